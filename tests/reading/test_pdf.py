"""Whole small PDFs: reading order, tables, boxes, margins, and what is said about files that cannot be read."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from analyzer.errors import (
    DamagedDocument,
    DocumentTooLarge,
    EncryptedDocument,
    NotAPdf,
    NoText,
    PlanAnalyzerError,
    UnreadableDocument,
)
from analyzer.model import BlockKind, Document, PageState, PassageKind, Span
from analyzer.reading.document import read
from tests.reading import make_pdfs
from tests.reading.make_pdfs import MAKERS


@pytest.fixture
def reading(tmp_path: Path) -> Callable[..., Document]:
    def of(data: bytes | str, name: str = "plan.pdf", password: str | None = None) -> Document:
        path = tmp_path / name
        path.write_bytes(MAKERS[data]() if isinstance(data, str) else data)
        return read(path, password=password)

    return of


Reading = Callable[..., Document]


def quotes(document: Document) -> list[str]:
    return [document.quote(passage.span) for block in document.blocks for passage in block.passages]


@pytest.mark.parametrize("name", ["columns_by_row", "columns_by_column"])
def test_columns_are_read_down(reading: Reading, name: str) -> None:
    found = quotes(reading(name))
    assert found[0] == "Your Savings Plan In Brief"
    assert found[1].startswith("Participants may save from each paycheck before taxes are taken, or after taxes")
    assert found[-1].endswith("since such money is not counted when the match is worked out.")


def test_three_columns_with_hyphens_and_ligatures(reading: Reading) -> None:
    found = quotes(reading("three_columns"))
    sentence = (
        "Participants may affirmatively elect contributions in sufficient amounts, and the fiduciary committee files "
        "the qualifying notifications."
    )
    assert found.count(sentence) == 12
    assert [quote for quote in found if quote.startswith("Paragraph")] == [f"Paragraph {n}." for n in range(1, 13)]


def test_a_sentence_runs_over_the_page(reading: Reading) -> None:
    document = reading("over_the_page")
    found = quotes(document)
    sentence = "After-tax contributions may be withdrawn only if they were rolled over from another plan"
    assert f"{sentence}, and the earnings stay." in found
    assert "Other contributions stay too." in found
    assert [page.label for page in document.pages] == ["1", "2", "3", "4"]
    assert document.margins == ("Example Savings Plan",)
    notes = [block for block in document.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [document.quote(block.span) for block in notes] == ["1 Highly compensated employees are limited to 4%."]


def cells(document: Document) -> list[tuple[str | None, str | None, str]]:
    return [
        (
            document.quote(passage.row_head) if passage.row_head else None,
            document.quote(passage.column_head) if passage.column_head else None,
            document.quote(passage.span),
        )
        for block in document.blocks
        if block.kind is BlockKind.TABLE
        for passage in block.passages
    ]


def test_a_ruled_table_has_heads_on_every_page(reading: Reading) -> None:
    document = reading("ruled_table")
    found = cells(document)
    assert ("After-tax", "Limit", "1% to 25%") in found
    assert (
        "After-tax",
        "Withdrawals while employed",
        "At any time, but not more often than once in a calendar quarter",
    ) in found
    assert ("Fund 59", "Withdrawals while employed", "Never") in found
    assert len(document.pages) > 1
    wrapped = next(p for b in document.blocks for p in b.passages if document.quote(p.span) == "n/a")
    assert wrapped.cite is None  # its row head wraps: the row is no single stretch on paper


@pytest.mark.parametrize("name", ["plain_table", "rotated"])
def test_a_table_without_rules(reading: Reading, name: str) -> None:
    document = reading(name)
    assert ("After-tax", "Maximum", "0%") in cells(document)
    assert quotes(document)[-1] == "All limits are percentages of eligible pay."
    last = document.blocks[1].passages[-1]
    assert last.cite is not None
    assert document.quote(last.cite) == "After-tax 0% 0%"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "form",
            [
                ("☐ (a) Not permitted", False, "5.04 Voluntary After-Tax Employee Contributions:"),
                ("✔ (b) Permitted", True, "5.04 Voluntary After-Tax Employee Contributions:"),
                ("[X] Yes", True, "Roth deferrals:"),
                ("[ ] No", False, "Roth deferrals:"),
            ],
        ),
        (
            "form_fields",
            [
                ("☐ permitted", False, "After-tax contributions are:"),
                ("☒ not permitted", True, "After-tax contributions are:"),
            ],
        ),
        (
            "drawn_boxes",
            [
                ("☐ permitted", False, "After-tax contributions are:"),
                ("☒ not permitted", True, "After-tax contributions are:"),
            ],
        ),
    ],
)
def test_tick_boxes(reading: Reading, name: str, expected: list[tuple[str, bool, str]]) -> None:
    document = reading(name)
    found = [
        (document.quote(one.span), one.checked, document.quote(one.lead_in) if one.lead_in else None)
        for block in document.blocks
        for one in block.passages
        if one.kind is PassageKind.OPTION
    ]
    assert found == expected


def test_cells_a_word_space_apart(reading: Reading) -> None:
    assert ("After-tax", "Limit", "10%") in cells(reading("tight_cells"))


def test_drawn_bullets_make_a_list(reading: Reading) -> None:
    document = reading("drawn_bullets")
    found = [(document.quote(one.span), one.lead_in) for block in document.blocks for one in block.passages]
    lead = document.blocks[0].passages[0].span
    assert found[1:] == [("after-tax contributions", lead), ("conversions by former employees", lead)]
    whole = Span(lead.start, document.blocks[-1].span.end)
    assert "•" in document.quote(whole)
    assert document.as_read(whole) == "The Plan does not allow: after-tax contributions conversions by former employees"


@pytest.mark.parametrize("name", ["contents", "dotted_contents"])
def test_contents_are_no_evidence(reading: Reading, name: str) -> None:
    document = reading(name)
    assert [block.kind for block in document.blocks] == [
        BlockKind.HEADING,
        BlockKind.CONTENTS,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
    ]
    assert document.blocks[1].passages == ()
    assert document.blocks[3].section == ("After-Tax Contributions",)


def test_a_clause_does_not_go_on_in_the_options_above_it(reading: Reading) -> None:
    found = quotes(reading("clause_under_options"))
    assert "C-2. Exclusions." in found
    assert "[ ] Section 415 safe harbor" in found


def test_a_sentence_goes_on_in_a_line_that_begins_with_a_percentage(reading: Reading) -> None:
    assert quotes(reading("amount_at_the_edge"))[-1].endswith("you may owe another 10% if you are younger than 59½.")


def test_missing_pages_are_told(reading: Reading) -> None:
    warnings = reading("skipping_numbers").warnings
    assert [warning.code for warning in warnings] == ["missing_pages"]
    assert "pages 4-5 are missing" in warnings[0].message


def test_picture_pages_are_told(reading: Reading) -> None:
    document = reading(make_pdfs.scan(pages=1, text_pages=2))
    assert [page.state for page in document.pages] == [PageState.TEXT, PageState.TEXT, PageState.IMAGE]
    assert [one.code for one in document.warnings] == ["unreadable_pages"]
    assert document.warnings[0].message.startswith("Page 3 is a picture without usable text, not read: ")


def test_an_owner_password_alone_does_not_matter(reading: Reading) -> None:
    assert reading(make_pdfs.encrypted()).text == reading("plain_table").text
    assert reading(make_pdfs.encrypted("secret"), password="secret").text == reading("plain_table").text


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (9, 9)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "password", "error", "words"),
    [
        (b"", None, NotAPdf, "empty"),
        (png(), None, NotAPdf, "PNG"),
        (b"PK\x03\x04 docx", None, NotAPdf, "word-processor"),
        (b"%PDF-1.7\nnothing here", None, DamagedDocument, "damaged"),
        (make_pdfs.encrypted("secret"), None, EncryptedDocument, "--password"),
        (make_pdfs.encrypted("secret"), "wrong", EncryptedDocument, "does not open"),
        (make_pdfs.scan(), None, NoText, "OCR"),
    ],
    ids=["empty", "picture", "docx", "damaged", "locked", "wrong password", "scan"],
)
def test_what_is_said_about_unreadable_files(
    reading: Reading, data: bytes, password: str | None, error: type[PlanAnalyzerError], words: str
) -> None:
    with pytest.raises(error, match=words) as raised:
        reading(data, password=password)
    assert "\n" not in str(raised.value)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="no such file"):
        read(tmp_path / "none.pdf")
    with pytest.raises(UnreadableDocument, match="folder"):
        read(tmp_path)
    (tmp_path / "a.docx").write_bytes(b"PK")
    with pytest.raises(UnreadableDocument, match=r"only \.pdf, \.txt and \.md"):
        read(tmp_path / "a.docx")
    (tmp_path / "a.txt").write_bytes(b"a\x00b\xff")
    with pytest.raises(UnreadableDocument, match="not a text file"):
        read(tmp_path / "a.txt")


def test_a_cut_file_is_repaired(reading: Reading) -> None:
    whole = MAKERS["over_the_page"]()
    document = reading(whole[: whole.rindex(b"xref")] + b"garbage")
    assert "Nothing else changes." in quotes(document)


def test_too_many_pages(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analyzer.reading.pdf.MAX_PAGES", 3)
    with pytest.raises(DocumentTooLarge, match="pages"):
        reading("over_the_page")


def test_hostile_bytes_never_raise_anything_else(reading: Reading) -> None:
    """Each PDF with stretches of its bytes overwritten reads or fails in one line."""
    for name in ("ruled_table", "form_fields", "rotated"):
        data = MAKERS[name]()
        for place in range(0, len(data), max(1, len(data) // 40)):
            broken = data[:place] + b"\xff<<9 0 R" + data[place + 9 :]
            try:
                reading(broken)
            except PlanAnalyzerError as error:
                assert "\n" not in str(error)


def test_a_page_tree_that_lies(reading: Reading) -> None:
    with pikepdf.open(io.BytesIO(MAKERS["plain_table"]())) as pdf:
        pdf.pages[0].MediaBox = pikepdf.Array([0, 0, 0, 0])
        out = io.BytesIO()
        pdf.save(out)
    try:
        reading(out.getvalue())
    except PlanAnalyzerError as error:
        assert "\n" not in str(error)
