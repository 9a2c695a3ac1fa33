"""The lines and tables of a page in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import inf

from analyzer.model import PageState
from analyzer.reading.bands import banded
from analyzer.reading.columns import in_order
from analyzer.reading.contents import is_entry
from analyzer.reading.lines import Line, Piece, Style, line_of, rows, split_at
from analyzer.reading.pages import Sheet
from analyzer.reading.rulings import FEWEST, Rect, grids, level_rules
from analyzer.reading.tables import Grid, aligned, is_titles_beside_text, ruled_grid
from analyzer.reading.wrapped import beside_each_other


class Layout:
    """Orders the pieces of page after page, numbering the columns through the document."""

    def __init__(self) -> None:
        self._column = 0

    def flow(self, sheet: Sheet) -> Iterator[Line | Grid]:
        """The lines and tables of one page."""
        ruled = self._ruled(sheet)
        stretches = in_order(sheet.pieces)
        for stretch in stretches:
            self._column += 1
            yield from self._stretch(stretch, ruled, sheet.state is PageState.OCR)

    def _ruled(self, sheet: Sheet) -> dict[int, Grid]:
        """Takes the pieces inside ruled tables off a page; each table leaves one empty piece in its place."""
        found: dict[int, Grid] = {}
        if len(sheet.edges) < FEWEST:
            return found
        across = level_rules(sheet.edges)
        for cells in grids(sheet.edges, across):
            self._take(cells, sheet, found)
        for cells in banded(sheet.edges, across, [piece for piece in sheet.pieces if id(piece) not in found]):
            self._take(cells, sheet, found)
        return found

    def _take(self, cells: Sequence[Rect], sheet: Sheet, found: dict[int, Grid]) -> None:
        """Takes the pieces in the cells of one table off a page."""
        self._column += 1
        inside = sorted({cell.x0 for cell in cells})
        low, high = min(cell.top for cell in cells), max(cell.bottom for cell in cells)
        sheet.pieces[:] = [
            part
            for piece in sheet.pieces
            for part in (
                split_at(piece, inside) if piece.words and low < (piece.top + piece.bottom) / 2 < high else (piece,)
            )
        ]
        built = ruled_grid(cells, sheet.pieces, self._column) if sheet.pieces else None
        if built is None:
            return
        grid, taken = built
        order = min(piece.order for piece in sheet.pieces if id(piece) in taken)
        x0, x1 = min(cell.x0 for cell in cells), max(cell.x1 for cell in cells)
        stand_in = Piece(sheet.number, "", [], x0, x1, grid.top, grid.bottom, Style(), order=order)
        sheet.pieces[:] = [piece for piece in sheet.pieces if id(piece) not in taken] + [stand_in]
        found[id(stand_in)] = grid

    def _stretch(self, stretch: Sequence[Piece], ruled: dict[int, Grid], scanned: bool) -> Iterator[Line | Grid]:
        tables, words = list[Piece](), stretch
        if ruled:
            tables = sorted((piece for piece in stretch if id(piece) in ruled), key=lambda piece: piece.top)
            words = [piece for piece in stretch if id(piece) not in ruled]
        lines = rows(words)
        if scanned:  # an engine's order is a guess, and no sign of which lines are of one cell
            for order, piece in enumerate(piece for row in lines for piece in row):
                piece.order = order
        index = 0
        while index < len(lines):
            while tables and tables[0].top < lines[index][0].middle:
                yield from self._with_notes(ruled[id(tables.pop(0))])
            if len(lines[index]) > 1 and (beside := beside_each_other(lines, index)) is not None:
                columns, index = beside
                beneath = lines[index][0].top if index < len(lines) else inf
                edges = [min(row[0].x0 for row in column) for column in columns]
                for column, low, high in zip(columns, edges, [*edges[1:], inf], strict=True):
                    inside = [one for one in tables if one.top < beneath and low - 20 < one.x0 and one.x1 < high]
                    tables = [one for one in tables if not any(one is other for other in inside)]
                    yield from self._down(column, [ruled[id(one)] for one in inside])
                self._column += 1
                continue
            tabular = len(lines[index]) > 1 and not is_entry(line_of(lines[index], self._column))
            found = aligned(lines, index, self._column) if tabular else None
            if found is not None:
                grid, index = found
                yield from self._titled(grid) if is_titles_beside_text(grid) else (grid,)
                self._column += 1
                continue
            yield line_of(lines[index], self._column)
            index += 1
        for piece in tables:
            yield from self._with_notes(ruled[id(piece)])

    def _with_notes(self, grid: Grid) -> Iterator[Line | Grid]:
        """A ruled table, and beneath it the footnotes in its last rows."""
        notes = grid.take_notes()
        yield grid
        self._column += 1
        for note in notes:
            yield replace(note, column=self._column)
        self._column += bool(notes)

    def _titled(self, grid: Grid) -> Iterator[Line]:
        """Titles and the text beside each, one after the other."""
        for row in grid.rows:
            for cell in row:
                self._column += 1
                yield from (replace(line, column=self._column) for line in cell.lines)

    def _down(self, column: Sequence[Sequence[Piece]], tables: Sequence[Grid]) -> Iterator[Line | Grid]:
        """The lines of a column that stands beside others, with the tables in it."""
        self._column += 1
        rest = list(tables)
        for row in column:
            while rest and rest[0].top < row[0].middle:
                yield from self._with_notes(rest.pop(0))
            yield line_of(row, self._column)
        for grid in rest:
            yield from self._with_notes(grid)
