"""W3C Web Annotations: valid, and true of the document."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from analyzer.reports.annotations import source_of
from tests.review.conftest import FIXTURES, TIDEWATER, Page

IRI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:\S+$"}
BODY = {
    "type": "object",
    "required": ["type", "value", "purpose"],
    "properties": {
        "type": {"const": "TextualBody"},
        "value": {"type": "string", "minLength": 1},
        "purpose": {"enum": ["classifying", "describing", "commenting", "tagging"]},
        "format": {"const": "text/plain"},
        "language": {"const": "en"},
    },
    "additionalProperties": False,
}
SELECTOR = {
    "oneOf": [
        {
            "required": ["type", "exact"],
            "properties": {
                "type": {"const": "TextQuoteSelector"},
                **{name: {"type": "string"} for name in ("exact", "prefix", "suffix")},
            },
            "additionalProperties": False,
        },
        {
            "required": ["type", "start", "end"],
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 1},
            },
            "additionalProperties": False,
        },
        {
            "required": ["type", "value", "conformsTo"],
            "properties": {
                "type": {"const": "FragmentSelector"},
                "conformsTo": {"const": "http://tools.ietf.org/rfc/rfc3778"},
                "value": {"type": "string", "pattern": r"^page=\d+&viewrect=-?[\d.]+,-?[\d.]+,[\d.]+,[\d.]+$"},
            },
            "additionalProperties": False,
        },
    ]
}
ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "target"],
    "properties": {
        "id": IRI,
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["classifying", "commenting", "highlighting", "describing"]},
        "generator": {"type": "object", "required": ["type", "name"], "properties": {"type": {"const": "Software"}}},
        "body": {"type": "array", "items": BODY},
        "target": {
            "type": "object",
            "required": ["source", "selector"],
            "properties": {
                "type": {"const": "SpecificResource"},
                "source": IRI,
                "selector": {"type": "array", "items": SELECTOR, "minItems": 1},
            },
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
COLLECTION = {
    "type": "object",
    "required": ["@context", "id", "type", "total", "first"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": IRI,
        "type": {"const": "AnnotationCollection"},
        "label": {"type": "string"},
        "total": {"type": "integer"},
        "first": {
            "type": "object",
            "required": ["id", "type", "items"],
            "properties": {
                "id": IRI,
                "type": {"const": "AnnotationPage"},
                "startIndex": {"const": 0},
                "items": {"type": "array", "items": ANNOTATION},
            },
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
"""What https://www.w3.org/TR/annotation-model/ asks of each part that is used."""

PLANS = [
    ("tidewater.txt", TIDEWATER.encode()),
    ("brochure.pdf", (FIXTURES / "p15-cobalt-finch-brochure.pdf").read_bytes()),
]


@pytest.mark.parametrize(("name", "content"), PLANS, ids=[name for name, _ in PLANS])
def test_annotations_are_valid_and_their_words_are_found_again(page: Page, name: str, content: bytes) -> None:
    plan = page.drop((name, content))["plan"]
    answer = page.client.get(f"/plans/{plan}/annotations.jsonld")
    assert answer.headers["content-type"].startswith("application/ld+json")
    found = answer.json()
    jsonschema.Draft202012Validator(COLLECTION).validate(found)
    report, text = page.report(plan), page.client.get(f"/plans/{plan}/documents/0/text.txt").text
    assert found["total"] == len(report["evidence"]) == len(found["first"]["items"])
    for piece, one in zip(report["evidence"], found["first"]["items"], strict=True):
        assert one["motivation"] == ("classifying" if piece["counted"] else "commenting")
        selectors = {each["type"]: each for each in reversed(one["target"]["selector"])}  # the first of each
        stands_where_it_says(selectors, text)
        assert ("FragmentSelector" in selectors) is name.endswith(".pdf")
        if name.endswith(".pdf"):
            assert selectors["FragmentSelector"]["value"].startswith(f"page={piece['page']}&")


def stands_where_it_says(selectors: dict[str, Any], text: str) -> None:
    quote, place = selectors["TextQuoteSelector"], selectors["TextPositionSelector"]
    start, end = place["start"], place["end"]
    assert " ".join(text[start:end].split()) == quote["exact"]
    assert text[:start].endswith(quote["prefix"])
    assert text[end:].startswith(quote["suffix"])


def test_names_are_the_same_every_time_and_no_two_alike(page: Page, tidewater: int) -> None:
    first, second = (page.client.get(f"/plans/{tidewater}/annotations.jsonld").content for _ in range(2))
    assert first == second
    ids = [one["id"] for one in json.loads(first)["first"]["items"]]
    assert len(set(ids)) == len(ids)


def test_a_document_is_named_by_its_digest() -> None:
    # The example of RFC 6920, section 8.1.
    digest = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069"
    assert source_of(digest) == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"
