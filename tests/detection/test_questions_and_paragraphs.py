"""Questions with short answers, and paragraphs whose sentences bear on one another, in everyday words."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

Row = tuple[str, dict[str, str]]

# passage, the status of each provision: one of those, where a careful reader could defend more than one

# savings for emergencies, and employer money put in after tax
MONEY_THAT_IS_NONE_OF_THEIRS: list[Row] = [
    # emergency account
    (
        "You can set aside up to $2,500 in a Roth emergency account, made up of after-tax payroll "
        "savings. You may take money from it as often as once a month.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "The Emergency Fund Account accepts after-tax payroll deductions of up to $2,500 in all. Take it"
        " out whenever you need it.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Up to $2,600 of after-tax pay may be put into your emergency account, and you may draw on it every month.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "If you are not highly compensated you may build an emergency reserve in the Plan with after-tax"
        " deductions, up to $2,500.",
        {AFTER_TAX: "not_addressed"},
    ),
    ("The Plan's emergency account is funded with after-tax dollars from your paycheck.", {AFTER_TAX: "not_addressed"}),
    (
        "You may make after-tax contributions of up to 10% of pay. Withdraw them in an emergency or for "
        "any other reason, whenever you like.",
        {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"},
    ),
    (
        "Many people use their after-tax account as an emergency fund. You may make after-tax "
        "contributions of 1% to 6% of pay and withdraw them at any time.",
        {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"},
    ),
    (
        "After-tax contributions of up to 8% of pay are allowed. The emergency account is a different "
        "thing and takes no more than $2,500.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions of up to 10% of pay, and these may be withdrawn at any "
        "time. There is also an emergency account, limited to $2,500.",
        {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"},
    ),
    # match as after-tax
    (
        "Beginning this year you may ask to have the Company match put in on an after-tax basis, as "
        "Roth. You will owe income tax on it for the year it is made.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may choose to have your matching contributions made on an after-tax (Roth) basis.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Participants can elect to have the employer's contributions go in after tax, to the Roth account.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may direct that the match be made on an after-tax basis.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "If you are fully vested, you can have the profit sharing contribution paid in as after-tax Roth money.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may choose whether the Company's contribution is made pre-tax or after-tax.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You can have the match deposited as after-tax money if you are fully vested.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    ("You may save up to 6% of pay on an after-tax basis, and have it matched at 50%.", {AFTER_TAX: "permitted"}),
    (
        "You may contribute on an after-tax basis up to 10% of pay, and the Company match is put in as pre-tax money.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions of up to 8% of pay; the match on them may be made as Roth if you ask.",
        {AFTER_TAX: "permitted", ROTH: "not_addressed"},
    ),
    (
        "You may ask to have 5% of your pay put in on an after-tax basis, over and above the Company match.",
        {AFTER_TAX: "permitted"},
    ),
]

# a gate told in a sentence of its own
GATES_BESIDE: list[Row] = [
    # a gate told in a sentence of its own, and the sources in a third
    (
        "You may take one withdrawal in each calendar year while you are employed. You must be at least "
        "55. The money is taken proportionately from your after-tax, rollover and vested employer "
        "accounts.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "While employed you may make two withdrawals a year. You need five years in the Plan to do so. "
        "Withdrawals come first from your after-tax account and then from the match.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "You may withdraw money while you are working. Age 59½ is required. Amounts are taken pro rata "
        "from the after-tax, match and deferral accounts.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "In-service withdrawals may be made once a quarter. You must have reached 59½. The payment is "
        "drawn from your after-tax account first.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "Members may take a withdrawal in any month. The member must have been in the Plan for at least "
        "24 months. It is taken from the after-tax account before any other.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "You may take one withdrawal in each calendar year while you are employed. The money is taken "
        "proportionately from your after-tax and vested employer accounts.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "You may take one withdrawal in each calendar year while you are employed. You must ask for at "
        "least $500. The money is taken from your after-tax account first.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "You may take a loan from the Plan. You must be at least 21. Withdrawals may be made at any time"
        " from the after-tax account.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "You must be at least 21 to join the Plan. You may take a withdrawal in any month. It comes "
        "first from your after-tax account.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "You may take withdrawals while employed. You must be at least 55 to draw on the match. Your "
        "after-tax account may be drawn on at any age.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "You may take one withdrawal a year. It is taken from your after-tax account first. You must be "
        "at least 59½ to withdraw pre-tax money.",
        {WITHDRAWAL: "permitted"},
    ),
]

# what everyday words say of tax, of limits and of closing
PLAIN_WORDS: list[Row] = [
    # told by tax in everyday words
    (
        "A second layer of saving. Once you have settled how much to save before tax, you can add up to "
        "8% of base pay out of your take-home money. This second layer is not Roth: you have paid tax on"
        " what goes in, and only the growth is taxed when it comes out.",
        {AFTER_TAX: "permitted"},
    ),
    ("You may save a further 5% of pay from your take-home money. It is not Roth.", {AFTER_TAX: "permitted"}),
    ("You repay the loan out of your take-home money.", {AFTER_TAX: "not_addressed"}),
    (
        "Loan repayments come out of your take-home money every payday, and you may contribute 5% before tax.",
        {AFTER_TAX: "not_addressed"},
    ),
    # nothing limits
    (
        "Pre-tax contributions may be withdrawn only in a hardship or after age 59½, and Roth "
        "contributions follow the same rule. Vested match may be withdrawn after five years of "
        "participation. Nothing in these rules limits the withdrawal of after-tax contributions, which "
        "may be requested on any business day.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "Nothing in this section restricts withdrawals of after-tax money, which you may make once a month.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "Your match waits until 59½. None of these limits affects your after-tax account, from which you"
        " may withdraw at any time.",
        {WITHDRAWAL: "permitted"},
    ),
    ("Nothing in the after-tax account may be withdrawn before you leave.", {WITHDRAWAL: "prohibited"}),
    (
        "Nothing in this Plan permits the withdrawal of after-tax contributions before employment ends.",
        {WITHDRAWAL: "prohibited"},
    ),
    # closing them
    (
        "After-tax contributions were part of the Plan for years. The Committee suspended them for 2026.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "The Plan took after-tax contributions until recently. The Company ended them this spring.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "You may make after-tax contributions. If you take a withdrawal, the Plan suspends them for six months.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "After-tax contributions of up to 6% are allowed. The Company has stopped it for six months for "
        "people who took a withdrawal.",
        {AFTER_TAX: "permitted"},
    ),
    # stays in the source chosen
    (
        "Whatever you contribute stays in the source you chose when you contributed it, right up to the "
        "day it is paid to you.",
        {CONVERSION: "prohibited"},
    ),
    ("Money stays in the account you picked when you put it in.", {CONVERSION: "prohibited"}),
    (
        "Your money stays in the fund you chose until you change your investment election.",
        {CONVERSION: "not_addressed"},
    ),
    ("Your contributions stay in the account until you leave.", {CONVERSION: "not_addressed"}),
    # need
    (
        "While you work here money may be taken from your after-tax source for medical bills, tuition or"
        " to prevent eviction.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "Hardship payments are for medical bills, to avoid foreclosure and for tuition. After-tax money "
        "may be taken out at any time.",
        {WITHDRAWAL: "permitted"},
    ),
]

# adding a share of pay
ADDING: list[Row] = [
    ("You may add up to 4% of pay on an after-tax basis.", {AFTER_TAX: "permitted"}),
    ("Members can add from 1% to 5% of salary after tax.", {AFTER_TAX: "permitted"}),
    ("The Company adds up to 4% of pay, and you may save before tax.", {AFTER_TAX: "not_addressed"}),
    ("The match adds up to 4% of pay to your account.", {AFTER_TAX: "not_addressed"}),
    ("You repay your loan by adding $50 out of your take-home pay.", {AFTER_TAX: "not_addressed"}),
]

# a refusal answers for those of whom was asked
OF_WHOM_IT_IS_ASKED: list[Row] = [
    (
        "Q. May highly compensated employees save after tax? A. Not at present. Employees who are not "
        "highly compensated may save up to 6% of pay this way.",
        {AFTER_TAX: "permitted or conditional"},
    ),
    (
        "Q. I am a principal of the firm. May I make after-tax contributions? A. No. Partners and "
        "principals are left out of this feature. Every other eligible employee may contribute up to 10%"
        " of pay.",
        {AFTER_TAX: "permitted or conditional"},
    ),
    (
        "Q. Can partners make after-tax contributions? A. No. All other employees may, up to 8% of pay.",
        {AFTER_TAX: "permitted or conditional"},
    ),
    (
        "Q. Can hourly employees convert after-tax money to Roth? A. No. Salaried employees can do so at any time.",
        {CONVERSION: "permitted or conditional"},
    ),
    (
        "Q. Do union members have after-tax contributions? A. They do not. Non-union employees may "
        "contribute up to 5% of pay after tax.",
        {AFTER_TAX: "permitted or conditional"},
    ),
    (
        "Q. May highly compensated employees save after tax? A. Yes, up to 6% of pay.",
        {AFTER_TAX: "permitted or conditional"},
    ),
    ("Q. May employees save after tax? A. Not at present.", {AFTER_TAX: "prohibited"}),
    ("Q. May participants make after-tax contributions? A. No.", {AFTER_TAX: "prohibited"}),
    (
        "Q. I am 45 and still at work. Can I withdraw my after-tax money? A. No. You must leave the Company first.",
        {WITHDRAWAL: "prohibited"},
    ),
    ("Q. Can employees convert after-tax money to Roth? A. No.", {CONVERSION: "prohibited"}),
    ("Q. Do we have after-tax contributions? A. No. Our sister company does.", {AFTER_TAX: "prohibited"}),
]

# what people elsewhere may do
SISTER_COMPANIES: list[Row] = [
    # a sister company's plan
    (
        "You may have heard that people at our sister company can save after tax and have the money "
        "converted to Roth each payday. That is their plan. Ours has neither feature.",
        {AFTER_TAX: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "Employees at our sister company may contribute after tax and withdraw the money whenever they "
        "like. Our Plan does not have after-tax contributions.",
        {AFTER_TAX: "prohibited", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Workers at our affiliate in Ohio have a plan that lets them save after tax and take it out at "
        "any time. That is a different plan. This one has pre-tax and Roth contributions only.",
        {AFTER_TAX: "prohibited", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Our sister company takes after-tax contributions and lets people convert them daily. We do neither.",
        {AFTER_TAX: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "Employees of our sister company, Delta Foods, are covered by the Plan too. You may save up to "
        "5% of pay after tax and convert it at any time.",
        {AFTER_TAX: "permitted or conditional", CONVERSION: "permitted or conditional"},
    ),
    (
        "Since our sister company merged with us, all employees may save after tax, up to 6% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Members may contribute after tax up to 10% of pay, as employees of our sister company do.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may have heard that after-tax contributions can be made in some plans and converted "
        "nightly. Ours allows it too.",
        {AFTER_TAX: "permitted or not_addressed"},
    ),
]

# what an answer says of its question
ANSWERS: list[Row] = [
    (
        "The Company plans to add after-tax contributions once the new record-keeper's payroll link is "
        "working. No date has been set. Until then, employees may contribute only on a pre-tax or Roth "
        "basis. Conversion of vested pre-tax money to Roth began on May 1.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "We hope to add after-tax contributions one day. In the meantime you may save on a pre-tax or Roth basis only.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "The Committee is considering after-tax contributions. Until that time the only contributions "
        "are pre-tax and Roth.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "You may make after-tax contributions after one year of service. Until then you may contribute "
        "only on a pre-tax or Roth basis.",
        {AFTER_TAX: "permitted or conditional"},
    ),
    (
        "You may make after-tax contributions once you have completed a year of service. Until then, "
        "only pre-tax and Roth contributions are open to you.",
        {AFTER_TAX: "permitted or conditional"},
    ),
    # is one the other
    (
        "Is the Roth option the same thing as after-tax contributions?\nNo. Both come out of pay that has"
        " already been taxed, but Roth earnings can be paid tax-free and after-tax earnings cannot. We "
        "offer Roth. We do not offer the other kind.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    ("Are Roth contributions allowed?\nNo.", {ROTH: "prohibited"}),
    ("Do you offer Roth and after-tax contributions?\nNo.", {ROTH: "prohibited", AFTER_TAX: "prohibited"}),
    ("Is the Roth option available?\nNo. After-tax contributions are.", {ROTH: "prohibited", AFTER_TAX: "permitted"}),
    # without
    (
        "Q. Can I move after-tax money to Roth without taking it out of the Plan? A. Yes, to the extent "
        "you would be allowed to take it out. Q. When am I allowed to take after-tax money out? A. Any "
        "time you like.",
        {CONVERSION: "permitted", WITHDRAWAL: "permitted"},
    ),
    ("Can I convert after-tax money to Roth without withdrawing it?\nYes, at any time.", {CONVERSION: "permitted"}),
    (
        "Can I move my after-tax account to the Roth account without taking a withdrawal?\nYes.",
        {CONVERSION: "permitted"},
    ),
    (
        "Can I move my after-tax account to the Roth account without taking a withdrawal?\nNo.",
        {CONVERSION: "prohibited"},
    ),
    (
        "Can I convert after-tax money without paying tax on the earnings?\nNo. The earnings are taxed in"
        " the year you convert.",
        {CONVERSION: "not_addressed"},
    ),
    # conversion measured by what one could withdraw
    (
        "Can I move after-tax money to Roth without taking it out of the Plan?\nYes, to the extent you "
        "would be allowed to take it out.",
        {CONVERSION: "conditional", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Can I convert my after-tax money to Roth?\nOnly if you could withdraw it.",
        {CONVERSION: "conditional", WITHDRAWAL: "not_addressed"},
    ),
    (
        "What can I convert to Roth?\nAny part of your account that you are entitled to withdraw while "
        "you are working.",
        {CONVERSION: "conditional", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Q. What can I convert to Roth? A. Any part of your account that you are entitled to withdraw "
        "while you are working. The booklet called Taking Money Out explains which parts those are.",
        {CONVERSION: "conditional"},
    ),
    ("Which money may I convert to Roth?\nAll amounts that you could withdraw.", {CONVERSION: "conditional"}),
    ("What can I convert to Roth?\nAny part of your account.", {CONVERSION: "permitted"}),
    ("What can I withdraw while I am working?\nYour after-tax account, at any time.", {WITHDRAWAL: "permitted"}),
    ("Can I convert my after-tax money to Roth?\nYes, if you are still working.", {CONVERSION: "permitted"}),
    # any reason
    (
        "Q. Can I take money from my after-tax source for any reason at all? A. No. While you work here "
        "it must be for medical bills, tuition, the purchase of your home or to prevent eviction, and "
        "you must send us proof.",
        {WITHDRAWAL: "conditional"},
    ),
    ("Can I withdraw after-tax money for any reason?\nYes.", {WITHDRAWAL: "permitted"}),
    (
        "Can I withdraw my after-tax account for any purpose I like?\nNo. It has to be for a hardship.",
        {WITHDRAWAL: "conditional"},
    ),
    ("Can I withdraw after-tax money while I am working?\nNo.", {WITHDRAWAL: "prohibited"}),
    # suspended
    (
        "Q. Are after-tax contributions still suspended? A. Yes. The Committee suspended them for 2026. "
        "It will tell us in December whether they will start again.",
        {AFTER_TAX: "frozen"},
    ),
]

# questions that go back, and plans told apart
GOING_BACK: list[Row] = [
    (
        "Q. When can I take my after-tax dollars? A. At the same time as your match. Q. When is that? A."
        " When you turn 62, or when you leave if that is sooner.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "Q. When may I withdraw after-tax money? A. At the same age as my pre-tax money. Q. And when is "
        "that? A. At 59½.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "Q. When can I start after-tax contributions? A. On your entry date. Q. When is that? A. The "
        "first of the month after you are hired.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Q. When will I get my statement? A. With your quarterly mailing. Q. When is that? A. In the "
        "month after the quarter ends.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Members of the pension plan contribute 2% of pay to it after tax, and cannot take those "
        "contributions back while they are employed. The 401(k) Plan is separate. In it you save before "
        "tax or, if you wish, as Roth; there is no third choice. Rollover money held in the 401(k) Plan "
        "can be withdrawn at any time.",
        {AFTER_TAX: "prohibited", ROTH: "permitted", WITHDRAWAL: "not_addressed"},
    ),
    (
        "The pension plan takes 3% of pay after tax. The Savings Plan is a different matter: you may "
        "save up to 6% of pay after tax in it.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "The pension plan takes after-tax contributions. The 401(k) Plan is separate, and it takes "
        "pre-tax contributions only.",
        {AFTER_TAX: "prohibited"},
    ),
    ("The pension plan is separate. In it members contribute 3% of pay after tax.", {AFTER_TAX: "not_addressed"}),
    (
        "After-tax contributions are made to the pension plan, which is separate from this Plan.",
        {AFTER_TAX: "not_addressed"},
    ),
    ("Q. When can I get my after-tax savings? A. Once you are 60.", {WITHDRAWAL: "conditional"}),
    (
        "Q. When can I take after-tax contributions off my pay? A. After one year of service.",
        {WITHDRAWAL: "not_addressed"},
    ),
    # asked of an earlier employer
    (
        "My last employer let us make after-tax contributions. Do we?\nThe Committee considered them last"
        " year and may take them up again in 2027. For now, the answer is no.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "At my old job we could convert after-tax money to Roth every payday. Can we?\nYes, you can.",
        {CONVERSION: "permitted"},
    ),
    ("My last employer let us make after-tax contributions. Do you?\nYes, up to 8% of pay.", {AFTER_TAX: "permitted"}),
    ("My last employer took after-tax contributions. Does this Plan?\nNo.", {AFTER_TAX: "prohibited"}),
    (
        "My old plan allowed after-tax contributions. What happens to them?\nThey stay in that plan.",
        {AFTER_TAX: "not_addressed"},
    ),
    ("Can I make after-tax contributions?\nThe answer is no.", {AFTER_TAX: "prohibited"}),
    ("Can I make after-tax contributions?\nFor now, the answer is yes.", {AFTER_TAX: "permitted"}),
]

# cash, split payments, whole lists and plans merged in
WAYS_OUT_AND_LISTS: list[Row] = [
    (
        "You may convert to Roth only what you could take in cash.",
        {CONVERSION: "conditional", WITHDRAWAL: "not_addressed"},
    ),
    (
        "You may convert after-tax money that could be taken in cash.",
        {CONVERSION: "conditional", WITHDRAWAL: "not_addressed"},
    ),
    (
        "Your vacation pay may be taken in cash at any time. After-tax contributions are accepted.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "You may convert your after-tax account, whether or not you could take it in cash.",
        {CONVERSION: "permitted", WITHDRAWAL: "not_addressed"},
    ),
    # split
    (
        "Q. Will you make out two checks? A. Yes. Ask us to send the contributions to your Roth IRA and "
        "the earnings to your traditional IRA. You can do this with your after-tax account every "
        "quarter, without leaving the Company.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "We will send your contributions to a Roth IRA and the earnings to a traditional IRA if you ask."
        " You may do so with the after-tax account once a month while you work here.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "Ask us to send the contributions to your Roth IRA and the earnings to your traditional IRA. You"
        " can do this when you leave the Company.",
        {WITHDRAWAL: "not_addressed or prohibited"},
    ),
    (
        "The contributions can go to a Roth IRA and the earnings to a traditional IRA. You can do this "
        "with your after-tax account only after 59½.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "The contributions can go to a Roth IRA and the earnings to a traditional IRA. Some plans let "
        "you do this with after-tax money at work.",
        {WITHDRAWAL: "not_addressed"},
    ),
    # lists
    (
        "What can go into your account: before-tax savings from your pay, Roth savings from your pay, "
        "and money you bring over from a former employer's plan. That is the whole list.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    ("What you may put in: before-tax pay, Roth pay and rollovers. There is nothing more.", {AFTER_TAX: "prohibited"}),
    (
        "What can come out of your account: before-tax savings, Roth savings and rollover money. That is"
        " the whole list.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "What goes on your statement: pre-tax savings, Roth savings and the match. That is the whole list.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "What can go into your account: before-tax savings, after-tax savings and rollovers. That is the whole list.",
        {AFTER_TAX: "permitted"},
    ),
    # merged
    (
        "The plan of Ellery Mills was merged into this Plan in 2019. That plan had taken after-tax "
        "contributions; the balances came across and are closed to new money. You may convert such a "
        "balance to Roth at any time, but you may not withdraw it until your employment ends. All "
        "contributions today are pre-tax or Roth.",
        {AFTER_TAX: "frozen", ROTH: "permitted", CONVERSION: "permitted", WITHDRAWAL: "prohibited"},
    ),
    (
        "The Orchard plan was merged into this Plan in 2015. That plan allowed after-tax contributions. "
        "The money came over to this Plan, where nothing can be added to it, and you may withdraw it at "
        "any time.",
        {AFTER_TAX: "frozen", WITHDRAWAL: "permitted"},
    ),
    (
        "The Hale plan took after-tax contributions and paid them out at any time. It is no part of this Plan.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "That plan takes after-tax contributions and is open today. All its contributions are pre-tax or after-tax.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "The Hale plan took after-tax contributions. They came over to this Plan in 2018 and nothing can"
        " be added to them. You may take them out at any time.",
        {AFTER_TAX: "frozen", WITHDRAWAL: "permitted"},
    ),
    (
        "The Hale plan took after-tax contributions. It came with better loans too. You may take them "
        "out of it at any time.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
]

# what others may do with the money, and what an office does
OF_SOMEONE_ELSE: list[Row] = [
    ("Can the Company get at my account if it goes under? No.", {WITHDRAWAL: "not_addressed"}),
    ("Can the Company get at the money if it goes under? It cannot.", {WITHDRAWAL: "not_addressed"}),
    ("May the employer withdraw money from the Plan? No.", {WITHDRAWAL: "not_addressed"}),
    ("Can my ex-wife get at my after-tax account? No.", {WITHDRAWAL: "not_addressed"}),
    ("Will a court take money from my after-tax account? No.", {WITHDRAWAL: "not_addressed"}),
    ("Can I get at my after-tax savings while I work? No.", {WITHDRAWAL: "prohibited"}),
    ("Does the bank allow withdrawals of after-tax savings while I work? No.", {WITHDRAWAL: "prohibited"}),
    ("Will the company take after-tax money from my paycheck? No.", {AFTER_TAX: "prohibited"}),
    (
        "Your statement shows what came out of the after-tax account. Tell us of mistakes within 60 days; after that "
        "we may only be able to correct from the present onward.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "You may move after-tax money to the Roth account. The growth is income for that year, and nothing is "
        "withheld, so put something by.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted"},
    ),
    (
        "Five years must have passed since your first Roth savings; you must be 59½, disabled, or no longer living.",
        {ROTH: "not_addressed or permitted"},
    ),
    ("The Roth option is no longer open.", {ROTH: "prohibited"}),
]

PASSAGES: list[Row] = [
    *OF_SOMEONE_ELSE,
    *MONEY_THAT_IS_NONE_OF_THEIRS,
    *GATES_BESIDE,
    *PLAIN_WORDS,
    *ADDING,
    *OF_WHOM_IT_IS_ASKED,
    *SISTER_COMPANIES,
    *ANSWERS,
    *GOING_BACK,
    *WAYS_OUT_AND_LISTS,
]


@pytest.mark.parametrize(("passage", "wanted"), PASSAGES)
def test_what_is_established(passage: str, wanted: dict[str, str]) -> None:
    found = established(passage)
    assert {p: found[p] for p, status in wanted.items() if found[p] not in status.split(" or ")} == {}
