"""A scan of a plan gets the verdict of the plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from fixture_plans import PLANS

from benchmarks.scanned_verdicts import verdicts


@pytest.mark.slow
@pytest.mark.parametrize("plan", ["p24-engineering-firm"])
def test_a_scan_has_the_verdict_of_its_plan(plan: str, tmp_path: Path) -> None:
    printed, seen = verdicts(PLANS / f"{plan}.pdf", tmp_path)
    assert seen == printed
