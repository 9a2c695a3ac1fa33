"""What is kept to one form, one account or one number, put as a plain rule: "in no other form", "the one part in reach"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_WAY = r"(?:form|way|manner|basis|kind|fashion|shape)"
_REACH = r"(?:reach|get at|get to|get hold of|touch|tap|draw on|draw upon|get|take out|take|withdraw|use)"
_PEOPLE = r"(?:participants?|members?|employees?|associates?|partners?)"

_DEFERRED = r"(?:(?:pre|before)-?\s?tax|tax-deferred|roth)"
_KINDS_SAVED = (
    rf"(?P<what>{_DEFERRED}(?:(?:,| and| or|, and) {_DEFERRED})*) (?P<noun>contributions?|savings|deferrals?|deposits?)"
)

_TAXED_KIND = r"(?:after|post)-?\s?tax (?:contributions?|money|savings?|dollars|deposits?)"
_ONE_SORT = r"(?:(?:just |only |but )?(?:a single|one|a sole)|only one) (?:kind|sort|type|form|variety)"
_WE = r"(?:(?:the|our|this) (?:[\w()-]+ ){0,2}?(?:plan|401\(k\))|we)"

KEPT_TO_ONE: Turns = (
    # "there is just a single kind of after-tax contribution our 401(k) takes, and that is the Roth contribution": no other
    (
        guarded(
            rf"\b(?:there is {_ONE_SORT} of {_TAXED_KIND} (?:that |which )?{_WE} (?:takes?|accepts?|allows?|permits?|offers?|has|have)|{_WE} (?:takes?|accepts?|allows?|permits?|offers?|has|have) {_ONE_SORT} of {_TAXED_KIND}(?: only)?)(?:,| ?[:—–-]|;)? ?(?:and )?(?:(?:that|it|this) is |namely )?(?:the |a )?(?:designated )?roth(?: 401\(k\))?(?: contributions?| savings| deferrals?| kind| one)?\b",
            regex.IGNORECASE,
        ),
        "Roth is the only kind of after-tax contribution the Plan takes",
    ),
    # "With Roth 401(k) savings, the contribution is made with after-tax dollars": of the money that it names
    (
        guarded(
            r"(?<=\b(?:with|under|as|by) (?:designated )?roth(?: 401\(k\))? ?(?:savings|contributions?|deferrals?|option)?, (?:(?:the|your|each) (?:contributions?|savings|deferrals?|money)|it|they) (?:is|are|comes?|goes?|go)(?: made| taken| withheld| deducted| paid| in| out)? (?:with|from|in|out of) )(?:after|post)-?\s?tax(?= (?:dollars|pay|money))",
            regex.IGNORECASE,
        ),
        "Roth",
    ),
    # "Part-time employees may make pre-tax and Roth deferrals and share in no other contributions", "but nothing else under
    # the Plan": a list that is whole
    (
        guarded(
            r"(?<=\b(?:may|can) (?:make|have|elect|save|choose)\b[^.;]*\b(?:contributions?|savings|deferrals?|deposits?))(?P<c>,?) (?:and|but) (?:(?:may|can|will|shall) )?(?:(?:share|take part|participate) in|have|are eligible for|are entitled to|receive) no other contributions?(?: (?:under|to|of) the plan)?(?=\W*$|[,;])"
            r"|(?<=\b(?:may|can) (?:make|have|elect|save|choose)\b[^.;]*\b(?:contributions?|savings|deferrals?|deposits?))(?P<c>,?) (?:and|but) nothing else (?:under|in) the plan(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<c> and no other contributions",
    ),
    # "Pre-tax savings alone may be chosen", "Temporary members may elect pre-tax contributions alone": these only
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the )?{_KINDS_SAVED} (?:alone|only|and (?:no others?|nothing else)) (?P<may>may|can) be (?P<do>chosen|elected|selected|made|saved|contributed)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>only \g<what> \g<noun> \g<may> be \g<do>",
    ),
    (
        guarded(
            rf"\b(?P<may>may|can) (?:choose|elect|select|make) (?:the )?{_KINDS_SAVED} (?:alone|and (?:no others?|nothing else))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<may> make only \g<what> \g<noun>",
    ),
    # "Pre-tax and Roth savings only.", as all that a schedule says of a class: contributions
    (
        guarded(rf"^(?P<lead>\W*)(?P<what>{_DEFERRED} and {_DEFERRED}) savings,? only(?=\W*$)", regex.IGNORECASE),
        r"\g<lead>\g<what> contributions only",
    ),
    # "but just for amounts that the Plan could pay out to you": for these only
    (
        guarded(
            r"\b(?P<lead>but|and|is|are|available|made|offered|allowed|permitted|open)(?P<c>,?) just (?=(?:for|of|from|on|to) (?:an? |the |those |such |any |your )?(?:[\w-]+ ){0,3}?(?:amounts?|money|sources?|accounts?|balances?|contributions|dollars|savings)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<c> only ",
    ),
    # "the one account in the Plan that may be converted to Roth": the only one
    (
        guarded(
            r"\bthe one (?P<what>account|source|balance|money type|kind of money|type of money)(?= (?:(?:in|of|under) the plan )?(?:that|which) (?:(?:you|participants|members) )?(?:may|can)\b)",
            regex.IGNORECASE,
        ),
        r"the only \g<what>",
    ),
    # "... shall be available with respect to the After-Tax Rollover Account, and with respect to no other Account"
    (
        guarded(
            r"\b(?P<by>with respect to|from|of|in|for|to|as to|out of) (?P<what>(?:the|your|his|her|a|an|his or her) [^.;,:]{3,60}?),? (?:and|but) (?P=by) no other(?: (?:accounts?|sources?|money|balances?|sub-?accounts?))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"only \g<by> \g<what>",
    ),
    # "accepts pre-tax deferrals, Roth deferrals and rollovers, nothing more"
    (
        guarded(
            r"(?<=\b(?:plan|we|401\(k\)) (?:accepts?|takes?|permits?|allows?|receives?)\b[^.;]*),? (?:and )?nothing (?:more|besides|further)(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        ", and nothing else",
    ),
    # "In-plan conversion is confined to money you rolled into the Plan from another employer's plan": to rollover money
    (
        guarded(
            r"(?:(?<=\b(?:conver(?:t|ts|ted|sions?)|in-plan roth \w+)\b[^.;]*)|(?<=^\W*only (?:the )?)(?=[^.;]*\bconverted\b))(?<!(?:after|post)-?\s?tax )\b(?:money|amounts?|dollars|balances?|sums?) (?:(?:that|which) )?(?:(?:you|participants?|members?|they|he or she|an? \w+|the \w+) )?(?:(?:has|have|had|was|were) )?(?:been )?(?:rolled|brought|came|come|transferred)(?: (?:over|in|here))*(?: (?:in)?to (?:the|this|our) plan)? (?:by (?:direct )?rollover )?from (?:an? |another |your |the |some )?(?:(?:former|previous|prior|other|old|earlier|different) )*(?:employer(?:[’']s)?(?: (?:retirement |qualified )?plans?)?|(?:retirement |qualified )?plans?|IRAs?)\b",
            regex.IGNORECASE,
        ),
        "rollover money",
    ),
    # "may be made as pre-tax or Roth contributions, and in no other form": only so
    (
        guarded(
            rf"(?P<may>\b(?:(?:may|can|shall|will) (?:only )?(?:be (?:made|accepted)|save|contribute|be)|(?:are|is) (?:made|accepted|taken))) (?P<so>(?:as|on|in) (?:an? |the )?(?![^.;]*\bnot\b)[^.;:]{{3,80}}?),? (?:and|but) (?:in|on|as|by|under) no other {_WAY}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<may> only \g<so>",
    ),
    # "you may contribute by payroll deduction on a pre-tax basis, a Roth basis, or a combination of the two, and on no other basis"
    (
        guarded(
            rf"(?P<may>\b(?:may|can|shall|will) (?:elect to |choose to )?(?:save|contribute|defer|make (?:\w+ )?(?:contributions|deferrals))(?: (?!not\b|only\b)(?:by|through|to|from|up to|between|[\w%,.-]+(?= of))(?: (?!on\b|as\b|in\b)[\w%,.-]+){{1,8}}?)?) (?P<so>(?:as|on) (?:(?:an?|either) )?(?=(?:traditional |regular )?(?:(?:pre|before|after|post)-?\s?tax|roth)\b)[^.;:]{{3,120}}?),? (?:and|but|or) (?:in|on|as|by|under) no other {_WAY}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<may> only \g<so>",
    ),
    # "The Savings Plan takes your money in one way only: by salary reduction, before federal income tax is figured"
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:the|this|our|your) (?:[\w()-]+ ){0,3}?plan (?:takes|accepts|receives) (?:your |members['’] |employees['’] )?(?:money|savings|contributions)|(?:your |members['’] )?(?:money|savings|contributions) (?:goes|go|comes|come|is put|are put) (?:into|to) (?:the|this|our) (?:\w+ )?plan) in (?:only one|one|just one|a single) way(?: only)?\s?[:,–—-]\s?(?![^.;]*\b(?:after|roth)\b)(?=[^.;]*\b(?:before|pre-?\s?tax|salary reduction|untaxed)\b)[^.;]*",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts only pre-tax contributions",
    ),
    # "... no provision for saving out of pay that has already been taxed, whether as regular contributions or under a Roth election"
    (
        guarded(
            r"^(?P<deny>(?=[^;]*\b(?:no provision|cannot|can not|may not|does not|do not|no way)\b)[^;]*?\b(?:tax(?:ed)?|after-?\s?tax(?: \w+)?)\b[^;,]*?),? (?:whether|either|neither) (?:as|under|by|through|in) [^.;]*?\broth (?:election|contributions?|deferrals?|basis|option|account)s?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<deny>; the Plan does not permit Roth contributions",
    ),
    # "the after-tax balance is the one part of your account you can reach while on the payroll"
    (
        guarded(
            rf"(?P<young>(?:until|before) (?:you (?:are|reach|turn) )?(?:age )?59½,? (?:(?:and )?(?:leaving|setting|putting|apart from|aside from)[^,;]*, )?)?(?P<what>{MONEY}) (?:is|are) the (?:one|only|sole|single) (?:part|portion|piece|money|source|account)(?: of (?:your|the|his|her|their) (?:accounts?|savings|balance|money))? (?:that |which )?(?:you|participants?|members?|employees?|people|anyone|one) (?:can|may) {_REACH}\b",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} may be withdrawn at any age" if m["young"] else f"you may withdraw only {m['what']}",
    ),
    # "no part of your account but the after-tax balance is within reach while you work here"
    (
        guarded(
            rf"\b(?:no|none|nothing)(?: other)?(?: (?:part|portion|piece|money))?(?: (?:of|in) (?:your|the|his|her|their) (?:accounts?|savings|balance|money))? (?:but|other than|except(?: for)?|save) (?P<what>{MONEY}) (?:is|are|can be|may be) (?:within|in) (?:your |anyone['’]s |the participant['’]s )?reach\b",
            regex.IGNORECASE,
        ),
        r"you may withdraw only \g<what>",
    ),
    # "No Participant shall make more than one withdrawal from the After-Tax Account in any six months": a limit on what he may do
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ (?:[A-Z][\w -]{{3,40}}\. )?)?)no (?P<who>{_PEOPLE}) (?:shall|will|can) (?:make|take|request|receive) more than (?P<rest>(?:one|two|three|four|\d+) (?!hardship)(?:[\w-]+ )?(?:withdrawals?|distributions?|conversions?|transfers?|rollovers?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>No \g<who> may make more than \g<rest>",
    ),
    # "employee contributions remain limited to pre-tax and Roth 401(k) deferrals"
    (
        guarded(
            r"\b(?:(?:all |your |the )?(?:employee |participant |member )?contributions|what you (?:may|can) contribute) (?:(?:are|is|remains?|stays?|will be|will remain|continues? to be) (?:now |still )?(?:limited|restricted|confined) to) (?=(?:(?:pre|before)-?\s?tax|roth|elective|salary)\b)(?P<list>(?:[\w()-]+,? ){0,6}?(?:deferrals?|contributions?|savings|money|dollars))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"the Plan accepts only \g<list>",
    ),
    # "except that contributions credited during the current Plan Year or the one before it shall not be available": a wait
    (
        guarded(
            r"(?<=\b(?:withdraw|take|draw|receive|withdrawn|taken)\b[^;]*?),? (?:except(?:ing)?(?: that)?|but(?: not)?|excluding|other than)(?: for)? (?:those |any |the )?(?:contributions|amounts|deposits|those)(?: that were)?(?: (?:credited|made|contributed|deposited|paid in))? (?:during|in|within|of|for) the (?:current|same|present)\b(?:[^.;]|\.\d)*(?=\W*$)",
            regex.IGNORECASE,
        ),
        ", but only after a holding period",
    ),
    (
        guarded(
            r"(?<=\b(?:withdraw|take|draw|receive|withdrawn|taken)\b[^;]*?),?(?: but)? only (?P<what>(?:[\w-]+ )?(?:contributions|amounts|deposits|those))(?: that were)? (?:credited|made|contributed|deposited|paid in) before the (?:preceding|prior|previous|current|last) (?:plan |calendar )?year\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r" \g<what> only after a holding period",
    ),
    # "so much of his deposits as stood to his credit on the second December 31st preceding the withdrawal": a wait
    (
        guarded(
            r"\b(?:only )?(?:so much|that part|that portion|the part|the portion|as much) of (?P<what>[^.;,]{4,60}?) (?:as|that|which) (?:stood|was|were|has been|had been|have been) (?:standing )?(?:to (?:his|her|your|their|the member['’]s) credit|credited|in (?:the|his|her|your) account|on deposit|held)\b[^.;]{0,40}?\b(?:on|at|for|by) [^.;]{3,60}\b(?:preceding|before|prior to|previous to)\b[^.;]*",
            regex.IGNORECASE,
        ),
        r"\g<what>, but only after a holding period",
    ),
    # "Withdrawals from the After-Tax Account: not more than one in any quarter"
    (
        guarded(
            rf"^\W*(?:in-service )?withdrawals (?:from|of) (?P<what>{MONEY})\s?[:–—-]\s?(?P<many>(?:not|no) more than|up to|at most|a maximum of|maximum) (?P<number>one|two|three|four|six|twelve|\d{{1,2}})(?: times?)? (?P<per>in|per|each|every|a) (?P<time>(?:any |each )?(?:calendar |plan )?(?:month|quarter|year|six months|twelve months|\d+[- ]months?(?: period)?))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn \g<many> \g<number> times \g<per> \g<time>",
    ),
    # "the Plan has no provision for moving money from one tag to another", "There is no way to turn one kind of money into another"
    (
        guarded(
            r"\b(?:(?:the |this |our )?(?:plan|system) (?:has|makes|contains|offers) no (?:provision|feature|means|way|procedure|mechanism)|there is no (?:provision|feature|means|way|procedure|mechanism)(?: in the plan)?) (?:for|to|of) (?:mov|chang|switch|turn|shift|transfer|convert)(?:e|ing)? (?:any |the )?(?:money|amounts?|contributions?|dollars|savings|balances?)? ?(?:from )?(?:one|any) (?:tag|kind|type|character|tax (?:treatment|status|character|kind|type)|money type|source|contribution type)(?: of (?:money|contributions?))? (?:to|into) (?:another|any other|a different one)\b",
            regex.IGNORECASE,
        ),
        "the Plan does not permit in-plan Roth conversions",
    ),
    # "Each contribution goes in as pre-tax, Roth or after-tax, and keeps that character as long as it is in the Plan"
    (
        guarded(
            r"^(?P<told>\W*(?:(?:each|every|all|your|the|an?y?) )?(?:contributions?|money|dollars?)\b(?=[^.;]*\broth\b)[^.;]{5,110}?),? and (?:keeps?|retains?|remains? of) (?:that|the same|its|their|its original|this) (?:character|tag|label|status|tax (?:status|treatment|character)|kind|name)\b (?:for )?(?:as long as|so long as|until|throughout|for good|forever|permanently|while)\b[^.;]*",
            regex.IGNORECASE,
        ),
        r"\g<told>; the Plan does not permit in-plan Roth conversions",
    ),
    # "... on any Valuation Date, and need not show that he has suffered a financial hardship", "but must show hardship"
    (
        guarded(
            r"(?<=\b(?:withdraw|take|draw|receive)\b[^;]*),? and (?:(?:he|she|you|they|he or she) )?(?:need not|needs not|(?:is|are) not required to|(?:does|do) not have to|don['’]t have to|does not need to|do not need to) (?:show|demonstrate|prove|establish|have|give|claim) [^.;,]*\b(?:hardship|need|emergency|reason)\b[^.;,]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        " for any reason",
    ),
    (
        guarded(
            r"(?<=\b(?:withdraw|take|draw|receive)\b[^;]*),? (?:but|and|provided(?: that)?) (?:(?:he|she|you|they|he or she) )?must (?:first )?(?:show|demonstrate|prove|establish) [^.;,]*\bhardship\b[^.;,]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        " only in case of a financial hardship",
    ),
    # "could deposit up to 6% of pay on top of their tax-deferred savings, with no tax deduction"
    (
        guarded(
            r"(?<=\b(?:deposit|contribute|save|put in|pay in)\b[^;]*?)(?: on top of (?:their|his|your) (?:tax-deferred|before-?tax|pre-?tax) (?:savings|contributions|deferrals))?,? (?:with no|without (?:a|an|any|the)|for no) (?:income )?tax (?:deduction|deferral|break|relief)\b",
            regex.IGNORECASE,
        ),
        " after tax",
    ),
    # "It does not matter that you are still working or are not yet entitled to a payment": no word on payments
    (
        guarded(
            r"^\W*it (?:does not|doesn['’]t) matter (?:that|if|whether) (?:you|a participant|a member|the participant|the member|he or she|they) (?:are|is)\b[^.;]*\bnot (?:yet )?(?:be )?(?:entitled|eligible|able) (?:to|for)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "has the meaning given in Section 6.10 [Reserved]": where it was told, and no more
    (
        guarded(
            r"(?<=\b(?:meaning|defined|described|set forth|provided|given|set out)\b[^.;]{0,40}\b(?:section|article|paragraph|§) ?[\d_.]+(?:\(\w\))*),? ?[\[(]reserved[\])]",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "an amount not exceeding 8% of Compensation, no part of which shall be treated as an Elective Deferral": after-tax money
    (
        guarded(
            r"(?<=\b(?:contribute|deposit|pay|save)\b[^.;]*?) (?P<much>an amount|amounts|any amount|up to|from)(?P<rest>\b(?:[^.;]|\.\d)*?)[,;] (?:no part of (?:which|it|them)|none of (?:which|it|them)) (?:shall|will|may|is|are|to)?(?: be)? (?:(?:treated as |considered (?:as )?|deemed (?:to be )?|an? )+(?:elective|salary|pre-?tax) (?:deferrals?|reductions?|contributions?)|reduces? (?:(?:his|her|your|their|his or her) )?(?:taxable|gross|federal) (?:pay|income|wages|compensation))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r" as after-tax contributions \g<much>\g<rest>",
    ),
)
"""Each with the rule that it is."""
