"""Rights that wait for a paper nobody has made, lists that leave out everyone, plans in general, money paid on leaving."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

_NAMES = {"AT": AFTER_TAX, "CV": CONVERSION, "WD": WITHDRAWAL}
_CODES = {"p": "permitted", "x": "prohibited", "n": "not_addressed", "c": "conditional"}
SAID = r"""
AT Commencing with the Plan Year next following the date on which the Board adopts a supplement that refers to this Section, Participants may make voluntary after-tax contributions not to exceed 10% of Compensation. No such supplement has been adopted as of January 1, 2026.|x
AT Participants may make after-tax contributions of up to 8% of pay once the Committee adopts rules for them. No such rules have been adopted.|x
AT If the Board so resolves, Participants may make voluntary after-tax contributions of up to 10% of Compensation. The Board has not so resolved.|x
AT Participants may make after-tax contributions at such time as the Employer executes a supplement under this Section. As of the date of this booklet the Employer has not executed one.|x
AT When the Company issues an implementing resolution, members may contribute up to 6% of pay after tax. To date no resolution has been issued.|x
AT Beginning with the first payroll after the Board approves Appendix F, you may make after-tax contributions of up to 10% of pay. The Board approved Appendix F on March 3, 2025.|p
AT Participants may make voluntary after-tax contributions not to exceed 10% of Compensation. No supplement has been adopted that changes this limit.|p
CV Once the Board adopts a conversion supplement, a Participant may convert after-tax contributions to Roth in the Plan. No such supplement has been adopted.|x
WD Upon adoption of a withdrawal supplement by the Committee, participants may withdraw after-tax contributions at any time. No such supplement has been adopted.|x
AT 3.7 After-Tax Contributions. Each Eligible Employee, other than an Eligible Employee of an Employer named in Schedule 2, may elect to make After-Tax Contributions of not more than 5% of Compensation.\n...\nSCHEDULE 2\nAlder Holdings, Inc. (Plan Sponsor)\nAlder Freight LLC\nEach other Affiliate that is, or after the date hereof becomes, an Employer|x
AT 3.7 After-Tax Contributions. Each Participant, except a Participant employed by an Employer listed in Appendix C, may make After-Tax Contributions of up to 5% of Compensation.\nAPPENDIX C\nAll Employers participating in the Plan|x
AT 3.7 After-Tax Contributions. Participants other than employees of an Employer named in Schedule 2 may make After-Tax Contributions of up to 5% of Compensation.\nSCHEDULE 2\nAlder Freight LLC\nAlder Cold Storage, Inc.|p
AT 3.7 After-Tax Contributions. Each Eligible Employee of an Employer named in Schedule 2 may elect to make After-Tax Contributions of not more than 5% of Compensation.\nSCHEDULE 2\nAlder Holdings, Inc. (Plan Sponsor)\nEach other Affiliate that is, or after the date hereof becomes, an Employer|p
AT 3.7 After-Tax Contributions. Each Eligible Employee, other than one employed by an Employer named in Schedule 2, may make After-Tax Contributions of up to 5% of Compensation.\nSCHEDULE 2\nAlder Freight LLC\nEach other Affiliate that becomes an Employer after 2026|p
CV Under current law, a 401(k) plan that has a Roth feature can let participants convert pre-tax, after-tax and employer money to Roth while still employed.|n
CV By law, a 401(k) plan with a Roth option may allow participants to convert after-tax money to Roth inside the plan.|n
CV A 401(k) plan that offers Roth contributions may permit in-plan conversions of after-tax money.|n
CV The law lets a 401(k) plan with a Roth program allow conversions of after-tax accounts.|n
CV Since 2013, a plan that accepts Roth deferrals has been free to let employees convert after-tax accounts at any time.|n
AT Under current law, a 401(k) plan can let participants make after-tax contributions beyond the limit.|n
WD Under current law, a 401(k) plan can let participants withdraw after-tax contributions at any time.|n
CV Under current law, a 401(k) plan that has a Roth feature can let participants convert, and our Plan lets you convert after-tax money at any time.|p
CV The Alder 401(k) Plan lets participants convert after-tax money to Roth while still employed.|p
CV Our 401(k) plan can now let you convert after-tax money to Roth at any time.|p
CV As a 401(k) plan that has a Roth feature, the Plan lets participants convert after-tax money to Roth while employed.|p
WD Withdrawals of after-tax deposits while employed: none\nPayment of after-tax deposits: when you leave the Company for any reason|x
WD Payment of after-tax deposits: when you leave the Company for any reason|x
WD After-tax savings are paid when you leave the Company for any reason.|x
WD Your after-tax account is payable when your employment ends for any reason.|x
WD Withdrawals of after-tax contributions, or of amounts converted from them, while employed: none|x
WD In-service withdrawals of after-tax savings: not available|x
WD Withdrawals of after-tax savings while employed: at any time, for any reason|p
WD Withdrawals of after-tax savings while you work here: any reason, once a month|p
WD Payment of after-tax savings: on request, for any reason|p
WD Distribution of your after-tax account: upon termination of employment for any reason|x
AT At such time as the Employer executes a supplement under this Section, Participants may make after-tax contributions of up to 8% of pay.|n
AT You may contribute up to 6% after tax when the Administrator approves your election.|p
CV An employer plan may permit participants to convert after-tax accounts to Roth inside the plan.|n
AT The Alder 401(k) plan may accept after-tax contributions of up to 10% of pay.|p
CV This 401(k) plan may permit a participant to convert after-tax amounts at any time.|p
WD After-tax savings are paid when you leave the Company.|x
WD Payment of after-tax deposits: when you leave the Company|x
WD Payment of after-tax deposits: on termination of employment|x
WD Distribution of your after-tax account: upon termination of employment|x
WD Your after-tax account is payable when your employment ends.|x
WD Your after-tax account is payable upon termination of employment for any reason.|x
WD Payment of after-tax deposits: at 59½ or when you leave the Company|c
WD If you leave the Company for any reason, you may withdraw your after-tax account.|n
WD You may withdraw after-tax savings for any reason, even before you leave.|p
WD You may withdraw after-tax savings before you leave for any reason.|p
WD After-tax savings may be withdrawn while employed for any reason.|p
WD Payment of after-tax deposits: at any time, on request|p
WD Payment of after-tax deposits: in a single sum|n
WD Distribution of after-tax contributions: once you reach age 59½, or leave|c
WD Payment of after-tax savings: on request, for any reason|p
WD After-tax money may be withdrawn only when you quit or retire for any reason.|x
"""


@pytest.mark.parametrize("row", SAID.strip().splitlines())
def test_what_is_said_is_read_so(row: str) -> None:
    """Each row is a provision, a text and the status that the text gives it."""
    said, _, code = row.rpartition("|")
    name, _, text = said.partition(" ")
    got = statuses(findings(read_text(text.replace("\\n", "\n"), name="said")), Profile(date(2026, 11, 23)))
    assert got[_NAMES[name]].status.value == _CODES[code]
