"""The after-tax room of a year: what the law and the plan's caps leave for after-tax contributions, to the cent."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal, InvalidOperation
from typing import Any, Protocol

from analyzer.errors import PlanAnalyzerError

Amount = Decimal | int | str
_CENT = Decimal("0.01")
_TENTH = Decimal("0.1")
_MOST = Decimal(10) ** 10


ALL_OF_PAY = 100


def own_cap(attributes: Mapping[str, Any], key: str) -> Any:
    """A cap in percent that the plan sets itself: all of pay is what the law allows at most (IRC 415(c)(1)(B))."""
    cap = attributes.get(key)
    return None if isinstance(cap, (int, float)) and cap >= ALL_OF_PAY else cap


class BadRoomInput(PlanAnalyzerError):  # noqa: N818 - named as its family in errors.py is
    """A figure that cannot be: negative, not a number, or more than the law lets one defer."""


class Limits(Protocol):
    """The federal limits of one calendar year, in dollars (:func:`analyzer.rules.limits`)."""

    @property
    def elective_deferral(self) -> int:
        """IRC 402(g): pre-tax and Roth deferrals together, without catch-up."""

    @property
    def catch_up(self) -> int:
        """IRC 414(v): from the year of the 50th birthday."""

    @property
    def catch_up_60_63(self) -> int | None:
        """IRC 414(v)(2)(E): in the years of the 60th to 63rd birthday; None before 2025."""

    @property
    def annual_additions(self) -> int:
        """IRC 415(c)(1)(A)."""

    @property
    def compensation(self) -> int:
        """IRC 401(a)(17): the pay a plan may count."""

    @property
    def roth_catch_up_wages(self) -> int | None:
        """IRC 414(v)(7): catch-up must be Roth above these wages of the year before; None before 2026."""

    @property
    def notice(self) -> str:
        """The IRS notice that published them."""


@dataclass(frozen=True, slots=True)
class Room:
    """The room, the caps that were weighed by name, and the one that binds; dollars."""

    year: int
    room: Decimal
    binding: str
    caps: Mapping[str, Decimal]
    figured: Mapping[str, str]
    """How each cap comes about, in words: ``10% of $200,000``."""
    percent_of_pay: Decimal
    """The room as a rate of pay, to the tenth below."""
    per_paycheck: Decimal | None
    pay_periods: int | None
    notes: tuple[str, ...]
    notice: str
    """The IRS notice that the limits are taken from."""


DECIDES = "the lowest"
"""What is said of the cap that leaves the room."""
CAP_NAMES: Mapping[str, str] = {
    "415c": "the law's limit on all contributions, IRC 415(c)",
    "plan_pct": "the plan's after-tax percentage",
    "combined_pct": "the plan's percentage for all your contributions",
    "plan_dollars": "the plan's after-tax dollar limit",
    "hce_pct": "the plan's percentage for the highly compensated",
}


def room(  # noqa: PLR0913 - the figures of one formula
    year: int,
    *,
    pay: Amount,
    age: int | None = None,
    deferral: Amount = 0,
    catch_up: Amount = 0,
    employer: Amount = 0,
    plan_percent: Amount | None = None,
    combined_percent: Amount | None = None,
    plan_dollars: Amount | None = None,
    hce_percent: Amount | None = None,
    pay_periods: int | None = None,
    limits: Limits | None = None,
) -> Room:
    """The after-tax room (IRC 415(c)(1), less what else is added; catch-up stays outside, 414(v)(3)).

    ``age`` is that on December 31. ``deferral`` is pre-tax and Roth without catch-up, ``employer`` all employer money,
    percentages are of pay (0 to 100). Raises BadRoomInput, or LimitsNotPublished for a year without published limits.
    """
    given = _Given(
        year=year,
        limits=limits or _limits(year),
        age=age,
        pay=_dollars("pay", pay),
        deferral=_dollars("deferral", deferral),
        catch_up=_dollars("catch-up", catch_up),
        employer=_dollars("employer", employer),
        plan_percent=_percent("plan-percent", plan_percent),
        combined_percent=_percent("combined-percent", combined_percent),
        plan_dollars=None if plan_dollars is None else _dollars("plan-dollars", plan_dollars),
        hce_percent=_percent("hce-percent", hce_percent),
    )
    _check(given, pay_periods)
    found = _caps(given)
    caps = {name: max(Decimal(0), cap) for name, (cap, _) in found.items()}
    binding = min(caps, key=lambda name: caps[name])
    left = caps[binding]
    return Room(
        year=year,
        room=left,
        binding=binding,
        caps=caps,
        figured={name: words for name, (_, words) in found.items() if words},
        percent_of_pay=(100 * left / given.pay).quantize(_TENTH, ROUND_DOWN) if given.pay else Decimal(0),
        per_paycheck=(left / pay_periods).quantize(_CENT, ROUND_DOWN) if pay_periods else None,
        pay_periods=pay_periods,
        notes=tuple(_notes(given, left, [name for name, (cap, _) in found.items() if cap < 0])),
        notice=given.limits.notice,
    )


@dataclass(frozen=True, slots=True)
class _Given:
    """The figures of one person and plan, read and in range each by itself."""

    year: int
    limits: Limits
    age: int | None
    pay: Decimal
    deferral: Decimal
    catch_up: Decimal
    employer: Decimal
    plan_percent: Decimal | None
    combined_percent: Decimal | None
    plan_dollars: Decimal | None
    hce_percent: Decimal | None


def _caps(given: _Given) -> dict[str, tuple[Decimal, str]]:
    """Every cap that exists, by name, and how it comes about; below zero where it is passed already."""
    most = Decimal(given.limits.annual_additions)
    law = f"100% of the pay of {money(given.pay)}" if given.pay < most else money(most)
    used = _less({"deferrals": given.deferral, "employer money": given.employer})
    caps = {"415c": (min(most, given.pay) - given.deferral - given.employer, law + used)}
    counted = min(given.pay, Decimal(given.limits.compensation))
    of = money(counted) + (", the most pay a plan may count (IRC 401(a)(17))" if counted < given.pay else "")
    for name, percent in (("plan_pct", given.plan_percent), ("hce_pct", given.hce_percent)):
        if percent is not None:
            caps[name] = (_share(percent, counted), f"{rate(percent)} of {of}")
    if given.plan_dollars is not None:
        caps["plan_dollars"] = (given.plan_dollars, "")
    if given.combined_percent is not None:
        share = _share(given.combined_percent, given.pay)
        words = f"{rate(given.combined_percent)} of {money(given.pay)}{_less({'deferrals': given.deferral})}"
        caps["combined_pct"] = (share - given.deferral, words)
    return caps


def _less(parts: Mapping[str, Decimal]) -> str:
    """``, less $24,500 of deferrals and $8,000 of employer money``; empty where there is nothing to take off."""
    told = [f"{money(amount)} of {name}" for name, amount in parts.items() if amount]
    return f", less {' and '.join(told)}" if told else ""


def rate(percent: Decimal) -> str:
    """``10%``, ``7.5%``."""
    text = f"{percent:f}"
    return f"{text.rstrip('0').rstrip('.') if '.' in text else text}%"


def _limits(year: int) -> Limits:
    from analyzer import rules  # noqa: PLC0415 - reads data files: not where limits are given

    return rules.limits(year)


def _number(name: str, value: Amount) -> Decimal:
    text = str(value).strip().removeprefix("$").replace(",", "").removesuffix("%")
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise BadRoomInput(f"--{name} is not a number: {str(value)[:40]!r}") from None
    if not number.is_finite() or number < 0 or number > _MOST:
        raise BadRoomInput(f"--{name} must be 0 or more, and a sum one can earn: {str(value)[:40]!r}")
    return number


def _dollars(name: str, value: Amount) -> Decimal:
    number = _number(name, value)
    if number != number.quantize(_CENT):
        raise BadRoomInput(f"--{name} is in dollars with two decimals at most: {str(value)[:40]!r}")
    return number


def _percent(name: str, value: Amount | None) -> Decimal | None:
    if value is None:
        return None
    number = _number(name, value)
    if number > 100:
        raise BadRoomInput(f"--{name} is a percentage of pay, 0 to 100: {str(value)[:40]!r}")
    return number


def _share(percent: Decimal, of: Decimal) -> Decimal:
    """A percentage of an amount, cents dropped rather than rounded up past a limit."""
    return (percent * of / 100).quantize(_CENT, ROUND_DOWN)


def _check(given: _Given, pay_periods: int | None) -> None:
    """One clear error where the figures together are more than the law or the pay allows."""
    year, limits, age = given.year, given.limits, given.age
    if age is not None and not 14 <= age <= 120:
        raise BadRoomInput("--age is the age on December 31 of the year, 14 to 120.")
    if given.deferral > limits.elective_deferral:
        raise BadRoomInput(
            f"--deferral {money(given.deferral)} is more than the {year} limit of {money(limits.elective_deferral)} "
            "(IRC 402(g)); give catch-up contributions apart, with --catch-up."
        )
    most, whose = _catch_up_limit(limits, age)
    if given.catch_up > most:
        raise BadRoomInput(
            f"--catch-up {money(given.catch_up)} is more than {whose} allows in {year}: {money(most)} (IRC 414(v))."
        )
    if given.deferral + given.catch_up > given.pay:
        raise BadRoomInput(f"--deferral and --catch-up come to more than the pay of {money(given.pay)}.")
    if pay_periods is not None and not 1 <= pay_periods <= 366:
        raise BadRoomInput("--pay-periods is the number of paychecks in the year, 1 to 366.")


def _catch_up_limit(limits: Limits, age: int | None) -> tuple[int, str]:
    if age is None:
        return max(limits.catch_up, limits.catch_up_60_63 or 0), "any age"
    if age < 50:
        return 0, f"age {age}"
    if 60 <= age <= 63 and limits.catch_up_60_63:
        return limits.catch_up_60_63, f"age {age}"
    return limits.catch_up, f"age {age}"


def _notes(given: _Given, left: Decimal, passed: list[str]) -> Iterator[str]:
    for name in passed:
        yield f"What goes in without after-tax contributions is already over this cap: {CAP_NAMES[name]}."
    remaining = given.pay - given.deferral - given.catch_up
    if left > remaining:
        yield f"After deferrals and catch-up, {money(remaining)} of the pay is left, before tax, to contribute from."
    if given.combined_percent is not None and given.pay > given.limits.compensation:
        yield (
            "The combined percentage is figured on all pay; a plan that counts pay only up to "
            f"{money(given.limits.compensation)} (IRC 401(a)(17)) leaves less."
        )
    yield from _on_catch_up(given)
    yield (
        "What can shrink it: a true-up match or profit sharing later in the year, which uses the same room; bonuses, "
        "with which a percentage election misses the figure; and the yearly test of the highly compensated "
        "(IRC 401(m)), which can send money back."
    )


def _on_catch_up(given: _Given) -> Iterator[str]:
    """How much catch-up may be added, and when it must be Roth; it is outside every cap."""
    most, whose = _catch_up_limit(given.limits, given.age)
    if given.age is not None and most > given.catch_up:
        tier = ", where the plan takes the higher amount of ages 60 to 63" if most != given.limits.catch_up else ""
        yield (
            f"Catch-up at {whose} can be up to {money(most)} in {given.year}{tier} (IRC 414(v)); "
            "it uses no after-tax room."
        )
    elif given.catch_up:
        yield "Catch-up contributions use no after-tax room (IRC 414(v)(3))."
    wages = given.limits.roth_catch_up_wages
    if wages and (given.catch_up or (given.age is not None and most)):
        yield (
            f"Catch-up must be Roth for those whose Social Security wages from this employer in {given.year - 1} were "
            f"over {money(wages)} (IRC 414(v)(7))."
        )


def money(amount: Decimal | int | float) -> str:
    """``$39,500`` or ``$1,519.23``."""
    value = Decimal(str(amount))
    return f"${value:,.0f}" if value == value.to_integral_value() else f"${value:,.2f}"


def as_text(result: Room) -> str:
    """The room for a terminal: the figure first, then the caps, the binding one marked."""
    lines = [f"After-tax room for {result.year}: {money(result.room)}"]
    if over := over_the_year(result.percent_of_pay, result.per_paycheck, result.pay_periods):
        lines.append(over)
    lines.append("")
    for name, cap in result.caps.items():
        words = f"{CAP_NAMES[name]}: {result.figured[name]}" if name in result.figured else CAP_NAMES[name]
        binds = f" ({DECIDES})" if name == result.binding and len(result.caps) > 1 else ""
        line = f"{money(cap):>14}  {words}{binds}"
        lines += textwrap.wrap(line, 80, initial_indent="  ", subsequent_indent=" " * 18)
    for note in result.notes:
        lines += ["", *textwrap.wrap(note, 80, break_on_hyphens=False)]
    lines += [
        "",
        f"Limits of {result.year}: {result.notice}.",
        "Arithmetic on published limits, not tax or legal advice.",
    ]
    return "\n".join(lines).replace("\u00a0", " ") + "\n"


def over_the_year(percent: Decimal | float, each: Decimal | float | None, periods: int | None) -> str:
    """The room as what is elected: so much of each paycheck, or a rate of pay; empty where there is no room."""
    if not percent:
        return ""
    of_pay = f"{rate(Decimal(str(percent)))} of the year's pay"
    return f"Over {periods} paychecks: {money(each)} each, or {of_pay}" if each is not None else f"As a rate: {of_pay}"


def as_json(result: Room) -> str:
    """The room as one JSON object; dollars with two decimals at most."""
    content = {
        "year": result.year,
        "room": _plain(result.room),
        "binding": result.binding,
        "caps": {name: _plain(cap) for name, cap in result.caps.items()},
        "figured": dict(result.figured),
        "percent_of_pay": _plain(result.percent_of_pay),
        "per_paycheck": None if result.per_paycheck is None else _plain(result.per_paycheck),
        "pay_periods": result.pay_periods,
        "notes": list(result.notes),
        "notice": result.notice,
    }
    return json.dumps(content, indent=2) + "\n"


def _plain(amount: Decimal) -> int | float:
    """A JSON number; a float of at most ten digits and two decimals prints back exactly."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)
