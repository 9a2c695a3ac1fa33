"""Rules of a plan text that hold only where an item of its form is marked."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, WITHDRAWAL

FORM = """ADOPTION PAGE

7. Voluntary Contributions:
{a} (a) permitted, up to 10% of Compensation
{b} (b) not permitted

12. Withdrawals during employment:
{c} (a) on or after age 59½, from all Accounts
{d} (b) at any time, from the Rollover Account

PLAN TEXT

"""
VOLUNTARY = "A Participant may make Voluntary Contributions from taxed Compensation."
ANY_TIME = "A Participant may withdraw his Voluntary Account at any time."

TEXTS = (
    # which boxes are marked, the rule, its provision, what it amounts to
    ("a", f"If item 7(a) is marked, the following applies. {VOLUNTARY}", AFTER_TAX, "permitted"),
    ("b", f"If item 7(a) is marked, the following applies. {VOLUNTARY}", AFTER_TAX, "prohibited"),
    ("b", f"{VOLUNTARY} Where item 7(b) is marked, this Section has no effect.", AFTER_TAX, "prohibited"),
    ("b", f"Unless item 7(b) is marked, this Section applies. {VOLUNTARY}", AFTER_TAX, "prohibited"),
    ("a", f"If item 12(c) or 12(d) is marked, {ANY_TIME[0].lower()}{ANY_TIME[1:]}", WITHDRAWAL, "not_addressed"),
    ("ad", f"If item 12(b) is marked, {ANY_TIME[0].lower()}{ANY_TIME[1:]}", WITHDRAWAL, "permitted"),
    ("ad", f"If item 12(b) is not marked, {ANY_TIME[0].lower()}{ANY_TIME[1:]}", WITHDRAWAL, "not_addressed"),
)


@pytest.mark.parametrize(("marked", "rule", "provision", "status"), TEXTS)
def test_what_is_marked_decides(marked: str, rule: str, provision: str, status: str) -> None:
    text = FORM.format(**{box: "☒" if box in marked else "☐" for box in "abcd"}) + rule
    found = detect(read_text(text)).findings
    assert statuses(found, Profile(as_of=date(2026, 11, 29)))[provision].status.value == status


@pytest.mark.parametrize("rule", [f"If election 9(c) is checked, {ANY_TIME}", f"If checked in item 3, {ANY_TIME}"])
def test_nothing_holds_that_depends_on_a_form_which_is_not_here(rule: str) -> None:
    (found, *_) = (one for one in detect(read_text(rule)).findings if one.provision == WITHDRAWAL)
    assert not found.counted
    assert "the form is not here" in found.reason
