"""Which documents speak of one plan: those with its EIN and plan number, and those with its name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from analyzer.batch.arrivals import Gathering
from analyzer.batch.inputs import Input
from analyzer.batch.store import Store


def plan_identities(store: Store, found: Sequence[Input]) -> Iterator[Gathering]:
    """The inputs of every plan that more than one document speaks of, by what each document says of itself.

    An amendment often gives the plan's name alone: it goes with the EIN and number that other documents give that name,
    if they all give the same. A document that says neither stays by itself.
    """
    stated = {row["address"]: row for row in store.each(_STATED)}
    named: dict[str, set[str]] = defaultdict(set)
    for row in stated.values():
        if _numbers(row) and row["name"]:
            named[_folded(row["name"])].add(_numbers(row))
    plans: dict[str, list[Input]] = defaultdict(list)
    for one in found:
        said = stated.get(one.address)
        if said is not None and (identity := _identity(said, named)):
            plans[identity].append(one)
    for identity, members in plans.items():
        if len({stated[one.address]["sha256"] for one in members}) > 1:
            yield Gathering(identity, sorted(members, key=lambda one: one.address))


_STATED = """SELECT inputs.address, inputs.sha256, plans.ein, plans.number, plans.name
             FROM inputs JOIN plans ON plans.id = inputs.plan"""


def _identity(row: Mapping[str, str | None], named: Mapping[str, set[str]]) -> str:
    numbers, name = _numbers(row), _folded(row["name"] or "")
    if not numbers and len(named.get(name, ())) == 1:
        [numbers] = named[name]
    return numbers or (f"plan {name}" if name else "")


def _numbers(row: Mapping[str, str | None]) -> str:
    """The plan's EIN and number, where the document gives both."""
    return f"EIN {row['ein']}, plan {row['number']}" if row["ein"] and row["number"] else ""


def _folded(name: str) -> str:
    """A plan's name without what writers vary: case, spaces, punctuation, a leading article."""
    return re.sub(r"^the ", "", " ".join(re.sub(r"[^\w()]+", " ", name.casefold()).split()))
