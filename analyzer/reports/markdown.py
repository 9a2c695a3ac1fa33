"""The report as Markdown, for notes and tickets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from analyzer.report import Report
from analyzer.reports.answer import Answer, Part, answer
from analyzer.reports.circumstances import COLUMNS, Circumstance
from analyzer.reports.gates import Gate
from analyzer.reports.quotes import Passage, marked, passages
from analyzer.reports.words import COMMAND, NOT_ADVICE, SET_ASIDE, SYMBOLS
from analyzer.room import DECIDES

_SPECIAL = re.compile(r"([\\`*_{}\[\]#|~!])")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])(\s|$)")


def escape(text: str) -> str:
    """Text from a document as Markdown that shows it and does nothing else."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _SPECIAL.sub(r"\\\1", text)
    return _LINE_START.sub(lambda m: f"{m[1]}{m[2][:-1]}\\{m[2][-1]}{m[3]}", text)


def render(report: Report) -> str:
    """The whole report."""
    return "\n".join(_lines(answer(report))).rstrip() + "\n"


def _lines(shown: Answer) -> Iterator[str]:
    yield f"# {SYMBOLS[shown.tone]} {escape(shown.headline)}"
    yield ""
    yield f"**{escape(shown.plan)}**"
    yield ""
    yield from _bullets(shown.documents)
    yield f"{escape(shown.standing)}. As of {shown.as_of}."
    yield ""
    for paragraph in shown.summary:
        yield escape(paragraph)
        yield ""
    yield from _gates(shown.gates)
    yield from _table(shown.table)
    yield from _own_room(shown)
    yield from _section("Conditions", [c.text + (f" [{c.places}]" if c.places else "") for c in shown.conditions])
    yield from _section("Notes", shown.flags)
    if not shown.table:
        yield from _parts("Groups of participants", shown.groups)
    yield from _parts("Other plans in the same file", shown.other_plans)
    yield from _section("Questions for the administrator", shown.questions, numbered=True)
    if shown.weighed:
        yield "## Before the first after-tax contribution"
        yield ""
    for part in shown.weighed:
        yield f"**{part.title}**"
        yield ""
        yield from _bullets(part.lines, numbered=part.numbered)
    yield from _section("Next steps", shown.next_steps, numbered=True)
    yield from _section("Good to know", shown.cautions)
    yield from _section("The plan", shown.plan_facts)
    yield from _passages("Evidence that counts", "Counts because", shown.deciding)
    yield from _beside(shown.beside)
    yield from _passages(SET_ASIDE, "Set aside because", passages(shown.refused))
    yield from _section("What could not be read as it stands", shown.unread)
    yield f"*{NOT_ADVICE}*"


def _own_room(shown: Answer) -> Iterator[str]:
    if shown.room is None:
        return
    rows = [
        f"{cap.amount}: {cap.name}"
        + (f" ({DECIDES})" if cap.binds else "")
        + (f". {cap.quote} {cap.places}" if cap.quote else "")
        for cap in shown.room.caps
    ]
    yield from _section(shown.room.headline, [*rows, *shown.room.notes])


def _gates(gates: Sequence[Gate]) -> Iterator[str]:
    yield "| | Answer | The document says |"
    yield "| --- | --- | --- |"
    for gate in gates:
        reply = f"{SYMBOLS[gate.tone]} **{escape(gate.answer)}**" + (f"; {escape(gate.facts)}" if gate.facts else "")
        told = (
            f"{escape(marked(quote.shown))} {escape(quote.page)}" + (f", {escape(context)}" if context else "")
            for quote, context in gate.quotes
        )
        yield f"| **{gate.title}**: {escape(gate.question)} | {reply} | {' '.join(told) or gate.none} |"
    yield ""


def _table(rows: Sequence[Circumstance]) -> Iterator[str]:
    """The conditions table."""
    if not rows:
        return
    yield "## Who gets what, and when"
    yield ""
    yield f"| {' | '.join(COLUMNS)} |"
    yield f"|{' --- |' * len(COLUMNS)}"
    for row in rows:
        cells = [
            f"{SYMBOLS[cell.tone]} {escape(cell.text)}" + (f" \\[{escape(cell.places)}\\]" if cell.places else "")
            for cell in row.cells
        ]
        who = f"**{escape(row.who)}**" + (f": {row.verdict}" if row.verdict else "")
        yield f"| {who} | {' | '.join(cells)} | {escape(row.since)} |"
    yield ""


def _bullets(items: Iterable[str], *, numbered: bool = False) -> Iterator[str]:
    for index, item in enumerate(items, start=1):
        words, *rest = COMMAND.split(item)  # words and commands by turns
        line = escape(words) + "".join(f"`{rest[n]}`{escape(rest[n + 1])}" for n in range(0, len(rest), 2))
        yield f"{f'{index}.' if numbered else '-'} {line}"
    yield ""


def _section(title: str, items: Sequence[str], *, numbered: bool = False) -> Iterator[str]:
    if items:
        yield f"## {title}"
        yield ""
        yield from _bullets(items, numbered=numbered)


def _parts(title: str, parts: Sequence[Part]) -> Iterator[str]:
    if parts:
        yield f"## {title}"
        yield ""
        for part in parts:
            tail = f" {'; '.join(part.conditions)}" if part.conditions else ""
            place = f" ({escape(part.places)})" if part.places else ""
            yield f"- **{escape(part.name)}**: {SYMBOLS[part.tone]} {part.state}{place}. {escape(part.summary + tail)}"
        yield ""


def _passages(title: str, because: str, found: Sequence[Passage]) -> Iterator[str]:
    if not found:
        return
    yield f"## {title}"
    yield ""
    for passage in found:
        ids = ", ".join(quote.evidence.id for quote in passage.quotes)
        yield f"**{escape(ids)} {escape(passage.subject)}**"
        yield ""
        yield f"> {escape(passage.text)}"
        yield ""
        why = ". ".join(f"{because}: {reason} ({rules})" for reason, rules in passage.reasons)
        yield f"{escape(passage.place)}. {escape(why)}"
        yield ""


def _beside(found: Sequence[Passage]) -> Iterator[str]:
    """What the documents say beside the answer: one quote for each subject, and where else it is said."""
    if not found:
        return
    yield "## What else the documents say"
    yield ""
    for passage in found:
        place = passage.quotes[0].page + (f"; also {'; '.join(passage.again)}" if passage.again else "")
        yield f"- **{escape(passage.subject)}**: {escape(marked(passage.text))} {escape(place)}"
    yield ""
