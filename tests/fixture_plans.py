"""The fixture plans, each analysed once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from analyzer.analysis import analyze
from analyzer.gold import GoldPlan, gold_sets
from analyzer.model import Document, Profile
from analyzer.report import Report

PLANS = Path(__file__).parent.parent / "fixtures" / "plans"
NAMES = sorted(path.stem for path in PLANS.glob("*.pdf"))


@dataclass(frozen=True)
class Analysed:
    """A fixture plan, what its label says, and what the program says of it."""

    gold: GoldPlan
    label: dict[str, Any]
    report: Report
    document: Document


@cache
def analysed(name: str) -> Analysed:
    """A fixture plan, by the name of its file."""
    path = PLANS / f"{name}.pdf"
    [gold] = gold_sets(path)[0].plans
    report, [document] = analyze([path], Profile(gold.as_of))
    return Analysed(gold, json.loads(path.with_suffix(".json").read_text(encoding="utf-8")), report, document)
