"""Whether an announced change is told to have been adopted or signed: then that need not be asked."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from datetime import date

import regex

from analyzer.model import Document, Finding
from analyzer.shapes import guarded

_MONTHS = (*(name.lower() for name in calendar.month_name),)[1:]
# "Adopted by the Committee on September 17, 2026.", "Executed October 27, 2026", "Signed June 2, 2026"
_DONE = guarded(
    r"(?:^|[.;:] )\W*(?:adopted|executed|signed)(?: by (?:the )?[A-Z][^.;,]{2,60}?)?(?: on)?,? "
    rf"(?P<month>{'|'.join(_MONTHS)}) (?P<day>\d{{1,2}}), (?P<year>20\d\d)\b",
    regex.IGNORECASE,
)
_NOT_YET = guarded(
    r"\b(?:proposed|draft|subject to|unsigned|not (?:yet )?(?:been )?(?:adopted|signed|executed|approved)|unless"
    r"|until it is|expects? to|intends? to)\b",
    regex.IGNORECASE,
)
_COVER = 600  # letters at the beginning, where a restatement says when it was signed
_RECENT = 730  # days


def adopted(start: date, findings: Sequence[Finding], documents: Sequence[Document], as_of: date) -> bool:
    """Whether the text that announces something for a day says when it was adopted, not long before and not to come."""
    told = [*_of_the_change(start, findings, documents)]
    days = [day for words in told if not _NOT_YET.search(words, timeout=1.0) for day in _days(words)]
    return any(0 <= (as_of - day).days <= _RECENT and day <= start for day in days)


def _of_the_change(start: date, findings: Sequence[Finding], documents: Sequence[Document]) -> Iterator[str]:
    """The blocks under the heading of the passages that announce it, and the cover of a document that has it."""
    about = [f for f in findings if f.counted and f.plan is None and f.effective_from == start]
    for index in {f.document for f in about if 0 <= f.document < len(documents)}:
        document = documents[index]
        places = {f.section for f in about if f.document == index and f.section}
        yield from document.text[:_COVER].splitlines()
        for block in document.blocks:
            if block.section in places:
                yield " ".join(document.quote(block.span).split())


def _days(words: str) -> Iterator[date]:
    for told in _DONE.finditer(words, timeout=1.0):
        try:
            yield date(int(told["year"]), _MONTHS.index(told["month"].lower()) + 1, int(told["day"]))
        except ValueError:
            continue
