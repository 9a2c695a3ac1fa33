"""What a document tells of money by its tax: a kind told a sentence later, and "after-tax" that is Roth."""

from __future__ import annotations

import regex

from analyzer.detection.plain.directed_pay import as_contribution
from analyzer.shapes import guarded

_IN_TAXED_DOLLARS = r"(?:in|with|from) (?:dollars|money|pay) (?:on|for) which (?:you|they|he or she) (?:(?:have|has) )?(?:already |just )?paid (?:the |your |federal |income )*tax(?:es)?"
_TAXED_FIRST = (
    rf"(?:{_IN_TAXED_DOLLARS}|"
    r"(?:after|once)\b[^.;,]{0,50}\b(?:tax(?:es)?|withholding)\s+(?:has|have|is|are|had)\s+(?:already\s+)?(?:been\s+)?(?:withheld|figured|computed|deducted|calculated|determined|paid|taken)"
    r"|after (?:provision|all withholding|withholding|income tax|taxes|tax\b)|(?:from|out of|(?<=(?:%|percent|part|portion|share) )of) (?:\w+ ){0,2}(?:net|take-home) (?:pay|wages?|earnings|salary)"
    r"|(?:from|out of|of) (?:pay|wages|salary|earnings) already subject(?:ed)? to (?:\w+ ){0,2}tax(?:es)?\b"
    r"|(?:from|out of) (?:pay|wages|money|earnings) (?:that |which )?(?:has|have|is|was) (?:already )?(?:been )?taxed|on which\b[^.;]{0,40}\btax(?:es)?\b[^.;]{0,20}\b(?:paid|withheld)|already (?:been )?taxed|(?:been|are|is) taxed before|subjected to withholding"
    r"|(?<!not )(?<!not been )included in (?:\w+ ){0,2}(?:gross |taxable )?income|not (?:be )?(?:tax[- ])?deductible"
    r"|pay (?:the |your )?(?:federal |income )*tax(?:es)? on (?:these|this|those|your|that) (?:dollars|money|savings|contributions|pay) before (?:they|it|you)\b"
    r"|(?:taxes are|tax is) (?:withheld|taken)(?: out)?(?: from (?:your|the) (?:pay|paycheck))? before (?:the|this|your|that) (?:money|contribution|savings?)\b"
    r"|(?:do|does) not (?:reduce|lower) (?:\w+ ){0,2}(?:taxable |gross )?(?:income|pay|taxes|wages))"
)
_TELLS = guarded(_TAXED_FIRST, regex.IGNORECASE)
_NOT_CONTRIBUTED = guarded(
    r"\b(?:roth|loan|premium|withdraw\w*|distribut\w+|paid to you|pension|company|employer|match\w*)\b",
    regex.IGNORECASE,
)
_POINTS_BACK = guarded(
    r"^\W*(?:since |because |as )?(?:(?:these|such|those|the|your|both|all|they|this|his|her|their)\b"
    r"|an? (?:(?:employee|participant|member)(?:['’]s)?|after-tax) (?:deposits|contributions|savings|payments)\b"
    r"|what (?:you|he|she|they|he or she|members|employees|participants) (?:saves?|contributes?|puts? (?:in|aside)|deposits?)\b"
    r"|(?:all |such )?(?:deposits|contributions|savings) (?:do|are|will|shall)\b)",
    regex.IGNORECASE,
)
_MONEY_IN = guarded(r"\b(?:contributions?|deposits?(?= of)|(?<!\bpayroll )deductions?|savings)\b", regex.IGNORECASE)
_PUTS_IN = guarded(  # "may deposit with the Trustee", "may pay into the Trust"
    r"\b(?:contributes?|saves?|deposits?|pays?(?= into the (?:trust|plan|fund)\b))\b", regex.IGNORECASE
)
_GRANTS = guarded(r"%|\bpercent\b|\$|\b(?:may|can|authoriz\w+|elects?)\b", regex.IGNORECASE)
_KIND = guarded(
    r"\b(?:roth|pre-?|tax\w*|after|before|deferr\w+|rollover|match\w*|employer|company|catch-?up|thrift|voluntary|supplement\w*|nondeductible|loan|withdraw\w*)\b",
    regex.IGNORECASE,
)


def told_later(sentence: str, following: str) -> str:
    """A sentence that lets money in of no kind, with the kind that the sentence after it tells."""
    if not (_POINTS_BACK.search(following) and _TELLS.search(following)) or _NOT_CONTRIBUTED.search(following):
        return sentence
    sentence = as_contribution(sentence)
    if _KIND.search(sentence) or not _GRANTS.search(sentence):
        return sentence
    if noun := _MONEY_IN.search(sentence):
        return f"{sentence[: noun.start()]}after-tax {sentence[noun.start() :]}"
    if verb := _PUTS_IN.search(sentence):
        return f"{sentence[: verb.end()]} after tax {sentence[verb.end() :]}"
    return sentence


_TOLD_TAXED = guarded(  # "These savings come from pay on which income tax has been withheld"
    rf"\b(?:savings|contributions?|deposits?|money you put in|dollars)\b[^.;]{{0,60}}{_TAXED_FIRST}"
    rf"|\b(?:contribute|save|deposit)\b[^.;]{{0,60}}(?:\b(?:after|post)-?\s?tax(?:es)?(?! (?:year|return|law))\b|{_TAXED_FIRST})"
    # "Both come out of pay on which you have already been taxed"
    rf"|(?:^|[.?!]\s+)\W*(?:both|these|this|it|they|all(?: of (?:it|them|this))?|either)(?: kinds?)? (?:(?:comes?|goes?|(?:is|are) (?:taken|withheld|deducted|paid|made)) ){_TAXED_FIRST}"
    rf"|(?:^|[.?!]\s+)\W*(?:both|these|this|it|they|all(?: of (?:it|them|this))?|either)(?: kinds?)? (?:comes?|(?:is|are) (?:taken|withheld|deducted|paid|made)) (?:from|out of) (?:pay|wages|salary|earnings|income|money) (?:on which|that|for which) (?:you|he|she|they|he or she|the member|tax) (?:have|has) already (?:been taxed|paid)"
    # "Such deductions shall be made after the withholding of Federal income tax."
    r"|\b(?:deduct\w*|contribut\w*|saves?|savings|authoriz\w*)\b[^.;]{0,120}?\bafter (?:(?:the |all )?(?:withholding|deduction|payment) of |(?:the )?)(?:federal |state |income )*tax(?:es)?\b(?! (?:year|return|law))",
    regex.IGNORECASE,
)
_OTHER_KIND = guarded(
    r"\b(?:roth|pre-?\s?tax|(?:before|pre)[- ](?:\w+ ){0,2}tax(?:es)?|deferr\w+|rollovers?|rolled|salary reduction)\b",
    regex.IGNORECASE,
)
_DRAWS_OWN = guarded(  # "may withdraw the value of his own contributions", and not "the Company's contributions"
    r"(?P<draw>\b(?:draws?|takes?|withdraws?|withdrawn|receives?)(?: out| back)?\b[^.;,]{0,40}?\b(?:your|his|her|their|his or her) (?:own )?)(?P<what>savings|contributions?|deposits?|money)\b",
    regex.IGNORECASE,
)

_OWN_DRAWN = guarded(  # "Your own contributions become available for withdrawal after ..."
    r"^(?P<draw>\W*(?:[^.;,]{3,60}, )?(?:your|his|her|their|his or her|(?:an?|the) (?:participant|member|employee)['’]s) own )(?P<what>savings|contributions|deposits|money)(?= (?:(?:may|can)(?: also| then| only| always)? be (?:withdrawn|taken out|drawn|paid back)|(?:becomes?|is|are) (?:then |always )?(?:available|open|eligible) (?:to \w+ )?for withdrawal)\b)",
    regex.IGNORECASE,
)


def own_money(text: str, before: str) -> str:
    """A withdrawal of "your own savings", with the tax that the sentences before it tell of all that goes in.

    >>> own_money("You may draw out your own savings.", "These savings come from pay on which tax has been withheld.")
    'You may draw out your own after-tax savings.'
    """
    shape = next((own for own in (_DRAWS_OWN, _OWN_DRAWN) if own.search(text)), None)
    if shape is None or not _TOLD_TAXED.search(before) or _OTHER_KIND.search(before):
        return text
    return str(shape.sub(r"\g<draw>after-tax \g<what>", text, count=1))


_ASKED = guarded(  # "You asked whether after-tax money can be converted. It can.", "We are asked whether ...", "One question is whether ..."
    r"^\W*(?:(?:you|(?:several|some|many|most|a (?:few|number)) of (?:you|our \w+)|(?:(?:many|several|some|new|our) )?(?:participants|members|employees|people|associates|colleagues)|many|some|others)"
    r" (?:may |might |will |have |had |often |recently |also |sometimes |still )*(?:ask(?:s|ed)?|wrote to ask|written to ask|wanted to know|want to know|wondered|wonder)(?: us| me| the (?:committee|company|office))?"
    r"|(?:we|the committee|the (?:\w+ )?office|i) (?:are|is|am|was|were|have been|has been|get)(?: (?:often|sometimes|regularly|also|frequently|always))? asked"
    r"|(?:a|one|another|the) (?:\w+ )?question (?:(?:that|which|we) (?:\w+ ){1,4})?(?:is|was))"
    r" (?:whether|if) (?P<asked>[^?]{15,240}?)[.?]?$",
    regex.IGNORECASE,
)
_SO = guarded(
    r"^\W*(?:yes\b[,:]?|(?:it|they|you|we|the plan|that|this|you both) (?:can|may|do|does|is|are)(?=\W*$|,)|(?:the|our) answer is yes\b)(?P<terms>[^.?!]*)",
    regex.IGNORECASE,
)
_NOT_SO = guarded(
    r"^\W*(?:no\b(?! (?:limit|fee|charge|minimum|one)\b)|(?:it|they|you|we|the plan|that|this) (?:can|may|do|does|is|are)(?: ?not|n['’]t)(?=\W*$| (?:until|before|unless|while|as long as)\b)|(?:the|our) answer is no\b)(?P<terms>(?: (?:until|before|unless|while|as long as)\b[^.?!]*)?)",
    regex.IGNORECASE,
)
_CAN = guarded(r"\b(?P<verb>can|may|is|are|will)\b", regex.IGNORECASE)
_TAKES = guarded(r"\b(?P<who>the plan|the company|our plan|we) (?P<verb>takes?|accepts?|allows?|permits?|offers?|has|have|lets?)\b", regex.IGNORECASE)  # fmt: skip


_WISHES = guarded(  # "Want to save part of your bonus after tax? Set a separate bonus election."
    r"^\W*(?:(?:do you )?want|would you (?:like|prefer)|(?:are you )?(?:looking|ready|hoping|planning)|wish) to (?P<act>(?:save|contribute|make|put|convert|move|turn|start|begin|withdraw|take)\b[^?]{5,140})\?\W*$",
    regex.IGNORECASE,
)
_GOES_AHEAD = guarded(  # how it is done, and nothing that is still to be found out
    r"^\W*(?:just |simply |then )?(?:go to|log (?:in|on)|sign in|set|choose|pick|select|use|complete|fill (?:out|in)|submit|enter|change|click|elect|call)\b(?![^.;]*\b(?:whether|if|see|find out|learn|your (?:employer|own plan)|outside|another|an? (?:roth )?ira|bank|credit union|not|never|no|cannot)\b|[^.;]*n['’]t\b)",
    regex.IGNORECASE,
)

_NOT_HERE = guarded(  # "You can't do that in this Plan", "Sorry, that is not possible here"
    r"^\W*(?:sorry[,.:]? |unfortunately,? )?(?:you (?:cannot|can['’]t|can not|may not)(?: do (?:so|that|this|it))?|(?:that|this|it)(?: is|['’]s) not (?:possible|allowed|permitted|something you can do)|(?:that|this) isn['’]t (?:possible|allowed|permitted))(?: (?:here|(?:in|under|with) (?:this|our|the) (?:\w+ )?plan))?\W*$",
    regex.IGNORECASE,
)


def asked_and_answered(sentence: str, following: str) -> str:
    """What a sentence says that someone asked, as the statement that the sentence after it makes of it."""
    if (wished := _WISHES.match(sentence)) and _GOES_AHEAD.match(following):
        return f"You may {wished['act']}."
    if wished and _NOT_HERE.match(following):
        return f"You cannot {wished['act']}."
    asked = _ASKED.match(sentence)
    if asked is None:
        return sentence
    said = f"{asked['asked'][:1].upper()}{asked['asked'][1:]}"
    if so := _SO.match(following):
        return f"{said}{so['terms']}."
    if not (refused := _NOT_SO.match(following)):
        return sentence
    said = f"{said}{refused['terms']}."
    if verb := _TAKES.search(said):
        return f"{said[: verb.start('verb')]}does not {_plain(verb['verb'])}{said[verb.end() :]}"
    if verb := _CAN.search(said):
        return f"{said[: verb.end()]} not{said[verb.end() :]}"
    return sentence


_MOVED = guarded(  # "It was moved and seconded that ... be allowed. The motion carried."
    r"^\W*(?:(?:up)?on (?:a )?motion\b[^.;]{0,80}?, )?(?:it was |motion:? )?(?:duly )?(?:moved|proposed|motion)?(?:,? (?:and )?(?:duly )?seconded,?)? ?that (?P<what>[^?]{15,240})$",
    regex.IGNORECASE,
)
_CARRIED = guarded(
    r"^\W*(?:(?:the|this|that) )?(?:(?:motion|resolution|proposal|vote|question)(?: (?:was|is|has been))? )?(?:(?:then |duly |unanimously )*)(?:carried|passed|adopted|approved|so ordered)\b(?! (?:over|to|forward))",
    regex.IGNORECASE,
)
_MOTION = guarded(r"\b(?:moved|motion|proposed|seconded)\b", regex.IGNORECASE)
_BE_SO = guarded(r"\bbe(?= (?:\w+ly )?(?:\w+ed|open|taken|made|withdrawn|shown)\b)")  # "that withdrawals be allowed"


def moved_and_carried(sentence: str, following: str) -> str:
    """What was moved, as the rule that it is once the sentence after it says that the motion was carried."""
    moved = _MOVED.match(sentence) if _MOTION.search(sentence) else None
    if moved is None or not _CARRIED.match(following):
        return sentence
    return str(_BE_SO.sub("are", f"{moved['what'][:1].upper()}{moved['what'][1:]}", count=1))


def _plain(verb: str) -> str:
    """A verb without its ending: "takes" is "take", "has" is "have"."""
    return "have" if verb.lower() == "has" else verb.removesuffix("s")


AFTER_TAX = guarded(r"\b(?:after|post)-?\s?tax\b", regex.IGNORECASE)
_TAXED_DOLLARS = guarded(_IN_TAXED_DOLLARS, regex.IGNORECASE)
_TAX_FREE = r"(?:tax[- ]free|free of (?:\w+ ){0,3}tax|no federal income tax|never taxed)"
_EARNINGS = r"(?:earn(?:ings|s|ed)?|growth|interest|gains?)"
_ROTH_BY_TAX = guarded(
    rf"(?:\band\b|\bboth\b|\bincluding\b|\bplus\b|\b(?:together|along) with\b)[^.;]{{0,40}}\b{_EARNINGS}\b[^.;]{{0,70}}\b{_TAX_FREE}|\b{_TAX_FREE}[^.;]{{0,40}}\b(?:including|and|(?:along |together )?with) (?:\w+ ){{0,2}}{_EARNINGS}\b(?![^.;]{{0,25}}\b(?:tax(?:ed|able)?|tax-deferred)\b)|\b{_EARNINGS} included\b[^.;]{{0,60}}\b{_TAX_FREE}|\beverything (?:they|it|that)\b[^.;]{{0,20}}\bearns?\b[^.;]{{0,30}}\b{_TAX_FREE}|\bqualified distributions?\b[^.;]{{0,60}}\b{_TAX_FREE}|\btax now and nothing later\b"
    # "after-tax money comes out tax-free if you meet the five-year and age rules": a rule of Roth money alone
    r"|\b(?:after|post)-?\s?tax (?:money|dollars|contributions?|savings|accounts?|amounts?|deferrals?),? (?:(?:and|with) (?:its|their|the) earnings,? )?(?:(?:will |can |may |then )?(?:comes?|be (?:paid|taken|withdrawn)|(?:is|are) (?:paid|taken|withdrawn)?|goes|go|leaves?) ?(?:back |out )*(?:to you )?)(?:wholly |entirely |completely )?(?:tax-?\s?free|free of (?:income |federal |all )*tax(?:es)?|without (?:income |federal |any )*tax(?:es)?)\b[^.;]*\b(?:(?:five|5)[ -](?:full |tax |taxable |calendar )?years?|59)"
    # "Earnings on them are tax-free if you are 59½ and five years have passed"
    rf"|\b{_EARNINGS}\b[^.;]{{0,40}}\b{_TAX_FREE}\b(?=[^.;]*\b59)(?=[^.;]*\b(?:five|5)[ -](?:full |tax |taxable |calendar )?years?\b)",
    regex.IGNORECASE,
)
_NEITHER_TAXED = guarded(  # "neither the contributions nor what they have earned is taxed when you receive them"
    r"\b(?:neither|nothing|no part|none)\b[^.;]{0,60}\b(?:nor|or|and|including)\b[^.;]{0,40}\b(?:earn(?:ings|s|ed)?|growth|gains?)\b[^.;]{0,30}\b(?:is|are|(?:will|shall|can|would)(?: ever| then)? be) (?:ever |then |again )?tax(?:ed|able)\b"
    # "The growth is never taxed if you are over 59½"
    r"|\b(?:earnings|growth|gains?) (?:is|are|will be) (?:never|not ever) tax(?:ed|able)\b(?! (?:until|while|as long|before|when))"
    r"|\b(?:no|owe no|not owe) (?:\w+ ){0,2}tax(?:es)?\b[^.;]{0,70}\b(?:contributions?|put in|saved)\b[^.;]{0,20}\b(?:or|and|nor)\b[^.;]{0,30}\b(?:earn(?:ings|s|ed)?|growth|gains?)\b",
    regex.IGNORECASE,
)
_OWES_NOTHING = guarded(  # "you pay no tax on withdrawals, growth included", "everything comes out without tax, earnings too"
    rf"\b(?:(?:pay|pays|owe|owes|is|are|be) (?:no (?:more |further |income |federal )*tax(?:es)?|nothing)\b|(?:with|without|free of) (?:any |no |income |federal )*tax(?:es)?\b|untaxed\b)"
    rf"(?:[^.;]{{0,60}}(?:, |\band )(?:(?:their |the |its |all |investment )*{_EARNINGS} (?:too|also|as well|included|and all)\b|(?:including|even) (?:\w+ ){{0,2}}{_EARNINGS}\b)"
    rf"|[^.;,]{{0,20}} on (?:the |their |its |your |any |investment )*{_EARNINGS}\b(?! until))",
    regex.IGNORECASE,
)
_QUALIFIED = guarded(
    r"\b(?:five|5)[ -](?:full |tax |taxable |plan |calendar )?years?\b|\b59\b|\bqualified (?:distribution|withdrawal)s?\b",
    regex.IGNORECASE,
)
_TELLS_APART = guarded(
    r"\b(?:roth|voluntary after|conver\w+|in-plan)\b|\bearnings?\b[^.;]{0,30}\b(?:(?:is|are|will be) tax(?:ed|able)|tax-deferred)",
    regex.IGNORECASE,
)


_CATCH_UP_IS_ROTH = guarded(  # "catch-up is Roth: it is taken after-tax, but it is not an After-Tax Contribution"
    r"\bcatch-?up (?:contributions? )?(?:is|are|will be|must be|has to be) (?:made )?(?:as )?roth\b[^.;]{0,60}\bafter-?\s?tax\b"
    r"(?=[^.;]*\bnot an? (?:voluntary )?after-?\s?tax (?:contribution|saving|deposit))",
    regex.IGNORECASE,
)


_CALLED_ROTH = guarded(  # "Roth 401(k) after-tax contributions", "a Roth (after-tax) basis"
    r"\broth(?: 401\(k\)| elective| designated)?,? \(?(?:after|post)-?\s?tax\)? (?:contributions?|deferrals?|basis|savings|dollars|option)\b"
    r"|\b(?:after|post)-?\s?tax \(?roth(?: 401\(k\))?\)? (?:contributions?|deferrals?|basis|savings|option)\b"
    r"|\bchoose (?:after|post)-?\s?tax \(roth\)"
    r"|\b(?:after|post)-?\s?tax (?:contributions?|savings|deferrals?|money|account) \((?:the )?roth(?: 401\(k\)| account| kind)?\)",
    regex.IGNORECASE,
)
_NOT_ROTH = guarded(
    r"\b(?:no|nor|not|never|none|other|only)\b[^.;]{0,40}\b(?:after|post)-?\s?tax\b|\bmatch\w*[^.;]{0,30}\bas (?:an? )?roth\b|\bcatch-?up\b"
    r"|\b(?:non-?roth|not roth|other than roth|traditional|ordinary|regular|voluntary|conventional|nondeductible|thrift|conver\w+|in-plan|both)\b"
    r"|\broth,? (?:(?:401\(k\)|contributions?|deferrals?)\s?)?,? ?(?:and|or|and/or|/|,) (?:\w+ ){0,2}(?:after|post)-?\s?tax\b"
    r"|\b(?:after|post)-?\s?tax(?: contributions?)?,? (?:and|or|and/or|nor|/|,) (?:\w+ ){0,2}roth\b"
    r"|\broth (?:after|post)-?\s?tax(?: contributions?| deferrals?| savings)?,? (?:and|or|and/or|/) (?:after|post)-?\s?tax\b",
    regex.IGNORECASE,
)


_FEATURE_IS_ROTH = guarded(  # "The Plan has a Roth option. It lets members save on an after-tax basis"
    r"\broth(?: 401\(k\))?(?: (?:savings|contributions?|deferrals?|account))? (?:features?|options?|benefits?|programs?|provisions?|choices?)\b(?![^.;]*\b(?:conver\w+|in-plan|(?:after|post)-?\s?tax)\b)[^.;]*[.;:]\W+"
    r"(?:(?:this|that|the|such)(?: new| roth)? (?:features?|options?|benefits?|programs?|provisions?|choices?|arrangement)|it|this|which) (?:will |would |now )?(?:lets?|allows?|permits?|enables?|gives?|means?|makes?)\b(?![^.;]*\b(?:also|too|as well|besides|traditional|voluntary|non-?roth|in addition|beyond|past|above|limits?)\b)[^.;]{0,80}\b(?:after|post)-?\s?tax(?: (?:basis|dollars|money|pay|contributions?))?\b",
    regex.IGNORECASE,
)
_UNDER_DEFERRAL_LIMIT = guarded(  # "Pre-tax and After-Tax 401(k) Contributions together may not exceed the IRS deferral limit of $24,500"
    r"\bpre-?\s?tax (?:contributions? )?and after-?\s?tax (?:401\(k\) )?(?:contributions?|deferrals?|savings)\b[^.;]{0,40}\b(?:may not|cannot|can not|must not|are limited|is limited)\b[^.;]{0,40}\b(?:deferral limit|402\(g\)|limit on (?:elective )?deferrals)\b"
    r"|\b(?:pre|before)-?\s?tax and (?:your )?after-?\s?tax (?:401\(k\) )?(?:contributions?|deferrals?|savings),?(?: combined| together| taken together| added together| in total)?,? (?:may not|cannot|can not|can['’]t|must not)(?: together)? (?:go over|exceed|be more than|come to more than|add up to more than|total more than|go above|pass) \$(?:1[5-9]|2[0-7]),[05]00\b"
    r"|\bpre-?\s?tax and (?:your )?after-?\s?tax (?:401\(k\) )?(?:contributions?|deferrals?|savings)(?: combined| together| taken together| added together)? (?:may not|cannot|can not|must not)(?: together)? (?:go over|exceed|be more than|come to more than|total more than|go above|pass) (?:the |this )?(?:(?:annual|yearly|irs|legal|federal|deferral) ){1,3}(?:dollar )?limit[ ,]*(?:\(|of |: )\$(?:1[5-9]|2[0-7]),[05]00\b"
    # "pre-tax savings ... after-tax savings. The two together cannot be more than $24,500", "one ceiling for both kinds"
    r"|(?:^|(?<=[.;:\n]))(?=[^.;]*\b(?:pre|before)-?\s?tax\b)(?=[^.;]*\bafter-?\s?tax\b)(?![^.;]*\b(?:roth|voluntary|thrift|traditional after)\b)[^.;]*[.;]\W+(?:the (?:two|sum|total)|both(?: kinds)?|they|these)(?: of (?:the two|them|both))?(?: taken)?(?: together| combined| in total| added up)? "
    r"(?:(?:may not|cannot|can not|can['’]t|must not)(?: together)? (?:go over|exceed|be more than|come to more than|add up to more than|total more than|go above|pass)|count (?:together )?(?:toward|towards|against) (?:the |a )?(?:one|same|single)[^.;$]{0,40}) \$(?:1[5-9]|2[0-7]),[05]00\b"
    r"|\b(?:counts?|counted) (?:together )?with (?:your |the )?pre-?\s?tax (?:savings|contributions|deferrals) (?:toward|towards|against|under) (?:the )?(?:one |same |annual )*(?:irs )?(?:dollar )?(?:deferral limit|limit on (?:elective )?deferrals)\b",
    regex.IGNORECASE,
)
_SHARES_THE_LIMIT = guarded(  # "These share the $24,500 limit with your pre-tax savings"
    r"\bshares? (?:the|one|a|that) (?:(?:same|single|yearly|annual|irs) ){0,2}\$(?:1[5-9]|2[0-7]),[05]00 (?:\w+ )?limit with (?:your |the )?pre-?\s?tax\b"
    r"|\bcontributions and (?:your |the )?pre-?\s?tax (?:elective )?(?:deferrals|contributions|savings) (?:together )?(?:share|have|count toward|are subject to|fall under) (?:the|one|a|that) (?:(?:same|single|yearly|annual|common|irs|legal|dollar|deferral) ){0,3}limit\b[^.;]{0,30}?(?:\b402\(g\)|\$(?:1[5-9]|2[0-7]),[05]00\b|\bdeferrals?\b)",
    regex.IGNORECASE,
)
_CREDITED_TO_ROTH = guarded(  # "deducted on an after-tax basis and credited to your Roth account": on its way in, and not converted
    r"\b(?:deducted|taken|withheld|made|contributed|saved|contribute|save)\b[^.;]{0,40}\b(?:after|post)-?\s?tax(?:es)?(?: basis)?,? and (?:then )?(?:(?:are|is|will be|be) )?(?:credited|deposited|paid|put|placed|go|goes|directed|added|credit|deposit) (?:in)?to (?:your|the|a|an|his or her|their) (?:designated )?roth (?:401\(k\) |contributions? |(?:elective )?deferrals? )?(?:account|source|sub-?account)\b",
    regex.IGNORECASE,
)
_INTO_ROTH = guarded(
    r"(?<=\b(?:after|post)-?\s?tax(?:es)?(?: basis)?),? and (?:then )?(?:(?:are|is|will be|be) )?(?:credited|deposited|paid|put|placed|go|goes|directed|added|credit|deposit) (?:in)?to (?:your|the|a|an|his or her|their) (?:designated )?roth (?:[\w()]+ ){0,2}?(?:account|source|sub-?account)\b",
    regex.IGNORECASE,
)
_CONVERTS = guarded(r"\bconver\w+|\bin-plan\b|\bsweep|\bswept\b", regex.IGNORECASE)
_THESE_ARE_ROTH = guarded(  # "6% of your pay will be deducted after taxes. ... These contributions are designated Roth contributions."
    r"(?:^|(?<=[.?!] ))\W*(?:all )?(?:these|such|those) (?:[\w-]+ ){0,2}?contributions (?:are|will be|shall be) (?:always |all |automatically )?(?:made as |treated as |considered |known as |called )?(?:designated )?roth\b(?! conver)",
    regex.IGNORECASE,
)
_NAMES_ROTH = guarded(r"\broth\b", regex.IGNORECASE)
_PAYS_TAX_NOW = guarded(  # "You may choose to pay tax on your contributions now"
    r"\bpay (?:the |income |federal )*tax(?:es)?(?: on (?:your |the |these |those )?(?:contributions|savings|deferrals|them|it))? (?:now|today|up front|first)\b(?:,? (?:and|but) (?:none|nothing|no tax)(?= (?:later|afterwards?|then|when|at|on|if|in)\b))?",
    regex.IGNORECASE,
)


_SUCH_MONEY = guarded(  # "You pay income tax on these dollars before they go into your account"
    r"(?<!\w )\b(?:these|those) (?P<noun>dollars|savings|contributions)\b|(?<=\b(?:on|of|for|with) )(?:these|those) (?P<noun>dollars|savings|contributions)\b",
    regex.IGNORECASE,
)
_TAKES_THEM = guarded(  # "you can take them out, together with everything they have earned"
    r"(?<=\b(?:take|draw|pull|get|withdraw)) (?:them|it)\b(?= out\b|,| and\b| tax| free|\.)", regex.IGNORECASE
)
_WITH_PRE_TAX = guarded(  # "Together with your pre-tax savings they may not be more than $24,500"
    r"^\W*(?:together|along|combined|added up|taken together) with (?P<other>(?:your |any |the )?(?:pre|before)-?\s?tax (?:savings|contributions|deferrals)),? (?:they|it|these|those)(?: (?:savings|contributions|dollars))? ",
    regex.IGNORECASE,
)


def as_roth(text: str) -> str:
    """A sentence of a section that calls Roth contributions "after-tax", with Roth for it."""
    text = _INTO_ROTH.sub("", text)
    text = _SUCH_MONEY.sub(r"Roth \g<noun>", _PAYS_TAX_NOW.sub("make Roth contributions", text), count=1)
    text = _TAKES_THEM.sub(" Roth contributions", text)
    if with_pre_tax := _WITH_PRE_TAX.match(text):
        text = f"Roth contributions together with {with_pre_tax['other']} {text[with_pre_tax.end() :]}"
    told = _TELLS.sub("", text)
    return str(AFTER_TAX.sub("Roth", told) if AFTER_TAX.search(told) else _TELLS.sub("on a Roth basis", text))


_ROTH_TITLE = guarded(
    r"^\W*(?:[\d.]+\W+)?(?:what (?:is|are) )?(?:(?:your|the|a|designated) )*roth(?: 401\(k\))?(?: (?:savings|contributions?|elective|deferrals?|option|money|deposits?|accounts?|payroll))*\W*$",
    regex.IGNORECASE,
)
_TAXED_APART = guarded(  # what the section tells of taxed money that is not Roth
    r"\bvoluntary\b|\bnon-?roth\b|\bnot roth\b|\b(?:after|post)-?\s?tax (?:\w+ )?(?:contributions?|savings|deposits?|money|dollars|accounts?|sources?|option|basis)\b|\bconver\w+",
    regex.IGNORECASE,
)


def titled_as_roth(title: str, section: str) -> bool:
    """Whether a section with the title "Roth Savings" tells of one kind of money, taken out of taxed pay: those savings.

    >>> titled_as_roth("Roth Savings", "From 1% to 50% of pay, deducted once taxes have been withheld.")
    True
    >>> titled_as_roth("Roth Savings", "They are not voluntary contributions, which are deducted after taxes too.")
    False
    """
    return _ROTH_TITLE.match(title) is not None and _TAXED_APART.search(section) is None


def after_tax_is_roth(section: str) -> bool:
    """Whether "after-tax" names Roth here, by the tax told of it: contributions and their earnings come out tax-free."""
    if _CATCH_UP_IS_ROTH.search(section):
        return True
    if _UNDER_DEFERRAL_LIMIT.search(section):
        return True
    if len(AFTER_TAX.findall(section)) == 1 and _FEATURE_IS_ROTH.search(section, timeout=1.0):
        return True
    if _CREDITED_TO_ROTH.search(section) and not _CONVERTS.search(section):
        return True
    if _SHARES_THE_LIMIT.search(section) and AFTER_TAX.search(section) and not _NAMES_ROTH.search(section):
        return True
    nothing = _NEITHER_TAXED.search(section, timeout=1.0) or _OWES_NOTHING.search(section, timeout=1.0)
    untaxed = nothing and _QUALIFIED.search(section)
    told = AFTER_TAX.search(section) or _TELLS.search(section) or _PAYS_TAX_NOW.search(section)
    if untaxed and told and not _TELLS_APART.search(_NEITHER_TAXED.sub("", section)):
        return True
    if _CALLED_ROTH.search(section) and not _NOT_ROTH.search(section):
        return True
    return bool(
        (AFTER_TAX.search(section) or _TAXED_DOLLARS.search(section) or _PAYS_TAX_NOW.search(section))
        and not _TELLS_APART.search(section)
        and _ROTH_BY_TAX.search(section, timeout=1.0)
    )


def told_roth_later(text: str, rest: str) -> str:
    """A sentence of contributions after tax, with Roth for it where the rest of the paragraph says that they are that.

    >>> told_roth_later("6% of pay is contributed after tax.", "These contributions are designated Roth contributions.")
    '6% of pay is contributed on a Roth basis.'
    """
    told = _THESE_ARE_ROTH.search(rest)
    taxed = AFTER_TAX.search(text) or _TELLS.search(text)
    if told is None or not taxed or _NAMES_ROTH.search(text) or _NAMES_ROTH.search(rest[: told.start()]):
        return text
    return as_roth(text)
