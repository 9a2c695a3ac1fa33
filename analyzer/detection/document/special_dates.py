"""Special effective dates: the list or table in which a document says from when some of its sections hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import regex

from analyzer.detection.document.naming import own_names
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import Document, Finding, Passage, Stance
from analyzer.shapes import guarded

_HEADED = guarded(
    r"\b(?:special|delayed|later|other|different|specific) effective dates?\b|^\W*(?:table|list|schedule) of (?:effective )?dates\W*$",
    regex.IGNORECASE,
)
BEGINS = guarded(
    r"^\W*(?:begins?|starts?|effective(?: dates?| from| as of)?|from|in effect from)\W*$", regex.IGNORECASE
)
_ITEM = guarded(  # "(c) Section 4.05, Voluntary After-Tax Contributions: the first payroll date on or after January 1, 2027."
    r"^\W*(?:\(?[a-z0-9]{1,3}[.)]\s+)?(?:(?:Section|Item|Article|§)s?\s*[\d.]+(?:\([a-z0-9]+\))*,?\s*(?:[-–—]\s*)?)?\(?(?P<name>[^:;.()]{3,80}?)\)?\s*(?::|\s[–—-]\s|,? (?:is|are|shall be) effective)\s*(?P<when>[^.;]{0,60}?\b(?:19|20)\d\d\b)",
    regex.IGNORECASE,
)
_NAMES = (
    ("in_plan_roth_conversion", guarded(r"\bin-plan\b|\broth (?:conversion|transfer)|\bconversions?\b", regex.IGNORECASE)),
    ("in_service_after_tax", guarded(r"\b(?:withdrawals?|distributions?)\b(?=.*\b(?:after-?\s?tax|voluntary|in-service)\b)|\b(?:after-?\s?tax|voluntary|in-service)\b.*\b(?:withdrawals?|distributions?)\b", regex.IGNORECASE)),
    ("after_tax_contributions", guarded(r"\b(?:after-?\s?tax|voluntary|nondeductible)\b(?!.*\broll)", regex.IGNORECASE)),
)  # fmt: skip
_AND_ITS = guarded(  # "Sections 4.3 and 7.4 (Supplemental Contributions and their withdrawal)": of both
    r"\b(?:after-?\s?tax|voluntary|nondeductible) (?:[\w-]+ )?(?:contributions?|savings|deposits?)(?:[,;]| and) (?:and )?(?:their|its|the) (?P<way>withdrawal|conversion)s?\b",
    regex.IGNORECASE,
)
_WAYS = {"withdrawal": "in_service_after_tax", "conversion": "in_plan_roth_conversion"}
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
    """The provisions of which such a list or table tells the date, each with it."""
    names = own_names(document)
    for block in document.blocks:
        headed = any(_HEADED.search(heading) for heading in block.section[-2:])
        for passage in block.passages:
            name, when = _item(document, passage, headed)
            day = next((written.day for written in dates_in(when)), None) if name else None
            if day is not None:
                yield from ((provision, day) for provision in _provisions(names.in_plain_words(name)))


def _provisions(name: str) -> tuple[str, ...]:
    """What such a name is of: the first kind that it fits, or contributions together with a way out."""
    if (both := _AND_ITS.search(name)) is not None:
        return "after_tax_contributions", _WAYS[both["way"].lower()]
    return tuple(provision for provision, shape in _NAMES if shape.search(name))[:1]


def _item(document: Document, passage: Passage, headed: bool) -> tuple[str, str]:
    """What begins, and when, in the words of an entry of such a list or of a row of such a table; ("", "") for others."""
    if passage.row_head is not None:
        head = document.quote(passage.column_head) if passage.column_head is not None else ""
        of_dates = headed and BEGINS.match(head)
        return (document.quote(passage.row_head), document.quote(passage.span)) if of_dates else ("", "")
    item = _ITEM.match(document.quote(passage.span)) if headed else None
    return (item["name"], item["when"]) if item else ("", "")
