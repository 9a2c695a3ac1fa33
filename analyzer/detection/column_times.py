"""Tables of a change: which columns tell what was, and from when the others hold."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.detection.dates import MONTHS
from analyzer.shapes import guarded

_WHAT = r"(?: (?:provisions?|rules?|plan|terms|document|language|text|design|benefits?|features?|SPD|law|limits?))?"
_WAS = guarded(
    rf"^\W*(?:previous(?:ly)?|was|prior|former(?:ly)?|old|then|superseded|before|pre-?(?:amendment|change)|earlier){_WHAT}(?: (?:the )?(?:change|amendment|restatement))?\W*$",
    regex.IGNORECASE,
)
_IS = guarded(
    rf"^\W*(?:now|is|new|current(?:ly)?|today|revised|amended|updated|after|post-?(?:amendment|change)|will be){_WHAT}(?: (?:the )?(?:change|amendment|restatement))?\b",
    regex.IGNORECASE,
)
_DATED = guarded(r"\b(?:19|20)\d\d\b|\d{1,2}/\d{1,2}/\d{2}\b")
_A_YEAR = guarded(r"^\W*(?:(?:plan|calendar) year )?(?P<year>(?:19|20)\d\d)(?: (?:plan|calendar) year)?\W*$", regex.IGNORECASE)  # fmt: skip
_BEFORE = guarded(
    rf"^\W*(?:before|prior to) (?P<when>(?:(?:{'|'.join(MONTHS)}) \d{{1,2}}, )?(?:19|20)\d\d|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})\W*$",
    regex.IGNORECASE,
)


def in_its_time(head: str, beside: Sequence[str]) -> str | None:
    """The head of a column as it says when what stands under it holds: "" for today, None for what was.

    ``beside`` are the heads of all columns of values.

    >>> in_its_time("Was", ["Was", "Is"]) is None
    True
    >>> in_its_time("Is", ["Was", "Is"])
    ''
    >>> in_its_time("2025", ["2025", "2026"])
    'Until January 1, 2026'
    >>> in_its_time("2026", ["2025", "2026"])
    'From January 1, 2026'
    """
    others = [one for one in beside if one != head]
    if _WAS.match(head) and any(_IS.match(one) or _DATED.search(one) for one in others):
        return None
    if _IS.match(head) and not _DATED.search(head) and any(_WAS.match(one) for one in others):
        return ""
    if (before := _BEFORE.match(head)) is not None and others:
        return f"Until {before['when']}"
    years = [found["year"] if (found := _A_YEAR.match(one)) else "" for one in beside]
    own = _A_YEAR.match(head)
    if own is None or len(years) < _SEVERAL or not all(years):
        return head
    later = min((year for year in years if year > own["year"]), default=None)
    return f"Until January 1, {later}" if later is not None else f"From January 1, {own['year']}"


_SEVERAL = 2
