"""Pictures of pages, drawn in a helper process that keeps the last few files open."""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import pypdfium2

from analyzer.errors import UnreadableDocument

SCALES = (1.0, 1.5, 2.0, 3.0, 4.0)
"""Pixels per point that a picture may have: few, so that a browser keeps them."""
_LARGEST = 5_000  # pixels on a side
_MOST_OPEN = 4

_open: OrderedDict[str, pypdfium2.PdfDocument] = OrderedDict()


def page_sizes(path: str) -> Sequence[tuple[float, float]]:
    """Width and height of every page as it is shown, in points."""
    pdf = _opened(path)
    try:
        return [pdf.get_page_size(number) for number in range(len(pdf))]
    except pypdfium2.PdfiumError:
        raise UnreadableDocument("The pages cannot be drawn.") from None


def page_picture(path: str, number: int, scale: float) -> bytes:
    """A page (counted from 1) as PNG."""
    pdf = _opened(path)
    if not 1 <= number <= len(pdf):
        raise UnreadableDocument(f"There is no page {number}.")
    try:
        page = pdf[number - 1]
        try:
            scale = max(0.05, min(scale, _LARGEST / max(*page.get_size(), 1.0)))
            picture = page.render(scale=scale, may_draw_forms=True).to_pil()
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        raise UnreadableDocument(f"Page {number} cannot be drawn.") from None
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=1)  # over loopback, time counts and bytes do not
    return out.getvalue()


def _opened(path: str) -> pypdfium2.PdfDocument:
    if path in _open:
        _open.move_to_end(path)
        return _open[path]
    try:
        pdf = pypdfium2.PdfDocument(Path(path).read_bytes())
        pdf.init_forms()
    except (pypdfium2.PdfiumError, OSError):
        raise UnreadableDocument("The file cannot be opened to draw its pages.") from None
    _open[path] = pdf
    while len(_open) > _MOST_OPEN:
        _open.popitem(last=False)[1].close()
    return pdf
