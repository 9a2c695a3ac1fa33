"""Rights and refusals in the words of trust agreements: what is paid on demand, stays in the trust, or is reclassified."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_PAYER = r"(?:the )?(?:plan )?(?:administrator|trustees?|committee|company|employer|sponsor)"
_SAVER = r"(?:an?|any|each|the) (?:participant|member|employee)s?"
_ON_DEMAND = r"(?:up)?on (?:(?:his|her|the|such|their|or|own|written|participant['’]s|member['’]s) )*(?:request|demand|application)"

_AFTER_TAX = guarded(r"\b(?:after|post)-?\s?tax\b|\bvoluntary\b|\bnondeductible\b", regex.IGNORECASE)


def _all_there_are(match: regex.Match[str]) -> str:
    """What may be put in, all of it; a list with after-tax contributions lets them in."""
    if _AFTER_TAX.search(match["list"]):
        return f"{match['lead']}{match['list']} may be made"
    return f"{match['lead']}The only contributions that may be made are {match['list']}"


IN_THE_TRUST: Turns = (
    # "The Trustee shall pay after-tax contributions on request": out of the trust, and not into it
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\w ,]{{3,60}}, )?)the (?P<who>trustees?|plan administrator|administrator|committee|plan|fund|trust|custodian|recordkeeper) (?P<may>shall|will|may|can|must) (?:pay(?: out| over)?|return|refund|release|remit)(?: out)? (?P<what>{MONEY})(?P<rest>(?: (?:and|with|together with|plus) (?:the |any |all |their |its )*(?:earnings|interest|income|gains)(?: thereon| on them)?,?)?) (?=(?:up)?on\b|at any time|whenever|within\b|at the\b|when\b|after\b|if\b|in (?:cash|a lump|a single)|once\b)(?![^.;]*\bto the (?:trust|fund|insurer|custodian|plan)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>the \g<who> \g<may> pay to the participant his \g<what>\g<rest> ",
    ),
    # "The suspension of X adopted in 2009 is rescinded as of January 1, 2022", "the resolution suspending X is rescinded"
    (
        guarded(
            r"^(?P<lead>\W*)(?:the )?(?:suspension of|(?:resolution|action|amendment|vote) suspending) (?P<what>(?:[\w-]+ ){0,4}?(?:contributions|savings|deposits))(?: (?:adopted|announced|imposed|ordered|made|begun)[^;]{0,60}?)? (?:is|was|has been|shall be) (?:hereby )?(?:rescinded|lifted|revoked|withdrawn|ended|terminated|removed)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are again permitted",
    ),
    (
        guarded(
            r"^(?P<lead>\W*)(?:the )?suspension of (?P<what>(?:[\w-]+ ){0,4}?(?:contributions|savings|deposits))(?: (?:adopted|announced|imposed|ordered|made|begun)[^;]{0,60}?)? (?:remains|stays|continues|is still) in (?:effect|force|place)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are suspended",
    ),
    # "Section 4.4 shall have effect as though the suspension had not occurred": as before it
    (
        guarded(
            r",? (?:and )?(?:from that (?:day|date),? )?(?:[^.;,]|\.\d){3,40} shall have effect as (?:though|if) (?:the|such) suspension had not (?:occurred|been made|taken place)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Administrator shall pay to a Participant who so requests, at any time, any amount in his After-Tax Account"
    (
        guarded(
            rf"(?P<lead>^\W*|, ){_PAYER} (?:shall|will) (?:pay|return|distribute|deliver) to {_SAVER} who so requests?,?(?P<when> [^.;]*?,)? (?P<what>(?:any (?:amount|part|portion)|the (?:balance|whole|value|amount)|all or any part|all|his|her)\b[^.;]*)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}a Participant may withdraw {m['what']}{(m['when'] or '').rstrip(',')}",
    ),
    # "the Trustee shall return Nondeductible Contributions, with earnings, to any Participant upon his demand"
    (
        guarded(
            rf"\b{_PAYER} (?:shall|will) (?:pay|return|distribute|deliver) (?P<what>[^.;]{{3,90}}?),? to {_SAVER} {_ON_DEMAND}\b",
            regex.IGNORECASE,
        ),
        r"a Participant may withdraw \g<what> on request",
    ),
    # "The After-Tax Account shall be payable to the Participant on request, whether or not he has left"
    (
        guarded(
            rf"^(?P<lead>\W*(?:\d[\d.]*\s+)?)(?P<what>[^.;,]{{3,70}}?(?:account|contributions|savings)) (?:shall be|is|are) payable to {_SAVER} {_ON_DEMAND}(?=\W*$|,)",
            regex.IGNORECASE,
        ),
        r"\g<lead>a Participant may withdraw \g<what> on request",
    ),
    # "Any amount payable to a Participant still in service may, at his election, be credited to his In-Plan Roth Account"
    (
        guarded(
            r"\bany amounts? (?:that (?:is|are) |which (?:is|are) )?(?:then )?(?:payable|distributable)\b[^.;]*? may,? (?:at|by|on|upon) [^.;,]{2,30}?(?:election|request|option|direction),? (?:instead )?be (?:credited|transferred|paid|allocated)(?: instead)? to (?P<to>[^.;]{0,30}\broth\b[^.;]*)",
            regex.IGNORECASE,
        ),
        r"A Participant may convert only amounts that are then distributable to \g<to>",
    ),
    # "No amount allocated to one class of Account shall be transferred to an Account of a different tax character", "any other Account"
    (
        guarded(
            r"\bno (?:amount|part|portion|money)\b[^.;]{0,60}? (?:shall|may|will)(?: thereafter| ever)? be (?:(?:reclassified|recharacterized|transferred|moved|re-?allocated)[^.;]*?\b(?:different|another) (?:tax )?(?:character|treatment|class|status)"
            r"|(?:(?:reclassified|recharacterized|transferred|moved|re-?allocated|converted)(?: (?:to|as|into|from))?[,\s]*(?:or )?){1,4}\b(?:to |into )?any other account)\b[^.;,]*",
            regex.IGNORECASE,
        ),
        "no amount may be converted to Roth within the Plan",
    ),
    # "no transfer of the kind described in Code Section 402A(c)(4) shall be made"
    (
        guarded(
            r"\b(?P<no>no )?(?:transfers?|rollovers?) of the (?:kind|sort|type) (?:described|referred to|permitted|provided for) (?:in|by|under) (?:Code )?(?:sections?|§) ?402A\(c\)\(4\)(?:\([A-Z]\))?(?: of the Code)?",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['no'] or ''}in-plan Roth conversion",
    ),
    # "Section 6.12, In-Plan Roth Transfers, is stricken"
    (
        guarded(
            r"^(?P<lead>\W*(?:[^.;,]{0,40}\. )?)(?P<at>Section \d+(?:\.\d+)*(?:\([a-z0-9]\))*), (?P<title>(?-i:[A-Z])[^,;.]{3,60}), is (?:hereby )?(?:stricken|deleted|removed|repealed|struck)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<at> (\g<title>) is deleted",
    ),
    # "No event that would entitle him to a distribution need have occurred": nothing has to have happened
    (
        guarded(
            r"\bno (?:distributable |triggering |such )?event\b[^.;]*? need (?:have )?(?:occur(?:red)?|take(?:n)? place|happen(?:ed)?)\b",
            regex.IGNORECASE,
        ),
        "a distributable event is not required",
    ),
    (
        guarded(
            r"\b(?P<only>only if|only when|only after|provided(?: that)?) (?:a|some) (?:distributable|distribution) event (?:has|have|shall have)? ?(?:occurred|occurs|happened|taken place)\b",
            regex.IGNORECASE,
        ),
        r"\g<only> it is then distributable",
    ),
    # "only if, when the election is made, it is payable": only if it is
    (
        guarded(
            r"\bonly if, (?:when|at the time|on the date|as of the date) [^.;,]{3,60}, (?=(?:it|they|the amount|such amount)\b)",
            regex.IGNORECASE,
        ),
        "only if ",
    ),
    # "The contributions that may be made to the Trust are A, B and C, and none other"
    (
        guarded(
            r"^(?P<lead>\W*(?:\d[\d.]*\s+)?)(?:the |all )?contributions (?:(?:that|which) )?(?:may be|to be|shall be) made(?: (?:to|under) the (?:trust|plan|fund))? are:? (?P<list>[^.;]+?),? and (?:none|no) others?(?=\W*$)",
            regex.IGNORECASE,
        ),
        _all_there_are,
    ),
    # "..., and no adjustment shall be made for a Participant who ceased Elective Deferrals during the year": of the match
    (
        guarded(
            r"(?:,? and |^\W*)no (?:adjustment|true-?up|make-?up|further match\w*)\b[^.;]*\b(?:ceas|stopp|suspend|discontinu)\w+[^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "voluntary contributions which they could deduct on their own income tax returns"
    (
        guarded(
            r"\b(?P<kind>voluntary |employee |own )?contributions(?: of (?:[^.;,]|,\d){3,40}?)? (?:which|that) (?:they|you|he or she|members|participants|employees) (?:could|can|might|may) deduct (?:on|from|in) [^.;,(]*",
            regex.IGNORECASE,
        ),
        r"deductible contributions ",
    ),
    # "they cannot be changed to Roth within the Plan"
    (
        guarded(
            r"(?<!\b(?:catch-?ups?|deferrals?|elections?|tax treatment)\b[^.;]{0,60})\b(?P<be>be|been|is|are) (?:changed|switched|turned) (?:in)?to (?:a )?roth\b",
            regex.IGNORECASE,
        ),
        r"\g<be> converted to Roth",
    ),
    # "; no such election shall be available to a Participant having a shorter period": what was said, the other way round
    (
        guarded(
            r"[;,] (?:and |but )?no such (?:election|withdrawal|conversion|right|option|request)s? (?:shall be|is|are|will be) (?:available|open|permitted|allowed|made) (?:to|by|for|before) (?:others|anyone else|other participants|then|that time|an? (?:participant|member|employee) (?:having|with|who has) (?:an? )?(?:shorter|less|fewer|lesser)\b[^.;]*)",
            regex.IGNORECASE,
        ),
        "",
    ),
    (
        guarded(
            r"[;,] (?:and |but )?no such (?:election|withdrawal|conversion|right|option|request)s? (?:shall be|is|are|will be) (?:available|open|permitted|allowed|made) (?:before|until) (?:then|that time)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "After five years you may withdraw ...": of being in the plan
    (
        guarded(
            r"^(?P<lead>\W*)after (?P<long>(?:\d{1,2}|one|two|three|four|five|six|ten|twelve|twenty-four|thirty-six|sixty)(?: \(\d+\))? (?:full |complete )?(?:years|months)),? (?=(?:you|(?:an? |any |each |the )?(?:participants?|members?|employees?|associates?))\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>After \g<long> of participation, ",
    ),
    # "Section 7.4 (In-Plan Roth Rollovers), which was reserved, is added": its number stood empty
    (
        guarded(
            r",? \(?(?:which (?:was|is|has been|had been|were)|formerly|previously)(?: marked| shown as)? [“\"]?reserved[”\"]?\)?,?(?= (?:is|are|shall be) (?:hereby )?(?:added|amended|restated|replaced|inserted)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "there is no restriction on how often or for what purpose you make such a withdrawal"
    (
        guarded(
            r"\bthere (?:is|are|shall be) no (?:restrictions?|limits?) on (?:how often|the number|for what purpose)[^.;]{0,50}? (?P<who>you|he or she|he|she|a participant|the participant|a member) (?:may )?(?:makes?|takes?) such (?:a )?withdrawals?",
            regex.IGNORECASE,
        ),
        r"\g<who> may withdraw it at any time",
    ),
    # "Only those who were making them on December 31, 1998 keep the right to withdraw them"
    (
        guarded(
            r"(?P<who>\b(?:only )?(?:those|participants|members|employees) who [^.;]{3,90}?) (?:keep|retain|still have|have kept) the right to (?=withdraw|convert|make|take|contribute)",
            regex.IGNORECASE,
        ),
        r"\g<who> may ",
    ),
    # "may not be deducted by him": of his tax return
    (
        guarded(
            r"\b(?:may|can|shall)(?: ?not|n['’]t) be deducted (?:by (?:him|her|them|you|him or her|the (?:member|participant|employee)|members|participants)\b|(?:for|on|from) (?:(?:his|her|their|your|federal|the|an?) ){0,2}(?:income )?tax(?:es)?(?: purposes| returns?)?\b)",
            regex.IGNORECASE,
        ),
        "are not deductible",
    ),
    # ", and they are used up before any other source": the order of sources
    (
        guarded(
            r",? and (?:they|it) (?:are|is|must be) used(?: up)? (?:before|ahead of) any other (?:source|account|money|contributions)\b",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "the most a Highly Compensated Employee may contribute after-tax drops from 10% to 3%"
    (
        guarded(
            r"\bthe most (?P<who>[^.;,]{3,50}?) (?P<may>may|can) (?P<act>contribute|save|put in) (?P<how>[\w-]+(?: basis)?) (?:drops|falls|goes(?: up| down)?|rises|increases|decreases|changes|is (?:reduced|raised|increased|lowered)) from \d{1,2}(?:%| percent)(?: of [\w ]{3,20})? to (?P<far>\d{1,2}(?:%| percent))",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> \g<act> \g<how> up to \g<far>",
    ),
    # "under "After-Tax Contributions," the words "up to 5% of your pay" are changed to "up to 12% of your pay""
    (
        guarded(
            r"(?:\bon page \d+[^.;]{0,40}?,? )?\bunder (?:the heading )?[“\"]?(?P<what>(?:[Vv]oluntary )?[Aa]fter-[Tt]ax (?:[Cc]ontributions|[Ss]avings))[,”\"]*,? the words? [“\"]?(?:up to [^”\"]{3,40}?)[”\"]? (?:are|is) (?:changed|replaced|amended) (?:to(?: read)?|by|with) [“\"]?(?P<far>up to [^”\",]{3,40})[”\"]?",
            regex.IGNORECASE,
        ),
        r"You may make \g<what> of \g<far>",
    ),
    # "whether or not he has left the Employer's service": also while employed
    (
        guarded(
            r"(?<!\b(?:after|once|when) (?:he or she|he|she|they|you|the participant|the member) (?:has |have )?(?:left|leaves?|terminat|separat|retire|sever)[^.;]*)\bwhether or not (?:he or she|he|she|they|you|the participant|the member) (?:has|have) (?:left|terminated|separated|retired|severed|ended)\b[^.;,]*",
            regex.IGNORECASE,
        ),
        "while still employed as well as afterwards",
    ),
    # "contributions made in the Plan Year of the withdrawal or in either of the two Plan Years next preceding"
    (
        guarded(
            r"\b(?:in|during|within) (?:the )?plan year (?:of|in which)(?: the| a| such)? withdrawal(?: is made| occurs)? or (?:in |during )?(?:either|any|one) of the (?P<n>two|three|four|2|3|4) (?:next )?(?:preceding )?plan years(?: (?:next )?(?:preceding|before)(?: it| that year)?)?",
            regex.IGNORECASE,
        ),
        r"within the last \g<n> years",
    ),
    (
        guarded(
            r"(?<=\b(?:made|contributed|deposited|credited) )(?:with)?in (?=(?:\d{1,2}|two|three|twelve|twenty-four|thirty-six)(?: \(\d+\))? (?:months|years)\b(?! (?:of|after|from|before)\b))",
            regex.IGNORECASE,
        ),
        "within the last ",
    ),
    # "provided that contributions made in the last two Plan Years shall remain in the Trust"
    (
        guarded(
            r"(?P<but>,? (?:provided,? (?:however, )?that|but|except that)) (?P<what>(?:contributions|those|amounts|savings|deposits|any)\b[^.;]{3,120}?) (?:shall|must|will|have to|has to) (?:remain|stay|be left) in the (?:trust|plan|fund)\b",
            regex.IGNORECASE,
        ),
        r"\g<but> \g<what> may not be withdrawn",
    ),
)
