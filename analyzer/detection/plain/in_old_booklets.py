"""Turns of old thrift booklets, trust papers and union plans, put as plain rules: "after the deduction of income taxes"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_PEOPLE = r"(?:members?|participants?|employees?|savers?|associates?)"
_PAY = r"(?:pay|wages|salary|salaries|earnings|compensation)"
_SOURCE = r"(?:(?:his|her|your|their|the) )?"
_NUMBER = r"\W*(?:(?:section |§ ?)?[\d_.]+\s|\([a-z0-9]+\) )?"
_COSTS = r"(?:suspension|forfeiture|penalty|reduction|loss|charge)"

_OF_MANY = {"is": "are", "stays": "stay", "remains": "remain"}


def _none_of(what: str) -> str:
    """ "Nothing on deposit" as "no deposits", "no part of it" as "no part of it"."""
    return (
        "no deposits"
        if what.lower() == "on deposit"
        else f"no part of the money {what}"
        if not what.lower().startswith("of ")
        else f"no part {what}"
    )


IN_OLD_BOOKLETS: Turns = (
    # "may direct that there be withheld from each payment of his Salary any whole percentage of it, to be paid to the Trustee as his ..."
    (
        guarded(
            rf"\b(?P<may>may|can|shall be entitled to) (?:direct|authori[sz]e|elect|instruct|order|request) (?:that there be (?:withheld|deducted)|the (?:withholding|deduction)|there to be (?:withheld|deducted)) (?:from|out of|of)\b[^.;]*?(?:(?P<rate>(?:any|a|such) (?:whole )?percentage\b[^.;,]*)[^.;]*?)?\bas (?:his|her|their|your|an?) (?P<what>{MONEY})",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['may']} make {m['what']}{' of ' + m['rate'] if m['rate'] else ''}",
    ),
    # "No withdrawal under this Section shall occasion a suspension or forfeiture": it costs nothing
    (
        guarded(
            rf"^(?P<lead>{_NUMBER})no (?:such )?(?P<what>(?:withdrawal|conversion|distribution|transfer)\b[^.;,]*?) (?:(?:shall|will|does|do|may) )?(?:occasion|cause|entail|work|bring on|result in|give rise to|carry|carries|involve|bring|lead to)s? (?:an?|any|the)(?: [\w-]+){{0,2}}? {_COSTS}\b[^.;]*",
            regex.IGNORECASE,
        ),
        r"\g<lead>a \g<what> does not affect the match",
    ),
    # "may deposit in the Fund up to 5% of monthly pay, after the deduction of income taxes"
    (
        guarded(
            rf"(?P<puts>\b(?:deposit|pay|put|contribute|save|invest) (?:in(?:to)?|to|up|from|with|at|between|any|part|as|\d)[^.;]{{0,80}}?\b{_PAY}),? after (?:the )?(?:deduction|withholding|payment) of (?:all |any |federal |state |income )*tax(?:es)?\b",
            regex.IGNORECASE,
        ),
        r"\g<puts> on an after-tax basis",
    ),
    # "Each Member who so directs the Company in writing shall deposit with the Trustee ...": whoever wishes may
    (
        guarded(
            rf"(?P<who>\b(?:each|any|every|an?) (?:eligible |active )?{_PEOPLE}) who (?:so |shall (?:so )?)?(?:directs?|elects?|authorizes?|requests?|chooses?|consents?|instructs?)(?: it| so)?(?: (?:the|his) (?:company|employer|trustees?|committee))?(?: (?:to do so|in writing|on the form provided|by written notice))*,? shall (?P<puts>deposit|contribute|pay|make|save)\b",
            regex.IGNORECASE,
        ),
        r"\g<who> may \g<puts>",
    ),
    # "nothing on deposit is returned to a member who is still in covered employment", "no part of the deposits is given back"
    (
        guarded(
            r"\b(?:nothing|no (?:part|portion|share|amount|sum)|none) (?P<what>(?:on deposit|(?:(?:held|standing|kept|remaining|credited) )?(?:in|to|of) [^.;,]{3,60}?)) (?:is|are|shall be|may be|will be|can be|was|were) (?:returned|given back|handed back|paid back|refunded|repaid|released|restored)\b(?! to the (?:plan|company|employer|trust))(?: to (?P<who>(?:an?|any|the|such) (?:\w+ )?(?:member|participant|employee|saver)s?\b))?",
            regex.IGNORECASE,
        ),
        lambda m: f"{_none_of(m['what'])} may be withdrawn{' by ' + m['who'] if m['who'] else ''}",
    ),
    # "may pay into the After-Tax Account such sums as ..."
    (
        guarded(
            r"(?<=\b(?:may|shall|can|not|to|nor) )pay (?:over )?(?:in)?to (?=(?:the|his|her|your|an|such) (?:after-?\s?tax|voluntary|thrift|supplemental) (?:[\w-]+ )?(?:account|fund)\b)",
            regex.IGNORECASE,
        ),
        "contribute to ",
    ),
    # "any sum out of income on which tax has already been paid", "any money out of taxed pay"
    (
        guarded(
            rf"\b(?P<any>any |no |such )?(?:sums?|amounts?|money|moneys|(?P<none>nothing)(?: from (?:the )?(?:members?|participants?|employees?))?) out of (?:his |her |their |your |the )?(?:(?:already |previously )?taxed (?:{_PAY}|income)|(?:{_PAY}|income) (?:on|from) which (?:income |all )?tax(?:es)? (?:has|have) (?:already |theretofore )?been (?:paid|withheld|deducted))",
            regex.IGNORECASE,
        ),
        lambda m: f"{'no ' if m['none'] else m['any'] or ''}after-tax contributions",
    ),
    # "Apart from such transfer, the Voluntary Account shall be paid on retirement ...": of the payment alone
    (
        guarded(
            rf"^(?P<lead>{_NUMBER})(?:apart from|except for|save for|other than|aside from|besides) (?:any |an? |the )?(?:such )?(?:transfers?|conversions?|rollovers?)(?: (?:in)?to (?:the |a )?roth(?: account)?)?, (?=[^.;]*\b(?:paid|payable|distributed|withdrawn)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "Designated Roth Contributions excepted": except these
    (
        guarded(
            r", (?P<what>(?:designated |elective )?(?:roth|elective|pre-?tax|rollover)[\w -]{3,40}?) (?:only |alone )?excepted(?=[,;.])",
            regex.IGNORECASE,
        ),
        r", except \g<what>",
    ),
    # "Until then the Plan shall go on accepting A and B, and no other employee contributions": it accepts them
    (
        guarded(
            r"(?:^\W*(?:un)?til (?:then|that (?:time|date|day)),? the )?(?P<who>\b(?:plan|trust|fund|trustees?)) (?:(?:shall|will) )?(?:go(?:es)? on|continues?|keeps?(?: on)?) (?:(?:to )?(?:accept|receive|take)|accepting|receiving|taking)(?: in)? (?=[^.;:]*(?:,|\band\b|\bbut\b) (?:no others?|nothing else|no further kinds?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> accepts ",
    ),
    # "The Plan shall receive A, B and C exclusively", "takes in A, B and C and those alone": only these
    (
        guarded(
            r"(?P<who>\b(?:plan|trust|fund|trustees?)) (?P<verb>(?:shall |will )?(?:receives?|accepts?|takes? in|takes?|admits?)) (?!only\b)(?P<list>(?=[^.;]*\b(?:deferrals?|pre-?tax|before-?tax)\b)[^.;:]{12,220}?),? (?:exclusively|solely|and (?:these|those) (?:alone|only)|and nothing (?:else|more|besides)|and no others?|(?:only,? )?(?:and|but) (?:(?:takes|accepts|receives) )?no other (?:(?:employee|participant|member|kinds? of|types? of|sorts? of) )*contributions?(?: (?:from|out of) (?:employees|participants|members|pay|your pay|their pay)| of any (?:kind|sort))?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<verb> only \g<list>",
    ),
    # "what he has himself paid in from taxed wages"
    (
        guarded(
            rf"\b(?:what(?:ever)?|all that|(?:the )?(?:amounts?|sums?|money) (?:that|which)) (?:you|he|she|they|he or she|the {_PEOPLE}) (?:has|have) (?:himself |herself |themselves |yourself )?(?:paid|put|contributed|saved|deposited)(?: in)?(?:to the (?:fund|plan|trust))? (?:from|out of) {_SOURCE}(?:(?:already )?taxed {_PAY}|{_PAY} already taxed)",
            regex.IGNORECASE,
        ),
        "after-tax contributions",
    ),
    # "After-tax contributions do not draw a match", "after-tax dollars draw none": what is matched, and nothing is drawn out
    (
        guarded(
            r"\bdr(?:aws?|ew|awn)(?= (?:(?:an?|any|no|the|company|employer|matching) )+match(?:ing)?\b)|\bdraws?(?= (?:none|nothing)\b)(?<=\bdraws? (?:an? |the |any )?(?:company |employer )?match\b[^.]{0,60}?)",
            regex.IGNORECASE,
        ),
        "receive",
    ),
    # "the deposits that he or she has made from taxed pay"
    (
        guarded(
            rf"\b(?P<what>deposits|savings|contributions|payments|money|amounts|sums) (?:(?:(?:that|which) )?(?:you|he or she|she or he|he|she|they|the {_PEOPLE}) )?(?:(?:has|have) )?(?:made|paid|put|saved|deposited)(?: in)? (?:from|out of) {_SOURCE}(?:(?:already )?taxed {_PAY}|{_PAY} already taxed)",
            regex.IGNORECASE,
        ),
        r"after-tax \g<what>",
    ),
    # "What you have paid into the Trust, and on which you have already paid income tax, stays in the Trust ..."
    (
        guarded(
            rf"\b(?:what(?:ever)?|all(?: that)?|(?:the )?(?:amounts?|sums?|money)(?: (?:that|which))?) (?:you|he|she|they|he or she|the {_PEOPLE}) (?:(?:has|have) )?(?:himself |herself |themselves |yourself )?(?:paid|put|contributed|saved)(?: in)?(?:to the (?:fund|plan|trust))?,? (?:and )?on which (?:(?:you|he|she|they|he or she) (?:has|have) already paid (?:federal |income )*tax(?:es)?|(?:federal |income )*tax(?:es)? (?:has|have) already been (?:paid|withheld)),? (?P<stays>stays?|remains?|is|may|can|cannot|will|shall)\b",
            regex.IGNORECASE,
        ),
        lambda m: f"your after-tax contributions {_OF_MANY.get(m['stays'].lower(), m['stays'])}",
    ),
    # "The source was shut to new money in 1986 and has stayed shut"
    (
        guarded(
            r"\bshut(?= to (?:all |any )?(?:new|further|more) (?:money|contributions|savings|deposits)\b)|\bshut(?<=\b(?:stayed|remained|been) shut)(?= (?:ever )?since\b|\W*$)",
            regex.IGNORECASE,
        ),
        "closed",
    ),
    # "A member may call for the return of his taxed deposits"
    (
        guarded(
            r"\b(?:call|ask|apply)(?<=\b(?:may|can) \w+) for the return of (?=(?:[\w-]+ ){0,4}?(?:(?:after-?\s?tax|taxed|voluntary|thrift) )(?:deposits|savings|contributions)\b)",
            regex.IGNORECASE,
        ),
        "withdraw ",
    ),
    # "Deposits made from taxed pay are not returned while a member is in service"
    (
        guarded(
            rf"(?P<what>\b{MONEY}) (?:is|are|shall be|will be) (?:not|never) (?:returned|repaid|paid back|given back|refunded)(?: to (?:you|him|her|them|the \w+|an? \w+))?(?= (?:while|before|until|as long as)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> may not be withdrawn",
    ),
    # "The savings on which you have paid tax are locked in until you leave"
    (
        guarded(
            r"\b(?P<what>savings|deposits|contributions) on which (?:you|he|she|they|he or she) (?:has|have) (?:already )?paid (?:federal |income )*tax(?:es)?\b",
            regex.IGNORECASE,
        ),
        r"after-tax \g<what>",
    ),
    # "Members are not called upon, and are not permitted, to contribute"
    (
        guarded(
            rf"^(?P<lead>{_NUMBER})(?P<who>{_PEOPLE}|you) are not (?:called upon|asked|required|expected)(?:,? (?:and|nor) (?:are )?(?:they |you )?(?:not )?|,? or )(?:permitted|allowed),? to (?=(?:contribute|make)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> may not ",
    ),
    # "Source 7 (after-tax savings) holds what members saved before 1987"
    (
        guarded(
            rf"\bwhat(?<=\b(?:holds?|contains?) what) (?:you|they|{_PEOPLE}) (?:had )?(?:saved|contributed|deposited|paid in|put in)(?= (?:before|until|through|up to|prior to)\b)",
            regex.IGNORECASE,
        ),
        "contributions made",
    ),
    # "Contributions by employees are neither called for nor accepted", "No contributions are called for or accepted from employees"
    (
        guarded(
            rf"^(?P<lead>{_NUMBER}(?:after-?tax )?)contributions by (?:the )?{_PEOPLE} (?=(?:are|shall be|will be) (?:neither|not)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>employee contributions ",
    ),
    (
        guarded(
            rf"^(?P<lead>{_NUMBER})no contributions (?:are|shall be|will be) (?:called for|asked for|required|asked) or (?P<done>accepted|taken|permitted|allowed|received) from (?:the )?{_PEOPLE}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>no employee contributions are \g<done>",
    ),
    # "an EMPLOYEE TAXED source", "the Taxed Savings source": the name of a source of savings
    (
        guarded(r"\bemployee taxed\b(?=,| source| savings| account| money|\W*$)", regex.IGNORECASE),
        "Employee After-Tax",
    ),
    # "for whom contributions have been received in at least five Plan Years": so long in the plan
    (
        guarded(
            r"\b(?:for whom|on whose behalf|in whose name) contributions have been (?:received|made|paid)(?: to the (?:fund|plan|trust))? (?:in|for|during) (?:at least |not (?:less|fewer) than )?(?P<long>\w+(?: \(\d+\))?) (?:or more )?(?:plan |calendar )?years(?: or more)?",
            regex.IGNORECASE,
        ),
        r"who has completed \g<long> years of participation",
    ),
    # "just as in the past": what goes on
    (
        guarded(
            r"(?:^(?P<lead>\W*(?:\w\W+)?)|,? )(?:just |exactly |much )?as (?:(?:you|they|members|participants) (?:did|could|have) )?in the past\b,?",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "may be withdrawn at any time, as may those of any other member", "like those of any other member"
    (
        guarded(
            rf", (?:as (?:may|can|are|do) |like )(?:(?:those|that|the \w+) of )?(?:any|every|each|all) other {_PEOPLE},?",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Beyond the required contribution, a Member may contribute ...": what is voluntary
    (
        guarded(
            rf"^\W*(?:beyond|in addition to|over and above|besides|apart from|aside from) (?:the|his|her|your|their|this|that|each {_PEOPLE}['’]s) (?:required|mandatory|compulsory)(?: \d+(?:\.\d+)?%)? contributions?, (?=(?:an?|each|every|any|you|{_PEOPLE})\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "To be a member you must put in 3% of your pay, which is deducted after income tax": no choice of theirs
    (
        guarded(
            rf"^\W*to (?:be(?:come)? an? {_PEOPLE}|join|belong|take part)(?: (?:of|in|to) the (?:plan|fund))?,? (?P<who>you|an? employee|employees) must (?:put in|put|pay in|pay|contribute|save) (?P<what>[^.;,]*)(?:, which (?:is|are) (?:deducted|taken|withheld) (?P<taxed>after)[^.;,]{{0,20}} tax(?:es)?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"As a condition of employment, {m['who']} must contribute {m['what']}{' on an after-tax basis' if m['taxed'] else ''}"
        ),
    ),
    # "What you have put in is returned to you when you retire or leave, and cannot be returned before then"
    (
        guarded(
            r"^(?P<what>\W*[^.;,]{5,70}?) (?:is|are|(?:shall|will) be) (?:returned|paid|refunded|given back)(?: to (?:you|him|her|them|the \w+))?,?(?: with interest,?)? (?:when|if|after|once) (?P<leave>(?:you|he|she|they|he or she)\b[^.;,]*?\b(?:retire|leave|quit|resign)[^.;,]*), (?:and|but) (?:(?:cannot|may not|shall not|will not|can ?not)(?: be (?:returned|paid|refunded|given back))?|not) (?:before (?:then|that)|until then|sooner|earlier|before)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> may not be withdrawn until \g<leave>",
    ),
    # "an Employee may direct that a part of his wages be deferred"
    (
        guarded(
            r"\b(?P<may>may|can)(?P<also>,? (?:in addition|also),?)? (?:direct|elect|choose|authorize) that (?P<what>[^.;]{3,60}?\b(?:wages|pay|salary|compensation|earnings)\b[^.;]{0,60}?),? be deferred\b(?P<taxed> before (?:federal |state |income )*tax(?:es)?\b)?",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['may']}{m['also'] or ''} defer {m['what']}{' on a pre-tax basis' if m['taxed'] else ''}",
    ),
    # "be deferred before federal income tax"
    (
        guarded(r"\bbe deferred before (?:federal |state |income )*tax(?:es)?\b", regex.IGNORECASE),
        "be deferred on a pre-tax basis",
    ),
    # "You may keep on saving out of your take-home pay, and elect salary reduction besides": two rights
    (
        guarded(
            rf"(?P<may>\b(?:you|{_PEOPLE}) (?:may|can)\b[^.;]*?),? and (?:also )?(?P<elect>elect|choose) (?P<what>[^.;,]{{4,50}}?) (?:besides|as well|too|in addition)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<may>; you may \g<elect> \g<what>",
    ),
    # "employees earning less than the highly compensated threshold ($66,000 in 1994)"
    (
        guarded(
            rf"\b(?:{_PEOPLE}|those|people) (?:(?:who|that) )?(?:earn(?:ing)?|paid|(?:are )?paid|mak(?:e|ing)|with pay) (?:less than|below|under) the (?:highly[ -]compensated|HCE) (?:threshold|limit|level|amount|line)(?: \([^()]{{3,40}}\))?",
            regex.IGNORECASE,
        ),
        "non-highly compensated employees",
    ),
    # "As a result of the nondiscrimination tests, ...": why, and not what
    (
        guarded(
            r"^\W*(?:as a result of|because of|owing to|due to|in view of|on account of) (?:the |our |its |these )?(?:[\w-]+ )?tests?(?:ing)?(?: results)?, (?=[^.;]*\b(?:open|available|limited|restricted)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Committee may, by written rule communicated to Participants, permit ...": a power, whatever way it is used
    (
        guarded(
            r"\b(?P<who>(?:committee|company|employer|board|administrator|trustees?|sponsor) may),? (?:by (?:an? )?(?:written |uniform |general )?(?:rule|resolution|action|notice|announcement|regulation|order)s?\b[^,;.]{0,50}|from time to time),? (?=(?:permit|allow|authorize|let)\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> ",
    ),
    # "and the Company will put in nothing for you during the six months that follow"
    (
        guarded(
            r"\b(?P<who>company|employer|firm|bank|corporation) (?:will|shall) (?:put in|contribute|add|pay in|match) nothing(?: (?:for|on behalf of) (?:you|him|her|them|the \w+)| on (?:your|his|her) behalf)? (?:during|for|in) (?:the |a period of )?(?:next |following )?(?P<long>(?:\w+ )?(?:months?|years?))(?: (?:that follows?|after(?:wards?)?|thereafter|following)(?: (?:an?|the|each|any|every|such an?) withdrawal)?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<who> contributions will be suspended for \g<long>",
    ),
    # "..., while tax-deferred savings must stay until you are 59½ unless you have a hardship": a rule of its own
    (
        guarded(
            r", (?:while|whereas) (?=(?:your |the |any )?(?:tax-deferred|(?:pre|before)-?\s?tax) (?:savings|contributions|deferrals|deposits|money)\b[^.;]*\bunless\b)",
            regex.IGNORECASE,
        ),
        "; ",
    ),
    # "any amount other than an amount attributable to Voluntary Contributions"
    (
        guarded(
            r"(?P<but>\bother than )(?:an amount|amounts|any amount|money|sums?) (?:attributable to|derived from|representing|consisting of) ",
            regex.IGNORECASE,
        ),
        r"\g<but>",
    ),
    # "the Fund shall, until further resolution, decline to receive the voluntary deductions"
    (
        guarded(
            r"\b(?P<shall>shall|will)(?P<when>, [^.;,]{3,60},)? decline to (?:receive|accept|take)\b", regex.IGNORECASE
        ),
        r"\g<shall> not accept",
    ),
    # "Amounts in the After-Tax Account shall continue to be unavailable before Severance"
    (
        guarded(
            rf"\b(?P<what>{MONEY}) (?:(?:shall|will) )?(?:continues? to be|remains?|stays?|be|is|are) unavailable(?: to (?:you|him|her|them))?,? (?=(?:before|until|prior to|while|during)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> may not be withdrawn ",
    ),
    # "Those made in 1987 and later must, under the new law, bring with them a share of earnings"
    (
        guarded(
            r"\b(?:bring|carry|take)s? with (?:them|it) (?:an?|their|its|the) (?:(?:pro[- ]rata|proportionate|rateable|fair|due) )?(?:share|part|portion|slice) of (?:the |their |its )?(?:earnings|income|gains?|growth|interest)",
            regex.IGNORECASE,
        ),
        "include earnings",
    ),
    # "The change does not touch nondeductible voluntary contributions"
    (
        guarded(
            r"\b(?P<what>(?:changes?|amendments?|laws?|acts?|rules?|notices?|reforms?|merger) (?:does|do|did|will|shall) not) touch\b",
            regex.IGNORECASE,
        ),
        r"\g<what> affect",
    ),
    # "No Voluntary Contributions shall be accepted for any payroll period beginning on or after July 1, 1987", "... taken from paychecks dated after ..."
    (
        guarded(
            r"(?<=\b(?:contributions?|deductions?|deposits?) (?:shall|will|may|are|can) (?:not )?(?:be )?(?:accepted|taken|made|received|permitted|allowed)) (?:for|in|during|with respect to|from|out of) (?:(?:any|each|a|all|your|the) )?(?:(?:payroll|pay|plan|accounting) )?(?:periods?|years?|pay ?checks?|payrolls?|dates?|compensation|wages|pay|salary) (?:(?:that|which) )?(?:(?:is|are) )?(?:beginning|commencing|starting|dated|paid|payable|issued|falling|begins?|starts?)(?: on or)? after (?=(?-i:[A-Z])[a-z]+ \d{1,2}, (?:19|20)\d\d)",
            regex.IGNORECASE,
        ),
        " after ",
    ),
    # "The after-tax account took its last deposits in 1994", "The last after-tax contributions went into the plan in 2008"
    (
        guarded(
            r"^(?P<lead>\W*)(?:the |your |our |this )?(?P<what>(?:[\w-]+ ){0,3}?\(?(?:after-?\s?tax|voluntary|thrift)\)?(?: (?:savings|contribution|employee))?) (?:accounts?|source|fund|feature|option)(?:,? (?:came|comes|was|were|began|started|belonged|dates)\b[^.;,]{2,60}?,? and)? (?:took|received|accepted|got|had|saw|was credited with) (?:its|their|the) (?:last|final) (?:new )?(?:deposits?|contributions?|payments?)(?= (?:in|on|with|as of|for) [^.;]{0,30}\b(?:19|20)\d\d\b)"
            r"|^(?P<lead>\W*)the (?:last|final) (?P<what>(?:after-?\s?tax|voluntary|thrift)(?: employee)?) (?:contributions?|deposits?|savings) (?:went|came|were (?:made|paid|put|taken|accepted))(?: (?:in)?to (?:the|this|our) (?:plan|fund|account))?(?= (?:in|on|with|as of|for) [^.;]{0,30}\b(?:19|20)\d\d\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['what'].strip().replace('(', '').replace(')', '')} contributions ended",
    ),
    # "Once you have belonged to the Annuity Fund's 401(k) for five years you can pull out your after-tax savings"
    (
        guarded(
            r"(?<=\b(?:have|has|had)) belonged to (?:the|our|this|your) (?:[\w’'&-]+ ){0,3}(?:plan|fund|401\(k\)(?: plan)?|program)(?= (?:for )?(?:at least )?(?:\w+|\d+) (?:full )?(?:years?|months?)\b| for at least\b)",
            regex.IGNORECASE,
        ),
        " been a participant in the Plan",
    ),
    # "Employees shall neither be required nor allowed to contribute in any other manner"
    (
        guarded(
            rf"^(?P<lead>{_NUMBER})(?:no {_PEOPLE} (?:may|shall|can)(?: be (?:required or )?(?:allowed|permitted) to)?|{_PEOPLE} (?:shall|may|will) (?:neither be required nor (?:be )?|not be )(?:allowed|permitted) to) contribute(?: to the (?:fund|plan|trust))? (?:in any other (?:manner|way|form)|by any other means|otherwise)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "No other employee contributions are permitted",
    ),
    (
        guarded(
            rf"^(?P<lead>{_NUMBER}){_PEOPLE} shall neither be required nor (?:be )?(?:allowed|permitted) to (?=(?:contribute|make)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>No Participant shall be required or permitted to ",
    ),
    # "The Trust Fund shall consist of A, B and C, and of nothing else"
    (
        guarded(
            rf"^(?P<lead>{_NUMBER})the (?:trust(?: fund)?|fund) (?:shall|will) (?:consist|be made up) (?:only |solely )?of (?P<list>[^.;]*\bcontributions?\b[^.;]*?),? and (?:of )?nothing (?:else|more)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The only contributions under the Plan are \g<list>",
    ),
    # "No Member shall have any right to contribute otherwise than under a Salary Reduction Agreement"
    (
        guarded(
            rf"^(?P<lead>{_NUMBER})(?:no {_PEOPLE} (?:shall have any right to|(?:shall|will|may) be (?:required or )?(?:permitted|allowed)(?: or required)? to|(?:is|are) (?:required or )?(?:permitted|allowed)(?: or required)? to|may|shall|can)|(?:members|participants|employees|an? {_PEOPLE}) (?:may not|shall not|cannot)) contribute(?: to the (?:plan|fund|trust)| from (?:his|her|their) {_PAY})*,? (?:otherwise than|other than|except) (?:(?:under|by|pursuant to|by way of|through) (?:means of )?(?:an? )?(?:pre-?tax )?salary reduction agreements?\b|(?:by|through) (?:(?:way|means) of )?(?:an? )?reduction (?:of|in) (?:(?:his|her|their|the) )?{_PAY}(?: (?:pursuant to|under) an? [\w ]{{3,30}}? agreement)?)",
            regex.IGNORECASE,
        ),
        r"\g<lead>No Participant may make contributions other than Elective Deferrals",
    ),
    # "Save for the correction of an error, no sum shall be moved ...": a rule without a case
    (
        guarded(
            rf"^(?P<lead>{_NUMBER})(?:except|save|other than)(?: (?:for|in|to|as))? (?:the )?correct(?:ion of|ing)? (?:an?|any) (?:error|mistake)s?\b[^.;,]*, (?=no\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "the character of a contribution as pre-tax, Roth or after-tax shall not afterwards be changed"
    (
        guarded(
            r",?(?: and)? ?\bthe character of (?:an?|any|each|every) contribution as (?=[^.;]{0,40}roth)(?=[^.;]{0,40}after-?tax)[^.;]*? (?:shall|may|will) not (?:afterwards?|thereafter|later|subsequently|ever) be (?:changed|altered)",
            regex.IGNORECASE,
        ),
        "; no after-tax account may be converted to a Roth account",
    ),
    # "Save as so recharacterized, no amount shall be contributed as an after-tax contribution"
    (
        guarded(
            r"^(?P<lead>\W*)(?:save|except|other than|otherwise than) (?:as so recharacterized|by (?:such|that) recharacterization), (?=no\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "no amount shall be contributed to the Plan as an after-tax contribution"
    (
        guarded(
            r"\bno (?:amounts?|sums?|money|part of (?:[\w’'-]+ ){1,3}(?:pay|compensation|salary|wages)) (?P<may>shall|may|can|will) be (?:contributed|paid|deposited|put)(?: (?:in)?to the (?:plan|fund|trust))? as (?:an? )?(?P<kind>(?:after-?\s?tax|voluntary|nondeductible)(?: employee| member)? contribution)s?\b",
            regex.IGNORECASE,
        ),
        r"no \g<kind> \g<may> be made",
    ),
    # "any amount other than Voluntary Contributions, as to which no restriction shall apply": said already
    (
        guarded(
            r"(?P<spared>\bother than [^.;,]{5,90}), (?:as to|with respect to|to) which (?:neither )?(?:that|this|such|no) (?:restriction|limitation|bar)s?\b[^.;]*\bappl(?:y|ies)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<spared>",
    ),
)
"""Each with what it is in plain words."""
