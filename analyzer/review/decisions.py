"""A reviewer's decisions in the store: each a row of its own with its time and author, undone but never overwritten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from analyzer.batch.records import now
from analyzer.batch.store import Store
from analyzer.errors import PlanAnalyzerError
from analyzer.report import Evidence, Status, VerdictState
from analyzer.review.rulings import Ruling, mark_of

ON_EVIDENCE = ("accept", "reject", "correct")
OVERRIDE = "override"
VERDICT = "verdict"
"""What stands for the provision in a decision on the whole: its digest is the plan's content, its status a verdict."""
_LONGEST = 2_000  # characters of a note


class BadDecisionError(PlanAnalyzerError):
    """A decision that cannot be entered; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One row. ``provision`` is that of the evidence as it was read, ``becomes`` what it is corrected to."""

    id: int
    at: str
    author: str
    sha256: str
    provision: str
    page: int | None
    quote: str | None
    rule: str | None
    decision: str
    status: str | None
    becomes: str | None
    note: str | None
    undone_at: str | None

    @property
    def mark(self) -> str:
        """The evidence it is on."""
        return mark_of(self.sha256, self.page or 0, self.rule or "", self.provision, self.quote or "")

    @property
    def ruling(self) -> Ruling:
        """What it makes of the evidence."""
        return Ruling(self.decision, self.becomes or self.provision, self.status, self.note)


_COLUMNS = ", ".join(field.name for field in fields(Decision))


@dataclass(frozen=True, slots=True)
class Wish:
    """A decision as the page asks for it, checked."""

    decision: str
    author: str
    status: str | None = None
    becomes: str | None = None
    note: str | None = None

    @classmethod
    def of(cls, asked: Mapping[str, Any], author: str, provisions: Iterable[str]) -> Wish:
        """Checks what a browser sent. Raises BadDecisionError."""
        decision, status, becomes = asked.get("decision"), asked.get("status") or None, asked.get("becomes") or None
        note, name = _text(asked.get("note")), _text(asked.get("author")) or author
        if decision not in (*ON_EVIDENCE, OVERRIDE):
            raise BadDecisionError("There is no such decision.")
        if decision == "correct" and (status not in list(Status) or becomes not in set(provisions)):
            raise BadDecisionError("A correction needs a provision and a status.")
        if decision == OVERRIDE and (status not in list(VerdictState) or not note):
            raise BadDecisionError("An override needs a verdict and a reason.")
        if decision in ("accept", "reject"):
            status = becomes = None
        return cls(decision, name[:100], status, becomes, note or None)


def _text(value: Any) -> str:
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""


def decide(store: Store, wish: Wish, sha256: str, piece: Evidence | None) -> None:
    """Enters a decision on a piece of evidence of the document with this digest, or on the plan of this content."""
    store.insert(
        "decisions",
        {
            "at": now(),
            "author": wish.author,
            "sha256": sha256,
            "provision": piece.provision if piece else VERDICT,
            "page": piece.page if piece else None,
            "quote": piece.quote if piece else None,
            "rule": piece.rule if piece else None,
            "decision": wish.decision,
            "status": wish.status,
            "becomes": wish.becomes,
            "note": wish.note,
        },
    )


def undo(store: Store, decision: int) -> None:
    """Marks a decision as undone; the one before it on the same evidence stands again."""
    store.write("UPDATE decisions SET undone_at = ? WHERE id = ? AND undone_at IS NULL", now(), decision)


@dataclass(frozen=True, slots=True)
class Decided:
    """All decisions on a plan: every row in order, and what stands."""

    rows: Sequence[Decision]

    @property
    def standing(self) -> dict[str, Decision]:
        """The decision that stands on each piece of evidence, by its mark: the last that is not undone."""
        return {one.mark: one for one in self.rows if one.decision in ON_EVIDENCE and one.undone_at is None}

    @property
    def override(self) -> Decision | None:
        """The override that stands."""
        return next((one for one in reversed(self.rows) if one.decision == OVERRIDE and one.undone_at is None), None)

    @property
    def signature(self) -> str:
        """Names the rulings that stand: another set of them has another name."""
        return ",".join(str(one.id) for one in self.standing.values())


def on_plan(store: Store, content: str, digests: Sequence[str]) -> Decided:
    """The decisions on a plan's documents and on its verdict, whatever analysis they were taken on."""
    places = ", ".join("?" * (len(digests) + 1))
    rows = store.rows(f"SELECT {_COLUMNS} FROM decisions WHERE sha256 IN ({places}) ORDER BY id", content, *digests)
    found = [Decision(**row) for row in rows]
    # A plan of one document has that document's digest for its content: the kind of decision tells them apart.
    return Decided([one for one in found if one.decision != OVERRIDE or one.sha256 == content])


def every(store: Store) -> list[Decision]:
    """Every decision on evidence that stands, in the order they were taken."""
    rows = store.rows(f"SELECT {_COLUMNS} FROM decisions WHERE undone_at IS NULL ORDER BY id")
    return [Decision(**row) for row in rows]
