"""What came and went by other words than "begin" and "end", and what goes in told by how it enters: amendments, keys, ways in."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_TAXED = r"(?:(?:voluntary |employee |regular )*(?:after|post)-?\s?tax(?: employee)?)"
_FEATURE = r"(?:(?:the|our|its|this) )?(?:(?:in-plan|roth|after-tax|voluntary|in-service|automatic|conversion|contribution|withdrawal) ){1,4}(?:conversions?|contributions?|withdrawals?|rollovers?|feature|option|provisions?)(?: (?:feature|option|provisions?))?"

BY_OTHER_WORDS: Turns = (
    # "The Board of Directors of Alder Holdings has amended the 401(k) plan to remove the in-plan Roth conversion feature"
    (
        guarded(
            rf"\b(?:has |have |was |been )*amended (?:the |our |its )?(?:[\w()]+ ){{0,3}}?(?:plan )?(?:so as )?to (?:remove|eliminate|delete|take out|drop|discontinue|end|withdraw) (?P<what>{_FEATURE})",
            regex.IGNORECASE,
        ),
        r"has decided that \g<what> is no longer permitted",
    ),
    # "brought them back in 2016": what was stopped, and no rollover
    (
        guarded(
            r"(?<!, (?:but|and) )\b(?:brought|brings|bring) (?P<it>it|them|this|(?:the|that) (?:feature|option|source)) back\b(?! (?:to|into) (?:the|this) plan\b)",
            regex.IGNORECASE,
        ),
        r"reinstated \g<it>",
    ),
    # "VOL = voluntary employee (pre-2004 deposits; no additions accepted)"
    (
        guarded(r"\bno additions (?:are |can be |may be )?(?:accepted|allowed|permitted|made)\b", regex.IGNORECASE),
        "no further contributions are accepted",
    ),
    (
        guarded(r"(?<=^\W*(?-i:[A-Z][A-Z0-9]{1,4}) ?= ?)voluntary employee(?= \()", regex.IGNORECASE),
        "voluntary employee after-tax contributions",
    ),
    # "takes no after-tax money from employees and accepts no rollovers": two refusals
    (
        guarded(r",? and (?P<takes>accepts|takes|allows|permits) no rollovers?\b(?! of| from)", regex.IGNORECASE),
        r"; the Plan \g<takes> no rollovers",
    ),
    # "Yes, if it came from a previous employer's plan as a direct rollover": rolled-in money alone
    (
        guarded(
            r"(?P<lead>^\W*(?:A\W+)?|(?<=\bconver[^.;?]{0,80})\? )yes,? (?:but )?(?:only )?if (?:it|they|the money|the amounts?) (?:came|comes?|(?:was|were|is|are) (?:rolled(?: over| in)?|brought|transferred)) (?:over |in )?from (?:an?|your|another) (?:(?:previous|former|prior|old|other|earlier) )?(?:employer|plan)\b[^.;]*",
            regex.IGNORECASE,
        ),
        r"\g<lead>Only rollover money may be converted",
    ),
    # "There are just three ways for your own money to enter the Plan: pre-tax deferrals, Roth deferrals and rollovers"
    (
        guarded(
            r"^(?P<lead>\W*)there (?:are|is) (?:just|only|exactly|but) (?:one|two|three|four|\d) (?:ways?|means|doors?|routes?) (?:for (?:your (?:own )?)?money to |(?:that|by which|in which|through which) (?:your (?:own )?)?money (?:can |may |could )?)(?:enters?|gets? into|goes? into|comes? into|be put into|be paid into) (?:the|this|our) plan: ",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts only ",
    ),
    # "The Plan does not provide for any other employee contributions"
    (
        guarded(
            r"\b(?P<plan>(?:the|this|our) plan|we) (?:does|do)(?: not|n['’]t) (?:provide for|accept|allow|permit|take|offer|have|include) any other (?=(?:employee |participant |member )?contributions?\b)",
            regex.IGNORECASE,
        ),
        r"\g<plan> accepts no other ",
    ),
    # "After-tax employee contributions may be included if they are sent as a direct rollover"
    (
        guarded(
            rf"(?P<what>\b{_TAXED} (?:contributions|money|amounts|dollars)) (?:may|can) (?:also )?be included,? (?:but )?(?:only )?(?:if|when|provided) (?:they|it|the money) (?:are|is|come|comes) (?:sent |paid |made |transferred )?(?:as|by|in|through) (?:an? )?direct rollover",
            regex.IGNORECASE,
        ),
        r"The Plan accepts \g<what> in a direct rollover",
    ),
    # "Although you can direct new salary deferrals to the Roth source at any time"
    (
        guarded(
            r"\bdirect (?:(?:your|new|future|any|all) )*(?:salary |elective )?(?:deferrals|contributions) to (?:the|your) roth (?:source|account|option)\b",
            regex.IGNORECASE,
        ),
        "make Roth contributions",
    ),
    # "The match applies whether you make your contributions on a pre-tax, Roth or after-tax basis"
    (
        guarded(
            r"^(?P<lead>\W*)(?:the|our|this) (?:company |employer )?match applies whether (?:you|participants) (?:make|save|contribute)\b[^.;,]{0,30}? (?:on an? |as )?(?P<one>pre-?tax|before-?tax), (?P<two>roth) or (?P<three>after-?tax)(?: basis| contributions| money)?",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Company matches your \g<one>, \g<two> and \g<three> contributions",
    ),
    # "contribute up to 6% of pay on an after-tax, non-Roth basis"
    (
        guarded(
            r"\bon an after-?tax,? \(?(?:non-?roth|not roth)\)? basis\b|\bon a non-?roth,? after-?tax basis\b",
            regex.IGNORECASE,
        ),
        "as after-tax contributions",
    ),
    # "Employee contributions shall continue to consist of Elective Deferrals alone"
    (
        guarded(
            r"\bcontributions (?P<to>to the (?:plan|trust) )?(?P<shall>shall|will|must) (?:continue to )?consist of (?P<what>[\w -]{3,60}?) (?:alone|only|and nothing else)(?=\W*$|[.,;])",
            regex.IGNORECASE,
        ),
        r"contributions \g<to>\g<shall> consist solely of \g<what>",
    ),
    # "distributions before termination of employment, whether for hardship, on attainment of an age, or otherwise"
    (
        guarded(
            r"\b(?:distributions|payments|withdrawals) (?:before|prior to) (?:termination of|separation from|the end of) (?:employment|service), whether for hardship[^.;]{0,80}?or otherwise\b",
            regex.IGNORECASE,
        ),
        "in-service withdrawals of any kind",
    ),
    # "required or permitted to make contributions to the Trust Fund out of his own funds"
    (
        guarded(
            r"(?<=\bto (?:make|pay) contributions)(?: to the (?:plan|trust(?: fund)?))? out of (?:his|her|their|his or her) own (?:funds|pocket|money|means)\b",
            regex.IGNORECASE,
        ),
        " to the Plan",
    ),
    # "This does not affect what you may put in (up to 50% of pay as pre-tax or Roth, and up to 6% as after-tax)"
    (
        guarded(
            r"\bwhat (?P<who>you|participants|members) may (?:put in|contribute|save) \((?P<list>up to [^()]{3,80}?\d\s?% (?:of [\w ]{2,20} )?as after-?tax)\)(?P<rest>(?![^.;]*\b(?:no longer|not (?:accepted|permitted|allowed|covered|part)|discontinu\w*|ended|end|closed|stopped|will begin|would|if|proposed|before|until)\b)[^.;]*)",
            regex.IGNORECASE,
        ),
        r"what \g<who> may put in\g<rest>; \g<who> may contribute \g<list> contributions",
    ),
    # "Roth contributions, for example, are not available"
    (
        guarded(
            r"(?<=\b(?:contributions|conversions|withdrawals|rollovers)), for (?:example|instance),(?= (?:are|is) (?:not |now )?(?:available|permitted|allowed|offered|accepted)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
)
