"""Decides which pages are read from their pictures, by ``--ocr`` and by what the pages' own text is worth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from analyzer.errors import UnreadableDocument
from analyzer.model import PageState, ReadingWarning
from analyzer.reading.pages import Sheet
from analyzer.reading.pdf import OpenPdf


def _unheard(_: str) -> None:
    pass


@dataclass(slots=True)
class Recognition:
    """Character recognition for one document: ``mode`` is auto, never or always."""

    mode: str = "auto"
    tell: Callable[[str], None] | None = None
    why_not: str = field(default="character recognition (OCR) could make nothing of it", init=False)
    """Why pages that are pictures were not read."""

    def read(self, pdf: OpenPdf, found: Sequence[Sheet]) -> list[ReadingWarning]:
        """Reads the pages that need it, in place; afterwards a page without usable text is marked as a picture."""
        bad = [sheet.number for sheet in found if not sheet.legible]
        wanted = [sheet for sheet in found if self._needed(sheet)]
        told = self._read(pdf, wanted, bad) if wanted else []
        for sheet in found:
            if not sheet.legible and sheet.state is PageState.TEXT:
                sheet.state, sheet.pieces, sheet.edges = PageState.IMAGE, [], []
                told = told or [
                    ReadingWarning("bad_text_layer", "The letters that the file gives are not those printed.")
                ]
        return told

    def _needed(self, sheet: Sheet) -> bool:
        if self.mode == "always":
            return sheet.state is not PageState.BLANK
        return sheet.state is PageState.IMAGE or not sheet.legible

    def _read(self, pdf: OpenPdf, wanted: Sequence[Sheet], bad: Sequence[int]) -> list[ReadingWarning]:
        if self.mode == "never":
            self.why_not = "character recognition (OCR) is switched off by --ocr never"
            return []
        from analyzer.reading.ocr.engines import engine  # noqa: PLC0415 - only where a page must be read so

        chosen = engine()
        if chosen is None:
            self.why_not = "character recognition (OCR) needs rapidocr with onnxruntime, or tesseract, to be installed"
            if self.mode == "always":
                raise UnreadableDocument(f"--ocr always: {self.why_not}.")
            return []
        from analyzer.reading.ocr.scans import MOST_PAGES, ScanReader, warnings_of  # noqa: PLC0415 - with the engine

        if len(wanted) > MOST_PAGES:
            self.why_not = f"character recognition (OCR) reads at most {MOST_PAGES:,} pages of a document"
        reader = ScanReader(chosen, self.tell or _unheard)
        reader.read(pdf, wanted[:MOST_PAGES])
        return warnings_of(reader, bad)
