"""Whose money it is that is put in after tax, of which plan it is told, and whether it still comes in."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

import pytest

from analyzer.detection import findings
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established, read_alone

# passage, what it establishes
PASSAGES: list[tuple[str, dict[str, str]]] = [
    # the match put in after tax stays the employer's money
    (
        "The Company can put its matching contribution into your account after tax, as a Roth match, if you ask.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "You may elect to have nonelective contributions credited to your account on an after-tax basis, as Roth employer contributions.",
        {AFTER_TAX: "not_addressed"},
    ),
    ("Participants may direct the Employer to pay the match after tax, in Roth form.", {AFTER_TAX: "not_addressed"}),
    (
        "If you are fully vested, you may choose to receive the match after tax as a Roth match.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "You can have us deposit the profit sharing contribution to your account after tax, as a Roth contribution.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "You can ask us to deposit part of your bonus to your account after tax, beside the Company match.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may contribute after tax, and the Company match is deposited as a Roth employer contribution.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You can have up to 5% of pay deposited to your account after tax; the match is a pre-tax employer contribution.",
        {AFTER_TAX: "permitted"},
    ),
    ("You can ask us to deposit 5% of your pay to your account after tax.", {AFTER_TAX: "permitted"}),
    (
        "You can ask us to deposit the Company match to your account after tax, as a Roth employer contribution. The choice applies only to match in which you are already fully vested.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You can elect to have the match paid into your account on an after-tax basis, as Roth.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "At your request we credit the Company match after tax, as a Roth employer contribution.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "Vested participants can choose Roth treatment for the match, so that it goes in after tax.",
        {AFTER_TAX: "not_addressed"},
    ),
    # what part of an account may go to an IRA does not continue as after-tax contributions
    (
        "If some of your balance was contributed after tax, that portion can go to a Roth IRA when you retire.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "If part of your account is made up of after-tax contributions, you can roll that part over to a Roth IRA after you leave.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "Where a part of your account consists of after-tax contributions, that part may be rolled over to a Roth IRA at termination.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "If any of your balance stems from after-tax contributions, it can be rolled over to a Roth IRA once you leave.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "If a portion of your account came from after-tax contributions, that portion can be moved over to a Roth IRA when you retire.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "If you reach the IRS limit, your contributions can be continued as after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "If your pre-tax contributions reach the limit, they can roll over to after-tax contributions for the rest of the year.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Once you reach the limit, your contributions can carry over to after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "If your contributions reach the limit, the rest can go into after-tax contributions until you leave.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "If part of your account comes from after-tax contributions, that part can be rolled over to a Roth IRA when you leave the Company.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "If you have after-tax contributions in your account, they can be rolled over to a Roth IRA when you leave.",
        {AFTER_TAX: "not_addressed"},
    ),
    # money that may not be held in the plan does not come in
    (
        "Other than after-tax amounts received in a direct rollover, the Plan holds no after-tax money.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "Except for after-tax amounts rolled over from another plan, no after-tax contributions are accepted.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "Aside from after-tax amounts that come in by rollover, no after-tax money can be put into the Plan.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "With the exception of rolled-over after-tax amounts, no after-tax money may be held in the Plan.",
        {AFTER_TAX: "prohibited"},
    ),
    ("Apart from rollovers, no after-tax money of any kind may be held in the Plan.", {AFTER_TAX: "prohibited"}),
    ("No after-tax money of any kind may be held in the Plan.", {AFTER_TAX: "prohibited"}),
    ("The Plan may hold no after-tax money of any kind.", {AFTER_TAX: "prohibited"}),
    ("Apart from after-tax contributions, no money may be withdrawn before you leave.", {AFTER_TAX: "not_addressed"}),
    (
        "Apart from after-tax contributions made through payroll, no after-tax money of any kind may be held in the Plan.",
        {AFTER_TAX: "not_addressed"},
    ),
    ("No after-tax money may be held in the Plan's brokerage account.", {AFTER_TAX: "not_addressed"}),
    ("No after-tax money may be held in the stable value fund.", {AFTER_TAX: "not_addressed"}),
    (
        "Apart from after-tax amounts that arrive as part of a direct rollover, no after-tax money of any kind may be held in the Plan.",
        {AFTER_TAX: "prohibited", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Aside from after-tax amounts that come in by rollover, no after-tax contributions are accepted.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "Apart from after-tax amounts that come in by rollover, no after-tax contributions may be made to the Plan.",
        {AFTER_TAX: "prohibited"},
    ),
    ("No after-tax money may be kept in the Plan unless it was rolled over.", {AFTER_TAX: "prohibited"}),
    ("Except for rollovers, no after-tax money of any sort can be held in this Plan.", {AFTER_TAX: "prohibited"}),
    ("Other than rolled-over amounts, after-tax money may not be held in the Plan.", {AFTER_TAX: "prohibited"}),
    ("After-tax money of any kind may not be held in the Plan.", {AFTER_TAX: "prohibited"}),
    # of the after-tax money only what was rolled in
    (
        "Only after-tax money that you rolled in from another plan may be converted to Roth in the Plan.",
        {CONVERSION: "conditional", AFTER_TAX: "not_addressed"},
    ),
    (
        "Of your after-tax balances, only those you brought over from a former employer's plan may be converted to Roth.",
        {CONVERSION: "conditional", AFTER_TAX: "rollover_only"},
    ),
    (
        "Of the after-tax money in your account, only the amounts you rolled over from another plan can be converted to Roth inside the Plan.",
        {CONVERSION: "conditional", AFTER_TAX: "not_addressed"},
    ),
    (
        "Of your after-tax money, you may convert to Roth only what you rolled in from a prior employer's plan.",
        {CONVERSION: "conditional", AFTER_TAX: "rollover_only"},
    ),
    (
        "Of your after-tax savings, just what came in by rollover can be converted to Roth in the Plan.",
        {CONVERSION: "conditional", AFTER_TAX: "not_addressed"},
    ),
    (
        "Of your after-tax money, only what you contributed through payroll can be converted to Roth in the Plan.",
        {CONVERSION: "permitted"},
    ),
    (
        "You can convert your after-tax money, and also what you rolled in from another employer's plan, to Roth in the Plan.",
        {CONVERSION: "permitted"},
    ),
    (
        "You can convert your after-tax money to Roth in the Plan, but of your pre-tax money only what you rolled in from another employer's plan.",
        {CONVERSION: "permitted"},
    ),
    (
        "Of your pre-tax money, only what you rolled in from another employer's plan can be converted to Roth in the Plan; all after-tax money can be.",
        {CONVERSION: "permitted"},
    ),
    (
        "Of your after-tax money, only what you rolled in from another employer's plan can be converted to Roth in the Plan.",
        {AFTER_TAX: "rollover_only", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Of your after-tax money, the only part that can be converted to Roth is what you rolled in from another plan.",
        {CONVERSION: "conditional"},
    ),
    (
        "From your after-tax money, only what you rolled over from a prior plan can be converted to Roth.",
        {CONVERSION: "conditional"},
    ),
    (
        "Of the after-tax amounts in the Plan, only those rolled in from another employer's plan may be converted to Roth.",
        {CONVERSION: "conditional"},
    ),
    (
        "Among your after-tax amounts, only those that came by rollover from another plan are eligible for in-plan Roth conversion.",
        {CONVERSION: "conditional"},
    ),
    ("You can convert only the after-tax money that you rolled in.", {CONVERSION: "conditional"}),
    # the one and only way
    (
        "Roth contributions are the one and only after-tax contributions you can make to the Plan.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "The single way to contribute after-tax dollars to the Plan is the Roth option.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "The Roth option is the sole way to put after-tax money into the Plan.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    ("The one and only after-tax option in the Plan is Roth.", {AFTER_TAX: "prohibited", ROTH: "permitted"}),
    ("The one and only way to save after tax in the Plan is Roth.", {AFTER_TAX: "prohibited", ROTH: "permitted"}),
    (
        "The Roth option is the only way of contributing after-tax dollars to the Plan.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    ("The Roth option is one way to contribute after-tax dollars to the Plan.", {AFTER_TAX: "not_addressed"}),
    ("The after-tax option is the one and only way to contribute beyond the deferral limit.", {AFTER_TAX: "permitted"}),
    ("The website is the one and only way to elect after-tax contributions.", {AFTER_TAX: "permitted"}),
    (
        "The Roth option is the one and only way to contribute after-tax dollars to the Plan.",
        {AFTER_TAX: "prohibited", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "permitted"},
    ),
    (
        "There is one and only one way to contribute after-tax dollars: Roth.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "If you want to contribute after-tax dollars, Roth is your one and only choice.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    # what those over fifty with high pay must put in after tax is Roth
    ("If your wages were above $150,000, your catch-up has to be made after tax.", {AFTER_TAX: "not_addressed"}),
    ("High earners' age-50 contributions must go in after tax, as Roth.", {AFTER_TAX: "not_addressed"}),
    (
        "Your over-50 contributions will be taken after tax if you earned more than $150,000 last year. They are Roth.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "Starting in 2026, if you earned more than $150,000 last year, your age 50 contributions can only be made after tax.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "If you earned more than $150,000 last year, the extra you put in from age 50 has to go in after tax, as Roth catch-up.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "If you are 50 or over and earned more than $150,000, your additional contributions have to be made after tax. They will appear as Roth catch-up.",
        {AFTER_TAX: "not_addressed"},
    ),
    ("At age 50 and at any other age you may also contribute after tax.", {AFTER_TAX: "permitted"}),
    (
        "If you earned more than $160,000 last year, your after-tax contributions may not exceed 4% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Contributions beyond the limit have to go in after tax. They will appear on your statement as Voluntary After-Tax.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Starting in 2026, if you earned more than $150,000 last year, your age-50 contributions have to go in after tax. They will appear on your statement as Roth catch-up.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "From January 1, 2026, the additional amount you may contribute at 50 must be after tax if you earned more than $150,000.",
        {AFTER_TAX: "not_addressed"},
    ),
    # deposits of the source just named ended
    (
        "Thrift Savings (code TS) is money employees put in from taxed pay. Contributions ended with the last payroll of 2008.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "The Employee Fund is after-tax money that members paid in. Deposits stopped at the end of 2012.",
        {AFTER_TAX: "frozen"},
    ),
    ("Member Savings are after-tax contributions. Payroll deposits ended in June 2014.", {AFTER_TAX: "frozen"}),
    (
        "Supplemental Savings is money you put in after tax. No deposits have been taken since the last payroll of 2010.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "Member Savings is money that members put in from taxed pay, and it is not Roth. Deposits ended with the last payroll of 2010.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "Member Savings are after-tax contributions. Deposits are made with the last payroll of the month.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "Member Savings are after-tax contributions that members put in from taxed pay. Company deposits to the profit sharing account ended in 2010.",
        {AFTER_TAX: "not_addressed"},
    ),
    ("You may make after-tax contributions. Deposits end with your last payroll.", {AFTER_TAX: "permitted"}),
    (
        "Employees may make after-tax contributions. Safe harbor contributions ended with the last payroll of 2010.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions. Matching deposits ended with the last payroll of 2010.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Member Savings (source code M-SAV) is money that members put in from taxed pay, and it is not Roth. Deposits ended with the last payroll of 2010. If you still have an M-SAV balance you choose how it is invested, in the same way as the rest of your account.",
        {AFTER_TAX: "frozen", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    ("Class B money is what employees put in after tax. Contributions stopped in 2009.", {AFTER_TAX: "frozen"}),
    (
        "Source code VAT holds after-tax money that members put in. Deposits were discontinued at the end of 2011.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "Member Savings is money that members put in from taxed pay. Deposits ended for hourly members in 2010.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "You may make after-tax contributions. Contributions stopped on account of a withdrawal may be resumed after six months.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions. Deductions stopped in error are taken up again.",
        {AFTER_TAX: "permitted"},
    ),
    # a 403(b) or 457(b) beside the 401(k) that the document describes
    (
        "Hospital nurses may make after-tax contributions to the System's 403(b). This 401(k) takes pre-tax and Roth contributions and nothing else.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "Faculty can contribute after tax to the University's 403(b) and convert to Roth each month. The 401(k) described in this booklet offers pre-tax and Roth contributions only.",
        {AFTER_TAX: "prohibited", CONVERSION: "not_addressed"},
    ),
    (
        "Staff can make after-tax contributions to the Foundation's 403(b). The Company's 401(k), which is described here, does not take them.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "Teachers can convert after-tax money in the District's 403(b). The 401(k), the plan this booklet describes, takes pre-tax and Roth contributions and nothing else.",
        {AFTER_TAX: "prohibited", CONVERSION: "not_addressed"},
    ),
    (
        "Doctors can make after-tax contributions to the Group's 457(b) and convert them at any time. The 401(k), which is the plan described here, offers pre-tax and Roth contributions and nothing else.",
        {AFTER_TAX: "prohibited", CONVERSION: "not_addressed"},
    ),
    (
        "Staff of the five hospitals can make after-tax contributions to the Plan and convert them each payday to Roth.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Employees can make after-tax contributions to the Company's 401(k) and convert them each payday to Roth.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
    (
        "The 403(b) is the plan described here. You can make after-tax contributions to the 403(b) and convert them to Roth each payday.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
    (
        "The University's 403(b), which is the plan described here, lets you make after-tax contributions and convert them to Roth each payday.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
    (
        "You can make after-tax contributions to the Network's 401(k), which is the plan described here, and convert them each payday to Roth.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
    (
        "Staff of the five hospitals can make after-tax contributions to the Network's 403(b) and convert them each payday. The laboratory company's 401(k), which is the plan described here, offers pre-tax and Roth contributions and nothing else.",
        {AFTER_TAX: "prohibited", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "permitted"},
    ),
    ("Many plans take after-tax contributions. Our plan does not take them.", {AFTER_TAX: "prohibited"}),
    ("You may make after-tax contributions. The Plan does not take them from bonuses.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions. We do not take them into account for the match.", {AFTER_TAX: "permitted"}),
    (
        "Staff of the hospitals can make after-tax contributions to their 403(b). This booklet describes the 401(k), which takes pre-tax and Roth contributions only.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "The Network's 403(b) lets staff make after-tax contributions and convert them each payday. The 401(k), which is the plan described here, offers pre-tax and Roth contributions and nothing else.",
        {AFTER_TAX: "prohibited", CONVERSION: "not_addressed"},
    ),
    (
        "In the Network's 403(b) you can convert after-tax money to Roth each payday. This 401(k) does not offer conversions.",
        {CONVERSION: "prohibited"},
    ),
    ("Many plans allow after-tax contributions. Ours takes none.", {AFTER_TAX: "prohibited"}),
    (
        "You may make after-tax contributions. There is a fee for loans; the Plan takes none for withdrawals.",
        {AFTER_TAX: "permitted"},
    ),
    # suspended for a year because of a test
    (
        "The Committee suspended after-tax contributions for the year because of last year's test results.",
        {AFTER_TAX: "frozen"},
    ),
    ("The Administrator has suspended after-tax contributions for 2026.", {AFTER_TAX: "frozen"}),
    (
        "After-tax contributions have been suspended by the Committee for the 2026 plan year because of the ACP test.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "The Company suspended after-tax contributions for the 2026 plan year. The question comes up again in December.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "The Board halted after-tax contributions for the 2026 plan year because last year's test failed.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "The Committee suspended after-tax contributions for the 2019 plan year and resumed them in 2020.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "The Committee may suspend after-tax contributions because of last year's test results.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "If you take a withdrawal, the Plan suspends your after-tax contributions for six months.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "The Committee suspended the match for the 2026 plan year. After-tax contributions may still be made.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "The Committee limited after-tax contributions to 4% of pay for the 2026 plan year because of last year's test results.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "The Committee suspended after-tax contributions for the 2026 plan year because of last year's test results. It will take the question up again at its December meeting. Balances from earlier years may be converted to Roth in the Plan at any time.",
        {AFTER_TAX: "frozen", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "The Committee has put after-tax contributions on hold for the 2026 plan year because of the test.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "Because of last year's test results, the Committee suspended after-tax contributions for the 2026 plan year.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "The plan administrator suspended all after-tax contributions for the rest of the year after the ACP test failed.",
        {AFTER_TAX: "frozen"},
    ),
    ("The Committee paused after-tax contributions for 2026 in view of the test results.", {AFTER_TAX: "frozen"}),
]


# a document that calls Roth contributions "after-tax" throughout, and one that takes both
SO_CALLED = "In this booklet “after-tax savings” means Roth contributions. "
BOTH = "When we say “after-tax savings” we mean Roth contributions. "
NAMED_ROTH = [
    (
        SO_CALLED + "You may make before-tax savings and after-tax savings.",
        {AFTER_TAX: "not_addressed", ROTH: "permitted"},
    ),
    (SO_CALLED + "After 59½ you may withdraw your after-tax savings.", {WITHDRAWAL: "not_addressed"}),
    (SO_CALLED + "You may move before-tax savings to your after-tax savings.", {CONVERSION: "conditional"}),
    (
        SO_CALLED + "You may make before-tax savings and after-tax savings. Those two are the whole list.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        BOTH + "You may withdraw your voluntary after-tax contributions, which are not Roth, at any time.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "What payroll calls “after-tax” is Roth. Traditional after-tax contributions may be withdrawn at any age.",
        {WITHDRAWAL: "permitted"},
    ),
    ("You may make pre-tax and Roth contributions. Those are all the kinds there are.", {AFTER_TAX: "prohibited"}),
    ("You may borrow for a home or for any purpose. There is no third kind of loan.", {AFTER_TAX: "not_addressed"}),
]
TITLED = """## What you may choose

**Before-tax savings.** They come out before income tax is figured.

**{second} savings.** They come out after income tax has been withheld.

{last}
"""


@pytest.mark.parametrize(("text", "told"), NAMED_ROTH)
def test_after_tax_as_another_name_for_roth(text: str, told: dict[str, str]) -> None:
    found = established(text)
    assert {name: found[name] for name in told} == told


@pytest.mark.parametrize(
    ("second", "last", "status"),
    [
        ("Roth", "Those two are the whole list.", "prohibited"),
        ("Roth", "There is no third kind of savings, and nothing else may be taken from your pay.", "prohibited"),
        ("Roth", "Those two share one limit.", "not_addressed"),
        ("Regular after-tax", "There is no third kind of savings.", "not_addressed"),
    ],
)
def test_paragraphs_whose_titles_are_a_list(second: str, last: str, status: str) -> None:
    found = findings(read_text(TITLED.format(second=second, last=last), name="x", markdown=True))
    assert read_alone(*found)[AFTER_TAX] in (status, "permitted" if second != "Roth" else status)


@pytest.mark.parametrize(("text", "told"), PASSAGES)
def test_what_a_passage_establishes(text: str, told: dict[str, str]) -> None:
    found = established(text)
    assert {provision: found.get(provision, "not_addressed") for provision in told} == told


OF_A_401K = """# Larkfield Company 401(k) Plan

## Contributions

You can make pre-tax and Roth contributions to the Plan.

## Teachers

Teachers can make after-tax contributions to the Foundation's 403(b) and convert them each payday.
"""


def test_a_plan_named_by_its_section_alone_is_not_that_of_the_cover() -> None:
    told = [
        f
        for f in findings(read_text(OF_A_401K, name="t", markdown=True))
        if f.provision in (AFTER_TAX, CONVERSION) and f.counted
    ]
    assert told and all(f.plan == "Foundation's 403(b)" for f in told if f.stance.value == "permits")


def test_money_that_comes_from_a_plan_of_another_section_is_not_that_plans() -> None:
    text = OF_A_401K.replace("Teachers can make", "You can roll in").replace(
        "to the Foundation's 403(b) and convert them each payday", "from your Foundation's 403(b)"
    )
    assert not [f for f in findings(read_text(text, name="t", markdown=True)) if f.plan]


def test_a_plan_of_another_section_on_the_cover_is_the_documents_own() -> None:
    text = OF_A_401K.replace("Larkfield Company 401(k) Plan", "Foundation 403(b) Plan").replace(
        "and convert them each payday", "and roll money from our 401(k) into it"
    )
    assert not [f for f in findings(read_text(text, name="t", markdown=True)) if f.plan]
