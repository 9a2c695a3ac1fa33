"""The plan fixtures: labels are whole, agree with their sources, and every quote stands on the page it names."""

from __future__ import annotations

import importlib
import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import yaml
from fixture_plans import PLANS, one_in, opened

FIXTURES = Path(__file__).parent.parent / "fixtures"
sys.path.insert(0, str(FIXTURES))
from builder import labels  # noqa: E402

LABELS = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(PLANS.glob("*.json"))}
VERDICTS = {"supported", "supported_with_conditions", "partial", "not_supported", "inconclusive"}
BASES = {
    "explicit",
    "closed_list",
    "omission",
    "conflict",
    "incomplete_document",
    "not_plan_specific",
    "not_a_plan_document",
    "not_yet_effective",
}
STATUSES = {"permitted", "conditional", "prohibited", "frozen", "rollover_only", "not_addressed", "conflicting"}
ROUTES = {"in_plan_roth_conversion", "in_service_distribution"}
KEYS = {
    *("id", "file", "plan", "sponsor", "producer", "as_of", "pages", "page_labels"),
    *("verdict", "basis", "routes", "automatic_conversion", "effective_from", "provisions", "also", "groups"),
    *("conditions", "identity", "evidence", "refused"),
}

every_plan = pytest.mark.parametrize("name", LABELS)


@every_plan
def test_label_has_the_right_keys_and_words(name: str) -> None:
    record = LABELS[name]
    assert set(record) - {"terms"} == KEYS
    assert record["verdict"] in VERDICTS
    assert set(record["basis"]) <= BASES
    assert set(record["routes"]) <= ROUTES
    assert set(record["groups"].values()) <= VERDICTS
    assert set(labels.CORE) <= set(record["provisions"])
    assert set(record["provisions"].values()) <= STATUSES
    assert set(record["also"]) <= KEYS | set(record["provisions"])
    assert all(set(entry) >= {"provision", "quote", "pages"} for entry in record["evidence"])
    assert all(set(entry) >= {"quote", "why", "pages"} for entry in record["refused"])
    assert all(set(entry) >= {"provision", "what", "value", "quote", "pages"} for entry in record.get("terms", ()))


@every_plan
def test_label_agrees_with_its_source(name: str) -> None:
    """A source edited without a rebuild would leave a label that says something else."""
    meta = yaml.safe_load((FIXTURES / "sources" / f"{name}.md").read_text(encoding="utf-8").split("---\n", 2)[1])
    record = LABELS[name]
    assert all(record[key] == meta["labels"][key] for key in ("verdict", "routes", "provisions", "identity"))
    for key in ("evidence", "refused"):
        assert [e["quote"] for e in record[key]] == [" ".join(e["quote"].split()) for e in meta["labels"][key] or []]


@pytest.mark.parametrize("name", one_in(4))  # whoever builds a plan has its quotes found, or no plan
def test_quotes_stand_on_their_pages(name: str) -> None:
    record = LABELS[name]
    entries = record["evidence"] + record["refused"]
    wanted = sorted({page for entry in entries for page in entry["pages"]})
    pdf = opened(name)
    assert len(pdf.pages) == record["pages"] == len(record["page_labels"])
    texts = {number: labels.straight(pdf.pages[number - 1]) for number in wanted}
    readings = cache(lambda number: labels.page_readings(pdf.pages[number - 1]))
    for entry in entries:
        quote = labels.squeeze(entry["quote"])
        if all(quote in texts[number] for number in entry["pages"]):
            continue
        pages = [readings(number) for number in entry["pages"]]
        whole = all(any(quote in reading for reading in readings) for readings in pages)
        broken = len(pages) == 2 and any(quote in pages[0][k] + pages[1][k] for k in (0, 1))
        assert whole or broken, entry["quote"]


@every_plan
def test_page_labels_are_printed(name: str) -> None:
    record = LABELS[name]
    pdf = pypdfium2.PdfDocument(PLANS / record["file"])
    for index, label in enumerate(record["page_labels"]):
        if label is not None:
            text = pdf[index].get_textpage().get_text_bounded(top=60).split()
            assert any(label in word.strip("-").split("/") for word in text), f"page {index + 1}"


def test_the_set_covers_what_a_reader_meets() -> None:
    records = LABELS.values()
    assert {record["verdict"] for record in records} == VERDICTS
    assert {route for record in records for route in record["routes"]} == ROUTES
    assert {record["producer"] for record in records} == {"reportlab", "fpdf2", "typst"}
    assert any(record["automatic_conversion"] for record in records)
    assert any(record["groups"] for record in records)
    changes_alone = {
        "p76-orrin-valley-smm",
        "p89-sable-ridge-amendment",
        "p477-northmoor-telecom",
        "p511-ostrander-smm",
    }  # what comes by itself is short
    short = {  # of six or seven pages
        "p327-greatlakes",
        "p332-bellweather",
        "p334-summitvale",
        "p354-pennywire",
        "p360-gallatin",
        "p365-inlandcascade",
        "p380-thornbury",
        "p412-orrery",
        "p654-orlebar",
        "p656-ravensworth",
        "p657-lavenham",
        "p659-culverton",
        "p666-casco-islands-ferry",
        "p668-brandreth-castings",
        "p672-pellucid-instruments",
        "p677-thistledown-faq",
    }
    assert {name for name, record in LABELS.items() if not 8 <= record["pages"] <= 60} == changes_alone | short
    assert {path.stem for path in (FIXTURES / "sources").glob("*.md")} == set(LABELS)


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["p01-larkmoor-savings-plan", "p02-hollis-thrift-plan", "p06-brightwater-retirement-plan"]
)
def test_rebuilding_gives_the_same_document(name: str) -> None:
    """One plan of each producer; the same bytes twice, and the text of the file that is kept."""
    for package in ("reportlab", "fpdf", "typst"):
        pytest.importorskip(package)
    build = importlib.import_module("build")
    source = build.source.read(FIXTURES / "sources" / f"{name}.md")
    made = build.draw(source)
    assert made == build.draw(source)
    assert _text(made) == _text((PLANS / f"{name}.pdf").read_bytes())


def _text(pdf: bytes) -> list[Any]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]
