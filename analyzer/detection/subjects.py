"""Who is meant by "them": the people that the sentence began with."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_TO_THEM = guarded(
    r"\b(?:to|for|by|from|covers?|includes?) (?:them|(?:these|those|such) (?:employees|participants|members|people|persons|staff|individuals|associates))\W*$",
    regex.IGNORECASE,
)
_PEOPLE = r"(?:employees?|staff|physicians?|residents?|interns?|nurses?|partners?|associates?|workers?|drivers?|pilots?|attendants?|students?|temps|fellows?|officers?|executives?|contractors?|crews?|faculty|hires?)"
_WHO = guarded(
    rf"^\W*(?:the )?(?P<who>(?!(?:you|they|we|it|all|every|each|any|no|our|participants?|members?|employees?|eligible|staff|associates?|active)\b)[^.;:]{{0,110}}?\b{_PEOPLE}\b[^.;:,]{{0,60}}?)(?<!\bwho|\bthat|\bwhich)\s+(?:may|can|are|will|shall|have|share|participate|must)\b",
    regex.IGNORECASE,
)


def subject_told_of(clause: str, opening: str) -> list[tuple[str, str]]:
    """ "Residents and per diem staff may defer, but after-tax savings are not offered to them": the class so left out."""
    who = _WHO.match(opening, timeout=1.0) if _TO_THEM.search(clause) else None
    return [("class", " ".join(who["who"].split()))] if who is not None else []
