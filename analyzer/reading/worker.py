"""Reads documents in a process of their own, so that what a hostile file does to a parser ends with that process.

The caller goes on meanwhile, and asks for the documents when it needs them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from analyzer.apart import Apart, WorkerDied
from analyzer.errors import UnreadableDocument
from analyzer.model import Document

TIME_LIMIT = 300.0
"""Seconds that the reading of one plan's documents may take, and each page that is read from its picture."""
MEMORY_LIMIT = 4 * 2**30
"""Bytes of address space that the process may have, where the system can limit it."""


class Reading:
    """Documents that are being read."""

    def __init__(self, paths: Sequence[Path], ocr: str, password: str | None) -> None:
        self._names = ", ".join(path.name for path in paths)
        self._work = Apart(_read, list(paths), ocr, password, tells=True)
        self.stop = self._work.stop

    def documents(self, hear: Callable[[str], None] | None = None) -> list[list[Document]]:
        """The documents of each path, in order: a file with PDFs inside it has several.

        Raises UnreadableDocument for the first that cannot be read. ``hear`` is told of each page that is read from its
        picture, which takes a second or more.
        """
        try:
            return self._work.result(TIME_LIMIT, hear)
        except TimeoutError:
            raise UnreadableDocument(f"{self._names}: not read in {TIME_LIMIT:.0f} seconds; given up.") from None
        except WorkerDied:
            raise UnreadableDocument(f"{self._names}: the file made the reader crash; it is damaged.") from None


def _read(tell: Callable[[str], None], paths: list[Path], ocr: str, password: str | None) -> list[list[Document]]:
    _silence()
    with suppress(ImportError, ValueError, OSError):  # no such limit on this system, or a lower one is set
        import resource  # noqa: PLC0415 - not on every system

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, resource.getrlimit(resource.RLIMIT_AS)[1]))
    from analyzer.reading.document import read_all  # noqa: PLC0415 - the parsers are loaded in this process alone

    return [read_all(path, ocr=ocr, password=password, tell=tell) for path in paths]


def _silence() -> None:
    """What C libraries print of a damaged file is not for the reader of a report."""
    if not os.environ.get("PLAN_ANALYZER_TRACEBACK"):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(nowhere, stream)
