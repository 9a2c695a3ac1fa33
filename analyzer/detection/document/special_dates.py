"""Special effective dates: the list or table in which a document says from when some of its sections hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

import regex

from analyzer.detection.document.naming import own_names
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import Block, Document, Finding, Passage, Span, Stance
from analyzer.shapes import guarded

_HEADED = guarded(
    r"\b(?:special|delayed|later|other|different|specific) effective dates?\b|^\W*(?:table|list|schedule) of (?:effective )?dates\W*$|\bwhat(?:[’']s| is| has) (?:new|changed|changing)\b|^\W*(?:recent |upcoming |coming |plan )?changes\b",
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
_DATED = guarded(r"^\W*(?:(?:effective )?dates?|when)\W*$", regex.IGNORECASE)  # the head of a column, in such a table
_NUMBER = r"\d{1,2}(?:\.\d{1,2})*"
_NUMBERS = guarded(
    rf"^\W*(?:(?:sections?|items?|articles?|parts?)\s)?({_NUMBER})(?:(?:,|;| and|, and) ({_NUMBER}))*\W*$",
    regex.IGNORECASE,
)
_NUMBERED = guarded(rf"^\W*(?:(?:section|item|article|part)\s)?({_NUMBER})[.:]?\s(?P<title>.+)", regex.IGNORECASE)
_DIGITS = guarded(_NUMBER)


@dataclass(frozen=True, slots=True)
class _Entry:
    """What begins on a day: the provisions that its name fits, and the sections that it is of by number."""

    day: date
    provisions: tuple[str, ...]
    name: str = ""
    sections: tuple[str, ...] = ()

    def is_of(self, finding: Finding) -> bool:
        """Whether it dates a finding: by its kind, or by the number and the words of the heading over it."""
        headings = (_NUMBERED.match(heading) for heading in finding.section if self.sections)
        titled = any(h and h[1] in self.sections and self.name.lower() in h["title"].lower() for h in headings)
        return titled or finding.provision in self.provisions


def with_special_dates(found: list[Finding], document: Document) -> list[Finding]:
    """The findings with the dates that a list of special effective dates gives to what they grant."""
    entries = [*_listed(document)]
    return [_dated(one, entries) if one.stance in _OPENS and one.effective_from is None else one for one in found]


def _dated(finding: Finding, entries: Sequence[_Entry]) -> Finding:
    day = next((entry.day for entry in entries if entry.is_of(finding)), None)
    return replace(finding, effective_from=day) if day is not None else finding


def _listed(document: Document) -> Iterator[_Entry]:
    """The entries of such lists and tables."""
    names = own_names(document)
    for block in document.blocks:
        headed = any(_HEADED.search(heading) for heading in block.section[-2:])
        for name, when, numbers in _rows(document, block) if headed else ():
            if (day := _day(when)) is not None:
                yield _Entry(day, _provisions(names.in_plain_words(name)), name, tuple(_DIGITS.findall(numbers)))
        for passage in block.passages:
            name, when = _item(document, passage, headed)
            if (day := _day(when) if name else None) is not None:
                yield _Entry(day, _provisions(names.in_plain_words(name)))


def _day(when: str) -> date | None:
    return next((written.day for written in dates_in(when)), None)


def _rows(document: Document, block: Block) -> Iterator[tuple[str, str, str]]:
    """The rows of a table that calls what it dates by number and by name ("8.4 | Employee Contribution Account | January 1, 2027")."""
    rows: dict[Span, list[Passage]] = {}
    for passage in block.passages:
        if passage.row_head is not None and passage.column_head is not None:
            rows.setdefault(passage.row_head, []).append(passage)
    for head, cells in rows.items():
        columns = [document.quote(cell.column_head) for cell in cells if cell.column_head is not None]
        if len(cells) == 2 and _DATED.match(columns[1]) and _NUMBERS.match(document.quote(head)):
            yield document.quote(cells[0].span), document.quote(cells[1].span), document.quote(head)


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
