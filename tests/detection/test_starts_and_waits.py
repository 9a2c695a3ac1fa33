"""When contributions may begin: starting lines, waits that were cut, boxes and columns on service."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, WITHDRAWAL

SAID = (
    (
        "Eligibility requirement for After-Tax Contributions:\n☐ None\n☒ One Year of Service",
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "Service condition for after-tax Employee Contributions (maximum 10% of Compensation):\n☒ None\n"
            "☐ Six Months of Service"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Service requirement for Matching Contributions:\n☐ None\n☒ 6 Months of Service",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Age and service requirements for after-tax contributions:\n☒ Age 21 and 12 months of service\n☐ None"),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "This Article shall not apply to a Participant before he has completed one Year of Service. "
            "Thereafter the Participant may make after-tax contributions of up to 10% of Compensation."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "A Participant becomes eligible under this Section on the first anniversary of his date of hire. "
            "From that date he may contribute up to 6% of Compensation on an after-tax basis, not as Roth."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "Section 4.2 applies to Participants who have completed two years of service. From that point "
            "on, such a Participant may make voluntary after-tax contributions of up to 5% of pay."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "The Plan was amended on January 1, 2020. From that date Participants may make after-tax "
            "contributions of up to 8% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The company match vests after three years of service. From that date you own it all. You may "
            "make after-tax contributions of up to 10% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The waiting period for after-tax contributions has been shortened from one year to six months of service."),
        AFTER_TAX,
        "conditional",
    ),
    (
        ("We have cut the wait for making after-tax contributions from two years of service to one."),
        AFTER_TAX,
        "conditional",
    ),
    (
        "The waiting period for after-tax contributions has been eliminated.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The time you must wait before getting the match has been cut from three years of service to one."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "For after-tax contributions the starting point is one year of service.",
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "For pre-tax, the starting line is your first paycheck; for after-tax (non-Roth), it is your "
            "first anniversary."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        "For matching, the starting line is your first anniversary.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Contribution | When you can start\nPre-tax | Immediately\nAfter-tax | After one year of service"),
        AFTER_TAX,
        "conditional",
    ),
    (
        ("Contribution | When you may begin\nPre-tax or Roth | Right away\nAfter-tax (non-Roth) | Right away"),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Contribution | Eligible after\nPre-tax | 30 days\nVoluntary after-tax | 12 months",
        AFTER_TAX,
        "conditional",
    ),
    (
        "Money | When you may begin withdrawals\nPre-tax | Age 59½\nAfter-tax | Any time",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Why can't I choose after-tax yet?\nA. It opens to you after a year in the plan.",
        AFTER_TAX,
        "conditional",
    ),
    (
        ("After-tax contributions are held back from new members for the first six months in the plan."),
        AFTER_TAX,
        "conditional",
    ),
    (
        "Taxes are held back from everyone for the first payment.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Contribution | When you may begin\nPre-tax or Roth | Right away\nAfter-tax (non-Roth) | Once "
            "you have completed 1,000 hours of service in a year"
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "Contribution type | When you can start\nPre-tax | First paycheck\nVoluntary after-tax | After "
            "two years of service"
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        ("Feature | When you may begin\nLoans | After one year\nAfter-tax withdrawals | Age 59½"),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Contributions | Waiting period\nPre-tax and Roth | None\nTraditional after-tax | 24 months of service"),
        AFTER_TAX,
        "conditional",
    ),
    (
        ("Contributions | Waiting period\nPre-tax and Roth | None\nTraditional after-tax | Not offered"),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Contributions | When you may begin\nPre-tax and Roth | At hire\nTraditional after-tax | Not available"),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("You may make after-tax contributions once you have worked 1,000 hours in a 12-month period."),
        AFTER_TAX,
        "conditional",
    ),
    (
        ("After-tax contributions may begin when you have completed 1,000 hours of service during a 12-month period."),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "You are a part-time employee if you work 1,000 hours in a year. You may make after-tax "
            "contributions of up to 5% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "To share in the employer contribution you must work 1,000 hours in the year. After-tax "
            "contributions of up to 5% are allowed."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Service requirement for making Employee After-Tax Contributions:\n☒ None\n☐ One Year of Service"),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Service requirement for Elective Deferrals:\n☐ None\n☒ One Year of Service",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Service requirement for making Employee After-Tax Contributions:\n☐ None\n☐ One Year of Service"),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Service requirement for in-service withdrawal of After-Tax Contributions:\n☐ None\n☒ Five Years of Service"),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Vesting service requirement for After-Tax Contributions:\n☒ None",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "This Article does not apply to Participants until they have completed three Years of Service. "
            "From then on they may save from taxed pay, not as Roth, up to 5% of Compensation."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        ("A Participant may withdraw after completing five years of service. Thereafter, he may contribute again."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Election forms must be filed 30 days ahead. Thereafter a Participant may make after-tax "
            "contributions of up to 10% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The service requirement for matching has been cut from two years to one. After-tax "
            "contributions are not permitted."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The waiting period before you may make traditional after-tax contributions goes up from six "
            "months to two years of service."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        ("The waiting period for withdrawing after-tax contributions has been cut from five years to two."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("The waiting period for after-tax contributions will be eliminated if the Board approves."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "For after-tax, the starting line is the first payroll after you enroll.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "For after-tax withdrawals the starting line is age 59½.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "For after-tax contributions, the wait is two years of service.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "For after-tax money, the wait is two years before you can convert it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Why can't I choose after-tax yet?\nA. It opens to you after a year in the plan.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("Q. When can I start after-tax contributions?\nA. They begin once you have completed two years of service."),
        AFTER_TAX,
        "conditional",
    ),
    (
        "Non-Roth after-tax contributions start on your second anniversary of employment.",
        AFTER_TAX,
        "conditional",
    ),
    (
        ("We ask for a year of service before you make after-tax contributions; pre-tax and Roth have no such wait."),
        AFTER_TAX,
        "conditional",
    ),
    (
        "The one-year wait before after-tax contributions no longer applies.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "We ask for a year of service before you share in the match.",
        AFTER_TAX,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_is_said(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[provision].status.value == status


EXCUSED = [
    ("A member who has taken part for five years is excused from the 24-month wait.", 5),
    ("An associate who has been a member for five years or longer is exempt from the waiting period.", 5),
    ("An associate who has been a member for five years or longer is excused from the meeting.", None),
]


@pytest.mark.parametrize(("sentence", "years"), EXCUSED)
def test_who_is_excused_from_a_wait_has_a_way_of_his_own(sentence: str, years: float | None) -> None:
    text = f"You may withdraw after-tax savings that have been in the Plan for 24 months. {sentence}"
    counted = [f for f in findings(read_text(text, name="t")) if f.counted and f.provision == WITHDRAWAL]
    assert {f.attributes.get("participation_years") for f in counted} - {None} == {years} - {None}
