"""Exports, each read back by a program of its own world."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pytest

from analyzer.batch.batch import Wanted, batch
from analyzer.batch.columns import COLUMNS
from analyzer.batch.export import BadExportError, export
from analyzer.batch.store import StoreError
from analyzer.cli import run
from analyzer.output import CannotWriteError
from analyzer.report import Report

from .craft import PRETENCE
from .test_run import SETTINGS

TEXTS = {
    "acme.txt": 'plan: Acme "401(k)", Plan\nsponsor: Acme\nein: 12-3456789\nnumber: 001',
    "größe – 株式.txt": "plan: Größe\nstate: supported_with_conditions\nsponsor: Zug",
    "formula.txt": "plan: =HYPERLINK(1)\nsponsor: @SUM(A1)\nstate: not_supported",
    "control.txt": "plan: Bell\x07 Plan\nsponsor: Bell\nstate: inconclusive",
    "bad.txt": "BAD",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exports")
    (folder / "plans").mkdir()
    for name, text in TEXTS.items():
        (folder / "plans" / name).write_text(text, encoding="utf-8")
    path = folder / "plans.sqlite"
    batch(Wanted([str(folder / "plans")], path, 2, settings=replace(SETTINGS, as_of="2026-11-23")), craft=PRETENCE)
    return path


NAMES = ['Acme "401(k)", Plan', "Bell\x07 Plan", "Größe", "=HYPERLINK(1)"]


def asked(query: str) -> list[dict[str, Any]]:
    """The rows of a DuckDB query."""
    found = duckdb.sql(query)
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def test_duckdb_reads_the_csv(store: Path, tmp_path: Path) -> None:
    target = tmp_path / "results.csv"
    assert export(store, target) == 5
    rows = asked(f"SELECT * FROM read_csv('{target}', all_varchar = true, header = true)")
    assert list(rows[0]) == list(COLUMNS)
    by_plan = {row["plan"]: row for row in rows}
    assert by_plan.keys() == {"'=HYPERLINK(1)", *NAMES[:3], None}
    assert by_plan["Größe"]["verdict"] == "supported_with_conditions"
    assert by_plan["'=HYPERLINK(1)"]["sponsor"] == "'@SUM(A1)"
    assert by_plan[None]["error"] == "unreadable"
    assert by_plan[None]["addresses"].endswith("bad.txt")
    assert by_plan["Größe"]["after_tax_quote"].startswith("plan: Größe")


def test_duckdb_reads_the_parquet(store: Path, tmp_path: Path) -> None:
    target = tmp_path / "results.parquet"
    assert export(store, target) == 5
    rows = asked(f"SELECT *, evidence[1].quote AS quote, len(routes) AS ways FROM '{target}'")
    assert {row["plan"] for row in rows} == {*NAMES, None}
    acme = next(row for row in rows if row["sponsor"] == "Acme")
    assert (acme["verdict"], acme["ein"], acme["ways"], acme["pages"]) == ("supported", "12-3456789", 1, 1)
    assert acme["automatic_conversion"] is False
    assert acme["quote"] == " ".join(TEXTS["acme.txt"].split())


def test_duckdb_reads_the_json_lines_and_each_holds_a_whole_report(store: Path, tmp_path: Path) -> None:
    target = tmp_path / "results.jsonl"
    assert export(store, target) == 5
    rows = asked(f"SELECT report.plan.name AS plan, report.verdict.state AS state, error.kind AS error FROM '{target}'")
    assert {(row["plan"], row["error"]) for row in rows} == {*((name, None) for name in NAMES), (None, "unreadable")}
    lines = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        if "report" in line:
            Report.model_validate(line["report"])


def test_openpyxl_reads_the_workbook(store: Path, tmp_path: Path) -> None:
    target = tmp_path / "results.xlsx"
    assert export(store, target) == 5
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["Plans", "Evidence", "Employers", "Not read"]
    rows = list(book["Plans"].iter_rows())
    heads = [cell.value for cell in rows[0]]
    found = {row[1].value: dict(zip(heads, row, strict=True)) for row in rows[1:]}
    assert set(found) == {name.replace("\x07", " ") for name in NAMES}
    acme = found['Acme "401(k)", Plan']
    assert acme["Verdict"].value == "Yes"
    assert acme["Ways to Roth"].value == "in-plan Roth conversion"
    assert acme["After-tax money: quote"].value == " ".join(TEXTS["acme.txt"].split())
    page = acme["After-tax money: page"]
    assert page.value == "p. 1"
    assert page.hyperlink.target == (store.parent / "plans" / "acme.txt").as_uri()
    assert found["=HYPERLINK(1)"]["Plan"].data_type == "s"
    assert [row[2].value for row in book["Evidence"].iter_rows(min_row=2)] == ["after tax contributions"] * 4
    assert [row[1].value for row in book["Not read"].iter_rows(min_row=2)] == ["unreadable"]
    assert book["Employers"].max_row == 5


@pytest.mark.parametrize("name", ["results.csv", "results.jsonl", "results.parquet", "results.xlsx"])
def test_an_empty_store_gives_an_empty_table(name: str, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    batch(Wanted([str(tmp_path / "none")], tmp_path / "plans.sqlite", settings=SETTINGS), craft=PRETENCE)
    assert export(tmp_path / "plans.sqlite", tmp_path / name) == 0
    assert (tmp_path / name).exists()


REFUSED = [
    ("results.docx", BadExportError, ".parquet"),
    ("results", BadExportError, ".csv"),
    ("none/results.csv", CannotWriteError, "no folder"),
]


@pytest.mark.parametrize(("name", "error", "said"), REFUSED, ids=[name for name, _, _ in REFUSED])
def test_a_target_that_cannot_be_is_one_line(
    store: Path, tmp_path: Path, name: str, error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        export(store, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_store_is_not_written_over_and_a_missing_one_is_named(store: Path, tmp_path: Path) -> None:
    before = store.read_bytes()
    copy = tmp_path / "plans.csv"
    copy.write_bytes(before)
    with pytest.raises(CannotWriteError):
        export(copy, copy)
    with pytest.raises(StoreError, match="no such store"):
        export(tmp_path / "gone.sqlite", tmp_path / "results.csv")
    assert copy.read_bytes() == before


def test_the_command_says_how_many_rows_on_standard_error(
    store: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(store), "-o", str(tmp_path / "results.csv")]) == 0
    assert run(["export", str(store), "-o", str(tmp_path / "results.doc")]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith(f"plan-analyzer: 5 rows in {tmp_path / 'results.csv'}\n")
