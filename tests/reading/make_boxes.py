"""Writes PDFs of one form, each with another kind of tick box: what is ticked and its label are the same in all."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.reading.make_pdfs import HEIGHT, canvas_pdf, put, typst_pdf

PROMPT = "After-tax contributions are:"
OPTIONS = [
    ("permitted for every participant", False),
    ("permitted for union participants only", True),
    ("not permitted", False),
]
Draw = Callable[[Canvas, float, float, bool], None]


def _form(draw: Draw) -> bytes:
    """The form with boxes that ``draw`` puts at a place (left, bottom), ticked or not."""

    def page(canvas: Canvas) -> None:
        put(canvas, 72, 80, PROMPT)
        for index, (label, ticked) in enumerate(OPTIONS):
            draw(canvas, 90, HEIGHT - 101 - 20 * index, ticked)
            put(canvas, 108, 100 + 20 * index, label)

    return canvas_pdf(page)


def _cross(canvas: Canvas, x: float, y: float) -> None:
    canvas.line(x + 1, y + 1, x + 9, y + 9)
    canvas.line(x + 1, y + 9, x + 9, y + 1)


def _tick(canvas: Canvas, x: float, y: float) -> None:
    canvas.setLineWidth(1.4)
    path = canvas.beginPath()
    path.moveTo(x + 1.5, y + 5)
    path.lineTo(x + 4, y + 1.5)
    path.lineTo(x + 10, y + 11)
    canvas.drawPath(path)
    canvas.setLineWidth(1)


def _fill(canvas: Canvas, x: float, y: float) -> None:
    canvas.rect(x + 2, y + 2, 6, 6, fill=1)


def _dot(canvas: Canvas, x: float, y: float) -> None:
    canvas.circle(x + 5, y + 5, 2.5, fill=1)


def _square(mark: Callable[[Canvas, float, float], None]) -> Draw:
    def draw(canvas: Canvas, x: float, y: float, ticked: bool) -> None:
        canvas.rect(x, y, 10, 10)
        if ticked:
            mark(canvas, x, y)

    return draw


def _lines(canvas: Canvas, x: float, y: float, ticked: bool) -> None:
    """A square of four lines."""
    for x0, y0, x1, y1 in ((0, 0, 10, 0), (10, 0, 10, 10), (10, 10, 0, 10), (0, 10, 0, 0)):
        canvas.line(x + x0, y + y0, x + x1, y + y1)
    if ticked:
        _cross(canvas, x, y)


def _radio(canvas: Canvas, x: float, y: float, ticked: bool) -> None:
    canvas.circle(x + 5, y + 5, 5)
    if ticked:
        canvas.circle(x + 5, y + 5, 3, fill=1)


def _image(canvas: Canvas, x: float, y: float, ticked: bool) -> None:
    """A small picture of a box."""
    picture = Image.new("L", (40, 40), 255)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((2, 2, 37, 37), outline=0, width=3)
    if ticked:
        pen.line((8, 8, 31, 31), fill=0, width=4)
        pen.line((8, 31, 31, 8), fill=0, width=4)
    canvas.drawImage(ImageReader(picture), x, y, 10, 10)


def _dingbat(canvas: Canvas, x: float, y: float, ticked: bool) -> None:
    put(canvas, x, HEIGHT - y - 1, "\u2714" if ticked else "\u274f", "ZapfDingbats")


def _typed(empty: str, ticked_as: str) -> Draw:
    def draw(canvas: Canvas, x: float, y: float, ticked: bool) -> None:
        put(canvas, x - 14, HEIGHT - y - 1, ticked_as if ticked else empty)

    return draw


def _written_in_square(canvas: Canvas, x: float, y: float, ticked: bool) -> None:
    """An X typed into a drawn square."""
    canvas.rect(x, y, 10, 10)
    if ticked:
        put(canvas, x + 2, HEIGHT - y - 1, "X", "Helvetica-Bold", 9)


def _field(canvas: Canvas, x: float, y: float, ticked: bool) -> None:
    canvas.acroForm.checkbox(name=f"box{y}", x=x, y=y, size=11, checked=ticked)


def field_values_that_lie() -> bytes:
    """Form fields whose /V says the opposite of the state that is shown (/AS)."""
    with pikepdf.open(io.BytesIO(_form(_field))) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            field.V = pikepdf.Name("/Off") if field.AS != "/Off" else pikepdf.Name("/Yes")
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def flattened_fields() -> bytes:
    """Form fields made part of the page, as printing them to PDF does."""
    with pikepdf.open(io.BytesIO(_form(_field))) as pdf:
        pdf.flatten_annotations("all")
        if "/AcroForm" in pdf.Root:
            del pdf.Root.AcroForm
        for page in pdf.pages:
            if "/Annots" in page:
                del page.Annots
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def unicode_signs() -> bytes:
    """Signs of a text font, one that Typst brings along."""
    lines = [f"#sign[{'☒' if ticked else '☐'}] {label}" for label, ticked in OPTIONS]
    text = '#set text(size: 10pt)\n#let sign = text.with(font: "DejaVu Sans Mono", size: 15pt)\n'
    return typst_pdf(text + PROMPT + "\n\n" + "\n\n".join(lines))


def signs_without_letters() -> bytes:
    """The same signs in a file whose font does not say which they are, as distillers leave them."""
    with pikepdf.open(io.BytesIO(unicode_signs())) as pdf, io.BytesIO() as out:
        for font in pdf.pages[0].Resources.Font.values():
            if "DejaVu" in str(font.BaseFont):
                del font["/ToUnicode"]
        pdf.save(out)
        return out.getvalue()


def after_the_label() -> bytes:
    """Drawn boxes at the right of their labels."""

    def page(canvas: Canvas) -> None:
        put(canvas, 72, 80, PROMPT)
        for index, (label, ticked) in enumerate(OPTIONS):
            put(canvas, 90, 100 + 20 * index, label)
            _square(_cross)(canvas, 300, HEIGHT - 101 - 20 * index, ticked)

    return canvas_pdf(page)


KINDS: dict[str, Callable[[], bytes]] = {
    "square with a cross": lambda: _form(_square(_cross)),
    "square with a tick": lambda: _form(_square(_tick)),
    "square filled": lambda: _form(_square(_fill)),
    "square with a dot": lambda: _form(_square(_dot)),
    "square of four lines": lambda: _form(_lines),
    "circle": lambda: _form(_radio),
    "picture": lambda: _form(_image),
    "dingbat": lambda: _form(_dingbat),
    "letter in a square": lambda: _form(_written_in_square),
    "brackets": lambda: _form(_typed("[ ]", "[X]")),
    "round brackets": lambda: _form(_typed("(  )", "(X)")),
    "blanks": lambda: _form(_typed("____", "_X_")),
    "form field": lambda: _form(_field),
    "form field whose value lies": field_values_that_lie,
    "flattened form field": flattened_fields,
    "sign of a text font": unicode_signs,
    "sign without a letter": signs_without_letters,
    "after the label": after_the_label,
}
