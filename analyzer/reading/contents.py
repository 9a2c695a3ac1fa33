"""Finds the lines of tables of contents and of footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from analyzer.reading.glyphs import LETTERS
from analyzer.reading.lines import Line, Style

_LEADERS = re.compile(r"(?:(?:\.\s?){4,}|(?<=\s)\.{3})\s*(?:[A-Z]-)?(?:\d{1,4}|[ivxlc]{1,6})$|(?:…\s?){2,}\s*\d{1,4}$")
_PAGE_ENDS = frozenset("0123456789ivxlc")  # the last letters of page numbers
_DOTS = re.compile(r"(?:[.…]\s?){4,}")
_LONGEST = 110  # characters of an entry, dots left out
_NUMBER_LAST = re.compile(r"\S.*\s((?:\d{1,3})|[ivxlc]{1,5})$")
_TITLE = re.compile(r"^(?:table of )?contents$|^index$|^what(?:’|')s inside$|^in this (?:booklet|summary|guide)$", re.I)
_SMALL = 0.93  # of the body's size: Word sets footnotes in 10 points under a text in 11
_NOTE = re.compile(rf"^(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹{LETTERS}]|\(?\d{{1,2}}\)?(?=[\sA-Z]))|^Note:")


def is_entry(line: Line) -> bool:
    """Whether dots lead from a line's words to a page number at its end."""
    text = line.text
    led = text[-1:] in _PAGE_ENDS and ("..." in text or ". ." in text or "…" in text)  # most lines are told by this
    return led and _LEADERS.search(text) is not None


def contents_lines(lines: Sequence[Line]) -> set[int]:
    """The ids of the lines that belong to a table of contents."""
    found: set[int] = set()
    ends = [index for index, line in enumerate(lines) if line.text[-1:] in _PAGE_ENDS]  # most lines end otherwise
    leading = [index for index in ends if is_entry(lines[index])]
    for first, last in pairwise(leading):
        between = lines[first : last + 1]
        undotted = all(line.text[-1:].isdigit() for line in between)  # titles that leave no room for leaders
        near = last - first <= 3 or undotted
        if near and all(line.page == between[0].page and _is_short(line) for line in between):
            found.update(map(id, between))  # with the first lines of entries that wrap
    for run in _numbered_runs(lines, ends):
        titled = any(_TITLE.match(line.text) for line in lines[max(0, run.start - 3) : run.start])
        gapped = sum(bool(line.gaps) for line in lines[run.start : run.stop]) > len(run) // 2
        if titled or (gapped and len(run) >= 6 and lines[run.start].page <= 4):
            found.update(id(line) for line in lines[run.start : run.stop])
    return found


def _is_short(line: Line) -> bool:
    return len(line.text) < _LONGEST or _length(line.text) < _LONGEST


@lru_cache(maxsize=256)  # each entry is asked about with the one before it, with the next, and for its number
def _length(text: str) -> int:
    return len(_DOTS.sub(" ", text))


def _numbered_runs(lines: Sequence[Line], ends: Sequence[int]) -> list[range]:
    """Runs of at least four short lines whose last words are page numbers that never fall.

    ``ends`` are the places of the lines that end in a letter that page numbers end in.
    """
    runs: list[range] = []
    start = end = last = 0
    for index, page in [*((at, page) for at in ends if (page := _last_number(lines[at])) >= 0), (-1, 0)]:
        if index != end or page < last:
            if end - start >= 4:
                runs.append(range(start, end))
            start = index
        end, last = index + 1, page
    return runs


def _last_number(line: Line) -> int:
    """The page number that a short line ends in, 0 for a Roman one; -1 without one."""
    found = _NUMBER_LAST.match(line.text) if _may_number(line.text) else None
    if found is None or not _is_short(line):
        return -1
    return int(found[1]) if found[1].isdigit() else 0


def _may_number(text: str) -> bool:
    """Whether a line ends in digits or in one of the few words that are spelt with the letters of Roman numbers."""
    return text[-1:] in _PAGE_ENDS and (text[-1].isdigit() or _PAGE_ENDS.issuperset(text[text.rfind(" ") + 1 :]))


def footnote_lines(page_lines: Sequence[Line], body: Style, height: float) -> set[int]:
    """The ids of a page's footnote lines: small type at the foot of the page under a note mark."""
    small: list[Line] = []
    for line in sorted(page_lines, key=lambda one: one.top, reverse=True):
        if line.style.size > _SMALL * body.size or line.top < 0.4 * height:
            break
        small.append(line)
    while small and not _NOTE.match(small[-1].text):
        small.pop()
    return {id(line) for line in small} if len(small) < len(page_lines) else set()
