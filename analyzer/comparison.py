"""What changed between two editions of a plan's documents, provision by provision, with the words that show it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from analyzer.report import CORE_PROVISIONS, Evidence, ProvisionStatus, Report, Status

Kind = Literal["added", "removed", "changed"]
_DERIVED = frozenset({"conditions", "sources", "ways"})  # follow from other attributes, or from a list of money
_ABOUT_TEXT = frozenset({"amendments_smm", "effective_dates"})  # say what the paper does, not what the plan allows
_DECIDING = ("state", "basis", "routes", "automatic_conversion", "effective_from")


@dataclass(frozen=True, slots=True)
class Side:
    """One edition's part of a change: status, attributes and the quotes it rests on, the most telling first."""

    status: Status
    attributes: dict[str, Any]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class AttributeChange:
    """An attribute that differs; None stands for one that an edition does not state."""

    name: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Change:
    """A provision that the editions treat differently."""

    provision: str
    kind: Kind
    old: Side
    new: Side
    attributes: tuple[AttributeChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reports on editions of one plan, and where they part."""

    old: Report
    new: Report
    changes: tuple[Change, ...]
    unchanged: tuple[str, ...]

    @property
    def verdict_changes(self) -> tuple[AttributeChange, ...]:
        """What of the answer itself is different."""
        pairs = ((name, getattr(self.old.verdict, name), getattr(self.new.verdict, name)) for name in _DECIDING)
        return tuple(AttributeChange(name, _plain(old), _plain(new)) for name, old, new in pairs if old != new)

    @property
    def same_plan(self) -> bool:
        """False where both editions name a plan (EIN with number, else name) and the names differ."""
        old, new = self.old.plan, self.new.plan
        if old.ein and new.ein:
            return (old.ein, old.number) == (new.ein, new.number) or not (old.number and new.number)
        return not (old.name and new.name) or old.name.casefold() == new.name.casefold()


def compare(old: Report, new: Report) -> Comparison:
    """The changes from one edition to the next: the provisions that decide first, then the others by name."""
    names = dict.fromkeys((*CORE_PROVISIONS, *sorted({*old.provisions, *new.provisions})))
    changes, unchanged = [], []
    for name in names:
        if name in _ABOUT_TEXT:
            continue
        change = _change(name, _side(old, name), _side(new, name))
        if change is not None:
            changes.append(change)
        elif name in old.provisions or name in new.provisions:
            unchanged.append(name)
    return Comparison(old, new, tuple(changes), tuple(unchanged))


def _side(report: Report, name: str) -> Side:
    found = report.provisions.get(name, ProvisionStatus(status=Status.NOT_ADDRESSED))
    pieces = {piece.id: piece for piece in report.evidence if piece.counted}
    quotes: dict[str, Evidence] = {}  # each once, though it stands on two pages
    for piece in (pieces[key] for key in found.evidence if key in pieces):
        quotes.setdefault(piece.quote, piece)
    decisive = set(report.verdict.evidence)
    ordered = sorted(quotes.values(), key=lambda piece: piece.id not in decisive)
    return Side(found.status, found.attributes, tuple(ordered))


def _change(name: str, old: Side, new: Side) -> Change | None:
    attributes = tuple(_attribute_changes(old, new))
    silent = Status.NOT_ADDRESSED
    if old.status is silent and new.status is silent:
        return None
    if old.status is silent:
        return Change(name, "added", old, new, attributes)
    if new.status is silent:
        return Change(name, "removed", old, new, attributes)
    return Change(name, "changed", old, new, attributes) if attributes or old.status is not new.status else None


def _attribute_changes(old: Side, new: Side) -> Iterator[AttributeChange]:
    for name in dict.fromkeys((*old.attributes, *new.attributes)):
        before, after = old.attributes.get(name), new.attributes.get(name)
        if before != after and name not in _DERIVED:
            yield AttributeChange(name, before, after)


def as_json(found: Comparison) -> str:
    """The comparison as one JSON object."""
    content = {
        "schema_version": "1",
        "same_plan": found.same_plan,
        "old": _edition(found.old),
        "new": _edition(found.new),
        "verdict": [_attribute(change) for change in found.verdict_changes],
        "changes": [
            {
                "provision": change.provision,
                "kind": change.kind,
                "attributes": [_attribute(one) for one in change.attributes],
                "old": _side_content(change.old),
                "new": _side_content(change.new),
            }
            for change in found.changes
        ],
        "unchanged": list(found.unchanged),
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _edition(report: Report) -> dict[str, Any]:
    return report.model_dump(mode="json", include={"as_of", "plan", "documents", "verdict"})


def _attribute(change: AttributeChange) -> dict[str, Any]:
    return {"name": change.name, "old": change.old, "new": change.new}


def _side_content(side: Side) -> dict[str, Any]:
    quotes: Sequence[Evidence] = side.evidence
    keys = {"quote", "document", "page", "page_label", "section", "stance", "rule"}
    return {
        "status": side.status.value,
        "attributes": side.attributes,
        "evidence": [quote.model_dump(mode="json", include=keys) for quote in quotes],
    }


def _plain(value: Any) -> Any:
    """An enum's value, a date's ISO form, a list of those; anything else as it is."""
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return getattr(value, "value", value)
