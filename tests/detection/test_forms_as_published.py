"""Adoption agreements in the layouts of published ones: what their ticks decide, and what unmarked boxes leave open."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

FORMS = (
    (
        (
            "1.08 EMPLOYEE CONTRIBUTIONS (AFTER-TAX)\n(a) ☒ Future Employee Contributions. Participants may "
            "make voluntary, nondeductible Employee Contributions under Section 5.04 of the Basic Plan "
            "Document.\n(b) ☐ Frozen Employee Contributions. Participants may not currently make after-tax "
            "Employee Contributions, but the Plan holds a source of them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "1.08 EMPLOYEE CONTRIBUTIONS (AFTER-TAX)\n(a) ☐ Future Employee Contributions. Participants may "
            "make voluntary, nondeductible Employee Contributions under Section 5.04 of the Basic Plan "
            "Document.\n(b) ☒ Frozen Employee Contributions. Participants may not currently make after-tax "
            "Employee Contributions, but the Plan holds a source of them."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "1.08 EMPLOYEE CONTRIBUTIONS (AFTER-TAX)\n(a) ☐ Future Employee Contributions. Participants may "
            "make voluntary, nondeductible Employee Contributions.\n(b) ☐ Frozen Employee Contributions. "
            "Participants may not currently make after-tax Employee Contributions, but the Plan holds a source "
            "of them."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "6C. AFTER-TAX EMPLOYEE CONTRIBUTIONS\n☐ Not applicable. After-Tax Employee Contributions are not "
            "permitted.\n☒ Permitted. After-Tax Employee Contributions are limited to 10% of Plan Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("6C. AFTER-TAX EMPLOYEE CONTRIBUTIONS\n☒ N/A\n☐ Permitted.", AFTER_TAX, "prohibited"),
    (
        (
            "D. Voluntary Employee Contributions\nWill the Plan accept voluntary nondeductible contributions?\n"
            "☐ Yes ☒ No"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "D. Voluntary Employee Contributions\nWill the Plan accept voluntary nondeductible contributions?\n"
            "☒ Yes ☐ No"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "22. Employee After-Tax Contributions (select one)\n(a) [ ] Not permitted.\n(b) [X] Permitted, "
            "subject to the following limits: minimum 1%, maximum 15% of Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "3-6 VOLUNTARY CONTRIBUTIONS. Participants (select one): [ ] may [X] may not make voluntary "
            "after-tax contributions."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "3-6 VOLUNTARY CONTRIBUTIONS. Participants (select one): [X] may [ ] may not make voluntary "
            "after-tax contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("N. ELECTIVE DEFERRALS\n☒ Pre-tax ☒ Roth ☐ Voluntary after-tax", AFTER_TAX, "prohibited"),
    (
        (
            "N. CONTRIBUTIONS BY PARTICIPANTS (check all that apply)\n☒ Pre-tax Elective Deferrals\n☒ Roth "
            "Elective Deferrals\n☒ Voluntary (after-tax) Contributions"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "N. CONTRIBUTIONS BY PARTICIPANTS (check all that apply)\n☒ Pre-tax Elective Deferrals\n☒ Roth "
            "Elective Deferrals\n☐ Voluntary (after-tax) Contributions"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "33. IN-PLAN ROTH ROLLOVERS\n(a) The Plan ☒ does ☐ does not permit in-plan Roth rollovers.\n(b) of "
            "amounts not otherwise distributable: ☒ permitted ☐ not permitted"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "33. IN-PLAN ROTH ROLLOVERS\n(a) The Plan ☐ does ☒ does not permit in-plan Roth rollovers.",
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "T. IN-PLAN ROTH ROLLOVERS (select one)\n☐ Not permitted.\n☐ Permitted only of amounts that are "
            "distributable.\n☒ Permitted of any vested amount, whether or not distributable."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "T. IN-PLAN ROTH ROLLOVERS (select one)\n☐ Not permitted.\n☒ Permitted only of amounts that are "
            "distributable.\n☐ Permitted of any vested amount, whether or not distributable."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "T. IN-PLAN ROTH ROLLOVERS (select one)\n☒ Not permitted.\n☐ Permitted only of amounts that are "
            "distributable.\n☐ Permitted of any vested amount, whether or not distributable."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "T. IN-PLAN ROTH ROLLOVERS (select one)\n☐ Not permitted.\n☐ Permitted only of amounts that are "
            "distributable.\n☐ Permitted of any vested amount, whether or not distributable."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "1.19 IN-SERVICE WITHDRAWALS\nParticipants may withdraw while employed (check all that apply):\n☐ "
            "After-Tax Employee Contributions, at any time\n☐ Rollover Contributions, at any time\n☒ All "
            "vested amounts, after age 59½"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Y. WITHDRAWALS FROM VOLUNTARY CONTRIBUTIONS\n☒ At any time ☐ Once per year ☐ Only after age 59½ ☐ "
            "Not permitted"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Y. WITHDRAWALS FROM VOLUNTARY CONTRIBUTIONS\n☐ At any time ☐ Once per year ☒ Only after age 59½ ☐ "
            "Not permitted"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Y. WITHDRAWALS FROM VOLUNTARY CONTRIBUTIONS\n☐ At any time ☐ Once per year ☐ Only after age 59½ ☒ "
            "Not permitted"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Y. WITHDRAWALS FROM VOLUNTARY CONTRIBUTIONS\n☐ At any time ☒ Once per year ☐ Only after age 59½ ☐ "
            "Not permitted"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "10-2 In-Service Distributions. The following may be distributed before severance (check the boxes "
            "that apply):\nDeferral | Match | After-Tax\nAge 59½ ☒ | ☒ | ☒\nHardship ☒ | ☐ | ☐\nAt any time ☐ "
            "| ☐ | ☒"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "§10-1 AVAILABILITY OF IN-SERVICE DISTRIBUTIONS\n☐ (a) No in-service distributions are permitted.\n"
            "☒ (b) After-Tax Employee Contributions may be withdrawn at any time.\n☒ (c) Upon attainment of "
            "age 59½."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "§10-1 AVAILABILITY OF IN-SERVICE DISTRIBUTIONS\n☒ (a) No in-service distributions are permitted.\n"
            "☐ (b) After-Tax Employee Contributions may be withdrawn at any time.\n☐ (c) Upon attainment of "
            "age 59½."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "[ x ] a. Not permitted.\n[   ] b. Voluntary after-tax contributions are permitted up to ___% of "
            "Compensation."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("Voluntary Contributions: þ Not permitted o Permitted", AFTER_TAX, "prohibited"),
    ("Voluntary Contributions: o Not permitted þ Permitted up to 10%", AFTER_TAX, "permitted"),
    ("12. After-tax voluntary contributions by participants are: ( ) allowed (X) not allowed", AFTER_TAX, "prohibited"),
    ("12. After-tax voluntary contributions by participants are: (X) allowed ( ) not allowed", AFTER_TAX, "permitted"),
    ("Nondeductible contributions ___ Yes _X_ No", AFTER_TAX, "prohibited"),
    ("Nondeductible contributions _X_ Yes ___ No", AFTER_TAX, "permitted"),
    ("Voluntary Contributions: þ Not permitted o Permitted up to 10%", AFTER_TAX, "prohibited"),
    (
        ("6C. AFTER-TAX EMPLOYEE CONTRIBUTIONS\no Not permitted.\nþ Permitted, up to 10% of Plan Compensation."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("6C. AFTER-TAX EMPLOYEE CONTRIBUTIONS\nþ Not permitted.\no Permitted, up to 10% of Plan Compensation."),
        AFTER_TAX,
        "prohibited",
    ),
    ("Withdrawals of after-tax contributions:\n¨ None\nþ At any time", WITHDRAWAL, "permitted"),
    ("In-plan Roth rollovers are permitted: þ Yes o No", CONVERSION, "permitted"),
    ("In-plan Roth rollovers are permitted: o Yes þ No", CONVERSION, "prohibited"),
)


WHO_WHEN_AND_WHICH_BOX = (
    (
        (
            "In-Service Withdrawals\nSource | Availability\nBefore-tax | Age 59½ or hardship\nAfter-tax | No "
            "restrictions\nRollover | No restrictions"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("In-Service Withdrawals\nSource | When available\nBefore-tax | Age 59½ or hardship\nAfter-tax | Anytime"),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-Service Distributions\nEvent | Deferral | Match | After-Tax\nAt any time | ☐ | ☐ | ☒\nAge 59½ "
            "| ☒ | ☒ | ☐"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-Service Distributions\nDeferral | Match | After-Tax | Event\n☐ | ☐ | ☒ | At any time\n☒ | ☒ | "
            "☐ | Age 59½"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("In-Service Distributions\nDeferral | Match | After-Tax | \n☐ | ☐ | ☒ | At any time\n☒ | ☒ | ☐ | Age 59½"),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "IN-PLAN ROTH CONVERSIONS (select one)\n☐ Not available\n☒ Available to active Participants only",
        CONVERSION,
        "permitted",
    ),
    ("In-plan Roth conversions are available to active Participants only.", CONVERSION, "permitted"),
    ("In-plan Roth conversions are available only to current employees.", CONVERSION, "permitted"),
    (
        "In-plan Roth conversions are available only to active employees who have reached age 59½.",
        CONVERSION,
        "conditional",
    ),
    ("Employee contributions permitted: ☒ Pre-tax ☒ Roth ☐ After-tax", AFTER_TAX, "prohibited"),
    (
        (
            "Employee contributions allowed: ☒ Pre-tax elective deferrals ☒ Roth elective deferrals ☒ "
            "Voluntary (after-tax)"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Contributions (check all that apply):\nX Elective Deferrals\nX Roth Elective Deferrals\n__ "
            "Voluntary After-Tax Contributions"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Contributions (check all that apply):\n_X_ Elective Deferrals\n_X_ Roth Elective Deferrals\n___ "
            "Voluntary After-Tax Contributions"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Contributions (check all that apply):\n[X] Elective Deferrals\n[X] Roth Elective Deferrals\n[ ] "
            "Voluntary After-Tax Contributions"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Contributions (check all that apply):\n__ Elective Deferrals\nX Voluntary After-Tax Contributions",
        AFTER_TAX,
        "permitted",
    ),
    ("ROTH IN-PLAN ROLLOVERS AND TRANSFERS: [X] elected [ ] not elected", CONVERSION, "permitted"),
    ("ROTH IN-PLAN ROLLOVERS AND TRANSFERS: [ ] elected [X] not elected", CONVERSION, "prohibited"),
    (
        (
            "In-plan Roth conversions are available to active Participants who have completed five years of "
            "service only."
        ),
        CONVERSION,
        "conditional",
    ),
    ("In-plan Roth conversions are available only to active employees of the Tulsa plant.", CONVERSION, "conditional"),
    ("In-plan Roth conversions are available only to active employees hired before 2010.", CONVERSION, "conditional"),
)


TITLED_PROMPTS_AND_LONE_X = (
    (
        "In-Plan Roth Conversions (mark one):\n__ Not available\nX Available to active Participants only",
        CONVERSION,
        "permitted",
    ),
    (
        "In-Plan Roth Conversions (mark one):\nX Not available\n__ Available to active Participants only",
        CONVERSION,
        "prohibited",
    ),
    ("After-Tax Contributions (mark one):\nX Not permitted\n__ Permitted", AFTER_TAX, "prohibited"),
    (
        "After-Tax Contributions (mark one):\n__ Not permitted\nX Permitted, up to 10% of Compensation",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Withdrawals of After-Tax Contributions while employed (mark one):\n__ Not permitted\nX At any time",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals of After-Tax Contributions while employed (mark one):\nX Not permitted\n__ At any time",
        WITHDRAWAL,
        "prohibited",
    ),
    ("X Corporation accepts after-tax contributions to its plan.", AFTER_TAX, "permitted"),
    (
        ("3. Roth. In-Plan Roth Conversions (mark one):\n__ Not available\nX Available to active Participants only"),
        CONVERSION,
        "permitted",
    ),
    (
        ("3. Roth. In-Plan Roth Conversions (mark one):\n☐ Not available\n☒ Available to active Participants only"),
        CONVERSION,
        "permitted",
    ),
    ("3. Roth. In-Plan Roth Conversions:\n☐ Not available\n☒ Available", CONVERSION, "permitted"),
    ("3. In-Plan Roth Conversions (mark one):\n☐ Not available\n☒ Available", CONVERSION, "permitted"),
    ("3. Money. In-Plan Roth Conversions:\n☐ Not available\n☒ Available", CONVERSION, "permitted"),
    ("3. Conversions. In-Plan Roth Conversions:\n☐ Not available\n☒ Available", CONVERSION, "permitted"),
    (
        "Item 14. Employee Nondeductible Contributions.\n\n(a) Whether permitted:\n\n☒ Permitted, by withholding\n"
        "☐ Not permitted",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Item 14. Employee Nondeductible Contributions.\n\n(a) Whether permitted:\n\n☐ Permitted, by withholding\n"
        "☒ Not permitted",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Item 22. Roth Reclassification.\n\n(a) Whether available:\n\n☒ Roth Reclassification is available.\n"
        "☐ Roth Reclassification is not available.\n\n(b) Accounts from which it may be made:\n\n☒ Pre-Tax Account\n"
        "☒ Employee Nondeductible Contribution Account",
        CONVERSION,
        "permitted",
    ),
    ("3. Roth. After-Tax Contributions:\n☐ Not available\n☒ Available", AFTER_TAX, "permitted"),
    ("3. Employee contributions. After-Tax Contributions:\n☐ Not available\n☒ Available", AFTER_TAX, "permitted"),
)


@pytest.mark.parametrize(("text", "provision", "status"), [*FORMS, *WHO_WHEN_AND_WHICH_BOX, *TITLED_PROMPTS_AND_LONE_X])
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert found[provision].status.value == status
