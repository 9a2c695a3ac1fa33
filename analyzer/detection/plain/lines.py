"""Short lines of guides and tables as the sentences that they stand for: "What you can convert: any vested money"."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_WHAT_ONE_MAY = guarded(
    r"^\W*(?:what|which (?:money|amounts?|accounts?|sources?)) (?P<who>you|participants?|members?|employees?|a participant|a member) (?P<may>can|may) (?P<act>convert|withdraw|take out)(?P<to>(?: to roth| in service| while (?:you (?:are )?)?(?:working|employed)| in the plan)?)\s*[:—–]\s*(?P<rest>(?:any|all|whatever|anything|every|everything|only|the|your)\b.+)$",
    regex.IGNORECASE,
)
_WHAT_MAY_BE = guarded(
    r"^\W*(?:what|which (?:money|amounts?|accounts?|sources?)) (?P<may>can|may) be (?P<act>converted|withdrawn|taken out)(?P<to>(?: to roth| in service| while (?:you (?:are )?)?(?:working|employed)| in the plan)?)\s*[:—–]\s*(?P<rest>(?:any|all|whatever|anything|every|everything|only|the|your)\b.+)$",
    regex.IGNORECASE,
)
_ACTIVE = {"converted": "convert", "withdrawn": "withdraw", "taken out": "take out"}
_BOTH = guarded(
    r"^\W*(?:(?:types? of|kinds? of|employee) )*contributions? ?(?:and|/|&) ?rollovers? (?:accepted|permitted|allowed|taken|available)\s*[:—–]\s*(?P<list>.+)$",
    regex.IGNORECASE,
)
_MARK = guarded(r"\((?P<mark>[^()]{3,40})\)")
_NEITHER = guarded(r"\b(?:neither|no|not|none)\b", regex.IGNORECASE)
_ROLLOVERS = guarded(r"\b(?:both|roll)", regex.IGNORECASE)
_CONTRIBUTIONS = guarded(r"\b(?:both|contribut|payroll|deferr)", regex.IGNORECASE)


_FIELD = guarded(  # of a record-keeper's screen: "EE AFTER TAX STATUS: CLOSED LOANABLE: N IN-SVC WD: ANYTIME"
    r"(?<=[A-Z0-9)%][.)]?|\bin-service withdrawals?)(?<!\bIN-PLAN) (?=(?:STATUS|ACCEPTS? (?:PAYROLL|ROLLOVERS?|CONTRIB\w*)|VEST(?:ING|ED)|LOAN(?:S|ABLE)?|HARDSHIP(?: WD)?|(?i:in-service) (?i:withdrawals?)|IN-PLAN (?:ROTH )?CONV\w*|IPRC|IRR|ROTH CONV\w*|MATCH(?:ED)?|FREQ(?:UENCY)?|MIN(?:IMUM)?) ?: \S)"
)
_SCREEN = guarded(r"^(?:[^a-z]|in-service withdrawals?|(?<=\d )(?:month|year)s?)+$")
_NUMBERED_SOURCE = guarded(r"^(?P<label>(?:SOURCE|MONEY TYPE|SRC|ACCOUNT) \d{1,3}) (?P<name>[A-Z][A-Z /-]+)(?=;)")


def _of_a_screen(text: str) -> str:
    """The fields on one line of a record-keeper's screen, told apart.

    >>> _of_a_screen("SOURCE 07 VOLUNTARY AFTER-TAX STATUS: OPEN LOANS: N")
    'SOURCE 07: VOLUNTARY AFTER-TAX; STATUS: OPEN; LOANS: N'
    """
    return str(_NUMBERED_SOURCE.sub(r"\g<label>: \g<name>", _FIELD.sub("; ", text)))


_CODED = guarded(  # "Withdrawal before severance (0 = none; 1 = on or after 59½; 2 = at any time): 2"
    r"^(?P<prompt>[^:=]{4,120}?)[,:]? [(\[](?:enter |codes?:? |options:? |key:? )?(?P<key>(?:[A-Z\d]{1,2} ?= ?[^;=()]{2,60}; ?){1,8}[A-Z\d]{1,2} ?= ?[^;=()]{2,60}|(?:[A-Z\d]{1,2} ?= ?[^,;=()]{2,60}, ?){1,8}[A-Z\d]{1,2} ?= ?[^,;=()]{2,60})[)\]] ?(?:[:.–—-]|\.{2,})? ?(?P<code>[A-Z\d]{1,2}|_+)\W*$"
)
_KEY = guarded(r"(?:^|[;,] ?)(?P<code>[A-Z\d]{1,2}) ?= ?(?P<meaning>[^;=()]+?)(?=[;,] ?[A-Z\d]{1,2} ?[=–-]|$)")


def _decoded(text: str) -> str:
    """A prompt that is answered by a code whose meaning it gives, with the meaning.

    >>> _decoded("22(f) Withdrawal before severance (0 = none; 1 = at 59½; 2 = at any time): 2")
    '22(f) Withdrawal before severance: at any time'
    """
    coded = _CODED.match(text)
    if coded is None:
        return text
    meanings = {m["code"]: m["meaning"].strip() for m in _KEY.finditer(coded["key"])}
    return f"{coded['prompt']}: {meanings.get(coded['code'], '')}".rstrip()  # left blank, or a code without a meaning


_KIND = r"(?:EE |employee )?(?:(?:traditional|voluntary|regular) )?(?:(?:pre|before|after|post)-?\s?tax|roth|catch-?up)(?: (?:401\(k\)|\(non-roth\)))?"
_RATE = r"(?:\d{1,3}(?:\.\d+)?\s?%|n/a|none)"
_SIDE_BY_SIDE = guarded(  # "Contribution type: Pre-tax, Roth, After-tax - Minimum: 1%, 1%, 0% - Maximum: 75%, 75%, 0%"
    rf"(?:types?|kinds?|sources?|contributions?): (?P<kinds>{_KIND}(?:,? (?:and )?{_KIND}){{1,4}})\s*[-–—|;/]\s*(?:min(?:imum)?(?: (?:rate|percent\w*|deferral))?: (?P<least>{_RATE}(?:, {_RATE}){{1,4}})\s*[-–—|;/]\s*)?max(?:imum)?(?: (?:rate|percent\w*|deferral))?: (?P<most>{_RATE}(?:, {_RATE}){{1,4}})\W*$",
    regex.IGNORECASE,
)
_LEAST_AND_MOST = guarded(  # "SOURCE MIN MAX LOAN | EE PRETAX 1% 60% Y | EE AFTER-TAX 0% 0% N"
    r"^\W*(?:(?:money |contribution )?(?:source|type)s?|contributions?) min(?:imum)?(?: %)? max(?:imum)?(?: %)?\b[^|%]{0,60}\|",
    regex.IGNORECASE,
)
_OF_A_SOURCE = guarded(rf"\|\s*(?P<kind>{_KIND})\s+(?P<least>{_RATE})\s+(?P<most>{_RATE})(?=\s|$)", regex.IGNORECASE)


def _rates_of_kinds(text: str) -> str:
    """A table that was run into one line, of the least and the most that each kind of contribution may be.

    >>> _rates_of_kinds("Contribution type: Pre-tax, After-tax - Minimum: 1%, 0% - Maximum: 75%, 0%")
    'Pre-tax contributions: 1% to 75%; After-tax contributions: 0% to 0%.'
    """
    rows: list[tuple[str, str, str]] = []
    side = _SIDE_BY_SIDE.search(text)
    if side is not None and not _OF_SOME.search(text[: side.start()]):
        kinds, most = _APART.split(side["kinds"]), _APART.split(side["most"])
        least = _APART.split(side["least"]) if side["least"] else ["0%"] * len(most)
        rows = [*zip(kinds, least, most, strict=True)] if len(kinds) == len(least) == len(most) else []
    elif _LEAST_AND_MOST.match(text):
        rows = [(m["kind"], m["least"], m["most"]) for m in _OF_A_SOURCE.finditer(text)]
    told = [f"{kind} contributions: {least} to {most}" for kind, least, most in rows if "%" in least and "%" in most]
    return f"{'; '.join(told)}." if told else text


_APART = guarded(r",? and |, ", regex.IGNORECASE)
_OF_SOME = guarded(r"\b(?:highly|HCEs?|hourly|salaried|union|bargain\w*|represented)\b", regex.IGNORECASE)


def as_sentence(text: str) -> str:
    """A line that says what one may do as a sentence; any other text as it is."""
    text = _decoded(text) if "=" in text else text
    text = _rates_of_kinds(text) if "%" in text else text
    if _SCREEN.match(text) and _FIELD.search(text):
        return _of_a_screen(text)
    if told := _WHAT_ONE_MAY.match(text):
        return f"{told['who'][:1].upper()}{told['who'][1:]} {told['may']} {told['act']}{told['to']} {told['rest']}"
    if told := _WHAT_MAY_BE.match(text):
        return f"You {told['may']} {_ACTIVE[told['act'].lower()]}{told['to']} {told['rest']}"
    if (listed := _BOTH.match(text)) and _MARK.search(listed["list"]):
        return _both_ways(listed["list"])
    return text


def _both_ways(listed: str) -> str:
    """ "Pre-tax and Roth (both); after-tax (rollovers only)": what may be contributed, and what may be rolled in."""
    contributed, rolled, start = [], [], 0
    for mark in _MARK.finditer(listed):
        kinds = listed[start : mark.start()].strip(" ,;.")
        start = mark.end()
        kinds = kinds.removeprefix("and ").strip()
        if _NEITHER.search(mark["mark"]):
            continue
        if _CONTRIBUTIONS.search(mark["mark"]):
            contributed.append(kinds)
        if _ROLLOVERS.search(mark["mark"]):
            rolled.append(kinds)
    said = [f"You may make {', '.join(contributed)} contributions."] if contributed else []
    said += (
        [f"The Plan accepts rollovers of {', '.join(rolled)} money from other plans."]
        if rolled and not contributed
        else []
    )
    only = [kinds for kinds in rolled if kinds not in contributed]
    said += [f"The Plan accepts rollovers of {', '.join(only)} money from other plans."] if only and contributed else []
    return " ".join(said) if said else listed
