"""Tick boxes that the font of a page has no glyph for: it shows an empty place, and the file gives no letter for it.

A form set in a font without "☐" shows its ticked boxes in another font and its empty ones not at all. So a lost sign
is the state that no box of the document has; where that cannot be told, nothing is read of its option.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from analyzer.model import ReadingWarning
from analyzer.reading.forms import SIGNS, UNKNOWN, Mark, is_enumerator, marks_in
from analyzer.reading.glyphs import LOST
from analyzer.reading.lines import Piece, rows

_BOXES = re.compile(r"[☐□☒☑]|\[\s{0,3}[xX]?\s{0,3}\]")  # not a tick, which answers without a box too
_ANSWER = re.compile(
    r"\s*(?:yes|no|not|none|permitted|allowed|elected|available|(?:does|do|is|are|may|will|shall) not)\b", re.I
)
_ANSWER_BEFORE = re.compile(r"\b(?:yes|no|permitted|allowed|elected|available)\s*$", re.I)
_CHOOSE = re.compile(r"\b(?:check|choose|select|mark|tick|elect) (?:one|all|any|each|only|the|as many)\b", re.I)
_ALIGNED = 4.0  # points: boxes one beneath the other differ less


def settle(pages: Sequence[list[Piece]]) -> list[ReadingWarning]:
    """Makes a lost sign a box where one would stand, else a bullet or nothing; tells where the state is unknown."""
    if not any(LOST in " ".join([piece.text for piece in pieces]) for pieces in pages):
        return []
    known = {mark.checked for mark in _boxes(pages)}
    state = not known.pop() if len(known) == 1 else None
    unknown = []
    for pieces in pages:
        if not any(LOST in piece.text for piece in pieces):
            continue
        number, signs = pieces[0].page, _Lost(pieces, state).signs()
        for piece in pieces:
            _replace(piece, signs.get(id(piece), {}))
        pieces[:] = [piece for piece in pieces if piece.text]
        if any(UNKNOWN in places.values() for places in signs.values()):
            unknown.append(number)
    return _told(unknown)


def _boxes(pages: Sequence[list[Piece]]) -> Iterator[Mark]:
    for pieces in pages:
        for piece in pieces:
            yield from (mark for mark in marks_in(piece.text) if _BOXES.match(piece.text, mark.start))


class _Lost:
    """The lost signs of a page, and which of them stand where a box would."""

    def __init__(self, pieces: Sequence[Piece], state: bool | None) -> None:
        self._pieces, self._state = pieces, state
        self._asks = any(_CHOOSE.search(piece.text) for piece in pieces)
        self._columns = [piece.x0 for piece in pieces if _BOXES.match(piece.text)]

    def signs(self) -> dict[int, dict[int, str]]:
        """What stands at each place of a piece, by the piece's id."""
        found: dict[int, dict[int, str]] = {}
        bullets: list[Piece] = []
        for row in rows(self._pieces):
            text = "  ".join(piece.text for piece in row)
            if LOST not in text or not any(map(str.isalnum, text)):
                continue
            places = [(piece, at) for piece in row for at, letter in enumerate(piece.text) if letter == LOST]
            if _BOXES.search(text) or _is_answered(text) or any(self._begins(*place) for place in places):
                for piece, at in places:
                    found.setdefault(id(piece), {})[at] = SIGNS[self._state]
            elif text[0] == LOST and len(row[0].text) > 1:
                bullets.append(row[0])
        for piece in bullets if len(bullets) > 1 else ():
            found[id(piece)] = {0: "•"}
        return found

    def _begins(self, piece: Piece, at: int) -> bool:
        """Whether a lost sign begins an option, told by the words and the boxes about it."""
        if not is_enumerator(piece.text[:at]):
            return False
        return self._asks or self._state is False or any(abs(x0 - piece.x0) < _ALIGNED for x0 in self._columns)


def _is_answered(text: str) -> bool:
    """Whether a lost sign of a line stands before or after an answer: "⯑ Not permitted", "Yes ⯑ No ⯑"."""
    places = [at for at, letter in enumerate(text) if letter == LOST]
    return any(_ANSWER.match(text, at + 1) or _ANSWER_BEFORE.search(text[:at]) for at in places)


def _replace(piece: Piece, signs: Mapping[int, str]) -> None:
    """Puts signs where they are lost, on no place of the page; takes out what has none."""
    if LOST not in piece.text:
        return
    text, origins, moved = "", list[int](), list[int]()
    for index, (letter, origin) in enumerate(zip(piece.text, piece.origins, strict=True)):
        moved.append(len(text))
        new = signs.get(index, "") if letter == LOST else letter
        if not new or (new == " " and (not text or text.endswith(" "))):
            continue
        text += new
        origins.append(-1 if letter == LOST else origin)
    piece.text = text.rstrip()
    piece.origins = origins[: len(piece.text)]
    piece.words = tuple(word._replace(offset=moved[word.offset]) for word in piece.words)


def _told(pages: Sequence[int]) -> list[ReadingWarning]:
    """A warning that says where boxes are whose state nobody can tell."""
    if not pages:
        return []
    where = f"page {pages[0]}" if len(pages) == 1 else "pages " + ", ".join(map(str, pages[:20]))
    text = f"Boxes on {where} are printed in a font that has no sign for them; their options are not read."
    return [ReadingWarning("unknown_boxes", text)]
