"""What a section on hardship says of withdrawals: it is said of those for hardship, and of no others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_REASON = "it is about withdrawals for hardship"
_HEADING = guarded(
    r"^\W*(?:[\divx]+[.)]\s*|\d+(?:\.\d+)+\s+|section [\d.]+\W+)?(?:withdrawals? (?:for|on account of|because of|due to) |financial |immediate |emergency |safe harbor )*(?:hardships?|emergency|emergencies)"
    r"(?: (?:withdrawals?|distributions?|rules))*\W*$",
    regex.IGNORECASE,
)
_OF_OTHERS = guarded(  # "After-tax money may also be withdrawn without a hardship", "... at any time, for any reason"
    r"\b(?:other than|besides|except|without|non-?hardship|not (?:on account of|for|a|because of)|no|instead of|first)\b[^.;]{0,40}\b(?:hardships?|emergency|need|loan)\b"
    r"|\b(?:at any (?:time|age)|any ?time|for any (?:reason|purpose)|whenever|without (?:giving )?(?:a )?reasons?|59\s?½|59 1/2|59\.5|in-service withdrawals?|regular withdrawals?)\b"
    r"|^\W*(?:other|all other|no other|any other)\b",
    regex.IGNORECASE,
)


def of_hardship(drafts: list[Draft], text: str, section: Sequence[str]) -> list[Draft]:
    """ "Hardship Withdrawals. You may take your pre-tax and after-tax money.": on that ground; a refusal is of that ground too."""
    if not section or not _HEADING.match(section[-1]) or _OF_OTHERS.search(text):
        return drafts
    return [_on_that_ground(draft) if draft.provision == "in_service_after_tax" else draft for draft in drafts]


def _on_that_ground(draft: Draft) -> Draft:
    if draft.stance is Stance.DENIES:
        return replace(draft, stance=Stance.MENTIONS, counted=False, reason=_REASON)
    if draft.stance is not Stance.PERMITS or not draft.counted:
        return draft
    grounds = sorted({*draft.attributes.get("conditions", ()), "hardship"})
    return replace(draft, stance=Stance.CONDITIONS, attributes={**draft.attributes, "conditions": grounds})
