"""What is weighed before the first after-tax contribution: the order of money, what speaks for it and against it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import Field

from analyzer import rules
from analyzer.report import Report, Route, Status, VerdictState
from analyzer.reports import terms
from analyzer.rules import Data

TITLES: Mapping[str, str] = {
    "order": "What usually comes first",
    "for": "What speaks for it",
    "against": "What speaks against it",
}


class Said(Data):
    """What the document says of a provision, where it has a status, and how often it lets it be done (``{often}``)."""

    provision: str
    status: Status
    text: str


class Consideration(Data):
    """A fact or question with its source, and when it is one for this plan."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    part: Literal["order", "for", "against"]
    text: str
    source: str = Field(min_length=1)
    states: tuple[VerdictState, ...] = Field(min_length=1)
    routes: tuple[Route, ...] = ()
    without: tuple[Route, ...] = ()  # ways of which none must be open
    automatic: bool | None = None
    said: Said | None = None
    unless_refused: str | None = None  # a provision that the plan must not refuse
    if_refused: str | None = None  # a provision that the plan must refuse

    def fits(self, report: Report) -> bool:
        """Whether it applies to the routes of this plan, and to what it offers beside them."""
        verdict = report.verdict
        return (
            verdict.state in self.states
            and not _refuses(report, self.unless_refused)
            and (self.if_refused is None or _refuses(report, self.if_refused))
            and (not self.routes or any(route in verdict.routes for route in self.routes))
            and not any(route in verdict.routes for route in self.without)
            and (self.automatic is None or self.automatic is verdict.automatic_conversion)
        )


def _refuses(report: Report, provision: str | None) -> bool:
    """Whether the plan says that it does not offer something."""
    found = report.provisions.get(provision) if provision else None
    return found is not None and found.status is Status.PROHIBITED


class ReadinessFile(Data):
    """``patterns/readiness.yaml``."""

    readiness: tuple[Consideration, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A part of what is weighed: its title and its lines, numbered where their order counts."""

    title: str
    lines: tuple[str, ...]
    numbered: bool


@cache
def considerations() -> tuple[Consideration, ...]:
    """Everything that may be weighed."""
    return rules.load("readiness.yaml", ReadinessFile).readiness


def weighed(report: Report, places: Mapping[str, str]) -> Iterator[Weighed]:
    """What is weighed for this plan; ``places`` gives the page of each piece of evidence by its id."""
    for part, title in TITLES.items():
        lines = tuple(_line(one, report, places) for one in considerations() if one.part == part and one.fits(report))
        if lines:
            yield Weighed(title, lines, part == "order")


def _line(one: Consideration, report: Report, places: Mapping[str, str]) -> str:
    line = f"{one.text} ({one.source})"
    found = report.provisions.get(one.said.provision) if one.said else None
    if one.said is None or found is None or found.status is not one.said.status:
        return line
    often = str(found.attributes.get("frequency") or "")
    if _OFTEN in one.said.text and not terms.is_count(often):
        return line
    page = next((f" [{places[key]}]" for key in found.evidence if key in places), "")
    return f"{line} {one.said.text.replace(_OFTEN, terms.plainly(often))}{page}."


_OFTEN = "{often}"
