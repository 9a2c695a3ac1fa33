"""Sentences on other people's money, on days that are past and on other accounts: what they are not read to say."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from typing import Any

import pytest

from analyzer.detection import detect, findings
from analyzer.model import Finding
from analyzer.reading.document import read_text

IN, CONVERSION, OUT, SWEEP = (
    *("after_tax_contributions", "in_plan_roth_conversion"),
    *("in_service_after_tax", "auto_in_plan_conversion"),
)


def counted(text: str, provision: str) -> list[Finding]:
    return [f for f in findings(read_text(text, name="t")) if f.counted and f.provision == provision]


NO_ANSWER = [
    # what members of another plan did, or were let do
    (IN, "Members of that plan contributed up to 6% of pay on an after-tax basis."),
    (IN, "Members of the Vaughan Thrift Plan made Basic Contributions of 2% to 6% of pay after taxes."),
    (IN, "Its 401(k) plan allowed its people to save up to 8% of pay after taxes."),
    (IN, "Neither plan had after-tax contributions."),
    (IN, "The right to make After-Tax Contributions that members had in the thrift plan was carried over for them and is still in force under the bargaining agreement."),
    (IN, "You may have an After-Tax Account if you worked for Corn Belt, whose plan was merged into ours and had stopped taking after-tax contributions in 2007."),
    (IN, "The Eastfield Plan never accepted after-tax contributions."),
    (IN, "Neither of those plans took after-tax contributions."),
    # how it began
    (IN, "The Savings Plan has served the men and women of the company since 1974, when the operators could first set aside up to 6% of their wages in the Thrift Fund."),
    (IN, "The Plan started in 1969 as the Hollis Thrift Plan, in which an office employee could put away up to 6% of pay after taxes."),
    # a committee that did not have to do something
    (IN, "It has not had to lower the rate of After-Tax Savings since 2011."),
    (IN, "A plan without such contributions has no after-tax account and this paragraph does not concern it."),
    (IN, "Hourly employees at one mill have fewer choices; see Schedule 1."),
    # no spillover
    ("spillover", "The Bluepoint Thrift Account is treated like the Voluntary After-Tax Account for this purpose."),
    (IN, "It goes to an After-Tax Account that is kept apart from everything else and is always yours."),
    # asked for, and so not automatic
    (SWEEP, "Conversions of after-tax money asked for by 4 p.m. Eastern time are made the same day."),
    (SWEEP, "Requests to convert after-tax money received by 3 p.m. are carried out the same day."),
    # what was only looked at
    (SWEEP, "Automatic conversion of supplemental savings was studied twice and was not adopted."),
    # money that has been converted
    (CONVERSION, "Amounts converted from the after-tax source can still be withdrawn at any time."),
    (CONVERSION, "Savings you have converted remain available for withdrawal while you work."),
    ("otherwise_distributable_only", "It may be taken out only if the money you converted could have been taken out."),
    ("otherwise_distributable_only", "A conversion need not be of money that you could withdraw."),
    # a move inside the plan, and what heirs have to take
    (OUT, "Nothing is paid to you, and we do not treat it as a distribution."),
    (OUT, "Everyone else must take all of it by the end of the tenth year after the participant dies."),
    # before a hardship withdrawal, and about it
    (OUT, "You must have withdrawn what is available from your After-Tax and Rollover Accounts first. The most you may take is the need plus taxes."),
    (OUT, "You may withdraw up to $5,000 after a birth or an adoption, from any vested account but after-tax."),
    (OUT, "After-Tax Accounts that are available for withdrawal must be withdrawn before a hardship withdrawal is made."),
]  # fmt: skip


@pytest.mark.parametrize(("provision", "text"), NO_ANSWER)
def test_what_says_nothing_of_the_plan_today(provision: str, text: str) -> None:
    assert not counted(text, provision)


STILL_AN_ANSWER = [
    (CONVERSION, "permits", "You may have your after-tax contributions converted to Roth automatically, or ask each time."),
    ("otherwise_distributable_only", "permits", "You may convert to Roth only an amount that you could withdraw on that day."),
    (IN, "denies", "The Plan does not take after-tax contributions."),
    (IN, "permits", "Members of the Plan may make after-tax contributions of 1% to 6% of pay."),
    (IN, "permits", "When you reach the annual limit, your contributions will automatically continue on an after-tax basis."),
    (IN, "permits", "The Plan does not set a percentage or dollar limit on voluntary after-tax contributions, other than the Annual Additions limit."),
    (IN, "freezes", "After-tax contributions have not been accepted since 2011."),
    (SWEEP, "permits", "After-tax contributions are converted to Roth each night."),
    (CONVERSION, "permits", "The Plan does not offer scheduled or repeating conversions of after-tax money."),
    (CONVERSION, "permits", "You may have any vested part of your accounts that is not already Roth, the After-Tax Account among them, changed to Roth within the Plan."),
    (OUT, "conditions", "You may withdraw from your After-Tax Account. It cannot be rolled over."),
]  # fmt: skip


@pytest.mark.parametrize(("provision", "stance", "text"), STILL_AN_ANSWER)
def test_what_looks_alike_and_is_read(provision: str, stance: str, text: str) -> None:
    assert stance in {f.stance.value for f in counted(text, provision)}


ATTRIBUTES: list[tuple[str, str, dict[str, Any]]] = [
    (IN, "After-tax contributions ended with the last payroll of 2012.", {"frozen_date": "2012-12-31"}),
    (IN, "After-tax contributions ended with the last payroll of December 2010.", {"frozen_date": "2010-12-31"}),
    (IN, "Between 1964 and 2010 you could contribute up to 10% of your earnings after tax, but no longer.", {"frozen_date": "2010-12-31"}),
    (IN, "Hourly employees of the Eastfield mill may make after-tax contributions.", {"groups_in": ["Hourly employees of the Eastfield mill"]}),
    (IN, "A Participant who is on the payroll of Harrow Street may elect to make after-tax contributions.", {"groups_in": ["Participant who is on the payroll of Harrow Street"]}),
    (IN, "If you earned more than $160,000 from the company in 2025, you may contribute no more than 9% of pay after tax.", {"groups_in": ["highly compensated employee"], "percent_max": 9}),
    (IN, "If your pay from us in 2025 was more than $160,000, you are \"highly compensated\" for 2026 and your after-tax contributions may not be more than 5% of pay.", {"groups_in": ["highly compensated employee"], "percent_max": 5}),
    (IN, "A Member may contribute from 1% to 6% of pay after tax and, whether or not the Member makes the largest contribution, a further 1% to 10% of pay.", {"percent_max": 16}),
    (IN, "Supplemental After-Tax Savings are anything you save above 6%, up to another 24% of Base Pay.", {"percent_max": None}),
    (IN, "You may make After-Tax Savings only while you make the full 6% of Basic Savings.", {"percent_max": None}),
    (IN, "You may contribute up to another 10% of pay after tax.", {"percent_max": 10}),
    (OUT, "You may withdraw from your After-Tax Account once in any six-month period.", {"frequency": "once in any six-month period"}),
    (OUT, "The least you may take from your After-Tax Account is $250, and you may make four such withdrawals in a Plan Year.", {"minimum_dollars": 250}),
    (CONVERSION, "You may not convert less than $100 of your after-tax account.", {"minimum_dollars": 100}),
    (OUT, "Before age 59½ money in your After-Tax Account may be withdrawn only for a hardship.", {"conditions": ["age"]}),
    (OUT, "You may withdraw your After-Tax Account only after you reach age 59½ or if you qualify for a hardship withdrawal.", {"conditions": ["age"]}),
]  # fmt: skip


@pytest.mark.parametrize(("provision", "text", "wanted"), ATTRIBUTES)
def test_what_a_sentence_states(provision: str, text: str, wanted: dict[str, Any]) -> None:
    found = next(f for f in counted(text, provision) if f.stance.value != "presupposes")
    told = {**found.attributes, "frozen_date": found.attributes.get("frozen_date")}
    assert {key: told.get(key) for key in wanted} == wanted


def detected(text: str, provision: str) -> list[Finding]:
    found = detect(read_text(text, name="t", markdown=True)).findings
    return [f for f in found if f.counted and f.provision == provision]


BESIDE = [
    ("after_tax_match", "You may contribute 1% to 6% of pay as After-Tax Contributions. Your Employer does not match them.", True),
    ("after_tax_match", "You may make pre-tax contributions. Your Employer does not match them.", False),
    ("loans", "You cannot borrow from Old Thrift money.", False),
    ("hardship", "A distribution of these amounts is not permitted before age 59½, even in the case of hardship.", False),
    ("plan_limit_combined", "Pre-tax, Roth and after-tax contributions may be made. The three together may not exceed 50% of eligible earnings.", True),
    ("plan_limit_combined", "All your Savings together, Basic and Supplemental and of every tax type, may not be more than 30% of Base Pay.", True),
    ("plan_limit_combined", "After-tax contributions stop once $72,000 less the deferral limit, the expected match and 9% of pay has been used in total.", False),
]  # fmt: skip


@pytest.mark.parametrize(("provision", "text", "told"), BESIDE)
def test_what_is_told_beside_it(provision: str, text: str, told: bool) -> None:
    assert bool(detected(f"## Contributions\n\n{text}\n", provision)) is told


BY_SCHEDULE = """# Halden Savings Plan

## Contributions

After-Tax Contributions are offered only to employees covered by Appendix B.

## Appendix A - Employees Not Represented by a Union

You may not make After-Tax Contributions.

## Appendix B - Drivers Represented by Local 1187

You may contribute from 1% to 8% of your Plan Pay as After-Tax Contributions.
"""


def test_a_group_that_is_called_by_its_schedule_has_the_name_of_the_schedule() -> None:
    granted = [f for f in detected(BY_SCHEDULE, IN) if f.stance.value == "permits"]
    assert {f.group for f in granted} == {"Drivers Represented by Local 1187"}


OF_ACCOUNTS = """## Withdrawals While You Work

| Account | Before age 59½ |
|---|---|
| After-Tax | Any time |
| Company Match | After 60 months of participation |
| Rollover | Any time |
| PAYSOP | Any time for shares held 84 months |
"""


def test_a_row_for_an_account_without_known_money_is_about_that_account() -> None:
    assert not [f for f in detected(OF_ACCOUNTS, OUT) if "seasoning_months" in f.attributes]
    assert [f for f in detected(OF_ACCOUNTS, OUT) if f.attributes.get("sources") == ["after_tax"]]


EXAMPLE = """## Three Employees

| | Marge, service representative | Tom, cable splicer |
|---|---|---|
| Pay | $52,000 | $78,000 |
| Before-Tax | 6% = $3,120 | None |
| After-Tax | None | 6% = $4,680 |
"""


def test_a_column_for_one_person_is_an_example() -> None:
    assert not [f for f in detected(EXAMPLE, IN) if f.group]


HARDSHIP = """## When is a hardship withdrawal allowed?

You may take one for medical care. Money comes from your After-Tax Account first. It cannot be rolled over.
"""


def test_a_refusal_under_a_question_on_hardship_is_of_a_hardship_payment() -> None:
    assert not [f for f in detected(HARDSHIP, OUT) if f.attributes.get("not_rollable")]
