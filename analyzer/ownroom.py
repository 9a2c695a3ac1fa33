"""The reader's own after-tax room under the plan that was read: the law's cap, and the caps that the documents set."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from analyzer.report import AfterTaxRoom, Report, RoomCap, Status
from analyzer.room import CAP_NAMES, Amount, room

_SET_BY = {
    # cap of `room`: the provisions and the attribute that set it
    "plan_pct": (("after_tax_limit", "after_tax_contributions"), "percent_max"),
    "combined_pct": (("plan_limit_combined", "after_tax_contributions"), "combined_percent_max"),
    "plan_dollars": (("after_tax_limit", "after_tax_contributions"), "dollar_max"),
    "hce_pct": (("HCE_limit", "after_tax_contributions"), "hce_percent_max"),
}


@dataclass(frozen=True, slots=True)
class Figures:
    """What the reader gave of a year: dollars; ``deferral`` without catch-up, ``employer`` all employer money."""

    year: int
    pay: Amount
    age: int | None = None
    deferral: Amount = 0
    catch_up: Amount = 0
    employer: Amount = 0
    pay_periods: int | None = None
    hce: bool = False


def own_room(report: Report, figures: Figures) -> AfterTaxRoom:
    """The room, each cap with the quotes that set it.

    Raises BadRoomInput, or LimitsNotPublished for a year without published limits.
    """
    caps = {name: _set(report, name) for name in _SET_BY if name != "hce_pct" or figures.hce}
    value = {name: str(amount) for name, (amount, _) in caps.items() if amount is not None}
    found = room(
        figures.year,
        pay=figures.pay,
        age=figures.age,
        deferral=figures.deferral,
        catch_up=figures.catch_up,
        employer=figures.employer,
        plan_percent=value.get("plan_pct"),
        combined_percent=value.get("combined_pct"),
        plan_dollars=value.get("plan_dollars"),
        hce_percent=value.get("hce_pct"),
        pay_periods=figures.pay_periods,
    )
    return AfterTaxRoom(
        year=found.year,
        room=float(found.room),
        binding=found.binding,
        caps={
            name: RoomCap(amount=float(amount), evidence=list(caps[name][1]) if name in caps else [])
            for name, amount in found.caps.items()
        },
        per_paycheck=None if found.per_paycheck is None else float(found.per_paycheck),
        pay_periods=found.pay_periods,
        notes=[*_first(report, figures), *_doubts(report, caps), *found.notes],
    )


def _set(report: Report, name: str) -> tuple[Decimal | None, list[str]]:
    """What the plan sets a cap to, and the evidence that says so."""
    provisions, key = _SET_BY[name]
    for provision in provisions:
        found = report.provisions.get(provision)
        amount = found.attributes.get(key) if found else None
        if found and key == "dollar_max" and found.attributes.get("dollar_each"):
            continue  # an amount for each hour or month is no cap on a year
        if found and isinstance(amount, (int, float)):
            return Decimal(str(amount)), found.evidence[:3]
    return None, []


_PERCENT = re.compile(r"(\d{1,3}(?:\.\d+)?)\s?(?:%|percent)")


def _doubts(report: Report, caps: Mapping[str, tuple[Decimal | None, list[str]]]) -> Iterator[str]:
    """Where every quote of a percentage names a higher one that is no other cap: which is meant has to be looked up."""
    quotes = {piece.id: piece.quote for piece in report.evidence}
    known = {amount for amount, _ in caps.values()}
    for name, (amount, evidence) in caps.items():
        if amount is None or not name.endswith("_pct"):
            continue
        named = [{Decimal(found) for found in _PERCENT.findall(quotes.get(key, ""))} for key in evidence]
        higher = [{one for one in found if amount < one <= 100} - known for found in named if amount in found]
        if higher and all(higher):
            others = ", ".join(f"{one:f}%" for one in sorted(set().union(*higher)))
            cap = CAP_NAMES[name].removeprefix("the ")
            yield f"The {cap} is read as {amount:f}%, and its words also name {others}: look which of them is meant."


def _first(report: Report, figures: Figures) -> Iterator[str]:
    """Whether there is any room at all, and for whom, is the plan's to say."""
    found = report.provisions["after_tax_contributions"]
    if found.status not in (Status.PERMITTED, Status.CONDITIONAL):
        yield "The documents do not open after-tax contributions from pay; this is what the law would leave for them."
        return
    if let_in := found.attributes.get("groups_in"):
        yield f"The documents open after-tax contributions to these participants only: {'; '.join(map(str, let_in))}."
    limit = report.provisions.get("HCE_limit", found)
    if figures.hce and (found.attributes.get("hce_excluded") or limit.attributes.get("hce_excluded")):
        yield "The documents leave the highly compensated out of after-tax contributions, or leave it to the plan."
