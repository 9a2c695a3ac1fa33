"""Tables, forms, keys and lists: which column, row, tick or label says what."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

# an option of a form says when money is paid: the one ticked is the rule
PAYMENT_OPTIONS = (
    (
        "Payment of After-Tax Contributions\n☐ At any time\n☒ Only upon Severance from Employment, death or Disability",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Withdrawal of Thrift Contributions\n[X] At any time upon request\n[ ] Not before termination of employment",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Item 9. Distribution of Employee After-Tax Account\n☒ (a) On termination of employment and at "
        "no earlier time\n☐ (b) At any time",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "12. When Voluntary Contributions may be paid\n☐ a. At any time\n☒ b. Upon attainment of age "
        "59½\n☐ c. Upon Severance only",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Item 16. Payment of Elective Deferrals\n☒ (a) Upon Severance from Employment, Disability or "
        "death, and at no earlier time\n☐ (b) At age 59½",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Payment of Voluntary Employee Contributions\n☐ (a) Upon Severance from Employment, Disability "
        "or death, and at no earlier time\n☒ (b) At any time upon request",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Item 7. Timing of payment of After-Tax Employee Contributions\n☒ (a) At any time, on thirty "
        "days' notice\n☐ (b) Upon Severance from Employment",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Item 16. Payment of Voluntary Employee Contributions\n☐ (a) Upon Severance from Employment\n☐ "
        "(b) At any time upon request",
        WITHDRAWAL,
        "not_addressed prohibited",
    ),
)
# forms that savers fill in: what they may choose, the plan has
OWN_CHOICES = (
    (
        "My contributions from each paycheck\n( ) Before-tax ____ % (0 to 60)\n( ) Roth ____ % (0 to "
        "60)\n( ) After-tax ____ % (0 to 15)",
        AFTER_TAX,
        "permitted",
    ),
    (
        "My contributions from each paycheck\n( ) Before-tax ____ % (0 to 60)\n( ) Roth ____ % (0 to "
        "60)\n( ) After-tax ____ % (0 to 15)",
        ROTH,
        "permitted",
    ),
    (
        "My after-tax contributions\n( ) Convert them to Roth in the plan after every payday\n( ) Leave "
        "them as they are",
        CONVERSION,
        "permitted",
    ),
    (
        "Payroll deduction form. I choose to save each pay period:\n[ ] Pre-tax ___% (1-50)\n[ ] After-tax ___% (1-10)",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Section 3. What to do with my after-tax money\n[ ] Convert it to Roth inside the plan each "
        "quarter\n[ ] Do not convert it",
        CONVERSION,
        "permitted",
    ),
    (
        "Adoption Agreement. The Employer elects:\n( ) Before-tax ____ %\n( ) Roth ____ %\n( ) After-tax ____ %",
        AFTER_TAX,
        "not_addressed prohibited",
    ),
    (
        "Beneficiary form\n( ) Spouse ____ %\n( ) Child ____ %",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Loan repayment from each paycheck\n( ) Before-tax ____ %\n( ) After-tax ____ %",
        AFTER_TAX,
        "not_addressed",
    ),
)
# heads of columns in plain words
PLAIN_HEADS = (
    (
        "| Money type | Still taking new money? | Move to Roth inside the plan |\n| Pre-tax | Yes | "
        "From age 59½ |\n| After-tax | Yes, up to 8% of pay | Any time, by phone |",
        CONVERSION,
        "permitted",
    ),
    (
        "| Money type | Still taking new money? | Withdraw while employed |\n| Roth | Yes | From age "
        "59½ |\n| After-tax | No | Any time |",
        ROTH,
        "permitted",
    ),
    (
        "| Money type | Still taking new money? | Withdraw while employed |\n| Roth | Yes | From age "
        "59½ |\n| After-tax | No | Any time |",
        AFTER_TAX,
        "frozen prohibited",
    ),
    (
        "| Account | Open to new contributions? | Change to Roth in the plan |\n| Before-tax | Yes | "
        "No |\n| After-tax | Yes | Any day, online |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Account | Open to new contributions? | Change to Roth in the plan |\n| Before-tax | Yes | "
        "No |\n| After-tax | Yes | Any day, online |",
        CONVERSION,
        "permitted",
    ),
    (
        "| Source | New money accepted | Switch to Roth while employed |\n| Pre-tax | Yes | From 59½ |\n"
        "| Roth | Yes | N/A |\n| After-tax | Yes | No |",
        CONVERSION,
        "conditional prohibited",
    ),
    (
        "| Source | New money accepted | Switch to Roth while employed |\n| Pre-tax | Yes | From 59½ |\n"
        "| Roth | Yes | N/A |\n| After-tax | Yes | No |",
        ROTH,
        "permitted",
    ),
    (
        "| Source | Convert to Roth | Withdraw while working |\n| Pre-tax | At 59½ | At 59½ |\n| Roth | "
        "not applicable | At 59½ |\n| After-tax | Once a quarter | Twice a year |",
        CONVERSION,
        "permitted",
    ),
)
# a table with a row for each plan
PLANS_IN_ROWS = (
    (
        "| Program | How you pay | When you can take it out |\n| Employee Stock Plan | After-tax "
        "deductions, 1% to 15% of pay | Any time |\n| 401(k) Plan | Pre-tax or Roth contributions only "
        "| See the 401(k) booklet |",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "| Program | How you pay | When you can take it out |\n| Employee Stock Plan | After-tax "
        "deductions, 1% to 15% of pay | Any time |\n| 401(k) Plan | Pre-tax or Roth contributions only "
        "| See the 401(k) booklet |",
        ROTH,
        "permitted",
    ),
    (
        "| Plan | What you can put in |\n| 401(k) Savings Plan | Pre-tax, Roth and after-tax "
        "contributions |\n| Stock Purchase Plan | After-tax deductions |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Benefit | Your cost |\n| Pension Plan | Voluntary after-tax contributions up to 5% |\n| "
        "401(k) | Pre-tax contributions only |",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "| Plan | Your contributions | Withdrawals |\n| Stock plan | After-tax, 1% to 10% | Any time |\n"
        "| Pension | None | At retirement |",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "| Benefit | How it is paid for |\n| Long-term disability | After-tax deductions |\n| 401(k) "
        "Savings Plan | Before-tax, Roth or after-tax contributions, up to 50% of pay in all |",
        AFTER_TAX,
        "permitted",
    ),
)
# remarks on a source in a key or a legend
KEYS = (
    (
        "Source 5: After-tax savings (deposits ended 12/31/1998; withdrawals before leaving ended 12/31/2010)",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Source 5: After-tax savings (deposits ended 12/31/1998; withdrawals before leaving ended 12/31/2010)",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Source 4 – Voluntary after-tax (no deposits since 2003; may be withdrawn at any time)",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Source 4 – Voluntary after-tax (no deposits since 2003; may be withdrawn at any time)",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Key to sources\nA: Pre-tax\nB: Thrift (contributions stopped 6/30/2001)\nC: Rollover",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Source 5: After-tax savings (1% to 10% of pay; withdrawals at any time)",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Source 2: Company match (deposits ended 12/31/1998). Source 5: After-tax savings (1% to 10% of pay)",
        AFTER_TAX,
        "permitted",
    ),
)
# years over columns
YEARS = (
    (
        "| Plan feature | 2024 | 2025 | 2026 |\n| Roth contributions | Yes | Yes | Yes |\n| After-tax "
        "contributions | Yes | Yes | No |",
        AFTER_TAX,
        "frozen prohibited",
    ),
    (
        "| Plan feature | 2024 | 2025 | 2026 |\n| In-plan conversion of after-tax | Yes | Yes | No |",
        CONVERSION,
        "prohibited frozen",
    ),
    (
        "| Plan feature | 2024 | 2025 | 2026 |\n| After-tax withdrawal while employed | Yes | No | No |",
        WITHDRAWAL,
        "prohibited frozen",
    ),
    (
        "| Plan feature | 2024 | 2025 | 2026 |\n| Roth contributions | Yes | Yes | Yes |\n| After-tax "
        "contributions | Yes | Yes | No |",
        ROTH,
        "permitted",
    ),
    (
        "| Feature | 2025 | 2026 |\n| After-tax contributions | No | Yes |\n| In-plan Roth conversion "
        "of after-tax money | No | Yes |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Feature | 2025 | 2026 |\n| After-tax contributions | No | Yes |\n| In-plan Roth conversion "
        "of after-tax money | No | Yes |",
        CONVERSION,
        "permitted",
    ),
    (
        "| Feature | 2026 | 2027 |\n| After-tax contributions | No | Yes |",
        AFTER_TAX,
        "permitted prohibited",
    ),
    (
        "| Feature | Plan year 2025 | Plan year 2026 |\n| Withdrawal of after-tax money while employed | Yes | No |",
        WITHDRAWAL,
        "prohibited frozen",
    ),
    (
        "| Limit | 2025 | 2026 |\n| After-tax contributions | 8% | 10% |",
        AFTER_TAX,
        "permitted",
    ),
)
# what opens from an age or a time on
FROM_AN_AGE = (
    (
        "From age 59½: withdrawals from any account, and conversion of any account to Roth",
        CONVERSION,
        "conditional",
    ),
    (
        "Getting at your account before you leave\n• From age 59½: withdrawals from any account, and "
        "conversion of any account to Roth\n• Earlier than that: loans",
        CONVERSION,
        "conditional",
    ),
    (
        "• At any age: conversion of your after-tax account to Roth\n• From 59½: conversion of other accounts",
        CONVERSION,
        "permitted",
    ),
    (
        "What is open to you while you work\n• After five years in the plan: conversion of after-tax savings to Roth",
        CONVERSION,
        "conditional",
    ),
    (
        "While you work\n• At any time: withdrawals from your after-tax account\n• From 59½: "
        "withdrawals from any account",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After you leave: conversion of any account to Roth",
        CONVERSION,
        "conditional prohibited not_addressed",
    ),
    (
        "• Any time: loans\n• From age 62: conversion of any account to Roth, and withdrawals from any account",
        CONVERSION,
        "conditional",
    ),
)
# events in rows, money in columns
EVENTS = (
    (
        "In-service withdrawal matrix (X = available)\n| Event | Deferrals | Match | Voluntary | "
        "Rollover |\n| Any time | | | | X |\n| Hardship | X | | | |\n| Age 59½ | X | X | X | X |",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-service withdrawals (X = available)\n| Event | Deferrals | Match | After-tax |\n| Any time "
        "| | | X |\n| Age 59½ | X | X | X |",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawals\n| When | Before-tax | After-tax | Roth |\n| At any time | No | Yes | "
        "No |\n| Hardship | Yes | Yes | Yes |\n| Age 59½ | Yes | Yes | Yes |",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawals\n| When | Before-tax | After-tax | Roth |\n| At any time | No | No | No "
        "|\n| Age 59½ | Yes | Yes | Yes |",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Distribution events (✓ = allowed)\n| Event | Pre-tax | Employer | Voluntary after-tax |\n| "
        "Termination | ✓ | ✓ | ✓ |\n| Age 59½ in service | ✓ | ✓ | ✓ |\n| Hardship | ✓ | | |",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-service withdrawal matrix (X = available)\n| Event | Deferrals | Voluntary |\n| Hardship | "
        "X | X |\n| Termination | X | X |",
        WITHDRAWAL,
        "conditional prohibited",
    ),
)
# a question over a table
QUESTIONS_OVER_TABLES = (
    (
        "Which balances can be converted to Roth in the plan?\n| Balance | While employed | After you "
        "leave |\n| Before-tax | Yes, from 59½ | Yes |\n| After-tax | No | Yes |\n| Rollover | Yes | Yes "
        "|",
        CONVERSION,
        "conditional prohibited",
    ),
    (
        "Which balances can be converted to Roth in the plan?\n| Balance | While employed | After you "
        "leave |\n| Before-tax | Yes, from 59½ | Yes |\n| After-tax | Yes | Yes |",
        CONVERSION,
        "permitted",
    ),
    (
        "What may I convert to Roth inside the plan?\n| Account | While working | Once you have left |\n"
        "| After-tax | Yes, any time | Yes |\n| Match | No | Yes |",
        CONVERSION,
        "permitted",
    ),
    (
        "Which balances can be withdrawn?\n| Balance | While employed | After you leave |\n| Before-tax "
        "| From 59½ | Yes |\n| After-tax | Any time | Yes |",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Which balances can be withdrawn?\n| Balance | While employed | After you leave |\n| Before-tax "
        "| From 59½ | Yes |\n| After-tax | No | Yes |",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Which balances can be converted to Roth in the plan?\n| Balance | While employed | After you "
        "leave |\n| Before-tax | Yes, from 59½ | Yes |\n| After-tax | No | Yes |",
        WITHDRAWAL,
        "not_addressed",
    ),
)
# lists of what is kept and what is dropped
KEPT_AND_DROPPED = (
    (
        "The 2024 restatement in brief\nKept:\n• before-tax, Roth and after-tax contributions\n• loans "
        "(two at a time)\nDropped:\n• conversion to Roth inside the plan",
        AFTER_TAX,
        "permitted",
    ),
    (
        "What stays the same:\n• pre-tax and after-tax contributions\n• loans\nWhat is gone:\n• "
        "withdrawals of after-tax contributions while employed",
        AFTER_TAX,
        "permitted",
    ),
    (
        "What stays the same:\n• pre-tax and after-tax contributions\n• loans\nWhat is gone:\n• "
        "withdrawals of after-tax contributions while employed",
        WITHDRAWAL,
        "prohibited frozen",
    ),
    (
        "Removed:\n• after-tax contributions\nKept:\n• Roth contributions",
        AFTER_TAX,
        "prohibited frozen",
    ),
    (
        "Retained:\n• in-plan conversion of after-tax money\nDiscontinued:\n• after-tax contributions",
        CONVERSION,
        "permitted",
    ),
    (
        "Retained:\n• in-plan conversion of after-tax money\nDiscontinued:\n• after-tax contributions",
        AFTER_TAX,
        "frozen prohibited",
    ),
    (
        "Kept:\n• records of after-tax contributions for seven years\n• tax forms",
        AFTER_TAX,
        "not_addressed",
    ),
)
# lines of what is offered and what is not
OFFERED_OR_NOT = (
    (
        "Plan at a glance\nOffered: pre-tax contributions, company match, loans\nNot offered: after-tax "
        "contributions, in-plan Roth conversion, withdrawals of any kind while you are employed",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Plan at a glance\nOffered: pre-tax contributions, company match, loans\nNot offered: after-tax "
        "contributions, in-plan Roth conversion, withdrawals of any kind while you are employed",
        CONVERSION,
        "prohibited",
    ),
    (
        "Plan at a glance\nOffered: pre-tax contributions, company match, loans\nNot offered: after-tax "
        "contributions, in-plan Roth conversion, withdrawals of any kind while you are employed",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Available: pre-tax, Roth and after-tax contributions, loans\nNot available: in-plan "
        "conversion, hardship withdrawals",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Available: pre-tax, Roth and after-tax contributions, loans\nNot available: in-plan "
        "conversion, hardship withdrawals",
        CONVERSION,
        "prohibited",
    ),
    (
        "We do not have: after-tax contributions, in-plan conversion, in-service withdrawals",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Permitted: pre-tax contributions. Not permitted: after-tax contributions, in-plan conversion.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Offered: pre-tax and after-tax contributions, in-plan conversion, loans\nNot offered: Roth contributions",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Offered: pre-tax and after-tax contributions, in-plan conversion, loans\nNot offered: Roth contributions",
        CONVERSION,
        "permitted",
    ),
)


@pytest.mark.parametrize(
    ("text", "provision", "said"),
    (
        *PAYMENT_OPTIONS,
        *OWN_CHOICES,
        *PLAIN_HEADS,
        *PLANS_IN_ROWS,
        *KEYS,
        *YEARS,
        *FROM_AN_AGE,
        *EVENTS,
        *QUESTIONS_OVER_TABLES,
        *KEPT_AND_DROPPED,
        *OFFERED_OR_NOT,
    ),
)
def test_what_it_says(text: str, provision: str, said: str) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 28)))
    assert found[provision].status.value in said.split()
