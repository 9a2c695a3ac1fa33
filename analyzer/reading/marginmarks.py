"""An X that somebody typed in the margin beside one of several numbered options: "X  (b) are permitted."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from analyzer.reading.forms import SIGNS
from analyzer.reading.lines import Piece, rows
from analyzer.reading.lists import marker

_CROSS = re.compile(r"[xX✓✔]|XX")
_FAR = 60.0  # points from a mark in the margin to its option
_ALIGNED = 4.0  # points: options one beneath the other begin at one place
_LETTERS = re.compile(r"^(?:aa|i)")
_NUMBERED = ("letter", "roman", "number")
_ASKS = re.compile(
    r":$|[\[(](?:check|choose|select|mark|elect)\b|\b(?:check|choose|select|mark|elect) (?:one|all|any)\b", re.I
)

Rows = Sequence[Sequence[Piece]]


def mark_options(pieces: list[Piece]) -> None:
    """Makes an X in the margin the tick of its option, and gives the options beside it that have none an empty box."""
    if not any(_CROSS.fullmatch(piece.text) for piece in pieces if len(piece.text) < 3):
        return
    lines = rows(pieces)
    crossed = {index: line[0] for index, line in enumerate(lines) if _is_marked(line)}
    done: set[int] = set()
    for index, mark in crossed.items():
        group = list(_group(lines, index)) if index not in done else []
        done.update(group)
        if not any(at not in crossed for at in group) or not _is_asked(lines, group[0]):
            continue
        for at in group:
            first = _label(lines[at])
            box = replace(first, text=SIGNS[at in crossed], origins=[-1], x0=mark.x0, x1=mark.x1, words=())
            box.broken = box.run_in = False
            pieces[:] = [piece for piece in pieces if piece is not crossed.get(at)]
            pieces.append(box)


def _is_marked(line: Sequence[Piece]) -> bool:
    """Whether a line is an X and, a little to its right, a numbered option."""
    if len(line) < 2 or not _CROSS.fullmatch(line[0].text):
        return False
    return 3 < line[1].x0 - line[0].x1 < _FAR and _shape(line[1]) != ""


def _label(line: Sequence[Piece]) -> Piece:
    return line[1] if _is_marked(line) else line[0]


def _shape(piece: Piece) -> str:
    """The kind of number a piece begins with, letters and Roman numbers alike; empty without one."""
    found = marker(piece.text)
    return _LETTERS.sub("a", found.shape) if found is not None and found.kind in _NUMBERED else ""


def _group(lines: Rows, index: int) -> Iterator[int]:
    """The options among which one is marked: numbered alike, one beneath the other, with no more than them between."""
    label = _label(lines[index])
    first = index
    while first > 0 and _stays(lines, first - 1, label):
        first -= 1
    for at in range(first, len(lines)):
        if not _stays(lines, at, label):
            return
        if _is_option(lines[at], label):
            yield at


def _stays(lines: Rows, at: int, label: Piece) -> bool:
    """Whether a line is an option like a given one, or goes on with the words of one."""
    piece = _label(lines[at])
    if _is_option(lines[at], label):
        return True
    if piece.x0 < label.x0 - _ALIGNED or at == 0 or _asks(lines[at]):
        return False
    close = piece.top - lines[at - 1][0].bottom < 0.6 * (piece.bottom - piece.top)
    return piece.x0 > label.x0 + _ALIGNED or (close and _shape(piece) == "")


def _is_option(line: Sequence[Piece], label: Piece) -> bool:
    piece = _label(line)
    return abs(piece.x0 - label.x0) < _ALIGNED and _shape(piece) == _shape(label)


def _is_asked(lines: Rows, first: int) -> bool:
    """Whether what stands over the options asks for a choice among them."""
    return first > 0 and _asks(lines[first - 1])


def _asks(line: Sequence[Piece]) -> bool:
    return _ASKS.search(" ".join(piece.text for piece in line)) is not None
