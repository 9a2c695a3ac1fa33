"""What a passage alone establishes, where it speaks of a group, of others' plans or of a gate behind the rule."""

from __future__ import annotations

import pytest

from analyzer import detection
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # for a group alone: a grant, to that group
    ("Only pilots based at Newark may make after-tax contributions.", AFTER_TAX, "permitted"),
    ("After-tax contributions are for hourly employees only.", AFTER_TAX, "permitted"),
    ("Voluntary after-tax contributions may be made solely by employees of Hartwell Mining.", AFTER_TAX, "permitted"),
    (
        "Employees of Hartwell Mining, but no other employees, may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The after-tax option is restricted to members of Local 12. Everyone else may save pre-tax or Roth.",
        AFTER_TAX,
        "permitted",
    ),
    ("Nonunion staff may make after-tax contributions. Union staff may not.", AFTER_TAX, "permitted"),
    ("The after-tax feature is offered to store managers only, at 1% to 5% of pay.", AFTER_TAX, "permitted"),
    (
        "You may make after-tax contributions only if you were a participant in the Coleman Plan on June 30,"
        " 2015. If you are one of these participants, you may contribute up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    # what others offer
    (
        "Although several of our competitors permit after-tax contributions, the Company has decided, after"
        " reviewing the testing that would be required, that the Plan will not.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Board determined, on the advice of its consultant, that Participants may make after-tax"
        " contributions of up to 5% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    ("The State Employees' Retirement System takes 6% of your salary after tax.", AFTER_TAX, "not_addressed"),
    (
        "The Firefighters' Pension requires a contribution of 8% of pay from each member, after taxes.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may transfer your account to the Hale Plan, which permits after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Under the Hale Plan, after-tax contributions were open to officers.", AFTER_TAX, "frozen"),
    # gates behind what they gate
    (
        "After-tax money may be taken out while you are employed, but it must have been in the Plan for 24 months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You can withdraw your after-tax savings while working. Each deposit has to stay in the plan for two"
        " years first.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawals of after-tax contributions are allowed once a year; however, a contribution must remain"
        " in the account for at least 18 months.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You may convert your after-tax account to Roth, but you must be at least 55.", CONVERSION, "conditional"),
    (
        "When you turn 59½ your after-tax account may be withdrawn or converted. Before that neither is allowed.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "When you turn 59½ your after-tax account may be withdrawn or converted. Before that neither is allowed.",
        CONVERSION,
        "conditional",
    ),
    ("Your after-tax account remains closed until your last day with the bank.", WITHDRAWAL, "prohibited"),
    # whence the money comes
    (
        "After-tax contributions may be transferred from the Hale Plan. They are the only after-tax amounts"
        " the Trustee will receive.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Members may make Supplementary Allotments, which are not excluded from gross income, of 1% to 6% of"
        " Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "An Employee may contribute to the Trust, without reducing his taxable income, up to 5% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A hardship distribution may not be rolled over, and it cannot be converted to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    ("Thrift account: last contribution received December 31, 1998.", AFTER_TAX, "frozen"),
    # what a list leaves out, and what stands beside the main statement
    ("Our plan has neither an after-tax contribution feature nor a Roth feature.", ROTH, "prohibited"),
    (
        "We take pre-tax contributions. They are not Roth contributions, an option our plan does not have.",
        ROTH,
        "prohibited",
    ),
    (
        "Voluntary contributions are different from the Roth contributions that you may also make.",
        ROTH,
        "permitted",
    ),
    (
        "In-Plan Roth Rollovers are limited to the following: (a) Elective Deferral Account; (b) vested Matching"
        " Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "A change to allow after-tax contributions is being studied. Until it is adopted, such contributions cannot"
        " be made.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Your benefit is paid when you retire, or to your spouse if you die, and the Plan does not let you convert"
        " after-tax money to Roth.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Since the Plan has no Roth account, there is nothing to which after-tax money could be converted.",
        CONVERSION,
        "prohibited",
    ),
    ("A member who has made voluntary contributions for five years may withdraw them.", WITHDRAWAL, "conditional"),
    (
        "No distribution may be made before Severance, except that (a) the After-Tax Account may be withdrawn at any"
        " time upon request, and (b) the Deferral Account may be withdrawn on account of hardship.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A hardship withdrawal is taken first from pre-tax deferrals and, if that is not enough, from the after-tax"
        " account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once your deferrals hit the 402(g) limit, the rate you elected continues to be deducted and is contributed"
        " as after-tax contributions for the rest of the year.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your savings may be pre-tax or Roth. Those are the only two types we take from pay, whether as basic or as"
        " supplemental savings.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "From 1985 through 1999 members could contribute from salary on which tax had been paid. None has been"
        " accepted since.",
        AFTER_TAX,
        "frozen",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_says(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


NAMES = [
    # a sentence, the groups that it names as the document does
    ("Only members in the Hourly group may make after-tax contributions.", ["members in the Hourly group"]),
    ("After-tax contributions are open to pilots and nobody else.", ["pilots"]),
    (
        "Thrift contributions are open to participants under Schedules B and C and to no one else.",
        ["participants under Schedules B and C"],
    ),
    ("Employees in the Northern division may make after-tax contributions.", ["Employees in the Northern division"]),
    ("The Plan has taken no after-tax contributions since 2012 from employees of any Business Unit.", []),
]


@pytest.mark.parametrize(("sentence", "groups"), NAMES)
def test_a_group_is_named_whole_and_everyone_is_none(sentence: str, groups: list[str]) -> None:
    found = detection.detect(read_text(f"CONTRIBUTIONS\n\n{sentence}\n", name="t")).findings
    named = [f for f in found if f.provision == AFTER_TAX]
    assert [
        name for f in named[:1] for key in ("groups_in", "groups_out") for name in f.attributes.get(key, ())
    ] == groups
