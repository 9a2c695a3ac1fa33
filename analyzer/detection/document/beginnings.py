"""Contributions that a document says begin on a day: whatever else it says of them, it says of what is to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import regex

from analyzer.detection.document.naming import OwnNames, own_names
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import Block, BlockKind, Document, Finding, Stance
from analyzer.shapes import guarded

_PROVISION = "after_tax_contributions"
_OPENS = (Stance.PERMITS, Stance.CONDITIONS)
_SAVED = r"(?:contributions?|savings|deposits?)"
_TAXED = rf"(?:(?:the |these |such |your )?(?:(?:employee|voluntary) )*(?:(?:after|post)-?\s?tax|voluntary|nondeductible)(?: (?:employee|payroll))? {_SAVED}|employee {_SAVED} made after tax)"
_ANOTHER_KIND = rf"an? (?:new|second|third|fourth|further|additional) (?:kind|type|way|source) of (?:saving|{_SAVED})"
_WHAT = rf"(?:{_TAXED}|{_ANOTHER_KIND})"
_BEGINS = (
    r"(?:(?:first )?(?:opens?|begins?|starts?)|becomes? (?:available|possible)|(?:will|is to|are to) (?:first )?(?:open|begin|start|become available"
    r"|be (?:added|offered|available|introduced|allowed|permitted|accepted|possible))|(?:may|can) (?:first be|be first) (?:made|contributed|deducted|taken))"
)
_YEAR = r"\b(?:19|20)\d\d\b"
_A_YEAR = guarded(_YEAR)
_SAYS_WHEN = (
    guarded(rf"(?:^|[,;] ){_WHAT} {_BEGINS}\b(?P<when>[^.;]{{0,70}}?{_YEAR})", regex.IGNORECASE),
    guarded(  # "With the first paycheck dated on or after January 1, 2027, a third kind of saving opens"
        rf"^\W*(?:with|from|beginning|starting|as of|effective|on)\b(?P<when>[^.;]{{0,60}}?{_YEAR}),? {_WHAT} {_BEGINS}\b",
        regex.IGNORECASE,
    ),
    guarded(  # "Before January 1, 2027 the Plan shall accept no after-tax contributions"
        rf"^\W*(?:before|until|prior to)\b(?P<when>[^.;]{{0,40}}?{_YEAR}),? (?:the plan|we) (?:(?:shall|will|does|do) )?(?:not accept|accepts? no) {_TAXED}",
        regex.IGNORECASE,
    ),
    guarded(rf"\baccepts? no {_TAXED} (?:before|until|prior to)\b(?P<when>[^.;]{{0,40}}?{_YEAR})", regex.IGNORECASE),
)
_OF_SOME = guarded(r"\bfor (?!(?:all|every|pay|the first|payrolls?|any)\b)\w|\bat (?:higher|lower)\b", regex.IGNORECASE)
_ELECTED = guarded(r"\belect(?:s|ions?)?\b|\benrol", regex.IGNORECASE)
_AHEAD = timedelta(days=120)  # how long before they begin such contributions may be elected


def with_beginnings(found: list[Finding], document: Document) -> list[Finding]:
    """The findings, those that grant after-tax contributions dated by the day on which the document lets them begin."""
    days = {*_days(document, own_names(document))}
    if len(days) != 1:
        return found
    day = days.pop()
    return [replace(one, effective_from=day) if _is_of_then(one, day, document) else one for one in found]


def _is_of_then(finding: Finding, day: date, document: Document) -> bool:
    """Whether a grant has no day of its own, or only that from which elections are taken."""
    if finding.provision != _PROVISION or finding.stance not in _OPENS or finding.group or finding.plan:
        return False
    if finding.effective_from is None:
        return True
    elected = _ELECTED.search(document.quote(finding.span)) is not None
    return elected and day - _AHEAD <= finding.effective_from < day


def _days(document: Document, names: OwnNames) -> Iterator[date]:
    """The days on which sentences of a document let after-tax contributions begin."""
    for block in document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS, BlockKind.TABLE):
            continue
        for passage in block.passages:
            quote = document.quote(passage.span)
            if _A_YEAR.search(quote) is None:
                continue
            text = names.in_plain_words(quote)
            told = next((m for shape in _SAYS_WHEN if (m := shape.search(text, timeout=1.0))), None)
            if told is None or _OF_SOME.search(text) or not _names_it(told[0], block, document, names):
                continue
            yield from [written.day for written in dates_in(told["when"])][:1]


def _names_it(told: str, block: Block, document: Document, names: OwnNames) -> bool:
    """Whether what begins is after-tax money: by its name, or because the paragraph calls it by the document's own."""
    if not regex.search(_ANOTHER_KIND, told, regex.IGNORECASE):
        return True
    return any(stem in document.quote(block.span) for stem in names.stems)
