"""What is quoted of a form: where boxes are drawn the words of the option alone, for no program reads a drawing."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from analyzer.detection import detect
from analyzer.model import Finding
from analyzer.reading.document import read, read_text
from tests.reading.make_pdfs import HEIGHT, canvas_pdf, put

PROMPT = "5.04 Voluntary After-Tax Contributions are:"
OPTIONS = ("(a) Not permitted.", "(b) Permitted, up to 10% of pay.")


def drawn(canvas: Canvas) -> None:
    """The prompt and its options, a square before each, the second one crossed."""
    put(canvas, 72, 80, PROMPT)
    for index, text in enumerate(OPTIONS):
        bottom = HEIGHT - 101 - 18 * index
        canvas.rect(90, bottom, 10, 10)
        if index:
            canvas.line(90, bottom, 100, bottom + 10)
            canvas.line(90, bottom + 10, 100, bottom)
        put(canvas, 108, 100 + 18 * index, text)


def after_tax(found: tuple[Finding, ...]) -> Finding:
    return next(one for one in found if one.provision == "after_tax_contributions" and one.counted)


def test_a_drawn_box_is_not_quoted(tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(canvas_pdf(drawn))
    document = read(tmp_path / "form.pdf")
    found = detect(document).findings
    assert (after_tax(found).stance.value, document.quote(after_tax(found).span)) == ("permits", OPTIONS[1])
    assert not any("☒" in document.quote(one.span) for one in found)


def test_a_box_that_is_a_letter_is_quoted_with_its_prompt() -> None:
    document = read_text(f"{PROMPT}\n☐ {OPTIONS[0]}\n☒ {OPTIONS[1]}")
    quotes = [document.quote(one.span) for one in detect(document).findings]
    assert f"{PROMPT} ☐ {OPTIONS[0]} ☒ {OPTIONS[1]}" in quotes


@pytest.mark.parametrize(("box", "told"), [("☐", True), ("☒", False)])
def test_what_an_empty_box_denies_is_said_of_it(box: str, told: bool) -> None:
    document = read_text(
        f"Contributions permitted under the Plan:\n☒ (a) Pre-tax Elective Deferrals\n{box} (b) After-Tax Contributions"
    )
    finding = after_tax(detect(document).findings)
    assert finding.reason.endswith("its box is left empty") is told
