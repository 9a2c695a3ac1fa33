"""The engines that read words from a picture: tesseract where it is installed, else rapidocr, which is embedded."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from analyzer.reading.rulings import Rect

Picture = Any
"""A page in grey: a numpy array of bytes, rows by columns, 0 black and 255 white."""


class Seen(NamedTuple):
    """A word in a picture: pixels from its top left corner, the engine's certainty (0 to 1) and its line's number."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    certainty: float
    line: int


class Engine(Protocol):
    """Reads pictures of pages."""

    name: str
    """With its version, as the report names it."""
    at_once: int
    """How many pages it reads at the same time."""

    def read(self, picture: Picture, walls: Sequence[Rect] = ()) -> list[Seen]:
        """The words of a picture, in the engine's order. May be called from several threads.

        ``walls`` are the upright rules of tables and the tick boxes, in pixels; the picture no longer shows them, and
        no word runs through one.
        """
        ...


def engine() -> Engine | None:
    """The engine to use on this machine, or None where neither it nor what prepares pictures is installed."""
    if not all(map(importlib.util.find_spec, ("cv2", "numpy"))):
        return None
    from analyzer.reading.ocr.tesseract import Tesseract  # noqa: PLC0415 - only where a page must be read so

    if (found := Tesseract.installed()) is not None:
        return found
    if not all(map(importlib.util.find_spec, ("rapidocr", "onnxruntime"))):
        return None
    from analyzer.reading.ocr.rapid import RapidOcr  # noqa: PLC0415 - imports onnxruntime

    return RapidOcr()


def certainty(words: Sequence[Seen]) -> float:
    """How sure an engine is of a page: the mean over its letters (0 without words)."""
    letters = sum(len(word.text) for word in words)
    return sum(word.certainty * len(word.text) for word in words) / letters if letters else 0.0
