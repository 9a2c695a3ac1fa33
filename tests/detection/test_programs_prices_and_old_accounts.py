"""A plan called a Program, prices and tax remarks, old accounts beside new savings, savings under a Roth title."""

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.model import Stance
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, ROTH, WITHDRAWAL
from tests.verdict.cases import established, read_alone

PROGRAMS = (  # money waits in the Program as it waits in a plan
    (
        "You may have back after-tax contributions, together with what they have earned, once they have been in the "
        "Program for 24 months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You can take your after-tax savings out when they have been in the Program for two years.",
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax money that has been in the Program at least 24 months may be withdrawn.", WITHDRAWAL, "conditional"),
    (
        "After five years in the Program a member may withdraw after-tax savings.",
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax savings in the Program may be withdrawn at any time.", WITHDRAWAL, "permitted"),
    (
        "The Plan has an education program. Once you have been in the program for two years you get a certificate. "
        "After-tax savings may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
)

PRICES = (
    ("Nothing is charged for withdrawals.", WITHDRAWAL, "not_addressed"),
    ("Withdrawals cost nothing.", WITHDRAWAL, "not_addressed"),
    ("No fee is taken for withdrawals of after-tax contributions.", WITHDRAWAL, "not_addressed"),
    ("In-service withdrawals are free of charge.", WITHDRAWAL, "not_addressed"),
    ("No withdrawals are allowed while you are employed.", WITHDRAWAL, "prohibited"),
    ("After-tax contributions may be withdrawn at any time, free of charge.", WITHDRAWAL, "permitted"),
)

REMARKS = (  # what the tax law does not let one do, and lines that are drawn
    (
        "You may withdraw after-tax contributions. Contributions and earnings leave in proportion, because tax law "
        "will not let you draw contributions alone.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax savings may be withdrawn at any time, since the Code does not allow anyone to take only the basis.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "If you were among the highly paid associates of last year, as federal law draws that line, your after-tax "
        "contributions may not be set above 4%.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The Committee drew a distinction between after-tax savings and deferrals, which may be changed.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may draw on your after-tax savings at any time.", WITHDRAWAL, "permitted"),
    ("You may not draw your after-tax contributions while employed.", WITHDRAWAL, "prohibited"),
)

TITLES = tuple(
    (f"Your savings\n\nYou can save in two ways.\n\n{title}\n\n{said}\n\nOther things\n\nThe rest follows.", p, status)
    for title, said, p, status in (
        (
            "Roth Savings",
            "From 1% to 50% of each pay, deducted once taxes have been withheld.",
            AFTER_TAX,
            "not_addressed",
        ),
        (
            "Roth Savings",
            "You may save 1% to 50% of each pay, deducted once taxes have been withheld.",
            ROTH,
            "permitted",
        ),
        (
            "Roth Contributions",
            "You may have up to 50% of your pay withheld after income taxes.",
            AFTER_TAX,
            "not_addressed",
        ),
        (
            "Designated Roth Deferrals",
            "Members may contribute up to 30% out of pay after taxes.",
            AFTER_TAX,
            "not_addressed",
        ),
        (
            "Evergreen Savings",
            "From 1% to 10% of each pay, deducted once income and payroll taxes have been withheld and without the "
            "Roth designation.",
            AFTER_TAX,
            "permitted",
        ),
        (
            "Roth Savings",
            "They differ from voluntary after-tax contributions, of which you may make up to 5% of pay.",
            AFTER_TAX,
            "permitted",
        ),
    )
)

PLACES = (
    (
        "Associates paid through the Salinas, Puerto Rico, plant belong to the Plan under an appendix. They have "
        "before-tax savings only, to the dollar limit of that Code; they may not make after-tax contributions. You "
        "may make after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Employees working in the Boise mill come under a schedule of their own. They may not make after-tax "
        "contributions. Members may make after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Participants save through payroll. They may not make after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
)

EXAMPLES = (
    (
        "You may make after-tax contributions.\n\n| Before-tax and Roth | After-tax | Matched at 75 cents | Company "
        "match each pay |\n|---|---|---|---|\n| 2% | 0% | 2% | $60 |\n| 4% | 1% | 5% | $150 |\n| 6% | 0% | 6% | $180 |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Group | After-tax limit |\n|---|---|\n| Officers | 0% |\n| All other employees | 0% |",
        AFTER_TAX,
        "prohibited",
    ),
)

_OLD = (
    "How you save\n\nYou may make after-tax contributions of up to 10% of pay.\n\nTaking it out\n\n"
    "After-tax contributions may be withdrawn once they have been in the Plan for 24 months.\n\n{title}\n\n{said} It "
    "may be drawn on at any time.\n\nThe end\n\nThe rest follows."
)


@pytest.mark.parametrize(
    ("passage", "provision", "status"), (*PROGRAMS, *PRICES, *REMARKS, *TITLES, *PLACES, *EXAMPLES)
)
def test_what_is_told_of_savings(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Old Thrift Account", "The old Thrift Account stopped taking deposits on December 31, 1988."),
        ("Former After-Tax Account", "The account was closed to new contributions in 1990."),
    ],
)
def test_an_old_account_says_nothing_of_new_savings(title: str, said: str) -> None:
    found = detect(read_text(_OLD.format(title=title, said=said))).findings
    closed = [f for f in found if f.counted and f.provision == AFTER_TAX and f.stance is Stance.FREEZES]
    free = [f for f in found if f.counted and f.provision == WITHDRAWAL and f.stance is Stance.PERMITS]
    assert closed
    assert all(f.attributes.get("legacy_account") is True for f in closed)
    assert free
    assert all(f.attributes.get("legacy_only") is True for f in free)


@pytest.mark.parametrize(
    ("account", "old"),
    [
        ("a Prior Plan Thrift Account", True),
        ("his Predecessor Plan Voluntary Account", True),
        ("a Plan Thrift Account", False),
        ("a Voluntary Account", False),
    ],
)
def test_an_account_called_after_a_prior_plan_is_an_old_balance(account: str, old: bool) -> None:
    text = (
        "3.1 A Participant may make after-tax contributions of up to 10% of Compensation.\n\n"
        f"8.6 A Participant may withdraw all or any part of {account} once in each Plan Year.\n"
    )
    free = [f for f in detect(read_text(text)).findings if f.counted and f.provision == WITHDRAWAL]
    assert all(f.attributes.get("legacy_only") is True for f in free) if old else free
    assert old or not any(f.attributes.get("legacy_only") for f in free)


_MERGED = """# Tarrant Works 401(k) Plan

## Contributions

You may make after-tax contributions of 1% to 10% of pay.

## Accounts

{told}
"""


@pytest.mark.parametrize(
    ("told", "status"),
    [
        (
            "The Upper Valley Gas Savings Plan was merged with the Plan in 1994. The voluntary contributions which its "
            "members had made are kept in a Gas Employees Account. No voluntary contributions have been received into "
            "the Gas Employees Account since 1994, and none will be.",
            "permitted",
        ),
        (
            "The Corliss Plan was folded into ours in 2001. After-tax savings from that plan were moved to the Corliss "
            "Account. The Plan accepts no after-tax savings in the Corliss Account.",
            "permitted",
        ),
        ("The Plan accepts no after-tax savings.", "conflicting"),
        (
            "After-tax contributions are kept in the Savings Account. The Plan accepts no after-tax savings.",
            "conflicting",
        ),
    ],
)
def test_what_an_account_of_a_merged_plan_refuses(told: str, status: str) -> None:
    assert (
        read_alone(*detect(read_text(_MERGED.format(told=told), name="x", markdown=True)).findings)[AFTER_TAX] == status
    )


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ("A Marden Prior Plan after-tax balance may be withdrawn once in each calendar quarter.", True),
        ("A Marden Predecessor Plan thrift account may be withdrawn at any time.", True),
        ("Its after-tax balances could be withdrawn once in each calendar quarter.", False),
    ],
)
def test_what_came_from_a_merged_plan_is_an_old_balance_of_this_one(said: str, counts: bool) -> None:
    text = (
        "# Strand Works 401(k) Plan\n\n## History\n\nThe Marden Savings Plan was merged into the Plan in "
        f"2012. Its members had been able to save after tax. {said}\n\n## Saving\n\nYou may make after-tax savings "
        "of 1% to 8% of pay.\n\n## Withdrawals\n\nYou may withdraw your after-tax contributions once you are 59½.\n"
    )
    found = [f for f in detect(read_text(text, markdown=True)).findings if f.provision == WITHDRAWAL and f.counted]
    assert any(f.attributes.get("legacy_only") for f in found) is counts
    assert all(f.attributes.get("legacy_only") or f.attributes.get("age") for f in found)
