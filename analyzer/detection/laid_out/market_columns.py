"""Tables that compare a plan with others: which column is about them, and which about the plan itself."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.shapes import guarded

_THE_OTHERS = guarded(
    r"^\W*(?:(?:the|a|an|our|all|most|many|other|typical|average|median|comparable|similar|large|national|overall|industry|market|peer) )*"
    r"(?:market|industry|peers?|benchmark|competitors?|survey|others|(?:(?:typical|average|median|other|most|many|peer|comparable|similar|large|industry) )+(?:[\w()-]+ )?(?:plans?|employers?|compan(?:y|ies)|firms?))"
    r"(?: (?:group|average|median|data|practice|norm|plans?|compan(?:y|ies)|employers?|survey))*\W*$",
    regex.IGNORECASE,
)
_OURS = guarded(
    r"^\W*(?:us|we|ours|(?:our|this|the|(?-i:[A-Z][\w&’'-]+)) (?:own )?(?:[\w()-]+ )?(?:plan|company|401\(k\)))\W*$",
    regex.IGNORECASE,
)


_AN_IRA = guarded(  # "Roth 401(k) | Roth IRA": what holds for an IRA is no rule of a plan
    r"^\W*(?:(?:an?|your|the) )?(?:(?:roth|traditional|sep|simple|rollover|or|and) )*(?-i:IRAs?)\W*$", regex.IGNORECASE
)
_A_PLAN = guarded(r"\b401\(k\)|\b(?:plan|account)\b", regex.IGNORECASE)


_TAKE_HOME = guarded(  # "Your after-tax pay drops by", "Change in take-home": what is left of a paycheck
    r"\b(?:after-?\s?tax|net|spendable) (?:pay|paychecks?|income|wages|earnings|cost)\b(?! contrib)|\btake-?home\b|\b(?:your|the) paycheck (?:drops?|falls?|goes|shrinks?|is)\b",
    regex.IGNORECASE,
)


def in_its_plan(head: str, beside: Sequence[str]) -> str | None:
    """The head of a column as it says whose plan stands under it: "" for the plan's own, None for that of others.

    ``beside`` are the heads of all columns of values.

    >>> in_its_plan("Typical large plan", ["Typical large plan", "Us"]) is None
    True
    >>> in_its_plan("Us", ["Typical large plan", "Us"])
    ''
    """
    if _TAKE_HOME.search(head):
        return None
    others = [one for one in beside if one != head]
    if _AN_IRA.match(head) and any(_A_PLAN.search(one) for one in others):
        return None
    if _THE_OTHERS.match(head) and any(_OURS.match(one) for one in others):
        return None
    if _OURS.match(head) and any(_THE_OTHERS.match(one) for one in others):
        return ""
    return head
