"""The store's file: what is refused, with one line and without a byte changed, and what it promises."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from analyzer.batch.migrations import APPLICATION, STEPS
from analyzer.batch.store import Store, StoreError


def not_sqlite(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 this is no store" * 100)


def damaged(path: Path) -> None:
    with Store.to_write(path) as store:
        for number in range(400):
            store.insert("documents", {"sha256": f"{number:064}", "bytes": 1, "name": "spd.pdf" * 20})
    content = bytearray(path.read_bytes())
    for start in range(4096 * 2, len(content), 4096):
        content[start : start + 600] = b"\xff" * 600
    path.write_bytes(content)


def cut_short(path: Path) -> None:
    damaged(path)
    path.write_bytes(path.read_bytes()[: 4096 * 3 + 100])


def somebody_elses(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE plans (name TEXT)")


def of_a_later_version(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute(f"PRAGMA application_id = {APPLICATION}")
        other.execute(f"PRAGMA user_version = {len(STEPS) + 1}")


REFUSED: list[tuple[Callable[[Path], None], str]] = [
    (not_sqlite, "left as it is"),
    (damaged, "left as it is"),
    (cut_short, "left as it is"),
    (somebody_elses, "not a store of plan-analyzer"),
    (of_a_later_version, "later version"),
]


@pytest.mark.parametrize(("make", "said"), REFUSED, ids=[make.__name__ for make, _ in REFUSED])
def test_a_file_that_is_no_sound_store_is_refused_and_left_alone(
    make: Callable[[Path], None], said: str, tmp_path: Path
) -> None:
    path = tmp_path / "plans.sqlite"
    make(path)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=said) as caught:
        Store.to_write(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["plans.sqlite"]


@pytest.mark.parametrize(("where", "said"), [("none/plans.sqlite", "no folder"), (".", "folder")])
def test_a_place_where_no_store_can_be_is_one_line(where: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=said):
        Store.to_write(tmp_path / where)


def test_one_run_at_a_time_writes(tmp_path: Path) -> None:
    path = tmp_path / "plans.sqlite"
    with Store.to_write(path):
        with pytest.raises(StoreError, match="another run"):
            Store.to_write(path)
        with Store.to_read(path) as reader:
            assert reader.value("SELECT count(*) FROM plans") == 0
    with Store.to_write(path):
        pass
    assert [one.name for one in tmp_path.iterdir()] == ["plans.sqlite"]


def test_another_program_that_is_writing_is_waited_for_and_then_named(tmp_path: Path) -> None:
    path = tmp_path / "plans.sqlite"
    Store.to_write(path).close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Store.to_write(path, patience=0.1) as store, pytest.raises(StoreError, match="locked by another program"):
        store.insert("documents", {"sha256": "0" * 64, "bytes": 1, "name": "spd.pdf"})
    other.execute("ROLLBACK")
    with Store.to_write(path) as store:
        store.insert("documents", {"sha256": "0" * 64, "bytes": 1, "name": "spd.pdf"})


def test_a_full_disk_costs_the_last_step_and_nothing_before_it(tmp_path: Path) -> None:
    path = tmp_path / "plans.sqlite"
    with Store.to_write(path) as store:
        store.insert("documents", {"sha256": "0" * 64, "bytes": 1, "name": "spd.pdf"})
        store.value("PRAGMA wal_checkpoint(TRUNCATE)")
        store.write(f"PRAGMA max_page_count = {store.value('PRAGMA page_count')}")  # to SQLite, a full disk
        with pytest.raises(StoreError, match="disk is full"), store.transaction():
            for number in range(1, 1000):
                store.insert("documents", {"sha256": f"{number:064}", "bytes": 1, "name": "spd.pdf" * 30})
    with Store.to_write(path) as store:
        assert store.value("SELECT count(*) FROM documents") == 1


def test_a_step_is_whole_or_not_at_all(tmp_path: Path) -> None:
    with Store.to_write(tmp_path / "plans.sqlite") as store:
        with pytest.raises(ZeroDivisionError), store.transaction():
            store.insert("documents", {"sha256": "0" * 64, "bytes": 1, "name": "spd.pdf"})
            raise ZeroDivisionError
        assert store.value("SELECT count(*) FROM documents") == 0


def test_reading_makes_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such store"):
        Store.to_read(tmp_path / "plans.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_every_table_and_column_is_described() -> None:
    paper = (Path(__file__).parent.parent.parent / "docs" / "store.md").read_text(encoding="utf-8")
    store = sqlite3.connect(":memory:")
    for step in STEPS:
        store.executescript(step)
    for [table] in store.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"):
        part = paper.partition(f"### {table}\n")[2].partition("\n### ")[0]
        columns = [row[1] for row in store.execute(f"PRAGMA table_info({table})")]
        assert [f"{table}.{column}" for column in columns if f"`{column}`" not in part] == []
