"""The faces of a comparison of two editions: terminal text and one HTML file."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from analyzer.comparison import Change, Comparison, Side
from analyzer.report import ProvisionStatus, Report, Status
from analyzer.reports import terms, words
from analyzer.reports.answer import headline
from analyzer.reports.quotes import clean, marked, quote_of
from analyzer.reports.telling import Telling
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
    facts: tuple[str, ...]  # the limits and dates in it
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
        unchanged=words.listed([_in_a_sentence(words.provision(name)) for name in found.unchanged]),
    )


def _in_a_sentence(name: str) -> str:
    """A provision's name where it does not begin a sentence: Roth is a name, ACP an abbreviation."""
    return name if name.startswith("Roth") or name[:2].isupper() else name[:1].lower() + name[1:]


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
        if row.sides not in told and not (change.provision in words.STATED and (quotes in told or _limits(row, told))):
            yield row
        told |= {row.sides, quotes, *((side.title, fact) for side in row.sides for fact in side.facts)}


def _limits(row: Row, told: set[object]) -> bool:
    """Whether a row has limits, and a row before it has told them all."""
    facts = [(side.title, fact) for side in row.sides for fact in side.facts]
    return bool(facts) and all(fact in told for fact in facts)


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
    facts = terms.facts(side.attributes)
    if provision in words.STATED and side.status is not Status.NOT_ADDRESSED:
        tone, reply = "yes", "Stated"  # it limits or describes: nothing is allowed or refused by it
    elif provision == "after_tax_match" and side.status is not Status.NOT_ADDRESSED:
        reply = "None" if tone == "no" else "Offered"
        facts = [fact for fact in facts if "matched" not in fact]
    dates = [f"{words_} {words.day(side.attributes[key])}" for key, words_ in _DATES if side.attributes.get(key)]
    more = tuple(clean(fact) for fact in (*facts, *dates) if fact not in reply)
    return Shown(_TITLES[when], tone, "; ".join([clean(reply), *more]), more, tuple(_quotes(provision, side, report)))


_DATES = (("effective_from", "from"), ("effective_to", "until"))


def _quotes(provision: str, side: Side, report: Report) -> Iterator[tuple[str, str]]:
    """The words that show an edition's side best, and their place."""
    quotes = {piece.id: quote_of(report, piece) for piece in report.evidence}
    found = report.provisions.get(provision, ProvisionStatus(status=side.status))
    best = Telling(report, quotes).in_order(provision, found, [quotes[piece.id] for piece in side.evidence])
    for quote in best[:_QUOTES]:
        several = len(report.documents) > 1
        where = f"{clean(report.documents[quote.evidence.document].name)}, {quote.page}" if several else quote.page
        yield marked(quote.shown), where


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
                lines += _wrapped(f"{quote} {_together(place)}", " " * 10)
    if page.unchanged:
        lines += ["", *_wrapped(f"The same in both: {page.unchanged}.", "")]
    return "\n".join([*lines, "", *textwrap.wrap(NOT_ADVICE, _WIDTH)]) + "\n"


def _wrapped(text: str, head: str, below: str = "") -> list[str]:
    blank = " " * len(head)
    lines = [
        line
        for part, first in ((text, head), (below, blank))
        if part
        for line in textwrap.wrap(part, _WIDTH, initial_indent=first, subsequent_indent=blank, break_on_hyphens=False)
    ]
    return [line.replace("\u00a0", " ") for line in lines]


def _together(place: str) -> str:
    """A place whose page number stays with its "p."."""
    return re.sub(r"(\bpp?\.|\(printed) (\w)", "\\1\u00a0\\2", place)


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
