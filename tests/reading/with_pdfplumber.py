"""The long way to a page's words and rules: pdfplumber on every page, a second opinion on what pdfium says of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pdfplumber
import pypdfium2

from analyzer.model import PageState
from analyzer.reading.chars import frame_of
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


def sheets(pdf: OpenPdf, other: pdfplumber.PDF) -> list[Sheet]:
    """What ``analyzer.reading.pages.sheets`` gives, with the words and rules that pdfplumber sees in the same file."""
    return [_sheet(page, pdf.handle[index], index + 1) for index, page in enumerate(other.pages)]


def _sheet(page: Any, same: pypdfium2.PdfPage, number: int) -> Sheet:
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


def _pieces(page: Any, number: int) -> Iterator[Piece]:
    """Words in the file's order, gathered where each stands a word space after the one before."""
    run: list[dict[str, Any]] = []
    words = page.extract_words(use_text_flow=True, keep_blank_chars=False, return_chars=True, x_tolerance=1.5)
    for word in words:
        if run and not _goes_on(run[-1], word):
            yield _piece(run, number)
            run = []
        run.append(word)
    if run:
        yield _piece(run, number)


def _goes_on(last: dict[str, Any], word: dict[str, Any]) -> bool:
    tall = max(last["bottom"] - last["top"], word["bottom"] - word["top"], 4.0)
    level = abs(last["top"] - word["top"]) < 0.5 * tall and abs(last["bottom"] - word["bottom"]) < 0.5 * tall
    return level and -2 * tall < word["x0"] - last["x1"] < PIECE_GAP * tall


def _piece(run: Sequence[dict[str, Any]], number: int) -> Piece:
    texts, measured, offset = [], [], 0
    for word in run:
        text, font = word["text"].replace(_BULLET, "•"), word["chars"][0]["fontname"]
        if text in SIGNS_ALONE:
            text = symbol(text, font)
        text = text[:-1].replace("\u00ad", "-") + text[-1]  # Typst writes hyphens of compounds so
        text, _ = clean(text, list(range(len(text))))
        texts.append(text)
        measured.append(Word(offset, word["x0"], word["x1"]))
        offset += len(text) + 1
    letters = [char for word in run for char in word["chars"]]
    main = next((char for char in letters if char["text"].isalpha()), letters[0])
    style = _style(main)
    run_in = style.bold and len(letters) >= 3 and not _style(letters[-1]).bold
    text = " ".join(texts)
    return Piece(
        number,
        text,
        range(len(text)),
        run[0]["x0"],
        run[-1]["x1"],
        main["top"],
        main["bottom"],
        style._replace(bold=style.bold and not run_in),
        letters[-1]["text"] == "\u00ad",
        run_in,
        words=tuple(measured),
    )


def _style(char: dict[str, Any]) -> Style:
    name = char["fontname"]
    colour = char["non_stroking_color"] or (0,)
    parts = [round(255 * part) for part in (colour if isinstance(colour, tuple) else (colour,))]
    if len(parts) == 1:
        parts *= 3
    red, green, blue = parts[:3]
    italic = any(word in name.lower() for word in _ITALIC)
    return Style(round(char["bottom"] - char["top"], 1), is_bold(name), italic, red << 16 | green << 8 | blue)
