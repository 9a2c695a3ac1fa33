"""Where a span stands on paper: one box for each line of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import pypdfium2

from analyzer.model import Box, Document, Page, Span
from analyzer.reading.chars import CharPlaces, TextPage, frame_of, page_text, reading_frame


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
                found_here = _on_picture(page, slices) if page.places else _on_page(pdf, page.number, slices)
                for index, places in found_here:
                    found[index].extend(places)
    finally:
        pdf.close()
    return [tuple(places) for places in found]


def _on_page(pdf: Any, number: int, slices: Sequence[tuple[int, list[int]]]) -> Iterator[tuple[int, list[Box]]]:
    page = pdf[number - 1]
    textpage = TextPage(page)
    frame = frame_of(page)
    upright = reading_frame(textpage, frame)
    shown = CharPlaces(textpage.raw, frame)
    read = shown if upright is frame else CharPlaces(textpage.raw, upright)
    text = page_text(textpage)
    try:
        for index, origins in slices:
            ink = [origin for origin in dict.fromkeys(origins) if origin < len(text) and not text[origin].isspace()]
            yield index, [_around(shown, line, number) for line in _lines(read, ink)]
    finally:
        textpage.close()
        page.close()


def _on_picture(page: Page, slices: Sequence[tuple[int, list[int]]]) -> Iterator[tuple[int, list[Box]]]:
    """Boxes on a page that was read from its picture: one for each stretch of words on a line."""
    for index, origins in slices:
        letters = [page.places[5 * origin : 5 * origin + 5] for origin in dict.fromkeys(origins)]
        lines = [list(line) for _, line in groupby(letters, key=lambda letter: letter[4])]
        yield (
            index,
            [
                Box(
                    page.number,
                    min(letter[0] for letter in line),
                    min(letter[1] for letter in line),
                    max(letter[2] for letter in line),
                    max(letter[3] for letter in line),
                )
                for line in lines
            ],
        )


def _around(shown: CharPlaces, line: Sequence[int], number: int) -> Box:
    """The box about characters, as the page is displayed."""
    places = [place for place in map(shown.loose, line) if place[2] > place[0]] or [shown.loose(line[0])]
    x0s, tops, x1s, bottoms = zip(*places, strict=True)
    return Box(number, min(x0s), min(tops), max(x1s), max(bottoms))


def _lines(read: CharPlaces, origins: Sequence[int]) -> list[list[int]]:
    """Characters split where the next one does not go on on the same line."""
    found: list[list[int]] = []
    last: tuple[float, float, float, float] | None = None
    for origin in origins:
        place = read.loose(origin)
        if last is None or not _goes_on(last, place):
            found.append([])
        found[-1].append(origin)
        last = place
    return found


def _goes_on(last: tuple[float, ...], place: tuple[float, ...]) -> bool:
    """Whether a character stands at the height of the one before it, to its right, and not across a gutter."""
    height = max(last[3] - last[1], place[3] - place[1], 1.0)
    middle = (place[1] + place[3]) / 2
    return last[1] - 0.1 * height < middle < last[3] + 0.1 * height and -height < place[0] - last[2] < 4 * height
