"""Labelled values: lines, cells, options and participants' forms, each with what it establishes."""

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.reading.document import read_text

Told = set[tuple[str, str]]


def told(text: str) -> Told:
    """The provisions that a text decides, with their stances."""
    core = ("after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax", "roth_deferrals")
    found = detect(read_text(text)).findings
    return {(f.provision, f.stance.value) for f in found if f.counted and f.provision in core}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After-tax voluntary: N\nIn-plan Roth: N",
            {("after_tax_contributions", "denies"), ("in_plan_roth_conversion", "denies")},
        ),
        ("Withdrawals while working\nAfter-tax: any time\nMatch: age 59½", {("in_service_after_tax", "permits")}),
        ("AFTERTAX min 0 max 0", {("after_tax_contributions", "denies")}),
        ("Balances as of 12/31/2025\nAfter-tax: $2,500\nRoth: $4,000", set()),
        ("Key to codes: A = Before-tax; B = After-tax; C = Roth.", set()),
        (
            "Source | In-service any time | In-service at 59½\nPre-tax | No | Yes\nAfter-tax | No | Yes",
            {("in_service_after_tax", "conditions")},
        ),
        (
            "Types of rollovers accepted:\n[X] After-tax contributions\n[ ] Roth deferrals",
            {("after_tax_contributions", "rollover_only")},
        ),
        ("The Plan ☒ does ☐ does not permit after-tax contributions.", {("after_tax_contributions", "permits")}),
        ("The Plan ☐ does ☒ does not permit after-tax contributions.", {("after_tax_contributions", "denies")}),
        (
            "I elect to contribute each pay period:\nPre-tax ____%\nAfter-tax ____%",
            {("after_tax_contributions", "permits")},
        ),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else "",
)
def test_labelled_values(text: str, expected: Told) -> None:
    assert told(text) == expected
