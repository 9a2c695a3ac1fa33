"""A prototype's right of which the employer has elected none, a source that does not exist: as what the plan does not have."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_PARTICIPANT = r"(?:an? |any |each |every |the )?(?:eligible )?(?:participant|member|employee)s?"
_CONVERSIONS = r"(?:in-plan )?roth (?:rollovers?|conversions?|transfers?)(?: contributions)?(?: of [^,;]{3,60}?)?"
_CITED = r"(?:(?:the )?(?:provisions|terms) of )?(?:section|article|paragraph|§)s? ?[\w.()-]+(?: of (?:the|this|our) (?:(?:basic )?plan document|basic document|prototype(?: plan)?|volume submitter(?: plan)?|pre-approved plan|base document|master plan))?"
_GRANT = rf"(?:(?:under|by|pursuant to) which {_PARTICIPANT} may (?:make|elect)|(?:which )?(?:would )?(?:lets?|allows?|permits?|authorizes?|provides for)(?: {_PARTICIPANT})?(?: to)?(?: (?:make|elect))?)"
_THE_DOCUMENT = r"(?:the )?(?:basic plan document|basic document|prototype(?: plan)?|pre-approved plan|base document|master plan)(?: \((?:section|article) [\w.]+\))?"
_NONE = r"(?:(?:the|this|our) (?:adopting )?(?:employer|company|sponsor|plan)|we) (?:(?:has|have) )?(?:elects?|elected|chooses?|chosen|decides?|decided|provides?|provided|specifies|specified)(?:(?: that (?:the|this|our|its) plan)? (?:shall|will|to|is to) (?:accept|permit|allow|have|offer|take))? none(?: of (?:them|these))?"
_NOT_THEM = r"(?:the|this|our) (?:adopting )?(?:employer|company|sponsor) (?:does not elect|has not elected|has elected not to (?:accept|permit|allow|have)|elects not to (?:accept|permit|allow|have)) (?:them|it|these|this|any)"
_UNTIL = r"(?P<when> (?:after|from|since|beginning|on and after|on or after)\b[^,;]{3,40}?\d{4})?"

ELECTED_NONE: Turns = (
    # "may transfer (1) any vested account (2) the following: ________ to a Roth account": the choice that is written out
    (
        guarded(
            r"\((?:1|a|i)\) (?P<what>[^()_:]{3,60}?),?(?: or)? \((?:2|b|ii)\) (?:only )?(?:the following|these|others?|the accounts? named here)(?: accounts?| sources?)?:? ?_{3,}",
            regex.IGNORECASE,
        ),
        r"\g<what>",
    ),
    # "No Participant shall, except for a Plan Year as to which the Board has so resolved, pay any sum into that Account"
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d._]+(?:\(\w\))* )?)no (?P<who>participant|employee|member|person) (?P<may>shall|may|can),? (?:save|except|other than|unless)\b[^;]{5,160}?\b(?P<what>the (?:[\w-]+ ){1,4}?(?:account|fund|source)), (?:pay|contribute|put|deposit|make) (?:any )?(?:sums?|amounts?|money|contributions?) (?:in)?to (?:that|such|the said) (?:account|fund|source)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>No \g<who> \g<may> make contributions to \g<what>",
    ),
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d._]+(?:\(\w\))* )?)no (?P<who>participant|employee|member|person) (?P<may>shall|may|can) (?:pay|put|deposit) (?:any )?(?:sums?|amounts?|money) (?:in)?to (?P<what>the (?:[\w-]+ ){1,4}?(?:account|fund|source))\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>No \g<who> \g<may> make contributions to \g<what>",
    ),
    # "Notwithstanding Section 3.6, under which a Participant may make X, the Employer elects that this Plan shall accept none"
    (
        guarded(
            rf"^\W*(?:(?:notwithstanding|despite|in spite of|although|though|while|whereas|even though) )?(?:the )?(?:{_CITED}|{_THE_DOCUMENT}),? {_GRANT} (?P<what>{MONEY}|{_CONVERSIONS})[^,;]{{0,80}}, (?:but )?(?:{_NONE}{_UNTIL}|{_NOT_THEM})(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} are discontinued{m['when']}" if m["when"] else f"The Plan does not permit {m['what']}",
    ),
    # "..., under which a Participant may withdraw X at any time, the Employer elects that none shall be permitted before severance"
    (
        guarded(
            rf"^\W*(?:notwithstanding|despite|in spite of|although|though) (?:the )?{_CITED},? (?:under which {_PARTICIPANT} may|(?:which )?(?:lets|allows|permits) {_PARTICIPANT}(?: to)?) withdraw (?P<what>{MONEY})[^,;]{{0,60}}, (?:the|this) (?:adopting )?(?:employer|company|sponsor) (?:has )?(?:elects|elected|chosen|decided) that (?:none|no (?:such )?withdrawals?) (?:shall|will|may) be (?:permitted|allowed|made)(?P<when> (?:before|until|prior to|while)\b[^,;.]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} may not be withdrawn{m['when'] or ' while employed'}",
    ),
    # "Notwithstanding Section 3.6, under which no Participant may make X, the Employer elects that a Participant may make them"
    (
        guarded(
            rf"^\W*(?:notwithstanding|despite|in spite of|although|though) (?:the )?{_CITED},? under which (?:no participant may make|{_PARTICIPANT} may not make) (?P<what>{MONEY})[^,;]{{0,40}}, (?P<rule>(?:the|this) (?:employer|company|sponsor)\b[^,;]*? may make) (?:them|these)\b",
            regex.IGNORECASE,
        ),
        r"\g<rule> \g<what>",
    ),
    # "Section 3.6 of the Basic Plan Document, under which a Participant may make X, shall not apply to this Plan"
    (
        guarded(
            rf"^\W*{_CITED}, {_GRANT} (?P<what>{MONEY}|{_CONVERSIONS})[^,;]{{0,80}}, (?:shall|will|does|do) not (?:apply to|form part of|be part of|have effect (?:in|under)) (?:this|our|the) plan(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan does not permit \g<what>",
    ),
    # "Section 3.6 of the Basic Plan Document would permit X": what a prototype lets a plan have
    (
        guarded(
            rf"^\W*{_CITED}(?<=document|prototype|prototype plan|master plan|pre-approved plan) would (?:permit|allow)(?= {MONEY}|{_CONVERSIONS})",
            regex.IGNORECASE,
        ),
        "Some plans permit",
    ),
    # "Deductions stop for the year, and there is no source for non-Roth money"
    (
        guarded(
            r"^(?P<lead>\W*(?:A\W+)?(?:no\W+)?)(?:your |all |payroll )?(?:deductions|deferrals|contributions) (?:stop|end|cease)s? (?:for|until) (?:the (?:rest of the )?year|january|the next year)[^,;.]{0,30}, and (?=(?:there is|the plan has) no (?:separate |other |such )?(?:source|bucket|place|account)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    (
        guarded(
            r"\bthere is no (?:separate |other )?(?:source|bucket|place|account) for (?P<such>such|that|this) (?:money|contributions|savings)\b",
            regex.IGNORECASE,
        ),
        "the Plan does not accept such contributions",
    ),
    # "Several of our affiliates sponsor plans in which employees may set aside after-tax dollars": other plans
    (
        guarded(
            r"^\W*(?:several|some|many|most|a few|other|two|three)(?: of)?(?: our| the)? (?:affiliates|companies|competitors|employers|subsidiaries|sister companies|peers)(?: in [^,;.]{3,30}?)? (?:sponsor|have|maintain|offer|run) plans (?:in|under|by) which (?:an? )?(?P<who>employees?|participants?|members?|people) (?:may|can)\b",
            regex.IGNORECASE,
        ),
        r"Many other employers' plans let \g<who>",
    ),
    # "There is no separate source for non-Roth money out of your take-home pay", "The Plan has no source for after-tax money"
    (
        guarded(
            rf"\b(?:there is|(?:the|our|this) plan has) no (?:(?:separate |such )?(?:source|bucket|money type)|place|account)(?: (?:in|under) (?:the|this|our) plan)? for (?:{MONEY}|non-?roth (?:money|dollars|contributions|savings))(?: (?:out of|from|withheld from) (?:your |the |a )?(?:take-home pay|paychecks?|payroll|pay|wages|net pay))?(?: in (?:the|this|our) plan)?(?=\W*$|[,;])(?![,;] (?:but |and )?(?:they|these|it|such (?:contributions|money)) (?:are|is) (?:held|kept|credited|put))",
            regex.IGNORECASE,
        ),
        "the Plan does not accept after-tax contributions",
    ),
    # "You may make after-tax contributions in one form only: Roth 401(k) contributions"
    (
        guarded(
            r"\b(?P<what>(?:the |any |all )?(?:after|post)-?\s?tax contributions?)(?: to the plan)?(?: may be made| can be made| are accepted)? (?:in|by) (?:(?:only|just) one (?:form|way|kind)|one (?:form|way|kind) only) ?[:,—–-] ?(?:as |that of )?(?=(?:designated )?roth\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> only as ",
    ),
    (
        guarded(
            r"^\W*(?:there is )?only one (?:kind|form|type|sort) of (?P<what>(?:after|post)-?\s?tax contribution) ?(?:is (?:allowed|permitted|accepted|taken|offered)|(?:that )?(?:you|members|participants) (?:may|can) make)?(?: (?:in|by|to|under) the plan)?: (?:the |a )?(?P<roth>(?:designated )?roth\b[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<what>s may be made only as \g<roth>",
    ),
    (
        guarded(
            r"^\W*the (?:only|one|sole) (?:form|way|kind|manner) in which (?:you|participants|members|employees|a participant) (?P<may>may|can) (?:make|contribute) (?P<what>(?:after|post)-?\s?tax contributions) is (?:as |by way of |through |in the form of )?(?P<roth>(?:designated )?roth\b[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<may> be made only as \g<roth>",
    ),
    # "This Plan never has, and does not now": after what other plans do
    (
        guarded(
            r"^\W*(?:but |however, )?(?:this|our) plan (?:never has|has never(?: done so)?|never did)(?:,? (?:and|nor) (?:it )?(?:does (?:so|not)(?: (?:now|today|so now))?|does it (?:now|today)|still does not))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "Ours does not",
    ),
    (
        guarded(r"^\W*(?:but )?ours (?:never has|has never(?: done so)?|never did)(?=\W*$)", regex.IGNORECASE),
        "Ours does not",
    ),
)
"""Each with what the plan does not have."""
