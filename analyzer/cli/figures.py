"""``room``: figures that need no document."""

# ruff: noqa: PLC0415 - commands import what they use when they run

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from analyzer import output
from analyzer.cli.options import FormatOption, PlainFormat


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
