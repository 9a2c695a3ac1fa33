"""Whom and what the price of a withdrawal is not asked of: withdrawals under another section, conversions that are free."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

import regex

from analyzer.model import Document, Finding, Stance
from analyzer.shapes import guarded

_WITHDRAWAL, _CONVERSION, _PRICE = "in_service_after_tax", "in_plan_roth_conversion", "suspension_penalty"
_IS_NONE = (  # "... and is not treated as a withdrawal for purposes of Section 8.3(c)"; the sections with the price are looked up
    r"(?:is|are|shall|will|does|do)(?: not|n[’']t) (?:be )?(?:count(?:ed)? as |treated as |considered |deemed |regarded as )?"
    r"(?:to be )?(?:an? )?(?:in-service )?withdrawals?\b"
    r"(?! (?:for|in) (?:the )?(?:purposes? of |counting )?(?:(?:the|any|that|this) )?(?:\w+ )?(?:limits?|minimum|number|frequency))"
)
_OF_SECTION = r" (?:for|within) (?:the )?(?:purposes?|meaning) of (?:sub)?section (?P<of>\d{1,2}\.\d{1,2})"
_CONVERSION_IS_FREE = guarded(  # "a conversion is not a withdrawal, so it does not suspend your match"
    r"\b(?:suspension|penalty)\b(?:[^.;]|\.\d){0,90}?\bnot apply to\b[^.;]{0,40}\b(?:transferred|converted|conversions?|in-plan)\b"
    r"|\bconver(?:sion|ting)\b[^.;]{0,60}\b(?:does|do|will|shall) not (?:suspend|stop|interrupt)\b"
    r"|\bno (?:suspension|penalty)\b[^.;]{0,40}\bconver(?:sion|t|ting)\b"
    r"|\b(?:conversions?|(?:in-plan )?roth (?:rollovers?|transfers?))\b (?:(?:is|are|shall|will|does)\b[^.?!]{0,260}[,;] (?:and|nor) )?"
    rf"{_IS_NONE}(?:{_OF_SECTION})?"
    rf"|\b(?:roth|conver\w+)\b[^.?!;]{{0,200}} and {_IS_NONE}{_OF_SECTION}"
    r"|\b(?:conver\w+|in-plan)\b(?:[^.?!]{0,160}[.?!]\s+){1,2}It is not an? withdrawal\b",
    regex.IGNORECASE,
)
_RULE_OF_MONTHS = guarded(r"\b[\w-]+[- ]month (?:rule|stop|pause|bar|penalty|suspension)\b", regex.IGNORECASE)
_RESUMES = guarded(  # "may resume After-Tax Contributions when three months have passed": a price, by its length
    r"\b(?:resum\w+|begin\w* (?:\w+ )?again|start\w* (?:\w+ )?again|restart\w*|rejoin\w*|go on) (?:[\w-]+ ){0,3}?(?:contribut\w+|deposits?|savings?|deductions)\b",
    regex.IGNORECASE,
)
_A_TIME = guarded(r"\b(?:months?|years?|anniversar\w+|wait\w*)\b", regex.IGNORECASE)
_UNDER = guarded(r"\bunder (?:this )?(?:sub)?section (?P<number>\d{1,2}\.\d{1,2})\b", regex.IGNORECASE)
_BEGINS = guarded(r"(?m)^\W{0,3}(?:section )?(?P<number>\d{1,2}\.\d{1,2})(?:\([a-z]\))?\.?\s+[A-Z“]", regex.IGNORECASE)
"""How a numbered section begins: "7.1 Withdrawal of After-Tax Contributions."."""


def with_prices_of_sections(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """ "A Participant who withdraws under this Section 7.1 ...": the age of Section 7.3 opens a way without that price.

    "The suspension does not apply to an amount that is transferred": a conversion has not the price of a withdrawal.
    "The six-month rule is only for withdrawals": where contributions stop for six months, it is that price and no wait.
    """
    months = {one.attributes.get("suspension_months") for one in findings if one.counted} - {None}
    findings = [one for one in findings if not _names_the_price(one, months, document)]
    prices = [one for one in findings if one.provision == _PRICE and one.counted]
    if _conversion_is_free({_section_of(one, document) for one in prices}, document):
        findings = [_free(one) if one.provision == _CONVERSION and one.counted else one for one in findings]
    named = [m["number"] if (m := _UNDER.search(document.quote(one.span))) else "" for one in prices]
    if not prices or not all(named):
        return [*findings]
    return [_free(one) if _of_another(one, named, document) else one for one in findings]


def _names_the_price(finding: Finding, months: Set[object], document: Document) -> bool:
    """Whether a wait was read from a name of the price, which lasts as long."""
    if finding.provision != _WITHDRAWAL or finding.attributes.get("seasoning_months") not in months:
        return False
    quote = document.quote(finding.span)
    return _RULE_OF_MONTHS.search(quote) is not None or _RESUMES.search(quote) is not None or not _A_TIME.search(quote)


def _conversion_is_free(priced: Set[str], document: Document) -> bool:
    """Whether a conversion has not the price of a withdrawal; a section that is named has to be one with the price."""
    said = _CONVERSION_IS_FREE.finditer(" ".join(document.text.split()), timeout=5.0)
    return any(match["of"] is None or match["of"] in priced for match in said)


def _section_of(finding: Finding, document: Document) -> str:
    """The number of the section that a finding stands in, empty where none is numbered."""
    begun = [*_BEGINS.finditer(document.text[: finding.span.end])]
    return begun[-1]["number"] if begun else ""


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
    return _section_of(finding, document) not in ("", *named)
