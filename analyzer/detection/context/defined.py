"""Answers that say what a thing is ("What is a conversion? It moves money from one account to another"), and grant nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_THING = r"(?:(?:in-?plan|roth|after-?tax|direct|automatic|voluntary|mega|backdoor|in-?service) )*(?:conversions?|rollovers?|transfers?|withdrawals?|contributions?|roth)"
_ASKS_WHAT = guarded(
    rf"^\W*(?:\w{{1,2}}[.):] )?(?:so,? |and |first, )?(?:what(?:['’]s| is| are)(?: meant by)? (?:an? |the |an? so-called )?[“\"]?{_THING}[”\"]?(?: account| feature)?|what (?:does|do) (?:it mean to convert|an? (?:[\w-]+ )?(?:conversion|rollover) (?:do|mean)|[“\"]?(?:in-?plan |roth )*(?:conversion|rollover|converting)[”\"]? mean)|how does an? (?:in-?plan |roth )*(?:conversion|rollover) work)\W*\?",
    regex.IGNORECASE,
)
_LETS_ONE = guarded(
    r"\b(?:you|participants?|members?|employees?|he or she) (?:may|can|are (?:able|allowed|free|permitted))\b|\b(?:lets?|allows?|permits?|enables?) (?:you|participants?|members?|employees?)\b|\b(?:our|this|the) plan\b|\byour (?:after-?tax|voluntary)|\b(?:after-?tax|voluntary) (?:contributions?|money|savings|accounts?)\b",
    regex.IGNORECASE,
)
_WHAT_IT_IS = "it says what a conversion is, not that there is one"


def without_definitions(drafts: Sequence[Draft], text: str, asked: str) -> list[Draft]:
    """What an answer to "What is ...?" tells of conversions in general, as no grant; one of the reader's own money is one."""
    if not any(one.rule == "conversion.happens" for one in drafts) or not _ASKS_WHAT.search(asked):
        return list(drafts)
    if _LETS_ONE.search(text):
        return list(drafts)
    return [
        replace(one, stance=Stance.PRESUPPOSES, counted=False, reason=_WHAT_IT_IS)
        if one.rule == "conversion.happens"
        else one
        for one in drafts
    ]
