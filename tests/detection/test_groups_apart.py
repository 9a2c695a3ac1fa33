"""Who alone may, who may not, and whose the second half of a sentence is."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX
from analyzer.verdict.judgement import ProvisionState

GROUPS = (
    *("salaried employees", "non-union employees", "employees of the Northern Division", "officers", "partners"),
    *("employees hired before January 1, 2010", "highly compensated employees", "employees at the Toledo plant"),
    *("associates in grade 10 and above", "part-time employees", "leased employees", "bargaining unit employees"),
)
OF_A_DAY = "participants who were in the Old Savings Plan on December 31, 2005"
ALONE = (
    "{0} may make after-tax contributions of up to 10% of pay.",
    "After-tax contributions are available to {1} only.",
    "Only {1} may make after-tax contributions.",
    "After-tax contributions are limited to {1}.",
    "The after-tax option is open only to {1}.",
)
NOT_THEY = (
    "All participants other than {1} may make after-tax contributions.",
    "{0} may make Salary Deferral Contributions but shall not be eligible to make After-Tax Contributions.",
    "{0} may make pre-tax contributions but may not make after-tax contributions.",
    "{0} are eligible for the match and may not make after-tax contributions.",
    "{0} may elect pre-tax deferrals; they may not make after-tax contributions.",
)


def read(passage: str) -> ProvisionState:
    found = findings(read_text(passage, name="passage"))
    return statuses(found, Profile(date(2026, 11, 27)))[AFTER_TAX]


def capital(group: str) -> str:
    return group[0].upper() + group[1:]


@pytest.mark.parametrize("group", [*GROUPS, OF_A_DAY])
@pytest.mark.parametrize("rule", ALONE)
def test_for_them_alone(rule: str, group: str) -> None:
    told = read(rule.format(capital(group), group))
    assert told.status.value in ("permitted", "conditional")
    assert told.groups_in


@pytest.mark.parametrize("group", [*GROUPS, OF_A_DAY])
@pytest.mark.parametrize("rule", NOT_THEY[1:])
def test_what_they_may_not_is_refused_to_them_alone(rule: str, group: str) -> None:
    told = read(rule.format(capital(group), group))
    assert told.groups_out or told.status.value == "not_addressed"


@pytest.mark.parametrize("group", GROUPS)
def test_all_others_may(group: str) -> None:
    told = read(NOT_THEY[0].format(capital(group), group))
    assert told.status.value in ("permitted", "conditional")
    assert told.groups_in or told.groups_out


def test_levels_of_a_firm() -> None:
    below = read("Associates below Director level may save up to 6% of pay on an after-tax basis.")
    assert below.status.value == "permitted"
    assert below.groups_in == ("associates below Director level",)
    told = read(
        "Any participant may make after-tax contributions. Directors and above may not make after-tax contributions."
    )
    assert told.status.value == "permitted"
    assert told.groups_out == ("Directors and above",)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        (
            "After-tax contributions may be elected by any participant whose base rate of pay on October 1 was less "
            "than $155,000.",
            "participants whose base rate of pay on October 1 was less than $155,000",
        ),
        ("Associates earning under $150,000 may make after-tax contributions.", "associates earning under $150,000"),
        (
            "Associates with base pay below $150,000 may make after-tax contributions.",
            "associates with base pay below $150,000",
        ),
        (
            "You can make after-tax contributions of up to 8% of pay if your base salary is under $160,000.",
            "those whose base salary is under $160,000",
        ),
        (
            "After-tax contributions may be made only by a Covered Employee who is represented by Millhands Lodge 88.",
            "employees who are represented by Millhands Lodge 88",
        ),
    ],
)
def test_a_level_of_pay_or_a_lodge_limits_who_may(text: str, group: str) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 29)))[AFTER_TAX]
    assert found.groups_in == (group,)
    assert "dollar_max" not in found.attributes


def test_pay_may_leave_someone_out() -> None:
    text = "You may make after-tax contributions of up to 8% of pay, unless you earned more than $160,000 last year."
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 29)))[AFTER_TAX]
    assert found.groups_out == ("those who earned more than $160,000",)


def test_a_bracket_may_leave_someone_out() -> None:
    text = "After-tax contributions: up to 8% of pay (not available to residents of Puerto Rico)."
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 29)))[AFTER_TAX]
    assert (found.status.value, found.groups_out) == ("permitted", ("residents of Puerto Rico",))
