"""Where a span stands on paper: one box for each line of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2

from analyzer.model import Box, Document, Span
from analyzer.reading.pdf import CharPlaces, frame_of


def boxes(document: Document, span: Span) -> tuple[Box, ...]:
    """One box per visual line of the span; none for text inputs."""
    return boxes_of(document, [span])[0]


def boxes_of(document: Document, spans: Sequence[Span]) -> list[tuple[Box, ...]]:
    """The boxes of many spans, opening the PDF and each page once."""
    if not document.data or not spans:
        return [() for _ in spans]
    found: list[list[Box]] = [[] for _ in spans]
    pdf = pypdfium2.PdfDocument(document.data, password=document.password)
    try:
        for page in document.pages:
            slices = []
            for index, span in enumerate(spans):
                start, end = max(span.start, page.start), min(span.end, page.end)
                origins = [
                    origin for origin in page.origins[start - page.start : max(end - page.start, 0)] if origin >= 0
                ]
                if start < end and origins:
                    slices.append((index, origins))
            if slices:
                for index, places in _on_page(pdf, page.number, slices):
                    found[index].extend(places)
    finally:
        pdf.close()
    return [tuple(places) for places in found]


def _on_page(pdf: Any, number: int, slices: Sequence[tuple[int, list[int]]]) -> Iterator[tuple[int, list[Box]]]:
    page = pdf[number - 1]
    textpage = page.get_textpage()
    places, text = CharPlaces(textpage.raw, frame_of(page)), textpage
    try:
        for index, origins in slices:
            yield index, _lines(places, text, origins, number)
    finally:
        textpage.close()
        page.close()


def _lines(places: CharPlaces, textpage: Any, origins: Sequence[int], number: int) -> list[Box]:
    """Boxes of characters joined while they stand on one line."""
    found: list[Box] = []
    for origin in dict.fromkeys(origins):
        x0, top, x1, bottom = places.loose(origin)
        if x1 - x0 <= 0 or textpage.get_text_range(origin, 1).isspace():
            continue
        if found and _same_line(found[-1], x0, top, bottom):
            last = found[-1]
            found[-1] = Box(number, min(last.x0, x0), min(last.top, top), max(last.x1, x1), max(last.bottom, bottom))
        else:
            found.append(Box(number, x0, top, x1, bottom))
    return found


def _same_line(last: Box, x0: float, top: float, bottom: float) -> bool:
    """Whether a character goes on in a box: at its height, to its right, and not across a gutter."""
    middle, height = (top + bottom) / 2, max(last.bottom - last.top, bottom - top)
    raised = last.top - 0.1 * height < middle < last.bottom + 0.1 * height
    return raised and last.x1 - height < x0 < last.x1 + 4 * height
