"""What plain talk establishes: money for the asking, a friend's plan and one's last, lists that hold for some."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # money that one has back for the asking
    ("You can get your after-tax money back any time you ask.", WITHDRAWAL, "permitted"),
    (
        "You may put up to 10% of pay into the after-tax account. You can get it back any time you ask.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions of 1% to 8% of pay are open to all employees. Take the money back on any "
        "business day.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You may save up to 6% of pay after tax, and you can draw it out any Friday.", WITHDRAWAL, "permitted"),
    ("Your after-tax savings are yours to take whenever you ask.", WITHDRAWAL, "permitted"),
    (
        "Any employee may contribute after-tax dollars, up to 5% of wages. The money is yours to have back "
        "on any payday.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. What you have put in this way is yours "
        "to take whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may make after-tax contributions through payroll. Ask for them back on any working day and a "
        "check goes out that week.",
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax deposits can be had back on request, on any day the office is open.", WITHDRAWAL, "permitted"),
    ("Money in the after-tax account is there for you to take on any Valuation Date.", WITHDRAWAL, "permitted"),
    ("You may have your after-tax contributions back any time you want them.", WITHDRAWAL, "permitted"),
    (
        "You may add after-tax dollars to your account by payroll deduction. You may take them back out any month.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. You can get a copy of the booklet any time you ask.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. You can take back your election on any "
        "business day.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. You can get them back any time after you reach 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Your rollover account is yours to take whenever you ask.", WITHDRAWAL, "not_addressed"),
    (
        "You may make after-tax contributions of up to 10% of pay. You can ask for a loan on any business day.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The choice of funds is yours to make. After-tax contributions are tested each year.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions of up to 5% of pay. The money is yours to have back once you "
        "have been in the Plan for two years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may make after-tax contributions of up to 5% of pay. The account statement is yours to take home.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may make Roth contributions. They are yours to have back at 59½.", WITHDRAWAL, "not_addressed"),
    ("After-tax savings? Yours to take back on any Friday.", WITHDRAWAL, "permitted"),
    ("The after-tax pot can be emptied any day the office is open.", WITHDRAWAL, "permitted"),
    (
        "After-tax deposits of up to $75 a week are welcome. You are free to take them back whenever you please.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You can save up to 6% of pay after tax. That money you may reclaim on the first of any month.",
        WITHDRAWAL,
        "permitted",
    ),
    ("What you saved after tax can be called back on any payday.", WITHDRAWAL, "permitted"),
    ("You may help yourself to your after-tax savings on any business day.", WITHDRAWAL, "permitted"),
    (
        "Your after-tax contributions are never out of your reach: ask on any day and they are paid to you.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You may have your after-tax savings back when you turn 55, not before.", WITHDRAWAL, "conditional"),
    ("You may ask any day for a statement of your after-tax savings.", WITHDRAWAL, "not_addressed"),
    ("You may save up to 5% of pay after tax. You cannot have it back until you leave.", WITHDRAWAL, "prohibited"),
    # a rate told of the account into which it goes
    ("The account to which you make your 1% to 10% after-tax contributions is one of them.", AFTER_TAX, "permitted"),
    (
        "After-tax contributions (now up to 15% of pay, formerly 5%) are taken from each paycheck.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your after-tax contributions, which may be from 1% to 12% of pay, are held in a separate account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "One of your three accounts is the one into which your after-tax contributions of 2% to 8% of pay go.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Company matches nothing on the after-tax contributions, up to 10% of pay, that you may make.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The statement shows the account that receives your after-tax payroll deductions of up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your after-tax contributions (currently 1% to 10% of pay, increased from 6%) are invested as you direct.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The after-tax account, to which you may contribute up to 10% of your pay, is always vested.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The account to which you made your after-tax contributions before 2010 is one of them.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The account that holds your after-tax contributions is one of them.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions (formerly up to 15% of pay) are no longer accepted.", AFTER_TAX, "frozen"),
    (
        "The account to which your employer makes its 3% contribution is one of them, and it is tested with"
        " any after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The account to which you made your 1% to 10% after-tax contributions until 2012 is one of them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A plan of another employer may have an account to which you make after-tax contributions of 1% to 5% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The after-tax contributions, from 1% to 6% of pay, that you may make are not matched.", AFTER_TAX, "permitted"),
    ("The account that receives your after-tax rollovers is one of them.", AFTER_TAX, "not_addressed"),
    ("Any after-tax contributions that you may make to an IRA are no concern of the Plan.", AFTER_TAX, "not_addressed"),
    ("Interest is credited each month on the 2% to 6% of pay that you put in after tax.", AFTER_TAX, "permitted"),
    (
        "Your beneficiary receives whatever you have saved, your after-tax contributions of up to 10% of pay included.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The match is paid on the first 4% of the after-tax contributions (any whole percentage from 1% to "
        "10%) that you choose to make.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Statements show the after-tax deductions you have elected, which may be up to 12% of salary.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Of the four accounts in your name, the third takes your after-tax savings, from 1% to 15% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Of the four accounts in your name, the third holds after-tax savings made before 2004, when up to "
        "15% of pay was allowed.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The limit on annual additions counts after-tax contributions, if any, and 25% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax contributions, once up to 10% of pay, ended in 2012.", AFTER_TAX, "frozen"),
    ("Your pay stub shows the 3% after-tax increase in rent that you elected.", AFTER_TAX, "not_addressed"),
    (
        "The account to which your employer sends your after-tax rollovers of up to $5,000 is one of them.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The fund in which your after-tax contributions (1% to 6%) are put is yours to choose.", AFTER_TAX, "permitted"),
    # our plan beside that of a friend, or of other companies
    ("Many companies let their people make after-tax contributions. Ours does not.", AFTER_TAX, "prohibited"),
    (
        "Some companies have added in-plan Roth conversions of after-tax money. Ours has not.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Some companies have added in-plan Roth conversions of after-tax money. Ours has not.", CONVERSION, "prohibited"),
    (
        "Some plans have an in-plan Roth conversion feature. Some companies have added that feature. Ours has not.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Some plans have an in-plan Roth conversion feature. Some companies have added that feature. Ours has not.",
        CONVERSION,
        "prohibited",
    ),
    ("A friend at another company may put after-tax money into her plan. You may not.", AFTER_TAX, "prohibited"),
    ("Your neighbor's plan may take after-tax contributions; this one doesn't.", AFTER_TAX, "prohibited"),
    (
        "Other employers allow after-tax contributions and in-plan Roth conversions. We have adopted neither.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Other employers allow after-tax contributions and in-plan Roth conversions. We have adopted neither.",
        CONVERSION,
        "prohibited",
    ),
    (
        "My brother's company does not take after-tax contributions. Ours does, up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("Not many plans let you make after-tax contributions. Ours does, up to 8% of pay.", AFTER_TAX, "permitted"),
    (
        "Your spouse's plan may let her make after-tax contributions. The Plan described here has no such feature.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may have read of after-tax contributions at other firms. Our firm has never added them.",
        AFTER_TAX,
        "prohibited",
    ),
    ("A friend at another company may put after-tax money into her plan.", AFTER_TAX, "not_addressed"),
    ("Some companies have added after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "Some companies have added target date funds. Ours has not. After-tax contributions are tested yearly.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("In some plans you can take after-tax money out while working. Not in ours.", AFTER_TAX, "not_addressed"),
    (
        "You may make after-tax contributions of up to 5% of pay. In some plans such money can be withdrawn"
        " while you work. In ours it cannot.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your last employer's plan may have let you convert after-tax money to Roth inside it. Our Plan has"
        " no such feature.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your last employer's plan may have let you convert after-tax money to Roth inside it. Our Plan has"
        " no such feature.",
        CONVERSION,
        "prohibited",
    ),
    (
        "At some companies people can draw on their after-tax accounts while they work. You cannot.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The pension plan takes after-tax contributions from its members. They may not stop them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions of up to 5% of pay. The pension plan has no such feature.",
        AFTER_TAX,
        "permitted",
    ),
    ("Many companies match after-tax contributions. Ours does not.", AFTER_TAX, "not_addressed"),
    ("A friend's plan charges a fee on after-tax contributions. Ours does not.", AFTER_TAX, "not_addressed"),
    (
        "You may save after tax, up to 8% of pay. Some plans let people convert that money to Roth. We have"
        " never offered it.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may save after tax, up to 8% of pay. Some plans let people convert that money to Roth. We have"
        " never offered it.",
        CONVERSION,
        "prohibited",
    ),
    ("My sister's firm lets her save after tax in its 401(k). Mine does not.", AFTER_TAX, "prohibited"),
    ("At the mill across town people can put in after-tax money. Here you can't.", AFTER_TAX, "prohibited"),
    ("Plenty of plans have an after-tax account these days. This one does not.", AFTER_TAX, "prohibited"),
    (
        "Your old employer may have let you switch after-tax money to Roth inside its plan; that cannot be done here.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your old employer may have let you switch after-tax money to Roth inside its plan; that cannot be done here.",
        CONVERSION,
        "prohibited",
    ),
    ("Few plans our size take after-tax contributions, but ours does.", AFTER_TAX, "permitted"),
    (
        "Unlike most, our Plan takes after-tax contributions, up to 9% of pay, and lets you convert them to"
        " Roth inside the Plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Unlike most, our Plan takes after-tax contributions, up to 9% of pay, and lets you convert them to"
        " Roth inside the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "Other companies may let people draw on after-tax savings while they work. We do not.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "We looked at what others offer. After-tax contributions and Roth conversions are common elsewhere."
        " Neither is part of our Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "We looked at what others offer. After-tax contributions and Roth conversions are common elsewhere."
        " Neither is part of our Plan.",
        CONVERSION,
        "prohibited",
    ),
    ("A cousin of mine puts after-tax money into her plan each month.", AFTER_TAX, "not_addressed"),
    ("Other companies in our trade take after-tax contributions.", AFTER_TAX, "not_addressed"),
    # lists that are whole, of everyone's contributions or of some people's
    (
        "Contributions to the Plan may consist solely of pre-tax and Roth deferrals and rollovers.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Contributions to the Plan may consist solely of pre-tax and Roth deferrals and rollovers.", ROTH, "permitted"),
    (
        "Your contributions may consist only of pre-tax deferrals, Roth deferrals and rollover contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Your contributions may consist only of pre-tax deferrals, Roth deferrals and rollover contributions.",
        ROTH,
        "permitted",
    ),
    (
        "The contributions of Employees of the Tulsa division may consist solely of pre-tax and Roth "
        "deferrals and rollovers.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The contributions of Employees of the Tulsa division may consist solely of pre-tax and Roth "
        "deferrals and rollovers.",
        ROTH,
        "permitted",
    ),
    ("What you put in may consist solely of pre-tax and Roth deferrals.", AFTER_TAX, "prohibited"),
    ("What you put in may consist solely of pre-tax and Roth deferrals.", ROTH, "permitted"),
    (
        "Participants may make pre-tax, Roth and after-tax contributions. For members of Local 12, "
        "contributions may consist solely of pre-tax and Roth deferrals and rollovers.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Participants may make pre-tax, Roth and after-tax contributions. For members of Local 12, "
        "contributions may consist solely of pre-tax and Roth deferrals and rollovers.",
        ROTH,
        "permitted",
    ),
    (
        "Participants may make after-tax contributions of up to 10% of pay, but the contributions of "
        "Residents shall consist exclusively of pre-tax and Roth deferrals.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Participants may make after-tax contributions of up to 10% of pay, but the contributions of "
        "Residents shall consist exclusively of pre-tax and Roth deferrals.",
        ROTH,
        "permitted",
    ),
    (
        "An Employee's own contributions are made up entirely of pre-tax deferrals and Roth deferrals.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "An Employee's own contributions are made up entirely of pre-tax deferrals and Roth deferrals.",
        ROTH,
        "permitted",
    ),
    ("The matching contribution may consist solely of Company stock.", AFTER_TAX, "not_addressed"),
    ("A hardship withdrawal may consist solely of pre-tax and Roth deferrals.", AFTER_TAX, "not_addressed"),
    ("Contributions may consist of pre-tax, Roth and after-tax amounts.", AFTER_TAX, "permitted"),
    ("Contributions may consist of pre-tax, Roth and after-tax amounts.", ROTH, "permitted"),
    (
        "Contributions by Employees of the Tulsa division shall consist solely of pre-tax and Roth deferrals.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Contributions by Employees of the Tulsa division shall consist solely of pre-tax and Roth deferrals.",
        ROTH,
        "permitted",
    ),
    (
        "The contributions of Employees of the Tulsa division shall consist solely of pre-tax and Roth deferrals.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The contributions of Employees of the Tulsa division shall consist solely of pre-tax and Roth deferrals.",
        ROTH,
        "permitted",
    ),
    (
        "The contributions of Employees of the Tulsa division shall consist solely of pre-tax and Roth "
        "deferrals and rollovers.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The contributions of Employees of the Tulsa division shall consist solely of pre-tax and Roth "
        "deferrals and rollovers.",
        ROTH,
        "permitted",
    ),
    ("Employees of the Tulsa division may not make after-tax contributions.", AFTER_TAX, "prohibited"),
    (
        "What residents and fellows put in may be only pre-tax or Roth deferrals, or a rollover.",
        AFTER_TAX,
        "prohibited",
    ),
    ("What residents and fellows put in may be only pre-tax or Roth deferrals, or a rollover.", ROTH, "permitted"),
    (
        "For employees on the Guam payroll, contributions are limited to pre-tax and Roth deferrals and rollovers.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "For employees on the Guam payroll, contributions are limited to pre-tax and Roth deferrals and rollovers.",
        ROTH,
        "permitted",
    ),
    (
        "Temporary staff may make pre-tax deferrals and Roth deferrals, and no other contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Temporary staff may make pre-tax deferrals and Roth deferrals, and no other contributions.", ROTH, "permitted"),
    (
        "The contributions of part-time employees shall be confined to pre-tax deferrals, Roth deferrals "
        "and rollovers.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The contributions of part-time employees shall be confined to pre-tax deferrals, Roth deferrals "
        "and rollovers.",
        ROTH,
        "permitted",
    ),
    (
        "Full-time employees may make pre-tax, Roth and after-tax contributions. The contributions of "
        "part-time employees shall consist only of pre-tax and Roth deferrals.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Full-time employees may make pre-tax, Roth and after-tax contributions. The contributions of "
        "part-time employees shall consist only of pre-tax and Roth deferrals.",
        ROTH,
        "permitted",
    ),
    (
        "Hardship withdrawals of part-time employees may consist solely of pre-tax and Roth deferrals.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Full-time employees may make after-tax contributions. Part-time employees may not make after-tax "
        "contributions.",
        AFTER_TAX,
        "permitted",
    ),
    # money that was rolled in, and sections that tell of it
    (
        "Section 5.8 accepts rollovers of after-tax amounts. A Participant may elect an In-Plan Roth "
        "Rollover of amounts received under Section 5.8, and of no other amounts.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Section 5.8 accepts rollovers of after-tax amounts. A Participant may elect an In-Plan Roth "
        "Rollover of amounts received under Section 5.8, and of no other amounts.",
        CONVERSION,
        "conditional",
    ),
    (
        "5.8 The Plan may receive a rollover of after-tax amounts from another qualified plan. 5.9 A "
        "Participant may make an In-Plan Roth Rollover of amounts received under Section 5.8, and of no "
        "other amounts.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "5.8 The Plan may receive a rollover of after-tax amounts from another qualified plan. 5.9 A "
        "Participant may make an In-Plan Roth Rollover of amounts received under Section 5.8, and of no "
        "other amounts.",
        CONVERSION,
        "conditional",
    ),
    (
        "The Plan accepts rollovers of after-tax money from a former employer's plan. Only money so "
        "received may be converted to Roth in the Plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts rollovers of after-tax money from a former employer's plan. Only money so "
        "received may be converted to Roth in the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "The Plan accepts direct rollovers of after-tax contributions. Amounts received in this way, and no"
        " others, may be converted to Roth in the Plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts direct rollovers of after-tax contributions. Amounts received in this way, and no"
        " others, may be converted to Roth in the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "The Trustee may accept after-tax amounts in a direct rollover from another plan. An in-plan Roth "
        "conversion may be made of the amounts so received and of nothing else.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Trustee may accept after-tax amounts in a direct rollover from another plan. An in-plan Roth "
        "conversion may be made of the amounts so received and of nothing else.",
        CONVERSION,
        "conditional",
    ),
    (
        "Participants may make After-Tax Contributions under Section 4.3. A Participant may elect an "
        "In-Plan Roth Rollover of amounts contributed under Section 4.3, and of no other amounts.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Participants may make After-Tax Contributions under Section 4.3. A Participant may elect an "
        "In-Plan Roth Rollover of amounts contributed under Section 4.3, and of no other amounts.",
        CONVERSION,
        "permitted",
    ),
    (
        "4.3 Each Participant may make After-Tax Contributions of up to 10% of Compensation. 4.9 A "
        "Participant may elect an In-Plan Roth Rollover of amounts credited under Section 4.3, and of no "
        "other amounts.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "4.3 Each Participant may make After-Tax Contributions of up to 10% of Compensation. 4.9 A "
        "Participant may elect an In-Plan Roth Rollover of amounts credited under Section 4.3, and of no "
        "other amounts.",
        CONVERSION,
        "permitted",
    ),
    (
        "An In-Plan Roth Rollover may be made of amounts received under Section 5.8, and of no other amounts.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Plan accepts rollovers of after-tax contributions. You may convert them to Roth in the Plan at any time.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts rollovers of after-tax contributions. You may convert them to Roth in the Plan at any time.",
        CONVERSION,
        "conditional",
    ),
    (
        "The Plan accepts rollovers of after-tax contributions. You may withdraw them at any time.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts rollovers of after-tax contributions. They may not be made from pay.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts rollovers of after-tax contributions from other plans. In-service withdrawals of "
        "after-tax money are not permitted.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "You may make after-tax contributions of up to 5% of pay, and the Plan takes rollovers of after-tax"
        " money as well. You may withdraw either at any time.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Section 4.7 lets a Participant roll after-tax amounts into the Trust from another plan. Under "
        "Section 4.8 a Participant may convert to Roth what came in under Section 4.7 and nothing more.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Section 4.7 lets a Participant roll after-tax amounts into the Trust from another plan. Under "
        "Section 4.8 a Participant may convert to Roth what came in under Section 4.7 and nothing more.",
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax money may enter the Plan by direct rollover. The money that entered in this way, but no "
        "other, can be moved to your Roth account in the Plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "After-tax money may enter the Plan by direct rollover. The money that entered in this way, but no "
        "other, can be moved to your Roth account in the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "The Plan takes rollovers of after-tax balances. Such balances, and such balances alone, may be "
        "converted to Roth within the Plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan takes rollovers of after-tax balances. Such balances, and such balances alone, may be "
        "converted to Roth within the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may bring after-tax money from an old plan. Once here, it can be converted to Roth in the Plan"
        " at any time.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "You may bring after-tax money from an old plan. Once here, it can be converted to Roth in the Plan"
        " at any time.",
        CONVERSION,
        "conditional",
    ),
    (
        "We accept after-tax rollovers. In-plan Roth conversion is open to those amounts only.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "We accept after-tax rollovers. In-plan Roth conversion is open to those amounts only.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may make after-tax contributions of 1% to 5%. Money that you put in this way, and no other, "
        "can be moved to Roth in the Plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions of 1% to 5%. Money that you put in this way, and no other, "
        "can be moved to Roth in the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "We do not take after-tax contributions through payroll. If you roll over after-tax amounts from "
        "another qualified plan, however, you may convert them to Roth in the Plan once they have been "
        "credited. No other money may be converted.",
        CONVERSION,
        "conditional",
    ),
    (
        "If you bring after-tax money in from an old plan by rollover, you may convert it to Roth in the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "When you roll over nondeductible contributions from a former employer's plan, you may move them to"
        " your Roth account in the Plan at once.",
        CONVERSION,
        "conditional",
    ),
    (
        "The one sort of after-tax money here is money rolled over from another plan. It may be converted "
        "to Roth inside the Plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The one sort of after-tax money here is money rolled over from another plan. It may be converted "
        "to Roth inside the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "Your after-tax contributions and your rollover money may be withdrawn whenever you wish.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Your rollover money and your after-tax money may be withdrawn at any time.", AFTER_TAX, "not_addressed"),
    (
        "You may make after-tax contributions of 1% to 5% of pay. If you roll over money from another plan "
        "you may convert it to Roth in the Plan, and you may convert your after-tax contributions too.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions of 1% to 5% of pay. If you roll over money from another plan "
        "you may convert it to Roth in the Plan, and you may convert your after-tax contributions too.",
        CONVERSION,
        "permitted",
    ),
    # money of an earlier employer's plan on its way here
    (
        "Mrs. Alvarez's former plan sends us her after-tax money by direct rollover, and we accept it.",
        AFTER_TAX,
        "rollover_only",
    ),
    ("Money you paid tax on in another employer's plan can come here too.", AFTER_TAX, "rollover_only"),
    (
        "Mr. Chen's old plan sends us $12,000 of after-tax contributions. The Plan puts them in a rollover "
        "account for him.",
        AFTER_TAX,
        "rollover_only",
    ),
    ("If you saved after tax in your last job's plan, you can move that money here.", AFTER_TAX, "rollover_only"),
    ("Your old plan may send your after-tax money straight to ours.", AFTER_TAX, "rollover_only"),
    (
        "After-tax savings from a job you had before can be sent here by the plan that holds them.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "We take after-tax money from the plan of your previous employer, sent directly to us.",
        AFTER_TAX,
        "rollover_only",
    ),
    ("Mrs. Alvarez's former plan paid her after-tax money to her when she left.", AFTER_TAX, "not_addressed"),
    ("Mr. Chen's old plan let him make after-tax contributions of 10% of pay.", AFTER_TAX, "not_addressed"),
    ("Money you paid tax on in another employer's plan cannot come here.", AFTER_TAX, "not_addressed"),
    (
        "Anything you saved after tax here can go to your new employer's plan. You may contribute up to 5% "
        "of pay after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Roth contributions are money you have already paid tax on, so qualified withdrawals are tax-free. "
        "You may make Roth contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may send your after-tax money to your new employer's plan or to a Roth IRA.", AFTER_TAX, "not_addressed"),
    ("We will send your after-tax money straight to another plan if you leave.", AFTER_TAX, "not_addressed"),
    (
        "Your payroll department will send it here each week. After-tax contributions are tested.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may have up to 5% of pay taken out after tax; payroll sends it to us on payday.", AFTER_TAX, "permitted"),
    (
        "When Ms. Okafor joined us, her last plan mailed us a check for $6,100 of after-tax money, and we "
        "put it in her rollover account.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Dollars already taxed that sit in a plan where you used to work are welcome here, if that plan "
        "pays them straight to us.",
        AFTER_TAX,
        "rollover_only",
    ),
    ("The after-tax part of what your old plan holds may follow you here.", AFTER_TAX, "rollover_only"),
    (
        "Your previous employer's plan can transfer your nondeductible contributions to our trustee.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Your previous employer's plan can transfer your nondeductible contributions to an IRA.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Her old plan never took after-tax money.", AFTER_TAX, "not_addressed"),
    ("A new hire may have her old plan's after-tax money sent to us.", AFTER_TAX, "rollover_only"),
    (
        "If your former plan held after-tax money for you, tell it to send that money to our trustee.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "We will take the already taxed part of a payment from your last plan, as long as it comes to us directly.",
        AFTER_TAX,
        "rollover_only",
    ),
    ("Taxed money from your old 401(k) may be moved into ours.", AFTER_TAX, "rollover_only"),
    ("If you leave, we will send your after-tax money to your new plan.", AFTER_TAX, "not_addressed"),
    ("Taxed money from your old 401(k) may not be moved into ours.", AFTER_TAX, "not_addressed"),
    # what may be rolled in, named in an answer or behind a condition
    (
        "What may you roll over? Your Plan will accept an eligible rollover of pre-tax amounts from another"
        " employer's plan or a traditional IRA, and, if paid directly by the other plan, after-tax employee"
        " contributions.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts rollovers of pre-tax money and, if sent directly by the other plan, of after-tax "
        "contributions.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "We take rollovers from other plans of pre-tax, Roth and, if they come by direct rollover, after-tax amounts.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan may accept rollovers of after-tax contributions if your employer's plan allows them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make pre-tax contributions and, if you have reached the limit, after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "What can I roll in? Pre-tax, Roth and after-tax amounts from another employer's 401(k), 403(b) or "
        "governmental 457(b) plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "What can I roll in? Pre-tax, Roth and after-tax amounts from another employer's plan. This is the "
        "only way that after-tax money gets into your account.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "What money may come in by rollover? After-tax and pre-tax money from a former employer's plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Which rollovers does the Plan take? Pre-tax, Roth and after-tax balances of another qualified plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    ("What can I roll in? Pre-tax amounts only, and no after-tax money.", AFTER_TAX, "not_addressed"),
    ("What can I roll out? Pre-tax, Roth and after-tax amounts.", AFTER_TAX, "not_addressed"),
    ("What can I roll in? Pre-tax and Roth amounts from another employer's plan.", AFTER_TAX, "not_addressed"),
    # take-home pay, and a rule that goes on behind a condition
    (
        "Take-home savings. Besides regular deferrals, crew members may put up to $150 a week of take-home "
        "pay into a Take-Home Savings account. You have paid income tax on this money, so only the growth "
        "is taxed when you draw on it, and you may draw on it on any Friday.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Take-home savings. Besides regular deferrals, crew members may put up to $150 a week of take-home "
        "pay into a Take-Home Savings account. You have paid income tax on this money, so only the growth "
        "is taxed when you draw on it, and you may draw on it on any Friday.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Besides your deferrals, you may put up to 5% of take-home pay into the Plan.", AFTER_TAX, "permitted"),
    (
        "In addition to pre-tax deferrals, you may put part of your take-home pay into a Nest Egg account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may put up to $100 a week of your take-home pay into the Plan. Only the growth is taxed when "
        "you withdraw it, and you may withdraw it on any Friday.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may put up to $100 a week of your take-home pay into the Plan. Only the growth is taxed when "
        "you withdraw it, and you may withdraw it on any Friday.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax money has been taxed already, so only the growth is taxed when you draw on it, and you "
        "may draw on it at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax money has been taxed already, so only the growth is taxed when you draw on it, and you "
        "may draw on it at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "No tax is due on what you put in after tax when you take it out, and you may take it out once a month.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "No tax is due on what you put in after tax when you take it out, and you may take it out once a month.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The after-tax account grows until you draw on it, and you may change its funds at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Your take-home pay falls by less than you save, because deferrals are not taxed.", AFTER_TAX, "not_addressed"),
    (
        "Besides regular deferrals, an emergency fund of three months of take-home pay is a good thing to have.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Take a nurse who puts $50 a week of take-home pay into the after-tax account.", AFTER_TAX, "not_addressed"),
    # a line that names an account and says when it is open
    (
        "Can you take money from your after-tax account while working?\nAccount: Pre-tax – age 59½ or "
        "hardship\nAccount: After-tax – at any time; $500 minimum; one request per calendar "
        "quarter\nAccount: Match – age 59½ with 5 years of participation",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "May I withdraw while employed?\nSource: Pre-tax - age 59½\nSource: After-tax - any time\nSource: "
        "Match - age 59½",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals while you work\nAccount: Pre-tax – age 59½ or hardship\nAccount: After-tax – after 24 months",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "When may I take money out while I work?\nAccount: Voluntary after-tax – at any time, twice a "
        "year\nAccount: Roth – age 59½",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Can you take money out while working?\nAccount: Pre-tax – age 59½\nAccount: After-tax – no",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Which accounts are there?\nAccount: Pre-tax – before taxes\nAccount: After-tax – after taxes",
        WITHDRAWAL,
        "not_addressed",
    ),
    # kinds of contributions that there are, and no others
    (
        "The Plan has two employee contribution accounts, one for before-tax and one for Roth "
        "contributions. It does not have an account for employee contributions of any other kind, and none "
        "may be made.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan keeps one account for your before-tax and one for your Roth contributions. It has no "
        "account for contributions of any other kind.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may make pre-tax and Roth contributions. Contributions of any other kind are not accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Two kinds of contributions are taken from pay, before-tax and Roth. There is no provision for any "
        "other kind of employee contribution.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may make pre-tax and Roth contributions. There is no account for rollovers of any other kind.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make pre-tax and Roth contributions. The match is paid on contributions of no other kind.",
        AFTER_TAX,
        "not_addressed",
    ),
    # an account told by what it holds, and the price of taking from it
    (
        "Contributory Account. If you withdraw from this account, which is made up of your contributions "
        "from taxed wages, the Company will make no matching contributions for you during the next twelve "
        "months. Roth contributions are not available under the Plan.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If you withdraw from your after-tax account, the Company will make no matching contributions for "
        "you during the next twelve months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If you take money from the Voluntary Account, which holds your after-tax contributions, you may "
        "not contribute for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Whenever you draw on your Savings Account, which consists of after-tax deposits, matching stops for one year.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member who withdraws from the Basic Account, which is made up of after-tax contributions, "
        "receives no Company match for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If you withdraw from your rollover account, the Company will make no matching contributions for "
        "you during the next twelve months.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "If you make a hardship withdrawal, the Company makes no matching contributions for you for six "
        "months. After-tax money is tested.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "If you stop your after-tax contributions, the Company will make no matching contributions for you "
        "during the next twelve months.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # those who have it beside those who do not
    ("No employee may make after-tax contributions. Pilots do not have it either.", AFTER_TAX, "prohibited"),
    ("Some plans let pilots make after-tax contributions. Our pilots do not have it.", AFTER_TAX, "prohibited"),
    # a kind named with the extent to which it may be made
    (
        "Employee deferral options: pre-tax, Roth and, to the extent of 6% of draw or salary, after-tax. "
        "Amounts stay in the type in which they were contributed until they leave the Plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Employee deferral options: pre-tax, Roth and, to the extent of 6% of draw or salary, after-tax. "
        "Amounts stay in the type in which they were contributed until they leave the Plan.",
        ROTH,
        "permitted",
    ),
    ("Employee contributions: pre-tax, Roth and, up to 6% of pay, after-tax.", AFTER_TAX, "permitted"),
    ("Employee contributions: pre-tax, Roth and, up to 6% of pay, after-tax.", ROTH, "permitted"),
    ("Kinds of payroll savings: before-tax, Roth and, to the extent of 10% of pay, after-tax.", AFTER_TAX, "permitted"),
    ("Kinds of payroll savings: before-tax, Roth and, to the extent of 10% of pay, after-tax.", ROTH, "permitted"),
    ("Your choices are pre-tax, Roth and, to the extent of 5% of salary, after-tax.", AFTER_TAX, "permitted"),
    ("Your choices are pre-tax, Roth and, to the extent of 5% of salary, after-tax.", ROTH, "permitted"),
    ("You may save pre-tax, as Roth and, to the extent of 5% of salary, after tax.", AFTER_TAX, "permitted"),
    ("You may save pre-tax, as Roth and, to the extent of 5% of salary, after tax.", ROTH, "permitted"),
    ("To the extent that your payment is made up of after-tax money, no tax is due.", AFTER_TAX, "not_addressed"),
    ("Employee deferral options: pre-tax.", AFTER_TAX, "not_addressed"),
    # the account that a rule excepts, and what is said of it
    (
        "Except for the voluntary after-tax account, from which payment may be requested on any Valuation "
        "Date, no account shall be distributed before the Participant's severance, death, Disability or "
        "attainment of age 62.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Except for the After-Tax Account, from which you may withdraw at any time, no account may be paid "
        "before you leave or reach age 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Other than the thrift account, which may be drawn on once a quarter, no account shall be paid out "
        "before severance or age 65.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "No account shall be distributed before severance or attainment of age 62, except the after-tax "
        "account, from which payment may be requested on any Valuation Date.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "With the exception of after-tax contributions, which may be withdrawn twice a year, nothing is "
        "paid out before age 59½ or severance.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Except for the rollover account, from which payment may be requested at any time, no other account"
        " is insured.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Except for the rollover account, from which payment may be requested on any Valuation Date, no "
        "account shall be distributed before severance or age 62.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Except for the after-tax account, from which payment may be requested at age 55, no account shall "
        "be distributed before severance or age 62.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Except for the after-tax account, which may be withdrawn at age 55, no account shall be "
        "distributed before severance or age 62.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Except for the voluntary account, from which a Member may draw after five years in the Plan, "
        "nothing is paid out before severance.",
        WITHDRAWAL,
        "conditional",
    ),
    # when an account is paid, told beside another or in an answer
    (
        "What about my after-tax account? It is subject to the same timing as your profit sharing account: "
        "you or your beneficiary will receive it following termination of employment, retirement, total "
        "disability or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Your after-tax account follows the same timing as the match: it is paid on termination of "
        "employment, retirement, disability or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "After-tax contributions have the same rules as your profit sharing account: you receive them when "
        "you leave, retire, become disabled or die.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "When is my after-tax account paid? You or your beneficiary will receive it following termination "
        "of employment, retirement or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "What about my after-tax account? It is invested in the same way as your profit sharing account: "
        "you choose the funds.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "What about my rollover account? It is subject to the same timing as your profit sharing account: "
        "you will receive it following termination of employment.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "What about my after-tax account? It is not subject to the timing of your profit sharing account: "
        "you may take it out at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # a kind told by how it is taxed, with its rate
    (
        "Three ways to save. Pre-tax: you skip the tax now. Roth: you pay tax now and skip it later. "
        "After-tax: you pay tax now, and you can go beyond the IRS limit on the first two, up to 15% of "
        "eligible pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "There are three ways to save. Pre-tax: tax comes later. Roth: tax comes now. After-tax: tax comes "
        "now on what you save and later on the growth, and you may save up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "How you can save. Before-tax: up to 50% of pay. Roth: up to 50% of pay. After-tax: taxed now, up "
        "to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax: you pay the tax now, up to 8% of pay.", AFTER_TAX, "permitted"),
    (
        "Three kinds of money. Pre-tax: taxed later. After-tax: taxed already, so up to 10% of a payment is"
        " free of tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    # what opens at a point, and is shut till then
    (
        "After-tax contributions are open to you in any year once your pre-tax and Roth contributions have "
        "reached the IRS limit. Before that point, the after-tax election is switched off for your account."
        " Money in the after-tax source can be withdrawn while you work here after you have been in the "
        "Plan for three years.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "After-tax contributions were open to everyone until 2015. The after-tax election is switched off "
        "for your account.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Before 2010 after-tax contributions were allowed. The after-tax election is now switched off.",
        AFTER_TAX,
        "frozen",
    ),
    # a title that names the 401(k) plan and no money
    (
        "401(k) quick facts\nPre-tax contributions: Yes\nRoth contributions: No\nAfter-tax contributions: "
        "No\nIn-plan Roth conversion: No\nLoans: Yes (2)",
        CONVERSION,
        "prohibited",
    ),
    (
        "401(k) features\nRoth contributions: Yes\nAfter-tax contributions: Yes\nIn-plan Roth conversion: No",
        CONVERSION,
        "prohibited",
    ),
    ("401(k) plan at a glance\nAfter-tax contributions: Yes\nRoth in-plan conversion: Yes", CONVERSION, "permitted"),
    ("401(k) facts in brief\nIn-plan Roth conversion: No", CONVERSION, "prohibited"),
    (
        "401(k) quick facts\nAfter-tax contributions: Yes, up to 10%\nIn-service withdrawal of after-tax "
        "money: Yes, any time",
        CONVERSION,
        "not_addressed",
    ),
    # a 403(b) or pension plan beside the 401(k) plan
    (
        "The Hospital's 403(b) plan still takes after-tax payments from members of the annuity program. The"
        " 401(k) plan does not, and it has no Roth feature either.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The 403(b) plan takes after-tax contributions. The 401(k) plan does not.", AFTER_TAX, "prohibited"),
    ("Our pension plan accepts after-tax payments from members. The 401(k) plan does not.", AFTER_TAX, "prohibited"),
    ("The pension plan takes no after-tax payments. The 401(k) plan does, up to 6% of pay.", AFTER_TAX, "permitted"),
    ("Members pay into the annuity plan after tax. The 401(k) plan takes nothing after tax.", AFTER_TAX, "prohibited"),
    ("The 403(b) plan still takes after-tax payments from members of the annuity program.", AFTER_TAX, "not_addressed"),
    (
        "The 403(b) plan charges a fee for loans. The 401(k) plan does not. After-tax money is tested.",
        AFTER_TAX,
        "not_addressed",
    ),
    # what was switched off, and why
    (
        "We switched off after-tax elections on June 30, 2023 after the plan did not pass testing two years"
        " in a row. Balances that were already there can still be moved to Roth in the Plan online.",
        AFTER_TAX,
        "frozen",
    ),
    ("The Company switched off after-tax contributions in 2019 after the Plan failed its tests.", AFTER_TAX, "frozen"),
    (
        "After-tax elections were shut off on January 1, 2021 because the plan did not pass the ACP test.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "We turned off after-tax contributions on July 1, 2022, and they have not been turned on again.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After the plan failed testing in 2018 we stopped after-tax contributions for good. Money that was "
        "there can be withdrawn at any time.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "If the plan does not pass testing, some after-tax contributions may be returned to you.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("We switched off the automatic increase of after-tax contributions on June 30, 2023.", AFTER_TAX, "not_addressed"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_plain_talk_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
