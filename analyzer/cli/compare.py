"""``compare``: what changed between two editions of a plan's documents."""

# ruff: noqa: PLC0415 - commands import what they use when they run

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from analyzer import output
from analyzer.cli.options import AsOfOption, BadOptionError, OutputOption, PasswordOption, date_of

_DOCUMENTS = frozenset({".pdf", ".txt", ".text", ".md", ".markdown"})


class ComparisonFormat(StrEnum):
    """The faces of a comparison."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


_SUFFIXES = {".txt": ComparisonFormat.TEXT, ".json": ComparisonFormat.JSON, ".html": ComparisonFormat.HTML}
Edition = Annotated[Path, typer.Argument(help="A document, or a folder that holds all documents of the edition.")]


def compare(
    old: Edition,
    new: Edition,
    *,
    format: Annotated[ComparisonFormat | None, typer.Option(help="Default: from the suffix of -o, or text.")] = None,
    target: OutputOption = None,
    as_of: AsOfOption = None,
    password: PasswordOption = None,
) -> None:
    """Say what changed between two editions of a plan's documents."""
    chosen = _format(format, target)
    editions = [_documents(old), _documents(new)]
    if target is not None:
        output.check_target(target, [path for edition in editions for path in edition])
    from analyzer.analysis import analyze
    from analyzer.comparison import as_json
    from analyzer.comparison import compare as compared
    from analyzer.model import Profile
    from analyzer.reports.comparison import as_html, as_text

    profile = Profile(date_of(as_of))
    found = compared(*(analyze(edition, profile, password=password)[0] for edition in editions))
    faces = {ComparisonFormat.TEXT: as_text, ComparisonFormat.JSON: as_json, ComparisonFormat.HTML: as_html}
    written = faces[chosen](found)
    if target is None or target == output.STANDARD_OUTPUT:
        output.print_out(written)
    else:
        output.write(target, written.encode("utf-8", "replace"))


def _format(chosen: ComparisonFormat | None, target: Path | None) -> ComparisonFormat:
    if chosen is not None or target is None or target == output.STANDARD_OUTPUT:
        return chosen or ComparisonFormat.TEXT
    if target.suffix.lower() not in _SUFFIXES:
        raise BadOptionError(f"{target}: no format goes with this suffix; use {', '.join(_SUFFIXES)} or --format.")
    return _SUFFIXES[target.suffix.lower()]


def _documents(edition: Path) -> list[Path]:
    """The documents of an edition, by name where it is a folder."""
    if not edition.is_dir():
        return [edition]
    found = sorted(path for path in edition.iterdir() if path.suffix.lower() in _DOCUMENTS and path.is_file())
    if not found:
        raise BadOptionError(f"{edition}: no .pdf, .txt or .md document is in this folder.")
    return found
