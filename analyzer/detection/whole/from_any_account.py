"""A distribution at an age of which the next sentence says the accounts: "You may take it from any account"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from analyzer.model import Document, Finding, Span, Stance
from analyzer.shapes import guarded

_WITHDRAWAL = "in_service_after_tax"
_AGE = 59.5
_MEMBER = r"(?:you|he or she|they|(?:an? |the |any )?(?:participant|member|employee)s?)"

_PAID_AT_THE_AGE = guarded(  # "You may receive a distribution from the Plan while you are still employed once you are 59½"
    rf"^\W*(?=[^.;]*\b(?:while|although|though|even if|before|without)\b[^.;]{{0,40}}\b(?:employ|work|service|terminat)\w*)"
    rf"{_MEMBER} (?:may|can) (?:elect to |ask to )?(?:receive|take|request|obtain|have) (?:an? )?(?:in-service )?(?:distributions?|payments?) from the plan\b"
    r"(?:[^.;]|\.\d)*?\b(?:once|after|upon|when|if|at|from)\b[^.;]{0,40}\b59\s?½(?=\W*$)",
    regex.IGNORECASE,
)
_FROM_ANY = guarded(
    rf"^\W*(?:{_MEMBER} (?:may|can) take (?:it|them|this|such a distribution|the distribution)|(?:it|they|this|such a distribution|the distribution|the payment) (?:may|can) (?:be taken|be made|be paid|come)) (?:from|out of) any (?:(?:one|or all|or more) )*(?:of (?:your|the|his or her|his|her|their) )?accounts?\b"
    r"(?![^.;]*\b(?:other than|except|excluding|but not|apart from|pre-?tax|roth|match\w*|employer|company|rollover)\b)",
    regex.IGNORECASE,
)


def with_accounts_of_a_payment(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """What may be taken "from any account", with the age that the sentence before asks of the payment."""
    asked = _asked_of_it(document)
    return [_from(one) if one.span in asked and _names_all(one) else one for one in findings]


def _asked_of_it(document: Document) -> set[Span]:
    """The sentences that say the accounts of a payment at 59½ that was told right before them."""
    return {
        second.span
        for block in document.blocks
        for first, second in pairwise(block.passages)
        if _FROM_ANY.match(document.quote(second.span)) and _PAID_AT_THE_AGE.match(document.quote(first.span))
    }


def _names_all(finding: Finding) -> bool:
    """Whether a finding takes for granted that money may be withdrawn, and names every account."""
    of_all = finding.attributes.get("sources") == ["all"]
    return finding.provision == _WITHDRAWAL and finding.stance is Stance.PRESUPPOSES and of_all


def _from(finding: Finding) -> Finding:
    return replace(
        finding,
        stance=Stance.CONDITIONS,
        rule="withdrawal.paid_gated",
        reason="it may be paid while employed once a condition is met",
        counted=True,
        attributes={**finding.attributes, "age": _AGE, "conditions": ["age"]},
    )
