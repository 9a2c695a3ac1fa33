"""Dates told by a name, accounts that are no part of the plan, names that turn out to be Roth, and caps in brackets."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from analyzer.detection import detect
from analyzer.detection.document.naming import own_names
from analyzer.model import Document, Profile
from analyzer.reading.document import read_text
from analyzer.report import CORE_PROVISIONS
from analyzer.verdict import statuses

AS_OF = date(2026, 11, 29)
AFTER_TAX, WITHDRAWAL = "after_tax_contributions", "in_service_after_tax"


def _document(text: str) -> Document:
    return read_text(text, name="x", markdown=True)


def _statuses(text: str) -> dict[str, str]:
    found = statuses(detect(_document(text)).findings, Profile(AS_OF))
    return {name: found[name].status.value for name in CORE_PROVISIONS}


DATED = [
    ("“Closing Date” means December 31, 2021.", "Until the Closing Date", "frozen"),
    ("“Reference Date” means June 30, 2019, or any later one that is.", "On or before the Reference Date", "frozen"),
    ("“Closing Date” means December 31, 2031.", "Until the Closing Date", "permitted"),
    ("“Opening Date” means January 1, 2020.", "After the Opening Date", "permitted"),
]  # fmt: skip


@pytest.mark.parametrize(("definition", "when", "status"), DATED)
def test_a_date_is_known_by_its_name(definition: str, when: str, status: str) -> None:
    rule = f"{when} a Participant may make after-tax contributions."
    text = f"## 1. Definitions\n\n{definition}\n\n## 4. Contributions\n\n{rule}"
    assert _statuses(text)[AFTER_TAX] == status


APART = [
    (
        "When you reach the limit your deductions can go on after tax. They are credited to a savings account at the "
        "Bank. That account is not part of the Plan.",
        "not_addressed",
    ),
    (
        "You may have up to 5% of pay put aside after tax in a club account. This account is outside the 401(k).",
        "not_addressed",
    ),
    (
        "When you reach the limit your deductions can go on after tax. They are credited to your After-Tax Account. "
        "That account is part of the Plan.",
        "permitted",
    ),
    ("You may contribute up to 5% of pay after tax. These contributions are not part of the match.", "permitted"),
]


@pytest.mark.parametrize(("text", "status"), APART)
def test_an_account_that_is_no_part_of_the_plan(text: str, status: str) -> None:
    assert _statuses(text)[AFTER_TAX] == status


NAMED = [
    (
        "Harbor Savings are after-tax savings. Nothing more is due later if five tax years have passed. In the "
        "language of the tax law they are designated Roth contributions.",
        (),
    ),
    (
        "Harbor Savings are after-tax savings. Tax is due later on what they earn. Unlike Roth, they have no limit.",
        ("Harbor",),
    ),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_a_name_that_a_later_sentence_gives_to_roth(text: str, names: tuple[str, ...]) -> None:
    assert own_names(_document(text)).stems == names


@pytest.mark.parametrize(
    ("roth", "status"),
    [
        ("The Agreement does not provide for Roth savings.", "permitted"),
        ("The Plan offers no Roth contributions.", "permitted"),
    ],
)
def test_savings_from_taxed_pay_where_there_is_no_roth(roth: str, status: str) -> None:
    told = "Anchor Savings come out of what is left of your check once income tax has been figured on all of it."
    text = f"{told} You may set aside from 1% to 12% of your pay as Anchor Savings.\n\n{roth}"
    assert _statuses(text)[AFTER_TAX] == status


WAITS: list[tuple[str, dict[str, Any]]] = [
    (
        "An after-tax contribution, with its earnings, becomes available 24 months after the payday on which it was "
        "deducted.",
        {"seasoning_months": 24},
    ),
    ("Each voluntary contribution is payable two years after it was made.", {"seasoning_months": 24}),
]


@pytest.mark.parametrize(("text", "told"), WAITS)
def test_what_becomes_available_after_it_was_made_is_withdrawn(text: str, told: dict[str, Any]) -> None:
    assert _statuses(text)[AFTER_TAX] == "not_addressed"
    [finding] = [f for f in detect(_document(text)).findings if f.provision == WITHDRAWAL and f.counted]
    assert told.items() <= finding.attributes.items()


def test_contributions_that_begin_later_are_none_that_are_paid() -> None:
    assert _statuses("After-tax contributions become available on your first anniversary.")[AFTER_TAX] == "conditional"


CAPS = [
    ("You may save 1% to 50% of pay before tax, as Roth, or after tax (after tax no more than 8%).", 8),
    ("You may save 1% to 20% of pay after tax (after tax no more than 5% if you are highly compensated).", 20),
]


@pytest.mark.parametrize(("text", "cap"), CAPS)
def test_a_cap_in_brackets(text: str, cap: int) -> None:
    caps = [f.attributes.get("percent_max") for f in detect(_document(text)).findings if f.provision == AFTER_TAX]
    assert cap in caps
