"""What a section's heading makes of what stands under it: whose the withdrawals are, of which time, of which plan."""

from __future__ import annotations

import pytest

from analyzer import detection
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import read_alone

# heading, what stands under it, provision, status
SECTIONS = [
    # hardship
    ("Hardship Withdrawals", "You may take your pre-tax, Roth and after-tax money.", WITHDRAWAL, "conditional"),
    ("6.3 Financial Hardship", "A withdrawal may be made from your after-tax account.", WITHDRAWAL, "conditional"),
    ("Hardship", "You may not take after-tax money.", WITHDRAWAL, "not_addressed"),
    ("Hardship", "Pre-tax and Roth only. Not match. Not after-tax.", WITHDRAWAL, "not_addressed"),
    ("Hardship", "After-tax money may also be withdrawn without a hardship, at any time.", WITHDRAWAL, "permitted"),
    # those who have left
    ("After employment", "You may withdraw any amount from your after-tax account.", WITHDRAWAL, "not_addressed"),
    ("When You Leave", "No partial withdrawals of after-tax money are allowed.", WITHDRAWAL, "not_addressed"),
    ("6.4 Distributions Upon Severance from Employment", "After-tax money may be taken.", WITHDRAWAL, "not_addressed"),
    ("How Your Account Is Paid When You Leave", "You may take after-tax money in parts.", WITHDRAWAL, "not_addressed"),
    ("Former Participants", "You may convert your after-tax account at any time.", CONVERSION, "not_addressed"),
    (
        "Retired Members",
        "You may withdraw from your after-tax account as often as you like.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Conversions After You Leave", "You may convert after-tax money in the Plan.", CONVERSION, "not_addressed"),
    ("When Employment Ends", "No conversions can be made in the Plan.", CONVERSION, "prohibited"),
    ("If you retire", "You may take after-tax money while you are still employed too.", WITHDRAWAL, "permitted"),
    ("After you leave", "If you still work here you may withdraw after-tax money.", WITHDRAWAL, "permitted"),
    # an event of its own
    ("Death Benefits", "The after-tax account may be paid at any time in any amount.", WITHDRAWAL, "not_addressed"),
    ("Disability", "You may withdraw your after-tax account at any time.", WITHDRAWAL, "not_addressed"),
    ("Military Leave", "You may withdraw your after-tax account.", WITHDRAWAL, "not_addressed"),
    (
        "Required Minimum Distributions",
        "Amounts may be taken from your after-tax account.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # another time, another plan, another kind of contribution
    ("Before 2015", "You could make after-tax contributions of up to 10% of pay.", AFTER_TAX, "not_addressed"),
    ("What Other Plans Do", "Employees may make after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Automatic Enrollment", "You may not make after-tax contributions in this way.", AFTER_TAX, "not_addressed"),
    ("Catch-Up Contributions", "These may not be made after tax.", AFTER_TAX, "not_addressed"),
    # those who work there
    ("Withdrawals before you leave", "You may withdraw your after-tax account at any time.", WITHDRAWAL, "permitted"),
    ("Leaving Money in the Plan", "After-tax money may be withdrawn at any time.", WITHDRAWAL, "permitted"),
    ("Employees on Leave", "You may withdraw after-tax money at any time.", WITHDRAWAL, "permitted"),
    ("Other Withdrawals", "You may take your after-tax money.", WITHDRAWAL, "permitted"),
    ("Other Withdrawals", "You may not take after-tax money while you work here.", WITHDRAWAL, "prohibited"),
    ("Distributions", "You may take your after-tax account at any time.", WITHDRAWAL, "permitted"),
]


@pytest.mark.parametrize(("heading", "text", "provision", "status"), SECTIONS)
def test_what_stands_under_a_heading(heading: str, text: str, provision: str, status: str) -> None:
    document = read_text(f"# Norwick Valve 401(k) Savings Plan\n\n## {heading}\n\n{text}\n", "spd.md", markdown=True)
    assert read_alone(*detection.findings(document))[provision] == status
