"""The ways in which a gated provision is open: what binds each of them, and their attributes together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from analyzer.model import PRICE, Stance
from analyzer.report import TERMS
from analyzer.verdict.clauses import CONVERSION, WITHDRAWAL, Clause
from analyzer.verdict.judgement import ProvisionState, Way

NOT_BEFORE = "withdrawal.not_before"
"""What may not be taken out before its gate narrows a right to take it out, however freely that is stated."""


_NEEDS = frozenset({"hardship", "event", "capped", "not_rollable"})
"""What pays for a need says nothing of the wait of other payments."""


def way_of(kinds: frozenset[str], clauses: Sequence[Clause]) -> Way:
    return Way(kinds, merged(clauses), tuple(c.finding for c in clauses))


def merged(clauses: Sequence[Clause]) -> dict[str, Any]:
    """The attributes of several clauses: the weightiest statement of each wins, lists of gates are joined."""
    together = _counted(clauses)
    kinds: set[str] = set()
    others = any(not pays_for_need(clause) for clause in clauses)
    for clause in clauses:
        kinds |= clause.kinds
        apart = others and pays_for_need(clause)  # "the smallest hardship withdrawal is $500"
        for key, value in clause.finding.attributes.items():
            if not (apart and key in TERMS) and key not in (
                "conditions",
                "groups_in",
                "groups_out",
                "frequency_beside",
                "tier",
            ):
                together.setdefault(key, value)
    if kinds:
        together["conditions"] = sorted(kinds)
    if any("penalty" in c.kinds and c.attribute("price_on") is None for c in clauses):
        together.pop("price_on", None)  # it is asked of every withdrawal as well
    return _with_own_dollars(together, clauses)


def pays_for_need(clause: Clause) -> bool:
    """Whether it is only on payments for a need, whose limits say nothing of other payments."""
    return bool(clause.kinds) and clause.kinds <= _NEEDS


_IN_DOLLARS = ("dollar_max", "dollar_each", "limit")


def _with_own_dollars(together: dict[str, Any], clauses: Sequence[Clause]) -> dict[str, Any]:
    """ "Not more than $9,000 a year", beside "all that goes in, not more than $72,000": the cap of the plan is told."""
    capped = (c.finding.attributes for c in clauses if c.attribute("dollar_max") is not None)
    own = next((told for told in capped if not told.get("limit")), None)
    if own is None or "limit" not in together:
        return together
    left = {key: value for key, value in together.items() if key not in _IN_DOLLARS}
    return left | {key: own[key] for key in _IN_DOLLARS if key in own}


_AT_ANY_TIME = re.compile(r"(?:at )?any ?time", re.IGNORECASE)
_HOW_OFTEN = re.compile(r"\b(?:once|twice|\w+ times)\b", re.IGNORECASE)


_SWEPT = re.compile(
    r"(?:daily|nightly|weekly|(?:each|every) (?:payroll|pay period|payday|paycheck|business day|day))\b", re.IGNORECASE
)
"""How often money goes over that is converted without being asked for each time."""


def _counted(clauses: Sequence[Clause]) -> dict[str, Any]:
    """ "It can be converted at any time", beside "as often as once in each pay period": the count is told.

    Where conversions run by themselves and may be asked for beside, how often each of the two is told apart.
    """
    about = [c for c in clauses if c.provision == CONVERSION and not c.closed_balance]
    told = [(c, str(c.attribute("frequency") or "")) for c in about]
    of_ours = [(c, text) for c, text in told if not c.sources or {"after_tax", "all"}.intersection(c.sources)]
    often = [text for _, text in of_ours if _HOW_OFTEN.search(text)]
    first = next((text for _, text in told if text), "")
    if not about:
        return _counted_withdrawals(clauses)
    swept = next((text for c, text in of_ours if c.attribute("automatic") is True and _SWEPT.match(text)), None)
    asked = next((text for c, text in of_ours if text and not _SWEPT.match(text)), None)
    if swept is not None and asked is not None:
        return {"frequency": next(iter(often), asked), "swept": swept}
    return {"frequency": often[0]} if often and _AT_ANY_TIME.fullmatch(first) else {}


def _counted_withdrawals(clauses: Sequence[Clause]) -> dict[str, Any]:
    """ "It can be withdrawn at any time", beside "up to six times in a calendar year" of the same right."""
    told = [(c, str(c.attribute("frequency") or "")) for c in clauses if c.provision == WITHDRAWAL]
    first = next((one for one in told if one[1]), None)
    if first is None or not _AT_ANY_TIME.fullmatch(first[1]):
        return {}
    alike = (text for c, text in told if c.kinds == first[0].kinds and c.sources == first[0].sources)
    often = next((text for text in alike if _HOW_OFTEN.search(text)), None)
    return {"frequency": often} if often is not None else {}


def bars(clause: Clause) -> bool:
    """Whether it bars a withdrawal until its gate is passed, where no other gate named with it is enough."""
    return clause.finding.rule.endswith(NOT_BEFORE) and clause.attribute("either") is not True


def limits_on(way: Clause, limits: list[Clause], apart: bool) -> list[Clause]:
    """The limits that bind a way: no wait that is a right beside it, and no price that it is said to be free of."""
    priced = any(c.kinds == {"penalty"} for c in limits)  # "after 24 months; a suspension applies", told by itself too
    waiting = [frozenset({"seasoning"}), *([frozenset({"seasoning", "penalty"})] if priced else [])]
    rights = [c for c in limits if apart and c.kinds in waiting and not (bars(c) and not _repeats_a_right(c, limits))]
    free = way.attribute("no_price") is True
    limits = [c for c in limits if not free_at(way, c)]
    if way.attribute("no_wait") is True:
        limits = [c for c in limits if c.kinds not in waiting]
    return [c for c in limits if c not in rights and not (free and c.kinds == {"penalty"})]


def _repeats_a_right(bar: Clause, limits: list[Clause]) -> bool:
    """ "What has been held for 24 months may be withdrawn. Younger money has to wait": one wait, told twice."""
    wait = bar.attribute("seasoning_months")
    return wait is not None and any(
        c.attribute("seasoning_months") == wait and c.sources == bar.sources and not bars(c)
        for c in limits
        if c.finding.section and c.finding.section == bar.finding.section
    )


def bound_by(way: Clause, limits: list[Clause]) -> Way:
    """A way together with what binds it; how often and how much a limit in another section says is of other ways."""
    found = way_of(way.kinds.union(*(limit.kinds for limit in limits)), [way, *limits])
    apart = "all" in way.sources or True in (way.attribute("no_wait"), way.attribute("no_price"))
    if way.kinds != {"age"} or not apart:
        return found
    return replace(found, attributes={**with_terms(found.attributes, way.finding.attributes), "own_terms": True})


def with_terms(attributes: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """Attributes with how often and how much as others tell it, and not as they do themselves."""
    left = {key: value for key, value in attributes.items() if key not in TERMS}
    return {**left, **{key: told[key] for key in TERMS if told.get(key) is not None}}


def with_terms_beside(state: ProvisionState, clauses: Sequence[Clause]) -> ProvisionState:
    """A state with how often and how much as a sentence tells that names no money, beside the grant for after-tax.

    "You may make a transfer once in each calendar quarter" grants nothing where a list says what may be transferred.
    """
    places = {(f.document, f.section) for f in state.findings if "after_tax" in f.attributes.get("sources", ())}
    told: dict[str, Any] = {}
    for c in clauses:
        beside = not c.sources and (c.finding.document, c.finding.section) in places
        beside = c.stance is Stance.PERMITS and (beside or (c.of_terms and c.sources == ("after_tax",)))
        if beside and c.finding not in state.findings:
            told = {**{key: c.attribute(key) for key in TERMS if c.attribute(key) is not None}, **told}
    return replace(state, attributes={**told, **state.attributes}) if told else state


def of_its_own(limits: list[Clause], ways: list[Clause]) -> bool:
    """Whether a wait is a right of after-tax money alone, beside an age at which every kind of money may leave."""
    # "at 59½, without regard to the 24 months"
    freed = any(True in (c.attribute("no_price"), c.attribute("no_wait")) for c in ways)
    waits = any(
        "seasoning" in c.kinds
        and "after_tax" in c.sources
        and (freed or c.sources == ("after_tax",))
        and not c.inferred
        for c in limits
    )
    open_ways = [c for c in ways if not c.kinds <= _NEEDS and (c.sources or not c.inferred)]
    return waits and all(
        _is_of_all(c) or _is_enough(c) or _is_membership(c) or _repeats_one_of_all(c, ways) for c in open_ways
    )


def _repeats_one_of_all(clause: Clause, ways: list[Clause]) -> bool:
    """ "After-tax: 59½, yes", in a table, beside "from age 59½ any vested amount": the same right again."""
    age = clause.attribute("age")
    of_ages = [c for c in ways if c.kinds == {"age"} and c.attribute("age") == age and _is_of_all(c)]
    return clause.kinds == {"age"} and clause.inferred and age is not None and bool(of_ages)


def _is_enough(clause: Clause) -> bool:
    """Whether it is told to be enough without the wait beside it; "any time", in a column "59½ or over", is too."""
    freely = _AT_ANY_TIME.fullmatch(str(clause.attribute("frequency") or "")) is not None
    in_a_column = clause.inferred and clause.kinds == {"age"} and clause.sources == ("after_tax",)
    return True in (clause.attribute("either"), clause.attribute("no_wait")) or (in_a_column and freely)


def _is_membership(clause: Clause) -> bool:
    """Long membership, which frees money from a wait that it would have by itself (Rev. Rul. 68-24)."""
    return bool(clause.kinds) and clause.kinds <= {"participation", "service"}


def from_an_age(ways: list[Clause], limits: list[Clause]) -> list[Way]:
    """ "At 59½ you may withdraw everything": a way beside a wait of after-tax money, and at its price."""
    of_all = [c for c in ways if c.kinds == {"age"} and (_is_of_all(c) or _is_enough(c))]
    return [bound_by(c, limits_on(c, limits, True)) for c in of_all]


def _is_of_all(clause: Clause) -> bool:
    """Whether a rule is of every kind of money, or of after-tax money among others."""
    return "all" in clause.sources or ("after_tax" in clause.sources and len(clause.sources) > 1)


def free_at(way: Clause, price: Clause) -> bool:
    """Whether a price is asked only of those who are younger than the age from which a way opens."""
    until = price.attribute("price_until_age")
    return until is not None and (way.attribute("age") or 0) >= until


def says_when(clause: Clause) -> bool:
    """Whether a grant says itself how often, or at any time; a count in the sentence beside it says nothing of when."""
    return bool(clause.attribute("frequency")) and clause.attribute("frequency_beside") is not True


def free_at_all(way: Clause, prices: list[Clause]) -> bool:
    """Whether every price is asked only of the younger."""
    return bool(prices) and all(free_at(way, price) for price in prices)


def after_membership(ways: list[Clause], limits: list[Clause]) -> list[Way]:
    """ "Once you have taken part for five years the 24 months no longer apply": a wait of its own, at the price."""
    prices = [c for c in limits if c.kinds == {"penalty"}]
    about = [c for c in ways if _is_membership(c) and ("all" not in c.sources or _is_enough(c))]
    return [way_of(c.kinds.union(*(price.kinds for price in prices)), [c, *prices]) for c in about]


def without_price(main: Way, limits: list[Clause]) -> list[Way]:
    """ "The suspension does not apply after 59½": the same way, with what else it asks, free of its price from then."""
    until = {c.attribute("price_until_age") for c in limits if "penalty" in c.kinds}
    if "age" in main.kinds or None in until or len(until) != 1:
        return []
    kinds = (main.kinds - {"penalty"}) | {"age"}
    told = {key: value for key, value in main.attributes.items() if key not in PRICE}
    told |= {"age": until.pop(), "conditions": sorted(kinds)}
    return [Way(kinds, told, main.findings)]
