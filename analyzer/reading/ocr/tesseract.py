"""Tesseract, run as a program of its own for each page."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence

import numpy as np

from analyzer.reading.ocr.engines import Picture, Seen
from analyzer.reading.rulings import Rect

_SECONDS = 90.0  # for one page: far more than any page of text takes
_GUTTER = 24  # pixels: the narrowest strip of paper between columns
_CROSSED = 0.04  # of a column of pixels may be ink: titles run across the gutter
_LEAST_SIDE = 0.2  # of the ink stands on each side of a gutter
_WORD = "5"  # the level of a word among tesseract's rows


class Tesseract:
    """Reads a page with the program ``tesseract`` and its English data."""

    at_once = 2

    def __init__(self, program: str, version: str) -> None:
        self._program = program
        self.name = f"tesseract {version}".strip()

    @classmethod
    def installed(cls) -> Tesseract | None:
        """The engine, where the program and its English data are installed."""
        program = shutil.which("tesseract")
        if program is None:
            return None
        try:
            languages = _said([program, "--list-langs"])
            version = re.search(r"tesseract\s+v?(\d[\d.]*)", _said([program, "--version"]))
        except (OSError, subprocess.SubprocessError):
            return None
        return cls(program, version[1] if version else "") if re.search(r"^eng$", languages, re.M) else None

    def read(self, picture: Picture, walls: Sequence[Rect] = ()) -> list[Seen]:
        """The words of a picture; none where the program fails or takes too long."""
        # Mode 6 reads rows across the page and misses nothing, mode 3 finds columns and drops figures that stand alone.
        mode = "3" if _has_gutter(picture) else "6"
        command = [self._program, "stdin", "stdout", "-l", "eng", "--psm", mode, "--dpi", "200", "tsv"]
        try:
            done = subprocess.run(
                command, input=_portable(picture), capture_output=True, timeout=_SECONDS, check=True, env=_one_thread()
            )
        except (OSError, subprocess.SubprocessError):
            return []
        return _words(done.stdout.decode("utf-8", "replace"))


def _has_gutter(picture: Picture) -> bool:
    """Whether a strip of paper runs down between columns of text."""
    ink = picture < 140
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not rows.size:
        return False
    part = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    share = part.mean(axis=0)
    filled = np.flatnonzero(share >= _CROSSED)
    gaps = np.diff(filled)
    widest = int(np.argmax(gaps)) if gaps.size else 0
    if not gaps.size or gaps[widest] < _GUTTER:
        return False
    left = float(share[: filled[widest] + 1].sum() / share.sum())
    return _LEAST_SIDE < left < 1 - _LEAST_SIDE


def _said(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True, stdin=subprocess.DEVNULL)
    return done.stdout + done.stderr


def _one_thread() -> dict[str, str]:
    """The environment in which two pages at once do not fight for the cores."""
    return {**os.environ, "OMP_THREAD_LIMIT": "1"}


def _portable(picture: Picture) -> bytes:
    """A picture as a portable grey map."""
    height, width = picture.shape
    content: bytes = b"P5 %d %d 255\n" % (width, height) + picture.tobytes()
    return content


def _words(table: str) -> list[Seen]:
    """The words of tesseract's table: level, page, block, paragraph, line, word, four edges, certainty, text."""
    found: list[Seen] = []
    lines: dict[tuple[str, ...], int] = {}
    for row in table.splitlines()[1:]:
        fields = row.split("\t")
        if len(fields) != 12 or fields[0] != _WORD or not fields[11].strip():
            continue
        line = lines.setdefault(tuple(fields[2:5]), len(lines))
        left, top, width, height, sure = map(float, fields[6:11])
        found.append(Seen(fields[11].strip(), left, top, left + width, top + height, max(sure, 0.0) / 100, line))
    return found
