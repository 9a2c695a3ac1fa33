"""Two waits of which one is enough, names that a document coins for conversions and savings, and what a withdrawal does not cost."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.detection.document.acts_named import names_of_conversions, verbs_of_conversion
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

_READER = Profile(date(2026, 11, 30))
_MADE = "# Savings Plan\n\nYou may make after-tax contributions of 1% to 8% of pay by payroll deduction.\n\n## Withdrawals of after-tax money\n\n"
_OLD_ENOUGH = "After-tax contributions that have been in the Plan for at least 24 months may be withdrawn once a year. "
_EITHER = [{"age"}, {"seasoning"}]

WAITS = (
    (_OLD_ENOUGH + "The smallest withdrawal is $500. Contributions made within the last 24 months must stay in the Plan, unless you have reached age 59½.", _EITHER),
    ("After-tax contributions may be withdrawn once a year. Contributions made within the last 24 months must stay in the Plan, unless you have reached age 59½.", _EITHER),
    ("You may withdraw your After-Tax Account in any amount. Deposits less than 24 months old stay where they are unless you are 59½ or older.", _EITHER),
    (_OLD_ENOUGH + "Younger deposits have to wait until they are 24 months old or, if sooner, until you reach 59½.", _EITHER),
    (_OLD_ENOUGH + "Money that has been there less than 24 months may not be withdrawn unless you are 59½.", _EITHER),
    # both are asked
    ("After-tax contributions may be withdrawn once they have been in the Plan for 24 months. You must also have reached age 59½.", [{"age", "seasoning"}]),
    # one alone
    ("You may withdraw your After-Tax Account in any amount. Contributions made within the last 24 months stay in the Plan.", [{"seasoning"}]),
)  # fmt: skip


@pytest.mark.parametrize(("said", "wanted"), WAITS)
def test_the_ways_there_are(said: str, wanted: list[set[str]]) -> None:
    state = statuses(detect(read_text(_MADE + said)).findings, _READER)[WITHDRAWAL]
    ways = [set(way.kinds) for way in state.ways] or [set(state.attributes.get("conditions", ()))]
    assert sorted(ways, key=sorted) == wanted


_CROSSING = "A Crossing moves money that is already in your account to a part of it that is taxed like Roth savings. The law calls it an in-plan Roth rollover."
_GLOSSARY = "\n\n## Glossary\n\nHeritage Savings. The after-tax contributions that employees of the old bank made to its plan, through 2021, and the earnings on them."

SAID = (
    (f"{_CROSSING}\n\nAfter-tax contributions may make the Crossing at any age.", {CONVERSION: "permitted", AFTER_TAX: "not_addressed"}),
    (f"{_CROSSING}\n\nAfter-tax contributions cannot make the Crossing.", {CONVERSION: "prohibited"}),
    (f"{_CROSSING}\n\nAfter-tax contributions may make the Crossing once you are 59½.", {CONVERSION: "conditional"}),
    ("A Roth Swap is an in-plan Roth conversion.\n\nYou may request a Roth Swap of your after-tax account twice a year.", {CONVERSION: "permitted"}),
    ("We call an in-plan Roth conversion a “Crossing.” You may request a Crossing of your after-tax contributions once each quarter.", {CONVERSION: "permitted"}),
    (f"Heritage Savings may be withdrawn on any business day, at any age and for any reason.{_GLOSSARY}", {WITHDRAWAL: "permitted", AFTER_TAX: "not_addressed"}),
    # a crossing of another kind, a label over a rule
    ("A Crossing is a transfer to another investment fund. After-tax contributions may make the Crossing daily.", {CONVERSION: "not_addressed"}),
    ("Company Contributions. After-tax contributions are not matched.\n\nCompany Contributions may be withdrawn at any time.", {WITHDRAWAL: "not_addressed"}),
    # what is not used is gone, how one enrolls, a payment that is not repaid: no refusals
    ("You may make after-tax contributions up to 12% of each paycheck. It doesn’t bank up.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions up to 10% of pay. Some don’t wait because the room under the limit can’t be saved up from year to year.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions and Roth contributions. A separate election is required; choosing a Roth percentage does not enroll you.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("You may make after-tax and Roth contributions. Hardship withdrawals are for immediate need. You can’t put it back and you can’t roll it over.", {ROTH: "permitted"}),
    # refusals
    ("After-tax money can’t be put into this Plan.", {AFTER_TAX: "prohibited"}),
    ("You can’t save after-tax in this Plan.", {AFTER_TAX: "prohibited"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_it_is_read_as_it_is_meant(text: str, wanted: dict[str, str]) -> None:
    found = statuses(detect(read_text(text)).findings, _READER)
    assert {provision: found[provision].status.value for provision in wanted} == wanted


def test_the_names_of_a_conversion() -> None:
    assert names_of_conversions("Crossing. An in-plan Roth rollover.") == ("Crossing",)
    assert names_of_conversions("A Roth Conversion is an in-plan Roth rollover.") == ()
    assert names_of_conversions("A Crossing is a loan.") == ()
    assert verbs_of_conversion("To cross is to move to Roth.") == ("cross",)
    assert verbs_of_conversion("To cross is to move to a Roth IRA.") == ()


_RIGHT = "You may withdraw your after-tax account once in each calendar quarter. "

FREE = (
    (_RIGHT + "No suspension of contributions and no loss of match follows.", {"no_suspension", "no_match_loss"}),
    (_RIGHT + "Your contributions are not suspended and you lose no match because of the withdrawal.", {"no_suspension", "no_match_loss"}),
    (_RIGHT + "\n\n## Is the match affected if I withdraw my own money?\n\nNo. There is no loss of match and no suspension of contributions because of a withdrawal.", {"no_suspension", "no_match_loss"}),
    (_RIGHT + "It does not suspend the Participant's right to contribute.", {"no_suspension"}),
    (_RIGHT + "A hardship withdrawal brings no suspension of contributions.", set()),
    (_RIGHT + "There is no suspension from age 59½.", set()),
    (_RIGHT + "After a withdrawal your contributions are suspended for six months.", set()),
)  # fmt: skip


@pytest.mark.parametrize(("said", "wanted"), FREE)
def test_what_a_withdrawal_does_not_cost(said: str, wanted: set[str]) -> None:
    state = statuses(detect(read_text(_MADE + said)).findings, _READER)[WITHDRAWAL]
    assert {name for name in ("no_suspension", "no_match_loss") if state.attributes.get(name) is True} == wanted
