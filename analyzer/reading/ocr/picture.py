"""Pictures of pages for character recognition: drawn by pdfium, turned upright and straightened."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np

from analyzer.reading.ocr.engines import Picture

DPI = 200.0
_LARGEST = 3_600  # pixels on a side: larger pages are drawn smaller
_STEEPEST = 6.0  # degrees: how far askew a page may lie
_LIGHT = 48.0  # shades: what is this much darker than the paper is ink, a thin grey line too
_LEAST = 0.1  # degrees: less is not worth turning


@dataclass(slots=True)
class Scan:
    """A page's picture made ready for reading, and the way back from its pixels to the page as displayed."""

    grey: Picture
    ink: Picture  # 255 where there is ink, else 0
    scale: float  # pixels to the point
    turns: int = 0  # quarter turns counter-clockwise that the page as displayed was given
    shown: tuple[int, int] = (0, 0)  # height and width of the picture as displayed
    back: Any = field(default=None, repr=False)  # the matrix that undoes the straightening

    @property
    def width(self) -> float:
        """Width of the upright picture in points."""
        return float(self.grey.shape[1]) / self.scale

    @property
    def height(self) -> float:
        """Height of the upright picture in points."""
        return float(self.grey.shape[0]) / self.scale

    def on_page(self, x0: float, top: float, x1: float, bottom: float) -> tuple[float, float, float, float]:
        """The rectangle, in points of the page as displayed, about one given in pixels of the upright picture."""
        places = [self._shown(x, y) for x in (x0, x1) for y in (top, bottom)]
        xs, ys = [x / self.scale for x, _ in places], [y / self.scale for _, y in places]
        return min(xs), min(ys), max(xs), max(ys)

    def _shown(self, x: float, y: float) -> tuple[float, float]:
        """The pixel of the picture as displayed that became pixel (x, y) of the upright one."""
        if self.back is not None:
            (a, b, c), (d, e, f) = self.back.tolist()
            x, y = a * x + b * y + c, d * x + e * y + f
        height, width = self.shown
        return ((x, y), (width - y, x), (width - x, height - y), (y, height - x))[self.turns]


def drawn(page: Any) -> tuple[Picture, float]:
    """A page drawn in grey by pdfium, and the pixels to the point."""
    scale = min(DPI / 72, _LARGEST / max(*page.get_size(), 1.0))
    picture = page.render(scale=scale, grayscale=True).to_numpy()
    return np.ascontiguousarray(picture[:, :, 0] if picture.ndim == 3 else picture), scale


def prepared(shown: Picture, scale: float, turns: int | None = None) -> Scan:
    """A picture turned upright (by its lines, where ``turns`` is not given) and straightened."""
    if turns is None:
        turns = 0 if _lines_run_across(ink_of(shown)) else 1
    grey = np.ascontiguousarray(np.rot90(shown, turns))
    back = None
    angle = _askew(ink_of(grey))
    if abs(angle) >= _LEAST:
        height, width = grey.shape
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
        grey = cv2.warpAffine(
            grey, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=(255,)
        )
        back = cv2.invertAffineTransform(matrix)
    return Scan(grey, ink_of(grey), scale, turns, (int(shown.shape[0]), int(shown.shape[1])), back)


def ink_of(grey: Picture) -> Picture:
    """The ink of a picture: what is darker than the paper about it."""
    smooth = cv2.GaussianBlur(grey, (3, 3), 0)
    level, _ = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    if float(smooth.std()) < 4:  # an empty page: there is nothing to tell from the paper
        return np.zeros_like(grey)
    paper = float(np.percentile(smooth[::4, ::4], 80))
    return cv2.threshold(smooth, max(level, paper - _LIGHT), 255, cv2.THRESH_BINARY_INV)[1]


def _small(ink: Picture) -> Picture:
    """The ink at about 75 dpi, for measuring how its lines run."""
    factor = 800 / max(*ink.shape, 800)
    return cv2.resize(ink, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def _contrast(small: Picture) -> float:
    """How sharply rows of ink and rows of paper alternate from top to bottom."""
    sums = small.sum(axis=1, dtype=np.float64) / 255
    return float(np.square(np.diff(sums)).sum())


def _lines_run_across(ink: Picture) -> bool:
    small = _small(ink)
    return bool(_contrast(small) / small.shape[1] >= 0.8 * _contrast(np.ascontiguousarray(small.T)) / small.shape[0])


def _askew(ink: Picture) -> float:
    """The degrees, counter-clockwise, that make the lines level."""
    small = _small(ink)
    height, width = small.shape

    def level(angle: float) -> float:
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
        return _contrast(cv2.warpAffine(small, matrix, (width, height), flags=cv2.INTER_LINEAR))

    best = max(np.arange(-_STEEPEST, _STEEPEST + 0.1, 0.5), key=level)
    best = max(np.arange(best - 0.5, best + 0.55, 0.1), key=level)
    return float(best) if level(best) > 1.02 * level(0.0) else 0.0
