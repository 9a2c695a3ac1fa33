"""What may be put in, taken out or converted, in other words than a plan's own: "the Committee will pay you", "neither takes nor lets"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = rf"{_MONTH} \d{{1,2}}, \d{{4}}"


def _may_freely(match: regex.Match[str]) -> str:
    """What needs no reason, no birthday or neither of them, in the words for each."""
    named = match["without"].lower()
    ways = ["at any age"] if "birthday" in named or named.endswith("age") else []
    ways += (
        ["for any reason"]
        if any(word in named for word in ("reason", "cause", "excuse", "purpose", "hardship"))
        else []
    )
    return f"{match['who']} may {' and '.join(ways)} {match['act']}"


IN_OTHER_WORDS: Turns = (
    # "balances from its voluntary after-tax feature were moved to ours": an account that came from elsewhere
    (
        guarded(
            r"\b(?P<what>balances?|money|amounts?|savings)(?: (?:left|held|kept))? (?:from|under|in) (?P<whose>its|the|their|that plan['’]s|an?) (?P<kind>(?:voluntary |employee |old |former )*(?:after|post)-?\s?tax) (?:feature|option|program|provision)(?: (?:of|in|under) (?:that|the old|the former|the other|the merged) plan)?(?= (?:came|were|was|have|has|moved|are|is|went)\b)",
            regex.IGNORECASE,
        ),
        r"\g<kind> account balances",
    ),
    # "Highly compensated employees, meaning those paid more than the threshold, may make ...": the meaning is no rule
    (
        guarded(
            r"(?P<who>\bhighly compensated (?:employees|participants|members|associates)),? (?:meaning|that is|namely|i\.e\.|which means|being|in other words),? (?![^.;,]*\bnot\b)(?=[^.;]{0,120}(?:\$|\b(?:pay|paid|earn\w*|own\w*|compensat\w*|threshold)\b))[^.;]{5,120}?, (?=(?:may|can|are|must|will|cannot)\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> ",
    ),
    # "He or she may call back those deposits in any month", "You may take back your savings"
    (
        guarded(
            r"(?P<may>\b(?:may|can|could)) (?:call|take|draw|ask) back (?=(?:(?:all|any|part|some|or|of|the|those|these|such|your|his|her|their|his or her|own) ){0,4}(?:deposits?|savings|contributions?|money)\b(?![^.;]*\b(?:mistake|error|excess|refund\w*|within \w+ days)\b))",
            regex.IGNORECASE,
        ),
        r"\g<may> withdraw ",
    ),
    # "The paycheck of August 29, 2025 was the last from which the Plan took after-tax contributions"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the (?:paycheck|payroll|pay|payday|pay ?date|pay period|deposit) (?:of|on|dated|for|ending|paid on) )?(?P<day>{_DAY}) (?:was|is|will be) the (?:last|final) (?:one |(?:paycheck|payroll|payday|pay ?date|pay period|day|date) )?(?:from|on|for|in|of) which (?:the (?:plan|company)|we|it|you|members|participants|employees) (?:took|takes?|accepts?|accepted|withheld|deducted|made|could make|can make|may make|contributed) (?P<what>{MONEY})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> ended on \g<day>",
    ),
    # "Save for after-tax contributions, not a dollar may be paid out to a member who is still at work and younger than 59½"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:save (?:for|only)|saving|excepting|except(?: for)?|other than|apart from|aside from|but for) (?P<what>{MONEY}(?:,? and (?:what they have earned|(?:(?:the|their|all) )?(?:earnings|growth|income)(?: on them)?))?),? (?:not (?:a|one) (?:dollar|cent|penny)|nothing|no (?:money|amounts?|sum|part of (?:an?|any|the|your) account)) (?:may|can|shall|will|is|is to) (?:be )?(?:paid|distributed|withdrawn|taken|drawn|released|leave)(?: out)?(?: (?:of|from) (?:the|this) (?:plan|trust|fund))?(?P<whom>(?: to| by)? (?:an?|any|the) (?:member|participant|employee)s? (?:who (?:is|are) |while )?(?:still )?(?:at work|employed|in service|working|in the employ\b[^.;,]{{0,20}})| (?:while|as long as) (?:you|he|she|he or she|they)[^.;,]{{3,30}})(?:,? (?:and|or) (?:(?:is )?(?:younger|less) than|under|not yet|has not reached|below)(?: age)? 59\s?½)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Except for \g<what>, no money may be withdrawn by a member who is still at work and younger than 59½",
    ),
    # "You need neither a reason nor a birthday to withdraw the after-tax part of your account"
    (
        guarded(
            r"(?P<who>\b(?:you|members|participants|employees)) (?P<without>(?:(?:do not|don['’]t) need (?:either )?an?y?|need (?:neither an?|no)) (?:particular |special |good )?(?:reason|cause|excuse|purpose|hardship|birthday|age)(?:,? (?:n?or|or) (?:an?y? )?(?:particular |special |certain )?(?:reason|cause|excuse|purpose|hardship|birthday|age))?) (?:in order )?to (?P<act>withdraw|take out|draw|convert)\b",
            regex.IGNORECASE,
        ),
        _may_freely,
    ),
    # "After-tax money is found in this Plan in one form only, namely what members bring with them by direct rollover"
    (
        guarded(
            r"^(?P<lead>\W*)(?P<what>(?:the )?(?:after|post)-?\s?tax (?:money|contributions|amounts|dollars|savings)) (?:is|are|exists?|comes?|appears?|enters?|can be)(?: (?:found|held|accepted|taken|present))? (?:in |into |to )?(?:this|our|the) plan (?:only )?(?:in|under|by|through) (?:only )?(?:one|a single) (?:form|way|shape|guise|route|heading|means)(?: only| alone)?(?:, ?(?:namely|that is|to wit),?|[:;–—]| [-–—]) ?(?=[^.;]*\b(?:rollovers?|rolled|brought|bring|another|other|former|previous)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The only after-tax money in this Plan is ",
    ),
    # "No such contribution, nor any earnings on it, shall be repaid before the Participant's Severance from Employment"
    (
        guarded(
            r"\b(?P<what>no (?:such|(?:after|post)-?\s?tax|voluntary) (?:[\w-]+ )?(?:contributions?|deposits?|savings))(?:,? (?:nor|or|and) (?:any |the |its |their )?(?:earnings?|income|growth|interest|increase)(?: (?:on|of|from) (?:it|them|such \w+))?,?)? (?:shall|may|can|will) be (?:repaid|returned|refunded|paid back|given back|handed back|released)(?: to (?:the |an? )?(?:you|him|her|him or her|participant|member|employee))? (?=(?:before|until|prior to|while|during)\b(?! (?:you|he|she|they|he or she|the \w+) (?:asks?|requests?|appl\w+|files?|calls?)\b))",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn ",
    ),
    # "401(k): pre-tax pay and nothing else", "The 401(k) takes before-tax pay and nothing else"
    (
        guarded(
            r"^(?P<lead>(?![^.;]*\b(?:withdr\w+|hardship|loans?|borrow\w*|conver\w+|match\w*|invest\w*|distribut\w+|roll\w*|after-?\s?tax)\b)[^.;]*(?:401\(k\)|\bplan|\bput in)\b?[^.;:]{0,30}?(?::|\b(?:takes?|accepts?|receives?|is for)))\s+(?P<kind>(?:(?:pre|before)-?\s?tax|roth|salary)(?:,? (?:and|or|and/or) (?:(?:pre|before)-?\s?tax|roth))?) (?:pay|dollars|money|savings|deductions?)(?:,? (?:and|but)|,| –| —)? (?:nothing (?:else|more|besides)|(?:no|none) others?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead> \g<kind> contributions and nothing else",
    ),
    # "What it does offer: before-tax and Roth contributions", after what it does not
    (
        guarded(
            r"^(?P<lead>\W*(?:but )?)what (?:it|we|the plan|our plan|ours) (?:does|do) (?:offer|have|allow|permit|accept|take|provide)(?: (?:is|are))?\s*[:—–]?\s(?=(?:an? |the |both )?(?:(?:pre|before|after|post)-?\s?tax|roth|traditional|voluntary|catch-?up|regular|elective|salary)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan offers ",
    ),
    # "no Participant may designate a Deferral as Roth, nor direct that any amount be transferred": two rules
    (
        guarded(
            r"\bno (?P<who>participants?|members?|employees?) (?P<may>may|shall|can) (?P<one>[^.;]{5,140}?),? nor (?=(?:direct|elect|convert|transfer|withdraw|make|contribute|cause|request|have|move|roll)\b)",
            regex.IGNORECASE,
        ),
        r"no \g<who> \g<may> \g<one>; no \g<who> \g<may> ",
    ),
    # "contributions made to the Thrift Plan of Prairie State Bank": by the name of that plan
    (
        guarded(
            r"(?<!\b(?:match\w*|employer|company|bank|pre-?tax|roth|rollover|thrift|deferral) )\bcontributions (?=(?:(?:that|which) (?:he|she|you|they|were|was|it) )?(?:had )?(?:made|paid) (?:to|under|into) the (?:(?-i:[A-Z])[\w&'’.-]* ){0,4}(?-i:Thrift) (?:\w+ )?(?-i:Plan)\b)",
            regex.IGNORECASE,
        ),
        "thrift contributions ",
    ),
    # "None have been made since the merger", after what may be done with such contributions
    (
        guarded(
            r"^\W*none (?:have|has) been (?:made|accepted|taken|permitted|allowed)(?= (?:since|after) )",
            regex.IGNORECASE,
        ),
        "No contributions of this type have been made",
    ),
    # "the Bank's additions": what the employer puts in
    (
        guarded(
            r"\bthe (?:bank|company|employer|firm|corporation|hospital|university)['’]s (?:additions?|credits?|payments? to the (?:plan|trust))\b",
            regex.IGNORECASE,
        ),
        "employer contributions",
    ),
    # "In hardship the Committee will first pay you your after-tax contributions"
    (
        guarded(
            rf"\bthe (?:committee|plan|trustees?|(?:plan )?administrator|company|bank|fund) (?:will|shall|may|can) (?:first |then )?pay (?:to )?(?:you|him|her|him or her|the (?:participant|member)|a (?:participant|member)) (?P<what>(?:your|his|her|his or her|the) {MONEY})",
            regex.IGNORECASE,
        ),
        r"you may withdraw \g<what>",
    ),
    # "When your pre-tax and Roth dollars hit the annual limit"
    (
        guarded(r"(?<=\broth )(?:dollars|money)(?= (?:hits?|reach(?:es)?|have (?:hit|reached)) )", regex.IGNORECASE),
        "contributions",
    ),
    # "our 401(k) neither takes after-tax contributions nor lets you convert existing balances": two rules
    (
        guarded(
            rf"(?P<plan>\b(?:the|our|this) (?:[\w()-]+ ){{0,2}}?(?:plan|401\(k\)))(?: does)? neither (?:takes?|accepts?|allows?|permits?|offers?) (?P<what>{MONEY}) nor(?: does it)? (?P<verb>let|allow|permit|offer|convert|accept)s?(?P<rest> [^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<plan> does not accept \g<what>; \g<plan> does not \g<verb>\g<rest>",
    ),
    # "the plan takes after-tax contributions and converts them"
    (
        guarded(
            rf"(?P<plan>\b(?:the|our|this) (?:[\w()-]+ ){{0,2}}?(?:plan|401\(k\))) (?P<takes>takes|accepts|allows|permits) (?P<what>{MONEY}) and (?P<also>(?:also )?(?:converts|lets you convert|allows you to convert)) (?P<them>them|these|it)\b",
            regex.IGNORECASE,
        ),
        r"\g<plan> \g<takes> \g<what>; \g<plan> \g<also> \g<them>",
    ),
    # "lets you convert existing balances to Roth": what is there to be converted
    (
        guarded(
            r"(?<=\b(?:convert|converting|roll|transfer|move|(?:conversions?|rollovers?|transfers?) of)(?: (?:your|any|the|his|her|their))? )existing (?=(?:vested )?(?:balances?|money|savings|accounts?|amounts?)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "After-tax amounts that came from a former employer's plan": that one brought
    (
        guarded(
            r"(?P<what>\b(?:after|post)-?\s?tax (?:amounts?|money|contributions?|dollars|funds)) (?:that|which) (?:came|come|comes|was sent|were sent|originated) (?:here |to us )?from (?=(?:an?|your|his|her|their|another) (?:former |prior |previous |other |old |last )?(?:employer|company|job|plan))",
            regex.IGNORECASE,
        ),
        r"\g<what> that you brought from ",
    ),
    # "After-tax dollars can be paid to you on the last business day of any month": on request, at set times
    (
        guarded(
            rf"(?P<what>{MONEY})(?P<aside>, which [^,;.]{{3,80}},)? (?P<may>can|may) be paid (?:out )?to (?:you|him|her|him or her|the (?:participant|member)) (?P<when>(?:(?:on|as of|at) (?:the )?(?:first|last|\d+(?:st|nd|rd|th)|any) (?:\w+ )?(?:day|date|time) ?(?:of (?:any|each|every) (?:month|quarter|year))?|at any time|whenever|on request|upon request|within \w+ (?:business )?days (?:of|after) (?:your|a|his|her|the) request|(?:once|twice) (?:a|each|every)))",
            regex.IGNORECASE,
        ),
        r"\g<what>\g<aside> \g<may> be withdrawn \g<when>",
    ),
    # "takes two kinds of employee money, pretax and Roth": no others
    (
        guarded(
            r"(?P<takes>\b(?:takes|accepts|has|allows)) (?:only )?(?:two|three) (?:kinds|types|sorts) of (?:employee |participant )?(?:money|contributions?|savings|deferrals?)\s?[,:–—-]+\s?(?P<list>(?:(?:pre-?\s?tax|before-?\s?tax|roth|after-?\s?tax)(?:,? and |, )?){2,3})(?=\W*$|,)",
            regex.IGNORECASE,
        ),
        r"\g<takes> only \g<list> contributions",
    ),
    # "There isn't a separate after-tax source you can turn on"
    (
        guarded(
            r"^\W*there (?:isn['’]t|is not|is no) (?:an? |any )?(?:separate |special )?after-?\s?tax (?:source|option|account|bucket|feature)\b(?= (?:you can|that you|for you|to (?:elect|turn|choose|save)|in (?:the|this|our) |here\b)|\W*$)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "The Plan does not permit after-tax contributions",
    ),
    # "none may be re-labelled as Roth later"
    (
        guarded(
            r"\b(?:none(?: of (?:it|them))?|no (?:money|dollars|amounts?|part of (?:it|them))|(?:it|they|the money|these dollars) (?:may|can)(?: ?not)) (?:(?:may|can|shall|will) )?be (?:re-?label+ed|re-?characterized|re-?designated|re-?classified|re-?tagged|renamed) as roth\b(?: (?:later|afterwards?|at any later (?:time|date)))?",
            regex.IGNORECASE,
        ),
        "the Plan does not permit in-plan Roth conversions",
    ),
    # "All contributions of a Member, whether or not excluded from his taxable income": of both kinds
    (
        guarded(
            r"\ball (?P<what>contributions|amounts)(?P<whose> (?:of|made by) (?:an?|the|each) (?:member|participant|employee))?, whether or not (?:excluded from|included in|deductible from|taxed in) [^,;.]{3,40},",
            regex.IGNORECASE,
        ),
        r"all pre-tax and after-tax \g<what>\g<whose>",
    ),
    # "When you request a withdrawal of your after-tax account - there is no age requirement and no waiting period - you may ..."
    (
        guarded(
            rf"^(?P<lead>\W*)when(?:ever)? you (?:request|take|ask for|make) (?:an? )?(?:in-service )?withdrawal (?:of|from) (?P<what>{MONEY})\s?[-–—(,]+ ?there (?:is|are) no (?:age|waiting|holding|service)\b[^-–—(),;]*[-–—),]+ ",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be withdrawn at any time; ",
    ),
    # "Change an existing balance to Roth: not offered"
    (
        guarded(
            r"^(?P<lead>\W*)(?:change|switch|turn|move) (?:an?|your|any|the) (?:existing |old |vested )?(?:balance|account|money) (?:in)?to roth(?=\s?[:–—-])",
            regex.IGNORECASE,
        ),
        r"\g<lead>In-plan Roth conversion",
    ),
    # "Save before tax: yes (the only kind of employee contribution)"
    (
        guarded(
            r"^\W*(?:save |contribute )?(?P<kind>before-?\s?tax|pre-?\s?tax)[^:]{0,20}:\s?yes,? \(?the only (?:kind|type|form|sort) of (?:employee |participant )?contributions?\)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan accepts only \g<kind> contributions",
    ),
    # "contributions of the Company": the employer's
    (
        guarded(
            r"\bcontributions (?:of|by|from) the (?=(?:company|employer|bank|firm|corporation|hospital)\b(?!['’]s))(?:company|employer|bank|firm|corporation|hospital)\b",
            regex.IGNORECASE,
        ),
        "employer contributions",
    ),
    # "the percentage you elected keeps coming out of your check and is deposited to the Plan as after-tax money"
    (
        guarded(
            r"\b(?:keeps? (?:coming out of (?:your|the|his|her) (?:check|pay|paycheck|wages)|going|being (?:taken|deducted))|continues?(?: to (?:come out of (?:your|the) (?:check|pay|paycheck)|be (?:taken|deducted|withheld)))?) and (?:is|are|goes?|will be) (?:then )?(?:deposited|credited|put|paid|contributed)?(?: ?(?:to|into|in) (?:the plan|your account|the trust))? ?as (?P<kind>after-?\s?tax) (?:money|contributions|savings|dollars)",
            regex.IGNORECASE,
        ),
        r"continues as \g<kind> contributions",
    ),
    # "If you have a pre-tax catch-up election on file, payroll will switch it to Roth": the election
    (
        guarded(
            r"(?P<what>\b(?:deferral |catch-?up |contribution |pre-?tax |deferral )*elections?\b[^.;]{0,40}?,? (?:payroll|we|the [\w ]{3,25}?) (?:will|shall|may)(?: automatically)?) (?:switch|change|convert|move|reset) (?:it|them|that election|your election|the election) to roth(?: for you)?\b",
            regex.IGNORECASE,
        ),
        r"\g<what> make it an election of Roth contributions",
    ),
    # "If your election is pre-tax we will switch to Roth for you when the maximum is reached": what is still to be paid in
    (
        guarded(
            r"(?<=\b(?:elections?|elected|chosen|chose|choice|catch-?ups?|deferrals?)\b[^.;]{3,60}?(?:,? (?:payroll|we|the [\w ]{3,25}?),?(?: (?:will|shall|may))?(?: automatically)?) )(?:switch|change|convert|move|reset)(?:s|es)?(?: (?:it|them|that|you))?(?: over)? to roth(?: for you)?(?=,? (?:when|once|as soon as|after|at the point)\b[^.;]*\b(?:limit|maximum|ceiling|threshold)\b)",
            regex.IGNORECASE,
        ),
        "make Roth contributions for you",
    ),
    # "may each be used for a financial emergency", "Apart from such an emergency, nothing may be taken from these accounts"
    (
        guarded(
            r"(?P<may>\b(?:may|can)) (?:each |all |both |also )?be used (?:for|in|to meet|in case of|to relieve) (?=(?:an? |your |such an? )?(?:immediate |financial )*(?:emergency|emergencies|hardship|need)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> be withdrawn in case of ",
    ),
    (
        guarded(
            r"^(?P<lead>\W*)(?:apart from|other than (?:in|for|in case of)|except (?:for|in|in case of)|short of|but for|outside of|aside from) (?P<case>(?:an? |such an? |any )?(?:financial )?(?:hardship|emergency|need)\b[^,;.]{0,20}?), (?:nothing|no (?:money|amount|part)) (?:may|can|shall) be (?:taken|withdrawn|paid|drawn) (?:from|out of) (?P<what>(?!th(?:e|is) plan\b)[^,;.]{3,60}?) (?P<when>while\b[^,;.]*|before\b[^,;.]*|until\b[^,;.]*)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be withdrawn \g<when> only in case of \g<case>",
    ),
    # "The Employer may contribute an amount not exceeding 3% of Compensation", under whatever title
    (
        guarded(
            r"^(?P<who>\W*the (?:employer|company|corporation|bank|firm|sponsor|hospital)) (?P<may>may|shall|will)(?P<how>,? (?:in its (?:sole )?discretion|from time to time|also),?)? contribute(?= (?:an amount|amounts|up to|from|\d|one|two|three|such)\b)(?![^;]*\b(?:match|each (?:dollar|\$)|cents|for every|after-?\s?tax|withheld|deduct)\w*)",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may>\g<how> make employer contributions of",
    ),
)
"""Each with the rule that it is."""
