"""The faces of a comparison of two editions: terminal text and one HTML file."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from analyzer.comparison import Change, Comparison, Side
from analyzer.report import Report, Status
from analyzer.reports import terms, words
from analyzer.reports.answer import headline
from analyzer.reports.quotes import clean
from analyzer.reports.words import NOT_ADVICE, SYMBOLS

if TYPE_CHECKING:
    from jinja2 import Template

_WIDTH = 80
_QUOTES = 2  # of each edition; the report on it has the rest
_KINDS = {"added": "new", "removed": "no longer stated", "changed": "changed"}
_TITLES = {"old": "before", "new": "now"}


@dataclass(frozen=True, slots=True)
class Shown:
    """One edition's side of a change, in words."""

    title: str
    tone: str
    answer: str
    quotes: tuple[tuple[str, str], ...]  # the words and their place


@dataclass(frozen=True, slots=True)
class Row:
    """A change in words."""

    provision: str
    kind: str
    sides: tuple[Shown, Shown]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that is shown of a comparison."""

    title: str
    editions: tuple[tuple[str, str, str, str], ...]  # when, documents, tone, headline
    warning: str
    rows: tuple[Row, ...]
    unchanged: str


def shown(found: Comparison) -> Page:
    """A comparison in words."""
    rows = tuple(_rows(found))
    count = len(rows)
    title = "The answer is the same" if not found.verdict_changes else "The answer has changed"
    what = (
        "no provision differs" if not count else f"{words.count(count, 'provision')} differ{'s' if count == 1 else ''}"
    )
    return Page(
        title=f"{title}; {what}",
        editions=tuple(_edition(when, report) for when, report in (("old", found.old), ("new", found.new))),
        warning="" if found.same_plan else "The two editions name different plans; see that they belong together.",
        rows=rows,
        unchanged=words.listed([words.provision(name) for name in found.unchanged]),
    )


def _edition(when: str, report: Report) -> tuple[str, str, str, str]:
    documents = "; ".join(
        clean(document.name) + (f", dated {words.day(document.date)}" if document.date else ", undated")
        for document in report.documents
    )
    return _TITLES[when], documents, words.TONES[report.verdict.state], headline(report.verdict)


def _rows(found: Comparison) -> Iterator[Row]:
    """The changes; one that the same words show of a neighbouring provision (a limit in the grant) is told once."""
    told: set[object] = set()
    for change in found.changes:
        row = _row(change, found)
        quotes = tuple(side.quotes for side in row.sides)
        if row.sides not in told and not (change.provision in words.STATED and quotes in told):
            yield row
        told |= {row.sides, quotes}


def _row(change: Change, found: Comparison) -> Row:
    return Row(
        words.provision(change.provision),
        _KINDS[change.kind],
        (
            _shown("old", change.provision, change.old, found.old),
            _shown("new", change.provision, change.new, found.new),
        ),
    )


def _shown(when: str, provision: str, side: Side, report: Report) -> Shown:
    tone, reply = terms.answer(side.status, side.attributes)
    if side.status in (Status.PERMITTED, Status.CONDITIONAL, Status.PROHIBITED):
        if provision in words.STATED:  # it limits or describes: nothing is allowed or refused by it
            tone, reply = "if", "Stated"
        elif provision == "after_tax_match":
            reply = "None" if tone == "no" else "Offered"
    facts = terms.facts(side.attributes)
    dates = [f"{words_} {words.day(side.attributes[key])}" for key, words_ in _DATES if side.attributes.get(key)]
    told = "; ".join([reply, *(fact for fact in (*facts, *dates) if fact not in reply)])
    return Shown(_TITLES[when], tone, clean(told), tuple(_quotes(side, report)))


_DATES = (("effective_from", "from"), ("effective_to", "until"))


def _quotes(side: Side, report: Report) -> Iterator[tuple[str, str]]:
    for piece in side.evidence[:_QUOTES]:
        page = f"p. {piece.page}"
        if len(report.documents) > 1:
            page = f"{clean(report.documents[piece.document].name)}, {page}"
        yield clean(piece.quote), page


def as_text(found: Comparison) -> str:
    """The comparison for a terminal."""
    page = shown(found)
    lines = [page.title, ""]
    for when, documents, tone, line in page.editions:
        lines += _wrapped(f"{SYMBOLS[tone]} {line}", f"{when + ':':<8}", documents)
    if page.warning:
        lines += ["", *textwrap.wrap(page.warning, _WIDTH)]
    for row in page.rows:
        lines += ["", f"{row.provision} ({row.kind})"]
        for side in row.sides:
            lines += _wrapped(f"{SYMBOLS[side.tone]} {side.answer}", f"  {side.title + ':':<8}")
            for quote, place in side.quotes:
                lines += textwrap.wrap(
                    f"“{quote}” {place}", _WIDTH, initial_indent=" " * 10, subsequent_indent=" " * 10
                )
    if page.unchanged:
        lines += ["", *textwrap.wrap(f"The same in both: {page.unchanged}.", _WIDTH)]
    return "\n".join([*lines, "", *textwrap.wrap(NOT_ADVICE, _WIDTH)]) + "\n"


def _wrapped(text: str, head: str, below: str = "") -> list[str]:
    blank = " " * len(head)
    lines = textwrap.wrap(text, _WIDTH, initial_indent=head, subsequent_indent=blank)
    return lines + (textwrap.wrap(below, _WIDTH, initial_indent=blank, subsequent_indent=blank) if below else [])


def as_html(found: Comparison) -> str:
    """The comparison as one HTML file that needs nothing else."""
    values: dict[str, Any] = {"page": shown(found), "symbols": SYMBOLS, "not_advice": NOT_ADVICE}
    return _template().render(**values, plan=clean(found.new.plan.name or found.old.plan.name or "Two editions"))


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - for this face only

    place = files("analyzer.reports")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.globals["style"] = place.joinpath("report.css").read_text("utf-8")
    return environment.from_string(place.joinpath("comparison.html.jinja").read_text("utf-8"))
