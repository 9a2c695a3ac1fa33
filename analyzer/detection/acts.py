"""What a clause does with the money; moving and rolling are told by where the money goes."""

from __future__ import annotations

import regex
from spacy.tokens import Span

from analyzer.detection.clauses import Clause
from analyzer.detection.frames import Mention
from analyzer.detection.polarity import has_pronoun

INTO_PLAN = regex.compile(r"\b(?:in)?to\s+(?:the|this|our|your)\s+(?:\w+\s+){0,3}?plan\b|from\s+(?:an?other|a\s+(?:former|prior|previous)|your\s+(?:former|prior|previous|old)|prior|other|former|a\s+qualified|an?\s+eligible|any|eligible|the\s+prior)|accept\w*\s+(?:\w+\s+){0,4}rollover|rollovers?\s+(?:\w+\s+)?accepted|rollovers?\s+(?:in|into|from)\b|roll\w*\s+(?:\w+\s+)?in\b|\brolled\s+over\s+(?:and|$)|came\s+in", regex.IGNORECASE)  # fmt: skip


_OUT_TARGET = regex.compile(r"\bIRAs?\b|another\s+(?:employer|eligible|qualified|plan)|eligible\s+(?:employer|retirement)\s+plan|new\s+employer|individual retirement|other\s+plan|plan\s+that\s+(?:will\s+)?accept", regex.IGNORECASE)  # fmt: skip


_ROLLS_IN = regex.compile(
    r"\b(?:accept|tak(?:e|ing)|receiv|welcom)\w*\s+(?:\w+[\s-]+){0,5}roll|\bincoming roll|\b(?:br(?:ing|ought|ings|inging))\b[^.;]{0,60}\b(?:over|with|from|here)\b|\b(?:by|way of|through|as (?:part of )?)\s*(?:a |an |direct )*rollovers?\b[^.;]{0,30}\b(?:only|alone|no other)\b",
    regex.IGNORECASE,
)


_IN_PLAN = regex.compile(r"\b(?:in-plan|inside\s+the\s+plan|within\s+the\s+(?:\w+\s+)?plan|in\s+the\s+(?:same\s+)?plan|same\s+plan|without\s+leaving)\b", regex.IGNORECASE)  # fmt: skip


_MOVING = regex.compile(r"\b(?:between|from\s+one)\s+(?:the\s+|your\s+|plan\s+|money\s+|contribution\s+|tax\s+)*(?:account|source|sub-?account|money type|bucket|type)s?\b(?!\s+funds?)", regex.IGNORECASE)  # fmt: skip


TO_ROTH_INSIDE = regex.compile(
    r"\b(?:to|into|in|as|become|becomes|over\s+to)\s+(?:(?:a|an|the|your|his|her|or|their|its|this|designated|plan(?:'s|’s)?|separate|in-plan|participant(?:'s|’s)?|member(?:'s|’s)?|same|new)\s+)*(?:designated\s+)?roth\b(?!\s+(?:IRAs?|individual))", regex.IGNORECASE
)  # fmt: skip


_FEATURE_ENDS = regex.compile(
    r"\b(?:option|feature|program|right|privilege|provision|rule)s?\b[^.;,]{0,20}\b(?:has|have|was|were|is|will|be)\b[^.;,]{0,20}\b(?:withdrawn|taken)\b",
    regex.IGNORECASE,
)


TAKES_IN = regex.compile(r"\b(?:accept\w*|take[sn]?|receiv\w+|welcome\w*)\b", regex.IGNORECASE)


_FROM_PLAN = regex.compile(
    r"\bfrom (?:an)?other (?:\w+ ){0,2}plan|\bfrom (?:your|a) (?:former|prior|previous|old) (?:\w+ ){0,2}plan",
    regex.IGNORECASE,
)


_BALANCE = regex.compile(
    r"\b(?:accounts?|balances?|money|amounts?|sources?|dollars?|savings|it|them|this|these|those|part|portion)\b",
    regex.IGNORECASE,
)
_UNIT = regex.compile(r"\b(?:percentage|dollar|flat|weekly|monthly|hours?|units?|currency)\b", regex.IGNORECASE)


_ROTH_NEAR = regex.compile(r"\broth\b", regex.IGNORECASE)


_PAY_INTO = regex.compile(
    r"\b(?:direct|send|put|route|steer|move|transfer)\b[^.;]{0,70}(?:\b(?:pay|salary|earnings|wages|compensation|paychecks?)\b|%)[^.;]{0,40}\b(?:in)?to\b",
    regex.IGNORECASE,
)


_STRONG_CONTRIBUTE = {"contribute", "save", "defer", "set", "put", "deposit"}


OTHER_ACTS = {"convert", "withdraw", "pay", "roll", "roll_in", "roll_out", "borrow", "match", "absorb"}


def acts_of(clause: Clause, text: str, mentions: tuple[Mention, ...], converting: bool) -> set[str]:
    """The acts of a clause; moving and rolling are told by where the money goes."""
    found: set[str] = set()
    to_roth = bool(TO_ROTH_INSIDE.search(text))
    moves = converting or any(a.label_ in ("convert", "move", "roll") for a in clause.acts)
    eligibility = [c for c in clause.cues if c.label_ in ("distributable", "not_distributable") and moves]
    if TAKES_IN.search(text) and _FROM_PLAN.search(text):
        found.add("roll_in")
    for span in clause.acts:
        kind, form = span.label_, span._.part
        if kind in ("withdraw", "pay", "contribute", "absorb") and (
            _covered(span, eligibility)
            or _covered(span, [p for p in clause.polarity if p.label_ == "limit"])
            or _only_named(clause, span)
        ):
            continue
        if kind == "withdraw" and form == "verb" and _FEATURE_ENDS.search(text):
            continue
        if (
            kind == "convert"
            and form == "verb"
            and not mentions
            and not _ROTH_NEAR.search(text)
            and not has_pronoun(clause)
            and span.text.lower().startswith("convert")
            and _UNIT.search(text)
        ):
            continue
        following = [t.norm_ for t in clause.doc[span.end : span.end + 4]]
        if (
            kind == "withdraw"
            and form == "verb"
            and span.text.lower().split()[0] in ("reach", "reaches", "reached", "access", "tap", "get")
            and not _object_is_money(clause, span)
        ):
            continue
        if kind == "convert" and ("annuity" in following or "insurance" in following or "cash" in following):
            continue
        if (
            kind == "convert"
            and form == "noun"
            and following[:1]
            and following[0] in ("account", "source", "balance", "sub", "subaccount")
        ):
            continue
        if kind == "move":
            if _PAY_INTO.search(text) and any(m[0] == "after_tax" for m in mentions):
                found.add("contribute")
                continue
            moved = any(m[0] not in ("roth", "roth_ira", "catch_up") for m in mentions) or _BALANCE.search(text)
            if (to_roth and moved) or _MOVING.search(text):
                found.add("convert")
            continue
        if kind == "roll":
            found.add(_rolled(text, to_roth))
            continue
        if kind == "contribute" and not _puts_in(clause, span):
            continue
        found.add(kind)
    if regex.search(
        r"\b(?:stays?|remains?|kept|left)\s+in\s+(?:(?:the|its|whichever)\s+(?:\w+\s+)?(?:source|bucket|(?:sub-?)?account (?:to|in|into) which)|(?:that|the same)\s+(?:account|source))",
        text,
        regex.IGNORECASE,
    ):
        found.add("convert")
    kinds = {m[0] for m in mentions}
    if {"rollover", "after_tax"} <= kinds and regex.search(
        r"\brollovers?(?: contributions?)? (?:\w+ ){0,2}(?:include|consist|contain)", text, regex.IGNORECASE
    ):
        found.add("roll_in")
    if "convert" in found:
        found -= {"contribute", "absorb", "pay"} if not contribution_leads(clause) else {"absorb", "pay"}
    return found


def _covered(span: Span, others: list[Span]) -> bool:
    return any(o.start <= span.start and span.end <= o.end for o in others)


def _only_named(clause: Clause, span: Span) -> bool:
    """ "Without taking a distribution", "eligible for a withdrawal": the act is only a measure of something else."""
    before = " ".join(t.norm_ for t in clause.doc[max(0, span.start - 8) : span.start])
    return bool(
        regex.search(
            r"(?:(?:need|have) to be eligible for (?:a|an|any)|without|without (?:take|have|receive) (?:a|any)|qualify for (?:a|an)|have to be eligible for (?:a|an))$",
            before,
        )
    )


def _rolled(text: str, to_roth: bool) -> str:
    if _ROLLS_IN.search(text) and not _IN_PLAN.search(text) and not regex.search(r"\bto an? (?:roth )?IRA\b", text):
        return "roll_in"
    if regex.search(r"^from (?:an)?other\b|\bby roll(?:ing|over)\b[^.;]*\bfrom\b", text, regex.IGNORECASE):
        return "roll_in"
    if (to_roth and not regex.search(r"\bIRAs?\b", text)) or (_IN_PLAN.search(text) and "oth" in text):
        return "convert"
    if _OUT_TARGET.search(text) and not regex.search(r"\bfrom\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:IRA|another)", text):
        return "roll_out"
    return "roll_in" if INTO_PLAN.search(text) else "roll"


def _object_is_money(clause: Clause, span: Span) -> bool:
    return any(span.end <= m.start <= span.end + 4 for m in clause.money)


def _puts_in(clause: Clause, span: Span) -> bool:
    """A contribute verb counts where it governs contributions: "make", "elect" and the like need one after (or before) them."""
    head = span[0].norm_
    if clause.doc[span.start].lower_ in ("savings", "saving", "contribution", "elective", "deposits"):
        return False
    if head in _STRONG_CONTRIBUTE and span.text.lower() != "set":
        return True
    money = [
        m
        for m in clause.money
        if m._.form in ("contributions", "bare", "basis", "from_pay") or m[-1].norm_ in ("amount", "money")
    ]
    if any(span.end <= m.start <= span.end + 14 for m in money):
        return not any(
            a.label_ in ("withdraw", "convert", "roll", "borrow", "move") and span.end <= a.start < money[0].start
            for a in clause.acts
        )
    return head in ("make", "elect", "authorize", "add") and any(m.end <= span.start for m in money)


def contribution_leads(clause: Clause) -> bool:
    """Whether "may make ... contributions" is what the clause's permission governs, before any other act."""
    acts = sorted((a for a in clause.acts if a.label_ != "absorb"), key=lambda a: a.start)
    puts = [a for a in acts if a.label_ == "contribute" and _puts_in(clause, a)]
    if not puts or not acts:
        return False
    absorbed = any(a.label_ == "absorb" and a.start < puts[0].start for a in clause.acts)
    permits = [
        p
        for p in clause.polarity
        if p.label_ in ("permit", "not", "deny") and p.end <= puts[0].start + (0 if absorbed else 1)
    ]
    earlier = [a for a in acts if a.start < puts[0].start and a.label_ in OTHER_ACTS]
    return bool(permits) and not earlier
