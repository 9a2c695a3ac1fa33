"""Writes Word files of a few parts: paragraphs, tables, numbering, content controls and old form fields."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from html import escape

_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PARTS = ("styles", "numbering", "settings", "header", "footer", "footnotes")
TAB = "<w:r><w:tab/></w:r>"


def run(text: str, look: str = "") -> str:
    """Words in one look: the elements of a ``w:rPr``."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def bold(text: str) -> str:
    return run(text, "<w:b/>")


def control(checked: bool) -> str:
    """A box as a content control: its sign is a letter of MS Gothic."""
    fonts = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
    state = (
        f'<w14:checkbox><w14:checked w14:val="{int(checked)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
    )
    sign = run("\u2612" if checked else "\u2610", fonts)
    return f"<w:sdt><w:sdtPr>{state}</w:sdtPr><w:sdtContent>{sign}</w:sdtContent></w:sdt>"


def symbol(checked: bool, font: str = "Wingdings") -> str:
    """A box as a sign of a symbol font, as Insert > Symbol leaves it."""
    code = {"Wingdings": ("F0A8", "F0FE"), "Wingdings 2": ("F0A3", "F052")}[font][checked]
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def old_box(checked: bool) -> str:
    """A box as a form field of Word 97."""
    data = f'<w:ffData><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="{int(checked)}"/></w:checkBox></w:ffData>'
    return _field(data, " FORMCHECKBOX ", "")


def old_text(text: str) -> str:
    """A blank that was filled in, as a form field of Word 97."""
    return _field("<w:ffData><w:enabled/><w:textInput/></w:ffData>", " FORMTEXT ", run(text))


def _field(data: str, code: str, shown: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def note(number: int) -> str:
    """The mark of a footnote."""
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


_SMALL = '<w:sz w:val="20"/>'
_NOTE_MARK = '<w:r><w:rPr><w:vertAlign w:val="superscript"/><w:sz w:val="20"/></w:rPr><w:footnoteRef/></w:r>'


def para(*runs: str, look: str = "") -> str:
    """A paragraph; ``look`` is what its ``w:pPr`` holds."""
    return f"<w:p><w:pPr>{look}</w:pPr>{''.join(part if part.startswith('<') else run(part) for part in runs)}</w:p>"


def indent(left: int, hanging: int = 0, *tabs: int) -> str:
    """An indent in twentieths of a point, with tab stops."""
    stops = "".join(f'<w:tab w:val="left" w:pos="{stop}"/>' for stop in tabs)
    return f'<w:tabs>{stops}</w:tabs><w:ind w:left="{left}" w:hanging="{hanging}"/>'


def level(depth: int) -> str:
    """A numbered paragraph of a depth: 1. (a) (i)."""
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'


def bullet() -> str:
    return '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def cell(content: str, width: int, extra: str = "") -> str:
    """A cell of a table; ``extra`` says over how many columns or rows it goes."""
    inside = content if content.startswith("<w:p>") else para(content)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{extra}</w:tcPr>{inside}</w:tc>'


def table(widths: Sequence[int], rows: Iterable[str | Sequence[str]], ruled: bool = True, heads: int = 0) -> str:
    """A table; a row is its cells' content or, with merged cells, their XML. ``heads`` rows are said on each page."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    made = []
    for index, row in enumerate(rows):
        cells = row if isinstance(row, str) else "".join(map(cell, row, widths))
        head = "<w:trPr><w:tblHeader/></w:trPr>" if index < heads else ""
        made.append(f"<w:tr>{head}{cells}</w:tr>")
    borders = f"<w:tblBorders>{sides}</w:tblBorders>" if ruled else ""
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>{borders}<w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(made)}</w:tbl>"
    )


def section(columns: int = 1, kind: str = "continuous", inside: bool = True, margins: bool = True) -> str:
    """The end of a section in so many columns; the last one of a file stands outside of a paragraph."""
    refs = '<w:headerReference w:type="default" r:id="rHeader"/><w:footerReference w:type="default" r:id="rFooter"/>'
    properties = (
        f'<w:sectPr>{refs if margins else ""}<w:type w:val="{kind}"/><w:pgSz w:w="12240" w:h="15840"/>'
        '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720"/>'
        f'<w:cols w:num="{columns}" w:space="480"/></w:sectPr>'
    )
    return f"<w:p><w:pPr>{properties}</w:pPr></w:p>" if inside else properties


_STYLES = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>
<w:sz w:val="22"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:pPr><w:jc w:val="center"/></w:pPr>
<w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
<w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>"""


def _levels(*kinds: tuple[str, str, str]) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/><w:pPr>'
        f'<w:ind w:left="{720 * depth + 720}" w:hanging="540"/></w:pPr><w:rPr>{font}</w:rPr></w:lvl>'
        for depth, (kind, text, font) in enumerate(kinds)
    )


_SYMBOL = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/>'
_NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">'
    f"{_levels(('decimal', '%1.', ''), ('lowerLetter', '(%2)', ''), ('lowerRoman', '(%3)', ''))}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="1">{_levels(("bullet", chr(0xF0B7), _SYMBOL))}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
)


def docx(
    body: str, header: str = "", footer: str = "", notes: Sequence[str] = (), font: str = "Liberation Serif"
) -> bytes:
    """A Word file; the page's number follows the words of the footer."""
    number = _field("", " PAGE ", run("1"))
    written = "".join(
        f'<w:footnote w:id="{place}">{para(_NOTE_MARK, run(" " + text, _SMALL))}</w:footnote>'
        for place, text in enumerate(notes, start=1)
    )
    parts = {
        "document": f"<w:body>{body}</w:body>",
        "styles": _STYLES.format(font=font),
        "numbering": _NUMBERING,
        "settings": "",
        "header": para(header),
        "footer": para(footer, number) if footer else para(""),
        "footnotes": written,
    }
    roots = {"header": "hdr", "footer": "ftr"}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:

        def add(name: str, text: str) -> None:
            packed.writestr(
                zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)),
                f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}',
                zipfile.ZIP_DEFLATED,
            )

        kinds = "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{name + ".main" * (name == "document")}+xml"/>'
            for name in parts
        )
        add(
            "[Content_Types].xml",
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{kinds}</Types>',
        )
        add(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        links = "".join(
            f'<Relationship Id="r{name.title()}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in _PARTS
        )
        add("word/_rels/document.xml.rels", f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>')
        for name, text in parts.items():
            root = roots.get(name, name)
            add(f"word/{name}.xml", f"<w:{root} {_SPACES}>{text}</w:{root}>")
    return out.getvalue()
