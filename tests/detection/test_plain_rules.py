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
        "Thus a Participant aged 41 with three years in the Plan may convert after-tax money made two years ago.",
        CONVERSION,
        "not_addressed",
    ),
    ("A Participant aged 55 may convert after-tax money to Roth in the Plan.", CONVERSION, "conditional"),
    ("Neither the Company nor the Trustee can advise you on a Roth conversion.", CONVERSION, "not_addressed"),
    ("Nobody at the Company can tell you whether to convert after-tax money to Roth.", CONVERSION, "not_addressed"),
    ("Neither you nor your spouse can convert after-tax money to Roth.", CONVERSION, "prohibited"),
    ("Nobody can convert after-tax money to Roth in the Plan.", CONVERSION, "prohibited"),
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


# boxes and answers of forms; amendments and notices; waits; names
FORMS_AND_NOTICES = (
    (
        "In-service distributions\nSource | Any time | Age 59½ | Hardship | Not permitted\nElective "
        "deferrals | ☐ | ☒ | ☒ | ☐\nAfter-tax | ☒ | ☐ | ☐ | ☐",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service distributions\nSource | Any time | Age 59½ | Hardship | Not permitted\nElective "
        "deferrals | ☐ | ☒ | ☒ | ☐\nAfter-tax | ☐ | ☒ | ☐ | ☐",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-service distributions. Voluntary After-Tax Contributions: (a) [X] at any time (b) [ ] after "
        "age 59½ (c) [ ] not permitted",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service distributions. Voluntary After-Tax Contributions: (a) [ ] at any time (b) [X] after "
        "age 59½ (c) [ ] not permitted",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-service distributions. Voluntary After-Tax Contributions: (a) [ ] at any time (b) [ ] after "
        "age 59½ (c) [X] not permitted",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "14. In-Service Withdrawals of Voluntary Contributions\n[ ] a. Not permitted\n[X] b. Permitted at "
        "any time\n[ ] c. Permitted after ___ years",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "14. In-Service Withdrawals of Voluntary Contributions\n[X] a. Not permitted\n[ ] b. Permitted at "
        "any time\n[ ] c. Permitted after ___ years",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "14. In-Service Withdrawals of Voluntary Contributions\n[ ] a. Not permitted\n[ ] b. Permitted at "
        "any time\n[X] c. Permitted after 2 years",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "15. In-Plan Roth Conversions\n[ ] a. Not permitted\n[X] b. Permitted for all vested amounts\n[ ] "
        "c. Permitted only for distributable amounts",
        CONVERSION,
        "permitted",
    ),
    (
        "15. In-Plan Roth Conversions\n[ ] a. Not permitted\n[ ] b. Permitted for all vested amounts\n[X] "
        "c. Permitted only for distributable amounts",
        CONVERSION,
        "conditional",
    ),
    (
        "15. In-Plan Roth Conversions\n[X] a. Not permitted\n[ ] b. Permitted for all vested amounts\n[ ] "
        "c. Permitted only for distributable amounts",
        CONVERSION,
        "prohibited",
    ),
    (
        "In-Plan Roth Conversions: Permitted [X] Not permitted [ ]",
        CONVERSION,
        "permitted",
    ),
    (
        "In-Plan Roth Conversions: Permitted [ ] Not permitted [X]",
        CONVERSION,
        "prohibited",
    ),
    (
        "In-Plan Roth Conversions: X Yes __ No",
        CONVERSION,
        "permitted",
    ),
    (
        "In-Plan Roth Conversions: __ Yes X No",
        CONVERSION,
        "prohibited",
    ),
    (
        "In-Plan Roth Conversions: YES NO\n   X",
        CONVERSION,
        "prohibited",
    ),
    (
        "Voluntary After-Tax Contributions: X Yes __ No",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Voluntary After-Tax Contributions: __ Yes X No",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Voluntary After-Tax Contributions (check one): _X_ permitted, up to 10% of Compensation ___ not permitted",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Voluntary After-Tax Contributions (check one): ___ permitted, up to ___% of Compensation _X_ not permitted",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Types of contributions permitted (check all that apply): [X] Pre-tax [X] Roth [ ] After-tax [X] Match",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Types of contributions permitted (check all that apply): [X] Pre-tax [X] Roth [X] After-tax [X] Match",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Types of contributions permitted (check all that apply): [X] Pre-tax [X] Roth [ ] After-tax [X] Match",
        ROTH,
        "permitted",
    ),
    (
        "Contribution sources: Pre-tax (Y) Roth (Y) After-tax (N)",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Contribution sources: Pre-tax (Y) Roth (Y) After-tax (Y)",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions............................No",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "After-tax contributions............................10%",
        AFTER_TAX,
        "permitted",
    ),
    (
        "In-plan Roth conversion............................Not offered",
        CONVERSION,
        "prohibited",
    ),
    (
        "In-plan Roth conversion............................Offered, all sources",
        CONVERSION,
        "permitted",
    ),
    (
        "After-tax withdrawals..............................Anytime",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax withdrawals..............................59½",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Does the Plan permit after-tax contributions? ☒ Yes ☐ No",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Does the Plan permit after-tax contributions? ☐ Yes ☒ No",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Does the Plan permit after-tax contributions? ☐ Yes ☐ No",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If yes, may they be converted to Roth? ☒ Yes ☐ No",
        CONVERSION,
        "permitted",
    ),
    (
        "The Plan [X] does [ ] does not permit after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Plan [ ] does [X] does not permit after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan [X] shall [ ] shall not permit In-Plan Roth Rollovers.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Plan [ ] shall [X] shall not permit In-Plan Roth Rollovers.",
        CONVERSION,
        "prohibited",
    ),
    (
        "After-tax contributions are (check one): [X] permitted [ ] not permitted.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions are (check one): [ ] permitted [X] not permitted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Effective January 1, 2026, the Plan is amended to permit after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Effective January 1, 2027, the Plan is amended to permit after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Effective January 1, 2026, the Plan is amended to eliminate after-tax contributions.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Section 4.3 of the Plan, which permits after-tax contributions, is hereby deleted effective January 1, 2026.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Section 4.3, which prohibits after-tax contributions, is deleted.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Section 6.9 (In-Plan Roth Rollovers) is deleted in its entirety.",
        CONVERSION,
        "prohibited",
    ),
    (
        'The following sentence is added at the end of Section 6.9: "After-Tax Contributions may not be converted."',
        CONVERSION,
        "prohibited",
    ),
    (
        'Section 7.2 is amended by deleting "once each Plan Year" and inserting "at any time" in its place.',
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The plan's limit on after-tax contributions is increased from 5% to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The limit on after-tax contributions is reduced to zero.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions are suspended until further notice.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "From time to time the Company may suspend after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Company may, but need not, allow after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If the Company so elects, after-tax contributions may be made.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Participants of the former Oak Plan could make after-tax contributions.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Under the prior plan you could make after-tax contributions; under this plan you cannot.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Oak Plan allows after-tax contributions. This Plan does not.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Unlike many plans, ours allows after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Unlike many plans, ours does not allow after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Unlike the old plan, this Plan lets you convert after-tax money to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "Although the law permits in-plan conversions, the Plan does not.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Although conversions are permitted by law, they are not available here.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Conversions may become available in 2027.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Conversions will become available on July 1, 2027.",
        CONVERSION,
        "permitted",
    ),
    (
        "Conversions became available on July 1, 2025.",
        CONVERSION,
        "permitted",
    ),
    (
        "Conversions were available until December 31, 2024.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Withdrawals of after-tax contributions were suspended in 2020 and have not been resumed.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The Committee has suspended in-service withdrawals.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Roth contributions began on January 1, 2010.",
        ROTH,
        "permitted",
    ),
    (
        "Roth contributions will begin on January 1, 2027.",
        ROTH,
        "permitted",
    ),
    (
        "Beginning in 2026, catch-up contributions of high earners must be Roth.",
        ROTH,
        "permitted",
    ),
    (
        "Puerto Rico participants may not make Roth contributions but may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Only Puerto Rico participants may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Union employees may not make after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "After-tax contributions are available to all participants.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions are available to participants with one year of service.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "You become eligible to make after-tax contributions after one year.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "You may make after-tax contributions once your pre-tax contributions reach the IRS limit.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "When your deferrals reach the IRS limit, they continue automatically as after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "When your deferrals reach the IRS limit, they stop.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Should the Committee so determine, Participants may make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "In-plan Roth conversions may be added in 2027.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "After-tax contributions may be offered in the future.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions may be made in any month.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Conversions may be requested in January and July.",
        CONVERSION,
        "permitted",
    ),
    (
        "You will become eligible to make after-tax contributions after you have completed one year of service.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "Employees become eligible to make after-tax contributions on their date of hire.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You become eligible to convert after-tax money at age 59½.",
        CONVERSION,
        "conditional",
    ),
    (
        "Participants become eligible to withdraw after-tax contributions after two years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may make after-tax contributions after one year.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "After one year you may make after-tax contributions.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "After your first year you may make after-tax contributions.",
        AFTER_TAX,
        "conditional",
    ),
    (
        '"Blue" dollars are after-tax dollars that are not Roth. You may put up to 10% of pay into Blue.',
        AFTER_TAX,
        "permitted",
    ),
    (
        "Bucket C holds after-tax, non-Roth money. You can fill Bucket C with up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "We call after-tax, non-Roth contributions “Extra Savings.” You may make Extra Savings of up to 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "We call after-tax, non-Roth contributions “Extra Savings.” Extra Savings may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "We call after-tax, non-Roth contributions “Extra Savings.” You may move Extra Savings to Roth in "
        "the Plan at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Extra Savings means contributions made from pay after taxes that are not Roth contributions. An "
        "employee may elect Extra Savings of 1% to 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Tier 3 Contributions" are voluntary contributions made on an after-tax basis. Participants may '
        "make Tier 3 Contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Source F" is your after-tax account. You may contribute up to 6% of pay to Source F.',
        AFTER_TAX,
        "permitted",
    ),
    (
        "Savings Plus is our name for after-tax contributions. You may elect Savings Plus at any time.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Plan has a third way to save, called Beyond. Beyond contributions come from pay that has "
        "been taxed and are not Roth. You may save up to 10% of pay in Beyond.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'Your "Supplemental" contributions are taken after taxes and are not Roth. They may be 1% to 5% of pay.',
        AFTER_TAX,
        "permitted",
    ),
    (
        "Post-tax traditional contributions are permitted up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Non-Roth after-tax employee contributions: up to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Participants may make voluntary nondeductible contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Participants may make contributions which are not excludable from gross income and are not Roth "
        "contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Members may contribute from their after-tax pay (these are not Roth contributions).",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The MBDR option: after-tax contributions up to the 415 limit.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Mega backdoor Roth: our plan supports it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employee after-tax (EAT) contributions are allowed. You may change your EAT rate at any time.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may withdraw your EAT account (employee after-tax, EAT) at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Thrift contributions are made from take-home pay. You may make thrift contributions of up to 6%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Regular Savings" are made after tax; "Tax-Deferred Savings" are made before tax. You may make '
        "Regular Savings of up to 6%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Regular Savings" are made before tax or as Roth. You may make Regular Savings of up to 60%.',
        AFTER_TAX,
        "not_addressed",
    ),
)


# what was until now, what could be paid out
UNTIL_NOW = (
    (
        "Can I turn my after-tax money into Roth while it's in the plan? You can, as long as it could be paid to you.",
        CONVERSION,
        "conditional",
    ),
    (
        "Can I turn after-tax money into Roth in the plan? Yes, as long as it could be paid to you.",
        CONVERSION,
        "conditional",
    ),
    (
        "Can I convert after-tax money to Roth in the plan? You can.",
        CONVERSION,
        "permitted",
    ),
    (
        "Can I convert after-tax money to Roth in the plan? You can, at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Can I convert after-tax money to Roth in the plan? You can't.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Can I get my after-tax money out before I leave? Not until you're 59½.\n\nCan I turn it into "
        "Roth while it's in the plan? You can, as long as it could be paid to you.",
        CONVERSION,
        "conditional",
    ),
    (
        "Until now you could change after-tax savings to Roth only once a year, in December. From "
        "November 1, 2026 you can do so on any business day, online.",
        CONVERSION,
        "permitted",
    ),
    (
        "Until now you could withdraw after-tax savings only once a year. From January 1, 2026 you can do "
        "so at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Until now you could convert after-tax savings to Roth at any time. From January 1, 2026 you can "
        "no longer do so.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Until now you could save up to 6% after tax. From January 1, 2026 you can save up to 10%.",
        AFTER_TAX,
        "permitted",
    ),
)

# names that a definition gives
DEFINED = (
    (
        '"Supplemental Contributions" means contributions under Section 4.2 that are not excludable from '
        "gross income and are not designated as Roth contributions. A Participant may elect to make "
        "Supplemental Contributions of up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Supplemental Contributions" means contributions under Section 4.2 that are not excludable from '
        "gross income and are not designated as Roth contributions. A Participant may withdraw "
        "Supplemental Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Thrift Contributions" shall mean amounts contributed by a Member from his after-tax '
        "compensation. A Participant may elect to make Thrift Contributions of up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Thrift Contributions" shall mean amounts contributed by a Member from his after-tax '
        "compensation. A Participant may withdraw Thrift Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Participant Savings" means the amounts withheld from pay after taxes under Section 3.5, other '
        "than Roth contributions. A Participant may elect to make Participant Savings of up to 10% of "
        "Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Optional Contributions" means contributions that a Participant elects to make with after-tax '
        "dollars that are not Roth. A Participant may elect to make Optional Contributions of up to 10% "
        "of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Optional Contributions" means contributions that a Participant elects to make with after-tax '
        "dollars that are not Roth. A Participant may withdraw Optional Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Type II Contributions" means contributions under Section 4.3, which are made from Compensation '
        "after applicable taxes are withheld and are not Roth contributions. A Participant may elect to "
        "make Type II Contributions of up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Type II Contributions" means contributions under Section 4.3, which are made from Compensation '
        "after applicable taxes are withheld and are not Roth contributions. A Participant may withdraw "
        "Type II Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Additional Savings" means the portion of a Participant’s savings that is contributed on an '
        "after-tax basis and is not a Designated Roth Contribution. A Participant may elect to make "
        "Additional Savings of up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Additional Savings" means the portion of a Participant’s savings that is contributed on an '
        "after-tax basis and is not a Designated Roth Contribution. A Participant may withdraw Additional "
        "Savings at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Class B Deposits" means deposits made by payroll deduction from pay that has been taxed, and '
        "that are not Roth deposits. A Participant may elect to make Class B Deposits of up to 10% of "
        "Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Class B Deposits" means deposits made by payroll deduction from pay that has been taxed, and '
        "that are not Roth deposits. A Participant may withdraw Class B Deposits at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Nonqualified Savings" means contributions includible in income when made, other than Roth. A '
        "Participant may elect to make Nonqualified Savings of up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Nonqualified Savings" means contributions includible in income when made, other than Roth. A '
        "Participant may withdraw Nonqualified Savings at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Personal Contributions" means contributions that are neither deductible by the Participant nor '
        "designated Roth contributions. A Participant may elect to make Personal Contributions of up to "
        "10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Personal Contributions" means contributions that are neither deductible by the Participant nor '
        "designated Roth contributions. A Participant may withdraw Personal Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Unmatched Contributions" means after-tax contributions that are not matched. A Participant may '
        "elect to make Unmatched Contributions of up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Unmatched Contributions" means after-tax contributions that are not matched. A Participant may '
        "withdraw Unmatched Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Regular Account" means the account that holds a Participant’s after-tax, non-Roth '
        "contributions. A Participant may withdraw his Regular Account at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        '"Basic Contributions" means Elective Deferrals of up to 6% of Compensation. A Participant may '
        "make Basic Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        '"Roth Contributions" means contributions included in gross income when made. A Participant may '
        "make Roth Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        '"Rollover Contributions" means amounts that are not Elective Deferrals. A Participant may make '
        "Rollover Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        '"Loan Payments" means amounts withheld from pay after taxes. A Participant may make Loan Payments.',
        AFTER_TAX,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(
    ("text", "provision", "status"), (*PAYS_IN, *PLAINLY, *OLD_AND_NEW, *FORMS_AND_NOTICES, *UNTIL_NOW, *DEFINED)
)
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
