"""After-tax money that comes in by rollover alone: its own rules for going out, and what is said and asked of it."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.analysis import analyze_documents
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.report import Report
from analyzer.reports.answer import Answer, answer

NOT_FROM_PAY = "The Plan does not accept after-tax contributions from your pay."
FROM_PAY = "You may contribute 1% to 10% of your pay as after-tax contributions that are not Roth contributions."
ROLLED_IN = "The Plan accepts a direct rollover of after-tax contributions that you made to another employer's plan."
AT_59 = "After you reach age 59½ you may withdraw any part of your account, not more than twice in a year."
THERE = "For after-tax money already there: "


def report(rollovers: str, out: str, pay: str = NOT_FROM_PAY) -> Report:
    """The report on a booklet that says these things of pay, of rollovers and of ways out."""
    text = (
        "# Hartwell Tools 401(k) Plan\n\nSummary Plan Description\n\nJanuary 1, 2026\n\n## Contributions\n\nYou may "
        f"make pre-tax and Roth contributions from your pay. {pay}\n\n## Rollovers into the Plan\n\n{rollovers}\n\n"
        f"## While you are employed\n\n{out}\n"
    )
    document = read_text(text, name="booklet.md", markdown=True)
    return analyze_documents([document], Profile(date(2026, 11, 30)))


def shown(rollovers: str, out: str, pay: str = NOT_FROM_PAY) -> Answer:
    return answer(report(rollovers, out, pay))


WITHDRAWN = [
    # what is said of withdrawals beside the rule for everyone at 59½; the answer of way out B, and its terms
    ("You may withdraw your rollover account at any time.", "yes", "at any time"),
    ("A Participant may withdraw any part of the Rollover Account at any time, for any reason.", "yes", "at any time"),
    ("Your after-tax rollover account can be taken out whenever you like.", "yes", "at any time"),
    ("Money you rolled in may be withdrawn once in each calendar quarter.", "yes", "once in each calendar quarter"),
    ("You may withdraw your rollover account at any age. The smallest withdrawal is $400.", "yes", "at least $400"),
    ("Your rollover account may be withdrawn at any time. Each withdrawal costs $30.", "yes", "fee $30; at any time"),
    (
        "You may withdraw your rollover account at any time. The smallest withdrawal from a rollover account is $350.",
        "yes",
        "at least $350",
    ),
    (
        "You may also withdraw:\n\n(a) your company match, once you have five years of service; and\n\n(b) your "
        "rollover account, at any time.\n\nThe Plan limits you to two withdrawals a year under (a).",
        "yes",
        "at any time",
    ),
    (
        "Rollover money may be withdrawn after two years in the Plan.",
        "yes, if the money has been in the plan for 24 months, or if you are 59½ or older",
        "",
    ),
    # where after-tax money in the rollover account has a rule of its own, that one is told
    (
        "You may withdraw your rollover account at any time. Your after-tax rollover account may be withdrawn once in "
        "a calendar year.",
        "yes",
        "once in a calendar year",
    ),
    # a gate holds for what a later sentence tells of its use, and wherever it stands
    (
        "When you reach age 55 you may withdraw your rollover account. You may do so three times a year.",
        "yes, if you are 55 or older",
        "up to three times a year",
    ),
    (
        "Once you have been in the Plan for three years you may withdraw:\n\n- your match; and\n\n- your rollover "
        "account.",
        "yes, if you have taken part for 3 years, or if you are 59½ or older",
        "",
    ),
    (
        "| Account | When it may be withdrawn |\n| --- | --- |\n| Match | Age 59½ |\n| After-tax rollover account "
        "| At any time |\n\nThe least you may withdraw is $450.",
        "yes",
        "at least $450",
    ),
    # of other money, of other people, for a need: then what everyone may do is told
    ("You may withdraw your Roth rollover account at any time.", "yes, if you are 59½ or older", "twice in a year"),
    ("After you leave you may withdraw your rollover account at any time.", "yes, if you are 59½ or older", "twice"),
    ("You may withdraw your company match after five years in the Plan.", "yes, if you are 59½ or older", "twice"),
    ("You may borrow from your rollover account at any time.", "yes, if you are 59½ or older", "twice in a year"),
]


@pytest.mark.parametrize(("said", "reply", "terms"), WITHDRAWN, ids=[said for said, _, _ in WITHDRAWN])
def test_way_out_b_is_that_of_the_money_that_was_rolled_in(said: str, reply: str, terms: str) -> None:
    box = shown(ROLLED_IN, f"{AT_59}\n\n### Rollover account\n\n{said}").gates[2]
    assert box.answer == f"{THERE}{reply}"
    assert terms in box.facts
    assert terms or not box.facts


def test_where_nothing_else_is_said_of_withdrawals() -> None:
    open_at_once = shown(ROLLED_IN, "You may withdraw your rollover account at any time.").gates[2]
    refused = shown(ROLLED_IN, "Your rollover account may not be withdrawn while you are employed.").gates[2]
    assert (open_at_once.answer, open_at_once.tone) == (f"{THERE}yes", "if")
    assert refused.tone == "no"


def test_a_gate_in_a_heading_is_one() -> None:
    out = "### After age 62\n\nYou may withdraw your rollover account once a year."
    assert shown(ROLLED_IN, out).gates[2].answer == f"{THERE}yes, if you are 62 or older"


CONVERTED = [
    # what is said of conversions; the answer of way out A
    ("You may convert your pre-tax account and your rollover account to Roth inside the Plan.", f"{THERE}yes"),
    ("You may convert your after-tax rollover account to Roth once a month.", f"{THERE}yes"),
    (
        "Once you are 59½ you may convert your rollover account to Roth inside the Plan.",
        f"{THERE}yes, if you are 59½ or older",
    ),
    (
        "You may convert the following to Roth inside the Plan:\n\n(a) pre-tax contributions; and\n\n(b) the After-Tax "
        "Rollover source.",
        f"{THERE}yes",
    ),
    (
        "After you reach age 59½ you may convert the following to Roth:\n\n- pre-tax money; and\n\n- your rollover "
        "account.",
        f"{THERE}yes, if you are 59½ or older",
    ),
    (
        "Once you are 59½ you may change pre-tax savings or rollover money into Roth money inside the Plan. You may do "
        "this twice in a calendar year.",
        f"{THERE}yes, if you are 59½ or older",
    ),
    (
        "You may convert your pre-tax account to Roth inside the Plan.",
        "No: after-tax money is not among the money it covers",
    ),
    (
        "You may convert your pre-tax account and your pre-tax rollover account to Roth inside the Plan.",
        "No: after-tax money is not among the money it covers",
    ),
]


@pytest.mark.parametrize(("said", "reply"), CONVERTED, ids=[said for said, _ in CONVERTED])
def test_way_out_a_is_that_of_the_money_that_was_rolled_in(said: str, reply: str) -> None:
    assert shown(ROLLED_IN, said).gates[1].answer == reply


ELSEWHERE = [
    # rollovers, ways out, contributions from pay: plans whose rollover account says nothing of after-tax money
    (ROLLED_IN, "You may withdraw your rollover account at any time.", FROM_PAY),
    (ROLLED_IN, f"{AT_59} You may withdraw your rollover account at any time.", FROM_PAY),
    ("You may roll over pre-tax money from another plan.", "You may withdraw your rollover account at any time.", None),
    (
        f"{ROLLED_IN} That ended on June 30, 2020: after-tax money can no longer be rolled in.",
        "You may withdraw your rollover account at any time.",
        FROM_PAY,
    ),
]


@pytest.mark.parametrize(("rollovers", "out", "pay"), ELSEWHERE)
def test_the_rollover_account_is_not_told_where_it_is_another(rollovers: str, out: str, pay: str | None) -> None:
    found = report(rollovers, out, pay or NOT_FROM_PAY)
    assert "in_service_rolled_in" not in found.provisions
    assert not [one for one in found.evidence if one.counted and one.provision == "in_service_rolled_in"]
    assert not answer(found).gates[2].answer.startswith(f"{THERE}yes, ")
    assert answer(found).gates[2].facts != "at any time"


def test_a_rule_that_names_the_after_tax_money_in_it_shows_that_it_can_be_there() -> None:
    named = "You may withdraw your rollover account, including any after-tax amounts in it, at any time."
    told = shown("You may roll over money from another plan.", named)
    assert told.gates[2].answer == f"{THERE}yes"
    assert any("If you have an after-tax balance" in step for step in told.next_steps)
    assert not any("rolled in here" in step for step in told.next_steps)
    taken = report("You may roll over money from another plan.", named, FROM_PAY)
    assert "in_service_rolled_in" not in taken.provisions


def test_the_status_of_contributions_is_left_as_it_is() -> None:
    found = report(ROLLED_IN, "You may withdraw your rollover account at any time.")
    assert found.provisions["in_service_after_tax"].status == "not_addressed"
    assert found.verdict.state == "not_supported"


def test_the_steps_lead_in_and_out() -> None:
    told = shown(ROLLED_IN, "You may withdraw your rollover account at any time.").next_steps
    assert any("it can be rolled in here" in step and "for a withdrawal" in step for step in told)
    at_age = "Once you are 59½ you may convert any account to Roth. You may withdraw your rollover account at any time."
    told = shown(ROLLED_IN, at_age).next_steps
    assert any(", from age 59½, or for a withdrawal" in step for step in told)
    assert not any("rolled in here" in step for step in shown("Rollovers are welcome.", at_age).next_steps)


def test_a_document_that_lists_them_as_rollovers_alone() -> None:
    kinds = "The Plan is made up of these contributions: 1. pre-tax deferrals; 2. Roth deferrals; 3. the match; and "
    told = shown(ROLLED_IN, "You may withdraw your rollover account at any time.", f"{kinds} 4. rollovers.")
    assert told.report.verdict.basis == "omission"
    assert "by rollover only" in told.headline
    assert "do not mention" not in told.headline
    assert len(told.questions) == 1
