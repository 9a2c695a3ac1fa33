"""Money that is paid on leaving, told by a label ("Payment of ...: when you leave") or with the reason left open."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_LEAVES = r"(?:leav(?:es?|ing)|quit(?:s|ting)?|retir(?:es?|ing)|resign(?:s|ing)?|separat(?:es?|ing|ion)|terminat(?:es?|ing|ion)|sever(?:s|ance)|ends?|ceases?)"
_WHAT_IS_LEFT = r"(?: (?:us|(?:from |of |with |by )*(?:the |our |your |his or her |his |her )?(?:company|employer|firm|bank|hospital|job|employment|service|work|position|university|district|to be (?:an )?employed?e?)))"

_LEFT_WITH = rf"(?<=\b(?:{_LEAVES}|death|dies?|disab\w+|employment|service|company|employer|termination|separation|severance|retirement)\b[^;.]{{0,80}})"
_NOR_BEFORE = r"(?:(?:any )?(?:earlier|sooner)(?: than (?:that|then))?|at any (?:earlier|other) (?:time|date|day)|(?:at any time |on any (?:date|day) )?(?:before|prior to|earlier than) (?:then|that)(?: (?:time|date|day|event))?|(?<!\b(?:lump|instal\w+|annuit\w+|cash|form|check|single)\b[^;.]*)otherwise)"
_NO_EARLIER = rf"(?:(?:(?:it|they|these|this|that money|the money|(?:such|the|that) (?:accounts?|balance|amounts?|savings|contributions|deposits|share)) )?(?:(?:shall|may|will|can|is to|are to|is|are)(?: ?not|n['’]t)|cannot) (?:be )?(?:paid|payable|distributed|distributable|released|withdrawn|available|returned|drawn)(?: (?:out|to (?:him|her|you|them|the \w+)))? {_NOR_BEFORE}|(?:not|never|at no time|on no (?:day|date)|in no (?:event|case)) {_NOR_BEFORE}|at no (?:earlier|other) (?:time|date|day)|no (?:earlier|sooner))"


PAID_ON_LEAVING: Turns = (
    # "are released, with earnings, when you quit or retire": the earnings go with them
    (
        guarded(
            r"(?<=\b(?:released|paid(?: out)?|returned|refunded|distributed|payable)),? (?:together |along )?with (?:(?:the|their|its|any|all) )?(?:earnings|interest|gains|growth|income)(?: (?:on (?:it|them)|thereon))?,? (?=(?:only )?(?:when|upon|on|at|after|once)\b)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "are not loaned and not paid out while you are on the payroll", "are neither loaned nor paid out": of what is paid
    (
        guarded(
            r"(?P<be>\b(?:is|are|may be|can be|will be|shall be) )(?:not (?:loaned|lent|borrowed)(?: out)?(?: to (?:you|anyone|members|participants))?(?:,? and (?:(?:is|are) )?not|,? (?:and|or) nor?|,? or)|neither (?:loaned|lent|borrowed)(?: out)? nor) (?=(?:paid|released|distributed|withdrawn|returned|payable)\b)",
            regex.IGNORECASE,
        ),
        r"\g<be>not ",
    ),
    # "it will be paid when your employment with the Clinic ends, and it is not available to you before then": and not before
    (
        guarded(
            rf"(?P<when>\b(?:when|once|after|upon|on|at) (?=[^.;]*(?:\b(?:your|the|his|her|their|his or her) (?:employment|job|service|work)\b[^.;,]{{0,50}}?\b(?:ends?|stops?|terminates?|is over|has ended)\b|\b{_LEAVES}\b|\bdeath\b))[^.;]{{5,120}}?)(?:,| [–—-])? (?:and|but) (?:it|they|that money|the money|this money|none of it|no part of it|nothing) (?:(?:is|are) (?:not (?:available|payable|accessible)|unavailable)|(?:is|are) (?:available|payable)|(?:cannot|can ?not|can['’]t|may not|may|can|will not) be (?:paid|withdrawn|taken|drawn|touched|reached|had))(?: to (?:you|him|her|them))?(?: out)? (?:any (?:sooner|earlier)|(?:before|until|prior to) (?:then|that)(?: (?:time|day|date))?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<when>, and not before",
    ),
    # "upon termination of employment and shall not be paid at any earlier time", "when your employment ends but at no time before that"
    (
        guarded(
            rf"(?<=\b(?:paid|payable|distribut\w+|releas\w+|return\w*|withdrawn?|withdrawable|available|comes?|due)\b(?![^;]*\b(?:ask|request|elect|choos)\w*\b)[^;]*){_LEFT_WITH},? (?:and|but|though)?,? ?{_NO_EARLIER}(?=\W*$)",
            regex.IGNORECASE,
        ),
        ", and not before",
    ),
    # "paid when you leave the Company for any reason": why one leaves, and not what one may take money out for
    (
        guarded(
            rf"(?<!\b(?:before|until|unless|whether|than|without) (?:[\w’']+ ){{0,5}})\b(?P<leaving>{_LEAVES}{_WHAT_IS_LEFT}{{0,2}}),? (?:for (?:any|whatever|some other) (?:reason|cause)(?: (?:whatever|whatsoever|at all))?|whatever the (?:reason|cause)|(?:regardless|irrespective) of the (?:reason|cause)|no matter (?:why|what the reason))(?=\W*$|[,;]| (?:or|and|other)\b)",
            regex.IGNORECASE,
        ),
        r"\g<leaving>",
    ),
    # "Whatever is left in your voluntary account is paid along with the rest of your savings after you leave the Company"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:whatever|what|anything|any balance)(?: that)? (?:is left|remains|is|stays|is still)(?: left)? in (?P<what>{MONEY}) (?:is|will be) paid(?: out)?(?: to you)?(?:,? (?:along|together) with [^.;,]{{3,60}}?)? (?P<when>(?:after|when|once) (?:you |your )[^.;]{{0,30}}?{_LEAVES})",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> is paid only \g<when>",
    ),
    # "No Participating Employer may withhold Thrift Deposits from its Employees, or offer them on narrower terms than those of Section 4.5"
    (
        guarded(
            rf"^(?P<lead>\W*(?:\([a-z\d]\) )?)no (?:participating |adopting )?employers? may (?:withhold|refuse|deny) (?P<what>{MONEY}|[\w-]+ [\w-]+) (?:from|to) (?:its|any of its|their) employees[^.;]*?(?:\.\d[^.;]*)*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>All participating employers are bound by the same terms",
    ),
    # "Payment of your after-tax account is made following termination of employment": it is payable then
    (
        guarded(
            rf"^(?P<lead>\W*(?:\d+[.)]?\s+)?)(?:the )?(?:payments?|distributions?|payouts?) (?:of|from) (?P<what>(?:the |your |any |a member['’]s |a participant['’]s |his or her )?{MONEY}) (?:(?:is|are|shall be|will be) (?:only )?(?:made|due)|(?:takes?|shall take|will take) place|occurs?) (?P<only>only )?(?P<when>(?:at|on|upon|when|after|following|once) (?=[^.;]*(?:\b{_LEAVES}\b|\bdeath\b)))",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['what']} {'are' if m['what'].endswith('s') else 'is'} payable {m['only'] or ''}{m['when'].replace('following ', 'upon ')}"
        ),
    ),
    # "Payment of after-tax deposits: when you leave the Company"
    (
        guarded(
            rf"^(?P<lead>\W*(?:\d+[.)]?\s+)?)(?:payments?|distributions?|payouts?) (?:of|from) (?P<what>{MONEY})\s?[:–—-]\s?(?P<only>only )?(?P<when>(?:at|on|upon|when|after|following|once) )",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['what']} {'are' if m['what'].endswith('s') else 'is'} payable {m['only'] or ''}{m['when']}"
        ),
    ),
)
