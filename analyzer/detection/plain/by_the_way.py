"""What is said by the way and rules nothing: hearsay, prices, one case of many, where forms are, what one would rather do."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

INVENTED = guarded(  # "Meet Dana. Her employer lets staff ... Dana and her employer are invented."
    r"(?-i:\b(?P<name>[A-Z][a-z]+))\b.*\b(?:she|he|her|his)\b.*\b(?P=name)(?: and (?:his|her|their|the) (?:employer|company|plan|firm))? (?:is|are) (?:an? |both |purely |entirely )*(?:invented|imaginary|imagined|fictional|fictitious|made[- ]up(?! of\b)|hypothetical|not real|not (?:a )?real (?:person|people|employee|saver|member))\b",
    regex.IGNORECASE | regex.DOTALL,
)


def _hearsay(match: regex.Match[str]) -> str:
    """What people believe or hoped for, as what they have heard."""
    return "You may have heard that " if match["what"] in ("", " that") else "You may have heard that people can "


def _added(match: regex.Match[str]) -> str:
    """What a plan was enhanced by: a thing that it now has, or what one may do."""
    return f"{match['lead']}{'You may' if match['to'] else 'The Plan has added'} {match['what']}"


BY_THE_WAY: Turns = (
    # "No Account, whether or not it could be distributed, may be transferred": it denies all the same
    (
        guarded(
            r"(?<=(?:^|[.;:]\s)\W*(?:\(?[a-z\d]{1,3}[.)]\s*)?(?:no|none|neither)\b[^.;:,]{1,80}),? whether or not [^.;:,]{3,80},(?= (?:may|can|shall|will|is|are)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "That right has never been taken away, and whoever wishes to use it need only hand in Form V": it is in force
    (
        guarded(
            r"(?<=\b(?:it|that|right|option|feature) )(?:has|have) never been (?:taken away|revoked|repealed|removed)(?:,? and [^.;]{3,60}? needs? only [^.;]*)?",
            regex.IGNORECASE,
        ),
        "is in force",
    ),
    # "Payments are taken from your check each week, after tax": of a loan, for nothing that is paid out is taken from pay
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:your|the|all|these) )?payments (?=(?:are|will be) (?:taken|deducted|withheld|collected) (?:from|out of) (?:(?:your|the|each|his|her) )?(?:pay ?checks?|checks?|pay|wages|salary)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Loan payments ",
    ),
    # "proportionately from each sub-account you hold (pre-tax, Roth, after-tax, match)": those there are, and no offer of any
    (
        guarded(
            r"\b(?P<each>(?:each|every|any|all)(?: of the)? (?:sub-?)?(?:accounts?|sources?)) (?:that )?(?:you|he|she|they|(?:the|a) (?:participant|member)) (?:holds?|have|has) \([^()]*\broth\b[^()]*\)",
            regex.IGNORECASE,
        ),
        r"\g<each>",
    ),
    # "at the times specified in Item 31 of the Adoption Agreement": as that paper may provide
    (
        guarded(
            r"\b(?:at (?:the|such) (?:times?|dates?)(?: or times)?|as and when)(?:,? and (?:upon|on|subject to) the (?:terms|conditions),?)? (?:so )?(?:specified|stated|set forth|provided|elected|selected) in (?=(?:(?:item|section|part|article|question|option) [\w.()-]+ of )?the adoption agreement\b)",
            regex.IGNORECASE,
        ),
        "to the extent provided in ",
    ),
    # "This is the one way an employee under age 60 can reach the after-tax account": which way that is, another sentence tells
    (
        guarded(
            r"^\W*(?:this|that|it) is the (?:one|only|sole|single) way (?:in which |that |by which )?(?:you|an? (?:active )?(?:employee|participant|member)|(?:employees|participants|members))(?: (?:under|younger than|below) (?:age )?\d\d(?:½)?)? (?:may|can) (?:reach|get at|touch|draw on) [^.;:]{3,60}\W*$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "In addition to the 401(k) portion of the plan, you can set aside ...": what there is besides, and not what this is of
    (
        guarded(
            r"^(?P<lead>\W*)(?:in addition to|besides|apart from|aside from|on top of|along with|alongside) (?:the|your|our|this) (?:401\(k\)|(?:pre|before)-?\s?tax|(?:regular |basic |salary |elective )*deferral)(?: (?:savings|contribution))? (?:portion|part|side|half|feature|component|piece|section|plan|program|arrangement)(?: of (?:the|this|our|your) (?:[\w&’'()-]+ ){0,4}?(?:plan|program))?, (?=(?:you|participants|members|employees|(?:each|any|every|an?|all) (?:eligible )?(?:participant|member|employee)s?)\b[^.;,]{0,30}? (?:can|may)(?! not\b|['’]t)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "This guide is used with many plans and isn't a description of any one of them": of no plan, and refuses nothing
    (
        guarded(
            r"(?P<many>\b(?:many|several|all kinds of|different|various) (?:employers['’] )?plans),? (?:and|but|so it) (?:is(?: not|n['’]t)|does(?: not|n['’]t)) (?:an? |the )?(?:description|descriptive|describe|summary|summarize)(?: of)? (?:any(?: (?:one|single|particular))?|(?:one|a particular) (?:one)?)(?: (?:of them|plan|one))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<many>",
    ),
    # "A sponsor that marks nothing has not adopted it": of the form, whoever fills it in
    (
        guarded(
            r"(?P<lead>^\W*|; (?:and )?)(?:an?|any|each) (?:adopting |plan )?(?:sponsor|employer|company)s? (?:that|which|who) (?:marks|checks|ticks|elects|selects|chooses|completes|initials) (?:nothing|neither|no (?:box|election|option)|none)\b[^.;]* (?:has|have|is|does|will)(?: not|n['’]t)\b[^.;]*(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"",
    ),
    # "each deposit, with its earnings, once it has been in the plan 24 months": of what waits, and no contribution
    (
        guarded(
            r"(?<=[:–—-] |^)(?:each|any|every|a) (?:deposit|contribution|amount)(?:,? (?:with|and|together with) (?:its|the|any) (?:earnings|growth|gains))?,? (?=(?:once|after|when) (?:it|they) (?:has|have) been\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The 2016 booklet spoke of an after-tax election": an old one
    (
        guarded(
            r"\b(?P<the>the|our|an?) (?:19|20)\d\d (?P<book>(?:plan )?(?:booklet|guide|handbook|brochure|summary|SPD|edition)) (?=(?:spoke|talked|told|wrote|referred|called|mentioned)\b)",
            regex.IGNORECASE,
        ),
        r"\g<the> old \g<book> ",
    ),
    # "When payroll sees that you have hit it, ...": when you have
    (
        guarded(
            r"(?<=\b(?:when|once|after|as soon as|if) )(?:(?:the |our )?(?:payroll|recordkeeper|service center|benefits)(?: (?:system|department|office|team))?|(?:the|our) system) (?:sees|notices|finds|detects|determines|learns|notes) that (?=(?:you|a participant|a member|an employee)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "deferrals that you divide, as you choose, between pre-tax and Roth"
    (
        guarded(
            r"(?<=\b(?:divide|split|allocate|spread|apportion|share|designate|direct|make|contribute|save|defer)s?\b[^.;,]{0,40}), (?:(?:just |in any way |however |in whatever way |any way )?as you (?:choose|like|wish|please|prefer|see fit|decide)|(?:however|in any way|any way|in whatever (?:way|proportions?)) you (?:choose|like|wish|please|prefer|want|decide))(?:, | (?=between\b))",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "may, as of any Valuation Date and without showing need, withdraw ...": what need not be shown
    (
        guarded(
            r"(?P<when>\b(?:may|can), [^.;,]{3,60}?) and without (?:showing|giving|stating|assigning|proving) (?:any |a )?(?:need|reason|cause|hardship)(?=,)",
            regex.IGNORECASE,
        ),
        r"\g<when>",
    ),
    # "a whole percentage of not more than 6%, reduced by the percentage, if any, that the Member defers": how much of it is left
    (
        guarded(
            r",? (?:less|(?:reduced|diminished) by) (?:the|any) (?:percentages?|amounts?|rates?|sums?),? if any,? (?:that|which|of)\b(?:[^.;]|\.\d){3,90}(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "No new wording is inserted": of an amendment's words, and no rule
    (
        guarded(
            r"^\W*(?:no (?:new |other |replacement )?|nothing (?:else )?)(?:(?:wording|language|text|sentences?|words?|paragraph|provision) )?(?:is|are|was|were) (?:being )?(?:inserted|substituted|put|added)(?: (?:for (?:it|them)|in (?:its|their) (?:place|stead)|instead|there|thereof|therefor))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "An earlier version of this booklet said that after-tax money could be converted": what it said, and not what is so
    (
        guarded(
            r"^\W*(?:an? |the |our |last year['’]s )?(?:earlier|previous|prior|older?|former|last) (?:versions?|editions?|printings?|booklets?|summar(?:y|ies)|SPD|guides?|notices?|handbooks?)(?: of (?:this|the|our) [\w ]{3,30}?)? (?:said|stated|told|showed|listed|described|explained)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Older participants may remember making after-tax contributions"
    (
        guarded(
            r"^\W*(?:(?:older|some|many|most|long-?time|long-serving|senior|a few|of our) )+(?:participants|employees|members|associates|colleagues|people|of you)\b[^.;,]{0,40}?\b(?:may|might|will) (?:still |well )?(?:remember|recall) [^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Election forms will be on the website from December 7, 2026": of the forms, and not of what they elect
    (
        guarded(
            r"(?P<forms>^\W*(?:the |an? |your )?(?:election |enrol?lment |deduction |payroll )*forms?\b[^.;]{0,60}?) (?:will be|are|is) (?:available|posted|on|found|provided|mailed|sent)\b[^.;]{0,40}? (?:from|on|after|by|in|starting|beginning) (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?\d{4}",
            regex.IGNORECASE,
        ),
        r"\g<forms> will be posted",
    ),
    # "Roth has a limit and tax-free earnings. After-tax has neither.": of the two things just named, and refuses no money
    (
        guarded(r"^\W*[\w -]{3,40}? (?:has|have) neither(?: of (?:them|these|those))?(?=\W*$)", regex.IGNORECASE),
        "",
    ),
    # "You may withdraw your after-tax account, if any, at any time": of those who have one
    (
        guarded(
            r"(?<=\b(?:may|can|entitled to|elects? to|able to)\b[^.;]{0,60}?\b(?:withdraw|take out|draw|convert|transfer|move|roll(?: over)?)\b[^.;]{0,90}?),? ?\(?\bif any\b\)?,?",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "... and that his Spouse, if any, consent": of the spouse, and not of what a plan may have
    (
        guarded(
            r"(?<=\b(?:spouse|beneficiar(?:y|ies)|alternate payees?|fees?|charges?|penalt(?:y|ies)|loans?)),? ?\(?\bif any\b\)?,?",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Service Center will on request divide it between a Roth IRA and a traditional IRA": a payment, in two rollovers
    (
        guarded(
            r"\b(?:divide|split) (?:it|them|(?:the|a|each|any|such a|your) (?:payment|withdrawal|distribution|rollover)) between (?=(?:an? |the |your )?(?:roth|traditional) (?:IRA|individual retirement))",
            regex.IGNORECASE,
        ),
        "roll it over to ",
    ),
    # "... divide it between a Roth IRA, which receives the deposits, and a traditional IRA, which receives the earnings"
    (
        guarded(
            r"(?<=\b(?:IRAs?|individual retirement (?:account|arrangement|annuity)s?)),? (?:which|that|to) (?:will )?(?:receives?|takes?|gets?|holds?|accepts?) (?:the|your|his|her|their) (?:deposits|contributions|earnings|growth|rest|basis|taxable|non-?taxable|after-?tax)(?: (?:part|portion|amount|money|contributions))?(?=,| and\b|\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The old style of after-tax contribution, with earnings that are taxed at the end, is not part of this Plan"
    (
        guarded(
            r"\b(?:the )?(?:old(?:er)?|old-fashioned|plain|traditional|classic|ordinary|regular) (?:style|kind|sort|type|form|variety) of (?P<what>after-?\s?tax (?:contributions?|savings?|money))(?P<aside>,? (?:with|whose|on which|where(?: the)?) (?:the )?(?:earnings|growth|gains)(?: (?:that|which))? (?:are|is) (?:taxed|taxable)[^,;.]*)?(?P<after>,)?(?= (?:is|are|may|can|was|were|has|have)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what>",
    ),
    # "In no event shall after-tax contributions be deposited later than 15 business days after ...": when they are sent on
    (
        guarded(
            r"^[^.;]*\b(?:not|n['’]t|in no event|never)\b[^.;]{0,90}\b(?:made|paid|deposited|remitted|forwarded|transferred|transmitted|delivered|contributed|sent)(?: (?:over )?(?:to|with|into) the (?:trust(?:ee)?|fund|custodian|plan)(?: fund)?)? (?:any )?later than (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|19|20\d\d)[^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "After-tax contributions may only be made under the Nonstandardized Agreement": where one form of many would let them
    (
        guarded(
            r"\b(?P<lets>(?:may|can) (?:only )?be (?:made|permitted|allowed|elected|offered)|(?:is|are) (?:only )?(?:allowed|permitted|available|offered))(?: only| solely)? (?:under|in|by) (?:the|an?) (?:(?:[\w()/-]+ ){0,3}?(?:non-?standardi[sz]ed|standardi[sz]ed|adoption|profit[- ]sharing\S*|401\(k\)) (?:[\w()/-]+ ){0,3}?(?:agreements?|versions?|form)\b(?: (?:of|to) (?:this|the) [\w ]{3,30})?)(?: (?:no\. ?)?\d{2,4})?",
            regex.IGNORECASE,
        ),
        r"\g<lets> if elected in the Adoption Agreement",
    ),
    # "Right to elect In-Plan Roth Rollover Contribution.": a section's title
    (guarded(r"^\W*rights? to elect (?:an? )?[^.;,]{3,60}(?=\W*$)", regex.IGNORECASE), ""),
    # "Your account may include contributions you made to the Harker Plan": what was put in once
    (
        guarded(
            r"(?<=\b(?:accounts?|sub-accounts?|balances?) )may (?P<also>also )?(?P<verb>include|hold|contain)(?= [^.;]{0,70}\bcontributions?\b[^.;]{0,40}?\b(?:you|he or she|he|she|they|a member|a participant) (?:have |has |had )?(?:once |previously )?(?:made|paid|put)\b)",
            regex.IGNORECASE,
        ),
        r"\g<also>\g<verb>s",
    ),
    # "Reaching the limit does not start after-tax contributions for you": they are elected
    (
        guarded(
            r"\b(?:reaching|hitting|meeting) (?:the|that|this|your) (?:[^.;,]|,\d){0,40}?limit (?:does not|doesn['’]t|will not|won['’]t) (?:by itself )?(?:start|begin|trigger|turn on|switch on|set off) (?P<what>(?:after|post)-?\s?tax [\w-]+)(?: for you)?(?=\W*$|[;:]|, and| and\b)",
            regex.IGNORECASE,
        ),
        r"you must elect \g<what>",
    ),
    (
        guarded(
            r"(?P<what>\b(?:after|post)-?\s?tax (?:contributions|savings|deposits)) (?:do|will)(?: not|n['’]t|not) (?:start|begin) (?:automatically|by themselves|on their own|of themselves)(?: when [^.;,]{3,50})?(?=\W*$|[;:])",
            regex.IGNORECASE,
        ),
        r"you must elect \g<what>",
    ),
    # "If your hardship application is approved, money is taken from your accounts in this order: ...": a hardship withdrawal
    (
        guarded(
            r"^\W*(?:if|when|once) (?:the (?:committee|administrator|plan administrator|company) approves )?(?:your|a|the|his or her) (?:financial )?hardship (?:application|request|withdrawal|claim)(?: (?:is|has been) (?:approved|granted|allowed))?, (?:the )?(?:money|funds|amounts?|payment) (?:is|are|will be) (?:taken|drawn|paid|withdrawn|comes?)(?: from (?:your|the) (?:sources|accounts?|plan))? in (?:this|the following) order:? (?=[^.;]*\b(?:after|post)-?\s?tax\b)",
            regex.IGNORECASE,
        ),
        "On account of hardship, and only then, you may withdraw your ",
    ),
    # "(Enter 0 if such contributions will not be allowed.)": how to fill in a form
    (
        guarded(
            r"\(?\b(?:enter|insert|write|fill in|use|specify) (?:an? )?[“\"‘']?(?:0|zero|n/a|none|not applicable)%?[”\"’']? (?:if|where|when|for) [^().;]{3,90}\.?\)?",
            regex.IGNORECASE,
        ),
        "",
    ),
    (
        guarded(
            r"^\W*(?:the )?maximum (?:percentage|amount|rate|percent)\b[^.;:]{3,120}: ?\$?_{2,}\s?%?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Maximum percentage of Compensation a Participant may contribute on a nondeductible basis: 0%": they may contribute so much
    (
        guarded(
            r"^(?P<lead>\W*)(?:the )?maximum (?:percentage|amount|rate|percent)(?: of (?:compensation|pay|earnings))?,? (?:that |which )?(?P<who>an? (?:participant|member|employee)|participants|members|employees|you) (?P<may>may|can) contribute (?P<how>[^.;:]{3,60}): (?P<far>\$?\d[\d,.]*%?)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> contribute \g<how> up to \g<far> of pay",
    ),
    # "Only amounts that you could withdraw, other than for hardship, can be converted": a reason that opens no conversion
    (
        guarded(
            r"(?<=\bamounts?\b[^.;]{3,90}), (?:other than|except|excluding|but not|not counting) (?:an? |by |as an? |through an? |for )?hardship(?: withdrawals?| distributions?)?, (?=(?:can|may|are|is)\b)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "The Committee may make rules about after-tax contributions": which lets nobody contribute
    (
        guarded(
            r"\b(?P<do>make|adopt|set|establish|prescribe|issue) (?P<what>(?:such |any |reasonable |uniform |other |further |its own )*(?:rules|procedures|regulations|policies)) (?:about|on|governing|concerning|regarding|relating to|with respect to) [^.;,]+",
            regex.IGNORECASE,
        ),
        r"\g<do> \g<what>",
    ),
    # "Someone who changes work group may continue after-tax contributions only if the new group may make them": of a transfer
    (
        guarded(
            r"^\W*(?:an? |any )?(?:participant|employee|member|associate)s? who (?:changes?|moves?|transfers?|(?:is|are) (?:transferred|moved|reassigned)) [^.;]{3,60}? (?:may|can) continue [^.;]{0,60}?\bonly if [^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Until you reach 59½ your after-tax account stays in the Plan": it stays until then
    (
        guarded(
            r"^(?P<lead>\W*)(?:until|before) (?P<when>(?:(?:you|they|he or she|a participant) (?:reach|reaches|attain|attains|turn|turns|are|is) )?(?:age )?\d{2}(?:½|\.5| 1/2)?),? (?P<what>[^.;,]{3,60}?) (?:must |has to |will |shall )?(?:stays?|remains?) (?P<where>in the (?:plan|trust|fund))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> stays \g<where> until \g<when>",
    ),
    # "After the conversion, the converted amounts will be included in ...": where they are kept
    (
        guarded(
            r"^\W*(?:(?:after|following|upon) (?:the|a|an|any|such|your) (?:in-plan )?(?:roth )?(?:conversion|rollover|transfer),? )?(?:the |any |all |such |your )?(?:converted (?:amounts?|money|dollars|balances?)|amounts? (?:so )?converted) (?:will be|are|is|shall be|stays?|remains?) (?:included|held|kept|credited|recorded|shown|displayed|placed|accounted for)\b[^.;]*",
            regex.IGNORECASE,
        ),
        letting_go("", "if", "refused", "only"),
    ),
    # "if you are an active or terminated employee": whoever is either
    (
        guarded(
            r"\b(?P<verb>are|is) (?:an? |either an? )?(?:active|current) (?:or|and) (?:an? )?(?:terminated|former|separated|retired|inactive) (?P<who>employees?|participants?|members?|associates?)\b(?: \(including [^()]{3,120}\))?",
            regex.IGNORECASE,
        ),
        r"\g<verb> in the Plan",
    ),
    # ""Account" means the account maintained for each Member, including his after-tax amounts, as elected by the Employer"
    (
        guarded(
            r"^\W*[“\"][^“”\"]{3,50}[”\"] (?:means|shall mean) (?:the|an?|each|all|any)\b[^.;]*\baccounts?\b[^.;]*\b(?:as|if|to the extent) (?:so )?(?:elected|selected|specified|permitted|chosen) (?:by|in)\b[^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Some plans offer after-tax contributions to your 401(k), which allows you to save more": of what some plans do
    (
        guarded(
            r"^(?P<some>\W*(?:however, )?(?:some|many|most|certain|a few|other|several) (?:401\(k\) |employer |employer[- ]sponsored |retirement )*(?:plans|employers|companies)\b[^.;]*?), which (?:allows?|lets?|enables?|permits?) you\b[^.;]*",
            regex.IGNORECASE,
        ),
        r"\g<some>",
    ),
    # "The plan was enhanced by adding after-tax contributions": it has them
    (
        guarded(
            r"^(?P<lead>\W*)(?:[^.;,]{3,60}? (?:has |have )?(?:recently |now |just )?(?:enhanced|improved|expanded|updated|enriched) (?:its|the|our|their) [^.;,]{3,40}?|(?:the|our) [^.;,]{3,40}? (?:was|were|has been|have been) (?:recently )?(?:enhanced|improved|expanded|updated)[^.;,]{0,20}?),? (?:by|with|through) (?:adding|the addition of|the introduction of|introducing) (?:the (?:ability|option|right|opportunity) (?P<to>to) )?(?P<what>[^.;]+)",
            regex.IGNORECASE,
        ),
        _added,
    ),
    # "After-tax contributions are not standard in all 401(k) plans": which refuses none here
    (
        guarded(
            r"\b(?:are|is) not (?:a )?(?:standard|universal|common|found|offered|available|typical|allowed|permitted|part) (?:feature )?(?:in|by|under|of) (?:all|every|most|many|each) (?:401\(k\) )?(?:plans?|employers?)\b",
            regex.IGNORECASE,
        ),
        "differ among plans in general",
    ),
    # "Ask the Benefits Department for a copy, or call 412-555-0119": of a paper, and nothing one may do with the money
    (
        guarded(
            r"^\W*(?:please |you may |you can |just |simply )?(?:ask|call|write(?: to)?|contact|e-?mail) (?:[^.;]{3,60}? )?for (?:an?|the|another|your|more) (?:free |printed |paper |current )?(?:cop(?:y|ies)|information|details)\b[^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Charges are as follows: loan, $85; in-plan conversion, none": what each costs
    (
        guarded(
            r"^\W*(?:the |our |your |individual |participant |plan |transaction |following |current )*(?:charges|fees|costs)\b[^:$;.]{0,60}:[^.?!]*\$[^?!]*$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "If you are eligible for a withdrawal (for example, because you have reached age 59½), ...": one case of many
    (
        guarded(
            r" ?\((?:for (?:example|instance)|such as|e\.g\.),? (?:because|if|when|since) [^()]{3,90}\)",
            regex.IGNORECASE,
        ),
        letting_go(""),
    ),
    # "If you would rather leave it where it is, call the Benefits Line": of what happens by itself
    (
        guarded(
            r"^\W*if you(?: would|['’]d) (?:rather|prefer to|like to) (?:leave|keep) (?:it|them|this|that|the money|your money) (?:where (?:it|they) (?:is|are)|as (?:it|they) (?:is|are)|in (?:the|your) [\w -]{3,40}?), (?=call|ask|contact|tell|go|log|sign|visit|turn|notify)",
            regex.IGNORECASE,
        ),
        "If you do not want this, ",
    ),
    # "The Adoption Agreement states whether after-tax contributions may be made": what another paper tells
    (
        guarded(
            r"^\W*(?:the|your|its|each|every|any|an?|this) [\w’' -]{3,60}? (?:shall |will |may |must |also |likewise |further |then ){0,3}(?:states?|specif(?:y|ies)|provides?|determines?|indicates?|tells?(?: you)?|shows?|says?|sets? (?:out|forth)|decides?|chooses?|selects?|elects?)(?: (?:in|by|under|on) (?:its|the|an?|their) [\w’' -]{3,50})?,? whether\b[^.;]*(?=\W*$|[.;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Any vested money, for example your pre-tax deferrals or the match, can be moved": some of it, and not all
    (
        guarded(
            r"(?<=\b(?:any|all)\b[^.;]{3,90}), (?:for (?:example|instance)|such as|e\.g\.,?),? (?![^.;]*?\b(?:after|post)-?\s?tax\b[^.;]*, (?:can|may|is|are)\b)[^.;]{3,90}?, (?=(?:can|may|is|are)\b)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "as adjusted for earnings, losses and withdrawals": how an account is reckoned
    (
        guarded(
            r",? (?:as |and )?(?:adjusted|increased|reduced|decreased|credited|charged|diminished) (?:for|by|with) (?:(?:the|any|all|its|his|their|allocable|investment) )*(?:earnings|gains|losses|income|expenses|withdrawals|distributions|contributions)(?:(?:, | and |, and | or )(?:(?:the|any|all|its|net|allocable|investment) )*(?:earnings|gains|losses|income|expenses|fees|withdrawals|distributions|contributions))+\b",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "No Participant may elect that employer contributions be made on a Roth or after-tax basis": of the employer's money
    (
        guarded(
            r"^(?=[^.;]*\b(?:no|not|neither|nor)\b)[^.;]*\b(?:employer|company|matching|nonelective) contributions?\b(?: under this \w+)?[^.;]{0,40}\b(?:on an? |as )(?:roth|(?:after|post)-?\s?tax)(?: (?:or|nor|and) (?:an? )?(?:roth|(?:after|post)-?\s?tax))?(?: basis| contributions)?\W*$",
            regex.IGNORECASE,
        ),
        letting_go("", "refused"),
    ),
    # "with effect from the next payroll that has not been closed": of the payroll
    (
        guarded(
            r"\b(?P<pay>payroll|pay period|paycheck|payday) (?:that|which) (?:has|is) not (?:yet )?(?:been )?closed\b",
            regex.IGNORECASE,
        ),
        r"\g<pay>",
    ),
    # "What you can do with it afterwards is another matter, and Question 27 tells you"
    (
        guarded(
            r"^\W*what (?:you|one|participants|members) (?:can|may) do\b[^.;]{0,60}? is (?:another|a different|a separate) (?:matter|question|subject|story)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Our rule is that after-tax contributions stay in the trust until you leave"
    (
        guarded(
            r"^\W*(?:(?:our|the plan['’]s|this plan['’]s) (?:own )?(?:rule|practice) is|ours is) that (?=\w)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Some participants believe that after-tax money can be converted", "many hoped to be able to convert it": hearsay, and no rule
    (
        guarded(
            r"^\W*(?:(?:many|some|most|a few|several|other) ?)?(?:of (?:you|us|our \w+) )?(?:(?:our|new) )*(?:people|savers|employees|members|participants|associates|colleagues|you)? ?"
            r"(?:may |might |perhaps )?(?:have )?(?:sometimes |often |naturally |wrongly |mistakenly |still )*"
            r"(?:believed?|assumed?|supposed?|think|thought|imagined?|expect(?:ed)?|suspect(?:ed)?|hoped?)(?P<what> that| to be able to| to get| to have|(?= (?:they|you|he|it|the plan|their|your|after-tax|people|money)\b)) (?=\w)",
            regex.IGNORECASE,
        ),
        _hearsay,
    ),
)
