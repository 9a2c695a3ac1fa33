"""The three boxes: what each says beside its answer, and how a way out is told where no money goes in."""

from __future__ import annotations

from typing import Any

import pytest

from analyzer.report import ProvisionStatus, Report, Route, Status, VerdictState
from analyzer.reports import terms
from analyzer.reports.answer import answer

from .conftest import make_report
from .test_steps import CONVERSION, MONEY_IN, WITHDRAWAL, said

COUNTS = [
    # what the attributes hold, what a passage of a withdrawal says (it counts), and the count as it is told
    ("at any time", "No more than two may be made in a calendar year.", "up to twice in a calendar year"),
    ("any time", "Your savings can come out whenever you ask, once every three months.", "once every three months"),
    ("at any time", "You may withdraw at any time, but not oftener than once in six months.", "once in six months"),
    (
        "at any time",
        "Not more than one withdrawal under this Section 7.1 may be made in any calendar quarter.",
        "once in any calendar quarter",
    ),
    (None, "Two withdrawals are allowed in each calendar year.", "twice in each calendar year"),
    (None, "Only one such withdrawal may be made in any Plan Year.", "once in any plan year"),
    ("one each month", "You can make one each month.", "once each month"),
    (
        "two withdrawals from the after-tax account in a calendar year",
        "Two such withdrawals.",
        "twice in a calendar year",
    ),
    ("two in a year", "You may take two in a year.", "twice in a year"),
    ("2 transfers in any Plan Year", "Limit: 2 transfers in any Plan Year", "twice in any plan year"),
    ("1 transfer per year", "Limit: 1 transfer per year", "once per year"),
    ("any working day", "Three drawings are allowed in a calendar year.", "three times in a calendar year"),
    ("at any time", "Number of withdrawals: ☐ one a year ☐ two a quarter ☒ no limit.", "at any time"),
    ("at any time", "Number of withdrawals: ☐ one a year ☒ two a year ☐ no limit.", "twice a year"),
    ("once a month", "You may withdraw once a month.", "once a month"),
]


@pytest.mark.parametrize(("frequency", "words", "count"), COUNTS)
def test_a_count_that_the_document_states_is_not_hidden(frequency: str | None, words: str, count: str) -> None:
    quotes = ["You may withdraw at any time.", words]
    report = said(WITHDRAWAL, *quotes, **({"frequency": frequency} if frequency else {}))
    assert answer(report).gates[2].facts == count


def test_the_count_of_what_leaves_from_an_age_is_none_of_what_may_leave_at_any_time() -> None:
    own = "You may withdraw your after-tax account at any time."
    report = said(
        WITHDRAWAL, own, "After age 59½ any account may be withdrawn, once in each month.", frequency="any time"
    )
    report.evidence[1].stance = "conditions"
    assert answer(report).gates[2].facts == "at any time"


ASIDE = [
    # a passage that grants nothing itself, its section, and what the box tells of it
    ("Not more than one election shall be made in any month.", ["Rules"], "once in any month"),
    ("Up to two in-plan Roth rollovers may be made in a Plan Year.", ["How often"], "up to twice in a plan year"),
    ("The Committee may limit conversions to one in each quarter.", ["Rules"], ""),
    ("You may take two loans in a year.", ["Loans"], ""),
]  # fmt: skip


@pytest.mark.parametrize(("words", "section", "count"), ASIDE)
def test_a_count_beside_the_grant_is_told(words: str, section: list[str], count: str) -> None:
    report = said(CONVERSION, "You may convert any account to Roth.", words)
    report.evidence[1].counted, report.evidence[1].stance, report.evidence[1].section = False, "presupposes", section
    assert answer(report).gates[1].facts == count


def test_what_must_be_payable_is_converted_as_often_as_conversions_are_and_not_as_withdrawals() -> None:
    quotes = ["Only what could be paid to you may be converted.", "Up to two conversions may be made in a Plan Year."]
    report = said(CONVERSION, *quotes, frequency="four in a plan year", distributable_only=True)
    assert answer(report).gates[1].facts == "up to twice in a plan year"


PROCESSED = [
    # what stands beside "Conversions are processed once each business day.", how often one may ask
    (
        "You may make no more than two conversions in a calendar month.",
        "up to twice in a calendar month",
    ),
    ("Call the Thrift Line.", ""),
    ("You may ask once a month; what you ask for is carried out on the next business day.", "once a month"),
]


@pytest.mark.parametrize(("words", "count"), PROCESSED)
def test_how_often_the_office_works_is_not_how_often_one_may_ask(words: str, count: str) -> None:
    quotes = ["You may convert any account to Roth.", "Conversions are processed once each business day.", words]
    report = said(CONVERSION, *quotes, frequency="once each business day")
    for one in report.evidence[1:]:
        one.counted, one.stance = False, "presupposes"
    report.provisions[CONVERSION].evidence = ["e1"]
    assert answer(report).gates[1].facts == count


def test_a_count_in_a_cell_may_be_that_of_another_row() -> None:
    quotes = ["Yes, once a year", "Up to four withdrawals are permitted in a calendar year."]
    report = said(WITHDRAWAL, *quotes, frequency="once a year")
    assert answer(report).gates[2].facts == "up to four times in a calendar year"


def test_a_count_in_the_attributes_stands() -> None:
    report = said(WITHDRAWAL, "You may withdraw up to four times a year.", frequency="once a month")
    assert answer(report).gates[2].facts == "once a month"


@pytest.mark.parametrize(
    ("frequency", "facts"), [("any time", "at any time"), ("any business day", "on any business day")]
)
def test_any_time_is_no_answer_to_how_often(frequency: str, facts: str) -> None:
    report = said(WITHDRAWAL, "You may withdraw a tenth each year you work, at any time.", frequency=frequency)
    assert answer(report).gates[2].facts == facts


COSTS = [
    ({"fee_dollars": 30}, "fee $30"),
    ({"fee_dollars": 30, "fee_after": 2}, "fee $30 after the first two"),
    ({"fee_dollars": 30, "fee_after": 1}, "fee $30 after the first"),
    ({"no_fee": True}, "no fee"),
    ({"fee_dollars": 30, "no_fee": True}, "fee $30"),  # by telephone, and none on the website
]


@pytest.mark.parametrize(("attributes", "facts"), COSTS)
def test_what_a_withdrawal_costs(attributes: dict[str, Any], facts: str) -> None:
    assert answer(said(WITHDRAWAL, "You may withdraw it.", **attributes)).gates[2].facts == facts


def test_a_sweep_that_costs_nothing_is_no_request() -> None:
    report = said(CONVERSION, "It is converted every night.", automatic=True, frequency="nightly", no_fee=True)
    assert answer(report).gates[1].facts.endswith("nightly; no fee")


def test_the_least_contribution_is_told_with_its_time() -> None:
    report = said(MONEY_IN, "You may save.", percent_min=2, percent_max=9, minimum_dollars=4, minimum_each="week")
    assert answer(report).gates[0].facts == "2% to 9% of pay; at least $4 a week"


def test_how_often_from_an_age_is_not_how_often_before_it() -> None:
    told = "You may take two withdrawals from the After-Tax Account in a calendar year."
    at_59 = "From age 59½ you may withdraw any part as often as once a month."
    ways = [
        {"conditions": ["seasoning"], "seasoning_months": 24, "evidence": ["e1"]},
        {"conditions": ["age"], "age": 59.5, "evidence": ["e2"]},
    ]
    report = said(WITHDRAWAL, told, at_59, status="conditional", conditions=["seasoning"], frequency="", ways=ways)
    assert answer(report).gates[2].facts == "twice in a calendar year"


def given(money_in: ProvisionStatus, conversion: ProvisionStatus) -> Report:
    report = make_report()
    report.groups = []
    report.provisions |= {MONEY_IN: money_in, CONVERSION: conversion}
    return report


def state(status: str, **attributes: Any) -> ProvisionStatus:
    return ProvisionStatus(status=Status(status), attributes=attributes)


AGE = {"age": 59.5, "conditions": ["age"]}
OLD = "you are 59½ or older"
TAKEN = "if the plan takes after-tax money"
WAYS = [
    # money in, conversion: the tone and answer of its box
    (state("permitted"), state("permitted"), ("yes", "Yes")),
    (state("frozen"), state("permitted"), ("if", "For after-tax money already there: yes")),
    (state("prohibited"), state("conditional", **AGE), ("if", f"For after-tax money already there: yes, if {OLD}")),
    (state("prohibited"), state("prohibited"), ("no", "No")),
    (state("not_addressed"), state("permitted"), ("if", "Yes, if the plan takes after-tax money")),
    (state("not_addressed"), state("conditional", **AGE), ("if", f"Yes, if {OLD}, and {TAKEN}")),
    (state("permitted"), state("permitted", legacy_only=True), ("if", "Only for the older, closed balance")),
    (state("frozen"), state("permitted", legacy_only=True), ("if", "For after-tax money already there: yes")),
]  # fmt: skip


@pytest.mark.parametrize(("money_in", "conversion", "expected"), WAYS)
def test_a_way_out_promises_no_more_than_goes_in(money_in: Any, conversion: Any, expected: tuple[str, str]) -> None:
    gate = answer(given(money_in, conversion)).gates[1]
    assert (gate.tone, gate.answer) == expected


def test_what_takes_no_new_money_sweeps_none() -> None:
    gate = answer(given(state("frozen"), state("permitted", automatic=True, frequency="once a quarter"))).gates[1]
    assert gate.facts == "once a quarter"


CLOSINGS = [
    ("They ended on June 30, 2012.", "2012-06-30", "closed since June 30, 2012"),
    ("They ended with the last payroll of 2018.", "2018-01-01", "closed since the end of 2018"),
    ("They ended with the last payroll of March 2018.", "2018-03-31", "closed since March 2018"),
    ("They ended with 2018, when the last payroll of Alder, Inc. was run.", "2018-01-01", "closed since 2018"),
    ("They are closed.", None, ""),
]


@pytest.mark.parametrize(("quote", "date", "facts"), CLOSINGS)
def test_the_day_of_closing_is_told_as_exactly_as_the_document_does(quote: str, date: str | None, facts: str) -> None:
    report = said(MONEY_IN, quote, status="frozen", stance="freezes", **({"frozen_date": date} if date else {}))
    assert answer(report).gates[0].facts == facts


def test_an_announced_end_is_told_in_its_box() -> None:
    report = given(state("permitted"), state("permitted", effective_to="2027-12-31"))
    assert answer(report).gates[1].facts == "until December 31, 2027"


TELLING = [
    # a provision, its attributes, what counts for it in reading order, the quote of its box
    (
        MONEY_IN, {"percent_max": 10},
        ["An Employee who returns from military duty may make up After-Tax Contributions over five years.",
         "You may make After-Tax Contributions.", "You may make After-Tax Contributions of 1% to 10% of pay."],
        "You may make After-Tax Contributions of 1%",
    ),
    (
        MONEY_IN, {},
        ["You become eligible to make Voluntary Contributions on the first day of a month.",
         "You may make Voluntary Contributions from pay."],
        "You may make",
    ),
    (
        WITHDRAWAL, {},
        ["Your Rollover Account may be withdrawn at any time while you work.", "You may withdraw savings."],
        "You may withdraw",
    ),
    (
        WITHDRAWAL, {},
        ["The former rule, which barred after-tax withdrawals, was abolished.", "You may withdraw at any age."],
        "You may withdraw",
    ),
    (CONVERSION, {}, ["It can be converted on the same terms.", "You may convert the Thrift Account."], "You may"),
    (
        CONVERSION, {},
        ["You may convert once a month, by telephone or on the website.",
         "Beginning January 1, 2026 you may convert to Roth, inside the Plan, any amount that you may withdraw."],
        "Beginning",
    ),
    (
        CONVERSION, {},
        ["38. Accounts from which an In-Plan Roth Rollover may be made.", "☒ All accounts other than Roth accounts"],
        "☒ All accounts",
    ),
    (
        WITHDRAWAL, {},
        ["An amount withdrawn is an eligible rollover distribution, and contributions may be paid to a Roth IRA.",
         "After-tax account, earnings included: at any time, whatever your age"],
        "After-tax account",
    ),
    (
        CONVERSION, {},
        ["You may not convert less than $100.", "You may convert any amount that you may withdraw."],
        "You may convert any",
    ),
    (
        MONEY_IN, {},
        ["You will be eligible to make after-tax contributions when you have attained age 21.",
         "You may elect to make voluntary after-tax contributions."],
        "You may elect",
    ),
    (
        MONEY_IN, {},
        ["From 1999 until 2010, salaried employees could choose after-tax savings, as represented employees still can.",
         "You may make after-tax savings of 1% to 12% of pay."],
        "You may make",
    ),
    (
        WITHDRAWAL,
        {"ways": [{"conditions": ["age"], "age": 59.5}, {"conditions": ["seasoning"], "seasoning_months": 24}]},
        ["Once you are 59½ you may withdraw your after-tax account.",
         "You may withdraw after-tax contributions that have been in the Plan for 24 months."],
        "You may withdraw after-tax contributions",
    ),
    (
        WITHDRAWAL, {"ways": [{"conditions": ["age"], "age": 59.5}]},
        ["An age 59½ withdrawal can be rolled over to an IRA; if it includes after-tax contributions, so can they.",
         "Once you are 59½ you can take all or part of your account for any reason."],
        "Once you are",
    ),
    (
        MONEY_IN, {},
        ["You can change or stop your thrift savings on any payday.", "Thrift Savings are taken from taxed pay."],
        "Thrift Savings",
    ),
    (
        MONEY_IN, {"percent_max": 8},
        ["You may save 1% to 8% of pay after tax, and you can stop at any time.", "You may make after-tax savings."],
        "You may save 1%",
    ),
    (
        MONEY_IN, {"percent_max": 9},
        ["Participants may make Voluntary Contributions at will.", "Voluntary Contributions may not exceed 9%."],
        "Participants may make",
    ),
    (
        MONEY_IN, {"percent_max": 9},
        ["If after-tax contributions are permitted, they are limited to: ☒ 9% of Compensation.",
         "☒ Each Participant may make after-tax contributions by payroll deduction."],
        "☒ Each Participant",
    ),
    (
        MONEY_IN, {"percent_max": 9},
        ["The maximum rate of After-Tax Contributions was raised from 6% to 9% of pay.",
         "You may make After-Tax Contributions of 1% to 9% of pay."],
        "You may make",
    ),
    (
        MONEY_IN, {"percent_max": 9},
        ["The maximum rate of After-Tax Contributions was raised from 6% to 9% of pay.",
         "You may make After-Tax Contributions of 1% to 6% of pay."],
        "The maximum rate",
    ),
    (
        MONEY_IN, {"percent_max": 30},
        ["You may put up to 30% after tax from the bonus.", "You may save 1% to 30% of each paycheck after tax."],
        "You may save",
    ),
    (
        MONEY_IN, {"percent_max": 12},
        ["All members of the staff may make them.", "You may make after-tax contributions of 2% to 12% of pay."],
        "You may make after-tax",
    ),
    (
        MONEY_IN, {"percent_max": 15},
        ["When the limit is reached the same 15% goes on as thrift savings until December.",
         "Thrift savings are taken from pay that has been taxed."],
        "Thrift savings are",
    ),
    (
        WITHDRAWAL, {},
        ["The smallest withdrawal is $250, or all of your after-tax account if that is less.",
         "You may take money out of your after-tax account in any month."],
        "You may take",
    ),
    (
        WITHDRAWAL, {},
        ["Any vested Company contributions may be withdrawn after the Regular Account has been used up.",
         "All of the Regular Account is available for withdrawal from the first day."],
        "All of the Regular",
    ),
    (
        CONVERSION, {"legacy_only": True},
        ["You may convert money in the Plan to Roth.", "Any vested account, legacy accounts too, may be converted."],
        "Any vested account",
    ),
    (
        CONVERSION, {"rolled_in_only": True, "covers_after_tax": False},
        ["A participant may convert vested money to Roth.", "Only money rolled over from a plan can be converted."],
        "Only money rolled over",
    ),
    (
        MONEY_IN, {},
        ["You may go on making after-tax contributions in that time, but the Company puts in nothing.",
         "After-Tax Contributions are withheld from pay after income tax."],
        "After-Tax Contributions are",
    ),
    (
        MONEY_IN, {"percent_max": 20},
        ["Your payroll contributions go on.", "You may start Overflow Savings by choosing from 1% to 20% of pay."],
        "You may start",
    ),
    (
        MONEY_IN, {},
        ["You may make an election for Stretch Savings on the website.", "Stretch Savings are taken out of taxed pay."],
        "Stretch Savings are",
    ),
    (
        WITHDRAWAL, {},
        ["Participants who still have a Thrift Account may withdraw it.", "You may withdraw your thrift savings."],
        "You may withdraw",
    ),
    (
        WITHDRAWAL, {},
        ["Rollovers may include after-tax money and may be withdrawn at any time.", "You may withdraw thrift savings."],
        "You may withdraw",
    ),
    (
        WITHDRAWAL, {"ways": [{"conditions": ["age"], "age": 59.5}]},
        ["You may withdraw grandfathered units at any age.", "After-tax savings may not be withdrawn until age 59½."],
        "After-tax savings",
    ),
    (
        WITHDRAWAL, {"ways": [{"conditions": ["participation"], "participation_years": 5}]},
        ["You may withdraw savings that have been here for 24 months.",
         "A member of long standing may withdraw all after 60 months."],
        "A member",
    ),
    (
        MONEY_IN, {},
        ["The election may be for any whole percentage of Compensation.",
         "A member of the faculty may elect to make after-tax contributions."],
        "A member",
    ),
    (
        WITHDRAWAL, {},
        ["If she asks, she may withdraw her after-tax account.", "You may withdraw all of the after-tax account."],
        "You may withdraw",
    ),
    (
        WITHDRAWAL, {},
        ["After-tax deposits made before January 1, 1987 may be withdrawn first.", "You may withdraw any deposit."],
        "You may withdraw",
    ),
    (
        CONVERSION, {},
        ["The automatic conversion feature is not used by our Plan.",
         "You may move all or part of the account to Roth money."],
        "You may move",
    ),
    (
        CONVERSION, {},
        ["No charge is made for an in-plan Roth rollover of after-tax money.", "You may convert any vested account."],
        "You may convert",
    ),
    (
        CONVERSION, {},
        ["Ask for each conversion of after-tax money by telephone.", "You may convert any vested account to Roth."],
        "You may convert",
    ),
    (
        MONEY_IN, {},
        ["An Associate who becomes a Partner may make Thrift Contributions from then on.",
         "Each Partner may make Thrift Contributions by payroll deduction."],
        "Each Partner",
    ),
    (
        MONEY_IN, {},
        ["Thrift Contributions may be commenced, altered or discontinued on any payday.",
         "Thrift Contributions are withheld from pay after tax."],
        "Thrift Contributions are",
    ),
    (
        CONVERSION, {},
        ["Can I convert my thrift account to Roth? Yes.", "You may convert your thrift account to Roth at any time."],
        "You may convert",
    ),
    (
        MONEY_IN, {"groups_out": ["Tolliver Works"]},
        ["Who moves to the Tolliver Works must stop after-tax savings.", "After-tax savings are deducted from pay."],
        "After-tax savings",
    ),
    (
        WITHDRAWAL, {},
        ["The account of after-tax money rolled over from another plan is payable at any time.",
         "You may withdraw any part of your after-tax account."],
        "You may withdraw",
    ),
    (
        WITHDRAWAL, {"ways": [{"conditions": ["seasoning"], "seasoning_months": 24}]},
        ["You may also withdraw thrift savings that have been here less than 24 months.",
         "You may withdraw thrift savings that have been here 24 months or more."],
        "You may withdraw",
    ),
    (
        MONEY_IN, {},
        ["Depending on what follows, these may be contributed: deferrals, after-tax voluntary contributions.",
         "As a Participant, you may make after-tax voluntary contributions."],
        "As a Participant",
    ),
    (
        CONVERSION, {},
        ["The Plan does not provide for conversions that recur; a direction has to be given each time.",
         "A Participant may direct that all of a Voluntary Account be converted."],
        "A Participant may direct",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("provision", "attributes", "quotes", "best"), TELLING)
def test_the_quote_is_the_sentence_that_answers(provision: str, attributes: Any, quotes: list[str], best: str) -> None:
    report = said(provision, *quotes, **attributes)
    report.provisions.setdefault(MONEY_IN, state("permitted"))
    shown = [gate.quote.text for gate in answer(report).gates if gate.quote]
    assert [text for text in shown if text.startswith(best)]


def test_automatic_conversion_is_quoted_from_what_makes_it_automatic() -> None:
    report = said(CONVERSION, "You may convert after-tax money on any day.")
    swept = "Each after-tax contribution is converted on the day it arrives."
    copy = {"id": "e9", "provision": "auto_in_plan_conversion", "quote": swept}
    report.evidence.append(report.evidence[0].model_copy(update=copy))
    report.provisions["auto_in_plan_conversion"] = ProvisionStatus(status=Status.PERMITTED, evidence=["e9"])
    report.verdict.routes, report.verdict.automatic_conversion = [Route.IN_PLAN], True
    quote = answer(report).gates[1].quote
    assert quote is not None
    assert quote.text == swept


def test_words_that_say_nothing_alone_are_shown_with_their_heading() -> None:
    gate = answer(said(WITHDRAWAL, "Y", section=["Adoption Agreement", "In-service distributions"])).gates[2]
    assert gate.context == "under “In-service distributions”"


def test_the_words_of_an_empty_box_are_not_taken_for_its_answer() -> None:
    option = "☐ (a) A Participant may contribute from 1% to 10% of Compensation after tax."
    report = said(MONEY_IN, option, status="prohibited", stance="denies")
    report.evidence[0].reason = "it says that the plan does not take after-tax contributions; its box is left empty"
    assert answer(report).gates[0].context == "its box is left empty"


def test_an_item_of_a_list_does_not_stand_for_what_the_list_leaves_out() -> None:
    item = {"status": "prohibited", "stance": "denies", "rule": "after_tax.closed_list"}
    gate = answer(said(MONEY_IN, "5. rollover contributions.", **item)).gates[0]
    assert gate.quote is None
    assert gate.none == "The list on p. 1 names every contribution that the plan takes; after-tax is not on it."


def test_what_an_incomplete_document_leaves_open_is_no_no() -> None:
    report = given(state("rollover_only"), state("not_addressed"))
    report.verdict.state = VerdictState.INCONCLUSIVE
    assert answer(report).gates[0].tone == "open"
    report.verdict.state = VerdictState.NOT_SUPPORTED
    assert answer(report).gates[0].tone == "no"


def test_the_box_of_an_automatic_conversion_quotes_what_happens_by_itself() -> None:
    by_hand = "You may convert all or any part of your after-tax account on any business day."
    report = said(CONVERSION, by_hand, "You may turn automatic conversion of after-tax money off at any time.")
    report.verdict.automatic_conversion = True
    shown = answer(report).gates[1]
    assert shown.quote is not None and "automatic" in shown.quote.text
    report.verdict.automatic_conversion = False
    shown = answer(report).gates[1]
    assert shown.quote is not None and shown.quote.text == by_hand


def test_the_box_names_the_rate_that_holds() -> None:
    old = "Each participant may contribute from 1% to 8% of pay after tax."
    new = "The after-tax contributions that a participant may make are raised to 15% of pay."
    shown = answer(said(MONEY_IN, old, new, percent_max=15)).gates[0]
    assert shown.quote is not None and shown.quote.text == new


CLOSED = [
    ("Such account shall receive no further contributions.", "No contribution may be made on an after-tax basis.", 1),
    ("Until 2011 employees could save after tax.", "No after-tax contributions are taken since December 31, 2011.", 1),
    ("After-tax contributions ended on December 31, 2011.", "Nothing is added to the after-tax account.", 0),
    ("You just cannot add to it.", "Nobody can put after-tax money in now.", 1),
]


@pytest.mark.parametrize(("first", "second", "best"), CLOSED)
def test_a_closed_source_is_shown_by_the_sentence_that_names_it_and_its_day(first: str, second: str, best: int) -> None:
    report = said(MONEY_IN, first, second, status="frozen", stance="freezes", frozen_date="2011-12-31")
    quote = answer(report).gates[0].quote
    assert quote is not None
    assert quote.text == (first, second)[best]


def test_a_closed_source_is_not_shown_by_what_was_once_open() -> None:
    once = "Associates could save up to 5% of pay as after-tax contributions that were not Roth."
    ended = "Contributions of this kind ended with the last paycheck of 2013."
    quote = answer(said(MONEY_IN, once, ended, status="frozen", stance="freezes")).gates[0].quote
    assert quote is not None and quote.text == ended


def test_what_was_converted_does_not_show_what_may_be_withdrawn() -> None:
    later = "What came from your After-Tax Account may be withdrawn later under the same rules as before."
    right = "You may withdraw all or part of your After-Tax Account at any time."
    report = said(WITHDRAWAL, later, right)
    report.evidence[0].section = ["The Plan", "ROTH CONVERSION INSIDE THE PLAN", "Things to weigh"]
    report.evidence[1].section = ["The Plan", "WITHDRAWALS WHILE YOU ARE EMPLOYED"]
    quote = answer(report).gates[2].quote
    assert quote is not None and quote.text == right


def test_a_right_is_not_shown_by_what_is_closed_to_some() -> None:
    quotes = [
        "No After-Tax Contribution has been accepted from a Flight Attendant since 2016.",
        "Members may make 1% to 8%.",
    ]
    report = said(MONEY_IN, *quotes, percent_max=12)
    report.evidence[0].stance = "freezes"
    quote = answer(report).gates[0].quote
    assert quote is not None
    assert quote.text == quotes[1]


SWEPT = [
    ("twelve times a year", "also on request: twelve times a year"),
    ("any business day", "also on request on any business day"),
    ("daily", "daily"),
    (None, ""),
]


@pytest.mark.parametrize(("frequency", "facts"), SWEPT)
def test_a_count_beside_automatic_conversion_is_one_of_requests(frequency: str | None, facts: str) -> None:
    told = {"automatic": True} | ({"frequency": frequency} if frequency else {})
    report = given(state("permitted"), state("permitted", **told))
    report.verdict.automatic_conversion = True
    assert answer(report).gates[1].facts == facts


def test_a_wait_in_the_heading_is_shown_with_what_stands_under_it() -> None:
    quote = "You may withdraw any part of any account."
    waits = {"age": 59.5, "conditions": ["age"], "status": "conditional", "stance": "conditions"}
    report = said("in_service_after_tax", quote, section=["Withdrawals", "After age 59½"], **waits)
    assert answer(report).gates[2].context == "under “After age 59½”"


WHOM = [
    # what the attributes say of whom, and the answer
    ({"groups_in": ["Pilots"]}, "Yes, if you are in this group: Pilots"),
    (
        {"groups_out": ["Trainees", "Signal and Shop Crafts"]},
        "Yes, if you are not in any of these groups: Trainees; or Signal and Shop Crafts",
    ),
    ({"groups_in": ["Pilots", "Mechanics"]}, "Yes, if you are in one of these groups: Pilots or Mechanics"),
    ({"groups_out": ["Trainees"]}, "Yes, if you are not in this group: Trainees"),
    ({"groups_out": ["highly compensated employees"]}, "Yes, if you are not highly compensated"),
    ({}, "Yes"),
]


@pytest.mark.parametrize(("whom", "told"), WHOM)
def test_what_is_open_to_some_is_no_plain_yes(whom: dict[str, Any], told: str) -> None:
    assert answer(said(MONEY_IN, "Participants may make after-tax contributions.", **whom)).gates[0].answer == told


def test_the_sentence_that_names_the_group_is_quoted() -> None:
    quotes = [
        "An election may be for 1% to 15% of after-tax pay and so on.",
        "A Pilot may make after-tax contributions.",
    ]
    shown = answer(said(MONEY_IN, *quotes, groups_in=["Pilots"])).gates[0].quote
    assert shown is not None
    assert shown.text == quotes[1]


def test_what_a_withdrawal_costs_is_not_quoted_for_its_wait() -> None:
    quotes = [
        "If you withdraw after-tax money you may not contribute for six months.",
        "After-tax money that has been held for 24 months may be withdrawn.",
    ]
    way = {"conditions": ["penalty", "seasoning"], "seasoning_months": 24, "suspension_months": 6}
    shown = answer(said(WITHDRAWAL, *quotes, **way)).gates[2].quote
    assert shown is not None
    assert shown.text == quotes[1]


def test_money_that_the_plan_never_takes_has_no_way_out() -> None:
    report = said(WITHDRAWAL, "After 59½ you may withdraw any vested money.")
    report.provisions[MONEY_IN] = ProvisionStatus(status=Status.PROHIBITED)
    assert answer(report).gates[2].answer == "No: the plan takes no after-tax money"
    report.verdict.flags.append("rolled_in_balance")
    assert answer(report).gates[2].answer == "For after-tax money already there: yes"


PRICED = {"conditions": ["penalty"], "suspension_months": 3, "suspended": "after-tax contributions"}
STOPS = "you accept that after-tax contributions stop for 3 months"


def test_a_price_of_several_ways_is_told_once() -> None:
    ways = [
        {**PRICED, "conditions": ["penalty", "seasoning"], "seasoning_months": 24},
        {**PRICED, "conditions": ["participation", "penalty"], "participation_years": 5},
        {"conditions": ["age"], "age": 59.5},
    ]
    report = said(WITHDRAWAL, "You may withdraw.", status="conditional", ways=ways)
    report.provisions[MONEY_IN] = state("permitted")
    told = answer(report).gates[2].answer
    wait = "the money has been in the plan for 24 months or you have taken part for 5 years"
    assert told == f"Yes, if {wait}, and {STOPS}, or if you are 59½ or older"


AND_ALL = [
    # what must hold, the answer of the box
    (
        {"groups_out": ["Partners", "Managing Directors"], "hce_excluded": True},
        "Yes, if you are not in any of these groups: Partners or Managing Directors, and you are not highly",
    ),
    (
        {"groups_in": ["Pilots"], "age": 50, "conditions": ["age", "group"]},
        "Yes, if you are 50 or older and you are in",
    ),
]


@pytest.mark.parametrize(("attributes", "answer"), AND_ALL)
def test_what_follows_a_list_of_groups_is_set_off_from_it(attributes: dict[str, Any], answer: str) -> None:
    status = Status.CONDITIONAL if attributes.get("conditions") else Status.PERMITTED
    assert terms.answer(status, attributes)[1].startswith(answer)


def test_what_is_announced_to_all_but_some_is_not_there_yet() -> None:
    report = said(MONEY_IN, "You may save after tax.", effective_from="2027-01-01", groups_out=["Pilots"])
    gate = answer(report).gates[0]
    assert (gate.tone, gate.answer) == ("if", "Not yet: from January 1, 2027, if you are not in this group: Pilots")


LOWERED = [
    # what is said of the highly compensated, more attributes of the contributions, whether the box tells of it
    ("The Committee may reduce the rate of highly compensated employees during the year.", {}, True),
    ("The Committee may limit or return contributions of highly compensated employees.", {}, True),
    ("No lower limit applies to highly compensated employees today, but the Committee can fix one.", {}, True),
    ("For highly compensated employees the Committee may announce a cap below 12%.", {}, True),
    ("Some contributions of highly compensated employees may be returned.", {}, False),
    ("The limit on pay is set by law, and the Committee may set a day for highly compensated employees.", {}, False),
    ("An emergency savings account may be limited to those who are not highly compensated.", {}, False),
    ("The Committee may lower the rate of highly compensated employees.", {"hce_percent_max": 5}, False),
]


@pytest.mark.parametrize(("words", "more", "told"), LOWERED)
def test_a_rate_that_can_be_lowered_is_told_in_the_box(words: str, more: dict[str, object], told: bool) -> None:
    report = said(MONEY_IN, "You may save 1% to 10% of pay after tax.", **more)
    limit = report.evidence[0].model_copy(update={"id": "e9", "provision": "HCE_limit", "quote": words})
    report.evidence.append(limit)
    report.provisions["HCE_limit"] = ProvisionStatus(status=Status.CONDITIONAL, evidence=["e9"])
    assert ("can be lowered for the highly compensated" in answer(report).gates[0].facts) is told


def test_terms_of_another_document_are_no_condition_in_the_quote() -> None:
    elsewhere = {"conditions": ["other"], "terms_elsewhere": True}
    assert terms.gates(elsewhere) == ["the terms that another document sets are met"]
    assert terms.gates({"conditions": ["other"]}) == ["a condition in the quote is met"]


def test_money_left_out_is_shown_by_the_list_that_leaves_it_out() -> None:
    terms_of_it, closed = (
        "Once every quarter, by calling us.",
        "You may convert two accounts, and no others: match and pre-tax.",
    )
    report = said(CONVERSION, terms_of_it, closed, status="conditional", covers_after_tax=False)
    report.evidence[1].stance, report.evidence[1].rule = "conditions", "conversion.other_sources"
    assert answer(report).gates[1].quote.evidence.quote == closed


def test_rolled_in_money_is_shown_by_what_keeps_other_money_out() -> None:
    brought, refused = (
        "We take after-tax money from other plans.",
        "The Plan takes no after-tax contributions from pay.",
    )
    report = said(MONEY_IN, brought, refused, status="rollover_only", stance="rollover_only")
    report.evidence[1].stance = "denies"
    assert answer(report).gates[0].quote.evidence.quote == refused


PAYABLE = {"conditions": ["age"], "age": 59.5, "distributable_only": True}


def test_a_conversion_of_what_could_be_withdrawn_refers_to_the_withdrawal() -> None:
    """Its wait is that of the other box, unless the sentence names it itself."""
    report = said(CONVERSION, "Only money that you could withdraw may be converted.", status="conditional", **PAYABLE)
    withdrawal = said(WITHDRAWAL, "From 59½ you may withdraw any amount.").evidence[0]
    report.evidence.append(withdrawal.model_copy(update={"id": "e9"}))
    report.provisions |= {
        MONEY_IN: state("permitted"),
        WITHDRAWAL: ProvisionStatus(
            status=Status.CONDITIONAL, attributes={"conditions": ["age"], "age": 59.5}, evidence=["e9"]
        ),
    }
    assert answer(report).gates[1].context == "to be read with way out B"
    report.evidence[0].quote = "From 59½ any money may be converted that you could withdraw."
    assert answer(report).gates[1].context == ""


def test_a_conversion_of_what_could_be_withdrawn_is_quoted_with_that() -> None:
    quotes = ["You may convert any account to Roth.", "Only money that you could withdraw then may be converted."]
    report = said(CONVERSION, *quotes, status="conditional", **PAYABLE)
    quote = answer(report).gates[1].quote
    assert quote is not None and quote.text == quotes[1]


def test_the_way_of_other_money_is_told_to_be_that() -> None:
    report = said(WITHDRAWAL, "After 59½ you may withdraw any vested money.")
    report.provisions[MONEY_IN] = ProvisionStatus(status=Status.PROHIBITED)
    assert answer(report).gates[2].context == "said of the plan’s other money"
    assert answer(report).gates[1].answer == "No: the plan takes no after-tax money"  # of which nothing is said


KEPT = [
    # a passage on withdrawals of a plan that takes no after-tax money, and whether such money is there all the same
    ("You may take money out of your Ellersby After-Tax Account at any time.", True),
    ("A member may withdraw from the After-Tax Account at any time.", False),
    ("A Participant may withdraw the Voluntary After-Tax Account at any time.", False),
]


@pytest.mark.parametrize(("words", "there"), KEPT)
def test_an_account_of_another_plans_name_is_money_that_is_there(words: str, there: bool) -> None:
    report = said(WITHDRAWAL, words)
    report.provisions[MONEY_IN] = ProvisionStatus(status=Status.PROHIBITED)
    assert answer(report).gates[2].answer.startswith("For after-tax money already there") is there


def test_a_rate_that_only_a_part_of_the_plan_grants_is_shown_with_the_heading_of_that_part() -> None:
    quotes = [
        "All contributions together may not exceed 50% of pay.",
        "You may make after-tax contributions of 2% to 9%.",
    ]
    report = said(MONEY_IN, *quotes, percent_max=9)
    report.evidence[1].section = ["Schedule A. Salaried employees"]
    report.provisions[MONEY_IN].evidence = ["e1"]
    gate = answer(report).gates[0]
    assert gate.quote is not None and gate.quote.text == quotes[1]
    assert gate.context == "under “Schedule A. Salaried employees”"


def test_a_right_and_its_price_in_one_sentence_come_before_the_right_alone() -> None:
    quotes = [
        "You may withdraw your after-tax account once a year.",
        "You may withdraw after-tax money, but the match stops for three months.",
    ]
    report = said(WITHDRAWAL, *quotes, status="conditional", **PRICED)
    quote = answer(report).gates[2].quote
    assert quote is not None and quote.text == quotes[1]


CLOSING = [
    # what counts for a closed source, with the quote of its box second
    ("The Harbor Plan was merged into the Plan as of July 1, 2011.", "No after-tax contributions can be made now."),
    ("These are contributions of the Harbor Plan.", "The Plan took after-tax contributions through July 1, 2011."),
]


@pytest.mark.parametrize(("first", "best"), CLOSING)
def test_a_closed_source_is_shown_by_words_that_close_it(first: str, best: str) -> None:
    report = said(MONEY_IN, first, best, status="frozen", stance="freezes", frozen_date="2011-07-01")
    quote = answer(report).gates[0].quote
    assert quote is not None and quote.text == best


def test_words_that_also_refuse_are_no_grant() -> None:
    quotes = ["Group A may make deferrals but no after-tax savings.", "You may make after-tax savings from pay."]
    report = said(MONEY_IN, *quotes)
    copy = {"id": "e9", "stance": "denies", "provision": MONEY_IN}
    report.evidence.append(report.evidence[0].model_copy(update=copy))
    quote = answer(report).gates[0].quote
    assert quote is not None and quote.text == quotes[1]


def test_the_list_of_what_may_be_converted_is_quoted_where_it_stands_beside_what_counts() -> None:
    quotes = ["You may convert at least $1,000.", "Your pre-tax and match accounts may be converted to Roth."]
    report = said(CONVERSION, *quotes, status="conditional", rule="conversion.other_sources", covers_after_tax=False)
    report.evidence[1].counted = False
    report.provisions[CONVERSION].evidence = ["e1"]
    report.provisions[MONEY_IN] = state("permitted")
    quote = answer(report).gates[1].quote
    assert quote is not None and quote.text == quotes[1]


def test_a_refusal_is_shown_by_words_that_refuse_and_not_by_what_would_hold_if_it_were_permitted() -> None:
    quotes = [
        "If permitted under Item 4, the After-Tax Account may be converted.",
        "No Account may be converted to Roth.",
    ]
    report = said(CONVERSION, *quotes, status="prohibited", stance="denies")
    quote = answer(report).gates[1].quote
    assert quote is not None and quote.text == quotes[1]


def test_a_right_is_shown_by_its_rule_and_not_by_what_goes_on_in_a_leave() -> None:
    quotes = ["On unpaid leave you may still convert.", "You may convert your after-tax account once a month."]
    quote = answer(said(CONVERSION, *quotes)).gates[1].quote
    assert quote is not None and quote.text == quotes[1]
