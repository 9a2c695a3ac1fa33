"""A store's results as a file for other programs: CSV, JSON Lines, Parquet or an Excel workbook, by its suffix."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from analyzer import output
from analyzer.batch.columns import COLUMNS, flat, flat_unread, in_cells
from analyzer.batch.parquet import write_parquet
from analyzer.batch.results import results, unread
from analyzer.batch.sheets import write_workbook
from analyzer.batch.store import Store
from analyzer.errors import PlanAnalyzerError


class BadExportError(PlanAnalyzerError):
    """An export that is asked for in a form that there is not."""


def export(path: Path, target: Path) -> int:
    """Writes the results in the store at ``path`` to ``target``, whole or not at all; how many rows there are.

    Raises StoreError, BadExportError or CannotWriteError.
    """
    write = _WRITERS.get(target.suffix.lower())
    if write is None:
        raise BadExportError(f"{target}: results are written as {', '.join(_WRITERS)}; name a file that ends so.")
    output.check_target(target, [path])
    with Store.to_read(path) as store, store.snapshot(), output.replacing(target) as part:
        return write(store, part)


def _rows(store: Store) -> Iterator[dict[str, Any]]:
    yield from map(flat, results(store))
    yield from map(flat_unread, unread(store))


def _write_csv(store: Store, target: Path) -> int:
    """UTF-8 with the mark that spreadsheets look for; one line to a plan."""
    count = 0
    with target.open("w", encoding="utf-8-sig", errors="replace", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for row in _rows(store):
            writer.writerow([_harmless(cell) for cell in in_cells(row)])
            count += 1
    return count


def _harmless(cell: Any) -> Any:
    """A cell that a spreadsheet would take for a formula begins with an apostrophe: the text is a stranger's."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _write_jsonl(store: Store, target: Path) -> int:
    """A line for each plan, with its whole report, and for each document that could not be read."""
    count = 0
    with target.open("w", encoding="utf-8", errors="replace") as stream:
        for found in results(store):
            about = {"addresses": found.addresses, "unread": found.row["unread"], "report": found.report}
            stream.write(json.dumps(about, ensure_ascii=False) + "\n")
            count += 1
        for one in unread(store):
            about = {"addresses": [one.address], "error": {"kind": one.kind, "message": one.message}}
            stream.write(json.dumps(about, ensure_ascii=False) + "\n")
            count += 1
    return count


_WRITERS: dict[str, Callable[[Store, Path], int]] = {
    ".csv": _write_csv,
    ".jsonl": _write_jsonl,
    ".parquet": write_parquet,
    ".xlsx": write_workbook,
}
