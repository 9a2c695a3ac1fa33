"""A floor imports only from the floors below it, a room of detection only from those before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ANALYZER = Path(__file__).resolve().parent.parent / "analyzer"

FLOORS = (
    "model report reasons errors output apart",
    "reading reports rules lexicon terms shapes kept room switching way_in comparison",
    "detection verdict",
    "statistical",
    "analysis assembly exhibits set_aside counted_for surroundings own_sections ownroom first_elections",
    "batch evaluation scores gold examples catalogue",
    "review",
    "cli",
)
ROOMS = (
    "lean_spacy",
    "vocabulary",
    "sentence",
    "rights",
    "plain",
    "document",
    "context",
    "laid_out",
    "whole",
    "passages",
)


def _imported(path: Path) -> Iterator[str]:
    """The modules of this program that a file imports, in dotted form."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("analyzer"):
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name.startswith("analyzer."))


def _place(dotted: str, places: dict[str, int], depth: int) -> int | None:
    """On which floor, or in which room, a module is; none for what has no place (the package itself)."""
    parts = dotted.split(".")
    return places.get(parts[depth]) if len(parts) > depth else None


def _upward(folder: Path, places: dict[str, int], depth: int) -> list[str]:
    """The imports from a higher place."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        name = ".".join(("analyzer", *path.relative_to(ANALYZER).with_suffix("").parts))
        here = _place(name, places, depth)
        for module in _imported(path):
            there = _place(module, places, depth)
            if here is not None and there is not None and there > here:
                found.append(f"{name} imports {module}")
    return found


@pytest.mark.parametrize(
    ("folder", "places", "depth"),
    [
        (ANALYZER, {name: at for at, floor in enumerate(FLOORS) for name in floor.split()}, 1),
        (ANALYZER / "detection", {name: at for at, name in enumerate(ROOMS)}, 2),
    ],
    ids=["floors", "rooms of detection"],
)
def test_imports_lead_downwards(folder: Path, places: dict[str, int], depth: int) -> None:
    assert _upward(folder, places, depth) == []


@pytest.mark.parametrize(
    ("folder", "named"),
    [(ANALYZER, " ".join(FLOORS).split()), (ANALYZER / "detection", list(ROOMS))],
    ids=["floors", "rooms of detection"],
)
def test_everything_has_its_place(folder: Path, named: list[str]) -> None:
    there = {p.stem for p in folder.iterdir() if p.suffix == ".py" or (p / "__init__.py").is_file()}
    assert there - set(named) <= {"__init__", "__main__"}
