"""Writes chunks into the document's text as blocks of passages, each with the context that governs it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from analyzer.model import Block, BlockKind, Passage, PassageKind, Span
from analyzer.reading.cells import TableComposer
from analyzer.reading.forms import Choice, Mark, Marks, choices, option_label, option_number, prompts_apart
from analyzer.reading.gather import Chunk, Role
from analyzer.reading.headings import Sections, is_question
from analyzer.reading.labels import fields, is_answered, is_asked, is_labelled
from analyzer.reading.lines import Line
from analyzer.reading.lists import Marker, Nesting, announces, answers, has_bullets, introduces, marker, run_in
from analyzer.reading.sentences import cut_at, split
from analyzer.reading.text import TextWriter, Written

_BOX = Marker("box", "☐", 0)
_CAPTION = 160
_PROMPT = 400  # a longer sentence is no prompt
_NAMES_NEXT = re.compile(  # "Roth contributions? Not offered. After-tax contributions? Those are."
    r"(?:And )?[A-Za-z][\w()-]*(?: [\w()-]+){0,3}?"
    r"(?: ?(?:contributions|savings|deferrals|conversions?|withdrawals?|rollovers|money|dollars)|[Rr]oth)\?"
)
_HOW_TO_ANSWER = re.compile(  # "Mark one box."; "(401(k) plan, fact sheet 4)", after a question
    r"\W*(?:please )?(?:check|select|elect|choose|mark|tick|initial)\b.{0,40}$|\((?:[^()?]|\([^()?]{1,6}\)){3,70}\)$",
    re.I,
)
_ASKS_WHETHER = re.compile(
    r"\W*(?:[\da-z]{1,3}[.)] )?(?:whether|who|when|how (?:often|much)) [^.:?]{3,60}[.]?$", re.I
)  # "(a) Whether they may be made."
_CHOOSE = re.compile(r"\b(?:check|select|choose|elect|mark|tick|complete|option)", re.I)


@dataclass(slots=True)
class _Open:
    """The block being written."""

    kind: BlockKind
    start: int
    section: tuple[str, ...]
    passages: list[Passage] = field(default_factory=list)
    level: int = 0


@dataclass(slots=True)
class _Last:
    """The sentence written last, which may govern what follows."""

    span: Span
    text: str
    heading: bool = False
    announcing: Span | None = None  # "The following may be withdrawn.", before it in its paragraph


class _Context(NamedTuple):
    """What the sentences of a text are; ``skip`` leaves out a bullet at its start."""

    kind: PassageKind = PassageKind.SENTENCE
    lead: Span | None = None
    depth: int = 0
    skip: int = 0


_PLAIN = _Context()


class Composer:
    """Composes blocks from chunks; holds what governs the next one: section, question, lead-ins and prompt."""

    def __init__(self, writer: TextWriter, sections: Sections, marks: Marks) -> None:
        self._writer, self._sections, self._marks = writer, sections, marks
        self._blocks: list[Block] = []
        self._open: _Open | None = None
        self._question: Span | None = None
        self._last: _Last | None = None
        self._items = Nesting()
        self._leads: list[Span | None] = []
        self._options = Nesting()
        self._parents: list[Span] = []
        self._prompt: Span | None = None
        self._form_x0 = 0.0
        self._prompt_line: Line | None = None  # where the options of a prompt with options on its own line go on
        self._remarks: list[Span] = []  # sentences after the options of a sentence
        self._deeper = False  # the option written last ends in a colon
        self._tables = TableComposer(writer)
        self._caption: Span | None = None  # the line over a run of labelled lines, form rows or a table
        self._in_record = self._was_in_record = False  # whether this chunk, the one before, is of such a run

    def compose(self, chunks: list[Chunk]) -> tuple[Block, ...]:
        """The blocks of a document, in reading order. Each chunk is taken from the list, so that its lines may go."""
        write: dict[Role, Callable[[Chunk], None]] = {
            Role.HEADING: self._heading,
            Role.QUESTION: self._ask,
            Role.ITEM: self._item,
            Role.OPTIONS: self._form,
            Role.TABLE: self._table,
            Role.CONTENTS: self._contents,
            Role.FOOTNOTE: self._footnote,
            Role.TEXT: self._paragraph,
        }
        chunks.reverse()
        while chunks:
            chunk = chunks.pop()
            if chunk.role is not Role.CONTENTS:
                self._leave_contents()
            self._was_in_record, self._in_record = self._in_record, False
            write[chunk.role](chunk)
        self._close()
        return tuple(self._blocks)

    def _leave_contents(self) -> None:
        """Ends a table of contents; its title does not head the chapter that follows."""
        if self._open is not None and self._open.kind is BlockKind.CONTENTS:
            self._close()
            self._sections.leave_contents()

    def _begin(self, kind: BlockKind, joins: bool = False) -> _Open:
        """Opens a block, or goes on in the open one of the same kind."""
        if self._open is not None and joins and self._open.kind is kind and self._open.section == self._sections.path:
            self._writer.space()
            return self._open
        self._close()
        self._writer.separate()
        self._open = _Open(kind, self._writer.length, self._sections.path)
        return self._open

    def _close(self) -> None:
        if self._open is not None:
            one = self._open
            span = Span(one.start, self._writer.length)
            self._blocks.append(Block(one.kind, span, one.section, tuple(one.passages), one.level))
        self._open = None

    def _heading(self, chunk: Chunk) -> None:
        block = self._begin(BlockKind.HEADING)
        written = self._writer.lines(chunk.lines)
        self._enter(block, chunk, written)
        block.passages.append(Passage(written.span, PassageKind.HEADING))
        self._question = None
        self._break_list()
        self._last = _Last(written.span, written.text, heading=True)

    def _enter(self, block: _Open, chunk: Chunk, written: Written) -> None:
        """Goes under a heading; a heading stands under those above it, not under itself."""
        if chunk.rank is not None:
            block.level = self._sections.enter(chunk.rank, " ".join(written.text.split()))
            block.section = self._sections.path[:-1]

    def _ask(self, chunk: Chunk) -> None:
        block = self._begin(BlockKind.PARAGRAPH if chunk.rank is None else BlockKind.HEADING)
        written = self._writer.lines(chunk.lines)
        self._enter(block, chunk, written)
        kind = PassageKind.SENTENCE if chunk.rank is None else PassageKind.HEADING
        block.passages.append(Passage(written.span, kind))
        self._question = written.span
        self._break_list()
        self._last = None

    def _paragraph(self, chunk: Chunk) -> None:
        depth = self._depth_in_list(chunk)
        if depth is not None:
            block = self._begin(BlockKind.LIST, joins=True)
            written = self._writer.lines(chunk.lines)
            self._sentences(block, written, _Context(PassageKind.ITEM, self._leads[depth], depth))
            return
        if chunk.marker is not None and chunk.marker.kind == "clause":
            self._question = None
        block = self._begin(BlockKind.PARAGRAPH)
        self._break_list(keep_form=self._belongs_to_form(chunk))
        if chunk.labelled or any(map(fields, chunk.lines)):
            self._record(block, chunk)
        else:
            self._sentences(block, self._writer.lines(chunk.lines))

    def _record(self, block: _Open, chunk: Chunk) -> None:
        """A labelled line, or several on one line; what begins it without a value says what they are about."""
        caption = self._caption_here()
        written = self._writer.lines(chunk.lines)
        starts = zip(chunk.lines, written.starts, strict=True)
        cuts = [start - written.start + offset for line, start in starts for offset in fields(line)]
        first = len(block.passages)
        if is_asked(written.text) and not cuts:
            block.passages.append(Passage(written.span, PassageKind.SENTENCE, question=self._question))
        else:
            self._sentences(block, written, cuts=cuts)
        begins = written.text[: cuts[0]] if cuts else written.text
        if cuts and not is_labelled(begins) and not is_answered(begins):
            head = block.passages[first]
            block.passages[first] = head._replace(kind=PassageKind.HEADING)
            first, caption = first + 1, head.span
        if caption is not None:
            block.passages[first:] = [one._replace(caption=caption) for one in block.passages[first:]]

    def _caption_here(self) -> Span | None:
        """The line that says what the labelled lines, form rows or table that begin here are about."""
        last = self._last
        if not self._was_in_record:
            titled = last is not None and not last.heading and len(last.text) <= _CAPTION and introduces(last.text)
            self._caption = last.span if last is not None and titled else None
        self._in_record = True
        return self._caption

    def _depth_in_list(self, chunk: Chunk) -> int | None:
        """The depth of the item that a paragraph without marker goes on in, by its indent; None outside lists."""
        inside = self._open is not None and self._open.kind is BlockKind.LIST and bool(self._leads)
        if not inside or chunk.marker is not None:
            return None
        depth = self._items.depth_of_text(chunk.x0)
        return depth if depth is not None and depth < len(self._leads) else None

    def _belongs_to_form(self, chunk: Chunk) -> bool:
        """Whether a remark stands inside a group of options, which then goes on under the same prompt."""
        return self._prompt is not None and chunk.x0 > self._form_x0 + 5 and not introduces(chunk.text)

    def _break_list(self, keep_form: bool = False) -> None:
        if self._leads:
            self._items, self._leads = Nesting(), []
        if not keep_form:
            self._options, self._parents, self._prompt, self._prompt_line = Nesting(), [], None, None
            self._deeper = False

    def _sentences(self, block: _Open, written: Written, context: _Context = _PLAIN, cuts: Sequence[int] = ()) -> None:
        """Adds the sentences of a text, cut where told; one that begins with its own question answers that one."""
        base, question = written.start, self._question
        kind, lead, depth, skip = context
        ranges = cut_at(written.text[skip:], split(written.text[skip:]), cuts)
        announcing: Span | None = None
        own = False  # whether the paragraph has asked a question of its own
        over = lead  # of items whose bullets stand in the paragraph, the sentence that leads in to them
        listed = kind is PassageKind.SENTENCE and has_bullets(written.text)
        for index, (start, end) in enumerate(ranges):
            span = Span(base + skip + start, base + skip + end)
            sentence = written.text[skip + start : skip + end]
            if listed and (items := run_in(sentence, goes_on=over is not lead)):
                if led := sentence[: items[0][0]].rstrip():
                    over = Span(span.start, span.start + len(led))
                    block.passages.append(Passage(over, kind, lead, question))
                for _, low, high in items:
                    span = Span(base + skip + start + low, base + skip + start + high)
                    block.passages.append(Passage(span, PassageKind.ITEM, over, question))
                    self._last = _Last(span, sentence[low:high])
                continue
            over = lead
            first = index == 0 and len(ranges) > 1
            next_one = own and index + 1 < len(ranges) and _NAMES_NEXT.fullmatch(sentence) is not None
            asked = next_one or (first and self._asks_itself(sentence, written.text[skip + end :].lstrip()))
            own = own or asked
            block.passages.append(Passage(span, kind, lead, None if asked else question, depth=depth))
            if asked:
                question = span
            if index == 0 and kind is PassageKind.SENTENCE and announces(sentence):
                announcing = span
            self._last = _Last(span, sentence, announcing=announcing)
        if len(ranges) > 1 and self._last is not None and _HOW_TO_ANSWER.match(self._last.text):
            begin, end = ranges[-2]
            if is_question(
                written.text[skip + begin : skip + end]
            ):  # its boxes or table answer the question, not "Mark one box."
                self._question, self._last = Span(base + skip + begin, base + skip + end), None

    @staticmethod
    def _asks_itself(sentence: str, rest: str) -> bool:
        found = marker(sentence)
        marked = found is not None and found.kind == "question"
        return sentence.endswith("?") and (marked or answers(rest) or is_question(sentence))

    def _item(self, chunk: Chunk) -> None:
        mark = chunk.marker
        if mark is None or (self._question is not None and answers(chunk.lines[0].text)):
            self._paragraph(chunk)
            return
        governor = self._last
        joins = self._open is not None and self._open.kind is BlockKind.LIST
        if not joins and not self._after_note():
            self._break_list(keep_form=self._prompt is not None and chunk.x0 > self._form_x0 + 5)
        block = self._begin(BlockKind.LIST, joins=True)
        depth = self._items.depth(chunk.x0, mark)
        del self._leads[depth + 1 :]
        if len(self._leads) <= depth:
            self._leads.append(self._governing(governor, depth))
        written = self._writer.lines(chunk.lines)
        skip = mark.end if mark.kind == "bullet" else 0
        self._sentences(block, written, _Context(PassageKind.ITEM, self._leads[depth], depth, skip))

    def _after_note(self) -> bool:
        """Whether only a footnote stands between a list and its next item."""
        return self._open is not None and self._open.kind is BlockKind.FOOTNOTE and bool(self._leads)

    def _governing(self, last: _Last | None, depth: int) -> Span | None:
        """The sentence that heads a new level of a list: the one just above, or that of the level above."""
        if last is not None and last.text.rstrip(" \"'”’").endswith((":", "—", "–")):
            return last.span
        outer = self._leads[depth - 1] if depth else None
        if outer is not None or last is None or last.heading:
            return outer
        return last.span if introduces(last.text) else last.announcing

    def _form(self, chunk: Chunk) -> None:
        previous = self._last
        in_form = self._open is not None and self._open.kind is BlockKind.FORM
        caption = self._caption_here()
        block = self._begin(BlockKind.FORM, joins=True)
        written = self._writer.lines(chunk.lines)
        base = written.start
        marks = []
        for line, start in zip(chunk.lines, written.starts, strict=True):
            for mark in self._marks.of_line(line):
                shift = start - base
                marks.append(mark._replace(start=mark.start + shift, end=mark.end + shift))
        for start, end, own in prompts_apart(written.text, marks):
            first = len(block.passages)
            part = Written(base + start, written.text[start:end], [])
            if self._options_of(block, chunk, part, own, None if in_form else previous) and caption is not None:
                block.passages[first:] = [one._replace(caption=caption) for one in block.passages[first:]]
        self._last = None

    def _options_of(
        self, block: _Open, chunk: Chunk, part: Written, marks: Sequence[Mark], previous: _Last | None
    ) -> bool:
        """Adds the options of a line, or of a stretch of it under one prompt; whether it has a prompt of its own."""
        base, text = part.start, part.text
        prompt, found = choices(text, marks)
        if prompt:
            self._ask_form(block, base, text[:prompt], chunk.lines[-1])
        elif self._prompt_is_over(chunk):
            self._prompt = None
        elif previous is not None and self._prompt is None:
            self._prompt = self._prompt_of(previous)
            self._form_x0 = chunk.x0
        depth = (
            len(self._parents)
            if prompt
            else self._options.depth(_left_edge(chunk, text, marks[0]), self._box(text[_own_number(text, marks[0]) :]))
        )
        del self._parents[depth:]
        shapes: list[str] = []  # numbering of the options of this line: "(1)" after "(b) ...:" is one deeper
        for choice in self._without_remark(part, found, bool(prompt)):
            span, words = Span(base + choice.start, base + choice.end), text[choice.start : choice.end]
            self._nest(shapes, option_number(words))
            del self._parents[depth + len(shapes) - 1 :]
            lead = self._parents[-1] if self._parents else self._prompt
            level = depth + len(shapes) - 1
            if choice.checked is not None:
                block.passages.append(
                    Passage(span, PassageKind.OPTION, lead, self._question, checked=choice.checked, depth=level)
                )
            self._parents.append(span)
            self._deeper = words.endswith(":")
        for span in self._remarks:
            block.passages.append(Passage(span, PassageKind.SENTENCE, question=self._question))
        # "☒ does ☐ does not allow it. From these sources:", over the boxes beneath
        asks_on = bool(self._remarks) and text.rstrip().endswith(":")
        if asks_on:
            self._prompt, self._options, self._prompt_line = self._remarks[-1], Nesting(), None
        self._remarks = []
        if prompt or asks_on:
            self._parents.clear()
        return bool(prompt)

    def _box(self, text: str) -> Marker:
        """What an option begins with: numbered ones beneath one that ends in a colon stand under it."""
        found = marker(text)
        if found is None or found.kind == "bullet":
            return _BOX
        numbered = _BOX._replace(shape=_BOX.shape + found.shape)
        return numbered if self._deeper or self._options.knows(numbered.shape) else _BOX

    def _without_remark(self, written: Written, found: list[Choice], prompted: bool) -> list[Choice]:
        """Cuts what follows the last option of a sentence with options in it ("☐ may ☒ may not. Fees apply.")."""
        label = option_label(written.text[found[-1].start : found[-1].end]) if found else ""
        ranges = split(label) if prompted and label[:1].islower() else []
        if len(ranges) < 2:
            return found
        last = found[-1]
        cut = last.end - len(label) + ranges[0][1]
        base = written.start + last.end - len(label)
        self._remarks = [Span(base + start, base + end) for start, end in ranges[1:]]
        return [*found[:-1], last._replace(end=cut)]

    def _nest(self, shapes: list[str], shape: str) -> None:
        """Follows the numbering of several options on one line; one that ends in a colon opens a level of its own."""
        if self._deeper and shapes and shape == shapes[-1]:
            shapes[-1:] = [shape + ":", shape]
        elif shape in shapes:
            del shapes[shapes.index(shape) + 1 :]
        elif not shapes or self._deeper:
            shapes.append(shape)

    def _ask_form(self, block: _Open, base: int, text: str, line: Line) -> None:
        """A prompt on the same line as its options: it governs them and those beneath it."""
        sentence = split(text)[-1]
        span = Span(base + sentence[0], base + len(text.rstrip()))
        for start, end in split(text):
            block.passages.append(
                Passage(Span(base + start, base + end), PassageKind.SENTENCE, question=self._question)
            )
        self._prompt, self._options, self._parents, self._form_x0 = span, Nesting(), [], line.x0
        self._prompt_line, self._deeper = line, False

    def _prompt_is_over(self, chunk: Chunk) -> bool:
        """Whether the prompt on an earlier options' line is done: these options stand apart from it, no deeper."""
        above, line = self._prompt_line, chunk.lines[0]
        if self._prompt is None or above is None or chunk.x0 > self._form_x0 + 3:
            return False
        self._prompt_line = line
        return above.column != line.column or line.top - above.bottom > 0.7 * line.height

    @staticmethod
    def _prompt_of(last: _Last | None) -> Span | None:
        """The text above a group of options, where it can be their prompt."""
        if last is None or len(last.text) > _PROMPT:
            return None
        asks = introduces(last.text) or _CHOOSE.search(last.text) or _ASKS_WHETHER.match(last.text)
        return last.span if asks else None

    def _table(self, chunk: Chunk) -> None:
        assert chunk.grid is not None
        caption = self._caption_here()
        block = self._begin(BlockKind.TABLE)
        cells = self._tables.cells(chunk.grid, self._question)
        block.passages.extend(cells if caption is None else (_under(caption, cell) for cell in cells))
        self._break_list()
        self._last = None

    def _contents(self, chunk: Chunk) -> None:
        self._begin(BlockKind.CONTENTS, joins=True)
        self._writer.lines(chunk.lines)
        self._break_list()
        self._last = None

    def _footnote(self, chunk: Chunk) -> None:
        last = self._last
        question, self._question = self._question, None
        self._sentences(self._begin(BlockKind.FOOTNOTE), self._writer.lines(chunk.lines))
        self._question, self._last = question, last


_SECTION = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})+|[A-Z]{1,2}-\d{1,2})[.:)]?\s*")


def _left_edge(chunk: Chunk, text: str, mark: Mark) -> float:
    """Where an option stands, in points: its box, where the number of the section is before it."""
    line = chunk.lines[0]
    before = mark.start if _SECTION.fullmatch(text, 0, mark.start) else 0
    return chunk.x0 + (line.x1 - line.x0) * before / max(len(line.text), 1)


def _own_number(text: str, mark: Mark) -> int:
    """Where the number of an option begins: before its box, unless that is the section's ("8.1 ☐ Not permitted")."""
    return 0 if mark.start and _SECTION.fullmatch(text, 0, mark.start) is None else mark.end


def _under(caption: Span, cell: Passage) -> Passage:
    """A cell under the line over its table, where no title of the table's own stands over it."""
    return cell if cell.caption is not None else cell._replace(caption=caption)
