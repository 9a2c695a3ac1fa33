"""What a list lets in and no more, what a refusal lets out, and from when."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

TAKEN_IN_AND_PAID_OUT = (
    (
        (
            "When can I take money out while I am still working? After-Tax Account. The times at which the "
            "After-Tax Account may be withdrawn before you leave are set by the Distribution Policy, which is "
            "not reproduced here. Ask the Benefits Department for a copy, or call 412-555-0119."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Member may direct that any part of his vested Accounts other than the Roth Account, including the After-Tax "
        "Account, be transferred to the Roth Conversion Account by an In-Plan Roth Conversion.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Member may direct that any part of his vested Accounts other than the After-Tax Account be transferred to "
        "the Roth Conversion Account by an In-Plan Roth Conversion.",
        CONVERSION,
        "conditional",
    ),
    ("When can I take money out while I am still working? After-tax money: at any time.", WITHDRAWAL, "permitted"),
    (
        "When can I take money out while I am still working? At any time, from the after-tax account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "When may the after-tax account be withdrawn? The times are set by the Distribution Policy, which "
            "is not reproduced here."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "The times at which the After-Tax Account may be withdrawn before you leave are set by the "
            "Distribution Policy that the Committee has adopted, which is not reproduced here."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Ask the Benefits Department for a copy, or call 412-555-0119.", WITHDRAWAL, "not_addressed"),
    (
        "To withdraw your after-tax money, ask the Benefits Department or call 412-555-0119.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Withdrawals while you are working\n- Any age: after-tax account, rollover account\n- Age 59½ and "
            "over: all accounts\n- Hardship: pre-tax deferrals only"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals while you are working\n- Any age: rollover account\n- Age 59½ and over: all accounts",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Once in any calendar year an employee may draw upon his own deposits, though not upon the "
            "earnings credited to them."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Employees may deposit from 2% to 5% of salary, out of pay on which income tax has been withheld. "
            "Once in any calendar year an employee may draw upon his own deposits."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "If you are married, your spouse must consent before you take money out of your after-tax account "
            "during employment. Apart from that there is no restriction on how often or for what purpose you "
            "make such a withdrawal."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("There is no restriction on how often or for what purpose you withdraw after-tax money.", WITHDRAWAL, "permitted"),
    (
        (
            "The Rainy Day Account is an emergency savings account. You may put in up to $2,500 of after-tax "
            "(Roth) money."
        ),
        ROTH,
        "not_addressed",
    ),
    (
        (
            "Only those who were making after-tax contributions on December 31, 1998 keep the right to "
            "withdraw them during employment."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Others receive their after-tax contributions when their employment ends.", WITHDRAWAL, "not_addressed"),
    (
        ('Under "Pre-Tax Contributions," the words "up to 5% of your pay" are changed to "up to 12% of your pay."'),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "A Member may authorize the Company to withhold from his take-home wages, from 2% to 8%, Deposits "
            "to be credited to his Thrift Account. Deposits are taken from earnings on which the Member has "
            "already paid income tax and may not be deducted by him."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("Deposits may not be deducted by the Member on his tax return.", AFTER_TAX, "not_addressed"),
    ("Contributions may not be deducted for income tax purposes.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions may not be deducted from your pay.", AFTER_TAX, "prohibited"),
    (
        (
            "The Hollis Instruments 401(k) takes in four kinds of money: your before-tax deferrals, your Roth "
            "401(k) deferrals, the safe harbor match, and rollovers from other plans. It takes in no other "
            "kind."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan takes in three kinds of money: before-tax, Roth and after-tax. It takes in no other kind.",
        AFTER_TAX,
        "permitted",
    ),
    ("It takes in no other kind.", AFTER_TAX, "not_addressed"),
    ("You may withdraw your after-tax balance at any time, but only in full.", WITHDRAWAL, "permitted"),
    (
        (
            "Your after-tax savings may be withdrawn only if you have an immediate and heavy financial need, "
            "such as medical bills or the threat of eviction, and they are used up before any other source."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax savings may be withdrawn only for an immediate and heavy financial need.", WITHDRAWAL, "conditional"),
    (
        (
            "Effective July 1, 2026, the most a Highly Compensated Employee may contribute after-tax drops "
            "from 10% to 3%. For everyone else the 10% maximum is unchanged."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("The most you may contribute after-tax is 10% of pay.", AFTER_TAX, "permitted"),
    (
        (
            "Withdrawals while you are working\n- At any age: after-tax account, rollover account\n- Age 59½ "
            "and over: all accounts"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while you are working\n- At any time: after-tax account, rollover account\n- Age 59½ "
            "and over: all accounts"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "No amount credited to one Account shall be transferred to, recharacterized as, or converted into "
            "any other Account of the Participant, and this includes any Roth Account."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("No amount in one Account shall be transferred to or converted into any other Account.", CONVERSION, "prohibited"),
    (
        (
            "A Participant who is still an Employee and has not attained age 59½ may make withdrawals solely "
            "from the Rollover Account and the After-Tax Contribution Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant who has not attained age 59½ may withdraw only from the After-Tax Account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant who has not attained age 59½ may withdraw only from the Rollover Account.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Participant who has not attained age 59½ may not withdraw from the After-Tax Account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-Service Withdrawals\nAt any time: ☒ Rollover ☐ After-Tax Employee Contributions\nAt age 59½: ☒ "
            "Rollover ☒ After-Tax Employee Contributions ☒ Match"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-Service Withdrawals\nAt any time: ☒ Rollover ☒ After-Tax Employee Contributions\nAt age 59½: ☒ "
            "Rollover ☒ Match"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "RESOLVED, that the Benefits Committee shall study whether after-tax contributions and in-plan "
            "Roth conversions ought to be added to the Plan."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "RESOLVED, that the Benefits Committee shall study whether after-tax contributions and in-plan "
            "Roth conversions ought to be added to the Plan."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Committee will look into whether Roth conversions should be added.", CONVERSION, "not_addressed"),
    ("RESOLVED, that in-plan Roth conversions be added to the Plan.", CONVERSION, "permitted"),
    (
        (
            "14. Voluntary After-Tax Contributions Y\n15. Withdrawal of item 14 while employed Y (on demand)\n"
            "16. In-Plan Roth Rollover N"
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "When you leave you may have your after-tax balance rolled to a Roth IRA. Nothing can be taken "
            "from it sooner, whatever your age and whatever the reason."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("Nothing can be taken from your after-tax account before you leave.", WITHDRAWAL, "prohibited"),
    ("Nothing may be taken from it before age 59½.", WITHDRAWAL, "conditional"),
    (
        (
            "The Plan does not accept voluntary contributions after 1986. Amounts then standing to your credit "
            "will be paid when you retire or leave, and not before."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "In view of the Tax Reform Act of 1986, the Plan does not accept voluntary nondeductible "
            "contributions for Plan Years beginning after December 31, 1986."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your account may contain an after-tax balance if you rolled one over from an earlier plan. That "
            "is the only way such money can get into this Plan; we cannot take after-tax contributions through "
            "payroll."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("We cannot take after-tax contributions through payroll.", AFTER_TAX, "prohibited"),
    (
        (
            "The Plan takes in two kinds of money: your before-tax deferrals and your Roth deferrals. It takes "
            "in no other kind."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The Plan takes in four kinds of money: your before-tax deferrals, your Roth 401(k) deferrals, the "
            "match, and rollovers. No other kind is accepted."
        ),
        AFTER_TAX,
        "prohibited",
    ),
)


AND_OR_AND_EXCEPTIONS = (
    ("You can contribute on a before-tax and/or after-tax basis.", AFTER_TAX, "permitted"),
    ("You may make before-tax, Roth and/or after-tax contributions.", AFTER_TAX, "permitted"),
    ("You may make Roth and/or after-tax contributions.", AFTER_TAX, "permitted"),
    ("You may make before-tax, after-tax and/or Roth contributions.", AFTER_TAX, "permitted"),
    ("You may make Roth and/or voluntary after-tax contributions.", AFTER_TAX, "permitted"),
    ("You can save on a Roth and/or an after-tax basis.", AFTER_TAX, "permitted"),
    ("You may make pre-tax and/or Roth after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("You may make pre-tax and/or Roth (after-tax) contributions.", AFTER_TAX, "not_addressed"),
    ("You may make pre-tax and/or after-tax (Roth) contributions.", AFTER_TAX, "not_addressed"),
    ("You may make pre-tax contributions and/or Roth/after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("You may elect pre-tax, Roth and/or after-tax deductions from your pay.", AFTER_TAX, "permitted"),
    ("You may convert pre-tax, match and/or after-tax money to Roth.", CONVERSION, "permitted"),
    ("You may convert your pre-tax and/or after-tax balances to Roth at any time.", CONVERSION, "permitted"),
    ("You may withdraw rollover and/or after-tax contributions at any time.", WITHDRAWAL, "permitted"),
    ("You may withdraw Roth rollover and/or after-tax contributions at any time.", WITHDRAWAL, "permitted"),
    (
        (
            "You can contribute up to 50% of your eligible pay on a before-tax, Roth 401(k) and/or after-tax "
            "basis, subject to IRS limits."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Generally, the money in your account cannot be withdrawn until you separate from service, with "
            "the following exceptions: hardship; age 59½; after-tax contributions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Generally, the money in your account cannot be withdrawn until you separate from service, except "
            "for hardship, age 59½ and after-tax contributions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Your account cannot be withdrawn until you leave, with the exception of your after-tax contributions."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your account cannot be withdrawn until you leave, with the following exceptions: your after-tax "
            "contributions and your rollovers."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your account cannot be withdrawn until you leave, with these exceptions: hardship and age 59½.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Your account cannot be withdrawn until you leave. The exceptions are hardship withdrawals, "
            "withdrawals after 59½, and withdrawals of after-tax contributions."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You can request an in-plan Roth conversion only of amounts that are eligible to be distributed to "
            "you, such as after-tax contributions and rollover contributions."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("Only amounts that are distributable, including your after-tax contributions at any time, may be converted."),
        CONVERSION,
        "permitted",
    ),
    (
        ("Only amounts eligible for distribution (for example, after-tax contributions) may be converted to Roth."),
        CONVERSION,
        "permitted",
    ),
    (
        ("Only amounts eligible for distribution may be converted to Roth, such as those you may take after 59½."),
        CONVERSION,
        "conditional",
    ),
    ("The Plan □ does / X does not (check one) permit in-plan Roth rollovers.", CONVERSION, "prohibited"),
    ("The Plan X does / □ does not (check one) permit in-plan Roth rollovers.", CONVERSION, "permitted"),
    ("The Plan [X] does [ ] does not permit after-tax employee contributions.", AFTER_TAX, "permitted"),
    ("The Plan [ ] does [X] does not permit after-tax employee contributions.", AFTER_TAX, "prohibited"),
    ("The Plan ☐ will ☒ will not accept after-tax employee contributions.", AFTER_TAX, "prohibited"),
    ("The Plan □ will / X will not (check one) accept after-tax employee contributions.", AFTER_TAX, "prohibited"),
    ("After-tax contributions □ are / X are not permitted.", AFTER_TAX, "prohibited"),
    ("After-tax contributions ___ are X are not permitted.", AFTER_TAX, "prohibited"),
    ("After-tax contributions (check one): □ shall  X shall not be permitted.", AFTER_TAX, "prohibited"),
    (
        (
            "While the Plan offers after-tax contributions, the Plan doesn't offer in-service withdrawals of "
            "those contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        "While the Plan offers after-tax contributions, it does not permit in-service withdrawals of them.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Although the Plan permits after-tax contributions, it does not permit in-plan conversions of "
            "those contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("Please note that while the Plan offers after-tax contributions, it does not match them.", AFTER_TAX, "permitted"),
    ("Please note that the Plan offers after-tax contributions.", AFTER_TAX, "permitted"),
    (
        ("Please note that although after-tax contributions are allowed, the Plan does not offer in-plan conversions."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "You may request a distribution of your after-tax account at any time prior to becoming entitled "
            "to receive a distribution due to a severance from employment."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may request a distribution of your accounts attributable to rollover contributions and "
            "after-tax contributions at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may receive a distribution of amounts attributable to after-tax contributions at any time "
            "before your employment ends."
        ),
        WITHDRAWAL,
        "permitted",
    ),
)


NONE_EXCEPT = (
    ("Highly compensated employees may not make after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "Employees who earned more than $160,000 last year may not make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employees earning over $160,000 in the prior year may not make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("If you earn more than $160,000 you may not make after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Employees paid more than $160,000 a year are excluded from after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Employees earning less than $160,000 may make after-tax contributions.", AFTER_TAX, "permitted"),
    (
        "Only employees who earned less than $160,000 last year may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    ("Employees earning any amount may not make after-tax contributions.", AFTER_TAX, "prohibited"),
    ("Distributions while employed: none, except hardship withdrawals.", WITHDRAWAL, "conditional"),
    ("In-service distributions: none except required minimum distributions.", WITHDRAWAL, "prohibited"),
    ("In-service distributions: none, except at age 59½.", WITHDRAWAL, "conditional"),
    ("In-service withdrawals: none other than hardship", WITHDRAWAL, "conditional"),
    ("In-service withdrawals: none", WITHDRAWAL, "prohibited"),
    ("The company matches Roth and pre-tax deferrals; after-tax money is not eligible.", AFTER_TAX, "not_addressed"),
    ("Loans may be taken from pre-tax deferrals; after-tax money is not eligible.", CONVERSION, "not_addressed"),
    ("The only in-service distributions are hardship withdrawals.", WITHDRAWAL, "conditional"),
    ("The only in-service distributions are required minimum distributions.", WITHDRAWAL, "prohibited"),
    ("No in-service distributions are permitted, except hardship withdrawals.", WITHDRAWAL, "conditional"),
    ("No in-service distributions are permitted, except required minimum distributions.", WITHDRAWAL, "prohibited"),
    ("No in-service distributions are permitted, except at age 59½.", WITHDRAWAL, "conditional"),
    ("No distributions are permitted while employed, except at age 59½ or for hardship.", WITHDRAWAL, "conditional"),
    (
        (
            "No distributions are permitted while employed, except hardship withdrawals and required minimum "
            "distributions."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("No in-service withdrawals are permitted, except from your after-tax account.", WITHDRAWAL, "permitted"),
)


@pytest.mark.parametrize(
    ("text", "provision", "status"), [*TAKEN_IN_AND_PAID_OUT, *AND_OR_AND_EXCEPTIONS, *NONE_EXCEPT]
)
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert found[provision].status.value == status
