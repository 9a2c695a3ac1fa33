"""Odd pages, each with what a reader should find on it: sidebars, headings in the margin, printed web pages."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from tests.reading.known import Cell, Heading, Known, Noted, Option, Words
from tests.reading.make_pdfs import HEIGHT, canvas_pdf, put, typst_pdf

KEPT = Path(__file__).parent / "printed"
BODY = (
    "You may contribute up to ten percent of your eligible pay after taxes, on top of what you",
    "save before taxes. The plan keeps these contributions apart and accounts for their",
    "earnings. You can start, change or stop them at any time. No match is paid on them.",
)
FIRST = "You may contribute up to ten percent of your eligible pay after taxes, on top of what you save before taxes."


def sidebar() -> bytes:
    """A box with words of its own beside the text."""
    narrow = (
        "You may contribute up to ten percent of your",
        "eligible pay after taxes, on top of what you",
        "save before taxes. The plan keeps these",
        "contributions apart and accounts for their",
        "earnings. You can start, change or stop them",
        "at any time. No match is paid on them. The",
        "change takes effect with the next payroll.",
        "Fees are shown in the notice.",
    )
    aside = ("Did you know?", "A conversion to", "Roth cannot be", "undone once it", "has been made.")

    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(0.9)
        canvas.rect(390, HEIGHT - 160, 140, 76, fill=1)
        canvas.setFillGray(0)
        for index, line in enumerate(narrow):
            put(canvas, 72, 100 + 13 * index, line)
        for index, line in enumerate(aside):
            put(canvas, 398, 98 + 13 * index, line, "Helvetica" if index else "Helvetica-Bold")

    return canvas_pdf(draw)


def three_columns_under_a_title() -> bytes:
    text = "Members may save after taxes and take such money out at any time. A conversion cannot be undone. "
    return typst_pdf(
        '#set page("us-letter")\n#set text(size: 9pt)\n#align(center, text(size: 18pt)[*The Savings Letter*])\n'
        "#columns(3)[\n" + "\n\n".join(f"=== Part {n}\n{text * 2}" for n in range(1, 8)) + "\n]"
    )


def spaced_letters_across() -> bytes:
    """The letters of a word printed one by one, large and grey, across the lines."""

    def draw(canvas: Canvas) -> None:
        for index, line in enumerate(BODY * 4):
            put(canvas, 72, 100 + 14 * index, line)
        canvas.setFillGray(0.8)
        for index, letter in enumerate("SAMPLE"):
            canvas.setFont("Helvetica-Bold", 60)
            canvas.drawString(90 + 70 * index, HEIGHT - 240 + 20 * index, letter)

    return canvas_pdf(draw)


def headings_in_the_margin() -> bytes:
    """Headings stand left of the paragraphs that they head."""
    parts = (
        ("After-tax money", BODY),
        (
            "Conversions",
            (
                "After-tax contributions and their earnings may be converted to Roth inside the",
                "plan on any business day. A conversion cannot be undone.",
            ),
        ),
        (
            "Withdrawals",
            (
                "You may also withdraw them while you work here, whatever your age, once in a",
                "quarter. The smallest withdrawal is five hundred dollars.",
            ),
        ),
    )

    def draw(canvas: Canvas) -> None:
        top = 100.0
        for title, lines in parts:
            put(canvas, 60, top, title, "Helvetica-Bold")
            for line in lines:
                put(canvas, 170, top, line, size=9)
                top += 12
            top += 14

    return canvas_pdf(draw)


def two_lines_of_margin_heading() -> bytes:
    """The same with headings of two lines."""
    parts = (
        (("Saving after", "taxes"), BODY),
        (
            ("Converting to", "Roth money"),
            (
                "After-tax contributions and their earnings may be converted to Roth inside the",
                "plan on any business day. A conversion cannot be undone.",
            ),
        ),
        (
            ("Taking money", "out"),
            (
                "You may also withdraw them while you work here, whatever your age, once in a",
                "quarter. The smallest withdrawal is five hundred dollars.",
            ),
        ),
    )

    def draw(canvas: Canvas) -> None:
        top = 100.0
        for title, lines in parts:
            for index, words in enumerate(title):
                put(canvas, 60, top + 12 * index, words, "Helvetica-Bold", 9)
            for line in lines:
                put(canvas, 170, top, line, size=9)
                top += 12
            top += 16

    return canvas_pdf(draw)


def initial_letter() -> bytes:
    """A paragraph that begins with a letter two lines tall."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 112, "Y", "Times-Bold", 30)
        put(canvas, 96, 100, "ou may contribute up to ten percent of your eligible pay after taxes, on top of what")
        put(canvas, 96, 113, "you save before taxes. The plan keeps these contributions apart and accounts for")
        for index, line in enumerate(
            (
                "their earnings. You can start, change or stop them at any time, and the change takes",
                "effect with the next payroll that can be reached.",
            )
        ):
            put(canvas, 72, 126 + 13 * index, line)

    return canvas_pdf(draw)


def letterspaced_heading() -> bytes:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(72, HEIGHT - 80)
        text.setFont("Helvetica-Bold", 13)
        text.setCharSpace(4)
        text.textLine("CONTRIBUTIONS")
        canvas.drawText(text)
        for index, line in enumerate(BODY):
            put(canvas, 72, 106 + 13 * index, line)

    return canvas_pdf(draw)


def numbered_lines() -> bytes:
    """A draft whose lines are numbered in the margin."""

    def draw(canvas: Canvas) -> None:
        for index, line in enumerate(BODY * 5):
            put(canvas, 50, 100 + 24 * index, str(index + 1))
            put(canvas, 80, 100 + 24 * index, line)

    return canvas_pdf(draw)


def letters_at_the_foot() -> bytes:
    """A footnote whose mark is a small letter."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, "You may convert after-tax money to Roth at any time.")
        put(
            canvas,
            72 + canvas.stringWidth("You may convert after-tax money to Roth at any time.", "Helvetica", 10),
            96.5,
            "a",
            size=6,
        )
        for index, line in enumerate(BODY * 3):
            put(canvas, 72, 130 + 13 * index, line)
        put(canvas, 72, 700, "a", size=5)
        put(canvas, 76, 703, "Only while you are employed.", size=7)

    return canvas_pdf(draw)


def question_and_answer_in_columns() -> bytes:
    """Questions at the left, their answers at the right."""
    return typst_pdf(
        '#set page("us-letter")\n#set text(size: 10pt)\n#grid(columns: (1fr, 2fr), gutter: 14pt,\n'
        "[*Can I save after taxes?*], [Yes. You may save up to ten percent of your pay after taxes, and no match is "
        "paid on such savings.],\n[*Can I convert such savings to Roth?*], [Yes, at any time, by a call to the service "
        "center. The conversion cannot be undone.],\n[*Can former employees convert?*], [No. Only those who are "
        "employed can.])"
    )


def capitals_of_two_sizes() -> bytes:
    """A heading in small capitals."""

    def draw(canvas: Canvas) -> None:
        x = 72.0
        for words, size in (("A", 14), ("FTER", 11), ("-T", 14), ("AX ", 11), ("C", 14), ("ONTRIBUTIONS", 11)):
            put(canvas, x, 80, words, "Times-Bold", size)
            x += canvas.stringWidth(words, "Times-Bold", size)
        for index, line in enumerate(BODY):
            put(canvas, 72, 106 + 13 * index, line, "Times-Roman", 11)

    return canvas_pdf(draw)


WEB_PAGE = """<!doctype html><meta charset="utf-8"><title>Your plan</title><style>
@page { size: letter; margin: 0.6in } body { font: 14px/1.45 sans-serif; margin: 0 }
nav { display: flex; gap: 24px; background: #123; color: #fff; padding: 10px } h1 { font-size: 26px }
.cards { display: grid; grid-template-columns: 1fr 1fr; gap: 16px } .card { border: 1px solid #999; border-radius: 8px;
padding: 10px } table { border-collapse: collapse; width: 100% } th { text-align: left; border-bottom: 2px solid #333 }
td { padding: 6px; border-bottom: 1px solid #ddd } tr:nth-child(even) td { background: #eef }
ul.tick { list-style: none; padding: 0 } ul.tick li::before { content: "\\2713"; color: green; margin-right: 8px }
s { color: #777 } .no { color: #b00 }</style>
<nav><span>Home</span><span>Your plan</span><span>Forms</span><span>Sign out</span></nav>
<h1>Saving after taxes</h1><p>You may contribute up to ten percent of your eligible pay after taxes. You may
<s>not</s> convert such money to Roth inside the plan.</p>
<div class="cards"><div class="card"><h3>Contribute</h3><p>After-tax contributions start with the next payroll after
your election has been received by the service center.</p></div><div class="card"><h3>Convert</h3><p>Each payroll's
after-tax contributions are converted to Roth on the day that they reach your account.</p></div></div>
<h2>What you can do</h2><ul class="tick"><li>Contribute after taxes</li><li>Convert to Roth on any day</li></ul>
<table><tr><th>Money<th>Limit<th>Take it out</tr><tr><td>Pre-tax<td>60% of pay<td>From age 59½</tr>
<tr><td>After-tax<td>10% of pay<td>At any time</tr><tr><td>Match<td>n/a<td>After you leave</tr></table>
<h2>Questions</h2>
<details open><summary>Does the match apply?</summary><p>No match is paid on after-tax money.</p>
</details>
<fieldset><legend>Do you want to convert automatically?</legend><label><input type="checkbox" checked> Yes, each payroll
</label><br><label><input type="checkbox"> No, I shall convert by myself</label></fieldset>
<p><label><input type="radio" checked> Keep my rate</label> <label><input type="radio"> Change my rate</label></p>"""


def with_weasyprint() -> bytes:
    import weasyprint  # noqa: PLC0415 - one producer among others

    made: bytes = weasyprint.HTML(string=WEB_PAGE).write_pdf()
    return made


def with_chromium() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "page.html", Path(folder) / "page.pdf"
        source.write_text(WEB_PAGE, encoding="utf-8")
        command = ["chromium", "--headless", "--no-sandbox", f"--print-to-pdf={target}", str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return target.read_bytes()


PRINTED = {"web-weasyprint": with_weasyprint, "web-chromium": with_chromium}


def kept(name: str) -> bytes:
    """A page that was printed by a program that need not be installed."""
    return (KEPT / f"{name}.pdf").read_bytes()


_WEB: tuple[Known, ...] = (
    Words("You may contribute up to ten percent of your eligible pay after taxes."),
    Words("You may convert such money to Roth inside the plan."),
    Words(
        "After-tax contributions start with the next payroll after your election has been received by the service "
        "center."
    ),
    Words("Each payroll's after-tax contributions are converted to Roth on the day that they reach your account."),
    Words("Convert to Roth on any day"),
    Cell("After-tax", "Take it out", "At any time"),
    Cell("Match", "Limit", "n/a"),
    Words("No match is paid on after-tax money.", "Does the match apply?"),
)
_FIELDS: tuple[Known, ...] = (
    Option("Yes, each payroll", True, "Do you want to convert automatically?"),
    Option("No, I shall convert by myself", False),
    Option("Keep my rate", True),
    Option("Change my rate", False),
)

PAGES: dict[str, tuple[Callable[[], bytes], tuple[Known, ...]]] = {
    "sidebar": (
        sidebar,
        (
            Words(FIRST),
            Words("No match is paid on them."),
            Words("A conversion to Roth cannot be undone once it has been made.", "Did you know?"),
        ),
    ),
    "three columns under a title": (
        three_columns_under_a_title,
        (
            Heading("The Savings Letter"),
            Words("Members may save after taxes and take such money out at any time.", under="Part 3"),
            Words("A conversion cannot be undone.", under="Part 7"),
        ),
    ),
    "letters across": (
        spaced_letters_across,
        (Words(FIRST), Words("No match is paid on them."), Words("You can start, change or stop them at any time.")),
    ),
    "headings in the margin": (
        headings_in_the_margin,
        (
            Words(FIRST, under="After-tax money"),
            Words("A conversion cannot be undone.", under="Conversions"),
            Words(
                "You may also withdraw them while you work here, whatever your age, once in a quarter.",
                under="Withdrawals",
            ),
        ),
    ),
    "margin headings of two lines": (
        two_lines_of_margin_heading,
        (
            Words(FIRST, under="Saving after taxes"),
            Words("A conversion cannot be undone.", under="Converting to Roth money"),
            Words(
                "You may also withdraw them while you work here, whatever your age, once in a quarter.",
                under="Taking money out",
            ),
        ),
    ),
    "initial letter": (
        initial_letter,
        (
            Words(FIRST),
            Words("The plan keeps these contributions apart and accounts for their earnings."),
        ),
    ),
    "spaced heading": (letterspaced_heading, (Heading("CONTRIBUTIONS"), Words(FIRST, under="CONTRIBUTIONS"))),
    "numbered lines": (numbered_lines, (Words(FIRST), Words("No match is paid on them."))),
    "letters at the foot": (
        letters_at_the_foot,
        (Noted("You may convert after-tax money to Roth at any time.", "Only while you are employed."), Words(FIRST)),
    ),
    "questions beside answers": (
        question_and_answer_in_columns,
        (
            Words(
                "You may save up to ten percent of your pay after taxes, and no match is paid on such savings.",
                "Can I save after taxes?",
            ),
            Words("The conversion cannot be undone.", "Can I convert such savings to Roth?"),
            Words("Only those who are employed can.", "Can former employees convert?"),
        ),
    ),
    "small capitals": (
        capitals_of_two_sizes,
        (Heading("AFTER-TAX CONTRIBUTIONS"), Words(FIRST, under="AFTER-TAX CONTRIBUTIONS")),
    ),
    "web page, weasyprint": (partial(kept, "web-weasyprint"), _WEB),  # which draws no fields
    "web page, chromium": (partial(kept, "web-chromium"), (*_WEB, *_FIELDS)),
}


def main() -> None:
    """Prints the web page anew: ``python -m tests.reading.odd_pages``."""
    KEPT.mkdir(exist_ok=True)
    for name, make in PRINTED.items():
        (KEPT / f"{name}.pdf").write_bytes(make())


if __name__ == "__main__":
    main()
