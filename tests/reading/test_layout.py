"""What stands across or beside the text of a page does not get into its sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from analyzer.reading.document import read
from analyzer.reading.headings import heading_rank
from analyzer.reading.lines import Style
from analyzer.reading.typed import HEIGHT, line_at
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


LEFT = [
    "Deposits are contributions by",
    "a member of the plan, and an",
    "amount is drawn when it is",
    "taken out by a member who",
]
RIGHT = [
    "A new employee who does not",
    "file an election is enrolled at",
    "five per cent of pay, which is",
    "on file with the committee and",
]


def overrun() -> bytes:
    """Two columns; between them stands a line too long for the first one, printed over the second."""

    def draw(canvas: Canvas) -> None:
        for row in range(12):
            if row != 5:
                put(canvas, 72, 100 + 14 * row, LEFT[row % 4])
            put(canvas, 240, 107 + 14 * row, RIGHT[row % 4])
        put(canvas, 72, 170, "PART SIX: DRAWING UPON AN ACCOUNT", size=9.5)

    return canvas_pdf(draw)


def test_a_line_too_long_for_its_column_does_not_cut_the_other(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(overrun())
    text = " ".join(read(tmp_path / "plan.pdf").text.split())
    assert " ".join(RIGHT * 3) in text
    assert f"{LEFT[0]} PART SIX: DRAWING UPON AN ACCOUNT {LEFT[2]}" in text


ITEMS_OF_A_FORM = [
    # (line, whether it is bold, whether it is a heading)
    ("Item 14. Employee Nondeductible Contributions.", True, True),
    ("Item 19. In-service withdrawal of the Employee Nondeductible Contribution Account.", True, True),
    ("Item 19. In-service withdrawal of the Employee Nondeductible Contribution Account.", False, False),
    ("Item 19. Withdrawals. These are made once a year.", True, False),
    ("Withdrawals are made once a year.", True, False),
]


@pytest.mark.parametrize(("text", "bold", "heads"), ITEMS_OF_A_FORM)
def test_bold_items_of_a_form_are_headings(text: str, bold: bool, heads: bool) -> None:
    line = line_at(text, 0, 0, 0, (0, bold))
    assert (heading_rank([line], text, Style(HEIGHT), alone=True) is not None) is heads
