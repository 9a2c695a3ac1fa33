"""Marks of footnotes are carried to their footnotes, and footnotes to what carries their marks."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from analyzer.model import Document, Passage
from analyzer.reading.document import read, read_text
from tests.reading.make_pdfs import canvas_pdf, put

LINES = ("The Plan accepts several kinds of money, as these pages say.",) * 12
TABLE = [("Money", "Accepted", "Withdrawn"), ("Pre-tax", "Yes", "At 59½"), ("After-tax", "Yes", "Any time")]


def passages(document: Document) -> list[Passage]:
    return [passage for block in document.blocks for passage in block.passages]


def noted(document: Document) -> dict[str, list[str]]:
    """The words of each footnote by the passage that it is a note of; and back, both must agree."""
    there = {document.quote(p.span): [document.quote(note.text) for note in p.notes] for p in passages(document)}
    for passage in passages(document):
        for carrier in passage.note_of:
            words = document.quote(passage.span).split()[-3:]  # of the whole footnote, or of one of its sentences
            assert any(" ".join(words) in note for note in there[document.quote(carrier)])
    return {words: notes for words, notes in there.items() if notes}


def page(tmp_path: Path, *draws: object) -> Document:
    """A document of as many pages as functions that draw them."""

    def draw(canvas: Canvas) -> None:
        for one in draws:
            one(canvas)  # type: ignore[operator]
            canvas.showPage()

    (tmp_path / "plan.pdf").write_bytes(canvas_pdf(draw))
    return read(tmp_path / "plan.pdf", ocr="never")


def prose(canvas: Canvas) -> None:
    for index, line in enumerate(LINES):
        put(canvas, 72, 100 + 13 * index, line)


def raised(canvas: Canvas, x: float, top: float, words: str, mark: str, size: float = 10) -> None:
    """Words, and a mark set small and high after them."""
    put(canvas, x, top, words, size=size)
    put(canvas, x + canvas.stringWidth(words, "Helvetica", size), top - 3.5, mark, size=6)


def table(canvas: Canvas, top: float, marks: dict[tuple[int, int], str], small: bool = False) -> float:
    """A ruled table with marks after the words of some cells; where it ends."""
    for row, cells in enumerate(TABLE):
        for column, words in enumerate(cells):
            x, y = 72 + 150 * column, top + 20 * row
            canvas.rect(x, 792 - y - 20, 150, 20)
            if small and (row, column) in marks:
                raised(canvas, x + 4, y + 14, words, marks[row, column])
            else:
                put(canvas, x + 4, y + 14, words + marks.get((row, column), ""))
    return top + 20 * len(TABLE)


def test_a_raised_number_leads_to_the_foot_of_its_page(tmp_path: Path) -> None:
    def one(canvas: Canvas) -> None:
        prose(canvas)
        raised(canvas, 72, 300, "You may convert after-tax money.", "1")
        put(canvas, 72, 700, "1 Only while you are employed. Former employees may not.", size=7)

    def other(canvas: Canvas) -> None:
        prose(canvas)
        raised(canvas, 72, 300, "You may borrow after-tax money.", "1")
        put(canvas, 72, 700, "1 Up to half of it.", size=7)

    document = page(tmp_path, one, other)
    assert noted(document) == {
        "You may convert after-tax money.1": ["Only while you are employed. Former employees may not."],
        "You may borrow after-tax money.1": ["Up to half of it."],
    }
    [first, second, third] = [passage for passage in passages(document) if passage.note_of]
    assert first.note_of == second.note_of != third.note_of


@pytest.mark.parametrize(("mark", "small"), [("(1)", False), (" (1)", False), ("*", False), ("†", False), ("1", True)])
def test_a_mark_in_a_cell_leads_beneath_the_table(tmp_path: Path, mark: str, small: bool) -> None:
    def draw(canvas: Canvas) -> None:
        end = table(canvas, 100, {(2, 1): mark}, small)
        put(
            canvas, 72, end + 20, f"{mark.strip()} Union employees only.", "Times-Roman" if mark == "†" else "Helvetica"
        )
        for index, line in enumerate(LINES):
            put(canvas, 72, end + 60 + 13 * index, line)

    document = page(tmp_path, draw)
    assert noted(document) == {f"Yes{mark}": ["Union employees only."]}
    [note] = [passage for passage in passages(document) if passage.note_of]
    assert document.quote(note.span).endswith("Union employees only.")


def test_the_mark_of_a_head_is_that_of_its_cells(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        end = table(canvas, 100, {(2, 0): "(a)", (0, 2): "(2)", (2, 1): "(1)(2)"})
        put(canvas, 72, end + 20, "(1) Union employees only.")
        put(canvas, 72, end + 40, "(2) Not more than four times a year.")

    document = page(tmp_path, draw)
    union, four = "Union employees only.", "Not more than four times a year."
    assert noted(document) == {
        "Withdrawn(2)": [four],
        "At 59½": [four],
        "Yes(1)(2)": [union, four],
        "Any time": [four],
    }


def test_a_table_s_notes_may_stand_on_the_next_page(tmp_path: Path) -> None:
    def one(canvas: Canvas) -> None:
        prose(canvas)
        table(canvas, 640, {(2, 1): "(1)"})

    def other(canvas: Canvas) -> None:
        put(canvas, 72, 80, "(1) Union employees only.")
        prose(canvas)

    assert noted(page(tmp_path, one, other)) == {"Yes(1)": ["Union employees only."]}


def test_a_star_leads_to_the_paragraph_with_the_star() -> None:
    text = "After-tax money may be withdrawn.* It may be converted.\n\n* Not before two years have passed.\n"
    assert noted(read_text(text)) == {"After-tax money may be withdrawn.*": ["Not before two years have passed."]}


@pytest.mark.parametrize(
    "text",
    [
        "You must (1) be employed and (2) be 21.\n\n(1) Employed means paid.\n\n(2) Ages are in years.\n",  # a list
        "The limit of section 401(k)(1) applies. See 402(g)1 too.\n\n1. The limit.\n\n2. The law.\n",
        "We accept these.*\n\n* Pre-tax money.\n* Roth money.\n* After-tax money.\n",  # stars for bullets
        "It is 15% or $1,500, as W2 says.\n\n15 The first.\n",
        "An orphan.\n\n* Not available for after-tax contributions.\n",
    ],
)
def test_what_is_no_mark_leads_nowhere(text: str) -> None:
    assert noted(read_text(text)) == {}


def test_raised_letters_in_cells_lead_beneath_the_table(tmp_path: Path) -> None:
    """ "No" with a raised b is "No"; a word that ends in the letter of a note, and is level, keeps it."""

    def draw(canvas: Canvas) -> None:
        prose(canvas)
        end = table(canvas, 300, {(1, 1): "b", (2, 1): "a", (2, 2): "a"}, small=True)
        after = 376 + canvas.stringWidth("At 59½", "Helvetica", 10)
        put(canvas, after, 330.5, "a", size=6)  # written after all cells
        put(canvas, 72, end + 14, "Union data and a club: such words have no mark.")
        raised(canvas, 72, end + 40, "", "a")
        put(canvas, 76, end + 40, "Union employees only.")
        raised(canvas, 72, end + 56, "", "b")
        put(canvas, 76, end + 56, "Once a year.")

    document = page(tmp_path, draw)
    cells = {document.quote(p.span): [document.quote(n.text) for n in p.notes] for p in passages(document)}
    assert cells["Yesᵇ"] == ["Once a year."]
    assert cells["Yesᵃ"] == ["Union employees only."]
    assert cells["At 59½ᵃ"] == ["Union employees only."]
    assert cells["Any timeᵃ"] == ["Union employees only."]
    assert cells["Union data and a club: such words have no mark."] == []
    assert {document.as_read(p.span) for p in passages(document)} >= {"Yesb", "Yesa", "Any timea"}


def test_a_raised_digit_after_a_digit_is_a_mark(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        prose(canvas)
        raised(canvas, 72, 300, "Withdrawals are made from age 55", "2")
        put(canvas, 72, 330, "A notice is given 30 days before.")
        raised(canvas, 72, 700, "", "2", size=7)
        put(canvas, 79, 700, "After a notice.", size=7)

    assert noted(page(tmp_path, draw)) == {"Withdrawals are made from age 55²": ["After a notice."]}
