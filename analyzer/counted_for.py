"""For what a passage counts, told as exactly as its own words allow.

A rule's reason tells what most of its sentences say. One that only bars something, or names the price of a withdrawal,
says it from the other side.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from analyzer.model import Finding, Stance
from analyzer.report import Status

_OPEN = (Status.PERMITTED, Status.CONDITIONAL)
_CLOSED_NOW = "they were accepted once and are closed now"
_AN_OLDER_ACCOUNT = "an older account takes no new money, beside the one that is open"
_OF_AN_OLDER_ACCOUNT = "it says that an older account takes no new money"
_HAPPENS = "it says that after-tax money is converted"
_BARS_CONVERSION = "it bars the conversion where a condition is not met, and allows the rest"
_PRICE = "it tells what follows a withdrawal, and so that one may be had"
_BARS = re.compile(r"\b(?:may not|cannot|can[’']t|not be|no [\w -]{3,30} (?:may|is|are))\b", re.IGNORECASE)
_LETS = re.compile(r"\b(?:may|can|will|shall|are|is)\b(?! ?not\b)(?!n[’']t)", re.IGNORECASE)
_FOLLOWS = re.compile(
    r"\b(?:stops?|suspended|no (?:[\w-]+ )?(?:match\w*|contributions?)|may (?:make no|not (?:make|contribute|save)))\b"
    r"|\bnot match\b|\b(?:lose|loses|forfeits?)\b",
    re.IGNORECASE,
)
_MAY_TAKE = re.compile(r"\b(?:may|can) (?:also )?(?:withdraw|take|draw|be (?:withdrawn|taken|paid))", re.IGNORECASE)


def counted_for(finding: Finding, words: str, statuses: Mapping[str, Status]) -> str:
    """The reason for which a finding counts; a closer one where its words or the plan's state show it."""
    reason = finding.reason
    if reason == _CLOSED_NOW and finding.stance is Stance.FREEZES and statuses.get(finding.provision) in _OPEN:
        return _AN_OLDER_ACCOUNT
    if finding.stance is Stance.DENIES and finding.attributes.get("legacy_account") is True:
        return _OF_AN_OLDER_ACCOUNT
    if finding.stance is not Stance.CONDITIONS:
        return reason
    if reason == _HAPPENS and finding.attributes.get("covers_after_tax") is False:
        return "it says that other money is converted"
    if reason == "it lets money be converted" and _BARS.search(words) and not _LETS.search(words):
        return _BARS_CONVERSION
    if reason == "after-tax money may be taken out while employed" and _FOLLOWS.search(words):
        return reason if _MAY_TAKE.search(words) else _PRICE
    return reason
