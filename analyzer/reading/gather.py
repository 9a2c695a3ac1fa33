"""Gathers lines in reading order into chunks: one heading, paragraph, list item, form line, footnote or table each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise, takewhile
from statistics import median

from analyzer.reading.forms import LONGEST_PROMPT, Marks
from analyzer.reading.headings import heading_rank, is_capitals, is_question
from analyzer.reading.labels import records
from analyzer.reading.lines import Line, Style
from analyzer.reading.lists import Marker, answers, marker, may_precede_item
from analyzer.reading.tables import Grid

_ANSWERS_AT_ONCE = re.compile(r"(?:Yes|No)\b[.,;:—–-]")  # beneath a question, however long its line is
_WORDS_OF_HEAD = 4  # "What is gone now:"


class Role(StrEnum):
    """What a chunk is."""

    TEXT = "text"
    HEADING = "heading"
    QUESTION = "question"
    ITEM = "item"
    OPTIONS = "options"
    TABLE = "table"
    CONTENTS = "contents"
    FOOTNOTE = "footnote"


@dataclass(slots=True, eq=False)
class Chunk:
    """Lines that belong together, in reading order, possibly over a page break."""

    lines: list[Line]
    role: Role = Role.TEXT
    marker: Marker | None = None
    rank: tuple[float, ...] | None = None
    grid: Grid | None = None
    labelled: bool = False  # a label with its value
    of_record: bool = False  # one of several such lines

    @property
    def text(self) -> str:
        """The chunk's words, line breaks as spaces."""
        return self.lines[0].text if len(self.lines) == 1 else " ".join([line.text for line in self.lines])

    @property
    def x0(self) -> float:
        """Where its first line begins."""
        return self.lines[0].x0 if self.lines else 0.0


_TERMINAL = re.compile(r"[.?!:;][\"'”’)\]]*\s*\d{0,2}$")
_ABBREVIATED = re.compile(r"(?<!\w)(?:U\.S|Secs?|e\.g|i\.e|cf|St|Mr|Mrs|Ms|Dr)\.$")  # what it belongs to follows
_LASTS = frozenset(".?!:;\"'”’)] 0123456789")
_DANGLING = re.compile(
    r"(?:,|\b(?:and|or|of|to|the|(?<!/)a|an|in|on|for|by|with|from|your|its|any|is|are|be|may|not))$", re.I
)


def _stops(text: str) -> bool:
    """Whether a line ends in a stop; a footnote's number and closing signs may follow it."""
    if text[-1:] not in _LASTS or _TERMINAL.search(text, len(text) - 16) is None:
        return False
    return _ABBREVIATED.search(text, max(len(text) - 5, 0)) is None


def _dangles(text: str) -> bool:
    """Whether a line ends in a word, or a comma, that asks for more."""
    return not text.endswith(" A") and _DANGLING.search(text, len(text) - 6) is not None


def _in_a_word(text: str) -> bool:
    """Whether a line ends in a hyphen: "no Voluntary After-", before "Tax Contribution shall be made"."""
    return text.endswith("-") and text[-2:-1].isalpha()


_ANSWERED = re.compile(
    r"\b(?:yes|no|none|n/a|permitted|allowed|available|elected|offered)\.?$", re.I
)  # no more to come
_FOLLOWING = re.compile(r"\b(?:following|(?:marked|checked|selected|elected) below)\b")
_CODED = re.compile(r"[A-Z●○✓✗] \d{1,4}(?:\([a-z\d]\))* [A-Z]")  # "N 230 Employee after-tax, 1% to 10% of pay"
_LONG = 70  # letters: a line of more is no title
_AMOUNT = re.compile(r"(?:\d[\d.,]*(?:%| percent\b)|\$\d[\d,.]*) [a-z]")
_REFERS = re.compile(r"(?:\b(?:sections?|secs?\.|articles?|paragraphs?|subsections?)|§)$", re.I)  # its number follows
_REFER_ENDS = frozenset("sSſnNeEhH.§")
_LED_TO = re.compile(
    r"(?:\.\s?){4,}\s*(?:yes|no|y|n|n/a|none|(?:not )?(?:permitted|allowed|available|elected|offered))\.?$", re.I
)
_NUMBERED_TITLE = re.compile(
    r"(?:\d{1,3}|[A-Z]{1,2}-?\d{1,3}|[A-Z])[.)]\s+[A-Z]{2}[A-Z\s()/&-]{4,}|[A-Z]{1,2}-\d{1,3}[.:)]?\s+[A-Z][a-z]"
)  # "13. IN-PLAN ROTH"
_NUMBER_ALONE = re.compile(
    r"(?:ARTICLE|SECTION|PART|CHAPTER|APPENDIX|SCHEDULE|EXHIBIT|ADDENDUM)\s+(?:[IVXLC]+|\d{1,3}|[A-Z])[.:]?", re.I
)


def _wraps(above: Line, line: Line) -> bool:
    """Whether a line without a stop left no room for the first word of the one beneath it, at the same left edge."""
    if _stops(above.text) or abs(above.x0 - line.x0) > 0.2 * line.height:
        return False
    return above.x1 + _first_word(line) > line.x1 - line.height


_DASHES = frozenset("-–—*")
_DASHED = re.compile(r"([-–—*]) (?=[A-Z\d])")


def _opens_dashes(chunk: Chunk, line: Line, below: Sequence[Line]) -> bool:
    """Whether a dash begins a list: the next line has the same dash; the one line above, without a stop, has none."""
    dash, after = _DASHED.match(line.text), _DASHED.match(below[0].text) if below else None
    if dash is None or after is None or dash[1] != after[1] or abs(below[0].x0 - line.x0) > 0.2 * line.height:
        return False
    return len(chunk.lines) == 1 and chunk.marker is None and not _dangles(chunk.text)


@dataclass(slots=True)
class Gatherer:
    """Decides which lines go on from the line before; knows the document's usual look."""

    marks: Marks
    body: Style
    leading: float  # usual distance of two baselines, in line heights
    notes: set[int] = field(default_factory=set)  # ids of the lines of footnotes
    contents: set[int] = field(default_factory=set)  # ids of the lines of tables of contents

    def chunks(self, flow: Iterable[Line | Grid]) -> list[Chunk]:
        """The chunks of a document."""
        found: list[Chunk] = []
        for stack in self._stacks(flow):
            if isinstance(stack, Grid):
                found.append(Chunk([], Role.TABLE, grid=stack))
                continue
            parts = self._split(stack)
            if found and parts and self._runs_over(found, parts[0], len(parts) == 1):
                self._last_of(found, parts[0]).lines.extend(parts.pop(0).lines)
            found.extend(parts)
        for index, chunk in enumerate(found):
            self._classify(chunk, found[index + 1] if index + 1 < len(found) else None)
        return _joined_titles(found)

    def _stacks(self, flow: Iterable[Line | Grid]) -> Iterable[list[Line] | Grid]:
        """Lines of one column and style that follow each other without a vertical gap."""
        stack: list[Line] = []
        for element in flow:
            if isinstance(element, Grid):
                if stack:
                    yield stack
                stack = []
                yield element
                continue
            if stack and not self._stands_under(stack[-1], element):
                yield stack
                stack = []
            stack.append(element)
        if stack:
            yield stack

    def _stands_under(self, above: Line, line: Line) -> bool:
        """Whether a line follows the one above without a vertical gap, in the same kind of type."""
        if line.column != above.column or line.level or above.level:
            return False
        pitch = (line.top - above.top) / max(above.bottom - above.top, 1.0)
        if not -0.5 <= pitch <= self.leading * 1.7:
            return False
        flows_on = line.text[:1].islower() and not _stops(above.text) and marker(line.text) is None
        small_mark = flows_on and above.style.size < line.style.size and marker(above.text) is not None
        if self._apart(above, line, small_mark):
            return False
        if pitch > self.leading * 1.22 and not (flows_on or above.broken):
            return False
        weighs_alike = above.style.bold == line.style.bold or above.run_in
        weighs_alike = weighs_alike or (line.run_in and _wraps(above, line))  # bold over two lines
        return flows_on or (weighs_alike and above.style.colour == line.style.colour)

    def _apart(self, above: Line, line: Line, small_mark: bool = False) -> bool:
        """Whether two lines differ in size, or one alone is in a footnote or a table of contents.

        ``small_mark``: the line above opens with an item mark in smaller type, which makes it no smaller line.
        """
        one, other = id(above), id(line)
        if (one in self.notes) != (other in self.notes) or (one in self.contents) != (other in self.contents):
            return True
        size, next_size = above.style.size, line.style.size
        return abs(size - next_size) > (0.25 if small_mark else 0.095) * max(size, next_size)

    def _split(self, stack: list[Line]) -> list[Chunk]:
        """The chunks of one stack, by markers, indents and lines that end early."""
        if len(stack) == 1:
            line = stack[0]
            return [Chunk(stack, marker=marker(line.text), labelled=bool(records(stack).labelled))]
        edge = max([line.x1 for line in stack])
        parts: list[Chunk] = []
        told = records(stack)
        for place, line in enumerate(stack):
            above = parts[-1].lines[-1] if parts else None
            titles = (
                above is not None
                and self.marks.may_be_in(parts[-1].lines[0])
                and self._titles_options(parts[-1], line, stack[place + 1 :], edge)
            )
            dashes = (
                above is not None and line.text[:1] in _DASHES and _opens_dashes(parts[-1], line, stack[place + 1 :])
            )
            if above is None or titles or dashes or place in told.begins or self._starts(parts[-1], above, line, edge):
                label = place in told.labelled
                found = marker(line.text)
                parts.append(Chunk([line], marker=found, labelled=label, of_record=label and bool(told.begins)))
            else:
                parts[-1].lines.append(line)
        return parts

    def _titles_options(self, chunk: Chunk, line: Line, below: Sequence[Line], edge: float) -> bool:
        """Whether a line after an option is the title of the next ones: "In-plan Roth rollovers", then "[X] Permitted".

        It stands where the boxes stand; the rest of a wrapped option stands at its words, or goes on in small letters.
        One that ends in a colon, left of the boxes, after an answer or where it had room on the line above, is the
        prompt of what follows.
        """
        first, above = chunk.lines[0], chunk.lines[-1]
        begins = self.marks.begins(first)
        if not (begins or self.marks.asks(first)) or self.marks.of_line(line):
            return False
        left = first.x0 - line.x0 > 0.5 * line.height and line.text.endswith(":")
        if not left and not self._stands_with(chunk, line):
            return False
        title = line.text[:1].isupper() and len(line.text) <= LONGEST_PROMPT and " " in line.text
        if not title or _dangles(above.text) or (_stops(line.text) and not line.text.endswith((":", "?"))):
            return False
        room = edge - above.x1 > _first_word(line) + line.height
        if line.text.endswith(":") and (left or room or _ANSWERED.search(above.text) or _FOLLOWING.search(line.text)):
            return bool(below) and self.marks.begins(below[0])
        return begins and any(self.marks.answers(option) for option in takewhile(self.marks.begins, below))

    def _starts(self, chunk: Chunk, above: Line, line: Line, edge: float) -> bool:
        """Whether a line begins a chunk of its own."""
        if above.broken or id(line) in self.contents:
            return not above.broken
        if above.text.count(".") > 3 and _LED_TO.search(above.text):
            return True
        marked = self.marks.may_be_in(line) and (
            self.marks.begins(line) or (self.marks.asks(line) and not self._ends_option(chunk, line, edge))
        )
        if marked or (above.text[-1:] in _REFER_ENDS and _REFERS.search(above.text, len(above.text) - 12)):
            return marked
        if _CODED.match(line.text) and _CODED.match(chunk.lines[0].text):
            return True  # a sign, a code and the name of an entry, as over it: the next of a list
        if self.marks.of_line(above) and (_NUMBERED_TITLE.match(line.text) or is_capitals(line.text)):
            return True
        if chunk.marker is not None and chunk.marker.kind == "bullet" and _heads_next_list(chunk, above, line):
            return True
        closed = _stops(above.text)
        prose = len(chunk.lines) > 1 or (len(above.text) > _LONG and not self.marks.begins(above))
        slack = 1.0 if prose and not closed else 0.3  # prose without a stop goes on, and may wrap a little soon
        room = edge - above.x1
        early = room > slack * line.height and room > _first_word(line) + slack * line.height
        found = marker(line.text)
        if found and self._begins_item(found, chunk, above, line, early):
            return True
        if (answers(line.text) and (closed or early)) or (
            (early or _ANSWERS_AT_ONCE.match(line.text)) and above.text.endswith("?") and is_question(chunk.text)
        ):
            return True
        if not closed and (line.text[:1].islower() or _in_a_word(above.text) or _splits_amount(above, line, edge)):
            return False
        ends = early and (closed or not _dangles(above.text) or bool(self.marks.of_line(line)))
        return ends or self._indented_anew(chunk, above, line, closed)

    def _ends_option(self, chunk: Chunk, line: Line, edge: float) -> bool:
        """Whether a line begins with the rest of an option of the full line above: "☐ Those of age / 59½ ☒ All"."""
        above = chunk.lines[-1]
        marks = self.marks.of_line(above)
        ended = _stops(above.text) and not (above.text.endswith(":") and line.text[:1].isdigit())
        if not marks or ended or marker(line.text) is not None:
            return False
        if edge - above.x1 > _first_word(line) + line.height:
            return False
        if line.text[:1].isdigit() or _dangles(above.text) or marks[-1].end == len(above.text):
            return True
        return self.marks.begins(chunk.lines[0]) and self._stands_with(chunk, line) and not self.marks.prompts(line)

    @staticmethod
    def _stands_with(chunk: Chunk, line: Line) -> bool:
        """Whether a line begins where the chunk does."""
        return abs(line.x0 - chunk.lines[0].x0) <= 0.5 * line.height

    def _begins_item(self, found: Marker, chunk: Chunk, above: Line, line: Line, early: bool) -> bool:
        if found.kind == "bullet" and line.text[0] not in "-–—*o":
            return True
        if found.kind == "clause" and chunk.marker is not None and chunk.marker.shape == found.shape:
            return early or may_precede_item(above.text) or bool(self.marks.of_line(above))
        moved = abs(line.x0 - above.x0) > 0.5 * line.height
        sibling = chunk.marker is not None and chunk.marker.shape == found.shape
        return (
            may_precede_item(above.text)
            or (early and (moved or sibling or not line.text[0].islower()))
            or (sibling and (moved or self._beneath(chunk, line, found)))
        )

    @staticmethod
    def _beneath(chunk: Chunk, line: Line, found: Marker) -> bool:
        """Whether a dash stands just beneath that of an item of one line, or with a capital beneath a longer one."""
        begins = len(chunk.lines) == 1 or line.text[found.end : found.end + 1].isupper()
        return begins and abs(line.x0 - chunk.lines[0].x0) < 0.2 * line.height

    def _indented_anew(self, chunk: Chunk, above: Line, line: Line, closed: bool) -> bool:
        """Whether a change of the left edge begins a paragraph (hanging indents and centred lines do not)."""
        step = line.x0 - above.x0
        if abs(step) < 0.6 * line.height or not closed:
            return False
        if step > 0:
            return not (len(chunk.lines) == 1 and chunk.marker is not None)
        return not (len(chunk.lines) == 1 and chunk.marker is None)

    def _runs_over(self, found: list[Chunk], new: Chunk, whole: bool) -> bool:
        """Whether the first chunk of a column or page goes on the last one of the column before."""
        old = self._last_of(found, new)
        if not old.lines or found[-1].grid is not None:
            return False
        above, line = old.lines[-1], new.lines[0]
        if above.column == line.column or line.page - above.page > 1 or self.marks.begins(line):
            return False
        if above.broken or _in_a_word(above.text):
            return not self._apart(above, line)
        if id(line) in self.contents or _stops(above.text) or self._apart(above, line):
            return False
        if line.text[:1].islower():
            return new.marker is None or above.text.endswith(",")
        alike = above.style.bold == line.style.bold and above.style.colour == line.style.colour
        return new.marker is None and alike and not self._are_titles(old, new, whole) and _unfinished(old)

    def _are_titles(self, old: Chunk, new: Chunk, whole: bool) -> bool:
        """Whether what ends a page is a heading alone, or what begins the next one is."""
        if len(old.lines) == 1 and heading_rank(old.lines, old.text, self.body, True) is not None:
            return True
        return heading_rank(new.lines, new.text, self.body, whole or len(new.lines) == 1) is not None

    def _last_of(self, found: list[Chunk], new: Chunk) -> Chunk:
        """The last chunk before ``new`` that is not a footnote (unless ``new`` is one)."""
        if not self.notes:
            return found[-1]
        note = bool(new.lines) and id(new.lines[0]) in self.notes
        for chunk in reversed(found[-12:]):
            if note or not chunk.lines or id(chunk.lines[0]) not in self.notes:
                return chunk
        return found[-1]

    def _classify(self, chunk: Chunk, following: Chunk | None) -> None:
        if chunk.role is Role.TABLE:
            return
        first, text = chunk.lines[0], chunk.text
        if id(first) in self.contents:
            chunk.role = Role.CONTENTS
        elif id(first) in self.notes:
            chunk.role = Role.FOOTNOTE
        elif any(map(self.marks.of_line, chunk.lines)):
            chunk.role = Role.OPTIONS
        elif first.level:
            chunk.role, chunk.rank = Role.HEADING, (0.0, float(first.level))
        else:
            self._classify_words(chunk, text, following)

    def _classify_words(self, chunk: Chunk, text: str, following: Chunk | None) -> None:
        found = chunk.marker
        bullet = found is not None and found.kind == "bullet"
        rank = None if bullet else heading_rank(chunk.lines, text, self.body, True)
        if rank is not None and (following is None or not _is_prose(following, chunk)):
            rank = heading_rank(chunk.lines, text, self.body, False)
        if chunk.of_record and not self._stands_out(chunk):
            rank = None
        if (
            rank is not None
            and found is not None
            and found.kind in ("letter", "roman", "number")
            and not self._stands_out(chunk)
        ):
            rank = None
        if is_question(text) and not bullet:
            chunk.role, chunk.rank = Role.QUESTION, rank
        elif rank is not None:
            chunk.role, chunk.rank = Role.HEADING, rank
        elif found is not None and found.kind not in ("clause", "question"):
            chunk.role = Role.ITEM

    def _stands_out(self, chunk: Chunk) -> bool:
        style = chunk.lines[0].style
        return style.size > 1.08 * self.body.size or (style.bold and not self.body.bold)


def _splits_amount(above: Line, line: Line, edge: float) -> bool:
    """Whether a line begins with an amount that the nearly full line above leads up to ("an additional / 10% if")."""
    return _AMOUNT.match(line.text) is not None and edge - above.x1 < 0.1 * (edge - above.x0) and " " in above.text


def _unfinished(chunk: Chunk) -> bool:
    """Whether a paragraph's last line is full or ends in a word that asks for more."""
    last = chunk.lines[-1]
    full = len(chunk.lines) > 1 and last.x1 > 0.9 * max(each.x1 for each in chunk.lines)
    return full or _dangles(last.text)


def _heads_next_list(chunk: Chunk, above: Line, line: Line) -> bool:
    """Whether a line beneath an item stands over the next list: "Discontinued:", where the marks stand."""
    short = line.text.endswith(":") and len(line.text.split()) <= _WORDS_OF_HEAD and line.text[:1].isupper()
    return short and line.x0 <= chunk.lines[0].x0 + 1 and not _dangles(above.text)


def _joined_titles(chunks: Sequence[Chunk]) -> list[Chunk]:
    """Chunks with "ARTICLE V" and the title on the next line made one heading."""
    joined: list[Chunk] = []
    for chunk in chunks:
        last = joined[-1] if joined else None
        if last is not None and last.role is chunk.role is Role.HEADING and _NUMBER_ALONE.fullmatch(last.text):
            above, line = last.lines[-1], chunk.lines[0]
            alike = abs(above.style.size - line.style.size) < 0.15 * above.style.size
            if alike and above.column == line.column and not above.level and chunk.marker is None:
                last.lines.extend(chunk.lines)
                continue
        joined.append(chunk)
    return joined


def _is_prose(following: Chunk, heading: Chunk) -> bool:
    """Whether what follows a plain title can be the text under it."""
    if following.grid is not None:
        return True
    if not following.lines:
        return False
    text = following.text
    return len(text) > max(60, len(heading.text)) or following.marker is not None or text.endswith((".", ":", "?"))


def _first_word(line: Line) -> float:
    """Width of the line's first word, by its share of the letters."""
    word = line.text.split(" ", 1)[0]
    return (line.x1 - line.x0) * (len(word) + 1) / max(len(line.text), 1)


def usual_leading(lines: Sequence[Line]) -> float:
    """The usual distance of two lines of a paragraph, in line heights."""
    pitches = [
        (below.top - above.top) / (above.bottom - above.top)
        for above, below in pairwise(lines)
        if above.column == below.column and above.bottom - above.top > 1 and above.style == below.style
    ]
    close = [pitch for pitch in pitches if 0.7 < pitch < 2.6]
    if not close:
        return 1.25
    close.sort()
    return max(median(close[: max(1, len(close) * 2 // 3)]), 0.9)


def gatherer(lines: Sequence[Line], body: Style, notes: set[int], contents: set[int]) -> Gatherer:
    """A gatherer for a document's lines, most of which are in the style ``body``."""
    return Gatherer(Marks(lines), body, usual_leading(lines), notes, contents)
