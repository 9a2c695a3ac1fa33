"""Text and Markdown inputs as lines and tables, placed on an imaginary page of fixed-width type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzer.reading.glyphs import clean
from analyzer.reading.lines import WIDE, Gap, Line, Piece, Style
from analyzer.reading.tables import Cell, Grid, aligned

_WIDTH, _HEIGHT = 6.0, 12.0  # of one imaginary character
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_UNDERLINE = re.compile(r"(=+|-+)\s*$")
_PIPES = re.compile(r"\s*\|.*\|\s*$|[^|]*\S\s+\|\s+\S[^|]*(?:\|[^|]*)*$")
_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_EMPHASIS = re.compile(
    r"(?<!\w)(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?!\w)|(?<![\w*])(\*)(?=[^\s*])([^*]+?)(?<=[^\s*])\3(?![\w*])"
)
_WIDE_GAP = re.compile(r"\S {3,}\S")
_CELL = re.compile(r"\S+(?: {1,2}\S+)*")
_WRAPS_AT = 140  # lines longer than this are whole paragraphs, not lines of one


def flow_of(text: str, markdown: bool) -> list[Line | Grid]:
    """The lines and pipe tables of a text, top to bottom."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").expandtabs(4).split("\n")
    flow: list[Line | Grid] = []
    index, column, apart, last_long = 0, 0, 0, False
    while index < len(rows):
        table = _table(rows, index, column)
        if table is not None:
            grid, index = table
            flow.append(grid)
            column += 1
            continue
        table = _aligned(rows, index, column) if _WIDE_GAP.search(rows[index].strip()) else None
        if table is not None:
            grid, index = table
            flow.append(grid)
            column += 1
            continue
        line = _line(rows[index], index, column, markdown)
        if line is not None:
            long = len(rows[index]) > _WRAPS_AT
            apart += 3 * (long or last_long)  # a long line is a whole paragraph: keep it apart
            last_long = long
            line.top += _HEIGHT * apart
            line.bottom += _HEIGHT * apart
            flow.append(line)
        index += 1
    return flow


def _line(row: str, index: int, column: int, markdown: bool) -> Line | None:
    level = 0
    if markdown:
        if heading := _HEADING.match(row.strip()):
            level, row = len(heading[1]), heading[2]
        if re.fullmatch(r"\s*(?:[-*_]\s*){3,}", row) or _UNDERLINE.fullmatch(row.strip()):
            return None
        bold = re.fullmatch(r"\s*(\*\*|__)([^*]+)\1:?\s*", row) is not None
        row = _EMPHASIS.sub(lambda found: found[2] or found[4], row)
        row = re.sub(r"^(\s*)>\s?", r"\1", row)
    else:
        bold = False
    if not row.strip():
        return None
    indent = len(row) - len(row.lstrip())
    return line_at(row.strip(), indent, index, column, (level, bold))


def line_at(words: str, indent: int, index: int, column: int, look: tuple[int, bool] = (0, False)) -> Line:
    """One line of fixed-width type; runs of blanks become gaps. ``look`` is its heading level and weight."""
    level, bold = look
    words, _ = clean(words, [-1] * len(words))
    text, gaps = "", []
    for part in re.finditer(r"(\s*)(\S+)", words):
        if text:
            text += " "
        if len(part[1]) >= 3:
            gaps.append(Gap(len(text), (indent + part.start(1)) * _WIDTH, (indent + part.start(2)) * _WIDTH))
        text += part[2]
    top = index * _HEIGHT * WIDE
    x0 = indent * _WIDTH
    style = Style(_HEIGHT, bold)
    return Line(
        1,
        text,
        [-1] * len(text),
        x0,
        x0 + len(words) * _WIDTH,
        top,
        top + _HEIGHT,
        style,
        False,
        False,
        tuple(gaps),
        column,
        level,
    )


def _table(rows: list[str], index: int, column: int) -> tuple[Grid, int] | None:
    """A Markdown pipe table that begins at a row, and the row after it."""
    end = index
    while end < len(rows) and _PIPES.match(rows[end]):
        end += 1
    taken = rows[index:end]
    ruled = any(_RULE.match(row) for row in taken)
    framed = bool(taken) and all(row.strip().startswith("|") and row.strip().endswith("|") for row in taken)
    if len(taken) < 2 or not (ruled or framed):
        return None
    cells = [list(_cells(row, index + offset, column)) for offset, row in enumerate(taken) if not _RULE.match(row)]
    width = max(map(len, cells))
    for row in cells:
        row.extend(Cell() for _ in range(width - len(row)))
    return Grid(1, cells, 1 if len(cells) > 1 else 0, column, index * _HEIGHT, end * _HEIGHT), end


def _aligned(rows: list[str], index: int, column: int) -> tuple[Grid, int] | None:
    """A table whose columns are kept apart by blanks, and the row after it."""
    pieces: list[list[Piece]] = []
    for number in range(index, len(rows)):
        if not rows[number].strip():
            break
        pieces.append([_piece(part, number) for part in _CELL.finditer(rows[number])])
    found = aligned(pieces, 0, column)
    return (found[0], index + found[1]) if found else None


def _piece(part: re.Match[str], number: int) -> Piece:
    text, origins = clean(part[0], [-1] * len(part[0]))
    top = number * _HEIGHT
    return Piece(1, text, origins, part.start() * _WIDTH, part.end() * _WIDTH, top, top + _HEIGHT, Style(_HEIGHT))


def _cells(row: str, index: int, column: int) -> Iterator[Cell]:
    position = 0
    for part in row.strip().strip("|").split("|"):
        words = _EMPHASIS.sub(lambda found: found[2] or found[4], part).strip()
        yield Cell([line_at(words, position, index, column)] if words else [])
        position += len(part) + 1
