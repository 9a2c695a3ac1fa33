"""Whose rate a rate is, whose money an old right is for, and what a form, a birth or a price does not say."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.detection.sentence.conditions import gates
from analyzer.detection.sentence.dollars import caps
from analyzer.detection.sentence.prices import none_asked
from analyzer.model import Finding, Stance
from analyzer.reading.document import read_text


def found(text: str) -> list[Finding]:
    """The counted findings of a text read alone."""
    return [f for f in detect(read_text(text, name="t")).findings if f.counted]


HIGHLY = [
    ("After-tax contributions 1% to 10% of Eligible Pay (5% for highly compensated employees).", 5),
    ("If you are a highly compensated employee, the after-tax rate may not be more than 5%.", 5),
    ("For Highly Compensated Employees the limit on after-tax contributions is 5% of Compensation.", 5),
    ("A lower limit of 4% of Plan Compensation applies to Highly Compensated Employees.", 4),
    ("If payroll classifies you as highly compensated for the year, your ceiling is 12% instead of 20%.", 12),
    ("Highly compensated employees may make after-tax contributions of up to 6% of pay.", 6),
    ("For 2027, if we paid you more than $160,000 in 2026, the most is 5 cents.", 5),
    ("The maximum is 5% rather than 12% for a Participant who is a Highly Compensated Employee, and the Committee may reduce the 5% during a year.", 5),
    ("Employees in the highly compensated group may contribute from 1% to 4%.", 4),
    ("Associates who were paid more than $160,000 by Merriweather in the year before are held to 6%.", 6),
    ("The Committee may fix a lower percentage for Members who are highly compensated employees, and for 2027 has fixed eight.", 8),
    ("Highly paid associates stop at 6%.", 6),
    ("A Participant may elect not less than one percent (1%) nor more than nine percent (9%) of Compensation as After-Tax Contributions, except that the Committee has fixed, for Highly Compensated Employees, a maximum of five percent (5%).", 5),
    ("The Committee may prescribe for Highly Compensated Employees a percentage lower than nine percent (9%).", None),
    ("For a highly compensated Participant the figure is four per cent.", 4),
    ("If you were among the highly paid associates of last year, as federal law draws that line ($160,000 in 2025), your after-tax rate this year may not be set above 5%.", 5),
    ("After-tax savings are from 2 to 9 per cent (5 for a member who was paid over $160,000 the year before).", 5),
    ("The Committee may fix a lower percentage for Members who are highly compensated employees.", None),
    ("The Committee may lower the 15% maximum for highly compensated employees during a year.", None),
    ("Each Participant who is not a Highly Compensated Employee may elect After-Tax Contributions of 1% to 12%.", None),
    ("“Highly Compensated Employee” has the meaning given in the Code, without the election to limit the group to the top-paid twenty percent.", None),
    ("The average of the deferral percentages of Highly Compensated Employees shall not exceed 5%.", None),
    ("For highly compensated employees the pre-tax contributions limit is 8% of pay.", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "rate"), HIGHLY)
def test_the_rate_of_the_highly_compensated(sentence: str, rate: float | None) -> None:
    told = [f.attributes.get("hce_percent_max") for f in found(sentence) if f.provision == "HCE_limit"]
    assert next((one for one in told if one is not None), None) == rate


FOR_ALL_AND_FOR_THEM = [
    # a cell with a rate for all, and in brackets that of the highly compensated
    ("1% to 12% (highly compensated: 5%)", (1, 12)),
    ("1% to 12% (5% for highly compensated employees)", (1, 12)),
    ("1% to 12%", (1, 12)),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "rates"), FOR_ALL_AND_FOR_THEM)
def test_a_cell_with_a_rate_for_all_and_one_for_the_highly_compensated(cell: str, rates: tuple[int, int]) -> None:
    table = f"# Savings Plan\n\n## Contributions\n\n| Feature | Salaried employees | Hourly employees |\n|---|---|---|\n| After-tax contributions | {cell} | Not available |\n| Company match | 75% | 50% |\n"
    told = [
        f.attributes
        for f in detect(read_text(table, name="t.md", markdown=True)).findings
        if f.counted and f.provision == "after_tax_contributions" and f.stance == "permits"
    ]
    assert [(one.get("percent_min"), one.get("percent_max")) for one in told] == [rates]


TOGETHER = [
    ("All three kinds of savings together cannot be more than 75% of any paycheck.", 75),
    ("The combined rate of Elective Deferrals and Voluntary Contributions may not exceed sixty percent of Compensation.", 60),
    ("Core savings are taken before tax. Core savings and after-tax savings together cannot be more than 65% of pay.", 65),
    ("Deferred Deposits and After-Tax Deposits together may not take more than 45% of your wages.", 45),
    ("All three kinds of savings together with the match cannot be more than 100% of pay.", None),
    ("Basic after-tax savings and supplemental after-tax savings together cannot be more than 15% of pay.", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "rate"), TOGETHER)
def test_a_cap_on_all_kinds_together(sentence: str, rate: int | None) -> None:
    told = [f.attributes.get("combined_percent_max") for f in found(sentence) if f.provision == "plan_limit_combined"]
    assert next(iter(told), None) == rate


IN_DOLLARS = [
    ("You may choose from 1% to 7% of pay, but not more than $9,000 in a calendar year.", 9000),
    ("After-tax contributions may not come to more than $18,000.", 18000),
    ("The 12% maximum for after-tax contributions comes to $18,000.", None),
    ("From then on 9% of each paycheck is contributed after tax, about $6,400 by the end of the year.", None),
    ("Under the yearly limit she has $31,500 left.", None),
]


@pytest.mark.parametrize(("sentence", "cap"), IN_DOLLARS)
def test_what_somebody_has_or_saves_is_no_cap(sentence: str, cap: float | None) -> None:
    assert caps(sentence).get("dollar_max") == cap


LEAST = [
    ("You may set aside 2% to 9% of your wages as after-tax savings, but not less than $4 a week.", (4, "week")),
    ("You may make after-tax contributions of 2% to 9% of pay, but at least $10 each pay period.", (10, "pay period")),
    ("After-tax contributions may be 2% to 9% of pay, and at least $500 a year is matched.", (None, None)),
]


@pytest.mark.parametrize(("sentence", "least"), LEAST)
def test_the_least_that_may_be_put_in(sentence: str, least: tuple[float | None, str | None]) -> None:
    about = [f.attributes for f in found(sentence) if f.provision == "after_tax_contributions"]
    told = [(one["minimum_dollars"], one["minimum_each"]) for one in about if "minimum_dollars" in one]
    assert next(iter(told), (None, None)) == least


OF_THE_LAW = [
    ("Your deferrals, after-tax contributions and the match can’t add up to more than $72,000 in 2026.", "415(c)"),
    ("20% of pay and the $72,000 overall limit", "415(c)"),
    ("After-tax contributions may not be more than $10,000 a year.", None),
]


@pytest.mark.parametrize(("sentence", "limit"), OF_THE_LAW)
def test_the_limit_of_the_law_is_no_cap_of_the_plan(sentence: str, limit: str | None) -> None:
    assert caps(sentence).get("limit") == limit


BIRTHS = [
    ("Within one year after the birth of your child you may withdraw up to $5,000.", None),
    ("Within 12 months of the birth or adoption you can take out up to $5,000.", None),
    ("You may withdraw money one year after the contribution.", 12),
    ("Contributions made within the last 24 months may not be withdrawn.", 24),
]


@pytest.mark.parametrize(("sentence", "months"), BIRTHS)
def test_a_time_counted_from_a_birth_is_no_wait(sentence: str, months: int | None) -> None:
    assert gates(sentence).get("seasoning_months") == months


FREE = [
    ("When you are 59½ you may draw any class, in any amount, and the match goes on.", True),
    ("A Member who has reached 59½ may withdraw from any account, and these withdrawals carry no suspension.", True),
    ("After 59½ you may withdraw without penalty.", True),
    ("A withdrawal stops the match for six months.", None),
]


@pytest.mark.parametrize(("sentence", "free"), FREE)
def test_a_withdrawal_said_to_have_no_price(sentence: str, free: bool | None) -> None:
    assert none_asked(sentence).get("no_price") == free


def test_an_account_that_some_had_is_an_old_balance() -> None:
    text = "If you had a Dairy Barn after-tax account on June 30, 2010, you can draw on it any time."
    told = [f for f in found(text) if f.provision == "in_service_after_tax"]
    assert told and all(f.attributes.get("legacy_only") for f in told)


def test_an_option_left_open_grants_nothing() -> None:
    text = (
        "ADOPTION AGREEMENT\n\nSection F. Employee Contributions\n\n"
        "If the Elective Deferrals of a Participant reach the limit of section 402(g) of the Code, the deferral election\n"
        "☒ a. ceases to have effect for the rest of the calendar year\n"
        "☐ b. continues in effect as an election to make Voluntary After-Tax Employee Contributions\n"
    )
    assert not [f for f in found(text) if f.provision == "after_tax_contributions" and f.stance.value == "permits"]


def test_catch_up_that_must_be_roth_is_no_after_tax_contribution() -> None:
    text = "Catch-up is Roth: it is taken after-tax, but it is not an After-Tax Contribution."
    assert not [f for f in found(text) if f.provision == "after_tax_contributions" and f.stance.value == "permits"]


def test_what_was_not_matched_says_nothing_of_after_tax_money() -> None:
    text = "Voluntary after-tax contributions are returned first, then Elective Deferrals that were not matched."
    assert not [f for f in found(text) if f.provision == "after_tax_match"]


MONEY = [
    ("A Participant may withdraw all or any part of the vested portion of the Matching Account.", ["match"]),
    ("A Participant may withdraw all or any part of any Account.", ["all"]),
    ("A Participant may withdraw all or any part of the After-Tax Account.", ["after_tax"]),
]


@pytest.mark.parametrize(("sentence", "sources"), MONEY)
def test_all_or_any_part_of_one_account_is_not_all_money(sentence: str, sources: list[str]) -> None:
    told = detect(read_text(sentence, name="t")).findings
    assert told
    assert any("all" in f.attributes.get("sources", ()) for f in told) is (sources == ["all"])


def test_what_is_converted_into_after_tax_money_is_none() -> None:
    text = "You may convert your pre-tax account, and the vested match, to the After-Tax Account."
    told = [f for f in found(text) if f.provision == "in_plan_roth_conversion"]
    assert {f.attributes.get("covers_after_tax") for f in told} == {False}


NO_OFFER = [
    ("The Plan takes no tax out of the exchange, so have the cash at hand.", "roth_deferrals"),
    ("No loan is drawn from the Roth Account.", "loans"),
    ("You can change the rate, switch to Roth or stop whenever you like.", "in_plan_roth_conversion"),
    ("What you pay for shares under the Employee Stock Purchase Plan also comes out of pay after taxes, but that plan is separate.", "separate_accounting"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "provision"), NO_OFFER)
def test_what_a_sentence_does_not_say(sentence: str, provision: str) -> None:
    assert not [f for f in found(sentence) if f.provision == provision]


def test_a_rate_beneath_what_is_permitted_is_its_rate() -> None:
    text = (
        "ADOPTION AGREEMENT\n\nPart III. Contributions by Participants\n\n"
        "Contributions that are made after tax and are neither Elective Deferrals nor Roth Deferrals:\n"
        "☐ (a) are not permitted\n"
        "☒ (b) are permitted, beginning January 1, 2021, in an amount not exceeding:\n"
        "☐ (i) the limit of Code section 415 only\n"
        "☒ (ii) 20% of Plan Compensation for the Plan Year\n"
    )
    told = [f.attributes.get("percent_max") for f in found(text) if f.provision == "after_tax_contributions"]
    assert 20 in told


NOBODY = [
    ("Part Two: Contributions", "Contributions are made by payroll deduction, and a Contribution may be changed at any time."),
    ("Part One: The Plan", "The Plan may choose another Trustee."),
    ("Part Three. The Company", "The Company may elect to make a profit sharing contribution."),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "body"), NOBODY)
def test_a_part_of_a_document_is_no_group(heading: str, body: str) -> None:
    text = f"{heading.upper()}\n\n{body}\n\nYou may make after-tax contributions of 1% to 10% of pay.\n"
    assert [f.group for f in found(text) if f.provision == "after_tax_contributions"] == [None]


def test_a_schedule_is_called_by_its_whole_title() -> None:
    text = (
        "SCHEDULE C: MECHANICS AND RELATED EMPLOYEES\n\nA Mechanic may contribute from 1% to 50% of Earnings.\n\n"
        "After-Tax Contributions of 1% to 8% of Earnings may be made.\n"
    )
    told = [f.group for f in found(text) if f.provision == "after_tax_contributions"]
    assert told == ["Mechanics and Related Employees"]


WHOM = [
    ("All participants who are not covered by a collective bargaining agreement may make after-tax contributions.", None),
    ("If you have been a member of the Savings Plan for five full years you may withdraw the whole After-Tax Account.", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "group"), WHOM)
def test_whom_a_sentence_lets_in(sentence: str, group: str | None) -> None:
    told = [f for f in found(sentence) if f.provision in ("after_tax_contributions", "in_service_after_tax")]
    assert told
    assert {f.group for f in told} == {group}
    assert not any("groups_in" in f.attributes for f in told)


def test_a_list_of_ways_in_a_cell_gates_none_of_them() -> None:
    assert not [f for f in found("After-tax, rollover, hardship, age 59½") if f.provision == "in_service_after_tax"]


def test_what_is_not_free_of_tax_is_not_shut_in() -> None:
    text = "Earnings in your Roth Account may come out tax-free; earnings in your After-Tax Account do not."
    assert not [f for f in found(text) if f.provision == "in_service_after_tax"]


def test_each_of_two_waits_is_a_way_of_its_own() -> None:
    text = "After-tax contributions may be withdrawn once they have been held for 24 months or, if earlier, at age 59½."
    told = [f.attributes["conditions"] for f in found(text) if f.provision == "in_service_after_tax"]
    assert sorted(told) == [["age"], ["seasoning"]]


def test_a_price_in_the_last_paragraph_of_a_section_is_that_of_its_withdrawals() -> None:
    text = "A Participant who makes a withdrawal under this Section shall not make After-Tax Contributions for three months."
    assert [f.attributes for f in found(text) if f.provision == "suspension_penalty"] == [
        {"suspension_months": 3, "suspended": "after-tax contributions"}
    ]


THEIRS = [
    ("A highly compensated employee, generally one who earned more than $160,000 in the preceding year, may contribute no more than 5% after-tax.", 5),
    ("Highly compensated employees may spill over no more than 8% of pay.", 8),
    ("A test looks at after-tax allotments of highly compensated employees. It has set a ceiling of 6% on their after-tax allotments for 2026.", 6),
    ("Restricted Participant means a Participant whom the Committee designates from among Highly Compensated Employees. A Restricted Participant may elect from 1% to 5% after-tax.", 5),
    ("A test looks at after-tax contributions of highly compensated employees. You may elect up to 10% after-tax.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rate"), THEIRS)
def test_the_highly_compensated_by_another_name(text: str, rate: float | None) -> None:
    told = [f.attributes.get("hce_percent_max") for f in found(text) if f.provision == "HCE_limit"]
    assert next((one for one in told if one is not None), None) == rate


OWN = [
    ("You may elect up to 75% pre-tax or Roth, and up to 35% after-tax.", 35),
    ("You may save from 1% to 6% of your pay as Basic After-Tax Contributions and, once you are saving 6%, up to an additional 24% as Supplemental After-Tax Contributions.", 30),
    ("You may save 1% to 6% of your pay pre-tax, and up to an additional 10% after-tax.", 10),
    ("Up to 45% of base pay before tax or Roth, plus after-tax savings of up to 18%.", 18),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "rate"), OWN)
def test_the_rate_that_stands_with_after_tax_money(sentence: str, rate: float) -> None:
    told = [f.attributes.get("percent_max") for f in found(sentence) if f.provision == "after_tax_contributions"]
    assert rate in told


def test_the_rate_of_two_kinds_together_is_not_that_of_one() -> None:
    text = "You may put in from 1% to 18% of base pay as after-tax savings. Core savings and after-tax savings together cannot be more than 55% of base pay."
    rates = [f.attributes.get("percent_max") for f in found(text) if f.provision == "after_tax_limit"]
    assert rates == [18]


CHANGES = [
    # the sentence of a later notice, and the highest rate from then on
    ("Beginning with the payday of July 3, 2026, the top of the range for letter V is 14 per cent of wages in place of 9.", 14),
    ("From July 3, 2026 the maximum for after-tax savings is 14% of wages in place of 9%.", 14),
    ("Beginning with the payday of July 3, 2026, the top of the range for letter W is 14 per cent of wages in place of 9.", None),
    ("Beginning with the payday of July 3, 2026, the top of the range for letter V is 14 per cent of wages in place of 6.", None),
    ("The top of the range for letter V is 14 per cent of wages in place of 9.", None),
    ("From July 3, 2026 the limit for highly compensated members on after-tax savings is 5% in place of 9%.", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "rate"), CHANGES)
def test_a_later_rate_in_the_place_of_an_older_one(sentence: str, rate: int | None) -> None:
    text = f"# Thrift Plan\n\n## Letters\n\nTH-V is your own. You may have 2% to 9% of wages deposited under V as after-tax savings.\n\n## Notice 2\n\n{sentence}\n"
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    later = {
        f.attributes.get("percent_max")
        for f in counted
        if f.provision == "after_tax_contributions" and f.effective_from and f.group is None
    }
    assert later - {None} == {rate} - {None}


CHANGED_IN_A_DOCUMENT = [
    # the grant and its section, what a later paper says of it, and the highest rate of what is added
    ("## Section 3.6 After-Tax Contributions\n\nA Member may contribute from 1% to 7% of Pay after tax.", "Effective May 1, 2024, the Plan is amended as follows:\n\n1. Section 3.6 is amended by striking \"seven percent (7%)\" and inserting in its place \"twelve percent (12%).\"", {"percent_max": 12}),
    ("## 3.6 After-Tax Contributions\n\nA Member may contribute from 1% to 7% of Pay after tax.", "Adopted April 2, 2024. Effective May 1, 2024.\n\n1. Non-deductible contributions. In Section 3.6, 7% becomes 4%.", {"percent_max": 4}),
    ("## Saving\n\nThe most you may put in as after-tax savings is 7% of pay.", "2. More room. Effective May 1, 2024. The most you may put in as after-tax savings goes up from 7% to 9% of pay.", {"percent_max": 9}),
    ("## Saving\n\nYou may make after-tax contributions of not more than $6.00 for each hour you are paid.", "The maximum after-tax contribution increases from $6.00 to $7.50 per hour for hours paid on or after May 1, 2024.", {"dollar_max": 7.5}),
    ("## Section 3.6 After-Tax Contributions\n\nA Member may contribute from 1% to 7% of Pay after tax.", "Effective May 1, 2024, the Plan is amended as follows:\n\n1. Section 3.5 is amended by striking \"seven percent (7%)\" and inserting in its place \"twelve percent (12%).\"", None),
    ("## Saving\n\nThe most you may put in as after-tax savings is 7% of pay.", "Effective May 1, 2024 the maximum for pre-tax savings is raised from 7% to 9% of pay.", None),
    ("## Saving\n\nThe most you may put in as after-tax savings is 7% of pay.", "It is proposed that from May 1, 2024 the most you may put in as after-tax savings goes up from 7% to 9% of pay.", None),
]  # fmt: skip


@pytest.mark.parametrize(("grant", "change", "rate"), CHANGED_IN_A_DOCUMENT)
def test_a_rate_that_a_later_paper_changes(grant: str, change: str, rate: dict[str, float] | None) -> None:
    text = f"# Thrift Plan\n\n{grant}\n\n# Amendment Two\n\n{change}\n"
    given = detect(read_text(text, name="t", markdown=True)).findings
    later = [f for f in given if f.counted and f.effective_from == date(2024, 5, 1)]
    rates = [{key: f.attributes[key]} for f in later for key in ("percent_max", "dollar_max") if key in f.attributes]
    assert rates[:1] == ([rate] if rate else [])


def test_the_rate_of_a_bonus_is_not_that_of_each_paycheck() -> None:
    text = "You may make after-tax contributions of up to 50% of any bonus. You may make after-tax contributions of 1% to 20% of each paycheck."
    told = [f.attributes for f in found(text) if f.provision == "after_tax_contributions"]
    assert 20 in [one.get("percent_max") for one in told]


def test_the_limit_of_the_law_is_none_of_the_plan() -> None:
    text = "The total of your Deferrals, After-Tax Contributions and Matching Contributions may not be more than $72,000 for 2026 or, if less, 100% of your compensation."
    told = caps(text)
    assert told == {"limit": "415(c)", "dollar_max": 72000}
    assert not any("percent_max" in f.attributes for f in found(text))


COUNTED = [
    ("You may make one conversion of your after-tax account each month.", False),
    ("One in-plan Roth transfer of after-tax money may be made in each month.", False),
    ("Each after-tax contribution is converted to Roth automatically, once each month.", True),
    ("Your after-tax contributions are swept to Roth each month.", True),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "alone"), COUNTED)
def test_as_often_as_one_asks_is_not_by_itself(sentence: str, alone: bool) -> None:
    assert bool([f for f in found(sentence) if f.provision == "auto_in_plan_conversion"]) is alone


def test_an_in_plan_rollover_is_what_is_done_and_not_what_with() -> None:
    text = (
        "The Plan permits In-Plan Roth rollovers. You may only roll over an amount that you are permitted to receive as a distribution "
        "at the time of the rollover. Once you make the rollover you may not undo it. You may make one In-Plan Roth rollover in each quarter."
    )
    told = [f for f in found(text) if f.provision == "in_plan_roth_conversion"]
    assert not any(f.attributes.get("covers_after_tax") is False for f in told)
    assert any(f.attributes.get("distributable_only") for f in told)


def test_the_employers_own_money_in_an_account_is_no_grant() -> None:
    text = "Each Participating Employer contributes to the Basic Contribution Account of each eligible Participant 3% of pay."
    assert not [f for f in found(text) if f.provision == "after_tax_contributions"]


WHOSE = [
    # a document, the provision, and the groups that it refuses it to
    ("You may save from 1% to 6% of pay after tax.\n\nDrivers and guards of Alden Galley LLC may make before-tax and Roth contributions only.", "after_tax_contributions", {"Drivers and guards of Alden Galley LLC"}),
    ("You may save from 1% to 6% of pay after tax.\n\nParticipants may make before-tax and Roth contributions in any amount.", "after_tax_contributions", set()),
    ("A Member may make after-tax contributions.\n\n# Third Amendment\n\n1. Exhibit B is replaced. Groups not eligible to make after-tax contributions under Section 3.6. Employees represented by Local 7 at the Alden plant. There are no others.", "after_tax_contributions", {"Employees represented by Local 7 at the Alden plant"}),
    ("A Member may make after-tax contributions.\n\n# Third Amendment\n\n1. Exhibit B is replaced. Groups not eligible to make after-tax contributions under Section 3.6. Employees of the Alden plant may vote on it.", "after_tax_contributions", set()),
    ("You may convert after-tax savings to Roth inside the Plan at any time.\n\nNeither Roth nor after-tax savings may be elected by a Puerto Rico Participant, and the chapter on Roth conversion does not apply.", "in_plan_roth_conversion", {"Puerto Rico Participant"}),
    ("# 4.12 In-Plan Transfers\n\nA Member may elect to convert after-tax contributions to Roth inside the Plan.\n\n# Appendix\n\nAn Puerto Rico Member may not make after-tax contributions, and Section 4.12 does not apply to a Puerto Rico Member.", "in_plan_roth_conversion", {"Puerto Rico Member"}),
    ("# 4.12 In-Plan Transfers\n\nA Member may elect to convert after-tax contributions to Roth inside the Plan.\n\n# Appendix\n\nAn Puerto Rico Member may not make after-tax contributions, and Section 4.11 does not apply to a Puerto Rico Member.", "in_plan_roth_conversion", set()),
    # an item of the schedule for those who may not contribute
    ("# Plan\n\n# ARTICLE IV\n\n4.12 In-Plan Transfers. A Member may at any time elect to convert after-tax contributions to Roth inside the Plan.\n\n4.13 Loans. A Member may borrow.\n\n# SCHEDULE D. EMPLOYEES OF ALDEN FOUNDRY, INC.\n\n1. No Member shall be permitted to make after-tax contributions.\n\n2. Section 4.12 does not apply.", "in_plan_roth_conversion", {"Employees of Alden Foundry, Inc."}),
    ("# Plan\n\n# ARTICLE IV\n\n4.12 In-Plan Transfers. A Member may at any time elect to convert after-tax contributions to Roth inside the Plan.\n\n4.13 Loans. A Member may borrow.\n\n# SCHEDULE D. EMPLOYEES OF ALDEN FOUNDRY, INC.\n\n1. No Member shall be permitted to make after-tax contributions.\n\n2. Section 4.13 does not apply.", "in_plan_roth_conversion", set()),
    ("# Plan\n\n# ARTICLE IV\n\n4.12 In-Plan Transfers. A Member may at any time elect to convert after-tax contributions to Roth inside the Plan.\n\n4.13 Loans. A Member may borrow.\n\n# SCHEDULE D. EMPLOYEES OF ALDEN FOUNDRY, INC.\n\n1. No Member shall be permitted to make after-tax contributions.\n\n2. Section 4.12 does not apply to a Member who has left.", "in_plan_roth_conversion", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "provision", "groups"), WHOSE)
def test_to_whom_it_is_refused(text: str, provision: str, groups: set[str]) -> None:
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    denied = [f for f in counted if f.provision == provision and f.stance in (Stance.DENIES, Stance.FREEZES)]
    assert {f.group for f in denied if f.group} == groups


def test_who_has_an_old_balance_is_no_group_that_may_not_contribute() -> None:
    text = "# Plan\n\n## Saving\n\nA Participant may make after-tax contributions of up to 8% of pay.\n\n## Addendum B. Protected Benefits of the Alden Plan\n\nB.1 This Addendum applies only to a Participant who had an account balance in the Alden Savings Plan on June 30, 2017.\n\nB.2 After-tax savings made to the Alden plan are held in the Alden After-Tax Account. No contribution has been added to that Account since the date of merger and none may be.\n\nB.3 The Alden After-Tax Account may be withdrawn at any time.\n"
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    assert [f.group for f in counted if f.stance is Stance.FREEZES] == [None]


def test_two_parts_of_a_schedule_are_two_groups() -> None:
    text = "# Savings Plan\n\n## 3.4 Supplemental Contributions\n\n(a) A Participant who is a Salaried Employee, or who is a Bargained Employee in a unit named in Part II of Schedule B, may elect to make after-tax contributions of 1% to 9% of pay.\n\n(b) No after-tax contribution shall be accepted from a Bargained Employee in a unit named in Part I of Schedule B.\n"
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    ours = [f for f in counted if f.provision == "after_tax_contributions"]
    second, first = (f"Bargained Employees in a unit named in Part {part} of Schedule B" for part in ("II", "I"))
    let_in = [set(f.attributes["groups_in"]) for f in ours if f.stance is Stance.PERMITS]
    assert let_in == [{"Salaried Employee", second}]
    assert {f.group for f in ours if f.stance is Stance.DENIES} == {first}


def test_groups_that_are_called_by_several_schedules() -> None:
    text = "# Thrift Plan\n\n## 5. Thrift Contributions\n\nAfter-tax contributions are open to Participants under Schedules B and C and to no one else.\n\n# Schedule B. Enginemen\n\nA Participant under this Schedule may make after-tax contributions of 1% to 9% of pay.\n\n# Schedule C. Yardmasters\n\nA Participant under this Schedule may make after-tax contributions of 1% to 5% of pay.\n"
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    groups = {name for f in counted for name in (f.group, *f.attributes.get("groups_in", ())) if name}
    assert not any("Schedules" in name for name in groups)


BESIDE = [
    # what stands beside a grant without a rate, and the rate of the grant
    ("Basic and Supplemental After-Tax Contributions shall not in the aggregate exceed nine percent (9%) of Pay.", 9),
    ("After-tax contributions may not, together, exceed 9% of Pay.", 9),
    ("Elective deferrals and after-tax contributions shall not in the aggregate exceed 60% of Pay.", None),
]


@pytest.mark.parametrize(("beside", "rate"), BESIDE)
def test_a_rate_that_stands_beside_the_grant(beside: str, rate: int | None) -> None:
    text = f"# Plan\n\n## 3.3 After-Tax Contributions\n\nEach Participant may make after-tax contributions in whole percentages of Pay. {beside}\n"
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    rates = {f.attributes.get("percent_max") for f in counted if f.provision == "after_tax_contributions"}
    assert rates == {rate}


def test_a_rate_of_the_highly_paid_is_that_of_the_highly_compensated() -> None:
    found_ = found(
        "You may add from 1% to 12% of pay in after-tax contributions. If you are highly paid, your rate may not be more than 5%."
    )
    assert [f.attributes for f in found_ if f.provision == "HCE_limit"] == [{"hce_percent_max": 5.0}]


def test_a_union_with_its_place_heads_what_holds_for_its_members() -> None:
    text = "# Plan\n\n## After-Tax\n\nYou may make after-tax deposits of 1% to 10% of pay.\n\n## USW Local 12, Alden\n\nThe agreement of May 1, 2023 provides for after-tax deposits of 1% to 6% of pay.\n\n## Alden, Local Rules\n\nAfter-tax deposits of 1% to 4% of pay may be made.\n"
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    rates = {f.attributes.get("percent_max"): f.group for f in counted if f.provision == "after_tax_limit"}
    assert rates == {10: None, 6: "USW Local 12", 4: None}


def test_them_is_the_money_that_someone_makes() -> None:
    text = "You may convert other accounts up to twice a calendar year. Pilots who make Voluntary After-Tax Contributions may convert them as often as once each business day."
    ours = [f for f in found(text) if f.provision == "in_plan_roth_conversion" and f.group == "Pilots"]
    assert [f.attributes["covers_after_tax"] for f in ours] == [True]


def test_how_often_other_accounts_may_be_converted_is_not_how_often_after_tax_money_may() -> None:
    text = "# Plan\n\n## Converting\n\nYou may convert any part of your After-Tax Account to Roth inside the Plan. You may convert other accounts up to twice a calendar year.\n"
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    ours = [f for f in counted if f.attributes.get("covers_after_tax") and f.provision == "in_plan_roth_conversion"]
    assert [f.attributes.get("frequency") for f in ours] == [None]


def test_where_a_feature_came_from_neither_rolls_money_in_nor_lets_anyone_else_in() -> None:
    text = "# Plan\n\n## After-Tax Contributions (Legacy Employees only)\n\nLegacy Employees may make After-Tax Contributions of 1% to 8% of pay. This feature was carried over from the Dale Thrift Plan and was opened to the Legacy Employees of Alden Wireline at the merger.\n"
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    ours = [f for f in counted if f.provision == "after_tax_contributions"]
    assert [(f.stance, f.group) for f in ours] == [(Stance.PERMITS, "Legacy Employees")]


IN_ALL = [
    # what stands beside "Supplemental Contributions of 1% to 8%", and the caps on all that are read
    ("The sum of Basic Contributions and Supplemental Contributions may not exceed 45% of Pay.", {45}),
    (
        "Basic Contributions may be made after tax. The sum of Basic Contributions and Supplemental Contributions may not exceed 14% of Pay.",
        set(),
    ),
]


@pytest.mark.parametrize(("beside", "caps_"), IN_ALL)
def test_a_rate_of_basic_and_after_tax_money_together(beside: str, caps_: set[int]) -> None:
    text = f"# Plan\n\n## 3.1 Contributions\n\nA Participant may make Supplemental Contributions, after tax, of 1% to 8% of Pay. {beside}\n"
    counted = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    in_all = {f.attributes["combined_percent_max"] for f in counted if f.provision == "plan_limit_combined"}
    assert in_all == caps_
    assert {f.attributes["percent_max"] for f in counted if f.provision == "after_tax_limit"} >= {8}
