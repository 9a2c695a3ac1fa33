"""The conditions table: who gets what, and when."""

from __future__ import annotations

from typing import Any

import pytest

from analyzer.report import Evidence, GroupVerdict, ProvisionStatus, Report, Verdict
from analyzer.reports import render
from analyzer.reports.answer import answer

from .conftest import make_report
from .test_text import flat

YES = ProvisionStatus(status="permitted")
NO = ProvisionStatus(status="prohibited")


def gated(**attributes: Any) -> ProvisionStatus:
    return ProvisionStatus(status="conditional", attributes=attributes)


def plan(money_in: ProvisionStatus, conversion: ProvisionStatus, withdrawal: ProvisionStatus, **more: Any) -> Report:
    report = make_report()
    report.groups = more.pop("groups", [])
    report.verdict.state = more.pop("state", report.verdict.state)
    report.provisions |= {
        "after_tax_contributions": money_in, "in_plan_roth_conversion": conversion, "in_service_after_tax": withdrawal,
        **more,
    }  # fmt: skip
    return report


def group(name: str, money_in: ProvisionStatus, conversion: ProvisionStatus = YES, state: str = "not_supported"):
    verdict = Verdict(state=state, basis="explicit", summary="")  # type: ignore[arg-type]
    provisions = {"after_tax_contributions": money_in, "in_plan_roth_conversion": conversion}
    return GroupVerdict(group=name, verdict=verdict, provisions=provisions)


AGE = {"age": 59.5, "conditions": ["age"]}
TABLES = {
    # what the plan says: the rows, each who, the three answers, from when
    "an age opens the way": (
        plan(YES, NO, gated(**AGE), state="partial"),
        [
            ("Everyone", "Yes", "No", "Not yet: only from age 59½", "now"),
            ("Everyone", "Yes", "No", "Yes", "from age 59½"),
        ],
    ),
    "a price stays once the wait is over": (
        plan(
            YES, NO, gated(seasoning_months=24, suspension_months=6, conditions=["penalty", "seasoning"])
        ),
        [
            ("Everyone", "Yes", "No", "Not yet: only once the money has been in the plan for 24 months", "now"),
            (
                "Everyone", "Yes", "No", "Yes, if you accept that contributions stop for 6 months",
                "once the money has been in the plan for 24 months",
            ),
        ],
    ),
    "any one of several ways is enough, and hardship is none": (
        plan(YES, NO, gated(ways=[
            {**AGE}, {"participation_years": 5, "conditions": ["participation"]}, {"conditions": ["hardship"]},
        ], conditions=["age", "hardship", "participation"])),
        [
            ("Everyone", "Yes", "No", "Not yet: only from age 59½ or after 5 years in the plan", "now"),
            ("Everyone", "Yes", "No", "Yes", "from age 59½ or after 5 years in the plan"),
        ],
    ),
    "hardship alone leads nowhere, and one row for everyone says no more than the boxes": (
        plan(YES, NO, gated(conditions=["hardship"]), state="partial"),
        [],
    ),
    "groups that are refused as everyone is are no rows": (
        plan(NO, NO, NO, state="not_supported", groups=[group("Pilots", NO)]),
        [],
    ),
    "an age at which other money may be converted is no circumstance of after-tax money": (
        plan(YES, gated(**AGE, covers_after_tax=False), NO, state="partial"),
        [],
    ),
    "a group alone may contribute; groups that get the same share a row": (
        plan(
            ProvisionStatus(status="permitted", attributes={"groups_in": ["Pilots"], "percent_max": 30}), YES, NO,
            groups=[group("Mechanics", NO), group("Cabin crew", NO)],
        ),
        [
            ("Pilots", "Yes; up to 30% of pay", "Yes", "No", "now"),
            ("Mechanics; Cabin crew", "No", "For after-tax money already there: yes", "Not stated", "–"),
        ],
    ),
    "whom a grant to a group leaves out is said though no rule names them": (
        plan(ProvisionStatus(status="permitted", attributes={"groups_in": ["Pilots"]}), YES, NO),
        [
            ("Pilots", "Yes", "Yes", "No", "now"),
            ("Everyone else", "No", "For after-tax money already there: yes", "No", "–"),
        ],
    ),
    "a way that is open to some groups is a plain no for the others, and a plain yes for them": (
        plan(
            YES, YES, NO,
            groups=[
                group("Local 9", YES, gated(groups_in=["Local 9", "Local 12"], conditions=["group"])),
                group("Office staff", YES, gated(groups_in=["Local 9", "Local 12"], conditions=["group"])),
            ],
        ),
        [
            ("Local 9", "Yes", "Yes", "Not stated", "now"),
            ("Office staff", "Yes", "No: only for Local 9 and Local 12", "Not stated", "–"),
            ("Everyone else", "Yes", "Yes", "No", "now"),
        ],
    ),
    "a way that is shut to groups is a plain no for them, and no condition for the others": (
        plan(
            YES, gated(groups_out=["UAW Local 9 (Marion)"], conditions=["group"]), NO,
            groups=[
                group("you are represented by UAW Local 9", NO, gated(groups_out=["UAW Local 9 (Marion)"])),
                group("UAW Local 9 (Marion)", NO, gated(groups_out=["UAW Local 9 (Marion)"])),
            ],
        ),
        [
            ("If you are represented by UAW Local 9; UAW Local 9 (Marion)", "No", "No", "Not stated", "–"),
            ("Everyone else", "Yes", "Yes", "No", "now"),
        ],
    ),
    "a way that is shut to people without a row of their own keeps its condition": (
        plan(YES, gated(groups_out=["Cadets"], conditions=["group"]), NO, groups=[group("Pilots", NO)]),
        [
            ("Pilots", "No", "For after-tax money already there: yes", "Not stated", "–"),
            ("Everyone else", "Yes", "Yes, if you are not in this group: Cadets", "No", "now"),
        ],
    ),
    "a group that may contribute waits as everyone does, one that may not has one row": (
        plan(
            YES, gated(**AGE), NO,
            groups=[group("Pilots", YES, gated(**AGE), "supported_with_conditions"), group("Crew", NO, gated(**AGE))],
        ),
        [
            ("Pilots", "Yes", "Not yet: only from age 59½", "Not stated", "now"),
            ("Pilots", "Yes", "Yes", "Not stated", "from age 59½"),
            ("Crew", "No", "For after-tax money already there: not yet, only from age 59½", "Not stated", "–"),
            ("Everyone else", "Yes", "Not yet: only from age 59½", "No", "now"),
            ("Everyone else", "Yes", "Yes", "No", "from age 59½"),
        ],
    ),
    "the highly compensated have a limit of their own": (
        plan(
            ProvisionStatus(status="permitted", attributes={"percent_max": 10, "hce_percent_max": 4}), YES, NO,
            HCE_limit=gated(hce_percent_max=4),
        ),
        [
            ("Everyone", "Yes; up to 10% of pay", "Yes", "No", "now"),
            ("Highly compensated employees", "Up to 4% of pay", "As for the others", "As for the others", "–"),
        ],
    ),
    "a later start for everyone is told in the box": (
        plan(ProvisionStatus(status="permitted", attributes={"effective_from": "2027-01-01"}), YES, NO),
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_each_circumstance_has_a_row(name: str) -> None:
    report, expected = TABLES[name]
    rows = [(row.who, *(cell.text for cell in row.cells), row.since) for row in answer(report).table]
    assert rows == expected


def test_there_is_no_table_where_everyone_gets_the_same_at_once() -> None:
    assert answer(plan(YES, YES, NO, state="supported")).table == ()


def test_a_cell_gives_the_page_of_its_quote(report: Report) -> None:
    row = next(row for row in answer(report).table if row.who == "Everyone else")
    assert [cell.places for cell in row.cells] == ["p. 5", "pp. 9–10", "p. 12"]


@pytest.mark.parametrize("face", ["text", "markdown", "html"])
def test_every_face_has_the_table(report: Report, face: str) -> None:
    written = flat(render(report, face))
    assert "Who gets what, and when" in written
    assert "once the money has been in the plan for 24 months" in written


OWN_LIMITS = [
    # what is said of those who are 59½, and the limits of their row beside "twice a year, at least $500" before it
    ("Once you are 59½ you may withdraw any part of your account.", "Yes"),
    ("From 59½ you may withdraw as often as once a month.", "Yes; once a month"),
    ("From 59½ you may withdraw too, at least $500 twice a year.", "Yes; at least $500; twice a year"),
]


@pytest.mark.parametrize(("words", "reply"), OWN_LIMITS)
def test_the_limits_of_one_way_are_not_those_of_another(words: str, reply: str) -> None:
    younger = "Money that is 24 months old may be withdrawn twice a year, at least $500 each time."
    pieces = [("e1", younger, ["Before 59½"]), ("e2", words, ["After 59½"])]
    report = make_report()
    report.evidence = [
        Evidence(
            id=key, provision="in_service_after_tax", stance="conditions", counted=True, reason="said", document=0,
            page=1, section=section, quote=quote, rule="withdrawal.gated", boxes=[],
        )
        for key, quote, section in pieces
    ]  # fmt: skip
    ways = [
        {"conditions": ["seasoning"], "seasoning_months": 24, "evidence": ["e1"]},
        {"conditions": ["age"], "age": 59.5, "evidence": ["e2"]},
    ]
    gates: dict[str, Any] = {"seasoning_months": 24, "age": 59.5, "conditions": ["age", "seasoning"], "ways": ways}
    limits: dict[str, Any] = {"frequency": "twice a year", "minimum_dollars": 500}
    withdrawal = ProvisionStatus(status="conditional", attributes=gates | limits, evidence=["e1", "e2"])
    report.provisions |= {"in_plan_roth_conversion": NO, "in_service_after_tax": withdrawal}
    rows = {row.since: row.cells[2].text for row in answer(report).table}
    assert rows[next(since for since in rows if "59½" in since)] == reply


def test_a_right_freed_of_its_price_from_an_age_keeps_its_limits() -> None:
    quotes = [("withdrawal.permission", True, "You may withdraw it twice a year."), ("in_passing", False, "Fee: $25")]
    report = make_report()
    report.evidence = [
        Evidence(
            id=f"e{n}", provision="in_service_after_tax", stance="permits", counted=counted, reason="said", document=0,
            page=1, section=[f"{n}"], quote=quote, rule=rule, boxes=[],
        )
        for n, (rule, counted, quote) in enumerate(quotes)
    ]  # fmt: skip
    stop = {"suspension_months": 6, "suspended": "after-tax contributions"}
    ways = [
        {"conditions": ["penalty"], **stop, "evidence": ["e0"]},
        {"conditions": ["age"], "age": 59.5, "evidence": ["e0"]},
    ]
    told: dict[str, Any] = {"conditions": ["penalty"], "price_until_age": 59.5, "fee_dollars": 25, "ways": ways, **stop}
    withdrawal = ProvisionStatus(status="conditional", attributes=told, evidence=["e0"])
    report.provisions |= {"in_plan_roth_conversion": NO, "in_service_after_tax": withdrawal}
    rows = {row.since: row.cells[2].text for row in answer(report).table}
    assert rows["from age 59½"].startswith("Yes; fee $25")


@pytest.mark.parametrize(("state", "rows"), [("supported", ["Salaried", "Hourly"]), ("inconclusive", None)])
def test_there_is_nobody_else_where_a_group_that_may_gets_what_everyone_else_does(state, rows) -> None:
    out = {"groups_out": ["hourly"], "conditions": ["group"]}
    groups = [group("salaried", YES, state=state), group("hourly", NO)]
    groups[0].provisions["in_service_after_tax"] = NO
    shown = [row.who for row in answer(plan(gated(**out), YES, NO, groups=groups)).table]
    assert shown == (rows or ["Salaried", "Hourly", "Everyone else"])


def test_every_other_group_takes_in_those_that_are_named_beside_it() -> None:
    names = [group("local 1", YES, state="supported"), group("other group", NO), group("drivers", NO)]
    text = flat(render(plan(gated(groups_in=["local 1"], conditions=["group"]), YES, NO, groups=names), "text"))
    assert "• Everyone else (Drivers): Not supported" in text


def test_what_the_highly_compensated_have_as_the_others_is_not_told_twice() -> None:
    own = ProvisionStatus(status="permitted", attributes={"percent_max": 10, "hce_percent_max": 5})
    rows = [
        (row.who, row.since, row.cells[0].text, row.cells[2].text) for row in answer(plan(own, NO, gated(**AGE))).table
    ]
    assert rows == [
        ("Everyone", "now", "Yes; up to 10% of pay", "Not yet: only from age 59½"),
        ("Everyone", "from age 59½", "Yes; up to 10% of pay", "Yes"),
        ("Highly compensated employees", "–", "Up to 5% of pay", "As for the others"),
    ]


def test_each_group_has_its_own_rate_in_the_box_and_in_the_step() -> None:
    rated = ProvisionStatus(status="permitted", attributes={"percent_max": 12})
    lower = ProvisionStatus(status="permitted", attributes={"percent_max": 8})
    report = plan(rated, YES, YES, groups=[group("Local 12", lower, state="supported"), group("Crew", NO)])
    assert "up to 12% of pay; up to 8% for Local 12" in answer(report).gates[0].facts.lower().replace("local", "Local")
    assert "for Local 12: `--plan-percent 8`" in flat(render(report, "text"))


@pytest.mark.parametrize(("apart", "reply"), [(True, "Yes"), (False, "Yes, if you are not highly compensated")])
def test_beside_a_row_of_the_highly_compensated_the_others_are_not(apart: bool, reply: str) -> None:
    name = "highly compensated employees" if apart else "Members of Local 7"
    takes = ProvisionStatus(status="permitted", attributes={"groups_out": [name], "hce_excluded": True})
    rows = answer(plan(takes, YES, YES, groups=[group(name, NO)])).table
    assert next(row for row in rows if row.who == "Everyone else").cells[0].text == reply


def test_the_rate_of_each_group_is_told_where_there_is_none_for_all() -> None:
    rated = ProvisionStatus(status="permitted", attributes={"percent_max": 8})
    report = plan(YES, YES, YES, groups=[group("Local 12", rated, state="supported"), group("Crew", NO)])
    assert "up to 8% for Local 12" in answer(report).gates[0].facts


def test_the_highly_compensated_of_one_group_are_told_by_it() -> None:
    limit = ProvisionStatus(
        status="permitted", attributes={"hce_percent_max": 4, "groups_in": ["office staff"]}, evidence=[]
    )
    rows = answer(plan(YES, NO, gated(**AGE), HCE_limit=limit)).table
    assert rows[-1].who == "Highly compensated employees (office staff)"
