"""A turn of speech, or a sentence on another matter, takes no refusal, no end and no condition out of what is said."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import judge
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from analyzer.verdict.splitting import states_split

IN = "You may make after-tax contributions of up to 10% of pay. "
IN_AND_OUT = "You may make after-tax contributions of up to 10% of pay. You may withdraw them at any time. "
BOUND = ("not_addressed", "prohibited", "frozen", "conditional", "conflicting")  # anything but permitted

# document, provision, statuses of which it has one
KEPT = [
    # money is handed to the trustee, and not converted
    (
        IN + "Your employer transfers each after-tax contribution to the trust as soon as it is deposited.",
        CONVERSION,
        ("not_addressed",),
    ),
    (
        IN + "Each after-tax contribution is transferred to the trustee once it arrives.",
        CONVERSION,
        ("not_addressed",),
    ),
    (
        IN + "Payroll transfers each after-tax contribution to Corwick on the day after it is made.",
        CONVERSION,
        ("not_addressed",),
    ),
    (
        IN + "Payday Convert moves each after-tax contribution to your Roth account on the day after it is posted.",
        CONVERSION,
        ("permitted",),
    ),
    # a right that depends on something
    (
        IN + "The right to withdraw them while employed depends on whether you are 59½.",
        WITHDRAWAL,
        ("conditional", "not_addressed"),
    ),
    (
        IN + "The right to convert them to Roth depends upon whether you have reached age 59½.",
        CONVERSION,
        ("conditional", "not_addressed"),
    ),
    (
        IN + "A Participant's right to withdraw them turns on whether he has terminated employment.",
        WITHDRAWAL,
        ("prohibited", "not_addressed", "conditional"),
    ),
    (
        "The ability to make after-tax contributions of up to 10% of pay depends on whether your employer elected it.",
        AFTER_TAX,
        ("not_addressed", "conditional"),
    ),
    # the account that takes nothing more is the one that contributions go into
    (
        IN_AND_OUT + "The Savings Account was closed to after-tax contributions in 2019.",
        AFTER_TAX,
        ("frozen", "conflicting"),
    ),
    (
        IN_AND_OUT
        + "They are credited to your Thrift Account. The Thrift Account was closed on January 1, 2020 to new "
        "after-tax contributions.",
        AFTER_TAX,
        ("frozen", "conflicting"),
    ),
    (
        IN_AND_OUT + "After-tax contributions to the Thrift Account were discontinued effective December 31, 2021.",
        AFTER_TAX,
        ("frozen", "conflicting"),
    ),
    # an end beside something else
    (
        IN_AND_OUT + "Voluntary contributions ended on January 1, 2020, but the right of withdrawal continues.",
        AFTER_TAX,
        ("frozen", "conflicting"),
    ),
    (
        IN_AND_OUT + "After-tax contributions were discontinued on January 1, 2020; those made were not returned.",
        AFTER_TAX,
        ("frozen", "conflicting"),
    ),
    (
        IN_AND_OUT + "Members must remember that after-tax contributions were discontinued on January 1, 2020.",
        AFTER_TAX,
        ("frozen", "conflicting"),
    ),
    (
        IN_AND_OUT + "Under Amendment No. 3, participants could not make after-tax contributions after 2020.",
        AFTER_TAX,
        ("frozen", "conflicting", "prohibited"),
    ),
    (
        IN + "A withdrawal does not count toward the loan limit, and after-tax contributions may not be withdrawn "
        "before termination.",
        WITHDRAWAL,
        ("prohibited",),
    ),
    # how a form of payment splits what is paid
    (
        IN + "On your withdrawal form you tell us how much is pre-tax, Roth and after-tax.",
        WITHDRAWAL,
        ("not_addressed",),
    ),
    (
        "When you roll money in from a former plan, you must tell us how much is pre-tax, Roth and after-tax.",
        AFTER_TAX,
        ("not_addressed", "rollover_only"),
    ),
    (
        "You decide how much of your contributions is before-tax, how much is Roth and how much is after-tax.",
        AFTER_TAX,
        ("permitted",),
    ),
    # a limit in brackets says nothing of what the sentence then says
    (
        "The after-tax contributions you make from your pay (up to 6% of salary) are no longer permitted. After-tax "
        "balances may be withdrawn at any time.",
        AFTER_TAX,
        ("frozen", "prohibited"),
    ),
    (
        "The after-tax contributions you make from your pay (up to 6% of salary) will begin if the Board approves.",
        AFTER_TAX,
        ("not_addressed",),
    ),
    # another feature
    (
        "After-tax contributions were discontinued in 2010. The Plan also has a loan feature. The feature was reopened "
        "in 2021.",
        AFTER_TAX,
        ("frozen",),
    ),
    (
        "After-tax contributions are not permitted. The Plan had a brokerage window. The option was reopened on "
        "July 1, 2021.",
        AFTER_TAX,
        ("prohibited", "frozen"),
    ),
    # whose money is not limited
    (
        "Nothing in this Section restricts the rollover contributions that a Participant may deposit in the Plan.",
        AFTER_TAX,
        ("not_addressed", "rollover_only"),
    ),
    (
        "Nothing in this Section limits the Elective Deferrals that a Participant may contribute.",
        AFTER_TAX,
        ("not_addressed",),
    ),
    # what cannot be changed
    ("No change may be made to after-tax contributions.", AFTER_TAX, ("not_addressed", "prohibited")),
    (
        "No change may be made to the rate of after-tax contributions during a quarter.",
        AFTER_TAX,
        ("not_addressed",),
    ),
    ("No change in after-tax contributions is permitted.", AFTER_TAX, ("not_addressed", "prohibited")),
    # a refusal of two kinds of money
    (
        IN + "After-tax contributions and deferrals that could be withdrawn only for hardship may not be converted. "
        "You may convert any vested account.",
        CONVERSION,
        ("prohibited", "conditional", "conflicting"),
    ),
    # contributions to a pension plan
    (
        "Employees who are participants in the Union Pension Plan may make after-tax contributions to it of up to 5% "
        "of pay and may withdraw them at any time.",
        AFTER_TAX,
        ("not_addressed",),
    ),
    (
        "Employees who are members of the Hale Pension Plan may make after-tax contributions to that plan.",
        AFTER_TAX,
        ("not_addressed",),
    ),
    (
        "Employees who are members of the Hale Pension Plan may make after-tax contributions to buy a larger pension.",
        AFTER_TAX,
        ("not_addressed",),
    ),
    (
        "Employees who remain members of the Hale Pension Plan may make after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        ("permitted",),
    ),
    # an answer that goes back to others
    (
        "Does the Plan allow after-tax contributions? Some companies' plans do. They do.",
        AFTER_TAX,
        ("not_addressed",),
    ),
    (
        "Can I make after-tax contributions? Many employers let their people do this. They can.",
        AFTER_TAX,
        ("not_addressed",),
    ),
    ("Can employees make after-tax contributions? They can.", AFTER_TAX, ("permitted",)),
    ("Does the Plan allow after-tax contributions? It does.", AFTER_TAX, ("permitted",)),
    # what is asked for is not adopted
    (
        "The Board was asked to approve an amendment by adding “Participants may make after-tax contributions of up to "
        "10% of pay beginning in 2027.”",
        AFTER_TAX,
        ("not_addressed",),
    ),
    (
        "The Committee was urged to adopt an amendment allowing after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        ("not_addressed",),
    ),
    (
        "It was proposed that Section 4.2 be amended by adding “Participants may make after-tax contributions.”",
        AFTER_TAX,
        ("not_addressed",),
    ),
    (
        "Amendment No. 3 would change Section 4.2 to read “Participants may make after-tax contributions.”",
        AFTER_TAX,
        ("not_addressed",),
    ),
    (
        "The Board approved an amendment by adding “Participants may make after-tax contributions of up to 10%.”",
        AFTER_TAX,
        ("permitted",),
    ),
    (
        "You are asked to complete a form under Section 4 of the Plan, and you may make after-tax contributions of "
        "up to 10% of pay.",
        AFTER_TAX,
        ("permitted",),
    ),
    # what is moved is no money
    (
        IN + "\n\nMoving Money to Roth\n\nYour loan may be moved if you change jobs.",
        CONVERSION,
        ("not_addressed",),
    ),
    (
        IN + "\n\nMoving Money to Roth\n\nYour appointment may be moved once.",
        CONVERSION,
        ("not_addressed",),
    ),
    (
        IN + "\n\nMoving Money to Roth\n\nYour after-tax account may be moved once a month.",
        CONVERSION,
        ("permitted",),
    ),
    # a binding statement beside what a turn takes away
    (IN + "No changes are permitted in after-tax contributions, which ended in 2019.", AFTER_TAX, BOUND),
    (
        IN + "You may withdraw any amount that, on the date you attain age 59½, you could take as a distribution.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        IN + "Each after-tax contribution is converted to Roth, before it has time to earn anything, if you "
        "are at least 59½.",
        CONVERSION,
        BOUND,
    ),
    (
        IN + "You may convert them to Roth right away, before they have a chance to earn anything, but only "
        "after you reach age 59½.",
        CONVERSION,
        BOUND,
    ),
    (
        "After-tax contributions were suspended on February 1, 2010, and were reinstated on October 1, "
        "2019 and were stopped again in 2021.",
        AFTER_TAX,
        BOUND,
    ),
    (
        IN + "The Company will decide next spring whether they may resume, and until then no after-tax "
        "contributions are accepted.",
        AFTER_TAX,
        BOUND,
    ),
    (
        IN + "The Board will announce later whether after-tax contributions, which ended in 2019, will be "
        "opened again.",
        AFTER_TAX,
        BOUND,
    ),
    (
        "The Board will announce later whether after-tax contributions, which ended in 2019, will be opened again.",
        AFTER_TAX,
        BOUND,
    ),
    (
        "The Company will decide next spring whether they may go on, and until then after-tax "
        "contributions of up to 10% of pay may be made.",
        AFTER_TAX,
        ("permitted",),
    ),
    (
        IN + "You may convert any vested account other than the Roth account, the after-tax account and the "
        "match account.",
        CONVERSION,
        BOUND,
    ),
    (
        IN + "If the limit would be exceeded, after-tax contributions must be stopped, and they may be "
        "withdrawn only after age 59½. You may withdraw after-tax contributions.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        IN + "You may withdraw after-tax contributions. We cannot advise you on this, and after-tax "
        "contributions may be withdrawn only after age 59½.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        IN + "You may withdraw after-tax contributions. A withdrawal does not count as a loan, and you must "
        "be at least age 59½ to make one.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        IN + "You may withdraw after-tax contributions. When they may be withdrawn is governed by Section 7, "
        "under which you must be at least age 59½.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        IN + "You may withdraw after-tax contributions. No more than half may be in the brokerage window, and"
        " withdrawals are made from the core funds only after age 59½.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        IN + "Twelve members held any at the end of 2010, when after-tax contributions were discontinued.",
        AFTER_TAX,
        BOUND,
    ),
    (
        IN + "The amendment would also raise the limit on loans, but it ended after-tax contributions on "
        "December 31, 2021.",
        AFTER_TAX,
        BOUND,
    ),
    (
        IN + "The Board considered whether to bring back after-tax contributions, which were discontinued in 2019.",
        AFTER_TAX,
        BOUND,
    ),
    (
        "After-tax contributions were stopped in 2020, and the Committee will review next year whether "
        "they can be accepted again, but only from salaried employees.",
        AFTER_TAX,
        BOUND,
    ),
    (
        IN + "Ask your old employer whether its plan allows it, since our Plan no longer accepts after-tax "
        "contributions.",
        AFTER_TAX,
        BOUND,
    ),
    (IN + "Please confirm that you understand that after-tax contributions ended in 2021.", AFTER_TAX, BOUND),
    (
        IN + "You may withdraw them. A common request was to withdraw at any age, but the Plan requires that "
        "you be 59½.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        IN + "You may convert them. After a conversion the converted amount is held in a separate account, "
        "and only participants over 59½ may convert.",
        CONVERSION,
        BOUND,
    ),
    (IN + "Learn more about after-tax contributions, which were closed on December 31, 2020.", AFTER_TAX, BOUND),
    (
        IN + "You may withdraw them. Call 800-555-0100 for a copy of the withdrawal rules, under which you "
        "must be 59½.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        IN + "You may convert them. Money that is not available for withdrawal, such as after-tax "
        "contributions, cannot be converted.",
        CONVERSION,
        BOUND,
    ),
    (
        IN + "You may withdraw them. Thus a Participant aged 40 may withdraw after-tax contributions only if "
        "he has five years of participation.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        IN + "You may convert them. We treat a conversion as though it were a distribution, so you must be 59½.",
        CONVERSION,
        BOUND,
    ),
    # what a later sentence takes back, and what it does not
    (
        IN + "\n\n" + "After-tax contributions were discontinued on December 31, 2020. The contracts of the former "
        "carrier had surrender charges. Those rules do not apply to this Plan.",
        AFTER_TAX,
        BOUND,
    ),
    (
        IN + "\n\n" + "After-tax contributions were discontinued on December 31, 2020. A new amendment is being "
        "drafted. It has not been adopted.",
        AFTER_TAX,
        BOUND,
    ),
    (
        "Formerly only those over 59½ could convert after-tax money to Roth. In 2021 the age was dropped"
        " for executives.",
        CONVERSION,
        BOUND,
    ),
    (
        "Formerly only those over 59½ could convert after-tax money to Roth. In 2021 the age was "
        "dropped, and conversions ended.",
        CONVERSION,
        BOUND,
    ),
    (
        "Formerly only those over 59½ could convert after-tax money to Roth. Amendment No. 3, if "
        "adopted, did away with the age.",
        CONVERSION,
        BOUND,
    ),
    (
        "Formerly only those over 59½ could convert after-tax money to Roth. In 2021 the age was dropped"
        " and a wait of five years put in its place.",
        CONVERSION,
        BOUND,
    ),
    (
        "Formerly only those over 59½ could convert after-tax money to Roth. In 2021 the age was dropped.",
        CONVERSION,
        ("permitted",),
    ),
    (
        "Ann had her after-tax savings paid out to her Roth IRA when she left. Every member can do the same.",
        WITHDRAWAL,
        BOUND,
    ),
    (
        "Ann had her after-tax savings paid out to her Roth IRA. Every member can do the same.",
        WITHDRAWAL,
        ("permitted",),
    ),
    # refused until a day to come
    ("After-tax contributions are not accepted until January 1, 2028.", AFTER_TAX, BOUND),
    ("Until January 1, 2028 no after-tax contributions are accepted.", AFTER_TAX, BOUND),
    (IN + "After-tax contributions are suspended until January 1, 2028.", AFTER_TAX, BOUND),
    ("After-tax contributions were suspended on March 1, 2024 until January 1, 2028.", AFTER_TAX, BOUND),
    (IN + "Until January 1, 2028 after-tax contributions are on hold.", AFTER_TAX, BOUND),
    (IN + "After-tax contributions were suspended until January 1, 2020.", AFTER_TAX, ("permitted",)),
    ("After-tax contributions were accepted until December 31, 2020 and are not accepted now.", AFTER_TAX, BOUND),
    # what was only asked for, or is not decided, with a word that binds in it
    ("The Board considered whether to accept after-tax contributions except from executives.", AFTER_TAX, BOUND),
    ("Union proposal: members may make after-tax contributions except executives.", AFTER_TAX, BOUND),
    (
        "The Board read a draft which would let employees make after-tax contributions except executives.",
        AFTER_TAX,
        BOUND,
    ),
    (
        "Each fall the Committee decides whether after-tax contributions may be made until the end of the year.",
        AFTER_TAX,
        BOUND,
    ),
    # a refusal with its reason
    (IN + "Because the Plan failed the ACP test, after-tax contributions are no longer permitted.", AFTER_TAX, BOUND),
    ("Since the Plan failed the ACP test in 2019, after-tax contributions are not permitted.", AFTER_TAX, BOUND),
    # the no of an answer, and what it is said with again
    ("Can I convert my after-tax money to Roth in the Plan? No, conversions are not part of the Plan.", CONVERSION, ("prohibited",)),
    ("May after-tax money be converted?\n\nNo, conversions are not an option here.", CONVERSION, ("prohibited",)),
    ("May I save after tax?\n\nNo, such contributions are not part of the Plan.", AFTER_TAX, ("prohibited",)),
    ("May I save after tax?\n\nNo, the Plan prohibits after-tax contributions.", AFTER_TAX, ("prohibited",)),
    ("May I save after tax?\n\nNo – after-tax contributions are not on offer.", AFTER_TAX, ("prohibited",)),
    (IN + "May I take them out while I work here? No, in-service withdrawals are not part of this Plan.", WITHDRAWAL, ("prohibited",)),
    (IN + "Must I leave to withdraw them? No, after-tax money is not off limits while you work here.", WITHDRAWAL, ("permitted", "not_addressed")),
    # what is not adopted
    ("You may contribute up to 7% of pay after tax. This feature has not been adopted by our plan.", AFTER_TAX, BOUND),
    # what is lost beside it, and a program of that name
    (IN + "After-tax contributions may not be distributed while you work here, and the match taken out with them is forfeited.", WITHDRAWAL, ("prohibited",)),
    ("The after-tax program is not part of the 401(k) plan and accepts no contributions.", AFTER_TAX, ("prohibited",)),
    ("The Roth and after-tax arrangement is not part of this Plan and has not been adopted.", AFTER_TAX, ("prohibited",)),
    (IN + "\n\nYour Thrift Fund is not part of the 401(k) match, and it takes no after-tax contributions.", AFTER_TAX, BOUND),
    # what it costs
    (IN + "You may receive your after-tax account at any time. The match on what you receive is forfeited.", WITHDRAWAL, ("conditional",)),
    (IN + "After-tax contributions may be paid before severance only if the match on them is forfeited.", WITHDRAWAL, ("conditional",)),
    (IN + "You may receive your after-tax account at any time. The match on what you receive is not forfeited.", WITHDRAWAL, ("permitted",)),
    (IN + "After-tax contributions may be paid before severance, and the match is paid at severance.", WITHDRAWAL, ("permitted",)),
    # what is looked at is not taken out
    (IN + "You have online access to your after-tax account at any time.", WITHDRAWAL, ("not_addressed",)),
    (IN + "Nor is telephone access to your after-tax account unavailable while you are employed.", WITHDRAWAL, ("not_addressed",)),
    (IN + "You may access your after-tax account at any time to check its value.", WITHDRAWAL, ("not_addressed",)),
    (IN + "Access to information on your after-tax account is open at any time while you work here.", WITHDRAWAL, ("not_addressed",)),
    (IN + "You have access to your after-tax account at any time while you are employed.", WITHDRAWAL, ("permitted",)),
    # but not before an age
    (IN + "You may convert any vested account to Roth in the Plan except before age 59½.", CONVERSION, ("conditional",)),
    (IN + "You may withdraw after-tax contributions at any time, except before age 55.", WITHDRAWAL, ("conditional",)),
    (IN + "You may withdraw after-tax contributions other than while you are under age 59½.", WITHDRAWAL, ("conditional",)),
    (IN + "You may withdraw after-tax contributions, save before you reach age 60.", WITHDRAWAL, ("conditional",)),
    (IN + "You may withdraw after-tax contributions at any time without a tax penalty, except before age 59½.", WITHDRAWAL, ("permitted", "conditional")),
    (IN + "You may withdraw any contributions, except pre-tax contributions before age 59½, and after-tax contributions at any time.", WITHDRAWAL, ("permitted",)),
    # a line that says who may
    (IN + "\n\nWho can convert: participants over 59½.", CONVERSION, BOUND),
    (IN + "\n\nWho can convert: participants who are 59½ or older.", CONVERSION, ("conditional",)),
    (IN + "\n\nWho can convert: participants no longer employed.", CONVERSION, BOUND),
    (IN + "\n\nWho can convert: all participants.", CONVERSION, ("permitted",)),
    # a payroll is no payment
    ("You may contribute after tax. Those paid from the monthly payroll see it on the last pay stub of the month.", WITHDRAWAL, ("not_addressed",)),
    (
        IN + "Because the Plan failed the ACP test, some after-tax contributions of last year were returned.",
        AFTER_TAX,
        ("permitted",),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "provision", "statuses"), KEPT)
def test_what_is_refused_or_asked_stays_so(text: str, provision: str, statuses: tuple[str, ...]) -> None:
    read = read_text(text, name="booklet")
    found = detect(read)
    told = judge(list(found.findings), [found.facts], [read], Profile(as_of=date(2026, 11, 30))).provisions
    status = told[provision].status.value if provision in told else "not_addressed"
    assert status in statuses


@pytest.mark.parametrize(
    "sentence",
    [
        "Employees paid on the union payroll may not make after-tax contributions.",
        "Those paid from the monthly payroll may not make after-tax contributions.",
        "Members on the hourly payroll may not make after-tax contributions.",
    ],
)
def test_a_payroll_left_out_is_told_of(sentence: str) -> None:
    read = read_text(f"{IN}{sentence} You may withdraw after-tax contributions at any time.", name="booklet")
    found = detect(read)
    told = judge(list(found.findings), [found.facts], [read], Profile(as_of=date(2026, 11, 30)))
    assert told.state.value == "supported_with_conditions"


NOT_SPLIT = [
    "You may make pre-tax contributions, Roth contributions or both.",
    "A participant may elect Roth Elective Deferrals, Pre-tax Elective Deferrals, or both.",
    "After-tax contributions and pre-tax contributions are sent to different accounts in the trust.",
]


@pytest.mark.parametrize("sentence", NOT_SPLIT)
def test_kinds_of_contributions_are_no_two_rollovers(sentence: str) -> None:
    assert not states_split(read_text(sentence))
