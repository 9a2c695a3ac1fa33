"""What a paper says of itself and of its parts: that it is the description, what is bound in, whose names and terms they are."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.detection.document.identity import facts
from analyzer.model import DocumentFacts, Finding, Profile, Stance
from analyzer.reading.document import read_text
from analyzer.verdict import judge
from analyzer.verdict.clauses import CONVERSION, WITHDRAWAL
from analyzer.verdict.splitting import states_split

GUIDE = "# Alder 401(k) Plan\n\nEnrollment guide for 2026\n\n## Saving\n\nYou may save from each paycheck.\n\n## Fine print\n\n"
HANDBOOK = "# Your Benefits\n\nA handbook for employees of Alder Company\n\n## Using it\n\n"


def _about(text: str) -> DocumentFacts:
    return facts(read_text(text, markdown=True), [])


@pytest.mark.parametrize(
    ("text", "is_it"),
    (
        (GUIDE + "This guide was written for your plan alone. It also serves as the plan’s summary plan description, effective January 1, 2026.", True),
        (GUIDE + "This guide and the Plan Facts in the back are given to every employee as the summary plan description.", True),
        (GUIDE + "Together with the appendix, this guide constitutes your summary plan description.", True),
        (GUIDE + "The summary plan description that the law requires is this guide.", True),
        (GUIDE + "Please treat this guide as your summary plan description.", True),
        (GUIDE + "This guide is meant to be the SPD of the Plan.", True),
        (GUIDE + "This guide is not the summary plan description.", False),
        (GUIDE + "The summary plan description is kept in the benefits office. Ask there for the blue booklet. It is the summary plan description.", False),
        (GUIDE + "This guide accompanies the summary plan description, which governs.", False),
        (GUIDE + "The handbook is the summary plan description.", False),
        (HANDBOOK + "For those two plans the handbook is the summary plan description that the law asks for.", True),
        (HANDBOOK + "The summary plan descriptions are sent in the mail.", False),
    ),
)  # fmt: skip
def test_it_says_that_it_is_the_summary_plan_description(text: str, is_it: bool) -> None:
    assert _about(text).description is is_it


def test_a_guide_that_is_the_description_is_read_as_one() -> None:
    assert _about(GUIDE + "This guide also serves as the plan’s summary plan description.").kind == "spd"
    assert _about(GUIDE + "Ask for the summary plan description.").kind == "guide"


FORM = "# Adoption Agreement\n\nfor use with Basic Plan Document 02\n\n## Contributions\n\n☒ Elective Deferrals\n\n☐ After-tax contributions\n\n"
ARTICLES = "\n\n".join(
    f"{n}.1 Each Participant has an Account of that name, and the Trustee holds it." for n in range(1, 10)
)


@pytest.mark.parametrize(
    ("text", "held"),
    (
        (f"{FORM}# Part Two: Basic Plan Document 02\n\n{ARTICLES}", True),
        (f"{FORM}# Base Document No. 4\n\n{ARTICLES}", True),
        (f"{FORM}# The Basic Plan Document\n\n{ARTICLES}", True),
        (f"{FORM}# Part Two: Basic Plan Document 02\n\nIt is available from the provider.", False),
        (f"# Adoption Agreement\n\n# Basic Plan Document 02\n\n{ARTICLES}\n\n☒ Elective Deferrals\n\n☐ After-tax contributions", False),
        (f"{FORM}# Administration\n\n{ARTICLES}", False),
    ),
)  # fmt: skip
def test_the_basic_plan_document_is_bound_in(text: str, held: bool) -> None:
    assert _about(text).base_text is held


@pytest.mark.parametrize(
    ("text", "sponsor"),
    (
        ("## Recitals\n\nA. Alder & Birch Engineers, Inc., an Oregon corporation (the “Company”), established this Plan in 1983.\n\nB. The Company wishes to restate the Plan.", "Alder & Birch Engineers, Inc."),
        ("## Recitals\n\nJ. Alder & Sons, Inc., an Oregon corporation (the “Company”), established this Plan in 1983.\n\nIt wishes to restate the Plan.", "J. Alder & Sons, Inc."),
    ),
)  # fmt: skip
def test_the_letter_of_a_recital_is_no_part_of_the_name(text: str, sponsor: str) -> None:
    assert _about(f"# Savings and Investment Plan\n\n{text}").identity.sponsor == sponsor


@pytest.mark.parametrize(
    "both", ["Rules for the Savings Plan and the Pension Plan", "For the Savings Plan and the Pension Plan"]
)
def test_a_table_for_several_plans_names_the_one_with_deferrals(both: str) -> None:
    identity = _about(
        "# Your Savings\n\nThe Savings Plan, the Pension Plan, and the Stock Plan\n\nA handbook for employees of Alder Company\n\n"
        "# Part Two: The Savings Plan\n\nYou may save from pay.\n\n# Part Six: "
        f"{both}\n\n## Facts\n\n"
        "| | |\n|---|---|\n| Savings Plan | Alder Savings Plan, plan number 004, a profit sharing plan with a 401(k) feature |\n"
        "| Pension Plan | Pension Plan for Employees of Alder Company, plan number 001, a defined benefit plan |\n"
        "| Sponsor | Alder Company, 7 Mill Street, Dover, Delaware 19901 |\n| EIN | 12-3456789 |\n"
        "| Plan administrator | Benefits Board of Alder Company, 7 Mill Street, 302-555-0110 |\n"
    ).identity
    assert (identity.name, identity.number, identity.type) == ("Alder Savings Plan", "004", "401(k)")
    assert (identity.administrator, identity.administrator_phone) == ("Benefits Board of Alder Company", "302-555-0110")


@pytest.mark.parametrize(
    ("text", "said"),
    (
        ("The distributee may divide a payment, so that the part that has been so included goes to one recipient and the rest to another.", True),
        ("If parts of a payment go to more than one place, the person may say which part is the amount that is not taxable.", True),
        ("If a withdrawal is sent to two institutions, you may choose which part of it holds the after-tax money.", True),
        ("If an amount is paid to more than one plan, the Participant may state which portion is taxable.", True),
        ("If a death benefit is paid to more than one beneficiary, the administrator may say which part is taxable.", False),
        ("A payment may not go to more than one place, nor may the person say which part is taxable.", False),
        ("A payment goes to one recipient alone, which may be an IRA.", False),
    ),
)  # fmt: skip
def test_a_payment_may_go_two_ways(text: str, said: bool) -> None:
    assert states_split(read_text(text)) is said


OWN = "# Alder 401(k) Plan\n\nSummary Plan Description, January 1, 2026\n\n## After-Tax Savings\n\nYou may contribute 1% to 10% of your pay in after-tax contributions, which are not Roth.\n\n## Your after-tax account\n\n"


def _found(text: str) -> list[Finding]:
    return list(detect(read_text(OWN + text, markdown=True)).findings)


@pytest.mark.parametrize(
    ("text", "converted", "withdrawn"),
    (
        ("You may convert your after-tax account to Roth inside the Plan, once in a calendar quarter.\n\nYou may also withdraw your after-tax account while employed, at any age. The minimum is $300.", None, 300),
        ("You may withdraw your after-tax account while employed, at any age and for any reason. The least you may take is $500. You may also convert the account to Roth inside the Plan. The least you may convert is $250.", 250, 500),
        ("You may withdraw your after-tax account while employed, at any age and for any reason. You may also convert the account to Roth inside the Plan. The minimum is $250.", 250, None),
        ("You may convert after-tax money to Roth inside the Plan at any age. You may also take after-tax money out while you work, at any age. No request may be for less than $1,000.", None, 1000),
        ("Your right to withdraw your after-tax account while employed, at any age, has not changed.\n\nBeginning July 1, 2025 you may change all or part of your after-tax account to Roth without its leaving the Plan. The least you may change is $200, or the whole account if it holds less.", 200, None),
        # of both, where one sentence grants both
        ("You may convert after-tax money to Roth inside the Plan at any age, and you may withdraw after-tax money while employed at any age. The minimum is $400 for each.", 400, 400),
    ),
)  # fmt: skip
def test_a_minimum_is_of_the_right_granted_last(text: str, converted: int | None, withdrawn: int | None) -> None:
    least = {
        f.provision: f.attributes.get("minimum_dollars")
        for f in _found(text)
        if f.counted and f.stance in (Stance.PERMITS, Stance.CONDITIONS) and f.provision in (CONVERSION, WITHDRAWAL)
    }
    assert least == {CONVERSION: converted, WITHDRAWAL: withdrawn}


@pytest.mark.parametrize(
    ("text", "rate"),
    (
        ("(c) In the case of a Highly Compensated Employee, “4%” shall be read for “10%” in paragraph (b).", 4),
        ("For a Highly Compensated Employee 4% is substituted for 10%.", 4),
        ("For a Highly Compensated Employee, the 10% in paragraph (a) is reduced to 4%.", 4),
        ("This Section applies to Highly Compensated Employees with four percent in place of ten percent.", 4),
        ("For a Highly Compensated Employee, 6% shall not be read for 10%.", None),
        ("For a Highly Compensated Employee, “4%” shall be read for “8%” in Section 3.1.", None),
        ("For part-time employees “4%” shall be read for “10%”.", None),
    ),
)  # fmt: skip
def test_a_figure_is_read_for_another(text: str, rate: float | None) -> None:
    section = OWN.removesuffix("\n\n## Your after-tax account\n\n")
    told = detect(read_text(f"{section}\n\n{text}", markdown=True)).findings
    assert next((f.attributes.get("hce_percent_max") for f in told if f.provision == "HCE_limit"), None) == rate


@pytest.mark.parametrize(
    ("text", "group"),
    (
        ("Temporary and casual employees who have worked 500 hours in each of two years may have Tax-Deferred and Roth Savings, but nothing else under the Plan.", "Temporary and casual employees"),
        ("Part-time employees may make Elective Deferrals and Roth Deferrals, and take part in no other contributions.", "Part-time employees"),
        ("Casual employees may make pre-tax and Roth contributions and share in no other contributions.", "Casual employees"),
    ),
)  # fmt: skip
def test_a_class_shares_in_no_other_contributions(text: str, group: str) -> None:
    told = detect(read_text(text)).findings
    out = [f for f in told if f.provision == "after_tax_contributions" and f.stance is Stance.DENIES]
    assert [f.attributes.get("groups_out") for f in out] == [[group]]
    assert not any(f.provision == "roth_deferrals" and f.stance is Stance.DENIES for f in told)


def test_limits_of_contributions_that_have_ended_are_not_shown() -> None:
    document = read_text(
        "# Alder Savings Plan\n\nSummary Plan Description, January 2022\n\n## Highlights\n\nYou may make after-tax contributions of 1% to 8% of your pay.\n\n"
        "## Supplement No. 2, May 2025\n\nThis is a summary of material modifications. After-tax contributions ended on June 27, 2025, and no more can be made.",
        markdown=True,
    )
    read = detect(document)
    judgement = judge(read.findings, [read.facts], [document], Profile(date(2026, 11, 30)))
    assert judgement.provisions["after_tax_contributions"].status.value == "frozen"
    assert "after_tax_limit" not in judgement.provisions
