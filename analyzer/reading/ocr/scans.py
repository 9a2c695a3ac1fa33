"""Reads pages from their pictures: those without a text layer, and those whose text layer cannot be used."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import groupby
from statistics import fmean
from typing import NamedTuple

from analyzer.model import PageState, ReadingWarning
from analyzer.reading.chars import Frame
from analyzer.reading.fields import add_bullets, labelled, look_like_neighbours, put_box
from analyzer.reading.lines import Piece, Style, Word
from analyzer.reading.ocr.confusions import put_right, put_together
from analyzer.reading.ocr.drawings import Drawings, drawings
from analyzer.reading.ocr.engines import Engine, Picture, Seen, certainty
from analyzer.reading.ocr.picture import Scan, drawn, prepared
from analyzer.reading.ocr.typesize import Measure, is_bold, measured, sizes_told_apart, usual
from analyzer.reading.pages import Sheet
from analyzer.reading.pdf import OpenPdf
from analyzer.reading.rulings import Rect

MOST_PAGES = 1_000
"""Pages of one document that are read from their pictures."""
UNSURE = 0.8
"""Below this certainty a page is named as unsure."""
_NOT_READ = 0.45  # below this certainty a page counts as not read: handwriting, a photograph
_UPSIDE_DOWN = 0.7  # below this the page is also tried the other way round
_PAGE_NUMBER = re.compile(r"(?:[A-Z]-)?\d{1,3}|[ivxlc]{1,6}")
_TO_ITS_NUMBER = 40.0  # points: how far from its dots a page number stands
_NUMBERS_LENGTH = 6  # letters: as it may have been misread
_SAME_EDGE, _FULL = 6.0, 18.0  # points: lines begin at one edge; a full line ends about where the next does
_GAP = 0.95  # ems: wider than a word space

Tell = Callable[[str], None]


class _Set(NamedTuple):
    """A piece with the measure of its type."""

    piece: Piece
    measure: Measure
    scale: float


@dataclass(slots=True)
class _Read:
    """One page as an engine read it."""

    scan: Scan
    words: list[Seen]
    drawn: Drawings
    sure: float = 0.0


@dataclass(slots=True)
class ScanReader:
    """Reads a document's pages with one engine; knows at the end how its type is set."""

    engine: Engine
    tell: Tell
    sure: dict[int, float] = field(default_factory=dict)  # by page
    _set: list[_Set] = field(default_factory=list)
    _sheets: list[Sheet] = field(default_factory=list)

    def read(self, pdf: OpenPdf, wanted: Sequence[Sheet]) -> None:
        """Reads the wanted pages; a page that cannot be read so keeps its state."""
        size = self.engine.at_once
        with suppress(Exception):  # form fields that pdfium cannot draw are left out
            pdf.handle.init_forms()
        with ThreadPoolExecutor(size) as pool:
            for start in range(0, len(wanted), size):
                batch = wanted[start : start + size]
                self.tell(f"reading page {batch[-1].number} of {len(pdf.handle)} from its picture")
                pictures = [_picture(pdf, sheet) for sheet in batch]
                for sheet, seen in zip(batch, pool.map(self._recognized, pictures), strict=True):
                    if seen is not None and seen.words and seen.sure >= _NOT_READ:
                        self._fill(sheet, seen)
        self._settle()

    def _recognized(self, picture: tuple[Picture, float] | None) -> _Read | None:
        """The words of a picture; one read badly is turned about and read again."""
        if picture is None:
            return None
        first = self._attempt(*picture, None)
        if not first.scan.ink.any() or (first.sure >= _UPSIDE_DOWN and first.words):
            return first
        other = self._attempt(*picture, (first.scan.turns + 2) % 4)
        return max((first, other), key=lambda one: one.sure * sum(len(word.text) for word in one.words))

    def _attempt(self, picture: Picture, scale: float, turns: int | None) -> _Read:
        scan = prepared(picture, scale, turns)
        found = drawings(scan)
        walls = [rule for rule in found.rules if rule.bottom - rule.top > rule.x1 - rule.x0]
        walls += [_over_its_line(box) for box, _ in found.boxes]  # "☐ only ☒ all": painted over, it leaves "onlyall"
        words = self.engine.read(scan.grey, walls) if scan.ink.any() else []
        return _Read(scan, words, found, certainty(words))

    def _fill(self, sheet: Sheet, seen: _Read) -> None:
        """Puts what was read on the sheet, in place of what was there."""
        scan, found = seen.scan, seen.drawn
        sheet.state, sheet.pieces, sheet.places, sheet.misread = PageState.OCR, [], array("f"), {}
        sheet.upright = Frame(0.0, 0.0, scan.width, scan.height, 0)
        sheet.edges = [_points(rect, scan) for rect in found.rules]
        words = [word for word in seen.words if not _is_mark(word, found) and not _is_speck(word, scan)]
        lines = groupby(sorted(words, key=lambda word: word.line), key=lambda word: word.line)
        for _, line in lines:
            for run in _runs(put_together(sorted(line, key=lambda word: word.x0)), [box for box, _ in found.boxes]):
                self._set.append(_piece(sheet, scan, run))
        boxes = {_points(rect, scan): checked for rect, checked in found.boxes}
        for box in labelled(list(boxes), sheet.pieces):
            put_box(sheet.pieces, box, boxes[box], sheet.number)
        _lead([_points(rect, scan) for rect in found.leaders], sheet)
        add_bullets([_points(rect, scan) for rect in found.dots], sheet.pieces, sheet.number)
        self.sure[sheet.number] = seen.sure
        self._sheets.append(sheet)

    def _settle(self) -> None:
        """Gives every piece the size and weight of its type, told by all the pages together."""
        body_em, body_stroke = usual([(_in_points(one), len(one.piece.text)) for one in self._set])
        ems = sizes_told_apart([one.measure.em / one.scale for one in self._set], body_em)
        for one, em in zip(self._set, ems, strict=True):
            bold = is_bold(one.measure.stroke, body_stroke) and sum(map(str.isalpha, one.piece.text)) > 2
            one.piece.style = Style(round(1.17 * em, 1), bold)
        for sheet in self._sheets:
            _run_in(sheet.pieces)
            look_like_neighbours(sheet.pieces)


def _run_in(pieces: Sequence[Piece]) -> None:
    """A full bold line that ends in mid-sentence above a plain one begins that paragraph, and is no heading over it."""
    for piece in pieces:
        if not piece.style.bold or piece.text.rstrip()[-1:] in ".?!:":
            continue
        beneath = (
            other
            for other in pieces
            if abs(other.x0 - piece.x0) < _SAME_EDGE and 0 < other.middle - piece.middle < 1.6 * piece.style.size
        )
        below = min(beneath, key=lambda other: other.top, default=None)
        if below is not None and not below.style.bold and piece.x1 > below.x1 - _FULL:
            piece.style = below.style


def _picture(pdf: OpenPdf, sheet: Sheet) -> tuple[Picture, float] | None:
    try:
        page = pdf.handle[sheet.number - 1]
        try:
            return drawn(page)
        finally:
            page.close()
    except Exception:  # a page that pdfium cannot draw
        return None


def _over_its_line(box: Rect) -> Rect:
    """A box as tall as the line of words in which it stands."""
    half = (box.bottom - box.top) / 2
    return Rect(box.x0, box.top - half, box.x1, box.bottom + half)


def _points(rect: Rect, scan: Scan) -> Rect:
    return Rect(*(edge / scan.scale for edge in rect))


def _in_points(one: _Set) -> Measure:
    return Measure(one.measure.em / one.scale, one.measure.baseline / one.scale, one.measure.stroke)


def _is_mark(word: Seen, found: Drawings) -> bool:
    """Whether what was read as a word is what is left of a tick that stands in a box."""
    if len(word.text) > 2:
        return False
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return any(
        box.x0 - 0.35 * (box.x1 - box.x0) < x < box.x1 + 0.35 * (box.x1 - box.x0)
        and box.top - 0.35 * (box.x1 - box.x0) < y < box.bottom + 0.35 * (box.x1 - box.x0)
        for box, _ in found.boxes
    )


def _is_speck(word: Seen, scan: Scan) -> bool:
    """Whether letters were seen in what is no higher than a full stop."""
    return word.bottom - word.top < 1.4 * scan.scale and any(map(str.isalnum, word.text))


def _lead(leaders: Sequence[Rect], sheet: Sheet) -> None:
    """Puts back the dots of a table of contents, whose page numbers engines miss where they stand alone."""
    for rect in leaders:
        middle = (rect.top + rect.bottom) / 2
        row = [piece for piece in sheet.pieces if piece.top < middle < piece.bottom + 1]
        if not any(piece.x0 < rect.x0 for piece in row):
            continue
        beyond = [piece for piece in row if rect.x1 - 3 < piece.x0 < rect.x1 + _TO_ITS_NUMBER]
        after = [piece for piece in beyond if len(piece.text) <= _NUMBERS_LENGTH]  # and no column of text beside it
        numbered = len(after) == 1 and _PAGE_NUMBER.fullmatch(after[0].text)
        if not numbered:
            sheet.pieces[:] = [piece for piece in sheet.pieces if not any(piece is other for other in after)]
        text = "." * 8 + ("" if numbered else " 0")
        sheet.pieces.append(
            Piece(sheet.number, text, [-1] * len(text), rect.x0, rect.x1, middle - 5, middle + 5, Style(10.0))
        )


def _runs(line: Sequence[Seen], boxes: Sequence[Rect]) -> Iterator[list[Seen]]:
    """The words of a line, cut where a gap is wider than a word space, and where a tick box stands in it."""
    run: list[Seen] = []
    tall = min(max((word.bottom - word.top for word in line), default=0.0), 90.0)
    for word in line:
        if run and (word.x0 - run[-1].x1 > _GAP * tall or any(_is_between(run[-1], box, word) for box in boxes)):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _is_between(one: Seen, box: Rect, other: Seen) -> bool:
    across, down = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    return one.x1 < across < other.x0 and one.top < down < one.bottom


def _piece(sheet: Sheet, scan: Scan, run: Sequence[Seen]) -> _Set:
    """A piece of words in one run; each letter gets an even share of its word's box."""
    measure = measured(scan.ink, run)
    text, origins, words = "", list[int](), list[Word]()
    line = len(sheet.places)  # any number that no other run has
    for seen in run:
        meant = put_right(seen.text, before=text.rpartition(" ")[2])
        if text:
            text += " "
            origins.append(-1)
        first = len(sheet.places) // 5
        if meant != seen.text:
            sheet.misread[first] = (len(meant), seen.text)
        step = (seen.x1 - seen.x0) / max(len(meant), 1)
        for index in range(len(meant)):
            left = seen.x0 + index * step
            sheet.places.extend((*scan.on_page(left, measure.top, left + step, measure.bottom), line))
        words.append(Word(len(text), seen.x0 / scan.scale, seen.x1 / scan.scale))
        text += meant
        origins.extend(range(first, first + len(meant)))
    edges = (run[0].x0, run[-1].x1, measure.top, measure.bottom)
    x0, x1, top, bottom = (edge / scan.scale for edge in edges)
    piece = Piece(
        sheet.number, text, origins, x0, x1, top, bottom, Style(), order=len(sheet.pieces), words=tuple(words)
    )
    sheet.pieces.append(piece)
    return _Set(piece, measure, scan.scale)


def warnings_of(reader: ScanReader, replaced: Sequence[int]) -> list[ReadingWarning]:
    """What the reader of a report must be told about pages read from their pictures."""
    told: list[ReadingWarning] = []
    if not reader.sure:
        return told
    pages, sure = sorted(reader.sure), fmean(reader.sure.values())
    told.append(
        ReadingWarning(
            "ocr",
            f"{counted(pages)} read from the picture by character recognition ({reader.engine.name}), "
            f"which is {sure:.0%} sure of its letters: compare quotes with the page.",
        )
    )
    if unsure := [page for page in pages if reader.sure[page] < UNSURE]:
        listed = ", ".join(f"{page} ({reader.sure[page]:.0%})" for page in unsure[:20])
        told.append(ReadingWarning("ocr_unsure", f"Character recognition is unsure of page {listed}."))
    if instead := [page for page in replaced if page in reader.sure]:
        told.append(
            ReadingWarning(
                "bad_text_layer",
                f"The letters that the file gives for {counted(instead, verb='')} are not those printed: "
                "the picture was read instead.",
            )
        )
    return told


def counted(pages: Sequence[int], verb: str = " {} ") -> str:
    """ "Page 3 was", "Pages 1-4 and 7 were": runs of pages put together."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    parts = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    one = len(pages) == 1
    if not verb:
        return f"page {listed}" if one else f"pages {listed}"
    return f"Page {listed} was" if one else f"Pages {listed} were"
