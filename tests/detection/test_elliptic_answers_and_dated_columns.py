"""Answers that lean on what was asked before, columns of days, words crossed out, the next withdrawal too soon."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # words crossed out by hand
    (
        "Please correct page 14: under 'Roth', cross out 'You can convert your after-tax account "
        "to Roth once a month.' No new wording is inserted.",
        CONVERSION,
        "prohibited",
    ),
    (
        'On page 9, under "Loans", strike through the sentence "After-tax contributions may be withdrawn at any time."',
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "On page 9, strike out 'After-tax contributions may not be withdrawn while you are "
        "employed.' and insert 'After-tax contributions may be withdrawn at any time.'",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "On page 9, cross out 'You may withdraw after-tax contributions at any time.' and write "
        "in 'After-tax contributions may not be withdrawn before you leave.'",
        WITHDRAWAL,
        "prohibited",
    ),
    # no other kind of saving from taxed pay
    (
        "The after-tax option was, and is, Roth. No other kind of saving out of taxed salary exists under the plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may make pre-tax or Roth contributions. No kind of contribution from take-home pay is offered.",
        AFTER_TAX,
        "prohibited",
    ),
    # the next withdrawal too soon
    ("No withdrawal from your after-tax account may be made within six months of the last.", WITHDRAWAL, "permitted"),
    ("You may not make a withdrawal from your after-tax account within 12 months of another.", WITHDRAWAL, "permitted"),
    (
        "A Member may not withdraw less than the whole of the Voluntary Account, nor may any "
        "withdrawal be made within a year of the last, nor without the consent of the Member's "
        "Spouse.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Member may not withdraw less than the whole of the Voluntary Account. These are the "
        "only restrictions on withdrawal of that Account, which apply equally before and after "
        "retirement.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "No withdrawal from your after-tax account may be made within six months of your retirement.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Once you are 59½ you may withdraw your after-tax account. No withdrawal may be made "
        "within six months of the last.",
        WITHDRAWAL,
        "conditional",
    ),
    # the account that holds taxed money
    (
        "Except for the account that holds your taxed savings, which you can empty whenever you "
        "like, no money may leave the Fund before you retire.",
        WITHDRAWAL,
        "permitted",
    ),
    ("The account that holds your taxed savings cannot be touched before you retire.", WITHDRAWAL, "prohibited"),
    # money booked to a source and kept there
    (
        "Contributions are coded to a source when they are received and stay under that code "
        "until they are distributed.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Each contribution is credited to your account and stays there until it is invested.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Each dollar is posted on arrival to one source and stays there until it is paid out, "
        "unless you elect a Roth conversion.",
        CONVERSION,
        "not_addressed",
    ),
    # a need that opens an account
    ("Nothing but a proven hardship opens your after-tax account before you leave.", WITHDRAWAL, "conditional"),
    (
        "Only an unforeseeable emergency will unlock your voluntary savings while you are employed.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Only you can open your account before retirement.", WITHDRAWAL, "not_addressed"),
    # a percentage that is nil
    (
        "The Committee sets the maximum rate of after-tax contributions each year. For 2026 the rate is 0%.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Members may contribute as after-tax contributions the percentage of Pay that the "
        "Committee determines. For 2026 it is nil.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Members may make after-tax contributions up to the percentage set by the Committee. The "
        "percentage for 2026 is 6%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Company sets the match on after-tax contributions each year. For 2026 it is nil.",
        AFTER_TAX,
        "not_addressed",
    ),
    # at the limit it does not stop
    (
        "When your pre-tax and Roth total hits the Code limit, the percentage on file does not "
        "stop: payroll repoints it to the after-tax source.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "At the limit your deferrals do not stop: they continue as after-tax contributions unless you opt out.",
        AFTER_TAX,
        "permitted",
    ),
    ("At the limit your deferrals do not continue as after-tax contributions.", AFTER_TAX, "not_addressed"),
    # the line above which one is highly compensated
    (
        "Maximum elections by employee group\n Pre-tax plus Roth After-tax\nGroup A, below the HCE "
        "pay line 1% - 50% 0% - 10%\nGroup B, at or above the HCE pay line 1% - 50% 0% - 0%",
        AFTER_TAX,
        "permitted",
    ),
    ("Employees below the HCE pay line may make after-tax contributions.", AFTER_TAX, "permitted"),
    (
        "Those above the highly compensated employee threshold may not make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Maximum elections by employee group\n Pre-tax and Roth After-tax\nClass 1 1% - 50% 0% - "
        "10%\nClass 2 1% - 50% 0% - 0%",
        AFTER_TAX,
        "permitted",
    ),
    # columns of days
    (
        "Feature | Through 6-30-2027 | From 7-1-2027\nRoth deferrals | Yes | Yes\nAfter-tax savings"
        " | No | Yes\nIn-plan Roth conversion | No | No",
        ROTH,
        "permitted",
    ),
    (
        "Feature | Through 6-30-2027 | From 7-1-2027\nRoth deferrals | Yes | Yes\nAfter-tax savings"
        " | No | Yes\nIn-plan Roth conversion | No | No",
        CONVERSION,
        "prohibited",
    ),
    (
        "Feature | Through 6-30-2027 | From 7-1-2027\nRoth deferrals | No | No\nAfter-tax savings | No | No",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Feature | Through 6-30-2027 | From 7-1-2027\nRoth deferrals | No | No\nAfter-tax savings | No | No",
        ROTH,
        "prohibited",
    ),
    (
        "Feature | Through 6-30-2027 | From 7-1-2027\nRoth deferrals | Yes | Yes\nIn-plan Roth conversion | Yes | No",
        CONVERSION,
        "permitted",
    ),
    # questions that go on with the one before
    ("Q: Is there a Roth side to our plan?\nA: There isn't.", ROTH, "prohibited"),
    ("Q: After-tax?\nA: That we do have, and have had since 1984.", AFTER_TAX, "permitted"),
    ("Q: Roth?\nA: That we don't have.", ROTH, "prohibited"),
    (
        "Q: After-tax?\nA: Yes.\nQ: And getting at it before I retire?\nA: That part, whenever you like. The rest, no.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Q: Can I make after-tax contributions?\nA: Yes.\nQ: Can I withdraw them before I retire?\nA: No.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("Q: After-tax?\nA: Yes.\nQ: Can I convert it?\nA: Yes, once a quarter.", CONVERSION, "permitted"),
    ("Q: Roth?\nA: Yes.\nQ: Can I withdraw it before I retire?\nA: Yes.", WITHDRAWAL, "not_addressed"),
    (
        "Q: Can I repay my loan after tax?\nA: Yes.\nQ: Can I withdraw it before I retire?\nA: Yes.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # before tax and no other way
    ("Whatever you contribute goes in before tax, and there is no other way to contribute.", ROTH, "prohibited"),
    ("You may make pre-tax and Roth contributions, and no other contributions are accepted.", ROTH, "permitted"),
    (
        "You may make Roth contributions. You may also make pre-tax contributions, and no other "
        "contributions are accepted.",
        ROTH,
        "permitted",
    ),
    # paid with another account
    (
        "Voluntary contributions are paid with the Pension Account, and that account is paid only"
        " on retirement or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Voluntary contributions are payable together with the Retirement Account after age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    # what can be had while at work
    (
        "Only money that you could take in cash can be converted to Roth. As long as you are "
        "employed, that is your rollover account, at any time, and all other accounts, after-tax "
        "included, from age 62.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Only money that you could withdraw may be converted to Roth. While you work for the "
        "Bank, that means your after-tax account, at any time, and every other account from age "
        "59½.",
        WITHDRAWAL,
        "permitted",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
