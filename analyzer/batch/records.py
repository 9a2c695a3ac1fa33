"""What a run writes into the store, and what it asks of it: inputs, plans with all they hold, and errors."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from analyzer.batch.store import Store


@dataclass(frozen=True, slots=True)
class Settings:
    """What a result depends on besides the documents: results under other settings are made anew.

    ``patterns`` is the digest of the pattern files that bear on documents. ``as_of`` is the day asked for; None means
    the day of the analysis, and then results of other days stand. Limits are seconds and bytes.
    """

    version: str
    patterns: str
    ocr: str = "auto"
    as_of: str | None = None
    timeout: float = 300.0
    memory: int = 4 * 2**30


@dataclass(frozen=True, slots=True)
class Arrival:
    """An input that is at hand: its address as the store has it, and the content found there."""

    address: str
    name: str
    gathered: str
    fingerprint: str | None
    sha256: str
    bytes: int
    path: str  # where it can be read: on this machine, or still at its address
    fetched: bool = False  # a copy of ours, which nobody else writes to


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an input has no result: ``kind`` is one of KINDS, ``message`` one line."""

    kind: str
    message: str


KINDS = ("unreadable", "vanished", "changed", "timeout", "memory", "crash", "internal")
"""What can befall a document. Those of the passing kind (vanished, changed) are tried again by every run."""
_PASSING = ("vanished", "changed")


class Records:
    """The store as a run sees it."""

    def __init__(self, store: Store, settings: Settings, run: int) -> None:
        self.store = store
        self.settings = settings
        self.run = run

    @classmethod
    def begin(cls, store: Store, settings: Settings, gathered_by: str) -> Records:
        """Enters a new run."""
        row = {
            "started_at": now(),
            "version": settings.version,
            "patterns": settings.patterns,
            "gathered_by": gathered_by,
        }
        return cls(store, settings, store.insert("runs", row))

    def end(self, figures: Mapping[str, Any]) -> None:
        """Enters what the run has done."""
        assignments = ", ".join(f"{name} = ?" for name in figures)
        self.store.write(
            f"UPDATE runs SET ended_at = ?, {assignments} WHERE id = ?", now(), *figures.values(), self.run
        )

    def last(self, address: str) -> tuple[str, str, int] | None:
        """What an input was when it was last seen: its fingerprint, digest and size."""
        found = self.store.rows(
            "SELECT fingerprint, sha256, bytes FROM inputs "
            "WHERE address = ? AND fingerprint IS NOT NULL AND sha256 IS NOT NULL",
            address,
        )
        return (found[0]["fingerprint"], found[0]["sha256"], found[0]["bytes"]) if found else None

    def plan_of(self, content: str) -> int | None:
        """The plan that has been analysed from this content under these settings."""
        wanted = self.settings
        found: int | None = self.store.value(
            "SELECT id FROM plans WHERE content = ? AND patterns = ? AND version = ? AND ocr = ? "
            "AND as_of = coalesce(?, as_of)",
            content,
            wanted.patterns,
            wanted.version,
            wanted.ocr,
            wanted.as_of,
        )
        return found

    def failure_of(self, sha256: str) -> Failure | None:
        """Why this content could not be analysed, if the same attempt would fail again."""
        wanted = self.settings
        found = self.store.rows(
            "SELECT kind, message FROM errors WHERE sha256 = ? AND version = ? "
            "AND (kind = 'unreadable' OR (patterns = ? AND timeout >= ? AND memory >= ?)) "
            f"AND kind NOT IN {_PASSING} LIMIT 1",
            sha256,
            wanted.version,
            wanted.patterns,
            wanted.timeout,
            wanted.memory,
        )
        return Failure(found[0]["kind"], found[0]["message"]) if found else None

    def fail(self, arrivals: Sequence[Arrival], failure: Failure) -> None:
        """Enters an error for each of these inputs; a result they had before from other content is let go."""
        with self.store.transaction():
            for one in arrivals:
                self._see(one, None)
                self.store.insert("errors", self._error(one, failure), replace=True)

    def _error(self, one: Arrival, failure: Failure) -> dict[str, Any]:
        return {
            "address": one.address,
            "sha256": one.sha256 or None,
            "kind": failure.kind,
            "message": failure.message,
            "version": self.settings.version,
            "patterns": self.settings.patterns,
            "timeout": self.settings.timeout,
            "memory": self.settings.memory,
            "at": now(),
            "run": self.run,
        }

    def fail_again(self, arrival: Arrival) -> None:
        """Enters that this content has failed before, without forgetting how far that attempt went."""
        with self.store.transaction():
            self._see(arrival, None)
            self.store.write(
                "INSERT OR REPLACE INTO errors "
                "(address, sha256, kind, message, version, patterns, timeout, memory, at, run) "
                "SELECT ?, sha256, kind, message, version, patterns, timeout, memory, at, run FROM errors "
                "WHERE sha256 = ? ORDER BY address = ? DESC LIMIT 1",
                arrival.address,
                arrival.sha256,
                arrival.address,
            )

    def link(self, arrivals: Sequence[Arrival], plan: int) -> None:
        """Says that these inputs are the documents of a plan that is in the store."""
        with self.store.transaction():
            self._link(arrivals, plan)

    def keep(self, arrivals: Sequence[Arrival], content: str, report: str, seconds: float) -> tuple[int, str]:
        """Enters a plan with all that its report holds, in the place of an earlier result from the same content.

        ``arrivals`` are the report's documents, in its order. Gives the plan's id and the state of its verdict.
        """
        found = json.loads(report)
        with self.store.transaction():
            plan = self._anew(content, self._plan_row(found, content, seconds))
            documents = [self._document(one, part) for one, part in zip(arrivals, found["documents"], strict=True)]
            for position, document in enumerate(documents):
                self.store.insert("plan_documents", {"plan": plan, "position": position, "document": document})
            self._verdicts(plan, found)
            for item in found["evidence"]:
                self.store.insert("evidence", _evidence_row(plan, documents, item))
            self.store.insert("reports", {"plan": plan, "report": zlib.compress(report.encode("utf-8"))})
        return plan, found["verdict"]["state"]

    def _anew(self, content: str, row: dict[str, Any]) -> int:
        """Puts in a plan's row; one that takes an earlier one's place has its id and its inputs."""
        earlier: int | None = self.store.value("SELECT id FROM plans WHERE content = ?", content)
        if earlier is None:
            return self.store.insert("plans", row)
        addresses = self.store.rows("SELECT address FROM inputs WHERE plan = ?", earlier)
        self.store.write("DELETE FROM plans WHERE id = ?", earlier)
        self.store.insert("plans", {"id": earlier, **row})
        for found in addresses:
            self.store.write("UPDATE inputs SET plan = ? WHERE address = ?", earlier, found["address"])
        return earlier

    def _plan_row(self, found: dict[str, Any], content: str, seconds: float) -> dict[str, Any]:
        identity, administrator = found["plan"], found["plan"]["administrator"]
        return {
            "content": content,
            "patterns": self.settings.patterns,
            "version": self.settings.version,
            "ocr": self.settings.ocr,
            "as_of": found["as_of"],
            **{name: identity[name] for name in ("name", "sponsor", "ein", "number", "type")},
            "administrator": administrator["name"],
            "administrator_phone": administrator["phone"],
            "administrator_address": administrator["address"],
            **_verdict_row(found["verdict"]),
            "effective_from": found["verdict"]["effective_from"],
            "conditions": _json([one["text"] for one in found["verdict"]["conditions"]]),
            "questions": _json(found["verdict"]["questions"]),
            "flags": _json(found["verdict"]["flags"]),
            "pages": sum(one["pages"] for one in found["documents"]),
            "seconds": round(seconds, 3),
            "analysed_at": now(),
            "run": self.run,
        }

    def _document(self, arrival: Arrival, found: dict[str, Any]) -> int:
        """The document's row, new or brought up to date; its id stays."""
        row = {
            "sha256": arrival.sha256,
            "bytes": arrival.bytes,
            **{name: found[name] for name in ("name", "kind", "title", "date", "pages")},
            **{name: _json(found[name]) for name in ("ocr_pages", "unreadable_pages")},
            "warnings": _json([one["message"] for one in found["warnings"]]),
        }
        names = ", ".join(row)
        anew = ", ".join(f"{name} = excluded.{name}" for name in row if name != "sha256")
        self.store.write(
            f"INSERT INTO documents ({names}) VALUES ({', '.join('?' * len(row))}) "
            f"ON CONFLICT (sha256) DO UPDATE SET {anew}",
            *row.values(),
        )
        return int(self.store.value("SELECT id FROM documents WHERE sha256 = ?", arrival.sha256))

    def _verdicts(self, plan: int, found: dict[str, Any]) -> None:
        """The plan's verdict with its provisions, then those of its groups and of other plans in the same file."""
        whole = [("plan", None, found)]
        whole += [("group", one["group"], one) for one in found["groups"]]
        whole += [("other_plan", one["plan"], one) for one in found["other_plans"]]
        for whose, name, part in whole:
            row = {"plan": plan, "whose": whose, "name": name, **_verdict_row(part["verdict"])}
            verdict = self.store.insert("verdicts", row)
            for provision, state in part["provisions"].items():
                self.store.insert(
                    "provisions",
                    {
                        "verdict": verdict,
                        "provision": provision,
                        "status": state["status"],
                        "attributes": _json(state["attributes"]),
                        "evidence": _json(state["evidence"]),
                    },
                )

    def _link(self, arrivals: Sequence[Arrival], plan: int) -> None:
        for one in arrivals:
            self._see(one, plan)
            self.store.write("DELETE FROM errors WHERE address = ?", one.address)

    def _see(self, one: Arrival, plan: int | None) -> None:
        self.store.write(
            "INSERT INTO inputs (address, name, gathered, fingerprint, sha256, bytes, plan, run) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET name = excluded.name, "
            "gathered = excluded.gathered, fingerprint = excluded.fingerprint, sha256 = excluded.sha256, "
            "bytes = excluded.bytes, plan = excluded.plan, run = excluded.run",
            one.address,
            one.name,
            one.gathered,
            one.fingerprint,
            one.sha256 or None,
            one.bytes,
            plan,
            self.run,
        )

    def let_go(self, gathered: str, present: Collection[str]) -> None:
        """Parts a gathering (a folder) from the inputs that are no longer in it."""
        for row in self.store.rows("SELECT address FROM inputs WHERE gathered = ?", gathered):
            if row["address"] not in present:
                self.store.write("DELETE FROM inputs WHERE address = ?", row["address"])


def report_in(store: Store, plan: int) -> str:
    """The whole report on a plan, as JSON."""
    return zlib.decompress(store.value("SELECT report FROM reports WHERE plan = ?", plan)).decode("utf-8")


def content_key(digests: Sequence[str]) -> str:
    """What names the content of a plan: the digest of its one document, or of all of them in whatever order."""
    distinct = sorted(set(digests))
    return distinct[0] if len(distinct) == 1 else "+".join(distinct) if len(distinct) < 5 else _digest(distinct)


def _digest(digests: Sequence[str]) -> str:
    import hashlib  # noqa: PLC0415 - for large plans only

    return f"{len(digests)} documents {hashlib.sha256(''.join(digests).encode()).hexdigest()}"


def _verdict_row(verdict: dict[str, Any]) -> dict[str, Any]:
    return {
        "state": verdict["state"],
        "basis": verdict["basis"],
        "routes": _json(verdict["routes"]),
        "automatic_conversion": int(verdict["automatic_conversion"]),
        "confidence": verdict["confidence"],
        "summary": verdict["summary"],
    }


def _evidence_row(plan: int, documents: Sequence[int], item: dict[str, Any]) -> dict[str, Any]:
    return {
        "plan": plan,
        "reference": item["id"],
        **{name: item[name] for name in ("provision", "stance", "reason", "page", "page_label", "quote", "rule")},
        "counted": int(item["counted"]),
        "document": documents[item["document"]],
        "section": " › ".join(item["section"]),
        "boxes": _json(item["boxes"]),
        "reader": item["reader"],
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def now() -> str:
    """The present moment in UTC, as the store writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
