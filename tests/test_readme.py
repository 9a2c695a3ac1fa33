"""README and the documents beside it show what the program prints, name what it has, and point to what is there."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import typer

from analyzer import rules
from analyzer.cli import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAPERS = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "patterns" / "README.md", *(ROOT / "docs").glob("*.md")]


def regenerate() -> ModuleType:
    """The program that writes README's generated parts."""
    spec = importlib.util.spec_from_file_location("regenerate", ROOT / "docs" / "regenerate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["regenerate"] = module
    spec.loader.exec_module(module)
    return module


MAKER = regenerate()


@pytest.mark.parametrize("part", [part for part in MAKER.PARTS if part != "accuracy"])  # see test_accuracy.py
def test_a_generated_part_is_what_the_program_prints_today(part: str) -> None:
    shown = {match[2]: match[0] for match in MAKER.MARKED.finditer(README)}
    assert shown[part] == MAKER.regenerated(shown[part]), "run `make readme`"


def commands() -> list[tuple[str, Any]]:
    """Every command, with what typer knows of it."""
    top: Any = typer.main.get_command(app)
    return [(name, command) for name, command in top.commands.items() if name != "patterns"]


@pytest.mark.parametrize(("name", "command"), commands(), ids=[name for name, _ in commands()])
def test_every_command_and_option_is_named(name: str, command: Any) -> None:
    assert f"plan-analyzer {name}" in README
    options = {option for one in command.params for option in one.opts if option.startswith("--")}
    missing = [option for option in options - {"--help"} if f"{option}" not in README]
    assert not missing


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_links_lead_somewhere(paper: Path) -> None:
    links = re.findall(r"\]\((?!http)([^)#]+)", paper.read_text(encoding="utf-8"))
    assert [link for link in links if not (paper.parent / link).exists()] == []


def test_every_pattern_file_is_described() -> None:
    described = re.findall(r"^\| `(\S+\.yaml)` \|", (ROOT / "patterns" / "README.md").read_text(encoding="utf-8"), re.M)
    assert sorted(described) == rules.names()


def test_every_room_of_the_house_is_on_its_plan() -> None:
    plan = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = [path for path in (ROOT / "analyzer").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()]
    missing = [path.name for path in rooms if path.name != "__init__.py" and f"`{path.name}" not in plan]
    assert not missing


def test_every_target_of_make_is_listed_once() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z]+):", makefile, re.M)
    told = re.findall(r"^([a-z]+):.*## \S", makefile, re.M)
    assert targets == told
    assert len(set(targets)) == len(targets)
