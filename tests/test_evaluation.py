"""Accuracy: labels are read with their other accepted readings, counts are right, floors hold."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from fixture_plans import PLANS

from analyzer.cli import run
from analyzer.errors import PlanAnalyzerError
from analyzer.evaluation import FLOORS, _false_supported, evaluate
from analyzer.gold import gold_sets
from analyzer.report import CORE_PROVISIONS

GRANT = "You may make after-tax contributions of 1% to 10% of your pay."
SILENT = dict.fromkeys(CORE_PROVISIONS, "not_addressed")


def row(id: str, text: str, also: dict[str, Any] | None = None, **labels: str) -> dict[str, Any]:
    return {"id": id, "text": text, "labels": {**SILENT, **labels}, "also": also or {}}


def written(folder: Path, *rows: dict[str, Any]) -> Path:
    path = folder / "some.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in rows), encoding="utf-8")
    return path


@pytest.fixture
def passages(tmp_path: Path) -> Path:
    return written(
        tmp_path,
        row("right", GRANT, after_tax_contributions="permitted"),
        row("also", GRANT, {"after_tax_contributions": "permitted"}, after_tax_contributions="conditional"),
        row("wrong", GRANT),
    )


def test_passages_are_counted_by_label_and_whole(passages: Path) -> None:
    scores = evaluate(passages).sets["some.jsonl"]
    assert (scores.passages, scores.passages_right, scores.labels, scores.labels_right) == (3, 2, 12, 11)
    assert scores.false_permitted == 1
    assert scores.by_patterns == {"labels_right": 11, "false_permitted": 1}
    [miss] = scores.misses
    assert miss.id == "wrong"
    assert miss.wrong == {"after_tax_contributions": ("permitted", ("not_addressed",))}


def test_an_accepted_reading_counts_as_the_wanted_one(passages: Path) -> None:
    table = evaluate(passages).sets["some.jsonl"].tables["after_tax_contributions"]
    assert table == {("permitted", "permitted"): 2, ("not_addressed", "permitted"): 1}


def test_the_tables_are_for_people_and_programs(passages: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", str(passages)]) == 0
    text = capfd.readouterr().out
    assert "passages wholly right        2 of 3" in text
    assert "wrong: You may make after-tax" in text
    assert "after_tax_contributions: got permitted, wanted not_addressed" in text
    assert run(["evaluate", str(passages), "--format", "json"]) == 0
    found = json.loads(capfd.readouterr().out)["sets"]["some.jsonl"]
    assert found["passages"] == {"all": 3, "right": 2}
    assert found["provisions"]["after_tax_contributions"]["classes"]["permitted"] == [pytest.approx(2 / 3), 1.0]
    assert found["misses"][0]["wrong"]["after_tax_contributions"]["wanted"] == ["not_addressed"]


def test_plans_are_measured_against_the_label_beside_them(tmp_path: Path) -> None:
    for suffix in (".pdf", ".json"):
        shutil.copy(PLANS / f"p08-bridgepoint-guide{suffix}", tmp_path)
    result = evaluate(tmp_path)
    scores = result.sets[tmp_path.name]
    assert (scores.plans, scores.labels) == (1, 4)
    assert "plans wholly right" in result.as_text()
    assert json.loads(result.as_json())["sets"][tmp_path.name]["plans"]["all"] == 1


def test_plans_may_be_labelled_in_lines_with_their_documents_in_a_folder(tmp_path: Path) -> None:
    label = json.loads((PLANS / "p08-bridgepoint-guide.json").read_text())
    (tmp_path / "many").mkdir()
    shutil.copy(PLANS / "p08-bridgepoint-guide.pdf", tmp_path / "many" / "p08.pdf")
    path = tmp_path / "many.jsonl"
    path.write_text(json.dumps({"id": "p08", "as_of": label["as_of"], "expected": label}))
    [gold] = gold_sets(path)
    assert gold.plans[0].path.name == "p08.pdf"
    assert gold.plans[0].right["verdict"] == ("inconclusive",)


def test_other_readings_of_a_plan_are_right_too() -> None:
    [gold] = gold_sets(PLANS / "p13-wetherall-announced-for-2027.pdf")[0].plans
    assert gold.right["routes"] == (frozenset(), frozenset({"in_plan_roth_conversion"}))
    assert gold.right["automatic_conversion"] == (False, True)
    assert gold.right["in_service_after_tax"] == ("conditional", "prohibited", "not_addressed")


@pytest.mark.parametrize(
    ("got", "right", "false"),
    [
        ("supported", ("supported",), False),
        ("supported", ("supported_with_conditions",), True),
        ("supported", ("partial",), True),
        ("supported_with_conditions", ("supported",), False),
        ("supported_with_conditions", ("inconclusive",), True),
        ("supported_with_conditions", ("partial", "supported_with_conditions"), False),
        ("partial", ("not_supported",), False),
    ],
)
def test_what_counts_as_falsely_supported(got: str, right: tuple[str, ...], false: bool) -> None:
    assert _false_supported(got, right) is false


@pytest.mark.parametrize(
    ("floors", "below"),
    [
        ("some.jsonl: {labels: 0.9, passages: 0.6, false_permitted: 1}", []),
        ("some.jsonl: {labels: 0.95}", ["some.jsonl: labels is 0.9167; the floor is 0.95"]),
        ("some.jsonl: {false_permitted: 0}", ["some.jsonl: false_permitted is 1; the floor is 0"]),
        ("some.jsonl: {verdict: 0.5}", ["some.jsonl: verdict is not measured there"]),
        ("gone.jsonl: {labels: 0.5}", ["gone.jsonl: there is no such set"]),
    ],
)
def test_floors_are_checked(passages: Path, floors: str, below: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    (passages.parent / FLOORS).write_text(floors)
    assert list(evaluate(passages.parent, check=True).below) == below
    assert run(["evaluate", str(passages.parent), "--check"]) == bool(below)
    assert all(line in capfd.readouterr().out for line in below)


def test_floors_are_found_above_a_single_set(passages: Path) -> None:
    (passages.parent / FLOORS).write_text("some.jsonl: {labels: 0.95}\nelsewhere: {verdict: 1}")
    assert len(evaluate(passages, check=True).below) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "line 1: not JSON"),
        ("[]", "line 1: not a JSON object"),
        ('{"id": "a", "text": "t"}', "a: 'labels' is missing"),
        ('{"id": "a", "text": "t", "labels": {}}', "a: 'after_tax_contributions' is missing"),
        ('{"id": "a", "expected": {}, "as_of": "2026-01-01"}', "a.pdf is neither beside it nor in some/"),
        ("", "no labelled documents"),
    ],
)
def test_labels_that_cannot_be_used_are_named(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "some.jsonl").write_text(content)
    with pytest.raises(PlanAnalyzerError, match=said):
        evaluate(tmp_path)


@pytest.mark.parametrize("name", ["nothing", "nothing.pdf"])
def test_what_is_not_there_is_one_line(tmp_path: Path, name: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", str(tmp_path / name)]) == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_without_floors_there_is_nothing_to_check(passages: Path) -> None:
    with pytest.raises(PlanAnalyzerError, match=FLOORS):
        evaluate(passages, check=True)
