"""What was right and wrong in one labelled set, as figures and as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from analyzer.gold import DECIDING
from analyzer.report import Status

_SHORT = {
    Status.PERMITTED: "perm",
    Status.CONDITIONAL: "cond",
    Status.PROHIBITED: "proh",
    Status.FROZEN: "froz",
    Status.ROLLOVER_ONLY: "roll",
    Status.NOT_ADDRESSED: "none",
    Status.CONFLICTING: "conf",
}


@dataclass(frozen=True, slots=True)
class Miss:
    """A passage or plan read wrongly: what was read, and the readings that are right."""

    id: str
    wrong: Mapping[str, tuple[Any, Sequence[Any]]]  # name: got, wanted
    text: str = ""

    def lines(self) -> Iterator[str]:
        """The miss for people."""
        yield f"{self.id}: {self.text}" if self.text else self.id
        for name, (got, wanted) in self.wrong.items():
            yield f"    {name}: got {_word(got)}, wanted {' or '.join(map(_word, wanted))}"


@dataclass(slots=True)
class Scores:
    """Counts over one set. ``tables`` counts (wanted, got) for each core provision, an accepted reading as wanted."""

    passages: int = 0
    passages_right: int = 0
    plans: int = 0
    plans_right: int = 0
    plan_answers: Counter[str] = field(default_factory=Counter)
    false_supported: int = 0
    labels: int = 0
    labels_right: int = 0
    false_permitted: int = 0
    by_patterns: Counter[str] = field(default_factory=Counter)
    """Of passages: the right labels and the false rights of the patterns alone, without the statistical reader."""
    tables: dict[str, Counter[tuple[str, str]]] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """The figures that floors and ceilings speak of: shares from 0 to 1, and counts of costly mistakes."""
        found: dict[str, float] = {"labels": _share(self.labels_right, self.labels)}
        found["false_permitted"] = self.false_permitted
        if self.passages:
            found["passages"] = _share(self.passages_right, self.passages)
            found["labels_by_patterns"] = _share(self.by_patterns["labels_right"], self.labels)
            found["false_permitted_by_patterns"] = self.by_patterns["false_permitted"]
        if self.plans:
            found["plans"] = _share(self.plans_right, self.plans)
            found |= {name: _share(self.plan_answers[name], self.plans) for name in DECIDING}
            found["false_supported"] = self.false_supported
        return found

    def as_dict(self) -> dict[str, Any]:
        """Everything, as JSON has it."""
        return {
            "passages": {"all": self.passages, "right": self.passages_right},
            "plans": {"all": self.plans, "right": self.plans_right}
            | {name: self.plan_answers[name] for name in DECIDING},
            "labels": {"all": self.labels, "right": self.labels_right},
            "by_patterns": {name: self.by_patterns[name] for name in ("labels_right", "false_permitted")},
            "false_permitted": self.false_permitted,
            "false_supported": self.false_supported,
            "provisions": {name: self._provision(table) for name, table in self.tables.items()},
            "misses": [
                {
                    "id": miss.id,
                    "text": miss.text,
                    "wrong": {
                        name: {"got": _plain(got), "wanted": [_plain(one) for one in wanted]}
                        for name, (got, wanted) in miss.wrong.items()
                    },
                }
                for miss in self.misses
            ],
        }

    @staticmethod
    def _provision(table: Counter[tuple[str, str]]) -> dict[str, Any]:
        confusion: dict[str, dict[str, int]] = {}
        for (wanted, got), count in sorted(table.items()):
            confusion.setdefault(wanted, {})[got] = count
        return {"confusion": confusion, "classes": {name: list(_rates(table, name)) for name in _classes(table)}}

    def as_text(self, name: str) -> str:
        """The set's figures, its confusion tables and its misses."""
        lines = [name, "-" * len(name), *self._summary()]
        for provision, table in self.tables.items():
            lines += ["", *_confusion(provision, table)]
        if self.misses:
            lines += ["", f"Misses ({len(self.misses)}):"]
            lines += [line for miss in self.misses for line in miss.lines()]
        return "\n".join(lines) + "\n"

    def _summary(self) -> Iterator[str]:
        if self.plans:
            yield _line("plans wholly right", self.plans_right, self.plans)
            for name in DECIDING:
                yield _line(f"  {name.replace('_', ' ')}", self.plan_answers[name], self.plans)
            yield f"{'false supported':<24}{self.false_supported:>6}"
        if self.passages:
            yield _line("passages wholly right", self.passages_right, self.passages)
        yield _line("labels right", self.labels_right, self.labels)
        yield f"{'false permitted':<24}{self.false_permitted:>6}"
        if self.passages:
            yield _line("  labels, patterns alone", self.by_patterns["labels_right"], self.labels)
            yield f"{'  false, patterns alone':<24}{self.by_patterns['false_permitted']:>6}"


def _confusion(provision: str, table: Counter[tuple[str, str]]) -> Iterator[str]:
    """Wanted downward, got across, with the precision and recall of each class."""
    classes = _classes(table)
    yield f"{provision:<26}" + "".join(f"{_SHORT[Status(one)]:>6}" for one in classes) + "  precision  recall"
    for wanted in classes:
        precision, recall = _rates(table, wanted)
        counts = "".join(f"{table[wanted, got] or '.':>6}" for got in classes)
        yield f"  {wanted:<24}{counts}{_rate(precision):>11}{_rate(recall):>8}"


def _classes(table: Counter[tuple[str, str]]) -> list[str]:
    met = {name for pair in table for name in pair}
    return [status.value for status in Status if status.value in met]


def _rates(table: Counter[tuple[str, str]], name: str) -> tuple[float | None, float | None]:
    """Precision and recall of a class; None where it was never said or never wanted."""
    said = sum(count for (_, got), count in table.items() if got == name)
    wanted = sum(count for (one, _), count in table.items() if one == name)
    right = table[name, name]
    return (right / said if said else None), (right / wanted if wanted else None)


def _rate(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _line(what: str, right: int, of: int) -> str:
    return f"{what:<24}{right:>6} of {of:<6} {_share(right, of):.3f}"


def _share(right: int, of: int) -> float:
    return right / of if of else 1.0


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, frozenset) else value


def _word(value: Any) -> str:
    if isinstance(value, frozenset):
        return "+".join(sorted(value)) or "no route"
    return str(value).lower() if isinstance(value, bool) or value is None else str(value)
