"""Questions to ask the administrator and warnings to read, chosen by what the answer leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from pydantic import Field, model_validator

from analyzer import rules
from analyzer.report import Basis, VerdictState
from analyzer.rules import Data
from analyzer.verdict.judgement import Advice
from analyzer.verdict.table import Gates, GateValues


@dataclass(frozen=True, slots=True)
class Situation:
    """What an occasion is compared with."""

    gates: Gates
    state: VerdictState
    basis: Basis
    flags: tuple[str, ...]


class Occasion(GateValues):
    """When something is said: every list that is given holds the value found; of flags, any raised, and none barred."""

    states: tuple[VerdictState, ...] = ()
    bases: tuple[Basis, ...] = ()
    flags: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()

    def fits(self, situation: Situation) -> bool:
        """Whether the situation is this one."""
        return (
            self.match(situation.gates)
            and (not self.states or situation.state in self.states)
            and (not self.bases or situation.basis in self.bases)
            and (not self.flags or any(flag in self.flags for flag in situation.flags))
            and not any(flag in self.unless for flag in situation.flags)
        )


class Question(Data):
    """A question with its occasions."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    text: str
    when: tuple[Occasion, ...] = Field(min_length=1)


class Caution(Data):
    """A warning with its occasions (none: always) and the source of what it says."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    text: str
    source: str = Field(min_length=1)
    when: tuple[Occasion, ...] = ()


class QuestionsFile(Data):
    """``patterns/questions.yaml``."""

    questions: tuple[Question, ...]

    @model_validator(mode="after")
    def _ids_are_unique(self) -> QuestionsFile:
        _refuse_repeated(question.id for question in self.questions)
        return self


class WarningsFile(Data):
    """``patterns/warnings.yaml``."""

    warnings: tuple[Caution, ...]

    @model_validator(mode="after")
    def _ids_are_unique(self) -> WarningsFile:
        _refuse_repeated(warning.id for warning in self.warnings)
        return self


def _refuse_repeated(ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise ValueError(f"{name} is given twice")
        seen.add(name)


@cache
def all_questions() -> tuple[Question, ...]:
    """Every question there is."""
    return rules.load("questions.yaml", QuestionsFile).questions


@cache
def all_warnings() -> tuple[Caution, ...]:
    """Every warning there is."""
    return rules.load("warnings.yaml", WarningsFile).warnings


def questions(situation: Situation, words: Mapping[str, str]) -> tuple[Advice, ...]:
    """What to ask the plan administrator, in the order of the file; ``words`` fills in groups and dates."""
    return tuple(
        Advice(question.id, question.text.format(**words))
        for question in all_questions()
        if any(occasion.fits(situation) for occasion in question.when)
    )


def warnings(situation: Situation) -> tuple[Advice, ...]:
    """What to be warned of."""
    return tuple(
        Advice(warning.id, warning.text, warning.source)
        for warning in all_warnings()
        if not warning.when or any(occasion.fits(situation) for occasion in warning.when)
    )
