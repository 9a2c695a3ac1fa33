"""The sheets of a PDF: each page's size, state and pieces of text, before anything is known of their order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from analyzer.model import PageState
from analyzer.reading.chars import Frame, frame_of, reading_frame
from analyzer.reading.fields import add_bullets, add_fields, add_squares, look_like_neighbours
from analyzer.reading.lines import Piece
from analyzer.reading.pdf import OpenPdf
from analyzer.reading.rulings import Drawn, Rect, drawn
from analyzer.reading.words import PieceReader


@dataclass(slots=True)
class Sheet:
    """One page as taken from the PDF."""

    number: int
    frame: Frame  # as displayed
    upright: Frame  # turned so that its words run from left to right: where ``pieces`` stand
    state: PageState
    pieces: list[Piece]
    edges: list[Rect] = field(default_factory=list)  # drawn lines that may rule a table

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
        pieces = PieceReader(textpage, upright, number).pieces()
        ruled, pictured = _objects(page)
        drawing = drawn(page, upright) if ruled and pieces else Drawn([], [], [])
        if pieces:
            add_fields(page, upright, pieces, number)
            add_squares(page, drawing.squares, pieces, upright, number)
            add_bullets(drawing.dots, pieces, number)
            look_like_neighbours(pieces)
        textpage.close()
    finally:
        page.close()
    state = PageState.TEXT if pieces else PageState.IMAGE if pictured else PageState.BLANK
    return Sheet(number, frame, upright, state, pieces, drawing.edges)


def _objects(page: Any) -> tuple[bool, bool]:
    """Whether a page draws paths (rules, boxes) and whether it shows a picture."""
    ruled = pictured = False
    raw = page.raw
    for index in range(pdfium.FPDFPage_CountObjects(raw)):
        kind = pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(raw, index))
        ruled = ruled or kind == pdfium.FPDF_PAGEOBJ_PATH
        pictured = pictured or kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM)
    return ruled, pictured
