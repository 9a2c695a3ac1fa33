"""Puts the report together: evidence with its quotes and places, statuses, verdicts, the plan and its documents.

Every quote is the text of the document at the span of its finding, and every box is where that text stands: nothing is
typed or searched for again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, cast, get_args

from analyzer import __version__
from analyzer.exhibits import Exhibits
from analyzer.first_elections import with_first_elections
from analyzer.model import Document, DocumentFacts, Finding, PageState, Profile
from analyzer.report import (
    CORE_PROVISIONS,
    TERMS,
    Administrator,
    Caution,
    Condition,
    DocumentKind,
    DocumentWarning,
    Generator,
    GroupVerdict,
    OtherPlan,
    Plan,
    ProvisionStatus,
    ReadDocument,
    Report,
    Status,
    Verdict,
)
from analyzer.reports.often import with_counts
from analyzer.rules import patterns_sha256
from analyzer.switching import with_start
from analyzer.verdict import Judgement, ProvisionState
from analyzer.verdict.table import verdict_rules


@dataclass(frozen=True, slots=True)
class Case:
    """Everything about one plan: its documents, what they are, what they establish, and the answer."""

    documents: Sequence[Document]
    facts: Sequence[DocumentFacts]
    findings: Sequence[Finding]
    judgement: Judgement
    profile: Profile


def report_of(case: Case) -> Report:
    """The report on one plan."""
    exhibits = Exhibits(case.documents, case.findings, case.judgement)
    answer = case.judgement
    report = Report(
        generator=Generator(version=__version__, patterns=patterns_sha256()),
        as_of=case.profile.as_of,
        plan=_plan(case.facts),
        documents=[_document(*pair) for pair in zip(case.documents, case.facts, strict=True)],
        verdict=_verdict(answer, exhibits),
        groups=[
            GroupVerdict(group=name, verdict=_verdict(one, exhibits), provisions=_provisions(one, exhibits))
            for name, one in answer.groups.items()
        ],
        other_plans=[
            OtherPlan(plan=name, verdict=_verdict(one, exhibits), provisions=_provisions(one, exhibits))
            for name, one in answer.other_plans.items()
        ],
        provisions=_provisions(answer, exhibits),
        evidence=exhibits.evidence(),
    )
    report = with_first_elections(report, case.documents, case.findings)
    return with_start(with_counts(report), *_beside_sweeps(case))


def _beside_sweeps(case: Case) -> tuple[list[str], frozenset[str]]:
    """The sentences of the sections that tell of an automatic conversion: there it is said how it stands at first.

    With them those that hold only from a day to come, where contributions are taken today.
    """
    begun = case.judgement.effective_from or case.profile.as_of
    about = [
        one
        for one in case.findings
        if one.plan is None and (one.provision == "auto_in_plan_conversion" or one.attributes.get("automatic") is True)
    ]
    coming = [one for one in about if one.effective_from is not None and one.effective_from > begun]
    places = {(one.document, one.section) for one in about if one not in coming}
    beside = [
        document.quote(passage.span)
        for index, document in enumerate(case.documents)
        for block in document.blocks
        if (index, block.section) in places
        for passage in block.passages
    ]
    return beside, frozenset(case.documents[one.document].quote(one.span) for one in coming)


def _verdict(answer: Judgement, exhibits: Exhibits) -> Verdict:
    return Verdict(
        state=answer.state,
        basis=answer.basis,
        routes=list(answer.routes),
        automatic_conversion=answer.automatic_conversion,
        confidence=answer.confidence,
        summary=answer.summary,
        effective_from=answer.effective_from,
        conditions=[Condition(text=one.text, evidence=exhibits.ids(one.findings)) for one in answer.conditions],
        questions=[one.text for one in answer.questions],
        flags=list(answer.flags),
        warnings=[Caution(id=one.id, text=one.text, source=one.source) for one in answer.warnings],
        evidence=exhibits.counted(answer.findings),
    )


def _provisions(answer: Judgement, exhibits: Exhibits) -> dict[str, ProvisionStatus]:
    """The core provisions, found or not, then every other one found."""
    names = dict.fromkeys((*CORE_PROVISIONS, *answer.provisions))
    return {name: _status(answer.provisions.get(name), exhibits) for name in names}


def _status(state: ProvisionState | None, exhibits: Exhibits) -> ProvisionStatus:
    if state is None:
        return ProvisionStatus(status=Status.NOT_ADDRESSED)
    attributes = {key: _plain(value) for key, value in state.attributes.items()}
    if state.open and state.effective_from is not None:
        attributes["effective_from"] = state.effective_from.isoformat()
    if state.open and state.effective_to is not None:
        attributes["effective_to"] = state.effective_to.isoformat()
    if state.doubted:
        attributes["doubted"] = True
    ways = _ways(state, exhibits)
    if len(ways) > 1:  # one alone says no more than the attributes do
        attributes["ways"] = ways
    return ProvisionStatus(status=state.status, attributes=attributes, evidence=exhibits.ids(state.findings))


_GATED_BY = ("age", "service_years", "participation_years", "seasoning_months", "points", "suspension_months",
             "suspended", "match_stop_months", "price_on", "match_forfeiture", "not_rollable",
             "distributable_only")  # fmt: skip
"""What sets the gates of one way apart from those of another."""


def _ways(state: ProvisionState, exhibits: Exhibits) -> list[dict[str, Any]]:
    """The ways in which a conditional provision is open, of which any one is enough; each with its own evidence."""
    found: dict[str, dict[str, Any]] = {}
    for way in state.ways if state.status is Status.CONDITIONAL else ():
        gates = {"conditions": sorted(way.kinds)}
        gates |= {key: _plain(way.attributes[key]) for key in _GATED_BY if key in way.attributes}
        same = found.setdefault(str(gates), {**gates, "evidence": []})
        if way.attributes.get("own_terms") is True:
            same.setdefault("limits", {key: _plain(way.attributes[key]) for key in TERMS if key in way.attributes})
        same["evidence"] = list(dict.fromkeys([*same["evidence"], *exhibits.ids(way.findings)]))
    return list(found.values())


def _plain(value: Any) -> Any:
    """A value of an attribute as JSON has it: dates in ISO form, lists for every collection."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(map(_plain, value), key=str)
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


def _document(document: Document, facts: DocumentFacts) -> ReadDocument:
    def pages(state: PageState) -> list[int]:
        return [page.number for page in document.pages if page.state is state]

    kind = facts.kind if facts.kind in get_args(DocumentKind) else "other"
    return ReadDocument(
        name=document.name,
        sha256=document.sha256,
        kind=cast(DocumentKind, kind),
        title=facts.title,
        date=facts.date,
        pages=len(document.pages),
        ocr_pages=pages(PageState.OCR),
        unreadable_pages=pages(PageState.IMAGE),
        warnings=[DocumentWarning(code=one.code, message=one.message) for one in document.warnings],
    )


_Particular = Literal["name", "sponsor", "ein", "number", "type"]


def _plan(facts: Sequence[DocumentFacts]) -> Plan:
    """The plan's identity, each particular from the document that governs most among those that state it."""
    ranks = verdict_rules().precedence
    ordered = sorted(facts, key=lambda one: (one.plan_specific, ranks.get(one.kind, 0)), reverse=True)
    stated = [one.identity for one in ordered]
    return Plan(
        **{name: _first(getattr(one, name) for one in stated) for name in get_args(_Particular)},
        administrator=Administrator(
            name=_first(one.administrator for one in stated),
            phone=_first(one.administrator_phone for one in stated),
            address=_first(one.administrator_address for one in stated),
        ),
    )


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)
