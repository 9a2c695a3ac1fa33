"""Notices, minutes, amendments and answers: what holds now, for whom, of which money, and what was only talked of."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

# a right that an old booklet describes and that has ended
ENDED = (
    (
        "The quarterly withdrawal from the after-tax account that the old booklet describes ended on June 30, 2024.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Your after-tax account is paid when you leave. The yearly withdrawal of after-tax money "
        "described in the 2019 handbook came to an end on December 31, 2023.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The monthly conversion of after-tax savings to Roth, of which the earlier summary speaks, "
        "ceased on March 1, 2025.",
        CONVERSION,
        "prohibited frozen",
    ),
    (
        "The right to draw on your thrift savings once a year, which the last edition explained, was "
        "withdrawn on January 1, 2022.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The withdrawal fee for the after-tax account ended on June 30, 2024. You may withdraw "
        "after-tax money at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The limit of one withdrawal a year from the after-tax account ended on the same day; you may "
        "now take out as much as you like whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The six-month suspension that used to follow a withdrawal of after-tax savings ended on June "
        "30, 2024. After-tax savings may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
)
# money held back from pay, and what a withdrawal costs
HELD_BACK = (
    (
        "You may ask the pay office to hold back up to 8% of your wages, after taxes are taken, and "
        "place it in the Plan in your name.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Members may have the company keep back up to 5% of weekly pay after tax and pay it into the "
        "Savings Plan for them.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may have payroll withhold up to 6% of your pay, once taxes have been figured, for "
        "deposit in the 401(k) plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The payroll office will hold back the insurance premium from your pay after taxes are figured.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You can take this after-tax money out while you are still working, but if you do, you cannot "
        "put in any more for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax savings may be withdrawn in service; if you do so, you may not contribute for twelve months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You can withdraw your after-tax money while employed, but then no more may be put in for three months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may take out after-tax money while working. If you do, you cannot take out any more that year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "As a Lodge 318 member you may contribute up to 10% of your wages after tax. Office staff and "
        "supervisors are not part of this arrangement.",
        AFTER_TAX,
        "conditional permitted",
    ),
    (
        "Members of Local 12 may save up to 5% of pay after tax. Salaried employees are not included.",
        AFTER_TAX,
        "conditional permitted",
    ),
)
# what a committee was shown or discussed is no rule
TALKED_ABOUT = (
    (
        "Ms. Diaz presented the consultant's paper on after-tax contributions with daily conversion "
        "to Roth. No action was taken.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The Committee heard a report on voluntary after-tax contributions of up to 8% of pay, "
        "converted each payday to Roth. The matter was held over.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Committee heard a report on voluntary after-tax contributions of up to 8% of pay, "
        "converted each payday to Roth. The matter was held over.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Mr. Cole described plans of other firms that take after-tax contributions and convert them "
        "nightly. The Trustees took no decision.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "A memorandum on adding after-tax contributions was circulated. Discussion was deferred to the next meeting.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Committee discussed the proposal for monthly conversion of after-tax accounts to Roth and tabled it.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The Committee approved the conversion of after-tax accounts to Roth, monthly on request, "
        "effective January 1, 2026.",
        CONVERSION,
        "permitted",
    ),
    (
        "Ms. Diaz reminded members that after-tax accounts may be converted to Roth on request once a month.",
        CONVERSION,
        "permitted",
    ),
    (
        "You can take this after-tax money out while you are still working, but if you do, you cannot "
        "put in any more for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You can withdraw your after-tax money while employed. You can't put any money in for the rest of the year.",
        WITHDRAWAL,
        "permitted conditional",
    ),
    (
        "You may have the bank keep back part of each paycheck after tax for the Plan, up to 5%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may have the money held back from your refund put back.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may have your after-tax money back at any time.",
        WITHDRAWAL,
        "permitted",
    ),
)
# contributions that go on while a withdrawal is refused
MEANWHILE = (
    (
        "Can I get at my after-tax money while I work?\nNo. You can keep contributing to the source in "
        "the meantime, from 1% to 6% of your pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your after-tax account cannot be withdrawn before you leave. Meanwhile you may go on "
        "contributing to it, up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Nothing can be taken from the after-tax source while you work. You may continue to add to "
        "that source, up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Is there any way to get at the thrift account early? No, but you can keep putting money into "
        "it, up to 4% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The rollover account cannot be withdrawn early. You can keep contributing to the plan in the "
        "meantime, from 1% to 6% of your pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Withdrawals of after-tax money have ended. You can keep contributing to your pre-tax source, "
        "from 1% to 6% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Trustees received the actuary's study of nightly conversion of after-tax money to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Mr. Ng gave a presentation on after-tax contributions of up to 12% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You received a notice of after-tax contributions taken from your pay, up to 5%.",
        AFTER_TAX,
        "not_addressed permitted",
    ),
)
# deposits of old booklets, told by their tax, and the employer money made on them
DEPOSITS = (
    (
        "4.1 Each Member may authorize a Deposit of two to six per centum of Base Pay, made from pay "
        "from which income tax has been withheld. 4.2 A Member may on any Valuation Date withdraw the "
        "whole of his Deposits; provided that a Member who does so shall forfeit the unvested Company "
        "Contributions made in respect thereof.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may withdraw the whole of his after-tax Deposits and the income thereon; provided "
        "that he shall make no Deposits for the twelve months next following.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant may on any Valuation Date withdraw all of his Thrift Contributions, provided "
        "that one who does so shall forfeit the unvested Company Contributions made in respect of "
        "them.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may at any Valuation Date withdraw his Voluntary Deposits and the income thereon. "
        "Company Contributions made in respect of the Deposits withdrawn are not affected.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant may withdraw the vested Company Contributions made in respect of his after-tax "
        "Deposits after two years.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Member may withdraw his after-tax Deposits once in any year. Company Contributions made in "
        "respect of Deposits may not be withdrawn.",
        WITHDRAWAL,
        "permitted",
    ),
)
# rights that hang on an adoption agreement
LEFT_TO_A_FORM = (
    (
        "To the extent the Employer so specifies in the Adoption Agreement, a Participant may make "
        "Voluntary Employee Contributions by payroll deduction, and may withdraw them at such times "
        "as are there stated.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "To the extent the Employer so specifies in the Adoption Agreement, a Participant may make "
        "Voluntary Employee Contributions by payroll deduction, and may withdraw them at such times "
        "as are there stated.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If elected in the Adoption Agreement, Participants may make After-Tax Contributions and may "
        "withdraw them at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Where the Adoption Agreement so provides, a Participant may make Voluntary Contributions, "
        "and may convert them to Roth as is there specified.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The Participant may withdraw Voluntary Contributions at such times and in such manner as the "
        "Adoption Agreement specifies.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Participant may make Voluntary Contributions as stated in the Adoption Agreement, and may "
        "withdraw them at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "As provided in Section 5.2, a Participant may withdraw Voluntary Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Allotments are taken from pay on which income tax has been paid. A Member may draw out his "
        "Allotments once a year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Deposits are made from pay from which income tax has been withheld. Company Deposits may be "
        "withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Deposits are made from pay from which income tax has been withheld. Each Member may "
        "authorize Deposits of up to 5% of Base Pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Deposits are made from pay from which tax has been withheld. No Deposits may be withdrawn before retirement.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may withdraw matching contributions made on your after-tax savings after five years.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may take out company contributions credited for your after-tax contributions, and the "
        "after-tax contributions themselves, at any time.",
        WITHDRAWAL,
        "permitted",
    ),
)
# what one company of a group has taken up and the others not
ONE_COMPANY = (
    (
        "The group's four companies share one 401(k) plan. If you are paid by Ardal Motors LLC, you "
        "can add after-tax contributions and have them switched to Roth once a month. The other three "
        "companies have not taken up either feature.",
        CONVERSION,
        "conditional permitted",
    ),
    (
        "If you are paid by Ardal Motors LLC, you can add after-tax contributions of up to 5% of "
        "salary. The other three companies have not adopted this feature.",
        AFTER_TAX,
        "conditional permitted",
    ),
    (
        "Employees of Hale Gas LLC may convert after-tax money to Roth. The other companies do not offer it.",
        CONVERSION,
        "conditional permitted",
    ),
    (
        "If you are on the payroll of Penn Tool Inc., you may withdraw after-tax savings at any time. "
        "The remaining companies have not adopted the feature.",
        WITHDRAWAL,
        "conditional permitted",
    ),
    (
        "Other companies in the industry let staff convert after-tax money to Roth. Our plan has not "
        "taken up the feature.",
        CONVERSION,
        "prohibited",
    ),
    (
        "You can convert after-tax money to Roth. The other two plans of the group have not taken up the feature.",
        CONVERSION,
        "permitted",
    ),
)
# a feature that there is for no money
NO_FEATURE = (
    (
        "Can I turn my after-tax account into Roth without taking it out of the plan?\nNo. The plan "
        "has no conversion feature, for after-tax or for any other money.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The plan has no conversion feature, for after-tax or for any other money.",
        CONVERSION,
        "prohibited",
    ),
    (
        "There is no Roth conversion option here, whether for after-tax savings or for other money.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Plan has no in-service withdrawal feature, for after-tax or any other money.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Does the plan let me convert? No; it has no such feature for any kind of money, after-tax included.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Can I make my thrift account Roth inside the plan?\nNo. There is no feature of that kind in this plan.",
        CONVERSION,
        "prohibited",
    ),
)
# sections that are deleted, with what they said and what holds from then on
DELETED = (
    (
        "The second sentence of Section 9.2 is deleted, so that the Voluntary Account is payable "
        "solely on Severance from Employment, Disability or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The After-Tax Account shall be payable solely upon retirement, termination or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Section 7.3, by which a Participant could withdraw his After-Tax Account while employed, is deleted.",
        WITHDRAWAL,
        "prohibited frozen",
    ),
    (
        "Section 7.3 is deleted, so that from September 1, 2025 after-tax money is paid only when a "
        "Participant leaves.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The last sentence of Section 6.1, under which Voluntary Contributions could be withdrawn "
        "after five years only, is deleted and replaced: Voluntary Contributions may be withdrawn at "
        "any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Section 9.2, by which a Participant could not withdraw his Voluntary Account before "
        "Severance from Employment, is deleted.",
        WITHDRAWAL,
        "not_addressed",
    ),
)
# what an administrator directs for a year
FOR_THE_YEAR = (
    (
        "The Administrator has directed that no Employee After-Tax Contributions be accepted for the "
        "Plan Year ending December 31, 2026.",
        AFTER_TAX,
        "frozen prohibited",
    ),
    (
        "The Committee has ordered that no after-tax contributions be taken from pay during 2026.",
        AFTER_TAX,
        "frozen prohibited",
    ),
    (
        "The Trustees directed that after-tax contributions not be accepted for the 2026 Plan Year. "
        "Elections on file are without effect for that year.",
        AFTER_TAX,
        "frozen prohibited",
    ),
    (
        "The Administrator has directed that no After-Tax Contributions be accepted from Highly "
        "Compensated Employees for 2026. Other Participants may contribute after tax up to 10% of "
        "pay.",
        AFTER_TAX,
        "conditional permitted",
    ),
    (
        "The Administrator has directed that no After-Tax Contributions be accepted for the Plan "
        "Year. Amounts contributed for earlier years may be withdrawn at any time under Section 8.1.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions were suspended in 2020. What was contributed in earlier years may be "
        "withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The Committee directed that no after-tax contributions be returned for the Plan Year ending "
        "December 31, 2025.",
        AFTER_TAX,
        "not_addressed",
    ),
)
# names told by a bracket, and those who were contributing on a day
THOSE_WHO_WERE = (
    (
        "If you were making Supplemental (taxed) contributions on June 30, 2018, you may go on making "
        "them at the rate then in force. No one else may begin.",
        AFTER_TAX,
        "conditional permitted frozen",
    ),
    (
        "Supplemental (taxed) money is not paid out before you leave the Company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Supplemental taxed money may be moved to the Roth Transfer Account on the last business day "
        "of any month. None of it is paid out before you leave the Company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Those who were saving after tax on May 1, 2015 may continue to do so at the same rate. No others may start.",
        AFTER_TAX,
        "conditional permitted frozen",
    ),
    (
        "Participants making after-tax contributions on December 31, 2019 may continue them; no new "
        "elections are accepted.",
        AFTER_TAX,
        "conditional permitted frozen",
    ),
    (
        "After-tax money may be converted monthly. None of it may be paid to you while you work.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "After-tax money can be withdrawn at any time. None of the match is paid out before you leave.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "If you were making pre-tax contributions on June 30, 2018, you may go on making them. No one else may begin.",
        AFTER_TAX,
        "not_addressed",
    ),
)
# savers who are imagined
IMAGINED = (
    (
        "Meet Sam. His employer lets staff put another 10% into its 401(k) after tax, so he adds "
        "$20,000 and converts it to Roth every quarter. Sam and his employer are invented.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Meet Sam. His employer lets staff put another 10% into its 401(k) after tax, so he adds "
        "$20,000 and converts it to Roth every quarter. Sam and his employer are invented.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Consider Priya, who works for a large retailer. Her plan takes after-tax contributions, and "
        "she puts in $15,000. Priya is not a real person; check whether your plan offers this.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Suppose your plan allows after-tax contributions. You put in $10,000 and convert it at once. "
        "Check with your own plan.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Example: Ana earns $100,000. She contributes 10% before tax and, as the Plan allows, a further 5% after tax.",
        AFTER_TAX,
        "permitted not_addressed",
    ),
    (
        "Meet Dana, an engineer with us. Like all of us, Dana may add up to 10% of pay after tax to our 401(k).",
        AFTER_TAX,
        "permitted",
    ),
)
# "deposits" where after-tax contributions are called so
THE_DEPOSITS = (
    (
        "May I have my after-tax deposits back while I serve?\nNo. Deposits are paid on leaving, at "
        "retirement, or on disability or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "May I save more than the limit?\nYes. You may direct us to take voluntary after-tax deposits.\n"
        "May I have my deposits back while I serve?\nNo. Deposits are paid on leaving, at retirement, "
        "or on disability or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may make voluntary after-tax deposits of up to 10% of salary. May I have those deposits "
        "back while I work here? No.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may save before tax. May I have my deposits back while I serve? No. They are paid on leaving.",
        WITHDRAWAL,
        "not_addressed prohibited",
    ),
)
# features that are gone
GONE = (
    (
        "Three things you may read of in the 2019 booklet are gone: saving after tax, taking "
        "after-tax savings out while you work, and changing them into Roth savings inside the plan. "
        "All three ended on December 18, 2022.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Three things you may read of in the 2019 booklet are gone: saving after tax, taking "
        "after-tax savings out while you work, and changing them into Roth savings inside the plan.",
        CONVERSION,
        "prohibited frozen",
    ),
    (
        "Three things you may read of in the 2019 booklet are gone: saving after tax, taking "
        "after-tax savings out while you work, and changing them into Roth savings inside the plan.",
        WITHDRAWAL,
        "prohibited frozen",
    ),
    (
        "Two features of the old plan no longer exist: conversion of after-tax savings to Roth and "
        "withdrawal of after-tax money while employed.",
        CONVERSION,
        "prohibited frozen",
    ),
    (
        "Two features of the old plan no longer exist: conversion of after-tax savings to Roth and "
        "withdrawal of after-tax money while employed.",
        WITHDRAWAL,
        "prohibited frozen",
    ),
    (
        "The following have been dropped: after-tax saving, the second loan, and in-plan conversion.",
        AFTER_TAX,
        "frozen prohibited",
    ),
    (
        "The following have been dropped: after-tax saving, the second loan, and in-plan conversion.",
        CONVERSION,
        "prohibited frozen",
    ),
    (
        "These features are new: after-tax contributions, in-plan conversion of them, and a second loan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Two limits are gone: the four-a-year limit on conversions of after-tax money and the $500 minimum for them.",
        CONVERSION,
        "not_addressed permitted",
    ),
)
# employer money credited after tax is Roth employer money
MATCH_AS_ROTH = (
    (
        "You may tell us to credit your vested match after tax, to a Roth match account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You can choose to receive your company match after tax, as Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may elect to have your vested nonelective contribution made on an after-tax basis and "
        "held in a Roth account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your match may be credited after tax if you ask.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may contribute up to 5% after tax, and your match is credited on both.",
        AFTER_TAX,
        "permitted",
    ),
)
# what a plan would need, and whether ours has it
WHAT_IT_TAKES = (
    (
        "For that, a plan has to take after-tax contributions and let you convert them while you work.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "For that, a plan has to take after-tax contributions and let you convert them while you work.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "For this to work a plan must allow after-tax contributions and must let you convert them. Ours does both.",
        CONVERSION,
        "permitted",
    ),
    (
        "For this to work a plan must allow after-tax contributions and must let you convert them. Ours does both.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'Can I do a "mega backdoor Roth" in our plan?\nYou can\'t. For that, a plan has to take '
        "after-tax contributions over and above the regular limit and let you convert them while you "
        "work. Ours has neither feature.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Plan has to let you convert after-tax money on request.",
        CONVERSION,
        "permitted",
    ),
    (
        "To do that, a plan would have to let you withdraw after-tax money while employed.",
        WITHDRAWAL,
        "not_addressed",
    ),
)
# waits told by an anniversary or by a full year
ANNIVERSARIES = (
    (
        "After your second anniversary with us you may also save up to 8% of pay after tax.",
        AFTER_TAX,
        "conditional permitted",
    ),
    (
        "Once these after-tax savings have been in the plan a full year you can change them to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may save after tax. Once these savings have been in the plan a full year you can change "
        "them to Roth, twice a year if you like.",
        CONVERSION,
        "conditional",
    ),
    (
        "From the first anniversary of your hire you may contribute after tax, up to 5% of pay.",
        AFTER_TAX,
        "conditional permitted",
    ),
    (
        "When your after-tax money has been in your account for two full years, you may convert it to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "Once after-tax savings have lain in the plan for twelve months they may be withdrawn at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once you have been in the plan a full year you may take out after-tax savings.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After your fifth anniversary of joining the Plan you may withdraw after-tax savings.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once your request has been in our hands a full day, after-tax money is converted to Roth.",
        CONVERSION,
        "permitted",
    ),
)
# nothing that goes in after tax
NOTHING_GOES_IN = (
    (
        "Nothing goes into the 401(k) after tax; contributions to it are always taken before tax.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Nothing goes into the 401(k) after tax; contributions to it are always taken before tax.",
        ROTH,
        "prohibited not_addressed",
    ),
    (
        "No money goes into the savings plan on an after-tax basis.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Deductions made after tax: parking and gifts to the relief fund. No after-tax money is taken for the 401(k).",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Deducted after tax: pet insurance, parking. Nothing is put into the 401(k) plan after tax.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Nothing goes into the 401(k) after taxes are filed; contributions follow the calendar year.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Nothing goes into the pension after tax. You may save up to 10% after tax in the 401(k).",
        AFTER_TAX,
        "permitted",
    ),
)
# when money in the new account can be had
NEW_ACCOUNT = (
    (
        "Money in the new after-tax account will not be available before you leave the company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Coming January 1, 2027: after-tax saving. You will be able to contribute up to 6% of pay "
        "after tax. Money in the new account will not be available before you leave the company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Coming January 1, 2027: after-tax saving. You will be able to contribute up to 6% of pay "
        "after tax. Until that date the plan does not take after-tax contributions.",
        AFTER_TAX,
        "permitted prohibited",
    ),
    (
        "From July 2026 you may save after tax. What is in the new account cannot be had until you retire or leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "After-tax saving starts in March. Savings in this account are locked up until you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "After-tax saving starts in March. Money in the new account will be available at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax saving starts in March. The online tool for the new account will not be available before April.",
        WITHDRAWAL,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(
    ("text", "provision", "said"),
    (
        *ENDED,
        *HELD_BACK,
        *TALKED_ABOUT,
        *MEANWHILE,
        *DEPOSITS,
        *LEFT_TO_A_FORM,
        *ONE_COMPANY,
        *NO_FEATURE,
        *DELETED,
        *FOR_THE_YEAR,
        *THOSE_WHO_WERE,
        *IMAGINED,
        *THE_DEPOSITS,
        *GONE,
        *MATCH_AS_ROTH,
        *WHAT_IT_TAKES,
        *ANNIVERSARIES,
        *NOTHING_GOES_IN,
        *NEW_ACCOUNT,
    ),
)
def test_what_it_says(text: str, provision: str, said: str) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 28)))
    assert found[provision].status.value in said.split()
