"""Savings on which tax has been paid: how old booklets, forms, answers and letters let them in and out, or do not."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

_EXTRA = "Extra savings come out of pay that has already been taxed, and they are not Roth contributions. "
_STOPS = "You may withdraw your extra savings twice a year. If you do, you may make no extra savings for six months."

SAID = (
    # what draws a match is not drawn out
    ("After-tax contributions do not draw a match.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions do not draw a match.", WITHDRAWAL, "not_addressed"),
    ("After-tax contributions and rollovers do not draw a match.", WITHDRAWAL, "not_addressed"),
    ("Voluntary savings draw no match.", AFTER_TAX, "not_addressed"),
    ("Only pre-tax dollars draw a match; after-tax dollars draw none.", WITHDRAWAL, "not_addressed"),
    ("Rollover and after-tax money does not draw Company matching contributions.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions never drew a Company match.", WITHDRAWAL, "not_addressed"),
    ("You may not draw on your after-tax contributions while you work here.", WITHDRAWAL, "prohibited"),
    ("You may draw your after-tax contributions at any time. They do not draw a match.", WITHDRAWAL, "permitted"),
    ("You may make after-tax contributions, which do not draw a match.", AFTER_TAX, "permitted"),
    # an option chosen by its number over the options, and codes in blanks
    (
        (
            "Item 9. Participant Voluntary (After-Tax) Contributions. The Employer selects Option _1_.\n  Option "
            "1: None.\n  Option 2: Up to ____% of Compensation.\n  Option 3: Up to the section 415 limit."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Item 9. Participant Voluntary (After-Tax) Contributions. The Employer selects Option _3_.\n  Option "
            "1: None.\n  Option 2: Up to ____% of Compensation.\n  Option 3: Up to the section 415 limit."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "4.2 After-Tax Employee Contributions. Option selected: 1\n  Option 1: Not permitted.\n  Option 2: "
            "Permitted, up to 10% of Compensation."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "4.2 After-Tax Employee Contributions. Option selected: 2\n  Option 1: Not permitted.\n  Option 2: "
            "Permitted, up to 10% of Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Item 12. In-Plan Roth Conversions. The Employer elects Option _2_.\n  Option 1: Permitted for all "
            "vested accounts.\n  Option 2: Not permitted."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Item 12. In-Plan Roth Conversions. The Employer elects Option _1_.\n  Option 1: Permitted for all "
            "vested accounts.\n  Option 2: Not permitted."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Item 9. Voluntary After-Tax Contributions. The Employer selects Option ___.\n  Option 1: None.\n  "
            "Option 2: Up to 10% of Compensation."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Item 10. Roth Elective Deferrals. Adopted (Y/N): _N_", ROTH, "prohibited"),
    ("Item 10. Roth Elective Deferrals. Adopted (Y/N): _Y_", ROTH, "permitted"),
    ("Roth Elective Deferrals. Permitted (Y/N): N", ROTH, "prohibited"),
    ("Voluntary After-Tax Contributions. Elected (Yes/No): _No_", AFTER_TAX, "prohibited"),
    ("Voluntary After-Tax Contributions. Elected (Y/N): ___", AFTER_TAX, "not_addressed"),
    ("In-Plan Roth Rollovers. Allowed (Y/N): _N_", CONVERSION, "prohibited"),
    ("Roth Elective Deferrals Adopted (Y/N): __", ROTH, "not_addressed"),
    # a capped sum after a birth
    (
        (
            "Within one year after a child is born, you may withdraw up to $5,000 from any of your accounts, "
            "including after-tax."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Upon the birth of a child you may take up to $5,000 from any account, after-tax included.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If a child is born to you or you adopt one, up to $5,000 may be withdrawn from your after-tax account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Within a year of your adoption of a child you may withdraw up to $5,000, also from after-tax money.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You may withdraw up to $5,000 from your after-tax account at any time.", WITHDRAWAL, "permitted"),
    (
        (
            "Within one year after a qualified disaster you may withdraw up to $22,000 from any of your accounts,"
            " including after-tax."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw from your after-tax account at any time. In the year after the birth of a child you"
            " may also withdraw $5,000 of your deferrals."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    # a price in the sentence after the right
    (
        (
            "You may draw on your thrift deposits, which were taxed before they went in, whenever you wish. There"
            " is a price, however: Company credits on deposits made within the last two years are given up, and "
            "no new deposits will be accepted from you for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax savings whenever you wish. There is a price: no new savings will be "
            "accepted from you for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax savings at any time. There is a cost, however: Company credits on savings"
            " of the last two years are given up."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw your after-tax contributions at any time. No new deposits will be accepted from you"
            " for a year after a withdrawal."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax contributions at any time. There is no price: no credits are given up.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw your after-tax contributions at any time. There is a price for loans, however: a "
            "fee of $50."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw your after-tax contributions at any time. If you withdraw, Company credits made in "
            "the last 24 months are given up."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may take out your after-tax deposits whenever you like, but you give up the Company credits of "
            "the past two years."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    # deposits made from taxed pay
    (
        (
            "On any March 31 or September 30 a member may draw out all or any part of the deposits he or she has "
            "made from taxed pay, on thirty days' written notice to the Committee."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("A member may draw out the deposits he has made from taxed wages on any June 30.", WITHDRAWAL, "permitted"),
    ("Members may withdraw the savings they have made out of taxed pay once a quarter.", WITHDRAWAL, "permitted"),
    ("You may take out the deposits you made from taxed pay at any time.", WITHDRAWAL, "permitted"),
    (
        "No member may draw out the deposits he has made from taxed pay before he leaves the Company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "A member may draw out the deposits he has made from taxed pay after five years in the Plan.",
        WITHDRAWAL,
        "conditional",
    ),
    ("A member may draw out the deposits he has made from untaxed pay at any time.", WITHDRAWAL, "not_addressed"),
    ("A member may draw out the deposits he or she has made from taxed pay.", AFTER_TAX, "not_addressed"),
    # only by salary reduction from a day on
    (
        (
            "As of the first payroll in January 1988, savings under the Plan may be made only by salary "
            "reduction. Taxed savings credited to you before then remain in Account A and may be drawn down twice"
            " in any Plan Year."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Since July 1, 1986, contributions may be made only by salary reduction. After-tax contributions made"
            " before then remain in your account."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Beginning in 1987 you may save only on a before-tax basis. Taxed savings credited to you before that"
            " date stay in Account A."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Since 1990, all savings have been by salary reduction only. After-tax savings credited earlier are "
            "kept in the Prior Savings Account."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Savings under the Plan may be made by salary reduction. Taxed savings credited to you remain in Account A."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Before-tax savings may be made only by salary reduction. Taxed savings remain in Account A.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "As of the first payroll in January 1988, savings under the Plan may be made only by salary "
            "reduction. Taxed savings credited to you before then remain in Account A and may be drawn down twice"
            " in any Plan Year."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    # what goes on past the limit
    (
        (
            "Q. I expect to reach the IRS limit in September. Will my saving stop?\nA. No. Unless you tell the "
            "Benefits Center otherwise, the same percentage keeps coming out of your check through December and "
            "is credited to your After-Tax Account."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Q. What happens if I hit the annual limit in October?\nA. Your saving goes on. The same percentage "
            "keeps coming out of your pay and is credited to your after-tax account."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Once you reach the limit, the same percentage keeps coming out of your paycheck and goes to your "
            "After-Tax Account."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "When you reach the IRS limit, deductions continue at the same rate and are credited to your "
            "after-tax account unless you choose otherwise."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Q. Will my saving stop when I reach the limit?\nA. Yes. Nothing more comes out of your check and "
            "nothing is credited to your After-Tax Account."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Q. Will my deductions stop?\nA. No. Your long-term disability premiums keep coming out of your check "
            "on an after-tax basis."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "When you reach the limit, your loan payments keep coming out of your check and are credited to your "
            "after-tax account."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    # neither is added
    (
        (
            "Many of you have asked whether the 401(k) Plan could take after-tax savings and let you turn them "
            "into Roth money. The Committee studied the question and, given our nondiscrimination test results, "
            "has decided to add neither the after-tax source nor the conversion feature."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Many of you have asked whether the 401(k) Plan could take after-tax savings and let you turn them "
            "into Roth money. The Committee studied the question and, given our nondiscrimination test results, "
            "has decided to add neither the after-tax source nor the conversion feature."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("The Board has decided to add neither an after-tax source nor an in-plan conversion.", AFTER_TAX, "prohibited"),
    (
        "The Company will introduce neither the after-tax option nor the Roth conversion feature.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Company will introduce neither the after-tax option nor the Roth conversion feature.",
        CONVERSION,
        "prohibited",
    ),
    ("Given our test results, the Committee has chosen not to add the after-tax source.", AFTER_TAX, "prohibited"),
    ("The Committee has decided to add both the after-tax source and the conversion feature.", AFTER_TAX, "permitted"),
    (
        "The Committee decided to change neither the after-tax source nor the conversion feature.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Committee has decided to add the after-tax source but not the conversion feature.",
        AFTER_TAX,
        "not_addressed",
    ),
    # an old sentence struck and a new one read in its place
    (
        (
            'On page 14 of your booklet, strike the sentence "Your after-tax contributions may not be withdrawn '
            'while you are working for the Hospital" and read in its place: "You may withdraw your after-tax '
            'contributions and their earnings up to four times in a calendar year." This change took effect April'
            " 1, 2021."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            'On page 6, cross out "You may not withdraw after-tax contributions while employed" and read instead:'
            ' "You may withdraw after-tax contributions once a quarter."'
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            'Delete the sentence "You may withdraw after-tax contributions at any time" on page 9 and insert in '
            'its place: "After-tax contributions may not be withdrawn before you leave."'
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            'In Section 3, strike the words "No after-tax contributions may be made" and substitute "Participants'
            ' may make after-tax contributions of up to 5% of Compensation."'
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            'On page 3 strike the sentence "You may make after-tax contributions of up to 10% of pay" and read in'
            ' its place: "After-tax contributions are no longer accepted."'
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'On page 20, strike the paragraph "After-tax money cannot be converted to Roth" and put in its place:'
            ' "You may convert after-tax contributions to Roth inside the Plan at any time."'
        ),
        CONVERSION,
        "permitted",
    ),
    (
        'On page 3 strike the sentence "You may make after-tax contributions of up to 10% of pay."',
        AFTER_TAX,
        "prohibited",
    ),
    # whether or not one has left
    (
        (
            "When the Millbrook Thrift Plan was folded into this Plan in 1999, its members' after-tax savings "
            'came along and are shown as your "Millbrook Prior Account." Nothing more can be paid into that '
            "account."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "When the Millbrook Thrift Plan was folded into this Plan in 1999, its members' after-tax savings "
            'came along and are shown as your "Millbrook Prior Account." Nothing more can be paid into that '
            "account. You may take a withdrawal from it once each calendar year, whether or not you have left the"
            " Company."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("You may withdraw your after-tax contributions once each year, whether or not you have left the Company."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax savings may be withdrawn at any time, whether you have left the Company or not.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You may withdraw your after-tax contributions only if you have left the Company.", WITHDRAWAL, "prohibited"),
    ("You may withdraw your after-tax contributions whether or not you have retired.", WITHDRAWAL, "permitted"),
    (
        "You may leave your after-tax account in the Plan whether or not you have left the Company.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Whether or not you have left the Company, you may withdraw your after-tax savings once a year.",
        WITHDRAWAL,
        "permitted",
    ),
    # what tax has been paid on stays until one leaves
    (
        (
            "What you have paid into the Trust, and on which you have already paid income tax, stays in the Trust"
            " until you retire, leave the Company, become totally disabled or die. There are no earlier "
            "withdrawals and no loans."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "What you paid in, on which you have already paid income tax, stays in the Trust until you leave the "
            "Company."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "The money you have put into the Fund, on which income tax has already been paid, remains in the Fund"
            " until you retire or die."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "What you have paid in, and on which you have already paid income tax, may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("What the Company has paid into the Trust stays in the Trust until you retire.", WITHDRAWAL, "not_addressed"),
    (
        (
            "What you have paid into the Trust, and on which you have not yet paid income tax, stays in the Trust"
            " until you retire."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "What you have paid into the Trust, and on which you have already paid income tax, stays in the Trust"
            " until you ask for it."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    # a date defined by the end of employment
    (
        (
            "No part of a Member's Supplemental (After-Tax) Account shall be paid to the Member before the "
            'Payment Date. "Payment Date" means the first day of the month after the month in which the Member\'s '
            "employment with all Participating Hospitals ends for any reason."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "After-Tax Accounts shall not be distributed before the Distribution Date. The Distribution Date is "
            "the date on which the Member's employment ends."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            'A Member\'s After-Tax Account is payable on the Payment Date and not before. "Payment Date" means the'
            " last day of the quarter in which the Member retires, dies or terminates employment."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("No part of the After-Tax Account shall be paid before the Payment Date.", WITHDRAWAL, "not_addressed"),
    (
        ('"Payment Date" means the first day of the month after the month in which the Member\'s employment ends.'),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "No part of a Member's Matching Account shall be paid to the Member before the Payment Date. \"Payment"
            ' Date" means the date employment ends.'
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    # just two kinds
    (
        (
            "There are just two kinds of contributions you can make to the Lakeside Clinic 401(k) Plan: pre-tax "
            "and Roth. Whichever you pick, the Hospital matches it the same way."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("There are two types of contributions you can make to the Plan: pre-tax and Roth.", AFTER_TAX, "prohibited"),
    (
        (
            "There are only two kinds of contributions that you may make to the Acme Corp. 401(k) Savings Plan: "
            "before-tax and Roth."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("There are two kinds of contributions you may make under the Plan: traditional pre-tax and Roth after-tax."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There are three kinds of contributions you can make to the Plan: pre-tax, Roth and after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "There are two kinds of contributions the Company makes to the Plan: match and profit sharing.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "There are just two kinds of elective deferrals you can make to the Plan: pre-tax and Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("There are two kinds of contributions you can have matched: pre-tax and Roth.", AFTER_TAX, "not_addressed"),
    # savings with a name of their own, from take-home pay
    (
        (
            "With Savings Plus, you can have as much as 10% of your salary taken from your take-home pay, after "
            "taxes have been figured, and invested alongside your 401(k) deferrals."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "With Savings Plus, you can have as much as 10% of your salary taken from your take-home pay, after "
            "taxes have been figured, and invested alongside your 401(k) deferrals. Should you need the money, "
            "Savings Plus units may be cashed in once every six months for any purpose."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Under ThriftMore you may have up to 6% of your pay taken out after taxes have been figured and "
            "invested next to your 401(k) deferrals."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Under ThriftMore you may have up to 6% of your pay taken out after taxes have been figured and "
            "invested next to your 401(k) deferrals. ThriftMore money may be withdrawn only when you leave."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Under ThriftMore you may have up to 6% of your pay taken out after taxes have been figured and "
            "invested next to your 401(k) deferrals. You may cash in ThriftMore units at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You can have up to 10% of your salary taken from your paycheck before taxes are figured.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "With the Stock Purchase Plan, you can have 10% of your salary taken from your take-home pay, after "
            "taxes have been figured, to buy Company shares."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You can have your premiums taken from your take-home pay after taxes have been figured.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Savings Plus units may be cashed in once every six months for any purpose.", WITHDRAWAL, "not_addressed"),
    # neither called for nor accepted
    ("Contributions by employees are neither called for nor accepted.", AFTER_TAX, "prohibited"),
    ("Employee contributions are neither required nor permitted under the Plan.", AFTER_TAX, "prohibited"),
    ("Employee contributions are neither asked for nor taken.", AFTER_TAX, "prohibited"),
    ("No contributions are called for or accepted from employees.", AFTER_TAX, "prohibited"),
    ("Contributions by employees are not required but are accepted on an after-tax basis.", AFTER_TAX, "permitted"),
    ("Contributions by employees are neither required nor matched.", AFTER_TAX, "not_addressed"),
    ("Employer contributions are neither required nor guaranteed.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions by employees are neither called for nor accepted.", AFTER_TAX, "prohibited"),
    # a source closed ever since
    (
        (
            "Source 04, EMPLOYEE TAXED, holds payroll savings made before the Plan went to salary deferral in "
            "October 1986; the source has been closed ever since."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Source 04, EMPLOYEE TAXED, holds payroll savings made before the Plan went to salary deferral in "
            "October 1986; the source has been closed ever since. You may move all or part of Source 04 to the "
            "Plan's Roth conversion source by calling the Service Center."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "Source 7 (after-tax savings) holds what members saved before 1987. It has been closed ever since.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Taxed Savings source holds payroll savings made before 1986; it has been closed ever since.",
        AFTER_TAX,
        "frozen",
    ),
    (
        ("The After-Tax Account holds contributions made before July 1, 1990; the account has been closed since then."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The After-Tax Account holds contributions made from your pay. The office has been closed ever since "
            "the fire."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The pension plan has been closed ever since 1999. The After-Tax Account holds your contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Source 02, PRE-TAX, holds savings made before 1990; the source has been closed ever since.",
        AFTER_TAX,
        "not_addressed",
    ),
    # near misses: other plans, other money, other questions
    (
        "The Company's contributions to the Plan are neither called for nor accepted after 1999.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Contributions by employees are neither called for nor accepted.", ROTH, "not_addressed"),
    (
        "After you have left, you may withdraw after-tax savings whether or not you have retired.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Distribution of your after-tax account must begin by April 1 after you reach 73, whether or not you "
            "have retired."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may elect to be paid at 62, whether or not you have left the Company.", WITHDRAWAL, "not_addressed"),
    ("Your after-tax account is paid at age 65, whether or not you have left the Company.", WITHDRAWAL, "conditional"),
    (
        (
            "Whether or not you have left the Company, you may convert after-tax contributions to Roth in the "
            "Plan once a year."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "You may convert after-tax money to Roth in the Plan only if you have left the Company, whether or "
            "not you have retired."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "What you have paid into the Trust, and on which you have already paid income tax, may not be "
            "withdrawn before you leave."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Money you have put in on which you have already paid income tax may be withdrawn twice a year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "There are two kinds of contributions you can make to the Plan: pre-tax and Roth. You may also make "
            "after-tax contributions."
        ),
        AFTER_TAX,
        "conflicting",
    ),
    (
        "There are two kinds of contributions you can make to the Plan each payday: pre-tax and after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "There are two kinds of contributions you can make to the 457 plan: pre-tax and Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Under our 401(k) there are two kinds of contributions you can make to the HSA: pre-tax and after-tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "As of January 1988, savings may be made only by salary reduction. Savings credited before then "
            "remain in Account A."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "As of January 1988, Company contributions may be made only in cash. After-tax savings credited "
            "before then remain in Account A."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Beginning January 1, 2027, savings may be made only by salary reduction. Taxed savings credited to "
            "you before then remain in Account A."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "You may withdraw after-tax savings at any time. There is a price, however: a fee of $25 is taken "
            "from the payment."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("You may withdraw after-tax savings at any time. There is a catch: you must be 59½ if you want the earnings."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax savings at any time. There is a catch: you cannot do so until you have "
            "been in the Plan two years."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may borrow from your account at any time. There is a price: no new deposits will be accepted for"
            " six months."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Q. What if I reach the limit?\nA. Your saving stops. Nothing is credited to your after-tax account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Q. Will my saving stop when I reach the limit?\nA. No. Unless you choose otherwise, your "
            "contributions continue and go into the after-tax source."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Committee asked whether to add neither the after-tax source nor the conversion feature.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Board did not add the after-tax source.", AFTER_TAX, "prohibited"),
    ("Do not add the after-tax source code to the payroll file.", AFTER_TAX, "prohibited"),
    (
        (
            'Strike "Your after-tax contributions may be withdrawn at any time" and read in its place: "No '
            'in-service withdrawals are allowed."'
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "With Gift Plus, you can have up to 10% of your pay taken out after taxes have been figured and given"
            " to charity alongside your 401(k) deferrals."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "With College Fund, you can have up to 10% of your pay taken out after taxes have been figured and "
            "invested in a 529 account."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "With Roth Plus, you can have up to 10% of your pay taken out after taxes have been figured, and "
            "invested alongside your 401(k) deferrals as Roth."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Item 10. Roth Elective Deferrals (Y/N): _Y_", ROTH, "permitted"),
    ("Roth (Y/N) __N__", ROTH, "prohibited"),
    ("In-plan conversions permitted (Yes/No): Yes", CONVERSION, "permitted"),
    ("In-service withdrawals of after-tax contributions permitted at any time (Y/N): Y", WITHDRAWAL, "permitted"),
    (
        "In-service withdrawals of after-tax contributions permitted at any time (Y/N): ____",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "5.1 After-Tax Contributions. The Employer selects Option 2.\nOption 1: None.\nOption 2: Permitted for "
            "employees of Division A only."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Within one year after the birth of a child you may withdraw after-tax money; at other times you may "
            "withdraw after-tax money once a quarter."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("Source 7 (after-tax savings) holds what members saved before 1987.", AFTER_TAX, "not_addressed"),
    ("The After-Tax Account holds what members saved before 1987.", AFTER_TAX, "not_addressed"),
    ("The After-Tax Account holds contributions that members made before July 1, 1986.", AFTER_TAX, "not_addressed"),
    ("Source 7 (after-tax savings) holds what members save from their pay after tax.", AFTER_TAX, "permitted"),
    ("Source 7 (after-tax contributions) holds savings made before 1990.", AFTER_TAX, "not_addressed"),
    ("Bucket C holds the after-tax contributions you made before 1998.", AFTER_TAX, "not_addressed"),
    # the same in other words
    (
        (
            "On the last day of any quarter a member may take back any part of the money he has saved out of "
            "taxed wages."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("A member may call for the return of his taxed deposits on any anniversary of the Plan.", WITHDRAWAL, "permitted"),
    ("Deposits made from taxed pay are not returned while a member is in service.", WITHDRAWAL, "prohibited"),
    (
        (
            "Whenever you like, you may draw on your thrift deposits. The cost is that Company credits of the "
            "last two years are lost."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax savings whenever you wish, but at a price: the Company match made in the "
            "last 24 months is given up."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax savings at any time. It will cost you something, though: you may not save"
            " again for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "From January 1990 on, members may save only through salary reduction. After-tax savings made up to "
            "then stay in Account B."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Salary reduction has been the only way to save since 1988. Taxed savings from before then remain in "
            "Account A."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Q. Do my deductions end when I hit the IRS maximum?\nA. No, they continue at the same rate and go "
            "into your After-Tax Account unless you call us."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Q. I will hit the 402(g) limit in July. What then?\nA. Your contributions stop until January. Your "
            "after-tax account is not affected."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Trustees looked into after-tax savings and Roth conversions and have decided against both.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Trustees looked into after-tax savings and Roth conversions and have decided against both.",
        CONVERSION,
        "prohibited",
    ),
    (
        "After study, the Board declined to add either an after-tax source or a conversion feature.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "After study, the Board declined to add either an after-tax source or a conversion feature.",
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "The Committee has decided to offer neither of the two features: after-tax contributions and Roth "
            "conversion."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            'On page 12, please strike out "You may withdraw after-tax contributions at any time" and write in: '
            '"You may withdraw after-tax contributions only after age 59½."'
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            'Page 9: delete "may not be withdrawn while employed" and insert "may be withdrawn once a quarter" in'
            " the paragraph on after-tax contributions."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            'Change to your booklet: the sentence "After-tax contributions may not be withdrawn before you leave"'
            ' is replaced by "After-tax contributions may be withdrawn twice a year."'
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The Millbrook plan merged into ours in 2001. Its members' after-tax savings are held in the "
            '"Millbrook Account", which you may draw on once a year whether you are working or retired.'
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The Millbrook plan merged into ours in 2001. Its members' after-tax savings are held in the "
            '"Millbrook Account", to which nothing may be added.'
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your taxed savings stay in the Fund until you retire, quit, become disabled or die. There are no "
            "earlier payments."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("The savings on which you have paid tax are locked in until you leave the Company.", WITHDRAWAL, "prohibited"),
    (
        (
            'After-Tax Accounts are payable on the Settlement Date. "Settlement Date" means the day on which the '
            "Participant severs from employment."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "No withdrawal of after-tax contributions shall be made prior to the Benefit Date, which is the first"
            " of the month after a Member's employment terminates."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Matching applies to pre-tax and Roth contributions. After-tax contributions attract no match.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Matching applies to pre-tax and Roth contributions. After-tax contributions attract no match.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("After-tax dollars do not earn a match.", WITHDRAWAL, "not_addressed"),
    ("After-tax dollars do not earn a match.", AFTER_TAX, "not_addressed"),
    ("You have just two choices for what you put into the Plan: pre-tax money or Roth money.", AFTER_TAX, "prohibited"),
    ("Only two kinds of employee money go into the Plan, pre-tax and Roth.", AFTER_TAX, "prohibited"),
    ("The Plan takes two kinds of employee contributions: pre-tax and Roth.", AFTER_TAX, "prohibited"),
    ("The Plan takes two kinds of employee contributions: pre-tax and after-tax.", AFTER_TAX, "permitted"),
    (
        (
            "Through Payday Extra, you may put up to 8% of your take-home pay, already taxed, into the Plan "
            "beside your 401(k) deferrals."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Through Payday Extra, you may put up to 8% of your take-home pay, already taxed, into the Plan "
            "beside your 401(k) deferrals. Payday Extra money may be taken out every quarter."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("Employees are neither asked nor allowed to contribute.", AFTER_TAX, "prohibited"),
    ("Members are not called upon, and are not permitted, to contribute.", AFTER_TAX, "prohibited"),
    (
        (
            "3. After-tax contributions: The Employer has chosen Alternative B.\n  Alternative A: Allowed up to "
            "10% of pay.\n  Alternative B: Not allowed."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "3. After-tax contributions: The Employer has chosen Alternative A.\n  Alternative A: Allowed up to "
            "10% of pay.\n  Alternative B: Not allowed."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Item 14. In-Service Withdrawals of After-Tax Contributions. The Sponsor elects option 3.\n  Option 1:"
            " None.\n  Option 2: At any time.\n  Option 3: After age 59½."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Item 14. In-Service Withdrawals of After-Tax Contributions. The Sponsor elects option 1.\n  Option 1:"
            " None.\n  Option 2: At any time.\n  Option 3: After age 59½."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("Roth Deferrals Offered? (Y/N) N", ROTH, "prohibited"),
    ("Roth Deferrals offered [Y/N]: N", ROTH, "prohibited"),
    ("In-Plan Roth Conversions: Y/N: N", CONVERSION, "prohibited"),
    ("Source 03 EE TAXED: payroll savings from before 1987. Closed.", AFTER_TAX, "not_addressed"),
    ("The EMPLOYEE TAXED source was shut to new money in 1986 and has stayed shut.", AFTER_TAX, "frozen"),
    (
        ("You may shift all or part of the EMPLOYEE TAXED source to the Plan's Roth conversion source at any time."),
        CONVERSION,
        "permitted",
    ),
    ("You may not move Source 04, EMPLOYEE TAXED, to the Plan's Roth conversion source.", CONVERSION, "prohibited"),
    ("The After-Tax source was closed to new money in 1986 and has stayed closed.", AFTER_TAX, "frozen"),
    ("The After-Tax source was closed to new money in 1986.", AFTER_TAX, "frozen"),
    ("The After-Tax source was shut to new money in 1986.", AFTER_TAX, "frozen"),
    ("A member may withdraw his taxed deposits on any anniversary of the Plan.", WITHDRAWAL, "permitted"),
    ("After-tax deposits are not returned while a member is in service.", WITHDRAWAL, "prohibited"),
    ("After-tax savings are locked in until you leave the Company.", WITHDRAWAL, "prohibited"),
    ("Savings on which you have paid tax may be withdrawn at any time.", WITHDRAWAL, "permitted"),
    # a name that has a capital only where it opens a sentence
    (_EXTRA + "You may put in extra savings of 1% to 8% of your pay.", AFTER_TAX, "permitted"),
    ("You may put in extra savings of 1% to 8% of your pay. " + _EXTRA, AFTER_TAX, "permitted"),
    (_EXTRA + "You may not make extra savings.", AFTER_TAX, "prohibited"),
    (_EXTRA + "You may convert your extra savings to the Roth account at any time.", CONVERSION, "permitted"),
    (_EXTRA + "You may withdraw your extra savings twice a year.", WITHDRAWAL, "permitted"),
    (_EXTRA + _STOPS, WITHDRAWAL, "conditional"),
    (
        "Extra savings come out of taxed pay and are Roth contributions. You may put in extra savings of 8% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may choose Roth. You may put in extra savings of 1% to 8% of your pay.", AFTER_TAX, "not_addressed"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_it_says(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 28)))
    assert found[provision].status.value == status
