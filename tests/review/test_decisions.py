"""Decisions: the verdict follows at once, nothing is lost, everything can be undone."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from analyzer.evaluation import evaluate
from tests.review.conftest import CONVERTS, TIDEWATER, Page

AFTER_TAX = "You may make after-tax contributions of 1% to 10% of your eligible pay."
CONVERSION = "in_plan_roth_conversion"


def test_the_verdict_follows_a_rejection_and_its_undoing(page: Page, tidewater: int) -> None:
    mark = page.mark(tidewater, CONVERTS, provision=CONVERSION)
    assert page.report(tidewater)["verdict"]["state"] == "supported"
    answer = page.decide(tidewater, decision="reject", mark=mark, note="that is another plan's")
    assert 'data-state="inconclusive"' in answer.text
    found = page.report(tidewater)
    assert found["verdict"]["state"] == "inconclusive"
    [rejected] = [one for one in found["evidence"] if one["quote"] == CONVERTS and one["provision"] == CONVERSION]
    assert (rejected["counted"], rejected["reason"]) == (False, "rejected in review: that is another plan's")
    assert 'data-state="supported"' in page.decide(tidewater, decision="undo", id=1).text


def test_a_correction_gives_the_words_another_meaning(page: Page, tidewater: int) -> None:
    mark = page.mark(tidewater, CONVERTS, provision=CONVERSION)
    page.decide(tidewater, decision="correct", mark=mark, becomes=CONVERSION, status="prohibited")
    found = page.report(tidewater)
    assert found["provisions"][CONVERSION]["status"] == "prohibited"
    assert found["verdict"]["state"] != "supported"
    assert page.mark(tidewater, CONVERTS, provision=CONVERSION) == mark


def test_a_correction_to_another_provision_can_be_corrected_again(page: Page, tidewater: int) -> None:
    mark = page.mark(tidewater, CONVERTS, provision=CONVERSION)
    page.decide(tidewater, decision="correct", mark=mark, becomes="roth_deferrals", status="permitted")
    assert page.mark(tidewater, CONVERTS, provision="roth_deferrals") == mark
    page.decide(tidewater, decision="accept", mark=mark)
    assert page.report(tidewater)["verdict"]["state"] == "supported"


def test_what_was_refused_can_be_made_to_count(page: Page, tidewater: int) -> None:
    mark = page.mark(tidewater, CONVERTS, provision=CONVERSION)
    page.decide(tidewater, decision="reject", mark=mark)
    page.decide(tidewater, decision="accept", mark=mark)
    assert page.report(tidewater)["verdict"]["state"] == "supported"


def test_an_override_stands_above_and_says_so(page: Page, tidewater: int) -> None:
    page.decide(tidewater, decision="override", status="partial", note="The administrator said so by telephone.")
    verdict = page.report(tidewater)["verdict"]
    assert (verdict["state"], verdict["routes"]) == ("partial", [])
    assert "The administrator said so by telephone." in verdict["summary"]
    assert "Read by the program alone, the answer is: supported." in verdict["flags"]
    assert "Partly supported" in page.client.get("/?part=rows").text


def test_every_row_is_kept_with_its_time_and_author(page: Page, tidewater: int) -> None:
    mark = page.mark(tidewater, CONVERTS, provision=CONVERSION)
    page.decide(tidewater, decision="reject", mark=mark)
    page.decide(tidewater, decision="accept", mark=mark, author="Grace")
    page.decide(tidewater, decision="undo", id=2)
    rows = sqlite3.connect(page.store).execute("SELECT decision, author, at, undone_at FROM decisions ORDER BY id")
    found = rows.fetchall()
    assert [row[:2] for row in found] == [("reject", "Ada"), ("accept", "Grace")]
    assert all(row[2] for row in found)
    assert [bool(row[3]) for row in found] == [False, True]
    assert page.report(tidewater)["verdict"]["state"] == "inconclusive"  # the first stands again


def test_a_new_analysis_leaves_decisions_alone(page: Page, tidewater: int, tmp_path: Path) -> None:
    mark = page.mark(tidewater, CONVERTS, provision=CONVERSION)
    page.decide(tidewater, decision="reject", mark=mark)
    with sqlite3.connect(page.store) as store:
        store.execute("UPDATE plans SET version = 'an earlier one'")
    again = page.drop(("tidewater.txt", TIDEWATER.encode()))
    assert again["message"] == ""
    assert page.report(again["plan"])["verdict"]["state"] == "inconclusive"


def test_decisions_wait_for_a_file_that_is_gone(page: Page, tidewater: int) -> None:
    page.decide(tidewater, decision="reject", mark=page.mark(tidewater, CONVERTS, provision=CONVERSION))
    [file] = page.service.shelf.files.iterdir()
    away = file.rename(page.store.with_name("away.txt"))
    with sqlite3.connect(page.store) as store:
        store.execute("DELETE FROM reviewed")
    assert page.report(tidewater)["verdict"]["state"] == "supported"
    assert "kept, and not applied to this answer" in page.client.get(f"/plans/{tidewater}").text
    away.rename(file)
    assert page.report(tidewater)["verdict"]["state"] == "inconclusive"


WRONG: list[tuple[dict[str, Any], int, str]] = [
    ({"decision": "override", "status": "partial"}, 400, "needs a verdict and a reason"),
    ({"decision": "override", "status": "maybe", "note": "x"}, 400, "needs a verdict and a reason"),
    ({"decision": "correct", "becomes": "free_money", "status": "permitted"}, 400, "needs a provision and a status"),
    ({"decision": "correct", "becomes": CONVERSION}, 400, "needs a provision and a status"),
    ({"decision": "delete"}, 400, "no such decision"),
    ({"decision": "accept", "mark": "0" * 64}, 409, "no longer part of the report"),
    ({"decision": "undo", "id": 77}, 404, "no such decision"),
    ({"decision": "undo", "id": "1; DROP TABLE plans"}, 404, "no such decision"),
]


@pytest.mark.parametrize(("wish", "status", "said"), WRONG, ids=[row[2] for row in WRONG])
def test_a_decision_that_is_none_is_refused(
    page: Page, tidewater: int, wish: dict[str, Any], status: int, said: str
) -> None:
    answer = page.decide(tidewater, **wish)
    assert answer.status_code == status
    assert said in answer.json()["error"]


def test_evaluate_reads_the_decisions(page: Page, tidewater: int, tmp_path: Path) -> None:
    page.decide(tidewater, decision="accept", mark=page.mark(tidewater, AFTER_TAX, provision="after_tax_contributions"))
    page.decide(
        tidewater, decision="reject", mark=page.mark(tidewater, CONVERTS, provision=CONVERSION), note="not ours"
    )
    target = tmp_path / "decisions.jsonl"
    target.write_bytes(page.client.get("/decisions.jsonl").content)
    first, second = map(json.loads, target.read_text().splitlines())
    assert (first["text"], first["labels"]["after_tax_contributions"]) == (AFTER_TAX, "permitted")
    assert (second["labels"][CONVERSION], second["trap"], second["why"]) == ("not_addressed", "rejected", "not ours")
    [scores] = evaluate(target).sets.values()
    assert (scores.passages, scores.passages_right) == (2, 1)
