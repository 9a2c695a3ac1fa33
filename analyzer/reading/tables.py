"""Tables as grids of cells, whatever they were found by."""

from __future__ import annotations

from dataclasses import dataclass, field

from analyzer.reading.lines import Line


@dataclass(slots=True, eq=False)
class Cell:
    """The lines of one cell, top to bottom."""

    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The cell's words on one line."""
        return " ".join(line.text for line in self.lines)


@dataclass(slots=True, eq=False)
class Grid:
    """A table on one page: its rows of cells, the first ``heads`` of them column heads."""

    page: int
    rows: list[list[Cell]]
    heads: int = 1
    column: int = 0
    top: float = 0.0
    bottom: float = 0.0

    @property
    def width(self) -> int:
        """How many columns the table has."""
        return max(map(len, self.rows), default=0)
