"""Rates of zero or without a limit, notes without a subject, what others allow, histories in a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    # rates of zero: the most, the least, the one in force
    (
        (
            "Contribution type | Minimum % | Maximum %\nEmployee pre-tax | 0% | 80%\nEmployee Roth | 0% | "
            "80%\nEmployee after-tax | 0% | 10%"
        ),
        ROTH,
        "permitted",
    ),
    (
        (
            "Contribution type | Minimum % | Maximum %\nEmployee pre-tax | 0% | 80%\nEmployee Roth | 0% | "
            "80%\nEmployee after-tax | 0% | 10%"
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Contribution type | Minimum | Maximum\nPre-tax | 0% | 80%\nRoth | 0% | 0%\nAfter-tax | 1% | 10%"),
        ROTH,
        "prohibited",
    ),
    (
        ("Contribution type | Minimum | Maximum\nPre-tax | 0% | 80%\nRoth | 0% | 0%\nAfter-tax | 1% | 10%"),
        AFTER_TAX,
        "permitted",
    ),
    ("Source | Limit\nPre-tax deferrals | 75%\nRoth deferrals | 0%\nAfter-tax | 0%", ROTH, "prohibited"),
    ("The limit on Roth contributions is 0%.", ROTH, "prohibited"),
    ("The maximum Roth contribution is zero percent of pay.", ROTH, "prohibited"),
    ("You may make Roth contributions of 0% to 75% of pay.", ROTH, "permitted"),
    ("You may elect a Roth rate from 0% to 60% of your pay.", ROTH, "permitted"),
    ("Roth 401(k) contributions: 0%", ROTH, "prohibited"),
    ("Your Roth contribution rate is currently 0%. You may change it at any time.", ROTH, "permitted"),
    ("If you do nothing, your pre-tax rate will be 6% and your Roth rate will be 0%.", ROTH, "not_addressed"),
    ("Maximum Roth Deferral: 0% of Compensation.", ROTH, "prohibited"),
    (
        ("Contribution type | Default rate | Maximum\nPre-tax | 6% | 75%\nRoth | 0% | 75%\nAfter-tax | 0% | 10%"),
        ROTH,
        "permitted",
    ),
    (
        ("Contribution type | Default rate | Maximum\nPre-tax | 6% | 75%\nRoth | 0% | 75%\nAfter-tax | 0% | 10%"),
        AFTER_TAX,
        "permitted",
    ),
    ("Source | Your current rate\nPre-tax | 6%\nRoth | 0%\nAfter-tax | 0%", ROTH, "not_addressed"),
    ("Source | Your current rate\nPre-tax | 6%\nRoth | 0%\nAfter-tax | 0%", AFTER_TAX, "not_addressed"),
    ("You may make Roth contributions of between 0% and 50% of pay.", ROTH, "permitted"),
    ("You may make after-tax contributions of between 0% and 8% of pay.", AFTER_TAX, "permitted"),
    ("The current after-tax limit is 0%.", AFTER_TAX, "prohibited"),
    ("Maximum after-tax rate currently: 0%", AFTER_TAX, "prohibited"),
    ("The after-tax contribution rate is currently limited to 0% of pay.", AFTER_TAX, "prohibited"),
    ("Source | Minimum | Maximum | Default\nPre-tax | 1% | 50% | 3%\nRoth | 1% | 50% | 0%", ROTH, "permitted"),
    (
        "Item | Pre-tax | Roth | After-tax\nMinimum rate | 0% | 0% | 0%\nMaximum rate | 75% | 75% | 10%",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Item | Pre-tax | Roth | After-tax\nMinimum rate | 0% | 0% | 0%\nMaximum rate | 75% | 0% | 0%",
        ROTH,
        "prohibited",
    ),
    (
        "Item | Pre-tax | Roth | After-tax\nMinimum rate | 0% | 0% | 0%\nMaximum rate | 75% | 0% | 0%",
        AFTER_TAX,
        "prohibited",
    ),
    ("Roth deferrals: 0% - 90% of pay", ROTH, "permitted"),
    ("Roth: minimum 0%, maximum 75%", ROTH, "permitted"),
    ("Roth deferrals: min 0%, max 0%", ROTH, "prohibited"),
    ("Rates: Before-tax 0%–60% | Roth 0%–60% | After-tax 0%–0%", ROTH, "permitted"),
    ("Rates: Before-tax 0%–60% | Roth 0%–60% | After-tax 0%–0%", AFTER_TAX, "prohibited"),
    ("Rates: Before-tax 0%–60% | Roth 0%–0% | After-tax 0%–10%", ROTH, "prohibited"),
    ("Limits on file: PRE-TAX 0%-90% ; ROTH 0%-90% ; AFTER-TAX 0%-0%", ROTH, "permitted"),
    (
        (
            "Except for Elective Deferrals under Section 4.1 and Rollover Contributions under Section 4.5, "
            "no contribution by a Participant shall be accepted."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    # how after-tax money is taxed
    (
        (
            "Tax treatment of after-tax contributions. Your own contributions are not taxed again when they "
            "are paid to you."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("The treatment of after-tax contributions is explained in IRS Publication 575.", AFTER_TAX, "not_addressed"),
    ("A different treatment applies to after-tax money.", AFTER_TAX, "not_addressed"),
    (
        "Special tax treatment for payments from the after-tax account is no longer available.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Contributions above the limit are treated as after-tax contributions.", AFTER_TAX, "permitted"),
    ("Once you reach the 402(g) limit your deferrals will be treated as after-tax.", AFTER_TAX, "permitted"),
    ("Changing how after-tax amounts are taxed is a matter for Congress.", AFTER_TAX, "not_addressed"),
    ("Switching from pre-tax to after-tax affects your take-home pay.", AFTER_TAX, "not_addressed"),
    ("Changes to the taxation of after-tax payments. The law changed in 1986.", AFTER_TAX, "not_addressed"),
    (
        "Redirecting your investments. Your after-tax account is invested as your other accounts are.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("How the change affects your after-tax account.", AFTER_TAX, "not_addressed"),
    ("Income tax becomes due on the earnings of after-tax contributions.", AFTER_TAX, "not_addressed"),
    # notes without their subject
    (
        ("* Not available for after-tax contributions.\n† Spousal consent is required if the participant is married."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("* Not available for after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("** Not available for after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("† Does not apply to after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("* Does not apply to after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("* Excludes after-tax contributions.\n** Once a year.", AFTER_TAX, "not_addressed"),
    (
        (
            "Feature | Available\nLoans | Yes*\nAuto increase | Yes**\n\n* Not available for after-tax "
            "contributions.\n** Once a year."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Auto increase* is available.\n\n* Not available for after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "In-plan Roth conversions* are available.\n\n* Not available for after-tax contributions.",
        CONVERSION,
        "conditional",
    ),
    ("* After-tax contributions are not permitted.", AFTER_TAX, "prohibited"),
    ("The Plan does not allow:\n* after-tax contributions\n* in-plan conversions", AFTER_TAX, "prohibited"),
    ("* After-tax contributions are not available.\n* Loans are not available.", AFTER_TAX, "prohibited"),
    ("Contributions\n* Not available: after-tax contributions", AFTER_TAX, "prohibited"),
    ("After-tax contributions\n* Not available.", AFTER_TAX, "prohibited"),
    ("After-tax contributions: Not available.", AFTER_TAX, "prohibited"),
    ("1 Not available for after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("(a) Not available for after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Not available for after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Note: Not available for after-tax contributions.", AFTER_TAX, "not_addressed"),
    # an election in force on a day
    (
        (
            "A Participant whose election to make After-Tax Contributions was in effect on June 30, 2015 "
            "may continue to make them. No other Participant may elect to make After-Tax Contributions."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "Any Member whose payroll deduction for Voluntary Contributions was on file on January 1, 2010 "
            "may continue to make such contributions; no one else may."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "An Employee whose after-tax contributions were being deducted on March 31, 2018 may keep "
            "making them at the same rate."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "After-tax elections that were in effect on July 1, 2014 may continue until changed; no new "
            "elections are accepted."
        ),
        AFTER_TAX,
        "conditional",
    ),
    ("A Participant may continue to make After-Tax Contributions after he reaches age 65.", AFTER_TAX, "permitted"),
    (
        (
            "A Participant whose after-tax election was in force when the Plan was restated on January 1, "
            "2020 need not make a new one."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Only those whose authorization of Voluntary Contributions was of record on May 1, 2001 may "
            "continue to contribute to the Voluntary Account."
        ),
        AFTER_TAX,
        "conditional",
    ),
    # what is not required
    (
        "The law permits plans to offer in-plan Roth conversions. It is not mandatory, and many plans do not.",
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "Some plans accept after-tax contributions and let them be converted to Roth in the plan. "
            "Neither is required by law."
        ),
        CONVERSION,
        "not_addressed",
    ),
    ("A plan may offer in-plan Roth rollovers. No plan is required to.", CONVERSION, "not_addressed"),
    (
        ("The Code lets plans take after-tax contributions and convert them to Roth. No plan has to do any of this."),
        CONVERSION,
        "not_addressed",
    ),
    (
        "The Code lets plans take after-tax contributions and convert them to Roth. None of it is compulsory.",
        CONVERSION,
        "not_addressed",
    ),
    (
        ("The Code lets plans take after-tax contributions and convert them to Roth. None of it is available here."),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "The Code lets plans take after-tax contributions and convert them to Roth. None of it is "
            "permitted under our Plan."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("You must contribute 3% of pay after tax. These contributions are required.", AFTER_TAX, "not_addressed"),
    (
        "After-tax contributions are voluntary. They are not required. You may contribute 1% to 5%.",
        AFTER_TAX,
        "permitted",
    ),
    ("You may make after-tax contributions of up to 5%. This is not required.", AFTER_TAX, "permitted"),
    (
        "You may make after-tax contributions of up to 5%; an election once revoked may not be renewed.",
        AFTER_TAX,
        "permitted",
    ),
    ("Participants are neither required nor permitted to make after-tax contributions.", AFTER_TAX, "prohibited"),
    (
        "Special tax treatment for payments from the after-tax account is no longer available.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Income tax becomes due on the earnings of after-tax contributions.", AFTER_TAX, "not_addressed"),
    # what others allow, and our plan has neither or both of
    (
        "Many employers offer Roth contributions and after-tax contributions. The Plan offers none of these.",
        ROTH,
        "prohibited",
    ),
    (
        (
            "Many employers offer Roth contributions and after-tax contributions. The Committee has looked "
            "at this more than once. The Hollis 401(k) Plan does not offer either."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Some plans accept after-tax contributions and let them be converted to Roth. None of this is "
            "available under our Plan."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Some plans accept after-tax contributions and let them be converted to Roth. None of this is "
            "available under our Plan."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The Code lets plans take after-tax contributions and convert them to Roth. None of it is "
            "permitted under our Plan."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Some plans accept after-tax contributions and let them be converted to Roth. None of this is "
            "available under our Plan."
        ),
        ROTH,
        "not_addressed",
    ),
    (
        (
            "Some plans accept after-tax contributions. Ours also offers loans and hardship withdrawals. "
            "Our brokerage window has neither."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Many plans take after-tax contributions and Roth contributions. Ours takes both.", ROTH, "permitted"),
    ("Many plans take after-tax contributions and Roth contributions. Ours takes both.", AFTER_TAX, "permitted"),
    (
        (
            "Many plans require after-tax contributions or a waiting period. Ours has neither. You may make "
            "after-tax contributions of 1% to 5%."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("Other employers accept Roth and after-tax contributions. We accept neither.", ROTH, "prohibited"),
    ("Other employers accept Roth and after-tax contributions. We accept neither.", AFTER_TAX, "prohibited"),
    # a history by its last event
    ("After-tax contributions were introduced in 1984, suspended in 2009 and resumed in 2013.", AFTER_TAX, "permitted"),
    (
        (
            "After-tax contributions were introduced in 1984, suspended in 2009, resumed in 2013 and "
            "dropped in 2021 because of testing."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions were introduced in 1990. They ended in 2003 and were brought back in 2015.",
        AFTER_TAX,
        "permitted",
    ),
    ("They were introduced in 1990 and ended in 2003.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions were first allowed in 1984 and are still allowed.", AFTER_TAX, "permitted"),
    ("After-tax contributions, first allowed in 1984, ended on December 31, 2010.", AFTER_TAX, "frozen"),
    ("After-tax contributions were added in 2005.", AFTER_TAX, "permitted"),
    (
        "Voluntary after-tax contributions stopped at the end of 2019 because the tests could not be passed.",
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Conversions were first allowed in 2015. They were suspended in 2018 and resumed in 2020. "
            "After-tax money may be converted."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "After-tax contributions were closed on July 1, 2009 since the tests could not be passed, but "
            "were reopened in 2015."
        ),
        AFTER_TAX,
        "permitted",
    ),
    # who amended the plan
    ("The Plan has been amended to add voluntary after-tax contributions.", AFTER_TAX, "permitted"),
    ("The Company amended the Plan to permit after-tax contributions.", AFTER_TAX, "permitted"),
    (
        "The Board has amended the Plan to add after-tax contributions effective January 1, 2027.",
        AFTER_TAX,
        "permitted",
    ),
    ("The Board may amend the Plan to add after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("The Board has been asked to amend the Plan to add after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("The Board amended the Plan to end after-tax contributions.", AFTER_TAX, "frozen"),
    (
        "The plan now has after-tax contributions. You may contribute up to 9% of your pay on this basis.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "What are after-tax contributions? They are taken from taxed pay. You may contribute from 1% to "
            "6% of pay on this basis."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Roth contributions are taxed now. You may contribute up to 50% of pay on this basis.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Roth contributions are taxed now. You may contribute up to 50% of pay on this basis.", ROTH, "permitted"),
    (
        "Some plans take after-tax contributions. Ours does not. You may save up to 50% on a pre-tax basis.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("After-tax contributions were once allowed. Today you may contribute up to 50% of pay on a pre-tax basis."),
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may make pre-tax or after-tax contributions. You may save up to 10% of pay on either basis.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may save before taxes are taken. You may contribute up to 50% of pay on that basis.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Company amended the Plan to allow after-tax contributions of up to 10% of pay.", AFTER_TAX, "permitted"),
    ("The Company amended the Plan to remove the after-tax contribution option.", AFTER_TAX, "frozen"),
    (
        "The Board has amended the Plan to allow in-plan Roth conversions of after-tax accounts.",
        CONVERSION,
        "permitted",
    ),
    ("The Trustees amended the Plan to discontinue in-plan Roth conversions.", CONVERSION, "prohibited"),
    (
        "You may contribute up to 8% of pay after tax, whether or not you have reached the 402(g) limit.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions even if you have made the maximum pre-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions only if you have reached the limit on pre-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    ("The Board amended the Plan to add after-tax contributions if the tests allow.", AFTER_TAX, "not_addressed"),
    # the one account that may become Roth; what may have been done before
    ("The After-Tax Rollover Account is the only account that may be converted to Roth.", CONVERSION, "conditional"),
    ("The After-Tax Account is the only account in the Plan that you may convert to Roth.", CONVERSION, "permitted"),
    (
        (
            "After-tax money may be withdrawn at any time, and it is the only money that you may convert to "
            "Roth inside the Plan."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "You may withdraw your rollover money at any time, and it is the only money you can convert to "
            "Roth in the Plan."
        ),
        CONVERSION,
        "conditional",
    ),
    ("Your after-tax account is the only one you can change to Roth before you leave.", CONVERSION, "permitted"),
    ("Rollover money is the only kind that can be turned into Roth inside the Plan.", CONVERSION, "conditional"),
    ("Your match account is the one account that you may not convert to Roth.", CONVERSION, "not_addressed"),
    (
        "The rollover account is the only account from which you may take a withdrawal at any time.",
        CONVERSION,
        "not_addressed",
    ),
    ("Your after-tax account is the sole account that may not be transferred to Roth.", CONVERSION, "prohibited"),
    (
        "Amounts you may have converted to Roth in past years stay in your Roth conversion account.",
        CONVERSION,
        "not_addressed",
    ),
    ("After-tax savings are the sole source a Member may transfer to the Roth Account.", CONVERSION, "permitted"),
    ("Your after-tax account is the only account that may not be converted to Roth.", CONVERSION, "prohibited"),
    ("Any money you may have converted before 2020 is shown on your statement.", CONVERSION, "not_addressed"),
    ("You may have converted after-tax money in an earlier year.", CONVERSION, "not_addressed"),
    ("If you are employed you may have your after-tax account converted to Roth.", CONVERSION, "permitted"),
    ("After-tax contributions you may have withdrawn in earlier years reduce your basis.", WITHDRAWAL, "not_addressed"),
    (
        "After-tax contributions you may have made before 2010 are in your After-Tax Account.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax contributions that you may have made to another plan cannot be rolled in.", AFTER_TAX, "not_addressed"),
    # what one would rather have done
    (
        "If you prefer to have your after-tax account paid to you, you can ask for that whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Should you prefer to take your after-tax savings in cash, you may ask for that once a quarter.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "If you want your after-tax account paid out to you instead, you may request that at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Instead of converting, you may have your after-tax savings paid to you at any time.", WITHDRAWAL, "permitted"),
    (
        "You may have your after-tax savings rolled to an IRA at any time while you are employed.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "If you would rather have your statement mailed to you, you may ask for that at any time. Your "
            "after-tax account is shown on it."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "If you would rather have your after-tax savings invested in bonds, you may ask for that at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "If you would rather have your after-tax savings converted to Roth, you may ask for that at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "If you would like your after-tax account sent to a Roth IRA, just ask; there is no waiting period.",
        WITHDRAWAL,
        "permitted",
    ),
    ("If you would rather not convert, you can take your after-tax money out at any time.", WITHDRAWAL, "permitted"),
    # rates without a limit
    (
        (
            "There is no limit on the amount of after-tax contributions you may make other than the limits "
            "of section 415."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "There is no limit on how much a Member contributes after tax, apart from section 415 of the Code.",
        AFTER_TAX,
        "permitted",
    ),
    ("The Plan sets no maximum on the rate at which you make after-tax contributions.", AFTER_TAX, "permitted"),
    (
        ("The Plan places no limit of its own on the amount a Participant may contribute on an after-tax basis."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "No limit other than that of section 415 applies to the amount of After-Tax Contributions a "
            "Participant makes."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("There is no limit on the rate at which the Company makes matching contributions.", AFTER_TAX, "not_addressed"),
    (
        "There was no limit on the rate at which a Participant made After-Tax Contributions before 1987.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "There is no limit on the amount of after-tax contributions that may be rolled over to another plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("There is no limit on the amount of after-tax contributions you may withdraw.", AFTER_TAX, "not_addressed"),
    ("There is no limit on the amount of after-tax contributions you may withdraw.", WITHDRAWAL, "permitted"),
    (
        (
            "There shall be no limitation on the amount of Roth Contributions a Participant makes other "
            "than section 402(g)."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Section 415 imposes no separate limitation on the rate at which participants make after-tax contributions."),
        AFTER_TAX,
        "not_addressed",
    ),
    # no in-plan rollovers, as a reason
    (
        ("Because the Plan has no in-plan Roth transfers, your after-tax money stays where it is until you leave."),
        CONVERSION,
        "prohibited",
    ),
    (
        ("As the Plan does not allow in-plan Roth rollovers of after-tax money, it can only be paid out to you."),
        CONVERSION,
        "prohibited",
    ),
    (
        ("Since the plan does not permit in-plan rollovers, after-tax contributions go on earning taxable income."),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Inasmuch as the Plan does not offer in-plan Roth conversions, the only way to Roth is a "
            "rollover to a Roth IRA when you leave."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("Since the Plan accepts no Roth rollovers, after-tax money rolled in is kept apart.", AFTER_TAX, "not_addressed"),
    # contributions that a title names
    (
        (
            "3.1 Basic Contributions. A Member may contribute from 2% to 6% of Compensation before income "
            "tax is withheld.\n7.1 A Member may withdraw his Basic Contributions at any time."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "3.1 Basic Contributions. A Member may contribute from 2% to 6% of Compensation.\n7.1 A Member "
            "may withdraw his Basic Contributions at any time."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "4.2 Optional Savings. Each Employee may authorize a deduction from pay on which income tax has "
            "been withheld, of not more than 5%.\n8.3 Optional Savings may be withdrawn once in each Plan "
            "Year."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "4.2 Optional Savings. Each Employee may authorize a deduction from his after-tax pay of not "
            "more than 5%.\n8.3 An Employee may transfer Optional Savings to a Roth Account within the "
            "Plan."
        ),
        CONVERSION,
        "permitted",
    ),
    # the month of May
    (
        (
            "Only those whose authorization of Voluntary Contributions was of record on May 1, 2001 may "
            "continue to contribute to the Voluntary Account."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        "Money that was in the Plan on May 1, 2015 may be converted to Roth, your after-tax account included.",
        CONVERSION,
        "permitted",
    ),
    ("After-tax contributions made before May 5, 1986 may be withdrawn at any time.", WITHDRAWAL, "permitted"),
    ("Employees who were hired in May 2015 may make after-tax contributions.", AFTER_TAX, "permitted"),
    ("Effective May 1, 2026, you may make after-tax contributions.", AFTER_TAX, "permitted"),
    ("May I make after-tax contributions? Yes.", AFTER_TAX, "permitted"),
    ("In May you may change your after-tax contribution rate.", AFTER_TAX, "permitted"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_is_said(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[provision].status.value == status
