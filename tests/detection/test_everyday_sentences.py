"""What everyday sentences establish by themselves: one table for the families of wording that plans share."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # how one contributes, and which kinds there are
    ("In general, the Plan lets you make Roth contributions.", ROTH, "permitted"),
    ("In general you may make after-tax contributions of up to 10% of pay.", AFTER_TAX, "permitted"),
    (
        "To contribute after tax, a Participant files a notice telling the Employer to hold back a "
        "whole percentage of pay left after taxes, and to credit it to the Participant's After-Tax "
        "Contribution Account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "To make after-tax contributions, a Participant shall file a written authorization with the Committee.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "To save on an after-tax basis you complete a payroll form and hand it to Human Resources.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant contributes after tax by directing the Employer to withhold a whole percentage of pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("For after-tax contributions, fill out Form 12 and give it to payroll.", AFTER_TAX, "permitted"),
    (
        "For each contribution you pick the kind: before-tax, Roth, or ordinary (non-Roth) after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    ("All employees may participate in the After-Tax Savings Account.", AFTER_TAX, "permitted"),
    ("You may join the after-tax part of the Plan on your first day.", AFTER_TAX, "permitted"),
    ("Roth contributions are after-tax money.", ROTH, "not_addressed"),
    (
        "You can save some of your income pre-tax, after-tax or by a mix of the two. What is more, "
        "investment earnings on Roth 401(k) after-tax contributions generally come out as tax-free "
        "gains.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You can save some of your income pre-tax, after-tax or by a mix of the two. What is more, "
        "investment earnings on Roth 401(k) after-tax contributions generally come out as tax-free "
        "gains.",
        ROTH,
        "permitted",
    ),
    (
        "You may save before-tax or after-tax. After-tax savings under this Plan are designated Roth contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    # Roth that is called after-tax; joining the after-tax part of a plan
    (
        "You may make after-tax contributions of up to 25% of pay. Our after-tax option is the Roth 401(k).",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "With the 401(k) Plan you can save pre-tax, after-tax or by a mix of the two. Earnings on "
        "Roth 401(k) after-tax contributions generally come out tax-free.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "With the 401(k) Plan you can save pre-tax, after-tax or by a mix of the two. Earnings on "
        "Roth 401(k) after-tax contributions generally come out tax-free.",
        ROTH,
        "permitted",
    ),
    ("A Roth contribution is an after-tax contribution.", ROTH, "not_addressed"),
    (
        "Employees may participate in the After-Tax Savings Account from their date of hire.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "To join the after-tax savings program, log on and choose a percentage of pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("No employee may participate in the After-Tax Savings Feature.", AFTER_TAX, "prohibited"),
    # what was once, what is left of pay, whom it is open to, what a withdrawal does not cost
    (
        "You could put in up to 10% of your pay by payroll deduction, after taxes, and the company "
        "added to the first 5%.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Any excess over the limit may, at the Committee’s direction, be treated as an after-tax "
        "contribution to satisfy the test, or be paid back with earnings.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "They are made on request; there is no arrangement for converting each contribution as it comes in.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may convert after-tax money to Roth inside the Plan at any time. Conversions are made "
        "on request; there is no arrangement for converting each contribution as it comes in.",
        CONVERSION,
        "permitted",
    ),
    (
        "No part of a loan shall be drawn from the Voluntary Contribution Account, although that "
        "account is counted in reckoning the vested Account.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The Plan makes no provision for the transfer or direct rollover of any amount from an "
        "account other than the Roth Deferral Account to a Roth account within the Plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The examples say nothing about taking money out, since that is different from group to group.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # verbs joined under one denial
    (
        "No amount held in one Account may be transferred, rolled over or converted to another "
        "Account within the Plan while a Member is an Employee.",
        CONVERSION,
        "prohibited",
    ),
    (
        "No part of an Account may be moved, rolled over, or converted to Roth within the Plan while "
        "the Participant is employed.",
        CONVERSION,
        "prohibited",
    ),
    (
        "No after-tax amount may be withdrawn, borrowed or distributed while the Member is an Employee.",
        WITHDRAWAL,
        "prohibited",
    ),
    # closed and opened again, subjects shared by two verbs, waits told as denials
    (
        "The after-tax feature was suspended in 2020 and has never been resumed.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The maximum rate for Voluntary After-Tax Savings is increased from 5% to 15% of pay. The "
        "lower maximum of 6% for highly compensated employees does not change, nor does your right "
        "to withdraw Voluntary After-Tax Savings and earnings whenever you wish.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Officers and shore staff who have been in the Plan for five years may withdraw from the "
        "after-tax source once a year and may, at any time, convert it to Roth inside the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "Officers and shore staff who have been in the Plan for five years may withdraw from the "
        "after-tax source once a year and may, at any time, convert it to Roth inside the Plan. "
        "Those with fewer years can do neither.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Member who has reached age 55 may withdraw the after-tax account and may convert it to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "Your voluntary account, like your other accounts, is meant for retirement. The Plan pays it "
        "when you retire, become disabled, die or otherwise leave the Company, and in no case sooner.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "In-service withdrawal of After-Tax Contributions: those credited for fewer than 24 full "
        "calendar months are not available. Contributions credited longer, and earnings, may be "
        "withdrawn twice a year.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions held for less than two years are not available for withdrawal. "
        "Older ones may be withdrawn at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If I made after-tax contributions, can I get them back before I retire? Yes, at any time "
        "and for any purpose, together with what they have earned, although not in an amount below "
        "$250.",
        WITHDRAWAL,
        "permitted",
    ),
    # questions put in letters, contributions under a titled section
    (
        "If I have after-tax contributions, can I get them back before I retire? Yes, at any time and for any purpose.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "If I made after-tax contributions, can I withdraw them before I retire? Yes, at any time and for any purpose.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You asked whether the money in your after-tax source can be made Roth without leaving the "
        "Plan. It can. You may also take it out on any weekday.",
        CONVERSION,
        "permitted",
    ),
    (
        "You asked whether the money in your after-tax source can be made Roth without leaving the "
        "Plan. It can. You may also take it out on any weekday.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Several of you have asked whether after-tax money can be converted to Roth inside the Plan. Yes, it can.",
        CONVERSION,
        "permitted",
    ),
    ("You asked whether you may make after-tax contributions. You may.", AFTER_TAX, "permitted"),
    ("You wrote to ask if the Plan takes after-tax contributions. It does.", AFTER_TAX, "permitted"),
    (
        "You wrote to ask if the Plan takes after-tax contributions. It does not.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "5.3 Roth Contributions. Each Participant may elect to have contributions made under this Section.",
        ROTH,
        "permitted",
    ),
    (
        "Apart from Roth contributions, nothing may be put into the Plan after tax.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Apart from Roth contributions, nothing may be put into the Plan after tax.",
        ROTH,
        "permitted",
    ),
    (
        "In addition to Elective Deferrals, a Pilot may contribute by payroll deduction, in whole "
        "percentages of Considered Earnings, amounts that are includible in gross income when "
        "contributed and that are not designated as Roth.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may also be able to move a payment to a Roth IRA or, where a plan provides for it, to a "
        "Roth account in the same plan.",
        CONVERSION,
        "not_addressed",
    ),
    # other plans, groups, rollovers
    (
        "Hourly employees may make after-tax contributions; salaried employees may make pre-tax and "
        "Roth contributions only.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Members of the Gas Workers' Retirement Annuity contribute 2.5% of pay, after tax, toward their annuity.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may save pre-tax (Type 1) or after-tax (Type 2). Type 2 money may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # kinds of money called by a letter
    (
        "Monthly Savings Option\n(a) Class A: pre-tax, 1% to 30%\n(b) Class B: nondeductible, from "
        "wages already taxed and not Roth, 1% to 10%\nMembers may draw on Class B accounts on the "
        "first business day of any month, without giving a reason.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Class A is salary deferral money; Class B is after-tax money. You may contribute up to 6% "
        "to Class B. Class B may be withdrawn only after you leave the Company.",
        AFTER_TAX,
        "permitted",
    ),
    # "Employee Contributions" that are after-tax by definition
    (
        '1.16 "Employee Contributions" means contributions of a Participant that are designated, '
        "when made, as after-tax employee contributions and are kept in a separate account.\n\n4.3 "
        "Employee Contributions. A Participant may make Employee Contributions by payroll deduction "
        "of 1% to 15% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "4.4 Employee Contributions. Employee Contributions are voluntary contributions which the "
        "Participant does not designate as Roth Elective Deferrals and which are included in gross "
        "income when made.\n[ ] (a) Not permitted\n[X] (b) Permitted. Each Participant who is eligible "
        "to make Elective Deferrals may also make Employee Contributions, in whole percentages, of "
        "not less than 1% nor more than 15% of Compensation for the payroll period.\n[ ] (c) "
        "Permitted only for Participants who are not Highly Compensated Employees",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"Participant Deposits" means amounts contributed by a Participant on an after-tax basis. '
        "Each Participant may make Participant Deposits of up to 10% of Earnings.",
        AFTER_TAX,
        "permitted",
    ),
    # pensions, cash, closed lists and closed accounts of merged plans
    (
        "Under the University's 403(b) Tax-Deferred Annuity Plan you may make after-tax "
        "contributions and, at any age, convert them to Roth. That plan is described in Chapter 9. "
        "This chapter describes the 401(k) Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Under the University's 403(b) Tax-Deferred Annuity Plan you may make after-tax "
        "contributions and, at any age, convert them to Roth. That plan is described in Chapter 9. "
        "This chapter describes the 401(k) Plan.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Regular members of the faculty contribute 3% of salary after tax to the Faculty Pension as "
        "a condition of appointment. The pension is separate from the 401(k) Savings Plan, and these "
        "contributions may not be withdrawn from the pension before retirement.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Members of the Retirement Plan for Hourly Employees at the Soda Ash plant contribute 1.5% "
        "of wages to that plan after tax. Those contributions earn interest at 5% and are returned "
        "with the pension or at death.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Amounts shall remain in the Account to which they were first credited, and no Participant "
        "may cause any such amount to be treated as held in a Roth Account.",
        CONVERSION,
        "prohibited",
    ),
    (
        "You may move all or part of your after-tax account to the Roth conversion account on any "
        "business day, or you may take it in cash. Neither choice depends on your age.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may move all or part of your after-tax account to the Roth conversion account on any "
        "business day, or you may take it in cash. Neither choice depends on your age.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "If you worked for Penrose Life before its merger with us, you may have a Penrose After-Tax "
        "Account. No contributions have been added to it since January 1, 2018, and none can be.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may have a Prior After-Tax Account. Nothing has been added to it since the Old Mill "
        "plan was merged on December 31, 1998.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "A Participant may at any time direct that all or any portion of his or her vested Accounts, "
        "including the Voluntary Account but excluding any outstanding loan, be transferred to an "
        "In-Plan Roth Account, whether or not the amount transferred could then be distributed.",
        CONVERSION,
        "permitted",
    ),
    # what a closed source still holds, and an account that was said to hold it
    (
        "You could contribute after-tax until June 30, 2020. Remaining balances are available for "
        "withdrawal on request once each quarter.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The after-tax feature was discontinued in 2015. Balances can be taken out whenever you wish.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions ended in 2015. Rollover balances may be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax contributions ended in 2015. Your balance can be seen online at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "What you saved from taxed pay in the Lowell Thrift Plan is kept in your Old Thrift Account. "
        "You may withdraw your Old Thrift Account at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Amounts you rolled over are held in a Prior Plan Account. "
        "You may withdraw the Prior Plan Account at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions. Deposits are held until separation from service, retirement or "
        "death, and the Plan provides no earlier payment.",
        WITHDRAWAL,
        "prohibited",
    ),
    # an age that is not asked for; an IRA to which the money goes
    (
        "Your after-tax source can be converted to Roth at any time. There is no charge, "
        "and you do not have to be 59½.",
        CONVERSION,
        "permitted",
    ),
    (
        "You can convert your after-tax account to Roth on any day. If you would rather have it in a Roth IRA, "
        "you may instead take it out and roll it over.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You can convert your after-tax account to Roth. Or you may take it out and roll it to a Roth IRA of your own.",
        AFTER_TAX,
        "not_addressed",
    ),
    # events on which conversion waits, or does not
    ("You may convert your accounts to Roth if you have a distributable event.", CONVERSION, "conditional"),
    (
        "Participants may convert any vested account to Roth without regard to a distributable event.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Roth Account may receive In-Plan Roth Rollovers from all vested accounts, at any age.",
        CONVERSION,
        "permitted",
    ),
    # a month that is no permission
    (
        "The Summary of Material Modifications of May 2019 suspended in-plan Roth conversions.",
        CONVERSION,
        "prohibited",
    ),
    ("Roth conversions of May 2021 are shown on your statement.", CONVERSION, "not_addressed"),
    # withdrawals told over several sentences: which is made, what gates it, what it costs
    (
        "There are four kinds of withdrawal while you work for us. The first is a withdrawal of "
        "after-tax contributions, which you can make at any age.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The second way is a conversion of after-tax contributions, which you may make once a quarter.",
        CONVERSION,
        "permitted",
    ),
    (
        "After you have reached age 55 and have ten years of service, other withdrawals are "
        "possible. At that point you may withdraw from your after-tax account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once you have five years of participation, the rules change. You may then withdraw from "
        "your after-tax account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may ask for a form at any time. At that time you may withdraw your after-tax contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You can draw on your after-tax account. To do that you have to be 55 or older.", WITHDRAWAL, "conditional"),
    (
        "Two conditions apply to a withdrawal of after-tax money. You must have been a member for "
        "two years, and twelve months must have gone by since your last one.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax withdrawals come from your after-tax contributions. You qualify for one after "
        "two years in the Plan.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-service withdrawals from the After-Tax Account are allowed. The price of one is that "
        "you are shut out of the Plan for a full quarter.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You may withdraw after-tax money. In that case the match is given up for a year.", WITHDRAWAL, "conditional"),
    ("You may withdraw after-tax money without losing the match.", WITHDRAWAL, "permitted"),
    ("You may withdraw after-tax money, but not without losing the match.", WITHDRAWAL, "conditional"),
    (
        "After-tax savings are not locked up until retirement; you may withdraw them at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax money is tied up in the Plan until you retire or leave.", WITHDRAWAL, "prohibited"),
    (
        "Your after-tax balance is the most flexible part of your account. You can have all or any "
        "portion of it paid to you on request.",
        WITHDRAWAL,
        "permitted",
    ),
    # the law, a parent's plan, what would be so, an employer's pension
    ("Under federal tax rules, after-tax contributions can be withdrawn at any age.", WITHDRAWAL, "not_addressed"),
    (
        "Federal law puts no limit on withdrawals of after-tax money, and neither does the Plan: "
        "you may make one at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Under the Savings Plan of our parent company, after-tax contributions may be converted to "
        "Roth. This Plan is separate.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Under the Savings Plan of Acme Corporation and Affiliates, after-tax contributions may be "
        "converted to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "If the Plan adds an in-plan conversion feature, after-tax money may be converted to Roth. "
        "You will be told when this happens.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "If you use the Plan's in-plan conversion feature, after-tax money may be converted to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "If the Plan is amended to allow it, you may withdraw after-tax contributions before you leave.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("The pension pays back your own after-tax contributions at any time you ask.", WITHDRAWAL, "not_addressed"),
    # what converts nothing: funds, brackets, other directions; and what does
    (
        "You may exchange money between the Plan's funds on any business day, in your after-tax "
        "account as well as in your Roth account.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may exchange money from your after-tax account to your Roth account on any business day.",
        CONVERSION,
        "permitted",
    ),
    (
        "A conversion may put you into a higher tax bracket. Talk to a tax adviser before you "
        "convert any after-tax money.",
        CONVERSION,
        "not_addressed",
    ),
    ("Can I make my after-tax money Roth? Yes, once you are 59½.", CONVERSION, "conditional"),
    ("Can I make my after-tax money Roth? Yes. Ask for an in-plan conversion.", AFTER_TAX, "not_addressed"),
    (
        "When automatic conversion is off, after-tax contributions stay after-tax until you ask for a conversion.",
        CONVERSION,
        "permitted",
    ),
    ("After-tax contributions stay after-tax until you leave and take them out.", CONVERSION, "prohibited"),
    (
        "Once made, a Roth contribution may not be changed to an after-tax or a pre-tax contribution.",
        ROTH,
        "not_addressed",
    ),
    (
        "You may direct the Plan to treat your after-tax account as Roth. To do so, complete a Roth "
        "In-Plan Election on the website.",
        ROTH,
        "not_addressed",
    ),
    ("Amounts that were converted to Roth in the past are kept in a Roth conversion account.", ROTH, "not_addressed"),
    # chapters on leaving, loans, service and hardship that name after-tax money in passing
    (
        "When you leave you may keep your account in the Plan. You may withdraw any part of it, "
        "after-tax money included, at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "If you die, your spouse may keep your account in the Plan. Your spouse may withdraw "
        "after-tax money at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "When you leave the Company you may take your whole account. While you work here you may "
        "withdraw after-tax contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may leave your money in the Plan until you retire. You may also withdraw after-tax "
        "contributions at any time while you are working.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "When you leave the Company you may take your whole account, including after-tax "
        "contributions, in one payment, or leave it in the Plan until you are 73.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Partial withdrawals, pre-tax or after-tax, may be made at any time.", AFTER_TAX, "not_addressed"),
    ("Your after-tax contributions may go to a Roth IRA.", AFTER_TAX, "not_addressed"),
    (
        "When you come back from military service, you may make up the contributions, pre-tax or "
        "after-tax, that you missed.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make pre-tax and after-tax contributions of up to 20% of pay to make up for years "
        "in which you saved little.",
        AFTER_TAX,
        "permitted",
    ),
    ("If you are rehired, your after-tax election does not start again by itself.", AFTER_TAX, "not_addressed"),
    ("Your after-tax election does not carry over from one employer to another.", AFTER_TAX, "not_addressed"),
    (
        "If your hardship is approved, the money is taken from your accounts in this order: rollover, pre-tax, Roth.",
        ROTH,
        "not_addressed",
    ),
    # glossaries: pay before contributions, parts of an account, kinds of rollover
    (
        "Eligible Pay is your base salary before any pre-tax, Roth or after-tax contributions are taken out.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Account: the record of your share of the Plan. It may have up to six parts: pre-tax, Roth, "
        "after-tax, match, profit sharing and rollover.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may save in up to three ways: pre-tax, Roth and after-tax.", AFTER_TAX, "permitted"),
    (
        "Rollover contribution: money you bring in from a former employer's plan. The Plan accepts "
        "pre-tax, Roth and after-tax rollovers.",
        AFTER_TAX,
        "rollover_only",
    ),
    # beside other savings, and not instead of them; lists of exceptions and lists that are whole
    (
        "In addition to, and not in place of, your pre-tax or Roth savings, you can make traditional "
        "after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Besides your pre-tax savings, and not instead of them, you can make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions may not be made in place of pre-tax contributions. They are not part of this Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Apart from pre-tax, Roth and catch-up contributions, employees cannot contribute to the Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Apart from pre-tax, Roth and catch-up contributions, employees cannot contribute to the Plan.",
        ROTH,
        "permitted",
    ),
    (
        "Apart from pre-tax, Roth and catch-up contributions, employees may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Apart from the pre-tax, Roth and catch-up limits, there are other limits in the law.",
        ROTH,
        "not_addressed",
    ),
    (
        "Except for pre-tax, Roth and catch-up contributions, nothing is matched.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "There are two kinds of contributions and only two: pre-tax and Roth.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "All employee money in the Plan is either pre-tax or Roth; we do not take any other kind.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "All employee money in the Plan is either pre-tax or Roth; we do not take any other kind.",
        ROTH,
        "permitted",
    ),
    (
        "There are two buckets you can put money into, pre-tax and Roth, and that is it.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Employee contributions: pre-tax and Roth only", AFTER_TAX, "prohibited"),
    ("Contributions matched: pre-tax and Roth only", AFTER_TAX, "not_addressed"),
    ("Automatic enrollment: pre-tax only", AFTER_TAX, "not_addressed"),
    ("The maximum rate for after-tax contributions is zero.", AFTER_TAX, "prohibited"),
    ("The maximum after-tax contribution is nil.", AFTER_TAX, "prohibited"),
    (
        "If your after-tax balance is zero, this section does not apply to you.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Plan does not, at present, take after-tax money by payroll deduction or otherwise.",
        AFTER_TAX,
        "prohibited",
    ),
    ("What you can save | Pre-tax: yes | Roth: yes | After-tax: no", AFTER_TAX, "prohibited"),
    ("What you can save | Pre-tax: yes | Roth: yes | After-tax: no", ROTH, "permitted"),
    # what goes on above the limit, here and in another plan
    (
        "You may choose to have your contributions carry on after tax once the dollar limit has been reached.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Elections you make after tax tables are updated take effect in January.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Amounts above the limit are credited to the Nonqualified Savings Plan on an after-tax or "
        "deferred basis, as that plan provides.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "When you reach the limit, your contributions continue under the Excess Savings Plan on an after-tax basis.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Contributions in excess of the limit are credited to your After-Tax Account for the rest of the year.",
        AFTER_TAX,
        "permitted",
    ),
    # what some people like; features listed one under another
    (
        "Some savers prefer after-tax contributions because they can be withdrawn more easily. Talk "
        "with a tax adviser.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Because your after-tax contributions can be withdrawn at any time, many people use them for emergencies.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The following are not available under this Plan:\n• After-tax contributions\n• Loans\n• Hardship withdrawals",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Your after-tax account:\n• Withdrawals are allowed at any time\n• Loans are not allowed",
        WITHDRAWAL,
        "permitted",
    ),
    # closed again, put off, given up, struck out, lifted
    (
        "After-tax contributions made under the Prior Plan remain in a separate account, but no more may be made.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions were reopened in 2012 and closed again for good in 2020.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions were suspended in 2009 and reopened for good in 2013.",
        AFTER_TAX,
        "permitted",
    ),
    ("The Plan accepted after-tax contributions from 1982 to 1997.", AFTER_TAX, "frozen"),
    (
        "The Plan, which had no match from 2009 to 2011, accepts after-tax contributions of up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "If you made after-tax contributions before 1996, that money is still in your account and you "
        "may withdraw it at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "If you rolled over money from another plan, that money is still in your account and you may "
        "withdraw it at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Until 2019 you could withdraw your after-tax account whenever you liked. Now you must be 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Until 2015 you could withdraw your after-tax account at any time. The age for catch-up contributions is 50.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Section 3.5 of the Plan (After-Tax Contributions) is deleted in its entirety and replaced by "
        'the word "Reserved".',
        AFTER_TAX,
        "frozen",
    ),
    (
        'Section 9.4 (Top-Heavy Contributions) is deleted and replaced by "Reserved".',
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The start of after-tax contributions, which had been announced for January 1, 2025, has been "
        "put off until July 1, 2025.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The start of after-tax contributions has been postponed until further notice.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The start of the new trading window has been put off until March 1, 2025.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "An earlier notice told you that after-tax contributions would begin on January 1, 2025. That "
        "plan has been abandoned, and after-tax contributions will not be offered.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may have been in the Orion plan. That plan was terminated, and it did not allow conversions.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The waiting period of 24 months for withdrawals of after-tax contributions has been dropped. "
        "You can now take them out at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("The waiting period for loans has been dropped.", WITHDRAWAL, "not_addressed"),
    (
        "Withdrawals of after-tax contributions during employment ceased to be allowed as of January 1, 2022.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Withdrawals of after-tax contributions during employment ceased to be allowed as of January 1, 2022.",
        AFTER_TAX,
        "not_addressed",
    ),
    # answers: one may stop, it costs something, certainly
    (
        "What if I want to stop my after-tax contributions? You can stop them at any time by calling "
        "the service center.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "What if I want to stop my loan deductions? You cannot stop them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your after-tax contributions were made before 2001. You can change them into other funds at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "What happens if I withdraw my after-tax contributions? You may not contribute for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "What happens if I take a hardship withdrawal? You may not contribute for six months.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "May I move my after-tax savings to Roth without leaving the Plan?\nCertainly. Call the service "
        "center and it is done the same day.",
        CONVERSION,
        "permitted",
    ),
    ("Is there tax on a withdrawal of after-tax money? Certainly.", WITHDRAWAL, "not_addressed"),
    (
        "Do I have to wait before I can withdraw my after-tax savings? Yes, five years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant may at any time, but not more often than twice in any Plan Year, withdraw all or any "
        "portion of the After-Tax Account, including earnings.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The parties did not agree to voluntary after-tax contributions, and none shall be accepted.",
        AFTER_TAX,
        "prohibited",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_sentence_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
