"""The way from findings to the answer: states of provisions, gate values, a row of the truth table, and what to say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Literal

from analyzer.model import Document, DocumentFacts, Finding, Profile, Stance
from analyzer.reasons import LEFT_TO_OTHERS
from analyzer.report import CORE_PROVISIONS, Basis, Route, Status, VerdictState
from analyzer.shapes import of_document
from analyzer.verdict import advice
from analyzer.verdict.announced import announced
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROLLED_IN, WITHDRAWAL, Clause, clauses, provision_of
from analyzer.verdict.completeness import BASES, silence
from analyzer.verdict.conditions import conditions, listed, of_old_balance, spoken
from analyzer.verdict.flags import Case, flags
from analyzer.verdict.gates import contribution_gate, route_gate
from analyzer.verdict.groups import is_foreign, is_hce
from analyzer.verdict.judgement import Condition, Judgement, ProvisionState, together
from analyzer.verdict.papers import papers
from analyzer.verdict.populations import Reader, named_groups
from analyzer.verdict.precedence import Refusal
from analyzer.verdict.provisions import reader_of, states_for
from analyzer.verdict.rolled_in import by_rollover_alone, told_of_rolled_in
from analyzer.verdict.splitting import states_split
from analyzer.verdict.table import Gates, Row, Silence, decide, state_for, verdict_rules
from analyzer.verdict.weighing import weighed

_BETTER = (VerdictState.PARTIAL, VerdictState.SUPPORTED_WITH_CONDITIONS, VerdictState.SUPPORTED)
_ROUTES = {Route.IN_PLAN: CONVERSION, Route.IN_SERVICE: WITHDRAWAL}


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What was read on one plan, and how it is weighed."""

    findings: Sequence[Finding]
    ready: Sequence[Clause]
    facts: Sequence[DocumentFacts]
    documents: Sequence[Document]
    silence: Silence
    profile: Profile
    splits: bool
    """Whether the documents say that one payment can go two ways."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """The answer for one reader on one date."""

    states: Mapping[str, ProvisionState]
    gates: Gates
    row: Row
    state: VerdictState


def judge(
    findings: Sequence[Finding],
    facts: Sequence[DocumentFacts],
    documents: Sequence[Document],
    profile: Profile,
) -> Judgement:
    """The answer for the plan that the documents describe, for the reader of the profile on its date."""
    usable = [f for f in findings if _plan_specific(f, facts)]
    own = _where_none_is_usual([f for f in usable if f.plan is None])
    splits = any(map(states_split, documents))
    evidence = _Evidence(
        own, weighed(clauses(own, facts)), facts, documents, silence(facts, documents), profile, splits
    )
    reader = reader_of(profile)
    answer = _answer(evidence, reader)
    return replace(
        answer,
        groups=_by_group(evidence, reader, answer),
        other_plans=_by_plan(usable, evidence),
        refused=(*answer.refused, *_of_no_plan(findings, facts)),
    )


def _where_none_is_usual(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, a grant doubted only where no grant of its provision stands in usual company, of whomever it is."""
    usual = {provision_of(f) for f in findings if f.counted and _grants(f) and not f.doubted}
    return [replace(f, doubted=False) if f.doubted and _grants(f) and provision_of(f) in usual else f for f in findings]


def _grants(finding: Finding) -> bool:
    return finding.stance in (Stance.PERMITS, Stance.CONDITIONS)


def _plan_specific(finding: Finding, facts: Sequence[DocumentFacts]) -> bool:
    """A guide or form that serves many plans grants nothing in this one (domain 4.4)."""
    return not 0 <= finding.document < len(facts) or facts[finding.document].plan_specific


def _of_no_plan(findings: Sequence[Finding], facts: Sequence[DocumentFacts]) -> list[Refusal]:
    reason = "it stands in a text that serves many plans"
    return [Refusal(f, reason) for f in findings if f.counted and not _plan_specific(f, facts)]


def _by_group(evidence: _Evidence, reader: Reader, ordinary: Judgement) -> dict[str, Judgement]:
    """The answers that differ for groups which the documents treat apart."""
    core = [c for c in evidence.ready if c.provision in CORE_PROVISIONS]
    named = named_groups(c for c in core if c.finding.provision != "eligibility_exclusions")
    answers = {name: _answer(evidence, replace(reader, groups=(name,))) for name in named}
    return {name: found for name, found in answers.items() if _differs(found, ordinary, highly_paid=is_hce(name))}


def _differs(one: Judgement, other: Judgement, *, highly_paid: bool) -> bool:
    """Whether a group gets another answer or has a rate of its own; two that get nothing get the same.

    The rate of the highly compensated is told beside that of the others.
    """
    nothing = {one.state, other.state} == {VerdictState.NOT_SUPPORTED}
    none_at_all = one.gates["after_tax"] == other.gates["after_tax"] == "no"
    balance = any({"legacy_balance", "rolled_in_balance"} & set(found.flags) for found in (one, other))
    if nothing and (none_at_all or not balance):
        return one.effective_from != other.effective_from
    statuses = [(one.provisions[name].status, other.provisions[name].status) for name in CORE_PROVISIONS]
    same = one.routes == other.routes and all(a is b for a, b in statuses)
    if highly_paid:
        return not same
    if not same or one.state is not other.state:
        return True
    return _has_another_rate(one.provisions[AFTER_TAX], other.provisions[AFTER_TAX])


def _has_another_rate(one: ProvisionState, other: ProvisionState) -> bool:
    """Whether a group may contribute, and up to another rate than the others."""
    rates = [state.attributes.get("percent_max") for state in (one, other) if state.open]
    told = len(rates) == len([rate for rate in rates if rate is not None]) == 2
    return told and rates[0] != rates[1]


def _by_plan(findings: Sequence[Finding], evidence: _Evidence) -> dict[str, Judgement]:
    """A whole answer for every other plan on whose after-tax contributions something decisive is said."""
    answers: dict[str, Judgement] = {}
    for plan in dict.fromkeys(f.plan for f in findings if f.plan is not None and _worth_an_answer(f.plan)):
        own = _where_none_is_usual([replace(f, plan=None) for f in findings if f.plan == plan])
        ready = weighed(clauses(own, evidence.facts))
        if any(c.provision == AFTER_TAX for c in ready) and not _is_merged(plan, ready, evidence.documents):
            apart = replace(evidence, findings=own, ready=ready, silence="incomplete")
            reader = reader_of(evidence.profile)  # one under other tax law where the plan is: "the Puerto Rico Plan"
            found = _answer(apart, replace(reader, groups=(*reader.groups, plan)) if is_foreign(plan) else reader)
            if _SHUT.search(plan.lower()) and found.provisions[AFTER_TAX].open:
                continue  # the rules of its day, reprinted for those who still have money there
            answers[plan] = found
    return answers


def _is_merged(plan: str, ready: Sequence[Clause], documents: Sequence[Document]) -> bool:
    """Whether all that is told of a plan is that it was closed, and that it was merged into this one: there is none."""
    if any(c.provision == AFTER_TAX and c.stance is not Stance.FREEZES for c in ready):
        return False
    merged = of_document(rf"{re.escape(plan)},? (?:was|were|has been|is) merged (?:in)?to\b", re.IGNORECASE)
    return any(merged.search(" ".join(document.text.split())) for document in documents)


_A_KIND_OF_PLAN = re.compile(r"(the |a )?[\d()a-z]{3,6} (plan|program)")
"""No name at all: "the 403(b) Plan"."""
_A_PENSION = re.compile(r"(?<!\band )(?<!& )(?<!-)\bpension(?: scheme| trust)?(?: \([^)]*\))?")
"""What a name ends in where it is that of a pension: "the Drivers' Pension (closed)"; not "Savings and Pension"."""
_SHUT = re.compile(r"\((?:now )?(?:closed|frozen|terminated|ended|discontinued)\b(?! to new)[^)]*\)")
"""A name that says that nothing goes in any more: "Thrift Plan (closed)"."""


def _worth_an_answer(plan: str) -> bool:
    """Whether a plan has a name, and is of a kind that can hold after-tax money for Roth: no pension or HSA."""
    name, rules = plan.lower(), verdict_rules()
    if name == plan or _A_KIND_OF_PLAN.fullmatch(name):
        return False
    passed_over = (*rules.no_roth_plans, *rules.unnamed_plans)
    if (pension := _A_PENSION.search(name)) is not None and pension.end() == len(name):
        return False
    return not any(re.search(rf"\b{re.escape(words)}\b", name) for words in passed_over)


def _outcome(evidence: _Evidence, reader: Reader, as_of: date) -> _Outcome:
    states = states_for(evidence.ready, evidence.findings, reader, as_of, alone=False)
    if evidence.silence == "incomplete" and _only_legacy(states[AFTER_TAX]):
        states = {**states, AFTER_TAX: ProvisionState(AFTER_TAX)}
    contributions = contribution_gate(states[AFTER_TAX], evidence.profile)
    gates = Gates(
        after_tax=contributions,
        conversion=route_gate(states[CONVERSION], evidence.profile, contributions),
        withdrawal=route_gate(states[WITHDRAWAL], evidence.profile, contributions),
        document=evidence.silence,
    )
    row = decide(gates)
    state = state_for(row, gates)
    if any(is_foreign(group) for group in reader.groups):
        state = verdict_rules().limited_to_foreign.get(state, state)
    return _Outcome(states, gates, row, state)


def _only_legacy(state: ProvisionState) -> bool:
    """Whether only what a merged plan left is closed: an incomplete one then tells nothing of today."""
    return state.status is Status.FROZEN and all(f.attributes.get("legacy_account") is True for f in state.findings)


def _effective_from(evidence: _Evidence, reader: Reader, now: _Outcome) -> date | None:
    """The first announced date on which the answer is better than now."""
    if now.gates.after_tax == "future":
        return now.states[AFTER_TAX].effective_from
    standing = _BETTER.index(now.state) if now.state in _BETTER else -1
    for day in sorted({day for name in CORE_PROVISIONS for day in now.states[name].changes}):
        later = _outcome(evidence, reader, day)
        if later.state in _BETTER[standing + 1 :]:
            return day
    return None


def _answer(evidence: _Evidence, reader: Reader) -> Judgement:
    now = _outcome(evidence, reader, evidence.profile.as_of)
    start = _effective_from(evidence, reader, now)
    basis = _basis(now)
    rolled_in = _rolled_in_alone(evidence, now)
    shown = told_of_rolled_in(_when_they_begin(evidence, reader, now), alone=rolled_in)
    shown = _without_terms_of_what_ended(_with_split(shown, evidence.splits))
    refused = _refused(shown)
    raised = _flags(evidence, reader, now, start)
    situation = advice.Situation(now.gates, now.state, basis, raised)
    words = _words(now.states[AFTER_TAX], start) | {"papers": listed(papers(evidence.documents))}
    routes = () if now.state is VerdictState.INCONCLUSIVE else now.row.routes
    return Judgement(
        state=now.state,
        basis=basis,
        routes=routes,
        automatic_conversion=Route.IN_PLAN in routes and _automatic(now.states),
        confidence=_confidence(now.state, basis, raised),
        summary=_summary(_as_left_to_others(now.row, evidence.findings), basis, raised, words),
        effective_from=start,
        conditions=(
            *conditions(now.states, now.state, routes, evidence.profile),
            *of_old_balance(now.states, evidence.ready, evidence.profile.as_of),
            *_announced(evidence, reader, now),
        ),
        questions=advice.questions(situation, words),
        warnings=advice.warnings(situation),
        flags=raised,
        findings=_carrying(now),
        provisions=shown,
        gates=asdict(now.gates),
        row=now.row.name,
        refused=refused,
    )


def _with_split(shown: Mapping[str, ProvisionState], splits: bool) -> Mapping[str, ProvisionState]:
    """The states, a withdrawal that may go two ways as one, wherever in the documents that is said."""
    ways = {name: shown[name] for name in (WITHDRAWAL, ROLLED_IN) if name in shown and shown[name].open}
    if not splits:
        return shown
    told = {name: replace(way, attributes={**way.attributes, "split_rollover": True}) for name, way in ways.items()}
    return {**shown, **told}


_TERMS_OF_CONTRIBUTIONS = ("after_tax_limit", "spillover")


def _without_terms_of_what_ended(shown: Mapping[str, ProvisionState]) -> Mapping[str, ProvisionState]:
    """The states, without the limit and the spillover that only sentences tell which a later rule on them replaced.

    "From 1% to 8% of Pay", in the booklet of a plan that has ended the contributions since, is no limit of today.
    """
    contributions = shown[AFTER_TAX]
    if contributions.status not in (Status.FROZEN, Status.PROHIBITED):
        return shown
    replaced = {(r.finding.document, r.finding.span): r for r in contributions.refused}
    kept = dict(shown)
    for name in _TERMS_OF_CONTRIBUTIONS:
        state = kept.get(name)
        if state is None or not state.findings:
            continue
        by = [replaced.get((f.document, f.span)) for f in state.findings]
        if all(one is not None for one in by):
            ended = [replace(r, finding=f) for f, r in zip(state.findings, by, strict=True) if r is not None]
            del kept[name]
            told = kept[AFTER_TAX]
            kept[AFTER_TAX] = replace(told, refused=(*told.refused, *ended))
    return kept


def _rolled_in_alone(evidence: _Evidence, now: _Outcome) -> bool:
    """Whether the plan takes no after-tax money but what is rolled in."""
    alone = by_rollover_alone(now.states, evidence.findings, _refused(now.states), evidence.profile.as_of)
    return alone and now.state is VerdictState.NOT_SUPPORTED


def _when_they_begin(evidence: _Evidence, reader: Reader, now: _Outcome) -> Mapping[str, ProvisionState]:
    """The states, the ways out as on the day on which contributions begin: before it there is nothing to move."""
    start = now.states[AFTER_TAX].effective_from
    if now.gates.after_tax != "future" or start is None:
        return now.states
    later = _outcome(evidence, reader, start).states
    ways = (CONVERSION, WITHDRAWAL, "auto_in_plan_conversion")
    waiting = {name: now.states[name] for name in ways if name in now.states and now.states[name].effective_from}
    begun = {name: later[name] for name in ways if name in later and later[name].open and name not in waiting}
    return {**now.states, **begun}


def _announced(evidence: _Evidence, reader: Reader, now: _Outcome) -> tuple[Condition, ...]:
    """What changes on a day to come while contributions are and stay open."""
    if now.state not in _BETTER or now.gates.after_tax == "future":
        return ()
    return tuple(
        announced(
            now.states, lambda day: _outcome(evidence, reader, day).states, evidence.ready, evidence.profile.as_of
        )
    )


def _flags(evidence: _Evidence, reader: Reader, now: _Outcome, start: date | None) -> tuple[str, ...]:
    case = Case(
        findings=evidence.findings,
        facts=evidence.facts,
        documents=evidence.documents,
        splits=evidence.splits,
        states=now.states,
        gates=now.gates,
        row=now.row,
        basis=_basis(now),
        as_of=evidence.profile.as_of,
        effective_from=start,
        refused=_refused(now.states),
        rolled_in=_rolled_in_alone(evidence, now),
    )
    foreign = any(is_foreign(group) for group in reader.groups)
    return (*flags(case), "other_tax_law") if foreign else flags(case)


def _basis(outcome: _Outcome) -> Basis:
    """What the answer rests on: the row's basis, refined by how a denial was said and why silence means nothing."""
    if outcome.row.basis == "document":
        return BASES[outcome.gates.document]
    if outcome.gates.after_tax == "no" and outcome.states[AFTER_TAX].closed_list:
        return Basis.CLOSED_LIST
    return outcome.row.basis


def _refused(states: Mapping[str, ProvisionState]) -> tuple[Refusal, ...]:
    """Every superseded finding once (one finding may bear on several provisions), but not one that still stands."""
    standing = {id(finding) for state in states.values() for finding in state.findings}
    seen: dict[int, Refusal] = {}
    for state in states.values():
        for refusal in state.refused:
            if id(refusal.finding) not in standing:
                seen.setdefault(id(refusal.finding), refusal)
    return tuple(seen.values())


def _automatic(states: Mapping[str, ProvisionState]) -> bool:
    """Whether after-tax money is swept to Roth without a request for each conversion."""
    sweep = states.get("auto_in_plan_conversion")
    stated = sweep is not None and sweep.open and sweep.effective_from is None
    if sweep is not None and sweep.status is Status.PROHIBITED:
        return False
    return stated or states[CONVERSION].attributes.get("automatic") is True


def _words(after_tax: ProvisionState, start: date | None) -> dict[str, str]:
    return {
        "groups": _groups(after_tax),
        "date": spoken(start) if start is not None else "a later date",
    }


def _groups(after_tax: ProvisionState) -> str:
    """Whom the document lets in, or else whom it leaves out."""
    if after_tax.groups_in:
        return f"lets in: {listed(after_tax.groups_in)}"
    return f"leaves out: {listed(after_tax.groups_out)}" if after_tax.groups_out else "names no group"


def _as_left_to_others(row: Row, findings: Sequence[Finding]) -> Row:
    """The row with its summary for a document that leaves its rules on both ways out to another paper."""
    if not row.elsewhere:
        return row
    own = [f for f in findings if f.plan is None]
    left = {(f.document, f.span) for f in own if f.provision == WITHDRAWAL and f.reason == LEFT_TO_OTHERS}
    both = any(f.provision == CONVERSION and (f.document, f.span) in left for f in own)
    return row.model_copy(update={"summary": row.elsewhere}) if both else row


def _summary(row: Row, basis: Basis, raised: Sequence[str], words: Mapping[str, str]) -> str:
    """The row's sentence, or that of a list which leaves it out, and the first further one that a flag calls for."""
    rules = verdict_rules()
    first = rules.closed_list_summary if basis is Basis.CLOSED_LIST else row.summary.format(**words)
    second = {} if basis is Basis.CONFLICT else dict(rules.second_sentences)  # where nothing governs, nothing replaces
    if basis is Basis.NOT_YET_EFFECTIVE:  # the headline has the day, and no price is paid before it
        second = {flag: text for flag, text in second.items() if flag in ("group_condition", "superseded_text_present")}
    extra = next((text.format(**words) for flag, text in second.items() if flag in raised), "")
    return f"{first} {extra}".strip()


def _confidence(state: VerdictState, basis: Basis, raised: tuple[str, ...]) -> Literal["high", "medium", "low"]:
    doubts = verdict_rules().confidence
    if doubts.low.raised(state, basis, raised):
        return "low"
    return "medium" if doubts.medium.raised(state, basis, raised) else "high"


def _carrying(outcome: _Outcome) -> tuple[Finding, ...]:
    """The findings that carry the answer: on contributions, then on the routes (both, where none is open)."""
    parts = [outcome.states[AFTER_TAX].findings]
    if outcome.state is VerdictState.NOT_SUPPORTED and "legacy_balance" not in outcome.row.flags:
        return together(*parts)
    for route in outcome.row.routes or tuple(_ROUTES):
        parts.append(outcome.states[_ROUTES[route]].findings)
    return tuple(f for f in together(*parts) if f.stance is not Stance.MENTIONS)
