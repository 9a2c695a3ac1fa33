"""Whether a rule is for the group that it names and for no one else."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from analyzer.detection.frames import Frame
from analyzer.shapes import guarded

_BY_NATURE = frozenset({"group_were_then", "group_stated", "group_reserved", "group_only_subject", "group_grade"})
"""Groups that are named by saying that the rule is open to them, was kept for them or is for them only."""
_LEADING = guarded(
    r"\b(?:only|solely|exclusively|none but|no one but|nobody but|limited|restricted|confined|reserved)\b[^.;:]{0,25}$",
    regex.IGNORECASE,
)
_FOLLOWING = guarded(
    r"^[^.;:]{0,30}?(?:\b(?:only|alone|exclusively)\b|,? (?:and|but) (?:not|no other|no one else|nobody else)\b)",
    regex.IGNORECASE,
)
_NOT_OTHERS = guarded(r"\b(?:but|and) (?:not|no) (?:any |the )?other\b", regex.IGNORECASE)


def for_them_alone(frame: Frame, names: Iterable[str]) -> bool:
    """ "Only for employees of Marlow Imaging", "Pilots, but not other employees": said to be for those named alone."""
    told = not _BY_NATURE.isdisjoint(frame.flags) or _NOT_OTHERS.search(frame.text) is not None
    return told or any(_alone(frame.text, name) for name in names)


def _alone(text: str, name: str) -> bool:
    at = text.lower().find(name.lower())
    return at >= 0 and bool(_LEADING.search(text[:at]) or _FOLLOWING.match(text[at + len(name) :]))
