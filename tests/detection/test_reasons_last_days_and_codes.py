"""Rules told as reasons, by their last day or their history; sources by their codes; what a form leaves out."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    # what a form leaves unticked, deposits told to be taxed a sentence later, and reasons that are rules
    (
        "J-3. In-Plan Roth Rollovers: ☒ Available ☐ Not available\nAccounts from which a rollover may be "
        "made (check each that applies):\n☒ Pre-Tax Deferral ☒ Matching ☒ Nonelective ☐ Voluntary After-Tax "
        "☐ Rollover",
        CONVERSION,
        "conditional",
    ),
    (
        "J-3. In-Plan Roth Rollovers: ☒ Available ☐ Not available\nAccounts from which a rollover may be "
        "made (check each that applies):\n☒ Pre-Tax Deferral ☒ Matching ☒ Nonelective ☒ Voluntary After-Tax "
        "☐ Rollover",
        CONVERSION,
        "permitted",
    ),
    (
        "14. In-Plan Roth Conversions: [X] Permitted [ ] Not permitted\nSources available for conversion "
        "(select all that apply):\n[X] Elective Deferrals [ ] After-Tax Contributions [X] Employer "
        "Contributions",
        CONVERSION,
        "conditional",
    ),
    (
        "14. In-Plan Roth Conversions: [X] Permitted [ ] Not permitted\nSources available for conversion "
        "(select all that apply):\n[X] Elective Deferrals [X] After-Tax Contributions [X] Employer "
        "Contributions",
        CONVERSION,
        "permitted",
    ),
    (
        "In-Plan Roth Transfers: ☒ Yes ☐ No\nSubaccounts that may be transferred:\n☒ Salary Reduction ☐ "
        "Employee After-Tax ☒ Profit Sharing",
        CONVERSION,
        "conditional",
    ),
    (
        "In-Plan Roth Transfers: ☐ Yes ☒ No\nSubaccounts that may be transferred:\n☐ Salary Reduction ☐ "
        "Employee After-Tax ☐ Profit Sharing",
        CONVERSION,
        "prohibited",
    ),
    (
        "Roth conversion inside the plan: ☑ Offered ☐ Not offered\nMoney that may be converted (mark all "
        "that apply):\n☑ Before-tax ☑ Match ☐ After-tax",
        CONVERSION,
        "conditional",
    ),
    (
        "Roth conversion inside the plan: ☑ Offered ☐ Not offered\nMoney that may be converted (mark all "
        "that apply):\n☑ All vested accounts ☐ After-tax only",
        CONVERSION,
        "permitted",
    ),
    (
        "An Employee may elect to deposit with the Trustee from 1% to 6% of his Wages by payroll "
        "deduction. An Employee's deposits are not deductible by him for Federal income tax purposes.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Member may deposit in the Fund 2% to 10% of his Earnings through payroll deductions. His "
        "deposits are not deductible in computing his federal income tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Each Participant may pay into the Trust from 1% to 5% of his salary. Such payments are not "
        "deductible from his income for tax purposes.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may deposit up to 6% of your wages by payroll deduction. Your deposits are deducted before "
        "income tax is figured.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "An Employee may elect to deposit with the Credit Union from 1% to 6% of his Wages by payroll deduction.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may contribute from 1% to 6% of your pay. Your contributions are not subject to federal "
        "income tax until withdrawn.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Company's deposits are not deductible by the employee for Federal income tax purposes.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Loan repayments by payroll deduction are not deductible by you for income tax purposes.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "An Employee may elect to deposit with the Trustee from 1% to 6% of his Wages by payroll "
        "deduction. An Employee's deposits are not deductible by him for Federal income tax purposes. Once "
        "each year he may withdraw them in whole or in part, but if he does so, Company deposits made for "
        "him during the preceding twelve months shall be forfeited.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may withdraw his after-tax deposits once a year, but if he does, Company contributions "
        "made for him in the past 12 months shall be forfeited.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may take out your after-tax contributions at any time, but in that case the match credited in "
        "the last two years is lost.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax contributions at any time; if you do so, matching contributions "
        "made on them within the preceding 24 months will be forfeited.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax contributions at any time, but if you do so, no Company "
        "contributions are forfeited.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your after-tax contributions at any time. If you leave before you are vested, "
        "Company contributions are forfeited.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Since the Plan takes no voluntary after-tax contributions, the in-plan Roth conversion described "
        "below can be used only for your pre-tax contributions and your vested employer contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("As the Plan accepts no after-tax contributions, only pre-tax money can be converted.", AFTER_TAX, "prohibited"),
    (
        "Because the Plan does not take after-tax contributions, conversion is limited to pre-tax and match accounts.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Because there are no after-tax contributions in this plan, the mega backdoor does not work here.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Inasmuch as the Plan does not provide for after-tax contributions, Section 6.4 applies only to "
        "Roth and pre-tax accounts.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Since the Plan takes voluntary after-tax contributions, the in-plan conversion can be used for them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If the Plan takes no after-tax contributions, the conversion can be used only for pre-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Since you made no after-tax contributions, the conversion can be used only for your pre-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Since the Plan takes no after-tax rollovers, only pre-tax amounts may be rolled in.", AFTER_TAX, "not_addressed"),
    (
        "Since no employer contributions are made on after-tax contributions, only your pre-tax "
        "contributions earn a match.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Given that the Plan accepts no after-tax contributions, the conversion can be used only for pre-tax money.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Since our pension plan takes no after-tax contributions, you cannot move money from it to the 401(k).",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "9. In-Plan Roth Transfers: [X] Available [ ] Not available\nSources from which a transfer may be "
        "made (check all that apply):\n[X] Elective Deferrals [X] Match [ ] Voluntary After-Tax",
        CONVERSION,
        "conditional",
    ),
    (
        "9. In-Plan Roth Transfers: [X] Available [ ] Not available\nSources from which a transfer may be "
        "made (check all that apply):\n[X] Elective Deferrals [X] Match [X] Voluntary After-Tax",
        CONVERSION,
        "permitted",
    ),
    (
        "9. In-Plan Roth Transfers: [ ] Available [X] Not available\n10. Rollover contributions: [X] "
        "Accepted [ ] Not accepted\nAccounts that may be rolled over (check all that apply):\n[X] Pre-Tax [ "
        "] After-Tax [X] Roth",
        CONVERSION,
        "prohibited",
    ),
    (
        "J-3. In-Plan Roth Rollovers: ☒ Available ☐ Not available\nAccounts from which a rollover may be "
        "made (check each that applies):\n☒ Pre-Tax Deferral ☒ Matching ☒ Nonelective ☐ Voluntary After-Tax "
        "☐ Rollover",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "In-Plan Roth Transfers: ☒ Yes ☐ No\nSubaccounts that may be transferred:\n☒ Salary Reduction ☐ "
        "Employee After-Tax ☒ Profit Sharing",
        AFTER_TAX,
        "not_addressed",
    ),
    # a history in a line, last days, codes on a set-up sheet, and how long one has been in
    (
        "PLAN SET-UP SHEET\nSource 01 PRETAX - open\nSource 03 ROTH - open\nSource 04 AFTER-TAX - open, max "
        "10% of pay\nSource 07 AFTER-TAX PRE-87 - closed\nIn-plan Roth conversion: Y, sources 01, 04, 07",
        AFTER_TAX,
        "permitted",
    ),
    (
        "PLAN SET-UP SHEET\nSource 01 PRETAX - open\nSource 03 ROTH - open\nSource 04 AFTER-TAX - open, max "
        "10% of pay\nSource 07 AFTER-TAX PRE-87 - closed\nIn-plan Roth conversion: Y, sources 01, 04, 07",
        CONVERSION,
        "permitted",
    ),
    (
        "MONEY TYPES\nA PRE-TAX - active\nC AFTER-TAX - active, 1% to 15%\nD AFTER-TAX PRE-1987 - inactive",
        AFTER_TAX,
        "permitted",
    ),
    (
        "SOURCES\n01 Pre-tax: open\n05 After-tax (post-1986): open\n06 After-tax (pre-1987): closed",
        AFTER_TAX,
        "permitted",
    ),
    ("SOURCES\n01 Pre-tax: open\n05 After-tax: closed\n06 Pre-1987 after-tax: closed", AFTER_TAX, "frozen"),
    ("Source 04 AFTER-TAX - closed\nSource 07 AFTER-TAX PRE-87 - closed", AFTER_TAX, "frozen"),
    (
        "Source 04 AFTER-TAX - open, max 10% of pay\nSource 09 OLD THRIFT PLAN AFTER-TAX - closed",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The after-tax account for contributions made before 1987 is closed. After-tax contributions are "
        "accepted up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Source 01 PRETAX - open\nSource 03 ROTH - open\nSource 04 AFTER-TAX - open, max 10% of pay\nIn-plan "
        "Roth conversion: Y, sources 01, 02",
        CONVERSION,
        "conditional",
    ),
    (
        "An employed Member who has been in the Plan for fewer than sixty months may take from the "
        "After-Tax Account only amounts that have been on deposit for at least twenty-four full months. A "
        "Member with sixty or more months of membership may take the entire balance.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant with less than five years of participation may withdraw from the After-Tax Account "
        "only amounts that have been in the Plan for two years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "While employed, you may take from your after-tax account only money that has been there for at "
        "least 24 months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Only amounts that have been on deposit for two full years may be taken from the After-Tax Account "
        "by an employed Member.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member with sixty or more months of membership may take the entire balance of the After-Tax Account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member with five or more years in the Plan may draw out the whole of his After-Tax Account "
        "while still employed.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member of any length of membership may take the entire balance of the After-Tax Account.",
        WITHDRAWAL,
        "permitted",
    ),
    ("A retired Member may take the entire balance of the After-Tax Account.", WITHDRAWAL, "not_addressed"),
    (
        "A Member may take from the Match Account only amounts that have been on deposit for at least 24 months.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may take from your after-tax account amounts of any age, at any time.", WITHDRAWAL, "permitted"),
    (
        "Notice to savers: the pay date of December 18, 2026 will be the last one on which after-tax "
        "contributions can be made. If you have an after-tax election now, you do not need to do anything; "
        "it will end by itself.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The paycheck of December 31, 2026 will be the last from which after-tax contributions are taken.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "December 11, 2026 is the final payroll for which after-tax contributions will be accepted.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The last pay date on which after-tax contributions can be made will be January 15, 2027.",
        AFTER_TAX,
        "permitted",
    ),
    ("The last day for after-tax contributions is December 31, 2026.", AFTER_TAX, "permitted"),
    (
        "The pay date of December 19, 2025 was the last one on which after-tax contributions could be made.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The pay date of December 19, 2025 will be the last one on which after-tax contributions can be made.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The pay date of January 8, 2027 will be the first one on which after-tax contributions can be made.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "December 31, 2026 is the last day on which you can change your after-tax election for 2026.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("December 18, 2026 will be the last pay date for Roth contributions.", AFTER_TAX, "not_addressed"),
    (
        "December 18, 2026 will be the last day on which after-tax contributions can be withdrawn.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax contributions will be taken for the last time on December 18, 2026.", AFTER_TAX, "permitted"),
    (
        "History of after-tax savings in this Plan: introduced 1981; suspended for all employees on "
        "January 1, 2010; resumed July 1, 2018. The rate since the resumption has been 1% to 8% of regular "
        "pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax savings: started 1984; stopped 2009; reopened 2019.", AFTER_TAX, "permitted"),
    (
        "After-tax contributions - a short history: added in 1990, closed in 2008, reinstated on January 1, 2021.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "History of after-tax savings: introduced 1981; suspended 2010; resumed 2018; ended December 31, 2023.",
        AFTER_TAX,
        "frozen",
    ),
    ("After-tax contributions: begun 1979, ended 1986.", AFTER_TAX, "frozen"),
    ("The history of Roth in this Plan: added 2010; suspended 2015; resumed 2018.", AFTER_TAX, "not_addressed"),
    (
        "Since they were resumed in 2018, the rate of after-tax contributions has been 1% to 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("History of after-tax savings: introduced 1981; to be suspended January 1, 2028.", AFTER_TAX, "permitted"),
    ("History of after-tax savings: suspended January 1, 2010; to be resumed July 1, 2027.", AFTER_TAX, "permitted"),
    ("Loans: suspended in 2010; resumed in 2018.", AFTER_TAX, "not_addressed"),
    (
        "Acting under Section 4.9, the Savings Plan Committee has determined that no After-Tax "
        "Contributions will be accepted from any Participant for the 2026 Plan Year, so that the Plan may "
        "meet its nondiscrimination test. Elections on file have been set to zero.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The Committee has decided that no after-tax contributions shall be accepted for 2026.", AFTER_TAX, "prohibited"),
    (
        "The Administrator has directed that after-tax contributions not be taken from any Participant "
        "during the 2026 Plan Year.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Committee has concluded that no after-tax contributions are needed to satisfy the test.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Committee may determine that no After-Tax Contributions will be accepted for a Plan Year.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If the Committee determines that no After-Tax Contributions will be accepted for a Plan Year, it "
        "shall give notice.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Committee has determined that after-tax contributions will be accepted from every Participant "
        "for the 2026 Plan Year.",
        AFTER_TAX,
        "permitted",
    ),
    # articles struck out, payments on events, and what waits for a notice
    (
        "The savings you put in from taxed pay can be taken out whenever you like. If any of what you take "
        "was matched by the Company within the past 24 months, however, the Company match will be stopped "
        "for the next three months.",
        WITHDRAWAL,
        "conditional",
    ),
    ("The savings you put in from taxed pay can be taken out whenever you like.", WITHDRAWAL, "permitted"),
    ("Money you saved out of taxed pay may be drawn out at any time.", WITHDRAWAL, "permitted"),
    (
        "What you put in after taxes can be taken out whenever you wish. If you take any of it, your match "
        "stops for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions may be withdrawn at any time. If any of what you withdraw was matched in "
        "the past two years, the match will be suspended for three months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your after-tax savings can be taken out whenever you like. If what you take out was matched, it "
        "is all the same: nothing happens to the match.",
        WITHDRAWAL,
        "permitted",
    ),
    ("The savings you put in from untaxed pay can be taken out whenever you like.", WITHDRAWAL, "not_addressed"),
    (
        'THIRD AMENDMENT. Section 5.11 ("In-Plan Roth Rollovers") is deleted and the word "Reserved" is '
        "inserted in its place. No Participant may request a rollover within the Plan under Section 5.11 "
        "that has not been completed by the close of business on September 30, 2025.",
        CONVERSION,
        "prohibited",
    ),
    (
        'AMENDMENT. Section 7.4 ("In-Plan Roth Conversions") is deleted in its entirety and replaced by "[Reserved]".',
        CONVERSION,
        "prohibited",
    ),
    ('Section 7.4, In-Plan Roth Conversions, is deleted and marked "Reserved".', CONVERSION, "prohibited"),
    (
        "Section 6.6 (“In-Plan Roth Transfer”) is hereby removed from the Plan and the words "
        "“Intentionally omitted” are put in its place.",
        CONVERSION,
        "prohibited",
    ),
    (
        'Section 5.11 ("Hardship Withdrawals") is deleted and the word "Reserved" is inserted in its place.',
        CONVERSION,
        "not_addressed",
    ),
    (
        'The word "Reserved" in Section 5.11 is deleted and the following is inserted in its place: '
        '"In-Plan Roth Rollovers. A Participant may elect to roll over any vested account to his Roth '
        'account in the Plan."',
        CONVERSION,
        "permitted",
    ),
    (
        'In Section 5.11 ("In-Plan Roth Rollovers") the words "age 59½" are deleted and the word "vested" '
        "is inserted in their place.",
        CONVERSION,
        "not_addressed",
    ),
    (
        'Section 5.11 ("In-Plan Roth Rollovers") is deleted and replaced by: "A Participant may at any '
        'time roll over any vested account to his Roth account within the Plan."',
        CONVERSION,
        "permitted",
    ),
    (
        "Section 7.2. The amount standing to a Participant's credit in the Voluntary After-Tax Account "
        "shall be payable upon, and not earlier than, the first of these to occur: (i) retirement; (ii) "
        "total and permanent disability; (iii) death; or (iv) twelve consecutive months in which no "
        "contributions are due on the Participant's behalf because the Participant has left Covered "
        "Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The After-Tax Account shall be payable upon, and not before, the earliest of retirement, "
        "disability, or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "A Participant's After-Tax Account becomes payable on, but not earlier than, the first to occur of "
        "retirement, death or termination of employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Amounts in the After-Tax Account are payable upon the first of the following to occur, and not "
        "sooner: (1) death; (2) disability; (3) retirement.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The Voluntary Account shall be paid no earlier than the first of these: (a) retirement; (b) "
        "death; (c) disability.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The After-Tax Account shall be payable upon, and not earlier than, the first of these to occur: "
        "(i) attainment of age 59½; (ii) retirement; (iii) death.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The Pre-Tax Account shall be payable upon, and not earlier than, the first of these to occur: (i) "
        "retirement; (ii) death.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The After-Tax Account shall be payable upon request, and not later than 30 days after it.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "7.3 After-Tax Contributions. This Section shall become operative on the date stated in a written "
        "notice from the Trustees to the Contributing Employers. No such notice has been given as of the "
        "date of this restatement, and until one is given a Participant shall make no After-Tax "
        "Contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Until such a notice is given, a Participant shall make no After-Tax Contributions.", AFTER_TAX, "prohibited"),
    (
        "7.3 After-Tax Contributions. This Section takes effect when the Trustees so direct. They have not "
        "done so, and until they do no Participant may make After-Tax Contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "After-tax contributions will begin on a date the Committee will set. No date has been set, and "
        "until one is no one can make them.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "7.3 After-Tax Contributions. This Section became operative on the date stated in the Trustees' "
        "notice, which was July 1, 2020. Until that date a Participant could make no After-Tax "
        "Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Until you file an election, you shall make no after-tax contributions. After an election, you may "
        "contribute 1% to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Attachment C, Protected Benefits. Tidewater Pipe Line Thrift Plan accounts: a Participant may at "
        "any time withdraw the after-tax employee contributions transferred to this Plan from the Thrift "
        "Plan in 1998, with earnings. Nothing may be added to these accounts.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Harper Mills Savings Plan accounts: you may withdraw the after-tax contributions transferred from "
        "that plan in 2004. No further contributions may be made to them.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Protected benefits. The after-tax contributions that were moved here from the Lowell Thrift Plan "
        "when it was merged in 2001 may be withdrawn at any time. Nothing can be added to them.",
        AFTER_TAX,
        "frozen",
    ),
    ("After-tax contributions rolled over from another plan may be withdrawn at any time.", AFTER_TAX, "rollover_only"),
    ("You may transfer after-tax contributions to this Plan from another employer's plan.", AFTER_TAX, "rollover_only"),
    (
        "After-tax contributions may be made at 1% to 10% of pay. Nothing may be added to the accounts "
        "transferred from the Thrift Plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'Section 3.6 ("Voluntary Contributions") is deleted and the word "Reserved" is inserted in its place.',
        AFTER_TAX,
        "frozen",
    ),
    ('Article VI, Section 6.6 ("In-Plan Roth Transfers"), is deleted.', CONVERSION, "prohibited"),
    (
        "7.3 After-Tax Contributions. This Section shall become operative on the date stated in a written "
        "notice from the Trustees to the Contributing Employers. No such notice has been given as of the "
        "date of this restatement.",
        AFTER_TAX,
        "not_addressed",
    ),
    # articles not elected, money of a merged plan
    (
        "Attachment C, Protected Benefits. Tidewater Pipe Line Thrift Plan accounts: a Participant may at "
        "any time withdraw the after-tax employee contributions transferred to this Plan from the Thrift "
        "Plan in 1998, with earnings. Nothing may be added to these accounts.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant may withdraw the after-tax contributions that were moved to this Plan from the "
        "Mills Savings Plan when the plans were merged.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions may be transferred to this Plan from the plan of another employer.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "You may withdraw after-tax contributions transferred to this Plan from the plan of your former employer.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Adoption Agreement, Addendum 2. The Basic Plan Document contains an Article V on Employee "
        "After-Tax Contributions because it is used by many employers. The undersigned Employer has not "
        "elected Article V, and it is to be read as if left out.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Article 4 of the prototype provides for Voluntary Contributions. The Employer has not elected Article 4.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Employer has not adopted Section 3.5 (After-Tax Contributions), which shall be disregarded.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The Employer has elected Article V, Employee After-Tax Contributions.", AFTER_TAX, "permitted"),
    (
        "The Basic Plan Document contains an Article V on hardship. The undersigned Employer has not "
        "elected Article V, and it is to be read as if left out.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Pilots' 401(k) Savings Plan takes pre-tax and Roth contributions but none after tax.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The Pilots' 401(k) Savings Plan takes pre-tax and Roth contributions but none after tax.", ROTH, "permitted"),
    ("Our plan takes pre-tax and Roth money but none after tax.", AFTER_TAX, "prohibited"),
    ("The 401(k) Plan accepts pre-tax and Roth contributions, but nothing after tax.", AFTER_TAX, "prohibited"),
    (
        "Under the Pilots' Variable Annuity Plan, each pilot hired before 1987 was required to pay in 5% "
        "of earnings after tax. On retirement, that part of the annuity which represents the pilot's own "
        "payments is not taxed again. The Pilots' 401(k) Savings Plan takes pre-tax and Roth contributions "
        "but none after tax.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Under the Pilots' Variable Annuity Plan, each pilot hired before 1987 was required to pay in 5% "
        "of earnings after tax. On retirement, that part of the annuity which represents the pilot's own "
        "payments is not taxed again. The Pilots' 401(k) Savings Plan takes pre-tax and Roth contributions "
        "but none after tax.",
        ROTH,
        "permitted",
    ),
    (
        "Section 3.5 of the Basic Plan Document permits Voluntary Contributions. The Employer has not "
        "adopted Section 3.5.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Section 3.5 of the Basic Plan Document permits Voluntary Contributions. The Employer has not "
        "adopted Section 3.7.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Article V on After-Tax Contributions is in the Basic Plan Document. The Employer has not elected it.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Basic Plan Document contains an Article V on After-Tax Contributions. The Employer has elected Article V.",
        AFTER_TAX,
        "not_addressed",
    ),
    # sources by their numbers
    (
        "01 Pre-tax\n02 Match\n04 After-tax\nIn-plan Roth conversion: yes, sources 01 and 02 only",
        CONVERSION,
        "conditional",
    ),
    ("01 Pre-tax\n02 Match\n04 After-tax\nIn-plan Roth conversion: yes, sources 01, 04", CONVERSION, "permitted"),
    (
        "Source 1 Pre-tax. Source 2 Match. Source 4 After-tax. In-plan Roth conversion is available from "
        "Sources 1 and 2.",
        CONVERSION,
        "conditional",
    ),
    (
        "Source 1 Pre-tax. Source 2 Match. Source 4 After-tax. In-plan Roth conversion is available from "
        "Sources 1, 2 and 4.",
        CONVERSION,
        "permitted",
    ),
    (
        "SOURCES\n01 Pre-tax\n04 After-tax\n05 Rollover\nIn-service withdrawal at any age: sources 05",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "SOURCES\n01 Pre-tax\n04 After-tax\n05 Rollover\nIn-service withdrawal at any age: sources 04, 05",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source 1: pre-tax. Source 2: match. Source 3: after-tax. Conversions to Roth inside the plan may "
        "be made from Source 1 or 2.",
        CONVERSION,
        "conditional",
    ),
    (
        "Source 1: pre-tax. Source 2: match. Source 3: after-tax. Conversions to Roth inside the plan may "
        "be made from Source 3.",
        CONVERSION,
        "permitted",
    ),
    (
        "Source 1: pre-tax. Source 2: match. Source 3: after-tax. Source 3 may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source 1: pre-tax. Source 2: match. Source 3: after-tax. Source 2 may be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Money types: 01 pre-tax, 02 Roth, 04 after-tax. Money type 04 may be withdrawn at any time; others at 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Money types: 01 pre-tax, 02 Roth, 04 after-tax. Effective 01/01/2026, money type 04 may be "
        "withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # the same in other words
    (
        "Because our plan does not accept after-tax contributions, the strategy you read about is not open to you.",
        AFTER_TAX,
        "prohibited",
    ),
    ("We take no after-tax money, so conversions are of pre-tax money only.", AFTER_TAX, "prohibited"),
    ("As the Plan offers no after-tax savings, there is nothing of that kind to withdraw.", AFTER_TAX, "prohibited"),
    (
        "Since the Plan takes no after-tax contributions in excess of 10% of pay, an election of 12% is cut back.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Since the Plan allows no in-plan Roth conversions, after-tax money can only be rolled to a Roth IRA.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Because the Plan has no in-plan conversion, you would have to roll your after-tax money to a Roth IRA.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Since the Plan permits no withdrawals while you work, your after-tax money stays until you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("As after-tax money cannot be withdrawn before you leave, plan accordingly.", WITHDRAWAL, "prohibited"),
    (
        "The last paycheck from which after-tax contributions will be taken is that of December 31, 2026.",
        AFTER_TAX,
        "permitted",
    ),
    ("December 31, 2024 was the last payday for after-tax contributions.", AFTER_TAX, "frozen"),
    (
        "The pay period ending March 15, 2025 was the last in which after-tax contributions were accepted.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "January 8, 2027 will be the first pay date on which after-tax contributions can be made.",
        AFTER_TAX,
        "permitted",
    ),
    ("January 8, 2021 was the first pay date on which after-tax contributions were taken.", AFTER_TAX, "permitted"),
    ("Your last after-tax contribution will be made on your final pay date.", AFTER_TAX, "not_addressed"),
    (
        "The last day on which you may change your after-tax rate for 2026 is December 11, 2026.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The pay date of December 18, 2026 will be the last one on which 2026 Roth deferrals can be made.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "December 31, 2025 was the last day on which after-tax money could be converted inside the Plan.",
        CONVERSION,
        "prohibited",
    ),
    ("The last day for in-plan Roth conversions is December 31, 2026.", CONVERSION, "permitted"),
    (
        "Voluntary after-tax contributions: first allowed 1978; discontinued January 1, 1987; allowed "
        "again January 1, 2020.",
        AFTER_TAX,
        "permitted",
    ),
    ("Voluntary after-tax contributions: first allowed 1978; discontinued January 1, 1987.", AFTER_TAX, "frozen"),
    ("After-tax contributions: added 2015, ended 2019, reinstated 2022, ended 2024.", AFTER_TAX, "frozen"),
    (
        "History: after-tax contributions were introduced in 1981, suspended in 2010 and resumed in 2018.",
        AFTER_TAX,
        "permitted",
    ),
    ("In-plan Roth conversions: added 2014; suspended 2020; resumed 2021.", CONVERSION, "permitted"),
    ("In-plan Roth conversions: added 2014; ended 2020.", CONVERSION, "prohibited"),
    ("Company match: introduced 1981; suspended 2009; resumed 2011.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions to the Pension Plan: introduced 1962; ended 1985.", AFTER_TAX, "not_addressed"),
    (
        "Exercising its authority under Section 3.8, the Administrative Committee has determined that no "
        "After-Tax Contributions will be accepted during 2026.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Acting under Section 4.9, the Committee has determined that After-Tax Contributions will again be "
        "accepted from January 1, 2026.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Under Section 4.9, the Committee may determine that no After-Tax Contributions will be accepted "
        "for a Plan Year.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Committee has directed that after-tax contributions not be taken from bonuses.", AFTER_TAX, "not_addressed"),
    ("The Committee has directed that after-tax contributions not be matched.", AFTER_TAX, "not_addressed"),
    (
        "In-plan Roth conversion: [X] Yes [ ] No\nAccounts from which conversions may be made:\n[X] Pre-tax "
        "[X] Employer match [X] After-tax",
        CONVERSION,
        "permitted",
    ),
    (
        "In-plan Roth conversion: [X] Yes [ ] No\nSub-accounts from which conversions may be made:\n[ ] "
        "Pre-tax [ ] Employer match [X] After-tax",
        CONVERSION,
        "permitted",
    ),
    (
        "7. In-Plan Roth Rollover: (X) permitted ( ) not permitted\nMoney types that may be rolled over:\n"
        "(X) Pre-tax\n(X) Match\n( ) After-tax",
        CONVERSION,
        "conditional",
    ),
    (
        "7. In-Plan Roth Rollover: ( ) permitted (X) not permitted\n8. Loans: (X) permitted ( ) not "
        "permitted\nAccounts from which loans may be made:\n(X) Pre-tax\n( ) After-tax",
        CONVERSION,
        "prohibited",
    ),
    (
        "In-service withdrawals at any age: [X] Yes [ ] No\nAccounts from which withdrawals may be made:\n"
        "[X] Rollover [X] After-tax",
        WITHDRAWAL,
        "permitted",
    ),
    # conversions, by reason, last day and history
    ("December 31, 2025 was the last day on which after-tax money could be withdrawn.", WITHDRAWAL, "prohibited"),
    (
        "Because the Plan does not permit in-plan Roth conversions, you may only roll after-tax money out.",
        CONVERSION,
        "prohibited",
    ),
    ("Since the Plan has no conversion fee, nothing is charged.", CONVERSION, "not_addressed"),
    ("In-plan Roth conversions: added 2014; to be ended January 1, 2028.", CONVERSION, "permitted"),
    (
        "In-plan Roth rollovers of after-tax contributions: introduced 2016; suspended 2019; resumed 2022.",
        CONVERSION,
        "permitted",
    ),
    ("History of in-plan Roth conversions: introduced 2016; suspended 2019.", CONVERSION, "prohibited"),
    # keys of numbered sources
    (
        "Source 1: Salary deferral\nSource 2: Company match\nSource 5: After-tax savings (deposits ended "
        "12/31/1998)\nSource 7: Rollover",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Source 1: Pre-tax\nSource 2: Company match\nSource 5: After-tax savings\nConversion to Roth in the "
        "plan: sources 1 and 2",
        CONVERSION,
        "conditional",
    ),
    (
        "Source 1: Pre-tax\nSource 2: Company match\nSource 5: After-tax savings\nConversion to Roth in the "
        "plan: sources 1 and 5",
        CONVERSION,
        "permitted",
    ),
    (
        "Source 1 is pre-tax; source 5 is after-tax. You may withdraw Source 5 money at any age and Source "
        "1 money at 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source 1 is pre-tax; source 5 is after-tax. You may withdraw Source 1 money at 59½.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Source 1 - pre-tax; source 5 - after-tax. Source 5 is closed.", AFTER_TAX, "frozen"),
    ("Source 1 - pre-tax; source 5 - after-tax. Source 5 takes up to 5% of pay.", AFTER_TAX, "permitted"),
    # a key lets nothing in
    ("Source 1 - pre-tax; source 5 - after-tax.", AFTER_TAX, "not_addressed"),
    ("Source 1 - pre-tax; Source 2 - match; Source 5 - after-tax.", AFTER_TAX, "not_addressed"),
    ("Source 1: pre-tax; Source 5: after-tax.", AFTER_TAX, "not_addressed"),
    ("Code A - pre-tax; Code B - after-tax.", AFTER_TAX, "not_addressed"),
    ("Source 5 - after-tax.", AFTER_TAX, "not_addressed"),
    ("Source 1 - pre-tax; Source 2 - match; Source 5 - after-tax (closed 2010).", AFTER_TAX, "frozen"),
    (
        "Source 1 - pre-tax; source 5 - after-tax. You may contribute up to 5% of pay to source 5.",
        AFTER_TAX,
        "permitted",
    ),
    ("Contributions you may make: Source 1 - pre-tax; Source 5 - after-tax.", AFTER_TAX, "permitted"),
    ("Source 1 - pre-tax, open; source 5 - after-tax, open.", AFTER_TAX, "permitted"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_it_says(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 28)))
    assert found[provision].status.value == status
