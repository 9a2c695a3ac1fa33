"""A question that a row or a paragraph asks in full is answered by itself, whatever its heading is about."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import CONVERSION, WITHDRAWAL

_AUTOMATIC = "auto_in_plan_conversion"


def _told(text: str, provision: str) -> str:
    found = statuses(findings(read_text(text, markdown=True)), Profile(date(2026, 11, 29))).get(provision)
    return found.status.value if found is not None else "not_addressed"


@pytest.mark.parametrize(
    ("row", "answer", "provision", "status"),
    [
        ("Can I move after-tax money to Roth in the Plan?", "Yes, at the end of each quarter", CONVERSION, "permitted"),
        *(
            ("Can I move after-tax money to Roth in the Plan?", "Yes, at the end of each quarter", p, "not_addressed")
            for p in (WITHDRAWAL, _AUTOMATIC)
        ),
        ("Can I convert my after-tax account to Roth?", "Yes, four times a year", CONVERSION, "permitted"),
        ("Can I convert my after-tax account to Roth?", "Yes, four times a year", _AUTOMATIC, "not_addressed"),
        ("Can I switch after-tax savings to Roth?", "No", CONVERSION, "prohibited"),
        ("May members convert after-tax savings to Roth?", "Not offered", CONVERSION, "prohibited"),
        ("Can I take out my after-tax money while I work?", "Yes, at any time", WITHDRAWAL, "permitted"),
    ],
)
def test_a_row_that_asks_in_full_leaves_the_heading_on_withdrawals(
    row: str, answer: str, provision: str, status: str
) -> None:
    table = f"| Question | Answer |\n| --- | --- |\n| Can I borrow? | Yes, one loan at a time |\n| {row} | {answer} |"
    assert _told(f"# Taking money out while you work\n\n{table}", provision) == status


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    [
        ("Can I convert after-tax money to Roth in the Plan? Yes, once a month.", CONVERSION, "permitted"),
        ("Can I convert after-tax money to Roth in the Plan? Yes, once a month.", _AUTOMATIC, "not_addressed"),
        ("Can I convert after-tax money to Roth in the Plan? Yes, automatically each month.", _AUTOMATIC, "permitted"),
        ("You may move after-tax money to Roth at the end of each quarter.", CONVERSION, "permitted"),
        ("The plan does not let you move after-tax money to Roth.", CONVERSION, "prohibited"),
    ],
)
def test_how_often_answers_who_may_and_by_itself_answers_who_does(text: str, provision: str, status: str) -> None:
    assert _told(text, provision) == status
