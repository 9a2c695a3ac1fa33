"""The language data of ``patterns/``: vocabulary, cues and the rules that turn frames into findings, validated on load."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, RootModel, field_validator

from analyzer.model import Stance
from analyzer.rules import load
from analyzer.terms import expand


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Money(_Entry):
    """A kind of money: adjectives that take a head noun, whole phrases for contributions or accounts, and what says of
    any contribution which pay it comes from."""

    meaning: str
    source: str
    adjectives: list[str] = Field(default_factory=list)
    contributions: list[str] = Field(default_factory=list)
    accounts: list[str] = Field(default_factory=list)
    from_pay: list[str] = Field(default_factory=list)

    def forms(self) -> Iterator[tuple[str, list[str]]]:
        """The ways of naming it, each with its terms."""
        for form in ("adjectives", "contributions", "accounts", "from_pay"):
            yield form, getattr(self, form)


class Act(_Entry):
    """Something done with money, as verbs and as nouns."""

    meaning: str
    source: str
    verbs: list[str] = Field(default_factory=list)
    nouns: list[str] = Field(default_factory=list)


class Vocabulary(_Entry):
    """``patterns/vocabulary.yaml``."""

    money: dict[str, Money]
    heads: dict[str, list[str]]
    modifiers: list[str]
    left_modifiers: list[str]
    acts: dict[str, Act]

    @cached_property
    def head_forms(self) -> dict[str, str]:
        """Every head noun phrase (normal form) with the form of money it makes."""
        return {phrase: form for form, terms in self.heads.items() for term in terms for phrase in expand(term)}

    @cached_property
    def modifier_set(self) -> frozenset[str]:
        """Words that may stand between an adjective and its head noun."""
        return frozenset(self.modifiers)

    @cached_property
    def left_modifier_set(self) -> frozenset[str]:
        """Words that may stand before the adjective."""
        return frozenset(self.left_modifiers)


class Cue(_Entry):
    """Words with one effect on how a clause is read."""

    meaning: str
    terms: list[str]


class FindingRule(_Entry):
    """When a frame establishes something. ``when`` gives the values a feature may have, ``flags`` those it must carry,
    ``unless`` those it must not."""

    id: str
    provision: str
    stance: Stance
    meaning: str
    source: str
    when: dict[Literal["act", "money", "polarity"], list[str]]
    flags: list[str] = Field(default_factory=list)
    unless: list[str] = Field(default_factory=list)
    counted: bool = True
    accept: list[str] = Field(default_factory=list)
    reject: list[str] = Field(default_factory=list)

    @field_validator("when", mode="before")
    @classmethod
    def _lists(cls, value: dict[str, str | list[str]]) -> dict[str, list[str]]:
        return {k: [v] if isinstance(v, str) else list(v) for k, v in value.items()}


class NeighbourRule(_Entry):
    """When a sentence establishes a provision beside those that decide. ``literals`` are looked for first, one must be
    there; ``words`` must all match and none of ``unless``; ``money`` are kinds of which one must be named,
    ``money_kinds`` how many kinds of the employee's own money."""

    id: str
    provision: str
    stance: Stance
    meaning: str
    source: str
    literals: list[str]
    words: list[str]
    unless: list[str] = Field(default_factory=list)
    money: list[str] = Field(default_factory=list)
    money_kinds: int = 0
    attributes: list[str] = Field(default_factory=list)
    accept: list[str]
    reject: list[str] = Field(default_factory=list)


class CueFile(RootModel[dict[str, Cue]]):
    """``patterns/cues.yaml``."""


class RuleFile(_Entry):
    """A file of ``patterns/provisions/``."""

    rules: list[FindingRule]


class NeighbourFile(_Entry):
    """``patterns/neighbours.yaml``."""

    rules: list[NeighbourRule]


class Group(_Entry):
    """A way of naming some of the participants; ``pattern`` has a named group ``name``."""

    id: str
    meaning: str
    pattern: str


class GroupFile(_Entry):
    """``patterns/groups.yaml``."""

    groups: list[Group]


class Signal(_Entry):
    """A flag that a clause earns by its shape; ``acts`` limits it to frames of those acts."""

    meaning: str
    pattern: str | list[str]
    acts: list[str] = Field(default_factory=list)

    @property
    def alternatives(self) -> list[str]:
        """The regular expressions of which one must match."""
        return [shape.strip() for shape in ([self.pattern] if isinstance(self.pattern, str) else self.pattern)]


class SignalFile(_Entry):
    """``patterns/signals.yaml``."""

    signals: dict[str, Signal]


PROVISION_FILES = ("contributions", "conversion", "withdrawal", "roth")


@dataclass(frozen=True)
class Lexicon:
    """Everything detection reads from ``patterns/``."""

    vocabulary: Vocabulary
    cues: dict[str, Cue]
    rules: list[FindingRule]
    neighbours: list[NeighbourRule]
    groups: list[Group]
    signals: dict[str, Signal]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The project's own language data, read and validated once."""
    return Lexicon(
        load("vocabulary.yaml", Vocabulary),
        load("cues.yaml", CueFile).root,
        [rule for name in PROVISION_FILES for rule in load(f"provisions/{name}.yaml", RuleFile).rules],
        load("neighbours.yaml", NeighbourFile).rules,
        load("groups.yaml", GroupFile).groups,
        load("signals.yaml", SignalFile).signals,
    )
