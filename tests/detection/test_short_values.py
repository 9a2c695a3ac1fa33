"""What a table, a form or a labelled line puts in a word or two."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.detection.laid_out.short_values import as_answer
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from analyzer.verdict.judgement import ProvisionState

LABELS = {
    AFTER_TAX: ("After-tax contributions", "Employee after-tax contributions"),
    CONVERSION: ("In-plan Roth conversion of after-tax contributions", "Convert after-tax to Roth in the plan"),
    WITHDRAWAL: ("In-service withdrawal of after-tax contributions", "Withdraw after-tax money while working"),
}
CLOSED = (
    *("Removed from the plan in 2020", "Removed", "Eliminated", "Eliminated effective 1/1/2018", "Closed", "Paused"),
    *("Terminated 6/30/2015", "Deleted by Amendment No. 2", "Withdrawn from the plan effective 2021", "Suspended"),
    *("Suspended indefinitely", "No longer available after 12/31/2019", "Until 2015 only", "No, see Roth"),
    *("No; pre-tax and Roth only", "Not offered", "Not at this time", "None"),
)
LEFT_OPEN = ("Coming soon", "TBD", "Pending", "Under review", "See HR", "See page 12", "Planned for a later year", "?")
LATER = ("Yes, from 1/1/2027", "Starting July 2027", "Effective 1/1/2027", "Available July 1, 2027", "New for 2027")
SOME = (
    *("Salaried employees only", "Non-union employees only", "Not for HCEs", "Grandfathered participants only"),
    *("Former Acme Plan participants only", "Yes, for former Acme Plan participants", "Yes (not available to HCEs)"),
)


def read_row(provision: str, label: str, value: str) -> ProvisionState:
    """The provision as a table of plan features tells it whose one row is this."""
    about = (
        "Pre-tax contributions | 1% to 75% of pay" if provision == AFTER_TAX else "After-tax contributions | Up to 10%"
    )
    table = (
        f"## Plan features\n\n| Feature | Provision |\n|---|---|\n| {about} |\n| {label} | {value} |\n| Loans | Two |\n"
    )
    found = findings(read_text(table, name="features.md", markdown=True))
    return statuses(found, Profile(date(2026, 11, 27)))[provision]


ROWS = [(provision, label) for provision, labels in LABELS.items() for label in labels]


@pytest.mark.parametrize("value", CLOSED)
@pytest.mark.parametrize(("provision", "label"), ROWS)
def test_closed(provision: str, label: str, value: str) -> None:
    assert read_row(provision, label, value).status.value in ("prohibited", "frozen")


@pytest.mark.parametrize("value", LEFT_OPEN)
@pytest.mark.parametrize(("provision", "label"), ROWS)
def test_no_answer_grants_nothing(provision: str, label: str, value: str) -> None:
    assert read_row(provision, label, value).status.value in ("not_addressed", "prohibited")


@pytest.mark.parametrize("value", LATER)
@pytest.mark.parametrize(("provision", "label"), ROWS)
def test_from_a_later_day(provision: str, label: str, value: str) -> None:
    told = read_row(provision, label, value)
    assert told.status.value == "permitted"
    assert told.effective_from is not None and told.effective_from.year == 2027


@pytest.mark.parametrize("value", SOME)
@pytest.mark.parametrize("label", LABELS[AFTER_TAX])
def test_for_some_only(label: str, value: str) -> None:
    told = read_row(AFTER_TAX, label, value)
    assert told.groups_in or told.groups_out


@pytest.mark.parametrize("value", ["Up to 10% of pay", "Any time", "At age 59½", "See the plan", "Yes", "Salaried"])
def test_any_other_value_stays_as_it_is(value: str) -> None:
    assert as_answer(value) == value


_OUT_OF_SOURCES = (  # a row of one source among several: what its age is of
    ("In service, Employer", "not_addressed"),
    ("In-service withdrawal (Company)", "not_addressed"),
    ("In service, After-Tax", "conditional"),
)


@pytest.mark.parametrize(("row", "status"), _OUT_OF_SOURCES)
def test_a_row_called_by_who_puts_the_money_in(row: str, status: str) -> None:
    table = f"## Payments\n\n| Item | Your Plan |\n|---|---|\n| {row} | Age 59½ |\n| Loans | Permitted |\n"
    found = findings(read_text(table, name="features.md", markdown=True))
    assert statuses(found, Profile(date(2026, 11, 27)))[WITHDRAWAL].status.value == status
