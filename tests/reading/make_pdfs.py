"""Writes the small PDFs the reading tests read: each has one thing on it that is hard to read.

Every function returns the bytes of one PDF; `python -m tests.reading.make_pdfs FOLDER` writes them all for looking at.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import typst
from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

HEIGHT = LETTER[1]


def canvas_pdf(draw: Callable[[Canvas], None]) -> bytes:
    """A PDF drawn by hand, top-left coordinates turned by :func:`put`."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=LETTER, invariant=1)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def put(canvas: Canvas, x: float, top: float, text: str, font: str = "Helvetica", size: float = 10) -> None:
    """Words at a place counted from the page's top left corner."""
    canvas.setFont(font, size)
    canvas.drawString(x, HEIGHT - top, text)


def typst_pdf(source: str) -> bytes:
    """A PDF set by typst: real ligatures, hyphenation and columns."""
    compiled = typst.compile(source.encode())
    assert isinstance(compiled, bytes)
    return compiled


LEFT = [
    "Participants may save from each",
    "paycheck before taxes are taken,",
    "or after taxes as Roth money, and",
    "the plan keeps both apart. You can",
    "change the amount at any time and",
    "the change takes effect with the",
    "next payroll that can be reached.",
]
RIGHT = [
    "The company adds a match of half",
    "of the first six percent. It goes",
    "in with every payroll and vests at",
    "once. No match is paid on money",
    "that you contribute after taxes,",
    "since such money is not counted",
    "when the match is worked out.",
]


def columns_by_row() -> bytes:
    """Two columns of prose written into the file row by row."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Your Savings Plan In Brief", "Helvetica-Bold", 16)
        for index, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
            put(canvas, 72, 100 + 12 * index, left)
            put(canvas, 310, 100 + 12 * index, right)

    return canvas_pdf(draw)


def columns_by_column() -> bytes:
    """The same columns written one after the other."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Your Savings Plan In Brief", "Helvetica-Bold", 16)
        for x, lines in ((72, LEFT), (310, RIGHT)):
            for index, text in enumerate(lines):
                put(canvas, x, 100 + 12 * index, text)

    return canvas_pdf(draw)


def three_columns() -> bytes:
    """Three columns of justified, hyphenated prose with ligatures."""
    words = (
        "Participants may affirmatively elect contributions in sufficient amounts, and the fiduciary committee "
        "files the qualifying notifications. Contributions made after tax are separately accounted for. "
    )
    return typst_pdf(
        '#set page(paper: "us-letter", columns: 3, margin: 1in)\n#set text(size: 9pt, hyphenate: true, lang: "en")\n'
        "#set par(justify: true)\n" + "\n\n".join(f"Paragraph {number}. {words}" for number in range(1, 13))
    )


def over_the_page() -> bytes:
    """A sentence, and a hyphenated word, over page breaks, with heads, feet and a footnote between."""

    def draw(canvas: Canvas) -> None:
        bodies = [
            ["The Plan accepts rollovers of many kinds.", "After-tax contributions may be withdrawn only if they"],
            ["were rolled over from another plan, and the earnings stay. Other contribu-"],
            ["tions stay too. Nothing else changes.", "A new paragraph begins here and says more."],
            ["The last page has a sentence of its own."],
        ]
        for number, lines in enumerate(bodies, start=1):
            put(canvas, 72, 30, "Example Savings Plan", size=8)
            for index, text in enumerate(lines):
                put(canvas, 72, 100 + 13 * index, text)
            if number == 1:
                put(canvas, 72, 700, "1 Highly compensated employees are limited to 4%.", size=7)
            put(canvas, 290, 760, f"- {number} -", size=8)
            canvas.showPage()

    return canvas_pdf(draw)


def ruled_table() -> bytes:
    """A ruled table with wrapped cells and a multi-page body that repeats its head."""
    style = getSampleStyleSheet()["BodyText"]
    head = ["Source", "Limit", "Withdrawals while employed"]
    body = [
        [
            "Pre-tax",
            "1% to 75%",
            Paragraph("At age 59½ or later, or on account of a hardship as the plan defines it", style),
        ],
        ["After-tax", "1% to 25%", Paragraph("At any time, but not more often than once in a calendar quarter", style)],
        [Paragraph("Employer match, including true-up", style), "n/a", Paragraph("Not before employment ends", style)],
    ]
    rows = [head, *body, *[[f"Fund {number}", "0%", "Never"] for number in range(60)]]
    table = Table(rows, colWidths=[110, 90, 180], repeatRows=1)
    table.setStyle(
        TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONT", (0, 0), (-1, 0), "Helvetica-Bold")])
    )
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=LETTER, invariant=1).build(
        [Paragraph("Sources of money in the plan are these.", style), table]
    )
    return out.getvalue()


def plain_table() -> bytes:
    """A table without rules: a head and rows in columns."""

    def draw(canvas: Canvas) -> None:
        rows = [
            ("Contribution", "Minimum", "Maximum"),
            ("Pre-tax", "1%", "50%"),
            ("Roth", "1%", "50%"),
            ("After-tax", "0%", "0%"),
        ]
        put(canvas, 72, 80, "The limits of the plan are shown in this table.")
        for index, row in enumerate(rows):
            for x, text in zip((72, 250, 350), row, strict=True):
                put(canvas, x, 110 + 14 * index, text)
        put(canvas, 72, 200, "All limits are percentages of eligible pay.")

    return canvas_pdf(draw)


def form() -> bytes:
    """Tick boxes in ZapfDingbats, and two on one line."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "5.04 Voluntary After-Tax Employee Contributions:")
        for index, (sign, text) in enumerate((("\u274f", "(a) Not permitted"), ("\u2714", "(b) Permitted"))):
            put(canvas, 90, 96 + 14 * index, sign, "ZapfDingbats")
            put(canvas, 106, 96 + 14 * index, text)
        put(canvas, 72, 140, "Roth deferrals:  [X] Yes   [ ] No")

    return canvas_pdf(draw)


def form_fields() -> bytes:
    """Check boxes that are form fields."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "After-tax contributions are:")
        for index, (text, ticked) in enumerate((("permitted", False), ("not permitted", True))):
            canvas.acroForm.checkbox(name=f"box{index}", x=90, y=HEIGHT - 101 - 18 * index, size=11, checked=ticked)
            put(canvas, 108, 100 + 18 * index, text)

    return canvas_pdf(draw)


def drawn_boxes() -> bytes:
    """Check boxes drawn as squares, one crossed."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "After-tax contributions are:")
        for index, text in enumerate(("permitted", "not permitted")):
            bottom = HEIGHT - 101 - 18 * index
            canvas.rect(90, bottom, 10, 10)
            if index:
                canvas.line(90, bottom, 100, bottom + 10)
                canvas.line(90, bottom + 10, 100, bottom)
            put(canvas, 108, 100 + 18 * index, text)

    return canvas_pdf(draw)


def sideways() -> bytes:
    """A landscape page as word processors write it: turned words on a page that is shown turned back."""

    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.rotate(90)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(100, -100, "You may make after-tax contributions of up to ten percent of your pay")
        canvas.drawString(100, -112, "in every payroll period.")

    return canvas_pdf(draw)


def drawn_bullets() -> bytes:
    """A list as browsers print it: the bullets are drawn dots."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "The Plan does not allow:")
        for index, text in enumerate(("after-tax contributions", "conversions by former employees")):
            canvas.circle(90, HEIGHT - 97 - 14 * index, 2, stroke=0, fill=1)
            put(canvas, 100, 100 + 14 * index, text)

    return canvas_pdf(draw)


def tight_cells() -> bytes:
    """A ruled table whose cells stand a word space apart."""

    def draw(canvas: Canvas) -> None:
        for index, (left, right) in enumerate((("Source", "Limit"), ("After-tax", "10%"), ("Match", "n/a"))):
            put(canvas, 75, 100 + 14 * index, left)
            put(canvas, 75 + canvas.stringWidth("After-tax", "Helvetica", 10) + 5, 100 + 14 * index, right)
        edge = 75 + canvas.stringWidth("After-tax", "Helvetica", 10) + 2.5
        canvas.grid([72, edge, edge + 40], [HEIGHT - 90, HEIGHT - 104, HEIGHT - 118, HEIGHT - 132])

    return canvas_pdf(draw)


def narrow_cells() -> bytes:
    """A ruled table whose columns are no wider than their words."""
    rows = [
        ("Source", "Limit", "Matched", "Withdrawn"),
        ("Pre-tax", "60% of pay", "Yes", "From age 59½"),
        ("After-tax", "10% of pay", "No", "At any time"),
    ]
    table = Table(rows, style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black)], hAlign="LEFT")
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=LETTER, invariant=1).build(
        [Paragraph("What each source of money allows is shown here.", getSampleStyleSheet()["BodyText"]), table]
    )
    return out.getvalue()


def run_in_question() -> bytes:
    """A question in bold that runs over a line, with its answer behind it in plain type."""
    style = getSampleStyleSheet()["BodyText"]
    asked = (
        "<b>Must I stop my pre-tax and Roth contributions if I withdraw voluntary contributions from the Plan "
        "while I am still employed by the Bank?</b>"
    )
    out = io.BytesIO()
    texts = ["The Plan is described in this booklet, which you should keep with your other papers, for later use."] * 3
    SimpleDocTemplate(out, pagesize=LETTER, invariant=1).build(
        [
            Paragraph(text, style)
            for text in (*texts, f"{asked} No. Only voluntary contributions are stopped, for six months.", *texts)
        ]
    )
    return out.getvalue()


def options_in_a_row() -> bytes:
    """Options on one line, ticked with a cross in place of the box, above prose whose words stand beneath the boxes."""

    def draw(canvas: Canvas) -> None:
        x = 72.0
        signs = (
            ("\u274f", "Quarterly"),
            ("\u2718", "Monthly"),
            ("\u274f", "Elective Deferrals only"),
            ("\u2718", "All"),
        )
        for sign, text in signs:
            put(canvas, x, 100, sign, "ZapfDingbats")
            put(canvas, x + 11, 100, text)
            x += 11 + canvas.stringWidth(text, "Helvetica", 10) + 6
        for line in range(3):
            put(
                canvas,
                72,
                130 + 14 * line,
                "This W-2 form is a copy of a form that a payroll clerk or a bank has made.",
            )

    return canvas_pdf(draw)


def contents_beside_text() -> bytes:
    """A table of contents in the left column, with dots, and sentences in the right one."""

    def draw(canvas: Canvas) -> None:
        for index, title in enumerate(("Introduction", "Glossary", "Participation", "Contributions", "Withdrawals")):
            dots = "." * int(
                (250 - 72 - canvas.stringWidth(title, "Helvetica", 10)) / canvas.stringWidth(".", "Helvetica", 10)
            )
            put(canvas, 72, 100 + 15 * index, title + dots)
            put(canvas, 318, 100 + 15 * index, f"Rule {index + 1} of the Plan is explained in this column.")

    return canvas_pdf(draw)


def contents() -> bytes:
    """A table of contents with leader dots before the text it lists."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Table of Contents", "Helvetica-Bold", 14)
        for index, text in enumerate(("Eligibility", "After-Tax Contributions", "In-Plan Conversions", "Loans")):
            put(canvas, 72, 90 + 14 * index, f"{text} {'.' * (60 - len(text))} {index + 2}")
        canvas.showPage()
        put(canvas, 72, 60, "After-Tax Contributions", "Helvetica-Bold", 14)
        put(canvas, 72, 90, "You may contribute after taxes.")

    return canvas_pdf(draw)


def dotted_contents() -> bytes:
    """A table of contents whose dots fill the line, the numbers in a column of their own, before a page of text."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Table of Contents", "Helvetica-Bold", 14)
        for index, text in enumerate(
            ("Eligibility", "After-Tax Contributions", "In-Plan Conversions", "Loans", "Claims")
        ):
            put(canvas, 72, 90 + 14 * index, f"{text} {'.' * (150 - len(text))}")
            put(canvas, 530 if index < 3 else 524, 90 + 14 * index, str(4 * index + 2))
        canvas.showPage()
        put(canvas, 72, 60, "After-Tax Contributions", "Helvetica-Bold", 14)
        put(canvas, 72, 90, "You may contribute after taxes.")

    return canvas_pdf(draw)


def clause_under_options() -> bytes:
    """A clause with options on its line, the last one reaching as far right as anything, over the next clause."""

    def draw(canvas: Canvas) -> None:
        for index, words in enumerate(("C-1. Base definition.", "C-2. Exclusions.")):
            put(canvas, 72, 100 + 16 * index, words, "Helvetica-Bold")
        put(canvas, 190, 100, "[X] W-2 wages   [ ] Section 3401(a) wages   [ ] Section 415 safe harbor")
        put(canvas, 82, 132, "[X] Fringe benefits")
        put(canvas, 82, 148, "[ ] Overtime")

    return canvas_pdf(draw)


def amount_at_the_edge() -> bytes:
    """A paragraph in which a line ends a little early and the next one begins with a percentage."""

    def draw(canvas: Canvas) -> None:
        put(
            canvas,
            72,
            100,
            "Take it. You may have all or part of it paid to you. The taxable part is income in the year",
        )
        put(canvas, 72, 113, "you receive it, 20% is withheld for federal income tax, and you may owe another")
        put(canvas, 72, 126, "10% if you are younger than 59½.")

    return canvas_pdf(draw)


def scan(pages: int = 2, text_pages: int = 0) -> bytes:
    """Pages that are pictures, after some that are text."""
    from PIL import Image  # noqa: PLC0415
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415

    def draw(canvas: Canvas) -> None:
        for number in range(text_pages):
            put(canvas, 72, 80, f"Page {number + 1} is text and says something about contributions.")
            canvas.showPage()
        picture = ImageReader(Image.new("L", (80, 100), 200))
        for _ in range(pages):
            canvas.drawImage(picture, 0, 0, 612, 792)
            canvas.showPage()

    return canvas_pdf(draw)


def skipping_numbers() -> bytes:
    """Printed page numbers 1-3, then 6-8."""

    def draw(canvas: Canvas) -> None:
        for number in (1, 2, 3, 6, 7, 8):
            put(canvas, 72, 80, f"This page speaks of matter {'abcdefgh'[number - 1]} and of nothing else at all.")
            put(canvas, 300, 760, str(number))
            canvas.showPage()

    return canvas_pdf(draw)


def rotated() -> bytes:
    """A page turned by 90 degrees with a shifted crop box."""
    with pikepdf.open(io.BytesIO(plain_table())) as pdf:
        pdf.pages[0].Rotate = 90
        pdf.pages[0].CropBox = pikepdf.Array([36, 100, 576, 760])
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def encrypted(user: str = "", owner: str = "owner") -> bytes:
    """An encrypted PDF; with an empty user password it just opens."""
    with pikepdf.open(io.BytesIO(plain_table())) as pdf:
        out = io.BytesIO()
        pdf.save(out, encryption=pikepdf.Encryption(user=user, owner=owner))
    return out.getvalue()


MAKERS: dict[str, Callable[[], bytes]] = {
    maker.__name__: maker
    for maker in (
        columns_by_row,
        columns_by_column,
        three_columns,
        over_the_page,
        ruled_table,
        plain_table,
        form,
        form_fields,
        drawn_boxes,
        contents,
        dotted_contents,
        clause_under_options,
        amount_at_the_edge,
        skipping_numbers,
        rotated,
        sideways,
        drawn_bullets,
        tight_cells,
    )
}

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in MAKERS.items():
        (folder / f"{name}.pdf").write_bytes(make())
