"""Terms that go with the right money and the right act: whose wait it is, whose limit, whose fee."""

# ruff: noqa: E501 - a table to be read line by line

from __future__ import annotations

from datetime import date

import pytest

from analyzer.analysis import analyze_documents
from analyzer.detection import detect
from analyzer.detection.sentence.dollars import fees, smallest
from analyzer.detection.sentence.how_often import count
from analyzer.model import Profile
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


@pytest.mark.parametrize(
    ("text", "fee"),
    [
        # what one request costs, in the ways in which booklets say it; a yearly charge, a least amount and a loan are none
        ("Each withdrawal costs $25 and must be for at least $500.", {"fee_dollars": 25}),
        (
            "The first withdrawal each year costs nothing; later ones cost $30 each.",
            {"fee_dollars": 30, "fee_after": 1},
        ),
        ("You pay $25 for each withdrawal.", {"fee_dollars": 25}),
        ("We deduct $50 from each withdrawal to cover the record-keeper's work.", {"fee_dollars": 50}),
        ("$35 is taken from your account for every conversion.", {"fee_dollars": 35}),
        ("The record-keeper's fee for a withdrawal is $40.", {"fee_dollars": 40}),
        ("Withdrawal fee: $25", {"fee_dollars": 25}),
        ("There is a processing charge ($25) for each distribution.", {"fee_dollars": 25}),
        ("A processing fee, currently $50, is taken from each payment.", {"fee_dollars": 50}),
        ("The account maintenance costs $25 per year.", {}),
        ("You must take at least $500 from each withdrawal.", {}),
        ("A loan costs $75.", {}),
        ("You can pay up to $500 for each payment period.", {}),
    ],
)
def test_what_a_request_costs(text: str, fee: dict[str, int]) -> None:
    assert fees(text) == fee


WHILE_AT_WORK = "# Savings Plan\n\n## Saving\n\nYou may save from 1% to 9% of pay after tax.\n\n## Taking money out while you work here\n\n"
WAYS = [
    # what is said of two waits, and of each way its wait and how often it may be used
    (
        "You may withdraw from your After-Tax Account amounts that have been in it for at least 18 months, and after 48 months of participation in the Plan the entire Account.",
        [("seasoning_months", 18, None), ("participation_years", 4, None)],
    ),
    (
        "**31. How do the 18 months work?** You may withdraw after-tax contributions once they have been in the Plan for at least 18 months, twice a year.\n\n**32. What changes at 59½?** After that you can withdraw from any part of your account, whether it has been in for 18 months or not, as often as once a month.",
        [("seasoning_months", 18, "twice a year"), ("age", 59.5, "once a month")],
    ),
    (
        "You may withdraw after-tax contributions that have been in the Plan for at least 18 months, after you have taken part for 48 months.",
        [("participation_years", 4, None)],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), WAYS)
def test_each_way_has_its_wait_and_its_count(text: str, told: list[tuple[str, float, str | None]]) -> None:
    found = detect(read_text(f"{WHILE_AT_WORK}{text}\n", name="t.md", markdown=True)).findings
    ways = [f.attributes for f in found if f.provision == _WITHDRAWAL and f.counted and f.attributes.get("conditions")]
    assert [(key, one.get(key), one.get("frequency")) for one, (key, _, _) in zip(ways, told, strict=True)] == told


def test_the_count_of_a_way_from_an_age_is_none_of_the_way_before_it() -> None:
    text = f"""{WHILE_AT_WORK}| What you have | Before age 59½ | Age 59½ and later |
|---|---|---|
| After-tax contributions and earnings | After 18 months, twice a year | Yes |
| Pre-tax and Roth | No | Yes |

You may withdraw after-tax contributions once they have been in the Plan for at least 18 months.

**What changes at 59½?** After that you can withdraw from any part of your account, as often as once a month.
"""
    report = analyze_documents([read_text(text, name="t.md", markdown=True)], Profile(date(2026, 11, 27)))
    told = report.provisions[_WITHDRAWAL].attributes
    assert told["frequency"] == "twice a year"
    ways = {way["conditions"][0]: way.get("limits", {}).get("frequency") for way in told["ways"]}
    assert ways == {"seasoning": None, "age": "once a month"}
