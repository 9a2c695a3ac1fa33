"""What a company leaves out although it might have it, what was printed in error, and what has stopped taking money."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_WE = r"(?:(?:the|our|this) (?:[\w’'&-]+ ){0,2}?(?:board|trustees?|company|employer|committee|plan|sponsor|firm|university|hospital|bank|administrator|\w+ plan)|we|it|ours|[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,2})"
_FEATURE = r"(?:(?:that|this|such an?|the) (?:feature|option|choice|source|kind of contribution|provision|possibility|part)|them|it|these|those|that|this)"
_DECLINES = (
    r"(?:(?:has |have |had )?(?:(?:so far|always|deliberately|expressly) )?"
    rf"(?:(?:chosen|decided|elected|opted|preferred|agreed|voted|resolved|chose|elects?|chooses?) (?:to (?:leave {_FEATURE} out(?: of (?:the|our|this) (?:\w+ )?(?:plan|design))?|leave out {_FEATURE}|do without(?: {_FEATURE})?|go without(?: {_FEATURE})?|omit {_FEATURE}|forgo {_FEATURE}|pass(?: on {_FEATURE})?)|against (?:{_FEATURE}|doing so|adding (?:it|them)|offering (?:it|them)|allowing (?:it|them)))"
    rf"|(?:left {_FEATURE} out(?: of (?:the|our|this) (?:\w+ )?(?:plan|design))?|passed (?:on|up) {_FEATURE}|turned {_FEATURE} down|not taken (?:up {_FEATURE}|{_FEATURE} up|that step|advantage of (?:it|this|that))|never taken (?:up {_FEATURE}|{_FEATURE} up|that step)|declined (?:to do so|{_FEATURE}))))"
)
_LETS = r"(?:would (?:let|allow|permit)|lets?|allows?|permits?|(?:could|may|might) (?:let|allow|permit))"
_LAW = r"(?:the |federal |tax |current )*(?:law|code|tax code|internal revenue code|irs|rules?|regulations?|irs rules|statute)"
_PLANS = r"(?:us|(?:a|any|the|our|this|every) (?:\w+ )?(?:plan|employer|company)|(?:other )?plans|employers|companies)"
_PEOPLE = r"(?:participants?|members?|employees?|you|savers|people|an? (?:participant|member|employee))"
_IN_ERROR = r"(?:was|were|is|has been|have been|should not have been) (?:(?:printed|published|included|listed|mentioned|described|shown|put (?:in|there)|left in|there) )?(?:(?:there|here) )?(?:in error|by mistake|by an oversight|by accident|mistakenly)|appeare?d?s? (?:there |here )?(?:in error|by mistake)|(?:was|is|were|are) an? (?:error|mistake|misprint|printing error)"
_HAS_NO_SUCH = r"(?:has|have|offers?|contains?|allows?|permits?|includes?|knows) no such (?:source|feature|option|account|contributions?|provision|thing|choice|election|money)"
_ASKED_WHETHER = r"(?:(?:we|the (?:committee|company|plan office|benefits office)) (?:are|is|have been|has been|get) (?:(?:often|sometimes|frequently|regularly|occasionally) )?asked|(?:(?:some|many|several|new|other) )?(?:people|participants|members|employees|of you) (?:(?:often|sometimes|frequently) )?(?:ask|wonder|have asked)|you may (?:wonder|ask|have wondered)) (?:whether|if)"
_PAYROLLS = r"(?:(?:for|to|on|with respect to|as to) (?:any |all )?(?:payrolls?|pay ?days?|pay dates?|pay periods?|paychecks?|compensation|pay|salary|wages|plan years?|contributions)(?: (?:dated|paid|ending|beginning|ended|earned|made|payable|starting))? )"


def _declined(match: regex.Match[str]) -> str:
    """What the law would let a plan do, and the company has decided against, as what the plan does not do."""
    if match["plan"]:
        return f"{match['lead']}The Plan does not {match['act']}"
    who = match["who"]
    return f"{match['lead']}{who[:1].upper()}{who[1:]} may not {match['act']}"


def _no_such(match: regex.Match[str]) -> str:
    """A kind of contribution that people ask for, as one that the plan does not take."""
    return f"{match['lead']}The Plan does not accept {match['what']}"


LEFT_OUT: Turns = (
    # "After-tax contributions and Spillover are not available to members of Local 12": neither is the first
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>(?:{MONEY})) (?:and|or) (?:the )?spill-?\s?over (?P<not>(?:is|are) not (?:available|offered|open|permitted|allowed) (?:to|for)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> \g<not>",
    ),
    # "Nothing may be moved to Roth in Group P": what its members may not
    (
        guarded(
            r"^(?P<lead>\W*)(?:nothing|none of it|no (?:amount|money|account|part of (?:it|an account))) (?:may|can|shall|will) be (?:moved|converted|transferred|changed) to (?:the |a )?Roth(?: account)? (?:in|for|under) (?P<group>(?-i:Group|Class|Division|Schedule) (?-i:[A-Z])\d?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>Members in \g<group> may not convert after-tax money to Roth in the plan",
    ),
    # "has the same right, other than Nightly Sweep": the right alone, and what goes by itself is no part of it
    (
        guarded(
            r"(?P<right>\b(?:has|have) the same rights?),? (?:other than|except(?: for)?|apart from|but not|without) (?:the )?(?-i:[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})\b(?=,| once| after| from| if|\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<right> upon request",
    ),
    # "Other contributions. None from you besides pre-tax and Roth."
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.-]+ )?(?:(?:other|your|employee|further) contributions?[.:] )?)none (?:from|by) (?:you|members|participants|employees) (?:besides|other than|except|beyond|apart from) (?P<what>(?:pre-?\s?tax|before-?\s?tax|roth)(?:,? (?:and|or) (?:pre-?\s?tax|before-?\s?tax|roth))*)(?: contributions?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"You may make \g<what> contributions only",
    ),
    # "After-tax contributions: up to 8% of pay (not available to highly compensated employees)"
    (
        guarded(
            r" \((?:but |though )?not (?:available|open|offered|permitted|allowed) (?:to|for) (?P<who>(?!you\b|us\b|everyone\b|all\b)[^()]{3,90})\)",
            regex.IGNORECASE,
        ),
        r", except for \g<who>",
    ),
    # "Although the law would let us accept voluntary after-tax contributions from your pay, the Company has chosen to leave that feature out"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:although|though|even though|while|whereas) )?{_LAW} {_LETS} (?:(?P<plan>{_PLANS})|(?P<who>{_PEOPLE})) (?:to )?(?P<act>(?!do\b)[^;]{{5,160}}?)(?:,|;|, but|, and|; but|, yet| but)? {_WE} {_DECLINES}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        _declined,
    ),
    # "We could have opened the Plan to after-tax contributions but have decided against it"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:although |though |while )?(?:we|the company|the plan|the employer|the committee) could (?:have )?(?:accept(?:ed)?|allow(?:ed)?|offer(?:ed)?|permit(?:ted)?|take[n]?|add(?:ed)?|open(?:ed)? the plan to) (?P<what>{MONEY})[^.;]{{0,60}}?,? (?:but |yet )?(?:{_WE} )?{_DECLINES}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        _no_such,
    ),
    # "We are often asked whether the extra can go in as after-tax savings; this plan has no such source"
    (
        guarded(
            rf"^(?P<lead>\W*){_ASKED_WHETHER} (?![^;]*\b(?:withdraw\w*|convert\w*|conversions?|take out|taken out|roll(?:ed|s|ing)?|rollovers?)\b)[^;?]*?(?P<what>(?<![\w-]){MONEY})[^;?]*?[;:—–] ?(?:but |and |the answer is no[,:;]? )?(?:(?:the|our|this) (?:[\w()&’'-]+ ){{0,3}}?plan|ours|we|it) {_HAS_NO_SUCH}(?=\W*$)",
            regex.IGNORECASE,
        ),
        _no_such,
    ),
    # "The 5% after-tax savings option described in the spring booklet was printed in error"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the|any|an?) (?P<what>(?:\d+(?:\.\d+)?% )?(?:(?:non-?roth|voluntary|employee) )*(?:(?:after|post)-?\s?tax|voluntary|nondeductible|thrift) (?:[\w-]+ )?(?:option|feature|source|contributions?|savings|election|account|program)),? (?:(?:that (?:is|was|were) |which (?:is|was|were) )?(?:described|mentioned|listed|shown|printed|referred to|announced|included)|(?:that|which) (?:appears?|appeared)) (?:in|on|at) [^.;,]{{3,60}}?,? (?:{_IN_ERROR})(?=\W*$|[,;]| and\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan does not offer the \g<what>",
    ),
    # "The mention of after-tax contributions on page 9 is an error"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the|any|our) (?:mention|description|listing|reference|statement) (?:of|to|about|on) (?:the |an? )?(?P<what>{MONEY})(?: (?:in|on|at) [^.;,]{{3,60}}?)?,? (?:{_IN_ERROR})(?=\W*$|[,;]| and\b)",
            regex.IGNORECASE,
        ),
        _no_such,
    ),
    # "The Committee has suspended all after-tax contributions", "has paused them"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^,.;]{{3,40}}, )?)(?:the (?:[\w-]+ )?(?:committee|company|employer|board|plan|sponsor|trustees?)|we) (?:has|have) (?:now |temporarily |since )?(?:suspended|paused|halted) (?:all |any )?(?P<what>{MONEY}|(?:voluntary |employee )*(?:after|post)-?\s?tax elections)(?=\W*$|[,;]| (?:for|until|in|as of|effective|and|since|from|with|on)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> have been suspended",
    ),
    # "The Committee has suspended all voluntary after-tax elections and has set no date for them to resume"
    (
        guarded(
            r"(?<=\b(?:stopped|suspended|halted|paused|closed|frozen|on hold|discontinued|ended)\b[^.;]{0,120})(?:,? and|,? but|;)? (?:(?:it|we|they|the [\w-]+(?: [\w-]+)?) )?(?:(?:has|have) (?:not )?(?:yet )?(?:set|fixed|announced|given|named) (?:no|any|a) (?:date|day|time)|no (?:date|day|time) (?:has been|is|was) (?:set|fixed|announced|given)|(?:there is|with) no (?:date|day|time)(?: (?:set|fixed|announced))?) (?:for|on which|when|at which|as to when)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Section 3.5, Employee After-Tax Contributions, has no effect for payrolls dated after June 30, 2024"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:section|article|paragraph|§) ?[\w.]+(?:,? (?:headed|entitled|titled|on|about|concerning))?(?:, ?| ?\(| |[,:]? ?[“\"])(?P<what>{MONEY})(?:\)|,?[”\"]|,)? (?:(?:has|have|is of|are of|shall have|shall be of|will have) no (?:further |more )?(?:force or |force and )?effect|(?:is|shall be|becomes?|will be) (?:inoperative|without effect|void|suspended)|(?:does|shall|will|do) (?:not|no longer) (?:apply|operate|have effect)|(?:ceases?|shall cease|stops?) (?:to (?:apply|operate|have effect)|having effect)) {_PAYROLLS}?(?P<when>(?:(?:on (?:or|and) )?after|beginning(?: on)?|starting|from|as of|since) (?:[A-Z]\w+ (?:\d{{1,2}}, )?)?(?:19|20)\d\d)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are discontinued \g<when>",
    ),
    # "money you put in from taxed pay under rules that ended in 2009; nobody has been able to add to it since"
    (
        guarded(
            r"(?<=\b(?:after-?\s?tax|taxed|voluntary)\b[^.]{0,160}?)[;,] ?(?:and |but )?(?:(?:nobody|no one) has|(?:you|participants|members|employees|people) have not) been able to (?:add(?: (?:anything|money))? to (?:it|them)|contribute(?: to (?:it|them))?|put (?:more|anything|money) in(?:to (?:it|them))?|make (?:them|any|more|new ones)) since(?: (?:then|that (?:time|date|day)))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "; no further after-tax contributions are accepted",
    ),
    # "No Participant has been able to make after-tax contributions, other than Roth, since the payroll of May 31, 2011"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:no (?:participant|member|employee|associate|one)|nobody) has been (?:able|permitted|allowed|free) to (?:make|elect|contribute|put in) (?:any )?(?P<what>{MONEY})(?:,? \(?(?:other than|except(?: for)?|apart from) Roth(?: contributions| ones| deferrals)?\)?,?)? since (?:the (?:last |final )?(?:payroll|pay date|payday|paycheck)(?: of| dated| on)? )?(?P<when>(?:[A-Z]\w+ (?:\d{{1,2}}, )?)?(?:19|20)\d\d)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> have been discontinued since \g<when>",
    ),
    # "You used to be able to save from taxed pay without choosing Roth": after-tax contributions of old
    (
        guarded(
            r"\b(?:save|contribute|put (?:money )?in|pay in)(?: money)? (?:from|out of) (?:your |their )?(?:already )?(?:taxed|take-home|net|after-?\s?tax) (?:pay|salary|wages|earnings) without (?:choosing|electing|using|picking|making|going) (?:the )?roth(?: contributions?| option| deferrals?)?\b",
            regex.IGNORECASE,
        ),
        "make after-tax contributions",
    ),
    # "In 2008 Roth took that option's place"
    (
        guarded(
            r"^(?P<lead>\W*)(?P<when>(?:in|on|as of|at the end of|from|effective) (?:[A-Z]\w+ (?:\d{1,2}, )?)?(?:19|20)\d\d),? (?:the )?(?:designated )?roth(?: (?:401\(k\)|contributions?|savings|deferrals?|option|feature|account)){0,2} (?:took|has taken|have taken) (?:(?:that|the|this) (?:option|feature|account|source|choice|kind)['’]s place|the place of (?:that|the|this) (?:option|feature|account|source|choice|kind)|its place|their place)",
            regex.IGNORECASE,
        ),
        r"\g<lead>That option ended \g<when>",
    ),
)
"""Each as what the plan does not take, or no longer takes."""


_NEVER_HAD = guarded(  # "There has never been such a contribution under this Plan, and there is none now."
    r"^\W*(?:but |and )?(?:there (?:has never been|have never been|is|are|was never|were never) (?:any )?(?:no |such (?:an? )?|no such )|(?:the|our|this) (?![^.;]{0,40}\b(?:pension|stock|share|403|457|deferred|nonqualified|old|former|prior|other|his|her)\b)(?:[\w()&’'-]+ ){0,3}?plan (?:has never had|has never offered|never had|never offered|does not have|has no|does not offer) (?:any )?such (?:an? )?)(?:such )?(?:contributions?|option|feature|source|account|money|savings|thing)\b",
    regex.IGNORECASE,
)
_IN_THE_NEGATIVE = guarded(r"\b(?:never|no|none|not)\b", regex.IGNORECASE)
_AFTER_TAX_OPTION = guarded(
    r"\b(?:(?:after|post)-?\s?tax|voluntary|nondeductible|thrift) (?:[\w-]+ )?(?:option|feature|source|contributions?|savings|money|program)\b",
    regex.IGNORECASE,
)
_OTHER_ACT = guarded(
    r"\b(?:withdraw\w*|convert\w*|conversions?|roll(?:ed|s|ing)?|rollovers?|match\w*|loans?|taken? out)\b",
    regex.IGNORECASE,
)


def such_as_never_was(text: str, before: str) -> str:
    """ "There has never been such a contribution under this Plan", of the one that the sentence before names.

    >>> such_as_never_was("There is no such option in this Plan.", "Some ask for an after-tax savings option. ")
    'The Plan does not accept after-tax contributions.'
    """
    if not (_NEVER_HAD.match(text) and _IN_THE_NEGATIVE.search(text)):
        return text
    if not _AFTER_TAX_OPTION.search(before) or _OTHER_ACT.search(before):
        return text
    _, sign, more = text.replace(":", ";").partition(
        ";"
    )  # "Our plan has no such feature: apart from pre-tax and Roth ..."
    return f"The Plan does not accept after-tax contributions{sign or '.'}{more}"
