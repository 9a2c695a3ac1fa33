"""What a sentence does beside granting: it tells how an election is changed, moves a limit, assumes a tick."""

from __future__ import annotations

import re
from datetime import date, datetime

_PEOPLE = r"(?:you|(?:an? |the |each |every |any )?(?:participants?|members?|employees?|partners?|colleagues?))"
_SWITCHED = (
    r"(?:start|begin|begun|change|stop|resume|restart|revoke|suspend|vary|cancel|increase|decrease|raise|reduce|lower|commence|alter|discontinue|"
    r"turn(?:ed)? (?:it |them )?(?:on|off)|switch(?:ed)? (?:it |them )?(?:on|off))(?:d|s|ed|ped)?"
)
_STEERS = re.compile(
    rf"\b(?:may|can) (?:also |then |later )?(?:be )?(?:elected?, |made, )?{_SWITCHED}\b"
    r"(?! (?:to )?(?:mak|contribut|sav|convert|withdraw))"
    r"|\b(?:make|change) (?:an?|your|his|her|the) (?:\w+ )?elections? (?:for [^.;,]{3,40} )?(?:on|by|through|with) "
    r"|\bmust (?:stop|end)\b",
    re.IGNORECASE,
)
_PUTS_IN = re.compile(
    rf"\b{_PEOPLE} (?:may|can|will be able to) (?:also |again |either |instead |now )?"
    r"(?:(?:elect|choose) to )?(?:contribute|make|save|put|set|authorize|deposit|send|have|elect)\b(?!, )"
    r"(?! (?:an?|your|the) (?:\w+ )?elections? for\b)",
    re.IGNORECASE,
)


def steers(words: str) -> bool:
    """Whether words tell how an election is begun, changed or stopped, and do not tell what may be elected."""
    return _STEERS.search(words) is not None and _PUTS_IN.search(words) is None


_IF_TICKED = re.compile(
    r"^\W*(?:[\w.()-]{1,6} )?if\b.{0,60}?\b(?:(?:is|are) )?"
    r"(?:permitted|allowed|elected|selected|chosen|marked|checked|ticked|yes)\b",
    re.IGNORECASE,
)


def assumes_a_tick(words: str) -> bool:
    """Whether words hold only if another line of a form is ticked: "If X are permitted, the amount is limited"."""
    return _IF_TICKED.search(words) is not None


_MOVES_A_LIMIT = re.compile(
    r"\b(?:limit|maximum|minimum|ceiling|cap|rate|percentage)s?\b[^.;]{0,60}"
    r"\b(?:is|was|are|were|has been|have been|goes|went) (?:raised|increased|lowered|reduced|up|down)\b",
    re.IGNORECASE,
)


def moves_a_limit(words: str) -> bool:
    """Whether words tell how a limit changed: they take for granted that there is what it limits."""
    return _MOVES_A_LIMIT.search(words) is not None


_ONE_PAYMENT = re.compile(
    r"\bfrom (?:the|your|an?|any|each) (?:[\w-]+ ){0,2}(?:bonus(?:es)?|award|incentive)\b(?! (?:and|or)\b)",
    re.IGNORECASE,
)


def of_one_payment(words: str) -> bool:
    """Whether words are about what is taken from a bonus, and not from pay."""
    return _ONE_PAYMENT.search(words) is not None


_OF_THEM = re.compile(
    r"\b(?:make|convert|withdraw|take|change|move|roll|do|have|use) (?:them|it|this|these|so)\b", re.IGNORECASE
)


def of_them(words: str) -> bool:
    """Whether the money of a sentence is in the one before it: "All members may make them"."""
    return _OF_THEM.search(words) is not None


_LEGACY = re.compile(
    r"\b(?:legacy|former|frozen|grandfathered|heritage|old(?:er)?|prior|closed|transferred|merged|predecessor|pre-\d{4}"
    r"|before \w+ \d)\b",
    re.IGNORECASE,
)


def of_a_closed_balance(words: str) -> bool:
    """Whether words name the money of an earlier time."""
    return _LEGACY.search(words) is not None


_ANY_MONEY = re.compile(
    r"\b(?:any|all|every|each|whole|entire|either)\b[^.;]{0,40}\b(?:accounts?|amounts?|money|source|sources|balances?|"
    r"part|portion|contributions|savings|sub-?accounts?)\b|\bvested\b|\banything\b"
    r"|\bother than (?:a |the |your )?roth\b",
    re.IGNORECASE,
)


_OF_EMPLOYER = re.compile(
    r"\b(?:company|employer|firm|match(?:ing)?|rollover|profit[- ]sharing)(?:[’']s)? (?:contributions?|money|account)",
    re.IGNORECASE,
)


def of_any_money(words: str) -> bool:
    """Whether words are about money of every kind, and not all of one kind."""
    return _ANY_MONEY.search(words) is not None and _OF_EMPLOYER.search(words) is None


_THE_LEAST = re.compile(r"^\W*(?:the (?:minimum|smallest|least)\b[^.;]{0,40}\b(?:is|are)\b)", re.IGNORECASE)


def of_the_least(words: str) -> bool:
    """Whether a sentence begins with the smallest amount: it tells the terms of what is granted elsewhere."""
    return _THE_LEAST.search(words) is not None


_PAYABLE = re.compile(
    r"\b(?:distributable|payable|could|would|eligible|entitled|then be|able to)\b"
    r"|\b(?:withdraw|distribut|pa(?:y|id)|tak(?:e|en))\w*\b[^.;]{0,60}"
    r"\b(?:at that time|at the time|on the day|instead|now)\b",
    re.IGNORECASE,
)


def of_what_is_payable(words: str) -> bool:
    """Whether words confine a conversion to what could be paid out at the time."""
    return _PAYABLE.search(words) is not None


_GIVES = re.compile(
    r"\b(?:may|can|could|will be able to|able to|entitled to),? (?:only )?"
    r"(?!not\b|only not\b|be (?:more|less|changed)\b)[a-z]+"
    r"|(?<!not )(?<!if )\b(?:permitted|allowed|accepted|available|offered|lets|allows|permits|accepts|elects|elected)\b"
    r"|\b(?:taken|deducted|withheld|comes?|made|out) (?:\w+ ){0,3}(?:from|of) [^.;]{0,60}"
    r"\b(?:pay|salary|wages|compensation|earnings)\b"
    r"|^\W*(?:elect|choose|save|contribute|put)\b",
    re.IGNORECASE,
)


def gives(words: str) -> bool:
    """Whether words grant something or tell that it is done, and do not only set its limit."""
    return _GIVES.search(words) is not None


_STILL_HAVE = re.compile(r"\bwho still (?:have|has|had)\b", re.IGNORECASE)


def of_those_who_still_have(words: str) -> bool:
    """Whether words are about those alone who have money of an earlier time."""
    return _STILL_HAVE.search(words) is not None


_GOES_ON = re.compile(
    r"\b(?:goe?s?|continue|keep) (?:on )?(?:making|saving|contributing|to (?:make|save|contribute))\b"
    r"|\bcontributions\b[^.;]{0,40}\bgo on\b",
    re.IGNORECASE,
)


def goes_on(words: str) -> bool:
    """Whether words tell that contributions go on when others stop: that they may be made is told elsewhere."""
    return _GOES_ON.search(words) is not None


_THE_ELECTION = re.compile(r"^\W*(?:the|this|such|that) (?:\w+ )?election\b", re.IGNORECASE)


def of_the_election(words: str) -> bool:
    """Whether a sentence tells of what an election may be for, and not that it may be made."""
    return _THE_ELECTION.search(words) is not None


_NO_CHARGE = re.compile(
    r"^\W*(?:there is )?no (?:charge|fee)\b|\bno (?:charge|fee)s? (?:is|are|will be|shall be)\b", re.IGNORECASE
)


def of_no_charge(words: str) -> bool:
    """Whether words tell that something costs nothing."""
    return _NO_CHARGE.search(words) is not None


_HER = re.compile(r"(?<!\bor )\b(?:she|her)\b(?! or\b)", re.IGNORECASE)


def of_one_person(words: str) -> bool:
    """Whether words are about one person: rules speak of "you", of participants, or of "him or her"."""
    return _HER.search(words) is not None


_REFERS = re.compile(
    r"\bas (?:explained|described|shown|set (?:out|forth)|provided|told) (?:in|on|under|by|below|above)\b",
    re.IGNORECASE,
)


def refers(words: str) -> bool:
    """Whether words leave what they grant to another place."""
    return _REFERS.search(words) is not None


_BEGINS = re.compile(r"^\W*(?:Beginning|Starting|Effective|From|As of|On and after),? ([A-Z][a-z]+ \d{1,2}, \d{4})\b")


def begins_after(text: str, day: date) -> bool:
    """ "Beginning January 1, 2027, members of Lodge 55 may ...": nothing that shows what holds today."""
    told = _BEGINS.match(" ".join(text.split()))
    try:
        return told is not None and datetime.strptime(told[1], "%B %d, %Y").date() > day
    except ValueError:
        return False
