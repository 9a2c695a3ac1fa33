"""What is open and what is not: told by exceptions, refusals, comparisons and what was said before."""

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
        "THE AFTER-TAX OPTION. Contributions come out of pay after taxes, share the $24,500 annual limit "
        "with your before-tax contributions, and are paid to you tax-free with their growth once you are "
        "59½ and five years have passed.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "THE AFTER-TAX OPTION. Contributions come out of pay after taxes, share the $24,500 annual limit "
        "with your before-tax contributions, and are paid to you tax-free with their growth once you are "
        "59½ and five years have passed.",
        ROTH,
        "permitted",
    ),
    (
        "After-tax savings are made from taxed pay, count with your pre-tax savings toward the $24,500 "
        "limit, and come out tax-free along with their earnings after age 59½.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make contributions from pay that has been taxed. They have the same yearly IRS limit as "
        "pre-tax deferrals, and neither they nor their earnings are ever taxed again if you keep them "
        "five years and are 59½.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions are in addition to the $24,500 limit that your pre-tax and Roth deferrals share.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may contribute up to 10% of pay after tax. Your contributions come back to you tax-free; "
        "their earnings are taxed.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Contributions to the after-tax option come out of pay after taxes, do not share the annual "
        "limit with your before-tax contributions, and may reach 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Cushion Account. Employees who are not highly compensated may save up to $2,500 after tax in "
        "this emergency account. Withdraw monthly without charge.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Rainy Day Account. You may save up to $2,000 from take-home pay in this emergency account, a "
        "part of the 401(k) plan that is treated as Roth money.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Rainy Day Account. You may save up to $2,000 from take-home pay in this emergency account. You "
        "may withdraw from it at any time for any reason.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Rainy Day Account. You may save up to $2,000 from take-home pay in this emergency account, a "
        "part of the 401(k) plan that is treated as Roth money.",
        ROTH,
        "not_addressed",
    ),
    (
        "After-tax contributions of up to 5% of pay may be made and may be withdrawn at any time, which "
        "makes the account a good emergency fund.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions of up to 5% of pay may be made and may be withdrawn at any time, which "
        "makes the account a good emergency fund.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may save up to 6% of pay after tax. In an emergency account holders may withdraw at any time.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "From noon on March 3 until the week of March 20 you will be unable to convert money to Roth or "
        "request a withdrawal.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "From noon on March 3 until the week of March 20 you will be unable to convert money to Roth or "
        "request a withdrawal.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Between June 1 and June 15 while records are moved to the new recordkeeper, participants cannot "
        "change their after-tax rates, request withdrawals or convert money to Roth. After the move, all "
        "plan features will work as they do today.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Between June 1 and June 15 while records are moved to the new recordkeeper, participants cannot "
        "change their after-tax rates, request withdrawals or convert money to Roth. After the move, all "
        "plan features will work as they do today.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "From May 29 through June 15 you will not be able to change your pre-tax, Roth or after-tax "
        "rates or take loans.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After the move, everything in the plan will work as it works today, including conversions of "
        "after-tax money to Roth.",
        CONVERSION,
        "permitted",
    ),
    ("You will be unable to withdraw after-tax contributions until you leave employment.", WITHDRAWAL, "prohibited"),
    ("From 2027 you will be unable to convert after-tax money to Roth.", CONVERSION, "permitted"),
    ("You may convert after-tax money to Roth only from May 1 until May 31 of each year.", CONVERSION, "permitted"),
    (
        "Many workplace plans let you save after-tax money past the deferral limit and turn it into Roth "
        "money right away.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Many workplace plans let you save after-tax money past the deferral limit and turn it into Roth "
        "money right away.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Some 401(k) plans allow you to keep saving after tax once you hit the limit. Your plan may or may not.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A growing number of retirement plans permit you to convert after-tax savings to Roth each pay "
        "period. Check your summary plan description.",
        CONVERSION,
        "not_addressed",
    ),
    ("Certain employers' plans let you take after-tax contributions out at any time.", WITHDRAWAL, "not_addressed"),
    ("Many plans let you turn after-tax savings into Roth. Ours does too.", CONVERSION, "permitted"),
    ("Like many workplace plans, ours lets you save after-tax money past the deferral limit.", AFTER_TAX, "permitted"),
    ("Most plans cap after-tax contributions; ours lets you save up to 10% of pay after tax.", AFTER_TAX, "permitted"),
    (
        "How we compare\n| | Typical plan | Our plan |\n| Roth | Yes | Yes |\n| After-tax contributions "
        "| Yes | No |\n| In-plan conversion | Yes | No |",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "How we compare\n| | Industry average | Our plan |\n| Roth deferrals | 93% of plans | Yes |\n| "
        "After-tax contributions | 24% of plans | Yes |\n| In-plan Roth conversion | 58% of plans | No |",
        CONVERSION,
        "prohibited",
    ),
    (
        "How we compare\n| | Industry average | Our plan |\n| Roth deferrals | 93% of plans | Yes |\n| "
        "After-tax contributions | 24% of plans | Yes |\n| In-plan Roth conversion | 58% of plans | No |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Our plan and the market\n| Feature | Us | Market |\n| After-tax contributions | Not offered | "
        "24% offer |\n| In-plan Roth conversion | Offered | 58% offer |",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Our plan and the market\n| Feature | Us | Market |\n| After-tax contributions | Not offered | "
        "24% offer |\n| In-plan Roth conversion | Offered | 58% offer |",
        CONVERSION,
        "permitted",
    ),
    (
        "Benchmark\n| | Peer group | Us |\n| In-service withdrawal of after-tax money | 20% allow | n/a |",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Benchmark\n| | Peer companies | Us |\n| In-service withdrawal of after-tax money | 20% allow | Any time |",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Three things the Plan will not do for you: accept contributions from your after-tax pay other "
        "than Roth; convert existing balances to Roth; pay out employee contributions before you are 59½.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Three things the Plan will not do for you: accept contributions from your after-tax pay other "
        "than Roth; convert existing balances to Roth; pay out employee contributions before you are 59½.",
        CONVERSION,
        "prohibited",
    ),
    ("Two things this plan does not do: take after-tax contributions; convert money to Roth.", AFTER_TAX, "prohibited"),
    (
        "Two things this plan does not do: take after-tax contributions; convert money to Roth.",
        CONVERSION,
        "prohibited",
    ),
    (
        "What the Plan will not do: lend you more than half of your account, convert balances to Roth, "
        "or accept after-tax contributions.",
        CONVERSION,
        "prohibited",
    ),
    (
        "What the Plan will not do: lend you more than half of your account, convert balances to Roth, "
        "or accept after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Four things our plan can do for you: accept after-tax contributions; convert them to Roth; lend "
        "you money; pay you a hardship withdrawal.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Four things our plan can do for you: accept after-tax contributions; convert them to Roth; lend "
        "you money; pay you a hardship withdrawal.",
        CONVERSION,
        "permitted",
    ),
    (
        "There is one thing the plan will not do: convert after-tax contributions for you automatically; "
        "you must ask for each conversion.",
        CONVERSION,
        "permitted",
    ),
    (
        "While you work for us you may convert after-tax contributions on any day. Once you have left, "
        "the Plan will not convert them.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert your after-tax account each quarter. After you leave, no conversion is possible.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert your after-tax account each quarter. Once your employment has ended the Plan no "
        "longer converts anything.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Plan will not convert after-tax contributions. Once you have left, you may roll them to a Roth IRA.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Once you leave, you may roll your after-tax contributions to a Roth IRA, which is also the "
        "first time they can leave the Plan.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "When your employment ends your after-tax account is paid to you; that is the earliest it can leave the Plan.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "At 59½ you may take your after-tax money, which is the first time it can leave the Plan.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may transfer to Roth, within the Plan, after-tax contributions that have completed 24 "
        "months there, and the earnings on them.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert after-tax contributions that have been in the Plan for two full years.",
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax contributions that have completed 12 months in the Plan may be converted to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax contributions that have been posted to your account may be converted to Roth.",
        CONVERSION,
        "permitted",
    ),
    ("After-tax contributions that have completed 24 months in the Plan may be withdrawn.", WITHDRAWAL, "conditional"),
    ("After-tax money is never paid out to someone still on the payroll.", WITHDRAWAL, "prohibited"),
    ("The Plan does not pay after-tax money to anyone who still works for us.", WITHDRAWAL, "prohibited"),
    ("After-tax money is never paid to someone other than the participant.", WITHDRAWAL, "not_addressed"),
    ("Hardship money is never paid out to someone still on the payroll.", WITHDRAWAL, "not_addressed"),
    (
        "You may redirect your after-tax savings to Roth inside the Plan only after they have been on "
        "deposit for one year.",
        CONVERSION,
        "conditional",
    ),
    (
        "The most you can contribute after tax is 7% of pay, and you may redirect it to Roth inside the "
        "Plan whenever you like.",
        CONVERSION,
        "permitted",
    ),
    (
        "The most you can contribute after tax is 7% of pay, and you may redirect it to Roth inside the "
        "Plan whenever you like.",
        ROTH,
        "not_addressed",
    ),
    ("You may redirect your pre-tax deferrals to Roth at any time.", ROTH, "permitted"),
    ("You may redirect your future contributions to Roth at any time.", CONVERSION, "not_addressed"),
    (
        "If you have a hardship you must first use your after-tax account. The after-tax account is not "
        "available for any other kind of withdrawal while you are employed.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your after-tax account may be used for a hardship. It is not open to any other withdrawal before you leave.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In a hardship, after-tax contributions are paid first. After-tax contributions may not be "
        "withdrawn for any other reason while you work here.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You may withdraw your after-tax account at any time. It is not available for loans.", WITHDRAWAL, "permitted"),
    (
        "Your rollover account may be withdrawn at any time. The after-tax account is not available for "
        "any withdrawal while you are employed.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "With one exception nothing may leave your account until you reach 59½. The exception is your "
        "after-tax balance, contributions and growth alike.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "With one exception, no money may be withdrawn before you leave us. The one exception is the "
        "after-tax account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "With one exception no withdrawals are allowed while you are employed. The exception is your "
        "after-tax contributions, which may be taken out each quarter.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "With one exception nothing may leave your account until you reach 59½. The exception is your "
        "rollover account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "With one exception nothing may leave your account until your employment ends. The exception is hardship.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("No withdrawals of any type are allowed while you work for us, not even for hardship.", WITHDRAWAL, "prohibited"),
    (
        "No withdrawals of any kind are permitted while you are employed, not even in a hardship. You "
        "may borrow from your account.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("The Plan allows no withdrawals whatsoever during employment, even for hardship.", WITHDRAWAL, "prohibited"),
    ("There are no withdrawals while you are employed, not even in case of hardship.", WITHDRAWAL, "prohibited"),
    ("No withdrawals are allowed while you work for us except for hardship.", WITHDRAWAL, "conditional"),
    ("No withdrawals are allowed while a loan is in default.", WITHDRAWAL, "not_addressed"),
    (
        "No withdrawals of pre-tax money are allowed while you work for us, not even for hardship.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Withdrawals while employed: what is open and what is not\nHardship (pre-tax only): open\nAge "
        "59½ (pre-tax, Roth, match): open\nRollover source: open at any age\nAfter-tax source: not open "
        "until you leave employment",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Withdrawals while you work here\nPre-tax source: open at 59½\nAfter-tax source: open at any "
        "age\nRollover source: open at any age",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawals: open and closed\nAfter-tax source: closed until termination\nRollover source: open",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Withdrawals while employed: what is open and what is not\nHardship (pre-tax only): open\n"
        "After-tax source: open at age 55",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawals while employed: what is open and what is not\nAfter-tax source: open\nPre-tax "
        "source: not open until you leave",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your statement will show at most two kinds of contributions: Company contributions and 401(k) "
        "deferrals, pre-tax or Roth. There is no third kind in this Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Only two kinds of contributions go into the Plan: those the Company makes, and the pre-tax or "
        "Roth deferrals you make yourself. There is no third kind.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan holds two kinds of money: the match and your pre-tax deferrals. No third kind exists.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Your statement shows three kinds of contributions: pre-tax, Roth and after-tax. There is no fourth kind.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("There are two kinds of withdrawals: hardship and age 59½. There is no third kind.", AFTER_TAX, "not_addressed"),
    ("Roth is the sole means by which already-taxed pay can enter the Plan.", AFTER_TAX, "prohibited"),
    (
        "Choose Roth. It is the only way to put money you have already paid tax on into the Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Roth contributions are the only way that after-tax pay can go into the Plan.", AFTER_TAX, "prohibited"),
    ("Roth contributions are the only way that after-tax pay can go into the Plan.", ROTH, "permitted"),
    ("Payroll deduction is the only way that after-tax contributions can enter the Plan.", AFTER_TAX, "not_addressed"),
    ("Rollover is the sole means by which after-tax money can enter the Plan.", AFTER_TAX, "rollover_only"),
    (
        "You asked about after-tax contributions and Roth conversions of those contributions. For now, "
        "neither is part of the 401(k) plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        "You asked about after-tax contributions and Roth conversions of those contributions. For now, "
        "neither is part of the 401(k) plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Some of you asked about after-tax contributions and in-plan conversions. Neither is available "
        "in our plan today.",
        CONVERSION,
        "prohibited",
    ),
    (
        "We have had questions about loans and hardship withdrawals. Neither is part of the plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The last paycheck from which after-tax contributions will be taken is the one dated December 31, 2026.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The last paycheck from which after-tax contributions were taken was the one dated December 31, 2024.",
        AFTER_TAX,
        "frozen",
    ),
    ("The last pay date on which after-tax contributions will be deducted is March 31, 2027.", AFTER_TAX, "permitted"),
    (
        "The final payroll from which after-tax contributions will be deducted is that of June 30, 2026.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "In-plan Roth conversion: eligible money\nCurrent employees – pre-tax contributions and vested "
        "match\nFormer employees with a balance – all money types, after-tax included",
        CONVERSION,
        "conditional",
    ),
    (
        "In-plan Roth conversion: eligible money\nCurrent employees – all money types, after-tax "
        "included\nFormer employees – none",
        CONVERSION,
        "permitted",
    ),
    (
        "What may be converted to Roth in the Plan\nActive participants: pre-tax and vested match\n"
        "Terminated participants: all sources",
        CONVERSION,
        "conditional",
    ),
    (
        "What may be converted to Roth in the Plan\nActive participants: after-tax and rollover\n"
        "Terminated participants: all sources",
        CONVERSION,
        "permitted",
    ),
    (
        "Associates who want to save from pay that has already been taxed may use the thrift election, "
        "for up to 5% of weekly earnings.",
        AFTER_TAX,
        "permitted",
    ),
    ("Employees who wish to save from taxed pay may use the thrift election, up to 6% of pay.", AFTER_TAX, "permitted"),
    (
        "If you want to save more from pay already taxed, use the supplemental election for up to 4% of earnings.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Associates who want to save from pay that has already been taxed may use the Roth election, for "
        "up to 5% of weekly earnings.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Associates who want to save from pay that has already been taxed may use the stock purchase "
        "plan, for up to 5% of weekly earnings.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Associates who want to save from pay that has already been taxed cannot use the thrift election.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "While you are employed, access to your after-tax contributions depends on where you came from. "
        "Employees who joined us with the Foundry acquisition may request a withdrawal every quarter. "
        "All other employees must wait until their employment ends.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Access to after-tax contributions depends on your division. Retail employees may request a "
        "withdrawal once a year. Everyone else must wait until they leave.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your right to withdraw after-tax contributions depends on when you were hired. Employees hired "
        "before 2010 may take a withdrawal at any time. Those hired later must wait until employment "
        "ends.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "While you are employed, access to your rollover account depends on where you came from. "
        "Employees who joined us with the Foundry acquisition may request a withdrawal every quarter.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax contributions (salaried employees of the Marine division): up to 9% of pay, converted "
        "to Roth with each payroll.",
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions: up to 9% of pay, converted to Roth with each payroll.", AFTER_TAX, "permitted"),
    (
        "After-tax contributions (hourly employees): up to 6% of eligible pay, withdrawable at any time.",
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions: converted to Roth with each payroll.", AFTER_TAX, "not_addressed"),
    ("Match: up to 4% of pay, converted to Roth with each payroll.", AFTER_TAX, "not_addressed"),
    (
        "The law allows an employer to add a feature that turns after-tax savings into Roth savings. The "
        "Company has not added it.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The law allows an employer to add a feature that turns after-tax savings into Roth savings. The "
        "Company has not added it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Code lets a plan offer conversions of after-tax money to Roth. We have not adopted that feature.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Code lets a plan offer conversions of after-tax money to Roth. We have adopted that feature.",
        CONVERSION,
        "permitted",
    ),
    ("The law lets plans accept after-tax contributions. The Company has not added them.", AFTER_TAX, "prohibited"),
    (
        "The only source from which you can take a withdrawal before you leave us is your rollover source.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The only account you can withdraw from while employed is your rollover account, so after-tax "
        "savings stay until you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The only source from which you can take a withdrawal before you leave us is your after-tax source.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The only source from which you can take a loan before you leave us is your rollover source.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("The Plan does not permit conversions, whether in service or after you leave.", CONVERSION, "prohibited"),
    ("You cannot convert money to Roth until after you leave.", CONVERSION, "prohibited"),
    (
        "You may convert only after you leave employment; no conversion is possible while you work here.",
        CONVERSION,
        "conditional",
    ),
    ("After-tax money may not be converted to Roth, even after you have left.", CONVERSION, "prohibited"),
    (
        "If you leave the Company before the end of a quarter, no conversion will be made for that quarter.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The Plan will not convert after-tax money to Roth; after you leave you may roll it to a Roth IRA.",
        CONVERSION,
        "prohibited",
    ),
    ("When you leave your money in the Plan you cannot convert it to Roth.", CONVERSION, "prohibited"),
    ("From June 1 until June 15 you may withdraw after-tax contributions.", WITHDRAWAL, "permitted"),
    (
        "From March 1 until May 31 of each year you may not convert after-tax money; at other times you may.",
        CONVERSION,
        "permitted",
    ),
    ("From January 1 until December 31 you cannot convert after-tax money to Roth.", CONVERSION, "not_addressed"),
    ("Many retirement plans let you save after-tax money, and so does ours, up to 5% of pay.", AFTER_TAX, "permitted"),
    ("Many workplace plans accept after-tax contributions. We do not.", AFTER_TAX, "prohibited"),
    ("Many workplace plans accept after-tax contributions; ours does not.", AFTER_TAX, "prohibited"),
    ("One thing the plan will not do: match after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "Things the Plan does not do: lend money; pay hardship withdrawals; match after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("There is no third kind of withdrawal.", AFTER_TAX, "not_addressed"),
    ("The Plan holds two kinds of money: yours and the Company's.", AFTER_TAX, "not_addressed"),
    ("Your statement will show two kinds of contributions: pre-tax and after-tax.", AFTER_TAX, "not_addressed"),
    (
        "With one exception no withdrawals may be made before 59½. The exception is your after-tax "
        "account, which you may withdraw after it has been held two years.",
        WITHDRAWAL,
        "conditional",
    ),
    ("No withdrawals are allowed, even for hardship, from your pre-tax account.", WITHDRAWAL, "not_addressed"),
    (
        "The after-tax account is not available for any other kind of withdrawal. You may withdraw it at 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax contributions at any time. In a hardship you may also take pre-tax "
        "contributions. Pre-tax contributions are not available for any other kind of withdrawal.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw after-tax contributions at any time. Hardship withdrawals come from pre-tax "
        "contributions. They are not available for any other kind of withdrawal.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax money is not paid to participants working for us part-time until they are 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The only source from which you can take a withdrawal before you leave us is your rollover "
        "source or your after-tax source.",
        WITHDRAWAL,
        "permitted",
    ),
    ("The only money you can withdraw while employed is your match after five years.", WITHDRAWAL, "prohibited"),
    (
        "The last paycheck from which after-tax contributions will be taken each year is the one dated December 15.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Board may add a feature that converts after-tax savings to Roth. The Company has not added it.",
        CONVERSION,
        "not_addressed",
    ),
    ("The law lets a plan accept after-tax contributions. We have not adopted a limit.", AFTER_TAX, "not_addressed"),
    (
        "You asked about after-tax contributions and Roth conversions. Neither is subject to a fee.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You asked about after-tax contributions and Roth conversions. Neither is available to employees "
        "of Delta Division.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Emergency account: part of the plan. You may also make after-tax contributions of up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Contributions from pay that has been taxed may be made up to 5%. Roth contributions and their "
        "earnings are tax-free at 59½ after five years.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions come back to you tax-free with the earnings taxed at ordinary rates.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may contribute up to 8% of pay after tax. Your contributions are paid to you tax-free with "
        "their earnings subject to tax.",
        AFTER_TAX,
        "permitted",
    ),
    ("You may redirect your after-tax election to Roth at any time.", CONVERSION, "not_addressed"),
    ("You may redirect your after-tax election to Roth at any time.", ROTH, "permitted"),
    ("You may roll money in. It is the only way that after-tax money can enter the Plan.", AFTER_TAX, "not_addressed"),
    (
        "Choose payroll deduction. It is the only way that after-tax money can enter the Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "When you leave, the match is paid to you, which is the first time it can leave the Plan.",
        WITHDRAWAL,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_it_says(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 28)))
    assert found[provision].status.value == status
