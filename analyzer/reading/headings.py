"""Tells headings from text by type size, weight, capitals, numbering and place, and ranks them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from analyzer.reading.lines import Line, Style
from analyzer.reading.lists import marker

_LONGEST = 160
_NUMBERED = re.compile(
    r"(?:ARTICLE|Article|CHAPTER|Chapter|PART|Part|APPENDIX|Appendix|SCHEDULE|Schedule|EXHIBIT|Exhibit|ADDENDUM|Addendum"
    r"|ATTACHMENT|Attachment)\s+(?:[IVXLC]+|\d{1,3}|[A-Z])\b(?!\s+(?:of|shall|is|to|and|or|applies|does|may)\b)"
)
_SECTION = re.compile(r"(?:SECTION|Section|Sec\.)\s+\d+(?:\.\d+)*\b|\d{1,2}(?:\.\d{1,3})+\s|[A-Z]-\d{1,2}[.:]?\s")
_ITEM = re.compile(
    r"(?:Item|ITEM|Line|LINE|Election|ELECTION|Question|QUESTION) \d{1,3}[A-Za-z]?[.:] (?=[A-Z])"
)  # of a form
_DIVISION = re.compile(r"(?:ARTICLE|Article|CHAPTER|Chapter|PART|Part)\s")  # stands above sections of the same look
_DECIMAL = re.compile(r"\d{1,2}(?:\.\d{1,3})+\b")
_SMALL_WORDS = (
    "a an and as at but by can do does for from how i if in into is it may my no nor not of off on or our per plan "
    "s so the this that to up upon versus via vs what when where which while who why will with within without you "
    "your"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_LETTERED = re.compile(r"\([a-z]\)")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_REMARK = 40  # letters of what is said before a question: a longer one is an answer, and then the next question
_OWN_REMARK = 110  # one that only somebody who asks makes: "My last employer let us save after tax. Do we?"
_OF_ONESELF = re.compile(r"(?:(?:At|In|Under|With) )?(?:I|I['’](?:m|ve)|[Mm]y) ")
_FINISHED = re.compile(r"[.;,]['\"”’)]*$")
_FIRM = re.compile(r"\b(?:INC|CO|CORP|LTD)\.$")  # at the end of a title: "APPENDIX C. EMPLOYEES OF DELL FOUNDRY, INC."
_VALUE = re.compile(
    r"(?:\.\s?){4,}|:\s*(?:[YN]|YES|NO|NONE|ANY TIME|\d[\d.]*\s?%?)(?=\s|$)|\b[YN]\s.*\b[YN](?=\s|$)"
)  # after a label
_ASKS = re.compile(
    r"(?:can|could|may|must|do|does|did|is|are|am|was|will|would|should|shall|has|have|how|what|when|where|which|who|whom|"
    r"whose|why|if)\b",
    re.I,
)


def body_style(lines: Sequence[Line]) -> Style:
    """The style in which most of the document is set."""
    counts: Counter[Style] = Counter()
    for style, run in groupby(lines, key=attrgetter("style")):
        counts[style] += sum([len(line.text) for line in run])
    return counts.most_common(1)[0][0] if counts else Style()


def is_capitals(text: str) -> bool:
    """Whether a line is set in capitals ("ARTICLE V - CONTRIBUTIONS"), allowing "401(k)"."""
    letters = "".join(filter(str.isalpha, _LETTERED.sub("", text)))
    return len(letters) >= 4 and sum(map(str.isupper, letters)) >= 0.9 * len(letters)


def is_title(text: str) -> bool:
    """Whether every word that titles capitalize is capitalized."""
    words = _WORD.findall(text)
    heavy = [word for word in words if word.lower() not in _SMALL]
    return 0 < len(words) <= 12 and bool(heavy) and all(word[0].isupper() for word in heavy) and words[0][0].isupper()


def is_question(text: str) -> bool:
    """Whether a line is a question put to the reader, alone on its line or lines."""
    if not text.endswith("?") or len(text) > 260 or text.count("?") > 2:
        return False
    found = marker(text)
    words = text[found.end :] if found else text
    before, _, last = words.rpartition(". ")
    longest = _OWN_REMARK if _OF_ONESELF.match(words) else _REMARK  # "I do nothing. Do I have after-tax contributions?"
    remarks = 0 < len(before) <= longest and _ASKS.match(last)
    return bool((found and found.kind == "question") or _ASKS.match(words) or not before or remarks)


def heading_rank(lines: Sequence[Line], text: str, body: Style, alone: bool) -> tuple[float, ...] | None:
    """A heading's rank (smaller is higher; equal for equal looks), or None for text that is no heading.

    ``alone`` says that the lines stand apart from what follows, which a plain Title Case line needs.
    """
    if lines[0].level:
        return (0.0, float(lines[0].level))
    if not _can_be_heading(lines, text):
        return None
    finished = text.endswith(":") or _FINISHED.search(text) is not None
    if finished and _is_text(text):
        return None
    style = lines[0].style
    capitals, size = is_capitals(text), style.size - body.size
    coloured = style.colour != body.colour and len(lines) == 1
    stands_out = size > 0.08 * body.size or (style.bold and not body.bold) or coloured
    marked = stands_out or capitals or _NUMBERED.match(text) is not None
    if finished and not (marked and _may_end_in_stop(text)):
        return None
    small = style.size < 0.85 * body.size and not capitals
    if small or not (stands_out or capitals or (marked and len(text) < 90) or _plain(text, alone)):
        return None
    return _rank(text, style, capitals)


def _can_be_heading(lines: Sequence[Line], text: str) -> bool:
    """Whether a text is short enough, and begins and ends like one that stands alone."""
    if not text or len(text) > _LONGEST or len(lines) > 4 or not any(map(str.isalpha, text)):
        return False
    if text[0].islower() or text.endswith((",", ";")):
        return False
    labelled = ":" in text or text.count(".") > 3 or "Y " in text or "N " in text  # as a label with a value must be
    return not (labelled and _VALUE.search(text))


def _is_text(text: str) -> bool:
    """Whether a line that ends in a stop is too long for a heading, or more than one sentence."""
    text = _ITEM.sub("", text)
    if is_capitals(text) and _NUMBERED.match(text) and _FIRM.search(text):
        return len(text) >= 90
    return len(text) >= 60 if text.endswith(":") else len(text) >= 90 or ". " in text.strip(".")


def _may_end_in_stop(text: str) -> bool:
    """Whether a short line that ends in a stop, and is marked as a heading, is a title rather than a sentence."""
    if _ITEM.match(text):  # "Item 19. Withdrawal of the Savings Account."
        return True
    return is_title(text) or (not text.endswith(":") and is_capitals(text))


def _plain(text: str, alone: bool) -> bool:
    """Whether a line in body type is a heading: a short title, or a numbered section's title, alone on its line."""
    if not alone or len(text) > 80 or text.endswith("?") or "\t" in text:
        return False
    numbered = _SECTION.match(text)
    title = text[numbered.end() :] if numbered else text
    return is_title(title) and not re.search(
        r"[$%@☐☒✓✗|]|\d{3,}|_{2,}|\b(?:Yes|No|None|N/A)$", title.replace("401(k)", "")
    )


def _rank(text: str, style: Style, capitals: bool) -> tuple[float, ...]:
    depth = 1.0
    if _DIVISION.match(text):
        depth = 0.0
    elif found := _DECIMAL.match(text):
        depth = 0.5 + found[0].count(".")
    return (1.0, -round(style.size), depth, float(not capitals), float(not style.bold))


class Sections:
    """The path of headings in force, from the levels of the headings met so far."""

    def __init__(self, ranks: Sequence[tuple[float, ...]]) -> None:
        self._order = {rank: level for level, rank in enumerate(sorted(set(ranks)), start=1)}
        self._path: list[tuple[int, str]] = []
        self.path: tuple[str, ...] = ()
        """The headings that govern what comes next, highest first."""

    def leave_contents(self) -> None:
        """Goes out from under the heading of a table of contents: it heads nothing else."""
        if self._path:
            self._path.pop()
            self.path = self.path[:-1]

    def enter(self, rank: tuple[float, ...], title: str) -> int:
        """Goes under a heading and returns its level."""
        level = self._order[rank]
        while self._path and self._path[-1][0] >= level:
            self._path.pop()
        self._path.append((level, title))
        self.path = tuple(title for _, title in self._path)
        return level
