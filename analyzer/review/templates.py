"""The page's templates: everything in them is escaped."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from analyzer import __version__
from analyzer.reports.circumstances import COLUMNS
from analyzer.reports.html import with_commands
from analyzer.reports.words import NOT_ADVICE, SYMBOLS
from analyzer.room import DECIDES


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("analyzer.review"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"symbols": SYMBOLS, "columns": COLUMNS, "not_advice": NOT_ADVICE}
    environment.globals |= {"version": __version__, "decides": DECIDES}
    environment.filters["with_commands"] = with_commands
    return environment


def render(name: str, **values: Any) -> str:
    """A page, or a part of one."""
    return _environment().get_template(f"{name}.html.jinja").render(**values)


@cache
def static(name: str) -> bytes:
    """A style sheet or a script that comes with the program."""
    return files("analyzer.review").joinpath("static", name).read_bytes()
