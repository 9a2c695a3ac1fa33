"""Why a passage was set aside, told as exactly as its own words allow.

What is read in passing, or taken for granted, is refused for what it is not. A reader sees sooner that it grants
nothing when it is told what it is: the repayment of a loan, a test, the tax on a payment, a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.reasons import (
    A_HEADING,
    BY_THE_WAY,
    LEAVES_ROOM,
    MEANING_OF_WORDS,
    NARROWER,
    OF_ANOTHER_PLAN,
    OF_CATCH_UP,
    OF_LOANS,
    OF_MOVING_TO_ROTH,
    OF_NEED,
    OF_OTHER_CONVERSIONS,
    OF_ROLLOVERS,
    OF_TAKING_OUT,
    OF_TESTS,
    ONCE_CONVERTED,
    TAX_OF_CONVERSION,
    TAX_ON_THE_WAY_IN,
    TAX_ON_THE_WAY_OUT,
)

_FOR_WHAT_IT_IS_NOT = re.compile(
    r"it (?:takes after-tax money for granted|mentions (?:conversion|withdrawals) and does not"
    r"|is about testing, corrections|speaks of plans in general|denies something narrower|is only proposed"
    r"|is about converting other money|is about another plan)|the rule effective [A-Z]"
)
"""How the reasons begin that tell what a passage does not say, or name several things that it may be."""
_IN_GENERAL = re.compile(r"it speaks of plans in general")
_OF_MANY_THINGS = re.compile(r"it is about testing, corrections")
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
            r"\brepa(?:y|id|yments?)\b|\bloans?\b[^.;]{0,60}\b(?:paid|pay|payments?)\b"
            r"|\b(?:pay|paid|paying) (?:it|the loan) back\b"
        ),
        OF_LOANS,
    ),
    _Kind(
        _MONEY_IN,
        _shape(r"\b(?:payments?|instal+ments?|deductions?|it|repay)\b"),
        OF_LOANS,
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
        OF_TESTS,
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
        OF_CATCH_UP,
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
        OF_ROLLOVERS,
    ),
    _Kind(_MONEY_IN, _shape(r"^\W*(?:she|her)\b(?! or\b)"), "it stands in an example, which grants nothing by itself"),
    _Kind(_MONEY_IN, _shape(r"[”\"] (?:shall )?means?\b"), MEANING_OF_WORDS),
    _Kind(
        _MONEY_IN,
        _shape(rf"\b(?:{_PAID})\b[^.;]{{0,120}}?{_TAX}|{_TAX}[^.;]{{0,120}}\b(?:{_PAID})\b"),
        TAX_ON_THE_WAY_IN,
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
        TAX_OF_CONVERSION,
    ),
    _Kind(
        _CONVERSION,
        _shape(
            r"^\W*(?:the |an? |each |all )?(?:converted (?:amounts?|money|balances?)"
            r"|amounts? (?:so |that (?:is|are|was|were) )?converted)\b"
        ),
        ONCE_CONVERTED,
    ),
    _Kind(
        _OUT,
        _shape(
            r"^(?!.*\b(?:no part|may not be|not be withdrawn|even|before that)\b)"
            r".*\bhardship (?:withdrawal|distribution)s?\b"
        ),
        OF_NEED,
    ),
    _Kind(
        _OUT,
        _shape(r"\bmust first\b|\b(?:used up|exhausted)\b"),
        OF_NEED,
        _shape(r"\bhardship\b"),
    ),
    _Kind(
        _OUT,
        _shape(
            r"\b(?:tax-free|free of (?:income )?tax|taxable|taxed|additional tax|10% (?:tax|penalty)|rollover notice)\b"
        ),
        TAX_ON_THE_WAY_OUT,
    ),
)

_ANY = (*_MONEY_IN, *_CONVERSION, *_OUT, "rollover_in")
_OF_ANOTHER_PLAN = (
    _Kind(  # "That plan" is one from which money comes
        _ANY,
        _shape(
            r"^(?=.*\b(?:accept\w*|takes?|taken|come|comes|include|welcome|roll\w*|brought|bring)\b).*\b(?:plan|employer|rollover)\b"
        ),
        "it is about another plan’s money, brought in by rollover, not about contributions from pay",
        _shape(
            r"\broll(?:ed|ing)?\b|\brollovers?\b"
            r"|\b(?:money|savings|amounts?) (?:from|you have) (?:an?|other|another|your)\b|\bbring"
        ),
    ),
    _Kind(
        _MONEY_IN,
        _shape(
            r"^(?!.*:).*\b(?:premiums?|credit union|charit\w+|united way|dues|parking|"
            r"garnishments?|health and welfare)\b"
        ),
        "it is about pay that goes elsewhere, not into the plan",
    ),
    _Kind(_ANY, _shape(r"\bafter-?tax returns?\b"), "it tells what an investment earns, not what may be put in"),
)
_PROPOSED = (
    _Kind(
        _ANY, _shape(r"^\W*(?-i:WHEREAS)\b"), "it tells why a change was made; what the change says is read by itself"
    ),
    _Kind(
        _ANY,
        _shape(r"\b(?:is|are|be) (?:considered|deemed|intended) to\b|\bintended to be an?\b"),
        "it tells how the law looks on the money, and neither allows nor refuses this",
    ),
    _Kind(
        _ANY,
        _shape(
            r"\b(?:you|participants?|members?|employees?|people)\b[^.;]{0,60}"
            r"\b(?:should|may want to|might) consider\b|\bthen consider\b"
        ),
        "it is advice, and no rule of the plan",
    ),
    _Kind(
        _ANY,
        _shape(r"\badoption agreement, an? employer\b|\ban (?:adopting )?employer may (?:permit|allow|elect|choose)\b"),
        "it tells what an employer may choose, not what this one chose",
    ),
    _Kind(
        ("hardship", *_OUT),
        _shape(r"\b(?:need|hardship)\b"),
        OF_NEED,
    ),
)
_AUTOMATIC_START = _Kind(
    _MONEY_IN,
    _shape(
        r"\bautomatic(?:ally)? (?:[\w-]+ )?(?:enrol\w*|increases?|election)"
        r"|\benrol\w* (?:\w+ ){0,3}automatically\b|\benrolled? (?:anyone|anybody)\b"
        r"|\bdeemed (?:to (?:have )?elect(?:ed)?|elections?)\b|\bby default\b"
    ),
    "it is about what starts without a choice, not about what may be chosen",
)
_NARROWER = (
    _AUTOMATIC_START,
    _Kind(
        _ANY,
        _shape(r"\b(?:never|not) be taxed\b|\bhas already been taxed\b|\bbeen taxed, so\b"),
        "it tells how the money is taxed, and takes nothing from the grant",
    ),
    _Kind(
        ("roth_deferrals",),
        _shape(
            r"\b(?:already|later|afterwards?)\b[^.;]*\bpre-?tax\b|\bnot be (?:made|treated as|changed to) pre-?tax\b"
        ),
        "it says only that the choice cannot be changed afterwards",
    ),
    _Kind(_CONVERSION, _shape(r"\bspeak with|\badvis[eo]rs?\b"), "it is advice, and no rule of the plan"),
)
_OF_OTHER_MONEY = (
    _Kind(
        _CONVERSION,
        _shape(r"\b(?:after|post)-?\s?tax\b"),
        "it is counted for what it says of other money; what it says of after-tax money is told elsewhere",
    ),
)
_BY_THE_WAY = (
    _Kind(
        _ANY, _shape(r"^\W*(?-i:WHEREAS)\b"), "it tells why a change was made; what the change says is read by itself"
    ),
    _Kind(
        _ANY,
        _shape(
            r"^\W*(?-i:I)(?: (?:am|was|have|had|never|put|save|read|heard|thought|used|contribute)"
            r"|[’'](?:m|ve|d))\b"
            r"|^\W*(?-i:My) (?!Plan)"
        ),
        "it is what somebody tells of himself or asks, and no rule of the plan",
    ),
    _AUTOMATIC_START,
    _Kind(_ANY, _shape(r"\b(?:required|obliged) to (?:make|contribute|save)\b"), "it says only that nobody has to"),
    _Kind(
        _MONEY_IN,
        _shape(r"\ba test\b|\btest is not\b|\bplan does not pass\b|\btest (?:was|is) (?:passed|failed)\b"),
        OF_TESTS,
    ),
    _Kind(
        _MONEY_IN,
        _shape(r"\bdirect rollovers?\b(?!.*\bIRA)"),
        OF_ROLLOVERS,
    ),
    _Kind(_ANY, _shape(r"\bconsult|\badvis[eo]rs?\b"), "it is advice, and no rule of the plan"),
    _Kind(
        _ANY,
        _shape(r"\bnickname\b|\bmega.?back|\bwhat people (?:call|mean)\b|[”\"]? means\b"),
        MEANING_OF_WORDS,
    ),
    _Kind(
        _OUT,
        _shape(r"\bexcess (?:aggregate )?(?:contributions?|amounts?|deferrals?)\b|\bhighly compensated\b|\btests?\b"),
        "it is about tests and their corrections, which are no way to Roth",
    ),
    _Kind(
        _ANY,
        _shape(r"\b(?:tenth|fifth|10th|5th) (?:calendar )?year (?:after|following)\b|\bbeneficiar(?:y|ies)\b"),
        "it is about what heirs are paid, not about what may be had while employed",
    ),
    _Kind(
        (*_CONVERSION, *_OUT),
        _shape(
            r"^(?!.*\b(?:after (?:it|they) (?:is|are)|before the conversion|for example|recharacteri|if you think))"
            r"(?=.*\b(?:no [\w -]{3,30}(?:may|is|are)|not (?:be|open|available|permitted)|cannot be|there is no)\b)"
            r".*\b(?:before|until|unless|younger|that age|at that time)\b"
        ),
        "it tells until when this is not open; from when it is open is told elsewhere",
    ),
    _Kind(
        (*_MONEY_IN, *_OUT),
        _shape(
            r"\bconver(?:t(?:s|ed|ing)?|sions?)\b(?!.*\b(?:contribut\w+ (?:up to|from)|may (?:make|contribute)))"
            r"|\bin-?plan roth\b|\bturn(?:ing|ed|s)? (?:it|them|that) into roth\b"
        ),
        OF_MOVING_TO_ROTH,
    ),
    _Kind(
        _CONVERSION,
        _shape(
            r"\b(?:may|can)(?:not| not) be (?:revoked|reversed|recharacteri[sz]ed|undone|cancell?ed)\b|\brevoked or\b"
        ),
        TAX_OF_CONVERSION,
    ),
    _Kind(
        _CONVERSION,
        _shape(
            r"^\W*(?:an?|each|the) (?:in-?plan )?(?:roth )?(?:conversion|rollover|transfer) "
            r"(?:moves|is|changes|takes|means)\b"
        ),
        "it tells what a conversion is, not that one may be made",
    ),
    _Kind(
        ("after_tax_contributions", "roth_deferrals", "spillover"),
        _shape(r"\b(?:withdr[ae]w\w*|distribut\w+|paid out|leav(?:e|ing)|loans?|rolled? over|roll over|IRAs?)\b"),
        OF_TAKING_OUT,
    ),
    _Kind(
        _ANY,
        _shape(r"\b(?:fees?|charged?|costs?)\b"),
        "it tells what something costs, and neither allows nor refuses it",
    ),
    _Kind(
        _ANY, _shape(r"\bstatements? (?:\w+ )?(?:shows?|lists?)\b|\bstatement of\b"), "it tells what a statement shows"
    ),
    _Kind(_ANY, _shape(r"\b(?:calculators?|modell?ers?|estimators?)\b"), "it is about a tool that reckons"),
    _Kind(_ANY, _shape(r"(?-i:\bfunds?\b|\binvest(?:ed|ments?)?\b)"), "it is about investments"),
    _Kind(
        _ANY,
        _shape(r"\b(?:is|are) (?:hereby )?(?:amended|replaced|deleted|restated|revised)\b"),
        "it says which text is changed; what the new text says is read by itself",
    ),
    _Kind(
        _ANY,
        _shape(r"^\W*(?:he|his|she|her)\b(?! or\b)|\bfor example\b"),
        "it stands in an example, which grants nothing by itself",
    ),
)
_REPLACED = (
    _AUTOMATIC_START,
    _Kind(
        ("roth_deferrals",),
        _shape(r"\bother than (?:as )?roth\b|\bnone of (?:them|which) (?:is |are )?(?:as )?roth\b"),
        NARROWER,
    ),
    _Kind(
        _OUT,
        _shape(r"\b(?:under|as|than) this (?:article|section|chapter)\b[^.;]*\b(?:not otherwise|provides)\b"),
        LEAVES_ROOM,
    ),
    _Kind(
        _OUT,
        _shape(
            r"\b(?:stays?|remains?) (?:as (?:it is|they are)|unchanged|the same)\b|\b(?:do|does|is|are) not changed?\b"
        ),
        "it says which terms stay as they are; another passage says when it may be had",
    ),
    _Kind(
        _OUT,
        _shape(r"^\W*(?:the )?earnings on (?:them|it|these)\b[^.;]*\bin proportion\b"),
        "it tells how much of the earnings goes with a withdrawal",
    ),
    _Kind(
        _OUT,
        _shape(r"^\W*(?:the )?(?:amounts?|money) that (?:you convert|is converted|are converted)\b"),
        ONCE_CONVERTED,
    ),
    _Kind(
        (*_MONEY_IN, *_OUT),
        _shape(r"\b(?:prior|former|old) (?:plan|deposit|thrift)\b[^.;]*\baccounts?\b"),
        "it is about an older balance",
    ),
)
"""What a rule that a later one seems to replace may be instead: a word on what the later rule leaves alone."""
_BY_REASON: tuple[tuple[re.Pattern[str], tuple[_Kind, ...]], ...] = (
    (re.compile(OF_ANOTHER_PLAN), _OF_ANOTHER_PLAN),
    (re.compile(r"it is only proposed"), _PROPOSED),
    (re.compile(NARROWER), _NARROWER),
    (re.compile(OF_OTHER_CONVERSIONS), _OF_OTHER_MONEY),
    (re.compile(r"the rule effective"), _REPLACED),
    (_OF_MANY_THINGS, (*_KINDS, *_BY_THE_WAY)),
)
"""The kinds that are looked for where a reason says so; all others are looked for among the first."""

_WORD = r"(?:[A-Z“\"][\w’'“”,/&()-]*|of|and|or|to|the|a|an|in|for|from|on|by|within|while|at|with)"
_HEADING = re.compile(rf"^(?:[\w.()§-]{{1,8}} )?{_WORD}(?: +{_WORD})*(?: *\([^)]*\))?[.:]?$")
_MOST_WORDS = 12


def closer_reason(provision: str, reason: str, words: str, heads: Sequence[str]) -> str:
    """The reason for which a passage was refused; a closer one where its words show what it is about."""
    if not _FOR_WHAT_IT_IS_NOT.match(reason):
        return reason
    kinds = next((those for why, those in _BY_REASON if why.match(reason)), None)
    if is_heading(words) and (kinds is None or _OF_MANY_THINGS.match(reason)):
        return A_HEADING
    over = heads[-1] if heads else ""
    for kind in _KINDS if kinds is None else kinds:
        if _IN_GENERAL.match(reason) and kind.provisions != _CONVERSION:
            continue  # "If so elected in the Adoption Agreement" is the closer reason
        if provision in kind.provisions and kind.words.search(words) and (not kind.under or kind.under.search(over)):
            return kind.reason
    return BY_THE_WAY if _OF_MANY_THINGS.match(reason) else reason


def is_heading(words: str) -> bool:
    """Whether words are a title: few, with capitals, and no verb; or a number with its title."""
    return len(words.split()) <= _MOST_WORDS and _HEADING.match(words) is not None
