"""What the verdict layer hands to the report: statuses of provisions, and the answer with what it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from analyzer.model import Finding, Stance
from analyzer.report import Basis, Route, Status, VerdictState
from analyzer.verdict.precedence import Refusal

CLOSED = (Status.PROHIBITED, Status.FROZEN, Status.ROLLOVER_ONLY)
SHUTS = (Stance.DENIES, Stance.FREEZES, Stance.ROLLOVER_ONLY)


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a conditional provision is open: every kind of gate in it must be passed."""

    kinds: frozenset[str]
    attributes: Mapping[str, Any]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class ProvisionState:
    """What the findings establish about one provision for one kind of participant on a date.

    ``status`` counts an announced grant (``effective_from`` set, ``now`` is what holds until then). ``ways`` are the
    gated ways of a conditional provision. ``groups_in`` and ``groups_out`` name those it is limited to or leaves out.
    """

    provision: str
    status: Status = Status.NOT_ADDRESSED
    attributes: Mapping[str, Any] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    ways: tuple[Way, ...] = ()
    groups_in: tuple[str, ...] = ()
    groups_out: tuple[str, ...] = ()
    closed_list: bool = False
    now: Status = Status.NOT_ADDRESSED
    effective_from: date | None = None
    effective_to: date | None = None
    changes: tuple[date, ...] = ()  # dates still to come on which a rule begins
    refused: tuple[Refusal, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it is permitted, with or without a gate."""
        return self.status in (Status.PERMITTED, Status.CONDITIONAL)

    @property
    def doubted(self) -> bool:
        """Whether all that opens it stands in company that is unusual for it: it may be about something else."""
        grants = [f for f in self.findings if f.counted and f.stance in (Stance.PERMITS, Stance.CONDITIONS)]
        return self.open and bool(grants) and all(f.doubted for f in grants)

    @property
    def refusal_doubted(self) -> bool:
        """Whether all that shuts it has words that are unusual for a refusal: it may be about something else."""
        refusals = [f for f in self.findings if f.counted and f.stance in SHUTS]
        return self.status in CLOSED and bool(refusals) and all(f.doubted for f in refusals)


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold for the answer, in a sentence, with the findings that say so."""

    text: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """A question to ask the administrator, or a warning: a stable id and the sentence; a warning has its source."""

    id: str
    text: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The answer for one plan and one kind of participant, with everything a report says about it but the quotes.

    ``findings`` are those that carry the answer, best first. ``refused`` are counted findings that another one
    supersedes. ``gates`` are the values that decided (after_tax, conversion, withdrawal, document) and ``row`` the row
    of the truth table. ``groups`` and ``other_plans`` hold whole judgements, by name, that differ from this one.
    """

    state: VerdictState
    basis: Basis
    routes: tuple[Route, ...]
    automatic_conversion: bool
    confidence: Literal["high", "medium", "low"]
    summary: str
    effective_from: date | None
    conditions: tuple[Condition, ...]
    questions: tuple[Advice, ...]
    warnings: tuple[Advice, ...]
    flags: tuple[str, ...]
    findings: tuple[Finding, ...]
    provisions: Mapping[str, ProvisionState]
    gates: Mapping[str, str]
    row: str
    groups: Mapping[str, Judgement] = field(default_factory=dict)
    other_plans: Mapping[str, Judgement] = field(default_factory=dict)
    refused: tuple[Refusal, ...] = ()


def together(*parts: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings of several lists, each once, in order."""
    seen: dict[int, Finding] = {}
    for part in parts:
        for finding in part:
            seen.setdefault(id(finding), finding)
    return tuple(seen.values())
