"""Pages read from their pictures: what is on them, where it stands, and what is said about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import pytest

from analyzer.errors import NoText
from analyzer.model import Document, PageState, PassageKind
from analyzer.reading.document import read
from analyzer.reading.ocr import engines
from analyzer.reading.ocr.confusions import put_right, put_together
from analyzer.reading.ocr.rapid import RapidOcr
from analyzer.reading.ocr.tesseract import Tesseract
from analyzer.reading.places import boxes
from tests.reading import make_pdfs
from tests.reading.scanning import scanned

ENGINES: list[Callable[[], engines.Engine | None]] = [cache(Tesseract.installed), cache(RapidOcr)]


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [
        ("R0th", "Roth"),
        ("(R0th)", "(Roth)"),
        ("4O1(k)", "401(k)"),
        ("40l(k),", "401(k),"),
        ("$2O,OOO", "$20,000"),
        ("l0%", "10%"),
        ("59%", "59½"),
        ("Ro11over", "Rollover"),
        ("rnay", "may"),
        ("P1AN", "PLAN"),
        ("than$150,000", "than $150,000"),
        ("pay.Each", "pay. Each"),
        ("60%ofpay", "60% of pay"),
        ("ofpay", "of pay"),
        ('contributions."A', 'contributions." A'),
        ("Descrıption", "Description"),
        ("Account?No.", "Account? No."),
        ("59½/", "59½"),
        ("often", "often"),
        ("5914", "59½"),
        ("591/2", "59½"),
        ("591/½", "59½"),
        ("591½.", "59½."),
        ("notpermitted", "not permitted"),
        ("Contributionsmay", "Contributions may"),
        ("onlyEligible", "only Eligible"),
        ("LifePath", "LifePath"),
        ("withdrawa1s.", "withdrawals."),
        ("I", "I"),  # words and codes that are what they seem
        ("Ol", "Ol"),
        ("W-2", "W-2"),
        ("return", "return"),
        ("modern", "modern"),
        ("10%", "10%"),
        ("1.", "1."),
        ("B1", "B1"),
        ("1st", "1st"),
        ("591", "591"),
        ("without", "without"),
        ("rollover", "rollover"),
        ("mayor", "mayor"),
    ],
)
def test_confused_letters_are_put_right(read_as: str, meant: str) -> None:
    assert put_right(read_as) == meant


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [
        ("age 591/", "age 59½"),
        ("age 591.", "age 59½."),
        ("age 59 ½", "age 59½"),
        ("age 591 ½", "age 59½"),
        ("Section 591 applies", "Section 591 applies"),
    ],
)
def test_an_age_whose_half_was_misread(read_as: str, meant: str) -> None:
    seen = put_together([engines.Seen(word, 0, 0, 1, 1, 1.0, 0) for word in read_as.split()])
    before = ["", *(word.text for word in seen)]
    assert [put_right(word.text, one) for word, one in zip(seen, before, strict=False)] == meant.split()


@pytest.fixture(params=ENGINES, ids=["tesseract", "rapidocr"])
def reading(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Document]:
    """Reads bytes as a PDF, pictures of text with one engine."""
    engine = request.param()
    if engine is None:
        pytest.skip("tesseract is not installed")
    monkeypatch.setattr(engines, "engine", lambda: engine)

    def read_bytes(data: bytes, **options: str) -> Document:
        path = tmp_path / "scan.pdf"
        path.write_bytes(data)
        return read(path, **options)

    return read_bytes


Reading = Callable[..., Document]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def passages(document: Document) -> list[str]:
    return [document.quote(passage.span) for block in document.blocks for passage in block.passages]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["columns_by_row", "over_the_page", "plain_table", "rotated", "sideways"])
def test_a_scan_says_what_the_page_says(reading: Reading, name: str) -> None:
    data = make_pdfs.MAKERS[name]()
    printed, seen = reading(data), reading(scanned(data, askew=0.8))
    assert {page.state for page in seen.pages} == {PageState.OCR}
    assert (
        SequenceMatcher(None, words(printed.text), words(seen.text), autojunk=False).ratio() > 0.93
    )  # a page number may be misread
    assert [one.code for one in seen.warnings] == ["ocr"]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["form", "drawn_boxes", "form_fields"])
def test_tick_boxes_in_a_scan(reading: Reading, name: str) -> None:
    data = make_pdfs.MAKERS[name]()
    states = [
        [
            passage.checked
            for block in document.blocks
            for passage in block.passages
            if passage.kind is PassageKind.OPTION
        ]
        for document in (reading(data), reading(scanned(data, askew=0.5)))
    ]
    assert states[0]
    assert states[1] == states[0]


@pytest.mark.slow
def test_no_word_runs_through_a_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """RapidOCR takes cells that stand close for one run of words ("10%No"); tesseract does not."""
    monkeypatch.setattr(engines, "engine", RapidOcr)
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(make_pdfs.narrow_cells(), askew=0.7))
    seen = read(path)
    cells = [one for block in seen.blocks for one in block.passages if one.kind is PassageKind.CELL and one.row_head]
    told = {tuple(seen.quote(span) for span in (one.row_head, one.column_head, one.span) if span) for one in cells}
    assert told == {
        ("After-tax", "Limit", "10% of pay"),
        ("After-tax", "Matched", "No"),
        ("After-tax", "Withdrawn", "At any time"),
        ("Pre-tax", "Limit", "60% of pay"),
        ("Pre-tax", "Matched", "Yes"),
        ("Pre-tax", "Withdrawn", "From age 59½"),
    }


@pytest.mark.slow
def test_crosses_in_place_of_boxes_in_a_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "engine", RapidOcr)
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(make_pdfs.options_in_a_row(), askew=0.5))
    seen = read(path)
    options = [
        (seen.quote(one.span).strip("☐☒ "), one.checked)
        for block in seen.blocks
        for one in block.passages
        if one.kind is PassageKind.OPTION
    ]
    assert options == [
        ("Quarterly", False), ("Monthly", True), ("Elective Deferrals only", False), ("All", True),
    ]  # fmt: skip
    assert seen.text.count("W-2 form is a copy of a form that a payroll clerk or a bank has made.") == 3


@pytest.mark.slow
def test_a_question_in_bold_runs_on_into_its_answer(reading: Reading) -> None:
    seen = " ".join(passages(reading(scanned(make_pdfs.run_in_question(), askew=0.4)))).replace(
        "|", "I"
    )  # so tesseract
    assert "contributions from the Plan while I am still employed by the Bank? No. Only voluntary" in seen


@pytest.mark.slow
def test_text_beside_a_table_of_contents_is_kept(reading: Reading) -> None:
    text = reading(scanned(make_pdfs.contents_beside_text(), askew=0.4)).text
    assert all(f"Rule {number} of the Plan is explained in this column." in text for number in range(1, 6))


@pytest.mark.slow
def test_boxes_are_those_of_the_printed_page(reading: Reading) -> None:
    data = make_pdfs.MAKERS["over_the_page"]()
    printed, seen = reading(data), reading(scanned(data, askew=0.0))
    where = {printed.quote(p.span): boxes(printed, p.span) for block in printed.blocks for p in block.passages}
    compared = 0
    for block in seen.blocks:
        for passage in block.passages:
            expected = where.get(seen.quote(passage.span), ())
            found = boxes(seen, passage.span)
            if len(expected) != len(found):
                continue
            for one, other in zip(expected, found, strict=True):
                assert one.page == other.page
                assert abs(one.x0 - other.x0) < 4 and abs(one.x1 - other.x1) < 6
                assert abs(one.top - other.top) < 4 and abs(one.bottom - other.bottom) < 4
                compared += 1
    assert compared > 3


@pytest.mark.slow
def test_pages_with_text_are_left_alone(reading: Reading, tmp_path: Path) -> None:
    data = make_pdfs.MAKERS["over_the_page"]()
    assert {page.state for page in reading(data).pages} == {PageState.TEXT}
    assert {page.state for page in reading(data, ocr="always").pages} == {PageState.OCR}


def test_ocr_never_refuses_a_scan(reading: Reading) -> None:
    with pytest.raises(NoText, match="--ocr never"):
        reading(make_pdfs.scan(), ocr="never")


def test_without_an_engine_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "engine", lambda: None)
    (tmp_path / "scan.pdf").write_bytes(make_pdfs.scan())
    with pytest.raises(NoText, match="rapidocr"):
        read(tmp_path / "scan.pdf")
