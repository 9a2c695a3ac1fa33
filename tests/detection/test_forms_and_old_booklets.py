"""Forms and tables, amendments and minutes, old thrift booklets: who may, until when, and what is left out."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    # a ticked "N/A." with a sentence after it
    (
        "15. Designated Roth Contributions\n☒ N/A. The Plan does not accept Roth Elective "
        "Deferrals.\n☐ Permitted as of ____________",
        ROTH,
        "prohibited",
    ),
    (
        "15. Designated Roth Contributions\n☒ N/A\n☐ Permitted as of ____________",
        ROTH,
        "prohibited",
    ),
    (
        "16. Voluntary After-Tax Contributions\n☒ N/A\n☐ Permitted up to ____% of Compensation",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "16. Voluntary After-Tax Contributions\n☐ N/A\n☒ Permitted up to 8% of Compensation",
        AFTER_TAX,
        "permitted",
    ),
    (
        "9. Roth Contributions\n☒ Not permitted. Participants may not make Roth contributions.\n☐ Permitted",
        ROTH,
        "prohibited",
    ),
    (
        "9. Roth Contributions\n☐ N/A. The Plan does not accept Roth contributions.\n☒ Permitted as of January 1, 2024",
        ROTH,
        "permitted",
    ),
    (
        "20. In-Plan Roth Rollovers\n☒ N/A. The Plan has no in-plan Roth rollovers.\n☐ Available to all Participants",
        CONVERSION,
        "prohibited",
    ),
    (
        "20. In-Plan Roth Rollovers\n☒ None\n☐ Available to all Participants",
        CONVERSION,
        "prohibited",
    ),
    (
        "4(c) Employee After-Tax Contributions:\n[X] N/A - the Plan does not permit them.\n[ ] "
        "Permitted, to a maximum of ____%",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "4(c) Employee After-Tax Contributions:\n[ ] N/A - the Plan does not permit them.\n[X] "
        "Permitted, to a maximum of 10%",
        AFTER_TAX,
        "permitted",
    ),
    (
        "22. Withdrawal of Voluntary After-Tax Contributions during employment\n☒ N/A. No "
        "in-service withdrawal is permitted from this source.\n☐ Permitted at any time",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "22. Withdrawal of Voluntary After-Tax Contributions during employment\n☐ N/A. No "
        "in-service withdrawal is permitted from this source.\n☒ Permitted at any time",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "15. Designated Roth Contributions\n☒ N/A. The Plan does not accept Roth Elective "
        "Deferrals.\n☐ Permitted as of ____________\n16. Voluntary After-Tax Contributions\n☒ "
        "N/A\n☐ Permitted up to ____% of Compensation",
        ROTH,
        "prohibited",
    ),
    (
        "15. Designated Roth Contributions\n☒ N/A. The Plan does not accept Roth Elective "
        "Deferrals.\n☐ Permitted as of ____________\n16. Voluntary After-Tax Contributions\n☒ "
        "N/A\n☐ Permitted up to ____% of Compensation",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "15. Designated Roth Contributions\n☐ N/A. The Plan does not accept Roth Elective "
        "Deferrals.\n☒ Permitted as of 1/1/2020\n16. Voluntary After-Tax Contributions\n☐ N/A\n☒ "
        "Permitted up to 6% of Compensation",
        ROTH,
        "permitted",
    ),
    # columns of people at work and of those who have left
    (
        "Money type | Working, under 59½ | Working, 59½ or over | After you leave\nPre-tax | "
        "Hardship only | Yes | Yes\nAfter-tax | Yes, once a quarter | Yes | Yes\nCompany match "
        "| No | Yes | Yes",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Money type | Working, under 59½ | Working, 59½ or over | After you leave\nPre-tax | "
        "Hardship only | Yes | Yes\nAfter-tax | No | Yes | Yes\nCompany match | No | Yes | Yes",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Money type | Working, under 59½ | Working, 59½ or over | After you leave\nPre-tax | "
        "Hardship only | Yes | Yes\nAfter-tax | No | No | Yes\nCompany match | No | Yes | Yes",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Source | While working | After you leave\nPre-tax | Hardship only | Yes\nAfter-tax | "
        "Anytime | Yes\nMatch | No | Yes",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source | While you are employed | After you leave\nPre-tax | No | Yes\nAfter-tax | No | Yes\nMatch | No | Yes",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Account | Still employed, under 59½ | Still employed, 59½ and older | Separated\nRoth"
        " | No | Yes | Yes\nAfter-tax | Yes, twice a year | Yes | Yes",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Account | Active, under age 59½ | Active, age 59½ or older | Terminated\nPre-tax | No"
        " | Yes | Yes\nVoluntary after-tax | Any time | Any time | Yes",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Account | Active, under age 59½ | Active, age 59½ or older | Terminated\nPre-tax | No"
        " | Yes | Yes\nVoluntary after-tax | Hardship only | Yes | Yes",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Money type | Working, under 59½ | Working, 59½ or over | After you leave\nPre-tax | "
        "Yes, once a quarter | Yes | Yes\nCompany match | No | Yes | Yes",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Money | In service before 59½ | In service after 59½ | At retirement\nPre-tax | No | "
        "Yes | Yes\nAfter-tax | Once a quarter | Yes | Yes",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Money | Active, not yet 59½ | Active, 59½ | Retired\nPre-tax | No | Yes | "
        "Yes\nAfter-tax | Four times a year | Yes | Yes",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Contributions | Active employees | Former employees\nAfter-tax | 1% to 8% | None",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Contributions | Active employees | Former employees\nAfter-tax | 1% to 8% | None",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Contribution limits | Working, under 50 | Working, 50 or over | After you "
        "leave\nPre-tax | $24,500 | $32,500 | None\nAfter-tax | 8% | 8% | None",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Loans | Working | After you leave\nAfter-tax | Yes | No",
        WITHDRAWAL,
        "not_addressed",
    ),
    # what is refused "thereafter", after a day named before
    (
        "Section 3.4 of the Plan, under which Participants make After-Tax Contributions of 1%"
        " to 6% of Compensation, shall remain in effect through December 31, 2026. No "
        "After-Tax Contributions shall be made with respect to Compensation paid thereafter.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Participants may make After-Tax Contributions of up to 6% through December 31, 2026."
        " No After-Tax Contributions shall be accepted thereafter.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions of up to 8% of pay may be made until June 30, 2027. None may be made thereafter.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions may be made through December 31, 2024. No after-tax "
        "contributions shall be made with respect to pay received thereafter.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may make after-tax contributions until December 31, 2026. After-tax "
        "contributions will not be accepted after that date.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The after-tax contribution feature continues through December 31, 2026. No after-tax"
        " contributions will be taken from pay for periods beginning after that.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Section 4.2, which lets Participants make After-Tax Contributions, shall cease to "
        "apply on December 31, 2023. No After-Tax Contributions shall be made with respect to"
        " Compensation paid thereafter.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The provisions for after-tax contributions shall remain in force until March 31, "
        "2027, and no after-tax contribution shall be made thereafter.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "No After-Tax Contributions shall be made with respect to Compensation paid after December 31, 2023.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "No After-Tax Contributions shall be made with respect to Compensation paid after December 31, 2027.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Loans remain available through December 31, 2026. No After-Tax Contributions shall be made.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Participants who terminate may keep their accounts through December 31, 2026. "
        "After-Tax Contributions may not be made by them thereafter.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "In-plan Roth conversions of after-tax money may be made through December 31, 2026. "
        "No conversions shall be made thereafter.",
        CONVERSION,
        "permitted",
    ),
    # "so that" after the words that an amendment strikes and puts in
    (
        'SECOND: Section 4.7 is amended by striking the words "ten percent (10%)" and '
        'inserting "sixteen percent (16%)" in their place, so that a Participant\'s After-Tax '
        "Contributions for payroll periods ending after June 30, 2025 may be as much as "
        "sixteen percent of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Section 4.7 is amended so that a Participant's After-Tax Contributions may be as much as 16% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant's After-Tax Contributions may be as much as sixteen percent of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your after-tax contributions may be as high as 12% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your after-tax contributions can be as little as 1% or as much as 15% of base pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'Section 3.3 is amended by deleting "5%" and substituting "12%", so that Voluntary '
        "Contributions may be as great as 12% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your rollover of after-tax contributions may be as much as the whole balance.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        'Section 4.7 is amended by striking "16%" and inserting "0%", so that no After-Tax Contributions may be made.',
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Matching Contributions may be as much as six percent of Compensation.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        'FIRST: Section 5.2 is amended by striking "twenty-four months" and inserting "twelve'
        ' months", so that after-tax contributions may be withdrawn after twelve months.',
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The refund of your after-tax contributions may be as much as 5% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A Participant's After-Tax Contributions for payroll periods ending after June 30, "
        "2025 may be as much as sixteen percent of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Section 4.7 is amended so that a Participant's After-Tax Contributions for payroll "
        "periods ending after June 30, 2025 may be as much as sixteen percent of "
        "Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'Section 4.7 is amended by striking the words "ten percent (10%)" and inserting '
        '"sixteen percent (16%)" in their place, so that a Participant\'s After-Tax '
        "Contributions may be as much as sixteen percent of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    # what announces features that are, or are not, part of the plan
    (
        "The following are not part of the Plan adopted by the Employer:\n(a) Roth elective "
        "deferrals\n(b) after-tax employee contributions\n(c) in-plan Roth rollovers\n(d) "
        "participant loans",
        ROTH,
        "prohibited",
    ),
    (
        "The following are not part of the Plan adopted by the Employer:\n(a) Roth elective "
        "deferrals\n(b) after-tax employee contributions\n(c) in-plan Roth rollovers\n(d) "
        "participant loans",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The following are not part of the Plan adopted by the Employer:\n(a) Roth elective "
        "deferrals\n(b) after-tax employee contributions\n(c) in-plan Roth rollovers\n(d) "
        "participant loans",
        CONVERSION,
        "prohibited",
    ),
    (
        "The following features are not part of our plan:\n• Roth contributions\n• after-tax contributions",
        ROTH,
        "prohibited",
    ),
    (
        "The following are part of the Plan adopted by the Employer:\n(a) Roth elective "
        "deferrals\n(b) after-tax employee contributions",
        ROTH,
        "permitted",
    ),
    (
        "The Plan does not include the following:\n(a) Roth elective deferrals\n(b) after-tax employee contributions",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "None of these is part of the Plan:\n(1) designated Roth contributions\n(2) in-plan Roth rollovers",
        ROTH,
        "prohibited",
    ),
    (
        "These options have not been adopted by the Employer:\n(a) Roth elective deferrals\n(b) loans",
        ROTH,
        "prohibited",
    ),
    (
        "Not part of this Plan:\n(a) Roth deferrals\n(b) after-tax contributions",
        ROTH,
        "prohibited",
    ),
    (
        "The following are not part of Compensation under the Plan:\n(a) Roth elective deferrals\n(b) bonuses",
        ROTH,
        "not_addressed",
    ),
    (
        "The following do not count toward the limit:\n(a) after-tax contributions\n(b) rollovers",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The following are not matched:\n(a) Roth elective deferrals\n(b) after-tax contributions",
        ROTH,
        "not_addressed",
    ),
    (
        "The following sections of the old plan are part of the Plan adopted by the "
        "Employer:\n(a) Article IV\n(b) Roth elective deferrals",
        ROTH,
        "not_addressed",
    ),
    (
        "The following are part of the Plan:\n(a) in-service withdrawal of after-tax contributions\n(b) loans",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The following are not part of the Plan:\n(a) in-service withdrawal of after-tax contributions\n(b) loans",
        WITHDRAWAL,
        "prohibited",
    ),
    # "the sole contributions"
    (
        "Elective Deferrals under Section 3.1 and Catch-Up Contributions under Section 3.2 "
        "shall be the sole contributions that a Participant may make to the Plan by reduction"
        " or deduction of Compensation.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Elective Deferrals and Catch-Up Contributions are the only contributions that a "
        "Participant may make to the Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Pre-Tax Contributions and Roth Contributions shall be the sole contributions a "
        "Member may make by payroll deduction.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Before-tax deferrals and Roth deferrals are the only amounts which an employee may "
        "have deducted from pay for the Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Elective Deferrals, Catch-Up Contributions and Voluntary After-Tax Contributions "
        "shall be the sole contributions that a Participant may make to the Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The sole contributions that a Participant may make to the Plan are Elective "
        "Deferrals under Section 3.1 and Catch-Up Contributions under Section 3.2.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Elective Deferrals shall be the sole contributions that are matched.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Elective Deferrals under Section 3.1 shall be the sole contributions that may be withdrawn for hardship.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Elective Deferrals and Catch-Up Contributions shall be the only contributions taken "
        "into account in determining the match.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Elective Deferrals under Section 3.1 shall be the sole contributions that a Highly "
        "Compensated Employee may make.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Rollover contributions shall be the only contributions that a Participant may make "
        "before completing one year of service.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Elective Deferrals will be the only contributions that you may make during your first year of service.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Elective Deferrals shall be the sole contributions used in the ADP test.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Pre-tax contributions shall be the only amounts that may be borrowed.",
        AFTER_TAX,
        "not_addressed",
    ),
    # trustees who take no contributions of employees
    (
        "What does it cost me? Nothing. The Company pays the entire cost of the Profit "
        "Sharing Plan. No employee is asked to contribute, and the Trustees may not accept "
        "employee contributions of any kind.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Trustees may not accept employee contributions of any kind.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No employee is asked to contribute, and the Trustee may not accept any contributions from employees.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Company pays the whole cost of the Plan. Employee contributions of any kind are not accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Members do not contribute to the Plan and the Trustees shall accept no contribution from any member.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan is noncontributory: the Trustees cannot take employee contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No employee is asked to contribute to the cost of administration.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Trustees may not accept employee contributions of any kind after April 15 for the prior year.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Company pays the entire cost of the Pension Plan. No employee contributions are "
        "accepted by the Pension Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "No employee is asked to contribute to the match, but you may make after-tax contributions of up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Trustee may not accept employee contributions in kind.",
        AFTER_TAX,
        "not_addressed",
    ),
    # what was voted to be stopped
    (
        "To all members: at their meeting of August 20, 2026 the Trustees voted to stop "
        "taking after-tax deductions as of the September 4 payroll. Your pre-tax and Roth "
        "401(k) deductions are not affected.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Trustees voted to stop taking after-tax deductions as of the September 4, 2026 payroll.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Board has resolved to stop accepting after-tax contributions as of June 1, 2026.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Committee decided to stop after-tax payroll deductions with the May 2, 2025 payroll.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Trustees voted to cease taking thrift deductions from pay effective July 1, 2024.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "At its meeting of March 3, 2026 the Board agreed to discontinue after-tax "
        "contributions from the April 1 payroll on.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may vote to stop your after-tax deductions at any time.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may decide to stop taking after-tax deductions as of any payroll.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Trustees voted not to stop taking after-tax deductions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Trustees will vote on whether to stop taking after-tax deductions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Trustees voted to stop taking after-tax deductions for union dues.",
        AFTER_TAX,
        "not_addressed",
    ),
    # deposits whose kind, or whose tax, another sentence tells
    (
        "You may start, stop or change your thrift deposits on the first day of any month. "
        "Deposits may be from 2% to 6% of your base wages. Since you have already paid income"
        " tax on these wages, you will not be taxed on your deposits again when they are "
        "returned to you.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may start, stop or change your thrift deposits on the first day of any month. "
        "Deposits may be from 2% to 6% of your base wages.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Deposits to the Thrift Account may be from 1% to 5% of your wages. They come from "
        "wages on which you have already paid income tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You decide how much to deposit, from 1% to 10% of pay. Because your deposits are "
        "made from pay that has already been taxed, they are not taxed again when paid to "
        "you.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your deposits may be from 2% to 6% of base wages. Since you have already paid tax on"
        " this money, your deposits come back to you tax free.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your deposits may be from 2% to 6% of base wages and are made before income tax is taken.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may deposit 2% to 6% of pay in the Company's credit union. Since the money has "
        "been taxed already, it is not taxed again.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your Roth deposits may be from 2% to 6% of pay. Since you have already paid income "
        "tax on these wages, you will not be taxed again when they are returned.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Loan repayments are made from wages on which you have already paid income tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your rollover deposits may include money on which you have already paid income tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Until 1990, deposits could be from 2% to 6% of your base wages. Since you had "
        "already paid income tax on these wages, you will not be taxed on your deposits "
        "again.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Thrift deposits. You may deposit from 2% to 7% of your monthly salary from pay on "
        "which tax has been withheld. Deposits earn no Company credit.",
        AFTER_TAX,
        "permitted",
    ),
    # "no amount ... unless"
    (
        "A Participant in active service may direct that an amount otherwise payable to him "
        "under Article VIII be paid instead to a Roth Rollover Account established for him "
        "under this Plan. No amount may be so directed unless it could, at that time, have "
        "been paid to him in cash.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may direct that an amount otherwise distributable be transferred "
        "instead to his In-Plan Roth Rollover Account. No amount may be so transferred unless"
        " it could then have been paid to him.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect to convert any vested amount to Roth within the Plan. No "
        "amount may be so converted unless it is then eligible for distribution.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert your vested account to Roth inside the plan. No amount may be "
        "converted unless you could take it as a withdrawal at that time.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may transfer his vested Accounts to an In-Plan Roth Account. No "
        "transfer shall be made unless the amount could have been distributed to him at the "
        "time.",
        CONVERSION,
        "conditional",
    ),
    (
        "No in-plan Roth conversion may be made unless the Participant has left employment.",
        CONVERSION,
        "prohibited",
    ),
    (
        "A Participant may convert any vested amount to Roth within the Plan. No amount may "
        "be so converted unless the request is made in writing.",
        CONVERSION,
        "permitted",
    ),
    (
        "In-plan Roth conversions of after-tax contributions are permitted at any time. No "
        "amount may be converted unless it is vested.",
        CONVERSION,
        "permitted",
    ),
    (
        "No amount may be converted to Roth within the Plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Plan does not permit in-plan Roth conversions. No amount may be so converted unless the Plan is amended.",
        CONVERSION,
        "prohibited",
    ),
    # for periods that begin after a day
    (
        "3.6 No Participant Voluntary Contributions shall be accepted for any payroll period "
        "beginning on or after July 1, 1987. Amounts theretofore contributed shall continue "
        "to be held in the Participant's Voluntary Account and shall at all times be "
        "nonforfeitable.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "No Voluntary Contributions shall be accepted for any payroll period beginning on or after July 1, 1987.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "No Participant Voluntary Contributions shall be accepted for payroll periods "
        "beginning after December 31, 1986.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions shall not be accepted for any pay period ending after June 30, 2009.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "No Employee After-Tax Contributions shall be made for any Plan Year beginning on or after January 1, 1989.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "No Voluntary Contributions shall be accepted for any payroll period beginning on or after July 1, 2027.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "No Voluntary Contributions shall be accepted for any payroll period during which the"
        " Participant is on unpaid leave.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "No Voluntary Contributions shall be accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No Participant Voluntary Contributions shall be accepted before the first payroll "
        "period beginning on or after January 1, 2020.",
        AFTER_TAX,
        "not_addressed",
    ),
    # at times that another paper specifies
    (
        "3.5 To the extent provided in the Adoption Agreement, a Participant may make "
        "Voluntary After-Tax Contributions, and such contributions may be withdrawn at the "
        "times there specified.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "3.5 To the extent provided in the Adoption Agreement, a Participant may make "
        "Voluntary After-Tax Contributions, and such contributions may be withdrawn at the "
        "times there specified.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If elected in the Adoption Agreement, a Participant may make After-Tax Contributions"
        " and may withdraw them at the times specified there.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "To the extent the Adoption Agreement so provides, Voluntary Contributions may be "
        "withdrawn at the times therein specified.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Voluntary Contributions may be withdrawn at the times specified in the Adoption Agreement.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Voluntary Contributions may be withdrawn at such times as the Adoption Agreement provides.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Voluntary Contributions may be withdrawn on any of the quarterly dates specified in Section 7.2.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "To the extent provided in the Adoption Agreement, a Participant may make Voluntary "
        "After-Tax Contributions. Voluntary Contributions may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant may withdraw his After-Tax Contributions at any time, at the place specified in the notice.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "To the extent provided in the Adoption Agreement, a Participant may make Roth "
        "contributions; after-tax contributions may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # the last deposits
    (
        "The Employee Savings (after-tax) Account took its last deposits in 1994. If you "
        "still have one, it can be drawn on before you leave the Company only for a severe "
        "financial need approved by the Benefits Board.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The after-tax account took its last deposits in 1994.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Voluntary Account received its last contribution in December 1986.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Your thrift account has taken no deposits since 1999.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The last after-tax contributions went into the plan in 2008.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The after-tax account accepted its final contributions on June 30, 2011.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Your after-tax account received its last deposit on Friday.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The after-tax account takes its first deposits in January 2025.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The rollover account took its last deposits in 1994.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Pension Fund took its last deposits in 1994.",
        AFTER_TAX,
        "not_addressed",
    ),
    # to have belonged to a plan
    (
        "Once you have belonged to the Annuity Fund's 401(k) for five years you can pull out "
        "your own after-tax savings whenever you like. Before that, they stay in the Fund as "
        "long as you are working in covered employment.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once you have belonged to the plan for five years you can pull out your after-tax savings whenever you like.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "When you have been a member of the Fund for three years you may withdraw your "
        "after-tax contributions at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After you have been in the Plan for five years you may take out your voluntary "
        "contributions whenever you wish.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once you have been a participant for sixty months, you may take out your after-tax money at will.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You can pull out your own after-tax savings whenever you like once you have belonged"
        " to the Fund for five years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Members who have belonged to the Plan for at least five years may withdraw after-tax savings at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once you have joined the Fund you can pull out your own after-tax savings whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Once you have asked, you can pull out your own after-tax savings within five days.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "For those who have belonged to the union for five years there is a party. You can "
        "pull out your after-tax savings whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    # a participant's own form, left blank
    (
        "AFTER-TAX CONTRIBUTION ELECTION FORM\n1. I elect to contribute ____% (1% to 10%) of "
        "each paycheck on an after-tax, non-Roth basis.\n2. ☐ Check here if you want each "
        "after-tax deposit moved to your Roth conversion account on the day it is received.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "AFTER-TAX CONTRIBUTION ELECTION FORM\n1. I elect to contribute ____% (1% to 10%) of "
        "each paycheck on an after-tax, non-Roth basis.\n2. ☐ Check here if you want each "
        "after-tax deposit moved to your Roth conversion account on the day it is received.",
        CONVERSION,
        "permitted",
    ),
    (
        "I elect to contribute ____% (1% to 10%) of each paycheck on an after-tax, non-Roth basis.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "I elect to contribute ____% of my pay as after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "I elect to contribute _____% (from 1% to 8%) of my pay as after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "I want ____% (not more than 6%) of my pay taken as after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "☐ Check here if you do not want your after-tax contributions converted to Roth each payroll.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "I elect to contribute ____% (1% to 50%) of each paycheck on a Roth after-tax basis.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Employer may elect to permit contributions of ____% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    # groups called by an adjective
    (
        "Withdrawals from after-tax accounts. Salaried: once in any calendar quarter. Hourly "
        "(2019 Labor Agreement): none until employment ends.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawals from after-tax accounts. Salaried: twice a year. Hourly: none before termination.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax withdrawals. Union members: none until employment ends. All others: at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawals from after-tax accounts: once in any calendar quarter.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals from after-tax accounts. Salaried and hourly: none until employment ends.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Withdrawals from after-tax accounts. Fee: none. Salaried: once in any calendar quarter.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawals from after-tax accounts. Non-union: at any time. Union: not until you leave.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions. Salaried: up to 10% of pay. Hourly: not permitted.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions. Hourly: up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_is_said(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 23)))[provision].status.value == status
