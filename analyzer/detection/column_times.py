"""Tables of a change: which columns tell what was, and which what is."""

from __future__ import annotations

from collections.abc import Sequence

import regex

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
_A_YEAR = guarded(  # "2026", "Plan year 2026", over a column beside one of another year
    r"^\W*(?:(?:in|for|during|the|plan|calendar) )*(?:year )?(?P<year>20\d\d)(?: plan year)?\W*$", regex.IGNORECASE
)
_DATED = guarded(r"\b(?:19|20)\d\d\b|\d{1,2}/\d{1,2}/\d{2}\b")


def in_its_time(head: str, beside: Sequence[str]) -> str | None:
    """The head of a column as it says when what stands under it holds: "" for today, None for what was.

    ``beside`` are the heads of all columns of values.

    >>> in_its_time("Was", ["Was", "Is"]) is None
    True
    >>> in_its_time("Is", ["Was", "Is"])
    ''
    >>> in_its_time("2026", ["2025", "2026"])
    'Effective January 1, 2026'
    """
    others = [one for one in beside if one != head]
    if (own := _A_YEAR.match(head)) and any(_A_YEAR.match(one) for one in others):
        return f"Effective January 1, {own['year']}"
    if _WAS.match(head) and any(_IS.match(one) or _DATED.search(one) for one in others):
        return None
    if _IS.match(head) and not _DATED.search(head) and any(_WAS.match(one) for one in others):
        return ""
    return head
