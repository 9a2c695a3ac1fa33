"""Conversions measured by withdrawals: "any amount that you could take out", "whether or not it could be paid"."""

from __future__ import annotations

import regex
from spacy.tokens import Span

from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.shapes import guarded

_DESCRIBING = (ClauseKind.CONDITION, ClauseKind.RESTRICTIVE)
_WHAT = r"(?:amounts?|portions?|parts?|balances?|money|funds?|sources?|accounts?|savings|anything|whatever|what|sums?|those|it|they|interest|more\s+(?:[^.;:]{0,20}?\s)?than)"
_PLAN_LETS = r"(?<=\b(?:what|whatever|anything|that|which|than|amounts?|money|sums?)\s+(?:the|this|your|our)\s+plan\s+(?:(?:then|otherwise|already|will)\s+)?)(?:lets?|allows?|permits?)"
_MAY = (
    r"(?:can|cannot|can[’']t|may|could|might|would(?:\s+(?:let|allow|permit))?|(?:(?:entitled|eligible|allowed|permitted|able|free)|(?:a\s+|the\s+)?right)\s+to|"
    + _PLAN_LETS
    + ")"
)
_TAKE = r"(?:withdraw\w*|take\w*|receive\w*|distribut\w+|pay|paid|payable|draw\w*|cash)"
_MOVES = r"(?:convert\w*|roll\w*|mov\w+|transfer\w*|sw[ei]pt?|to\s+roth)"
_ELSEWHERE = rf"(?:{_MOVES}|or|and)"

_BY_ACCESS = guarded(
    rf"\b(?P<what>{_WHAT})\b(?P<before>(?:(?!\b(?:what(?:ever)?|{_MOVES})\b)[^.;:]){{0,45}}?)\b{_MAY}\b(?P<between>(?:(?!\b{_ELSEWHERE}\b)[^.;:]){{0,60}}?)\b{_TAKE}\b",
    regex.IGNORECASE,
)
_AVAILABLE = guarded(
    r"\b(?:is|are|be)\s+(?:then\s+)?(?:available|eligible|open)\b[^.;:]{0,30}\bas\s+an?\s+(?:in-service\s+)?(?:withdrawal|distribution|payment)\b|\b(?:available|distributable)\s+(?:money|amounts?|balances?|funds|portion)\b"
    r"|\bamounts?,?(?:\s+(?:that|which),?)?(?:\s+[^.;:]{0,20}?,)?\s+(?:is|are)\s+(?:(?:then|currently|at\s+(?:that|the)\s+time)\s+)?(?:payable|distributable)\b",
    regex.IGNORECASE,
)
NEED_NOT_BE = guarded(  # "It is not necessary that the amount be available for withdrawal"
    r"\b(?:not (?:be )?(?:necessary|required)|no requirement|need not|(?:does|do) not (?:have|need) to)\b[^.;]{0,50}\b(?:available for|eligible for|open to|subject to) (?:an? )?(?:in-service )?(?:withdrawal|distribution|payment)",
    regex.IGNORECASE,
)
_OR_CONVERTED = guarded(
    r"[^.;:]{0,30}?(?:,|\b)\s*(?:or|and/or|and)\s+(?:(?:be|may|can|it|to|else|for|a|an|in-plan|roth)\s+){0,3}(?:conver(?:t|sion)|transferr?ed\s+(?:in)?to|moved\s+(?:in)?to)",
    regex.IGNORECASE,
)
_BOTH_WAYS = guarded(  # "available for withdrawal or for conversion to Roth": two things that may be done
    r"\b(?:available|open|eligible)\s+(?:for|to)\s+(?:(?:an?|any|in-service|full|partial)\s+)*(?:withdrawal|distribution)s?,?\s+(?:or|and|as\s+well\s+as|and/or)\s+(?:(?:for|to|an?|in-plan|roth)\s+)*(?:conversion|rollover)"
    r"|\b(?:available|open|eligible)\s+(?:for|to)\s+(?:(?:an?|in-plan|roth)\s+)*(?:conversion|rollover)s?(?:\s+(?:in)?to\s+(?:a\s+)?roth)?,?\s+(?:or|and|as\s+well\s+as|and/or)\s+(?:(?:for|to|an?|in-service)\s+)*(?:withdrawal|distribution)",
    regex.IGNORECASE,
)
_REGARDLESS = guarded(
    r"\b(?:whether|regardless|irrespective|notwithstanding|even\s+(?:if|though|when)|although|without\s+regard|include\w*)\b[^.;:]{0,60}$",
    regex.IGNORECASE,
)
_NOT = guarded(r"\b(?:not|never|cannot|neither)\b|n[’']t\b", regex.IGNORECASE)
_CONVERTS = guarded(rf"\b{_MOVES}\b", regex.IGNORECASE)


_OR_MOVED = guarded(
    rf"^[^.;:]{{0,40}}?,? (?:or|and) (?:(?:may|can) )?(?:(?:be|to|have it|have them) )?{_MOVES}", regex.IGNORECASE
)
_WHAT_COMES_IN = guarded(
    r"^\s*(?:an? |the |any |such )?(?:in-?plan|roth|rollovers?|contributions?|transfers?)\b", regex.IGNORECASE
)
_ALL_THAT, _THE_PLAN = ("what", "whatever"), guarded(r"\s*(?:the|this|your|our) plan\b", regex.IGNORECASE)
_THAT = guarded(r"\b(?:that|which|what|whatever|you|he|she|they|participant|member)\b", regex.IGNORECASE)


_AT_WORK_OR_NOT = guarded(
    r"\b(?:whether or not|regardless of whether|no matter whether|irrespective of whether) (?:(?:he|she|he or she|you|they|the (?:participant|member)) (?:is|are|has|have) )?(?:still )?(?:(?:in|of) the (?:service|employ)|an? (?:active |current )?employee|employed|working|married|vested|enrolled|at work|an active|a highly)\b",
    regex.IGNORECASE,
)


_WHATEVER = guarded(
    r"\b(?:whether|regardless|irrespective|even (?:if|though)|without regard|no matter)\b", regex.IGNORECASE
)


def of_who_may(text: str) -> frozenset[str]:
    """ "A Participant, whether or not in the Service of the Employer, may elect ...": of people, and no measure of amounts."""
    apart = _AT_WORK_OR_NOT.sub(" ", text)
    of_people = apart != text and _WHATEVER.search(apart) is None and NEED_NOT_BE.search(text) is None
    return frozenset({"not_distributable"}) if of_people else frozenset()


def open_both_ways(text: str) -> bool:
    """ "Available for withdrawal or for conversion to Roth": neither is the measure of the other."""
    return _BOTH_WAYS.search(text) is not None


def measured_by_access(text: str) -> str | None:
    """distributable, not_distributable, or None where a conversion is not measured by what could be paid out."""
    text = _AT_WORK_OR_NOT.sub(" ", text)
    for match in _BY_ACCESS.finditer(text, timeout=1.0):
        if _OR_CONVERTED.match(text[match.end() :]):
            continue  # "your after-tax account may be withdrawn, or converted": two things that may be done
        if _WHAT_COMES_IN.match(text[match.end() :]):
            continue  # "the Roth Account may receive In-Plan Roth Rollovers": nothing is paid out
        if _OR_MOVED.match(text[match.end() :]) and not (
            _THAT.search(match["before"]) or (match["what"].lower() in _ALL_THAT and _THE_PLAN.match(match["before"]))
        ):
            continue
        free = _REGARDLESS.search(text[: match.start("between")]) or _NOT.search(match.group())
        return "not_distributable" if free else "distributable"
    if NEED_NOT_BE.search(text):
        return "not_distributable"
    return "distributable" if _AVAILABLE.search(text) else None


_OUT_OF_REACH = guarded(
    rf"\b(?:cannot|can[’']t|may\s+not|could\s+not|not\s+(?:\w+\s+)?(?:entitled|eligible|allowed|permitted|able|free)\s+to)\b[^.;:]{{0,30}}\b{_TAKE}\b"
    r"|\b(?:not|n[’']t)\s+(?:(?:then|currently|yet|otherwise|also)\s+)?(?:distributable|available\s+(?:to\s+\w+\s+)?under\b|(?:available|eligible|open)\s+for\s+(?:an?\s+)?(?:in-service\s+)?(?:withdrawal|distribution|payment))\b",
    regex.IGNORECASE,
)
_WHAT_IS_OUT_OF_REACH = guarded(
    rf"\bwhat(?:ever)?\s+(?:you|he|she|they|a\s+\w+)\s+(?:cannot|can[’']t|may\s+not)\s+{_TAKE}\b"
    rf"|\b{_WHAT}\s+(?:not|n[’']t)\s+(?:(?:then|currently|yet|otherwise|also)\s+)?(?:distributable|(?:available|eligible|open)\s+for\s+(?:an?\s+)?(?:in-service\s+)?(?:withdrawal|distribution|payment))\b",
    regex.IGNORECASE,
)


def out_of_reach(clause: Clause, hanging: list[Clause]) -> bool:
    """Whether a rule is about what could not be paid out now ("amounts that cannot be withdrawn may not be converted")."""
    for other in hanging:
        match = _OUT_OF_REACH.search(other.text, timeout=1.0) if other.kind in _DESCRIBING else None
        if match is None or _REGARDLESS.search(other.text[: match.start()]) or _CONVERTS.search(other.text):
            continue
        return True
    return _WHAT_IS_OUT_OF_REACH.search(clause.text, timeout=1.0) is not None


_MEASURE = guarded(
    r"(?:(?:any|all|the|your|vested|other|such) )*(?:amounts?|parts?|portions?|balances?|money)", regex.IGNORECASE
)
_HELD_IN = guarded(
    r"^(?:held |credited |then )?(?:in|to|from|under)(?: (?:the|your|his|her|their|his or her|participant['’]?s|member['’]?s|any|vested))*$",
    regex.IGNORECASE,
)


def measures_another(clause: Clause, span: Span) -> bool:
    """ "Vested amounts in your pre-tax accounts", "the limit on Roth": how much of other money, and not of this."""
    if _of_its_limit(clause, span) or _compares(clause, span):
        return True
    if span.label_ != "all" or _MEASURE.fullmatch(span.text) is None:
        return False
    following = next((m for m in clause.money if m.start >= span.end), None)
    if following is None or following.label_ in ("all", "roth", "roth_ira"):
        return False
    return _HELD_IN.match(clause.doc[span.end : following.start].text) is not None


_IT_IS = guarded(r"^\W*(?:it|they|these|this|that|such money)\b", regex.IGNORECASE)
_THE_SAME = guarded(
    r"\b(?:same (?:timing|rules?|terms|conditions|restrictions|schedule|events)(?: [\w-]+){0,2}? (?:as|of|for)|the (?:timing|schedule) (?:of|for))(?: (?:your|the|any|our))?\s*$",
    regex.IGNORECASE,
)


def _compares(clause: Clause, span: Span) -> bool:
    """ "It is subject to the same timing as your profit sharing account": still of the money spoken of."""
    if not _IT_IS.match(clause.text) or any(a.label_ in ("withdraw", "convert", "pay") for a in clause.acts):
        return False
    return _THE_SAME.search(clause.doc[max(0, span.start - 8) : span.start].text) is not None


_NOT_UNDER = guarded(  # "it does not count toward the $24,500 limit on traditional and Roth"
    r"(?:\bnot|n['’]t|\bnever) (?:\w+ )?(?:count|counted|apply|applied|charged|held|subject|limited)\b[^.;]{0,30}\b(?:limits?|maximum|cap|ceiling) (?:on|for|of)\b[^.;]{0,40}$",
    regex.IGNORECASE,
)


_WHETHER_AS = guarded(r"\bwhether (?:as|basic)\b[^.;]{0,20}$", regex.IGNORECASE)


def _of_its_limit(clause: Clause, span: Span) -> bool:
    """Whether money only says which limit something else is not under."""
    before = clause.doc[max(0, span.start - 8) : span.start].text
    if _WHETHER_AS.search(before) and span.label_ == "after_tax" and "tax" not in span.text.lower():
        return True  # "whether as basic or as supplemental contributions": how they are counted, and not of what kind
    return _NOT_UNDER.search(clause.doc[max(0, span.start - 20) : span.start].text) is not None
