"""What a plan has not added or took away, no election, ways in that an answer tells."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, ROTH, WITHDRAWAL

SAID = (
    (
        ("The Plan takes pre-tax and Roth deferrals. There is no after-tax election for you to make."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There is no after-tax option on the enrollment form.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "When you reach the limit your deferrals continue on an after-tax basis automatically; there is "
            "no separate after-tax election for you to make."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Once you hit the IRS limit, your contributions spill over to after-tax. There is no separate "
            "after-tax election to make."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "They do not carry over to after-tax, and no separate after-tax choice is offered.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "There is no separate after-tax election for catch-up contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Your contributions simply stop at the limit. There is no after-tax choice to switch to."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("If you took a lump sum of $100,000 today it would be worth $72,000 after tax, and 10% less before age 59½."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The service you need before making traditional after-tax contributions goes from 12 months to 3 "
            "months on July 1, 2025."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        "It makes no difference to the limit whether you are paid weekly or monthly.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The amendment of June 1, 2014 that closed the Plan to After-Tax Contributions is hereby "
            "repealed, and Participants may again make them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The resolution of May 3, 2016 closing the Thrift Account to further deposits is hereby reaffirmed."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Any Participant may direct that Voluntary Contributions of up to 10% of pay be withheld and "
            "credited to his Account."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The Committee may direct that After-Tax Contributions be withheld and paid to the court."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You need a plan that takes after-tax contributions for that, and ours does not.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "A mega backdoor Roth works only in a plan that accepts after-tax contributions, and this is not "
            "such a plan."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Some plans take after-tax contributions; ours is not among them.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Some employers' plans also take after-tax contributions. We considered it and decided against it."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Many plans accept voluntary after-tax savings. The Committee has decided not to add them to ours."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Some plans convert after-tax money every night. The Committee looked at it and decided not to add it."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions are unavailable to Participants of any class.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Source | Open to new deposits?\nPre-tax | Yes\nRoth | Yes\nAfter-tax | No, closed 2009"),
        AFTER_TAX,
        "frozen",
    ),
    (
        "The after-tax feature was withdrawn on December 31, 2020.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The after-tax option came back in 2015. It was taken away again in 2021.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You made an after-tax contribution in 2019. It was withdrawn on December 31, 2023.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After a long suspension the after-tax feature came back in 2019 and is still open.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The thrift account holds after-tax money from before 1990. No one can add to it any more."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'Q. What is the "voluntary account" on my statement?\nA. Money you put in from take-home pay '
            "years ago. Nobody can put in any more."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may withdraw your old after-tax balance at any time. No one can add to it.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your after-tax account may be withdrawn at any time. Nobody may put anything more into it.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions may be made at any time. No one may withdraw from the account before leaving.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The pension account holds employer money. Nobody can put in any more.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "For after-tax contributions, the start date is January 1, 2027.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Why can't I pick after-tax?\nA. Because the plan does not offer it.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Q. Where did my after-tax balance come from?\nA. You rolled it in from another employer's plan; "
            "that is the only way it can get here."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        ("The only way to have after-tax money in this plan is to roll it over from another plan."),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "Q. How does after-tax money get into this plan?\nA. Two ways: payroll deduction, or a rollover "
            "from another plan."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Q. How does my balance get into this plan?\nA. One way only: you had it at another employer and "
            "rolled it here."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "As part of any rollover, the Trustee will not accept after-tax amounts.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Can I make after-tax contributions?\nA. The plan does not offer them.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Q. Can I make after-tax contributions?\nA. Our plan hasn't adopted that feature.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Q. Why can't I make after-tax contributions?\nA. Because the plan does not offer them."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Q. Why can't I make after-tax contributions?\nA. We don't offer that.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Q. Why can't I convert after-tax money to Roth?\nA. Our plan hasn't adopted that feature."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Q. Can I make after-tax contributions and convert them to Roth?\nA. The plan does not offer that."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Are my after-tax contributions matched?\nA. The plan does not offer that.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Q. Can I move my after-tax contributions to a Roth IRA?\nA. The plan does not offer that."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Can I make Roth contributions?\nA. The plan does not offer them.",
        ROTH,
        "prohibited",
    ),
    (
        ("The after-tax feature came back in 2019. It was withdrawn again on December 31, 2023, this time for good."),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Your after-tax contribution came back in 2019. It was withdrawn again on December 31, 2023."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Q. How does after-tax money get into this plan?\nA. Only by a rollover from another plan."),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        ("Q. How do after-tax contributions get into the Plan?\nA. By payroll deduction, up to 8% of pay."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Q. How does my match get into this plan?\nA. One way only: we deposit it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Contributions other than pre-tax and Roth are not matched.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("You may make contributions in addition to pre-tax and Roth, namely catch-up contributions."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The annual limit covers contributions over and above pre-tax and Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A mega backdoor Roth requires a plan that permits after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "That takes a plan that offers after-tax contributions, which ours does.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "No one can put in any more than the IRS limit.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The frozen ESOP holds shares. No one can put in any more.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The match account is separate. Nobody may put in more to it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Your after-tax account shows what you paid in before 1987. No participant may deposit anything more."),
        AFTER_TAX,
        "frozen",
    ),
    (
        "The after-tax contribution was withdrawn on May 1, 2023.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Q. What happened to my after-tax money?\nA. It was withdrawn on May 1, 2023, for good."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The after-tax option opened in 2010. It was removed on June 30, 2018.",
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The resolution of 1999 suspending after-tax contributions is rescinded, and participants may "
            "again contribute up to 5% of pay after tax."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant may direct that after-tax contributions be invested in any fund.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A Participant may direct that Voluntary Contributions be withheld from his pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "There is no after-tax option.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No after-tax election is available to you until you reach the pre-tax limit.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("You have no after-tax election to make, because after-tax saving starts automatically at the limit."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "There is no separate after-tax election; any deferrals above the limit are treated as after-tax "
            "contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "When you reach the limit your deferrals stop.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Once you hit the IRS limit your pre-tax contributions continue as after-tax contributions."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "When you reach the limit your deferrals continue in our nonqualified plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("When you reach the limit your contributions go on as after-tax only if you have elected it."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Q. Can I make after-tax contributions from my bonus?\nA. We don't offer that.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Q. Can I make after-tax contributions in a lump sum?\nA. The plan does not offer that."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Q. Can I make after-tax contributions to this Plan?\nA. No. The plan does not offer them."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Q. When can I take my after-tax money?\nA. It opens to you after a year in the plan."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. When can I choose after-tax?\nA. It becomes available when you enroll.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Q. Why can't I pick after-tax?\nA. Because we don't offer it.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Q. Can I withdraw my after-tax contributions?\nA. We don't offer that.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Are after-tax contributions part of the plan?\nA. We don't offer that.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("A Participant may contribute up to 10% of Compensation, which amount shall be excludible from gross income."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may have read about plans that take a third kind of savings. Ours takes two.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Other companies' plans accept after-tax money. The Board considered adding it here and decided against it."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("The Committee looked at after-tax contributions last year and decided not to add them."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Some plans accept after-tax contributions. We may add them to ours.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Some plans take after-tax contributions. The Committee looked at the cost of recordkeeping and "
            "decided not to change it."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("The after-tax program started again in 2012. It was taken away in 2020 and has not come back."),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("The after-tax option was closed in 2010, brought back in 2015 and withdrawn for good in 2021."),
        AFTER_TAX,
        "frozen",
    ),
    (
        "The thrift account cannot be added to.",
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Your first chance to make traditional after-tax contributions comes after two years with the company."),
        AFTER_TAX,
        "conditional",
    ),
    (
        "Accepting deposits: pre-tax yes, Roth yes, after-tax no.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The Plan will not take after-tax amounts as part of a rollover, but you may make after-tax "
            "contributions of up to 4% of pay."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Your first chance to withdraw after-tax contributions comes after two years with the company."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The after-tax option was closed in 2010 and brought back in 2015.",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The after-tax option was opened in 2010, closed in 2014 and withdrawals were allowed in 2015."),
        AFTER_TAX,
        "frozen",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_is_said(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[provision].status.value == status
