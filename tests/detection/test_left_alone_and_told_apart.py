"""Rights left alone, plans told apart by their section, whole lists, items by their number."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    (
        "The increase does not alter the time at which Voluntary After-Tax Contributions may be withdrawn.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Nothing in this amendment changes the rules under which after-tax contributions may be converted to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The higher rate does not change when you can withdraw after-tax money, and you may not convert it to Roth.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Participants, except those employed by an Employer listed in Schedule C, may make after-tax "
        "contributions of up to 6% of pay.\n\nParticipating Employers: Alder Co.; Birch Co.\nSchedule C: "
        "Alder Co.; Birch Co.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Participants, except those employed by an Employer listed in Schedule C, may make after-tax "
        "contributions of up to 6% of pay.\n\nParticipating Employers: Alder Co.; Birch Co.\nSchedule C: "
        "Alder Co.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Employees may put up to 3% of pay into a pension-linked emergency savings account. "
        "Contributions are after-tax (Roth), are matched like any other saving, and may be withdrawn "
        "once a month.",
        ROTH,
        "not_addressed",
    ),
    (
        "The Company matches your pre-tax and Roth contributions dollar for dollar up to 4% of pay.",
        ROTH,
        "permitted",
    ),
    (
        "Hospital staff are in the 403(b); clinic physicians are in the 401(k). Hospital staff can also "
        "put up to 10% of pay into the 403(b) after tax. The 401(k) has no after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Teachers save in the 457(b) and office staff in the 401(k). You can put up to 5% of pay into "
        "the 401(k) after tax. The 457(b) has no after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "We have two plans, the 401(k) and the 403(b). After-tax contributions can be made to the 403(b) "
        "only, up to 8% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "We have two plans, the 401(k) and the 403(b). The 403(b) takes after-tax contributions of up to "
        "8% of pay. The 401(k) does not.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "We have two plans, the 401(k) and the 403(b). After-tax contributions of up to 8% of pay can be "
        "made to the 401(k), but not to the 403(b).",
        AFTER_TAX,
        "permitted",
    ),
    (
        "We have two plans, the 401(k) and the 403(b). Both take after-tax contributions of up to 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "No other contributions, including after-tax contributions, may be made to the Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No other employee contributions, such as after-tax contributions, are accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There are only four sources of money in our Plan: (1) what you defer from your wages before "
        "tax; (2) what you defer as Roth; (3) the 3% the shop puts in for everybody; and (4) anything "
        "you roll over from your last job.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There are only four sources of money in our Plan: (1) pre-tax deferrals; (2) Roth deferrals; "
        "(3) the match; and (4) rollovers.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "After-Tax Contributions. The only after-tax contributions the Plan accepts are Roth contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The only money the Plan takes from your pay after tax is Roth money.", AFTER_TAX, "prohibited"),
    ("The only after-tax dollars taken from pay are Roth dollars.", AFTER_TAX, "prohibited"),
    ("Roth is the only kind of after-tax contribution we take.", AFTER_TAX, "prohibited"),
    (
        "The only contributions taken from your pay after tax are voluntary contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Roth contributions? Not offered. After-tax contributions? Those are: any whole percentage from "
        "1 to 12 of your base salary.",
        AFTER_TAX,
        "permitted",
    ),
    ("Roth is not offered. After-tax contributions are: 1% to 12% of pay.", AFTER_TAX, "permitted"),
    (
        "Roth contributions? Not offered. After-tax contributions? Those are offered: any whole "
        "percentage from 1 to 12 of your base salary.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may take after-tax money out once you have been in the Plan five years. Before five years, you may not.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "With fewer than five years of service you may not withdraw after-tax money. With five or more, you may.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Every November you may ask Human Resources to move some or all of your after-tax savings into "
        "your Roth conversion account.",
        CONVERSION,
        "permitted",
    ),
    (
        "We have a Roth conversion account. You may move your after-tax savings into it at any time.",
        CONVERSION,
        "permitted",
    ),
    ("The automatic Roth sweep of after-tax contributions ended on March 31, 2026.", AFTER_TAX, "not_addressed"),
    (
        "Automatic conversion of after-tax contributions was discontinued, and money no longer moves by itself.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "RESOLVED, that the suspension shall not impair the right of any Participant under Section 5.11 "
        "to convert After-Tax Contributions already made to the In-Plan Roth Account on any business day.",
        CONVERSION,
        "permitted",
    ),
    (
        "The suspension does not affect your right to convert after-tax contributions already made to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "This does not limit the right of a Participant to convert after-tax contributions to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "Nothing here takes away your right to convert after-tax contributions to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Supplemental after-tax contributions deposited after that time are not available until the "
        "Member's Service ends.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions made after 2020 are not available until employment ends.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Our 401(k) has no after-tax contributions.", AFTER_TAX, "prohibited"),
    (
        "The mega backdoor needs a plan that takes after-tax dollars and then lets you flip them to Roth "
        "inside the plan. Our 401(k) does neither.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The mega backdoor needs a plan that takes after-tax dollars and then lets you flip them to Roth "
        "inside the plan. Our 401(k) does neither.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan does not allow: after-tax contributions; more than one hardship withdrawal a year; "
        "self-directed brokerage",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan allows: before-tax and Roth contributions; rollovers from IRAs; one loan at a time",
        ROTH,
        "permitted",
    ),
    (
        "Two Roth choices. (1) Save Roth from your pay: any whole percent. (2) Convert your after-tax "
        "savings to Roth. The first choice is for everyone. The second is only for employees who have "
        "five years of service.",
        CONVERSION,
        "conditional",
    ),
    (
        "1. Withdraw your after-tax savings. 2. Take a loan. Option 1 is for members who have reached age 55.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The Plan's sources are five and no others: there are five kinds of contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("There are four kinds of contributions: pre-tax, Roth, after-tax and rollover.", AFTER_TAX, "permitted"),
    (
        "You can convert to Roth: pre-tax contributions, safe harbor match, vested profit sharing, and "
        "money you rolled in from an IRA.",
        CONVERSION,
        "conditional",
    ),
    (
        "On this page you can turn these into Roth money: pre-tax contributions, safe harbor match, and "
        "amounts rolled over from another plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "On this page you can turn these into Roth money: pre-tax contributions, after-tax "
        "contributions, and amounts rolled over from another plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "You can withdraw: pre-tax contributions at 59½, match at 55, and money rolled over from another "
        "plan at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Participant may elect to have any portion of his or her Account, other than the Roth Account, "
        "that is then payable to the Participant under Article IX transferred to the In-Plan Roth "
        "Rollover Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect to have any portion of his or her Account transferred to the In-Plan "
        "Roth Rollover Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "We may end the match. The only after-tax dollars taken from your pay are for insurance.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Nothing in this notice takes away the right of Participants to convert after-tax contributions to Roth.",
        CONVERSION,
        "permitted",
    ),
    ("This change ends your right to convert after-tax contributions to Roth.", CONVERSION, "prohibited"),
    (
        "If you have three years in the Plan you may withdraw your after-tax savings. With less than "
        "three years, you may not do so.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw rollovers. Before age 59½, you may not withdraw after-tax savings.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Roth contributions? Not offered. After-tax contributions? Those are: any whole percentage from "
        "1 to 12 of your base salary.",
        ROTH,
        "prohibited",
    ),
    (
        "Can I make Roth contributions? Yes. After-tax contributions? Yes, up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Money that has been in the after-tax account for two years can be withdrawn while you are working.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Dollars held in your after-tax bucket can be paid to you at any time while you work here.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Dollars that sit in the pre-tax bucket can be paid out to you at 59½.", WITHDRAWAL, "not_addressed"),
    (
        "You can cash in part or all of your after-tax account whenever you want, job or no job, through the website.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may have the office hold back from your take-home pay up to six cents of every dollar you "
        "earn and place it in your thrift account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may have the office hold back from your take-home pay up to 6% of what you earn and place "
        "it in your after-tax account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may ask payroll to hold back part of your pay after taxes and put it in your after-tax savings.",
        AFTER_TAX,
        "permitted",
    ),
    ("The office holds back from your pay what you owe on a loan.", AFTER_TAX, "not_addressed"),
    (
        "Until 2008 you could contribute after-tax money from your paycheck. That ended on January 1, 2009.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Until the end of 2008 you could put after-tax money in the plan. That stopped on January 1, 2009.",
        AFTER_TAX,
        "frozen",
    ),
    ("Until the end of 2008 you could save from your net pay. That ended in 2009.", AFTER_TAX, "frozen"),
    (
        "Until 2012 you could borrow from your after-tax account. That stopped in 2013.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If you are working here you can take after-tax money at 59½ or if you qualify for a hardship; "
        "otherwise it waits until you go.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant may withdraw Supplemental Savings Contributions at any time, provided that, for "
        "the six months after the withdrawal, the Participant shall make no contributions of any kind to "
        "the Plan.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax money at any time, except that, for three months following a "
        "withdrawal, you shall not contribute to the Plan.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant may withdraw after-tax contributions at any time, provided that, for one year "
        "after the withdrawal, no contributions shall be made for the Participant.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Money you may take out while working means: your rollover account (any day); your supplemental "
        "after-tax account (any day); and the rest once you reach 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your after-tax account at any time after one year. No withdrawal may be made "
        "from the after-tax account before age 59½ except for hardship.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax money at any time. No withdrawal of pre-tax money may be made before "
        "you reach age 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    ("If you have three years in the Plan you may withdraw your after-tax savings.", WITHDRAWAL, "conditional"),
    ("If you have five years in the plan, you can take after-tax money out.", WITHDRAWAL, "conditional"),
    (
        "If you have three years in the Plan you may convert your after-tax savings to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "11. After-Tax Contributions (not including Roth Elective Deferrals):\n ( ) a. Are not allowed.\n "
        "(X) b. Are allowed, not to exceed 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "11. After-Tax Contributions (not including Roth Elective Deferrals):\n ( ) a. Are not allowed.\n "
        "(X) b. Are allowed, not to exceed 10% of Compensation.",
        ROTH,
        "not_addressed",
    ),
    (
        "11. After-Tax Contributions (other than Roth Deferrals):\n (X) a. Are not allowed.\n ( ) b. Are "
        "allowed, not to exceed 10% of Compensation.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "11. After-Tax Contributions (other than Roth Deferrals):\n (X) a. Are not allowed.\n ( ) b. Are "
        "allowed, not to exceed 10% of Compensation.",
        ROTH,
        "not_addressed",
    ),
    (
        "CONTRIBUTIONS (check each that applies; an item left unchecked is not part of the Plan)\n[X] "
        "5(a) Pre-Tax Deferrals\n[X] 5(b) Roth Deferrals\n[ ] 5(d) Employee After-Tax Contributions, not "
        "to exceed ___% of Plan Compensation, which a Participant may begin, change or stop as of any "
        "payroll date",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "CONTRIBUTIONS\n[X] 5(a) Pre-Tax Deferrals\n[X] 5(b) Roth Deferrals\n[ ] 5(d) Employee After-Tax "
        "Contributions, not to exceed ___% of Plan Compensation",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "CONTRIBUTIONS\n[X] 5(a) Pre-Tax Deferrals\n[X] 5(d) Employee After-Tax Contributions, not to "
        "exceed 5% of Plan Compensation, which a Participant may begin, change or stop as of any payroll "
        "date",
        AFTER_TAX,
        "permitted",
    ),
    (
        "CONTRIBUTIONS\n[X] 5(a) Pre-Tax Deferrals\n[ ] 5(d) Employee After-Tax Contributions, which a "
        "Participant may begin or stop at any time",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "[X] Pre-Tax Deferrals\n[ ] After-Tax Contributions, which may be changed as of any payroll date",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Members who were having after-tax savings deducted from their pay on June 1, 2010 may go on with them.",
        AFTER_TAX,
        "conditional",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_is_read_as_it_says(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="note")), Profile(date(2026, 11, 23)))

    assert found[provision].status.value == status
