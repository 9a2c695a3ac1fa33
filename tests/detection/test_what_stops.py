"""What stops after a withdrawal: after-tax contributions, all contributions, the match, or both; and what is no cap."""

from __future__ import annotations

import pytest

from analyzer.detection.sentence.dollars import caps
from analyzer.detection.sentence.prices import penalties

STOPS = [
    # a sentence, what stops (nothing where it is contributions of every kind)
    ("After you take one of these withdrawals, your after-tax contributions stop for three months.",
     "after-tax contributions"),
    ("After a withdrawal your after-tax contributions are suspended for six months; pre-tax savings go on.",
     "after-tax contributions"),
    ("For six months after a withdrawal you may not save after tax, and no match is made on savings of any class.",
     "after-tax contributions and match"),
    ("If you do, your after-tax savings stop, and you receive no match, for the six months that follow a withdrawal.",
     "after-tax contributions and match"),
    ("Upon a withdrawal no Matching Contribution shall be made for the three (3) months next following, but the "
     "right to make Elective Deferrals and After-Tax Contributions shall not be affected.", "match"),
    ("After a withdrawal no match is paid for six months, though your contributions need not stop.", "match"),
    ("After any withdrawal from your after-tax account you may not make contributions of any kind, and will receive no "
     "match, for the next three months.", "contributions and match"),
    ("If a Member makes a withdrawal, the Member’s After-Tax Contributions, and all Company Contributions on his "
     "behalf, shall be suspended for six (6) months.", "after-tax contributions and match"),
    ("A withdrawal suspends all of your contributions for six months.", None),
    ("If you withdraw, you may not contribute for six months and the match stops.", "contributions and match"),
]  # fmt: skip

IN_PART = [
    # a sentence, for how long contributions stop, for how long the match does where that is less
    ("For the twelve months after a withdrawal you may not contribute, and for the first four of them your other "
     "savings are not matched.", 12, 4),
    ("If you withdraw after-tax contributions, they stop for six months, and during the first two months you receive "
     "no match.", 6, 2),
    ("After a withdrawal your contributions are suspended for 12 months, and no match is made for the first quarter.",
     12, None),
    ("After a withdrawal your contributions stop for 12 months, and no match is made for the first six months.", 12, 6),
    ("After a withdrawal your contributions stop for six months, and for the first three of them you may still ask for "
     "a matching gift.", 6, None),
    ("After a withdrawal you may not contribute, and receive no match, for six months.", 6, None),
]  # fmt: skip

CAPS = [
    ("After-tax contributions may be up to $10,000 a year.", 10_000),
    ("A Participant's after-tax contributions may not exceed $10,000 in a Plan Year.", 10_000),
    ("Voluntary after-tax contributions: not more than $5,000", 5_000),
    ("At 12%, her after-tax contributions may be $28,800.", None),
    ("8% of Amina's $150,000 is $12,000 after tax.", None),
    ("Second-Step Savings $12,000", None),
]


@pytest.mark.parametrize(("sentence", "stops"), STOPS)
def test_what_stops(sentence: str, stops: str | None) -> None:
    found = penalties(sentence, sentence)
    assert found["suspension_months"] in (3, 6)
    assert found.get("suspended") == stops


@pytest.mark.parametrize(("sentence", "months", "match"), IN_PART)
def test_the_match_that_stops_for_a_part_of_that_time(sentence: str, months: int, match: int | None) -> None:
    found = penalties(sentence, sentence)
    assert found["suspension_months"] == months
    assert found.get("match_stop_months") == match
    assert match is None or "match" not in found.get("suspended", "")


@pytest.mark.parametrize(("sentence", "cap"), CAPS)
def test_the_figures_of_an_example_are_no_cap(sentence: str, cap: float | None) -> None:
    assert caps(sentence).get("dollar_max") == cap
