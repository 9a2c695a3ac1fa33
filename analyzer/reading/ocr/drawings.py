"""What is drawn on a scanned page beside its words: tick boxes, bullets, and the rules of tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np

from analyzer.reading.ocr.engines import Picture
from analyzer.reading.ocr.picture import Scan
from analyzer.reading.rulings import Rect

_BOX = (5.5, 17.0)  # points: the side of a tick box
_TICK = (0.5, 1.8)  # of a box's side: the sides of a tick that stands where others of its column have a box
_COLUMN = 150.0  # points: how far from a box a tick of the same form stands
_FREE = 14.0  # points: nothing stands so near before a tick that is no cross; a word in a line has another before it
_DOT = (2.2, 6.0)  # points: the side of a bullet
_RULE = (36.0, 18.0)  # points: the shortest rule across and down
_SIDE = 0.78  # of each side of a box must be drawn
_TICKED = 0.08  # of its inside is ink
_SOLID = 0.85
_FAINT = 12  # shades: a rule this much darker than the paper is seen


@dataclass(slots=True)
class Drawings:
    """In pixels of the upright picture."""

    boxes: list[tuple[Rect, bool]] = field(default_factory=list)  # with their states
    dots: list[Rect] = field(default_factory=list)
    rules: list[Rect] = field(default_factory=list)
    leaders: list[Rect] = field(default_factory=list)  # each a row of dots


def drawings(scan: Scan) -> Drawings:
    """Finds what is drawn on a page, and paints it over in the picture: engines read it as letters."""
    found = Drawings()
    for across in (True, False):
        rects = list(_outlines(_rules(scan, across)))
        found.rules.extend(rect for rect in rects if min(_size(rect)) < 4 * scan.scale and _alone(scan, rect, across))
    squares = [(rect, _inside(scan.ink, rect)) for rect in _squares(scan)]
    hollow = any(share < _SOLID for _, share in squares)  # where all are solid they are bullets
    found.boxes.extend((rect, share > _TICKED) for rect, share in squares if hollow)
    found.boxes.extend(_rings(scan))
    found.boxes.extend((rect, True) for rect in _ticks_alone(scan, [box for box, _ in found.boxes]))
    found.dots.extend(_dots(scan))
    for rect in found.rules:
        _paint_over(scan, rect, 2)
    found.leaders.extend(_leaders(scan))
    for rect in [*(box for box, _ in found.boxes), *found.dots, *found.leaders]:
        _paint_over(scan, rect, 3)
    return found


def _rules(scan: Scan, across: bool) -> Picture:
    """Long straight strokes, light ones too: thin in one direction and without a break in the other."""
    thin, length = max(int(3.2 * scan.scale), 3), int(_RULE[0 if across else 1] * scan.scale)
    smooth = cv2.GaussianBlur(scan.grey, (3, 3), 0)
    lines = cv2.morphologyEx(smooth, cv2.MORPH_BLACKHAT, np.ones((thin, 1) if across else (1, thin), np.uint8))
    lines = cv2.dilate(lines, np.ones((3, 1) if across else (1, 3), np.uint8))  # bridges a pixel's step
    long = cv2.morphologyEx(lines, cv2.MORPH_OPEN, np.ones((1, length) if across else (length, 1), np.uint8))
    return cv2.threshold(long, _FAINT, 255, cv2.THRESH_BINARY)[1]


def _alone(scan: Scan, rect: Rect, across: bool) -> bool:
    """Whether there is paper along both sides of a rule: along a row of letters there is more ink."""
    grey = scan.grey if across else scan.grey.T
    (x0, x1), (top, bottom) = ((rect.x0, rect.x1), (rect.top, rect.bottom))
    if not across:
        (x0, x1), (top, bottom) = (top, bottom), (x0, x1)
    first, last = int(top), int(bottom)
    ink = [
        255.0 - float(grey[row, int(x0) : int(x1)].mean()) for row in range(max(first - 5, 0), min(last + 5, len(grey)))
    ]
    beside = [*ink[:3], *ink[-3:]]
    paper = 255.0 - float(np.percentile(grey[:: max(len(grey) // 200, 1)], 90))
    return bool(np.mean(beside) - paper < 0.3 * (max(ink) - paper))


def _strokes(scan: Scan, length: float, across: bool) -> Picture:
    """The ink that belongs to straight strokes of so many points or more."""
    pixels = max(int(length * scan.scale), 3)
    thick = cv2.dilate(scan.ink, np.ones((3, 1) if across else (1, 3), np.uint8))  # bridges a pixel's step
    return cv2.morphologyEx(thick, cv2.MORPH_OPEN, np.ones((1, pixels) if across else (pixels, 1), np.uint8))


def _outlines(mask: Picture) -> Iterator[Rect]:
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours[:5_000]:
        x, y, width, height = cv2.boundingRect(contour)
        yield Rect(float(x), float(y), float(x + width), float(y + height))


def _size(rect: Rect) -> tuple[float, float]:
    return rect.x1 - rect.x0, rect.bottom - rect.top


def _squares(scan: Scan) -> Iterator[Rect]:
    """Small squares, all four sides of which are straight strokes."""
    low, high = (side * scan.scale for side in _BOX)
    strokes = cv2.bitwise_or(_strokes(scan, 0.85 * _BOX[0], True), _strokes(scan, 0.85 * _BOX[0], False))
    contours, _ = cv2.findContours(strokes, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    seen: list[Rect] = []
    for contour in contours[:20_000]:
        rect = _tight(scan.ink, cv2.boundingRect(contour))
        width, height = _size(rect)
        fits = low <= width <= high and low <= height <= high and abs(width - height) <= 0.2 * max(width, height)
        if not fits or any(abs(rect.x0 - one.x0) < 0.8 * low and abs(rect.top - one.top) < 0.8 * low for one in seen):
            continue
        if _framed(scan.ink, rect) and _apart(scan, rect):
            seen.append(rect)
            yield rect


def _rings(scan: Scan) -> Iterator[tuple[Rect, bool]]:
    """Circles to be ticked, with their states: two or more one above or beside the other, apart from letters."""
    low, high = (side * scan.scale for side in _BOX)
    contours, tree = cv2.findContours(scan.ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    rings: list[Rect] = []
    discs: list[Rect] = []
    for index, contour in enumerate(contours[:60_000]):
        x, y, width, height = cv2.boundingRect(contour)
        outer, child = tree[0][index][3] < 0, tree[0][index][2]
        if not (outer and low <= width <= high and low <= height <= high and abs(width - height) <= 2):
            continue
        rect = Rect(float(x), float(y), float(x + width), float(y + height))
        whole = 0.785 * width * height
        if 0.86 < cv2.contourArea(contour) / whole < 1.08 and _apart(scan, rect):
            hollow = child >= 0 and cv2.contourArea(contours[child]) > 0.5 * whole
            (rings if hollow else discs).append(rect)
    for rect in [*rings, *discs]:
        if any(one is not rect and min(abs(one.x0 - rect.x0), abs(one.top - rect.top)) <= 4 for one in rings):
            yield rect, _inside(scan.ink, rect) > _TICKED


def _ticks_alone(scan: Scan, boxes: Sequence[Rect]) -> Iterator[Rect]:
    """Ticks without a box among boxes: a sign of their size, as far from its label as those in its column or row are.

    At the head of a line any sign will do; in a row of words it has to be a cross.
    """
    if not boxes:
        return
    _, _, stats, _ = cv2.connectedComponentsWithStats(scan.ink, connectivity=8)
    for x, y, wide, tall, _ in stats[1:].tolist():
        sign = Rect(float(x), float(y), float(x + wide), float(y + tall))
        if any(_overlap(sign, box) for box in boxes):
            continue
        column = [box for box in boxes if _in_column(sign, box, _COLUMN * scan.scale)]
        gaps = [_gap(scan.ink, box) for box in column]
        as_far = bool(gaps) and _gap(scan.ink, sign) >= 0.6 * min(gaps) > 0
        crossed = (as_far or any(_in_row(sign, box) for box in boxes)) and _is_cross(scan.ink, sign)
        free = 0.2 * (sign.x1 - sign.x0) if crossed else _FREE * scan.scale
        if (as_far or crossed) and _apart(scan, sign) and not _follows_ink(scan.ink, sign, free):
            yield sign


def _in_column(sign: Rect, box: Rect, far: float) -> bool:
    """Whether a sign stands above or below a box and is about as large."""
    side = box.x1 - box.x0
    if not all(_TICK[0] * side <= length <= _TICK[1] * side for length in _size(sign)):
        return False
    return abs(sign.x0 + sign.x1 - box.x0 - box.x1) / 2 <= 0.6 * side and abs(sign.top - box.top) < far


def _follows_ink(ink: Picture, sign: Rect, near: float) -> bool:
    """Whether something stands so near before a sign on its line, be it a hyphen: "W-2" holds no tick."""
    before = ink[int(sign.top) : int(sign.bottom), max(int(sign.x0 - near) - 1, 0) : max(int(sign.x0) - 1, 0)]
    return bool(before.any())


def _in_row(sign: Rect, box: Rect) -> bool:
    """Whether a sign stands on a box's line and is about as tall."""
    side = box.bottom - box.top
    return abs(sign.top - box.top) <= 0.2 * side and abs(sign.bottom - box.bottom) <= 0.2 * side


def _is_cross(ink: Picture, rect: Rect) -> bool:
    """Whether ink runs along the diagonals of a rectangle, and its left and right sides are open between them."""
    part = ink[int(rect.top) : int(rect.bottom), int(rect.x0) : int(rect.x1)] > 0
    if min(part.shape) < 8:
        return False
    rows, columns = np.nonzero(part)
    down, across = (rows + 0.5) / part.shape[0], (columns + 0.5) / part.shape[1]
    off = np.minimum(np.abs(across - down), np.abs(across + down - 1))
    middle = slice(3 * part.shape[0] // 8, 5 * part.shape[0] // 8)
    edge = max(part.shape[1] // 4, 1)
    open_sides = all(float(side.mean()) < 0.3 for side in (part[middle, :edge], part[middle, -edge:]))
    return bool((off < 0.2).mean() > 0.85) and open_sides


def _overlap(one: Rect, other: Rect) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.top < other.bottom and other.top < one.bottom


def _gap(ink: Picture, rect: Rect) -> int:
    """How much paper is between a sign and what follows on its line; 0 where nothing follows."""
    after = ink[int(rect.top) : int(rect.bottom), int(rect.x1) + 2 :].any(axis=0)
    return int(after.argmax()) if after.any() else 0


def _tight(ink: Picture, place: Sequence[int]) -> Rect:
    """The rectangle about the ink inside one that is drawn a little too large."""
    x, y, width, height = place
    part = ink[y : y + height, x : x + width] > 0
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    if not rows.size:
        return Rect(float(x), float(y), float(x), float(y))
    return Rect(float(x + columns[0]), float(y + rows[0]), float(x + columns[-1] + 1), float(y + rows[-1] + 1))


def _framed(ink: Picture, rect: Rect) -> bool:
    """Whether ink runs along all four sides of a rectangle and meets in its corners (an "o" has none).

    Two corners opposite each other will do: a box with a shadow lacks the others.
    """
    part = ink[int(rect.top) : int(rect.bottom), int(rect.x0) : int(rect.x1)] > 0
    if min(part.shape) < 8:
        return False
    band, corner = max(part.shape[1] // 7, 2), max(part.shape[1] // 6, 3)
    sides = (part[:band].any(axis=0), part[-band:].any(axis=0), part[:, :band].any(axis=1), part[:, -band:].any(axis=1))
    ends = (slice(None, corner), slice(-corner, None))
    met = [[bool(part[rows, columns].mean() > 0.2) for rows in ends] for columns in ends]
    meets = (met[0][0] and met[1][1]) or (met[0][1] and met[1][0])
    return meets and all(float(side.mean()) >= _SIDE for side in sides)


def _apart(scan: Scan, rect: Rect) -> bool:
    """Whether there is paper to the left and right of a square: letters have neighbours."""
    near, edge = int(1.8 * scan.scale), 2
    rows = slice(int(rect.top), int(rect.bottom))
    left = scan.ink[rows, max(int(rect.x0) - edge - near, 0) : max(int(rect.x0) - edge, 0)]
    right = scan.ink[rows, int(rect.x1) + edge : int(rect.x1) + edge + near]
    return all(float((side > 0).any(axis=1).mean()) < 0.3 for side in (left, right) if side.size)


def _inside(ink: Picture, rect: Rect) -> float:
    """The share of ink well inside a square."""
    inset = 0.3 * (rect.x1 - rect.x0)  # clear of a thick frame and a shadow
    part = ink[int(rect.top + inset) : int(rect.bottom - inset) + 1, int(rect.x0 + inset) : int(rect.x1 - inset) + 1]
    return float((part > 0).mean()) if part.size else 0.0


def _dots(scan: Scan) -> Iterator[Rect]:
    """Small solid discs and squares with paper to their left and right: bullets."""
    low, high = (side * scan.scale for side in _DOT)
    count, _, stats, _ = cv2.connectedComponentsWithStats(scan.ink, connectivity=8)
    if count > 60_000:
        return
    sizes = stats[1:]
    width, height, area = sizes[:, 2], sizes[:, 3], sizes[:, 4]
    fits = (width >= low) & (width <= high) & (height >= low) & (height <= high)
    fits &= (np.abs(width - height) <= 0.2 * np.maximum(width, height)) & (area >= 0.68 * width * height)
    far, near = int(18 * scan.scale), int(2.5 * scan.scale)
    for x, y, wide, tall, _ in sizes[fits].tolist():
        left = scan.ink[y : y + tall, max(x - far, 0) : x]
        right = scan.ink[y : y + tall, x + wide : x + wide + near]
        if not left.any() and not right.any():
            yield Rect(float(x), float(y), float(x + wide), float(y + tall))


def _leaders(scan: Scan) -> Iterator[Rect]:
    """The dots that lead from a title to its page number: six or more small ones in a row, evenly apart."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(scan.ink, connectivity=8)
    if count > 60_000:
        return
    small = 1.8 * scan.scale
    fits = (stats[1:, 2] <= small) & (stats[1:, 3] <= small)
    dots = [Rect(float(x), float(y), float(x + w), float(y + h)) for x, y, w, h, _ in stats[1:][fits].tolist()]
    rows: dict[int, list[Rect]] = {}
    for dot in dots:
        rows.setdefault(round(dot.bottom / 2), []).append(dot)
    for at in list(rows):
        row = sorted([*rows[at], *rows.get(at + 1, [])])
        for run in _even_runs(row, 9 * scan.scale):
            yield Rect(run[0].x0, min(dot.top for dot in run), run[-1].x1, max(dot.bottom for dot in run))


def _even_runs(row: list[Rect], widest: float) -> Iterator[list[Rect]]:
    """Runs of six or more marks that stand evenly apart."""
    run: list[Rect] = []
    for mark in row:
        step = mark.x0 - run[-1].x0 if run else 0.0
        if len(run) > 1 and abs(step - (run[-1].x0 - run[-2].x0)) > 3:
            if len(run) >= 6:
                yield run
            run = run[-1:]
            step = mark.x0 - run[-1].x0
        if run and step > widest:
            run = []
        run.append(mark)
    if len(run) >= 6:
        yield run


def _paint_over(scan: Scan, rect: Rect, margin: int) -> None:
    x0, top = max(int(rect.x0) - margin, 0), max(int(rect.top) - margin, 0)
    part = (slice(top, int(rect.bottom) + margin), slice(x0, int(rect.x1) + margin))
    scan.grey[part] = 255
    scan.ink[part] = 0
