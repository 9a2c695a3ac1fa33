"""Reads the numbers and gates of a clause: ages, waiting periods, percentages, dollars, frequency, groups and dates."""

from __future__ import annotations

from datetime import date
from typing import Any

import regex

from analyzer.detection.dates import MONTHS
from analyzer.shapes import guarded

_NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "twelve": 12, "eighteen": 18, "twenty-four": 24, "twenty four": 24, "thirty": 30, "thirty-six": 36, "sixty": 60,
}  # fmt: skip
_N = r"(?P<n>\d{1,3}|" + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True)) + r")(?:\s*\(\d+\))?"
_TIMEOUT = 1.0
_FLAGS = regex.IGNORECASE

_AGE = guarded(
    r"(?:\b(?:age|aged|attain\w*|reach\w*|turn\w*|over|after)\b(?:\s+(?:the|age|of|an|your|at\s+least|or\s+over|is|the\s+age\s+of))*\s*"
    r"(?P<a>5[05](?!\d)|5\s?9\s?(?:½|\.5|\s?1/2|\s?and\s+(?:a|one)[- ]half)|6[0-9]|70|7[0-5]|fifty-nine\s+and\s+(?:a|one)[- ]half|sixty-five)"
    r"|\b(?:age|aged|attain\w*|reach\w*|turn\w*)\s+(?:(?:the|age|of)\s+)*(?P<a5>[34]\d|5[1-8])(?![\d%.,]|\s?(?:%|percent|days?|months?|years?|½|1/2))"
    r"|\b(?:is|are|be)\s+(?P<a7>5[05]|6\d|70)(?=\s*(?:[,.;]|$|or\s+(?:older|over|above)))"
    r"|\b(?P<a6>[3-6]\d)\s+years\s+(?:old|of\s+age)\b"
    r"|\b(?P<a2>59\s?(?:½|\.5|\s?1/2))|\b(?P<a3>normal retirement (?:age|date))|\b(?P<a4>4[05]|5[05]|6[0-9]|70)(?:th|st|nd|rd|½)?\s+birthday)",
    _FLAGS,
)
_TENS = {"fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_POINT_WORDS = _TENS | {f"{name}-five": value + 5 for name, value in _TENS.items()}
_P = r"(?P<n>[5-9]\d|(?:" + "|".join(_TENS) + r")(?:-five)?)(?:\s*\(\d+\))?\b(?!\s*(?:days?|months?|%|percent|½|1/2))"
_POINTS = [
    guarded(p.replace("P_", _P), _FLAGS)
    for p in (
        r"\b(?:age\s+(?:plus|and)\s+[^.;]{0,40}?service|combined\s+age|sum\s+of)\b[^.;]{0,60}?\bP_",
        r"\b(?:points|age\s+(?:plus|and))\b[^.;]{0,60}?\b(?P<n>[5-9]\d)\b",
        r"\bP_\s+(?:or\s+more\s+)?points\b",
        r"\brule\s+of\s+P_",
    )
]
_SEASONING = [
    guarded(p.replace("N_", _N), _FLAGS)
    for p in (
        r"(?:within|during|in)\s+(?:the\s+)?(?:last|past|preceding|prior|previous)\s+N_\s+(?P<u>months?|years?)",
        r"(?:in|held\s+in|on\s+deposit\s+(?:in|with)|been\s+in|remained\s+in|credited\s+to|held\s+(?:by|under))\s+(?:the\s+|your\s+|his\s+|(?:his\s+or\s+her|her|their|that|such)\s+)?(?:(?:after|post)-?\s?tax\s+|voluntary\s+|thrift\s+|contribution\s+|plan\s+|savings\s+){0,3}(?:plan|account|trust|fund|source|sub-?account)[^.;]{0,30}?\s(?:for\s+)?(?:at\s+least\s+|a\s+minimum\s+of\s+)?N_(?:\s+(?:full|plan|calendar|consecutive))*[\s-]+(?P<u>months?|years?)",
        r"N_[\s-]+(?P<u>months?|years?)\s+(?:after|from|following|before|ago|old|or\s+more\s+(?:ago|before|earlier|in))\s*(?:they|it|the\s+(?:date|month|contribution|deposit)|being|contributed|made|deposit|the\s+withdrawal|the\s+end|the\s+plan|earlier)?",
        r"(?:held|deposited|contributed|made|aged|seasoned|matured|season|age)\s+(?:for\s+)?(?:at\s+least|more\s+than|a\s+minimum\s+of|not\s+less\s+than)?\s*N_[\s-]+(?P<u>months?|years?)",
        r"N_[\s-]+(?P<u>month|year)\s+(?:seasoning|holding|aging|waiting|maturity|deposit)",
        r"\bafter\s+N_\s+(?:full\s+)?(?P<u>months?|years?)(?=\s*(?:[,.;]|$))",
        r"\b(?:after\s+)?N_\s+(?:full\s+)?(?P<u>months?|years?)\s+(?:in\s+the\s+plan|on\s+deposit|after\s+(?:the\s+)?(?:deposit|contribution))",
        r"(?:at\s+least|for)\s+N_\s+(?:full\s+)?(?P<u>months|years)\s+(?:in\s+the\s+plan|on\s+deposit|old)",
        r"(?:is|are|been)\s+(?:at\s+least\s+|more\s+than\s+)?N_\s+(?P<u>months|years)\s+old",
        r"(?P<n>second|third|fourth|fifth)\s+(?:plan\s+|calendar\s+)?(?P<u>year)\s+(?:following|after)",
        r"\bon\s+deposit\s+(?:for\s+)?(?:at\s+least\s+|more\s+than\s+|a\s+minimum\s+of\s+)?N_\s+(?:full\s+)?(?P<u>months?|years?)",
        r"\bN_[\s-]+(?P<u>months?|years?)(?:\s+period)?\s+(?:have|has)\s+(?:run|passed|elapsed|expired|ended|gone\s+by)\b",
        r"(?P<n>first|second|third|fourth|fifth)\s+(?P<u>)anniversary\s+of\b",
    )
]
_PARTICIPATION = [
    guarded(p.replace("N_", _N), _FLAGS)
    for p in (
        r"N_[\s-]+(?:or\s+more\s+|full\s+|consecutive\s+|continuous\s+|plan\s+)*(?P<u>months?|years?)['’]?\s+(?:of\s+)?(?:continuous\s+|plan\s+|active\s+)?(?:participation|membership|contributing)",
        r"(?:participat\w+|member|participant|(?:you|participants?|members?|employees?)\s+(?:have|has|had)?\s*been\s+in\s+the\s+plan)\s+(?:in\s+the\s+plan\s+)?for\s+(?:at\s+least\s+|a\s+(?:total|minimum)\s+of\s+)?N_\s+(?:full\s+|consecutive\s+|or\s+more\s+)*(?P<u>months?|years?)",
        r"(?:been\s+a\s+(?:participant|member)|participated)[^.;]{0,40}?N_\s+(?:full\s+|or\s+more\s+|plan\s+)*(?P<u>months?|years?)",
        r"N_[\s-]+(?P<u>month|year)\s+(?:participation|membership)",
        r"with\s+(?:at\s+least\s+)?N_\s+(?:full\s+|or\s+more\s+)*(?P<u>months?|years?)\s+in\s+the\s+plan",
    )
]
_SERVICE = [
    guarded(p.replace("N_", _N), _FLAGS)
    for p in (
        r"N_\s+(?:or\s+more\s+|full\s+)*(?P<u>months?|years?)['’]?\s+(?:of\s+)?(?:eligibility\s+|vesting\s+|credited\s+)?(?:service|employment)",
        r"(?:worked|employed)\s+(?:here\s+|by\s+the\s+company\s+)?for\s+(?:at\s+least\s+)?N_\s+(?P<u>months?|years?)",
    )
]
_SAVING = guarded(
    r"\b(?:contribut\w+|participat\w+|membership|sav(?:e|es|ing|ings)|deposits?|match\w*|payroll deductions?|allotments?|the fund|(?:from|of) the plan)\b",
    _FLAGS,
)
_STOPS = guarded(
    r"\b(?:suspend\w*|suspension|ceas\w+|stop\w*|discontinu\w+|halt\w*|barred|ineligible|lapses?|lose the right|sits? out|without match\w*"
    r"|(?:(?:may|can|shall|will)\s?not|can['’]t|won['’]t) (?:then )?(?:again )?(?:make|contribute|resume|save|participate|rejoin|start|deposit|be (?:made|matched|resumed|permitted|allowed|eligible|able))"
    r"|(?:will|shall|may|do|does|is|are|to) not (?:then )?(?:receive|earn|get|share in|be (?:credited|given|entitled|eligible))\b[^.;]{0,30}\bmatch\w*"
    r"|not (?:be )?(?:permitted|allowed|able|eligible) to (?:again )?(?:make|contribute|resume|save|participate|rejoin)"
    r"|(?:makes?|made|pays?|gives?|adds?) no (?:\w+ )?(?:contributions?|deposits?|match\w*)"
    r"|(?:will|shall|does|do|is|are) not (?:then )?(?:be )?match(?:ed)?"
    r"|no (?:\w+ )?(?:contributions?|deposits?|match\w*)(?: \w+)? (?:may|can|shall|will|are|is))\b",
    _FLAGS,
)
_FOR_SO_LONG = guarded(
    r"(?:(?:for|until|during|of)\s+)?(?:a\s+(?:period|minimum)\s+of\s+|the\s+|at\s+least\s+|(?:next|following)\s+)*"
    + _N
    + r"[\s-]+(?:(?:full|calendar|consecutive)\s+)?(?P<u>months?|years?|quarters?|pay\s+periods?)"
    r"|\b(?:rest|remainder|balance) of the (?:plan |calendar )?(?P<u2>year|quarter)|\buntil the (?:next|first|following)\b[^.;]{0,40}\b(?P<u3>date|year|quarter|period)\b",
    _FLAGS,
)
_MATCH_LOSS = guarded(r"(?:forfeit\w*|los[et]s?\b|losing|loss\s+of|gives?\s+up|cancel\w*|forgo\w*|sacrific\w+|takes?\s+back|claws?\s+back|costs?\s+(?:you|him|her|them|the \w+))[^.;]{0,60}?match|match\w*[^.;]{0,120}(?:forfeit|be\s+lost|is\s+lost|taken back|cancel\w+|will\s+not\s+be\s+(?:paid|made|matched))|without\s+match", _FLAGS)  # fmt: skip
_NO_PRICE = guarded(
    r"\b(?:no|not|nor|never|without|neither)\b[^.;]{0,40}\b(?:forfeit\w*|suspen\w+|lose|loss|interrupt\w*)\b(?! for)"
    r"|\b(?:repealed|eliminated|deleted|removed|lifted|waived|rescinded|no longer (?:appl|follow|happen|in (?:force|effect)|impos|requir|charg)\w*|(?:does|do|will|shall) not apply)\b",
    regex.IGNORECASE,
)
_PRICE_THEN = guarded(  # "a member who withdrew was suspended for six months": a rule of earlier days
    r"\b(?:who|if (?:you|he|she|they|an?\s\w+)) (?:had )?(?:withdrew|withdrawn|took|drew)\b|\b(?:was|were|would be) (?:then |also |once )?(?:suspended|barred|stopped|halted|ineligible|forfeited|lost|cancell?ed|not (?:permitted|allowed|eligible|able|matched))"
    r"|\b(?:used to|could not|was not|were not|had to)\b|\b(?:stopped|ceased|lapsed|lost|gave up|sat out|forfeited)\b|\bwithdrawal (?:\w+ )?suspended\b",
    regex.IGNORECASE,
)
_LONG_AGO = guarded(  # "In the past a withdrawal suspended contributions; none does so today"
    r"^\W*(?:\w+ ){0,2}?(?:formerly|previously|originally|in the past|at one time|in earlier (?:years|days)|once,|years ago|(?:until|before|prior to|through|up to) (?:\w+ )?(?:\d{1,2}, )?(?:19|20)\d\d)\b",
    regex.IGNORECASE,
)
_PRICE_NOW = guarded(
    r"\b(?:is|are|isn['’]t|aren['’]t|be|shall|will|may|must|can|cannot|can['’]t|won['’]t|has|have|causes?|stops|suspends|ceases|results?|means|carries|loses?|forfeits?|gives? up|costs)\b",
    regex.IGNORECASE,
)
_ON_YOUNG_MONEY = [  # "if you withdraw savings that have been in the Plan for less than 24 months, ..."
    guarded(p.replace("N_", _N), _FLAGS)
    for p in (
        r"\b(?:been|held|remained|stayed|on deposit|kept|in the plan|in (?:your|his|her|the) account)\b[^.;,]{0,40}?(?:(?<!not )(?<!no )\b(?:less|fewer) than|\bunder|\bbelow) N_\s+(?:full |whole |complete )?(?P<u>months?|years?)",
        r"\bwithin N_\s+(?P<u>months?|years?) (?:of|after|from) (?:its|their|the date of (?:its|their|the)|being|having been|it was|they were|the) (?:deposit|contribut|made|paid|credit|sav)",
        r"(?<!not )(?<!no )\b(?:less|fewer) than N_\s+(?P<u>months?|years?) old\b",
        r"\bnot (?:yet )?been (?:held )?(?:in|on|with)\b[^.;,]{0,30}\bfor (?:at least )?N_\s+(?:full |whole |complete )?(?P<u>months?|years?)",
        r"\b(?:made|contributed|deposited|credited|saved|put in)\b[^.;,]{0,25}?\b(?:within|during|in|less than|fewer than) (?:the )?(?:last |past |preceding |previous |prior |immediately preceding )?N_\s+(?:full |whole |complete )?(?P<u>months?|years?)\b(?! (?:after|of|following) (?:the|a|such|that|your) withdrawal)",
    )
]
_RULE_OF_OLD = guarded(
    r"\b(?:former|old|previous|prior|earlier|past|pre-\d{4}) (?:[\w-]+ ){0,2}?(?:rules?|provisions?|penalt(?:y|ies)|suspensions?|restrictions?|practice|requirements?|polic(?:y|ies))\b",
    regex.IGNORECASE,
)
_STILL = guarded(r"\b(?:continues?|still|remains?|retained|kept)\b", regex.IGNORECASE)
_PERCENT_NUMBERS = _NUMBER_WORDS | {
    "fifteen": 15, "sixteen": 16, "twenty": 20, "twenty-five": 25, "forty": 40, "fifty": 50, "seventy-five": 75, "hundred": 100,
}  # fmt: skip
_PERCENT_RANGE = guarded(
    r"(?P<low>\d{1,2}(?:\.\d+)?)\s?%?\s?(?:-|–|—|to|and|through|thru|up to"
    r"|,?\s?(?:and|but|nor|or|with)?\s?(?:an?\s)?(?:maximum (?:of|rate of|is)|(?:not|no|nor)?\s?(?:to exceed|more than|greater than|in excess of|exceeding|over|above)))"
    r"\s?(?P<high>\d{1,3}(?:\.\d+)?)\s?%",
    _FLAGS,
)
_PERCENT_CHANGE = guarded(  # "is raised from 5% to 10%": what it was is no lowest rate
    r"\b(?:rais|increas|lift|rise|rose|go|went|gone|chang|mov|lower|reduc|cut|decreas)\w*\b[^.;%]{0,60}\bfrom\s+(?P<was>\d{1,3}(?:\.\d+)?)\s?%[^.;%]{0,40}?\bto\s+(?P<now>\d{1,3}(?:\.\d+)?)\s?%",
    _FLAGS,
)
_PERCENT_NOW = guarded(
    r"\bwas\s+\d{1,3}(?:\.\d+)?\s?%[^.;%]{0,30}?\bnow\b[^.;%]{0,20}?\b(?P<now>\d{1,3}(?:\.\d+)?)\s?%", _FLAGS
)
_PERCENT_NAMED_FIRST = guarded(  # "a percentage from 1 to 8"
    r"\b(?:percentages?|percent|rates?)\b[^.;%$\d]{0,40}\b(?:from|between|of)\s+(?P<low>\d{1,2})\s?(?:to|and|through|-|–)\s?(?P<high>\d{1,3})\b(?!\s?%|[\d,.]*\d|\s*(?:percent|years?|months?|days?))",
    _FLAGS,
)
_PERCENT_LEAST = guarded(r"\b(?:at least|not less than|no less than|minimum(?: of| is| rate of)?)\s*$", _FLAGS)
_PERCENT_STEP = guarded(r"\b(?:multiples?|increments?|steps?) of\s*$", _FLAGS)
_PERCENT_ONE = guarded(r"(\d{1,3}(?:\.\d+)?)\s?%(?!\s?(?:increments?|multiples?|steps?)\b)", _FLAGS)
_PERCENT_WORDS = guarded(r"\b(?P<word>[a-z]+(?:-[a-z]+)?|\d{1,3}(?:\.\d+)?)\s?per\s?cent(?:um)?\b(?:\s*\(\s*(?P<figure>\d{1,3}(?:\.\d+)?)\s?(?:%|percent)\s*\))?", _FLAGS)  # fmt: skip
_DOLLARS = guarded(r"\$\s?(\d[\d,]*(?:\.\d+)?)")
_FREQUENCY = guarded(
    r"\b((?:once|twice|one|two|three|four|six|twelve|up to \w+(?: times)?|\d+|no more than \w+)\s*(?:time|times|such withdrawals?|withdrawals?|conversions?|requests?)?\s*"
    r"(?:each|every|per|a|an|in (?:a|any|each))\s+(?:\w+[- ]){0,2}?(?:year|quarter|month|day|months|week|period)"
    r"|daily|nightly|quarterly|monthly|annually|weekly|any business day|each payroll|every payroll|each pay period|every pay period|at any time|any time|anytime|every (?:january|july|april|october)[^.,;]{0,30})\b",
    _FLAGS,
)
_MINIMUM = guarded(r"(?:minimum|at\s+least|not\s+less\s+than|no\s+less\s+than)[^.;$]{0,40}\$\s?(\d[\d,]*)|\$\s?(\d[\d,]*)\s+(?:minimum|or\s+more)", _FLAGS)  # fmt: skip
_FEE = guarded(r"\$\s?(\d[\d,]*)\s+(?:\w+\s+){0,2}(?:fee|charge)|(?:fee|charge)\s+(?:of|is)\s+\$\s?(\d[\d,]*)", _FLAGS)
_MONTH = r"(?P<m>" + "|".join(f"{m}|{m[:3]}\\.?" for m in MONTHS) + r"|sept\.?)"
_DATE = guarded(rf"\b{_MONTH}\s+(?:(?P<d>\d{{1,2}}),?\s+)?(?P<y>(?:19|20)\d\d)\b|\b(?P<d2>\d{{1,2}})\s+{_MONTH.replace('<m>', '<m2>')}\s+(?P<y2>(?:19|20)\d\d)\b|\b(?P<mm>\d{{1,2}})/(?P<dd>\d{{1,2}})/(?P<y3>(?:19|20)\d\d)\b|\b(?P<y4>(?:19|20)\d\d)(?:-(?P<m4>\d\d)-(?P<d4>\d\d))?\b", _FLAGS)  # fmt: skip


def dates(text: str) -> list[tuple[int, date]]:
    """Every date of a text with where it starts; a month stands for its first day, a year for its first."""
    found = []
    for match in _DATE.finditer(text, timeout=_TIMEOUT):
        parsed = _as_date(match)
        if parsed is not None:
            found.append((match.start(), parsed))
    return found


def _as_date(match: Any) -> date | None:
    g = match.groupdict()
    year = int(g["y"] or g["y2"] or g["y3"] or g["y4"])
    name = (g["m"] or g["m2"] or "").lower().rstrip(".")[:3]
    month = next((i + 1 for i, m in enumerate(MONTHS) if m[:3] == name), None) if name else None
    month = month or int(g["mm"] or g["m4"] or 1)
    day = int(g["d"] or g["d2"] or g["dd"] or g["d4"] or 1)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _amount(match: Any, group: str | int = "n") -> int:
    text = match.group(group).lower()
    return _NUMBER_WORDS.get(text) or int(text)


def _months(match: Any) -> int:
    unit = match.group("u").lower()
    return _amount(match) * (12 if unit.startswith("year") or not unit else 1)


def age(text: str) -> float | None:
    """The age a clause asks for, or None. "Normal retirement age" without a number counts as 65."""
    match = _AGE.search(text, timeout=_TIMEOUT)
    if match is None:
        return None
    found = next((match[g] for g in ("a", "a2", "a4", "a5", "a6", "a7") if match[g]), "").lower().replace(" ", "")
    if match.group("a3"):
        return 65.0
    if found.startswith(("59", "fifty-nine")):
        return 59.5
    number = guarded(r"\d+").match(found)
    return 65.0 if number is None else float(number[0])  # "sixty-five"


_STOPPED_FOR = guarded(  # "contributions stop for six months after a withdrawal": a price, and no wait before it
    r"\b(?:stop|suspen|ceas|barr|halt)\w*\s+(?:\w+\s+){0,2}?for\s+(?:the\s+|a\s+period\s+of\s+|at\s+least\s+)?[\w-]+(?:\s*\(\d+\))?\s+(?:months?|years?)\b[^.;,]{0,20}\bwithdrawal",
    _FLAGS,
)


_IN_THE_PLAN = guarded(r"\b(?:years|months) (?:in|with) (?:the|this|our) plan\b", regex.IGNORECASE)
_LONGEST_ELIGIBILITY = 1  # year of service that a plan may ask of everyone before they may defer, IRC 401(k)(2)(D)


def waits(text: str) -> dict[str, Any]:
    """The service or participation asked before contributing, where it is longer than what the law lets plans ask of all."""
    found = gates(text)
    if "seasoning_months" in found and _IN_THE_PLAN.search(text):
        found["participation_years"] = found["seasoning_months"] / 12
    return {k: found[k] for k in ("service_years", "participation_years") if found.get(k, 0) > _LONGEST_ELIGIBILITY}


def gates(text: str) -> dict[str, Any]:
    """Age, seasoning, participation, service and points that a clause names, with attribute names."""
    found: dict[str, Any] = {}
    if match := next((m for shape in _POINTS if (m := shape.search(text, timeout=_TIMEOUT))), None):
        found["points"] = _POINT_WORDS.get(match.group("n").lower()) or int(match.group("n"))
    elif (years := age(text)) is not None:
        found["age"] = years
    text = _STOPPED_FOR.sub(" ", text, timeout=_TIMEOUT)
    for name, shapes in (("participation", _PARTICIPATION), ("service", _SERVICE), ("seasoning", _SEASONING)):
        for shape in shapes:
            if match := shape.search(text, timeout=_TIMEOUT):
                months = _months(match)
                found |= {"seasoning_months": months} if name == "seasoning" else {f"{name}_years": months / 12}
                break
        if "participation_years" in found:
            break
    return found


def penalties(text: str, sentence: str = "") -> dict[str, Any]:
    """Suspension of contributions and loss of match that follow a withdrawal; ``sentence`` is all that is said."""
    found: dict[str, Any] = {}
    if _NO_PRICE.search(text, timeout=_TIMEOUT) or _of_earlier_days(sentence or text):
        return found
    stop = _STOPS.search(text, timeout=_TIMEOUT)
    if stop and _SAVING.search(text, timeout=_TIMEOUT) and (long := _how_long(text, stop)) is not None:
        found["suspension_months"] = long
    if _MATCH_LOSS.search(text, timeout=_TIMEOUT):
        found["match_forfeiture"] = True
    if found and (young := next((m for shape in _ON_YOUNG_MONEY if (m := shape.search(text, timeout=_TIMEOUT))), None)):
        found["price_until_months"] = _months(young)
    return found


def _of_earlier_days(text: str) -> bool:
    """Whether a price is told of as what was: by its tenses, or as a former rule that is not said to go on."""
    if _RULE_OF_OLD.search(text) and not _STILL.search(text):
        return True
    then, now = _PRICE_THEN.search(text), _PRICE_NOW.search(text)
    if then is None or now is None:
        return then is not None
    return then.start() < now.start() and _LONG_AGO.search(text) is not None


def _leads_to(between: str) -> bool:
    """Whether a length of time is that of what follows: near it, or counted from a withdrawal."""
    return len(between) <= 25 or bool(guarded(r"\b(?:after|following|from)\b.*\bwithdraw", _FLAGS).search(between))


def _how_long(text: str, stop: Any) -> int | None:
    """The months that are said after what stops ("suspended for six months") or right before it ("a six-month suspension")."""
    before = [m for m in _FOR_SO_LONG.finditer(text, timeout=_TIMEOUT) if m.start() < stop.start()]
    near = before[-1] if before and _leads_to(text[before[-1].end() : stop.start()]) else None
    if stop.group().lower() == "suspension" and near is not None:
        return _long(near)
    match = _FOR_SO_LONG.search(text, stop.end(), timeout=_TIMEOUT) or near
    return _long(match) if match is not None else None


def _long(match: Any) -> int:
    """Months; a number of pay periods, or the time until a date, counts as one."""
    unit = (match.group("u") or "").lower()
    if not unit or unit.startswith("pay"):
        return 1
    return _amount(match) * {"y": 12, "q": 3, "m": 1}[unit[0]]


def percents(text: str) -> tuple[float | None, float | None]:
    """The lowest and highest percentage of a limit ("1% to 25%", "not less than one percent (1%) nor more than 12%")."""
    figures = _PERCENT_WORDS.sub(_in_figures, text, timeout=_TIMEOUT)
    if match := _PERCENT_CHANGE.search(figures, timeout=_TIMEOUT) or _PERCENT_NOW.search(figures):
        return None, _whole(float(match["now"]))
    if match := _PERCENT_RANGE.search(figures, timeout=_TIMEOUT) or _PERCENT_NAMED_FIRST.search(figures):
        return _whole(float(match["low"])), _whole(float(match["high"]))
    low = None
    for match in _PERCENT_ONE.finditer(figures, timeout=_TIMEOUT):
        before, value = figures[: match.start()], _whole(float(match.group(1)))
        if _PERCENT_LEAST.search(before):
            low = value
        elif not _PERCENT_STEP.search(before):
            return low, value
    return low, None


def _in_figures(match: regex.Match[str]) -> str:
    """ "Twelve percent (12%)" and "12 percent" as "12%"; other words stay."""
    word = match["word"].lower()
    figure = match["figure"] or (word if word[0].isdigit() else _PERCENT_NUMBERS.get(word))
    return f"{figure}%" if figure is not None else str(match.group())


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


def dollars(text: str) -> float | None:
    """The first dollar amount."""
    match = _DOLLARS.search(text, timeout=_TIMEOUT)
    return _money(match.group(1)) if match else None


_NO_CAP = guarded(  # what is the least, what is earned, what is left over in an example, where deferrals end
    r"\b(?:over|above|at least|minimum(?: of| is)?|(?<!no |not )more than|(?<!not )less than|least|exceed\w*|reach\w*|hit\w*|earn\w*|wages?(?: of| were)?|pay of|salary of|limit of|left|room|remain\w*|leaves?|say|example)\b[^.;$]{0,45}$",
    _FLAGS,
)
_LEFT_OVER = guarded(
    r"\b(?:left|remaining|room|available) (?:for|to (?:save|contribute))\b|\b(?:there is|leaves?|leaving|has|have)\b[^.;$]{0,20}\broom\b|\bwhat is left\b",
    _FLAGS,
)
_REFUSES_MORE = guarded(r"\b(?:not|no|never|nor|cannot|can['’]t|won['’]t)\b[^.;$]{0,40}$", _FLAGS)


def dollar_cap(text: str) -> float | None:
    """The dollar amount up to which something may be put in; none where the amount is a least one, pay, or an example."""
    if _LEFT_OVER.search(text):
        return None
    for match in _DOLLARS.finditer(text, timeout=_TIMEOUT):
        before = text[: match.start()]
        if not _NO_CAP.search(before) or _REFUSES_MORE.search(before):
            return _money(match.group(1))
    return None


def _money(text: str) -> float:
    return _whole(float(text.replace(",", "")))


def terms_of_use(text: str) -> dict[str, Any]:
    """Frequency, minimum and fee: ordinary administrative limits."""
    found: dict[str, Any] = {}
    if match := _FREQUENCY.search(text, timeout=_TIMEOUT):
        found["frequency"] = " ".join(match.group(1).lower().split())
    for name, shape in (("minimum_dollars", _MINIMUM), ("fee_dollars", _FEE)):
        if match := shape.search(text, timeout=_TIMEOUT):
            found[name] = _money(next(g for g in match.groups() if g))
    return found
