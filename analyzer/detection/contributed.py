"""How guides and rules in passing tell what goes in: limits that move, pay directed to a kind, lists of all the ways in."""

from __future__ import annotations

import regex

from analyzer.detection.everyday import MONEY, Turns
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


def _up_to(match: regex.Match[str]) -> str:
    """A limit that moves, as what may be contributed from then on; one that is lowered to nothing is the end of it."""
    money = match["made"] or match["on"] or f"{match['kind'] or match['rated']} contributions"
    rate = match["rate"].lower()
    if regex.match(r"(?:0+(?:\.0+)?\s?\D|zero|nothing)", rate):
        return f"{match['lead']}{money} are no longer permitted"
    of_pay = match["base"] or ""
    return f"{match['lead']}you may make {money} of up to {match['rate']}{of_pay}"


_BASE = r"(?: of (?:your |their |his or her |each )?(?:(?:eligible|base|annual|regular|gross|covered|total) )*(?:pay|compensation|earnings|salary|wages))"
_ONE = guarded(r"\ban? (?=(?:full )?year)", regex.IGNORECASE)
_BEFORE = guarded(r"\bbefore tax\b(?! \w+ tax)", regex.IGNORECASE)
_NTH = guarded(r"^(?:your|the) | anniversary$", regex.IGNORECASE)
_OR_AS = guarded(r"\bor (?:as )?", regex.IGNORECASE)
_ALLOWING = guarded(r"\b(?:gives?|provides?|includes?)\b", regex.IGNORECASE)
CONTRIBUTED: Turns = (
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
    # "Only after you have earned the full match can you put money in after-tax"
    (
        guarded(
            rf"^(?P<lead>\W*)only (?P<when>(?:after|once|when|if)\b[^.;]{{5,120}}?),? (?P<may>can|may) (?P<who>{_WHO}) (?P<act>(?:put|make|save|contribute|convert|withdraw|take|start|begin|elect|move)\b[^.;]*?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> \g<act> only \g<when>",
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
    # "The only after-tax dollars the Plan will take are Roth dollars"
    (
        guarded(
            r"\bthe only (?:after|post)-?\s?tax (?:dollars|money|savings|contributions?)(?: that)? (?P<who>(?:the|our|this) (?:[\w-]+ )?plan|we) (?:will |can )?(?:takes?|accepts?|allows?|has|have) (?:is|are) roth(?: dollars| money| savings| contributions?)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"the only after-tax contributions \g<who> accepts are Roth contributions",
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
    # "may be deferred as Roth", of a bonus
    (
        guarded(
            r"^(?P<lead>\W*)(?:any part|all or part|some or all|any portion|part|all) of (?P<what>(?:your|an?|any|each|the) (?:[\w-]+ )?(?:bonus|award|incentive|commission)\w*(?: pay| payments?)?)(?: (?:that )?you (?:ask us to |elect to |choose to )?(?:defer|save|contribute))? (?P<may>may|can) be (?:deferred|saved|contributed|put in|directed) (?:as|to) (?P<kind>roth|after-?\s?tax|pre-?\s?tax)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>You \g<may> make \g<kind> contributions from \g<what>",
    ),
    # "you can turn the profit-sharing check you are paid in cash into an after-tax contribution": pay that one puts in
    (
        guarded(
            rf"\b(?P<who>{_WHO}) (?P<may>may|can) (?:turn|make|convert|put|pay|deposit|direct|send) (?:the|your|an?|any|all or part of (?:your|the)|part of (?:your|the)|some of (?:your|the)) (?P<what>(?:[\w-]+ ){{0,3}}(?:check|bonus|award|payout|commissions?|cash-?out|vacation pay|overtime|severance|dividend)(?: (?:that )?you (?:are paid|receive|get)(?: in cash)?)?) (?:in)?to (?:an? )?(?P<kind>after-?\s?tax|roth) contributions?\b",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> make \g<kind> contributions from your pay",
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
            r"\b(?:(?:at least|not less than) )?1,?000 (?:or more )?hours(?: of)? (?:service|employment|work)\b(?! (?:in|during|each|per|every)\b)|(?<=\b(?:worked|work) (?:at least )?)1,?000 hours\b(?! (?:in|during|each|per|every|a)\b)",
            regex.IGNORECASE,
        ),
        "one year of service",
    ),
    # "until you have been employed for a year": of service, and no refusal for a time
    (
        guarded(
            r"(?<=\b(?:have|has) )(?:been (?:employed|here|with (?:us|the company|the firm))|worked (?:here|for (?:us|the company|the firm)))(?: by (?:us|the company))? (?:for )?(?P<long>(?:at least )?(?:an?|one|two|three|1|2|3)(?: full)? years?)\b",
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
)
