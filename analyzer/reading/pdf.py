"""Opens a PDF, saying in one line what is wrong with one that does not open, and takes the words of its pages."""

from __future__ import annotations

import ctypes
import hashlib
import io
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from analyzer.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument, NotAPdf
from analyzer.model import ReadingWarning
from analyzer.reading.glyphs import HYPHEN_BREAK, clean, needs_cleaning, symbol
from analyzer.reading.lines import Piece, Style

MAX_PAGES = 5_000
MAX_BYTES = 500 * 2**20
_PASSWORD_NEEDED = 4  # FPDF_ERR_PASSWORD
_WORD = re.compile(rf"[^\s{HYPHEN_BREAK}\x02]+")
_PIECE_GAP = 0.6  # in line heights: wider than a word space, narrower than any gutter
_BOLD = re.compile(r"bold|black|heavy|demi", re.I)


@dataclass(slots=True)
class OpenPdf:
    """An open PDF with the bytes it was opened from (repaired ones, if it was damaged)."""

    handle: Any
    data: bytes
    sha256: str
    warnings: list[ReadingWarning] = field(default_factory=list)

    def close(self) -> None:
        """Frees pdfium's memory now rather than at the next garbage collection."""
        self.handle.close()


def open_pdf(data: bytes, name: str, password: str | None = None) -> OpenPdf:
    """Opens PDF bytes, repairing them where that helps.

    Raises NotAPdf, EncryptedDocument, DamagedDocument or DocumentTooLarge.
    """
    _check_bytes(data, name)
    digest = hashlib.sha256(data).hexdigest()
    warnings: list[ReadingWarning] = []
    try:
        handle = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_NEEDED:
            raise EncryptedDocument(_password_line(name, password)) from None
        data = _repaired(data, name, password)
        handle = pypdfium2.PdfDocument(data)
        warnings.append(
            ReadingWarning("repaired", "The file was damaged and was repaired; parts of it may be missing.")
        )
    if len(handle) > MAX_PAGES:
        handle.close()
        raise DocumentTooLarge(f"{name}: more than {MAX_PAGES:,} pages; split it and read the parts.")
    if len(handle) == 0:
        handle.close()
        raise DamagedDocument(f"{name}: the PDF has no pages.")
    return OpenPdf(handle, data, digest, warnings)


def _check_bytes(data: bytes, name: str) -> None:
    """Refuses what is no PDF before a parser sees it."""
    if len(data) > MAX_BYTES:
        raise DocumentTooLarge(f"{name}: larger than {MAX_BYTES // 2**20} MB.")
    if not data:
        raise NotAPdf(f"{name}: the file is empty.")
    if b"%PDF-" not in data[:1024]:
        raise NotAPdf(f"{name}: not a PDF ({_what_it_is(data)}).")


def _what_it_is(data: bytes) -> str:
    """What a file that is no PDF seems to be, by its first bytes."""
    for start, kind in (
        (b"\x89PNG", "a PNG picture"),
        (b"\xff\xd8", "a JPEG picture"),
        (b"GIF8", "a GIF picture"),
        (b"II*\x00", "a TIFF picture"),
        (b"MM\x00*", "a TIFF picture"),
        (b"PK\x03\x04", "a word-processor or ZIP file"),
        (b"\xd0\xcf\x11\xe0", "an old word-processor file"),
        (b"{\\rtf", "an RTF file"),
        (b"<", "a web page or XML file"),
    ):
        if data.lstrip().startswith(start):
            return kind
    return "its content is not that of a PDF"


def _password_line(name: str, password: str | None) -> str:
    """What to say about a PDF that stays closed."""
    if password is None:
        return f"{name}: the PDF is encrypted; give its password with --password."
    return f"{name}: the password given with --password does not open the PDF."


def _repaired(data: bytes, name: str, password: str | None) -> bytes:
    """The PDF rebuilt by pikepdf and saved without encryption, or the error that says it cannot be."""
    import pikepdf  # noqa: PLC0415 - only damaged files need it

    try:
        with pikepdf.open(io.BytesIO(data), password=password or "") as pdf:
            if not len(pdf.pages):
                raise DamagedDocument(f"{name}: the PDF is damaged and no page of it could be recovered.")
            saved = io.BytesIO()
            pdf.save(saved, encryption=False)
            rebuilt = saved.getvalue()
        pypdfium2.PdfDocument(rebuilt).close()
    except pikepdf.PasswordError:
        raise EncryptedDocument(_password_line(name, password)) from None
    except DamagedDocument:
        raise
    except Exception:
        raise DamagedDocument(f"{name}: the PDF is damaged or cut short and could not be repaired.") from None
    return rebuilt


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
        if self.rotation == 90:
            return y0 - self.bottom, x0 - self.left, y1 - self.bottom, x1 - self.left
        if self.rotation == 180:
            return self.right - x1, y0 - self.bottom, self.right - x0, y1 - self.bottom
        if self.rotation == 270:
            return self.top - y1, self.right - x1, self.top - y0, self.right - x0
        return x0 - self.left, self.top - y1, x1 - self.left, self.top - y0


def frame_of(page: Any) -> Frame:
    """The frame of a pdfium page."""
    try:
        left, bottom, right, top = page.get_bbox()
    except Exception:  # a page without any box: pdfium falls back to US Letter
        left, bottom, right, top = 0.0, 0.0, 612.0, 792.0
    return Frame(left, bottom, right, top, int(page.get_rotation()) % 360)


def reading_frame(textpage: Any, frame: Frame) -> Frame:
    """The page's frame turned so that most of its words run from left to right (a table set sideways)."""
    count = textpage.count_chars()
    if count <= 0:
        return frame
    raw, turns = textpage.raw, Counter[int]()
    for index in range(0, count, max(1, count // 24)):
        angle = pdfium.FPDFText_GetCharAngle(raw, index)
        if angle >= 0 and not pdfium.FPDFText_IsGenerated(raw, index):
            turns[round(math.degrees(angle) / 90) % 4] += 1
    if not turns:
        return frame
    rotation = (360 - 90 * turns.most_common(1)[0][0]) % 360
    return frame if rotation == frame.rotation else replace(frame, rotation=rotation)


class CharPlaces:
    """Boxes of single characters of a pdfium text page, without a new buffer for each call."""

    def __init__(self, raw: Any, frame: Frame) -> None:
        self._raw, self._frame = raw, frame
        self._edges = [ctypes.c_double() for _ in range(4)]
        self._refs = [ctypes.byref(edge) for edge in self._edges]
        self._rect = pdfium.FS_RECTF()
        self._rect_ref = ctypes.byref(self._rect)

    def tight(self, index: int) -> tuple[float, float, float, float]:
        """(x0, top, x1, bottom) of the ink of a character."""
        left, right, bottom, top = self._refs
        pdfium.FPDFText_GetCharBox(self._raw, index, left, right, bottom, top)
        x0, x1, y0, y1 = (edge.value for edge in self._edges)
        return self._frame.place(x0, y0, x1, y1)

    def loose(self, index: int) -> tuple[float, float, float, float]:
        """(x0, top, x1, bottom) of a character's cell: its advance width and its font's ascent and descent."""
        pdfium.FPDFText_GetLooseCharBox(self._raw, index, self._rect_ref)
        rect = self._rect
        return self._frame.place(rect.left, rect.bottom, rect.right, rect.top)


def page_text(textpage: Any) -> str:
    """All characters of a text page, one per pdfium character index."""
    count = textpage.count_chars()
    if count <= 0:
        return ""
    text: str = textpage.get_text_range()
    if len(text) == count:
        return text
    raw, read = textpage.raw, pdfium.FPDFText_GetUnicode
    codes = (read(raw, index) for index in range(count))
    return "".join(HYPHEN_BREAK if code == 2 else chr(code) if 0 < code < 0x110000 else " " for code in codes)


class PieceReader:
    """Gathers the characters of one page into pieces."""

    def __init__(self, textpage: Any, frame: Frame, number: int) -> None:
        self._raw, self._number = textpage.raw, number
        self._text = page_text(textpage)
        self._places = CharPlaces(self._raw, frame)
        self._dirty = needs_cleaning(self._text)
        self._name = ctypes.create_string_buffer(128)

    def pieces(self) -> list[Piece]:
        """The page's pieces in the file's own order."""
        found = [piece for piece in self._runs() if piece.text]
        for order, piece in enumerate(found):
            piece.order = order
        return found

    def _runs(self) -> Iterator[Piece]:
        words: list[tuple[int, int]] = []
        edges = (0.0, 0.0, 0.0, 0.0)
        x0 = 0.0
        for match in _WORD.finditer(self._text):
            start, end = match.span()
            first = self._places.tight(start)
            last = first if end - start == 1 else self._places.tight(end - 1)
            if words and not self._goes_on(words[-1][1], start, edges, first):
                yield self._piece(words, x0, edges[2])
                words = []
            if not words:
                x0 = min(first[0], last[0])
            words.append((start, end))
            edges = last
        if words:
            yield self._piece(words, x0, edges[2])

    def _goes_on(self, end: int, start: int, edges: tuple[float, ...], first: tuple[float, ...]) -> bool:
        """Whether the next word stands on the same line, a word space away."""
        between = self._text[end:start]
        if "\n" in between or "\r" in between or HYPHEN_BREAK in between or "\x02" in between:
            return False
        tall = max(edges[3] - edges[1], first[3] - first[1], 4.0)
        level = first[1] < edges[3] + tall and first[3] > edges[1] - tall
        return level and -2 * tall < first[0] - edges[2] < self._widest(tall)

    @staticmethod
    def _widest(tall: float) -> float:
        """The widest word space, from the ink height of the letters about it (a box is about 1.5 times as tall)."""
        return max(_PIECE_GAP * 1.5 * tall, 5.0)

    def _piece(self, words: list[tuple[int, int]], x0: float, x1: float) -> Piece:
        begin, end = words[0][0], words[-1][1]
        text, origins = self._letters(words)
        _, top, _, bottom = self._places.loose(begin)
        style = self._style(begin, bottom - top)
        bold_end = style.bold if end - begin < 3 else self._bold(end - 1)
        broken = self._text[end : end + 1] in (HYPHEN_BREAK, "\x02") or self._text[end - 1] == "\u00ad"
        return Piece(
            self._number,
            text,
            origins,
            x0,
            x1,
            top,
            bottom,
            style._replace(bold=style.bold and bold_end),
            broken,
            style.bold and not bold_end,
        )

    def _letters(self, words: list[tuple[int, int]]) -> tuple[str, list[int]]:
        parts: list[str] = []
        origins: list[int] = []
        for start, end in words:
            if parts:
                parts.append(" ")
                origins.append(start - 1)
            word = self._text[start:end]
            if end - start == 1 and not (word.isascii() and word.isupper()):
                word = symbol(word, self._font(start))
            parts.append(word)
            origins.extend(range(start, end))
        text = "".join(parts)
        return clean(text, origins) if self._dirty else (text, origins)

    def _font(self, index: int) -> str:
        flags = ctypes.c_int()
        length = pdfium.FPDFText_GetFontInfo(self._raw, index, self._name, 128, ctypes.byref(flags))
        self._flags = flags.value
        return self._name.raw[: max(min(length, 128) - 1, 0)].decode("utf-8", "replace")

    def _bold(self, index: int) -> bool:
        name = self._font(index)
        return (
            bool(_BOLD.search(name))
            or bool(self._flags & 0x40000)
            or pdfium.FPDFText_GetFontWeight(self._raw, index) >= 600
        )

    def _style(self, index: int, height: float) -> Style:
        bold = self._bold(index)
        red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
        pdfium.FPDFText_GetFillColor(self._raw, index, *(ctypes.byref(value) for value in (red, green, blue, alpha)))
        colour = red.value << 16 | green.value << 8 | blue.value
        return Style(round(height, 1), bold, bool(self._flags & 0x40), colour)
