"""Whether silence in the documents means anything: the completeness test for an answer by omission."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.model import Document, DocumentFacts, PageState
from analyzer.report import Basis
from analyzer.verdict.table import Silence, verdict_rules

BASES: dict[str, Basis] = {
    "complete": Basis.INCOMPLETE_DOCUMENT,
    "incomplete": Basis.INCOMPLETE_DOCUMENT,
    "not_plan_specific": Basis.NOT_PLAN_SPECIFIC,
    "not_a_plan_document": Basis.NOT_A_PLAN_DOCUMENT,
}
"""What an answer that silence leaves open rests on (a complete document leaves open only what it does not address)."""


def silence(facts: Sequence[DocumentFacts], documents: Sequence[Document]) -> Silence:
    """What the documents' silence is worth, together: one of them must list the sources, and all be whole."""
    if not facts:
        return "incomplete"
    specific = [about for about in facts if about.plan_specific]
    if not specific:
        return "not_plan_specific"
    known = verdict_rules().silence
    main = [about for about in specific if about.kind in known.documents]
    if not main:
        return "incomplete" if any(about.kind in known.in_brief for about in specific) else "not_a_plan_document"
    if not all(whole(document) for document in documents):
        return "incomplete"
    kinds = {about.kind for about in specific}
    if any(about.unexplained or _open(about, kinds) for about in specific):
        return "incomplete"
    return "complete" if any(about.lists_sources for about in main) else "incomplete"


def whole(document: Document) -> bool:
    """Whether every page was read and none is known to be missing."""
    codes = verdict_rules().silence.incomplete_warnings
    return all(page.state is not PageState.IMAGE for page in document.pages) and not any(
        warning.code in codes for warning in document.warnings
    )


def _open(about: DocumentFacts, kinds: set[str]) -> bool:
    """Whether the document refers to one that would decide and was not read."""
    known = verdict_rules().silence.references
    for reference in about.open_references:
        meant = [kind for words, kind in known.items() if words in reference.lower()]
        if not any(kind in kinds for kind in meant):
            return True
    return False
