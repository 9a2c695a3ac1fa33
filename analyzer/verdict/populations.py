"""For whom a provision holds: the ordinary participant, or the members of a group that the document names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from analyzer.model import Stance
from analyzer.report import TERMS, Status
from analyzer.verdict.clauses import CONVERSION, WITHDRAWAL, Clause, provision_of
from analyzer.verdict.groups import among, distinct, is_foreign, is_hce
from analyzer.verdict.judgement import ProvisionState, Way, together
from analyzer.verdict.precedence import governing, opposes, outranks, superseded, timeline
from analyzer.verdict.rulings import rule_on

ROUTES = (CONVERSION, WITHDRAWAL)
"""For these a group is a condition (domain 6); contributions for a group stay a grant, to that group."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom the question is asked for: the groups the reader is known to be in, and whether not an HCE."""

    groups: tuple[str, ...] = ()
    not_hce: bool = False


def state_for(provision: str, clauses: Sequence[Clause], reader: Reader, as_of: date, *, alone: bool) -> ProvisionState:
    """What one provision's clauses establish for a reader on a date (``alone``: from a single passage)."""
    about = _without_hce(clauses) if reader.not_hce else list(clauses)
    if any(among(group, (*c.applies_to, *c.not_to)) for c in about for group in reader.groups):
        return _for_members(provision, about, reader.groups, as_of)
    return _for_anyone(provision, about, as_of, alone=alone)


def named_groups(clauses: Iterable[Clause]) -> tuple[str, ...]:
    """Every group that the clauses name."""
    return distinct(name for c in clauses for name in (*c.applies_to, *c.not_to))


def _without_hce(clauses: Iterable[Clause]) -> list[Clause]:
    kept = [c for c in clauses if not (c.applies_to and all(is_hce(name) for name in c.applies_to))]
    return [replace(c, not_to=tuple(name for name in c.not_to if not is_hce(name))) for c in kept]


def _for_members(provision: str, clauses: Sequence[Clause], groups: tuple[str, ...], as_of: date) -> ProvisionState:
    """What holds for a group: what is said of it alone prevails over what is said of everyone, unless that is later."""

    def in_any(names: tuple[str, ...]) -> bool:
        return any(among(group, names) for group in groups)

    own = [c for c in clauses if in_any(c.applies_to)]
    everyone = [c for c in clauses if not c.applies_to]
    left_out = [c for c in everyone if c.opens and in_any(c.not_to)]
    if own:
        stances = {c.stance for c in own}
        awaited = all(c.starts is not None and c.starts > as_of for c in own)
        shut_to_all = [c for c in everyone if awaited and c.stance is Stance.DENIES and not in_any(c.not_to)]
        shared = [c for c in everyone if c.stance in stances and c not in shut_to_all and not in_any(c.not_to)]
        outright = [c for c in everyone if not (c.slight or _tells_how(c))]  # a later limit lets in no one named as out
        # "... ended with 2023. From 2027 the Committee may lower the rate of HCEs": until then they have what all have.
        theirs = own + shared if awaited else own
        # Nor have they anything before that day that is closed to everyone until then.
        later = [c for c in outright if c not in shared and c not in shut_to_all and _replaces(c, theirs)]
        later = [c for c in later if not _announced_beside(c, own, as_of)]
        return _at_their_rate(_on_date(provision, own + shared + shut_to_all + later, as_of), own)
    if left_out:
        denied = [replace(c, stance=Stance.DENIES, kinds=frozenset()) for c in left_out]
        state = _on_date(provision, denied, as_of)
        return replace(state, status=Status.PROHIBITED, now=Status.PROHIBITED) if state.findings else state
    return _on_date(provision, [c for c in everyone if not in_any(c.not_to)], as_of)


def _replaces(later: Clause, theirs: Sequence[Clause]) -> bool:
    """Whether what is said of everyone is later than what a group is told: a grant, than all they are refused by."""
    opposed = [outranks(later, own) for own in theirs if opposes(later, own)]
    return any(opposed) and (not later.opens or all(opposed))


def _announced_beside(later: Clause, own: Sequence[Clause], as_of: date) -> bool:
    """Whether a grant to everyone waits for a day, and the same text says of a group, without one, that it has none.

    "After-tax savings begin on January 1, 2027", over a table with "No" for interns: then they have none either.
    """
    if not later.opens or later.change or later.starts is None or later.starts <= as_of:
        return False
    denied = [c for c in own if c.stance is Stance.DENIES and not c.change]
    return any(c.starts is None and c.finding.document == later.finding.document for c in denied)


_RATES = ("percent_min", "percent_max")


def _at_their_rate(state: ProvisionState, own: Sequence[Clause]) -> ProvisionState:
    """What holds for a group with the rate that is told of it, where everyone else has another one."""
    rated = next((c for c in own if c.opens and c.attribute("percent_max") is not None), None)
    if rated is None or not state.open or not any(rated.finding is one for one in state.findings):
        return state
    left = {key: value for key, value in state.attributes.items() if key not in _RATES}
    told = {key: rated.attribute(key) for key in _RATES if rated.attribute(key) is not None}
    return replace(state, attributes={**left, **told})


def _for_anyone(provision: str, clauses: Sequence[Clause], as_of: date, *, alone: bool) -> ProvisionState:
    """What holds for an ordinary participant, with the groups for which it is otherwise."""
    everyones = [c for c in clauses if not c.applies_to]
    state = _on_date(provision, everyones if alone else _without_mechanics(everyones, clauses), as_of)
    members = {
        name: _for_members(provision, clauses, (name,), as_of)
        for name in named_groups(clauses)
        if alone or not is_foreign(name)
    }
    admitted = {name: found for name, found in members.items() if found.open}
    if state.findings or not all(map(is_hce, admitted)):  # a rate for the highly compensated among them lets in no one
        admitted = {name: found for name, found in admitted.items() if not is_hce(name)}
    reached = {name: one for name, one in admitted.items() if one.attributes.get("covers_after_tax") is not False}
    admitted = reached or admitted  # who may convert other money alone is let into nothing, where others are
    shut = {name: found for name, found in members.items() if found.findings and not found.open}
    if state.open:
        waiting = {} if state.effective_from else {name: one for name, one in members.items() if _not_yet(one)}
        out = {name: one for name, one in members.items() if name in shut or name in waiting}
        return _leaving_out(state, out) if out else state
    if admitted:
        return _limited_to(state, admitted, shut)
    told = {name: found for name, found in shut.items() if not _by_list(found) or _is_whole(name, alone)}
    refused = [found for name, found in told.items() if not is_hce(name)]
    if state.status is Status.NOT_ADDRESSED and refused:
        denied = min(refused, key=lambda s: s.status)
        return replace(denied, groups_out=tuple(shut), attributes=_with(denied, groups_out=tuple(shut)))
    return state


def _not_yet(state: ProvisionState) -> bool:
    """ "From January 1, 2027 members of Lodge 55 may": until then they are left out of what all others may do."""
    return state.open and state.effective_from is not None and state.now not in (Status.PERMITTED, Status.CONDITIONAL)


def _is_whole(name: str, alone: bool) -> bool:
    """ "Contributions of Tulsa employees consist solely of deferrals", read alone: a rule of a class."""
    return alone and "other" not in name.lower()


def _by_list(state: ProvisionState) -> bool:
    """ "If you are in another grade you may contribute before-tax only": of the other grades it says nothing."""
    return all(finding.rule.endswith(".closed_list") for finding in state.findings)


_MECHANICS = (
    *("after_tax.listed", "after_tax.taken_from_pay", "after_tax.election_mechanic", "after_tax.goes_on"),
    *("after_tax.limit", "after_tax.rate_in_passing"),
)
"""Rules of contributions that tell how they are made, and not who may make them."""


def _without_mechanics(everyones: Sequence[Clause], clauses: Sequence[Clause]) -> list[Clause]:
    """How a contribution is made, told beside its grant to a group, lets in no one else: it is told to that group."""
    outright = [c for c in clauses if c.applies_to and c.opens and not (c.implied or c.inferred)]
    granted = {c.finding.section for c in outright if not any(map(is_hce, c.applies_to))}
    return [
        c
        for c in everyones
        if not (granted and _of_the_law(c))
        and not (_tells_how(c) and (c.finding.section in granted or (granted and _leans(c))))
    ]


def _of_the_law(clause: Clause) -> bool:
    """ "All that goes in for a year may not be more than $72,000": section 415, said for whoever is let in."""
    own = ("percent_max", "percent_min", "combined_percent_max")
    return clause.opens and clause.attribute("limit") is not None and all(clause.attribute(key) is None for key in own)


def _leans(clause: Clause) -> bool:
    """A limit that names no money ("It is 10% from January 1, 2026") is that of whoever was let in."""
    return clause.inferred and clause.finding.rule in _MECHANICS


def _tells_how(clause: Clause) -> bool:
    """Whether a clause tells how, or how much, what was granted is made: by its rule, or as it names nothing itself."""
    return clause.finding.rule in _MECHANICS or (clause.opens and (clause.inferred or clause.of_terms))


def _leaving_out(state: ProvisionState, shut: dict[str, ProvisionState]) -> ProvisionState:
    """A grant to everyone but some."""
    found = replace(
        state,
        groups_out=tuple(shut),
        findings=together(state.findings, *(s.findings for s in shut.values() if not s.open)),
        attributes=_with(state, groups_out=tuple(shut)),
    )
    return _as_condition(found) if state.provision in ROUTES else found


def _limited_to(
    general: ProvisionState, admitted: dict[str, ProvisionState], shut: dict[str, ProvisionState]
) -> ProvisionState:
    """A grant to some only; who is let in later alone is not among them while others are."""
    within = {name: found for name, found in admitted.items() if found.effective_from is None} or admitted
    best = min(admitted.values(), key=lambda s: (s.effective_from is not None, s.status is not Status.PERMITTED))
    others = [s.findings for s in (*admitted.values(), *shut.values(), general)]
    found = replace(
        best,
        groups_in=tuple(within),
        groups_out=tuple(shut),
        findings=together(best.findings, *others),
        attributes=_with(best, groups_in=tuple(within), groups_out=tuple(shut)),
        refused=(*best.refused, *general.refused),
    )
    return _as_condition(found) if best.provision in ROUTES else found


def _as_condition(state: ProvisionState) -> ProvisionState:
    ways = tuple(replace(way, kinds=way.kinds | {"group"}) for way in state.ways)
    ways = ways or (Way(frozenset({"group"}), state.attributes, state.findings),)
    kinds = sorted(frozenset[str]().union(*(way.kinds for way in ways)))
    attributes = {**state.attributes, "conditions": kinds}
    now = Status.CONDITIONAL if state.now is Status.PERMITTED else state.now
    return replace(state, status=Status.CONDITIONAL, now=now, ways=ways, attributes=attributes)


def _with(state: ProvisionState, **names: tuple[str, ...]) -> dict[str, Any]:
    return {**state.attributes, **{key: list(value) for key, value in names.items() if value}}


def _on_date(provision: str, clauses: Sequence[Clause], as_of: date) -> ProvisionState:
    """What clauses that all apply to the same people establish on a date, and what is announced to change."""
    line = timeline(clauses, as_of)
    standing, fallen = governing(line.in_force)
    state = _with_terms(rule_on(provision, standing), fallen)
    refused = tuple(superseded(clause, over) for clause, over in fallen)
    if state.open:
        return replace(state, refused=refused, effective_to=_end(standing, line.ending), changes=_dates(line.coming))
    if line.coming:
        start = _dates(line.coming)[0]
        announced = rule_on(provision, [c for c in line.coming if c.starts == start])
        return replace(announced, now=state.status, effective_from=start, changes=_dates(line.coming), refused=refused)
    stopping = [
        c
        for c in line.ending
        if c.finding.stance in (Stance.DENIES, Stance.FREEZES) and provision_of(c.finding) == provision
    ]
    if stopping and not line.in_force:
        # What is announced to stop holds until then; a class that will be left out of something was not let in by that.
        until = rule_on(provision, [replace(c, stance=Stance.PERMITS, starts=None) for c in stopping])
        return replace(until, effective_to=_end([], stopping))
    return replace(state, refused=refused)


def _with_terms(state: ProvisionState, fallen: Sequence[tuple[Clause, Clause]]) -> ProvisionState:
    """How often and how much, where a sentence that leans on the rule tells it: "You may do so twice a year"."""
    if state.provision not in ROUTES or not state.open:
        return state
    beside = [c for c, over in fallen if c.opens and over.opens and (_in_one_section(c, over) or _at_one_age(c, over))]
    told = {key: c.attribute(key) for c in beside for key in TERMS if c.attribute(key) is not None}
    return replace(state, attributes={**told, **state.attributes}) if told else state


def _in_one_section(one: Clause, other: Clause) -> bool:
    return one.finding.section == other.finding.section


def _at_one_age(one: Clause, other: Clause) -> bool:
    """Whether both open at the same age: what a change repeats of an older rule leaves how often and how much alone."""
    ages = {(c.kinds, c.attribute("age")) for c in (one, other)}
    return len(ages) == 1 and one.kinds == {"age"} and one.attribute("age") is not None


def _dates(clauses: Iterable[Clause]) -> tuple[date, ...]:
    return tuple(sorted({c.starts for c in clauses if c.starts is not None}))


def _end(standing: Sequence[Clause], ending: Sequence[Clause]) -> date | None:
    """The day on which an open provision is announced to stop."""
    stops = [c.starts for c in ending if c.starts is not None]
    opens = [c for c in standing if c.opens]
    if opens and all(c.ends is not None for c in opens):
        stops += [c.ends for c in opens if c.ends is not None]
    return min(stops, default=None)
