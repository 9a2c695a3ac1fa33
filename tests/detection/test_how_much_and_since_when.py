"""Figures that are a match's, another kind's or a beginning's, and no limit or last day of after-tax contributions."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Finding, Profile, Stance
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, WITHDRAWAL


def about_after_tax(text: str) -> list[Finding]:
    """What counts of a text on after-tax contributions."""
    return [one for one in findings(read_text(text)) if one.provision == AFTER_TAX and one.counted]


@pytest.mark.parametrize(
    "text",
    [
        "For each payroll the Society contributes 50% of the first 6% of pay that a Participant "
        "deposits, before or after tax.",
        "We match 100% of the first 4% of pay you save, whether before tax, as Roth or after tax.",
        "The clinic adds 50 cents for each dollar you save before tax or after tax, up to 6% of pay.",
        "You may save up to 50% of pay before tax or as Roth, and more after tax.",
    ],
)
def test_no_limit_of_after_tax_contributions(text: str) -> None:
    assert all("percent_max" not in one.attributes for one in about_after_tax(text))


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        (
            "You may save 1% to 15% of pay after tax. We match 50% of the first 6% of pay you save "
            "before or after tax.",
            15,
        ),
        ("You may save up to 50% of pay before tax or as Roth, and up to 10% more after tax.", 10),
    ],
)
def test_their_own_limit(text: str, limit: float) -> None:
    assert {one.attributes["percent_max"] for one in about_after_tax(text) if "percent_max" in one.attributes} == {
        limit
    }


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("From 1980 an employee could save after tax, and from 1999 everyone could.", None),
        (
            "You could make after-tax contributions. The last of these contributions was taken from "
            "pay on June 30, 2016.",
            "2016-06-30",
        ),
    ],
)
def test_the_last_day(text: str, day: str | None) -> None:
    closed = [one for one in about_after_tax(text) if one.stance is Stance.FREEZES]
    assert closed
    assert {one.attributes.get("frozen_date") for one in closed} == {day}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Until a Participant has completed 60 months of participation, a withdrawal from the "
            "After-Tax Account is limited "
            "to contributions that have been credited to it for at least 24 months.",
            "conditional",
        ),
        (
            "You may make after-tax contributions. On request we divide the payment between a Roth "
            "IRA, which receives the "
            "contributions, and a traditional IRA, which receives the earnings.",
            "not_addressed",
        ),
    ],
)
def test_withdrawals(text: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 29)))
    assert found[WITHDRAWAL].status.value == status


MATCHING = (
    "Matched or not\n{not_matched} (a) After-Tax Contributions are not matched.\n"
    "{matched} (b) After-Tax Contributions are matched."
)
KINDS = "Employee contributions:\n☒ Pre-tax, matched\n{box} After-tax{remark}\n☒ Roth"


@pytest.mark.parametrize(
    ("form", "status"),
    [
        (MATCHING.format(not_matched="☒", matched="☐"), "not_addressed"),
        (KINDS.format(box="☒", remark=", unmatched"), "permitted"),
        (KINDS.format(box="☒", remark=" (not matched)"), "permitted"),
        (KINDS.format(box="☐", remark=", unmatched"), "prohibited"),
    ],
)
def test_what_is_not_matched_is_not_therefore_taken(form: str, status: str) -> None:
    found = statuses(findings(read_text(form)), Profile(as_of=date(2026, 11, 29)))
    assert found[AFTER_TAX].status.value == status
