"""Text and Markdown inputs as lines and tables, placed on an imaginary page of fixed-width type."""

from __future__ import annotations

import re

from analyzer.reading.lines import Line
from analyzer.reading.tables import Grid
from analyzer.reading.texttables import table_at
from analyzer.reading.typed import HEIGHT, line_at, without_emphasis

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_UNDERLINE = re.compile(r"(=+|-+)\s*$")
_INNER_TAB = re.compile(r"(?<=\S)[ ]*\t[ \t]*(?=\S)")
_TASK = re.compile(r"^(\s*)[-*+•]\s+(?=\[[ xX]?\]\s)")  # "- [x] permitted": the box is the mark, and no dash before it
_WRAPS_AT = 140  # lines longer than this are whole paragraphs, not lines of one
_NUMBER = re.compile(r"(\d{1,2})[.)] +(?=\S)")
_TITLE = re.compile(r"[A-Z][^\t$%|☐☒:;_]{2,58}[^\s.,:;!?–—-]")  # words alone on their row
_TEXT = re.compile(r"[\W\d]*[A-Z“\"].{60,}")  # the first row of a paragraph
_FEWEST = 3  # titles; one short row alone between blank ones may be a label, a signature or a date


def flow_of(text: str, markdown: bool) -> list[Line | Grid]:
    """The lines and tables of a text, top to bottom."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    rows = _INNER_TAB.sub("    ", text).expandtabs(4).split("\n")
    titles = set[int]() if markdown else _titles(rows)
    flow: list[Line | Grid] = []
    index, column, apart, last_long, last = 0, 0, 0, False, ""
    while index < len(rows):
        table = table_at(rows, index, column)
        if table is not None:
            grid, index = table
            flow.append(grid)
            column += 1
            continue
        line = _line(rows[index], index, column, markdown, index in titles)
        if line is not None:
            long = len(rows[index]) > _WRAPS_AT
            apart += 3 * (long or last_long)  # a long line is a whole paragraph: keep it apart
            apart += index > 1 and not rows[index - 1].strip() and _ends_paragraph(last, line)
            last_long = long
            line.top += HEIGHT * apart
            line.bottom += HEIGHT * apart
            flow.append(line)
            last = rows[index]
        index += 1
    return flow


def _ends_paragraph(last: str, line: Line) -> bool:
    """Whether a blank row before a line ends a paragraph: behind a whole sentence, though all rows be set apart."""
    return line.text[:1].isupper() and last.rstrip().endswith((".", "!", "?", ".”", '."', ".)"))


def _titles(rows: list[str]) -> set[int]:
    """The rows of a plain text that stand as titles, alone between blank rows over paragraphs.

    Text without type sizes shows its headings in no other way. They are taken for such where several stand alike: all
    numbered in order ("1. Saving from your pay", "2. Extra savings"), or none of them.
    """
    blank = [not row.strip() for row in rows] + [True, True]
    alone = [
        n
        for n, row in enumerate(rows[:-2])
        if (n == 0 or blank[n - 1]) and blank[n + 1] and _TEXT.match(rows[n + 2].strip()) and not blank[n]
    ]
    in_order: list[int] = []
    plain: list[int] = []
    for n in alone:
        row = rows[n].strip()
        number = _NUMBER.match(row)
        if _TITLE.fullmatch(row, number.end() if number else 0) is None:
            continue
        if number is None:
            plain.append(n)
        elif int(number[1]) == len(in_order) + 1:
            in_order.append(n)
    return {n for found in (in_order, plain) if len(found) >= _FEWEST for n in found}


def _line(row: str, index: int, column: int, markdown: bool, title: bool) -> Line | None:
    level = 0
    row = _TASK.sub(r"\1", row)
    if markdown:
        if heading := _HEADING.match(row.strip()):
            level, row = len(heading[1]), heading[2]
        if re.fullmatch(r"\s*(?:[-*_]\s*){3,}", row) or _UNDERLINE.fullmatch(row.strip()):
            return None
        bold = re.fullmatch(r"\s*(\*\*|__)([^*]+)\1:?\s*", row) is not None
        row = re.sub(r"^(\s*)>\s?", r"\1", without_emphasis(row))
    else:
        bold = title
    if not row.strip():
        return None
    indent = len(row) - len(row.lstrip())
    return line_at(row.strip(), indent, index, column, (level, bold))
