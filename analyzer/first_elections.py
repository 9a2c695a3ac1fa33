"""The day on which contributions that are announced can first be elected, which may come before they begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import regex

from analyzer.detection.vocabulary.dates import MONTHS
from analyzer.model import Document, Finding
from analyzer.report import Basis, Report
from analyzer.shapes import guarded

_AFTER_TAX = "after_tax_contributions"
_OPENS = guarded(  # "The election screen opens on December 7", "You cannot make an after-tax election before ..."
    r"(?:\b(?:(?:elections?|enrol+ment|sign-?ups?)(?: (?:screen|window|period|page|form))?\b[^.;]{0,12}? "
    r"(?:opens?|begins?|starts?)\b[^.;]{0,40}?"
    r"|(?:cannot|may not|can|may) (?:make|file|enter) an? (?:[\w-]+ )?election (?:before|from|until|beginning)) "
    # "Elections may be filed with the recordkeeper on and after December 1"
    r"?(?:on )?|\belections? (?:may|can) be (?:filed|made|entered|submitted|given)\b[^.;]{0,40}? "
    r"(?:on and after|on or after|from|beginning(?: on)?|starting(?: on)?) )"
    rf"(?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}})\b",
    regex.IGNORECASE,
)


def with_first_elections(report: Report, documents: Sequence[Document], findings: Sequence[Finding]) -> Report:
    """The report with that day among the attributes of after-tax contributions, where a passage near them tells it."""
    start, found = report.verdict.effective_from, report.provisions.get(_AFTER_TAX)
    if report.verdict.basis is not Basis.NOT_YET_EFFECTIVE or start is None or found is None:
        return report
    days = (day for words in _near(documents, findings) if (day := _opening(words, start)) and day < start)
    if (first := next(days, None)) is None:
        return report
    told = found.model_copy(update={"attributes": {**found.attributes, "elections_from": first.isoformat()}})
    return report.model_copy(update={"provisions": {**report.provisions, _AFTER_TAX: told}})


def _near(documents: Sequence[Document], findings: Sequence[Finding]) -> Iterator[str]:
    """The text of the sections that announce after-tax contributions."""
    about = (one for one in findings if one.provision == _AFTER_TAX and one.counted and one.plan is None)
    places = {(one.document, one.section) for one in about if one.effective_from is not None}
    for index, document in enumerate(documents):
        blocks = (block for block in document.blocks if (index, block.section) in places)
        yield from (" ".join(document.quote(block.span).split()) for block in blocks)


def _opening(words: str, start: date) -> date | None:
    """The last such day before the contributions begin; its year follows from theirs."""
    told = _OPENS.search(words, timeout=1.0)
    if told is None:
        return None
    month, day = MONTHS.index(told["month"].lower()) + 1, int(told["day"])
    try:
        return date(start.year - (1 if (month, day) >= (start.month, start.day) else 0), month, day)
    except ValueError:
        return None
