"""What changes on a day that is announced while the answer stays: another rate, conversions that run by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from analyzer.model import Finding
from analyzer.report import CORE_PROVISIONS
from analyzer.room import own_cap
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, Clause
from analyzer.verdict.conditions import spoken
from analyzer.verdict.groups import is_hce
from analyzer.verdict.judgement import Condition, ProvisionState
from analyzer.verdict.table import verdict_rules

_LIMITS = ("after_tax_limit", "HCE_limit")
_HCE = "hce_percent_max"
States = Mapping[str, ProvisionState]


def announced(now: States, on: Callable[[date], States], ready: Sequence[Clause], as_of: date) -> Iterator[Condition]:
    """A condition for each term that is another one from an announced day on; ``on`` gives the states of a day."""
    coming = {c.starts for c in ready if c.starts and c.starts > as_of and c.provision in (*CORE_PROVISIONS, *_LIMITS)}
    before = now
    for day in sorted(coming):
        after = on(day)
        if before[AFTER_TAX].open and after[AFTER_TAX].open:
            yield from _rates(before, after, ready, day)
            yield from _sweeps(before[CONVERSION], after[CONVERSION], day)
        before = after


def _rates(before: States, after: States, ready: Sequence[Clause], day: date) -> Iterator[Condition]:
    """The highest rate of all, and of the highly compensated, where it goes up or down on the day."""
    old, new = (own_cap(states[AFTER_TAX].attributes, "percent_max") for states in (before, after))
    if old is not None and new is not None and old != new:
        about = tuple(f for f in after[AFTER_TAX].findings if f.attributes.get("percent_max") == new)
        yield Condition(_text("rate", day, f"{new:g}"), about or after[AFTER_TAX].findings)
    theirs = before[AFTER_TAX].attributes.get(_HCE)
    told = [c for c in ready if c.starts == day and (c.attribute(_HCE) is not None or _is_theirs(c))]
    caps = {c.attribute(_HCE) if c.attribute(_HCE) is not None else c.attribute("percent_max"): c.finding for c in told}
    for cap, finding in caps.items():
        if theirs is not None and cap != theirs:
            yield Condition(_text("hce_rate", day, f"{cap:g}"), (finding,))


def _is_theirs(clause: Clause) -> bool:
    """Whether it sets a rate for the highly compensated alone."""
    rated = clause.provision == "after_tax_limit" and clause.attribute("percent_max") is not None
    return rated and bool(clause.applies_to) and all(map(is_hce, clause.applies_to))


def _sweeps(before: ProvisionState, after: ProvisionState, day: date) -> Iterator[Condition]:
    """That conversions which have to be asked for will run by themselves."""
    if not (before.open and after.open) or before.attributes.get("automatic") is True:
        return
    about: tuple[Finding, ...] = tuple(
        f for f in after.findings if f.attributes.get("automatic") is True and f.effective_from == day
    )
    if about and after.attributes.get("automatic") is True:
        yield Condition(_text("automatic", day), about)


def _text(key: str, day: date, rate: str = "") -> str:
    return verdict_rules().announced[key].format(date=spoken(day), rate=rate)
