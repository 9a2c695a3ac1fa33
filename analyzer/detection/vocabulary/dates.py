"""Dates as documents write them, as ISO: ``2026-01-01``, ``2026-01`` or ``2026``, as exact as they are stated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import regex

from analyzer.shapes import guarded

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH = (
    r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_CENTURY_TURNS = 60
"""Two figures of a year from here on are of the last century: plans of before 1960 are not restated in figures."""
_DATE = guarded(
    rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b"
    rf"|\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b"
    rf"|\b{_MONTH},?\s+(?:of\s+)?(?P<year>(?:19|20)\d\d)\b"
    r"|\b(?:(?P<quarter>first|second|third|fourth|last)\s+(?:calendar\s+|plan\s+)?quarter|Q(?P<quarter>[1-4]))(?:\s+of|\s+in|,)?\s+(?P<year>(?:19|20)\d\d)\b"
    r"|\b(?P<year>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<day>\d\d)\b"
    r"|(?<![\d/-])(?P<m>\d{1,2})[/-](?P<day>\d{1,2})[/-](?P<year>(?:19|20)\d\d)\b"
    r"|(?<![\d/-])(?P<m>\d{1,2})/(?P<day>\d{1,2})/(?P<short>\d\d)\b(?![/%-])"
    r"|(?<![\d/-])(?P<m>\d{1,2})/(?P<year>(?:19|20)\d\d)\b"
    r"|(?<![\d/$,.]|\d-)\b(?P<year>(?:19|20)\d\d)\b(?![,.]?\d|-\d)",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Written:
    """A date in a text: where it begins and ends there, and what it says."""

    start: int
    end: int
    iso: str

    @property
    def day(self) -> date:
        """Its first day."""
        parts = [int(part) for part in self.iso.split("-")]
        return date(*[*parts, 1, 1][:3])


def dates_in(text: str) -> Iterator[Written]:
    """The dates of a text, in order; impossible ones (month 13) are none."""
    for match in _DATE.finditer(text, timeout=1.0):
        iso = _iso(match)
        if iso is not None:
            yield Written(match.start(), match.end(), iso)


_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}


def _year(match: regex.Match[str]) -> int:
    if match["short"] is None:
        return int(match["year"])
    return int(match["short"]) + (1900 if int(match["short"]) >= _CENTURY_TURNS else 2000)


def _iso(match: regex.Match[str]) -> str | None:
    year = _year(match)
    named, numeric, day = match["month"], match["m"], match["day"]
    if match["quarter"] is not None:
        quarter = _QUARTERS.get(match["quarter"].lower()) or int(match["quarter"])
        return f"{year:04d}-{3 * quarter - 2:02d}"
    month = next((k for k, name in enumerate(MONTHS, 1) if named and name.startswith(named[:3].lower())), 0)
    month = month or int(numeric or 0)
    if not month:
        return f"{year:04d}"
    if not 1 <= month <= 12:
        return None
    if not day:
        return f"{year:04d}-{month:02d}"
    try:
        return date(year, month, int(day)).isoformat()
    except ValueError:
        return None
