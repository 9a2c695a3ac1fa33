"""What is brought in, kept, shut and converted, told in pairs, lists, codes and the words that an amendment strikes."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    ("The only after-tax money our plan can accept from your paycheck is Roth 401(k) money.", AFTER_TAX, "prohibited"),
    ("The only after-tax deposits the Plan offers are Roth deferrals.", AFTER_TAX, "prohibited"),
    ("The only after-tax deposits the Plan offers are designated Roth contributions.", ROTH, "permitted"),
    ("The only after-tax contributions we are able to take out of your pay are Roth.", AFTER_TAX, "prohibited"),
    ("The only after-tax savings available to you under the Plan are Roth savings.", AFTER_TAX, "prohibited"),
    ("The only after-tax savings you can make in the Plan are Roth contributions.", AFTER_TAX, "prohibited"),
    (
        "The only after-tax dollars you can put into the Plan from your pay are Roth 401(k) dollars.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The only way to save after-tax dollars in the Plan is through Roth contributions.", AFTER_TAX, "prohibited"),
    ("The only way to make after-tax contributions is by payroll deduction.", AFTER_TAX, "permitted"),
    ("Roth contributions are the only after-tax contributions the Plan accepts.", AFTER_TAX, "prohibited"),
    ("Roth dollars are the only after-tax dollars that can go into the Plan from your pay.", AFTER_TAX, "prohibited"),
    ("After-tax dollars can go in only as Roth.", AFTER_TAX, "prohibited"),
    ("The only after-tax dollars that may be converted are Roth-eligible dollars.", AFTER_TAX, "not_addressed"),
    ("The only after-tax dollars the Plan can receive by rollover are Roth dollars.", AFTER_TAX, "not_addressed"),
    ("The only after-tax dollars matched by the Company are Roth dollars.", AFTER_TAX, "not_addressed"),
    (
        "It depends on two features that many large employers have put in their 401(k) plans: after-tax "
        "contributions, and in-plan Roth conversions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "It depends on two features that many large employers have put in their 401(k) plans: after-tax "
        "contributions, and in-plan Roth conversions.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The strategy requires two plan features: voluntary after-tax contributions and in-plan Roth "
        "conversions. We offer neither.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The strategy requires two plan features: voluntary after-tax contributions and in-plan Roth "
        "conversions. We offer neither.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The strategy requires two plan features: voluntary after-tax contributions and in-plan Roth "
        "conversions. We offer the first only.",
        CONVERSION,
        "prohibited",
    ),
    (
        "It takes two pieces that some plans have: after-tax contributions and conversion to Roth. Ours "
        "has neither one.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "It takes two pieces that some plans have: after-tax contributions and conversion to Roth. Ours "
        "has neither one.",
        ROTH,
        "not_addressed",
    ),
    (
        "It relies on two features of our Plan: after-tax contributions and in-plan Roth conversions.",
        AFTER_TAX,
        "permitted",
    ),
    ("Contributions that are taxed but not Roth may be made up to 5% of pay.", AFTER_TAX, "permitted"),
    ("You may make extra contributions that are taxed now but are not Roth.", AFTER_TAX, "permitted"),
    ("You may make extra contributions that are taxed now but are not Roth.", ROTH, "not_addressed"),
    ("We do not take contributions that are taxed but not Roth.", AFTER_TAX, "prohibited"),
    ("We do not take contributions that are taxed but not Roth.", ROTH, "not_addressed"),
    ("Matching contributions that are taxed but not Roth may not be made.", AFTER_TAX, "not_addressed"),
    ("Loan payments come from pay that is taxed but not Roth.", AFTER_TAX, "not_addressed"),
    (
        "The Plan has no contributions beyond the deferral limit that are taxed but not treated as Roth.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Some plans allow after-tax contributions and in-plan Roth conversions. Our Plan has both.",
        AFTER_TAX,
        "permitted",
    ),
    ("Some plans allow after-tax contributions and in-plan Roth conversions. Ours has both.", AFTER_TAX, "permitted"),
    (
        "Some plans allow after-tax contributions and in-plan Roth conversions. Ours allows both.",
        AFTER_TAX,
        "permitted",
    ),
    ("Some plans allow after-tax contributions and in-plan Roth conversions. Ours does too.", AFTER_TAX, "permitted"),
    ("Some plans allow after-tax contributions. Ours does too.", AFTER_TAX, "permitted"),
    (
        "Q. Can I take out my after-tax savings while I work, or turn them into Roth in the plan?\nA. Yes, "
        "you can do both.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Can I take out my after-tax savings while I work, or turn them into Roth in the plan?\nA. Yes, "
        "you can do both.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Q. Can I take out my after-tax savings while I work, or turn them into Roth in the plan?\nA. Yes, "
        "you can do both.",
        CONVERSION,
        "permitted",
    ),
    (
        "Q. Can I withdraw my after-tax savings or convert them to Roth?\nA. You may do either.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Q. Can I withdraw my after-tax savings or convert them to Roth?\nA. Neither.", AFTER_TAX, "not_addressed"),
    ("Q. Can I withdraw my after-tax savings or convert them to Roth?\nA. Neither.", WITHDRAWAL, "prohibited"),
    ("Q. Can I withdraw my after-tax savings or convert them to Roth?\nA. Neither.", CONVERSION, "prohibited"),
    ("Q. Can I make after-tax contributions and convert them to Roth?\nA. Yes to both.", AFTER_TAX, "permitted"),
    ("Q. Can I make after-tax contributions and convert them to Roth?\nA. Neither.", AFTER_TAX, "prohibited"),
    (
        "Q. Does the Plan have after-tax contributions, conversions and withdrawals?\nA. None of these.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Q. Are after-tax contributions and in-plan conversions available?\nA. Both are.", AFTER_TAX, "permitted"),
    (
        "Q. Will the plan take after-tax money from my old 401(k) and let me move it to Roth?\nA. Yes to both.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "You may roll over after-tax contributions from another plan into this Plan and convert them to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may make after-tax contributions, or roll them in from another plan, and convert them to Roth.",
        CONVERSION,
        "permitted",
    ),
    ("You may convert your after-tax contributions to Roth.", CONVERSION, "permitted"),
    ("You may roll your after-tax account over to an IRA or convert it to Roth in the Plan.", CONVERSION, "permitted"),
    (
        "You may convert your after-tax account to Roth. The other sources may not be converted.",
        CONVERSION,
        "permitted",
    ),
    ("You may convert your match to Roth. The remaining buckets cannot be converted.", CONVERSION, "conditional"),
    (
        "You may convert your pre-tax account to Roth. Your other sub-accounts are not eligible for conversion.",
        CONVERSION,
        "conditional",
    ),
    ("No other sources may be converted.", CONVERSION, "not_addressed"),
    (
        "You may withdraw your after-tax account at any time. The other buckets of your account may not be "
        "withdrawn before 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw rollover money at any time. The other buckets may be withdrawn only at 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions may be withdrawn on the same proof as a hardship withdrawal of elective deferrals.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax account only for an immediate and heavy financial need, under the "
        "same rules as a hardship withdrawal of salary deferrals.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawals of after-tax contributions are allowed for the same reasons and with the same "
        "documents as hardship withdrawals from your pre-tax account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax money at any time, in the same way as a hardship withdrawal of deferrals.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw after-tax money at any time, on the same form as a hardship withdrawal.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A hardship withdrawal of after-tax money is not needed: after-tax money may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Employer money may be withdrawn on the same terms as a hardship withdrawal of deferrals.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Participant may elect to convert amounts credited to these Accounts and no others: (a) Pre-Tax "
        "Account; (b) Rollover Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect to convert amounts credited to these Accounts and no others: (a) Pre-Tax "
        "Account; (b) Rollover Account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A Participant may elect to convert amounts credited to these Accounts and no others: (a) Pre-Tax "
        "Account; (b) After-Tax Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may elect to convert amounts credited to these Accounts and no others: (a) Pre-Tax "
        "Account; (b) After-Tax Account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Plan accepts the following contributions and no others: (i) Elective Deferrals; (ii) Matching "
        "Contributions; (iii) Rollover Contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan accepts the following contributions and no others: (i) Elective Deferrals; (ii) "
        "After-Tax Contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may move to Roth any part of the following sources, and no others: (1) salary deferrals; (2) match.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may move to Roth any part of the following sources, and no others: (1) salary deferrals; (2) match.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may convert amounts that are not otherwise distributable.", CONVERSION, "permitted"),
    (
        "You may convert to Roth your vested balance, including amounts that are not otherwise distributable.",
        CONVERSION,
        "permitted",
    ),
    ("The Plan does not permit conversion of amounts that are not otherwise distributable.", CONVERSION, "conditional"),
    ("No in-plan rollover may be made of amounts that are not then distributable.", CONVERSION, "conditional"),
    ("You may convert only amounts that are distributable.", CONVERSION, "conditional"),
    (
        "Conversion of your pre-tax account is open to amounts that are not yet distributable.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect an in-plan transfer to Roth of vested amounts not otherwise distributable "
        "under the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may not transfer to the Roth account amounts that are not currently distributable.",
        CONVERSION,
        "conditional",
    ),
    (
        "The law leaves it up to the employer whether to offer after-tax contributions, and we have chosen "
        "to offer them.",
        AFTER_TAX,
        "permitted",
    ),
    ("The law leaves it up to the employer whether to offer after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "Your after-tax account holds money you set aside from take-home pay. Nobody has been able to add "
        "to it since April 1, 2011.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may have an after-tax account. Members have not been allowed to put money into it since 2009.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Your statement may show an After-Tax line. No one has been able to contribute to that account "
        "since the merger.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Thrift savings came from taxed pay. Employees haven't been permitted to add to them since 2015, "
        "but they may be withdrawn at any time.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Your rollover account came from your old plan. Nobody has been able to add to it since 2011.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions. You have not been able to add to your match account since 2011.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your company match is in its own account. Nobody has been able to add to it since April 1, 2011.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions of up to 5%. If you have not been allowed to add to it for "
        "six months after a withdrawal, you may start again.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "When you hit the annual limit, your election stays in effect, but any further dollars are made on "
        "an after-tax basis.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "If you reach the pre-tax limit, your percentage goes on and the money goes into the Plan after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "At the limit your deductions continue, only the money is put in as after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "When you hit the pre-tax limit, your contribution rate does not keep running, and no dollars go in after-tax.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Once you reach the limit, your contributions stop.", AFTER_TAX, "not_addressed"),
    (
        "Once you reach the pre-tax limit your percentage keeps running and the dollars go in as Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Once you reach the limit your rate keeps running and the dollars go into the Excess Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions, which have been available since 2014, have been taken out of the Plan.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions, which have been available since 2014, have been taken out of the Plan.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "In-service withdrawals of after-tax contributions, which have been offered since 1998, were "
        "dropped on January 1, 2024.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Voluntary contributions, which had been accepted since 1985, were removed from the Plan in 2020.",
        AFTER_TAX,
        "frozen",
    ),
    ("Amounts converted in prior years keep their own five-year clocks.", CONVERSION, "not_addressed"),
    (
        "You may convert after-tax money each quarter. Amounts converted in earlier years are not affected.",
        CONVERSION,
        "permitted",
    ),
    ("In earlier years you could convert after-tax money to Roth.", CONVERSION, "prohibited"),
    (
        "After-tax contributions, which have been available since 2014, may be made up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "In-plan Roth conversions, which have been available since 2014, are still made once a quarter.",
        CONVERSION,
        "permitted",
    ),
    ("After-tax contributions that have been taken out of the Plan may not be paid back.", WITHDRAWAL, "not_addressed"),
    ("After-tax contributions, which have been allowed for years, were taken out of the Plan.", AFTER_TAX, "frozen"),
    (
        "You may withdraw after-tax money at any time, and money you have already converted will remain in "
        "the Roth account.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may withdraw after-tax money at any time, and money you have already converted will remain in "
        "the Roth account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Amounts you convert stay in your Roth account. You may convert after-tax money at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Members may contribute up to 6% of pay on an after-tax basis. Their own contributions may be "
        "withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Members may contribute up to 6% of pay on an after-tax basis. Their own contributions may be "
        "withdrawn after age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may save up to 6% of pay before tax or after tax. Your own contributions may be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may make after-tax or Roth contributions. Your own contributions may be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may save up to 6% of pay. Your own contributions may be withdrawn at any time.", WITHDRAWAL, "not_addressed"),
    (
        "You may contribute up to 6% of pay after tax. Your own contributions may not be withdrawn until you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may contribute up to 6% of pay after tax. Company contributions may be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        'Section 4.5, which states that "a Participant may contribute up to 5% of pay as Voluntary '
        'Contributions," is hereby repealed.',
        AFTER_TAX,
        "prohibited",
    ),
    (
        'Section 7.2, which provides that "no Participant may withdraw After-Tax Contributions before age '
        '59½," is deleted.',
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        'Section 4.5 of the Plan, which provides that "no Participant may make after-tax contributions," is deleted.',
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "2.9 Character of Contributions. Each contribution shall be recorded by its kind when received, "
        "and no amount may later be transferred from one Account to another.",
        CONVERSION,
        "prohibited",
    ),
    (
        "All contributions are held in separate Accounts, and no amount may be moved between investment "
        "funds more than once a month.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Each contribution is credited to its own account, and no contributions may be changed more than "
        "once a quarter.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "After-tax contributions are payable when your other accounts are payable, that is, after you "
        "leave the Company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "After-tax contributions may be paid at the same time as other accounts, namely at any time after age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions are not paid together with other accounts; they may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Which do we offer, Roth or after-tax contributions? Only the former.", ROTH, "permitted"),
    ("Which do we offer, Roth or after-tax contributions? Only the former.", AFTER_TAX, "prohibited"),
    ("Q. Do we have Roth or after-tax contributions?\nA. The first, not the second.", AFTER_TAX, "prohibited"),
    ("Q. Do we have Roth contributions and after-tax contributions?\nA. The latter only.", AFTER_TAX, "permitted"),
    ("Q. Do we have Roth contributions and after-tax contributions?\nA. The latter only.", ROTH, "prohibited"),
    ("Q. Which comes out first when I withdraw, Roth or after-tax?\nA. The second.", AFTER_TAX, "not_addressed"),
    (
        "Q. Which of my accounts is taken first in a withdrawal, Roth or after-tax?\nA. Only the second.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Q. Which of my accounts can I withdraw from while working, Roth or after-tax?\nA. Only the second.",
        ROTH,
        "not_addressed",
    ),
    (
        "Q. Which of my accounts can I withdraw from while working, Roth or after-tax?\nA. Only the second.",
        WITHDRAWAL,
        "permitted",
    ),
    ("14(b) Voluntary employee contributions (1 = permitted; 2 = not permitted): 2", AFTER_TAX, "prohibited"),
    ("14(b) Voluntary employee contributions (1 = permitted; 2 = not permitted): 1", AFTER_TAX, "permitted"),
    ("14(b) Voluntary employee contributions (1 = permitted; 2 = not permitted):", AFTER_TAX, "not_addressed"),
    ("14(b) Voluntary employee contributions (1 = permitted; 2 = not permitted): ___", AFTER_TAX, "not_addressed"),
    (
        "30 In-plan Roth conversion (0 = none; 1 = distributable amounts only; 2 = all vested amounts) 2",
        CONVERSION,
        "permitted",
    ),
    (
        "30 In-plan Roth conversion (0 = none; 1 = distributable amounts only; 2 = all vested amounts): 0",
        CONVERSION,
        "prohibited",
    ),
    (
        "30 In-plan Roth conversion (0 = none; 1 = distributable amounts only; 2 = all vested amounts): 1",
        CONVERSION,
        "conditional",
    ),
    ("Roth deferrals [A = allowed, B = not allowed]: B", ROTH, "prohibited"),
    ("Roth deferrals [A = allowed, B = not allowed]: A", ROTH, "permitted"),
    ("Voluntary employee contributions (0 = no, 1 = yes): 1", AFTER_TAX, "permitted"),
    ("Voluntary employee contributions (0 = no, 1 = yes): 0", AFTER_TAX, "prohibited"),
    ("Maximum voluntary contributions (1 = 5% of pay; 2 = 10% of pay): 2", AFTER_TAX, "permitted"),
    ("Many plans let your percentage keep going. Ours does not.", AFTER_TAX, "not_addressed"),
    (
        "While you are on leave your insurance deductions continue, and the amounts are made on an after-tax basis.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If you work past age 65 your pension deductions continue and the money goes in after-tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your dental plan elections stay in effect, but deductions are made on an after-tax basis.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "For domestic partners, your election stays in effect and the deductions are after-tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Long-term disability: your coverage election stays in effect and any deductions are made on an "
        "after-tax basis.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Your loan continues and the payments are made after-tax.", AFTER_TAX, "not_addressed"),
    ("Some employers credit contributions that are taxed but not Roth.", AFTER_TAX, "not_addressed"),
    ("Company contributions that are taxed but not Roth are not offered.", AFTER_TAX, "not_addressed"),
    ("It requires two things: after-tax contributions in our Plan, and conversions.", AFTER_TAX, "not_addressed"),
    ("Nobody has been able to add to it since you left the Company.", AFTER_TAX, "not_addressed"),
    ("If you stop contributing, no one has been able to add to it since.", AFTER_TAX, "not_addressed"),
    ("Your other sources are not open to conversion.", CONVERSION, "not_addressed"),
    (
        "Conversions are available. The other sources in your account may be converted to Roth too.",
        CONVERSION,
        "permitted",
    ),
    ("You cannot roll after-tax money in and convert it to Roth.", AFTER_TAX, "not_addressed"),
    ("You cannot roll after-tax money in from another plan and convert it to Roth.", CONVERSION, "prohibited"),
    (
        "If you bring after-tax money here from another plan and convert it, tax is due only on earnings.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "After-tax contributions may be transferred to the Roth source and switch it on yourself online.",
        CONVERSION,
        "permitted",
    ),
    ("Conversions of amounts that are not otherwise distributable are not permitted.", CONVERSION, "conditional"),
    ("Conversion of amounts that are not then distributable is prohibited.", CONVERSION, "conditional"),
    ("Amounts that are not distributable may be converted to Roth.", CONVERSION, "permitted"),
    (
        "After-tax money cannot be withdrawn under the same rules as a hardship withdrawal of deferrals.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Voluntary employee contributions (1 = yes; 2 = no): 3", AFTER_TAX, "not_addressed"),
    ("Codes (1 = after-tax; 2 = Roth): 2", AFTER_TAX, "not_addressed"),
    ("Money type (A = after-tax; R = Roth): A", AFTER_TAX, "not_addressed"),
    ("Type of contribution (1 = pre-tax; 2 = Roth): 2", ROTH, "not_addressed"),
    ("After-tax withdrawals per year (0 = none; 1 = one; 9 = no limit): 9", WITHDRAWAL, "permitted"),
    ("After-tax withdrawals per year (0 = none; 1 = one; 9 = no limit): 0", WITHDRAWAL, "prohibited"),
    ("Q. Which is better, Roth or after-tax?\nA. Only the first.", AFTER_TAX, "not_addressed"),
    ("Q. Is our plan's money Roth or after-tax?\nA. Only the second.", AFTER_TAX, "permitted"),
    ("Some plans allow after-tax contributions and in-plan Roth conversions. Ours does not.", AFTER_TAX, "prohibited"),
    ("Some plans allow after-tax contributions and in-plan Roth conversions. Ours does not.", CONVERSION, "prohibited"),
    ("Many employers offer after-tax contributions and Roth conversions. So do we.", CONVERSION, "permitted"),
    ("Many employers offer after-tax contributions and Roth conversions. So do we.", AFTER_TAX, "permitted"),
    ("Some plans allow after-tax contributions to be converted to Roth. Ours does not.", AFTER_TAX, "not_addressed"),
    ("Some plans allow after-tax contributions to be converted to Roth. Ours does not.", CONVERSION, "prohibited"),
    ("Some plans allow conversions of after-tax contributions. Ours does too.", AFTER_TAX, "not_addressed"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_pairs_codes_and_struck(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[provision].status.value == status
