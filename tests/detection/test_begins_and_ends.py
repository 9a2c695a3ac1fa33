"""On which day a rule begins or ends, told in the present tense and of the future; read on November 23, 2026."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# passage, status of after-tax contributions
ENDS = [
    (
        "The after-tax feature closes with the last payroll of December 2026. Until then you can go on contributing up "
        "to 5% of pay.",
        "permitted",
    ),
    ("The after-tax source closes on January 1, 2027. You may keep contributing until it does.", "permitted"),
    ("After-tax contributions end on December 31, 2025.", "frozen"),
    ("The Plan stops accepting after-tax contributions on December 31, 2025.", "frozen"),
    ("The after-tax feature closes with the last payroll of June 2026.", "frozen"),
    (
        "The plan year ends on December 31, 2026. You may make after-tax contributions of up to 10% of pay.",
        "permitted",
    ),
    ("Your after-tax contributions stop in the year in which you reach the 2026 limit.", "not_addressed"),
    # what stops first at the limit on all contributions is not closed
    ("Brightline stops after-tax contributions before the match is cut off.", "not_addressed"),
    ("The Bank stopped after-tax contributions in 2019, before the match was cut.", "frozen"),
    ("After-tax contributions were stopped when the match was suspended in 2020.", "frozen"),
]


@pytest.mark.parametrize(("passage", "status"), ENDS)
def test_what_ends_on_a_day(passage: str, status: str) -> None:
    assert established(passage)[AFTER_TAX] == status


# passage, provision, the day from which it is granted
BEGINS = [
    ("The after-tax feature opens in March 2027.", AFTER_TAX, date(2027, 3, 1)),
    ("After-tax contributions will be available in 2027.", AFTER_TAX, date(2027, 1, 1)),
    ("After-tax contributions become available on January 1, 2027.", AFTER_TAX, date(2027, 1, 1)),
    ("You will be able to make after-tax contributions in 2027.", AFTER_TAX, date(2027, 1, 1)),
    ("In 2027 you may make after-tax contributions for the first time.", AFTER_TAX, date(2027, 1, 1)),
    ("The Plan will accept after-tax contributions in March 2027.", AFTER_TAX, date(2027, 3, 1)),
    ("The after-tax option launches in April 2027.", AFTER_TAX, date(2027, 4, 1)),
    ("In-plan Roth conversions of after-tax money open on July 1, 2027.", CONVERSION, date(2027, 7, 1)),
    # days of something else
    ("You may make after-tax contributions. The 2027 limit is $24,500.", AFTER_TAX, None),
    ("You can convert after-tax money at any time; the tax will be due in April 2027.", CONVERSION, None),
    ("You may withdraw after-tax money at any time. The fee will go up in 2027.", WITHDRAWAL, None),
]


@pytest.mark.parametrize(("passage", "provision", "begins"), BEGINS)
def test_what_begins_on_a_day(passage: str, provision: str, begins: date | None) -> None:
    granted = [f for f in findings(read_text(passage, name="spd.txt")) if f.counted and f.provision == provision]
    assert {f.effective_from for f in granted} == {begins}
