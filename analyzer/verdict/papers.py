"""Papers to which a document leaves what is offered, and which were not read: "if your Highlights sheet lists them"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from analyzer.model import BlockKind, Document

_PAPER = (
    r"(?P<paper>(?:Plan )?Highlights(?: [Ss]heet)?|(?:[A-Z]\w+ ){0,2}[Ss]heet|(?:Participation|Joinder) Agreement"
    r"|(?:Schedule|Supplement|Appendix|Addendum)(?: [A-Z0-9]{1,3})?)\b"
)
_DEPENDS = re.compile(  # "if your Schedule provides for them", "only to the extent that Schedule C so provides"
    r"\b(?:[Ii]f|to the extent that|[Uu]nless|[Ww]here|[Ww]hen|as),? "
    rf"(?:your |the |its |an? applicable |the applicable )?{_PAPER}"
    r"[^.;:]{0,110}?\b(?:provides?|shows?|lists?|gives?|allows?|permits?|says|so states)\b"
)
_STATED = re.compile(rf"\b(?:is|are) (?:stated|shown|given|listed|set out) (?:in|on) (?:your |the ){_PAPER}")
_ABOUT = re.compile(r"\bafter-?\s?tax\b|\bvoluntary\b|\bconver(?:t|sion)|\bwithdraw", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[.;])\s+(?=[A-Z])")


def papers(documents: Sequence[Document]) -> tuple[str, ...]:
    """The papers on which after-tax money, or a way out of it, depends and which none of the documents holds."""
    named = Counter(paper for document in documents for paper in _named(document))
    return tuple(paper for paper, _ in named.most_common() if not any(_holds(one, paper) for one in documents))


def _named(document: Document) -> Iterator[str]:
    for sentence in _SENTENCES.split(" ".join(document.text.split())):
        found = _DEPENDS.search(sentence) or _STATED.search(sentence)
        if found is not None and _ABOUT.search(sentence):
            yield found["paper"]


def _holds(document: Document, paper: str) -> bool:
    """Whether a heading of a document, behind its contents, begins with the name of a paper."""
    shape = re.compile(rf"\W*{re.escape(paper)}\b", re.IGNORECASE)
    heads = (document.quote(block.span) for block in document.blocks if block.kind is BlockKind.HEADING)
    return any(shape.match(head) for head in heads)
