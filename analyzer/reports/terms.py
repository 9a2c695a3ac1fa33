"""A provision's attributes in words: what it allows and what must hold first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from analyzer.report import TERMS, Status
from analyzer.reports.words import count, dollars, listed, number, spelled
from analyzer.room import own_cap

Attributes = Mapping[str, Any]


def _items(value: Any) -> list[str]:
    """A list attribute as strings, whatever shape it came in."""
    if isinstance(value, (list, tuple, set)):
        return [str(item) for item in value]
    return [str(value)] if value else []


def _of_groups(value: Any, several: str = "one") -> str:
    """One group, or any one of several: "this group: pilots", "one of these groups: pilots or mechanics"."""
    names = _items(value)
    last = "; or " if any("," in name or " and " in name for name in names) else " or "
    named = last.join(["; ".join(names[:-1]) if last.startswith(";") else ", ".join(names[:-1]), names[-1]])
    return f"{several} of these groups: {named}" if len(names) > 1 else f"this group: {names[0]}"


_GATES: Mapping[str, Callable[[Any], str]] = {
    "age": lambda value: f"you are {number(value)} or older",
    "service_years": lambda value: f"you have {count(value, 'year')} of service",
    "participation_years": lambda value: f"you have taken part for {count(value, 'year')}",
    "seasoning_months": lambda value: f"the money has been in the plan for {count(value, 'month')}",
    "points": lambda value: f"your age and service add up to {number(value)}",
    "groups_in": lambda value: f"you are in {_of_groups(value)}",
    "groups_out": lambda value: f"you are not in {_of_groups(value, 'any')}",
}
OLD = "it is part of the older, closed balance"
_FLAG_GATES: Mapping[str, str] = {
    "hce_excluded": "you are not highly compensated",
    "match_forfeiture": "you accept the loss of related match",
    "distributable_only": "the money could be paid out to you now",
    "terms_elsewhere": "the terms that another document sets are met",
    "legacy_only": OLD,
    "rolled_in_only": "it came in by rollover",
}
_STOPPED: Mapping[str, str] = {
    "match": "the employer's match stops",
    "contributions and match": "contributions and the employer's match stop",
    "after-tax contributions": "after-tax contributions stop",
    "after-tax contributions and match": "after-tax contributions and the employer's match stop",
    "after-tax contributions and the match on them": "after-tax contributions and the match on them stop",
}
_IN_PART = "match_stop_months"
_KIND_GATES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    # kind in `conditions`: the words for it, and the attributes that already say it better
    "age": ("you have reached the plan's age", ("age",)),
    "seasoning": ("the money has been in the plan long enough", ("seasoning_months",)),
    "participation": ("you have taken part long enough", ("participation_years",)),
    "service": ("you have enough service", ("service_years",)),
    "points": ("your age and service add up to enough", ("points",)),
    "group": ("you are in the group it is open to", ("groups_in", "groups_out", "hce_excluded")),
    "penalty": ("you accept its price", ("suspension_months", "match_forfeiture")),
    "distributable_only": ("the money could be paid out to you now", ("distributable_only",)),
    "sources": ("after-tax money is among the money it covers", ()),
    "other": ("a condition in the quote is met", ("terms_elsewhere",)),
}


def gates(attributes: Attributes) -> list[str]:
    """What must hold, each as the end of a sentence that begins "Yes, if"."""
    if attributes.get("groups_in"):  # whom it leaves out follows, but for the highly compensated among them
        out = [name for name in _items(attributes.get("groups_out")) if _is_hce(name)]
        attributes = {**attributes, "groups_out": out}
    found = [words(attributes[key]) for key, words in _GATES.items() if attributes.get(key)]
    settled = "conditions" in attributes and "distributable_only" not in kinds(attributes)
    flags = {key: words for key, words in _FLAG_GATES.items() if not (settled and key == "distributable_only")}
    if months := attributes.get("suspension_months"):
        stop = _STOPPED.get(str(attributes.get("suspended") or ""), "contributions stop")
        taking = f" if you take {on}" if (on := attributes.get("price_on")) else ""
        part = f" (the employer's match for the first {number(first)})" if (first := attributes.get(_IN_PART)) else ""
        found.append(f"you accept that {stop} for {count(months, 'month')}{part}{taking}")
    found += [words for key, words in flags.items() if attributes.get(key) is True]
    for kind in _items(attributes.get("conditions")):
        words, better = _KIND_GATES.get(kind, (kind.replace("_", " "), ()))
        if not any(attributes.get(key) for key in better):
            found.append(words)
    return list(dict.fromkeys(found))


NO_ROUTE: Mapping[str, str] = {
    # a kind of gate that is no way to Roth: what it is, and why (IRC 402(c)(4)(C); what is too small or too rare)
    "hardship": "for hardship, and a hardship payment cannot be rolled over",
    "event": "after an event that the plan lists, such as leaving",
    "capped": "up to a small fixed amount",
    "not_rollable": "as a payment that the document says cannot be rolled over",
}
_WAITS: Mapping[str, Callable[[Attributes], str]] = {
    # what time brings: the end of a sentence that begins "only"
    "age": lambda found: f"from age {number(found['age'])}" if found.get("age") else "from a stated age",
    "service": lambda found: f"after {_time(found, 'service_years', 'year')} of service",
    "participation": lambda found: f"after {_time(found, 'participation_years', 'year')} in the plan",
    "points": lambda found: f"when age and service add up to {number(found.get('points') or 'a stated number')}",
    "seasoning": lambda found: f"once the money has been in the plan for {_time(found, 'seasoning_months', 'month')}",
}


def _time(attributes: Attributes, key: str, unit: str) -> str:
    return count(attributes[key], unit) if attributes.get(key) else "a stated time"


def ways(attributes: Attributes) -> list[Attributes]:
    """The ways in which a conditional provision is open, of which any one is enough."""
    found = attributes.get("ways")
    stated = [way for way in found if isinstance(way, Mapping)] if isinstance(found, list) else []
    return stated or [attributes]


def kinds(way: Attributes) -> list[str]:
    """The kinds of gate on a way."""
    return _items(way.get("conditions"))


def waits(way: Attributes) -> dict[str, str]:
    """What time brings before a way opens, by kind of gate, in words."""
    return {kind: words(way) for kind, words in _WAITS.items() if kind in kinds(way)}


_NUMBERS: Mapping[str, tuple[str, float]] = {
    # kind of wait: the attribute that holds its number, and what is meant where there is none
    "age": ("age", 59.5),
    "service": ("service_years", 0),
    "participation": ("participation_years", 0),
    "points": ("points", 0),
    "seasoning": ("seasoning_months", 0),
}


def threshold(kind: str, way: Attributes) -> float:
    """The number that ends a wait: an age, years, months or points."""
    key, otherwise = _NUMBERS[kind]
    value = way.get(key)
    return float(value) if isinstance(value, (int, float)) else otherwise


def without(way: Attributes, passed: Iterable[str]) -> Attributes:
    """A way without the gates of some kinds of wait."""
    keys = {_NUMBERS[kind][0] for kind in passed}
    left = {key: value for key, value in way.items() if key not in keys}
    return {**left, "conditions": [kind for kind in kinds(way) if kind not in passed]}


def without_group(attributes: Attributes) -> dict[str, Any]:
    """The attributes as they are for those who are in the group that a provision is open to."""
    left = {key: value for key, value in attributes.items() if key not in ("groups_in", "groups_out")}
    if isinstance(left.get("ways"), list):
        left["ways"] = [without_group(way) if isinstance(way, Mapping) else way for way in left["ways"]]
    return {**left, "conditions": [kind for kind in kinds(attributes) if kind != "group"]}


def groups(attributes: Attributes) -> list[str]:
    """The groups that a provision is open to, or else those that it leaves out."""
    return _items(attributes.get("groups_in")) or _items(attributes.get("groups_out"))


def is_route(way: Attributes) -> bool:
    """Whether money that leaves in this way can go on to Roth."""
    return not set(kinds(way)) & set(NO_ROUTE)


def routes(attributes: Attributes) -> list[Attributes]:
    """The ways that lead on to Roth, without those that ask for all that another asks, and for more."""
    found = [way for way in ways(attributes) if is_route(way)]
    return [way for way in found if not any(_asks_less(other, way) for other in found if other is not way)]


def _asks_less(one: Attributes, other: Attributes) -> bool:
    """Whether a way has fewer gates than another, none of them higher, or the same waits, one of them shorter."""
    lower = [(threshold(kind, one), threshold(kind, other)) for kind in waits(one)]
    alike = all(
        one.get(key) == other.get(key)
        for key in ("suspension_months", "suspended", _IN_PART, "match_forfeiture", "price_on")
    )
    if set(kinds(one)) == set(kinds(other)) and alike and waits(one):
        return any(mine < theirs for mine, theirs in lower) and all(mine <= theirs for mine, theirs in lower)
    return set(kinds(one)) < set(kinds(other)) and all(mine <= theirs for mine, theirs in lower)


_ANSWERS: Mapping[Status, tuple[str, str]] = {
    Status.PERMITTED: ("yes", "Yes"),
    Status.CONDITIONAL: ("if", "Yes, if"),
    Status.PROHIBITED: ("no", "No"),
    Status.FROZEN: ("no", "No: closed to new money"),
    Status.ROLLOVER_ONLY: ("no", "No: by rollover only, not from pay"),
    Status.NOT_ADDRESSED: ("open", "Not stated"),
    Status.CONFLICTING: ("open", "Not clear: passages contradict each other"),
}


OLDER = "Only for the older, closed balance"
_OLD_MONEY: Mapping[str, str] = {
    "legacy_only": OLDER,
    "rolled_in_only": "Only for money that came in by rollover",
}
_WHOM = ("groups_in", "groups_out", "hce_excluded", "legacy_only", "rolled_in_only", "distributable_only")
"""What narrows a provision on every way of it; a wait is one of the way that names it."""


def answer(status: Status, attributes: Attributes) -> tuple[str, str]:
    """The tone (``yes``, ``if``, ``no``, ``open``) and the words that answer one box."""
    if attributes.get("doubted") is True:
        return "open", "Perhaps: two readings do not agree that this is a yes"
    if status is Status.CONDITIONAL and attributes.get("rolled_in_only") is True:
        return "if", _OLD_MONEY["rolled_in_only"]
    if status is Status.CONDITIONAL and attributes.get("covers_after_tax") is False:
        return "no", "No: after-tax money is not among the money it covers"
    tone, words = _ANSWERS[status]
    if status is Status.PROHIBITED and (others := _items(attributes.get("only_for"))):
        return tone, f"{words}: only for {listed(others)}"
    if status is Status.PERMITTED:
        return next(
            (("if", text) for key, text in _OLD_MONEY.items() if attributes.get(key) is True), _open(attributes)
        )
    if status is not Status.CONDITIONAL:
        return tone, words
    routes_ = routes(attributes)
    if not routes_:
        return "no", no_route(attributes)
    whom = {key: attributes[key] for key in _WHOM if key in attributes}
    asked = [gates({**whom, **way} if len(routes_) == 1 else way) for way in routes_]
    shared = [gate for gate in asked[0] if all(gate in one for one in asked)] if len(asked) > 1 else []
    apart = [[gate for gate in one if gate not in shared] for one in asked]
    if shared and all(apart):
        either = list(dict.fromkeys(map(_all, apart)))
        simple = not any("," in one or " and " in one for one in either)
        return tone, f"Yes, if {listed(either, 'or') if simple else ' or '.join(either)}, and {_all(shared)}"
    needed = _alternatives(asked)
    return tone, f"Yes, if {', or if '.join(needed)}" if all(needed) else "Yes, if a condition in the quote is met"


def _all(needed: Sequence[str]) -> str:
    """Everything that is needed; what follows a list of groups is set off from its last name."""
    if any(": " in one for one in needed[:-1]):
        return f"{', '.join(needed[:-1])}, and {needed[-1]}"
    return listed([*needed])


def _alternatives(asked: Iterable[Sequence[str]]) -> list[str]:
    """The ways, those that ask the same after different waits in one: "24 months or 5 years, and you accept ..."."""
    waits: dict[tuple[str, ...], list[str]] = {}
    for first, *rest in (one or [""] for one in asked):
        alike = waits.setdefault(tuple(rest) or (first,), [])
        alike += [first] if rest and first not in alike else []
    return [
        _all([*first, *rest]) if len(first) < _SEVERAL else f"{listed(first, 'or')}, and {_all([*rest])}"
        for rest, first in waits.items()
    ]


_SEVERAL = 2


def _open(attributes: Attributes) -> tuple[str, str]:
    """What is permitted: to everyone, or to those whom the document lets in."""
    out = [name for name in _items(attributes.get("groups_out")) if not _is_hce(name)]
    whom = {**attributes, "groups_out": [] if attributes.get("groups_in") else out}
    needed = gates({key: whom[key] for key in ("groups_in", "groups_out") if whom.get(key)})
    if _without_hce(attributes):
        needed.append(_FLAG_GATES["hce_excluded"])
    return ("if", f"Yes, if {_all(needed)}") if needed else _ANSWERS[Status.PERMITTED]


def no_route(attributes: Attributes) -> str:
    """The answer where money may leave, and only in ways that do not lead to Roth."""
    asked = [
        [*waits(way).values(), *(NO_ROUTE[kind] for kind in kinds(way) if kind in NO_ROUTE)] for way in ways(attributes)
    ]
    each = dict.fromkeys(" and ".join(one) for one in asked)
    return f"No way to Roth for now: only {', or '.join(each)}"


def _percent(attributes: Attributes) -> Iterator[str]:
    low, high = attributes.get("percent_min"), own_cap(attributes, "percent_max")
    pay = attributes.get("pay_base") or "pay"
    if high is not None:
        yield f"{number(low)}% to {number(high)}% of {pay}" if low is not None else f"up to {number(high)}% of {pay}"
    elif low is not None:
        yield f"from {number(low)}% of {pay}"
    if (cap := own_cap(attributes, "combined_percent_max")) is not None:
        yield f"up to {number(cap)}% together with other contributions"
    if (cap := attributes.get("hce_percent_max")) is not None and cap != high and not _without_hce(attributes):
        yield f"up to {number(cap)}% for the highly compensated"


def _without_hce(attributes: Attributes) -> bool:
    return bool(attributes.get("hce_excluded")) or any(map(_is_hce, _items(attributes.get("groups_out"))))


def _is_hce(name: str) -> bool:
    return "highly compensated" in name.lower() and "not" not in name.lower().split() and "non" not in name.lower()


def _dollars(attributes: Attributes) -> Iterator[str]:
    if (amount := attributes.get("dollar_max")) is not None and not attributes.get("limit"):
        yield f"up to ${dollars(amount)} {_each(attributes)}"


_FREE = "no fee"


def _of_a_request(attributes: Attributes) -> Iterator[str]:
    if (amount := attributes.get("minimum_dollars")) is not None:
        each = f" a {unit}" if (unit := attributes.get("minimum_each")) else ""
        yield f"at least ${dollars(amount)}{each}"
    if (amount := attributes.get("fee_dollars")) is not None:
        yield f"fee ${dollars(amount)}{_after_free_ones(attributes)}{_when_split(attributes)}"
    elif attributes.get("no_fee") is True:
        yield _FREE


def _after_free_ones(attributes: Attributes) -> str:
    """How many of a year cost nothing before the fee is asked: " after the first two"."""
    free = attributes.get("fee_after")
    if not isinstance(free, int) or free < 1:
        return ""
    return " after the first" if free == 1 else f" after the first {spelled(free).lower()}"


def _when_split(attributes: Attributes) -> str:
    """What a payment costs that goes to two accounts, where that is dearer: " ($75 if it is split)"."""
    amount = attributes.get("fee_when_split")
    return f" (${dollars(amount)} if it is split)" if amount is not None else ""


def _each(attributes: Attributes) -> str:
    """The time for which an amount is: a year, unless the document counts it by the hour, the month or the paycheck."""
    unit = str(attributes.get("dollar_each") or "year")
    return f"an {unit}" if unit == "hour" else f"a {unit}"


_FACTS: Mapping[str, tuple[str, str]] = {
    # attribute: words where it is true, words where it is false
    "earnings_included": ("earnings included", "without earnings"),
    "split_rollover": ("a payment can be split between a Roth and a traditional IRA", ""),
    "no_suspension": ("contributions are not suspended", ""),
    "no_match_loss": ("no match is lost", ""),
    "pro_rata_sources": ("drawn from all money alike", ""),
    "spousal_consent": ("spouse must consent", ""),
    "matched": ("matched", "not matched"),
    "payroll_denied": ("not from pay", ""),
}


_ANY_TIME = re.compile(r"(?:at |on )?any (time|(?:business |working )?day)", re.IGNORECASE)


def is_count(often: Any) -> bool:
    """Whether a frequency says how often; "at any time" says only that there is no wait."""
    return bool(often) and _ANY_TIME.fullmatch(str(often)) is None


_TIMES: Mapping[str, str] = {"one": "once", "1": "once", "two": "twice", "2": "twice"}
_UNDER = r"(?: under this section(?: [\d.]+)?)?"
_NUMBERED = re.compile(
    r"\b(?P<n>one|two|three|four|five|six|eight|ten|twelve|\d{1,2})(?: \(\d+\))?"
    r"(?: (?:(?:such|regular|partial|ordinary|in-service|in-plan|roth|after-tax|separate) ){0,2}"
    r"(?:withdrawals?|conversions?|requests?|elections?|transfers?|rollovers?|draw(?:s|ings?)?|times))?"
    r"(?: from (?:the|your|his|her|an?) (?:[\w-]+ ){1,3}(?:account|sub-?account|source))?"
    rf"{_UNDER}(?: (?:may|shall|can|are|is) (?:be )?(?:made|allowed|permitted|taken|requested))?{_UNDER}"
    r"(?=,? (?:each|every|per|an?|in|during|within)\b)",
    re.IGNORECASE,
)
_NO_OFTENER = re.compile(
    r"^(?:(?:only|(?:not?|never) (?:more (?:often|frequently)|oftener) than) "
    r"|(?:not?|never) more than (?=once\b|one\b|1\b))",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"^(?:not?|never) more than (?=twice\b|[a-z]+ times\b|\d+ )", re.IGNORECASE)
_CAPITALS = re.compile(r"\b(?:Plan|Calendar) (?:Year|Quarter|Month)s?\b")


def plainly(often: str) -> str:
    """A frequency as one says it: "only one such withdrawal may be made in any Plan Year" is once in any Plan Year."""
    once = _CAPITALS.sub(lambda m: m[0].lower(), _NO_OFTENER.sub("", often))
    return _NO_MORE.sub("up to ", _NUMBERED.sub(lambda m: _TIMES.get(m["n"].lower(), f"{m['n']} times"), once))


ON_REQUEST = "also on request"
"""How often something that runs by itself may be asked for beside."""
OF_A_SWEEP = re.compile(r"(daily|nightly|weekly|monthly|quarterly|each|every|payroll)\b", re.IGNORECASE)
"""How a frequency begins that is that of an automatic conversion; another one is that of conversions on request."""


_AUTOMATIC: Mapping[str, str] = {
    "on": "automatic unless you switch it off",
    "off": "automatic if you switch it on",
}


def automatic(attributes: Attributes) -> str:
    """That a conversion runs by itself, and whether anybody has to see to it first."""
    return _AUTOMATIC.get(str(attributes.get("automatic_start") or ""), "automatic")


def _asked_for(attributes: Attributes) -> Iterator[str]:
    """How much at least, for what fee and how often; beside a sweep these are the terms of a conversion on request."""
    often = str(attributes.get("frequency") or "")
    any_time = _ANY_TIME.fullmatch(often)
    told = f"{'at' if any_time[1] == 'time' else 'on'} any {any_time[1]}" if any_time else plainly(often)
    if attributes.get("automatic") is not True:
        yield from (*_of_a_request(attributes), told, _ahead(attributes))
        return
    swept = OF_A_SWEEP.match(often) is not None
    yield automatic(attributes)
    if swept:
        yield told
    elif apart := attributes.get("swept"):
        yield plainly(str(apart))
    terms = [one for one in (*_of_a_request(attributes), "" if swept else told) if one]
    if terms == [_FREE]:
        yield _FREE  # that nothing is charged does not say that there are requests
    elif terms:
        yield f"{ON_REQUEST} {told}" if any_time and terms == [told] else f"{ON_REQUEST}: {', '.join(terms)}"


def _ahead(attributes: Attributes) -> str:
    """How long before it has to be asked for: "on 30 days' notice"."""
    days = attributes.get("notice_days")
    return f"on {number(days)} days' notice" if days else ""


def of_way(attributes: Attributes, way: Attributes) -> Attributes:
    """A provision's attributes with the limits of one way, where that way has limits of its own."""
    own = way.get("limits")
    if not isinstance(own, Mapping):
        return attributes
    return {**{key: value for key, value in attributes.items() if key not in TERMS}, **own}


def limits(attributes: Attributes) -> list[str]:
    """How much and how often, in short, for those who are not highly compensated."""
    everyones = {key: value for key, value in attributes.items() if key != "hce_percent_max"}
    return [fact for fact in (*_percent(everyones), *_dollars(attributes), *_asked_for(attributes)) if fact]


def facts(attributes: Attributes) -> list[str]:
    """The limits and terms that are no gates: percentages, dollars, how often, what comes with it."""
    found = [*_percent(attributes), *_dollars(attributes)]
    if not found and (limit := attributes.get("limit")):  # every plan is under it: told where nothing else is
        found.append(f"up to the law's yearly limit (section {limit})")
    found.extend(_asked_for(attributes))
    for key, (true, false) in _FACTS.items():
        if isinstance(attributes.get(key), bool):
            found.append(true if attributes[key] else false)
            if key == "matched" and attributes[key] and (rate := attributes.get("matched_up_to")):
                found[-1] = f"{true} on the first {number(rate)}% of pay"
    return [fact for fact in found if fact]
