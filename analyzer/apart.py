"""Does a piece of work in a process of its own: at the same time, and without its faults reaching this process."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Progress:
    """Word from a process that it is getting on."""

    text: str


class Apart(Generic[T]):
    """A call that is under way in another process.

    With ``tells``, the function's first argument is one that it calls with a line on how it is getting on.
    """

    def __init__(self, function: Callable[..., T], *arguments: Any, tells: bool = False) -> None:
        context: Any = multiprocessing.get_context("fork" if can_fork() else "spawn")
        self._answer, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(theirs, function, arguments, tells), daemon=True)
        self._process.start()
        theirs.close()

    def result(self, seconds: float, hear: Callable[[str], None] | None = None) -> T:
        """What the call returned. Raises its PlanAnalyzerError, WorkerDied, or TimeoutError.

        ``seconds`` is how long it may take, counted anew whenever it tells how it is getting on; ``hear`` is told.
        """
        try:
            answer: Any = Progress("")
            while isinstance(answer, Progress):
                if not self._answer.poll(seconds):
                    raise TimeoutError
                answer = self._answer.recv()
                if isinstance(answer, Progress) and hear is not None:
                    hear(answer.text)
        except (EOFError, OSError):
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


def _work(answer: Connection, function: Callable[..., Any], arguments: tuple[Any, ...], tells: bool) -> None:
    try:
        if tells:
            found: Any = function(lambda text: answer.send(Progress(text)), *arguments)
        else:
            found = function(*arguments)
    except PlanAnalyzerError as error:
        found = error
    except Exception:
        if os.environ.get("PLAN_ANALYZER_TRACEBACK"):
            raise
        os._exit(1)  # the one who waits for the answer says what happened
    answer.send(found)
