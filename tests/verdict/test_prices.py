"""A price beside a wait: both are asked, or either is enough; and what a closed balance says of new money."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.verdict.clauses import AFTER_TAX, WITHDRAWAL, clauses
from analyzer.verdict.provisions import reader_of, states_for, statuses
from tests.verdict.cases import READER, SPD, after_tax, finding, withdrawal

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
