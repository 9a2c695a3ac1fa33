"""Tables ruled between their rows only: a row is what stands between two rules, at whatever height its cells are."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from analyzer.model import BlockKind, Document, PassageKind
from analyzer.reading.document import read
from analyzer.reading.lines import Piece, Style, Word, split_at
from tests.reading.make_pdfs import canvas_pdf, put

Rows = list[list[str]]
SAVING: Rows = [
    ["", "Traditional", "Boost"],
    ["How much", "1% to 80%, with|Roth", "1% to 40%"],
    ["Can leave while|you work here?", "59½, hardship", "Any time"],
    ["Matched?", "Yes", "No"],
]
MATCH: Rows = [["Type", "Percent of pay", "Matched?"], ["Pre-tax", "1% to 40%", "Yes"], ["After-tax", "1% to 8%", "No"]]
LEFTS = (72, 220, 400)


def table(canvas: Canvas, top: float, rows: Rows, by_cells: bool, closed: bool) -> float:
    """Draws a table with its cells set in the middle of their rows; the height at which it ends."""
    for index, row in enumerate(rows):
        tall = 8 + 12 * max(cell.count("|") + 1 for cell in row)
        for x, cell in zip(LEFTS, row, strict=True):
            lines = cell.split("|")
            for number, line in enumerate(lines):
                put(canvas, x + 3, top + tall / 2 + 3 + 12 * (number - (len(lines) - 1) / 2), line, size=9)
        top += tall
        if closed or index < len(rows) - 1:
            for x0, x1 in zip(LEFTS, (*LEFTS[1:], 540), strict=True) if by_cells else ((72, 540),):
                canvas.line(x0, 792 - top, x1, 792 - top)
    return top


def drawn(tmp_path: Path, by_cells: bool, closed: bool) -> Document:
    """Two tables of one width with a title between them."""

    def draw(canvas: Canvas) -> None:
        canvas.line(72, 692, 540, 692)
        end = table(canvas, 100, SAVING, by_cells, closed)
        put(canvas, 72, end + 30, "Your contributions", font="Helvetica-Bold", size=13)
        canvas.line(72, 792 - end - 40, 540, 792 - end - 40)
        end = table(canvas, end + 40, MATCH, by_cells, closed)
        put(canvas, 72, end + 24, "The law limits your contributions and the total that can be added to your account.")

    (tmp_path / "plan.pdf").write_bytes(canvas_pdf(draw))
    return read(tmp_path / "plan.pdf")


@pytest.mark.parametrize("by_cells", [True, False])
@pytest.mark.parametrize("closed", [True, False])
def test_rows_are_told_by_their_rules(tmp_path: Path, by_cells: bool, closed: bool) -> None:
    document = drawn(tmp_path, by_cells, closed)
    tables = [block for block in document.blocks if block.kind is BlockKind.TABLE]
    cells = [[document.quote(one.span) for one in block.passages] for block in tables]
    wanted = [[cell.replace("|", " ") for row in rows for cell in row if cell] for rows in (SAVING, MATCH)]
    assert cells == wanted
    assert all(one.kind is PassageKind.CELL for block in tables for one in block.passages)
    assert "Your contributions" in [document.quote(block.span) for block in document.blocks]


def test_rules_under_titles_make_no_table(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for index in range(5):
            put(canvas, 72, 100 + 60 * index, f"Part {index}", font="Helvetica-Bold", size=13)
            canvas.line(72, 792 - 104 - 60 * index, 540, 792 - 104 - 60 * index)
            put(canvas, 72, 120 + 60 * index, "A participant may contribute one to ten percent of pay after taxes.")

    (tmp_path / "plan.pdf").write_bytes(canvas_pdf(draw))
    assert all(block.kind is not BlockKind.TABLE for block in read(tmp_path / "plan.pdf").blocks)


def test_words_that_all_run_past_the_rules_are_in_no_table(tmp_path: Path) -> None:
    """As in a damaged file, in which the rules have moved."""

    def draw(canvas: Canvas) -> None:
        for row in range(4):
            canvas.line(72, 692 - 20 * row, 130, 692 - 20 * row)
            put(canvas, 80, 114 + 20 * row, f"Line {row} goes on far beyond the rules that stand above and below it.")

    path = tmp_path / "moved.pdf"
    path.write_bytes(canvas_pdf(draw))
    assert "Line 2 goes on far beyond the rules" in " ".join(read(path).text.split())


def test_a_word_said_to_begin_behind_its_line_cuts_nothing() -> None:
    """As in a damaged file, in which words have moved."""
    words = (Word(0, 10.0, 30.0), Word(5, 60.0, 80.0), Word(99, 90.0, 95.0))
    piece = Piece(0, "Yes, No", range(7), 10, 95, 0, 10, Style(10.0), words=words)
    assert [part.text for part in split_at(piece, [45.0, 85.0])] == ["Yes,", "No"]
