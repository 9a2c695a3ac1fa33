"""The small facts of a sentence that a report shows: its price, its rate, its cap, and of how much money they hold."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.detection.context.titles import with_title
from analyzer.detection.document.throughout import source_codes
from analyzer.detection.laid_out.form_prompts import PROMPT_NOTE
from analyzer.detection.sentence.conditions import either, gates, percents
from analyzer.detection.sentence.dollars import caps, dollar_cap, dollar_each
from analyzer.detection.sentence.prices import penalties
from analyzer.model import Finding
from analyzer.reading.document import read_text


def found(text: str) -> list[Finding]:
    """The counted findings of a text read alone."""
    return [f for f in detect(read_text(text, name="t")).findings if f.counted]


def fact(text: str, provision: str, key: str) -> object:
    """The first value that the findings on a provision give to an attribute."""
    return next((f.attributes[key] for f in found(text) if f.provision == provision and key in f.attributes), None)


PRICES = [
    ("If you withdraw after-tax savings, your contributions are suspended for six months.", 6),
    ("A withdrawal of matched after-tax contributions suspends your contributions for 6 months.", 6),
    ("A Participant who withdraws After-Tax Contributions shall not contribute for three months.", 3),
    ("Following a withdrawal you may not make contributions for a period of twelve months.", 12),
    ("The earlier suspension rule remains: contributions stop for six months after a withdrawal.", 6),
    ("A Member who withdrew after-tax savings in the last year is suspended from the match for six months.", 6),
    ("A member who withdrew any amount was suspended from contributing for six months.", None),
    ("If you withdrew after-tax savings, your contributions were stopped for six months.", None),
    ("Under the former rule contributions stopped for six months after a withdrawal.", None),
    ("The old penalty, a six-month suspension of contributions, is gone.", None),
    ("Before 2009 those who withdrew after-tax savings could not contribute for a year.", None),
    ("The six-month suspension of contributions after a withdrawal no longer applies.", None),
    ("The suspension of contributions for six months after a withdrawal is no longer in effect.", None),
    ("The suspension that follows a withdrawal of after-tax contributions was shortened from six months to three.", 3),
]


@pytest.mark.parametrize(("sentence", "months"), PRICES)
def test_a_price_that_was_is_none_today(sentence: str, months: int | None) -> None:
    assert penalties(sentence).get("suspension_months") == months


def test_a_former_rule_told_in_a_relative_clause_asks_no_price() -> None:
    text = "The former rule, under which the match stopped for six months after a withdrawal of after-tax savings, is dead."
    assert not [f for f in found(text) if f.provision == "suspension_penalty"]


ON_YOUNG_MONEY = [
    ("If you withdraw savings that have been in the Plan for less than 24 months, your contributions stop for six months.", 24),
    ("Contributions are suspended for six months if you withdraw amounts held in your account fewer than two years.", 24),
    ("If you withdraw after-tax contributions made within the last 24 months, you may not contribute for six months.", 24),
    ("If money has not been in the Plan for at least 12 months, a withdrawal suspends your contributions for 3 months.", 12),
    ("If you withdraw after-tax money within two years of its contribution, you lose the match on it.", 24),
    ("After-tax savings less than 24 months old may be withdrawn, but the Company then makes no match for six months.", 24),
    ("Withdrawals of savings in the Plan under 24 months stop your contributions for six months.", 24),
    ("A withdrawal suspends your contributions for six months.", None),
    ("Your contributions are suspended for not less than six months after a withdrawal.", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "months"), ON_YOUNG_MONEY)
def test_a_price_asked_only_for_money_that_came_in_lately(sentence: str, months: int | None) -> None:
    assert penalties(sentence).get("price_until_months") == months


RATES = [
    ("The limit on after-tax contributions is raised from 5% to 10%.", None, 10),
    ("The maximum after-tax rate was reduced from 15% to 8% of pay.", None, 8),
    ("The rate goes from 6% to 12%.", None, 12),
    ("After-tax contributions: was 5%, now 10% of pay.", None, 10),
    ("You tell us a percentage from 1 to 8.", 1, 8),
    ("You choose a whole percentage of your base pay between 1 and 15.", 1, 15),
    ("You may elect a rate of pay from 2 to 6 and change it yearly.", 2, 6),
    ("You choose a percentage for the years from 1 to 5 years out.", None, None),
    ("You may contribute from 1% to 10% of pay.", 1, 10),
    ("After-tax 1% to 6%, up to 19% more", 1, 25),
    ("The first 5% of pay that you save is your basic savings.", None, None),
    (
        "After-tax from one percent (1%) to six percent (6%) of Compensation and, whether or not that is the most, a "
        "further one percent (1%) to ten percent (10%) of Compensation",
        1,
        16,
    ),
    ("You may save 1% to 6% of pay before-tax and an additional 1% to 10% after-tax.", 1, 6),
]


@pytest.mark.parametrize(("sentence", "lowest", "highest"), RATES)
def test_what_a_rate_was_is_no_lowest_rate(sentence: str, lowest: float | None, highest: float | None) -> None:
    assert percents(sentence) == (lowest, highest)


CAPS = [
    ("You may make after-tax contributions of up to $10,000 a year.", 10_000),
    ("After-tax contributions may not be more than $5,000 in any year.", 5_000),
    ("After-tax contributions shall not exceed $7,500.", 7_500),
    ("No more than $2,000 may be contributed after-tax.", 2_000),
    ("Staff whose wages came to more than $150,000 contribute after-tax.", None),
    ("Left for after-tax contributions: $18,700", None),
    ("There is room for $7,500 more, so after-tax contributions end at $7,500.", None),
    ("Any amount over $100 may be contributed.", None),
    ("Your savings keep going when you hit $24,500.", None),
    ("If you earn $90,000, you may contribute after-tax.", None),
    ("The $24,500 limit does not apply to after-tax contributions.", None),
    ("They do not count toward the $24,500 limit.", None),
    ("A pilot need not reach the $24,500 limit first.", None),
    ("You may begin after-tax saving whether or not you have reached the $24,500, which does not apply to it.", None),
    ("Roth savings share the $24,500 limit with before-tax savings and after-tax savings do not.", None),
    ("Roth and pre-tax money share a $24,500 limit; after-tax contributions have none.", None),
    ("After-tax and thrift savings share a $9,000 limit.", 9_000),
    ("You may contribute not less than $0.50 and not more than $8.00 for each hour you are paid.", 8),
    ("The after-tax maximum increases from $8.00 to $12.00 per hour.", 12),
]
EACH = [
    ("You may contribute not less than $0.50 and not more than $8.00 for each hour you are paid.", "hour"),
    ("The after-tax maximum increases from $8.00 to $12.00 per hour.", "hour"),
    ("You may make after-tax contributions of up to $900 a month.", "month"),
    ("A member elects an after-tax amount for each Hour Worked of at least $0.50 and no more than $4.00.", "hour"),
    ("You may make after-tax contributions of up to $10,000 a year.", None),
]


@pytest.mark.parametrize(("sentence", "cap"), CAPS)
def test_a_dollar_amount_is_a_cap_only_where_it_caps(sentence: str, cap: float | None) -> None:
    assert dollar_cap(sentence) == cap


@pytest.mark.parametrize(("sentence", "unit"), EACH)
def test_the_time_for_which_a_cap_in_dollars_is(sentence: str, unit: str | None) -> None:
    assert dollar_each(sentence) == unit


WHAT_STOPS = [
    ("A withdrawal suspends your contributions for six months.", None),
    ("If you withdraw after-tax money, the Company match stops for the three months that follow.", "match"),
    ("You may continue to contribute, but no Company Matching Contributions will be made for three months after a withdrawal.", "match"),
    ("A Participant who withdraws may not make Voluntary Contributions, and will not be credited with Matching Contributions, for six months.", "after-tax contributions and match"),
    ("If the withdrawal includes after-tax contributions that the Bank matched, you may not make after-tax contributions, and will not receive the match that would have gone with them, for the next six months.", "after-tax contributions and the match on them"),
    ("If you withdraw, you may not make after-tax deposits, and the Bank does not match deposits of any kind, for six months.", "after-tax contributions and match"),
    ("After a withdrawal you may not make deposits of any kind for six months, and the Bank does not match them.", "contributions and match"),
    ("After a withdrawal you may not make voluntary contributions for the six months that follow it; your 401(k) contributions are not affected.", "after-tax contributions"),
    ("A withdrawal suspends both pre-tax and after-tax contributions for six months.", None),
    ("A Participant who withdraws matched amounts may make no After-Tax Contributions for twelve months.", "after-tax contributions"),
    ("If you take a withdrawal while you are under age 59½, the Company will not match your contributions for three months.", "match"),
    ("Because Dale is under 59½, the Company does not match his deposits in the six months after the withdrawal.", "match"),
    ("If you make a regular withdrawal, the Company will not match your deposits for the six months that follow.", "match"),
    ("If you take a withdrawal, your own savings are suspended for six months, and you receive no Company match.", "contributions and match"),
]  # fmt: skip


NO_PRICE = [
    "Your contributions do not stop and no match is lost.",
    "Your match would have stopped for six months; since all such units are now older, no suspension applies.",
    "Your own contributions may continue without interruption, and missed match will not be made up.",
]


@pytest.mark.parametrize("sentence", NO_PRICE)
def test_what_is_lost_by_no_one_is_no_price(sentence: str) -> None:
    assert penalties(sentence) == {}


OF_THE_YOUNG = [
    ("A Participant who makes a withdrawal before age 59½ may not make After-Tax Contributions for six months.", 59.5),
    ("A withdrawal by a Member who has not attained age 59½ suspends contributions for six months.", 59.5),
    ("If you have not yet reached 55 when you withdraw, your contributions stop for three months.", 55),
    ("If the money has not been in the Plan for 59 months, a withdrawal suspends contributions for a year.", None),
    ("A Participant who withdraws may not make After-Tax Contributions for six months.", None),
]


@pytest.mark.parametrize(("sentence", "until"), OF_THE_YOUNG)
def test_a_price_may_be_asked_of_the_young_alone(sentence: str, until: float | None) -> None:
    assert penalties(sentence).get("price_until_age") == until


EITHER = [
    ("once they have been held for 24 months or, if earlier, when you reach age 59½", True),
    ("must wait until they reach 24 months, or until you are 59½ or leave", True),
    ("after 24 months and when you are 59½ or older", False),
    ("after the later of 24 months or age 59½", False),
]


@pytest.mark.parametrize(("text", "enough"), EITHER)
def test_one_of_two_waits_may_be_enough(text: str, enough: bool) -> None:
    assert either(text) is enough


@pytest.mark.parametrize(("sentence", "what"), WHAT_STOPS)
def test_whose_money_stops_after_a_withdrawal(sentence: str, what: str | None) -> None:
    assert penalties(sentence).get("suspended") == what


NO_LOSS = [
    "If you leave before you are vested, the match is forfeited after five one-year breaks in service.",
    "Forfeitures pay expenses of the Plan and reduce later Company match.",
    "Until 1999 such a withdrawal cost you the match for a year.",
]


@pytest.mark.parametrize("sentence", NO_LOSS)
def test_match_lost_by_leavers_or_long_ago_is_no_price(sentence: str) -> None:
    assert penalties(sentence) == {}


TOGETHER = [
    ("You may save from 1% to 50% of pay in any combination of pre-tax, Roth and after-tax contributions, except that after-tax contributions may not be more than 20% of pay.", 20, 50),
    ("You may contribute up to 60% of pay as a combination of pre-tax, Roth and after-tax contributions, but after-tax contributions may not exceed 10% of pay.", 10, 60),
    ("Pre-tax, Roth and after-tax contributions together may not exceed 75% of pay.", 75, 75),
    ("You may make after-tax contributions of 1% to 10% of pay; combined with your other savings you may not go over 40% of pay.", 10, 40),
    ("Your total savings rate, pre-tax, Roth and after-tax, may be from 1% to 30%, and the after-tax part no more than 12%.", 12, 30),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "own", "together"), TOGETHER)
def test_the_cap_of_after_tax_money_and_that_of_all_together(sentence: str, own: float, together: float) -> None:
    assert fact(sentence, "after_tax_contributions", "percent_max") == own
    assert fact(sentence, "plan_limit_combined", "combined_percent_max") == together


# sentence, provision, whether it is granted
SAYINGS = [
    ("The Plan still does not let you convert money that is already in your account to Roth.", "in_plan_roth_conversion", "denies"),
    ("We do not permit participants to convert amounts already held in the Plan to Roth.", "in_plan_roth_conversion", "denies"),
    ("You may convert money that is already in your account to Roth.", "in_plan_roth_conversion", "permits"),
    ("You may direct your contributions to the Plan as pre-tax contributions, as Roth contributions, or as some of each.", "in_plan_roth_conversion", None),
    ("You may designate all or part of your contributions as pre-tax or as Roth.", "in_plan_roth_conversion", None),
    ("An employee may continue to include after-tax money in a hardship withdrawal.", "after_tax_contributions", None),
    ("When you reach the deferral limit, your contributions continue as after-tax contributions.", "after_tax_contributions", "permits"),
    ("Officers may join the supplemental plan, a nonqualified plan, into which deferrals above the limit spill over.", "after_tax_contributions", None),
    ("Your rollover is kept apart, may be invested as you like, and may be withdrawn at any time.", "in_service_after_tax", None),
    ("You may make after-tax contributions. Your rollover is kept apart, and may be withdrawn at any time.", "in_service_after_tax", None),
    ("After-tax contributions were suspended for everyone in 2010, when times were bad, and were reinstated in 2019.", "after_tax_contributions", "permits"),
]  # fmt: skip


SAYINGS += [
    ("You may withdraw after-tax money at any time. Accounts other than the Voluntary Account, the Rollover Account and amounts converted from the Voluntary Account may not be withdrawn before age 59½.", "in_service_after_tax", "permits"),
    ("The transfer may be made from any account, including your voluntary contribution account, whether or not you could withdraw the amount at that time.", "in_service_after_tax", None),
    ("A Participant need not have reached the limit on Elective Deferrals in order to make Voluntary Contributions.", "in_service_after_tax", None),
    ("A closed lock means that the money cannot be taken out today.", "in_service_after_tax", None),
    ("You can opt out, pick another rate or switch to Roth at any time.", "in_plan_roth_conversion", None),
    ("Associate Professor Henrike Adeyemi-Stroud contributes $900 a month after tax.", "after_tax_contributions", None),
    ("Each Participant contributes $900 a month after tax.", "after_tax_contributions", "permits"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "provision", "stance"), SAYINGS)
def test_a_sentence_grants_or_does_not(text: str, provision: str, stance: str | None) -> None:
    stances = {f.stance.value for f in found(text) if f.provision == provision and f.stance.value != "freezes"}
    assert stances & {"permits", "denies", "conditions"} == ({stance} - {None})


ON_REQUEST = [
    "Any vested balance, including an after-tax account, may be converted to Roth in the Plan, as often as once each quarter.",
    "Your after-tax account can be moved to Roth inside the Plan up to four times every month.",
    "She plans to convert a part of her after-tax account to Roth every quarter.",
]
ON_REQUEST += [
    "You can ask for a conversion of your after-tax account every month.",
    "Conversions of after-tax money are processed each Friday on request.",
    "A participant may have his after-tax account converted to Roth each quarter by filing a form.",
    "Vested after-tax balances are eligible for in-plan Roth conversion every quarter.",
]
ON_REQUEST += [
    "You can convert your after-tax balance. You can make one each month. Conversions are never made automatically; you must call each time.",
    "You may convert your after-tax account. Conversions are processed once each business day. The Plan does not make conversions automatically.",
    "You may transfer your after-tax account to Roth inside the Plan. If you save every month and want it to become Roth money, you must ask each quarter.",
    "You may convert your after-tax account every payday. There is no standing order for conversions: you must ask each time.",
]
ON_REQUEST += [
    "Each quarter he moves each after-tax contribution to Roth inside the Plan after it is posted.",
    "You may convert each after-tax contribution to Roth inside the Plan when it posts.",
]
BY_ITSELF = [
    "Choose ‘Roth each payday’ and each after-tax contribution is moved to your in-plan Roth account when it posts.",
    "Payday Convert moves each after-tax contribution to your in-plan Roth account on the business day after it is posted.",
    "A Participant may give a standing instruction under which each Voluntary Contribution is converted on the second business day after it is credited.",
    "In-plan Roth conversions are permitted. A Participant may file a standing election under which each Voluntary Contribution shall be so transferred.",
    "You may elect to have your after-tax contributions automatically converted to Roth each quarter.",
    "You may sign up to have your after-tax contributions converted to Roth every payday.",
    "Each night your after-tax contributions are converted to Roth inside the Plan.",
    "After-tax contributions are automatically converted to Roth in the Plan every payday.",
]


@pytest.mark.parametrize(("text", "automatic"), [*((t, False) for t in ON_REQUEST), *((t, True) for t in BY_ITSELF)])
def test_what_one_may_do_often_does_not_happen_by_itself(text: str, automatic: bool) -> None:
    assert bool([f for f in found(text) if f.provision == "auto_in_plan_conversion"]) is automatic


def test_a_rule_for_an_old_part_of_the_balance_tells_nothing_of_the_rest() -> None:
    text = "After-tax savings made before January 1, 1987 may be withdrawn at any time, without earnings."
    assert fact(text, "in_service_after_tax", "earnings_included") is None
    other = "You may withdraw your after-tax contributions at any time, without earnings."
    assert fact(other, "in_service_after_tax", "earnings_included") is False


def test_a_group_has_its_whole_name() -> None:
    text = (
        "After-tax contributions are accepted only from employees of the Mission Systems segment, as Schedule B says."
    )
    assert [f.group for f in found(text) if f.group] == ["employees of the Mission Systems segment"]


def test_the_old_text_that_now_reads_so_is_not_the_new_one() -> None:
    text = (
        "Section 4.4, which now reads “A Participant may make After-Tax Contributions of up to 5% of pay,” is deleted."
    )
    assert fact(text, "after_tax_contributions", "percent_max") is None


PRICES_TAKEN_BACK = [
    "You may withdraw your after-tax account at any time. In the past a withdrawal suspended contributions for six months, but this was dropped in 2019.",
    "You may withdraw after-tax contributions. Formerly, contributions ceased for twelve months after a withdrawal; no such suspension is made today.",
    "You may withdraw your after-tax savings. Until 2012, members who withdrew lost the match for six months.",
]


@pytest.mark.parametrize("text", PRICES_TAKEN_BACK)
def test_a_price_that_was_dropped_leaves_the_withdrawal_free(text: str) -> None:
    stances = {f.stance.value for f in found(text) if f.provision == "in_service_after_tax"}
    assert stances == {"permits"}
    assert not [f for f in found(text) if f.provision in ("suspension_penalty", "match_forfeiture")]


BY_WAGES = [
    "Staff whose 2025 wages for Social Security purposes came to more than $150,000 must make the extra amount in after-tax dollars.",
    "If your prior-year FICA wages exceeded $150,000, you must make these contributions on an after-tax basis.",
]


@pytest.mark.parametrize("text", BY_WAGES)
def test_what_must_be_after_tax_over_a_wage_is_a_roth_catch_up(text: str) -> None:
    assert not [f for f in found(text) if f.provision == "after_tax_contributions"]


LEFT_OUT = [
    (
        "Residents and per diem staff may defer pay, but after-tax contributions are not offered to them.",
        "Residents and per diem staff",
    ),
    (
        "Drivers hired through an agency may make pre-tax contributions, but after-tax contributions are not available to them.",
        None,
    ),
    (
        "Interns who are paid by the hour may make pre-tax contributions, and after-tax contributions are not available to such employees.",
        "Interns who are paid by the hour",
    ),
    ("Participants may make pre-tax contributions, but after-tax contributions are not available to them.", None),
    ("You may make Roth contributions; after-tax contributions are not offered.", None),
]


@pytest.mark.parametrize(("text", "group"), LEFT_OUT)
def test_them_are_the_people_that_the_sentence_began_with(text: str, group: str | None) -> None:
    denied = [f for f in found(text) if f.provision == "after_tax_contributions" and f.stance.value == "denies"]
    assert denied
    assert all(f.group == group for f in denied) or group is None


AMOUNTS_OF = [
    ("You may convert vested amounts in your pre-tax and matching accounts to Roth.", False),
    ("You may convert any amount held in your rollover account to Roth.", False),
    ("You may convert vested amounts in your after-tax and matching accounts to Roth.", True),
    ("You may convert vested amounts to Roth inside the Plan.", None),
]


@pytest.mark.parametrize(("text", "covered"), AMOUNTS_OF)
def test_amounts_in_named_accounts_are_of_those_accounts(text: str, covered: bool | None) -> None:
    got = fact(text, "in_plan_roth_conversion", "covers_after_tax")
    assert got is covered or (covered is None and got is not False)


NO_LIMIT_OF_SAVERS = [
    "The employer contributes 50% of the sum of your pre-tax and after-tax contributions, up to 8% of pay.",
    "The Company matches half of the total of your pre-tax, Roth and after-tax savings, but not more than 3% of pay.",
]


@pytest.mark.parametrize("text", NO_LIMIT_OF_SAVERS)
def test_what_the_employer_gives_is_no_limit_on_what_one_saves(text: str) -> None:
    assert fact(text, "after_tax_contributions", "percent_max") is None
    assert fact(text, "plan_limit_combined", "combined_percent_max") is None


def test_a_limit_that_was_is_not_counted() -> None:
    text = "Members may contribute 2% to 15% of pay after tax. The maximum rate of after-tax contributions was 10% before 2023."
    limits = [f.attributes.get("percent_max") for f in found(text) if f.provision == "after_tax_contributions"]
    assert limits == [15]


def test_a_rate_for_some_in_brackets_leaves_the_rest_for_everyone() -> None:
    text = "Your after-tax contributions cannot be more than 25% of pay (18% for highly compensated employees)."
    assert {f.group for f in found(text) if f.provision == "after_tax_contributions"} == {None}
    text = "You can elect after-tax contributions of 1% to 20% of pay (1% to 12% if you are highly compensated)."
    assert {f.group for f in found(text) if f.provision == "after_tax_contributions"} == {None}


def test_a_spillover_is_told_of_the_limit() -> None:
    assert not [f for f in found("The contribution goes into your After-Tax Account.") if f.provision == "spillover"]
    assert not found("They go into an after-tax account that is kept apart from your other accounts.")


RATES_OF_THE_HIGHLY_PAID = [
    ("It compares the average rate for highly compensated employees (those who own more than 5% of the company) with that of others.", None),
    ("For 2026 the limit for a Highly Compensated Employee is 8% of Eligible Pay instead of 15%.", 8),
    ("15% of Eligible Pay (8% for Highly Compensated Employees)", 8),
    ("Highly compensated employees may contribute no more than 5% after-tax.", 5),
    ("The limit on the contributions of highly compensated employees is 1% to 6% of pay.", 6),
    ("If you are an HCE, your after-tax limit is 12% of eligible pay instead of 20%.", 12),
    ("If you are a highly compensated employee, your limit is 6%.", 6),
    ("You can elect after-tax contributions of 1% to 20% of eligible pay (1% to 12% if you are highly compensated).", 12),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "rate"), RATES_OF_THE_HIGHLY_PAID)
def test_the_rate_of_the_highly_compensated(sentence: str, rate: float | None) -> None:
    assert fact(sentence, "HCE_limit", "hce_percent_max") == rate


def test_what_those_may_do_who_move_to_another_group_is_no_right_of_this_one() -> None:
    text = "SCHEDULE C: GAS WORKERS LOCAL 54\n\nMembers of Local 54 may make pre-tax and Roth contributions only.\n\nIf you move into a job under Schedule A you may begin after-tax savings there."
    assert not [
        f for f in found(text) if f.group and f.provision == "after_tax_contributions" and f.stance.value == "permits"
    ]


OWN_RATES = [
    ("Your savings: 1% to 40% of pay, before-tax, Roth, after-tax or a mix.\n\nYou may save from 1% to 16% of your pay on an after-tax basis.", {16}),
    ("You may contribute up to 10% of your pay on an after-tax basis, whether or not you make Roth contributions.\n\nHighly compensated employees may contribute no more than 5% after-tax.", {5, 10}),
    ("You may make after-tax contributions of 1% to 6% of pay.\n\nAfter-tax contributions, Basic and Supplemental together, may not be more than 25% of your pay.", {25}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rates"), OWN_RATES)
def test_the_rate_of_after_tax_money_alone(text: str, rates: set[float]) -> None:
    told = [f.attributes.get("percent_max") for f in found(text) if f.provision == "after_tax_contributions"]
    assert {rate for rate in told if rate is not None} == rates


OF_A_TRANSFER = "What are in-plan Roth transfers?\n\nThe Plan permits you to transfer amounts to a Roth account within the Plan. The transfer may be made from any account, including your voluntary contribution account, whether or not you could withdraw the amount."


def test_the_transfer_just_named_is_one_to_roth() -> None:
    covered = [
        f.attributes.get("covers_after_tax") for f in found(OF_A_TRANSFER) if f.provision == "in_plan_roth_conversion"
    ]
    assert True in covered


def test_what_may_be_done_so_often_is_what_was_spoken_of_and_no_rule_that_still_applies() -> None:
    text = "You may convert money in your After-Tax Account to Roth. It remains subject to the withdrawal rules of the account it came from. You may do this once in each calendar quarter."
    assert fact(text, "in_service_after_tax", "frequency") is None


def test_a_price_on_what_comes_from_after_tax_money() -> None:
    text = "If any part of a withdrawal comes from basic after-tax contributions, the Company match stops for the three months that follow."
    priced = [f for f in found(text) if f.attributes.get("suspension_months") == 3]
    assert {f.attributes.get("suspended") for f in priced} == {"match"}


def test_a_class_that_the_document_defines_is_a_group() -> None:
    text = "If you are a Bargained Employee you may make after-tax contributions. Non-Bargained Employees may not make after-tax contributions."
    assert [f.group for f in found(text)] == ["Bargained Employee", "Non-Bargained Employees"]


def test_who_may_begin_when_eligible_is_not_told() -> None:
    text = "You may begin to make after-tax contributions (if you are eligible to make them) on the first day of any quarter."
    assert not [f for f in found(text) if f.stance.value == "permits"]


def test_the_note_of_a_form_hides_no_limit() -> None:
    text = "6D-2 Limits on After-Tax Employee Contributions (complete only if 6D-1(b) is marked).\n☐ (a) No limit\n☒ (b) 10% of Plan Compensation"
    assert PROMPT_NOTE.sub("", text.splitlines()[0]) == "6D-2 Limits on After-Tax Employee Contributions."


def test_a_wait_that_ends_with_membership_gates_what_may_be_done_from_then_on() -> None:
    text = "Once you have taken part in the Plan for 60 months, the 24-month wait no longer applies and you may withdraw any part of your after-tax account."
    assert fact(text, "in_service_after_tax", "participation_years") == 5


TITLES = {"3.4": "Voluntary Contributions", "5.8": "In-Plan Roth Conversions"}
AMENDING = [
    ("Section 3.4(a) of the Plan is amended by striking “8%”.", "Section 3.4(a) (Voluntary Contributions) of the Plan is amended by striking “8%”."),
    ("Section 2.4 is amended by adding “retention payments”.", "Section 2.4 is amended by adding “retention payments”."),
    ("Section 3.4 (Voluntary Contributions) is amended.", "Section 3.4 (Voluntary Contributions) is amended."),
    ("As Section 3.4 provides, the Plan may be amended.", "As Section 3.4 provides, the Plan may be amended."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "named"), AMENDING)
def test_an_amended_section_is_known_by_its_title(sentence: str, named: str) -> None:
    assert with_title(sentence, TITLES) == named


IDLE = [
    ("You should consult a tax adviser before electing a conversion.", "in_plan_roth_conversion"),
    ("This happened for 2021, when refunds of after-tax contributions averaged 1.1% of pay.", "after_tax_contributions"),
    ("The after-tax savings you made before 1987 come back first, and none of it is taxed.", "after_tax_contributions"),
    ("Your interest is kept in these accounts: Pre-Tax, Roth and, where conversion is available, Roth Conversion.", "in_plan_roth_conversion"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "provision"), IDLE)
def test_what_is_said_beside_the_matter_decides_nothing(sentence: str, provision: str) -> None:
    assert not [f for f in found(sentence) if f.provision == provision]


COMBINED = [
    ("Your pre-tax, Roth and after-tax contributions may not be more than 60% of your eligible pay in any pay period.", 60),
    ("All elections together may not be more than 60% of Pay.", 60),
    ("In any pay period you can contribute up to 50% of your eligible earnings, before tax, as Roth contributions, or as a combination of the two.", None),
    ("Pre-tax and Roth savings 1% to 50% of pay together, up to the yearly federal limit", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "cap"), COMBINED)
def test_a_cap_on_everything_counts_after_tax_money_too(sentence: str, cap: float | None) -> None:
    assert fact(sentence, "plan_limit_combined", "combined_percent_max") == cap


def test_the_cap_on_everything_is_not_that_of_after_tax_money() -> None:
    text = "You may save 1% to 15% of pay as after-tax contributions.\n\nYour pre-tax, Roth and after-tax contributions may not be more than 60% of your pay."
    told = {f.attributes.get("percent_max") for f in found(text) if f.provision == "after_tax_contributions"}
    assert told == {15, None}


LEGAL = [
    ("After-tax and all other contributions may not exceed the lesser of $72,000 or 100% of your compensation.", 72000),
    ("After-tax contributions count toward the limit of section 415(c), which is $70,000 for 2025 and $72,000 for 2026; the sum of deferrals and after-tax contributions may not exceed it.", 72000),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "amount"), LEGAL)
def test_the_limit_of_the_law_is_no_cap_of_the_plan_and_has_the_amount_of_the_last_year(
    sentence: str, amount: int
) -> None:
    assert dollar_cap(sentence) == amount
    assert caps(sentence)["limit"] == "415(c)"


NO_RIGHTS = [
    ("The law makes you start taking money out by April 1 after the year you turn 73 (75 if you were born in 1960 or later) or, if later, the year you stop working here.", "in_service_after_tax"),
    ("'Eligible Rollover Distribution' means any distribution of the balance to the credit of the distributee other than a distribution on account of hardship.", "in_service_after_tax"),
    ("The Adoption Agreement may limit the sources that are eligible, may require that the amounts be otherwise distributable, and may restrict how often a conversion to Roth can be made.", "in_plan_roth_conversion"),
    ("The Administrator may establish rules on the number and minimum amount of withdrawals of after-tax contributions.", "in_service_after_tax"),
    ("An Employer may contribute, for the Participants employed at a mill or converting plant on the last day of the Plan Year, an amount determined by the Board.", "in_plan_roth_conversion"),
    ("A Participant whose wages exceeded the threshold may make these additional deferrals as Roth Deferrals only.", "after_tax_contributions"),
    ("Hardship money comes from your pre-tax and Roth contributions only.", "after_tax_contributions"),
    ("Assumes a 6% annual after-tax return and weekly deposits; does not include the match.", "after_tax_match"),
    ("You may have worked somewhere that had a separate after-tax account on top of the regular limit.", "separate_accounting"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "provision"), NO_RIGHTS)
def test_the_law_a_definition_and_other_matters_say_nothing_of_this_plan(text: str, provision: str) -> None:
    assert not [f for f in found(text) if f.provision == provision]


CODES = [
    ("Sources: ATK after-tax, MTC match. AND match.", {"ATK", "MTC"}),
    ("Your sources are listed. You defer up to the IRS deferral limit; the HCE after-tax limit is lower.", set()),
    ("CONVERTING TO ROTH\n\nYou go to the source page. TAXES\n\nPre-tax money is taxed; taxes are due.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), CODES)
def test_words_in_capitals_before_a_kind_of_money_are_no_codes(text: str, codes: set[str]) -> None:
    assert {code for code in source_codes(text) if code != "AND"} == codes


def test_a_sentence_is_read_in_a_document_with_codes_too() -> None:
    text = (
        "Sources: ATK after-tax, MTC match.\n\nEvery after-tax contribution may be converted to Roth inside the Plan."
    )
    assert [f for f in found(text) if f.provision == "in_plan_roth_conversion"]


def test_what_repeats_an_age_denies_nothing() -> None:
    text = "After-tax contributions may be withdrawn at age 59½. They may not be withdrawn earlier, except that a hardship withdrawal may include them."
    stances = {f.stance.value for f in found(text) if f.provision == "in_service_after_tax"}
    assert stances == {"conditions"}


EACH_PERIOD = [
    ("A Member may withdraw after-tax savings once in any period of six months.", "once in any period of six months"),
    (
        "Not more than once in a period of twelve (12) consecutive months you may withdraw after-tax savings.",
        "once in a period of twelve (12) consecutive months",
    ),
    ("You may withdraw after-tax savings once in any pay period.", "once in any pay period"),
]


@pytest.mark.parametrize(("sentence", "often"), EACH_PERIOD)
def test_how_long_a_period_is_belongs_to_how_often(sentence: str, often: str) -> None:
    assert fact(sentence, "in_service_after_tax", "frequency") == often


SENT_BACK = [
    "If the test is failed, after-tax deposits of highly compensated employees may have to be sent back in part.",
    "Highly compensated employees may be told to save less, or may have after-tax contributions returned, to meet the nondiscrimination tests.",
    "Part of the after-tax savings of higher-paid members may be given back, with earnings, after the yearly test.",
]


@pytest.mark.parametrize("sentence", SENT_BACK)
def test_money_that_a_test_sends_back_may_not_be_withdrawn_for_that(sentence: str) -> None:
    assert not [f for f in found(sentence) if f.counted and f.provision == "in_service_after_tax"]


def test_those_whom_a_test_concerns_may_withdraw_all_the_same() -> None:
    text = "You may withdraw after-tax money at any time, even if some of it has been refunded after a test."
    assert [f for f in found(text) if f.counted and f.provision == "in_service_after_tax"]


UNDER_A_SECTION = """ARTICLE VII WITHDRAWALS DURING EMPLOYMENT

7.1 Withdrawal of After-Tax Contributions. A Participant may withdraw After-Tax Contributions that have been held in the
Trust for 24 months. A Participant who makes a withdrawal under this Section 7.1 shall not make After-Tax Contributions
for the three months next following.

7.{} Withdrawal After Age 59½. A Participant who has attained age 59½ may withdraw all or any part of the vested Account{}.
"""


@pytest.mark.parametrize(
    ("number", "more", "free"),
    [("3", "", True), ("3", " in the manner of Section 7.1", None), ("1", "", None)],
)
def test_a_price_of_one_section_is_none_of_a_withdrawal_under_another(
    number: str, more: str, free: bool | None
) -> None:
    found = detect(read_text(UNDER_A_SECTION.format(number, more), name="t")).findings
    ages = [f for f in found if f.counted and f.attributes.get("conditions") == ["age"]]
    assert [f.attributes.get("no_price") for f in ages if f.provision == "in_service_after_tax"][-1] is free


NO_NEW_MONEY = [
    (
        "You may convert your after-tax account, but the Plan takes no new money of that kind.",
        "in_plan_roth_conversion",
    ),
    (
        "You may withdraw thrift money at any time; the Plan accepts no more deposits of that kind.",
        "in_service_after_tax",
    ),
]


@pytest.mark.parametrize(("sentence", "provision"), NO_NEW_MONEY)
def test_what_takes_no_new_money_does_not_shut_the_way_out(sentence: str, provision: str) -> None:
    assert {f.stance.value for f in found(sentence) if f.provision == provision} == {"permits"}


GATES = [
    (
        "as each of them completes 24 full months in the Plan, or all at once when you complete 60 months of participation",
        {"seasoning_months": 24, "participation_years": 5},
    ),
    (
        "held for 24 months, unless you have 60 months of participation",
        {"seasoning_months": 24, "participation_years": 5},
    ),
    ("once you have completed 60 months of participation in the Plan", {"participation_years": 5}),
    ("after 60 months of participation", {"participation_years": 5}),
    ("after age 60", {"age": 60}),
    ("after 59½ or 60 months of participation", {"age": 59.5, "participation_years": 5}),
]


@pytest.mark.parametrize(("words", "found"), GATES)
def test_two_waits_of_one_clause_are_told_apart_and_months_are_no_age(words: str, found: dict[str, float]) -> None:
    assert gates(words) == found


FREE_CONVERSIONS = [
    ("The suspension described in Section 7.1 does not apply to an amount that is transferred in this way.", True),
    ("A conversion is not a withdrawal, so it does not suspend your match.", True),
    ("Converting does not stop your contributions.", True),
    ("No suspension follows a conversion.", True),
    ("A withdrawal suspends contributions for six months.", None),
    ("The suspension does not apply to withdrawals after age 59½.", None),
]


@pytest.mark.parametrize(("sentence", "free"), FREE_CONVERSIONS)
def test_a_conversion_may_be_free_of_what_a_withdrawal_costs(sentence: str, free: bool | None) -> None:
    text = f"You may convert to Roth, inside the Plan, any amount that you could then withdraw. {sentence}"
    assert fact(text, "in_plan_roth_conversion", "no_price") is free


NOT_A_WITHDRAWAL = [
    ("A rollover under this Section cannot be undone; is taxed in the year in which it is made; and is not treated as a withdrawal for purposes of Section 8.1.", None),
    ("An In-Plan Roth Rollover cannot be undone, is taxed in the year in which it is made, and is not treated as a withdrawal for purposes of Section 8.1(b).", True),
    ("The amount is paid to a Roth Account within the Plan and is not a withdrawal for purposes of Section 8.1.", True),
    ("An In-Plan Roth Rollover is not a withdrawal for purposes of Section 8.2.", None),
    ("An In-Plan Roth Rollover is not a withdrawal for purposes of the limit of two a year.", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "free"), NOT_A_WITHDRAWAL)
def test_a_conversion_is_no_withdrawal_for_the_section_that_sets_the_price(sentence: str, free: bool | None) -> None:
    text = f"""7.1 Conversions. A Participant may convert to Roth, inside the Plan, any amount that could then be withdrawn. {sentence}

8.1 Withdrawals. A Participant may withdraw the After-Tax Account at any time. (b) A withdrawal suspends contributions for six months.

8.2 Number. No more than two withdrawals may be made in a year."""
    assert fact(text, "in_plan_roth_conversion", "no_price") is free


PAID_IN = [
    # a payment into the plan is none out of it, whatever is said of its size and of how often
    ("You may also make one payment to the Plan in a Plan Year by check, of not less than $700, which is an after-tax contribution.", False),
    ("A Member may make a payment by personal check to the Trustee at any time, which is an after-tax contribution.", False),
    ("You may have a payment from your after-tax account at any time.", True),
    ("You may request at any time a payment of your after-tax account to the trustee of a Roth IRA.", True),
    ("The Trustee shall make payment to the Participant of his or her after-tax contributions at any time on request.", True),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "paid_out"), PAID_IN)
def test_a_payment_into_the_plan_is_none_out_of_it(sentence: str, paid_out: bool) -> None:
    counted = [f for f in found(f"You may make after-tax contributions. {sentence}") if f.counted]
    assert any(f.provision == "in_service_after_tax" for f in counted) is paid_out
