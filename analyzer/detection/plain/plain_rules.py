"""Turns of letters, guides and notices for what a plan's rules plainly say: what it takes, lets out, converts, or has suspended."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_PAYING_IN = r"(?:the|our|this) (?:\w+ )?(?:plan|trust|fund|trustees?)|(?:an?|any|no|the|each) (?:participant|member|employee)|participants|members|employees|you"

PLAIN_RULES: Turns = (
    # "60 months of participation (including, in the case of a former participant in that plan, participation in it)": how
    # it is counted for some, and no group
    (
        guarded(r"\s*\((?:including|counting),? (?:in the case of|for|as to) [^()]{3,200}\)", regex.IGNORECASE),
        "",
    ),
    # "The Plan may not accept after-tax contributions that cause annual additions to exceed the limit": a limit
    (
        guarded(
            rf"\b(?:{_PAYING_IN}) (?:may|shall|can|will|does|do)(?: not|n['’]t) (?:accept|make|receive|permit|contribute) (?:any )?(?P<what>{MONEY}) (?:that|which|if (?:they|it)|to the extent (?:that )?(?:they|it)|in an amount that) (?:would |will )?(?:cause|bring|raise|push|carry|take)s? [^.;]{{3,80}}?(?:to exceed|above|over|in excess of|beyond) (?P<limit>[^.;]{{3,80}})",
            regex.IGNORECASE,
        ),
        r"\g<what> may not exceed \g<limit>",
    ),
    # "Roth dollars share one limit with pre-tax dollars, and when you retire both ... can come out tax-free": what tax there is then
    (
        guarded(
            r"(?<=\broth\b[^.;]{0,160}),? and (?:when|once|after|if) (?:you|they|he or she) (?:retires?|leaves?|(?:are|is|reach|turn)e?s? (?:age )?59\s?½)\b[^.;]*\b(?:tax[- ]free|free of (?:\w+ )?tax)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "up to the most the law allows": a limit, and no talk of the law
    (
        guarded(
            r"\b(?:up to |to )?(?:the most|as much as|the maximum|the limit|all|whatever|the full amount) (?:that |which )?(?:the |federal |tax )*(?:law|code|internal revenue code|irs) (?:allows?|permits?|lets (?:you|them|one|him|her))\b(?! (?:a|an|any|the|plans?|employers?) )",
            regex.IGNORECASE,
        ),
        "up to the legal limit",
    ),
    # "we are not able to pay it before you have left": only then
    (
        guarded(
            r"\b(?:we are|I am|the plan is|they are) (?:not able|unable) to (?:pay|process|release|send|make)(?: (?:it|them|that|this|a payment|such a withdrawal))?(?: out)? (?:before|until) (?P<then>(?:you|the member|the participant|he or she|your employment)\b[^.;]*|then)",
            regex.IGNORECASE,
        ),
        lambda m: "not before then" if m["then"] == "then" else f"it may be withdrawn only after {m['then']}",
    ),
    # "they qualify for an in-plan Roth conversion as soon as they reach your account": at once, on request
    (
        guarded(
            r"\b(?:qualif(?:y|ies)|(?:is|are) eligible) for (?:an? )?(?:in-plan )?roth (?:conversions?|rollovers?|transfers?) as soon as (?:they|it) (?:reach(?:es)?|arrives?|(?:is|are) (?:in|credited|deposited|contributed|made))\b[^.;,]*",
            regex.IGNORECASE,
        ),
        "may be converted to Roth in the plan at any time",
    ),
    # "We have taken them again since January 2, 2023"
    (
        guarded(
            r"^(?P<lead>\W*)(?:we|the plan|the company) (?:have |has )?(?:taken|accepted|allowed|offered|permitted|takes|take) (?P<what>them|it|after-tax contributions) again (?P<when>since|from|beginning|as of|starting)\b",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{'They' if m['what'].lower() in ('them', 'it') else m['what'].capitalize()} were resumed {m['when']}"
        ),
    ),
    # "Conversions may become available in 2027": they may, or they may not
    (
        guarded(
            r"^(?P<lead>\W*)(?P<what>[^.;:]{3,70}?) may (?:yet |one day |someday |eventually |also )?(?:become available|become possible|be (?:added|introduced|adopted|made available|offered)) (?=(?:in|by|during|after|from|on|next|later|as of|at some|sometime|when we|once we)\b)(?![^.;]*\b(?:request|application|eligib|age|years? of|account|balance)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Company is considering \g<what> ",
    ),
    # "You become eligible to make after-tax contributions after one year"
    (
        guarded(
            r"\b(?P<who>you|participants|members|employees|an? (?:employee|participant|member)) (?:will |shall |can )?becomes? eligible to (?=(?:make|contribute|save|convert|withdraw)\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> may ",
    ),
    # "You may make after-tax contributions after one year": of service
    (
        guarded(
            r"(?<=\bmay (?:make|contribute|save)\b[^.;]{0,60}) after (?P<long>(?:an?|one|two|three|four|five|six|nine|twelve|\d{1,2})(?: full| complete)? (?:years?|months?))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r" after \g<long> of service",
    ),
    # "After one year you may make after-tax contributions", "After your first year ..."
    (
        guarded(
            r"^(?P<lead>\W*)after (?:(?:your|the|their|his or her) first (?P<unit>year|month)|(?P<long>(?:an?|one|two|three|four|five|six|nine|twelve|\d{1,2})(?: full| complete)? (?:years?|months?))),? (?P<who>you|participants|members|employees|an? (?:employee|participant|member)) (?=(?:may|can) (?:make|contribute|save)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}After {m['long'] or 'one ' + m['unit']} of service {m['who']} ",
    ),
    # "Until now you could change it to Roth only once a year, in December": how often is of what was
    (
        guarded(
            r"^(?P<lead>\W*)(?:until|up to) now,? (?P<who>you|participants|members|employees) could (?P<what>(?:change|convert|move|withdraw|take out|turn|roll)\b[^.;]*?) only (?:once|twice|(?:one|two|three|four) times|every|each|in (?:January|December))\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> can \g<what>",
    ),
    # "The Company looked at adding after-tax contributions last year but decided against it"
    (
        guarded(
            r"^\W*(?:the (?:\w+ ){1,3}|we |it )(?:has |have )?(?:looked at|looked into|weighed|thought about) (?:adding|offering|allowing|introducing|permitting|the addition of|bringing in) (?P<what>(?:[^,;.]|,(?! (?:but|and|yet)\b))+?),? (?:but|and|yet|though) (?=[^.;]*\b(?:not|n['’]t|against|no|never|unable|declined|too)\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan does not offer \g<what>",
    ),
    # "any amount that, on the day you ask, the table in Chapter 8 would let you withdraw"
    (
        guarded(
            r"\b(?P<what>money|any amounts?|amounts?|only what) (?:that|which)?,? ?(?:on (?:that|the|any) (?:same )?day(?: (?:that )?you ask)?,? )?(?:the (?:table|chart|list) in |the rules? (?:in|of) )?(?:the )?(?:Question|Chapter|Section|Part|Article|Item|chapter|section) [\dA-Z.]+,? (?:lets?|would let|allows?|would allow|permits?) (?:you|a \w+|the \w+) (?:to )?(?:take|withdraw|draw)(?: out)?(?: (?:on (?:that|the) (?:same )?day|then|now|at that time))?(?: (?:with no reason given|without giving a reason|as an active employee|while (?:you are )?employed))?",
            regex.IGNORECASE,
        ),
        r"only \g<what> that is then distributable to you",
    ),
    # "only of amounts then available to the Participant as an in-service distribution"
    (
        guarded(
            r"\b(?P<what>amounts?|money|balances?)(?: that (?:is|are))? (?:then |currently |otherwise )?available (?:to (?:you|him|her|the \w+|a \w+) )?(?:as|for) (?:an? )?(?:in-service )?(?:distributions?|withdrawals?)\b(?! (?:before|at|from|without|regardless|are|is|while|under)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> then distributable",
    ),
    # "The Plan does not allow additional after-tax contributions beyond 10% of pay": a limit, and no closing
    (
        guarded(
            rf"\b(?:the|this|our) plan (?:does not|will not) (?:allow|permit|accept|take) (?:any )?(?:additional |further |more )?(?P<what>{MONEY}) (?:beyond|over|above|in excess of|of more than) (?P<much>[^.;]{{2,40}})",
            regex.IGNORECASE,
        ),
        r"\g<what> may be made up to \g<much>",
    ),
    # "The Plan does not permit additional after-tax contributions": those made before stay
    (
        guarded(
            rf"\b(?:the|this|our) plan (?:does not|will not) (?:allow|permit|accept|take) (?:any )?(?:additional|further|more|new) (?P<what>{MONEY})(?=\W*$|[;])",
            regex.IGNORECASE,
        ),
        r"\g<what> are no longer accepted",
    ),
    # "We accept after-tax money in a direct rollover"
    (
        guarded(
            r"\b(?P<take>accepts?|takes?) (?P<what>(?:after|post)-?\s?tax (?:money|amounts|dollars)) (?:only )?(?:in|by|as) (?:an? )?(?:direct )?rollovers?\b",
            regex.IGNORECASE,
        ),
        r"\g<take> rollovers of \g<what>",
    ),
    # "The limit on after-tax contributions is reduced to zero"
    (
        guarded(
            rf"\bthe (?:limit|cap|maximum|rate) (?:on|for|of) (?P<what>{MONEY}) (?:is|was|has been|will be|shall be) (?:hereby )?(?:reduced|lowered|set|changed|cut|fixed) (?:to|at) (?:zero|0 ?(?:%|percent)|nothing)\b",
            regex.IGNORECASE,
        ),
        r"\g<what> are discontinued",
    ),
    # "After-tax contributions, suspended in 2020, resumed on January 1, 2022"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}),? (?:(?:which|that) (?:were|had been) )?suspended (?:in|on|since|from) [^,.;]{{3,20}}(?:, \d{{4}})?,? (?:were |have been )?(?:resumed|restarted|reinstated) (?=(?:on|in|as of|from|effective)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> were resumed ",
    ),
    # "Our 403(b) plan allows after-tax contributions; our 401(k) plan does not", "... under this plan you cannot"
    (
        guarded(
            rf"^[^;]*?\b(?P<what>{MONEY})\b[^;]*?[;,] (?:but |and |while )?(?:under (?:this|our|the (?:current|new)) plan,? you (?:cannot|may not|can['’]t)|(?:our 401\(k\) plan|this plan|ours) (?:does not|doesn['’]t|do not))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"This Plan does not accept \g<what>",
    ),
    # "Although conversions are permitted by law, they are not available here"
    (
        guarded(
            r"^(?P<lead>\W*)(?:although|while|though|even though) (?P<what>(?:[\w-]+ ){0,4}?(?:conversions?|rollovers?|transfers?|withdrawals?|contributions?)) (?:is|are) (?:permitted|allowed|possible) (?:by|under) (?:the )?(?:federal |tax |current )*(?:law|code|rules|regulations),? (?:they|it|these|this) (?:is|are) not (?:available|offered|permitted|allowed|provided)(?: (?:here|under (?:the|this|our) plan|in (?:the|this|our) plan))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan does not permit \g<what>",
    ),
    # "The Committee has suspended in-service withdrawals"
    (
        guarded(
            r"^(?P<lead>\W*)(?:the (?:\w+ ){1,2}|we )(?:has|have) (?:indefinitely )?suspended (?P<what>(?:all )?(?:in-service withdrawals|in-plan (?:roth )?(?:conversions|rollovers)|(?:roth )?conversions))(?=\W*$|[;,])",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan does not permit \g<what>",
    ),
    # "Section 4.3, which prohibits after-tax contributions, is deleted": a refusal that is gone grants nothing by itself
    (
        guarded(
            r"^\W*(?:the )?(?:section|paragraph|article|item|provision|sentence)\b[^;]{0,30}?,? (?:which|that) (?:prohibits?|forbids?|bars?|does not permit|did not permit|prohibited|barred)\b[^;]{3,90}?,? (?:is|was|are|has been) (?:hereby )?(?:deleted|removed|repealed|eliminated|struck)\b[^;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The after-tax account is available upon request"
    (
        guarded(
            rf"\b(?P<what>(?:the |your |any |all )?{MONEY}) (?P<is>is|are) available (?:to you |to (?:the )?participants? )?(?:up)?on request(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn on request",
    ),
    # "The Plan once allowed after-tax contributions but no longer does"
    (
        guarded(
            rf"\b(?P<plan>(?:the|this|our) plan|we) (?:once|formerly|previously|used to) (?:allow|accept|permit|offer|take|took)(?:ed)? (?P<what>{MONEY}),? but (?:no longer does|does so no longer|does not any ?more|no longer do)\b",
            regex.IGNORECASE,
        ),
        r"\g<plan> no longer accepts \g<what>",
    ),
)
"""Each with the rule in the words of most."""
