"""What is told of a price elsewhere: in the next answer, an age from which there is none, its end; what it stops."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.detection.sentence.prices import penalties
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses

_TODAY = Profile(date(2026, 11, 23))
_RIGHT = """# Savings Plan

You may make after-tax contributions of 1% to 10% of pay.

## {over}

You may withdraw from your After-Tax Account at any time. {price}
"""


def _ways(text: str) -> list[set[str]]:
    state = statuses(detect(read_text(text, markdown=True)).findings, _TODAY)["in_service_after_tax"]
    return [set(way.kinds) for way in state.ways]


_STOP = "If you do, your contributions stop for six months."

FREE_FROM_AN_AGE = [
    f"{_STOP} The suspension does not apply if you are 59½ or older.",
    f"{_STOP} No suspension follows a withdrawal made after you reach 59½.",
    f"{_STOP} Once you are 59½ there is no such penalty.",
    "After a withdrawal the Company Match stops for three months. The match does not stop if you are 59½ or older.",
    f"{_STOP} The six-month rule is not applied to anyone who has reached age 59½.",
    "If you are under age 59½ when you withdraw, your contributions stop for six months.",
]
NOT_FREE = [
    f"{_STOP} The suspension applies if you are 59½ or older.",
    f"{_STOP} You may withdraw from your Pre-Tax Account if you are 59½ or older.",
    f"{_STOP} No suspension follows a hardship withdrawal after you reach 59½.",
    f"{_STOP} The suspension does not apply before you are 59½.",
]


@pytest.mark.parametrize("price", FREE_FROM_AN_AGE)
def test_an_age_from_which_there_is_no_price(price: str) -> None:
    ways = _ways(_RIGHT.format(over="After-Tax Account", price=price))
    assert {"age"} in ways
    assert {"penalty"} in ways


@pytest.mark.parametrize("price", NOT_FREE)
def test_what_frees_nobody_from_the_price(price: str) -> None:
    assert {"age"} not in _ways(_RIGHT.format(over="After-Tax Account", price=price))


def test_a_wait_is_asked_also_of_those_who_are_free_of_the_price() -> None:
    price = f"Money must have been in the account for 24 months. {_STOP} The suspension does not apply after age 59½."
    text = _RIGHT.format(over="After-Tax Account", price=price)
    assert {"age", "seasoning"} in _ways(text)
    assert {"age"} not in _ways(text)


BEHIND = [
    # the heading of the next section, what is said there; whether it is a price of the withdrawal before
    ("Does such a withdrawal cost me anything?",
     "There is no fee. But for six months after the withdrawal you may not make after-tax contributions.", True),
    ("What happens after a withdrawal?",
     "Each such withdrawal stops the match for three months.", True),
    ("What a withdrawal costs",
     "If you make the withdrawal before you are 59½, no contributions may be made for six months.", True),
    ("What happens when I withdraw?",
     "After the withdrawal your contributions are suspended for six months.", True),
    ("Hardship withdrawals",
     "After the withdrawal your contributions are suspended for six months.", False),
    ("Does such a withdrawal cost me anything?", "No. Your contributions go on after the withdrawal.", False),
    ("Does a loan cost me anything?", "After the withdrawal your contributions are suspended for six months.", False),
]  # fmt: skip


@pytest.mark.parametrize(("over", "said", "priced"), BEHIND)
def test_a_price_told_in_the_next_section(over: str, said: str, priced: bool) -> None:
    text = f"{_RIGHT.format(over='May I withdraw?', price='')}\n## {over}\n\n{said}\n"
    assert any("penalty" in way for way in _ways(text)) == priced


ENDED = [
    ("From July 1, 2026, a withdrawal of after-tax money no longer has any effect on your contributions.", True),
    ("Effective January 1, 2025, the six-month suspension after a withdrawal is eliminated.", True),
    ("The six-month rule is repealed as of March 1, 2026.", True),
    ("Since January 1, 2026, after-tax withdrawals no longer suspend your contributions.", True),
    ("From July 1, 2027, a withdrawal of after-tax money no longer has any effect on your contributions.", False),
    ("From January 1, 2019, the suspension after a hardship withdrawal is eliminated.", False),
    ("From January 1, 2026, the six-month suspension no longer applies if you are 59½.", False),
]  # fmt: skip


@pytest.mark.parametrize(("change", "ended"), ENDED)
def test_the_end_of_a_price(change: str, ended: bool) -> None:
    text = f"{_RIGHT.format(over='After-Tax Account', price=_STOP)}\n## Changes\n\n{change}\n"
    assert any("penalty" in way for way in _ways(text)) != ended


@pytest.mark.parametrize(("struck", "ended"), [("7.1(c)", True), ("7.1(b)", False), ("7.2(c)", False)])
def test_a_paragraph_that_an_amendment_strikes_out(struck: str, ended: bool) -> None:
    text = f"""# Savings Plan

3.1 A Participant may make After-Tax Contributions of 1% to 10% of Compensation.

**7.1 After-Tax Account.**

(a) A Participant may withdraw all or any part of the After-Tax Account at any time.

(b) A withdrawal may not be less than $300.

(c) A Participant who makes a withdrawal under this Section 7.1 may not make After-Tax Contributions for the six months
that follow the withdrawal.

# Second Amendment

Effective January 1, 2025, Section {struck} of the Plan is deleted.
"""
    assert any("penalty" in way for way in _ways(text)) != ended


STOPS = [
    ("A Participant shall not be credited with Matching Contributions for six months after a withdrawal, although the "
     "Participant’s own contributions may continue without interruption.",
     {"suspension_months": 6, "suspended": "match"}),
    ("The suspension that follows a withdrawal of After-Tax Contributions lasts three months.",
     {"suspension_months": 3}),
    ("A Member who withdraws may not make After-Tax Contributions, and is not credited with Company Contributions, for "
     "six months.", {"suspension_months": 6, "suspended": "after-tax contributions and match"}),
    ("If you withdraw, Company contributions will not be made for you for the three months that follow.",
     {"suspension_months": 3, "suspended": "match"}),
    ("If you withdraw, you lose the match for the next three months.", {"suspension_months": 3, "suspended": "match"}),
    ("If you withdraw, the match on what you take out is forfeited, and contributions stop for six months.",
     {"suspension_months": 6, "match_forfeiture": True}),
    ("If you withdraw, you lose the match made on that money.", {"match_forfeiture": True}),
    ("After a withdrawal contributions continue without interruption.", {}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "price"), STOPS)
def test_what_a_withdrawal_stops(sentence: str, price: dict[str, object]) -> None:
    assert penalties(sentence, sentence) == price


def test_when_saving_begins_again_is_no_wait_for_the_money() -> None:
    price = f"{_STOP} A Participant may resume After-Tax Contributions when six months have passed."
    assert _ways(_RIGHT.format(over="After-Tax Account", price=price)) == [{"penalty"}]


YOUNG = [
    # what is said of withdrawals, and the kinds of gate on each way
    ("You may withdraw contributions that have been in the Plan for 24 months. You may also withdraw contributions "
     "that have been in the Plan for less than 24 months. In that case your contributions stop for six months.",
     [{"seasoning"}, {"penalty"}]),
    ("A contribution has matured when it has been in the Plan for 24 months. If your withdrawal includes contributions "
     "that have not matured, your contributions stop for six months.", [{"seasoning"}, {"penalty"}]),
    ("You may withdraw contributions held for 24 months. You may also withdraw after-tax contributions held for a "
     "shorter time, but then you receive no match for the next three months.", [{"seasoning"}, {"penalty"}]),
    ("You may withdraw contributions made less than 24 months ago. If you do so, no match is made for six months.",
     [{"seasoning"}, {"penalty"}]),
    ("You may withdraw contributions that have been in the Plan for 24 months. If you do, your contributions stop for "
     "six months.", [{"penalty", "seasoning"}]),
]  # fmt: skip


@pytest.mark.parametrize(("price", "kinds"), YOUNG)
def test_a_price_of_young_money(price: str, kinds: list[set[str]]) -> None:
    ways = _ways(_RIGHT.format(over="After-Tax Account", price=price))
    assert sorted(map(sorted, ways)) == sorted(map(sorted, kinds))


OF_WHOM = [
    # a price, and the group that it is asked of
    ("If a member in Group H makes such a withdrawal, the Company match stops for the next three months.", "Group H"),
    ("If you make such a withdrawal, the Company match stops for the next three months.", None),
]


@pytest.mark.parametrize(("price", "group"), OF_WHOM)
def test_a_price_asked_of_one_group_is_that_groups(price: str, group: str | None) -> None:
    text = f"# Plan\n\n## Withdrawals\n\nMembers may withdraw after-tax savings at any age. {price}\n"
    told = [f for f in detect(read_text(text, markdown=True)).findings if f.provision == "suspension_penalty"]
    assert [group in (one.group or "") if group else one.group is None for one in told] == [True]


OF_SOLDIERS = [
    ("If you are on active duty for more than 30 days you may take your own contributions out.", False),
    ("You may take your after-tax contributions out whenever you like.", True),
]


@pytest.mark.parametrize(("before", "priced"), OF_SOLDIERS)
def test_what_follows_the_withdrawal_of_a_soldier_is_no_price_of_others(before: str, priced: bool) -> None:
    """Contributions stop by law after that one (IRC 414(u)(12)(B)(ii))."""
    found = detect(
        read_text(f"# Plan\n\n## Withdrawals\n\n{before} You may not contribute for six months afterward.\n")
    )
    assert any(f.provision == "suspension_penalty" and f.counted for f in found.findings) is priced


def test_how_a_withdrawal_is_paid_lets_no_one_else_make_it() -> None:
    text = """# Plan

## Withdrawals

Members in Groups S and H may withdraw after-tax savings and the earnings on them at any age. You can have the
withdrawal sent to an IRA, a Roth IRA or both.
"""
    told = [f for f in detect(read_text(text, markdown=True)).findings if f.provision == "in_service_after_tax"]
    assert [f.of_terms for f in told if f.counted] == [False, True]


def test_savings_that_are_deferrals_by_name_are_not_after_tax_money() -> None:
    text = """# Plan

## Saving

Core Savings are either Before-Tax Savings or Roth Savings. You may also save from 1% to 9% of pay
after tax as Plus Savings.

## Withdrawals

You may withdraw Core Savings after reaching age 59½.
"""
    told = [f for f in detect(read_text(text, markdown=True)).findings if f.provision == "in_service_after_tax"]
    assert not [f for f in told if f.counted]


PAID = [
    # a paragraph of the section of the right, and whether it tells a price
    ("If any of the money you take out was matched, the Company will not match your savings for six months.", True),
    ("If any of the money you take out was matched, it is taken last.", False),
    ("If the money you receive is for a hardship, the Company will not match your savings for six months.", False),
]


@pytest.mark.parametrize(("paragraph", "priced"), PAID)
def test_a_price_by_what_is_received_is_that_of_the_section(paragraph: str, priced: bool) -> None:
    text = _RIGHT.format(over="After-Tax Account", price=f"\n\nTwo may be made in a year.\n\n{paragraph}")
    state = statuses(detect(read_text(text, markdown=True)).findings, _TODAY)["in_service_after_tax"]
    assert ("penalty" in set().union(*(way.kinds for way in state.ways))) is priced


TITLED = [
    # a paragraph in the section "Regular withdrawals", and whether it puts a price on them
    ("If you are under 59½ when you make a regular withdrawal, the Company will not match your deposits for six months.", True),
    ("If you make a hardship withdrawal, the Company will not match your deposits for six months.", False),
]  # fmt: skip


@pytest.mark.parametrize(("said", "priced"), TITLED)
def test_a_price_on_the_withdrawal_that_a_section_is_titled_after(said: str, priced: bool) -> None:
    text = f"""# Plan

## Taking money out

### Regular withdrawals

You may withdraw after-tax deposits that have been in the Plan for 24 months.

There is a price. {said}
"""
    told = detect(read_text(text, markdown=True)).findings
    assert any(one.provision == "suspension_penalty" and one.counted for one in told) is priced


_OF_SOME_MONEY = "If the withdrawal takes deposits that the Firm matched, after-tax contributions stop for six months."
POINTED_TO = [
    # a cell that points to the price, a sentence that tells it; on what money it is asked
    ("After 24 months in the plan; six-month suspension may apply", _OF_SOME_MONEY, "matched money"),
    ("After 24 months in the plan; six-month suspension", _OF_SOME_MONEY, None),
    ("After 24 months in the plan; three-month suspension may apply", _OF_SOME_MONEY, None),
]


@pytest.mark.parametrize(("cell", "sentence", "on"), POINTED_TO)
def test_a_price_that_a_table_points_to_is_the_one_that_a_sentence_tells(
    cell: str, sentence: str, on: str | None
) -> None:
    rows = f"| Account | While employed you may withdraw |\n| --- | --- |\n| After-Tax Account | {cell} |\n\n"
    text = _RIGHT.format(over="Withdrawals of after-tax money", price=f"{sentence}\n\n{rows}")
    priced = [
        f for f in detect(read_text(text, markdown=True)).findings if f.counted and "suspension_months" in f.attributes
    ]
    assert {f.attributes.get("price_on") for f in priced} == ({on} if on else {"matched money", None})


FREE_MEMBERS = [
    ("No suspension follows such a withdrawal.", True),
    ("Unmatched deposits come out first, so many withdrawals carry no suspension.", None),
    ("The suspension does not apply to your pre-tax or Roth savings.", None),
]


@pytest.mark.parametrize(("behind", "free"), FREE_MEMBERS)
def test_what_spares_some_money_frees_no_member_of_the_price(behind: str, free: bool | None) -> None:
    price = f"After five years of participation you may withdraw the whole After-Tax Account. {_STOP} {behind}"
    text = _RIGHT.format(over="Withdrawals of after-tax money", price=price)
    found = [f for f in detect(read_text(text, markdown=True)).findings if f.attributes.get("participation_years")]
    assert found[0].attributes.get("no_price") is free


LIFTED_LATER = [
    ("The suspension is removed for withdrawals on or after July 1, 2025.", date(2025, 6, 30)),
    ("The six-month suspension no longer applies to withdrawals made on or after July 1, 2025.", date(2025, 6, 30)),
    ("The suspension is eliminated for withdrawals taken on or after July 1, 2025.", date(2025, 6, 30)),
    ("The suspension is removed for hardship withdrawals on or after July 1, 2025.", None),
    ("The suspension after a hardship withdrawal no longer applies from July 1, 2025.", None),
]


@pytest.mark.parametrize(("notice", "last"), LIFTED_LATER)
def test_a_later_notice_ends_the_suspension_unless_it_is_of_hardship(notice: str, last: date | None) -> None:
    text = _RIGHT.format(over="Withdrawals", price=_STOP) + f"\n# Notice of changes\n\nJune 2, 2025\n\n{notice}\n"
    priced = [
        f for f in detect(read_text(text, markdown=True)).findings if f.counted and f.provision == "suspension_penalty"
    ]
    assert {f.effective_to for f in priced} == {last}


ELECTED_ANEW = [
    (f"{_STOP} You must make a new election when they are over.", True),
    (f"{_STOP} Your deductions do not restart by themselves; contributions do not begin again by themselves.", True),
    (f"{_STOP} Then they begin again by themselves.", None),
    ("After a withdrawal the Company Match stops for three months. You must make a new election each year.", None),
    (f"You must make a new election each year. {_STOP}", None),
]


@pytest.mark.parametrize(("price", "anew"), ELECTED_ANEW)
def test_what_stopped_may_have_to_be_elected_again(price: str, anew: bool | None) -> None:
    text = _RIGHT.format(over="Withdrawals of after-tax money", price=price)
    state = statuses(detect(read_text(text, markdown=True)).findings, _TODAY)["in_service_after_tax"]
    assert state.attributes.get("elect_anew") is anew


_BOUND_IN_FRONT = """# Savings Plan

# Summary of Material Modifications

Issued September 12, 2025. This notice changes the summary plan description dated January 1, 2020.

{change}

# Summary Plan Description

January 1, 2020

You may make after-tax contributions of 1% to 10% of pay.

## Withdrawals

You may withdraw your After-Tax Account at any time. If you make a withdrawal from your After-Tax Account, your
contributions will stop for six months. You must enroll again when the six months have passed.
"""

IN_FRONT = [
    # a change that is bound in front of the booklet; the kinds of gate that are left
    ("No more suspension. Section 7 of the booklet says: “If you make a withdrawal from your After-Tax Account, your "
     "contributions will stop for six months.” The suspension is removed for withdrawals on or after July 1, 2025.",
     set()),
    ("Effective January 1, 2025, the six-month suspension that follows an after-tax withdrawal is eliminated.", set()),
    ("Effective January 1, 2025, the six-month suspension that follows a hardship withdrawal is eliminated.",
     {"penalty"}),
    ("Hardship withdrawals. You need not take a loan first. The suspension is removed for withdrawals after January 1, "
     "2025.", {"penalty"}),
    ("Effective January 1, 2027, the six-month suspension that follows an after-tax withdrawal is eliminated.",
     {"penalty"}),
]  # fmt: skip


@pytest.mark.parametrize(("change", "left"), IN_FRONT)
def test_a_change_bound_in_front_of_the_booklet(change: str, left: set[str]) -> None:
    kinds = _ways(_BOUND_IN_FRONT.format(change=change))
    assert kinds == ([left] if left else [])


STARTS_AGAIN = [
    ("You must enroll again when the six months have passed.", False),
    ("You may re-enroll after six months have passed.", False),
    ("You can start to save again once six months have passed.", False),
    ("It must have been in the Plan for six months before you take it out.", True),
]


@pytest.mark.parametrize(("said", "waits"), STARTS_AGAIN)
def test_the_end_of_a_stop_is_no_wait(said: str, waits: bool) -> None:
    text = _RIGHT.format(over="After-Tax Account", price=f"{_STOP} {said}")
    assert any("seasoning" in way for way in _ways(text)) == waits
