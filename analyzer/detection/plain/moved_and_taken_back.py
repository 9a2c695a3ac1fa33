"""Turns for what is moved, drawn or taken back and is no money of the account, and for what one may elect that be moved."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

MOVED_AND_TAKEN_BACK: Turns = (
    # "Under the Summary Plan Description, your After-Tax Account could not be withdrawn before age 59½": a rule that is over
    (
        guarded(
            r"^\W*under (?:the|our|your) (?:(?:old|former|prior|previous|earlier|original) (?:rules?|terms|provisions?|booklet|plan rules)|(?:old|former|prior|previous|earlier|\d{4})? ?(?:summary plan description|SPD|booklet|handbook)),? (?=[^.;]*\b(?:could|had to|was|were)\b)(?![^.;]*\b(?:may|can|will|shall|must|is|are)\b)[^.;]*",
            regex.IGNORECASE,
        ),
        letting_go("", "age", "only", "until", "leaving"),
    ),
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
            r"\b(?P<may>may|can) (?:elect|direct|request|require) that (?P<what>(?!each\b|every\b|all future\b)[^;:]{10,300}?),? (?:shall )?be (?:instead |so )*(?:rolled over|transferred|moved|converted)(?: or (?:rolled over|transferred|moved|converted))?(?: directly)? (?:in)?to (?:an?|the|his|her|their|your|his or her) (?:[\w-]+ ){0,3}?roth\b",
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
)
