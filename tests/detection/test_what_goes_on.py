"""What a passage establishes by what its sentences take over from each other, and by what it waits for."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # what the asker has chosen, and what one may
    (
        "I do nothing. Do I have after-tax contributions? No. You were signed up for pre-tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Do I have a way to convert after-tax money to Roth inside the Plan? No.", CONVERSION, "prohibited"),
    ("Do I have any right to withdraw after-tax money while I work? No.", WITHDRAWAL, "prohibited"),
    # one kind of withdrawal, told on by "it"
    (
        "What is a hardship withdrawal?\nA hardship withdrawal is for an immediate and heavy financial need. "
        "It may come from your deferrals and your after-tax contributions. You certify your need on the "
        "website.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Hardship withdrawals are allowed once a year. They may be taken from your pre-tax and after-tax accounts.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A hardship withdrawal must be for one of the needs listed. Such a withdrawal may include your "
        "after-tax contributions and earnings on them.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Emergency withdrawals are for unforeseen needs. They come out of after-tax savings first.",
        WITHDRAWAL,
        "conditional",
    ),
    # nothing suspended is nothing closed
    (
        "Your after-tax account may be withdrawn at any time. Your contributions go on as before; nothing is "
        "suspended.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may contribute 1% to 5% of pay after tax and withdraw it at any time. No contributions are interrupted.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your after-tax account once a quarter. No contribution is stopped because of it.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your after-tax account once a quarter. Nothing is forfeited and nothing is stopped.",
        AFTER_TAX,
        "not_addressed",
    ),
    # the employers of "you"
    (
        "If your employer is Hale Brothers, Inc., you may save after tax. Employees of Hale Logistics, Ltd. may not.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "If you work at Stone & Sons, Inc., you may withdraw your after-tax account once a year. Others must "
        "wait until they leave.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If you are employed by Orrin Retail, you cannot convert your after-tax account to Roth. All others may.",
        CONVERSION,
        "conditional",
    ),
    (
        "If you work in the Ohio plants, you may convert after-tax money to Roth inside the Plan.",
        CONVERSION,
        "conditional",
    ),
    # what others still may, and what was made elsewhere
    ("We do not take after-tax contributions that you made to another plan.", AFTER_TAX, "not_addressed"),
    (
        "From 1999 until 2010, salaried employees could choose between Pre-Tax and After-Tax Savings, as "
        "represented employees still can.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Until 2020 everyone could convert after-tax money to Roth, as employees of Hale Gas still may.",
        CONVERSION,
        "conditional",
    ),
    ("Salaried employees could withdraw after-tax money until 2015, as pilots still do.", WITHDRAWAL, "conditional"),
    # old accounts, other plans, parts for groups
    (
        "Prior After-Tax Account. An account made up of contributions from taxed Pay before 2014.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Nothing has been added to the Prior After-Tax Account since December 31, 2013. You may withdraw it "
        "once a quarter.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "We also have a share purchase plan. You can put in up to 10% of after-tax pay, and withdraw it "
        "before the purchase date.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "We also have a share purchase plan. You can put in up to 10% of after-tax pay, and withdraw it "
        "before the purchase date.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Share scheme: contributions are taken after tax and may be refunded on request at any time before "
        "the purchase date.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "As of July 1, 2010 the After-Tax choice was closed for salaried people. Represented employees may "
        "make After-Tax Savings of 1% to 12% of Earnings.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Is the amount that I convert subject to the 10% additional tax? Not because of the conversion. You "
        "may convert your after-tax account at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "After-tax contributions made under item 2, and those that came over from the Harrow Street plan, are"
        " kept together in an after-tax account, of which you are the full owner at all times.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions you make, and those that came over from your old plan, are kept in one account.",
        AFTER_TAX,
        "not_addressed",
    ),
    # waits before contributing
    (
        "You may begin after-tax contributions on the first of the quarter after you complete one year of service.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "When can you start voluntary after-tax contributions? You become eligible on the first payroll after"
        " you have completed 12 months of service.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "Your Plan allows after-tax contributions of up to 5% of Eligible Pay beginning with the January 1 "
        "that follows your second full year as a participant.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "An hourly employee may begin After-Tax Savings on the January 1 that follows one full year of "
        "membership in the Plan.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "After-tax deductions may be elected by a Participant who has been making Basic Contributions at the "
        "full 6% rate for at least twelve consecutive months.",
        AFTER_TAX,
        "conditional",
    ),
    ("You can make after-tax contributions once you have been in the Plan for a year.", AFTER_TAX, "conditional"),
    (
        "After-tax contributions may start with the first paycheck after your second anniversary of hire.",
        AFTER_TAX,
        "conditional",
    ),
    ("To make after-tax contributions you must have two years of service.", AFTER_TAX, "conditional"),
    ("You must wait one year before you can save after tax.", AFTER_TAX, "conditional"),
    ("Employees with at least one year of service may make after-tax contributions.", AFTER_TAX, "conditional"),
    ("You are not eligible for after-tax contributions during your first year.", AFTER_TAX, "conditional"),
    # answers to "when may I"
    (
        "When can you start voluntary after-tax contributions? You become eligible for this part of your Plan"
        " on the first payroll after you have completed 12 months of service, even though elective deferrals "
        "are open to you sooner.",
        AFTER_TAX,
        "conditional",
    ),
    ("When may I make after-tax contributions? Once I have three years of service.", AFTER_TAX, "conditional"),
    # taking, whose money lies where, and not before then
    (
        "While you are employed you can take after-tax money only after you reach 59½ or if you meet the "
        "rules for a hardship.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You may take after-tax savings after five years in the Plan.", WITHDRAWAL, "conditional"),
    ("You cannot take after-tax money until you leave.", WITHDRAWAL, "prohibited"),
    (
        "Money that is in the after-tax source may be paid to you, or rolled over, on any business day.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Money that has been in the after-tax account for two years may be paid to you on request.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Money that is in the after-tax source is paid only when you leave.", WITHDRAWAL, "prohibited"),
    (
        "Local 318 members may contribute up to 6% of wages after tax. The money may be withdrawn before you "
        "leave only on account of a financial hardship.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You may contribute up to 5% after tax. The money may be taken out whenever you ask.", WITHDRAWAL, "permitted"),
    ("You may contribute up to 5% after tax. The money stays in the Plan until you leave.", WITHDRAWAL, "prohibited"),
    (
        "After five years in the Plan you may withdraw after-tax contributions. No withdrawal is allowed before that.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your paycheck can send two kinds of money to the Plan, and no others: traditional 401(k) and Roth 401(k).",
        AFTER_TAX,
        "prohibited",
    ),
    ("There are two kinds of contributions you can make, pre-tax and Roth, and that is all.", AFTER_TAX, "prohibited"),
    ("Only two sources are open to employees: pre-tax deferrals and Roth deferrals.", AFTER_TAX, "prohibited"),
    ("The Plan takes pre-tax and Roth money from your pay and no other.", AFTER_TAX, "prohibited"),
    ("Money that is in the after-tax source may be withdrawn on any business day.", WITHDRAWAL, "permitted"),
    # what a sentence goes on with
    (
        "Type 1 withdrawals may be made for any reason. They come from after-tax savings and bring no "
        "suspension. Type 2 withdrawals, from the Company match, may be made after five years and bring a "
        "suspension of six months.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Contributions to the Plan consist of Elective Deferrals, pre-tax or Roth, and of no others.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Contributions to the Plan consist of Elective Deferrals, pre-tax or Roth, and of no others.", ROTH, "permitted"),
    ("Contributory Account. Roth contributions are not available under the Plan.", ROTH, "prohibited"),
    (
        "You may take out all of your after-tax contributions whenever you wish. You may choose to have the "
        "payment made to your in-plan Roth account instead of to you.",
        CONVERSION,
        "permitted",
    ),
    (
        "Your after-tax account may be withdrawn at any time. Instead of a payment you may have it credited "
        "to your Roth account in the Plan.",
        CONVERSION,
        "permitted",
    ),
    # other plans, blackouts, refunds, amendments
    (
        "Your written election to move amounts into your in-plan Roth account will be honored only to the "
        "extent that the amounts are then payable to you.",
        CONVERSION,
        "conditional",
    ),
    (
        "A conversion may be made of amounts that, at the time, are payable to the Participant under Article IX.",
        CONVERSION,
        "conditional",
    ),
    (
        "The physicians' Cash Balance Plan neither requires nor permits after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The 403(b) plan takes no after-tax contributions. The 401(k) Plan does.", AFTER_TAX, "permitted"),
    (
        "Between October 23 and November 6 the Plan will move to a new record keeper. During that time you "
        "cannot change your savings rate, borrow, withdraw or convert.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "After-tax contributions of highly compensated employees may have to be refunded, with earnings. A "
        "refund cannot be converted.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The maximum rate of after-tax contributions described on page 6 is raised from 5% to 12% of "
        "Compensation, effective April 1, 2026.",
        AFTER_TAX,
        "permitted",
    ),
    ("Section 6.5, which let participants convert after-tax amounts, is deleted.", AFTER_TAX, "not_addressed"),
    ("Section 6.5, which let participants convert after-tax amounts, is deleted.", CONVERSION, "prohibited"),
    # what only sounds like a denial
    (
        "Money that could not be withdrawn before you converted it still cannot be withdrawn afterwards until"
        " the time comes.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You can save after tax. Think twice: you may not be able to get at this money for many years.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may convert after-tax money to Roth. There is nothing to request and nothing to switch on.",
        CONVERSION,
        "permitted",
    ),
    ("After-tax money may be converted to Roth. PayHarbor does not convert on a schedule.", CONVERSION, "permitted"),
    ("No rule stops you from converting your after-tax account while you are employed.", CONVERSION, "permitted"),
    # gates told before
    (
        "You must leave each after-tax deposit in the account for 24 months. After that you may take it out "
        "whenever you please.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions stay put for two years. From then on they may be withdrawn at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may not draw on your after-tax account during your first five years in the Plan. Thereafter you "
        "may draw on it once a year.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Wait until your after-tax money has been in the Plan for 12 months. Then you can convert it to Roth "
        "inside the Plan.",
        CONVERSION,
        "conditional",
    ),
    ("Each after-tax contribution must age for 24 months. Only then may it be withdrawn.", WITHDRAWAL, "conditional"),
    (
        "You may withdraw voluntary contributions that have been on deposit for two full plan years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Voluntary contributions may be withdrawn when they have been on deposit for 24 full calendar months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Members who have attained age 59½ may withdraw any account, the After-Tax Account included, or may "
        "have it transferred to a Roth account under the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "After two years of participation you can take out your after-tax money and can also move it to Roth "
        "inside the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert your after-tax account at any time, and at 59½ you may also withdraw it.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert your after-tax account at any time, and at 59½ you may also withdraw it.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax money on any business day. The 10% tax that generally applies before age "
        "59½ is figured on the earnings only.",
        WITHDRAWAL,
        "permitted",
    ),
    # told aside
    (
        "If Part One shows that your plan has voluntary after-tax employee contributions, you may contribute "
        "an amount from pay on which you have already been taxed, up to the percentage shown there.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions. Catch-up contributions of higher-paid employees are Roth "
        "Deferrals and are not put in the After-Tax Account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Balances may be converted to Roth. Because no new after-tax money comes into the Plan, once it has "
        "been converted there is nothing further of the kind to convert.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may make Roth deferrals. The profit sharing goes in as pre-tax money; the Plan has not adopted "
        "the option of taking it as Roth.",
        ROTH,
        "permitted",
    ),
    (
        "The Plan has no conversions, and while you work here you can move your After-Tax Account to a Roth "
        "IRA only from age 59½.",
        CONVERSION,
        "prohibited",
    ),
    (
        "After-tax money may be withdrawn at any time. Pre-tax money that you convert at age 40 cannot be "
        "withdrawn until 59½, while after-tax money that you convert can be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # other ways to say it
    (
        "Employees who would rather be taxed today may use the supplemental after-tax account, to which they "
        "may give up to 10% of gross pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Ironworkers are covered by the Shopmen's Annuity Fund. The Fund lets a member make voluntary "
        "after-tax contributions and take them back at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Ironworkers are covered by the Shopmen's Annuity Fund. The Fund lets a member make voluntary "
        "after-tax contributions and take them back at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The Employer has elected not to include the in-plan Roth rollover provision in the Plan. Amounts may"
        " become Roth amounts only by a rollover to a Roth IRA once you are entitled to a distribution.",
        CONVERSION,
        "prohibited",
    ),
    (
        "This 401(k) Plan takes no after-tax contributions. The Food Bank's 403(b) Plan, in which the staff "
        "may make after-tax contributions, is not part of it.",
        AFTER_TAX,
        "prohibited",
    ),
    # sister plans in columns
    (
        "Two plans side by side\n\n| Feature | 403(b) Plan | 401(k) Plan |\n|---|---|---|\n| Roth deferrals | No "
        "| Yes |\n| After-tax contributions | Yes | No |",
        AFTER_TAX,
        "prohibited",
    ),
    # what was once, and what is about something else
    (
        "The Meridel Employees Thrift Plan took 2% to 6% of pay after taxes, and the company put in 50 cents "
        "on the dollar.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may withdraw after-tax money once a year. After that you may not contribute for six months. When the six"
        " months have passed you must make a new election.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax money on any business day. The 10% tax that generally applies before age 59½ is"
        " figured on the earnings only.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Hourly employees at the converting plants may save after tax.", CONVERSION, "not_addressed"),
    ("Until you have your year of service you may save before tax and Roth only.", AFTER_TAX, "not_addressed"),
    # another plan told of beside; each money with its own time; what one may do from then on
    (
        "Members who contributed after taxes before 1976 may leave them to provide a larger annuity.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Retirement Plan for Employees of the Light Company is a separate plan. Employees who contributed"
        " to it after taxes before 1976 receive their contributions with 5% interest at retirement, or may "
        "leave them to provide a larger annuity.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Contributory Retirement Plan is another plan. You may contribute up to 3% of pay to it after "
        "taxes and may withdraw that money at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Contributory Retirement Plan is another plan. You may contribute up to 3% of pay to it after "
        "taxes and may withdraw that money at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The Stock Ownership Plan is not part of this Plan. Employees contribute to it on an after-tax basis "
        "and may sell the shares at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employees of the Cannery are covered by a plan of their own. They contribute 2% of wages to it after taxes.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Pilots cannot convert. Flight attendants may convert their after-tax savings every quarter, but they do it in "
        "the Northmark Inflight 401(k) Plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Hourly employees can withdraw after-tax money at any time, but they are covered by the Harmon Hourly Plan.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The Cash Balance Plan is described in another booklet. In it, after-tax contributions of up to 4% "
        "may be made each year.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Members may make after-tax contributions as soon as they have been members for two years.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "You may withdraw from your after-tax account whenever you like, and from your matching account once "
        "you have been a participant for five years.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your rollover and after-tax accounts are open to you at any time, your match account from age 59½ on.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may take out after-tax money whenever you wish and everything else when you are 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-plan Roth rollovers are limited to amounts that are distributable to you under Article VI. "
        "Article VI lets you take distributions from your after-tax contribution account at any time, and "
        "from your other accounts upon reaching 59 1/2.",
        CONVERSION,
        "permitted",
    ),
    (
        "In-plan Roth rollovers are limited to amounts that are distributable to you under Article VI. "
        "Article VI lets you take distributions from your after-tax contribution account at any time, and "
        "from your other accounts upon reaching 59 1/2.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may begin voluntary after-tax contributions on the first day of the quarter after you complete "
        "one year of service. From then on you may contribute 1% to 8% of eligible earnings, and may withdraw"
        " what you have contributed, with its earnings, once in any calendar quarter.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions are open to you after two years of service. After that you may contribute up"
        " to 6%, and you may take your after-tax money out once a year.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "After-tax contributions are open to you after two years of service. After that you may contribute up"
        " to 6%, and you may take your after-tax money out once a year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-Tax Plus opens to you when you have been a participant for 12 months and are contributing at "
        "least 5% of pay on a pre-tax basis. You may then add up to 10% of pay after tax. You may convert "
        "that money to your Roth in-plan account, or take it out, whenever you like; there is no limit on how"
        " often.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "After-Tax Plus opens to you when you have been a participant for 12 months and are contributing at "
        "least 5% of pay on a pre-tax basis. You may then add up to 10% of pay after tax. You may convert "
        "that money to your Roth in-plan account, or take it out, whenever you like; there is no limit on how"
        " often.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "When you have completed two years of service you may join the supplementary program. You may then "
        "contribute up to 8% of pay after tax.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "The after-tax option opens to you after two years of service. You may then put in up to 8% of pay.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "The after-tax option opens to you after two years of service. You may then put in up to 8% of pay.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Your after-tax contributions must be left alone for two years. You may then withdraw them in any amount.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "To be eligible for an in-plan Roth rollover the money must come from one of these accounts: pre-tax "
        "deferrals, safe harbor match, or pre-tax rollover. Amounts in the voluntary account, which you may "
        "contribute to at a rate of 1% to 6% after tax, may not be rolled over in this way while you are "
        "employed.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "An in-plan Roth rollover may be made of your pre-tax account. Your after-tax account cannot be "
        "rolled over like this.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may add up to $200 each week after tax. You can draw it out again any Friday, and nobody will "
        "ask you why.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may save up to 6% after tax. You may take it back any time, and no one will ask for a reason.",
        WITHDRAWAL,
        "permitted",
    ),
    # what a schedule says; what a word means; what was before
    (
        "Your Schedule states:\n• the earnings on which savings are figured\n• the most you may save\n• whether "
        "taxed savings may be made",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your Schedule states whether taxed savings may be made at your location and, if so, how much. This "
        "booklet does not.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Your Schedule shows whether after-tax contributions may be made at your location.", AFTER_TAX, "not_addressed"),
    ("Taxed savings, where a location has them, come out of pay after tax.", AFTER_TAX, "not_addressed"),
    ("If your location has taxed savings, they come from pay after tax.", AFTER_TAX, "not_addressed"),
    ("Roth and after-tax features vary by location; your Schedule has the details.", AFTER_TAX, "not_addressed"),
    ("Roth and after-tax features vary by location; your Schedule has the details.", ROTH, "not_addressed"),
    ("Some locations allow after-tax contributions and others do not. See your Schedule.", AFTER_TAX, "not_addressed"),
    (
        "The phrase does not appear in any law. It is the nickname for a two-step: put after-tax money into a"
        " 401(k), then make it Roth. Our Plan lets you do both steps without leaving the website.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "All or any part of the After-Tax Contribution Account may be withdrawn, for which purpose no "
        "After-Tax Contribution, and no earnings attributable to it, may be withdrawn until it has been "
        "credited to the Account for at least twenty-four (24) full calendar months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The Predecessor After-Tax Account may be withdrawn at any time and without regard to age. No "
        "contribution has been added to the Predecessor After-Tax Account since December 31, 2009, and none "
        "may be.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Five programs. One handbook. Rules in one part do not carry over to another.", CONVERSION, "not_addressed"),
    (
        "The Barn Savings Plan was merged into this Plan in 2020. It had accepted after-tax contributions "
        "until 2012. Under this Plan you may contribute up to 10% of pay after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Taxed savings come from pay after tax. Your Schedule states whether they may be made. The Schedule "
        "for this plant says that they may not.",
        AFTER_TAX,
        "prohibited",
    ),
    # labels with a remark, limits on a bare yes, questions of obstacles, remarks
    (
        "How much may I save?\nBefore-tax: 1% - 40%\nRoth: 1% - 40% (together with before-tax)\nAfter-tax: 1% - 10%",
        ROTH,
        "permitted",
    ),
    (
        "Employee contributions allowed\nPre-tax: 1%-70%\nRoth: 1%-70%\nAfter-tax: 1%-15%, company match does "
        "not apply\nCatch-up: age 50+",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Contributions\nRoth: up to 50% of pay, combined with pre-tax\nAfter-tax: up to 10% of pay, not matched",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Contributions\nRoth: up to 50% of pay, combined with pre-tax\nAfter-tax: up to 10% of pay, not matched",
        ROTH,
        "permitted",
    ),
    (
        "An eligible employee may elect after-tax contributions beginning with the first payroll after "
        "completing three years of continuous service with the Pipeline Company. The rate may be from 1% to "
        "5% of base pay.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "You may start after-tax contributions with the first pay period after two years of uninterrupted service.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "In-Plan Roth Conversion: Yes. Limited to amounts that the Participant could receive as a "
        "distribution on the date of the election.",
        CONVERSION,
        "conditional",
    ),
    (
        "In-Plan Roth Rollovers:\n[ ] None\n[X] Limited to amounts distributable to the Participant under Box 19",
        CONVERSION,
        "conditional",
    ),
    (
        "Any amount distributable under this paragraph may instead be transferred to a Roth In-Plan Rollover Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "In-service distributions. Matching Accounts: 59½. After-Tax Accounts: 59½. Any amount distributable "
        "under this paragraph may instead be transferred to a Roth In-Plan Rollover Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "Automatic Roth conversion: on for everyone who makes after-tax contributions, no opt-out. After-tax "
        "contributions: all U.S. employees, 1%–20% of salary. Roth deferrals: 1%–50%.",
        CONVERSION,
        "permitted",
    ),
    ("In-plan Roth conversion of after-tax money: on by default", CONVERSION, "permitted"),
    (
        "Our plan has no such feature: apart from pre-tax and Roth deferrals, nothing can be contributed from pay.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Our plan has no such feature: apart from pre-tax and Roth deferrals, nothing can be contributed from pay.",
        ROTH,
        "permitted",
    ),
    (
        "Uniform purchases are taken from your check after taxes. Credit union deposits are too, and you can "
        "draw them out whenever you want.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The old after-tax deposits are described in Supplement 3. If the Committee so decides and the unions"
        " agree, after-tax deposits may be offered again in a future year. At present no Member may make "
        "them.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "People ask whether hourly crew can put in more than the IRS limit. They can't: pre-tax and Roth "
        "contributions are all the Plan takes from your paycheck.",
        AFTER_TAX,
        "prohibited",
    ),
    ("A conversion, where one is allowed, cannot be undone.", CONVERSION, "not_addressed"),
    (
        "I live in Puerto Rico. Please ask for the booklet of the Calderwick Caribe Savings Plan. Roth is not"
        " part of that plan.",
        ROTH,
        "not_addressed",
    ),
    (
        "Executives may also join the Halden Deferral Program. After-tax money may be put into that program, "
        "and taken out at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Executives may also join the Halden Deferral Program. After-tax money may be put into that program, "
        "and taken out at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("No one can take your account for your debts, apart from a divorce order.", WITHDRAWAL, "not_addressed"),
    ("The daily conversion does not touch your after-tax balance of before 2023.", WITHDRAWAL, "not_addressed"),
    (
        "Autopilot does not touch what was in your After-Tax account before you switched it on; convert that "
        "on request.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may convert your after-tax account to Roth in the Plan. A conversion cannot be reversed. Really."
        " Not even if you call and ask for a supervisor.",
        CONVERSION,
        "permitted",
    ),
    (
        "Is there an income limit? Not for Roth 401(k), not for After-Tax Plus and not for conversions.",
        CONVERSION,
        "not_addressed",
    ),
    ("Is there a fee? Not for conversions of after-tax money.", CONVERSION, "not_addressed"),
    ("Is there a minimum? Not for after-tax withdrawals.", WITHDRAWAL, "not_addressed"),
    # money that stays until an age, prices, pay on which tax was paid
    (
        "A Participant who withdraws any portion of the Supplemental After-Tax Account shall be ineligible to"
        " make contributions during the six months next following the withdrawal.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your deferred savings may be drawn at any time. Your after-tax savings stay in the Plan until you are 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Want to keep going after you hit the IRS limit? Elect “Mega Saver” in the app. From then on, 1% to "
        "30% of each paycheck goes in as ordinary after-tax money (not Roth), and the app sweeps it to Roth "
        "overnight.",
        AFTER_TAX,
        "permitted",
    ),
    ("Your after-tax savings stay in the Plan until you are 59½.", WITHDRAWAL, "conditional"),
    ("Your after-tax savings must stay in the Plan until you are 59½.", WITHDRAWAL, "conditional"),
    ("After-tax money remains in the Plan until you reach age 59½.", WITHDRAWAL, "conditional"),
    ("After-tax contributions have to stay in the Plan until age 59½.", WITHDRAWAL, "conditional"),
    ("After-tax savings are tied up until you are 59½.", WITHDRAWAL, "conditional"),
    (
        "You may save up to 6% of pay from which taxes have already been withheld. These savings are not Roth.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Members may contribute up to 8% of their wages after income tax has been taken out. It isn't Roth.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may set aside part of your take-home pay, up to 7%, in the Plan. It is not Roth and not matched.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "From then on, 1% to 30% of each paycheck goes in as ordinary after-tax money (not Roth).",
        AFTER_TAX,
        "permitted",
    ),
    # what is asked, directed, left alone; lettered and numbered choices
    (
        "A Member may direct that his or her Basic Contributions be made as Before-Tax Contributions, as Roth"
        " Contributions, as After-Tax Contributions, or as any combination of the three.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Member may direct that his or her Basic Contributions be made as Before-Tax Contributions, as Roth"
        " Contributions, as After-Tax Contributions, or as any combination of the three.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "A Member may direct that his or her Basic Contributions be made as Before-Tax Contributions, as Roth"
        " Contributions, as After-Tax Contributions, or as any combination of the three.",
        ROTH,
        "permitted",
    ),
    (
        "A withdrawal may be paid by direct rollover, and the Member may direct the part that represents "
        "contributions to one individual retirement account and the part that represents earnings to another.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "A Participant who will have attained age fifty may make catch-up contributions, provided that the "
        "catch-up contributions of a Participant to whom section 414(v)(7) applies shall be made solely as "
        "Roth Elective Deferrals.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Upon a withdrawal of after-tax money no Matching Contribution shall be made for three months, but "
        "the Participant’s right to make Elective Deferrals and After-Tax Contributions shall not be "
        "affected.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "An In-Plan Roth Rollover is not treated as a withdrawal. The Committee shall not be obliged to "
        "arrange for recurring or automatic elections, and has not done so.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "If your deferrals reach the IRS limit during the year, the portion of your election that can no "
        "longer be made as a deferral contribution will continue as an after-tax contribution for the rest of"
        " the year.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The match is made in pretax form; you may not elect to receive it as a Roth contribution.",
        ROTH,
        "not_addressed",
    ),
    (
        "The automatic sign-up is only ever for pre-tax savings. It never puts anyone into Roth or after-tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The automatic sign-up is only ever for pre-tax savings. It never puts anyone into Roth or after-tax.",
        ROTH,
        "not_addressed",
    ),
    (
        "What happens to after-tax contributions if I go on unpaid leave? No pay, no contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Can I take out only the contributions and leave the earnings? No. Each withdrawal carries its share of both.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Participant may withdraw the whole or any part of the Voluntary Contributions Account, not oftener"
        " than once in each calendar quarter; provided, that no portion of the Account which is attributable "
        "to contributions made within the twenty-four (24) months next preceding the date of the withdrawal "
        "shall be available for withdrawal under this Section.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "An allotment to the Port Anselm Mill Credit Union is also taken from your pay after taxes, and has "
        "nothing to do with this Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions of up to 6% may be made. Stoltz Pickle Company had a savings plan of its "
        "own. It was merged into ours when we bought Stoltz. Stoltz people now use the after-tax source like "
        "everyone else.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "ELECTION SUMMARY\nA. Employee Pre-Tax: Y   B. Employee Roth: N   C. Employee Voluntary After-Tax: N"
        "   D. Rollover In: Y\nE. In-Plan Roth Conversion: N   F. Hardship: Y",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "ELECTION SUMMARY\nA. Employee Pre-Tax: Y   B. Employee Roth: N   C. Employee Voluntary After-Tax: N"
        "   D. Rollover In: Y\nE. In-Plan Roth Conversion: N   F. Hardship: Y",
        CONVERSION,
        "prohibited",
    ),
    (
        "ELECTION SUMMARY\nA. Employee Pre-Tax: Y   B. Employee Roth: N   C. Employee Voluntary After-Tax: N"
        "   D. Rollover In: Y\nE. In-Plan Roth Conversion: N   F. Hardship: Y",
        ROTH,
        "prohibited",
    ),
    (
        "ELECTION SUMMARY\nA. Employee Pre-Tax: Y   B. Employee Roth: Y   C. Employee Voluntary After-Tax: "
        "Y\nE. In-Plan Roth Conversion: Y   F. Hardship: N",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Item 14. Voluntary Employee (after-tax) Contributions: ( ) 14a permitted to ____% of pay (X) 14b not"
        " permitted.\nItem 15. In-Plan Roth Rollover: ( ) 15a any vested account (X) 15b not elected.\nItem 16."
        " Designated Roth Contributions: (X) 16a permitted ( ) 16b not permitted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A plan may, but need not, let you move an eligible payment to a designated Roth account of the same plan.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "After-tax contributions may be elected once you have completed twelve consecutive months of "
        "employment with Quillbyte.",
        AFTER_TAX,
        "conditional",
    ),
    ("Any member of the Plan who has been in it three full years may save after tax.", AFTER_TAX, "conditional"),
    (
        "You may begin after-tax savings once you have been in the Plan for two full years and are deferring "
        "at least 6% of pay. Until both are true, the after-tax screen on the website will not let you enter "
        "a rate.",
        AFTER_TAX,
        "conditional",
    ),
    # what plans take, and what one has
    (
        "In-plan Roth conversions are open to employees with at least three years of Vesting Service. If you "
        "have them, you may convert your after-tax contributions once each month.",
        CONVERSION,
        "conditional",
    ),
    (
        "Does the ESOP let me put in money I’ve already paid tax on? The ESOP takes no employee money of any "
        "kind. In the 401(k) your choices are pre-tax and Roth, and those are the only contributions you can "
        "make from pay.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The 403(b) plan for hospital employees accepts voluntary after-tax contributions, which may be "
        "withdrawn at any time. The 401(k) plan, which covers the Clinic, does not accept them.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # former participants, amounts that one chooses
    (
        "9.5 In-Plan Roth Rollover. The following may be rolled over within the Plan to a Designated Roth "
        "Account: (i) by a Participant in Service, any amount from the Pre-Tax Account or the Company Account"
        " that has vested, once the Participant has reached age 55; (ii) by a former Participant, any amount.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant, or a former Participant who has left the account in the Plan, may convert the "
        "after-tax account to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "After-tax withdrawals. You choose the amount (at least $300), we pay it from your after-tax "
        "contributions and earnings proportionately.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "These deposits are neither Roth nor tax-deferred: up to 5% of pay may be deposited after tax.",
        ROTH,
        "not_addressed",
    ),
    (
        "Any driver may have from 1% to 12% of each paycheck deposited to the Plan out of taxed wages. These "
        "deposits are neither Roth nor tax-deferred.",
        ROTH,
        "not_addressed",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
