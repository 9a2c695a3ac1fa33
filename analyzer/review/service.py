"""What every answer of the page is made with: the shelf, the three helper processes, the intake."""

from __future__ import annotations

import getpass
from pathlib import Path

from analyzer.review import desk
from analyzer.review.helper import Helper
from analyzer.review.intake import Intake
from analyzer.review.shelf import Shelf

_TO_READ = 300.0  # seconds that a plan's documents may take
_TO_DRAW = 20.0


class Service:
    """``reader`` reads what is dropped in; ``desk`` answers about plans at hand meanwhile; ``drawer`` draws pages."""

    def __init__(self, store: Path) -> None:
        self.shelf = Shelf(store)
        self.reader = Helper(_TO_READ, desk.prepare)
        self.desk = Helper(_TO_READ, desk.prepare)
        self.drawer = Helper(_TO_DRAW)
        self.intake = Intake(self.shelf, self.reader)
        self.author = _user()

    def close(self) -> None:
        """Ends the processes."""
        for helper in (self.reader, self.desk, self.drawer):
            helper.stop()


def _user() -> str:
    """Whom decisions are by, unless the page says otherwise."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "reviewer"
