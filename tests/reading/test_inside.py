"""What a file holds beside its pages: attached PDFs, portfolios, XFA forms."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from analyzer.errors import UnreadableDocument
from analyzer.reading.document import read, read_all
from tests.reading import make_pdfs


def page(*lines: str) -> bytes:
    """A PDF of one page with these lines."""

    def draw(canvas: make_pdfs.Canvas) -> None:
        for index, line in enumerate(lines):
            make_pdfs.put(canvas, 72, 80 + 14 * index, line)

    return make_pdfs.canvas_pdf(draw)


def with_attachments(data: bytes, **files: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf, io.BytesIO() as out:
        for name, content in files.items():
            pdf.attachments[name.replace("_", ".")] = pikepdf.AttachedFileSpec(
                pdf, content, filename=name.replace("_", ".")
            )
        pdf.save(out)
        return out.getvalue()


def xfa(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf, io.BytesIO() as out:
        pdf.Root.AcroForm = pdf.make_indirect(
            pikepdf.Dictionary(Fields=pikepdf.Array(), XFA=pdf.make_stream(b"<xdp:xdp></xdp:xdp>"))
        )
        pdf.Root.NeedsRendering = True
        pdf.save(out)
        return out.getvalue()


SPD = page("You may make after-tax contributions of up to ten percent of your pay in every payroll period.")
SMM = page("From 2026 the plan lets you convert after-tax contributions to Roth inside the plan on any business day.")
COVER = page("For the best experience, open this PDF portfolio in Acrobat X or Adobe Reader X, or later.")


def names(path: Path) -> list[str]:
    return [document.name for document in read_all(path)]


def test_attached_pdfs_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "spd.pdf"
    path.write_bytes(with_attachments(SPD, smm_pdf=SMM, notes_txt=b"hello", broken_pdf=b"%PDF-1.7 no"))
    documents = read_all(path)
    assert [document.name for document in documents] == ["spd.pdf", "spd.pdf: smm.pdf"]
    assert "convert" in documents[1].text
    told = [warning.message for warning in documents[0].warnings if warning.code == "attachment"]
    assert len(told) == 2
    assert "broken.pdf" in told[0]
    assert "notes.txt" in told[1]


def test_the_cover_of_a_portfolio_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(with_attachments(COVER, spd_pdf=SPD, smm_pdf=SMM))
    assert sorted(names(tmp_path / "plan.pdf")) == ["plan.pdf: smm.pdf", "plan.pdf: spd.pdf"]


def test_reading_one_document_names_what_is_attached(tmp_path: Path) -> None:
    (tmp_path / "spd.pdf").write_bytes(with_attachments(SPD, smm_pdf=SMM))
    assert [warning.code for warning in read(tmp_path / "spd.pdf").warnings] == ["attachment"]


def test_an_xfa_form_is_refused_or_told(tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(
        xfa(page("Please wait... If this message is not replaced, upgrade your viewer."))
    )
    with pytest.raises(UnreadableDocument, match="XFA"):
        read(tmp_path / "form.pdf")
    (tmp_path / "form.pdf").write_bytes(xfa(SPD))
    assert [warning.code for warning in read(tmp_path / "form.pdf").warnings] == ["xfa"]
