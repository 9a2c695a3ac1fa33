"""Labelled documents and passages: what a careful reader found, to measure against."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from analyzer.errors import PlanAnalyzerError
from analyzer.report import CORE_PROVISIONS

DECIDING = ("verdict", "basis", "routes", "automatic_conversion", "effective_from")


class BadGoldError(PlanAnalyzerError):
    """Labels that cannot be used; the message names the file and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class GoldPassage:
    """A passage read alone, with the readings of each core provision that are right (the label itself first)."""

    id: str
    text: str
    right: Mapping[str, tuple[str, ...]]
    trap: str = ""


@dataclass(frozen=True, slots=True)
class GoldPlan:
    """A plan document with the readings that are right of its answer and of its core provisions."""

    id: str
    path: Path
    as_of: date
    right: Mapping[str, tuple[Any, ...]]  # by name: verdict, basis, routes, ... and the core provisions
    groups: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoldSet:
    """The passages of one file, or the plans of one folder, with where it lies."""

    place: Path
    passages: tuple[GoldPassage, ...] = ()
    plans: tuple[GoldPlan, ...] = ()


def gold_sets(path: Path) -> list[GoldSet]:
    """The labelled sets under a folder, or the one in a file."""
    if path.is_file():
        return [_file_set(path)]
    if not path.is_dir():
        raise BadGoldError(f"{path}: there is no such file or folder.")
    found = [_file_set(file) for file in sorted(path.rglob("*.jsonl"))]
    for folder in sorted({file.parent for file in path.rglob("*.json")}):
        plans = tuple(_plan_of(label) for label in sorted(folder.glob("*.json")) if _document(label))
        if plans:
            found.append(GoldSet(folder, plans=plans))
    if not any(one.passages or one.plans for one in found):
        raise BadGoldError(f"{path}: no labelled documents (a .json beside each) or passages (.jsonl) are in it.")
    return found


def _document(label: Path) -> Path | None:
    """The document that a label file stands beside."""
    return next((one for suffix in (".pdf", ".txt", ".md") if (one := label.with_suffix(suffix)).is_file()), None)


def _file_set(path: Path) -> GoldSet:
    """A .jsonl of passages, or of plans whose PDFs lie beside it; a document, or its label."""
    if path.suffix != ".jsonl":
        return GoldSet(path, plans=(_plan_of(path.with_suffix(".json")),))
    rows = list(_rows(path))
    plans = tuple(_plan(row, _beside(path, row), path) for row in rows if "expected" in row)
    passages = tuple(_passage(row, path) for row in rows if "expected" not in row)
    return GoldSet(path, passages, plans)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            try:
                row = json.loads(line)
            except ValueError as error:
                raise BadGoldError(f"{path}, line {number}: not JSON ({error}).") from error
            if not isinstance(row, dict):
                raise BadGoldError(f"{path}, line {number}: not a JSON object.")
            yield row


def _passage(row: Mapping[str, Any], path: Path) -> GoldPassage:
    """A passage's label; ``also`` gives, per provision, further readings that are right."""
    try:
        also = row.get("also") or {}
        right = {name: (row["labels"][name], *_list(also.get(name))) for name in CORE_PROVISIONS}
        return GoldPassage(str(row["id"]), row["text"], right, str(row.get("trap", "")))
    except KeyError as error:
        raise BadGoldError(f"{path}: {row.get('id', 'a passage')}: {error} is missing.") from error


def _plan_of(label: Path) -> GoldPlan:
    document = _document(label)
    if document is None or not label.is_file():
        raise BadGoldError(f"{label}: a label and the document it labels, side by side, are needed.")
    try:
        row = json.loads(label.read_text(encoding="utf-8"))
    except ValueError as error:
        raise BadGoldError(f"{label}: not JSON ({error}).") from error
    return _plan(row, document, label)


def _beside(path: Path, row: Mapping[str, Any]) -> Path:
    name = f"{row.get('id')}.pdf"
    place = next((one for one in (path.parent / name, path.parent / path.stem / name) if one.is_file()), None)
    if place is None:
        raise BadGoldError(f"{path}: {name} is neither beside it nor in {path.stem}/.")
    return place


def _plan(row: Mapping[str, Any], document: Path, source: Path) -> GoldPlan:
    """A plan's label; what it says stands in the row itself or under ``expected``."""
    said: Mapping[str, Any] = row.get("expected", row)
    try:
        also = said.get("also") or {}
        right: dict[str, tuple[Any, ...]] = {
            "verdict": (said["verdict"], *_list(also.get("verdict"))),
            "basis": (*_list(said["basis"]), *_list(also.get("basis"))),
            "routes": tuple(frozenset(one) for one in (said["routes"], *(also.get("routes") or ()))),
            "automatic_conversion": (bool(said.get("automatic_conversion")), *_list(also.get("automatic_conversion"))),
            "effective_from": (said.get("effective_from"), *_list(also.get("effective_from"))),
        }
        for name in CORE_PROVISIONS:
            right[name] = (said["provisions"][name], *_list(also.get(name)))
        as_of = date.fromisoformat(row["as_of"])
        return GoldPlan(str(row["id"]), document, as_of, right, said.get("groups") or said.get("per_group") or {})
    except KeyError as error:
        raise BadGoldError(f"{source}: {row.get('id', 'a plan')}: {error} is missing.") from error


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
