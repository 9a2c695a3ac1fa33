"""What the page keeps: the results store, and beside it the files that were dropped in, each under its digest."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from analyzer import __version__
from analyzer.batch.batch import bearing_patterns
from analyzer.batch.records import Arrival, Records, Settings, content_key, report_in
from analyzer.batch.store import Store, StoreError
from analyzer.review.passwords import Passwords
from analyzer.review.sources import Source

_PATIENCE = 30.0  # seconds to wait for a batch that is writing
_KINDS = {".pdf": ".pdf", ".txt": ".txt", ".text": ".txt", ".md": ".md", ".markdown": ".md"}


class Shelf:
    """The store and the files. Every request opens the store anew, so that threads share nothing."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files = path.with_name(f"{path.stem}.files")
        self.passwords = Passwords()
        self._checked: dict[tuple[str, int, int], str] = {}
        self._settings: Settings | None = None
        try:
            Store.to_write(path).close()  # makes it where there is none, and brings an older one up to date
        except StoreError:
            if not path.is_file():
                raise
            Store.to_read(path).close()  # a batch is writing to it, which need not keep anybody from reading

    @property
    def settings(self) -> Settings:
        """Under which new results are made: those of a batch, so that one reuses what the other has read."""
        if self._settings is None:
            self._settings = Settings(__version__, bearing_patterns())
        return self._settings

    @contextmanager
    def reading(self) -> Iterator[Store]:
        """The store, to look things up."""
        with Store.to_read(self.path) as store:
            yield store

    @contextmanager
    def writing(self) -> Iterator[Store]:
        """The store, for one transaction. A batch may write meanwhile: SQLite lets one wait for the other."""
        connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            store = Store(self.path, connection)
            with store.transaction():
                yield store
        finally:
            connection.close()

    def take_in(self, part: Path, sha256: str, suffix: str) -> None:
        """Moves an upload to its place under its digest."""
        target = self.place_of(sha256, suffix)
        if target.exists():
            part.unlink()
        else:
            part.replace(target)

    def place_of(self, sha256: str, suffix: str) -> Path:
        """Where an upload with this digest lies: no part of the path comes from outside."""
        if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
            raise ValueError("not a digest")
        return self.files / f"{sha256}{_KINDS[suffix.lower()]}"

    def uploaded(self, sha256: str) -> Path | None:
        """The file of an upload, if there is one with this digest."""
        places = (self.place_of(sha256, suffix) for suffix in (".pdf", ".txt", ".md"))
        return next((place for place in places if place.is_file()), None)

    def sources(self, plan: int) -> list[Source]:
        """A plan's documents in the order of its report. Raises MissingFileError for one that is not at hand."""
        with self.reading() as store:
            rows = store.rows(
                "SELECT documents.sha256, documents.name FROM plan_documents JOIN documents "
                "ON documents.id = plan_documents.document WHERE plan = ? ORDER BY position",
                plan,
            )
            files = [self._file(store, row["sha256"], row["name"]) for row in rows]
        named = [Source(str(file), row["name"], row["sha256"]) for file, row in zip(files, rows, strict=True)]
        return self.passwords.given(named)

    def _file(self, store: Store, sha256: str, name: str) -> Path:
        uploaded = self.uploaded(sha256)
        if uploaded is not None:
            return uploaded
        for row in store.rows("SELECT address FROM inputs WHERE sha256 = ?", sha256):
            path = Path(row["address"])
            with suppress(OSError, ValueError):
                if path.is_file() and self._digest(path) == sha256:
                    return path
        raise MissingFileError(name)

    def _digest(self, path: Path) -> str:
        about = path.stat()
        key = (str(path), about.st_size, about.st_mtime_ns)
        if key not in self._checked:
            with path.open("rb") as stream:
                self._checked[key] = hashlib.file_digest(stream, "sha256").hexdigest()
        return self._checked[key]

    def known(self, sources: Sequence[Source]) -> int | None:
        """The plan that has been analysed from these documents already, as they would be analysed now."""
        with self.reading() as store:
            return Records(store, self.settings, 0).plan_of(content_key([one.sha256 for one in sources]))

    def keep(self, sources: Sequence[Source], report: str, seconds: float) -> int:
        """Enters a plan that was analysed here; its id."""
        arrivals = [_arrival(one) for one in sources]
        found = json.loads(report)
        connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            store = Store(self.path, connection)
            records = Records.begin(store, self.settings, "review")
            plan, _ = records.keep(arrivals, content_key([one.sha256 for one in sources]), report, seconds)
            records.link(arrivals, plan)
            pages = sum(one["pages"] for one in found["documents"])
            records.end({"documents": len(arrivals), "analysed": len(arrivals), "pages": pages, "seconds": seconds})
            return plan
        finally:
            connection.close()

    def link(self, sources: Sequence[Source], plan: int) -> None:
        """Says that these files are the documents of a plan that is in the store."""
        connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        try:
            store = Store(self.path, connection)
            Records.begin(store, self.settings, "review").link([_arrival(one) for one in sources], plan)
        finally:
            connection.close()

    def plan(self, plan: int) -> dict[str, Any] | None:
        """The row of a plan with its report, or None where there is no such plan."""
        with self.reading() as store:
            rows = store.rows("SELECT id, content, analysed_at, as_of, version, patterns FROM plans WHERE id = ?", plan)
            return {**rows[0], "report": report_in(store, plan)} if rows else None


class MissingFileError(Exception):
    """A document whose file is no longer where it was read."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is no longer where it was read from, or has changed. Drop it in again to see its pages."
        )


def _arrival(one: Source) -> Arrival:
    size = os.stat(one.path).st_size  # noqa: PTH116 - a path as text
    return Arrival(one.path, one.name, one.path, None, one.sha256, size, one.path)
