"""Sentences worded as in booklets, plan texts and forms; lists; conversions to an IRA; people who have left."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # as record-keepers' booklets say it
    (
        "Voluntary after-tax contributions. You may elect to make voluntary after-tax contributions to the "
        "Plan. Your after-tax contributions are not deductible.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "As a Participant, you may make after-tax voluntary contributions to the Plan through payroll "
        "deduction. These are in addition to salary deferrals.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Plan Administrator may limit or return your voluntary contributions if necessary to satisfy the "
        "nondiscrimination tests.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may withdraw all or any portion of your voluntary contribution account at any time by submitting"
        " a request to the Administrator.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You will always be 100% vested in your after-tax voluntary contribution account, and you may "
        "withdraw amounts attributable to it at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service distributions may be made from the following accounts once you attain age 59 1/2: pre-tax"
        " 401(k) deferrals, Roth 401(k) deferrals, employer matching, after-tax voluntary, rollover.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "There are no in-service distributions other than hardship distributions and distributions at age 59 1/2.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may elect a distribution of your rollover account and your after-tax voluntary account at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may elect an in-Plan Roth rollover of any vested amount, even though you are not eligible for a "
        "distribution of that amount.",
        CONVERSION,
        "permitted",
    ),
    (
        "If you are eligible for a distribution from an account, you may elect to roll over the distribution "
        "to a designated Roth contribution account in the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "In-plan Roth rollover contributions are limited to amounts that are otherwise distributable under the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "The Plan permits in-Plan Roth transfers of otherwise nondistributable amounts, limited to one per Plan Year.",
        CONVERSION,
        "permitted",
    ),
    (
        "The following accounts may be transferred in an in-Plan Roth transfer: pre-tax deferral, match, "
        "after-tax voluntary.",
        CONVERSION,
        "permitted",
    ),
    ("No account may be converted to Roth while you remain employed.", CONVERSION, "prohibited"),
    (
        "Contributions you may make: Pre-tax deferrals: 1% to 75%. Roth deferrals: 1% to 75%. After-tax: 1% "
        "to 10%. The total may not exceed 75%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The combined pre-tax, Roth and after-tax contribution limit is 50% of eligible compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Highly compensated employees may contribute up to 8% on an after-tax basis; all other employees up to 20%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Team members may contribute up to 90% of eligible pay in any combination of pre-tax, Roth, and/or "
        "after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You can elect after-tax contributions only after you reach the annual IRS limit on pre-tax and Roth "
        "contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Once you have reached the 402(g) limit, your contributions will automatically continue on an after-"
        "tax basis unless you opt out.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Spillover: If your election would exceed the IRS annual limit, the excess is contributed as after-"
        "tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    ("The plan does not offer a traditional after-tax contribution source.", AFTER_TAX, "prohibited"),
    ("Non-Roth after-tax contributions are not available under the Plan.", AFTER_TAX, "prohibited"),
    (
        "Effective January 1, 2021, the Plan was amended to permit Employee After-Tax Contributions.",
        AFTER_TAX,
        "permitted",
    ),
    ("Employee After-Tax Contributions: Not applicable.", AFTER_TAX, "prohibited"),
    ("Voluntary employee contributions: N/A", AFTER_TAX, "prohibited"),
    ("Roth In-Plan Conversion: Available for all vested money types, at any time.", CONVERSION, "permitted"),
    ("In-plan Roth rollover: Not available.", CONVERSION, "prohibited"),
    (
        "You have the option to have your after-tax contributions automatically converted to Roth on a daily basis.",
        CONVERSION,
        "permitted",
    ),
    (
        "To enroll in automatic Roth in-plan conversion, call the service center or log on and choose Convert to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "Any after-tax contributions you make can be converted to Roth 401(k) each pay period through the "
        "Auto-Convert feature.",
        CONVERSION,
        "permitted",
    ),
    ("Converted amounts cannot be converted back.", CONVERSION, "not_addressed"),
    ("Once made, an in-plan conversion election is irrevocable.", CONVERSION, "not_addressed"),
    (
        "Non-hardship in-service withdrawals: You may withdraw your after-tax contributions and earnings at "
        "any time, subject to a limit of two withdrawals per calendar year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals of after-tax contributions made within the last 24 months are not permitted.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Post-1986 after-tax withdrawals must include a pro rata portion of earnings.", WITHDRAWAL, "not_addressed"),
    ("Pre-1987 after-tax contributions may be withdrawn without earnings.", WITHDRAWAL, "permitted"),
    (
        "A Participant's Voluntary Account shall be distributed at the same time as his other accounts.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "While you are an active employee you may not take money from the Plan for any reason before age 59½ "
        "except in case of hardship.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Active employees may withdraw their employee after-tax account balance once every six months.",
        WITHDRAWAL,
        "permitted",
    ),
    # as plan texts and forms say it
    (
        "A Participant may withdraw all or a part of his After-Tax Account as of any Valuation Date, provided"
        " that he has completed at least five years of participation.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Upon attainment of age 55 and completion of ten years of service, an employed Participant may elect "
        "a distribution of his entire account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In the event of disability, a Participant may withdraw all of his After-Tax Account.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Participants who have attained age 59½, or who are disabled, may withdraw any or all of their accounts.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawals from your account before termination of employment are limited to the following: (1) "
        "hardship; (2) attainment of age 59½; (3) rollover contributions at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Prior to age 59½, you may withdraw only your after-tax contributions and rollover contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Employee contributions and earnings may not be withdrawn until the earliest of: your retirement, "
        "death, disability, or age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once per Plan Year, a Member who is an Employee may withdraw from his After-Tax Account an amount "
        "not less than $500.",
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax account withdrawals: minimum $250, once per quarter.", WITHDRAWAL, "permitted"),
    (
        "A Participant shall be entitled to withdraw, at any time, the value of his Voluntary Contributions "
        "Account upon giving thirty days' notice.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The minimum withdrawal is $1,000, or if less, the balance of your after-tax account.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Any withdrawal made before age 59½ may be subject to a 10% early withdrawal tax.", WITHDRAWAL, "not_addressed"),
    ("If your employment ends, you may withdraw your after-tax account in full.", WITHDRAWAL, "not_addressed"),
    (
        "A Participant on a qualified military leave may withdraw his after-tax contributions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Terminated participants may withdraw their after-tax contributions at any time; active participants "
        "must wait until age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Active participants may withdraw after-tax contributions at any time; terminated participants may "
        "take a full distribution only.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The Committee may, in its discretion, permit Participants to make After-Tax Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Any Eligible Employee may, by filing an election with the Committee, authorize after-tax payroll "
        "deductions of 1 to 10 percent.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Each Participant may contribute from 2% to 6% of Compensation as Basic Contributions, which may be "
        "designated as Pre-Tax Contributions or After-Tax Contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Contributions in excess of 6% are Supplemental Contributions and may be made on a before-tax or an "
        "after-tax basis.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-Tax Contributions shall not be permitted for any Plan Year beginning on or after January 1, 2010.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Participants shall not be permitted to make after-tax contributions on or after July 1, 2011, and "
        "any After-Tax Account shall be maintained for contributions made before that date.",
        AFTER_TAX,
        "frozen",
    ),
    ("No Participant shall be required or permitted to make after-tax contributions.", AFTER_TAX, "prohibited"),
    ("No Participant shall be required to make after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "Participant contributions are neither required nor permitted, other than Elective Deferrals and "
        "Rollover Contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        '"After-Tax Contributions" means contributions made by a Participant under Section 4.2 that are not '
        "excluded from gross income.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        '"After-Tax Account" means the account holding a Participant\'s after-tax contributions, if any, made'
        " prior to January 1, 1987.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If your contributions exceed the 401(k) limit in a year, the excess will be refunded to you.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If the ACP test fails, after-tax contributions of highly compensated employees may be refunded.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Catch-up contributions may not be made on an after-tax basis.", AFTER_TAX, "not_addressed"),
    ("Bonus deferrals may be made before-tax, Roth or after-tax.", AFTER_TAX, "permitted"),
    ("You may not make after-tax contributions from your bonus.", AFTER_TAX, "not_addressed"),
    (
        "A Participant may elect, in a manner prescribed by the Administrator, to transfer all or any portion"
        " of his vested non-Roth accounts to an In-Plan Roth Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "Only Participants who have attained age 59½ or terminated may make an In-Plan Roth Conversion.",
        CONVERSION,
        "conditional",
    ),
    ("A Participant may make an In-Plan Roth Conversion only of his After-Tax Account.", CONVERSION, "permitted"),
    (
        "Amounts in a Participant's After-Tax Account may be converted not more often than four times in a Plan Year.",
        CONVERSION,
        "permitted",
    ),
    ("In-plan Roth conversions of Employer contributions are not permitted.", CONVERSION, "not_addressed"),
    ("Outstanding loan balances may not be converted.", CONVERSION, "not_addressed"),
    ("You may convert a distribution from the Plan into a Roth IRA.", CONVERSION, "not_addressed"),
    (
        "You may roll over an eligible rollover distribution to a Roth IRA or, if the Plan permits, to a "
        "designated Roth account in the Plan.",
        CONVERSION,
        "not_addressed",
    ),
    ("A Participant may not revoke an in-plan Roth conversion.", CONVERSION, "not_addressed"),
    ("The Plan allows in-plan conversions only upon a distributable event.", CONVERSION, "conditional"),
    # lists under an age, a wait or none
    (
        "In-service distributions may be made from the following accounts once you attain age 59 1/2: pre-tax"
        " 401(k) deferrals, Roth 401(k) deferrals, employer matching, after-tax voluntary, rollover.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After five years of participation you may withdraw from the following: match, after-tax, rollover.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Withdrawals are available at age 59½ from these accounts: pre-tax, Roth, after-tax.", WITHDRAWAL, "conditional"),
    ("Withdrawals are available at any time from these accounts: after-tax, rollover.", WITHDRAWAL, "permitted"),
    (
        "Non-hardship in-service withdrawals: You may withdraw your after-tax contributions and earnings at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Non-Hardship Withdrawals\n\nYou may withdraw your after-tax contributions and earnings at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Hardship withdrawals: You may withdraw your after-tax contributions and earnings.", WITHDRAWAL, "conditional"),
    (
        "At age 59½ you may withdraw any account. At any age you may withdraw from: after-tax, rollover.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Once you are 59½ you may take out money from any of the following: your before-tax account; your "
        "after-tax account; your match.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The following amounts may be withdrawn while you are employed if you are at least 59½: (a) before-"
        "tax contributions; (b) after-tax contributions; (c) vested match.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw money in your accounts after five years of participation, in this order: after-tax,"
        " rollover, vested match.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Upon attaining age 59½, a Participant may withdraw amounts from one or more of the following "
        "Accounts: (1) Pre-Tax Account, (2) After-Tax Account, (3) Rollover Account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "At any time, a Participant may withdraw amounts from one or more of the following Accounts: (1) "
        "After-Tax Account, (2) Rollover Account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant who has not attained age 59½ may withdraw from the following Accounts: (1) After-Tax "
        "Account, (2) Rollover Account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "If you are under age 59½ you may withdraw from the following: after-tax savings, rollover money.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Before age 59½ you may withdraw only from the following: after-tax savings; rollover savings.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Once you are 59½ you may convert any of the following to Roth: your before-tax account; your after-"
        "tax account; your match.",
        CONVERSION,
        "conditional",
    ),
    (
        "After two years of service you may convert the following accounts to Roth: match, after-tax, rollover.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert the following accounts to Roth at any time: match, after-tax, rollover.",
        CONVERSION,
        "permitted",
    ),
    (
        "Once you are 59½:\n\n- your before-tax account may be withdrawn\n- your after-tax account may be withdrawn",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once you are 59½ you may take out money from:\n\n- your before-tax account\n- your after-tax account",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The following may be withdrawn by a participant who is at least age 59½:\n\n(a) before-tax "
        "contributions;\n(b) after-tax contributions; and\n(c) vested match.",
        WITHDRAWAL,
        "conditional",
    ),
    ("If you are at least 59½ you may convert:\n\n- before-tax money\n- after-tax money", CONVERSION, "conditional"),
    # to a Roth IRA: a rollover out of the plan, which is no in-plan conversion
    ("You may convert after-tax money to a Roth IRA.", CONVERSION, "not_addressed"),
    ("You may convert a distribution from the Plan into a Roth IRA.", CONVERSION, "not_addressed"),
    ("When you leave you may convert your account to a Roth IRA.", CONVERSION, "not_addressed"),
    (
        "You can convert your after-tax contributions to a Roth IRA while you are still working.",
        CONVERSION,
        "not_addressed",
    ),
    ("You may convert after-tax money to the Plan's Roth account or roll it to a Roth IRA.", CONVERSION, "permitted"),
    ("After-tax money may be converted to Roth inside the Plan or moved to a Roth IRA.", CONVERSION, "permitted"),
    ("After-tax money may be converted, either in the Plan or to a Roth IRA.", CONVERSION, "permitted"),
    (
        "You may convert your after-tax account to a Roth IRA or to a Roth 401(k) account in this Plan.",
        CONVERSION,
        "permitted",
    ),
    ("You cannot convert after-tax money to a Roth IRA while you work here.", CONVERSION, "not_addressed"),
    ("In-plan Roth conversions are not the same as converting to a Roth IRA.", CONVERSION, "not_addressed"),
    ("Conversion to a Roth IRA is possible only after you leave.", CONVERSION, "not_addressed"),
    ("You may convert traditional IRA money to a Roth IRA on your own.", CONVERSION, "not_addressed"),
    ("You can roll your after-tax contributions to a Roth IRA while you are still working.", WITHDRAWAL, "permitted"),
    (
        "You can convert your after-tax contributions to a Roth IRA while you are still working.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You may convert after-tax money to a Roth IRA.", WITHDRAWAL, "not_addressed"),
    ("When you leave you may convert your account to a Roth IRA.", WITHDRAWAL, "not_addressed"),
    ("You cannot convert after-tax money to a Roth IRA while you work here.", WITHDRAWAL, "not_addressed"),
    # what those who have left may do
    (
        "Active participants may withdraw after-tax contributions at any time; terminated participants may "
        "take a full distribution only.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Former employees may withdraw after-tax contributions only as a lump sum. Employees may withdraw "
        "them once a year.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Only former employees may withdraw after-tax contributions.", WITHDRAWAL, "prohibited"),
    ("After-tax contributions may be withdrawn only by terminated participants.", WITHDRAWAL, "prohibited"),
    ("Terminated participants may withdraw their after-tax account only in full.", WITHDRAWAL, "not_addressed"),
    ("Retired members may withdraw after-tax money twice a year only.", WITHDRAWAL, "not_addressed"),
    # one kind at any time, the rest at an age
    (
        "You may take an in-service withdrawal of the following: rollover contributions, at any time; other "
        "money after age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw rollover contributions at any time and all other contributions after age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Rollover and after-tax money may be withdrawn at any time. All other accounts may be withdrawn after age 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw after-tax contributions at any time and all other contributions after age 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    ("In-service withdrawals: after-tax, any time; all other sources, age 59½.", WITHDRAWAL, "permitted"),
    (
        "Except for rollovers, which may be withdrawn at any time, no amount may be withdrawn before age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Except for rollovers and after-tax contributions, which may be withdrawn at any time, no amount may "
        "be withdrawn before age 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    ("No amount other than your rollover account may be withdrawn before age 59½.", WITHDRAWAL, "conditional"),
    ("No amount other than your after-tax account may be withdrawn before age 59½.", WITHDRAWAL, "permitted"),
    ("Rollover money may be converted at any time and all other money after age 59½.", CONVERSION, "conditional"),
    ("You may convert after-tax money at any time and other money once you reach 59½.", CONVERSION, "permitted"),
    ("Any source other than after-tax may be converted.", CONVERSION, "conditional"),
    ("You may withdraw after-tax contributions at any time and other money after age 59½.", WITHDRAWAL, "permitted"),
    (
        "You may withdraw rollover contributions at any time and all your accounts after age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    ("All accounts other than the rollover account may be withdrawn after age 59½.", WITHDRAWAL, "conditional"),
    (
        "You may withdraw rollover contributions at any time and, after age 59½, all accounts other than the "
        "rollover account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw rollover contributions at any time and all accounts other than rollovers after age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    # "The following may be withdrawn ...": each entry is what may be
    (
        "The following may be distributed once you have attained age 59 1/2:\n\n- your salary deferral "
        "account\n- your matching account, to the extent vested\n- your voluntary contribution account\n",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The following may be withdrawn once you have attained age 59 1/2:\n\n- your salary deferral account;"
        " and\n- your after-tax account.\n",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "When may I receive money while still working? The following may be distributed once you have "
        "attained age 59 1/2:\n\n- your salary deferral account\n- your after-tax account\n",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The following may be withdrawn at any time:\n\n- after-tax contributions\n- rollovers\n",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The following may not be withdrawn before you leave:\n\n- match\n- after-tax contributions\n",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "These accounts may be withdrawn while you work:\n\n- rollover account: at any time\n- after-tax "
        "account: after two years in the Plan\n",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The following amounts may be converted to Roth at any time:\n\n• after-tax contributions;\n\n• rollovers.",
        CONVERSION,
        "permitted",
    ),
    (
        "The following amounts may not be converted:\n\n• after-tax contributions;\n\n• rollovers.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The following may be converted once you are 59½:\n\n- pre-tax account\n- after-tax account\n",
        CONVERSION,
        "conditional",
    ),
    # a part of one account, and of all
    ("A Participant may convert any portion of his Matching Account to Roth.", CONVERSION, "conditional"),
    ("A Participant may convert all or any portion of his Matching Account to Roth.", CONVERSION, "conditional"),
    ("A Participant may elect to convert to Roth any portion of his Rollover Account.", CONVERSION, "conditional"),
    ("A Participant may convert to Roth his Rollover Account.", CONVERSION, "conditional"),
    ("A Participant may convert to Roth his After-Tax Account.", CONVERSION, "permitted"),
    ("A Participant may convert to Roth any portion of his After-Tax Account.", CONVERSION, "permitted"),
    ("A Participant may convert any portion of his vested Account.", CONVERSION, "permitted"),
    (
        "A Participant may elect to convert any portion of his Pre-Tax Account or Matching Account to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect to convert any portion of his Pre-Tax Account or After-Tax Account to Roth.",
        CONVERSION,
        "permitted",
    ),
    ("A Participant may transfer any portion of the Employer Account to his Roth Account.", CONVERSION, "conditional"),
    (
        "A Participant may transfer any portion of his vested Account other than his Roth Account to his Roth Account.",
        CONVERSION,
        "permitted",
    ),
    ("You may convert any amount of your rollover money to Roth.", CONVERSION, "conditional"),
    ("You may convert any amount to Roth.", CONVERSION, "permitted"),
    ("You may convert any portion of your non-Roth account.", CONVERSION, "permitted"),
    ("A Participant may convert any portion of his Account that is not a Roth Account.", CONVERSION, "permitted"),
    ("You may convert any portion of your vested matching account to Roth.", CONVERSION, "conditional"),
    ("A Participant may withdraw any portion of his Matching Account.", WITHDRAWAL, "not_addressed"),
    ("A Participant may withdraw any portion of his After-Tax Account.", WITHDRAWAL, "permitted"),
    (
        "After age 59½ a Participant may withdraw any portion of his Matching Account. A Participant may "
        "withdraw any portion of his After-Tax Account at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # "any portion of the following": of each entry
    (
        "A Participant may elect to convert to Roth any portion of the following:\n\n(a) his After-Tax "
        "Account;\n\n(b) his Rollover Account; and\n\n(c) if he has attained age 59½, his remaining vested "
        "Account.",
        CONVERSION,
        "permitted",
    ),
    ("You may convert any of the following:\n\n- after-tax money\n- rollovers\n", CONVERSION, "permitted"),
    ("You may convert any of the following:\n\n- match\n- rollovers\n", CONVERSION, "conditional"),
    (
        "Once you are 59½ you may convert any of the following:\n\n- match\n- after-tax money\n",
        CONVERSION,
        "conditional",
    ),
    ("You may withdraw from the following accounts at any time:\n\n- after-tax\n- rollover\n", WITHDRAWAL, "permitted"),
    (
        "You may withdraw money from any of the following:\n\n- your after-tax account\n- your rollover "
        "account\n- at 59½, your other accounts\n",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant may withdraw all or any portion of the following:\n\n(a) his Rollover Account;\n\n(b) "
        "after age 59½, his After-Tax Account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may not withdraw any of the following while you work:\n\n- match\n- after-tax money\n",
        WITHDRAWAL,
        "prohibited",
    ),
    # what becomes of deferrals at their limit
    (
        "When I reach the limit, do my contributions carry over as after-tax? No. When you reach the limit "
        "your pre-tax and Roth contributions stop.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Do my contributions switch to after-tax when I reach the IRS limit? No, they stop.", AFTER_TAX, "not_addressed"),
    ("Can I make after-tax contributions when I reach the limit? No.", AFTER_TAX, "prohibited"),
    ("Can I continue with after-tax contributions when I reach the limit? No.", AFTER_TAX, "prohibited"),
    ("When I reach the limit, do my contributions carry over as after-tax? Yes.", AFTER_TAX, "permitted"),
    # what somebody said it intends; a feature that is not there
    (
        "The Committee has said that it expects to add an automatic conversion feature during 2027.",
        CONVERSION,
        "not_addressed",
    ),
    ("The Company announced that it plans to offer in-plan conversions.", CONVERSION, "not_addressed"),
    ("The Company has said that it may allow after-tax contributions some day.", AFTER_TAX, "not_addressed"),
    (
        "Roth in-plan conversion: available for any amount that you are then entitled to withdraw from the "
        "Plan without having to show a hardship.",
        CONVERSION,
        "conditional",
    ),
    ("You may convert any amount that you are entitled to withdraw.", CONVERSION, "conditional"),
    ("You may convert any amount you could take out without a hardship.", CONVERSION, "conditional"),
    (
        "No participant who is a Highly Compensated Employee may make after-tax contributions. All other "
        "participants may do so, in any amount up to the legal maximum.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "No participant who is a Highly Compensated Employee may make after-tax contributions. All other "
        "participants may do so.",
        AFTER_TAX,
        "permitted",
    ),
    ("Not at present; the Plan does not have a conversion feature.", CONVERSION, "prohibited"),
    (
        "Can I switch my existing pre-tax balance to Roth? Not at present; the Plan does not have a "
        "conversion feature.",
        CONVERSION,
        "prohibited",
    ),
    ("The Plan does not have a conversion feature.", CONVERSION, "prohibited"),
    (
        "Members of the Hourly Pension Plan may add to their pension by voluntary after-tax contributions of "
        "up to 10% of wages. The 401(k) Plan has no such provision.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Many plans accept after-tax contributions. The Plan has no such provision.", AFTER_TAX, "prohibited"),
    ("Many plans accept after-tax contributions. Our plan has no such feature.", AFTER_TAX, "prohibited"),
    # papers that are asked for, and sheets apart
    (
        "The rules for pre-tax, Roth, after-tax and match money are listed in the Withdrawal Schedule. You "
        "can ask Summit Oak or your office manager for a copy.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The rules for pre-tax, Roth, after-tax and match money are listed in the Withdrawal Schedule. You "
        "can ask Summit Oak or your office manager for the current one.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "What you can withdraw of your after-tax account is shown on the Withdrawal Chart. You can get the "
        "chart from HR.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may withdraw your after-tax account once a year. You can get the form from HR.", WITHDRAWAL, "permitted"),
    ("Withdrawals of after-tax money: ask us for a form.", WITHDRAWAL, "not_addressed"),
    ("To withdraw after-tax money at any time, ask the service center for a withdrawal form.", WITHDRAWAL, "permitted"),
    (
        "Conversions are described in a separate leaflet. You can ask for the leaflet at any time.",
        CONVERSION,
        "not_addressed",
    ),
    ("It means no more than after-tax contributions followed by a move to Roth.", CONVERSION, "not_addressed"),
    ("4.5 After-Tax Contributions are matched:\n\n☐ Yes ☒ No", AFTER_TAX, "not_addressed"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
