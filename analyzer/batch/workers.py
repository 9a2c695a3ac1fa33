"""Worker processes that may be lost: a task that hangs, crashes its process or eats memory costs only itself.

Each worker has a pipe of its own, so that the death of one, at whatever moment, leaves nothing locked and no doubt
about which task it had. (Workers that share a queue can all be stopped by one that dies while it holds the lock.)
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from analyzer.errors import PlanAnalyzerError

T = TypeVar("T")
R = TypeVar("R")

TASKS_PER_WORKER = 250
"""A worker is replaced after so many tasks: what a library leaks cannot pile up."""
_START = 120.0
"""Seconds that a worker may take to get ready on a busy machine."""


class Lost(Exception):  # noqa: N818 - named for what happened
    """A task that has no answer; ``kind`` is timeout or crash, the message says more."""

    def __init__(self, kind: str, message: str, signalled: int = 0) -> None:
        super().__init__(message)
        self.kind = kind
        self.signalled = signalled


class _Worker(Generic[T]):
    """One process: its pipe, what it is doing and until when."""

    def __init__(self, context: Any, function: Callable[[T], Any], memory: int) -> None:
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, function, memory), daemon=True)
        self.process.start()
        theirs.close()
        self.ready = False
        self.task: T | None = None
        self.deadline = time.monotonic() + _START
        self.tasks = 0

    @property
    def free(self) -> bool:
        return self.ready and self.task is None

    def give(self, task: T, seconds: float) -> None:
        self.task, self.tasks = task, self.tasks + 1
        self.deadline = time.monotonic() + seconds
        with suppress(OSError):  # it has died meanwhile: the next look finds that out
            self.pipe.send(task)

    def end(self) -> int:
        """Ends the process, whatever it is doing; its exit code."""
        self.pipe.close()
        self.process.kill()
        self.process.join()
        return int(self.process.exitcode or 0)


class CannotStartError(PlanAnalyzerError):
    """No worker gets ready on this machine."""


class Workers(Generic[T, R]):
    """``jobs`` processes that each carry out ``function(task)``, one task at a time."""

    def __init__(self, function: Callable[[T], R], jobs: int, seconds: float, memory: int, warm: str = "") -> None:
        self._function, self._seconds, self._memory = function, seconds, memory
        method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
        self._context: Any = multiprocessing.get_context(method)
        if method == "forkserver" and warm:
            self._context.set_forkserver_preload([warm])
        self._failed_starts = 0
        self._workers: list[_Worker[T]] = [self._new() for _ in range(jobs)]

    def _new(self) -> _Worker[T]:
        return _Worker(self._context, self._function, self._memory)

    @property
    def busy(self) -> int:
        """How many tasks are under way."""
        return sum(worker.task is not None for worker in self._workers)

    @property
    def free(self) -> bool:
        """Whether a worker is waiting for a task."""
        return any(worker.free for worker in self._workers)

    @property
    def processes(self) -> list[int]:
        """The ids of the worker processes."""
        return [worker.process.pid for worker in self._workers]

    def give(self, task: T) -> None:
        """Hands a task to a free worker."""
        next(worker for worker in self._workers if worker.free).give(task, self._seconds)

    def answers(self, seconds: float) -> Iterator[tuple[T, R | Lost]]:
        """What has been answered or lost, after waiting at most so long for something to happen."""
        now = time.monotonic()
        nearest = min(worker.deadline for worker in self._workers if not worker.free) if self._waiting() else now + 60
        wait([worker.pipe for worker in self._workers], max(0.0, min(seconds, nearest - now)))
        for place, worker in enumerate(self._workers):
            try:
                answer = self._heard(worker)
            except (EOFError, OSError):
                answer = self._died(place)
            if answer is not None:
                yield answer
            elif self._workers[place] is worker and not worker.free and time.monotonic() > worker.deadline:
                yield from self._late(place)

    def _waiting(self) -> bool:
        return any(not worker.free for worker in self._workers)

    def _heard(self, worker: _Worker[T]) -> tuple[T, R | Lost] | None:
        if not worker.pipe.poll():
            return None
        said = worker.pipe.recv()
        if not worker.ready:
            worker.ready, self._failed_starts = True, 0
            return None
        task, worker.task = worker.task, None
        assert task is not None
        if worker.tasks >= TASKS_PER_WORKER or getattr(said, "spent", False):
            self._replace(self._workers.index(worker))
        return task, said

    def _replace(self, place: int) -> int:
        code = self._workers[place].end()
        self._workers[place] = self._new()
        return code

    def _died(self, place: int) -> tuple[T, R | Lost] | None:
        worker = self._workers[place]
        worker.process.join(5)
        code = self._replace(place)
        if worker.task is None:
            self._count_failed_start(worker)
            return None
        return worker.task, Lost("crash", f"its process ended without an answer ({_cause(code)})", -min(code, 0))

    def _late(self, place: int) -> Iterator[tuple[T, R | Lost]]:
        worker = self._workers[place]
        self._replace(place)
        if worker.task is None:
            self._count_failed_start(worker)
        else:
            yield worker.task, Lost("timeout", f"not finished in {self._seconds:g} seconds; given up")

    def _count_failed_start(self, worker: _Worker[T]) -> None:
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts > 2 * len(self._workers):
                raise CannotStartError("the worker processes end before they are ready")

    def close(self) -> None:
        """Ends every worker."""
        for worker in self._workers:
            worker.end()


def _cause(code: int) -> str:
    if code < 0:
        with suppress(ValueError):
            return f"signal {signal.Signals(-code).name}"
    return f"exit code {code}"


def _serve(pipe: Connection, function: Callable[[Any], Any], memory: int) -> None:
    """A worker's life: carries out what comes through the pipe until there is nobody at its other end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the run's to answer
    _silence()
    _die_with_parent()
    _limit_memory(memory)
    with suppress(OSError, EOFError):
        pipe.send("ready")
        while True:
            pipe.send(function(pipe.recv()))


def _silence() -> None:
    """What C libraries print of a damaged file is not for the reader of a progress display."""
    if not os.environ.get("PLAN_ANALYZER_TRACEBACK"):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(nowhere, stream)


def _die_with_parent() -> None:
    """On Linux, has the system end this process when the one it was copied from ends, even in the midst of a task."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def _limit_memory(memory: int) -> None:
    """Limits the address space of this process, where the system can."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on every system

        resource.setrlimit(resource.RLIMIT_AS, (memory, resource.getrlimit(resource.RLIMIT_AS)[1]))
