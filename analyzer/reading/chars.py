"""Characters of a PDF page as pdfium gives them: their codes, and where each stands once the page is turned upright."""

from __future__ import annotations

import ctypes
import math
import struct
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium
from pypdfium2 import PdfiumError

from analyzer.reading.glyphs import HYPHEN_BREAK

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Frame:
    """A page's visible rectangle in PDF user space and its rotation: turns pdfium boxes into top-left points."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @property
    def width(self) -> float:
        """Width as displayed."""
        return self.right - self.left if self.rotation % 180 == 0 else self.top - self.bottom

    @property
    def height(self) -> float:
        """Height as displayed."""
        return self.top - self.bottom if self.rotation % 180 == 0 else self.right - self.left

    def place(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """(x0, top, x1, bottom) of a rectangle given as left, bottom, right, top in user space."""
        if not self.rotation:
            return x0 - self.left, self.top - y1, x1 - self.left, self.top - y0
        if self.rotation == 90:
            return y0 - self.bottom, x0 - self.left, y1 - self.bottom, x1 - self.left
        if self.rotation == 180:
            return self.right - x1, y0 - self.bottom, self.right - x0, y1 - self.bottom
        return self.top - y1, self.right - x1, self.top - y0, self.right - x0


class LoadedPage:
    """A page of an open PDF, to be closed again. pypdfium2's own keeps track of itself, which takes time.

    Raises PdfiumError where pdfium cannot load it.
    """

    __slots__ = ("_document", "_index", "raw")

    def __init__(self, document: pypdfium2.PdfDocument, index: int) -> None:
        self.raw = pdfium.FPDF_LoadPage(document.raw, index)
        if not self.raw:
            raise PdfiumError("no page")
        self._document, self._index = document, index

    def picture(self, scale: float, longest: int) -> tuple[Image, float]:
        """The page in grey without what is typed into its fields, and its pixels to the point.

        They are as many as ``scale`` says, or fewer where a side would have more than ``longest`` of them.
        """
        page = self._document[self._index]
        try:
            scale = min(scale, longest / max(*page.get_size(), 1.0))
            drawn: Image = page.render(scale=scale, grayscale=True, may_draw_forms=False).to_pil().convert("L")
        finally:
            page.close()
        return drawn, scale

    def close(self) -> None:
        """Gives its memory back."""
        pdfium.FPDF_ClosePage(self.raw)


def frame_of(page: LoadedPage | pypdfium2.PdfPage) -> Frame:
    """The frame of a pdfium page; pdfium's own is US Letter where the file gives no box."""
    box = pdfium.FS_RECTF()
    boxed = pdfium.FPDF_GetPageBoundingBox(page.raw, ctypes.byref(box))
    left, bottom, right, top = (box.left, box.bottom, box.right, box.top) if boxed else (0.0, 0.0, 612.0, 792.0)
    return Frame(left, bottom, right, top, 90 * pdfium.FPDFPage_GetRotation(page.raw) % 360)


class TextPage:
    """The characters of a pdfium page, to be closed before it. pypdfium2's own keeps track of itself, which takes time.

    Raises PdfiumError where pdfium makes none of the page.
    """

    __slots__ = ("_count", "raw")

    def __init__(self, page: Any) -> None:
        self.raw = pdfium.FPDFText_LoadPage(page.raw)
        if not self.raw:
            raise PdfiumError("no text page")
        self._count = int(pdfium.FPDFText_CountChars(self.raw))

    def count_chars(self) -> int:
        """How many characters it has, those that pdfium makes up included."""
        return self._count

    def close(self) -> None:
        """Gives its memory back."""
        pdfium.FPDFText_ClosePage(self.raw)


_AGREE = 8  # so many letters from all over a page that run the same way tell how it is written


def reading_frame(textpage: TextPage, frame: Frame) -> Frame:
    """The page's frame turned so that most of its words run from left to right (a table set sideways)."""
    count = textpage.count_chars()
    if count <= 0:
        return frame
    raw, turns = handed(textpage.raw), Counter[int]()
    step = max(1, count // 24)
    if not frame.rotation and _runs_level(raw, range(0, count, 3 * step)):
        return frame
    for index in chain.from_iterable(range(first, count, 3 * step) for first in range(0, 3 * step, step)):
        if len(turns) == 1 and turns.total() == _AGREE:
            break
        angle = _ANGLE(raw, index)
        if angle >= 0 and not is_generated(raw, index):
            turns[round(math.degrees(angle) / 90) % 4] += 1
    if not turns:
        return frame
    rotation = (360 - 90 * turns.most_common(1)[0][0]) % 360
    return frame if rotation == frame.rotation else replace(frame, rotation=rotation)


def _runs_level(raw: Any, indices: Sequence[int]) -> bool:
    """Whether the letters of a page that are looked at first all run from left to right: the usual case."""
    told = 0
    for index in indices:
        angle = _ANGLE(raw, index)
        if angle < 0 or is_generated(raw, index):
            continue
        if angle:
            return False
        told += 1
        if told == _AGREE:
            return True
    return False


def unchecked(function: Any, returns: Any = None) -> Any:
    """One of pdfium's functions, called without a check and conversion of each argument: three times as fast.

    For those asked about every word. They take whole numbers and pointers only, and return what they are declared to,
    or ``returns``.
    """
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address is not None
    return ctypes.PYFUNCTYPE(returns or function.restype)(address)


_TIGHT = unchecked(pdfium.FPDFText_GetCharBox)
_LOOSE = unchecked(pdfium.FPDFText_GetLooseCharBox)
_ANGLE = unchecked(pdfium.FPDFText_GetCharAngle)
_SIZE = unchecked(pdfium.FPDFText_GetFontSize)
_MATRIX = unchecked(pdfium.FPDFText_GetMatrix)
_ORIGIN = unchecked(pdfium.FPDFText_GetCharOrigin)
is_generated = unchecked(pdfium.FPDFText_IsGenerated)  # of a text page and an index: pdfium's guess, no letter


def references(numbers: Any, kind: Any) -> list[Any]:
    """References to each number of an array, for functions that fill several.

    Reading the array with one slice takes a third of the time of asking each number for its value.
    """
    size = ctypes.sizeof(kind)
    return [ctypes.byref(kind.from_buffer(numbers, size * index)) for index in range(len(numbers))]


def handed(raw: Any) -> Any:
    """A handle of pdfium's as its unchecked functions take it, made once and not for each call."""
    return ctypes.byref(raw.contents)


# Filled anew for each character, as pdfium works for one thread at a time: left, right, bottom and top of its ink;
# left, top, right and bottom of its cell.
_INK, _CELL = (ctypes.c_double * 4)(), (ctypes.c_float * 4)()
_LEFT, _RIGHT, _BOTTOM, _TOP = references(_INK, ctypes.c_double)
_CELL_REF = ctypes.byref(_CELL)
_DOUBLES, _FLOATS = struct.Struct("4d").unpack, struct.Struct("4f").unpack

Place = tuple[float, float, float, float]
"""(x0, top, x1, bottom) in top-left points."""


class CharPlaces:
    """Boxes of single characters of a pdfium text page."""

    def __init__(self, raw: Any, frame: Frame) -> None:
        self._raw, self._frame = handed(raw), frame

        self.tight = self._measure_ink()
        """The place of the ink of a character, by its index."""
        self.levels = self._measure_cell()
        """Top and bottom of a character's cell, by its index: its font's ascent and descent."""

    def _measure_ink(self) -> Callable[[int], Place]:
        """What measures ink; with all that it needs at hand, for it is asked about every word."""
        raw, frame, zero, top = self._raw, self._frame, self._frame.left, self._frame.top

        def upright(index: int) -> Place:
            _TIGHT(raw, index, _LEFT, _RIGHT, _BOTTOM, _TOP)
            x0, x1, y0, y1 = _DOUBLES(_INK)
            return x0 - zero, top - y1, x1 - zero, top - y0

        def turned(index: int) -> Place:
            _TIGHT(raw, index, _LEFT, _RIGHT, _BOTTOM, _TOP)
            x0, x1, y0, y1 = _DOUBLES(_INK)
            return frame.place(x0, y0, x1, y1)

        return turned if frame.rotation else upright

    def _measure_cell(self) -> Callable[[int], tuple[float, float]]:
        """What measures cells, in the same way."""
        raw, frame, top = self._raw, self._frame, self._frame.top

        def upright(index: int) -> tuple[float, float]:
            _LOOSE(raw, index, _CELL_REF)
            _, y1, _, y0 = _FLOATS(_CELL)
            return top - y1, top - y0

        def turned(index: int) -> tuple[float, float]:
            _LOOSE(raw, index, _CELL_REF)
            x0, y1, x1, y0 = _FLOATS(_CELL)
            _, above, _, below = frame.place(x0, y0, x1, y1)
            return above, below

        return turned if frame.rotation else upright

    def loose(self, index: int) -> Place:
        """The place of a character's cell: its advance width and its font's ascent and descent."""
        _LOOSE(self._raw, index, _CELL_REF)
        x0, y1, x1, y0 = _FLOATS(_CELL)
        return self._frame.place(x0, y0, x1, y1)

    def by_size(self, index: int) -> tuple[float, float]:
        """Top and bottom of a character's line box by the size it is set in, four fifths of it above the base line."""
        matrix, place = (ctypes.c_float * 6)(), (ctypes.c_double * 2)()
        _MATRIX(self._raw, index, ctypes.byref(matrix))
        _ORIGIN(self._raw, index, *references(place, ctypes.c_double))
        _, _, c, d, _, _ = matrix[:]
        x, y = place[:]
        size = _SIZE(self._raw, index)
        above, below = 0.8 * size, -0.2 * size
        corners = (x + c * above, y + d * above), (x + c * below, y + d * below)
        (x0, x1), (y0, y1) = (sorted(both) for both in zip(*corners, strict=True))
        _, top, _, bottom = self._frame.place(x0, y0, x1, y1)
        return top, bottom


_EM = 1000.0


def font_reaches(raw: Any, index: int) -> bool:
    """Whether a character's font says how far its letters reach above and below the base line."""
    font = pdfium.FPDFTextObj_GetFont(pdfium.FPDFText_GetTextObject(raw, index))
    above, below = ctypes.c_float(), ctypes.c_float()
    known = pdfium.FPDFFont_GetAscent(font, _EM, above) and pdfium.FPDFFont_GetDescent(font, _EM, below)
    return not known or (below.value < 0 and above.value - below.value > 0.7 * _EM)


_CODE = ctypes.c_ushort * 1  # the first of many: a type for each length of a page's text would take long to make


def page_text(textpage: TextPage) -> str:
    """All characters of a text page, one per pdfium character index; 0 is one that its font has no glyph for."""
    count = textpage.count_chars()
    if count <= 0:
        return ""
    codes = bytearray(2 * count + 2)
    written = pdfium.FPDFText_GetText(textpage.raw, 0, count, _CODE.from_buffer(codes))  # with a zero at the end
    text = codes[: 2 * max(written - 1, 0)].decode("utf-16-le", "ignore")
    if len(text) == count:
        return text
    raw, read = textpage.raw, pdfium.FPDFText_GetUnicode
    letters = (read(raw, index) for index in range(count))
    return "".join(HYPHEN_BREAK if code == 2 else chr(code) if 0 <= code < 0x110000 else " " for code in letters)
