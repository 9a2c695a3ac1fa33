"""Single passages: the statuses that the clauses of one passage establish, read without any document around it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.verdict.cases import Profile, after_tax, conversion, finding, read_alone, roth, withdrawal

FROM_2027 = date(2027, 1, 1)
GATE1, A, B, R = "after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax", "roth_deferrals"


CASES = {
    # contributions
    "a grant": ([after_tax()], {GATE1: "permitted"}),
    "a denial": ([after_tax("denies")], {GATE1: "prohibited"}),
    "a closed list": ([after_tax("denies", rule="sources.closed_list")], {GATE1: "prohibited"}),
    "a presupposition decides nothing": ([after_tax("presupposes")], {}),
    "a mention decides nothing": ([after_tax("mentions")], {}),
    "what was refused decides nothing": ([after_tax(counted=False)], {}),
    "text on another plan decides nothing": ([after_tax(plan="Harbor Stock Purchase Plan")], {}),
    "discontinued on a date": ([after_tax("freezes", frozen_date="2009-03-31")], {GATE1: "frozen"}),
    "a dated stop": ([after_tax("denies", start=date(2026, 4, 1))], {GATE1: "frozen"}),
    "permitted until a past date": ([after_tax(end=date(2024, 6, 28))], {GATE1: "frozen"}),
    "permitted until a coming date": ([after_tax(end=date(2026, 12, 31))], {GATE1: "permitted"}),
    "a coming stop alone": ([after_tax("freezes", start=FROM_2027)], {GATE1: "permitted"}),
    "announced, refused until then": (
        [after_tax(start=FROM_2027), after_tax("denies", rule="sources.closed_list")],
        {GATE1: "permitted"},
    ),
    "stopped 2010, reinstated 2019": (
        [after_tax("denies", start=date(2010, 1, 1)), after_tax(start=date(2019, 1, 1))],
        {GATE1: "permitted"},
    ),
    "reinstated 2019, ended 2023": (
        [after_tax(start=date(2019, 1, 1)), after_tax("freezes", start=date(2023, 1, 1))],
        {GATE1: "frozen"},
    ),
    "rollovers only": ([after_tax("rollover_only")], {GATE1: "rollover_only"}),
    "rollovers, and no other after-tax money": (
        [after_tax("rollover_only"), after_tax("denies")],
        {GATE1: "rollover_only"},
    ),
    "a denial in its own section beside accepted rollovers": (
        [after_tax("rollover_only", section=("Rollovers",)), after_tax("denies", section=("Saving",))],
        {GATE1: "prohibited"},
    ),
    "rollovers accepted beside a grant": ([after_tax("rollover_only"), after_tax()], {GATE1: "permitted"}),
    "undated contradiction": ([after_tax(), after_tax("denies")], {GATE1: "conflicting"}),
    "one local only": ([after_tax(groups_in=["Local 31"]), roth()], {GATE1: "permitted", R: "permitted"}),
    "a condition that is only a group": (
        [after_tax("conditions", "group", groups_in=["Local 31"])],
        {GATE1: "permitted"},
    ),
    "a Puerto Rico appendix": ([after_tax(group="Appendix PR - Puerto Rico residents")], {GATE1: "permitted"}),
    "after a year of service": ([after_tax("conditions", "service", service_years=1)], {GATE1: "conditional"}),
    "spillover into the plan": ([finding("spillover", "permits")], {GATE1: "permitted"}),
    "no spillover": ([finding("spillover", "denies")], {}),
    "implied by a positive limit": ([finding("after_tax_limit", "permits", percent_max=9)], {GATE1: "permitted"}),
    "a limit does not contradict a denial": (
        [finding("after_tax_limit", "mentions"), after_tax("denies")],
        {GATE1: "prohibited"},
    ),
    # in-plan conversion
    "any time": ([conversion(frequency="daily")], {A: "permitted"}),
    "after-tax money left out": ([conversion("conditions", "sources", covers_after_tax=False)], {A: "conditional"}),
    "age on the feature": ([conversion("conditions", "age", age=59.5, covers_after_tax=None)], {A: "conditional"}),
    "age for other money only": (
        [conversion(), conversion("conditions", "age", "sources", age=59.5, covers_after_tax=False)],
        {A: "permitted"},
    ),
    "denied for other money only": (
        [conversion(), conversion("denies", covers_after_tax=None, sources=["pre_tax"])],
        {A: "permitted"},
    ),
    "the sweep ended, requests continue": (
        [finding("auto_in_plan_conversion", "denies"), conversion()],
        {A: "permitted"},
    ),
    "only what could be paid out, with rollovers as an example": (
        [
            conversion(covers_after_tax=None),
            conversion("conditions", "distributable_only", covers_after_tax=None),
            conversion("conditions", "sources", covers_after_tax=False, sources=["rollover"]),
            withdrawal(frequency="any time"),
        ],
        {A: "permitted", B: "permitted"},
    ),
    "a sweep": ([finding("auto_in_plan_conversion", "permits", automatic=True)], {A: "permitted"}),
    "no Roth but a conversion": ([roth("denies"), conversion()], {A: "permitted", R: "prohibited"}),
    "distributable amounts only": (
        [conversion("conditions", "distributable_only", covers_after_tax=None)],
        {A: "conditional"},
    ),
    "distributable, and after-tax always is": (
        [conversion(distributable_only=True), withdrawal(frequency="any time")],
        {A: "permitted", B: "permitted"},
    ),
    "distributable, at 59½": (
        [conversion(distributable_only=True), withdrawal("conditions", "age", age=59.5)],
        {A: "conditional", B: "conditional"},
    ),
    "distributable, never while employed": (
        [conversion(distributable_only=True), withdrawal("denies")],
        {A: "prohibited", B: "prohibited"},
    ),
    # in-service withdrawal
    "withdraw any time": ([withdrawal()], {B: "permitted"}),
    "old id of the provision": ([finding("in_service_withdrawal_after_tax", "permits")], {B: "permitted"}),
    "hardship": ([withdrawal("conditions", "hardship")], {B: "conditional"}),
    "a small emergency payment": ([withdrawal("conditions", "capped", dollar_cap=1000)], {B: "conditional"}),
    "cannot be rolled over": ([withdrawal("conditions", "not_rollable")], {B: "conditional"}),
    "after 24 months": ([withdrawal("conditions", "seasoning", seasoning_months=24)], {B: "conditional"}),
    "any time, once 24 months old": (
        [withdrawal(), withdrawal("conditions", "seasoning", seasoning_months=24)],
        {B: "conditional"},
    ),
    "any time, at a price": (
        [withdrawal(), finding("suspension_penalty", "permits", suspension_months=6)],
        {B: "conditional"},
    ),
    "any time, at a price in the same clause": ([withdrawal(suspension_months=6)], {B: "conditional"}),
    "any time, the age from a sentence on tax": ([withdrawal(age=59.5)], {B: "permitted"}),
    "a price of hardship alone": (
        [withdrawal(), finding("suspension_penalty", "conditions", "hardship", suspension_months=6)],
        {B: "permitted"},
    ),
    "a price alone is no right": ([finding("match_forfeiture", "permits", match_forfeiture=True)], {}),
    "any time, and all money from 59½": (
        [withdrawal(), withdrawal("conditions", "age", age=59.5, sources=["all"])],
        {B: "permitted"},
    ),
    "named, with the age in the details": (
        [withdrawal(), withdrawal("conditions", "age", age=59.5, sources=["after_tax"])],
        {B: "conditional"},
    ),
    "never, other accounts from 59½": (
        [withdrawal("denies"), withdrawal("conditions", "age", age=59.5, sources=["pre_tax", "match"])],
        {B: "prohibited"},
    ),
    "nothing while employed, except after-tax money": (
        [withdrawal("denies", sources=["all"]), withdrawal(sources=["after_tax"])],
        {B: "permitted"},
    ),
    "nothing while employed, except from 59½": (
        [withdrawal("denies", sources=["all"]), withdrawal("conditions", "age", age=59.5, sources=["all"])],
        {B: "conditional"},
    ),
    "flat contradiction": ([withdrawal(), withdrawal("denies")], {B: "conflicting"}),
    "none before 59½, and any time after": (
        [withdrawal("denies", age=59.5), withdrawal("conditions", "age", age=59.5)],
        {B: "conditional"},
    ),
    "none before 59½, beside a right at any time": (
        [withdrawal("denies", age=59.5), withdrawal("conditions", "age", age=59.5), withdrawal()],
        {B: "conflicting"},
    ),
    "the rollover account is not it": ([withdrawal(sources=["rollover"])], {}),
    "rolled-in after-tax money is not it": ([withdrawal(rolled_in_only=True)], {}),
    "not at one site": ([withdrawal("conditions", "group", groups_out=["Ohio plants"])], {B: "conditional"}),
    "at one affiliate, not at others": (
        [
            withdrawal(groups_in=["Lumen Rail, LLC"]),
            withdrawal("denies", groups_in=["participants of other affiliates"]),
        ],
        {B: "conditional"},
    ),
    "a frozen balance": (
        [after_tax("freezes"), withdrawal(legacy_only=True)],
        {GATE1: "frozen", B: "permitted"},
    ),
}


@pytest.mark.parametrize(("passage", "expected"), CASES.values(), ids=CASES.keys())
def test_status(passage, expected):
    every = dict.fromkeys((GATE1, A, B, R), "not_addressed")
    assert read_alone(*passage) == {**every, **expected}


def test_a_reader_on_another_date_finds_another_rule():
    passage = (after_tax("denies"), after_tax(start=FROM_2027), conversion(end=date(2026, 12, 31)))
    before = read_alone(*passage)
    after = read_alone(*passage, profile=Profile(as_of=date(2027, 6, 1)))
    assert (before[GATE1], before[A]) == ("permitted", "permitted")
    assert (after[GATE1], after[A]) == ("permitted", "prohibited")
