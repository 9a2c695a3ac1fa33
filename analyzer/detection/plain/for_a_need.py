"""Payments for a need that is not called by its name: "one of the six needs printed on Form 12", "let you have as much as the need calls for"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_SO_MANY = r"(?:two|three|four|five|six|seven|eight|several|\d{1,2})"
_SHOWN = r"(?:listed|printed|named|shown|described|set out|set forth|specified|stated|given)"

_NEED = r"(?:(?:an? |the |your |his |her )?(?:(?:immediate|severe|serious|genuine|proven|financial|heavy|and) )*hardship|(?:(?:attaining|reaching|turning|attainment of) )?(?:age )?(?:59\s?½|59\.5|59 1/2))"
_ASIDE = r"(?:,? (?:as|which|in the sense|within the meaning) [^;.]{3,60}?,|,? \([^()]{3,60}\))?"
_GROUND = r"(?:grounds?|basis|reasons?|circumstances?|occasions?|causes?|cases?|situations?|ways?|events?|purposes?|conditions?)"
_SOLE = r"(?:sole|only|one|single)"
_FOR_WHICH = r"(?:(?:on|for|upon|in|under|by) which|that|why|for|to|of|when|where)"
_TAKES = guarded(
    r"\b(?:get|gets|got|have|had|withdraw\w*|take|taken|draw|drawn|receive\w*|paid|pays?|payments?|leave|reach\w*|obtain\w*|distribut\w+|released?|come|comes|touch\w*)\b",
    regex.IGNORECASE,
)
_OF_OTHERS = guarded(
    r"\b(?:roth|(?:pre|before)-?\s?tax|match\w*|deferrals?|employer|company (?:contributions?|money|account)|rollovers?|rolled|loans?|borrow\w*|convert\w*|conversions?|contribute|suspend\w*|stop|only|not|never|unless|if|fees?|penalt\w+|charges?|more than|twice|again|a second)\b",
    regex.IGNORECASE,
)
_NEEDS = r"(?:sickness|illness|medical|schooling|education|tuition|(?:purchase|buying) of (?:an?|the|his|her|your) (?:home|house|residence)|funeral|burial|emergency|distress|misfortune|hardship|disaster|unemployment|(?:like|similar|another|urgent|pressing|other|financial|genuine|real) needs?)"
_NO_SECOND = r"(?![^.;]*\b(?:identity|not only|not required|as well|a second|again|once more|another time|pre-?\s?tax|roth|match\w*|loans?)\b)"  # of another act or money
_AFTER_TAX = guarded(MONEY, regex.IGNORECASE)


def _only_for(match: regex.Match[str]) -> str:
    """What can be taken out on one ground alone, as what may be withdrawn only so; the rest stays as it is."""
    of_it = match["rest"]
    money = _AFTER_TAX.search(of_it)
    if money is None or _OF_OTHERS.search(of_it) or not _TAKES.search(of_it):
        return str(match.group())
    need = match["need"]
    when = "only in case of a financial hardship" if "hardship" in need.lower() else "only after age 59½"
    what = money.group()
    return f"{match['lead']}{what[:1].upper()}{what[1:]} may be withdrawn while employed {when}"


FOR_A_NEED: Turns = (
    # "Except for hardship distributions, which shall be made solely from the Elective Deferral Account, no amount shall be paid ...": of other money
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ (?:[^.;]{3,50}\. )?)?)(?:except(?:ing)?(?: for)?|apart from|other than|aside from|save(?: for)?) (?:an? |any |the )?(?:financial )?hardship (?:withdrawals?|distributions?|payments?)(?: (?:under|described in) (?:section|article) [\w.()]+)?(?:,? which (?:(?:shall|will|may|can|must) (?:be |come )?|are |is |comes? )(?:made |paid |taken |available |drawn )?(?:solely |only |exclusively )(?:from|out of|of)| (?:solely |only )?(?:from|of|out of)) (?:the |your |his |a |an )?(?:participant['’]s )?(?:elective|pre-?tax|before-?tax|salary|401\(k\)|employee)[\w -]{0,12}?(?:deferrals?|contributions?|reduction)(?: (?:sub-?)?(?:accounts?|contributions?|money|amounts?))?, (?=(?:no|nothing|none)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "upon showing to the Trustees' satisfaction sickness, schooling, the purchase of a home or like need"
    (
        guarded(
            rf"(?<=\b(?:withdraw|draw|recall|retrieve|reclaim|withdrawn|drawn|paid|take|have|receive|get|taken)\b[^.;]*)(?<!\band,?),? (?!and\b){_NO_SECOND}(?:(?:up)?on|after|by) (?:showing|proof|proving|evidence|satisfying (?:the|its) [\w ’']{{3,30}}? (?:of|that))\b(?!(?:[^.;]*\b(?:such as|any (?:purpose|reason))\b))[^.;]*?\b{_NEEDS}\b[^.;]*(?=\W*$|[.;])",
            regex.IGNORECASE,
        ),
        letting_go(" only in case of a financial hardship", "if", "must"),
    ),
    (
        guarded(
            rf"(?<=\b(?:withdraw|draw|recall|retrieve|reclaim|withdrawn|drawn|paid|take|have|receive|get|taken)\b[^.;]*),? {_NO_SECOND}(?:only )?(?:if|when|where) (?:the|its) (?:[\w-]+ ){{0,2}}?(?:trustees?|committee|board|administrator|company|employer)(?: (?:is|are|has|have been))* (?:satisfied|convinced|persuaded|shown|agrees?|finds?) (?:that|of|by)\b[^.;]*?\b{_NEEDS}\b[^.;]*(?=\W*$|[.;])",
            regex.IGNORECASE,
        ),
        letting_go(" only in case of a financial hardship", "if", "must"),
    ),
    # "Hardship is the sole ground on which an employee can get after-tax money before leaving"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<need>{_NEED}){_ASIDE} (?:is|shall be|remains|will be) the {_SOLE} {_GROUND} {_FOR_WHICH} (?P<rest>[^.;:]{{10,140}}?)(?=\W*$|;|, and\b)",
            regex.IGNORECASE,
        ),
        _only_for,
    ),
    # "The sole occasion on which after-tax savings are paid to someone still employed is a hardship"
    (
        guarded(
            rf"^(?P<lead>\W*)the {_SOLE} {_GROUND} {_FOR_WHICH} (?P<rest>[^.;:]{{10,140}}?) (?:is|shall be|will be|remains) (?P<need>{_NEED})(?=\W*$|;|, (?:and|as|which)\b)",
            regex.IGNORECASE,
        ),
        _only_for,
    ),
    # "Save for hardship there is no ground on which a participant can get after-tax money before termination"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:save|except|other than|apart from|aside from|but)(?: for| in| on)? (?P<need>{_NEED}),? there (?:is|are) no (?:other )?{_GROUND} {_FOR_WHICH} (?P<rest>[^.;:]{{10,140}}?)(?=\W*$|;|, and\b)",
            regex.IGNORECASE,
        ),
        _only_for,
    ),
    # "can get at it on one ground alone: hardship", "on the sole ground of hardship"
    (
        guarded(
            rf",? (?:on|for|in|upon) (?:(?:just |only )?(?:one|a single) {_GROUND}(?: (?:alone|only))?(?: ?[:,–—-]| and that is| namely,?)|the {_SOLE} {_GROUND} of|no (?:other )?{_GROUND} (?:but|other than|except|save)(?: that of)?) (?P<need>{_NEED})(?=\W*$|[;,])",
            regex.IGNORECASE,
        ),
        lambda m: " only in case of a financial hardship" if "hardship" in m["need"].lower() else " only after age 59½",
    ),
    # "one of the six needs printed on the back of Form 12": what the law calls a hardship
    (
        guarded(
            rf"\b(?:(?:any )?one|any|either) of the (?:{_SO_MANY} )?(?:(?:serious|urgent|pressing|severe) )?(?:needs|hardships|emergencies)(?: that are| which are)? {_SHOWN} (?:(?:on|in|at|under|by) [^.;,]{{3,50}}?|below|above|here)(?=\W*$|[,;]| (?:has|have|is|are|befalls?|may|can|falls?|strikes?|and)\b)",
            regex.IGNORECASE,
        ),
        "a hardship",
    ),
    # "the Committee will let you have as much of your after-tax savings as the need calls for"
    (
        guarded(
            rf"\b(?P<lets>(?:(?:will|may|can|shall) )?(?:lets?|allows?)) (?P<who>you|him|her|them|(?:an?|any|the) (?:member|participant|employee)|members|participants|employees)(?: to)? have (?:as much of (?P<some>(?:his |her )?{MONEY}|them|it|this money|that money) as (?:the|that|your|his|her) (?:need|hardship|emergency) (?:calls for|requires|demands|takes|warrants)|(?P<what>(?:his |her )?{MONEY})(?= (?:(?:back )?only|if|when|at|for|whenever|on|once|back)\b))",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lets']} {m['who']}{'' if m['lets'].lower().endswith(('let', 'lets')) else ' to'} withdraw {m['some'] or m['what']}"
            f"{' for a hardship' if m['some'] else ''}"
        ),
    ),
    # "...; for a boat, a vacation or a better investment it will not": what is no such need
    (
        guarded(
            r"(?<=\b(?:needs?|hardships?|emergenc(?:y|ies))\b[^.]{3,240}?)[;,] (?:but )?for (?:an? |the |your )?[^.;]{3,90}? (?:it|they|we|you|the (?:committee|plan|trustees?|administrator))(?:,? (?:will|may|can|does|do|shall)(?: not|not)|,? (?:won|can|do|does)(?:n['’]t|['’]t))(?: do so)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
)
"""Each with the name that the law has for it."""
