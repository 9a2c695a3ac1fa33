"""Page numbers in running heads and feet, in the ways they are printed."""

from __future__ import annotations

import pytest

from analyzer.reading.lines import Piece, Style
from analyzer.reading.margins import set_aside

KINDS = ("pre-tax", "Roth", "after-tax", "matching", "catch-up", "rollover")


def page(kind: str, head: str, foot: str) -> list[Piece]:
    """A page with a running head, a line of its own and a foot."""
    texts = ((40, head), (400, f"The plan accepts {kind} contributions."), (750, foot))
    return [Piece(1, text, [], 72, 400, top, top + 11, Style(11.0)) for top, text in texts if text]


@pytest.mark.parametrize(
    ("head", "foot", "expected"),
    [
        ("Savings Plan", "{n}", "{n}"),
        ("Savings Plan", "- {n} -", "{n}"),
        ("Savings Plan", "SPD-{n}", "SPD-{n}"),
        ("Savings Plan", "Page {n} of 9", "{n}"),
        ("Savings Plan", "SRH-HR 4410 (04/25)   {n} of 9", "{n}"),
        ("Savings Plan", "Juniper & Oake · your guide · {n}/9", "{n}"),
        ("Basic Plan Document #02", "AA page {n} of 9", "{n}"),  # #02 is the number of no page, on page 2 neither
        ("Savings Plan", "Rev. 04/2026     {n}", "{n}"),
        ("Savings Plan", "Rev. 04/2026", None),
        ("Model Plan, Form No. 003", "A2-{n}", "{n}"),
    ],
)
def test_the_label_of_each_page(head: str, foot: str, expected: str | None) -> None:
    pages = [page(kind, head, foot.format(n=number)) for number, kind in enumerate(KINDS, 1)]
    margins = set_aside(pages, [792.0] * 6)
    assert margins.labels == [expected and expected.format(n=number) for number in range(1, 7)]
    assert [len(left) for left in pages] == [1] * 6


def test_what_is_kept_of_a_foot_has_no_page_number() -> None:
    pages = [page(kind, "", f"Future Fund SPD | {number} of 12") for number, kind in enumerate(KINDS, 1)]
    assert set_aside(pages, [792.0] * 6).texts == ["Future Fund SPD"]
