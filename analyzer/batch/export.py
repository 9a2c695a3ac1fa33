"""A store's results as a file for other programs: CSV, JSON Lines, Parquet or an Excel workbook, by its suffix."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from analyzer import output
from analyzer.batch.columns import COLUMNS, FLAG, LIST, NUMBER, TEXT, flat, flat_unread, in_cells
from analyzer.batch.results import results, unread
from analyzer.batch.sheets import write_workbook
from analyzer.batch.store import Store
from analyzer.errors import PlanAnalyzerError

_ROWS_AT_ONCE = 500


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


def _write_parquet(store: Store, target: Path) -> int:
    """Lists are lists, and every row has its evidence as a list of structures."""
    import pyarrow as pa  # noqa: PLC0415 - for this format only
    from pyarrow import parquet  # noqa: PLC0415

    kinds = {TEXT: pa.string(), LIST: pa.list_(pa.string()), NUMBER: pa.int64(), FLAG: pa.bool_()}
    passage = pa.struct(
        [
            *((name, pa.string()) for name in _PASSAGE),
            ("counted", pa.bool_()),
            ("document", pa.int64()),
            ("page", pa.int64()),
        ]
    )
    schema = pa.schema([*((name, kinds[kind]) for name, kind in COLUMNS.items()), ("evidence", pa.list_(passage))])
    count = 0
    rows = _with_evidence(store)
    with parquet.ParquetWriter(target, schema, compression="zstd") as writer:
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            writer.write_table(pa.Table.from_pylist(some, schema))
            count += len(some)
    return count


_PASSAGE = ("id", "provision", "stance", "reason", "page_label", "quote", "rule")


def _with_evidence(store: Store) -> Iterator[dict[str, Any]]:
    for found in results(store):
        passages = [
            {name: one[name] for name in (*_PASSAGE, "counted", "document", "page")} for one in found.report["evidence"]
        ]
        yield {**flat(found), "evidence": passages}
    for one in unread(store):
        yield {**flat_unread(one), "evidence": []}


_WRITERS: dict[str, Callable[[Store, Path], int]] = {
    ".csv": _write_csv,
    ".jsonl": _write_jsonl,
    ".parquet": _write_parquet,
    ".xlsx": write_workbook,
}
