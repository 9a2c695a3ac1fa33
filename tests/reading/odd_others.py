"""More odd papers: tables with three rules, rows in groups, boxes in cells, circles and crosses by hand."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.reading.known import Cell, Known, Option, Words
from tests.reading.make_pdfs import HEIGHT, canvas_pdf, put, typst_pdf
from tests.reading.odd_forms import FEATURES, box
from tests.reading.odd_tables import grid, set_with


def three_rules() -> bytes:
    """Rules above and beneath the heads and under the last row, and none between the rows."""
    cells = (
        ("Source", "Limit", "Matched", "Withdrawal"),
        ("Pre-tax", "60% of pay", "Yes", "At 59½"),
        ("After-tax", "10% of pay", "No", "At any time, by a notice to the service center of the plan"),
        ("Rollover", "None", "No", "At any time"),
    )
    head, *body = (", ".join(f"[{cell}]" for cell in row) for row in cells)
    line = "table.hline()"
    return typst_pdf(
        '#set page("us-letter")\n#set text(size: 10pt)\nThe limits are these.\n'
        f"#table(columns: (1fr, 1fr, 1fr, 1.2fr), stroke: none, {', '.join((line, head, line, *body, line))})"
    )


def rows_in_groups() -> bytes:
    """A first cell over several rows, each with its name in the second column."""
    rows = (
        ("When", "Source", "Withdrawal"),
        ("While employed", "Pre-tax", "At 59½"),
        ("", "After-tax", "At any time"),
        ("After leaving", "Pre-tax", "At any time"),
        ("", "After-tax", "At any time"),
    )
    bold = ("FONT", (0, 0), (-1, 0), "Helvetica-Bold")
    return set_with(grid(rows, bold, ("SPAN", (0, 1), (0, 2)), ("SPAN", (0, 3), (0, 4))))


def boxes_in_cells() -> bytes:
    """Each box stands in a ruled cell of its own, left of its label."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "The Employer elects the following:")
        for index, (name, yes) in enumerate(FEATURES):
            box(canvas, 80, 114 + 20 * index, yes)
            put(canvas, 104, 114 + 20 * index, name)
        canvas.grid([72, 98, 400], [HEIGHT - 100 - 20 * row for row in range(5)])

    return canvas_pdf(draw)


def forms_side_by_side() -> bytes:
    """Two prompts beside each other, each with its options beneath it."""

    def draw(canvas: Canvas) -> None:
        for x, prompt, options in (
            (76, "After-tax contributions:", (("Permitted", True), ("Not permitted", False))),
            (316, "In-plan Roth conversions:", (("Permitted", False), ("Not permitted", True))),
        ):
            put(canvas, x, 114, prompt)
            for index, (label, ticked) in enumerate(options):
                box(canvas, x + 6, 134 + 16 * index, ticked)
                put(canvas, x + 22, 134 + 16 * index, label)
        canvas.grid([72, 312, 552], [HEIGHT - 100, HEIGHT - 160])

    return canvas_pdf(draw)


def circled_answers() -> bytes:
    """Answers with a ring drawn round them; a row without, and a ring about what is no answer."""

    def ring(canvas: Canvas, x: float, top: float, before: str, word: str) -> None:
        left = x + canvas.stringWidth(before, "Helvetica", 10)
        right = left + canvas.stringWidth(word, "Helvetica", 10)
        canvas.ellipse(left - 4, HEIGHT - top - 4, right + 4, HEIGHT - top + 11)

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "The Employer elects as follows (circle one answer in each row).")
        for top, prompt, answers, before, word in (
            (90, "After-tax contributions are permitted:", "Yes / No", "", "Yes"),
            (114, "In-plan Roth conversions are permitted:", "Yes / No", "Yes / ", "No"),
            (138, "Loans are made:", "Yes / No", "", ""),
            (162, "Withdrawals of after-tax money at any time:", "Y   N", "", "Y"),
            (186, "Roth deferrals:", "Permitted   Not permitted", "Permitted   ", "Not permitted"),
        ):
            put(canvas, 72, top, prompt)
            put(canvas, 300, top, answers)
            if word:
                ring(canvas, 300, top, before, word)
        put(canvas, 72, 230, "The important word of this sentence is in a ring.")
        ring(canvas, 72, 230, "The ", "important")

    return canvas_pdf(draw)


def circled_by_annotation() -> bytes:
    """The ring is an annotation, as PDF viewers draw it."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "After-tax contributions are permitted:   Yes   No")

    with pikepdf.open(io.BytesIO(canvas_pdf(draw))) as pdf, io.BytesIO() as out:
        left = 72 + stringWidth("After-tax contributions are permitted:   Yes   ", "Helvetica", 10)
        rect = [left - 5, HEIGHT - 84, left + 18, HEIGHT - 69]
        circle = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Circle, Rect=rect)
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(circle)])
        pdf.save(out)
        return out.getvalue()


def crosses_in_the_margin() -> bytes:
    """An X typed left of an option; options over two lines, and a list of which nothing is to be chosen."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "4.2 After-Tax Contributions (select one):")
        for top, words in (
            (80, "(a) are not permitted."),
            (104, "(b) are permitted, up to 10% of Compensation, by a"),
            (116, "notice to the Plan Administrator."),
            (140, "(c) are permitted for union employees only."),
        ):
            put(canvas, 90, top, words)
        put(canvas, 70, 104, "X")
        put(canvas, 72, 180, "Matching Contributions are made:")
        for top, words in ((200, "1. each payroll period"), (220, "2. each year")):
            put(canvas, 90, top, words)
        put(canvas, 60, 220, "x")
        put(canvas, 72, 260, "A participant leaves the Plan:")
        put(canvas, 90, 280, "1. by a notice, or")
        put(canvas, 90, 300, "2. by death.")

    return canvas_pdf(draw)


OTHERS: dict[str, tuple[Callable[[], bytes], tuple[Known, ...]]] = {
    "three rules": (
        three_rules,
        (
            Cell("After-tax", "Limit", "10% of pay"),
            Cell("After-tax", "Withdrawal", "At any time, by a notice to the service center of the plan"),
            Cell("Rollover", "Matched", "No"),
        ),
    ),
    "rows in groups": (
        rows_in_groups,
        (
            Cell("After-tax", "Withdrawal", "At any time", over="While employed"),
            Cell("Pre-tax", "Withdrawal", "At 59½", over="While employed"),
            Cell("Pre-tax", "Withdrawal", "At any time", over="After leaving"),
        ),
    ),
    "boxes in cells": (
        boxes_in_cells,
        tuple(Option(name, yes, "The Employer elects the following:") for name, yes in FEATURES),
    ),
    "forms side by side": (
        forms_side_by_side,
        (
            Option("Permitted", True, "After-tax contributions:"),
            Option("Not permitted", False, "After-tax contributions:"),
            Option("Permitted", False, "In-plan Roth conversions:"),
            Option("Not permitted", True, "In-plan Roth conversions:"),
        ),
    ),
    "circled answers": (
        circled_answers,
        (
            Option("Yes", True, "After-tax contributions are permitted:"),
            Option("No", False, "After-tax contributions are permitted:"),
            Option("Yes", False, "In-plan Roth conversions are permitted:"),
            Option("No", True, "In-plan Roth conversions are permitted:"),
            Words("Loans are made:"),
            Option("Y", True, "Withdrawals of after-tax money at any time:"),
            Option("Permitted", False, "Roth deferrals:"),
            Option("Not permitted", True, "Roth deferrals:"),
            Words("The important word of this sentence is in a ring."),
        ),
    ),
    "circled by an annotation": (
        circled_by_annotation,
        (
            Option("Yes", False, "After-tax contributions are permitted:"),
            Option("No", True, "After-tax contributions are permitted:"),
        ),
    ),
    "crosses in the margin": (
        crosses_in_the_margin,
        (
            Option("(a) are not permitted.", False, "4.2 After-Tax Contributions"),
            Option("by a notice to the Plan Administrator.", True, "4.2 After-Tax Contributions"),
            Option("(c) are permitted for union employees only.", False, "4.2 After-Tax Contributions"),
            Option("1. each payroll period", False, "Matching Contributions"),
            Option("2. each year", True, "Matching Contributions"),
            Words("1. by a notice, or", "A participant leaves the Plan"),
        ),
    ),
}
