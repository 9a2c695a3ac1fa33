"""Roundabout turns of speech: what is announced and answered, who else may, and what a record says of its source."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # gifts, charges and fees that come out of pay
    ("Your gift to the hospital foundation is taken from your paycheck after tax.", AFTER_TAX, "not_addressed"),
    (
        "You may have a donation to the food bank deducted from your pay after tax each month.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Pledges to the chapel building appeal come out of pay on an after-tax basis.", AFTER_TAX, "not_addressed"),
    (
        "The monthly charge for the fitness center and the garage is deducted after tax from your paycheck.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your contribution to the scholarship campaign is withheld from your paycheck after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Members of the staff may have a subscription to the concert series taken from each paycheck after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your membership gift, the parking charge and your contribution to the Dinosaur Hall "
        "campaign come out of your paycheck after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Staff of the public radio stations may have a pledge to the spring drive taken from each "
        "paycheck after tax, in any amount from $5, and may stop it at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may put in up to 5% of pay after tax, taken from each paycheck.", AFTER_TAX, "permitted"),
    (
        "Besides pre-tax savings you can have up to $300 a month taken from each paycheck after tax "
        "for your plan account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions may be made by payroll deduction; you need not pledge a fixed amount.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "During the annual savings campaign you may elect after-tax contributions of up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your after-tax contributions are a gift to your later self, and you may make them up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions of up to 8% of pay may be withheld from your paycheck; gifts to "
        "the Foundation are withheld apart from them.",
        AFTER_TAX,
        "permitted",
    ),
    # what could not yet be taken out may be converted
    ("You may convert any vested money to Roth, even if you could not withdraw it yet.", CONVERSION, "permitted"),
    (
        "Any vested part of your account may be moved to the Roth account inside the plan although "
        "it is not yet payable to you.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may turn any money in your account that is fully yours into Roth money, even though "
        "you could not take it out yet. You can do it on any business day.",
        CONVERSION,
        "permitted",
    ),
    (
        "Vested amounts may be converted to Roth in the Plan, though you may not take them out yet.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert any vested money to Roth, even money that could not be paid to you today.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert your after-tax money to Roth, but you may not withdraw it until you leave.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert your after-tax money to Roth, but you may not withdraw it until you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Although after-tax money may not be withdrawn while you work here, you may convert it to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "Although after-tax money may not be withdrawn while you work here, you may convert it to Roth.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may convert your after-tax account to Roth at any time. Even so, you cannot take it out before you leave.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert your after-tax account to Roth at any time. Even so, you cannot take it out before you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may withdraw your after-tax account at any time, even though you could not take out your pre-tax money.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You may not convert money to Roth even though you could take it out.", CONVERSION, "prohibited"),
    # what the law lets a plan pay, and the rule that an account follows
    (
        "The law would let a plan give after-tax contributions back at any time, and the Trustees "
        "talked about it. They decided against it. The after-tax account follows the same rule as "
        "your other contributions: 59½, or when you leave.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The new after-tax account will follow the same rule as your other contributions: 59½, or when you leave.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your after-tax money is under the same rule as everything else: age 59½, or separation.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "For taking money out, the after-tax account follows the rule for deferrals: not before 59½ unless you leave.",
        WITHDRAWAL,
        "conditional",
    ),
    ("The after-tax account follows a different rule: any time you like.", AFTER_TAX, "not_addressed"),
    (
        "The after-tax account follows the same rule as your other contributions: only when you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "A plan may pay after-tax contributions at any age. Ours does not; it pays them when you leave or die.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The law lets a plan pay after-tax contributions at any time, and the Trustees have decided to do so.",
        WITHDRAWAL,
        "permitted",
    ),
    # what a company decided in view of the law; after tax, as Roth
    (
        "The Code lets a plan accept after-tax contributions, and the Company has decided to do so.",
        AFTER_TAX,
        "permitted",
    ),
    ("Many plans convert after-tax money to Roth. We have chosen to do so.", CONVERSION, "permitted"),
    (
        "The law lets a plan accept after-tax contributions. The Trustees have decided not to do so.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "From September 1 you can have some or all of your 401(k) savings taken after taxes, as Roth contributions.",
        ROTH,
        "permitted",
    ),
    ("You may have your contributions deducted after taxes as Roth.", ROTH, "permitted"),
    ("You can choose to have your deferrals taken after tax, that is, as Roth deferrals.", ROTH, "permitted"),
    ("Starting in May, savings may be made after tax in the form of Roth contributions.", ROTH, "permitted"),
    ("You may put in part of your pay after tax, as Roth contributions, or before tax.", ROTH, "permitted"),
    ("Money may go in after tax, as designated Roth contributions, and comes out tax-free.", ROTH, "permitted"),
    ("You may contribute pre-tax, after tax or as Roth contributions.", AFTER_TAX, "permitted"),
    ("You may contribute pre-tax, after tax or as Roth contributions.", ROTH, "permitted"),
    ("You may save after tax, or as Roth contributions.", AFTER_TAX, "permitted"),
    ("You may save after tax, or as Roth contributions.", ROTH, "permitted"),
    ("You may make after-tax contributions as well as Roth contributions.", AFTER_TAX, "permitted"),
    ("You may make after-tax contributions as well as Roth contributions.", ROTH, "permitted"),
    ("You may save up to 6% of pay after tax and convert it as Roth contributions.", AFTER_TAX, "permitted"),
    ("Contributions may be made as pre-tax, as Roth or as after-tax contributions.", AFTER_TAX, "permitted"),
    ("Contributions may be made as pre-tax, as Roth or as after-tax contributions.", ROTH, "permitted"),
    # a source, and what its record says of it
    (
        "VOLUNTARY AFTER-TAX (VAT)..... Accepting contributions: N   Inactive since: 06/30/2017   "
        "In-service w/d: Y, any time   Roth conversion eligible: Y",
        CONVERSION,
        "permitted",
    ),
    (
        "VOLUNTARY AFTER-TAX (VAT)..... Accepting contributions: N   Inactive since: 06/30/2017   "
        "In-service w/d: Y, any time   Roth conversion eligible: Y",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "VOLUNTARY AFTER-TAX (VAT)..... Accepting contributions: Y   In-service w/d: Y, any time   "
        "Roth conversion eligible: Y",
        AFTER_TAX,
        "permitted",
    ),
    (
        "VOLUNTARY AFTER-TAX (VAT)..... Accepting contributions: Y   In-service w/d: Y, any time   "
        "Roth conversion eligible: Y",
        CONVERSION,
        "permitted",
    ),
    (
        "VOLUNTARY AFTER-TAX (VAT)..... Accepting contributions: Y   In-service w/d: Y, any time   "
        "Roth conversion eligible: Y",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "VOLUNTARY AFTER-TAX (VAT)..... Accepting contributions: Y   In-service w/d: N   Roth conversion eligible: N",
        AFTER_TAX,
        "permitted",
    ),
    (
        "VOLUNTARY AFTER-TAX (VAT)..... Accepting contributions: Y   In-service w/d: N   Roth conversion eligible: N",
        CONVERSION,
        "prohibited",
    ),
    (
        "VOLUNTARY AFTER-TAX (VAT)..... Accepting contributions: Y   In-service w/d: N   Roth conversion eligible: N",
        WITHDRAWAL,
        "prohibited",
    ),
    ("ROTH DEFERRAL (RTH)..... Accepting contributions: Y   In-service w/d: N", ROTH, "permitted"),
    (
        "After-Tax Source (07)   Open to new contributions: No   Withdrawals while employed: Yes   "
        "In-plan Roth conversion: Yes",
        CONVERSION,
        "permitted",
    ),
    (
        "After-Tax Source (07)   Open to new contributions: No   Withdrawals while employed: Yes   "
        "In-plan Roth conversion: Yes",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-Tax Source (07)   Open to new contributions: Yes   Withdrawals while employed: No   "
        "In-plan Roth conversion: Yes",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-Tax Source (07)   Open to new contributions: Yes   Withdrawals while employed: No   "
        "In-plan Roth conversion: Yes",
        CONVERSION,
        "permitted",
    ),
    (
        "After-Tax Source (07)   Open to new contributions: Yes   Withdrawals while employed: No   "
        "In-plan Roth conversion: Yes",
        WITHDRAWAL,
        "prohibited",
    ),
    ("EE AFTER-TAX: Accepting contributions: Y", AFTER_TAX, "permitted"),
    ("Rollover (RLV)..... Accepting contributions: Y   In-service w/d: Y, any time", AFTER_TAX, "not_addressed"),
    ("VOLUNTARY AFTER-TAX..... New money: N   In-service withdrawal: Y, at 59.5", WITHDRAWAL, "conditional"),
    # appendices that name every place
    (
        "3.6 Voluntary Contributions. An Employee, other than an Employee of a School listed in "
        "Appendix A, may make Voluntary Contributions of up to 10% of Compensation.\nAppendix A. All "
        "Schools of the Network, and the Network Office.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Participants, other than those employed by an Employer named in Schedule B, may make "
        "after-tax contributions.\nSchedule B. Every Employer that has adopted the Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "After-tax contributions may be made by any Participant who is not employed at a location "
        "listed in Exhibit 2.\nExhibit 2: All locations.",
        AFTER_TAX,
        "prohibited",
    ),
    # people in a state that passes, and all the others
    (
        "A member whose plan loan is in default may not withdraw from the after-tax account. Every "
        "other member in active employment may do so, once in each month.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A participant who owes a defaulted loan may not withdraw after-tax money. All other "
        "participants may, at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Participants with a court order pending may not convert after-tax money to Roth. Other "
        "participants may do so at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Anyone who is behind on a plan loan cannot take out after-tax savings. Everybody else can, "
        "whenever they like.",
        WITHDRAWAL,
        "permitted",
    ),
    ("A member may not withdraw from the after-tax account.", WITHDRAWAL, "prohibited"),
    (
        "A member may not withdraw from the after-tax account while employed. Every other account "
        "may be withdrawn at 59½.",
        WITHDRAWAL,
        "prohibited",
    ),
    # taken or drawn out of the plan
    (
        "You can take your after-tax dollars, and whatever they have earned, out of the plan whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You may take after-tax savings and their earnings out at any time.", WITHDRAWAL, "permitted"),
    (
        "You can draw the after-tax money, along with what it has earned, out of the plan once a quarter.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may take your after-tax contributions, in whole or in part, out of the plan at any age.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You cannot take your after-tax dollars, or what they have earned, out of the plan until you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("You may take after-tax money out of your paycheck for the plan.", AFTER_TAX, "permitted"),
    ("You may take a loan from your after-tax money out of the plan.", WITHDRAWAL, "not_addressed"),
    ("We take after-tax contributions out of your pay, and they go into the plan.", AFTER_TAX, "permitted"),
    ("You can take pre-tax money, and whatever it has earned, out of the plan at 59½.", WITHDRAWAL, "not_addressed"),
    ("After-tax deposits and the interest on them may be drawn down at any time.", WITHDRAWAL, "permitted"),
    ("Members may draw down after-tax deposits on a month's notice.", WITHDRAWAL, "permitted"),
    ("The after-tax account may not be drawn down before you leave.", WITHDRAWAL, "prohibited"),
    # deposits from net pay, by a name of their own; Roth from net pay
    (
        "Members may make Additional Deposits from net pay, not deductible on their tax returns. "
        "Additional Deposits and interest thereon may be drawn down on 10 days' notice.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Members may make Additional Deposits from net pay, not deductible on their tax returns. "
        "Additional Deposits and interest thereon may be drawn down on 10 days' notice.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Members may make Additional Deposits from net pay, not deductible by them. Additional "
        "contributions are made by the Company each year. Additional Deposits may not be drawn down "
        "before you leave.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Members may make Additional Deposits from net pay, not deductible by them. Additional "
        "contributions are made by the Company each year. Additional Deposits may not be drawn down "
        "before you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "A member may elect Extra Contributions out of take-home pay, not deductible on any return. "
        "Extra Contributions may be withdrawn at any time.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A member may elect Extra Contributions out of take-home pay, not deductible on any return. "
        "Extra Contributions may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Members may make Roth Deposits from net pay, not deductible on their tax returns. Roth "
        "Deposits may be withdrawn at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may make Roth contributions from net pay.", ROTH, "permitted"),
    ("Members may make Roth contributions from take-home pay, not deductible.", ROTH, "permitted"),
    # changed to Roth inside the plan
    (
        "You may add up to 7% of salary in after-tax contributions, and these are changed to Roth "
        "inside the plan at the end of each pay period unless you opt out.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may add up to 7% of salary in after-tax contributions, and these are changed to Roth "
        "inside the plan at the end of each pay period unless you opt out.",
        CONVERSION,
        "permitted",
    ),
    (
        "After-tax contributions of up to 5% of pay are allowed; they are turned into Roth money in "
        "the plan every night.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions of up to 5% of pay are allowed; they are turned into Roth money in "
        "the plan every night.",
        CONVERSION,
        "permitted",
    ),
    (
        "Your after-tax contributions are switched to Roth inside the plan on the day after each payday.",
        CONVERSION,
        "permitted",
    ),
    (
        "After-tax savings are automatically changed into Roth savings within the plan each month.",
        CONVERSION,
        "permitted",
    ),
    ("You may make after-tax contributions, and these are changed to Roth at your request.", AFTER_TAX, "permitted"),
    ("You may make after-tax contributions, and these are changed to Roth at your request.", CONVERSION, "permitted"),
    ("After-tax contributions were renamed, and these are changed to a new fund lineup.", AFTER_TAX, "not_addressed"),
    (
        "Your pre-tax rate is changed to Roth at the end of each pay period unless you opt out.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax contributions are not changed to Roth inside the plan.", CONVERSION, "prohibited"),
    (
        "You may make after-tax contributions. Your election is changed to Roth when you ask payroll.",
        AFTER_TAX,
        "permitted",
    ),
    # "at that time" in a definition
    (
        "“Voluntary Contribution” means a contribution by a Participant, other than a Roth Elective "
        "Deferral, that is included in gross income when made and is designated as such at that "
        "time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Voluntary Contribution means an amount that a Participant contributes after tax and that "
        "is designated as such at the time of contribution.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-Tax Contribution means a contribution that was designated at that time as not excludable from income.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("After-tax contributions were accepted at that time, and no longer are.", AFTER_TAX, "frozen"),
    # refunds so far, and accounts to which one may not add
    (
        "The percentage was lowered to 7% in the autumn of 2019; nothing has been sent back since 2014.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Part of their after-tax contributions, with earnings, is sent back by March 15 if the test "
        "fails. Nothing has been sent back since 2014.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax contributions may be refunded to highly paid people after a failed test. No "
        "refund has been made since 2018.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "If the test fails, after-tax contributions are returned. None has been returned in ten years.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may withdraw after-tax contributions at any time. Nothing is sent back to you unless you ask.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw after-tax contributions at any time. None has been withdrawn since 2014.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You may withdraw the after-tax account at any time, but you may not add to it.", WITHDRAWAL, "permitted"),
    ("You may keep, withdraw or convert the after-tax account but may not borrow from it.", CONVERSION, "permitted"),
    ("You may keep, withdraw or convert the after-tax account but may not borrow from it.", WITHDRAWAL, "permitted"),
    ("You may convert the after-tax account but may not withdraw it.", CONVERSION, "permitted"),
    ("You may convert the after-tax account but may not withdraw it.", WITHDRAWAL, "prohibited"),
    ("You may add to the after-tax account but may not withdraw from it.", AFTER_TAX, "permitted"),
    ("You may add to the after-tax account but may not withdraw from it.", WITHDRAWAL, "prohibited"),
    # a general rule with elections excepted
    (
        "Except as elected in Part 8, no amount shall be paid from any Account to a Participant who "
        "has not had a Severance from Employment.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Except as provided in Section 7.3, no distribution shall be made to a Participant before "
        "Severance from Employment.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Unless the Adoption Agreement otherwise provides, no part of any Account may be paid "
        "before termination of employment.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Except to the extent elected in the Adoption Agreement, no amount may be withdrawn by a "
        "Participant who is employed.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "No amount shall be paid from any Account to a Participant who has not had a Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Except for loans, no amount shall be paid from any Account to a Participant who has not "
        "had a Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Except as the law requires, no part of any Account may be withdrawn before termination of employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    # hardship money, money already converted, and money still new
    (
        "By law a hardship withdrawal cannot be rolled over to an IRA or another plan, and it "
        "cannot be converted to Roth.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("A hardship distribution may not be repaid, nor may it be converted.", WITHDRAWAL, "not_addressed"),
    ("Hardship money cannot be converted.", WITHDRAWAL, "not_addressed"),
    (
        "You may convert after-tax money to Roth at any time. A hardship withdrawal cannot be "
        "rolled over, and it cannot be converted to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "After-tax money cannot be rolled over while you work here, and it cannot be converted to Roth.",
        CONVERSION,
        "prohibited",
    ),
    ("After-tax contributions may be made after two years of service.", AFTER_TAX, "conditional"),
    ("You may make after-tax contributions once you have worked here for 24 months.", AFTER_TAX, "conditional"),
    ("You can withdraw converted after-tax and rollover money at any time.", WITHDRAWAL, "not_addressed"),
    ("Converted after-tax money may be taken out whenever you like.", WITHDRAWAL, "not_addressed"),
    ("You can withdraw after-tax and rollover money at any time.", WITHDRAWAL, "permitted"),
    ("You may convert after-tax money and withdraw it at any time.", CONVERSION, "permitted"),
    ("You may convert after-tax money and withdraw it at any time.", WITHDRAWAL, "permitted"),
    # no way to do it, why there is none, and those alone
    (
        "Sorry, there's no way to convert money to Roth inside this plan, and your after-tax "
        "savings can't come out before you turn 59½ unless you leave us first.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Sorry, there's no way to convert money to Roth inside this plan, and your after-tax "
        "savings can't come out before you turn 59½ unless you leave us first.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "There is no way to convert after-tax money to Roth in the plan, but you may withdraw it at any time.",
        CONVERSION,
        "prohibited",
    ),
    (
        "There is no way to convert after-tax money to Roth in the plan, but you may withdraw it at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "There is no way to make after-tax contributions, and Roth contributions stop at the limit.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There is no way to withdraw after-tax money before you leave, and you may convert it to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "There is no way to withdraw after-tax money before you leave, and you may convert it to Roth at any time.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "There is no limit to converting after-tax money to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "If after-tax contributions were ever allowed here, they'd have to be tested, which is "
        "the main reason that they are not.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "If after-tax contributions were allowed, the plan would have to pass another test, "
        "and that is why they are not permitted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "If after-tax contributions are made, they are tested, which is the reason that some are sent back.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "In May the Trustees approved in principle the addition of after-tax contributions. "
        "They will announce a starting date. For the present you may contribute pre-tax or "
        "Roth dollars only.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "In May the Trustees approved in principle the addition of after-tax contributions. "
        "They will announce a starting date. For the present you may contribute pre-tax or "
        "Roth dollars only.",
        ROTH,
        "permitted",
    ),
    (
        "You may contribute pre-tax and Roth dollars only.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may contribute pre-tax and Roth dollars only.",
        ROTH,
        "permitted",
    ),
    (
        "For now you can make pre-tax or Roth contributions only.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "For now you can make pre-tax or Roth contributions only.",
        ROTH,
        "permitted",
    ),
    (
        "You may contribute pre-tax or Roth dollars only up to $24,500. After-tax "
        "contributions have no such limit and may be made up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You can convert pre-tax and Roth dollars only.",
        AFTER_TAX,
        "not_addressed",
    ),
    # what is debited to a partner's account
    (
        "After-tax contributions to the Plan of up to 5% of pay are deducted from your capital account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Partners contribute after-tax money to their capital accounts each year.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The firm's capital program takes after-tax contributions from partners.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Contributions to your capital account are made after tax, up to 10% of your share.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The firm will debit your bank account for premiums, after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The company will charge your after-tax account for the cost of a loan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The firm will debit your draw for voluntary contributions of up to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    # a firm and a branch of it
    (
        "Employees of the University may withdraw after-tax contributions at any time. "
        "Employees of the University Press may withdraw them only on leaving.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant employed by the College may withdraw after-tax savings at any time. The "
        "after-tax savings of a Participant employed by the College Library are payable only "
        "on termination of employment.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Employees of the University may withdraw after-tax contributions at any time. "
        "Employees of the University may not withdraw after-tax contributions before they "
        "leave.",
        WITHDRAWAL,
        "conflicting",
    ),
    # what stays as it is, and what may not be contributed
    (
        "From May you can have savings taken after taxes, as Roth contributions. Nothing else is changing.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make pre-tax and Roth contributions. Nothing else about your savings will be different.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The plan now offers Roth contributions. Nothing else in the plan is affected.", AFTER_TAX, "not_addressed"),
    ("You may make pre-tax and Roth contributions. Nothing else may be contributed.", AFTER_TAX, "prohibited"),
    ("You may make pre-tax and Roth contributions, and nothing else.", AFTER_TAX, "prohibited"),
]


@pytest.mark.parametrize(("text", "provision", "status"), PASSAGES)
def test_passage(text: str, provision: str, status: str) -> None:
    assert established(text)[provision] == status


# sentence, from when after-tax contributions are accepted
STARTS = [
    (
        "Beginning with the first payday of January 2027 you may contribute up to 6% of salary after tax.",
        date(2027, 1, 1),
    ),
    ("From the first paycheck of March 2027 you may make after-tax contributions.", date(2027, 3, 1)),
    ("You may make after-tax contributions with the payroll of February 5, 2027.", date(2027, 2, 5)),
    (
        "Effective with the pay period that begins on January 4, 2027 you may make after-tax contributions.",
        date(2027, 1, 4),
    ),
    ("After-tax contributions are taken from your pay on the first payday of each month.", None),
    ("People on the payroll on the first payday of 2026 may make after-tax contributions.", None),
]


@pytest.mark.parametrize(("text", "start"), STARTS)
def test_start(text: str, start: date | None) -> None:
    found = [f for f in findings(read_text(text, "x")) if f.provision == AFTER_TAX and f.counted]
    assert [f.effective_from for f in found] == [start]


UNTIL_THEN = [
    "Until that payday the plan takes two kinds of contribution from your pay, pre-tax and Roth, and no other.",
    "Before that payroll the Plan accepts only pre-tax and Roth contributions.",
    "Before that day after-tax contributions are not accepted.",
]


@pytest.mark.parametrize("text", UNTIL_THEN)
def test_what_holds_until_a_date_is_no_refusal(text: str) -> None:
    announced = "Beginning with the first payday of January 2027 you may make after-tax contributions."
    assert established(f"{announced} {text}")[AFTER_TAX] == "permitted"
