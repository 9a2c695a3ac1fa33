"""Ruled tables: the lines a page draws, the cells they close off, and the grids those make."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import islice, pairwise, repeat
from math import isfinite
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from analyzer.reading.chars import Frame, LoadedPage, handed, references, unchecked
from analyzer.reading.lines import Piece

FEWEST = 3  # rules of a table
SNAP = 3.0  # points: edges this close are one
_MOST_CORNERS = 10_000
_MOST = 3_000  # a page with more drawn lines is a picture, not a table


_DRAWN_APART = (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM)  # a small picture, a flattened form field
_OBJECT = unchecked(pdfium.FPDFPage_GetObject)
_OBJECT_INSIDE = unchecked(pdfium.FPDFFormObj_GetObject)
_KIND = unchecked(pdfium.FPDFPageObj_GetType)
_BOUNDS = unchecked(pdfium.FPDFPageObj_GetBounds)
_MATRIX = unchecked(pdfium.FPDFPageObj_GetMatrix)
_COUNT_SEGMENTS = unchecked(pdfium.FPDFPath_CountSegments)
_SEGMENT = unchecked(pdfium.FPDFPath_GetPathSegment)
_SEGMENT_KIND = unchecked(pdfium.FPDFPathSegment_GetType)
_NO_TEXT = re.compile(b"[^%c]" % pdfium.FPDF_PAGEOBJ_TEXT)
_POINT = unchecked(pdfium.FPDFPathSegment_GetPoint)
_CLOSES = unchecked(pdfium.FPDFPathSegment_GetClose)


_NUMBERS = (ctypes.c_float * 6)()  # an FS_MATRIX, filled anew for each object
_NUMBERS_REF = ctypes.byref(_NUMBERS)
_PLACE = (ctypes.c_float * 2)()
_PLACE_REFS = references(_PLACE, ctypes.c_float)


_CURVES = 6  # points of curves: two arcs or more
_ENDS = 2  # points where an oval begins and is closed


class Rect(NamedTuple):
    """A drawn line or rectangle, or a cell: top-left points."""

    x0: float
    top: float
    x1: float
    bottom: float

    def holds(self, piece: Piece) -> bool:
        """Whether a piece's centre lies inside."""
        middle = (piece.x0 + piece.x1) / 2
        return self.x0 - 1 <= middle <= self.x1 + 1 and self.top - 1 <= piece.middle <= self.bottom + 1

    def among(self, pieces: Iterable[Piece]) -> list[Piece]:
        """The pieces whose centres lie inside."""
        left, right, high, low = self.x0 - 1, self.x1 + 1, self.top - 1, self.bottom + 1
        return [
            one
            for one in pieces
            if high <= (one.top + one.bottom) / 2 <= low and left <= (one.x0 + one.x1) / 2 <= right
        ]


@dataclass(slots=True)
class Drawn:
    """What a page draws: ``edges`` that may rule a table and small ``squares`` that may be tick boxes."""

    edges: list[Rect]
    squares: list[Rect]
    dots: list[Rect]  # small enough to be the bullets of a list
    rings: list[Rect] = field(default_factory=list)  # ovals that can go round an answer


class Item(NamedTuple):
    """An object of a page that is no text, and its kind."""

    handle: Any
    kind: int


def items_of(page: LoadedPage) -> list[Item]:
    """What a page holds beside its text: paths, pictures and forms."""
    count = pdfium.FPDFPage_CountObjects(page.raw)
    handles = list(map(_OBJECT, repeat(handed(page.raw)), range(count)))
    kinds = bytes(map(_KIND, handles))  # some pages have an object for each letter: those are passed over at once
    return [Item(handles[found.start()], kinds[found.start()]) for found in _NO_TEXT.finditer(kinds)]


def drawn(items: Sequence[Item], frame: Frame) -> Drawn:
    """The straight lines, thin bars and rectangles among the objects of a page."""
    found = Drawn([], [], [])
    for (item, kind), outer in islice(_with_forms(items), 20_000):
        if kind == pdfium.FPDF_PAGEOBJ_PATH and len(found.edges) < _MOST:
            for rect, shape in _subpaths(item, frame, outer):
                _sort_in(rect, shape, found)
        elif kind in _DRAWN_APART and len(found.squares) < _MOST:
            rect = Rect(*frame.place(*bounds(item)))
            if like_a_box(rect):
                found.squares.append(rect)
    found.squares.extend(_of_four_lines(found.edges))
    return found


_Matrix = tuple[float, float, float, float, float, float]
_PLAIN: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def _with_forms(items: Iterable[Item]) -> Iterator[tuple[Item, _Matrix]]:
    """The objects of a page and of the forms on it (a page put into another one), with the place of the form."""
    for item in items:
        yield item, _PLAIN
        if item.kind == pdfium.FPDF_PAGEOBJ_FORM:
            yield from _inside(item.handle, _PLAIN, 0)


def _inside(form: Any, outer: _Matrix, depth: int) -> Iterator[tuple[Item, _Matrix]]:
    matrix = _within(_matrix(form), outer)
    for index in range(min(pdfium.FPDFFormObj_CountObjects(form), 20_000)):
        handle = _OBJECT_INSIDE(form, index)
        item = Item(handle, _KIND(handle))
        yield item, matrix
        if depth < 2 and item.kind == pdfium.FPDF_PAGEOBJ_FORM:
            yield from _inside(handle, matrix, depth + 1)


def _matrix(item: Any) -> _Matrix:
    _MATRIX(item, _NUMBERS_REF)
    a, b, c, d, e, f = _NUMBERS[:]
    return a, b, c, d, e, f


def _within(inner: _Matrix, outer: _Matrix) -> _Matrix:
    """The matrix that does ``inner`` and then ``outer``."""
    if outer == _PLAIN:
        return inner
    (a, b, c, d, e, f), (m, n, o, p, q, r) = inner, outer
    return a * m + b * o, a * n + b * p, c * m + d * o, c * n + d * p, e * m + f * o + q, e * n + f * p + r


def bounds(item: Any) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of an object in the page's user space."""
    edges = (ctypes.c_float * 4)()
    _BOUNDS(item, *references(edges, ctypes.c_float))
    left, bottom, right, top = edges[:]
    return left, bottom, right, top


def like_a_box(rect: Rect) -> bool:
    """Whether a rectangle has the shape and size of a tick box."""
    width, height = rect.x1 - rect.x0, rect.bottom - rect.top
    return 5 <= width <= 16 and 5 <= height <= 16 and abs(width - height) < 2


def _of_four_lines(edges: Sequence[Rect]) -> list[Rect]:
    """Small squares drawn line by line: two level lines of one length, that far apart, and their sides."""
    across = [edge for edge in edges if 5 <= edge.x1 - edge.x0 <= 16 and edge.bottom - edge.top < 2]
    down = {(round(edge.x0 / 2), round(edge.top / 3)) for edge in edges if 5 <= edge.bottom - edge.top <= 16}
    if len(across) > 800 or not down:
        return []
    found = []
    for top in across:
        for bottom in across:
            square = Rect(top.x0, top.top, top.x1, bottom.bottom)
            alike = abs(top.x0 - bottom.x0) < 1 and abs(top.x1 - bottom.x1) < 1 and top.top < bottom.top
            if (
                alike
                and like_a_box(square)
                and _stands_at(down, square.x0, top.top)
                and _stands_at(down, square.x1, top.top)
            ):
                found.append(square)
    return found


def _stands_at(down: set[tuple[int, int]], x: float, top: float) -> bool:
    return any((round(x / 2) + i, round(top / 3) + j) in down for i in (-1, 0, 1) for j in (-1, 0, 1))


class _Shape(Enum):
    STRAIGHT = auto()  # upright segments only
    OVAL = auto()  # curves only
    OTHER = auto()


def _sort_in(rect: Rect, shape: _Shape, found: Drawn) -> None:
    width, height = rect.x1 - rect.x0, rect.bottom - rect.top
    if not (isfinite(width) and isfinite(height)):
        return  # the numbers of a damaged file
    if shape is _Shape.OVAL and 8 < height < 40 and 8 < width < 160:
        found.rings.append(rect)
    if 1.5 <= width <= 6 and 1.5 <= height <= 6 and abs(width - height) < 1:
        found.dots.append(rect)
    elif like_a_box(rect):
        found.squares.append(rect)
    elif shape is not _Shape.STRAIGHT:
        return
    elif width < 3 or height < 3:
        found.edges.append(rect)
    else:  # a filled or stroked rectangle: its four sides
        x0, top, x1, bottom = rect
        sides = ((x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom))
        found.edges.extend(Rect(*side) for side in sides)


def _subpaths(item: Any, frame: Frame, outer: _Matrix) -> Iterable[tuple[Rect, _Shape]]:
    """The bounds and the shape of each subpath: curves are no rulings."""
    a, b, c, d, e, f = _within(_matrix(item), outer)
    place, (x_ref, y_ref) = _PLACE, _PLACE_REFS
    points: list[tuple[float, float]] = []
    closed = False
    curves = 0
    for index in range(min(_COUNT_SEGMENTS(item), 4_000)):
        segment = _SEGMENT(item, index)
        kind = _SEGMENT_KIND(segment)
        _POINT(segment, x_ref, y_ref)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            if len(points) > 1 and not (closed and not curves and _is_arrow(points)):
                yield _bounds(points, frame), _shape(points, curves)
            points, curves, closed = [], 0, False
        curves += kind == pdfium.FPDF_SEGMENT_BEZIERTO
        closed = closed or _CLOSES(segment)
        x, y = place[:]
        points.append((a * x + c * y + e, b * x + d * y + f))
    if len(points) > 1 and not (closed and not curves and _is_arrow(points)):
        yield _bounds(points, frame), _shape(points, curves)


def _shape(points: Sequence[tuple[float, float]], curves: int) -> _Shape:
    """The shape of a subpath, of whose points ``curves`` belong to curves."""
    if not curves:
        return _Shape.STRAIGHT if _upright(points) else _Shape.OTHER
    return _Shape.OVAL if curves >= _CURVES and curves >= len(points) - _ENDS else _Shape.OTHER


def _is_arrow(points: Sequence[tuple[float, float]]) -> bool:
    """Whether a closed path has three corners: what opens and shuts a part of a web page is no box."""
    return len({(round(x, 1), round(y, 1)) for x, y in points}) == 3


def _bounds(points: Sequence[tuple[float, float]], frame: Frame) -> Rect:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Rect(*frame.place(min(xs), min(ys), max(xs), max(ys)))


def _upright(points: Sequence[tuple[float, float]]) -> bool:
    return all(abs(one[0] - two[0]) < 1 or abs(one[1] - two[1]) < 1 for one, two in pairwise(points))


def level_rules(edges: Sequence[Rect]) -> list[Rule]:
    """The rules of a page that run across, each in one piece."""
    return _merged([edge for edge in edges if edge.x1 - edge.x0 > edge.bottom - edge.top], across=True)


def grids(edges: Sequence[Rect], across: Sequence[Rule]) -> list[list[Rect]]:
    """The cells of each ruled table of a page; a table has at least four cells in rows and columns.

    ``across`` are the rules among the edges that run across.
    """
    down = _merged([edge for edge in edges if edge.x1 - edge.x0 <= edge.bottom - edge.top], across=False)
    if len(across) < 2 or len(down) < 2 or len(across) * len(down) > _MOST_CORNERS:
        return []
    return [group for group in _connected(_cells(across, down)) if _is_table(group)]


def _is_table(cells: Sequence[Rect]) -> bool:
    rows, columns = {round(cell.top / SNAP) for cell in cells}, {round(cell.x0 / SNAP) for cell in cells}
    return len(cells) >= 3 and len(rows) >= 2 and len(columns) >= 2


class Rule(NamedTuple):
    """A straight rule: its position, and the stretch it covers."""

    at: float
    start: float
    end: float


def _merged(edges: Sequence[Rect], across: bool) -> list[Rule]:
    """Rules with their collinear, touching pieces joined and near positions snapped together."""
    rules = sorted(
        Rule((edge.top + edge.bottom) / 2, edge.x0, edge.x1)
        if across
        else Rule((edge.x0 + edge.x1) / 2, edge.top, edge.bottom)
        for edge in edges
    )
    snapped: list[Rule] = []
    at = float("-inf")
    for rule in rules:
        if rule.at - at > SNAP:
            at = rule.at
        snapped.append(Rule(at, rule.start, rule.end))
    joined: list[Rule] = []
    for rule in sorted(snapped):
        if joined and joined[-1].at == rule.at and rule.start <= joined[-1].end + SNAP:
            joined[-1] = joined[-1]._replace(end=max(joined[-1].end, rule.end))
        else:
            joined.append(rule)
    return [rule for rule in joined if rule.end - rule.start >= 6]


_Rules = dict[float, list[Rule]]  # by position


def _by_position(rules: Sequence[Rule]) -> _Rules:
    found: _Rules = {}
    for rule in rules:
        found.setdefault(rule.at, []).append(rule)
    return found


def _cells(across: Sequence[Rule], down: Sequence[Rule]) -> list[Rect]:
    """The smallest closed rectangles: from each corner, the nearest right and bottom rules that close it."""
    rules = _by_position(across), _by_position(down)
    tops, lefts = sorted(rules[0]), sorted(rules[1])
    cells: list[Rect] = []
    for row, top in enumerate(tops[:-1]):
        for column, left in enumerate(lefts[:-1]):
            cell = _closed(rules, (left, top), lefts[column + 1 :], tops[row + 1 :])
            if cell:
                cells.append(cell)
    return cells


def _closed(
    rules: tuple[_Rules, _Rules], corner: tuple[float, float], lefts: Sequence[float], tops: Sequence[float]
) -> Rect | None:
    (across, down), (left, top) = rules, corner
    for bottom in tops:
        if not _covers(down[left], top, bottom):
            return None
        for right in lefts:
            if not _covers(across[top], left, right):
                break
            if _covers(across[bottom], left, right) and _covers(down[right], top, bottom):
                return Rect(left, top, right, bottom)
    return None


def _covers(rules: Sequence[Rule], start: float, end: float) -> bool:
    return any(rule.start <= start + SNAP and rule.end >= end - SNAP for rule in rules)


def _connected(cells: Sequence[Rect]) -> list[list[Rect]]:
    """Cells grouped by shared corners."""
    groups: list[tuple[set[tuple[float, float]], list[Rect]]] = []
    for cell in cells:
        corners = {(cell.x0, cell.top), (cell.x1, cell.top), (cell.x0, cell.bottom), (cell.x1, cell.bottom)}
        touching = [group for group in groups if group[0] & corners]
        merged = (corners.union(*(group[0] for group in touching)), [one for group in touching for one in group[1]])
        merged[1].append(cell)
        groups = [group for group in groups if not any(group is other for other in touching)]
        groups.append(merged)
    return [sorted(group[1], key=lambda one: (one.top, one.x0)) for group in groups]
