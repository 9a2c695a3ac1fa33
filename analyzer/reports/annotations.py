"""The evidence as W3C Web Annotations (JSON-LD), so that other programs can find the words again and show them.

https://www.w3.org/TR/annotation-model/. A document is named by its digest (RFC 6920), a place on it by the words, by
their position in the text as read, and for a PDF by page and rectangle (RFC 3778, in PDF points).
"""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from analyzer.model import Document
from analyzer.report import Evidence, Report
from analyzer.reports import words
from analyzer.reports.quotes import clean

Places = Mapping[str, tuple[int, int, int]]
"""By the id of a piece of evidence: its document, and where its words start and end in that document's text."""

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778"
_NAMESPACE = uuid.UUID("6f0c6c0e-6c7b-5d52-9a0f-3a1c1f1d9b60")
_AROUND = 32  # characters of prefix and suffix


def as_json_ld(report: Report, documents: Sequence[Document], places: Places) -> str:
    """A collection with one annotation for each piece of evidence, counted or refused."""
    items = [_annotation(report, piece, documents, places.get(piece.id)) for piece in report.evidence]
    name = _name("collection", *(one.sha256 for one in report.documents))
    collection = {
        "@context": _CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": f"{clean(report.plan.name or 'Plan name not stated')}: {words.STATES[report.verdict.state]}",
        "total": len(items),
        "first": {"id": f"{name}#1", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def source_of(sha256: str) -> str:
    """The name of a document that is known by its digest."""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")


def _annotation(
    report: Report, piece: Evidence, documents: Sequence[Document], place: tuple[int, int, int] | None
) -> dict[str, Any]:
    sha256 = report.documents[piece.document].sha256
    weight = "Counts" if piece.counted else "Does not count"
    said = f"{words.provision(piece.provision)}: {words.stance(piece.stance)}. {weight}: {clean(piece.reason)}."
    return {
        "id": _name(sha256, piece.id, piece.rule, piece.quote),
        "type": "Annotation",
        "motivation": "classifying" if piece.counted else "commenting",
        "generator": {"type": "Software", "name": f"plan-analyzer {report.generator.version}"},
        "body": [
            {"type": "TextualBody", "purpose": "classifying", "value": piece.provision},
            {"type": "TextualBody", "purpose": "describing", "value": said, "format": "text/plain", "language": "en"},
        ],
        "target": {
            "type": "SpecificResource",
            "source": source_of(sha256),
            "selector": _selectors(piece, documents, place),
        },
    }


def _selectors(
    piece: Evidence, documents: Sequence[Document], place: tuple[int, int, int] | None
) -> list[dict[str, Any]]:
    quote: dict[str, Any] = {"type": "TextQuoteSelector", "exact": piece.quote}
    selectors = [quote]
    if place is not None:
        index, start, end = place
        text = documents[index].text
        quote["prefix"] = text[max(0, start - _AROUND) : start]
        quote["suffix"] = text[end : end + _AROUND]
        selectors.append({"type": "TextPositionSelector", "start": start, "end": end})
    for page in dict.fromkeys(box.page for box in piece.boxes):
        boxes = [box for box in piece.boxes if box.page == page]
        left, top = min(box.x0 for box in boxes), min(box.top for box in boxes)
        width, height = max(box.x1 for box in boxes) - left, max(box.bottom for box in boxes) - top
        where = f"page={page}&viewrect={left:.1f},{top:.1f},{width:.1f},{height:.1f}"
        selectors.append({"type": "FragmentSelector", "conformsTo": _PDF_FRAGMENTS, "value": where})
    return selectors


def _name(*parts: str) -> str:
    """The same name for the same thing, every time."""
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, chr(0).join(parts))}"
