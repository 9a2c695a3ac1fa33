"""Caps that are the law's or of all contributions together, matches on a part, and what runs by itself."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from analyzer import statistical
from analyzer.analysis import analyze_documents
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION

GRANT = "You may make after-tax contributions of 1% to 12% of pay. "


@pytest.fixture(autouse=True)
def the_patterns_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures are read by patterns; what the statistical reader makes of so short a text has none."""
    monkeypatch.setattr(statistical, "second_opinion", lambda judgement, findings, *_: (judgement, findings))


def told(text: str, provision: str = AFTER_TAX) -> dict[str, Any]:
    report = analyze_documents([read_text(text, name="plan.txt")], Profile(date(2026, 11, 27)))
    return report.provisions[provision].attributes


CAPS: list[tuple[str, dict[str, Any]]] = [
    # what a text tells, and of it what is the plan's own limit on after-tax contributions
    (f"{GRANT}The $24,500 limit does not touch your after-tax contributions.", {"percent_max": 12, "dollar_max": None}),
    (
        f"{GRANT}Under the legal cap she could add up to $40,000 of after-tax contributions.",
        {"percent_max": 12, "dollar_max": None},
    ),
    (
        "A Participant may elect to contribute on an after-tax basis not less than one percent (1%) nor more than "
        "eight percent (8%) of Compensation, it being understood that the sum of a Participant's Elective Deferrals "
        "and After-Tax Contributions may not exceed fifty-eight percent (58%) of Compensation.",
        {"percent_max": 8, "combined_percent_max": 58},
    ),
    (
        "You may make after-tax contributions. The sum of your pre-tax, Roth and after-tax contributions may not "
        "exceed 60% of pay.",
        {"percent_max": None, "combined_percent_max": 60},
    ),
    (
        "You may save up to 10% of pay on an after-tax basis, by itself or together with pre-tax or Roth savings.",
        {"percent_max": 10, "combined_percent_max": None},
    ),
    (
        f"{GRANT}Loan payments come out of your pay after tax. They are not contributions, and they are not matched.",
        {"matched": None},
    ),
    (f"{GRANT}After-tax contributions are not matched.", {"matched": False}),
    # of two rates in one line that of after-tax money
    (
        "You may save up to 45% of pay before tax or as Roth, plus after-tax savings of up to 18% of pay.",
        {"percent_max": 18},
    ),
    (
        "You may save up to 45% of pay before tax or as Roth, plus after-tax savings. Core savings and after-tax "
        "savings together cannot be more than 55% of pay.",
        {"percent_max": None, "combined_percent_max": 55},
    ),
    # savings that lower the pay that is taxed are not taxed
    (
        "Salary Savings lower the pay on which income tax is withheld. They may be set at any percentage from 1% to 35% "
        "of Pay. Thrift Savings are taken from pay after income tax has been withheld, and may be set at 1% to 7% of Pay.",
        {"percent_min": 1, "percent_max": 7},
    ),
    # tiers that add up, those that are cut short by a cap on both, and a match on the first
    (
        "Basic Contributions may be from 1% to 5% of Pay, before tax, after tax, or partly in each way. If your Basic "
        "Contributions are 5%, you may also make Supplemental Contributions, before tax or after tax, of 1% to 9% of Pay.",
        {"percent_max": 14},
    ),
    (
        "A Member may have the Company deduct from each payment of Compensation, as a Basic Deposit from taxed pay, not "
        "less than 2% nor more than 5%, less the percentage, if any, that the Member defers under Section 4.1. A Member "
        "who makes Basic Deposits of at least 5% of Compensation may in addition make Supplementary Deposits from taxed "
        "pay of from 1% to 9% of Compensation. For each payroll period the Company shall contribute fifty cents for each "
        "dollar of Basic Deposits which do not exceed 5% of Compensation.",
        {"percent_min": 2, "percent_max": 14},
    ),
    (
        "A Member may direct that Basic Contributions, 1% to 5% of Pay, be made before tax or after tax. A Member who "
        "makes Basic Contributions at the full rate of 5% may in addition make Supplemental Contributions after tax of "
        "from 1% to 12% of Pay. After-tax contributions, Basic and Supplemental together, may not exceed 10% of Pay.",
        {"percent_max": 10},
    ),
    (
        "Basic Contributions are before-tax contributions of 1% to 5% of Pay. If your Basic Contributions are 5%, you "
        "may also make Supplemental Contributions after tax of 1% to 9% of Pay.",
        {"percent_max": 9},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CAPS)
def test_a_limit_is_the_plans_own(text: str, expected: dict[str, Any]) -> None:
    found = told(text)
    assert {key: found.get(key) for key in expected} == expected


AUTOMATIC = [
    ("Your after-tax contributions are converted automatically each payday.", True),
    ("The after-tax account may be converted to Roth by itself, and most members choose that.", None),
    ("You may convert the after-tax account by itself or with the others.", None),
    ("The right to convert is limited to amounts that you could withdraw in cash on that day.", None),
    ("Each after-tax contribution is converted to Roth by itself on payday.", True),
    ("On the Friday after each payday your after-tax deposits move to the Roth side by themselves.", True),
    ("On the day you reach the mark, everything in your after-tax source can be converted.", None),
    ("You may convert after-tax money. Paylark is working on automatic conversion.", None),
    ("You may convert after-tax money. Many large employers’ plans convert it automatically each payday.", None),
]


@pytest.mark.parametrize(("text", "automatic"), AUTOMATIC)
def test_what_runs_by_itself(text: str, automatic: bool | None) -> None:
    assert told(GRANT + text, CONVERSION).get("automatic") == automatic
