"""What a section's heading makes of the withdrawals told of in it: those for hardship, or those after leaving."""

from __future__ import annotations

import pytest

from analyzer import detection
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import WITHDRAWAL
from tests.verdict.cases import read_alone

# heading, what stands under it, status of withdrawals of after-tax money while employed
SECTIONS = [
    ("Hardship Withdrawals", "You may take your pre-tax, Roth and after-tax money.", "conditional"),
    ("6.3 Financial Hardship", "A withdrawal may be made from your after-tax account once a year.", "conditional"),
    ("Hardship", "You may not take after-tax money.", "not_addressed"),
    ("Hardship", "Pre-tax and Roth only. Not match. Not after-tax.", "not_addressed"),
    ("Hardship", "After-tax money may also be withdrawn without a hardship, at any time.", "permitted"),
    ("After employment", "You may withdraw any amount from your after-tax account at any time.", "not_addressed"),
    ("When You Leave", "No partial withdrawals of after-tax money are allowed.", "not_addressed"),
    ("6.4 Distributions Upon Severance from Employment", "After-tax money may be taken at any time.", "not_addressed"),
    ("If you retire", "You may take after-tax money while you are still employed too, at any time.", "permitted"),
    ("Withdrawals before you leave", "You may withdraw your after-tax account at any time.", "permitted"),
    ("Other Withdrawals", "You may take your after-tax money.", "permitted"),
    ("Other Withdrawals", "You may not take after-tax money while you work here.", "prohibited"),
]


@pytest.mark.parametrize(("heading", "text", "status"), SECTIONS)
def test_what_stands_under_a_heading(heading: str, text: str, status: str) -> None:
    document = read_text(f"# Withdrawals\n\n## {heading}\n\n{text}\n", name="spd.md", markdown=True)
    assert read_alone(*detection.findings(document))[WITHDRAWAL] == status
