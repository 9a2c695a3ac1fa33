"""The status of every provision: what the documents (or a passage read alone) establish about the plan on a date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from analyzer.model import PRICE, DocumentFacts, Finding, Profile, Stance
from analyzer.report import CORE_PROVISIONS, TERMS, Status
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL, Clause, clauses, provision_of
from analyzer.verdict.groups import among, is_hce
from analyzer.verdict.judgement import ProvisionState, Way, together
from analyzer.verdict.populations import ROUTES, Reader, state_for

_NOTHING_NEW = (Status.FROZEN, Status.PROHIBITED)
_OF_AFTER_TAX = ("after-tax contributions", "after-tax contributions and the match on them")
"""What stops after a withdrawal, and has stopped for everyone where no after-tax contributions are taken any more."""
_OPENS = (Stance.PERMITS, Stance.CONDITIONS)
_LIMITS = {
    "after_tax_limit": ("percent_min", "percent_max", "dollar_max", "dollar_each", "limit", "pay_base"),
    "plan_limit_combined": ("combined_percent_max",),
    "HCE_limit": ("hce_percent_max", "hce_excluded"),
    "after_tax_match": ("matched", "matched_up_to"),
}
"""What neighbouring provisions add to the attributes of after-tax contributions."""


def statuses(
    findings: Sequence[Finding], profile: Profile, facts: Sequence[DocumentFacts] = ()
) -> dict[str, ProvisionState]:
    """The state of the core provisions and of every other one found.

    With ``facts`` of the documents, they rank by kind and date. Without, the findings are those of one passage read
    alone, which is labelled for whomever it speaks of (a Puerto Rico appendix too).
    """
    return states_for(clauses(findings, facts), findings, reader_of(profile), profile.as_of, alone=not facts)


def reader_of(profile: Profile) -> Reader:
    """The reader as a member of groups."""
    own = (profile.group,) if profile.group else ()
    if profile.hce:
        own = (*own, "highly compensated employees")
    return Reader(groups=own, not_hce=profile.hce is False)


def states_for(
    ready: Sequence[Clause], findings: Sequence[Finding], reader: Reader, as_of: date, *, alone: bool
) -> dict[str, ProvisionState]:
    """The states for one reader on one date, related to each other."""
    states: dict[str, ProvisionState] = {}
    for name in dict.fromkeys((AFTER_TAX, *CORE_PROVISIONS, *(c.provision for c in ready))):
        about = [c for c in ready if c.provision == name]
        live = any(c.opens and not c.closed_balance for c in about)
        if name in ROUTES and states[AFTER_TAX].open and not alone:
            about = [c for c in about if not c.closed_balance]  # what was left behind says nothing of today's money
        elif name in ROUTES and states[AFTER_TAX].status in _NOTHING_NEW:
            about = [replace(c, closed_balance=False) for c in about]  # the old balance is all there is
            about = [c for c in about if not (c.kinds == {"penalty"} and c.attribute("suspended") in _OF_AFTER_TAX)]
        states[name] = state_for(name, about, reader, as_of, alone=alone)
        if name in ROUTES and live and states[AFTER_TAX].status is Status.PROHIBITED:
            # Who may put nothing in has no closed balance by that; the rule for whatever is there holds.
            states[name] = _without_legacy(states[name])
    counted = [f for f in findings if f.counted and f.plan is None]
    for name in dict.fromkeys(provision_of(f) for f in counted):
        # What is only presupposed or mentioned is shown, and establishes nothing.
        states.setdefault(name, ProvisionState(name, findings=tuple(f for f in counted if provision_of(f) == name)))
    states[CONVERSION] = joined(states[CONVERSION], states[WITHDRAWAL])
    for route in ROUTES:
        states[route] = _among_contributors(states[route], states[AFTER_TAX])
    states[AFTER_TAX] = _with_limits(states)
    return states


def _without_legacy(state: ProvisionState) -> ProvisionState:
    left = {key: value for key, value in state.attributes.items() if key != "legacy_only"}
    return replace(state, attributes=left)


def joined(conversion: ProvisionState, withdrawal: ProvisionState) -> ProvisionState:
    """A conversion of distributable amounts only follows the withdrawal rule of after-tax money (Notice 2010-84).

    Where that rule is unknown or contradictory, so is whether after-tax money can be converted.
    """
    if not any("distributable_only" in way.kinds for way in conversion.ways):
        return conversion
    if withdrawal.status in (Status.NOT_ADDRESSED, Status.CONFLICTING) or withdrawal.effective_from is not None:
        return conversion
    free = any(finding.attributes.get("no_price") is True for finding in conversion.findings)
    withdrawal = _without_price(withdrawal) if free else withdrawal
    ways = [out for way in conversion.ways for out in _through(way, withdrawal)]
    found = replace(conversion, findings=together(conversion.findings, withdrawal.findings))
    if not ways:
        return replace(found, status=Status.PROHIBITED, now=Status.PROHIBITED, ways=())
    if any(not way.kinds for way in ways):
        attributes = {key: value for key, value in found.attributes.items() if key != "conditions"}
        return replace(found, status=Status.PERMITTED, now=Status.PERMITTED, ways=(), attributes=attributes)
    kinds = sorted(frozenset[str]().union(*(way.kinds for way in ways)))
    lent = {key: value for key, value in withdrawal.attributes.items() if key not in (*TERMS, "split_rollover")}
    attributes = {**lent, **found.attributes, "conditions": kinds}
    return replace(found, ways=tuple(ways), attributes=attributes)


def _without_price(withdrawal: ProvisionState) -> ProvisionState:
    """The withdrawal rule as a conversion follows it that does not "suspend your match"."""
    ways = tuple(
        replace(way, kinds=way.kinds - {"penalty"}, attributes=_unpriced(way.attributes)) for way in withdrawal.ways
    )
    return replace(withdrawal, ways=ways, attributes=_unpriced(withdrawal.attributes))


def _unpriced(attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in attributes.items() if key not in PRICE}


def _through(way: Way, withdrawal: ProvisionState) -> list[Way]:
    """A way of conversion, seen through the withdrawal rule that it depends on."""
    if "distributable_only" not in way.kinds:
        return [way]
    rest = way.kinds - {"distributable_only"}
    if withdrawal.status is Status.PERMITTED:
        return [replace(way, kinds=rest)]
    if withdrawal.status is Status.CONDITIONAL:
        again = frozenset(kind for out in withdrawal.ways for kind in out.kinds if _says_again(kind, way, out))
        own = {key: value for key, value in way.attributes.items() if key not in {_MEASURES[kind] for kind in again}}
        return [Way((rest - again) | out.kinds, {**_gates_of(out), **own}, out.findings) for out in withdrawal.ways]
    return []


_MEASURES = {"seasoning": "seasoning_months", "participation": "participation_years", "service": "service_years"}


def _says_again(kind: str, way: Way, out: Way) -> bool:
    """ "The 24-month wait applies to a conversion just as to a withdrawal": no second wait, least of all from 59½."""
    measure = _MEASURES.get(kind)
    told = way.attributes.get(measure) if measure is not None and out.kinds == {kind} else None
    return told is not None and told == out.attributes.get(str(measure))


def _gates_of(way: Way) -> dict[str, Any]:
    """What a conversion takes over from a withdrawal: what is asked first, and not how often or how much."""
    return {key: value for key, value in way.attributes.items() if key not in (*TERMS, "own_terms")}


def _among_contributors(route: ProvisionState, after_tax: ProvisionState) -> ProvisionState:
    """Where only some may contribute, a route is as open to after-tax money as it is to them."""
    contributors = after_tax.groups_in
    if not contributors or not (route.groups_in or route.groups_out):
        return route
    if not route.groups_in and all(among(group, route.groups_out) for group in contributors):
        return replace(route, status=Status.PROHIBITED, now=Status.PROHIBITED, ways=())
    if route.groups_in:
        reached = all(among(group, route.groups_in) for group in contributors)
    else:
        reached = not any(among(group, route.groups_out) for group in contributors)
    return _ungrouped(route) if reached else route


def _ungrouped(route: ProvisionState) -> ProvisionState:
    """A route without the gate of its group."""
    ways = tuple(replace(way, kinds=way.kinds - {"group"}) for way in route.ways)
    if not route.open or (ways and all(way.kinds for way in ways)):
        return replace(route, ways=ways)
    attributes = {key: value for key, value in route.attributes.items() if key != "conditions"}
    now = Status.PERMITTED if route.now is Status.CONDITIONAL else route.now
    return replace(route, status=Status.PERMITTED, now=now, ways=(), attributes=attributes)


def _with_limits(states: dict[str, ProvisionState]) -> ProvisionState:
    """After-tax contributions with the limits stated elsewhere."""
    after_tax = states[AFTER_TAX]
    if not after_tax.open:
        return after_tax
    attributes = dict(after_tax.attributes)
    for provision, keys in _LIMITS.items():
        found = states.get(provision)
        if provision == "after_tax_limit" and found and found.groups_in and all(map(is_hce, found.groups_in)):
            continue  # the limit of the highly compensated is none of the others
        if found and provision in _OF_SOME and _is_of_others(found, after_tax):
            continue
        if found and provision == "HCE_limit" and _of_highly_paid_of_some(found, after_tax):
            continue
        for key in keys if found else ():
            assert found is not None
            if key in found.attributes:
                attributes.setdefault(key, found.attributes[key])
    match = states.get("after_tax_match")
    if _matched_in_part(match) and not (match and _is_of_others(match, after_tax)):
        attributes["matched"] = True
    if _only_in_all(after_tax, states.get("plan_limit_combined")):
        attributes = {key: value for key, value in attributes.items() if key not in ("percent_min", "percent_max")}
    return replace(after_tax, attributes=attributes)


_OF_SOME = ("plan_limit_combined", "after_tax_match")


def _is_of_others(limit: ProvisionState, after_tax: ProvisionState) -> bool:
    """Whether only some groups are told a limit or a match, and another one may contribute by a rule of its own."""
    theirs = tuple(name for name in limit.groups_in if not is_hce(name))
    own = {f.group for f in after_tax.findings if f.counted and f.group and f.stance in _OPENS and not is_hce(f.group)}
    return bool(theirs) and any(not among(name, theirs) for name in own)


def _of_highly_paid_of_some(limit: ProvisionState, after_tax: ProvisionState) -> bool:
    """Whether the rate of the highly compensated is told of a group's alone, and others may contribute too."""
    theirs = tuple(name for name in limit.groups_in if not is_hce(name))
    return bool(theirs) and not (after_tax.groups_in and all(among(name, theirs) for name in after_tax.groups_in))


def _matched_in_part(match: ProvisionState | None) -> bool:
    """Whether some after-tax contributions are matched, though others, or those over a rate, are not."""
    return match is not None and any(f.counted and f.attributes.get("matched") is True for f in match.findings)


def _only_in_all(after_tax: ProvisionState, in_all: ProvisionState | None) -> bool:
    """Whether the only rate that is told is that of all contributions together."""
    if in_all is None or after_tax.attributes.get("percent_max") != in_all.attributes.get("combined_percent_max"):
        return False
    places = {(f.document, f.span) for f in in_all.findings}
    rated = [f for f in after_tax.findings if f.attributes.get("percent_max") is not None]
    return bool(rated) and all((f.document, f.span) in places for f in rated)
