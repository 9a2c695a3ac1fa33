"""Withdrawals told by the asking: "ask for as much of it as you like", "yours for the asking", as what one may withdraw."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_PART = r"(?:(?:as much|all|any part|any portion|any amount|part|some|half|all or (?:any )?part|whatever (?:part|amount)) (?:of|from|out of) )"
_AS_YOU_LIKE = r"(?: (?:as|that) (?:you|they|he or she) (?:likes?|wants?|needs?|wish(?:es)?|chooses?))?"
_MEMBER = r"(?:an? |any |each |the )?(?:eligible |active )?(?:participant|member|employee|associate)s?"

_WOULD = r"(?:(?:would|['’]d) (?:rather|prefer to|like to|like)|(?:prefer|want|wish|choose|like|decide)s?(?: to)?|(?:would|['’]d) prefer to)"
_PAID = r"(?:paid(?: out| over)?|sent|distributed|rolled(?: over| out)?|withdrawn|(?:in|as) cash|(?P<roth>converted|turned into roth|moved to roth|changed to roth))"


def _as_rather(match: regex.Match[str]) -> str:
    """What one would rather have done with an account, as what one may do, when that is told."""
    act = f"convert {match['what']} to Roth" if match["roth"] else f"withdraw {match['what']}"
    if match["wait"]:
        return f"{match['lead']}You may {act} only {match['wait'].replace('until', 'after')}"
    return f"{match['lead']}You may {act}{match['when'] or ' on request'}"


def _once_held(match: regex.Match[str]) -> str:
    """What one wants done with money that must be held first, as what one may do when it has been."""
    roth = match["roth"] or (match["turn"] and _TO_ROTH.search(match[0]))
    act = f"convert {match['what']} to Roth" if roth else f"withdraw {match['what']}"
    return f"{match['lead']}You may {act} only after {match['held']} in the Plan"


_TO_ROTH = guarded(r"\broth\b(?! IRA)", regex.IGNORECASE)


_NOT_AS_ANOTHER = r"(?![^.;]*\b(?:loans?|borrow\w*|(?:as|by way of|in|through) an? [^.;,]{0,30}?(?:conversions?|rollovers?|transfers?))\b)"

ASKED_FOR: Turns = (
    # "An active member who asks for his after-tax account must take the entire balance": he may have it, and whole
    (
        guarded(
            rf"(?<!\b(?:former|retired|terminated|inactive|deceased|disabled) )(?P<who>\b(?:an? |any )?(?=[^.;]*\b(?:active|in service|employed|employment|working|employee)\b)(?:active )?(?:participant|member|employee)s?(?: in service| still employed)?) who (?:asks? for|applies for|requests?) (?P<what>(?:his |her |their )?{MONEY})(?: (?:while|before) [^.;,]{{3,40}}?)? must take (?:the (?:entire|whole|full) (?:balance|account|amount)|all of it|it all|the whole of it|it in full)\b",
            regex.IGNORECASE,
        ),
        r"\g<who> may withdraw \g<what> on request, but only in full",
    ),
    # "If you would rather have your after-tax savings paid out to you than converted, you may ask for that at any time"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:if|when|should|where) (?:you|{_MEMBER})(?: (?:instead|ever))? ?{_WOULD} (?:(?:have|take|receive|get|see) )?(?P<what>{MONEY}),? {_PAID}(?P<to>[^.;,]{{0,90}}), "
            r"(?:(?:you|he or she|they) (?:(?:may|can)(?: also| always)? (?:(?:ask for|request|elect|have|choose|do) (?:that|this|it|so)|ask)|need only ask|only (?:have|need) to ask)|(?:just|simply|please) (?:ask|call|tell us|say so)|(?:you|he or she|they) (?:must|have to|has to|will have to|need to) wait (?P<wait>until [^.;]{3,60}))(?P<when>,? [^.;]*)?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        _as_rather,
    ),
    # "If you want them paid out, or rolled to an IRA, each deposit has to sit in the Plan for 24 months first"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:if|when|before) (?:you|{_MEMBER}|all (?:that )?you want is) (?:can |may )?(?:{_WOULD} )?(?:to )?(?:(?:have|take|receive|get|see|withdraw|(?P<turn>convert|turn|move|change|switch)) )?|(?:in order )?to (?:have|take(?: out)?|receive|get|withdraw|(?P<turn>convert|turn|move|change|switch)) )(?P<what>{MONEY}|them|it)(?: {_PAID}| out)?(?:[^.;,]{{0,40}}|, or [^.;,]{{3,40}}), "
            r"(?:each|every|any|the|such|your|a|it|they)(?: (?:after-?\s?tax )?(?:deposit|contribution|dollar|amount|money|one)s?)? (?:has to|have to|must|needs? to|will have to) (?:first )?(?:sit|stay|remain|be held|be kept|wait|have been)(?: (?:put|here|invested|in (?:the|this|our|your) (?:plan|account|trust)))?(?: for)?(?: at least)? (?P<held>[\w-]+ (?:\(\d+\) )?(?:full )?(?:months|years))(?: first)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        _once_held,
    ),
    # "Instead of converting, you may have your after-tax savings paid to you at any time"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:instead of|rather than) (?:converting|a conversion|a roth conversion)[^.;,]{{0,40}}, )(?P<who>you|{_MEMBER}) (?P<may>may|can) have (?P<what>{MONEY}) (?:paid(?: out| over)?|sent|distributed|rolled(?: over)?)(?: (?:to|into) [^.;,]{{3,30}}?)?(?= (?:at|on|whenever|once|when|after|as often|in any|only)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> withdraw \g<what>",
    ),
    # "Not until you are 55 may you touch your after-tax account"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?P<not>not (?:until|before))|only (?P<when>when|after|once|at|upon)) (?P<gate>(?!in\b)[^.;:]{{2,80}}?) (?P<may>may|can) (?P<who>you|{_MEMBER}) (?P<act>[^.;:]{{5,160}})",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['who']} {m['may']} {m['act']} only {'after' if m['not'] else m['when']} {m['gate']}",
    ),
    # "Ask for as much of your after-tax account as you like, as often as once a month"
    (
        guarded(
            rf"^\W*(?:(?:you|{_MEMBER}) (?:may|can) )?(?:just |simply )?(?:ask|call|apply) for {_PART}?(?P<what>{MONEY}){_AS_YOU_LIKE}(?! (?:statement|booklet|brochure|form|information|rate|limit)s?\b)",
            regex.IGNORECASE,
        ),
        r"You may withdraw \g<what>",
    ),
    # "Once in any twelve months you can ask the Fund Office for some or all of your after-tax account"
    (
        guarded(
            rf"^(?P<lead>\W*(?:(?:once|twice|up to \w+ times|at any time|(?:up)?on any [\w ]{{3,20}}day)(?: (?:in|during|an?|each|every|per|while)\b[^.;,]{{2,50}}?)?,? )?)(?P<who>you|{_MEMBER}) (?P<may>may|can) (?:ask|apply to|call on|request) (?:the|our) (?:[A-Z][\w’'-]* ){{1,3}}(?:for|to pay (?:you|him|her|them)) (?:(?:some or all|all or some|all or part|part or all|any or all) (?:of|from) |{_PART})(?P<what>{MONEY})(?! (?:statement|booklet|brochure|form|information|rate|limit)s?\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> withdraw \g<what>",
    ),
    # "After-tax savings: request any amount, any time, for any purpose", "After-Tax Account: while in our employ you may apply for all or part once ..."
    (
        guarded(
            rf"^(?P<what>\W*{MONEY})\s*[:—–-]\s*(?P<when>(?:while|whilst|as long as|so long as|during) [^.;:]{{3,70}}?,? )?(?:(?P<who>you|{_MEMBER}) (?:may|can) )?(?:request|ask for|apply for|take|call for) (?:any (?:amount|part|portion)|(?:all|some|the whole)(?: of (?:it|the (?:balance|account)))? or (?:any )?part|what(?:ever)? you (?:need|like|want))(?: (?:of|from) (?:it|the (?:balance|account)))?\b{_NOT_AS_ANOTHER}",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['when'] or ''}{m['who'] or 'you'} may withdraw {m['what'].strip()}",
    ),
    (
        guarded(
            rf"^(?P<what>\W*{MONEY})\s*[:—–-]\s*(?P<when>(?:while|whilst|as long as|so long as|during) [^.;:]{{3,70}}?, )?(?:all|some|the whole|any)(?: of it)?(?: or (?:any )?part| part)(?: (?:of|from) (?:it|the (?:balance|account)))? (?P<may>may|can)(?P<not> ?not|n['’]t)? be (?:requested|asked for|applied for|called for)\b{_NOT_AS_ANOTHER}",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['when'] or ''}{m['what'].strip()} {m['may']}{m['not'] or ''} be withdrawn",
    ),
    # "After-tax contributions and the earnings on them: no restrictions, one request per month"
    (
        guarded(
            rf"^(?P<what>\W*{MONEY})(?P<grown> and (?:the |their |any )?earnings(?: on (?:them|it))?)?\s*[:—–]\s*(?:no (?:restrictions?|conditions?|age limit)|(?:at )?any ?time|any reason)(?=,|\W*$)(?(grown)|(?=[^.;]*\b(?:requests?|withdrawals?) (?:per|an?|each|every)\b))",
            regex.IGNORECASE,
        ),
        r"\g<what>\g<grown> may be withdrawn at any time",
    ),
    # "Just tell us how much of your after-tax account you want and we will send you a check"
    (
        guarded(
            rf"^\W*(?:just |simply )?(?:tell|let) (?:us|the \w+(?: \w+)?) (?:know )?how much of (?P<what>{MONEY}) you (?:want|need|would like)(?: and (?:we|it|a check)\b[^.;,]*)?",
            regex.IGNORECASE,
        ),
        r"You may withdraw \g<what>",
    ),
    # "A check from your after-tax account is yours for the asking"
    (
        guarded(
            rf"(?:\b(?:a|any) (?:check|payment|withdrawal) from )?(?P<what>\b{MONEY}) (?:is|are) (?:always )?(?:yours|there) for the asking\b",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn on request",
    ),
    # "A member who applies in writing shall be paid all or part of his after-tax account"
    (
        guarded(
            rf"(?P<who>{_MEMBER}) who (?:so )?(?:applies|asks|requests|apply|ask|request)(?: for it| in writing| on the [\w-]+ form)? (?:shall|will|must) be paid (?P<what>{_PART}?(?:his |her )?{MONEY})(?=\W*$|,)",
            regex.IGNORECASE,
        ),
        r"\g<who> may withdraw \g<what> on request",
    ),
    # "Withdraw from after-tax any time you like"
    (
        guarded(
            r"^\W*(?:withdraw|take(?: money| it)?(?: out)?|draw) (?:from|on|out of) (?:your )?(?P<kind>after-?\s?tax|voluntary|thrift)(?: (?:money|savings|account|balance))? (?=(?:at )?any ?time\b|whenever\b|as often\b|once an?\b|for any (?:reason|purpose)\b)",
            regex.IGNORECASE,
        ),
        r"You may withdraw \g<kind> money ",
    ),
    # "Take out after-tax savings at any time", "Withdraw it whenever you like"
    (
        guarded(
            rf"^\W*(?:withdraw|take out) (?P<what>{_PART}?{MONEY}),? (?=at any time|any ?time|whenever|as often|once an?\b|for any (?:reason|purpose))",
            regex.IGNORECASE,
        ),
        r"You may withdraw \g<what> ",
    ),
    # "We pay out after-tax savings on request, in a lump sum, once a year"
    (
        guarded(
            rf"^\W*we (?:will )?(?:pay(?: out)?|release|return|send you|give you back) (?P<what>{_PART}?{MONEY}),? (?P<when>(?:up)?on request|at any time|whenever you|when(?:ever)? asked)\b",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn \g<when>",
    ),
)
