"""Gathers the characters of a PDF page into words, and words into pieces: runs without a wide gap, in one style."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, count, pairwise, repeat
from math import isfinite
from operator import add
from struct import Struct

import pypdfium2.raw as pdfium

from analyzer.reading.chars import (
    CharPlaces,
    Frame,
    TextPage,
    font_reaches,
    handed,
    is_generated,
    page_text,
    references,
    unchecked,
)
from analyzer.reading.glyphs import (
    HYPHEN_BREAK,
    SIGNS_ALONE,
    clean,
    needs_cleaning,
    symbol,
    unreadable,
    with_lost_signs,
)
from analyzer.reading.lines import Piece, Style, Word
from analyzer.reading.rulings import Rect

_BREAKS = HYPHEN_BREAK, "\x02"
_SIGN = re.compile(rf"(?<!\S)[\x01-\x08\x0e-\x1f{HYPHEN_BREAK}\ue000-\uefff](?=\s)")
_WORD = re.compile(r"(?:\. ){5,}\.(?=\s|$)|\S+")  # dots that lead to a page number are one
_LEADERS = ". . . . . ."
PIECE_GAP = 0.6  # in line heights: wider than a word space, narrower than any gutter
_WIDEST = 6.0  # ink heights: no space of justified text is drawn wider
_TOUCHING = re.compile(r"[a-z?](?=[A-Z])")
_BOLD = re.compile(r"bold|black|heavy|demi", re.I)
_FONT = unchecked(pdfium.FPDFText_GetFontInfo)
_COLOUR = unchecked(pdfium.FPDFText_GetFillColor)
_WRITTEN_BY = unchecked(pdfium.FPDFText_GetTextObject, ctypes.c_void_p)  # as an address
# Filled anew for each character that is asked about.
_NAME, _FLAGS, _RGBA = ctypes.create_string_buffer(128), ctypes.c_int(), (ctypes.c_uint * 4)()
_FLAGS_REF, (_RED, _GREEN, _BLUE, _ALPHA) = ctypes.byref(_FLAGS), references(_RGBA, ctypes.c_uint)
_INTEGERS = Struct("4I").unpack


def is_bold(font: str) -> bool:
    """Whether a font's name says that it is bold."""
    return _BOLD.search(font) is not None


@dataclass(slots=True, eq=False)
class _Font:
    """A font of a page: how it looks, and whether it says how far its letters reach."""

    name: str
    bold: bool
    italic: bool
    reaches: bool


class PieceReader:
    """Gathers the characters of one page into pieces; ``measured`` ones know where each of their words stands."""

    def __init__(self, textpage: TextPage, frame: Frame, number: int, measured: bool = True) -> None:
        self._raw, self._number, self._measured = handed(textpage.raw), number, measured
        self._text = with_lost_signs(page_text(textpage))
        self.places = CharPlaces(textpage.raw, frame)
        self._dirty = needs_cleaning(self._text)
        self.signs = self._take_signs() if self._dirty else []  # what stands alone and has no letter: boxes, perhaps
        self.lost = unreadable(self._text) if self._dirty else 0  # characters that stand for no letter
        # A page has many pieces and few looks: by the height of the line box, the font and the colour.
        self._styles: dict[tuple[float, _Font, tuple[int, ...]], Style] = {}
        self._fonts: dict[tuple[bytes, int], _Font] = {}  # by name and flags

    def _take_signs(self) -> list[Rect]:
        """Takes signs whose font does not say what they are (a distilled file's boxes) out of the text."""
        found = [match.start() for match in _SIGN.finditer(self._text)]
        for index in found:
            self._text = self._text[:index] + "\n" + self._text[index + 1 :]
        return [Rect(*self.places.tight(index)) for index in found]

    def pieces(self) -> list[Piece]:
        """The page's pieces in the file's own order."""
        found: list[Piece] = []
        for piece in self._runs():
            # The numbers of a damaged file may put a piece nowhere.
            if piece.text and isfinite(piece.x0 + piece.x1 + piece.top + piece.bottom):
                piece.order = len(found)
                found.append(piece)
        return found

    def _lines(self) -> Iterator[tuple[int, str]]:
        """The lines of the page's text without white space at their ends, and where each begins."""
        source, begin = self._text.replace("\r\n", " \n").replace("\r", "\n"), 0
        for sign in _BREAKS:
            source = source.replace(sign, "\n")
        for row in source.split("\n"):
            line = row.strip()
            if line:
                yield begin + len(row) - len(row.lstrip()), line
            begin += len(row) + 1

    def _runs(self) -> Iterator[Piece]:
        for begin, line in self._lines():
            parts = line.split()
            lengths = list(map(len, parts))
            plain = len(parts) > 1 and self._is_one_run(line, begin, parts, lengths)
            if plain:
                yield self._run(begin, line, line, 1 not in lengths or SIGNS_ALONE.isdisjoint(parts), None)
                continue
            if len(parts) == 1:
                words = [(begin, begin + len(line))]
            else:
                words = self._words_of(line, begin, parts)
                if self._measured and plain is False and _TOUCHING.search(line):
                    words = list(chain.from_iterable(map(self._apart, words)))
                if len(words) > 1 and (plain is False or not self._are_one_run(words)):
                    yield from self._pieces_of(words)
                    continue
            yield self._run(begin, line, " ".join(parts), 1 not in lengths or SIGNS_ALONE.isdisjoint(parts), words)

    def _run(self, begin: int, line: str, text: str, plain: bool, words: list[tuple[int, int]] | None) -> Piece:
        """The piece of a line that was written in one go; ``text`` has its words."""
        end, tight = begin + len(line), self.places.tight
        x0, _, _, _ = tight(begin)
        last, _, x1, _ = tight(end - 1)
        return self._piece(begin, end, text, plain, words, [(last if last < x0 else x0, x1)])

    def _words_of(self, line: str, begin: int, parts: Sequence[str]) -> list[tuple[int, int]]:
        """Where the words of a line begin and end; most lines have just one space between two of them."""
        if _LEADERS in line or " ".join(parts) != line:
            return [word.span() for word in _WORD.finditer(self._text, begin, begin + len(line))]
        words = []
        for part in parts:
            words.append((begin, begin + len(part)))
            begin += len(part) + 1
        return words

    def _apart(self, word: tuple[int, int]) -> Iterator[tuple[int, int]]:
        """A word, or the two that touch because a column is too narrow for the first: "AccountWho"."""
        start, end = word
        for joint in _TOUCHING.finditer(self._text, start, end):
            if not self._are_of_one_object(joint.start(), joint.end()):
                yield start, joint.end()
                start = joint.end()
        yield start, end

    def _are_of_one_object(self, index: int, other: int) -> bool:
        """Whether two characters were written in one go."""
        return bool(_WRITTEN_BY(self._raw, index) == _WRITTEN_BY(self._raw, other))

    def _is_one_run(self, line: str, begin: int, parts: Sequence[str], lengths: Sequence[int]) -> bool | None:
        """Whether a line was written in one go, its spaces letters too: then it has no gaps, which saves measuring.

        None where its words have to be looked at: it has leaders, or other signs between words than one space.
        """
        if not self._are_of_one_object(begin, begin + len(line) - 1):
            return False
        if ". . . " in line or " ".join(parts) != line:
            return None
        spaces = map(add, accumulate(lengths[:-1]), count(begin))
        return not any(map(is_generated, repeat(self._raw), spaces))

    def _are_one_run(self, words: list[tuple[int, int]]) -> bool:
        """The same of a line whose words are known."""
        start, end = words[0][0], words[-1][1]
        if not self._are_of_one_object(start, end - 1):
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
        above = x1 = below = stretch = 0.0
        for start, end in line:
            x0, top, right, bottom = tight(start)
            near = -8.0 < x0 - x1 < 5.0 and top < below + 4.0 and bottom > above - 4.0  # by any height of letters
            if words and not near:
                tall = max(below - above, bottom - top, 4.0)
                level = top < below + tall and bottom > above - tall
                close = level and -2 * tall < x0 - x1 < max(PIECE_GAP * 1.5 * tall, 5.0)
                if not close and level and 0 < x0 - x1 < _WIDEST * tall and not is_generated(self._raw, start - 1):
                    stretch = stretch or self._stretch(line)
                    close = x0 - x1 < stretch
                if not close:
                    yield self._piece_of(words, edges)
                    words, edges = [], []
            words.append((start, end))
            if end - start == 1:
                edges.append((x0, right))
                above, x1, below = top, right, bottom
            else:
                left, above, x1, below = tight(end - 1)
                edges.append((left if left < x0 else x0, x1))
        yield self._piece_of(words, edges)

    def _stretch(self, line: Sequence[tuple[int, int]]) -> float:
        """A little more than the widest space of a line inside what was written in one go: it may be justified."""
        tight = self.places.tight
        widest = max(
            (
                tight(start)[0] - tight(last - 1)[2]
                for (_, last), (start, _) in pairwise(line)
                if start - last == 1 and not is_generated(self._raw, last) and self._are_of_one_object(last - 1, start)
            ),
            default=0.0,
        )
        return 1.2 * widest + 1.0

    def _piece_of(self, words: list[tuple[int, int]], edges: list[tuple[float, float]]) -> Piece:
        """The piece of some words of a line."""
        begin, end = words[0][0], words[-1][1]
        parts = self._text[begin:end].split()
        return self._piece(begin, end, " ".join(parts), SIGNS_ALONE.isdisjoint(parts), words, edges)

    def _piece(
        self,
        begin: int,
        end: int,
        text: str,
        plain: bool,
        words: list[tuple[int, int]] | None,
        edges: Sequence[tuple[float, float]],
    ) -> Piece:
        """The piece between two places; its words are looked for only where they matter.

        ``plain`` says that no word of its text is a sign.
        """
        source = self._text
        origins: Sequence[int] = range(begin, end)
        measured: tuple[Word, ...] = ()
        if self._dirty or not plain or len(text) != end - begin:
            text, origins, offsets = self._letters(
                words or [word.span() for word in _WORD.finditer(source, begin, end)]
            )
            if self._measured and len(edges) == len(offsets):
                measured = tuple(map(Word, offsets, *zip(*edges, strict=True)))
        elif self._measured and words is not None and len(edges) == len(words):
            measured = tuple(Word(start - begin, x0, x1) for (start, _), (x0, x1) in zip(words, edges, strict=True))
        letter = begin
        # A bullet, a tick in a symbol font or "(a)" looks otherwise than the words it marks.
        if not source[begin].isalpha():
            first = begin + len(text.partition(" ")[0]) if " " in text else begin
            letter = next((index for index in range(first, end) if source[index].isalpha()), begin)
        top, bottom, style = self._look_of(letter)
        run_in = style.bold and end - begin >= 3 and not self._font_of(end - 1).bold
        if run_in:
            style = style._replace(bold=False)
        x0, x1 = edges[0][0], edges[-1][1]
        return Piece(
            self._number,
            text,
            origins,
            x0,
            max(x1, x0),
            top,
            bottom,
            style,
            source[end : end + 1] in (HYPHEN_BREAK, "\x02") or source[end - 1] == "\u00ad",
            run_in,
            0,
            measured,
        )

    def _look_of(self, letter: int) -> tuple[float, float, Style]:
        """Top and bottom of a letter's line box, and how it looks.

        Where a font does not say how far its letters reach (LibreOffice leaves it out), pdfium guesses, and lines of
        one size would differ by their letters: then the size they are set in is asked for.
        """
        font = self._font_of(letter)
        top, bottom = self.places.levels(letter) if font.reaches else self.places.by_size(letter)
        _COLOUR(self._raw, letter, _RED, _GREEN, _BLUE, _ALPHA)
        look = bottom - top, font, _INTEGERS(_RGBA)
        style = self._styles.get(look)
        if style is None:
            red, green, blue, _ = look[2]
            style = Style(round(bottom - top, 1), font.bold, font.italic, red << 16 | green << 8 | blue)
            self._styles[look] = style
        return top, bottom, style

    def _letters(self, words: list[tuple[int, int]]) -> tuple[str, Sequence[int], list[int]]:
        """Words that have to be cleaned, or may be signs, with single spaces between them.

        With them the origin of each character, and where each word begins.
        """
        text, origins, offsets = "", list[int](), list[int]()
        for start, stop in words:
            word, places = self._text[start:stop], list(range(start, stop))
            if word in SIGNS_ALONE:
                word = symbol(word, self._font_of(start).name)
            if self._dirty:
                word, places = clean(word, places)
            if text:
                text += " "
                origins.append(start - 1)
            offsets.append(len(text))
            text += word
            origins.extend(places)
        return text, origins, offsets

    def _font_of(self, index: int) -> _Font:
        """The font of a character; one of the same name and flags is the same."""
        known = _FONT(self._raw, index, _NAME, 128, _FLAGS_REF)
        info = _NAME.value if known else b"", _FLAGS.value
        found = self._fonts.get(info)
        if found is None:
            name, flags = info[0].decode("utf-8", "replace"), info[1]
            bold = is_bold(name) or bool(flags & 0x40000)
            bold = bold or pdfium.FPDFText_GetFontWeight(self._raw, index) >= 600
            found = self._fonts[info] = _Font(name, bold, bool(flags & 0x40), font_reaches(self._raw, index))
        return found
