"""After-tax contributions and Roth deferrals told by schedules, histories, old names, tables of other matters and closed lists."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    ("3.3 Each Participant, other than an individual employed by an Employer named on Schedule B, may make Voluntary After-Tax Contributions of up to 12% of Compensation.\n\nSCHEDULE A – Participating Employers\nNordlake Foods, Inc.; Nordlake Transit, LLC\n\nSCHEDULE B – Employers whose Employees may not contribute under Section 3.3\nNordlake Foods, Inc.; Nordlake Transit, LLC", {AFTER_TAX: "prohibited", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("HISTORY OF THE SAVINGS FEATURE. 1971: members first permitted to save from take-home pay. 1987: limited to 6% after the tax law changed. 2003: suspended during the reorganization. 2011: restored at the former rate. June 30, 2022: brought to a close; deductions ceased with that day's payroll and the Retirement Committee of Nesbitt-Orr Foundries has stated that they will not be resumed.", {AFTER_TAX: "frozen", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("A word about words. Earlier editions of this booklet spoke of the \"Post-Tax Option.\" Members sometimes confused it with something else. The money elected under that heading was, and is, a designated Roth contribution, limited together with pre-tax deferrals to the annual IRS figure. In this edition we simply call it the Roth Option. Elections on file carry over; you may change yours in any pay period. Everything else said of it in the earlier editions holds good: the Society matches it exactly as it matches pre-tax money, it may be loaned, it may be withdrawn after age 59½, and if five years have passed since your first such contribution the earnings are then free of income tax. Society of Letter Engravers, Members' 401(k)", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "permitted"}),
    ("3.07 Post-Tax Contributions. A Participant other than a Highly Compensated Employee may elect, in the manner the Committee prescribes, to contribute to the Plan not more than seven percent (7%) of Compensation on a post-tax basis. Post-Tax Contributions shall not be treated as Designated Roth Contributions for any purpose.\n7.02 Withdrawal of Post-Tax Contributions. A Participant of Ardingly Semiconductor who has participated in the Plan for not less than sixty (60) months may withdraw from the Post-Tax Account at any time.", {AFTER_TAX: "permitted", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("IN-SERVICE WITHDRAWALS AT A GLANCE\nAccount | When | How often\nPre-tax | After 59½, or hardship | No limit\nRoth | After 59½ | No limit\nAfter-tax | Whenever you wish | Two per year\nEmployer | After 59½ and five years of service | One per year\nRollover | Whenever you wish | No limit", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"}),
    ("4.2 Each Eligible Employee, except an employee of an Employer listed in Appendix B, may make After-Tax Contributions of up to 10% of Compensation.\n\nAPPENDIX A – Participating Employers\nAlder Mills, Inc.\nAlder Freight, LLC\n\nAPPENDIX B – Employers whose Employees may not make After-Tax Contributions\nAlder Mills, Inc.\nAlder Freight, LLC", {AFTER_TAX: "prohibited"}),
    ("Participants other than those employed by an Employer named in Schedule II may contribute up to 8% of pay on an after-tax basis.\n\nSchedule I: Participating Employers\nBirch Co.; Cedar Co.\n\nSchedule II: Excluded Employers\nCedar Co.; Birch Co.", {AFTER_TAX: "prohibited"}),
    ("After-tax contributions may be made by any Participant who is not employed by an Employer shown on Exhibit 2.\n\nEXHIBIT 1 - EMPLOYERS\nOak Works, Inc. and Oak Transit, LLC\n\nEXHIBIT 2 - EMPLOYERS NOT COVERED BY SECTION 4\nOak Works, Inc. and Oak Transit, LLC", {AFTER_TAX: "prohibited"}),
    ("3.3 Each Participant may make Voluntary After-Tax Contributions of up to 12% of Compensation, unless employed by an Employer named on Schedule B.\n\nSCHEDULE A – Participating Employers\nNordlake Foods, Inc.; Nordlake Transit, LLC\n\nSCHEDULE B – Employers whose Employees may not contribute under Section 3.3\nNordlake Foods, Inc.; Nordlake Transit, LLC", {AFTER_TAX: "prohibited"}),
    ("3.3 Each Participant, other than an individual employed by an Employer named on Schedule B, may make Voluntary After-Tax Contributions of up to 12% of Compensation.", {AFTER_TAX: "permitted"}),
    ("3.3 Each Participant, other than an individual employed by an Employer named on Schedule B, may make Voluntary After-Tax Contributions of up to 12% of Compensation.\n\nSCHEDULE A – Participating Employers\nNordlake Foods, Inc.; Nordlake Transit, LLC\n\nSCHEDULE B – Employers whose Employees may not contribute under Section 3.3\nNordlake Transit, LLC", {AFTER_TAX: "permitted"}),
    ("Participants other than those employed by an Employer named in Schedule II may contribute up to 8% of pay on an after-tax basis.\n\nSchedule I: Participating Employers\nBirch Co.; Cedar Co.\n\nSchedule II: Excluded Employers\nCedar Co.", {AFTER_TAX: "permitted"}),
    ("4.2 Each Eligible Employee of an Employer named on Schedule B may make After-Tax Contributions of up to 10% of Compensation.\n\nSCHEDULE A – Participating Employers\nAlder Mills, Inc.; Alder Freight, LLC\n\nSCHEDULE B – Employers whose Employees may contribute\nAlder Freight, LLC", {AFTER_TAX: "permitted"}),
    ("4.2 Each Eligible Employee of an Employer named on Schedule B may make After-Tax Contributions of up to 10% of Compensation.\n\nSCHEDULE A – Participating Employers\nAlder Mills, Inc.; Alder Freight, LLC\n\nSCHEDULE B – Employers whose Employees may contribute\nAlder Mills, Inc.; Alder Freight, LLC", {AFTER_TAX: "permitted"}),
    ("3.3 Each Participant, other than an individual employed by an Employer named on Schedule B, may make Voluntary After-Tax Contributions of up to 12% of Compensation.\n\nSCHEDULE B – Employers whose Employees may not contribute under Section 3.3\nNone", {AFTER_TAX: "permitted"}),
    ("3.3 Each Participant, other than a person in a division named on Schedule B, may make Voluntary After-Tax Contributions.\n\nSCHEDULE B – Divisions whose Employees may not contribute\nMilling; Packing", {AFTER_TAX: "permitted"}),
    ("HISTORY OF THE AFTER-TAX FEATURE. 1984: introduced. 1996: suspended. 2005: restored. March 31, 2019: discontinued for good.", {AFTER_TAX: "frozen"}),
    ("History. 1971: members first permitted to save from take-home pay. June 30, 2022: brought to a close.", {AFTER_TAX: "frozen"}),
    ("The after-tax savings feature over the years. 1979: after-tax savings first allowed. 2015: closed.", {AFTER_TAX: "frozen"}),
    ("Milestones: 1985, after-tax contributions were introduced; 2001, the limit was raised to 10%; December 31, 2020, deductions ceased.", {AFTER_TAX: "frozen"}),
    ("1971: members could first save from take-home pay. 2022: ended.", {AFTER_TAX: "frozen"}),
    ("Timeline of after-tax contributions. 1990: begun. 2008: halted. 2012: resumed. 2021: halted again, and not resumed since.", {AFTER_TAX: "frozen"}),
    ("Chronology\n1988: Employees first allowed to make after-tax contributions\n2004: Limit raised to 15%\n2020: After-tax contributions ended", {AFTER_TAX: "frozen"}),
    ("1971 – Members were first allowed to save from take-home pay.\n1987 – Limited to 6%.\nJune 30, 2022 – Brought to a close.", {AFTER_TAX: "frozen"}),
    ("After-tax contributions: 1986 added; 2003 suspended; 2011 restored; 2022 closed to all new money.", {AFTER_TAX: "frozen"}),
    ("HISTORY OF THE SAVINGS FEATURE. 1971: members first permitted to save from take-home pay. 1987: limited to 6% after the tax law changed. 2003: suspended during the reorganization. 2011: restored at the former rate, at which it remains.", {AFTER_TAX: "permitted"}),
    ("HISTORY OF THE AFTER-TAX FEATURE. 1984: introduced. 1996: suspended. 2005: restored, and members may make after-tax contributions of up to 8% today.", {AFTER_TAX: "permitted"}),
    ("Chronology\n1988: Employees first allowed to make after-tax contributions\n2004: Limit raised to 15%\n2020: The match was discontinued", {AFTER_TAX: "permitted"}),
    ("Employees may make after-tax contributions of 1% to 10% of pay. 2003: the loan feature was suspended. June 30, 2022: brought to a close the old money market fund.", {AFTER_TAX: "permitted"}),
    ("1971: members first permitted to save from take-home pay. 2003: suspended during the reorganization. 2011: restored at the former rate. 2022: limit raised to 10%.", {AFTER_TAX: "permitted"}),
    ("A short history of the Employee Post-Tax source: introduced 1984; suspended with effect from February 2010; reinstated for all eligible team members on January 1, 2019, at 1% to 10% of pay, on which basis it continues.", {AFTER_TAX: "permitted"}),
    ("The Employee After-Tax source: introduced in 1990; suspended in 2009; reinstated on July 1, 2015, and open to all participants since.", {AFTER_TAX: "permitted"}),
    ("After-tax contributions: introduced 1984; suspended 2010; restored 2019 at 1% to 10% of pay, and still open.", {AFTER_TAX: "permitted"}),
    ("The Employee After-Tax source: introduced in 1990; suspended in 2009; reinstated on July 1, 2015; closed for good on December 31, 2020.", {AFTER_TAX: "frozen"}),
    ("A short history of the match: introduced 1984; suspended in 2010; reinstated on January 1, 2019, at 50 cents on the dollar, on which basis it continues.", {AFTER_TAX: "not_addressed"}),
    ("A short history of the Roth source: introduced 2008; suspended in 2010; reinstated for all eligible team members on January 1, 2019, on which basis it continues.", {ROTH: "permitted"}),
    ("Earlier booklets called this the \"Post-Tax Option.\" What you elected there was, and still is, a designated Roth contribution. You may change your election at any time.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("Older editions spoke of the \"After-Tax Option.\" The money chosen under that name has always been Roth 401(k) money. We now call it the Roth Option, and you may change your rate in any pay period.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("We used to call it the \"After-Tax Choice\". It was, and is, a designated Roth contribution. You may elect it at any time.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("The \"Post-Tax Option\" of earlier years is now called the Roth Option. It was always a Roth contribution. You may change your election any pay period.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("In earlier editions the heading was \"After-Tax Savings.\" Contributions under that heading are designated Roth contributions. In this edition we call them Roth Savings. You may start or stop in any pay period.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("The money elected under the heading \"After-Tax\" was, and is, a designated Roth contribution. You may change your election in any pay period.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("Earlier editions of this booklet used the words \"Post-Tax Option.\" What those words meant, then as now, is a designated Roth contribution. You may change yours in any pay period.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("What we formerly labelled \"After-Tax Contributions\" on the web site were and are Roth 401(k) contributions. You may make them up to the annual IRS figure.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("You may make Roth contributions. You may also make after-tax contributions, which are not Roth contributions.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("Earlier editions spoke of the \"Roth Option.\" That name stays. You may make Roth contributions, and you may also make after-tax contributions of up to 5% of pay.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("Earlier editions spoke of the \"Supplemental Option.\" We now call it After-Tax Savings. You may contribute 1% to 10% of pay.", {AFTER_TAX: "permitted"}),
    ("A Participant may contribute on a post-tax basis. Post-Tax Contributions shall not be treated as Designated Roth Contributions for any purpose.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("You may make after-tax contributions of up to 8% of pay. After-tax contributions are not Roth contributions.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("You may make after-tax contributions of up to 8% of pay. They shall not be considered designated Roth contributions.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("You may make voluntary after-tax contributions. Nothing in this Section makes such contributions Roth contributions.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("You may make voluntary after-tax contributions, but these are never treated as Roth contributions under the Plan.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("You may make after-tax contributions. Such contributions do not constitute Designated Roth Contributions.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("Participants may make After-Tax Contributions. After-Tax Contributions will in no event be deemed Roth Elective Deferrals.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("Participants may make After-Tax Contributions. No After-Tax Contribution shall be treated as a Roth Contribution.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("Participants may make After-Tax Contributions. In no event may an After-Tax Contribution be regarded as a Designated Roth Contribution.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("Participants may make After-Tax Contributions. An After-Tax Contribution must not be confused with a Roth contribution.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("Participants may make After-Tax Contributions. They aren't the same as Roth contributions.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("You may make after-tax contributions and Roth contributions. After-tax contributions are not Roth contributions.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("You may make after-tax contributions. Unlike them, Roth contributions, which you may also make, are never taxed again.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("Roth contributions shall be treated as elective deferrals for all purposes. You may make them up to the annual limit.", {ROTH: "permitted"}),
    ("You may elect that your deferrals be treated as Designated Roth Contributions.", {ROTH: "permitted"}),
    ("No deferral may be designated as a Roth contribution.", {ROTH: "prohibited"}),
    ("Participants may make After-Tax Contributions. No contribution under the Plan may be made as a Roth contribution.", {AFTER_TAX: "permitted", ROTH: "prohibited"}),
    ("WITHDRAWALS WHILE EMPLOYED\nSource | When available | Limit\nPre-tax | Age 59½ or hardship | None\nRoth | Age 59½ | None\nAfter-tax | At any time | Two per year", {AFTER_TAX: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"}),
    ("Taking Money Out While You Work\nAccount | Earliest | Times a year\nBefore-tax | 59½ | Unlimited\nRoth | 59½ | Unlimited\nAfter-tax | Any time | 4", {AFTER_TAX: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"}),
    ("In-Service Distributions\nMoney type | When | How many\nEmployee pre-tax | 59½ | No limit\nEmployee Roth | 59½ | No limit\nEmployee after-tax | Any time | One per quarter\nRollover | Any time | No limit", {AFTER_TAX: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"}),
    ("WITHDRAWALS\nRoth | After 59½ | No limit\nAfter-tax | Whenever you wish | Two per year", {AFTER_TAX: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"}),
    ("LOANS\nAccount | May be borrowed | Maximum\nPre-tax | Yes | 50%\nRoth | Yes | 50%\nAfter-tax | No | 0%", {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("IN-SERVICE WITHDRAWALS\nAccount | Age | Minimum | Maximum\nRoth | 59½ | $500 | No maximum", {ROTH: "not_addressed"}),
    ("When you can withdraw\nAccount | Earliest | Number allowed per year\nRoth | 59½ | Up to 4", {ROTH: "not_addressed"}),
    ("CONTRIBUTIONS AT A GLANCE\nSource | How much | How often you may change\nPre-tax | 1% to 50% | No limit\nRoth | 1% to 50% | No limit", {ROTH: "permitted"}),
    ("CONTRIBUTIONS\nType | Maximum\nPre-tax | 75%\nRoth | 75%", {ROTH: "permitted"}),
    ("Account | Contributions | Withdrawals\nPre-tax | Up to 50% of pay | After 59½\nRoth | Up to 50% of pay | After 59½", {ROTH: "permitted"}),
    ("Source | Limit\nPre-tax | 50%\nRoth | 50%\nAfter-tax | 10%", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("WITHDRAWALS WHILE EMPLOYED\nAccount | When | How often\nRoth | After 59½ | No limit\nAfter-tax | Whenever you wish | No limit", {AFTER_TAX: "not_addressed", WITHDRAWAL: "permitted", ROTH: "not_addressed"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_it_is_read_as_it_is_meant(text: str, wanted: dict[str, str]) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 30)))
    assert {provision: found[provision].status.value for provision in wanted} == wanted
