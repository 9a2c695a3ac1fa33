"""Ticked options whose terms another document holds: "☒ After-Tax Account. Section 7.06 of the Basic Plan Document applies"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_SECTION = r"(?:(?:section|article|paragraph)s? [\dIVXA-Z][\w.()-]*(?: (?:of|in) the (?:basic plan|plan|prototype plan|trust)(?: document)?)?|the basic plan document(?:,? (?:section|article) [\w.()-]+)?)"
_SENDS = guarded(
    rf"\b{_SECTION} (?:applies|governs|controls|shall apply)\b"
    rf"|\b(?:as (?:provided|described|set (?:forth|out)|specified|stated|limited|permitted|allowed)(?: (?:in|by|under))?|see|refer to|per|in accordance with|governed by|in the manner (?:provided|described) (?:in|by)) (?:also )?{_SECTION}",
    regex.IGNORECASE,
)
_OWN_TERMS = guarded(
    r"\bany ?time\b|\bage\b|\b59|\bhardship|\b(?:month|year|quarter|day)s?\b|\bonce\b|\btwice\b|\bwithout\b|\bany reason\b|\bwhile (?:still )?employed\b|\b(?:may|can) (?:be )?(?:withdraw|take|convert|transfer)\w*",
    regex.IGNORECASE,
)
_ELSEWHERE = {"conditions": ["other"], "terms_elsewhere": True}
_WAYS_OUT = frozenset({"in_plan_roth_conversion", "in_service_after_tax"})


def with_terms_elsewhere(drafts: Sequence[Draft], option: str) -> list[Draft]:
    """A way out that a ticked option gives without saying on what terms is given on terms that nobody here knows."""
    if not _SENDS.search(option) or _OWN_TERMS.search(option):
        return list(drafts)
    return [
        replace(one, stance=Stance.CONDITIONS, attributes={**one.attributes, **_ELSEWHERE})
        if one.provision in _WAYS_OUT and one.counted and _on_no_terms_known(one)
        else one
        for one in drafts
    ]


def _on_no_terms_known(draft: Draft) -> bool:
    """Whether it is given outright, or on a condition of which nothing was read but that there is one."""
    return draft.stance is Stance.PERMITS or (
        draft.stance is Stance.CONDITIONS and draft.attributes.get("conditions") == ["other"]
    )
