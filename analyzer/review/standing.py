"""A plan as it stands: the program's report, the decisions on it, and the report that they make together."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from analyzer.errors import UnreadableDocument
from analyzer.report import Evidence, Report, VerdictState
from analyzer.reports import words
from analyzer.review import decisions, desk
from analyzer.review.decisions import Decided, Decision
from analyzer.review.rulings import mark_of
from analyzer.review.service import Readers
from analyzer.review.shelf import MissingFileError, Shelf

_POSITIVE = (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS)


@dataclass(frozen=True, slots=True)
class Standing:
    """``base`` is what the program read; ``judged`` what follows under the rulings; ``report`` that with an override.

    ``marks`` are those of the evidence of ``judged``, by id. ``stale`` says why the rulings could not be applied.
    """

    plan: int
    content: str
    analysed_at: str
    digests: Sequence[str]
    base: Report
    judged: Report
    report: Report
    decided: Decided
    marks: Mapping[str, str]
    stale: str | None = None


def standing(shelf: Shelf, readers: Readers, plan: int) -> Standing | None:
    """A plan with everything decided on it; None where there is no such plan."""
    row = shelf.plan(plan)
    if row is None:
        return None
    base = Report.model_validate_json(row["report"])
    with shelf.reading() as store:
        digests = [one["sha256"] for one in store.rows(_DIGESTS, plan)]
        decided = decisions.on_plan(store, row["content"], digests)
    judged, stale = base, None
    if decided.standing:
        try:
            judged = _judged(shelf, readers, row, decided)
        except (MissingFileError, UnreadableDocument) as error:
            stale = str(error)
    judged = _with_the_rejected(judged, base, decided, digests)
    found = Standing(
        plan=plan,
        content=row["content"],
        analysed_at=row["analysed_at"],
        digests=digests,
        base=base,
        judged=judged,
        report=_overridden(judged, decided.override),
        decided=decided,
        marks=_marks(judged, digests, decided),
        stale=stale,
    )
    if stale is None:  # what could not be worked out is not to be taken for the outcome later
        _remember(shelf, found)
    return found


_DIGESTS = (
    "SELECT documents.sha256 FROM plan_documents JOIN documents ON documents.id = document "
    "WHERE plan = ? ORDER BY position"
)


def _judged(shelf: Shelf, readers: Readers, row: Mapping[str, Any], decided: Decided) -> Report:
    """The report under the rulings: from the store, where it is that of the same rulings on the same analysis."""
    with shelf.reading() as store:
        kept = store.rows(
            "SELECT report FROM reviewed WHERE content = ? AND analysed_at = ? AND signature = ?",
            row["content"],
            row["analysed_at"],
            decided.signature,
        )
    if kept:
        return Report.model_validate_json(zlib.decompress(kept[0]["report"]))
    rulings = {mark: one.ruling for mark, one in decided.standing.items()}
    return Report.model_validate_json(readers.ask(desk.rejudged, shelf.sources(row["id"]), row["as_of"], rulings))


def _remember(shelf: Shelf, found: Standing) -> None:
    """Keeps the outcome for the library, where it is another than the one kept."""
    base_marks = _marks(found.base, found.digests, found.decided)
    deciding = [base_marks[key] for key in found.base.verdict.evidence if key in base_marks]
    done = sum(mark in found.decided.standing for mark in deciding)
    if deciding and not done and found.decided.standing:
        done = 1  # begun, if on something else
    signature = found.decided.signature
    with shelf.reading() as store:
        kept = store.rows("SELECT signature, analysed_at FROM reviewed WHERE content = ?", found.content)
    if kept == [{"signature": signature, "analysed_at": found.analysed_at}] or (not kept and not signature):
        return
    with shelf.writing() as store:
        store.insert(
            "reviewed",
            {
                "content": found.content,
                "analysed_at": found.analysed_at,
                "signature": signature,
                "state": found.judged.verdict.state.value,
                "report": zlib.compress(found.judged.model_dump_json().encode()),
                "decided": done,
                "deciding": max(1, len(deciding)),
            },
            replace=True,
        )


def _marks(report: Report, digests: Sequence[str], decided: Decided) -> dict[str, str]:
    """The mark of each piece of evidence; a corrected one goes by that of what it was read as."""
    corrected = {
        mark_of(one.sha256, one.page or 0, one.rule or "", one.becomes or "", one.quote or ""): one.mark
        for one in decided.standing.values()
        if one.decision == "correct"
    }
    own = {piece.id: _mark(piece, digests) for piece in report.evidence}
    return {key: corrected.get(mark, mark) for key, mark in own.items()}


def _mark(piece: Evidence, digests: Sequence[str]) -> str:
    return mark_of(digests[piece.document], piece.page, piece.rule, piece.provision, piece.quote)


def _with_the_rejected(judged: Report, base: Report, decided: Decided, digests: Sequence[str]) -> Report:
    """The report with what was decided on and is no longer shown by itself: a rejected quote can be taken back."""
    shown = set(_marks(judged, digests, decided).values())
    numbers = [int(piece.id[1:]) for piece in judged.evidence if piece.id[1:].isdigit()]
    number, added = max(numbers, default=0), []
    for piece in base.evidence:
        one = decided.standing.get(_mark(piece, digests))
        if one is not None and one.mark not in shown:
            number += 1
            note = f": {one.note}" if one.note else ""
            reason = f"{_PAST[one.decision]} in review{note}"
            added.append(piece.model_copy(update={"id": f"e{number}", "counted": False, "reason": reason}))
    return judged.model_copy(update={"evidence": [*judged.evidence, *added]}) if added else judged


_PAST = {"accept": "accepted", "reject": "rejected", "correct": "corrected"}


def _overridden(report: Report, override: Decision | None) -> Report:
    """The report with a reviewer's own verdict, which says that it is one."""
    if override is None:
        return report
    state = VerdictState(override.status or report.verdict.state)
    read = words.STATES[report.verdict.state].lower()
    said = f"A reviewer ({override.author}, {words.day(override.at[:10])}) has set this verdict: {override.note}"
    verdict = report.verdict.model_copy(
        update={
            "state": state,
            "routes": report.verdict.routes if state in _POSITIVE else [],
            "automatic_conversion": report.verdict.automatic_conversion and state in _POSITIVE,
            "summary": said,
            "flags": [f"Read by the program alone, the answer is: {read}.", *report.verdict.flags],
        }
    )
    return report.model_copy(update={"verdict": verdict})
