"""How often and how much at least, where a form's ticked boxes or a short sentence beside the grant say it."""

from __future__ import annotations

from typing import Any

import pytest

from analyzer.detection import detect
from analyzer.detection.laid_out.form_terms import CONVERSION, WITHDRAWAL, form_terms
from analyzer.detection.sentence.dollars import smallest, terms_of_use
from analyzer.detection.sentence.how_often import count
from analyzer.reading.document import read_text

_FORM = """# Adoption Agreement

## Section 8. In-Plan Roth Transfers

8.01 In-Plan Roth Transfers are:
☐ (a) not permitted
☒ (b) permitted

8.02 Frequency:
☐ (a) once in each Plan Year
☒ (b) 2 in each Plan Year

8.03 Minimum amount of a transfer:
☒ $500
☐ $1,000

## Section 9. In-service distributions

9.08 Frequency of in-service distributions other than for hardship:
☒ 4 in each Plan Year

9.09 Hardship distributions, minimum:
☒ $750

## Section 10. Distributions after severance

10.03 Involuntary distribution threshold:
☒ $7,000
"""


@pytest.mark.parametrize(
    ("heading", "often"),
    [
        ("6.02 Frequency", "once in a calendar month"),
        ("6.02 How often", "once in a calendar month"),
        ("6.02 Loans, frequency", None),
        ("6.02 Catch-up", None),
    ],
)
def test_a_heading_of_its_own_asks_how_often(heading: str, often: str | None) -> None:
    form = (
        "# Adoption Agreement\n\n## PART 6. ROTH\n\n### 6.01 In-Plan Roth Conversions\n\n☐ (a) Not permitted\n"
        "☒ (b) Permitted from any vested Account\n\n"
        f"### {heading}\n\n☐ (a) One in a Plan Year\n☒ (b) One in a calendar month\n"
    )
    found = form_terms(read_text(form, markdown=True))
    assert (found[CONVERSION].get("frequency"), found[WITHDRAWAL]) == (often, {})


def test_ticked_boxes_of_each_part() -> None:
    found = form_terms(read_text(_FORM, markdown=True))
    assert found[CONVERSION] == {"frequency": "twice in each plan year", "minimum_dollars": 500}
    assert found[WITHDRAWAL] == {"frequency": "up to 4 times in each plan year"}


_LIMITS_OF_A_FORM = """# Adoption Agreement

## Part 6. Employee Contributions

6.1 Voluntary after-tax contributions (not Roth Elective Deferrals):
☐ Not permitted.
☒ Permitted. A Participant may make voluntary Employee contributions on an after-tax basis by payroll deduction.

6.2 Limits, if permitted:
☐ None
☒ Minimum: 2% of Plan Compensation for each payroll period.
☒ Maximum: 9% of Plan Compensation for the Plan Year.

6.3 Limits on Elective Deferrals:
☒ Maximum: 60% of Plan Compensation
"""


def test_limits_ticked_beside_a_grant_are_its_own() -> None:
    counted = [one for one in detect(read_text(_LIMITS_OF_A_FORM, markdown=True)).findings if one.counted]
    rates = {
        (one.attributes.get("percent_min"), one.attributes.get("percent_max"))
        for one in counted
        if one.provision == "after_tax_contributions"
    }
    assert rates == {(2, 9)}


_LIMITS_UNDER_THE_GRANT = """# Adoption Agreement

## 3.4 {heading}

☐ {money} are not permitted.
☒ {money}. Participants may elect to make {money} by payroll deduction, subject to the elections below.
☒ Minimum: 2% of Plan Compensation.
☒ Maximum: 9% of Plan Compensation for each payroll period.
☐ No maximum other than Code section 415.
"""


def test_a_least_rate_with_a_colon_is_no_highest_one() -> None:
    text = _LIMITS_UNDER_THE_GRANT.format(
        heading="Employee After-Tax Contributions", money="Employee After-Tax Contributions"
    )
    counted = [one for one in detect(read_text(text, markdown=True)).findings if one.counted]
    ours = [one.attributes for one in counted if one.provision == "after_tax_contributions"]
    assert {one["percent_max"] for one in ours if "percent_max" in one} == {9}
    assert {one["percent_min"] for one in ours if "percent_min" in one} == {2}


_BEFORE_SEVERANCE = """# Adoption Agreement

## Part VI. Distributions

27. {title}. Y means permitted, N not permitted.

Limits on the column headed At any time:
☐ none
☒ not more than 4 distributions in a Plan Year
"""


@pytest.mark.parametrize(
    ("title", "often"),
    [("Distributions before severance", "up to 4 times in a plan year"), ("Distributions after severance", None)],
)
def test_what_is_paid_before_severance_is_paid_in_service(title: str, often: str | None) -> None:
    found = form_terms(read_text(_BEFORE_SEVERANCE.format(title=title), markdown=True))
    assert found[WITHDRAWAL].get("frequency") == often


def test_a_number_in_a_year_may_stand_behind_a_long_name() -> None:
    assert count("Number of in-service distributions from this account allowed in a Plan Year: 2") == (
        "twice in a plan year"
    )


CAPS = [
    # the lead over the boxes of limits, the box that is ticked; the highest rate of after-tax contributions
    ("A Member may contribute up to the limit checked below:", "9% of Plan Compensation for the Year", 9),
    ("If (b), not more than:", "(2) 9% of Compensation", 9),
    ("Contributions are not to exceed:", "9% of base pay for each payroll period", 9),
    ("If (b), not more than:", "the limit of Code section 415", None),
    ("If (b), the rate at which they begin is:", "9% of Plan Compensation", None),
    ("If (b), not more than:", "9% of the match", None),
]  # fmt: skip


@pytest.mark.parametrize(("lead", "ticked", "rate"), CAPS)
def test_the_limit_ticked_beneath_a_grant_is_its_own(lead: str, ticked: str, rate: float | None) -> None:
    text = f"""# Adoption Agreement

## Section 4. Employee Contributions

4.05 Voluntary After-Tax Contributions:
☐ (a) Not permitted
☒ (b) Permitted for all Participants

{lead}
☒ {ticked}
☐ $______ for the Plan Year

4.06 Elective Deferrals:
☒ (a) Permitted

Not more than:
☒ 60% of Plan Compensation
"""
    counted = [one for one in detect(read_text(text, markdown=True)).findings if one.counted]
    ours = [one for one in counted if one.provision == "after_tax_contributions" and one.stance.value == "permits"]
    assert ours
    assert {one.attributes.get("percent_max") for one in ours} == {rate}


OPTIONS = [
    # what is ticked; the months that the money must have been there, the highest rate
    ("Seasoned amounts. Contributions that have been credited for at least 18 months, for any reason.", 18, None),
    ("Contributions that have been credited for at least 18 months, for any reason.", 18, None),
    ("Permitted. A Participant may contribute by payroll deduction from 1% to 7% of Compensation.", None, 7),
]


@pytest.mark.parametrize(("option", "months", "rate"), OPTIONS)
def test_an_option_that_begins_with_a_title(option: str, months: float | None, rate: float | None) -> None:
    text = f"# Adoption Agreement\n\n## 7.4 Employee After-Tax Contributions\n\n☐ As in 7.1 only.\n\n☒ {option}\n"
    counted = [one for one in detect(read_text(text, markdown=True)).findings if one.counted]
    assert {one.attributes.get("seasoning_months") for one in counted} - {None} == {months} - {None}
    assert {one.attributes.get("percent_max") for one in counted} - {None} == {rate} - {None}


PERCENTAGES = [
    # the sentence after a grant of "a percentage of Compensation"; the lowest and the highest rate
    ("The percentage shall not be less than two percent (2%) nor more than nine percent (9%).", (2, 9)),
    ("The rate so elected may be from 2% to 9%.", (2, 9)),
    ("The percentage must be at least 2% and not more than 9% of Compensation.", (2, 9)),
    ("The match is from 2% to 9%.", (None, None)),
]


@pytest.mark.parametrize(("after", "bounds"), PERCENTAGES)
def test_the_bounds_of_a_percentage_that_the_sentence_before_grants(
    after: str, bounds: tuple[float | None, float | None]
) -> None:
    grant = (
        "A Member may elect to contribute to the Trust, as After-Tax Contributions, a whole percentage of Compensation."
    )
    counted = [
        one for one in detect(read_text(f"3.04 After-Tax Contributions.\n\n{grant} {after}\n")).findings if one.counted
    ]
    ours = [one.attributes for one in counted if one.provision == "after_tax_contributions"]
    assert {(one.get("percent_min"), one.get("percent_max")) for one in ours} == {bounds}


LEAST = [
    ("The smallest is $500.", 500),
    ("Ask for it by telephone, and the smallest is $500, or your whole balance if that is less.", 500),
    ("None may be for less than $1,000.", 1000),
    ("No withdrawal shall be less than $250 or, if less, the balance.", 250),
    ("You may withdraw any amount over $500.", 500),
    ("Smallest withdrawal under 8.3: $400.", 400),
    ("You may withdraw no more than $500 a year.", None),
    ("There is no minimum, and the fee is $25.", None),
]


@pytest.mark.parametrize(("sentence", "least"), LEAST)
def test_the_least_amount(sentence: str, least: float | None) -> None:
    assert smallest(sentence) == least


OFTEN = [
    ("No more than two drawings are allowed in a calendar year.", "twice in a calendar year"),
    ("Four drawings are allowed in a calendar year.", "up to four times in a calendar year"),
    ("One withdrawal may be made in any period of twelve months.", "once in any period of twelve months"),
    ("Withdrawals under this Article shall be limited to two in any Plan Year.", "twice in any plan year"),
    ("Maximum number of in-service withdrawals: one in each calendar quarter", "once in each calendar quarter"),
    ("Maximum number of transfers in a Plan Year: 3", "up to 3 times in a plan year"),
    ("In-Plan Roth Rollovers: one in each Plan Year", "once in each plan year"),
    ("Not more than two withdrawals may be made in any 90-day period.", "twice in any 90-day period"),
    ("Loans: two in each year", None),
    ("It is paid once approved within ten days of your request.", None),
    ("If you save $50 a week you will have it sooner.", None),
]


@pytest.mark.parametrize(("sentence", "often"), OFTEN)
def test_how_often(sentence: str, often: str | None) -> None:
    assert count(sentence) == often


_TEXT = """# Plan

1. After-tax contributions of 1% to 10% of pay may be made.

# Part 7. Withdrawals

## 7.1 After-tax account

The after-tax account may be withdrawn at any age.

## 7.2 In general

Withdrawals under this Part, other than hardship withdrawals, shall be limited to two in any Plan Year.

# Part 8. In-Plan Roth Rollovers

## 8.1 Who may elect

A Participant may convert all or part of the after-tax account to Roth inside the Plan.

## 8.2 Number and minimum

Elections are limited to four in a Plan Year and to not less than $500.

# Part 9. Loans

## 9.1 Number

Loans are limited to one in a Plan Year, of not less than $1,000.
"""


def test_terms_told_in_a_section_beside_the_grant() -> None:
    found = {one.provision: one.attributes for one in detect(read_text(_TEXT, markdown=True)).findings if one.counted}
    assert found[WITHDRAWAL]["frequency"] == "twice in any plan year"
    assert found[CONVERSION]["frequency"] == "up to four times in a plan year"
    assert found[CONVERSION]["minimum_dollars"] == 500
    assert "minimum_dollars" not in found[WITHDRAWAL]


def test_words_before_the_first_heading() -> None:
    text = "A summary of the plan.\n\n" + _TEXT
    assert any(one.provision == CONVERSION for one in detect(read_text(text, markdown=True)).findings)


def test_an_empty_box_says_nothing() -> None:
    told: dict[str, Any] = terms_of_use("8.05 Number of withdrawals: ☐ one a year ☐ one a quarter ☒ no limit")
    assert "frequency" not in told


def test_dollars_a_week_are_no_number_of_times() -> None:
    assert "frequency" not in terms_of_use("If you save $50 a week it may be withdrawn after two years.")


def test_what_a_form_asks_is_no_right_where_another_option_is_ticked() -> None:
    text = (
        "# Adoption Agreement\n\n## Withdrawals in Service\n\nThe Voluntary Contribution Account may be withdrawn\n\n"
        "☐ At any time\n☒ Not before severance from employment\n"
    )
    told = [f for f in detect(read_text(text, markdown=True)).findings if f.provision == "in_service_after_tax"]
    assert "permits" not in [f.stance.value for f in told if f.counted]


_LINE = """# Adoption Agreement

## Section 8. In-service distributions

8.01 In-service distributions:
☒ (a) After-Tax Account: at any time

8.02 {asked} {choices}
"""

IN_ONE_LINE = [
    # what is asked, the choices in one line; how often
    ("In-service distributions are limited to", "☐ one ☒ three ☐ ____ in a Plan Year.",
     "up to three times in a plan year"),
    ("Withdrawals are limited to", "☒ two ☐ four ☐ ____ each calendar quarter.", "twice each calendar quarter"),
    ("Minimum withdrawal: $250 (not applied to hardship). Number in a Plan Year:", "☐ No limit ☒ 6",
     "up to 6 times in a plan year"),
    ("Number of hardship distributions in a Plan Year:", "☐ No limit ☒ 2", None),
    ("Loans outstanding at one time:", "☒ one ☐ two ☐ ____ in a Plan Year.", None),
    ("In-service distributions are limited to", "☒ no limit ☐ ____ in a Plan Year.", None),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "choices", "often"), IN_ONE_LINE)
def test_a_number_whose_time_stands_behind_all_choices(asked: str, choices: str, often: str | None) -> None:
    found = form_terms(read_text(_LINE.format(asked=asked, choices=choices), markdown=True))
    assert found[WITHDRAWAL].get("frequency") == often


_AT_AN_AGE = """# Adoption Agreement

## SECTION 9. WITHDRAWALS WHILE EMPLOYED

9.01 Attainment of age 59½. ☒ Permitted ☐ Not permitted. {accounts}
9.02 After-Tax Account:
☒ {after_tax}
"""

MARKED = [
    # the accounts marked behind an age; whether after-tax money may be taken at it
    ("Accounts (check all that apply):\n☒ Pre-Tax Deferrals ☒ Roth Deferrals ☒ Matching, vested ☒ Nonelective", False),
    ("From the following accounts:\n☒ Deferrals ☐ After-Tax ☒ Employer", False),
    ("Accounts:\n☒ Pre-Tax Deferrals ☒ After-Tax Contributions ☐ Nonelective", True),
    ("Accounts:\n☒ All Accounts", True),
    ("", True),
]


@pytest.mark.parametrize(("accounts", "reached"), MARKED)
def test_the_accounts_marked_behind_an_age(accounts: str, reached: bool) -> None:
    sent = "As provided in Section 7.06 of the Basic Plan Document."
    form = _AT_AN_AGE.format(accounts=accounts, after_tax=sent)
    found = [one for one in detect(read_text(form, markdown=True)).findings if one.provision == "in_service_after_tax"]
    assert any(one.attributes.get("age") == 59.5 for one in found if one.counted) == reached


@pytest.mark.parametrize(
    ("words", "elsewhere"),
    [
        ("As provided in Section 7.06 of the Basic Plan Document and the written withdrawal policy.", True),
        ("As provided in Article VII of the Basic Plan Document", True),
        ("At any time, as provided in Section 7.06 of the Basic Plan Document", False),
    ],
)
def test_terms_that_another_paper_holds(words: str, elsewhere: bool) -> None:
    form = _AT_AN_AGE.format(accounts="", after_tax=words)
    found = [one for one in detect(read_text(form, markdown=True)).findings if one.provision == "in_service_after_tax"]
    assert any(one.attributes.get("terms_elsewhere") for one in found if one.counted) == elsewhere
