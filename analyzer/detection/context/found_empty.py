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
_BODY = r"(?:the |its )?(?:plan )?(?:committee|administrator|company|employer|board(?: of (?:directors|trustees))?|trustees?|sponsor)"
_ADOPTS = r"(?:adopts?|adopted|issues?|issued|establish(?:es|ed)?|prescribes?|prescribed|publish(?:es|ed)?|makes?|made|executes?|executed|signs?|signed|approves?|approved)"
_PAPER = r"(?:procedures|rules|regulations|guidelines|supplement|resolution|addendum|amendment|instrument|appendix|schedule|order|announcement)"
_WHEN_ADOPTED = guarded(  # "when, and only when, the Committee has adopted procedures", "the date on which the Board adopts a supplement"
    rf"\b(?:when|if|once|after|until|unless|(?:up)?on|such time as|provided(?: that)?|date(?: on| as of)? which)(?:,? (?:and|but) only (?:when|if|after),?)? {_BODY}(?: has| have| shall have)? (?:{_ADOPTS} (?:an? |any |the |such |its |written |uniform |implementing |enabling |formal |[\w-]+ing )*(?:[\w-]+ )?{_PAPER}\b|so (?:resolves?|provides?|determines?|elects?|votes?|directs?)\b)"
    rf"|\b(?:(?:up)?on|after|following|pending|until|once) (?:the )?(?:adoption|approval|execution|issuance|publication) (?:by {_BODY} )?of (?:an? |any |the |such )?(?:[\w-]+ )?{_PAPER}\b",
    regex.IGNORECASE,
)
_NONE_ADOPTED = guarded(  # "It has adopted none, and this Section is not in operation", "No such supplement has been adopted"
    rf"\b(?:it|they|{_BODY}) (?:has|have) (?:so far |yet |as yet |to date )?(?:not (?:yet )?)?{_ADOPTS} (?:none|one|any)\b(?<=\bnone|\bnot (?:yet )?\w+ (?:one|any))"
    rf"|\b(?:it|they|{_BODY}) (?:has|have) (?:not|never) (?:yet )?so (?:resolved|provided|determined|elected|voted|directed)\b"
    rf"|\bno (?:such )?(?:[\w-]+ )?{_PAPER} (?:has|have) (?:yet |ever |so far )?been {_ADOPTS}\b(?!\s+(?:that|which|to)\b)"
    r"|\b(?:this|that) (?:section|article|paragraph|provision) is (?:accordingly |therefore )?(?:not (?:yet )?in (?:operation|effect|force)|inoperative|dormant)\b",
    regex.IGNORECASE,
)
_FIX = r"(?:fix(?:es|ed)?|sets?|chosen|chooses?|chose|determin(?:es|ed)|designat(?:es|ed)|nam(?:es|ed)|select(?:s|ed)?|announc(?:es|ed)|appoint(?:s|ed)?)"
_ON_A_DATE = guarded(  # "on and after a date fixed by resolution of the Board", "only when the Company fixes a date"
    rf"\ba (?:later |future )?(?:date|day) (?:(?:that|which) )?(?:(?:is|may be|shall be|will be) )?(?:to be |hereafter |later )*{_FIX}\b(?: (?:in|by) [\w ]{{3,20}}?)? ?(?:by\b|\W)|\b(?:when|once|until|after|if|unless) {_BODY} (?:has |so )?{_FIX} a (?:date|day)\b",
    regex.IGNORECASE,
)
_NO_DATE = guarded(  # "The Board has fixed no date", "No such date has been set"; not "no date after which it ends"
    rf"\b(?:it|they|{_BODY}(?: of [\w ]{{3,30}}?)?) (?:(?:has|have) (?:not|never)(?: yet)? {_FIX} (?:a|any|such a|that) (?:date|day)|(?:has|have) (?:so far |yet |as yet |to date )?{_FIX} no (?:such )?(?:date|day))(?=\W*$|[,;])"
    rf"|\bno (?:such )?(?:date|day) (?:has|had) (?:yet |so far |ever )?been {_FIX}(?=\W*$|[,;]| (?:yet|so far|by\b))",
    regex.IGNORECASE,
)
_LAST_SENTENCE = guarded(r"(?<=[.;!?][”\"]?)\s+(?=[A-Z])")
_REFUSED = {
    "after_tax_contributions": "after_tax.denied",
    "in_plan_roth_conversion": "conversion.denied",
    "in_service_after_tax": "withdrawal.denied",
}
_OPEN = (Stance.PERMITS, Stance.CONDITIONS)
_PROPOSED = ".proposed"  # what only waits, and is refused as well once it is told that the wait goes on


def found_empty(placed: list[Placed], drafts: list[Draft], text: str, before: str) -> tuple[list[Placed], list[Draft]]:
    """The findings with a right refused whose only people, or whose only beginning, a sentence says there are none of.

    ``before`` is what stands before the sentence; the right is that of the sentence last said.
    """
    if not placed:
        return placed, drafts
    last = _LAST_SENTENCE.split(before.strip())[-1]
    nobody = next((m for m in _NAMES_NO_ONE.finditer(text) if m["id"].lower() in last.lower()), None)
    unbegun = _NONE_ADOPTED.search(text) is not None and _WHEN_ADOPTED.search(last) is not None
    unbegun = unbegun or (_NO_DATE.search(text) is not None and _ON_A_DATE.search(before) is not None)
    if nobody is None and not unbegun:
        return placed, drafts
    reason = "the schedule it is left to names no one" if nobody else "what it waits for has not been done"
    span = placed[-1].span
    rights = [
        p
        for p in placed
        if p.span == span
        and p.draft.provision in _REFUSED
        and (p.draft.stance in _OPEN or (unbegun and p.draft.rule.endswith(_PROPOSED)))
    ]
    provisions = {p.draft.provision for p in rights}
    refused = [
        replace(
            p.draft, stance=Stance.DENIES, counted=True, rule=_REFUSED[p.draft.provision], reason=reason, attributes={}
        )
        for p in rights
    ]
    return [p for p in placed if p not in rights], [d for d in drafts if d.provision not in provisions] + refused
