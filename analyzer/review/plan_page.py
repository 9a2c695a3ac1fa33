"""A plan as its page shows it: the answer, every piece of evidence with what was decided on it, and its documents."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.report import CORE_PROVISIONS, Report, Status, VerdictState
from analyzer.reports import words
from analyzer.reports.answer import Answer, answer
from analyzer.reports.quotes import Quote, clean
from analyzer.review.decisions import OVERRIDE, Decision
from analyzer.review.standing import Standing

STATUSES = {
    Status.PERMITTED: "Permitted",
    Status.CONDITIONAL: "Permitted on a condition",
    Status.PROHIBITED: "Not permitted",
    Status.FROZEN: "Closed to new money",
    Status.ROLLOVER_ONLY: "By rollover only",
    Status.NOT_ADDRESSED: "Says nothing of it",
}
_COLOURED = {
    "after_tax_contributions": "in",
    "in_plan_roth_conversion": "convert",
    "auto_in_plan_conversion": "convert",
    "in_service_after_tax": "withdraw",
    "roth_deferrals": "roth",
}
_DONE = {"accept": "Accepted", "reject": "Rejected", "correct": "Corrected", OVERRIDE: "Verdict set"}


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of evidence. ``colour`` names that of its provision; ``boxes`` is JSON, for the script that draws."""

    quote: Quote
    mark: str
    colour: str
    boxes: str
    decision: Decision | None

    @property
    def decided(self) -> str:
        """accept, reject, correct, or nothing."""
        return self.decision.decision if self.decision else ""


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision in the history."""

    id: int
    what: str
    on: str
    said: str
    note: str
    author: str
    at: str
    undone: str


@dataclass(frozen=True, slots=True)
class Sheets:
    """A document as the page shows it: ``sizes`` of its pages in points, its ``text``, or why it is ``missing``."""

    index: int
    name: str
    about: str
    sizes: Sequence[tuple[float, float]] = ()
    missing: str = ""
    locked: bool = False  # it is missing a password
    text: Sequence[tuple[str, str]] = ()  # words, and the id of the evidence they are, if any


@dataclass(frozen=True, slots=True)
class PlanPage:
    """Everything that the page shows of a plan besides its pictures."""

    plan: int
    shown: Answer
    alone: str  # the program's own answer, where it is another
    counted: Sequence[Item]
    refused: Sequence[Item]
    history: Sequence[Taken]
    override: Decision | None
    decided: int
    stale: str | None


def plan_page(found: Standing) -> PlanPage:
    """What the page shows of a plan as it stands."""
    shown = answer(found.report)
    alone = found.base.verdict.state
    return PlanPage(
        plan=found.plan,
        shown=shown,
        alone=words.STATES[alone] if alone is not found.report.verdict.state else "",
        counted=[_item(quote, found) for quote in shown.counted],
        refused=[_item(quote, found) for quote in shown.refused],
        history=[_taken(one) for one in reversed(found.decided.rows)],
        override=found.decided.override,
        decided=len(found.decided.standing),
        stale=found.stale,
    )


def _item(quote: Quote, found: Standing) -> Item:
    piece = quote.evidence
    boxes = [[box.page, box.x0, box.top, box.x1, box.bottom] for box in piece.boxes]
    mark = found.marks[piece.id]
    return Item(
        quote, mark, _COLOURED.get(piece.provision, "other"), json.dumps(boxes), found.decided.standing.get(mark)
    )


def _taken(one: Decision) -> Taken:
    said = ""
    if one.decision == "correct" and one.status:
        said = f"{words.provision(one.becomes or '')}: {STATUSES[Status(one.status)].lower()}"
    elif one.decision == OVERRIDE and one.status:
        said = words.STATES[VerdictState(one.status)]
    return Taken(
        id=one.id,
        what=_DONE[one.decision],
        on=clean(one.quote or ""),
        said=said,
        note=clean(one.note or ""),
        author=clean(one.author),
        at=moment(one.at),
        undone=moment(one.undone_at) if one.undone_at else "",
    )


def moment(at: str) -> str:
    """A stored moment in words."""
    return f"{words.day(at[:10])}, {at[11:16]} UTC"


def provisions(report: Report) -> dict[str, str]:
    """The provisions that a piece of evidence can be corrected to: those that decide, then every other known one."""
    names = dict.fromkeys((*CORE_PROVISIONS, *report.provisions, *(piece.provision for piece in report.evidence)))
    return {name: words.provision(name) for name in names}


def about(report: Report, index: int) -> str:
    """What a document is, in a line."""
    document = report.documents[index]
    dated = words.day(document.date)
    return f"{words.KINDS[document.kind]}, {f'dated {dated}' if dated else 'undated'}"


def pieces(text: str, places: dict[str, tuple[int, int, int]], index: int) -> list[tuple[str, str]]:
    """A text cut where evidence begins and ends; of quotes that overlap, the first is marked."""
    found, at = [], 0
    for start, end, key in sorted(
        (start, end, key) for key, (document, start, end) in places.items() if document == index
    ):
        if start >= at:
            found += [(text[at:start], ""), (text[start:end], key)]
            at = end
    return [piece for piece in (*found, (text[at:], "")) if piece[0]]
