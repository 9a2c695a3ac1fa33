"""Odd forms, each with what a reader should find on it: boxes, circles, blanks and marks in places of their own."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from tests.reading.known import Cell, Known, Option, Words
from tests.reading.make_pdfs import HEIGHT, canvas_pdf, put, typst_pdf


def box(canvas: Canvas, x: float, top: float, ticked: bool, size: float = 9) -> None:
    """A drawn square, crossed where it is ticked; ``top`` is the base line of the words beside it."""
    y = HEIGHT - top - 1
    canvas.rect(x, y, size, size)
    if ticked:
        canvas.line(x, y, x + size, y + size)
        canvas.line(x, y + size, x + size, y)


def circle(canvas: Canvas, x: float, top: float, ticked: bool) -> None:
    """A radio button."""
    canvas.circle(x + 4.5, HEIGHT - top + 3.5, 4.5)
    if ticked:
        canvas.circle(x + 4.5, HEIGHT - top + 3.5, 2.6, fill=1)


FEATURES = (
    ("After-tax contributions", True),
    ("Conversions to Roth inside the Plan", True),
    ("Loans from after-tax accounts", False),
    ("Withdrawals before age 59½", False),
)
_YES_NO = tuple(
    Cell(name, head, None, ticked=yes is (head == "Yes")) for name, yes in FEATURES for head in ("Yes", "No")
)


def yes_no_columns(ruled: bool, boxes: bool) -> bytes:
    """Features with a Yes and a No column; boxes in both, or a cross in one."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "The Plan offers the following features:")
        for x, words in ((76, "Feature"), (330, "Yes"), (390, "No")):
            put(canvas, x, 110, words, "Helvetica-Bold")
        for index, (name, yes) in enumerate(FEATURES):
            top = 130 + 20 * index
            put(canvas, 76, top, name)
            for x, ticked in ((334, yes), (394, not yes)):
                if boxes:
                    box(canvas, x, top, ticked)
                elif ticked:
                    canvas.line(x, HEIGHT - top, x + 8, HEIGHT - top + 8)
                    canvas.line(x, HEIGHT - top + 8, x + 8, HEIGHT - top)
        if ruled:
            canvas.grid([72, 320, 380, 440], [HEIGHT - 96 - 20 * row for row in range(6)])
        put(canvas, 72, 260, "A feature that is not marked Yes is not offered.")

    return canvas_pdf(draw)


def box_after_leaders() -> bytes:
    """Dots lead from each label to its box."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "Check each kind of contribution that the Plan accepts:")
        for index, (label, ticked) in enumerate(
            (("Pre-tax deferrals", True), ("After-tax", False), ("Rollovers", True))
        ):
            put(canvas, 90, 104 + 18 * index, label + " " + "." * (70 - len(label)))
            box(canvas, 420, 104 + 18 * index, ticked)

    return canvas_pdf(draw)


def label_above() -> bytes:
    """Boxes stand beneath their labels."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "Are after-tax contributions permitted? Mark one box.")
        for x, label, ticked in (
            (90, "Permitted", False),
            (200, "Not permitted", True),
            (320, "Permitted for some", False),
        ):
            put(canvas, x, 104, label)
            box(canvas, x + canvas.stringWidth(label, "Helvetica", 10) / 2 - 5, 120, ticked)
        put(canvas, 72, 160, "The answer holds from the first day of the next Plan Year.")

    return canvas_pdf(draw)


def circles_on_a_line() -> bytes:
    """Radio buttons drawn as circles, side by side."""

    def draw(canvas: Canvas) -> None:
        for top, prompt, yes in (
            (80, "May after-tax money be withdrawn at any time?", True),
            (110, "Are loans made?", False),
        ):
            put(canvas, 72, top, prompt)
            for x, word, ticked in ((330, "Yes", yes), (390, "No", not yes)):
                circle(canvas, x, top, ticked)
                put(canvas, x + 14, top, word)

    return canvas_pdf(draw)


def initials() -> bytes:
    """The employer's initials in the blank before the option that it elects."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "After-tax contributions (initial one):")
        for index, (blank, label) in enumerate((("_____", "are not permitted."), ("_JH__", "are permitted."))):
            put(canvas, 90, 104 + 18 * index, f"{blank}  {label}")

    return canvas_pdf(draw)


def ticks_for_bullets() -> bytes:
    """A list whose bullets are ticks."""
    return typst_pdf(
        '#set page("us-letter")\n#set text(size: 10pt)\n#set list(marker: text(font: "DejaVu Sans Mono")[✓])\n'
        "What is good about the plan:\n\n- You can save after taxes.\n- You can convert such savings to Roth money.\n"
        "- You can borrow from your account."
    )


def struck() -> bytes:
    """Words with a line through them, and others with a line beneath."""

    def draw(canvas: Canvas) -> None:
        first, word, rest = "Participants may ", "not ", "make after-tax contributions to the Plan."
        width = canvas.stringWidth(first, "Helvetica", 10)
        put(canvas, 72, 80, first + word + rest)
        canvas.line(72 + width, HEIGHT - 77, 72 + width + canvas.stringWidth("not", "Helvetica", 10), HEIGHT - 77)
        put(canvas, 72, 110, "Loans are never permitted from such an account.")
        begin = 72 + canvas.stringWidth("Loans are ", "Helvetica", 10)
        canvas.line(begin, HEIGHT - 111.5, begin + canvas.stringWidth("never", "Helvetica", 10), HEIGHT - 111.5)
        put(canvas, 72, 140, "Withdrawals are made once a month.")
        canvas.line(
            72,
            HEIGHT - 137,
            72 + canvas.stringWidth("Withdrawals are made once a month.", "Helvetica", 10),
            HEIGHT - 137,
        )

    return canvas_pdf(draw)


def options_in_two_columns() -> bytes:
    """Two options to a line."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "The Plan accepts (check all that apply):")
        labels = (
            ("pre-tax deferrals", True),
            ("Roth deferrals", True),
            ("after-tax contributions", False),
            ("rollovers", True),
        )
        for index, (label, ticked) in enumerate(labels):
            x, top = 90 + 220 * (index % 2), 104 + 18 * (index // 2)
            box(canvas, x, top, ticked)
            put(canvas, x + 16, top, label)

    return canvas_pdf(draw)


def wrapped_options() -> bytes:
    """Options of several lines, the box beside the first."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "After-tax contributions are subject to these rules (check all that apply):")
        top = 104
        for ticked, lines in (
            (
                True,
                (
                    "They may be withdrawn at any time, with the earnings on them, by a notice to the",
                    "recordkeeper of the Plan.",
                ),
            ),
            (
                False,
                (
                    "They may be withdrawn only after the Participant has attained age 59½ or has had a",
                    "severance from employment.",
                ),
            ),
            (True, ("They may be converted to a Roth account inside the Plan.",)),
        ):
            box(canvas, 90, top, ticked)
            for line in lines:
                put(canvas, 110, top, line)
                top += 13
            top += 6

    return canvas_pdf(draw)


def two_boxes_in_a_cell() -> bytes:
    """The right cell of each row has a box for yes and one for no."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "The Employer elects as follows.")
        for index, (name, yes) in enumerate(FEATURES):
            top = 114 + 20 * index
            put(canvas, 76, top, name)
            for x, word, ticked in ((326, "Yes", yes), (380, "No", not yes)):
                box(canvas, x, top, ticked)
                put(canvas, x + 13, top, word)
        canvas.grid([72, 320, 440], [HEIGHT - 100 - 20 * row for row in range(5)])

    return canvas_pdf(draw)


def typed_into_blanks() -> bytes:
    """Values typed over the line of a blank, and a blank left empty."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "After-tax contributions are limited to")
        put(canvas, 252, 80, "10")
        canvas.line(242, HEIGHT - 82, 275, HEIGHT - 82)
        put(canvas, 280, 80, "% of Compensation.")
        put(canvas, 72, 100, "The match is")
        canvas.line(132, HEIGHT - 102, 165, HEIGHT - 102)
        put(canvas, 170, 100, "% of Compensation.")

    return canvas_pdf(draw)


def form_with_radio_fields() -> bytes:
    """Radio buttons and a text field of an AcroForm."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "In-plan conversions of after-tax money (choose one):")
        for index, (label, ticked) in enumerate((("are not available", False), ("are available at any time", True))):
            canvas.acroForm.radio(
                name="convert", value=f"v{index}", selected=ticked, x=90, y=HEIGHT - 106 - 20 * index, size=12
            )
            put(canvas, 110, 104 + 20 * index, label)
        put(canvas, 72, 160, "After-tax contributions may not exceed")
        canvas.acroForm.textfield(name="most", value="12", x=254, y=HEIGHT - 163, width=30, height=14, fontSize=10)
        put(canvas, 290, 160, "% of pay.")

    return canvas_pdf(draw)


def numbers_after_boxes() -> bytes:
    """Boxes in the margin, numbers after them, and a deeper level."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "4.2 Employee Contributions. The Plan permits:", "Helvetica-Bold")
        for x, top, ticked, label in (
            (80, 104, True, "a.  Elective Deferrals."),
            (80, 122, True, "b.  After-Tax Contributions, as follows:"),
            (104, 140, False, "1.  with no limit other than that of the law."),
            (104, 158, True, "2.  of not more than 8% of Compensation."),
            (80, 176, False, "c.  Deemed IRA contributions."),
        ):
            box(canvas, x, top, ticked)
            put(canvas, x + 18, top, label)

    return canvas_pdf(draw)


def printed_by_fpdf() -> bytes:
    """A form whose boxes are cells with borders, an X in one, as report programs print it."""
    from fpdf import FPDF  # noqa: PLC0415 - one producer among others

    pdf = FPDF(format="letter", unit="pt")
    pdf.add_page()
    pdf.set_font("Helvetica", size=10)
    pdf.cell(0, 16, "After-tax contributions to the Plan:", new_x="LMARGIN", new_y="NEXT")
    for sign, label in (("", "are not made"), ("X", "are made by payroll deduction"), ("", "are made by check")):
        pdf.set_x(50)
        pdf.cell(11, 11, sign, border=1, align="C")
        pdf.cell(200, 11, "  " + label, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(6)
    return bytes(pdf.output())


def options_over_lines() -> bytes:
    """Several options on a line, the last of which goes on where the boxes stand; then prompts left of the boxes."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "The key: a box that is marked (X) is elected. Participants may make:")
        put(
            canvas,
            82,
            100,
            "[X] (a) Pre-Tax Elective Deferrals      [X] (b) Roth Elective Deferrals      [ ] (c) Catch-Up",
        )
        put(canvas, 82, 114, "Contributions      [ ] (d) Voluntary Employee Contributions")
        put(canvas, 72, 132, "Automatic enrollment:")
        put(
            canvas,
            82,
            150,
            "[X] applies. Initial percentage: 6%. Annual increase: 1%. Initial and greatest rate: 3% and",
        )
        put(canvas, 82, 164, "10%. Withdrawal within 90 days:  [X] yes, all of it  [ ] no, never")
        put(canvas, 72, 182, "Rollovers may be made of:")
        put(canvas, 82, 200, "[X] (a) pre-tax amounts")
        put(canvas, 82, 218, "[ ] (b) after-tax amounts, in a direct rollover")
        put(canvas, 72, 236, "Rollovers may be made by:")
        put(canvas, 82, 254, "[X] (a) Participants")
        put(canvas, 82, 272, "[ ] (b) Eligible Employees who are not Participants yet")

    return canvas_pdf(draw)


def a_box_in_a_sentence() -> bytes:
    """How a form is read, told with the signs themselves."""
    return typst_pdf(
        """#set page("us-letter")
#set text(size: 10pt, font: ("Libertinus Serif", "DejaVu Sans Mono"))
A marked box (☒) is a choice that applies to your Plan. A box (☐) without a mark is none. The Plan permits:

☒ After-Tax Contributions

☐ In-Plan Roth Conversions"""
    )


FORMS: dict[str, tuple[Callable[[], bytes], tuple[Known, ...]]] = {
    "yes and no columns, ruled": (lambda: yes_no_columns(True, True), _YES_NO),
    "yes and no columns, no rules": (lambda: yes_no_columns(False, True), _YES_NO),
    "crosses in columns": (
        lambda: yes_no_columns(True, False),
        tuple(Cell(name, "Yes" if yes else "No", None, ticked=True) for name, yes in FEATURES),
    ),
    "crosses in columns, no rules": (
        lambda: yes_no_columns(False, False),
        tuple(Cell(name, "Yes" if yes else "No", None, ticked=True) for name, yes in FEATURES),
    ),
    "box after leaders": (
        box_after_leaders,
        (Option("Pre-tax deferrals", True), Option("After-tax", False), Option("Rollovers", True)),
    ),
    "label above": (
        label_above,
        (
            Option("Permitted", False, "Are after-tax contributions permitted?"),
            Option("Not permitted", True, "Are after-tax contributions permitted?"),
            Option("Permitted for some", False),
        ),
    ),
    "circles on a line": (
        circles_on_a_line,
        (
            Option("Yes", True, "May after-tax money be withdrawn"),
            Option("No", False, "May after-tax money be withdrawn"),
            Option("Yes", False, "Are loans made?"),
            Option("No", True, "Are loans made?"),
        ),
    ),
    "initials": (
        initials,
        (Option("are not permitted.", False), Option("are permitted.", True, "After-tax contributions")),
    ),
    "ticks for bullets": (
        ticks_for_bullets,
        (Words("You can save after taxes."), Words("You can convert such savings to Roth money.", "What is good")),
    ),
    "struck words": (
        struck,
        (
            Words("Participants may make after-tax contributions to the Plan."),
            Words("Loans are never permitted from such an account."),
            Words("Withdrawals are made once a month.", absent=True),
        ),
    ),
    "options in two columns": (
        options_in_two_columns,
        (
            Option("pre-tax deferrals", True, "The Plan accepts"),
            Option("Roth deferrals", True, "The Plan accepts"),
            Option("after-tax contributions", False, "The Plan accepts"),
            Option("rollovers", True, "The Plan accepts"),
        ),
    ),
    "wrapped options": (
        wrapped_options,
        (
            Option("with the earnings on them, by a notice to the recordkeeper of the Plan.", True, "After-tax"),
            Option("age 59½ or has had a severance from employment.", False, "After-tax"),
            Option("They may be converted to a Roth account inside the Plan.", True, "After-tax"),
        ),
    ),
    "two boxes in a cell": (
        two_boxes_in_a_cell,
        tuple(Option(word, yes is (word == "Yes"), name) for name, yes in FEATURES for word in ("Yes", "No")),
    ),
    "typed into blanks": (
        typed_into_blanks,
        (
            Words("After-tax contributions are limited to 10 % of Compensation."),
            Words("The match is % of Compensation."),
        ),
    ),
    "radio fields": (
        form_with_radio_fields,
        (
            Option("are not available", False, "In-plan conversions"),
            Option("are available at any time", True, "In-plan conversions"),
            Words("After-tax contributions may not exceed 12 % of pay."),
        ),
    ),
    "numbers after boxes": (
        numbers_after_boxes,
        (
            Option("After-Tax Contributions, as follows:", True, "The Plan permits:"),
            Option("with no limit other than that of the law.", False, "After-Tax Contributions, as follows:"),
            Option("of not more than 8% of Compensation.", True, "After-Tax Contributions, as follows:"),
            Option("Deemed IRA contributions.", False, "The Plan permits:"),
        ),
    ),
    "cells for boxes": (
        printed_by_fpdf,
        (
            Option("are not made", False, "After-tax contributions"),
            Option("are made by payroll deduction", True, "After-tax contributions"),
            Option("are made by check", False, "After-tax contributions"),
        ),
    ),
    "options over lines": (
        options_over_lines,
        (
            Option("(c) Catch-Up Contributions", False, "Participants may make:"),
            Option("(d) Voluntary Employee Contributions", False, "Participants may make:"),
            Option("yes, all of it", True, "Withdrawal within 90 days:"),
            Option("(b) after-tax amounts, in a direct rollover", False, "Rollovers may be made of:"),
            Option("(a) Participants", True, "Rollovers may be made by:"),
        ),
    ),
    "a box in a sentence": (
        a_box_in_a_sentence,
        (
            Words("A marked box (☒) is a choice that applies to your Plan."),
            Words("A box (☐) without a mark is none."),
            Option("After-Tax Contributions", True, "The Plan permits:"),
            Option("In-Plan Roth Conversions", False, "The Plan permits:"),
        ),
    ),
}
