"""``check``: one plan's documents in, one verdict out."""

# Commands import what they use when they run, so that --help answers at once.
# ruff: noqa: PLC0415

from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from analyzer import output
from analyzer.cli.options import (
    LETTER_SUFFIXES,
    PROGRAM,
    AgeOption,
    AsOfOption,
    BadOptionError,
    CatchUpOption,
    CombinedPercentOption,
    DeferralOption,
    EmployerOption,
    Files,
    GroupOption,
    HceOption,
    HcePercentOption,
    HighlightOption,
    LetterOption,
    Ocr,
    OutputOption,
    PasswordOption,
    PayOption,
    PayPeriodsOption,
    PlanDollarsOption,
    PlanPercentOption,
    ReportFormat,
    ReportFormatOption,
    YearOption,
    YearsOption,
    date_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from analyzer.model import Document
    from analyzer.report import Report

_SUFFIXES = {
    ".txt": ReportFormat.TEXT,
    ".text": ReportFormat.TEXT,
    ".json": ReportFormat.JSON,
    ".html": ReportFormat.HTML,
    ".htm": ReportFormat.HTML,
    ".md": ReportFormat.MARKDOWN,
    ".markdown": ReportFormat.MARKDOWN,
}


def check(  # noqa: PLR0913 - one parameter per option
    *,
    file: Files,
    format: ReportFormatOption = None,
    target: OutputOption = None,
    highlight: HighlightOption = None,
    letter: LetterOption = None,
    as_of: AsOfOption = None,
    age: AgeOption = None,
    participation_years: YearsOption = None,
    hce: HceOption = None,
    group: GroupOption = None,
    pay: PayOption = None,
    year: YearOption = None,
    deferral: DeferralOption = "0",
    catch_up: CatchUpOption = "0",
    employer: EmployerOption = "0",
    plan_percent: PlanPercentOption = None,
    combined_percent: CombinedPercentOption = None,
    plan_dollars: PlanDollarsOption = None,
    hce_percent: HcePercentOption = None,
    pay_periods: PayPeriodsOption = None,
    ocr: Annotated[Ocr, typer.Option(help="When to read pictures of text.")] = Ocr.AUTO,
    password: PasswordOption = None,
) -> None:
    """Read one plan's documents and say whether it supports the mega backdoor Roth."""
    chosen = _format(format, target)
    _check_outputs(file, target, highlight, letter)
    from analyzer.model import Profile

    profile = Profile(
        as_of=date_of(as_of),
        age=_finite("--age", age),
        participation_years=_finite("--participation-years", participation_years),
        hce=hce,
        group=group,
    )
    from analyzer.analysis import analyze

    report, documents = analyze(file, profile, ocr=ocr.value, password=password)
    if pay is not None:
        from analyzer.ownroom import Figures, own_room

        caps = {
            "plan_percent": plan_percent,
            "combined_percent": combined_percent,
            "plan_dollars": plan_dollars,
            "hce_percent": hce_percent,
        }
        figures = Figures(
            year=year or profile.as_of.year,
            pay=pay,
            age=None if age is None else int(age),
            deferral=deferral,
            catch_up=catch_up,
            employer=employer,
            pay_periods=pay_periods,
            hce=hce,
            caps={name: value for name, value in caps.items() if value is not None},
        )
        report = report.model_copy(update={"room": own_room(report, figures)})
    if letter is not None:
        from analyzer.reports.letter import letter as written

        output.write(letter, written(report, letter.suffix.lower()))
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


def _check_outputs(inputs: Sequence[Path], target: Path | None, highlight: Path | None, letter: Path | None) -> None:
    """Refuses outputs that cannot be written before a long document is read."""
    if letter is not None and letter.suffix.lower() not in LETTER_SUFFIXES:
        raise BadOptionError(f"{letter}: a letter is written as {', '.join(LETTER_SUFFIXES)}.")
    for path in (target, highlight, letter):
        if path is not None:
            output.check_target(path, list(inputs))
    if highlight is None:
        return
    if highlight == output.STANDARD_OUTPUT or (target is not None and target.resolve() == highlight.resolve()):
        raise BadOptionError("--highlight needs a file of its own.")
    if not any(path.suffix.lower() not in (".txt", ".md") and str(path) != "-" for path in inputs):
        raise BadOptionError("--highlight marks PDFs, and no input is one.")


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
