"""Rules told in half a sentence: in a note, a relative clause, a power that was used, accounts that share a word, a no that is repeated."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_CONTRIBUTIONS = r"(?:(?:the|any|all) )?(?:(?:traditional|voluntary|regular|ordinary|old-style|non-?roth) )*(?:(?:(?:after|post)-?\s?tax|nondeductible|roth) )(?:\(non-roth\) )?(?:employee |voluntary |savings )?(?:contributions?|savings|deposits|deferrals)"

_PRE_TAX_WAY = r"(?:,? (?:only )?on an? (?:pre|before)-?\s?tax(?:es)? basis(?: only)?|,? (?:only )?(?:before|pre)[-\s]?tax(?:es)?(?: only)?)"
_LAWS_SUM = r"\$[\d,]{5,8}(?: (?:for|in) 20\d\d)?"
_LESS = r"(?:before|without|not counting|excluding|apart from|plus|less|minus|reduced by)"

HALF_SENTENCES: Turns = (
    # "For now the answer is that the plan takes pre-tax and Roth deferrals": what it takes
    (
        guarded(
            r"^\W*(?:for now,? |today,? |at present,? )?the (?:short |simple |present |honest )?answer(?: for now| today)? is(?: simply)?(?: that|:) (?=(?:the|our|this|we|it)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "whatever remains under section 415(c) ($72,000 for 2026, before catch-up)": the sum that the law sets, and what it leaves out
    (
        guarded(
            rf"(?<=\b415(?:\(c\))?(?: (?:limit|maximum|ceiling))?),? \((?:currently |now )?{_LAWS_SUM}(?:,? {_LESS} [^()]{{3,60}})?\)"
            rf"|(?<=\b(?:415(?:\(c\))?|annual additions)\b?[^;()]{{0,40}}\({_LAWS_SUM}),? {_LESS}(?: any)? catch-?up(?: contributions)?(?=\))",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Our 401(k) has no Roth side, so nothing in it can be changed over to Roth"
    (
        guarded(
            r"\b(?:(?:has|have|offers?) no|lacks? an?|(?:does|do)(?: not|n['’]t) have an?) roth side\b",
            regex.IGNORECASE,
        ),
        "does not offer Roth contributions",
    ),
    (
        guarded(
            r"(?<=\bdoes not offer roth contributions),? (?:so|and so|and) nothing(?: in (?:it|the plan|here))? can(?: ever)? be (?:changed over|changed|converted|turned|moved|switched|made over) (?:in)?to roth\b",
            regex.IGNORECASE,
        ),
        "; no money in it can be converted to Roth",
    ),
    # "... settle at that day's closing price. - Thornbury Machine Tool Savings Plan": whose paper it is
    (
        guarded(
            r"(?<=[a-z.)”\"] ?)\s(?:-{1,2}|[–—])\s(?:from |the |handbook of the )*(?-i:(?:[A-Z][\w&.,’'()-]*\s|401\(k\) |of |and |the |& ){1,9})(?-i:Plan|Trust|Fund)(?: \([^()]{2,30}\))?\W*$",
            regex.IGNORECASE,
        ),
        ".",
    ),
    # "No. The plan accepts Roth contributions from your paycheck, but balances ... cannot be converted": what goes in, and no answer
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:the|our|this) (?:[\w()-]+ )?plan|we) (?:(?:does|do) )?(?:accepts?|takes?|allows?|permits?|offers?) (?P<what>(?:designated )?roth (?:elective )?(?:contributions|deferrals|savings))(?: (?:from|out of) (?:(?:your|their) )?(?:pay(?:checks?|roll)?|wages|salary))?(?=,? but [^.;]*\b(?:balances?|accounts?|money|amounts?|what is)\b[^.;]*\b(?:not|cannot|can['’]t|never|stays?|remains?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may make \g<what> from pay",
    ),
    # "these contributions are not loaned and not paid out while you are on the payroll": each by itself
    (
        guarded(
            r"\b(?P<are>is|are) not (?P<lent>loaned|lent|borrowed|available for loans),? (?:and|or|nor) (?:are |is )?not (?=(?:paid|returned|released|distributed|given|handed|withdrawn)\b)",
            regex.IGNORECASE,
        ),
        r"\g<are> not \g<lent> and \g<are> not ",
    ),
    # "A further voluntary contribution of up to 10% of wages may be made, before taxes only": no after-tax contribution
    (
        guarded(
            rf"^(?P<lead>(?![^;]*\b(?:after|post)[-\s]?tax|[^;]*\btaxed\b|[^;]*\b(?:and|but|in addition|on top|beside|withdr\w+|conver\w+|whether|unlike|like|as may|not|never)\b)[^;:]*?)\bvoluntary (?P<what>contributions?|savings|deposits?|deferrals?)\b(?P<rest>(?! or\b)(?:(?!\b(?:contributions?|deferrals?|those|which|that)\b)[^;:]){{0,90}}?\b(?:made|permitted|allowed|accepted|taken|deducted|withheld|are|is){_PRE_TAX_WAY})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>pre-tax \g<what>\g<rest>",
    ),
    # "Who can convert, and what.": a title, which lets nobody do it
    (
        guarded(
            r"^\W*who (?:can|may|is (?:allowed|permitted|eligible) to) (?:convert|withdraw|take money out|make an? (?:conversion|withdrawal))(?: [\w-]+){0,4}?,? and (?:what|when|how(?: much| often)?|from what|which [\w-]+)\W*$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "and a second time only six months after the first": how often, and no wait of the money
    (
        guarded(
            r",? (?:and|but) (?:for )?a second time only (?P<n>[\w-]+) months after the (?:first|last)\b(?: one| withdrawal)?",
            regex.IGNORECASE,
        ),
        r", once in any \g<n> months",
    ),
    # "the Plan pays only two sources: after-tax contributions, which you may take at any time, and rollovers"
    (
        guarded(
            r"(?<=\b(?:while (?:you|they|a participant|a member) (?:are|is|work)\b[^.;:,]{0,30}|before (?:age )?59½),? )(?:the|our|this) plan (?:will )?pays? (?:out )?(?P<only>only (?:(?:two|three|four|these|the following) )?(?:sources|accounts|kinds of money))(?=:)",
            regex.IGNORECASE,
        ),
        r"\g<only> can be withdrawn",
    ),
    # "Apart from loans, nothing can be taken out while you work here", "..., except by a loan": a loan takes nothing out
    (
        guarded(
            r"^\W*(?:(?:apart|aside) from|other than(?: by| through)?|except (?:for|by|through)) (?:an? |any )?(?:plan )?(?:loans?|borrowing), (?=(?:nothing|no (?:money|part|amounts?|withdrawals?|payments?)|you (?:cannot|may not))\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    (
        guarded(
            r"^(?P<no>\W*(?:nothing|no (?:money|part|amounts?)|you (?:cannot|may not))\b[^.;]{5,100}?),? (?:except|other than|apart from|aside from)(?: by| through| for| as| under)? (?:an? |any )?(?:plan )?(?:loans?|borrowing)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<no>",
    ),
    # "Except for after-tax contributions and what they have earned, no money may leave the Plan": the earnings go with them
    (
        guarded(
            r"(?<=\b(?:except for|other than|apart from) (?:(?:the|your|his|her|their) )?(?:after-?\s?tax|voluntary|thrift) (?:contributions?|savings|deposits|money)),? (?:and|with) (?:what (?:it|they) (?:has|have) earned|(?:the |their |its |any )?(?:earnings|gains|growth)(?: on (?:it|them))?)(?=,)",
            regex.IGNORECASE,
        ),
        "",
    ),
    (
        guarded(
            r"^(?P<lead>\W*(?:except for|other than|apart from|with the exception of) (?:(?:the|your|his|her|their) )?(?:after-?\s?tax|voluntary|thrift) (?:contributions?|savings|deposits|money)), no money (?=(?:may|can|will|shall) )",
            regex.IGNORECASE,
        ),
        r"\g<lead>, nothing ",
    ),
    # "no money may leave the Plan while you are in active service"
    (
        guarded(
            r"(?<=\b(?:contributions?|money|savings|deposits|accounts?|balances?|nothing|amounts?|dollars?) (?:[^.;,]{0,25} )??)(?<!\bwith the exception of\b[^;]*)(?P<may>may|can|shall|will|could)(?P<not> not)? leave the plan\b(?![^.;]*\bexcepted\b)(?! (?:only )?(?:when|if|after|once|before|at|on|upon|by|through|until|unless)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may>\g<not> be withdrawn from the Plan",
    ),
    # "You may not choose the source.": how a payment is made up, and no refusal of it
    (
        guarded(
            r"^\W*(?:you|a participant|participants|a member|members|he or she) (?:may not|cannot|can not|do(?:es)? not) (?:choose|pick|select|designate|direct|specify|decide) (?:the|which|from which|any particular) (?:source|account|order|contributions?|money)s?(?: (?:from which|of (?:a|the|your) (?:withdrawal|payment)|that (?:is|are) (?:paid|used)|charged)\b[^.;]{0,40})?\W*$",
            regex.IGNORECASE,
        ),
        "The order is fixed.",
    ),
    # "None have been accepted since": closed since a time that was told before
    (
        guarded(
            r"^\W*(?:(?:but|and|yet) )?(?:none|no (?:more|others?)|nothing|not one)(?: of (?:them|these|those))? (?:has|have) been (?P<done>accepted|taken|made|allowed|permitted|received|deducted|withheld) since(?: then| that (?:date|day|time|year))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"No further contributions have been \g<done> since then",
    ),
    # "voluntary employee contributions made before 7/1/1999; no additions": closed since then
    (
        guarded(
            r"\b(?P<what>(?:contributions?|savings|deposits)) (?:made |credited |put in )?(?:before|through|until|up to|prior to|on or before) (?P<day>\d{1,2}/\d{1,2}/\d{2,4}|(?-i:[A-Z])[a-z]+ (?:\d{1,2}, )?\d{4}|(?:19|20)\d\d)[;,]? ?\(?(?:no (?:new |further |more )?(?:additions?|contributions?|deposits?)|closed|frozen)(?: (?:are |may be |can be )?(?:accepted|taken|allowed|permitted|made))?\)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what>; no further contributions have been accepted since \g<day>",
    ),
    # "Employers whose Employees may not make After-Tax Contributions: Tarn Holdings, Inc.; ...": theirs may not
    (
        guarded(
            r"^(?P<lead>\W*(?:(?:schedule|appendix|exhibit|addendum) [\w-]{1,3}[.:]? )?)(?!.*\ball (?:of )?the (?:\w+ )?employers\b)employers whose employees (?P<no>may not|cannot|are not (?:eligible|permitted|allowed) to|do not) (?P<verb>[^:;.]{3,70}): .+$",
            regex.IGNORECASE,
        ),
        r"\g<lead>Employees of an Employer listed here \g<no> \g<verb>.",
    ),
    # "Since 2018 no one has been able to add to an after-tax account"
    (
        guarded(
            r"^(?P<since>\W*since (?:[\w]+ (?:\d{1,2}, )?)?(?:19|20)\d\d,?) (?:no ?one|nobody|no (?:participant|member|employee)s?) (?:has|have) been (?:able|allowed|permitted) to (?=(?:add to|make|put money into) (?:an?|the|any|their|his)? ?(?:[\w-]+ ){0,3}?(?:account|contributions?|savings|deposits)\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<since> it has not been possible to ",
    ),
    # "After-tax contributions were considered when the plan was redesigned but were not included": not adopted
    (
        guarded(
            r"\b(?P<be>was|were) (?:considered|discussed|looked at|studied|weighed|talked about)\b[^.;]{0,70}?,? but (?:(?:was|were|has been|have been|in the end|finally|ultimately) )*(?P<not>not|never) (?:included|adopted|added|approved|taken up|put in|introduced)\b",
            regex.IGNORECASE,
        ),
        r"\g<be> \g<not> adopted",
    ),
    # "Nor shall a Participant's After-Tax Account be unavailable to him during employment"
    (
        guarded(
            r"^(?P<lead>\W*)nor (?:shall|will|is|are) (?P<what>[^.;:,]{5,70}?) (?:be )?unavailable\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> is available",
    ),
    # "cannot be moved to another kind of account, or be withdrawn except for hardship": the exception is of the second alone
    (
        guarded(
            r"\b(?P<no>cannot|may not|can not|shall not)(?P<gap>(?:, [^.;,]{3,80},)?) be (?P<one>moved|converted|transferred|changed|exchanged)(?P<to> [^.;]{3,80}?), (?:or|nor) be (?P<two>withdrawn|paid(?: out)?|taken out|distributed) (?=(?:except|other than)\b)",
            regex.IGNORECASE,
        ),
        r"\g<no>\g<gap> be \g<one>\g<to>; and \g<no> be \g<two> ",
    ),
    # "After-tax contribution rates (0% to 12%) did not change": they are these
    (
        guarded(
            r"(?<!\b(?:19|20)\d\d\b[^.;]{0,80})\b(?P<what>(?:contribution |deduction )?(?:rates?|limits?|range)) \((?P<rate>[\d.]+ ?% (?:to|through|[–-]) ?[\d.]+ ?%|[\d.]+ ?%)\) (?:(?:did|do|does|will) not change|(?:has|have) not (?:been )?changed|stays? the same|(?:is|are) unchanged)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> remain \g<rate>",
    ),
    # "should not be confused with the after-tax contributions that the Plan does not accept", "... that other plans allow and ours never has"
    (
        guarded(
            rf"(?<=\b(?:confus\w+|differs?|different|distinguish\w*|unlike|mistak\w+|(?:is|are) not(?: the)?|like the)\b[^.;]{{0,40}})(?P<what>{_CONTRIBUTIONS}),? (?:that|which) (?:(?:the|our|this|your) (?!(?:old|former|prior|previous|other)\b)(?:[\w()-]+ ){{0,2}}?plan (?:does not|doesn['’]t|has never|never|no longer) (?:accept|allow|permit|take|offer|provide for|have)(?:ed|s|en)?"
            rf"|(?:some |many |most |a few |certain )?(?:other |another )?(?:compan(?:y|ies)['’]s?|employers?['’]s?|firms?['’]) plans? (?:allow|permit|offer|accept|take)s?,? (?:and|but|while|though) (?:ours|our plan|this plan|the plan) (?:never has|never did|has never|does not|doesn['’]t|do not|will not))(?= ?(?:\W*$|[,;.)]))",
            regex.IGNORECASE,
        ),
        r"\g<what>; the Plan does not accept \g<what>",
    ),
    (
        guarded(
            rf"^\W*(?P<what>{_CONTRIBUTIONS}),? (?:that|which) (?:the|our|this|your) (?!(?:old|former|prior|previous|other)\b)(?:[\w()-]+ ){{0,2}}?plan (?:does not|doesn['’]t|has never|never|no longer) (?:accept|allow|permit|take|offer|provide for|have)(?:ed|s|en)? (?P<be>is|are) (?!(?:returned|refunded|sent back|paid back|given back|taxed|corrected)\b)",
            regex.IGNORECASE,
        ),
        r"The Plan does not accept \g<what>; these \g<be> ",
    ),
    # "For rollovers we accept pre-tax and Roth money only": as rollovers
    (
        guarded(
            r"^(?P<lead>\W*)(?:for|by way of|in) (?:a )?rollovers?,? (?:we|the plan) (?P<takes>(?:can |will )?(?:accepts?|takes?))\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>As rollovers the Plan accepts",
    ),
    # "opened 1984; closed June 30, 2009; reopened January 1, 2019": open
    (
        guarded(
            r"\b(?:closed|frozen|suspended|stopped)(?: to (?:new|further|all) (?:money|contributions|deposits))?(?: (?:on|in|as of))? (?:[A-Z][a-z]+ (?:\d{1,2}, )?)?(?:19|20)\d\d; (?=re-?opened\b(?! (?:only )?(?:for|to) (?:rollovers?|transfers?)\b)(?![^.;]*\brollovers? only\b))",
            regex.IGNORECASE,
        ),
        letting_go("", "closed", "frozen", "suspended", "stopped"),
    ),
    # "A Member not already contributing the maximum may ...": one may
    (
        guarded(
            r"(?<!\bonly (?:an? |any )?)(?P<who>\b(?:members?|participants?|employees?)),? not (?:already|yet|then|otherwise) (?:contributing|saving|deferring|depositing) (?:at )?the (?:maximum|most|limit|highest)(?: [\w ]{2,25}?)?,? (?P<may>may|can)\b",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may>",
    ),
    # "has used its authority under Section 4.6 to stop all after-tax contributions": has decided to
    (
        guarded(
            r"\b(?:has|have) (?:used|exercised|made use of|invoked) (?:its|the|their) (?:authority|power|right|discretion)(?: (?:under|in|granted by|given by) (?:[\w’'-]+ ){0,3}?[\d.()a-z]+)? to (?=(?:stop|suspend|close|end|halt|freeze|discontinue|limit|reduce)\b(?![^.;]*(?:\bonly once\b|\blifted\b|\b(?:19|20)(?:0\d|1\d|2[0-5])\b)))",
            regex.IGNORECASE,
        ),
        "has decided to ",
    ),
    (
        guarded(
            rf"\b(?:the|our|its) (?:[\w’'-]+ ){{0,3}}?(?:committee|company|board|employer|administrator|trustees|plan) (?:has|have) (?:decided|elected|resolved|voted|chosen|determined) to (?:stop|suspend|halt|freeze|discontinue) (?![^.;]*(?:\bonly once\b|\blifted\b|\b(?:19|20)(?:0\d|1\d|2[0-5])\b))(?P<what>{_CONTRIBUTIONS})(?=\W*$|[,;]| for the (?:rest|remainder)\b| until further\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> have been stopped",
    ),
    # "Neither group can convert money": of the two that were told of, nobody
    (
        guarded(
            r"^(?P<lead>\W*(?:but |however, )?)neither (?:group|class|unit|kind of employee|of (?:these|the) (?:two )?(?:groups|classes|units)) (?P<can>can|may|has|is|will)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>nobody \g<can>",
    ),
    # "nothing may be withdrawn, whether at 59½ or in an emergency": at no time and for no need
    (
        guarded(
            r"(?P<no>\b(?:nothing|no (?:money|amounts?|part|withdrawals?|payments?)|not|never|cannot)\b[^.;]{0,80}?),? (?:whether|not even|either|be it) (?:(?:at|after|upon|from|on|for|in|because of) )?(?:an? |the )?(?:age |reaching |attaining )*(?:59½|59 ?1/2|hardship|emergency)[^.;,]{0,25}?,? or (?:(?:for|in|at|after|because of|by reason of|on) )?(?:an? |the )?(?:age )?(?:financial )?(?:59½|59 ?1/2|hardship|emergency|need|any other reason|otherwise)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<no>",
    ),
    # "transfers between Accounts by reason of an in-plan Roth rollover": these conversions
    (
        guarded(
            r"\b(?:transfers?|movements?) (?:between|among) (?:the )?(?:sub-?)?accounts by (?:reason|way|means) of (?:an? )?in-?plan (?:roth )?(?:rollovers?|conversions?|transfers?)",
            regex.IGNORECASE,
        ),
        "in-plan Roth conversions",
    ),
    # "There is no provision for other employee contributions": the plan takes none
    (
        guarded(
            r"\b(?:there is no provision|(?:the|our|this) plan (?:has|makes|contains) no provision|no provision is made) (?:in (?:the|our|this) plan )?for (?=(?:any )?(?:other|further|additional) (?:employee |participant |member )?contributions?\b(?! (?:by|from|of) (?:the )?(?:employer|company)))(?:any )?(?:other|further|additional) (?:employee |participant |member )?contributions?(?: by (?:you|employees|participants|members))?(?! (?:in|under) this (?:section|article|part|paragraph)\b)",
            regex.IGNORECASE,
        ),
        "the Plan accepts no other employee contributions",
    ),
    # "money in your Savings, Thrift, Match or Rollover Account": each is an account
    (
        guarded(
            r"(?P<kind>(?-i:\b(?:Thrift|Nondeductible)))(?=(?:, (?-i:[A-Z])[\w-]+){0,5}(?:,? (?:or|and|and/or) (?-i:[A-Z])[\w-]+) (?:Sub-?)?Accounts?\b)",
            regex.IGNORECASE,
        ),
        r"\g<kind> Account",
    ),
    # "No, they are not part of our Plan", "they do not form part of it": one no
    (
        guarded(
            r"\b(?P<be>do|does) not form (?:an? |any )?(?=part of (?:the|our|this) (?:\w+ ){0,2}plan\b)",
            regex.IGNORECASE,
        ),
        lambda m: "is not " if m["be"].lower() == "does" else "are not ",
    ),
    (
        guarded(
            r"^\W*no[,;:–—]+ (?=(?:it|they|this|that|these|those|(?:(?:such|these|in-plan|roth|after-?\s?tax|in-service|voluntary) )*(?:conversions?|contributions?|withdrawals?|rollovers?)) (?:is|are)(?: not|n['’]t) (?:an? |any )?part of (?:the|our|this)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    (
        guarded(
            r"(?<=\?\s)no[,;:–—]+ (?:it|they|this|that|these|those|(?:(?:such|these|in-plan|roth|after-?\s?tax|in-service|voluntary) )*(?:conversions?|contributions?|withdrawals?|rollovers?)) (?:is|are)(?: not|n['’]t) (?:an? |any )?part of (?:the|our|this) (?:[\w()]+ ){0,2}?(?:plan|401\(k\))(?=\W*$|[.;])",
            regex.IGNORECASE,
        ),
        "No",
    ),
    # "limits annual additions to $72,000 or, if less, 100% of compensation": one limit, and no second rule
    (
        guarded(
            r"(?P<sum>\$[\d,]+(?: (?:for|in) \d{4})?),? or,? if (?:that is )?(?:less|lower|smaller),? (?=100 ?(?:%|percent) of\b)",
            regex.IGNORECASE,
        ),
        r"\g<sum> or ",
    ),
    # "Note: Roth Deferrals are not Employee After-Tax Contributions.": a sentence, and no value of a label
    (
        guarded(
            r"^\W*(?:(?:please |important |special )?note|n\.?b\.?|remember|reminder|important|please (?:note|remember)|keep in mind|caution)\W{0,2}: (?=(?-i:[A-Z])[\w’'-]* [^:]{15,})",
            regex.IGNORECASE,
        ),
        "",
    ),
)
"""What the half says, as a rule of its own, or without it."""
