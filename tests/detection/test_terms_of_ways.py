"""Terms that go with the right money and the right act: whose wait it is, whose limit, whose fee."""

# ruff: noqa: E501 - a table to be read line by line

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.detection.sentence.dollars import fees, smallest
from analyzer.detection.sentence.how_often import count
from analyzer.reading.document import read_text

_CONVERSION, _WITHDRAWAL = "in_plan_roth_conversion", "in_service_after_tax"


def _told(text: str, provision: str, key: str) -> list[object]:
    found = detect(read_text(text, name="a plan")).findings
    return [
        one.attributes[key] for one in found if one.provision == provision and one.counted and key in one.attributes
    ]


@pytest.mark.parametrize(
    ("text", "provision", "key", "value"),
    [
        ("Once you’ve been in the Plan for 36 months, you can convert your after-tax money to Roth.", _CONVERSION, "participation_years", [3]),
        ("After-tax savings may be withdrawn once they have been in the Plan for 36 months.", _WITHDRAWAL, "seasoning_months", [36]),
        ("The sum of Elective Deferrals and After-Tax Contributions shall not exceed ninety percent of Pay.", "plan_limit_combined", "combined_percent_max", [90]),
        ("All of your contributions together, not counting catch-up, may not be more than 45% of pay.", "plan_limit_combined", "combined_percent_max", [45]),
        ("We set a lower ceiling on the after-tax savings of highly compensated employees. For 2026 that ceiling is 5% of pay.", "HCE_limit", "hce_percent_max", [5]),
    ],
)  # fmt: skip
def test_what_is_told(text: str, provision: str, key: str, value: list[object]) -> None:
    assert _told(text, provision, key) == value


@pytest.mark.parametrize(
    ("text", "often"),
    [
        ("as the Committee prescribes but no fewer than four times in each Plan Year", None),
        ("A conversion is not a withdrawal for purposes of the limit of three withdrawals a year.", None),
        ("You may withdraw twice in a calendar year.", "twice in a calendar year"),
    ],
)
def test_how_often(text: str, often: str | None) -> None:
    assert count(text) == often


def test_amounts_in_words_and_fees_of_later_requests() -> None:
    assert smallest("in an amount of not less than two hundred fifty dollars") == 250
    later = fees("No fee is charged for the first withdrawal; a $40 fee is charged for each later one.")
    assert later == {"fee_dollars": 40, "fee_after": 1}
    assert fees("There is a $40 fee for each withdrawal.") == {"fee_dollars": 40}
