"""Sentences that leave their verb, their people or their purposes to the one before: "After-tax accounts can, at any age."."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY
from analyzer.detection.plain.left_out import such_as_never_was
from analyzer.reading.sentences import last_sentence
from analyzer.shapes import guarded

_MODAL = r"(?:can ?not|can['’]t|may not|must not|can|may)"
_MAY_SO = guarded(  # "After-tax accounts can, at any age.", "Money contributed after tax from your pay may not; ..."
    rf"^(?P<what>\W*(?:but |and |however, )?(?:(?!\b(?:may|can|which|that|is|are|will|who|you|they|it|if|when|must|do|does)\b)[\w’'()/½-]+,? ){{1,13}}?(?:you (?:wish|want|choose) to save (?:[\w’'-]+ ){{0,6}}?)?)(?P<modal>{_MODAL})(?P<be> be)?(?P<rest>(?:[,;:—–]| at any| any ?time| whenever| regardless| without| only| until| once| after| when| before)[^.]*(?:\.\d[^.]*)*\.?|\W*)$",
    regex.IGNORECASE,
)
_BE_DONE = guarded(  # "... can't be changed to Roth until you turn 59½", "Loans can't be taken from your after-tax account"
    rf"\b{_MODAL} (?:only )?(?P<done>be (?:withdrawn|converted|changed|taken|moved|switched|turned|transferred|rolled|drawn|paid|distributed|made|cashed)(?: (?:out|over))?(?: (?:(?:in)?to (?:an? |the |your |designated )*roth(?: [\w-]+)?|from (?:the |your |his |any )*[\w-]+(?: [\w-]+)? (?:account|source|balance|money|contributions|savings)|as (?:an? )?(?:[\w-]+ ){{0,2}}?(?:after|post)-?\s?tax (?:[\w-]+ )?contributions|to (?:you|participants|members)))?(?: (?:in|inside|within) the plan)?)(?=\W*$|[,;:]| (?:until|before|unless|at|only|once|after|when|while|as|in|for|on|whenever|without|because|any|by|if|during|every|twice)\b)",
    regex.IGNORECASE,
)
_HEAD = guarded(  # what may be told of with a verb of the one before: money, or an act that is done with it
    r"\b(?:money|accounts?|balances?|contributions?|savings|dollars|sources?|withdrawals?|loans?|conversions?|amounts?|deferrals?|anything|everything|whatever|rollovers?|matching|match|deposits|earnings|growth|one|ones|rest)\b",
    regex.IGNORECASE,
)


def with_its_verb(text: str, before: str) -> str:
    """A sentence that ends in "can" or "may not", with what the sentence before says may or may not be done.

    >>> with_its_verb("After-tax accounts can, at any age.", "Pre-tax accounts can't be changed to Roth until 59½. ")
    'After-tax accounts can be changed to Roth, at any age.'
    """
    short = _MAY_SO.match(text)
    if short is None or not _HEAD.search(short["what"]):
        return text
    done = _BE_DONE.search(last_sentence(before))
    return text if done is None else f"{short['what']}{short['modal']} {done['done']}{short['rest']}"


_IS_SO = guarded(  # "The contributions are not.", behind "Earnings that are converted are income to you for that year."
    r"^(?P<what>\W*(?:but |and |however, )?(?:the |your |any |those |these |their )?(?:[\w’'-]+ ){0,4}?(?:money|accounts?|balances?|contributions?|savings|dollars|amounts?|deposits?|rest|earnings|growth)(?: themselves| itself)? (?:is|are) not)(?=\W*$)",
    regex.IGNORECASE,
)
_TAXED_SO = guarded(
    r"\b(?:is|are|will be|becomes?|counts? as|must be) (?P<so>(?:(?:then |also |fully )?(?:taxed|taxable)|(?:treated as |reported as )?(?:taxable |ordinary )?income|subject to (?:[\w-]+ ){0,3}?tax(?:es)?|included in (?:your |gross |taxable )*income|tax[- ]free|free of (?:\w+ )?tax)\b)(?!\s(?:and|or|but)\b)",
    regex.IGNORECASE,
)


def with_its_tax(text: str, before: str) -> str:
    """A sentence that ends in "are not", with the tax that the sentence before says there is on other money.

    >>> with_its_tax("The contributions are not.", "Earnings that are converted are income to you for that year. ")
    'The contributions are not income.'
    """
    short = _IS_SO.match(text)
    told = _TAXED_SO.search(last_sentence(before)) if short is not None else None
    return text if short is None or told is None else f"{short['what']} {told['so']}."


_NO_EXCEPTION = guarded(  # "After-tax contributions are no exception.", "That goes for after-tax savings, too."
    rf"^\W*(?:and |but )?(?:(?P<what>{MONEY}) (?:(?:is|are) (?:no exceptions?|not an exception|not exempt(?:ed)?(?: from (?:this|that|it|the rule))?|not excepted|not spared|included in (?:this|that)|treated (?:no differently|(?:just |exactly )?the same(?: way)?|(?:just )?like (?:the rest|everything else|all other money|any other money))|no different|under the same rule)|(?:makes?|forms?) no exception)"
    rf"|(?:this|that|it|the same|the (?:same )?rule) (?:also )?(?:includes|goes for|holds for|applies to|covers|is true of|holds true for|extends to)(?: also)? (?P<also>{MONEY}))(?:,? (?:too|as well|also|either))?\W*$",
    regex.IGNORECASE,
)
_REFUSED_ALL = guarded(  # "There are no in-service withdrawals of any kind under the Plan."
    r"^(?P<all>[^;]*\b(?:no|nothing|none|not|cannot|can['’]t|don['’]t|doesn['’]t|neither)\b[^;]*\b(?:withdraw\w*|distribut\w+|take[ns]?(?: [\w-]+)? out|paid(?: out)?|leave the (?:plan|trust)|conver\w+|come out|be (?:touched|drawn))\b[^;]*?)\W*$",
    regex.IGNORECASE,
)

_OPENED_ALL = guarded(  # "Any account may be withdrawn at any time."
    r"^(?P<all>[^;]*\b(?:any|all|every|everything)\b[^;]*\b(?:may|can) be (?:withdrawn|converted|taken out|moved to roth|paid out)\b[^;]*?)\W*$",
    regex.IGNORECASE,
)


def no_exception(text: str, before: str) -> str:
    """Money that is "no exception" to what the sentence before refuses, as refused in its words.

    >>> no_exception("After-tax contributions are no exception.", "There are no in-service withdrawals under the Plan. ")
    'There are no in-service withdrawals under the Plan, including withdrawals of after-tax contributions.'
    """
    told = _NO_EXCEPTION.match(text)
    refused = _REFUSED_ALL.match(last_sentence(before)) if told is not None else None
    if told is None:
        return text
    what = told["what"] or told["also"]
    what = f"{what[:1].lower()}{what[1:]}"
    if refused is None:
        opened = _OPENED_ALL.match(last_sentence(before))
        if opened is not None:
            return f"{opened['all'].strip()}, including {what}."
        return f"The same is true of {what}." if told["what"] else text
    rule = refused["all"].strip()
    of = "conversions" if guarded(r"\bconver", regex.IGNORECASE).search(rule) else "withdrawals"
    return f"{rule}, including {of} of {what}."


_SAME_RULE = guarded(  # "The same rule applies to your After-Tax Account."
    rf"^\W*(?:and |but )?(?:(?:the|this|that) same|this|that|the)(?: (?:rules?|restrictions?|limits?|conditions?|age|treatment))? (?:also )?(?:appl(?:y|ies)|goes|go|holds?|governs?|(?:is|are) true)(?: equally| also| as well)? (?:to|for|of) (?P<what>{MONEY})(?:,? (?:too|as well|also))?\W*$",
    regex.IGNORECASE,
)
_OTHER_MONEY = guarded(  # "Your Salary Deferrals may not be paid to you before age 59½ except on account of a financial hardship."
    r"^(?P<lead>\W*(?:(?:no|any|all|every) (?:part|portion|amount) of )?)(?:(?:the|your|his|her|their|a participant['’]s|a member['’]s) )?(?!(?:[\w-]+ ){0,3}?(?:(?:after|post)-?\s?tax|voluntary))"
    r"(?:(?:vested|regular|basic|employer|company|participant|employee) )*(?:(?:(?:pre|before)-?\s?tax|roth|salary|elective|matching|match|deferral|profit[- ]sharing|rollover|safe harbor|employer|company|qualified nonelective)\b ?)+(?:deferrals?|contributions?|accounts?|money|savings|balances?)?(?= ?(?:may|can|cannot|shall|will|is|are|must|comes?|cannot)\b)",
    regex.IGNORECASE,
)
_COMES_OUT = guarded(
    r"\b(?:withdraw\w*|paid|payable|distribut\w+|taken|drawn|released?|available|convert\w*|moved to roth)\b",
    regex.IGNORECASE,
)


def under_the_same_rule(text: str, before: str) -> str:
    """After-tax money to which "the same rule applies", with the rule that the sentence before gives other money.

    Where that rule cannot be put so, the sentence says nothing: which rule it means decides.

    >>> under_the_same_rule("The same rule applies to your after-tax account.", "Your match may be withdrawn at 59½. ")
    'Your after-tax account may be withdrawn at 59½.'
    """
    told = _SAME_RULE.match(text)
    rule = last_sentence(before).strip()
    if told is None or not _COMES_OUT.search(rule):
        return text
    other = _OTHER_MONEY.match(rule)
    if other is None:
        return text if _REFUSED_ALL.match(rule) or _OPENED_ALL.match(rule) else ""
    what = told["what"]
    lead = other["lead"]
    return f"{lead}{what if lead.strip() else what[:1].upper() + what[1:]} {rule[other.end() :].strip()}"


_ONLY_FOR = guarded(  # "In-plan conversion is limited to members of the Executive Savings Group."
    r"\b(?:(?:is|are) (?:limited|restricted|open only|available only|offered only|confined|open|reserved) (?:only )?(?:to|for)|only for) (?:(?P<members>members of|participants in|employees (?:in|of)|those in|people in) )?(?P<group>(?:the |our )?[^.;,]{3,130}?)\.?\s*$",
    regex.IGNORECASE,
)
_IF_IN_IT = guarded(  # "If you belong to it, you can ..."
    r"^\W*(?:if|when|once|as long as) you (?:belong to (?:it|this group|that group)|are (?:in (?:it|this group|that group)|(?:one of them|among them|one of these|a member(?: of (?:it|this group|that group))?|part of (?:it|this group|that group)))|(?:fall within|come within|fit) (?:it|that group|this group|that description)), (?=(?:you|your)\b)",
    regex.IGNORECASE,
)


def if_in_that_group(text: str, before: str) -> str:
    """ "If you belong to it, you can ...", with the group to which the sentence before limits a right."""
    if not _IF_IN_IT.match(text) or (limited := _ONLY_FOR.search(last_sentence(before))) is None:
        return text
    group = limited["group"]
    whose = f"a member of {group}" if limited["members"] else f"one of {group}"
    return _IF_IN_IT.sub(f"If you are {whose}, ", text)


_GOVERNS = guarded(  # "This Appendix governs Participants who are residents of Puerto Rico, and controls for them alone."
    r"^\W*(?:[A-Z][\w .-]{1,40}[.:] )?(?:this (?:appendix|schedule|supplement|section|addendum|article|part)|(?:appendix|schedule|supplement|addendum) [A-Z\d]{1,3}) (?:governs|covers|applies (?:only |solely )?to|is (?:only )?for|controls for|is limited to) (?:those )?(?P<group>(?:participants|employees|members|associates) (?:who (?:are|work|live|were)|of|in|at|employed|represented|covered|hired|residing|working)\b(?! (?:the|this|our) (?:plan|company|employer))[^.;,]{3,90})[.;,]",
    regex.IGNORECASE,
)
_SUCH_A = guarded(
    r"^(?P<lead>\W*)(?:such an? (?:participant|employee|member|associate)|such (?:participants|employees|members|associates)|they) (?=(?:may|can|shall|will|must)\b)",
    regex.IGNORECASE,
)


def such_a_one(text: str, before: str) -> str:
    """ "Such a Participant may ...", "They may ...", with the people whom the sentence before says that the appendix is for.

    >>> such_a_one("Such a Participant may save.", "This Appendix governs Participants who are residents of Guam. ")
    'Participants who are residents of Guam may save.'
    """
    such = _SUCH_A.match(text)
    told = _GOVERNS.match(last_sentence(before)) if such is not None else None
    if such is None or told is None:
        return text
    group = told["group"].strip()
    return f"{such['lead']}{group[:1].upper()}{group[1:]} {text[such.end() :]}"


_FOR_SO_MANY = guarded(  # "the Trustees will release money for two purposes only: a personal emergency, and the birth of a child"
    r"^[^:]*\b(?:release|pay|give|let|withdraw|draw|distribut|take|money)\w*\b[^:;]*\b(?:for|on|in) (?:only )?(?:one|two|three|four|five|\d) (?:purposes?|reasons?|events?|needs?|occasions?|cases?|circumstances?|causes?)(?: only| alone)?\s?[:–—] ?(?P<list>[^.;]*?(?:\.\d[^.;]*?)*)\W*$",
    regex.IGNORECASE,
)
_HELD = rf"(?:(?:his |her )?{MONEY}|(?:(?:the|your|his|her|their|any) )?(?:(?:after|post)-?\s?tax|voluntary|thrift) sub-?accounts?)"
_FROM_WHICH = guarded(  # "Either may be charged against any sub-account you have, the after-tax sub-account among them."
    rf"^\W*(?:(?:either|each|any|all|both|one)(?: (?:of )?(?:these|them|those|the (?:two|three|four)|(?:two|three|four)))?|they|these|it|such (?:a )?payments?) (?:may|can|will|is|are)(?: be)? (?:charged|taken|paid|drawn|met|withdrawn|made)(?: out)? (?:against|to|from|out of|on) (?:any (?:\w+ )?(?:sub-?)?(?:account|source)s?(?: (?:that )?you have)?, (?:including )?)?(?P<what>{_HELD})(?:,? (?:among them|included|too|as well|also))?\W*$"
    rf"|^\W*any (?:\w+ )?(?:sub-?)?(?:account|source)s?(?: (?:that )?you have)? (?:may|can|will) be (?:charged|drawn on|used|tapped),? (?:including )?(?P<what>{_HELD})(?:,? (?:among them|included|too|as well|also))?\W*$",
    regex.IGNORECASE,
)


def for_those_purposes(text: str, before: str) -> str:
    """ "Either may be charged against the after-tax sub-account.", with the purposes that the sentence before counts up.

    >>> for_those_purposes("Either may be paid from your after-tax account.", "We pay for two reasons only: birth and adoption. ")
    'Your after-tax account may be withdrawn only for birth and adoption.'
    """
    of = _FROM_WHICH.match(text)
    told = _FOR_SO_MANY.match(last_sentence(before)) if of is not None else None
    if of is None or told is None:
        return text
    what = of["what"]
    return f"{what[:1].upper()}{what[1:]} may be withdrawn only for {told['list'].strip()}."


_KIND = r"(?:(?:voluntary )?(?:after|post)-?\s?tax|(?:designated )?roth|voluntary|thrift)(?: (?:employee |401\(k\) )?(?:contributions|deferrals|savings))?"
_PAIR = guarded(  # "... may make neither After-Tax Contributions nor Roth Contributions."
    rf"\bmake (?:neither |either )?(?P<one>{_KIND}),? (?:nor|or|and) (?P<other>{_KIND})(?<=contributions|deferrals|savings)\W*$",
    regex.IGNORECASE,
)
_MAKE_BOTH = guarded(  # "Every other Active Participant may make both."
    r"^(?P<who>\W*(?:but )?[^.;,:]{3,80}? (?:may|can) make )(?:both(?: of (?:them|these|those))?|both kinds|either|them)\W*$",
    regex.IGNORECASE,
)


def makes_both(text: str, before: str) -> str:
    """ "Every other Participant may make both.", with the two kinds of contributions that the sentence before names.

    >>> makes_both("Everyone else may make both.", "Union members may make neither After-Tax nor Roth Contributions. ")
    'Everyone else may make After-Tax and Roth Contributions.'
    """
    both = _MAKE_BOTH.match(text)
    pair = _PAIR.search(last_sentence(before)) if both is not None else None
    return text if both is None or pair is None else f"{both['who']}{pair['one']} and {pair['other']}."


_YOURS = guarded(  # "Your contributions and their earnings may be withdrawn at any time"
    r"^(?P<lead>\W*)(?:your|a member['’]s|a participant['’]s|his|his or her)(?: own)? (?P<what>contributions|savings|deposits)(?=(?:,? (?:and|with|together with|plus) (?:the |any |all |their |your )*(?:earnings|interest|income|growth|gains)(?: (?:on|thereon)(?: them)?)?,?)? (?:may|can|cannot|may not|can not) be (?:withdrawn|taken out|converted|drawn|cashed)\b)",
    regex.IGNORECASE,
)
_SAVES_TAXED = guarded(  # "you can contribute 2% to 6% of your salary out of take-home pay, with no tax deduction."
    r"\b(?:contribut\w+|sav(?:e|ing)|deposit\w*|put)\b[^.]*(?:\.\d[^.]*)*\b(?:(?:after|post)-?\s?tax(?:es)?|take-home pay|no tax deduction|not (?:tax[- ])?deductible|nondeductible|already been taxed)\b[^.]*\.\W*$",
    regex.IGNORECASE,
)
_OTHER_SAVING = guarded(
    r"\b(?:(?:pre|before)-?\s?tax|roth|deferr\w*|salary reduction|catch-?up|rollovers?|401\(k\)|not(?! (?:tax[- ])?deductible| matched)|no longer|until|before|ended|stopped|closed|pension|stock purchase|mandatory|required)\b",
    regex.IGNORECASE,
)


def those_just_told_of(text: str, before: str) -> str:
    """ "Your contributions may be withdrawn", where the one thing told so far is saving after tax: these.

    >>> those_just_told_of("Your contributions may be withdrawn.", "You can contribute 6% out of take-home pay. ")
    'These contributions may be withdrawn.'
    """
    if not _YOURS.match(text) or _OTHER_SAVING.search(before) or not _SAVES_TAXED.search(last_sentence(before)):
        return text
    return str(_YOURS.sub(r"\g<lead>These \g<what>", text))


_NOT_NOW = guarded(  # "Not at this point; the plan isn't set up for it."
    r"^\W*not (?:at this (?:point|time|stage)|now|at present|today|yet|currently|just now|for now)(?:\W*$|[;,:.] ?(?:the|our|this|your) [^;.]{0,60}?(?:plan|401\(k\)|payroll) (?:is not|isn['’]t|was not|wasn['’]t) (?:set up|built|designed|written|made) (?:for|to (?:do|take|accept)) (?:it|that|them|so)\W*$)",
    regex.IGNORECASE,
)
_ASKS_FOR_IT = guarded(
    r"\?\W*$|\bask(?:s|ed|ing)?\b(?: us)? (?:whether|if|about|for)\b[^.?]*[.?]\W*$", regex.IGNORECASE
)


def not_at_this_point(text: str, before: str) -> str:
    """ "Not at this point; the plan isn't set up for it.", after what people ask: no.

    >>> not_at_this_point("Not at this point.", "People ask whether they can use Roth here. ")
    'No.'
    """
    return "No." if _NOT_NOW.match(text) and _ASKS_FOR_IT.search(before) else text


_EITHER_OR_BOTH = guarded(  # "You can choose either or both when you enroll", "Mix the two any way you like."
    r"^\W*(?:(?:you|participants|members|employees) (?:can|may) )?(?:choose|use|make|pick|elect|select|mix|combine|contribute to|split your (?:savings|contributions|deferrals) between)(?: and match| or combine)? (?:either|both|the two|the (?:two )?kinds|the two kinds)(?: one)?(?:,? or (?:both|a (?:mix|blend|combination)|mix(?: the two)?))?(?: of (?:them|the two|these))?(?:\W*$|,? (?:in )?any (?:way|proportion|mix)\b| when you (?:enroll|join|sign up)\b| at any time\b| as you (?:like|wish|please)\b)",
    regex.IGNORECASE,
)
_TWO_KINDS = guarded(
    r"(?=[\s\S]*\b(?:traditional|pre-?\s?tax|before-?\s?tax)\b)(?=[\s\S]*\broth\b)(?![\s\S]*\b(?:IRAs?|conver\w+|withdraw from|voluntary|match is|non-roth)\b)",
    regex.IGNORECASE,
)


def either_or_both(text: str, before: str) -> str:
    """ "Mix the two any way you like.", after a comparison of pre-tax and Roth: both may be chosen.

    >>> either_or_both("You can choose either or both.", "Traditional 401(k): taxed later. Roth 401(k): taxed now. ")
    'You may make pre-tax and Roth contributions.'
    """
    if _EITHER_OR_BOTH.match(text) and _TWO_KINDS.match(before):
        return "You may make pre-tax and Roth contributions."
    return text


SAID_SHORT = (
    *(such_as_never_was, with_its_verb, with_its_tax, under_the_same_rule, no_exception, if_in_that_group, such_a_one),
    *(for_those_purposes, not_at_this_point, makes_both, those_just_told_of),
)
"""What makes such sentences whole, each given the sentence and the text before."""
