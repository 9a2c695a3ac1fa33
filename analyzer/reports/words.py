"""Plain English for the report's codes: states, bases, provisions, stances, flags, attributes, dates."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from analyzer.report import Basis, Route, VerdictState

SET_ASIDE = "Read and set aside"
"""The title over the passages that look like an answer and do not count."""
COMMAND = re.compile(r"`((?:plan-analyzer |--)[^`]+)`")
"""A command of this program, or an option of one, in a line of advice."""
NOT_ADVICE = "This is a reading of documents, not tax or legal advice."

HEADLINES: Mapping[VerdictState, str] = {
    VerdictState.SUPPORTED: "Yes: this plan supports the mega backdoor Roth",
    VerdictState.SUPPORTED_WITH_CONDITIONS: "Yes, with conditions: this plan supports the mega backdoor Roth",
    VerdictState.PARTIAL: "Only half of it: after-tax money can go in, but it cannot move to Roth for now",
    VerdictState.NOT_SUPPORTED: "No: this plan does not support the mega backdoor Roth",
    VerdictState.INCONCLUSIVE: "Cannot tell from this: the answer is left open",
}
SILENT_HEADLINES: Mapping[Basis, str] = {
    Basis.OMISSION: "No, as far as this says: after-tax contributions are not mentioned",
    Basis.CLOSED_LIST: "No: the list of contributions leaves after-tax out",
}
ROLLED_IN_HEADLINE = "No, as far as this says: after-tax money comes in by rollover only, not from pay"
STATES: Mapping[VerdictState, str] = {
    VerdictState.SUPPORTED: "Supported",
    VerdictState.SUPPORTED_WITH_CONDITIONS: "Supported with conditions",
    VerdictState.PARTIAL: "Partly supported",
    VerdictState.NOT_SUPPORTED: "Not supported",
    VerdictState.INCONCLUSIVE: "Inconclusive",
}
TONES: Mapping[VerdictState, str] = {
    VerdictState.SUPPORTED: "yes",
    VerdictState.SUPPORTED_WITH_CONDITIONS: "if",
    VerdictState.PARTIAL: "if",
    VerdictState.NOT_SUPPORTED: "no",
    VerdictState.INCONCLUSIVE: "open",
}
SYMBOLS: Mapping[str, str] = {"yes": "✓", "if": "◐", "no": "✕", "open": "?"}

BASES: Mapping[Basis, str] = {
    Basis.EXPLICIT: "stated outright",
    Basis.CLOSED_LIST: "every kind of contribution is listed, and after-tax is not on the list",
    Basis.OMISSION: "not mentioned anywhere in a complete document",
    Basis.CONFLICT: "passages contradict each other",
    Basis.INCOMPLETE_DOCUMENT: "what was read is not complete enough to decide",
    Basis.NOT_PLAN_SPECIFIC: "a general text that is not about one plan",
    Basis.NOT_A_PLAN_DOCUMENT: "what was read is neither a plan document nor a summary plan description",
    Basis.NOT_YET_EFFECTIVE: "stated outright, for a later date",
}
ROUTES: Mapping[Route, str] = {
    Route.IN_PLAN: "in-plan Roth conversion",
    Route.IN_SERVICE: "in-service withdrawal rolled to a Roth IRA",
}
KINDS: Mapping[str, str] = {
    "spd": "summary plan description",
    "smm": "summary of material modifications",
    "plan_document": "plan document",
    "adoption_agreement": "adoption agreement",
    "amendment": "amendment",
    "notice": "notice",
    "guide": "guide",
    "handbook": "handbook",
    "other": "document",
}
PROVISIONS: Mapping[str, str] = {
    "after_tax_contributions": "After-tax contributions",
    "after_tax_limit": "Limit on after-tax contributions",
    "HCE_limit": "Limit for highly compensated employees",
    "hce_limit": "Limit for highly compensated employees",
    "plan_limit_combined": "Combined contribution limit",
    "spillover": "Continuing as after-tax at the deferral limit",
    "after_tax_match": "Match on after-tax contributions",
    "roth_deferrals": "Roth deferrals",
    "safe_harbor": "Safe harbor design",
    "separate_accounting": "Separate accounting of after-tax money",
    "in_plan_roth_conversion": "In-plan Roth conversion",
    "auto_in_plan_conversion": "Automatic in-plan conversion",
    "otherwise_distributable_only": "Conversion of distributable amounts only",
    "in_service_after_tax": "In-service withdrawal of after-tax money",
    "in_service_withdrawal_after_tax": "In-service withdrawal of after-tax money",
    "in_service_withdrawal_age_59½": "In-service withdrawal after age 59½",
    "in_service_withdrawal_age_59_5": "In-service withdrawal after age 59½",
    "in_service_withdrawal_other": "Other in-service withdrawals",
    "in_service_rolled_in": "In-service withdrawal of rolled-in money",
    "in_plan_rolled_in": "In-plan Roth conversion of rolled-in money",
    "hardship": "Hardship withdrawal",
    "loans": "Loans",
    "suspension_penalty": "Suspension after a withdrawal",
    "match_forfeiture": "Loss of match after a withdrawal",
    "rollover_in": "Rollovers into the plan",
    "rollover_out": "Rollovers out of the plan",
    "rollover_out_split": "Split rollover of contributions and earnings",
    "eligibility_exclusions": "Who is left out",
    "ACP_refund": "Testing and refunds",
    "acp_refund": "Testing and refunds",
    "adp_recharacterization": "Excess deferrals turned into after-tax",
    "frozen_dates": "Closed sources",
    "effective_dates": "Effective dates",
    "amendments_smm": "Amendments",
    "closed_list": "List of every contribution",
    "other_plan": "Another plan",
    "plan_type": "Kind of plan",
    "doc_identity": "Kind of document",
}
STANCES: Mapping[str, str] = {
    "permits": "allowed",
    "conditions": "allowed on a condition",
    "denies": "not allowed",
    "freezes": "closed to new money",
    "rollover_only": "by rollover only",
    "presupposes": "taken for granted",
    "mentions": "mentioned in passing",
}
SEEMING: Mapping[str, str] = {
    # the same of a passage that is not counted: what it could be taken for
    "permits": "seems allowed",
    "conditions": "seems allowed on a condition",
    "denies": "seems not allowed",
    "freezes": "seems closed to new money",
    "rollover_only": "seems to come in by rollover only",
}
STATED = frozenset(
    {
        "after_tax_limit", "HCE_limit", "hce_limit", "plan_limit_combined", "safe_harbor", "separate_accounting",
        "otherwise_distributable_only", "suspension_penalty", "match_forfeiture", "eligibility_exclusions",
        "ACP_refund", "acp_refund", "frozen_dates", "effective_dates", "amendments_smm", "closed_list", "other_plan",
        "plan_type", "doc_identity", "adp_recharacterization",
    }
)  # fmt: skip
"""Provisions that limit or describe: a document states them, where it allows or refuses the others."""
FLAGS: Mapping[str, str] = {  # the weightiest first: this is the order in which notes are shown
    "rollover_refused": (
        "The document says that a withdrawal of after-tax money cannot be rolled over; ask which rule is meant."
    ),
    "roth_program_contradiction": (
        "Conversion is offered without Roth contributions, which the law does not allow together."
    ),
    "readers_disagree": (
        "What one reading of the document takes for a right another does not: read the quote, for it may be about "
        "another plan or other money."
    ),
    "hardship_not_rollable": "A hardship payment cannot be rolled over, so it is no way to Roth.",
    "penalty_condition": "A withdrawal of after-tax money can have a price under the plan.",
    "withdrawal_in_tiers": (
        "Matched and unmatched after-tax money may be withdrawn on different terms: matched money has a wait that "
        "unmatched money does not have."
    ),
    "group_condition": "After-tax contributions are open to some groups of employees only.",
    "route_group_condition": "The way out is open to some groups of employees only.",
    "future_effective_date": "Part of this takes effect only on a later date.",
    "change_adopted": "The document says when the announced change was adopted.",
    "end_date_announced": "Part of this ends on a date that the document announces.",
    "legacy_balance": "An older after-tax balance takes no new money; what is in it may still be moved.",
    "rolled_in_balance": "After-tax money that was rolled in may still be moved.",
    "unreadable_pages": "Some pages could not be read.",
    "document_old": "The document is old; the plan may have changed since.",
    "document_undated": "The document carries no date that could be read.",
    "smm_not_supplied": "The documents point to a later summary of changes that was not among the files.",
    "paper_not_supplied": "The document leaves part of this to a paper that was not among the files.",
    "later_change_over_plan_document": "A later summary changes what the plan document says.",
    "handbook_only": "No plan document or summary plan description was among the files.",
    "basic_plan_document_not_reviewed": (
        "The basic plan document that goes with the adoption agreement was not among the files."
    ),
    "superseded_text_present": "The documents hold an older rule that a later one replaces.",
    "exits_not_addressed": "The document does not say how after-tax money can leave while you work.",
    "leaning_partial": "As far as the document goes, it offers no way to Roth before the stated age.",
    "conversion_conditional": "In-plan conversion is open only on a condition.",
    "conversion_sources_not_stated": "The document does not say whether the conversion reaches after-tax money.",
    "conversion_of_distributable": (
        "Only money that could be paid out may be converted, and the document does not say when after-tax money can be."
    ),
    "pro_rata_sources": "A withdrawal is drawn from all money alike, so most of it can be taxable.",
    "boilerplate_only_hits": "The document speaks of after-tax money, but only in text that grants nothing.",
    "omission": "The answer rests on what the document does not mention.",
    "closed_list": "The answer rests on a list of contributions that leaves after-tax out.",
    "acp_refunds_mentioned": (
        "The document says that some after-tax contributions can be paid back after the yearly test (ACP test)."
    ),
    "refunds_told": "The document tells of which years after-tax contributions were refunded, or that none were.",
    "safe_harbor_after_tax_still_ACP_tested": (
        "After-tax contributions are tested every year (ACP test), in a safe harbor plan too."
    ),
    "not_tested": "The yearly test (ACP test) compares none of the after-tax contributions that this plan takes.",
    "after_tax_limit_not_stated": "The document does not say how much may be contributed after-tax.",
    "split_rollover_not_stated": (
        "The document does not say that a withdrawal can be split between a Roth and a traditional IRA."
    ),
    "earnings_taxable_on_conversion": "Earnings on after-tax money are taxed when they are moved to Roth.",
    "not_auto_unless_elected": "Automatic conversion has to be switched on; it does not start by itself.",
}


DOUBTS: Mapping[str, str] = {
    # a flag that lowers confidence: why, after "Confidence medium, as"
    "roth_program_contradiction": "conversion is offered without Roth contributions",
    "rollover_refused": "a withdrawal is said not to be open to rollover",
    "document_old": "the document is old (the plan may have changed)",
    "document_undated": "the document carries no date that could be read",
    "conversion_sources_not_stated": "the document does not say whether conversion reaches after-tax money",
    "later_change_over_plan_document": "a later summary changes what the plan document says",
    "handbook_only": "neither a plan document nor a summary plan description was read",
    "unreadable_pages": "some pages could not be read",
    "readers_disagree": "two readings do not agree on what is a right",
}


def doubts(flags: Iterable[str]) -> list[str]:
    """Why confidence is lower than the words alone would make it."""
    return [DOUBTS[flag] for flag in sorted(flags, key=weight) if flag in DOUBTS]


def _humanized(code: str) -> str:
    """``some_code`` as words, keeping capitals that are already there."""
    words = code.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def provision(code: str) -> str:
    """The name of a provision."""
    return PROVISIONS.get(code) or _humanized(code)


def stance(code: str, provision: str = "", *, counted: bool = True) -> str:
    """What a passage does to its provision, or what it could be taken to do where it is not counted."""
    if provision in STATED and code in ("permits", "conditions", "freezes"):
        return "stated"
    if provision == "after_tax_match" and code in ("permits", "conditions", "denies"):
        return "none" if code == "denies" else "offered"
    seeming = "" if counted else SEEMING.get(code, "")
    return seeming or STANCES.get(code) or code.replace("_", " ")


def flag(code: str) -> str:
    """A flag as a sentence; one that already is a sentence stays as it is."""
    if " " in code:
        return code
    known = FLAGS.get(code)
    return known if known else _humanized(code) + "."


_WEIGHTS = {code: place for place, code in enumerate(FLAGS)}


def weight(code: str) -> int:
    """Where a flag comes among others; one without words here comes first, since nobody has judged it light."""
    return _WEIGHTS.get(code, -1)


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day(value: str | None) -> str | None:
    """An ISO date, month or year in words, as precise as it is; anything else is passed through."""
    found = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", value or "")
    if not found or not 0 < int(found[2] or 1) < 13:
        return value
    year, month, number = found[1], found[2], found[3]
    if month is None:
        return year
    name = _MONTHS[int(month) - 1]
    return f"{name} {year}" if number is None else f"{name} {int(number)}, {year}"


def dollars(value: Any) -> str:
    """An amount of money without its sign: ``0.5`` is 0.50, ``10000`` is 10,000."""
    try:
        amount = float(value)
    except (TypeError, ValueError):
        return str(value)
    return f"{amount:,.2f}" if amount % 1 and math.isfinite(amount) else number(value)


def number(value: Any) -> str:
    """A number as people write it: ``59.5`` is 59½, ``10000`` is 10,000."""
    try:
        amount = float(value)
    except (TypeError, ValueError):
        return str(value)
    if not math.isfinite(amount) or abs(amount) > 1e12:
        return str(value)
    if amount % 1 == 0.5 and amount < 1000:
        return f"{int(amount)}½"
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}".rstrip("0")


def count(amount: Any, noun: str) -> str:
    """``1 month``, ``24 months``."""
    text = number(amount)
    return f"{text} {noun}" if text == "1" else f"{text} {noun}s"


def runs(numbers: Iterable[int]) -> str:
    """Numbers in their order, those that follow each other by their ends: ``2, 5–7``."""
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in found)


_SPELLED = ("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")


def spelled(amount: int) -> str:
    """A number at the head of a sentence: in letters up to twelve."""
    return _SPELLED[amount - 2] if 2 <= amount <= len(_SPELLED) + 1 else str(amount)


def listed(items: list[str], last: str = "and") -> str:
    """``a, b and c``."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""


EVERY_OTHER = "Every other group"


def people(names: list[str]) -> str:
    """Groups of participants as the head of a row: "Pilots and Range", "Every other group"."""
    text = listed([name.capitalize() if name.isupper() and " " in name else name for name in names])
    if text.lower() in ("other", "others", "other group", "other groups"):
        return EVERY_OTHER
    return f"If {text[:1].lower()}{text[1:]}" if text.lower().startswith("you ") else text[:1].upper() + text[1:]
