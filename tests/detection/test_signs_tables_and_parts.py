"""What stands in tables, behind signs and boxes and in counsel's words, and parts that hold from a day on."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect, findings
from analyzer.model import Finding, Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

# signs with a meaning of their own, columns, rows and boxes
TABLES = (
    (
        "YOUR SAVINGS CHOICES (● = available, — = not available)\nPre-tax payroll contributions  ●\nRoth "
        "payroll contributions  ●\nAfter-tax (non-Roth) payroll contributions  —\nIn-plan Roth "
        "conversion, age 59½ and over  ●\nIn-plan Roth conversion, under 59½  —",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "YOUR SAVINGS CHOICES (● = available, — = not available)\nPre-tax payroll contributions  ●\nRoth "
        "payroll contributions  ●\nAfter-tax (non-Roth) payroll contributions  —\nIn-plan Roth "
        "conversion, age 59½ and over  ●\nIn-plan Roth conversion, under 59½  —",
        ROTH,
        "permitted",
    ),
    (
        "Section K. Withdrawals while employed. Enter for each Account: A = any age, any reason; B = age "
        "59½; H = hardship only; N = none.\nPre-Tax Deferral  B, H\nEmployer Match  B\nVoluntary "
        "After-Tax  N\nRollover  A",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Section K. Withdrawals while employed. Enter for each Account: A = any age, any reason; B = age "
        "59½; H = hardship only; N = none.\nPre-Tax Deferral  B, H\nEmployer Match  B\nVoluntary "
        "After-Tax  A\nRollover  A",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Section K. Withdrawals while employed. Enter for each Account: A = any age, any reason; B = age "
        "59½; H = hardship only; N = none.\nPre-Tax Deferral  B, H\nEmployer Match  B\nVoluntary "
        "After-Tax  B\nRollover  A",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-service withdrawals by source. Codes: 1 = not allowed; AT = any time; Y = yes.\nAfter-tax  AT",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Plan features. ✓ = offered; ✗ = not offered.\nAfter-tax contributions  ✓\nRoth contributions  ✓",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Plan features. ✓ = offered; ✗ = not offered.\nIn-plan Roth conversion of after-tax  ✓\nRoth contributions  ✓",
        CONVERSION,
        "permitted",
    ),
    (
        "Contributions (Y = yes, N = no)\n\nPre-tax  Y\n\nRoth  Y\n\nAfter-tax  N",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Contributions (Y = yes, N = no)\n\nPre-tax  Y\n\nRoth  Y\n\nAfter-tax  Y",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Money type | From payroll | By rollover\nPre-tax | ✓ | ✓\nRoth | ✓ | ✓\nAfter-tax (non-Roth) | – "
        "| ✓\n– = not accepted",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Money type | From payroll | By rollover\nPre-tax | ✓ | ✓\nRoth | ✓ | ✓\nAfter-tax (non-Roth) | ✓ | ✓",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Money type | From payroll | By rollover\nPre-tax | ✓ | ✓\nRoth | ✓ | ✓\nAfter-tax (non-Roth) |  | ✓",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Money type | Any time | At 59½ | Hardship\nPre-tax | – | ✓ | ✓\nAfter-tax | ✓ | – | –",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Money type | Any time | At 59½ | Hardship\nPre-tax | – | ✓ | ✓\nAfter-tax | – | ✓ | –",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "19a  Y  Pre-tax deferral\n19b  N  Roth deferral\n19c  N  Voluntary after-tax contribution\n19e  "
        "N  In-plan Roth rollover",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "19a  Y  Pre-tax deferral\n19b  N  Roth deferral\n19c  N  Voluntary after-tax contribution\n19e  "
        "N  In-plan Roth rollover",
        CONVERSION,
        "prohibited",
    ),
    (
        "19a  Y  Pre-tax deferral\n19b  N  Roth deferral\n19c  N  Voluntary after-tax contribution\n19e  "
        "N  In-plan Roth rollover",
        ROTH,
        "prohibited",
    ),
    (
        "19a  Y  Pre-tax deferral\n19b  Y  Roth deferral\n19c  Y  Voluntary after-tax contribution\n19e  "
        "N  In-plan Roth rollover",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Withdrawals while employed\nAfter-tax: any age, any reason",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals while employed\nAfter-tax: any age",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals while employed\nAfter-tax: any reason",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawals of after-tax money: any age, any reason",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawals of after-tax money: no age limit",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawals of after-tax money: whenever requested",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawals of after-tax money: on request",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-plan Roth transfers: ☒ Yes  ☐ No   If yes, from: ☒ pre-tax  ☒ match  ☒ after-tax  ☒ rollover",
        CONVERSION,
        "permitted",
    ),
    (
        "In-plan Roth transfers from: ☒ pre-tax  ☒ match  ☐ after-tax  ☒ rollover",
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax employee contributions ☒ Allowed, up to 15% of pay  ☐ Not allowed\nIn-plan Roth "
        "conversion ☒ Any vested amount, distributable or not  ☐ Distributable amounts only  ☐ "
        "None\nIn-service withdrawal of after-tax contributions ☐ At any time  ☒ At age 55 or later  ☐ "
        "Not before severance",
        CONVERSION,
        "permitted",
    ),
    (
        "After-tax employee contributions ☒ Allowed, up to 15% of pay  ☐ Not allowed\nIn-plan Roth "
        "conversion ☒ Any vested amount, distributable or not  ☐ Distributable amounts only  ☐ "
        "None\nIn-service withdrawal of after-tax contributions ☐ At any time  ☒ At age 55 or later  ☐ "
        "Not before severance",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-service withdrawal of after-tax contributions ☒ At any time  ☐ At age 55 or later  ☐ Not before severance",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawal of after-tax contributions ☐ At any time  ☐ At age 55 or later  ☒ Not before severance",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "H. In-Plan Roth Rollovers: ☒ Yes, but only of amounts then available to the Participant as an "
        "in-service distribution.  ☐ Yes, of any vested amount.  ☐ No.\nJ. In-service distributions:\n  "
        "Elective Deferrals ☐ any time ☒ age 59½ ☐ none\n  Employee After-Tax ☒ any time ☐ age 59½ ☐ "
        "none\n  Matching ☐ any time ☒ age 59½ ☐ none",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "J. In-service distributions:\n  Elective Deferrals ☐ any time ☒ age 59½ ☐ none\n  Employee "
        "After-Tax ☐ any time ☐ age 59½ ☒ none\n  Matching ☐ any time ☒ age 59½ ☐ none",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "J. In-service distributions:\n  Elective Deferrals ☐ any time ☒ age 59½ ☐ none\n  Employee "
        "After-Tax ☐ any time ☒ age 59½ ☐ none\n  Matching ☐ any time ☒ age 59½ ☐ none",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Item 22. Withdrawal of Voluntary Contributions before Severance:  ( ) never   ( ) once each Plan "
        "Year, after age 59½   (X) whenever requested",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Item 22. Withdrawal of Voluntary Contributions before Severance:  (X) never   ( ) once each Plan "
        "Year, after age 59½   ( ) whenever requested",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Item 22. Withdrawal of Voluntary Contributions before Severance:  ( ) never   (X) once each Plan "
        "Year, after age 59½   ( ) whenever requested",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-Plan Roth Transfers:\n[X] Permitted\n  Limited to amounts currently distributable: [X] Yes  [ "
        "] No, any vested amount\n  Sources: [X] All  [ ] Only the following: ______________",
        CONVERSION,
        "conditional",
    ),
    (
        "In-Plan Roth Transfers:\n[ ] Permitted\n[X] Not permitted",
        CONVERSION,
        "prohibited",
    ),
    (
        "Adoption Agreement. The Employer elects:\n[ ] Voluntary after-tax contributions, not to exceed "
        "____% of Compensation\n[ ] In-Plan Roth Rollovers",
        AFTER_TAX,
        "not_addressed",
    ),
)

# what is said of others, of prices, of papers and of who may
SAID = (
    (
        "The Adoption Agreement shall likewise state whether In-Plan Roth Rollovers are available and "
        "from which Accounts.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The Adoption Agreement states whether after-tax contributions may be made.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Whether after-tax amounts may be withdrawn before severance is stated in the Adoption Agreement.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Nothing in the foregoing shall allow any payment of After-Tax Contributions to a Participant "
        "before his or her Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Nothing in this Article shall permit the conversion of any Account to a Roth Account.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Nothing in this Section shall authorize the making of after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Nothing in this Article shall be construed to allow an Employee to withdraw, prior to attaining "
        "age fifty-nine and one-half (59½), any amount other than an amount attributable to Voluntary "
        "Nondeductible Contributions, as to which neither that restriction nor any other imposed by this "
        "Article shall apply.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Nothing in this Section shall prevent a Participant from withdrawing his After-Tax Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "While you are employed you can take back what you have saved after tax. There is a price, "
        "however: if any of the money has been in the Plan less than two years, the Company's 50¢ on the "
        "dollar for those savings is given up for good.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax savings at any time, but the Company match on savings less than two "
        "years old is given up.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Can I take out my after-tax savings while I am working? Yes, but not more often than once in any "
        "twelve months, and the Company will put in nothing for you during the six months that follow.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax deposits. The Company will contribute nothing for you for the "
        "following six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        '"After-Tax Account" means the account, if any, to which are credited contributions made by a '
        "Participant from Compensation previously included in gross income, whether under this Plan or a "
        "Predecessor Plan, as adjusted for earnings, losses and withdrawals.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        '"After-Tax Account" means the account, if any, to which are credited after-tax contributions '
        "made by a Participant.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        '"After-Tax Deferral" means that part of a Participant’s Elective Deferrals which he irrevocably '
        "designates as a Roth contribution and which is included in his gross income when made. A "
        "Participant may elect Pre-Tax Deferrals, After-Tax Deferrals, or a combination, not exceeding "
        "the limit of Code section 402(g).",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        '"After-Tax Deferral" means that part of a Participant’s Elective Deferrals which he irrevocably '
        "designates as a Roth contribution. A Participant may elect Pre-Tax Deferrals, After-Tax "
        "Deferrals, or a combination.",
        ROTH,
        "permitted",
    ),
    (
        "An Employee of a Participating Employer designated in Appendix B for purposes of this Section "
        "may contribute, after tax, up to twenty percent (20%) of Compensation.\nAppendix B. "
        "Participating Employers designated for Section 3.9, as of January 1, 2026: None.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employees of the Participating Employers listed in Schedule C may make After-Tax "
        "Contributions.\nSchedule C: None.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employees of the Participating Employers listed in Schedule C may make After-Tax "
        "Contributions.\nSchedule C: Alder Mills, Inc.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "19a  Y  Pre-tax deferral\n19b  N  Roth deferral\n19c  N  Voluntary after-tax contribution\n19e  "
        "N  In-plan Roth rollover",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "19a  Y  Pre-tax deferral\n19b  N  Roth deferral\n19c  N  Voluntary after-tax contribution\n19e  "
        "N  In-plan Roth rollover",
        CONVERSION,
        "prohibited",
    ),
    (
        "19a  Y  Pre-tax deferral\n19b  N  Roth deferral\n19c  N  Voluntary after-tax contribution\n19e  "
        "N  In-plan Roth rollover",
        ROTH,
        "prohibited",
    ),
    (
        "19a  Y  Pre-tax deferral\n19b  Y  Roth deferral\n19c  Y  Voluntary after-tax contribution\n19e  "
        "N  In-plan Roth rollover",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Contribution type | Minimum % | Maximum %\nBefore-tax | 1 | 60\nRoth | 1 | 60\nAfter-tax | 0 | "
        "0\nAll types together | – | 60",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Contribution type | Minimum % | Maximum %\nBefore-tax | 1 | 60\nRoth | 1 | 60\nAfter-tax | 0 | "
        "0\nAll types together | – | 60",
        ROTH,
        "permitted",
    ),
    (
        "Contribution type | Minimum % | Maximum %\nBefore-tax | 1 | 60\nRoth | 1 | 60\nAfter-tax | 1 | "
        "10\nAll types together | – | 60",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Money type | From payroll | By rollover\nPre-tax | ✓ | ✓\nRoth | ✓ | ✓\nAfter-tax (non-Roth) | – "
        "| ✓\n– = not accepted",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Money type | From payroll | By rollover\nPre-tax | ✓ | ✓\nRoth | ✓ | ✓\nAfter-tax (non-Roth) | ✓ | ✓",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Money type | From payroll | By rollover\nPre-tax | Yes | Yes\nAfter-tax | No | Yes",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Type of saving | How much | When may I change to Roth?\nBefore-tax | 1–40% | No\nAfter-tax¹ | "
        "1–12% | First business day of any month\n¹ Open to you on the January 1 after you complete three "
        "years of Vesting Service.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "Type of saving | How much | When may I change to Roth?\nBefore-tax | 1–40% | No\nAfter-tax | "
        "1–12% | First business day of any month",
        CONVERSION,
        "permitted",
    ),
    (
        "Source | When can it be converted?\nPre-tax | Never\nAfter-tax | At any time",
        CONVERSION,
        "permitted",
    ),
    (
        "| Salaried | Hourly, not represented | USW Local 1023\nWithdrawals from after-tax account | Any "
        "time | Any time | After employment ends",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "| Salaried | Hourly, not represented | USW Local 1023\nAfter-tax contributions | 1%–10% | 1%–10% "
        "| Not offered",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Salaried | Hourly, not represented | USW Local 1023\nRoth conversion of after-tax account | "
        "Any time | Any time | Not offered",
        CONVERSION,
        "conditional",
    ),
    (
        "Employees of the Participating Employers listed in Schedule C may make After-Tax Contributions. "
        "No employer is currently listed in Schedule C.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        '"After-Tax Contributions" means contributions that are not designated as Roth contributions. A '
        "Participant may make After-Tax Contributions of up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"After-Tax Contributions" are contributions, other than those designated as Roth contributions, '
        "made from pay that has been taxed. A Participant may make After-Tax Contributions of up to 10% "
        "of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        '"After-Tax Account" means the balance of a Participant’s after-tax contributions, as adjusted '
        "for earnings, losses and withdrawals.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The value of your after-tax account is adjusted for contributions, earnings, and withdrawals.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Each after-tax account is credited with contributions and charged with losses, withdrawals and expenses.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        '"After-Tax Conversion Account" has the meaning given in Section 5.9, if that Section is then in effect.',
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may withdraw your after-tax savings at any time, but you give up the match on them.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax savings at any time. If you do, the Company will not match your "
        "savings for three months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax savings at any time. You will not lose any Company match.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Any vested money in your account that is not already Roth, for example your pre-tax deferrals or "
        "the company match, can be moved into your Roth conversion account. You can do this whether or "
        "not the money is available for withdrawal and as often as once per month.",
        CONVERSION,
        "permitted",
    ),
    (
        "Any vested money that is not Roth can be moved into your Roth conversion account.",
        CONVERSION,
        "permitted",
    ),
    (
        "Money that is not already Roth may be switched to Roth in the plan once a quarter.",
        CONVERSION,
        "permitted",
    ),
    (
        "Who can make after-tax contributions? Any participant whose pay from the Company in 2025 was "
        "$160,000 or less. If you were paid more than that, you can still use the pre-tax and Roth "
        "options.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Who may make after-tax contributions? Employees at grade 12 or below.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Who may make after-tax contributions? Nobody, for now.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Who may make after-tax contributions? Anyone who is not highly compensated.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may withdraw your after-tax savings. If you do, the Company's 50¢ on the dollar for those "
        "savings is given up for good.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax savings at any time, but the company match on them is lost.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax savings at any time. No Company contribution is lost.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your after-tax savings at any time. The Company contributes nothing to this account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Group S members may withdraw their after-tax contributions at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Nothing may be moved to Roth in Group P. After-tax contributions of other members may be moved "
        "to Roth at any time.",
        CONVERSION,
        "conditional",
    ),
    (
        "You can move money into your Roth account while you work for us if it is money that the table in "
        "Question 27 lets you take on that day with no reason given.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may move to Roth any amount that, on the day you ask, the table in Chapter 8 would let you "
        "withdraw as an active employee.",
        CONVERSION,
        "conditional",
    ),
    (
        "Second-Step after-tax contributions were suspended on April 1, 2020, and the booklet of 2021 "
        "said so. We have taken them again since January 2, 2023.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions. You start, change or stop them on the website, with effect "
        "from the next payroll that has not been closed.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "What you can do with after-tax money afterwards is another matter, and Questions 27 and 30 tell you.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Can after-tax savings be taken as Roth Savings instead, as they go in? No. A contribution keeps "
        "the name it had on payday.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Can after-tax savings be designated as Roth contributions instead, as they go in? No. A "
        "contribution keeps the name it had on payday.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "And if it has never been deducted: my old plan’s thrift contributions, say? No. We do not take "
        "after-tax money. The old plan can pay it to a Roth IRA for you.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Can I roll in after-tax money from my old plan? No. We do not take after-tax money.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "RESOLVED, that effective January 1, 2026 the Plan shall accept after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "RESOLVED FURTHER, that nothing in the foregoing shall allow any payment of After-Tax "
        "Contributions to a Participant before his or her Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "RESOLVED, that the Committee study the addition of an in-plan Roth conversion.",
        CONVERSION,
        "not_addressed",
    ),
)

# counsel's turns, letters on what was looked at, spillover
TURNS = (
    (
        "If a Participant’s Elective Deferrals are stopped in a Plan Year by the limit of Section 4.01, "
        "they shall not continue as After-Tax Contributions unless the Participant has so elected on the "
        "form provided for that purpose.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "When your deferrals stop at the IRS limit, they do not continue as after-tax contributions "
        "unless you have elected it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your contributions will not switch to after-tax once you reach the limit unless you ask us to.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions will not be taken from your bonus unless you so elect.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Contributions shall not continue as After-Tax Contributions unless the Committee so determines.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-Tax Contributions stopped on December 31, 2019 and shall not be resumed unless the Plan is amended.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Committee looked at adding after-tax contributions in 2025, but decided against it.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Company looked at adding an after-tax feature last year but the testing results did not support it.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "We have looked at adding in-plan Roth conversions, but for now the plan does not have them.",
        CONVERSION,
        "prohibited",
    ),
    (
        "After-tax contributions are allowed only when the Company announces an enrollment window.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Conversions are allowed only in the months that the Committee announces.",
        CONVERSION,
        "permitted",
    ),
    (
        "Each Participant may make contributions under this Section 3.3, which shall not be Elective "
        "Deferrals and shall be made after reduction for taxes.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant may contribute amounts that shall not be treated as Elective Deferrals and that "
        "shall be taken from his Compensation after reduction for taxes.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may send your after-tax savings to Roth at any time by calling the Service Center.",
        CONVERSION,
        "permitted",
    ),
    (
        "You can send after-tax savings over to the Roth side of your account whenever you like.",
        CONVERSION,
        "permitted",
    ),
    (
        "Any amount that would be an eligible rollover distribution if paid may be converted to the Roth "
        "Account, including after-tax contributions.",
        CONVERSION,
        "permitted",
    ),
    (
        "We considered adding Roth conversions for after-tax money in 2024, but the record-keeper could "
        "not support them.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Committee has discussed offering after-tax contributions and has taken no decision.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A Participant may elect to transfer any part of his After-Tax Account that would be an eligible "
        "rollover distribution to his Roth Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may have any after-tax amount which would constitute an eligible rollover distribution if "
        "distributed to you moved to the Roth Account.",
        CONVERSION,
        "permitted",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), (*TABLES, *SAID, *TURNS))
def test_what_it_says(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 28)))
    assert found[provision].status.value == status


@pytest.mark.parametrize(
    "who",
    [
        "A Participant who is not for the Plan Year in question a Highly Compensated Employee",
        "A Participant who is not in a given year a Highly Compensated Employee",
        "A Participant who is not, for the Plan Year concerned, a Highly Compensated Employee",
    ],
)
def test_a_year_between_leaves_out_whom_it_leaves_out(who: str) -> None:
    found = findings(read_text(f"{who} may make After-Tax Contributions.", name="passage"))
    assert [one.attributes.get("groups_out") for one in found if one.provision == AFTER_TAX and one.counted] == [
        ["Highly Compensated Employee"]
    ]


def _found(text: str, provision: str) -> list[Finding]:
    """What a plan's text opens or refuses of one provision, in reading order."""
    found = detect(read_text(text, name="plan.md", markdown=True)).findings
    return [one for one in found if one.provision == provision and one.counted]


PLAN = """# Harlan Tool Company Savings Plan

## ARTICLE IV. CONTRIBUTIONS

4.2 After-Tax Contributions. A Participant may contribute up to six percent of Compensation as After-Tax Contributions.

4.3 Withdrawals. A Participant may withdraw After-Tax Contributions that have been in the Trust for five years.

## First Amendment

Effective January 1, 2026, the Plan is amended as follows:

"""


@pytest.mark.parametrize(
    ("instruction", "provision", "attribute", "value"),
    [
        (
            "Section 4.2 is amended by deleting “six percent” and substituting “ten percent”.",
            AFTER_TAX,
            "percent_max",
            10,
        ),
        ("In Section 4.2 the words “six percent” are replaced by “nine percent”.", AFTER_TAX, "percent_max", 9),
        ("Section 4.3 is amended by replacing “five years” with “two years”.", WITHDRAWAL, "seasoning_months", 24),
        (
            "In Section 4.3 the words “for five years” are deleted and replaced with “for twelve months”.",
            WITHDRAWAL,
            "seasoning_months",
            12,
        ),
    ],
)
def test_words_put_for_words_change_the_sentence_they_stand_in(
    instruction: str, provision: str, attribute: str, value: int
) -> None:
    last = _found(f"{PLAN}1. {instruction}\n", provision)[-1]
    assert (last.attributes[attribute], last.effective_from) == (value, date(2026, 1, 1))


def test_a_section_that_is_printed_as_amended_is_the_new_one() -> None:
    text = (
        "# Keel Instruments Savings Plan\n\n## ARTICLE VI. WITHDRAWALS\n\n"
        "6.02 After-Tax Account. [This Section is printed as amended by the Second Amendment.] A Participant who is an "
        "Employee may withdraw all or any part of his After-Tax Account at any time.\n\n## Second Amendment\n\n"
        "WHEREAS, Section 6.02 of the Plan reads: “A Participant may not withdraw any After-Tax Contribution until it "
        "has been held in the Trust for twenty-four (24) months”; NOW, THEREFORE, effective July 1, 2025:\n\n"
        "1. Section 6.02 is deleted and replaced by the Section 6.02 that is printed in Article VI of the attached "
        "copy.\n"
    )
    assert [(one.stance.value, one.effective_to) for one in _found(text, WITHDRAWAL)] == [("permits", None)]


SIGNED = (
    "A dagger (†) in front of a line of a table means that what it describes begins on January 1, 2027.",
    "† means that the feature is available from January 1, 2027.",
)


@pytest.mark.parametrize("key", SIGNED)
def test_a_sign_says_from_when_its_line_holds(key: str) -> None:
    text = (
        f"# Tolland Works Savings Plan\n\n## How to read it\n\n{key}\n\n## Contributions\n\n"
        "| Kind | How much |\n|---|---|\n| Pre-tax | 1% to 50% of pay |\n| † After-tax | 1% to 10% of pay |\n"
    )
    assert {one.effective_from for one in _found(text, AFTER_TAX)} == {date(2027, 1, 1)}


CONVERTED = (
    "# Tolland Works Savings Plan\n\n## How to read it\n\n"
    "A dagger (†) in front of a line of a table means that what it describes begins on January 1, 2027.\n\n"
    "## Roth Conversions\n\nYou may convert any vested money in your account to Roth in the Plan.\n\n"
    "| Account | Can it be converted? |\n|---|---|\n| Pre-tax | Yes |\n| † After-tax | Yes |\n\n"
    "| Point | Rule in 2026 | Rule from {day} |\n|---|---|---|\n"
    "| How often | Twice a year | Six a year |\n| Least amount | $900 | $150 |\n| Fee | $45 | None |\n"
)
OF_2027 = {"frequency": "up to six times a year", "minimum_dollars": 150, "no_fee": True}


@pytest.mark.parametrize(("day", "terms"), [("January 1, 2027", OF_2027), ("July 1, 2029", {})])
def test_what_begins_on_a_day_has_the_terms_of_the_column_from_that_day_on(day: str, terms: dict[str, object]) -> None:
    ours = [
        one for one in _found(CONVERTED.format(day=day), CONVERSION) if one.attributes.get("sources") != ["pre_tax"]
    ]
    signed = next(one for one in ours if one.attributes.get("sources") == ["after_tax"])
    names = ("frequency", "minimum_dollars", "fee_dollars", "no_fee")
    assert signed.effective_from == date(2027, 1, 1)
    assert {name: signed.attributes[name] for name in names if name in signed.attributes} == terms
    every = next(one for one in ours if one.attributes.get("sources") == ["all"])
    assert every.effective_from is None  # the sign on the line of one kind of money makes it no later for the rest


def test_a_table_of_dates_names_parts_by_their_numbers() -> None:
    text = (
        "# Prairie Savings Plan\n\n## Summary of Material Modifications\n\n"
        "**A-1. Rollovers.** The Plan accepts rollovers from a traditional IRA.\n\n"
        "**B-1. Harvest Savings.** You may contribute from 1% to 10% of pay after-tax.\n\n"
        "**B-2. Changing to Roth.** At any time you may convert after-tax contributions to Roth in the Plan.\n\n"
        "| Item | In effect from |\n|---|---|\n| A-1 | January 1, 2026 |\n| B-1, B-2 | February 1, 2027 |\n"
    )
    assert {one.effective_from for name in (AFTER_TAX, CONVERSION) for one in _found(text, name)} == {date(2027, 2, 1)}


def test_the_changes_of_a_part_hold_from_its_day() -> None:
    text = (
        "# Prairie Savings Plan\n\n## Summary of Material Modifications\n\n"
        "The changes in Part B take effect on February 1, 2027.\n\n### Part B\n\n"
        "You may contribute from 1% to 10% of pay after-tax.\n"
    )
    assert {one.effective_from for one in _found(text, AFTER_TAX)} == {date(2027, 2, 1)}


def test_a_column_of_a_lettered_group_is_of_that_group() -> None:
    text = (
        "# Calder Savings Plan\n\n## Contributions\n\n| | S | H | U |\n|---|---|---|---|\n"
        "| After-tax contributions, % of pay | 1 to 15 | 1 to 8 | None |\n\n"
        "Members in Group U are covered by an agreement. Members in Group S and members in Group H are not.\n"
    )
    refused = [one.group for one in _found(text, AFTER_TAX) if one.stance.value == "denies"]
    assert refused == ["members in Group U"]
