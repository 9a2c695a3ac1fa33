"""Lists and shows the pattern files: every rule, term, cue, question and limit with an id of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from analyzer import rules
from analyzer.errors import PlanAnalyzerError

_TOLD_BY = ("meaning", "text", "summary", "notice")


class NoSuchRuleError(PlanAnalyzerError):
    """No pattern file has an entry of that id."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a pattern file, with the file's name and what stands there."""

    file: str
    id: str
    content: Mapping[str, Any]

    @property
    def told(self) -> str:
        """What it is for, in its own words."""
        found = next((self.content[key] for key in _TOLD_BY if key in self.content), "")
        return " ".join(str(found).split())


def entries() -> Iterator[Entry]:
    """Every entry of every pattern file, by file."""
    for name in rules.names():
        yield from (Entry(name, found, content) for found, content in _entries(rules.content(name)))


def _entries(content: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The entries below: mappings with an ``id`` or ``name``, or that stand under a key and say what they are for."""
    if isinstance(content, list):
        for item in content:
            own = isinstance(item, Mapping) and (item.get("id") or item.get("name"))
            yield from [(str(own), item)] if own else _entries(item)
    elif isinstance(content, Mapping):
        for key, value in content.items():
            if isinstance(value, Mapping) and any(word in value for word in _TOLD_BY):
                yield str(key), value
            else:
                yield from _entries(value)


def listing() -> str:
    """Every pattern file with its entries, one to a line."""
    lines: list[str] = []
    file = ""
    for entry in entries():
        if entry.file != file:
            file = entry.file
            lines += ["", f"patterns/{file}"]
        lines.append(f"  {entry.id:<40} {_cut(entry.told)}".rstrip())
    return "\n".join(lines[1:]) + "\n"


def shown(id: str) -> str:
    """The entries of an id, as their files have them; :class:`NoSuchRuleError` where there is none."""
    found = [entry for entry in entries() if entry.id == id]
    if not found:
        raise NoSuchRuleError(f"{id}: no pattern file has a rule of this id; see plan-analyzer patterns list.")
    return "\n".join(f"# patterns/{entry.file}\n{_yaml(entry)}" for entry in found)


def _yaml(entry: Entry) -> str:
    content = entry.content if "id" in entry.content or "name" in entry.content else {entry.id: entry.content}
    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=110)


def _cut(text: str, width: int = 100) -> str:
    return text if len(text) <= width else text[: width - 1].rsplit(" ", 1)[0] + "…"
