"""Money told by where it goes: paid on to the Roth account, placed in the after-tax one, brought to the Trustee, left where it is."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.detection.plain.to_roth_inside import ROTH_ELSEWHERE
from analyzer.shapes import guarded

TO_ROTH_ACCOUNT = r"(?:over |across )?(?:in)?to (?:(?:the|his|her|your|their|an?|his or her|such|(?:the|a) participant['’]s) )?(?:in-plan )?(?:designated )?roth (?:[\w-]+ ){0,3}?(?:accounts?|sub-?accounts?|source|side)"
"""Into a Roth account that is not named an IRA."""
_HERE = r"(?:(?:held |kept |maintained )?(?:in|within|inside|under|of) (?:the|this|our) (?:same )?plan)"
_SOME = r"(?:(?:any|some|all|each|every|a|the|your|his) (?:vested )?(?:part|portion|amount|money|sum)|(?:all|part|some)|(?:vested )?(?:amounts|money)|whatever)"
_OF_PAY = r"[^.;:]{0,60}\b(?:pay|paychecks?|bonus(?:es)?|salary|wages|compensation|commissions?|overtime|loans?|you defer|(?:is|are) deferred|contribut(?:e|es|ed|ing))\b"  # what is put in
_PAY = r"(?:(?:the|your|their|his|her|his or her) )?(?:pay|checks?|paychecks?|wages|salary)"
_SHARE = (
    r"(?:(?:the|that|your|their) )?(?:same )?(?:percentage|rate|amount|deductions?|contributions?|deferrals?|savings)"
)
_WHO = (
    r"(?:you|participants|members|employees|he or she|(?:an?|any|each|the) (?:[\w-]+ )?(?:participant|member|employee))"
)
_AMOUNT = r"(?:\$[\d,]+|\d+(?:\.\d+)?\s?(?:%|percent))"

_PAID = r"(?:percentage|rate|election|amount|deferrals?|contributions?|savings|deductions?)"

WHERE_IT_GOES: Turns = (
    # "dollars that payroll has already run through withholding"
    (
        guarded(
            r"(?<=\b(?:takes?(?: in)?|accepts?|contribute|save|put in|pay in|set aside|deposit) (?:[\w-]+ ){0,3}?)(?:dollars|money|pay|amounts?|cash) (?:(?:that|which) )?(?:payroll|the payroll (?:office|department|system)|your employer|the company|we) (?:has|have) (?:already )?(?:run through withholding|taken (?:the )?(?:income )?tax(?:es)? (?:out of|from)|withheld (?:income )?tax(?:es)? (?:on|from)|put through withholding)\b",
            regex.IGNORECASE,
        ),
        "after-tax contributions",
    ),
    # "It does not sit there long: on the last Friday of each quarter we ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?:but )?(?:it|they|this|that money|the money) (?:(?:does|do) not|doesn['’]t|don['’]t|never) (?:sits?|stays?|remains?|lingers?|rests?)(?: there)?(?: for)? (?:very )?long ?[:;,–—] ?(?:for )?",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "Bucket One takes your pre-tax and Roth deferrals": what the plan takes
    (
        guarded(
            r"^(?P<lead>\W*)(?:the )?(?:(?:bucket|pot|pocket|jar|drawer) (?:one|two|three|four|\d|(?-i:[A-Z]))|(?:first|second|third|fourth|other|next|last) (?:bucket|pot|pocket|jar|drawer)) takes (?:in )?(?![^.;]*\b(?:made|built up|saved|before|until|prior to|old|former|once|merged|only|alone|solely|nothing|no other)\b)(?=[^.;]*\b(?:deferrals?|contributions?|savings|dollars|money)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts ",
    ),
    # "on the last Friday of each quarter we tip Bucket Two, gains and all, into your Roth account"
    (
        guarded(
            rf"(?<=\b(?:we|the plan|the record-?keeper|the trustees?|payroll|(?:is|are|be)(?: then| automatically)?) )(?:tips?|tipped|pours?|poured|empt(?:y|ies|ied)|dumps?|dumped|ladles?|ladled) (?P<what>[^.;]{{0,70}}?),? {TO_ROTH_ACCOUNT.replace('source|side', 'source|side|bucket|pot|jar')}(?! (?:(?:at|with|outside)\b|IRA))",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{'converted' if m[0].split()[0].lower().endswith('ed') else 'convert'} {m['what']} to Roth in the Plan"
        ),
    ),
    # "A Member whose contributions under Section 4.1 are stopped by the limit": deferrals alone have a limit of their own
    (
        guarded(
            r"\b(?P<what>contributions|deductions|deferrals|savings)(?: (?:under|described in|made under|by) (?:sections?|items?|paragraphs?|articles?) [\d.]+(?:\([a-z\d]+\))*(?:,? (?:and|or) [\d.]+(?:\([a-z\d]+\))*)?)?,? (?P<that>(?:that|which) )?(?:(?:are|is|were|have been|has been) )?(?:stopped|halted|cut off|suspended|discontinued) (?:by|at|because of|on account of|on reaching|upon reaching) (?:section [\d.]+(?:\([a-z\d]+\))*(?=[^.;]{0,160}\b(?:rest|remainder|balance) of\b)|(?:the|that|this) (?:(?:annual|dollar|deferral|yearly|federal|402\(g\)|IRS) )*limit(?:ation)?(?! on (?:all|annual additions)))",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{'deferrals' if m['what'].islower() else 'Deferrals'} {m['that'] or ''}have reached the dollar limit"
        ),
    ),
    # "at the limit the percentage on file does not stop: payroll redirects it to the after-tax source", "...: it goes on after tax"
    (
        guarded(
            rf"(?P<lead>^|, |\blimit )(?P<what>(?:the|your|his|her|their) {_PAID}(?: on file| in effect| (?:that )?you (?:have )?elected)?) (?:does|do|will) not (?:stop|end|cease|lapse|halt)(?: there| then)?(?P<when> (?:when|once|after) [^.;:,—–]{{3,60}}?\b(?:limit|maximum|ceiling|\$\d[\d,]*))?\s*(?:[:;—–]|,? but|, (?:and )?instead)\s*(?:rather,? |instead,? )?(?:for the (?:rest|remainder) of the year,? )?(?:(?P<same>it|they)(?= (?!(?:are|is|do|does|will|shall|may|can) ?not\b))|(?=(?:the |our )?(?:payroll|plan|system|recordkeeper|company)\b))(?=[^.;]*\b(?:after|post)-?\s?tax\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{(m['when'] or '').strip()}{', ' if m['when'] else ''}{m['what'] if m['same'] else ''}",
    ),
    # "the payroll engine repoints it to the after-tax source"
    (
        guarded(
            r"(?P<who>\bpayroll(?: (?:engine|system|office|department))?|\bthe system|\bthe recordkeeper) (?:automatically )?(?:re-?points?|re-?maps?|re-?routes?|points|flips|switches) (?P<what>it|them|(?:the|your|his|her|their) (?:[\w-]+ ){0,3}?(?:percentage|election|deferrals?|contributions?|rate|amount|excess))(?: on file)? (?=(?:over )?(?:to|into) [^.;]{0,40}\b(?:after|post)-?\s?tax\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> redirects \g<what> ",
    ),
    # "as little as 1% and as much as 10% of each paycheck"
    (
        guarded(
            rf"\bas little as (?P<least>{_AMOUNT}),? (?:and|or|to|but(?: no more than)?)(?: as much as| up to)? (?={_AMOUNT})",
            regex.IGNORECASE,
        ),
        r"\g<least> to ",
    ),
    # "A Participant may, but not until he has attained age 59½, withdraw any portion of his After-Tax Account"
    (
        guarded(
            r"\b(?P<may>may|can|shall),? but not (?:until|before|prior to|earlier than) (?P<then>[^,;.]{4,80}), (?=[a-z])",
            regex.IGNORECASE,
        ),
        r"\g<may>, but only after \g<then>, ",
    ),
    # "Any part of your account that you could take today may be paid instead to your Roth account in the Plan"
    (
        guarded(
            rf"(?P<what>\b{_SOME}\b(?!{_OF_PAY})[^.;:]{{0,140}}?) (?P<may>may|can|will|shall) (?:instead |also |then )?(?:be (?:paid|sent|put|placed|deposited|credited)|go)(?: instead| over| directly)* {TO_ROTH_ACCOUNT}(?: {_HERE}|(?=\W*$))(?! only)",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<may> be converted to Roth in the plan",
    ),
    # "Instead of taking a distribution, you may have it paid to your Roth account in the Plan", "In lieu of payment under
    # Section 6.4 the Participant may direct that the same amount be rolled over ...": only what one may take
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ )?)(?:(?:instead|in place|in lieu) of|rather than) (?:taking |take |receiving |receive |having |making )?(?:(?:such )?(?:an?|the|any|his|her|your|such|his or her|that) )?(?:distribution|payment|withdrawal|payout|cash|withdrawing it|taking it|having it paid)(?:\b(?:[^,;.]|\.\d){{0,60}}?)?,? (?P<who>{_WHO}) (?P<may>may|can) (?:(?:have|direct|elect|ask|choose|request|arrange|cause)\b(?:[^.;]|\.\d){{0,80}}?|(?:convert|move|transfer|change) (?:it|them|(?:the|that|such)(?: same)? (?:amount|sum|payment|money|distribution)) )(?:{TO_ROTH_ACCOUNT}(?: {_HERE})?|(?:\b(?:converted|changed|moved|turned) )?\b(?:in)?to roth(?: money)?(?: {_HERE}))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> convert to Roth only amounts that could otherwise be distributed",
    ),
    # "The amount available under 8.2, and no other, may at his direction be moved to a Roth account instead of being paid"
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)(?:only )?(?:the|any|all|such) (?:amounts?|sums?|money|portion) (?:(?:that|which) )?(?:(?:is|are|would be) )?"
            r"(?:(?:then |so |otherwise )*(?:available|payable|withdrawable|distributable)(?: (?:for (?:withdrawal|payment|distribution)|to (?:him|her|you|them)))?|(?:you|he|she|they|he or she|(?:an?|the) (?:participant|member|employee)) (?:could|may|can|(?:is|are) (?:then )?entitled to) (?:so |then )?(?:withdraw|receive|take(?: out)?|be paid|draw))"
            r"(?: (?:under|by|pursuant to|in accordance with) (?:(?:section|paragraph|article|§) ?)?\d[\d.]*(?:\(\w\))*)?(?:,? (?:and|but) no (?:other|more|others)\b[^,;]{0,20})?,? (?:may|can|shall),? (?:also,? |instead,? )?(?:(?:at|upon|on|by) (?:his|her|your|their|his or her|the \w+[’']s) (?:direction|election|request|option|choice),? )?"
            rf"(?!(?:[^.;]|\.\d)*\b(?:IRAs?|individual retirement|elsewhere|another|other plan|(?:new|former|prior) employer|eligible retirement plan)\b)(?:be (?:moved|transferred|converted|rolled over|changed|shifted|paid|credited)(?: over| instead| directly)* {TO_ROTH_ACCOUNT}{ROTH_ELSEWHERE}(?! (?:of|from) which\b)|be (?:converted|changed|turned) (?:in)?to (?:designated )?roth(?: (?:contributions?|money|savings|amounts?))?(?= (?:in|within|inside|under) the plan\b|\W*$| (?:at|upon|on|by|if|when|instead)\b))(?:[^.;]|\.\d)*(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Participants may convert to Roth only amounts that could otherwise be distributed",
    ),
    # "You may not move to Roth any money that is not yet available to you", "What cannot be paid out cannot be converted"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?P<who>{_WHO}) (?:may not|cannot|can['’]t) (?:move|convert|transfer|change) (?:(?:in)?to roth )?(?:any )?(?:money|amounts?)(?: to roth)? (?:that|which) (?:(?:is|are) not (?:yet |then |otherwise |currently )?(?:available|payable|distributable)(?: to (?:you|him|them))?|(?:cannot|could not) (?:yet |then |otherwise )?be (?:paid|withdrawn|distributed|taken)(?: out)?)|what(?:ever)? (?:cannot|could not|can['’]t) (?:yet |otherwise )?be (?:paid(?: out)?|withdrawn|distributed|taken(?: out)?) (?:cannot|may not|can['’]t) be converted(?: to roth)?(?: either)?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['who'] or 'You'} may convert to Roth only amounts that could otherwise be distributed"
        ),
    ),
    # "No amount held in the Roth Account may be moved to any other Account": the other way, of which nothing is asked
    (
        guarded(
            r"^\W*(?:no (?:amounts?|part|portion|money|sums?|balances?)|nothing) (?:standing to the credit of|credited to|held in|in|of|from) (?:(?:the|his|her|your|their|a|any|his or her|(?:the|a) participant['’]s) )?(?:designated )?roth (?:[\w-]+ ){0,2}?(?:accounts?|source) (?:may|shall|can|will)(?: (?:thereafter|then|ever|at any time|later))? be (?:moved|transferred|changed|credited|shifted|converted|reclassified)(?: back)? (?:back )?(?:in)?to (?:any|another|some) (?:other )?(?:accounts?|sources?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The limit on after-tax contributions, 10% of eligible pay, does not change"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the|our|your) (?:overall |annual |plan )?(?:limit|maximum|cap|ceiling|most you (?:may|can) contribute)(?: rate| percentage)? (?:on|of|for) (?P<what>{MONEY})(?:,| \(|:| [–—-])? (?:(?:which|that) is |up to |of )?(?P<cap>{_AMOUNT}[^,;()–—]{{0,50}}?)(?:,|\)| [–—-])? (?:(?:does|do|will|has|have) not change[d]?|(?:is|are|remains?|stays?) (?:unchanged|the same|as (?:it )?(?:is|was|before)|where it (?:is|was)))",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be made up to \g<cap>",
    ),
    # "The 10% limit on after-tax contributions does not change", "The limit on after-tax contributions stays at 10% of pay"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the|our|your) (?:(?P<cap>{_AMOUNT})(?: of (?:eligible )?(?:pay|compensation))? )?(?:limit|maximum|cap|ceiling) (?:on|of|for) (?P<what>{MONEY}) (?:(?:(?:does|do|will|has|have) not change[d]?|(?:is|are|remains?|stays?) (?:unchanged|the same))|(?:is still|remains|stays|continues to be)(?: at)? (?P<same>{_AMOUNT}[^,;.]{{0,40}}))",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['what']} may be made up to {m['same'] or m['cap']}" if m["same"] or m["cap"] else "",
    ),
    # "the same percentage keeps coming out of your checks and is placed in your after-tax account through December"
    (
        guarded(
            rf"(?P<what>\b{_SHARE}) (?:(?:will )?(?:keeps?|go(?:es)? on|continues?|carr(?:y|ies) on)(?: (?:on|to be|being))? ?(?:coming|come|taken|deducted|withheld|flowing)?) (?:out )?(?:of|from) {_PAY},? (?:and|but|only now|except that it|though)(?: (?:it|they))? (?:(?:is|are|will be)(?: then| now| instead)? (?:placed|put|credited|deposited|sent|paid|directed)|goes?|will go|lands?) (?:in|into|to) (?P<to>{MONEY})",
            regex.IGNORECASE,
        ),
        r"\g<what> automatically continues as after-tax contributions",
    ),
    # "your contribution rate keeps running and the dollars go in after-tax instead"
    (
        guarded(
            r"(?<!\b(?:not|never|no|n['’]t)\b[^.;]*)(?<!\b(?:insurance|coverage|dental|medical|pension|premiums?|domestic)\b[^.;]*)(?P<what>\b(?:(?:your|the|that|his or her|their) )?(?:same )?(?:(?:contribution|savings?|deferral) (?:rate|percentage|election|deduction)s?|(?<=\b(?:limit|maximum|cap|ceiling)\b[^.;]*)(?:(?:payroll|elected) )?(?:rate|percentage|elections?|deductions?)))(?: of pay)? (?:(?:will )?(?:just |simply |automatically )?(?:keeps? (?:on )?(?:running|going|coming)|runs? on|goes on|go on|stays? (?:in (?:effect|force|place)|on)|continues?(?: (?:running|on))?)|(?:does|do|will)(?: not|n['’]t) (?:stop|change|end)),? (?:and|but|only|except that)(?: from then on,?)? (?:the |those |these |any |each |your |all )*(?:(?:new|further|additional|extra|later|next) )?(?:dollars?|money|contributions?|deductions?|amounts?) (?:will |then |now |instead |simply )*(?:goes|go|comes?|is|are|be)(?: (?:put|paid|sent|made|saved|deposited|credited))?(?: (?:in(?:to)?(?: the plan)?))? (?:(?:as|on an?) )?(?:after|post)-?\s?tax(?: (?:basis|money|dollars|contributions|savings))?(?: instead)?",
            regex.IGNORECASE,
        ),
        r"\g<what> automatically continues as after-tax contributions",
    ),
    # "may cause to be paid to the Trustee in a direct rollover all or any part of an eligible rollover distribution"
    (
        guarded(
            r"\b(?P<may>may|can) (?:cause|direct|arrange(?: for)?|elect|request)(?: to have)? (?:to be )?(?:paid|transferred|delivered|sent|remitted|rolled)(?: over)? to the (?:trustees?|plan|trust(?: fund)?|custodian),? (?:in|by|as|by means of|by way of) (?:an? )?(?:direct )?rollover,? (?:of )?(?=(?:all|any|the|an?|some|part)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> roll over to the plan ",
    ),
    # "including such portion as is attributable to after-tax employee contributions"
    (
        guarded(
            r"\b(?:such|that|any|the) (?:portion|part|amount)s?(?: thereof| of it)? (?:as|which|that) (?:is|are|may be|consists? of|represents?)(?: attributable to)? (?=(?:(?:any|his|the) )?(?:after|post)-?\s?tax (?:employee )?(?:contributions?|amounts?))",
            regex.IGNORECASE,
        ),
        "",
    ),
)
