"""Pictures of pages, for reports and for telling drawn boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2

from analyzer.errors import UnreadableDocument
from analyzer.model import Document

if TYPE_CHECKING:
    from PIL.Image import Image

_LARGEST = 6_000  # pixels on a side: a huge page is drawn smaller, not refused


def page_picture(document: Document, page_number: int, scale: float = 2.0) -> Image:
    """A page (counted from 1) as a picture, ``scale`` pixels to the point."""
    if not document.data or not 1 <= page_number <= len(document.pages):
        raise UnreadableDocument(f"{document.name}: there is no picture of page {page_number}.")
    pdf = pypdfium2.PdfDocument(document.data, password=document.password)
    try:
        page = pdf[page_number - 1]
        scale = max(0.05, min(scale, _LARGEST / max(*page.get_size(), 1.0)))
        picture: Image = page.render(scale=scale).to_pil()
        page.close()
        return picture
    except pypdfium2.PdfiumError:
        raise UnreadableDocument(f"{document.name}: page {page_number} cannot be drawn.") from None
    finally:
        pdf.close()
