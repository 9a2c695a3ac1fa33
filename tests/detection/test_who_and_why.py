"""Who may contribute, events that set money free, what other plans let, and subjects that stand before boxes."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # other plans, tests and limits, the order of a plan text
    (
        "He is in the Salaried Plan. The Salaried Plan lets its participants convert after-tax contributions "
        "to Roth every quarter. Ours doesn't.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Salaried Plan lets its participants convert after-tax contributions to Roth every quarter. Ours does not.",
        CONVERSION,
        "prohibited",
    ),
    ("The Salaried Plan takes after-tax contributions. Ours does not.", AFTER_TAX, "prohibited"),
    ("The Salaried Plan takes after-tax contributions. So does ours.", AFTER_TAX, "permitted"),
    (
        "Should the limit otherwise be exceeded, Voluntary Contributions for the remainder of the year are "
        "discontinued first.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("If the limit would be exceeded, after-tax contributions are stopped first.", AFTER_TAX, "not_addressed"),
    (
        "Should the test fail, after-tax contributions are discontinued for the rest of the year.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "In-plan Roth rollovers: permitted, but only for amounts that the Participant could at that time "
        "receive as a distribution under Section 8.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect, not more than twice in a Plan Year, to have all or part of his or her "
        "Voluntary After-Tax Contribution Account rolled over to the In-Plan Roth Rollover Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "Contributions in excess of the ADP limit may, at the direction of the Committee, be treated as "
        "after-tax employee contributions of the affected Participant and retained in the Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Plan Committee has approved, subject to a favorable vote of the Board in the spring of 2027, an "
        "after-tax contribution option with daily conversion to Roth. If it is adopted you will hear from us.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Plan Committee has approved, subject to a favorable vote of the Board in the spring of 2027, an "
        "after-tax contribution option with daily conversion to Roth. If it is adopted you will hear from us.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "While many plans in our industry have dropped theirs, we still take after-tax contributions, up to "
        "$10,000 a year.",
        AFTER_TAX,
        "permitted",
    ),
    ("Many plans have dropped theirs, but we still take after-tax contributions.", AFTER_TAX, "permitted"),
    # who, when and why
    (
        "Only Participants who meet the requirements of Schedule D may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant who has completed ten years of service may make after-tax contributions.",
        AFTER_TAX,
        "conditional",
    ),
    ("After attaining age 50, a Participant may make after-tax contributions.", AFTER_TAX, "conditional"),
    ("Participants who have attained age 59-1/2 may make after-tax contributions.", AFTER_TAX, "conditional"),
    ("After the waiting period you may make after-tax contributions.", AFTER_TAX, "permitted"),
    (
        "With the consent of the Committee, a Participant may withdraw his after-tax contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant may, if the Committee in its discretion approves, withdraw after-tax contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant may withdraw after-tax contributions if married, with the consent of his spouse.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Upon approval by the Administrator, a Participant may convert after-tax contributions to Roth.",
        CONVERSION,
        "permitted",
    ),
    ("After-tax contributions may be withdrawn only for the purchase of a home.", WITHDRAWAL, "conditional"),
    ("After-tax contributions may be withdrawn for medical expenses.", WITHDRAWAL, "conditional"),
    ("After-tax contributions may be withdrawn upon the birth of a child.", WITHDRAWAL, "conditional"),
    ("A Participant on military leave may withdraw his after-tax contributions.", WITHDRAWAL, "not_addressed"),
    (
        "A Participant on an authorized leave of absence may withdraw after-tax contributions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Participant who transfers to a non-participating affiliate may withdraw after-tax contributions.",
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax contributions may be withdrawn in the event of a plant closing.", WITHDRAWAL, "conditional"),
    ("After-tax contributions may be withdrawn during the January window each year.", WITHDRAWAL, "permitted"),
    ("Participants hired before 1990 may withdraw after-tax contributions.", WITHDRAWAL, "conditional"),
    ("Participants in Plan B may withdraw after-tax contributions at any time.", WITHDRAWAL, "permitted"),
    ("If your account is less than $5,000 you may withdraw after-tax contributions.", WITHDRAWAL, "conditional"),
    ("If you have no outstanding loan you may withdraw after-tax contributions.", WITHDRAWAL, "permitted"),
    (
        "You may withdraw after-tax contributions if you have already withdrawn all available rollover money.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions may be withdrawn if you are called to active duty for more than 30 days.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You may convert after-tax contributions if you are called to active duty.", CONVERSION, "conditional"),
    ("After-tax contributions can be converted in the event of disability.", CONVERSION, "conditional"),
    (
        "After-tax contributions may be withdrawn under the Emergency Withdrawal provisions of Section 9.",
        WITHDRAWAL,
        "conditional",
    ),
    # ages that ask nothing of most
    (
        "If you are age 50 or older you may make catch-up contributions and after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions may be up to 10% of pay (15% if you are age 50 or older).", AFTER_TAX, "permitted"),
    ("Employees who have attained age 21 may make after-tax contributions.", AFTER_TAX, "permitted"),
    ("Participants who are 18 or older may make after-tax contributions.", AFTER_TAX, "permitted"),
    ("Participants over age 50 may make additional after-tax contributions.", AFTER_TAX, "conditional"),
    (
        "After you reach age 50 you may make pre-tax catch-up contributions; after-tax contributions may be "
        "made at any age.",
        AFTER_TAX,
        "permitted",
    ),
    ("Once you are eligible you may make after-tax contributions.", AFTER_TAX, "permitted"),
    # the answers of a table; a subject before its boxes
    (
        "| Type | You may save | Matched? | IRS limit |\n|---|---|---|---|\n"
        "| Pre-tax | 1% to 60% | Yes | Counts toward the $24,500 |\n"
        "| After-tax | 1% to 10% | No | Not limited by the $24,500 |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant loan ☐ may ☒ may not be included in an In-Plan Roth Rollover.",
        CONVERSION,
        "not_addressed",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
