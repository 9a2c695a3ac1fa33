"""Boxes for which the font of a page has no glyph: what the other boxes tell of them, and that nothing is guessed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import reportlab
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from analyzer.model import Document, PassageKind
from analyzer.reading.document import read
from tests.reading.make_pdfs import put, typst_pdf

SET = '#set page("us-letter")\n#set text(size: 10pt, font: "Libertinus Serif", fallback: false)\n'


def options(document: Document) -> list[tuple[str, bool | None]]:
    """What has the state of a box, with that state."""
    passages = [passage for block in document.blocks for passage in block.passages]
    return [(document.quote(one.span), one.checked) for one in passages if one.checked is not None]


# Of signs without a glyph Typst leaves out the one that comes first, and says of the others what they are.
CASES = {
    "side by side": (
        "After-tax contributions: ☐ Not permitted #h(2em) ☒ Permitted",
        [("☐ Not permitted", False), ("☒ Permitted", True)],
    ),
    "the answer on its left": (
        "After-tax contributions? Yes ☐ #h(2em) No ☒",
        [("Yes ☐", False), ("No ☒", True)],
    ),
    "one beneath the other": (
        "The following are open to withdrawal:\n\n☐ Voluntary Contribution Account at any time\n\n☒ Rollover Account",
        [("☐ Voluntary Contribution Account at any time", False), ("☒ Rollover Account", True)],
    ),
    "on the next page": (
        "After-tax contributions:\n\n☐ None\n\n☒ Permitted\n\n#pagebreak()Withdrawals:\n\n"
        "☐ Voluntary Account at any time",
        [("☐ None", False), ("☒ Permitted", True), ("☐ Voluntary Account at any time", False)],
    ),
    "the ticked ones are lost": (
        "Loans: ☒ Yes ☐ No\n\nAfter-tax contributions:\n\n☐ Not permitted\n\n☒ Permitted",
        [("☒ Yes", True), ("☐ No", False), ("☐ Not permitted", False), ("☒ Permitted", True)],
    ),
    "columns of a table": (
        "#table(columns: 3, [Feature], [Yes], [No], [After-tax], [☐], [☒], [Roth], [☒], [☐])",
        [("☐", False), ("☒", True), ("☒", True), ("☐", False)],
    ),
    "cells of a table": (
        "#table(columns: 2, [Feature], [Election], [After-tax], [☐ Yes ☒ No], [Roth], [☒ Yes ☐ No])",
        [("☐ Yes", False), ("☒ No", True), ("☒ Yes", True), ("☐ No", False)],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_lost_box_has_the_state_that_no_other_has(case: str, tmp_path: Path) -> None:
    source, known = CASES[case]
    (tmp_path / "form.pdf").write_bytes(typst_pdf(SET + source))
    document = read(tmp_path / "form.pdf")
    assert options(document) == known
    assert not document.warnings


def test_where_every_box_is_lost_nothing_is_read_of_the_options(tmp_path: Path) -> None:
    lines = (
        "After-tax contributions (check one):",
        "☐ Not permitted",
        "☒ Permitted",
        "☐ Voluntary Contribution Account at any time",
    )
    document = _set_in_vera(lines, tmp_path)
    passages = [document.quote(one.span) for block in document.blocks for one in block.passages]
    assert passages == [lines[0]]
    assert [warning.code for warning in document.warnings] == ["unknown_boxes"]


def test_signs_that_no_box_explains_are_bullets(tmp_path: Path) -> None:
    lines = ("You may save:", "➢ before taxes", "➢ after taxes, up to 10% of pay", "Pre-tax ➢ Roth is a conversion.")
    document = _set_in_vera(lines, tmp_path)
    items = [p for block in document.blocks for p in block.passages if p.kind is PassageKind.ITEM]
    assert document.quote(items[0].span) == "before taxes"
    assert "⯑" not in document.text and "⬚" not in document.text
    assert not document.warnings


def _set_in_vera(lines: tuple[str, ...], folder: Path) -> Document:
    """Lines in a font of ReportLab's that has no boxes and no arrows."""
    pdfmetrics.registerFont(TTFont("Vera", str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=LETTER, invariant=1)
    for index, line in enumerate(lines):
        put(canvas, 72, 80 + 20 * index, line, "Vera")
    canvas.save()
    (folder / "form.pdf").write_bytes(out.getvalue())
    return read(folder / "form.pdf")
