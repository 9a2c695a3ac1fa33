"""Which amounts may be converted: what could be paid out now, what other money waits for, what opens on leaving."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

DISTRIBUTABLE = (
    *("amounts for which a distributable event has occurred", "amounts you are eligible to withdraw"),
    *("amounts which would otherwise be distributable", "any amount that could be distributed to you"),
    *("amounts that qualify for an in-service distribution", "any amount then payable under Article VII"),
    *(
        "amounts as to which a Participant has a present right to a distribution",
        "sums that are currently distributable",
    ),
    *("any vested amount that is eligible for immediate distribution", "whatever you could withdraw today"),
    *(
        "what the Plan would let you withdraw on that day and roll over to an IRA",
        "whatever the Plan lets you take out",
    ),
    "what the Plan allows to be withdrawn at the time",
)
RULES = (
    "You may convert {} to a Roth account within the Plan.",
    "An In-Plan Roth Rollover may be made of {}.",
    "In-plan Roth conversions are limited to {}.",
)


@pytest.mark.parametrize("amounts", DISTRIBUTABLE)
@pytest.mark.parametrize("rule", RULES)
def test_only_what_could_be_paid_out(rule: str, amounts: str) -> None:
    assert established(rule.format(amounts))[CONVERSION] in ("conditional", "not_addressed")


MEASURED = [
    ("What you may convert to Roth on a given day is limited to what the Plan would let you withdraw.", "conditional"),
    ("The amount you convert to Roth cannot be more than the Plan would let you take out at the time.", "conditional"),
    ("You may convert no more to Roth than the Plan would let you withdraw that day.", "not_addressed"),
    ("You may convert your after-tax account to Roth whether or not the Plan would let you withdraw it.", "permitted"),
    ("The Plan lets you withdraw your after-tax account, and you may convert it to Roth in the Plan.", "permitted"),
]


@pytest.mark.parametrize(("rule", "status"), MEASURED)
def test_what_the_plan_would_let_one_take_is_a_measure(rule: str, status: str) -> None:
    assert established(rule)[CONVERSION] == status


OPTIONS = (
    "Only an amount which at the time of the election could be distributed to the Participant",
    "Amounts then available for distribution",
    *("Only amounts distributable under Section 15", "Only amounts that are otherwise distributable"),
    *("Amounts for which a distributable event has occurred", "Only those amounts a Participant could withdraw"),
)
FORM = """ADOPTION AGREEMENT

1. Name of Plan: Acme 401(k) Plan

2. Eligibility age: [X] 21 [ ] 18 [ ] none

17. In-Plan Roth Rollovers:
[ ] Not permitted.
[X] Permitted.

17.2 Amounts that may be rolled over:
[{}] {}.
[{}] Any vested amount, whether or not it could be distributed.

17.3 Source Accounts:
[X] All Accounts other than the Roth Elective Deferral Account.
[ ] Only the following: ____.
"""


@pytest.mark.parametrize("option", OPTIONS)
def test_amounts_that_a_form_lets_be_rolled_over(option: str) -> None:
    assert established(FORM.format("X", option, " "))[CONVERSION] == "conditional"
    assert established(FORM.format(" ", option, "X"))[CONVERSION] == "permitted"


LEAVING = (
    *(
        "once your employment has ended",
        "when you leave the Company",
        "after you retire",
        "if you have left the Company",
    ),
    *("following a termination of employment", "upon severance from employment", "if your employment has terminated"),
    "once you are no longer employed",
)
CONVERTS = (
    "you may convert your after-tax account to Roth within the Plan",
    "you can elect an in-plan Roth conversion of any vested amount",
    "you may convert any account that is not already Roth, your after-tax account included",
)


@pytest.mark.parametrize("when", LEAVING)
@pytest.mark.parametrize("what", CONVERTS)
def test_conversion_after_leaving_is_none_at_work(what: str, when: str) -> None:
    for passage in (f"{when.capitalize()}, {what}.", f"{what.capitalize()} {when}."):
        assert established(passage)[CONVERSION] != "permitted"


GENERAL = (
    "In-plan Roth conversions are available at any time.",
    "You may convert any vested amount to Roth in the Plan.",
)
OF_OTHERS = (
    *("Pre-tax contributions, for instance, cannot be converted until you are 59½.", "Loans may not be converted."),
    "Employer contributions may be converted only after five years of participation.",
    "Unvested amounts may not be converted.",
    "Elective deferrals may be converted only after age 59½.",
)


@pytest.mark.parametrize("rule", OF_OTHERS)
@pytest.mark.parametrize("grant", GENERAL)
def test_when_other_money_may_be_narrows_nothing(grant: str, rule: str) -> None:
    assert established(f"{grant} {rule}")[CONVERSION] == "permitted"


# passage, provision, status
PASSAGES = [
    ("You may withdraw your after-tax account after 24 months in the account.", WITHDRAWAL, "conditional"),
    ("After-tax contributions may be withdrawn after a break in service.", WITHDRAWAL, "conditional"),
    ("After-tax contributions may be converted to Roth in the Plan upon Disability.", CONVERSION, "conditional"),
    (
        "After-tax contributions may be converted to Roth in the Plan once in any 12-month period.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert any part of the vested balance of your pre-tax and matching accounts to Roth in the Plan.",
        CONVERSION,
        "conditional",
    ),
    ("Sources eligible for conversion: pre-tax; match; profit sharing (vested portion).", CONVERSION, "conditional"),
    (
        "Your catch-up contributions must be made on an after-tax basis and will be directed to your Roth source.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You can convert your after-tax account to Roth in the Plan at any time. Other money in the Plan can be "
        "converted only once you are eligible to withdraw it.",
        CONVERSION,
        "permitted",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
