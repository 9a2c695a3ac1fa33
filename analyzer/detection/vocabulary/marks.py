"""The marks of footnotes, which are no words of what carries them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from analyzer.model import Document, Span

_TICKS = {"X", "x", "✓", "✔", "☒", "☑"}  # a bare one says only that the row has what its column is called


def marks_of(document: Document) -> list[Span]:
    """Where the marks of footnotes stand, in the order of the text; one beside a tick is left with it."""
    passages = (passage for block in document.blocks for passage in block.passages if passage.notes)
    noted = (note.mark for one in passages if document.quote(one.span)[:2].strip() not in _TICKS for note in one.notes)
    return sorted(set(noted))


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
