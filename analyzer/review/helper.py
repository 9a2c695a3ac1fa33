"""A process that works for the server: limited in memory and time, and replaced when a document brings it down.

Calls wait for one another. The server itself never touches a document's bytes but to store and to send them.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from analyzer.apart import Progress
from analyzer.errors import PlanAnalyzerError, UnreadableDocument

T = TypeVar("T")

MEMORY = 4 * 2**30
"""Bytes of address space that the process may have, where the system can limit it."""


class Helper:
    """One such process, started by the first call. ``seconds`` is how long a call may take."""

    def __init__(self, seconds: float, prepare: Callable[[], None] | None = None, memory: int = MEMORY) -> None:
        self._seconds, self._prepare, self._memory = seconds, prepare, memory
        self._lock = threading.Lock()
        self._process: Any = None
        self._pipe: Any = None

    def ask(self, function: Callable[..., T], *arguments: Any, hear: Callable[[str], None] | None = None) -> T:
        """What ``function(*arguments)`` returns there. Raises its PlanAnalyzerError, or UnreadableDocument where it
        takes too long, ends the process, or fails in a way that no code expected. ``hear`` is told what is told there,
        and the time is counted anew from then on."""
        with self._lock:
            self._start()
            try:
                self._pipe.send((function, arguments))
                answer = self._heard(hear)
            except (EOFError, OSError):
                self._stop()
                raise UnreadableDocument(
                    "The file made the reader crash; it is damaged or needs too much memory."
                ) from None
        if isinstance(answer, PlanAnalyzerError):
            raise answer
        found: T = answer
        return found

    def _heard(self, hear: Callable[[str], None] | None) -> Any:
        answer: Any = Progress("")
        while isinstance(answer, Progress):
            if hear is not None and answer.text:
                hear(answer.text)
            if not self._pipe.poll(self._seconds):
                self._stop()
                raise UnreadableDocument(f"Given up after {self._seconds:.0f} seconds.")
            answer = self._pipe.recv()
        return answer

    @property
    def idle(self) -> bool:
        """Whether nobody is waiting for an answer."""
        return not self._lock.locked()

    def stop(self) -> None:
        """Ends the process, whatever it is doing."""
        self._stop()

    def _start(self) -> None:
        if self._process is not None and self._process.is_alive():
            return
        context: Any = multiprocessing.get_context("spawn")  # a server has threads: it must not be forked
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._prepare, self._memory), daemon=True)
        self._process.start()
        theirs.close()

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.join()
            self._pipe.close()


_voice: list[Connection] = []  # the pipe to the server, in a helper process


def tell(text: str) -> None:
    """Says how a call is getting on, from inside a helper process; elsewhere nobody hears it."""
    for pipe in _voice:
        pipe.send(Progress(text))


def _silence() -> None:
    """What C libraries print of a damaged file is not for the person at the terminal."""
    if not os.environ.get("PLAN_ANALYZER_TRACEBACK"):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(nowhere, stream)


def _serve(pipe: Connection, prepare: Callable[[], None] | None, memory: int) -> None:
    import signal  # noqa: PLC0415 - in this process alone

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the server, and the server ends this
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on every system

        resource.setrlimit(resource.RLIMIT_AS, (memory, resource.getrlimit(resource.RLIMIT_AS)[1]))
    _silence()
    if prepare is not None:
        prepare()
    _voice.append(pipe)
    with suppress(EOFError, OSError):
        while True:
            function, arguments = pipe.recv()
            pipe.send(_answer(function, arguments))


def _answer(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    try:
        return function(*arguments)
    except PlanAnalyzerError as error:
        return error
    except MemoryError:
        return UnreadableDocument("The document needs more memory than one may have.")
    except Exception as error:
        return UnreadableDocument(f"The document could not be read ({type(error).__name__}).")
