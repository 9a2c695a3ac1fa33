"""Whether a document says that one payment can go to two accounts, however it says so."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import judge
from analyzer.verdict.splitting import states_split
from tests.verdict.cases import after_tax, answer, document, withdrawal

SENTENCES = [
    # a sentence of a document, whether it says so
    (
        "Two rollovers may be asked for: the part you contributed to a Roth IRA, the earnings to a traditional IRA.",
        True,
    ),
    ("You may send the contributions to a Roth IRA and the earnings to a traditional IRA.", True),
    ("You can have your own contributions sent to a Roth IRA. The earnings can go to a regular IRA.", True),
    (
        "The portion allocable to After-Tax Contributions may be paid to a Roth individual retirement account and the "
        "remainder to a traditional individual retirement account.",
        True,
    ),
    ("The taxable amount may be sent to a traditional IRA and the remainder to a Roth IRA.", True),
    (
        "Two checks may be asked for, one of earnings to a traditional individual retirement account, the other of "
        "contributions to a Roth individual retirement account.",
        True,
    ),
    ("The usual pair is a Roth IRA for the savings and a traditional IRA for the earnings.", True),
    ("You may have your savings sent to one account and the growth to another.", True),
    (
        "The Member may direct that the part which consists of After-Tax Contributions be paid to one and the rest to "
        "another.",
        True,
    ),
    ("You may divide it, with what you contributed going to a Roth IRA and the earnings to a traditional IRA.", True),
    ("If you want the after-tax part to go to a Roth IRA, give the names of both institutions on the form.", True),
    ("A withdrawal may be divided between you and other plans; contributions may be sent to a Roth IRA.", True),
    (
        "A withdrawal is an eligible rollover distribution and may be divided between two or more direct rollovers.",
        True,
    ),
    ("The part you were taxed on can go to a Roth IRA and the earnings to a traditional IRA.", True),
    (
        "The Participant may direct that nontaxable amounts be paid to a Roth individual retirement account and "
        "taxable amounts to a traditional individual retirement account.",
        True,
    ),
    ("The payee may direct the contributions to one eligible retirement plan and the earnings to another.", True),
    ("It may be rolled over, the deposits to one account of the Member and the increase to another.", True),
    ("The distributee may direct that after-tax amounts and the rest be paid to different recipients.", True),
    ("The part that is not includible in income and the part that is may be sent to different plans.", True),
    (
        "A Member may direct that the part which represents deposits be paid to an account under section 408A, "
        "and the portion which is increase be paid to any other account.",
        True,
    ),
    ("The payment can go to a traditional IRA, to a Roth IRA, or partly to each.", True),
    ("A transfer can be sent to an IRA, a Roth IRA or both.", True),
    ("The part that is deposits may go to a Roth IRA and the remainder to a traditional IRA.", True),
    ("The $400 may go to a Roth IRA and the $90 to a traditional IRA, if both are named on the form.", True),
    (
        "The Member may direct the part that represents contributions to one individual retirement account and the "
        "part that represents earnings to another.",
        True,
    ),
    (
        "If payments are made to more than one destination, the payee may tell the Committee how the taxable part is "
        "to be allocated.",
        True,
    ),
    ("One check goes to a Roth IRA for what was put in and another to an ordinary IRA for the gain.", True),
    (
        "The office divides it between a Roth IRA, which receives the savings, and a traditional IRA, which receives "
        "the growth.",
        True,
    ),
    ("The cost may be sent to a Roth IRA and the gain to a traditional one.", True),
    ("You may have the payment sent to a Roth IRA, with the earnings sent to a traditional IRA.", True),
    (
        "When you leave, or make any withdrawal, you may send the savings to a Roth IRA and the earnings to a traditional IRA.",
        True,
    ),
    (
        "If you roll over money that you have not converted, the contributions can go to a Roth IRA and the earnings to a traditional IRA.",
        True,
    ),
    ("A withdrawal can be divided: what you contributed to a Roth IRA, and what it earned to a traditional IRA.", True),
    (
        "The part that is not includible in income shall be paid to a Roth individual retirement account and the remainder to another eligible retirement plan.",
        True,
    ),
    (
        "On leaving the Firm a Participant may have the contributions sent to a Roth IRA and the earnings to a traditional IRA.",
        False,
    ),
    (
        "After severance from employment a Participant may direct that the distribution be divided in his own way, so that the after-tax portion may be paid to a Roth IRA and the balance to a traditional IRA.",
        False,
    ),
    ("When you leave, you may send the savings to a Roth IRA and the earnings to a traditional IRA.", False),
    (
        "Ask for two checks, one to your Roth IRA for what you put in and one to your traditional IRA for what it earned.",
        True,
    ),
    (
        "If you do not want it paid to you, the form takes two rollovers: contributions to a Roth IRA and earnings to a traditional IRA.",
        True,
    ),
    (
        "The portion not includible in income may be paid to a Roth individual retirement account and the remainder to a traditional individual retirement account.",
        True,
    ),
    (
        "The dollars you have paid tax on may go to a Roth account at your bank and the earnings to an ordinary one.",
        True,
    ),
    ("Amounts that are not includible in income may be paid to one and amounts that are includible to another.", True),
    ("The cost may not be sent to a Roth IRA and the gain to a traditional one.", False),
    ("Amounts in one fund may be directed to another.", False),
    ("A Roth IRA, which receives what you save at your bank, and a traditional IRA differ in their taxes.", False),
    ("If payments go to more than one destination, each is reported on its own form.", False),
    ("You may have deposits to one fund moved, and the limit is raised to another figure.", False),
    ("The contributions may not be sent to one plan and the earnings to another.", False),
    ("Pre-tax and Roth savings are invested alike, or both of you may ask for a change.", False),
    ("Half of the match is paid to one broker and the rest is held for another.", False),
    ("If you leave, the after-tax part may go to a Roth IRA.", False),
    ("The contributions may not be sent to a Roth IRA and the earnings to a traditional IRA.", False),
    ("After separation from service contributions may go to a Roth IRA and earnings to a traditional IRA.", False),
    ("If you do not do a rollover to a Roth IRA, you will be taxed on the earnings in the payment.", False),
    ("A payment may be rolled over to an IRA, a Roth IRA or the plan of another employer.", False),
]
SENTENCES += [
    # of those who have left, in any words
    ("On retirement one check can go to a Roth IRA for what was put in and another to a traditional IRA for what it earned.", False),
    ("Upon retirement the payment may go to a Roth IRA, with the earnings to a traditional IRA.", False),
    ("Leavers may have the payment sent to a Roth IRA, with the earnings sent to a traditional IRA.", False),
    ("If your employment has ended, the contributions may go to a Roth IRA and the earnings to a traditional IRA.", False),
    ("When your job ends, you may send the contributions to a Roth IRA and the earnings to a traditional IRA.", False),
    ("If you do not work here any more, the contributions may go to a Roth IRA and the earnings to a traditional IRA.", False),
    ("Once you are no longer employed, the contributions may go to a Roth IRA and the earnings to a traditional IRA.", False),
    ("Payments after you leave. You may send the contributions to a Roth IRA and the earnings to a traditional IRA.", False),
    # refused
    ("The trustee cannot send the contributions to a Roth IRA and the earnings to a traditional IRA.", False),
    ("If you do not want cash, we still cannot send the contributions to a Roth IRA and the earnings to a traditional IRA.", False),
    ("The IRS lets savers send contributions to a Roth IRA and earnings to a traditional IRA; this Plan pays only one check.", False),
    # and not
    ("If you do not want cash, you may send the contributions to a Roth IRA and the earnings to a traditional IRA.", True),
    ("Withdrawals are paid in two rollovers, the contributions to a Roth IRA and the earnings to a traditional IRA, as may a distribution after severance.", True),
    ("Need you leave? You need not. The contributions may go to a Roth IRA and the earnings to a traditional IRA.", True),
    ("The law lets you send the contributions to a Roth IRA and the earnings to a traditional IRA, and so does the Plan.", True),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "says"), SENTENCES)
def test_a_split_is_known_by_what_goes_where(sentence: str, says: bool) -> None:
    assert states_split(replace(document(), text=sentence)) is says


@pytest.mark.parametrize(("sentence", "says"), [SENTENCES[0], SENTENCES[-1]])
def test_what_a_document_says_anywhere_is_not_said_to_be_left_open(sentence: str, says: bool) -> None:
    found = answer(after_tax(), withdrawal(), documents=[replace(document(), text=sentence)])
    assert ("split_rollover_not_stated" not in found.flags) is says
    assert ("split_rollover" not in [question.id for question in found.questions]) is says


SPLIT = "After-tax contributions may go to a Roth IRA and the earnings to a traditional IRA."
CHAPTERS = [
    # the headings over it, and whether it is said of those at work
    ("## Withdrawals while employed\n\n### After-tax account", True),
    ("## Payments\n\n### How a payment is made", True),
    ("## Leaving the Company\n\n### After-tax account", True),
    ("## Leaving the Company\n\n### What you may choose", False),
    ("## Article IX. Distributions after severance", False),
    ("## Taxes\n\n### Rollovers", False),
    ("## Special tax notice\n\n### Special rules and options", False),
    ("## Pre-tax, Roth and after-tax money", True),
]


@pytest.mark.parametrize(("headings", "says"), CHAPTERS)
def test_a_split_told_of_taxes_or_of_leavers_is_none_of_those_at_work(headings: str, says: bool) -> None:
    text = f"# Savings Plan\n\n## Saving\n\nYou may save after tax.\n\n{headings}\n\n{SPLIT}\n\n## Claims\n\nAsk us.\n"
    assert states_split(read_text(text, name="t.md", markdown=True)) is says


AFTER_LEAVING = "## Article VIII. Payments after severance"
RULES = [
    # a rule of withdrawals, a paragraph of the chapter on leaving, whether two rollovers are told of those at work
    ("5.1 A withdrawal of after-tax savings may be rolled over as Section 8.3 provides.", f"8.3 {SPLIT}", True),
    ("5.1 A withdrawal of after-tax savings may be rolled over as Section 8.3 provides.", f"8.4 {SPLIT}", False),
    ("5.1 A Member may withdraw.", f"8.3 A payment, whether made before or after severance, is this. {SPLIT}", True),
    (
        "5.1 A Member may withdraw.",
        "8.3 Direct rollovers. A distributee may divide an eligible rollover distribution, the deposits to one plan "
        "and the earnings to another.",
        True,
    ),
]


@pytest.mark.parametrize(("withdrawals", "leaving", "says"), RULES)
def test_a_rule_of_those_who_leave_is_one_of_those_at_work_where_it_is_said_to_be(
    withdrawals: str, leaving: str, says: bool
) -> None:
    text = (
        f"# Savings Plan\n\n## Withdrawals\n\n{withdrawals}\n\n{AFTER_LEAVING}\n\n{leaving}\n\n## Claims\n\nAsk us.\n"
    )
    assert states_split(read_text(text, name="t.md", markdown=True)) is says


OUT = "You may withdraw your after-tax contributions at any time."

TOLD = [
    # what a chapter, or its section on after-tax money, says of one payment to two accounts
    ("Withdrawing after-tax money", "If you ask for a rollover, you can have the contributions sent to a Roth IRA and the earnings sent to a traditional IRA.", True),
    ("Withdrawing after-tax money", "You may have the earnings paid to a traditional IRA and the contributions to a Roth IRA.", True),
    ("Withdrawing after-tax money", "Your own allotments go to a Roth IRA and the earnings to a traditional IRA.", True),
    ("Withdrawing after-tax money", "You may have the earnings paid to a traditional IRA.", None),
    ("When you leave", "You can have the contributions sent to a Roth IRA and the earnings sent to a traditional IRA.", None),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "sentence", "splits"), TOLD)
def test_a_split_is_told_of_the_withdrawal_wherever_it_is_said(
    heading: str, sentence: str, splits: bool | None
) -> None:
    read = read_text(f"# Savings Plan\n\n## Your money\n\n{OUT}\n\n## {heading}\n\n{sentence}\n", markdown=True)
    found = detect(read)
    told = judge(list(found.findings), [found.facts], [read], Profile(as_of=date(2026, 11, 30)))
    assert told.provisions["in_service_after_tax"].attributes.get("split_rollover") is splits
