"""A copy of the PDF with its evidence marked: standard highlight annotations that any PDF program shows, and bookmarks.

The bookmarks stand below those that the document has: one for each provision, with its quotes under it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, OutlineStructureError, PageLocation, String

from analyzer.errors import DamagedDocument, EncryptedDocument
from analyzer.report import EvidenceBox, Report
from analyzer.reports.answer import answer
from analyzer.reports.quotes import Quote

Corners = tuple[float, float, float, float, float, float, float, float]
Color = tuple[float, float, float]

_COLORS: dict[str, Color] = {
    "after_tax_contributions": (1.0, 0.88, 0.35),
    "in_plan_roth_conversion": (0.60, 0.90, 0.62),
    "auto_in_plan_conversion": (0.60, 0.90, 0.62),
    "in_service_after_tax": (0.62, 0.82, 1.0),
    "roth_deferrals": (0.90, 0.78, 1.0),
}
_OTHER: Color = (1.0, 0.80, 0.62)
_PRINT = 4  # annotation flag: shown on paper too


@dataclass(frozen=True, slots=True)
class _Frame:
    """The visible page: its box in PDF user space and how far it is turned clockwise when shown."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point given from the top left corner of the page as shown, in user space."""
        if self.turn == 90:
            return self.left + y, self.bottom + x
        if self.turn == 180:
            return self.right - x, self.bottom + y
        if self.turn == 270:
            return self.right - y, self.top - x
        return self.left + x, self.top - y

    def corners(self, box: EvidenceBox) -> Corners:
        """Upper left, upper right, lower left, lower right, as the words are read: the order that programs expect."""
        ends = ((box.x0, box.top), (box.x1, box.top), (box.x0, box.bottom), (box.x1, box.bottom))
        upper_left, upper_right, lower_left, lower_right = (self.point(x, y) for x, y in ends)
        return (*upper_left, *upper_right, *lower_left, *lower_right)


def mark(document_bytes: bytes, report: Report, document_index: int, password: str | None = None) -> bytes:
    """The PDF with a highlight over each counted quote of one document; encrypted input stays encrypted.

    Raises EncryptedDocument or DamagedDocument.
    """
    name = report.documents[document_index].name
    try:
        with pikepdf.open(io.BytesIO(document_bytes), password=password or "") as pdf:
            quotes = [q for q in answer(report).counted if q.evidence.document == document_index and q.evidence.boxes]
            for number, marks in _by_page(quotes):
                if 1 <= number <= len(pdf.pages):
                    _annotate(pdf, pdf.pages[number - 1], marks)
            _bookmark(pdf, quotes)
            out = io.BytesIO()
            pdf.save(out, encryption=True if pdf.is_encrypted else None)
            return out.getvalue()
    except pikepdf.PasswordError:
        raise EncryptedDocument(f"{name}: the PDF is encrypted and the password does not open it.") from None
    except (pikepdf.PdfError, ValueError) as error:
        raise DamagedDocument(f"{name}: a marked copy cannot be written: {error}".splitlines()[0]) from error


Mark = tuple[tuple[EvidenceBox, ...], list[Quote]]


def _by_page(quotes: Iterable[Quote]) -> Iterator[tuple[int, list[Mark]]]:
    """The marks of each page; quotes on the very same words share one, so that their colours do not pile up."""
    pages: dict[int, dict[tuple[tuple[float, ...], ...], Mark]] = {}
    for quote in quotes:
        for number in sorted({box.page for box in quote.evidence.boxes}):
            boxes = tuple(box for box in quote.evidence.boxes if box.page == number)
            key = tuple((box.x0, box.top, box.x1, box.bottom) for box in boxes)
            pages.setdefault(number, {}).setdefault(key, (boxes, []))[1].append(quote)
    for number in sorted(pages):
        yield number, list(pages[number].values())


def _annotate(pdf: pikepdf.Pdf, page: pikepdf.Page, marks: Sequence[Mark]) -> None:
    frame = _frame(page)
    existing = page.obj.get("/Annots")
    # A new array, since producers let pages share one, and then a mark on one page would show on all of them.
    annotations = list(existing.as_list()) if isinstance(existing, Array) else []
    for boxes, quotes in marks:
        annotations.append(pdf.make_indirect(_highlight(pdf, page, frame, boxes, quotes)))
    page.obj["/Annots"] = Array(annotations)


_DEEPEST = 64  # levels of the document's own bookmarks that are kept
_ABOVE = 36.0  # points of page shown above a quote
_LONGEST = 80  # characters of a quote in its bookmark


def _bookmark(pdf: pikepdf.Pdf, quotes: Sequence[Quote]) -> None:
    """A bookmark for each provision, which opens on its quotes; a document whose own bookmarks are broken gets none."""
    by_provision: dict[str, list[Quote]] = {}
    for quote in quotes:
        if 1 <= quote.evidence.page <= len(pdf.pages):
            by_provision.setdefault(quote.provision, []).append(quote)
    if not by_provision:
        return
    try:
        with pdf.open_outline(max_depth=_DEEPEST) as outline:
            top = _leading("Evidence", pdf, next(iter(by_provision.values()))[0])
            for provision, own in by_provision.items():
                item = _leading(f"{provision} ({len(own)})", pdf, own[0])
                item.children.extend(_leading(_titled(quote), pdf, quote) for quote in own)
                item.is_closed = True
                top.children.append(item)
            outline.root.append(top)
    except OutlineStructureError:
        return


def _leading(title: str, pdf: pikepdf.Pdf, quote: Quote) -> OutlineItem:
    """A bookmark that leads a little above a quote, at the zoom that the reader has."""
    piece = quote.evidence
    box = next((one for one in piece.boxes if one.page == piece.page), piece.boxes[0])
    left, top = _frame(pdf.pages[piece.page - 1]).point(0, max(0.0, box.top - _ABOVE))
    return OutlineItem(title, piece.page - 1, PageLocation.XYZ, left=left, top=top)


def _titled(quote: Quote) -> str:
    text = quote.text if len(quote.text) <= _LONGEST else quote.text[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
    return f"{quote.stance}: {text}"


def _frame(page: pikepdf.Page) -> _Frame:
    """The crop box inside the media box, as viewers show it; whole media box where they do not meet."""
    media, crop = _box(page.mediabox), _box(page.cropbox)
    inside = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    if inside[0] >= inside[2] or inside[1] >= inside[3]:
        inside = media
    return _Frame(*inside, turn=int(page.rotation) % 360)


def _box(value: Any) -> tuple[float, float, float, float]:
    a, b, c, d = (float(side) for side in value)
    return min(a, c), min(b, d), max(a, c), max(b, d)


def _highlight(
    pdf: pikepdf.Pdf, page: pikepdf.Page, frame: _Frame, boxes: Sequence[EvidenceBox], quotes: Sequence[Quote]
) -> Dictionary:
    corners = [frame.corners(box) for box in boxes]
    xs = [value for quad in corners for value in quad[0::2]]
    ys = [value for quad in corners for value in quad[1::2]]
    rectangle = [min(xs), min(ys), max(xs), max(ys)]
    first = quotes[0].evidence
    color = _COLORS.get(first.provision, _OTHER)
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Highlight,
        Rect=_numbers(rectangle),
        QuadPoints=_numbers([value for quad in corners for value in quad]),
        C=_numbers(color),
        F=_PRINT,
        P=page.obj,
        T=String("plan-analyzer"),
        NM=String(f"plan-analyzer-{first.id}-{boxes[0].page}"),
        Contents=String("\n".join(f"{quote.provision}: {quote.stance}. {quote.reason}" for quote in quotes)),
        AP=Dictionary(N=_appearance(pdf, corners, rectangle, color)),
    )


def _appearance(
    pdf: pikepdf.Pdf, corners: Sequence[Corners], rectangle: Sequence[float], color: Color
) -> pikepdf.Object:
    """What is drawn: the quads filled with a multiplied colour, so that the words below stay readable."""
    lines = ["/Over gs", " ".join(f"{part:.3f}" for part in color) + " rg"]
    for x1, y1, x2, y2, x3, y3, x4, y4 in corners:
        lines.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l {x4:.2f} {y4:.2f} l {x3:.2f} {y3:.2f} l h f")
    form = pdf.make_stream("\n".join(lines).encode("ascii"))
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, _numbers(rectangle)
    form.Group = Dictionary(S=Name.Transparency, Type=Name.Group)
    form.Resources = Dictionary(ExtGState=Dictionary(Over=Dictionary(Type=Name.ExtGState, BM=Name.Multiply)))
    return form


def _numbers(values: Iterable[float]) -> Array:
    return Array([round(float(value), 2) for value in values])
