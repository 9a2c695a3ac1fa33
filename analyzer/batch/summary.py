"""What a batch came to: for a person as text, for a program as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from analyzer.batch.run import Figures
from analyzer.batch.store import Store
from analyzer.report import VerdictState

_SHOWN = 10
"""How many failures and plans the text names; the store and the JSON have all of them."""
_WORDS = {
    VerdictState.SUPPORTED: "supported",
    VerdictState.SUPPORTED_WITH_CONDITIONS: "supported with conditions",
    VerdictState.PARTIAL: "partial",
    VerdictState.NOT_SUPPORTED: "not supported",
    VerdictState.INCONCLUSIVE: "inconclusive",
}


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a run, and the results of its documents."""

    store: str  # where the results are
    run: int
    figures: Figures
    verdicts: dict[str, int]
    plans: Sequence[dict[str, Any]]  # rows of the view results, of the documents of this run
    failures: Sequence[dict[str, Any]]

    def as_json(self) -> str:
        """For programs; every plan and every failure is in it."""
        figures = self.figures
        found = {
            "store": self.store,
            "run": self.run,
            "documents": figures.documents,
            "analysed": figures.analysed,
            "reused": figures.reused,
            "failed": figures.failed,
            "pages": figures.pages,
            "seconds": round(figures.seconds, 2),
            "verdicts": {state.value: self.verdicts.get(state.value, 0) for state in VerdictState},
            "plans": [_plan(row) for row in self.plans],
            "failures": list(self.failures),
        }
        return json.dumps(found, ensure_ascii=False, indent=2) + "\n"

    def as_text(self) -> str:
        """For a person: counts, the first plans by employer, the first failures."""
        figures = self.figures
        lines = [
            f"{_count(figures.documents, 'document')}: {figures.analysed} read now ({_count(figures.pages, 'page')} in "
            f"{figures.seconds:.1f} s), {figures.reused} known before or twice, {figures.failed} not read",
            "",
            *(f"{self.verdicts.get(state.value, 0):>7}  {words}" for state, words in _WORDS.items()),
        ]
        lines += _plans(self.plans) + _failures(self.failures)
        lines += ["", f"The results are in {self.store}" + ("." if "*" in self.store else _next(self.store))]
        return "\n".join(lines) + "\n"


def summary_of(store: Store, run: int, figures: Figures) -> Summary:
    """The summary of a run."""
    plans = store.rows(
        "SELECT * FROM results WHERE plan IN (SELECT plan FROM inputs WHERE run = ?) "
        "ORDER BY coalesce(sponsor, name, addresses), name, plan",
        run,
    )
    return Summary(
        str(store.path),
        run,
        figures,
        Counter(row["state"] for row in plans),
        plans,
        store.rows(
            "SELECT address, kind, message FROM errors JOIN inputs USING (address) WHERE inputs.run = ? "
            "ORDER BY address",
            run,
        ),
    )


def _plan(row: dict[str, Any]) -> dict[str, Any]:
    wanted = ("sponsor", "name", "ein", "number", "type", "state", "basis", "documents", "pages", "unread")
    return {
        **{name: row[name] for name in wanted},
        "routes": json.loads(row["routes"]),
        "addresses": row["addresses"].split("\n"),
    }


def _plans(plans: Sequence[dict[str, Any]]) -> list[str]:
    if not plans:
        return []
    lines = ["", f"{'Employer':<32} {'Plan':<44} Verdict"]
    for row in plans[:_SHOWN]:
        missing = f" ({_count(row['unread'], 'document')} of it not read)" if row["unread"] else ""
        name = row["name"] or row["addresses"].split("\n")[0].rsplit("/", 1)[-1]
        verdict = _WORDS[VerdictState(row["state"])]
        lines.append(f"{_cut(row['sponsor'] or '–', 32):<32} {_cut(name, 44):<44} {verdict}{missing}")
    return [*lines, *_more(len(plans))]


def _failures(failures: Sequence[dict[str, Any]]) -> list[str]:
    if not failures:
        return []
    shown = [f"  {row['kind']}: {row['message']}" for row in failures[:_SHOWN]]
    return ["", "Not read:", *shown, *_more(len(failures))]


def _more(count: int) -> list[str]:
    return [f"  … and {count - _SHOWN} more"] if count > _SHOWN else []


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"


def _next(store: str) -> str:
    return f"; `plan-analyzer export {store} -o results.xlsx` writes them out."
