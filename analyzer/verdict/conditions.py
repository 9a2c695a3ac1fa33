"""What must hold for an answer, in plain sentences made from the data of ``patterns/verdict.yaml``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from analyzer.model import Finding, Profile
from analyzer.report import Route, Status, VerdictState
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL, Clause
from analyzer.verdict.gates import ROLLOVER_AGE, best_way, met, number
from analyzer.verdict.judgement import Condition, ProvisionState, Way, together
from analyzer.verdict.table import verdict_rules

_NAMES = {AFTER_TAX: "after_tax", CONVERSION: "conversion", WITHDRAWAL: "withdrawal"}
_ROUTE_OF = {CONVERSION: Route.IN_PLAN, WITHDRAWAL: Route.IN_SERVICE}
_ORDER = ("age", "service", "participation", "points", "seasoning", "event", "hardship", "capped", "penalty")


def conditions(
    states: Mapping[str, ProvisionState], state: VerdictState, routes: Iterable[Route], profile: Profile
) -> tuple[Condition, ...]:
    """Conditions on contributing; on the routes that carry the answer; without one, on both ways out."""
    if state is VerdictState.NOT_SUPPORTED:
        return ()  # the headline tells the day on which contributions begin, where one is announced
    if not states[AFTER_TAX].open:
        return ()
    found = [*_groups(states[AFTER_TAX], profile), *_gates(states[AFTER_TAX], profile), *_dates(states[AFTER_TAX])]
    open_routes = tuple(routes)
    for provision, route in _ROUTE_OF.items():
        if route in open_routes or not open_routes:
            about = states[provision]
            found += [*_groups(about, profile), *_gates(about, profile), *_dates(about)]
    return tuple(found)


def _groups(state: ProvisionState, profile: Profile) -> Iterable[Condition]:
    """Who is in and who is out; whom it leaves out is said only where it does not follow from whom it lets in."""
    if not state.open:
        return
    texts = _texts(state)
    key, names = ("groups_in", state.groups_in) if state.groups_in else ("groups_out", state.groups_out)
    if names:
        text = texts[key].format(groups=listed(_spoken_group(name) for name in names))
        named = [name for name in state.groups_out if not _stands_for_the_rest(name)]
        if key == "groups_in" and named:
            text += " " + texts["groups_out"].format(groups=listed(named))
        yield Condition(text, state.findings)


def _spoken_group(name: str) -> str:
    """A group as a sentence names it; "other group" stands for every group but those named."""
    return "every other group" if _stands_for_the_rest(name) else name


def _stands_for_the_rest(name: str) -> bool:
    return name.lower() in ("other", "others", "other group", "other groups", "other employees", "other participants")


def _gates(state: ProvisionState, profile: Profile) -> Iterable[Condition]:
    """The gates of the way that is easiest to pass."""
    if state.status is not Status.CONDITIONAL:
        return
    way = best_way(state.ways, profile)[1]
    if way is None:
        return
    if (either := _wait_or_price(state)) is not None:
        yield either
        return
    if "sources" in way.kinds:  # what does not reach after-tax money is no way with a condition: the answer says so
        return
    for kind in sorted(way.kinds, key=_place):
        if kind == "group" and (state.groups_in or state.groups_out):
            continue
        others = _other_waits(way, state.ways, free=kind == "penalty")
        for text in _sentences(kind, way, _texts(state)):
            spared = f"from age {age(until)}" if kind == "penalty" and (until := way.attributes.get(_UNTIL)) else ""
            told = _with_others(text, kind, others[0] if others else spared) if others or spared else text
            if kind == "age" and state.provision == WITHDRAWAL and _only_hardship_before(state):
                told = f"{told[:-1]}; before that only for hardship, and a hardship payment cannot be rolled over."
            found = together(_about(kind, way), *(other.findings for other in others[1])) if others else None
            yield Condition(_for_reader(told, kind, way, profile), found or _about(kind, way))
    yield from _wait_of_matched(state, way)


def _wait_of_matched(state: ProvisionState, way: Way) -> Iterable[Condition]:
    """How long matched money has to wait, beside the way of money that does not."""
    if "seasoning" in way.kinds or "tiers_wait" not in _texts(state):
        return
    for other in state.ways:
        waits = [
            f for f in other.findings if f.attributes.get("tier") == "matched" and "seasoning_months" in f.attributes
        ]
        if "seasoning" in other.kinds and waits and other.attributes.get("seasoning_months"):
            yield Condition(_texts(state)["tiers_wait"].format(**_values("seasoning", other.attributes)), tuple(waits))
            return


def _only_hardship_before(state: ProvisionState) -> bool:
    """Whether the ways are an age and, before it, hardship."""
    return frozenset[str]().union(*(way.kinds for way in state.ways)) == {"age", "hardship"}


_UNTIL = "price_until_age"
_OR: Mapping[str, str] = {
    "age": "from age {age}",
    "service": "after {years} of service",
    "participation": "after {years} of participation",
    "points": "when age and service add up to {points}",
    "seasoning": "once the money has been in the plan for {months}",
}


def _other_waits(way: Way, ways: Iterable[Way], *, free: bool) -> tuple[str, tuple[Way, ...]] | None:
    """The other waits, each enough by itself, beside a way that asks for a wait alone; those ``free`` of its price."""
    waits = way.kinds - {"penalty"} or way.kinds
    if len(waits) != 1 or not waits <= {*_OR, "penalty"}:
        return None
    paid = frozenset() if free else way.kinds & {"penalty"}
    lowest = {
        kind: other
        for other in sorted(ways, key=lambda one: number(one.attributes.get("age"), ROLLOVER_AGE), reverse=True)
        for kind in other.kinds - paid
        if len(other.kinds - paid) == 1 and kind in _OR and other.kinds - paid != waits
    }
    others = {_OR[kind].format(**_values(kind, other.attributes)): other for kind, other in lowest.items()}
    return (listed(others, "or"), tuple(others.values())) if others else None


def _with_others(text: str, kind: str, others: str) -> str:
    """A sentence on a wait with the other waits that are enough; one on a price, with those that are free of it."""
    if kind == "penalty":
        return f"{text[:-1]}, but not {others}."
    return f"{text[:-1]}, {others}." if " or " in others else f"{text[:-1]}, or {others}."


def _wait_or_price(state: ProvisionState) -> Condition | None:
    """The sentence for money that may be had after a wait, or sooner at a price; from an age on perhaps without.

    Without the time until which the price is asked, wait and price are those of two kinds of after-tax money.
    """
    waits = [way for way in state.ways if way.kinds == {"seasoning"}]
    prices = [way for way in state.ways if way.kinds == {"penalty"}]
    ages = [way for way in state.ways if way.kinds == {"age"}]
    if len(state.ways) != len(ages) + 2 or not waits or not prices:
        return None
    wait, price = waits[0], prices[0]
    months = counted(price.attributes.get("suspension_months"), "month")
    which = "sooner" if price.attributes.get("price_until_months") else "tiers"
    key = f"{which}_suspension" if months else f"{which}_match"
    if key not in _texts(state):
        return None
    told = _values("penalty", price.attributes)["stopped"]
    text = _texts(state)[key].format(months=_values("seasoning", wait.attributes)["months"], price=months, stopped=told)
    if ages:
        text = _with_others(text, "penalty", _OR["age"].format(**_values("age", ages[0].attributes)))
    return Condition(text, together(_about("seasoning", wait), _about("penalty", price)))


def _place(kind: str) -> tuple[int, str]:
    return (_ORDER.index(kind) if kind in _ORDER else len(_ORDER)), kind


_ANEW = "(after which contributions have to be elected again)"


def _sentences(kind: str, way: Way, texts: Mapping[str, str]) -> Iterable[str]:
    """A sentence for a gate; a penalty has one for each price that the document states."""
    attributes = way.attributes
    if kind == "penalty" and "suspension" in texts:
        prices = []
        if attributes.get("suspension_months"):
            text = texts["suspension"].format(**_values(kind, attributes))
            if first := attributes.get("match_stop_months"):
                text = f"{text[:-1]}, and the employer's match for the first {first}."
            prices.append(f"{text[:-1]} {_ANEW}." if attributes.get("elect_anew") is True else text)
        if attributes.get("match_forfeiture"):
            prices.append(texts["match_forfeiture"])
        if prices:
            on = attributes.get("price_on")
            return [f"{one[:-1]} if it takes {on}." for one in prices] if on else prices
    if kind == "other" and attributes.get("terms_elsewhere"):
        kind = "terms_elsewhere"
    return [texts.get(kind, texts["other"]).format(**_values(kind, attributes))]


def _for_reader(text: str, kind: str, way: Way, profile: Profile) -> str:
    """The sentence with what the reader's own case makes of it, where it makes anything."""
    rules = verdict_rules().conditions
    known = {"age": profile.age, "participation": profile.participation_years, "service": profile.participation_years}
    if known.get(kind) is None:
        return text
    return (rules.met if met(kind, way.attributes, profile) else rules.unmet).format(text=text)


def _about(kind: str, way: Way) -> tuple[Finding, ...]:
    """The findings of a way that state a gate, all of them where none does so alone."""
    own = tuple(f for f in way.findings if kind in f.attributes.get("conditions", ()) or _has_price(kind, f))
    return own or way.findings


def _has_price(kind: str, finding: Finding) -> bool:
    return kind == "penalty" and finding.provision in ("suspension_penalty", "match_forfeiture")


def _dates(state: ProvisionState) -> Iterable[Condition]:
    texts = _texts(state)
    if state.effective_from is not None:
        yield Condition(texts["starts"].format(date=spoken(state.effective_from)), state.findings)
    elif state.effective_to is not None and state.open:
        yield Condition(texts["ends"].format(date=spoken(state.effective_to)), state.findings)


def of_old_balance(states: Mapping[str, ProvisionState], ready: Iterable[Clause], as_of: date) -> Iterable[Condition]:
    """That an older balance, closed to new money, goes out at any age where other after-tax money waits or stays."""
    if not states[AFTER_TAX].open:
        return
    old = [c for c in ready if c.closed_balance and (c.starts is None or c.starts <= as_of) and not _is_over(c, as_of)]
    for provision in (WITHDRAWAL, CONVERSION):
        about = [c for c in old if c.provision == provision]
        free = tuple(c.finding for c in about if c.opens and c.kinds <= {"group"})
        state = states[provision]
        shut = state.status in (Status.PROHIBITED, Status.NOT_ADDRESSED)
        waits = shut or any("age" in way.kinds for way in state.ways)
        if free and waits and all(c.opens for c in about):
            yield Condition(_texts(state)["old_balance"], free)


def _is_over(clause: Clause, as_of: date) -> bool:
    return clause.ends is not None and clause.ends < as_of


def _texts(state: ProvisionState) -> Mapping[str, str]:
    texts: Mapping[str, str] = getattr(verdict_rules().conditions, _NAMES[state.provision])
    return texts


_STOPPED = {
    "match": "the employer's match",
    "contributions and match": "contributions and the employer's match",
    "after-tax contributions": "after-tax contributions",
    "after-tax contributions and match": "after-tax contributions and the employer's match",
    "after-tax contributions and the match on them": "after-tax contributions and the match on them",
}


def _values(kind: str, attributes: Mapping[str, Any]) -> dict[str, str]:
    """The words that stand for a gate's numbers; plain words where the document gives none."""
    years = attributes.get("service_years" if kind == "service" else "participation_years")
    months = attributes.get("suspension_months" if kind == "penalty" else "seasoning_months")
    return {
        "age": age(attributes.get("age", ROLLOVER_AGE)),
        "years": _long(years) or "a stated time",
        "months": counted(months, "month") or "a stated time",
        "stopped": _STOPPED.get(attributes.get("suspended", ""), "contributions"),
        "points": f"{attributes['points']:g}" if attributes.get("points") else "a stated number",
    }


def age(value: Any) -> str:
    """An age as it is written: 59½."""
    whole, half = divmod(float(value), 1)
    return f"{whole:.0f}½" if half == 0.5 else f"{float(value):g}"


def _long(years: Any) -> str:
    """A number of years, in months where it is less than one."""
    return counted(round(years * 12), "month") if years and years < 1 else counted(years, "year")


def counted(value: Any, unit: str) -> str:
    """A number of years or months, empty where there is none."""
    if not value:
        return ""
    return f"{value:g} {unit}" + ("" if value == 1 else "s")


def spoken(day: date) -> str:
    """A date in words."""
    return f"{day:%B} {day.day}, {day.year}"


def listed(names: Iterable[str], word: str = "and") -> str:
    """Names in a sentence; those that hold commas or an "and" themselves are kept apart by semicolons."""
    *first, last = [name.removesuffix(".") for name in names] or [""]
    if any("," in item or " and " in item for item in (*first, last)):
        return "; ".join([*first, last])
    return f"{', '.join(first)} {word} {last}" if first else last
