"""Documents that were dropped in: a queue that one thread takes through the reader, and what became of each."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from analyzer.errors import EncryptedDocument, PlanAnalyzerError
from analyzer.review.shelf import Shelf
from analyzer.review.sources import Source

MOST_WAITING = 200
"""Plans that may wait to be read."""
_MOST_REMEMBERED = 300


Analyse = Callable[[Sequence[Source], Callable[[str], None]], tuple[str, float]]
"""Reads a plan's documents: its report as JSON and the seconds it took; the second argument is told how far it is."""


@dataclass(slots=True)
class Job:
    """One plan on its way: ``state`` is waiting, reading, done, failed, or locked, when it waits for a password."""

    id: int
    sources: Sequence[Source]
    state: str = "waiting"
    message: str = ""
    plan: int | None = None
    since: float = field(default_factory=time.monotonic)

    def hear(self, text: str) -> None:
        """Takes in how far the reading is."""
        self.message = text

    def told(self) -> dict[str, Any]:
        """What the page is told of it."""
        seconds = round(time.monotonic() - self.since, 1) if self.state == "reading" else None
        names = [one.name for one in self.sources]
        return {
            "id": self.id,
            "names": names,
            "state": self.state,
            "message": self.message,
            "plan": self.plan,
            "seconds": seconds,
        }


class Intake:
    """The queue. Its thread is started by the first plan."""

    def __init__(self, shelf: Shelf, read: Analyse) -> None:
        self._shelf, self._analyse = shelf, read
        self._waiting: queue.Queue[Job] = queue.Queue(MOST_WAITING)
        self._jobs: dict[int, Job] = {}
        self._ids = count(1)
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def add(self, sources: Sequence[Source]) -> Job | None:
        """Takes in the documents of one plan; None where too many are waiting."""
        distinct = {one.sha256: one for one in sources}
        with self._lock:
            job = Job(next(self._ids), list(distinct.values()))
            if not self._queue(job):
                return None
            self._jobs[job.id] = job
            while len(self._jobs) > _MOST_REMEMBERED:
                self._jobs.pop(next(iter(self._jobs)))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, daemon=True)
                self._thread.start()
        return job

    def again(self, job: Job, sources: Sequence[Source]) -> bool:
        """Has a plan read that was locked, now that its documents can be opened; False where too many are waiting."""
        with self._lock:
            job.sources, job.state, job.message = sources, "waiting", ""
            if self._queue(job):
                return True
            job.state = "locked"
            return False

    def _queue(self, job: Job) -> bool:
        try:
            self._waiting.put_nowait(job)
        except queue.Full:
            return False
        return True

    def jobs(self, ids: Sequence[int]) -> list[Job]:
        """These jobs, as far as they are remembered."""
        return [self._jobs[one] for one in ids if one in self._jobs]

    def _work(self) -> None:
        while True:
            job = self._waiting.get()
            job.state, job.since = "reading", time.monotonic()
            try:
                job.plan, job.message = self._read(job)
                job.state = "done"
            except EncryptedDocument as error:
                job.state, job.message = "locked", " ".join(str(error).split())
            except PlanAnalyzerError as error:
                job.state, job.message = "failed", " ".join(str(error).split())
            except Exception as error:  # the queue goes on whatever befalls one plan
                job.state, job.message = "failed", f"It could not be kept ({type(error).__name__})."

    def _read(self, job: Job) -> tuple[int, str]:
        """The plan's number, and what there is to say of it."""
        known = self._shelf.known(job.sources)
        if known is not None:
            self._shelf.link(job.sources, known)
            return known, "Already in the library."
        report, seconds = self._analyse(job.sources, job.hear)
        return self._shelf.keep(job.sources, report, seconds), ""
