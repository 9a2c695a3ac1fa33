"""Conversions told by labels, drawers and doors ("can be relabeled Roth", "no door from one drawer to the next"), as the plain rule."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_LABEL = r"(?:(?:tax )?(?:labels?|tags?|names?|codes?|characters?|colou?rs?|status|stamps?))"
_DRAWER = r"(?:drawers?|buckets?|pots?|columns?|sources?|(?:sub-?)?accounts?|boxes|box|pockets?|labels?)"
_MARKED = r"(?:re-?label(?:l?ed)?|re-?cod(?:ed)?|re-?tag(?:ged)?|re-?stamp(?:ed)?|re-?badged?)"
_BOARD = r"(?:(?:the|our|its) (?:[\w-]+ ){0,3}?(?:committee|board|company|employer|trustees?|sponsor|firm|partners)|we|our plan|this plan)"

LABELS_OF_TAX: Turns = (
    # "can be relabeled Roth on the portal", "you can have it re-coded as Roth"
    (
        guarded(
            rf"(?P<may>\b(?:may|can|may not|cannot|could)) (?:then |also |always )?(?:be {_MARKED}|(?:have|get) (?P<it>it|them|all of it|any of it|that money) {_MARKED}) (?:as |to )?roth(?! IRA)(?: money| dollars)?(?=\W*$| (?:on|by|at|in|through|with|whenever|any|once|within|inside|under|if|for|online)\b|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['may']} convert {m['it']} to Roth" if m["it"] else f"{m['may']} be converted to Roth",
    ),
    # "Any sub-account that you own outright, unless it already wears a Roth label"
    (
        guarded(
            r"(?<=\b(?:sub-?accounts?|accounts?|sources?|balances?|money|dollars|amounts?|part)) (?:that |which )?(?:you|a participant|a member|participants|members) (?:own|have|hold)s? outright\b(?P<but>,? unless (?:it|they) already (?:wears?|bears?|carr(?:y|ies)|ha(?:s|ve)|(?:is|are)) (?:an? )?roth(?: (?:label|tag|code|name))?,?)?",
            regex.IGNORECASE,
        ),
        lambda m: " that is vested" + (" and is not Roth" if m["but"] else ""),
    ),
    # "dollars already taxed when they went in"
    (
        guarded(
            r"\b(?P<what>dollars|money|amounts?|contributions?|savings) (?:(?:that|which) (?:were|was|had been) )?already taxed (?:when|as|at the time|by the time|before) (?:(?:they|it|you) )?(?:went|came|go|come|were put|was put|put them|put it|were paid|was paid|paid|entered|going|coming)(?: in(?:to the plan)?| it in| them in)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"after-tax \g<what>",
    ),
    # "The tax label that a dollar gets on the day it reaches the Plan is the one it wears for as long as it is here"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the|whatever) {_LABEL} (?:that )?(?:an?|each|every|your) (?:dollar|contribution|deposit|amount) (?:gets|has|is given|receives|takes on|bears|comes in with|carries)\b[^.;]{{0,60}}? is the (?:one|{_LABEL}) (?:that )?it (?:wears|keeps|carries|has|bears|holds) (?:for )?(?:as long as (?:it|the money) (?:is|stays|remains) (?:here|in (?:the|this) plan|with us)|(?:until|till) (?:it is paid(?: out)?|it leaves(?: the plan)?|the day it is paid(?: out)?))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Each contribution remains in the account to which it was credited",
    ),
    # "Our records keep a drawer for each label, and there is no door from one drawer to the next"
    (
        guarded(
            rf"(?P<lead>^\W*|[,;:] |, and |\band |\bbut )there (?:is|are) no (?:doors?|bridges?|way|paths?|passages?|road|route|gate) (?:from|between|leading from) (?:one|any|(?:the|these|those)(?= \w+\W*$)) {_DRAWER}(?: (?:to|into) (?:the next|another|the other|any other)(?: (?:one|{_DRAWER}))?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>the Plan does not allow contributions to be moved from one tax category to another",
    ),
    # "Whatever a Participant could on a given day receive in cash ... may on that day be credited to his Roth Rollover Account instead"
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)(?:whatever|anything that|any (?:amount|sum) (?:that )?) ?(?P<who>you|an? (?:participant|member|employee)|the participant|participants|members) (?:could|can|may)(?: (?:then|on (?:a given|any|that|such) day|at (?:a given|any|that) time))?,? (?:receive|take|draw|be paid|have)(?: out)?(?: in cash)?(?:,? (?:under|in accordance with) [^,;.]{3,40})?(?:,? from [^.;]{3,80}?)?,? (?P<may>may|can)(?:,? (?:then|instead|on (?:that|the same) day|at that time),?)? be (?:credited|transferred|moved|carried|paid|converted|rolled) (?:over )?(?:in)?to (?P<to>(?:the|his|her|your|their|a|an)? ?[^.;,]{0,30}\broth\b[^.;,]{0,40})",
            regex.IGNORECASE,
        ),
        r"\g<lead>Amounts that \g<who> could receive in cash \g<may> be transferred to \g<to>",
    ),
    # "what could not be paid to you cannot be converted either"
    (
        guarded(
            r"^(?P<lead>\W*(?:and |but |so )?)(?:it follows that |this means that |therefore,? |hence,? )?(?:what(?:ever)?|money that|amounts that|anything that) (?:could|can|may) ?(?:not|n['’]t) be (?:paid|distributed|given|handed)(?: out)?(?: to (?P<who>you|an? \w+|the participant|members))?,? (?:cannot|can ?not|may not|can['’]t) be converted(?: (?:in)?to roth)?(?: either| as well)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}Only amounts that could be paid to {m['who'] or 'you'} can be converted to Roth",
    ),
    # "We treat a conversion as though you had been paid the money and had put it straight back as Roth": what it counts as
    (
        guarded(
            r"^(?P<lead>\W*)(?:we|the (?:plan|irs|law)) (?:treats?|looks? (?:on|at|upon)|regards?|views?) (?:an?|each|every|any) (?:in-plan |roth )*conversion as (?:though|if) [^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>A conversion counts as a payment",
    ),
    # "For someone still at work the first payment date is the first of the month after turning 59½, and this goes for every source, after-tax money among them"
    (
        guarded(
            rf"\bthe (?:first|earliest) (?:payment|withdrawal|payout) (?:date|day) is (?P<when>[^.;,]{{3,80}}?),? and (?:this|that|it) (?:goes|holds|is so|is true|applies) (?:for|of|to) (?:every|each|all)(?: \w+)? (?:sources?|accounts?|money)(?:, (?P<what>(?:your )?(?:voluntary )?{MONEY})(?: (?:among them|included|not excepted|too))?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what'] or 'all money'} may be paid only on {m['when']}",
    ),
    # "the Management Committee left that door shut": the law would let it
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:when|as) [^.;,]{{3,60}}?,? )?{_BOARD} (?:has |have )?(?:left|kept|chose to leave|chose to keep|decided to leave|decided to keep) (?:that|this|the) (?:door|gate|window) (?:shut|closed|locked)\b(?:,? and (?:it|that|this|the (?:matter|question)) will not be (?:looked at|taken up|reopened|considered|raised|reviewed|discussed)(?: again)?\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan does not allow it",
    ),
)
"""Each as the rule that it comes to."""
