"""The small form on a plan's page: the reader's figures of a year, and the after-tax room that follows from them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from analyzer.errors import LimitsNotPublished
from analyzer.ownroom import Figures, own_room
from analyzer.report import Report
from analyzer.room import BadRoomInput


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form; ``whole`` where no cents are typed."""

    name: str
    label: str
    hint: str
    whole: bool = False
    value: str = ""


_FIELDS = (
    Field("pay", "Pay", "of the year"),
    Field("year", "Year", "of the limits", whole=True),
    Field("age", "Age", "on December 31", whole=True),
    Field("deferral", "Deferrals", "pre-tax and Roth"),
    Field("catch_up", "Catch-up", "from age 50"),
    Field("employer", "Employer money", "match and all else"),
    Field("pay_periods", "Paychecks", "in the year", whole=True),
)
_LONGEST = 20  # letters of a figure


@dataclass(frozen=True, slots=True)
class RoomForm:
    """The form as it was filled in."""

    fields: Sequence[Field]
    hce: bool


def room_form(report: Report, figures: Figures | None) -> RoomForm:
    """The form for a plan, with the figures that were given for it."""
    shown = {one.name: getattr(figures, one.name, None) for one in _FIELDS}
    shown["year"] = shown["year"] or report.as_of.year
    fields = [replace(one, value="" if shown[one.name] in (None, 0) else str(shown[one.name])) for one in _FIELDS]
    return RoomForm(fields, figures is not None and bool(figures.hce))


def figures_of(said: Mapping[str, object], report: Report) -> Figures | None:
    """What a browser sent, checked against the report that the room is figured under; None where it is empty.

    Raises BadRoomInput in the words of the form, or LimitsNotPublished.
    """
    texts = {one.name: _text(said.get(one.name)) for one in _FIELDS}
    if not any(text for name, text in texts.items() if name != "year"):
        return None
    if not texts["pay"]:
        raise BadRoomInput("Your pay is needed: the law's limit and the plan's follow from it.")
    figures = Figures(
        year=_whole(texts, "year") or report.as_of.year,
        pay=texts["pay"],
        age=_whole(texts, "age"),
        deferral=texts["deferral"] or 0,
        catch_up=texts["catch_up"] or 0,
        employer=texts["employer"] or 0,
        pay_periods=_whole(texts, "pay_periods"),
        hce=True if said.get("hce") == "on" else None,
    )
    try:
        own_room(report, figures)
    except BadRoomInput as error:
        raise BadRoomInput(_in_words_of_the_form(str(error))) from None
    return figures


def _text(value: object) -> str:
    return value.strip()[:_LONGEST] if isinstance(value, str) else ""


def _whole(texts: Mapping[str, str], name: str) -> int | None:
    text = texts[name]
    if not text:
        return None
    if not text.isascii() or not text.isdigit():
        label = next(one.label for one in _FIELDS if one.name == name)
        raise BadRoomInput(f"{label}: a whole number is needed.")
    return int(text)


def _in_words_of_the_form(line: str) -> str:
    """The line without the names of the command's options."""
    labels = {one.name.replace("_", "-"): one.label for one in _FIELDS}
    return re.sub(r"--([a-z-]+)", lambda found: labels.get(found[1], found[1]), line)


def with_room(report: Report, figures: Figures) -> Report:
    """The report with the room under the caps that it states, or as it is where these and the figures disagree."""
    try:
        return report.model_copy(update={"room": own_room(report, figures)})
    except (BadRoomInput, LimitsNotPublished):  # a decision since then has changed the caps
        return report
