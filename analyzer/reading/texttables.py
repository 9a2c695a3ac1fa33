"""Tables in text files: ruled by pipes, cut evenly by pipes, slashes or blanks, or set in aligned columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from analyzer.reading.flattened import cells_at
from analyzer.reading.labels import is_answered
from analyzer.reading.tables import Cell, Grid, aligned, heads_of, is_item_marker
from analyzer.reading.typed import HEIGHT, line_at, piece_at, without_emphasis

Found = tuple[Grid, int]  # a table and the row after it

_PIPES = re.compile(r"\s*\|.*\|\s*$|[^|]*\S\s+\|\s+\S[^|]*(?:\|[^|]*)*$")
_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_WIDE_GAP = re.compile(r"\S {3,}\S")
_CELL = re.compile(r"\S+(?: {1,2}\S+)*")
_LONGEST_CELL = 90
_LONGEST_RULED = 300  # between pipes, which prose does not have


def table_at(rows: Sequence[str], index: int, column: int) -> Found | None:
    """The table that begins at a row of a text."""
    if (found := _ruled(rows, index, column)) is not None:
        return found
    for cut in (_AT_PIPES, _AT_SLASHES, _AT_GAPS, _AT_NARROW, _RUN_TOGETHER):
        if (found := _even(rows, index, column, cut)) is not None:
            return found
    if _WIDE_GAP.search(rows[index].strip()):
        return _in_columns(rows, index, column)
    return _flattened(rows, index, column)


def _flattened(rows: Sequence[str], index: int, column: int) -> Found | None:
    """A table whose blanks were lost."""
    parts = cells_at(rows, index)
    if not parts or any(_WIDE_GAP.search(row.strip()) for row in rows[index : index + len(parts)]):
        return None
    cells = [
        [Cell([line_at(words, 0, number, column)] if words else []) for words in row]
        for number, row in enumerate(parts, index)
    ]
    end = index + len(parts)
    return _grid(cells, 1, (index, end), column), end


def _ruled(rows: Sequence[str], index: int, column: int) -> Found | None:
    """A Markdown pipe table."""
    taken = list(takewhile(_PIPES.match, rows[index:]))
    ruled = any(_RULE.match(row) for row in taken)
    framed = bool(taken) and all(row.strip().startswith("|") and row.strip().endswith("|") for row in taken)
    if len(taken) < 2 or not (ruled or framed):
        return None
    cells = [list(_between_pipes(row, index + at, column)) for at, row in enumerate(taken) if not _RULE.match(row)]
    end = index + len(taken)
    return _grid(cells, 1 if len(cells) > 1 else 0, (index, end), column), end


def _between_pipes(row: str, index: int, column: int) -> Iterator[Cell]:
    position = 0
    for part in row.strip().strip("|").split("|"):
        words = without_emphasis(part).strip()
        yield Cell([line_at(words, position, index, column)] if words else [])
        position += len(part) + 1


def _grid(cells: list[list[Cell]], heads: int, span: tuple[int, int], column: int) -> Grid:
    width = max(map(len, cells))
    for row in cells:
        row.extend(Cell() for _ in range(width - len(row)))
    return Grid(1, cells, heads, column, span[0] * HEIGHT, span[1] * HEIGHT)


class _Cut:
    """What keeps cells apart on a line, and how much of it makes a table."""

    def __init__(self, between: str, sure: str, cells: int, rows: int) -> None:
        self.between, self.sure = re.compile(between), re.compile(sure)
        self.cells, self.rows = cells, rows  # the least of each

    def parts(self, row: str) -> list[str]:
        """The cells of a row."""
        return [part.strip() for part in self.between.split(row.strip())]


_AT_PIPES = _Cut(r"\s*\|\s*|\s{3,}", r"\S\s+\|\s+\S|^\s{3,}\S.*\|", 2, 2)
_AT_SLASHES = _Cut(r"\s+/\s+", r"\S\s+/\s+\S.*\s/\s", 3, 3)
_AT_GAPS = _Cut(r"\s{3,}", r"\S\s{3,}\S", 2, 3)
_AT_NARROW = _Cut(r"\s{2,}", r"\S\s{2,}\S.*\S\s{2,}\S", 3, 3)
_RUN_TOGETHER = _Cut(r"\s{2,}", r"\S\s{2,}\S", 3, 99)  # no table unless its rows were run together into one line


def _even(rows: Sequence[str], index: int, column: int, cut: _Cut) -> Found | None:
    """A table without rules: every row has as many cells; a heading row may lack the first one."""
    taken = list(takewhile(cut.sure.search, rows[index:]))
    if len(taken) < 2:
        return None
    end = index + len(taken)
    parts = [cut.parts(row) for row in taken]
    width = max(map(len, parts[1:]))
    if cut is _AT_GAPS:  # a name so long that only two blanks are left behind it
        narrow = [_RUN_TOGETHER.parts(row) for row in taken]
        parts = [two if len(one) < width == len(two) else one for one, two in zip(parts, narrow, strict=True)]
    if len(parts) == 2 and (folded := _unfolded(parts, _indented(taken))):
        parts, width = folded, len(folded[1])
    elif len(parts) < cut.rows and not (len(parts) == 2 and width > 2 and cut is not _RUN_TOGETHER):
        return None
    if len(parts[0]) == width - 1 and (_indented(taken) or cut is not _AT_GAPS):
        parts[0] = ["", *parts[0]]
    if (
        width < cut.cells
        or any(len(row) != width for row in parts)
        or not _are_cells(parts, _LONGEST_RULED if cut is _AT_PIPES else _LONGEST_CELL)
    ):
        return None
    cells = [
        [Cell([line_at(words, 0, min(index + at, end - 1), column)] if words else []) for words in row]
        for at, row in enumerate(parts)
    ]
    return _grid(cells, heads_of(cells), (index, end), column), end


def _indented(taken: Sequence[str]) -> bool:
    """Whether the first row begins right of the others: its first cell is empty."""
    left = [len(row) - len(row.lstrip()) for row in taken]
    return left[0] > max(left[1:]) + 3


def _unfolded(parts: list[list[str]], indented: bool) -> list[list[str]]:
    """A heading row and the rows beneath it that were run together into one line."""
    heads = ["", *parts[0]] if indented else parts[0]
    rest, width = parts[1], len(heads)
    if width < 2 or len(rest) == width or len(rest) % width:
        return []
    return [heads, *(rest[at : at + width] for at in range(0, len(rest), width))]


_BOX = re.compile(r"__|[☐☒☑□]|\[\s{0,3}[xX✓]?\s{0,3}\]|\(\s*[xX]?\s*\)")
_LED = re.compile(
    r"[^:|]{3,60}\b(?:allows?|permits?|offers?|accepts?|takes?|includes?|have|has|may|can|cannot|not):\s+\S"
)
_RECORD = re.compile(r":\s+\S")


def _are_cells(parts: Sequence[Sequence[str]], longest: int) -> bool:
    """Whether the parts are cells, and not options of a form, numbered items, labelled lines or columns of prose."""
    inner = [words for row in parts for words in row]
    if all(_LED.match(next(filter(None, row), "")) for row in parts):
        return False  # "The Plan allows: Roth contributions | rollovers | one loan at a time"
    if any(len(words) > longest or (len(words) > 3 and _BOX.search(words)) or words == "__" for words in inner):
        return False
    if sum(is_item_marker(row[0]) for row in parts) > 0.6 * len(parts):
        return False
    if sum(map(is_answered, inner)) > 0.5 * len(inner):
        return False
    values = [words for row in parts for words in row[1:]]
    prose = sum(words[:1].islower() for row in parts for words in row[:1])
    return sum(bool(_RECORD.search(words)) for words in values) < 0.3 * len(values) and prose < 0.35 * len(parts)


def _in_columns(rows: Sequence[str], index: int, column: int) -> Found | None:
    """A table whose columns are kept apart by blanks, cells empty or wrapped."""
    lines = [
        [piece_at(part[0], part.start(), number) for part in _CELL.finditer(rows[number])]
        for number in range(index, index + sum(1 for _ in takewhile(str.strip, rows[index:])))
    ]
    if sum(len(_BOX.findall(rows[index + at])) > 1 for at in range(len(lines))) > 0.5 * len(lines):
        return None  # prompts with their options, not columns
    found = aligned(lines, 0, column)
    return (_as_prose(found[0]), index + found[1]) if found else None


def _as_prose(grid: Grid) -> Grid:
    """A table of two columns of running text, each cut into lines, as one row of two cells under their heads."""
    body = grid.rows[1:]
    goes_on = [row for row in body[1:] if row[0].text[:1].islower()]
    if grid.width != 2 or len(body) < 3 or 2 * len(goes_on) <= len(body) - 1:
        return grid
    if any(cell.text.endswith((".", ":", ";")) for row in body[:-1] for cell in row):
        return grid
    merged = [Cell([line for row in body for line in row[at].lines]) for at in range(2)]
    return Grid(grid.page, [grid.rows[0], merged], 1, grid.column, grid.top, grid.bottom)
