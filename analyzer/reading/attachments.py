"""What a PDF holds beside its pages: attached PDFs (a portfolio is a cover sheet with such), and XFA forms."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from analyzer.model import ReadingWarning

MOST = 20
"""Attachments of one file that are read."""
_MOST_BYTES = 100 * 2**20
_XFA = (2, 3)  # FORMTYPE_XFA_FULL and FORMTYPE_XFA_FOREGROUND
_COVER = 600  # characters: the text of a portfolio's own page


class Attachment(NamedTuple):
    """A PDF inside a PDF."""

    name: str
    data: bytes


def attachments(handle: Any) -> tuple[list[Attachment], list[str]]:
    """The PDFs attached to an open one, and the names of attachments that are not read."""
    found: list[Attachment] = []
    left: list[str] = []
    size = 0
    for index in range(min(handle.count_attachments(), 1_000)):
        attachment = handle.get_attachment(index)
        name = Path(str(attachment.get_name()).replace("\\", "/")).name or f"attachment {index + 1}"
        try:
            data = bytes(attachment.get_data())
        except pypdfium2.PdfiumError:
            data = b""
        size += len(data)
        if b"%PDF-" in data[:1024] and len(found) < MOST and size <= _MOST_BYTES:
            found.append(Attachment(name, data))
        else:
            left.append(name)
    return found, left


def is_cover(text: str) -> bool:
    """Whether the text of a portfolio's own pages only tells how to open it."""
    words = " ".join(text.lower().split())
    return len(words) < _COVER and ("portfolio" in words or "adobe" in words or len(words) < 80)


def not_read(names: list[str]) -> list[ReadingWarning]:
    """A warning about attachments that are not read."""
    if not names:
        return []
    listed = ", ".join(names[:5]) + (" and others" if len(names) > 5 else "")
    return [ReadingWarning("attachment", f"Attached to the file and not read: {listed}.")]


def is_xfa(handle: Any) -> bool:
    """Whether a form keeps its content outside the pages, where only Adobe's own reader shows it."""
    return pdfium.FPDF_GetFormType(handle.raw) in _XFA


XFA = ReadingWarning(
    "xfa", "The file is an XFA form: what is filled in may not be on its pages. Print it to a PDF and read that."
)
