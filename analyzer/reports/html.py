"""The report as one HTML file that needs nothing else: no script, no request, pictures of the quotes inside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from analyzer.model import Document
from analyzer.report import Report
from analyzer.reports.answer import Answer, answer
from analyzer.reports.circumstances import COLUMNS
from analyzer.reports.pictures import Picture, PictureBook
from analyzer.reports.quotes import Quote, marked, passages
from analyzer.reports.words import COMMAND, NOT_ADVICE, SET_ASIDE, SYMBOLS
from analyzer.room import DECIDES

if TYPE_CHECKING:
    from jinja2 import Template
    from markupsafe import Markup


def render(report: Report, documents: Sequence[Document] = ()) -> str:
    """The whole report; without ``documents``, or for text inputs, the quotes stand without pictures."""
    shown = answer(report)
    return _template().render(
        shown=shown,
        symbols=SYMBOLS,
        columns=COLUMNS,
        not_advice=NOT_ADVICE,
        set_aside=SET_ASIDE,
        decides=DECIDES,
        refused=passages(shown.refused),
        pictures=_pictures(shown, documents),
        version=report.generator.version,
        patterns=report.generator.patterns[:12],
    )


def with_commands(text: str) -> Markup:
    """A line of advice, escaped, with the commands in it set as such."""
    from markupsafe import Markup, escape  # noqa: PLC0415 - comes with the templates

    return Markup(COMMAND.sub(r"<code>\1</code>", str(escape(text))))


def _pictures(shown: Answer, documents: Sequence[Document]) -> dict[str, list[Picture]]:
    """Pictures by evidence id; the quotes that decide come first when there are more than fit."""
    book = PictureBook(documents)
    decisive = {quote.evidence.id for gate in shown.gates for quote, _ in gate.quotes} | set(
        shown.report.verdict.evidence
    )

    def rank(quote: Quote) -> tuple[bool, int, int]:
        return quote.evidence.id not in decisive, quote.evidence.document, quote.evidence.page

    firsts = [passage.quotes[0] for passage in (*shown.deciding, *shown.beside)]
    return {quote.evidence.id: book.pictures(quote.evidence) for quote in sorted(firsts, key=rank)}


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - once, at the first page

    source = files("analyzer.reports").joinpath("report.html.jinja").read_text("utf-8")
    style = files("analyzer.reports").joinpath("report.css").read_text("utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.globals |= {"style": style, "marked": marked}
    environment.filters["with_commands"] = with_commands
    return environment.from_string(source)
