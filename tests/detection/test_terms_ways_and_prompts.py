"""Tables and forms: terms beside an answer, columns of ages and times, ways by money, nested boxes, prompts."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

TABLES = (
    (
        (
            "Account | Withdraw while working? | How often | Tax\nPre-tax | At 59½ | Any time after that | "
            "Taxed\nAfter-tax | Yes | Twice a year | Earnings taxed"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Account | Withdraw while working? | How often | Tax\nPre-tax | At 59½ | Any time after that | "
            "Taxed\nAfter-tax | At 59½ | Twice a year | Earnings taxed"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Account | Withdraw while working? | How often | Tax\nPre-tax | At 59½ | Any time after that | "
            "Taxed\nAfter-tax | No | - | Earnings taxed"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Type of withdrawal | Which money | When\nHardship | Deferrals | On showing of need\nAge 59½ | All "
            "accounts | Any time\nAfter-tax | After-tax account | Any time"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Type of withdrawal | Which money | When\nHardship | Deferrals | On showing of need\nAge 59½ | All "
            "accounts, including after-tax | Any time after 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Type | Money available\nHardship | Deferrals\nAge 59½ | All vested money\nNon-hardship | "
            "After-tax and rollover"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("Type | Money available\nHardship | Deferrals, after-tax\nAge 59½ | All vested money", WITHDRAWAL, "conditional"),
    (
        (
            "Withdrawal | Eligible sources | Restrictions\nNon-hardship | After-tax; rollover | 2 per plan "
            "year\nAge 59½ | All | None"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawal | Eligible sources | Restrictions\nNon-hardship | After-tax; rollover | 6-month "
            "suspension of contributions\nAge 59½ | All | None"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawal | Eligible sources | Restrictions\nAge 59½ | All | None\nHardship | Deferrals | Need",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Conversions | Eligible sources | Frequency\nIn-plan Roth | After-tax; vested match | Daily",
        CONVERSION,
        "permitted",
    ),
    (
        "Conversions | Eligible sources | Frequency\nIn-plan Roth | Pre-tax; vested match | Daily",
        CONVERSION,
        "conditional",
    ),
    (
        (
            "Feature | Available | Notes\nIn-plan Roth conversion | Yes | All vested sources\nLoans | Yes | "
            "One at a time"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("Feature | Available | Notes\nIn-plan Roth conversion | Yes | Only at 59½\nLoans | Yes | One at a time"),
        CONVERSION,
        "conditional",
    ),
    (
        "Feature | Available | Notes\nIn-plan Roth conversion | No | \nLoans | Yes | One at a time",
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Feature | Available | Notes\nIn-plan Roth conversion | Yes | Pre-tax and match only; not "
            "after-tax\nLoans | Yes | One at a time"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        ("Feature | Available | Notes\nAfter-tax contributions | Yes | Closed to HCEs\nLoans | Yes | One at a time"),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Feature | Available | Notes\nAfter-tax contributions | Yes | Up to 10% of pay\nLoans | Yes | One at a time"),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Feature | Available | Notes\nAfter-tax contributions | Yes | Frozen since 2019\nLoans | Yes | One at a time"),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Feature | Available | Notes\nAfter-tax contributions | Yes | Rollovers only\nLoans | Yes | One at a time"),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        ("Money type | Active? | Contributions | Withdrawals\nPre-tax | Y | Y | 59½\nAfter-tax | N | N | Any time"),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Money type | Active? | Contributions | Withdrawals\nPre-tax | Y | Y | 59½\nAfter-tax | N | N | Any time"),
        WITHDRAWAL,
        "permitted",
    ),
    ("Source | Status | Since\n01 Pre-tax | Open | 1990\n05 After-tax | Closed | 2011", AFTER_TAX, "frozen"),
    ("Source | Status | Since\n01 Pre-tax | Open | 1990\n05 After-tax | Open | 2011", AFTER_TAX, "permitted"),
    ("Source | Contribution allowed | Vesting\nPre-tax | Y | 100%\nAfter-tax | Y | 100%", AFTER_TAX, "permitted"),
    ("Source | Vesting\nPre-tax | 100%\nAfter-tax | 100%\nMatch | 3-year cliff", AFTER_TAX, "not_addressed"),
    ("Source | Loan available\nPre-tax | Y\nAfter-tax | N", AFTER_TAX, "not_addressed"),
    ("Source | Loan available\nPre-tax | Y\nAfter-tax | N", WITHDRAWAL, "not_addressed"),
    ("Source | Hardship available\nPre-tax | Y\nAfter-tax | N", WITHDRAWAL, "not_addressed"),
    ("Source | Order of withdrawal\nAfter-tax | 1\nPre-tax | 2", WITHDRAWAL, "not_addressed"),
    ("Source | Order of withdrawal\nAfter-tax | 1\nPre-tax | 2", AFTER_TAX, "not_addressed"),
    (
        "Source | In-service | Termination | Death\nPre-tax | 59½ | Yes | Yes\nAfter-tax | Yes | Yes | Yes",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source | In-service | Termination | Death\nPre-tax | 59½ | Yes | Yes\nAfter-tax | 59½ | Yes | Yes",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Source | In-service | Termination | Death\nPre-tax | No | Yes | Yes\nAfter-tax | No | Yes | Yes",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        ("Source | Distributable events\nPre-tax | Severance, 59½, hardship\nAfter-tax | Any time\nMatch | Severance"),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Source | Distributable events\nPre-tax | Severance, 59½, hardship\nAfter-tax | Severance, 59½\n"
            "Match | Severance"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Distributable events\nPre-tax | Severance, 59½, hardship\nAfter-tax | Severance, death, "
            "disability\nMatch | Severance"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "In-service withdrawals\nMoney type | After 59½ | Before 59½ (still employed) | Hardship\n"
            "After-tax | Yes | Yes | n/a\nMatch | Yes | No | No"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-service withdrawals\nMoney type | After 59½ | Before 59½ (still employed) | Hardship\n"
            "After-tax | Yes | Yes, no limit on number | n/a\nMatch | Yes | No | No"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-service withdrawals\nMoney type | After 59½ | Before 59½ (still employed) | Hardship\n"
            "After-tax | Yes | No | n/a\nMatch | Yes | No | No"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-service withdrawals\nSource | Under 59½ | 59½ or older\nAfter-tax | Anytime, up to twice a "
            "year | Anytime\nPre-tax | Hardship | Anytime"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-service withdrawals\nSource | Under 59½ | 59½ or older\nAfter-tax | No | Anytime\nPre-tax | "
            "Hardship | Anytime"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-service withdrawals\nSource | Before age 59½ | At 59½\nAfter-tax | Yes, once a quarter | Yes\n"
            "Pre-tax | No | Yes"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-service withdrawals\nSource | Before age 59½ | At 59½ | At termination\nAfter-tax | No | Yes | "
            "Yes\nPre-tax | No | Yes | Yes"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-service withdrawals\nSource | Hardship | At 59½ | Age 70½\nAfter-tax | Yes | Yes | Yes\n"
            "Pre-tax | No | Yes | Yes"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | None\nAfter-tax | Yes | Age 59½"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | None\nAfter-tax | Yes | Hardship only"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | None\nAfter-tax | Yes | After "
            "24 months in the Plan"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | None\nAfter-tax | Yes | Only "
            "amounts in the Plan for 24 months"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | None\nAfter-tax | Yes | "
            "Amounts held at least two years"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | None\nAfter-tax | Yes | Five "
            "years of participation"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | None\nAfter-tax | Yes | "
            "Contributions stop for six months"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | None\nAfter-tax | Yes | "
            "Six-month suspension"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Source | In-service? | Restrictions\nAfter-tax | Yes | Age 59½", WITHDRAWAL, "conditional"),
    ("Source | In-service withdrawal | Requirements\nAfter-tax | Yes | 24 months in plan", WITHDRAWAL, "conditional"),
    ("Source | In-service withdrawal | Notes\nAfter-tax | Yes | Any time, once per quarter", WITHDRAWAL, "permitted"),
    (
        "Source | In-service withdrawal | Conditions\nAfter-tax | Yes | Once per quarter, $500 minimum",
        WITHDRAWAL,
        "permitted",
    ),
    ("Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, age 59½", WITHDRAWAL, "conditional"),
    ("Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, hardship only", WITHDRAWAL, "conditional"),
    (
        "Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, after 24 months in the Plan",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, only amounts that have "
            "been in the Plan for 24 full months"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, amounts held at least two years"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, five years of participation",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, contributions stop for six months"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, 24 months in plan",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, once per quarter, $500 minimum"),
        WITHDRAWAL,
        "permitted",
    ),
    ("Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, any time", WITHDRAWAL, "permitted"),
    ("Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, no restrictions", WITHDRAWAL, "permitted"),
    (
        "Source | Withdrawable while employed?\nPre-tax | Yes\nAfter-tax | Yes, earnings are taxable",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "IN-SERVICE WITHDRAWALS\nSource | Available? | Conditions\nPre-tax | Yes | Age 59½\nAfter-tax | "
            "Yes | Age 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("IN-SERVICE WITHDRAWALS\nSource | Available? | Conditions\nPre-tax | Yes | Age 59½\nAfter-tax | Yes | None"),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("IN-SERVICE WITHDRAWALS\nSource | Allowed | Conditions\nPre-tax | Yes | Age 59½\nAfter-tax | Yes | Anytime"),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("IN-SERVICE WITHDRAWALS\nSource | Allowed | Restrictions\nPre-tax | ☒ | Age 59½\nAfter-tax | ☒ | Age 59½"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("IN-SERVICE WITHDRAWALS\nSource | Yes/No | When\nPre-tax | Y | Age 59½\nAfter-tax | Y | After 24 months"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("IN-SERVICE WITHDRAWALS\nSource | Y/N | Minimum age | Other\nPre-tax | Y | 59½ | \nAfter-tax | Y | 59½ |"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "IN-SERVICE WITHDRAWALS\nSource | Y/N | Minimum age\nPre-tax | Y | 59½\nAfter-tax | Y | None",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "IN-SERVICE WITHDRAWALS\nSource | Permitted | Age\nPre-tax | Yes | 59½\nAfter-tax | Yes | 59½",
        WITHDRAWAL,
        "conditional",
    ),
    ("Source | Withdrawal allowed | Age\nPre-tax | Yes | 59½\nAfter-tax | Yes | Any", WITHDRAWAL, "permitted"),
    ("Source | Withdrawal allowed | Age\nPre-tax | Yes | 59½\nAfter-tax | Yes | 55", WITHDRAWAL, "conditional"),
    ("Source: After-tax\nIn-service withdrawal: Yes\nConditions: Age 59½", WITHDRAWAL, "conditional"),
    ("Source: After-tax\nIn-service withdrawal: Yes\nConditions: None", WITHDRAWAL, "permitted"),
    ("Source: After-tax\nIn-service withdrawal: Yes\nRestrictions: 24 months in plan", WITHDRAWAL, "conditional"),
    (
        ("IN-PLAN ROTH CONVERSION\nSource | Allowed | Conditions\nPre-tax | Yes | Vested\nAfter-tax | Yes | None"),
        CONVERSION,
        "permitted",
    ),
    (
        ("IN-PLAN ROTH CONVERSION\nSource | Allowed | Conditions\nPre-tax | Yes | Vested\nAfter-tax | Yes | Age 59½"),
        CONVERSION,
        "conditional",
    ),
    (
        ("Source | Roth conversion | Conditions\nPre-tax | Yes | Age 59½\nAfter-tax | Yes | Must be distributable"),
        CONVERSION,
        "conditional",
    ),
    (
        "Source | Contributions accepted | Conditions\nPre-tax | Yes | \nAfter-tax | Yes | Non-HCEs only",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Source | Convertible? | Withdrawable? | Conditions\nAfter-tax | Yes | Yes | Withdrawal at 59½",
        CONVERSION,
        "permitted",
    ),
    (
        "Source | Convertible? | Withdrawable? | Conditions\nAfter-tax | Yes | Yes | Withdrawal at 59½",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-Service Withdrawals\nSource | Restrictions\nElective deferrals | Age 59½ or hardship\n"
            "After-tax | None\nMatch | Age 59½"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-Service Withdrawals\nSource | Restrictions\nElective deferrals | Age 59½ or hardship\n"
            "After-tax | Age 59½\nMatch | Age 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-Service Withdrawals\nSource | Restrictions\nElective deferrals | Age 59½ or hardship\n"
            "After-tax | Not available\nMatch | Age 59½"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "In-Service Withdrawals\nSource | Conditions\nElective deferrals | Age 59½ or hardship\nAfter-tax "
            "| Not available until termination\nMatch | Age 59½"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "In-Service Withdrawals\nSource | Requirements\nElective deferrals | Age 59½ or hardship\n"
            "After-tax | None; two a year\nMatch | Age 59½"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Roth In-Plan Conversions. (Check one)\n☐ Not permitted\n☒ Permitted for all vested sources\n☐ "
            "Permitted only for amounts that are otherwise distributable"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Roth In-Plan Conversions (Elect one)\n☐ Not permitted\n☒ Permitted for all vested sources\n☐ "
            "Permitted only for amounts that are otherwise distributable"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "In-Plan Roth Conversions. (Elect one)\n☐ Not permitted\n☒ Permitted for all vested sources\n☐ "
            "Permitted only for amounts that are otherwise distributable"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "12.3 In-Plan Roth Conversions. (Elect one.)\n☐ Not permitted\n☐ Permitted for all vested sources\n"
            "☒ Permitted only for amounts that are otherwise distributable"
        ),
        CONVERSION,
        "conditional",
    ),
    ("12.3 After-Tax Contributions. (Elect (a) or (b).)\n☐ (a) Not permitted\n☒ (b) Permitted", AFTER_TAX, "permitted"),
    (
        (
            "Contribution | Through 3/31/2027 | From 4/1/2027\nPre-tax contributions | 1-60% | 1-60%\n"
            "After-tax (non-Roth) contributions | Not permitted | 1-10%"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "                                  Through 3/31/2027     From 4/1/2027\nPre-tax contributions      "
            "       1-60%                 1-60%\nAfter-tax (non-Roth) contributions  Not permitted       1-10%"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Contribution | Through 3/31/2024 | From 4/1/2024\nPre-tax contributions | 1-60% | 1-60%\n"
            "After-tax (non-Roth) contributions | 1-10% | Not permitted"
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Contribution | Before 2026 | 2026 and later\nPre-tax contributions | 1-60% | 1-60%\nAfter-tax "
            "(non-Roth) contributions | Not permitted | 1-10%"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Contribution | Through 3/31/2027 | From 4/1/2027\nPre-tax contributions | 1-60% | 1-60%\n"
            "After-tax (non-Roth) contributions | 1-10% | Not permitted"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Feature | Before January 1, 2026 | On and after January 1, 2026\nIn-plan Roth conversion | Not "
            "offered | Daily"
        ),
        CONVERSION,
        "permitted",
    ),
    ("Type | How much | Match?\nPre-tax | 1% - 75% | Yes\nAfter-tax | 1% - 10% | No", AFTER_TAX, "permitted"),
    ("Type | How much | Match?\nPre-tax | 1% - 75% | Yes\nAfter-tax | 0% - 10% | No", AFTER_TAX, "permitted"),
    ("Type | How much | Matched?\nPre-tax | 1% - 75% | Yes\nAfter-tax | 0% - 10% | No", AFTER_TAX, "permitted"),
    ("Type | How much\nPre-tax | 1% - 75%\nAfter-tax | 0% - 10%", AFTER_TAX, "permitted"),
    ("Participants may make after-tax contributions after 12 months of service.", AFTER_TAX, "conditional"),
    (
        "Participants may make after-tax contributions from January 1 or July 1 after 12 months of service.",
        AFTER_TAX,
        "conditional",
    ),
    ("After-tax contributions: 0% - 10%", AFTER_TAX, "permitted"),
    ("After-tax contributions: 0% to 10%", AFTER_TAX, "permitted"),
    ("After-tax contributions: 0%-10%", AFTER_TAX, "permitted"),
    ("After-tax contributions: 0 - 10%", AFTER_TAX, "permitted"),
    ("After-tax contributions: 0% – 10% of pay", AFTER_TAX, "permitted"),
    ("After-tax contributions: 0%", AFTER_TAX, "prohibited"),
)

FORMS = (
    ("In-Plan Roth Conversions are:\n☒ Available\n☐ Not available", CONVERSION, "permitted"),
    ("3. Other features. In-Plan Roth Conversions are:\n☒ Available\n☐ Not available", CONVERSION, "permitted"),
    (
        (
            "(a) The Plan ☐ does / ☒ does not permit in-plan Roth rollovers (i.e., conversion of eligible "
            "pre-tax and after-tax funds to Roth)."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        ("(a) The Plan ☒ does ☐ does not permit in-plan Roth rollovers (i.e., conversion of eligible funds to Roth)."),
        CONVERSION,
        "permitted",
    ),
    ("After-tax contributions ☐ are ☒ are not permitted.", AFTER_TAX, "prohibited"),
    ("After-tax contributions ☒ are ☐ are not permitted.", AFTER_TAX, "permitted"),
    ("After-Tax Employee Contributions __X__ are _____ are not permitted.", AFTER_TAX, "permitted"),
    ("After-Tax Employee Contributions _____ are __X__ are not permitted.", AFTER_TAX, "prohibited"),
    ("After-Tax Employee Contributions are __X__ are not _____ permitted.", AFTER_TAX, "not_addressed"),
    (
        "Voluntary after-tax Employee Contributions [X] are [ ] are not permitted under the Plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Employee contributions (select all that apply):\n☒ Pre-tax elective deferrals\n☒ Roth elective "
            "deferrals\n☒ Voluntary (after-tax)"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Employee contributions (select all that apply):\n☒ Pre-tax\n☒ Roth\n☐ Voluntary (after-tax)",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Type of employee contributions permitted:\n[X] Elective Deferrals\n[X] Roth\n[X] Voluntary",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Type of employee contributions permitted:\n[X] Elective Deferrals\n[X] Roth\n[ ] Voluntary",
        AFTER_TAX,
        "prohibited",
    ),
    ("In-Service Withdrawals\nAt any time:\n☒ Rollover ☐ After-Tax ☐ Match", WITHDRAWAL, "prohibited"),
    ("In-Service Withdrawals\nAt any time:\n☒ Rollover ☐ After-Tax ☐ Match", AFTER_TAX, "not_addressed"),
    (
        "In-Service Withdrawals\nAt any time: ☒ Rollover ☒ After-Tax ☐ Match\nAge 59½: ☒ Deferrals ☒ Match",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-Service Withdrawals\nAt any time: ☒ Rollover ☐ After-Tax ☐ Match\nAge 59½: ☒ Deferrals ☒ "
            "After-Tax ☒ Match"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "In-Service Withdrawals\nAt any time: ☒ Rollover ☐ After-Tax ☐ Match\nAge 59½: ☒ Deferrals ☒ "
            "After-Tax ☒ Match"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("In-Plan Roth Rollovers: [X] Yes [ ] No\nSource restrictions: [X] none [ ] vested only", CONVERSION, "permitted"),
    ("Amounts may not be transferred from one Account to any other Account.", CONVERSION, "prohibited"),
    ("After-tax contributions are available to active participants only.", AFTER_TAX, "permitted"),
    ("After-tax contributions may be made by active participants only.", AFTER_TAX, "permitted"),
    (
        "The total of your before-tax, Roth and After-Tax contributions can't exceed 50% of your pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The sum of your pre-tax, Roth and after-tax contributions may not be more than 60% of eligible pay."),
        AFTER_TAX,
        "permitted",
    ),
    ("Your combined before-tax, Roth and after-tax contributions are limited to 50% of pay.", AFTER_TAX, "permitted"),
    (
        (
            "Money type | Source of money | Range\nElective deferrals | Payroll | 1-75%\nVoluntary after-tax | "
            "Payroll | 1-10%"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Money Type | In-service withdrawal | Restrictions\nElective deferrals | Yes | 59½\nAfter-tax | Yes | None"),
        WITHDRAWAL,
        "permitted",
    ),
    ("In-Service Withdrawals\nSource: After-Tax Contributions\nRestrictions: None", WITHDRAWAL, "permitted"),
    (
        (
            "10. EMPLOYEE CONTRIBUTIONS (Voluntary after-tax)\na. [X] Not permitted\nb. [ ] Permitted, up to "
            "____% of Compensation"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "10. EMPLOYEE CONTRIBUTIONS (Voluntary after-tax)\na. [ ] Not permitted\nb. [X] Permitted, up to "
            "10% of Compensation"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section 5.02 After-Tax Contributions. (Check one.)\n(a) ☐ Participants may not make After-Tax "
            "Contributions.\n(b) ☒ Participants may make After-Tax Contributions of 1% to 10% of Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "B. After-Tax Employee Contributions\n1. ☒ Yes, subject to the following limits: minimum 1%, "
            "maximum 15%\n2. ☐ No"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "B. After-Tax Employee Contributions\n1. ☐ Yes, subject to the following limits: minimum ___%, "
            "maximum ___%\n2. ☒ No"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("After-Tax Contributions: ☐ N/A ☒ Allowed. Maximum: 20 %", AFTER_TAX, "permitted"),
    ("After-Tax Contributions: ☒ N/A ☐ Allowed. Maximum: ____ %", AFTER_TAX, "prohibited"),
    (
        ("4.05 Voluntary Contributions. The Plan: (i) _X_ permits (ii) ___ does not permit Voluntary Contributions."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("4.05 Voluntary Contributions. The Plan: (i) ___ permits (ii) _X_ does not permit Voluntary Contributions."),
        AFTER_TAX,
        "prohibited",
    ),
    ("Nondeductible Employee Contributions. The Plan ( ) permits (X) does not permit.", AFTER_TAX, "prohibited"),
    ("Nondeductible Employee Contributions. The Plan (X) permits ( ) does not permit.", AFTER_TAX, "permitted"),
    ("Does the Plan allow voluntary after-tax contributions?  ● Yes  ○ No", AFTER_TAX, "permitted"),
    ("Does the Plan allow voluntary after-tax contributions?  ○ Yes  ● No", AFTER_TAX, "prohibited"),
    ("Employee After-Tax Contributions\n√ Not permitted\n   Permitted", AFTER_TAX, "prohibited"),
    ("Employee After-Tax Contributions    Y / N:  N", AFTER_TAX, "prohibited"),
    ("Employee After-Tax Contributions    Y / N:  Y", AFTER_TAX, "permitted"),
    ("12A. After-tax voluntary: NO", AFTER_TAX, "prohibited"),
    ("12A. After-tax voluntary: YES   Max %: 10", AFTER_TAX, "permitted"),
    (
        "In-Plan Roth Rollover (Code §402A(c)(4)): ( X ) Permitted as of 01/01/2013 ( ) Not permitted",
        CONVERSION,
        "permitted",
    ),
    ("In-Plan Roth Transfers: elected [ ] not elected [X]", CONVERSION, "prohibited"),
    ("In-Plan Roth Transfers: elected [X] not elected [ ]", CONVERSION, "permitted"),
    (
        (
            "Roth In-Plan Conversions. (Elect one)\n☐ Not permitted\n☒ Permitted for all vested sources\n☐ "
            "Permitted only for amounts that are otherwise distributable"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Roth In-Plan Conversions. (Elect one)\n☐ Not permitted\n☐ Permitted for all vested sources\n☒ "
            "Permitted only for amounts that are otherwise distributable"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "In-Plan Roth Conversions are allowed from the following sources:\n☐ Pre-tax deferrals\n☐ "
            "Matching\n☒ Voluntary after-tax\n☐ Rollover"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "24. IN-PLAN ROTH ROLLOVER CONTRIBUTIONS\na. [ ] Not applicable\nb. [X] Applicable. Sources:\n1. "
            "[X] All accounts\n2. [ ] Only: ______"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("30. IN-SERVICE DISTRIBUTIONS\nVoluntary Contribution Account: [X] at any time [ ] age ___ [ ] not permitted"),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "30. IN-SERVICE DISTRIBUTIONS\nVoluntary Contribution Account: [ ] at any time [X] age 59 1/2 [ ] "
            "not permitted"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("30. IN-SERVICE DISTRIBUTIONS\nVoluntary Contribution Account: [ ] at any time [ ] age ___ [X] not permitted"),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Withdrawals while employed (check all that apply)\n[X] After-tax account -- any time\n[X] "
            "Rollover account -- any time\n[X] All accounts -- after age 59 1/2"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while employed (check all that apply)\n[ ] After-tax account -- any time\n[X] "
            "Rollover account -- any time\n[X] All accounts -- after age 59 1/2"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Withdrawal of Employee After-Tax Contributions: a. ☒ Anytime. Limit per Plan Year: 2. b. ☐ Only "
            "on hardship. c. ☐ None."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawal of Employee After-Tax Contributions: a. ☐ Anytime. b. ☒ Only on hardship. c. ☐ None.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("(6) Nondeductible Contributions may be withdrawn: (a) [X] upon 30 days' notice (b) [ ] after age 59½ only"),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source | Hardship | 59½ | Anytime\nDeferral | X | X |\nAfter-tax | | | X\nMatch | | X |",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source | Hardship | 59½ | Anytime\nDeferral | X | X |\nAfter-tax | X | X |\nRollover | | | X",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "EMPLOYEE AFTER-TAX CONTRIBUTIONS\nThe Plan shall (check one):\n☐ not permit After-Tax "
            "Contributions\n☒ permit After-Tax Contributions, subject to the following maximum: 15% of "
            "Compensation"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "EMPLOYEE AFTER-TAX CONTRIBUTIONS\nThe Plan shall (check one):\n☒ not permit After-Tax "
            "Contributions\n☐ permit After-Tax Contributions, subject to the following maximum: ___% of "
            "Compensation"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("5.3 Are Voluntary Employee Contributions permitted? [X] No [ ] Yes, up to ___%", AFTER_TAX, "prohibited"),
    ("5.3 Are Voluntary Employee Contributions permitted? [ ] No [X] Yes, up to 10%", AFTER_TAX, "permitted"),
    ('5.3 Voluntary Employee Contributions ("VECs"): shall [X] shall not [ ] be permitted.', AFTER_TAX, "permitted"),
    ('5.3 Voluntary Employee Contributions ("VECs"): shall [ ] shall not [X] be permitted.', AFTER_TAX, "prohibited"),
    (
        (
            "Voluntary Employee Contributions: (1) ( ) Not permitted. (2) (X) Permitted from 1% to 10% of "
            "Compensation. (3) ( ) Frozen as of ______."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Voluntary Employee Contributions: (1) ( ) Not permitted. (2) ( ) Permitted from __% to __% of "
            "Compensation. (3) (X) Frozen as of 12/31/2012."
        ),
        AFTER_TAX,
        "frozen",
    ),
    ("C. Employee After-Tax Contributions: ☑ Option 1 - None ☐ Option 2 - Permitted", AFTER_TAX, "prohibited"),
    ("C. Employee After-Tax Contributions: ☐ Option 1 - None ☑ Option 2 - Permitted", AFTER_TAX, "permitted"),
    (
        (
            "Contribution Types (mark each that applies)\n[X] 1. Elective Deferrals\n[X] 2. Roth Elective "
            "Deferrals\n[ ] 3. Employee After-Tax Contributions\n[X] 4. Matching Contributions\n[X] 5. Profit "
            "Sharing"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Contribution Types (mark each that applies)\n[X] 1. Elective Deferrals\n[X] 2. Roth Elective "
            "Deferrals\n[X] 3. Employee After-Tax Contributions\n[X] 4. Matching Contributions\n[X] 5. Profit "
            "Sharing"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "OPTIONAL PROVISIONS\n[X] Loans\n[X] Hardship\n[ ] In-plan Roth rollovers\n[X] Directed investments",
        CONVERSION,
        "prohibited",
    ),
    (
        "OPTIONAL PROVISIONS\n[X] Loans\n[X] Hardship\n[X] In-plan Roth rollovers\n[X] Directed investments",
        CONVERSION,
        "permitted",
    ),
    (
        ("17. In-Plan Roth Rollover Contributions: A Participant ☒ may ☐ may not elect an In-Plan Roth Rollover."),
        CONVERSION,
        "permitted",
    ),
    (
        ("17. In-Plan Roth Rollover Contributions: A Participant ☐ may ☒ may not elect an In-Plan Roth Rollover."),
        CONVERSION,
        "prohibited",
    ),
    ("17. In-Plan Roth Rollover: effective date ______ (leave blank if not applicable)", CONVERSION, "not_addressed"),
    (
        (
            "17(b) Source of In-Plan Roth Rollovers. The following may be rolled over: ☒ any vested account ☐ "
            "only distributable amounts"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "17(b) Source of In-Plan Roth Rollovers. The following may be rolled over: ☐ any vested account ☒ "
            "only distributable amounts"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "20. In-Service Withdrawals from Voluntary Employee Contribution Account: ☒ Yes, without "
            "restriction ☐ Yes, limited to ____ per year ☐ No"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "20. In-Service Withdrawals from Voluntary Employee Contribution Account: ☐ Yes, without "
            "restriction ☒ Yes, limited to 2 per year ☐ No"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "20. In-Service Withdrawals from Voluntary Employee Contribution Account: ☐ Yes, without "
            "restriction ☐ Yes, limited to ____ per year ☒ No"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "IN-SERVICE DISTRIBUTIONS. A Participant may receive an in-service distribution from the following "
            "Accounts upon the events checked:\n(a) Voluntary Contribution Account: ☒ at any time ☐ age 59½ ☐ "
            "hardship\n(b) Deferral Account: ☒ age 59½ ☒ hardship"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "IN-SERVICE DISTRIBUTIONS. A Participant may receive an in-service distribution from the following "
            "Accounts upon the events checked:\n(a) Voluntary Contribution Account: ☐ at any time ☒ age 59½ ☒ "
            "hardship\n(b) Deferral Account: ☒ age 59½ ☒ hardship"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Are withdrawals of after-tax contributions allowed before termination? Yes [X] No [ ]", WITHDRAWAL, "permitted"),
    ("Are withdrawals of after-tax contributions allowed before termination? Yes [ ] No [X]", WITHDRAWAL, "prohibited"),
    (
        (
            "Non-hardship in-service withdrawals: permitted from ☒ rollover ☒ after-tax ☐ employer sources, ☒ "
            "at any age ☐ at age ___"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Non-hardship in-service withdrawals: permitted from ☒ rollover ☒ after-tax ☐ employer sources, ☐ "
            "at any age ☒ at age 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-Tax Contributions may be withdrawn: ☐ (i) never before separation ☒ (ii) at any time ☐ "
            "(iii) after ___ months"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-Tax Contributions may be withdrawn: ☒ (i) never before separation ☐ (ii) at any time ☐ "
            "(iii) after ___ months"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "After-Tax Contributions may be withdrawn: ☐ (i) never before separation ☐ (ii) at any time ☒ "
            "(iii) after 24 months"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "43. IN-PLAN ROTH ROLLOVERS (select one)\na. [ ] Not permitted.\nb. [X] Permitted, effective "
            "1/1/2021, from the following vested Accounts:\n   1. [X] all Accounts   2. [ ] Pre-Tax Elective "
            "Deferrals only   3. [ ] Rollover Account only"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "43. IN-PLAN ROTH ROLLOVERS (select one)\na. [ ] Not permitted.\nb. [X] Permitted, from the "
            "following vested Accounts:\n   1. [ ] all Accounts   2. [X] Pre-Tax Elective Deferrals only   3. "
            "[ ] Rollover Account only"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "43. IN-PLAN ROTH ROLLOVERS (select one)\na. [X] Not permitted.\nb. [ ] Permitted, from the "
            "following vested Accounts:\n   1. [ ] all Accounts   2. [ ] Pre-Tax Elective Deferrals only   3. "
            "[ ] Rollover Account only"
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "43. IN-PLAN ROTH ROLLOVERS (select one)\na. [ ] Not permitted.\nb. [X] Permitted from these "
            "sources:\n   1. [X] Pre-Tax   2. [X] After-Tax   3. [ ] Rollover"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "43. IN-PLAN ROTH ROLLOVERS (select one)\na. [ ] Not permitted.\nb. [X] Yes. Eligible sources:\n   "
            "1. [X] Pre-Tax   2. [X] After-Tax   3. [ ] Rollover"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "43. IN-PLAN ROTH ROLLOVERS (select one)\na. [ ] Not permitted.\nb. [X] Yes. Eligible sources:\n   "
            "1. [X] Pre-Tax   2. [ ] After-Tax   3. [X] Rollover"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "43. IN-SERVICE WITHDRAWALS (select one)\na. [ ] Not permitted.\nb. [X] Permitted at age 59½, from "
            "the following Accounts:\n   1. [X] Pre-Tax Elective Deferrals   2. [X] After-Tax"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "43. IN-SERVICE WITHDRAWALS (select one)\na. [ ] Not permitted.\nb. [X] Permitted at age 59½, from "
            "the following Accounts:\n   1. [X] Pre-Tax Elective Deferrals   2. [X] After-Tax"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "43. IN-SERVICE WITHDRAWALS (select one)\na. [ ] Not permitted.\nb. [X] Permitted at age 59½, from "
            "the following Accounts:\n   1. [X] Pre-Tax Elective Deferrals   2. [ ] After-Tax"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "43. IN-SERVICE WITHDRAWALS (select one)\na. [ ] Not permitted.\nb. [X] Permitted at any time, "
            "from the following Accounts:\n   1. [X] Rollover   2. [X] After-Tax"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "43. IN-SERVICE WITHDRAWALS (select one)\na. [ ] Not permitted.\nb. [X] Permitted at any time, "
            "from the following Accounts:\n   1. [X] Rollover   2. [ ] After-Tax"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "9. In-Plan Roth Rollover\na. Offered? [X] Yes [ ] No\nb. Eligible accounts: [X] All vested "
            "accounts [ ] Only these: ____\nc. Eligibility: [X] Participant must be entitled to a distribution "
            "of the amount under Section 13 [ ] Any time"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        "In-Plan Roth Rollovers: [X] Permitted\nAmounts: [X] those then distributable [ ] any vested amount",
        CONVERSION,
        "conditional",
    ),
    (
        "In-Plan Roth Rollovers: [X] Permitted\nAmounts: [ ] those then distributable [X] any vested amount",
        CONVERSION,
        "permitted",
    ),
    (
        (
            "In-Plan Roth Rollovers: [X] Permitted [ ] Not permitted\nConditions: [ ] amounts must be "
            "otherwise distributable [X] none"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "In-Plan Roth Rollovers: [X] Permitted [ ] Not permitted\nConditions: [X] amounts must be "
            "otherwise distributable [ ] none"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "2026 IRS LIMITS AT A GLANCE\nEmployee pre-tax and Roth deferrals (all plans) ........ $24,500\n"
            "Catch-up, age 50 and over ........ $8,000"
        ),
        ROTH,
        "not_addressed",
    ),
    (
        ("IRS limits for 2026\nPre-tax and Roth deferrals: $24,500\nCatch-up: $8,000\nTotal additions: $72,000"),
        ROTH,
        "not_addressed",
    ),
    ("The Plan takes Roth deferrals.\nIRS limits for 2026\nPre-tax and Roth deferrals: $24,500", ROTH, "permitted"),
    (
        "Contribution limits for 2026\nPre-tax and Roth deferrals: $24,500\nAfter-tax: 10% of pay",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "YOUR CONTRIBUTION ELECTION\nBefore-tax ______% (0% to 50%)\nRoth ______% (0% to 50%)\nAfter-tax "
            "______% (0% to 12%)\n☐ Convert my after-tax contributions to Roth automatically with each payroll."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "YOUR CONTRIBUTION ELECTION\nBefore-tax ______% (0% to 50%)\nRoth ______% (0% to 50%)\nAfter-tax "
            "______% (0% to 12%)\n☐ Convert my after-tax contributions to Roth automatically with each payroll."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("☐ I elect to convert my after-tax balance to Roth", CONVERSION, "permitted"),
    (
        ("IN-PLAN ROTH CONVERSION REQUEST\nIf permitted by your plan, you may convert:\n☐ All of my after-tax account"),
        CONVERSION,
        "not_addressed",
    ),
)

PAPERS = (
    (
        (
            "Source | Age 59½ | Hardship | Any reason\nElective deferral | Yes | Yes | No\nVoluntary after-tax "
            "| N/A | N/A | N/A\nN/A: the Plan does not provide for this source of money."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Source | Age 59½ | Hardship | Any reason\nElective deferral | Yes | Yes | No\nVoluntary after-tax "
            "| N/A | N/A | N/A\nN/A = source not in this Plan"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Source | Age 59½ | Hardship | Any reason\nElective deferral | Yes | Yes | No\nVoluntary after-tax "
            "| N/A | N/A | N/A\nN/A: not applicable to this source."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "MY ELECTIONS\nRoth ______%\nAfter-tax ______%\n[ ] Convert each after-tax contribution to Roth as "
            "soon as it is made."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "☐ I elect to have my after-tax contributions converted to Roth automatically with each payroll.",
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | Age 59½, or hardship\n"
            "After-tax | Yes | Only amounts that have been in the Plan for 24 full months\nCompany match | No "
            "| Payable on termination"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | Age 59½, or hardship\n"
            "After-tax | Yes | Amounts held at least two years"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | Age 59½, or hardship\n"
            "After-tax | Yes | Two a year; $500 minimum"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | Age 59½, or hardship\n"
            "After-tax | Yes | None"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Source | Withdrawable while employed? | Conditions\nPre-tax | Yes | Age 59½\nAfter-tax | Yes | "
            "Suspends contributions for six months"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "9. In-Plan Roth Rollover\na. Offered? [X] Yes [ ] No\nc. Eligibility: [ ] Participant must be "
            "entitled to a distribution of the amount [X] Any time"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "EMPLOYEE CONTRIBUTIONS BY GROUP\n                        Non-union        Local 1191\nPre-tax     "
            "            1% - 50%         1% - 30%\nAfter-tax               1% - 8%          Not offered\n"
            "Convert after-tax to Roth  Monthly       Not offered"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "15. Voluntary Employee Contributions (after-tax)\n( ) a. are not and never were permitted.\n(X) "
            "b. were permitted before July 1, 2013 and have not been accepted since.\n( ) c. are permitted, "
            "not to exceed ____% of Compensation.\n15.1 Accounts holding such contributions may be withdrawn "
            "by an Active Participant: (X) at any time ( ) after age ____ ( ) never."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-Tax Contributions: [X] were permitted before July 1, 2013 but not since\nAccounts holding "
            "such contributions may be withdrawn: [X] at any time [ ] after age 59½"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Incoming Rollover Worksheet. Type of money accepted by your employer's plan\nPre-tax "
            "401(k)/403(b) ........ Yes\nAfter-tax (non-Roth) ........ No\nRoth 401(k) ........ No"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Rollover form. Money accepted\nPre-tax ........ Yes\nAfter-tax (non-Roth) ........ No\nRoth "
            "401(k) ........ No"
        ),
        ROTH,
        "not_addressed",
    ),
    ("Rollovers in: types of money accepted\nPre-tax: Yes\nAfter-tax: No", AFTER_TAX, "prohibited"),
    (
        (
            "Contribution type | Range | Matched?\nPre-tax | 1% - 75% | Yes\nRoth | 1% - 75% | Yes\nAfter-tax "
            "| 1% - 10% | No"
        ),
        ROTH,
        "permitted",
    ),
    (
        (
            "Contribution type | Range | Matched?\nPre-tax | 1% - 75% | Yes\nRoth | 1% - 75% | Yes\nAfter-tax "
            "| 1% - 10% | No"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Contribution type | Range | Matched?\nPre-tax | 1% - 75% | Yes\nAfter-tax (1) | 1% - 10% | No\n"
            "(1) Employees who are highly compensated employees for the year may not make after-tax "
            "contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("Type | Rate | Matched\nPre-tax | 1-75% | Yes\nAfter-tax | Not offered | -", AFTER_TAX, "prohibited"),
    (
        (
            "IN-SERVICE WITHDRAWALS BY SOURCE\nCode  Source             Age 59½  Age 62  No age limit\n101   "
            "Pre-tax            Y        Y       N\n130   After-tax          Y        Y       N\n190   "
            "Rollover           Y        Y       Y"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "IN-SERVICE WITHDRAWALS BY SOURCE\nSource | Age 59½ | Age 62 | No age limit\nPre-tax | Y | Y | N\n"
            "After-tax | Y | Y | N\nRollover | Y | Y | Y"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "IN-SERVICE WITHDRAWALS BY SOURCE\nSource | Age 59½ | Any age\nPre-tax | Y | N\nAfter-tax | Y | Y",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "IN-SERVICE WITHDRAWALS BY SOURCE\nSource | Age 59½ | Any age\nPre-tax | Y | N\nAfter-tax | Y | N",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("IN-SERVICE WITHDRAWALS BY SOURCE\nSource | Age 59½ | At any time\nPre-tax | Y | N\nAfter-tax | Y | N"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "ROTH IN-PLAN CONVERSION FORM (multi-plan use)\nNot every retirement plan allows conversions. "
            "Check your summary plan description before completing this form.\nSource: ☐ Pre-tax ☐ After-tax ☐ "
            "Employer ☐ Rollover   Percent: ____%"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "ROTH IN-PLAN CONVERSION FORM (multi-plan use)\nNot every retirement plan allows conversions. "
            "Check your summary plan description before completing this form.\nSource: ☐ Pre-tax ☐ After-tax ☐ "
            "Employer ☐ Rollover   Percent: ____%"
        ),
        CONVERSION,
        "not_addressed",
    ),
    ("IN-SERVICE WITHDRAWAL REQUEST\nSource: ☐ Pre-tax ☐ After-tax ☐ Employer ☐ Rollover", AFTER_TAX, "not_addressed"),
    (
        (
            "ELIGIBILITY REQUIREMENTS\nFor purposes of | Minimum age | Service | Entry dates\nPre-tax and Roth "
            "deferrals | 18 | None | First day of each month\nAfter-tax contributions | 21 | 12 months | "
            "January 1 and July 1\nMatching contributions | 21 | 12 months | January 1 and July 1"
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "ELIGIBILITY\nContribution | Age | Service\nElective deferrals | 18 | None\nVoluntary after-tax | "
            "18 | None\nMatch | 21 | 1 year"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "ELIGIBILITY\nContribution | Age | Service\nElective deferrals | 18 | None\nVoluntary after-tax | "
            "N/A | N/A\nMatch | 21 | 1 year"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax contributions are available to all eligible employees.", AFTER_TAX, "permitted"),
    ("After-tax contributions are available only to active participants.", AFTER_TAX, "permitted"),
    ("After-tax contributions are available only while you are actively employed.", AFTER_TAX, "permitted"),
    ("After-tax contributions are available only while you are actively employed.", WITHDRAWAL, "not_addressed"),
    (
        "Voluntary after-tax contributions are available to participants who are actively employed.",
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions are available to employees in active service.", AFTER_TAX, "permitted"),
    ("After-tax contributions are open to active employees.", AFTER_TAX, "permitted"),
    ("Your after-tax money is available to you while you are still employed.", WITHDRAWAL, "permitted"),
    ("Your after-tax contributions are available to you at any time while you are employed.", WITHDRAWAL, "permitted"),
    ("Your after-tax contributions are available for withdrawal while you are employed.", WITHDRAWAL, "permitted"),
    ("After-tax contributions are available to employees of Harlan Mills only.", AFTER_TAX, "permitted"),
    ("After-tax contributions are available to active participants only.", WITHDRAWAL, "not_addressed"),
    (
        (
            "We opened the after-tax option in 2019. After-tax contributions are available only while you are "
            "actively employed."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Access while employed | Loans, hardship, age 59½, after-tax and rollover withdrawals, Roth "
            "in-plan conversion"
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "Access while employed: Loans, hardship, age 59½, after-tax and rollover withdrawals, Roth in-plan "
            "conversion"
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "The Plan offers loans, hardship withdrawals, age 59½ withdrawals, after-tax withdrawals and Roth "
            "conversions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The Plan offers loans, hardship withdrawals, age 59½ withdrawals, after-tax withdrawals and Roth "
            "conversions."
        ),
        CONVERSION,
        "permitted",
    ),
    ("In-service withdrawals: hardship, after-tax at age 59½, rollover", WITHDRAWAL, "conditional"),
    ("In-service withdrawals: hardship; age 59½ (after-tax, pre-tax)", WITHDRAWAL, "conditional"),
    ("After-tax contributions: rollovers only", AFTER_TAX, "not_addressed"),
    ("After-tax contributions: accepted by rollover only", AFTER_TAX, "rollover_only"),
    ("After-tax contributions: by rollover only", AFTER_TAX, "rollover_only"),
    ("After-tax contributions: only by rollover", AFTER_TAX, "not_addressed"),
    ("After-tax contributions: No, except by rollover", AFTER_TAX, "prohibited"),
    ("After-tax money: rollover only", AFTER_TAX, "rollover_only"),
    ("Employee after-tax: accepted only as rollovers from other plans", AFTER_TAX, "not_addressed"),
    ("After-tax contributions (rollover only)", AFTER_TAX, "rollover_only"),
    ("After-tax: yes (rollover only)", AFTER_TAX, "rollover_only"),
)

MATRICES_AND_LINES = (
    (
        (
            "IN-SERVICE WITHDRAWAL REQUEST\nType of withdrawal (check one):\n☐ After-tax account (available at "
            "any time; limit two per year)\n☐ Rollover account\n☐ Age 59½\n☐ Hardship (complete Part C)"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "IN-SERVICE WITHDRAWAL REQUEST\nType of withdrawal (check one):\n☐ Rollover account\n☐ Age 59½ "
            "(all accounts)\n☐ Hardship (complete Part C)"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "ROTH CONVERSION REQUEST\nI elect to convert the following to my Roth in-plan account:\n☐ 100% of "
            "my after-tax account ☐ $____ of my after-tax account\n☐ Start automatic conversion of future "
            "after-tax contributions"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "ROTH CONVERSION REQUEST\nAmounts eligible: pre-tax deferrals, match. After-tax amounts cannot be "
            "converted.\n☐ Convert 100%"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "PAYROLL DEDUCTION FORM\nI authorize my employer to deduct from each paycheck:\nPre-tax ____%\n"
            "Roth ____%\nAfter-tax ____% (maximum 10%)"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("PAYROLL DEDUCTION FORM\nI authorize my employer to deduct from each paycheck:\nPre-tax ____%\nRoth ____%"),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "PLAN SPECIFICATIONS\nEmployee pre-tax: Yes\nEmployee Roth: Yes\nEmployee after-tax: No\n"
            "Rollovers: Yes (pre-tax, Roth, after-tax)"
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "PLAN SPECIFICATIONS\nEmployee pre-tax: Yes\nEmployee Roth: Yes\nEmployee after-tax: Yes, 1-10%\n"
            "Rollovers: Yes (pre-tax, Roth)"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "PLAN SPECIFICATIONS\nIn-service age: 59.5\nIn-service sources: all\nAfter-tax in-service: any age",
        WITHDRAWAL,
        "permitted",
    ),
    ("PLAN SPECIFICATIONS\nIn-service age: 59.5\nIn-service sources: all", WITHDRAWAL, "conditional"),
    ("PLAN SPECIFICATIONS\nIn-plan Roth rollover: Yes\nIRR sources: all except match", CONVERSION, "permitted"),
    ("PLAN SPECIFICATIONS\nIn-plan Roth rollover: Yes\nIRR sources: deferrals only", CONVERSION, "conditional"),
    ("PLAN SPECIFICATIONS\nIn-plan Roth rollover: No", CONVERSION, "prohibited"),
    (
        ("Contribution Source | Allowed | Min | Max\nPre-tax | Y | 1 | 80\nRoth | Y | 1 | 80\nAfter-tax | Y | 1 | 10"),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Contribution Source | Allowed | Min | Max\nPre-tax | Y | 1 | 80\nRoth | Y | 1 | 80\nAfter-tax | N | - | -"),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Money Source | Contribution | Loan | Hardship | In-Service\nPre-tax | X | X | X | 59½\nAfter-tax "
            "| X | | | Any time\nMatch | | X | | 59½"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Money Source | Contribution | Loan | Hardship | In-Service\nPre-tax | X | X | X | 59½\nAfter-tax "
            "| X | | | Any time\nMatch | | X | | 59½"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Money Source | Contribution | Loan | Hardship | In-Service\nPre-tax | X | X | X | 59½\nAfter-tax "
            "| | | | Any time\nMatch | | X | | 59½"
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Money Source | Contribution | Loan | Hardship | In-Service\nPre-tax | X | X | X | 59½\nAfter-tax "
            "| X | | | 59½\nMatch | | X | | 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Source | IRC allowed | Withdrawal allowed\nAfter-tax | Yes | Yes\nPre-tax | At 59½ | At 59½",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Source | IRC allowed | Withdrawal allowed\nAfter-tax | Yes | Yes\nPre-tax | At 59½ | At 59½",
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Account | May I withdraw before 59½? | After 59½?\nPre-tax | Only for hardship | Yes\nAfter-tax | Yes | Yes"),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Account | May I withdraw before 59½? | After 59½?\nPre-tax | Only for hardship | Yes\nAfter-tax | No | Yes"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Account | Under 59½ | 59½ and over\nPre-tax | Hardship only | Anytime\nAfter-tax | Anytime; "
            "3-month suspension | Anytime"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Reason | Deferrals | Match | After-tax\nAny reason | No | No | Yes\nAge 59½ | Yes | Yes | Yes\n"
            "Hardship | Yes | No | Yes"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Reason | Deferrals | Match | After-tax\nAny reason | No | No | No\nAge 59½ | Yes | Yes | Yes\n"
            "Hardship | Yes | No | Yes"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Reason | Deferrals | Match | After-tax\nAge 59½ | Yes | Yes | Yes\nHardship | Yes | No | Yes",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "(a) The Plan □ does / X does not (check one) permit in-plan Roth rollovers (i.e., the conversion "
            "of eligible pre-tax funds held in the Plan into Roth contributions inside the Plan)."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "(a) The Plan X does / □ does not (check one) permit in-plan Roth rollovers (that is, the "
            "conversion of eligible funds held in the Plan into Roth contributions inside the Plan)."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "(c) Regardless of the election in (a), the Plan □ will / X will not (check one) permit in-plan "
            "Roth rollovers of amounts not otherwise distributable."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "(a) The Plan X does / □ does not (check one) permit in-plan Roth rollovers.\n(c) The Plan □ will "
            "/ X will not (check one) permit in-plan Roth rollovers of amounts not otherwise distributable."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "(a) The Plan X does / □ does not (check one) permit in-plan Roth rollovers.\n(c) The Plan X will "
            "/ □ will not (check one) permit in-plan Roth rollovers of amounts not otherwise distributable."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "In-Service Withdrawals.\n[ ] 1. In-service withdrawals are not permitted in the Plan.\n[x] 2. "
            "In-service withdrawals are permitted in the Plan. Participants may withdraw the following "
            "contribution types after meeting the following requirements (select one or more):\n[x] a. "
            "Voluntary After-Tax Contributions: [x] i. at any time [ ] ii. age 59 1/2\n[x] b. Elective "
            "Deferrals: [ ] i. at any time [x] ii. age 59 1/2"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-Service Withdrawals.\n[ ] 1. In-service withdrawals are not permitted in the Plan.\n[x] 2. "
            "In-service withdrawals are permitted in the Plan. Participants may withdraw the following "
            "contribution types after meeting the following requirements (select one or more):\n[x] a. "
            "Voluntary After-Tax Contributions: [ ] i. at any time [x] ii. age 59 1/2\n[x] b. Elective "
            "Deferrals: [ ] i. at any time [x] ii. age 59 1/2"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-Service Withdrawals.\n[x] 1. In-service withdrawals are not permitted in the Plan.\n[ ] 2. "
            "In-service withdrawals are permitted in the Plan."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "§6D-1 After-Tax Employee Contributions. If elected under this AA §6D-1, a Participant may make "
            "After-Tax Employee Contributions.\n☐ (a) Not applicable.\n☒ (b) Permitted, up to 10% of Plan "
            "Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "§6D-1 After-Tax Employee Contributions. If elected under this AA §6D-1, a Participant may make "
            "After-Tax Employee Contributions.\n☒ (a) Not applicable.\n☐ (b) Permitted, up to ___% of Plan "
            "Compensation."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "§10-1 AVAILABILITY OF IN-SERVICE DISTRIBUTIONS. A Participant may withdraw all or any portion of "
            "his/her vested Account Balance, to the extent designated, upon the occurrence of any of the "
            "events selected below.\nDeferral Match ER\n☐ ☒ ☒ (1) No in-service distributions are permitted.\n"
            "☒ ☐ ☐ (2) Attainment of age 59½.\n☒ ☐ ☐ (3) A Hardship.\nAfter-Tax Contributions: ☒ at any time"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-service distributions of After-Tax Employee Contributions. A Participant may withdraw "
            "After-Tax Employee Contributions at any time unless otherwise elected here: ☒ not before age 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "The Employer elects (check all that apply): [X] Pre-Tax Deferrals [X] Roth Deferrals [ ] "
            "After-Tax Contributions [X] Matching Contributions"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The Employer elects (check all that apply): [X] Pre-Tax Deferrals [X] Roth Deferrals [X] "
            "After-Tax Contributions [X] Matching Contributions"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Voluntary Contributions. Does the Plan permit Voluntary Contributions? (choose one) □ Yes. ■ No.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Voluntary Contributions. Does the Plan permit Voluntary Contributions? (choose one) ■ Yes. □ No.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "12. Employee Voluntary Contributions:\n1. Voluntary contributions are ( ) permitted (x) not "
            "permitted.\n2. Mandatory contributions are ( ) required (x) not required."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("12. Employee Voluntary Contributions:\n1. Voluntary contributions are (x) permitted ( ) not permitted."),
        AFTER_TAX,
        "permitted",
    ),
    ("E. Voluntary After-Tax Contributions: N/A", AFTER_TAX, "prohibited"),
    ("E. Voluntary After-Tax Contributions: Yes - max 10% of comp", AFTER_TAX, "permitted"),
    ("Are after-tax voluntary employee contributions allowed? N", AFTER_TAX, "prohibited"),
    ("In-Plan Roth Conversion allowed: Y    Sources: all vested", CONVERSION, "permitted"),
    ("In-Plan Roth Conversion allowed: Y    Sources: EE pretax, match", CONVERSION, "conditional"),
    ("In-Plan Roth Conversion allowed: Y    Only if distributable: Y", CONVERSION, "conditional"),
    ("In-Plan Roth Conversion allowed: Y    Only if distributable: N", CONVERSION, "permitted"),
    (
        (
            "No amount held in any other Account may be transferred or rolled over to the Roth Deferral "
            "Account within the Plan."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("No amount in another account may be transferred to the Roth Account.", CONVERSION, "prohibited"),
    ("Amounts may not be transferred from one Account to any other Account.", CONVERSION, "prohibited"),
    (
        "Amounts in a Participant's other Accounts may not be transferred to the Roth Contribution Account.",
        CONVERSION,
        "prohibited",
    ),
    ("No part of any other account can be moved into your Roth account inside the Plan.", CONVERSION, "prohibited"),
    ("Money in your other accounts cannot be moved to the Roth account.", CONVERSION, "prohibited"),
    ("No transfer may be made within the Plan from any Account to a Roth Account.", CONVERSION, "prohibited"),
    ("The Plan does not permit transfers from other accounts to the Roth account.", CONVERSION, "prohibited"),
    ("No amount may be transferred from the Roth Account to any other Account.", CONVERSION, "not_addressed"),
    (
        ("No amount in any other Account may be transferred to the Roth Account unless the Participant so elects."),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "If there is any part of your Account that you could withdraw, you may instead have it transferred "
            "to your Roth Rollover Account in the Plan. Money that you could not withdraw, such as deferrals "
            "before age 59½, cannot be converted."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "You may convert any amount that you could withdraw. Amounts that you could not withdraw, such as "
            "your match before age 59½, cannot be converted."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        "Money that you could not withdraw, such as deferrals before age 59½, cannot be converted.",
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "You may convert your after-tax account at any time. Money that you could not withdraw, such as "
            "deferrals before age 59½, cannot be converted."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Amounts not available for withdrawal, for example elective deferrals before age 59½, may not be "
            "rolled over in the Plan."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        "Source | When\nRollover Account (pre-tax, Roth and after-tax) | At any time\nDeferrals | 59½",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Source | When\nRollovers: pre-tax, Roth and after-tax | At any time\nDeferrals | 59½",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Source | Withdrawals\nRollover money, including after-tax rollovers | At any time\nDeferrals | 59½",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Source | Withdrawals\nRollover and after-tax | At any time\nDeferrals | 59½", WITHDRAWAL, "permitted"),
    (
        (
            "The average percentage of pay contributed by and for the highly compensated may exceed that of "
            "everyone else by only so much. Matching and Voluntary Employee Contributions are tested together."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Voluntary Employee Contributions are tested each year. The average percentage of pay contributed "
            "by and for the highly compensated may exceed that of everyone else by only so much."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The average rate of after-tax and matching contributions of the highly compensated may not exceed "
            "that of the others by more than the law allows."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The percentage of pay contributed by highly paid members as after-tax contributions can be no "
            "more than two points above that of other members."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Source AT1 Employee After-Tax: convert to Roth Y; times per year 12; minimum $250.", CONVERSION, "permitted"),
    ("After-tax contributions: minimum 1%; maximum 10%", AFTER_TAX, "permitted"),
    ("After-tax: contributions Y; withdrawals N; maximum 10%", AFTER_TAX, "permitted"),
    ("After-tax: contributions Y; withdrawals N; maximum 10%", WITHDRAWAL, "prohibited"),
    ("Employer Match: convert to Roth N.", CONVERSION, "not_addressed"),
    ("After-Tax: convert to Roth N.", CONVERSION, "prohibited"),
    ("After-Tax: in-service N", WITHDRAWAL, "prohibited"),
    ("After-Tax: in-service Y", WITHDRAWAL, "permitted"),
)


@pytest.mark.parametrize(("text", "provision", "status"), [*TABLES, *FORMS, *PAPERS, *MATRICES_AND_LINES])
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert found[provision].status.value == status
