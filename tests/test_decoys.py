"""Sections that look like a right and give none: no answer may become a "yes" for having one of them."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.analysis import analyze_documents
from analyzer.model import Profile
from analyzer.reading.document import read_text

HEAD = (
    "# Acme Tools 401(k) Plan\n\nSummary Plan Description, January 2026\n\n## Who may join\n\n"
    "Every employee may join on the first of the month after hire.\n\n"
)
PLANS = {
    "no way out before 59½": (
        "## Contributions\n\nYou may make pre-tax contributions of 1% to 50% of pay and Roth contributions. "
        "You may also make after-tax contributions of up to 10% of pay.\n\n"
        "## Withdrawals while you work\n\nYou may withdraw your After-Tax Account only after you reach age 59½.\n\n"
        "## Roth conversions\n\n"
        "The Plan does not allow after-tax contributions to be converted to Roth inside the Plan.\n\n"
    ),
    "no after-tax contributions": (
        "## Contributions\n\nYou may make pre-tax contributions of 1% to 50% of pay and Roth contributions. "
        "The Plan does not accept after-tax contributions other than Roth contributions.\n\n"
        "## Withdrawals while you work\n\n"
        "You may withdraw your account only after you reach age 59½ or for hardship.\n\n"
    ),
    "nothing said of them": (
        "## Contributions\n\nYou may make pre-tax contributions of 1% to 50% of pay, Roth contributions and, "
        "from age 50, catch-up contributions.\n\n"
        "## Withdrawals while you work\n\nYou may withdraw your account after you reach age 59½ or for hardship. "
        "You may convert pre-tax and rollover money to Roth inside the Plan.\n\n"
        "## Rollovers\n\nYou may roll money in from another plan.\n\n"
    ),
}
DECOYS = (
    (
        '## A word about words\n\nPeople say "after-tax" when they mean Roth. You may convert your after-tax '
        "(Roth) money whenever you like."
    ),
    "## Roth in-plan\n\nYou may convert vested match to Roth at any time. Nothing else may be converted.",
    (
        "## Self-employed members\n\nSelf-employed members may make after-tax contributions under the rules of "
        "the HR-10 plan and withdraw them at any time."
    ),
    (
        "## Savings bonds\n\nYou may buy U.S. Savings Bonds with after-tax payroll deductions and redeem them "
        "at any time."
    ),
    (
        "## Credit union\n\nAfter-tax deposits to the credit union may be made by payroll deduction and "
        "withdrawn at any time."
    ),
    "## Charitable giving\n\nAfter-tax contributions to the Acme Foundation are taken from each paycheck.",
    "## Union dues\n\nDues are taken after tax each month.",
    (
        "## Partners\n\nPartners of the firm are not eligible for this Plan. They may make after-tax "
        "contributions to the Partners' Retirement Plan and convert them to Roth."
    ),
    (
        "## Hawaii\n\nThe Plan for employees in Hawaii, which has its own summary, allows after-tax "
        "contributions and their conversion to Roth."
    ),
    (
        "## What others do\n\nAbout one plan in five lets people make after-tax contributions, and most of "
        "those let them convert."
    ),
    ('## From our newsletter of 2011\n\n"After-tax contributions may be made up to 6% and withdrawn twice a year."'),
    (
        "## If the Plan is amended\n\nShould the Plan be amended to accept after-tax contributions, you will "
        "be able to convert them to Roth."
    ),
    (
        "## Model notice\n\nYou may be able to use after-tax contributions and in-plan conversions, depending "
        "on the terms of the plan you joined."
    ),
    (
        "## Calculator\n\nThe calculator lets you enter after-tax contributions and daily conversions to see "
        "what they would do."
    ),
    "## Sample enrollment screen\n\nPre-tax 6% | Roth 0% | After-tax 0% | Convert after-tax to Roth: Off",
    (
        "## Investment advice\n\nOur advisers can help you decide whether after-tax contributions and Roth "
        "conversions are right for you."
    ),
    "## Payroll codes\n\n401K pre-tax deferral; 401R Roth; 401A after-tax; 401L loan.",
    (
        "## Trustee's powers\n\nThe Trustee may receive contributions, whether pre-tax, Roth or after-tax, and "
        "may pay them out at any time on the direction of the Administrator."
    ),
    "## Vesting\n\nYou are always vested in pre-tax, Roth, rollover and after-tax contributions.",
    (
        "## Order of withdrawals\n\nWithdrawals are taken from after-tax contributions first, then from "
        "rollover money, then from pre-tax contributions."
    ),
    (
        "## Fees\n\nA fee of $50 is charged for each in-plan Roth conversion and $25 for each withdrawal of "
        "after-tax money."
    ),
    "## Blackout\n\nDuring the blackout you cannot change after-tax contributions or convert them to Roth.",
    "## Auto features\n\nAutomatic Roth conversion of after-tax contributions is a feature of the platform.",
    (
        "## ERISA rights\n\nYou may ask the Administrator at any time for a statement of your pre-tax, Roth "
        "and after-tax contributions."
    ),
    (
        "## Claims\n\nIf your request to withdraw or convert after-tax contributions is denied, you may appeal "
        "at any time within 60 days."
    ),
    (
        "## SECURE 2.0\n\nThe law lets employers make matching contributions as Roth, which are after-tax to "
        "you. You may elect this at any time."
    ),
    (
        "## Bonus deferral\n\nYou may put up to 100% of a bonus in after-tax, once taxes are taken, into your "
        "brokerage account."
    ),
    (
        "## Temporary suspension\n\nAfter-tax contributions and in-plan conversions remain suspended until "
        "further notice."
    ),
    (
        "## Acquired companies\n\nIf you came from Bolt Works, you may keep making after-tax contributions to "
        "the Bolt plan until it is closed."
    ),
    (
        "## Letter from the president\n\nI hope that one day every Acme employee may make after-tax "
        "contributions and convert them to Roth."
    ),
    (
        "## Legal plan document\n\nArticle IV of the prototype allows after-tax contributions and Article IX "
        "conversions, where the employer checks the box."
    ),
    "## Notes for payroll\n\nWhen an employee's plan allows after-tax contributions, code them 401A.",
    ("## Reimbursements\n\nAfter-tax reimbursements may be withdrawn from the reimbursement account at any time."),
    ("## Wellness\n\nYou may contribute after-tax dollars to the fitness account and withdraw them whenever you wish."),
    "## Education\n\nTuition benefits above $5,250 are paid after tax.",
    "## Company stock\n\nAfter-tax gains on company stock may be withdrawn at any time.",
    "## Leased employees\n\nLeased employees may make after-tax contributions to their own employer's plan.",
    "## Retirees\n\nRetirees may convert after-tax money to Roth and withdraw it at any time.",
    ("## Terminated vested\n\nFormer employees with after-tax accounts may withdraw or convert them at any time."),
    "## Spouses\n\nYour spouse may withdraw after-tax contributions at any time after your death.",
    (
        "## Trust accounting\n\nAfter-tax contributions are recorded apart from earnings. The investment in "
        "the contract can be recovered at any time."
    ),
    (
        "## International assignees\n\nAssignees in the U.K. pay after-tax contributions into the U.K. scheme, "
        "from which they may draw at any time."
    ),
    (
        "## Summary of 2019 changes\n\nAfter-tax contributions, which could be withdrawn at any time, ended on "
        "June 30, 2019."
    ),
    ("## Prior service\n\nAfter-tax contributions you withdrew from the pension plan may be repaid at any time."),
    (
        "## Wellness of savings\n\nAfter you have taxed money left over, consider saving more. You can convert "
        "savings to Roth IRA on your own."
    ),
    (
        "## Voluntary benefits\n\nVoluntary contributions for supplemental life insurance are after-tax and "
        "can be stopped or withdrawn at any time."
    ),
    (
        "## Flexible dollars\n\nUnused flex dollars may be taken as after-tax cash or put in the Plan as "
        "pre-tax contributions."
    ),
    "## Vacation buy-back\n\nUnused vacation is paid after tax at any time.",
    ("## Governmental employees\n\nEmployees of the county pick up after-tax contributions to the county pension."),
    ("## Prohibited\n\nAt no time may after-tax contributions be withdrawn or converted by anyone who is employed."),
    (
        "## Two plans\n\nThe Company has this Plan for salaried employees and the Acme Hourly Plan for hourly "
        "employees. The Acme Hourly Plan takes after-tax contributions and lets them be withdrawn at any time."
    ),
    (
        "## Participants under age 50\n\nAfter-tax spillover is not available. When you reach the limit, "
        "contributions stop."
    ),
    (
        "## Directors\n\nDirectors may make after-tax contributions to the Directors' Deferred Fee Plan and "
        "convert them."
    ),
    ("## For information\n\nThis booklet does not say whether after-tax contributions can be made or converted."),
    "## Ask HR\n\nTo learn whether you can make after-tax contributions and convert them to Roth, call HR.",
    "## Not yet\n\nAfter-tax contributions and in-plan Roth conversions will not be possible before 2029.",
    (
        "## Sometimes asked\n\n### Can I do a mega backdoor Roth?\n\nThat depends on two things: whether the "
        "plan takes after-tax contributions, and whether they can be converted."
    ),
    "## Sometimes asked\n\n### Can I make after-tax contributions and convert them?\n\nNot in this Plan.",
    "## Sometimes asked\n\n### Will you add after-tax contributions?\n\nWe may.",
    (
        "## Sometimes asked\n\n### Did the Plan ever take after-tax contributions?\n\nYes, from 1980 to 1995. "
        "They could be withdrawn at any time."
    ),
    (
        "## Sometimes asked\n\n### Are Roth contributions after-tax?\n\nYes. You can contribute up to the "
        "limit and withdraw them at any time after 59½."
    ),
    (
        "## Sometimes asked\n\n### Is my spouse able to make after-tax contributions?\n\nYes, if your spouse's "
        "plan allows it."
    ),
    (
        "## Key terms\n\n| Term | Meaning |\n|---|---|\n| After-tax contributions | Money put in after taxes, "
        "which some plans allow to be withdrawn at any time |\n| In-plan conversion | Changing after-tax money "
        "to Roth inside the plan |"
    ),
    (
        "## Compare\n\n| | Traditional | Roth | After-tax |\n|---|---|---|---|\n| Taxed going in | No | Yes | "
        "Yes |\n| Earnings taxed | Yes | No | Yes |\n| Convertible | Yes | n/a | Yes |"
    ),
    (
        "## Compare with your old plan\n\n| Feature | Bolt plan | Acme plan |\n|---|---|---|\n| After-tax "
        "contributions | Yes | No |\n| Withdrawals of after-tax money | Any time | n/a |"
    ),
    (
        "## What changes\n\n| | Before 2020 | Now |\n|---|---|---|\n| After-tax contributions | 1-10% | Not "
        "available |\n| Conversion | Yes | Not available |"
    ),
    (
        "## Legislative update\n\nCongress has considered a ban on after-tax contributions being converted to "
        "Roth. Nothing has passed; they may still be converted."
    ),
    (
        "## Roth conversion tax\n\nYou will owe tax on any pre-tax money converted. After-tax money converted "
        "is not taxed, except for earnings."
    ),
    "## Withholding\n\nNo tax is withheld when after-tax contributions are converted to Roth or withdrawn.",
    "## Form 1099-R\n\nIf after-tax contributions are converted in the Plan, code G is shown.",
    ("## Section 415\n\nAnnual additions include after-tax contributions made to this or any plan of the Company."),
    "## Top-heavy\n\nAfter-tax contributions are counted in the top-heavy ratio.",
    (
        "## QDRO\n\nThe alternate payee's part is taken pro rata from pre-tax, Roth and after-tax money and "
        "may be paid at once."
    ),
    "## Loans\n\nLoans are taken first from after-tax contributions, at any time.",
    ("## Investment options\n\nAfter-tax, Roth and pre-tax money may be invested in any fund and moved daily."),
    (
        "## Automatic increase\n\nThe increase feature may be used for pre-tax, Roth or after-tax savings, "
        "whichever your plan offers."
    ),
    (
        "## Service center\n\nCall the service center to change pre-tax, Roth or after-tax contributions, "
        "request a conversion or take a withdrawal."
    ),
    (
        "## Glossary\n\n**After-tax account**: the account that holds after-tax contributions. You may "
        "withdraw from it at any time."
    ),
    "## Matching\n\nThe Company matches pre-tax, Roth and after-tax contributions.",
    "## If you are rehired\n\nAfter-tax contributions that you withdrew may be repaid within five years.",
    (
        "## Spin-off\n\nEmployees of Widget Co., spun off in 2015, make after-tax contributions to Widget's "
        "plan, where they can be converted daily."
    ),
    (
        "## Plan merger notice\n\nWhen the Bolt plan merges into ours in 2027, its after-tax accounts will "
        "come along and may be withdrawn at any time."
    ),
    "## Nonresident aliens\n\nNonresident aliens may not make after-tax contributions or convert anything.",
    (
        "## Catch-up\n\nCatch-up contributions of those paid over $150,000 are Roth, that is, after-tax, and "
        "may be withdrawn at 59½."
    ),
    (
        "## Cash balance\n\nYou may transfer your cash balance benefit to this Plan, where it may be withdrawn "
        "at any time."
    ),
    ("## ESOP\n\nDividends on ESOP shares may be withdrawn each quarter. They are not after-tax contributions."),
    (
        "## Payroll notice\n\nIf you elected after-tax contributions, they have been changed to Roth, because "
        "the Plan does not allow after-tax contributions."
    ),
    "## Error correction\n\nAfter-tax contributions taken by mistake in March will be returned to you.",
    (
        "## Emergency access\n\nYou can get at up to $1,000 of your own money, pre-tax, Roth or after-tax, "
        "once a year for an emergency."
    ),
    (
        "## Terminal illness\n\nA participant who is terminally ill may withdraw any part of the account, "
        "after-tax included."
    ),
    "## Age 62\n\nAt 62 you may withdraw anything.",
    "## Fully vested\n\nYour after-tax contributions are yours and cannot be taken from you at any time.",
    (
        "## Partial plan termination\n\nAffected participants may withdraw after-tax contributions at any "
        "time.## Rollovers in\n\nAfter-tax contributions from a former employer's plan may be rolled in and "
        "withdrawn at any time."
    ),
    ("## Deemed IRA\n\nYou may make after-tax contributions to a deemed Roth IRA and withdraw them at any time."),
    (
        "## College savings\n\nYou may save after-tax dollars by payroll deduction in a 529 college plan and "
        "take them out at any time."
    ),
    (
        "## Transfer\n\nIf you are transferred to Acme Canada you may withdraw your after-tax contributions to "
        "that company's plan at any time."
    ),
    (
        "## The Executive Plan\n\nUnder the nonqualified Executive Savings Plan, after-tax deposits may be "
        "withdrawn at any time."
    ),
    (
        "## Protected benefits\n\nThe Tollgate After-Tax Account may be withdrawn at any time, in whole or in "
        "part, by an affected Participant."
    ),
    (
        "## Employees of Northgate\n\nThe Northgate Plan, a separate plan, lets its members convert after-tax "
        "money to Roth."
    ),
    (
        "## Record keeper services\n\nNorthmark can process after-tax contributions and daily Roth conversions "
        "for plans that have elected them."
    ),
    (
        "## The pension plan\n\nParticipants contribute 3% of pay after tax to the pension plan and may "
        "withdraw those contributions at any time."
    ),
    (
        "## Employee stock\n\nShares bought through the Stock Purchase Plan are paid for with after-tax "
        "payroll deductions, which you may withdraw at any time."
    ),
    (
        '## Definitions\n\n"After-Tax Contributions" means contributions, if any, made by a Participant on an '
        "after-tax basis."
    ),
    (
        "## Emergency savings\n\nThe Plan offers a Roth emergency savings account. Contributions are after-tax "
        "and can be withdrawn at any time."
    ),
    (
        "## What is Roth?\n\nRoth is another word for after-tax. Roth money comes out of pay after taxes, and "
        "you may take it out once you are 59½."
    ),
    (
        "## Your pay stub\n\nThe AT column shows what is taken after tax: dues, parking, and Roth "
        "contributions. You may change it at any time."
    ),
    (
        "## Auto enrollment\n\nNew employees are enrolled at 6% pre-tax. You may switch to Roth or stop at any "
        "time. After-tax is not an option here."
    ),
    (
        "## Company contributions\n\nThe Company may make Roth matching contributions, on which you pay tax "
        "now. These after-tax employer amounts may be withdrawn at 59½."
    ),
    (
        "## Participants in the former Hourly Plan\n\nYour Hourly Plan after-tax account was moved here in "
        "2009. It may be withdrawn at any time and converted to Roth."
    ),
    (
        "## Nonelective deferral\n\nYou may choose to have bonus pay put in before tax or received in cash "
        "after tax at any time."
    ),
    (
        "## Tax withholding\n\nTwenty percent is withheld from payments. You may ask for after-tax amounts to "
        "be paid without withholding."
    ),
    (
        "## Spanish-language help\n\nCall for help in Spanish about pre-tax, Roth and after-tax contributions "
        "or conversions."
    ),
    (
        "## Summary annual report\n\nParticipants contributed $2 million pre-tax, $1 million Roth and $300,000 "
        "after-tax; $90,000 was converted."
    ),
    (
        "## Statement of benefits\n\n| Source | Balance |\n|---|---|\n| Pre-tax | $10,000 |\n| After-tax | $0 "
        "|\n| Roth conversion | $0 |"
    ),
    (
        "## Transactions\n\n| Code | Meaning |\n|---|---|\n| 10 | Pre-tax contribution |\n| 12 | After-tax "
        "contribution |\n| 40 | In-plan conversion |\n| 50 | In-service withdrawal, after-tax |"
    ),
    (
        "## Distribution options\n\n| Option | Pre-tax | After-tax |\n|---|---|---|\n| Lump sum after leaving "
        "| Yes | Yes |\n| Rollover to IRA | Yes | Yes |\n| Rollover to Roth IRA | Yes | Yes |"
    ),
    ("## After death\n\n| Who | What |\n|---|---|\n| Spouse | May convert or withdraw after-tax money at any time |"),
    (
        "## Sources of money in the trust\n\nThe trust holds elective deferrals, Roth deferrals, voluntary "
        "after-tax contributions, matching contributions and rollovers."
    ),
    (
        "## Plan expenses\n\n| Service | Fee |\n|---|---|\n| Loan | $75 |\n| In-plan Roth conversion | $50 |\n"
        "| After-tax withdrawal | $25 |"
    ),
    (
        "## Limits for 2026\n\n| Limit | Amount |\n|---|---|\n| Deferrals | $24,500 |\n| After-tax and all "
        "other contributions | $72,000 |"
    ),
    (
        "## If you work for two employers\n\nYour limit for after-tax contributions is counted plan by plan, "
        "so you may make them in each plan that takes them."
    ),
    (
        "## Voluntary plan payments\n\nVoluntary contributions to the scholarship fund are after tax. They may "
        "be stopped or withdrawn at any time."
    ),
    (
        "## Rehire repayments\n\nIf you were cashed out, you may repay the amount with after-tax money within "
        "five years, which restores your match."
    ),
    "## Loan default\n\nA defaulted loan becomes after-tax basis. You may withdraw the basis at any time.",
    ("## Life insurance in the plan\n\nThe cost of insurance taxed to you is after-tax basis in the contract."),
    (
        "## Disaster relief\n\nAfter a declared disaster you may withdraw up to $22,000 from any source, "
        "after-tax included."
    ),
    ("## Domestic abuse\n\nA victim of domestic abuse may withdraw up to $10,000, from after-tax money first."),
    "## Required distributions\n\nFrom age 73 payments are taken from after-tax money first.",
    (
        "## Force-out\n\nWhen you leave with less than $7,000, after-tax money is paid to you and the rest is "
        "rolled to an IRA."
    ),
    "## Phased retirement\n\nAt 60, with phased retirement, you may draw on after-tax money at any time.",
    "## Sabbatical\n\nDuring a sabbatical contributions stop, after-tax contributions included.",
    (
        "## Owner-employees\n\nOwner-employees may have after-tax contributions on record from years before "
        "1984. They may be withdrawn at any time."
    ),
    (
        '## Investment education\n\n"Max out your after-tax bucket, then convert it to Roth," says the author '
        "of our lunch-and-learn series."
    ),
    '## Testimonials\n\n"I put in after-tax money and convert it every quarter," says Dana of Bolt Works.',
    (
        "## From the IRS website\n\nYou can roll after-tax contributions to a Roth IRA and earnings to a "
        "traditional IRA."
    ),
    ("## Board minutes\n\nA motion to allow after-tax contributions and conversions failed for want of a second."),
    (
        "## Draft\n\nDRAFT for discussion: Participants may make after-tax contributions of up to 10% and "
        "convert them to Roth."
    ),
    (
        "## Question to counsel\n\nMay participants make after-tax contributions and convert them? Counsel is "
        "looking into it."
    ),
    (
        "## Release notes\n\nThe portal now supports after-tax contributions and automatic conversion. "
        "Features depend on the plan."
    ),
    (
        "## Other benefits\n\nThe deferred bonus program lets managers put bonuses aside after tax and draw "
        "them at any time."
    ),
    "## Profit sharing in cash\n\nHalf of profit sharing is paid in cash after tax, half goes in the Plan.",
    ("## Grandfathered\n\nParticipants who had after-tax accounts on December 31, 1999 may withdraw them at any time."),
    (
        "## Special rule\n\nOnly employees on the payroll of Northgate on June 1, 2005 may withdraw after-tax "
        "contributions at any time."
    ),
)


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("decoy", DECOYS)
def test_no_answer_turns_to_yes(plan: str, decoy: str) -> None:
    document = read_text(f"{HEAD}{PLANS[plan]}{decoy}\n", name="plan.md", markdown=True)
    report = analyze_documents([document], Profile(date(2026, 11, 28)))
    assert not report.verdict.state.value.startswith("supported")
