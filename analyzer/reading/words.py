"""Gathers the characters of a PDF page into words, and words into pieces: runs without a wide gap, in one style."""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, count, repeat
from math import isfinite
from operator import add
from typing import Any

import pypdfium2.raw as pdfium

from analyzer.reading.chars import CharPlaces, Frame, font_reaches, is_generated, page_text, references, unchecked
from analyzer.reading.glyphs import HYPHEN_BREAK, alone, clean, needs_cleaning, symbol, unreadable, with_lost_signs
from analyzer.reading.lines import Piece, Style, Word
from analyzer.reading.rulings import Rect

_LINE = re.compile(rf"[^\r\n{HYPHEN_BREAK}\x02]+")
_SIGN = re.compile(rf"(?<!\S)[\x01-\x08\x0e-\x1f{HYPHEN_BREAK}\ue000-\uefff](?=\s)")
_WORD = re.compile(r"(?:\. ){5,}\.(?=\s|$)|\S+")  # dots that lead to a page number are one
PIECE_GAP = 0.6  # in line heights: wider than a word space, narrower than any gutter
_BOLD = re.compile(r"bold|black|heavy|demi", re.I)
_RECTS = unchecked(pdfium.FPDFText_CountRects)
_FONT = unchecked(pdfium.FPDFText_GetFontInfo)
_COLOUR = unchecked(pdfium.FPDFText_GetFillColor)


def is_bold(font: str) -> bool:
    """Whether a font's name says that it is bold."""
    return _BOLD.search(font) is not None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of a text without the white space at its ends."""
    line = text[start:end]
    begin = end - len(line.lstrip())
    return (begin, start + len(line.rstrip())) if begin < end else (end, end)


def _is_somewhere(piece: Piece) -> bool:
    """Whether a piece stands at a place: the numbers of a damaged file may put it nowhere."""
    return isfinite(piece.x0 + piece.x1) and isfinite(piece.top + piece.bottom)


class PieceReader:
    """Gathers the characters of one page into pieces; ``measured`` ones know where each of their words stands."""

    def __init__(self, textpage: Any, frame: Frame, number: int, measured: bool = True) -> None:
        self._raw, self._number, self._measured = textpage.raw, number, measured
        self._text = with_lost_signs(page_text(textpage))
        self.places = CharPlaces(self._raw, frame)
        self._dirty = needs_cleaning(self._text)
        self.signs = self._take_signs() if self._dirty else []  # what stands alone and has no letter: boxes, perhaps
        self.lost = unreadable(self._text) if self._dirty else 0  # characters that stand for no letter
        self._alone = alone(self._text)  # words of one letter: boxes, perhaps
        self._styles: dict[Style, Style] = {}  # each once: a page has thousands of pieces and a few styles
        self._fonts: dict[tuple[bytes, int], tuple[tuple[bool, bool], bool]] = {}  # by name and flags
        self._name = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()
        self._flags_ref = ctypes.byref(self._flags)
        self._colour = (ctypes.c_uint * 4)()
        self._colour_refs = references(self._colour, ctypes.c_uint)

    def _take_signs(self) -> list[Rect]:
        """Takes signs whose font does not say what they are (a distilled file's boxes) out of the text."""
        found = [match.start() for match in _SIGN.finditer(self._text)]
        for index in found:
            self._text = self._text[:index] + "\n" + self._text[index + 1 :]
        return [Rect(*self.places.tight(index)) for index in found]

    def pieces(self) -> list[Piece]:
        """The page's pieces in the file's own order."""
        found = [piece for piece in self._runs() if piece.text and _is_somewhere(piece)]
        for order, piece in enumerate(found):
            piece.order = order
        return found

    def _runs(self) -> Iterator[Piece]:
        text, tight = self._text, self.places.tight
        for match in _LINE.finditer(text):
            start, end = match.span()
            begin, stop = _trimmed(text, start, end)
            if begin == stop:
                continue
            plain = self._is_one_run(begin, stop)
            words = None if plain else [word.span() for word in _WORD.finditer(text, start, end)]
            if words is not None and len(words) > 1 and (plain is False or not self._are_one_run(words)):
                yield from self._pieces_of(words)
                continue
            first, last = tight(begin), tight(stop - 1)
            yield self._piece(begin, stop, words, [(min(first[0], last[0]), last[2])])

    def _is_one_run(self, begin: int, stop: int) -> bool | None:
        """Whether a line was written in one go, its spaces letters too: then it has no gaps, which saves measuring.

        None where its words have to be looked at: it has leaders, or other signs between words than one space.
        """
        raw, text = self._raw, self._text
        if text.find(" ", begin, stop) < 0:
            return None
        if _RECTS(raw, begin, stop - begin) != 1:
            return False
        line = text[begin:stop]
        parts = line.split()
        if ". . . " in line or len(parts) != line.count(" ") + 1:
            return None
        del parts[-1]
        spaces = map(add, accumulate(map(len, parts)), count(begin))
        return not any(map(is_generated, repeat(raw), spaces))

    def _are_one_run(self, words: list[tuple[int, int]]) -> bool:
        """The same of a line whose words are known."""
        start, end = words[0][0], words[-1][1]
        if _RECTS(self._raw, start, end - start) != 1:
            return False
        last = start
        for begin, after in words:
            if begin > start and (begin - last > 2 or is_generated(self._raw, begin - 1)):
                return False
            last = after
        return True

    def _pieces_of(self, line: list[tuple[int, int]]) -> Iterator[Piece]:
        """The pieces of a line that was written in several runs.

        A word goes on a piece where it stands on the same line, a word space away. The widest word space is told from
        the ink height of the letters about it (a box is about 1.5 times as tall).
        """
        tight = self.places.tight
        words: list[tuple[int, int]] = []
        edges: list[tuple[float, float]] = []
        above = x1 = below = 0.0
        for start, end in line:
            x0, top, right, bottom = tight(start)
            if words:
                tall = max(below - above, bottom - top, 4.0)
                level = top < below + tall and bottom > above - tall
                if not (level and -2 * tall < x0 - x1 < max(PIECE_GAP * 1.5 * tall, 5.0)):
                    yield self._piece(words[0][0], words[-1][1], words, edges)
                    words, edges = [], []
            words.append((start, end))
            if end - start == 1:
                edges.append((x0, right))
                above, x1, below = top, right, bottom
            else:
                left, above, x1, below = tight(end - 1)
                edges.append((min(x0, left), x1))
        yield self._piece(words[0][0], words[-1][1], words, edges)

    def _piece(
        self, begin: int, end: int, words: list[tuple[int, int]] | None, edges: list[tuple[float, float]]
    ) -> Piece:
        """The piece between two places; its words are looked for only where they matter."""
        text, origins, offsets = self._letters(begin, end, words)
        measured = self._measured and words is not None and len(edges) == len(words)
        letter = begin
        if not self._text[begin].isalpha():
            letter = next((index for index in range(begin, end) if self._text[index].isalpha()), begin)
        top, bottom, style = self._look_of(letter)  # not of a bullet or tick in a symbol font
        run_in = style.bold and end - begin >= 3 and not self._look(end - 1)[0]
        if run_in:
            style = style._replace(bold=False)
        broken = self._text[end : end + 1] in (HYPHEN_BREAK, "\x02") or self._text[end - 1] == "\u00ad"
        return Piece(
            self._number,
            text,
            origins,
            edges[0][0],
            max(edges[-1][1], edges[0][0]),
            top,
            bottom,
            self._styles.setdefault(style, style),
            broken,
            run_in,
            words=tuple(map(Word, offsets, *zip(*edges, strict=True))) if measured else (),
        )

    def _look_of(self, letter: int) -> tuple[float, float, Style]:
        """Top and bottom of a letter's line box, and how it looks.

        Where a font does not say how far its letters reach (LibreOffice leaves it out), pdfium guesses, and lines of
        one size would differ by their letters: then the size they are set in is asked for.
        """
        (bold, italic), reaches = self._font_of(letter)
        if reaches:
            _, top, _, bottom = self.places.loose(letter)
        else:
            top, bottom = self.places.by_size(letter)
        _COLOUR(self._raw, letter, *self._colour_refs)
        red, green, blue, _ = self._colour[:]
        return top, bottom, Style(round(bottom - top, 1), bold, italic, red << 16 | green << 8 | blue)

    def _letters(
        self, begin: int, end: int, words: list[tuple[int, int]] | None
    ) -> tuple[str, Sequence[int], list[int]]:
        """The words with single spaces between them, the origin of each character, and where each word begins."""
        if not self._dirty and not self._has_sign(begin, end):
            text = " ".join(self._text[begin:end].split())
            if len(text) == end - begin:
                offsets = [start - begin for start, _ in words] if words is not None and self._measured else []
                return text, range(begin, end), offsets
        if words is None:
            words = [word.span() for word in _WORD.finditer(self._text, begin, end)]
        text, origins, offsets = "", list[int](), list[int]()
        for start, stop in words:
            word, places = self._text[start:stop], list(range(start, stop))
            if stop - start == 1 and self._has_sign(start, stop):
                word = symbol(word, self._font(start))
            if self._dirty:
                word, places = clean(word, places)
            if text:
                text += " "
                origins.append(start - 1)
            offsets.append(len(text))
            text += word
            origins.extend(places)
        return text, origins, offsets

    def _has_sign(self, start: int, end: int) -> bool:
        """Whether a word of a stretch is one letter that may be a box or bullet in a symbol font."""
        return bisect_left(self._alone, start) < bisect_left(self._alone, end)

    def _font(self, index: int) -> str:
        """The name of a character's font."""
        return self._font_info(index)[0].decode("utf-8", "replace")

    def _font_info(self, index: int) -> tuple[bytes, int]:
        """The name and the flags of a character's font."""
        length = _FONT(self._raw, index, self._name, 128, self._flags_ref)
        name: bytes = self._name[: max(min(length, 128) - 1, 0)]  # type: ignore[assignment]  # of characters: bytes
        return name, self._flags.value

    def _font_of(self, index: int) -> tuple[tuple[bool, bool], bool]:
        """Whether a character is bold, whether it is italic, and whether its font says how far letters reach."""
        info = self._font_info(index)
        found = self._fonts.get(info)
        if found is None:
            name, flags = info
            bold = is_bold(name.decode("utf-8", "replace")) or bool(flags & 0x40000)
            bold = bold or pdfium.FPDFText_GetFontWeight(self._raw, index) >= 600
            found = self._fonts[info] = (bold, bool(flags & 0x40)), font_reaches(self._raw, index)
        return found

    def _look(self, index: int) -> tuple[bool, bool]:
        """Whether a character is bold, and whether it is italic."""
        return self._font_of(index)[0]
