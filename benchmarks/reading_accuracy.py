"""Measures reading against pages whose words, order, cells and boxes are known, by the program that made the PDF.

Word recall, sentences not read in one piece (errors of reading order), table cells with the right heads, and states of
tick boxes; then the same pages as scans. Producers that are not installed are left out.

    make bench-reading
    python benchmarks/reading_accuracy.py --dpi 200 --askew 0 1
"""

from __future__ import annotations

import argparse
import html
import io
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from analyzer.model import Document, PassageKind  # noqa: E402 - needs the path
from analyzer.reading.document import read  # noqa: E402
from tests.reading import make_office  # noqa: E402
from tests.reading.known_page import COLUMNS, OPTIONS, PROMPT, TABLE, TITLE, folded, sentences  # noqa: E402
from tests.reading.scanning import scanned  # noqa: E402


class Score(NamedTuple):
    """Right ones and all, of each kind."""

    words: tuple[int, int]
    sentences: tuple[int, int]
    cells: tuple[int, int]
    boxes: tuple[int, int]


def words(text: str) -> list[str]:
    return re.findall(r"[\w%½]+", text.lower())


def with_reportlab() -> bytes:
    from reportlab.lib import colors  # noqa: PLC0415 - one producer among others
    from reportlab.lib.pagesizes import LETTER  # noqa: PLC0415
    from reportlab.lib.styles import getSampleStyleSheet  # noqa: PLC0415
    from reportlab.platypus import BalancedColumns, Paragraph, SimpleDocTemplate, Spacer, Table  # noqa: PLC0415

    _register_signs()
    style, out = getSampleStyleSheet(), io.BytesIO()
    columns = BalancedColumns([Paragraph(folded(one), style["BodyText"]) for one in COLUMNS], innerPadding=24)
    grid = Table([list(row) for row in TABLE], style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black)], hAlign="LEFT")
    options = []
    for label, ticked in OPTIONS:
        sign = "\u2612" if ticked else "\u2610"
        options.append(Paragraph(f'<font name="Signs">{sign}</font> {label}', style["BodyText"]))
    parts = [Paragraph(TITLE, style["Title"]), columns, Spacer(1, 12), grid, Spacer(1, 12)]
    SimpleDocTemplate(out, pagesize=LETTER).build([*parts, Paragraph(PROMPT, style["BodyText"]), *options])
    return out.getvalue()


def _register_signs() -> None:
    """A font with signs for boxes: that of fixture plans, or the machine's."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415

    fonts = [Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"), *Path("/usr/share/fonts").rglob("DejaVuSans.ttf")]
    pdfmetrics.registerFont(TTFont("Signs", next(str(one) for one in fonts if one.exists())))


def with_fpdf2() -> bytes:
    from fpdf import FPDF  # noqa: PLC0415

    pdf = FPDF(format="letter")
    pdf.add_page()
    pdf.set_font("Times", "B", 16)
    pdf.cell(0, 12, TITLE, new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Times", size=11)
    with pdf.text_columns(ncols=2, gutter=8, text_align="J") as columns:
        for text in COLUMNS:
            columns.write(folded(text))
            columns.new_column()
    pdf.set_y(130)
    with pdf.table(width=180, first_row_as_headings=True) as table:
        for row in TABLE:
            cells = table.row()
            for cell in row:
                cells.cell(cell)
    pdf.ln(6)
    pdf.cell(0, 7, PROMPT, new_x="LMARGIN", new_y="NEXT")
    for label, ticked in OPTIONS:
        x, y = pdf.get_x() + 4, pdf.get_y() + 1.6
        pdf.rect(x, y, 3.6, 3.6)
        if ticked:
            pdf.line(x, y, x + 3.6, y + 3.6)
            pdf.line(x, y + 3.6, x + 3.6, y)
        pdf.set_x(x + 7)
        pdf.cell(0, 7, label, new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def with_typst() -> bytes:
    import typst  # noqa: PLC0415

    cells = ", ".join(f"[{cell}]" for row in TABLE for cell in row)
    boxes = "\n\n".join(f"{'☒' if ticked else '☐'} {label}" for label, ticked in OPTIONS)
    source = f"""#set page("us-letter")
#set text(size: 10pt, font: ("Libertinus Serif", "DejaVu Sans"))
= {TITLE}
#columns(2)[{folded(COLUMNS[0])}
#colbreak()
{folded(COLUMNS[1])}]
#table(columns: 4, {cells})
{PROMPT}

{boxes}"""
    made = typst.compile(source.encode())
    assert isinstance(made, bytes)
    return made


def page_of_html() -> str:
    rows = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in TABLE)
    boxes = "".join(
        f'<p><span class="box">{"X" if ticked else "&nbsp;"}</span> {label}</p>' for label, ticked in OPTIONS
    )
    return f"""<!doctype html><meta charset="utf-8"><style>@page {{ size: letter; margin: 1in }}
body {{ font: 11pt serif }} .columns {{ columns: 2; column-gap: 24pt }} .columns p {{ margin: 0; break-after: column }}
table {{ border-collapse: collapse; margin: 12pt 0 }} td {{ border: 1px solid black; padding: 3pt 6pt }}
.box {{ display: inline-block; width: 11px; height: 11px; border: 1px solid black; font: bold 9px/11px sans-serif;
text-align: center; margin-right: 6px }}</style>
<h1>{TITLE}</h1><div class="columns"><p>{folded(COLUMNS[0])}</p><p>{folded(COLUMNS[1])}</p></div>
<table>{rows}</table><p>{PROMPT}</p>{boxes}"""


def with_weasyprint() -> bytes:
    import weasyprint  # noqa: PLC0415

    made: bytes = weasyprint.HTML(string=page_of_html()).write_pdf()
    return made


def with_program(*command: str) -> bytes:
    """What a program makes of the page; ``{in}`` and ``{out}`` stand for its files."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "page.html", Path(folder) / "page.pdf"
        source.write_text(page_of_html(), encoding="utf-8")
        (Path(folder) / "source.pdf").write_bytes(with_reportlab())
        filled = [word.format(**{"in": source, "out": target, "folder": folder}) for word in command]
        subprocess.run(filled, check=True, capture_output=True, timeout=120, cwd=folder)
        return target.read_bytes()


def with_chromium() -> bytes:
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    return with_program(program, "--headless", "--no-sandbox", "--no-pdf-header-footer", "--print-to-pdf={out}", "{in}")


def with_libreoffice(name: str) -> bytes:
    """LibreOffice's page of a Word or OpenDocument file; where it is not installed, the one that is kept."""
    return make_office.printed(name) if shutil.which("soffice") else (make_office.KEPT / f"{name}.pdf").read_bytes()


def with_ghostscript() -> bytes:
    return with_program("gs", "-q", "-sDEVICE=pdfwrite", "-o", "{out}", "{folder}/source.pdf")


def with_pikepdf() -> bytes:
    """ReportLab's page put into another file's form, as imposition programs do."""
    import pikepdf  # noqa: PLC0415

    with pikepdf.open(io.BytesIO(with_reportlab())) as source, pikepdf.new() as target, io.BytesIO() as out:
        target.add_blank_page(page_size=(612, 792))
        target.pages[0].add_overlay(source.pages[0])
        target.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()


PRODUCERS: dict[str, Callable[[], bytes]] = {
    "ReportLab": with_reportlab,
    "fpdf2": with_fpdf2,
    "Typst": with_typst,
    "WeasyPrint": with_weasyprint,
    "Chromium": with_chromium,
    **{f"LibreOffice: {name.removeprefix('page-')}": partial(with_libreoffice, name) for name in make_office.PAGES},
    "Ghostscript": with_ghostscript,
    "pikepdf overlay": with_pikepdf,
}


def score(document: Document) -> Score:
    """How much of the page was read rightly."""
    truth = Counter(
        words(" ".join((TITLE, *COLUMNS, *(c for row in TABLE for c in row), PROMPT, *(o for o, _ in OPTIONS))))
    )
    seen = Counter(words(document.text))
    text = folded(document.text)
    whole = [one for one in sentences() if one in text]
    passages = [passage for block in document.blocks for passage in block.passages]
    cells = {
        (document.quote(one.row_head), document.quote(one.column_head), document.quote(one.span))
        for one in passages
        if one.kind is PassageKind.CELL and one.row_head is not None and one.column_head is not None
    }
    expected = {(row[0], TABLE[0][index], row[index]) for row in TABLE[1:] for index in range(1, 4)}
    states = {_label(document.quote(one.span)): one.checked for one in passages if one.kind is PassageKind.OPTION}
    boxes = sum(states.get(label) is ticked for label, ticked in OPTIONS)
    return Score(
        ((truth & seen).total(), truth.total()),
        (len(whole), len(sentences())),
        (len(cells & expected), len(expected)),
        (boxes, len(OPTIONS)),
    )


def _label(text: str) -> str:
    return next((label for label, _ in sorted(OPTIONS, key=lambda one: -len(one[0])) if label in text), text)


def measured(dpi: list[int], askew: list[float]) -> Iterator[tuple[str, str, Score]]:
    """Each producer's page as it is, then as scans."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.pdf"
        for name, make in PRODUCERS.items():
            try:
                data = make()
            except Exception as error:
                print(f"{name}: left out ({type(error).__name__})", file=sys.stderr)
                continue
            path.write_bytes(data)
            yield name, "as it is", score(read(path, ocr="never"))
            for resolution in dpi:
                for angle in askew:
                    path.write_bytes(scanned(data, dpi=resolution, askew=angle))
                    yield name, f"scan, {resolution} dpi, {angle:g}° askew", score(read(path))


def main() -> None:
    """Prints a row for each producer and kind of page, and the sums."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--dpi", type=int, nargs="*", default=[150, 200, 300])
    parser.add_argument("--askew", type=float, nargs="*", default=[0.0, 1.0])
    options = parser.parse_args()
    print(f"{'producer':<26}{'page':<28}{'words':>9}{'order errors':>14}{'cells':>9}{'boxes':>8}")
    sums: dict[str, list[Score]] = {}
    for name, kind, found in measured(options.dpi, options.askew):
        show(name, kind, found)
        sums.setdefault(kind.split(",")[0] + ("," + kind.split(",")[1] if "," in kind else ""), []).append(found)
    for kind, scores in sums.items():
        show(
            "all",
            kind,
            Score(*((sum(a for a, _ in pairs), sum(b for _, b in pairs)) for pairs in zip(*scores, strict=True))),
        )


def show(name: str, kind: str, found: Score) -> None:
    """One row of the table."""
    (seen, words_), (whole, all_), cells, boxes = found
    print(
        f"{name:<26}{kind:<28}{seen / words_:>9.2%}{all_ - whole:>14}{cells[0]:>6}/{cells[1]}{boxes[0]:>6}/{boxes[1]}"
    )


if __name__ == "__main__":
    main()
