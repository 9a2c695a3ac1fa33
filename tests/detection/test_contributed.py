"""What goes in, told in everyday words: limits that move, pay directed to a kind, lists of the ways in."""

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
        "Effective May 1, 2026, the highest rate at which you may make after-tax contributions goes up from "
        "6% to 14% of compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "On January 1, 2026 the cap on after-tax contributions was lifted from 6% to 12% of eligible pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("The after-tax ceiling is 10% of pay.", AFTER_TAX, "permitted"),
    ("Beginning July 1, 2026 the after-tax contribution maximum moves from 5% to 8%.", AFTER_TAX, "permitted"),
    (
        "The after-tax limit drops from 10% to 6% of pay starting with the first paycheck of March 2026.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The after-tax limit drops from 10% to 0% of pay starting with the first paycheck of March 2026.",
        AFTER_TAX,
        "frozen",
    ),
    ("We have lowered the maximum after-tax rate to 4% for 2026.", AFTER_TAX, "permitted"),
    ("The maximum after-tax contribution rate is reduced to zero as of April 1, 2026.", AFTER_TAX, "frozen"),
    (
        "As of June 1, 2026, you can put as much as 15% of pay, rather than 10%, in your after-tax account.",
        AFTER_TAX,
        "permitted",
    ),
    ("The top after-tax rate climbs to 20% of base pay in 2026.", AFTER_TAX, "permitted"),
    ("From April 2026 the ceiling for after-tax savings rises by four points to 14%.", AFTER_TAX, "permitted"),
    (
        "The combined ceiling on pre-tax, Roth and after-tax contributions is now 60% of pay, up from 50%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The combined ceiling on pre-tax, Roth and after-tax contributions is now 60% of pay, up from 50%.",
        ROTH,
        "permitted",
    ),
    (
        "The IRS ceiling on all contributions, including any after-tax contributions, is $72,000 for 2026.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The maximum after-tax premium for long-term disability coverage goes up from 1% to 2% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The maximum Roth contribution rate goes up from 50% to 75% of pay.", AFTER_TAX, "not_addressed"),
    ("The maximum Roth contribution rate goes up from 50% to 75% of pay.", ROTH, "permitted"),
    ("The Roth ceiling was raised to 80% of pay effective January 1, 2026.", ROTH, "permitted"),
    (
        "The old cap of 6% on after-tax contributions no longer applies; you may now go as high as 14%.",
        AFTER_TAX,
        "permitted",
    ),
    ("Effective 1/1/2026, the 6% cap on after-tax contributions is replaced by a 10% cap.", AFTER_TAX, "permitted"),
    (
        "Employees whose pay was above $160,000 last year may make after-tax contributions of no more than 4%.",
        AFTER_TAX,
        "permitted",
    ),
    ("No after-tax contribution may exceed 10% of compensation.", AFTER_TAX, "permitted"),
    (
        "After-tax contributions, which were limited to 6%, are limited to 9% from January 1, 2026.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'Section 4.3 is amended by replacing "6%" with "14%" as the maximum percentage of Compensation a '
        "Participant may contribute on an after-tax basis.",
        AFTER_TAX,
        "permitted",
    ),
    ("You may direct up to 50% of your annual bonus to your after-tax account.", AFTER_TAX, "permitted"),
    (
        "Your annual incentive award can go into pre-tax, Roth or after-tax, in any mix you choose.",
        AFTER_TAX,
        "permitted",
    ),
    ("Your annual incentive award can go into pre-tax, Roth or after-tax, in any mix you choose.", ROTH, "permitted"),
    (
        "Commissions and overtime count as pay for after-tax contributions; severance and car allowances do not.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Want to save part of your bonus after tax? Set a separate bonus election by February 15.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A separate election for bonuses is offered for pre-tax and Roth only; after-tax contributions come "
        "out of base pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("Bonus deferrals may not be made on an after-tax basis.", AFTER_TAX, "prohibited"),
    (
        "Your bonus is paid after taxes are withheld, and you may contribute it to a Roth IRA.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Retention payments, sign-on bonuses and relocation pay are not eligible for after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Each March you can turn the profit-sharing check you are paid in cash into an after-tax contribution.",
        AFTER_TAX,
        "permitted",
    ),
    ("Any part of your bonus that you ask us to defer may be deferred as Roth.", ROTH, "permitted"),
    (
        "There are four ways for money to get into your account: your pre-tax contributions, your Roth "
        "contributions, the Company's matching contribution and rollovers you bring from elsewhere. There is "
        "no fifth.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There are four ways for money to get into your account: your pre-tax contributions, your Roth "
        "contributions, the Company's matching contribution and rollovers you bring from elsewhere. There is "
        "no fifth.",
        ROTH,
        "permitted",
    ),
    (
        "Money reaches your account in three ways only: what you save before tax, what you save as Roth, and "
        "what the Company adds.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Money reaches your account in three ways only: what you save before tax, what you save as Roth, and "
        "what the Company adds.",
        ROTH,
        "permitted",
    ),
    (
        "Your account grows from just these sources: pre-tax deferrals, Roth deferrals, safe harbor match "
        "and rollovers. Nothing else can be put in.",
        AFTER_TAX,
        "prohibited",
    ),
    ("You have two choices for your own contributions, and only two: pre-tax or Roth.", AFTER_TAX, "prohibited"),
    ("You have two choices for your own contributions, and only two: pre-tax or Roth.", ROTH, "permitted"),
    ("Three kinds of contributions are accepted, pre-tax, Roth and after-tax; no others.", AFTER_TAX, "permitted"),
    ("The only money you can put in from your paycheck is pre-tax money or Roth money.", AFTER_TAX, "prohibited"),
    (
        "Besides pre-tax and Roth there is no other type of contribution you can make from your pay.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Besides pre-tax and Roth there is no other type of contribution you can make from your pay.", ROTH, "permitted"),
    (
        "Here are some of the ways money gets into your account: pre-tax contributions, Roth contributions, match.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "There are two ways for money to leave your account: a loan and a hardship withdrawal. There is no third.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("That is the whole list: pre-tax, Roth, match, rollover.", AFTER_TAX, "prohibited"),
    ("Pre-tax and Roth: those are your choices, and there isn't a third one.", AFTER_TAX, "prohibited"),
    ("Pre-tax and Roth: those are your choices, and there isn't a third one.", ROTH, "permitted"),
    ("If you want more Roth money, raise the Roth rate on your future paychecks.", ROTH, "permitted"),
    ("To build up more Roth savings, change your Roth election for pay periods still to come.", ROTH, "permitted"),
    (
        "You cannot turn pre-tax money into Roth. If you want Roth money, have your future contributions made as Roth.",
        ROTH,
        "permitted",
    ),
    (
        "Can I change my pre-tax money to Roth? No. But you can switch your contributions to Roth going forward.",
        ROTH,
        "permitted",
    ),
    ("Your Roth deferrals from payroll are not affected by the conversion.", ROTH, "not_addressed"),
    ("If you would like Roth savings, you would have to open a Roth IRA outside the Plan.", ROTH, "not_addressed"),
    ("What you put in as Roth cannot be changed to pre-tax later.", ROTH, "not_addressed"),
    ("If your plan offers Roth contributions, you may increase your Roth rate.", ROTH, "not_addressed"),
    (
        "To get more Roth, simply lower your pre-tax percentage and put the difference on the Roth line.",
        ROTH,
        "permitted",
    ),
    (
        "Anyone who prefers Roth should pick Roth at enrollment; money already in pre-tax stays pre-tax.",
        ROTH,
        "permitted",
    ),
    (
        "After-Tax Savings (Roth)\nYou pay income tax on these dollars before they go into your account. When "
        "you retire, you can take them out, together with everything they have earned, free of federal tax "
        "if five years have passed and you are at least 59½. Together with your pre-tax savings they may not "
        "be more than $24,500 in 2026.",
        ROTH,
        "permitted",
    ),
    (
        "After-Tax Savings (Roth)\nYou pay income tax on these dollars before they go into your account. When "
        "you retire, you can take them out, together with everything they have earned, free of federal tax "
        "if five years have passed and you are at least 59½. Together with your pre-tax savings they may not "
        "be more than $24,500 in 2026.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-Tax Savings (Roth)\nYou pay income tax on these dollars before they go into your account. When "
        "you retire, you can take them out, together with everything they have earned, free of federal tax "
        "if five years have passed and you are at least 59½. Together with your pre-tax savings they may not "
        "be more than $24,500 in 2026.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-Tax Savings\nYou pay income tax on these dollars before they go into your account. When you "
        "retire, you can take them out, together with everything they have earned, free of federal tax if "
        "five years have passed and you are at least 59½. Together with your pre-tax savings they may not be "
        "more than $24,500 in 2026.",
        ROTH,
        "permitted",
    ),
    (
        "After-Tax Savings\nYou pay income tax on these dollars before they go into your account. When you "
        "retire, you can take them out, together with everything they have earned, free of federal tax if "
        "five years have passed and you are at least 59½. Together with your pre-tax savings they may not be "
        "more than $24,500 in 2026.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-Tax Savings\nYou pay income tax on these dollars before they go into your account. When you "
        "retire, you can take them out, together with everything they have earned, free of federal tax if "
        "five years have passed and you are at least 59½. Together with your pre-tax savings they may not be "
        "more than $24,500 in 2026.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax contributions\nTaxes are withheld from your pay before the money goes in. The growth is "
        "never taxed if you are over 59½ and the account has been open five years. Your pre-tax and "
        "after-tax contributions combined cannot go over $24,500 in 2026.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions\nTaxes are withheld from your pay before the money goes in. The growth is "
        "never taxed if you are over 59½ and the account has been open five years. Your pre-tax and "
        "after-tax contributions combined cannot go over $24,500 in 2026.",
        ROTH,
        "permitted",
    ),
    (
        "Most workplace plans give you pre-tax and Roth. Depending on your employer's rules, there may be a "
        "third bucket called after-tax. Log in to see which of these your plan has.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Most workplace plans give you pre-tax and Roth. Depending on your employer's rules, there may be a "
        "third bucket called after-tax. Log in to see which of these your plan has.",
        ROTH,
        "not_addressed",
    ),
    (
        "Many 401(k)s now let you save beyond the annual limit with after-tax dollars. Ask your HR team "
        "whether yours is one of them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A growing number of plans let workers choose Roth. Check your plan's website to find out what yours offers.",
        ROTH,
        "not_addressed",
    ),
    (
        "Your choices may include pre-tax, Roth and after-tax contributions. Your plan's rules determine "
        "which apply to you.",
        ROTH,
        "not_addressed",
    ),
    (
        "Your choices may include pre-tax, Roth and after-tax contributions. Your plan's rules determine "
        "which apply to you.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("In a typical plan you choose between pre-tax and Roth. Not every plan offers both.", ROTH, "not_addressed"),
    (
        "When you max out your 401(k), see if your employer offers after-tax contributions. With them, you "
        "can save up to $72,000.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You can split your savings between pre-tax and Roth, if your employer allows it.", ROTH, "not_addressed"),
    (
        "Learn the basics: With a Roth 401(k) you pay taxes now and withdraw tax-free later. To see the "
        "types your plan offers, sign in.",
        ROTH,
        "not_addressed",
    ),
    (
        "Learn the basics: After-tax contributions let you save more than the limit. To see the types your "
        "plan offers, sign in.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax contributions have not been accepted since the 2004 merger.", AFTER_TAX, "frozen"),
    (
        "The old thrift plan's after-tax accounts came over in the merger; nothing has been added to them since.",
        AFTER_TAX,
        "frozen",
    ),
    ("Your after-tax account is closed to new money.", AFTER_TAX, "frozen"),
    ("After-tax contributions stopped in 1986 and started again on July 1, 2024.", AFTER_TAX, "permitted"),
    ("After-tax contributions, suspended in 2009, resumed with the first payroll of 2013.", AFTER_TAX, "permitted"),
    ("After-tax saving has been paused until further notice.", AFTER_TAX, "frozen"),
    ("Employees may no longer add to their after-tax accounts.", AFTER_TAX, "frozen"),
    ("The Company took after-tax money off the menu on January 1, 2020.", AFTER_TAX, "frozen"),
    (
        "The after-tax line on your statement shows what you have put in with after-tax dollars.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax savings opened again to all employees on March 1, 2025.", AFTER_TAX, "permitted"),
    (
        "Prior Plan after-tax balances were moved to this Plan and are kept in a separate account.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("There is no such thing as an after-tax contribution in this Plan.", AFTER_TAX, "prohibited"),
    ("Sorry, the Plan doesn't do after-tax.", AFTER_TAX, "prohibited"),
    ("Does the Plan take after-tax money from my pay? Not at this time.", AFTER_TAX, "prohibited"),
    ("Unlike many plans, ours has never offered after-tax contributions.", AFTER_TAX, "prohibited"),
    ("We looked into after-tax contributions and decided against them.", AFTER_TAX, "prohibited"),
    ("The Plan is not set up to take after-tax contributions.", AFTER_TAX, "prohibited"),
    ("After-tax contributions remain unavailable.", AFTER_TAX, "prohibited"),
    ("After-tax contributions are something the Plan does without.", AFTER_TAX, "prohibited"),
    ("Neither voluntary nor mandatory after-tax employee contributions are part of the Plan.", AFTER_TAX, "prohibited"),
    ("The committee turned down the proposal to add after-tax contributions.", AFTER_TAX, "prohibited"),
    ("The proposal to add after-tax contributions has been tabled.", AFTER_TAX, "not_addressed"),
    ("The only after-tax dollars the Plan will take are Roth dollars.", AFTER_TAX, "prohibited"),
    ("After one year of service you may start making after-tax contributions.", AFTER_TAX, "conditional"),
    (
        "You must be contributing at least 6% pre-tax before you can make after-tax contributions.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "After-tax contributions open up once you have reached the IRS limit on pre-tax and Roth savings.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "If your base pay is $150,000 or less, you may make after-tax contributions of up to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    ("Only after you have earned the full match can you put money in after-tax.", AFTER_TAX, "conditional"),
    ("You need 1,000 hours of service before after-tax contributions are open to you.", AFTER_TAX, "conditional"),
    ("New hires can make after-tax contributions right away.", AFTER_TAX, "permitted"),
    (
        "Anyone earning more than $155,000 is shut out of after-tax contributions; everyone else may put in up to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "With a Roth 401(k) you pay tax now and take it out tax-free. Check whether your plan offers it.",
        ROTH,
        "not_addressed",
    ),
    (
        "You can put after-tax dollars in once you hit the limit. See if your employer allows it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. Log in to see which investment funds your "
        "plan offers.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. Call to find out whether your former "
        "employer's plan accepts rollovers.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make Roth contributions. Ask your spouse's benefits office whether their plan offers the same.",
        ROTH,
        "permitted",
    ),
    ("Many plans include a Roth option. Contact your employer to see what yours offers.", ROTH, "not_addressed"),
    (
        "You may make after-tax contributions. Check your plan's website to see what your current rate is.",
        AFTER_TAX,
        "permitted",
    ),
    ("To find out whether your plan accepts after-tax contributions, call us.", AFTER_TAX, "not_addressed"),
    (
        "There are just three ways money goes into your account: your own contributions (pre-tax, Roth or a "
        "mix of both), rollovers from another plan, and what the Company contributes.",
        ROTH,
        "permitted",
    ),
    (
        "There are just three ways money goes into your account: your own contributions (pre-tax, Roth or a "
        "mix of both), rollovers from another plan, and what the Company contributes.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Money that you saved after tax at the old plan has its own line. Nothing more can be added to it.",
        AFTER_TAX,
        "frozen",
    ),
    ("Want to convert your after-tax money to Roth? Call Fidelity.", CONVERSION, "permitted"),
    ("Want to make after-tax contributions? Go to the website and choose Change My Savings.", AFTER_TAX, "permitted"),
    (
        "Want to make after-tax contributions? Call your benefits office to see whether your plan offers them.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Want to make after-tax contributions? Sorry, the Plan does not take them.", AFTER_TAX, "prohibited"),
    (
        "Would you like to save more than the limit after tax? Complete Form 7 and hand it to Payroll.",
        AFTER_TAX,
        "permitted",
    ),
    ("Ready to withdraw your after-tax money? Log in and choose Withdrawals.", WITHDRAWAL, "permitted"),
    ("You cannot elect after-tax contributions until you complete one year of service.", AFTER_TAX, "conditional"),
    (
        "You cannot elect after-tax contributions until you have completed one year of service.",
        AFTER_TAX,
        "conditional",
    ),
    ("You cannot make after-tax contributions until you have been employed for one year.", AFTER_TAX, "conditional"),
    ("There are just two ways to save in this Plan: pre-tax and Roth.", AFTER_TAX, "prohibited"),
    ("You can put money in after-tax only after you have earned the full match.", AFTER_TAX, "conditional"),
    (
        "To be allowed to contribute after-tax you must first save enough to get the whole match.",
        AFTER_TAX,
        "conditional",
    ),
    ("The 2026 ceiling on after-tax deposits stands at 8% of base salary.", AFTER_TAX, "permitted"),
    ("Good news for savers: the after-tax maximum doubles to 20% on July 1, 2026.", AFTER_TAX, "permitted"),
    (
        "The plan limit for after-tax contributions was cut from 15% to 5% for 2026 after last year's test.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The limit on after-tax contributions has been eliminated; you may contribute any percentage up to "
        "the IRS limit.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "There is no plan limit on after-tax contributions other than the IRS annual additions limit.",
        AFTER_TAX,
        "permitted",
    ),
    ("You may save from 1% to 75% of pay in any combination of pre-tax, Roth and after-tax.", AFTER_TAX, "permitted"),
    ("You may save from 1% to 75% of pay in any combination of pre-tax, Roth and after-tax.", ROTH, "permitted"),
    (
        "We are raising what you may put in after tax, from 5% of pay to 10%, on January 1, 2026.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Starting in 2026 the after-tax maximum is being brought down to 0%, so no more money can go in.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The cap on after-tax contributions becomes 12% of pay with the first payroll in June 2026.",
        AFTER_TAX,
        "permitted",
    ),
    ("What you may contribute after tax rises to 16% of pay.", AFTER_TAX, "permitted"),
    (
        "The Board voted to increase the maximum after-tax percentage from 10 percent to 15 percent of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'Section 3.04 is amended to substitute "15%" for "10%" as the limit on After-Tax Contributions.',
        AFTER_TAX,
        "permitted",
    ),
    ("Contribution limits\nPre-tax and Roth: 50% of pay\nAfter-tax: 10% of pay (was 6%)", AFTER_TAX, "permitted"),
    ("Type | Old limit | New limit\nPre-tax | 50% | 75%\nAfter-tax | 6% | 14%", AFTER_TAX, "permitted"),
    ("Type | Old limit | New limit\nPre-tax | 50% | 75%\nAfter-tax | 6% | 0%", AFTER_TAX, "prohibited"),
    (
        "Non-highly compensated employees: after-tax limit 15%. Highly compensated employees: after-tax limit 0%.",
        AFTER_TAX,
        "permitted",
    ),
    ("Your after-tax election can be anything between 1 and 10 percent.", AFTER_TAX, "permitted"),
    ("Your year-end bonus may be deferred pre-tax or Roth, but not after-tax.", AFTER_TAX, "prohibited"),
    (
        "You may elect that up to 100% of any annual incentive be contributed on a pre-tax, Roth or after-tax basis.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may elect that up to 100% of any annual incentive be contributed on a pre-tax, Roth or after-tax basis.",
        ROTH,
        "permitted",
    ),
    (
        "If you tick the bonus box, the after-tax percentage you have chosen will also be taken from your bonus.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your regular election, whether pre-tax, Roth or after-tax, also applies to bonuses unless you say otherwise.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your regular election, whether pre-tax, Roth or after-tax, also applies to bonuses unless you say otherwise.",
        ROTH,
        "permitted",
    ),
    ("The after-tax election does not apply to bonuses.", AFTER_TAX, "permitted"),
    ("Unused vacation that is cashed out may be put in your account after-tax.", AFTER_TAX, "permitted"),
    ("You have three pots to fill: pre-tax, Roth and after-tax.", AFTER_TAX, "permitted"),
    ("There are just two ways to save in this Plan, before tax or as Roth.", AFTER_TAX, "prohibited"),
    ("Contributions come in two flavors, pre-tax and Roth, and that is the complete list.", AFTER_TAX, "prohibited"),
    (
        "Only pre-tax deferrals, Roth deferrals and the Company's contributions ever go into the Trust.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Your contribution must be either Traditional or Roth.", AFTER_TAX, "not_addressed"),
    ("Your contribution must be either Traditional or Roth.", ROTH, "permitted"),
    (
        "Why did my taxable pay not go down? Because you chose Roth. To have pre-tax instead, change your election.",
        ROTH,
        "permitted",
    ),
    ("Your Roth percentage can be changed as often as you like.", ROTH, "permitted"),
    ("The Roth rate you pick applies until you change it.", ROTH, "permitted"),
    ("You contributed $5,000 pre-tax and $3,000 Roth, so you have $16,500 left for 2026.", ROTH, "permitted"),
    ("Money you put in as Roth grows tax free.", ROTH, "permitted"),
    ("To change the split between pre-tax and Roth, log in and choose Contributions.", ROTH, "permitted"),
    (
        "Roth money from a prior employer's plan may be rolled in. You can't make Roth contributions to this Plan.",
        ROTH,
        "prohibited",
    ),
    ("A Roth IRA lets you save after-tax dollars outside the plan.", ROTH, "not_addressed"),
    ("A Roth IRA lets you save after-tax dollars outside the plan.", AFTER_TAX, "not_addressed"),
    (
        "Many employers offer three types of contributions. Check with yours to learn which are available.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Pre-tax, Roth, after-tax: what's the difference? Pre-tax means you pay taxes later. Roth means you "
        "pay taxes now. After-tax means you pay taxes now and on the earnings later. Not all plans offer all "
        "three.",
        ROTH,
        "not_addressed",
    ),
    (
        "Pre-tax, Roth, after-tax: what's the difference? Pre-tax means you pay taxes later. Roth means you "
        "pay taxes now. After-tax means you pay taxes now and on the earnings later. Not all plans offer all "
        "three.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Does your 401(k) have a Roth option? About nine in ten plans do.", ROTH, "not_addressed"),
    ("If your plan permits, you may contribute after-tax dollars up to $72,000.", AFTER_TAX, "not_addressed"),
    ("The after-tax source was closed on the merger date and has stayed closed.", AFTER_TAX, "frozen"),
    ("Employee after-tax (pre-1987): closed", AFTER_TAX, "frozen"),
    ("After-tax contributions were reintroduced for pay dates on or after April 1, 2024.", AFTER_TAX, "permitted"),
    ("Because of test results, after-tax contributions have been halted for the rest of 2026.", AFTER_TAX, "frozen"),
    (
        "Thrift accounts hold the after-tax savings of the former Delta plan. They take no new money.",
        AFTER_TAX,
        "frozen",
    ),
    ("The Plan used to have an after-tax option; it is now history.", AFTER_TAX, "frozen"),
    ("After-tax? That door closed in 2011.", AFTER_TAX, "frozen"),
    ("After-tax money is not something you can put in this Plan.", AFTER_TAX, "prohibited"),
    ("You asked whether you may save after-tax. You may not.", AFTER_TAX, "prohibited"),
    ("No one may make after-tax contributions.", AFTER_TAX, "prohibited"),
    ("The Plan is silent on after-tax contributions because it does not allow them.", AFTER_TAX, "prohibited"),
    ("The payroll system has no code for after-tax contributions, since the Plan has none.", AFTER_TAX, "prohibited"),
    ("If you were hired before 2010, you can make after-tax contributions.", AFTER_TAX, "permitted"),
    ("After-tax contributions may be made only by employees who earn less than $160,000.", AFTER_TAX, "permitted"),
    ("Employees at the Toledo plant may make after-tax contributions; others may not.", AFTER_TAX, "permitted"),
    (
        "Once your pre-tax and Roth contributions hit the IRS limit, the plan lets your contributions keep "
        "going as after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    ("You cannot elect after-tax contributions until you have been employed for a year.", AFTER_TAX, "conditional"),
    ("After-tax contributions become available on your first anniversary.", AFTER_TAX, "conditional"),
    ("Officers may not make after-tax contributions; everyone else may contribute up to 8%.", AFTER_TAX, "permitted"),
    ("In no event shall after-tax contributions be accepted.", AFTER_TAX, "prohibited"),
    (
        "In no event may the after-tax contributions of all employees exceed the limits of Section 401(m).",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The maximum after-tax contribution rate under the ESPP goes up from 10% to 15%.", AFTER_TAX, "not_addressed"),
    (
        "The IRS limit on total contributions, after-tax included, goes up from $70,000 to $72,000.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The pre-tax limit goes up from 50% to 75% of pay.", AFTER_TAX, "not_addressed"),
    ("The default after-tax rate is 0%.", AFTER_TAX, "not_addressed"),
    ("Proposed: the after-tax limit is raised from 6% to 10%. The Board will vote in January.", AFTER_TAX, "permitted"),
    (
        "The Committee discussed whether the after-tax limit should be raised from 6% to 10%.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("If the Board approves, the after-tax limit will be raised from 0% to 10%.", AFTER_TAX, "not_addressed"),
    ("Employees asked for the after-tax limit to be raised from 6% to 10%.", AFTER_TAX, "permitted"),
    (
        "The suspension of after-tax contributions ends when you return to work six months after a hardship "
        "withdrawal.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You can send your bonus to the Nonqualified Plan after-tax.", AFTER_TAX, "not_addressed"),
    ("Want to contribute after-tax? You can't do that in this Plan.", AFTER_TAX, "prohibited"),
    ("Want to contribute after-tax? Log in to see if your plan offers it.", AFTER_TAX, "not_addressed"),
    ("Want to save more after tax? Use the brokerage account outside the Plan.", AFTER_TAX, "not_addressed"),
    ("Want to take money out? Log in and choose Withdrawals.", AFTER_TAX, "not_addressed"),
    ("Want to take your after-tax money out while you work? Call us. You must be 59½.", WITHDRAWAL, "conditional"),
    (
        "Want to convert your after-tax money to Roth? Choose another plan; ours does not do it.",
        CONVERSION,
        "not_addressed",
    ),
    ("Want to save Roth? Open a Roth IRA at the credit union.", ROTH, "not_addressed"),
    ("Switch your contributions to Roth IRA contributions at your bank.", ROTH, "not_addressed"),
    ("You cannot change your future contributions to Roth.", ROTH, "prohibited"),
    ("You may not have your contributions made as Roth.", ROTH, "prohibited"),
    ("There is nothing else to sign.", AFTER_TAX, "not_addressed"),
    ("You pick pre-tax or Roth for your catch-up. There isn't anything else to pick.", AFTER_TAX, "prohibited"),
    ("There isn't a third one.", AFTER_TAX, "not_addressed"),
    (
        "Your loan is repaid with after-tax dollars. The maximum rate is raised from 8% to 9%.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions made until 1986 remain in the Plan and may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your after-tax contributions. You can take them out, together with the earnings, at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-Tax Savings\nYou pay income tax on these dollars before they go in. You can take them out "
        "whenever you like; the earnings are taxed when you do.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-Tax Savings\nYou pay income tax on these dollars before they go in. You can take them out "
        "whenever you like; the earnings are taxed when you do. You may save 1% to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. Availability of funds varies by plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions of up to 10%. Your plan must pass a test each year.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You can roll your old plan's after-tax money into ours. Ask your old plan whether it allows it.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "You may make after-tax contributions of up to 10%. Contact the Benefits Center if you have "
        "questions about what your plan offers.",
        AFTER_TAX,
        "permitted",
    ),
    ("The limit on after-tax withdrawals has been eliminated.", AFTER_TAX, "not_addressed"),
    ("The limit on after-tax withdrawals has been eliminated.", WITHDRAWAL, "permitted"),
    ("If the limit on after-tax contributions is raised, we will let you know.", AFTER_TAX, "not_addressed"),
    ("Employees who are not yet 21 need 1,000 hours of service to join the Plan.", AFTER_TAX, "not_addressed"),
    ("Participants may contribute after-tax after working 1,000 hours in a year.", AFTER_TAX, "permitted"),
    ("The most you can roll over from the after-tax account is 100%.", AFTER_TAX, "not_addressed"),
    ("For 2026 we have set the after-tax ceiling at 9% of pay.", AFTER_TAX, "permitted"),
    ("The after-tax percentage you may elect has been widened: it now runs from 1% to 16%.", AFTER_TAX, "permitted"),
    (
        "Starting with the first pay date in July, the most that may come out of your check for after-tax "
        "savings is 7%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The amount of after-tax contributions you may make is being reduced from 10% of pay to 4% effective "
        "January 1, 2026.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Effective with the January 16, 2026 payroll, employees may save up to 25% after-tax instead of the "
        "previous 15%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Change 2. Old rule: after-tax contributions limited to 5%. New rule: after-tax contributions limited to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    ("Increase in after-tax limit. The current limit of 8% becomes 12% on April 1, 2026.", AFTER_TAX, "permitted"),
    ("After-tax Contributions: maximum was 10%; maximum is now 15%.", AFTER_TAX, "permitted"),
    (
        "In no event shall After-Tax Contributions for any payroll period exceed 12% of Compensation for such period.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Employer may from time to time change the maximum rate of After-Tax Contributions; at present it is 8%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The sum of Before-Tax, Roth and After-Tax Contributions shall not exceed 80% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The sum of Before-Tax, Roth and After-Tax Contributions shall not exceed 80% of Compensation.",
        ROTH,
        "permitted",
    ),
    ("Highly compensated employees are held to 5% after-tax.", AFTER_TAX, "permitted"),
    (
        "The 2026 rate for after-tax contributions by highly compensated employees will be zero.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your contributions of every kind, after-tax included, stop once total additions reach $72,000.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You can send your whole bonus to the Plan after-tax.", AFTER_TAX, "permitted"),
    ("Have up to 90% of your commission check paid into the Plan, pre-tax, Roth or after-tax.", AFTER_TAX, "permitted"),
    (
        "Bonus elections: choose a percentage for each of pre-tax ___, Roth ___ and after-tax ___.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Spot Award is not pay for purposes of the Plan, so no pre-tax, Roth or after-tax contribution "
        "is taken from it.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Company pays a bonus after taxes.", AFTER_TAX, "not_addressed"),
    (
        "The money in your account has just three origins: your pre-tax deferrals, your Roth deferrals and our match.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The money in your account has just three origins: your pre-tax deferrals, your Roth deferrals and our match.",
        ROTH,
        "permitted",
    ),
    (
        "Everything in your account came from one of these: pre-tax contributions, Roth contributions, "
        "Company contributions or rollovers.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "How does money get into my account? From you, pre-tax or Roth, and from us, through the match. That's all.",
        ROTH,
        "permitted",
    ),
    (
        "The Plan recognizes four contribution sources and no more: deferrals, Roth deferrals, match, profit sharing.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No contributions other than Elective Deferrals (including Roth Elective Deferrals) may be made by "
        "Participants.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Participants contribute to the Plan solely by way of Elective Deferrals.", AFTER_TAX, "prohibited"),
    ("You pick pre-tax, or Roth, or some of each. There isn't anything else to pick.", AFTER_TAX, "prohibited"),
    ("You pick pre-tax, or Roth, or some of each. There isn't anything else to pick.", ROTH, "permitted"),
    ("Types of contributions: Pre-tax; Roth. No other types.", AFTER_TAX, "prohibited"),
    (
        "Only the contributions still to come can be made Roth; those already in the account stay as they are.",
        ROTH,
        "permitted",
    ),
    ("Your Roth contributions are taken from your pay after taxes.", ROTH, "permitted"),
    ("Whether you save Roth or pre-tax, the match goes in as pre-tax.", ROTH, "permitted"),
    ("If some of your contributions were Roth, that part of your loan comes from Roth.", ROTH, "not_addressed"),
    (
        "Your paycheck shows your pre-tax contributions on one line and your Roth contributions on the next.",
        ROTH,
        "permitted",
    ),
    (
        "Some people split their savings half and half between pre-tax and Roth. In our plan you can do that too.",
        ROTH,
        "permitted",
    ),
    (
        "Roth isn't for everyone. If you expect a lower tax bracket in retirement, pre-tax may be better for you.",
        ROTH,
        "not_addressed",
    ),
    ("Beyond pre-tax and Roth, see if your company plan has an after-tax feature.", AFTER_TAX, "not_addressed"),
    (
        "What is an after-tax 401(k) contribution? It is money you add after taxes on top of your pre-tax "
        "and Roth contributions. Ask your plan administrator if you can make them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Here's how a mega backdoor works. First, you max out your pre-tax or Roth. Then you contribute "
        "after-tax up to the $72,000 limit. Finally you convert. Your plan must allow each step.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Here's how a mega backdoor works. First, you max out your pre-tax or Roth. Then you contribute "
        "after-tax up to the $72,000 limit. Finally you convert. Your plan must allow each step.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "This article is for general education and does not describe your plan. After-tax contributions let "
        "you save up to 15% more.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Contribution types may include pre-tax, Roth and after-tax. Availability varies by plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Contribution types may include pre-tax, Roth and after-tax. Availability varies by plan.", ROTH, "not_addressed"),
    (
        "After-tax contributions: if your plan has them, you will find a third box on the contributions page.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Tip: once you hit the limit, contribute after-tax dollars if your plan has that option.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Your old Employee Thrift contributions, made after tax until 1994, remain in the Plan.", AFTER_TAX, "frozen"),
    (
        "Employee after-tax accounts exist only for those who contributed before the feature ended in 2015.",
        AFTER_TAX,
        "frozen",
    ),
    ("Payroll will stop taking after-tax deductions with the December 18, 2026 check.", AFTER_TAX, "permitted"),
    (
        "After-tax deductions, put on hold in the spring, will start up again with the first check of October 2026.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The moratorium on after-tax contributions expires December 31, 2025, and contributions may be made "
        "again after that.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions were removed by the 2019 restatement and restored by the First Amendment in 2023.",
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions, restored in 2023, were again withdrawn in 2025.", AFTER_TAX, "frozen"),
    ("Please do not send after-tax contributions; the Trustee will return them.", AFTER_TAX, "prohibited"),
    ("There's a No next to after-tax contributions on the plan's feature list.", AFTER_TAX, "prohibited"),
    (
        "We get asked about after-tax contributions a lot. The Plan doesn't have them and there are no plans "
        "to add them.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The after-tax column on your statement is always blank, because the Plan has no such contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The Plan neither requires nor allows after-tax contributions.", AFTER_TAX, "prohibited"),
    ("After-tax contributions: none.", AFTER_TAX, "prohibited"),
    ("Voluntary contributions | Not permitted\nRoth | Permitted", AFTER_TAX, "prohibited"),
    (
        "Associates who are paid by the hour may not make after-tax contributions; salaried associates may.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "If you are a salaried associate with a year of service you can make after-tax contributions.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "Members become eligible to make after-tax deposits upon completing two years of membership.",
        AFTER_TAX,
        "conditional",
    ),
    ("After-tax: available after 12 months of employment; 1%-10% of pay", AFTER_TAX, "conditional"),
    ("After-tax contributions are for employees in salary bands 1 through 7 only.", AFTER_TAX, "permitted"),
    (
        "Employees whose 2025 pay was more than $160,000 may not elect after-tax; all others may elect 1% to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    ("Contribution type | Available?\nPre-tax | Yes\nRoth | Yes\nAfter-tax | Not offered", AFTER_TAX, "prohibited"),
    ("Feature | 2025 | 2026\nAfter-tax maximum | 6% | 14%\nRoth maximum | 50% | 50%", AFTER_TAX, "permitted"),
    ("Feature | 2025 | 2026\nAfter-tax maximum | 6% | 14%\nRoth maximum | 50% | 50%", ROTH, "permitted"),
    ("Feature | 2025 | 2026\nAfter-tax maximum | 6% | None\nRoth maximum | 50% | 50%", AFTER_TAX, "frozen"),
    ("Source | Open to new money?\nEmployee after-tax | No, since 2009\nRoth deferral | Yes", AFTER_TAX, "frozen"),
    ("Source | Status\nThrift (after-tax) | Closed\nDeferral | Open", AFTER_TAX, "frozen"),
    (
        "Money going in | From | Limit\nBefore-tax | Your pay | $24,500\nRoth | Your pay | Shared with "
        "before-tax\nAfter-tax | Your pay | 10%",
        AFTER_TAX,
        "permitted",
    ),
    ("[ ] Yes [X] No  Voluntary after-tax contributions are permitted.", AFTER_TAX, "prohibited"),
    ("[X] After-tax contributions, up to 10% of Compensation\n[X] Roth Elective Deferrals", AFTER_TAX, "permitted"),
    ("After-tax contributions: [X] (a) not permitted  [ ] (b) permitted up to ___%", AFTER_TAX, "prohibited"),
    (
        "4.5 Voluntary Contributions. The Plan does not provide for Voluntary Contributions; any made under "
        "the Plan as in effect before 2003 are held in the Voluntary Account.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "4.6 After-Tax Contributions. Subject to Section 5.2, each Participant who has completed a Year of "
        "Service may elect to make After-Tax Contributions, in whole percentages, of not less than 1% nor "
        "more than 10% of Compensation.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "4.7 No Participant who is a Highly Compensated Employee shall make After-Tax Contributions in "
        "excess of 4% of Compensation.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "4.8 The Employer shall not be obliged to accept After-Tax Contributions from bonuses.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "4.10 Elective Deferrals may be designated as Roth at the time of the election; a designation once "
        "made is irrevocable as to amounts already deferred.",
        ROTH,
        "permitted",
    ),
    ("I elect: ___% pre-tax ___% Roth. These elections replace all earlier ones.", ROTH, "permitted"),
    ("I elect to contribute 5% after-tax from my bonus.", AFTER_TAX, "permitted"),
    ("Line 3. Roth rate for bonus checks: ___%", ROTH, "permitted"),
    (
        "When your pre-tax and Roth together reach $24,500, payroll turns to after-tax by itself if you have "
        "asked for it.",
        AFTER_TAX,
        "permitted",
    ),
    ("Not in this plan: after-tax contributions, loans, Roth IRA payroll deductions.", AFTER_TAX, "prohibited"),
    (
        "The plan gives you the choice of paying tax now (Roth) or later (pre-tax). Those are the only two choices.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The plan gives you the choice of paying tax now (Roth) or later (pre-tax).", ROTH, "permitted"),
    ("Pay the tax now or pay it later: it's up to you. Now is Roth; later is pre-tax.", AFTER_TAX, "not_addressed"),
    ("Pay the tax now or pay it later: it's up to you. Now is Roth; later is pre-tax.", ROTH, "permitted"),
    (
        "After-tax Savings. These are withheld after your taxes are figured and share the $24,500 limit with "
        "your pre-tax savings. You owe nothing more on them or on what they earn if you wait until 59½ and "
        "five years.",
        ROTH,
        "permitted",
    ),
    (
        "After-tax Savings. These are withheld after your taxes are figured and share the $24,500 limit with "
        "your pre-tax savings. You owe nothing more on them or on what they earn if you wait until 59½ and "
        "five years.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Taxed-now savings\nYou pay the tax today and none when you retire, not even on the growth, as long "
        "as you are 59½ and began at least five years before. Taxed-now and taxed-later savings share one "
        "yearly limit of $24,500.",
        ROTH,
        "not_addressed",
    ),
    (
        "Taxed-now savings\nYou pay the tax today and none when you retire, not even on the growth, as long "
        "as you are 59½ and began at least five years before. Taxed-now and taxed-later savings share one "
        "yearly limit of $24,500.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("With after-tax contributions of up to 10% of pay you can go past the $24,500 limit.", AFTER_TAX, "permitted"),
    (
        "Anyone whose pay is over the IRS limit for highly paid employees cannot use the after-tax option.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The after-tax feature is for staff who have been here twelve months.", AFTER_TAX, "conditional"),
    ("You can make after-tax contributions from your first paycheck.", AFTER_TAX, "permitted"),
    ("No waiting: you can start pre-tax, Roth and after-tax saving on day one.", AFTER_TAX, "permitted"),
    ("No waiting: you can start pre-tax, Roth and after-tax saving on day one.", ROTH, "permitted"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_goes_in(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[provision].status.value == status
