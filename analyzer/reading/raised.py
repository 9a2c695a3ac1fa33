"""Raised letters and digits at the end of words: "Yesᵃ" is "Yes" with the mark of a footnote, and "55²" no 552.

They are looked for only where a note of that letter or digit stands on the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from analyzer.reading.chars import CharPlaces
from analyzer.reading.glyphs import LETTERS
from analyzer.reading.lines import Piece

_RAISED = str.maketrans("abcdefghijklm123456789", LETTERS + "¹²³⁴⁵⁶⁷⁸⁹")
# How a note begins: "a Union employees only", "(a) Union ...", "2 By a notice"; the mark may be a piece of its own.
_NOTE = re.compile(r"\(?([a-m]|[1-9])\)?\s*(?:$|(?=[A-Z]))")
_BEGINS = frozenset("(abcdefghijklm123456789")
_ALONE = re.compile(r"[a-m](?:,[a-m])*|[1-9](?:,[1-9])*")
_ON_THE_LINE = re.compile(r"[A-Za-z0-9½)%](?<![gjpqyQJ])")
_LONGEST = 5  # letters of marks that stand together: "a,b,c"
_CLOSE = 2.0  # points from a word to its mark
_HIGH = 0.12  # of a line's height: so far above the base line stands what is raised


def raise_marks(pieces: Sequence[Piece], places: CharPlaces) -> dict[int, tuple[int, str]]:
    """Writes raised marks as such; returns what the page has at their places, as in ``model.Page.misread``."""
    begin = [piece.text for piece in pieces if piece.text[0] in _BEGINS and not piece.text[1:2].islower()]
    keys = {match[1] for text in begin if (match := _NOTE.match(text))}
    printed: dict[int, tuple[int, str]] = {}
    if not keys:
        return printed
    last = _last("".join(sorted(keys)))
    marks = [mark for piece in pieces for mark in _marks_of(piece, last, places)]
    short = [piece for piece in pieces if len(piece.text) <= _LONGEST]
    marks += [(piece, 0, len(piece.text)) for piece in short if _is_mark_alone(piece, keys, pieces, places)]
    if not marks:
        return printed
    marks += [(piece, 0, 1) for piece in pieces if piece.text[0] in keys and _begins_raised(piece, pieces, places)]
    for piece, start, end in marks:
        printed.update({piece.origins[at]: (1, piece.text[at]) for at in range(start, end)})
        piece.text = piece.text[:start] + piece.text[start:end].translate(_RAISED) + piece.text[end:]
    return printed


@lru_cache(maxsize=64)
def _last(keys: str) -> re.Pattern[str]:
    """What finds marks at the ends of words; it begins with the letters, which is much faster."""
    return re.compile(rf"[{keys}](?<=[\w.;:)”’\"%½].)(?:(?<!\d)|(?<=[\d½]\d))(?:,[{keys}])*(?=[.,;:)]*(?:\s|$))")


def _marks_of(piece: Piece, last: re.Pattern[str], places: CharPlaces) -> list[tuple[Piece, int, int]]:
    """The raised marks at the ends of a piece's words, of which each leads to a note."""
    return [
        (piece, *match.span())
        for match in last.finditer(piece.text)
        if _is_raised(_letters(piece, match.start(), match.end()), piece, match.start(), places)
    ]


def _is_mark_alone(piece: Piece, keys: set[str], pieces: Sequence[Piece], places: CharPlaces) -> bool:
    """Whether a short piece is no more than a raised mark right after the words of another; "Yes1" is known for one."""
    if not (_ALONE.fullmatch(piece.text) and keys.issuperset(piece.text.split(","))):
        return False
    left = (one for one in pieces if one.top < piece.middle < one.bottom and -1 < piece.x0 - one.x1 < _CLOSE)
    before = next(left, None)
    if before is None or (piece.text[0].isdigit() and not (before.text[-1].isdigit() or before.text[-1] == "½")):
        return False
    return _is_raised(_letters(piece, 0, len(piece.text)), before, len(before.text), places)


def _letters(piece: Piece, start: int, end: int) -> list[int]:
    return [piece.origins[at] for at in range(start, end) if piece.text[at] != ","]


def _is_raised(letters: Sequence[int], piece: Piece, end: int, places: CharPlaces) -> bool:
    """Whether letters stand above the base line of the words of a piece that end before them."""
    near = range(end - 1, max(end - 4, -1), -1)
    base = next((at for at in near if _ON_THE_LINE.match(piece.text, at)), None)
    if base is None or piece.origins[base] < 0 or min(letters) < 0:
        return False
    line = places.tight(piece.origins[base])[3] - _HIGH * (piece.bottom - piece.top)
    return all(places.tight(letter)[3] < line for letter in letters)


def _begins_raised(piece: Piece, pieces: Sequence[Piece], places: CharPlaces) -> bool:
    """Whether a note begins with its raised mark, in one piece with its words or right before them."""
    beside = piece
    if len(piece.text) == 1:
        right = (one for one in pieces if one.top < piece.middle < one.bottom and -1 < one.x0 - piece.x1 < 8)
        beside = next(right, piece)
    rest = beside.text if beside is not piece else piece.text[1:]
    at = next((at for at, letter in enumerate(rest) if _ON_THE_LINE.match(letter)), None)
    if at is None:
        return False
    base, first = beside.origins[at + len(beside.text) - len(rest)], piece.origins[0]
    tall = beside.bottom - beside.top
    return base >= 0 and first >= 0 and places.tight(first)[3] < places.tight(base)[3] - _HIGH * tall
