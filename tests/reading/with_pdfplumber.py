"""The long way to a page's words and rules: pdfplumber on every page, a second opinion on what pdfium says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import Any, NamedTuple

import pdfplumber
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import resolve1

from analyzer.model import PageState
from analyzer.reading.chars import LoadedPage, frame_of
from analyzer.reading.fields import add_bullets, add_fields, add_squares, look_like_neighbours
from analyzer.reading.glyphs import SIGNS_ALONE, clean, symbol
from analyzer.reading.legible import is_legible
from analyzer.reading.lines import Piece, Style, Word
from analyzer.reading.pages import Sheet
from analyzer.reading.pdf import OpenPdf
from analyzer.reading.rulings import Rect, drawn, items_of
from analyzer.reading.watermarks import take_watermarks
from analyzer.reading.words import PIECE_GAP, is_bold

_BULLET = "(cid:127)"  # pdfminer knows no letter for the code of a bullet in the usual encoding
_ITALIC = ("italic", "oblique")
_JUSTIFIED = 3.0  # type sizes: the widest a space of a justified line is drawn


class _Reach(NamedTuple):
    """How far a font's letters reach above and below the base line, in type sizes, and where pdfminer ends them."""

    above: float
    below: float
    descent: float


def sheets(pdf: OpenPdf, other: pdfplumber.PDF) -> list[Sheet]:
    """What ``analyzer.reading.pages.sheets`` gives, with the words and rules that pdfplumber sees in the same file."""
    return [_sheet(page, LoadedPage(pdf.handle, index), index + 1) for index, page in enumerate(other.pages)]


def _sheet(page: Any, same: LoadedPage, number: int) -> Sheet:
    frame = frame_of(same)
    pieces = list(_pieces(page, number))
    for order, piece in enumerate(pieces):
        piece.order = order
    across = take_watermarks(pieces)
    found = drawn(items_of(same), frame)
    if pieces:
        add_fields(same, frame, pieces, number)
        add_squares(same, found.squares, pieces, frame, number)
        add_bullets(found.dots, pieces, number)
        look_like_neighbours(pieces)
    state = PageState.TEXT if pieces else PageState.BLANK
    return Sheet(number, frame, frame, state, pieces, _edges(page), is_legible(p.text for p in pieces), across)


def _edges(page: Any) -> list[Rect]:
    """Every straight edge, none left out because no rules were expected."""
    edges = (Rect(one["x0"], one["top"], one["x1"], one["bottom"]) for one in page.edges)
    return [one for one in edges if max(one.x1 - one.x0, one.bottom - one.top) > 1]


def _reaches(page: Any) -> dict[str, _Reach]:
    """The fonts of a page by name: pdfminer makes every letter as tall as its type size, whatever the font says."""
    found = {}
    fonts = PDFResourceManager(caching=False)
    for reference in (resolve1(page.page_obj.resources.get("Font")) or {}).values():
        font = fonts.get_font(None, resolve1(reference))
        _, below, _, above = (edge / 1000 for edge in font.bbox)
        if below < 0 and above - below > 0.7:
            found[font.fontname] = _Reach(above, below, font.get_descent())
    return found


def _pieces(page: Any, number: int) -> Iterator[Piece]:
    """Words in the file's order, gathered where each stands a word space after the one before."""
    run: list[dict[str, Any]] = []
    reaches = _reaches(page)
    spaced = {
        (id(a), id(b))
        for a, space, b in zip(page.chars, page.chars[1:], page.chars[2:], strict=False)
        if space["text"] == " "
    }
    words = page.extract_words(use_text_flow=True, keep_blank_chars=False, return_chars=True, x_tolerance=1.5)
    for word in chain.from_iterable(map(_apart, words)):
        if run and not _goes_on(run[-1], word, (id(run[-1]["chars"][-1]), id(word["chars"][0])) in spaced):
            yield _piece(run, number, reaches)
            run = []
        run.append(word)
    if run:
        yield _piece(run, number, reaches)


def _apart(word: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A word, or two that touch: a note and its mark, or "AccountWho", for which a column is too narrow."""
    chars = word["chars"]
    for at, (char, following) in enumerate(pairwise(chars), start=1):
        touching = char["text"].islower() and following["text"].isupper() and abs(following["x0"] - char["x1"]) > 0.2
        if touching or (at == 1 and following["size"] > 1.3 * char["size"]):
            left, right = chars[:at], chars[at:]
            yield {**word, "text": "".join(one["text"] for one in left), "chars": left, "x1": left[-1]["x1"]}
            yield {**word, "text": "".join(one["text"] for one in right), "chars": right, "x0": right[0]["x0"]}
            return
    yield word


def _goes_on(last: dict[str, Any], word: dict[str, Any], spaced: bool) -> bool:
    """Whether a word stands a word space after another; ``spaced``: a wide one, where the file has it as a letter."""
    tall = max(last["bottom"] - last["top"], word["bottom"] - word["top"], 4.0)
    level = abs(last["top"] - word["top"]) < 0.5 * tall and abs(last["bottom"] - word["bottom"]) < 0.5 * tall
    return level and -2 * tall < word["x0"] - last["x1"] < (_JUSTIFIED if spaced else PIECE_GAP) * tall


def _piece(run: Sequence[dict[str, Any]], number: int, reaches: Mapping[str, _Reach]) -> Piece:
    run = sorted(run, key=lambda word: word["x0"])  # dots that lead to a page number may be drawn after it
    texts, measured, plain, offset = [], [], [], 0
    for word in run:
        fonts = [char["fontname"] for char in word["chars"]]
        text = word["text"].replace(_BULLET, "•")
        if text in SIGNS_ALONE:
            text = symbol(text, fonts[0])
        elif len(set(fonts)) > 1:  # a box in brackets
            letters = zip((char["text"] for char in word["chars"]), fonts, strict=True)
            text = "".join(symbol(one, font) if len(one) == 1 else one for one, font in letters)
        if len(text) > 1:
            plain.extend(char for char in word["chars"] if char["text"].isalpha())
        text = text[:-1].replace("\u00ad", "-") + text[-1]  # Typst writes hyphens of compounds so
        text, _ = clean(text, list(range(len(text))))
        texts.append(text)
        measured.append(Word(offset, word["x0"], word["x1"]))
        offset += len(text) + 1
    letters = [char for word in run for char in word["chars"]]
    rest = plain if run[0]["text"][0].isalpha() else [char for char in plain if char not in run[0]["chars"]]
    main = next(iter(rest or plain), letters[0])
    top, bottom = _box(main, reaches)
    style = _style(main, bottom - top)
    run_in = style.bold and len(letters) >= 3 and not is_bold(letters[-1]["fontname"])
    text = " ".join(texts)
    return Piece(
        number,
        text,
        range(len(text)),
        run[0]["x0"],
        run[-1]["x1"],
        top,
        bottom,
        style._replace(bold=style.bold and not run_in),
        letters[-1]["text"] == "\u00ad",
        run_in,
        words=tuple(measured),
    )


def _box(char: dict[str, Any], reaches: Mapping[str, _Reach]) -> tuple[float, float]:
    """Top and bottom of a letter's line box."""
    reach = reaches.get(char["fontname"])
    if reach is None:
        return char["top"], char["bottom"]
    base = char["bottom"] + reach.descent * char["size"]
    return base - reach.above * char["size"], base - reach.below * char["size"]


def _style(char: dict[str, Any], height: float) -> Style:
    name = char["fontname"]
    colour = char["non_stroking_color"] or (0,)
    parts = [round(255 * part) for part in (colour if isinstance(colour, tuple) else (colour,))]
    if len(parts) == 1:
        parts *= 3
    red, green, blue = parts[:3]
    italic = any(word in name.lower() for word in _ITALIC)
    return Style(round(height, 1), is_bold(name), italic, red << 16 | green << 8 | blue)
