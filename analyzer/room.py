"""The after-tax room of a year: what the law and the plan's caps leave for after-tax contributions, to the cent."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal, InvalidOperation
from typing import Protocol

from analyzer.errors import PlanAnalyzerError

Amount = Decimal | int | str
_CENT = Decimal("0.01")
_MOST = Decimal(10) ** 10


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
    per_paycheck: Decimal | None
    pay_periods: int | None
    notes: tuple[str, ...]


CAP_NAMES: Mapping[str, str] = {
    "415c": "annual additions, IRC 415(c)",
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
    signed = _caps(given)
    caps = {name: max(Decimal(0), cap) for name, cap in signed.items()}
    binding = min(caps, key=lambda name: caps[name])
    left = caps[binding]
    return Room(
        year=year,
        room=left,
        binding=binding,
        caps=caps,
        per_paycheck=(left / pay_periods).quantize(_CENT, ROUND_DOWN) if pay_periods else None,
        pay_periods=pay_periods,
        notes=tuple(_notes(given, left, [name for name, cap in signed.items() if cap < 0])),
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


def _caps(given: _Given) -> dict[str, Decimal]:
    """Every cap that exists, by name; below zero where it is passed already."""
    caps = {"415c": min(Decimal(given.limits.annual_additions), given.pay) - given.deferral - given.employer}
    counted = min(given.pay, Decimal(given.limits.compensation))
    if given.plan_percent is not None:
        caps["plan_pct"] = _share(given.plan_percent, counted)
    if given.hce_percent is not None:
        caps["hce_pct"] = _share(given.hce_percent, counted)
    if given.plan_dollars is not None:
        caps["plan_dollars"] = given.plan_dollars
    if given.combined_percent is not None:
        caps["combined_pct"] = _share(given.combined_percent, given.pay) - given.deferral
    return caps


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
        yield f"The contributions given already come to more than one cap allows: {CAP_NAMES[name]}."
    remaining = given.pay - given.deferral - given.catch_up
    if left > remaining:
        yield f"After deferrals and catch-up, {money(remaining)} of the pay is left, before tax, to contribute from."
    if given.combined_percent is not None and given.pay > given.limits.compensation:
        yield (
            "The combined percentage is figured on all pay; a plan that counts pay only up to "
            f"{money(given.limits.compensation)} (IRC 401(a)(17)) leaves less."
        )
    most, whose = _catch_up_limit(given.limits, given.age)
    if given.age is not None and most > given.catch_up:
        tier = ", where the plan takes the higher amount of ages 60 to 63" if most != given.limits.catch_up else ""
        yield (
            f"Catch-up at {whose} can be up to {money(most)} in {given.year}{tier} (IRC 414(v)); "
            "it uses no after-tax room."
        )
    wages = given.limits.roth_catch_up_wages
    if given.catch_up and wages:
        yield (
            f"Catch-up contributions must be Roth if last year's Social Security wages from this employer were over "
            f"{money(wages)} (IRC 414(v)(7); {given.limits.notice}); they use no after-tax room."
        )
    yield (
        "A true-up match or profit sharing later in the year uses the same room; a percentage election can miss the "
        "figure when bonuses come; and testing of the highly compensated (IRC 401(m)) can send money back."
    )


def money(amount: Decimal | int | float) -> str:
    """``$39,500`` or ``$1,519.23``."""
    value = Decimal(str(amount))
    return f"${value:,.0f}" if value == value.to_integral_value() else f"${value:,.2f}"


def as_text(result: Room) -> str:
    """The room for a terminal: the figure first, then the caps, the binding one marked."""
    lines = [f"After-tax room for {result.year}: {money(result.room)}"]
    if result.per_paycheck is not None:
        lines.append(f"Over {result.pay_periods} paychecks: {money(result.per_paycheck)} each")
    lines.append("")
    for name, cap in result.caps.items():
        binds = "  <- binds" if name == result.binding else ""
        lines.append(f"  {money(cap):>14}  {CAP_NAMES[name]}{binds}")
    for note in result.notes:
        lines += ["", *textwrap.wrap(note, 80)]
    lines += ["", "Arithmetic on published limits, not tax or legal advice."]
    return "\n".join(lines) + "\n"


def as_json(result: Room) -> str:
    """The room as one JSON object; dollars with two decimals at most."""
    content = {
        "year": result.year,
        "room": _plain(result.room),
        "binding": result.binding,
        "caps": {name: _plain(cap) for name, cap in result.caps.items()},
        "per_paycheck": None if result.per_paycheck is None else _plain(result.per_paycheck),
        "pay_periods": result.pay_periods,
        "notes": list(result.notes),
    }
    return json.dumps(content, indent=2) + "\n"


def _plain(amount: Decimal) -> int | float:
    """A JSON number; a float of at most ten digits and two decimals prints back exactly."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)
