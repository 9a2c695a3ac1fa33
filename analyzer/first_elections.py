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
_DAY = rf"(?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}})\b"
_FROM = r"(?:on and after|on or after|from|between|beginning(?: on)?|starting(?: on)?|as of|as early as)"
_OTHER_MONEY = r"(?:pre-?tax|before-?tax|roth|match\w*|catch-?up|medical|health|benefits?|dental|fund|investment)"
_NO_OTHER = rf"(?:(?!\b{_OTHER_MONEY}\b)[^.;])"
_OF_THESE = rf"(?: (?:of|for)(?: (?!{_OTHER_MONEY})[\w-]+){{1,4}})"
_OPENS = guarded(
    # "The election screen opens on December 7"
    r"(?:\b(?:elections?|enrol+ment|sign-?ups?)(?: (?:screen|window|period|page|form))?\b[^.;]{0,12}? "
    r"(?:opens?|begins?|starts?)\b[^.;]{0,40}? (?:on )?"
    # "You cannot make an after-tax election before ...", "You may make an election for them on the website from ..."
    rf"|\b(?:cannot|may not|can|may) (?:make|file|enter) (?:an? |your )?(?:(?!{_OTHER_MONEY})[\w-]+ )?elections?\b"
    rf"{_NO_OTHER}{{0,70}}? (?:before|until|{_FROM}) "
    # "Elections may be filed with the recordkeeper on and after December 1"
    rf"|(?<!\b{_OTHER_MONEY} )\belections?{_OF_THESE}? (?:may|can|will|shall) be "
    rf"(?:filed|made|entered|submitted|given|taken|accepted|received)\b{_NO_OTHER}{{0,40}}? {_FROM} "
    # "The participant website will accept elections from December 7", "Election forms will be on the website from ..."
    rf"|\b(?:will|can|may) (?:accept|take|receive) (?:your )?elections?\b{_NO_OTHER}{{0,40}}? {_FROM} "
    rf"|\belection forms?{_OF_THESE}? (?:will|can|may) be {_NO_OTHER}{{0,50}}? {_FROM} "
    # "You can choose a rate of Thrift Savings when you enroll between October 20 and November 7 or at any time after"
    rf"|\b(?:can|may) (?:choose|pick|set|elect) (?:an? |your )?(?:rate|percentage)\b"
    rf"{_NO_OTHER}{{0,70}}? (?:between|from|beginning(?: on)?) )"
    rf"{_DAY}",
    regex.IGNORECASE,
)


def with_first_elections(report: Report, documents: Sequence[Document], findings: Sequence[Finding]) -> Report:
    """The report with that day among the attributes of after-tax contributions, where a passage near them tells it."""
    start, found = report.verdict.effective_from, report.provisions.get(_AFTER_TAX)
    if report.verdict.basis is not Basis.NOT_YET_EFFECTIVE or start is None or found is None:
        return report
    days = (day for words in _near(documents, findings, start) if (day := _opening(words, start)) and day < start)
    if (first := next(days, None)) is None:
        return report
    told = found.model_copy(update={"attributes": {**found.attributes, "elections_from": first.isoformat()}})
    return report.model_copy(update={"provisions": {**report.provisions, _AFTER_TAX: told}})


def _near(documents: Sequence[Document], findings: Sequence[Finding], start: date) -> Iterator[str]:
    """The text of the sections that announce after-tax contributions, or that name the day on which they begin."""
    begin = f"{MONTHS[start.month - 1]} {start.day}, {start.year}"
    about = (one for one in findings if one.provision == _AFTER_TAX and one.plan is None)
    places = {
        (one.document, one.section)
        for one in about
        if (one.counted and one.effective_from is not None)
        or begin in " ".join(documents[one.document].quote(one.span).lower().split())
    }
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
