"""What a later sentence finds empty: a schedule that names no one, procedures without which a right does not begin."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.context.amending import Placed
from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_LABEL = r"(?P<id>(?:schedule|appendix|exhibit|annex|addendum|attachment|supplement) (?-i:[A-Z]{1,2}|\d{1,2}))"
_NAMES_NO_ONE = guarded(  # "Schedule A, as executed, names no one", "Appendix C is blank", "Schedule A reads: "None.""
    rf"\b{_LABEL}(?:, (?:as|in)\b[^,;.]{{3,40}},)?(?: (?:names|lists|shows|contains|identifies|designates) (?:no(?: one|body)\b(?! (?:funds?|loans?))|none\b|no (?:participating |such |eligible |adopting )?(?:employers?|compan(?:y|ies)|groups?|employees?|persons?|locations?|names?)\b)"
    r"| (?:is|has been left|was left) (?:blank|empty)\b| (?:says|reads|states|shows)[:,]? [“\"]?(?:none|n/a)\b)",
    regex.IGNORECASE,
)
_WHEN_ADOPTED = guarded(  # "when, and only when, the Committee has adopted procedures for them"
    r"\b(?:when|if|once|after|until|unless|provided(?: that)?)(?:,? (?:and|but) only (?:when|if|after),?)? (?:the )?(?:plan )?(?:committee|administrator|company|employer|board|trustees?|sponsor) (?:has|have|shall have) (?:adopted|issued|established|prescribed|published|made) (?:written |uniform )?(?:procedures|rules|regulations|guidelines)\b",
    regex.IGNORECASE,
)
_NONE_ADOPTED = guarded(  # "It has adopted none, and this Section is not in operation"
    r"\b(?:it|they|(?:the )?(?:plan )?(?:committee|administrator|company|employer|board|trustees?)) (?:has|have) (?:so far |yet |as yet |to date )?(?:adopted|issued|established|prescribed|published|made) none\b"
    r"|\bno (?:such )?(?:procedures|rules|regulations|guidelines) (?:has|have) (?:yet |ever |so far )?been (?:adopted|issued|established|prescribed|published|made)\b"
    r"|\b(?:this|that) (?:section|article|paragraph|provision) is (?:accordingly |therefore )?(?:not (?:yet )?in (?:operation|effect|force)|inoperative|dormant)\b",
    regex.IGNORECASE,
)
_LAST_SENTENCE = guarded(r"(?<=[.;!?][”\"]?)\s+(?=[A-Z])")
_REFUSED = {
    "after_tax_contributions": "after_tax.denied",
    "in_plan_roth_conversion": "conversion.denied",
    "in_service_after_tax": "withdrawal.denied",
}
_OPEN = (Stance.PERMITS, Stance.CONDITIONS)


def found_empty(placed: list[Placed], drafts: list[Draft], text: str, before: str) -> tuple[list[Placed], list[Draft]]:
    """The findings with a right refused whose only people, or whose only beginning, a sentence says there are none of.

    ``before`` is what stands before the sentence; the right is that of the sentence last said.
    """
    if not placed:
        return placed, drafts
    last = _LAST_SENTENCE.split(before.strip())[-1]
    nobody = next((m for m in _NAMES_NO_ONE.finditer(text) if m["id"].lower() in last.lower()), None)
    unbegun = _NONE_ADOPTED.search(text) is not None and _WHEN_ADOPTED.search(last) is not None
    if nobody is None and not unbegun:
        return placed, drafts
    reason = "the schedule it is left to names no one" if nobody else "what it waits for has not been done"
    span = placed[-1].span
    rights = [p for p in placed if p.span == span and p.draft.provision in _REFUSED and p.draft.stance in _OPEN]
    provisions = {p.draft.provision for p in rights}
    refused = [
        replace(
            p.draft, stance=Stance.DENIES, counted=True, rule=_REFUSED[p.draft.provision], reason=reason, attributes={}
        )
        for p in rights
    ]
    return [p for p in placed if p not in rights], [d for d in drafts if d.provision not in provisions] + refused
