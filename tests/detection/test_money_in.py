"""What passages establish about money in: after-tax contributions and Roth deferrals, in the wordings of real documents."""

# ruff: noqa: E501 - passages are quoted whole
from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, ROTH
from tests.verdict.cases import established

# passage, after-tax contributions, Roth deferrals
PASSAGES = [
    (
        "You may make pre-tax contributions or Roth contributions. Employer Roth contributions are not available.",
        "not_addressed",
        "permitted",
    ),
    (
        "Accepted: pre-tax; Roth 401(k). Not accepted: voluntary after-tax; employer Roth match.",
        "prohibited",
        "permitted",
    ),
    (
        "The Plan does not offer the option of receiving matching contributions as Roth.",
        "not_addressed",
        "not_addressed",
    ),
    ("Roth matching contributions are not permitted.", "not_addressed", "not_addressed"),
    (
        "Employer contributions may be designated as Roth employer contributions if you are fully vested.",
        "not_addressed",
        "not_addressed",
    ),
    (
        "Available sources of contribution: pre-tax. Not available: Roth, after-tax, employer Roth.",
        "prohibited",
        "prohibited",
    ),
    (
        "Any Employee of a Participating Employer, other than an Employer listed in Appendix A, may make after-tax contributions.\nAppendix A: Harlan Steel Co., Harlan Wire Inc. and Harlan Transport, L.P. (all Participating Employers).",
        "prohibited",
        "not_addressed",
    ),
    (
        "Any Employee of a Participating Employer, other than an Employer listed in Appendix A, may make after-tax contributions.\nAppendix A: Harlan Steel Co.",
        "permitted",
        "not_addressed",
    ),
    (
        "After-tax contributions are closed to anyone hired after June 30, 2018. Members who were contributing on that date may go on contributing up to 5% of pay.",
        "conditional",
        "not_addressed",
    ),
    (
        "The voluntary contribution feature was closed to all participants on January 1, 2021.",
        "frozen",
        "not_addressed",
    ),
    (
        "No Employee hired on or after March 1, 2015 may make Voluntary Contributions. An Employee who was making Voluntary Contributions on February 28, 2015 may continue to make them at a rate not above 10% of Compensation.",
        "conditional",
        "not_addressed",
    ),
    (
        "Any Member, except a highly compensated employee, may save up to 8% of pay on an after-tax basis.",
        "permitted",
        "not_addressed",
    ),
    (
        "Participants who are not Highly Compensated Employees may make after-tax contributions of 1% to 10% of pay.",
        "permitted",
        "not_addressed",
    ),
    (
        "After-tax contributions (not available to highly compensated employees): 1% to 6% of pay.",
        "permitted",
        "not_addressed",
    ),
    (
        "HCEs may not make after-tax contributions. All other participants may contribute up to 12% after-tax.",
        "permitted",
        "not_addressed",
    ),
    (
        "Each Participant may make Voluntary After-Tax Contributions. The preceding sentence does not apply to Highly Compensated Employees.",
        "permitted",
        "not_addressed",
    ),
    (
        "Balances from the old Savings Plan are held in your Prior After-Tax Account. No money may be added to this account.",
        "frozen",
        "not_addressed",
    ),
    (
        "Source 12 (EE AFTER TAX) holds money from before the 2006 plan merger. No payroll deductions are posted to source 12.",
        "frozen",
        "not_addressed",
    ),
    (
        "Your statement may show a Voluntary Contributions balance. That source stopped taking deposits in 2008.",
        "frozen",
        "not_addressed",
    ),
    ("May I make after-tax contributions? No such contributions are permitted.", "prohibited", "not_addressed"),
    ("After-tax contributions were suspended in 2010 and later reinstated.", "permitted", "not_addressed"),
    ("The after-tax feature was reinstated in 2019 and ended on December 31, 2023.", "frozen", "not_addressed"),
    (
        "The Plan stopped accepting after-tax contributions in 2009. They were allowed again beginning April 1, 2017.",
        "permitted",
        "not_addressed",
    ),
    (
        "Members could make after-tax contributions again from 2014, but the feature ended for everyone in May 2022.",
        "frozen",
        "not_addressed",
    ),
    ("Voluntary contributions ended for all members on the last payroll of 2021.", "frozen", "not_addressed"),
    (
        "After-tax contributions are suspended for the 2026 plan year by action of the Committee.",
        "frozen",
        "not_addressed",
    ),
    ("In-Plan Roth Conversion: ☒ Yes ☐ No\nSources: ☒ Deferrals ☒ After-tax ☐ Match", "not_addressed", "not_addressed"),
    ("Employee contributions: ☒ Pre-tax ☒ Roth ☒ Voluntary after-tax", "permitted", "permitted"),
    ("Employee contributions: ☒ Pre-tax ☒ Roth ☐ Voluntary after-tax", "prohibited", "permitted"),
    ("Voluntary after-tax contributions: ☐ Permitted ☒ Not permitted", "prohibited", "not_addressed"),
    ("Voluntary after-tax contributions: ☒ Permitted ☐ Not permitted", "permitted", "not_addressed"),
    (
        "In-service withdrawals of after-tax contributions: ☐ Permitted ☒ Not permitted",
        "not_addressed",
        "not_addressed",
    ),
    ("Loan repayments are deducted from your paycheck after tax.", "not_addressed", "not_addressed"),
    ("You repay a loan through after-tax payroll deductions over five years.", "not_addressed", "not_addressed"),
    (
        "Your loan payment is taken from each check on an after-tax basis and credited back to your account.",
        "not_addressed",
        "not_addressed",
    ),
    (
        "Long-term disability premiums are deducted from your pay on an after-tax basis.",
        "not_addressed",
        "not_addressed",
    ),
    ("Union dues and parking are taken from your pay after taxes.", "not_addressed", "not_addressed"),
    (
        "Catch-up contributions of participants who earned more than $150,000 must be made on an after-tax (Roth) basis.",
        "not_addressed",
        "permitted",
    ),
    ("Roth is the only kind of after-tax contribution you can make under the Plan.", "prohibited", "permitted"),
    ("The Company match is an after-tax Roth match if you so choose.", "not_addressed", "not_addressed"),
    (
        "The emergency savings account accepts after-tax Roth contributions and may be withdrawn monthly.",
        "not_addressed",
        "not_addressed",
    ),
    ("The chart shows the after-tax value of your account at retirement.", "not_addressed", "not_addressed"),
    ("You may make nondeductible contributions of 1% to 10% of your compensation.", "permitted", "not_addressed"),
    (
        "Supplemental savings, which you pay out of your take-home pay, may be as much as 8% of salary.",
        "permitted",
        "not_addressed",
    ),
    (
        "The Plan accepts direct rollovers of after-tax contributions from a prior employer's plan.",
        "rollover_only",
        "not_addressed",
    ),
    ("The Plan does not accept rollovers that include after-tax contributions.", "not_addressed", "not_addressed"),
    (
        "The Plan does not currently permit after-tax contributions, although the Company may add them in the future.",
        "prohibited",
        "not_addressed",
    ),
    ("Effective January 1, 2027, Participants may make after-tax contributions.", "permitted", "not_addressed"),
    ("After-tax contributions will end on December 31, 2026.", "permitted", "not_addressed"),
    ("Participants may not, unless the Plan is amended, make after-tax contributions.", "prohibited", "not_addressed"),
    (
        "Once you reach the limit your deferrals stop; they will not continue as after-tax contributions.",
        "not_addressed",
        "not_addressed",
    ),
    ("After-tax contributions are not matched.", "not_addressed", "not_addressed"),
    ("Roth contributions are not offered. After-tax contributions are.", "permitted", "prohibited"),
    ("The Plan does not allow:\n• after-tax contributions\n• loans for a residence", "prohibited", "not_addressed"),
    ("Permitted contributions: pre-tax, Roth. Not permitted: after-tax.", "prohibited", "permitted"),
    (
        "Contributions to the Plan consist solely of Elective Deferrals and Employer contributions.",
        "prohibited",
        "not_addressed",
    ),
    ("There is no limit on after-tax contributions other than Code section 415.", "permitted", "not_addressed"),
    (
        "Nothing in this Section prevents a Participant from making Voluntary Contributions up to 10% of pay.",
        "permitted",
        "not_addressed",
    ),
    (
        "The Actual Contribution Percentage is the ratio of after-tax contributions, if any, and matching contributions to compensation.",
        "not_addressed",
        "not_addressed",
    ),
    (
        "If your payment includes after-tax contributions, you may roll them to a Roth IRA.",
        "not_addressed",
        "not_addressed",
    ),
    ("Voluntary employee contributions: N", "prohibited", "not_addressed"),
    ("Max after-tax pct: 15%", "permitted", "not_addressed"),
    ("After-tax rate: 0% - 0%", "prohibited", "not_addressed"),
    ("You can save in the Plan in two ways only: before-tax and Roth.", "prohibited", "permitted"),
    ("The Company matches pre-tax, Roth and after-tax contributions up to 6% of pay.", "permitted", "permitted"),
    ("Your account may include pre-tax, Roth and after-tax contributions.", "not_addressed", "not_addressed"),
    (
        "You are always fully vested in your own pre-tax, Roth and after-tax contributions.",
        "not_addressed",
        "not_addressed",
    ),
    ("Hardship withdrawals may be taken from pre-tax and Roth contributions.", "not_addressed", "not_addressed"),
    ("You may designate any portion of your deferrals as Roth 401(k) contributions.", "not_addressed", "permitted"),
    (
        "A Participant may irrevocably designate all or part of his Elective Deferrals as Roth Elective Deferrals.",
        "not_addressed",
        "permitted",
    ),
    (
        "The Plan allows Roth 401(k) contributions in addition to traditional pre-tax contributions.",
        "not_addressed",
        "permitted",
    ),
    ("The Plan does not contain a Roth feature.", "not_addressed", "prohibited"),
    ("The Company has decided not to add Roth contributions to the Plan.", "not_addressed", "prohibited"),
    ("Rollovers from a Roth IRA are not accepted.", "not_addressed", "not_addressed"),
    ("The Roth account is credited with earnings daily.", "not_addressed", "not_addressed"),
    (
        "Amendment No. 2, effective July 1, 2025, adds a new Section 4.5 under which Members may make After-Tax Contributions of up to 6% of pay. The prior booklet says they are not offered.",
        "permitted",
        "not_addressed",
    ),
    ("Sections 3.3 After-Tax Contributions ........ 12", "not_addressed", "not_addressed"),
    (
        "Participants may not make after-tax contributions for six months after a withdrawal. Otherwise they may contribute 1% to 5% of pay after-tax.",
        "permitted",
        "not_addressed",
    ),
    ("The 457(b) Plan takes after-tax contributions. The 401(k) Plan does not.", "prohibited", "not_addressed"),
    (
        "The Plan accepts pre-tax contributions only, beginning on the first day of the month after you are hired.",
        "prohibited",
        "prohibited",
    ),
    (
        "Changes you make after tax rates are announced take effect with the next payroll.",
        "not_addressed",
        "not_addressed",
    ),
    (
        "If you change your contribution election after tax laws change, the new rate applies as soon as practicable.",
        "not_addressed",
        "not_addressed",
    ),
    ("Contributions made after tax reform was enacted are treated in the same way.", "not_addressed", "not_addressed"),
    (
        "Contributions are taken out of your pay after tax and credited to your After-Tax Account.",
        "permitted",
        "not_addressed",
    ),
    ("A Participant may elect to contribute to the Plan out of after-tax earnings.", "permitted", "not_addressed"),
    ("Savings of up to 5% may be made from your after-tax income.", "permitted", "not_addressed"),
    (
        "Members contribute 1% to 6% of Earnings from after-tax earnings by payroll deduction.",
        "permitted",
        "not_addressed",
    ),
    ("Compare your after-tax earnings with those of a taxable account.", "not_addressed", "not_addressed"),
    (
        "The Plan offers Roth contributions, which are the only after-tax contributions available.",
        "prohibited",
        "permitted",
    ),
    ("If you want to contribute after-tax dollars, your only choice is the Roth option.", "prohibited", "permitted"),
    ("Can I contribute after-tax money?\nOnly as Roth contributions.", "prohibited", "permitted"),
    ("Apart from Roth deferrals, you cannot put after-tax dollars in the Plan.", "prohibited", "permitted"),
    ("The Plan has never accepted after-tax contributions.", "prohibited", "not_addressed"),
    ("After-tax contributions have never been part of the Plan.", "prohibited", "not_addressed"),
    ("Contributions may be made on a pre-tax or Roth basis and in no other manner.", "prohibited", "permitted"),
    ("You may designate your contributions as pre-tax or Roth, but not as anything else.", "prohibited", "permitted"),
    ("Contributions may be made on a pre-tax basis and in no other way.", "prohibited", "prohibited"),
    (
        "The Plan provides for no employee contributions other than Elective Deferrals (including Roth Elective Deferrals).",
        "prohibited",
        "permitted",
    ),
    ("No employee contributions other than elective deferrals are provided for.", "prohibited", "not_addressed"),
    (
        "Except for salary deferrals (which may be pre-tax or Roth), employee contributions are not allowed.",
        "prohibited",
        "permitted",
    ),
    ("Voluntary After-Tax Contributions. (1) Not permitted. (2) Permitted. Election: 1", "prohibited", "not_addressed"),
    (
        "After-Tax Contributions. Option 1 (none). Option 2 (1% to 10% of pay). Option chosen: 2",
        "permitted",
        "not_addressed",
    ),
    ("Voluntary Employee Contributions ........ YES", "permitted", "not_addressed"),
    ("Voluntary Employee Contributions – NO", "prohibited", "not_addressed"),
    (
        "Pre-Tax Deferrals: YES\nRoth Deferrals: YES\nVoluntary Employee Contributions: NO\nRollover Contributions: YES",
        "prohibited",
        "permitted",
    ),
    ("Money types: 01 Pre-tax; 02 Match; 03 After-tax (closed 2008); 04 Rollover.", "frozen", "not_addressed"),
    (
        "Source codes on your statement: EEPT employee pre-tax; EERO employee Roth; EEAT employee after-tax; MTCH match.",
        "not_addressed",
        "not_addressed",
    ),
    (
        "You may save 1% to 12% of pay in\nafter-tax contributions once you\nare enrolled in the Plan.",
        "permitted",
        "not_addressed",
    ),
    ("(1) This option is not available for Roth contributions.", "not_addressed", "not_addressed"),
    ("2 This election may not be made for after-tax contributions.", "not_addressed", "not_addressed"),
    (
        "All members contribute 4% of salary on an after-tax basis. Participation is mandatory.",
        "not_addressed",
        "not_addressed",
    ),
    (
        "Participation is not mandatory; if you choose, you may contribute up to 5% of pay after tax.",
        "permitted",
        "not_addressed",
    ),
    ("After-tax money is accepted only as a rollover from another qualified plan.", "rollover_only", "not_addressed"),
    (
        "The Plan will accept a direct rollover of after-tax contributions from another employer's 401(k) plan.",
        "rollover_only",
        "not_addressed",
    ),
    (
        "Any after-tax money in your account was rolled over from another employer's plan; that is the only way it can enter.",
        "rollover_only",
        "not_addressed",
    ),
    ("What can I contribute? Pre-tax dollars and nothing else.", "prohibited", "prohibited"),
    ("After-tax contributions will continue as before.", "permitted", "not_addressed"),
    ("Pre-tax, Roth and after-tax contributions continue unchanged.", "permitted", "permitted"),
    ("Your after-tax contributions continue to be invested as you directed.", "not_addressed", "not_addressed"),
    ("Can I get my after-tax money into the Roth? Yes, any time.", "not_addressed", "not_addressed"),
    ("Can my pre-tax balance become Roth? Yes, by an in-plan conversion.", "not_addressed", "not_addressed"),
    ("Does the Plan have a Roth? Yes.", "not_addressed", "permitted"),
    ("Is there a Roth option? No.", "not_addressed", "prohibited"),
    (
        "Each Participant may make After-Tax Contributions, except Participants employed by an Employer listed in Appendix C. Appendix C: every Participating Employer.",
        "prohibited",
        "not_addressed",
    ),
    (
        "D. Employee After-Tax Contributions\nOption 1: None\nOption 2: Permitted up to 10% of Compensation\nSelected option: 2",
        "permitted",
        "not_addressed",
    ),
    (
        "3.2 Designated Roth Contributions. Option 1: Permitted. Option 2: Not permitted. Option selected: 2",
        "not_addressed",
        "prohibited",
    ),
    (
        "Withdrawals of after-tax contributions while employed. Option A: not available. Option B: available at any time. Option elected: B",
        "not_addressed",
        "not_addressed",
    ),
    (
        "Three contribution types are available through payroll: before-tax, Roth and after-tax.",
        "permitted",
        "permitted",
    ),
    ("The most you can contribute after-tax is 10% of your eligible pay.", "permitted", "not_addressed"),
    (
        "Voluntary Contributions. A Participant may contribute to the Trust Fund each Plan Year an amount which does not exceed 10% of his aggregate Compensation.",
        "permitted",
        "not_addressed",
    ),
    (
        "Contributions over the annual limit will be made as after-tax contributions unless you elect to stop.",
        "permitted",
        "not_addressed",
    ),
    (
        "We've added a new way to save: after-tax contributions. Starting January 1, 2025 you can contribute up to 15% of pay.",
        "permitted",
        "not_addressed",
    ),
    ("There is no limit on after-tax contributions other than the Section 415 limit.", "permitted", "not_addressed"),
    (
        "Members may elect Basic Contributions of 2% to 6% and Supplemental Contributions of up to a further 10%, all of which are deducted after income tax.",
        "permitted",
        "not_addressed",
    ),
    (
        "Employee Contributions permitted: Elective Deferrals, Roth Elective Deferrals, Voluntary Employee Contributions.",
        "permitted",
        "permitted",
    ),
    ("Employee contributions: pre-tax (1%-50%), Roth (1%-50%), after-tax (1%-10%)", "permitted", "permitted"),
    ("No after-tax contributions.", "prohibited", "not_addressed"),
    ("Voluntary employee contributions shall not be permitted under the Plan.", "prohibited", "not_addressed"),
    ("Contributions to the Plan are limited to pre-tax and Roth elective deferrals.", "prohibited", "permitted"),
    ("Q: Can I make after-tax contributions?\nA: Not in this Plan.", "prohibited", "not_addressed"),
    ("You can choose to have some or all of your 401(k) contributions made as Roth.", "not_addressed", "permitted"),
    ("The Plan includes a Roth 401(k) feature.", "not_addressed", "permitted"),
    ("The Plan does not have a Roth option.", "not_addressed", "prohibited"),
    (
        "All contributions you make are pre-tax; no Roth or after-tax contributions are allowed.",
        "prohibited",
        "prohibited",
    ),
    ("Roth IRAs are subject to different rules.", "not_addressed", "not_addressed"),
    ("If you made after-tax contributions to a prior plan, keep your records.", "not_addressed", "not_addressed"),
    ("Loan payments are made with after-tax dollars.", "not_addressed", "not_addressed"),
    ("Your spouse must consent to a distribution of after-tax contributions.", "not_addressed", "not_addressed"),
    ("Prior to 1987, employees could make after-tax contributions.", "frozen", "not_addressed"),
    (
        "You may have an after-tax account if you contributed before 1993; the Plan has not accepted such contributions since.",
        "frozen",
        "not_addressed",
    ),
    ("Neither in-plan conversions nor Roth contributions are offered.", "not_addressed", "prohibited"),
    ("Ours is a plain plan: neither after-tax nor Roth.", "prohibited", "prohibited"),
    (
        "You may make after-tax contributions from 1% to 10%. You may not make after-tax contributions from bonuses.",
        "permitted",
        "not_addressed",
    ),
    (
        "You can make pre-tax, Roth and after-tax contributions. Only pre-tax and Roth contributions are matched.",
        "permitted",
        "permitted",
    ),
    (
        "After-tax contributions up to 8% are permitted. The 402(g) limit applies to pre-tax and Roth contributions only.",
        "permitted",
        "permitted",
    ),
    (
        "No Participant is required to make after-tax contributions, but each may contribute up to 10% of pay.",
        "permitted",
        "not_addressed",
    ),
    (
        "The limit on after-tax contributions is raised from 5% to 10% effective January 1, 2025.",
        "permitted",
        "not_addressed",
    ),
    ("New for 2024: Roth 401(k) contributions are now available.", "not_addressed", "permitted"),
    (
        "4.5 Employee Contributions. No Employee contributions (other than Elective Deferrals and Rollover Contributions) shall be required or permitted.",
        "prohibited",
        "not_addressed",
    ),
    ("Article V. Voluntary Employee Contributions. [Reserved]", "not_addressed", "not_addressed"),
    (
        '"After-Tax Contributions" means contributions, if any, made by a Participant on an after-tax basis.',
        "not_addressed",
        "not_addressed",
    ),
    ("Before-tax | 1–50%\nRoth | 1–50%\nAfter-tax | 1–10%", "permitted", "permitted"),
    ("Employee Contributions    Pre-tax: Yes    Roth: Yes    After-tax: Yes", "permitted", "permitted"),
    (
        "At a glance\nYour contributions: pre-tax or Roth, 1% to 75% of pay\nAfter-tax contributions: up to 10% of pay",
        "permitted",
        "permitted",
    ),
    (
        'How do I make after-tax contributions? Log in and select "After-tax" on the contributions page.',
        "permitted",
        "not_addressed",
    ),
    (
        "May I make voluntary contributions? No. The Plan accepts elective deferrals only.",
        "prohibited",
        "not_addressed",
    ),
    ("May I make Roth contributions? Yes, beginning on your entry date.", "not_addressed", "permitted"),
    # a table of two columns is a list of labelled lines
    (
        "| Feature | How it works |\n|---|---|\n| Your contributions | Before-tax, Roth and after-tax, up to 50% of pay |\n| Loans | Two |",
        "permitted",
        "permitted",
    ),
    # what is denied of a part, of those who left, or of something else is not denied of the whole
    (
        "You may contribute up to 20% of pay after-tax. After-tax contributions may not be made from bonuses. After you leave, you may no longer make after-tax contributions.",
        "permitted",
        "not_addressed",
    ),
    ("Automatic enrollment applies to Elective Deferrals only.", "not_addressed", "not_addressed"),
    ("Hardship. Elective Deferrals only.", "not_addressed", "not_addressed"),
    ("Rollovers into the Plan: Yes (pre-tax and Roth). No after-tax.", "not_addressed", "not_addressed"),
    ("My old plan allowed after-tax contributions. Did that right carry over? No.", "not_addressed", "not_addressed"),
    (
        "No after-tax contributions are permitted, except that a Participant may contribute after-tax any deferral above the limit of section 402(g).",
        "permitted",
        "not_addressed",
    ),
    (
        "You may make pre-tax and Roth contributions. No other contributions may be made to the Plan.",
        "prohibited",
        "permitted",
    ),
    # lists that are whole, and "only" that is of another matter
    (
        "You may save pre-tax, Roth or both. These, together with catch-up and rollovers, are the only kinds of contributions you can make.",
        "prohibited",
        "permitted",
    ),
    (
        "Participants shall neither be required nor permitted to make contributions other than those described in Sections 4.01 and 4.02 (Salary Reduction Contributions and Rollover Contributions).",
        "prohibited",
        "not_addressed",
    ),
    ("You may save pre-tax or Roth. These are the only contributions we match.", "not_addressed", "permitted"),
    (
        "No contribution other than Elective Deferrals is taken into account in the test.",
        "not_addressed",
        "not_addressed",
    ),
    # deferrals that go on at the limit, and payments that are no contributions
    (
        "Once your deferrals reach the IRS limit, the percentage you elected keeps coming out of each paycheck and is credited to your after-tax account.",
        "permitted",
        "not_addressed",
    ),
    (
        "You make loan repayments, which come out of your paycheck on an after-tax basis.",
        "not_addressed",
        "not_addressed",
    ),
    # one thing refused beside another
    (
        "The Plan takes no after-tax contributions from pay and no rollovers of after-tax money.",
        "prohibited",
        "not_addressed",
    ),
    ("The Plan takes no after-tax contributions from pay, no Roth deferrals and no loans.", "prohibited", "prohibited"),
    # closed and reopened; the month of May permits nothing
    (
        "Effective July 1, 2024 the Firm resumed the after-tax contribution option, which had been closed in 2009.",
        "permitted",
        "not_addressed",
    ),
    ("An amendment of May 2019 suspended after-tax contributions.", "frozen", "not_addressed"),
    # money of another plan
    (
        "Voluntary after-tax contributions are not accepted through payroll. If you have after-tax money in another employer's plan you can bring it in by direct rollover.",
        "rollover_only",
        "not_addressed",
    ),
    (
        "Your statement has an after-tax column. It is there for employees who brought such money with them from another plan.",
        "rollover_only",
        "not_addressed",
    ),
    ("The Rollover Account is for amounts rolled over from another plan.", "not_addressed", "not_addressed"),
    # some plans, some accounts
    (
        "The record keeper's fees cover loans, in-plan Roth transfers and after-tax withdrawals; not all of these services are available in every plan.",
        "not_addressed",
        "not_addressed",
    ),
    (
        "You may make after-tax contributions and convert them to Roth; not all funds are available in every account.",
        "permitted",
        "not_addressed",
    ),
    (
        "The amount is kept apart from the Roth deferrals that the Plan lets you make from your pay.",
        "not_addressed",
        "permitted",
    ),
    (
        "Employee contributions\n[X] Pre-tax deferrals\n[X] After-tax contributions, limited to 6% of pay\nIn-plan Roth rollovers\n[ ] Permitted\n[X] Not permitted",
        "permitted",
        "not_addressed",
    ),
]


@pytest.mark.parametrize(("passage", "after_tax", "roth"), PASSAGES)
def test_money_in(passage: str, after_tax: str, roth: str) -> None:
    """Each passage read alone establishes what its labels say."""
    found = established(passage)
    assert (found[AFTER_TAX], found[ROTH]) == (after_tax, roth)
