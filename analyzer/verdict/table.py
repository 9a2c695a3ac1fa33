"""The truth table of ``patterns/verdict.yaml``: which answer follows from which gates. The first match wins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Literal

from pydantic import Field, model_validator

from analyzer import rules
from analyzer.report import Basis, Route, VerdictState
from analyzer.rules import Data

FILE = "verdict.yaml"

Gate = Literal[
    "yes",
    "group",
    "future",
    "no",
    "frozen",
    "rollover_only",
    "rollover_only_denied",
    "not_addressed",
    "conflict",
    "reachable",
    "age",
    "sources_unclear",
    "doubted",
    "refusal_doubted",
]
Silence = Literal["complete", "incomplete", "not_plan_specific", "not_a_plan_document"]


@dataclass(frozen=True, slots=True)
class Gates:
    """What decides: gate 1, gates 2A and 2B, and whether silence in the documents means anything."""

    after_tax: str
    conversion: str
    withdrawal: str
    document: str


class GateValues(Data):
    """The values that each gate may have; in a row's ``when``, those that match (left out: any)."""

    after_tax: tuple[Gate, ...] = ()
    conversion: tuple[Gate, ...] = ()
    withdrawal: tuple[Gate, ...] = ()
    document: tuple[Silence, ...] = ()

    def match(self, gates: Gates) -> bool:
        """Whether every gate has one of the values given for it."""
        return (
            (not self.after_tax or gates.after_tax in self.after_tax)
            and (not self.conversion or gates.conversion in self.conversion)
            and (not self.withdrawal or gates.withdrawal in self.withdrawal)
            and (not self.document or gates.document in self.document)
        )

    def combinations(self) -> Iterator[Gates]:
        """Every combination of the values."""
        for values in product(self.after_tax, self.conversion, self.withdrawal, self.document):
            yield Gates(*values)


class Row(Data):
    """One line of the truth table. ``basis: document``: whatever makes the document's silence mean nothing."""

    name: str
    when: GateValues
    state: VerdictState
    basis: Basis | Literal["document"]
    routes: tuple[Route, ...] = ()
    flags: tuple[str, ...] = ()
    summary: str
    elsewhere: str = ""  # the summary where the document leaves its rules on the ways out to another paper


class SilenceRules(Data):
    """Where silence counts: domain terms of the completeness test."""

    documents: tuple[str, ...]
    in_brief: tuple[str, ...]
    incomplete_warnings: tuple[str, ...]
    references: Mapping[str, str]


class GroupWords(Data):
    """How names of participant groups are read."""

    foreign: tuple[str, ...]
    hce: tuple[str, ...]
    idle: frozenset[str]
    turning: frozenset[str]
    no_people: frozenset[str]
    unions: tuple[str, ...]
    sites: tuple[str, ...]


class ConditionTexts(Data):
    """The sentences for conditions, by kind of gate."""

    after_tax: Mapping[str, str]
    conversion: Mapping[str, str]
    withdrawal: Mapping[str, str]
    met: str
    unmet: str


class Doubt(Data):
    """What lowers confidence to one level."""

    states: tuple[VerdictState, ...] = ()
    bases: tuple[Basis, ...] = ()
    flags: tuple[str, ...] = ()

    def raised(self, state: VerdictState, basis: Basis, flags: tuple[str, ...]) -> bool:
        """Whether any of it is the case."""
        return state in self.states or basis in self.bases or any(flag in self.flags for flag in flags)


class Confidence(Data):
    """What lowers confidence from high."""

    medium: Doubt
    low: Doubt


class VerdictRules(Data):
    """``patterns/verdict.yaml``."""

    gates: GateValues
    limited_to_group: Mapping[VerdictState, VerdictState]
    limited_to_foreign: Mapping[VerdictState, VerdictState]
    rows: tuple[Row, ...] = Field(min_length=1)
    closed_list_summary: str
    second_sentences: Mapping[str, str]
    precedence: Mapping[str, int]
    silence: SilenceRules
    old_after_years: int
    no_roth_plans: tuple[str, ...]
    unnamed_plans: tuple[str, ...]
    groups: GroupWords
    conditions: ConditionTexts
    announced: Mapping[str, str]
    confidence: Confidence

    @model_validator(mode="after")
    def _every_combination_has_a_row(self) -> VerdictRules:
        used: set[str] = set()
        for gates in self.gates.combinations():
            row = self.find(gates)
            if row is None:
                raise ValueError(f"no row for {gates}")
            used.add(row.name)
        unused = [row.name for row in self.rows if row.name not in used]
        if unused:
            raise ValueError(f"rows that can never match: {unused}")
        if len({row.name for row in self.rows}) != len(self.rows):
            raise ValueError("two rows have the same name")
        return self

    def find(self, gates: Gates) -> Row | None:
        """The first row that matches."""
        return next((row for row in self.rows if row.when.match(gates)), None)


@cache
def verdict_rules() -> VerdictRules:
    """The verdict's data, checked."""
    return rules.load(FILE, VerdictRules)


@cache
def decide(gates: Gates) -> Row:
    """The row of the truth table for these gate values (domain: every combination has one)."""
    row = verdict_rules().find(gates)
    if row is None:
        raise ValueError(f"not gate values: {gates}")
    return row


def state_for(row: Row, gates: Gates) -> VerdictState:
    """The answer for an ordinary participant: lowered where only a group may contribute."""
    if gates.after_tax == "group":
        return verdict_rules().limited_to_group.get(row.state, row.state)
    return row.state
