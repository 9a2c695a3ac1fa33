"""What a worker process does with one plan: reads its documents, judges them and hands back the report.

It starts no processes of its own: the worker is the wall around the documents.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from analyzer.analysis import analyze_documents
from analyzer.batch.arrivals import fetch, fingerprint
from analyzer.batch.inputs import is_remote, printable
from analyzer.batch.records import Arrival, Failure, Settings
from analyzer.errors import UnreadableDocument
from analyzer.model import Document, Profile
from analyzer.reading.document import read


@dataclass(frozen=True, slots=True)
class Task:
    """The documents of one plan, each content once, and how they are to be read."""

    content: str
    members: tuple[Arrival, ...]
    settings: Settings


@dataclass(slots=True)
class Outcome:
    """What became of a task: a report on the documents that could be read, and why others could not."""

    report: str | None = None
    failures: dict[str, Failure] = field(default_factory=dict)  # by digest
    pages: int = 0
    seconds: float = 0.0
    spent: bool = False  # the worker has run out of memory once and should be replaced


def work(task: Task) -> Outcome:
    """The outcome of one task. What no code expected is a failure too; only what ends the process is not caught."""
    outcome, start = Outcome(), time.perf_counter()
    documents = []
    with tempfile.TemporaryDirectory(prefix="plan-analyzer-") as folder:
        for number, member in enumerate(task.members):
            try:
                documents.append(_read(member, task.settings, Path(folder) / str(number)))
            except Exception as error:
                outcome.failures[member.sha256] = _failure(member.name, error)
                outcome.spent |= isinstance(error, MemoryError)
    if documents:
        try:
            outcome.report = _report(documents, task.settings)
            outcome.pages = sum(len(one.pages) for one in documents)
        except Exception as error:
            outcome.spent |= isinstance(error, MemoryError)
            names = ", ".join(one.name for one in documents)
            for member in task.members:
                outcome.failures.setdefault(member.sha256, _failure(names, error))
    outcome.seconds = time.perf_counter() - start
    return outcome


def _read(member: Arrival, settings: Settings, folder: Path) -> Document:
    """The document, if its file is still what it was when its content was named."""
    if is_remote(member.path):
        return read(fetch(member.path, member.name, folder), ocr=settings.ocr)
    try:
        document = read(Path(member.path), ocr=settings.ocr)
    except UnreadableDocument:
        if not Path(member.path).exists():
            raise FileNotFoundError(member.path) from None
        raise
    if not member.fetched and fingerprint(member.path) != member.fingerprint:
        raise _ChangedError
    return replace(document, name=member.name)  # a file's own name need not be text


class _ChangedError(Exception):
    """The file was written to between its being named and its being read."""


def _failure(name: str, error: Exception) -> Failure:
    """What went wrong, as one line for the store."""
    if isinstance(error, FileNotFoundError):
        return Failure("vanished", f"{name}: it is no longer there.")
    if isinstance(error, _ChangedError):
        return Failure("changed", f"{name}: it was written to while it was read; the next run reads it again.")
    if isinstance(error, MemoryError) or isinstance(error.__context__, MemoryError):
        return Failure("memory", f"{name}: it needs more memory than one document may have; --memory raises that.")
    if isinstance(error, UnreadableDocument):
        return Failure("unreadable", " ".join(printable(str(error)).split()))
    return Failure("internal", " ".join(f"{name}: {type(error).__name__}: {error}".split())[:500])


def _report(documents: Sequence[Document], settings: Settings) -> str:
    as_of = date.fromisoformat(settings.as_of) if settings.as_of else date.today()
    return analyze_documents(documents, Profile(as_of)).model_dump_json()
