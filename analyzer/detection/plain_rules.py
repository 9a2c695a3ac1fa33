"""Turns of letters, guides and notices for what a plan's rules plainly say: what it takes, lets out, converts, or has suspended."""

from __future__ import annotations

import regex

from analyzer.detection.everyday import MONEY, Turns
from analyzer.shapes import guarded

PLAIN_RULES: Turns = (
    # "established the Thrift Plan in 1971 and converted it, as of July 1, 1984, to a profit sharing plan": a plan, and no money
    (
        guarded(
            r"\bconvert(?P<ed>s|ed|ing)?\b(?=[^.;]{0,70}?\b(?:in)?to an? (?:(?!of\b|in\b|under\b|within\b|inside\b|by\b|account|source)[\w()-]+ ){0,6}?(?:plan|arrangement)\b(?! (?:account|source)))",
            regex.IGNORECASE,
        ),
        lambda m: f"amend{m['ed'] or ''}",
    ),
    # "is not made under the election described in section 401(k)", "are neither deferred nor Roth": what it is, and no denial
    (
        guarded(
            r",? (?:and )?(?:is|are) not (?:made|contributed|paid in) (?:under|pursuant to|by) (?:the |an? )?(?:\w+ ){0,2}elections?\b[^,;.]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    (
        guarded(
            r"\b(?P<be>is|are) neither (?:deferred|pre-?tax|deductible|(?:elective |salary )deferrals?) nor (?=(?:designated )?roth\b)",
            regex.IGNORECASE,
        ),
        r"\g<be> not ",
    ),
    # "may make pre-tax deferrals, after-tax contributions, both or neither": whichever one likes
    (
        guarded(
            r",? (?:or )?both,? (?:or neither|or none(?: at all)?|neither or both)(?: of (?:them|these))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        " or both",
    ),
    # "The election may be made, changed or withdrawn", "withdraw his election": what one takes back is no money
    (
        guarded(
            r"(?P<what>\b(?:elections?|requests?|directions?|instructions?|authori[sz]ations?|applications?|notices?|consents?|offers?)\b(?: [^.;,]{0,60}?)?(?: (?:may|can|shall|will|must|might)(?: not)?(?: only)? be| (?:is|are|was|were|has been))(?: (?:\w+,?|or|and)){0,4}?) withdrawn\b",
            regex.IGNORECASE,
        ),
        r"\g<what> revoked",
    ),
    (
        guarded(
            r"\bwithdraws?(?= (?:(?:the|your|his|her|their|an?|any|such|that|this|his or her) )?(?:(?!(?:on|upon|by|at|in|with|from|without|savings|contributions?|money|accounts?|balances?)\b)[\w-]+ ){0,3}?(?:elections?|requests?|directions?|instructions?|authori[sz]ations?|applications?|notices?|consents?)\b)",
            regex.IGNORECASE,
        ),
        "revoke",
    ),
    # "withdrawn in the same way as pre-tax contributions": which the law keeps until 59½ or hardship (IRC 401(k)(2)(B))
    (
        guarded(
            r"(?P<act>\b(?:withdrawn|taken out|paid out|distributed|available|accessible|withdrawals?\b[^.;]{0,50}? (?:are|is) (?:subject to|governed by|made))) (?:only )?(?:in the same (?:way|manner|fashion|cases|circumstances)|on the same (?:terms|conditions|basis)|under the same (?:rules|terms|conditions)|(?:subject to|by) the same (?:rules|conditions|restrictions)|(?:to|at) the same (?:extent|times)) as (?:your |the |a \w+['’]s )?(?:withdrawals? of )?(?:pre-?tax|before-?tax|elective|salary|401\(k\)) (?:\w+ )?(?:contributions|deferrals|savings|money|accounts?)\b",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{'may be withdrawn' if m['act'].lower() in ('available', 'accessible') else m['act']} only after age 59½ or for hardship"
        ),
    ),
    # "that the Participant could, at the time of the election, receive": then
    (
        guarded(
            r"\b(?P<could>could|would be able to), (?:at|on|as of) (?:the|that|such) (?:time|date|day)(?: of [^,;.]{3,40}?)?, (?=(?:receive|withdraw|take|have|elect)\b)",
            regex.IGNORECASE,
        ),
        r"\g<could> then ",
    ),
    # "may elect, at such times and in such manner as the Committee prescribes but no fewer than four times a year, that ..."
    (
        guarded(
            r",? at such times?(?:,? and (?:in|on) such (?:manner|forms?|terms))? as the (?:\w+ ){1,3}?(?:shall |may )?(?:prescribes?|determines?|permits?|specif(?:y|ies)|establish(?:es)?|allows?|directs?)(?:,? but (?:no|not) (?:fewer|less)(?: often)? than [^,;.]{3,45})?, (?=that\b)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "may elect that any portion that he could then receive be instead rolled over directly to an In-Plan Roth Rollover Account"
    (
        guarded(
            r"\b(?P<may>may|can) (?:elect|direct|request|require) that (?P<what>[^;:]{10,300}?),? (?:shall )?be (?:instead |so )*(?:rolled over|transferred|moved|converted)(?: directly)? (?:in)?to (?:an?|the|his|her|their|your|his or her) (?:[\w-]+ ){0,3}?roth\b",
            regex.IGNORECASE,
        ),
        r"\g<may> convert \g<what> to Roth",
    ),
    # "After-tax contributions from a former employer's plan may be rolled in and withdrawn at any time": what came in so
    (
        guarded(
            r"\b(?P<may>may|can|will) be (?P<way>rolled (?:in|over)(?: (?:in)?to (?:this|the|our) plan)?|brought in(?:to (?:this|the) plan)?|transferred in(?:to (?:this|the) plan)?),? and (?:then |later )?(?:may be )?(?P<then>(?:withdrawn|taken out|paid out|converted)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> be \g<way>; rollover money may be \g<then>",
    ),
    (
        guarded(
            r"(?:the |any |your )?(?:after|post)-?\s?tax (?:contributions|money|amounts|dollars) (?:that|which) (?:you|participants|members|employees|a \w+) (?:have |has )?(?:roll(?:ed|s)?|br(?:ing|ought)|transfer(?:red|s)?|moved?)(?: in| over)? (?:in )?from [^.;,]{3,50}?(?= (?:may|can) be (?:withdrawn|taken|converted|paid)\b)",
            regex.IGNORECASE,
        ),
        "rollover money",
    ),
    # "took no action, there being no Roth contribution in the Plan"
    (guarded(r",? there being\b", regex.IGNORECASE), "; there is"),
    # "out of a draw", "from each month's draw": what a partner is paid
    (
        guarded(
            r"\b(?P<of>out of|from) (?:an?|the|your|his|her|their|each|every)(?: (?:month(?:ly|['’]s)|partner(?:ship|['’]s)|guaranteed|annual))* draws?\b(?! (?:from|of|on|down|upon)\b)",
            regex.IGNORECASE,
        ),
        r"\g<of> pay",
    ),
    # "will draw two checks on request": writes them
    (
        guarded(
            r"\bdraw(?P<s>s|n)?(?= (?:up )?(?:an?|the|one|two|three|separate|his|its) (?:\w+ ){0,2}?(?:che(?:ck|que)s?|drafts?|forms?|documents?|amendments?)\b)",
            regex.IGNORECASE,
        ),
        "write",
    ),
    # "A draw-down takes nothing from the Member's right to contribute": it costs nothing
    (
        guarded(
            r"\b(?:takes?|shall take|will take) nothing (?:away )?from (?=(?:the|your|his|a|an|any) (?:[\w’']+ )?(?:right|eligibility|ability)\b)",
            regex.IGNORECASE,
        ),
        "leaves unchanged ",
    ),
    # "at the times at which they could have been withdrawn had they not been transferred"
    (
        guarded(
            r",? (?:as (?:if|though) (?:they|it|the \w+) had|had (?:they|it|the \w+)) not been (?:so )?(?:transferred|converted|moved|rolled over)\b",
            regex.IGNORECASE,
        ),
        " before",
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
            rf"^(?P<lead>\W*)(?:the (?:\w+ ){{1,2}}|we )(?:has|have) (?:indefinitely )?suspended (?P<what>(?:all )?(?:in-service withdrawals|in-plan (?:roth )?(?:conversions|rollovers)|(?:roth )?conversions|{MONEY}))(?=\W*$|[;,])",
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
