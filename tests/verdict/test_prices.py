"""A price beside a wait: both are asked, or either is enough; and what a closed balance says of new money."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from analyzer.report import Status
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL, clauses
from analyzer.verdict.judgement import ProvisionState, Way
from analyzer.verdict.provisions import joined, reader_of, states_for, statuses
from tests.verdict.cases import READER, SPD, after_tax, answer, conversion, finding, withdrawal

WAIT = {"seasoning_months": 24, "sources": ["after_tax"]}
YOUNG = {"suspension_months": 6, "price_until_months": 24, "sources": ["after_tax"]}
ALWAYS = {"suspension_months": 6, "sources": ["after_tax"]}


def _ways(*found) -> list[set[str]]:
    state = statuses([after_tax(), *found], READER)[WITHDRAWAL]
    return [set(way.kinds) for way in state.ways]


CASES = {
    "old money free, young money at a price": (
        [withdrawal("conditions", "seasoning", **WAIT), withdrawal("conditions", "penalty", **YOUNG)],
        [{"seasoning"}, {"penalty"}],
    ),
    "any money, and young money at a price": (
        [withdrawal(sources=["after_tax"]), withdrawal("conditions", "penalty", **YOUNG)],
        [{"seasoning"}, {"penalty"}],
    ),
    "a wait, and a price whatever its age": (
        [withdrawal("conditions", "seasoning", **WAIT), withdrawal("conditions", "penalty", **ALWAYS)],
        [{"seasoning", "penalty"}],
    ),
    "a wait, or membership for long enough, at the same price": (
        [
            withdrawal(sources=["after_tax"]),
            withdrawal("conditions", "seasoning", **WAIT),
            withdrawal("conditions", "penalty", **ALWAYS),
            withdrawal("conditions", "participation", participation_years=5, sources=["after_tax"]),
        ],
        [{"seasoning", "penalty"}, {"participation", "penalty"}],
    ),
    "a price, and an age from which there is none": (
        [
            withdrawal(sources=["after_tax"]),
            withdrawal("conditions", "penalty", **ALWAYS),
            withdrawal("conditions", "age", age=59.5, sources=["all"], no_price=True),
        ],
        [{"penalty"}, {"age"}],
    ),
    "a wait of after-tax money, and an age at which all money may leave": (
        [
            withdrawal("conditions", "age", age=59.5, sources=["all"]),
            withdrawal("conditions", "seasoning", **WAIT),
        ],
        [{"age"}, {"seasoning"}],
    ),
    "a wait at a price, and an age at which all money may leave without one": (
        [
            withdrawal("conditions", "age", age=59.5, sources=["all"], no_price=True),
            withdrawal("conditions", "seasoning", **WAIT),
            withdrawal("conditions", "penalty", **ALWAYS),
        ],
        [{"age"}, {"seasoning", "penalty"}],
    ),
    "any money after a wait, and an age at which all money may leave": (
        [
            withdrawal(sources=["after_tax"]),
            withdrawal("conditions", "seasoning", **WAIT),
            withdrawal("conditions", "age", age=59.5, sources=["all"]),
        ],
        [{"seasoning"}, {"age"}],
    ),
    "a wait at a price that is asked of the young alone": (
        [
            withdrawal(sources=["after_tax"]),
            withdrawal("conditions", "seasoning", **WAIT),
            withdrawal("conditions", "penalty", price_until_age=59.5, **ALWAYS),
            withdrawal("conditions", "age", age=59.5, sources=["all"]),
        ],
        [{"seasoning", "penalty"}, {"age"}],
    ),
    "a wait, or long membership": (
        [
            withdrawal("conditions", "seasoning", **WAIT),
            withdrawal("conditions", "participation", participation_years=5, sources=["after_tax"]),
        ],
        [{"participation"}, {"seasoning"}],
    ),
    "a price on young money that may not be taken at all": (
        [
            withdrawal("conditions", "seasoning", rule="withdrawal.not_before", **WAIT),
            withdrawal("conditions", "penalty", **YOUNG),
        ],
        [{"seasoning", "penalty"}],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_wait_or_a_price(name: str) -> None:
    found, ways = CASES[name]
    assert _ways(*found) == ways


def test_a_closed_balance_says_nothing_of_the_money_that_goes_in_today() -> None:
    left_behind = finding(WITHDRAWAL, "permits", sources=["after_tax"], legacy_only=True)
    ready = clauses([after_tax(), left_behind], [SPD])
    states = states_for(ready, [after_tax(), left_behind], reader_of(READER), READER.as_of, alone=False)
    assert states[WITHDRAWAL].status.value == "not_addressed"
    frozen = after_tax("freezes", frozen_date="2015-12-31")
    ready = clauses([frozen, left_behind], [SPD])
    states = states_for(ready, [frozen, left_behind], reader_of(READER), READER.as_of, alone=False)
    assert states[WITHDRAWAL].status.value == "permitted"


def test_a_class_that_will_be_left_out_was_not_let_in_by_that() -> None:
    found = finding("HCE_limit", "denies", start=date(2027, 1, 1))
    assert AFTER_TAX not in {name for name, state in statuses([found], READER).items() if state.open}


def test_the_other_waits_are_told_with_the_first() -> None:
    found = answer(
        after_tax(),
        withdrawal("conditions", "participation", participation_years=5),
        withdrawal("conditions", "age", age=59.5),
        withdrawal("conditions", "age", age=65),
        conversion("denies"),
    )
    assert [one.text for one in found.conditions] == [
        "After-tax money may be withdrawn while employed only after 5 years of participation, or from age 59½."
    ]


def test_hardship_joins_no_wait_to_an_age() -> None:
    found = answer(
        after_tax(),
        withdrawal("conditions", "seasoning", seasoning_months=24, sources=["after_tax"]),
        withdrawal("conditions", "hardship", sources=["after_tax", "pre_tax"]),
        withdrawal("conditions", "age", age=59.5, sources=["all"]),
        conversion("denies"),
    )
    assert found.state.value == "supported_with_conditions"


def test_whose_money_stops_is_said() -> None:
    found = answer(after_tax(), withdrawal(suspension_months=3, suspended="match"), conversion("denies"))
    assert [one.text for one in found.conditions] == [
        "A withdrawal of after-tax money stops the employer's match for 3 months."
    ]


def test_how_often_is_kept_from_a_sentence_that_leans_on_the_rule() -> None:
    rule = withdrawal("conditions", "seasoning", **WAIT)
    leaning = replace(withdrawal(frequency="twice a year", minimum_dollars=500, sources=["after_tax"]), inferred=True)
    state = answer(after_tax(), rule, leaning, conversion("denies")).provisions[WITHDRAWAL]
    assert (state.attributes["frequency"], state.attributes["minimum_dollars"]) == ("twice a year", 500)


def test_a_denial_in_the_same_document_is_narrower_and_not_older() -> None:
    granted = finding(CONVERSION, "permits", start=date(2022, 1, 1), covers_after_tax=True)
    denied = replace(finding(CONVERSION, "denies"), in_passing=True)
    found = answer(after_tax(), granted, denied)
    assert "a later one replaces" not in found.summary
    assert [one.reason for one in found.refused] == ["it denies something narrower, and takes nothing from the grant"]


def test_a_denial_of_after_tax_money_stands_beside_a_grant_of_other_money() -> None:
    others = conversion("conditions", "sources", covers_after_tax=False, sources=["pre_tax"])
    denied = replace(finding(CONVERSION, "denies", covers_after_tax=True, sources=["after_tax"]), in_passing=True)
    found = answer(after_tax(), others, denied)
    assert denied in found.provisions[CONVERSION].findings
    assert not found.refused
    assert found.gates == answer(after_tax(), others).gates


def test_a_rule_for_other_money_takes_nothing_from_after_tax_money() -> None:
    ours = conversion("conditions", "age", age=59.5, sources=["after_tax"])
    others = conversion("conditions", "sources", covers_after_tax=False, sources=["rollover"])
    for order in ([ours, others], [others, ours]):
        state = answer(after_tax(), *order, withdrawal("denies")).provisions[CONVERSION]
        assert (state.attributes["covers_after_tax"], state.attributes["conditions"]) == (True, ["age"])


def test_a_denial_that_falls_takes_no_grant_with_it() -> None:
    granted = withdrawal(sources=["after_tax"])
    sooner = replace(
        withdrawal("conditions", "participation", participation_years=5, sources=["after_tax"]), inferred=True
    )
    wait = withdrawal("conditions", "seasoning", **WAIT)
    denied = replace(withdrawal("denies", sources=["all"]), in_passing=True)
    state = answer(after_tax(), granted, wait, sooner, denied, conversion("denies")).provisions[WITHDRAWAL]
    assert [set(way.kinds) for way in state.ways] == [{"seasoning"}, {"participation"}]


def test_after_tax_contributions_that_stop_are_named() -> None:
    found = answer(
        after_tax(), withdrawal(suspension_months=6, suspended="after-tax contributions"), conversion("denies")
    )
    assert [one.text for one in found.conditions] == [
        "A withdrawal of after-tax money stops after-tax contributions for 6 months."
    ]


@pytest.mark.parametrize(("more", "kinds"), [({}, {"seasoning", "penalty"}), ({"no_price": True}, {"seasoning"})])
def test_a_conversion_that_is_free_has_the_wait_of_a_withdrawal_and_not_its_price(more: dict, kinds: set[str]) -> None:
    found = [
        withdrawal("conditions", "seasoning", **WAIT),
        withdrawal("conditions", "penalty", **ALWAYS),
        conversion("conditions", "distributable_only", covers_after_tax=None, **more),
    ]
    state = statuses([after_tax(), *found], READER)[CONVERSION]
    assert [set(way.kinds) for way in state.ways] == [kinds]
    assert ("suspension_months" in state.attributes) is not bool(more)


@pytest.mark.parametrize(("months", "from_59"), [(24, {"age"}), (36, {"age", "seasoning"})])
def test_a_wait_told_again_of_a_conversion_is_no_second_one(months: int, from_59: set[str]) -> None:
    waits, is_old = frozenset({"seasoning"}), frozenset({"age"})
    out = Way(waits, {"seasoning_months": 24}, ()), Way(is_old, {"age": 59.5}, ())
    way = Way(waits | {"distributable_only"}, {"seasoning_months": months}, ())
    conditional = {"status": Status.CONDITIONAL, "now": Status.CONDITIONAL}
    found = joined(
        ProvisionState(CONVERSION, ways=(way,), **conditional), ProvisionState(WITHDRAWAL, ways=out, **conditional)
    )
    assert [set(one.kinds) for one in found.ways] == [{"seasoning"}, from_59]


HARDSHIP = withdrawal("conditions", "hardship", sources=["after_tax"])


@pytest.mark.parametrize(
    ("ways", "told"),
    [
        ([withdrawal("conditions", "age", age=59.5, sources=["after_tax"]), HARDSHIP], True),
        ([withdrawal("conditions", "age", age=59.5, sources=["after_tax"])], False),
    ],
)
def test_hardship_before_an_age_is_told(ways, told) -> None:
    said = [one.text for one in answer(after_tax(), *ways).conditions]
    assert any("from age 59½" in text for text in said)
    assert any("before that only for hardship" in text for text in said) == told
