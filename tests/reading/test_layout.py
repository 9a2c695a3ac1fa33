"""What stands across or beside the text of a page does not get into its sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from analyzer.reading.document import read
from tests.reading.make_pdfs import canvas_pdf, put

LINES = [
    "Participants may contribute from one to ten percent of their pay after taxes. The",
    "contributions are kept in an account of their own, and they may be withdrawn at any time",
    "by notice to the committee. The committee may set a minimum amount for a withdrawal, and",
    "a fee for each withdrawal, which is shown in the notice that comes with each statement.",
] * 6


def watermarked(first: bool, angle: float) -> bytes:
    """A page with DRAFT across it, printed before or after its text."""

    def stamp(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(150, 420)
        canvas.rotate(angle)
        canvas.setFillGray(0.8)
        canvas.setFont("Helvetica-Bold", 90)
        canvas.drawString(0, 0, "DRAFT")
        canvas.restoreState()

    def draw(canvas: Canvas) -> None:
        if first:
            stamp(canvas)
        for index, line in enumerate(LINES):
            put(canvas, 72, 100 + 14 * index, line)
        if not first:
            stamp(canvas)

    return canvas_pdf(draw)


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("angle", [0.0, 45.0, 90.0])
def test_a_watermark_is_set_aside_and_told(first: bool, angle: float, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(watermarked(first, angle))
    document = read(tmp_path / "plan.pdf")
    assert " ".join(document.text.split()) == " ".join(LINES)
    assert [(one.code, one.message) for one in document.warnings] == [
        ("watermark", "Printed across the pages: “DRAFT”.")
    ]
