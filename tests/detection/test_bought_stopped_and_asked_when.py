"""Shares and pensions paid for from pay, stops for a time, hurdles that are not there, and when money is paid."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

TOLD = (
    (
        (
            "You may draw on your after-tax savings at any time, but if you do, you cannot contribute to the "
            "Plan, and St. Brendan's will not match, for the next six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may draw on your after-tax savings at any time, but if you do, you cannot contribute to the "
            "Plan, and St. Brendan's will not match, for the next six months."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("After-tax savings may be withdrawn whenever you like; if you do so, you may not contribute for six months."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After-tax savings may be withdrawn whenever you like; if you do so, you may not contribute for six months."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "You may take out after-tax money once a quarter, though when you do you cannot save for the "
            "following three months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may take out after-tax money once a quarter, though when you do you cannot save for the "
            "following three months."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "You may withdraw after-tax contributions. If you do, you cannot make after-tax contributions "
            "again until the next January."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("If you work fewer than 20 hours you cannot contribute to the Plan.", AFTER_TAX, "not_addressed"),
    (
        (
            "Faculty hired before July 1, 2011 belong to the State Teachers' Pension System and have 6% of "
            "salary withheld for it, after tax."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Faculty hired before July 1, 2011 belong to the State Teachers' Pension System and have 6% of "
            "salary withheld for it, after tax. That system is separate from the University's 401(k) Plan and "
            "is not described here."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Members of the Retirement System contribute 5% of pay after tax to it. The System is not part of this Plan."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Employees in the County Pension pay 4% of salary, after tax, toward their pension.", AFTER_TAX, "not_addressed"),
    ("Teachers pay 3% after tax into the state pension fund each month.", AFTER_TAX, "not_addressed"),
    ("Union members have 2% of wages withheld after tax for the Pension Fund.", AFTER_TAX, "not_addressed"),
    ("Members have up to 5% of pay withheld after tax for the Plan.", AFTER_TAX, "permitted"),
    ("Faculty may have up to 6% of salary withheld, after tax, for this Plan.", AFTER_TAX, "permitted"),
    (
        (
            "Every January and July you may sign up to buy Tidewater stock at a 10% discount. Your purchase "
            "money is taken from your pay after taxes, and you may stop and have it refunded at any time "
            "before the purchase date."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may buy company shares twice a year. The money for it is taken from your pay after taxes.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("In the stock purchase plan, deductions are taken from your pay after taxes.", AFTER_TAX, "not_addressed"),
    ("Your payments for the shares are deducted from pay after tax.", AFTER_TAX, "not_addressed"),
    (
        ("You may put part of your pay in the Plan after taxes. The money buys units of the funds you choose."),
        AFTER_TAX,
        "permitted",
    ),
    ("This is not possible here, because the plan accepts no after-tax contributions.", AFTER_TAX, "prohibited"),
    ("The strategy does not work in our plan, since we take no after-tax money.", AFTER_TAX, "prohibited"),
    ("The plan takes pre-tax deferrals but no after-tax money from rollovers.", AFTER_TAX, "not_addressed"),
    (
        (
            "When is my after-tax account paid? When you retire, leave the Bank, become totally disabled or "
            "die, and not sooner."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("When can I have my after-tax money? Only when you leave or retire.", WITHDRAWAL, "prohibited"),
    (
        "When is my after-tax account paid? On your leaving, retirement or death, and not before.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("When is my after-tax account paid? Whenever you ask, once a quarter.", WITHDRAWAL, "permitted"),
    (
        "When will my after-tax account be paid? At termination of employment, and at no earlier time.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("When is my after-tax account paid? At 59½, or when you leave if sooner.", WITHDRAWAL, "conditional"),
    (
        (
            "After-tax option: you pay income tax on the contribution today, and the whole account, growth "
            "included, comes out tax-free once five years have passed and you are 59½."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "There is no date, age or reason that you must wait for before taking out your after-tax savings.",
        WITHDRAWAL,
        "permitted",
    ),
    ("There is no age that you must reach before you withdraw after-tax contributions.", WITHDRAWAL, "permitted"),
    ("You need not wait for any age or date to take out your after-tax savings.", WITHDRAWAL, "permitted"),
    ("No waiting period, age or reason stands between you and your after-tax savings.", WITHDRAWAL, "permitted"),
    ("There is no date before which you must withdraw your after-tax savings.", WITHDRAWAL, "not_addressed"),
    (
        (
            "You may have read about plans that let people save after tax and then convert the money to Roth. "
            "Good as the idea is, the Tidewater 401(k) allows neither step."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "You may have read about plans that let people save after tax and then convert the money to Roth. "
            "Good as the idea is, the Tidewater 401(k) allows neither step."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("Some plans let people save after tax and then convert. Ours allows neither.", CONVERSION, "prohibited"),
    ("Some plans let people save after tax and then convert. Ours allows both.", CONVERSION, "permitted"),
    (
        (
            "After-tax contributions do not earn the Company match; only pre-tax and Roth contributions do. "
            "Nor can after-tax contributions be withdrawn while you work here."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "After-tax contributions do not earn the Company match; only pre-tax and Roth contributions do. "
            "Nor can after-tax contributions be withdrawn while you work here."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("Only pre-tax and Roth contributions earn the match; after-tax contributions do not.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions are not matched; only pre-tax and Roth contributions are.", AFTER_TAX, "not_addressed"),
    (
        (
            "When can I withdraw my after-tax account? When you retire, leave the Bank, become totally "
            "disabled or die, and not sooner."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("When can I withdraw my after-tax money? Only when you leave or retire.", WITHDRAWAL, "prohibited"),
    ("When can I withdraw my after-tax account? Whenever you ask, once a quarter.", WITHDRAWAL, "permitted"),
    (
        "When can I withdraw my after-tax account? At termination of employment, and at no earlier time.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "When can I withdraw my after-tax account? On your leaving, retirement or death, and not before.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("When can I withdraw my after-tax account? At 59½, or when you leave if sooner.", WITHDRAWAL, "conditional"),
    (
        "All employees except highly compensated employees may contribute up to 6% of pay on an after-tax basis.",
        AFTER_TAX,
        "permitted",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), TOLD)
def test_what_it_says(text: str, provision: str, status: str) -> None:
    told = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert told[provision].status.value == status
