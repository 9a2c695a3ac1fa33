"""Lines of fixed-width type: text files as lines on an imaginary page."""

from __future__ import annotations

import re

from analyzer.reading.glyphs import clean, with_signs
from analyzer.reading.lines import WIDE, Gap, Line, Piece, Style

WIDTH, HEIGHT = 6.0, 12.0  # of one imaginary character
EMPHASIS = re.compile(
    r"(?<!\w)(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?!\w)|(?<![\w*])(\*)(?=[^\s*])([^*]+?)(?<=[^\s*])\3(?![\w*])"
)


def line_at(words: str, indent: int, index: int, column: int, look: tuple[int, bool] = (0, False)) -> Line:
    """One line of fixed-width type; runs of blanks become gaps. ``look`` is its heading level and weight."""
    level, bold = look
    words = with_signs(words)
    words, _ = clean(words, [-1] * len(words))
    text, gaps = "", []
    for part in re.finditer(r"(\s*)(\S+)", words):
        if text:
            text += " "
        if len(part[1]) >= 3:
            gaps.append(Gap(len(text), (indent + part.start(1)) * WIDTH, (indent + part.start(2)) * WIDTH))
        text += part[2]
    top = index * HEIGHT * WIDE
    x0 = indent * WIDTH
    style = Style(HEIGHT, bold)
    return Line(
        1,
        text,
        [-1] * len(text),
        x0,
        x0 + len(words) * WIDTH,
        top,
        top + HEIGHT,
        style,
        False,
        False,
        tuple(gaps),
        column,
        level,
    )


def piece_at(words: str, indent: int, index: int) -> Piece:
    """A run of words without a wide gap, where it stands."""
    words = with_signs(words)
    text, origins = clean(words, [-1] * len(words))
    top = index * HEIGHT
    return Piece(1, text, origins, indent * WIDTH, (indent + len(words)) * WIDTH, top, top + HEIGHT, Style(HEIGHT))


def without_emphasis(words: str) -> str:
    """Words without Markdown's asterisks."""
    return EMPHASIS.sub(lambda found: found[2] or found[4], words)
