"""Words with a line through them: taken out of the text, for what is struck out is not said."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from analyzer.model import ReadingWarning
from analyzer.reading.chars import CharPlaces
from analyzer.reading.lines import Piece, Word
from analyzer.reading.rulings import Rect

_THICK = 2.0  # points: what is taller is no line
_HIGH, _LOW = 0.4, 0.72  # of a line box from its top: a line between them goes through the letters
_OVERHANG = 4.0  # points by which a line may begin before its words and end after them
_COVERED = 0.8  # of a word's width
_TALLEST = 40.0  # points: half of the tallest line of words
_WORD = re.compile(r"\S+")


def take_struck(pieces: list[Piece], edges: Sequence[Rect], places: CharPlaces) -> list[str]:
    """Takes the words that a line goes through out of the pieces of a page; returns them."""
    lines = [one for one in edges if one.bottom - one.top < _THICK < one.x1 - one.x0]
    if not lines or not pieces:
        return []
    by_height = sorted([((piece.top + piece.bottom) / 2, index) for index, piece in enumerate(pieces)])
    middles = [middle for middle, _ in by_height]
    struck: dict[int, list[Rect]] = {}
    level: dict[float, list[int]] = {}  # the pieces that a line at a height would go through: rules share few heights
    for line in lines:
        at = (line.top + line.bottom) / 2
        if at not in level:
            near = by_height[bisect_left(middles, at - _TALLEST) : bisect_right(middles, at + _TALLEST)]
            level[at] = [index for _, index in near if _is_through(at, pieces[index])]
        under = [index for index in level[at] if line.x0 < pieces[index].x1 and pieces[index].x0 < line.x1]
        if under and _ends_with(line, [pieces[index] for index in under]):
            for index in under:
                struck.setdefault(index, []).append(line)
    if not struck:
        return []
    taken: list[str] = []
    for index, over in struck.items():
        taken.extend(_strike(pieces[index], over, places))
    pieces[:] = [piece for piece in pieces if piece.text]
    return taken


def _is_through(at: float, piece: Piece) -> bool:
    tall = piece.bottom - piece.top
    return piece.top + _HIGH * tall < at < piece.top + _LOW * tall and any(map(str.isalnum, piece.text))


def _ends_with(line: Rect, pieces: Sequence[Piece]) -> bool:
    """Whether a line stands over words alone: a rule behind a title goes on at both of its sides."""
    left, right = min(piece.x0 for piece in pieces), max(piece.x1 for piece in pieces)
    return left - _OVERHANG < line.x0 and line.x1 < right + _OVERHANG


def _strike(piece: Piece, lines: Sequence[Rect], places: CharPlaces) -> list[str]:
    """Takes the struck words out of a piece."""
    words = [(found.start(), found.end()) for found in _WORD.finditer(piece.text)]
    gone = [(start, end) for start, end in words if _is_struck(piece, start, end, lines, places)]
    if not gone:
        return []
    taken = [piece.text[start:end] for start, end in gone]
    kept = [span for span in words if span not in gone]
    text, origins, offsets = "", list[int](), dict[int, int]()
    for start, end in kept:
        if text:
            text += " "
            origins.append(-1)
        offsets[start] = len(text)
        text += piece.text[start:end]
        origins.extend(piece.origins[start:end])
    piece.words = tuple(Word(offsets[word.offset], word.x0, word.x1) for word in piece.words if word.offset in offsets)
    piece.text, piece.origins = text, origins
    return taken


def _is_struck(piece: Piece, start: int, end: int, lines: Sequence[Rect], places: CharPlaces) -> bool:
    """Whether lines go over most of a word."""
    letters = [origin for origin in piece.origins[start:end] if origin >= 0]
    if not letters:
        return False
    left, right = places.tight(letters[0])[0], places.tight(letters[-1])[2]
    covered = sum(_shared(line, left, right) for line in lines)
    return covered >= _COVERED * max(right - left, 0.1)


def _shared(line: Rect, left: float, right: float) -> float:
    return max(0.0, min(line.x1, right) - max(line.x0, left))


def told_struck(words: Sequence[str]) -> list[ReadingWarning]:
    """A warning that says which words are struck out."""
    if not words:
        return []
    shown = " ".join(words)
    shown = shown if len(shown) <= _SHOWN else shown[:_SHOWN].rsplit(" ", 1)[0] + " …"
    return [ReadingWarning("struck", f"Words that are struck out on the pages are not read: “{shown}”.")]


_SHOWN = 120  # letters of struck words in a warning
