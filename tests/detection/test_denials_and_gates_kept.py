"""A turn of speech, or a sentence on another matter, takes no refusal, no end and no condition out of what is said."""

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
]


@pytest.mark.parametrize(("text", "provision", "statuses"), KEPT)
def test_what_is_refused_or_asked_stays_so(text: str, provision: str, statuses: tuple[str, ...]) -> None:
    read = read_text(text, name="booklet")
    found = detect(read)
    told = judge(list(found.findings), [found.facts], [read], Profile(as_of=date(2026, 11, 30))).provisions
    status = told[provision].status.value if provision in told else "not_addressed"
    assert status in statuses


NOT_SPLIT = [
    "You may make pre-tax contributions, Roth contributions or both.",
    "A participant may elect Roth Elective Deferrals, Pre-tax Elective Deferrals, or both.",
    "After-tax contributions and pre-tax contributions are sent to different accounts in the trust.",
]


@pytest.mark.parametrize("sentence", NOT_SPLIT)
def test_kinds_of_contributions_are_no_two_rollovers(sentence: str) -> None:
    assert not states_split(read_text(sentence))
