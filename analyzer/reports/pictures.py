"""Pictures of quotes: the part of a page around a quote, its words marked, small enough for an HTML file."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from analyzer.errors import PlanAnalyzerError
from analyzer.model import Document
from analyzer.report import Evidence, EvidenceBox

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PICTURES = 25
MOST_BYTES = 60_000
_SCALE = 2.0  # pixels per point: sharp enough to read at the width of a report
_MARGIN = 42.0  # points of page shown around a quote: two or three lines
_SHOWN = 1.4  # CSS pixels per point: letters of a page as large as the report's own
_TINT = (255, 226, 120)
_EDGE = (176, 112, 0)


@dataclass(frozen=True, slots=True)
class Picture:
    """A crop of one page as a ``data:`` address; width and height are those to show it at, the same for all pages."""

    page: int
    address: str
    width: int
    height: int


class PictureBook:
    """Makes the pictures of one report, at most :data:`MOST_PICTURES`, each page drawn once in a row."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._left = MOST_PICTURES
        self._page = lru_cache(maxsize=2)(self._draw)

    def pictures(self, piece: Evidence) -> list[Picture]:
        """The crops that show one quote, a picture per page; none for text inputs or pages that cannot be drawn."""
        return list(self._pictures(piece))

    def _pictures(self, piece: Evidence) -> Iterator[Picture]:
        for number in sorted({box.page for box in piece.boxes}):
            page = self._page(piece.document, number) if self._left > 0 else None
            if page is None:
                continue
            self._left -= 1
            width = self._documents[piece.document].pages[number - 1].width
            scale = page.width / width if width > 0 else _SCALE  # a huge page is drawn smaller
            crop = _Crop(page, scale).around([box for box in piece.boxes if box.page == number])
            shown = _SHOWN / scale
            yield Picture(number, _address(crop), round(crop.width * shown), round(crop.height * shown))

    def _draw(self, index: int, number: int) -> Image | None:
        if not 0 <= index < len(self._documents) or not self._documents[index].data:
            return None
        from analyzer.reading.pictures import page_picture  # noqa: PLC0415 - opens PDFs: only where there is one

        try:
            return page_picture(self._documents[index], number, _SCALE).convert("RGB")
        except (PlanAnalyzerError, ValueError, RuntimeError, OSError):
            return None  # a report without a picture still has its quote and page


@dataclass(frozen=True, slots=True)
class _Crop:
    """Cuts a page, drawn at ``scale`` pixels per point, to a marked quote and its surroundings."""

    page: Image
    scale: float

    def around(self, boxes: Sequence[EvidenceBox]) -> Image:
        """The marked page, cut to the whole width of the text around the boxes."""
        from PIL import Image, ImageChops, ImageDraw  # noqa: PLC0415 - with pictures only

        tint = Image.new("RGB", self.page.size, "white")
        draw = ImageDraw.Draw(tint)
        areas = [self._pixels(box) for box in boxes]
        for area in areas:
            draw.rectangle(area, fill=_TINT)
        marked = ImageChops.multiply(self.page, tint)
        edge = ImageDraw.Draw(marked)
        for left, _, right, bottom in areas:
            edge.line((left, bottom + 1, right, bottom + 1), fill=_EDGE, width=2)  # seen without colour too
        margin = round(_MARGIN * self.scale)
        top = max(0, min(area[1] for area in areas) - margin)
        bottom = min(self.page.height, max(area[3] for area in areas) + margin)
        left, right = self._text_width(areas)
        return marked.crop((left, top, right, bottom))

    def _pixels(self, box: EvidenceBox) -> tuple[int, int, int, int]:
        """A box in pixels, a little wider than its letters, inside the page and never empty."""
        width, height = self.page.size
        left = min(max(0, round(box.x0 * self.scale) - 2), width - 2)
        top = min(max(0, round(box.top * self.scale) - 1), height - 2)
        right = max(left + 1, min(width - 1, round(box.x1 * self.scale) + 2))
        bottom = max(top + 1, min(height - 1, round(box.bottom * self.scale) + 1))
        return left, top, right, bottom

    def _text_width(self, areas: Sequence[tuple[int, int, int, int]]) -> tuple[int, int]:
        """Left and right edge of the crop: what is printed on the page, so that every crop of it has one measure."""
        from PIL import ImageOps  # noqa: PLC0415 - with pictures only

        ink = ImageOps.invert(self.page.convert("L")).point(lambda value: 255 if value > 24 else 0)
        printed = ink.getbbox()
        left, right = (printed[0], printed[2]) if printed else (0, self.page.width)
        margin = round(18 * self.scale)
        left = min(left, *(area[0] for area in areas)) - margin
        right = max(right, *(area[2] for area in areas)) + margin
        return max(0, left), min(self.page.width, right)


def _address(crop: Image) -> str:
    """The picture as a ``data:`` address of at most :data:`MOST_BYTES` where that can be reached."""
    palette = io.BytesIO()
    crop.quantize(24).save(palette, "PNG", optimize=True)
    kind, data = "png", palette.getvalue()
    for quality, size in ((70, 1.0), (55, 0.85), (45, 0.6), (35, 0.4)):
        if len(data) <= MOST_BYTES:
            break
        smaller = (
            crop if size == 1.0 else crop.resize((max(1, int(crop.width * size)), max(1, int(crop.height * size))))
        )
        out = io.BytesIO()
        smaller.save(out, "JPEG", quality=quality, optimize=True)
        kind, data = "jpeg", out.getvalue()
    return f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}"
