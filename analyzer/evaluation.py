"""Measures accuracy against labels: what is read rightly, what is not, and which mistakes would cost a saver."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import RootModel

from analyzer import rules
from analyzer.analysis import analyze
from analyzer.detection import findings
from analyzer.errors import PlanAnalyzerError
from analyzer.gold import DECIDING, GoldPassage, GoldPlan, GoldSet, gold_sets
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.report import CORE_PROVISIONS, Report, Status
from analyzer.scores import Miss, Scores
from analyzer.statistical import overruled
from analyzer.verdict import statuses

PASSAGES_AS_OF = date(2026, 11, 23)
"""The date on which labelled passages are read."""

FLOORS = "floors.yaml"


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The scores of every set, by name, and the floors that they fall below."""

    sets: Mapping[str, Scores]
    below: tuple[str, ...] = ()

    def as_text(self) -> str:
        """Tables and misses, for people."""
        parts = [scores.as_text(name) for name, scores in self.sets.items()]
        if self.below:
            parts.append("\n".join(["Below the floor:", *(f"  {line}" for line in self.below)]) + "\n")
        return "\n".join(parts)

    def as_json(self) -> str:
        """The same as one JSON object."""
        found = {"sets": {name: scores.as_dict() for name, scores in self.sets.items()}, "below": list(self.below)}
        return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def evaluate(path: Path, *, check: bool = False) -> Evaluation:
    """Reads everything labelled under ``path``; with ``check``, against the floors in the nearest ``floors.yaml``."""
    root = _root(path) if check else path if path.is_dir() else path.parent
    scores = {_name(one.place, root): _scores(one) for one in gold_sets(path)}
    return Evaluation(scores, tuple(_below(root, path, scores)) if check else ())


class Floors(RootModel[dict[str, dict[str, float]]]):
    """``floors.yaml``: by a set's path beside that file, the figures it must reach (``false_*``: must not pass)."""


def _root(path: Path) -> Path:
    """The folder of the floors that govern a path: it or the nearest above."""
    place = path.resolve()
    found = next((one for one in (place, *place.parents) if (one / FLOORS).is_file()), None)
    if found is None:
        raise PlanAnalyzerError(f"{path}: there is no {FLOORS} in it or above it to check against.")
    return found


def _name(place: Path, root: Path) -> str:
    """The name of a set: its path inside a folder."""
    place, root = place.resolve(), root.resolve()
    return place.name if place == root else place.relative_to(root).as_posix()


def _below(root: Path, path: Path, scores: Mapping[str, Scores]) -> Iterator[str]:
    """The figures below their floor, and the floors under ``path`` that nothing was measured for."""
    floors = rules.parse(FLOORS, (root / FLOORS).read_text(encoding="utf-8"), Floors).root
    for name, floor in floors.items():
        if name not in scores:
            if (root / name).is_relative_to(path.resolve()):
                yield f"{name}: there is no such set"
            continue
        figures = scores[name].figures()
        for figure, bound in floor.items():
            got = figures.get(figure)
            if got is None:
                yield f"{name}: {figure} is not measured there"
            elif got > bound if figure.startswith("false_") else got < bound:
                yield f"{name}: {figure} is {got:.4g}; the floor is {bound:.4g}"


def _scores(gold: GoldSet) -> Scores:
    scores = Scores()
    for passage in gold.passages:
        _passage(passage, scores)
    for plan in gold.plans:
        _plan(plan, scores)
    return scores


def _passage(gold: GoldPassage, scores: Scores) -> None:
    """A passage read alone: what it establishes about each core provision."""
    document, profile = read_text(gold.text, name=gold.id), Profile(PASSAGES_AS_OF)
    read = findings(document)
    alone = statuses(read, profile)
    found = overruled(alone, read, document, profile)
    got = {name: found[name].status.value for name in CORE_PROVISIONS}
    wrong = {name: (got[name], gold.right[name]) for name in CORE_PROVISIONS if got[name] not in gold.right[name]}
    scores.passages += 1
    scores.passages_right += not wrong
    _count(scores, gold.right, got)
    for name in CORE_PROVISIONS:
        status = alone[name].status
        right = status.value in gold.right[name]
        scores.by_patterns.update(labels_right=right, false_permitted=not right and status is Status.PERMITTED)
    if wrong:
        scores.misses.append(Miss(gold.id, wrong, gold.text))


def _plan(gold: GoldPlan, scores: Scores) -> None:
    """A whole document: its answer and its core provisions."""
    report, _ = analyze([gold.path], Profile(gold.as_of))
    got = said_of(report)
    wrong = {name: (got[name], right) for name, right in gold.right.items() if got[name] not in right}
    scores.plans += 1
    scores.plans_right += not wrong
    scores.plan_answers.update(name for name in DECIDING if name not in wrong)
    scores.false_supported += _false_supported(got["verdict"], gold.right["verdict"])
    _count(scores, gold.right, got)
    if wrong:
        scores.misses.append(Miss(gold.id, wrong))


def said_of(report: Report) -> dict[str, Any]:
    """What a report answers, by the names of labels."""
    verdict = report.verdict
    return {
        "verdict": verdict.state.value,
        "basis": verdict.basis.value,
        "routes": frozenset(route.value for route in verdict.routes),
        "automatic_conversion": verdict.automatic_conversion,
        "effective_from": verdict.effective_from.isoformat() if verdict.effective_from else None,
        **{name: report.provisions[name].status.value for name in CORE_PROVISIONS},
    }


def _false_supported(got: str, right: Sequence[str]) -> bool:
    """Whether a plan is said to support it, or to support it freely, that does not."""
    claims = ("supported", "supported_with_conditions")
    return got in claims and got not in right and (got == "supported" or not set(right) & set(claims))


def _count(scores: Scores, right: Mapping[str, Sequence[str]], got: Mapping[str, str]) -> None:
    for name in CORE_PROVISIONS:
        fits = got[name] in right[name]
        scores.labels += 1
        scores.labels_right += fits
        scores.false_permitted += not fits and got[name] == Status.PERMITTED
        scores.tables.setdefault(name, Counter())[got[name] if fits else right[name][0], got[name]] += 1
