"""The marked PDF: standard annotations, on the words, on pages turned and cropped in every way."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest

from analyzer.errors import DamagedDocument, EncryptedDocument
from analyzer.report import Evidence, EvidenceBox, Report
from analyzer.reports.highlight import mark

from .conftest import make_report


def opened(data: bytes, password: str = "") -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data), password=password)


def highlights(page: pikepdf.Page) -> list[pikepdf.Object]:
    return [note for note in page.obj.get("/Annots", []) if note.get("/Subtype") == "/Highlight"]


def test_each_counted_quote_is_marked_on_each_of_its_pages_and_nothing_else(report: Report, pdf: bytes) -> None:
    with opened(mark(pdf, report, 0)) as marked:
        found = {number: len(highlights(page)) for number, page in enumerate(marked.pages, start=1) if highlights(page)}
    assert found == {5: 1, 9: 1, 10: 1, 12: 1}


def test_a_mark_is_a_standard_highlight_with_its_finding(report: Report, pdf: bytes) -> None:
    with opened(mark(pdf, report, 0)) as marked:
        note = highlights(marked.pages[4])[0]
        assert str(note.Contents) == "After-tax contributions: allowed. direct grant"
        assert [float(value) for value in note.QuadPoints] == [72, 490.8, 460, 490.8, 72, 479.1, 460, 479.1]
        assert [float(value) for value in note.Rect] == [72, 479.1, 460, 490.8]
        assert b" rg" in note.AP.N.read_bytes()
        assert len(note.C) == 3


def test_bookmarks_lead_to_the_quotes_of_each_provision(report: Report, pdf: bytes) -> None:
    out = io.BytesIO()
    with opened(pdf) as source:
        with source.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Chapter 1", 0))
        source.save(out)
    reader = pypdfium2.PdfDocument(mark(out.getvalue(), report, 0))
    titles = [(one.level, one.get_title(), one.get_dest().get_index()) for one in reader.get_toc()]
    assert titles[:4] == [
        (0, "Chapter 1", 0),
        (0, "Evidence", 4),
        (1, "After-tax contributions (1)", 4),
        (2, titles[3][1], 4),
    ]
    assert titles[3][1].startswith("allowed: ")
    assert len([one for one in titles if one[0] == 2]) == 3  # one for each counted quote


def test_provisions_have_their_own_colours_and_one_passage_one_mark(report: Report, pdf: bytes) -> None:
    report.evidence.append(report.evidence[0].model_copy(update={"id": "e9", "provision": "roth_deferrals"}))
    with opened(mark(pdf, report, 0)) as marked:
        (both,) = highlights(marked.pages[4])
        assert "After-tax contributions" in str(both.Contents)
        assert "Roth deferrals" in str(both.Contents)
        assert list(both.C) != list(highlights(marked.pages[8])[0].C)


def test_the_original_is_unchanged_and_notes_already_there_stay(report: Report, pdf: bytes) -> None:
    with opened(pdf) as source:
        shared = source.make_indirect(pikepdf.Array([pikepdf.Dictionary(Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9])]))
        for page in source.pages:  # producers let pages share one array
            page.obj["/Annots"] = shared
        out = io.BytesIO()
        source.save(out)
    before = bytes(out.getvalue())
    with opened(mark(before, report, 0)) as marked:
        assert len(marked.pages[4].obj.Annots) == 2
        assert len(marked.pages[0].obj.Annots) == 1
    assert out.getvalue() == before


def test_an_encrypted_original_stays_encrypted(report: Report, pdf: bytes) -> None:
    out = io.BytesIO()
    with opened(pdf) as source:
        source.save(out, encryption=pikepdf.Encryption(owner="owner", user="secret"))
    marked = mark(out.getvalue(), report, 0, "secret")
    with pytest.raises(pikepdf.PasswordError):
        opened(marked)
    with opened(marked, "secret") as again:
        assert highlights(again.pages[4])
    with pytest.raises(EncryptedDocument):
        mark(out.getvalue(), report, 0, "wrong")


def test_bytes_that_are_no_pdf_are_one_clear_error(report: Report) -> None:
    with pytest.raises(DamagedDocument, match="larkspur"):
        mark(b"not a pdf", report, 0)


SHAPES = [(turn, crop) for turn in (0, 90, 180, 270, -90) for crop in (None, [50, 100, 400, 500], [-20, 300, 900, 700])]


@pytest.mark.parametrize(("turn", "crop"), SHAPES)
def test_the_mark_lies_where_the_box_is_shown(turn: int, crop: list[int] | None) -> None:
    """Draws the page before and after: what changed colour is the box, in points from the top left as shown."""
    source = pikepdf.Pdf.new()
    source.add_blank_page(page_size=(612, 792))
    page = source.pages[0]
    page.obj["/Rotate"] = turn
    if crop:
        page.obj["/CropBox"] = pikepdf.Array(crop)
    out = io.BytesIO()
    source.save(out)
    report = make_report()
    box = EvidenceBox(page=1, x0=30, top=60, x1=200, bottom=75)
    report.evidence = [
        Evidence(
            id="e1", provision="after_tax_contributions", stance="permits", counted=True, reason="grant", document=0,
            page=1, quote="x", boxes=[box], rule="r",
        )
    ]  # fmt: skip
    drawn = pypdfium2.PdfDocument(mark(out.getvalue(), report, 0))[0].render(scale=1, may_draw_forms=True).to_pil()
    colored = drawn.convert("RGB").point(lambda value: 255 if value < 200 else 0).convert("L").getbbox()
    assert colored is not None
    assert colored == pytest.approx((30, 60, 200, 75), abs=1)
