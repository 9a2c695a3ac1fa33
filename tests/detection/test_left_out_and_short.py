"""What is left out, goes without its verb or is told by what does not bind it; answers of a few words."""

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
        "Nothing in the Internal Revenue Code prevents participants from making after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You can tell us to treat your future contributions as Roth from that day on.", CONVERSION, "not_addressed"),
    ("Your contributions are pre-tax unless you tell us to treat them as Roth.", CONVERSION, "not_addressed"),
    (
        "The Committee has paused all after-tax contributions; no date has been set for their return.",
        AFTER_TAX,
        "frozen",
    ),
    ("The Committee has suspended all voluntary after-tax contributions.", AFTER_TAX, "frozen"),
    ("The Committee has suspended matching contributions for 2026.", AFTER_TAX, "not_addressed"),
    (
        "You may not withdraw voluntary contributions before you leave. There is no such rule for rollovers.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your after-tax savings can be withdrawn; there has never been such a wait in this Plan.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "While federal law allows employers to accept after-tax contributions, our company has decided against it.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Code lets plans take voluntary after-tax contributions, but we have chosen to do without them.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Even though the law permits employees to make after-tax contributions, the Board has never taken that step.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The law lets plans take after-tax contributions, and the Company has chosen to add that feature.",
        AFTER_TAX,
        "permitted",
    ),
    ("We could have offered after-tax contributions but have decided against it.", AFTER_TAX, "prohibited"),
    (
        "Although the law allows participants to convert after-tax money to Roth, the Company has "
        "chosen to leave that feature out.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Although the law allows participants to convert after-tax money to Roth, the Company has decided against it.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Although the law would let participants withdraw after-tax contributions at any time, the "
        "Committee has decided against that.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Although the law would let us match after-tax contributions, the Company has chosen to "
        "leave that feature out.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Many ask whether they can make after-tax contributions; the Plan has no such option.", AFTER_TAX, "prohibited"),
    (
        "We are sometimes asked whether after-tax money can be withdrawn; the plan has no such feature.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The after-tax option shown on page 4 was included by mistake.", AFTER_TAX, "prohibited"),
    ("The 5% limit on after-tax contributions was printed in error; the limit is 10%.", AFTER_TAX, "permitted"),
    ("The mention of after-tax contributions on page 9 is an error.", AFTER_TAX, "prohibited"),
    (
        "Participants may make after-tax contributions of up to 10% of pay. The 5% maximum shown "
        "on page 3 was printed in error.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Some booklets mention an after-tax savings option. There is no such option in this Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Committee has suspended after-tax contributions for 2026 and has not set a date for them to resume.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Article VI (Voluntary Contributions) shall cease to apply to payrolls after December 31, 2023.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Section 3.5, Employee After-Tax Contributions, does not apply to compensation paid after severance.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "It holds your voluntary contributions from before 2010; no one has been able to add to it since.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You used to be able to contribute from after-tax pay without choosing Roth. That ended in 2012.",
        AFTER_TAX,
        "frozen",
    ),
    ("Nothing in Article IV prevents a Participant from making after-tax contributions.", AFTER_TAX, "permitted"),
    (
        "Nothing prevents any participant from making voluntary nondeductible contributions by payroll deduction.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Nothing prevents the Company from making after-tax contributions a part of the Plan later.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Nothing but Roth money may be moved to the IRA inside the Plan.", CONVERSION, "not_addressed"),
    ("Nothing other than pre-tax money may be converted to Roth inside the Plan.", CONVERSION, "conditional"),
    ("Withdrawals of after-tax contributions are not restricted in any way.", WITHDRAWAL, "permitted"),
    ("In-service withdrawals of after-tax contributions are unrestricted after age 59½.", WITHDRAWAL, "conditional"),
    ("Withdrawals of rollover money are unrestricted.", WITHDRAWAL, "not_addressed"),
    ("You can increase, decrease or stop your after-tax contribution percentage at any time.", AFTER_TAX, "permitted"),
    (
        "You can increase, decrease or stop your after-tax contribution percentage at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Pre-tax and Roth are the only kinds of money you can put in.", AFTER_TAX, "prohibited"),
    (
        "If you earned less than $150,000 last year, you may make after-tax contributions of up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "If your pay last year was $25,000 or less, you may make after-tax contributions of up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Pre-tax saving starts on your first day. For after-tax saving, you must wait until you "
        "have one year of service.",
        AFTER_TAX,
        "conditional",
    ),
    ("If you want your after-tax savings to be made Roth in the plan, you can call us.", CONVERSION, "permitted"),
    ("At any time, you can ask us to treat your after-tax account as Roth from that day on.", CONVERSION, "permitted"),
    ("You can leave your after-tax contributions where they are.", AFTER_TAX, "not_addressed"),
    ("You may leave your after-tax contributions in the Plan until you are 73.", AFTER_TAX, "not_addressed"),
    (
        "Once you are 55, all your accounts, after-tax savings included, become eligible for in-plan conversion.",
        CONVERSION,
        "conditional",
    ),
    ("Pre-tax balances become eligible for in-plan Roth conversion at 59½.", CONVERSION, "conditional"),
    ("Your after-tax account is not eligible for in-plan conversion to Roth.", CONVERSION, "prohibited"),
    (
        "Turning 60 opens the door to in-plan conversion. Until then, your after-tax savings remain as they are.",
        CONVERSION,
        "conditional",
    ),
    (
        "You do not have to quit to convert your after-tax account to Roth in the Plan, but you must be 59½.",
        CONVERSION,
        "conditional",
    ),
    (
        "The only way to turn after-tax savings into Roth is to take them out and roll them to a Roth IRA.",
        CONVERSION,
        "prohibited",
    ),
    ("The only way to convert after-tax savings to Roth is to call the service center.", CONVERSION, "permitted"),
    ("You cannot take the after-tax or the Roth money out of the Plan until you retire.", WITHDRAWAL, "prohibited"),
    ("There is no income limit on who can make Roth contributions in this Plan.", ROTH, "permitted"),
    ("There is no income limit on who can convert to a Roth IRA.", ROTH, "not_addressed"),
    (
        "Because the Plan does not offer Roth contributions, catch-up contributions cannot be made "
        "by those who must make them as Roth.",
        ROTH,
        "prohibited",
    ),
    (
        "The recordkeeping system will be converted to the new platform on May 1; after-tax "
        "accounts will be available again on May 9.",
        CONVERSION,
        "not_addressed",
    ),
    ("On June 2 your funds will be converted to the new funds.", CONVERSION, "not_addressed"),
    (
        "On June 2 the after-tax balance in the old funds will be converted to Roth at your request.",
        CONVERSION,
        "permitted",
    ),
    ("Pre-tax money may not be withdrawn until 59½. After-tax money can, any time.", WITHDRAWAL, "permitted"),
    ("Pre-tax accounts may be withdrawn at 59½. Your after-tax account may not.", WITHDRAWAL, "prohibited"),
    ("After-tax accounts may be withdrawn at any time. Pre-tax accounts may not.", WITHDRAWAL, "permitted"),
    ("Loans may not be taken from your after-tax account. Hardship withdrawals may.", WITHDRAWAL, "conditional"),
    ("After-tax money can be converted to Roth at any time. Matching contributions cannot.", CONVERSION, "permitted"),
    ("Match money cannot be converted to Roth. After-tax money can be, once a quarter.", CONVERSION, "permitted"),
    (
        "Contributions from bonuses may not be made as after-tax contributions. Contributions from base pay may be.",
        AFTER_TAX,
        "permitted",
    ),
    ("No withdrawal may be made before you leave. After-tax contributions are no exception.", WITHDRAWAL, "prohibited"),
    ("You may not take any money out until age 59½. That goes for after-tax savings, too.", WITHDRAWAL, "conditional"),
    ("Any account may be withdrawn at any time. After-tax contributions are no exception.", WITHDRAWAL, "permitted"),
    ("There are no in-plan Roth conversions. After-tax savings are no exception.", CONVERSION, "prohibited"),
    ("Pre-tax and Roth contributions are matched. After-tax contributions are no exception.", AFTER_TAX, "permitted"),
    (
        "In-plan conversion is open only to employees of Tidewater Steel. If you are one of them, "
        "you can convert your after-tax account at any time.",
        CONVERSION,
        "conditional",
    ),
    (
        "Former Delmar Foods employees may withdraw their after-tax account while still employed. "
        "Everyone else must wait until separation.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Former employees may withdraw after-tax contributions at any time.", WITHDRAWAL, "not_addressed"),
    (
        "Employees who came from Harlan Mills may withdraw after-tax contributions at any time "
        "while employed. Others may not.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Who may make after-tax contributions?\nTruck drivers and mechanics.", AFTER_TAX, "permitted"),
    ("Who may make after-tax contributions?\nParticipants.", AFTER_TAX, "permitted"),
    ("Who may make after-tax contributions?\nEveryone.", AFTER_TAX, "permitted"),
    ("At what age can I convert my after-tax account to Roth in the Plan?\nAny age.", CONVERSION, "permitted"),
    ("How old must I be to withdraw my after-tax savings?\n59½.", WITHDRAWAL, "conditional"),
    ("At what age can I get my after-tax money?\nYou must be at least 55.", WITHDRAWAL, "conditional"),
    ("How old must I be to do a Roth conversion in the plan?\nYou can be any age.", CONVERSION, "permitted"),
    ("Is my after-tax money available to me while I am working?\nYes, at any time.", WITHDRAWAL, "permitted"),
    ("Is after-tax money available to me before I leave?\nNo.", WITHDRAWAL, "prohibited"),
    ("Will you take after-tax money from my old plan?\nYes.", AFTER_TAX, "rollover_only"),
    ("Will the Plan accept the after-tax dollars in my former employer's 401(k)?\nNo.", AFTER_TAX, "not_addressed"),
    ("Do you accept after-tax contributions?\nYes.", AFTER_TAX, "permitted"),
    ("Are you over 59½? Then you can take out your after-tax account.", WITHDRAWAL, "conditional"),
    ("Deferrals:\n☒ Pre-tax\n☐ Roth (may only be elected together with pre-tax)", ROTH, "prohibited"),
    ("Deferrals:\n☒ Pre-tax\n☒ Roth (may be elected in addition to pre-tax)", ROTH, "permitted"),
    ("Catch-up contributions may not be made as after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "My old employer took after-tax money. Can I do the same here?\nPre-tax and Roth are the "
        "only kinds of money an employee can put in.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan once took voluntary contributions. The Committee has suspended all after-tax "
        "elections for 2026 and has named no date on which they will resume.",
        AFTER_TAX,
        "frozen",
    ),
)
"""Text, provision and its status."""


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_said(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="a plan")), Profile(date(2026, 7, 1)))
    assert found[provision].status.value == status


def test_a_question_of_who_was_hired_when_is_a_group() -> None:
    """ "Were you hired before 2015? Then you may ...": of those alone."""
    text = "Were you hired before May 1, 2015? Then you may make after-tax contributions as well."
    told = [f for f in findings(read_text(text, name="a plan")) if f.provision == AFTER_TAX and f.counted]
    assert [f.attributes.get("groups_in") for f in told] == [["hired before May 1, 2015"]]


def test_callings_are_a_group() -> None:
    """ "Who may? Truck drivers and mechanics.": those alone."""
    text = "Who may make after-tax contributions?\nTruck drivers and mechanics."
    told = [f for f in findings(read_text(text, name="a plan")) if f.provision == AFTER_TAX and f.counted]
    assert [f.attributes.get("groups_in") for f in told] == [["those working as truck drivers and mechanics"]]
