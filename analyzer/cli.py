"""The command line: options in, exit codes out; everything else is done by the rooms below."""

# Commands import what they use when they run, so that --help and `room` answer at once.
# ruff: noqa: PLC0415

from __future__ import annotations

import math
import os
import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from analyzer import __version__, output
from analyzer.errors import PlanAnalyzerError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analyzer.model import Document
    from analyzer.report import Report

PROGRAM = "plan-analyzer"
BAD_USAGE = 2

app = typer.Typer(
    name=PROGRAM,
    help="Reads 401(k) plan documents and says, with cited passages, whether the plan supports the mega backdoor Roth.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
patterns_app = typer.Typer(help="List, show and test the pattern files.", rich_markup_mode=None)
app.add_typer(patterns_app, name="patterns")


class BadOptionError(PlanAnalyzerError):
    """An option whose value cannot be used."""


class ReportFormat(StrEnum):
    """The faces of a report."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"


class PlainFormat(StrEnum):
    """The faces of a figure or a table."""

    TEXT = "text"
    JSON = "json"


class Ocr(StrEnum):
    """When pictures of text are read by character recognition."""

    AUTO = "auto"
    NEVER = "never"
    ALWAYS = "always"


_SUFFIXES = {
    ".txt": ReportFormat.TEXT,
    ".text": ReportFormat.TEXT,
    ".json": ReportFormat.JSON,
    ".html": ReportFormat.HTML,
    ".htm": ReportFormat.HTML,
    ".md": ReportFormat.MARKDOWN,
    ".markdown": ReportFormat.MARKDOWN,
}


def main() -> None:
    """The entry point of ``plan-analyzer``."""
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        output.silence()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Runs one command line and returns its exit code; what goes wrong is one line on standard error."""
    command = typer.main.get_command(app)
    try:
        code = command.main(args=arguments, prog_name=PROGRAM, standalone_mode=False)
        return code if isinstance(code, int) else 0
    except BrokenPipeError:
        output.silence()
        return 0
    except (PlanAnalyzerError, OSError) as error:
        return _fail(_line(error))
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if hasattr(error, "format_message"):  # a usage error, in every version of typer
            return _fail(f"{error.format_message()} See {PROGRAM} --help.")
        if os.environ.get("PLAN_ANALYZER_TRACEBACK"):
            raise
        return _fail(
            f"internal error, please report it: {type(error).__name__}: {error} (PLAN_ANALYZER_TRACEBACK=1 shows where)"
        )


def _fail(message: str) -> int:
    print(f"{PROGRAM}: {' '.join(message.split())}", file=sys.stderr)
    return BAD_USAGE


def _line(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error) or type(error).__name__


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"{PROGRAM} {__version__}")
        raise typer.Exit


@app.callback()
def _global(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


Files = Annotated[
    list[Path], typer.Argument(metavar="FILE", help="One plan's .pdf, .txt or .md files; - is standard input, as text.")
]
ReportFormatOption = Annotated[ReportFormat | None, typer.Option(help="Default: from the suffix of -o, or text.")]
FormatOption = Annotated[PlainFormat, typer.Option(help="Format of the answer.")]
OutputOption = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write the report here.")]
HighlightOption = Annotated[Path | None, typer.Option(metavar="OUT.pdf", help="Write a copy with the evidence marked.")]
AsOfOption = Annotated[str | None, typer.Option(metavar="DATE", help="The day to judge for; default today.")]
AgeOption = Annotated[
    float | None, typer.Option(metavar="YEARS", min=0, max=120, help="Your age, for rules that depend on it.")
]
YearsOption = Annotated[
    float | None, typer.Option(metavar="YEARS", min=0, max=100, help="Years you have been in the plan.")
]
HceOption = Annotated[bool | None, typer.Option("--hce/--no-hce", help="Whether you are highly compensated.")]
GroupOption = Annotated[str | None, typer.Option(metavar="TEXT", help="Your group, as the plan names it.")]
PasswordOption = Annotated[str | None, typer.Option(metavar="TEXT", help="Password of an encrypted PDF.")]


@app.command()
def check(  # noqa: PLR0913 - one parameter per option
    *,
    file: Files,
    format: ReportFormatOption = None,
    target: OutputOption = None,
    highlight: HighlightOption = None,
    as_of: AsOfOption = None,
    age: AgeOption = None,
    participation_years: YearsOption = None,
    hce: HceOption = None,
    group: GroupOption = None,
    ocr: Annotated[Ocr, typer.Option(help="When to read pictures of text.")] = Ocr.AUTO,
    password: PasswordOption = None,
) -> None:
    """Read one plan's documents and say whether it supports the mega backdoor Roth."""
    chosen = _format(format, target)
    _check_outputs(file, target, highlight)
    from analyzer.model import Profile

    profile = Profile(
        as_of=_date(as_of),
        age=_finite("--age", age),
        participation_years=_finite("--participation-years", participation_years),
        hce=hce,
        group=group,
    )
    from analyzer.analysis import analyze

    report, documents = analyze(file, profile, ocr=ocr.value, password=password)
    if highlight is not None:
        _highlight(report, documents, highlight, file)
    _write_report(report, documents, chosen, target)


def _format(chosen: ReportFormat | None, target: Path | None) -> ReportFormat:
    """The format asked for, or that of the output's suffix."""
    if chosen is not None or target is None or target == output.STANDARD_OUTPUT:
        return chosen or ReportFormat.TEXT
    suffix = target.suffix.lower()
    if suffix == ".pdf":
        raise BadOptionError(
            f"{target}: a report is not written as PDF; --highlight writes a marked copy of the document."
        )
    if suffix not in _SUFFIXES:
        raise BadOptionError(f"{target}: no format goes with this suffix; use {', '.join(_SUFFIXES)} or --format.")
    return _SUFFIXES[suffix]


def _check_outputs(inputs: Sequence[Path], target: Path | None, highlight: Path | None) -> None:
    """Refuses outputs that cannot be written before a long document is read."""
    for path in (target, highlight):
        if path is not None:
            output.check_target(path, list(inputs))
    if highlight is None:
        return
    if highlight == output.STANDARD_OUTPUT or (target is not None and target.resolve() == highlight.resolve()):
        raise BadOptionError("--highlight needs a file of its own.")
    if not any(path.suffix.lower() not in (".txt", ".md") and str(path) != "-" for path in inputs):
        raise BadOptionError("--highlight marks PDFs, and no input is one.")


def _date(text: str | None) -> date:
    if text is None:
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadOptionError(f"--as-of is a date such as 2026-11-23, not {text[:40]!r}.") from None


def _finite(option: str, value: float | None) -> float | None:
    if value is not None and not math.isfinite(value):
        raise BadOptionError(f"{option} is not a number.")
    return value


def _highlight(report: Report, documents: Sequence[Document], target: Path, inputs: list[Path]) -> None:
    """A marked copy of every PDF: the first under the name given, further ones numbered."""
    from analyzer.reports.highlight import mark

    written = 0
    for index, document in enumerate(documents):
        if document.data:
            written += 1
            copy = target if written == 1 else target.with_stem(f"{target.stem}-{written}")
            output.check_target(copy, inputs)
            output.write(copy, mark(document.data, report, index, document.password))
            if written > 1:
                print(f"{PROGRAM}: {document.name}: the marked copy is {copy}", file=sys.stderr)
    if not written:
        raise BadOptionError("--highlight marks PDFs, and no input is one.")


def _write_report(report: Report, documents: Sequence[Document], chosen: ReportFormat, target: Path | None) -> None:
    from analyzer.reports import render

    if chosen is not ReportFormat.TEXT:  # text shows them itself
        for document in report.documents:
            for warning in document.warnings:
                print(f"{PROGRAM}: {document.name}: {warning.message}", file=sys.stderr)
    if target is not None and target != output.STANDARD_OUTPUT:
        output.write(target, render(report, chosen.value, documents).encode("utf-8", "replace"))
    elif chosen is ReportFormat.TEXT:
        from analyzer.reports.text import on_terminal

        output.print_out(render(report, "text", documents, on_terminal()), encoding=_encoding())
    else:
        output.print_out(render(report, chosen.value, documents))


def _encoding() -> str:
    return sys.stdout.encoding or "utf-8"


@app.command()
def room(  # noqa: PLR0913 - one parameter per option
    *,
    pay: Annotated[str, typer.Option(metavar="DOLLARS", help="Pay for the year.")],
    year: Annotated[int | None, typer.Option(help="Calendar year; default this year.")] = None,
    age: Annotated[int | None, typer.Option(help="Age on December 31.")] = None,
    deferral: Annotated[str, typer.Option(metavar="DOLLARS", help="Pre-tax and Roth, without catch-up.")] = "0",
    catch_up: Annotated[str, typer.Option(metavar="DOLLARS", help="Catch-up contributions, from age 50.")] = "0",
    employer: Annotated[str, typer.Option(metavar="DOLLARS", help="All employer money.")] = "0",
    plan_percent: Annotated[str | None, typer.Option(metavar="PERCENT", help="The plan's cap on after-tax.")] = None,
    combined_percent: Annotated[
        str | None, typer.Option(metavar="PERCENT", help="The plan's cap on pre-tax, Roth and after-tax together.")
    ] = None,
    pay_periods: Annotated[int | None, typer.Option(help="Paychecks in the year.")] = None,
    format: FormatOption = PlainFormat.TEXT,
) -> None:
    """Figure the after-tax room for a year."""
    from analyzer import room as rooms

    result = rooms.room(
        year if year is not None else date.today().year,
        pay=pay,
        age=age,
        deferral=deferral,
        catch_up=catch_up,
        employer=employer,
        plan_percent=plan_percent,
        combined_percent=combined_percent,
        pay_periods=pay_periods,
    )
    output.print_out(rooms.as_json(result) if format is PlainFormat.JSON else rooms.as_text(result))


@app.command()
def schema() -> None:
    """Print the JSON Schema of the report."""
    import json

    from analyzer.report import Report

    found = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Report.model_json_schema()}
    output.print_out(json.dumps(found, indent=2) + "\n")


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="A folder or file of labelled documents or passages.")],
    format: FormatOption = PlainFormat.TEXT,
    check: Annotated[bool, typer.Option(help="Exit with 1 where a figure is below its floor (floors.yaml).")] = False,
) -> int:
    """Measure accuracy against labelled documents or passages, per class."""
    from analyzer.evaluation import evaluate as measured

    result = measured(gold, check=check)
    output.print_out(result.as_json() if format is PlainFormat.JSON else result.as_text())
    return 1 if result.below else 0


@patterns_app.command("list")
def list_patterns() -> None:
    """List the pattern files and their rules."""
    from analyzer.catalogue import listing

    output.print_out(listing())


@patterns_app.command("show")
def show_pattern(rule: Annotated[str, typer.Argument(metavar="ID", help="The rule's id.")]) -> None:
    """Show one rule with its source and examples."""
    from analyzer.catalogue import shown

    output.print_out(shown(rule))


@patterns_app.command("test")
def run_pattern_tests() -> int:
    """Run every rule's accept and reject examples; exit code 1 where one fails."""
    from analyzer.examples import run_examples

    text, failed = run_examples()
    output.print_out(text)
    return 1 if failed else 0


if __name__ == "__main__":
    main()
