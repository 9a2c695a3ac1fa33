"""Waits told without saying of what: "after 24 months in the Plan", where a fuller rule says that the member has to wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.model import Document, Finding
from analyzer.shapes import guarded

_WAYS_OUT = ("in_plan_roth_conversion", "in_service_after_tax")
_SO_LONG = guarded(
    r"\b(?:months?|years?)['’]? (?:in (?:the|this|our) (?:plan|program)\b|(?:rule|wait|mark|period|requirement)\b)",
    regex.IGNORECASE,
)
_OF_MONEY = guarded(  # "once they have been in the Plan for 24 months", "contributions 24 months old"
    r"\b(?:has|have|been|held|stay\w*|left|aged?|old|each|credited|deposited)\b", regex.IGNORECASE
)


def with_waits_of_members(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """ "Convert? Yes, after 24 months in the Plan", beside "once you have been in the Plan for 24 months": of the member."""
    told = {
        (one.provision, round(one.attributes["participation_years"] * 12))
        for one in findings
        if one.provision in _WAYS_OUT and one.counted and not one.inferred and one.attributes.get("participation_years")
        if "seasoning_months" not in one.attributes
    }
    return [_of_member(one) if told and _says_no_more(one, told, document) else one for one in findings]


def _says_no_more(finding: Finding, told: set[tuple[str, int]], document: Document) -> bool:
    if not finding.counted or (finding.provision, finding.attributes.get("seasoning_months")) not in told:
        return False
    quote = document.quote(finding.span)
    return _SO_LONG.search(quote) is not None and _OF_MONEY.search(quote) is None


def _of_member(finding: Finding) -> Finding:
    found = {key: value for key, value in finding.attributes.items() if key != "seasoning_months"}
    kinds = ["participation" if kind == "seasoning" else kind for kind in found.get("conditions", ())]
    found |= {"participation_years": finding.attributes["seasoning_months"] / 12, "conditions": kinds}
    return replace(finding, attributes=found)
