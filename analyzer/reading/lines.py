"""Words of a page gathered into pieces (no wide gap inside) and pieces into lines, each character with its place."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from analyzer.reading.glyphs import LETTERS


class Style(NamedTuple):
    """How a piece of text looks; ``size`` is the height of its line box in points."""

    size: float = 12.0
    bold: bool = False
    italic: bool = False
    colour: int = 0


class Word(NamedTuple):
    """A word of a piece: its offset in the piece's text, and its left and right edge."""

    offset: int
    x0: float
    x1: float


@dataclass(slots=True, eq=False)
class Piece:
    """A run of words on one line with no wide gap in it; ``origins`` are pdfium character indices."""

    page: int
    text: str
    origins: Sequence[int]
    x0: float
    x1: float
    top: float
    bottom: float
    style: Style
    broken: bool = False  # its last word goes on in the next line; the hyphen is not in the text
    run_in: bool = False  # begins in bold and goes on in plain type
    order: int = 0  # position in the file's own order
    words: tuple[Word, ...] = ()  # where its words stand, where that was measured

    @property
    def middle(self) -> float:
        """Height of the piece's centre line."""
        return (self.top + self.bottom) / 2


class Gap(NamedTuple):
    """A wide gap in a line: the text offset at which the words go on, and where the gap stands."""

    offset: int
    x0: float
    x1: float


_RUNS_OVER = 3.0  # points: so far a word may be printed into the next column


def split_at(piece: Piece, places: Sequence[float]) -> list[Piece]:
    """A piece cut before each word that begins right of a place that the word before it ends left of."""
    parts: list[Piece] = []
    begin = 0
    for last, word in pairwise(piece.words):
        if not begin < word.offset < len(piece.text):
            continue
        over = 1 if piece.text[word.offset - 1] == " " else _RUNS_OVER
        if any(last.x1 - over <= place <= word.x0 + 1 for place in places):
            parts.append(_part(piece, begin, word.offset))
            begin = word.offset
    return [*parts, _part(piece, begin, len(piece.text))] if parts else [piece]


def _part(piece: Piece, begin: int, end: int) -> Piece:
    text = piece.text[begin:end].rstrip()
    inside = [word for word in piece.words if begin <= word.offset < end]
    return replace(
        piece,
        text=text,
        origins=piece.origins[begin : begin + len(text)],
        x0=inside[0].x0,
        x1=inside[-1].x1,
        broken=piece.broken and end == len(piece.text),
        words=tuple(word._replace(offset=word.offset - begin) for word in inside),
    )


@dataclass(slots=True, eq=False)
class Line:
    """One visual line of one column in reading order."""

    page: int
    text: str
    origins: Sequence[int]
    x0: float
    x1: float
    top: float
    bottom: float
    style: Style
    broken: bool = False
    run_in: bool = False
    gaps: tuple[Gap, ...] = ()
    column: int = 0  # counts the columns of the whole document; a new number means a new column or page
    level: int = 0  # of a Markdown heading

    @property
    def height(self) -> float:
        """Height of the line box."""
        return self.bottom - self.top


WIDE = 1.0  # a gap this many line heights wide separates table cells or form options, not words


def rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces grouped into visual rows, top to bottom, each row left to right."""
    if len(pieces) < 2:
        return [[piece] for piece in pieces]
    found: list[list[Piece]] = []
    row: list[Piece] = []
    height = first = 0.0  # of the row's first piece
    for middle, _, _, piece in sorted([((p.top + p.bottom) / 2, p.x0, index, p) for index, p in enumerate(pieces)]):
        tall = piece.bottom - piece.top
        if row:
            apart = middle - first
            if apart <= 1.0 or apart <= 0.45 * (height if height < tall else tall):
                row.append(piece)
                continue
            if (len(piece.text) <= _SHORT or len(row[-1].text) <= _SHORT) and _raised(row[-1], piece):
                row.append(piece)
                continue
        row, height, first = [piece], tall, middle
        found.append(row)
    for row in found:
        if len(row) > 1:
            row.sort(key=_LEFT)
    return found


_LEFT = attrgetter("x0")
_SHORT = 3  # letters of a mark, and of what is remarked in small print


def _raised(last: Piece, piece: Piece) -> bool:
    """Whether one of two pieces is the other's footnote mark or a small-print remark on the same line."""
    small, large = (piece, last) if piece.bottom - piece.top < last.bottom - last.top else (last, piece)
    return (
        len(small.text) <= _SHORT
        and large.top - 1 <= small.middle <= large.bottom
        and small.style.size < large.style.size
    )


def line_of(row: Sequence[Piece], column: int) -> Line:
    """One line from the pieces of a row, a single space between them."""
    first = row[0]
    if len(row) == 1:
        return Line(
            first.page,
            first.text,
            first.origins,
            first.x0,
            first.x1,
            first.top,
            first.bottom,
            first.style,
            first.broken,
            first.run_in,
            (),
            column,
        )
    text, origins, gaps = first.text, array("i", first.origins), []
    edge = first.x1
    main = max(row, key=lambda piece: len(piece.text))
    for last, piece in pairwise(row):
        if last.broken:  # its word goes on beneath it, not in this piece: the hyphen is read as it stands
            text += "-"
            origins.append(origins[-1] + 1 if origins[-1] >= 0 else -1)
        if not _touching(edge, main, piece):
            text += " "
            origins.append(-1)
        if piece.x0 - edge > WIDE * (piece.bottom - piece.top):
            gaps.append(Gap(len(text), edge, piece.x0))
        text += piece.text
        origins.extend(piece.origins)
        edge = max(edge, piece.x1)
    bold = all(piece.style.bold for piece in row if any(map(str.isalpha, piece.text)))
    return Line(
        main.page,
        text,
        origins,
        first.x0,
        edge,
        main.top,
        main.bottom,
        main.style if main.style.bold == bold else main.style._replace(bold=bold),
        row[-1].broken,
        (first.style.bold or first.run_in) and not bold,
        tuple(gaps),
        column,
    )


def _touching(edge: float, main: Piece, piece: Piece) -> bool:
    """Whether a piece goes on directly where the one before it ended (a raised footnote mark)."""
    room = 0.3 if piece.text[0] in LETTERS else 0.08  # line heights
    return piece.x0 - edge < room * (piece.bottom - piece.top) and piece.style.size < main.style.size
