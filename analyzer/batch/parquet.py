"""Results as Parquet: the columns of every flat form, with real lists and the evidence of each row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from analyzer.batch.columns import COLUMNS, FLAG, LIST, NUMBER, TEXT, flat, flat_unread
from analyzer.batch.results import results, unread
from analyzer.batch.store import Store

_ROWS_AT_ONCE = 500
_PASSAGE = ("id", "provision", "stance", "reason", "page_label", "quote", "rule")


def write_parquet(store: Store, target: Path) -> int:
    """Writes every result of a store; how many rows there are."""
    from pyarrow import Table, parquet  # noqa: PLC0415 - for this format only

    count, rows, schema = 0, _rows(store), _schema()
    with parquet.ParquetWriter(target, schema, compression="zstd") as writer:
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            writer.write_table(Table.from_pylist(some, schema))
            count += len(some)
    return count


def read_columns(path: Path, names: Sequence[str]) -> list[dict[str, Any]]:
    """Some columns of a file, row by row."""
    from pyarrow import parquet  # noqa: PLC0415

    found: list[dict[str, Any]] = parquet.read_table(path, columns=list(names)).to_pylist()
    return found


def _schema() -> Any:
    import pyarrow as pa  # noqa: PLC0415

    kinds = {TEXT: pa.string(), LIST: pa.list_(pa.string()), NUMBER: pa.int64(), FLAG: pa.bool_()}
    numbers = (("counted", pa.bool_()), ("document", pa.int64()), ("page", pa.int64()))
    passage = pa.struct([*((name, pa.string()) for name in _PASSAGE), *numbers])
    return pa.schema([*((name, kinds[kind]) for name, kind in COLUMNS.items()), ("evidence", pa.list_(passage))])


def _rows(store: Store) -> Iterator[dict[str, Any]]:
    for found in results(store):
        passages = [
            {name: one[name] for name in (*_PASSAGE, "counted", "document", "page")} for one in found.report["evidence"]
        ]
        yield {**flat(found), "evidence": passages}
    for one in unread(store):
        yield {**flat_unread(one), "evidence": []}
