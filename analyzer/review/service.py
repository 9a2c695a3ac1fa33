"""What every answer of the page is made with: the shelf, the helper processes, the intake."""

from __future__ import annotations

import getpass
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from analyzer.errors import PlanAnalyzerError
from analyzer.ownroom import Figures
from analyzer.review import desk, drawing
from analyzer.review.helper import Helper
from analyzer.review.intake import Intake
from analyzer.review.shelf import Shelf
from analyzer.review.sources import Source

T = TypeVar("T")

_TO_READ = 300.0  # seconds that a plan's documents may take
_TO_DRAW = 20.0


class Readers:
    """Two processes that read: one takes in what is dropped, the other answers about plans meanwhile.

    A plan that has just been taken in is in the memory of the first, which answers about it while it is idle.
    """

    def __init__(self) -> None:
        self._intake, self._desk = Helper(_TO_READ, desk.prepare), Helper(_TO_READ, desk.prepare)
        self._taken_in: deque[tuple[Source, ...]] = deque(maxlen=desk.MOST_KEPT)

    def take_in(self, sources: Sequence[Source], hear: Callable[[str], None]) -> tuple[str, float]:
        """The report on a plan as of today, and the seconds it took; ``hear`` is told how far it is."""
        answer = self._intake.ask(desk.analysed, sources, date.today().isoformat(), hear=hear)
        self._taken_in.append(tuple(sources))
        return answer

    def ask(self, function: Callable[..., T], sources: Sequence[Source], *arguments: Any) -> T:
        """What a function of the desk says about a plan."""
        at_hand = tuple(sources) in self._taken_in and self._intake.idle
        return (self._intake if at_hand else self._desk).ask(function, sources, *arguments)

    def read_ahead(self, sources: Sequence[Source]) -> None:
        """Has a plan read that will soon be asked about; returns at once."""
        if tuple(sources) not in self._taken_in and self._desk.idle:
            threading.Thread(target=self._read, args=(sources,), daemon=True).start()

    def _read(self, sources: Sequence[Source]) -> None:
        with suppress(PlanAnalyzerError):  # whoever asks next is told
            self._desk.ask(desk.read_ahead, sources)

    def stop(self) -> None:
        """Ends both."""
        self._intake.stop()
        self._desk.stop()


class Service:
    """``readers`` know what documents say, ``drawer`` draws their pages.

    ``figures`` are the numbers that the person at the page gave of a year, by the plan's content: like passwords they
    are in memory alone.
    """

    def __init__(self, store: Path) -> None:
        self.shelf = Shelf(store)
        self.readers = Readers()
        self.drawer = Helper(_TO_DRAW)
        self.intake = Intake(self.shelf, self.readers.take_in)
        self.author = _user()
        self.figures: dict[str, Figures] = {}

    def unlock(self, sources: Sequence[Source], password: object) -> bool:
        """Tries a password on those of these documents that ask for one; whether it has opened any."""

        def opens(path: str, password: str | None) -> bool:
            return self.drawer.ask(drawing.opens, path, password)

        return self.shelf.passwords.unlock(sources, password, opens)

    def close(self) -> None:
        """Ends the processes."""
        self.readers.stop()
        self.drawer.stop()


def _user() -> str:
    """Whom decisions are by, unless the page says otherwise."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "reviewer"
