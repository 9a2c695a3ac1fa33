"""The plans of a store as a list: searched, filtered, sorted, a page at a time."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from analyzer.batch.store import Store
from analyzer.report import Route, VerdictState
from analyzer.reports import words

PAGE = 50
"""Rows on a page."""

_STATE = (
    "coalesce(overrides.state, CASE reviewed.analysed_at WHEN plans.analysed_at THEN reviewed.state END, plans.state)"
)
_DONE = """
CASE WHEN overrides.state IS NOT NULL OR reviewed.decided >= reviewed.deciding AND reviewed.decided > 0 THEN 'yes'
     WHEN reviewed.decided > 0 THEN 'part' ELSE 'no' END"""
_NAMED = "SELECT {what} FROM plan_documents JOIN documents ON documents.id = document WHERE plan = plans.id"

SORTS: Mapping[str, str] = {
    "newest": "plans.analysed_at DESC, plans.id DESC",
    "plan": "plans.name IS NULL, plans.name COLLATE NOCASE, plans.id",
    "sponsor": "plans.sponsor IS NULL, plans.sponsor COLLATE NOCASE, plans.id",
    "verdict": f"CASE {_STATE} WHEN 'supported' THEN 0 WHEN 'supported_with_conditions' THEN 1 WHEN 'partial' THEN 2 "
    "WHEN 'inconclusive' THEN 3 ELSE 4 END, plans.name COLLATE NOCASE, plans.id",
    "dated": "dated DESC, plans.id DESC",
}
REVIEWED: Mapping[str, str] = {"yes": "Reviewed", "part": "Begun", "no": "Not reviewed"}

_FROM = """
FROM plans
LEFT JOIN reviewed ON reviewed.content = plans.content
LEFT JOIN (SELECT sha256, status AS state, max(id) FROM decisions
           WHERE decision = 'override' AND undone_at IS NULL GROUP BY sha256) AS overrides
  ON overrides.sha256 = plans.content
"""


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked of the library."""

    words: str = ""
    state: str = ""
    reviewed: str = ""
    sort: str = "newest"
    page: int = 1

    @classmethod
    def of(cls, asked: Mapping[str, str]) -> Query:
        """From the address of the page; what is not a choice is as good as absent."""
        state, reviewed, sort = asked.get("state", ""), asked.get("reviewed", ""), asked.get("sort", "")
        page = asked.get("page", "")
        return cls(
            words=asked.get("q", "").strip()[:200],
            state=state if state in list(VerdictState) else "",
            reviewed=reviewed if reviewed in REVIEWED else "",
            sort=sort if sort in SORTS else "newest",
            page=max(1, int(page)) if page.isascii() and page.isdigit() and len(page) < 7 else 1,
        )


@dataclass(frozen=True, slots=True)
class Row:
    """A plan as the library shows it."""

    id: int
    name: str
    sponsor: str
    documents: str
    dated: str
    analysed: str
    state: str
    verdict: str
    tone: str
    routes: str
    reviewed: str
    progress: str


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of what was found: ``total`` rows in all, and how many of each verdict before that filter."""

    rows: Sequence[Row]
    total: int
    pages: int
    states: Mapping[str, int]
    all: int


def listing(store: Store, query: Query) -> Listing:
    """The rows that were asked for."""
    where, values = _where(query, with_state=False)
    counts = store.rows(f"SELECT {_STATE} AS state, count(*) AS many {_FROM} {where} GROUP BY 1", *values)
    states = {row["state"]: row["many"] for row in counts}
    total = states.get(query.state, 0) if query.state else sum(states.values())
    where, values = _where(query, with_state=True)
    pages = max(1, -(-total // PAGE))
    rows = store.rows(
        f"SELECT plans.id, plans.name, plans.sponsor, plans.routes, plans.automatic_conversion, plans.analysed_at, "
        f"{_STATE} AS state, {_DONE} AS done, reviewed.decided, reviewed.deciding, "
        f"({_NAMED.format(what='group_concat(documents.name, char(10))')}) AS documents, "
        f"({_NAMED.format(what='max(documents.date)')}) AS dated "
        f"{_FROM} {where} ORDER BY {SORTS[query.sort]} LIMIT {PAGE} OFFSET ?",
        *values,
        (min(query.page, pages) - 1) * PAGE,
    )
    return Listing([_row(row) for row in rows], total, pages, states, sum(states.values()))


def _where(query: Query, *, with_state: bool) -> tuple[str, list[Any]]:
    """The conditions, with their values: every word must stand somewhere in what names the plan."""
    parts, values = [], []
    for word in query.words.split()[:8]:
        like = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        named = (
            _NAMED.format(what="1") + " AND (documents.name || ' ' || coalesce(documents.title, '')) LIKE ? ESCAPE '\\'"
        )
        parts.append(
            "((coalesce(plans.name, '') || ' ' || coalesce(plans.sponsor, '') || ' ' || coalesce(plans.ein, '') || ' ' "
            f"|| plans.summary) LIKE ? ESCAPE '\\' OR EXISTS ({named}))"
        )
        values += [like, like]
    if query.reviewed:
        parts.append(f"{_DONE} = ?")
        values.append(query.reviewed)
    if query.state and with_state:
        parts.append(f"{_STATE} = ?")
        values.append(query.state)
    return ("WHERE " + " AND ".join(parts) if parts else ""), values


def _row(row: Mapping[str, Any]) -> Row:
    state = VerdictState(row["state"])
    routes = [words.ROUTES[Route(route)] for route in json.loads(row["routes"])]
    open_ways = state in (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS)
    begun = row["done"] == "part"
    return Row(
        id=row["id"],
        name=row["name"] or "Plan name not stated",
        sponsor=row["sponsor"] or "",
        documents=", ".join((row["documents"] or "").split("\n")),
        dated=words.day(row["dated"]) or "undated",
        analysed=row["analysed_at"][:10],
        state=state.value,
        verdict=words.STATES[state],
        tone=words.TONES[state],
        routes=words.listed(routes, "or") if open_ways else "",
        reviewed=row["done"],
        progress=f"{row['decided']} of {row['deciding']}" if begun else REVIEWED[row["done"]],
    )
