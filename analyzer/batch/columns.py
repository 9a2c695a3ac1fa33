"""A result as one flat row: the columns of CSV, Parquet and the first sheet of a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from analyzer.batch.results import Result, Unread
from analyzer.report import CORE_PROVISIONS

CITED = {
    "after_tax": "after_tax_contributions",
    "conversion": "in_plan_roth_conversion",
    "withdrawal": "in_service_after_tax",
}
"""The provisions that the verdict turns on, by the word that begins their columns."""

TEXT, LIST, NUMBER, FLAG = "text", "list", "number", "flag"

COLUMNS: dict[str, str] = {
    "sponsor": TEXT,
    "plan": TEXT,
    "ein": TEXT,
    "number": TEXT,
    "type": TEXT,
    "verdict": TEXT,
    "basis": TEXT,
    "confidence": TEXT,
    "routes": LIST,
    "automatic_conversion": FLAG,
    "conditions": LIST,
    "summary": TEXT,
    "questions": LIST,
    "flags": LIST,
    "effective_from": TEXT,
    "as_of": TEXT,
    **dict.fromkeys(CORE_PROVISIONS, TEXT),
    **{
        f"{word}_{what}": kind
        for word in CITED
        for what, kind in (("quote", TEXT), ("page", NUMBER), ("page_label", TEXT), ("link", TEXT))
    },
    "administrator": TEXT,
    "administrator_phone": TEXT,
    "documents": NUMBER,
    "pages": NUMBER,
    "unread": NUMBER,
    "addresses": LIST,
    "sha256": LIST,
    "patterns": TEXT,
    "version": TEXT,
    "analysed_at": TEXT,
    "error": TEXT,
    "error_message": TEXT,
}
"""Every column and what it holds. A row has a verdict, or an error where its document could not be read."""


def flat(result: Result) -> dict[str, Any]:
    """A plan's row; lists are lists."""
    report, row = result.report, result.row
    plan, verdict = report["plan"], report["verdict"]
    found = {
        **{name: plan[name] for name in ("sponsor", "ein", "number", "type")},
        "plan": plan["name"],
        "verdict": verdict["state"],
        **{name: verdict[name] for name in ("basis", "confidence", "routes", "automatic_conversion", "summary")},
        "conditions": [one["text"] for one in verdict["conditions"]],
        **{name: verdict[name] for name in ("questions", "flags", "effective_from")},
        "as_of": report["as_of"],
        **{name: report["provisions"][name]["status"] for name in CORE_PROVISIONS},
        "administrator": plan["administrator"]["name"],
        "administrator_phone": plan["administrator"]["phone"],
        **{name: row[name] for name in ("documents", "pages", "unread", "patterns", "version", "analysed_at")},
        "addresses": list(result.addresses),
        "sha256": [one["sha256"] for one in report["documents"]],
    }
    for word, provision in CITED.items():
        if (cited := result.cited(provision)) is not None:
            found |= {f"{word}_{name}": cited[name] for name in ("quote", "page", "page_label")}
            found[f"{word}_link"] = result.link(cited)
    return {name: found.get(name) for name in COLUMNS}


def flat_unread(one: Unread) -> dict[str, Any]:
    """The row of a document that could not be read."""
    found = {"addresses": [one.address], "error": one.kind, "error_message": one.message}
    return {name: found.get(name) for name in COLUMNS}


def in_cells(row: dict[str, Any]) -> list[Any]:
    """A row for a table without lists: their items stand in one cell, one to a line."""
    return [_cell(row[name], kind) for name, kind in COLUMNS.items()]


def _cell(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == LIST:
        items: Sequence[str] = value
        return "\n".join(items)
    if kind == FLAG:
        return "yes" if value else "no"
    return value
