"""What stands beside a right in plan texts: "if any", exclusions from a match, prices, blanks, drawings and fees."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

IF_ANY_AND_EXCLUDED = (
    ("You may withdraw your After-Tax Contributions Account, if any, at any time.", WITHDRAWAL, "permitted"),
    ("A Member may at any time withdraw the balance, if any, of his Voluntary Account.", WITHDRAWAL, "permitted"),
    (
        "Participants may withdraw all or part of their after-tax account (if any) once each quarter.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-Tax Account means a Participant's account to which are credited After-Tax Contributions, if "
            "any, and earnings and losses thereon."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Each Participant's After-Tax Contributions, if any, shall be credited to his After-Tax Account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "A Participant may withdraw his or her vested After-Tax Account, if any, and his or her vested "
            "Matching Account after five years of participation."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("A Participant may elect to convert his or her After-Tax Account, if any, to a Roth account in the Plan."),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "A Participant shall be entitled to withdraw all of his After-Tax Account and the vested portion "
            "of his Matching Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("You may withdraw your after-tax contributions and the vested part of your company account at any time."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw the vested part of your company account once you have five years of "
            "participation; your after-tax account can be withdrawn whenever you like."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In no event may After-Tax Contributions be deposited with the Trustee later than 15 business days "
            "after the month in which they are withheld."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "After-tax contributions shall not be remitted to the Trust later than the date required by the "
            "Department of Labor."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Under no circumstances will after-tax contributions be accepted for the account of a Participant.",
        AFTER_TAX,
        "prohibited",
    ),
    ("In no event shall after-tax contributions be made later than December 31, 2019.", AFTER_TAX, "prohibited"),
    (
        (
            "Voluntary After-Tax Contributions may be made only under the nonstandardized version of this "
            "Adoption Agreement."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax contributions may be made only through payroll deduction.", AFTER_TAX, "permitted"),
    (
        "After-Tax Contributions are only allowed under the Profit Sharing/401(k) Adoption Agreement.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("We are allowed to contribute after-tax dollars once we hit the deferral limit.", AFTER_TAX, "permitted"),
    ("We're then allowed to convert that money to Roth.", CONVERSION, "permitted"),
    ("You are then allowed to move these after-tax dollars to your Roth account.", CONVERSION, "permitted"),
    ("You are not then allowed to convert the money back.", CONVERSION, "not_addressed"),
    ("Employees are neither required nor permitted to make contributions to the Plan.", AFTER_TAX, "prohibited"),
    ("Employee contributions are neither required nor permitted under this Plan.", AFTER_TAX, "prohibited"),
    ("Neither mandatory nor voluntary after-tax employee contributions are permitted.", AFTER_TAX, "prohibited"),
    ("No Employee is required or permitted to contribute after-tax amounts.", AFTER_TAX, "prohibited"),
    ("You are not required to make after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("There are three kinds of contributions you can make: before-tax, Roth and after-tax.", AFTER_TAX, "permitted"),
    (
        "Three types of employee contributions are available: pre-tax, Roth, and traditional after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    ("There are three types of contributions: pre-tax, Roth 401(k) and employer.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions are excluded from the match.", AFTER_TAX, "not_addressed"),
    ("Your after-tax contributions are excluded from the Company Matching Contribution.", AFTER_TAX, "not_addressed"),
    (
        "After-tax contributions are excluded from the calculation of the matching contribution.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax contributions are excluded under the Plan.", AFTER_TAX, "prohibited"),
    (
        "Contributions of the following types are excluded from matching: catch-up, after-tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Plan [X] does [ ] does not permit after-tax employee contributions.", AFTER_TAX, "permitted"),
    ("The Plan [ ] does [X] does not permit after-tax employee contributions.", AFTER_TAX, "prohibited"),
    ("The Plan ☐ does / ☒ does not (check one) permit Voluntary After-Tax Contributions.", AFTER_TAX, "prohibited"),
    ("The Plan X does / □ does not (check one) permit Voluntary After-Tax Contributions.", AFTER_TAX, "permitted"),
    ("After-tax contributions _X_ are / ___ are not permitted.", AFTER_TAX, "permitted"),
    ("After-tax contributions ___ are / _X_ are not permitted.", AFTER_TAX, "prohibited"),
    ("The Plan ☐ will / ☐ will not (check one) permit in-plan Roth rollovers.", CONVERSION, "not_addressed"),
    (
        (
            "If elected in the Adoption Agreement, then effective as of the date specified there, a "
            "Participant may elect to convert his or her Account to a Roth account."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "If the Employer so elects, then beginning on the date stated in the Adoption Agreement, "
            "Participants may make after-tax contributions."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("If you elect, then as of the next payroll date after-tax contributions will be deducted from your pay."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Your account may hold four kinds of contributions: your pre-tax, your Roth, your after-tax, and "
            "the company match."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Contributions come in four kinds: pre-tax, Roth, after-tax, and company match.", AFTER_TAX, "not_addressed"),
    ("You have a choice of three kinds of savings: before-tax, Roth and after-tax.", AFTER_TAX, "permitted"),
    ("The Savings Plan offers three kinds of savings: before-tax, Roth and after-tax.", AFTER_TAX, "permitted"),
    (
        ("The plan accepts: pre-tax contributions, Roth contributions, after-tax contributions and rollovers."),
        AFTER_TAX,
        "permitted",
    ),
    ("The Plan will not take after-tax contributions on account of a test failure.", AFTER_TAX, "prohibited"),
)

PRICES_AND_NAMES = (
    (
        (
            "You may withdraw your after-tax savings twice a year. Each withdrawal stops your deductions for "
            "three months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax savings may be withdrawn at any time. Each one suspends your contributions, and the "
            "Company match, for the next six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("You may withdraw after-tax savings at any time. Each withdrawal costs $25.", WITHDRAWAL, "permitted"),
    (
        "After-tax account: two withdrawals a year, each of which ends your match for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Your after-tax savings can be withdrawn at any time. Every withdrawal puts your contributions on "
            "hold for three months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A Member may withdraw his own Contributions once in any six-month period. Contributions of a "
            "Member are made by payroll deduction and are not deductible for Federal income tax purposes."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Member may withdraw the value of his own Contributions at any time. Contributions of Members "
            "are made after taxes have been withheld."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Member may withdraw the value of his own Contributions at any time. Member Contributions reduce "
            "taxable pay."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Contributions of a Member are made by payroll deduction and are not deductible by him for Federal "
            "income tax purposes."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Your account may include voluntary after-tax contributions you made to the Harker Savings Plan. "
            "Nothing can be added to that sub-account."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "If you came to us from Harker, your account may include after-tax contributions you made there. "
            "Nothing more can be added to them."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "Your account may include contributions you made out of taxed pay to the Harker Savings Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "If you came to us from Harker Mills, your account may include voluntary contributions made there "
            "out of taxed pay."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "If you came from Harker, your account may include after-tax contributions made to the Harker "
            "Savings Plan, paid to you only after you leave the Company."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "What happens when I reach the limit? Your deductions continue at the same rate and go into your "
            "after-tax account for the rest of the year."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Once the limit is reached, your contributions keep coming out of your pay and are credited to the "
            "after-tax account."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("After the limit is reached, your payroll deductions stop for the rest of the year.", AFTER_TAX, "not_addressed"),
    (
        ("After the limit is reached, your payroll deductions stop and nothing is credited to your after-tax account."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("If you would rather stop, turn off the spillover feature online.", AFTER_TAX, "not_addressed"),
    (
        (
            "Reaching the limit does not start after-tax contributions for you; you must enter a separate "
            "after-tax rate."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("After-tax contributions do not start automatically. You must enter a rate on the Contributions page."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("After-tax contributions will not begin by themselves when you reach the limit; choose a rate of 1% to 10%."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Reaching the limit does not start after-tax contributions, which this Plan does not offer.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("You must enter a separate after-tax rate (1% to 10%), and you may do so at any time during the year."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "You may instead choose to pay tax on your contributions now. Then everything, growth included, "
            "comes out free of federal income tax once the account has been open five years and you are 59½."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "You may instead choose to pay tax on your contributions now. Then everything, growth included, "
            "comes out free of federal income tax once the account has been open five years and you are 59½."
        ),
        ROTH,
        "permitted",
    ),
    (
        (
            "You can pay the tax now: your contributions and everything they earn are then tax-free if you are "
            "59½ and five years have passed."
        ),
        ROTH,
        "permitted",
    ),
    (
        "You may pay tax on your contributions now. What they earn is taxed when it is paid to you.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "When is my after-tax account paid? When you retire, leave the Company or die. No part of it is "
            "payable sooner."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "When is my after-tax account paid? When you retire, become disabled, leave the Company or die, "
            "whichever happens first."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Your after-tax account is payable when you leave the Company, and no part of it is payable sooner.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("No part of your after-tax account is payable before you leave the Company.", WITHDRAWAL, "prohibited"),
    ("No part of the after-tax account is paid any earlier.", WITHDRAWAL, "prohibited"),
    ("When is my after-tax account paid? Whenever you ask for it.", WITHDRAWAL, "permitted"),
    ("When can I have my after-tax account? At any time.", WITHDRAWAL, "permitted"),
    ("When is my match paid? When you retire or leave. No part of it is payable sooner.", WITHDRAWAL, "not_addressed"),
    (
        (
            "If your hardship application is approved, money is taken in this order: after-tax contributions, "
            "rollovers, match. There are no other in-service withdrawals."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Hardship withdrawals are taken first from after-tax contributions, then from pre-tax deferrals. "
            "No other in-service withdrawals are permitted."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "If the Committee approves your hardship application, money is taken in this order: after-tax "
            "contributions, rollovers, match."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A hardship withdrawal is taken from pre-tax deferrals. There are no other in-service withdrawals.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Voluntary Employee Contributions. Maximum percentage of Compensation: 0%.", AFTER_TAX, "prohibited"),
    (
        (
            "Item 19. Voluntary Employee Contributions. Maximum percentage a Participant may contribute on a "
            "nondeductible basis: 0%. (Enter 0 if not allowed.)"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Item 19. Voluntary Employee Contributions. Maximum percentage a Participant may contribute on a "
            "nondeductible basis: 10%. (Enter 0 if not allowed.)"
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("Voluntary after-tax contributions: maximum ___%. (Enter 0 if not allowed.)", AFTER_TAX, "not_addressed"),
    ("Maximum after-tax contribution rate: 0%", AFTER_TAX, "prohibited"),
    ("After-tax contributions (maximum %): 0", AFTER_TAX, "prohibited"),
    ("Will the Plan ever take after-tax contributions? It does not now.", AFTER_TAX, "prohibited"),
    ("Does the Plan take after-tax contributions? It does not at present.", AFTER_TAX, "prohibited"),
    ("Can I make after-tax contributions? You could not in the past; you can now.", AFTER_TAX, "permitted"),
    ("Will after-tax contributions be offered? They are not now.", AFTER_TAX, "prohibited"),
    ("Will the Plan ever allow Roth conversions? It already does.", CONVERSION, "permitted"),
    (
        "Will the Plan ever take after-tax contributions? The Committee will look at it in 2027.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("01 EE Pre-Tax / 02 EE Roth / 05 ER Match", ROTH, "permitted"),
    ("01 EE Pre-Tax\n02 EE Roth\n08 EE Post-Tax (closed 6/30/2017)", AFTER_TAX, "frozen"),
    (
        (
            "Type of money / Can I take it out while employed?\nAfter-tax savings ...... Yes (2)\nSafe harbor "
            "match ...... At 59½\n(2) Two withdrawals a calendar year. Each one stops your deductions for "
            "three months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Type of money / Can I take it out while employed?\nAfter-tax savings ...... Yes*\nSafe harbor "
            "match ...... At 59½\n* Each withdrawal stops your deductions for three months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Type of money | Can I take it out while employed?\nAfter-tax savings | Yes (2)\nSafe harbor match "
            "| At 59½\n(2) Two withdrawals a calendar year. Each one stops your deductions for three months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Type of money / Can I take it out while employed?\nAfter-tax savings ...... Yes (1)\nSafe harbor "
            "match ...... At 59½ (2)\n(1) Twice a year.\n(2) A withdrawal stops your deductions for three "
            "months."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "While employed\nAfter-tax savings: Yes (2)\nSafe harbor match: No\n(2) Each withdrawal stops your "
            "deductions for three months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
)

ANSWERS_AND_BLANKS = (
    ("Does the Plan take after-tax contributions? It does not.", AFTER_TAX, "prohibited"),
    ("Does the Plan take after-tax contributions? It does not now.", AFTER_TAX, "prohibited"),
    ("Does the Plan take after-tax contributions? Not now.", AFTER_TAX, "prohibited"),
    ("Does the Plan take after-tax contributions? No, not now.", AFTER_TAX, "prohibited"),
    ("Does the Plan take after-tax contributions? Not at this time.", AFTER_TAX, "prohibited"),
    ("Does the Plan allow Roth conversions? Not yet.", CONVERSION, "prohibited"),
    ("Will in-plan Roth conversions be added? Not in the near future.", CONVERSION, "not_addressed"),
    ("Will the Plan ever allow Roth conversions? It does already.", CONVERSION, "permitted"),
    ("Will you let us convert after-tax money to Roth? We already do.", CONVERSION, "permitted"),
    ("Will the Plan allow after-tax contributions in 2027? Yes, from January 1, 2027.", AFTER_TAX, "permitted"),
    ("Are after-tax contributions planned? They are available now.", AFTER_TAX, "permitted"),
    (
        (
            "A hardship withdrawal may be taken from after-tax contributions, rollovers, vested match, then "
            "pre-tax deferrals."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "If your hardship application is approved, you may withdraw after-tax contributions, rollovers and "
            "vested match."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "If your hardship application is approved, money is taken from your accounts in this order: "
            "after-tax contributions, rollovers, vested match."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("No plans have been made to add after-tax contributions.", AFTER_TAX, "prohibited"),
    ("Maximum amount a Participant may contribute on an after-tax basis: $5,000", AFTER_TAX, "permitted"),
    ("Maximum percentage a Participant may contribute as after-tax contributions: 12%", AFTER_TAX, "permitted"),
    ("Maximum percentage a Participant may contribute as after-tax contributions: 0%", AFTER_TAX, "prohibited"),
    ("Maximum percentage a Participant may contribute as after-tax contributions: ____%", AFTER_TAX, "not_addressed"),
    ("(Insert N/A if after-tax contributions are not permitted.)", AFTER_TAX, "not_addressed"),
    ("Voluntary contributions (enter 0 if none): 0%", AFTER_TAX, "prohibited"),
    ("Voluntary contributions (enter 0 if none): 5%", AFTER_TAX, "permitted"),
)

AMOUNTS_DRAWINGS_AND_FEES = (
    (
        (
            "You may have your non-Roth accounts moved to a Roth account inside the Plan. Only amounts that "
            "you could take as a withdrawal while you are working can be converted."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "Only amounts that you could take as a withdrawal while you are working, other than a hardship "
            "withdrawal, can be converted."
        ),
        CONVERSION,
        "conditional",
    ),
    ("Only money that you could take out while working may be converted.", CONVERSION, "conditional"),
    ("You may convert only what you could withdraw while still employed.", CONVERSION, "conditional"),
    ("Conversions are limited to amounts available to you as an in-service withdrawal.", CONVERSION, "conditional"),
    ("Amounts that are not available for withdrawal while you work cannot be converted.", CONVERSION, "conditional"),
    ("You can convert any amount you would be able to withdraw.", CONVERSION, "conditional"),
    (
        (
            "Only amounts that could be paid to you in a withdrawal, other than for hardship, are eligible for "
            "conversion."
        ),
        CONVERSION,
        "conditional",
    ),
    ("If you could take it as a withdrawal, you can convert it.", CONVERSION, "conditional"),
    ("You may convert money whether or not you could take it as a withdrawal.", CONVERSION, "permitted"),
    ("Amounts that you could not take as a withdrawal can be converted too.", CONVERSION, "permitted"),
    ("You need not be eligible for a withdrawal to convert.", CONVERSION, "permitted"),
    (
        "The only amounts that may be converted are those you could withdraw on the day of the conversion.",
        CONVERSION,
        "conditional",
    ),
    (
        "Only vested amounts that you could withdraw as an active employee can be moved to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        (
            "The Plan does not permit you to convert amounts in your Pre-Tax Account, After-Tax Account or any "
            "other account to your Roth Account."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "The Plan does not permit you to convert or transfer amounts in your Pre-Tax Account, After-Tax "
            "Account or any other account to your Roth Account."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        ("The Plan does not allow you to move or convert your After-Tax Account, or any other account, to Roth."),
        CONVERSION,
        "prohibited",
    ),
    ("You are not permitted to convert or transfer any account to your Roth Account.", CONVERSION, "prohibited"),
    (
        "You may not transfer or convert amounts from your After-Tax Account to your Roth Account.",
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "No amount in your Pre-Tax Account, After-Tax Account or any other account may be converted or "
            "transferred to your Roth Account."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "The Plan permits you to convert or transfer amounts in your After-Tax Account or any other "
            "account to your Roth Account."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("The Plan does not let participants convert, transfer or roll any account to a Roth account in the Plan."),
        CONVERSION,
        "prohibited",
    ),
    (
        "Amounts in your other accounts cannot be transferred or converted to your Roth Account.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Plan does not permit you to convert or transfer amounts back to your After-Tax Account.",
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "A Participant may make Voluntary Contributions by payroll deduction (or, in the case of a "
            "Partner, by charge against drawings) of 1% to 8% of Compensation."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Partners make Voluntary Contributions by charge against their drawings.", WITHDRAWAL, "not_addressed"),
    (
        "A Partner's after-tax contributions are charged against the Partner's monthly draw.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("For a Partner, after-tax contributions may be deducted from drawings.", WITHDRAWAL, "not_addressed"),
    ("A Participant may elect to draw against his Voluntary Contribution Account.", WITHDRAWAL, "permitted"),
    ("Drawings on your after-tax account may be made twice a year.", WITHDRAWAL, "permitted"),
    (
        (
            "Hardship withdrawals are taken first from the after-tax account, then from the pre-tax account "
            "(contributions only for amounts before 2019)."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Withdrawals come from the after-tax account first, then the pre-tax account (contributions only).",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Hardship withdrawals are limited to your pre-tax account (contributions only).", AFTER_TAX, "not_addressed"),
    ("Hardship withdrawals are taken from the pre-tax account (contributions only).", ROTH, "not_addressed"),
    ("Only pre-tax contributions are available for hardship.", ROTH, "not_addressed"),
    ("Hardship: pre-tax contributions only.", AFTER_TAX, "not_addressed"),
    ("Item | Choice\nStatements | Quarterly\nFee for an in-plan conversion | None", CONVERSION, "not_addressed"),
    ("Service | Fee\nIn-plan conversion | None\nLoan | $90", CONVERSION, "not_addressed"),
    ("Service | Fee\nIn-service withdrawal | None\nLoan | $90", WITHDRAWAL, "not_addressed"),
    ("Fee for in-plan conversions: None", CONVERSION, "not_addressed"),
    ("Conversion fee: none", CONVERSION, "not_addressed"),
    ("Cost of an in-plan Roth conversion: No charge", CONVERSION, "permitted"),
    ("Notice needed for an in-plan conversion: None", CONVERSION, "not_addressed"),
    ("Minimum for an in-service withdrawal of after-tax money: None", WITHDRAWAL, "not_addressed"),
    ("Minimum in-plan conversion | None", CONVERSION, "not_addressed"),
    ("In-plan conversion fee ........ None", CONVERSION, "not_addressed"),
    ("In-plan conversion ........ None", CONVERSION, "prohibited"),
)

REFUSED_AND_KEPT = (
    ("You cannot take money out of your after-tax account while you are employed.", WITHDRAWAL, "prohibited"),
    ("Withdrawals from the After-Tax Account are not available to active employees.", WITHDRAWAL, "prohibited"),
    (
        "Your after-tax account, like your other accounts, can be paid only after you leave the Company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "After-tax amounts are distributable only upon termination of employment, death or disability.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The Plan makes no provision for withdrawals of after-tax contributions during employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("There is no way to take after-tax money out before you leave or turn 59½.", WITHDRAWAL, "conditional"),
    (
        "In-service distributions of After-Tax Contributions may not be made prior to age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Until you reach 59½ your after-tax account stays in the Plan.", WITHDRAWAL, "conditional"),
    (
        "You must be at least 59½ to withdraw any part of your account, including after-tax contributions.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Withdrawals from any account, after-tax included, require that you be 59½.", WITHDRAWAL, "conditional"),
    ("While you work for us the only money you may withdraw is your rollover account.", WITHDRAWAL, "prohibited"),
    ("Only rollover contributions may be withdrawn before you leave.", WITHDRAWAL, "prohibited"),
    ("Apart from loans, you may not have access to your account while you are employed.", WITHDRAWAL, "prohibited"),
    ("Your account is not available to you until you retire, leave, become disabled or die.", WITHDRAWAL, "prohibited"),
    ("No withdrawals of any kind are permitted while you are an employee.", WITHDRAWAL, "prohibited"),
    ("In-service withdrawals: not available from the after-tax source", WITHDRAWAL, "prohibited"),
    (
        (
            "Except for hardship withdrawals and withdrawals at age 59½, your entire account must stay in the "
            "Plan until you leave."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A participant may not receive a distribution of his or her After-Tax Contribution Account before "
            "a severance from employment."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "The After-Tax Account shall be distributed at the same time and in the same manner as the "
            "Participant's Elective Deferral Account."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("After-tax contributions are subject to the same restrictions on withdrawal as pre-tax contributions."),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Your after-tax contributions are locked up until you leave.", WITHDRAWAL, "prohibited"),
    (
        "You may withdraw after-tax contributions only if you have been in the Plan for five years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax contributions that have been in the Plan for at least two years.",
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax contributions made in the last 24 months may not be withdrawn.", WITHDRAWAL, "conditional"),
    (
        "You may withdraw your after-tax contributions once you have completed 60 months of participation.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After-tax withdrawals need the approval of the Committee, which is given only in cases of financial need."),
        WITHDRAWAL,
        "conditional",
    ),
    ("You may withdraw after-tax contributions only in the case of a disability.", WITHDRAWAL, "prohibited"),
    ("Withdrawals of after-tax money are limited to contributions made before 1987.", WITHDRAWAL, "prohibited"),
    ("Only pre-1987 after-tax contributions may be withdrawn during employment.", WITHDRAWAL, "prohibited"),
    ("An active employee may not withdraw after-tax contributions or the earnings on them.", WITHDRAWAL, "prohibited"),
    (
        "After-tax contributions may be withdrawn, but only when you reach Normal Retirement Age.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Only employees who have reached age 65 may take an in-service distribution.", WITHDRAWAL, "conditional"),
    ("Payment of your after-tax account cannot begin before your employment ends.", WITHDRAWAL, "prohibited"),
    (
        ("Your after-tax account becomes payable on the earliest of retirement, disability, death or termination."),
        WITHDRAWAL,
        "prohibited",
    ),
    ("You will receive your after-tax account when your employment ends.", WITHDRAWAL, "not_addressed"),
    ("Neither pre-tax nor after-tax contributions may be withdrawn while you are working.", WITHDRAWAL, "prohibited"),
    ("No portion of your accounts may be withdrawn before age 59½ except for hardship.", WITHDRAWAL, "conditional"),
    ("Roth conversions are not offered.", CONVERSION, "prohibited"),
    ("The plan does not have an in-plan Roth conversion feature.", CONVERSION, "prohibited"),
    ("You can't convert money to Roth within this plan.", CONVERSION, "prohibited"),
    ("The Plan has not adopted in-plan Roth rollovers.", CONVERSION, "prohibited"),
    (
        (
            "There is no in-plan conversion; to get money into Roth you must leave the Company and roll it to "
            "a Roth IRA."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("You may convert only amounts you could otherwise withdraw.", CONVERSION, "conditional"),
    ("In-plan Roth conversions are limited to participants age 59½ and over.", CONVERSION, "conditional"),
    ("Only vested pre-tax balances may be converted.", CONVERSION, "conditional"),
    ("After-tax money is not eligible for conversion.", CONVERSION, "prohibited"),
    ("After-tax contributions are excluded from the Roth conversion feature.", CONVERSION, "prohibited"),
    ("The after-tax source cannot be used for in-plan Roth conversion.", CONVERSION, "prohibited"),
    ("Roth conversions will not be processed for active employees.", CONVERSION, "prohibited"),
    (
        "In-plan Roth rollovers may be made only from amounts that are eligible rollover distributions.",
        CONVERSION,
        "conditional",
    ),
    (
        ("A Participant may elect an In-Plan Roth Rollover of any amount that is an eligible rollover distribution."),
        CONVERSION,
        "conditional",
    ),
    (
        ("A participant who is eligible for a distribution may elect to roll it to a Roth account in the plan."),
        CONVERSION,
        "conditional",
    ),
    ("If you are eligible to receive a distribution, you can convert it to Roth instead.", CONVERSION, "conditional"),
    (
        "The in-plan Roth conversion feature was removed from the Plan effective January 1, 2023.",
        CONVERSION,
        "prohibited",
    ),
    ("We no longer offer in-plan conversions.", CONVERSION, "prohibited"),
    ("Conversion to Roth is not currently supported by the recordkeeper.", CONVERSION, "prohibited"),
    ("The Roth conversion option is being considered for 2027.", CONVERSION, "not_addressed"),
    ("Conversions may be made once you are 59½ or have left.", CONVERSION, "conditional"),
    (
        "Although after-tax contributions are allowed, they cannot be converted to Roth in the plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The plan does not allow in-plan conversions, but you can roll after-tax money to a Roth IRA.",
        CONVERSION,
        "prohibited",
    ),
    ("The plan no longer accepts after-tax contributions.", AFTER_TAX, "frozen"),
    ("Only pre-tax and Roth contributions can be made.", AFTER_TAX, "prohibited"),
    ("The Plan does not provide for employee after-tax contributions other than Roth.", AFTER_TAX, "prohibited"),
    ("After-tax contributions, other than Roth contributions, are not allowed.", AFTER_TAX, "prohibited"),
    ("After-tax contributions aren't part of this plan.", AFTER_TAX, "prohibited"),
    ("Contributions other than pre-tax and Roth deferrals are not accepted from employees.", AFTER_TAX, "prohibited"),
    (
        "You may not contribute more than the 402(g) limit to the Plan, whether pre-tax, Roth or otherwise.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("When you reach the IRS limit your contributions stop for the year.", AFTER_TAX, "not_addressed"),
    ("All employee contributions stop when the annual deferral limit is reached.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions ended with the December 2022 payroll.", AFTER_TAX, "frozen"),
    ("The after-tax feature has been suspended until further notice.", AFTER_TAX, "frozen"),
    ("The only after-tax contributions permitted are Roth contributions.", AFTER_TAX, "prohibited"),
    ("Voluntary contributions: None.", AFTER_TAX, "prohibited"),
    ("Non-Roth after-tax contributions: N/A", AFTER_TAX, "prohibited"),
    ("Only vested employer contributions may be withdrawn while you are employed.", WITHDRAWAL, "prohibited"),
    (
        "Only your rollover account and your after-tax account may be withdrawn while you are employed.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The only accounts you may withdraw from while working are the rollover and after-tax accounts.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Only pre-tax contributions may be withdrawn in a hardship.", WITHDRAWAL, "not_addressed"),
    ("Only vested amounts may be withdrawn.", WITHDRAWAL, "not_addressed"),
    ("Only one withdrawal may be made each year from your after-tax account.", WITHDRAWAL, "permitted"),
    (
        "Only earnings on pre-1987 after-tax contributions may be left in the Plan when you withdraw.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Until you reach age 59½, your after-tax account must stay in the Plan.", WITHDRAWAL, "conditional"),
    ("Your after-tax account stays in the Plan until you reach 59½ or leave.", WITHDRAWAL, "conditional"),
    ("Before 59½ your after-tax account remains in the Plan.", WITHDRAWAL, "conditional"),
    ("The only withdrawals allowed during employment are hardship withdrawals.", WITHDRAWAL, "not_addressed"),
    ("The only in-service withdrawals are those for hardship and at age 59½.", WITHDRAWAL, "conditional"),
    ("The only withdrawals from the after-tax account during employment are at age 59½.", WITHDRAWAL, "conditional"),
)

GROUPS = (
    (
        "Participants who are Pilots or Non-Contract Employees may make After-Tax Contributions.",
        "Pilots or Non-Contract Employees",
    ),
    ("Flight Attendants may make After-Tax Contributions of up to 10% of pay.", "Flight Attendants"),
    (
        "Under the agreement ratified on June 12, 2026, Flight Attendants may make After-Tax Contributions.",
        "Flight Attendants",
    ),
    ("A Participant who is a Flight Attendant may make After-Tax Contributions.", "Flight Attendant"),
    ("Only Pilots may make After-Tax Contributions.", "Pilots"),
    ("Customer Service and Ramp Agents may not make After-Tax Contributions.", "Customer Service and Ramp Agents"),
    ("Dispatchers and Mechanics may make After-Tax Contributions of 1% to 10% of pay.", "Dispatchers and Mechanics"),
    ("If you are a Pilot or a Dispatcher, you may make after-tax contributions.", "Pilot or a Dispatcher"),
    ("Machine operators may make after-tax contributions of up to 5% of pay.", "Machine operators"),
    ("Non-Contract Employees may make After-Tax Contributions.", "Non-Contract Employees"),
    # whoever is in the plan
    ("Eligible Employees may make After-Tax Contributions.", None),
    ("Company Employees may make After-Tax Contributions.", None),
    ("Thrift Plan Members may make After-Tax Contributions.", None),
    ("Participants who are active may make after-tax contributions.", None),
    ("Members who are still employed may make after-tax contributions.", None),
)


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    [*IF_ANY_AND_EXCLUDED, *PRICES_AND_NAMES, *ANSWERS_AND_BLANKS, *AMOUNTS_DRAWINGS_AND_FEES, *REFUSED_AND_KEPT],
)
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert found[provision].status.value == status


@pytest.mark.parametrize(("text", "group"), GROUPS)
def test_whom_it_is_for(text: str, group: str | None) -> None:
    assert {one.group for one in findings(read_text(text)) if one.counted} == {group}
