"""Writes tables into the text, row by row, each cell a passage under its row and column heads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from analyzer.model import Passage, PassageKind, Span
from analyzer.reading.forms import UNKNOWN, Mark, choices, marks_in
from analyzer.reading.tables import Cell, Grid
from analyzer.reading.text import TextWriter

_CONTINUED = re.compile(r"\s*[(–—-]*\s*(?:continued|cont[.’']?d?)\.?\)?$", re.I)  # of a title that is said again


class TableComposer:
    """Writes grids; remembers the column heads for a table that goes on on the next page."""

    def __init__(self, writer: TextWriter) -> None:
        self._writer = writer
        self._heads = _Heads()
        self._titles: list[str] = []
        self._page = 0
        self._end = -1

    def cells(self, grid: Grid, question: Span | None) -> list[Passage]:
        """The passages of a grid, in reading order."""
        grid = _names_first(grid)
        start = self._writer.length
        goes_on = self._goes_on(grid, start)
        titles = [_CONTINUED.sub("", cell.text) for row in grid.rows[: max(grid.heads, 1)] for cell in row]
        anew = goes_on and titles != self._titles and grid.stands_out()
        goes_on = goes_on and not anew
        count = grid.heads if not goes_on or titles == self._titles else 0
        band = self._heads.band if goes_on else None
        none = [None] * grid.width
        heads = self._heads if goes_on and not count else _Heads(None, none, none, band)
        grouped = grid.is_grouped()
        passages: list[Passage] = []
        written: list[list[Span | None]] = []
        for index, row in enumerate(grid.rows):
            if self._writer.length > start:
                self._writer.space()
            spans = self._row(row)
            written.append(spans)
            if grid.is_band(index):
                heads = heads._replace(band=spans[0], row=None)
                passages.extend(_title(row[0], spans[0], question))
                continue
            if index < count:
                heads = heads.beneath(spans, [grid.merged.get((index, place)) for place in range(len(spans))], written)
            else:
                heads = heads._replace(row=spans[0] or heads.row)  # a first cell ruled over several rows heads them all
                spans = _with_merged(grid, index, written)
            here = heads.of_group(spans[1]) if grouped and index >= count else heads
            passages.extend(_passages(row, spans, here, index < count, question, 1 if here is not heads else 0))
        if count and not goes_on:
            self._titles = titles
        self._heads, self._page, self._end = heads._replace(row=None), grid.page, self._writer.length
        return passages

    def _goes_on(self, grid: Grid, start: int) -> bool:
        """Whether a grid is the rest of the one before it: nothing between, the next page, as many columns."""
        return (
            self._end >= 0
            and start <= self._end + 1
            and grid.page == self._page + 1
            and grid.width == len(self._heads.columns)
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
            spans.append(self._writer.lines(cell.lines, cell=True).span)
            written = True
        return spans


def _names_first(grid: Grid) -> Grid:
    """A grid whose boxes stand before the name of each row, with that column first; else the grid as it is."""
    body = grid.rows[grid.heads :]
    boxes = bool(body) and not grid.merged and grid.width > 2
    if boxes and all(row[-1].lines and not marks_in(row[-1].text) and all(map(_is_box, row[:-1])) for row in body):
        return replace(grid, rows=[[row[-1], *row[:-1]] for row in grid.rows])
    return grid


def _is_box(cell: Cell) -> bool:
    """Whether a cell is a box and no more."""
    marks = marks_in(cell.text)
    return len(marks) == 1 and (marks[0].start, marks[0].end) == (0, len(cell.text))


class _Heads(NamedTuple):
    """What heads a row: its first cell, the heads of the columns and those over them, and the title over its rows."""

    row: Span | None = None
    columns: Sequence[Span | None] = ()
    over: Sequence[Span | None] = ()  # of a column whose head stands beneath one of several columns
    band: Span | None = None

    def beneath(
        self,
        spans: Sequence[Span | None],
        owners: Sequence[tuple[int, int] | None],
        written: Sequence[Sequence[Span | None]],
    ) -> _Heads:
        """These heads with another row of heads beneath them; a head over several columns is that of each."""
        columns, over = list(self.columns), list(self.over)
        for place, (span, owner) in enumerate(zip(spans, owners, strict=True)):
            new = span or (written[owner[0]][owner[1]] if owner is not None else None)
            if new is None or new == columns[place]:
                continue
            columns[place], over[place] = new, columns[place] or over[place]
        return self._replace(columns=columns, over=over)

    def of_group(self, name: Span | None) -> _Heads:
        """The heads of a row whose first cell stands over several rows, and whose second one names it."""
        return self._replace(row=name, band=self.row or self.band)

    def caption(self, column: int) -> Span | None:
        """What stands over a cell beside the head of its column."""
        return self.over[column] or self.band


def _with_merged(grid: Grid, row: int, written: Sequence[Sequence[Span | None]]) -> list[Span | None]:
    """The cells of a row, with those that are ruled over it from a row above or a column before; not its first one."""
    spans = list(written[row])
    for place in range(1, len(spans)):
        above, before = grid.merged.get((row, place), (row, place))
        if before:
            spans[place] = written[above][before]
    return spans


def _title(cell: Cell, span: Span | None, question: Span | None) -> list[Passage]:
    """A title over the rows beneath it, or a sentence that goes over the width of the table."""
    if span is None:
        return []
    prose = cell.text.endswith(".") and len(cell.text) > _TITLE
    return [Passage(span, PassageKind.SENTENCE if prose else PassageKind.HEADING, question=question)]


_TITLE = 60  # letters


def _passages(
    row: list[Cell], spans: list[Span | None], heads: _Heads, is_head: bool, question: Span | None, names: int = 0
) -> list[Passage]:
    """The cells of one row, each quoted with its row where the words of that stand in one stretch on paper.

    ``names`` is the column in which the row's name stands.
    """
    own = [span for cell, span in zip(row, spans, strict=True) if cell.lines and span is not None]
    wrapped = [index for index, cell in enumerate(row) if len(cell.lines) > 1]
    last = max((index for index, cell in enumerate(row) if cell.lines), default=0)
    whole = len(own) > 1 and all(index == last for index in wrapped)
    cite = Span(own[0].start, own[-1].end) if whole else None
    found = []
    for index, (cell, span) in enumerate(zip(row, spans, strict=True)):
        if span is None:
            continue
        text = cell.text
        marks = marks_in(text)
        mark = marks[0] if marks and marks[0].start == 0 else None
        alone = mark is not None and mark.end == len(text)  # which is in no quote
        passage = Passage(
            span,
            PassageKind.CELL,
            question=question,
            row_head=heads.row if index > names and not is_head else None,
            column_head=heads.columns[index] if not is_head else None,
            checked=mark.checked if mark else None,
            cite=heads.row if alone else cite if cell.lines else None,
            caption=heads.caption(index) if not is_head and (index or not names) else None,
        )
        options = _options(passage, text, marks) if marks else []
        if UNKNOWN not in text:
            found.extend(options or [passage])
        elif len(marks) > 1:
            found.extend(options)
    return found


def _options(passage: Passage, text: str, marks: Sequence[Mark]) -> list[Passage]:
    """The options of a cell with boxes, under what the cell says before them or the head of its row.

    A cell that is no more than a box is left as it is: the head of its column says what the box is for.
    """
    start, end = passage.span.start, passage.span.end
    if len(text) != end - start or (len(marks) == 1 and not _is_labelled_box(marks[0], passage, text)):
        return []
    prompt, found = choices(text, marks)
    asked = passage._replace(span=Span(start, start + prompt), checked=None) if prompt else None
    lead = asked.span if asked is not None else passage.row_head
    options = [
        passage._replace(
            span=Span(start + one.start, start + one.end),
            kind=PassageKind.OPTION,
            lead_in=lead,
            checked=one.checked,
            cite=None,
        )
        for one in found
        if one.checked is not None
    ]
    return [asked, *options] if asked is not None else options


def _is_labelled_box(mark: Mark, passage: Passage, text: str) -> bool:
    """Whether a cell of a row is a box with words after it; a tick before words is an answer ("✓ 59½")."""
    words = text[mark.end :].strip()
    return mark.start == 0 and passage.row_head is not None and bool(words) and text[0] not in _TICKS


_TICKS = "✓✔✗✘✕✖"
