"""Options that several commands take, and their values."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from analyzer.errors import PlanAnalyzerError

PROGRAM = "plan-analyzer"


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


Files = Annotated[
    list[Path], typer.Argument(metavar="FILE", help="One plan's .pdf, .txt or .md files; - is standard input, as text.")
]
ReportFormatOption = Annotated[ReportFormat | None, typer.Option(help="Default: from the suffix of -o, or text.")]
FormatOption = Annotated[PlainFormat, typer.Option(help="Format of the answer.")]
OutputOption = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write the report here.")]
HighlightOption = Annotated[Path | None, typer.Option(metavar="OUT.pdf", help="Write a copy with the evidence marked.")]
LETTER_SUFFIXES = (".docx", ".md", ".txt")
LetterOption = Annotated[
    Path | None, typer.Option(metavar="OUT.docx", help="Write a letter to the administrator: .docx, .md or .txt.")
]
AsOfOption = Annotated[str | None, typer.Option(metavar="DATE", help="The day to judge for; default today.")]
AgeOption = Annotated[
    float | None, typer.Option(metavar="YEARS", min=0, max=120, help="Your age, for rules that depend on it.")
]
YearsOption = Annotated[
    float | None, typer.Option(metavar="YEARS", min=0, max=100, help="Years you have been in the plan.")
]
HceOption = Annotated[bool | None, typer.Option("--hce/--no-hce", help="Whether you are highly compensated.")]
GroupOption = Annotated[str | None, typer.Option(metavar="TEXT", help="Your group, as the plan names it.")]
PayOption = Annotated[str | None, typer.Option(metavar="DOLLARS", help="Your pay for the year: figures your own room.")]
YearOption = Annotated[int | None, typer.Option(help="Calendar year of the room; default that of --as-of.")]
DeferralOption = Annotated[str, typer.Option(metavar="DOLLARS", help="Pre-tax and Roth, without catch-up.")]
CatchUpOption = Annotated[str, typer.Option(metavar="DOLLARS", help="Catch-up contributions, from age 50.")]
EmployerOption = Annotated[str, typer.Option(metavar="DOLLARS", help="All employer money.")]
PlanPercentOption = Annotated[str | None, typer.Option(metavar="PERCENT", help="The plan's cap on after-tax.")]
CombinedPercentOption = Annotated[
    str | None, typer.Option(metavar="PERCENT", help="The plan's cap on pre-tax, Roth and after-tax together.")
]
PlanDollarsOption = Annotated[str | None, typer.Option(metavar="DOLLARS", help="The plan's dollar limit on it.")]
HcePercentOption = Annotated[
    str | None, typer.Option(metavar="PERCENT", help="The plan's lower cap, if you are highly compensated.")
]
PayPeriodsOption = Annotated[int | None, typer.Option(help="Paychecks in the year.")]
PasswordOption = Annotated[str | None, typer.Option(metavar="TEXT", help="Password of an encrypted PDF.")]


def date_of(text: str | None) -> date:
    """The value of --as-of: an ISO date, or today where none is given."""
    if text is None:
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadOptionError(f"--as-of is a date such as 2026-11-23, not {text[:40]!r}.") from None
