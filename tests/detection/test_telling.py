"""What a document tells of money by its tax, and lists of contributions that are whole."""

from __future__ import annotations

import pytest

from analyzer.detection import findings
from analyzer.detection.context.telling import after_tax_is_roth, as_roth, told_later
from analyzer.reading.document import read_text


@pytest.mark.parametrize(
    ("sentence", "following", "told"),
    [
        (
            "Members authorize deductions of 1% to 6%.",
            "These deductions are made after income taxes have been figured.",
            "Members authorize after-tax deductions of 1% to 6%.",
        ),
        (
            "A member contributes 4% of pay.",
            "The money has already been taxed.",
            "A member contributes after tax 4% of pay.",
        ),
        ("You may make Roth contributions of 5%.", "They are made after taxes have been withheld.", None),
        ("You may borrow half your account.", "The repayments are made after taxes have been withheld.", None),
    ],
)
def test_a_kind_may_be_told_a_sentence_later(sentence: str, following: str, told: str | None) -> None:
    assert " ".join(told_later(sentence, following).split()) == (told or sentence)


def test_contributions_and_earnings_free_of_tax_are_roth_by_whatever_name() -> None:
    section = "After-Tax Option. After age 59½ your contributions and their earnings are paid out tax-free."
    assert after_tax_is_roth(section)
    assert not after_tax_is_roth("After-tax contributions come out tax-free; their earnings are taxed.")
    assert as_roth("After-tax contributions go in.") == "Roth contributions go in."


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("No contributions other than Elective Deferrals shall be made by a Participant.", True),
        ("You may contribute on a pre-tax or a Roth basis. The Plan takes nothing else.", True),
        ("You may contribute on a pre-tax or a Roth basis.", False),
        ("The Company matches before-tax and Roth contributions only.", False),
    ],
)
def test_a_whole_list_leaves_after_tax_out(text: str, closed: bool) -> None:
    rules = {finding.rule for finding in findings(read_text(text))}
    assert ("after_tax.closed_list" in rules) is closed
