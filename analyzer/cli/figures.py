"""``room``: the after-tax room of a year, which needs no document."""

# ruff: noqa: PLC0415 - commands import what they use when they run

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from analyzer import output
from analyzer.cli.options import (
    CatchUpOption,
    CombinedPercentOption,
    DeferralOption,
    EmployerOption,
    FormatOption,
    HcePercentOption,
    PayPeriodsOption,
    PlainFormat,
    PlanDollarsOption,
    PlanPercentOption,
)


def room(  # noqa: PLR0913 - one parameter per option
    *,
    pay: Annotated[str, typer.Option(metavar="DOLLARS", help="Pay for the year.")],
    year: Annotated[int | None, typer.Option(help="Calendar year; default this year.")] = None,
    age: Annotated[int | None, typer.Option(help="Age on December 31.")] = None,
    deferral: DeferralOption = "0",
    catch_up: CatchUpOption = "0",
    employer: EmployerOption = "0",
    plan_percent: PlanPercentOption = None,
    combined_percent: CombinedPercentOption = None,
    plan_dollars: PlanDollarsOption = None,
    hce_percent: HcePercentOption = None,
    pay_periods: PayPeriodsOption = None,
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
        plan_dollars=plan_dollars,
        hce_percent=hce_percent,
        pay_periods=pay_periods,
    )
    output.print_out(rooms.as_json(result) if format is PlainFormat.JSON else rooms.as_text(result))
