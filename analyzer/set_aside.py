"""Why a passage was set aside, told as exactly as its own words allow.

What is read in passing, or taken for granted, is refused for what it is not. A reader sees sooner that it grants
nothing when it is told what it is: the repayment of a loan, a test, the tax on a payment, a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_FOR_WHAT_IT_IS_NOT = re.compile(
    r"it (?:takes after-tax money for granted|mentions (?:conversion|withdrawals) and does not"
    r"|is about testing, corrections|speaks of plans in general)"
)
"""How the reasons begin that tell what a passage does not say, or name several things that it may be."""
_IN_GENERAL = re.compile(r"it speaks of plans in general")
_MONEY_IN = ("after_tax_contributions", "roth_deferrals", "spillover")
_CONVERSION = ("in_plan_roth_conversion", "auto_in_plan_conversion")
_OUT = ("in_service_after_tax", "in_service_withdrawal_other", "hardship")


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a passage may be instead of an answer."""

    provisions: tuple[str, ...]
    words: re.Pattern[str]
    reason: str
    under: re.Pattern[str] | None = None  # words of the heading without which the words tell too little


def _shape(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


_PAID = r"payments?|distributions?|withdraw\w*|paid|recover\w*|comes? out|taken out|receive"
_TAX = r"(?<!after[- ])(?<!before[- ])(?<!post[- ])(?<!pre[- ])\btax(?:ed|able|es|ation|-free)?\b"
_KINDS = (
    _Kind(
        _MONEY_IN,
        _shape(
            r"\brepa(?:y|id|yments?)\b|\bloans?\b[^.;]{0,60}\b(?:paid|pay)\b"
            r"|\b(?:pay|paid|paying) (?:it|the loan) back\b"
        ),
        "it is about paying back a loan, which is no contribution",
    ),
    _Kind(
        _MONEY_IN,
        _shape(r"\b(?:payments?|instal+ments?|deductions?|it|repay)\b"),
        "it is about paying back a loan, which is no contribution",
        _shape(r"\bloans?\b|\bborrow|\b(?:paying|pay) (?:it|the loan|a loan) back\b|\brepay"),
    ),
    _Kind(
        _MONEY_IN,
        _shape(r"^(?!.*:).*\b(?:premiums|credit union|charit\w+|united way|union dues|parking)\b"),
        "it is about pay that goes elsewhere, not into the plan",
    ),
    _Kind(
        _MONEY_IN,
        _shape(
            r"\b(?:401\(m\)|contribution percentage|actual (?:deferral|contribution)|nondiscrimination|"
            r"excess (?:aggregate )?(?:contributions?|amounts?|deferrals?)|recharacteri[sz]ed|corrective|"
            r"the tests?|tested|testing|refunds?|returned|given back|paid back)\b"
        ),
        "it is about tests and their corrections, which take contributions for granted",
    ),
    _Kind(
        _MONEY_IN,
        _shape(
            r"\bannual additions\b|\bsections? 415\b|\b415\(c\)|\b(?:all|total|everything) [^.;]{0,60}\$[67]\d,000\b"
        ),
        "it counts contributions towards the limit of the law, and does not say that they may be made",
    ),
    _Kind(
        _MONEY_IN,
        _shape(r"\b(?:always|fully|100%|immediately|at once) vested\b|\bnon-?forfeitable\b"),
        "it says only that the money is vested",
    ),
    _Kind(
        _MONEY_IN,
        _shape(
            r"\bmy (?:brother|sister|wife|husband|friend|cousin|neighbou?r)(?:-in-law)?(?:[’']s)?\b[^.;]{0,60}"
            r"\b(?:company|works? for|employer|plan|outfit|firm|job)\b"
        ),
        "it is about another employer's plan",
    ),
    _Kind(
        _MONEY_IN,
        _shape(
            r"\bsocial security\b[^.]{0,80}\$1[3-9]\d,000"
            r"|\bcatch-?up (?:contributions? )?(?:must|shall|has to|have to)\b"
        ),
        "it is about catch-up contributions that must be Roth",
    ),
    _Kind(
        _MONEY_IN, _shape(r"\b(?:military|uniformed) serv"), "it is about making up what was missed in military service"
    ),
    _Kind(
        _MONEY_IN,
        _shape(r"\bhardship (?:withdrawal|distribution)"),
        "it is about withdrawals in need, not about contributions",
    ),
    _Kind(_MONEY_IN, _shape(r"\b(?:form 1099|box \d)"), "it tells how a payment is reported"),
    _Kind(
        _MONEY_IN,
        _shape(
            r"^\W*(?:[\w-]+ ){0,8}rollovers?\b.*\b(?:accepted|includes?|treated|tracked)\b|\bfrom other employers?\b"
            r"|\b(?:accepts?|takes? in) [^.;]{0,60}\brollovers?\b"
        ),
        "it is about rollovers, not about contributions from pay",
    ),
    _Kind(_MONEY_IN, _shape(r"^\W*(?:she|her)\b(?! or\b)"), "it stands in an example, which grants nothing by itself"),
    _Kind(_MONEY_IN, _shape(r"[”\"] (?:shall )?means?\b"), "it only tells what the words mean"),
    _Kind(
        _MONEY_IN,
        _shape(rf"\b(?:{_PAID})\b[^.;]{{0,120}}?{_TAX}|{_TAX}[^.;]{{0,120}}\b(?:{_PAID})\b"),
        "it tells how a payment is taxed, not that the money may be put in",
    ),
    _Kind(
        _MONEY_IN,
        _shape(
            r"\b(?:included in|part of|portion of|share of)\b[^.;]{0,60}\b(?:payment|distribution|withdrawal)s?\b"
            r"|\b(?:payment|withdrawal|distribution)s?\b[^.;]{0,60}\b(?:includes?|consists?)\b"
        ),
        "it tells what a payment consists of, not that the money may be put in",
    ),
    _Kind(
        _CONVERSION,
        _shape(
            r"\b(?:irrevocable|cannot be (?:undone|reversed|taken back)|can[’']t be (?:undone|reversed|taken back)|"
            r"taxable|taxed|income (?:tax|for)|withh(?:eld|olds?|olding)|1099|five[- ](?:taxable[- ])?year)"
        ),
        "it tells what a conversion does to taxes or to later payments, not that one may be made",
    ),
    _Kind(
        _CONVERSION,
        _shape(
            r"^\W*(?:the |an? |each |all )?(?:converted (?:amounts?|money|balances?)"
            r"|amounts? (?:so |that (?:is|are|was|were) )?converted)\b"
        ),
        "it tells what becomes of money once it is converted",
    ),
    _Kind(
        _OUT,
        _shape(
            r"^(?!.*\b(?:no part|may not be|not be withdrawn|even|before that)\b)"
            r".*\bhardship (?:withdrawal|distribution)s?\b"
        ),
        "it is about withdrawals in need, which are no way to Roth",
    ),
    _Kind(
        _OUT,
        _shape(r"\bmust first\b|\b(?:used up|exhausted)\b"),
        "it is about withdrawals in need, which are no way to Roth",
        _shape(r"\bhardship\b"),
    ),
    _Kind(
        _OUT,
        _shape(
            r"\b(?:tax-free|free of (?:income )?tax|taxable|taxed|additional tax|10% (?:tax|penalty)|rollover notice)\b"
        ),
        "it tells how a payment is taxed, not that one may be had",
    ),
)

_PROPOSED = re.compile(r"it is only proposed")
_NOT_PROPOSED = (
    (_shape(r"^\W*whereas\b"), "it tells what a change is for; the change itself is read by itself"),
    (
        _shape(r"\b(?:is|are) (?:considered|deemed) to (?:come|be paid|be taken)\b"),
        "it tells how a payment is taxed, not that one may be had",
    ),
    (
        _shape(r"\ban (?:adopting )?employer may (?:permit|allow|elect|choose)\b"),
        "it tells what an employer may choose, and not what this one has chosen",
    ),
)
"""Words that look like those of a proposal, and what they are."""

_WORD = r"(?:[A-Z“\"][\w’'“”,/&()-]*|of|and|or|to|the|a|an|in|for|from|on|by|within|while|at|with)"
_HEADING = re.compile(rf"^(?:[\w.()§-]{{1,8}} )?{_WORD}(?: +{_WORD})*(?: *\([^)]*\))?[.:]?$")
_MOST_WORDS = 12
_OF_A_HEADING = "it is a heading; what stands under it is read by itself"


def closer_reason(provision: str, reason: str, words: str, heads: Sequence[str]) -> str:
    """The reason for which a passage was refused; a closer one where its words show what it is about."""
    if _PROPOSED.match(reason):
        return next((why for shape, why in _NOT_PROPOSED if shape.search(words)), reason)
    if not _FOR_WHAT_IT_IS_NOT.match(reason):
        return reason
    if is_heading(words):
        return _OF_A_HEADING
    over = heads[-1] if heads else ""
    for kind in _KINDS:
        if _IN_GENERAL.match(reason) and kind.provisions != _CONVERSION:
            continue  # "If so elected in the Adoption Agreement" is the closer reason
        if provision in kind.provisions and kind.words.search(words) and (not kind.under or kind.under.search(over)):
            return kind.reason
    return reason


def is_heading(words: str) -> bool:
    """Whether words are a title: few, with capitals, and no verb; or a number with its title."""
    return len(words.split()) <= _MOST_WORDS and _HEADING.match(words) is not None
