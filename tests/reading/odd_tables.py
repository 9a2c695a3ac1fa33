"""Odd tables, each with what a reader should find in it: merged cells, titles, notes, tables over several pages."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

from tests.reading.known import Cell, Heading, Known, Noted, Words
from tests.reading.make_pdfs import HEIGHT, canvas_pdf, put, typst_pdf

_STYLES = getSampleStyleSheet()
_GRID = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)
_BOLD = ("FONT", (0, 0), (-1, 0), "Helvetica-Bold")


def set_with(*parts: Flowable | str) -> bytes:
    """Parts one beneath the other; text is a paragraph."""
    out = io.BytesIO()
    flow = [Paragraph(part, _STYLES["BodyText"]) if isinstance(part, str) else part for part in parts]
    SimpleDocTemplate(out, pagesize=LETTER, invariant=1).build(flow)
    return out.getvalue()


def grid(rows: Sequence[Sequence[str]], *extra: tuple[object, ...], **options: object) -> Table:
    return Table([list(row) for row in rows], style=[_GRID, *extra], **options)


SOURCES = (
    ("Source", "Withdrawal while employed", "Loans"),
    ("Pre-tax", "From age 59½", "Yes"),
    ("Roth", "", "Yes"),
    ("After-tax", "At any time", "No"),
    ("Rollover", "", "No"),
)


def merged_downward() -> bytes:
    return set_with(
        grid(SOURCES, _BOLD, ("SPAN", (1, 1), (1, 2)), ("SPAN", (1, 3), (1, 4)), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"))
    )


def merged_across() -> bytes:
    rows = (
        ("Source", "Before 59½", "From 59½", "After employment"),
        ("Pre-tax", "Hardship only", "At any time", "At any time"),
        ("After-tax", "At any time", "", ""),
    )
    return set_with(grid(rows, _BOLD, ("SPAN", (1, 2), (3, 2))))


def title_and_bands() -> bytes:
    rows = (
        ("Table 2: What you can do with your money", "", ""),
        ("Source", "Withdraw", "Convert"),
        ("While you work here", "", ""),
        ("After-tax", "Yes", "Yes"),
        ("Match", "No", "No"),
        ("After you leave", "", ""),
        ("After-tax", "Yes", "No"),
        ("Match", "Yes", "No"),
    )
    spans = [("SPAN", (0, row), (2, row)) for row in (0, 2, 5)]
    return set_with(grid(rows, *spans, ("FONT", (0, 0), (-1, 1), "Helvetica-Bold")))


def notes_in_the_last_row() -> bytes:
    rows = (
        ("Source", "Accepted", "Withdrawn"),
        ("Pre-tax", "Yes", "At 59½"),
        ("After-tax", "Yes(1)", "At any time"),
        ("(1) Union employees only.", "", ""),
    )
    return set_with("The sources of the Plan are these.", grid(rows, _BOLD, ("SPAN", (0, 3), (2, 3))))


def letter_notes() -> bytes:
    rows = (
        ("Source", "Accepted", "Withdrawn"),
        ("Pre-tax", "Yes", "At 59½"),
        ("After-tax", "Yes(a)", "At any time(b)"),
    )
    return set_with(
        "The sources of the Plan are these.",
        grid(rows, _BOLD),
        "(a) Union employees only.",
        "(b) Four times in a year.",
    )


def over_the_page() -> bytes:
    """A table that goes on on the next page; its heads are said again with another title."""
    head = ("Source", "Accepted", "Withdrawn")
    first = [("Table 1. Sources", "", ""), head, ("Pre-tax", "Yes", "At 59½")]
    second = [("Table 1. Sources (continued)", "", ""), head, ("After-tax", "Yes", "At any time")]
    title = ("SPAN", (0, 0), (2, 0))
    return set_with("Prose stands here first.", grid(first, title), PageBreak(), grid(second, title))


def over_the_page_without_heads() -> bytes:
    rows = [(f"Fund {n}", "No", "Never") for n in range(40)]
    return set_with(grid([SOURCES[0], *rows, ("After-tax", "At any time", "No")], _BOLD))


def sideways() -> bytes:
    """A table on a turned page."""

    def draw(canvas: Canvas) -> None:
        for number, turned in enumerate((False, True)):
            if turned:
                canvas.translate(0, HEIGHT)
                canvas.rotate(-90)
            rows = (
                ("Source", "Limit", "Withdrawal"),
                ("After-tax", "10% of pay", "At any time"),
                ("Roth", "60% of pay", "At 59½"),
            )
            for row, cells in enumerate(rows):
                for column, words in enumerate(cells):
                    canvas.setFont("Helvetica" if row else "Helvetica-Bold", 10)
                    canvas.drawString(76 + 120 * column, 500 - 20 * row, f"{words}{' (2)' * (number and not row)}")
            canvas.grid([72, 192, 312, 432], [514, 494, 474, 454])
            canvas.showPage()

    return canvas_pdf(draw)


def turned_heads() -> bytes:
    """Column heads written upward, as in a table of many features."""
    heads = ("After-tax", "Roth", "Loans")
    rows = (("Union employees", ("Yes", "No", "No")), ("Other employees", ("No", "Yes", "Yes")))

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "Which kind of money the Plan takes from whom:")
        for column, words in enumerate(heads):
            canvas.saveState()
            canvas.translate(214 + 40 * column, HEIGHT - 156)
            canvas.rotate(90)
            canvas.setFont("Helvetica-Bold", 10)
            canvas.drawString(0, 0, words)
            canvas.restoreState()
        for row, (name, values) in enumerate(rows):
            put(canvas, 76, 174 + 20 * row, name)
            for column, value in enumerate(values):
                put(canvas, 204 + 40 * column, 174 + 20 * row, value)
        canvas.grid([72, 194, 234, 274, 314], [HEIGHT - 90, HEIGHT - 160, HEIGHT - 180, HEIGHT - 200])

    return canvas_pdf(draw)


def sources_across() -> bytes:
    """Features down, sources across, ticks and dashes for answers; no rules."""
    source = """#set page("us-letter")
#set text(size: 10pt, font: ("Libertinus Serif", "DejaVu Sans Mono"))
The table shows what the plan allows.

#table(columns: 4, stroke: none, [*Feature*], [*Pre-tax*], [*Roth*], [*After-tax*],
[Payroll contributions], [✓], [✓], [✓], [Hardship withdrawal], [✓], [✓], [–], [Conversion to Roth], [–], [–], [✓])"""
    return typst_pdf(source)


def side_by_side() -> bytes:
    """Two ruled tables beside each other."""

    def draw(canvas: Canvas) -> None:
        for x, rows in (
            (72, (("Source", "Limit"), ("Pre-tax", "60%"), ("After-tax", "10%"))),
            (320, (("Source", "Withdrawal"), ("Pre-tax", "At 59½"), ("After-tax", "At any time"))),
        ):
            for row, cells in enumerate(rows):
                for column, words in enumerate(cells):
                    put(canvas, x + 4 + 100 * column, 114 + 20 * row, words, "Helvetica" if row else "Helvetica-Bold")
            canvas.grid([x, x + 100, x + 200], [HEIGHT - 100 - 20 * row for row in range(4)])

    return canvas_pdf(draw)


def sentences_in_cells() -> bytes:
    def words(text: str) -> Paragraph:
        return Paragraph(text, _STYLES["BodyText"])

    rows = [
        ["Question", "Answer"],
        [words("Can I save after taxes?"), words("Yes. You may save up to 10% of your pay. No match is paid on it.")],
        [
            words("Can I take it out?"),
            words("You can withdraw after-tax money at any time.<br/>Earnings come with it."),
        ],
    ]
    return set_with(Table(rows, style=[_GRID, _BOLD], colWidths=[180, 260]))


def column_rules_only() -> bytes:
    """Rules stand between the columns only, and under the heads."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "These are the sources of the Plan.")
        rows = [
            ("Source", "Limit", "Withdrawal"),
            ("Pre-tax", "60% of pay", "At 59½"),
            ("After-tax", "10% of pay", "At any time"),
            ("Rollover", "None", "At any time"),
        ]
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                put(canvas, 76 + 130 * column, 112 + 18 * row, words)
        for x in (200, 330):
            canvas.line(x, HEIGHT - 98, x, HEIGHT - 174)
        canvas.line(72, HEIGHT - 118, 462, HEIGHT - 118)

    return canvas_pdf(draw)


def stripes() -> bytes:
    """Rows told apart by grey grounds."""
    rows = [["Source", "Limit", "Withdrawal while employed"], ["Pre-tax", "60% of pay", "From age 59½"],
            ["After-tax", "10% of pay", "At any time"], ["Rollover", "No limit", "At any time"]]  # fmt: skip
    grounds = [("BACKGROUND", (0, row), (-1, row), colors.lightgrey) for row in (1, 3)]
    return set_with(Table(rows, style=[_BOLD, *grounds]))


def wide_and_wrapped() -> bytes:
    """No rules, heads of two lines, cells of several lines."""
    source = """#set page("us-letter")
#set text(size: 9pt)
#table(columns: (1fr, 1fr, 1fr, 1.4fr), stroke: none, column-gutter: 6pt,
[*Kind of \\ contribution*], [*How much you \\ may contribute*], [*Whether the company matches it*],
[*When you may take it out while you work here*],
[Pre-tax contributions], [Up to 60% of eligible pay, within the limit of the tax law], [Yes, half of the first 6%],
[From age 59½, or for a hardship],
[After-tax contributions], [Up to 10% of eligible pay], [No], [At any time, as often as four times in a calendar year]
)"""
    return typst_pdf(source)


def words_cut_in_cells() -> bytes:
    """Words too long for their cells, cut without a hyphen, and short words that only look like parts of one."""
    rows = (
        (("Employer",), ("Acme", "Manufacturin", "g LLC")),
        (("Sources",), ("Voluntary", "contribution", "s at will")),
        (("Money",), ("An", "affiliate", "of ours")),
        (("Rule",), ("Compensatio", "n, as defined")),  # no other place has the whole word
        (("Limit",), ("Before", "hand over")),
    )

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "The sponsor is Acme Manufacturing LLC, and an affiliate takes part, as said beforehand.")
        put(canvas, 72, 74, "Voluntary contributions are made, and those who hand over their notice are paid.")
        for index, columns in enumerate(rows):
            for x, lines in zip((76, 166), columns, strict=True):
                for place, words in enumerate(lines):
                    put(canvas, x, 100 + 50 * index + 12 * place, words)
        canvas.grid([72, 160, 232], [HEIGHT - 88 - 50 * row for row in range(len(rows) + 1)])

    return canvas_pdf(draw)


def columns_that_touch() -> bytes:
    """Two tables of one width with a heading between them; words of the second fill their columns or run over."""
    answers = (("Question", "Answer"), ("May I save after taxes?", "Yes, to 8%"), ("Is it matched?", "No"))
    accounts = (
        ("Account", "Who pays", "Match?", "Can be moved to Roth"),
        ("After-tax", "You", "No", "Yes, at any time"),
        ("Company match", "The yard", "n/a", "No"),
        ("Rollover", "You, once", "No", "No"),
    )

    def rules(canvas: Canvas, top: float, count: int) -> None:
        for row in range(count):
            canvas.line(72, HEIGHT - top - 20 * row, 460, HEIGHT - top - 20 * row)

    def draw(canvas: Canvas) -> None:
        for row, cells in enumerate(answers):
            for x, words in zip((76, 300), cells, strict=True):
                put(canvas, x, 94 + 20 * row, words, "Helvetica" if row else "Helvetica-Bold")
        rules(canvas, 80, 4)
        put(canvas, 72, 162, "Your accounts side by side", "Helvetica-Bold", 14)
        for row, cells in enumerate(accounts):
            for x, words in zip((76, 147, 204, 238), cells, strict=True):
                put(canvas, x, 188 + 20 * row, words, "Helvetica" if row else "Helvetica-Bold")
        rules(canvas, 174, 5)

    return canvas_pdf(draw)


TABLES: dict[str, tuple[Callable[[], bytes], tuple[Known, ...]]] = {
    "merged downward": (
        merged_downward,
        (
            Cell("Pre-tax", "Withdrawal while employed", "From age 59½"),
            Cell("Roth", "Withdrawal while employed", "From age 59½"),
            Cell("After-tax", "Withdrawal while employed", "At any time"),
            Cell("Rollover", "Withdrawal while employed", "At any time"),
            Cell("Rollover", "Loans", "No"),
        ),
    ),
    "merged across": (
        merged_across,
        (
            Cell("After-tax", "Before 59½", "At any time"),
            Cell("After-tax", "After employment", "At any time"),
            Cell("Pre-tax", "Before 59½", "Hardship only"),
        ),
    ),
    "columns that touch": (
        columns_that_touch,
        (
            Words("Your accounts side by side"),
            Cell("Is it matched?", "Answer", "No"),
            Cell("After-tax", "Who pays", "You"),
            Cell("After-tax", "Can be moved to Roth", "Yes, at any time"),
            Cell("Company match", "Who pays", "The yard"),
            Cell("Company match", "Match?", "n/a"),
        ),
    ),
    "title and bands": (
        title_and_bands,
        (
            Heading("Table 2: What you can do with your money"),
            Cell("After-tax", "Convert", "Yes", over="While you work here"),
            Cell("After-tax", "Convert", "No", over="After you leave"),
            Cell("Match", "Withdraw", "Yes", over="After you leave"),
        ),
    ),
    "notes in the last row": (
        notes_in_the_last_row,
        (
            Cell("After-tax", "Accepted", "Yes(1)"),
            Noted("Yes(1)", "Union employees only."),
            Words("(1) Union employees only."),
        ),
    ),
    "letters for notes": (
        letter_notes,
        (Noted("Yes(a)", "Union employees only."), Noted("At any time(b)", "Four times in a year.")),
    ),
    "over the page": (
        over_the_page,
        (Cell("Pre-tax", "Withdrawn", "At 59½"), Cell("After-tax", "Withdrawn", "At any time")),
    ),
    "over the page without heads": (
        over_the_page_without_heads,
        (Cell("After-tax", "Withdrawal while employed", "At any time"), Cell("Fund 39", "Loans", "Never")),
    ),
    "a turned page": (
        sideways,
        (Cell("After-tax", "Withdrawal", "At any time"), Cell("After-tax", "Withdrawal (2)", "At any time")),
    ),
    "turned heads": (
        turned_heads,
        (
            Cell("Union employees", "After-tax", "Yes"),
            Cell("Union employees", "Loans", "No"),
            Cell("Other employees", "Roth", "Yes"),
        ),
    ),
    "sources across": (
        sources_across,
        (
            Cell("Conversion to Roth", "After-tax", "✓", ticked=True),
            Cell("Conversion to Roth", "Roth", "–"),
            Cell("Payroll contributions", "After-tax", "✓", ticked=True),
            Cell("Hardship withdrawal", "After-tax", "–"),
        ),
    ),
    "side by side": (
        side_by_side,
        (
            Cell("After-tax", "Limit", "10%"),
            Cell("After-tax", "Withdrawal", "At any time"),
            Cell("Pre-tax", "Withdrawal", "At 59½"),
        ),
    ),
    "sentences in cells": (
        sentences_in_cells,
        (
            Cell(
                "Can I save after taxes?", "Answer", "Yes. You may save up to 10% of your pay. No match is paid on it."
            ),
            Cell(
                "Can I take it out?", "Answer", "You can withdraw after-tax money at any time. Earnings come with it."
            ),
        ),
    ),
    "rules between columns": (
        column_rules_only,
        (
            Cell("After-tax", "Limit", "10% of pay"),
            Cell("After-tax", "Withdrawal", "At any time"),
            Cell("Rollover", "Limit", "None"),
        ),
    ),
    "stripes": (
        stripes,
        (Cell("After-tax", "Withdrawal while employed", "At any time"), Cell("Rollover", "Limit", "No limit")),
    ),
    "wide and wrapped": (
        wide_and_wrapped,
        (
            Cell("After-tax contributions", "Whether the company matches it", "No"),
            Cell(
                "After-tax contributions",
                "When you may take it out while you work here",
                "At any time, as often as four times in a calendar year",
            ),
            Cell("Pre-tax contributions", "Whether the company matches it", "Yes, half of the first 6%"),
        ),
    ),
    "words cut in cells": (
        words_cut_in_cells,
        (
            Cell("Employer", None, "Acme Manufacturing LLC"),
            Cell("Sources", None, "Voluntary contributions at will"),
            Cell("Money", None, "An affiliate of ours"),
            Cell("Rule", None, "Compensatio n, as defined"),
            Cell("Limit", None, "Before hand over"),
        ),
    ),
}
