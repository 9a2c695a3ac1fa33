"""The after-tax room: worked examples, refused figures, and what must hold for any figures."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.errors import LimitsNotPublished
from analyzer.room import BadRoomInput, Room, as_json, as_text, room


@dataclass(frozen=True)
class Limits2026:
    """The limits of 2026, so that the arithmetic is tested apart from the data file."""

    elective_deferral: int = 24_500
    catch_up: int = 8_000
    catch_up_60_63: int | None = 11_250
    annual_additions: int = 72_000
    compensation: int = 360_000
    roth_catch_up_wages: int | None = 150_000
    notice: str = "IRS Notice 2025-67"


LIMITS = Limits2026()

WORKED = [
    # what is given, room, binding cap: (why)
    ({"pay": 200_000, "age": 40, "deferral": 24_500, "employer": 8_000}, 39_500, "415c"),
    ({"pay": 200_000, "age": 40, "deferral": 24_500, "employer": 8_000, "plan_percent": 10}, 20_000, "plan_pct"),
    # catch-up is outside 415(c)
    ({"pay": 320_000, "age": 52, "deferral": 24_500, "catch_up": 8_000, "employer": 19_200}, 28_300, "415c"),
    # the larger catch-up of ages 60 to 63; the plan's percentage is of pay up to 360,000
    (
        {"pay": 400_000, "age": 61, "deferral": 24_500, "catch_up": 11_250, "employer": 24_000, "plan_percent": 10},
        23_500,
        "415c",
    ),
    # no employer money: the most there can be
    ({"pay": 500_000, "age": 30, "deferral": 24_500}, 47_500, "415c"),
    # 100% of pay is the limit where it is the smaller
    ({"pay": 40_000, "age": 30, "deferral": 10_000, "employer": 2_000}, 28_000, "415c"),
    # a cap on everything the employee puts in, catch-up apart
    (
        {"pay": 100_000, "age": 55, "deferral": 20_000, "catch_up": 8_000, "combined_percent": 25, "plan_percent": 20},
        5_000,
        "combined_pct",
    ),
    ({"pay": 100_000, "deferral": 20_000, "combined_percent": 15}, 0, "combined_pct"),
    ({"pay": 10_000, "plan_percent": 0}, 0, "plan_pct"),
]


@pytest.mark.parametrize(("given_figures", "expected", "binding"), WORKED)
def test_worked_examples(given_figures: dict[str, int], expected: int, binding: str) -> None:
    for limits in (LIMITS, None):  # None: those of the data file
        result = room(2026, limits=limits, **given_figures)
        assert (result.room, result.binding) == (expected, binding)


def test_caps_are_shown_by_name_whether_or_not_they_bind() -> None:
    result = room(2026, pay=400_000, deferral=24_500, employer=24_000, plan_percent=10, limits=LIMITS)
    assert result.caps == {"415c": 23_500, "plan_pct": 36_000}


def test_cents_are_dropped_never_rounded_up_past_a_limit() -> None:
    result = room(2026, pay="99999.99", plan_percent="3.33", pay_periods=26, limits=LIMITS)
    assert result.room == Decimal("3329.99")
    assert result.per_paycheck == Decimal("128.07")
    assert result.per_paycheck * 26 <= result.room


REFUSED = [
    ({"pay": -1}, "--pay"),
    ({"pay": "a lot"}, "--pay is not a number"),
    ({"pay": "NaN"}, "--pay"),
    ({"pay": "1e400"}, "--pay"),
    ({"pay": "100.001"}, "two decimals"),
    ({"pay": 200_000, "deferral": 32_500, "age": 52}, "give catch-up contributions apart"),
    ({"pay": 200_000, "catch_up": 1, "age": 49}, "more than age 49 allows in 2026: $0"),
    ({"pay": 200_000, "catch_up": 11_250, "age": 64}, "more than age 64 allows in 2026: $8,000"),
    ({"pay": 200_000, "catch_up": 11_251, "age": 60}, "$11,250"),
    ({"pay": 200_000, "catch_up": 11_251}, "more than any age allows"),
    ({"pay": 5_000, "deferral": 6_000}, "more than the pay"),
    ({"pay": 5_000, "plan_percent": 101}, "--plan-percent"),
    ({"pay": 5_000, "combined_percent": -1}, "--combined-percent"),
    ({"pay": 5_000, "pay_periods": 0}, "--pay-periods"),
    ({"pay": 5_000, "age": 200}, "--age"),
]


@pytest.mark.parametrize(("figures", "message"), REFUSED)
def test_impossible_figures_are_one_clear_line(figures: dict[str, object], message: str) -> None:
    with pytest.raises(BadRoomInput) as error:
        room(2026, limits=LIMITS, **figures)  # type: ignore[arg-type]
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_figures_as_people_write_them() -> None:
    assert room(2026, pay="$200,000", deferral="24,500", plan_percent="10%", limits=LIMITS).room == 20_000


def test_a_year_without_published_limits_is_refused() -> None:
    with pytest.raises(LimitsNotPublished, match=r"limits\.yaml"):
        room(2031, pay=100_000)


def test_catch_up_of_60_to_63_is_not_open_before_it_was_law() -> None:
    assert room(2024, pay=200_000, age=61, catch_up=7_500).room == 69_000
    with pytest.raises(BadRoomInput):
        room(2024, pay=200_000, age=61, catch_up=11_250)


CATCH_UP_TOLD = [(49, None), (50, "$8,000"), (61, "$11,250"), (64, "$8,000")]


@pytest.mark.parametrize(("age", "most"), CATCH_UP_TOLD)
def test_the_catch_up_of_the_age_is_told_beside_the_room(age: int, most: str | None) -> None:
    notes = " ".join(room(2026, pay=200_000, age=age, limits=LIMITS).notes)
    assert (f"Catch-up at age {age} can be up to {most} in 2026" in notes) is (most is not None)
    assert ("higher amount of ages 60 to 63" in notes) is (age == 61)


FIGURED = [
    # what is given, how each cap comes about
    (
        {"pay": 200_000, "deferral": 24_500, "employer": 8_000, "plan_percent": "7.50"},
        {"415c": "$72,000, less $24,500 of deferrals and $8,000 of employer money", "plan_pct": "7.5% of $200,000"},
    ),
    ({"pay": 40_000}, {"415c": "100% of the pay of $40,000"}),
    (
        {"pay": 400_000, "hce_percent": 4, "combined_percent": 50, "deferral": 20_000, "plan_dollars": 9_000},
        {
            "415c": "$72,000, less $20,000 of deferrals",
            "hce_pct": "4% of $360,000, the most pay a plan may count (IRC 401(a)(17))",
            "combined_pct": "50% of $400,000, less $20,000 of deferrals",
        },
    ),
]


@pytest.mark.parametrize(("figures", "words"), FIGURED)
def test_each_cap_says_how_it_comes_about(figures: dict[str, int], words: dict[str, str]) -> None:
    assert room(2026, limits=LIMITS, **figures).figured == words


MUST_BE_ROTH = [
    # the year, the age, catch-up given: whether the rule on Roth catch-up is told
    (2026, 49, 0, False), (2026, 50, 0, True), (2026, None, 1_000, True), (2025, 55, 1_000, False),
]  # fmt: skip


@pytest.mark.parametrize(("year", "age", "catch_up", "told"), MUST_BE_ROTH)
def test_catch_up_that_must_be_roth_is_told_from_the_year_it_is_law(year, age, catch_up, told) -> None:
    notes = " ".join(room(year, pay=200_000, age=age, catch_up=catch_up).notes)
    assert ("in 2025 were over $150,000 (IRC 414(v)(7))" in notes) is told


def test_a_rate_is_never_rounded_up_past_the_room() -> None:
    result = room(2026, pay=180_000, deferral=24_500, employer=9_000, limits=LIMITS)
    assert (result.room, result.percent_of_pay) == (38_500, Decimal("21.3"))
    assert room(2026, pay=0, limits=LIMITS).percent_of_pay == 0


def test_text_leads_with_the_figure_and_marks_the_binding_cap() -> None:
    text = as_text(
        room(2026, pay=200_000, deferral=24_500, employer=8_000, plan_percent=10, pay_periods=24, limits=LIMITS)
    )
    assert text.startswith(
        "After-tax room for 2026: $20,000\nOver 24 paychecks: $833.33 each, or 10% of the year's pay\n"
    )
    assert [line for line in text.splitlines() if "(the lowest)" in line] == [
        "         $20,000  the plan's after-tax percentage: 10% of $200,000 (the lowest)"
    ]
    assert "Limits of 2026: IRS Notice 2025-67." in text
    assert "not tax or legal advice" in text.splitlines()[-1]
    assert max(map(len, text.splitlines())) <= 80


def test_json_has_dollars_with_two_decimals_at_most() -> None:
    found = json.loads(as_json(room(2026, pay="99999.99", plan_percent="3.33", limits=LIMITS)))
    assert found["room"] == 3329.99
    assert found["binding"] == "plan_pct"
    assert found["caps"] == {"415c": 72_000, "plan_pct": 3329.99}


CENTS = st.decimals(min_value=0, max_value=10**6, places=2, allow_nan=False, allow_infinity=False)
PERCENT = st.one_of(st.none(), st.decimals(min_value=0, max_value=100, places=2))


@st.composite
def figures(draw: st.DrawFn) -> dict[str, object]:
    pay = draw(CENTS)
    most = min(pay, Decimal(LIMITS.elective_deferral))
    deferral = draw(st.decimals(min_value=0, max_value=most, places=2))
    return {
        "pay": pay,
        "deferral": deferral,
        "employer": draw(CENTS),
        "plan_percent": draw(PERCENT),
        "combined_percent": draw(PERCENT),
    }


@given(figures())
def test_room_is_never_negative_nor_above_the_law_nor_above_any_cap(found: dict[str, object]) -> None:
    result: Room = room(2026, limits=LIMITS, **found)  # type: ignore[arg-type]
    assert 0 <= result.room <= LIMITS.annual_additions
    used = result.room + Decimal(str(found["deferral"])) + Decimal(str(found["employer"]))
    assert result.room == 0 or used <= min(Decimal(LIMITS.annual_additions), Decimal(str(found["pay"])))
    assert result.room == min(result.caps.values()) == result.caps[result.binding]


@given(figures(), CENTS)
def test_more_pay_never_means_less_room_and_more_employer_money_never_more(
    found: dict[str, object], more: Decimal
) -> None:
    here = room(2026, limits=LIMITS, **found).room  # type: ignore[arg-type]
    richer = {**found, "pay": Decimal(str(found["pay"])) + more}
    assert room(2026, limits=LIMITS, **richer).room >= here  # type: ignore[arg-type]
    matched = {**found, "employer": Decimal(str(found["employer"])) + more}
    assert room(2026, limits=LIMITS, **matched).room <= here  # type: ignore[arg-type]


@given(figures(), st.integers(min_value=0, max_value=8_000))
def test_catch_up_never_changes_the_room(found: dict[str, object], catch_up: int) -> None:
    found = {**found, "pay": Decimal(str(found["pay"])) + 8_000}
    plain = room(2026, limits=LIMITS, age=55, **found)  # type: ignore[arg-type]
    assert room(2026, limits=LIMITS, age=55, catch_up=catch_up, **found).room == plain.room  # type: ignore[arg-type]
