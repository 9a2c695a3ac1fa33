"""The marks of footnotes, which are no words of what carries them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from analyzer.model import Document, Span


def marks_of(document: Document) -> list[Span]:
    """Where the marks of footnotes stand, in the order of the text."""
    return sorted({note.mark for block in document.blocks for passage in block.passages for note in passage.notes})


def unmarked(document: Document, span: Span, marks: Sequence[Span]) -> str:
    """The words at a span without the marks of footnotes in it."""
    parts, at = [], span.start
    for mark in marks[bisect_left(marks, Span(at, at)) :]:
        if mark.end > span.end:
            break
        parts.append(document.text[at : mark.start])
        at = mark.end
    if not parts:
        return document.quote(span)
    return " ".join("".join((*parts, document.text[at : span.end])).split())
