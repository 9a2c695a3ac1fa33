"""What is kept to one form, one account or one number, which plan a paper describes, and what is drawn from it."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

# titles that name the money, savings told as taxed a sentence before, plans told apart by their booklets
TOLD_AROUND = (
    (
        (
            "4.06 Nondeductible Contributions. An Active Participant may, by written authorization filed with "
            "the Committee, contribute to the Trust by payroll deduction an amount not exceeding eight percent "
            "(8%) of Compensation, no part of which shall be treated as an Elective Deferral."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "5.3 After-Tax Contributions. Each Participant may elect to contribute by payroll deduction from "
            "1% to 10% of Compensation for a Plan Year."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "3.4 Nondeductible Contributions. A Participant may pay to the Trustee up to ten percent of "
            "Compensation in any Plan Year."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section 4.4. Voluntary Employee Contributions. A Member may deposit with the Trustee each month "
            "an amount not in excess of 10% of Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("4.2 Roth Contributions. A Participant may contribute by payroll deduction up to 8% of Compensation."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "4.06 Nondeductible Contributions. An Active Participant may not contribute to the Trust any "
            "amount that is not an Elective Deferral."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "4.06 Nondeductible Contributions. The Employer may contribute an amount not exceeding 3% of "
            "Compensation for each Participant."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "4.07 Contributions. A Participant may contribute up to 6% of Compensation, none of which shall "
            "reduce his taxable pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "4.07 Employee Contributions. A Participant may contribute up to 6% of Compensation; no part of it "
            "is an Elective Deferral."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("4.03 Rollover Contributions. An Employee may contribute to the Trust an amount received from another plan."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "You may authorize the Bank to deduct 2 to 6 percent of your salary. These savings come from pay "
            "on which income tax has already been withheld. At the end of any calendar quarter you may draw "
            "out your own savings."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your contributions are taken from pay that has already been taxed. You may draw out your "
            "contributions at the end of any month."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "These savings come from pay on which income tax has already been withheld. At the end of any "
            "calendar quarter you may draw out your own savings, but if you do, the Bank will add nothing to "
            "your account for the next six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "The money you put in comes from pay after taxes. You may take out your own money on the last day "
            "of a quarter, with no penalty."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "These savings come from pay before income tax is withheld. At the end of any calendar quarter you "
            "may draw out your own savings if you have a hardship."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Your savings come from pay on which tax has been withheld. You may draw out the Bank's additions "
            "after five years."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Your savings come from pay on which tax has been withheld. You may not draw out your own savings "
            "until you leave the Bank."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "When your pre-tax and Roth dollars hit the annual limit, the percentage you picked keeps coming "
            "out of your pay as after-tax contributions."
        ),
        ROTH,
        "permitted",
    ),
    (
        ("Once your before-tax and Roth deferrals reach the IRS limit, your contributions continue as after-tax."),
        ROTH,
        "permitted",
    ),
    (
        ("After your Roth and pre-tax contributions reach the annual limit, they go on as after-tax contributions."),
        ROTH,
        "permitted",
    ),
    (
        "When your pre-tax dollars reach the annual limit, the percentage you chose continues after tax.",
        ROTH,
        "not_addressed",
    ),
    (
        (
            "The Hospital's 403(b) Plan accepts after-tax contributions from employed physicians; see that "
            "plan's booklet. The 401(k) Savings Plan described here does not accept them from anyone."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Pilots' Plan takes after-tax contributions. The plan that this booklet describes does not.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Our sister company's plan allows after-tax savings. This Plan does not accept them.", AFTER_TAX, "prohibited"),
    (
        (
            "The old plan did not accept after-tax contributions. The plan described here accepts them from "
            "all employees."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The Salaried Plan accepts after-tax contributions; see that plan's booklet. This booklet, which "
            "is for hourly employees, describes a plan that accepts none."
        ),
        AFTER_TAX,
        "prohibited",
    ),
)

# "in no other form", "the one part that you can reach", "no more than one withdrawal", tags that are kept
KEPT = (
    ("Payroll contributions may be made as pre-tax or Roth contributions, and in no other form.", ROTH, "permitted"),
    (
        "Payroll contributions may be made as pre-tax or Roth contributions, and in no other form.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Contributions are accepted as pre-tax or Roth deferrals and in no other way.", ROTH, "permitted"),
    ("You may save on a pre-tax or Roth basis, and on no other basis.", ROTH, "permitted"),
    ("You may save on a pre-tax or Roth basis, and on no other basis.", AFTER_TAX, "prohibited"),
    ("Deferrals may be made before tax, and in no other form.", ROTH, "prohibited"),
    (
        ("Payroll contributions may be made as pre-tax, Roth or after-tax contributions, and in no other form."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "If you have a financial hardship the Committee will first pay you your after-tax contributions "
            "(without earnings), then your before-tax contributions. Apart from hardship, nothing may be taken "
            "from these accounts before age 59½."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A hardship withdrawal is paid first from your after-tax account, then from your pre-tax account. "
            "Otherwise no money may be taken from either account before you are 59½."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("In case of hardship, the trustee pays after-tax contributions first.", WITHDRAWAL, "conditional"),
    (
        ("If you have a hardship the Plan will first pay you your rollover money, then your before-tax contributions."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "If you have a financial hardship the Committee will pay you your after-tax contributions. Apart "
            "from hardship, your after-tax contributions may be withdrawn once a year."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Participant whose Account holds contributions made to the Thrift Plan of Prairie State Bank "
            "before its merger into this Plan on October 1, 1999 may withdraw all or part of those "
            "contributions, and their earnings, on any Valuation Date. No contributions of this type have been "
            "made since the merger."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Participant whose Account holds contributions made to the Thrift Plan of Prairie State Bank "
            "before its merger into this Plan on October 1, 1999 may withdraw all or part of those "
            "contributions. No contributions of this type have been made since the merger."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Appendix C. Members whose accounts hold voluntary contributions made to the Savings Plan of Lake "
            "Trust before its merger into this Plan may withdraw them at any time. None have been made since "
            "the merger."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Appendix C. Members whose accounts hold voluntary contributions made to the Savings Plan of Lake "
            "Trust before its merger into this Plan may withdraw them at any time. None have been made since "
            "the merger."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Participant whose Account holds matching contributions made under the Thrift Plan of Prairie "
            "State Bank may withdraw them at age 55. No contributions of this type have been made since the "
            "merger."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Up to four times a year you may have any vested part of your account, other than money already "
            "held as Roth, transferred to a Roth account within the Plan. It does not matter that you are "
            "still working or are not yet entitled to a payment."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Up to four times a year you may have any vested part of your account, other than money already "
            "held as Roth, transferred to a Roth account within the Plan. It does not matter that you are "
            "still working or are not yet entitled to a payment."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "You may convert your vested account to Roth. It makes no difference that you could not withdraw "
            "the money yet."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "You may convert your after-tax account to Roth. It makes no difference that you could not "
            "withdraw the money yet."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("You may move your after-tax account to Roth inside the plan, even though you are not entitled to a payment."),
        WITHDRAWAL,
        "not_addressed",
    ),
    ('"In-Plan Roth Rollover" has the meaning given in Section 6.10 [Reserved].', CONVERSION, "not_addressed"),
    ('"In-Plan Roth Transfer" is defined in Section 6.11, which is reserved.', CONVERSION, "not_addressed"),
    ("6.10 In-Plan Roth Rollovers. [Reserved]", CONVERSION, "not_addressed"),
    (
        (
            "Each contribution is tagged when it is made as pre-tax, Roth or after-tax. After that it keeps "
            "its tag; the Plan has no provision for moving money from one tag to another."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Money that goes in as after-tax stays after-tax. The Plan has no feature for changing one kind of "
            "money into another."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        ("The Plan has no provision for moving money from one investment fund to another more than once a month."),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "Each contribution goes in as pre-tax, Roth or after-tax, and keeps that character as long as it "
            "is in the Plan."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        "The Plan has no provision for moving money from this Plan to another plan of the Company.",
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "Until you are 59½, and leaving loans and hardship aside, the after-tax balance is the one part of "
            "your account you can reach while on the payroll. Call the service center on any business day to "
            "request it."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The after-tax balance is the only part of your account that you can reach while you work here.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Before 59½ the one part of your account you can get at while employed is your after-tax money.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Before 59½ the one part of your account you can get at while employed is your rollover money.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("Until age 59½ no part of your account but the after-tax balance is within reach while you work here."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "No Participant shall make more than one withdrawal from the Supplemental After-Tax Account in any "
            "period of six months, and no such withdrawal shall be for less than $1,000 or, if less, the "
            "entire balance."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Member shall not make more than two withdrawals from the After-Tax Account in a Plan Year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "No Member may make more than one withdrawal of Voluntary Contributions in any twelve months.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "No Participant shall make a withdrawal from the Supplemental After-Tax Account before age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("No Participant shall make more than one hardship withdrawal from the After-Tax Account in any year."),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("No withdrawal from the Voluntary Account shall be for less than $500.", WITHDRAWAL, "permitted"),
    ("Withdrawals from the After-Tax Account: not more than one in any quarter.", WITHDRAWAL, "permitted"),
    (
        "Withdrawals shall not affect the Participant's right to continue after-tax contributions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "19. Distributions before severance (check each that applies)\n☒ a. Age 59½: all vested Accounts\n"
            "☐ b. At any time: Voluntary After-Tax Account\n☒ c. At any time: Rollover Account"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "19. Distributions before severance (check each that applies)\n☒ a. Age 59½: all vested Accounts "
            "except the Rollover Account\n☒ b. At any time: Voluntary After-Tax Account"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-service withdrawals\n☒ Age 59½: all Accounts other than the After-Tax Account\n☒ Hardship: "
            "Deferral Account\nNo other withdrawals are allowed."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "At age 59½ you may withdraw from all accounts except the After-Tax Account. No other in-service "
            "withdrawals are allowed."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
)


# "Accounts that may be converted, to the extent vested:", "The following accounts may be withdrawn:"
PROMPTS = (
    (
        (
            "Accounts that may be converted, to the extent vested:\n☒ 1. Pre-tax Elective Deferral account\n☐ "
            "5. Voluntary after-tax contribution account"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "The following accounts may be converted:\n☒ 1. Pre-tax Elective Deferral account\n☐ 5. Voluntary "
            "after-tax contribution account"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "The following accounts may be converted:\n☒ 1. Pre-tax Elective Deferral account\n☒ 5. Voluntary "
            "after-tax contribution account"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "The following sources can be converted, if vested:\n☒ Elective Deferrals\n☒ Voluntary After-Tax "
            "Contributions"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "The following accounts may be withdrawn at any time, to the extent vested:\n☒ Rollover account\n☒ "
            "Voluntary after-tax contribution account"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The following accounts may be withdrawn at any time:\n☒ Rollover account\n☐ Voluntary after-tax "
            "contribution account"
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
)


# a refusal right after a question about money from another plan
ON_THE_WAY_IN = (
    (
        (
            "**Can I bring in money from an old plan?**\n\nYes. You can roll over pre-tax and Roth money from "
            "a former employer's plan. We can't accept after-tax money that is not Roth."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Can I bring in money from another plan? Yes. You can roll over pre-tax and Roth money from a "
            "former employer's plan. We can't accept after-tax money that is not Roth."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Q. Can I move my old 401(k) here?\nA. Yes, if it is pre-tax or Roth money. We do not accept "
            "after-tax money."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Rollovers into the Plan. You may roll over money from another plan or IRA. The Plan does not "
            "accept after-tax money."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "May I bring money from my last job's plan? You may, in a direct rollover. After-tax money that is "
            "not Roth cannot be accepted."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Can I save after taxes? No. We can't accept after-tax money that is not Roth.", AFTER_TAX, "prohibited"),
    (
        (
            "Can I bring in money from an old plan?\n\nYes, before-tax and Roth money from another employer’s "
            "plan, and before-tax money from an IRA. We can’t accept after-tax money that is not Roth."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Can I bring in money from an old plan? Yes, before-tax and Roth money from another employer’s "
            "plan. We can’t accept after-tax money that is not Roth."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Can I bring in money from an old plan? Yes. We can’t accept after-tax money that is not Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Can I bring my savings with me from another employer? Yes, by a rollover. After-tax money is not accepted."),
        AFTER_TAX,
        "not_addressed",
    ),
)


# ends told by the last ones, one way in, hardship shown or not, boxes beneath what is permitted, things of a screen
IN_OTHER_WORDS = (
    (
        (
            "8.2 Withdrawal of Voluntary Contributions. Upon thirty days' written notice to the Committee, a "
            "Participant in active service may withdraw, as of any Valuation Date, all or any portion of the "
            "balance then credited to his Voluntary Contribution Account, and need not show that he has "
            "suffered a financial hardship."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Member may withdraw all or part of his Voluntary Contribution Account on any Valuation Date and "
            "need not show hardship."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Member may withdraw all or part of his Voluntary Contribution Account and is not required to "
            "demonstrate financial need."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("A Member may withdraw his After-Tax Account, but must show that he has suffered a financial hardship."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may withdraw his Deferral Account and need not show hardship once he is 59½.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "The Savings Plan takes your money in one way only: by salary reduction, before federal income tax "
            "is figured. There is no provision for saving out of pay that has already been taxed, whether as "
            "regular employee contributions or under a Roth election."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The Savings Plan takes your money in one way only: by salary reduction, before federal income tax "
            "is figured. There is no provision for saving out of pay that has already been taxed, whether as "
            "regular employee contributions or under a Roth election."
        ),
        ROTH,
        "prohibited",
    ),
    ("There is no provision for saving out of taxed pay.", AFTER_TAX, "prohibited"),
    ("The Plan has no provision for contributions out of pay that has already been taxed.", AFTER_TAX, "prohibited"),
    (
        "You cannot save from pay that has been taxed, either as after-tax or as Roth contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("You cannot save from pay that has been taxed, either as after-tax or as Roth contributions.", ROTH, "prohibited"),
    (
        ("There is no provision for after-tax saving, whether as regular contributions or under a Roth election."),
        ROTH,
        "prohibited",
    ),
    ("Your money goes into the plan in one way only: before tax, by salary reduction.", AFTER_TAX, "prohibited"),
    ("Your money goes into the plan in two ways: before tax and after tax.", AFTER_TAX, "permitted"),
    (
        (
            "Until the restatement of October 1, 1997, members of the Thrift Plan could deposit up to 6% of "
            "pay on top of their tax-deferred savings, with no tax deduction. Those deposits and what they "
            "have earned are still tracked under the name Prior Thrift Account."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Until 1989 members could put in up to 5% of pay without a tax deduction. That money is kept in "
            "the Old Savings Account."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Before 1997, employees could deposit 3% of pay on top of tax-deferred savings, with no tax deduction."),
        AFTER_TAX,
        "frozen",
    ),
    (
        "Until 1997 members could deposit up to 6% of pay before tax; since then the limit is 10%.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Those deposits and what they have earned are still tracked under the name Prior Thrift Account. "
            "Once in each Plan Year you may draw out all or part of that account without giving a reason."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-Tax 401(k) Contributions. Some of us would rather pay the tax today. If you choose this "
            "option, you pay income tax on the contribution in the year you make it; then, provided five tax "
            "years have passed and you are at least 59½, you will owe nothing when the money is paid out, not "
            "even on the growth."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "After-Tax 401(k) Contributions. Some of us would rather pay the tax today. If you choose this "
            "option, you pay income tax on the contribution in the year you make it; then, provided five tax "
            "years have passed and you are at least 59½, you will owe nothing when the money is paid out, not "
            "even on the growth."
        ),
        ROTH,
        "not_addressed",
    ),
    (
        (
            "After-tax 401(k). You pay the tax now. If you are 59½ and five years have passed, neither the "
            "contributions nor the growth is taxed when it is paid to you."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Pre-tax and After-Tax 401(k) Contributions together may not exceed the IRS deferral limit of "
            "$24,500 for 2026."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "After-tax contributions do not count toward the IRS deferral limit of $24,500. You may make them "
            "from 1% to 10% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax savings. You pay income tax on the contribution in the year you make it; the growth is "
            "taxed when it is paid out. You may save up to 10% of pay after tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Article II. Contributions (mark each that the Employer elects)\n☒ 2.1 Elective Deferrals, 1% to "
            "60% of Compensation\n☐ 2.2 Roth Elective Deferrals\n☒ 2.3 Voluntary Employee Contributions "
            "(non-deductible), 1% to 15% of Compensation\n☒ 2.4 Rollover Contributions"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Article II. Contributions (mark each that the Employer elects)\n☒ 2.1 Elective Deferrals, 1% to "
            "60% of Compensation\n☐ 2.3 Voluntary Employee Contributions (non-deductible), 1% to 15% of "
            "Compensation\n☒ 2.4 Rollover Contributions"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Contributions elected:\n☒ Elective Deferrals\n☒ Nondeductible Voluntary Contributions, up to 10% "
            "of Compensation"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Your rollover from a prior employer's plan may contain after-tax contributions, provided they "
            "come to us in a direct rollover with a statement showing your basis. That is the only way in "
            "which after-tax money can come into the Plan."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "A direct rollover may contain after-tax contributions. That is the only way in which after-tax "
            "money can come into the Plan."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    ("After-tax money can come into the Plan only in a rollover from another plan.", AFTER_TAX, "rollover_only"),
    (
        ("You may roll over after-tax money from another plan. It is the only after-tax money that the Plan takes."),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "A rollover may contain after-tax contributions. Payroll contributions after tax are also "
            "accepted, up to 5% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "E-6. In-Plan Roth Rollovers\n( ) Not permitted under the Plan\n(X) Permitted. The rollover may be "
            "made of:\n     (X) amounts that could otherwise be paid to the Participant at the time\n     ( ) "
            "amounts not otherwise payable"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "In-Plan Roth Rollovers:\n(X) Permitted, of:\n(X) amounts that could otherwise be paid at the "
            "time\n( ) amounts not otherwise payable"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "In-Plan Roth Rollovers\n☐ Not permitted\n☒ Permitted. The rollover may be made of:\n☐ amounts "
            "that could otherwise be distributed\n☒ all vested amounts"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            'Our record keeper\'s new website shows a "Roth" tab for all of its clients. Please disregard it: '
            "there are no Roth contributions in the Millhaven Paper Savings Plan at this time."
        ),
        ROTH,
        "prohibited",
    ),
    (
        "You may see a Roth button on the website. Please ignore it: our plan has no Roth contributions.",
        ROTH,
        "prohibited",
    ),
    ('The website has a "Roth" tab. Roth contributions may be made from 1% to 50% of pay.', ROTH, "permitted"),
    (
        (
            'The recordkeeper\'s website shows an "After-Tax" field. Please disregard it; the Plan takes no '
            "after-tax contributions."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Notice to Participants, July 2026. The Benefits Committee has voted to stop taking after-tax "
            "payroll contributions. The last ones will be deducted on August 14, 2026, and any after-tax "
            "election then on file will be set to zero."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The Committee has decided to end after-tax contributions. The last ones will be taken from the "
            "paycheck of June 26, 2026."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions stop this year. The final deduction will be made on September 30, 2026.",
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The Committee has decided to end after-tax contributions. The last ones will be taken from the "
            "paycheck of June 26, 2027."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The Committee has decided to stop taking after-tax contributions. Any election on file will be set to zero."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The Committee has voted to begin taking after-tax contributions. The first ones will be deducted "
            "on August 14, 2026."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Financial emergency withdrawals. Your before-tax contributions, your after-tax contributions and "
            "your rollover account may each be used for a financial emergency that meets the tests on the next "
            "page. Apart from such an emergency, nothing may be taken from these accounts while you are at "
            "work."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Your before-tax and after-tax contributions may be used for a financial emergency.", WITHDRAWAL, "conditional"),
    ("Your after-tax contributions may be taken for a financial emergency only.", WITHDRAWAL, "conditional"),
    (
        "Apart from a hardship, nothing may be taken from your after-tax account while you are at work.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Your after-tax contributions may be used for any purpose at any time.", WITHDRAWAL, "not_addressed"),
    (
        (
            "I elect to have the following deducted from each paycheck:\nPre-tax ______ % of pay      Roth "
            "______ % of pay    After-tax ______ % of pay"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "I elect to have the following deducted from each paycheck:\nPre-tax ______ % of pay      Roth "
            "______ % of pay"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Voluntary Payroll Savings Form. Fill in a whole percentage for each kind of saving that you want; "
            "leave blank any you do not.\n☐ Before-Tax ____% (1–50%)\n☐ After-Tax ____% (1–10%)\n☐ Do not "
            "enroll me now"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Savings Election. Write a percentage for each kind of contribution you choose.\n☐ Pre-Tax ____%\n"
            "☐ Roth ____%\n☐ After-Tax ____% (up to 8%)"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Savings Election. Write a percentage for each kind of contribution you choose.\n☐ Pre-Tax ____%\n"
            "☐ Roth ____%"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Because the Plan has no Roth account, you cannot elect Roth contributions, and the in-plan "
            "conversions that you may have read about in the newspapers are not possible here."
        ),
        ROTH,
        "prohibited",
    ),
    (
        (
            "Because the Plan has no Roth account, you cannot elect Roth contributions, and the in-plan "
            "conversions that you may have read about in the newspapers are not possible here."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("The in-plan conversions that you may have read about are not possible here.", CONVERSION, "prohibited"),
    ("The conversions that some of you have asked about are not possible in this Plan.", CONVERSION, "prohibited"),
    ("The in-plan conversions that you may have read about are possible here as well.", CONVERSION, "permitted"),
    ("Since there is no Roth account, money cannot be converted to Roth here.", CONVERSION, "prohibited"),
    (
        (
            "Other than amounts credited to the After-Tax Account, which shall be paid to the Participant "
            "within ten business days of his or her request, no amount held under this Plan shall be "
            "distributed to a Participant who remains an Employee."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Other than the After-Tax Account, which may be withdrawn on request, no amount shall be "
            "distributed to a Participant who remains an Employee."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Except for the After-Tax Account, which shall be paid within ten days of a request, no amount "
            "shall be paid to a Participant who is still employed."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Other than the Rollover Account, which shall be paid within ten days of a request, no amount "
            "shall be distributed to a Participant who remains an Employee."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Plan at a glance: Your contributions – pre-tax from 1% to 30% and after-tax from 1% to 10% of "
            "pay. . . . Your Contributions in Detail: You contribute to the Plan on a pre-tax basis only; "
            "after-tax contributions are not accepted."
        ),
        ROTH,
        "prohibited",
    ),
    (
        (
            "Roth conversions while employed are limited to amounts that you would be able to withdraw. Which "
            "amounts are those? Your after-tax contributions with their earnings (on any business day), your "
            "rollover account (on any business day), and everything else once you are 59½."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Which amounts can be withdrawn while I work? Your after-tax contributions (on any business day) "
            "and your rollover account (on any business day)."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You can have your own after-tax deposits back whenever you like, but the interest and gains on "
            "them stay in the Fund until your employment ends."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("You can take your after-tax deposits back at any time, but their earnings stay in the plan until you leave."),
        WITHDRAWAL,
        "permitted",
    ),
    ("You can have your after-tax deposits back only when your employment ends.", WITHDRAWAL, "prohibited"),
)


# what goes on past the limit, ended waits, holding periods told by Plan Years, two rules in one breath, sections struck
SAID_OTHERWISE = (
    (
        (
            "Each Member may elect to contribute by payroll deduction two, four or six percent of his Base "
            "Salary. Such contributions shall not be deductible by the Member for Federal income tax purposes. "
            "A Member may, upon thirty days' notice, withdraw any part of his contributions, whereupon he "
            "shall be suspended from contributing for the six months next following."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Such contributions shall not be deductible for Federal income tax purposes. A Member may withdraw "
            "any part of his contributions at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Contributions are not tax-deductible. A Member may, upon notice, withdraw any part of his contributions."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Contributions are tax-deductible. A Member may, upon notice, withdraw any part of his contributions."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "A Member may, upon thirty days' notice, withdraw any part of his after-tax contributions, "
            "whereupon he shall be suspended from contributing for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A Member who withdraws any part of his after-tax contributions shall thereupon be suspended from "
            "contributing for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Q. I hit the IRS dollar limit in September last year. What happens this year?\nA. Unless you have "
            "opted out, the percentage you elected keeps coming out of your check and is deposited to the Plan "
            "as after-tax money until the overall annual limit is reached."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "When you reach the limit, the percentage you elected keeps coming out of your check and goes into "
            "the Plan as after-tax money."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("After the limit, your deduction keeps going and is credited to the Plan as after-tax money until December."),
        AFTER_TAX,
        "permitted",
    ),
    ("When you reach the limit, your deductions stop for the rest of the year.", AFTER_TAX, "not_addressed"),
    (
        (
            "Unless you opt out, your savings rate continues and is deposited as after-tax contributions once "
            "you hit the IRS limit."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Until now, after-tax savings had to stay in the Plan for 24 months before you could take them "
            "out. Starting April 1, 2025, this waiting period no longer applies and you may withdraw your "
            "after-tax savings and their earnings whenever you wish."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In the past, after-tax money had to be in the plan for two years before it could be withdrawn. "
            "Since 2024 there is no such wait, and you may withdraw it at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax savings have to stay in the Plan for 24 months before you can take them out.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Until April 2025, after-tax savings could be taken out at any time. From then on they must stay "
            "in the Plan for 24 months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Any catch-up contributions you make in 2026 must go in on an after-tax (Roth) basis. If you have "
            "a pre-tax catch-up election on file, payroll will switch it to Roth for you."
        ),
        CONVERSION,
        "not_addressed",
    ),
    ("If you elected pre-tax catch-up, we will change your election to Roth.", CONVERSION, "not_addressed"),
    ("Your pre-tax catch-up election will be switched to Roth automatically in January.", CONVERSION, "not_addressed"),
    (
        (
            "Please note that the after-tax option is being discontinued. The December 24, 2026 paycheck is "
            "the last from which after-tax contributions will be taken; until then your current election stays "
            "in force."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The after-tax option is being discontinued. The June 26, 2026 paycheck is the last from which "
            "after-tax contributions will be taken."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The after-tax feature will end. December 31, 2026 is the last day on which after-tax "
            "contributions can be made."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The after-tax option has been discontinued. The December 24, 2025 paycheck was the last from "
            "which after-tax contributions were taken."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "At its October 2026 meeting the Committee recommended that the Board add a voluntary after-tax "
            "feature to the Plan. The Board will take up the recommendation in February. In the meantime, "
            "employee contributions remain limited to pre-tax and Roth 401(k) deferrals."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("Employee contributions remain limited to pre-tax and Roth 401(k) deferrals.", AFTER_TAX, "prohibited"),
    ("For now, employee contributions are limited to pre-tax and Roth deferrals.", AFTER_TAX, "prohibited"),
    ("Employee contributions are limited to 50% of pay.", AFTER_TAX, "not_addressed"),
    ("Employee contributions remain limited to pre-tax, Roth and after-tax contributions.", AFTER_TAX, "permitted"),
    (
        (
            "A Participant may, not more often than twice in a Plan Year, withdraw all or part of his "
            "After-Tax Contribution Account, except that contributions credited during the current Plan Year "
            "or the Plan Year immediately before it shall not be available."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw your after-tax account at any time, except contributions credited within the "
            "last 24 months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw your after-tax account, but contributions made in the current or the prior year "
            "are not available."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("You may withdraw your after-tax account at any time, except that a withdrawal may not be less than $500."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw your after-tax account at any time, except that contributions of the Company are "
            "not available."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "I am sorry to say you cannot: our 401(k) neither takes after-tax contributions nor lets you "
            "convert existing balances to Roth."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "I am sorry to say you cannot: our 401(k) neither takes after-tax contributions nor lets you "
            "convert existing balances to Roth."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("Our plan neither accepts after-tax contributions nor allows Roth conversions.", AFTER_TAX, "prohibited"),
    ("Our plan neither accepts after-tax contributions nor allows Roth conversions.", CONVERSION, "prohibited"),
    (
        (
            'You asked whether you can do a "mega backdoor Roth" here. You cannot: the plan takes no after-tax '
            "contributions."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            'You asked whether you can do a "mega backdoor Roth" here. You can: the plan takes after-tax '
            "contributions and converts them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "4. Section 4.07 (Voluntary Nondeductible Contributions) is deleted in its entirety and replaced "
            'by "[Reserved]" with respect to payroll dates after August 31, 2019. Amounts previously credited '
            "to Voluntary Contribution Accounts shall continue to be held under Section 6.02."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Section 4.07 (Voluntary After-Tax Contributions) is deleted and replaced by "[Reserved]" '
            "effective January 1, 2020. Amounts already in the Accounts remain in the Plan."
        ),
        AFTER_TAX,
        "frozen",
    ),
    ('Section 4.07 (Voluntary After-Tax Contributions) is deleted and replaced by "[Reserved]".', AFTER_TAX, "frozen"),
    (
        (
            'Section 4.07 (Voluntary After-Tax Contributions) is deleted and replaced by the following: "4.07 '
            'A Participant may make after-tax contributions of up to 10% of Compensation."'
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax amounts that came from a former employer's plan are kept in the After-Tax Rollover "
            "source. You can withdraw from that source at any time."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "After-tax money that you brought from another employer's plan is kept in a separate account.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "Money you brought with you. After-tax amounts that came from a former employer's plan are kept in "
            "the After-Tax Rollover source. You can withdraw from that source, or convert it to Roth in the "
            "Plan, at any time. No other source may be converted while you are employed."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "Money you brought with you. After-tax amounts that came from a former employer's plan are kept in "
            "the After-Tax Rollover source. You can withdraw from that source, or convert it to Roth in the "
            "Plan, at any time. No other source may be converted while you are employed."
        ),
        CONVERSION,
        "conditional",
    ),
)


# a class of people named before "They cannot", what one account holds, ages whose money is named beside them
WHO_AND_WHAT = (
    (
        (
            "You may contribute from 1% to 15% of pay as after-tax savings. Because federal tax rules treat "
            "them differently from other employees, Career Agents may save on a Before-Tax or Roth basis only. "
            "They cannot make After-Tax Savings."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "You may contribute from 1% to 15% of pay as after-tax savings. Career Agents may save on a "
            "Before-Tax or Roth basis only. They cannot make After-Tax Savings."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "You may contribute from 1% to 15% of pay as after-tax savings. Union drivers have a plan of their "
            "own rules. They may not make after-tax contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "You may save 1% to 10% of pay after tax. Part-time employees may save before tax only. They may "
            "not save after tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Career Agents may save on a Before-Tax or Roth basis only. They cannot make After-Tax Savings.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Participants may save on a Before-Tax or Roth basis only. They cannot make After-Tax Savings.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "You may contribute from 1% to 15% as After-Tax Savings. Your Roth Account holds only Roth Savings "
            "and Roth money rolled over from another plan."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your Roth Account holds only Roth Savings and Roth money rolled over from another plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The Deferral Account consists only of pre-tax contributions. You may also make after-tax "
            "contributions of up to 5% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("The Plan holds only pre-tax and Roth contributions.", AFTER_TAX, "prohibited"),
    (
        (
            "Your Roth Account holds only Roth Savings and Roth money rolled over from another plan. The Plan "
            "does not permit you to convert any other part of your account to Roth while it stays in the Plan."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "You may convert your Rollover Account to Roth. The Plan does not permit you to convert any other "
            "part of your account."
        ),
        CONVERSION,
        "conditional",
    ),
    ("You cannot convert any other part of your account to Roth.", CONVERSION, "not_addressed"),
    (
        (
            "After-tax contributions of 1% to 6% of pay are allowed. They are deducted after income tax, so "
            "you owe no further tax on the contributions themselves, but the earnings on them are taxed as "
            "income when they are paid."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may save up to 6% after tax. No further tax is due on these contributions when they are paid.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("You may save up to 6% after tax. There is no additional tax on the contributions when they come out."),
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions were made until 2010. No further contributions are accepted.", AFTER_TAX, "frozen"),
    ("Since 2010 no further after-tax contributions have been accepted.", AFTER_TAX, "frozen"),
    (
        "The withdrawals are:\n- Age 59½. You may withdraw all your accounts.\n- Hardship. See below.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "The withdrawals are:\n- Age 59½. You may withdraw your pre-tax and Roth contributions.\n- "
            "After-tax. You may withdraw after-tax money at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Withdrawals while working:\n- Age 59½: pre-tax and Roth contributions.\n- Hardship: pre-tax contributions."),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Withdrawals while working:\n- Age 59½.\n- Hardship.", WITHDRAWAL, "conditional"),
    (
        "The new feature does not give anyone access to money that could not be paid out before.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("This program gives you no new right to take money out of the Plan.", WITHDRAWAL, "not_addressed"),
    ("The conversion feature does not open any account to withdrawal.", WITHDRAWAL, "not_addressed"),
    ("This amendment does not give anyone the right to withdraw after-tax money.", WITHDRAWAL, "prohibited"),
)


# rollovers that a form takes, prompts that end in "the following:", "no such contributions"
ROLLOVERS_AND_SUCH = (
    (
        (
            "Section F. Rollovers into the Plan. The Plan will take a direct rollover of the following (X = "
            "accepted):\n[X] pre-tax amounts from a qualified plan or 403(b)\n[X] after-tax employee "
            "contributions from a qualified plan\n[ ] designated Roth amounts"
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "The Plan will take a direct rollover of the following:\n[X] pre-tax amounts from a qualified "
            "plan\n[X] after-tax employee contributions from a qualified plan"
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts rollovers of (☒ = yes):\n☒ pre-tax amounts\n☒ after-tax contributions",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "Rollover contributions. The Plan accepts a direct rollover from a qualified plan of (check all "
            "that apply):\n☒ pre-tax amounts\n☐ after-tax contributions"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Section C. Contributions. The Plan will take the following (X = accepted):\n[X] pre-tax "
            "deferrals\n[X] after-tax employee contributions"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section C. Contributions. The Plan will take the following (X = accepted):\n[X] pre-tax "
            "deferrals\n[ ] after-tax employee contributions"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Plan Elections (☒ = elected by the Employer)\n☒ 2.1 Elective Deferrals, 1% to 60% of "
            "Compensation\n☒ 2.3 Voluntary Employee Contributions (non-deductible), 1% to 15% of Compensation; "
            "Highly Compensated Employees limited to 5%\nWithdrawals before severance are allowed only from "
            "the following:\n☐ 6.1 Voluntary Employee Contributions\n☒ 6.3 Rollover Contributions, at any time"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Plan Elections (☒ = elected by the Employer)\n☒ 2.3 Voluntary Employee Contributions "
            "(non-deductible), 1% to 15% of Compensation; Highly Compensated Employees limited to 5%\n"
            "Withdrawals before severance are allowed only from the following:\n☐ 6.1 Voluntary Employee "
            "Contributions\n☒ 6.3 Rollover Contributions, at any time"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Withdrawals before severance are allowed only from the following:\n☐ 6.1 Voluntary Employee "
            "Contributions\n☒ 6.2 Elective Deferrals, after age 59½\n☒ 6.3 Rollover Contributions, at any time"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Withdrawals before severance are allowed only from the following:\n☒ 6.1 Voluntary Employee "
            "Contributions\n☒ 6.2 Elective Deferrals, after age 59½"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The Committee has asked counsel to draft an amendment that would add them. Unless and until it is "
            "adopted by the Board, no such contributions can be made to the Plan."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Many of you asked about after-tax contributions. The Committee has asked counsel to draft an "
            "amendment that would add them. Unless and until it is adopted by the Board, no such contributions "
            "can be made to the Plan."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "You asked about after-tax contributions. Until the Board adopts an amendment, no such "
            "contributions can be made."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Unless and until the Board adopts an amendment, no after-tax contributions can be made to the Plan."),
        AFTER_TAX,
        "prohibited",
    ),
)


# prices that grant nothing, times beside how often, kinds counted, payments at set times, former employees
PRICES_AND_TIMES = (
    (
        (
            "If you withdraw any of the after-tax savings that earned a Company match, you may do so without "
            "giving a reason, but your right to contribute to the Plan will be suspended for the six months "
            "following the withdrawal and no Company match will be made during that time."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "If you withdraw any of the after-tax savings that earned a Company match, you may do so without "
            "giving a reason, but your right to contribute to the Plan will be suspended for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "AFTER-TAX OPTION\nChoose this option if you would rather pay income tax now than later. Your "
            "contributions are taken from pay that has already been taxed, they count with your pre-tax "
            "savings toward the one IRS dollar limit on deferrals, and if you are over 59½ and have had the "
            "account five years, neither they nor their earnings are taxed when paid out."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Your contributions are taken from pay that has already been taxed and count with your pre-tax "
            "savings toward the IRS dollar limit on deferrals."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "WITHDRAWALS DURING EMPLOYMENT\nAccount | When | How often\nAfter-Tax | After 60 months as a "
            "participant | Once per plan year\nPre-Tax | Hardship, or age 59½ | No limit"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "WITHDRAWALS DURING EMPLOYMENT\nAccount | When | How often\nAfter-Tax | Any time | Once per plan "
            "year\nPre-Tax | Hardship, or age 59½ | No limit"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("In-service withdrawals\nMoney | When | How often\nAfter-Tax | After two years in the plan | Twice a year"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Active participants: in-plan Roth rollover is available for the vested balance of the Deferral, "
            "Match and Rollover subaccounts. Former employees with a balance: in-plan Roth rollover is "
            "available for all subaccounts, including After-Tax."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "Former employees with a balance: in-plan Roth rollover is available for all subaccounts, "
            "including After-Tax."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        "Active participants: in-plan Roth rollover is available for all subaccounts, including After-Tax.",
        CONVERSION,
        "permitted",
    ),
    (
        (
            "D-7. Employee contributions other than salary deferrals (check one):  ( ) required  (X) "
            "voluntary, up to 8% of pay  ( ) neither required nor allowed"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The Dunmore Foods plan takes two kinds of employee money, pretax and Roth, and both count toward "
            "the IRS limit."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("There isn't a separate after-tax source you can turn on.", AFTER_TAX, "prohibited"),
    ("The plan takes three kinds of employee money: pretax, Roth and after-tax.", AFTER_TAX, "permitted"),
    (
        (
            "In addition to the required 5% participant contribution, which is picked up by the College and "
            "not taxed, the Plan lets you send up to 8% of your salary to your annuity account as an after-tax "
            "contribution."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Dollars always stay under the heading where they were first recorded; none may be re-labelled as "
            "Roth later."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Roth in-plan conversions\nWhat can be converted: vested match, profit sharing, after-tax\nHow "
            "often: four times a calendar year\nFee: $75 each\nForm needed: Roth Conversion Request, no spouse "
            "signature"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "All contributions of a Member, whether or not excluded from his taxable income, shall remain in "
            "the Trust Fund until his retirement, death, total disability or other termination of service, and "
            "no part shall be payable at any earlier date for any reason."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "You may withdraw after-tax contributions that have been in the Plan for at least two full plan "
            "years, together with the earnings on them. More recent after-tax contributions may not be "
            "withdrawn while you are employed by a Participating Company."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "When you request a withdrawal of your after-tax account - there is no age requirement and no "
            "waiting period - you may have your contributions sent directly to a Roth IRA and the investment "
            "earnings sent directly to a traditional IRA."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "6.4 The Trustees shall receive after-tax contributions only in the form of a direct rollover from "
            "the qualified plan of a prior employer. No such contributions shall be accepted from a "
            "Participant's compensation or draw."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "6.4 The Trustees shall receive after-tax contributions only in the form of a direct rollover from "
            "the qualified plan of a prior employer. No such contributions shall be accepted from a "
            "Participant's compensation or draw."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "WITHDRAWALS DURING EMPLOYMENT\nAccount | When | How often\nAfter-Tax | After two years in the "
            "plan | Once per plan year\nPre-Tax | Hardship, or age 59½ | No limit"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-service withdrawals\nAccount | When | How often\nAfter-Tax | After 60 months as a participant "
            "| Once per plan year\nPre-Tax | Hardship, or age 59½ | No limit"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-service withdrawals\nAccount | When\nAfter-Tax | After 60 months as a participant\nPre-Tax | "
            "Hardship, or age 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-service withdrawals\nAccount | When\nAfter-Tax | After 60 months of participation\nPre-Tax | "
            "Hardship, or age 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-service withdrawals\nAccount | When\nAfter-Tax | After five years as a member\nPre-Tax | "
            "Hardship, or age 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax dollars can be paid to you on the last business day of any month.", WITHDRAWAL, "permitted"),
    ("Your after-tax contributions may be paid to you at any time.", WITHDRAWAL, "permitted"),
    ("Your after-tax account may be paid to you when you leave.", WITHDRAWAL, "not_addressed"),
    ("Your after-tax account can be paid to you on any business day after you leave.", WITHDRAWAL, "not_addressed"),
    ("Your after-tax account may be paid to you within ten days of your request.", WITHDRAWAL, "permitted"),
    (
        (
            "After-tax dollars, which you have not been able to add to since 2011, can be paid to you on the "
            "last business day of any month."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-tax dollars, which you have not been able to add to since 2011, can be paid to you on the "
            "last business day of any month."
        ),
        AFTER_TAX,
        "frozen",
    ),
)


# lists that "alone" closes, and what it says of something else
ALONE = (
    ("You may elect pre-tax contributions alone.", AFTER_TAX, "prohibited"),
    ("Before-tax savings alone may be chosen.", AFTER_TAX, "prohibited"),
    ("Pre-tax and Roth savings alone may be elected.", AFTER_TAX, "prohibited"),
    ("Pre-tax and Roth savings only.", AFTER_TAX, "prohibited"),
    ("Pre-tax and Roth savings only.", ROTH, "permitted"),
    ("Pre-tax savings alone are matched.", AFTER_TAX, "not_addressed"),
    ("Pre-tax savings alone may be borrowed.", AFTER_TAX, "not_addressed"),
    ("Roth savings alone may be paid out free of tax.", AFTER_TAX, "not_addressed"),
    # what an old plan held is no list of what is taken now
    (
        "Accounts of the former Able Plan were moved here in 2018: deferrals and the match. There was no other kind.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Plan takes pre-tax and Roth contributions. There is no other kind.", AFTER_TAX, "prohibited"),
)

# one age for two verbs, of which the second only says "but not"; accounts by a letter; money asked of an office
BY_LETTER_AND_AGE = (
    ("Before age 59½ after-tax contributions may be converted but not withdrawn.", WITHDRAWAL, "conditional"),
    ("Before age 59½ after-tax contributions may be converted but not withdrawn.", CONVERSION, "permitted"),
    ("Until you are 59½, after-tax savings can be moved to Roth but cannot be taken out.", WITHDRAWAL, "conditional"),
    ("After-tax contributions may be converted but not withdrawn while you work here.", WITHDRAWAL, "prohibited"),
    (
        "After-tax contributions may be converted before 59½ but never withdrawn while you are employed.",
        WITHDRAWAL,
        "prohibited",
    ),
    *(
        (f"{told}\n\nAt work\n\nYou may withdraw from {account} at any time, up to once a month.", WITHDRAWAL, status)
        for told, account, status in (
            ("Account A is the after-tax account. It has two parts.", "Account A", "permitted"),
            ("The Ridgeway Account is your old after-tax account.", "the Ridgeway Account", "permitted"),
            ("VS is short for Voluntary Savings, an old account.", "your VS Account", "permitted"),
            ("Account A is the after-tax account. Account B is the match account.", "Account B", "not_addressed"),
            ("The Rollover Account is not the after-tax account.", "the Rollover Account", "not_addressed"),
            ("VB is short for Voluntary Benefits, such as life insurance.", "your VB Account", "not_addressed"),
        )
    ),
    (
        "Once in any six months you can ask the Trust Office for all or part of your after-tax account, at any age.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Once in any six months you can ask the Trust Office for all or part of your after-tax account statements.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You can ask the Trust Office for all or part of your pre-tax account.", WITHDRAWAL, "not_addressed"),
    *(
        (f"The after-tax account {told} its last deposit in May 2012.", AFTER_TAX, status)
        for told, status in (
            ("came over with the Ridgeway plan and took", "frozen"),
            ("was brought in by the merger, and received", "frozen"),
            ("came over with the Ridgeway plan, which took", "not_addressed"),
        )
    ),
    (
        "You may convert your account. Participants who have severed employment may convert.",
        CONVERSION,
        "permitted",
    ),
    *(
        (
            "A Participant who is still employed may convert his vested Matching Account. "
            f"A Participant who has {left} employment may convert his Voluntary Contribution Account.",
            CONVERSION,
            "conditional",
        )
        for left in ("terminated", "severed")
    ),
    ("Participants who have severed employment may withdraw their after-tax accounts.", WITHDRAWAL, "not_addressed"),
    (
        "A participant who has severed his employment may withdraw after-tax contributions at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("A participant who has reached the Qualifying Age may withdraw his after-tax account.", WITHDRAWAL, "conditional"),
    *(
        (f"{lead} your after-tax account cannot be changed into one.", CONVERSION, "prohibited")
        for lead in (
            "There being no Roth account in the Plan,",
            "Because there is no Roth account in the Plan,",
            "The Plan has no Roth account, and",
        )
    ),
)


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    (
        *ALONE,
        *TOLD_AROUND,
        *KEPT,
        *PROMPTS,
        *ON_THE_WAY_IN,
        *IN_OTHER_WORDS,
        *SAID_OTHERWISE,
        *WHO_AND_WHAT,
        *ROLLOVERS_AND_SUCH,
        *PRICES_AND_TIMES,
        *BY_LETTER_AND_AGE,
    ),
)
def test_a_text_is_read_as_it_is_meant(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 29)))
    assert found[provision].status.value == status
