"""What a name given before closes, strikes out or opens again, and what stands beside a rule and is none of it."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

# a label names the money, and what follows closes it
CLOSED_BY_NAME = (
    (
        (
            "The Thrift Account holds the taxed contributions that employees of the former Hallam Foundry "
            "made before 1989. Nothing further may be paid into it."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Your Savings Account consists of taxed contributions that you made before 1987. No more can be paid in."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The Heritage Account contains after-tax deposits that members of the Corley Mills plan made "
            "until 1991. Nothing new may go into it."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The Savings Plus Account is made up of after-tax contributions that people made before 2003. "
            "It takes no new money."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("The Thrift Account holds the taxed contributions that employees make each payday."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Money going to the Roth account is taxed. Nothing further is due.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("This account holds your taxed contributions. You may add up to 6% of pay to it."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("VOL EE: voluntary employee contributions made before 1995. Closed to new money."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "VOL EE: voluntary employee contributions made before 1995. Closed to new money. The balance "
            "can be paid to you or converted to Roth in the Plan whenever you ask."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "AT2: after-tax contributions made before 2001. No longer open.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Source 6, Voluntary After-Tax. Closed to new contributions.",
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Voluntary account: contributions you made before 2010. Closed to new deposits since then."),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Stable Value Fund. Closed to new money. After-tax contributions are invested as you direct."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("PRE: pre-tax money. Closed to new money. AFT: after-tax money you may add to at up to 5%."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("After-tax contributions of up to 5% are permitted. The Growth Fund is an option. Closed to new money."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Roth. Closed to new money.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Roth. Closed to new money.",
        ROTH,
        "not_addressed",
    ),
    (
        "Source 6, Voluntary After-Tax. Fully vested at all times.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Source 3, Rollover. Closed to new money.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The Pre-1987 Account is made up of your own after-tax savings, paid in before 1987. Nothing "
            "may be added to it today."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your Employee Account contains the voluntary contributions you made through 2005. It is "
            "closed to new contributions."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The After-Tax Account holds contributions made before January 1, 2009. It accepts no new "
            "contributions, and may be withdrawn on request."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The After-Tax Account holds contributions made before January 1, 2009. It accepts no new "
            "contributions, and may be withdrawn on request."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The Thrift Account holds the taxed contributions that members made before 1989. Nothing "
            "further may be paid into it, but it may be withdrawn at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The Thrift Account holds the taxed contributions that members made before 1989. Nothing "
            "further may be paid into it, and it can be converted to Roth on request."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("30 AFTER-TAX: Employee after-tax contributions through 12/31/2008. Source closed."),
        AFTER_TAX,
        "frozen",
    ),
    (
        "EEAT - employee after-tax, frozen 1/1/2010",
        AFTER_TAX,
        "frozen",
    ),
    (
        ("VOLUNTARY AFTER-TAX: savings from your pay before 2003. Not open to new contributions."),
        AFTER_TAX,
        "frozen",
    ),
    (
        "AT. Your after-tax savings. Open to new money.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("VOL EE: voluntary employee contributions made before 1995. Closed to new participants."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Source 2 - Employee after-tax. Fully vested. Closed to new money.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "This fund holds after-tax money. Nothing more can be invested in it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("The Roth account holds contributions made before 2020. Nothing further may be paid into it."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("VOL: voluntary employee contributions. Closed to new enrollments since 2015; those enrolled may continue."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The Old Thrift Account holds thrift savings you made before 1992. No new deposits may be "
            "added to it, and it may be taken out whenever you like."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The Old Thrift Account holds thrift savings you made before 1992. No new deposits may be "
            "added to it, and it may be taken out whenever you like."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Source code 07 = nondeductible employee contributions. Not accepting new contributions."),
        AFTER_TAX,
        "frozen",
    ),
)

# a section named by its title that is struck out, left reserved or closed
STRUCK_OUT_OR_CLOSED_BY_AMENDMENT = (
    (
        (
            "First Amendment. The following is added at the end of Section 3.5 (After-Tax Contributions): "
            '"No contribution shall be made under this Section after December 31, 2020."'
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'The following sentence is added at the end of Section 3.5, After-Tax Contributions: "No '
            'further contribution may be made under this Section after June 30, 2019."'
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Section 3.5 (Voluntary Contributions) is amended by the addition of the following at the end "
            'thereof: "No contributions shall be accepted hereunder after December 31, 2015."'
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'A new paragraph is added to Section 5.2 (After-Tax Contributions): "Notwithstanding the '
            'foregoing, contributions under this Section shall cease as of March 31, 2021."'
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Second Amendment. The following is added at the end of Section 3.6 (Matching Contributions): "
            '"No contribution shall be made under this Section after December 31, 2020."'
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            'The following is added at the end of Section 3.5 (After-Tax Contributions): "No contribution '
            'under this Section shall be taken from a bonus."'
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            'The following is added at the end of Section 3.5 (After-Tax Contributions): "A Participant '
            'may change his election under this Section at any time."'
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            'The following is added at the end of Section 6.4 (In-Plan Roth Conversions): "No conversion '
            'shall be made under this Section after December 31, 2022."'
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "The following is added at the end of Section 7.2 (Withdrawal of After-Tax Contributions): "
            '"No withdrawal shall be made under this Section after December 31, 2022."'
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Fourth Amendment. 1. Section 4.5 (After-Tax Contributions) is deleted in its entirety and "
            'replaced with "4.5 [Reserved]", effective for pay periods beginning after December 31, 2022. '
            "2. Amounts credited to After-Tax Accounts on that date shall continue to be held, invested "
            "and distributed under the terms that applied to them before this Amendment."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Section 4.5 (After-Tax Contributions) is deleted and replaced with "[Reserved]". Existing '
            "After-Tax Accounts shall continue to be held under the terms that applied before this "
            "Amendment."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Section 4.5, After-Tax Contributions, is hereby deleted in its entirety and the words "4.5 '
            'Reserved" are inserted in its place, effective for payrolls after June 30, 2021. After-Tax '
            "Accounts will remain in the Trust."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Second Amendment. Section 4.5 ("Voluntary Contributions") is deleted in its entirety and '
            'replaced with "Intentionally omitted".'
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Section 4.5 (Matching Contributions) is deleted in its entirety and replaced with "4.5 '
            '[Reserved]". After-Tax Contributions are not matched.'
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            'Section 4.5 (After-Tax Contributions) is deleted in its entirety and replaced with "4.5 '
            "After-Tax Contributions. A Participant may contribute up to 12% of Compensation on an "
            'after-tax basis."'
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            'Section 6.5 (In-Plan Roth Conversions) is deleted in its entirety and replaced with "6.5 '
            '[Reserved]", effective for requests received after December 31, 2022.'
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Section 5.1. Each Member may authorize deductions from his Compensation, in whole "
            "percentages from 2% to 6%, as Basic Contributions. Such deductions shall be made after the "
            "withholding of Federal income tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section 5.1. Each Member may authorize deductions from his Compensation, in whole "
            "percentages from 2% to 6%, as Basic Contributions and, if he contributes 6%, a further 1% to "
            "4% as Supplemental Contributions. Such deductions shall be made after the withholding of "
            "Federal income tax. Section 7.2. On thirty days' notice a Member may withdraw the value of "
            "his own contributions as of any Valuation Date, but he shall not contribute to the Plan for "
            "twelve months thereafter."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "8.3 Restriction on Payment. Other than a hardship distribution from the Pre-Tax Account "
            "under Section 8.4, no amount attributable to a Participant's After-Tax Contributions or to "
            "any other contributions under this Plan shall be paid to the Participant before his "
            "Severance from Employment."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Section 4.06 Supplemental Savings. Supplemental Savings (contributions that are neither "
            "Pre-Tax nor Roth) were suspended on April 20, 2020. Effective January 1, 2022 the suspension "
            "is lifted, and a Participant may again elect Supplemental Savings at any whole rate from 1% "
            "to 8% of Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            'AMENDMENT NO. 7. Section 6.10, "In-Plan Roth Conversions", is removed from the Plan. No '
            "conversion election received after 4:00 p.m. Eastern time on September 30, 2025 shall be "
            "given effect, and amounts converted before then shall remain in the Roth Conversion Account."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        'Section 6.10, "In-Plan Roth Conversions", is removed from the Plan.',
        CONVERSION,
        "prohibited",
    ),
    (
        "Section 6.10, In-Plan Roth Conversions, is deleted from the Plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        'Article 9, "In-Plan Roth Rollovers," is stricken.',
        CONVERSION,
        "prohibited",
    ),
    (
        'Section 4.3, "After-Tax Contributions", is removed from the Plan.',
        AFTER_TAX,
        "frozen",
    ),
    (
        ('Section 6.10, "In-Plan Roth Conversions", is removed to Article 7 and renumbered 7.3.'),
        CONVERSION,
        "not_addressed",
    ),
    (
        ('Section 6.10, "Loans", is removed from the Plan. In-plan Roth conversions may be made at any time.'),
        CONVERSION,
        "permitted",
    ),
    (
        (
            'Section 4.2 of the Plan, "After-Tax Contributions," is amended by adding the following '
            'sentence: "No After-Tax Contributions may be made for any payroll period beginning after '
            'June 30, 2018."'
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Article IV, Voluntary Contributions, is amended by adding at the end: "This Article shall '
            'not apply to any Plan Year beginning after December 31, 2016."'
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            'Amendment Two adds this sentence to Section 3.5 (After-Tax Contributions): "Contributions '
            'under this Section end with the last payroll of 2020."'
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "Section 5.03, Employee Contributions (After-Tax), is deleted.",
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Section 4.5 (After-Tax Contributions) shall be marked "Reserved" and shall have no effect '
            "for payrolls after December 31, 2022."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Effective January 1, 2020, Section 4.5, "Voluntary After-Tax Contributions", is deleted from '
            "the Plan and Section 4.6 is renumbered as Section 4.5."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ('The heading and text of Section 4.5 (After-Tax Contributions) are deleted and "[Reserved]" is substituted.'),
        AFTER_TAX,
        "frozen",
    ),
    (
        "Section 4.5 (After-Tax Contributions) is redesignated as Section 4.8.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Section 4.5 (Limits on After-Tax Contributions) is deleted.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Section 4.5 (Suspension of After-Tax Contributions after a Withdrawal) is deleted in its entirety."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Section 6.10, titled In-Plan Roth Conversions, is removed.",
        CONVERSION,
        "prohibited",
    ),
    (
        ("The provisions of Section 6.10 for In-Plan Roth Conversions are repealed as of January 1, 2025."),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            'Section 6.10 ("In-Plan Roth Conversions") is deleted and replaced by the following: "A '
            'Participant may convert any vested amount at any time."'
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ('The Section 4.5 heading, "After-Tax Contributions", is amended to read "Voluntary Contributions".'),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Section 4.5 (After-Tax Contributions) is removed from the Appendix and inserted as Section 3.9 of the Plan."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Under Section 4.5 (After-Tax Contributions) contributions are discontinued after a hardship "
            "withdrawal for six months."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Section 8.4 of the Plan (In-Plan Roth Transfers) is hereby repealed effective as of July 1, 2024."),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            'Section 3.04 (Employee After-Tax Contributions) is hereby amended to read "3.04 [Reserved]" '
            "effective January 1, 2021."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ('The text of Section 3.04 (Employee After-Tax Contributions) is replaced with "Reserved."'),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The following new sentence is added to Section 3.04 (Employee After-Tax Contributions): "
            '"Effective for pay dates after March 31, 2024, no Participant may make contributions under '
            'this Section."'
        ),
        AFTER_TAX,
        "frozen",
    ),
)

# what was suspended and is open again
SUSPENDED_AND_LIFTED = (
    (
        (
            "Contributions of Members shall be made from pay after withholding of income tax. Upon "
            "written notice a Member may withdraw his own contributions, but shall be suspended from "
            "contributing for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax contributions were suspended on April 20, 2020. Effective January 1, 2022 the "
            "suspension is lifted, and a Participant may again elect them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax contributions were suspended in 2020. As of July 1, 2023 the freeze ends and "
            "members may once more save after tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("After-tax contributions were halted in May 2020. The halt was lifted on January 1, 2022."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Voluntary Contributions were suspended on April 20, 2020. The suspension has not been lifted."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Voluntary Contributions were suspended on April 20, 2020. The suspension of matching "
            "contributions was lifted on January 1, 2022."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Voluntary Contributions were suspended on April 20, 2020 for participants who took a "
            "withdrawal. The suspension is lifted after six months."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("After-tax contributions, which had been suspended since 2020, resumed on January 1, 2023."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The suspension of after-tax contributions announced in May 2020 came to an end on January 1, 2022."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Thrift contributions were frozen in 2009. The freeze was lifted July 1, 2012 and members may "
            "again save 1% to 6%."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Thrift contributions were frozen in 2009. The freeze will be lifted July 1, 2027."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Thrift contributions were frozen in 2009. The freeze remains in place."),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Thrift contributions were frozen in 2009. The hiring freeze was lifted in 2012."),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("In-plan conversions of after-tax money were suspended in 2021. The suspension was lifted on March 1, 2023."),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "After-tax contributions were suspended on May 1, 2020 because of the pandemic. The "
            "suspension was lifted on January 1, 2021."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("After-tax contributions were suspended on May 1, 2020. The suspension ends if the Committee so decides."),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("After-tax contributions were suspended on May 1, 2020. The suspension is expected to be lifted next year."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your after-tax contributions are suspended for six months after a withdrawal. The suspension "
            "is lifted automatically."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Supplemental contributions were discontinued in 2017. That freeze ended on January 1, 2024, "
            "and you can elect up to 10% again."
        ),
        AFTER_TAX,
        "permitted",
    ),
)

# the age named in the sentence before
FROM_THAT_BIRTHDAY = (
    (
        (
            "Before age 59½, withdrawals are limited to financial hardship. On and after that birthday "
            "you may withdraw any part of your account, including after-tax savings, as often as monthly."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Withdrawals before age 59½ require a financial hardship. From that age on, a member may draw "
            "any part of his account, after-tax money included."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You reach 59½ halfway through the year in which you are 59. After that birthday any part of "
            "the account, after-tax savings included, may be taken out."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Until age 59½ nothing but a hardship withdrawal is possible. Once past that age you may take "
            "any money in your account, including after-tax contributions, at any time."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Before age 59½, only after-tax savings may be withdrawn. On and after that birthday you may "
            "withdraw any part of your account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Other than a withdrawal after age 59½ from the Pre-Tax Account, no amount attributable to "
            "After-Tax Contributions shall be paid before Severance from Employment."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "You may take a hardship withdrawal before age 59½. Starting with that birthday any vested "
            "money, after-tax money included, can be withdrawn twice a year."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "The rules differ by age. Under 59½ you may draw only for hardship. When you have had that "
            "birthday you may draw on anything, including after-tax contributions."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After age 59½ you may withdraw once a month. After-tax savings may be withdrawn at any age."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals are limited to hardship before age 59½. On and after that date you may withdraw "
            "anything, after-tax included."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Pre-tax contributions come out before tax; Roth contributions are made after income tax. You "
            "may withdraw your contributions at age 59½."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("You may not withdraw after-tax contributions. The reason is that the Plan allows withdrawals only at 59½."),
        WITHDRAWAL,
        "conditional",
    ),
)

# a payment for a birth or adoption
A_CHILD = (
    (
        (
            "Within one year after a child is born to or adopted by you, you may withdraw up to $5,000 "
            "from any vested account, your after-tax account included."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("New parents may take up to $5,000 from any vested account, after-tax included."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "During the year after you become a parent by birth or adoption, up to $5,000 may be taken "
            "from any vested account, the after-tax account among them."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "If your child is born or you adopt one, you may draw up to $5,000 from any vested account, "
            "including after-tax."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Upon the arrival of a child, by birth or adoption, a Member may withdraw $5,000 from his "
            "accounts, including his After-Tax Account."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Participants born before 1960 may withdraw after-tax money at any time."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A birth or adoption distribution of up to $5,000 is available from all accounts, including "
            "the After-Tax Account."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Having a baby? You can pull out $5,000 penalty-free from any of your accounts, including after-tax."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If you make after-tax contributions, new parents may ask for a pause.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("New parents may withdraw after-tax money at any time, like everyone else."),
        WITHDRAWAL,
        "conditional",
    ),
)

# a rule for some days, and its reason
FOR_SOME_DAYS = (
    (
        (
            "Between October 9 and October 20, 2026 you will not be able to change your pre-tax, Roth or "
            "after-tax elections or ask for a withdrawal. This is because records are being moved to a "
            "new provider."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "From June 1 to June 12 you will be unable to change your after-tax rate or request a "
            "withdrawal. The reason is a change of recordkeeper."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "You cannot request a withdrawal of after-tax money or a loan between May 1 and May 15. That "
            "is because accounts are being reconciled."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Between October 9 and October 20, 2026 you will not be able to change your pre-tax, Roth or "
            "after-tax elections or ask for a withdrawal. Records are being moved then."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Between October 9 and October 20, 2026 you will not be able to convert after-tax "
            "contributions. This is because records are being moved."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "You may not withdraw from the stable value fund between May 1 and May 15. After-tax "
            "contributions of 5% may be made."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("After-tax contributions are accepted. Between March 1 and March 15 you cannot change your election."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "From 4 p.m. on March 3 until March 17, 2027, no withdrawals, loans or changes of your "
            "after-tax rate can be processed. This is so that records can be transferred."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "While the plan changes recordkeepers you will not be able to take a withdrawal of after-tax "
            "money. The quiet period begins October 9 and ends October 20."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "While the plan changes recordkeepers you will not be able to change your after-tax rate. The "
            "reason is that records must be moved."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Roth conversions and withdrawals will not be processed between June 1 and June 9. The reason "
            "for this is a system upgrade."
        ),
        CONVERSION,
        "not_addressed",
    ),
)

# figures from which the tax is taken
NET_OF_TAX = (
    (
        (
            "The income planner on the website shows your retirement income before and after tax. Turn on "
            "the after-tax view to see about how much you would keep."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Choose the after-tax display to see what is left when income tax has been paid."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Switch to the after-tax figures to see your spending money in retirement."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        'Select "after-tax" on the chart to see your income net of tax.',
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Our calculator can show after-tax amounts. Click on the after-tax tab for your monthly income."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Turn on after-tax contributions on the website to save up to 10% more."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Select the after-tax option to save above the limit.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "A Member's contributions are deducted from pay after income tax has been withheld. A Member "
            "may withdraw the value of his own contributions as of any Valuation Date."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Other than a hardship distribution, no amount attributable to After-Tax Contributions shall "
            "be paid before Severance from Employment."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Switching the projection to after-tax lowers the monthly figure by your estimated tax."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The retirement calculator has two settings, before-tax and after-tax. Pick the after-tax "
            "setting to see spendable income."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        'See your balance after tax by moving the slider to "after-tax".',
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Members contribute by payroll deduction from 2% to 6% of pay after income tax has been "
            "withheld. Once a year a Member may withdraw his own contributions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Member may, after 24 months of participation, withdraw his own contributions. "
            "Contributions are deducted after income tax."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Contributions by Members come out of pay after income taxes. A Member who withdraws his "
            "contributions shall not contribute for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "No amount attributable to After-Tax Contributions may be paid before Severance from "
            "Employment, other than a hardship distribution from the Pre-Tax Account."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "No amount attributable to After-Tax Contributions or other contributions may be paid before "
            "Severance from Employment, except for hardship withdrawals of elective deferrals."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "No amount attributable to After-Tax Contributions may be paid before Severance from "
            "Employment, except for hardship."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        'Select "after-tax" in the planner to see your net income.',
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Each employee may contribute up to 5% of wages, deducted after income tax. An employee may "
            "withdraw his contributions upon thirty days' written notice."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Contributions are taken from your paycheck after federal income tax. You may withdraw your "
            "contributions once a year, but you may not contribute for the next six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
)

# what others do, and ours does or does not
OTHERS_DO = (
    (
        (
            "While many companies our size let people save after tax once they reach the limit, ours does "
            "not, because too few employees would use it."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Although most firms in the valley allow after-tax saving above the limit, ours does not, "
            "since few would use it."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Many companies let people save after tax. Ours does not.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Some employers let people convert after-tax savings to Roth inside the plan; ours does not, "
            "for want of a Roth account."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        ("While many companies let people save after tax once they reach the limit, ours does too."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "While many companies ended after-tax saving, ours did not.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("While some plans let you withdraw after-tax money at any time, ours does not."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("Though other hospitals of our size take after-tax contributions, we do not, because of the cost of testing."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Most employers let people save after tax, but ours does not.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Other hospitals accept after-tax contributions; we do not, owing to the cost of testing."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "While many large firms allow after-tax contributions, so do we.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Although many plans offer in-plan Roth conversions, ours does not.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Although many plans offer in-plan Roth conversions, ours does not.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Some employers let people convert after-tax savings to Roth inside the plan; ours does not."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Many plans permit withdrawals of after-tax contributions during employment; our plan does not."),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        ("While many companies have dropped after-tax contributions, we have not."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Unlike many companies, which let people keep saving after tax, ours stops at the limit."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Unlike many plans, which stop you at the limit, ours lets you keep saving after tax."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Many employers have after-tax contributions, because their people asked for them."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Ours does not take after-tax contributions because few asked.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("While many companies let people save after tax at any time, ours does not."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "While many employers offer Roth contributions, ours does not.",
        ROTH,
        "prohibited",
    ),
    (
        "While many employers offer Roth contributions, ours does too.",
        ROTH,
        "permitted",
    ),
    (
        ("Plenty of companies run an after-tax program. Ours is not one of them."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Whereas larger competitors permit after-tax saving, the Company does not, having found that "
            "few would use it."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Your friends at other companies may be saving after tax past the limit. That is not possible here."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Unlike other employers, which pay a match, we let you save after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Unlike other plans, which permit after-tax contributions, ours does not."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Some employers offer after-tax contributions, and we do too.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Some plans have a Roth feature; ours does not. After-tax contributions of 5% are permitted."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Some plans have a Roth feature; ours does not.",
        ROTH,
        "prohibited",
    ),
    (
        "Many plans let people save after tax. Our plan has no such feature.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Some employers let people convert after-tax money to Roth within the plan. We have no such option."),
        CONVERSION,
        "prohibited",
    ),
    (
        ("Some employers let people convert after-tax money to Roth within the plan. We have no such option."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("After-tax contributions are permitted. Other plans offer loans. Our plan has no such feature."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Other plans charge a fee for after-tax contributions. We have no such thing."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Many hospitals accept after-tax contributions, while ours does not.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Although most law firms of our kind permit after-tax savings, the firm does not, as few "
            "associates would use it."
        ),
        AFTER_TAX,
        "prohibited",
    ),
)

# another plan, by "that plan"
OTHER_PLANS_OF_THE_EMPLOYER = (
    (
        (
            "WHEREAS, the Company maintains the 2019 Employee Stock Purchase Plan; RESOLVED, that the "
            "limit on after-tax payroll deductions under that plan is raised from 10% to 15% of base pay; "
            "and RESOLVED FURTHER, that a participant may withdraw accumulated deductions at any time up "
            "to ten days before a Purchase Date."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The Company maintains an Employee Stock Purchase Plan; the limit on after-tax payroll "
            "deductions under that plan is raised from 10% to 15% of pay."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "WHEREAS, the Company sponsors the Discount Stock Purchase Program; RESOLVED, that after-tax "
            "payroll deductions under that program shall not exceed 15% of pay."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "RESOLVED, that the after-tax payroll deduction limit under the Employee Stock Purchase Plan "
            "is raised to 15% of base pay."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "WHEREAS, the Company maintains the 401(k) Savings Plan; RESOLVED, that the limit on "
            "after-tax contributions under that plan is raised from 10% to 15% of base pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "WHEREAS, the Company maintains the Employee Stock Purchase Plan and the 401(k) Plan; "
            "RESOLVED, that the limit on after-tax contributions under the 401(k) Plan is raised to 15%."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Under the Share Purchase Program, after-tax payroll deductions may not exceed 15% of base "
            "pay. The maximum deduction under the program was 10% until 2020."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "RESOLVED, that the Retirement Savings Plan be amended to permit after-tax payroll "
            "contributions of up to 10% of base pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
)

# required contributions beside voluntary ones
REQUIRED_AND_VOLUNTARY = (
    (
        (
            "MEMBERS' VOLUNTARY CONTRIBUTIONS. Effective January 1, 1976, a Member may contribute, in "
            "addition to his Required Contributions, an amount not in excess of ten percent (10%) of his "
            "Earnings."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "VOLUNTARY CONTRIBUTIONS. A Participant who is making Mandatory Contributions may also "
            "contribute up to 10% of his Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "In addition to his Required Contributions, a Participant may make Voluntary Contributions of "
            "up to 10% of Earnings."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "A Member may, over and above the Mandatory Contributions, make Voluntary Contributions of "
            "not more than 10% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Beyond the contributions required of him, each Member may make voluntary contributions by "
            "payroll deduction, not exceeding 6% of Earnings."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "MEMBERS' CONTRIBUTIONS. Each Member shall make Required Contributions of 3% of Earnings, in "
            "addition to the contributions of the Company."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Required Contributions. In addition to Social Security taxes, each Member must contribute 3% "
            "of pay after tax."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Voluntary contributions. Besides the 3% that is compulsory, you may pay in up to 7% more out of taxed pay."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("A member who contributes the required 4% may also make voluntary contributions of up to 6% of salary."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Each Participant shall make Mandatory Contributions of 3% of pay and may, in addition, make "
            "Voluntary Contributions not exceeding 10% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The Required Contributions of a Member are 3% of Earnings. No Voluntary Contributions may be made."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("A Member may not contribute anything in addition to his Required Contributions."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("A Member must make Required Contributions; he may not make Voluntary Contributions in addition to them."),
        AFTER_TAX,
        "prohibited",
    ),
)

# an exception for other money
OTHER_MONEYS_EXCEPTION = (
    (
        (
            "Except for a hardship withdrawal of Pre-Tax Contributions, no amount, including After-Tax "
            "Contributions, may be paid before Severance from Employment."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Apart from hardship withdrawals from the Elective Deferral Account, neither the After-Tax "
            "Account nor any other account may be distributed prior to termination of employment."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Save for loans and for hardship withdrawals of deferrals, no after-tax money may be paid out "
            "before you leave."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Other than a hardship distribution from the After-Tax Account, no amount shall be paid to "
            "the Participant before Severance from Employment."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "With the exception of hardship payments from elective deferrals, nothing in a Participant's "
            "Account, After-Tax Contributions included, may be paid before Severance."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "A hardship distribution may be made from the Pre-Tax Account. No other amount, including "
            "After-Tax Contributions, may be paid before Severance from Employment."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Except for hardship distributions from the Pre-Tax Account and withdrawals at any time from "
            "the After-Tax Account, no amount may be paid before Severance."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Except for payments from the Rollover Account, no amount other than After-Tax Contributions "
            "may be paid before Severance."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Except for withdrawals of rollover contributions, no After-Tax Contributions or other money "
            "may be paid out until you leave."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
)

# what one's own contributions are, where they come from taxed pay
OWN_CONTRIBUTIONS = (
    (
        ("Loans end at age 70. You may withdraw after-tax savings at any time, before or after that birthday."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "MEMBERS' REQUIRED CONTRIBUTIONS. Each Member shall contribute 3% of his Earnings as a "
            "condition of membership."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("You may not withdraw after-tax contributions. This is because the plan was designed for retirement."),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Members may save 2% to 6% of pay after taxes. On thirty days' notice a Member may withdraw "
            "the value of his contributions as of any Valuation Date, but he shall not contribute for "
            "twelve months thereafter."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Members may save 2% to 6% of pay before taxes. On thirty days' notice a Member may withdraw "
            "the value of his contributions as of any Valuation Date."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Members may save 2% to 6% of pay after taxes. A Member may withdraw the value of Company "
            "contributions as of any Valuation Date."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("No conversion election received after September 30, 2025 shall be given effect."),
        CONVERSION,
        "prohibited",
    ),
    (
        ("Employee contributions are made after tax. A Member may draw out his contributions once a year."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Your Roth contributions are deducted after tax. You may withdraw your contributions for hardship."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("Premiums are deducted after tax. You may withdraw your contributions at any time."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Contributions to the credit union are deducted from pay after tax. You may withdraw your "
            "contributions at any time."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Choose after-tax on the enrollment screen to save above the limit.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ('Select "after-tax" on the contributions screen to start after-tax saving.'),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("You may withdraw after-tax contributions at any time. This is because tax was paid when they went in."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("You cannot convert after-tax contributions. The reason for this is that the Plan has no Roth source."),
        CONVERSION,
        "prohibited",
    ),
    (
        "VAT: voluntary after-tax. Frozen since 1998.",
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Voluntary After-Tax (VAT): contributions employees made before 1998. Frozen."),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Our supplemental contributions were stopped in 2017. The stop was only for that year."),
        AFTER_TAX,
        "frozen",
    ),
)


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    [
        *CLOSED_BY_NAME,
        *STRUCK_OUT_OR_CLOSED_BY_AMENDMENT,
        *SUSPENDED_AND_LIFTED,
        *FROM_THAT_BIRTHDAY,
        *A_CHILD,
        *FOR_SOME_DAYS,
        *NET_OF_TAX,
        *OTHERS_DO,
        *OTHER_PLANS_OF_THE_EMPLOYER,
        *REQUIRED_AND_VOLUNTARY,
        *OTHER_MONEYS_EXCEPTION,
        *OWN_CONTRIBUTIONS,
    ],
)
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert found[provision].status.value == status
