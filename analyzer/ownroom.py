"""The reader's own after-tax room under the plan that was read: the law's cap, and the caps that the documents set."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from analyzer import rules
from analyzer.errors import LimitsNotPublished
from analyzer.report import AfterTaxRoom, Report, RoomCap, Status
from analyzer.room import ALL_OF_PAY, CAP_NAMES, Amount, Room, money, rate, room
from analyzer.verdict.conditions import spoken
from analyzer.way_in import closed, only_spills


@dataclass(frozen=True, slots=True)
class _SetBy:
    """Where the documents set a cap, and the parameter of ``room`` that takes it."""

    provisions: tuple[str, ...]
    attribute: str
    option: str


_SET_BY: Mapping[str, _SetBy] = {
    "plan_pct": _SetBy(("after_tax_limit", "after_tax_contributions"), "percent_max", "plan_percent"),
    "combined_pct": _SetBy(
        ("plan_limit_combined", "after_tax_contributions"), "combined_percent_max", "combined_percent"
    ),
    "plan_dollars": _SetBy(("after_tax_limit", "after_tax_contributions"), "dollar_max", "plan_dollars"),
    "hce_pct": _SetBy(("HCE_limit", "after_tax_contributions"), "hce_percent_max", "hce_percent"),
}


@dataclass(frozen=True, slots=True)
class Figures:
    """What the reader gave of a year: dollars; ``deferral`` without catch-up, ``employer`` all employer money.

    ``hce`` is None where the reader does not say. ``caps`` are those of :func:`analyzer.room.room` that the reader
    knows better than the documents tell them, by the name of its parameter.
    """

    year: int
    pay: Amount
    age: int | None = None
    deferral: Amount = 0
    catch_up: Amount = 0
    employer: Amount = 0
    pay_periods: int | None = None
    hce: bool | None = None
    caps: Mapping[str, Amount] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Cap:
    """A cap of the plan: what it is set to, and the evidence that says so; none where the reader gave it."""

    amount: Decimal
    evidence: tuple[str, ...] = ()


def own_room(report: Report, figures: Figures) -> AfterTaxRoom:
    """The room, each cap with the quotes that set it.

    Raises BadRoomInput, or LimitsNotPublished for a year without published limits.
    """
    stated = {name: cap for name in _SET_BY if not closed(report) and (cap := _set(report, name))}
    if stated.get("plan_pct") == stated.get("combined_pct"):
        stated.pop("plan_pct", None)  # one sentence on all contributions together, read as a cap on each
    asked = {name for name in stated if _SET_BY[name].option not in figures.caps and (name != "hce_pct" or figures.hce)}
    least = _least_deferral(report, figures)

    def under(names: Iterable[str]) -> Room:
        return room(
            figures.year,
            pay=figures.pay,
            age=figures.age,
            deferral=least or figures.deferral,
            catch_up=figures.catch_up,
            employer=figures.employer,
            pay_periods=figures.pay_periods,
            **{_SET_BY[name].option: str(stated[name].amount) for name in names},  # type: ignore[arg-type]
            **figures.caps,  # type: ignore[arg-type]
        )

    found = under(asked)
    lower = under({*asked, "hce_pct"}).room if "hce_pct" in stated else None
    of_documents = {name: stated[name] for name in asked}
    return AfterTaxRoom(
        year=found.year,
        room=float(found.room),
        binding=found.binding,
        caps={
            name: RoomCap(
                amount=float(amount),
                figured=_figured(found, name, given=name in _SET_BY and name not in of_documents),
                evidence=list(of_documents[name].evidence) if name in of_documents else [],
            )
            for name, amount in found.caps.items()
        },
        percent_of_pay=float(found.percent_of_pay),
        per_paycheck=None if found.per_paycheck is None else float(found.per_paycheck),
        pay_periods=found.pay_periods,
        notes=[*_on_spilling(figures, least), *_notes(report, figures, found, stated, of_documents, lower)],
        notice=found.notice,
    )


def _notes(
    report: Report,
    figures: Figures,
    found: Room,
    stated: Mapping[str, _Cap],
    counted: Mapping[str, _Cap],
    lower: Decimal | None,
) -> Iterator[str]:
    """For whom there is room, what is doubtful, and what moves it; the first alone where the plan lets nothing in."""
    yield from _first(report, figures)
    if closed(report):
        return
    yield from _doubts(report, counted)
    yield from _on_high_pay(report, figures, stated.get("hce_pct"), lower)
    yield from _on_roth(report, figures)
    yield from found.notes


def _figured(found: Room, name: str, *, given: bool) -> str:
    """How a cap comes about, and whether the reader gave it."""
    words = [found.figured.get(name, ""), "as you gave it" if given else ""]
    return ", ".join(one for one in words if one)


def _set(report: Report, name: str) -> _Cap | None:
    """What the plan sets a cap to, the evidence that names the figure first; None where it sets none of its own."""
    quotes = {piece.id: piece.quote for piece in report.evidence}
    for provision in _SET_BY[name].provisions:
        found = report.provisions.get(provision)
        key = _SET_BY[name].attribute
        amount = found.attributes.get(key) if found else None
        if not found or not isinstance(amount, (int, float)):
            continue
        if key == "dollar_max" and (found.attributes.get("dollar_each") or found.attributes.get("limit")):
            continue  # an amount for each hour or month is no cap on a year, and the law's limit none of the plan
        if key.startswith("percent") and amount >= ALL_OF_PAY:
            continue
        value = Decimal(str(amount))
        best = sorted(found.evidence, key=lambda one: _how_telling(value, quotes.get(one, "")))
        return _Cap(value, tuple(best[:3]))
    return None


_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def _how_telling(value: Decimal, quote: str) -> tuple[bool, bool]:
    """Where a quote of a figure comes among others: one that names it first, a sentence before a line of a table."""
    return value not in _numbers(quote), quote.rstrip()[-1:] not in (".", "!", "?", "”")


def _numbers(text: str) -> set[Decimal]:
    return {Decimal(one.replace(",", "")) for one in _NUMBER.findall(text)}


_PERCENT = re.compile(r"(\d{1,3}(?:\.\d+)?)\s?(?:%|percent)")


def _doubts(report: Report, caps: Mapping[str, _Cap]) -> Iterator[str]:
    """Where every quote of a percentage names a higher one that is no other cap: which is meant has to be looked up."""
    quotes = {piece.id: piece.quote for piece in report.evidence}
    known = {cap.amount for cap in caps.values()}
    for name, cap in caps.items():
        if not name.endswith("_pct"):
            continue
        named = [{Decimal(found) for found in _PERCENT.findall(quotes.get(key, ""))} for key in cap.evidence]
        higher = [{one for one in found if cap.amount < one <= 100} - known for found in named if cap.amount in found]
        if higher and all(higher):
            others = ", ".join(f"{one:f}%" for one in sorted(set().union(*higher)))
            cap_name = CAP_NAMES[name].removeprefix("the ")
            yield f"The {cap_name} is read as {cap.amount:f}%, and its words also name {others}: look which is meant."


def _first(report: Report, figures: Figures) -> Iterator[str]:
    """Whether there is any room at all, and for whom, is the plan's to say."""
    found = report.provisions["after_tax_contributions"]
    if found.status not in (Status.PERMITTED, Status.CONDITIONAL):
        yield f"{_CLOSED.get(found.status, _CLOSED_ALIKE)}; this is what the law would leave for them."
        return
    if (start := report.verdict.effective_from) is not None and start > report.as_of:
        yield f"The documents open after-tax contributions only from {spoken(start)}."
    if let_in := found.attributes.get("groups_in"):
        yield f"The documents open after-tax contributions to these participants only: {'; '.join(map(str, let_in))}."
    limit = report.provisions.get("HCE_limit", found)
    if figures.hce and (found.attributes.get("hce_excluded") or limit.attributes.get("hce_excluded")):
        yield "The documents leave the highly compensated out of after-tax contributions, or leave it to the plan."
    elif figures.hce and "HCE_limit" in report.provisions and limit.attributes.get("hce_percent_max") is None:
        yield "The documents let the plan lower the rate of the highly compensated, and do not say by how much."


_CLOSED: Mapping[Status, str] = {
    Status.CONFLICTING: "Passages contradict each other on after-tax contributions from pay",
    Status.NOT_ADDRESSED: "The documents do not say that after-tax contributions may be made from pay",
}
_CLOSED_ALIKE = "The documents do not open after-tax contributions from pay"


def _least_deferral(report: Report, figures: Figures) -> Decimal | None:
    """What has to be deferred before anything goes in after-tax, where only what goes on at the limit does."""
    if not only_spills(report):
        return None
    limit = Decimal(rules.limits(figures.year).elective_deferral)
    given = _dollars_of(figures.deferral)
    return limit if given is not None and given < limit else None


def _on_spilling(figures: Figures, least: Decimal | None) -> Iterator[str]:
    if least is not None:
        yield (
            f"Here after-tax contributions begin only when deferrals reach the limit of {figures.year}, "
            f"{money(least)}: the room is figured with that, and until then there is none."
        )


def _dollars_of(amount: Amount) -> Decimal | None:
    try:
        return Decimal(str(amount).strip().removeprefix("$").replace(",", ""))
    except InvalidOperation:
        return None


def _on_high_pay(report: Report, figures: Figures, cap: _Cap | None, lower: Decimal | None) -> Iterator[str]:
    """Who is highly compensated follows from the pay of the year before; the plan may hold them to less."""
    try:
        line = rules.limits(figures.year - 1).hce_compensation
    except LimitsNotPublished:
        return
    pay = _dollars_of(figures.pay)
    if figures.hce is not None or pay is None or pay <= line:
        return
    told = f"Those whose pay in {figures.year - 1} was over {money(line)} are as a rule highly compensated (IRC 414(q))"
    if cap is not None and lower is not None:
        quotes = {piece.id: piece for piece in report.evidence}
        page = next((f" (p. {quotes[one].page})" for one in cap.evidence if one in quotes), "")
        yield (
            f"{told}; this plan then takes no more than {rate(cap.amount)} of pay{page}, which leaves {money(lower)} "
            "and is not counted above."
        )
    elif "not_tested" not in report.verdict.flags:
        yield f"{told}; a lower rate can then be set for you, or money be sent back."


def _on_roth(report: Report, figures: Figures) -> Iterator[str]:
    """Catch-up that has to be Roth cannot be made in a plan without Roth contributions."""
    roth = report.provisions.get("roth_deferrals")
    if figures.age is not None and figures.age >= 50 and roth is not None and roth.status is Status.PROHIBITED:
        yield "This plan takes no Roth contributions: those whose catch-up must be Roth can make none (IRC 414(v)(7))."
