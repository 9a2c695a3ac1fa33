"""Each money with a time of its own, told with one verb ("X becomes distributable at 59½; Y, at any time"), and times that are alternatives."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_HELD = r"(?:the |an? |any |your |his |her |their )?(?:[\w’'/-]+ ){0,5}?(?:accounts?|contributions?|savings|money|balances?|deferrals?|deposits?|dollars)"
_TIME = r"(?:\d{1,2}|six|nine|twelve|eighteen|twenty-four|thirty-six|two|three|five)(?: \(\d{1,2}\))? (?:full )?(?:months?|years?)"
_OFTEN = r"(?:once|twice|(?:up to )?\w+ times) (?:a|an|each|every|per|in (?:a|any|each)) (?:(?:calendar|plan) )?(?:month|quarter|year|week)"
_WITH_ITS_TIME = guarded(
    rf"(?P<lead>[;,] (?:and |but |while )?)(?P<what>{_HELD})(?P<gap>,) (?=(?:only )?(?:at|upon|on|after|once|when(?:ever)?|in|from|following)\b)",
    regex.IGNORECASE,
)


def _verb_for(what: str, verb: str) -> str:
    """ "become distributable" as it is said of one account."""
    if verb.lower().startswith("become"):
        return "become distributable" if what.lower().endswith("s") else "becomes distributable"
    if verb.lower().startswith(("is ", "are ")):
        return f"{'are' if what.lower().endswith('s') else 'is'} {verb.split(' ', 1)[1]}"
    return verb


def _verb_again(match: regex.Match[str]) -> str:
    """The verb of the first, said again of each that only has its time after a comma; each in a sentence of its own."""
    verb = match["verb"]
    rest = _WITH_ITS_TIME.sub(lambda m: f"; {m['what']} {_verb_for(m['what'], verb)} ", match["rest"])
    return f"{match['first']}{verb}{rest}"


_ITEM_PAID = guarded(
    rf"^\(?\w{{1,3}}\)\s*(?P<what>{_HELD})(?:,| [–-]|:) (?:(?P<none>none|not (?:at all|paid|permitted|allowed)|never|no payment)|(?P<when>[^,;]{{4,90}}))\W*$",
    regex.IGNORECASE,
)
_ITEMS_END = guarded(r"[;,]\s+(?:and\s+|or\s+)?(?=\(?(?:[a-h]|i{1,3}|iv|v|\d)\))", regex.IGNORECASE)
_AS_ASKED = guarded(r"\bwhenever (?:so )?(?:requested|asked(?: for)?|desired|wished)\b", regex.IGNORECASE)


def _each_paid(match: regex.Match[str]) -> str:
    """Each account of a list with its own time of payment; the list as it stands where an item is of another form."""
    items = [_ITEM_PAID.match(item) for item in _ITEMS_END.split(match["list"].rstrip(". "))]
    told = [
        f"{item['what']} may not be withdrawn while employed"
        if item["none"]
        else f"{item['what']} may be withdrawn {_AS_ASKED.sub('at any time', item['when'])} while employed"
        for item in items
        if item is not None
    ]
    return f"{match['lead']}{'; '.join(told)}" if len(told) == len(items) else str(match[0])


_YOUNG = r"(?:before|until|prior to|under)(?: (?:you|they|he or she|the (?:participant|member|employee))(?: are| is| reach(?:es)?| attain(?:s|ed)?| turn(?:s|ed)?)?)?(?: reaching| attaining)?(?: the)? (?:age )?(?:of )?(?:\d\d|59\s?½)(?! ?(?:days?|months?|years? (?:of|after))\b)"
_OTHERWISE = r"(?:converted|transferred|moved|rolled over|borrowed(?: against)?|lent|invested|changed|matched)"

EACH_ITS_TIME: Turns = (
    # "before 59½ they may be converted but not withdrawn": the time of the one is that of the other
    (
        guarded(
            rf"\b(?P<young>{_YOUNG}),? (?P<what>[^.;,:]{{2,60}}?) (?P<may>may|can) be (?P<do>{_OTHERWISE}\b[^.;,]{{0,60}}?),? (?:but|and|though|yet)(?: (?:may|can))? ?not(?: be)? (?P<out>withdrawn|taken out|paid(?: out)?|distributed)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<young>, \g<what> \g<may> be \g<do>, but \g<young> they may not be \g<out>",
    ),
    # "Payments during employment: (a) Deferral Account, from age 59½; (b) Voluntary Account, whenever requested; (c) Employer Account, none"
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)(?:(?:the )?(?:following )?(?:in-service )?(?:payments?|withdrawals?|distributions?) (?:during (?:employment|service)|while (?:still )?(?:employed|in service|at work|working)|before (?:severance|separation|termination|leaving)(?: from (?:employment|service))?)|in-service (?:payments|withdrawals|distributions))(?: (?:may be made|are made|are permitted|are allowed|by account))?: ?(?P<list>\(?(?:a|1|i)\) [^:]{10,400})$",
            regex.IGNORECASE,
        ),
        _each_paid,
    ),
    # "A becomes distributable upon attainment of age 59½; B, upon completion of sixty months; and C, at all times"
    (
        guarded(
            rf"^(?P<first>[^;]{{3,160}}?\b)(?P<verb>becomes? (?:distributable|payable|available)|(?:may|can|shall|will) be (?:withdrawn|distributed|paid|taken(?: out)?|converted)|(?:is|are) (?:distributable|payable|available|withdrawable))(?P<rest> [^;]{{3,160}}; (?:and |but |while )?{_HELD}, (?:only )?(?:at|upon|on|after|once|when(?:ever)?|in|from|following)\b.*)$",
            regex.IGNORECASE,
        ),
        _verb_again,
    ),
    # "An after-tax contribution, with its earnings, becomes available 24 months after the payday on which it was deducted"
    (
        guarded(
            rf"(?P<what>\b(?:an?|each|every|any) (?:[\w’'/-]+ ){{1,4}}?(?:contribution|deposit))(?:(?P<earned>,? (?:together )?(?:with|and) (?:its|the|their|any) earnings(?: on it)?,?)| )(?: ?)(?:becomes|is|shall become|will become) (?:available|distributable|payable|free|yours to take)(?: to you| for withdrawal)? (?P<time>{_TIME})(?: after|,? counted from|,? measured from) (?:the (?:payday|date|day|month|payroll) (?:on|in|from|for) which )?it (?:was|is|has been) (?:deducted|made|credited|deposited|contributed|put in|withheld)\b",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn once it has been in the Plan for \g<time>",
    ),
    # "The amount that may be converted is limited to amounts that the Participant is entitled, at the time, to receive as a withdrawal"
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)(?:the )?(?:amounts?|money|sums?|part|portion)(?: of (?:an?|the|your|his|her) [\w ]{3,40}?)? (?:(?:that|which) )?(?P<may>may|can) be (?P<done>converted|transferred|rolled over|moved)(?P<to> (?:in)?to (?:an? |the |your )?(?:designated )?roth[^.;,]{0,30}?)? (?:is|are|shall be|will be) (?:limited|restricted|confined) to (?P<what>(?:the |those |such )?(?:amounts?|money|sums?) (?:that|which) (?:the participant|a participant|he or she|you|they|the member|a member) (?:is|are|would be|could)(?: entitled| eligible| able| permitted| allowed)?)(?:, (?:at|as of|on) (?:the|that) (?:time|date|day)[^.;,]{0,30},)?(?P<rest> (?:[^.;,]|\.\d){5,90}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Only \g<what>\g<rest> \g<may> be \g<done>\g<to>",
    ),
    # "You'll need to be 59½, or have left us, before you can take that money out": an age, or the end of the job
    (
        guarded(
            r"\b(?P<must>(?:must|need to|have to|has to|needs to) (?:first )?(?:be|have reached|reach|have attained|attain)(?: (?:at least|age))* 5\d(?:\s?½|\.5)?),? or (?:(?:else|must|need to) )?(?:(?:have|has) (?:left|retired|separated|quit|stopped working|terminated)|be (?:retired|disabled|gone|no longer (?:employed|working)))\b[^.;,]{0,40}?,? (?=(?:before|to|in order to)\b)",
            regex.IGNORECASE,
        ),
        r"\g<must> ",
    ),
    # "You may convert it as often as once a month, or withdraw it once a quarter": each way as often as is said of it
    (
        guarded(
            rf"^(?P<first>[^;]*?\b(?P<who>you|participants?|members?|he or she|they) (?P<may>may|can)\b[^;]*?\b{_OFTEN}),? (?:and|or) (?:(?:may|can) )?(?P<second>(?:withdraw|take(?: out)?|convert|draw(?: on)?) (?:it|them|that money)(?: out)? (?:as often as )?{_OFTEN})(?=\W*$|[;,])",
            regex.IGNORECASE,
        ),
        r"\g<first>; \g<who> \g<may> \g<second>",
    ),
)
"""Each said in full."""
