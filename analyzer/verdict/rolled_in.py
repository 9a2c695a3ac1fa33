"""After-tax money that comes in from other plans alone: whether a plan takes it, and the rules by which it goes out.

What a plan says of its rollover account is told of after-tax money only where no other after-tax money can be in it:
where contributions go in from pay, they have an account, and rules, of their own (domain 3, traps 14 to 18).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from math import inf

from analyzer.model import Finding, Stance
from analyzer.report import Status
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, CONVERSION_OF_ROLLED_IN, ROLLED_IN, WITHDRAWAL
from analyzer.verdict.gates import ROLLOVER_AGE, number
from analyzer.verdict.judgement import ProvisionState, Way, together
from analyzer.verdict.precedence import Refusal

_NOT_FROM_PAY = (Status.PROHIBITED, Status.ROLLOVER_ONLY)
_OPENS = (Stance.PERMITS, Stance.CONDITIONS)
_States = Mapping[str, ProvisionState]


def by_rollover_alone(states: _States, findings: Iterable[Finding], refused: Iterable[Refusal], as_of: date) -> bool:
    """Whether after-tax money comes in by rollover, by a rule of this plan that stands, and none from pay.

    A right to take out, or to convert, the after-tax money in a rollover account shows as well that it can be there.
    Where none may go in and such money has a right by its own name, there is an older balance.
    """
    fallen, status = {id(one.finding) for one in refused}, states[AFTER_TAX].status
    older = status is Status.PROHIBITED and _names_after_tax(states[WITHDRAWAL])
    return (
        status in _NOT_FROM_PAY
        and not older
        and any(_accepts(one) and _holds(one, as_of) and id(one) not in fallen for one in findings)
    )


def _accepts(finding: Finding) -> bool:
    said = finding.provision == AFTER_TAX and finding.stance is Stance.ROLLOVER_ONLY
    named = finding.provision == ROLLED_IN and finding.attributes.get("covers_after_tax") is True
    said = said or (named and finding.stance in _OPENS)
    return said and finding.counted and finding.plan is None and finding.group is None


def _holds(finding: Finding, as_of: date) -> bool:
    return (finding.effective_from or date.min) <= as_of <= (finding.effective_to or date.max)


def told_of_rolled_in(states: _States, *, alone: bool) -> _States:
    """The states, those of money that was rolled in only where after-tax money comes in so ``alone``."""
    others = {name: one for name, one in states.items() if name != ROLLED_IN}
    if not alone:
        return others
    own = {ROLLED_IN: _withdrawal(states), CONVERSION_OF_ROLLED_IN: _conversion(states[CONVERSION])}
    return {**others, **{name: state for name, state in own.items() if state is not None}}


def _withdrawal(states: _States) -> ProvisionState | None:
    """The rule for money that was rolled in, where it has one that says more than the rule for any money.

    What everyone may take out from an age on is a way beside one that waits for something else.
    """
    state, any_money = states.get(ROLLED_IN), states[WITHDRAWAL]
    if state is None or state.effective_from is not None or _names_after_tax(any_money):
        return None
    if state.status is Status.PROHIBITED:
        return None if any_money.open else state
    first = min((_age(way) for way in state.ways if way.kinds == {"age"}), default=inf)
    ways = [way for way in any_money.ways if way.kinds == {"age"} and _age(way) < first]
    if state.status is not Status.CONDITIONAL or not ways:
        return state if state.open else None
    return _by(state, [*state.ways, *ways])


def _age(way: Way) -> float:
    return number(way.attributes.get("age"), ROLLOVER_AGE)


def _names_after_tax(state: ProvisionState) -> bool:
    """Whether after-tax money has a right by its own name: that is told, of an older balance or one that came in."""
    own = (one for one in state.findings if one.stance in _OPENS)
    return state.open and any("after_tax" in (one.attributes.get("sources") or ()) for one in own)


_OF_OTHERS = ("covers_after_tax", "rolled_in_only", "sources", "conditions")


def _conversion(state: ProvisionState) -> ProvisionState | None:
    """A conversion of other money, and of what was rolled in with it, as one of what was rolled in."""
    if state.status is not Status.CONDITIONAL or state.attributes.get("covers_after_tax") is not False:
        return None
    own = [one for one in state.findings if one.stance in _OPENS and one.attributes.get("covers_rolled_in") is True]
    each = [(frozenset(one.attributes.get("conditions") or ()) - {"sources"}, one) for one in own]
    if not own or state.effective_from is not None or any("distributable_only" in kinds for kinds, _ in each):
        return None
    left = {key: value for key, value in state.attributes.items() if key not in _OF_OTHERS}
    found = replace(state, attributes=left, findings=tuple(own), ways=())
    if not all(kinds for kinds, _ in each):
        return replace(found, status=Status.PERMITTED, now=Status.PERMITTED)
    return _by(found, [Way(kinds, one.attributes, (one,)) for kinds, one in each])


def _by(state: ProvisionState, ways: list[Way]) -> ProvisionState:
    """A state that is open in several ways, with the gates and the findings of them all."""
    kinds = sorted(frozenset[str]().union(*(way.kinds for way in ways)))
    return replace(
        state,
        ways=tuple(ways),
        attributes={**state.attributes, "conditions": kinds},
        findings=together(state.findings, *(way.findings for way in ways)),
    )
