"""What a store holds, one result after another: the plans with their reports, then what could not be read."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analyzer.batch.inputs import is_remote
from analyzer.batch.store import Store


@dataclass(frozen=True, slots=True)
class Result:
    """A plan: its row in ``results``, where its documents lie, and the report (as its JSON has it)."""

    row: dict[str, Any]
    addresses: tuple[str, ...]
    places: tuple[str | None, ...]  # for each document of the report, an address it lies at
    report: dict[str, Any]

    def cited(self, provision: str) -> dict[str, Any] | None:
        """The first piece of evidence that a provision's status rests on."""
        status = self.report["provisions"].get(provision)
        wanted = status["evidence"][0] if status and status["evidence"] else None
        return next((one for one in self.report["evidence"] if one["id"] == wanted), None)

    def link(self, evidence: dict[str, Any]) -> str | None:
        """An address that opens the document at the page of a piece of evidence."""
        place: str | None = self.places[evidence["document"]]
        if place is None or is_remote(place):
            return place
        fragment = f"#page={evidence['page']}" if place.lower().endswith(".pdf") else ""
        return Path(place).as_uri() + fragment


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that has no result."""

    address: str
    kind: str
    message: str


def results(store: Store) -> Iterator[Result]:
    """Every plan with a current result, by employer and name."""
    query = (
        "SELECT results.*, plans.patterns, plans.version, plans.analysed_at, reports.report AS packed "
        "FROM results JOIN plans ON plans.id = results.plan JOIN reports ON reports.plan = results.plan "
        "ORDER BY coalesce(results.sponsor, results.name, results.addresses), results.name, results.plan"
    )
    for row in store.each(query):
        report = json.loads(zlib.decompress(row.pop("packed")))
        yield Result(row, tuple(row["addresses"].split("\n")), _places(store, row["plan"]), report)


def _places(store: Store, plan: int) -> tuple[str | None, ...]:
    rows = store.rows(
        "SELECT (SELECT address FROM inputs WHERE sha256 = documents.sha256 ORDER BY plan = ? DESC, address LIMIT 1) "
        "AS address FROM plan_documents JOIN documents ON documents.id = plan_documents.document "
        "WHERE plan_documents.plan = ? ORDER BY position",
        plan,
        plan,
    )
    return tuple(row["address"] for row in rows)


def unread(store: Store) -> Iterator[Unread]:
    """Every document whose last attempt failed."""
    for row in store.each("SELECT address, kind, message FROM errors ORDER BY address"):
        yield Unread(**row)
