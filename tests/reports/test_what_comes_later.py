"""What a report tells those who have to wait: for an age, for a day to come, or with money in a closed account."""

from __future__ import annotations

from typing import Any

import pytest

from analyzer.report import Administrator, Basis, ProvisionStatus, Route, Status, VerdictState
from analyzer.reports.answer import answer
from analyzer.reports.letter import letter

from .conftest import make_report

MONEY_IN, CONVERSION, WITHDRAWAL = "after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax"
FROM_59 = {"age": 59.5, "conditions": ["age"]}


def test_half_of_it_says_what_opens_at_an_age() -> None:
    report = make_report()
    report.verdict.state, report.verdict.routes = VerdictState.PARTIAL, []
    for way in (CONVERSION, WITHDRAWAL):
        report.provisions[way].status, report.provisions[way].attributes = Status.CONDITIONAL, FROM_59
    at_an_age, last = answer(report).next_steps[-2:]
    assert at_an_age.startswith("From age 59½: ask for a conversion [pp. 9–10] or for a withdrawal")
    assert last.startswith("When you leave your job, if that is sooner: ask for two direct rollovers")
    assert last.endswith("Until one of these the money stays, and its earnings are taxed when they move to Roth.")


def test_half_of_it_without_an_age_says_what_leaving_opens() -> None:
    report = make_report()
    report.verdict.state, report.verdict.routes = VerdictState.PARTIAL, []
    for way in (CONVERSION, WITHDRAWAL):
        report.provisions[way].status, report.provisions[way].attributes = Status.PROHIBITED, {}
    steps = answer(report).next_steps
    assert steps[-1].startswith("When you leave your job")
    assert not any(step.startswith("From age") for step in steps)


INSTEAD = [
    # what the answer rests on, whether Roth contributions are offered: what the steps end with
    (Basis.EXPLICIT, Status.PERMITTED, ["What can go to Roth here: Roth contributions", "Only the employer can open"]),
    (Basis.CLOSED_LIST, Status.PROHIBITED, ["Only the employer can open the plan"]),
    (Basis.OMISSION, Status.PERMITTED, ["What can go to Roth here", "If the plan takes after-tax contributions after"]),
]


@pytest.mark.parametrize(("basis", "roth", "ends"), INSTEAD)
def test_a_plan_that_takes_none_is_told_what_is_left(basis: Basis, roth: Status, ends: list[str]) -> None:
    report = make_report()
    report.verdict.state, report.verdict.basis = VerdictState.NOT_SUPPORTED, basis
    report.verdict.routes, report.verdict.flags = [], []
    report.provisions[MONEY_IN].status = Status.PROHIBITED
    report.provisions["roth_deferrals"].status = roth
    steps = answer(report).next_steps[1:]
    assert len(steps) == len(ends)
    assert all(step.startswith(end) for step, end in zip(steps, ends, strict=True))


def test_those_left_out_of_a_plan_that_takes_them_from_others_are_told_so() -> None:
    report = make_report()
    report.verdict.state, report.verdict.basis = VerdictState.NOT_SUPPORTED, Basis.EXPLICIT
    report.verdict.routes, report.verdict.flags = [], []
    report.provisions[MONEY_IN].status = Status.PROHIBITED
    report.groups[0].verdict.state = VerdictState.SUPPORTED
    assert answer(report).next_steps[-1].startswith("Other participants may make after-tax contributions")


OPEN_QUESTIONS = [
    # whether money goes in, an age that opens a way out: how the steps after the letter begin
    (Status.PERMITTED, None, ["Until the answers come, it is not known", "When papers come"]),
    (Status.PERMITTED, 59.5, ["Until the answers come, it is not known", "From age 59½: ask for", "When papers come"]),
    (Status.NOT_ADDRESSED, None, ["When papers come"]),
]


@pytest.mark.parametrize(("money_in", "age", "begin"), OPEN_QUESTIONS)
def test_an_open_answer_says_what_is_at_stake_until_it_comes(
    money_in: Status, age: float | None, begin: list[str]
) -> None:
    report = make_report()
    report.verdict.state, report.verdict.basis = VerdictState.INCONCLUSIVE, Basis.INCOMPLETE_DOCUMENT
    report.verdict.routes, report.verdict.flags = [], []
    report.provisions[MONEY_IN].status = money_in
    report.provisions[CONVERSION] = ProvisionStatus(status=Status.NOT_ADDRESSED)
    gated = {"status": Status.CONDITIONAL, "attributes": {"age": age, "conditions": ["age"]}, "evidence": ["e3"]}
    report.provisions[WITHDRAWAL] = ProvisionStatus(**gated if age else {"status": Status.NOT_ADDRESSED})
    steps = answer(report).next_steps[1:]
    assert len(steps) == len(begin)
    assert all(step.startswith(start) for step, start in zip(steps, begin, strict=True))


def test_an_age_and_a_need_are_two_ways() -> None:
    report = make_report()
    report.verdict.state, report.verdict.routes = VerdictState.PARTIAL, []
    report.provisions[WITHDRAWAL].attributes = {
        "ways": [{"conditions": ["hardship"]}, {"conditions": ["event"]}],
        "conditions": ["hardship", "event"],
    }
    told = answer(report).gates[2].answer
    assert told == (
        "No way to Roth for now: only for hardship, and a hardship payment cannot be rolled over, or after an event "
        "that the plan lists, such as leaving"
    )


def test_what_begins_later_opens_no_way_today() -> None:
    report = make_report()
    start = report.as_of.replace(year=2027)
    report.verdict.state, report.verdict.basis = VerdictState.NOT_SUPPORTED, Basis.NOT_YET_EFFECTIVE
    report.verdict.effective_from, report.verdict.routes = start, []
    report.provisions[MONEY_IN].attributes = {"effective_from": start.isoformat()}
    shown = answer(report)
    assert shown.gates[1].answer == "Yes, once after-tax contributions begin"
    begin, from_then_on = shown.next_steps[1:]
    assert begin.startswith("From November 23, 2027 you can elect after-tax contributions, apart from pre-tax ones")
    assert from_then_on.startswith("From then on, ask for a conversion [pp. 9–10] or for a withdrawal [p. 12]")


def test_a_way_that_has_to_be_waited_for_is_told_with_its_wait_and_a_sweep_is_not_asked_for() -> None:
    report = make_report()
    start = report.as_of.replace(year=2027)
    report.verdict.state, report.verdict.basis = VerdictState.NOT_SUPPORTED, Basis.NOT_YET_EFFECTIVE
    report.verdict.effective_from, report.verdict.routes = start, []
    report.provisions["in_plan_roth_conversion"].attributes = {"automatic": True, "automatic_start": "on"}
    report.provisions["in_service_after_tax"].attributes = {"age": 59.5, "conditions": ["age"]}
    assert answer(report).next_steps[2] == (
        "From then on, each contribution is converted without a request [pp. 9–10] unless you switch that off; "
        "or ask for a withdrawal [p. 12], from age 59½, as a direct rollover to a Roth IRA."
    )


def test_an_old_balance_has_steps_of_its_own() -> None:
    report = make_report()
    report.verdict.state, report.verdict.routes, report.verdict.flags = (
        VerdictState.NOT_SUPPORTED,
        [],
        ["legacy_balance"],
    )
    report.provisions[MONEY_IN].status = Status.FROZEN
    last = answer(report).next_steps[1]
    assert last.startswith("If you have an after-tax balance, find out how much of it is earnings")
    assert "ask for a conversion" in last
    assert "as a direct rollover to a Roth IRA" in last


def test_the_highly_compensated_are_given_their_own_rate() -> None:
    report = make_report()
    report.room = None
    report.provisions[MONEY_IN].attributes["hce_percent_max"] = 4.0
    assert any("(if you are highly compensated: `--plan-percent 4`)" in step for step in answer(report).next_steps)


def test_of_two_ways_one_is_enough() -> None:
    report = make_report()
    report.verdict.routes = [Route.IN_PLAN, Route.IN_SERVICE]
    steps = [step for step in answer(report).next_steps if "withdrawal" in step]
    assert steps[0].startswith("Or, instead of converting, ask for a withdrawal")


def test_a_letter_without_questions_asks_whether_the_paper_is_current() -> None:
    report = make_report()
    report.verdict.questions = ["Please send the current summary plan description."]
    written = " ".join(letter(report, ".txt").decode().split())
    assert "Please tell me whether it is still current, and what has changed since" in written


READ = [
    # the kind of a paper, how the letter speaks of it
    ("spd", "I have read its summary plan description dated January 1, 2026"),
    ("guide", "I have read a guide to it, dated"),
    ("other", "I have read a document about it, dated"),
]


@pytest.mark.parametrize(("kind", "told"), READ)
def test_a_letter_calls_a_paper_what_it_is(kind: Any, told: str) -> None:
    report = make_report()
    report.documents[0].kind = kind
    assert told in " ".join(letter(report, ".txt").decode().split())


def test_one_question_is_one_question() -> None:
    report = make_report()
    assert "the questions in this report and ask for the answers in writing" in answer(report).next_steps[0]
    report.verdict.questions = ["Is it so?"]
    assert "the question in this report and ask for the answer in writing" in answer(report).next_steps[0]


def test_a_letter_names_the_employer_once() -> None:
    report = make_report()
    report.plan.administrator.name = report.plan.sponsor = "Larkspur Tools, Inc."
    head = letter(report, ".txt").decode().splitlines()[:3]
    assert head[:2] == ["Plan Administrator", "Larkspur Tools, Inc."]
    report.plan.administrator.name = "Benefits Committee of Larkspur Tools, Inc."
    assert letter(report, ".txt").decode().splitlines()[:2] == [
        "Benefits Committee of Larkspur Tools, Inc.",
        "[address]",
    ]


def test_a_letter_leaves_room_for_whom_the_document_does_not_name() -> None:
    report = make_report()
    report.plan.administrator, report.plan.sponsor, report.plan.name = Administrator(), None, None
    written = letter(report, ".txt").decode()
    assert written.startswith("Plan Administrator\n[name of your employer]\n[address]\n")
    assert "[name of the plan]" in written


def test_the_age_that_a_summary_speaks_of_is_named() -> None:
    report = make_report()
    report.verdict.state, report.verdict.routes = VerdictState.INCONCLUSIVE, []
    report.verdict.summary = "After-tax contributions are accepted and may be withdrawn only after a stated age."
    report.provisions[WITHDRAWAL].attributes = FROM_59
    assert answer(report).summary == ("After-tax contributions are accepted and may be withdrawn only from age 59½.",)


def test_after_tax_money_of_another_plan_has_a_step_where_it_can_come_in() -> None:
    report = make_report()
    report.verdict.state, report.verdict.routes, report.verdict.flags = (
        VerdictState.NOT_SUPPORTED,
        [],
        ["rolled_in_balance"],
    )
    report.provisions[MONEY_IN].status = Status.ROLLOVER_ONLY
    shown = answer(report)
    assert shown.next_steps[1].startswith("If another plan holds after-tax money of yours, it can be rolled in here")
    assert "ask for a conversion" in shown.next_steps[1]
    assert not any("rolled in" in note for note in shown.flags)
