"""The size and weight of printed lines, measured on their ink: recognition tells neither."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from analyzer.reading.ocr.engines import Picture, Seen

# Heights above and depths below the baseline in ems, of usual text faces.
_TALL, _SMALL, _DEEP = 0.71, 0.51, 0.21
_ASCENT, _DESCENT = 0.93, 0.24  # of a line box
_DESCENDERS = frozenset("gjpqy()[]{}|Q")
_COMMAS, _SHALLOW = frozenset(",;$"), 0.13
_SMALL_LETTERS = frozenset("acemnorsuvwxzgpqy.,:;-–—_~=+«»")
_LONG = 24  # letters of a line that is long enough to show where it stands
_HANGING = 0.3  # of the ink of the fullest row: descenders are less
_BOLD = 1.24  # strokes this many times as thick as the usual ones


@dataclass(slots=True)
class Measure:
    """What a line's ink shows: pixels, and the thickness of its strokes in ems."""

    em: float
    baseline: float
    stroke: float

    @property
    def top(self) -> float:
        """Top of the line box."""
        return self.baseline - _ASCENT * self.em

    @property
    def bottom(self) -> float:
        """Bottom of the line box."""
        return self.baseline + _DESCENT * self.em


def measured(ink: Picture, words: Sequence[Seen]) -> Measure:
    """The size of the type that words of one line are set in."""
    x0, x1 = int(max(min(word.x0 for word in words), 0)), int(max(word.x1 for word in words)) + 1
    top, bottom = int(max(min(word.top for word in words), 0)), int(max(word.bottom for word in words)) + 1
    part = ink[top:bottom, x0:x1] > 0
    first, last = _rows_of_ink(part)
    letters = {letter for word in words for letter in word.text}
    above = _TALL if letters - _SMALL_LETTERS else _SMALL
    below = _DEEP if letters & _DESCENDERS else _SHALLOW if letters & _COMMAS else 0.0
    if sum(len(word.text) for word in words) >= _LONG:
        last, below = _baseline(part, first, last), 0.0  # one comma in a long line is too little ink to be seen
    em = max((last - first) / (above + below), 1.0)
    inked = part[first:last]
    starts = int((inked[:, 1:] & ~inked[:, :-1]).sum()) + int(inked[:, :1].sum())
    return Measure(em, top + last - below * em, float(inked.sum()) / max(starts, 1) / em)


def _rows_of_ink(part: Picture) -> tuple[int, int]:
    """The rows of a line's own ink: the run about its middle, without what sticks in from the lines about."""
    rows = np.asarray(part.sum(axis=1) > max(0.004 * part.shape[1], 0.5))
    if not rows.any():
        return 0, max(len(rows), 1)
    middle = int(np.argmax(part.sum(axis=1)))
    first = last = middle
    while first > 0 and rows[max(first - 2, 0) : first].any():
        first -= 1
    while last < len(rows) and rows[last : last + 2].any():
        last += 1
    return first, max(last, first + 1)


def _baseline(part: Picture, first: int, last: int) -> int:
    """The row beneath the letters of a long line: what hangs below it is much less ink than they are."""
    ink = part[first:last].sum(axis=1)
    return first + int(np.flatnonzero(ink >= _HANGING * ink.max())[-1]) + 1


def usual(measures: Sequence[tuple[Measure, int]]) -> tuple[float, float]:
    """The em and stroke of most letters of a document; each measure with its count of letters."""
    if not measures:
        return 12.0, 0.1
    return _weighted([(one.em, count) for one, count in measures]), _weighted(
        [(one.stroke, count) for one, count in measures]
    )


def _weighted(values: Sequence[tuple[float, int]]) -> float:
    ordered = sorted(values)
    half, passed = sum(count for _, count in ordered) / 2, 0
    for value, count in ordered:
        passed += count
        if passed >= half:
            return value
    return ordered[-1][0]


def sizes_told_apart(ems: Sequence[float], body: float) -> list[float]:
    """Each size snapped to the usual one or to those near it, so that one paragraph has one size."""
    groups: list[list[float]] = []
    for em in sorted(em for em in ems if abs(em - body) > 0.13 * body):
        if groups and em <= 1.12 * groups[-1][0]:
            groups[-1].append(em)
        else:
            groups.append([em])
    middles = [median(group) for group in groups]
    return [
        body if abs(em - body) <= 0.13 * body else min(middles, key=lambda middle, em=em: abs(middle - em))  # type: ignore[misc]
        for em in ems
    ]


def is_bold(stroke: float, body: float) -> bool:
    """Whether strokes are those of bold type."""
    return stroke > _BOLD * body
