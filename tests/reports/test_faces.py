"""JSON, Markdown and HTML: complete, self-contained, and safe whatever a document says."""

from __future__ import annotations

import base64
import io
import json
import re
from html.parser import HTMLParser

import jsonschema
import pytest
from PIL import Image

from analyzer.model import Document, Page
from analyzer.report import Report
from analyzer.reports import render
from analyzer.reports.pictures import MOST_BYTES, MOST_PICTURES

from .conftest import CONVERSION, MONEY_IN, REFUSED, WITHDRAWAL, make_report

ATTACK = """<script>alert(1)</script><img src=x onerror='a()'>"> ' {{ 7*7 }} ](javascript:x) </style> ``` \x1b[2J"""


class Browser(HTMLParser):
    """Collects what a browser would act on and what a reader would read."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def document(pdf: bytes) -> Document:
    pages = tuple(Page(number, None, 612, 792, 0, 0) for number in range(1, 13))
    return Document(name="larkspur.pdf", sha256="1" * 64, text="", pages=pages, blocks=(), data=pdf)


def attacked() -> Report:
    """The report with hostile text everywhere a document's words are shown."""
    report = make_report()
    report.plan.name = report.plan.sponsor = ATTACK
    report.documents[0].name = report.documents[0].title = ATTACK
    report.documents[0].warnings[0].message = ATTACK
    report.verdict.summary = ATTACK
    report.verdict.conditions[0].text = ATTACK
    report.verdict.questions = report.verdict.flags = [ATTACK]
    report.groups[0].group = report.other_plans[0].plan = ATTACK
    report.provisions["after_tax_contributions"].attributes = {
        "pay_base": ATTACK,
        "percent_max": ATTACK,
        "limit": ATTACK,
    }
    for piece in report.evidence:
        piece.quote = piece.reason = piece.rule = piece.page_label = ATTACK
        piece.section = [ATTACK]
    return report


def test_json_is_the_report_and_fits_its_schema(report: Report) -> None:
    found = json.loads(render(report, "json"))
    assert Report.model_validate(found) == report
    jsonschema.validate(found, Report.model_json_schema())


@pytest.mark.parametrize("format", ["html", "markdown"])
def test_a_reader_finds_everything(report: Report, format: str, document: Document) -> None:
    written = render(report, format, [document])
    text = Browser(written).text if format == "html" else written
    for words in (
        "Yes, with conditions: this plan supports the mega backdoor Roth, by in-plan Roth conversion",
        "larkspur.pdf, summary plan description dated January 1, 2026, 24 pages",
        "Confidence high",
        "Money in",
        "Way out A",
        "Way out B",
        "Yes, if the money has been in the plan for 24 months",
        "1% to 15% of pay",
        "Open to salaried employees only.",
        "Hourly employees",
        "Larkspur Tools 403(b) Plan",
        "Question number 6, is it answered?",
        "speaks of rollovers into the plan, not of contributions from pay",
        "larkspur.pdf: could not read page 20.",
        "Administrator: Benefits Office, 555-0100",
        "not tax or legal advice",
    ):
        assert words in text.replace("\\", "")
    for quote in (MONEY_IN, CONVERSION, WITHDRAWAL, REFUSED):
        assert quote in text
    assert text.index("Evidence that counts") < text.index("Read and set aside") < text.rindex(REFUSED)
    assert not re.search(r"\byou (should|must|need to)\b", text, re.IGNORECASE)


def test_html_asks_for_nothing_outside_itself(report: Report, document: Document) -> None:
    written = render(report, "html", [document])
    page = Browser(written)
    assert {tag for tag, _ in page.tags} & {"script", "link", "iframe", "object", "embed", "form", "base"} == set()
    for _, attributes in page.tags:
        for name, value in attributes.items():
            assert not name.startswith("on")
            if name in ("src", "href", "srcset", "action"):
                assert (value or "").startswith(("data:image/", "#"))
    assert "url(" not in written
    assert "@import" not in written
    policy = next(meta["content"] for meta in page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert "default-src 'none'" in policy


def test_html_has_dark_mode_print_style_language_and_one_first_heading(report: Report) -> None:
    written = render(report, "html")
    page = Browser(written)
    assert "prefers-color-scheme: dark" in written
    assert "@media print" in written
    assert page.all("html")[0]["lang"] == "en"
    assert len(page.all("h1")) == 1
    assert any("width=device-width" in (meta.get("content") or "") for meta in page.all("meta"))


def test_html_links_lead_to_evidence_that_is_there(report: Report) -> None:
    page = Browser(render(report, "html"))
    names = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    links = [link["href"] or "" for link in page.all("a")]
    assert links
    assert all(link[1:] in names for link in links)


def test_each_counted_quote_has_a_marked_picture_of_each_of_its_pages(report: Report, document: Document) -> None:
    images = Browser(render(report, "html", [document])).all("img")
    alts = [image["alt"] or "" for image in images]
    assert [alt.split(",")[0] for alt in alts] == ["Page 5", "Page 9", "Page 10", "Page 12"]
    assert alts[0].endswith(MONEY_IN)
    for image in images:
        data = base64.b64decode((image["src"] or "").split("base64,")[1])
        assert len(data) <= MOST_BYTES
        with Image.open(io.BytesIO(data)) as picture:
            pixels = picture.convert("RGB")
        yellow = sum(1 for r, g, b in pixels.get_flattened_data() if r > 240 and 200 < g < 245 and b < 160)
        assert yellow > 2000  # the words are marked
        assert pixels.height < 400  # a part of the page, not all of it


def test_pictures_are_small_and_few_whatever_the_document(document: Document) -> None:
    report = make_report()
    report.evidence = [
        report.evidence[0].model_copy(update={"id": f"e{number}", "quote": f"{MONEY_IN} {number}"})
        for number in range(1, MOST_PICTURES + 11)
    ]
    written = render(report, "html", [document])
    assert len(Browser(written).all("img")) == MOST_PICTURES
    assert written.count(MONEY_IN) >= MOST_PICTURES + 10


def test_a_box_off_the_page_or_a_page_that_is_not_there_costs_only_the_picture(document: Document) -> None:
    report = make_report()
    report.evidence[0].boxes[0].page = 99
    report.evidence[1].boxes[0].top = -50
    report.evidence[1].boxes[0].bottom = 5000
    report.evidence[2].boxes[0].x0 = report.evidence[2].boxes[0].x1 = 700
    assert MONEY_IN in render(report, "html", [document])


def test_text_inputs_have_no_pictures(report: Report) -> None:
    plain = Document(name="plan.txt", sha256="1" * 64, text="", pages=(), blocks=())
    assert Browser(render(report, "html", [plain])).all("img") == []
    assert Browser(render(report, "html")).all("img") == []


def test_html_shows_hostile_words_and_does_nothing_with_them(document: Document) -> None:
    tame, page = Browser(render(make_report(), "html", [document])), Browser(render(attacked(), "html", [document]))
    tags = {tag for tag, _ in page.tags}
    assert tags <= {tag for tag, _ in tame.tags}
    assert {name for _, attributes in page.tags for name in attributes} <= {
        name for _, attributes in tame.tags for name in attributes
    }
    assert "<script>alert(1)</script>" in page.text
    assert "{{ 7*7 }}" in page.text
    assert "\x1b" not in render(attacked(), "html")


def test_markdown_shows_hostile_words_and_does_nothing_with_them() -> None:
    written = render(attacked(), "markdown")
    assert "<script" not in written
    assert "<img" not in written
    assert not re.search(r"(?<!\\)\]\(javascript", written)
    assert "\x1b" not in written
    assert not re.search(r"(?<!\\)```", written)


def test_commands_in_the_advice_are_set_as_such(report: Report, document: Document) -> None:
    command = "plan-analyzer check --letter"
    html, markdown = render(report, "html", documents=[document]), render(report, "markdown")
    assert f"<code>{command}</code>" in html
    assert f"`{command}`" in markdown
    assert "`plan-analyzer" not in html
    assert "\\`plan-analyzer" not in markdown


def test_markdown_tables_keep_their_columns(report: Report) -> None:
    report.evidence[0].quote = "either | or"
    report.groups[0].group = "Hourly | daily"
    rows = [line for line in render(report, "markdown").splitlines() if line.startswith("|")]
    assert [len(re.findall(r"(?<!\\)\|", row)) for row in rows[:5]] == [4] * 5
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows[5:]} == {6}
