"""Pay held back, waits and prices told beside their rule, codes, forms with clauses of their own."""

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
        "You may withdraw your supplemental after-tax account, both what you put in and what it has "
        "earned, at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "While employed you may withdraw your rollover account at any time; your after-tax account, both "
        "what you put in and what it has earned, at any time; and the rest at 59½.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A Member may withdraw Supplemental after-tax Contributions that were deposited not less than "
        "two full Plan Years before the withdrawal. Supplemental after-tax Contributions deposited after "
        "that time are not available until the Member's Service ends.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Supplemental after-tax Contributions deposited after that time are not available until the "
        "Member's Service ends.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may change to Roth only those dollars that you could withdraw on the same day. While you "
        "are still working, that means: your rollover account (any day) and everything else at 59½.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may change to Roth only those dollars that you could withdraw on the same day. If you are "
        "still working, those are your rollover account, and everything else at 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your after-tax contributions came over in the merger. They appear on your statement as ATX. You "
        "can withdraw ATX only after age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your after-tax contributions came over in the merger. They appear on your statement as ATX. "
        "Nobody can add to ATX.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The old plan's match came along. It shows on your statement as source MT. You can withdraw MT at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "We accept after-tax savings. Rollovers came along in 2018. They show on your statement as "
        "source RO. You can withdraw RO at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Employees, other than employees employed by an Employer listed in Schedule C, may make "
        "after-tax contributions of up to 4% of pay.\n\nSCHEDULE A: ADOPTING EMPLOYERS: Alder Mills, Inc.; "
        "Birch Freight LLC.\nSCHEDULE C - EMPLOYERS LEFT OUT: Birch Freight LLC; Alder Mills, Inc.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Our teachers are in the 403(b) and our drivers in the 401(k). Teachers may put up to 6% of pay "
        "into the 403(b) after tax, and take it out whenever they like. The 401(k) takes no after-tax "
        "contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Our teachers are in the 403(b) and our drivers in the 401(k). Teachers may put up to 6% of pay "
        "into the 403(b) after tax, and take it out whenever they like. The 401(k) takes no after-tax "
        "contributions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "No other employee contributions, voluntary after-tax contributions included, will be withheld "
        "from your wages.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Match? 50% of the first 6%. After-tax contributions? Those are allowed up to 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Once you have three years in the Plan you may draw out your after-tax savings. Before three "
        "years, you may not.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "There is a Roth rollover account inside the plan. You may ask us each March to move your "
        "after-tax savings into it.",
        CONVERSION,
        "permitted",
    ),
    (
        "There is a brokerage account inside the plan. You may ask us each March to move your after-tax "
        "savings into it.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The daily Roth sweep of after-tax contributions stopped in May 2025, so money no longer moves on its own.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The daily Roth sweep of after-tax contributions stopped in May 2025, so money no longer moves "
        "on its own. You can still convert it by calling us.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Plan permits: pre-tax contributions | Roth contributions | after-tax contributions\nThe Plan "
        "does not permit: loans | rollovers out before 59½",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Plan permits: pre-tax contributions | Roth contributions\nThe Plan does not permit: loans | "
        "after-tax contributions | hardship withdrawals",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan permits: pre-tax contributions | Roth contributions\nThe Plan does not permit: loans | "
        "after-tax contributions | hardship withdrawals",
        ROTH,
        "permitted",
    ),
    (
        "Your choices: (1) Roll an old account into the Plan. (2) Convert after-tax savings to Roth. "
        "Option 1 is open to everyone. Option 2 is open only to employees who have reached age 59½.",
        CONVERSION,
        "conditional",
    ),
    (
        "Contributions that have stayed in your after-tax source for at least 12 months can be withdrawn "
        "while you work here.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Until the end of 2011 you could save in the Plan from your take-home pay. That ended on January 1, 2012.",
        AFTER_TAX,
        "frozen",
    ),
    ("Until the end of 2011 you could save after tax.", AFTER_TAX, "frozen"),
    (
        "Through 2011 members could pay after-tax money into the plan. That came to an end in 2012.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Members who were having after-tax savings withheld from their pay on May 1, 2015 may continue "
        "to do so; nobody else may start.",
        AFTER_TAX,
        "conditional",
    ),
    (
        "You may ask the payroll office to deduct five cents of each dollar of your pay, after taxes, "
        "and put it in your after-tax account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may have us take up to 8% from your paycheck and put it in your thrift account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may have the company withhold $50 from your pay and send it to your health savings account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A member may withdraw thrift savings at any time, but for the three months following a "
        "withdrawal he or she shall not contribute.",
        WITHDRAWAL,
        "conditional",
    ),
    ("The only after-tax money the Plan accepts is Roth money.", AFTER_TAX, "prohibited"),
    ("The only money we take from your paycheck after taxes is Roth contributions.", AFTER_TAX, "prohibited"),
    (
        "The only money the plan accepts from your pay is pre-tax money and Roth money.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There are exactly three sources of money in the Plan: what you defer before taxes, what you "
        "defer as Roth, and what we match.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There are three sources of money: what you save before tax, what you save as Roth, and what you "
        "save after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant may elect to have any part of his Account that is currently distributable under "
        "Section 7 transferred to the In-Plan Roth Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "The freeze does not impair the right of participants to convert after-tax savings already in the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "The freeze does not take away your right to withdraw your after-tax savings at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Annuity plans need after-tax money. It takes a plan that accepts after-tax dollars and then "
        "lets you sweep them to Roth. Big firms have both steps, but we are small, and our plan does "
        "neither.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "It takes a plan that accepts after-tax dollars and then lets you sweep them to Roth. Big firms "
        "have both steps, but we are small, and our plan does neither.",
        CONVERSION,
        "prohibited",
    ),
    (
        "It takes a plan that accepts after-tax dollars and then lets you sweep them to Roth. Small "
        "firms rarely have both steps, but our plan does both.",
        CONVERSION,
        "permitted",
    ),
    (
        "It takes a plan that accepts after-tax dollars and then lets you sweep them to Roth. Small "
        "firms rarely have both steps, but our plan does both.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The new limit will not reduce your right to convert after-tax contributions to Roth each quarter.",
        CONVERSION,
        "permitted",
    ),
    (
        "Nothing in this Section limits the right of a Participant to withdraw after-tax contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The merger does not affect any right of a beneficiary to withdraw after-tax contributions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Can I convert my after-tax money to Roth? No. Why? The plan has no such feature.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Do you offer Roth contributions? Yes. And after-tax contributions? Not at this time.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Do you offer Roth contributions? Yes. And after-tax contributions? We take those too, up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may withdraw after-tax contributions held for two years. Amounts contributed after that "
        "date may not be withdrawn before you leave.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions stopped on June 1, 2015. Contributions made after that date may not be "
        "withdrawn before you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may have the company take union dues out of your pay and send them to the local.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may ask payroll to withhold extra tax from your pay and send it to the IRS.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Participants may ask the company to deduct loan payments from their pay and put them in the "
        "after-tax account.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Members could put after-tax money into the plan until it was amended.", AFTER_TAX, "frozen"),
    (
        "Until the end of 2030 you could make after-tax contributions under the proposal.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The only Roth dollars the Plan takes from your pay are Roth dollars.", AFTER_TAX, "not_addressed"),
    (
        "There are four sources of money in our Plan and four only: pre-tax, Roth, after-tax and match.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "There are three sources of money, and no more, that count for the match: pre-tax, Roth and catch-up.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Three sources are convertible: there are only three sources of money: pre-tax, match and rollover.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("No other employee may make after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "[X] Pre-Tax Deferrals\n[X] After-Tax Contributions, which a Participant may change as of any "
        "payroll date\n[ ] Roth Deferrals, which a Participant may elect at any time",
        AFTER_TAX,
        "permitted",
    ),
    (
        "[X] Pre-Tax Deferrals\n[X] After-Tax Contributions, which a Participant may change as of any "
        "payroll date\n[ ] Roth Deferrals, which a Participant may elect at any time",
        ROTH,
        "prohibited",
    ),
    (
        "We have a 401(k). Our sister hospital has the 403(b), and the 403(b) takes after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The 403(b) was merged into the 401(k) in 2020. You may make after-tax contributions of up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The 401(k) takes after-tax contributions of up to 5% of pay. In contrast to the 401(k), the 403(b) does not.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The 401(k) plan for the plant in Ohio takes before-tax dollars and nothing else.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The plan takes after-tax dollars and nothing else.", AFTER_TAX, "permitted"),
    (
        "Our nurses may add after-tax dollars to the 403(b) plan at any time. The 401(k) plan for staff "
        "takes before-tax dollars and nothing else.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may convert only those amounts that you could take out in cash on the same day.",
        CONVERSION,
        "conditional",
    ),
    ("The cafeteria takes after-tax dollars and nothing else.", AFTER_TAX, "not_addressed"),
    *(
        (f"Converted amounts may be withdrawn at age 59½. {rest}", WITHDRAWAL, "prohibited")
        for rest in (
            "After-tax money that has not been converted is not available until you leave.",
            "Unconverted after-tax money is not accessible while you are employed.",
            "After-tax money not yet converted is not payable until your employment ends.",
        )
    ),
    (
        "Converted amounts may be withdrawn at age 59½. After-tax money that has not been converted is not "
        "available until you leave.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may convert your vested match. After-tax money that has not been converted is not available for "
        "conversion while you are employed.",
        WITHDRAWAL,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_is_read_as_it_says(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="note")), Profile(date(2026, 11, 23)))

    assert found[provision].status.value == status
