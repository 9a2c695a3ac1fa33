"""The whole way, on the fixture plans: the answer is the label's, and the report keeps its promises."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from fixture_plans import NAMES, PLANS, analysed

from analyzer.analysis import analyze
from analyzer.assembly import _plain
from analyzer.errors import NoText, UnreadableDocument
from analyzer.evaluation import said_of
from analyzer.gold import DECIDING
from analyzer.lexicon import lexicon
from analyzer.model import Finding, Profile, Span, Stance
from analyzer.report import CORE_PROVISIONS, Report
from analyzer.rules import patterns_sha256

TODAY = Profile(date(2026, 11, 23))
BY_PLACE = re.compile(
    r"\b(?:tax notice|(?<!from )another plan|pension|stock purchase|403\(b\)|disability|invented person)", re.IGNORECASE
)
"""Why a label refuses a passage, where it does so for its place: in a notice, an example or what another plan gives."""
GRANT = "You may make after-tax contributions of 1% to 10% of your pay."

every_plan = pytest.mark.parametrize("plan", NAMES)


@every_plan
@pytest.mark.parametrize("name", [*DECIDING, *CORE_PROVISIONS])
def test_the_answer_is_that_of_a_careful_reader(plan: str, name: str) -> None:
    found = analysed(plan)
    assert said_of(found.report)[name] in found.gold.right[name]


@cache
def schema() -> jsonschema.Draft202012Validator:
    """What a report must be, itself found to be a schema."""
    jsonschema.Draft202012Validator.check_schema(Report.model_json_schema())
    return jsonschema.Draft202012Validator(Report.model_json_schema())


@every_plan
def test_the_report_is_valid_by_its_schema(plan: str) -> None:
    written = json.loads(analysed(plan).report.model_dump_json())
    schema().validate(written)
    assert list(written["provisions"])[: len(CORE_PROVISIONS)] == list(CORE_PROVISIONS)
    assert written["generator"]["patterns"] == patterns_sha256()


@every_plan
def test_what_is_refused_for_its_place_does_not_count(plan: str) -> None:
    found = analysed(plan)
    traps = [" ".join(e["quote"].split()) for e in found.label["refused"] if BY_PLACE.search(e["why"])]
    read = {rule.provision for rule in lexicon().rules}  # not what stands beside: a notice tells of rollovers out
    counted = [piece.quote for piece in found.report.evidence if piece.counted and piece.provision in read]
    assert not [(trap, quote) for trap in traps for quote in counted if trap in " ".join(quote.split())]


@every_plan
def test_what_is_cited_is_there(plan: str) -> None:
    report = analysed(plan).report
    ids = [piece.id for piece in report.evidence]
    assert ids == [f"e{number}" for number in range(1, len(ids) + 1)]
    assert set(cited(report)) <= set(ids)


@every_plan
def test_what_the_answer_rests_on_counts(plan: str) -> None:
    report = analysed(plan).report
    counted = {piece.id for piece in report.evidence if piece.counted}
    assert set(report.verdict.evidence) <= counted


@every_plan
def test_nothing_is_said_twice(plan: str) -> None:
    pieces = analysed(plan).report.evidence
    places = [(piece.document, piece.quote, str(piece.boxes), piece.provision, piece.stance) for piece in pieces]
    assert len(places) == len(set(places))


@every_plan
def test_evidence_stands_in_reading_order(plan: str) -> None:
    pages = [(piece.document, piece.page) for piece in analysed(plan).report.evidence]
    assert pages == sorted(pages)


@every_plan
def test_the_plan_is_named_as_the_label_names_it(plan: str) -> None:
    found = analysed(plan)
    assert found.report.plan.name == found.label["identity"]["name"]


def cited(report: Report) -> list[str]:
    """Every id that a verdict, condition or status refers to."""
    found: list[str] = []
    for part in (report, *report.groups, *report.other_plans):
        found += part.verdict.evidence
        found += [one for condition in part.verdict.conditions for one in condition.evidence]
        found += [one for status in part.provisions.values() for one in status.evidence]
    return found


def test_text_comes_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    report, [document] = analyze_input(monkeypatch, GRANT.encode())
    assert report.provisions["after_tax_contributions"].status == "permitted"
    assert document.name == "standard input"
    assert report.evidence[0].boxes == []


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", NoText),
        (b" \n", NoText),
        (b"%PDF-1.7\n", UnreadableDocument),
        (b"a\x00b", UnreadableDocument),
    ],
)
def test_what_is_no_text_is_refused(monkeypatch: pytest.MonkeyPatch, data: bytes, kind: type[Exception]) -> None:
    with pytest.raises(kind, match="standard input"):
        analyze_input(monkeypatch, data)


def test_text_in_windows_encoding_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    report, _ = analyze_input(monkeypatch, "You may make “after-tax contributions” at any time.".encode("cp1252"))
    assert "“after-tax contributions”" in report.evidence[0].quote


def analyze_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> Any:
    """The analysis of what comes in on standard input."""
    stream = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stream)
    return analyze([Path("-")], TODAY)


def test_several_documents_are_one_plan(tmp_path: Path) -> None:
    first, second = tmp_path / "spd.txt", tmp_path / "smm.txt"
    first.write_text(GRANT)
    second.write_text("You may convert your after-tax contributions to Roth inside the Plan at any time.")
    report, documents = analyze([first, second], TODAY)
    assert [one.name for one in report.documents] == [one.name for one in documents] == ["spd.txt", "smm.txt"]
    assert {piece.document for piece in report.evidence} == {0, 1}
    for piece in report.evidence:
        assert piece.quote in documents[piece.document].text


def test_attributes_are_plain_json() -> None:
    told = _plain({"since": date(2026, 1, 2), "who": ("a", "b"), "kinds": frozenset({"x", "w"}), "more": {1: [None]}})
    assert told == {"since": "2026-01-02", "who": ["a", "b"], "kinds": ["w", "x"], "more": {"1": [None]}}


def test_the_command_line_and_the_library_say_the_same() -> None:
    path = PLANS / "p01-larkmoor-savings-plan.pdf"
    words = ["check", str(path), "--as-of", "2026-11-23", "--format", "json"]
    done = subprocess.run([sys.executable, "-m", "analyzer.cli", *words], capture_output=True, text=True, check=True)
    assert Report.model_validate_json(done.stdout) == analyze([path], TODAY)[0]


def test_a_finding_of_another_plan_is_shown_and_does_not_count() -> None:
    from analyzer.exhibits import _why_refused  # noqa: PLC0415 - the rule itself is what is tested here

    finding = Finding(
        "after_tax_contributions", Stance.PERMITS, 0, Span(0, 1), "r", "grant", plan="Fernhill Savings Plan"
    )
    assert _why_refused(finding, {}) == "it is about another plan: Fernhill Savings Plan"
