"""Writes the document's one text, character by character, remembering where each stands on paper."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from analyzer.model import Page, PageState, Span
from analyzer.reading.lines import Line

# First parts that keep their hyphen when a line ends after them and the document shows the word nowhere else.
_COMPOUND_WORDS = (
    "after before pre post non self half full part safe long short high highly employer one two three four five six "
    "ten first second third tax lump multi cross year well top semi anti ex roth true spin plan profit target hourly"
)
_COMPOUND = frozenset(_COMPOUND_WORDS.split())
# Syllables that begin too many plain words ("re-minder", "in-form"): they keep it only before these.
_SYLLABLE_WORDS = "in on up by per de co re over under out off sub inter be to no an a for with pro dis un al"
_SYLLABLES = frozenset(_SYLLABLE_WORDS.split())
_FOLLOWER_WORDS = "plan service kind house going site to hire enroll enrollment employee owner date"
_AFTER_SYLLABLE = frozenset(_FOLLOWER_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*-?$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_AT_LINE_END = re.compile(r"[^\W_]-$")


class Hyphens:
    """Decides whether a hyphen at a line's end belongs to the word, by how the document writes it elsewhere."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines  # their words alone: the lines themselves go when they are written
        self._seen: Counter[str] | None = None
        self._inside: frozenset[str] | None = None

    def broken(self, line: Line) -> bool:
        """Whether the line ends inside a word or a compound."""
        return line.broken or (line.text.endswith("-") and _AT_LINE_END.search(line.text) is not None)

    def kept(self, left: str, right: str) -> bool:
        """Whether ``left`` (a line's end, without its hyphen) and ``right`` (the next line) keep the hyphen."""
        tail, head = _last_word(left), _FIRST_WORD.match(right)
        if tail is None or head is None or right[:1].isupper():
            return True
        seen = self._words()
        first, second = tail[0].lower(), head[0].lower()
        whole, compound = seen[first + second], seen[f"{first}-{second}"]
        if whole != compound:
            return compound > whole
        last = first.rsplit("-", 1)[-1]
        if last in _SYLLABLES:
            return second in _AFTER_SYLLABLE
        if last in _COMPOUND:
            return last in ("after", "non", "self", "before") or len(second) < 4 or seen[second] > 0
        return "-" in first or (len(last) > 2 and len(second) > 2 and seen[last] > 1 and seen[second] > 1)

    def cut(self, line: Line, following: Line, widest: float) -> bool:
        """Whether a word too long for a cell, ``widest`` at its right, goes on below: "Manufacturin / g LLC".

        It does where the document has the whole word elsewhere, and its parts nowhere inside a line.
        """
        if line.x1 + _ROOM * line.height < widest:
            return False
        tail, head = _last_word(line.text), _FIRST_WORD.match(following.text)
        if tail is None or head is None or not (head[0].islower() or (tail[0] + head[0]).isupper()):
            return False
        first, second = tail[0].lower(), head[0].lower()
        if not self._words()[first + second]:
            return False
        words = self._inner_words()
        alone = tail.start() == 0 and len(first) >= _LONG
        return first + second in words and second not in words and (alone or first not in words)

    def _inner_words(self) -> frozenset[str]:
        """The words that stand inside a line, and so are whole."""
        if self._inside is None:
            inner = set[str]()
            for line in self._lines:
                inner.update(line.lower().split()[1:-1])
            self._inside = frozenset(word for token in inner for word in _WORD.findall(token))
        return self._inside

    def _words(self) -> Counter[str]:
        if self._seen is None:
            self._seen = Counter()
            for begin in range(0, len(self._lines), _AT_ONCE):
                parts = [line.rpartition(" ") for line in self._lines[begin : begin + _AT_ONCE]]
                text = " ".join([before or last for before, _, last in parts])  # a line's last word may go on below
                self._seen.update(text.lower().replace(",", " ").replace(".", " ").split())
            for token in [token for token in self._seen if not token.isalpha()]:
                count = self._seen.pop(token)
                for word in _WORD.findall(token):
                    self._seen[word] += count
        return self._seen


def _last_word(text: str) -> re.Match[str] | None:
    """The word at the end of a text; there is no blank in it, which saves looking from the text's beginning."""
    return _LAST_WORD.search(text, text.rfind(" ") + 1)


_AT_ONCE = 512  # lines whose words are counted together: those of a long document would weigh more than its text
_ROOM = 0.5  # line heights: a letter has no more room than that at the end of a full line
_LONG = 6  # letters: a word that a cell has no room for
_COUNT = array("i", range(4_096))
_NOWHERE = array("i", [-1])  # the origin of a character that is on no page


def _counted(origins: range) -> array[int]:
    """A range as an array: cut out of a longer one, which takes a tenth of the time of counting."""
    if origins.stop > len(_COUNT):
        _COUNT.extend(range(len(_COUNT), 2 * origins.stop))
    return _COUNT[origins.start : origins.stop]


class Written(NamedTuple):
    """What was written: where it begins in the document, its text, and where each of its lines begins."""

    start: int
    text: str
    starts: list[int]

    @property
    def span(self) -> Span:
        """Where it stands in the document."""
        return Span(self.start, self.start + len(self.text))


class TextWriter:
    """The growing text with the PDF page and character index of every character."""

    def __init__(self, hyphens: Hyphens) -> None:
        self._hyphens = hyphens
        self._parts: list[str] = []
        self._length = 0
        self._starts: dict[int, int] = {}
        self._origins: dict[int, array[int]] = {}
        self._page = 0
        self._here = array("i")  # the origins of the page being written; before the first one, nobody's

    @property
    def length(self) -> int:
        """How much has been written."""
        return self._length

    def separate(self) -> None:
        """Ends the block before this one."""
        if self._length:
            self._add("\n", _NOWHERE)

    def space(self) -> None:
        """A space that is on no page."""
        self._parts.append(" ")
        self._length += 1
        self._here.append(-1)

    def _line(self, page: int, text: str, origins: Sequence[int]) -> None:
        """Writes characters of one page; pages only go forward (characters of an earlier one lose their places)."""
        if page != self._page:
            if page > self._page:
                self._page = page
                self._starts[page] = self._length
                self._here = self._origins[page] = array("i")
            else:
                origins = [-1] * len(text)
        self._add(text, origins)

    def lines(self, lines: Sequence[Line], cell: bool = False) -> Written:
        """Writes lines that belong together, rejoining words broken at line ends; in a cell also without a hyphen."""
        begin, starts, parts = self._length, list[int](), len(self._parts)
        if len(lines) == 1:
            line = lines[0]
            self._line(line.page, line.text, line.origins)
            return Written(begin, line.text, [begin])
        widest = max([line.x1 for line in lines]) if cell else inf
        for line, following in pairwise(lines):
            starts.append(self._length)
            if self._hyphens.broken(line):
                self._joined(line, following)
            else:
                self._line(line.page, line.text, line.origins)
                if not (cell and self._hyphens.cut(line, following, widest)):
                    self.space()
        last = lines[-1]
        starts.append(self._length)
        self._line(last.page, last.text, last.origins)
        return Written(begin, "".join(self._parts[parts:]), starts)

    def _joined(self, line: Line, following: Line) -> None:
        """Writes a line whose last word goes on in the next: its hyphen only where that is part of the word."""
        text, origins = line.text, line.origins
        hyphen = text.endswith("-")
        kept = self._hyphens.kept(text[:-1] if hyphen else text, following.text)
        if hyphen and not kept:
            text, origins = text[:-1], origins[: len(text) - 1]
        self._line(line.page, text, origins)
        if kept and not hyphen:
            self._add("-", _NOWHERE)

    def _add(self, text: str, origins: Sequence[int]) -> None:
        self._parts.append(text)
        self._length += len(text)
        self._here.extend(_counted(origins) if isinstance(origins, range) else origins)

    def finish(
        self, sizes: Sequence[tuple[float, float]], labels: Sequence[str | None], states: Sequence[PageState]
    ) -> tuple[str, tuple[Page, ...]]:
        """The text and its pages; a page without text is an empty slice where it would stand."""
        pages: list[Page] = []
        end = self._length
        for number in range(len(sizes), 0, -1):
            start = self._starts.get(number, end)
            origins = self._origins.get(number, array("i"))
            if number == 1 and start != 0:
                start = 0
            width, height = sizes[number - 1]
            pages.append(Page(number, labels[number - 1], width, height, start, end, states[number - 1], origins))
            end = start
        pages.reverse()
        return "".join(self._parts), tuple(pages)
