"""RapidOCR with onnxruntime: its models are inside its package, so nothing is downloaded."""

from __future__ import annotations

import importlib.metadata
import logging
import os
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from analyzer.reading.ocr.engines import Picture, Seen
from analyzer.reading.rulings import Rect

_OPTIONS = {
    "Global.log_level": "critical",
    "Global.use_cls": False,  # pages are turned upright before
    "Global.max_side_len": 3_000,
    "Global.text_score": 0.3,
}
_INK = 150  # shades: what is darker is taken for ink
_PAPER = 6  # pixels of paper left beside a part of a line


class RapidOcr:
    """Reads a page with the embedded models; they are loaded with the first page."""

    at_once = 1  # it uses every core by itself

    def __init__(self) -> None:
        self.name = f"rapidocr {importlib.metadata.version('rapidocr')}"
        self._reader: Any = None

    def read(self, picture: Picture, walls: Sequence[Rect] = ()) -> list[Seen]:
        """The words of a picture; none where there are none. A line that runs through a wall is read again in parts."""
        if self._reader is None:
            from rapidocr import RapidOCR  # noqa: PLC0415 - takes a second, and is only for pages that are pictures

            logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
            cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
            self._reader = RapidOCR(params={**_OPTIONS, "EngineConfig.onnxruntime.intra_op_num_threads": cores})
        seen = self._reader(_in_colour(picture), use_det=True, return_word_box=True)
        if seen.txts is None:
            return []
        found: list[Seen] = []
        for number, (corners, text, score, words) in enumerate(
            zip(seen.boxes, seen.txts, seen.scores, seen.word_results, strict=True)
        ):
            line = Rect(*(float(edge) for edge in (*corners.min(axis=0), *corners.max(axis=0))))
            if cuts := _cuts(line, walls):
                found.extend(self._parts(picture, line, cuts, number))
            else:
                found.extend(_line(line, text, float(score), number, words))
        return found

    def _parts(self, picture: Picture, line: Rect, cuts: Sequence[float], number: int) -> Iterator[Seen]:
        """The words of a line that is cut at walls: the engine takes cells that stand close for one run of words."""
        top, bottom = max(int(line.top), 0), int(line.bottom) + 1
        for left, right in pairwise([line.x0, *cuts, line.x1]):
            inked = (picture[top:bottom, max(int(left), 0) : int(right)] < _INK).any(axis=0).nonzero()[0]
            if not inked.size:
                continue
            first, last = int(left) + int(inked[0]), int(left) + int(inked[-1]) + 1
            part = picture[top:bottom, max(first - _PAPER, 0) : last + _PAPER]
            seen = self._reader(_in_colour(part), use_det=False, return_word_box=False)
            for text, score in zip(seen.txts or (), seen.scores, strict=False):
                yield from _line(Rect(first, line.top, last, line.bottom), text, float(score), number)


def _in_colour(picture: Picture) -> Picture:
    import cv2  # noqa: PLC0415 - with the engine

    return cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)


def _cuts(line: Rect, walls: Sequence[Rect]) -> list[float]:
    """Where walls run through a line: over most of its height, with some of it on either side."""
    tall = line.bottom - line.top
    middles = sorted(
        (wall.x0 + wall.x1) / 2
        for wall in walls
        if min(wall.bottom, line.bottom) - max(wall.top, line.top) > 0.7 * tall
    )
    return [middle for middle in middles if line.x0 + 0.4 * tall < middle < line.x1 - 0.4 * tall]


def _line(line: Rect, text: str, score: float, number: int, words: Sequence[Any] = ()) -> Iterator[Seen]:
    """The words of one line. Their boxes are used where they are those of the text; else they share out the line's."""
    named = [(str(word), box) for word, _, box in words or () if box is not None]
    parts = text.split()
    if [word for word, _ in named] == parts:
        for word, box in named:
            left, right = float(min(p[0] for p in box)), float(max(p[0] for p in box))
            yield Seen(word, left, line.top, right, line.bottom, score, number)
        return
    step = (line.x1 - line.x0) / max(len(text), 1)
    offset = 0
    for word in parts:
        offset = text.index(word, offset)
        left = line.x0 + offset * step
        yield Seen(word, left, line.top, left + len(word) * step, line.bottom, score, number)
        offset += len(word)
