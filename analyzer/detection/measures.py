"""Conversions measured by withdrawals: "any amount that you could take out", "whether or not it could be paid"."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_WHAT = r"(?:amounts?|portions?|parts?|balances?|money|funds?|sources?|accounts?|savings|anything|whatever|what|sums?|those|it|they|interest)"
_MAY = r"(?:can|cannot|can[’']t|may|could|might|would|(?:entitled|eligible|allowed|permitted|able|free)\s+to)"
_TAKE = r"(?:withdraw\w*|take\w*|receive\w*|distribut\w+|paid|payable|draw\w*|cash)"
_MOVES = r"(?:convert\w*|roll\w*|mov\w+|transfer\w*|sw[ei]pt?|to\s+roth)"
_ELSEWHERE = rf"(?:{_MOVES}|or|and)"

_BY_ACCESS = guarded(
    rf"\b{_WHAT}\b(?P<before>[^.;:]{{0,45}}?)\b{_MAY}\b(?P<between>(?:(?!\b{_ELSEWHERE}\b)[^.;:]){{0,60}}?)\b{_TAKE}\b",
    regex.IGNORECASE,
)
_AVAILABLE = guarded(r"\b(?:available|distributable)\s+(?:money|amounts?|balances?|funds|portion)\b", regex.IGNORECASE)
_REGARDLESS = guarded(
    r"\b(?:whether|regardless|irrespective|notwithstanding|even\s+(?:if|though|when)|although|without\s+regard|include\w*)\b[^.;:]{0,60}$",
    regex.IGNORECASE,
)
_NOT = guarded(r"\b(?:not|never|cannot|neither)\b|n[’']t\b", regex.IGNORECASE)
_CONVERTS = guarded(rf"\b{_MOVES}\b", regex.IGNORECASE)


def measured_by_access(text: str) -> str | None:
    """distributable, not_distributable, or None where a conversion is not measured by what could be paid out."""
    for match in _BY_ACCESS.finditer(text, timeout=1.0):
        if _CONVERTS.search(match.group("before")):
            continue
        free = _REGARDLESS.search(text[: match.start("between")]) or _NOT.search(match.group())
        return "not_distributable" if free else "distributable"
    return "distributable" if _AVAILABLE.search(text) else None
