"""The results store: one SQLite file, written by one run at a time and read by anybody meanwhile (WAL)."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from analyzer.batch.migrations import StoreError, migrate, version_of

__all__ = ["Store", "StoreError"]

_PATIENCE = 30.0
"""Seconds to wait for another program that is writing to the store."""


class Store:
    """An open store. ``with store.transaction():`` makes what is written in it one step, whole or not at all."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: _Lock | None = None) -> None:
        self.path = path
        self._connection = connection
        self._lock = lock

    @classmethod
    def to_write(cls, path: Path, patience: float = _PATIENCE) -> Store:
        """The store at ``path``, made where there is none, for the one run that may write it.

        Raises StoreError: it is damaged (it is left as it is), somebody else's, of a later version, or in use.
        """
        _check_place(path)
        lock = _Lock(path)
        try:
            with _explained(path):
                connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
                try:
                    _prepare(connection, path)
                except BaseException:
                    connection.close()
                    raise
        except BaseException:
            lock.release()
            raise
        return cls(path, connection, lock)

    @classmethod
    def to_read(cls, path: Path) -> Store:
        """The store at ``path``, for reading only, also while a run writes it. Raises StoreError."""
        if not path.is_file():
            raise StoreError(f"{path}: there is no such store; `plan-analyzer batch` makes one.")
        with _explained(path):
            connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", timeout=_PATIENCE, uri=True)
            try:
                if not version_of(connection, path):
                    raise StoreError(f"{path}: this is not a store of plan-analyzer.")
            except BaseException:
                connection.close()
                raise
        connection.isolation_level = None
        return cls(path, connection)

    def rows(self, query: str, *values: Any) -> list[dict[str, Any]]:
        """Every row of a query, by column."""
        return list(self.each(query, *values))

    def each(self, query: str, *values: Any) -> Iterator[dict[str, Any]]:
        """The rows of a query one after another, by column."""
        with _explained(self.path):
            cursor = self._connection.execute(query, values)
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))

    def value(self, query: str, *values: Any) -> Any:
        """The first value of a query's first row; None where there is none."""
        with _explained(self.path):
            row = self._connection.execute(query, values).fetchone()
        return row[0] if row else None

    def write(self, statement: str, *values: Any) -> int:
        """Carries out a statement; the id of the row it put in."""
        with _explained(self.path):
            return int(self._connection.execute(statement, values).lastrowid or 0)

    def insert(self, table: str, row: dict[str, Any], *, replace: bool = False) -> int:
        """Puts a row into a table; its id. The names are ours, never a document's."""
        verb = "INSERT OR REPLACE" if replace else "INSERT"
        places = ", ".join("?" * len(row))
        return self.write(f"{verb} INTO {table} ({', '.join(row)}) VALUES ({places})", *row.values())

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything written inside, or nothing."""
        self.write("BEGIN IMMEDIATE")
        try:
            yield
            self.write("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything read inside is of one moment, whatever is written meanwhile."""
        self.write("BEGIN")
        try:
            yield
        finally:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")

    def close(self) -> None:
        """Closes the file and lets the next run have it."""
        with suppress(sqlite3.Error):
            self._connection.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _check_place(path: Path) -> None:
    if path.is_dir():
        raise StoreError(f"{path}: this is a folder; name a file in it with --store.")
    if not path.parent.is_dir():
        raise StoreError(f"{path}: there is no folder {path.parent} to keep the store in.")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise StoreError(f"{path}: no permission to write there.")


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Checks a store before the first word is written to it, and brings it up to the present version."""
    found = version_of(connection, path)
    if found:
        [health] = connection.execute("PRAGMA quick_check(1)").fetchone()
        if health != "ok":
            raise sqlite3.DatabaseError(f"malformed: {health}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")  # a power cut may cost the last results, never the store
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection, path)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """What SQLite complains of, in one line that says what to do."""
    try:
        yield
    except sqlite3.OperationalError as error:
        said = str(error)
        if "locked" in said or "busy" in said:
            raise StoreError(
                f"{path}: locked by another program that is writing to it; close it and run again."
            ) from error
        if "full" in said or "disk I/O" in said:
            raise StoreError(
                f"{path}: the disk is full or fails ({said}); what is in the store is kept. Make room and run again."
            ) from error
        raise StoreError(f"{path}: the store cannot be used ({said}).") from error
    except sqlite3.DatabaseError as error:
        raise StoreError(
            f"{path}: not an SQLite file, or a damaged one ({error}); it is left as it is. "
            "Move it away, or restore a copy, and run again."
        ) from error


class _Lock:
    """Keeps two runs from writing one store: a file beside it, locked for as long as its process lives."""

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(_beside(store.name))
        self._handle: int | None = None
        try:
            import fcntl  # noqa: PLC0415 - not on every system
        except ImportError:
            return  # SQLite's own locks remain
        while self._handle is None:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                os.close(handle)
                raise StoreError(
                    f"{store}: another run is writing to it; wait for it, or name another store."
                ) from None
            if _is_still(self._path, handle):
                self._handle = handle
            else:  # its last owner has removed it meanwhile
                os.close(handle)

    def release(self) -> None:
        """Lets the next run have the store."""
        if self._handle is not None:
            with suppress(OSError):
                self._path.unlink()
            os.close(self._handle)
            self._handle = None


def _beside(name: str) -> str:
    """The name of the lock: the store's own, cut where the system would not take the whole."""
    return f"{name.encode()[:240].decode(errors='ignore')}.lock"


def _is_still(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
