"""Tables as grids of cells: from ruled cells, or from rows of words that stand in aligned columns."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from analyzer.reading.forms import mark_at_start
from analyzer.reading.glyphs import LETTERS
from analyzer.reading.lines import Line, Piece, line_of, rows
from analyzer.reading.lists import marker
from analyzer.reading.rulings import Rect
from analyzer.reading.wrapped import goes_on_beneath


@dataclass(slots=True, eq=False)
class Cell:
    """The lines of one cell, top to bottom."""

    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The cell's words on one line."""
        return self.lines[0].text if len(self.lines) == 1 else " ".join([line.text for line in self.lines])


Place = tuple[int, int]
"""A row and a column of a table."""


@dataclass(slots=True, eq=False)
class Grid:
    """A table on one page: its rows of cells, the first ``heads`` of them column heads."""

    page: int
    rows: list[list[Cell]]
    heads: int = 1
    column: int = 0
    top: float = 0.0
    bottom: float = 0.0
    merged: Mapping[Place, Place] = field(default_factory=dict)  # what a cell ruled over several covers, and that cell

    def is_band(self, row: int) -> bool:
        """Whether one cell goes over the whole width: a title over the rows beneath it."""
        first = (row, 0)
        if self.merged.get((row, 1)) != first:
            return False
        return all(self.merged.get((row, column)) == first for column in range(2, self.width))

    def is_grouped(self) -> bool:
        """Whether cells of the first column are ruled over several rows, each of which has its name beside it."""
        down = [
            row for (row, column), owner in self.merged.items() if column == owner[1] == 0 and owner[0] >= self.heads
        ]
        return bool(down) and self.width > 2 and all(self.rows[row][1].lines for row in down)

    def take_notes(self) -> list[Line]:
        """Takes the footnotes in its last rows, which go over the whole width, out of it; returns their lines."""
        first = len(self.rows)
        while first > 2 and self.is_band(first - 1) and _NOTE.match(self.rows[first - 1][0].text):
            first -= 1
        lines = [line for row in self.rows[first:] for line in row[0].lines]
        del self.rows[first:]
        return lines

    def stands_out(self) -> bool:
        """Whether its heads are bold and what is beneath them is not: they are no rows of a table that goes on."""
        bold = [[line.style.bold for cell in row for line in cell.lines] for row in self.rows]
        return any(bold[: self.heads]) and all(map(all, bold[: self.heads])) and not all(map(all, bold[self.heads :]))

    @property
    def width(self) -> int:
        """How many columns the table has."""
        return max(map(len, self.rows), default=0)


_VALUE = re.compile(r"[$%\d✓✗☐☒⬚]|^(?:yes|no|none|n/a|any|not|all)\b|[.;]$", re.I)
_NAMED = r"(?:local|group|tier|class|level|division|district|unit|schedule|plan|plant)s?"
_NO_VALUE = re.compile(  # a number in a name, an age that is asked of, what is counted: "Local 1023", "Maximum %"
    r"401\(k\)|59½|\b(?:in|for) (?:19|20)\d\d\b|"
    rf"\b{_NAMED} (?:nos?\. )?\d+(?:(?:,| and| or) \d+)*|(?:(?<=[a-z] )|(?<=[a-z]\. )|(?<=\())[%$](?!\d)",
    re.I,
)
_PERIOD = re.compile(r"(?:^|[a-z,] )(?:\d{1,2}/\d{1,2}/)?(?:19|20)\d\d\b(?!%)", re.I)
_SOURCE = r"(?:contribution|money|account|saving|source)s?"
_CORNER = re.compile(  # what the first column is called where the others have heads too
    rf"(?:(?:type|kind)s? of {_SOURCE}|{_SOURCE}(?: types?| sources?| names?)?|features?|provisions?|benefits?|topics?"
    r"|questions?|subjects?|employee groups?|groups?|who)",
    re.I,
)
_NOTE_MARK = re.compile(r"(?<=[a-z)])(?:\(\d{1,2}\)|\[\d{1,2}\]|[*†‡¹²³]+|(?<=[a-z]{3})\d)$")  # of a footnote
_LOOSE_MARK = re.compile(r"[☐☒☑⬚✓✔✗✘●○□■]|\[\s*[xX]?\s*\]|\(\s*[xX]?\s*\)|_*\s?[xX]?\s?_+")  # nothing but a mark
_ITEM_NUMBER = re.compile(r"^\(?(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})[.)]\s+(?=\S)")  # before or after the box of an option
_NOTE = re.compile(rf"[*†‡§¹²³{LETTERS}]|\((?:\d{{1,2}}|[a-z])\)\s|\d{{1,2}}[.)]?\s(?=[A-Z])|Notes?:")
_NUMBER = re.compile(r"\d[\d.,]*")
_LABEL = re.compile(r":$")
_DOTS = re.compile(r"[.…\s]{2,}")  # leaders
_THIN = 3.0  # points: what is narrower is no row or column
_ANSWER = re.compile(
    r"(?:yes|no(?! (?:age|time|other|reason|waiting|minimum|restrictions?|conditions?)\b)"
    r"|[yn]|n/a|none|x|[✓✔✗✘☒☐⬚–—-])(?!\w)",
    re.I,
)


def ruled_grid(cells: Sequence[Rect], pieces: Sequence[Piece], column: int) -> tuple[Grid, set[int]] | None:
    """The grid of ruled cells with the pieces that stand in them, and the ids of those pieces."""
    lefts = _distinct([cell.x0 for cell in cells])
    tops = _distinct([cell.top for cell in cells])
    table = [[Cell() for _ in lefts] for _ in tops]
    taken: set[int] = set()
    merged: dict[Place, Place] = {}
    low, high = tops[0] - 1, max(cell.bottom for cell in cells) + 1
    rest = [piece for piece in pieces if low <= (piece.top + piece.bottom) / 2 <= high]
    for rect in cells:
        inside = rect.among(rest)
        if inside:
            taken.update(map(id, inside))
            rest = [piece for piece in rest if id(piece) not in taken]
        row, place = _nearest(tops, rect.top), _nearest(lefts, rect.x0)
        table[row][place].lines.extend([line_of(line, column) for line in rows(inside)])
        for at in range(row, bisect_left(tops, rect.bottom - _THIN)):
            for beside in range(place, bisect_left(lefts, rect.x1 - _THIN)):
                if (at, beside) != (row, place):
                    merged[at, beside] = row, place
    kept = [index for index, row in enumerate(table) if any(cell.lines for cell in row)]
    filled = [index for index in range(len(lefts)) if any(row[index].lines for row in table)]
    if len(filled) < 2 or len(kept) < 2:
        return None
    table = [[table[index][place] for place in filled] for index in kept]
    if len(filled) == 2 and _is_of_boxes([row[0].text for row in table]):
        return None  # a form: each box stands in a cell of its own before its label
    merged = _among(merged, kept, filled)
    bottom = max(cell.bottom for cell in cells)
    grid = Grid(pieces[0].page, table, 0, column, min(cell.top for cell in cells), bottom, merged)
    grid.heads = _heads_of_ruled(grid)
    return grid, taken


def _is_of_boxes(texts: Sequence[str]) -> bool:
    """Whether the cells of a column, under its head, hold nothing but a box each."""
    boxes = [_LOOSE_MARK.fullmatch(_ITEM_NUMBER.sub("", text)) is not None for text in texts]
    return len(boxes) > 1 and all(boxes[1:]) and (boxes[0] or len(boxes) > 2)


def _among(merged: Mapping[Place, Place], kept: Sequence[int], filled: Sequence[int]) -> dict[Place, Place]:
    """The same places after empty rows and columns are left out."""
    rows_, columns = ({old: new for new, old in enumerate(one)} for one in (kept, filled))
    return {
        (rows_[row], columns[place]): (rows_[first], columns[beside])
        for (row, place), (first, beside) in merged.items()
        if row in rows_ and place in columns and first in rows_ and beside in columns
    }


def _heads_of_ruled(grid: Grid) -> int:
    """How many rows at the top are titles and column heads; a head over several columns has others beneath it."""
    titles = next((row for row in range(len(grid.rows)) if not grid.is_band(row)), 0)
    whole = [
        [grid.rows[r][c] for r, c in (grid.merged.get((row, column), (row, column)) for column in range(grid.width))]
        for row in range(titles, len(grid.rows))
    ]
    heads = heads_of(whole)
    if not heads or not whole:
        return 0
    top = [place for place, owner in grid.merged.items() if owner[0] == titles]
    deep = max((row for row, _ in top), default=titles) - titles + 1
    over = any(row == titles for row, _ in top)
    if over and deep == 1 and len(whole) > 2 and heads_of(whole[1:]):
        deep = 2
    return titles + deep


def _distinct(values: Sequence[float]) -> list[float]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > 3:
            found.append(value)
    return found


def _nearest(places: Sequence[float], value: float) -> int:
    after = bisect_left(places, value)
    if after and (after == len(places) or value - places[after - 1] <= places[after] - value):
        return after - 1
    return after


def heads_of(table: Sequence[Sequence[Cell]]) -> int:
    """How many rows at the top are column heads: none where the first row already holds values."""
    if len(table) < 2:
        return 0
    first, rest = table[0], table[1:]
    bold = [all(line.style.bold for line in cell.lines) for cell in first if cell.lines]
    plain = any(not line.style.bold for row in rest for cell in row for line in cell.lines)
    if bold and all(bold) and plain:
        return 1
    texts = [_NOTE_MARK.sub("", cell.text) for cell in first]
    values = [[cell.text for cell in row[1:]] for row in rest]
    if _heads_answers(texts, values) or _heads_counts(texts, values) or _heads_periods(texts, values):
        return 1
    if sum(map(bool, texts)) < len(texts) - 1 or any(len(text) > 70 for text in texts):
        return 0
    if _LABEL.search(texts[0]) or any(_VALUE.search(_NO_VALUE.sub("", text)) for text in texts[1:]):
        return 0
    if _CORNER.fullmatch(texts[0].strip()) or all(text.endswith("?") for text in texts[1:]):
        return 1
    below = [row[index].text for row in rest for index in range(1, len(row))]
    return int(len(table[0]) > 2 or any(_VALUE.search(text) or len(text) > 40 for text in below) or not texts[0])


def _heads_answers(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the cells below are answers ("Yes", "N", "✓") and the first row has none ("Any time", "At 59½")."""
    answers = [_ANSWER.match(text) is not None for row in below for text in row if text]
    return sum(answers) > 0.5 * len(answers) and not any(map(_ANSWER.match, first[1:])) and all(first[1:])


def _heads_counts(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the first row counts in one unit ("1 year", "2 years"; "2024", "2025"), and no cell below does."""
    units = {_NUMBER.sub("#", text.lower()).rstrip("s") for text in first[1:]}
    if (
        len(first) < 3
        or len(set(first[1:])) < len(first) - 1
        or len(units) > 1
        or not all(map(_NUMBER.search, first[1:]))
    ):
        return False
    return not any(_NUMBER.sub("#", text.lower()).rstrip("s") in units for row in below for text in row)


def _heads_periods(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the first row tells times ("Through 3/31/2027", "2026 and later"), and no cell below does."""
    told = [_PERIOD.search(text) is not None for text in first[1:]]
    return len(told) > 1 and all(told) and not any(_PERIOD.search(text) for row in below for text in row)


def aligned(lines: Sequence[Sequence[Piece]], start: int, column: int) -> tuple[Grid, int] | None:
    """An unruled table that begins at a row of pieces: three rows or more, and the row after it."""
    end = _last_row(lines, start)
    if end - start < 3:
        return None
    bands = _column_bands(lines[start:end])
    wide = [row for row in lines[start:end] if len(row) > 1]
    if len(bands) < 2 or len(wide) < 3 or _is_list_or_form(wide, bands) or _is_contents(wide):
        return None
    table = _filled(lines[start:end], bands, column)
    if len(table) < 3 or _is_columns_of_prose(table):
        return None
    first, last = lines[start][0], lines[end - 1][0]
    return Grid(first.page, table, heads_of(table), column, first.top, last.bottom), end


def _gapped(row: Sequence[Piece]) -> bool:
    return any(after.x0 - before.x1 > 0.7 * (after.bottom - after.top) for before, after in pairwise(row))


def _last_row(lines: Sequence[Sequence[Piece]], start: int) -> int:
    """The end of the run of rows with gaps; a single piece between two such rows is the rest of a wrapped cell."""
    end = start
    while end < len(lines):
        if end > start and lines[end][0].top - lines[end - 1][0].bottom > 1.6 * (
            lines[end][0].bottom - lines[end][0].top
        ):
            break
        if any(len(piece.text) > 2 and mark_at_start(piece.text) for piece in lines[end]):
            break
        if not _gapped(lines[end]) and not (end > start and _rest_of_cell(lines, start, end)):
            break
        end += 1
    return end


def _rest_of_cell(lines: Sequence[Sequence[Piece]], start: int, index: int) -> bool:
    """Whether a row without gap goes on a cell of the row above: right of the first column, or in lower case."""
    row = lines[index]
    first = lines[start][0]
    inside = row[0].x0 > first.x0 + 20 and any(
        abs(row[0].x0 - piece.x0) < 4 for piece in lines[index - 1][1:] or lines[start][1:]
    )
    close = row[0].top - lines[index - 1][0].bottom < 0.45 * (row[0].bottom - row[0].top)
    return (inside and close) or goes_on_beneath(lines[index - 1], row)


def _column_bands(lines: Sequence[Sequence[Piece]]) -> list[tuple[float, float]]:
    """The stretches of the width that the rows' pieces cover, apart by real gaps."""
    bands: list[tuple[float, float]] = []
    for x0, x1 in sorted((piece.x0, piece.x1) for row in lines for piece in row):
        if bands and x0 <= bands[-1][1] + 4:
            bands[-1] = bands[-1][0], max(bands[-1][1], x1)
        else:
            bands.append((x0, x1))
    return bands


def _filled(lines: Sequence[Sequence[Piece]], bands: Sequence[tuple[float, float]], column: int) -> list[list[Cell]]:
    """The rows of a table; a row without first cell that stands close goes on the cells of the row above."""
    table: list[list[Cell]] = []
    for index, row in enumerate(lines):
        parts: list[list[Piece]] = [[] for _ in bands]
        for piece in row:
            parts[_band(bands, piece)].append(piece)
        if not table or (parts[0] and not goes_on_beneath(lines[index - 1], row)):
            table.append([Cell() for _ in bands])
        for cell, part in zip(table[-1], parts, strict=True):
            if part:
                cell.lines.append(line_of(part, column))
    return table


def _band(bands: Sequence[tuple[float, float]], piece: Piece) -> int:
    inside = (index for index, (low, high) in enumerate(bands) if low - 0.1 <= piece.x0 <= high + 0.1)
    return next(inside, len(bands) - 1)


def _is_list_or_form(wide: Sequence[Sequence[Piece]], bands: Sequence[tuple[float, float]]) -> bool:
    """Whether the first column holds only item markers, or the cells are options with their boxes."""
    firsts = [row[0].text for row in wide]
    if sum(is_item_marker(text) for text in firsts) > 0.6 * len(firsts):
        return True
    lasts = [row[-1].text for row in wide]
    if all(_LOOSE_MARK.fullmatch(_ITEM_NUMBER.sub("", text)) for text in firsts) or (
        len(bands) == 2 and all(_LOOSE_MARK.fullmatch(text) for text in lasts)
    ):
        return True
    cells = [piece.text for row in wide for piece in row]
    options = sum(len(text) > 2 and mark_at_start(text) is not None for text in cells)
    first_options = sum(mark_at_start(text) is not None for text in firsts)
    return options > 0.4 * len(cells) or first_options > 0.4 * len(firsts)


def is_item_marker(text: str) -> bool:
    """Whether a cell holds nothing but the number of an item."""
    found = marker(text + " x")
    return found is not None and found.end > len(text)


def _is_contents(wide: Sequence[Sequence[Piece]]) -> bool:
    """Whether the last column counts pages upward beside titles, with or without dots between."""
    dotted = any(_DOTS.fullmatch(piece.text) for row in wide for piece in row)
    wide = [[piece for piece in row if not _DOTS.fullmatch(piece.text)] for row in wide]
    numbers = [int(row[-1].text) for row in wide if row and re.fullmatch(r"\d{1,3}", row[-1].text)]
    words = sum(len(row[0].text) > 6 for row in wide if row)
    return (
        len(wide) >= (3 if dotted else 4)
        and len(numbers) == len(wide) == words
        and numbers == sorted(numbers)
        and all(len(row) == 2 for row in wide)
    )


def _is_columns_of_prose(table: Sequence[Sequence[Cell]]) -> bool:
    """Whether the cells are the lines of running text in columns."""
    texts = [cell.text for row in table for cell in row if cell.lines]
    lower = sum(text[:1].islower() for text in texts)
    return len(table[0]) < 4 and lower > 0.35 * len(texts) and sum(map(len, texts)) > 28 * len(texts)


def is_titles_beside_text(grid: Grid) -> bool:
    """Whether the first column holds bold titles, or questions, and the second one the running text under each."""
    if grid.width != 2 or grid.heads or grid.merged or not all(cell.lines for row in grid.rows for cell in row):
        return False
    titles, texts = [row[0] for row in grid.rows], [row[1] for row in grid.rows]
    told = all(cell.text.endswith("?") or all(line.style.bold for line in cell.lines) for cell in titles)
    short = all(len(cell.text) < 90 for cell in titles)
    plain = not any(line.style.bold for cell in texts for line in cell.lines)
    prose = sum(cell.text.endswith(".") and len(cell.text) > 50 for cell in texts)
    return told and short and plain and 2 * prose > len(texts)
