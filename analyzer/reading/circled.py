"""Answers with a circle drawn round them: "Yes / No" with a ring about the "No" is a form with two boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from analyzer.reading.chars import CharPlaces
from analyzer.reading.forms import SIGNS
from analyzer.reading.lines import Piece, rows
from analyzer.reading.rulings import Rect

# Answers of which one is circled, and what shows that two of them belong together.
_ANSWERS = re.compile(
    r"(?<![\w-])(?:(?P<yes>yes|no)|(?P<y>[YN])|(?P<does>(?:does|do|is|are|may|will|shall|can)(?: not)?)"
    r"|(?P<open>(?:not )?(?:permitted|allowed|available|elected|offered)))(?![\w-])",
    re.I,
)
_BETWEEN = re.compile(r"\s*(?:[/|,;]|\bor\b)?\s*")
_SHORT = 24  # points by which a circle may be wider than its words


class Answer(NamedTuple):
    """An answer's place in a piece, and its state."""

    piece: Piece
    start: int
    circled: bool | None  # None: neither it nor the other answer is


class Circled(NamedTuple):
    """What is circled on a page, and the circles, which are no boxes."""

    answers: list[Answer]
    rings: list[Rect]


class _Word(NamedTuple):
    kind: str
    words: str
    piece: Piece
    start: int
    end: int
    place: Rect


def circled(pieces: Sequence[Piece], rings: Sequence[Rect], places: CharPlaces) -> Circled:
    """The answers of a page of which one in a pair has a circle round it, and the pairs in which neither has."""
    found = Circled([], [])
    open_ones: list[Answer] = []
    for row in rows(pieces) if rings else ():
        around = [ring for ring in rings if ring.top < row[0].middle < ring.bottom and _fits(ring, row[0])]
        for pair in _alternatives(list(_words(row, places))):
            hits = [[ring for ring in around if _is_round(ring, word)] for word in pair]
            chosen = sum(map(bool, hits))
            if chosen == 1:
                found.rings.extend(ring for hit in hits for ring in hit)
            states = [bool(hit) if chosen == 1 else None for hit in hits]
            answers = [Answer(word.piece, word.start, state) for word, state in zip(pair, states, strict=True)]
            (found.answers if chosen == 1 else open_ones).extend(answers)
    if found.answers:
        found.answers.extend(open_ones)
    return found


def put_boxes(answers: Sequence[Answer]) -> None:
    """Writes a box before each answer, ticked where it is circled."""
    for piece, start, state in sorted(answers, key=lambda one: -one.start):
        piece.text = f"{piece.text[:start]}{SIGNS[state]} {piece.text[start:]}"
        piece.origins = [*piece.origins[:start], -1, -1, *piece.origins[start:]]
        piece.words = tuple(
            word._replace(offset=word.offset + 2) if word.offset > start else word for word in piece.words
        )


def _fits(ring: Rect, piece: Piece) -> bool:
    tall = piece.bottom - piece.top
    return 0.7 * tall < ring.bottom - ring.top < 2.5 * tall


def _words(row: Sequence[Piece], places: CharPlaces) -> Iterator[_Word]:
    for piece in row:
        for match in _ANSWERS.finditer(piece.text):
            letters = [origin for origin in piece.origins[match.start() : match.end()] if origin >= 0]
            if letters:
                first, last = places.tight(letters[0]), places.tight(letters[-1])
                place = Rect(first[0], piece.top, last[2], piece.bottom)
                yield _Word(str(match.lastgroup), match[0].lower(), piece, match.start(), match.end(), place)


def _alternatives(words: Sequence[_Word]) -> Iterator[list[_Word]]:
    """Different answers of one kind with nothing between: "Yes / No", "does   does not"."""
    for one, two in pairwise(words):
        if one.kind != two.kind or one.words == two.words:
            continue
        if one.piece is two.piece:
            between = one.piece.text[one.end : two.start]
        else:
            between = one.piece.text[one.end :] + " " + two.piece.text[: two.start]
        if _BETWEEN.fullmatch(between):
            yield [one, two]


def _is_round(ring: Rect, word: _Word) -> bool:
    """Whether a circle holds a word and no more than that."""
    place = word.place
    wide = ring.x1 - ring.x0 - (place.x1 - place.x0)
    return ring.x0 < place.x0 + 1.5 and place.x1 - 1.5 < ring.x1 and wide < _SHORT
