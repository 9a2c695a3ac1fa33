"""The lines and tables of a page in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from analyzer.reading.lines import Line, Piece, line_of, rows
from analyzer.reading.tables import Grid


class Layout:
    """Orders the pieces of page after page, numbering the columns through the document."""

    def __init__(self) -> None:
        self._column = 0

    def flow(self, pieces: list[Piece]) -> Iterator[Line | Grid]:
        """The lines of one page."""
        self._column += 1
        for row in rows(pieces):
            yield line_of(row, self._column)
