"""What a withdrawal costs where the words on its price name a section: withdrawals under another section are free of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.model import Document, Finding, Stance
from analyzer.shapes import guarded

_WITHDRAWAL, _PRICE = "in_service_after_tax", "suspension_penalty"
_UNDER = guarded(r"\bunder (?:this )?(?:sub)?section (?P<number>\d{1,2}\.\d{1,2})\b", regex.IGNORECASE)
_BEGINS = guarded(r"(?m)^\W{0,3}(?:section )?(?P<number>\d{1,2}\.\d{1,2})(?:\([a-z]\))?\.?\s+[A-Z“]", regex.IGNORECASE)
"""How a numbered section begins: "7.1 Withdrawal of After-Tax Contributions."."""


def with_prices_of_sections(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """ "A Participant who withdraws under this Section 7.1 ...": the age of Section 7.3 opens a way without that price."""
    prices = [one for one in findings if one.provision == _PRICE and one.counted]
    named = [m["number"] if (m := _UNDER.search(document.quote(one.span))) else "" for one in prices]
    if not prices or not all(named):
        return [*findings]
    return [_free(one) if _of_another(one, named, document) else one for one in findings]


def _free(finding: Finding) -> Finding:
    return replace(finding, attributes={**finding.attributes, "no_price": True})


def _of_another(finding: Finding, named: Sequence[str], document: Document) -> bool:
    """Whether a finding is on an age from which money may leave, in a section that no price names."""
    if finding.provision != _WITHDRAWAL or finding.stance is not Stance.CONDITIONS:
        return False
    if finding.attributes.get("conditions") != ["age"]:
        return False
    quote = document.quote(finding.span)
    if any(number in quote for number in named):
        return False
    begun = [*_BEGINS.finditer(document.text[: finding.span.end])]
    return bool(begun) and begun[-1]["number"] not in named
