"""Tick boxes that are not letters: form fields and drawn squares, put among the words as ☒ or ☐."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2.raw as pdfium

from analyzer.reading.chars import Frame, LoadedPage
from analyzer.reading.forms import mark_at_start
from analyzer.reading.lines import Piece, Style
from analyzer.reading.rulings import Rect, like_a_box

_WIDGET = 20  # FPDF_ANNOT_WIDGET
_ROUND = (6, 15)  # FPDF_ANNOT_CIRCLE, FPDF_ANNOT_INK
_NAME = 4  # FPDF_OBJECT_NAME
_SCALE = 150 / 72  # pixels to the point: enough to tell a tick from an empty square
_LARGEST = 6_000  # pixels on a side: a huge page is drawn smaller
_REACH = 30.0  # points from a box to its label
_FAR = 300.0  # points from one of a column of boxes to its label
_DARK = 170  # of 255: the grey of a hairline
_INK = (0.05, 0.8)  # share of dark pixels inside: less is empty, more is a solid bullet


def add_fields(page: LoadedPage, frame: Frame, pieces: list[Piece], number: int) -> list[Rect]:
    """Puts the states of check boxes and radio buttons, and the words typed into text fields, among the pieces.

    Returns the circles that somebody has put on the page as annotations.
    """
    rings = []
    for annotation, kind in _annotations(page):
        rect = _place(annotation, frame)
        if rect is not None and kind == _WIDGET:
            _add_widget(annotation, rect, pieces, number)
        elif rect is not None:
            rings.append(rect)
    return rings


def _annotations(page: LoadedPage) -> Iterator[tuple[Any, int]]:
    """The fields of a form and the circles among a page's annotations, with their kind."""
    raw = page.raw
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(raw), 5_000)):
        annotation = pdfium.FPDFPage_GetAnnot(raw, index)
        if not annotation:
            continue
        try:
            kind = int(pdfium.FPDFAnnot_GetSubtype(annotation))
            if kind == _WIDGET or kind in _ROUND:
                yield annotation, kind
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _place(annotation: Any, frame: Frame) -> Rect | None:
    bounds = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(bounds)):
        return None
    return Rect(*frame.place(bounds.left, bounds.bottom, bounds.right, bounds.top))


def _add_widget(annotation: Any, rect: Rect, pieces: list[Piece], number: int) -> None:
    if pdfium.FPDFAnnot_GetValueType(annotation, b"AS") == _NAME and rect.x1 - rect.x0 < 40:
        put_box(pieces, rect, _value(annotation, b"AS") not in ("Off", ""), number)
    elif _value(annotation, b"FT") == "Tx" and (text := " ".join(_value(annotation, b"V").split())):
        height = min(rect.bottom - rect.top, 14.0)
        pieces.append(_piece(text, rect, height, number))


def _value(annotation: Any, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < size < 20_000:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace")


def put_box(pieces: list[Piece], rect: Rect, checked: bool, number: int) -> None:
    """Adds a box, or sets the state of the letter that stands where the box is."""
    sign = "☒" if checked else "☐"
    for piece in pieces:
        over = piece.x0 - 3 < (rect.x0 + rect.x1) / 2 < piece.x0 + 16 and rect.top < piece.middle < rect.bottom
        if over and (mark_at_start(piece.text) or piece.text in ("■", "●", "○")):
            piece.text = sign + piece.text[1:] if piece.text[0] != "[" else piece.text
            return
    pieces.append(_piece(sign, rect, min(rect.bottom - rect.top, 14.0), number))


def _piece(text: str, rect: Rect, height: float, number: int) -> Piece:
    """A piece that is on the page but not among its characters; it looks like the words beside it."""
    middle = (rect.top + rect.bottom) / 2
    top = middle - height / 2
    return Piece(number, text, [-1] * len(text), rect.x0, rect.x1, top, top + height, Style(height))


def look_like_neighbours(pieces: Sequence[Piece]) -> None:
    """Gives each added piece the style and height of the words on its line, so that they stay one line."""
    added = [piece for piece in pieces if piece.origins and piece.origins[0] < 0]
    real = [piece for piece in pieces if piece.origins and piece.origins[0] >= 0] if added else []
    for piece in added:
        beside = [other for other in real if other.top - 2 < piece.middle < other.bottom + 2]
        if beside:
            near = min(beside, key=lambda other: abs(other.x0 - piece.x1))
            piece.top, piece.bottom, piece.style, piece.order = near.top, near.bottom, near.style, near.order


def add_squares(
    page: LoadedPage,
    squares: Sequence[Rect],
    pieces: list[Piece],
    frame: Frame,
    number: int,
    signs: Sequence[Rect] = (),
) -> None:
    """Puts drawn squares that stand beside words among the pieces; a picture of the page tells which are ticked.

    ``signs`` are characters of which nobody says what they are: those that the picture shows framed are boxes.
    """
    shown = [one for one in (*squares, *filter(like_a_box, signs)) if _is_shown(one, frame)]
    fields = [piece for piece in pieces if piece.text in ("☐", "☒") and piece.origins[0] < 0]
    shown = [one for one in shown if not any(map(one.holds, fields))]  # a form's field says its state itself
    apart = list(_apart(shown))
    over = _beneath_labels(apart, pieces)
    boxes = labelled(apart, pieces) + [square for square, _ in over]
    if not boxes or len(boxes) > 400:
        return
    picture, scale = page.picture(_SCALE, _LARGEST)
    boxes = [one for one in boxes if one not in signs or _is_framed(picture, one, scale)]
    boxes = [_drawn_one(picture, one, shown, scale) for one in boxes]
    inks = [_ink(picture, box, scale) for box in boxes]
    if all(ink > _INK[1] for ink in inks):
        return  # solid squares only: bullets
    for box, ink in zip(boxes, inks, strict=True):
        inside = [piece for piece in pieces if box.holds(piece) and len(piece.text) <= 2]
        pieces[:] = [piece for piece in pieces if not any(piece is other for other in inside)]
        label = next((label for square, label in over if square is box), None)
        put_box(pieces, box if label is None else _before(label, box), ink > _INK[0], number)


def _before(label: Piece, box: Rect) -> Rect:
    """Where a box would stand if it stood before its label."""
    width, height = box.x1 - box.x0, box.bottom - box.top
    return Rect(label.x0 - width - 2, label.middle - height / 2, label.x0 - 2, label.middle + height / 2)


def _is_shown(square: Rect, frame: Frame) -> bool:
    return square.x0 > -1 and square.top > -1 and square.x1 <= frame.width and square.bottom <= frame.height


def add_bullets(dots: Sequence[Rect], pieces: list[Piece], number: int) -> None:
    """Puts a bullet where a small dot is drawn just left of the first words of a line (as browsers print lists)."""
    added: list[Piece] = []
    for dot in _apart(dots):
        middle = (dot.top + dot.bottom) / 2
        beside = [piece for piece in pieces if piece.top < middle < piece.bottom and piece.x1 > dot.x0 - 60]
        first = min(beside, key=lambda piece: piece.x0, default=None)
        if first is not None and 2 < first.x0 - dot.x1 < 20:
            added.append(_piece("•", dot, 12.0, number))
    pieces.extend(added)


def _apart(squares: Sequence[Rect]) -> Iterator[Rect]:
    """Each square once: borders are often drawn twice."""
    kept: list[Rect] = []
    for square in squares:
        if not any(abs(square.x0 - other.x0) < 4 and abs(square.top - other.top) < 4 for other in kept):
            kept.append(square)
            yield square


def labelled(squares: Sequence[Rect], pieces: Sequence[Piece]) -> list[Rect]:
    """The squares that stand beside words."""
    return [one for one in squares if _has_label(one, pieces, _FAR if _in_column(one, squares) else _REACH)]


def _beneath_labels(squares: Sequence[Rect], pieces: Sequence[Piece]) -> list[tuple[Rect, Piece]]:
    """Squares side by side with no words on their line, each right beneath a label of its own, and those labels."""
    found: list[tuple[Rect, Piece]] = []
    for square in squares:
        middle, height = (square.x0 + square.x1) / 2, square.bottom - square.top
        over = [one for one in pieces if -2 < square.top - one.bottom < height and one.x0 - 4 < middle < one.x1 + 4]
        level = any(one.top < (square.top + square.bottom) / 2 < one.bottom for one in pieces)
        beside = any(one is not square and abs(one.top - square.top) < 2 for one in squares)
        if len(over) == 1 and beside and not level and not _in_column(square, squares):
            found.append((square, over[0]))
    alone = [(square, label) for square, label in found if sum(other is label for _, other in found) == 1]
    return alone if len(alone) > 1 else []


def _in_column(square: Rect, squares: Sequence[Rect]) -> bool:
    """Whether another square stands right above or below: a column of boxes beside a list of labels."""
    return any(one is not square and abs(one.x0 - square.x0) < 2 and abs(one.top - square.top) < 60 for one in squares)


def _has_label(square: Rect, pieces: Sequence[Piece], reach: float) -> bool:
    """Whether words stand beside a square, ``reach`` points away at most."""
    middle = (square.top + square.bottom) / 2
    return any(
        piece.top - 2 < middle < piece.bottom + 2
        and (0 <= piece.x0 - square.x1 < reach or 0 <= square.x0 - piece.x1 < reach)
        for piece in pieces
    )


def _drawn_one(picture: Any, box: Rect, squares: Sequence[Rect], scale: float) -> Rect:
    """A square, or where that is an unseen ground, the square that is drawn on it."""
    inner = [one for one in squares if one is not box and _is_inside(one, box)]
    if not inner or _is_framed(picture, box, scale):
        return box
    return next((one for one in inner if _is_framed(picture, one, scale)), box)


def _is_inside(inner: Rect, outer: Rect) -> bool:
    return (
        outer.x0 < inner.x0 + 0.5
        and outer.top < inner.top + 0.5
        and inner.x1 < outer.x1 + 0.5
        and inner.bottom < outer.bottom + 0.5
    )


def _ink(picture: Any, box: Rect, scale: float) -> float:
    """The share of dark pixels well inside a square."""
    inset = 0.22 * (box.x1 - box.x0)
    x0, x1 = (int((box.x0 + inset) * scale), int((box.x1 - inset) * scale))
    top, bottom = (int((box.top + inset) * scale), int((box.bottom - inset) * scale))
    counts = picture.crop((x0, top, max(x1, x0 + 1), max(bottom, top + 1))).histogram()
    return float(sum(counts[:140]) / max(sum(counts), 1))


def _is_framed(picture: Any, box: Rect, scale: float) -> bool:
    """Whether ink runs along all four sides of a rectangle."""
    x0, top, x1, bottom = (round(edge * scale) for edge in box)
    level = [picture.crop((x0, y - 2, x1, y + 3)) for y in (top, bottom)]
    upright = [picture.crop((x - 2, top, x + 3, bottom)).rotate(90, expand=True) for x in (x0, x1)]
    return all(map(_runs_along, (*level, *upright)))


def _runs_along(strip: Any) -> bool:
    """Whether nearly every column of a narrow strip has ink in it."""
    columns = zip(*(strip.crop((0, y, strip.width, y + 1)).tobytes() for y in range(strip.height)), strict=True)
    inked: list[bool] = [min(column) < _DARK for column in columns]
    return sum(inked) >= 0.85 * len(inked)
