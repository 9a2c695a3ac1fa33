"""What is drawn on a scanned page beside its words: tick boxes, bullets, and the rules of tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import cv2
import numpy as np

from analyzer.reading.ocr.engines import Picture
from analyzer.reading.ocr.picture import Scan
from analyzer.reading.rulings import Rect

_BOX = (5.5, 17.0)  # points: the side of a tick box
_DOT = (2.2, 6.0)  # points: the side of a bullet
_RULE = (36.0, 18.0)  # points: the shortest rule across and down
_SIDE = 0.78  # of each side of a box must be drawn
_TICKED = 0.06  # of its inside is ink
_SOLID = 0.85


@dataclass(slots=True)
class Drawings:
    """In pixels of the upright picture."""

    boxes: list[tuple[Rect, bool]] = field(default_factory=list)  # with their states
    dots: list[Rect] = field(default_factory=list)
    rules: list[Rect] = field(default_factory=list)


def drawings(scan: Scan) -> Drawings:
    """Finds what is drawn on a page, and paints it over in the picture: engines read it as letters."""
    found = Drawings()
    across, down = _strokes(scan, _RULE[0], True), _strokes(scan, _RULE[1], False)
    for mask in (across, down):
        found.rules.extend(rect for rect in _outlines(mask) if min(_size(rect)) < 4 * scan.scale)
    for rect in _squares(scan):
        share = _inside(scan.ink, rect)
        if share < _SOLID:
            found.boxes.append((rect, share > _TICKED))
    found.dots.extend(_dots(scan))
    for rect in found.rules:
        _paint_over(scan, rect, 2)
    for rect in [*(box for box, _ in found.boxes), *found.dots]:
        _paint_over(scan, rect, 3)
    return found


def _strokes(scan: Scan, length: float, across: bool) -> Picture:
    """The ink that belongs to straight strokes of so many points or more."""
    pixels = max(int(length * scan.scale), 3)
    thick = cv2.dilate(scan.ink, np.ones((2, 1) if across else (1, 2), np.uint8))  # bridges a pixel's step
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
        x, y, width, height = cv2.boundingRect(contour)
        rect = Rect(float(x), float(y), float(x + width), float(y + height))
        fits = low <= width <= high and low <= height <= high and abs(width - height) <= 0.2 * max(width, height)
        if not fits or any(abs(rect.x0 - one.x0) < 0.4 * low and abs(rect.top - one.top) < 0.4 * low for one in seen):
            continue
        if _framed(strokes, (x, y, width, height)):
            seen.append(rect)
            yield rect


def _framed(strokes: Picture, place: tuple[int, int, int, int]) -> bool:
    """Whether ink runs along all four sides of a rectangle."""
    x, y, width, height = place
    part = strokes[y : y + height, x : x + width] > 0
    band = max(width // 7, 2)
    sides = (part[:band].any(axis=0), part[-band:].any(axis=0), part[:, :band].any(axis=1), part[:, -band:].any(axis=1))
    return all(float(side.mean()) >= _SIDE for side in sides)


def _inside(ink: Picture, rect: Rect) -> float:
    """The share of ink well inside a square."""
    inset = 0.24 * (rect.x1 - rect.x0)
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


def _paint_over(scan: Scan, rect: Rect, margin: int) -> None:
    x0, top = max(int(rect.x0) - margin, 0), max(int(rect.top) - margin, 0)
    part = (slice(top, int(rect.bottom) + margin), slice(x0, int(rect.x1) + margin))
    scan.grey[part] = 255
    scan.ink[part] = 0
