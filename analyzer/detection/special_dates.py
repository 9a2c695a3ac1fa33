"""Special effective dates: the list in which an adoption agreement says from when some of its sections hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import regex

from analyzer.detection.dates import dates_in
from analyzer.model import Document, Finding, Stance
from analyzer.shapes import guarded

_HEADED = guarded(r"\b(?:special|delayed|later|other|different|specific) effective dates?\b", regex.IGNORECASE)
_ITEM = guarded(  # "(c) Section 4.05, Voluntary After-Tax Contributions: the first payroll date on or after January 1, 2027."
    r"^\W*(?:\(?[a-z0-9]{1,3}[.)]\s+)?(?:(?:Section|Item|Article|§)s?\s*[\d.]+(?:\([a-z0-9]+\))*,?\s*(?:[-–—]\s*)?)?\(?(?P<name>[^:;.()]{3,80}?)\)?\s*(?::|\s[–—-]\s|,? (?:is|are|shall be) effective)\s*(?P<when>[^.;]{0,60}?\b(?:19|20)\d\d\b)",
    regex.IGNORECASE,
)
_NAMES = (
    ("in_plan_roth_conversion", guarded(r"\bin-plan\b|\broth (?:conversion|transfer)|\bconversions?\b", regex.IGNORECASE)),
    ("in_service_after_tax", guarded(r"\b(?:withdrawals?|distributions?)\b(?=.*\b(?:after-?\s?tax|voluntary|in-service)\b)|\b(?:after-?\s?tax|voluntary|in-service)\b.*\b(?:withdrawals?|distributions?)\b", regex.IGNORECASE)),
    ("after_tax_contributions", guarded(r"\b(?:after-?\s?tax|voluntary|nondeductible)\b(?!.*\broll)", regex.IGNORECASE)),
)  # fmt: skip
_OPENS = (Stance.PERMITS, Stance.CONDITIONS)


def with_special_dates(found: list[Finding], document: Document) -> list[Finding]:
    """The findings with the dates that a list of special effective dates gives to what they grant."""
    since = dict(_listed(document))
    return [
        replace(one, effective_from=since[one.provision])
        if one.provision in since and one.stance in _OPENS and one.effective_from is None
        else one
        for one in found
    ]


def _listed(document: Document) -> Iterator[tuple[str, date]]:
    """The provisions of which such a list tells the date, each with it."""
    for block in document.blocks:
        if not any(_HEADED.search(heading) for heading in block.section[-2:]):
            continue
        for passage in block.passages:
            item = _ITEM.match(document.quote(passage.span))
            named = next((name for name, shape in _NAMES if item and shape.search(item["name"])), None)
            day = next((written.day for written in dates_in(item["when"])), None) if item else None
            if named is not None and day is not None:
                yield named, day
