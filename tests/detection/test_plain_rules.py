"""Plain rules, as papers state them: who pays in, what may be taken out or converted, what is left of old money."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect, findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

# who pays in; what employees may not
PAYS_IN = (
    (
        "No Participant shall be required or permitted to make contributions to the Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employees shall be neither required nor permitted to contribute to the Trust.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No contributions by Participants shall be required or permitted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Members are not required or permitted to contribute.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No Participant shall be required to make contributions to the Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Participants are neither required nor permitted to make contributions other than Elective Deferrals.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No contribution by any Participant is required or accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Contributions by employees are neither required nor allowed.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No employee contributions are permitted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employee contributions are not permitted under the Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan does not permit employee contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Participant contributions are not allowed.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan is funded solely by Employer contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "All contributions are made by the Employer.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Company pays the whole cost; employees do not contribute.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You do not contribute to this Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No employee contributions, other than elective deferrals, are permitted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employee contributions other than elective deferrals are not accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employee contributions are not required.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employee contributions are not matched.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Voluntary employee contributions are permitted.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Employee (after-tax) contributions are not permitted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Contributions by employees are not accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Neither required nor voluntary employee contributions are accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan neither requires nor permits employee contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employees make no contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No contributions are made by employees.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "All matching contributions are made by the Employer.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Contributions by employees are made by payroll deduction.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Plan is funded by Employer contributions and by your own.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Plan does not permit employee contributions other than pre-tax and Roth deferrals.",
        ROTH,
        "permitted",
    ),
    (
        "In 2024 employees made no contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
)

# the same in the plainest words
PLAINLY = (
    (
        "No in-service withdrawals are permitted.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The Plan does not provide for in-service withdrawals.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "In-service distributions are not available.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "There are no in-service withdrawals other than for hardship.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawals while employed are limited to hardship.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You can't take money out while you work here.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You must leave the Company before you can withdraw any of your account.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Your account is payable when you retire, die, become disabled or leave.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Any part of your vested account may be withdrawn after age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions may be withdrawn twice a year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions may be withdrawn, but not more than once in twelve months.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your own after-tax contributions but not the earnings on them.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Participants may request a distribution of their after-tax account for any reason.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The after-tax account is always available to you.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The after-tax account is available upon request.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The after-tax account may be distributed prior to separation from service.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You have access to your after-tax contributions while employed.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawal of after-tax contributions: allowed.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawal of after-tax contributions requires five years of participation.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Only after-tax and rollover money may be withdrawn before 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Except for after-tax and rollover contributions, nothing may be withdrawn before 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "With the exception of after-tax contributions, no withdrawals are allowed while employed.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may not withdraw after-tax contributions while employed, except for hardship.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions are subject to the same withdrawal restrictions as pre-tax contributions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may borrow from your after-tax account.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "When you leave, you may take your after-tax account in cash or roll it over.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "In-plan Roth conversions are available.",
        CONVERSION,
        "permitted",
    ),
    (
        "In-plan Roth conversions are not available.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Plan does not allow Roth conversions.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Plan allows Roth in-plan conversions of any vested amount.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert any vested balance to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert after-tax money to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert your pre-tax account to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "Only pre-tax money may be converted to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "Roth conversions are permitted once per quarter.",
        CONVERSION,
        "permitted",
    ),
    (
        "Roth conversions are limited to amounts eligible for distribution.",
        CONVERSION,
        "conditional",
    ),
    (
        "Roth conversions are permitted only after age 59½.",
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax contributions are automatically converted to Roth each pay period.",
        CONVERSION,
        "permitted",
    ),
    (
        "You can turn on automatic Roth conversion of your after-tax contributions.",
        CONVERSION,
        "permitted",
    ),
    (
        "Roth conversion of after-tax contributions can be done online.",
        CONVERSION,
        "permitted",
    ),
    (
        "To convert, call the record-keeper.",
        CONVERSION,
        "permitted",
    ),
    (
        "You can roll your after-tax money into the Roth source of this plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may direct a rollover of your after-tax account to your Roth account under the plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Roth conversion feature was added on January 1, 2024.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Roth conversion feature was removed on January 1, 2024.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Plan may add a Roth conversion feature in the future.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Roth IRA conversions are handled by your IRA custodian.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may roll over your distribution to a Roth IRA.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may make Roth contributions.",
        ROTH,
        "permitted",
    ),
    (
        "Roth contributions are not permitted.",
        ROTH,
        "prohibited",
    ),
    (
        "The Plan does not have a Roth option.",
        ROTH,
        "prohibited",
    ),
    (
        "Roth 401(k): yes.",
        ROTH,
        "permitted",
    ),
    (
        "You may designate some or all of your deferrals as Roth.",
        ROTH,
        "permitted",
    ),
    (
        "There is no Roth feature.",
        ROTH,
        "prohibited",
    ),
    (
        "The Plan will accept rollovers of Roth money.",
        ROTH,
        "not_addressed",
    ),
    (
        "Catch-up contributions must be Roth if you earn over $150,000.",
        ROTH,
        "permitted",
    ),
    (
        "You may contribute on an after-tax basis.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions are allowed.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions aren't allowed.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan accepts pre-tax and Roth contributions only.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You can save pre-tax, Roth, or after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may save up to 10% of your pay after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax (Roth) contributions are allowed.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Roth contributions are made after-tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may roll over after-tax money from another plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan once allowed after-tax contributions but no longer does.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions stopped in 2010.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Employees hired before 2010 may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Highly compensated employees may not make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions will be allowed starting January 1, 2027.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "We are thinking about adding after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Loan repayments are made after-tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your after-tax contributions are always vested.",
        AFTER_TAX,
        "not_addressed",
    ),
)

# old money, new sign-ups, ages in labels, what qualifies
OLD_AND_NEW = (
    (
        "The after-tax balances of former Castell Savings Plan members came to this Plan in the 2018 "
        "merger. No contributions may be added to them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The after-tax accounts of former Dunmore employees came over with the merger. Nothing may be added to them.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Prior to its merger into the Plan on October 1, 2019, the Hartwell Industries Savings Plan "
        "allowed participants to make after-tax contributions. These balances are maintained in separate "
        "accounts under the Plan. The Plan does not allow additional after-tax contributions.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions made to the Hartwell plan before the merger are kept in separate "
        "accounts. The Plan does not permit additional after-tax contributions.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Plan holds after-tax contributions made before 2010. The Plan does not allow further "
        "after-tax contributions.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Plan does not allow additional after-tax contributions beyond 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The after-tax balances of former Castell Savings Plan members came to this Plan in the 2018 "
        "merger. No contributions may be added to them. They may be withdrawn on request.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The Thrift Account of each Member may, at the election of the Member made at any time and "
        "without regard to his age or service, be transferred in whole or in part to his Roth Transfer "
        "Account within the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Voluntary Account may, at the request of the Participant, be transferred to his Roth Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "No part of the After-Tax Account shall, so long as he remains in the employ of the Employer, be "
        "transferred to any other Account, including his Designated Roth Account.",
        CONVERSION,
        "prohibited",
    ),
    (
        "We stopped taking new sign-ups for after-tax savings on September 30, 2025. If you were already "
        "contributing on that date, your deduction continues at the percentage you had.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "New elections for after-tax contributions are no longer taken, but participants who were "
        "contributing on June 30, 2024 may continue.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "The after-tax feature is closed to new participants. Those who were making after-tax "
        "contributions on January 1, 2025 may continue to do so.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "We no longer accept after-tax enrolments.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Hardship withdrawals are taken from your after-tax account first, then from your pre-tax account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In a hardship withdrawal the money comes out of after-tax contributions before any other source.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The Trustee shall not accept any contribution which is includible in the gross income of such "
        "Participant for the year in which made, save only Designated Roth Contributions elected in "
        "accordance with Section 3.03.",
        ROTH,
        "permitted",
    ),
    (
        "The Trustee shall not accept any contribution which is includible in the gross income of such "
        "Participant for the year in which made, save only Designated Roth Contributions elected in "
        "accordance with Section 3.03.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No after-tax contribution is accepted except Roth contributions.",
        ROTH,
        "permitted",
    ),
    (
        "Do I have to wait until I'm 59½ to do a Roth conversion? It depends on the money. Employer match "
        "and profit sharing, yes. Your after-tax contributions and their earnings, no: you can convert "
        "those whenever you want.",
        CONVERSION,
        "permitted",
    ),
    (
        "Do I have to be 59½ to convert? For company match, yes. For after-tax contributions, no.",
        CONVERSION,
        "permitted",
    ),
    (
        "Must I wait for 59½ to withdraw? Pre-tax and Roth, yes. After-tax, no; you may take it at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Highly compensated employees: after-tax rate 0%. All others may choose an after-tax rate of up to 15%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions count toward no limit but 415(c), and shall not exceed twelve percent of "
        "Compensation for the Plan Year.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Twice a year you can ask us to send what you've put in after-tax to your Roth IRA and the "
        "earnings to a traditional IRA. You can do this at any age and you don't need to be leaving the "
        "company.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "What is the difference between after-tax and Roth contributions, since our Plan has both? You "
        "pay tax first on either one.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Can I bring after-tax money from my old plan here, and can I get it back out? Yes to both. We do "
        "not take after-tax contributions from paychecks.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "In-plan Roth conversion, under 59½: not available",
        CONVERSION,
        "conditional",
    ),
    (
        "In-plan Roth conversion (under age 59½): No",
        CONVERSION,
        "conditional",
    ),
    (
        "In-service withdrawal of after-tax contributions, under 59½: No",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-plan Roth conversion, 59½ and over: available\n\nIn-plan Roth conversion, under 59½: not available",
        CONVERSION,
        "conditional",
    ),
    (
        "In-plan Roth conversion: No",
        CONVERSION,
        "prohibited",
    ),
    (
        "In-plan Roth conversion, under 59½: available",
        CONVERSION,
        "permitted",
    ),
    (
        "After-tax contributions, under 50: No",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Which balances qualify for an in-plan Roth conversion? Only those that could be paid to you now. "
        "Because after-tax contributions and the earnings on them may be paid out at any time while you "
        "are working, they qualify as soon as they reach your account. Employer money generally does not "
        "qualify until age 59½.",
        CONVERSION,
        "permitted",
    ),
    (
        "Which money qualifies for a Roth conversion? After-tax money qualifies at any time. Pre-tax "
        "money does not qualify until 59½.",
        CONVERSION,
        "permitted",
    ),
    (
        "Which money is eligible for an in-plan Roth conversion? Pre-tax money qualifies. After-tax money "
        "does not qualify.",
        CONVERSION,
        "conditional",
    ),
    (
        "In-Plan Roth Rollovers may be made only of amounts then available to the Participant as an "
        "in-service distribution.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert amounts available for withdrawal.",
        CONVERSION,
        "conditional",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), (*PAYS_IN, *PLAINLY, *OLD_AND_NEW))
def test_what_it_says(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 28)))
    assert found[provision].status.value == status


NUMBERED = """# Tarrant Works 401(k) Plan

## Money types

| Type | What is in it |
|---|---|
| 10 | Pre-tax deferrals |
| 40 | After-tax contributions |

## Withdrawals while you are employed

| Money Type | Reason | Age | How often |
|---|---|---|---|
| 10 | None needed | 59½ or older | No limit |
| 40, with earnings | {reason} | Any | 4 per calendar year |
"""


@pytest.mark.parametrize(("reason", "free"), [("None needed", True), ("Hardship", False)])
def test_money_that_is_called_by_its_number(reason: str, free: bool) -> None:
    found = detect(read_text(NUMBERED.format(reason=reason), name="plan.md", markdown=True)).findings
    told = [one for one in found if one.provision == WITHDRAWAL and one.stance.value == "permits"]
    assert [one.attributes["sources"] for one in told] == ([["after_tax"]] if free else [])


def test_a_grant_that_is_renewed_has_not_ended() -> None:
    text = (
        "| | Your current plan (through December 31, 2025) | The new plan (from January 1, 2026) |\n|---|---|---|\n"
        "| Roth contributions | Yes | Yes |\n| After-tax contributions | Yes | No |\n"
    )
    found = statuses(findings(read_text(text, name="plan.md", markdown=True)), Profile(date(2026, 11, 28)))
    assert (found[ROTH].status.value, found[AFTER_TAX].status.value) == ("permitted", "frozen")
