"""Ages in every spelling, waits in every wording, and conditions that a plan names without saying what they are."""

from __future__ import annotations

import pytest

from analyzer.detection.sentence.asked import asks_more
from analyzer.detection.sentence.conditions import gates
from analyzer.detection.vocabulary.spelling import in_one_spelling
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# as printed, as read
SPELLINGS = [
    ("age 59½", "age 59½"),
    ("age 59 1/2", "age 59½"),
    ("age 59-1/2", "age 59½"),
    ("age 59- 1/2", "age 59½"),
    ("age 59 1⁄2", "age 59½"),
    ("age 591/2", "age 59½"),
    ("age 59 – ½", "age 59½"),
    ("age 59.5", "age 59½"),
    ("age 59 and 1/2", "age 59½"),
    ("age 59 & 1/2", "age 59½"),
    ("age 59 and one-half", "age 59½"),
    ("age 59 and a half", "age 59½"),
    ("age 59-and-a-half", "age 59½"),
    ("age fifty-nine and one-half", "age 59½"),
    ("age fifty nine and one half (59-1/2)", "age 59½"),
    ("age 70-1/2", "age 70½"),
    ("age fifty-five (55)", "age 55"),
    ("age fifty-five", "age 55"),
    ("sixty-two years of age", "62 years of age"),
    ("59.5% of pay", "59.5% of pay"),
    ("fifty percent of the match", "fifty percent of the match"),
    ("$59.50 a month", "$59.50 a month"),
    ("1959-1/2", "1959-1/2"),
    ("held for 24 mos. or 2 yrs", "held for 24 months or 2 years"),
    ("After- Tax Contributions", "After-Tax Contributions"),
    ("after–tax money", "after-tax money"),
    ("an in–plan conversion", "an in-plan conversion"),
    ("before – tax rules aside", "before – tax rules aside"),
]


@pytest.mark.parametrize(("printed", "read"), SPELLINGS)
def test_one_spelling(printed: str, read: str) -> None:
    assert in_one_spelling(printed) == read


AGES = [printed for printed, read in SPELLINGS if read.startswith(("age 59½", "age 55"))]


@pytest.mark.parametrize("age", AGES)
def test_an_age_is_a_condition_however_it_is_spelled(age: str) -> None:
    withdrawal = f"A Participant may withdraw his After-Tax Contributions at any time after attaining {age}."
    conversion = f"Participants who are {age} or older may convert their after-tax contributions to Roth."
    assert established(withdrawal)[WITHDRAWAL] == "conditional"
    assert established(conversion)[CONVERSION] == "conditional"


# of whom it is told, and the same right where that asks nothing of anyone
WHO = [
    "who has met the withdrawal conditions of Section 7",
    "who satisfies the requirements of Appendix B",
    "who has attained his Special Withdrawal Date",
    "who has completed the holding period",
    "who has reached the Qualifying Age",
    "who is eligible under Section 6.3",
    "who has been approved by the Committee",
    "who qualifies",
    "who is fully vested",
    "who has completed five or more years of service",
    "who has completed at least 5 years as a participant",
    "who has attained Early Retirement Age",
]
ANYONE = [
    "who has made after-tax contributions",
    "who has an after-tax balance",
    "who wants to do so",
    "who has reached the annual limit on before-tax savings",
    "who has completed the form",
    "who is employed",
]


@pytest.mark.parametrize("who", WHO)
def test_what_a_participant_must_have_reached_or_met_is_a_condition(who: str) -> None:
    assert established(f"A Participant {who} may withdraw his after-tax contributions.")[WITHDRAWAL] == "conditional"
    assert established(f"A Participant {who} may convert his after-tax money to Roth.")[CONVERSION] == "conditional"


@pytest.mark.parametrize("who", ANYONE)
def test_what_asks_nothing_of_anyone_is_none(who: str) -> None:
    assert established(f"A Participant {who} may withdraw his after-tax contributions.")[WITHDRAWAL] == "permitted"


WHEN = [
    "After the holding period",
    "Upon reaching the Qualifying Age",
    "Once the waiting period ends",
    "When you meet the conditions in Section 7",
    "After the required period of participation",
    "After becoming fully vested",
    "Upon attaining your Special Withdrawal Date",
    "After your tenth year of service",
    "Within five years of retirement",
]


@pytest.mark.parametrize("when", WHEN)
def test_when_it_begins_is_a_condition(when: str) -> None:
    assert established(f"{when}, you may withdraw your after-tax contributions.")[WITHDRAWAL] != "permitted"
    later = when[0].lower() + when[1:]
    assert established(f"You may convert your after-tax contributions to Roth {later}.")[CONVERSION] != "permitted"


# passage, provision, status
PASSAGES = [
    # no condition: papers, limits, both times
    ("After you complete the withdrawal form, you may withdraw your after-tax contributions.", WITHDRAWAL, "permitted"),
    ("You may convert your after-tax money at any time, before or after you retire.", CONVERSION, "permitted"),
    ("Participants may convert after-tax money while employed or after they leave.", CONVERSION, "permitted"),
    ("You may convert after-tax money until you leave the Company.", CONVERSION, "permitted"),
    (
        "Once you reach the 402(g) limit, you can make after-tax contributions and convert them to Roth daily.",
        CONVERSION,
        "permitted",
    ),
    # who is no longer at work
    ("A Participant who has retired may convert after-tax money to Roth in the plan.", CONVERSION, "conditional"),
    ("You may convert after-tax money to Roth after you stop working here.", CONVERSION, "conditional"),
    ("Participants who incur a disability may convert after-tax money to Roth.", CONVERSION, "conditional"),
    # an event of a list, after a "may"
    (
        "In-service distributions may be made from any of the Participant's vested Accounts, at any time upon or "
        "after the occurrence of the following events: a Participant's attainment of age 59-1/2.",
        WITHDRAWAL,
        "conditional",
    ),
    # how long money has to lie
    ("After-tax contributions may be withdrawn only after 24 mos. in the Plan.", WITHDRAWAL, "conditional"),
    ("There is a 24 months wait before after-tax contributions may be withdrawn.", WITHDRAWAL, "conditional"),
    (
        "Except for amounts contributed within 24 months of the request, after-tax contributions may be withdrawn.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may convert after-tax contributions to Roth, excluding amounts contributed in the past 24 months.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may withdraw after-tax contributions, excluding any made in the current or two preceding Plan Years.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You must wait two years to withdraw each after-tax contribution.", WITHDRAWAL, "conditional"),
    (
        "It takes two years for an after-tax contribution to become available for withdrawal.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax savings are locked in for two years, after which you may withdraw them.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Only contributions made more than a year ago can be converted from the after-tax account to Roth.",
        CONVERSION,
        "conditional",
    ),
    ("Matured after-tax contributions may be withdrawn at any time.", WITHDRAWAL, "conditional"),
    # a price, told of a withdrawal "by a Participant"; what is not lost
    (
        "In the event of a withdrawal by a Participant from his Post-Tax Contribution Account, the Participant shall "
        "be suspended from making any contributions for three months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "No forfeitures will occur solely as a result of an Employee's withdrawal of After-Tax Contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    # who takes part in an account pays into it
    ("Participation in the After-Tax Account is open to all regular employees.", AFTER_TAX, "permitted"),
    ("Participation in after-tax saving is voluntary.", AFTER_TAX, "permitted"),
    ("Participation in the Roth account is open to all.", AFTER_TAX, "not_addressed"),
    ("Participation in the after-tax account ended in 2015.", AFTER_TAX, "frozen"),
    # headings, lists and boxes
    (
        "# Age 59-1/2 Withdrawals\n\nYou may withdraw all or part of your after-tax account while you are employed.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "For Participants who have attained age 59-1/2: you may withdraw after-tax contributions.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw the following:\n\n- pre-tax contributions, after age 59-1/2;\n- after-tax contributions, "
        "after age 59-1/2;\n- rollover contributions, at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant may withdraw, once each Plan Year:\n\n(a) after attaining age 59-1/2, any part of his Elective "
        "Deferral Account; and\n(b) at any time, any part of his After-Tax Account.",
        WITHDRAWAL,
        "permitted",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


# clause, whether it asks for something that it does not name in figures
ASKED = [
    ("a Participant who has attained the Qualifying Age may withdraw it", True),
    ("on the occurrence of any of the following events", True),
    ("only following the lock-up", True),
    ("a Participant who has reached the annual limit may withdraw it", False),
    ("after your deferrals reach the maximum", False),
    ("only from November 1 to November 30 each year", False),
    ("upon request", False),
]


@pytest.mark.parametrize(("clause", "asks"), ASKED)
def test_what_is_asked_in_words(clause: str, asks: bool) -> None:
    assert asks_more(clause) is asks


# clause, attribute, value
WAITS = [
    ("any made in the current Plan Year or the two preceding Plan Years", "seasoning_months", 24),
    ("contributions older than one year may be converted", "seasoning_months", 12),
    ("a two-year hold", "seasoning_months", 24),
    ("after the tenth year of service", "service_years", 10.0),
    ("a Participant with 60 months as a participant", "participation_years", 5.0),
    ("when three years have passed since your first Thrift Deposits were posted", "participation_years", 3.0),
]


@pytest.mark.parametrize(("clause", "attribute", "value"), WAITS)
def test_waits_in_figures(clause: str, attribute: str, value: float) -> None:
    assert gates(clause)[attribute] == value
