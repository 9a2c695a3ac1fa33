"""List markers: what begins an item, a numbered clause or a question, and how deep it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple


class Marker(NamedTuple):
    """What a line begins with: ``kind`` is bullet, number, letter, roman, clause, question or answer.

    ``end`` is the offset of the first word after it; ``shape`` tells sibling markers from those of another depth.
    """

    kind: str
    shape: str
    end: int


_BULLET = re.compile(r"([•●○◦▪▫■□‣⁃∙·➢➤❖»►▶▸◆◇◊✦★→]|[-–—*o](?=\s))\s*(?=\S)")
_PAREN = re.compile(r"\(([a-z]{1,5}|[A-Z]{1,4}|\d{1,2})\)\s+(?=\S)|\(([a-z]|[ivx]{1,5}|\d{1,2})\)(?=[A-Z])")
_DOTTED = re.compile(r"([a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5}|\d{1,2})([.)])\s+(?=\S)")
_CLAUSE = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,3})+[.):]?(?:\([a-z0-9]{1,3}\))*|\d{1,2}\([a-z]\)[.:]?|[A-Z]{1,2}-\d{1,3}[.):]?|§\s?\d[\d.]*)\s+(?=[A-Z\"“☐☒☑\[])"
)
_SECTION = re.compile(
    r"(?:Section|SECTION|Sec\.|Article|ARTICLE)\s+(?:\d+(?:\.\d+)*|[IVXL]+)\s*[.:–—-]?\s+(?=[A-Z\"“])"
)
_QUESTION = re.compile(r"(?:Q(?:uestion)?\s*\d{0,3}\s*[.:)\-–—]|Question\s+\d{1,3}\b|Q\d{1,3}\b)\s*(?=\S)")
_ANSWER = re.compile(r"(?:A(?:nswer)?\s*\d{0,3}\s*[.:)])\s+(?=\S)|Answer\s*[:.\-–—]\s*")
_PROSE = re.compile(r"(?!Q|S[eE][cC]|A[rR][tT]|o )[^\W\d_]+[ ,]")  # begins with a plain word: no marker, told at once
_OF_SECTIONS = frozenset("SA")
_ROMAN = re.compile(r"[ivx]+|[IVX]+")
_ROMAN_LETTERS = frozenset({"i", "v", "x", "I", "V", "X"})


@lru_cache(maxsize=256)  # each line is asked about some times, while its neighbours are looked at
def marker(text: str) -> Marker | None:
    """The marker at the start of a line, if it has one."""
    if _PROSE.match(text):
        return None
    first = text[:1]
    if first == "(":
        found = _PAREN.match(text)
        return _lettered(found[1] or found[2], "()", found.end()) if found else None
    if first == "Q" and (found := _QUESTION.match(text)):
        return Marker("question", "Q", found.end())
    if first in _OF_SECTIONS and (found := _SECTION.match(text)):
        return Marker("clause", "section", found.end())
    if found := _CLAUSE.match(text):
        return Marker("clause", "number", found.end())
    if (first == "o" or not first.isalnum()) and (found := _BULLET.match(text)):
        return Marker("bullet", found[1], found.end())
    found = _DOTTED.match(text) if first.isalnum() else None
    return _lettered(found[1], found[2], found.end()) if found else None


def answers(text: str) -> bool:
    """Whether a line begins like an answer ("A.", "Answer:")."""
    return text[:1] == "A" and _ANSWER.match(text) is not None


def _lettered(label: str, frame: str, end: int) -> Marker | None:
    case = "upper" if label.isupper() else "lower"
    if label.isdigit():
        return Marker("number", f"1{frame}", end)
    if len(label) > 1 or label in _ROMAN_LETTERS:
        if _ROMAN.fullmatch(label):
            return Marker("roman", f"i{frame}{case}", end)
        doubled = len(set(label)) == 1  # "(aa)"
        return Marker("letter", f"aa{frame}{case}", end) if doubled else None
    return Marker("letter", f"a{frame}{case}", end)


_CLOSES = re.compile(r"[.;:!?]['\"”’)\]]*\d{0,2}$|[;,]?\s(?:and|or|and/or)$|,$|_{3,}\)?$")


def may_precede_item(text: str) -> bool:
    """Whether a line ends so that the next one can be a new item (and not the rest of a sentence)."""
    if text.endswith((" and", " or", ",")) and text.rfind("(") > text.rfind(")"):
        return False  # "(sources 01, 05 and", over "07) to Roth"
    return _CLOSES.search(text) is not None


_INTRODUCES = re.compile(
    r"(?:[:—–]|\b(?:following|as follows|below|includes?|including|are|is|to|if|that|when|may|not))['\"”’)]*$", re.I
)
_MENTIONS_LIST = re.compile(
    r"\b(?:the following|as follows|listed below|described below|these (?:kinds|types|sources))\b", re.I
)

_CLOSING = "\"'”’"  # not brackets: "(Mark all that apply.)" may stand over options


def introduces(sentence: str) -> bool:
    """Whether a sentence governs the list beneath it."""
    text = sentence.rstrip()
    return bool(_INTRODUCES.search(text) or _MENTIONS_LIST.search(text)) or not text.rstrip(_CLOSING).endswith(
        (".", "!", "?", ";")
    )


_ANNOUNCES = re.compile(r"^The following (?:[\w-]+ ){0,4}?(?:may|can) (?:also )?be\b(?!.*\bonly\b)[^;:]*\.$", re.I)


def announces(sentence: str) -> bool:
    """Whether a sentence governs a list that stands under its paragraph: "The following may be withdrawn now."."""
    return _ANNOUNCES.search(sentence.strip()) is not None


_RUN_IN = re.compile(r"[•●▪‣◦](?:(?<=\s.)|(?<=^.))\s+(?=\S)")  # the bullet first: few sentences have one


def has_bullets(text: str) -> bool:
    """Whether a paragraph holds a bullet in front of words."""
    return _RUN_IN.search(text) is not None


def run_in(sentence: str, goes_on: bool) -> list[tuple[int, int, int]]:
    """The items of a list that stands in its paragraph ("The Plan allows: • loans • rollovers"): bullet, start and end.

    ``goes_on`` says that the sentence before was of such a list: one that begins with a bullet is an item of it too.
    """
    bullets = list(_RUN_IN.finditer(sentence))
    if not bullets or not (goes_on if bullets[0].start() == 0 else _leads_in(sentence, bullets)):
        return []
    ends = [*(found.start() for found in bullets[1:]), len(sentence)]
    stops = [len(sentence[:end].rstrip()) for end in ends]
    return [(found.start(), found.end(), stop) for found, stop in zip(bullets, stops, strict=True)]


def _leads_in(sentence: str, bullets: Sequence[re.Match[str]]) -> bool:
    return len(bullets) > 1 and sentence[: bullets[0].start()].rstrip().endswith((":", "—", "–"))


class Nesting:
    """Depths of the items of one list, by where their markers stand and, on text without places, by their shape."""

    def __init__(self) -> None:
        self._levels: list[tuple[float, str]] = []

    def depth_of_text(self, x0: float) -> int | None:
        """The depth of the item inside which unmarked text with this left edge stands; deeper items are over."""
        while self._levels and x0 <= self._levels[-1][0] + 5:
            self._levels.pop()
        return len(self._levels) - 1 if self._levels else None

    def knows(self, shape: str) -> bool:
        """Whether an item of this shape stands in the list."""
        return any(one == shape for _, one in self._levels)

    def depth(self, x0: float, found: Marker) -> int:
        """The depth of the next item."""
        while self._levels and x0 < self._levels[-1][0] - 4:
            self._levels.pop()
        level = [shape for place, shape in self._levels if place > x0 - 4]  # shapes whose items stand at this indent
        first = len(self._levels) - len(level)
        if found.shape in level:
            del self._levels[first + level.index(found.shape) + 1 :]
            return len(self._levels) - 1
        if level and _sibling(found.shape, level):
            return len(self._levels) - 1
        self._levels.append((x0, found.shape))
        return len(self._levels) - 1


def _sibling(shape: str, shapes: list[str]) -> bool:
    """Whether an unseen shape goes on at the same depth: "(i)" after "(h)", or another bullet glyph."""
    last = shapes[-1]
    if shape.startswith("i") and last == shape.replace("i", "a", 1):
        return False
    return len(shape) == 1 and len(last) == 1
