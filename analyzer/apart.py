"""Does a piece of work in a process of its own: at the same time, and without its faults reaching this process."""

from __future__ import annotations

import multiprocessing
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from analyzer.errors import PlanAnalyzerError

T = TypeVar("T")


class WorkerDied(Exception):  # noqa: N818 - named for what happened
    """The process ended without an answer: killed, out of memory, or a fault in a C library."""


def can_fork() -> bool:
    """Whether a copy of this process is to be had for nothing: one with threads must not be copied, for a lock that
    another thread holds would never be released in the copy."""
    return sys.platform == "linux" and threading.active_count() == 1


class Apart(Generic[T]):
    """A call that is under way in another process."""

    def __init__(self, function: Callable[..., T], *arguments: Any) -> None:
        context: Any = multiprocessing.get_context("fork" if can_fork() else "spawn")
        self._answer, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(theirs, function, arguments), daemon=True)
        self._process.start()
        theirs.close()

    def result(self, seconds: float) -> T:
        """What the call returned. Raises its PlanAnalyzerError, WorkerDied, or TimeoutError."""
        try:
            if not self._answer.poll(seconds):
                raise TimeoutError
            answer = self._answer.recv()
        except EOFError:
            raise WorkerDied from None
        finally:
            self.stop()
        if isinstance(answer, PlanAnalyzerError):
            raise answer
        found: T = answer
        return found

    def stop(self) -> None:
        """Ends the process, whatever it is doing."""
        self._answer.close()
        self._process.kill()
        self._process.join()


def _work(answer: Connection, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    try:
        found: Any = function(*arguments)
    except PlanAnalyzerError as error:
        found = error
    answer.send(found)
