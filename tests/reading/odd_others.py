"""More odd papers: tables with three rules, rows in groups, boxes in cells of their own, forms beside each other."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from tests.reading.known import Cell, Known, Option
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
}
