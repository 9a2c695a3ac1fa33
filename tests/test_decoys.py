"""Sections put into plans without the right they are about: a decoy gives nobody a yes, a right does.

``decoys.jsonl`` has one section a line: ``about`` is AT (after-tax contributions), CV (conversion inside the
plan), WD (withdrawal while employed) or any of them; ``why`` says what a decoy is instead. ``### `` opens its heading.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from analyzer.analysis import analyze_documents
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.report import Report

ROOT = Path(__file__).resolve().parent.parent
HEAD = (
    "# Acme Tools 401(k) Plan\n\nSummary Plan Description, January 2026\n\n## Who may join\n\n"
    "Every employee may join on the first of the month after hire.\n\n"
)
NO_WAY_IN = (
    "## Contributions\n\nYou may make pre-tax contributions of 1% to 50% of pay and Roth contributions.\n\n"
    "## Withdrawals while you work\n\nYou may withdraw your account after you reach age 59½ or for hardship.\n\n"
    "## Roth conversions\n\n"
    "You may convert any vested part of your account, whatever its source, to Roth inside the Plan at any time.\n\n"
    "## Rollovers\n\nYou may roll money in from another plan.\n\n"
)
NO_WAY_OUT = (
    "## Contributions\n\nYou may make pre-tax contributions of 1% to 50% of pay and Roth contributions. "
    "You may also make after-tax contributions of up to 10% of pay.\n\n"
    "## Loans\n\nYou may borrow up to half of your vested account.\n\n"
    "## When you leave\n\nYour account is paid to you when you retire, leave, become disabled or die.\n\n"
)
NO_WAY_OUT_BEFORE_AN_AGE = (
    "## Contributions\n\nYou may make pre-tax contributions of 1% to 50% of pay and Roth contributions. "
    "You may also make after-tax contributions of up to 10% of pay.\n\n"
    "## Withdrawals while you work\n\nYou may withdraw your After-Tax Account only after you reach age 59½.\n\n"
    "## Roth conversions\n\n"
    "The Plan does not allow after-tax contributions to be converted to Roth inside the Plan.\n\n"
)
REFUSED_IN_WORDS = (
    "## Contributions\n\nYou may make pre-tax contributions of 1% to 50% of pay and Roth contributions. "
    "The Plan does not accept after-tax contributions other than Roth contributions.\n\n"
    "## Withdrawals while you work\n\n"
    "You may withdraw your account only after you reach age 59½ or for hardship.\n\n"
)
NOTHING_SAID = (
    "## Contributions\n\nYou may make pre-tax contributions of 1% to 50% of pay, Roth contributions and, "
    "from age 50, catch-up contributions.\n\n"
    "## Withdrawals while you work\n\nYou may withdraw your account after you reach age 59½ or for hardship. "
    "You may convert pre-tax and rollover money to Roth inside the Plan.\n\n"
    "## Rollovers\n\nYou may roll money in from another plan.\n\n"
)
WITHOUT = {
    "AT": (NO_WAY_IN,),
    "CV": (NO_WAY_OUT,),
    "WD": (NO_WAY_OUT,),
    "any": (NO_WAY_OUT_BEFORE_AN_AGE, REFUSED_IN_WORDS, NOTHING_SAID),
}
MISREAD = frozenset(
    f"{of}-{number}"
    for of, numbers in (
        ("r-at", "13"),
        ("r-wd", "03 06"),
        ("e", "149"),
        ("f", "128"),
        ("g", "115 122 123 142 146 149"),
        ("i", "118"),
        ("j", "102 103 105 106 107 109 110 112 124 125 128 131 132 133 135 137 138 139"),
    )
    for number in numbers.split()
)
"""What is not read rightly yet, by list: rights told by the match, by boxes in rows without their table, by a
section put anew, by what goes on after the cap, by a bonus that is shared out,
by a question that is denied, as a recall, or in words that one of the statistical readers doubts."""


def _sections() -> list[dict[str, Any]]:
    lines = (ROOT / "tests" / "decoys.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@cache
def _report(plan: str, section: str) -> Report:
    text = section if section.startswith("###") else f"### Your account\n\n{section}"
    heading, _, rest = text.partition("\n")
    document = read_text(f"{HEAD}{plan}{heading[1:]}\n\n{rest.strip()}\n", name="plan.md", markdown=True)
    return analyze_documents([document], Profile(date(2026, 11, 29)))


KEPT_BACK = frozenset(
    f"{of}-{number}"
    for of, numbers in (
        ("r-at", "06"),
        ("e", "139 158"),
        ("f", "120 126 135"),
        ("g", "121 144 145"),
        ("h-r", "09"),
        ("i", "106 110 113 119 122 124 132"),
        ("j", "104 123 126 127"),
    )
    for number in numbers.split()
)
"""Rights that no passage confirms to the transformer: their plan is left open (`analyzer/statistical/answers.py`)."""


def _case(section: dict[str, Any], *plan: str) -> Any:
    marks = [pytest.mark.xfail(strict=True)] if section["id"] in MISREAD | KEPT_BACK else []
    return pytest.param(section, *plan, id=section["id"], marks=marks)


SECTIONS = _sections()
DECOYS = [_case(s, plan) for s in SECTIONS if s["kind"] == "decoy" for plan in WITHOUT[s["about"]]]
RIGHTS = [_case(s) for s in SECTIONS if s["kind"] == "right"]


@pytest.mark.parametrize(("section", "plan"), DECOYS)
def test_no_answer_turns_to_yes(section: dict[str, Any], plan: str) -> None:
    report = _report(plan, section["text"])
    state = report.verdict.state.value
    if state == "supported_with_conditions" and any("groups_in" in p.attributes for p in report.provisions.values()):
        return  # a right of one group, and told as that
    assert not state.startswith("supported"), section.get("why", "")


@pytest.mark.parametrize("section", RIGHTS)
def test_a_right_opens_its_gate(section: dict[str, Any]) -> None:
    verdict = _report(WITHOUT[section["about"]][0], section["text"]).verdict
    assert verdict.state.value.startswith("supported")
