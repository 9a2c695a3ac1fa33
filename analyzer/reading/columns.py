"""Reading order of a page: finds the gutters of pages set in columns and reads each column down."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, groupby, pairwise
from math import ceil

from analyzer.reading.lines import Piece, rows

_STEP = 2.0  # points: how finely gutters are looked for
_WIDEST = 5_000  # steps: a page this wide is a damaged one
_GUTTER = 7.0  # points: the narrowest gutter
_LEVEL = 3.0  # points: cells of a row begin at heights that differ less
_OVER = 0.25  # of its height: lines set close overlap less


def in_order(pieces: Sequence[Piece], depth: int = 0) -> list[list[Piece]]:
    """The pieces of a page as stretches to be read one after the other, each a column or the full width."""
    gutter = _gutter(pieces) if depth < 2 else None
    if gutter is None:
        return [list(pieces)] if pieces else []
    left, right = gutter
    stretches: list[list[Piece]] = []
    for crossing, band in _bands(pieces, left, right):
        if crossing:
            stretches.append(band)
            continue
        stretches.extend(in_order([piece for piece in band if _begins_left(piece, left, right)], depth + 1))
        stretches.extend(in_order([piece for piece in band if not _begins_left(piece, left, right)], depth + 1))
    return stretches


def _bands(pieces: Sequence[Piece], left: float, right: float) -> list[tuple[bool, list[Piece]]]:
    """Bands of the page from top to bottom: rows that cross the gutter, and what stands in columns between them."""
    across = [piece for piece in pieces if piece.x0 < left and piece.x1 > right]
    across = [piece for piece in across if not _runs_over(piece, pieces, right)]
    bands: list[tuple[bool, list[Piece]]] = []
    for row in rows(pieces):
        crossing = any(piece is one for piece in row for one in across)
        if not bands or bands[-1][0] != crossing:
            bands.append((crossing, []))
        bands[-1][1].extend(row)
    return bands


def _begins_left(piece: Piece, left: float, right: float) -> bool:
    return piece.x0 < left or piece.x1 <= right


def _runs_over(piece: Piece, pieces: Sequence[Piece], right: float) -> bool:
    """Whether a piece is a line too long for its column, printed over the other one: words stand where it ends."""
    return any(
        other.x0 >= right - 1
        and other.x0 < piece.x1
        and min(other.bottom, piece.bottom) - max(other.top, piece.top) > _OVER * (piece.bottom - piece.top)
        for other in pieces
    )


def _gutter(pieces: Sequence[Piece]) -> tuple[float, float] | None:
    """The gutter (left and right edge) of pieces set in columns of prose, or None."""
    if len(pieces) < 8:
        return None
    low, high = min([piece.x0 for piece in pieces]), max([piece.x1 for piece in pieces])
    width = high - low
    narrow = [piece for piece in pieces if piece.x1 - piece.x0 <= 0.56 * width]
    if width < 160 or len(narrow) < 8 or len(narrow) < 0.4 * len(pieces):
        return None
    best: tuple[float, tuple[float, float]] | None = None
    for left, right in _empty_strips(narrow, low, high):
        before = [piece for piece in narrow if piece.x1 <= right]
        after = [piece for piece in narrow if piece.x0 >= left]
        score = min(len(before), len(after)) * min(right - left, 40.0)
        if (best is None or score > best[0]) and _reads_down(before, after, left - low, high - right):
            best = score, (left, right)
    return best[1] if best else None


def _empty_strips(pieces: Sequence[Piece], low: float, high: float) -> list[tuple[float, float]]:
    """Vertical strips between 18% and 82% of the width that next to no piece covers."""
    count = int((high - low) / _STEP) + 1
    if count > _WIDEST:
        return []
    changes = [0] * (count + 1)
    for piece in pieces:
        first = min(max(int((piece.x0 - low) / _STEP), 0), count)
        last = min(int((piece.x1 - low) / _STEP) + 1, count)
        changes[first] += 1
        changes[last] -= 1
    allowed = max(1, int(0.03 * len(pieces)))  # a centred title is narrow and stands across
    covered = list(accumulate(changes))
    inner = range(int(0.18 * count) + 1, ceil(0.82 * count))
    covering = [inner.start - 1, *(index for index in inner if covered[index] > allowed), inner.stop]
    strips = [(low + (last + 1) * _STEP, low + index * _STEP) for last, index in pairwise(covering)]
    return [(left, right) for left, right in strips if right - left >= _GUTTER]


def _reads_down(before: Sequence[Piece], after: Sequence[Piece], left_width: float, right_width: float) -> bool:
    """Whether both sides are columns of prose rather than the cells of a table or labels and their values."""
    if min(len(rows(before)), len(rows(after))) < 4:
        return False
    by_column = _switches(before, after) <= 0.3 * min(len(before), len(after))
    if not by_column and _are_cells(before, after):
        return False
    return all(_is_prose(side, width, by_column) for side, width in ((before, left_width), (after, right_width)))


def _switches(before: Sequence[Piece], after: Sequence[Piece]) -> int:
    """How often the file's own order goes from one side to the other."""
    sides = sorted([(piece.order, 0) for piece in before] + [(piece.order, 1) for piece in after])
    return sum(one[1] != other[1] for one, other in pairwise(sides))


def _are_cells(before: Sequence[Piece], after: Sequence[Piece]) -> bool:
    """Whether the file goes from side to side, several lines each time that begin at one height: rows of cells."""
    marked = sorted([(0, one) for one in before] + [(1, one) for one in after], key=lambda each: each[1].order)
    runs = [[piece for _, piece in run] for _, run in groupby(marked, key=lambda each: each[0])]
    several = sum(max(one.top for one in run) > min(one.bottom for one in run) for run in runs)
    level = [abs(min(p.top for p in run) - min(p.top for p in other)) < _LEVEL for run, other in pairwise(runs)]
    return several > 0.3 * len(runs) and sum(level) >= 0.4 * len(level)


def _is_prose(side: Sequence[Piece], width: float, by_column: bool) -> bool:
    """Whether pieces are the lines of running text: long, filling their column, going on in lower case."""
    lines = rows(side)
    texts = [" ".join(piece.text for piece in row) for row in lines]
    long = sum(len(text) for text in texts) / len(texts)
    full = sum(row[-1].x1 - row[0].x0 > 0.7 * width for row in lines) / len(lines)
    goes_on = sum(text[:1].islower() for text in texts) / len(texts)
    if by_column:
        return long >= 14 and (full >= 0.3 or goes_on >= 0.2)
    return long >= 18 and full >= 0.4 and goes_on >= 0.2
