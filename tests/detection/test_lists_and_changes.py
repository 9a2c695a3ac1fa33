"""Lists under what announces them, and tables of what was and what is."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from analyzer.verdict.judgement import ProvisionState

SHUT = ("prohibited", "frozen")


def read(provision: str, text: str) -> ProvisionState:
    found = findings(read_text(text, name="summary.md", markdown=True))
    return statuses(found, Profile(date(2026, 11, 27)))[provision]


ITEMS = {
    AFTER_TAX: ("after-tax contributions", "make after-tax contributions"),
    CONVERSION: ("in-plan Roth conversions of after-tax money", "convert after-tax money to Roth in the Plan"),
    WITHDRAWAL: (
        "in-service withdrawals of after-tax contributions",
        "withdraw after-tax contributions while employed",
    ),
}
FEATURES = {
    "The Plan allows:": ("permitted",),
    "Features of the Plan include:": ("permitted",),
    "New in 2026:": ("permitted",),
    "Features elected by the Employer:": ("permitted",),
    "The Plan does not allow:": SHUT,
    "The following are not permitted under the Plan:": SHUT,
    "Not available in this Plan:": SHUT,
    "What the Plan does not have:": SHUT,
    "Features that have been removed from the Plan:": SHUT,
    "No longer available:": SHUT,
    "The Company is considering the following for the future:": ("not_addressed", "prohibited"),
    "Other employers' plans may offer:": ("not_addressed", "prohibited"),
}
ACTS = {
    "You may:": ("permitted",),
    "What you can do:": ("permitted",),
    "You may not:": SHUT,
    "What you cannot do:": SHUT,
}


@pytest.mark.parametrize("provision", ITEMS)
@pytest.mark.parametrize(("lead", "status"), FEATURES.items())
def test_list_of_features(lead: str, status: tuple[str, ...], provision: str) -> None:
    feature = ITEMS[provision][0]
    assert read(provision, f"{lead}\n\n- loans\n- {feature}\n- brokerage accounts\n").status.value in status


@pytest.mark.parametrize("provision", ITEMS)
@pytest.mark.parametrize(("lead", "status"), ACTS.items())
def test_list_of_acts(lead: str, status: tuple[str, ...], provision: str) -> None:
    act = ITEMS[provision][1]
    assert read(provision, f"{lead}\n\n- borrow from your account\n- {act}\n").status.value in status


COLUMNS = [
    ("Old rule", "New rule (effective 1/1/2026)"),
    ("Until 12/31/2025", "From 1/1/2026"),
    ("Prior provision", "New provision"),
    ("Previously", "Now"),
    ("Was", "Is"),
]
ROWS = {
    AFTER_TAX: ("After-tax contributions", "Not permitted", "Up to 10% of pay"),
    CONVERSION: ("In-plan Roth conversion of after-tax money", "Not available", "Any time"),
    WITHDRAWAL: ("In-service withdrawal of after-tax contributions", "Not allowed", "Once a quarter"),
}
TABLE = """## What is changing

| Provision | {} | {} |
|---|---|---|
| Pre-tax | Up to 50% | Up to 75% |
| {} | {} | {} |
"""


@pytest.mark.parametrize("provision", ROWS)
@pytest.mark.parametrize(("was", "now"), COLUMNS)
def test_change_that_has_come(was: str, now: str, provision: str) -> None:
    row, no, yes = ROWS[provision]
    assert read(provision, TABLE.format(was, now, row, no, yes)).status.value == "permitted"
    assert read(provision, TABLE.format(was, now, row, yes, no)).status.value in SHUT


@pytest.mark.parametrize("provision", ROWS)
@pytest.mark.parametrize(
    ("now", "later"), [("Current", "Effective January 1, 2027"), ("Today", "Starting July 1, 2027")]
)
def test_change_to_come(now: str, later: str, provision: str) -> None:
    row, no, yes = ROWS[provision]
    told = read(provision, TABLE.format(now, later, row, no, yes))
    assert told.effective_from is not None and told.effective_from.year == 2027
