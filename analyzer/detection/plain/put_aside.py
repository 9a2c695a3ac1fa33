"""What stands in or before a rule and adds nothing to it: "keep in mind that", "unless and until the Sponsor amends", "to keep it simple"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_SPONSOR = r"(?:(?:the|our|this) )?(?:plan )?(?:sponsor|employer|company|board|plan|committee|trustees?)"
_DEFERRALS = r"(?:(?:elective|salary|pre-?tax|before-?tax|roth|elective roth|rollover|catch-?up|designated roth)[ -]?)+(?:deferrals?|contributions?|reductions?)"

_WHY = guarded(  # "To keep the Acme 401(k) simple and its fees low, the Plan does not offer in-plan conversions": why, and not what
    r"^(?P<lead>\W*)(?:in (?:order|an effort) to|so as to|to) (?:keep|hold|make|limit|reduce|lower|avoid|simplify|control|minimize)\b(?![^.;]*?\b(?:after-?\s?tax|roth|conver\w*|withdraw\w*)\b[^.;]*?, )[^.;:]*?\b(?:simple|simpler|low|lower|down|costs?|fees?|expenses?|easy|easier|small|complexity|administration|understand)\b[^.;:,]{0,30}, (?=(?:the|our|this) (?:plan|company|employer|committee|[\w&]+ )|we\b|it\b)",
    regex.IGNORECASE,
)

PUT_ASIDE: Turns = (
    # "up to $72,000 for 2026 less everything else": what is left of the law's limit
    (
        guarded(
            r"(?<=\$\d[\d,]*(?: (?:for|in) \d{4})?),? (?:less|minus|reduced by) (?:everything|all|whatever) (?:else|other (?:contributions|additions)|(?:else )?(?:that )?(?:goes|is put|is contributed|went) in)\b",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "you can draw on this part of your account at any age": the money just spoken of
    (
        guarded(
            r"(?<=\b(?:withdraw|draw(?: on| upon| from| down)?|take(?: out)?|convert|move|transfer|reach|touch|access|tap|cash(?: in)?|from|out of) )(?:this|that) (?:part|portion|side|piece|slice|share) of (?:your|the|his|her|their|his or her) (?:(?:plan|savings|retirement|401\(k\)) )*(?:accounts?|savings|balance|money)\b(?! (?:that|which|held|in)\b)",
            regex.IGNORECASE,
        ),
        "that money",
    ),
    # "What you can't do is add to it"
    (
        guarded(
            r"(?P<lead>(?:^|[,;:] )\W*(?:(?:but|and) )?)what (?P<who>you|participants|members|employees) (?P<may>can ?not|can['’]t|may not|can|may) do(?: instead| now| here)? is(?: to)? (?=(?:add|put|make|convert|withdraw|take|move|contribute|roll|switch|turn|draw|change)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> ",
    ),
    # "Your After-Tax Account, although at all times fully vested, is payable on ...": when it is yours, and not when it is paid
    (
        guarded(
            r", (?:(?:although|though|while|even though|which|and|being) )?(?:(?:it|they) )?(?:(?:is|are|shall be) )?(?:at all times |always )?(?:fully|100%|100 percent|one hundred percent|immediately) vested(?: and non-?forfeitable)?(?: at all times)?,(?= )",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "We took a hard look, but the tests would have meant refunds, so we have neither one": why, and not what
    (
        guarded(
            r"^(?![^;]*\b(?:tax|roth|contribut\w*|conver\w*|withdraw\w*|deferr\w*)\b)[^;?]{5,200}?,? (?:and )?(?:so|which is why|that is why|therefore|hence) (?=(?:we|the plan|our plan|the (?:company|board|committee|bank|firm)|ours) (?:have|has|do|does|did|offers?|added|adopted|adopts?) neither\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "minimum $500 or your whole after-tax balance if that's less"
    (
        guarded(
            r"(?P<least>\$\d[\d,]*),?(?: or| \(or) (?:your |the )?(?:whole|entire|full|total) (?:[\w-]+ ){0,2}?(?:balance|account),? if (?:(?:that(?:['’]s| is)|it(?:['’]s| is)) )?(?:less|smaller|lower)\)?",
            regex.IGNORECASE,
        ),
        r"\g<least>",
    ),
    # "except your Voluntary Account, all or part of which will be paid to you on notice"
    (
        guarded(
            r"(?<=, )(?:all or (?:any )?(?:part|portion)|any (?:part|portion)|all|the whole)(?: or (?:any )?(?:part|portion))? of which (?=(?:will|may|can|shall|is|are)\b)",
            regex.IGNORECASE,
        ),
        "which ",
    ),
    # "Keep in mind, however, that when you withdraw ..., you may not contribute for six months"
    (
        guarded(
            r"^\W*(?:please |also |but |however, )?(?:(?:keep|bear) (?:this )?in mind|be aware|be advised)(?:,? (?:however|though|also|too|please),?)? that,? (?=(?:when|whenever|if|after|once|(?:each|any|every) time|you (?:may|can)(?! (?:lose|owe|pay|forfeit|be)\b)(?: ?not|n['’]t)?)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "A Participant may not, unless and until the Sponsor amends this Article to provide for them, make ..."
    (
        guarded(
            rf"(?<=\b(?:not|no|neither|nor|cannot|never)\b[^.;]{{0,120}}),? (?:unless and until|until and unless|unless|until) (?:and until )?{_SPONSOR} (?:(?:so|expressly|first) )?(?:amends?|is (?:so )?amended|otherwise (?:decides|determines|provides|elects)|adopts? an amendment)\b(?: (?:this|the|that) (?:plan|article|section)(?: [\w.()]+)?)?(?: by [^.;,]{{3,60}})?(?: (?:to (?:allow|permit|provide for|add|accept)|so as to (?:allow|permit)|allowing|permitting|providing for) (?:them|it|these|those|such contributions|this|otherwise))?(?P<end>,|(?=\W*$))",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "make Employee Contributions that are neither Elective Deferrals nor Rollover Contributions": after-tax ones
    (
        guarded(
            rf"\b(?<!(?:after-tax|voluntary|nondeductible|pre-tax|matching|mandatory|required) )(?P<what>(?:(?:employee|participant|member) )contributions),? (?:(?:that|which) are )?(?:neither|not|other than|except(?: for)?) (?:an? )?{_DEFERRALS},? (?:nor|or|and) (?:an? )?{_DEFERRALS}(?:,? (?:nor|or|and) (?:an? )?{_DEFERRALS})?,?(?= (?:may|shall|are|is|will|can|to|of|up)\b|\W*$)",
            regex.IGNORECASE,
        ),
        r"after-tax \g<what>",
    ),
    # "Payments are taken from your paycheck, and they are neither Extra Savings nor any other kind of contribution"
    (
        guarded(
            r"(?<=\b(?:payments?|repayments?|instal+ments?|premiums?|dues)\b[^.;]{3,160}),? (?:and|but) (?:they|these|those|it) (?:are|is) (?:neither|not) [^.;]{3,60}? (?:nor|or) (?:any |an?y? other |another )*(?:kind|form|type|sort) of contributions?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "pre-tax contributions, Roth contributions and, for those who qualify, Rainy Day contributions": no source of after-tax money
    (
        guarded(
            r"(?<=\b(?:pre-?\s?tax|roth)\b[^.;]{0,120}),? (?:and|or)(?: also)?,?(?: for [^,;.]{3,40},)? (?:rainy[- ]day|emergency[- ]savings|PLESA)(?: account)? contributions\b",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "contributions of up to 8% of pay, to the extent the Code permits": within the law, as everything is
    (
        guarded(
            r",? (?:but )?(?:only )?(?:if and )?to the (?:full(?:est)? |maximum |greatest )?extent (?:that )?(?:(?:the|applicable|federal) )*(?:code|law|internal revenue code|ERISA|regulations|IRS)(?: section [\w()]+)? (?:permits?|allows?)(?: (?:it|this|them))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    (_WHY, r"\g<lead>"),
)
"""Each with what is left."""


def without_purpose(lead: str) -> str:
    """What announces a list, without why it is so.

    >>> without_purpose("To keep the 401(k) simple, the Plan does not offer:")
    'the Plan does not offer:'
    """
    return _WHY.sub(r"\g<lead>", lead)
