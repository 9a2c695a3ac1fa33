"""What booklets answer, what forms leave to other papers, and what names mean; elections taken back, drawings."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

PLAINLY_OPEN_OR_NOT = (
    ("A Participant who is an Employee may withdraw his After-Tax Account at any time.", WITHDRAWAL, "permitted"),
    ("A Participant who is an Employee may not withdraw his After-Tax Account.", WITHDRAWAL, "prohibited"),
    ("A Participant who is still an Employee may not withdraw his After-Tax Account.", WITHDRAWAL, "prohibited"),
    ("In no event may a Participant withdraw his After-Tax Account while an Employee.", WITHDRAWAL, "prohibited"),
    ("In no event may an active Participant withdraw his After-Tax Account.", WITHDRAWAL, "prohibited"),
    ("A Participant who is actively employed may not withdraw his After-Tax Account.", WITHDRAWAL, "prohibited"),
    ("The Plan does not receive after-tax contributions.", AFTER_TAX, "prohibited"),
    ("The Trustee shall receive no after-tax contributions.", AFTER_TAX, "prohibited"),
    ("After-tax contributions will be received by the Plan.", AFTER_TAX, "not_addressed"),
    ("The Plan does not contemplate after-tax contributions.", AFTER_TAX, "prohibited"),
    ("After-tax contributions are one kind of contribution you may make.", AFTER_TAX, "permitted"),
    (
        "You can choose among three kinds of contribution, of which after-tax contributions are one.",
        AFTER_TAX,
        "permitted",
    ),
    ("Among the contributions you can choose are after-tax contributions.", AFTER_TAX, "permitted"),
    ("You must wait until you leave before you can withdraw your after-tax contributions.", WITHDRAWAL, "prohibited"),
    (
        "You have to wait until you leave the Company to withdraw your after-tax contributions.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("You'll have to wait until you retire or leave to get your after-tax money.", WITHDRAWAL, "prohibited"),
    ("Your after-tax savings have to wait until you leave.", WITHDRAWAL, "prohibited"),
    ("Your after-tax savings are always accessible.", WITHDRAWAL, "permitted"),
    ("You always have access to your after-tax savings.", WITHDRAWAL, "permitted"),
    ("You never lose access to your after-tax savings.", WITHDRAWAL, "permitted"),
    ("You have no access to your after-tax savings while employed.", WITHDRAWAL, "prohibited"),
    ("You do not have access to your after-tax savings until you leave.", WITHDRAWAL, "prohibited"),
    ("Before leaving the Company you have no access to your after-tax account.", WITHDRAWAL, "prohibited"),
    ("Your after-tax savings are accessible only after you leave.", WITHDRAWAL, "prohibited"),
    ("Your after-tax savings are within reach at any time.", WITHDRAWAL, "permitted"),
    ("Your after-tax savings are out of reach until you leave.", WITHDRAWAL, "prohibited"),
    ("Your after-tax savings are off limits while you work here.", WITHDRAWAL, "prohibited"),
    (
        (
            "Upon request, the Trustee shall pay to a Member all or any portion of his after-tax account "
            "before termination of employment."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Prior to termination of employment, a Member may upon request be paid any portion of his after-tax account."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("On request a Member shall be paid all or part of his after-tax account at any time before he retires."),
        WITHDRAWAL,
        "permitted",
    ),
    ("An in-plan Roth conversion of your after-tax account is available at any time.", CONVERSION, "permitted"),
    ("A Roth conversion of the after-tax account is open to you at any time.", CONVERSION, "permitted"),
    ("An in-plan conversion of after-tax money can be had every quarter.", CONVERSION, "permitted"),
)

ASKED_AND_ANSWERED = (
    (
        "We are asked whether after-tax money can be turned into Roth without taking it out. It cannot.",
        CONVERSION,
        "prohibited",
    ),
    (
        ("People ask us whether they can convert after-tax savings to Roth in the Plan. They can, once a quarter."),
        CONVERSION,
        "permitted",
    ),
    (
        ("You may wonder whether you can draw your after-tax savings while you work here. You may, at any time."),
        WITHDRAWAL,
        "permitted",
    ),
    ("We are often asked if after-tax savings can be withdrawn before leaving. They can't.", WITHDRAWAL, "prohibited"),
    (
        ("We are often asked if after-tax savings can be withdrawn while working. They can't until you reach age 59½."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("We are often asked if after-tax savings can be withdrawn while working. They can, once you reach age 59½."),
        WITHDRAWAL,
        "conditional",
    ),
    ("Many have asked whether they may add after-tax contributions. Yes: up to 10% of pay.", AFTER_TAX, "permitted"),
    (
        "New employees ask whether the Plan takes after-tax contributions. It does, up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "A question that comes up is whether the after-tax account may be converted to Roth in the Plan. "
            "The answer is no."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        "A frequent question is whether after-tax money can be converted to Roth in the Plan. It may not.",
        CONVERSION,
        "prohibited",
    ),
    ("Some of our members ask if the Plan lets them convert after-tax savings to Roth. No.", CONVERSION, "prohibited"),
    ("Some people ask whether other plans accept after-tax contributions. They do.", AFTER_TAX, "not_addressed"),
    ("Members ask whether they may make after-tax contributions. We are looking into it.", AFTER_TAX, "not_addressed"),
)

OF_ONE_ACCOUNT = (
    (
        ("Roth Deferrals shall be credited to the Roth Deferral Subaccount, and no other contribution shall be."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Roth Deferrals shall be credited to the Roth Deferral Subaccount, and no other contributions "
            "shall be credited to it."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Only Roth Deferrals shall be credited to the Roth Account.", AFTER_TAX, "not_addressed"),
    (
        ("No contributions other than Roth Contributions and rollovers of them may be credited to the Roth Account."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Roth Account shall receive Roth Deferrals and nothing else.", AFTER_TAX, "not_addressed"),
    ("No other money is held in the Roth account.", AFTER_TAX, "not_addressed"),
    ("Matching contributions go to the Match Account, and no other contributions do.", AFTER_TAX, "not_addressed"),
    (
        (
            "Elective Deferrals and Roth Deferrals are credited to your account, and no other employee "
            "contributions are accepted."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("Only pre-tax and Roth contributions may be made to the Plan.", AFTER_TAX, "prohibited"),
    (
        "Employees may make Pre-Tax and Roth contributions to their Accounts, and no other contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Only elective deferrals may be contributed to the Trust by Participants.", AFTER_TAX, "prohibited"),
)

PLANS_LOANS_AND_DRAWINGS = (
    (
        (
            "The Company established the Thrift Plan in 1971 and converted it, as of July 1, 1984, to a profit "
            "sharing plan with a cash or deferred arrangement."
        ),
        CONVERSION,
        "not_addressed",
    ),
    ("The after-tax thrift plan was converted to a 401(k) plan in 1985.", CONVERSION, "not_addressed"),
    (
        "The Plan, then an after-tax thrift plan, was converted into a Roth-eligible 401(k) plan in 1990.",
        CONVERSION,
        "not_addressed",
    ),
    ("The Company converted its payroll system in 2020.", CONVERSION, "not_addressed"),
    ("In 2015 the recordkeeping of after-tax accounts was converted to Fidelity.", CONVERSION, "not_addressed"),
    ("The Employer amended the Plan and converted it to a safe harbor plan.", CONVERSION, "not_addressed"),
    (
        (
            "Amounts in the Roth Conversion Subaccount may be withdrawn by a Participant at the times at which "
            "they could have been withdrawn had they not been transferred."
        ),
        CONVERSION,
        "not_addressed",
    ),
    ("Amounts in the Roth Conversion Account may not be withdrawn before five years.", CONVERSION, "not_addressed"),
    (
        ("The Roth Conversion Account remains subject to the withdrawal rules that applied before the transfer."),
        CONVERSION,
        "not_addressed",
    ),
    ("You cannot withdraw from your In-Plan Roth Conversion Account until 59½.", CONVERSION, "not_addressed"),
    (
        ("Converted amounts may not be withdrawn earlier than they could have been had they not been converted."),
        CONVERSION,
        "not_addressed",
    ),
    (
        ("Four drawings from your after-tax savings are allowed in a calendar year and each must be $200 or more."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "## After-tax savings\n\nFour drawings are allowed in a calendar year and each must be $200 or "
            "more, or all that is there."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-tax savings\nFour drawings are allowed in a calendar year and each must be $200 or more, or "
            "all that is there."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("## After-tax savings\n\nYou may make two drawings a year.", WITHDRAWAL, "permitted"),
    ("After-tax savings: no drawings while you work here.", WITHDRAWAL, "prohibited"),
    ("A draw from the after-tax account may be made quarterly.", WITHDRAWAL, "permitted"),
    ("Up to three draw-downs a year of after-tax money are permitted.", WITHDRAWAL, "permitted"),
    (
        "31. And loans?\nYou may borrow half of your account. Installments come out of your pay after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Borrowing from your account\nRepayments are after-tax. They come out of each check.", AFTER_TAX, "not_addressed"),
    ("Loans. Your payments are taken out of your pay on an after-tax basis every pay day.", AFTER_TAX, "not_addressed"),
    ("How do I pay it back?\nIn equal amounts out of your pay after taxes.", AFTER_TAX, "not_addressed"),
    ("Four withdrawals from your after-tax savings are allowed in a calendar year.", WITHDRAWAL, "permitted"),
    (
        ("Four withdrawals from your after-tax savings are allowed in a calendar year and each must be $200 or more."),
        WITHDRAWAL,
        "permitted",
    ),
    ("Drawings from your after-tax savings are allowed in a calendar year.", WITHDRAWAL, "permitted"),
    (
        (
            "## After-tax savings\n\nFour withdrawals are allowed in a calendar year and each must be $200 or "
            "more, or all that is there."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("## After-tax savings\n\nYou may make two withdrawals a year.", WITHDRAWAL, "permitted"),
    ("After-tax savings: no withdrawals while you work here.", WITHDRAWAL, "prohibited"),
    ("## After-tax account\n\nYou may make two withdrawals a year.", WITHDRAWAL, "permitted"),
    (
        "## Your After-Tax Account\n\nWithdrawals are allowed twice a year while you are employed.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "## Your After-Tax Account\n\nYou can make two withdrawals each year. The minimum is $200.",
        WITHDRAWAL,
        "permitted",
    ),
    ("## Your After-Tax Account\n\nTwo withdrawals a year are allowed.", WITHDRAWAL, "permitted"),
    ("## Your After-Tax Account\n\nYou may make withdrawals at any time.", WITHDRAWAL, "permitted"),
    ("## Your After-Tax Account\n\nYou may take withdrawals.", WITHDRAWAL, "permitted"),
    ("## Withdrawals\n\n### After-tax savings\n\nTwo withdrawals a year are allowed.", WITHDRAWAL, "permitted"),
    (
        (
            "## Withdrawals while you work\n\n### After-tax savings\n\nFour drawings are allowed in a calendar "
            "year and each must be $200 or more."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("## After-tax contributions\n\nYou may withdraw at any time.", WITHDRAWAL, "permitted"),
    ("## After-tax savings\n\nNo withdrawals are allowed while you work here.", WITHDRAWAL, "prohibited"),
    ("## Roth savings\n\nTwo withdrawals a year are allowed.", WITHDRAWAL, "not_addressed"),
)

NAMED_BY_ITS_TAX = (
    ("The Trustee shall accept no after-tax contributions for any later Plan Year.", AFTER_TAX, "frozen"),
    ("No after-tax contributions may be made for any subsequent year.", AFTER_TAX, "frozen"),
    ("No after-tax contributions shall be made with respect to Compensation paid after 2001.", AFTER_TAX, "frozen"),
    (
        (
            '"Grandfathered Contributions" means the amounts, other than elective deferrals, which '
            "Participants contributed out of taxed Compensation for Plan Years beginning before 1997. The "
            "Trustee shall accept no Grandfathered Contributions for any later Plan Year."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Plans on this form may permit one or more of these: (a) withdrawals after age 59½; (b) the "
            "withdrawal of voluntary after-tax contributions at any time; and (c) hardship withdrawals."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Plans that use this document may allow the following: withdrawals of after-tax contributions at "
            "any time; withdrawals at 59½."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Employers who adopt this prototype can choose to let employees withdraw after-tax contributions "
            "at any time."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("A plan on this form can let you withdraw your after-tax contributions at any time.", WITHDRAWAL, "not_addressed"),
    (
        ("Plans on this form may permit:\n- pre-tax contributions\n- Roth contributions\n- after-tax contributions"),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Plans written on our volume submitter document may offer in-plan Roth conversions of after-tax money."),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "Withdrawals of after-tax contributions: Permitted to the extent marked on the Withdrawal Addendum "
            "(Form WA-2), and not otherwise"
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Withdrawals while employed\nPermitted to the extent marked on the Withdrawal Addendum (Form "
            "WA-2), and not otherwise."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("In-service withdrawals of after-tax contributions are available as elected in the Participation Agreement."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "In-plan Roth conversions of after-tax money are available to the extent provided in the "
            "Conversion Addendum."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        "After-tax contributions are allowed to the extent shown on your Employer's Features Page.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Installments of a loan come out of your pay after tax.", AFTER_TAX, "not_addressed"),
    ("Loans\nInstallments come out of your pay after tax.", AFTER_TAX, "not_addressed"),
    ("Premiums come out of your pay after tax.", AFTER_TAX, "not_addressed"),
    ("The Overage comes out of your pay after tax.", AFTER_TAX, "permitted"),
    ("Matching Contributions are credited to the Matching Account, and nothing else is.", AFTER_TAX, "not_addressed"),
    ("In 1990 the savings plan was converted into a Roth-eligible 401(k) plan.", CONVERSION, "not_addressed"),
    ("Some of you have asked whether the Plan takes after-tax contributions. It does not.", AFTER_TAX, "prohibited"),
    (
        (
            "Four drawings are allowed in a calendar year from Pay-Day Savings, which is after-tax money, and "
            "each must be $200 or more."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Money you convert to Roth in the Plan keeps the withdrawal rules it had before.", CONVERSION, "not_addressed"),
    (
        (
            "A Member may direct that there be withheld from each payment of his Salary, when the taxes upon "
            "the whole of that payment have first been computed and withheld, any whole percentage of it from "
            "one to ten, to be paid to the Trustee as his Ordinary Allotment."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "An Ordinary Allotment is included in the Member's gross income, is not made under the election "
            "described in section 401(k) of the Code, and is not limited by section 402(g). Each Member may "
            "direct an Ordinary Allotment of up to ten percent of Salary."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "An Ordinary Allotment is included in the Member's gross income and is not a Roth contribution. A "
            "Member in service may at any time, at any age and for any purpose, draw down the whole or any "
            "part of his Ordinary Allotments."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "There be withheld from his Salary, after taxes have been withheld from it, such percentage as he "
            "directs, to be paid to the Trustee as his Ordinary Allotment and held in his Ordinary Credit. A "
            "Member in service may at any time draw down the whole or any part of his Ordinary Credit."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Overage is money that you contribute out of pay from which income tax has already been taken, "
            "over and above anything you defer. It is not deductible and it is not Roth. Anyone who is in the "
            "Plan may elect Overage of 1% to 12% of Plan Pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Surplus Savings are amounts you contribute from pay on which taxes have been paid; they are "
            "neither deferred nor Roth. You may elect Surplus Savings of 1% to 6%."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Top-Up is what you put in from taxed pay. It is not Roth. Everyone may choose Top-Up of up to 5%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Basic Thrift deposits ended in 1994. Since 2010 you may make voluntary after-tax contributions of up to 5%."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The Old Thrift Account holds after-tax contributions made before 1987; nothing more may be added "
            "to it. You may make Supplemental After-Tax Contributions of up to 8% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
)

PAPERS_AND_TERMS = (
    (
        (
            "## Money out while you are still here\n\n### Is there a chart?\n\n| Account | Under 59½ | 59½ and "
            "over | For hardship |\n|---|---|---|---|\n| Deferral Account | No | Yes | Yes |\n| After-Tax "
            "Account | No | Yes | Yes, the contributions but not the growth |"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "## Money out while you are still here\n\n| Account | Under 59½ | 59½ and over |\n|---|---|---|\n| "
            "Deferral Account | No | Yes |\n| After-Tax Account | Yes | Yes |"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "## Getting money out before you leave\n\n| Account | Before 59½ | After 59½ |\n|---|---|---|\n| "
            "Pre-tax | No | Yes |\n| After-tax | Any time | Any time |"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "## Taking money out while working\n\n| Source | When |\n|---|---|\n| Pre-tax | 59½ |\n| After-tax "
            "| Any time |"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "## Money out while you are still here\n\n### 27. Is there a chart?\n\n| Source | Under age 59½ | "
            "Age 59½ or older |\n|---|---|---|\n| Pre-tax | Hardship only | Yes |\n| After-tax | No | No |"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("## How do I make after-tax contributions?\n\nAsk for it on the website.", WITHDRAWAL, "not_addressed"),
    (
        "## How do I start after-tax contributions?\n\nRequest them at the benefits office at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "## When I do withdraw my after-tax money at 59½, can I roll it over?\n\nYes. The recordkeeper "
            "will draw two checks on request, one for the contributions to a Roth IRA and one for the growth "
            "to a traditional IRA."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("The recordkeeper will draw two checks, one for your after-tax contributions and one for the earnings."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Before 2012 partners could pay voluntary after-tax contributions into the Keogh plan. The Keogh "
            "Remainder took its last contribution on December 31, 2011, and has been closed since. Whatever is "
            "left in it may be taken out, or rolled over to Roth inside the Plan, whenever its owner likes."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Before 2012 partners could pay voluntary after-tax contributions into the Keogh plan. The Keogh "
            "Remainder took its last contribution on December 31, 2011, and has been closed since. Whatever is "
            "left in it may be taken out whenever its owner likes."
        ),
        AFTER_TAX,
        "frozen",
    ),
    ("Quillmark sells a service that sweeps after-tax money into Roth on every pay date.", CONVERSION, "not_addressed"),
    (
        (
            "Our recordkeeper offers a service that converts after-tax contributions to Roth automatically. "
            "The Company has not bought it."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "The recordkeeper markets a feature that converts after-tax money to Roth each night. It made a "
            "presentation to the Committee."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "My sister-in-law's plan does it for her automatically. Can ours? Quillmark sells a service that "
            "sweeps after-tax money into Roth on every pay date. It made a presentation to the Committee in "
            "2022, and there the matter has rested."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        "A Member may make Ordinary Allotments, which are after-tax, Deferred Allotments, both or neither.",
        AFTER_TAX,
        "permitted",
    ),
    ("A Participant may make pre-tax deferrals, after-tax contributions, both or neither.", AFTER_TAX, "permitted"),
    ("You may make pre-tax contributions, after-tax contributions, or both, or none at all.", AFTER_TAX, "permitted"),
    (
        ("The election to make after-tax contributions may be made, changed or withdrawn as of any payroll date."),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("An after-tax election may be withdrawn at any time.", WITHDRAWAL, "not_addressed"),
    ("A Participant may withdraw his after-tax election at any time.", WITHDRAWAL, "not_addressed"),
    ("A request to convert after-tax money may be withdrawn before it is processed.", WITHDRAWAL, "not_addressed"),
    (
        (
            "A draw-down under Section 9.1 of after-tax money takes nothing from the Member's right to make "
            "contributions."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. Company Credits may be drawn down when they have "
            "been in the Fund for twenty-four months. The Deferred Credit may not be drawn down before age "
            "fifty-nine and one-half."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            '## Appendix A. Passages of former restatements\n\n"The Ordinary after-tax contributions are '
            "suspended. No after-tax contributions shall be received in respect of any Salary paid after March "
            '31, 1991."'
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "## Provisions of prior documents\n\nA Participant may make after-tax contributions of up to 10% "
            "of Compensation."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "## History: text of earlier restatements\n\nSection 4.2. No after-tax contributions may be made.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The Company has not established a qualified Roth contribution program, and no Allotment may be "
            "designated as a Roth contribution."
        ),
        ROTH,
        "prohibited",
    ),
    ("The Plan has no qualified Roth contribution program.", ROTH, "prohibited"),
    ("The Employer has not adopted a Roth contribution program.", ROTH, "prohibited"),
    ("No deferral may be designated as a Roth contribution.", ROTH, "prohibited"),
    ("No part of a Member's savings may be designated as a Roth contribution.", ROTH, "prohibited"),
    ("Roth contributions have not been made available.", ROTH, "prohibited"),
    ("Nothing shall be moved from one Account to another except to mend an error.", CONVERSION, "prohibited"),
    ("No amount shall be transferred from one account of a Member to another.", CONVERSION, "prohibited"),
    ("Money does not move between accounts.", CONVERSION, "prohibited"),
    (
        "Nothing may be moved from one account to another, and in particular not to a Roth account.",
        CONVERSION,
        "prohibited",
    ),
)

CELLS_TERMS_AND_ELECTIONS = (
    (
        (
            "| Feature | How it works |\n|---|---|\n| Withdrawals while employed | After-tax and rollover: any "
            "time. Age 59½: any vested amount. Hardship: pre-tax and Roth contributions. |"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "| Feature | How it works |\n|---|---|\n| In-service withdrawals | After-tax: any time. Age 59½: "
            "any vested amount. |"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "| Feature | How it works |\n|---|---|\n| In-service withdrawals | At 59½: any vested account. Any "
            "time: after-tax and rollover accounts. |"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while employed: After-tax and rollover: any time. Age 59½: any vested amount. "
            "Hardship: pre-tax and Roth."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "| Feature | How it works |\n|---|---|\n| In-service withdrawals | Rollover: any time. Age 59½: "
            "any vested amount, including after-tax. |"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "| Feature | How it works |\n|---|---|\n| Withdrawals | Hardship; age 59½; after-tax any time |",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-tax contributions are available in the same way as pre-tax contributions, except that "
            "hardship need not be shown once they have been in the Plan for two years."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax contributions may be withdrawn in the same way as pre-tax contributions. Pre-tax "
            "contributions may be withdrawn only at 59½ or for hardship."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions may be withdrawn under the same rules as pre-tax contributions.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Withdrawals of after-tax contributions follow the rules for pre-tax contributions.", WITHDRAWAL, "not_addressed"),
    ("After-tax contributions are available on the same terms as pre-tax contributions.", WITHDRAWAL, "conditional"),
    (
        (
            "c. Voluntary After-Tax Employee Contributions are\n- [ ] not permitted\n- [X] permitted, up to "
            "20% of Compensation"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "c. Voluntary After-Tax Employee Contributions are\n- [X] not permitted\n- [ ] permitted, up to "
            "20% of Compensation"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("Voluntary After-Tax Contributions are:\n[ ] not permitted\n[X] permitted", AFTER_TAX, "permitted"),
    (
        ("Voluntary After-Tax Contributions\n[ ] are not permitted\n[X] are permitted, up to 20% of Compensation"),
        AFTER_TAX,
        "permitted",
    ),
    ("In-Plan Roth Conversions of after-tax money are\n- [X] not permitted\n- [ ] permitted", CONVERSION, "prohibited"),
    (
        "In-Plan Roth Conversions are\n- [ ] not permitted\n- [X] permitted for all vested accounts",
        CONVERSION,
        "permitted",
    ),
    (
        (
            "A Participant may elect that any portion of his After-Tax Account that he could, at the time of "
            "the election, receive as an in-service withdrawal be rolled over directly to an In-Plan Roth "
            "Rollover Account."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert after-tax amounts that you could, on that date, withdraw from the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        (
            "You may take money out of your after-tax account once in any calendar month, for any reason or "
            "none, whatever your age."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Participant may elect that any portion of his or her vested Accounts be rolled over directly to "
            "an In-Plan Roth Rollover Account."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("A Participant may direct that his After-Tax Account, or any part of it, be transferred to his Roth Account."),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "A Participant may elect, at such times as the Committee prescribes but no fewer than four times "
            "in each Plan Year, that his After-Tax Account be converted to a Roth account."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("A Participant may not elect that any part of the After-Tax Account be transferred to a Roth Account."),
        CONVERSION,
        "prohibited",
    ),
    (
        "After-tax contributions from a former employer's plan may be rolled in and withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax contributions that you roll in from another plan may be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax money from a prior plan can be rolled over to this Plan and taken out whenever you like.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax contributions from a former employer's plan may be rolled in and withdrawn at any time.",
        AFTER_TAX,
        "rollover_only",
    ),
)

RATES_AND_QUESTIONS = (
    (
        (
            "## Q&A\n\n### Does the Plan take after-tax (non-Roth) contributions?\n\nIt does.\n\n### When can "
            "I withdraw them?\n\nAt any time, for any reason."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "## Q&A\n\n### Does the Plan take after-tax contributions?\n\nYes.\n\n### When may I withdraw "
            "them?\n\nAt any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "## Q&A\n\n### Does the Plan take after-tax contributions?\n\nYes.\n\n### Can I withdraw them?\n\n"
            "Yes, at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "## Q&A\n\n### Does the Plan take after-tax contributions?\n\nYes.\n\n### When can I take them "
            "out?\n\nOnly after age 59½."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("### When can I withdraw my after-tax contributions?\n\nAt any time, for any reason.", WITHDRAWAL, "permitted"),
    ("### When can I withdraw my after-tax contributions?\n\nNot before you leave.", WITHDRAWAL, "prohibited"),
    (
        (
            "## After-tax contributions\n\n- 1% to 12% of pay\n- not matched\n- may be converted to Roth in "
            "the Plan every quarter"
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("## After-tax contributions\n\n- 1% to 12% of pay\n- not matched", AFTER_TAX, "permitted"),
    ("## After-tax contributions\n\n1% to 12% of pay", AFTER_TAX, "permitted"),
    ("## After-tax contributions\n\n- from 1% to 12% of pay\n- in whole percentages", AFTER_TAX, "permitted"),
    ("## After-tax contributions\n\n- up to 12% of pay", AFTER_TAX, "permitted"),
    ("## After-tax contributions\n\n- not accepted", AFTER_TAX, "prohibited"),
    ("## Roth contributions\n\n- 1% to 12% of pay", AFTER_TAX, "not_addressed"),
    ("## Boost\n\nBoost contributions are after-tax money that is not Roth. Choose 1% to 10%.", AFTER_TAX, "permitted"),
    (
        (
            "## Boost\n\nBoost contributions are after-tax money that is not Roth. You can choose any rate "
            "from 1% to 10%."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("## After-tax contributions\n\nChoose from 1% to 10% of pay.", AFTER_TAX, "permitted"),
    ("After-tax contributions are not Roth. Elect any percentage from 1% to 10% of pay.", AFTER_TAX, "permitted"),
    (
        (
            "Everyone may save after tax, up to 10% of base pay. What you save in this way can be taken back "
            "in any quarter."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("Everyone may save after tax, up to 10% of base pay. It is never locked up.", WITHDRAWAL, "not_addressed"),
)

BOXES_AND_MIXES = (
    ("## Employee contributions\n\n☒ Pre-tax\n☒ Roth\n☒ After-tax (non-Roth), maximum 10%", AFTER_TAX, "permitted"),
    ("## Employee contributions\n\n☒ Pre-tax\n☒ Roth\n☒ After-tax", AFTER_TAX, "permitted"),
    ("## Employee contributions\n\n☒ After-tax (non-Roth)", AFTER_TAX, "permitted"),
    ("## Employee contributions\n\n☒ After-tax, up to 10%", AFTER_TAX, "permitted"),
    ("## Contributions\n\n☒ Pre-tax\n☒ Roth\n☐ After-tax", AFTER_TAX, "prohibited"),
    ("## Employee contributions\n\n☒ Pre-tax\n☒ Roth\n☐ After-tax (non-Roth)", AFTER_TAX, "prohibited"),
    (
        (
            "## Kinds of employee contributions allowed\n\n☒ Pre-tax deferrals ☒ Roth deferrals ☒ After-tax "
            "contributions"
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("You never need a reason to withdraw after-tax contributions.", WITHDRAWAL, "permitted"),
    ("You do not need a reason to withdraw after-tax contributions.", WITHDRAWAL, "permitted"),
    ("No reason is needed for withdrawing after-tax money.", WITHDRAWAL, "permitted"),
    ("Withdrawing after-tax money requires no reason.", WITHDRAWAL, "permitted"),
    (
        "You may withdraw after-tax contributions, which you can make at 1% to 5% of pay, at any time.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Your Before-Tax Account, your Roth Account and your After-Tax Account hold what you save. You "
            "decide how much goes into each."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The Plan has a Before-Tax Account, a Roth Account and an After-Tax Account. You choose how much "
            "of your pay goes into each of them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("You may save before tax, as Roth and after tax, in any mix you like.", AFTER_TAX, "permitted"),
    ("Pre-tax, Roth and after-tax: you may choose any mix of the three, up to 60% of pay.", AFTER_TAX, "permitted"),
    ("After-tax account: withdraw any time you like, no questions asked.", WITHDRAWAL, "permitted"),
    (
        (
            "Your Before-Tax Account, your Roth Account and your After-Tax Account hold what you save. You may "
            "contribute to each of them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Your Before-Tax Account, your Roth Account and your After-Tax Account hold what you save. You may "
            "contribute to any of them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("## Employee contributions\n\n☒ After-tax, maximum 10%", AFTER_TAX, "permitted"),
    ("## Employee contributions\n\n☒ After-tax (non-Roth), up to 10%", AFTER_TAX, "permitted"),
    (
        "## Employee contributions\n\n☒ After-tax (not Roth) contributions, not to exceed 10% of pay",
        AFTER_TAX,
        "permitted",
    ),
)


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    (
        *PLAINLY_OPEN_OR_NOT,
        *ASKED_AND_ANSWERED,
        *OF_ONE_ACCOUNT,
        *PLANS_LOANS_AND_DRAWINGS,
        *NAMED_BY_ITS_TAX,
        *PAPERS_AND_TERMS,
        *CELLS_TERMS_AND_ELECTIONS,
        *RATES_AND_QUESTIONS,
        *BOXES_AND_MIXES,
    ),
)
def test_what_it_says(text: str, provision: str, status: str) -> None:
    document = read_text(text, name="passage", markdown=text.startswith("#"))
    found = statuses(findings(document), Profile(date(2026, 11, 28)))
    assert found[provision].status.value == status
