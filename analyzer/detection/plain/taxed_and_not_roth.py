"""Contributions told by their tax alone ("includible in gross income and not a Designated Roth Contribution"), by their names."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_TAXED_PAY = r"(?:(?:from|out of) )(?:(?:your |the )?(?:pay|income|wages|earnings|salary|compensation) (?:(?:that|which) (?:has|is|have|was) )?(?:already )?(?:been )?(?:taxed|subject to tax)|(?:already[- ])?(?:taxed|after-?tax) (?:pay|income|wages|earnings|salary|compensation))"
_NOT_ROTH = r"(?:designated )?roth (?:elective deferrals?|contributions?|deferrals?)"
_IN_INCOME = r"(?:(?:includible|includable|included|taxable) in (?:(?:the|his|her|their|his or her|such|the participant's|a participant's) )*(?:(?:participant|member|employee)'s )?(?:gross |taxable )?income|not (?:excluded|excludable) from (?:(?:the|his|her|their|his or her|such) )*(?:(?:participant|member|employee)'s )?gross income)"
_OTHER_THAN = r"(?:(?:roth |pre-tax )?elective deferrals?|(?:salary )?deferral contributions|401\(k\) deferrals)"
_PRE_TAX = r"(?:excluded|excludable|excludible|not (?:be )?(?:included|includible)) (?:from|in) (?:(?:the|his|her|their|his or her|a participant's|the participant's) )*gross income(?: (?:when|for|in)[^,;.]{3,40})?"
_DEFERRAL = r"(?:(?:any|all|all or (?:a |any )?part|all or (?:a |any )?portion|any part|any portion|part|a portion|some or all|some) of )?(?:(?:an?|the|his|her|their|his or her|any|such|those|each) )*elective deferrals?"

_NO_DEFERRALS = r"(?:(?:pre-?\s?tax |before-?\s?tax |salary |elective )+(?:contributions?|deferrals?|reductions?)|deferrals?|deferred|(?:pre|before)-?\s?tax)"
_NOR_ROTH = r"(?:(?:treated |made |designated )?(?:as )?)?(?:an? )?(?:designated )?roth(?: (?:elective )?(?:contributions?|deferrals?))?"

_AS_ROTH = r"(?:an? |the )?(?:designated )?roth (?:401\(k\) )?(?:elective )?(?:contributions?|deferrals?)"
_REGARDED = r"(?:treated|considered|deemed|regarded|characterized|classified|counted|viewed|looked upon|thought of|taken|confused|mistaken)"

_WHO_TAKES = r"(?:(?:the|our|this) (?:(?!other\b)[\w&’'-]+ ){0,4}?(?:plan|fund|trust|401\(k\))|(?:the )?(?:fund'?s? )?trustees|(?:the )?fund office|we|it)"
_TAKES_NO = r"(?:(?:has|have) never (?:taken|accepted|allowed|offered|had|collected|received|deducted) any |(?:does|do)(?: not|n['’]t) (?:take|accept|allow|offer|have|collect|receive|deduct) any |(?:takes?|accepts?|allows?|offers?|has|have|collects?|receives?|deducts?) no )"
_WHOSE = r"(?:your|their|(?:an? |the )?(?:employee|member|participant|worker)s?['’]s?)"
_WAGES = r"(?:salary|pay|wages|earnings|income|paychecks?)"
_NOR_NOW = r"(?:,? (?:and|nor) (?:does|do|is|are|will|has|have)\b[^.;,]{0,20}?\b(?:so|any)\b(?: now| today)?)?"

TAXED_AND_NOT_ROTH: Turns = (
    # "Post-Tax Contributions shall not be treated as Designated Roth Contributions for any purpose": what they are not
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ )?)(?P<what>(?:(?:an?|such|these|those|all|any) )?{MONEY}|(?:an?|the|such|any) (?:after|post)-?\s?tax contribution|they|these|those|such contributions) (?:(?:shall|will|may|can|are|is|must|do|does)(?: not|n['’]t)|cannot|(?:shall|will|may|are|is) (?:never|in no (?:event|case|way)|under no circumstances|at no time)) (?:be )?(?:{_REGARDED} (?:as |with |for |to be )?(?:being )?|the same (?:thing )?as ){_AS_ROTH}(?: (?:for|under|by|in|within) (?:any|the|this|our|all|purposes)\b[^.;]*)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are not Roth contributions",
    ),
    # "In no event may an After-Tax Contribution be regarded as a Designated Roth Contribution"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ )?)(?:in no (?:event|case|way)|under no circumstances|at no time|never|nor) (?:may|shall|will|can|is|are) (?:(?:an?|the|such|any) )?(?P<what>(?:after|post)-?\s?tax|voluntary|nondeductible|thrift) (?:employee )?contributions? (?:be )?{_REGARDED} (?:as |with |for |to be )?(?:being )?{_AS_ROTH}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> contributions are not Roth contributions",
    ),
    # "Nothing in this Section makes such contributions Roth contributions"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ )?)nothing in (?:this|the) (?:section|article|plan|paragraph|part|chapter)\b[^.;]{{0,20}}? (?:makes?|shall make|will make|causes?|shall cause) (?P<what>{MONEY}|such contributions|them|those contributions) (?:to be (?:treated as |considered )?|to become )?{_AS_ROTH}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are not Roth contributions",
    ),
    # "No other kind of saving out of taxed salary exists, or ever has existed, under the plan"
    (
        guarded(
            r"^(?P<lead>\W*(?:and |but )?)(?:there is )?no (?P<other>other )?(?:kind|form|sort|type|way|means)s? of (?:savings?|contributing|contributions?|deposits?) (?P<taxed>(?:out of|from) (?:(?:your|their) )?(?:already )?(?:taxed|after-?\s?tax|net|take-home) (?:salary|pay|wages|earnings|income))(?:,? (?:exists?|is (?:available|offered|allowed|accepted|open|possible)|has (?:ever )?(?:existed|been (?:available|offered|allowed|accepted))|may be (?:made|used|elected))\b(?:,? (?:or|nor|and) (?:ever )?(?:has|had) (?:ever )?(?:existed|been|done so),?)?)(?: (?:here|(?:in|under|at|with) (?:the|this|our) (?:\w+ )?plan))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}The Plan accepts no {m['other'] or ''}after-tax contributions",
    ),
    # "The Plan has never taken any other kind of contribution out of taxed pay and does not do so now"
    (
        guarded(
            rf"^(?P<lead>\W*(?:and |but )?){_WHO_TAKES} {_TAKES_NO}other (?:(?:kind|form|sort|type)s? of )?(?:contributions?|savings?|deposits?|deductions?|money),? (?:out of|from) (?:{_WHOSE} )?(?:already )?(?:taxed|after-?\s?tax|net|take-home) {_WAGES}{_NOR_NOW}(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts no other after-tax contributions",
    ),
    # "The Trustees take no other money from members' wages"
    (
        guarded(
            rf"^(?P<lead>\W*(?:and |but )?){_WHO_TAKES} (?:{_TAKES_NO}other (?:(?:kind|form|sort|type)s? of )?(?:money|dollars|contributions?|deductions?|deposits?)|(?:takes?|accepts?|collects?|deducts?|receives?) nothing (?:else|more|further)),? (?:out of|from) (?:{_WHOSE} )?{_WAGES}{_NOR_NOW}(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts no other contributions from pay",
    ),
    # "The Plan has never accepted any other kind of contribution"
    (
        guarded(
            rf"^(?P<lead>\W*(?:and |but )?){_WHO_TAKES} {_TAKES_NO}other (?:(?:kind|form|sort|type)s? of )?(?:employee )?(?:contributions?|deductions?|deposits?){_NOR_NOW}(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts no other contributions",
    ),
    # "up to 5% of Compensation in already-taxed (and not Roth) dollars"
    (
        guarded(
            r"\b(?:(?:already|previously)[- ])?taxed,? (?:\((?:and |but )?(?:not|non)[ -]roth\)|(?:and |but )not roth,?) (?P<what>dollars|money|contributions|savings|pay)\b",
            regex.IGNORECASE,
        ),
        r"after-tax (not Roth) \g<what>",
    ),
    # "Regular Contributions (being contributions neither deferred nor designated as Roth)": by what they are not
    (
        guarded(
            rf"\b(?P<what>(?:employee |member |participant |regular |additional |extra |supplemental |supplementary |other |ordinary )*contributions),? ?(?:\(|, )?(?:(?:being|meaning|that is,?|i\.e\.,?|which are|that are|those) )?(?:(?:contributions|amounts|those) )?(?:(?:that|which) are )?neither (?:an? )?{_NO_DEFERRALS} nor {_NOR_ROTH}(?:\)|,(?= )|(?=\W*$| (?:may|shall|are|is|will|can|to|of|up|in)\b))",
            regex.IGNORECASE,
        ),
        "after-tax contributions",
    ),
    # "Amounts so withheld shall constitute neither Elective Deferrals nor Designated Roth Contributions": what they are
    (
        guarded(
            rf"(?P<lead>^\W*(?:such |the |these |those |all |any )*(?:amounts?|contributions?|sums?|deductions?)\b(?! (?:may|can)\b)[^.;]{{0,120}}?)(?P<be>(?:shall|will|are|is)(?: each)? (?:be|constitute|be (?:treated|considered) as|(?<=\b(?:are|is) ))?) ?neither (?:an? )?{_NO_DEFERRALS} nor {_NOR_ROTH}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>are after-tax contributions",
    ),
    # "from Compensation already subject to income tax and without Roth designation": of taxed pay that is not Roth
    (
        guarded(
            rf"\bcontribute(?P<to> to the (?:plan|trust|fund))?,? (?:{_TAXED_PAY}|(?:from|out of) (?:(?:your|the|his or her|his|her|their) )?(?:pay|income|wages|earnings|salary|compensation) (?:already )?(?:subject(?:ed)? to|reduced by|net of|after) (?:the )?(?:federal )?(?:income )?tax(?:es|ation)?),? (?:and |but )?(?:without (?:any )?roth (?:designation|treatment|election|status)|not (?:so )?(?:designated|treated|elected) as roth),? ",
            regex.IGNORECASE,
        ),
        r"contribute\g<to> on an after-tax basis ",
    ),
    # "The after-tax option we have had since 2012 has always been Roth": another name for it
    (
        guarded(
            r"(?P<what>\bafter-?\s?tax (?:option|choice|contributions?|savings|feature|account|money|deductions?))(?: (?:that )?(?:we|you|the plan)(?: have|['’]ve| has) (?:had|offered|seen|made)(?: (?:here|since \d{4}|for \w+ years|all along))*)? (?P<are>has|have|was|were|is|are) (?:always (?:been )?|been |really |actually |in fact )+(?:all along )?(?P<roth>(?:(?:a|the) )?roth\b(?: contributions?| 401\(k\)| option)?)(?P<stop>\s*:)?",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['what']} {'are' if m['what'].lower().endswith('contributions') else 'is'} {m['roth']}{';' if m['stop'] else ''}"
        ),
    ),
    # "voluntary contributions to the Plan by electing to reduce his Compensation": deferrals, though they are voluntary
    (
        guarded(
            r"(?<!(?:after|post)-?\s?tax )\bvoluntary (?:employee )?contributions(?=(?: to (?:the|this) plan| under [\w .]{3,20})?,? (?:by (?:electing|agreeing|choosing|an? (?:election|agreement)) to (?:reduce|defer|have (?:his|her|their|your|his or her) [\w ]{3,30} reduced)|by (?:a )?(?:salary|pay|compensation) (?:reduction|deferral)|by (?:reducing|deferring) (?:his|her|their|your|his or her)|through (?:a )?(?:salary|pay) (?:reduction|deferral))\b)",
            regex.IGNORECASE,
        ),
        "elective deferral contributions",
    ),
    # "The only dollars the Plan takes from your pay after tax are Roth dollars"
    (
        guarded(
            r"\bthe only (?:after-?\s?tax )?(?:dollars|money|savings|amounts?|pay|contributions?|deductions?) (?:(?:that |which )?(?:the plan|we|it|our plan) (?:takes?|accepts?|deducts?|receives?|collects?)|(?:that (?:is|are) |which (?:is|are) )?(?:taken|accepted|deducted|withheld))(?: (?:from|out of) (?:your |the |any )?(?:pay|paychecks?|wages|salary))?(?: after(?: -|-| )?(?:the |your )?tax(?:es)?)? (?:is|are) (?:designated )?roth(?: (?:dollars|money|savings|contributions?|deferrals|401\(k\) contributions))?(?=\W*$)(?<=after[-\s]?(?:(?:the|your) )?tax(?:es)?\b[^.;]*)",
            regex.IGNORECASE,
        ),
        "The only after-tax contributions the Plan accepts are Roth contributions",
    ),
    # "may contribute up to 15% of Compensation, which amount shall be includible in gross income and shall not be a Designated Roth Contribution"
    (
        guarded(
            rf"\b(?P<may>(?:may|can|shall be permitted to) (?:also )?)(?:elect to )?(?:contribute(?P<how>[^;.]{{0,140}}?)|have(?P<how> [^;.,]{{3,80}}?) (?:withheld|deducted)[^;.,]{{0,40}}? and (?:contributed|paid|deposited)[^;.,]{{0,30}}?),? (?:which|such|all of which|with such) (?:amounts?|contributions?|sums?)? ?(?:(?:shall|will|must|to) )?(?:not )?(?:be |is |are )?(?:{_IN_INCOME}|(?<=\bnot be )(?:excluded|excludable) from [\w' ]{{0,24}}gross income)(?: (?:when|as|for the \w+(?: \w+)? (?:in|for) which) (?!(?:distributed|paid|received|withdrawn)\b)[^,;.]{{3,30}}?)?,? (?:and|but) (?:(?:which )?(?:shall|will|is|are|may)(?: not|n't)|not)(?: (?:be|constitute|(?:be )?(?:treated|considered|designated)(?: as)?))? (?:an? |any )?{_NOT_ROTH}",
            regex.IGNORECASE,
        ),
        r"\g<may>make after-tax contributions\g<how>",
    ),
    # "No Participant may contribute any amount that is includible in gross income when contributed and is not a Designated Roth Contribution"
    (
        guarded(
            rf"\bcontribute (?:any )?(?:amounts?|sums?|money) (?:that|which) (?:is|are|would be) {_IN_INCOME}(?: when (?:contributed|made))? (?:and|but) (?:(?:that|which) )?(?:is|are|would)(?: not|n't)(?: be)? (?:an? )?{_NOT_ROTH}",
            regex.IGNORECASE,
        ),
        "make after-tax contributions",
    ),
    # "Employee Contributions (other than Elective Deferrals and Rollover Contributions)": all that are left are taxed
    (
        guarded(
            rf"(?<!\b(?:after-?tax|voluntary|post-?tax|roth|matching|based on) )\bemployee contributions(?: ?\(|, )(?:other than|not including|excluding|besides) {_OTHER_THAN}(?:(?:,? (?:and|or) |, )(?:rollovers?(?: contributions?)?|transfers?|loan repayments?|{_OTHER_THAN}))*(?:\)|,(?= )|(?=\W*$))",
            regex.IGNORECASE,
        ),
        "after-tax employee contributions",
    ),
    # "Employee Contributions, meaning contributions made from taxed income that are neither Roth Contributions nor Rollover Contributions, are ..."
    (
        guarded(
            rf"\bemployee contributions(?:, (?:meaning|that is,?|i\.e\.,?|being|which means)| \((?:meaning|that is,?|i\.e\.,?)) (?:those |contributions )(?:(?:that are )?(?:made|paid) )?{_TAXED_PAY}(?: (?:that|which) are (?:neither|not) roth\b[^,;()]{{0,40}}?(?: (?:nor|or) \w[^,;()]{{3,30}}?)?|,? (?:other than|and not|but not)(?: as)? roth[^,;()]{{0,50}}?)?(?:,|\)) (?=(?:are|shall|will|may|must)\b)",
            regex.IGNORECASE,
        ),
        "After-tax contributions ",
    ),
    # "contributions beyond the usual limit that are taxed but not Roth"
    (
        guarded(
            r"(?P<lead>\b(?<!\b(?:loan|insurance|premium|pension|charitable|employer|company|matching|rollover) )(?:(?:employee|payroll|further|additional|extra) )*)contributions(?P<past> (?:beyond|above|past|over|in excess of) (?:the|your|that) [\w$,()-]+(?: [\w$,()-]+){0,4}?)?,? (?:that|which) (?:are|is) (?:already )?taxed(?: (?:now|first|up front|when made|going in|on the way in))?,? (?:but|and|yet) (?:(?:are|is) )?not (?:(?:treated|made|designated|counted) )?(?:as )?roth(?: contributions| money)?\b"
            r"|(?P<lead>\b)contributions,? taxed but not roth\b(?P<past>)",
            regex.IGNORECASE,
        ),
        r"\g<lead>after-tax contributions\g<past>",
    ),
    # "It makes no difference whether you save that dollar before tax, as Roth or from pay that has already been taxed"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^;.]{{3,60}}, )?)(?:(?:it makes no difference|it does not matter|it doesn't matter|no matter)(?: (?:to|for) (?:(?:the|your|our) )?\w+(?: \w+)?)?,? )?(?:whether|if) (?:you (?:save|put in|contribute)(?: (?:it|that dollar|them|the money))?|it (?:goes in|is saved|is put in|comes in)) (?:on a )?(?:(?:pre-?|before[- ])tax|before taxes),? (?:or )?(?:as )?roth,? or (?:{_TAXED_PAY})(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>you may make pre-tax, Roth or after-tax contributions",
    ),
    # "some plans take a third kind of savings, from pay already taxed and without Roth treatment"
    (
        guarded(
            rf"\b(?:an? )?(?:third|other|further|extra|additional) (?:kind|type|sort|form) of (?:employee )?(?:savings|contributions?|money|deposits?),? (?:(?:made|paid|taken) )?{_TAXED_PAY},? (?:and|but) (?:without (?:any )?roth treatment|not (?:treated )?as roth|not roth)\b",
            regex.IGNORECASE,
        ),
        "after-tax contributions",
    ),
    # "employee contributions beyond pre-tax and Roth"
    (
        guarded(
            r"(?<!\b(?:not|no|nor)\b[^.;]*)\b(?:employee |payroll )?contributions? (?:beyond|besides|over and above|other than) (?:the )?(?:(?:pre|before)-?\s?tax)(?: and| or|,) roth(?: (?:ones|deferrals|contributions))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "after-tax contributions",
    ),
    # "Projected monthly income: $3,120 before tax, $2,540 after tax": what is left of income, and no contribution
    (
        guarded(
            r"(?P<head>\b(?:income|benefits?|pensions?|paychecks?|pay-?outs?|payments?|worth|value|balance|proceeds|annuity|take-home(?: pay)?|nest egg|wages|salary)\b[^.;]{0,60}?)(?P<one>\$\d[\d,.]*(?: (?:a|per|each) \w+)?)(?: (?:before|pre)[- ]tax(?:es)?)?(?P<and>(?:,| and| or|, and|;| \() ?)(?P<two>\$\d[\d,.]*(?: (?:a|per|each) \w+)?) (?:after|post)[- ]tax(?:es)?\b(?! (?:contributions?|savings|deposits?))(?<!\b(?:contribut\w*|save|saves|saving|defer\w*|deposit\w*)\b[^.;:]{0,50}\$\d[^.;:]{0,60})",
            regex.IGNORECASE,
        ),
        r"\g<head>\g<one>\g<and>\g<two>",
    ),
    # "designate all or part of an Elective Deferral, at the time ..., as includible in gross income under Code Section 402A"
    (
        guarded(
            rf"\bdesignate {_DEFERRAL}(?:, at the time [^,;.]{{5,60}},)? as (?:being )?(?:includible|includable|included) in (?:(?:his|her|the|their|his or her) )?gross income(?= (?:under|pursuant to|in accordance with|within the meaning of|as (?:described|provided) in)[^.;]{{0,30}}\b402A\b)",
            regex.IGNORECASE,
        ),
        "make Roth contributions",
    ),
    # "no Participant may designate any of them as a Roth contribution", of deferrals
    (
        guarded(
            r"(?<=\b(?:elective deferrals?|deferrals|contributions)\b[^.;]{3,120}\b(?:no (?:participant|member|employee)s? (?:may|shall|can)|(?:may|shall|can)(?: not|not)) )designate (?:any|all|any part|any portion|part|all or part)(?: of (?:them|these|those))? as (?:an? )?(?:designated )?roth (?:contributions?|deferrals?|elective deferrals?)",
            regex.IGNORECASE,
        ),
        "make Roth contributions",
    ),
    # "All Elective Deferrals shall be excluded from gross income when made, and no Participant may make Roth contributions"
    (
        guarded(
            rf"^\W*(?:all |any )?elective deferrals (?:shall|will|must|are|may only) ?(?:be )?{_PRE_TAX},? (?:and|so that) (?=(?:no (?:participant|member|employee)s? (?:may|shall|can)|(?:participants?|an? \w+) (?:may|shall|can)(?: not|not)) make roth contributions)",
            regex.IGNORECASE,
        ),
        "",
    ),
)
"""Each by the name of the money."""
