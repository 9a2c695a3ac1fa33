"""Labels that say whether a plan has what they list: "Offered: ...", "Not offered: ...", "Kept: ...", "Dropped: ..."."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import regex

from analyzer.shapes import Expression, guarded

_THINGS = r"(?:(?:the |our )?(?:plan )?(?:features?|options?|provisions?|items|choices) )?(?:that are |that is )?"
_HERE = r"(?: (?:in|by|under|from|to you in) (?:the|this|our) plan| by us| here)?"
_HAS = guarded(
    rf"^\W*{_THINGS}(?:kept|retained|preserved|unchanged|continued|continuing|still (?:offered|available|permitted|allowed|open)|offered|available|permitted|allowed|included|what (?:stays|remains|is kept|continues|we (?:offer|keep|have)|you (?:have|can do)|the plan (?:offers|has|allows|permits))(?: the same| as it is| unchanged)?|we (?:do )?(?:offer|have|allow)){_HERE}\W*$",
    regex.IGNORECASE,
)
_HAS_NOT = guarded(
    rf"^\W*{_THINGS}(?:not (?:\w+ )?(?:offered|available|permitted|allowed|included|part of the plan)|unavailable|what (?:we|the plan) (?:does|do)(?: not|n['’]t) (?:offer|have|allow|permit)|we do(?: not|n['’]t) (?:offer|have|allow)){_HERE}\W*$",
    regex.IGNORECASE,
)
_HAD = guarded(
    rf"^\W*{_THINGS}(?:dropped|removed|gone|ended|eliminated|discontinued|withdrawn|abolished|cut|deleted|no longer (?:offered|available|permitted|allowed)|what (?:is|has) (?:now )?(?:gone|ended|dropped|been dropped|removed|been removed|no longer (?:offered|available))){_HERE}\W*$",
    regex.IGNORECASE,
)
_GONE = guarded(  # "Three things you may read of in the 2019 booklet are gone: ..."
    r"^\W*(?:(?:the|these|all|both|following|two|three|four|five|several|some|other) )+(?:things?|features?|rights?|options?|benefits?|provisions?|choices)\b[^:;]{0,70}? (?:(?:are|were|have been) (?:now |since |all |both )?(?:gone|dropped|removed|ended|discontinued|eliminated|withdrawn|abolished|taken out|no more|no longer (?:offered|available|permitted|allowed|part of the plan))|no longer exist|have (?:ended|gone|ceased))(?: (?:from|in|on|as of|since) [^:;]{2,30})?\W*$",
    regex.IGNORECASE,
)
KINDS_BESIDE = guarded(
    r"(?<=^|[,:;|] |\b(?:and|or|offers|permits|allows|has|includes?|provides) )(?:(?:financial )?(?:hardship|disability|age 59\s?½|59\s?½)(?: (?:in-service )?(?:withdrawals?|distributions?))?(?:,? (?:and|or) |, ))+(?=(?:(?:rollover|matching|employer|pre-?tax)(?:, | and |,? and ))*(?:(?:after|post)-?\s?tax|voluntary|thrift)(?:(?:,| and| or|,? and)? (?:rollover|matching|employer))* (?:in-service )?(?:withdrawals?|distributions?)\b)",
    regex.IGNORECASE,
)
"""Kinds of withdrawals in a list before one of after-tax money: "hardship, age 59½," of "..., after-tax withdrawals"."""
_FEATURES = r"(?:the )?(?:plan )?(?:features?|options?|provisions?|items|choices)"
_NAMED_THINGS = r"(?:what|things|features?|options?|provisions?|benefits?|choices|(?:the )?(?:things|features|options))"
_THE_PLAN = (
    r"(?:(?:the|our|this|your) (?:(?!other\b|same\b)[\w’'&()-]+ ){0,4}?(?:plan|fund|program|401\(k\))(?: plan)?|here)"
)
_DOES_WITHOUT = r"(?:(?:has|have|['’]ve|ve) )?(?:(?:deliberately|purposely|also) )?(?:(?:chosen|decided|elected|opted|chose|preferred) to )?"
_A_FEW_THINGS = r"(?:(?:the following|a few|a couple of|some|several|certain|these|two|three|four|five|the|other|common) )*(?:(?:extras|frills|things|features|options|provisions|benefits|choices|items)|(?<=following ))"
_OF_NO_PAPER = (
    r"(?![^:]*\b(?:booklet|summary|guide|notice|letter|page|details|short|brief|highlights)\b)"  # what is left unsaid
)
_LEADS = (
    # "Features that have been removed from the Plan:"
    (
        guarded(
            rf"^\W*{_FEATURES}(?: that| which)?(?: have been| has been| were| was| are)? (?:now |since )?(?:deleted|removed|stricken|struck(?: out)?|repealed|eliminated|rescinded|withdrawn|revoked|discontinued|dropped|no longer (?:available|offered|permitted))(?: (?:from|in|under) (?:the|this|our) plan)?(?: (?:in|on|as of|effective)[^:]{{2,24}})?\s*:\s*$",
            regex.IGNORECASE,
        ),
        "no longer permits",
    ),
    # "Retired features, for reference when you answer older members:", "Gone from the plan:", "Features we no longer have"
    (
        guarded(
            rf"^\W*(?:(?:retired|discontinued|withdrawn|abolished|ended|closed|former|past|old) (?:plan )?(?:features?|options?|provisions?|benefits|items|rules)(?: of {_THE_PLAN})?"
            rf"|(?:gone|dropped|removed|retired|discontinued|eliminated|ended|taken out) (?:(?:from|of|in|by|with) {_THE_PLAN}|(?:in|by|with|as of) (?:the )?[^:.;]{{0,30}}?(?:(?:19|20)\d\d|restatement|amendment)(?: (?:restatement|amendment|document))?)|{_NAMED_THINGS} (?:that |which )?(?:we|{_THE_PLAN}|you) no longer (?:have|has|offers?|finds?|includes?|allows?|permits?|provides?)(?: in {_THE_PLAN})?)"
            r"(?:,? (?:kept|shown|listed|given|told|for)\b[^:]{3,70})?\W*$",
            regex.IGNORECASE,
        ),
        "no longer permits",
    ),
    # "What you will not find in the Bellweather 401(k)", "Things our plan leaves out", "Not on our menu:"
    (
        guarded(
            rf"^\W*(?:(?:here (?:is|are) )?{_NAMED_THINGS} (?:that |which )?(?:you (?:will not|won['’]t|do not|don['’]t|cannot|can['’]t) (?:find|see|have|get|do)|(?:we|{_THE_PLAN}) (?:(?:do|does)(?: not|n['’]t) (?:have|offer|include|allow|permit|provide|contain)|leaves? out|omits?|lacks?|goes without|go without|['’]?{_DOES_WITHOUT}(?:left out|leave out|(?:do|did|done|go) without|omitted|omit)))(?: (?:in|under|on|from|with|of|out of) {_THE_PLAN})?"
            rf"|(?:not|never) (?:a )?(?:part of|in|found in|included in|offered (?:by|under|in)|on|available (?:in|under)) (?:{_THE_PLAN}|(?:the|our) menu))\W*$",
            regex.IGNORECASE,
        ),
        "does not permit",
    ),
    # "To keep the plan's costs low we've left out a few things you may have had at your last job:"
    (
        guarded(
            rf"^{_OF_NO_PAPER}\W*(?:to (?:keep|hold|make)\b[^.;:]{{3,60}}?,? )?(?:(?:we|{_THE_PLAN})(?:['’]ve| have| has)? (?:left out|skipped|omitted|passed on|turned down|(?:leaves?|skips?|omits?) (?:out )?|(?:(?:chosen|decided|elected|opted|chose) )(?:not to (?:offer|have|include|add|adopt|allow)|to (?:leave out|do without|omit|skip|go without)))(?: of {_THE_PLAN})?|{_THE_PLAN} (?:has|offers) none of) {_A_FEW_THINGS}\b[^:;.]{{0,90}}:\s*$",
            regex.IGNORECASE,
        ),
        "does not permit",
    ),
    # "The following were left out of the plan on purpose:", "We have left a few features out:", "You will not find these in our plan:"
    (
        guarded(
            rf"^{_OF_NO_PAPER}\W*(?:(?:the following|these|{_A_FEW_THINGS}) (?:were|was|have been|are) (?:deliberately |purposely )?(?:left out|omitted)(?: of| from) {_THE_PLAN}(?: (?:on purpose|deliberately|by choice))?"
            rf"|we (?:have )?(?:left|leave) {_A_FEW_THINGS} out(?: of {_THE_PLAN})?"
            rf"|you (?:will not|won['’]t|do not|don['’]t|cannot|can['’]t) (?:find|see|have|get) (?:these|the following)(?: \w+)? (?:in|under|on|from|with) {_THE_PLAN})\s*:\s*$",
            regex.IGNORECASE,
        ),
        "does not permit",
    ),
    # "A few features we decided to do without:", "Some things you will not find in this plan:"
    (
        guarded(
            rf"^{_OF_NO_PAPER}\W*{_A_FEW_THINGS} (?:that |which )?(?:(?:we|{_THE_PLAN})(?:['’]ve| have| has)? (?:left out|skipped|omitted|passed on|do(?:es)? without|(?:chosen|decided|elected|opted|chose) (?:not to (?:offer|have|include|add|adopt|allow)|to (?:leave out|do without|omit|skip|go without)))|you (?:will not|won['’]t|do not|don['’]t|cannot|can['’]t) (?:find|see|have|get))(?: (?:in|under|of|from|with) {_THE_PLAN})?(?: to (?:keep|hold|make)\b[^:;.]{{3,60}})?\W*$",
            regex.IGNORECASE,
        ),
        "does not permit",
    ),
    # "Some features you may have seen in other employers' plans are not part of ours:"
    (
        guarded(
            rf"^\W*(?:(?:some|the|certain|several|these) )?(?:features|options|things) (?:that )?you (?:may|might) (?:have seen|know|find|have heard of|have read of)[^:;]{{0,50}}? (?:are|that are) not (?:a )?(?:part of|in|found in|offered (?:by|in)) (?:ours|{_THE_PLAN})\W*$",
            regex.IGNORECASE,
        ),
        "does not permit",
    ),
    # "What you will find"
    (
        guarded(
            rf"^\W*{_NAMED_THINGS} (?:that |which )?(?:you (?:will|do|can|may) (?:find|have|get)|(?:we|{_THE_PLAN}) (?:(?:do|does) )?(?:have|has|offers?|includes?|allows?|permits?|provides?|contains?))(?: (?:in|under|on|from|with) {_THE_PLAN})?\W*$",
            regex.IGNORECASE,
        ),
        "permits",
    ),
    # "The following are not permitted under the Plan:"
    (
        guarded(
            r"^\W*the following (?:\w+ )?(?:are|is) not (?:permitted|allowed|available|offered)(?: (?:under|in|by) (?:the|this|our) plan)?\s*:\s*$",
            regex.IGNORECASE,
        ),
        "does not permit",
    ),
    # "The following are not part of the Plan adopted by the Employer:", "None of these has been adopted by the Company:"
    (
        guarded(
            rf"^\W*(?:(?:the following|these)(?: \w+)? (?:are|is|have|has)(?: not|n['’]t)|none of (?:the following|these)(?: \w+)? (?:are|is|have|has))(?: been)? (?:(?:a )?part of|included in|found in|provided (?:for )?(?:in|by|under)|adopted (?:by|for|in|under)|elected (?:by|for|under)|chosen (?:by|for)) (?:{_THE_PLAN}|the (?:adopting )?(?:employer|company|sponsor))(?: (?:as )?(?:adopted|elected|maintained|sponsored) by (?:the|your|our) (?:\w+ )?(?:employer|company|sponsor))?(?: (?:at (?:present|this time)|today|for (?:this|the) plan))?\s*:\s*$",
            regex.IGNORECASE,
        ),
        "does not permit",
    ),
    # "The following are part of the Plan adopted by the Employer:"
    (
        guarded(
            rf"^\W*the following(?: \w+)? (?:are|is|have been) (?:(?:a )?part of|included in|provided (?:for )?(?:in|by|under)|adopted (?:by|for|in|under)) (?:{_THE_PLAN}|the (?:adopting )?(?:employer|company|sponsor))(?: (?:as )?(?:adopted|elected|maintained|sponsored) by (?:the|your|our) (?:\w+ )?(?:employer|company|sponsor))?\s*:\s*$",
            regex.IGNORECASE,
        ),
        "permits",
    ),
    # "Features of the Plan include:", "New in 2026:", "Features elected by the Employer:"
    (
        guarded(
            rf"^\W*(?:{_FEATURES} (?:of|in) (?:the|this|our) plan (?:include|are)|{_FEATURES} (?:elected|selected|adopted|chosen) by the (?:employer|company)|new (?:in|for|this|since) (?:(?:19|20)\d\d|this year|year))\s*:\s*$",
            regex.IGNORECASE,
        ),
        "permits",
    ),
)
"""What announces a list of features in words of its own, a heading too."""
_NO_LONGER = "no longer permits"
_BETWEEN = guarded(r"\s*[,;]\s+(?:(?:and|or)\s+)?(?![^()]*\))|\s+(?:and|or)\s+(?![^()]*\))")


def has_or_not(label: str) -> str | None:
    """What a label says of the features that it lists, as the beginning of a sentence; None where it says no such thing.

    >>> has_or_not("Not offered:")
    'The Plan does not permit'
    >>> has_or_not("What stays the same:")
    'The Plan permits'
    """
    return _told(
        label, ((_HAS, "permits"), (_HAS_NOT, "does not permit"), (_HAD, _NO_LONGER), (_GONE, _NO_LONGER), *_LEADS)
    )


def tells_of_features(lead: str) -> str | None:
    """The same of what announces a list in words of its own: "Retired features", without a colon, may be a heading.

    >>> tells_of_features("Things our plan leaves out")
    'The Plan does not permit'
    """
    return _told(lead, _LEADS)


def _told(label: str, shapes: Iterable[tuple[Expression, str]]) -> str | None:
    return next((f"The Plan {said}" for shape, said in shapes if shape.match(label)), None)


def features_of(value: str, is_feature: Callable[[str], bool]) -> list[str]:
    """The features that a list names, one by one: "Roth and after-tax contributions, loans" are two.

    >>> features_of("Roth and after-tax contributions, loans", lambda text: text.endswith("s"))
    ['Roth and after-tax contributions', 'loans']
    """
    found, start, ends = [], 0, [*((m.start(), m.end()) for m in _BETWEEN.finditer(value)), (len(value), len(value))]
    for end, begins in ends:
        if is_feature(value[start:end]):
            found.append(value[start:end].strip(" ."))
            start = begins
    return [*found, *([value[start:].strip(" .")] if value[start:].strip(" .") else [])]
