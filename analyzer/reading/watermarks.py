"""Words printed large across a page, under or over its text ("DRAFT"): set aside, for they land inside sentences."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from analyzer.model import ReadingWarning
from analyzer.reading.lines import Piece

_LARGE = 2.2  # times the usual height of a page's words
_CROSSED = 2  # lines of other words that it must lie across


def take_watermarks(pieces: list[Piece]) -> list[str]:
    """Takes the pieces of a watermark off a page; returns their words."""
    if len(pieces) < 4:
        return []
    heights = [piece.bottom - piece.top for piece in pieces]
    if max(heights) < _LARGE * min(heights):
        return []
    usual = median(heights)
    across = [piece for piece in pieces if piece.bottom - piece.top > _LARGE * usual and _lies_across(piece, pieces)]
    if across:
        pieces[:] = [piece for piece in pieces if not any(piece is one for one in across)]
    return [piece.text for piece in across]


def _lies_across(large: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether the words of several lines stand where a piece stands."""
    under = [
        piece
        for piece in pieces
        if piece is not large
        and large.top < piece.middle < large.bottom
        and piece.x0 < large.x1 - 1
        and piece.x1 > large.x0 + 1
        and piece.bottom - piece.top < 0.6 * (large.bottom - large.top)
    ]
    return len({round(piece.middle) for piece in under}) >= _CROSSED


def told(words: Sequence[str]) -> list[ReadingWarning]:
    """A warning that names a watermark: a draft or a specimen may not be the plan in force."""
    named = list(dict.fromkeys(words))[:5]
    if not named:
        return []
    return [ReadingWarning("watermark", f"Printed across the pages: “{'”, “'.join(named)}”.")]
