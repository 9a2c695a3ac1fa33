"""What the items of a form elect, what a company or a column of a table ends, and sentences on neighbouring matters."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.analysis import analyze_documents
from analyzer.detection import detect, findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SHEET = """ELECTION SHEET
Y  12a. Elective Deferrals. A Participant may defer up to 80% of Compensation.
{}  12b. Employee Contributions. A Participant may make after-tax Employee Contributions of up to 10% of Compensation.
Y  12c. Rollovers from qualified plans.
{}  12d. In-Plan Roth Rollover. A Participant may elect to roll over any vested Account to the Roth Rollover Account.
Y  12e. Loans.
"""
BY_ACCOUNT = """30. IN-SERVICE DISTRIBUTIONS{}
   Elective Deferral Account:  ☐ none  ☒ age 59½
   Voluntary Employee Contribution Account:  {}
"""
D_4 = """**D-4. Nondeductible Contributions.** These are contributions out of pay on which tax has been withheld.

(a) Whether they may be made.

{} Not permitted. Parts (b) to (d) do not apply.

{} Permitted, for each payroll period, in an amount of not less than 1% nor more than 15% of Plan Compensation
"""
BEFORE_AND_AFTER = """| Feature | In 2025 | From January 1, 2026 |
|---|---|---|
| After-tax savings | 1% to 10% of pay | {} |
| Match | 50% of the first 6% | 100% of the first 4% |
"""
SAID = (
    # letters before the items of a sheet are its ticks
    (SHEET.format("N", "N"), AFTER_TAX, "prohibited"),
    (SHEET.format("N", "N"), CONVERSION, "prohibited"),
    (SHEET.format("Y", "Y"), AFTER_TAX, "permitted"),
    (SHEET.format("Y", "Y"), CONVERSION, "permitted"),
    # the title over a prompt that names nothing
    (BY_ACCOUNT.format(":", "☐ none  ☐ age 59½  ☒ at any time"), WITHDRAWAL, "permitted"),
    (D_4.format("☐", "☒"), AFTER_TAX, "permitted"),
    (D_4.format("☒", "☐"), AFTER_TAX, "prohibited"),
    # what an item elects that is not here
    ("The Voluntary Account may be withdrawn at the times elected in item F-5.", WITHDRAWAL, "not_addressed"),
    ("If item F-5 permits, the After-Tax Account may be withdrawn at any time.", WITHDRAWAL, "not_addressed"),
    ("The After-Tax Account may be withdrawn at any time.", WITHDRAWAL, "permitted"),
    # what has ended
    (BEFORE_AND_AFTER.format("Not available"), AFTER_TAX, "frozen"),
    (BEFORE_AND_AFTER.format("1% to 12% of pay"), AFTER_TAX, "permitted"),
    (
        "The Company has therefore withdrawn the after-tax contribution election for all employees.",
        AFTER_TAX,
        "frozen",
    ),
    ("The Committee has removed the in-plan Roth conversion feature for all participants.", CONVERSION, "prohibited"),
    ("The Company has ended the match feature for all employees.", AFTER_TAX, "not_addressed"),
    # money of others, and what is done with it
    (
        "A contribution made by a mistake of fact is returned to the Employer within one year, and one that is not "
        "deductible within one year after it is disallowed.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The match is put in with each payroll. You may not choose to have it made as Roth.", ROTH, "not_addressed"),
    (
        "The Plan has no step by which company money or after-tax deposits can be turned into Roth money while they "
        "stay in it.",
        CONVERSION,
        "prohibited",
    ),
    (
        "You may withdraw after-tax savings at any time. You may also withdraw what was deducted, with earnings, if "
        "you ask within 90 days after the first deduction; any match on it will be forfeited.",
        WITHDRAWAL,
        "permitted",
    ),
    # what ripens, and what is paid whether one asks or not
    ("You may draw on your after-tax savings once they have aged.", WITHDRAWAL, "conditional"),
    ("A month’s after-tax savings have aged when they have been in the plan for 24 months.", WITHDRAWAL, "conditional"),
    ("A matching contribution matures when it has been in the Plan for two years.", WITHDRAWAL, "not_addressed"),
    (
        "Item 21. Small amounts. Vested Accounts of $7,000 or less are paid without consent.\n\n☒ Yes ☐ No",
        WITHDRAWAL,
        "not_addressed",
    ),
    # money that is not Roth, and contributions that are no deferrals
    (
        "A Participant may elect to have any part of his Account that is then eligible for distribution, and that is "
        "not already held in a Roth account, transferred to an In-Plan Roth Rollover Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "A participant may at any time elect to transfer any vested portion of the account not already held as Roth, "
        "including after-tax contributions, to a Roth in-plan rollover account.",
        CONVERSION,
        "permitted",
    ),
    (
        "Every Participant may elect that a portion of his Compensation be contributed as Taxed Contributions, which "
        "shall be credited to a separate account, shall not be Elective Deferrals, and shall be limited by law.",
        AFTER_TAX,
        "permitted",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, markdown="|" in text or "**" in text)), Profile(date(2026, 11, 30)))
    assert found[provision].status.value == status


BOOKLET = """# Plan Booklet

## Supplemental Savings

You may have 1% to 7% of your pay put in the Plan as after-tax Supplemental Savings. You may withdraw
your Supplemental Savings at any time.

## {}

Before age 59½ you may withdraw Tax-Deferred Savings and Roth Savings, but not the match, if you have an immediate and
heavy financial need. You must first have withdrawn your Supplemental Savings. It may not be rolled over.
"""


def test_a_hardship_payment_is_what_cannot_be_rolled_over() -> None:
    found = detect(read_text(BOOKLET.format("Hardship"), markdown=True)).findings
    assert not any(one.rule == "withdrawal.not_rollable" and one.counted for one in found)
    assert statuses(found, Profile(date(2026, 11, 30)))[WITHDRAWAL].status.value == "permitted"


BOUND = """# Alder Savings Plan

# Summary of Material Modifications

{}

The following is put in its place: a Participant who is employed may withdraw Supplemental Savings at any age.

# Summary Plan Description

## Supplemental Savings

You may save 1% to 8% of pay after tax as Supplemental Savings.

## Withdrawals of Supplemental Savings

You may withdraw Supplemental Savings at any time. If you do, you may not make Supplemental Savings for six months.

## Loans

You may borrow from your account.
"""
CHANGES = (
    (
        "The section “Withdrawals of Supplemental Savings” in Part 7 of the Summary Plan Description is deleted.",
        "permitted",
    ),
    ("The section headed “Withdrawals of Supplemental Savings” is replaced.", "permitted"),
    ("The figure $500 in the section headed “Withdrawals of Supplemental Savings” is replaced by $300.", "conditional"),
    ("The section “Loans” is deleted.", "conditional"),
)


@pytest.mark.parametrize(("change", "status"), CHANGES)
def test_a_section_deleted_by_its_title(change: str, status: str) -> None:
    document = read_text(BOUND.format(change), markdown=True)
    report = analyze_documents([document], Profile(date(2026, 11, 30)))
    assert report.provisions[WITHDRAWAL].status.value == status


DRAWN = """# Alder Savings Plan

## After-tax savings

You may save 1% to 8% of pay as after-tax savings. You may withdraw them while you work.

(a) You may make one draw in any six months.
(b) Pre-tax savings and the match are not touched.
(c) {} $30 for each draw.
"""


@pytest.mark.parametrize("who", ["Fairlamb charges", "The recordkeeper charges the Account"])
def test_what_an_item_says_of_other_money_ends_with_it(who: str) -> None:
    found = detect(read_text(DRAWN.format(who), markdown=True)).findings
    assert any(one.attributes.get("fee_dollars") == 30 for one in found if one.provision == WITHDRAWAL)


def test_what_has_aged_is_told_in_months() -> None:
    found = findings(read_text("After-tax savings have aged when they have been in the plan for 24 full months."))
    assert [one.attributes["seasoning_months"] for one in found if one.provision == WITHDRAWAL] == [24]
