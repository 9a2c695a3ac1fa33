"""How guides and rules in passing tell what goes in: limits that move, lists of all the ways in, what ends and returns."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_KIND = r"(?:(?:after|post)-?\s?tax|roth|voluntary(?: after-?\s?tax)?|thrift)"
_RATE = r"(?:\d{1,3}(?:\.\d+)?\s?(?:%|percent|per cent)|zero|nothing)"
_WHO = r"(?:you|participants|members|employees|associates|(?:an?|any|each|every) (?:[\w-]+ )?(?:participant|member|employee))"
_BOUND = r"(?:limit|cap|ceiling|maximum|max|upper limit|top rate|highest rate|maximum rate)"
_ITS_LIMIT = (  # "the highest rate at which you may make after-tax contributions", "the 6% cap on after-tax contributions"
    rf"(?:(?:the|our|your|this|an?) )?(?:plan['’]s )?(?:{_RATE} )?(?:"
    rf"(?:highest|top|maximum|largest|greatest) (?:rate|percentage|percent|share of (?:your )?pay|portion of (?:your )?pay|amount)(?: at which| that| which)? {_WHO} (?:may|can) (?:make|contribute|save|put in|set aside|elect)(?: as| in)? (?P<made>{MONEY})"
    rf"|(?:(?:current|present|plan|overall|annual) )?{_BOUND}(?: percentage)? (?:on|for|of) (?P<on>{MONEY})"
    rf"|(?:(?:highest|top|maximum) )?(?P<kind>{_KIND}) (?:(?:contribution|savings?|deferral) )?(?:{_BOUND}|rate|percentage|maximum percentage)"
    rf"|(?:highest|top|maximum) (?P<rated>{_KIND}) (?:(?:contribution|savings?|deferral) )?(?:rate|percentage|election|amount))"
)
_MOVES = (
    r"(?:(?:has |have |had )?(?:(?:is|was|will be|shall be|has been|been|being) )?(?:again )?"
    r"(?:goes|went|go|moves?|moved|rises?|rose|climbs?|climbed|jumps?|jumped|increases?|increased|drops?|dropped|falls?|fell|declines?|declined|decreases?|decreased|changes?|changed|raised|lifted|lowered|reduced|cut|set|reset|brought|doubled|trimmed)(?: up| down| back)?)"
)


_NONE = guarded(r"(?:0+(?:\.0+)?\s?\D|zero|nothing)", regex.IGNORECASE)


def _up_to(match: regex.Match[str]) -> str:
    """A limit that moves, as what may be contributed from then on; one that is lowered to nothing is the end of it."""
    money = match["made"] or match["on"] or f"{match['kind'] or match['rated']} contributions"
    rate = match["rate"]
    if _NONE.match(rate):
        return f"{match['lead']}{money} are no longer permitted"
    of_pay = match["base"] or ""
    return f"{match['lead']}you may make {money} of up to {match['rate']}{of_pay}"


_BASE = r"(?: of (?:your |their |his or her |each )?(?:(?:eligible|base|annual|regular|gross|covered|total) )*(?:pay|compensation|earnings|salary|wages))"
_ONE = guarded(r"\ban? (?=(?:full )?year)", regex.IGNORECASE)
_BEFORE = guarded(r"\bbefore tax\b(?! \w+ tax)", regex.IGNORECASE)
_DEDUCTED = guarded(r"\bdeductions", regex.IGNORECASE)
_NTH = guarded(r"^(?:your|the) | anniversary$", regex.IGNORECASE)
_OR_AS = guarded(r"\bor (?:as )?", regex.IGNORECASE)
_ALLOWING = guarded(r"\b(?:gives?|provides?|includes?)\b", regex.IGNORECASE)
_TAXED_DOLLARS = r"(?:after|post)-?\s?tax (?:dollars|money|savings|contributions?|deposits)"
_ROTH_DOLLARS = r"(?:designated )?roth(?: (?:401\(k\) )?(?:dollars|money|savings|contributions?|deferrals|ones?))?"
_FROM_PAY = r"(?: (?:from|out of) (?:your |the |any |an employee['’]s )?(?:pay|paychecks?|wages|salary))?"

CONTRIBUTED: Turns = (
    # "the Society contributes 60% of the first 6% of Compensation that a Participant deposits": a match
    (
        guarded(
            r"\b(?P<who>(?:the|your|our) (?!(?:participants?|members?|employees?|associates?|savers?)\b)[\w-]+|we) (?:will |shall )?(?:contributes?|adds?|pays?(?: in)?|gives?|puts? in|deposits?) (?P<rate>\d+(?:\.\d+)?\s?%|[\w-]+ percent(?: \(\d+%\))?) of the first (?=\d|[\w-]+ percent)",
            regex.IGNORECASE,
        ),
        r"\g<who> matches \g<rate> of the first ",
    ),
    # "The highest rate at which you may make after-tax contributions goes up from 6% to 14% of compensation"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^.;:]{{3,60}}?(?:\d{{4}}|\d),? )?){_ITS_LIMIT}(?: for (?:[\w-]+ )?(?:participants|members|employees))? {_MOVES}(?: by [^.;]{{3,30}}?)?(?: from {_RATE}{_BASE}?)?,? (?:at|to) (?P<rate>{_RATE})(?P<base>{_BASE})?(?!\s?\d)",
            regex.IGNORECASE,
        ),
        _up_to,
    ),
    # "Effective 1/1/2026, the 6% cap on after-tax contributions is replaced by a 10% cap"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^.;:]{{3,60}}?(?:\d{{4}}|\d),? )?){_ITS_LIMIT}(?: of {_RATE})? (?:(?:is|was|has been|will be) )?(?:replaced|superseded|changed) (?:by|with|to) (?:an? |one of )?(?:(?:new|higher|lower) )?(?P<rate>{_RATE})(?P<base>{_BASE})?(?: (?:{_BOUND}|one))?",
            regex.IGNORECASE,
        ),
        _up_to,
    ),
    # "... the Company's matching contribution and rollovers you bring from elsewhere": one of a list
    (
        guarded(
            r"(?<=(?:\band|,) )rollovers? (?:that |which )?(?:you|members|participants) (?:bring|brought|make|move|may bring)(?: in| over)? from (?:elsewhere|(?:other|another|your old|an old|a former|an earlier|outside|old|former) [\w'’ ]{3,25}?)(?=\W*$|,)",
            regex.IGNORECASE,
        ),
        "rollovers",
    ),
    # "Your account grows from just these sources: ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?:your|the|an?|each) (?:\w+ )?account (?:grows|is (?:fed|built up|built|filled|made up)|fills up) (?:from|by|through|out of|of) (?:just|only|nothing but) (?:(?:these|the following|two|three|four|five) )+(?:sources?|kinds of money|streams?|contributions): (?P<list>[^.;:]{10,300}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts only \g<list>",
    ),
    # "Nothing else can be put in", "No other money goes in": all there is
    (
        guarded(
            r"^(?P<lead>\W*(?:and )?)(?:nothing else|no other money|no other dollars) (?:(?:can|may|will) be (?:put in|paid in|added|contributed|deposited)|(?:goes|comes|gets|can go|can come|may go) in)(?: to (?:the plan|your account))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts nothing else",
    ),
    # "and there isn't a third one": none but these
    (
        guarded(
            r"\bthere (?:isn['’]t|is not|['’]s not) an? (?P<nth>third|fourth|fifth|sixth|other)(?: (?:one|way|kind|choice|option|type))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"there is no \g<nth>",
    ),
    # "The only money you can put in from your paycheck is pre-tax money or Roth money"
    (
        guarded(
            rf"^(?P<lead>\W*)the only (?:money|dollars|savings|pay) (?:that |which )?{_WHO} (?:can|may) (?:put in|add|save|contribute|pay in)(?: to (?:the|your|this) (?:plan|account))?(?P<pay> from (?:your|their) (?:pay|paychecks?|wages|salary))? (?:is|are) (?P<one>(?:pre|before)-?\s?tax|roth)(?: money| dollars| savings)?,? (?P<and>or|and) (?P<other>(?:pre|before)-?\s?tax|roth)(?: money| dollars| savings)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The only contributions you can make\g<pay> are \g<one> contributions \g<and> \g<other> contributions",
    ),
    # "Pre-tax and Roth: those are your choices", "That is the whole list: pre-tax, Roth, match, rollover"
    (
        guarded(
            r"^(?P<lead>\W*)(?P<list>(?:(?:pre|before)-?\s?tax|roth),? and (?:(?:pre|before)-?\s?tax|roth))(?:: |, | [–—-] )(?:those|these|they) are (?:your|the) (?:(?:two|only) )?(?:choices|options|possibilities)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may make \g<list> contributions",
    ),
    (
        guarded(
            r"^(?P<lead>\W*)(?:that|this|here) is the (?:whole|full|entire|complete) (?:list|menu)(?: of (?:contributions|what goes in)\b[^:.;]{0,20})?: ?(?P<list>(?=[^.;]*\b(?:roth|deferrals?|(?:pre|before)-?\s?tax)\b)(?=[^.;]*\bmatch)[^.;:]{5,200}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts only \g<list>",
    ),
    # "The Company took after-tax money off the menu on January 1, 2020"
    (
        guarded(
            rf"\b(?:the (?:[\w-]+ )?(?:plan|company|employer|committee|board|sponsor|firm|trustees?)|we) (?:has |have )?(?:took|taken|removed|dropped|struck|pulled|crossed) (?P<what>{MONEY}) (?:off|from) (?:(?:the|our|its) )?(?:plan['’]s )?(?:menu|list|table|roster)(?: of [\w ]{{3,25}})?",
            regex.IGNORECASE,
        ),
        r"\g<what> was discontinued",
    ),
    # "There is no such thing as an after-tax contribution in this Plan"
    (
        guarded(
            rf"\bthere(?: is|['’]s|are) no such (?:thing|animal) as (?:an? )?(?P<what>{MONEY})(?: (?:in|under|at|for) (?:this|the|our) (?:\w+ )?plan| here)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"the Plan does not permit \g<what>",
    ),
    # "The Plan is not set up to take after-tax contributions"
    (
        guarded(
            r"\b(?P<who>(?:the|our|this) (?:[\w-]+ )?(?:plan|payroll|company)|we|ours) (?:is|are)(?: not|n['’]t) (?:set up|built|designed|equipped|written|meant|made|in a position|able) (?:to|for) (?P<act>take|accept|allow|permit|receive|handle)(?:ing)?\b",
            regex.IGNORECASE,
        ),
        r"\g<who> does not \g<act>",
    ),
    # "After-tax contributions are something the Plan does without"
    (
        guarded(
            rf"(?P<what>{MONEY}) (?:is|are) (?:something|a thing|one thing|a feature|an option) (?:that |which )?(?P<who>(?:the|our|this) (?:[\w-]+ )?plan|we) (?:does|do|gets?|has always done|have always done) without\b",
            regex.IGNORECASE,
        ),
        r"\g<who> does not accept \g<what>",
    ),
    # "The only after-tax dollars the Plan will take are Roth dollars", "... you can put into the Plan from your pay are Roth dollars"
    (
        guarded(
            rf"\bthe only {_TAXED_DOLLARS}(?: that| which)? (?:(?P<who>(?:the|our|this) (?:[\w-]+ )?plan|we) (?:will |can |may |is able to |are able to )?(?:takes?|accepts?|allows?|receives?|offers?|permits?|collects?|has|have)|(?:you|participants|members|employees) (?:can|may|are able to) (?:contribute|save|put in|pay in|put aside|add)(?: (?:to|in|into) (?:the|our|this) (?:[\w-]+ )?plan)?|(?:you|participants|members|employees) (?:can|may) (?:put|pay) into (?:the|our|this) (?:[\w-]+ )?plan){_FROM_PAY} (?:is|are) {_ROTH_DOLLARS}(?=\W*$|[,;])"
            rf"|^\W*{_ROTH_DOLLARS} (?:is|are) the only {_TAXED_DOLLARS} (?:that|which) (?:can|may) (?:go|be (?:put|paid)) into (?:the|our|this) (?:[\w-]+ )?plan{_FROM_PAY}(?=\W*$|[,;])"
            rf"|^\W*{_TAXED_DOLLARS} (?:can|may) (?:go in|go into the plan|come in|be saved|be put in|be contributed)(?: to the plan)?{_FROM_PAY} only as {_ROTH_DOLLARS}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"the only after-tax contributions {m['who'] or 'the Plan'} accepts are Roth contributions",
    ),
    # "have your future contributions made as Roth", "switch your contributions to Roth going forward": for pay to come
    (
        guarded(
            r"\b(?:have|get) (?:your|all|some of your|any of your|part of your|their) (?:(?:future|new|later|coming|ongoing) )?(?:contributions|deferrals|savings)(?: from now on)? (?:made|taken|treated|designated|go in|put in) as roth(?: contributions)?\b"
            r"|\b(?:switch|change|move|direct|redirect) (?:your|all|some of your|any of your|part of your|their) (?:(?:future|new|later|coming|ongoing|payroll) )+(?:contributions|deferrals|savings) (?:over )?to roth(?: contributions)?\b(?! (?:ira|account))"
            r"|\b(?:switch|change|move) (?:your|their) (?:(?:payroll|pre-?\s?tax) )?(?:contributions|deferrals) (?:over )?to roth(?: contributions)? (?=(?:going forward|from now on|for (?:future|later|coming)|starting with|as of your next|beginning with))",
            regex.IGNORECASE,
        ),
        "make Roth contributions",
    ),
    # "Many 401(k)s now let you save beyond the limit", "Most workplace plans give you pre-tax and Roth": other plans than this
    (
        guarded(
            r"^\W*(?:many|most|some|certain|several|more and more|a (?:growing |large |small )?number of) (?:(?:workplace|retirement|company|employer|savings|401\(k\)|of today['’]s) )*(?:401\(k\)s|plans) (?P<verb>(?:now |also |today |usually |generally |typically )*(?:gives?|provides?|includes?|lets?|allows?|offers?|permits?|accepts?)\b)(?=[^.;]*\b(?:roth|pre-?\s?tax|after-?\s?tax)\b)(?![^.;]*\b(?:ours|our (?:own )?plan|we)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"Some plans {_ALLOWING.sub('allow', m['verb'])}",
    ),
    # "The limit on after-tax contributions has been eliminated; you may contribute any percentage": no limit any more
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^.;:]{{3,60}}?(?:\d{{4}}|\d),? )?)(?:(?:the|our|any|that) )?(?:plan['’]s )?(?:{_RATE} )?(?:(?:current|old|present|overall) )?{_BOUND} (?:on|for|of) (?P<what>{MONEY}) (?:(?:has|have) been|is|was|are|will be) (?:eliminated|removed|abolished|lifted|dropped|done away with|repealed|gone|no more)(?! to)",
            regex.IGNORECASE,
        ),
        r"\g<lead>you may make \g<what> without a limit of the Plan",
    ),
    # "After-tax contributions were reintroduced for pay dates on or after April 1, 2024"
    (
        guarded(
            rf"(?P<what>\b{MONEY}) (?P<were>was|were|has been|have been|is|are) (?:re-?introduced|re-?instated|re-?established|re-?started|revived|re-?activated)\b(?: (?:for|with|beginning with|starting with) (?:pay ?(?:dates|days|rolls?|checks?|periods)|payrolls?) (?:dated |paid |made |falling |ending )?(?:on or after|on and after|after|from) (?P<when>\w+ (?:\d{{1,2}}, )?\d{{4}}))?",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} {m['were']} resumed" + (f" on {m['when']}" if m["when"] else ""),
    ),
    # "After-tax? That door closed in 2011": of what the question named
    (
        guarded(
            r"^(?P<lead>\W*)that (?:door|window|option|chapter|avenue) (?:(?:was|is|has been) )?(?:now )?(?:closed|shut)\b(?P<when>(?: (?:in|on|as of|since|back in|for good)\b[^.;]{0,30})?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>They were discontinued\g<when>",
    ),
    # "After-tax contributions become available on your first anniversary", "begin ... after six months of service"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}) (?:may )?(?:begins?|starts?|becomes? (?:available|possible|open)|opens? up|(?:is|are) (?:open|available))(?: to you)? (?:(?:on|from|with|at|the) )*(?:(?:the )?first (?:day )?of the (?:month|quarter|plan year|pay period) )?(?P<when>(?:after|following|once)\b[^.;]{{3,40}}?\b(?:service|employment)|(?:your|the) (?:first|second) anniversary)(?: of (?:hire|employment|service|your hire))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}You may make {m['what'].lower()} "
            + (
                f"after the {_NTH.sub('', m['when'])} anniversary of employment"
                if "anniversary" in m["when"]
                else m["when"]
            )
        ),
    ),
    # "You need 1,000 hours of service before ...": as many as make a year of service
    (
        guarded(
            r"\b(?:(?:at least|not less than) )?1,?000 (?:or more )?hours(?: of)? (?:service|employment|work)\b(?! (?:in|during|each|per|every)\b)|(?<=\b(?:worked|work) (?:at least )?)1,?000 hours\b(?! (?:in|during|each|per|every|a)\b)|(?<=\b(?:after|once|until|when)\b[^.;]{0,40}\b(?:worked|work|completed?|served) (?:at least )?)1,?000 hours(?: of (?:service|work|employment))? (?:in|during|within) (?:an?|any|your first) (?:12-month period|twelve-month period|(?:plan |calendar )?year|12 months|period of 12 months)\b",
            regex.IGNORECASE,
        ),
        "one year of service",
    ),
    # "until you have been employed for a year": of service, and no refusal for a time
    (
        guarded(
            r"(?<=\b(?:have|has) )(?:been (?:employed|here|with (?:us|the company|the firm))|worked (?:here|for (?:us|the company|the firm)))(?: by (?:us|the company))? (?:for )?(?P<long>(?:at least )?(?:(?:an?|one|two|three|1|2|3)(?: full)? years?|(?:twelve|12|eighteen|18|twenty-four|24)(?: full)? months))\b",
            regex.IGNORECASE,
        ),
        lambda m: f"completed {_ONE.sub('one ', m['long'])} of service",
    ),
    # "There are just two ways to save in this Plan, before tax or as Roth": all there are
    (
        guarded(
            r"^(?P<lead>\W*)there (?:are|['’]re) (?:just|only) two (?:ways|kinds|ways you can) (?:to (?:save|contribute|put money)|of contributions?)(?: (?:in|into|under|to) (?:this|the|our) (?:\w+ )?plan)?[,:] (?P<list>(?=[^.;]*\broth\b)[^.;:]{8,80}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}You may make only {_BEFORE.sub('pre-tax', _OR_AS.sub('and ', m['list']))} contributions",
    ),
    # "pre-tax and Roth, and that is the complete list", "You have three pots to fill: pre-tax, Roth and after-tax"
    (
        guarded(
            r"^(?P<lead>\W*)(?:your )?contributions come in (?:just |only )?(?:two|three|four) (?:flavors|kinds|types|forms|varieties|sorts)[,:]? (?P<list>(?=[^.;]*\broth\b)[^.;:]{8,90}?),? and (?:that|those|this) (?:is|are) (?:the (?:complete|whole|full|entire) list|all(?: of them)?|it)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may make only \g<list> contributions",
    ),
    (
        guarded(
            rf"^(?P<lead>\W*){_WHO} (?:have|has) (?:two|three|four) (?:pots|buckets|baskets|kinds of money|pockets|jars)(?: to (?:fill|save (?:in)?to|put money in(?:to)?|use|choose from))?: (?P<list>(?=[^.;]*\broth\b)[^.;:]{{8,90}}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may make \g<list> contributions",
    ),
    # "The Plan is silent on after-tax contributions because it does not allow them"
    (
        guarded(
            rf"^\W*(?P<who>(?:the|our|this) (?:[\w-]+ )?(?:plan|booklet|summary|guide)) (?:is silent|says nothing|does not speak)(?: on| about| of| as to) (?P<what>{MONEY})(?: for a reason:|,? (?:because|since|as)) (?:it|the plan|we) (?P<verb>(?:does|do) not|never) (?P<act>allow|permit|accept|take|offer)s? (?:any|them|such contributions)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan does not \g<act> \g<what>",
    ),
    # "Your contribution must be either Traditional or Roth"
    (
        guarded(
            r"^(?P<lead>\W*)(?:each|every|your|all) (?:of your )?(?:contributions?|deferrals?|savings) (?:must|has to|have to) be (?P<either>(?:either )?(?:(?:pre|before)-?\s?tax|traditional) or roth|(?:either )?roth or (?:(?:pre|before)-?\s?tax|traditional))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may make \g<either> contributions",
    ),
    # "The Roth rate you pick applies until you change it"
    (
        guarded(
            rf"^(?P<lead>\W*)the (?P<kind>roth|after-?\s?tax) (?:rate|percentage|election|amount) (?:that )?{_WHO} (?:pick|choose|set|elect|select|enter)s?\b(?= (?:applies|stays|remains|continues|will|is|holds))",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may make \g<kind> contributions from your pay, at a rate that",
    ),
    # "the most that may come out of your check for after-tax savings is 7%", "held to 5% after-tax"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^.;:]{{3,60}}?, )?)the most (?:that )?(?:may|can|will) (?:come out of|be taken from|be taken out of|be deducted from|be withheld from) (?:your|each|an employee['’]s|their|a) (?:check|paycheck|pay|wages|salary|payroll check) (?:for|as|toward) (?P<what>{MONEY}) (?:is|will be) (?=\d)",
            regex.IGNORECASE,
        ),
        r"\g<lead>you may make \g<what> of up to ",
    ),
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<who>[\w -]{{3,60}}?) (?:is|are) (?:held|limited|restricted|confined|capped) (?:to|at) (?P<rate>{_RATE})(?P<base>{_BASE})? (?P<kind>after-?\s?tax)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> may make \g<kind> contributions of up to \g<rate>\g<base>",
    ),
    # "In no event shall After-Tax Contributions for any payroll period exceed 12%": a limit, and no refusal
    (
        guarded(
            rf"^(?P<lead>\W*)in no event (?:shall|may|will|can) (?P<what>(?:(?:a|the|any|each) (?:participant|member|employee)['’]s )?{MONEY})(?P<time> (?:for|in|during) (?:any|each|a) [\w ]{{3,20}})? (?P<exceed>exceed|be more than) (?={_RATE})",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may not \g<exceed> ",
    ),
    # "The money in your account has just three origins: ...", "Three places, and three places only: ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:the |all )?money in (?:your|the|an?) (?:\w+ )?(?:account|plan) (?:has|comes from|came from) (?:just|only) (?P<n>two|three|four|five) (?:origins|sources|places)|(?P<n>two|three|four|five) (?:origins|sources|places),? (?:and|but) (?:only (?P=n)|(?P=n) only|(?P=n)(?: origins| sources| places) only|no (?:more|others?))(?: (?:origins|sources|places))?): (?P<list>[^.;:]{10,300}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts only \g<n> kinds of contributions: \g<list>",
    ),
    # "four contribution sources and no more: ...", "There isn't anything else to pick"
    (
        guarded(
            r"(?<=\b(?:sources?|kinds?|types?|ways) (?:of (?:contributions?|money) )?)and no more(?=:)",
            regex.IGNORECASE,
        ),
        "and no others",
    ),
    (
        guarded(
            r"^(?P<lead>\W*(?:and )?)there(?:['’]s| is)(?: not|n['’]t) anything (?:else|more|further)(?: (?:to|you can) (?:pick|choose|elect|select|contribute|put in)(?: from)?)?(?=\W*$)"
            r"|^(?P<lead>\W*(?:and )?)there isn['’]t anything (?:else|more|further)(?: (?:to|you can) (?:pick|choose|elect|select|contribute|put in)(?: from)?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>There is nothing else",
    ),
    # "You pick pre-tax, or Roth, or some of each": what goes in
    (
        guarded(
            r"^(?P<lead>\W*)you (?:can |may )?(?:pick|choose|select|take) (?P<list>(?:(?:pre|before)-?\s?tax|roth),? or (?:(?:pre|before)-?\s?tax|roth)(?:,? or (?:some of each|both|a mix(?: of the two)?|a little of each))?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may save \g<list>",
    ),
    # "Only the contributions still to come can be made Roth": of pay to come
    (
        guarded(
            r"^(?P<lead>\W*)(?:only )?(?:the |your )?(?:contributions|deferrals|savings|paychecks) (?:that are )?(?:still to come|yet to come|to come|from now on|you make from now on|still to be made) (?P<may>can|may) (?:still )?be (?:made|put in|designated|saved|turned)(?: as| in)?(?:to)? roth\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>You \g<may> make Roth contributions from now on",
    ),
    # "After-tax deductions, put on hold in the spring, will start up again with the first check of October 2026"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}|after-?\s?tax deductions),? (?:(?:which|that) (?:was|were|have been|has been) )?(?:put on hold|on hold|suspended|paused|halted|stopped|interrupted)\b(?![^,;]*\b(?:hardship|withdraw\w*|loans?|leave|you|rehire\w*)\b)[^,;]{{0,40}}, (?:(?:will|are to|is to) )?(?:starts? (?:up )?again|started (?:up )?again|resumes?|resumed|go(?:es)? on again|pick(?:s|ed)? (?:up )?again|begins? again|began again)\b",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{_DEDUCTED.sub('contributions', m['what'])} will be permitted again",
    ),
    # "The moratorium on after-tax contributions expires December 31, 2025"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the |our |this )?(?:moratorium|suspension|hold|freeze|ban|pause|halt|stop) (?:on|of|for) (?P<what>{MONEY}) (?:will )?(?:expires?|expired|ends?|runs? out|ran out|lapses?) (?:on |with |at the end of )?(?P<when>\w+ \d{{1,2}}, \d{{4}})(?P<more>,? (?:and|when|after which)\b[^.;]*?\b(?:contributions?|savings|they|it)\b[^.;]*?\b(?:again|resume|made)\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are permitted again after \g<when>",
    ),
    # "After-tax contributions, restored in 2023, were again withdrawn in 2025"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}), (?:which (?:was|were) )?(?:restored|reinstated|brought back|reopened|added back|reintroduced)\b[^,;]{{0,40}}, (?:was|were|have been|has been) (?:again |once more |then )?(?:withdrawn|removed|dropped|closed|ended|discontinued|stopped|taken out|suspended)(?: again| once more)?(?P<when> (?:in|on|as of|effective) [^,;.]{{3,20}}(?:, \d{{4}})?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> were discontinued\g<when>",
    ),
    # "no further after-tax savings are", at the end
    (
        guarded(rf"\bno (?:further|new|more) (?P<what>{MONEY}) (?:is|are)(?=\W*$)", regex.IGNORECASE),
        r"no further \g<what> are accepted",
    ),
    # "Please do not send after-tax contributions; the Trustee will return them"
    (
        guarded(
            rf"^\W*(?:please )?do not (?:send|submit|remit|mail|forward)(?: us| in)? (?:any )?(?P<what>{MONEY})\b(?=\W*$|[,;] (?:the|we|they|it)\b)",
            regex.IGNORECASE,
        ),
        r"The Plan does not accept \g<what>",
    ),
    # "There's a No next to after-tax contributions on the plan's feature list"
    (
        guarded(
            rf"^\W*there(?:['’]s| is) an? [“\"']?(?P<said>no|yes)[”\"']? (?:next to|beside|against|opposite|for|after) (?P<what>{MONEY})\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what>: \g<said>",
    ),
    # "The Plan doesn't have them and there are no plans to add them"
    (
        guarded(
            r",? and (?:there are no plans|we have no plans|has no plans|(?:it|the company) does not (?:plan|intend)) to (?:add|introduce|start|offer|allow) (?:them|it|any)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The after-tax column on your statement is always blank, because the Plan has no such contributions"
    (
        guarded(
            r"^\W*the (?P<kind>after-?\s?tax|voluntary|roth) (?:column|line|row|box|field|section)\b[^.;]{3,60}?,? (?:because|since|as) (?P<who>the plan|our plan|we) (?:has|have|takes?|accepts?) no such (?:contributions|money|savings|feature|option)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<who> does not accept \g<kind> contributions",
    ),
    # "Your old Employee Thrift contributions, made after tax until 1994, remain in the Plan": made then and no more
    (
        guarded(
            r"^(?P<lead>\W*)(?:your |the |any )?(?:old |former |earlier )?(?P<what>(?:after-?\s?tax|(?:employee )?(?:thrift|voluntary)) (?:contributions|savings|deposits)),? (?:which (?:was|were) |that (?:was|were) )?(?:made|taken|paid in|contributed)(?: after tax(?:es)?)? (?:until|up to|through) (?:\w+ (?:\d{1,2}, )?)?(?P<year>(?:19|20)\d\d),? (?:remains?|stays?|(?:is|are) (?:still )?(?:held|kept|in)|continues? to be held)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>After-tax contributions were discontinued in \g<year>; they remain",
    ),
    # "The default after-tax rate is 0%": of those who choose none
    (
        guarded(
            r"^\W*(?:the|your) default (?:after-?\s?tax|roth) (?:rate|percentage|election|contribution)(?: rate)? is (?:0\s?%|zero|nothing|none)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Committee discussed whether the after-tax limit should be raised", "that the Committee study whether": nothing is decided
    (
        guarded(
            r"^\W*(?:resolved,? (?:further,? )?(?:that )?)?(?:the (?:[\w-]+ )?(?:committee|board|company|employer|sponsor|administrator|trustees?|members|council)|we) (?:has |have |also |shall |will )?(?:discuss(?:ed)?|debated?|talk(?:ed)? about|consider(?:ed)?|look(?:ed)? (?:at|into)|ask(?:ed)?|explored?|wondered|study|studied|review(?:ed)?|evaluated?|examined?|investigated?) whether (?![^.;]*\b(?:decid|determin|agree|vot|resolv|conclud|approv|adopt|chos)\w*)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Ask your old plan whether it allows it": of that plan
    (
        guarded(
            r"^\W*(?:please )?(?:ask|check with|contact|call) (?:your|the) (?:old|former|prior|previous|new|next|other) (?:plan|employer|company)\b[^.;]*\b(?:whether|if)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "You can roll your old plan's after-tax money into ours": money of another plan
    (
        guarded(
            rf"\b(?P<roll>roll(?:ing)?|move|bring|transfer)(?: over)? (?:your|the|any|an?) (?:old|former|prior|previous|earlier|last) (?:plan|employer|company|401\(k\))['’]s (?P<what>{MONEY}) (?:over )?(?:in)?to (?:ours|this plan|our plan|the plan|this one|here)\b",
            regex.IGNORECASE,
        ),
        r"roll over \g<what> from a former employer's plan into this Plan",
    ),
    # "The Employer shall contribute on behalf of each Participant who elects Roth Deferrals the amount so elected": the old
    # way of saying that he may have them taken from his pay
    (
        guarded(
            r"^(?P<lead>\W*(?:[^.;]{0,60}?, )?)(?:the )?(?:employer|company|bank|corporation) (?:shall|will) (?:contribute|pay)(?: (?:in)?to the (?:trust|plan|fund|trustee))?,?(?: (?:for )?each (?:plan year|payroll period|pay period|month))?,? (?:on behalf of|for) (?:each|every|any) (?:active |eligible )?(?P<who>participant|member|employee) who (?:elects|has elected)(?: to make| to have)? (?:an? )?(?P<what>[^.;,]{0,40}?\b(?:deferrals?|contributions?|savings))\b(?: (?:under|pursuant to) (?:section|code)[^.;,]{0,30}| pursuant to [^.;,]{0,40})?,? (?:an? |the )?(?:amount|sum|percentage|portion)s?\b(?: equal to the (?:amount|percentage)s?)?(?: (?:so|that|the|he|she|he or she|such|participant|member|has|thus) ?)*(?:elected|deferred|specified|chosen|authorized)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>each \g<who> may elect to make \g<what>",
    ),
    # "You can make: Roth contributions. before-tax contributions. traditional after-tax contributions.": a list set as a line
    (
        guarded(
            r"(?P<lead>\b(?:may|can) (?:make|choose|elect|save|contribute)) ?: (?P<items>(?![^:]*\b(?:roll\w*|transfer\w*|withdraw\w*|loans?|ended|closed)\b)[^.:;]{3,60}\. (?=[a-z])[^:]*?)(?=\.?\W*$)"
        ),
        lambda match: f"{match['lead']} {match['items'].replace('. ', ', ')}",
    ),
    # "If you choose the Roth feature, you will make after-tax contributions": Roth ones
    (
        guarded(
            r"(?P<if>^|\b)(?:if|when) (?P<who>you|he or she|an employee|a participant) (?:choose|elect|use|utilize|select|opt)(?:s|es)?(?: (?:to (?:use|utilize|make|take)|for))? (?:the |a |our )?roth (?:401\(k\) )?[^.;,]{0,40}, (?:(?:you|he or she|they) (?:will |are )?(?:make|making|contribute|contributing)|(?:your|the) contributions (?:are|will be)(?: made)?) (?:on an? )?(?:after|post)-?\s?tax(?: basis| contributions?)?",
            regex.IGNORECASE,
        ),
        r"\g<who> may make Roth contributions",
    ),
    # "This program is intended to permit employees to make ...": what it is for
    (
        guarded(
            r"\b(?P<plan>(?:plan|program|arrangement)(?: of [^.;,]{3,60}(?:, [^.;,]{3,60},)?| \([^)]*\))*) is (?:intended|designed|meant) to (?P<let>permit|allow|enable|let) (?![^.;]*\b(?:but|although|never|if|once|when|originally|not)\b)(?=(?:\w+ ){0,3}(?:employees|participants|members|you|associates)\b)",
            regex.IGNORECASE,
        ),
        r"\g<plan> \g<let>s ",
    ),
    # "defer from 1% to 50% of his Compensation as a Supplemental Savings Contribution": what is deferred is not taxed
    (
        guarded(
            r"(?P<defer>\bdefer\b[^.;]{0,80}?\bas) an? (?:basic|supplemental|additional|matched|unmatched|regular) (?:savings )?(?P<what>contribution|deferral)\b",
            regex.IGNORECASE,
        ),
        r"\g<defer> a pre-tax \g<what>",
    ),
    # "Learn about: enrollment, after-tax contributions, withdrawals": what is told elsewhere
    (
        guarded(
            r"^\W*(?:learn|read|find out)(?: more)? (?:about|on)\b:?(?![^.;]*\b(?:may|can|must|will)\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "100% of the first 2% and 50% of the next 2% of your pre-tax and after-tax contributions": a match without the word
    (
        guarded(
            r"^(?P<lead>\W*)(?=(?:\d{1,3}(?:\.\d+)?\s?%|\d{1,3} cents) (?:on|of) (?:the )?first \d[^.;]*\bof (?:your|his|her|their|eligible|pre|before|after|the)\b[^.;]*\b(?:contributions?|deferrals|savings)\b)(?![^.;]*\bmatch)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Company matches ",
    ),
    # "Pre-tax 1 – 100%": from 1% to 100%, and no label with its value
    (
        guarded(r"(?<![\d.$%–-])(?P<low>\d{1,2})\s[–—-]\s(?P<high>\d{1,3})\s?%"),
        r"\g<low>% to \g<high>%",
    ),
    # "your combined pre-tax and Roth contributions automatically switch to after-tax contributions"
    (
        guarded(
            r"\b(?P<what>(?:your|his|her|their|the) (?:combined )?[^.;,]{3,60}?\b(?:contributions?|deferrals)) (?:will |then |shall )*(?:automatically )?(?:switch|change|roll|spill|go) over to (?P<kind>(?:after|post)-?\s?tax) contributions"
            r"|\b(?P<what>(?:your|his|her|their|the) (?:combined )?[^.;,]{3,60}?\b(?:contributions?|deferrals)) (?:will |then |shall )*automatically (?:switch|change|roll|spill|go) to (?P<kind>(?:after|post)-?\s?tax) contributions",
            regex.IGNORECASE,
        ),
        r"your contributions continue as \g<kind> contributions",
    ),
    # "for any reason if it is your rollover account": out of that one
    (
        guarded(
            r"(?P<when>\b(?:for any reason|at any (?:time|age)|whenever you (?:like|wish|want))),? (?:if|where) it (?:is|comes from|is from|is in) (?=(?:your|the|an?|vested|any)\b[^.;:]{3,50}\b(?:accounts?|contributions?|money|balances?|savings)\b)",
            regex.IGNORECASE,
        ),
        r"\g<when> from ",
    ),
    # "You may take back your contributions made by mistake": a correction, and no right to what is there
    (
        guarded(
            r"\b(?:may|can) (?:take|get|have|ask|call|draw) back [^.;]{0,60}\b(?:made|put in|contributed|paid in) (?:by mistake|in error|in excess)\b[^.;]*",
            regex.IGNORECASE,
        ),
        "may have a mistake corrected",
    ),
    # "You can access your money at any time", "get to it whenever you want": taken out
    (
        guarded(
            r"\b(?P<may>may|can) (?:also )?(?:access|get (?:at|to)|tap(?: into)?) (?P<what>(?:your|the|this|that|their|these|those|his or her) (?:own )?(?:(?:after|post)-?\s?tax )?(?:money|savings|contributions|dollars)|it|them)(?= (?:at (?:any|every) (?:time|age)|any ?time|whenever|for any (?:reason|purpose)|before|while|as often as)\b)(?![^.;]*\b(?:online|web ?site|portal|app|phone|log(?:ging)? in|balance|statements?|screen)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> withdraw \g<what>",
    ),
    # "payroll turns to after-tax by itself"
    (
        guarded(
            r"\b(?:payroll|the payroll (?:system|office)|the system) (?:(?:then|automatically) )?(?:turns|switches|moves|goes over|goes|changes)(?: over)? to (?P<kind>after-?\s?tax)(?: contributions?| savings| money)?(?: by itself| automatically| on its own)?(?=\W*$|,| (?:if|when|for|unless|once)\b)",
            regex.IGNORECASE,
        ),
        r"your contributions continue as \g<kind> contributions",
    ),
)
