"""Letters that are no words of their own: tall initials of paragraphs, and the numbers of the lines of a draft."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from analyzer.reading.lines import Piece

_TALL = 1.7  # times the height of the words beside it
_FEWEST = 8  # numbered lines of a page
_FLOWS = 0.2  # of them go on in lower case


def join_initials(pieces: list[Piece]) -> None:
    """Puts a tall first letter before the words that it begins."""
    tall = [piece for piece in pieces if len(piece.text) == 1 and piece.text.isupper()]
    for initial in tall:
        height = initial.bottom - initial.top
        beside = [one for one in pieces if one is not initial and _stands_beside(initial, one)]
        first = min(beside, key=lambda one: (one.top, one.x0), default=None)
        if first is None or height < _TALL * (first.bottom - first.top) or not first.text[:1].isalpha():
            continue
        if initial.text in "AI" and _is_word(first.text.split(" ", 1)[0], pieces):
            continue  # "A plan ..."
        first.text, first.origins = initial.text + first.text, [*initial.origins, *first.origins]
        later = (word._replace(offset=word.offset + 1) for word in first.words[1:])
        first.words = (*first.words[:1], *later)
        pieces[:] = [piece for piece in pieces if piece is not initial]


def _stands_beside(initial: Piece, piece: Piece) -> bool:
    height = initial.bottom - initial.top
    return initial.top - 0.2 * height < piece.middle < initial.bottom and -2 < piece.x0 - initial.x1 < 0.4 * height


def _is_word(text: str, pieces: Sequence[Piece]) -> bool:
    """Whether the page has a word elsewhere, so that the initial before it is one too."""
    return sum(text in piece.text.split() for piece in pieces) > 1


def take_line_numbers(pieces: list[Piece]) -> None:
    """Takes off the numbers that count the lines of a draft in its margin, one beneath the other."""
    numbers = [piece for piece in pieces if len(piece.text) < 3 and piece.text.isdigit()]
    if len(numbers) < _FEWEST:
        return
    edge = min(piece.x0 for piece in numbers)
    numbers = sorted((piece for piece in numbers if piece.x0 < edge + 12), key=lambda one: one.top)
    counts = [int(piece.text) for piece in numbers]
    if len(numbers) < _FEWEST or any(after - before != 1 for before, after in pairwise(counts)):
        return
    ids = set(map(id, numbers))
    rest = [piece for piece in pieces if id(piece) not in ids]
    right = max(piece.x1 for piece in numbers)
    if any(piece.x0 < right for piece in rest):
        return
    beside = [one for number in numbers for one in rest if abs(one.middle - number.middle) < 3]
    if sum(one.text[:1].islower() for one in beside) >= _FLOWS * len(numbers):
        pieces[:] = rest
