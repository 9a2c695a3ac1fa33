"""What a withdrawal at 59½ is free of: the wait and the price of the after-tax rule, where the document says so."""

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from tests.verdict.cases import READER

_RULES = """# Savings Plan

You may make after-tax contributions of 1% to 10% of pay.

## After-tax account

After-tax contributions that have been in the Plan for at least 24 months may be withdrawn. The smallest withdrawal is
$500, and you may make two withdrawals in a calendar year. If you withdraw after-tax contributions, your after-tax
contributions stop for six months.

## Age 59½

{at_59}
"""

AT_59 = [
    # the rule at 59½; whether the wait and the price are asked there too
    ("At 59½ you may withdraw from any account, and neither the 24-month rule nor the six-month stop applies.", False),
    ("At 59½ you may withdraw any vested part of your account. "
     "The 24-month wait and the six-month stop for after-tax contributions do not apply at that age.", False),
    ("Once you are 59½ you may withdraw any vested money, as often as once a month.", False),
    ("At 59½ you may withdraw any vested amount, whenever you like, with no suspension.", False),
    ("When you are 59½ you may take out any money in your account without the consequences described above.", False),
    ("At 59½ you may withdraw any vested part of your account, and no pause of any kind follows.", False),
    ("At 59½ you may withdraw any vested part of your account, without any consequences for tax reporting.", True),
    ("At 59½ you may withdraw any vested part of your account.", True),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "priced"), AT_59)
def test_what_is_asked_at_59(rule: str, priced: bool) -> None:
    state = statuses(detect(read_text(_RULES.format(at_59=rule), markdown=True)).findings, READER)[
        "in_service_after_tax"
    ]
    at_59 = [way for way in state.ways if "age" in way.kinds]
    assert at_59
    assert {"penalty" in way.kinds for way in at_59} == {priced}
    assert not any("seasoning" in way.kinds for way in at_59)
    assert not any(way.attributes.get("minimum_dollars") for way in at_59)
    assert any({"seasoning", "penalty"} <= way.kinds for way in state.ways)


def test_membership_is_no_age() -> None:
    rule = "After five years in the Plan the 24-month wait does not apply."
    found = detect(read_text(_RULES.format(at_59=rule), markdown=True)).findings
    assert not any(one.attributes.get("no_wait") for one in found)


OF_THE_REST = [
    ("After-tax money, yes. The rest, only after 59½.", []),
    ("After-tax money, at any time; everything else, only after 59½.", []),
    ("The match, yes. The rest, your after-tax money among it, only after 59½.", ["age"]),
]


@pytest.mark.parametrize(("answer", "gates"), OF_THE_REST)
def test_the_age_of_the_rest_is_none_of_after_tax_money(answer: str, gates: list[str]) -> None:
    found = detect(read_text(f"| Question | Answer |\n|---|---|\n| Can I convert to Roth? | {answer} |")).findings
    of_it = (one for one in found if one.attributes.get("covers_after_tax"))
    told = [one for one in of_it if one.provision == "in_plan_roth_conversion" and one.counted]
    assert {gate for one in told for gate in one.attributes.get("conditions", [])} == {*gates}


_WAITS = """# Savings Plan

You may make after-tax contributions of 1% to 10% of pay.

**7.1 After-Tax Account.** You may withdraw after-tax contributions that have been in the Plan for 24 months. {said}
"""

ENOUGH = [
    # what is said beside the wait; the kinds of gate on each way
    ("After 60 months of participation you may withdraw the whole of the account without regard to how long any part "
     "of it has been held.", [{"participation"}, {"seasoning"}]),
    ("A Participant who has completed sixty (60) full calendar months of participation may withdraw the account "
     "irrespective of the time for which it has been credited.", [{"participation"}, {"seasoning"}]),
    ("After 60 months of participation (including, in the case of a former participant in the Hale Plan, participation "
     "in that plan) you may withdraw the entire After-Tax Account.", [{"participation"}, {"seasoning"}]),
    ("Once you are 59½ you may withdraw any vested part of your account, including the whole of the After-Tax Account.",
     [{"age"}, {"seasoning"}]),
    ("When you reach 59½ you may withdraw after-tax contributions however recently they were made.",
     [{"age"}, {"seasoning"}]),
    ("At 59½ you may withdraw after-tax contributions, whether or not they have been in the Plan for 24 months.",
     [{"age"}, {"seasoning"}]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "kinds"), ENOUGH)
def test_another_wait_is_enough(said: str, kinds: list[set[str]]) -> None:
    found = detect(read_text(_WAITS.format(said=said), markdown=True)).findings
    state = statuses(found, READER)["in_service_after_tax"]
    assert sorted(map(sorted, (way.kinds for way in state.ways))) == sorted(map(sorted, kinds))


TOLD_TWICE = [
    # what stands behind the wait; whether it is asked of withdrawals at 59½ as well
    ("What came in more recently may not be withdrawn until the 24 months have run.", False),
    ("Younger contributions may not be withdrawn until they have been in the Plan for 24 months.", False),
    ("No after-tax contributions may be withdrawn until they have been in the Plan for 36 months.", True),
]


@pytest.mark.parametrize(("said", "asked"), TOLD_TWICE)
def test_a_wait_told_from_both_sides_is_one(said: str, asked: bool) -> None:
    at_59 = "## Age 59½\n\nFrom age 59½ you may withdraw any part of the vested balance of any account."
    found = detect(read_text(f"{_WAITS.format(said=said)}\n{at_59}\n", markdown=True)).findings
    ways = [way.kinds for way in statuses(found, READER)["in_service_after_tax"].ways]
    assert ({"age"} in ways) != asked


ALSO_ASKED = [
    "Only Participants with 60 months of participation may do so.",
    "Hardship withdrawals of pre-tax money are made without regard to how long it has been held.",
]


@pytest.mark.parametrize("said", ALSO_ASKED)
def test_what_opens_no_way_past_the_wait(said: str) -> None:
    found = detect(read_text(_WAITS.format(said=said), markdown=True)).findings
    state = statuses(found, READER)["in_service_after_tax"]
    assert not any(way.kinds and "seasoning" not in way.kinds for way in state.ways if "hardship" not in way.kinds)


_PAID_AT = "You may receive a distribution from the Plan while you are still employed once you have attained age 59½."

FROM_ANY = [
    # what is said of a payment at 59½ and of the accounts it comes from; whether after-tax money may be taken then
    (f"{_PAID_AT} You may take it from any account in which you are vested, twice in a Plan Year.", "conditional"),
    (
        "A Participant may take a distribution from the Plan while still employed after attaining age 59½. "
        "It may be paid from any of the Accounts.",
        "conditional",
    ),
    (f"{_PAID_AT} You may take it from any pre-tax account.", "not_addressed"),
    (f"{_PAID_AT} You may take it in cash.", "not_addressed"),
    (
        "You may receive a distribution from the Plan once you have left. You may take it from any account.",
        "not_addressed",
    ),
    ("You may receive a loan from the Plan once you are 59½. You may take it from any account.", "not_addressed"),
    (
        "You may receive a hardship distribution from the Plan while you are still employed. "
        "You may take it from any account.",
        "not_addressed",
    ),
]


@pytest.mark.parametrize(("rule", "status"), FROM_ANY)
def test_the_accounts_of_a_payment_at_59_are_said_in_the_next_sentence(rule: str, status: str) -> None:
    text = f"# Savings Plan\n\nYou may save before tax.\n\n## Payments\n\n{rule}\n"
    found = statuses(detect(read_text(text, markdown=True)).findings, READER)
    assert found["in_service_after_tax"].status.value == status


CONVERTED = [
    # what is said of conversions; the status, whether what came by rollover is all that it covers
    ("At 59½ you can convert any vested money to Roth. Before that age, only money rolled over from another plan can "
     "be converted.", "conditional", False),
    ("If you rolled over after-tax money, you can convert it to Roth at any time.\n\n## Conversions\n\nA participant "
     "who is 59½ can convert any vested money in the Plan to Roth. You can do it twice a year.", "conditional", False),
    ("If you rolled over after-tax money, you can convert it to Roth at any time.", "conditional", True),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "status", "rolled_in"), CONVERTED)
def test_money_that_came_by_rollover_beside_all_of_it_at_an_age(rule: str, status: str, rolled_in: bool) -> None:
    text = f"# Savings Plan\n\nYou may make after-tax contributions of 1% to 10% of pay.\n\n## Rollovers\n\n{rule}\n"
    state = statuses(detect(read_text(text, markdown=True)).findings, READER)["in_plan_roth_conversion"]
    assert state.status.value == status
    assert (state.attributes.get("rolled_in_only") is True) == rolled_in
    assert ("age" in {kind for way in state.ways for kind in way.kinds}) != rolled_in


WHAT_CHANGES = [
    # a question with its answer; the age from which money may be taken, None where none is told
    ("What changes at 59½? Then you can take anything you are vested in, from any account.", 59.5),
    ("What happens when I turn 60? From that age you can withdraw money from any account.", 60),
    ("What is different once I am 59½? You can take out anything that is yours.", 59.5),
    ("What happens when I turn 73? Then you must take a required minimum distribution.", None),
    ("What happens at 65? You can leave your money in the Plan.", None),
    ("What changes when I leave? Then you can take anything you are vested in, from any account.", None),
]


@pytest.mark.parametrize(("text", "age"), WHAT_CHANGES)
def test_what_changes_at_an_age(text: str, age: float | None) -> None:
    found = [one for one in detect(read_text(text)).findings if one.provision == "in_service_after_tax" and one.counted]
    assert {one.attributes.get("age") for one in found} == ({age} if age else set())


IN_QUARTERS = [
    # what is said behind the right; the months to be waited
    ("It must have been in the Plan for at least one full calendar quarter.", 3),
    ("It has to stay in the Plan for two full quarters first.", 6),
    ("It cannot be taken out straight after it goes in: it must have been in the Plan for at least a full quarter.", 3),
    ("It cannot be withdrawn right after it is contributed; it has to be in the Plan for at least six months.", 6),
    ("You may do so once in a calendar quarter.", None),
    ("It is valued at the end of each calendar quarter.", None),
]


@pytest.mark.parametrize(("said", "months"), IN_QUARTERS)
def test_a_wait_in_quarters(said: str, months: int | None) -> None:
    text = f"# Savings Plan\n\n## After-tax money\n\nYou may withdraw your after-tax money for any reason. {said}\n"
    state = statuses(detect(read_text(text, markdown=True)).findings, READER)["in_service_after_tax"]
    assert state.status.value == ("conditional" if months else "permitted")
    assert state.attributes.get("seasoning_months") == months
