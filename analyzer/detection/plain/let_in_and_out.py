"""What a list lets in and no more, what a refusal lets out, and from when, put as a plain rule."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_FROM_ANOTHER = r"from (?:(?:an?|your|another|any|the|some) )?(?:(?:earlier|former|previous|prior|old|other|last|past) )?(?:employers?|jobs?|company|plans?|401\(k\)|firm)(?:['’]s?)?(?: (?:qualified )?(?:retirement |savings )?(?:plan|401\(k\)))?"

_BROUGHT = rf"\b(?:the |any |all )?(?:money|amounts?|savings|dollars|funds|balances?) (?:(?:that|which) )?(?:you (?:have |had )?(?:brought|bring|carried|moved)(?: (?:in|over|here|along|with you))*|(?:came|comes|come|has come|have come)(?: (?:in|over|here|along))? with you) {_FROM_ANOTHER}(?:,? (?:whether )?(?:(?:it|they) (?:was|were|had been|has been) )?(?:already )?(?:taxed|pre-?tax)(?: (?:before|already|there|then))?,? or (?:not|untaxed|after-?\s?tax))?"

LET_IN_AND_OUT: Turns = (
    # "Ask the old plan to send it to a Roth IRA, and send us the rest": what is named goes elsewhere, and does not come in
    (
        guarded(
            r"(?P<ask>\bask (?:your|the|that|his|her) (?:old|former|prior|previous|other) (?:plan|employer|administrator|recordkeeper)(?:['’]s \w+)? to (?:send|pay|roll|move) (?:it|them|that (?:part|money)|the after-?\s?tax (?:part|money|portion))(?: over)? (?:straight |directly )?to (?:a|your|an?) (?:roth )?IRA),? and (?:to )?(?:send|roll|bring|move|pay)(?: over)? (?:us |to us |here |to (?:this|the|our) plan )?(?:only )?the (?:rest|remainder|balance|other money)(?: (?:to us|here|to (?:this|the|our) plan))?",
            regex.IGNORECASE,
        ),
        r"\g<ask>",
    ),
    # "After-tax amounts that came over from a previous employer's plan": were brought here
    (
        guarded(
            rf"(?P<what>{MONEY}|(?:after|post)-?\s?tax amounts?) (?:(?:that|which) )?(?:came|come|comes|has come|have come)(?: (?:over|in|here|across|along|to us|with you))? from (?=(?:an?|another|your|his|her|their) (?:[\w’'-]+ )?(?:previous|former|prior|old|other|earlier|last)? ?(?:employer|plan|company|job)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> brought over from ",
    ),
    # "you may also roll in pre-tax, after-tax and Roth money from a former employer's plan", "bring after-tax savings over from ..."
    (
        guarded(
            rf"\b(?P<may>may|can|could|if you|when you|to)(?P<also> also)? (?:roll in|(?:bring|carry|move)(?= [^.;,]{{3,60}}? (?:over|in|along|with you) from\b)) (?P<what>(?:(?:your|any|all|the|pre-?\s?tax|before-?\s?tax|after-?\s?tax|post-?\s?tax|roth|taxed|other|and|or|as well as|both|,) ?)+(?:money|savings|contributions|amounts|dollars|balances?|funds)) (?:(?:over|in|along|with you) )?(?={_FROM_ANOTHER}(?![^.]*\b(?:make|contribute|payroll|from (?:your |their )?pay)\b))",
            regex.IGNORECASE,
        ),
        r"\g<may>\g<also> roll over to the Plan \g<what> ",
    ),
    # "If you roll over after-tax savings from a former employer's plan, we keep them in a rollover account": one may
    (
        guarded(
            rf"^(?P<lead>\W*)(?:if|when|should) you (?P<roll>roll over (?:to the plan )?[^.;]{{4,90}}?{_FROM_ANOTHER}), (?=(?:we|the (?:plan|trustee|recordkeeper)) (?:will )?(?:keep|hold|credit|place|put|account)|(?:it|they|this money|that money|the (?:money|amounts?|rollover)|these amounts) (?:is|are|will be) (?:kept|held|credited|placed|put|accounted)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}You may {m['roll']}; ",
    ),
    # "Participants cannot receive any part of their accounts while they remain employed": cannot withdraw it
    (
        guarded(
            r"(?P<no>\b(?:cannot|can not|can['’]t|may not|shall not)) (?:receive|be paid|obtain|be given|collect) (?:any|a) (?P<part>part|portion|share|amount|payment|distribution) (?:of|from|out of) (?=(?:the|your|his|her|their|any|his or her|such)\b[^;]*?\b(?:while|during|before|until|prior to|as long as|so long as)\b[^.;]*\b(?:employ\w*|work\w*|service|terminat\w*|separat\w*|leav\w*|retire\w*))",
            regex.IGNORECASE,
        ),
        r"\g<no> withdraw any part of ",
    ),
    # "switch to Roth, inside the Plan, money that you brought from an earlier employer, whether it was taxed before or not"
    (
        guarded(
            rf"\b(?P<act>convert|switch|change|move|turn|transfer) (?P<roth>(?:in)?to (?:an? |the |your |designated )*roth(?: (?:account|money|source))?)(?:,? (?:inside|within|in) (?:the|this|our) plan,?)? (?:{_BROUGHT}|(?:your|the|his|her|their|his or her) rollover (?:sub-?)?(?:accounts?|balances?|money|contributions?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<act> your rollover account \g<roth>",
    ),
    # "Only money that came with you from another employer can be changed to Roth"
    (
        guarded(
            rf"(?<!\b(?:after|pre|before|post)[- ]?tax ){_BROUGHT}(?=[^.;]{{0,40}} (?:in)?to (?:an? |the |your |designated )*roth\b(?! IRA))",
            regex.IGNORECASE,
        ),
        "your rollover account",
    ),
    # "Once here they sit in your rollover account, which may be cashed out": a sentence of its own
    (
        guarded(
            r"^(?P<lead>\W*)(?:once|when|as soon as) (?:they are |it is )?(?:here|in|inside|in (?:the|this|our) plan),? (?=(?:they|it|this money|that money|these (?:amounts|dollars)|those (?:amounts|dollars)|such (?:amounts|money)) (?:sits?|stays?|(?:is|are) (?:held|kept|put|placed|credited)|goe?s?|rests?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "It does not accept employee contributions on any other basis", "No contributions of any other kind are taken": no other ones
    (
        guarded(
            r"(?P<no>\bno|\bnot (?:currently |at present )?(?:accept|take|allow|permit|admit|receive)(?: any)?|n['’]t (?:currently )?(?:accept|take|allow|permit)(?: any)?) (?P<what>(?:(?:employee|participant|member|payroll|salary) )?(?:contributions?|deferrals|savings|deposits))(?: (?:made|paid in))? (?:(?:on|in|of) any other (?:basis|form|manner|character|nature|kind|type|sort)|on another basis|of another kind)(?=\W*$|,? (?:is|are|may be|can be|will be|shall be) )",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['no'].removesuffix(' any')} {'other' if m['no'].lower() == 'no' else 'any other'} {m['what']}",
    ),
    # "It takes in no other kind", "No other kind is accepted", "Employees cannot add money in any other way": after a list of all
    (
        guarded(
            r"(?P<lead>^\W*|, )(?:and |but )?(?:apart from rollovers[^.;,]{0,50}, )?(?:employees|participants|members|you) (?:cannot|can['’]t|may not|are not able to) (?:add|put|contribute|save|deposit)(?: in)?(?: any)?(?: money)?(?: to (?:it|the plan))? in any other way(?=\W*$)"
            r"|(?P<lead>^\W*)no other way of (?:putting|adding|saving|contributing)(?: any)? ?(?:money)?(?: in)? is (?:open|available|offered)(?: to [^.;,]{3,30})?(?=\W*$)"
            r"|(?P<lead>^\W*)(?:it|the plan) (?:takes|accepts|admits)(?: in)? no other kinds?(?: of (?:money|contributions?))?(?=\W*$)"
            r"|(?P<lead>^\W*)no other (?:kind|type|sort)s?(?: of (?:money|contributions?))? (?:is|are|may be|can be|will be) (?:accepted|taken(?: in)?|admitted|allowed|permitted)(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{'; no' if m['lead'].strip() == ',' else m['lead'] + 'No'} other contributions are accepted",
    ),
    # "the qualified plan of an employer (that) you used to work for": of a former employer
    (
        guarded(
            r"(?<=\b(?:plans?|trusts?) (?:of|at|with|run by|sponsored by|maintained by) )(?:an?|the|any) (?:employer|company|firm|business|organization|institution),? (?:(?:that|which|whom|where|(?:for|at|with) (?:which|whom)) )?(?:you|he|she|they|he or she|(?:a|the) (?:participant|member|employee)) (?:(?:have |has )?(?:used to|once|previously|formerly|earlier) work(?:ed)?|worked (?:before|earlier|previously|formerly)|(?:have |has )left)(?: (?:for|at|with)\b)?",
            regex.IGNORECASE,
        ),
        "a former employer",
    ),
    # "Money rolled in may be converted to Roth"
    (
        guarded(
            r"^(?P<lead>\W*(?:only )?)(?:any )?(?P<noun>money|amounts|dollars) (?:(?:that|which) (?:is|was|are|were|has been|have been) )?rolled (?:over|in)(?: (?:from|by|in) [^.;,]{3,40}?)? (?=(?:may|can|cannot)(?: not)? (?:then |later |also )?be\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Rollover \g<noun> ",
    ),
    # "We take in money from a former employer's plan, and that rolled-in money may then be converted": a statement of its own
    (
        guarded(
            r"(?<!\bthat\b[^.;]*), and (?:that|this|the same) (?P<rolled>roll(?:ed|over)[ -]?(?:in|over)? )?(?P<noun>money|balance|amount|sum) (?=(?:may|can|cannot|may not) (?:then |later |also |itself )?be\b)",
            regex.IGNORECASE,
        ),
        lambda m: f", and rolled-in {m['noun']} " if m["rolled"] else ", and it ",
    ),
    # "takes in four kinds of money: A, B, C and D"
    (
        guarded(
            r"\b(?:takes|accepts|admits) in (?P<n>one|two|three|four|five|six|\d) (?P<kind>kinds?|types?|sorts?) of money(?=\s?:)|\btakes (?P<n>one|two|three|four|five|six|\d) (?P<kind>kinds?|types?|sorts?) of money(?=\s?:)",
            regex.IGNORECASE,
        ),
        r"accepts \g<n> \g<kind> of contributions",
    ),
    # "that is the only way such money can get into this Plan; we cannot take after-tax contributions through payroll"
    (
        guarded(
            r"\bwe (?:can['’]t|cannot|can not|are (?:not able|unable) to) (?:take|accept|withhold|deduct|collect) (?=(?:any )?(?:voluntary )?after-?tax (?:contributions|deposits|savings)\b(?! (?:(?:more|less|other|earlier|later) than|until|before|above|over|in excess|for|from)\b))",
            regex.IGNORECASE,
        ),
        "the Plan does not accept ",
    ),
    # "A Participant who has not attained age 59½ may withdraw only from the After-Tax Account": he may, at any age
    (
        guarded(
            r"(?<=\b(?:participant|member|employee)) who (?:is still an employee and )?(?:has not|is not)(?: yet)? (?:attained|reached|turned)? ?age (?:59\s?½|\d\d) (?P<may>may|can) (?P<act>make (?:a )?withdrawals?|withdraw) (?P<only>only|solely|exclusively) (?=[^.;]*\b(?:after-?tax|voluntary)\b)",
            regex.IGNORECASE,
        ),
        r" who is still an Employee \g<may> at any age \g<act> \g<only> ",
    ),
    # "will be paid when you retire or leave, and not before"
    (
        guarded(
            r"\b(?:will be|are|is|shall be) (?:paid|returned|refunded|distributed)(?: to (?:you|him|her|them|the \w+))? (?P<when>when|if|once|after) (?P<leave>(?:you|he|she|they|he or she|the \w+)\b[^.;,]{0,20}?\b(?:retire|leave|quit|resign|separate)[^.;,]*), (?:and|but) (?:not|never) (?:before|sooner|earlier)(?: then| that)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"may be withdrawn only \g<when> \g<leave>",
    ),
    # "- At any age: after-tax account": a label of when
    (
        guarded(
            r"(?P<lead>^\W*|\n\W*)(?:at )?any age(?=\s?:\s)",
            regex.IGNORECASE,
        ),
        r"\g<lead>At any time",
    ),
    # "cannot be withdrawn until you separate from service, with the following exceptions: hardship; after-tax contributions"
    (
        guarded(
            r"(?P<no>\b(?:cannot|can not|can['’]t|may not|are not|is not) be (?:withdrawn|taken out|distributed|paid out|paid)\b(?:[^.;]|\.\d)*?),? (?:except(?: for)?:?|with (?:the following|these|a few|some|two|three|the) exceptions?(?: of)?:?) (?:[^.]|\.\d)*?(?:your |any |the )?(?P<what>(?:after-?\s?tax|voluntary) (?:contributions?|accounts?|money|savings|balances?))(?=\W*$|[,;]| and\b| or\b)(?:[^.]|\.\d)*",
            regex.IGNORECASE,
        ),
        r"\g<no>, but your \g<what> may be withdrawn at any time",
    ),
    # "vested Accounts other than the Roth Account, including the After-Tax Account": what is let in, and not left out
    (
        guarded(
            r"(?<=\b(?:accounts?|sub-?accounts?|money|amounts?|sources?|balances?)) other than (?:(?:the|his or her|his|her|your|their|an?|any) )?(?:designated )?roth (?:[\w-]+ )?(?:accounts?|sub-?accounts?|money|sources?|balances?)(?P<in>,? \(?including (?:(?:the|his or her|his|her|your|their|an?|any) )?(?:[\w-]+ )?(?:(?:after|post)-?\s?tax|voluntary)\b)",
            regex.IGNORECASE,
        ),
        r"\g<in>",
    ),
    # "only of amounts that are eligible to be distributed to you, such as after-tax contributions": these are
    (
        guarded(
            r"\bamounts (?:(?:that|which) (?:are|can be|may be) )?(?:then )?(?:eligible (?:to be distributed|for (?:an? )?(?:distribution|withdrawal|payment))|distributable|distributed|available for withdrawal)(?: to you)?(?:,| \() ?(?:such as|including|for example,?|like) (?P<list>(?:(?:your|and|or|any|,) ?|(?:after-?\s?tax|voluntary|rollover|matching|employer|pre-?tax) |(?:contributions?|accounts?|money|savings|balances?) ?)*\b(?:after-?\s?tax|voluntary) (?:contributions?|accounts?|money|savings|balances?)(?: (?:and|or) (?:your )?rollover (?:contributions?|accounts?|money))?)(?: at any time)?(?:\)|,(?= )|(?=\W*$))",
            regex.IGNORECASE,
        ),
        r"\g<list>",
    ),
    # "While the Plan offers after-tax contributions, it doesn't offer withdrawals of them": granted, and no time
    (
        guarded(
            r"(?P<lead>^\W*|, |\bthat )while (?P<who>(?:the|your|our|this) (?:[\w()]+ )?plan (?:now |currently |also )?(?:offers|permits|allows|accepts|provides|has|takes|lets|includes)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Although \g<who>",
    ),
    # "at any time prior to becoming entitled to receive a distribution due to a severance from employment": while employed
    (
        guarded(
            r"\b(?:prior to|before) becoming entitled to (?:receive )?(?:an? )?(?:distribution|payment)(?: (?:due to|because of|on account of|upon) (?:an? |your |his or her )?(?:severance|separation|termination|other (?:distributable )?events?)\b[^.;,]*)?",
            regex.IGNORECASE,
        ),
        "while employed",
    ),
    # "Distributions while employed: none, except hardship withdrawals", "The only in-service distributions are ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?P<what>(?:in-service (?:withdrawals|distributions)|(?:withdrawals|distributions) while (?:you are |still )?(?:employed|working)))\s?:\s?(?:none|not (?:permitted|allowed))\b,? (?:except|other than)(?: for)? (?=\w)|^(?P<lead>\W*)the only (?P<what>in-service (?:withdrawals|distributions)) (?:permitted |allowed |available )?are (?=(?:hardship|required minimum|those)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>No \g<what> are permitted, except ",
    ),
    # "..., except required minimum distributions": which no one may choose
    (
        guarded(
            r"(?<=^\W*no (?:in-service )?(?:withdrawals|distributions)\b[^.;]{0,80}),? (?:except|other than)(?: for)? required minimum distributions(?=\W*$)|(?<=^\W*no (?:in-service )?(?:withdrawals|distributions)\b[^.;]{0,80}(?:except|other than)\b[^.;]{0,60}) (?:and|or)(?: for)? required minimum distributions(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
)
