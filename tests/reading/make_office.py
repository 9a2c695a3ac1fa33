"""Writes Word and OpenDocument files and has LibreOffice make PDFs of them, which are kept in ``office/``.

Run with LibreOffice at hand, after a change of what is written here: ``python -m tests.reading.make_office``. The tests
read the PDFs that are kept, and what they should find stands here beside what is written.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path

from tests.reading.known_page import COLUMNS, OPTIONS, PROMPT, TABLE, TITLE, folded
from tests.reading.make_docx import (
    TAB,
    bold,
    bullet,
    cell,
    control,
    docx,
    indent,
    level,
    note,
    old_box,
    old_text,
    para,
    run,
    section,
    style,
    symbol,
    table,
)

KEPT = Path(__file__).parent / "office"
Box = Callable[[bool], str]


def page_of_word(box: Box) -> bytes:
    """The known page as a Word file, with one kind of box."""
    column = '<w:r><w:br w:type="column"/></w:r>'
    body = [
        para(TITLE, look=style("Title")),
        section(margins=False),
        para(folded(COLUMNS[0])),
        para(column, folded(COLUMNS[1])),
        section(2, margins=False),
        table([1900, 1900, 1900, 3000], TABLE),
        para(),
        para(PROMPT),
        *(para(box(ticked), TAB, label, look=indent(720, 360, 720)) for label, ticked in OPTIONS),
        section(inside=False, margins=False),
    ]
    return docx("".join(body))


_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"'
)
_STYLES = """<office:automatic-styles>
<style:style style:name="Two" style:family="section"><style:section-properties>
<style:columns fo:column-count="2" fo:column-gap="24pt"/></style:section-properties></style:style>
<style:style style:name="Next" style:family="paragraph"><style:paragraph-properties fo:break-before="column"/>
</style:style>
<style:style style:name="Ruled" style:family="table-cell">
<style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="3pt"/></style:style>
<style:style style:name="Big" style:family="paragraph">
<style:text-properties fo:font-size="18pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Field" style:family="graphic"><style:graphic-properties style:vertical-pos="middle"
style:vertical-rel="text"/></style:style>
<style:page-layout style:name="Letter"><style:page-layout-properties fo:page-width="8.5in" fo:page-height="11in"
fo:margin="1in"/></style:page-layout></office:automatic-styles><office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="Letter"/></office:master-styles>"""


def page_of_writer() -> bytes:
    """The known page as an OpenDocument file whose boxes are fields of a form."""
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell table:style-name="Ruled"><text:p>{one}</text:p></table:table-cell>' for one in row
        )
        + "</table:table-row>"
        for row in TABLE
    )
    fields = "".join(
        f'<form:checkbox form:name="box{place}" form:id="c{place}" form:label="" '
        f'form:current-state="{"checked" if ticked else "unchecked"}" '
        'form:control-implementation="ooo:com.sun.star.form.component.CheckBox"/>'
        for place, (_, ticked) in enumerate(OPTIONS)
    )
    options = "".join(
        f'<text:p><draw:control text:anchor-type="as-char" draw:control="c{place}" svg:width="12pt" svg:height="12pt" '
        f'draw:style-name="Field"/> {label}</text:p>'
        for place, (label, _) in enumerate(OPTIONS)
    )
    text = f"""<?xml version="1.0" encoding="UTF-8"?><office:document {_NAMES} xmlns:ooo="http://openoffice.org/2004/office"
office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">{_STYLES}<office:body><office:text>
<office:forms><form:form form:name="Form">{fields}</form:form></office:forms>
<text:p text:style-name="Big">{TITLE}</text:p>
<text:section text:style-name="Two" text:name="Columns"><text:p>{escape(folded(COLUMNS[0]))}</text:p>
<text:p text:style-name="Next">{escape(folded(COLUMNS[1]))}</text:p></text:section>
<table:table table:name="Sources"><table:table-column table:number-columns-repeated="4"/>{rows}</table:table>
<text:p/><text:p>{PROMPT}</text:p>{options}</office:text></office:body></office:document>"""
    return text.encode()


def _option(box: Box, ticked: bool, label: str, *number: str) -> str:
    """An option that stands as Word users set it: number, tab, box, tab or blank, words."""
    parts = [*number, TAB] if number else []
    return para(*parts, box(ticked), TAB, label, look=indent(1440, 720, 1080, 1440))


def _yes_no(label: str, yes: bool, box: Box = control) -> tuple[str, ...]:
    return label, box(yes) + run(" Yes"), box(not yes) + run(" No")


def agreement() -> bytes:
    """An adoption agreement of several pages as a Word file."""
    merged = "".join(
        (
            "<w:tr>"
            + cell(bold("Source"), 2600, '<w:vMerge w:val="restart"/>')
            + cell(bold("While employed"), 4400, '<w:gridSpan w:val="2"/>')
            + cell(bold("Loans"), 2000, '<w:vMerge w:val="restart"/>')
            + "</w:tr>",
            "<w:tr>"
            + cell("", 2600, "<w:vMerge/>")
            + cell(bold("Before 59½"), 2200)
            + cell(bold("From 59½"), 2200)
            + cell("", 2000, "<w:vMerge/>")
            + "</w:tr>",
        )
    )
    body = [
        para("ADOPTION AGREEMENT", look=style("Title")),
        para("for the Pennard Glassworks 401(k) Plan", look='<w:jc w:val="center"/>'),
        para(
            "The undersigned Employer adopts the Prototype Plan and Trust of the Sponsor and elects what is marked "
            "below. An option that is not marked does not apply, and a blank that is not filled in is void."
        ),
        para("EMPLOYER INFORMATION", look=style("Heading1")),
        table(
            [3000, 6000],
            [
                ("Name of Employer", old_text("Pennard Glassworks, Inc.")),
                ("Employer Identification Number", old_text("00-4417820")),
                ("Plan Number", old_text("001")),
                ("Effective date of this restatement", old_text("January 1, 2024")),
            ],
        ),
        para("ELIGIBILITY", look=style("Heading1")),
        para(
            "An Employee becomes a Participant on the first day of the month after the Employee has attained age 21 "
            "and completed the period of service that is marked here. Hours are counted as the Prototype Plan says, "
            "and an Employee who is hired again after a break in service becomes a Participant at once."
        ),
        para("Period of service (select one):"),
        _option(control, False, "None."),
        _option(control, True, "Three months of service, whatever the number of hours."),
        _option(control, False, "One year of service with 1,000 hours."),
        para("Excluded Employees (select all that apply):"),
        _option(control, True, "Leased employees."),
        _option(control, False, "Employees who are nonresident aliens with no income from sources in this country."),
        _option(
            control, True, "Employees who are covered by a collective bargaining agreement, unless it says otherwise."
        ),
        para("CONTRIBUTIONS", look=style("Heading1")),
        para("The following contributions may be made to the Plan:", look=level(0)),
        para(
            control(True),
            " Elective Deferrals before tax, not more than ",
            old_text("80"),
            "% of Compensation.",
            look=level(1),
        ),
        para(control(True), " Roth Elective Deferrals.", look=level(1)),
        para(
            control(True),
            " Voluntary After-Tax Employee Contributions",
            note(1),
            ", not more than ",
            old_text("15"),
            "% of Compensation for the payroll period, subject to the limits of Code section 401(m):",
            look=level(1),
        ),
        para(control(False), " only by Nonhighly Compensated Employees.", look=level(2)),
        para(control(True), " by all Participants.", look=level(2)),
        para(control(False), " Deemed IRA contributions.", look=level(1)),
        para("Matching Contributions (select one):", look=level(0)),
        para(control(False), " None.", look=level(1)),
        para(
            control(True),
            " The Employer matches 50% of Elective Deferrals up to 6% of Compensation. After-Tax Employee "
            "Contributions are not matched.",
            look=level(1),
        ),
        para("Rollover Contributions. The Plan accepts rollovers from:", look=level(0)),
        para("a qualified plan under Code section 401(a), with the exception of after-tax money;", look=bullet()),
        para("an annuity contract under Code section 403(b); and", look=bullet()),
        para("an individual retirement account.", look=bullet()),
        para("IN-PLAN CONVERSIONS", look=style("Heading1")),
        para("In-Plan Roth Rollovers are (choose one of the boxes):"),
        _option(old_box, False, "not permitted under the Plan."),
        _option(old_box, True, "permitted, and the following accounts may be converted to a Roth account:"),
        _option(symbol, False, "Elective Deferrals", "(1)"),
        _option(symbol, True, "After-Tax Employee Contributions and their earnings, at any time", "(2)"),
        _option(symbol, False, "Matching Contributions", "(3)"),
        para("WITHDRAWALS WHILE EMPLOYED", look=style("Heading1")),
        para("Answer each line with one box."),
        table(
            [5000, 2000, 2000],
            [
                _yes_no("May After-Tax Employee Contributions be withdrawn at any time?", True),
                _yes_no("May Elective Deferrals be withdrawn before age 59½ for a hardship?", True),
                _yes_no("May Matching Contributions be withdrawn before age 59½?", False),
                _yes_no("Is there a minimum amount for a withdrawal?", False),
            ],
        ),
        para(),
        para("The sources below may be drawn on as the table says."),
        table(
            [2600, 2200, 2200, 2000],
            [],
        ).replace("</w:tbl>", merged + "".join(_sources()) + "</w:tbl>"),
        para(),
        para("VESTING", look=style("Heading1")),
        para("Contributions of the Employer vest by years of service as the table says:"),
        table(
            [4500, 1500, 1500, 1500],
            [
                ("Contribution", "1 year", "2 years", "3 years"),
                ("Matching Contributions", "33%", "67%", "100%"),
                ("Nonelective Contributions", "0%", "0%", "100%"),
            ],
            heads=1,
        ),
        para(),
        para("LOANS", look=style("Heading1")),
        para(
            "Loans are permitted:",
            TAB,
            control(True),
            " Yes",
            TAB,
            control(False),
            " No",
            look=indent(0, 0, 4320, 6480),
        ),
        para(
            "Loans from After-Tax Accounts:",
            TAB,
            control(False),
            " Yes",
            TAB,
            control(True),
            " No",
            look=indent(0, 0, 4320, 6480),
        ),
        para("Number of loans:", TAB, old_text("two"), look=indent(0, 0, 4320, 6480)),
        para("SIGNATURE", look=style("Heading1")),
        para(
            "The Employer has read this agreement with its counsel and signs it on the date below. It may be amended "
            "only in writing."
        ),
        para(
            "By:",
            TAB,
            TAB,
            "Date:",
            TAB,
            look='<w:tabs><w:tab w:val="left" w:pos="720"/><w:tab w:val="left" w:leader="underscore" w:pos="5400"/>'
            '<w:tab w:val="left" w:leader="underscore" w:pos="9000"/></w:tabs>',
        ),
        section(inside=False),
    ]
    return docx(
        "".join(body),
        header="Pennard Glassworks 401(k) Plan - Adoption Agreement",
        footer="Prototype Plan Document #03, page ",
        notes=["Not available to Employees who are covered by a collective bargaining agreement."],
        font="Liberation Sans",
    )


_SOURCES = (
    ("Elective Deferrals", "Hardship only", "Yes", "Yes"),
    ("Roth Elective Deferrals", "Hardship only", "Yes", "Yes"),
    ("After-Tax Contributions", "At any time, four times in a Plan Year", "Yes", "No"),
    ("Matching Contributions", "No", "Yes", "No"),
)


def _sources() -> list[str]:
    return ["<w:tr>" + "".join(map(cell, row, (2600, 2200, 2200, 2000))) + "</w:tr>" for row in _SOURCES]


WRITTEN: dict[str, tuple[str, Callable[[], bytes]]] = {
    "page-controls": ("docx", partial(page_of_word, control)),
    "page-wingdings": ("docx", partial(page_of_word, symbol)),
    "page-wingdings-2": ("docx", partial(page_of_word, partial(symbol, font="Wingdings 2"))),
    "page-old-fields": ("docx", partial(page_of_word, old_box)),
    "page-form": ("fodt", page_of_writer),
    "agreement": ("docx", agreement),
}
PAGES = [name for name in WRITTEN if name.startswith("page-")]


def printed(name: str) -> bytes:
    """What LibreOffice makes of one of the files."""
    kind, write = WRITTEN[name]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{name}.{kind}"
        source.write_bytes(write())
        command = ["soffice", f"-env:UserInstallation=file://{folder}/user", "--headless", "--convert-to", "pdf"]
        subprocess.run([*command, "--outdir", folder, source], check=True, capture_output=True, timeout=300)
        return source.with_suffix(".pdf").read_bytes()


def main() -> None:
    """Makes the PDFs anew."""
    KEPT.mkdir(exist_ok=True)
    for name in WRITTEN:
        (KEPT / f"{name}.pdf").write_bytes(printed(name))


if __name__ == "__main__":
    main()
