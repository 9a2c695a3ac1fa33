"""A later text that lets in everyone, the highly compensated too: what shut them out before is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import regex

from analyzer.model import Document, Finding, Stance
from analyzer.shapes import guarded

_HIGHLY = r"(?:highly[- ](?:compensated|paid)\b|HCEs?\b)"
_LETS_THEM_IN = guarded(  # "every Participant, including a Highly Compensated Employee, may make After-Tax Contributions"
    rf"\b(?:every|each|any|all) (?:[\w-]+ )?(?:participants?|employees?|members?|associates?),? (?:including|even if|whether or not)(?: (?:he or she|they|is|are|an?|any|the|those|who|every))* {_HIGHLY}",
    regex.IGNORECASE,
)
_SHUTS_OUT = guarded(_HIGHLY, regex.IGNORECASE)
_CHANGE = "smm."  # what the rules begin with that are read in a change to an older text
_AFTER_TAX = "after_tax_contributions"
_REASON = "a later text lets them in too"


def with_all_let_in(found: list[Finding], document: Document) -> list[Finding]:
    """The findings, denials to the highly compensated ended by the day from which everyone may contribute."""
    lets_in = [
        one
        for one in found
        if one.counted and one.stance is Stance.PERMITS and _LETS_THEM_IN.search(document.quote(one.span))
    ]
    return [next((_ended(one, by) for by in lets_in if _is_older(one, by, document)), one) for one in found]


def _is_older(finding: Finding, by: Finding, document: Document) -> bool:
    """Whether a denial to the highly compensated stands in an older text than the grant, or was dated before it."""
    of_the_same = finding.provision == by.provision or (finding.provision == "HCE_limit" and by.provision == _AFTER_TAX)
    if not of_the_same or finding.stance is not Stance.DENIES:
        return False
    if not _SHUTS_OUT.search(document.quote(finding.span)):
        return False
    if by.effective_from is not None and finding.effective_from is not None:
        return finding.effective_from < by.effective_from
    return by.rule.startswith(_CHANGE) and not finding.rule.startswith(_CHANGE)


def _ended(finding: Finding, by: Finding) -> Finding:
    if by.effective_from is None:
        return replace(finding, counted=False, reason=_REASON)
    return replace(finding, effective_to=by.effective_from - timedelta(days=1))
