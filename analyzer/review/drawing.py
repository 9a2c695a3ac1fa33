"""Pictures of pages, drawn in a helper process that keeps the last few files open."""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import pypdfium2

from analyzer.errors import EncryptedDocument, UnreadableDocument

SCALES = (1.0, 1.5, 2.0, 3.0, 4.0)
"""Pixels per point that a picture may have: few, so that a browser keeps them."""
_LARGEST = 5_000  # pixels on a side
_MOST_OPEN = 4
_PASSWORD_NEEDED = 4  # FPDF_ERR_PASSWORD

_open: OrderedDict[str, pypdfium2.PdfDocument] = OrderedDict()


def opens(path: str, password: str | None) -> bool:
    """Whether a file needs no other password than this one."""
    try:
        pypdfium2.PdfDocument(path, password=password).close()
    except pypdfium2.PdfiumError as error:
        needed: bool = getattr(error, "err_code", None) == _PASSWORD_NEEDED
        return not needed
    return True


def page_sizes(path: str, password: str | None = None) -> Sequence[tuple[float, float]]:
    """Width and height of every page as it is shown, in points. Raises EncryptedDocument without its password."""
    pdf = _opened(path, password)
    try:
        return [pdf.get_page_size(number) for number in range(len(pdf))]
    except pypdfium2.PdfiumError:
        raise UnreadableDocument("The pages cannot be drawn.") from None


def page_picture(path: str, number: int, scale: float, password: str | None = None) -> bytes:
    """A page (counted from 1) as PNG."""
    pdf = _opened(path, password)
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


def _opened(path: str, password: str | None) -> pypdfium2.PdfDocument:
    if path in _open:
        _open.move_to_end(path)
        return _open[path]
    try:
        pdf = pypdfium2.PdfDocument(Path(path).read_bytes(), password=password)
        pdf.init_forms()
    except (pypdfium2.PdfiumError, OSError) as error:
        if getattr(error, "err_code", None) == _PASSWORD_NEEDED:
            raise EncryptedDocument("The PDF asks for a password.") from None
        raise UnreadableDocument("The file cannot be opened to draw its pages.") from None
    _open[path] = pdf
    while len(_open) > _MOST_OPEN:
        _open.popitem(last=False)[1].close()
    return pdf
