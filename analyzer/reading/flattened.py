"""Tables whose columns were lost: "Source Loan Withdrawal" over "After-tax No Any time", one blank between the cells.

A cell begins with a capital letter or a number; what joins words ("of", "to", "Age") keeps the next one in its cell.
Rows are taken for a table only where every one of them comes apart into as many cells as the heads above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

_STARTS = re.compile(r"[A-Z]|\$?\d|[–—-]$")
_JOINS = frozenset(
    {"a", "an", "the", "of", "to", "in", "for", "and", "or", "at", "by", "on", "up", "from", "with", "while"}
    | {"after", "before", "age", "ages", "over", "under", "than", "not", "already", "closed", "frozen", "since"}
    | {"until", "non", "plus"}
    | {"through", "effective", "&", "/", "january", "february", "march", "april", "may", "june", "july", "august"}
    | {"september", "october", "november", "december"}
)
_LETTERED = frozenset({"group", "class", "tier", "unit", "local", "division", "schedule", "category"})  # "Group A"
_DASHES = ("–", "—", "-", "")  # "Tier 1 – Rollovers": an entry of a list
_LETTER = re.compile(r"(?:[A-Z]|\d{1,3}|[IVX]{1,4}),?$")
_NEVER_FIRST = frozenset({"I", "IRA", "IRAs", "(k)"})
_RANGE = re.compile(r"(?<=[\d%]) (?=[–—-] \d)|(?<=[–—-]) (?=\d)")
_KEPT = "\u00a0"  # a blank inside a range
_VALUE = re.compile(
    r"(?:yes|no|none|n/a|any ?time|at any time|not \w+|closed|frozen|online|immediate(?:ly)?"
    r"|(?:at |age |after )+\d{2}.*|(?:up to )?\$?\d[\d.,]*\s?%?(?:\s?(?:to|–|-)\s?\d[\d.,]*\s?%)?)(?!\w).*|[–—-]|[YN]",
    re.I,
)
_SENTENCE = re.compile(r"[a-z]{2}\.\s*$|[a-z]{2}\. [A-Z]|: ")
_NO_ROW = re.compile(r"\.{3}|_{2}|[|☐☒☑□\[\]]|contents\b", re.I)  # leaders, blanks to fill, boxes: read in other ways
_BULLET = re.compile(r"[•●○◦▪▫■·‣❖►▶★-]\s")  # items of a list: "• Two loans at once, ended 2021"
_LONGEST = 110


def cells_at(rows: Sequence[str], index: int) -> list[list[str]]:
    """The heads and rows of such a table that begins at a row of a text, none where there is none."""
    lines = [row.strip() for row in takewhile(_may_be_row, rows[index : index + 40])]
    if len(lines) < 3 or all(_BULLET.match(line) for line in lines[:2]):
        return []
    heads = _cells(lines[0])
    if len(heads) < 2 or any(_VALUE.fullmatch(head) for head in heads):
        return []
    for width in (len(heads), len(heads) + 1):  # the corner may be empty
        body = list(takewhile(lambda cells, width=width: len(cells) == width, map(_cells, lines[1:])))  # type: ignore[misc]
        values = [cell for cells in body for cell in cells[1:]]
        told = sum(map(_is_value, values))
        if len(body) > 1 and (told == len(values) if width == 2 else 2 * told >= len(values)):
            return [["", *heads] if width > len(heads) else heads, *body]
    return []


def _is_value(cell: str) -> bool:
    return _VALUE.fullmatch(cell) is not None


def _may_be_row(row: str) -> bool:
    return 0 < len(row.strip()) <= _LONGEST and not _SENTENCE.search(row) and not _NO_ROW.search(row)


def _cells(line: str) -> list[str]:
    """A line cut before each word that begins a cell."""
    cells: list[list[str]] = []
    words = _RANGE.sub(_KEPT, line).split(" ")
    for word, then in zip(words, (*words[1:], ""), strict=True):
        before = cells[-1][-1] if cells else ""
        named = before.lower() in _LETTERED and len(cells[-1]) == 1 and then not in _DASHES
        lettered = named and _LETTER.match(word) is not None
        so_far = " ".join(cells[-1]) if cells else ""
        within = so_far.count("(") > so_far.count(")")  # "After-tax (a third kind, not Roth)"
        joined = before.lower() in _JOINS or word in _NEVER_FIRST or before.endswith((",", "(", "/"))
        goes_on = lettered or within or joined
        if cells and (goes_on or not _STARTS.match(word)):
            cells[-1].append(word)
        else:
            cells.append([word])
    return [" ".join(words).replace(_KEPT, " ") for words in cells]
