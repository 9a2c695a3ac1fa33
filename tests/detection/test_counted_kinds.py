"""Kinds of money that a document counts ("layer three", "Class B"), told of by their number and all together."""

from __future__ import annotations

import pytest

from analyzer.detection import findings
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established, read_alone

TIERS = "Tier one is before-tax. Tier two is Roth. Tier three comes out of pay already taxed and is not Roth. "
BUCKETS = (
    "The first bucket is pre-tax, the second bucket is Roth. The third bucket holds voluntary after-tax contributions. "
)
POOLS = "Pool 1 is pre-tax. Pool 2 is money you have already paid tax on; it is not Roth. "
ACCOUNTS = (
    "Account A is for pre-tax savings. A Member may have five percent of Salary taken from what remains when taxes "
    "have been withheld, and it is credited to Account B. Account B is not counted against the dollar limit. "
)
LAYERS = (
    "Layer one is pre-tax. Layer two is Roth.\n\nLayer three is for those who want to do more. From 1% to 6% of pay, "
    "already taxed and not Roth, can be deducted for it. "
)
LISTED = (
    "Your savings are in layers:\n\n- Layer one: pre-tax.\n- Layer two: Roth.\n- Layer three: taxed pay, not Roth.\n\n"
)
TABLED = (
    "| Bucket | It is |\n|---|---|\n| Bucket 1 | Pre-tax |\n| Bucket 2 | Roth |\n| Bucket 3 | After-tax, not Roth |\n\n"
)
NET = "Regular Savings are taken from what is left of your pay once income tax has been withheld. They are not Roth. "
BOOKED = (
    "Deferred Savings come out of pay ahead of income tax. " + NET + "Deferred Savings are booked to Account 1, Roth "
    "Savings to Account 2, and Regular Savings to Account 3. The firm's share is in Account 4. "
)
HELD = "Before-tax contributions are held in Sub-account 1 and voluntary after-tax contributions in Sub-account 2. "
POSTED = "Payroll deducts 1% to 9% of pay as voluntary after-tax contributions. They are posted to Account 5. "
BRACKETED = "Your account has parts: Account 1 (before-tax), Account 2 (Roth) and Account 3 (after-tax savings). "
COUNTED = [
    (BOOKED + "Account 3 may be drawn on whenever you wish.", {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"}),
    (BOOKED + "Once a month a member may move any amount from Account 3 to Account 2.", {CONVERSION: "permitted"}),
    (BOOKED + "Accounts 1 and 2 may be drawn on from age 59½.", {WITHDRAWAL: "not_addressed"}),
    (BOOKED + "Account 4 may be drawn on whenever you wish.", {WITHDRAWAL: "not_addressed"}),
    (HELD + "You may withdraw Sub-account 2 at any age.", {WITHDRAWAL: "permitted"}),
    (HELD + "Sub-account 1 may not be withdrawn before age 59½.", {WITHDRAWAL: "not_addressed"}),
    (POSTED + "Account 5 can be withdrawn only from age 59½.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    (BRACKETED + "You may convert Account 3 to Roth at any time.", {CONVERSION: "permitted"}),
    # what is moved between accounts says of neither what it holds
    ("You may move after-tax savings to Account 3. You may withdraw Account 3.", {WITHDRAWAL: "not_addressed"}),
    (LISTED + "You may save from 1% to 8% of pay in layer three.", {AFTER_TAX: "permitted"}),
    (TIERS + "You may have 1% to 8% of pay deducted for tier three.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    (TIERS + "You can convert third-tier money to Roth at any time.", {CONVERSION: "permitted"}),
    (TIERS + "You can withdraw tier three from age 59½.", {WITHDRAWAL: "conditional"}),
    (TIERS + "You can withdraw second-tier money at any time.", {WITHDRAWAL: "not_addressed"}),
    (BUCKETS + "The third bucket may be drawn on at any age.", {WITHDRAWAL: "permitted"}),
    (POOLS + "You may save in pools 1 and 2, up to 50% of pay.", {AFTER_TAX: "permitted"}),
    (ACCOUNTS + "Since 2021 nothing has been credited to Account B.", {AFTER_TAX: "frozen"}),
    (
        "Class B does not reduce the Member's income for tax purposes and is not counted against the dollar limit. "
        "The Trustee shall redeem units of Class B whenever the Member asks.",
        {WITHDRAWAL: "permitted"},
    ),
    (LAYERS + "Deposits to the third layer were taken for the last time on July 10, 2026.", {AFTER_TAX: "frozen"}),
    (LAYERS + "One layer may not be exchanged for another.", {CONVERSION: "prohibited"}),
    (
        "Drawer 3 is filled from pay already taxed, it is not Roth, and nothing you put into it uses up any of the "
        "deferral limit. You may put 10% of pay into Drawer 3.",
        {AFTER_TAX: "permitted"},
    ),
    # counted, and none of them is after-tax money paid in from pay
    (
        "Layer one is pre-tax. Layer two is Roth. Layer three is the Company's match. You may withdraw layer three.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Bucket one is pre-tax. Bucket two is after-tax money that you rolled over from another plan. You may put "
        "money into bucket two.",
        {AFTER_TAX: "rollover_only"},
    ),
    ("Class A shares are held in taxed accounts. A Member may put money in Class A.", {AFTER_TAX: "not_addressed"}),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_a_number_stands_for_what_the_document_says_it_is(text: str, expected: dict[str, str]) -> None:
    found = established(text)
    assert {name: found[name] for name in expected} == expected


BEFORE_TAX_BY_NAME = [
    (
        "Shield Savings come out of your pay ahead of income tax. Can I turn Shield Savings into Roth? No.",
        "not_addressed",
    ),
    (
        "Shield Savings come out of your pay before federal tax. Shield Savings may not be moved to Roth.",
        "not_addressed",
    ),
    ("After-tax savings come out of taxed pay. After-tax savings may not be moved to Roth.", "prohibited"),
]


@pytest.mark.parametrize(("text", "status"), BEFORE_TAX_BY_NAME)
def test_a_name_for_what_comes_out_before_tax(text: str, status: str) -> None:
    assert established(text)[CONVERSION] == status


def test_a_number_stands_for_what_a_table_says_it_is() -> None:
    text = f"{TABLED}You may put up to 10% of pay into bucket 3. You may withdraw bucket 3 money whenever you wish."
    found = read_alone(*findings(read_text(text, name="x", markdown=True)))
    assert (found[AFTER_TAX], found[WITHDRAWAL]) == ("permitted", "permitted")


ORDER = "Tier 1 – Pre-1987 after-tax contributions\nTier 2 – Later after-tax contributions\nTier 3 – Rollovers\n"


def test_steps_of_an_order_are_no_names() -> None:
    told = f"WITHDRAWAL ORDER\n{ORDER}There is no limit on how often Tiers 1, 2 and 3 may be used."
    assert established(told)[AFTER_TAX] == "not_addressed"


OF_ALL = (
    "One account may not be exchanged for another.",
    "No transfer may be made from one account to another.",
    "Units remain in the account to which they were credited, until they are paid out, and one account may not be "
    "exchanged for another.",
)


@pytest.mark.parametrize("rule", OF_ALL)
def test_what_holds_of_any_account_is_not_of_the_one_spoken_of_before(rule: str) -> None:
    assert (
        established(f"The statement shows the employer contributions that have vested. {rule}")[CONVERSION]
        == "prohibited"
    )


HOW_ROTH_IS_TAKEN = [
    ("Tier two is Roth, taken from pay already taxed.", "not_addressed"),
    ("Option B is Roth, and comes out of pay already taxed.", "not_addressed"),
    ("The second choice is Roth and is deducted from pay on which tax has been withheld.", "not_addressed"),
    ("The first kind is pre-tax; the second is Roth, made out of taxed pay.", "not_addressed"),
    ("You may make Roth contributions, and after-tax contributions are taken from taxed pay.", "permitted"),
    ("Roth contributions are one kind. Voluntary contributions are another, taken from taxed pay.", "permitted"),
]


@pytest.mark.parametrize(("text", "status"), HOW_ROTH_IS_TAKEN)
def test_how_roth_money_is_taken_is_no_second_kind(text: str, status: str) -> None:
    assert established(text)[AFTER_TAX] == status
