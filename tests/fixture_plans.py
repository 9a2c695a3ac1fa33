"""The fixture plans, each analysed once in a run of the tests, and opened once by pdfplumber.

The tests of a plan follow one another (conftest.py), so that only the last one is held: hundreds fill a small machine.
"""

from __future__ import annotations

import io
import json
import os
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from analyzer.analysis import analyze
from analyzer.gold import GoldPlan, gold_sets
from analyzer.model import Document, Profile
from analyzer.reading.document import read
from analyzer.report import Report

PLANS = Path(__file__).parent.parent / "fixtures" / "plans"
NAMES = sorted(path.stem for path in PLANS.glob("*.pdf"))
KEPT = Path()
"""Where the reports are kept for other processes of the same run."""


def one_in(share: int, *always: str) -> list[object]:
    """Every plan as a case of a test; those outside a share of them are `thorough`, unless they are always taken.

    pdfplumber takes some seconds for a plan: `make test` reads a share with it, `make test-all` every one.
    """
    kept = {name for n, name in enumerate(NAMES) if n % share == 0 or name.split("-")[0] in always}
    return [name if name in kept else pytest.param(name, marks=pytest.mark.thorough) for name in NAMES]


@dataclass(frozen=True)
class Analysed:
    """A fixture plan, what its label says, and what the program says of it."""

    gold: GoldPlan
    label: dict[str, Any]
    report: Report
    document: Document


LAST: dict[str, Analysed] = {}
"""The plan that was analysed last."""


def analysed(name: str) -> Analysed:
    """A fixture plan, by the name of its file."""
    if name not in LAST:
        path = PLANS / f"{name}.pdf"
        [gold] = gold_sets(path)[0].plans
        report, [document] = analyze([path], Profile(gold.as_of))
        unfinished = KEPT / f"{name}.{os.getpid()}"
        unfinished.write_text(report.model_dump_json(), encoding="utf-8")
        unfinished.rename(KEPT / f"{name}.json")
        LAST.clear()
        LAST[name] = Analysed(gold, json.loads(path.with_suffix(".json").read_text(encoding="utf-8")), report, document)
    return LAST[name]


def report_on(name: str, as_of: date) -> Report:
    """The report on a fixture plan, from whichever process of this run has analysed it."""
    kept = KEPT / f"{name}.json"
    report = Report.model_validate_json(kept.read_bytes()) if kept.exists() else analysed(name).report
    assert report.as_of == as_of
    return report


def document_of(name: str) -> Document:
    """A fixture plan as read: for its analysis, if there has been one, or else for this alone."""
    return LAST[name].document if name in LAST else read_alone(name)


@lru_cache(maxsize=1)
def read_alone(name: str) -> Document:
    """A fixture plan as read, and no more."""
    return read(PLANS / f"{name}.pdf", ocr="never")


@lru_cache(maxsize=1)  # its pages hold all they have read
def opened(name: str) -> pdfplumber.PDF:
    """A fixture plan as pdfplumber reads it."""
    return pdfplumber.open(io.BytesIO((PLANS / f"{name}.pdf").read_bytes()))
