"""What a passage alone establishes, for turns of phrase by which other plans, cases, waits and whole lists are told."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # other plans
    (
        "After-tax contributions, which the old plan permitted, are not available under this Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The new Plan lets you make after-tax contributions, which the old plan did not.", AFTER_TAX, "permitted"),
    ("That plan has its own summary and does not offer Roth contributions.", ROTH, "not_addressed"),
    ("Members of the Guild may save after tax in the Guild's own savings plan.", AFTER_TAX, "not_addressed"),
    ("While many employers' plans accept after-tax contributions, our plan does not.", AFTER_TAX, "prohibited"),
    # what the same money becomes
    (
        "The same percentage keeps coming out of your pay, but now as after-tax contributions, which are not Roth.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The deduction goes on, but as pre-tax contributions. After-tax contributions are not accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    # another way, which the gate does not bind
    (
        "Your after-tax money may not be withdrawn before you reach age 59½, other than by converting it to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "Your after-tax money may not be withdrawn before you reach age 59½, other than by converting it to Roth.",
        WITHDRAWAL,
        "conditional",
    ),
    # whole lists
    ("You may save before-tax or Roth, and those are the only two kinds that the Plan takes.", AFTER_TAX, "prohibited"),
    ("The Plan takes two kinds of contribution and no others: before-tax and Roth.", ROTH, "permitted"),
    ("If you are in another grade, you may contribute before-tax only.", AFTER_TAX, "not_addressed"),
    # waits
    ("You may make after-tax contributions after you complete one year of service.", AFTER_TAX, "conditional"),
    ("You may make after-tax contributions once you have five years of service.", AFTER_TAX, "conditional"),
    ("You may take after-tax contributions that have been in your account for 24 months.", WITHDRAWAL, "conditional"),
    (
        "After you reach age 59½, the restrictions come to an end: you may withdraw from any source, after-tax"
        " included.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Roth conversion is open to participants who are 59½ or are disabled.", CONVERSION, "conditional"),
    ("You may convert your after-tax account as an active or terminated employee.", CONVERSION, "permitted"),
    # cases
    ("If a source shows a lock, it cannot be converted.", CONVERSION, "not_addressed"),
    ("So long as you stay on our payroll, your after-tax account cannot be withdrawn.", WITHDRAWAL, "prohibited"),
    # what only depends on other papers, defines or adds up
    (
        "Where the Adoption Agreement provides for it, Members can make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ('"Annual Additions" include Elective Deferrals and After-Tax Contributions.', AFTER_TAX, "not_addressed"),
    ("Depending on what your employer's plan allows, you may be able to save after tax.", AFTER_TAX, "not_addressed"),
    ("A Participant with an After-Tax Account may elect to withdraw it at any time.", AFTER_TAX, "not_addressed"),
    # one object for two verbs
    (
        "The Plan shall not accept, and the Trustee shall return, any voluntary after-tax contribution.",
        AFTER_TAX,
        "prohibited",
    ),
    # money that comes in from elsewhere
    (
        "The Administrator may accept (i) pre-tax amounts from any eligible retirement plan and (ii) after-tax employee"
        " contributions, if transferred by direct rollover.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "After-tax amounts may not be rolled over to the Plan. You may withdraw your after-tax account.",
        WITHDRAWAL,
        "permitted",
    ),
    # who is let in and who is not
    ("Voluntary after-tax contributions are for pilots only.", AFTER_TAX, "permitted"),
    (
        "Hourly employees may make after-tax contributions of up to 6% of pay. Salaried employees may not.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Employees in bands 1 through 6 may make after-tax contributions; employees in higher bands may not make them.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The after-tax option is open to employees hired before 2012. Employees hired later cannot use it.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Highly compensated employees may contribute up to 3% after-tax and everyone else up to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    ("There is no reason why a driver can't make after-tax contributions as well.", AFTER_TAX, "permitted"),
    # what was named may be made
    (
        "Can after-tax contributions be rolled over to Roth? They may be made, up to 10% of pay, but the Plan does not"
        " convert them.",
        AFTER_TAX,
        "permitted",
    ),
    ("What about after-tax contributions? You may not make them here.", AFTER_TAX, "prohibited"),
    # cases behind a colon
    (
        "Your after-tax account may be paid to you while you are employed in the following cases only: you have turned"
        " 59½; you are disabled.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A withdrawal from the Voluntary Account is allowed in two situations: the money has been in the Plan for 24"
        " months, or the Participant has a hardship.",
        WITHDRAWAL,
        "conditional",
    ),
    # for some days only
    (
        "Withdrawals from after-tax accounts will not be processed from March 3 to March 20 while records are moved.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # nothing more goes in
    ("Nobody can add to the after-tax accounts that came over from Pell Foods.", AFTER_TAX, "frozen"),
    ("All elections to make after-tax contributions were revoked effective January 1, 2023.", AFTER_TAX, "frozen"),
    # reasons, lists and changes
    ("There is nothing else to elect, since it has no after-tax option.", AFTER_TAX, "prohibited"),
    ("Not offered: After-tax | Roth", AFTER_TAX, "prohibited"),
    (
        "Although some plans permit after-tax contributions and Roth conversions, ours does not permit either.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        'Section 3.5 is amended by replacing "five percent (5%)" wherever it limits Voluntary Contributions with'
        ' "fifteen percent (15%)".',
        AFTER_TAX,
        "permitted",
    ),
    # whose money
    (
        "A Member who has a balance in the After-Tax Account may withdraw it once it has been held for two years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money that came from your old employer's plan is credited to a rollover account, which can be"
        " withdrawn any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Turn on Auto Roth and each after-tax contribution moves to the Roth in-plan source that night.",
        ROTH,
        "not_addressed",
    ),
    ("After-tax deposits that went in fewer than 24 months ago must remain in the Plan.", WITHDRAWAL, "conditional"),
    # the rules of other money
    (
        "The After-Tax Account is paid only when the Matching Account is paid. The Matching Account is payable on"
        " retirement or other termination of employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "After-tax contributions may be withdrawn on the same conditions as elective deferrals. Elective deferrals may"
        " be withdrawn at age 59½ or for hardship.",
        WITHDRAWAL,
        "conditional",
    ),
    # Roth by another word, or by its place
    ("Contributions that staff make to the Roth source are made after tax.", AFTER_TAX, "not_addressed"),
    (
        "The only way to save money on which you have already paid tax is to make Roth contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("A Roth option has been discussed with the union but is not part of the Plan.", ROTH, "prohibited"),
    ("No Roth accounts are kept under the Plan.", ROTH, "prohibited"),
    # open again, and why it was closed
    (
        "After-tax savings, which were suspended during the strike of 2009, were restored on January 1, 2013.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions were suspended in 2024 so that the Plan would not fail its annual test.",
        AFTER_TAX,
        "frozen",
    ),
    # that account
    ("At age 59½ you may withdraw that account or move it to the Roth side of the Plan.", WITHDRAWAL, "conditional"),
    # two things that may be done with an account
    (
        "The Voluntary Account may be withdrawn at any time, or converted to Roth within the Plan, as he elects.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The Voluntary Account may be withdrawn at any time, or converted to Roth within the Plan, as he elects.",
        CONVERSION,
        "permitted",
    ),
    ("You may convert any amount that may be withdrawn.", CONVERSION, "conditional"),
    # told in passing
    (
        "The 2% to 8% of salary that you choose to contribute after-tax is invested as you direct.",
        AFTER_TAX,
        "permitted",
    ),
    ("The after-tax contributions that you made before 2010 are held in your account.", AFTER_TAX, "not_addressed"),
    (
        "Once you have chosen after-tax contributions (1% to 15% of pay), you may convert them each month.",
        AFTER_TAX,
        "permitted",
    ),
    # from it
    ("Your after-tax account is yours. You may take from it at any time.", WITHDRAWAL, "permitted"),
    ("Voluntary contributions are held apart. You can request this money whenever you wish.", WITHDRAWAL, "permitted"),
    # whose plan, and where
    (
        "Employees in Quebec take part in the Canadian plan, under which voluntary contributions are possible. This"
        " Plan does not accept after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Tax authorities in other countries may not recognize Roth conversions.", CONVERSION, "not_addressed"),
    ("All three companies offer Roth contributions.", ROTH, "permitted"),
    ("You may choose pre-tax or Roth. There is no third choice.", ROTH, "permitted"),
    ("No interest deduction is allowed, even for a Roth loan.", ROTH, "not_addressed"),
    ("By a resolution of the Board dated May 5, 2022, after-tax contributions were discontinued.", AFTER_TAX, "frozen"),
    (
        "After-tax subaccounts are payable on the same events as other subaccounts: retirement, other termination of"
        " service or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    # what the plan has, and what it only holds
    ("Our plan has pre-tax, Roth and after-tax contributions.", AFTER_TAX, "permitted"),
    ("The Plan has after-tax contributions from the former Bell plan in it.", AFTER_TAX, "not_addressed"),
    (
        "Each contribution keeps the tax status with which it was made and may not be reclassified to another source.",
        CONVERSION,
        "prohibited",
    ),
    # changes that free, and sources that are named
    (
        "Effective July 1, 2025, Section 8.2 is amended by eliminating the requirement that Voluntary Contributions"
        " have been held for 24 months, so that they may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Amounts available at any age are: after-tax contributions, rollovers.", WITHDRAWAL, "permitted"),
    (
        "A Participant who requests a withdrawal while employed is paid first from his After-Tax Account and then from"
        " his Rollover Account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Convert your after-tax contributions whenever you like. Anything you have not converted you may withdraw at"
        " any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # made by many, and tested for some
    ("Roth contributions, which most of our members make, are never converted.", ROTH, "permitted"),
    (
        "Highly compensated employees who make after-tax contributions may receive a refund.",
        AFTER_TAX,
        "not_addressed",
    ),
    # lines and boxes
    ("Pre-tax | 1-50% | out at 59½\nAfter-tax | 1-12% | out after 5 years in the Plan", WITHDRAWAL, "conditional"),
    (
        "Contributions allowed\n[X] Pre-tax\n[X] Roth\n[ ] After-tax (unmatched)\n[ ] After-tax (matched)",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Section 5 Employee contributions\n[X] Pre-tax\n[X] Voluntary after-tax, up to 10% of pay",
        AFTER_TAX,
        "permitted",
    ),
    # Roth by its tax, by its name and by what is last
    (
        "After-Tax Savings Option. Money you save under this option is taxed before it goes in. If five tax years have"
        " passed and you are 59½, neither the contributions nor what they have earned is taxed when you receive them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Roth Switch is on by default: whatever sits in your after-tax source is swept to Roth each day.",
        ROTH,
        "not_addressed",
    ),
    (
        "For tax purposes a payment is treated as coming first from after-tax contributions made before 1987.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax money can get into this Plan by one door: a rollover from an earlier plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Participants will be able to make after-tax contributions when the Committee announces that payroll is ready.",
        AFTER_TAX,
        "not_addressed",
    ),
    # what was asked, and no more
    ("May I turn my after-tax savings into Roth? That is not something our plan allows.", AFTER_TAX, "not_addressed"),
    (
        "May I turn my after-tax savings into Roth savings? Sorry, that is not something our plan allows.",
        CONVERSION,
        "prohibited",
    ),
    ("Who may make after-tax contributions: employees of Delta Division only", AFTER_TAX, "permitted"),
    ("If the Board approves it, you will be able to make after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "The Committee decided not to add after-tax contributions when it looked at the matter last year.",
        AFTER_TAX,
        "prohibited",
    ),
    # under the law, and under another paper
    (
        "After-Tax Contributions are apart. They are nonforfeitable and are subject to sections 401(m) and 415(c).",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If Appendix B so provides, a Participant may elect to have an Account transferred to a Roth Transfer Account.",
        CONVERSION,
        "not_addressed",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
