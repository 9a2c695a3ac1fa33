"""Dates that nobody has fixed, menus of shared sites, codes of sources, rows of marks, and withdrawals told by exceptions, events and histories."""
# ruff: noqa: E501 - passages are quoted whole

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
        "Some employers allow staff to contribute to a 401(k) on an after-tax basis, and then to convert those dollars to Roth. A sponsor wishing to add such a feature should first look at its ACP results.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Some plans let people save after tax and then convert the savings to Roth. An employer that wants to offer this should talk with its recordkeeper first.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Many plans permit after-tax contributions and their conversion to Roth each quarter. A company thinking of adopting such a design needs to amend its plan.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Some 401(k) plans accept after-tax contributions and allow them to be withdrawn at any time. Employers considering such a provision should model the ACP test.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Certain sponsors allow after-tax contributions with in-plan Roth conversions. Clients interested in these features may call us for a design study.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Other plans allow after-tax savings to be moved to Roth. If you would like to add this feature to your plan, amend the document before year end.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Many employers offer voluntary after-tax contributions and let participants convert them to Roth. Plan sponsors who wish to do likewise should weigh nondiscrimination testing.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. You may convert those dollars to Roth each quarter. A participant wishing to use this feature should file Form 12.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
    (
        "Participants may make after-tax contributions. Participants wishing to convert such contributions to Roth may do so once a month by calling the Service Center.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
    (
        "You are signed in to MyNestEgg. This site serves the members of many plans and some screens may not apply to yours.\nMENU: Change my contributions (pre-tax, Roth, after-tax) > Convert to Roth > Withdraw > Borrow\nFeatures depend on what your employer has chosen. See your Summary Plan Description.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "This website is used by participants in hundreds of plans. Not every page applies to you.\nPick a task: Change my after-tax rate | Convert after-tax to Roth | Take a withdrawal",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Home > Contributions (pre-tax, Roth, after-tax) > Convert to Roth > Withdraw. Some menu items may not apply to your plan.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "The menus you see are common to all plans we serve. Menu: Convert after-tax to Roth; Withdraw after-tax money; Borrow. What you can do depends on the choices your employer has made.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "MENU: Convert to Roth > Withdraw after-tax > Borrow",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may make after-tax contributions of 1% to 10% of pay. To convert them to Roth, log in and choose Accounts > Convert to Roth.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
    (
        "You may withdraw your after-tax contributions at any time. Log in, then choose Money Out > Withdraw > After-Tax.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "10.9 In-Plan Roth Rollovers. This Section shall apply only on and after a date fixed by resolution of the Board of Deacons. Once such a date has been fixed, a Participant may roll over any vested Account, the After-Tax Account among them, to an In-Plan Roth Account. (Administrator's note, March 2026: the Board has fixed no date.)",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "In-Plan Roth Rollovers. From a date to be set by the Committee, Participants may convert their after-tax accounts to Roth. The Committee has set no date.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "After a date to be fixed by the Board, a Participant may convert any vested account, including the After-Tax Account, to Roth within the Plan. No such date has been fixed.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Withdrawals. This Section takes effect on a date chosen by resolution of the Trustees. From that date a Participant may withdraw after-tax contributions at any time. As of this printing the Trustees have chosen no date.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Section 8 becomes operative only when the Company fixes a date. Thereafter a Participant may convert after-tax contributions to Roth inside the Plan. The Company has not fixed a date.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "This Article shall be effective as of a date to be determined by the Employer. Once that date is determined, a Participant may convert after-tax amounts into the Roth account. The Employer has not determined a date.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "In-Plan Roth Rollovers. This Section applies on and after a date fixed by resolution of the Board. From that date a Participant may roll over the After-Tax Account to an In-Plan Roth Account. The Board has fixed January 1, 2020 as that date.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Participants may convert their after-tax accounts to Roth on any business day. The Committee has set no date after which conversions must stop.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "A Participant may convert after-tax contributions to Roth at any time. The Company has set no date for the annual meeting.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "IMPORTANT NOTICE CONCERNING YOUR RIGHTS - BLACKOUT PERIOD\nBecause the plan is moving to a new trustee, from 4 p.m. May 21 to the week of June 8, 2026 you will be unable to direct investments, change your contribution rate (pre-tax, Roth or after-tax), obtain a loan, convert amounts to Roth, or obtain a withdrawal or distribution. After that, these services will work as they do today to the extent your plan has them.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "BLACKOUT NOTICE\nFrom May 1 to May 14, 2026 you will not be able to convert after-tax savings to Roth or take withdrawals of after-tax money.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Because the plan is changing recordkeepers, from June 26 until the week of July 12, 2026 you will be unable to change your after-tax contribution rate, convert money to Roth or take a withdrawal. After that, these services will work as they do today.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Transition period. While your records are being moved (October 3 through October 17, 2026), no loans, withdrawals from your after-tax account, or Roth conversions can be processed.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "During the quiet period, May 10 to May 20, 2026, after-tax money cannot be withdrawn and cannot be converted to Roth. Normal service resumes afterwards.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "From June 1, 2026 you will be unable to withdraw after-tax contributions while you are employed.",
        {WITHDRAWAL: "prohibited"},
    ),
    (
        "If Social Security wages paid to you in 2025 came to more than $150,000, every catch-up dollar you contribute in 2026 must go in on an after-tax basis, as Roth. Your $8,000 will be switched to Roth for you unless you opt out of catch-up.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "permitted"},
    ),
    (
        "High earners: your catch-up contributions must be Roth. We will switch them to Roth for you unless you stop catch-up. Everyone may choose pre-tax or Roth for other deferrals.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "permitted"},
    ),
    (
        "If you earned more than $150,000 last year, your age-50 catch-up will be converted to Roth automatically in 2026.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Employees whose 2025 wages exceeded $150,000: the system will automatically change your catch-up election to Roth. Your $11,250 will be switched to Roth unless you opt out.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Because of SECURE 2.0, the amounts over $24,500 that you elect as catch-up will be turned into Roth contributions.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Each payday your after-tax contributions will be switched to Roth for you unless you opt out.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Your after-tax contributions, up to $20,000, will be switched to Roth for you every quarter. Catch-up is separate.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Early access. Save for your Post-Tax Subaccount, which is yours to draw on whenever you ask, no part of your Account can be paid out before you stop working for us or reach 59½. We are often asked for exceptions. The Trustees have no power to make them.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Save for Additional After-Tax Deposits, which a Member may recall in whole or in part whenever the Member sees fit, nothing shall be paid out of the Trust Fund to any Member who remains in the service of the Company.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Except for your after-tax account, which you may draw on at any time, no part of your account is payable before 59½.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Apart from Thrift Savings, which a member can take back at will, nothing may be paid to a member still at work.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "With the exception of the Voluntary Account, which is available to you at any time, no money leaves the Trust before termination.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Other than after-tax contributions, which may be called for whenever the Participant chooses, no amount shall be distributed during employment.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Barring the After-Tax Account, on which you may draw as you please, no part of your balance can be had before retirement.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Save for your Rollover Account, which is yours to draw on whenever you ask, no part of your account, the after-tax account included, can be paid out before you stop working for us.",
        {WITHDRAWAL: "prohibited"},
    ),
    (
        "Save for your Post-Tax Subaccount, which may be drawn on after age 59½, no part of your account can be paid out before you leave.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "Save for the Company Account, which you may draw on after five years, nothing in the after-tax account can be paid out before you leave.",
        {WITHDRAWAL: "prohibited"},
    ),
    (
        "Your after-tax account is yours to withdraw at any time. We are often asked for loans. The Trustees have no power to make them.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "You cannot borrow against After-Tax Savings. Nothing, however, keeps a working member from withdrawing them; the Plan Office pays within a week of the request.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Nothing keeps a member from withdrawing after-tax savings while at work.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Nothing stops an active employee from taking out after-tax contributions.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "There is nothing to keep you from drawing out your after-tax deposits whenever you like.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Nothing in the Plan, though, hinders a participant from withdrawing after-tax contributions during employment.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Loans may not be taken from the After-Tax Account. Nothing, though, bars a participant still at work from withdrawing it.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Nothing in the after-tax account may be withdrawn while you are at work.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited"},
    ),
    (
        "You may withdraw your after-tax savings at any time. A member who makes such a withdrawal goes without Company matching for the three months after it, on contributions of every kind.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "You may withdraw your after-tax savings at any time. Whoever does so forgoes Company matching for six months.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "You may withdraw your after-tax savings at any time. Anyone who withdraws receives no match during the next six months.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "You may withdraw your after-tax contributions at any time. If you do, you will do without the match for the six months that follow.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "You may withdraw your after-tax contributions at any time, but you lose three months of Company match each time.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "You may withdraw your after-tax savings at any time. After-tax savings go without Company matching.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Each Participant may apply to withdraw Thrift Contributions. Only the contributions themselves shall be paid; the earnings shall stay in the Thrift Account until termination. If the Participant has fewer than five Years of Vesting Service, Matching Contributions made in respect of the Thrift Contributions withdrawn shall be forfeited.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "You may withdraw your after-tax contributions at any time. Earnings on them stay in the Plan until you leave.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "You may withdraw your after-tax contributions at any time. Only the contributions themselves will be paid; their earnings remain in the account until termination.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "A Participant may withdraw voluntary contributions on request. The income on them shall be kept in the Trust until Retirement.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "After-tax contributions may be taken out whenever you like. The gains stay behind until you leave the Company.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "Members may withdraw their after-tax deposits once a quarter, but the interest on them is paid only at termination of employment.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "A member may withdraw after-tax contributions, the growth on them staying in the Plan until retirement; the match on what is withdrawn is forfeited if the member has less than three years of service.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "After-tax contributions, but not their earnings, may be withdrawn at any time; earnings are payable at severance.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "After-tax contributions and the earnings on them shall stay in the account until termination.",
        {WITHDRAWAL: "prohibited"},
    ),
    ("The Thrift Account, contributions and earnings alike, is paid only at termination.", {WITHDRAWAL: "prohibited"}),
    (
        "You may withdraw your after-tax contributions at any time. Earnings on the match stay in the Plan until you leave.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "Which money can I take out while I'm on the payroll?\nAfter-tax rollover account: any time you ask.\nPre-tax rollover account: likewise.\nEmployee after-tax account (what came from your own paychecks): nothing until you have left for good, or died.\nEmployer account: the same as the employee after-tax account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "What may I withdraw while employed?\nRollover account: at any time.\nAfter-tax account: nothing until you have left.\nMatch account: the same as the after-tax account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Withdrawals while employed\nAfter-tax account: any time.\nEmployer account: not before 59½.\nRollover account: the same as the after-tax account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Withdrawals while employed\nAfter-tax account: none before you leave.\nRollover account: whenever you ask.\nCompany account: as for the after-tax account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Withdrawals while employed\nAfter-tax account: from age 59½.\nCompany account: same rule as the after-tax account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "When can I get at my money while I work here?\nAfter-tax rollover account: any time.\nAfter-tax contribution account: nothing while you work here.\nMatch: treated like the after-tax contribution account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        '"Distributable Event" shall mean, as to a Participant, the first of: (i) Severance from Employment; (ii) Disability; (iii) death; (iv) attainment of age 59½.\nThe Participant\'s Nondeductible Contribution Account and the earnings on it shall not be paid over, in any part, until a Distributable Event has occurred.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        '"Distribution Event" means severance, death, disability or attainment of age 59½. After-tax contributions may be paid only upon a Distribution Event.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        'A "Payment Event" is any of: termination of employment; death; the Participant\'s reaching age 59½. No after-tax contribution may be withdrawn before a Payment Event.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "Triggering Event: age 59½, severance from employment, disability or death. The after-tax account shall not be distributed before a Triggering Event.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        '"Distributable Event" shall mean the first of: (i) Severance from Employment; (ii) Disability; (iii) death.\nThe Participant\'s After-Tax Account shall not be paid over, in any part, until a Distributable Event has occurred.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        '"Distribution Event" means severance, death or disability. Age 59½ is not a Distribution Event. After-tax contributions may be paid only upon a Distribution Event.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        '"Payment Event" means termination of employment or death. After-tax contributions may be paid only upon a Payment Event. At age 59½ deferrals may be withdrawn.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "6.4 Time of Payment. Except for hardship distributions under Section 6.5, which shall be made solely from the Elective Deferral Account, no amount shall be paid to a Participant before the earliest of the Participant's Severance from Employment, death, or Total Disability. For the avoidance of doubt, the Participant's After-Tax Contribution Account is subject to this Section 6.4.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Except for hardship withdrawals, which come only from pre-tax deferrals, nothing may be paid to a Participant before Severance, death or Disability. This applies to the After-Tax Account as well.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Apart from hardship distributions from the Elective Deferral Account, no amount shall be paid to a Participant before severance from employment or death. The After-Tax Account is governed by this Section.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "No amount shall be paid to a Participant before severance, death or Disability. The Voluntary Account is subject to this Section.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Other than a hardship withdrawal of elective deferrals, no part of an account, including the after-tax account, is paid before termination of employment.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Except for hardship distributions, which may be made from any Account, no amount shall be paid to a Participant before severance from employment. The After-Tax Account is subject to this Section.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "No amount shall be paid before the earliest of severance, death, or age 59½. The After-Tax Contribution Account is subject to this Section.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "Each Participant may contribute by payroll deduction, on an after-tax basis, 1% to 12% of Compensation.\n5.8 In-Plan Roth Rollovers. A Participant may elect to have any amount that the Participant is then entitled to receive as an eligible rollover distribution rolled directly to the Participant's In-Plan Roth Rollover Account. No amount which is not then distributable to the Participant may be so rolled over.",
        {AFTER_TAX: "permitted", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "In-Plan Roth Rollovers. A Participant may elect to have any amount that could then be distributed to the Participant rolled directly to an In-Plan Roth Rollover Account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "A Participant may direct that an amount then payable to him as an eligible rollover distribution be transferred instead to his In-Plan Roth Account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may move into the Plan's Roth account any money that you could at that time have paid to you.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "In-plan Roth direct rollover. This right extends to such amounts, and only such amounts, as the Participant could at that time have paid to him or her under Article 11.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "In-plan Roth conversion. The right covers only amounts that the Participant could then withdraw under Article 7.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "In-plan Roth rollovers. This election is available for those amounts, and no others, which are distributable to the Participant at the time.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "In-plan Roth conversion. The right covers only amounts that the Participant could then withdraw under Article 7.\n7.1 After-tax contributions may be withdrawn at any time.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "In-plan Roth conversion. The right covers only amounts that the Participant could then withdraw under Article 7.\n7.1 After-tax contributions may be withdrawn after age 59½.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "In-plan Roth rollovers. This right, if elected in the Adoption Agreement, extends to amounts then distributable.",
        {CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Plan provisions by source -- Ironbridge Logistics (printed from the plan file)\nSource PRE-TAX ROTH AFTER-TAX MATCH\nLoan Y Y N N\nIn-service withdrawal, any age N N Y N\nHardship Y N N N\nIn-plan Roth conversion Y n/a Y N\nVesting 100 100 100 SCH",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Source PRE-TAX ROTH AFTER-TAX MATCH\nLoan Y Y N N\nIn-service withdrawal, any age N N N N\nHardship Y N N N\nIn-plan Roth conversion Y n/a N N",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Source PRE-TAX AFTER-TAX ROTH MATCH\nLoan Yes Yes No No\nIn-service withdrawal Yes No No No\nRoth conversion in plan Yes Yes n/a No",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Feature        Pre-tax   Roth   After-tax   Match\nLoans            Y        Y       N         N\nIn-plan Roth conversion   Y   N/A   Y   N",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Voluntary Savings Account. Once an employee has completed sixty months of participation in the Plan he or she may withdraw from the Voluntary Savings Account, not more often than once each year.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "When a member has been in the Plan for five years he may withdraw from his Voluntary Savings Account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "After 60 months of participation a participant may withdraw from the After-Tax Account once a year.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "A member may withdraw from the After-Tax Account, not more often than once each year.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "You may save up to 10% of pay after tax.\nGetting after-tax money out while employed. File a request with Payroll; no reason need be given and your age does not matter.",
        {AFTER_TAX: "permitted", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "You may save up to 10% of pay after tax. Taking this money back while still at work: fill in the form. Any age, any reason.",
        {AFTER_TAX: "permitted", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Withdrawing your after-tax savings while you work here. Turn in the form. You may be any age and need not say why.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "OWNER'S SELECTIONS\n1. Salary deferrals: pre-tax and designated Roth\n2. Voluntary after-tax contributions: elected; maximum is whatever remains under Code section 415(c) ($72,000 for 2026, before catch-up)\n3. Internal Roth rollover: elected for all vested sources, distributable or not\n4. Payment of voluntary after-tax subaccount during service: elected; on written direction, any age, any reason\n5. Participant loans: not elected",
        {AFTER_TAX: "permitted", CONVERSION: "permitted", WITHDRAWAL: "permitted", ROTH: "permitted"},
    ),
    (
        "Voluntary after-tax contributions: elected; maximum is what remains under section 415(c)",
        {AFTER_TAX: "permitted", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Employee after-tax contributions: elected, limited only by Code section 415(c)",
        {AFTER_TAX: "permitted", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Voluntary after-tax contributions: not elected",
        {AFTER_TAX: "prohibited", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "In-plan Roth rollover: elected for all vested sources, distributable or not",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Internal Roth conversion: selected, all vested sources",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Internal Roth transfers: elected for every vested account",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Internal Roth rollover: not elected",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "History of Section 4.06 (Voluntary Contributions). Original plan, 1979: allowed. Amendment 2002-1: suspended for payroll periods beginning after 12/31/2002. Amendment 2019-3: restored for payroll periods beginning on or after 7/1/2019, at a rate not over 5% of Compensation. No later amendment touches this Section.\nHistory of Section 9.02 (In-service payment of Voluntary Contribution Accounts). Original plan: any time. Fourth Restatement, 2016: only to relieve a financial hardship within Section 9.05. No later amendment.",
        {AFTER_TAX: "permitted", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "In-service withdrawal of after-tax accounts. Original plan: any time. 2016 restatement: only for financial hardship.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "History of in-service withdrawal of after-tax contributions. 1985: any time. 2010: at age 59½ only. No change since.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "History of in-service withdrawal of after-tax contributions. 1985: only for hardship. 2010: any time. No change since.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "SOURCE KEY: A=EE PRETAX  B=EE ROTH  C=EE POST-TAX  D=ER MATCH  E=ER PSP  F=ROLLOVER\nIRR ALLOWED: Y   IRR SOURCES: A D F   IRR FREQ: 2/YR   IRR MIN: 1000\n(IRR = in-plan Roth rollover)",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "SOURCE KEY: A=EE PRETAX  B=EE ROTH  C=EE POST-TAX  D=ER MATCH  E=ER PSP  F=ROLLOVER\nIRR ALLOWED: Y   IRR SOURCES: A C D   IRR FREQ: 2/YR\n(IRR = in-plan Roth rollover)",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Source codes: 1=pre-tax 2=Roth 3=after-tax 4=match\nIn-plan conversion allowed: Yes. Conversion sources: 1, 4",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Sources:  01 EE PRE-TAX   02 EE ROTH   03 EE VOL AFTER-TAX   04 ER SH MATCH   05 ER PS   06 ROLLOVER   07 ROTH IPR\nIPR allowed: Y      From sources: 01, 04, 05, 06      To source: 07\nIPR age: none",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed"},
    ),
    (
        "CODES: A pre-tax, B Roth, C after-tax, D match\nRoth conversion allowed: Y   Sources: A D",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed"},
    ),
    (
        "SOURCE KEY: A=EE PRETAX  B=EE ROTH  C=EE POST-TAX\nIRR ALLOWED: N   IRR SOURCES: none\n(IRR = in-plan Roth rollover)",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed"},
    ),
    (
        "9.8 No movement among Accounts. An amount once credited to an Account of a given type shall remain credited to an Account of that type until it is paid from the Trust. Neither a Participant nor the Committee may cause it to be re-designated, transferred or treated as though contributed under another type.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Once credited to one type of account, an amount shall not be re-designated or transferred to an account of another type.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "No one may cause an amount contributed under one type to be treated as though it had been contributed under another.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Neither the Participant nor the Plan Administrator may re-designate an amount from one type of account to another.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Amounts keep the tax character with which they came in; they may not be recharacterized or moved to an account of another character.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Neither a Participant nor the Committee may cause an amount to be transferred to another plan.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "An amount once credited to an Account shall be invested as the Participant directs.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "The Plan does not allow:\n • loans of less than $1,000\n • voluntary contributions from after-tax pay\n • switching pre-tax balances, or any other balances, into Roth inside the plan\n • investment in individual stocks",
        {AFTER_TAX: "prohibited", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "The Plan does not allow:\n • loans of less than $1,000\n • moving pre-tax money, or money of any other kind, to Roth within the plan",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "What the plan does not permit:\n- more than one loan\n- conversion of pre-tax or any other accounts to Roth inside the plan",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "The Plan does not allow:\n • loans of less than $1,000\n • switching pre-tax balances into Roth inside the plan",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Unlike the deferral side, the voluntary after-tax side isn't locked up: fill out the yellow slip, drop it at the hall, and the money is usually mailed the Friday after next.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "After-tax savings are not locked up: fill out the slip and the money is mailed within two weeks.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Unlike deferrals, your after-tax money isn't tied up. Fill out the form and a check is mailed.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "The voluntary after-tax side is locked up until you leave.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited"},
    ),
    (
        "The After-Tax Account falls due upon the Employee's quitting, discharge, retirement or death, and not before.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "After-tax contributions become payable on the employee's resignation, dismissal, retirement or death, and at no earlier time.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "The Taxed Account falls due upon the Employee's quitting, discharge, retirement or death, and not before.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "The Voluntary Account matures when the member quits, is discharged, retires or dies, not sooner.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "An Employee may pay to the Trustee, out of wages on which tax has been withheld, not over five cents of every dollar earned.\nSec. 32. What is so paid shall be carried in the Employee's Taxed Account, shall remain in that Account and in no other, and shall not be reassigned to an account of a different tax character.\nSec. 33. The Taxed Account falls due upon the Employee's quitting, discharge, retirement or death, and not before.",
        {AFTER_TAX: "permitted", CONVERSION: "prohibited", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        'A Member may withdraw any sum standing in his after-tax account, provided the sum has been held through one complete Valuation Period.\n"Valuation Period" means the interval from the close of trading on one business day to the close of trading on the next.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "A Member may withdraw after-tax contributions so long as they have been in the Plan for one full Valuation Period. The Valuation Period is each business day.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        'After-tax sums may be drawn if held for at least one entire Valuation Period. "Valuation Period" means each business day.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        'A Member may withdraw after-tax contributions, provided they have been held through one complete Valuation Period. "Valuation Period" means each calendar quarter.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional"},
    ),
    (
        "In-service payment of Voluntary Contribution Accounts. Original plan: any time. Fourth Restatement, 2016: only to relieve a financial hardship within Section 9.05. No later amendment.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "Withdrawal of after-tax contributions. First plan, 1980: at any time. Amendment 2008-2: only after age 59½. No later amendment.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "Withdrawal of after-tax contributions. Original plan: any time. Amendment 2008-2: none before termination of employment.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Withdrawal of after-tax contributions. Original plan: only for hardship. Amendment 2008-2: any time.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "A short history of the after-tax account. Opened 1978. New contributions halted in the spring of 2009. Taken up again on July 1, 2015. Halted once more, and this time for good, at the close of payroll 24 of 2023. If you have a balance from any of those years, the plan lets you withdraw it, wholly or partly, once a quarter.",
        {AFTER_TAX: "frozen", WITHDRAWAL: "permitted"},
    ),
    (
        "Plenty of companies let staff save after tax and turn the savings into Roth. Any business hoping to introduce such a program should speak with counsel.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Certain plans permit after-tax withdrawals at any time. Sponsors contemplating this should amend their documents.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may make after-tax contributions. You may convert them to Roth at any time. Employees considering such a conversion should talk with a tax adviser.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Article 14, In-Plan Roth Transfers, is effective from a date to be announced by the Company. A Participant may then transfer after-tax contributions to the Roth account. To date the Company has announced no date.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "A Participant may withdraw the Voluntary Account at any time after a date set by the Committee. No date has been set.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "A Participant may withdraw the Voluntary Account at any time. The Committee has set no date for its next meeting.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "You may withdraw your after-tax account at any time. No such date has been set for closing the plan.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Navigation: Convert to Roth > Withdraw after-tax money > Loans",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "If you earned over $150,000, your catch-up contributions will automatically be switched to Roth in January.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Your after-tax account will be automatically switched to Roth every January.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed"},
    ),
    (
        "You may switch after-tax balances to Roth in the plan, whether or not you make catch-up contributions.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Other than the Thrift Account, which you may draw on at any time, nothing may be withdrawn while you are employed.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Aside from Voluntary Contributions, which are available to a Participant on request, no amount is distributable before Severance.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Except for the Rollover Account, which is available on request, no amount, including the After-Tax Account, is distributable before Severance.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Except for the After-Tax Account, which is available after 24 months, no amount is distributable before Severance.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "Except for the Rollover Account, which you may draw on at any time, no part of your pre-tax account may be withdrawn before 59½.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "There is nothing to stop a member from drawing on after-tax savings while in service.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Nothing, though, prevents a participant from converting after-tax contributions to Roth in the Plan.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may withdraw after-tax savings at any time. Each time you do, you do without matching contributions for six months.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "You may withdraw your after-tax contributions at any time; the earnings on them must stay in the Plan until you retire.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "Your after-tax contributions, with their earnings, shall stay in the Plan until you retire.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "In-Plan Roth Transfer. The option extends only to sums which are then payable to the Member.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "A Participant may elect to transfer to the Roth account any amount which the Participant could then receive as a distribution.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "A Participant may elect to transfer to the Roth account any amount which the Participant is at that time entitled to withdraw. The After-Tax Account is payable only at termination of employment.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "You may move to Roth any money that you could at that time withdraw. You may withdraw after-tax contributions at any time.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "You may convert to Roth only those amounts that are distributable to you at the time of the request.",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Feature PRE-TAX ROTH AFTER-TAX\nIn-service withdrawal N N Y",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted"},
    ),
    (
        "Feature PRE-TAX AFTER-TAX\nRoth in-plan conversion Y N",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed"},
    ),
    ("Source PRETAX ROTH AFTERTAX ROLLOVER\nIn-plan Roth rollover Y N Y Y", {CONVERSION: "permitted"}),
    (
        "After an employee has been a member for five years he may withdraw from his After-Tax Account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "When a participant has completed 36 months of participation such participant may withdraw after-tax contributions.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "Payment of the After-Tax Account. Original plan: any time. 2015 restatement: not before severance from employment.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "In-service withdrawal of voluntary contributions. 1990: only at age 59½. 2012: any time.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        '"Release Event" means the first of retirement, death, disability or attainment of age 59½. Your after-tax account may not be paid before a Release Event.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        '"Release Event" means retirement, death or disability. Your after-tax account may not be paid before a Release Event.',
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Apart from hardship withdrawals from pre-tax deferrals, no amount may be paid before termination of employment, and the after-tax account is no exception.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Apart from hardship withdrawals, nothing may be taken from the after-tax account before termination of employment.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "The Plan does not permit the conversion of pre-tax accounts, or any other accounts, to Roth.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may convert pre-tax balances, or any other balances, to Roth inside the plan.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "A contribution credited to one type of account shall not be transferred to an account of any other type.",
        {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Money in one type of account may be moved to an account of another type only by an in-plan Roth conversion, which you may request for after-tax savings at any time.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Unlike your pre-tax money, after-tax savings are never locked up: call us and a check goes out that week.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"},
    ),
    (
        "The Voluntary Account falls due when the member dies, retires or is discharged, and not sooner.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "prohibited", ROTH: "not_addressed"},
    ),
    (
        "Source codes: A=Pre-tax  B=Roth  C=After-tax  D=Match\nIRR ALLOWED: Y  IRR SOURCES: A, D",
        {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Source codes: A=Pre-tax  B=Roth  C=After-tax  D=Match\nIRR ALLOWED: Y  IRR SOURCES: A, C",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Once an employee has been in the Plan for five years, he may withdraw from his After-Tax Account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "When an employee has been in the Plan for five years, he may withdraw from his After-Tax Account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "After an employee has been in the Plan for five years, he may withdraw after-tax contributions.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "After an employee has been in the Plan for five years, he may withdraw from his After-Tax Account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
    (
        "After you have been in the Plan for five years, you may withdraw from your After-Tax Account.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"},
    ),
)


@pytest.mark.parametrize(("text", "said"), SAID)
def test_what_is_said(text: str, said: dict[str, str]) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 30)))
    assert {name: found[name].status.value for name in said} == said
