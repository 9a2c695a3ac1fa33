"""What a section's heading makes of the withdrawals told of in it: those for hardship, or those after leaving."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_NUMBER = r"^\W*(?:[\divx]+[.)]\s*|\d+(?:\.\d+)+\.?\s+|(?:section|article|part|chapter) [\w.]+\W+)?"
_HARDSHIP = guarded(
    rf"{_NUMBER}(?:withdrawals? (?:for|on account of|because of|due to) |financial |immediate |emergency |safe harbor )*(?:hardships?|emergency|emergencies)"
    r"(?: (?:withdrawals?|distributions?|rules))*\W*$",
    regex.IGNORECASE,
)
_ASKED = guarded(  # "Can I take money out for a hardship?"
    r"^(?!.*\b(?:other than|besides|without|except|instead of|before|non-?hardship|not for|as well as|must|need(?:ed)?|have to|required|only|prove|show)\b).*\b(?:hardships?|emergency|emergencies|(?:financial|immediate|unforeseen) (?:needs?|difficult\w+|trouble))\b",
    regex.IGNORECASE,
)
_OF_OTHERS = guarded(  # "After-tax money may also be withdrawn without a hardship", "... at any time, for any reason"
    r"\b(?:other than|besides|except|without|non-?hardship|not (?:on account of|for|a|because of)|no|instead of|first)\b[^.;]{0,40}\b(?:hardships?|emergency|need|loan)\b"
    r"|\b(?:at any (?:time|age)|any ?time|for any (?:reason|purpose)|whenever|without (?:giving )?(?:a )?reasons?|59\s?½|59 1/2|59\.5|in-service withdrawals?|regular withdrawals?)\b"
    r"|^\W*(?:other|all other|no other|any other)\b",
    regex.IGNORECASE,
)
_OUT = r"(?:payments?|distributions?|withdrawals?|benefits?|payouts?|options?|choices|your (?:choices|options|money|account|benefits?)|forms? of (?:payment|benefit|distribution)s?|(?:taking|getting) (?:your )?money(?: out)?|rollovers?|what happens|(?:in-plan )?(?:roth )?conversions?)"
_LEAVES = (
    r"(?:leav(?:e|es|ing)(?: (?:us|work|the (?:company|firm|bank|plan|cooperative|employer|service)|(?:your )?(?:job|employment)|employment|service))?|retires?|retirement|quit|terminates?|termination(?: of (?:employment|service|your employment))?"
    r"|separat(?:e|es|ion)(?: from (?:service|employment))?|severance(?: from (?:employment|service))?|(?:your )?employment ends?|end of (?:your )?employment|employment|(?:your )?service ends?)"
)
_LEAVING = guarded(
    rf"{_NUMBER}(?:{_OUT},? )*(?:(?:after|when|if|once|upon|on|at|following) (?:you |your |he |she |a (?:participant|member) |the (?:participant|member) )?{_LEAVES}"
    r"|leaving (?:us|work|the (?:company|firm|bank|cooperative|employer)|employment|service))(?:,? (?:or|and) (?:retire\w*|die|death|disability|retirement))*\W*$",
    regex.IGNORECASE,
)
_OF_OTHER_PEOPLE = guarded(  # a section of its own, under whatever it stands
    rf"{_NUMBER}(?:(?:{_OUT}|rights) (?:of|for|to) )?(?:(?:former|retired|terminated|inactive|separated)(?: vested)? (?:participants?|members?|employees?|associates?)"
    r"|(?:if you die|your death|death|survivors?|disability|if you (?:are|become) disabled|military (?:leave|service)|divorce|qualified domestic relations orders?|(?:required minimum|minimum required) distributions?)"
    r"(?: (?:benefits?|payments?|distributions?|withdrawals?))?"
    r"|how (?:your|the|an?) [\w’' -]{3,40} (?:is|are) paid (?:when|after|if|once) you (?:leave|retire))\W*$",
    regex.IGNORECASE,
)
_CATCH_UP = guarded(
    rf"{_NUMBER}(?:age 50 |special )?catch-?up (?:contributions?|savings|deferrals?)\W*$", regex.IGNORECASE
)
_THESE = guarded(r"^\W*(?:these|they|such contributions?|catch-?up)\b", regex.IGNORECASE)
_AT_WORK = guarded(
    r"\b(?:while|as long as|whilst|still (?:employed|working|work)|during (?:your |his |her |their )?employment|actively|in[- ]service|working|without leaving|whether or not|before (?:you|he|she|they|leaving|retire\w*|terminat\w+|separat\w+|employment|age))\b|59\s?½|59 1/2|59\.5",
    regex.IGNORECASE,
)
_OF_HARDSHIP = "it is about withdrawals for hardship"
_OF_LEAVERS = "it is about those who have left, or about an event of its own"
_OF_CATCH_UP = "it is about catch-up contributions"
_AFTER_TAX = "after_tax_contributions"
_ROUTES = frozenset({"in_service_after_tax", "in_plan_roth_conversion"})


def heads_hardship(heading: str) -> bool:
    """Whether a heading is on hardship alone."""
    return _HARDSHIP.match(heading) is not None


def in_its_section(drafts: list[Draft], text: str, section: Sequence[str], opening: str, asked: str) -> list[Draft]:
    """What a sentence says under its headings; ``opening`` is how its paragraph begins, which may be a title of its own,
    and ``asked`` the question that it answers.

    "Hardship Withdrawals. You may take your pre-tax and after-tax money.": on that ground; a refusal is of that ground too.
    "When You Leave. You may withdraw your after-tax account at any time.": no right of those who work there.
    """
    at_work = _AT_WORK.search(text) or _AT_WORK.search(opening)
    last = section[-1] if section else ""
    if (any(_LEAVING.match(heading) for heading in section) or _OF_OTHER_PEOPLE.match(last)) and not at_work:
        return [_aside(d, _OF_LEAVERS) if _of_leavers(d) else d for d in drafts]
    if _CATCH_UP.match(last) and _THESE.match(text):
        return [
            _aside(d, _OF_CATCH_UP) if d.stance is Stance.DENIES and d.provision == _AFTER_TAX else d for d in drafts
        ]
    if (heads_hardship(last) or _ASKED.match(asked)) and not _OF_OTHERS.search(text):
        drafts = [_aside(d, _OF_HARDSHIP) if d.rule.endswith(".closed_list") else d for d in drafts]  # of its sources
        return [_for_hardship(d) if d.provision == "in_service_after_tax" and _decides(d) else d for d in drafts]
    return drafts


def _of_leavers(draft: Draft) -> bool:
    """Whether it is a way out, or none; that nothing is converted in the plan holds for those who work there too."""
    refused = draft.provision == "in_plan_roth_conversion" and draft.stance is Stance.DENIES
    return draft.provision in _ROUTES and _decides(draft) and not refused


def _decides(draft: Draft) -> bool:
    return draft.counted and draft.stance in (Stance.PERMITS, Stance.CONDITIONS, Stance.DENIES)


def _aside(draft: Draft, reason: str) -> Draft:
    return replace(draft, stance=Stance.MENTIONS, counted=False, reason=reason)


def _for_hardship(draft: Draft) -> Draft:
    if draft.stance is Stance.DENIES:
        return _aside(draft, _OF_HARDSHIP)
    grounds = sorted({*draft.attributes.get("conditions", ()), "hardship"})
    return replace(draft, stance=Stance.CONDITIONS, attributes={**draft.attributes, "conditions": grounds})
