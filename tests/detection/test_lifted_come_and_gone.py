"""Limits lifted, contributions that came and went, gates told first, and what stands beside a rule."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    (
        "The rule that after-tax money may be converted to Roth only once a year has been dropped. "
        "You may now convert as often as you like.",
        CONVERSION,
        "permitted",
    ),
    (
        "The limit of one in-plan Roth conversion of after-tax money a year is removed.",
        CONVERSION,
        "permitted",
    ),
    (
        'The words "You may convert your after-tax account to a Roth account in the Plan" on page 14 no longer apply.',
        CONVERSION,
        "prohibited",
    ),
    (
        'The sentence on page 14 that reads "You may convert your after-tax account to a Roth '
        'account in the Plan only once a year" is deleted and replaced with "You may convert your '
        'after-tax account to a Roth account in the Plan at any time".',
        CONVERSION,
        "permitted",
    ),
    (
        "The rule that rollover money may be converted to Roth only once a year is removed.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Your after-tax contributions (1% to 10% of pay) are not matched.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Plan accepted after-tax contributions until 2008, then again from 2016 to 2022.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Committee stopped after-tax contributions in 2020 and reopened them in 2024.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "To keep costs down, we take after-tax contributions only online, up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Before-Tax | Roth | After-Tax\nYou may contribute | 1–50% | 1–50% | None\nLoans | Yes | Yes | No",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "| Before-Tax | Roth | After-Tax\nCompany matches | 50% | 50% | 1–10%\nLoans | Yes | Yes | No",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "| Before-Tax | Roth | After-Tax\nYou may withdraw | 59½ | 59½ | Any time\nLoans | Yes | Yes | No",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "| Before-Tax | Roth | After-Tax\nYou may withdraw | 59½ | 59½ | Any time\nLoans | Yes | Yes | No",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "| Pre-tax | After-tax\nContributions | Not taxed | Taxed\nEarnings | Taxed | Taxed",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Notwithstanding the provisions of Section 5.2 (which permits withdrawal of Voluntary "
        "Contributions at any time), no withdrawal of Voluntary Contributions shall be made before "
        "Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may withdraw after-tax contributions at any time. When you withdraw amounts that were "
        "matched in the previous 24 months, you may not contribute to the Plan, and will receive no "
        "match, for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Can I make after-tax contributions?\nYes. Qualified distributions of your after-tax "
        "contributions, with their earnings, are free of federal income tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Can I contribute on an after-tax basis?\nA. Yes. You may contribute 1% to 10% of pay "
        "after tax. If you convert them to Roth, the earnings from then on come out tax-free once "
        "you are 59½ and five years have passed.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Some plans let people save after-tax money and then move it to a Roth account in the plan. "
        "Our plan allows both.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Some people use the Plan as an emergency fund. Contributions are Roth or pre-tax.",
        ROTH,
        "permitted",
    ),
    (
        "In-plan Roth conversion\nYou must have completed five years of service. You may convert "
        "your after-tax account once a quarter.",
        CONVERSION,
        "conditional",
    ),
    (
        "Contributions\nYou must be 21. You may make after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Getting money out\nIf you are still working | If you have left\nYou must be 59½. You may "
        "then withdraw any part of your account, after-tax included. | You may withdraw your whole "
        "account at any time and in any amount you like.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The rule that you may convert after-tax amounts to Roth is removed.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Our rule that you may convert after-tax money to Roth has been removed.",
        CONVERSION,
        "prohibited",
    ),
    (
        "There are plans that let people convert after-tax money to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may have read about plans that convert after-tax money to Roth each payday.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The article describes plans that take after-tax money and then move it into Roth every payday.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The article describes plans that take after-tax money of up to 10% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Plans that accept after-tax contributions must test them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "We know of plans that move after-tax money to Roth automatically.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "It takes two things: a plan that lets you put in after-tax dollars beyond your limit, and a "
        "plan that lets you switch those dollars to Roth while you are employed.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Q. May I save after tax here?\nA. Yes, up to 30% of pay. What you put in after tax, and "
        "what it earns, is never taxed again if you are 59½ and five years have passed.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Sidecar savings. Save up to $2,500 in an emergency savings account. Contributions must be "
        "Roth and stop when the account is full.",
        ROTH,
        "not_addressed",
    ),
    (
        "The Plan has a rainy day account for people who are not highly paid. All contributions are made as Roth.",
        ROTH,
        "not_addressed",
    ),
    (
        "The firm's advisers describe plans that take after-tax money and then move it into Roth "
        "every payday. Our plan does neither, though we may look again.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The firm's advisers describe plans that take after-tax money and then move it into Roth "
        "every payday. Our plan does neither, though we may look again.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The rule that a participant may convert after-tax money only in December has been lifted.",
        CONVERSION,
        "permitted",
    ),
    (
        "The limit of four conversions of after-tax contributions in a calendar year no longer applies.",
        CONVERSION,
        "permitted",
    ),
    (
        "The requirement that you may withdraw your after-tax account only once in any 12 months has been dropped.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Our rule that you may convert after-tax money to Roth has been removed.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The rule that you may convert after-tax money only once a year is being reviewed.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "We accepted after-tax contributions from 1995 to 2009, stopped, took them again from 2015, "
        "and ended them for good on December 31, 2023.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Plan took after-tax contributions until 2011, stopped, and has accepted them again since 2019.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Board has suspended after-tax contributions for 2026 but will review next spring whether they can resume.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Our after-tax contributions (1% to 8% of pay, unchanged) are paid into the trust each month.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your after-tax contributions (up to 5% of pay until 2013) remain in the trust.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Members may not, unless and until the Board amends this Section to allow them, make voluntary contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No Participant shall make Employee Contributions which are neither Elective Deferrals nor "
        "Rollover Contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A Member may make Employee Contributions which are neither Elective Deferrals nor Rollover "
        "Contributions, of up to 5% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "An Employee may not make Employee Contributions unless he is a Participant.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "In order to keep the 401(k) easy to run, the Plan does not allow:\n• in-plan Roth "
        "conversions\n• brokerage accounts",
        CONVERSION,
        "prohibited",
    ),
    (
        "To hold down its costs, the Plan does not take after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "To lower your taxes later, you may convert after-tax money to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Despite Section 6.2 (which bars any payment before Severance from Employment), a Member may "
        "withdraw his Voluntary Account at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Notwithstanding Section 6.2 (which lets a Member withdraw at any time), no part of the "
        "Voluntary Account shall be paid before Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may make after-tax contributions of 1% to 6% of pay. Please keep in mind that after you "
        "withdraw matched contributions you may not contribute for three months.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Keep in mind that you may not make after-tax contributions to this Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Bear in mind that you may contribute up to 8% of pay after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The sentence on page 8 that says “You may convert after-tax money to Roth whenever you like” is deleted.",
        CONVERSION,
        "prohibited",
    ),
    (
        'The line on page 3 that reads "Members may contribute up to 10% of pay after tax" has been removed.',
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The sentence on page 8 that says “You may not convert after-tax money to Roth” is deleted.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Check each that applies:\n☒ Elective Deferrals\n☐ Roth Elective Deferrals, effective as of "
        "______\n☐ Voluntary After-Tax Contributions, up to ___% of pay, which may be withdrawn at "
        "any time",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Check each that applies:\n☒ Elective Deferrals\n☐ Roth Elective Deferrals, effective as of "
        "______\n☐ Voluntary After-Tax Contributions, up to ___% of pay, which may be withdrawn at "
        "any time",
        ROTH,
        "prohibited",
    ),
    (
        "Check each that applies:\n☒ Elective Deferrals\n☐ Voluntary After-Tax Contributions, up to "
        "4% of pay\n☒ Voluntary After-Tax Contributions, up to 8% of pay",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Pre-Tax | Roth | After-Tax\nYou can save | 1–60% | 1–60% | 1–8%\nLoans | Yes | Yes | No",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Pre-Tax | Roth | After-Tax\nYou may contribute | Yes | Yes | No\nLoans | Yes | Yes | No",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "| Traditional | After-Tax\nContributions | Yes | No\nTaxed now? | No | Yes",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Source: AT-OLD\nWhat it is: Money you paid in from taxed pay under the mill's thrift plan "
        "before it was merged into ours. Nothing more can go in.\nTaking it out: You may request all "
        "or part at any time, working or not.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source: Rollover\nGetting it out: Request all or part at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Source: After-tax\nGetting it out: Only after you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Roth conversion\nYou must have been in the Plan for five years. You may convert your "
        "after-tax account twice a year.",
        CONVERSION,
        "conditional",
    ),
    (
        "Roth conversion\nYou must be an active employee. You may convert your after-tax account twice a year.",
        CONVERSION,
        "permitted",
    ),
    (
        "Roth conversions\nWhile you are working | Once you have left\nYou must be 59½. You may then "
        "convert any part of your account, after-tax money included. | You may convert any part of "
        "your account to Roth, whatever your age is then.",
        CONVERSION,
        "conditional",
    ),
    (
        "Roth conversions\nWhile you are working | Once you have left\nNo part of your after-tax "
        "account can be converted to Roth before you leave. | You may convert any part of your "
        "account to Roth, whatever your age is then.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Emergency savings account\nContributions are Roth and are limited to $2,500.",
        ROTH,
        "not_addressed",
    ),
    (
        "Mandatory after-tax contributions (3% of pay, as before) are taken from every member.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Committee has put after-tax contributions on hold and will tell you when they resume.",
        AFTER_TAX,
        "frozen",
    ),
)
FOR_WHOM = (
    ("For hourly employees: you may make after-tax contributions of 2% to 10% of pay.", "hourly employees"),
    ("Hourly employees only: you may make after-tax contributions of up to 6% of pay.", "hourly employees"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_is_left(text: str, provision: str, status: str) -> None:
    state = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28))).get(provision)
    assert (state.status.value if state else "not_addressed") == status


@pytest.mark.parametrize(("text", "group"), FOR_WHOM)
def test_people_before_a_colon_are_those_it_is_for(text: str, group: str) -> None:
    state = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[AFTER_TAX]
    assert state.groups_in == (group,)


def test_people_before_a_colon_may_be_all() -> None:
    text = "For all employees: you may make after-tax contributions of 2% to 10% of pay."
    assert not statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[AFTER_TAX].groups_in
