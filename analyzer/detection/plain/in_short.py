"""Longer ways of naming money and what became of it, put in few words: "of your after-tax money, only what you rolled in"."""

from __future__ import annotations

from collections.abc import Callable

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_AFTER_TAX = r"(?:after|post)-?\s?tax (?:money|dollars|amounts?|balances?|savings|contributions?|accounts?|funds)"
_HURDLE = r"(?:waiting period|date|age|reason|hardship|time|condition|minimum age|service requirement)"
_ONE_AND_ONLY = guarded(
    r"\b(?:the )?(?:one and only(?! one\b)|single and only|only and sole|sole and only)\b", regex.IGNORECASE
)
_ONE_AND_ONLY_ONE = guarded(r"\bone and only one\b", regex.IGNORECASE)
_ONE_WAY_ROTH = guarded(  # "There is only one way to contribute after-tax dollars: Roth"
    r"^(?P<lead>\W*)there is (?:just |only |exactly )?one way(?: only)? to (?P<what>[^:;.–—]*?\b(?:after|post)-?\s?tax\b[^:;.–—]*?)\s*[:–—] (?:as |through |by |the )*(?P<roth>roth\b[^:;.–—]*)",
    regex.IGNORECASE,
)
_DEPOSITS_ENDED = guarded(  # "Deposits ended with the last payroll of 2010": those of the money just named
    r"^(?P<lead>\W*(?:but |and )?)(?:(?:all|payroll|the|these|those|such) ){0,2}(?:deposits|contributions|deductions|payments in|additions) "
    r"(?=(?:were |was |have |had )?(?:ended|stopped|ceased|discontinued|halted)\b (?:with|in|on|at|after|as of|when|from)\b)"
    r"(?![^.;]*\b(?:is|are|will|may|can|shall|must|you|your|error|account of|request)\b)",
    regex.IGNORECASE,
)
_LIMITED_FOR_TESTS = guarded(  # "limited after-tax contributions to 4% of pay because of last year's test results": why, and no test
    rf"(?P<limited>\b(?:limited|capped|restricted|held) {_AFTER_TAX} to \d[^.;,]{{0,60}}?),? because of [^.;,]{{0,30}}\btest(?:s|ing)?(?: results?)?(?=\W*$)",
    regex.IGNORECASE,
)
_AND_ANY_TIME = guarded(  # "In-service withdrawals: age 59½, and after-tax contributions at any time"
    rf"(?<!\bconver[^.;]*)(?P<age>\b(?:age )?59½),? (?:and |but |except )?(?:of |for |from )?(?:the |your )?(?P<what>{_AFTER_TAX}),? (?:at )?any ?time(?=\W*$)",
    regex.IGNORECASE,
)
_NONE_REQUIRED = guarded(  # "Age at which withdrawals may begin: match - 59½; after-tax - none required": any age
    r"(?<=^\W*(?:the )?(?:minimum |earliest )?age\b[^.;:]{3,60}:(?:[^.]|\.\d)*?[-–—:=] ?)(?:none|no age|no minimum)(?: (?:is )?(?:required|needed|set|applies))?(?=\W*$|[,;])",
    regex.IGNORECASE,
)
_MAY_NOT_BE_HELD = guarded(  # "After-tax money of any kind may not be held in the Plan"; not "... after you turn 73"
    rf"(?P<what>\b{_AFTER_TAX})(?: of (?:any|whatever) (?:kind|sort|type))? (?:may not|cannot|can not|shall not|will not|is not to) (?:ever )?be (?:held|kept|carried) in (?P<plan>(?:the|this|our) (?:[\w()]+ )?plan)(?=\W*$|[,;])",
    regex.IGNORECASE,
)
_MAY_BE_HELD = guarded(  # "No after-tax money of any kind may be held in the Plan": none comes in
    rf"\b(?P<none>no) (?:other )?(?P<what>{_AFTER_TAX})(?: of (?:any|whatever) (?:kind|sort|type))? (?:may|can|shall|will|is to) (?:ever )?be (?:held|kept|carried|maintained)"
    r" (?:in|by|under) (?P<plan>(?:the|this|our) (?:[\w()]+ )?plan)\b(?![’'])(?! (?:(?:\w+ )?(?:accounts?|funds?)|after|beyond|past|for|longer|once|until|when|if|before|during|while)\b)",
    regex.IGNORECASE,
)
_ASIDE_FROM = guarded(r"(?P<lead>^\W*|, )aside from\b(?=[^,.;]*\broll)", regex.IGNORECASE)
_TAKES_NOT = guarded(  # "The Company's 401(k), which is described here, does not take them"
    r"(?P<who>(?:\bplan|\bours|401\(k\)|\bwe)(?:, (?:which|the) [^,.;]{3,50},)? (?:does|do|will)(?: not|n['’]t) (?:(?:currently|now|yet|presently|at present) )?)take (?=(?:them|these|those)(?=\W*$|[,;]| (?:now|at present|today|currently|at this time|yet)\b))",
    regex.IGNORECASE,
)
_TAKES_NONE = guarded(  # "The plan described in this summary, the Clinic's 401(k), takes none"
    r"(?P<who>(?:\bplan(?: described (?:here|(?:in|by) this \w+))?|\bours|401\(k\))(?:, (?:which|the) [^,.;]{3,50},)? )(?:takes|accepts) none(?=\W*$)",
    regex.IGNORECASE,
)
_BUT_FOR_PAY = guarded(  # "apart from after-tax contributions made through payroll": those do come in
    r"\b(?:apart from|aside from|other than|except|besides|exception of)\b(?![^.;]*\broll)",
    regex.IGNORECASE,
)
_OF_IT = rf"^\W*(?:of|from|among) (?:(?:the|your|his|her|their|any|all|my) ){{0,2}}(?P<what>{_AFTER_TAX})(?: (?:in|under|held in) (?:your|the|this|his|her) (?:account|plan))?, "
_ROLLED_IN = (
    r"(?:rolled |(?:(?:that|which) )?(?P<how>(?:you|he or she|they|participants?|members?)(?: have| has)? (?:rolled|brought|moved|transferred|carried)"
    r"|(?:came|comes|come|arrived|was|were|has been|have been) (?:[\w'’-]+ ){0,4}?roll))"
)
_OF_IT_ONLY = guarded(  # "Of your after-tax money, only what you rolled in from another employer's plan can be converted"
    rf"{_OF_IT}(?P<lead>(?:[\w'’-]+ ){{0,7}}?)(?:only|just|nothing but) (?:what|those|that|the (?:amounts?|part|portion|money|dollars|balances?)|amounts?|money) {_ROLLED_IN}",
    regex.IGNORECASE,
)
_THE_ONLY_PART = guarded(  # "Of your after-tax money, the only part that can be converted is what you rolled in from another plan"
    rf"{_OF_IT}the only (?:part|portion|money|amounts?|balances?) (?:(?:that|which) )?(?P<can>(?:you )?(?:can|may) [^,.;]{{3,60}}?) (?:is|are) (?:what|those|that|the (?:amounts?|part|portion|money)) {_ROLLED_IN}(?P<rest>[^,.;]*)",
    regex.IGNORECASE,
)


def _only_of_it(match: regex.Match[str]) -> str:
    only = "only" if match["lead"] else "Only"
    return f"{match['lead'].capitalize()}{only} {match['what']} that {_how(match)}"


def _only_part_of_it(match: regex.Match[str]) -> str:
    can = match["can"]
    return (
        f"{can.capitalize()} only {match['what']} that {_how(match)}{match['rest']}"
        if can.startswith("you")
        else f"Only {match['what']} that {_how(match)}{match['rest']} {can}"
    )


def _how(match: regex.Match[str]) -> str:
    """The way in which it came: "you rolled", "came by roll"(over), "was rolled "."""
    return match["how"] or "was rolled "


def _unless_from_pay(plain: str) -> Callable[[regex.Match[str]], str]:
    """A denial of money that is held, except where the sentence lets in what comes from pay."""
    return lambda m: m.group() if _BUT_FOR_PAY.search(m.string) else m.expand(plain)


_GROUP_MEMBERS = guarded(  # "Group S members may also ...": of those in Group S
    r"(?-i:\bGroup (?P<one>[A-Z]\d?|\d)) (?P<who>members?|employees?|participants?)\b", regex.IGNORECASE
)
_IN_A_GROUP = guarded(  # "In Group U only the rollover account may be moved"
    r"^\W*in (?P<groups>(?-i:Groups? (?:[A-Z]\d?|\d)(?:(?:,| and|, and) (?:[A-Z]\d?|\d))*)),? (?=(?:only|no|nothing|the|all|any|every|you|after)\b)",
    regex.IGNORECASE,
)
_SAID_OF_A_GROUP = guarded(  # "Nothing may be moved to Roth in Group P"
    r"(?P<said>\b(?:may|can|cannot|is|are)\b[^.;]{3,90}?) in (?P<groups>(?-i:Groups? (?:[A-Z]\d?|\d)(?:(?:,| and|, and) (?:[A-Z]\d?|\d))*))(?=\W*$)",
    regex.IGNORECASE,
)

_AS_THERE = guarded(  # "You cannot make Roth Savings, because Puerto Rico taxes such money in another way": of those there
    r"^(?P<lead>\W*)you (?P<said>(?:cannot|may not|can|may)\b[^.;]*?),? (?:because|since|as) (?:the )?Puerto Rico\b[^.;]*(?=\W*$)",
    regex.IGNORECASE,
)

IN_SHORT: Turns = (
    # "the sub-account that holds a member's own taxed money": the after-tax account
    (
        guarded(
            r"\b(?P<the>the|your|his|her|any|each|an?) (?:separate )?(?P<what>(?:sub-?)?account|bucket|ledger|source) (?:that|which|in which) (?:holds?|contains?|keeps?|(?:is|are) (?:kept|held)) (?:only )?(?:(?:an?|the|your|his|her|their|any|each) )?(?:(?:member|participant|employee|participants|members|employees)['’]?s?['’]? )?(?:own )?(?:already[- ])?(?:taxed|(?:after|post)-?\s?tax) (?:money|savings|dollars|contributions|deposits)(?: (?:is|are) (?:kept|held))?(?=\W*$|,| (?:may|can|is|will|shall|at|before|only|until|while|when|to|in)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{'the' if m['the'].lower() in ('a', 'an') else m['the']} after-tax account",
    ),
    # "you cannot contribute to the Plan, and the Company will not match, for the next six months": a stop of both
    (
        guarded(
            r"(?P<stop>\b(?:cannot|can ?not|may not|will not be able to|are not allowed to|will not be allowed to) (?:contribute|save|make (?:any )?contributions)(?: to the plan)?), (?:and|nor(?= will| does)) [\w.’' ]{2,40}?(?:will not|does not|will|does) (?:match|contribute)(?: (?:for you|your savings|anything))?, (?=for (?:the|a|at least)\b)",
            regex.IGNORECASE,
        ),
        r"\g<stop> ",
    ),
    # "After-tax contributions do not earn the match; only pre-tax and Roth contributions do": of the match, and no list
    (
        guarded(
            r"(?P<match>\bmatch\w*\b[^.;]{0,30}); only (?:the |your )?(?P<others>[\w ,-]{3,50}? (?:contributions?|deferrals?|savings)) (?:do|does|are|is)(?=[.;]|\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<match>; \g<others> are matched",
    ),
    # "All employees except highly compensated employees may contribute after tax"
    (
        guarded(
            r"(?P<lead>^\W*(?:[^.;,]{3,40}, )?)(?:all |any |the )?(?P<who>(?:eligible )?(?:employees|participants|members|associates)) except (?:for )?(?P<out>highly[ -](?:compensated|paid) (?:employees|participants|members|associates)|HCEs),? (?=(?:may|can|shall|are)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> other than \g<out> ",
    ),
    # "There is no date, age or reason that you must wait for before taking out your after-tax savings"
    (
        guarded(
            rf"(?P<lead>^\W*)(?:there (?:is|are) )?no (?:{_HURDLE},? (?:or |and )?)+(?:(?:that |which )?(?:you|members|participants|employees) (?:must|need to|have to|need) (?:wait for|reach|attain|meet|give|satisfy|pass|have) before (?:you |they )?(?:may |can )?(?:tak(?:e|ing) out|withdraw(?:ing)?|draw(?:ing)?(?: out| on)?)|stands? (?:between you and|in the way of)) (?=[^.;]*\b(?:after|post)-?\s?tax\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may at any time withdraw ",
    ),
    # "Nothing more may go into Account B", "Nothing new can be added to it"
    (
        guarded(
            r"(?P<lead>^\W*(?:(?:and|but|so),? )?|[,;] (?:and|but|so) )nothing (?:more|else|new|further) (?P<may>may|can|could|will|shall|goes|is|may be|can be) ?(?P<go>go|be (?:paid|put|added|contributed|deposited)|come|paid|put|added)? ?(?P<to>in(?:to)?|to) "
            r"(?=(?:it|them|(?:the|that|this|your) [\w -]{0,40}?account|account \w+|[A-Z][\w -]{0,40}? Account)\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{'no' if ',' in m['lead'] or ';' in m['lead'] else 'No'} more money {m['may']} {m['go'] or ''} {m['to']} ".replace(
                "  ", " "
            )
        ),
    ),
    # "The Plan takes in money from another plan. After-tax amounts can come along too, if ...": they are rolled in
    (
        guarded(
            r"(?P<what>\b(?:after|post)-?\s?tax (?:amounts?|money|dollars?|contributions?|part|portion|basis|savings)) (?P<may>may|can) (?:also )?come(?: along| with (?:it|them)| over| across| in)?(?: too| as well)?(?=[,;.]|\W*$| (?:if|provided|but|only|as long as)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<may> be rolled over into the Plan",
    ),
    (_AS_THERE, r"\g<lead>Participants in Puerto Rico \g<said>"),
    (_GROUP_MEMBERS, r"\g<who> in Group \g<one>"),
    (_IN_A_GROUP, r"For members in \g<groups>, "),
    (_SAID_OF_A_GROUP, r"\g<said> for members in \g<groups>"),
    (_TAKES_NONE, r"\g<who>does not accept them"),
    (_DEPOSITS_ENDED, r"\g<lead>They "),
    (_TAKES_NOT, r"\g<who>accept "),
    (_ASIDE_FROM, r"\g<lead>apart from"),
    (_ONE_AND_ONLY_ONE, "only one"),
    (_ONE_AND_ONLY, "the only"),
    (_ONE_WAY_ROTH, r"\g<lead>The only way to \g<what> is \g<roth>"),
    (_OF_IT_ONLY, _only_of_it),
    (_THE_ONLY_PART, _only_part_of_it),
    (_MAY_NOT_BE_HELD, _unless_from_pay(r"no \g<what> may be contributed to \g<plan>")),
    (_MAY_BE_HELD, _unless_from_pay(r"\g<none> \g<what> may be contributed to \g<plan>")),
    (_AND_ANY_TIME, r"\g<age>; \g<what> may be withdrawn at any time"),
    (_NONE_REQUIRED, "any age"),
    (_LIMITED_FOR_TESTS, r"\g<limited>"),
)
"""Longer ways of naming money and what became of it, each with the same in few words."""
