"""Papers to which a document leaves what is offered, and which were not read: "if your Highlights sheet lists them"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

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
_OTHER = (
    r"(?P<paper>(?:[A-Z][\w’'-]+ (?:of |and |while |for )?){1,5}"
    r"(?:Rules|Policy|Procedures?|Guide|[Cc]hart|Schedule|Booklet|Brochure)(?: [A-Z]-?\d{1,2}| [A-Z])?\b"
    r"|Summary Plan Description\b|SPD\b)"
)
_LEFT_TO = re.compile(  # "governed by Withdrawal Schedule W-3", "are in a separate document, the Account Rules"
    r"\b(?:governed|set|fixed|determined|covered|described|explained|listed|shown|stated|set (?:out|forth)|found|given"
    r"|is|are|be)(?:,? [a-z]\w*){0,4} (?:by|in|on|under) "
    rf"(?:the |your |our |its |an? |separate |document,? |paper,? |current )*{_OTHER}"
)
_SHOWN_BY = re.compile(  # "the chart on page 21 of the SPD shows which accounts may be withdrawn"
    r"\b(?:chart|table|section|chapter|page)\b[^.;]{0,80}? (?:of|in) (?:the|your) "
    r"(?P<paper>Summary Plan Description|SPD)(?= (?:shows?|lists?|says?|tells?|states?|has)\b)"
)
_TITLED = r"(?:[A-Z][\w’'-]+ (?:of |and )?){1,4}"
_ONLY_IN = re.compile(  # "They are found only in Part Two for your group", "can be seen only on the Loan Addendum"
    r"\b(?:found|told|seen|stated|printed|given|shown) only (?:in|on) (?:the |your )?"
    rf"(?P<paper>Part (?:One|Two|Three|Four|[IVX]{{1,3}}|\d)\b|{_TITLED}(?=[.,;:(]|$))"
)
_ON_A_FORM = re.compile(  # "to the extent marked on the Payout Addendum (Form P-2)"
    r"\b(?:marked|stated|shown|set|listed|elected)(?: [a-z]+){0,4} (?:in|on) the "
    rf"(?P<paper>{_TITLED}\(Form [\w-]{{1,8}}\))"
)
_ABSENT = re.compile(  # "Addendum E, Withdrawals of After-Tax Money (kept with the Plan; not reproduced here)"
    r"\b(?P<paper>(?:Addendum|Appendix|Schedule|Exhibit|Rider) [A-Z0-9]{1,2}), "
    r"(?:(?!\b(?:Addendum|Appendix|Schedule|Exhibit|Rider)\b)[^.;()]){3,120} "
    r"\((?:[^()]{0,80}\b)?not (?:reproduced|attached|included)\b"
)
_OF_THE_BASE = re.compile(  # "may be withdrawn as provided in Section 6.08 of the Basic Plan Document"
    r"\bas (?:provided|set forth|described|stated) in (?P<paper>Section [\d.]{1,8} of the Basic Plan Document)\b"
)
_NOT_HERE = re.compile(
    r"\bnot (?:reproduced|attached|included|covered|described|set out|printed|repeated|(?:a )?part of this)\b"
    r"|\bseparate (?:document|paper|booklet|chart|schedule|part)\b|\b(?:will|shall|to) (?:be )?(?:send|sent|mail)"
    r"|\b(?:ask|call|write|see)\b[^.;]{0,60}\bfor (?:a|your) copy\b"
    r"|\bcop(?:y|ies)\b[^.;]{0,30}\b(?:on request|(?:may|can) be had|available)\b"
    r"|\b(?:find|posted|published|kept) (?:it |them )?(?:on|at|in) (?:the|our) (?:[\w-]+ ){0,3}"
    r"(?:site|website|intranet|portal)\b",
    re.IGNORECASE,
)
_SUMMARY = re.compile(r"summary plan description|SPD", re.IGNORECASE)
_IS_SUMMARY = re.compile(
    r"^[^.\n]{0,60}summary plan description[^.\n]{0,40}$|\bis (?:the|your|a|its) summary plan description\b",
    re.IGNORECASE | re.MULTILINE,
)
_COVER = 1_200  # letters at the beginning, where a summary plan description says that it is one
_ABOUT = re.compile(r"\bafter-?\s?tax\b|\bvoluntary\b|\bconver(?:t|sion)|\bwithdraw", re.IGNORECASE)
_PAID = re.compile(r"\bwithdraw|\bdistribut|\bconver(?:t|sion)", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[.;])\s+(?=[A-Z])")


def papers(documents: Sequence[Document]) -> tuple[str, ...]:
    """The papers on which after-tax money, or a way out of it, depends and which none of the documents holds."""
    named = Counter(paper for document in documents for paper in _named(document))
    return tuple(paper for paper, _ in named.most_common() if not any(_holds(one, paper) for one in documents))


def _named(document: Document) -> Iterator[str]:
    sentences = _SENTENCES.split(" ".join(document.text.split()))
    for before, sentence in pairwise(("", *sentences)):
        only = _ONLY_IN.search(sentence) if _ABOUT.search(f"{before} {sentence}") else None
        if only is not None or (only := _ON_A_FORM.search(sentence) if _PAID.search(sentence) else None):
            yield only["paper"].strip()
    for sentence, after in zip_longest(sentences, sentences[1:], fillvalue=""):
        if not _ABOUT.search(sentence):
            continue
        found = _DEPENDS.search(sentence) or _STATED.search(sentence) or _SHOWN_BY.search(sentence)
        found = found or _ABSENT.search(sentence) or _OF_THE_BASE.search(sentence)
        if found is None and _NOT_HERE.search(f"{sentence} {after}"):
            found = _LEFT_TO.search(sentence) or _LEFT_TO.search(after)
        if found is not None:
            yield found["paper"]


def _holds(document: Document, paper: str) -> bool:
    """Whether a heading of a document, behind its contents, begins with the name of a paper, or it is the summary."""
    if _SUMMARY.fullmatch(paper) and _IS_SUMMARY.search(document.text[:_COVER]):
        return True
    shape = re.compile(rf"\W*{re.escape(paper)}\b", re.IGNORECASE)
    heads = (document.quote(block.span) for block in document.blocks if block.kind is BlockKind.HEADING)
    return any(shape.match(head) for head in heads)
