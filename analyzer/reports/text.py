"""The report on a terminal: the answer on one screen, then everything it rests on."""

from __future__ import annotations

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from analyzer.report import Report
from analyzer.reports.answer import Answer, Part, answer
from analyzer.reports.circumstances import COLUMNS, Cell, Circumstance
from analyzer.reports.gates import Gate
from analyzer.reports.quotes import Passage, Quote, marked, passages
from analyzer.reports.words import EVERY_OTHER, NOT_ADVICE, SET_ASIDE, SYMBOLS
from analyzer.room import DECIDES

SCREEN = 46
"""Lines that the answer may take: about the height of a terminal window, and enough for nearly every answer whole."""

_SGR = {"bold": "1", "dim": "2", "yes": "1;32", "if": "1;33", "no": "1;31", "open": "1;36"}
_PAGE = re.compile(r"(\bpp?\.|\(printed) (\w)")
_ASCII = str.maketrans(
    {"─": "-", "│": "|", "┌": "+", "└": "+", "✓": "+", "◐": "~", "✕": "x", "•": "*", "…": "...", "–": "-", "—": "-"}
    | {"“": '"', "”": '"', "‘": "'", "’": "'", "›": ">", "½": ".5", "·": "-", "§": "section "}
)


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the text is written for; the defaults suit a file or a pipe."""

    width: int = 80  # columns
    color: bool = False
    unicode: bool = True  # False: letters and signs of ASCII take the place of drawn ones


FILE = Terminal()


def on_terminal() -> Terminal:
    """What standard output is: colour only where a person looks at it and has not declined it (NO_COLOR)."""
    shown = sys.stdout.isatty()
    declined = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    width = shutil.get_terminal_size((80, 24)).columns if shown else 80
    return Terminal(width, color=shown and not declined, unicode=_draws(sys.stdout.encoding or "utf-8"))


def _draws(encoding: str) -> bool:
    try:
        "┌─│◐✕".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of each part the first screen shows; smaller rooms are tried until the answer fits."""

    quote: int  # lines of each quote
    summary: int  # lines
    conditions: int
    condition: int  # lines of each condition
    others: int  # flags, and questions
    groups: int
    item: int  # lines of each flag or question


_ROOMS = (
    # what must hold for the answer gives way last: a condition that is cut off misleads
    _Room(quote=8, summary=5, conditions=6, condition=5, others=4, groups=4, item=3),
    _Room(quote=5, summary=5, conditions=6, condition=5, others=3, groups=4, item=3),
    _Room(quote=3, summary=5, conditions=6, condition=5, others=4, groups=4, item=3),
    _Room(quote=3, summary=4, conditions=6, condition=5, others=2, groups=3, item=3),
    _Room(quote=3, summary=4, conditions=6, condition=5, others=1, groups=3, item=3),
    _Room(quote=3, summary=3, conditions=6, condition=5, others=1, groups=2, item=2),
    _Room(quote=2, summary=3, conditions=6, condition=5, others=1, groups=2, item=2),
    _Room(quote=2, summary=3, conditions=5, condition=4, others=1, groups=1, item=1),
    _Room(quote=1, summary=2, conditions=4, condition=3, others=1, groups=1, item=1),
    _Room(quote=1, summary=2, conditions=2, condition=2, others=1, groups=1, item=1),
    _Room(quote=1, summary=2, conditions=2, condition=1, others=1, groups=1, item=1),
)


@dataclass(frozen=True, slots=True)
class _Pen:
    """Turns words into lines: wrapping, and colour where the terminal has it."""

    width: int
    color: bool

    def paint(self, text: str, style: str) -> str:
        """The text in a style; unchanged where there is no colour."""
        return f"\x1b[{_SGR[style]}m{text}\x1b[0m" if self.color and text else text

    def wrap(
        self, text: str, first: str = "", rest: str | None = None, most: int | None = None, end: str = ""
    ) -> list[str]:
        """The text in lines, the first and the further ones indented; cut off after ``most``, with ``end``."""
        rest = " " * len(first) if rest is None else rest
        lines = textwrap.wrap(
            _PAGE.sub("\\1\u00a0\\2", text),  # a page number stays with its "p."
            self.width,
            initial_indent=first,
            subsequent_indent=rest,
            max_lines=most,
            placeholder=f" …{end}",
            break_on_hyphens=False,
        )
        return [line.replace("\u00a0", " ") for line in lines]


def render(report: Report, terminal: Terminal) -> str:
    """The whole report as text of at most the terminal's columns (between 60 and 100)."""
    shown = answer(report)
    pen = _Pen(min(max(terminal.width, 60), 100), terminal.color)
    first = screen(shown, pen)
    lines = [*first, "", *_rest(shown, pen, " ".join(" ".join(first).split()))]
    text = "\n".join(line.rstrip() for line in lines) + "\n"
    return text if terminal.unicode else text.translate(_ASCII)


def screen(shown: Answer, pen: _Pen) -> list[str]:
    """The answer in at most :data:`SCREEN` lines."""
    lines: list[str] = []
    for room in _ROOMS:
        lines = list(_screen(shown, pen, room))
        if len(lines) <= SCREEN:
            return lines
    return [*lines[: SCREEN - 1], "… more below"]


def _screen(shown: Answer, pen: _Pen, room: _Room) -> Iterator[str]:
    symbol = SYMBOLS[shown.tone]
    for line in pen.wrap(shown.headline, f"{symbol} "):
        yield pen.paint(line, shown.tone)
    yield from (pen.paint(line, "bold") for line in pen.wrap(shown.plan, "  ", most=2))
    for document in shown.documents[:2]:
        yield from pen.wrap(document, "  ", "    ", most=2)
    if len(shown.documents) > 2:
        yield f"  and {len(shown.documents) - 2} more documents"
    yield from pen.wrap(f"{shown.standing}. As of {shown.as_of}.", "  ", most=3)
    yield ""
    for paragraph in shown.summary:
        yield from pen.wrap(paragraph, most=room.summary)
    for gate in shown.gates:
        yield from _box(gate, pen, room.quote)
    yield "└" + "─" * (pen.width - 1)
    yield from _listing(
        "Conditions", [_with(c.text, c.places) for c in shown.conditions], pen, room.conditions, room.condition
    )
    apart = [part for part in shown.groups if part.state != shown.state]
    for title, parts in (("Different for", apart), ("Other plans in the same file", shown.other_plans)):
        yield from _listing(title, _by_state(parts), pen, room.groups, max(room.item, 2))
    yield from _listing("Note", [*shown.flags, *shown.unread], pen, room.others, room.item)
    yield from _listing("Ask the administrator", shown.questions, pen, room.others, room.item)


def _by_state(parts: Sequence[Part]) -> list[str]:
    """Names with their verdict, those of the same verdict together."""
    names: dict[str, list[str]] = {}
    for part in parts:
        names.setdefault(part.state, []).append(part.name)
    return [f"{_together(alike)}: {state}" for state, alike in names.items()]


def _together(names: Sequence[str]) -> str:
    """Names in a line; those that every other group takes in are told as some of it."""
    others = [name for name in names if name != EVERY_OTHER]
    return f"Everyone else ({'; '.join(others)})" if others and len(others) < len(names) else "; ".join(names)


def _with(text: str, places: str) -> str:
    return f"{text} [{places}]" if places else text


def _box(gate: Gate, pen: _Pen, most: int) -> Iterator[str]:
    """One of the three boxes: its question and answer on the frame, a quote inside."""
    title = f"{gate.title}: {gate.question}"
    reply = f"{SYMBOLS[gate.tone]} {gate.answer}"
    rule = "─" * max(2, pen.width - len(title) - len(reply) - 7)
    short = len(title) + len(reply) + 9 <= pen.width
    if short:
        yield f"┌─ {pen.paint(title, 'bold')} {rule} {pen.paint(reply, gate.tone)} ─"
    else:
        yield f"┌─ {pen.paint(title, 'bold')} {'─' * max(2, pen.width - len(title) - 4)}"
        yield from (f"│  {pen.paint(line, gate.tone)}" for line in _inside(pen, reply, 3))
    if gate.facts:
        yield from (f"│  {line}" for line in _inside(pen, gate.facts[:1].upper() + gate.facts[1:], 2))
    if not gate.quotes:
        yield from (f"│  {line}" for line in _inside(pen, gate.none, 2))
    for quote, context in gate.quotes:
        yield from _quoted(quote, context, pen, most)


def _quoted(quote: Quote, context: str, pen: _Pen, most: int) -> Iterator[str]:
    """A quote in a box, with its page at the end of its last line where there is room."""
    place = f" {quote.page}" + (f", {context}" if context else "")
    lines = _inside(pen, marked(quote.shown), most, end="”")
    if len(lines[-1]) + len(place) + 3 <= pen.width:
        yield from (f"│  {line}" for line in lines[:-1])
        yield f"│  {lines[-1]}{pen.paint(place, 'dim')}"
    else:
        yield from (f"│  {line}" for line in lines)
        yield from (f"│  {pen.paint(line, 'dim')}" for line in _inside(pen, place.strip(), most))


def _inside(pen: _Pen, text: str, most: int, end: str = "") -> list[str]:
    return _Pen(pen.width - 3, pen.color).wrap(text, most=most, end=end)


_IN_BRACKETS = re.compile(r" \([^()]*\)$")


def _listing(title: str, items: Sequence[str], pen: _Pen, count: int, most: int | None) -> Iterator[str]:
    if not items:
        return
    left = len(items) - count
    more = f" (and {left} more below)" if left > 0 else ""
    yield pen.paint(f"{title}:", "bold") + more
    for item in items[:count]:
        too_long = most is not None and len(pen.wrap(item, "  • ", "    ")) > most
        yield from pen.wrap(_IN_BRACKETS.sub("", item) if too_long else item, "  • ", "    ", most=most)


def _rest(shown: Answer, pen: _Pen, seen: str) -> Iterator[str]:
    """Everything after the first screen: in full, however long; lists that the screen has whole are not repeated."""

    def section(title: str, items: Sequence[str], *, numbered: bool = False) -> Iterator[str]:
        if not all(item in seen for item in items):
            yield from _section(title, [[item] for item in items], pen, numbered=numbered)

    yield from _section("The plan", [[line] for line in shown.plan_facts], pen)
    yield from section("The answer in full", shown.summary)
    yield from _own_room(shown, pen)
    yield from _table(shown.table, pen)
    if not shown.table:
        yield from _parts("Groups of participants", shown.groups, pen)
    yield from _parts("Other plans in the same file", shown.other_plans, pen)
    yield from section("Conditions", [_with(c.text, c.places) for c in shown.conditions])
    yield from section("Notes", shown.flags)
    yield from section("Questions for the administrator", shown.questions, numbered=True)
    yield from _weighed(shown, pen)
    yield from _section("Next steps", [[line] for line in shown.next_steps], pen, numbered=True)
    yield from _section("Good to know", [[line] for line in shown.cautions], pen)
    yield from _passages("Evidence that counts", "Counts because", shown.deciding, pen)
    yield from _beside(shown.beside, pen)
    yield from _passages(SET_ASIDE, "Set aside because", passages(shown.refused), pen)
    yield from section("What could not be read as it stands", shown.unread)
    yield from pen.wrap(NOT_ADVICE)


def _own_room(shown: Answer, pen: _Pen) -> Iterator[str]:
    if shown.room is None:
        return
    yield _heading(shown.room.headline, pen)
    for cap in shown.room.caps:
        yield from pen.wrap(f"{cap.amount:>12}  {cap.name}{f' ({DECIDES})' if cap.binds else ''}", "", " " * 14)
        if cap.quote:
            yield from pen.wrap(f"{cap.quote} {cap.places}", " " * 14)
    for note in shown.room.notes:
        yield from pen.wrap(note, "• ")
    yield ""


def _weighed(shown: Answer, pen: _Pen) -> Iterator[str]:
    """What is weighed before the first after-tax contribution."""
    if not shown.weighed:
        return
    yield _heading("Before the first after-tax contribution", pen)
    for part in shown.weighed:
        yield pen.paint(f"{part.title}:", "bold")
        for number, line in enumerate(part.lines, start=1):
            yield from pen.wrap(line, f"  {number}. " if part.numbered else "  • ")
    yield ""


def _table(rows: Sequence[Circumstance], pen: _Pen) -> Iterator[str]:
    """The conditions table: a block for each row, since its cells are sentences and a terminal is narrow."""
    if not rows:
        return
    yield _heading("Who gets what, and when", pen)
    label = max(map(len, COLUMNS[1:-1]))
    before: dict[str, tuple[Cell, ...]] = {}
    for row in rows:
        head = f"{row.who}, {row.since}".removesuffix(", –") + (f": {row.verdict}" if row.verdict else "")
        yield from (pen.paint(line, "bold") for line in pen.wrap(head))
        for index, (name, cell) in enumerate(zip(COLUMNS[1:-1], row.cells, strict=True)):
            if row.who in before and before[row.who][index] == cell:
                continue  # a wait that changes nothing here
            text = _with(f"{SYMBOLS[cell.tone]} {cell.text}", cell.places)
            yield from pen.wrap(text, f"  {name:<{label}}  ")
        before.setdefault(row.who, row.cells)
    yield ""


def _heading(title: str, pen: _Pen) -> str:
    return pen.paint(f"── {title} ", "bold") + "─" * max(0, pen.width - len(title) - 4)


def _section(title: str, items: Iterable[Sequence[str]], pen: _Pen, *, numbered: bool = False) -> Iterator[str]:
    rows = list(items)
    if not rows:
        return
    yield _heading(title, pen)
    for index, row in enumerate(rows, start=1):
        mark = f"{index}. " if numbered else "• "
        for line in row:
            yield from pen.wrap(line, mark)
    yield ""


def _parts(title: str, parts: Sequence[Part], pen: _Pen) -> Iterator[str]:
    if not parts:
        return
    yield _heading(title, pen)
    for part in parts:
        yield pen.paint(f"{part.name}: {SYMBOLS[part.tone]} {part.state}", part.tone) + (
            f" [{part.places}]" if part.places else ""
        )
        yield from pen.wrap(part.summary, "   ")
        for condition in part.conditions:
            yield from pen.wrap(condition, "   • ")
    yield ""


def _passages(title: str, because: str, found: Sequence[Passage], pen: _Pen) -> Iterator[str]:
    if not found:
        return
    yield _heading(f"{title} ({len(found)})", pen)
    for passage in found:
        ids = ", ".join(quote.evidence.id for quote in passage.quotes)
        yield from (pen.paint(line, "bold") for line in pen.wrap(f"{ids}  {passage.subject}", "", "    "))
        yield from pen.wrap(marked(passage.text), "    ")
        yield from pen.wrap(passage.place, "    ")
        for reason, rules in passage.reasons:
            yield from (pen.paint(line, "dim") for line in pen.wrap(f"{because}: {reason} [{rules}]", "    "))
        yield ""


def _beside(found: Sequence[Passage], pen: _Pen) -> Iterator[str]:
    """What the documents say beside the answer: one quote for each subject, and where else it is said."""
    if not found:
        return
    yield _heading("What else the documents say", pen)
    for passage in found:
        ids = ", ".join(quote.evidence.id for quote in passage.quotes)
        yield from (pen.paint(line, "bold") for line in pen.wrap(f"{ids}  {passage.subject}", "", "    "))
        yield from pen.wrap(f"{marked(passage.text)} {passage.quotes[0].page}{_again(passage)}", "    ")
    yield ""


def _again(passage: Passage) -> str:
    return f"; also {'; '.join(passage.again)}" if passage.again else ""
