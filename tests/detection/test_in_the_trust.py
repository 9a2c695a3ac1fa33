"""Rights and refusals in the words of trust agreements and amendments, and what of them is money that stays."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

ON_DEMAND_AND_RESCINDED = (
    (
        (
            "Item 14. Voluntary After-Tax Contributions\n☒ (b) Permitted, not to exceed 8% of Compensation\n"
            "Item 15. Item 14 amounts may be distributed:\n☐ (a) At any time\n☐ (b) After age 59½\n☒ (c) Only "
            "on Severance from Employment, death or Disability"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Item 14. Voluntary After-Tax Contributions\n☒ (b) Permitted, not to exceed 8% of Compensation\n"
            "Item 15. Item 14 amounts may be distributed:\n☒ (a) At any time\n☐ (b) After age 59½"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The suspension of Voluntary Contributions adopted on March 3, 2009 is hereby rescinded as of "
            "January 1, 2022."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("The suspension of after-tax contributions is lifted effective July 1, 2021.", AFTER_TAX, "permitted"),
    (
        (
            "The resolution suspending after-tax contributions is rescinded, and Section 4.4 shall have effect "
            "as though the suspension had not occurred."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("The suspension of after-tax contributions adopted in 2009 remains in effect.", AFTER_TAX, "frozen"),
    ("The right to make after-tax contributions is hereby rescinded as of January 1, 2022.", AFTER_TAX, "frozen"),
    (
        (
            "What may I put in the Plan? From 1% to 75% of your pay, divided between pre-tax deferrals and "
            "Roth deferrals. Employees cannot add money in any other way."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You can save pre-tax or Roth. Apart from rollovers, employees cannot add money in any other way.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may contribute pre-tax and Roth. No other way of putting money in is open to employees.",
        AFTER_TAX,
        "prohibited",
    ),
    ("You may contribute pre-tax, Roth and after-tax. There is no other way to add money.", AFTER_TAX, "permitted"),
    ("Before-tax 0%–60% | Roth 0%–60% | After-tax 0%–0%", AFTER_TAX, "prohibited"),
    ("Before-tax 1-60% | Roth 1-60% | After-tax 1-10%", AFTER_TAX, "permitted"),
    ("Permitted contribution rates: before-tax 1% to 60%, after-tax 0% to 0%.", AFTER_TAX, "prohibited"),
    (
        (
            "The Administrator shall pay to a Participant who so requests, at any time and without regard to "
            "the reason, any amount in the Voluntary After-Tax Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The Trustee shall pay to any Participant who so requests the balance of his After-Tax Account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Notwithstanding Section 8.2, under which distribution of Accounts is deferred until Severance "
            "from Employment, the Trustee shall pay to a Participant on request any amount in his After-Tax "
            "Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("The Administrator shall pay to a Participant who has left the Company any amount in his After-Tax Account."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("The Trustee shall return Nondeductible Contributions to any Participant upon his demand made in any month."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The Trustee shall return to a Participant excess after-tax contributions that fail the test.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "An amount may be rolled over to a Roth Account within the Plan only if it is payable to the "
            "Participant under some other Section of this Article."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "Direct Rollover to Roth Account Within the Plan. An amount may be rolled over under this Section "
            "only if it is then distributable."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "The After-Tax Account shall be payable to the Participant on request, whether or not he has left "
            "the Employer's service."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Any amount payable under this Article to a Participant still in service may, at his election, be "
            "credited instead to his In-Plan Roth Account."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "The After-Tax Account shall be payable to the Participant on request after he has left the "
            "Employer's service."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "No amount allocated to one class of Account shall thereafter be transferred to an Account of a "
            "different tax character."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        "No transfer of the kind described in Code Section 402A(c)(4) shall be made under the Plan.",
        CONVERSION,
        "prohibited",
    ),
    ("No amount held in an After-Tax Account shall be reclassified as Roth.", CONVERSION, "prohibited"),
    ("Section 6.12, In-Plan Roth Transfers, is stricken effective January 1, 2026.", CONVERSION, "prohibited"),
    (
        (
            "Section 6.12, In-Plan Roth Transfers, is stricken effective January 1, 2026; elections received "
            "on or before December 31, 2025 shall be carried out."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("Section 6.13 (In-Plan Roth Transfers) is renumbered 6.12.", CONVERSION, "not_addressed"),
    ("Section 6.12, In-Plan Roth Transfers, is deleted and Section 6.13 is renumbered.", CONVERSION, "prohibited"),
    (
        (
            "A Participant may withdraw from his After-Tax Account on any Valuation Date, provided that "
            "contributions made in the Plan Year of the withdrawal or in either of the two preceding Plan "
            "Years shall remain in the Trust."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may take out your after-tax savings, but those of the last two years must stay in the Plan.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax contributions, provided that contributions made within 24 months shall "
            "remain in the Trust."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Each Participating Employer shall state in its Joinder Agreement whether its Employees may make "
            "After-Tax Contributions."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Each Employer shall specify in its Participation Agreement whether, and within what limits, its "
            "Employees may make After-Tax Contributions."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Whether Employees of a Participating Employer may make After-Tax Contributions is fixed by its "
            "Joinder Agreement."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
)

THE_SAME_RIGHT = (
    (
        (
            "Any Participant may direct that the whole or a part of any Account in which he is vested be "
            "transferred within the Trust to his Roth Transfer Account. No event that would entitle him to a "
            "distribution need have occurred."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may convert any vested Account. No distributable event need have occurred.",
        CONVERSION,
        "permitted",
    ),
    ("A Participant may convert any vested Account. A distributable event is not required.", CONVERSION, "permitted"),
    (
        "A Participant may convert any vested Account. He need not be entitled to a distribution.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may convert any vested Account, but only if a distributable event has occurred.",
        CONVERSION,
        "conditional",
    ),
    ("No event has occurred that entitles him to a conversion.", CONVERSION, "prohibited"),
    (
        (
            "A Participant may withdraw from his Rollover Account whenever he so requests. A Participant shall "
            "have the same right with respect to his Voluntary Contribution Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw rollover money at any time. The same right applies to your after-tax account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw rollover money at any time. The same is true of after-tax contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("You may withdraw rollover money at any time. You have no such right with respect to your after-tax account."),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may withdraw rollover money at any time. There is no similar right for after-tax money.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "The contributions that may be made to the Trust are Pre-Tax Elective Deferrals, Matching "
            "Contributions and Profit Sharing Contributions, and none other."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("The contributions that may be made are pre-tax and Roth deferrals and no others.", AFTER_TAX, "prohibited"),
    (
        ("The contributions to be made to the Plan are deferrals, match and profit sharing; there are none other."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The contributions that may be made to the Trust are Pre-Tax, Roth and After-Tax Contributions, "
            "and none other."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Matching Contributions shall be determined without regard to After-Tax Contributions, Catch-Up "
            "Contributions and Rollover Contributions."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Matching contributions are determined without regard to after-tax contributions, and no "
            "adjustment is made for a Participant who ceased Elective Deferrals during the year."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "No adjustment shall be made for a Participant who ceased after-tax contributions during the year.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("A Participant who ceases after-tax contributions may resume them at any time.", AFTER_TAX, "permitted"),
    (
        (
            "☐ None have ever been permitted.\n☒ Were permitted from 1/1/1988 through 12/31/1996 and are not "
            "permitted thereafter.\n☐ Are permitted currently, up to ____% of Compensation."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Section F. Employee After-Tax Contributions\n☐ None have ever been permitted.\n☒ Were permitted "
            "from 1/1/1988 through 12/31/1996 and are not permitted thereafter.\n☐ Are permitted currently, up "
            "to ____% of Compensation."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Before 1987 some members made voluntary contributions which they could deduct on their own income "
            "tax returns. The law ended these deductible contributions after 1986."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ('Before 1987 you could make deductible voluntary contributions ("QVECs"). None have been accepted since.'),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Deductible employee contributions made before 1987 are held in a separate account.", AFTER_TAX, "not_addressed"),
    (
        "Voluntary nondeductible contributions were accepted before 1987 and none have been accepted since.",
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Some features you may have seen in other plans are not part of ours:\n• after-tax contributions\n"
            "• converting any of your balance to Roth while it stays in the Plan"
        ),
        CONVERSION,
        "prohibited",
    ),
    ("Features that our Plan does not have:\n• after-tax contributions\n• loans", AFTER_TAX, "prohibited"),
    ("Features that our Plan does not have:\n• after-tax contributions\n• Roth conversions", CONVERSION, "prohibited"),
    ("Features new this year:\n• after-tax contributions\n• Roth conversions", AFTER_TAX, "permitted"),
    ("after-tax contributions (other than Roth 401(k) contributions, which you may make)", ROTH, "permitted"),
    (
        (
            'Can I do a "mega backdoor Roth" here? Not at the moment. We do take after-tax contributions, but '
            "they cannot be changed to Roth within the Plan."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "They cannot be changed to Roth within the Plan, and you cannot withdraw them while employed until "
            "you are 59½."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        "We take after-tax contributions, but you cannot withdraw them while employed until you are 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A Participant who has completed 60 months of participation may convert his After-Tax Account; no "
            "such election shall be available to a Participant having a shorter period of participation."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "A Participant with five years of service may convert his After-Tax Account; no such election is "
            "available to others."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        "After five years you may withdraw after-tax money; no such withdrawal is available before then.",
        WITHDRAWAL,
        "conditional",
    ),
)


TAKEN_IN_AND_PAID_OUT = (
    (
        (
            "When can I take money out while I am still working? After-Tax Account. The times at which the "
            "After-Tax Account may be withdrawn before you leave are set by the Distribution Policy, which is "
            "not reproduced here. Ask the Benefits Department for a copy, or call 412-555-0119."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("When can I take money out while I am still working? After-tax money: at any time.", WITHDRAWAL, "permitted"),
    (
        "When can I take money out while I am still working? At any time, from the after-tax account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "When may the after-tax account be withdrawn? The times are set by the Distribution Policy, which "
            "is not reproduced here."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "The times at which the After-Tax Account may be withdrawn before you leave are set by the "
            "Distribution Policy that the Committee has adopted, which is not reproduced here."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Ask the Benefits Department for a copy, or call 412-555-0119.", WITHDRAWAL, "not_addressed"),
    (
        "To withdraw your after-tax money, ask the Benefits Department or call 412-555-0119.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Withdrawals while you are working\n- Any age: after-tax account, rollover account\n- Age 59½ and "
            "over: all accounts\n- Hardship: pre-tax deferrals only"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals while you are working\n- Any age: rollover account\n- Age 59½ and over: all accounts",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Once in any calendar year an employee may draw upon his own deposits, though not upon the "
            "earnings credited to them."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Employees may deposit from 2% to 5% of salary, out of pay on which income tax has been withheld. "
            "Once in any calendar year an employee may draw upon his own deposits."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "If you are married, your spouse must consent before you take money out of your after-tax account "
            "during employment. Apart from that there is no restriction on how often or for what purpose you "
            "make such a withdrawal."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("There is no restriction on how often or for what purpose you withdraw after-tax money.", WITHDRAWAL, "permitted"),
    (
        (
            "The Rainy Day Account is an emergency savings account. You may put in up to $2,500 of after-tax "
            "(Roth) money."
        ),
        ROTH,
        "not_addressed",
    ),
    (
        (
            "Only those who were making after-tax contributions on December 31, 1998 keep the right to "
            "withdraw them during employment."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Others receive their after-tax contributions when their employment ends.", WITHDRAWAL, "not_addressed"),
    (
        ('Under "Pre-Tax Contributions," the words "up to 5% of your pay" are changed to "up to 12% of your pay."'),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "A Member may authorize the Company to withhold from his take-home wages, from 2% to 8%, Deposits "
            "to be credited to his Thrift Account. Deposits are taken from earnings on which the Member has "
            "already paid income tax and may not be deducted by him."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("Deposits may not be deducted by the Member on his tax return.", AFTER_TAX, "not_addressed"),
    ("Contributions may not be deducted for income tax purposes.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions may not be deducted from your pay.", AFTER_TAX, "prohibited"),
    (
        (
            "The Hollis Instruments 401(k) takes in four kinds of money: your before-tax deferrals, your Roth "
            "401(k) deferrals, the safe harbor match, and rollovers from other plans. It takes in no other "
            "kind."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan takes in three kinds of money: before-tax, Roth and after-tax. It takes in no other kind.",
        AFTER_TAX,
        "permitted",
    ),
    ("It takes in no other kind.", AFTER_TAX, "not_addressed"),
    ("You may withdraw your after-tax balance at any time, but only in full.", WITHDRAWAL, "permitted"),
    (
        (
            "Your after-tax savings may be withdrawn only if you have an immediate and heavy financial need, "
            "such as medical bills or the threat of eviction, and they are used up before any other source."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax savings may be withdrawn only for an immediate and heavy financial need.", WITHDRAWAL, "conditional"),
    (
        (
            "Effective July 1, 2026, the most a Highly Compensated Employee may contribute after-tax drops "
            "from 10% to 3%. For everyone else the 10% maximum is unchanged."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("The most you may contribute after-tax is 10% of pay.", AFTER_TAX, "permitted"),
    (
        (
            "Withdrawals while you are working\n- At any age: after-tax account, rollover account\n- Age 59½ "
            "and over: all accounts"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while you are working\n- At any time: after-tax account, rollover account\n- Age 59½ "
            "and over: all accounts"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "No amount credited to one Account shall be transferred to, recharacterized as, or converted into "
            "any other Account of the Participant, and this includes any Roth Account."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("No amount in one Account shall be transferred to or converted into any other Account.", CONVERSION, "prohibited"),
    (
        (
            "A Participant who is still an Employee and has not attained age 59½ may make withdrawals solely "
            "from the Rollover Account and the After-Tax Contribution Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant who has not attained age 59½ may withdraw only from the After-Tax Account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant who has not attained age 59½ may withdraw only from the Rollover Account.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Participant who has not attained age 59½ may not withdraw from the After-Tax Account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-Service Withdrawals\nAt any time: ☒ Rollover ☐ After-Tax Employee Contributions\nAt age 59½: ☒ "
            "Rollover ☒ After-Tax Employee Contributions ☒ Match"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-Service Withdrawals\nAt any time: ☒ Rollover ☒ After-Tax Employee Contributions\nAt age 59½: ☒ "
            "Rollover ☒ Match"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "RESOLVED, that the Benefits Committee shall study whether after-tax contributions and in-plan "
            "Roth conversions ought to be added to the Plan."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "RESOLVED, that the Benefits Committee shall study whether after-tax contributions and in-plan "
            "Roth conversions ought to be added to the Plan."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Committee will look into whether Roth conversions should be added.", CONVERSION, "not_addressed"),
    ("RESOLVED, that in-plan Roth conversions be added to the Plan.", CONVERSION, "permitted"),
    (
        (
            "14. Voluntary After-Tax Contributions Y\n15. Withdrawal of item 14 while employed Y (on demand)\n"
            "16. In-Plan Roth Rollover N"
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "When you leave you may have your after-tax balance rolled to a Roth IRA. Nothing can be taken "
            "from it sooner, whatever your age and whatever the reason."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("Nothing can be taken from your after-tax account before you leave.", WITHDRAWAL, "prohibited"),
    ("Nothing may be taken from it before age 59½.", WITHDRAWAL, "conditional"),
    (
        (
            "The Plan does not accept voluntary contributions after 1986. Amounts then standing to your credit "
            "will be paid when you retire or leave, and not before."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "In view of the Tax Reform Act of 1986, the Plan does not accept voluntary nondeductible "
            "contributions for Plan Years beginning after December 31, 1986."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your account may contain an after-tax balance if you rolled one over from an earlier plan. That "
            "is the only way such money can get into this Plan; we cannot take after-tax contributions through "
            "payroll."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("We cannot take after-tax contributions through payroll.", AFTER_TAX, "prohibited"),
    (
        (
            "The Plan takes in two kinds of money: your before-tax deferrals and your Roth deferrals. It takes "
            "in no other kind."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The Plan takes in four kinds of money: your before-tax deferrals, your Roth 401(k) deferrals, the "
            "match, and rollovers. No other kind is accepted."
        ),
        AFTER_TAX,
        "prohibited",
    ),
)


AND_OR_AND_EXCEPTIONS = (
    ("You can contribute on a before-tax and/or after-tax basis.", AFTER_TAX, "permitted"),
    ("You may make before-tax, Roth and/or after-tax contributions.", AFTER_TAX, "permitted"),
    ("You may make Roth and/or after-tax contributions.", AFTER_TAX, "permitted"),
    ("You may make before-tax, after-tax and/or Roth contributions.", AFTER_TAX, "permitted"),
    ("You may make Roth and/or voluntary after-tax contributions.", AFTER_TAX, "permitted"),
    ("You can save on a Roth and/or an after-tax basis.", AFTER_TAX, "permitted"),
    ("You may make pre-tax and/or Roth after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("You may make pre-tax and/or Roth (after-tax) contributions.", AFTER_TAX, "not_addressed"),
    ("You may make pre-tax and/or after-tax (Roth) contributions.", AFTER_TAX, "not_addressed"),
    ("You may make pre-tax contributions and/or Roth/after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("You may elect pre-tax, Roth and/or after-tax deductions from your pay.", AFTER_TAX, "permitted"),
    ("You may convert pre-tax, match and/or after-tax money to Roth.", CONVERSION, "permitted"),
    ("You may convert your pre-tax and/or after-tax balances to Roth at any time.", CONVERSION, "permitted"),
    ("You may withdraw rollover and/or after-tax contributions at any time.", WITHDRAWAL, "permitted"),
    ("You may withdraw Roth rollover and/or after-tax contributions at any time.", WITHDRAWAL, "permitted"),
    (
        (
            "You can contribute up to 50% of your eligible pay on a before-tax, Roth 401(k) and/or after-tax "
            "basis, subject to IRS limits."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Generally, the money in your account cannot be withdrawn until you separate from service, with "
            "the following exceptions: hardship; age 59½; after-tax contributions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Generally, the money in your account cannot be withdrawn until you separate from service, except "
            "for hardship, age 59½ and after-tax contributions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Your account cannot be withdrawn until you leave, with the exception of your after-tax contributions."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your account cannot be withdrawn until you leave, with the following exceptions: your after-tax "
            "contributions and your rollovers."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your account cannot be withdrawn until you leave, with these exceptions: hardship and age 59½.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Your account cannot be withdrawn until you leave. The exceptions are hardship withdrawals, "
            "withdrawals after 59½, and withdrawals of after-tax contributions."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You can request an in-plan Roth conversion only of amounts that are eligible to be distributed to "
            "you, such as after-tax contributions and rollover contributions."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("Only amounts that are distributable, including your after-tax contributions at any time, may be converted."),
        CONVERSION,
        "permitted",
    ),
    (
        ("Only amounts eligible for distribution (for example, after-tax contributions) may be converted to Roth."),
        CONVERSION,
        "permitted",
    ),
    (
        ("Only amounts eligible for distribution may be converted to Roth, such as those you may take after 59½."),
        CONVERSION,
        "conditional",
    ),
    ("The Plan □ does / X does not (check one) permit in-plan Roth rollovers.", CONVERSION, "prohibited"),
    ("The Plan X does / □ does not (check one) permit in-plan Roth rollovers.", CONVERSION, "permitted"),
    ("The Plan [X] does [ ] does not permit after-tax employee contributions.", AFTER_TAX, "permitted"),
    ("The Plan [ ] does [X] does not permit after-tax employee contributions.", AFTER_TAX, "prohibited"),
    ("The Plan ☐ will ☒ will not accept after-tax employee contributions.", AFTER_TAX, "prohibited"),
    ("The Plan □ will / X will not (check one) accept after-tax employee contributions.", AFTER_TAX, "prohibited"),
    ("After-tax contributions □ are / X are not permitted.", AFTER_TAX, "prohibited"),
    ("After-tax contributions ___ are X are not permitted.", AFTER_TAX, "prohibited"),
    ("After-tax contributions (check one): □ shall  X shall not be permitted.", AFTER_TAX, "prohibited"),
    (
        (
            "While the Plan offers after-tax contributions, the Plan doesn't offer in-service withdrawals of "
            "those contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "While the Plan offers after-tax contributions, it does not permit in-service withdrawals of them.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Although the Plan permits after-tax contributions, it does not permit in-plan conversions of "
            "those contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("Please note that while the Plan offers after-tax contributions, it does not match them.", AFTER_TAX, "permitted"),
    ("Please note that the Plan offers after-tax contributions.", AFTER_TAX, "permitted"),
    (
        ("Please note that although after-tax contributions are allowed, the Plan does not offer in-plan conversions."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "You may request a distribution of your after-tax account at any time prior to becoming entitled "
            "to receive a distribution due to a severance from employment."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may request a distribution of your accounts attributable to rollover contributions and "
            "after-tax contributions at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may receive a distribution of amounts attributable to after-tax contributions at any time "
            "before your employment ends."
        ),
        WITHDRAWAL,
        "permitted",
    ),
)


NONE_EXCEPT = (
    ("Highly compensated employees may not make after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "Employees who earned more than $160,000 last year may not make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employees earning over $160,000 in the prior year may not make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("If you earn more than $160,000 you may not make after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Employees paid more than $160,000 a year are excluded from after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Employees earning less than $160,000 may make after-tax contributions.", AFTER_TAX, "permitted"),
    (
        "Only employees who earned less than $160,000 last year may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    ("Employees earning any amount may not make after-tax contributions.", AFTER_TAX, "prohibited"),
    ("Distributions while employed: none, except hardship withdrawals.", WITHDRAWAL, "conditional"),
    ("In-service distributions: none except required minimum distributions.", WITHDRAWAL, "prohibited"),
    ("In-service distributions: none, except at age 59½.", WITHDRAWAL, "conditional"),
    ("In-service withdrawals: none other than hardship", WITHDRAWAL, "conditional"),
    ("In-service withdrawals: none", WITHDRAWAL, "prohibited"),
    ("The company matches Roth and pre-tax deferrals; after-tax money is not eligible.", AFTER_TAX, "not_addressed"),
    ("Loans may be taken from pre-tax deferrals; after-tax money is not eligible.", CONVERSION, "not_addressed"),
    ("The only in-service distributions are hardship withdrawals.", WITHDRAWAL, "conditional"),
    ("The only in-service distributions are required minimum distributions.", WITHDRAWAL, "prohibited"),
    ("No in-service distributions are permitted, except hardship withdrawals.", WITHDRAWAL, "conditional"),
    ("No in-service distributions are permitted, except required minimum distributions.", WITHDRAWAL, "prohibited"),
    ("No in-service distributions are permitted, except at age 59½.", WITHDRAWAL, "conditional"),
    ("No distributions are permitted while employed, except at age 59½ or for hardship.", WITHDRAWAL, "conditional"),
    (
        (
            "No distributions are permitted while employed, except hardship withdrawals and required minimum "
            "distributions."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("No in-service withdrawals are permitted, except from your after-tax account.", WITHDRAWAL, "permitted"),
)


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    [*ON_DEMAND_AND_RESCINDED, *THE_SAME_RIGHT, *TAKEN_IN_AND_PAID_OUT, *AND_OR_AND_EXCEPTIONS, *NONE_EXCEPT],
)
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert found[provision].status.value == status
