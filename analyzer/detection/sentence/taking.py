"""Words of taking and asking: whether they mean taking money out of the plan, and which money."""

from __future__ import annotations

import regex
from spacy.tokens import Span

from analyzer.detection.sentence.clauses import Clause
from analyzer.shapes import guarded

_PART_OF = {
    "a", "an", "the", "all", "any", "some", "or", "and", "of", "from", "in", "his", "her", "your", "my", "our", "their", "its", "such", "part", "portion",
    "value", "balance", "amount", "distribution", "payment", "withdrawal", "payout", "lump", "sum", "full", "entire", "whole", "vested",
    "single", "-", "partial", "cash", "up", "to", "own", "then", "current", "total", "back", "proceeds", "no", "/", "participant", "member", "'s", "’s",
    "service", "supplemental", "basic", "additional", "employee", "accumulated", "credited", "remaining", "unwithdrawn", "later",
    "earlier", "newer", "older", "these", "those", "matched", "unmatched",
}  # fmt: skip


def object_of(clause: Clause, span: Span) -> Span | None:
    """The money that an act governs, where only words for a part of it stand between."""
    for money in clause.money:
        if money.start >= span.end:
            return money if {t.norm_ for t in clause.doc[span.end : money.start]} <= _PART_OF else None
    return None


_TAX_OUT = guarded(  # "we cannot take the tax out for you"
    r"(?:(?:the|any|your|income|federal|state|no) )*(?:tax(?:es)?|withholding|fees?|premiums?) (?:that is due )?out\b",
    regex.IGNORECASE,
)
_TAKES_PART = guarded(r"^(?:(?:any|an active|no) )?(?:part|share) in\b", regex.IGNORECASE)
TAKES = {"take", "takes", "took", "taken", "taking"}
_PAY = {"pay", "payroll", "paycheck", "wage", "salary", "earnings", "check", "paid", "compensation", "after", "before"}
_OWN = {"your", "his", "her", "their", "any", "my", "our"}


def takes_own(clause: Clause, span: Span) -> bool:
    """ "Take your after-tax money", "take up to $5,000 from any vested source": not what a plan takes from pay."""
    if any(a.label_ == "borrow" for a in clause.acts):
        return False
    if _PLAN_TAKES.search(clause.doc[: span.start].text) and not {"out", "back"} & {
        t.norm_ for t in clause.doc[span.end : span.end + 7]
    }:
        return False  # "The ESOP takes no employee money of any kind"
    if span.end < len(clause.doc) and clause.doc[span.end].lower_ == "away":
        return False  # "what is yours cannot be taken away"
    if _TAX_OUT.match(clause.doc[span.end : span.end + 7].text):
        return False
    if _TAKES_PART.match(clause.doc[span.end : span.end + 3].text):
        return False  # "Leased Employees may not take part in any portion of the Plan"
    if {"out", "back"} & {t.norm_ for t in clause.doc[span.end : span.end + 7]}:
        return True
    following = [t.norm_ for t in clause.doc[span.end : span.end + 8]]
    if _FROM_IT.match(clause.doc[span.end : span.end + 6].text):
        return True
    if clause.doc[span.start - 1].norm_ == "be" and not _PAY & set(following):
        forms = {m._.form for m in clause.money if m.end <= span.start}
        denied = any(p.label_ in ("not", "deny") for p in clause.polarity)
        permitted = any(p.label_ == "permit" for p in clause.polarity)
        return ("accounts" in forms and (denied or permitted)) or (
            "contributions" in forms and permitted and not denied
        )
    if _IN_CASH.match(clause.doc[span.end : span.end + 9].text):
        return True
    if _SOME_OF_IT.match(clause.doc[span.end : span.end + 12].text):
        return not _PAY & set(following)
    money = object_of(clause, span)
    while_there = (
        money is not None
        and money._.form == "accounts"
        and _IN_SERVICE.match(clause.doc[money.end : money.end + 5].text)
    )
    if while_there and not _TAKER_IS_PLAN.search(clause.doc[: span.start].text):
        return True
    taker = _TAKER_IS_PLAN.search(clause.doc[: span.start].text) is None and span.start > 0
    if money is not None and taker and _WHEN_TAKEN.match(clause.doc[money.end : money.end + 5].text):
        return money._.form in ("accounts", "contributions")
    if money is not None and _FROM_THE_PLAN.match(clause.doc[money.end : money.end + 5].text):
        return True
    if money is not None and _LAIN_THERE.match(clause.doc[money.end : money.end + 16].text):
        return True
    if money is not None and money._.form == "earnings" and clause.doc[span.end].norm_ == "the":
        return True  # "may not take the earnings on it"
    if money is not None and money._.form in ("accounts", "contributions", "earnings"):
        return bool(_OWN & {t.norm_ for t in clause.doc[span.end : money.end]})
    if "from" not in following:
        return False
    source = span.end + following.index("from")
    return any(m._.form == "accounts" and source < m.start <= source + 4 for m in clause.money)


_FROM_IT = guarded(  # "Take from it whenever you like"
    r"^\W*(?:(?:money|cash|some|any amount|what you need) )?(?:from|out of) (?:it|them|(?:that|this) (?:account|money|source|balance))\b",
    regex.IGNORECASE,
)
_IN_CASH = guarded(  # "or you may take the balance in cash"
    r"^\W*(?:it|them|(?:the|your|that|this|such|any|all|part|some)(?: or (?:all|part))?(?: of (?:it|them|the|your))?(?: [\w-]+){0,3}) in cash\b",
    regex.IGNORECASE,
)
_IN_SERVICE = guarded(
    r"^\W*(?:while (?:(?:you|he|she|they|still) )*(?:are |is )?(?:still )?(?:work|employ|here|in service)|before (?:leaving|you leave|retire)|during (?:your )?employment|at any age)",
    regex.IGNORECASE,
)
_WHEN_TAKEN = guarded(  # "you can take after-tax money only after you reach 59½"
    r"^\W*(?:only|after|at any|whenever|until|unless|once|when|while|on (?:any|request|demand)|if)\b", regex.IGNORECASE
)
_PLAN_TAKES = guarded(
    r"\b(?:plan|ESOP|401\(k\)|403\(b\)|program)\W*(?:(?:does|do|will|now|only|also)(?: not|n['’]t)?\W*)?$",
    regex.IGNORECASE,
)
_TAKER_IS_PLAN = guarded(
    r"\b(?:plan|we|payroll|company|employer|trust|ESOP|401\(k\)|403\(b\)|bank|firm|fund)\b", regex.IGNORECASE
)
_FROM_THE_PLAN = guarded(
    r"^\W*(?:out of|from) (?:the|this|our|your) (?:\w+ )?(?:plan|account|trust|fund)\b", regex.IGNORECASE
)
_LAIN_THERE = guarded(  # "you may take after-tax contributions that have been in your account for 24 months"
    r"^\W*(?:that|which|so long as they|if they|once they) (?:have|has) (?:been|stayed|remained|lain|sat) (?:held |on deposit |invested )?(?:in|with|under|for)\b",
    regex.IGNORECASE,
)
_SOME_OF_IT = guarded(  # "you can take all or part of it", "ask for any part of that account"
    r"^\W*(?:all|any|part|some|half|(?:a|any) (?:part|portion)|(?:the|its) whole)(?: (?:or|and/or) (?:all|any|part|some|a (?:part|portion)|any (?:part|portion)))?(?: of)? (?:it\b|them\b|(?:that|this|such|these|those) (?:[\w-]+ )?(?:account|balance|money|source|savings|contributions|deposits|amounts?|sub-?account)s?\b)(?! (?:for|as|to|with) (?:granted|credit|pay))",
    regex.IGNORECASE,
)
ASKS_FOR = frozenset({"get", "ask", "request", "apply", "call", "collect"})
BACK = frozenset({"back", "at", "out"})
_NOT_ITSELF = frozenset(
    {
        "rate",
        "percentage",
        "percent",
        "election",
        "deduction",
        "limit",
        "to",
        "match",
        "form",
        "statement",
        "tax",
        "invest",
    }
)
_POINTING = frozenset({"it", "them", "these", "those", "payment", "money"})
_ON_A_FORM = guarded(  # "Ask for it on the website": an election, told of contributions
    r"^\W*(?:(?:it|them) )?(?:on|with|at|through) (?:the |your |an? |our )?(?:[\w-]+ ){0,3}?(?:form|instruction|website|site|portal|card|page|enrol\w+|app|election)\b",
    regex.IGNORECASE,
)
_THIS_MONEY = guarded(
    r"^\W*(?:this|that|these|those|such) (?:money|savings|amounts?|balances?|accounts?|funds|dollars)\b",
    regex.IGNORECASE,
)


def asks_own(clause: Clause, span: Span) -> bool:
    """ "Get your after-tax money", "ask for part of it": not "get your after-tax savings matched", "request a new rate"."""
    if len(span) > 1 and _SOME_OF_IT.match(clause.doc[span.end : span.end + 12].text):
        return True
    if _THIS_MONEY.match(clause.doc[span.end : span.end + 4].text):
        return True  # "you can request this money on any workday"
    if _ON_A_FORM.match(clause.doc[span.end :].text):
        return False
    money = object_of(clause, span)
    if money is not None:
        following = clause.doc[money.end].norm_ if money.end < len(clause.doc) else ""
        owned = bool(_OWN & {t.norm_ for t in clause.doc[span.end : money.end]})
        return (
            money[-1].norm_ not in _NOT_ITSELF
            and following not in _NOT_ITSELF
            and (money._.form == "accounts" or (owned and money._.form == "contributions"))
        )
    following = next((t.norm_ for t in clause.doc[span.end :] if t.norm_ not in _PART_OF), "")
    return len(span) > 1 and (span[-1].norm_ in _POINTING or following in _POINTING)


_ON_LEAVING = guarded(  # "you or your beneficiary will receive it following termination of employment, retirement or death"
    r"^\W*(?:it|them|that money) (?:only )?(?:when|after|following|upon|on|once|at)\b[^.;]*\b(?:leav\w+|left|retire\w*|terminat\w+|separat\w+|severance|die|death|disab\w+|employment (?:ends|ceases))\b",
    regex.IGNORECASE,
)


_ITS_MATCH = guarded(  # "to keep receiving your employer match, you can make after-tax contributions"
    r"^\W*(?:(?:the|your|our|a|any|all|that|this|full|more) )*(?:[\w-]+ ){0,2}?match(?:es|ing)?\b", regex.IGNORECASE
)


def receives_money(clause: Clause, span: Span) -> bool:
    """Whether what is received is money of the account, and not a statement about it or the employer's own."""
    if _ITS_MATCH.match(clause.doc[span.end :].text):
        return False
    if any(m.start >= span.end for m in clause.money):
        return object_of(clause, span) is not None
    if _ON_LEAVING.match(clause.doc[span.end :].text):
        return True
    rest = {t.norm_ for t in clause.doc[span.end : span.end + 6]}
    return bool({"distribution", "payment", "payout", "withdrawal"} & rest) and not {"statement", "notice"} & rest
