"""The small form on a plan's page: the reader's figures of a year, and the after-tax room that follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from analyzer.errors import PlanAnalyzerError
from analyzer.ownroom import Figures, own_room
from analyzer.report import Report
from analyzer.reports.answer import OwnRoom, answer

FIELDS: Mapping[str, tuple[str, str]] = {
    # name: its label, and how a number of it is typed
    "year": ("Year", "numeric"),
    "pay": ("Pay", "decimal"),
    "age": ("Age on December 31", "numeric"),
    "deferral": ("Pre-tax and Roth, without catch-up", "decimal"),
    "catch_up": ("Catch-up", "decimal"),
    "employer": ("All employer money", "decimal"),
    "pay_periods": ("Paychecks in the year", "numeric"),
}
_LONGEST = 20  # letters of a figure


@dataclass(frozen=True, slots=True)
class RoomForm:
    """The form as it was filled in, and what it gives: the room, or why there is none."""

    fields: Mapping[str, tuple[str, str]]
    values: Mapping[str, str]
    hce: bool
    room: OwnRoom | None = None
    error: str = ""


def room_form(report: Report, given: Mapping[str, str]) -> RoomForm:
    """The form for a plan; without pay it is empty."""
    values = {name: given.get(name, "").strip()[:_LONGEST] for name in FIELDS}
    hce = given.get("hce") == "on"
    values["year"] = values["year"] or str(report.as_of.year)
    if not values["pay"]:
        return RoomForm(FIELDS, values, hce)
    try:
        figures = Figures(
            year=_whole(values, "year") or report.as_of.year,
            pay=values["pay"],
            age=_whole(values, "age"),
            deferral=values["deferral"] or "0",
            catch_up=values["catch_up"] or "0",
            employer=values["employer"] or "0",
            pay_periods=_whole(values, "pay_periods"),
            hce=hce,
        )
        found = report.model_copy(update={"room": own_room(report, figures)})
    except PlanAnalyzerError as error:
        return RoomForm(FIELDS, values, hce, error=_without_options(str(error)))
    return RoomForm(FIELDS, values, hce, room=answer(found).room)


class _NotWholeError(PlanAnalyzerError):
    """A year, an age or a number of paychecks that is none."""


def _whole(values: Mapping[str, str], name: str) -> int | None:
    if not values[name]:
        return None
    if not values[name].isascii() or not values[name].isdigit():
        raise _NotWholeError(f"{FIELDS[name][0]} is a whole number.")
    return int(values[name])


def _without_options(message: str) -> str:
    """The message with the form's words where it has those of the command line."""
    for name, (label, _) in FIELDS.items():
        message = message.replace(f"--{name.replace('_', '-')}", label)
    return message
