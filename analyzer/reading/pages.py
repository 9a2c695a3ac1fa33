"""The sheets of a PDF: each page's size, state and pieces of text, before anything is known of their order."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from analyzer.model import PageState
from analyzer.reading.chars import Frame, LoadedPage, TextPage, frame_of, reading_frame
from analyzer.reading.circled import circled, put_boxes
from analyzer.reading.fields import add_bullets, add_fields, add_squares, look_like_neighbours
from analyzer.reading.legible import is_legible
from analyzer.reading.lines import Piece
from analyzer.reading.marginmarks import mark_options
from analyzer.reading.ornaments import join_initials, take_line_numbers
from analyzer.reading.pdf import OpenPdf
from analyzer.reading.raised import raise_marks
from analyzer.reading.rulings import FEWEST, Drawn, Item, Rect, bounds, drawn, items_of
from analyzer.reading.struck import take_struck
from analyzer.reading.watermarks import take_watermarks
from analyzer.reading.words import PieceReader

_STAMP = 60  # characters: fewer on a page-wide picture are no text of the document
_SCAN = 0.7  # of the page's area


@dataclass(slots=True)
class Sheet:
    """One page as taken from the PDF."""

    number: int
    frame: Frame  # as displayed
    upright: Frame  # turned so that its words run from left to right: where ``pieces`` stand
    state: PageState
    pieces: list[Piece]
    edges: list[Rect] = field(default_factory=list)  # drawn lines that may rule a table
    legible: bool = True  # its text layer reads as a language
    watermark: list[str] = field(default_factory=list)  # words printed across it
    struck: list[str] = field(default_factory=list)  # words with a line through them
    places: array[float] = field(default_factory=lambda: array("f"))  # as in model.Page
    misread: dict[int, tuple[int, str]] = field(default_factory=dict)  # as in model.Page

    @property
    def width(self) -> float:
        """Width as displayed, in points."""
        return self.frame.width

    @property
    def height(self) -> float:
        """Height as displayed, in points."""
        return self.frame.height


def sheets(pdf: OpenPdf) -> list[Sheet]:
    """Every page of an open PDF; a page that pdfium cannot load counts as blank."""
    return [_sheet(pdf, index) for index in range(len(pdf.handle))]


def _sheet(pdf: OpenPdf, index: int) -> Sheet:
    number = index + 1
    try:
        page = LoadedPage(pdf.handle, index)
    except Exception:
        frame = Frame(0.0, 0.0, 612.0, 792.0, 0)
        return Sheet(number, frame, frame, PageState.BLANK, [])
    textpage = None
    try:
        frame = frame_of(page)
        textpage = TextPage(page)
        upright = reading_frame(textpage, frame)
        items = items_of(page)
        drawing = drawn(items, upright) if textpage.count_chars() > 0 else Drawn([], [], [])
        ruled = len(drawing.edges) >= FEWEST  # only rules cut pieces between words, and the places of words weigh most
        reader = PieceReader(textpage, upright, number, measured=ruled)
        pieces = reader.pieces()
        printed: dict[int, tuple[int, str]] = {}
        across = take_watermarks(pieces)
        struck = take_struck(pieces, drawing.edges, reader.places)
        take_line_numbers(pieces)
        join_initials(pieces)
        if pieces:
            rings = [*drawing.rings, *add_fields(page, upright, pieces, number)]
            chosen = circled(pieces, rings, reader.places)
            squares = [square for square in drawing.squares if square not in chosen.rings]
            if upright.rotation == frame.rotation:
                add_squares(page, squares, pieces, upright, number, reader.signs)
            add_bullets(drawing.dots, pieces, number)
            look_like_neighbours(pieces)
            put_boxes(chosen.answers)
            mark_options(pieces)
            printed = raise_marks(pieces, reader.places)
        texts = [piece.text for piece in pieces]
        stamped = sum(map(len, texts)) < _STAMP  # a scan with a page number or a stamp on it
        pictured = _largest_picture(items) if stamped else 0.0
    finally:
        if textpage is not None:
            textpage.close()
        page.close()
    if pieces and not (stamped and pictured > _SCAN * frame.width * frame.height):
        state = PageState.TEXT
    else:
        state = PageState.IMAGE if pictured else PageState.BLANK
    legible = is_legible(texts, reader.lost)
    if not legible:
        state = PageState.TEXT
    return Sheet(
        number, frame, upright, state, pieces, drawing.edges, legible, watermark=across, struck=struck, misread=printed
    )


def _largest_picture(items: Sequence[Item]) -> float:
    """The area of a page's largest picture in square points; 0 without one."""
    pictured = 0.0
    for item in items:
        if item.kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM):
            left, bottom, right, top = bounds(item.handle)
            pictured = max(pictured, (right - left) * (top - bottom), 1.0)
    return pictured
