"""Sets running heads, footers and page numbers aside, by what repeats at the same height from page to page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from analyzer.model import ReadingWarning
from analyzer.reading.lines import Piece, rows

_SAME_ON = 3  # pages on which a head or foot says the very same: no number in it is that of a page
_DEPTH = 4  # how many rows from the top or bottom edge can be running heads
_ZONE = 0.14  # of the page's height: where a head or foot stands in a short document
_NUMBERING = re.compile(
    r"^(?:page|pg\.?|p\.)?\s*[-–—|•]*\s*((?:(?:[A-Z]{1,4}|\d{1,2})-)?\d{1,4}|[ivxlc]{1,7})\s*[-–—|•]*(?:\s*(?:of|/)\s*(\d{1,4}))?$",
    re.I,
)
_INSIDE = re.compile(r"\bpage\s+((?:(?:[A-Z]{1,4}|\d{1,2})-)?\d{1,4}|[ivxlc]{1,7})\b(?:\s+of\s+(\d{1,4}))?", re.I)
_LAST = re.compile(r"(?<=[\s|•·–—-])((?:[A-Z]{1,4}-)?\d{1,4})$")
_LETTERS = re.compile(r"^[A-Z]{1,4}-")  # of the adoption agreement's page "AA-3"
_OF_ALL = re.compile(r"(?<=[\s|•·–—-])([1-9]\d{0,3})\s*(?:of|/)\s*[1-9]\d{0,3}$", re.I)  # not the month of "04/25"
_PARTED = re.compile(r"[|•·–—-]\s*\d{1,4}$|^\d{1,4}\s*[|•·–—]")
_FIRST = re.compile(r"^(\d{1,4})(?=\s)")
# What a browser prints above and below a page: its address and the time.
_PRINTED = re.compile(r"^(?:https?|file)://\S+(?:\s+\d+/\d+)?$|^\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d\d [AP]M")
_NUMBERING_ENDS = frozenset("0123456789ivxlcIVXLC-–—|•")
_YEAR = re.compile(r"(?:19|20)\d\d[.,;:)]?")
_DAY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},$"
)
_DIGITS = re.compile(r"[0-9]+")


@dataclass(slots=True)
class Margins:
    """What was set aside: the distinct strings, and the printed label and total of each page."""

    texts: list[str] = field(default_factory=list)
    labels: list[str | None] = field(default_factory=list)
    totals: Counter[int] = field(default_factory=Counter)


@dataclass(slots=True)
class _Row:
    """A row near a page's edge that may be running matter."""

    pieces: list[Piece]
    text: str
    key: tuple[str, int]
    near: bool  # stands in the outer zone of the page
    numbering: re.Match[str] | None  # it is no more than a page number
    label: str | None  # the page number in it
    offset: int | None  # printed number less page index, where it ends or begins in a number


def set_aside(pages: Sequence[list[Piece]], heights: Sequence[float]) -> Margins:
    """Takes the running heads and feet out of each page's pieces, in place."""
    edges = [_edges(index, *page) for index, page in enumerate(zip(pages, heights, strict=True))]
    counts = _repeats(edges)
    offsets = _numbering(edges)
    counted = _repeats(edges, offsets)
    margins = Margins(labels=[None] * len(pages))
    seen: set[str] = set()
    alike = Counter(text for sides in edges for text in {row.text for side in sides for row in side})
    for index, sides in enumerate(edges):
        gone: list[_Row] = []
        for side in sides:
            for row in side:
                if not _runs(row, counts, counted, len(pages), offsets):
                    break
                gone.append(row)
                _keep(row, row.offset in offsets, margins, seen)
        changing = [row for row in gone if alike[row.text] < _SAME_ON]  # "Form No. 004" on every page numbers none
        _label_page(index, changing, margins, offsets)
        taken = {id(piece) for row in gone for piece in row.pieces}
        if taken:
            pages[index][:] = [piece for piece in pages[index] if id(piece) not in taken]
    return margins


def _edges(index: int, pieces: list[Piece], height: float) -> tuple[list[_Row], list[_Row]]:
    """The outer rows of a page, from the top edge down and from the bottom edge up."""
    every = rows(pieces)
    found = [row for n, row in enumerate(every) if not (n and _ends_a_date(every[n - 1], row))]  # those are of the text
    middle = height / 2
    top = [_row(index, row, height) for row in found[:_DEPTH] if row[0].middle < middle]
    bottom = [_row(index, row, height) for row in found[-_DEPTH:] if row[0].middle >= middle]
    return top, bottom[::-1]


def _ends_a_date(above: list[Piece], row: list[Piece]) -> bool:
    """Whether a year alone on its line is that of the date in which the line above breaks off."""
    return _YEAR.fullmatch(_text(row)) is not None and _DAY.search(_text(above)) is not None


def _text(row: list[Piece]) -> str:
    return row[0].text if len(row) == 1 else " ".join([piece.text for piece in row])


def _row(index: int, row: list[Piece], height: float) -> _Row:
    text = _text(row)
    middle = row[0].middle
    near = not _ZONE * height < middle < (1 - _ZONE) * height
    masked = _DIGITS.sub("#", text).lower()
    numbering = _numbering_of(text)
    label = str(numbering[1]) if numbering else _label(text, masked)
    offset = _offset(label, index) if label is not None and len(text) <= 120 else None
    key = masked.replace(" ", "")  # a recognised page loses blanks here and there
    return _Row(row, text, (key, round(middle / 3)), near, numbering, label, offset)


def _numbering_of(text: str) -> re.Match[str] | None:
    """What a text is that is no more than a page number; most are told by their last letter."""
    return _NUMBERING.match(text) if text.rstrip()[-1:] in _NUMBERING_ENDS else None


def _offset(label: str, index: int) -> int | None:
    number = _LETTERS.sub("", label)
    return int(number) - index if number.isdigit() else None


def _repeats(
    edges: Sequence[tuple[list[_Row], list[_Row]]], offsets: set[int] | None = None
) -> Counter[tuple[str, int]]:
    """On how many pages each masked text stands at each height; with ``offsets``, only as a page number."""
    return Counter(
        key
        for sides in edges
        for key in {row.key for side in sides for row in side if offsets is None or row.offset in offsets}
    )


def _count(counts: Counter[tuple[str, int]], key: tuple[str, int]) -> int:
    text, height = key
    return max(counts[key], counts[key] + max(counts[(text, height - 1)], counts[(text, height + 1)]))


def _numbering(edges: Sequence[tuple[list[_Row], list[_Row]]]) -> set[int]:
    """The offsets between printed number and page number that hold on several pages (or on all of one or two)."""
    found = Counter(
        offset for sides in edges for offset in {row.offset for side in sides for row in side if row.offset is not None}
    )
    needed = 3 if len(edges) > 3 else len(edges)
    return {offset for offset, count in found.items() if count >= needed}


def _label(text: str, masked: str) -> str | None:
    """The page number in a head or foot: "page 3" in it, "3 of 12" at its end, its last or first number.

    ``masked`` is the text in small letters with a sign for each number, which tells most rows at once.
    """
    numbers = (_OF_ALL, _LAST, _FIRST) if "#" in masked else ()
    for pattern in (_INSIDE, *numbers) if "page" in masked else numbers:
        if found := pattern.search(text):
            return str(found[1])
    return None


def _runs(
    row: _Row,
    counts: Counter[tuple[str, int]],
    counted: Counter[tuple[str, int]],
    pages: int,
    offsets: set[int],
) -> bool:
    """Whether a row is running matter. Long body lines that happen to repeat are not: they must repeat a lot.

    ``counted`` has the rows that end in their page's number; "Notice No. 2" on page 2 and "No. 1" on page 3 do not.
    """
    repeated = _count(counts, row.key)
    numbered, offset = row.numbering, row.offset
    if row.near and _PRINTED.search(row.text):
        return True
    if pages <= 2:
        paged = numbered is not None and (offset in offsets or not numbered[1].isdigit()) and row.near
        twice = repeated == 2 and row.near and len(row.text) <= 90 and not row.text.endswith((".", ";", ":"))
        return paged or twice
    if numbered and row.near:
        return True
    told = numbered or _INSIDE.search(row.text) or _PARTED.search(row.text)  # not just any line with a number
    if offset in offsets and ((told and row.near) or _count(counted, row.key) >= 2) and len(row.text) <= 120:
        return True
    share = 0.2 if len(row.text) <= 120 and row.near else 0.5
    return repeated >= max(3, share * pages)


def _label_page(index: int, gone: Sequence[_Row], margins: Margins, offsets: set[int]) -> None:
    """Keeps the printed label of a page: of "Form 02" and "Page 2" the one that says so."""
    says = [(row, row.numbering or _INSIDE.search(row.text)) for row in gone]
    for row, told in sorted(says, key=lambda one: not one[1]):
        label = row.label
        if label is not None and (told or row.offset in offsets):
            margins.labels[index] = label
            if told and told[2]:
                margins.totals[int(told[2])] += 1
            return


def _keep(row: _Row, numbered: bool, margins: Margins, seen: set[str]) -> None:
    """Keeps the text of a head or foot, each once, without its page number."""
    masked = row.key[0]
    if masked not in seen and not row.numbering:
        seen.add(masked)
        text = _LAST.sub("", _OF_ALL.sub("", row.text)) if numbered else row.text
        margins.texts.append(text.rstrip(" |•·–—-"))


def missing_pages(labels: Sequence[str | None], totals: Counter[int]) -> list[ReadingWarning]:
    """A warning where the printed page numbers skip some, or end before their own total."""
    by_offset: defaultdict[int, list[int]] = defaultdict(list)
    for index, label in enumerate(labels):
        if label is not None and label.isdigit():
            by_offset[int(label) - index].append(index)
    runs = sorted((places[0], offset, places) for offset, places in by_offset.items() if len(places) > 1)
    gaps: list[tuple[int, int]] = []
    for (_, before, earlier), (_, after, later) in pairwise(runs):
        if after > before and later[0] > earlier[-1]:
            gaps.append((earlier[-1] + before + 1, later[0] + after - 1 - (later[0] - earlier[-1] - 1)))
    if runs and totals:
        total, count = totals.most_common(1)[0]
        last = max(index + offset for _, offset, places in runs for index in places)
        unlabelled = len(labels) - 1 - max(index for _, _, places in runs for index in places)
        if count > 1 and last + unlabelled < total <= last + 2000:
            gaps.append((last + unlabelled + 1, total))
    return [
        ReadingWarning("missing_pages", f"The printed page numbers skip: {_pages(first, last)} missing.")
        for first, last in gaps
        if first <= last
    ]


def _pages(first: int, last: int) -> str:
    return f"page {first} is" if first == last else f"pages {first}-{last} are"
