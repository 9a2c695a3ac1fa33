"""How far a batch is, on standard error: a live line on a terminal, a line now and then in a log."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any

from analyzer.batch.run import Figures

_LIVE = 0.2
_LOGGED = 30.0
"""Seconds between two lines, on a terminal and in a log."""


class Progress:
    """Told of the figures as they change; shows them when it is time to."""

    def __init__(self) -> None:
        self._live: Any = None
        self._next = 0.0
        if sys.stderr.isatty():
            from rich.console import Console  # noqa: PLC0415 - for terminals only
            from rich.live import Live  # noqa: PLC0415

            self._live = Live(console=Console(stderr=True), refresh_per_second=5, transient=True, auto_refresh=False)
        else:
            self._next = time.monotonic() + _LOGGED

    def __enter__(self) -> Progress:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live is not None:
            self._live.stop()

    def __call__(self, figures: Figures) -> None:
        """Shows the figures, if the last showing is long enough ago."""
        now = time.monotonic()
        if now < self._next:
            return
        if self._live is not None:
            self._next = now + _LIVE
            self._live.update("\n".join(lines(figures)), refresh=True)
        else:
            self._next = now + _LOGGED
            print("; ".join(lines(figures)), file=sys.stderr, flush=True)


def lines(figures: Figures) -> list[str]:
    """The figures in words: how far, how fast, how much longer; the verdicts; the failures."""
    seconds = max(figures.seconds, 0.001)
    shown = [
        f"{figures.done} of {figures.documents} documents, {figures.analysed / seconds:.1f} documents/s, "
        f"{figures.pages / seconds:.1f} pages/s, {_left(figures)} left"
    ]
    if figures.verdicts:
        shown.append(", ".join(f"{count} {state.replace('_', ' ')}" for state, count in figures.verdicts.items()))
    if figures.failures:
        kinds = ", ".join(f"{count} {kind}" for kind, count in figures.failures.items())
        shown.append(f"{figures.failed} not read ({kinds})")
    return shown


def _left(figures: Figures) -> str:
    """The time that the rest will take, if it goes on as it has."""
    if not figures.analysed + figures.failed:
        return "?"
    seconds = round((figures.documents - figures.done) * figures.seconds / max(figures.done, 1))
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}"
