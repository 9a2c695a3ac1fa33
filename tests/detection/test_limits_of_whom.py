"""Whose limit or price it is: not that of hardship, of an old account, of what was, or of what may yet be decided."""

# ruff: noqa: E501 - a table to be read line by line

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.detection.sentence.dollars import free, smallest, terms_of_use
from analyzer.detection.sentence.how_often import count
from analyzer.detection.sentence.prices import penalties
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.reports import terms
from analyzer.verdict import statuses

_CONVERSION, _WITHDRAWAL = "in_plan_roth_conversion", "in_service_after_tax"


@pytest.mark.parametrize(
    ("text", "often"),
    [
        ("A conversion may be asked for in any month, instead of once a year.", "in any month"),
        ("Frequency: ☐ once each Plan Year ☐ once each quarter ☒ no limit", None),
        ("Frequency: ☒ once each Plan Year ☐ no limit", "once each plan year"),
        ("Conversions are processed once each business day.", None),
        ("You may make up to three withdrawals after age 59½ in a Plan Year.", "up to 3 times in a plan year"),
        ("Not more than three calls may be made in a Plan Year.", "up to three times in a plan year"),
        ("The limit of once a month does not apply.", None),
    ],
)
def test_how_often(text: str, often: str | None) -> None:
    assert (count(text) or "").replace("three", "3") == (often or "").replace("three", "3")


def test_a_minimum_that_is_gone_and_a_fee_that_is_none() -> None:
    assert smallest("The $400 minimum has been removed.") is None
    assert smallest("The $400 minimum applies.") == 400
    assert terms_of_use("You may do this every quarter, instead of once a year.").get("frequency") != "once a year"
    assert free("There is no minimum, no fee, and no limit.")
    assert free("There is no fee, and the minimum is $300.")
    assert free("The Plan charges nothing.")
    assert not free("There is no fee for the first; $30 is charged after that.")


def _told(text: str, provision: str, key: str) -> set[object]:
    found = detect(read_text(text, name="t.md", markdown=True)).findings
    return {f.attributes[key] for f in found if f.provision == provision and f.counted and key in f.attributes}


_PLAN = "# Oak Savings Plan\n\n## Withdrawals while you work\n\n"
_ROTH = "# Oak Savings Plan\n\n## Roth conversions\n\n"
_MAY = "You may withdraw your after-tax contributions and their earnings for any reason."
_CONVERT = "You may convert your after-tax contributions to Roth at any age."


@pytest.mark.parametrize(
    ("text", "provision", "key", "told"),
    [
        (f"{_PLAN}{_MAY} You may make two withdrawals in a year, hardship withdrawals not counted.", _WITHDRAWAL, "frequency", {"twice in a year"}),
        (f"{_PLAN}You may make no more than two in a year, leaving aside hardship withdrawals.\n\n### After-tax money\n\n{_MAY}", _WITHDRAWAL, "frequency", {"twice in a year"}),
        (f"{_PLAN}{_MAY} Before 2011 they could be withdrawn once a year.", _WITHDRAWAL, "frequency", set()),
        (f"{_PLAN}{_MAY} The Committee may limit withdrawals to two in a year and to amounts of at least $300.", _WITHDRAWAL, "minimum_dollars", set()),
        (f"{_PLAN}{_MAY} The least you may withdraw is $300.", _WITHDRAWAL, "minimum_dollars", {300}),
        (f"{_ROTH}{_CONVERT} Your Roth conversion account may be withdrawn once each quarter.", _CONVERSION, "frequency", set()),
        (f"{_ROTH}{_CONVERT}\n\n### How to convert\n\nYou may ask for a conversion on any business day. The smallest conversion is $300.", _CONVERSION, "frequency", {"any business day"}),
        (f"{_ROTH}{_CONVERT} The smallest conversion is $300.\n\n## Changes\n\nThe $300 minimum for a conversion has been removed.", _CONVERSION, "minimum_dollars", set()),
        (f"{_ROTH}{_CONVERT} You may convert once a quarter.\n\n## Changes\n\nFor conversions the once-a-quarter limit is gone.", _CONVERSION, "frequency", set()),
        (f"{_ROTH}{_CONVERT} You may convert once a quarter.\n\n## Changes\n\nFor withdrawals the once-a-quarter limit is gone.", _CONVERSION, "frequency", {"once a quarter"}),
    ],
)  # fmt: skip
def test_the_limits_beside_a_right(text: str, provision: str, key: str, told: set[object]) -> None:
    assert _told(text, provision, key) == told


@pytest.mark.parametrize(
    ("sentence", "price"),
    [
        ("If any part of a withdrawal comes from basic after-tax contributions, the match stops for four months.", {"suspension_months": 4, "suspended": "match", "price_on": "basic contributions"}),
        ("If any of the money you withdraw was matched, the Company will not match your savings for four months.", {"suspension_months": 4, "suspended": "match", "price_on": "matched money"}),
        ("If you withdraw unmatched savings, the match stops for four months.", {"suspension_months": 4, "suspended": "match"}),
        ("After a withdrawal you may not make After-Tax Contributions for four months, and so will receive no Matching Contributions on them.", {"suspension_months": 4, "suspended": "after-tax contributions and the match on them"}),
        ("After a withdrawal you may not make After-Tax Contributions, and will receive no Matching Contributions, for four months.", {"suspension_months": 4, "suspended": "after-tax contributions and match"}),
    ],
)  # fmt: skip
def test_of_what_money_a_price_is_asked_and_what_it_stops(sentence: str, price: dict[str, object]) -> None:
    assert penalties(sentence) == price


_SUSPENDED = (
    "If a Member makes a withdrawal from the Thrift Account, After-Tax Contributions are suspended for four months."
)


@pytest.mark.parametrize(
    ("spared", "on"),
    [
        (
            "A withdrawal made solely from the Additional Account carries no suspension.",
            {"money from the Thrift Account"},
        ),
        ("A withdrawal is paid within ten days.", set()),
    ],
)
def test_a_price_of_one_account(spared: str, on: set[object]) -> None:
    text = f"{_PLAN}A Member may withdraw after-tax contributions at any time. {_SUSPENDED} {spared}"
    prices = _told(text, "suspension_penalty", "price_on") | _told(text, _WITHDRAWAL, "price_on")
    assert prices == on


@pytest.mark.parametrize(
    ("behind", "years"),
    [
        ("A saver who has been a member for six years or longer is excused from the 24-month wait.", {6}),
        ("A saver who has been a member for six years or longer is told of the 24-month wait.", set()),
    ],
)
def test_members_who_are_excused_from_a_wait(behind: str, years: set[object]) -> None:
    text = f"{_PLAN}You may withdraw after-tax savings once they have been in the Plan for 24 months. {behind}"
    assert _told(text, _WITHDRAWAL, "participation_years") == years


def _state(text: str, provision: str) -> dict[str, object]:
    """The attributes of a provision as a whole document gives them."""
    found = detect(read_text(text, name="t.md", markdown=True))
    return dict(statuses(found.findings, Profile(date(2026, 11, 23)), [found.facts])[provision].attributes)


_AT_59 = "From age 59½ you may withdraw your after-tax account."


def test_the_smallest_hardship_withdrawal_is_no_minimum_of_others() -> None:
    need = "### Hardship\n\nBefore that age you may withdraw from your after-tax account for hardship. The smallest hardship withdrawal is $300."
    assert "minimum_dollars" not in _state(f"{_PLAN}### Age 59½\n\n{_AT_59}\n\n{need}", _WITHDRAWAL)
    least = f"### Age 59½\n\n{_AT_59} The smallest withdrawal is $400."
    assert _state(f"{_PLAN}{least}\n\n{need}", _WITHDRAWAL)["minimum_dollars"] == 400


def test_a_count_beside_a_list_of_money_is_told_of_the_conversion() -> None:
    others = "Pre-tax contributions may be converted only from age 59½."
    often = "You may make a conversion twice in a calendar year."
    told = _state(f"{_ROTH}{_CONVERT} {often}\n\n### Other money\n\n{others}", _CONVERSION)
    assert told["frequency"] == "twice in a calendar year"


def test_a_stop_of_contributions_that_are_closed_is_no_price() -> None:
    stop = "If you make a withdrawal, you may not make after-tax contributions for four months."
    closed = "## Saving\n\nAfter-tax contributions ended on June 30, 2015. No after-tax contributions may be made since then."
    open_ = "## Saving\n\nYou may make after-tax contributions of 1% to 6% of pay by payroll deduction."
    assert "suspension_months" not in _state(f"{_PLAN}{_MAY} {stop}\n\n{closed}", _WITHDRAWAL)
    assert _state(f"{_PLAN}{_MAY} {stop}\n\n{open_}", _WITHDRAWAL)["suspension_months"] == 4


def test_the_words_of_a_price_say_of_what_money_it_is_asked() -> None:
    way = {"conditions": ["penalty"], "suspension_months": 4, "suspended": "match"}
    assert terms.gates({**way, "price_on": "matched money"}) == [
        "you accept that the employer's match stops for 4 months if you take matched money"
    ]
    assert terms.gates(way) == ["you accept that the employer's match stops for 4 months"]
