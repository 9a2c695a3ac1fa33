"""Names of participant groups: which names mean the same people, and which groups are outside US Roth rules."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from analyzer.verdict.table import verdict_rules

HCE = "highly compensated employees"

_ONE_OF = re.compile(
    r"^(?:an? )?(employee|participant|member|associate|worker"
    r"|(?:bona fide )?resident(?! (?:physician|doctor|staff|assistant)))\b(?= )",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"^(Employees?|Participants?|Members?|Associates?|Workers?|Salaried|Hourly)\b(?! (?:and |or |or to |and to )?[A-Z])"
)
_AT_THE_END = re.compile(
    r"\b(employee|participant|member|associate|worker|partner|physician|nurse|pilot|professor|lawyer|teacher|driver"
    r"|officer|executive|resident|fellow|mechanic|agent|banker|engineer|technician|dispatcher|attendant|scientist"
    r"|principal|director|manager)$",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b(part|full)[- ]time\b")
_SEVERAL = re.compile(r"^(employee|participant|member|associate|worker|partner)s$")
_PLURAL = re.compile(r"(?<=[a-z]{3}[^s])s$")  # "Pilot", "Pilots"
_MEN = re.compile(r"(?<=[a-z]{5})m[ae]n$")  # "Warehousemen", "Drivers and warehouse"
_DESCRIBES = re.compile(r"(?:employed|assigned|working|paid|located) (?:by|to|at|in|for|on)\b")
"""How a name begins that tells which people of a class are meant."""
_AGREEMENT = re.compile(r"(?:an? |the )?collective(?:ly)?[- ]bargain\w*(?: agreement)?s?", re.IGNORECASE)
_BARGAINED = re.compile(
    r"(?:(?:all|the|an?) )?(?:"
    r"(?:(?:union-?)?represented|unioni[sz]ed|union|(?:collectively )?bargain(?:ed|ing)(?:[- ]unit)?) "
    r"(?:employee|participant|member|associate|worker)s?"
    r"|(?:(?:employee|participant|member|associate)s? (?:who are )?(?:covered by|subject to|under) (?:an? |the )?)?"
    r"collective(?:ly)?[- ]bargain\w*(?: agreement)?s?)",
    re.IGNORECASE,
)
"""Those for whom a union bargains, where none is named: "represented employees", "the bargaining agreements"."""
_EACH_IS = re.compile(r"\bwho is\b")
_OF_THOSE_NAMED = re.compile(
    r"\b(?:of|by) the following (?:participating )?(?:employers?|compan(?:y|ies)|affiliates?)(?:\(s\))?: ",
    re.IGNORECASE,
)
""" "Employees of the following Participating Employer(s): Ridge Survey LLC", on a form."""
_REPRESENTED_BY = re.compile(r"^(?:who (?:is|are) |you are )?represented by ")
_YOU = re.compile(r"^you are (?=represented\b)")
"""How a booklet names people by speaking to them: "you are represented by Local 12"."""
_YOUR_PAY = re.compile(
    r"^(?:your|his|her|their|his or her) (?=(?:[\w-]+ ){0,4}?(?:pay|salary|compensation|earnings|wages)\b)"
)
_YOU_EARN = re.compile(r"^(?:you|he or she|they) (earn|earned|make|made|were paid|are paid|received)\b ")
_ENUMERATED = re.compile(r"^[A-H]\. (?=[A-Z][a-z])")
"""The letter of a row or a schedule before its people: "A. Machinists"."""
_BY_WHOM = re.compile(r"\brepresented (?=(?:by|for|under)\b)", re.IGNORECASE)
"""How the union that represents people is named: "represented employees" names none, and they are a class."""


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """What a name says about who is meant, and the words that turn it round."""
    known = verdict_rules().groups
    plain = _BY_WHOM.sub("", _YOU.sub("", _ENUMERATED.sub("", name).lower())).replace("’", "'")
    plain = _TIME.sub(r"\1time", plain)  # "part-time" and "full-time" are two groups
    words = [word.removesuffix("'s") for word in re.findall(r"[a-z0-9']+", plain)]
    telling = frozenset(word for word in words if word not in known.idle and word not in known.turning)
    alone = frozenset(_SEVERAL.sub(r"\1", word) for word in words)  # "Bargained Employee", "Bargained Employees"
    return telling or alone, frozenset(word for word in words if word in known.turning)


_PAID_BY = re.compile(
    r"\b(?:on the payroll of|employed by|paid by|[Ee]mployees? of) (?:the )?"
    r"(?P<firm>[A-Z][\w&'’-]*(?: (?:of |and |the )*[A-Z][\w&'’-]*)*)\W*$"
)
_BRANCH = re.compile(r" (?:Hospitals?|Press|Schools?|College|Clinics?|Foundation|Library|Laborator(?:y|ies)|Stores?)$")


def _branch_of_it(one: str, other: str) -> bool:
    """Whether two names are of a firm and of a branch of it: "employees of the University", "... of its Press"."""
    left, right = _PAID_BY.search(one), _PAID_BY.search(other)
    if left is None or right is None:
        return False
    firms = (left["firm"], right["firm"])
    return any(_BRANCH.sub("", a) == b != a for a, b in (firms, firms[::-1]))


@lru_cache(maxsize=4096)
def same_group(one: str, other: str) -> bool:
    """Whether two names mean the same participants: the telling words of one are among those of the other."""
    if is_hce(one) or is_hce(other):
        return is_hce(one) and is_hce(other)
    if _BARGAINED.fullmatch(one) and _BARGAINED.fullmatch(other):
        return True
    if _branch_of_it(one, other):
        return False
    (left, left_turn), (right, right_turn) = _words(one), _words(other)
    left, right = (frozenset(_MEN.sub("", _PLURAL.sub("", word)) for word in words) for words in (left, right))
    return left_turn == right_turn and (left <= right or right <= left)


def among(name: str, names: Iterable[str]) -> bool:
    """Whether a group is one of those named."""
    return any(same_group(name, other) for other in names)


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The groups named, each once, by the first name it was given; what names no people is none."""
    kept: list[str] = []
    for name in names:
        if names_people(name) and not among(name, kept):
            kept.append(spoken(name))
    return tuple(kept)


def spoken(name: str) -> str:
    """A group as several people: "an employee who is at Lima" names employees."""
    if is_hce(name):
        return HCE
    name = _ENUMERATED.sub("", name)
    if name.isupper() and " " in name:  # the heading of a schedule
        known = verdict_rules().groups.unions
        name = " ".join(word.capitalize() if word.lower() in known else word.lower() for word in name.split())
    if _AGREEMENT.fullmatch(name):
        name = "employees covered by a collective bargaining agreement"
    name = _OF_THOSE_NAMED.sub("of ", name)
    name = _PEOPLE.sub(lambda match: match[0].lower(), name).replace(" and to ", " and ").replace(" or to ", " or ")
    name = _YOU.sub("those ", _YOU_EARN.sub(r"those who \1 ", _YOUR_PAY.sub("those whose ", name)))
    return _EACH_IS.sub("who are", _AT_THE_END.sub(r"\1s", _ONE_OF.sub(r"\1s", name)))


_WHERE_FROM = re.compile(
    r"(?:the |an? )?(?:(?:governmental|traditional|qualified|roth|simple|sep|other) )*(?:40[13]|457)?\s?(?:\(\w\))?\s?"
    r"(?:plan|program|ira|annuity|annuities)s?(?: \([\w()]+\))?",
    re.IGNORECASE,
)
"""The head of a row on rollovers: "403(b) plan", "Traditional IRA"."""


_NOBODY_AT_WORK = re.compile(
    r"(?:all |the |any )?(?:former|terminated|retired|separated|severed) "
    r"(?:employees?|participants?|members?|associates?)"
    r"|(?:all |the |any )?(?:balances?|accounts?|amounts?|money) (?:transferred|held|merged|credited|from|that)\b.*",
    re.IGNORECASE,
)
"""Those who have left, who put nothing in, and money: "balances transferred from the Thrift Plan"."""


def names_people(name: str) -> bool:
    """Whether a name is one of people at work, and no money, head of a column of rates or row on rollovers."""
    if _WHERE_FROM.fullmatch(name.strip()) or _NOBODY_AT_WORK.fullmatch(name.strip()):
        return False
    telling, turning = _words(name)
    return bool(turning) or not telling <= verdict_rules().groups.no_people


def of_one_rule(names: Iterable[str]) -> tuple[str, ...]:
    """The groups that one rule names. A site and the union of its people are one group: both must hold."""
    every = tuple(dict.fromkeys(part for name in names for part in _each_of(name)))
    relative = [
        name for name in every if name.startswith("who ")
    ]  # "who is represented by Local 801" beside "Local 801"
    named = tuple(name for name in every if name not in relative or not among(name, set(every) - {name}))
    if (described := _described(named)) is not None:
        return (described,)
    known = verdict_rules().groups
    named = _with_their_local(named)
    unions = [name for name in named if any(_mentions(name, word) for word in known.unions)]
    sites = [name for name in named if name not in unions and any(_mentions(name, word) for word in known.sites)]
    if len(unions) != 1 or len(sites) != 1:
        return named
    together = f"{spoken(sites[0])} represented by {_REPRESENTED_BY.sub('', unions[0])}"
    return tuple(dict.fromkeys(together if name in (*unions, *sites) else name for name in named))


_LOCAL = re.compile(r"(?:Local|Lodge)(?: Union)?(?: No\.?)? \d+[A-Z]?")
_A_UNION = re.compile(r"[A-Z][A-Za-z-]+")


def _with_their_local(named: tuple[str, ...]) -> tuple[str, ...]:
    """A union and its local, as one rule names them, are one group: "Teamsters", "Local 795"."""
    locals_ = [name for name in named if _LOCAL.fullmatch(name)]
    unions = [
        name
        for name in named
        if _A_UNION.fullmatch(name) and name.lower() in verdict_rules().groups.unions and name not in locals_
    ]
    if len(locals_) != 1 or len(unions) != 1:
        return named
    return (f"{unions[0]} {locals_[0]}", *(name for name in named if name not in (*locals_, *unions)))


_EITHER = re.compile(r",? or (?:to )?(?=[A-Z])")
_CLASS = re.compile(r"(?:[A-Z][\w-]*|and)(?: (?:[A-Z][\w-]*|and))*s")


def _each_of(name: str) -> list[str]:
    """Two classes named with "or", each by itself: "Pilots or Ramp Agents", and no "employees of Able or Baker"."""
    parts = _EITHER.split(name)
    return parts if len(parts) > 1 and all(_CLASS.fullmatch(part) for part in parts) else [name]


def _described(names: tuple[str, ...]) -> str | None:
    """Two names that are one: a class ("Pilots"), and which of its people are meant ("employed by Norwick Air")."""
    which = [name for name in names if _DESCRIBES.match(name)]
    whom = [name for name in names if name not in which]
    return f"{spoken(whom[0])} {which[0]}" if len(which) == len(whom) == 1 else None


def is_foreign(name: str) -> bool:
    """Participants under other tax law (PR Code 1081.01(d); a Canadian plan): they say nothing about US Roth money."""
    return any(_mentions(name, word) for word in verdict_rules().groups.foreign)


def is_hce(name: str) -> bool:
    """Highly compensated employees (IRC 414(q)), and not those who are not; among those of a schedule too."""
    parts = (part for part in name.split(", ") if not _words(part)[1])
    return any(_mentions(part, word) for part in parts for word in verdict_rules().groups.hce)


def _mentions(name: str, words: str) -> bool:
    return re.search(rf"\b{re.escape(words)}\b", name, re.IGNORECASE) is not None
