"""How guides and benefit sites talk: what one is told to go ahead with, what came back, whose money it is."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

SITES = (
    (
        ("After the conversion, the converted amounts will be included in an in-plan Roth conversion account."),
        CONVERSION,
        "not_addressed",
    ),
    ("After the conversion the money is held in your Roth conversion account.", CONVERSION, "not_addressed"),
    ("Converted amounts will be held in a separate Roth conversion account.", CONVERSION, "not_addressed"),
    (
        (
            "You can make an in-plan Roth conversion if you are an active or terminated employee with "
            "after-tax accounts."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Active and terminated employees may convert after-tax accounts.", CONVERSION, "permitted"),
    ("You may convert whether you are still employed or have left.", CONVERSION, "permitted"),
    ("You may convert if you are an active employee.", CONVERSION, "permitted"),
    ("You may convert only if you are a terminated employee.", CONVERSION, "conditional"),
    (
        (
            "Both active employees and former employees with a balance may elect an in-plan conversion of "
            "after-tax money."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Active and former employees may withdraw after-tax contributions at any time.", WITHDRAWAL, "permitted"),
    (
        "Non-spousal beneficiaries and alternate payees are not eligible for an in-plan Roth conversion.",
        CONVERSION,
        "not_addressed",
    ),
    ("Beneficiaries may not convert.", CONVERSION, "not_addressed"),
    ("An alternate payee may not elect an in-plan Roth conversion.", CONVERSION, "not_addressed"),
    ("In-plan Roth conversions are not available to beneficiaries or alternate payees.", CONVERSION, "not_addressed"),
    ("Surviving spouses are eligible to make an in-plan Roth conversion.", CONVERSION, "not_addressed"),
    (
        "Beneficiaries and alternate payees may not make in-service withdrawals of after-tax money.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("The Company recently enhanced the 401(k) plan by adding the ability to make after-tax contributions."),
        AFTER_TAX,
        "permitted",
    ),
    ("The plan was improved this year by adding after-tax contributions.", AFTER_TAX, "permitted"),
    (
        ("The Company has enhanced the plan by adding automatic in-plan Roth conversions of after-tax contributions."),
        CONVERSION,
        "permitted",
    ),
    ("The Company plans to enhance the 401(k) by adding after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("We enhanced the plan with new investment options and a larger match.", AFTER_TAX, "not_addressed"),
    (
        (
            "Some plans offer additional after-tax contributions to your traditional 401(k), which allows you "
            "to save more than the limit."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Some 401(k) plans offer after-tax contributions. Ours does.", AFTER_TAX, "permitted"),
    ("Some 401(k) plans offer after-tax contributions. Ours does not.", AFTER_TAX, "prohibited"),
    ("Many plans omit after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions are not standard in all 401(k) plans.", AFTER_TAX, "not_addressed"),
    ("Not every plan has after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        (
            '"Account" means the account maintained for each Member, including the Member\'s after-tax '
            "amounts, 401(k) amounts and matching amounts, as elected by the Employer."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ('"Account" means a Member\'s after-tax, pre-tax and matching accounts.', AFTER_TAX, "not_addressed"),
    (
        (
            '"Accounts" means the accounts maintained for a Participant, including his After-Tax Account, '
            "Pre-Tax Account and Matching Account."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The airline recently enhanced its 401k plan by adding the ability to make after-tax contributions "
            "as well as automatic in-plan Roth conversions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("The Company improved its plan by adding the option to make after-tax contributions.", AFTER_TAX, "permitted"),
    ("After-tax contributions are not available in all plans.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions are not available in this Plan.", AFTER_TAX, "prohibited"),
    ("In-plan conversions are not offered by every employer.", CONVERSION, "not_addressed"),
)

GUIDES = (
    ("What the Plan does not let you do:\n• make after-tax contributions\n• borrow twice", AFTER_TAX, "prohibited"),
    (
        "Things you can't do in this Plan:\n• convert after-tax money to Roth\n• take a second loan",
        CONVERSION,
        "prohibited",
    ),
    (
        "Things you can't do while you work here:\n• withdraw after-tax money\n• take a second loan",
        WITHDRAWAL,
        "prohibited",
    ),
    ("Things the Plan lets you do:\n• make after-tax contributions\n• borrow", AFTER_TAX, "permitted"),
    ("The 401(k) plan takes before-tax dollars and nothing else.", AFTER_TAX, "prohibited"),
    ("Our plan takes pre-tax and Roth contributions and nothing else.", AFTER_TAX, "prohibited"),
    ("Our plan takes pre-tax, Roth and after-tax contributions and nothing else.", AFTER_TAX, "permitted"),
    ('The part of the SPD on page 17 headed "No transfers between sources" is withdrawn.', WITHDRAWAL, "not_addressed"),
    ('The section headed "Withdrawals of after-tax money" is withdrawn.', WITHDRAWAL, "prohibited"),
    ('The part of the SPD headed "No transfers between sources" is withdrawn.', CONVERSION, "not_addressed"),
    (
        "As of October 1, 2025 the University's 401(k) plan does away with in-plan Roth conversions.",
        CONVERSION,
        "prohibited",
    ),
    ("The Plan does away with after-tax contributions on January 1, 2024.", AFTER_TAX, "frozen"),
    ("The Plan did away with Roth conversions in 2023.", CONVERSION, "prohibited"),
    ("The new plan does away with the age requirement for after-tax withdrawals.", WITHDRAWAL, "not_addressed"),
    ("Taking after-tax money out? Go ahead, no questions asked.", WITHDRAWAL, "permitted"),
    (
        (
            "Taking after-tax money out? Go ahead, no questions asked. Just remember that your contributions "
            "stop for the six months that follow."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Need your after-tax money? Just call us.", WITHDRAWAL, "not_addressed"),
    ("Want to convert after-tax money to Roth? Go right ahead, as often as you like.", CONVERSION, "permitted"),
    ("Taking after-tax money out? Sorry, not while you work here.", WITHDRAWAL, "prohibited"),
    (
        (
            "We'll gladly take in after-tax money you built up in a former employer's plan. You can't add to "
            "it from your paycheck, though."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "We accept after-tax money from a former employer's plan. You can't add to it from your paycheck.",
        AFTER_TAX,
        "rollover_only",
    ),
    ("You may roll after-tax money in, but you cannot add after-tax money from your pay.", AFTER_TAX, "prohibited"),
    ("Choose an after-tax rate of 1% to 20%.", AFTER_TAX, "permitted"),
    (
        (
            'On the same screen switch on "Roth it daily"; each after-tax deposit then moves to Roth the night '
            "it arrives."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Can I do a mega backdoor Roth at Larkspur University? Yes, in two steps.", ROTH, "not_addressed"),
    ("We closed after-tax saving in 2009. It came back on January 1, 2021.", AFTER_TAX, "permitted"),
    (
        (
            "We closed after-tax saving in 2009, and it came back on January 1, 2021: you may save 1% to 6% of "
            "pay after tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax saving ended in 2009 and returned in 2021.", AFTER_TAX, "permitted"),
    (
        (
            "After-tax saving returned to the Plan in 2018. In 2023 we had to shut it again, beginning with "
            "the first payroll of 2024."
        ),
        AFTER_TAX,
        "frozen",
    ),
    ("After-tax saving returned in 2018 and was closed again in 2024.", AFTER_TAX, "frozen"),
    ("After-tax contributions came back in 2018. They stopped again in 2024.", AFTER_TAX, "frozen"),
    (
        (
            "What kinds of contributions can I make? Before-tax contributions. We looked at adding a Roth "
            "option and an after-tax option and decided on neither."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "What kinds of contributions can I make? Before-tax contributions. We looked at adding a Roth "
            "option and decided against it."
        ),
        ROTH,
        "prohibited",
    ),
    ("We looked at adding an after-tax option and decided against it.", AFTER_TAX, "prohibited"),
    ("We considered an after-tax option and a Roth option, and chose neither.", AFTER_TAX, "prohibited"),
    (
        (
            "You may deposit 2, 3, 4, 5 or 6% of your wages through payroll deduction. Deposits do not lower "
            "your income tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "You may deposit 2 to 6% of your wages. Deposits do not lower your income tax. Once in a Plan Year "
            "you may take back what you have deposited."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may deposit 2 to 6% of your wages. Deposits do not lower your income tax. Once in a Plan Year "
            "you may take back what you have deposited, but you will then be out of the Plan for twelve months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("You may deposit 2 to 6% of your wages. Deposits lower your income tax.", AFTER_TAX, "not_addressed"),
    (
        (
            "The Voluntary Savings part of your account, built from your after-tax deductions, is yours when "
            "you retire, become disabled or leave the Company. We can't release it earlier."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        ("Your after-tax savings are yours when you retire or leave the Company. We can't release them earlier."),
        WITHDRAWAL,
        "prohibited",
    ),
    ("Your after-tax savings are always yours.", WITHDRAWAL, "not_addressed"),
    ("We can't release your after-tax savings before you leave.", WITHDRAWAL, "prohibited"),
    ("We can't release your after-tax savings before you are 59½.", WITHDRAWAL, "conditional"),
    (
        ("Associates on the mainland choose between before-tax and Roth; for them there's no after-tax contribution."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Your after-tax balance came across when the two plans were combined in 2011. It can't grow by new deposits."),
        AFTER_TAX,
        "frozen",
    ),
    ("Your after-tax balance came over in the 2011 merger. You can't add to it.", AFTER_TAX, "frozen"),
    ("Your after-tax balance came over in the 2011 merger. It takes no new deposits.", AFTER_TAX, "frozen"),
    (
        (
            'On page 11, the answer to "May I take out my after-tax money while I\'m working?" used to be '
            '"Yes." As of May 1, 2025 the answer is "No."'
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        'The answer to "May I take out my after-tax money while I\'m working?" is now "Yes, twice a year."',
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "New parents may take up to $5,000 from the Plan within a year of a child's birth or adoption. You "
            "can draw it from any money in your account, including after-tax."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Within one year after a child is born you may withdraw up to $5,000 from any of your accounts, "
            "including after-tax."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("A qualified birth or adoption distribution of up to $5,000 may come from any account, after-tax included."),
        WITHDRAWAL,
        "conditional",
    ),
    ('In this guide "after-tax" means Roth.', AFTER_TAX, "not_addressed"),
    ("Roth is the only after-tax saving the Plan has.", AFTER_TAX, "prohibited"),
    ("In-service withdrawal of after-tax money\nHow often: twice a year\nMinimum: $500", WITHDRAWAL, "permitted"),
    ("In-plan Roth conversion\nAvailable: no\nSources: n/a", CONVERSION, "prohibited"),
    (
        (
            "We closed after-tax saving in 2009. It came back on January 1, 2021: you may save 1% to 6% of "
            "base pay after tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("Your after-tax money from the old plan is in Source 7, which is closed.", AFTER_TAX, "frozen"),
    (
        (
            "Bringing money with you: the Plan accepts before-tax, Roth and after-tax balances from a 401(k), "
            "a 403(b) or another qualified plan by direct rollover."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts pre-tax and after-tax balances from another qualified plan by direct rollover.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts rollovers of pre-tax, Roth and after-tax money from a former employer's plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    ('When we say "after-tax" in this guide, we\'re talking about Roth contributions.', AFTER_TAX, "not_addressed"),
    (
        (
            'When we say "after-tax" in this guide, we mean Roth. You can make after-tax contributions of up '
            "to 50% of pay."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ('By "after-tax" this guide means Roth. You may make after-tax contributions.', AFTER_TAX, "not_addressed"),
    (
        (
            'When we say "after-tax" in this guide, we mean Roth. You can make after-tax contributions of up '
            "to 50% of pay."
        ),
        ROTH,
        "permitted",
    ),
)

LIMITS = (
    ("No part of your account may be changed to Roth while it stays in the Plan.", CONVERSION, "prohibited"),
    ("No part of your account may be converted to Roth while it stays in the Plan.", CONVERSION, "prohibited"),
    (
        (
            "There are no Roth accounts in the Thrift Plan, and no part of your account may be changed to Roth "
            "while it stays in the Plan."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        "There are no Roth accounts in the Plan, and nothing in your account may be converted to Roth.",
        CONVERSION,
        "prohibited",
    ),
    ("There is no Roth account in the Plan, so no part of your account can be converted.", CONVERSION, "prohibited"),
    ("The Plan has no Roth feature, and none of your money may be converted to Roth.", CONVERSION, "prohibited"),
    ("No portion of your vested account can be moved to a Roth account.", CONVERSION, "prohibited"),
    (
        (
            "You may convert part of your vested Account to Roth. The amount must be one that you could "
            "withdraw from the Plan on the day of the conversion."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        ("You may convert part of your vested Account to Roth. The amount must be one that could be paid to you."),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "You may convert part of your vested Account to Roth. The Plan applies these rules:\n• The amount "
            "must be one that you could withdraw from the Plan on the day of the conversion.\n• You may "
            "convert twice a year."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "You may convert part of your vested Account to Roth. If you are younger than 59½ and still "
            "working for the Firm, only your Rollover Account can be converted."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "You may convert your vested Account. While you are under 59½ and employed, only your rollover "
            "account can be converted."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert any vested account. Before age 59½ this is limited to your rollover account.",
        CONVERSION,
        "conditional",
    ),
    ("The money you convert must be money that you could take out on that day.", CONVERSION, "conditional"),
    ("The amount must be at least $500.", CONVERSION, "not_addressed"),
    ("You may convert your account. The amount must be at least $500.", CONVERSION, "permitted"),
    ("You may convert your account. The amount must be one that you have not borrowed.", CONVERSION, "permitted"),
    ("What you convert has to be something the Plan could pay you that day.", CONVERSION, "conditional"),
    ("It must be an amount you would be allowed to withdraw.", CONVERSION, "not_addressed"),
    ("In-plan Roth conversion\nEligible sources: rollover only\nHow often: once a year", CONVERSION, "conditional"),
    ("In-plan Roth conversion\nEligible sources: after-tax only\nHow often: once a year", CONVERSION, "permitted"),
    (
        "In-plan Roth conversion\nMoney that can be converted: rollover only\nHow often: once a year",
        CONVERSION,
        "conditional",
    ),
    ("In-plan Roth conversion\nWhich money: pre-tax and match", CONVERSION, "conditional"),
    ("In-plan Roth conversion\nFrom: pre-tax and match\nHow often: once a year", CONVERSION, "conditional"),
    ("In-plan Roth conversion\nSources: all\nHow often: once a year", CONVERSION, "permitted"),
    ("In-plan Roth conversion\nSources: all vested accounts", CONVERSION, "permitted"),
    ("In-plan Roth conversion\nSources: pre-tax, Roth, after-tax", CONVERSION, "permitted"),
    ("In-service withdrawal\nSources: after-tax, rollover\nHow often: once a year", WITHDRAWAL, "permitted"),
    ("In-service withdrawal\nSources: rollover only\nHow often: once a year", WITHDRAWAL, "not_addressed"),
)


@pytest.mark.parametrize(("text", "provision", "status"), [*SITES, *GUIDES, *LIMITS])
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert found[provision].status.value == status
