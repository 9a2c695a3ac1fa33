"""Two rules told in one breath and waits told as a duty, each put as a rule of its own: "you must wait two years to withdraw it"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_BASE = {"making": "make", "taking": "take", "drawing": "draw", "withdrawing": "withdraw", "converting": "convert", "contributing": "contribute", "electing": "elect", "having": "have", "continuing": "continue"}  # fmt: skip


def _not_prevented(match: regex.Match[str]) -> str:
    """What nothing prevents, as what one may do."""
    act = match["act"].lower()
    return f"{match['lead']}{match['who']} may {_BASE.get(act, act)}"


def _kinds(match: regex.Match[str]) -> str:
    """A counted list of kinds of contributions, as what the plan takes or as the whole of it."""
    if _AFTER_TAX_TOO.search(match["list"]):
        noun = "" if match["list"].rstrip().endswith(("contributions", "savings")) else " contributions"
        return f"{match['lead']}the Plan accepts {match['list'].rstrip()}{noun}"
    return f"{match['lead']}there are {match['n']} kinds of employee contributions, {match['list']}"


_FOR_PAY = (
    r"(?: (?:with respect to|for|from|on|as of|in respect of|out of) (?:any |a |an |the )?(?:payroll|pay|payday|paycheck|compensation|plan year|wages)"
    r"(?: ?(?:date|day|period|check|roll))?s?(?: (?:beginning|ending|paid|payable|falling|occurring))?)?"
)


def _begins(match: regex.Match[str]) -> str:
    """What is refused before a day, as what may be done from it on."""
    return f"{match['lead']}Effective {match['day']}, {match['what'] or match['whats']} may be {match['done']}"


_AFTER_TAX_TOO = guarded(r"\b(?:after|post)-?\s?tax\b(?! \(?roth)(?<!roth (?:after|post)-?\s?tax)", regex.IGNORECASE)
TOLD_AT_ONCE: Turns = (
    # "...; a Member who does so, however, is suspended from the Plan for six months": the price of what was just said
    (
        guarded(
            r"(?<=[;,] (?:and |but |however,? )?)(?:an?|any|each|every|the|such a) (?:member|participant|employee|person|saver|one) who (?:does (?:so|this|it)|(?:withdraws|takes out)(?: (?:them|it|any|money|anything))?|makes? (?:such )?a withdrawal|exercises? (?:this|that) right),?(?: however,)? (?=(?:is|shall be|will be) (?:then |thereby |automatically )?suspended\b)",
            regex.IGNORECASE,
        ),
        "if he does so he ",
    ),
    # "Our document does not provide for after-tax contributions or for in-plan Roth conversions": neither
    (
        guarded(
            r"^(?P<lead>\W*)(?P<who>(?:our|the|this) (?:[\w()-]+ ){0,2}?(?:plan|document|adoption agreement|program)|it|we) (?P<no>(?:does not|do not|doesn['’]t|don['’]t) (?:provide|allow)|makes? no (?:provision|allowance)|provides?) for (?P<one>[^.;,]{4,70}?),? (?:n?or|and) for (?P<other>[^.;,]{4,90})(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<no> for \g<one>; \g<who> \g<no> for \g<other>",
    ),
    # "You may make employee deferrals, pre-tax or Roth, and employer profit sharing contributions of up to 25%": of an owner
    (
        guarded(
            r"(?P<own>\b(?:may|can) (?:make|contribute) (?:employee |elective |salary )*(?:deferrals|contributions), (?:(?:either|as) )?(?:(?:pre|before)-?\s?tax|roth)(?:,? (?:and|or|and/or) (?:(?:pre|before)-?\s?tax|roth))?),? and (?=(?:employer|profit[- ]sharing|business)\b[^.;]*\bcontributions?\b)",
            regex.IGNORECASE,
        ),
        r"\g<own>; the business may make ",
    ),
    # "Schedule C: Tarrant Gear Co.; Tarrant Logistics LLC": names, of which nothing is said here
    (
        guarded(
            r"\b(?:Schedule|Appendix|Exhibit|Attachment|SCHEDULE|APPENDIX|EXHIBIT) [A-Z\d]{1,3}\s*:\s+(?:[A-Z][\w.&’'-]*[ ;,]*(?:(?:and|of|the) )*){2,}$"
        ),
        "",
    ),
    # "Apart from these you may choose to make after-tax contributions": a comma shows where what is left aside ends
    (
        guarded(
            r"(?P<beside>^\W*(?:and )?(?:quite )?(?:apart from|other than|besides|beyond|aside from|over and above) [^,;.]{2,60}?) (?P<who>you|participants|members|employees|(?:an?|any|each|every) (?:[\w-]+ )?(?:participant|member|employee)) (?=(?:may|can)\b)",
            regex.IGNORECASE,
        ),
        r"\g<beside>, \g<who> ",
    ),
    # "Commencing with the Plan Year in which he attains age 59½, ..."
    (
        guarded(
            r"\b(?P<from>commencing|beginning|starting) (?:with|in|on|from) the (?:first day of the )?(?:plan |calendar |taxable )?(?:year|month|quarter) (?:in|during|after) which (?P<who>he|she|they|you|he or she|the (?:participant|member)) (?P<does>attains?|reach(?:es)?|turns?) (?P<age>(?:the )?(?:age )?(?:of )?\d\d½?)",
            regex.IGNORECASE,
        ),
        r"after \g<who> \g<does> \g<age>",
    ),
    # "No 10% penalty applies, and ...": of the tax on what was paid, and no right to be paid
    (
        guarded(
            r"(?P<lead>^\W*|, (?:and|but) )no (?:\d+ ?% |ten per\s?cent )?(?:early[- ]withdrawal |early[- ]distribution |additional |federal |excise |income |further )*(?:penalt(?:y|ies)|tax(?:es)?|withholding)(?: tax(?:es)?)? (?:applies|apply|is (?:due|owed|payable|withheld|imposed|required)|will (?:apply|be (?:due|withheld|imposed)))(?: (?:to|on) (?:it|this|that|them|such (?:an? )?\w+))?(?:, (?:and|but) |(?=\W*$))",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "You may make up to four after-tax withdrawals a year"
    (
        guarded(
            r"\b(?P<n>(?:up to |at most |no more than |not more than |as many as )?(?:one|two|three|four|five|six|twelve|\d{1,2}) )after-?\s?tax (?P<what>withdrawals?|distributions?)\b",
            regex.IGNORECASE,
        ),
        r"\g<n>\g<what> of after-tax money",
    ),
    # "If you'd like to save more than the IRS lets you defer, add ...": whoever wants to, may
    (
        guarded(
            r"^\W*(?:if|when) (?:you|participants|members)(?:['’]d| would)? (?:like|want|wish|prefer) to (?:save|contribute|put (?:away|in)|set aside) (?:even )?more(?: (?:than|money|of)[^,]{3,60})?, (?=\w)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "No After-Tax Contribution shall be accepted for any payroll date before January 1, 2027": it begins then
    (
        guarded(
            rf"^(?P<lead>\W*(?:\([a-z0-9]\) )?)(?:no (?P<what>[^.;,]{{4,60}}?) (?:may|shall|will|can)|(?P<whats>[^.;,]{{4,60}}?) (?:(?:may|shall|will)(?: not|n[’']t)|cannot)) be (?P<done>accepted|made|taken|permitted|allowed|deducted|contributed|elected|withheld)"
            rf"{_FOR_PAY} (?:before|prior to|until) (?P<day>(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{{1,2}}, )?\d{{4}})(?=\W*$)",
            regex.IGNORECASE,
        ),
        _begins,
    ),
    # "Although the law lets a plan pay it at any time, the Employer has not elected that provision": the plan does not
    (
        guarded(
            r"^\W*(?:although|though|while) (?:the |federal |tax )*(?:law|code|internal revenue code|irs|rules?) (?:permits?|allows?|would (?:permit|allow)|lets?) (?:an? |the )?(?:plans?|employers?) (?:to )?(?P<act>[^,;.]{8,120}?), (?P<who>(?:the|our|this|your) (?:employer|company|plan|plan sponsor)|we) (?:has|have|did|does|do)(?: not|n[’']t) (?:elect(?:ed)?|chosen?|adopt(?:ed)?|select(?:ed)?|do(?:ne)?|use[ds]?) (?:that (?:provision|option|feature|rule)|this (?:provision|option|feature|rule)|to do so|so|it|that)",
            regex.IGNORECASE,
        ),
        r"\g<who> does not permit the Plan to \g<act>",
    ),
    # "Amounts that are not so payable may not be transferred"
    (
        guarded(
            r"\b(?P<what>amounts?|money|balances?) (?:that|which) (?:is|are) not (?:so|then|otherwise|yet) (?P<so>payable|distributable|withdrawable)\b",
            regex.IGNORECASE,
        ),
        r"\g<what> not then \g<so>",
    ),
    # "The after-tax option closed in 2018, and only pre-tax and Roth contributions may be elected"
    (
        guarded(
            r", and only (?P<kinds>(?:pre|before)-?\s?tax (?:and|or) roth) (?P<what>contributions|deferrals|savings) (?:may|can) (?:now )?be (?:elected|made|chosen)\b",
            regex.IGNORECASE,
        ),
        r"; the Plan accepts only \g<kinds> \g<what>",
    ),
    # "Then call the Benefits Line once to turn on daily Roth in-plan conversions of your after-tax contributions"
    (
        guarded(
            r"^\W*(?:then |next |after that,? |just |simply )*(?:call|contact|phone|log (?:in|on) to|go to|visit) [^.;,]{3,110}? to (?:turn on|switch on|activate|set up|sign up for) (?P<what>[^.;]*\bconversions?\b)",
            regex.IGNORECASE,
        ),
        r"You may elect \g<what>",
    ),
    # "The Company looked at what others do, and decided to add neither after-tax contributions nor in-plan conversions"
    (
        guarded(
            r"^\W*(?:the|our) (?:company|committee|board|employer|bank|firm|hospital|university|trustees?)\b[^.;]*?\b(?:and|but)(?: (?:has|have))? (?:decided|chosen|chose|elected) (?:to (?:add|offer|adopt|include|allow) neither|neither to (?:add|offer|adopt|include|allow)) (?=\w)",
            regex.IGNORECASE,
        ),
        "The Plan offers neither ",
    ),
    # "Faculty in the 403(b) Tax-Deferred Annuity Program may add after-tax contributions": of that plan
    (
        guarded(
            r"^(?P<lead>\W*)(?P<who>[\w ]{4,30}?) (?:in|of|under|covered by|enrolled in) (?P<plan>(?:the|our) (?:[\w()&’'-]+ ){0,4}?(?:403\(b\)|457\(b\)|annuity|pension|stock purchase)(?: [\w()&’'-]+){0,4}? (?:program|plan)) (?=(?:may|can)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Under \g<plan>, \g<who> ",
    ),
    # "In-plan conversions, previously limited to employees over 59½, were opened to all": what was asked before is asked no more
    (
        guarded(
            r",? ?\(?\b(?:which (?:was|were) )?(?:previously|formerly|until (?:now|then|recently)|up to now|once|hitherto|in the past) (?:only )?(?:limited|restricted|confined|reserved|available|open|offered|permitted|allowed|closed)(?: only)? (?:to|for|on|at|after|from|upon|once|when|if) [^,;.()]{2,90}(?:,|\)) (?=(?:were|was|are|is|have|has|may|can|will|shall|now)\b)",
            regex.IGNORECASE,
        ),
        letting_go(" "),
    ),
    # "The Plan does not at present take X"
    (
        guarded(
            r"\b(?P<not>(?:does|do|is|are|will|may|can) ?not|(?:does|do|is|are|ca|wo)n[’']t),? (?:at present|at this time|at the moment|for now|for the time being|as yet|as of now|today),? (?=\w)",
            regex.IGNORECASE,
        ),
        r"\g<not> currently ",
    ),
    # "Employees may make two types of contributions: pre-tax and Roth", "there are three kinds of them: ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:you|employees|participants|members) (?:may|can) (?:make|choose(?: from)?|contribute(?: to the plan)? in)|there are) (?P<n>two|three|four) (?:(?:types|kinds|sorts) of (?:employee |participant )?contributions?|ways)\s*[:,—–-]\s*(?P<list>(?:pre|before|after|post|roth|traditional|elective)[^.;:]{5,80}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        _kinds,
    ),
    # "No employee contributions other than pre-tax, Roth and after-tax contributions are accepted"
    (
        guarded(
            r"\bno (?:employee |participant |other )?contributions? (?:other than|except|besides) (?P<list>(?=[^.;]*(?:after|post)-?\s?tax)[^.;]{5,90}?) (?P<are>are|may be|will be|shall be) (?P<done>accepted|permitted|allowed|made|available)\b",
            regex.IGNORECASE,
        ),
        r"\g<list> \g<are> \g<done>",
    ),
    # "Nothing in this Article shall be construed to preclude a Participant from making After-Tax Contributions"
    (
        guarded(
            r"(?P<lead>^\W*(?:but |and )?|; (?:but |and )?)nothing (?:in [^;]{3,90}?|herein|contained [^;]{3,60}?) (?:(?:shall|will|is to|may) (?:be (?:construed|read|deemed|interpreted|taken) (?:as|to) )?)?(?:prevent|preclude|prohibit|impair|limit|restrict|affect|deprive|diminish|bar|keep|stop|interfere with)(?:s|ing)? (?:the right of )?(?P<who>(?:an?|any|each|the) (?:active |eligible |working )?(?:participant|member|employee)|participants|members|employees|you)(?:['’]s? right)?(?: (?:whose|who) [^;]{3,100}?)? (?:from|to) (?P<act>making|taking|drawing|withdrawing|converting|contributing|electing|having|continuing|make|withdraw|convert|contribute|elect)\b",
            regex.IGNORECASE,
        ),
        _not_prevented,
    ),
    # "No amount that is not distributable may be converted": only what is
    (
        guarded(
            r"\bno (?P<what>amount|money|balance|portion)s? (?:that|which) (?:is|are) not (?:then |otherwise |currently )?(?P<how>distributable|eligible for (?:distribution|withdrawal)|payable)(?P<under> under [^,;]{3,40}?)? (?P<may>may|can|shall) be (?:so )?",
            regex.IGNORECASE,
        ),
        r"only \g<what>s that are \g<how>\g<under> \g<may> be ",
    ),
    # "The first 10% may be before-tax or Roth; the rest must be after-tax"
    (
        guarded(
            r"\b(?:the rest|the remainder|the balance|the excess|any excess|anything (?:more|above that|over that)) (?:must|may|can|has to|will|is to) be (?:made |saved |contributed )?(?:on an )?(?P<kind>(?:after|post)-?\s?tax)(?: basis| contributions| savings)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"you may make \g<kind> contributions of the rest",
    ),
    # "You may direct that amounts over the limit be contributed after-tax"
    (
        guarded(
            r"(?P<may>\b(?:you|participants|a participant|members|a member|employees) (?:may|can)) (?:direct|elect|choose|ask|request) that (?P<what>(?![^.;,]*\b(?:match\w*|employer|company|profit)\b)[^.;,]{4,80}?) be (?:contributed|saved|made|put in|deposited) (?:on an |as )?(?P<kind>(?:after|post)-?\s?tax)(?: basis| contributions| savings| money)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<may> make \g<kind> contributions of \g<what>",
    ),
    # "and no part of it is payable sooner": it is not
    (
        guarded(
            r"\bno part of (?P<what>it|them|(?:the|your|a|an|his|her|this|that) [^.;,]{3,60}?) (?:is|are|may be|can be|shall be|will be) (?P<done>payable|paid(?: out)?|distributed|withdrawn|available) (?:any )?(?P<when>sooner|earlier|before (?:then|that))\b",
            regex.IGNORECASE,
        ),
        r"\g<what> may not be withdrawn \g<when>",
    ),
    # "withdrawn no earlier than your termination of employment": only after it
    (
        guarded(
            r"\b(?:no|not|never) (?:earlier|sooner) than (?=(?:(?:the|your|his|her|their|his or her) )?(?:(?:date|day|time) (?:of|on which|when|that) )?(?:(?:you|he|she|they|the participant|your|his|her|the participant['’]s) )?(?:termination|separation|severance|retire\w*|death|leave|employment (?:ends|terminates)|terminate))",
            regex.IGNORECASE,
        ),
        "only after ",
    ),
    # "A withdrawal under this Section shall not occasion a suspension", "no forfeiture shall occur by reason of a withdrawal"
    (
        guarded(
            r"^(?P<lead>\W*(?:\([a-z0-9]+\) )?)(?P<what>(?:an?|the|any|such|each) (?:[\w-]+ ){0,3}?(?:withdrawal|conversion|distribution|transfer)\b[^.;,]*?) (?P<verb>shall|will|does|do|may) not (?:occasion|cause|trigger|bring on|result in|give rise to|carry|lead to|entail) (?:an?|any) (?P<cost>suspension|forfeiture|penalty|loss|reduction)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> does not affect the match",
    ),
    (
        guarded(
            r"^(?P<lead>\W*(?:\([a-z0-9]+\) )?)no (?P<cost>forfeiture|suspension|reduction|loss)(?P<of> of [^.;,]{3,50}?)? (?:shall|will|may|can) (?:occur|result|arise|be made|be imposed)(?: by reason of| on account of| because of| as a result of| from| in consequence of| upon) (?P<what>[^.;]+)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> does not affect the match",
    ),
    # "No employer match is made on after-tax contributions", "no deduction is allowed for them"
    (
        guarded(
            r"^(?P<lead>\W*)no (?:(?:employer|company|plan) )?match(?:ing)?(?: contributions?)? (?:is|are|will be|shall be) (?:made|paid|given|credited|provided|allocated) (?:on|for|with respect to|to) (?P<what>[^.;]{4,80}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are not matched",
    ),
    # "After-tax contributions are excluded from the company match": they are not matched
    (
        guarded(
            r"(?<=\b(?:contributions?|savings|deferrals?|deposits?|catch-?ups?|tax) )(?P<be>are|is|will be|shall be) (?:excluded|left out|omitted|disregarded) (?:from|in|for) (?:(?:the|any|our|its|calculation|computation|determination|purposes|amount|determining|calculating|computing|of) ){0,5}(?:(?:company|employer|bank|hospital|university)(?:['’]s)? )?match(?:ing)?(?: (?:employer )?(?:contributions?|formula))?\b",
            regex.IGNORECASE,
        ),
        r"\g<be> not matched",
    ),
    (
        guarded(
            r"^(?P<lead>\W*)no (?:(?:income |federal )*tax )?deduction (?:is|shall be|will be) (?:allowed|available|permitted|given) (?:on|for|with respect to) (?P<what>[^.;]{4,80}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are not deductible",
    ),
    # "Our plan hasn't added either feature"
    (
        guarded(
            r"^(?P<lead>\W*)(?:ours|our(?: own)? plan|this plan|the plan) (?:has not|has[n]['’]t|did not|did[n]['’]t|does not|does[n]['’]t) (?:yet )?(?:add(?:ed)?|adopt(?:ed)?|elect(?:ed)?|includ(?:e|ed)|have|offer(?:ed)?) (?:either(?: (?:feature|option|one)| of (?:them|these|those))?|(?:this|that|such an?|any such) (?:feature|option|provision|choice)|that|this|it|them|these|those)(?=\W*$|,)",
            regex.IGNORECASE,
        ),
        r"\g<lead>This plan hasn't adopted that feature",
    ),
    # "Your catch-up contributions must be made on an after-tax basis and will be directed to your Roth source"
    (
        guarded(
            r"(?P<what>\bcatch-?up contributions?(?: of [^.;,]{3,30})?) (?P<must>must|have to|has to|will|shall|are to|are required to) (?:also )?(?:be made|go in|be|be contributed) (?:on an )?(?:after|post)-?\s?tax(?: basis)?(?: \((?:as )?roth\))?(?:,? and (?:will be|are|is) (?:\w+ly )?(?:directed|sent|credited|put|deposited|allocated) (?:in)?to (?:your|the|a) (?:designated )?roth (?:401\(k\) )?(?:source|account))?",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<must> be made as Roth contributions",
    ),
    # "Payroll will send them to your Roth 401(k) source for you": what comes from pay
    (
        guarded(
            r"^(?P<lead>\W*)(?:payroll|your employer['’]s payroll) (?:will |automatically )*(?:sends?|directs?|codes?|puts?) (?P<what>them|these|it|those) (?:in)?to (?:your|the|a) (?:designated )?roth (?:401\(k\) )?(?:source|account)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are Roth contributions",
    ),
    # "Contribution sources eligible for conversion: ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?:contribution|money|account) (?:sources|types) (?=(?:that are )?eligible for\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>sources ",
    ),
    # "You can have the Company's profit sharing contribution credited on an after-tax (Roth) basis"
    (
        guarded(
            r"(?P<what>\b(?:match(?:ing)?|profit[- ]sharing|nonelective|employer|company(?:['’]s)?)\b[^.;]{0,40}?\bcontributions?\b[^.;]{0,30}?) on an (?:after|post)-?\s?tax(?: basis \(?as (?:designated )?roth(?: employer)? contributions\)?| \(roth\) basis)|(?P<what>\b(?:match(?:ing)?|profit[- ]sharing|nonelective|employer|company(?:['’]s)?)\b[^.;]{0,40}?\bcontributions?\b[^.;]{0,30}?) on an? roth(?: \(roth\))? basis",
            regex.IGNORECASE,
        ),
        r"\g<what> as Roth employer contributions",
    ),
    # "The right of Participants to make them, restored in 2014, was withdrawn as of December 31, 2021"
    (
        guarded(
            r"^(?P<lead>\W*)(?:the |(?:a )?participants?['’]s? |members?['’] )?right (?:of (?:a )?(?:participants?|members?|employees) )?to (?P<act>make|convert|withdraw|contribute) (?P<what>[^,;.]{4,80}?)(?:, [^;.]{3,140}?,)? (?:was|has been|is|were) (?:withdrawn|taken away|revoked|rescinded|terminated|ended|abolished)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>Participants may no longer \g<act> \g<what>",
    ),
    # "It was 6% of base pay through 2025; since January 1, 2026, it is 12%"
    (
        guarded(
            r"\b(?P<it>it|they|the (?:limit|maximum|rate)) (?:was|were) \$?\d[^;.]{0,50}?[;,.] (?:and )?(?P<since>since|from|as of|effective) (?P<when>(?:[A-Z][a-z]+ \d{1,2}, )?(?:19|20)\d\d),? (?:it|they|the (?:limit|maximum|rate)) (?P<is>is|are) (?P<new>\$?\d+(?:\.\d+)?\s?%?)",
            regex.IGNORECASE,
        ),
        r"\g<since> \g<when> \g<it> \g<is> \g<new>",
    ),
    # "If you were already contributing after-tax on that date, you can keep going"
    (
        guarded(
            r"\bif you were (?:already )?(?:contributing|saving|making contributions)(?: (?P<kind>(?:after|post)-?\s?tax))? (?P<then>(?:on|before|as of) [^,;.]{4,30}), (?:you (?:can|may) (?:keep going|carry on|go on|keep on|continue)\b(?! to)|your (?:deductions?|contributions|election) (?:continues?|goes? on|stays?|remains?)\b)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"if you were making {m['kind'] or 'these'} contributions {m['then']}, you may continue to make {m['kind'] or 'these'} contributions"
        ),
    ),
    # "no distribution shall be made from any Account, save only that the After-Tax Account may be distributed on request"
    (
        guarded(
            r",? (?:save (?:only )?|except only )that (?=(?:the|his|her|your|an?|any) [^.;,]{3,60}? (?:may|can|shall) )",
            regex.IGNORECASE,
        ),
        "; but ",
    ),
    # "If you checked 'Keep me saving' when you enrolled, your deductions carry on ..."
    (
        guarded(
            r"^(?P<lead>\W*)if you (?:checked|ticked|chose|elected|selected|marked) [^,]{3,60}?(?: when you enrolled| at enrollment| on (?:the|your) \w+)?, (?=your (?:deductions|contributions) (?:carry on|continue|go on|keep going|switch)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "Section 6.3(b), which required them to remain for 24 months, is deleted, and a Participant may withdraw ..."
    (
        guarded(
            r"(?P<lead>^\W*(?:\(\w\) )?)(?:the )?(?:section|paragraph|article|item|clause) [\w.()]+,? which (?:required|limited|restricted|prohibited|prevented|barred)\b[^;]*?, (?:is|was|are) (?:hereby )?(?:deleted|removed|repealed|eliminated|struck),? and (?=(?:an?|each|any|the) (?:participant|member|employee) (?:may|can)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "After-tax contributions can be moved on any business day": somewhere, and not into the plan
    (
        guarded(
            r"(?P<may>\b(?:after|post)-?\s?tax (?:contributions?|money|savings|dollars) (?:can|may) (?:also )?be )moved(?=(?: too| as well| also)?(?:\W*$|,| on any| at any| daily| once| twice))",
            regex.IGNORECASE,
        ),
        r"\g<may>invested",
    ),
    # "The Roth 401(k) option is open to you from your first paycheck"
    (
        guarded(
            r"(?P<what>\broth (?:401\(k\) )?(?:options?|features?|contributions?|savings?|saving|source)) (?P<is>is|are)(?P<not> not)? open to (?=(?:you|all|any|every|each|eligible|participants|members|employees)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<is>\g<not> available to ",
    ),
    # "With the exception of hardship withdrawals, they may not be withdrawn"
    (guarded(r"\bwith the (?:sole |only )?exception of\b", regex.IGNORECASE), "except for"),
    # "The After-Tax Account is available to all employees except students"
    (
        guarded(
            r"^(?P<before>\W*(?:the |our )?)(?:after|post)-?\s?tax account is (?:available|open) to (?=(?:all|any|every|each|regular|full-time|part-time|salaried|hourly|eligible)\b[^.;]{0,30}\b(?:employees?|participants?|members?|associates?|staff)\b(?![^.;]*\b(?:withdr|distribut|conver|borrow|loan)))",
            regex.IGNORECASE,
        ),
        r"\g<before>after-tax contributions are available to ",
    ),
    # "transfer to the Roth Transfer Account any part of any other vested Account": other than the Roth account
    (
        guarded(
            r"(?P<to>\bto (?:the|an?|his|her|your) (?:[\w-]+ ){0,2}?roth (?:[\w-]+ ){0,2}?account\b[^.;]{0,40}?\b(?:any|each|every)) other (?P<what>(?:vested )?accounts?)\b",
            regex.IGNORECASE,
        ),
        r"\g<to> \g<what>",
    ),
    # "Should the limit otherwise be exceeded, they are discontinued": if it is
    (
        guarded(
            r"^(?P<lead>\W*)should (?P<what>[^.;,]{3,60}?) (?:otherwise )?be (?P<done>exceeded|reached|failed|met|passed)\b,?",
            regex.IGNORECASE,
        ),
        r"\g<lead>If \g<what> is \g<done>,",
    ),
    # "Contributions in excess of the ADP limit may be treated as after-tax contributions": recharacterized
    (
        guarded(
            r"(?P<what>\b(?:excess (?:\w+ )?(?:contributions?|deferrals?)|(?:contributions?|deferrals?|amounts?) (?:in excess of|over|above|(?:that|which) exceed) the (?:ADP|actual deferral|402\(g\)|deferral|nondiscrimination)\b[^.;]{0,30}?) (?:may|shall|will|can|are|is)\b[^.;]{0,60}?)treated as (?=(?:an? )?(?:after|post)-?\s?tax\b)",
            regex.IGNORECASE,
        ),
        r"\g<what>recharacterized as ",
    ),
    # "a withdrawal by a Participant from his After-Tax Account"
    (
        guarded(
            r"(?<=\b(?:withdrawals?|conversions?|distributions?)) by (?:an?|any|the|such) (?:participants?|members?|employees?)(?= (?:of|from)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Participation in the After-Tax Account is open to all employees"
    (
        guarded(
            r"\b(?:voluntary )?(?:participation|membership|enrol?lment) in (?:the |our |this )?(?:plan['’]s )?(?:voluntary )?(?:after|post)-?\s?tax (?:[\w-]+ )?(?:account|savings?|option|feature|program|source)(?: of the plan)? is (?P<how>open|available|voluntary|optional)\b",
            regex.IGNORECASE,
        ),
        lambda m: f"after-tax contributions are {m['how'] if m['how'] in ('open', 'available') else 'permitted'}",
    ),
    # "you may contribute up to 6% of pay after-tax and convert it to Roth": two rights
    (
        guarded(
            r"\b(?P<who>you|participants?|members?|employees?) (?P<may>may|can) (?P<puts>(?:contribute|save|put in)\b[^.;:]{3,60}?\b(?:after|post)-?\s?tax(?: basis| contributions?| dollars)?),? and (?:then |later |also )?(?P<turns>convert|move) (?P<it>it|them)\b",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> \g<puts>, and \g<who> \g<may> \g<turns> \g<it>",
    ),
    # "Call once and each contribution will be converted"
    (
        guarded(
            r"^\W*(?:(?:just|simply|you need only) )?(?:call|click|tick|check|ask|sign up|opt in|log (?:in|on))\b[^.;,]{0,40}?,? and (?=(?:each|every|all|your|any|the (?:plan|money))\b[^.;]*\b(?:will be|is|are) (?:\w+ly )?(?:converted|moved|swept)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "... may be rolled in, and you may withdraw that rollover": the account
    (
        guarded(
            r"(?<=\b(?:withdraw|convert) )(?P<the>the|that|such|your|this) rollover\b(?! (?:account|contribution|money|source|amount|balance|sub))",
            regex.IGNORECASE,
        ),
        r"\g<the> rollover account",
    ),
    # "After-tax contributions from your paycheck wait until you leave"
    (
        guarded(
            rf"(?P<what>{MONEY}(?: from (?:your |their )?(?:own )?(?:pay|paychecks?))?) waits?(?= until\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> must stay in the plan",
    ),
    (guarded(r"(?<=\bmust )be (?:left|kept)(?= in the plan\b)", regex.IGNORECASE), "stay"),
    # "while you are employed they stay in the plan", "unless you are 59½ you may not"
    (
        guarded(
            r"\b(?P<lead>(?:while|unless|if|when|once) (?:you|he|she|they|he or she|(?:a|the) participant) (?:are|is) (?:still |not |no longer )?(?:employed|working|at work|an employee|in service|(?:under |over |at least |younger than |older than )?(?:age )?\d\d½?))(?= (?:you|they|it|he|she|no|nothing|your|the|that|this|these|any)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>,",
    ),
    # "You must wait two years to withdraw each contribution"
    (
        guarded(
            r"\b(?:must|(?:have|has|need|needs) to) (?:first )?wait (?:for )?(?P<long>(?:at least |a full )?[\w-]+(?: \(\d+\))? (?:full )?(?:months?|years?)) (?:to|(?:in order|so as) to|before (?:(?:you|he|she|he or she|they) (?:can|may) )?)(?= ?(?:withdraw|convert|take|move|roll)\b)",
            regex.IGNORECASE,
        ),
        r"may, only after \g<long>, ",
    ),
    # "amounts contributed in the past 24 months": how new they are, and not what once was
    (
        guarded(
            r"\b(?P<when>in|within|during|over) the past (?=\d|one\b|two\b|three\b|four\b|five\b|six\b|nine\b|twelve\b|eighteen\b|twenty|thirty|year\b)",
            regex.IGNORECASE,
        ),
        r"\g<when> the last ",
    ),
)
"""A later one meets what the earlier ones have made."""
