"""What goes on, begins again, is dropped, has long been there, or holds where a box is left empty."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect, findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    # Roth under the name of after-tax, by its tax
    (
        (
            "After-Tax 401(k). These contributions come out of pay on which you have already been taxed. If "
            "your account has been open five years and you are at least 59½, you pay no tax on withdrawals, "
            "growth included."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "After-Tax 401(k). These contributions come out of pay on which you have already been taxed. If "
            "your account has been open five years and you are at least 59½, you pay no tax on withdrawals, "
            "growth included."
        ),
        ROTH,
        "permitted",
    ),
    (
        (
            "After-Tax Savings Option. Your contributions are deducted after income tax. Provided the "
            "account is five years old and you are past 59½, neither the contributions nor what they earned "
            "is taxed when you take them."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "After-tax contributions. You may contribute up to 75% of pay after tax. You will owe nothing on "
            "the earnings if you have had the account for five years and are 59½ or older."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Saving after tax. You may save 1% to 50% of pay on an after-tax basis. When you retire, "
            "everything comes out without tax, earnings too, as long as the account is five years old."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "After-Tax 401(k). Contributions come out of pay that has been taxed. After five years and age "
            "59½ no income tax is due on what you withdraw, investment growth included."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "After-tax contributions. You may contribute up to 10% of pay after tax. You pay no tax on your "
            "contributions when you withdraw them, but you pay tax on their growth."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax contributions. You may contribute up to 10% of pay after tax. You pay no tax on your "
            "own contributions when you withdraw them; the earnings are taxed."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax contributions. You may contribute up to 10% of pay after tax. If you convert them to "
            "Roth, you pay no tax on withdrawals after five years and 59½, growth included."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax contributions. You may contribute up to 10% of pay after tax. Earnings grow free of "
            "tax until they are paid."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Roth and after-tax. You may make Roth contributions and after-tax contributions of up to 10% of "
            "pay. With Roth, if your account has been open five years and you are 59½, you pay no tax on "
            "withdrawals, growth included."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-Tax 401(k). These contributions come out of pay on which you have already been taxed. If "
            "your account has been open five years and you are at least 59½, you pay no tax on withdrawals, "
            "growth included."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    # what ends on a day that was told
    (
        (
            "You may keep making after-tax contributions through the paycheck dated December 18, 2026. None "
            "will be accepted after that."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Voluntary contributions may be made up to December 31, 2026. No more will be taken after that.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("You can contribute after tax until your last paycheck of December 2026. Nothing goes in after that."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax contributions of up to 8% are open through the payroll of December 31, 2026. After "
            "that, none will be accepted."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "You could make after-tax contributions through the paycheck dated December 18, 2020. None have "
            "been accepted since."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "You may make after-tax contributions through the paycheck dated June 30, 2025. None will be "
            "accepted after that."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The plan accepts after-tax contributions up to 6% of pay. None will be accepted after "
            "termination of employment."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax money can be converted to Roth through December 15, 2026. No conversions will be "
            "processed after that."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Elections for after-tax contributions are accepted through the pay date of December 23, 2026. "
            "After that date none will be."
        ),
        AFTER_TAX,
        "permitted",
    ),
    # what goes on past the limit
    (
        (
            "Reached $24,500? When your pre-tax and Roth savings hit the 2026 IRS limit, payroll keeps your "
            "election running into the after-tax source for the rest of the year unless you tell us to stop."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Once your deferrals hit the IRS limit, your election keeps going into the after-tax account until December."),
        AFTER_TAX,
        "permitted",
    ),
    ("When you max out, we let your percentage run on as after-tax contributions.", AFTER_TAX, "permitted"),
    (
        "At the 402(g) limit payroll carries your election over to after-tax for the rest of the year.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After you reach $24,500, your savings carry on in the after-tax account unless you opt out.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("When your pre-tax savings hit the limit, payroll rolls your election over to the after-tax source."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "When your deferrals hit the limit, payroll stops your election for the rest of the year.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "When your pre-tax savings hit the limit, payroll keeps your election running into the "
            "nonqualified plan for the rest of the year."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "When your pre-tax savings hit the limit, payroll does not keep your election running into the "
            "after-tax source."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("When your pre-tax savings reach the limit, payroll moves your election to catch-up contributions."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Once your pre-tax and Roth contributions hit the IRS limit, payroll switches your deduction to after-tax."),
        AFTER_TAX,
        "permitted",
    ),
    # what was suspended and begins again
    (
        (
            "After-tax contributions, suspended at the end of 2009, resumed with the first paycheck of 2018. "
            "You may elect any whole percentage of pay up to 10%."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions were suspended in 2009 and resumed in January 2018.", AFTER_TAX, "permitted"),
    ("Voluntary contributions, which were halted in 2012, began again on July 1, 2019.", AFTER_TAX, "permitted"),
    ("After-tax contributions, stopped in 2010, started up again with the 2016 plan year.", AFTER_TAX, "permitted"),
    ("After-tax contributions, discontinued in 2009, were taken up again in 2017.", AFTER_TAX, "permitted"),
    ("After-tax contributions, suspended in 2009, resumed in 2018 and ended for good in 2023.", AFTER_TAX, "frozen"),
    ("After-tax contributions, suspended in 2009, have not resumed.", AFTER_TAX, "frozen"),
    (
        "After-tax contributions, suspended after a hardship withdrawal, resume six months later.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Employer matching contributions, suspended in 2009, resumed in 2018.", AFTER_TAX, "not_addressed"),
    ("Payroll deposits to the after-tax account, suspended in 2009, resumed in 2018.", AFTER_TAX, "permitted"),
    # what goes on for the others
    (
        (
            "The Administrative Committee has suspended After-Tax Contributions by Highly Compensated "
            "Employees for the 2026 Plan Year. All other Participants may go on electing them as before."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax contributions by highly compensated employees are suspended for 2026. Everyone else "
            "may continue them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The Committee has closed after-tax savings to HCEs for the year. The rest of you may keep making them."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "HCEs may not make voluntary contributions in 2026. All other members may go on as before.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Committee has suspended after-tax contributions. All other contributions go on as before.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The Committee has suspended after-tax contributions by all Participants. Participants may go on "
            "electing deferrals as before."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "APPENDIX C. For so long as an Employee is a member of the Bargaining Unit, Section 3.4 "
            "(After-Tax Contributions, 1% to 9% of Pay) shall not apply to such Employee. Section 3.4 "
            "applies to all other Participants."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section 3.4 (After-Tax Contributions) shall not apply to Puerto Rico employees. It applies to "
            "all other Participants."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section 3.4, After-Tax Contributions, does not apply to Bargaining Unit employees. All other "
            "Participants are covered by Section 3.4."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section 3.4 (After-Tax Contributions, 1% to 9% of Pay) does not apply to highly compensated "
            "employees but applies to everyone else."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section 7.2 (In-Plan Roth Conversions) shall not apply to members of the Bargaining Unit. "
            "Section 7.2 applies to all other Participants."
        ),
        CONVERSION,
        "conditional",
    ),
    ("Section 3.4 (After-Tax Contributions) shall not apply to any Participant.", AFTER_TAX, "prohibited"),
    (
        ("Section 5.1 (Loans) shall not apply to the Bargaining Unit. Section 5.1 applies to all other Participants."),
        AFTER_TAX,
        "not_addressed",
    ),
    # the only way in
    (
        (
            "You may roll in money from a former employer's plan, after-tax money included, if it is sent to "
            "us directly. That is the only way after-tax money can get into your account."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "We accept rollovers of after-tax money from other plans. There is no other way for after-tax "
            "money to come into the Plan."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "The plan takes direct rollovers, including after-tax amounts. This is the only route by which "
            "after-tax money enters the Plan."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "After-tax money from a former employer's plan can be rolled over to this plan. It cannot get in "
            "any other way."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        ("You may roll over after-tax amounts from another plan. That is the only way after-tax dollars come in."),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "You may contribute up to 5% of pay after tax by payroll deduction. That is the only way "
            "after-tax money can get into your account."
        ),
        AFTER_TAX,
        "permitted",
    ),
    # what others do, and this plan does or does not
    (
        (
            "The Foundation's 403(b) Plan takes after-tax contributions of up to 5% of salary. The 401(k) "
            "Plan for clinic staff does not. Both plans offer Roth."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("After-tax contributions are accepted by the 403(b) Plan. The 401(k) Plan accepts none.", AFTER_TAX, "prohibited"),
    (
        ("The Hospital's 403(b) plan permits after-tax contributions. Our 401(k) Plan does not permit them."),
        AFTER_TAX,
        "prohibited",
    ),
    ("The 403(b) Plan lets you save after tax; the 401(k) Plan doesn't.", AFTER_TAX, "prohibited"),
    (
        "The 401(k) Plan takes after-tax contributions of up to 5% of salary. The 403(b) Plan does not.",
        AFTER_TAX,
        "permitted",
    ),
    ("Other plans let people convert after-tax savings. Ours does not.", CONVERSION, "prohibited"),
    ("Many employers let people convert after-tax savings to Roth. Ours doesn't.", CONVERSION, "prohibited"),
    ("Some plans offer in-plan Roth conversions. This one does not.", CONVERSION, "prohibited"),
    ("Most large plans accept after-tax contributions. Ours never has.", AFTER_TAX, "prohibited"),
    ("Other plans allow after-tax contributions. So does ours.", AFTER_TAX, "permitted"),
    ("Other plans do not let people convert after-tax savings. Ours does.", CONVERSION, "permitted"),
    ("Some plans make you wait until 59½ to take out after-tax money. Ours does not.", WITHDRAWAL, "not_addressed"),
    ("Other plans charge a fee to convert after-tax savings. Ours does not.", CONVERSION, "not_addressed"),
    ("Other plans require after-tax contributions. Ours does not.", AFTER_TAX, "not_addressed"),
    # sections struck out by their title
    (
        (
            "Third Amendment. Section 7.9, In-Plan Roth Transfers, is deleted and replaced with "
            '"[Reserved]," effective for elections received after September 30, 2026.'
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Section 6.10, In-Plan Roth Rollovers, is repealed as of January 1, 2026, and no request "
            "received thereafter shall be honored."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "SECOND AMENDMENT. 1. Section 3.2 is amended to allow a Participant, for payrolls on or after "
            "January 1, 2026, to designate Elective Deferrals as Roth Elective Deferrals. 2. Section 6.10, "
            "In-Plan Roth Rollovers, is repealed as of the same date, and no request received thereafter "
            "shall be honored."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "SECOND AMENDMENT. 1. Section 3.2 is amended to allow a Participant, for payrolls on or after "
            "January 1, 2026, to designate Elective Deferrals as Roth Elective Deferrals. 2. Section 6.10, "
            "In-Plan Roth Rollovers, is repealed as of the same date, and no request received thereafter "
            "shall be honored."
        ),
        ROTH,
        "permitted",
    ),
    (
        (
            'Section 5.4 (In-Plan Roth Conversions) is hereby removed and the words "Intentionally omitted" '
            "put in its place."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        'Article VIII, Conversions to Roth, is struck and marked "Reserved" as of July 1, 2025.',
        CONVERSION,
        "prohibited",
    ),
    (
        (
            'Section 3.3, Voluntary After-Tax Contributions, is deleted and replaced with "[Reserved]" '
            "effective January 1, 2024."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Section 7.9, In-Plan Roth Transfers, is deleted and replaced with the following: "A Participant '
            'may convert any vested amount to Roth."'
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "Section 7.9, In-Plan Roth Transfers, is renumbered as Section 7.10 and Section 7.9 is reserved.",
        CONVERSION,
        "not_addressed",
    ),
    ("Section 6.11, Fee for In-Plan Roth Rollovers, is repealed as of January 1, 2026.", CONVERSION, "not_addressed"),
    ("Section 7.9, In-Plan Roth Transfers, will be deleted effective January 1, 2028.", CONVERSION, "not_addressed"),
    (
        "Section 6.10, Prohibition of In-Plan Roth Rollovers, is repealed as of January 1, 2026.",
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "Section 6.10, Loans, is repealed as of January 1, 2026, and no request received thereafter "
            "shall be honored."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        ("Section 4.4 of the Plan (Employee After-Tax Contributions) is repealed effective as of January 1, 2019."),
        AFTER_TAX,
        "frozen",
    ),
    # what has long been there
    (
        (
            "Will you be adding Roth? No, not at this time. And after-tax? We have had it for years: up to "
            "7% of base salary, on top of your pre-tax savings."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Will you be adding Roth? No, not at this time. And after-tax? We have had it for years: up to "
            "7% of base salary, on top of your pre-tax savings."
        ),
        ROTH,
        "prohibited",
    ),
    ("Do you offer Roth? Not yet. After-tax? We've had that since 1988, up to 10% of pay.", ROTH, "prohibited"),
    ("Do you offer Roth? Not yet. After-tax? We've had that since 1988, up to 10% of pay.", AFTER_TAX, "permitted"),
    (
        ("Will there be a Roth option? No. What about after-tax? Yes, it has been there all along: 1% to 5% of pay."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Will there be a Roth option? No. What about after-tax? Yes, it has been there all along: 1% to 5% of pay."),
        ROTH,
        "prohibited",
    ),
    ("Is Roth coming? We have had it for years. And after-tax? No, not at this time.", AFTER_TAX, "prohibited"),
    ("Is Roth coming? We have had it for years. And after-tax? No, not at this time.", ROTH, "permitted"),
    ("And after-tax contributions? That one we have had since 2001: up to 12% of pay.", AFTER_TAX, "permitted"),
    ("And after-tax? We used to have it: up to 7% of pay until 2010.", AFTER_TAX, "frozen"),
    ("And after-tax? We have never had it.", AFTER_TAX, "prohibited"),
    ("Will you be adding Roth? Not at this time.", ROTH, "prohibited"),
    ("Will you be adding Roth conversions? Not at this time.", ROTH, "not_addressed"),
    ("Are you thinking of adding Roth? Yes, we are thinking about it.", ROTH, "not_addressed"),
    # money by a name of its own, beside the limit
    (
        (
            "SavePlus dollars come from your net pay and do not use up any of your $24,500. Sign up for 1% "
            "to 20%; each payday we move them to the Roth side of your account at no charge."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "SavePlus dollars come from your net pay and do not use up any of your $24,500. Sign up for 1% "
            "to 20%; each payday we move them to the Roth side of your account at no charge."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Extra Savings are taken from take-home pay and do not count against the $24,500 limit. You may "
            "choose 1% to 10% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The Booster source is funded out of pay after taxes and sits outside the 402(g) limit. Elect up "
            "to 15% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Top-Up money comes out of your net pay and leaves your $24,500 untouched. Sign up online for up to 8%."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "PowerSave contributions come from your paycheck after tax and are not part of the IRS deferral "
            "limit. You can choose any percentage up to 25%."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "SavePlus dollars come from your net pay and are repaid in five years. Sign up for 1% to 20%.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("ESPP dollars come from your net pay and do not use up any of your $24,500. Sign up for 1% to 15%."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Catch-up dollars do not use up any of your $24,500. Sign up for 1% to 20%.", AFTER_TAX, "not_addressed"),
    ("Employer Roth match dollars do not use up any of your $24,500.", AFTER_TAX, "not_addressed"),
    ("HSA dollars do not use up any of your $24,500. Sign up for 1% to 5%.", AFTER_TAX, "not_addressed"),
    (
        "SavePlus dollars come from your net pay and use up part of your $24,500. Sign up for 1% to 20%.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The emergency savings account is funded from your net pay and does not use up any of your "
            "$24,500. Sign up for 1% to 3%."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    # no Roth, and a way out
    (
        (
            "Because the Plan has no Roth account, after-tax money cannot be converted within the Plan. You "
            "can, however, have it paid to you or rolled over to your own Roth IRA in any month, whether or "
            "not you are still working."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Because the Plan has no Roth account, after-tax money cannot be converted within the Plan. You "
            "can, however, have it paid to you or rolled over to your own Roth IRA in any month, whether or "
            "not you are still working."
        ),
        ROTH,
        "prohibited",
    ),
    (
        (
            "Because the Plan has no Roth account, after-tax money cannot be converted within the Plan. You "
            "can, however, have it paid to you or rolled over to your own Roth IRA in any month, whether or "
            "not you are still working."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("Since there is no Roth source in the Plan, after-tax contributions cannot be converted.", ROTH, "prohibited"),
    ("As the plan lacks a Roth feature, in-plan conversions are not available.", ROTH, "prohibited"),
    (
        (
            "After-tax money cannot be converted inside the Plan. You may, however, have it rolled over to a "
            "Roth IRA once a quarter while you work here."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-tax contributions cannot be turned into Roth. You can have them sent to you in any month, "
            "employed or not."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("After-tax contributions cannot be turned into Roth. You can have them paid to you when you leave."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Pre-tax money cannot be converted within the Plan. You can, however, have it paid to you in any "
            "month, whether or not you are still working."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "The after-tax account may be rolled over to your own Roth IRA in any month, whether or not you "
            "are still employed."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You can have your after-tax balance paid out or rolled over to an IRA at any time, even if you "
            "are still working."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Because the Plan has no separate Roth account statement, Roth contributions are shown with your deferrals."),
        ROTH,
        "permitted",
    ),
    (
        "Because Roth accounts have no required distributions, you can leave the money in the plan.",
        ROTH,
        "not_addressed",
    ),
    # a wait that is dropped
    (
        (
            "Summary of Material Modifications – September 2026. The twelve-month wait before after-tax "
            "contributions can be withdrawn has been dropped. Requests are now processed on any business day."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("The five-year wait before you can withdraw your after-tax account has been removed.", WITHDRAWAL, "permitted"),
    ("The holding period before after-tax money may be taken out has been eliminated.", WITHDRAWAL, "permitted"),
    (
        (
            "We have dropped the rule that after-tax contributions must stay in the plan for 24 months "
            "before they can be withdrawn."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("The requirement that you be 59½ to withdraw after-tax contributions no longer applies.", WITHDRAWAL, "permitted"),
    (
        ("The two-year waiting period for withdrawing after-tax contributions was abolished on January 1, 2025."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("The twelve-month wait before after-tax contributions can be withdrawn has been extended to 24 months."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The twelve-month wait before after-tax contributions can be withdrawn has not been dropped.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("The twelve-month wait before after-tax contributions can be withdrawn will be dropped on January 1, 2028."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The twelve-month wait before matching contributions can be withdrawn has been dropped.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("The twelve-month wait before after-tax contributions can be made has been dropped.", WITHDRAWAL, "not_addressed"),
    ("The $50 fee before after-tax contributions can be withdrawn has been dropped.", WITHDRAWAL, "not_addressed"),
    (
        ("The twelve-month wait before after-tax contributions can be withdrawn is shortened to six months."),
        WITHDRAWAL,
        "conditional",
    ),
    # what a letter confirms
    (
        (
            "I'm pleased to confirm that, as a U.S. salaried employee, you may contribute up to 25% of pay "
            "after-tax, convert those contributions and their earnings to Roth online on any day, and "
            "withdraw them at any time without giving a reason."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "I'm pleased to confirm that, as a U.S. salaried employee, you may contribute up to 25% of pay "
            "after-tax, convert those contributions and their earnings to Roth online on any day, and "
            "withdraw them at any time without giving a reason."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "I'm pleased to confirm that, as a U.S. salaried employee, you may contribute up to 25% of pay "
            "after-tax, convert those contributions and their earnings to Roth online on any day, and "
            "withdraw them at any time without giving a reason."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("I am happy to tell you that you can make after-tax contributions of up to 10% of pay.", AFTER_TAX, "permitted"),
    ("We're glad to let you know that you may contribute after tax up to 8%.", AFTER_TAX, "permitted"),
    ("This is to confirm that you may make after-tax contributions to the Plan.", AFTER_TAX, "permitted"),
    ("I can confirm that the plan accepts after-tax contributions.", AFTER_TAX, "permitted"),
    (
        "We are delighted to announce that after-tax contributions may be made from January 2026.",
        AFTER_TAX,
        "permitted",
    ),
    ("I'm sorry to say that you may not make after-tax contributions.", AFTER_TAX, "prohibited"),
    ("I would be pleased to confirm whether you may make after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("I cannot confirm that you may make after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Please confirm that you may contribute after-tax.", AFTER_TAX, "not_addressed"),
    (
        "As promised, I confirm that you may convert your after-tax account to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    # a record-keeper's screen
    (
        (
            "MONEY TYPE 04  DESC: EE AFTER TAX  STATUS: CLOSED 12/31/2011  ACCEPT PAYROLL: N\nVESTING: 100 "
            "PCT IMMED  LOANABLE: N  IN-SVC WD: ANYTIME, 1 PER 6 MOS, MIN $250"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "MONEY TYPE 04  DESC: EE AFTER TAX  STATUS: CLOSED 12/31/2011  ACCEPT PAYROLL: N\nVESTING: 100 "
            "PCT IMMED  LOANABLE: N  IN-SVC WD: ANYTIME, 1 PER 6 MOS, MIN $250"
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "SOURCE 07 VOLUNTARY AFTER-TAX  VESTING: 100%  LOANS: N  IN-SERVICE WITHDRAWAL: ANY TIME",
        WITHDRAWAL,
        "permitted",
    ),
    ("SOURCE 07 VOLUNTARY AFTER-TAX  VESTING: 100%\nLOANS: N  IN-SVC WD: Y", WITHDRAWAL, "permitted"),
    ("SOURCE 02 EMPLOYER MATCH  VESTING: 6 YR\nLOANS: N  IN-SVC WD: ANYTIME", WITHDRAWAL, "not_addressed"),
    ("MONEY TYPE 04  DESC: EE AFTER TAX  STATUS: OPEN\nLOANABLE: N  IN-SVC WD: NONE", WITHDRAWAL, "prohibited"),
    ("MONEY TYPE 04  DESC: EE AFTER TAX  STATUS: OPEN\nLOANABLE: N  IN-SVC WD: AGE 59.5", WITHDRAWAL, "conditional"),
    ("MONEY TYPE 04  DESC: EE AFTER TAX\nLOANABLE: Y  HARDSHIP WD: N", WITHDRAWAL, "not_addressed"),
    ("MONEY TYPE 04  DESC: EE AFTER TAX\nLOANABLE: Y  IPRC: N", CONVERSION, "prohibited"),
    (
        (
            "Source: EE AFTER TAX; STATUS: CLOSED 12/31/2011; ACCEPT PAYROLL: N\nVESTING: 100 PCT IMMED; "
            "LOANABLE: N; IN-SVC WD: ANYTIME, 1 PER 6 MOS, MIN $250"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("Source: EE AFTER TAX; LOANABLE: N; IN-SVC WD: ANYTIME, 1 PER 6 MOS, MIN $250", WITHDRAWAL, "permitted"),
    ("SOURCE 07 VOLUNTARY AFTER-TAX STATUS: CLOSED 2010 LOANS: N", AFTER_TAX, "frozen"),
    ("SOURCE 07 VOLUNTARY AFTER-TAX STATUS: OPEN LOANS: N", AFTER_TAX, "permitted"),
    ("MONEY TYPE 03 DESC: EE ROTH STATUS: OPEN ACCEPT PAYROLL: Y", AFTER_TAX, "not_addressed"),
    ("MONEY TYPE 03 DESC: EE ROTH STATUS: OPEN\nLOANABLE: Y IN-SVC WD: ANYTIME", WITHDRAWAL, "not_addressed"),
    ("MONEY TYPE 02 DESC: ER MATCH STATUS: OPEN\nLOANABLE: Y IN-SVC WD: ANYTIME", WITHDRAWAL, "not_addressed"),
    ("MONEY TYPE 04 DESC: EE AFTER TAX STATUS: OPEN\nLOANABLE: Y IN-SVC WD: N", WITHDRAWAL, "prohibited"),
    ("MONEY TYPE 04 DESC: EE AFTER TAX STATUS: OPEN\nLOANABLE: Y IN-PLAN ROTH CONV: Y", CONVERSION, "permitted"),
    ("MONEY TYPE 04 DESC: EE AFTER TAX STATUS: OPEN\nLOANABLE: Y IN-PLAN ROTH CONV: N", CONVERSION, "prohibited"),
    # boxes and crosses
    (
        (
            "VIII(d). Voluntary Contributions shall be distributable (mark one):\n☐ at the Participant's "
            "request, no more often than quarterly;\n☐ upon attainment of age ____;\n☒ only when the "
            "Participant's Employer Contribution Account becomes distributable by reason of separation, "
            "death or Disability."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "VIII(d). Voluntary Contributions shall be distributable (mark one):\n☒ at the Participant's "
            "request, no more often than quarterly;\n☐ upon attainment of age ____;\n☐ only when the "
            "Participant's Employer Contribution Account becomes distributable by reason of separation, "
            "death or Disability."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "VIII(d). Voluntary Contributions shall be distributable (mark one):\n☐ at the Participant's "
            "request, no more often than quarterly;\n☒ upon attainment of age 59½;\n☐ only when the "
            "Participant's Employer Contribution Account becomes distributable by reason of separation, "
            "death or Disability."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax contributions may be distributed (check one):\n☐ at any time\n☒ only upon separation "
            "from service, death or disability"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "After-tax contributions may be distributed:\n[ ] at any time\n[X] only when the Participant's "
            "vested account becomes payable on account of severance"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Voluntary Contributions are distributable (choose one):\n☒ when the Participant's Employer "
            "Contribution Account becomes distributable\n☐ at any time"
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Employer contributions shall be distributable (mark one):\n☐ at any time\n☒ only upon separation, "
            "death or Disability."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Voluntary Contributions shall be distributable only when the Participant's Employer "
            "Contribution Account becomes distributable by reason of separation, death or Disability."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "After-Tax Contributions are payable only at the time the Member's other accounts become payable "
            "by reason of retirement, death or termination."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "After-Tax Contributions are payable at any time; the Employer Account is payable only by reason "
            "of retirement, death or termination."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-Tax Employee Contributions. If this box is not checked, the Plan does not accept "
            "After-Tax Employee Contributions.\n☐ Accepted, up to ______% of Compensation, with withdrawals ☐ "
            "any time ☐ once per Plan Year"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "After-Tax Employee Contributions. If this box is not checked, the Plan does not accept "
            "After-Tax Employee Contributions.\n☒ Accepted, up to 10% of Compensation"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "If the box below is left blank, no After-Tax Contributions are permitted.\n☐ After-Tax "
            "Contributions are permitted, up to ___% of Compensation."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Unless the following box is marked, Participants may not make After-Tax Contributions.\n[ ] "
            "Participants may make After-Tax Contributions."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Unless the following box is marked, Participants may not make After-Tax Contributions.\n[X] "
            "Participants may make After-Tax Contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "In-Plan Roth Conversions. If nothing is checked, conversions are not permitted.\n☐ Permitted "
            "from all sources ☐ Permitted from vested sources"
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "In-Plan Roth Conversions. If nothing is checked, conversions are not permitted.\n☒ Permitted "
            "from all sources ☐ Permitted from vested sources"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("If this box is checked, the Plan does not accept After-Tax Employee Contributions.\n☐ Not accepted"),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "In-service withdrawals of after-tax contributions are not allowed unless this box is checked.\n☐ "
            "Allowed at any time"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "NOT AVAILABLE IN THIS PLAN\n✗ Roth 401(k) contributions\n✗ After-tax contributions\n✗ "
            "Self-directed brokerage\nAVAILABLE\n✓ Pre-tax contributions, 1% to 40%\n✓ Loans (one at a time)"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "NOT AVAILABLE IN THIS PLAN\n✗ Roth 401(k) contributions\n✗ After-tax contributions\n✗ "
            "Self-directed brokerage\nAVAILABLE\n✓ Pre-tax contributions, 1% to 40%\n✓ Loans (one at a time)"
        ),
        ROTH,
        "prohibited",
    ),
    (
        (
            "AVAILABLE\n✓ Pre-tax contributions, 1% to 40%\n✓ After-tax contributions, 1% to 10%\nNOT "
            "AVAILABLE\n✗ Roth 401(k) contributions\n✗ Self-directed brokerage"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "AVAILABLE\n✓ Pre-tax contributions, 1% to 40%\n✓ After-tax contributions, 1% to 10%\nNOT "
            "AVAILABLE\n✗ Roth 401(k) contributions\n✗ Self-directed brokerage"
        ),
        ROTH,
        "prohibited",
    ),
    (
        (
            "What you can do\n✓ Borrow\n✓ Withdraw after 59½\nWhat you can't do\n✗ Convert after-tax money to "
            "Roth\n✗ Trade stocks"
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        ("Your plan includes:\n✓ Pre-tax contributions\n✓ Roth contributions\n✗ After-tax contributions\n✗ Loans"),
        AFTER_TAX,
        "prohibited",
    ),
    ("NOT OFFERED\n✗ In-plan Roth conversion\n✗ Loans\nOFFERED\n✓ Roth contributions", CONVERSION, "prohibited"),
    # a limit and the day it begins
    (
        (
            "ADDENDUM – SPECIAL EFFECTIVE DATES\nProvision                              Effective "
            "date\nAutomatic increase to 12%              04/01/2025\nVoluntary After-Tax Contributions, up to "
            "10% of Compensation      01/01/2027\nSelf-directed brokerage account        07/01/2026"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "SPECIAL EFFECTIVE DATES\nProvision                Effective date\nVoluntary After-Tax "
            "Contributions (maximum 8% of pay)      01/01/2025\nLoans        07/01/2024"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Feature | Start date | \n|---|---|\n| After-tax contributions, 1% to 6% of pay | January 1, 2024 "
            "|\n| Loans | July 1, 2024 |"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "# Dates\n\n| Feature | Effective |\n|---|---|\n| After-tax contributions, 1% to 6% of pay | January "
            "1, 2024 |\n| Loans | July 1, 2024 |"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "# Dates\n\n| Feature | Effective |\n|---|---|\n| Rollover of after-tax contributions, up to 100% | "
            "January 1, 2024 |\n| Loans | July 1, 2024 |"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "# Dates\n\n| Feature | Effective |\n|---|---|\n| Match on after-tax contributions, up to 6% | "
            "January 1, 2024 |\n| Loans | July 1, 2024 |"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Provision      Effective date\nRoth deferrals      01/01/2025\nDistribution of after-tax "
            "contributions        07/01/2024"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    # own contributions from taxed wages
    (
        (
            "ARTICLE IV (1978). A Member may authorize Basic Contributions of 2% to 6% of his Base Earnings, "
            "and Additional Contributions of not more than 4%, by deduction from wages already subject to "
            "income tax. A Member who withdraws any of his own contributions while in service shall be "
            "suspended from membership for the six months next following."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A Participant may contribute 1% to 6% of pay after tax. A Participant who withdraws any of his "
            "contributions while employed shall be suspended for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Any Member who withdraws after-tax contributions while in service shall not contribute for the "
            "following twelve months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "If you withdraw your own after-tax contributions while working, you are suspended from the plan "
            "for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A Member who withdraws his contributions upon leaving shall be suspended from membership. "
            "Members may contribute 1% to 6% of pay after tax."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Participants may contribute 1% to 6% of pay after tax. A Participant who takes a hardship "
            "withdrawal shall be suspended for six months."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Participants may make pre-tax contributions of 1% to 6%. A Participant who withdraws any of his "
            "contributions while in service shall be suspended for six months."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "A Member who withdraws Employer contributions while in service shall be suspended for six "
            "months. After-tax contributions may be up to 5%."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    # what receives nothing more
    (
        (
            "APPENDIX F – FORMER CALDER PLAN PARTICIPANTS. The after-tax thrift accounts of such persons "
            "were received by the Plan in the merger of May 1, 2016, and shall be separately maintained. "
            "They shall be credited with no contributions after that date, and no other Participant shall "
            "have such an account."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The after-tax accounts came over in the 2016 merger. They shall be credited with no "
            "contributions after that date."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The Prior After-Tax Account shall receive no contributions after 2012 and shall be credited "
            "only with earnings."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your after-tax thrift account was transferred from the former plan in the merger of 2016. "
            "Nothing more may be put in it."
        ),
        AFTER_TAX,
        "frozen",
    ),
    ("The after-tax account was closed in 2014. Nothing more goes into it.", AFTER_TAX, "frozen"),
    ("The after-tax account was frozen on December 31, 2014. Nothing more goes into it.", AFTER_TAX, "frozen"),
    ("Your after-tax account dates from before 2010. Nothing more goes into it.", AFTER_TAX, "frozen"),
    ("The after-tax account was frozen. No further money goes in.", AFTER_TAX, "frozen"),
    ("The company froze the after-tax account at the end of 2008; nothing more goes into it.", AFTER_TAX, "frozen"),
    (
        ("An after-tax account that was frozen in 2009 is shown on your statement. Nothing more goes into it."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "After-tax accounts shall be credited with after-tax contributions. No other accounts shall be "
            "credited with them."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("The loan account was closed in 2014. Nothing more goes into it.", AFTER_TAX, "not_addressed"),
    ("The forfeiture account shall be credited with no contributions after 2016.", AFTER_TAX, "not_addressed"),
    # what is not picked up
    (
        (
            "Sec. 205. As a condition of employment each full-time firefighter shall contribute five percent "
            "(5%) of regular wages to the Plan, which amount is not picked up by the City and is therefore "
            "after-tax. No portion of such contributions shall be payable prior to termination of service."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Sec. 205. As a condition of employment each full-time firefighter shall contribute five percent "
            "(5%) of regular wages to the Plan, which amount is not picked up by the City and is therefore "
            "after-tax. No portion of such contributions shall be payable prior to termination of service."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        ("Each officer must contribute 4% of pay, which is not picked up by the County and is thus after-tax."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Mandatory contributions of 3% are not picked up by the State and so are after-tax.", AFTER_TAX, "not_addressed"),
    ("Mandatory contributions are not picked up and are made on an after-tax basis.", AFTER_TAX, "not_addressed"),
    (
        (
            "Employees shall contribute 6% of pay. These contributions are picked up by the employer and are "
            "not after-tax."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The Plan does not accept voluntary after-tax contributions. Mandatory contributions are picked "
            "up by the City."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Voluntary contributions of up to 10% are not picked up by the City and are therefore after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    # a season of each year
    ("You cannot withdraw your after-tax money between January 1 and March 31 of each year.", WITHDRAWAL, "permitted"),
    ("After-tax withdrawals may not be made during the last two weeks of December.", WITHDRAWAL, "permitted"),
    (
        "No withdrawals of after-tax money are processed from December 15 through January 5 each year.",
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax contributions cannot be withdrawn in the first quarter of a year.", WITHDRAWAL, "permitted"),
    (
        "You cannot withdraw your after-tax money between January 1, 2026 and March 31, 2026.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You cannot withdraw your after-tax money before age 59½.", WITHDRAWAL, "conditional"),
    ("You cannot withdraw your after-tax money while you are employed.", WITHDRAWAL, "prohibited"),
    ("You cannot withdraw your match between January 1 and March 31 of each year.", WITHDRAWAL, "not_addressed"),
    ("After-tax money cannot be converted between December 15 and January 5 of each year.", CONVERSION, "permitted"),
    # a small sum for an event
    (
        "Up to $5,000 may come from any of your accounts within one year after a birth or adoption.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may take up to $5,000 from any account after the birth of a child.", WITHDRAWAL, "not_addressed"),
    (
        ("For a birth or adoption you may withdraw up to $5,000 from any of your accounts, including after-tax."),
        WITHDRAWAL,
        "conditional",
    ),
    ("Up to $1,000 a year may come from any account for an emergency.", WITHDRAWAL, "not_addressed"),
    ("Up to $22,000 may come from any of your accounts in a federally declared disaster.", WITHDRAWAL, "not_addressed"),
    (
        (
            "After-tax money may be withdrawn at any time. Up to $5,000 may come from any of your accounts "
            "within one year after a birth or adoption."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("You may withdraw up to $5,000 from your after-tax account each quarter.", WITHDRAWAL, "permitted"),
    # the same in other words
    ("The company let people save after tax at my last job. The Plan here never has.", AFTER_TAX, "not_addressed"),
    ("Several employers allow in-plan conversions. Our plan doesn't.", CONVERSION, "prohibited"),
    ("Many plans convert after-tax money automatically. We do not.", CONVERSION, "not_addressed"),
    ("Lots of plans accept after-tax contributions. This plan does not accept them.", AFTER_TAX, "prohibited"),
    ("Some companies allow after-tax contributions. We don't.", AFTER_TAX, "prohibited"),
    ("Some plans do not allow after-tax contributions. So we do not either.", AFTER_TAX, "not_addressed"),
    ("The pension plan takes after-tax contributions. Our 401(k) plan accepts none.", AFTER_TAX, "prohibited"),
    ("Other plans let people withdraw after-tax money. Ours does not.", WITHDRAWAL, "prohibited"),
    ("The 403(b) plan lets you withdraw after-tax money. The 401(k) Plan does not.", WITHDRAWAL, "prohibited"),
    (
        "When you reach the IRS maximum, we send your deductions to the after-tax source instead.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Once you hit $24,500 the system rolls your contributions over into the after-tax account automatically."),
        AFTER_TAX,
        "permitted",
    ),
    ("Once you hit $24,500 payroll lets your percentage go on into after-tax.", AFTER_TAX, "permitted"),
    ("At the limit your election flows into after-tax for the rest of the year.", AFTER_TAX, "permitted"),
    ("At the limit payroll keeps your deductions going to the credit union.", AFTER_TAX, "not_addressed"),
    ("Voluntary contributions, frozen in 2011, were reinstated in 2020.", AFTER_TAX, "permitted"),
    ("Thrift deposits, which had been halted in 2009, began again in April 2015.", AFTER_TAX, "permitted"),
    ("Matching of after-tax contributions, suspended in 2009, resumed in 2018.", AFTER_TAX, "not_addressed"),
    ("The after-tax account, frozen since 2009, has not reopened.", AFTER_TAX, "frozen"),
    ("After-tax contributions are suspended for HCEs this year. All others may continue.", AFTER_TAX, "permitted"),
    (
        "Officers may not make after-tax contributions in 2026. Everybody else may go on making them.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The Plan suspended employer contributions for highly compensated employees. All other "
            "Participants may go on as before."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Money may be rolled in from other plans, after-tax amounts included. There is no other door for "
            "after-tax money."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "You may bring in money from another employer's plan, after-tax dollars included. This is the "
            "sole route by which after-tax dollars can get into the Plan."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        ("BonusSave money comes out of your take-home pay and leaves the 402(g) limit untouched. Choose 1% to 12%."),
        AFTER_TAX,
        "permitted",
    ),
    ("Boost dollars are paid from your net pay and do not use up the $24,500 limit.", AFTER_TAX, "permitted"),
    ("The waiting period to withdraw after-tax contributions has been eliminated.", WITHDRAWAL, "permitted"),
    ("The rule that you must be 59½ to take out after-tax money has been repealed.", WITHDRAWAL, "permitted"),
    (
        ("The waiting period before new employees can withdraw after-tax contributions has been eliminated."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("The waiting period for loans has been eliminated. After-tax contributions can be withdrawn after 24 months."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The twelve-month wait before after-tax contributions can be converted has been dropped.",
        CONVERSION,
        "permitted",
    ),
    ("I am pleased to say that you can now save up to 8% of pay after tax.", AFTER_TAX, "permitted"),
    ("We are writing to confirm that after-tax contributions are no longer accepted.", AFTER_TAX, "frozen"),
    ("I regret to inform you that the plan does not take after-tax contributions.", AFTER_TAX, "prohibited"),
    ("As the Plan contains no Roth feature, your savings cannot be moved to Roth.", CONVERSION, "prohibited"),
    ("As the Plan contains no Roth feature, your savings cannot be moved to Roth.", ROTH, "prohibited"),
    ("Because the Plan has no Roth match, the match is pre-tax. You may make Roth contributions.", ROTH, "permitted"),
    (
        "You can have the after-tax account sent to you quarterly, even if you are still employed.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You can have your match paid to you once a year, even if you are still employed.", WITHDRAWAL, "not_addressed"),
    (
        "Judges contribute 7% of salary, which is not picked up by the State and so is after-tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Section 4.2 (Voluntary Contributions) does not apply to employees of Harlan Mills. It applies "
            "to all other Members."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section 9.1 (In-Plan Roth Rollovers) shall not apply to amounts held under a loan. Section 9.1 "
            "applies to all other amounts."
        ),
        CONVERSION,
        "not_addressed",
    ),
    ("Section 3.4 (After-Tax Contributions) shall not apply to Catch-Up Contributions.", AFTER_TAX, "not_addressed"),
    (
        (
            "Section 3.4 (Matching Contributions) shall not apply to Participants covered by a bargaining "
            "agreement. Section 3.4 applies to all other Participants."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        'Section 5.9, Roth Conversions within the Plan, is stricken and the word "Reserved" substituted.',
        CONVERSION,
        "prohibited",
    ),
    (
        "Article IX (In-Plan Roth Rollovers) is removed effective for requests filed after June 30, 2026.",
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Section 3.5 (Employee After-Tax Contributions) is repealed, and no election filed afterwards "
            "shall be given effect."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "If the box above is left empty, after-tax contributions are not permitted.\n☐ After-tax "
            "contributions permitted"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "If no box is checked, Participants may not make After-Tax Contributions.\n☐ up to 5% of "
            "Compensation\n☐ up to 10% of Compensation"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Roth conversions are not available unless this box is checked.\n[ ] In-plan Roth conversions are available."),
        CONVERSION,
        "prohibited",
    ),
    (
        ("Roth conversions are not available unless this box is checked.\n[X] In-plan Roth conversions are available."),
        CONVERSION,
        "permitted",
    ),
    (
        "What we don't offer\n✗ After-tax contributions\n✗ Loans\nWhat we offer\n✓ Roth contributions",
        AFTER_TAX,
        "prohibited",
    ),
    ("NOT INCLUDED\n✘ After-tax saving\n✘ Brokerage window", AFTER_TAX, "prohibited"),
    (
        (
            "After-tax account shall be payable (check one):\n☒ only when the Participant's other accounts "
            "become payable by reason of retirement, death or disability\n☐ at any time"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("SRC 03 DESC: AFT TAX VOL  STATUS: OPEN\nLOANS: N  IN-SERVICE WD: 2 PER YEAR", WITHDRAWAL, "permitted"),
    ("SRC 03 DESC: AFT TAX VOL  STATUS: FROZEN 2015\nLOANS: N", AFTER_TAX, "frozen"),
    ("Between December 1 and December 31 of every year no after-tax withdrawals are made.", WITHDRAWAL, "permitted"),
    ("After-tax money can't be taken out in the last month of the plan year.", WITHDRAWAL, "permitted"),
    ("After-tax money cannot be withdrawn during the first year of participation.", WITHDRAWAL, "conditional"),
    ("After-tax money can be withdrawn only in the first month of each quarter.", WITHDRAWAL, "permitted"),
    (
        "You may not withdraw more than once between January 1 and December 31 of each year.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "After-tax money cannot be withdrawn from January 1, 2026 to March 31, 2026 because of the "
            "change of recordkeeper."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Do you plan to add Roth? Not yet.", ROTH, "prohibited"),
    ("What about after-tax? That we have had since 1990, up to 6% of pay.", AFTER_TAX, "permitted"),
    (
        "And after-tax contributions? Yes, they have been part of the plan since 1985: 1% to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    ("And converting it? We have had that for years: any day, online.", CONVERSION, "permitted"),
    (
        (
            "A member may contribute up to 6% of wages already subject to income tax. If a member draws his "
            "own contributions while employed, he is suspended for a year."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Members' after-tax accounts came from the Dunmore plan. Such accounts shall receive no contributions."),
        AFTER_TAX,
        "frozen",
    ),
    (
        "Roth accounts came from the Dunmore plan. Such accounts shall receive no contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "These after-tax contributions. They grow tax-deferred. If you withdraw them you pay no tax on "
            "your contributions, growth excepted. You may save 5% after tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("You may save 1% to 10% after tax. Convert it at once and you owe nothing on the growth after age 59½."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax saving. You may save 1% to 10% of pay after tax. The money you put in is not taxed "
            "again; you pay tax only on the earnings."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("We keep your election on file and send a copy to the after-tax account team.", AFTER_TAX, "not_addressed"),
    ("Payroll sends your contributions into after-tax status only if the plan is amended.", AFTER_TAX, "not_addressed"),
    ("I cannot confirm that the plan accepts after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("I am sorry to tell you that we do not accept after-tax contributions.", AFTER_TAX, "prohibited"),
    ("I'm happy to tell you that the after-tax account has been closed.", AFTER_TAX, "frozen"),
    (
        "You can have your hardship request sent to you at any time, even if you are still employed.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You can have your statement sent to you quarterly, even if you are still working.", WITHDRAWAL, "not_addressed"),
    (
        (
            "After-tax contributions cannot be converted. You can have the form sent to you whether or not "
            "you are still working."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may have the loan paid out while you are employed.", WITHDRAWAL, "not_addressed"),
    (
        ("The after-tax account may be paid to your spouse in any month, whether or not you are still employed."),
        WITHDRAWAL,
        "permitted",
    ),
    ("Catch-up contributions, suspended in 2009, resumed in 2018.", AFTER_TAX, "not_addressed"),
    ("The Roth dollars come from your net pay and do not use up any of your $24,500.", AFTER_TAX, "not_addressed"),
    (
        ("Vacation Club money comes out of your net pay and leaves your 401(k) limit untouched. Sign up for up to 5%."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Charity dollars come from your net pay and do not use up any of your $24,500. Sign up for $5 a week."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "StockPlus dollars come from your net pay and do not use up your $24,500. Sign up to buy shares "
            "with 1% to 15%."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Everyone else may continue.", AFTER_TAX, "not_addressed"),
    ("The 403(b) Plan takes Roth contributions. The 401(k) Plan does not.", AFTER_TAX, "not_addressed"),
    ("The 403(b) Plan takes Roth contributions. The 401(k) Plan does not.", ROTH, "prohibited"),
    ("Other plans let people roll in after-tax money. Ours does not.", AFTER_TAX, "not_addressed"),
    ("Other plans match after-tax contributions. Ours does not.", AFTER_TAX, "not_addressed"),
    ("Other plans allow borrowing against after-tax contributions. Ours does.", AFTER_TAX, "not_addressed"),
    ("Some plans accept after-tax contributions only by payroll. Ours does not.", AFTER_TAX, "prohibited"),
    ("The condition that after-tax withdrawals be approved has been removed.", WITHDRAWAL, "not_addressed"),
    ("The withdrawal option for after-tax contributions has been dropped.", WITHDRAWAL, "prohibited"),
    ("The right to withdraw after-tax contributions has been dropped.", WITHDRAWAL, "prohibited"),
    (
        "Ours is a plan that some would envy. Other plans let people convert after-tax savings.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You cannot withdraw after-tax money in December or at any other time while you work here.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "You cannot take an after-tax withdrawal in the last quarter of the year, and at other times "
            "only after age 59½."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Pre-tax money cannot be withdrawn in the first quarter of a year.", WITHDRAWAL, "not_addressed"),
    ("Conversions of after-tax money may not be made during the first year of employment.", CONVERSION, "conditional"),
    ("No conversions are processed in the last week of the quarter.", CONVERSION, "permitted"),
    ("After-Tax Contributions. Effective date: 01/01/2027.", AFTER_TAX, "not_addressed"),
    (
        (
            "After-tax option. You fund it with pay that has been taxed. Hold the account five years and "
            "reach 59½ and the whole balance, earnings as well, is yours free of tax."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "After-tax contributions come out after taxes. At retirement you will not be taxed on anything "
            "you take out, not even the growth, if the account is five years old."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Post-tax 401(k): you pay the tax now. Later, both your contributions and their growth come out "
            "untaxed, so long as five years have passed and you are 59½."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax savings: 1% to 10% of pay. At withdrawal the growth is taxed as ordinary income.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may contribute after tax through June 2027. No contributions will be taken after that.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The last after-tax contributions can be made on December 31, 2026; none are possible later.",
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions were open until March 1, 2024. After that none could be made.", AFTER_TAX, "frozen"),
    (
        ("If you hit the IRS limit before year end, we simply continue your deductions on an after-tax basis."),
        AFTER_TAX,
        "permitted",
    ),
    ("Hit the limit early? Your election does not stop; it spills into after-tax.", AFTER_TAX, "permitted"),
    ("Payroll will switch you over to after-tax when you reach the limit unless you opt out.", AFTER_TAX, "permitted"),
    ("Deductions that would go past $24,500 are credited to the after-tax account instead.", AFTER_TAX, "permitted"),
    ("Deductions that would go past $24,500 are returned to you.", AFTER_TAX, "not_addressed"),
    ("After the limit is reached your deferrals cease; nothing flows into after-tax.", AFTER_TAX, "not_addressed"),
    (
        "The Plan stopped taking after-tax contributions in 2009. It began taking them again in 2017.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions were reopened on July 1, 2021 after a suspension of three years.",
        AFTER_TAX,
        "permitted",
    ),
    ("Following a freeze from 2009 to 2016, after-tax contributions are again accepted.", AFTER_TAX, "permitted"),
    ("We brought back after-tax contributions in 2022 after dropping them in 2010.", AFTER_TAX, "permitted"),
    ("After-tax contributions came back in 2018 and went away again in 2021.", AFTER_TAX, "frozen"),
    ("This year the highly paid group may not save after tax; all other employees may.", AFTER_TAX, "permitted"),
    (
        (
            "HCE after-tax contributions are on hold for 2026. Non-HCEs are not affected and may go on "
            "contributing after tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax money comes into this plan only by rollover from another plan.", AFTER_TAX, "rollover_only"),
    ("The sole source of after-tax money in your account is a rollover from a prior plan.", AFTER_TAX, "rollover_only"),
    ("Rollovers are the one way to bring after-tax money in.", AFTER_TAX, "rollover_only"),
    (
        ("You may roll in after-tax money from a former plan; you cannot make after-tax contributions from your pay."),
        AFTER_TAX,
        "prohibited",
    ),
    ("Our 403(b) takes after-tax contributions, but our 401(k) does not.", AFTER_TAX, "prohibited"),
    ("Unlike the 403(b) Plan, the 401(k) Plan takes no after-tax contributions.", AFTER_TAX, "prohibited"),
    ("The hourly plan has an after-tax account. The salaried plan, described here, has none.", AFTER_TAX, "prohibited"),
    ("After-tax contributions are for the 403(b) Plan only; this 401(k) Plan has none.", AFTER_TAX, "prohibited"),
    ("Plenty of plans will convert after-tax money for you. This is not one of them.", CONVERSION, "prohibited"),
    (
        "If you have read about in-plan conversions elsewhere, note that we have not adopted them.",
        CONVERSION,
        "prohibited",
    ),
    ("Money, once in an account, stays in that account and cannot be shifted to another.", CONVERSION, "prohibited"),
    ("No transfers between accounts are allowed.", CONVERSION, "prohibited"),
    ("No account is payable before severance.", WITHDRAWAL, "prohibited"),
    ("Nothing in any source, after-tax included, can be paid before you leave.", WITHDRAWAL, "prohibited"),
    (
        ("The Plan brought back after-tax contributions in 2019 but ended them again with the last payroll of 2023."),
        AFTER_TAX,
        "frozen",
    ),
    ("We reinstated after-tax contributions on July 1, 2019.", AFTER_TAX, "permitted"),
    (
        (
            "The Plan stopped taking after-tax contributions in 2009. It began taking them again in 2017 and "
            "stopped for good in 2021."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("The Plan stopped taking after-tax contributions in 2009. It began taking them again on March 1, 2017."),
        AFTER_TAX,
        "permitted",
    ),
    ("Amendment Four deletes Section 8.3 (Roth Conversions) and leaves it reserved.", CONVERSION, "prohibited"),
    (
        "Section 8.3 (In-Plan Roth Conversions) shall be of no further effect after December 31, 2025.",
        CONVERSION,
        "prohibited",
    ),
    (
        ("Effective July 1, 2026, in-plan Roth rollovers are no longer available and Section 8.3 is reserved."),
        CONVERSION,
        "prohibited",
    ),
    (
        ("The provisions of Section 8.3 permitting In-Plan Roth Conversions are withdrawn as of March 1, 2026."),
        CONVERSION,
        "prohibited",
    ),
    ("Section 8.3, In-Plan Roth Conversions, is amended by deleting the last sentence.", CONVERSION, "not_addressed"),
    ("Roth? Not so far. After-tax? Certainly: up to 8% of pay.", AFTER_TAX, "permitted"),
    ("Roth? Not so far. After-tax? Certainly: up to 8% of pay.", ROTH, "prohibited"),
    ("Any plans for Roth? None at present.", ROTH, "prohibited"),
    ("What about after-tax? We dropped it in 2012.", AFTER_TAX, "prohibited"),
    (
        ("TurboSave comes from your paycheck after taxes and sits on top of the $24,500. You may put in 1% to 15%."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("TurboSave money, which comes from taxed pay over and above the $24,500, is swept into Roth each payday."),
        CONVERSION,
        "permitted",
    ),
    ("There being no Roth account in the Plan, conversions are not possible.", ROTH, "prohibited"),
    ("The Plan lacks a Roth account, so conversions are impossible.", ROTH, "prohibited"),
    (
        (
            "You can't convert it, but you can take it out or roll it to an IRA in any month while employed. "
            "Your after-tax account is what we mean."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "After-tax money can't be converted here. Instead, you may take it in cash or roll it to a Roth "
            "IRA once a quarter, even while employed."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("You no longer have to wait two years to withdraw after-tax contributions.", WITHDRAWAL, "permitted"),
    ("We have eliminated the two-year wait for after-tax withdrawals.", WITHDRAWAL, "permitted"),
    ("After-tax withdrawals used to require 24 months in the plan; that requirement is gone.", WITHDRAWAL, "permitted"),
    ("The 24-month rule for after-tax withdrawals was deleted by Amendment 3.", WITHDRAWAL, "permitted"),
    ("The 24-month rule for after-tax withdrawals was kept by Amendment 3.", WITHDRAWAL, "conditional"),
    ("It is my pleasure to confirm that you may contribute up to 10% of pay after tax.", AFTER_TAX, "permitted"),
    (
        "Please accept this letter as confirmation that you may contribute up to 10% of pay after tax.",
        AFTER_TAX,
        "permitted",
    ),
    ("As we discussed, you may contribute up to 10% of pay after tax.", AFTER_TAX, "permitted"),
    ("You asked me to confirm that after-tax contributions are allowed. They are.", AFTER_TAX, "permitted"),
    ("Kindly confirm that after-tax contributions are allowed.", AFTER_TAX, "not_addressed"),
    ("04 AFTER-TAX EE   FROZEN 2012   LOAN N   WITHDRAW ANYTIME", WITHDRAWAL, "not_addressed"),
    ("SRC: AT VOLUNTARY AFTER-TAX | IN-SVC: Y | LOAN: N", WITHDRAWAL, "not_addressed"),
    (
        (
            "Voluntary Contributions are payable:\n[ ] on request\n[X] at the same time as the Employer "
            "Account, on separation or death"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Feature               In effect from\nAfter-tax contributions of 1% to 10% of pay   July 1, "
            "2025\nLoans      July 1, 2019"
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("Voluntary contributions (leave blank if not permitted): ____% of Compensation", AFTER_TAX, "not_addressed"),
    ("What's not in the plan:\n✗ After-tax contributions\n✗ Company stock", AFTER_TAX, "prohibited"),
    ("Not part of this plan\n• After-tax contributions\n• Company stock", AFTER_TAX, "prohibited"),
    (
        (
            "Employees save 2% to 6% of wages on which tax has been paid. One who takes back any of his "
            "savings during employment may not save again for a year."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("The accounts from the Dunmore merger hold after-tax contributions and get no new money.", AFTER_TAX, "frozen"),
    ("Contributions of 5% are compulsory and after-tax, not being picked up.", AFTER_TAX, "not_addressed"),
    ("Each nurse pays in 3% of wages after tax as a condition of the job.", AFTER_TAX, "not_addressed"),
    (
        (
            "Section 3.4 (After-Tax Contributions) applies to all Participants other than members of the "
            "Bargaining Unit."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Members of Local 9 are not covered by Section 3.4, After-Tax Contributions. Everyone else is.",
        AFTER_TAX,
        "permitted",
    ),
    ("No after-tax withdrawals in December.", WITHDRAWAL, "permitted"),
    ("After-tax withdrawals stop each year from December 20 to January 10.", WITHDRAWAL, "permitted"),
    ("For three weeks around each year end after-tax withdrawals are not processed.", WITHDRAWAL, "permitted"),
    ("Within a year of having or adopting a child you may take $5,000 from any account.", WITHDRAWAL, "conditional"),
    (
        "If this box is not checked, the Plan does not require after-tax contributions.\n☐ Required",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("If no box is checked, no match is made on after-tax contributions.\n☐ Match on after-tax contributions"),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("If this box is not checked, the Plan does not accept rollovers of after-tax contributions.\n☐ Accepted"),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Unless this box is checked, withdrawals of after-tax contributions are not limited in number.\n☐ One a year"),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("If this box is not checked, In-Plan Roth Rollovers are not subject to a minimum.\n☐ Minimum of $500"),
        CONVERSION,
        "not_addressed",
    ),
    ("NOT AVAILABLE FOR LOANS\n✗ After-tax contributions\n✗ Roth contributions", AFTER_TAX, "not_addressed"),
    ("Not available for matching\n✗ After-tax contributions\n✓ Pre-tax contributions", AFTER_TAX, "not_addressed"),
    ("Not included in the match\n✗ After-tax contributions\n✗ Catch-up contributions", AFTER_TAX, "not_addressed"),
    ("Not offered to interns\n✗ After-tax contributions", AFTER_TAX, "not_addressed"),
    ("Other plans let people withdraw after-tax money only at 59½. Ours does not.", WITHDRAWAL, "prohibited"),
    (
        "Section 3.4 (After-Tax Contributions) shall not apply to the determination of Compensation.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Section 3.4 (After-Tax Contributions) does not apply to employees hired before 2010. Section "
            "3.4 applies to all other employees."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "The match in Section 4 does not apply to such contributions. Everyone else is covered.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions of 5% of pay. They do not use up the $24,500 limit.",
        AFTER_TAX,
        "permitted",
    ),
    ("Your premiums come out of your net pay and do not count against the limit.", AFTER_TAX, "not_addressed"),
    ("Union dues come from take-home pay.", AFTER_TAX, "not_addressed"),
    ("The HSA deductions come out of your net pay and are not part of the 401(k) limit.", AFTER_TAX, "not_addressed"),
    ("Loan payments come from net pay and leave the limit untouched.", AFTER_TAX, "not_addressed"),
    ("The rule that after-tax money may not be withdrawn has been dropped.", WITHDRAWAL, "not_addressed"),
    ("The wait for after-tax withdrawals has been doubled.", WITHDRAWAL, "not_addressed"),
    ("You no longer have to wait for your statement to withdraw after-tax contributions.", WITHDRAWAL, "permitted"),
    ("You no longer have to wait two years to withdraw your match.", WITHDRAWAL, "not_addressed"),
    ("The Plan has no Roth match, so conversions of it do not arise.", CONVERSION, "not_addressed"),
    (
        ("Because the Plan has no Roth conversion feature, Roth contributions stay apart from after-tax money."),
        ROTH,
        "permitted",
    ),
    ("We have had it for years.", AFTER_TAX, "not_addressed"),
    ("And loans? We have had it for years: up to 50% of the balance.", AFTER_TAX, "not_addressed"),
    ("And matching? We have had that for years: up to 6% of pay.", AFTER_TAX, "not_addressed"),
    ("And after-tax withdrawals? We have had it for years.", AFTER_TAX, "not_addressed"),
    ("Will you be adding a Roth match? No.", ROTH, "not_addressed"),
    ("Hardship withdrawals are not processed in December.", WITHDRAWAL, "not_addressed"),
    (
        ("Loans and after-tax withdrawals may not be taken during the blackout from March 1 to March 15 of each year."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Roth account was closed in 2014. Nothing more goes into it. After-tax contributions continue.",
        AFTER_TAX,
        "permitted",
    ),
    ("They shall receive no contributions from the Employer.", AFTER_TAX, "not_addressed"),
    ("Our 403(b) lets you save after tax, and the 401(k) Plan does not.", AFTER_TAX, "prohibited"),
    ("The 401(k) Plan lets you save after tax; the 403(b) Plan doesn't.", AFTER_TAX, "permitted"),
    ("The 457(b) Plan has in-plan conversions; the 401(k) Plan has none.", CONVERSION, "prohibited"),
    (
        (
            "# Alder 401(k) Plan\n\n## Contributions\n\nThe 403(b) Plan lets you save after tax; the 401(k) Plan "
            "doesn't."
        ),
        AFTER_TAX,
        "prohibited",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(
        findings(read_text(text, markdown=True) if text.startswith("#") else read_text(text)),
        Profile(as_of=date(2026, 11, 28)),
    )
    assert found[provision].status.value == status


SPILLS = [
    ("When you reach the annual limit, your contributions will automatically continue on an after-tax basis.", True),
    ("At the limit your savings stop; they don't turn into after-tax savings on their own.", False),
    ("After-tax contributions go to the after-tax account and not to the old account.", False),
    ("Your contributions do not stop when you reach the federal limit: for the rest of the year they continue "
     "as after-tax contributions.", True),
    ("His before-tax contributions carry on, his after-tax contributions end, and the match goes on.", False),
    ("Apart from the spillover, you may elect to contribute from 1% to 9% of pay as after-tax contributions.", False),
    ("When your savings reach the limit for the year they stop, and nothing is switched to after-tax savings.", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "spills"), SPILLS)
def test_only_words_that_tell_of_it_say_that_deferrals_go_on(text: str, spills: bool) -> None:
    found = [one.provision for one in detect(read_text(text)).findings if one.counted]
    assert ("spillover" in found) is spills
