"""The sheets of a PDF: each page's size, state and pieces of text, before anything is known of their order."""

from __future__ import annotations

import ctypes
from array import array
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from analyzer.model import PageState
from analyzer.reading.chars import Frame, frame_of, reading_frame
from analyzer.reading.fields import add_bullets, add_fields, add_squares, look_like_neighbours
from analyzer.reading.legible import is_legible
from analyzer.reading.lines import Piece
from analyzer.reading.pdf import OpenPdf
from analyzer.reading.rulings import FEWEST, Drawn, Rect, drawn
from analyzer.reading.watermarks import take_watermarks
from analyzer.reading.words import PieceReader

_STAMP = 60  # characters: fewer on a page-wide picture are no text of the document
_SIGN = 16.0  # points: a picture this small may be a tick box
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
        page = pdf.handle[index]
    except Exception:
        frame = Frame(0.0, 0.0, 612.0, 792.0, 0)
        return Sheet(number, frame, frame, PageState.BLANK, [])
    try:
        frame = frame_of(page)
        textpage = page.get_textpage()
        upright = reading_frame(textpage, frame)
        reader = PieceReader(textpage, upright, number)
        pieces = reader.pieces()
        across = take_watermarks(pieces)
        ruled, pictured = _objects(page)
        drawing = drawn(page, upright) if ruled and pieces else Drawn([], [], [])
        if pieces:
            add_fields(page, upright, pieces, number)
            add_squares(page, drawing.squares, pieces, upright, number, reader.signs)
            add_bullets(drawing.dots, pieces, number)
            look_like_neighbours(pieces)
        if len(drawing.edges) < FEWEST:  # only rules cut pieces between words, and the places of words weigh most
            for piece in pieces:
                piece.words = ()
        textpage.close()
    finally:
        page.close()
    stamped = sum(len(piece.text) for piece in pieces) < _STAMP  # a scan with a page number or a stamp on it
    if pieces and not (stamped and pictured > _SCAN * frame.width * frame.height):
        state = PageState.TEXT
    else:
        state = PageState.IMAGE if pictured else PageState.BLANK
    legible = is_legible((piece.text for piece in pieces), reader.lost)
    if not legible:
        state = PageState.TEXT
    return Sheet(number, frame, upright, state, pieces, drawing.edges, legible, watermark=across)


def _objects(page: Any) -> tuple[bool, float]:
    """Whether a page draws paths (rules, boxes), and the area of its largest picture in square points."""
    ruled, pictured = False, 0.0
    raw = page.raw
    edges = [ctypes.c_float() for _ in range(4)]
    for index in range(pdfium.FPDFPage_CountObjects(raw)):
        item = pdfium.FPDFPage_GetObject(raw, index)
        kind = pdfium.FPDFPageObj_GetType(item)
        ruled = ruled or kind == pdfium.FPDF_PAGEOBJ_PATH
        if kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM):
            pdfium.FPDFPageObj_GetBounds(item, *(ctypes.byref(edge) for edge in edges))
            left, bottom, right, top = (edge.value for edge in edges)
            pictured = max(pictured, (right - left) * (top - bottom), 1.0)
            ruled = ruled or kind == pdfium.FPDF_PAGEOBJ_FORM or right - left < _SIGN
    return ruled, pictured
