"""Stable marks on an answer that scripts rely on and that choose questions, warnings and confidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from analyzer.model import Document, DocumentFacts, Finding, Stance
from analyzer.report import Basis, Status
from analyzer.verdict.adopted import adopted
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL, iso_date, provision_of
from analyzer.verdict.completeness import whole
from analyzer.verdict.groups import is_hce
from analyzer.verdict.judgement import ProvisionState
from analyzer.verdict.papers import papers
from analyzer.verdict.precedence import Refusal
from analyzer.verdict.table import Gates, Row, verdict_rules
from analyzer.verdict.tiers import in_tiers


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that flags are read from."""

    findings: Sequence[Finding]
    facts: Sequence[DocumentFacts]
    documents: Sequence[Document]
    splits: bool  # whether they say that one payment can go two ways
    states: Mapping[str, ProvisionState]
    gates: Gates
    row: Row
    basis: Basis
    as_of: date
    effective_from: date | None
    refused: Sequence[Refusal]
    rolled_in: bool = False  # whether the plan takes no after-tax money but what is rolled in

    @property
    def contributes(self) -> bool:
        """Whether someone may contribute after-tax money now."""
        return self.gates.after_tax in ("yes", "group")


def flags(case: Case) -> tuple[str, ...]:
    """The flags raised, those of the truth table's row first."""
    raised = [*case.row.flags, *(name for name, test in _TESTS.items() if test(case))]
    return tuple(dict.fromkeys(raised))


def _group_condition(case: Case) -> bool:
    state = case.states[AFTER_TAX]
    return case.gates.after_tax == "group" and bool(state.groups_in or state.groups_out)


def _route_group_condition(case: Case) -> bool:
    return any("group" in kinds for kinds in _ways(case, CONVERSION, WITHDRAWAL))


def _readers_disagree(case: Case) -> bool:
    """Whether all that opens or shuts contributions, or opens a way out for those that are open, has unusual words."""
    if case.gates.after_tax == "refusal_doubted":
        return True
    opened = case.contributes or case.gates.after_tax == "doubted"
    return opened and any(case.states[name].doubted for name in (AFTER_TAX, CONVERSION, WITHDRAWAL))


def _earnings_taxable(case: Case) -> bool:
    return case.contributes and case.gates.conversion in ("yes", "reachable")


def _sources_not_stated(case: Case) -> bool:
    """A conversion right that names no money: it is read as reaching after-tax money, and asked about."""
    state = case.states[CONVERSION]
    said = any(
        f.attributes.get("covers_after_tax") is True
        or f.attributes.get("sources")
        or f.provision == "auto_in_plan_conversion"
        for f in state.findings
    )
    return case.gates.conversion in ("yes", "reachable") and not said


def _of_distributable(case: Case) -> bool:
    """A conversion of what could be paid out, where no word says when after-tax money can: only that is open."""
    about = case.states[CONVERSION].attributes
    unclear = case.gates.conversion == "sources_unclear" and case.gates.withdrawal == "not_addressed"
    return unclear and about.get("distributable_only") is True


def _limit_not_stated(case: Case) -> bool:
    about = case.states[AFTER_TAX]
    known = about.attributes
    if about.findings and all(f.rule.endswith(".spillover") for f in about.findings):
        return False  # what goes on at the limit goes on at the rate of the deferrals
    return not any(key in known for key in ("percent_max", "dollar_max", "limit", "combined_percent_max"))


def _split_not_stated(case: Case) -> bool:
    granted = any(f.counted and f.attributes.get("split_rollover") is True for f in case.findings)
    return not granted and not case.splits


def _hardship(case: Case) -> bool:
    return case.gates.withdrawal == "no" and any("hardship" in kinds for kinds in _ways(case, WITHDRAWAL))


def _penalty(case: Case) -> bool:
    return any("penalty" in kinds for kinds in _ways(case, WITHDRAWAL))


def _rollover_refused(case: Case) -> bool:
    """Ordinary in-service payments are eligible rollover distributions (IRC 402(c)(4)), so a refusal is asked about."""
    ways = _ways(case, WITHDRAWAL)
    return any("not_rollable" in kinds and not kinds & {"hardship", "capped"} for kinds in ways)


def _pro_rata(case: Case) -> bool:
    return case.states[WITHDRAWAL].attributes.get("pro_rata_sources") is True


def _roth_contradiction(case: Case) -> bool:
    """IRC 402A(c)(4)(B): an in-plan Roth rollover needs a qualified Roth contribution program."""
    return case.states[ROTH].status is Status.PROHIBITED and case.states[CONVERSION].open


def _safe_harbor(case: Case) -> bool:
    """Treas. Reg. 1.401(m)-3(j)(6): a safe harbor design does not exempt after-tax contributions from the ACP test."""
    named = any(f.provision == "safe_harbor" for f in case.findings)
    typed = any("safe harbor" in (about.identity.type or "").lower() for about in case.facts)
    return case.contributes and (named or typed)


def _superseded(case: Case) -> bool:
    """Older text on contributions or on a way out: what is superseded by clearer words was never replaced."""
    refused = [one for name in (AFTER_TAX, CONVERSION, WITHDRAWAL) for one in case.states[name].refused]
    return any(one.later and not _alike(one) for one in refused)


_CLOSING = (Stance.DENIES, Stance.FREEZES)


def _alike(refusal: Refusal) -> bool:
    """Whether both rules close something, or both set a condition: two dates of a closing replace nothing."""
    stances = (refusal.finding.stance, refusal.by.stance if refusal.by is not None else None)
    return all(one in _CLOSING for one in stances) or set(stances) == {Stance.CONDITIONS}


def _acp_refunds(case: Case) -> bool:
    return (
        case.gates.after_tax in ("yes", "group", "future")
        and any(provision_of(f) == "ACP_refund" and f.counted for f in case.findings)
        and not _not_tested(case)
    )


_REFUNDS_MADE = "testing.refunds_made"

_NO_TEST = re.compile(
    r"\b(?:(?:does|do|shall) not apply|is not (?:subject|tested)|are not (?:subject|tested|reduced))\b", re.I
)


_ALL_BARGAINED = re.compile(  # "Because the whole Plan is bargained, the comparison is treated as passed."
    r"\b(?:whole|entire) plan is (?:collectively )?bargained\b[^.;]{0,160}"
    r"\b(?:passed|passes|satisfied|met|not apply)\b",
    re.I,
)


def _not_tested(case: Case) -> bool:
    """Whether the test compares nothing: no highly compensated employee contributes, or it leaves out all who may."""
    about = case.states[AFTER_TAX]
    if about.open and any(_ALL_BARGAINED.search(" ".join(one.text.split())) for one in case.documents):
        return True
    no_hces = about.attributes.get("hce_excluded") is True or any(map(is_hce, about.groups_out))
    said = (
        case.documents[f.document].quote(f.span)
        for f in case.findings
        if provision_of(f) == "ACP_refund" and f.counted and 0 <= f.document < len(case.documents)
    )
    exempt = [words for words in said if _NO_TEST.search(words)]
    let_in = about.groups_in and all(any(name in words for words in exempt) for name in about.groups_in)
    return about.open and (no_hces or bool(let_in))


def _boilerplate_only(case: Case) -> bool:
    core = (AFTER_TAX, CONVERSION, WITHDRAWAL)
    seen = any(
        f.provision in core and (not f.counted or f.stance in (Stance.PRESUPPOSES, Stance.MENTIONS))
        for f in case.findings
    )
    return case.states[AFTER_TAX].status is Status.NOT_ADDRESSED and seen


def _basic_plan_document_missing(case: Case) -> bool:
    kinds = {about.kind for about in case.facts}
    bound_in = any(about.base_text for about in case.facts)
    return "adoption_agreement" in kinds and "plan_document" not in kinds and not bound_in


def _smm_missing(case: Case) -> bool:
    references = (reference.lower() for about in case.facts for reference in about.open_references)
    return "smm" not in {about.kind for about in case.facts} and any("modification" in text for text in references)


def _newest(facts: Iterable[DocumentFacts]) -> date | None:
    return max((day for about in facts if (day := iso_date(about.date)) is not None), default=None)


def _old(case: Case) -> bool:
    """Whether the text that answers was written long ago; a later change that lets after-tax money in is newer."""
    newest = _newest(case.facts)
    changed = [
        f.effective_from for f in case.states[AFTER_TAX].findings if f.rule.startswith("smm") and f.effective_from
    ]
    dates = [day for day in (newest, *changed) if day is not None and day <= case.as_of]
    return (
        newest is not None and (case.as_of - max(dates, default=newest)).days > 365.25 * verdict_rules().old_after_years
    )


def _undated(case: Case) -> bool:
    return bool(case.facts) and _newest(case.facts) is None


def _handbook_only(case: Case) -> bool:
    ranks = verdict_rules().precedence
    described = any(about.description for about in case.facts)  # a handbook that is the description of its plans
    return bool(case.facts) and not described and all(ranks.get(about.kind, 0) == 0 for about in case.facts)


def _change_over_plan_document(case: Case) -> bool:
    """A summary of a later change prevailed over the text of a document that ranks above it."""
    ranks = verdict_rules().precedence

    def rank(finding: Finding) -> int:
        known = 0 <= finding.document < len(case.facts)
        return ranks.get(case.facts[finding.document].kind, 0) if known else ranks["spd"]

    return any(
        rank(refusal.finding) > max(rank(refusal.by), ranks["smm"])
        for refusal in case.refused
        if refusal.by is not None
    )


def _ways(case: Case, *provisions: str) -> list[frozenset[str]]:
    return [way.kinds for provision in provisions for way in case.states[provision].ways]


_TESTS: Mapping[str, Callable[[Case], bool]] = {
    "rolled_in_balance": lambda case: case.rolled_in,
    "group_condition": _group_condition,
    "route_group_condition": _route_group_condition,
    "future_effective_date": lambda case: case.effective_from is not None,
    "change_adopted": lambda case: (
        case.effective_from is not None and adopted(case.effective_from, case.findings, case.documents, case.as_of)
    ),
    "end_date_announced": lambda case: any(case.states[p].effective_to for p in (AFTER_TAX, CONVERSION, WITHDRAWAL)),
    "readers_disagree": _readers_disagree,
    "closed_list": lambda case: case.basis is Basis.CLOSED_LIST,
    "superseded_text_present": _superseded,
    "later_change_over_plan_document": _change_over_plan_document,
    "boilerplate_only_hits": _boilerplate_only,
    "earnings_taxable_on_conversion": _earnings_taxable,
    "conversion_sources_not_stated": _sources_not_stated,
    "conversion_of_distributable": _of_distributable,
    "after_tax_limit_not_stated": lambda case: case.contributes and _limit_not_stated(case),
    "split_rollover_not_stated": lambda case: (
        case.contributes and case.gates.withdrawal in ("yes", "reachable") and _split_not_stated(case)
    ),
    "hardship_not_rollable": _hardship,
    "penalty_condition": _penalty,
    "withdrawal_in_tiers": lambda case: (
        case.contributes and case.gates.withdrawal != "yes" and in_tiers(case.findings, case.documents)
    ),
    "rollover_refused": _rollover_refused,
    "pro_rata_sources": _pro_rata,
    "roth_program_contradiction": _roth_contradiction,
    "safe_harbor_after_tax_still_ACP_tested": _safe_harbor,
    "acp_refunds_mentioned": _acp_refunds,
    "refunds_told": lambda case: _acp_refunds(case) and any(f.rule.endswith(_REFUNDS_MADE) for f in case.findings),
    "not_tested": _not_tested,
    "basic_plan_document_not_reviewed": _basic_plan_document_missing,
    "smm_not_supplied": _smm_missing,
    "document_old": _old,
    "document_undated": _undated,
    "handbook_only": _handbook_only,
    "paper_not_supplied": lambda case: bool(papers(case.documents)),
    "unreadable_pages": lambda case: not all(whole(document) for document in case.documents),
}
"""Every flag that is not part of a row of the truth table, with its test."""
