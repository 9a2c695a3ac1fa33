"""What turns a statement round: a denial until a gate is passed, for a time, or of an obstacle; a duty that is a gate."""

from __future__ import annotations

from typing import Any

import regex

from analyzer.detection.sentence.clauses import ClauseKind
from analyzer.detection.sentence.readings import ClauseReading
from analyzer.detection.sentence.turns import BEGINS_LATER, BUT_FOR_NEED, OTHER_THAN_HARDSHIP
from analyzer.shapes import guarded

GATES = {"age", "seasoning_months", "participation_years", "service_years", "points"}
_MUST_FIRST = guarded(
    r"\b(?:must|needs? to|ha(?:ve|s) to)\s+(?:first\s+)?(?:be|have|attain|reach|complete|wait|turn)\b", regex.IGNORECASE
)
_UNTIL_THEN = guarded(r"\b(?:a day|any|one day) (?:earlier|sooner)\b|\b(?:until|before|prior to) (?:then\b|that (?:time|date|birthday|age|pay ?(?:day|check|roll|period|date))\b|that(?= (?:it|they|you|your|the|no|neither|none|nothing)\b|,|\W*$))|\b(?:allowed|permitted|possible|available|made|taken|paid) (?:any )?(?:sooner|earlier)\W*$", regex.IGNORECASE)  # fmt: skip
_FOR_THEN = guarded(  # "During that time you cannot borrow, withdraw or convert": for a time alone
    r"^\W*(?:during|for|in|over|throughout) (?:that|this|the|these|those) (?:\w+ )?(?:time|period|blackout|freeze|interval|days|weeks|move|conversion period|transition)\b"
    r"|^\W*while (?:the|our|your) (?:plan|company|records?|accounts?|recordkeeper|assets) (?:(?:changes?|switch(?:es)?|moves?) (?:its |to (?:an? )?(?:new )?)?(?:recordkeepers?|providers?|trustees?|vendors?)|(?:is|are) (?:being )?(?:changing|moving|switching|moved|transferred|converted|reconciled))\b",
    regex.IGNORECASE,
)
_DAYS = r"(?-i:[A-Z])[a-z]+ \d{1,2}"
_FROM_DAY_TO_DAY = guarded(  # "You cannot request a withdrawal between May 1 and May 15": for those days alone
    rf"\b(?:between|from) (?:[\w.: ]{{1,18}} on )?{_DAYS},? (?:and|to|through|until|till) (?:[\w.: ]{{1,18}} on )?{_DAYS}\b(?!,? (?:(?:of|in) )?(?:each|every|any)\b)",
    regex.IGNORECASE,
)
_MONTH = r"(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_PART_OF_EACH_YEAR = guarded(  # "You cannot withdraw between January 1 and March 31 of each year": and may in the other months
    rf"\b(?:between|from) {_MONTH} \d{{1,2}},? (?:and|to|through|until|till) {_MONTH} \d{{1,2}}\b,? ?(?:(?:of|in) )?(?:each|every|any) (?:\w+ )?year\b"
    rf"|\b(?:in|during|for|over) (?:the )?(?:first|last|final|second|third|fourth|closing|opening)(?: (?:two|three|four|five|ten|\d+))? (?:business |working )?(?:days?|weeks?|months?|quarter|half) of (?:{_MONTH}|(?:each|every|a|the|any) (?:calendar |plan |fiscal )?(?:year|quarter|month))(?! (?:after|following|of (?:employment|participation|service|membership))\b)"
    r"|\bfor (?:\w+ ){1,2}(?:days?|weeks?|months?) (?:around|at|before|after|on either side of) (?:each|every|the) (?:year|quarter)[- ]?end\b"
    r"|\bin (?:any|the same|a) (?:calendar |plan )?(?:month|quarter|year) in which (?:you|he or she|they|the \w+) (?:have|has) (?:already )?(?:taken|made|received|had) (?:another|one|a withdrawal)\b"
    rf"|\b(?:in|during) {_MONTH}(?: (?:and|or) {_MONTH})?(?: of (?:each|every|any) year)?(?=\W*$)",
    regex.IGNORECASE,
)
_BUT_THEN = guarded(r"\b(?:only|except\w*|other than|outside|but|unless|save|until|before)\b", regex.IGNORECASE)
_NONE = guarded(r"^\W*(?:none|no|n/?a)\W*$", regex.IGNORECASE)
_OBSTACLE = guarded(r"\b(?:restrictions?|limits?|limitations?|minimum|fees?|charges?|waiting period|cost)\b", regex.IGNORECASE)  # fmt: skip
_LIMITS_NOTHING = guarded(
    r"\b(?:none|nothing|neither|no (?:rule|provision|section|part|limit)s?)\b[^.;]{0,50}?\b(?:limit|restrict|affect|reduc|chang|concern|touch|appl)(?:s|es|ies|e|y)?\b(?: to)? (?:it|them|this|these|that|those|such|your right)\b",
    regex.IGNORECASE,
)
_YOUNGER = guarded(r"^\W*(?:any|no)?\s*younger\b", regex.IGNORECASE)  # only says an age named before again
_NOT_YET_SO = guarded(  # "those who have not reached that age", "until you meet this requirement": a gate named before, again
    r"\b(?:until|before) (?:both|all|these|those|they|all of (?:them|these)) (?:are|have been) (?:true|met|satisfied|so)\b|\b(?:(?:not|n[’']t|never)\s+(?:yet\s+)?(?:reach|attain|turn|satisf|complet|m[ee]t|fulfil|pass)\w*|(?:under|below|younger than|short of|until|before)(?: (?:\w+ ){1,4}?(?:reach|attain|satisf|complet|meet|met|fulfil)\w*)?)"
    r"\s+(?:that|this|these|those|the (?:required|stated|minimum|same|applicable|qualifying)|such)\s+(?:\w+ )?(?:age|requirements?|conditions?|period|birthday|milestone|service|thresholds?)\b",
    regex.IGNORECASE,
)
_TOO_YOUNG = guarded(
    r"\b(?:not|n[’']t)\s+(?:yet\s+)?(?:reached|attained|turned|completed)\b|\b(?:under|below|younger)\b",
    regex.IGNORECASE,
)
_RECENT = guarded(
    r"\b(?:within|during|in) (?:the |your |his |her |their )?(?:last|past|preceding|previous|prior|first|(?:a )?(?:period of )?[\w-]+(?: \(\d+\))? (?:months?|years?) (?:after|of|following|from|(?:next |immediately )?(?:preceding|before|prior to)))\b"
    r"|\b(?:less|fewer|younger|newer|sooner|earlier) than\b|\bfor (?:less|fewer) than\b|\bnot (?:yet )?been\b[^.;,]{0,40} for\b[^.;,]{0,25}\b(?:months|years)\b|\b(?:under|below) (?:the )?(?:age|59|5\d|6\d)",
    regex.IGNORECASE,
)
_FEWER = guarded(r"\b(?:fewer|less) than\b", regex.IGNORECASE)
_NO_MATCH = guarded(  # "In the event of a withdrawal the Participant shall not be credited with Matching Contributions": its price
    r"\b(?:not|no longer|n['’]t)\b[^.;,]{0,40}\b(?:credited with|receive|entitled to|eligible for|earn|get|share in)\b[^.;,]{0,30}\b(?:match\w*|company contributions?|employer contributions?)\b",
    regex.IGNORECASE,
)
_BEFORE = guarded(
    r"\b(?:before|until|unless|prior to)\b", regex.IGNORECASE
)  # "held less than 24 months ... not before age 59½"
_WAY_OUT = guarded(
    r"\b(?:before|until|till|prior to|unless|except|earlier than|sooner than|other than|only)\b", regex.IGNORECASE
)
_WHATEVER_GATE = guarded(
    r"hardship or otherwise|even (?:for|in|if|on|after|at|upon)\b[^.;]{0,40}(?:hardship|\bage\b|59)|including (?:for )?hardship|\bwhatever\b(?! (?:the|your) (?:source|account|money|balance|type))|not even\b",
    regex.IGNORECASE,
)


def turned(
    reading: ClauseReading, act: str, polarity: str, attributes: dict[str, Any], flags: set[str]
) -> tuple[str, set[str]]:
    """The polarity that a statement has with all that it waits for, and the flags that this adds."""
    if polarity == "deny" and act in ("withdraw", "convert") and _NO_MATCH.search(reading.text):
        return "none", {"aside"}
    if polarity == "deny" and act in ("withdraw", "convert") and _rests_for_a_season(reading, attributes):
        return "permit", {"turned"}
    if polarity == "assert" and _must_first(reading, act, flags, attributes):
        polarity = "permit"
    return _denial_turned(reading, _from_then_on(reading, act, polarity), attributes, flags)


def _rests_for_a_season(reading: ClauseReading, attributes: dict[str, Any]) -> bool:
    """ "You cannot withdraw between January 1 and March 31 of each year": in the other months one may."""
    sentence = reading.clause.sentence
    each_year = _PART_OF_EACH_YEAR.search(sentence) is not None and not GATES & attributes.keys()
    return each_year and _BUT_THEN.search(sentence) is None


def _must_first(reading: ClauseReading, act: str, flags: set[str], attributes: dict[str, Any]) -> bool:
    """ "To make after-tax contributions you must have two years of service": once one has, one may."""
    waited = act == "contribute" and not {"service_years", "participation_years"}.isdisjoint(attributes)
    gated = act == "convert" and "gated" in flags
    return (waited or gated) and _MUST_FIRST.search(reading.whole) is not None


def _from_then_on(reading: ClauseReading, act: str, polarity: str) -> str:
    """ "You may not make after-tax contributions until you have completed a year of service": from then on one may."""
    waits = act == "contribute" and polarity == "deny" and BEGINS_LATER.search(reading.clause.sentence) is not None
    return "permit" if waits and not _WHATEVER_GATE.search(reading.whole) else polarity


def _denial_turned(
    reading: ClauseReading, polarity: str, attributes: dict[str, Any], flags: set[str]
) -> tuple[str, set[str]]:
    """What is denied before an age, within a time, or unless there is hardship, is permitted on that condition."""
    if reading.clause.listed and reading.text.strip(" .,").lower() == "no":
        return polarity, set()  # a plain "No" under a label; what the label says turns nothing
    if polarity == "deny" and _NONE.match(reading.text) and _OBSTACLE.search(reading.focus.text):
        return "none", {"aside"}  # "Restrictions: none"
    if polarity == "deny" and _LIMITS_NOTHING.search(reading.text):
        return "none", {"aside"}  # "none of what follows limits them"
    if polarity == "deny" and (
        _UNTIL_THEN.search(reading.text)
        or _FOR_THEN.match(reading.clause.sentence)
        or _FROM_DAY_TO_DAY.search(reading.clause.sentence)
        or _YOUNGER.search(reading.text)
        or _NOT_YET_SO.search(reading.whole)
    ):
        return "none", {"aside"}
    if polarity != "deny" or _WHATEVER_GATE.search(reading.whole):
        return polarity, set()
    if GATES & attributes.keys() and _RECENT.search(reading.whole):
        either = _BEFORE if "age" in attributes else _FEWER
        young = len(GATES & attributes.keys()) > 1 and either.search(reading.whole)
        return "permit", {"turned", "gated", "one_wait_enough"} if young else {"turned", "gated"}
    way_out = bool(_WAY_OUT.search(reading.whole) or _TOO_YOUNG.search(reading.whole)) or any(
        c.kind is ClauseKind.UNLESS for c in reading.hanging
    )
    if way_out and (GATES & attributes.keys() or "hardship" in flags):
        if {"distributable"} <= flags and "convert" in reading.own_acts and OTHER_THAN_HARDSHIP.search(reading.whole):
            return "permit", {"turned", "not:hardship"}
        return "permit", {"turned", "gated", "not:non_hardship"} if BUT_FOR_NEED.search(reading.whole) else {"turned"}
    return polarity, set()
