"""Dollar amounts of a clause: a cap on what may be put in, the smallest move, a fee; and how often something may be done."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from analyzer.detection.sentence.conditions import FLAGS, TIMEOUT, whole
from analyzer.detection.sentence.how_often import in_force
from analyzer.rules import LimitsFile, load
from analyzer.shapes import guarded

_DOLLARS = guarded(r"\$\s?(\d[\d,]*(?:\.\d+)?)")
_FREQUENCY = guarded(
    r"\b((?:once|twice|one|two|three|four|six|twelve|up to \w+(?: times)?|(?<![$\d,.])\d+|no more than \w+)\s*(?:time|times|(?:(?:such|regular|partial|ordinary|in-service|in-plan|roth|after-tax|separate)\s+){0,2}(?:withdrawals?|conversions?|requests?|transfers?|rollovers?))?\s*"
    r"(?:each|every|per|a|an|in (?:a|any|each))\s+(?:\w+[- ]){0,2}?(?:year|quarter|months?(?:\s+period)?|day|week|period(?: of (?:\w+ )?(?:\(?\d+\)? )?(?:(?:full|consecutive|calendar) )?months)?)"
    r"|daily|nightly|quarterly|monthly|annually|weekly|any (?:business |working )?day|each payroll|every payroll|each pay period|every pay period|at any time|any time|anytime|every (?:january|july|april|october)[^.,;]{0,30})\b",
    FLAGS,
)
_MINIMUM = guarded(r"(?:(?<!\bno )minimum|(?:smallest|least) (?:amount|withdrawal|conversion|transfer|payment)\w*|(?:smallest|least)\b(?:\s[\w-]+){0,8}?\s(?:is|:)|\b(?:no|none|nor)\b[^.;$]{0,50}?\bless\s+than|\bamounts?\s+(?:over|of\s+more\s+than)|at\s+least|not\s+(?:(?:be|convert|withdraw|take|transfer|move|draw)\s+)?(?:(?:for|of)\s+)?less\s+than|cannot\s+(?:be|convert|withdraw|take|transfer|move|draw)\s+less\s+than|no\s+less\s+than|(?:with|for|convert|withdraw|move|take(?:\s+out)?)\s+as\s+little\s+as)(?:[^.;$]|\.(?=\d)){0,40}\$\s?(\d[\d,]*)|\$\s?(\d[\d,]*)\s+(?:minimum|or\s+more|at\s+least|(?:on\s+)?up(?:wards?)?\b)", FLAGS)  # fmt: skip
_A_MOVE = r"(?:(?:in-?plan|in-?service|roth|partial|such|other|later) )*(?:withdrawals?|conversions?|transfers?|rollovers?|distributions?|requests?|payments?|ones?)"
_SUM = r"\$\s?(\d[\d,]*+)(?!\s+(?:(?:an?|per|each|every)\s+)?(?:year|quarter|month|annually)\b)"
_FEE = guarded(
    r"\$\s?(\d+(?:,\d{3})*)\s+(?:\w+\s+){0,2}(?:fee|(?<!may )(?<!to )charge)|(?:fee|charge)\s+(?:of|is)\s+\$\s?(\d[\d,]*)"
    rf"|\bcharges?\s+(?:(?:you|(?:the|your)\s+(?:participant['’]s\s+)?account)\s+)?\$\s?(\d[\d,]*)\s+(?:for|per|on)\s+(?:each|every|an?|any)\b|\b(?:each|every|later one|other)\s+costs?\s+{_SUM}"
    rf"|\b(?:{_A_MOVE}|checks?|payments? by check)\s+costs?\s+(?:you\s+)?{_SUM}"  # "Each withdrawal costs $25", "A check costs $25"
    rf"|{_SUM}\s+(?:is|are|will be|shall be)\s+(?:charged|deducted|taken|withheld)\b[^.;$]{{0,40}}?\b(?:for|from|on)\s+(?:each|every|an?|any|the)\s+{_A_MOVE}\b"
    rf"|\b(?:pays?|deducts?|takes?|charges?|withholds?)\s+{_SUM}\s+(?:(?:for|from|on|per|out\s+of)\s+)?(?:each|every|an?|any|the)\s+{_A_MOVE}\b"
    rf"|\b(?:fees?|charges?)\s+(?:for|on)\s+(?:(?:each|every|an?|any|the|one)\s+)?{_A_MOVE}\s+(?:is|are|of|will be)\s+{_SUM}"
    rf"|\b{_A_MOVE}\s+(?:fee|charge):?\s+{_SUM}|\b(?:fee|charge),?\s+\(?(?:(?:currently|now|at present)\s+)?{_SUM}",
    FLAGS,
)


_IN_WORDS = {
    "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "fifty": 50, "one hundred": 100, "two hundred": 200, "two hundred fifty": 250,
    "two hundred and fifty": 250, "three hundred": 300, "five hundred": 500, "one thousand": 1000,
}  # fmt: skip
_WORDS = guarded(  # "not less than five hundred dollars", "five hundred dollars ($500)"
    rf"\b(?P<words>{'|'.join(sorted(_IN_WORDS, key=len, reverse=True))}) dollars\b(?:\s*\(\s*\$[\d,]+\s*\))?", FLAGS
)


def _as_figures(text: str) -> str:
    return str(_WORDS.sub(lambda match: f"${_IN_WORDS[match['words'].lower()]}", text, timeout=TIMEOUT))


_FIRST_IS_FREE = guarded(  # "No fee is charged for the first withdrawal in a Plan Year; $50 is charged for each later one"
    r"\b(?:no (?:fee|charge)|free|nothing)\b[^.]{0,60}\bfirst\b|\bfirst\b[^.]{0,80}\b(?:free|no (?:fee|charge))\b"
    r"|\b(?:each|every|any) (?:later|further|additional|other|subsequent|second) (?:one|withdrawal|conversion|request|transfer)s?\b|\bafter the first\b|^\W*after that\b",
    FLAGS,
)


_FREE_ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "second": 1, "third": 2, "fourth": 3, "fifth": 4}
"""How many are free: told as a number, or by the first that is not."""
_LEAST_PUT_IN = guarded(  # "from 2% to 9% of your wages, but not less than $4 a week"
    r"\b(?:(?:not|no|nor) less than|at least|minimum of|(?:may|can|shall) (?:call for|be) (?:for )?less than)\s+\$\s?(?P<amount>\d[\d,]*)(?:\.00)?\s+(?:an?|per|each|every|for each|in each)\s+(?P<unit>week|month|pay period|payday|payroll period|paycheck)\b",
    FLAGS,
)
_HOW_MANY_FREE = guarded(  # "the first two are free", "the third and each later one costs $15", "$20 for each one after the first"
    r"\bfirst (?P<n>two|three|four|[2-9])\b[^.;$]{0,80}\b(?:free|without (?:a |any )?(?:fee|charge)|no (?:fee|charge))\b"
    r"|\b(?P<n>second|third|fourth|fifth) and (?:(?:the |each |every |any )?(?:third|fourth|fifth|sixth|later|further|subsequent|additional|other)\b|those after)"
    r"|\b(?:no (?:fee|charge) (?:is )?(?:made |charged |taken )?for (?:the )?first|after the first) (?P<n>two|three|four|[2-9])\b"
    r"|\bfor each (?:one |withdrawal |conversion |request )?after the (?P<last>first|second|third|fourth)\b(?! \d)"
    r"|\bno (?:fee|charge) (?:is )?(?:made |charged |taken )?for the (?P<last>first) (?:one|withdrawal|conversion|request|transfer)\b"
    r"|\bthe (?P<last>first) (?:one|withdrawal|conversion|request|transfer)\b[^.;$]{0,30}\b(?:costs? nothing|(?:is|comes) (?:free|without (?:a )?(?:fee|charge)))\b",
    FLAGS,
)
DEARER_AT_TIMES = guarded(  # "$40, or $65 if it is split"
    r",? (?:or|and) \$\s?[\d,]+ (?:if|for|when|where)\b[^.;]*", FLAGS
)


_WHEN_SPLIT = guarded(  # "or $75 if the payment is split between two accounts"
    r"\b(?:or|and) \$\s?(?P<n>\d[\d,]*) (?:if|for|when|where)\b[^.;$]{0,60}?\b(?:split|divided|two (?:\w+ )?(?:accounts|checks|payees|IRAs|plans|rollovers))\b",
    FLAGS,
)


def dollars(text: str) -> float | None:
    """The first dollar amount."""
    match = _DOLLARS.search(text, timeout=TIMEOUT)
    return _money(match.group(1)) if match else None


_NO_CAP = guarded(  # what is the least, what is earned, what is left over in an example, where deferrals end
    r"\b(?:over|above|at least|minimum(?: of| is)?|(?<!no |not )more than|(?<!not )less than|least|exceed\w*|reach\w*|hit\w*|earn\w*|wages?(?: of| were)?|pay of|salary of|limit of|left|room|remain\w*|leaves?|say|example)\b[^.;$]{0,45}$",
    FLAGS,
)
_LEFT_OVER = guarded(
    r"\b(?:left|remaining|room|available) (?:for|to (?:save|contribute))\b|\$\s?[\d,]+ (?:is |are )?(?:left|remaining)\b|\b(?:there is|leaves?|leaving|has|have)\b[^.;$]{0,20}\broom\b|\bwhat is left\b",
    FLAGS,
)
_ILLUSTRATED = guarded(  # "At 12%, her after-tax contributions may be $28,800", "Second-Step Savings $12,000" in an example
    r"^\W*at \d{1,2}(?:\.\d+)?\s?(?:%|percent),|\b\d{1,2}(?:\.\d+)?\s?(?:%|percent) of (?:her|his|(?!Plan\b)[A-Z]\w+[’']s) \$\d"
    r"|\b(?:her|his) (?:after-?\s?tax|voluntary|supplemental|thrift) (?:contributions?|savings|deposits?) (?:may be|can be|could be|are|were|come to|is|was) \$"
    r"|^\W*(?!.*\b(?:up to|max\w*|limit|most|cap|ceiling|more than|exceed)\b)(?:[\w’'-]+ ){1,6}\$\s?[\d,]+\W*$",
    FLAGS,
)
_TOLD_OF_SOMEBODY = guarded(  # "about $6,400 by the end of the year", "12% comes to $18,000"
    r"\b(?:about|roughly|around|approximately|nearly|almost|com(?:es|ing) to|came to)\s*$", FLAGS
)
_AT_LEAST = guarded(r"\b(?:not|no) less than\b[^.;$]{0,20}$", FLAGS)
_OF_DEFERRALS = guarded(  # "the $24,500 limit does not apply to them", "the $24,500, which does not apply to it"
    r"^(?:(?:[\w-]+ ){0,3}?(?:limit|figure|cap|maximum|ceiling|amount)\b[^.;]{0,40}|, (?:which|and (?:it|that)) )"
    r"\b(?:does|do|will|shall)(?: not|n['’]t) (?:apply|include|cover|count|affect|reach)",
    FLAGS,
)
_SHARED_BY_OTHERS = guarded(  # "Roth savings share the $24,500 limit with before-tax savings; after-tax savings do not"
    r"\bshar(?:e[sd]?|ing) (?:in |the |a |one |this |that |same )*$", FLAGS
)
_NOT_BY_THIS = guarded(
    r"\b(?:after|post)-?\s?tax\b[^.;]{0,30}\b(?:(?:do|does|is|are|will)(?: not|n['’]t)|(?:has|have) (?:no|none))\b",
    FLAGS,
)
_NOT_HELD_TO = guarded(  # "they do not count toward the $24,500"
    r"\b(?:need not|(?:not|n['’]t) (?:have|need) to) (?:first )?(?:reach|meet|hit) (?:the|that|this) *$"
    r"|\b(?:not|n['’]t)(?: be)? (?:\w+ ){0,2}?(?:limited (?:to|by)|count(?:ed)? (?:toward|against|in)|subject to|held to|bound by|capped at)\b[^.;$]{0,40}$",
    FLAGS,
)
_RAISED = guarded(
    r"\b(?:increas|rais|rise|rose|go|went|chang|lower|reduc|cut|decreas)\w*\b[^.;$]{0,60}\bfrom\s+\$\s?[\d,.]*\d[^.;$]{0,40}?\bto\s+\$\s?(?P<now>\d[\d,]*(?:\.\d+)?)",
    FLAGS,
)
_EACH = guarded(
    r"^(?:[\d,.]| ?to ?| ?and ?|\$){0,20}\s*(?:an?|per|each|every|for (?:each|every|an?))\s+(?P<unit>hour|week|month|quarter|paycheck|payday|pay period|payroll period)\b",
    FLAGS,
)
_EACH_BEFORE = guarded(  # "an amount for each Hour Worked of not less than $0.25 nor more than five dollars ($5.00)"
    r"\b(?:per|for (?:each|every|an?)) (?P<unit>hour|week|month|quarter|paycheck|payday|pay period|payroll period)(?: worked| paid)? of\b(?:[^.;]|\.\d){0,110}$",
    FLAGS,
)
_FOR_YEAR = guarded(
    r"\$\s?(?P<amount>\d[\d,]*\d) (?:for|in) (?P<year>20\d\d)\b", FLAGS
)  # "$70,000 for 2025 and $72,000 for 2026"
_REFUSES_MORE = guarded(
    r"\b(?:not|no|never|nor|cannot|can['’]t|won['’]t)\b(?! (?:need|have|required) to\b)(?<!\bwhether or not)[^.;$]{0,40}$",
    FLAGS,
)


def dollar_cap(text: str) -> float | None:
    """The dollar amount up to which something may be put in; none where the amount is a least one, pay, or an example."""
    if _LEFT_OVER.search(text) or _ILLUSTRATED.search(text, timeout=TIMEOUT):
        return None
    if (raised := _RAISED.search(text, timeout=TIMEOUT)) is not None:
        return _money(raised["now"])
    match = _capping(text)
    years = {m["year"]: m["amount"] for m in _FOR_YEAR.finditer(text, timeout=TIMEOUT)}
    if match is not None and match.group(1) in years.values():
        return _money(years[max(years)])
    return _money(match.group(1)) if match is not None else None


def dollar_each(text: str) -> str | None:
    """The time for which a cap in dollars is ("for each hour", "a month"); None where it is for a year."""
    match = _RAISED.search(text, timeout=TIMEOUT) or _capping(text)
    if match is None:
        return None
    each = _EACH.match(text[match.end() :].lstrip(" ")) or _EACH_BEFORE.search(text[: match.start()])
    return each["unit"].lower() if each is not None else None


_OF_THE_LAW = guarded(  # section 415(c)(1): the lesser of an amount and all of pay
    r"\b415\b|annual additions|\b(?:legal|law['’]s|statutory|IRS|federal) (?:\w+ )?(?:cap|limit|maximum)|\b(?:lesser|smaller) of \$\s?[\d,]+\d (?:or|and) (?:100 ?%|100 percent|all) of\b"
    r"|\$\s?[\d,]+\d(?: (?:for|in) \d{4})?,? or,? (?:if (?:it is )?(?:less|smaller|lower),? )?(?:100 ?%|100 percent|all) of\b[^.;]{0,40}\b(?:compensation|pay|earnings|wages|salary)\b",
    FLAGS,
)


@lru_cache(maxsize=1)
def _yearly_limits() -> frozenset[int]:
    """IRC 415(c)(1)(A) in every year that is known."""
    return frozenset(one.annual_additions for one in load("limits.yaml", LimitsFile).years.values())


@lru_cache(maxsize=1)
def _deferral_limits() -> frozenset[int]:
    """What may be deferred in every year that is known, which after-tax contributions are no part of: IRC 402(g)."""
    return frozenset(one.elective_deferral for one in load("limits.yaml", LimitsFile).years.values())


def caps(text: str) -> dict[str, Any]:
    """What is the most in dollars: an amount that the plan sets, or the limit of the law on all that goes in for a year."""
    found: dict[str, Any] = {}
    amount = dollar_cap(text)
    if amount in _deferral_limits():
        amount = None  # "The $24,500 limit does not touch them"
    if _OF_THE_LAW.search(text) or amount in _yearly_limits():
        found["limit"] = "415(c)"
    if "limit" in found and amount not in _yearly_limits():
        amount = None  # what is left under it in an example, or the amount of a year long past
    if amount is not None:
        found["dollar_max"] = amount
        if (unit := dollar_each(text)) is not None:
            found["dollar_each"] = unit
    return found


def _capping(text: str) -> Any:
    """The first amount that caps."""
    for match in _DOLLARS.finditer(text, timeout=TIMEOUT):
        before, after = text[: match.start()], text[match.end() :]
        if (
            _TOLD_OF_SOMEBODY.search(before)
            or _AT_LEAST.search(before)
            or _NOT_HELD_TO.search(before)
            or _OF_DEFERRALS.match(after.lstrip())
        ):
            continue
        if _SHARED_BY_OTHERS.search(before) and _NOT_BY_THIS.search(after):
            continue
        if not _NO_CAP.search(before) or _REFUSES_MORE.search(before):
            return match
    return None


def _money(text: str) -> float:
    return whole(float(text.replace(",", "")))


_NO_MINIMUM = guarded(  # "The $500 minimum has been removed"
    r"\$\s?[\d,]*\d minimum\b[^.;$]{0,30}\b(?:has been|is|are|was|were) (?:removed|gone|lifted|dropped|eliminated|no longer)\b",
    FLAGS,
)


def smallest(text: str) -> float | None:
    """The least amount that may be moved at a time."""
    if _NO_MINIMUM.search(text):
        return None
    match = _MINIMUM.search(_as_figures(text), timeout=TIMEOUT)
    return _money(next(g for g in match.groups() if g)) if match else None


def least_put_in(text: str) -> dict[str, Any]:
    """The least that may be put in for a week, a month or a pay period."""
    told = _LEAST_PUT_IN.search(_as_figures(text), timeout=TIMEOUT)
    return {"minimum_dollars": _money(told["amount"]), "minimum_each": told["unit"].lower()} if told is not None else {}


def fees(text: str) -> dict[str, Any]:
    """What one move costs, and how many of a year cost nothing; nothing where it is not told how many do.

    >>> fees("The first two withdrawals in a year are free; $20 is charged for each of the others.")
    {'fee_dollars': 20, 'fee_after': 2}
    """
    text = _as_figures(text)
    match = _FEE.search(DEARER_AT_TIMES.sub("", text, timeout=TIMEOUT), timeout=TIMEOUT)
    if match is None:
        return {}
    found: dict[str, Any] = {"fee_dollars": _money(next(g for g in match.groups() if g))}
    if (dearer := _WHEN_SPLIT.search(text, timeout=TIMEOUT)) is not None:
        found["fee_when_split"] = _money(dearer["n"])
    if (spared := _HOW_MANY_FREE.search(text, timeout=TIMEOUT)) is not None:
        told = (spared["n"] or "").lower()
        # the second is free, where one is asked for "after" it
        last = _FREE_ONES.get((spared["last"] or "").lower(), 0) + 1
        return found | {"fee_after": _FREE_ONES.get(told) or int(told or last)}
    return {} if _FIRST_IS_FREE.search(text) else found


_NO_FEE = guarded(  # "There is no fee.", "No charge is made for it", "A conversion costs nothing"
    r"\b(?:(?:there(?: is| are|['’]s)|and|bears?|carries|has|have|for) no|(?:without|not have|n['’]t have) (?:any |a )?) ?(?:fees?|charges?)\b(?! (?:is |are )?(?:for|on) the first)(?!(?:(?!\b(?:minimum|least|smallest)\b)[^.;]){0,40}\$)"
    r"|^\W*no (?:fees?|charges?)(?=[.;]?\W*$)|^\W*no (?:fee|charge) (?:to|for) (?:convert|mov|transfer|withdraw)\w*\b"
    r"|(?:^\W*|\bthat )no (?:fee|charge) (?:is|will be|shall be) (?:made|charged|taken|deducted)\b|\bcosts? (?:you )?nothing\b|\bcharges? (?:no fee|nothing)\b|,\s+(?:and )?no (?:fees?|charges?)(?=[,.;]| and\b)|\b(?:is|are|made) free(?: of (?:any )?charge)?(?=[.,;]|$)",
    FLAGS,
)


def free(text: str) -> bool:
    """Whether a sentence says that a move costs nothing."""
    return _NO_FEE.search(text, timeout=TIMEOUT) is not None and _FEE.search(text, timeout=TIMEOUT) is None


def terms_of_use(text: str) -> dict[str, Any]:
    """Frequency, minimum and fee: ordinary administrative limits."""
    found: dict[str, Any] = {}
    text = _as_figures(in_force(text))
    if match := _FREQUENCY.search(text, timeout=TIMEOUT):
        found["frequency"] = " ".join(match.group(1).lower().split())
    if match := _MINIMUM.search(text, timeout=TIMEOUT):
        found["minimum_dollars"] = _money(next(g for g in match.groups() if g))
    return found | fees(text)
