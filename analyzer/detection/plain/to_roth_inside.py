"""Turns about what becomes Roth inside the plan: by itself, by a feature that is or is not there, by whose order."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_ARRIVES = r"(?:reach(?:es)?|arrives?|lands?|posts?|hits?|comes? in|goes? in|(?:is|are) (?:posted|credited|deposited|received|contributed|added))"
_THING = r"(?:feature|option|provision|tool|service|mechanism|arrangement|program|procedure)"
_CHANGES = r"(?P<verb>convert|turn|chang|mov|switch|shift|transfer|mak)(?:e|es|s|ing)?"
_VERBS = {"chang": "change", "mov": "move", "mak": "make"}
_ITEM = r"(?:[\w’'&/-]+ ){0,3}[\w’'&/-]+"


def _does_not(match: regex.Match[str]) -> str:
    return f"the Plan does not {_VERBS.get(match['verb'].lower(), match['verb'])} {match['what']}"


def _one_by_one(match: regex.Match[str]) -> str:
    """ "In-plan Roth conversion: pre-tax (yes), after-tax (no)", each answer with what is asked."""
    parts = _ANSWERED.finditer(match["parts"])
    return "\n".join(f"{match['label']} - {part['item'].strip()}: {part['answer'].capitalize()}" for part in parts)


_ANSWERED = guarded(rf"(?P<item>{_ITEM}) ?\((?P<answer>yes|no)\)", regex.IGNORECASE)

_OF_CONVERTING = guarded(  # before what it depends on: "No in-plan rollovers are made unless you ask"
    r"^[^;]*?(?:\bconver\w*|\broth\b(?! IRA)|\bin-plan\b)[^;]*?\b(?:unless|until|except|without)\b", regex.IGNORECASE
)
_MADE_AVAILABLE = r"\b(?:(?:has|have) (?:now )?(?:elected|chosen|decided)(?: not)?|(?:has|have) (?:not|never) (?:elected|chosen|decided)|elected(?: not)?|declin\w+) to (?:make available|offer|allow|permit|provide(?: for)?|adopt) |\b(?:the|this|our) plan (?:(?:does|will|shall|may) not (?:make available|offer|allow|permit|provide(?: for)?)|(?:now )?(?:makes available|offers|allows|permits|provides(?: for)?)) "
"""The plan, or who made it, allows or refuses what stands behind it: not what the law lets any plan do."""
ROTH_ELSEWHERE = r"(?! (?:IRAs?|individual\b)|(?: [\w-]+){0,2} (?:of|in|at|under) (?:an?other|(?:your |a |the )?new|the other|another employer)\b)"
"""What follows a Roth account that is no account of this plan."""

_PAYABLE = r"(?:(?:(?:distributed|paid(?: out)?)(?: to (?:him or her|him|her|you|the participant|the member|them))?|distributable|payable|withdrawn)(?: to (?:him or her|him|her|you|the participant|the member|them))?)"
_THEN = r"(?:then|at (?:that|such|the) time|currently|at that point|just then)"
COULD_HAVE = (  # "as the Participant could at that time have paid to him", "which are distributable to the Participant at the time"
    rf"(?:(?:the participant|you|he or she|they|a (?:participant|member)|the member) (?:(?:could|can|may|is|are|would be)(?: {_THEN})?|{_THEN} (?:could|can|may|is|are)) (?:(?:entitled|eligible|able|free|permitted) to )?(?:have (?:distributed|paid|paid out)(?: to (?:him|her|him or her|you|them))?|receive|withdraw|take(?: out)?|be paid)(?: as an? (?:eligible rollover distribution|withdrawal|distribution|payment))?"
    rf"|(?:is|are|could|would|can|may)(?: {_THEN})?(?: be)? {_PAYABLE})(?: (?:{_THEN}|under (?:article|section) [\w.]+|as an? (?:eligible rollover distribution|withdrawal|distribution))){{0,2}}"
)
AMOUNTS = r"(?:amounts?|money|sums?|portions?|balances?)"

_NO_OTHER = guarded(
    rf"^(?P<lead>\W*(?:[\d.]+ )?)no (?:(?:amounts?|money|sums?|part|balance)(?: (?:(?:that|which) )?(?:stands? to the credit of|standing to the credit of|held in|credited to|in|of))? (?:any|an|the) other (?:sub-?)?accounts?|other (?:accounts?|money|amounts?)) (?P<may>shall|may|can|will) be (?:moved|transferred|credited|converted|changed)(?: over)? (?:in)?to(?:, (?:or|nor) [^;]{{3,60}}?,)? (?:the|a|an|his|your) (?:in-plan )?roth (?:account|source)s?\b{ROTH_ELSEWHERE}(?: (?:for so long as|as long as|so long as|while) [^;]{{3,60}})?(?=\W*$)",
    regex.IGNORECASE,
)
_ONE_MAY_GO = guarded(  # "The after-tax account may be moved to the Roth account": other than that one
    r"\b(?:conver\w+|in-plan|(?:may|can|shall|will|must|permit\w*|allow\w*|elect\w*|direct\w*)\b[^.;]*\b(?:mov|transfer|chang|roll|turn|switch|credit)\w*\b[^.;]*\broth)\b",
    regex.IGNORECASE,
)


def no_other_to_roth(text: str, before: str) -> str:
    """Any account but the Roth one kept from it, where no account was just let go there.

    >>> no_other_to_roth("No other Account may be moved to the Roth Account.", "The Roth Account holds Roth deferrals.")
    'no account may be converted to Roth in the Plan.'
    """
    if _ONE_MAY_GO.search(before):
        return text
    return _NO_OTHER.sub(r"\g<lead>no account \g<may> be converted to Roth in the Plan", text)


TO_ROTH_INSIDE: Turns = (
    # "A Member who has left employment, and a surviving spouse, may convert to Roth any amount": a former Member
    (
        guarded(
            r"\b(?:an?|any|each|every) (?P<who>participant|member|employee) who (?:has |is )(?:left|retired from|terminated|separated from|no longer in) (?:his |her |the )?(?:employment|employ|service|company|employer)(?: (?:with|of) the (?:company|employer))?(?=,? (?:(?:and|or) (?:an?|the|his|her) (?:[\w-]+ ){0,3}?(?:spouse|beneficiary|alternate payee),? )*(?:may|can) (?:convert|elect to convert)\b)",
            regex.IGNORECASE,
        ),
        r"a former \g<who>",
    ),
    # "salary deferral and employer match sources, vested portion": of those, and not of all that is vested
    (
        guarded(
            r"(?<=\b(?:match\w*|deferrals?|employer|nonelective|profit sharing|pre-?tax)(?: (?:sources?|accounts?|contributions?|money|balances?))?),? \(?(?:the )?vested (?:portions?|parts?|amounts?)(?: (?:only|thereof))?\)?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        ", to the extent vested",
    ),
    # "In place of a withdrawal, a Participant may elect to convert his after-tax account": what is not done is no right
    (
        guarded(
            r"(?<=^\W*(?:[\d.]+ (?:[^.;,]{3,60}\. )?)?)(?:in (?:lieu|place|stead) of|instead of|rather than) (?:(?:taking|receiving|requesting|making|being paid) )?(?:an?|the|any|such(?: an?)?|his|her|your|that) (?:in-service )?(?:cash )?(?:withdrawal|distribution|payment)(?: (?:in cash|thereof|of (?:it|them|such amounts?|that amount)))?, (?=[^;]{3,90}?\b(?:may|can|shall|elect)\b[^;]*\b(?:convert\w*|roth)\b(?! IRA))",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Switching pre-tax or other balances over to Roth": those of any kind
    (
        guarded(
            r"\b(?P<act>switching|moving|converting|changing|transferring|turning) (?:your |any )?(?:pre|before)-?\s?tax (?:or|and) (?:any |your )?other (?P<what>balances|money|accounts|savings|sources)(?= (?:over )?(?:in)?to (?:the |a )?roth\b)",
            regex.IGNORECASE,
        ),
        r"\g<act> any \g<what>",
    ),
    # "Your $8,000 will be switched to Roth unless you opt out of catch-up": how the catch-up goes in, and no account moved
    (
        guarded(
            r"^(?P<lead>(?=[^;]*\bcatch-?ups?\b)(?![^;]*\b(?:after-?\s?tax (?:employee )?(?:contributions?|money|savings|accounts?|balances?|dollars)|voluntary|thrift|in-plan|conver(?:sions?|ting))\b)[^;]*?\b(?:be|been|is|are)) (?:automatically |then )?(?:switched|changed|turned|converted|treated)(?: over)? (?:in)?to (?:a )?roth\b(?! (?:IRA|accounts?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead> made as Roth",
    ),
    (
        guarded(
            r"^(?P<lead>(?=[^;]*\bcatch-?ups?\b)(?![^;]*\b(?:after-?\s?tax (?:employee )?(?:contributions?|money|savings|accounts?|balances?|dollars)|voluntary|thrift|in-plan|conver(?:sions?|ting))\b)[^;]*?)\b(?:switch|change|turn|convert)(?:es|s)? (?P<what>(?:them|it|(?:your|the|every|each|any|these|those) (?:[\w$,’'-]+ ){0,4}[\w$,’'-]+))(?: over)? (?:in)?to (?:a )?roth\b(?! (?:IRA|accounts?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>take \g<what> as Roth",
    ),
    # "Your $11,250 will be switched to Roth for you": a sum that is contributed, and no account
    (
        guarded(
            r"^(?P<lead>\W*(?:your|the|their) \$[\d,]+(?: \([^()]{3,60}\))? (?:will|would|must|shall|can)(?: then)? be) (?:automatically )?(?:switched|changed|turned|converted)(?: over)? (?:in)?to (?:a )?roth\b(?! (?:IRA|accounts?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead> made as Roth",
    ),
    # "switching pre-tax balances, or any other balances, into Roth inside the plan": any at all
    (
        guarded(
            r"\b(?P<act>switching|moving|turning|converting|changing|transferring|conversions? of|transfers? of|rollovers? of|(?:switch|move|turn|convert|change|transfer)) (?:any |your |the )?(?:pre-?tax|deferral|match(?:ing)?|employer|company)(?: (?:balances?|money|savings|accounts?|amounts?|contributions?|dollars))?,? or (?:(?:any|all) other (?:balances?|money|savings|accounts?|amounts?|contributions?|dollars|sources?)|(?:money|savings|balances|amounts|contributions|dollars) of any other (?:kind|sort|type)),? (?=(?:in)?to roth\b)",
            regex.IGNORECASE,
        ),
        r"\g<act> any account ",
    ),
    # "IRR SOURCES: A D F": of the in-plan Roth rollover, by the letters that recordkeepers give it
    (
        guarded(
            r"(?<![\w=] )\b(?-i:IRR|IPR|IPRR|IPRC) (?=(?:(?:from )?sources?|allowed|permitted|offered|available)\b)",
            regex.IGNORECASE,
        ),
        "In-plan Roth rollover ",
    ),
    # "any money that you could at that time have paid to you", moved into the Roth account: what could be paid then
    (
        guarded(
            rf"(?<=\b(?:roll\w*|mov\w+|conver\w+|transfer\w*|have|direct that)\b[^.;]{{0,80}})\b(?<!\bto the extent )(?P<any>any|all|an|those|such|the|only) (?:(?:vested|part of the) )?(?P<what>{AMOUNTS}),? (?:(?:that|which|as) )?{COULD_HAVE}(?=\W*$|[,;]| (?:rolled|transferred|moved|converted|be (?:rolled|transferred|moved|converted))\b)(?=[^;]*\broth\b|(?<=\broth\b[^;]*))",
            regex.IGNORECASE,
        ),
        r"\g<any> \g<what> then distributable",
    ),
    # "so much of any non-Roth account as is then payable to the Participant under Article VII"
    (
        guarded(
            r"(?:\b|(?:(?<=,) (?:within|inside|in) (?:the|this) plan)?, )(?P<much>(?:so|as) much of (?P<what>[^.;]{3,80}?) as|(?:such|whatever|that|the) (?:part|portion) of (?P<what>[^.;]{3,80}?)(?: (?:that|which|as))?) (?:is|are|would be|could be) (?:(?:then|currently|otherwise|at that time) )?(?:payable|distributable|available for (?:distribution|withdrawal))\b(?: to (?:him|her|you|them|(?:the|an?) (?:participant|member)))?(?=[^;]*\broth\b|(?<=\broth\b[^;]*))",
            regex.IGNORECASE,
        ),
        r" any amounts then distributable from \g<what>",
    ),
    # "There being no Roth account in the Fund, the after-tax account cannot be changed into one": into a Roth account
    (
        guarded(
            r"(?<=\b(?:there (?:being|is|are)|(?:plan|fund|trust) (?:has|offers)|we have) no roth (?:account|source|side|bucket)\b[^.;]*|\bdoes not accept roth contributions; [^.;]*)\b(?P<not>cannot|can ?not|can['’]t|may not) be (?P<done>changed|turned|moved|converted|transferred|made)(?: over)? (?:in)?to (?:one|it)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<not> be \g<done> into a Roth account",
    ),
    # "does not permit amounts in any other account to be converted to the Roth Account": in any but that to which it would go
    (
        guarded(
            rf"\b(?P<of>in|from|of) any other (?P<what>(?:sub-?)?accounts?|sources?)(?= (?:to )?(?:be )?(?:converted|transferred|moved|rolled over)\b[^.;]{{0,50}}\b(?:in)?to (?:the|a|an|your|his|her) (?:in-plan )?roth\b{ROTH_ELSEWHERE})",
            regex.IGNORECASE,
        ),
        r"\g<of> any \g<what>",
    ),
    # "has considered section 402A(c)(4) of the Code and has elected not to make available the transfers for which it provides"
    (
        guarded(
            rf"(?<=\b402A\(c\)\(4\)[^;]{{0,120}})(?<={_MADE_AVAILABLE})\b(?:the|those|any|such) (?:transfers?|rollovers?|elections?) (?:for which (?:it|that section) provides|(?:that |which )?(?:it|that section) (?:allows|permits|provides for|describes))",
            regex.IGNORECASE,
        ),
        "in-plan Roth conversions",
    ),
    (
        guarded(
            rf"(?<={_MADE_AVAILABLE})\b(?:the|those|any|such) (?:transfers?|rollovers?) (?:that|which|for which) (?:code )?section 402A\(c\)\(4\)(?:\([A-Z]\))?(?: of the (?:internal revenue )?code)? (?:permits?|allows?|describes?|provides?(?: for)?)",
            regex.IGNORECASE,
        ),
        "in-plan Roth conversions",
    ),
    # "can only do an out-of-plan conversion of after-tax balances": a payment that is rolled to a Roth IRA
    (
        guarded(
            r"\b(?:(?:do|make|request|take|elect|have|get|ask for) )(?:only )?(?:an? |any )?out[- ]of[- ]plan (?:roth )?(?:conversions?|rollovers?) of (?P<what>(?:(?!\b(?:into|from)\b)[^.;,]){3,60})(?! (?:into|from)\b)",
            regex.IGNORECASE,
        ),
        r"withdraw \g<what>",
    ),
    # "taxable upon withdrawal unless they are first converted to Roth via the plan's in-plan Roth rollover feature"
    (
        guarded(
            r"(?P<lead>\b(?P<what>(?:after|post)-?\s?tax (?:contributions?|money|savings))\b(?=[^.;]*\btax(?:able|ed)\b)[^.;]*?),? (?:unless|until) (?:they|it|these|those) (?:is |are |have been |has been )?(?:first )?(?:converted|rolled|moved|transferred) to roth (?:via|through|by|using|under|with) (?:the|our|this) (?:[\w()]+ ){0,2}plan['’]s in-plan roth (?:rollover|conversion|transfer)(?: feature| option| provision)?(?!,? (?:which|if|when|once)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>; \g<what> may be converted to Roth inside the Plan",
    ),
    # "Roth contributions may not be converted to after-tax contributions": Roth stays Roth, and nothing becomes it
    (
        guarded(
            r"\b(?:designated )?roth (?:401\(k\) )?(?:contributions?|money|savings|amounts?|accounts?|balances?) (?:may not|cannot|can not|can['’]t) be (?:converted|changed|switched|turned|recharacterized) (?:back )?(?:in)?to (?:traditional |regular )*(?:after|before|pre)-?\s?tax(?: contributions?| money| savings| basis)?(?! (?:and|or) vice versa),?(?: although| but| while)? ?",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "When taking an eligible distribution, you may elect to convert ...": what can be paid out, and nothing else
    (
        guarded(
            r"^\W*(?:when|upon|on) (?:taking|receiving|you (?:take|receive|request)|(?:he|she|he or she|a (?:participant|member)) (?:takes|receives|requests)) (?:an? |any )?(?:eligible )?(?:distribution|payment)(?: (?:\(as defined below\)|from the plan))*,? (?P<rest>[^.;]*\b(?:convert|in-plan roth)\b[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<rest>, but only amounts that are otherwise distributable",
    ),
    # "you can now convert certain plan assets": some of this plan, and no certain plans
    (guarded(r"\bcertain plan (?=(?:assets|money|balances|amounts|accounts|sources)\b)", regex.IGNORECASE), "certain "),
    # "send your future contributions to Roth by changing your election": what goes in later goes in as Roth, and nothing is converted
    (
        guarded(
            r"(?P<may>\b(?:may|can|could))(?P<aside>,? of course,?| also| instead| always| still)? (?:send|direct|steer|put|route|designate|have) (?:(?:all|any|some|part|half|of|your|their|his or her|the) )*(?:future|new|coming|later|upcoming|next) (?:contributions?|deferrals?|savings|deposits|money|paychecks?|pay)(?: go| going)? (?:in)?to (?:the |a |your )?roth(?: (?:account|side|source|401\(k\)|option|bucket))?\b(?! (?:IRA|in-plan))",
            regex.IGNORECASE,
        ),
        r"\g<may> make Roth contributions from then on",
    ),
    # "you can ask to have any vested part of your account converted to Roth"
    (
        guarded(
            r"(?P<may>\b(?:may|can|could))(?: also| then)? (?:ask|request|elect|choose|apply|arrange|direct)(?: us| the record-?keeper| the plan)? to have (?P<what>(?:any|all|part|some|your|the|his|their|after-?\s?tax|vested)\b[^.;,]{3,110}?) (?P<done>converted|transferred|moved|changed|turned|switched|rolled(?: over)?) (?=(?:in)?to (?:a |your |the )?roth\b"
            + ROTH_ELSEWHERE
            + ")",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['may']} convert {m['what']} ",
    ),
    # "In-Plan Roth Rollovers: a Participant may roll over any vested Account": to Roth, as the label says
    (
        guarded(
            r"(?P<label>\bin-plan roth (?:rollovers?|transfers?|conversions?)(?: contributions?)?\s?[:–—] ?(?:an? |each |any |the )?(?:eligible )?(?:participants?|members?|employees?|you) (?:may|can) (?:elect to )?)(?:roll over|rollover|transfer|move) (?=(?:any|all|some|part|an?|the|his|her|their|your|vested|each)\b(?![^.;]*\b(?:to|from|into) (?:an? |any |the |your |another )*(?:ira\b|individual|other plan|another|former|prior|eligible retirement)))",
            regex.IGNORECASE,
        ),
        r"\g<label>convert ",
    ),
    # "may be transferred to, or treated as held in, a Roth account": one object for both
    (
        guarded(
            r"(?P<act>\b(?:transferred|converted|moved|credited|rolled(?: over)?|changed|switched)) (?P<to>(?:in)?to),? (?:or|nor|and) (?:[a-z]+ ){1,4}?(?:in|to|into|as|by|as part of|under),? (?=(?:an? |the |any |his |her |their |your )*(?:designated )?roth\b)",
            regex.IGNORECASE,
        ),
        r"\g<act> \g<to> ",
    ),
    # "you can send all or part of your deferrals to a Roth 401(k) account": as they are made
    (
        guarded(
            r"\b(?:send|direct|steer|channel|route|designate|allocate|put) (?:(?:all|any|some|part|a (?:part|portion)|any (?:part|portion)|half)(?: or (?:all|any|some|part|a (?:part|portion)))? )?(?:of )?(?:your|their|his|her|his or her|the) (?:(?:elective|salary|payroll|new|future|401\(k\)) )?(?:deferrals|paycheck deferrals|deferral contributions)(?: in whole or in part)? (?:in)?to (?:an? |the |your |their |his |her )?(?:designated )?roth(?: 401\(k\))?(?: (?:accounts?|sources?|options?|side|sub-?accounts?))?(?! (?:ira|conver))(?=\W*$|[,;.]| (?:and|instead|rather|when|if|each|from|at|or|under|in|within)\b)",
            regex.IGNORECASE,
        ),
        "make Roth deferrals",
    ),
    # "convert any vested money in your 401(k) account", "New Roth conversion feature in your 401(k)": where it is, and not a kind of it
    (
        guarded(
            rf"(?P<what>\b(?:(?:any|all|every|the)(?: (?:of the|part of the|vested|other))* (?:money|amounts?|dollars?|balances?|savings|portion|part)(?: (?:that |which )?(?:you (?:have|hold)|is|are))?|conversions?(?: {_THING})?)) (?P<in>in|within|inside|under) (?P<your>your|their|his or her|the|our) 401\(k\)(?: (?P<held>accounts?|plan))?(?! (?:contribution|deferral|source|money|balance|sub))",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['what']} {m['in']} {m['your'] if (m['held'] or '')[:1].lower() == 'a' else 'the'} {m['held'] or 'plan'}"
        ),
    ),
    # "provided that the election shall be honored only to the extent the Participant could then have received the same amount in cash"
    (
        guarded(
            r"(?<=\b(?:convert\w*|roth)\b[^.]*)(?P<join>[;,]? ?(?:(?:but|and|provided,?|provided,? (?:however|further),?)(?: that)?,? ))(?:the|such|any|his|her|your|an|this|that) (?:election|direction|request|conversion|transfer|rollover)s? (?:(?:shall|will|may|can) (?:only )?be|(?:is|are)(?: only)?) (?:honou?red|given effect|permitted|allowed|effective|made|accepted|valid|available|carried out|processed) (?:only )?(?:to the extent|if|where|when|insofar as|in so far as|as to amounts|for amounts|with respect to amounts)(?: that| which)? (?:the |such |that |an? )?(?:participant|member|employee|you|he|she|he or she|they|(?:same )?amount|it)(?:['’]s account)? (?P<could>(?:could|would|can|may|might|is|are)\b[^.;]{0,60}?\b(?:receiv|withdr|distribut|paid|payable|taken|take|draw)\w*)[^.;]*",
            regex.IGNORECASE,
        ),
        ", but only amounts that could otherwise be distributed",
    ),
    # "provided, that the transfer may be made only of such amounts as, on that day, could be paid to the Participant"
    (
        guarded(
            r"(?<=\b(?:convert\w*|roth)\b[^.]*)(?:[;,]? ?(?:(?:but|and|provided,?|provided,? (?:however|further),?)(?: that)?,? ))(?:the|such|any|his|her|your|an|this|that|no) (?:election|direction|request|conversion|transfer|rollover)s? (?:(?:shall|will|may|can) (?:only )?(?:be|extend|apply)|(?:is|are)(?: only)?)(?: (?:permitted|allowed|effective|made|accepted|available))? (?:only )?(?:of|from|for|to|as to|with respect to) (?:only )?(?:such |those |that )(?:sums?|amounts?|money|part|portion)(?: of [^.;,]{3,40}?)? (?:as|that|which),? (?:[^.;]{0,80}?,? )?(?:could|would|can|may|might|is|are)\b[^.;]{0,40}?\b(?:receiv|withdr|distribut|paid|payable|taken|draw)\w*[^.;]*",
            regex.IGNORECASE,
        ),
        ", but only amounts that could otherwise be distributed",
    ),
    # "elect to have some or all of your deferrals treated as designated Roth contributions": how they are made
    (
        guarded(
            r"\b(?:elect|choose|ask|direct|decide)(?: us| the \w+)? to have (?:(?:any|all|some|part|a part|a portion|any part|any portion|some or all|all or (?:a |any )?(?:part|portion)|all or some)(?: or all)? of )?(?:your|his|her|their|his or her|the) (?:future |new |salary |elective |payroll |401\(k\) )*(?:deferrals|deferral contributions|elective contributions)(?: (?:to|under) the plan)? (?:be )?(?:treated|designated|made|contributed|characterized|taken) (?:as|on an?) (?:designated )?roth(?: (?:contributions|deferrals|401\(k\) contributions|basis|elective deferrals))?",
            regex.IGNORECASE,
        ),
        "elect to make Roth contributions",
    ),
    # "change money that is not Roth into money that is, without taking it out"
    (
        guarded(
            r"\b(?:change|turn|convert|switch|move|transfer) (?P<what>(?:any |all |vested |all or any |part of (?:your|the) )*(?:money|dollars|amounts?|savings|balances?|anything))(?: (?:in|of) (?:your|the) (?:account|plan))? (?:that|which) (?:is|are) not (?:already |yet )?roth(?: (?:money|dollars))? (?:in)?to (?:money|dollars|amounts?|savings|balances?) (?:that|which) (?:is|are)(?! not)(?: roth)?\b",
            regex.IGNORECASE,
        ),
        r"convert \g<what> to Roth",
    ),
    # "a feature for converting savings that have not been taxed to savings that have": of pre-tax money
    (
        guarded(
            r"\b(?P<what>money|dollars|savings|amounts?|balances?) (?:that|which) (?:has|have) (?:not|never) (?:yet )?been taxed (?:in)?to (?:money|dollars|savings|amounts?|balances?) (?:that|which) (?:has|have)(?! (?:not|never))(?: been(?: taxed)?)?\b",
            regex.IGNORECASE,
        ),
        r"pre-tax \g<what> to Roth",
    ),
    # "each after-tax deposit is moved on the next business day after it is credited, so that there is little growth to be taxed"
    (
        guarded(
            r"(?P<what>\b(?:each|every|any new|all new) (?:[\w-]+ ){0,3}?(?:deposits?|contributions?)(?: of [\w -]{3,30}?)?) (?:is|are|will be) (?:moved|transferred|swept|switched)(?P<when>[^.;]{0,70}?\b(?:day|night|overnight|payday|weekly|month|moment)\b[^.;]{0,40}?)(?=,? (?:so that |so |and |leaving |with )[^.;]{0,60}\b(?:growth|earnings|gains?|tax)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> is automatically converted to Roth\g<when>",
    ),
    # "any vested portion of the following accounts, and no others: A and B": what is in those, and in no other
    (
        guarded(
            r"(?<=\b(?:convert|transfer|move|roll|turn|change|made|taken)\b[^.;:]{0,140}?)\b(?:(?:any|all|the|some|or|part|all or any) )*(?:(?:vested|eligible) )?(?:portions?|parts?|amounts?|balances?|shares?)(?: then)?(?: held| credited| standing)? (?:of|in|to) (?P<only>only )?(?P<which>(?:the following|these|any of the following) )(?P<what>(?:sub-?)?accounts?|sources?|money types|types of (?:money|contributions))(?P<no>,? (?:and|but) (?:from |in )?(?:no others?|none other|not? any other)(?: accounts?| sources?)?| only)?\s*:\s*",
            regex.IGNORECASE,
        ),
        lambda m: f"amounts in {'only ' if m['only'] or m['no'] else ''}{m['which']}{m['what']}: ",
    ),
    (
        guarded(
            r"(?<=\b(?:convert|transfer|move|roll|turn|change)\b[^.;:]{0,140}?)\b(?P<which>(?:the following|these|the) )(?P<what>(?:sub-?)?accounts?|sources?|money types|types of (?:money|contributions)),? (?:and|but) (?:from |in )?(?:no others?|none other)(?: accounts?| sources?)?(?P<rest>(?: to (?:his|her|your|the|their|a|an) [^.;:]{3,40}account)?)\s*:\s*",
            regex.IGNORECASE,
        ),
        lambda m: f"only {m['which']}{m['what']}{m['rest']}: ",
    ),
    # "pre-tax contributions, vested profit sharing, and money you rolled in from an IRA": a kind of money in a list of kinds
    (
        guarded(
            r"(?<=^\W*(?:[^.;:]{3,80}: )?(?:(?:your |the |vested |any |all )*(?:(?:pre|before|after)-?\s?tax|safe harbor|match\w*|profit[- ]sharing|company|employer)[^.;:]{0,20}, )[^.;:]*(?:, |\b)(?:and |or ))(?:any )?(?:money|amounts?|savings|dollars|anything|what) (?:(?:that |which )?(?:you|was|were|is|are)(?: have| has)? )?(?:been )?(?:rolled(?: over| in)?|brought(?: in| over)?) from (?:an?|your|another|a former|an old|a previous|other) [^.;,]{2,40}(?=\W*$)",
            regex.IGNORECASE,
        ),
        "rollover contributions",
    ),
    # "elect to have any portion of his Account that is at the time of the election payable under Article IX contributed by direct rollover to the In-Plan Roth Rollover Account"
    (
        guarded(
            r"\b(?:elect to |choose to |may |direct the trustee to )have (?P<what>(?:any|all or any|a|all or a) (?:portion|part)|any amount|amounts?) (?:(?:of|in|from) [^,;.]{3,50}(?P<but>, other than [^,;.]{3,50},)? )?(?:that|which) is (?:(?:at the time of (?:the|such|his|her|that) election|then|currently|otherwise|at that time|on that date),? )?(?:payable|distributable|available for distribution)(?: to (?:the participant|him or her|him|such participant|the member))?(?: (?:under|pursuant to|in accordance with) (?:article|section)s? [\w.()]+)? (?:contributed|converted|transferred|rolled over|paid|moved)(?: by (?:a |means of a )?direct rollover)? (?:in)?to (?:the|an?|his|his or her) (?:in-plan )?(?:designated )?roth (?:[\w-]+ ){0,3}?(?:account|contributions)\b",
            regex.IGNORECASE,
        ),
        r"elect to convert amounts that are otherwise distributable to Roth",
    ),
    # "at any time and without regard to age, service or whether the amount is otherwise distributable": of none of these
    (
        guarded(
            r"(?:,? and)? (?:without regard to|regardless of|irrespective of) (?:age|service|length of service|years of service|participation|hardship|employment)[^.;]{0,60}?,? or (?:to |of )?whether (?:or not )?(?:the |such |any |that )?(?:amounts?|it|they|money|account)(?: transferred| so transferred| elected)? (?:is|are|would be|could be) (?:then |otherwise |currently )*(?:distributable|distributed|paid|withdrawn|eligible for distribution|available for (?:distribution|withdrawal))",
            regex.IGNORECASE,
        ),
        " at any age, whether or not it is distributable",
    ),
    # "Nothing is converted unless you ask": on request, and no refusal
    (
        guarded(
            r"^(?P<lead>\W*)(?:nothing|no (?:(?:in-plan |roth )*(?:conversions?|rollovers?|transfers?)|(?:after-?\s?tax )?(?:money|amounts?|contributions?|savings|dollars)|(?:part|portion|share) of (?:your|the|his or her|a participant['’]s) [^.;,]{3,40}?))"
            r"(?: (?:is|are|will be|shall be|gets?) (?:(?:ever|then) )?(?:converted|made|moved|changed|switched|processed|transferred)(?: (?:in)?to (?:the |an? |your )?roth(?: [\w-]+)?)?| (?:takes?|will take) place| happens?),? "
            r"(?:unless|until|except (?:if|when)|without) (?:(?:you|he or she|they|the (?:participant|member)|an? (?:participant|member)) (?:first |have |has )?(?:ask|request|elect|tell|told|choose|chosen|direct|instruct|sen[dt]|file|call|appl[yi]|sign|submit|say)(?:s|es|ed|ing)?\b|your (?:request|election|instructions?|say-so)\b)[^.;]{0,50}(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}Conversions are made only on request" if _OF_CONVERTING.search(m.group()) else m.group(),
    ),
    # "We do not offer conversions on a schedule": none by itself, and no word of any other
    (
        guarded(
            r"^\W*(?:we|the plan|our plan|this plan) (?:does not|do not|don['’]t|doesn['’]t) (?:offer|have|provide|support|run|make|allow)(?: for)? (?:(?:automatic|recurring|scheduled|repeating|standing|periodic) (?:in-plan |roth )*(?:conversions?|rollovers?|transfers?)|(?:in-plan |roth )*(?:conversions?|rollovers?|transfers?) (?:on a (?:regular |set )?(?:schedule|timetable)|that (?:are automatic|happen by themselves|repeat|recur)|by standing (?:order|instruction)))(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "it is the one account in the Plan that you may have transferred to Roth": that one may transfer, and no other
    (
        guarded(
            r"\b(?P<only>(?:is|are) the )(?:one|sole|single)(?P<what> (?:[\w-]+ ){0,2}?(?:accounts?|sources?|money|kind of money|balance|part)(?: (?:in|of|under) (?:the|this|our|your) (?:plan|account|trust))?(?: (?:that|which))?(?= [^.;]{2,40}\broth\b)(?= (?:you|(?:a |any )?(?:participants?|members?)|he or she|may|can)\b))",
            regex.IGNORECASE,
        ),
        r"\g<only>only\g<what>",
    ),
    (
        guarded(
            r"(?<=\b(?:account|source|money|balance|part|one|plan|that|which) (?:you|(?:a |any |the )?(?:participant|member)s?|he or she|they) (?:may|can) )have (?P<verb>transfer|convert|mov|chang|roll|turn|switch)(?:r?ed)(?P<over> over)?(?= (?:in)?to (?:an? |the |your )?(?:designated )?roth\b(?![^.;]*\b(?:past|before|earlier|previous\w*|already|prior|last|stays?|remains?)\b))",
            regex.IGNORECASE,
        ),
        lambda m: f"{_VERBS.get(m['verb'].lower(), m['verb'])}{m['over'] or ''}",
    ),
    # "Sources you cannot convert: none"
    (
        guarded(
            r"^\W*(?:the )?(?:sources?|accounts?|money|amounts|contributions|balances|what)(?: (?:that|which))?(?: (?:you|participants|members))? (?:cannot|can ?not|may not|(?:is|are) not)\b[^.;:\n]{0,40}:\s*(?:none|no|n/a|nothing)\W*$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "each after-tax contribution moves to your Roth source the night it reaches your account": by itself
    (
        guarded(
            rf"(?<=\broth\b[^.;]*?),? (?:on |in )?the (?:very |same )*(?:day|night|evening|business day|pay date|payday|week|minute|moment|instant)(?: (?:that|on which|in which|when))? (?:it|they|(?:the|each|every|your) (?:money|deposits?|contributions?|dollars?)) {_ARRIVES}\b(?: (?:in|into|at|to|by) )?(?:(?: ?(?:the|your|his|her|their) )?(?:after-?\s?tax )?(?:accounts?|plan|source))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        " automatically",
    ),
    # "Sign up once for automatic Roth conversion": said once, and no condition
    (
        guarded(
            r"\b(?P<do>sign up|enroll|opt in|set (?:it|this) up|elect|choose|turn it on|switch it on|ask|do (?:it|this)) (?:just |only )?once(?=,? (?:for|and|to|in|through|by|with|online)\b|[,;—–-])",
            regex.IGNORECASE,
        ),
        r"\g<do>",
    ),
    # "your after-tax money goes into the plan and is then moved over to Roth"
    (
        guarded(
            rf"(?P<what>{MONEY}) (?:goes?|comes?|(?:is|are) (?:put|paid|deposited|contributed|posted|credited))(?: first)? (?:in|into|to) (?:the|your) (?:after-?\s?tax )?(?:plan|account|source)(?: first)?,? and (?P<be>is|are)(?: then| later| afterwards?| at once| immediately)* (?P<moved>moved|swept|transferred|converted|switched|shifted)(?: over)? (?P<to>to|into) (?=(?:the |your |an? )?(?:in-plan )?roth\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<be> automatically \g<moved> \g<to> ",
    ),
    # "There is no feature in the Plan that would change your after-tax contributions into Roth money"
    (
        guarded(
            rf"\b(?:there (?:is|was) no|(?:the |our |this )?plan (?:has|offers|contains|includes|provides) no|(?:we|you) (?:do not|don['’]t) have an?y?) {_THING}(?: (?:in|under|of|within) (?:the|our|this) plan)? (?:that|which) (?:would |will |could |can |might )?{_CHANGES} (?P<what>[^.;]*\broth\b)",
            regex.IGNORECASE,
        ),
        _does_not,
    ),
    # "You don't have to wait until you retire to convert your after-tax savings to Roth"
    (
        guarded(
            r"\b(?P<who>you|participants?|members?|employees?|they|he or she) (?:(?:do|does) not|don['’]t|doesn['’]t|need not|needn['’]t|no longer)(?: (?:have|need))?(?: to)? wait (?:until|till|for|to) (?:you |they |he or she )?(?:retire(?:s|ment)?|leave(?:s)?(?: (?:the company|us|work|employment))?|age \S+|59½|termination|leaving|(?:reach|turn) (?:age )?\S+) (?:to |before (?:you|they) (?:can )?)(?P<verb>convert|withdraw|take|move|roll|turn|make|change|switch|get)\b",
            regex.IGNORECASE,
        ),
        r"\g<who> may, while employed, \g<verb>",
    ),
    # "The Administrator shall, at the Participant's direction, transfer any portion of the After-Tax Account to the Roth Account"
    (
        guarded(
            r"^(?P<lead>\W*)(?:the )?(?:plan |committee|trustee|administrator|record-?\s?keeper|custodian|plan administrator)+ (?:shall|will),? (?:at|upon|on) the (?:written )?(?:direction|request|election|instruction) of (?:the|an?|any) (?P<who>participant|member|employee),? (?P<what>(?:transfer|convert|move|credit)\b(?=[^.;]*\broth\b))|^(?P<lead>\W*)(?:the )?(?:plan |committee|trustee|administrator|record-?\s?keeper|custodian)+ (?:shall|will),? (?:at|upon|on) (?:the|an?|any) (?P<who>participant|member|employee)['’]s (?:written )?(?:direction|request|election|instruction),? (?P<what>(?:transfer|convert|move|credit)\b(?=[^.;]*\broth\b))",
            regex.IGNORECASE,
        ),
        r"\g<lead>A \g<who> may direct the Plan to \g<what>",
    ),
    # "..., such transfer being an in-plan Roth rollover": what it is called
    (
        guarded(
            r"(?<=\b(?:to|into)\b[^.;]*\broth\b[^.;]*), (?:such|the|this|that|which) (?:transfer|movement|conversion|rollover)? ?(?:being|is|constituting|constitutes|to be (?:treated as|known as)) an? (?:in-plan )?(?:roth )?(?:rollover|conversion|transfer)(?: to roth)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        " inside the Plan",
    ),
    # "Pre-tax money may be converted to Roth after age 59½; after-tax money at any age"
    (
        guarded(
            rf"(?<=\b(?P<be>(?:may|can) be (?:converted|withdrawn|taken out|moved)(?: to roth)?)\b(?:[^.;]|\.\d)*); (?P<what>{MONEY}) (?P<when>at any (?:age|time)|any ?time|whenever [^.;]{{3,30}}|only [^.;]{{5,60}}|(?:once|when|after) [^.;]{{5,60}})(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"; \g<what> \g<be> \g<when>",
    ),
    # "In-plan Roth conversion: pre-tax (yes), match (yes), after-tax (no)"
    (
        guarded(
            rf"^\W*(?P<label>[A-Z0-9][^:.;\n]{{3,60}}): (?P<parts>{_ITEM} ?\((?:yes|no)\)(?:[,;] (?:and )?{_ITEM} ?\((?:yes|no)\))+)(?=\W*$)",
            regex.IGNORECASE,
        ),
        _one_by_one,
    ),
    # "Only participants who have turned 59½ can convert, and then any vested source can be converted": what those may do
    (
        guarded(
            r"^(?P<lead>\W*)only (?P<who>participants?|members?|employees?|people|those) (?P<which>who (?:have|has|are|is) [^.;,]{4,60}?) (?P<may>can|may) convert(?: to roth)?,? and (?:then |they (?:can|may) (?:then )?convert )(?P<rest>[^.;]{5,80}\b(?:convert\w*|included?|account|source|money|balance)\b[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Only for \g<who> \g<which>, \g<rest>",
    ),
    # "Roth conversions aren't reversible": of what was done, and no refusal
    (
        guarded(
            r"\b(?:(?:your|the|all|any|in-plan|roth|an?) )*(?:conversions?|rollovers?|transfers?|withdrawals?) (?:(?:are|is|can|will) not|aren['’]t|isn['’]t|cannot|can['’]t|won['’]t) (?:be )?(?:reversible|revocable|undoable|reversed|undone|unwound|recharacterized|taken back)\b",
            regex.IGNORECASE,
        ),
        "what is done is final",
    ),
    # "Your conversion can't include money needed to secure a loan": a part that stays behind
    (
        guarded(
            r"\b(?:your|the|an?|any|each) (?:[\w-]+ )?(?:conversion|withdrawal|transfer) (?:cannot|can['’]t|can not|may not|does not|doesn['’]t) include (?:any )?(?:money|amounts?|balances?|part|portion)[^.;,]{0,30}\b(?:loans?|pledged|restrict\w+|hold|dispute)\b[^.;,]*",
            regex.IGNORECASE,
        ),
        "some amounts stay behind",
    ),
    # "The Plan discontinued in-plan conversions in 2021 and brought them back for after-tax money on January 1, 2025"
    (
        guarded(
            r"^(?P<lead>\W*)(?P<who>(?:the|our|this) (?:[\w()-]+ ){0,3}?(?:plan|company|committee|employer)|we) (?:had )?(?:discontinued|ended|stopped|suspended|dropped|closed|halted|eliminated) (?P<what>[^.;,]{5,60}?)(?: (?:in|on|as of|effective|at the end of) [^.;]{4,30}?)?,? (?:and|but)(?: then| later)? (?:brought|put|has brought|have brought) (?:them|it) back(?P<money> (?:for|to) [^.;]{4,50}?)?(?P<when> (?:on|as of|effective|in|from) (?:[A-Z]|\d)[^.;]{3,25})?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan permits \g<what>\g<money>\g<when>",
    ),
    # "The Plan has Roth contributions, after-tax contributions and in-plan conversions"
    (
        guarded(
            r"^(?P<lead>\W*(?:the|our|this) (?:[\w()-]+ ){0,3}?plan) has (?=[^.;:]*\b(?:after-?\s?tax|roth)\b[^.;:]*\b(?:and|or) in-plan (?:roth )?(?:conversions?|rollovers?|transfers?)\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead> offers ",
    ),
    # "for an amount that, at the time of the election, is payable to the Participant under Article VI": what can be paid out
    (
        guarded(
            r"(?<=\b(?:in-plan|roth) (?:roth )?(?:rollover|conversion|transfer)\b[^.;]*?) (?:for|of|only for|only of) (?P<what>an?y? amounts?|amounts|that part of (?:his|the|an|your) account) (?:that|which),? (?:at the time(?: of (?:the|his|her|your|such an?) election)?,? |then )?(?:is|are|would be|could be) (?:then )?(?:payable|paid|distributable|available for (?:payment|distribution|withdrawal)|eligible (?:to be paid|for distribution))\b[^.;]*",
            regex.IGNORECASE,
        ),
        r" only for amounts that are otherwise distributable",
    ),
)
