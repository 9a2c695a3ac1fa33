"""A rule given as the reason of another, the last day of a thing, its history in a line, and what waits for its day."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_DAY = r"(?:[A-Z][a-z]+ (?:\d{1,2}, )?)?(?:19|20)\d\d"
_PLAN = r"(?:(?:the|this|our) (?:(?:401\(k\)|savings|retirement|thrift) )*plan|we)"
_CONVERSIONS = r"(?:(?:in-plan )?(?:roth )?conversions?|in-plan (?:roth )?(?:rollovers?|transfers?))(?: feature| option| provision)?(?: (?:of|for|from) [^,;.]{3,50})?"
_WHAT = rf"(?P<what>{MONEY}|(?:the )?in-plan (?:roth )?(?:conversions?|rollovers?|transfers?)(?: of {MONEY})?)"
_BEGUN = r"(?:introduced|added|begun|began|started|opened|first (?:allowed|offered|accepted)|resumed|reopened|restored|reinstated|brought back|allowed again|offered again)"
_ENDED = r"(?:suspended|stopped|ended|closed|discontinued|dropped|frozen|halted|eliminated)"
_EVENT = rf"(?:to be )?(?:{_BEGUN}|{_ENDED})(?: for (?:all|every) [\w -]{{3,30}}?)?(?: (?:in|on|as of|from|effective))? {_DAY}"
_ONE_EVENT = guarded(
    rf"(?P<to_be>to be )?(?:(?P<begun>{_BEGUN})|{_ENDED})[^;,]*? (?P<day>{_DAY})(?=\W*(?:$|[;,]|and\b))",
    regex.IGNORECASE,
)
_AT_WHICH = r"(?:(?:in|on|as of|from|effective|with|at|since) )?(?:the (?:end|start|beginning|close|(?:last|first|final) (?:payrolls?|pay ?checks?|pay ?(?:day|date|period)|day)) (?:of|in) )?"
_TOLD_EVENT = rf"(?:(?:were|was|have been|has been|had been) )?(?:(?:then|later|again|finally|once more|temporarily|at last) )?(?:{_BEGUN}|{_ENDED})(?: again| once more| for good)? {_AT_WHICH}{_DAY}"
_STARTED = guarded(r"^(?:introduced|added|beg[ua]n|started|opened|first)", regex.IGNORECASE)


def _by_its_last_event(match: regex.Match[str]) -> str:
    """What a line of history leaves: open, if it was opened or resumed last; closed; or open until a day to come."""
    what = match["what"]
    *before, last = _ONE_EVENT.finditer(match["events"])
    if last["to_be"]:
        opened = bool(before and before[-1]["begun"])
        if last["begun"]:
            return f"{what} are permitted effective {last['day']}."
        return f"{what} may be made until {last['day']}." if opened else match.group()
    if not last["begun"]:
        return f"{what} were discontinued on {last['day']}."
    return f"{what} are permitted effective {last['day']}."


def _told_by_its_last_event(match: regex.Match[str]) -> str:
    """The same where a sentence tells the history: "They were suspended in 2009, resumed in 2013, and ended in 2023"."""
    *before, last = _ONE_EVENT.finditer(match["events"])
    if last["begun"] and len(before) == 1:
        return str(match.group())  # "suspended in 2010 and brought back in 2019" is read as it stands
    done = "resumed" if last["begun"] else "discontinued"
    return f"{match['lead']}{match['what']} were {done} on {last['day']}"


def _until_that_day(match: regex.Match[str]) -> str:
    """The last day, or the first one, of contributions, as that up to which, or from which, they may be made."""
    if match["which"].lower() == "first":
        return f"{match['lead']}{match['what']} are permitted effective {match['day']}"
    return f"{match['lead']}{match['what']} may be made until {match['day']}"


_PAY_DAY = r"(?:(?:the )?(?:pay ?(?:date|day|check|roll|period)|pay|check|day|date)s? (?:of|on|dated|ending) )?"
_ONE = r"(?:(?:one|pay ?(?:date|day|check|roll|period)|day|date|check|pay) )?"
_MADE = r"(?:(?:can|may|will|could|shall|are|were) (?:be )?(?:made|taken|accepted|deducted|withheld)|(?:(?:will|are|were) )?(?:come|go)(?:es)? (?:out|in))"

REASONS_AND_DATES: Turns = (
    # "was suspended in 2009 when the test failed, and came back in April 2013": why, and nothing on testing
    (
        guarded(
            rf"(?P<ended>\b{_ENDED} (?:in|on|as of|from|effective) {_DAY}),? (?:when|because|after|since|as) [^,;.]{{0,60}}\b(?:tests?|testing)\b[^,;.]{{0,40}}(?=[,;]|\W*$| and\b)",
            regex.IGNORECASE,
        ),
        r"\g<ended>",
    ),
    # "Unless and until the amendment is signed, Section 4.9 stands as it has since 2014, and under it contributions consist ...": today's rule
    (
        guarded(
            r"^\W*(?:unless and until|until|unless|so long as|as long as) (?:(?:the|that|this|such|any) )?(?:proposed |draft |new |third |second |first )*(?:amendment|draft|change|proposal|resolution)s? (?:(?:is|are|has been|have been) (?:(?:not|un) ?)?(?:signed|adopted|approved|executed)(?: and (?:signed|adopted|approved|executed))?),? (?![^.;]*\b(?:then|after that|once it is|will be (?:able|allowed))\b)(?=(?:the )?(?:present |current )?(?:section|article|paragraph|plan|rules?|terms|§)\b[^,;]{0,30}\b(?:stands?|remains?|continues?|reads?|applies|apply|is|are)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "is suspended for 2026 in light of projected ACP test results": why, and nothing that is told of the test
    (
        guarded(
            r"(?<=\b(?:is|are|was|were|been) (?:\w+ly |hereby )?(?:suspended|discontinued|stopped|ended|closed|frozen|halted|eliminated)\b[^.;]{0,60}?),? (?:in (?:light|view|consequence|anticipation) of|because of|owing to|due to|as a result of|on account of|following|given) (?:the )?(?:(?:plan['’]s|projected|expected|anticipated|recent|latest|prior|failed|poor|unfavorable|\w+ year|20\d\d) ){0,3}(?:ACP|actual contribution percentage|nondiscrimination|ADP/ACP|ACP/ADP|401\(m\))(?: (?:test|testing))?(?: (?:results?|failures?|outcomes?|projections?|problems?|concerns?))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Before 1987 the Plan took after-tax contributions": accepted them
    (
        guarded(
            r"(?<=\b(?:before|prior to|until|up to)\s(?:the\s)?(?:[\w,]+\s){0,4}?(?:19\d\d|20\d\d),?\s(?:the|our|this)\s(?:[\w()]+\s)?(?:plan|trust|company|fund)\s)(?:took|used to take)(?: in)?(?=\s)"
            r"|(?<=\b(?:the|our|this) (?:plan|trust|company) (?:once|formerly|previously) )took\b|(?<=\bwhich (?:the|our|this) (?:plan|trust|company) )took(?= (?:until|through|before|up to)\b)",
            regex.IGNORECASE,
        ),
        "accepted",
    ),
    # "2002 - Catch-up contributions added; after-tax contributions end.": a line of a history, told in the present
    (
        guarded(
            r"^\W*(?P<year>(?:19[5-9]|20[0-4])\d)\s?[-–—:]\s+(?=[A-Z][^;]{3,160}|[A-Z][^.]*;)(?=[^|]*\b(?:begins?|ends?|adds?|added|starts?|stops?|may|closes?|closed|opens?|ended|began|introduced)\b)",
            regex.IGNORECASE,
        ),
        r"Effective January 1, \g<year>, ",
    ),
    (
        guarded(
            rf"(?<=^\W*Effective January 1, \d{{4}}, (?:[^;]{{3,100}}; )?){MONEY} (?:ends?|stops?|closes?|cease)(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m[0].rsplit(maxsplit=1)[0]} were ended",
    ),
    # "Since the Plan takes no after-tax contributions, the conversion can be used only for ...": two statements
    (
        guarded(
            rf"^(?P<lead>\W*)(?:since|because|as|inasmuch as|given that|seeing that) (?P<rule>{_PLAN} (?:(?:takes?|accepts?|allows?|permits?|offers?|has|have) no|(?:does|do)(?: not|n['’]t) (?:take|accept|allow|permit|offer|provide for|have)(?: any)?) (?:voluntary |regular |traditional |employee |ordinary )*(?:after|post)-?\s?tax (?:contributions?|savings?|money|deposits?|dollars)(?: (?:from|by) (?:participants|members|employees|payroll|your pay|its members))?|there (?:are|is) no (?:voluntary )*(?:after|post)-?\s?tax (?:contributions?|savings?|money)(?: (?:in|under) (?:this|our|the) plan)?|{_PLAN} (?:(?:allows?|permits?|offers?|has|have) no|(?:does|do)(?: not|n['’]t) (?:allow|permit|offer|provide for|have)(?: an?| any)?) {_CONVERSIONS}), (?=\w)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['rule'][:1].upper()}{m['rule'][1:]}; ",
    ),
    # "Acting under Section 4.9, the Committee has determined that ...": under what it acts
    (
        guarded(
            r"^\W*(?:acting|exercising|using|in exercise of|pursuant to|as allowed by|as permitted by|under)\b[^,;]{3,70}, (?=the (?:\w+ ){0,3}?(?:board|committee|company|employer|directors|trustees|administrator) (?:has|have|hereby|resolved|voted|determined|decided|directed)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Administrator has directed that after-tax contributions not be taken from any Participant"
    (
        guarded(
            rf"^\W*the (?:\w+ ){{0,3}}?(?:board|committee|company|employer|directors|trustees|administrator) (?:has |have |hereby )*(?:directed|ordered|ruled|resolved|voted|determined|decided) that (?P<what>{MONEY}) not be (?P<done>taken|accepted|made|withheld|deducted|received)\b",
            regex.IGNORECASE,
        ),
        r"No \g<what> may be made",
    ),
    # "the pay date of December 18 will be the last one on which after-tax contributions can be made"
    (
        guarded(
            rf"(?P<lead>^\W*(?:[\w ]{{3,30}}: ?)?){_PAY_DAY}(?P<day>{_DAY}),? (?:will be|is|was|is to be|shall be) the (?:very )?(?P<which>last|final|first) {_ONE}(?:(?:on|from|in|for|of|at) which {_WHAT} {_MADE}|(?:for|of|with) {_WHAT})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        _until_that_day,
    ),
    # "December 31, 2025 was the last day on which after-tax money could be converted inside the Plan"
    (
        guarded(
            rf"(?P<lead>^\W*){_PAY_DAY}(?P<day>{_DAY}),? (?:will be|is|was) the (?:very )?(?P<which>last|final) {_ONE}(?:on|in) which (?P<what>{MONEY}) (?:can|may|could) be (?P<how>converted(?: to roth)?|withdrawn)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be \g<how> until \g<day>",
    ),
    # "The last day for after-tax contributions is December 31, 2026"
    (
        guarded(
            rf"(?P<lead>^\W*)the (?P<which>last|final|first) {_ONE}(?:(?:on|from|in|for|of|at) which {_WHAT} {_MADE}|(?:for|of|with) (?:making )?{_WHAT}) (?:will be|is|was|is to be|shall be) {_PAY_DAY}(?P<day>{_DAY})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        _until_that_day,
    ),
    # "History of after-tax savings in this Plan: introduced 1981; suspended January 1, 2010; resumed July 1, 2018"
    (
        guarded(
            rf"^\W*(?:(?:a |the )?(?:short |brief )?history of )?{_WHAT}(?: (?:in|under) (?:this|the|our) plan)?(?: [-–—] an? (?:short |brief )?history)?: (?P<events>{_EVENT}(?:(?:[;,]| and|[;,] and) {_EVENT})+)\W*$",
            regex.IGNORECASE,
        ),
        _by_its_last_event,
    ),
    # "They were suspended on July 1, 2009, resumed on January 1, 2013, and ended with the last payroll of 2023"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}|they|these) (?P<events>{_TOLD_EVENT}(?:(?:[;,]|,? (?:and|but|then)|[;,] (?:and|but|then)) {_TOLD_EVENT})+)(?:,? (?:after|because|as|since|when|following|owing to|due to|in view of|once)\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        _told_by_its_last_event,
    ),
    # "They ended with the last payroll of 2023 after several years of refunds": the reason is no rule
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}|they|these) (?P<events>(?:(?:were|was|have been|has been|had been) )?{_ENDED}(?: for good)? {_AT_WHICH}{_DAY}),? (?:after|because|as|since|following|owing to|due to|in view of) (?![^.;]*\b(?:resum|re-?open|again|back\b|restor|reinstat|return|except|but\b))[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        _told_by_its_last_event,
    ),
    # "the savings you put in from taxed pay", "money you saved out of taxed pay"
    (
        guarded(
            r"\b(?:the |any |all )?(?:savings|money|amounts?|contributions|deposits) (?:that )?(?:you|he or she|they|members?|participants?)(?: have)? (?:put in|saved|contributed|paid in|deposited) (?:from|out of) (?:your |their )?(?:already )?taxed (?:pay|wages|earnings|income)\b",
            regex.IGNORECASE,
        ),
        "your after-tax savings",
    ),
    # "payable upon, and not earlier than, the first of these to occur", "on, but not earlier than, the first to occur of"
    (
        guarded(
            rf"(?P<what>{MONEY}) (?:(?:shall|will|is to|may) be|is|are|becomes?) (?:payable|paid|distributed|distributable)(?: to [^,;.]{{3,40}}?)? (?:up)?on,? (?:and|but) (?:not|no) (?:before|earlier than|sooner than),? (?=the (?:first|earliest|earlier)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> may not be withdrawn before ",
    ),
    # "No such notice has been given as of the date of this restatement": what is awaited has not come, and nothing is let
    (
        guarded(
            r"^\W*no such (?:notice|resolution|announcement|determination|direction|date) has (?:yet |so far )?(?:been )?(?:given|issued|made|adopted|set|published)\b(?:[^,;.]|,(?! and\b))*(?:, and (?=until\b)|(?=\W*$))",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Until one is given a Participant shall make no After-Tax Contributions": until that notice is
    (
        guarded(
            rf"^(?P<lead>\W*)until (?:one|it|that|they|such (?:a )?notice) (?:is|has been|are|do|does)(?: (?:given|issued|set|published|so))?,? (?P<who>(?:a|any|the|no) (?:participant|member|employee)) (?:shall|will|may|can) (?P<not>not )?make (?P<any>no |any )?(?P<what>{MONEY})(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}No {m['what']} may be made"
            if m["not"] or (m["any"] or "").lower() == "no " or m["who"].lower().startswith("no ")
            else m.group()
        ),
    ),
    # "Section 3.5 of the Basic Plan Document permits Voluntary Contributions": to those who elect it
    (
        guarded(
            rf"^\W*(?:section|article) [\w.]+ of the (?:basic plan document|prototype(?: plan)?|volume submitter(?: plan)?|pre-?approved plan(?: document)?) (?:permits?|provides? for|allows?|authorizes?) {MONEY}\W*$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "takes pre-tax and Roth contributions but none after tax"
    (
        guarded(
            r"(?<=\b(?:takes?|accepts?|allows?|permits?|offers?|has|have) [^.;]{5,80}),? but (?:none|nothing|not any) (?:after|post)[- ]tax(?:es)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        ", but accepts no after-tax contributions",
    ),
    # "Until you file an election, you shall make no after-tax contributions": until the saver asks for them
    (
        guarded(
            rf"^\W*until (?:you|he or she|an? (?:participant|member|employee)) (?:files?|makes?|completes?|submits?|returns?|elects?|enrolls?|signs?)\b[^,;]{{0,50}}, (?:you|he or she|he|the (?:participant|member|employee)) (?:shall|will|can|may)? ?(?:not make (?:any )?|makes? no )(?P<what>{MONEY})(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what>.",
    ),
    # "the after-tax contributions transferred to this Plan from the Thrift Plan in 1998": those of that plan, and no rollover
    (
        guarded(
            rf"(?P<what>{MONEY})(?: (?:that|which) (?:was|were))? (?:transferred|moved|brought(?: over)?) (?:in)?to (?:this|the|our) plan from (?P<plan>(?:the|that) (?-i:[A-Z])[\w&’' -]{{2,50}}\b(?:plan|program|fund)) (?=in (?:19|20)\d\d|(?:on|as of) (?-i:[A-Z])\w+ \d|(?:when|at the time|upon)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> of \g<plan> ",
    ),
    # "may take from the After-Tax Account only amounts that have been on deposit for 24 months": in the plan so long
    (
        guarded(
            r"\b(?P<may>may|can) (?:take|draw) (?P<from>from (?:the|his|her|your|their|an?) (?:(?:after|post)-?\s?tax|voluntary|thrift) (?:[\w-]+ )?(?:account|balance|source)) (?=only\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> withdraw \g<from> ",
    ),
    (
        guarded(
            r"(?<=\bonly (?:amounts|money|contributions|savings|deposits) (?:that|which) (?:has|have) been )(?:on deposit|there)(?= for\b)",
            regex.IGNORECASE,
        ),
        "in the plan",
    ),
    # "Only amounts that have been in the plan for two years may be taken from the After-Tax Account by an employed Member"
    (
        guarded(
            r"^\W*only (?P<long>(?:amounts|money|contributions|savings|deposits) (?:that|which) (?:has|have) been [^,;.]{5,60}?) (?:may|can) be (?:taken|withdrawn|drawn) from (?P<what>(?:the|his|her|your|an?) (?:(?:after|post)-?\s?tax|voluntary|thrift) (?:[\w-]+ )?(?:account|balance|source))(?: by (?:an?|any|the) (?:employed |active )?(?:participant|member|employee)s?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"A Participant may withdraw from \g<what> only \g<long>",
    ),
    # "A Member with sixty or more months of membership may take the entire balance"
    (
        guarded(
            r"\b(?P<who>(?:an?|any|each|every) (?:employed |active )?(?:participant|member|employee)) (?:with|having|who has) (?:(?:at least )?(?P<long>[\w-]+) or more|(?:at least|not less than) (?P<long>[\w-]+)) (?P<unit>months|years) (?:of (?:membership|participation)|in the plan) (?P<may>may|can) (?:take|draw(?: out)?|withdraw) (?P<all>the (?:entire|whole|full)(?: balance)?|all|any part)\b",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may>, only after \g<long> \g<unit> of participation, withdraw \g<all>",
    ),
    # "A Member of any length of membership may take the entire balance of the After-Tax Account"
    (
        guarded(
            r"(?<=\b(?:you|participant|member|membership|participation) (?:may|can) )take (?=(?:the (?:entire|whole|full)|all|any part)(?: balance)?(?: of)? (?:the|his|her|your|their) (?:(?:after|post)-?\s?tax|voluntary|thrift) (?:[\w-]+ )?(?:account|balance)\b)",
            regex.IGNORECASE,
        ),
        "withdraw ",
    ),
    # "Company deposits made for him during the preceding twelve months shall be forfeited": the match of the last months
    (
        guarded(
            r"\b(?:company|employer|bank|corporation|firm) deposits (?P<made>(?:(?:that were )?(?:made|credited) (?:for|on behalf of) (?:him|her|you|them|the (?:member|participant|employee)) )?)(?:during|in|within) the (?:preceding|previous|prior|last|past) (?P<long>[\w-]+ (?:months|years))",
            regex.IGNORECASE,
        ),
        r"Company contributions \g<made>in the last \g<long>",
    ),
)
"""Each with what it is in plain words."""
