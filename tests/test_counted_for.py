"""For what a passage counts is told from the side from which its words tell it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzer.counted_for import counted_for
from analyzer.report import Status
from tests.verdict.cases import finding

IN, OVER, OUT = "after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax"
CLOSED = "they were accepted once and are closed now"
LETS = "it lets money be converted"
MAY = "after-tax money may be taken out while employed"

TOLD = [
    # a provision, what a passage does, the reason of the rule, the words, the state of the provision, the reason told
    (IN, "freezes", CLOSED, "The Mill Account was closed in 2009.", Status.PERMITTED, "an older account takes no new"),
    (IN, "freezes", CLOSED, "After-tax savings ended in 2009.", Status.FROZEN, CLOSED),
    (
        OVER,
        "conditions",
        LETS,
        "Members under 59½ may not convert.",
        Status.CONDITIONAL,
        "it bars the conversion where",
    ),
    (OVER, "conditions", LETS, "A Member who is 59½ may convert.", Status.CONDITIONAL, LETS),
    (
        OUT,
        "conditions",
        MAY,
        "After a withdrawal the match stops for a year.",
        Status.CONDITIONAL,
        "it tells what follows",
    ),
    (OUT, "conditions", MAY, "You may withdraw it, but the match stops.", Status.CONDITIONAL, MAY),
    (OUT, "permits", MAY, "You may withdraw it.", Status.PERMITTED, MAY),
]


@pytest.mark.parametrize(("provision", "stance", "reason", "words", "status", "told"), TOLD)
def test_what_a_passage_counts_for(
    provision: str, stance: str, reason: str, words: str, status: Status, told: str
) -> None:
    one = replace(finding(provision, stance), reason=reason)
    assert counted_for(one, words, {provision: status}).startswith(told)


def test_a_denial_of_an_older_account_is_told_as_one() -> None:
    one = replace(finding(IN, "denies", legacy_account=True), reason="the plan takes none")
    assert (
        counted_for(one, "Nothing is added to the Mill Account.", {})
        == "it says that an older account takes no new money"
    )
    assert counted_for(replace(one, attributes={}), "The Plan takes none.", {}) == "the plan takes none"


def test_a_conversion_of_other_money_is_told_as_one() -> None:
    happens = "it says that after-tax money is converted"
    one = replace(finding(OVER, "conditions", covers_after_tax=False), reason=happens)
    assert counted_for(one, "The trustee moves it to source 6.", {}) == "it says that other money is converted"
    ours = replace(finding(OVER, "conditions", covers_after_tax=True), reason=happens)
    assert counted_for(ours, "The trustee moves it to source 6.", {}) == happens
