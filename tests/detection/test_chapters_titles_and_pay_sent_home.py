"""Chapters that do not reach the after-tax account, titles of items, pay sent home, and what is left of a whole."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

_DRAWN_AT_AGE = """# Orrinfield Mills Savings Plan

## 7. Withdrawals

### At 59½

You may withdraw any part of your vested account once you are 59½.

## 11. The New Account

{}
"""
_FORM = """# Brackenholt Plan Adoption Agreement

## C. MONEY FROM EMPLOYEES

**{} After-Tax Employee Contributions** (other than Roth Deferrals). These are

{} (1) not permitted
{} (2) permitted, up to 9% of Compensation
"""

# passage, provision, status
PASSAGES = [
    # pay that a bank receives moves between no accounts of the plan
    ("Direct deposit may be divided among as many as three bank accounts.", CONVERSION, "not_addressed"),
    ("You may split your direct deposit among accounts at different banks.", CONVERSION, "not_addressed"),
    ("Your wages may be moved between checking and savings accounts.", CONVERSION, "not_addressed"),
    ("Money may be moved at any time between accounts at the credit union.", CONVERSION, "not_addressed"),
    ("Your paycheck may be moved to another account at any time.", CONVERSION, "not_addressed"),
    ("You may transfer money between the accounts.", CONVERSION, "permitted"),
    ("The Bank's employees may transfer money between their accounts in the Plan.", CONVERSION, "permitted"),
    ("No money may be transferred between the accounts.", CONVERSION, "prohibited"),
    # traditional money is money before tax
    ("You may turn traditional contributions that are in your account into Roth money.", CONVERSION, "conditional"),
    ("Traditional 401(k) money, or vested match, may be converted to Roth in the Plan.", CONVERSION, "conditional"),
    ("Traditional after-tax contributions may be converted to Roth in the Plan.", CONVERSION, "permitted"),
    ("You may make traditional (after-tax, non-Roth) contributions of up to 5% of pay.", AFTER_TAX, "permitted"),
    ("You may make traditional contributions or Roth contributions, and nothing else.", AFTER_TAX, "prohibited"),
    # "this", after a sentence that leaves the rest out, is what may be done
    (
        "Vested match may be converted to Roth in the Plan. No other account may be converted. You may do this twice "
        "a year by telephone.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert your after-tax account to Roth. No other money in the Plan may be converted. You may do this "
        "once a month.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may withdraw your rollover account at any time. No other money may be withdrawn while you work here. You "
        "may do this twice a year.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # a whole account without one part of it
    (
        "You may take up to $5,000 from your vested Account, without the After-Tax Account, on an adoption.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may withdraw your whole account, leaving out the after-tax account, at any time.", WITHDRAWAL, "prohibited"),
    ("You may convert every account, not counting the after-tax account, to Roth.", CONVERSION, "conditional"),
    ("You may withdraw your after-tax account, without the earnings on it, at any time.", WITHDRAWAL, "permitted"),
    # what some must make as Roth is no list of what there is
    (
        "From 2026 a Member to whom section 414(v)(7) applies may make them as Roth Deferral Contributions only.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employees may make contributions. They may make them as pre-tax or Roth contributions only.",
        AFTER_TAX,
        "prohibited",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


# what is said of chapter 7, and whether its age of 59½ is still one for after-tax money
EXEMPTIONS = [
    ("What chapter 7 says about withdrawals does not apply to the After-Tax Account.", "not_addressed"),
    (
        "What chapter 7 of your booklet says of withdrawals was written before there was an After-Tax Account and does "
        "not apply to that account.",
        "not_addressed",
    ),
    ("Chapter 7 does not extend to your voluntary account.", "not_addressed"),
    ("The withdrawal rules in Section 7 shall not apply to the After-Tax Account.", "not_addressed"),
    ("Chapter 7 does not apply to the After-Tax Account, which may be withdrawn at any time.", "permitted"),
    ("What chapter 7 says about withdrawals does not apply to the Pension Account.", "conditional"),
    ("What chapter 9 says about withdrawals does not apply to the After-Tax Account.", "conditional"),
    ("What chapter 7 says about Roth conversions does not apply to the After-Tax Account.", "conditional"),
    ("What chapter 7 says applies to the After-Tax Account too.", "conditional"),
]


@pytest.mark.parametrize(("said", "status"), EXEMPTIONS)
def test_a_chapter_is_no_rule_of_an_account_it_does_not_reach(said: str, status: str) -> None:
    found = detect(read_text(_DRAWN_AT_AGE.format(said), "spd.md", markdown=True)).findings
    assert statuses(found, Profile(date(2026, 11, 23)))[WITHDRAWAL].status == status


@pytest.mark.parametrize("number", ["C-4", "C-4.", "3.4", "14."])
@pytest.mark.parametrize(("marks", "status"), [(("☐", "☒"), "permitted"), (("☒", "☐"), "prohibited")])
def test_the_title_of_an_item_says_what_these_are(number: str, marks: tuple[str, str], status: str) -> None:
    found = detect(read_text(_FORM.format(number, *marks), "form.md", markdown=True)).findings
    assert statuses(found, Profile(date(2026, 11, 23)))[AFTER_TAX].status == status
    assert statuses(found, Profile(date(2026, 11, 23)))[ROTH].status == "not_addressed"
