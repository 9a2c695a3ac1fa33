"""Writes tables into the text, row by row, each cell a passage under its row and column heads."""

from __future__ import annotations

from typing import NamedTuple

from analyzer.model import Passage, PassageKind, Span
from analyzer.reading.forms import mark_at_start
from analyzer.reading.tables import Cell, Grid
from analyzer.reading.text import TextWriter


class TableComposer:
    """Writes grids; remembers the column heads for a table that goes on on the next page."""

    def __init__(self, writer: TextWriter) -> None:
        self._writer = writer
        self._heads: list[Span | None] = []
        self._titles: list[str] = []
        self._page = 0
        self._end = -1

    def cells(self, grid: Grid, question: Span | None) -> list[Passage]:
        """The passages of a grid, in reading order."""
        start = self._writer.length
        goes_on = self._goes_on(grid, start)
        heads: list[Span | None] = self._heads if goes_on else [None] * grid.width
        titles = [cell.text for cell in grid.rows[0]] if grid.rows else []
        count = grid.heads if not goes_on or titles == self._titles else 0
        passages: list[Passage] = []
        side: Span | None = None  # a first cell ruled over several rows heads all of them
        for index, row in enumerate(grid.rows):
            if self._writer.length > start:
                self._writer.space()
            spans = self._row(row)
            if index < count:
                heads = [span or old for span, old in zip(spans, heads, strict=True)]
            if index >= count:
                side = spans[0] or side
            passages.extend(_passages(row, spans, _Heads(side, heads), index < count, question))
        if count and not goes_on:
            self._titles = titles
        self._heads, self._page, self._end = heads, grid.page, self._writer.length
        return passages

    def _goes_on(self, grid: Grid, start: int) -> bool:
        """Whether a grid is the rest of the one before it: nothing between, the next page, as many columns."""
        return (
            self._end >= 0 and start <= self._end + 1 and grid.page == self._page + 1 and grid.width == len(self._heads)
        )

    def _row(self, row: list[Cell]) -> list[Span | None]:
        spans: list[Span | None] = []
        written = False
        for cell in row:
            if not cell.lines:
                spans.append(None)
                continue
            if written:
                self._writer.space()
            spans.append(self._writer.lines(cell.lines).span)
            written = True
        return spans


class _Heads(NamedTuple):
    """The row head and column heads in force for a row."""

    row: Span | None
    columns: list[Span | None]


def _passages(
    row: list[Cell], spans: list[Span | None], heads: _Heads, is_head: bool, question: Span | None
) -> list[Passage]:
    """The cells of one row. The row is quoted whole where its words stand in one stretch on paper."""
    filled = [span for span in spans if span is not None]
    wrapped = [index for index, cell in enumerate(row) if len(cell.lines) > 1]
    last = max((index for index, cell in enumerate(row) if cell.lines), default=0)
    whole = len(filled) > 1 and all(index == last for index in wrapped)
    cite = Span(filled[0].start, filled[-1].end) if whole else None
    found = []
    for index, (cell, span) in enumerate(zip(row, spans, strict=True)):
        if span is None:
            continue
        mark = mark_at_start(cell.text)
        found.append(
            Passage(
                span,
                PassageKind.CELL,
                question=question,
                row_head=heads.row if index and not is_head else None,
                column_head=heads.columns[index] if not is_head else None,
                checked=mark.checked if mark else None,
                cite=cite,
            )
        )
    return found
