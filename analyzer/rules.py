"""Loads the pattern data: everything under ``patterns/``, each file checked against a model that refuses unknown keys.

The files lie in ``analyzer/patterns`` in an installed wheel and in ``patterns/`` beside the package in a checkout.
"""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar, cast

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from analyzer.errors import BadPatternFile, LimitsNotPublished

Checked = TypeVar("Checked", bound=BaseModel)


class Data(BaseModel):
    """A part of a pattern file: an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class YearLimits(Data):
    """The federal limits of one calendar year, in dollars, with the IRS notice that published them."""

    elective_deferral: int = Field(gt=0)
    catch_up: int = Field(gt=0)
    catch_up_60_63: int | None = Field(gt=0)
    annual_additions: int = Field(gt=0)
    compensation: int = Field(gt=0)
    hce_compensation: int = Field(gt=0)
    roth_catch_up_wages: int | None = Field(default=None, gt=0)
    notice: str = Field(min_length=1)


class LimitsFile(Data):
    """``patterns/limits.yaml``."""

    years: dict[int, YearLimits]


def limits(year: int) -> YearLimits:
    """The limits of a year; :class:`LimitsNotPublished` where the file has none, which says how to add them."""
    years = load("limits.yaml", LimitsFile).years
    if year not in years:
        raise LimitsNotPublished(
            f"the IRS limits for {year} are not loaded ({min(years)} to {max(years)} are): add a line for {year} "
            f"to patterns/limits.yaml from the IRS notice that publishes them; they are never extrapolated"
        )
    return years[year]


def load(name: str, model: type[Checked]) -> Checked:
    """A pattern file, checked, read once; :class:`BadPatternFile` names the file and the key that is wrong."""
    return cast(Checked, _load(name, model))


@cache
def _load(name: str, model: type[BaseModel]) -> BaseModel:
    return parse(name, read(name), model)


def parse(name: str, text: str, model: type[Checked]) -> Checked:
    """The text of a pattern file, checked against its model."""
    try:
        return model.model_validate_json(text) if name.endswith(".json") else model.model_validate(_yaml(text))
    except yaml.YAMLError as error:
        raise BadPatternFile(f"patterns/{name}: {' '.join(str(error).split())}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "the file"
        raise BadPatternFile(f"patterns/{name}: {place}: {first['msg']}") from error


def read(name: str) -> str:
    """The text of a file under ``patterns/``; :class:`BadPatternFile` where there is none."""
    place = patterns_directory()
    for part in name.split("/"):
        place = place / part
    if not place.is_file():
        raise BadPatternFile(f"patterns/{name}: there is no such file")
    return place.read_text(encoding="utf-8")


def names() -> list[str]:
    """The names of every pattern file, in order."""
    return sorted(name for name, _ in _files(patterns_directory(), "", (".yaml",)))


def content(name: str) -> Any:
    """A pattern file as plain lists and mappings, for those who list or show it."""
    return _yaml(read(name))


@cache
def patterns_sha256() -> str:
    """One digest over the names and bytes of every data file, learned ones too: it names what made a report."""
    digest = hashlib.sha256()
    for name, place in sorted(_files(patterns_directory(), "", (".yaml", ".json", ".npz"))):
        content = place.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def patterns_directory() -> Traversable:
    """Where the pattern files lie: inside the installed package, or beside it in a checkout."""
    installed = files("analyzer") / "patterns"
    if installed.is_dir():
        return installed
    return cast(Traversable, Path(__file__).resolve().parent.parent / "patterns")


def _files(directory: Traversable, prefix: str, kinds: tuple[str, ...]) -> Iterator[tuple[str, Traversable]]:
    for place in directory.iterdir():
        if place.is_dir():
            yield from _files(place, f"{prefix}{place.name}/", kinds)
        elif place.name.endswith(kinds):
            yield prefix + place.name, place


_FASTEST: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml reads the pattern files ten times as fast


class _PlainLoader(_FASTEST):  # type: ignore[misc]
    """YAML in which ``yes`` and ``no`` are words (only true and false are flags) and a repeated key is an error."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Hashable] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key!r} is given twice", key_node.start_mark)
            seen.add(key)
        return cast(dict[Hashable, Any], super().construct_mapping(node, deep))


_PlainLoader.yaml_implicit_resolvers = {
    letter: [(tag, shape) for tag, shape in resolvers if tag != "tag:yaml.org,2002:bool" or letter in "tTfF"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _yaml(text: str) -> Any:
    return yaml.load(text, Loader=_PlainLoader)
