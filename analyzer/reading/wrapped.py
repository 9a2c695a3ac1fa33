"""Cells of several lines where no rules close them off, and columns of text beside each other for a few lines.

Programs write a cell, or a column, whole before they write the next one. So where a page's file goes on beneath a piece
before it goes on beside it, the line beneath belongs to the same cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from analyzer.reading.forms import mark_at_start
from analyzer.reading.lines import Piece

Rows = Sequence[Sequence[Piece]]

_EDGE = 4.0  # points: left edges of one column differ less
_PROSE = 25  # letters: lines of running text are longer on the average
_FLOWS = 0.2  # of the lines of running text begin in lower case


def goes_on_beneath(above: Sequence[Piece], row: Sequence[Piece]) -> bool:
    """Whether a row holds the next line of a cell of the row above it, told by the order of the file."""
    return any(
        piece.order == over.order + 1
        and abs(piece.x0 - over.x0) < _EDGE
        and any(one.order > piece.order for one in beside)
        for piece in row
        for over, *beside in (above[at:] for at in range(len(above)))
        if beside
    )


def beside_each_other(lines: Rows, start: int) -> tuple[list[list[list[Piece]]], int] | None:
    """Columns of text that begin at a row with a gap: the rows of each, and the row after them."""
    if start + 1 >= len(lines) or not _goes_down(lines[start], lines[start + 1]):
        return None
    bands = [(piece.x0, piece.x1) for piece in lines[start]]
    end = start
    while end < len(lines) and (end == start or _is_close(lines[end - 1], lines[end])):
        wider = _widened(bands, lines[end])
        if wider is None:
            break
        bands, end = wider, end + 1
    columns = [[[p for p in row if low <= p.x0 <= high] for row in lines[start:end]] for low, high in bands]
    columns = [[row for row in column if row] for column in columns]
    if len(columns) < 2 or sum(len(column) > 1 for column in columns) < 2 or not _is_written_down(columns):
        return None
    return (columns, end) if _is_text(columns) or all(map(_is_form, columns)) else None


def _is_form(column: Rows) -> bool:
    """Whether a column is a prompt with its options beneath it."""
    lead = " ".join(piece.text for piece in column[0])
    return lead.endswith((":", "?")) and len(column) > 1 and all(mark_at_start(row[0].text) for row in column[1:])


def _goes_down(above: Sequence[Piece], row: Sequence[Piece]) -> bool:
    """Whether the file can have the first column whole before the next one; told at once of a table."""
    return abs(row[0].x0 - above[0].x0) >= _EDGE or row[0].order < above[1].order


def _is_close(above: Sequence[Piece], row: Sequence[Piece]) -> bool:
    height = row[0].bottom - row[0].top
    return row[0].top - max(piece.bottom for piece in above) < 1.6 * height


def _widened(bands: Sequence[tuple[float, float]], row: Sequence[Piece]) -> list[tuple[float, float]] | None:
    """The columns with the pieces of a row in them; None where a piece stands in none of them, or across two."""
    wide = list(bands)
    for piece in row:
        at = next((index for index in reversed(range(len(wide))) if piece.x0 > wide[index][0] - _EDGE), None)
        if at is None:
            return None
        wide[at] = min(wide[at][0], piece.x0), max(wide[at][1], piece.x1)
    return None if any(left[1] > right[0] - _EDGE for left, right in pairwise(wide)) else wide


def _is_written_down(columns: Sequence[Rows]) -> bool:
    """Whether the file has each column whole before the next one."""
    orders = [[piece.order for row in column for piece in row] for column in columns]
    return all(max(left) < min(right) for left, right in pairwise(orders))


def _is_text(columns: Sequence[Rows]) -> bool:
    """Whether lines are those of running text, and not the cells of a table that was written column by column."""
    texts = [" ".join(piece.text for piece in row) for column in columns for row in column]
    flows = sum(text[:1].islower() for text in texts)
    return flows >= _FLOWS * len(texts) and sum(map(len, texts)) > _PROSE * len(texts)
