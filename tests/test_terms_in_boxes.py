"""Figures of the terms that the labels of plans list: how many of them stand in the box that a reader looks at.

That a sentence is cited (test_terms_cited.py) does not yet say that its figure is told, and told of the right money.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from fixture_plans import NAMES, PLANS, report_on

from analyzer.reports.answer import answer
from analyzer.rules import LimitsFile, load

GATES = ("after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax")
OF_THE_BOX = "of the box"
"""Of the rates and amounts in the boxes of these plans, those that are a labelled one of that box."""
FLOORS = {
    # by kind of term, of those with a figure; waits and ages before one joins the plan are in no box, and not asked for
    "limit": 0.90,
    "minimum": 0.89,
    "frequency": 0.89,
    "fee": 0.80,
    "age": 0.80,
    "wait": 0.70,
    "suspension": 0.90,
    OF_THE_BOX: 0.98,
}

_WORDS = {
    "once": 1, "twice": 2, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "thirty": 30, "third": 3,
}  # fmt: skip
_DAY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4})?"
    r"(?:[-–]\d{1,2})?|\b(?:19|20)\d\d\b"
)
_FIGURE = re.compile(r"(?P<dollar>\$ ?)?(?P<n>\d[\d,]*(?:\.\d+)?)(?P<half>½?)(?: ?(?P<percent>%)| to (?=\d+%))?")
_YEARS = re.compile(r"\b(\d+) years?\b(?= (?:of|in)\b)|(?<=taken part for )(\d+) years?\b")
_ASIDE = re.compile(r"\([^()]*\)")
Figures = set[tuple[str, float]]


def _figures(text: str) -> Figures:
    """The amounts, rates and numbers of a text, with what they are of; days of the calendar are none."""
    text = re.sub(rf"\b({'|'.join(_WORDS)})\b", lambda m: str(_WORDS[m[1].lower()]), _DAY.sub(" ", text), flags=re.I)
    found: Figures = set()
    for match in _FIGURE.finditer(text):
        number = float(match["n"].replace(",", "")) + (0.5 if match["half"] else 0)
        percent = match["percent"] or match[0].rstrip().endswith("to")
        found.add(("$" if match["dollar"] else "%" if percent else "", number))
    found |= {("", 12.0 * int(one or other)) for one, other in _YEARS.findall(text)}  # "60 months" is five years
    return found


def _of_the_law(*names: str) -> Figures:
    """Dollar amounts that the law sets for a year, which no plan does."""
    years = load("limits.yaml", LimitsFile).years.values()
    return {("$", float(getattr(one, name))) for one in years for name in names}


def _asked(term: dict[str, Any]) -> Figures:
    """The figures that a box has to tell of a term; none where it has none, or is a limit of the law alone.

    Limits, minimums and fees are rates and amounts. From what pay on one is highly compensated is no limit.
    """
    found = _figures(_ASIDE.sub(" ", term["value"].partition(";")[0])) - _of_the_law("hce_compensation")
    if term["what"] == "limit" and found & _of_the_law("annual_additions", "compensation"):
        return set()
    amounts = {one for one in found if one[0]}
    return amounts if amounts or term["what"] in ("limit", "minimum", "fee") else found


def _told(label: dict[str, Any], name: str) -> Iterator[tuple[str, bool]]:
    """Each labelled term with a figure: its kind, and whether the box tells all of its figures.

    A box that says no, or that nothing is stated, has no terms: whether it is right to is another test's question.
    """
    boxes = dict(zip(GATES, answer(report_on(name, date.fromisoformat(label["as_of"]))).gates, strict=True))
    for gate, box in boxes.items():
        labelled: Figures = set()
        seen = _figures(f"{box.answer}; {box.facts}") if box.tone in ("yes", "if") else set()
        for term in (one for one in label["terms"] if one.get("provision") == gate):
            labelled |= _figures(term["value"])
            before_one_joins = gate == GATES[0] and term["what"] not in ("limit", "minimum")
            if box.tone not in ("yes", "if") or before_one_joins:
                continue
            kind = {"service": "wait"}.get(term["what"], term["what"])
            if kind in FLOORS and (asked := _asked(term)):
                yield kind, asked <= seen
        yield from ((OF_THE_BOX, one in labelled) for one in seen if one[0])


def test_the_figures_of_terms_stand_in_the_boxes() -> None:
    told: Counter[tuple[str, bool]] = Counter()
    for name in NAMES:
        label = json.loads((PLANS / f"{name}.json").read_text(encoding="utf-8"))
        if label.get("terms"):
            told.update(_told(label, name))
    shares = {kind: told[kind, True] / (told[kind, True] + told[kind, False]) for kind, _ in told}
    assert set(shares) == set(FLOORS)
    assert not {kind: share for kind, share in shares.items() if share < FLOORS[kind]}, told
