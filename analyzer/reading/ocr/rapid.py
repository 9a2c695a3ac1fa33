"""RapidOCR with onnxruntime: its models are inside its package, so nothing is downloaded."""

from __future__ import annotations

import importlib.metadata
import logging
import os
from collections.abc import Iterator, Sequence
from typing import Any

from analyzer.reading.ocr.engines import Picture, Seen

_OPTIONS = {
    "Global.log_level": "critical",
    "Global.use_cls": False,  # pages are turned upright before
    "Global.max_side_len": 3_000,
    "Global.text_score": 0.3,
}


class RapidOcr:
    """Reads a page with the embedded models; they are loaded with the first page."""

    at_once = 1  # it uses every core by itself

    def __init__(self) -> None:
        self.name = f"rapidocr {importlib.metadata.version('rapidocr')}"
        self._reader: Any = None

    def read(self, picture: Picture) -> list[Seen]:
        """The words of a picture; none where there are none."""
        if self._reader is None:
            from rapidocr import RapidOCR  # noqa: PLC0415 - takes a second, and is only for pages that are pictures

            logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
            cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
            self._reader = RapidOCR(params={**_OPTIONS, "EngineConfig.onnxruntime.intra_op_num_threads": cores})
        import cv2  # noqa: PLC0415 - with the engine

        seen = self._reader(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR), return_word_box=True)
        if seen.txts is None:
            return []
        found: list[Seen] = []
        for number, (corners, text, score, words) in enumerate(
            zip(seen.boxes, seen.txts, seen.scores, seen.word_results, strict=True)
        ):
            found.extend(_line(number, text, float(score), corners, words))
        return found


def _line(number: int, text: str, score: float, corners: Any, words: Sequence[Any]) -> Iterator[Seen]:
    """The words of one line. Their boxes are used where they are those of the text; else they share out the line's."""
    named = [(str(word), box) for word, _, box in words or () if box is not None]
    top, bottom = min(corner[1] for corner in corners), max(corner[1] for corner in corners)
    parts = text.split()
    if [word for word, _ in named] == parts:
        for word, box in named:
            yield Seen(word, float(min(p[0] for p in box)), top, float(max(p[0] for p in box)), bottom, score, number)
        return
    left, right = float(min(corner[0] for corner in corners)), float(max(corner[0] for corner in corners))
    step = (right - left) / max(len(text), 1)
    offset = 0
    for word in parts:
        offset = text.index(word, offset)
        yield Seen(word, left + offset * step, top, left + (offset + len(word)) * step, bottom, score, number)
        offset += len(word)
