"""A wait is one wherever it stands in its sentence: first, last, set in, or behind what is said of amounts."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from analyzer.analysis import analyze_documents
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

SAID_BESIDE = (
    *("", ", with its earnings,", ", in whole or in part,", " (but not less than $500)", ", to the extent vested,"),
    *(", once in each Plan Year,", ", upon written request to the Committee,", ", without regard to amount,"),
)
AT_WORK = (
    *("", " while you are still employed", " while in service", ", while you are working here,"),
    *(" during your employment", " before you leave the Company"),
)
WAITS = (
    *(" if you have reached age 59½", " after you attain age 59½", ", provided that you have attained age 59½"),
    *(" once you are 59½", " on or after the day you turn 59½", " only if you are 59½ or older"),
    *(" if the money has been in the Plan for two years", " after it has been held for 24 months"),
    *(" when you have been in the Plan for five years", " upon completion of five years of participation"),
)
RIGHTS = (
    ("You may withdraw your after-tax account", WITHDRAWAL),
    ("You may convert your after-tax account to Roth within the Plan", CONVERSION),
)
EVERY = 7  # of the sentences that these parts make, so that each part meets each other one


@pytest.mark.parametrize("parts", [*product(RIGHTS, SAID_BESIDE, AT_WORK, WAITS)][::EVERY])
def test_behind_amounts_and_work(parts: tuple[tuple[str, str], str, str, str]) -> None:
    (right, provision), beside, at_work, wait = parts
    sentence = f"{right}{beside}{at_work}{wait}.".replace(",,", ",").replace(", ,", ",")
    assert established(sentence)[provision] == "conditional", sentence


FIRST = (
    *(
        "After attaining age 59½",
        "Upon completion of five years of participation in the Plan",
        "If he has attained age 59½",
    ),
    "Provided that the amount has been held in the Plan for at least twenty-four months",
    "On and after attainment of age 59½ and while still employed",
    "Once the contributions have been on deposit for two years",
    *("Commencing with the Plan Year in which he attains age 59½", "Not earlier than his attainment of age 59½"),
    *("At or after age 59½ but before severance from employment", "When he has been a Participant for sixty months"),
)
COUNSELS_RIGHTS = (
    ("a Participant may withdraw all or any part of his Voluntary Account", WITHDRAWAL),
    ("all or any part of the After-Tax Account may be withdrawn", WITHDRAWAL),
    ("a Participant may elect to convert all or any part of his After-Tax Account to a Roth account", CONVERSION),
    ("withdrawals from the After-Tax Account are permitted", WITHDRAWAL),
    (
        "the Trustee shall, at the request of a Participant, pay to him all or any part of his After-Tax Account",
        WITHDRAWAL,
    ),
)


def _set_in(right: str, wait: str) -> str:
    """A right with its wait set in behind "may" or before "are"."""
    before, verb, after = right.partition(" may ") if " may " in right else right.partition(" are ")
    return f"{before},{wait},{verb}{after}" if verb == " are " else f"{before} may,{wait}, {after}"


@pytest.mark.parametrize(("wait", "right"), [*product(FIRST, COUNSELS_RIGHTS)])
def test_first_last_and_set_in(wait: str, right: tuple[str, str]) -> None:
    words, provision = right
    later = wait[0].lower() + wait[1:]
    sentences = [f"{wait}, {words}.", f"{words[0].upper()}{words[1:]} {later}."]
    if " may " in words or " are " in words:
        sentences.append(_set_in(f"{words[0].upper()}{words[1:]}", f" {later}") + ".")
    assert {s: established(s)[provision] for s in sentences} == dict.fromkeys(sentences, "conditional")


LEAST = [
    ("After-tax savings may be withdrawn after two years, in an amount not less than $400.", "conditional"),
    ("After-tax savings may be withdrawn after two years, but not for less than $400 at a time.", "conditional"),
    ("After-tax savings may be withdrawn after two years, and never for less than $400.", "conditional"),
    ("You may withdraw after-tax savings when five years have passed since you joined, for no less than $1,000.",
     "conditional"),
    ("Your after-tax account may be drawn on when two years have gone by since the first deposit, at any age, not "
     "oftener than twice in a calendar year and not for less than $250.", "conditional"),
    ("After-tax savings may be withdrawn once they are three years old, in amounts of no less than $250.",
     "conditional"),
    ("After-tax money may be withdrawn, but not for less than $500 and not sooner than 24 months after it was paid in.",
     "conditional"),
    # the time from one withdrawal to the next is no wait of the money
    ("After-tax contributions may be withdrawn at any time, but not less than $500 and not within six months of the "
     "last withdrawal.", "permitted"),
    ("You may withdraw after-tax savings, not less than $300, and a second time only six months after the first.",
     "permitted"),
    ("Members may make a withdrawal of after-tax money of not less than $300, once every six months.", "permitted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status"), LEAST)
def test_how_little_one_may_take_leaves_the_wait(text: str, status: str) -> None:
    assert established(text)[WITHDRAWAL] == status


PRICES = [
    "A Participant who makes a withdrawal under this Section before reaching age 59½ shall not make Voluntary "
    "Contributions for the six (6) months that follow the withdrawal.",
    "For the six months that follow a withdrawal no after-tax contributions may be made.",
    "Anyone under 59½ who takes a withdrawal must wait six months before contributing after-tax again.",
    "Unless you are 59½ or older, the match stops for three months after each withdrawal.",
]


@pytest.mark.parametrize("price", PRICES)
def test_a_price_is_a_condition(price: str) -> None:
    assert established(f"You may withdraw your after-tax account at any time. {price}")[WITHDRAWAL] == "conditional"


def test_too_new_and_too_young_are_two_waits() -> None:
    text = """A Participant may withdraw all of the Voluntary Account; provided, however, that a Participant who has
    completed fewer than sixty (60) months of participation may not withdraw any Voluntary Contribution that was
    credited to the Account within the twenty-four (24) months preceding the date of withdrawal."""
    report = analyze_documents([read_text(text, name="plan.txt")], Profile(date(2026, 11, 27)))
    ways = report.provisions[WITHDRAWAL].attributes["ways"]
    assert [way["conditions"] for way in ways] == [["seasoning"], ["participation"]]
