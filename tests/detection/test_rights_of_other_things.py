"""What is said of plans in general, of other things than the plan's money, of the past, and of what befalls someone."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

SAID = (
    (
        "Under the Internal Revenue Code, participants in a 401(k) plan may make voluntary after-"
        "tax contributions above the deferral limit, so long as the plan document allows it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Participants may make voluntary after-tax contributions as long as their plan document allows them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Under current law, a participant may make after-tax contributions up to the annual additions limit.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "At many large companies, employees who reach the pre-tax limit can keep saving by "
        "electing after-tax contributions of up to 10% or more of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "About one in five 401(k) plans now lets participants make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Roughly a fifth of all 401(k) plans accept after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A growing share of employers lets people make after-tax contributions to their 401(k).",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Workers in a typical 401(k) plan can make after-tax contributions once they reach the limit.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "In a 401(k) plan with this feature, participants may make after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employees of a Participating Employer may make after-tax contributions of up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Under the Plan, a Participant may make after-tax contributions of up to 6% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Under Section 4.2 of the Plan and Section 401(m) of the Code, Participants may make "
        "after-tax contributions of up to 6% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Under the current Plan, Participants may make after-tax contributions of up to 6% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Like about one in five 401(k) plans, ours lets you make after-tax contributions of up to 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Many companies do not offer after-tax contributions, but we do: up to 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Participants may make after-tax contributions of up to 8% of pay, to the extent the Code permits.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A plan with this feature may allow conversions of after-tax money.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "A plan that adds the feature may limit which money types can be converted and how often.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Any plan with a Roth feature may let participants convert vested amounts to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Under today's tax rules, a participant may convert any vested amount to Roth inside a plan that offers it.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "A Roth in-plan conversion lets you move eligible pre-tax or after-tax money in your "
        "workplace account to a Roth source without taking it out of the plan. Depending on your "
        "plan's provisions, you may be able to convert online, by phone or automatically. Check "
        "your plan's materials to find out whether this option is open to you.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "An in-plan Roth conversion lets you move vested after-tax money to Roth. See your plan's"
        " SPD to learn whether your plan allows it.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You can convert after-tax money to Roth inside the plan at any time. Ask your HR "
        "department whether your plan has this feature.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You can convert after-tax money to Roth inside the plan at any time. Ask the Benefits "
        "Center whether a conversion makes sense for you.",
        CONVERSION,
        "permitted",
    ),
    (
        "An in-plan Roth conversion lets you move any vested part of your account to Roth. Check "
        "the website for how to ask for one.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may change some or all of your contributions from pre-tax to Roth at any time by "
        "calling the Benefits Line or going online.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may switch your contributions from after-tax to Roth at any time online.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You can change all or part of your future savings to Roth whenever you like.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may change your deferral election from pre-tax to Roth on any pay date.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may change some or all of your existing after-tax contributions to Roth at any time, inside the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "When your group coverage ends, you may convert all or part of it to an individual policy"
        " without proof of good health.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "If your employment ends, group life insurance may be converted to an individual policy. "
        "You may convert it within 31 days.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may convert your accidental death coverage at any time to a policy of your own.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Moving your traditional IRA to a Roth IRA with us is simple. Log in, choose the account "
        "you want to convert, enter a dollar amount and confirm. You can convert as often as you "
        "like, at any age and at any income, with no fee.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "A traditional IRA can be converted to a Roth IRA. You may convert any amount at any time.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "A Participant who becomes Totally Disabled may direct the Trustee to convert all or any "
        "part of the vested non-Roth balance in his or her accounts, including after-tax "
        "contributions, to a Roth account in the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "Upon Disability a Participant may convert after-tax contributions to Roth in the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect at any time to transfer to his or her In-Plan Roth Account any "
        "vested portion of the following accounts, and no others: Pre-Tax Deferral Account, Safe "
        "Harbor Matching Account and Profit Sharing Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may transfer amounts held in the following Accounts and no others to your In-Plan "
        "Roth Account: (i) Elective Deferral Account; (ii) vested Matching Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert amounts in these accounts and no other: your Pre-Tax Account, your "
        "After-Tax Account and your Rollover Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "Until June 30, 2012, members could withdraw after-tax contributions twice a year. That "
        "withdrawal option ended when the thrift feature was closed.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The automatic conversion option ended on March 31, 2026.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "For each Eligible Employee, the ratio of the sum of Matching Contributions and after-tax"
        " Employee Contributions allocated to his Account for the Plan Year, to his Compensation "
        "for the Plan Year.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        '"Contribution Percentage" means the ratio of the sum of Matching Contributions and '
        "Employee After-Tax Contributions to Compensation.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employers are not required to offer conversions.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The Company is not required to offer in-plan conversions.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Amounts you rolled over into the Plan, before-tax or after-tax, may be withdrawn at any "
        "time and for any reason. This applies to the rollover account alone.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Rollover money, pre-tax or after-tax, may be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Select Contributions from the menu and enter a percentage next to each contribution type"
        " your plan offers (pre-tax, Roth, after-tax, bonus).",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Enter a percentage for each contribution type: pre-tax, Roth, after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your plan offers pre-tax, Roth and after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "If you die while employed, your spouse may continue medical and dental coverage for up "
        "to 36 months by making after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Before January 1, 1998 the Plan allowed withdrawals from the After-Tax Account once in "
        "each year without regard to age.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Before 1998 the Plan let Members withdraw after-tax contributions at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Prior to July 1, 2005, the Plan permitted withdrawals of after-tax contributions at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Until 2019 the Plan allowed in-plan Roth conversions of any vested amount.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Before 1987 the Plan took after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Prior to 2001, the Plan permitted after-tax contributions of up to 6% of pay.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Before January 1, 2024 the Plan did not allow after-tax contributions. Now you may "
        "contribute up to 8% of pay after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Since January 1, 1998 the Plan has allowed withdrawals from the After-Tax Account once in each year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may take out some or all of your after-tax account, at any age and without giving a "
        "reason. Once you have made such a withdrawal you must wait six months before the next "
        "one.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax savings may be withdrawn at any time. You must wait six months between withdrawals.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After a withdrawal of after-tax savings you must wait 12 months before you may make "
        "another. After-tax savings may be withdrawn for any reason.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "It is not due on payments after you leave in the year you turn 55 or later, on disability, or on death.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The 10% tax does not apply to payments after you leave at 55 or later.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "There are three, and the Plan takes nothing else from your pay: pre-tax contributions, "
        "Roth contributions and, for those who qualify, Rainy Day contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There are two kinds of contributions, and the Plan takes nothing else from your pay: "
        "pre-tax contributions and Roth contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Your after-tax rollover account may be withdrawn at any time. So may your Rainy Day "
        "account. A withdrawal from the after-tax rollover account is made up of contributions "
        "and earnings in proportion.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "8.4 After-Tax Employee Contributions\n☐ Not permitted before severance, death or "
        "Disability\n☐ At any time\n☒ Only amounts attributable to After-Tax Employee Contributions"
        " that have been held in the Plan for at least 24 months, with the earnings on them\n☐ "
        "Only after ____ years of participation",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "8.4 Withdrawals of After-Tax Employee Contributions\n☐ Not permitted\n☒ At any time\n"
        "Suspension after a withdrawal.\n☒ None\n☐ After-Tax Employee Contributions for ____ months",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "From 1985 to 1998 the Plan allowed participants to withdraw after-tax contributions at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "In the 1990s participants withdrew after-tax savings whenever they wished.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Participants were once able to take out their after-tax savings at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Under the old plan you could take after-tax money out once a year.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The plan used to let you withdraw after-tax money at any age.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Years ago, after-tax contributions could be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The ability to withdraw after-tax contributions before 59½ was eliminated on January 1, 2010.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Through 2022 the Plan converted after-tax contributions to Roth each payday.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "In-plan Roth conversions had been allowed since 2014 but ended in 2023.",
        CONVERSION,
        "prohibited",
    ),
    (
        "We once offered in-plan conversions of after-tax money.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "An earlier version of this booklet said that after-tax money could be converted to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Older participants may remember making after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Until 1986 members contributed 3% of pay after tax.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions, which the Plan took until 1999, remain in a separate account.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Participants who were employed before 1990 made after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "From 2005 through 2012, you could contribute up to 10% of pay after tax.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Since 2005 you have been able to contribute up to 10% of pay after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Beginning in 2015 the Plan has accepted after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Since 2005 you have been able to withdraw after-tax money at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Since 2018 the Plan has allowed in-plan Roth conversions of after-tax money at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Plan began to allow in-plan Roth conversions of after-tax money in 2018.",
        CONVERSION,
        "permitted",
    ),
    (
        "Before you can contribute after tax you must have reached the pre-tax limit.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If the Plan is terminated, after-tax contributions will be paid to you.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax contributions may be returned to you if the Plan fails the ACP test.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After your death your beneficiary may withdraw after-tax money at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A former spouse with a QDRO may take after-tax money at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Retired participants may withdraw after-tax contributions at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Once you have retired you may withdraw after-tax money at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Surviving spouses may convert after-tax money to Roth in the Plan.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Former employees may not make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Retired members who return to work may make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Interns may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Conversions were available until the Plan changed record-keepers in 2021.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Only former employees may make an in-plan Roth conversion.",
        CONVERSION,
        "conditional",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_a_text_alone_establishes(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 29)))
    assert found[provision].status.value == status
