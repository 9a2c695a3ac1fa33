"""What an amendment or a notice says was added to the plan or taken out of it: "This amendment adds X" is "the Plan permits X"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.at_work import none_of_these
from analyzer.detection.plain.everyday import InOrder, Turns
from analyzer.detection.plain.feature_lists import has_or_not, tells_of_features
from analyzer.detection.plain.put_aside import without_purpose
from analyzer.shapes import guarded

_NO_LIMIT = r"(?!restrict|automatic|limit|requirement|condition|wait|suspen|fees?\b|minimum|maximum|penalt|rule|cap\b|age\b|on\b|for\b|from\b|to\b(?! roth)|that\b|which\b|match|ban\b|prohibit|notice)"
_ABOUT = r"(?=[^.;]*(?:tax|roth|conver|in-plan|in-service|voluntary|thrift))"
_FEATURE = (
    rf"(?P<what>{_ABOUT}(?:{_NO_LIMIT}[\w-]+ ){{0,5}}?"
    r"(?:contributions?|conversions?|rollovers?|withdrawals?|transfers?|distributions?|deferrals?)\b(?! (?:limit|restrict|fee|maximum|minimum|agreement|form))(?: (?:option|feature|provision|program|source)s?)?"
    r"(?: (?:of|from) (?:[\w-]+ ){0,3}?(?:contributions?|accounts?|amounts?|balances?|money|savings))?"
    r"(?: (?:during|while|within) (?:the )?(?:employment|employed|working|plan))?)"
)
_PLAN = r"(?P<plan>(?:the|our|your|this) (?:[\w()-]+ ){0,3}?plan)"
_SAVERS = r"(?:you|(?:all |eligible |active |our )*(?:participants?|members?|employees?|associates?))"
_COMPANY = r"(?:(?:the|our) (?:company|board(?: of directors)?|employer|committee|bank|firm|sponsor|trustees?)|we)"
_AMENDMENT = r"(?:this|the|that) (?:first |second |third |fourth |fifth )?(?:amendment|restatement|notice|summary|change)(?: no\. ?\d+| number \w+)?"
_ADDED = r"(?:add|introduce|include|permit|allow|offer|reinstate|restore|bring back|provide for|reintroduce)"
_ENDED = r"(?:remove|eliminate|delete|discontinue|end|prohibit|bar|drop|terminate|withdraw|take away|abolish|suspend|repeal|cease(?: to (?:offer|permit|allow|accept|provide(?: for)?))?|stop(?: offering| permitting| allowing| accepting)?)"
_TAKES_IN = r"(?:offering|permitting|allowing|accepting|taking|providing(?: for)?)"
_WHEN = r"(?P<when>,? (?:effective|as of|on|in|from|beginning|starting|with effect from)\b[^.;]{3,40}?(?:19|20)\d\d|,? (?:effective )?immediately)?"
_TO_THE_PLAN = r"(?: (?:to|from|in|into|under) (?:the|our|your|this) plan)?"
_END = r"(?=\W*$|[,;.] )"
_ONCE = r"(?: (?:in|effective|as of|on) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:19|20)\d\d)?"

_FURTHER = r"(?:(?:separate|third|second|fourth|additional|other|distinct|such|extra|true),? )*"
_NON_ROTH_AFTER_TAX = r"(?:\(?non-?\s?roth\)?,? )?(?:after|post)-?\s?tax(?:,? \(?non-?\s?roth\)?)?"
_BUCKET = r"(?:bucket|pot|source|money type|(?:kind|type|form) of (?:money|savings?|contributions?))"


def _which(match: regex.Match[str]) -> str:
    """The plan as it is called there ("The Salaried Plan now offers ..."): it may be another one."""
    return match.groupdict().get("plan") or "the Plan"


def _permits(match: regex.Match[str]) -> str:
    return f"{_which(match)} permits {match['what']}{match['when'] or ''}"


def _no_longer(match: regex.Match[str]) -> str:
    return f"{_which(match)} no longer permits {match['what']}{match['when'] or ''}"


def _does_not(match: regex.Match[str]) -> str:
    return f"{match['lead']}{_which(match)} does not permit {match['what']}"


_STRUCK = r"(?:deleted|removed|repealed|struck|stricken|rescinded|revoked|eliminated|taken out|withdrawn)"


def _may_no_longer(match: regex.Match[str]) -> str:
    """What a section allowed that has been taken out of the plan."""
    when = match["when"].strip(" ,") if match["when"] else ""
    since = f"{when[:1].upper()}{when[1:]}, " if when else ""
    return f"{since}{match['who']} may no longer {match['act']}"


ANNOUNCED: Turns = (
    # "we are adding after-tax contributions of 1% to 8% of pay and a nightly conversion of them to Roth"
    (
        guarded(
            r"(?<!\b(?:not|never|neither|no|if|before|unless|until|when|consider|consider\w+|reject\w*|propos\w*|may|might|would|could|other|many|some|discuss\w*|study|studied)\b[^.;]{0,120}|n['’]t\b[^.;]{0,120})(?<=\b(?:we|the (?:plan|company))(?: are| is| have| has| will be)? (?:now |also )?(?:add(?:ing|s|ed)?|introduc(?:ing|es|ed)|open(?:ing|s|ed)|start(?:ing|s|ed)|offer(?:ing|s)?)\b[^.;]{0,20}\b(?:after|post)-?\s?tax\b[^.;]{0,60}),? (?:and|with|together with|along with) (?:an? )?(?P<how>nightly|daily|weekly|monthly|quarterly|automatic) (?:in-plan )?(?:roth )?(?:conversion|sweep|transfer) of (?:them|it|these|those)(?: (?:in)?to roth)?\b",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"; they will be converted {'automatically' if m['how'].lower() == 'automatic' else m['how']} to Roth"
        ),
    ),
    # "With the first payroll of 2027 we are adding ...": from that January on
    (
        guarded(
            r"^(?P<lead>\W*)(?:with|from|starting with|beginning with|as of) the first (?:payroll|paycheck|pay ?day|pay|pay period|pay ?date) (?:of|in|after the start of) (?P<year>20\d\d),? (?=(?:we|the (?:plan|company|committee)|you|participants|members|employees|after-?\s?tax|it)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Effective January 1, \g<year>, ",
    ),
    # "We are pleased to announce that the Plan now offers ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:we are|I am|the company is) (?:very )?(?:pleased|happy|excited|proud|glad|delighted) to (?:announce|inform you|tell you|report|let you know|advise you|share)|(?:please )?(?:be advised|note)|this is to (?:notify|inform|advise) you|we (?:want|would like) (?:you to know|to let you know|to inform you)) that,? ",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "This amendment adds X", "This amendment eliminates X"
    (guarded(rf"\b{_AMENDMENT} (?:hereby )?{_ADDED}s {_FEATURE}{_TO_THE_PLAN}{_WHEN}{_END}", regex.IGNORECASE), _permits),
    (guarded(rf"\b{_AMENDMENT} (?:hereby )?{_ENDED}s {_FEATURE}{_TO_THE_PLAN}{_WHEN}{_END}", regex.IGNORECASE), _no_longer),
    # "Section 6.9, under which a Participant could convert an After-Tax Account to Roth, be deleted as of July 1, 2026"
    (
        guarded(
            r"(?:^|(?<=[;:.] )|(?<=\bthat,? ))\W*(?:sections?|articles?|paragraphs?|subsections?|provisions?|§) ?[\w.()]+(?: of the (?:\w+ )?plan(?: document)?)?,? (?:(?:under|by|pursuant to|in) which|which (?:lets?|allow(?:s|ed)|permit(?:s|ted)|enabled)|(?:letting|allowing|permitting)) "
            r"(?P<who>(?:an?|the|any|each|all)? ?(?:eligible |active )?(?:participants?|members?|employees?|associates?)|you)(?: then)? (?:(?:could|may|might|can|was able to|were able to|was permitted to|were permitted to|to) )?"
            rf"(?P<act>(?:convert|withdraw|transfer|move|make|contribute|take|roll|receive|elect|draw|request)\b[^;]{{5,120}}?),? (?:(?:shall|is|are|was|were|has been|have been|will)(?: be)?|be) (?:hereby )?{_STRUCK}(?! and (?:replaced|restated))(?: (?:from|out of) the (?:\w+ )?plan)?(?: in its entirety)?"
            r"(?P<when>,? (?:effective|as of|on|with effect from|from)\b[^.;]{3,40})?(?=\W*$|[.;])(?![^;]*\b(?:replac\w+|substitut\w+|in its place|in lieu|the following|as follows)\b)",
            regex.IGNORECASE,
        ),
        _may_no_longer,
    ),
    # "The Plan was amended in 2023 to add X"
    (
        guarded(
            rf"\b{_PLAN} (?:is|was|has been) (?:hereby )?(?:amended|changed|revised|restated){_ONCE},? to {_ADDED} {_FEATURE}{_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        _permits,
    ),
    (
        guarded(
            rf"\b{_PLAN} (?:is|was|has been) (?:hereby )?(?:amended|changed|revised|restated){_ONCE},? to {_ENDED} {_FEATURE}{_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        _no_longer,
    ),
    # "The Company has added X to the Plan", "we have restored X"
    (
        guarded(
            rf"\b{_COMPANY} (?:has |have )?(?:added|introduced|reinstated|restored|brought back|reintroduced) {_FEATURE}{_TO_THE_PLAN}{_WHEN}(?=\W*$)",
            regex.IGNORECASE,
        ),
        _permits,
    ),
    # "The Board resolved to terminate X effective January 1, 2025"
    (
        guarded(
            rf"\b{_COMPANY} (?:has |have )?(?:(?:decided|resolved|voted|elected|chosen|chose|determined) to {_ENDED}|(?:approved|adopted|authorized|voted for) (?:the )?(?:ending|closing|end|removal|elimination|discontinuance|termination|suspension)(?: of)?) {_FEATURE}{_TO_THE_PLAN}{_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        _no_longer,
    ),
    # "The Plan ceased to offer X on July 1, 2019"
    (
        guarded(
            rf"\b{_PLAN} (?:has )?(?:ceased (?:to (?:offer|permit|allow|accept|provide(?: for)?)|offering|permitting|allowing|accepting)|stopped (?:offering|permitting|allowing|accepting)|discontinued|eliminated|ended|removed|dropped) {_FEATURE}{_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        _no_longer,
    ),
    # "As of January 1, 2027 we will stop taking X", "As of January 1, 2027 X will end"
    (
        guarded(
            rf"\b(?:{_PLAN}|we) (?:will|is going to|are going to|is to) (?:(?:stop|cease|discontinue) (?:{_TAKES_IN}|to (?:offer|permit|allow|accept|provide(?: for)?))|discontinue|eliminate|end|drop|(?:offer|permit|allow|accept|take) no more) {_FEATURE}{_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        _no_longer,
    ),
    (
        guarded(
            rf"(?P<lead>^\W*(?:effective|as of|on|beginning|from|after) [^.;]{{4,24}}?,? ){_FEATURE} will (?:end|stop|cease|come to an end|no longer be (?:offered|permitted|allowed|accepted|taken|available))(?: altogether)?{_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{_no_longer(m)}",
    ),
    # "We will take the last X with the December 31, 2026 paycheck"
    (
        guarded(
            rf"\b(?:{_PLAN}|we) (?:will )?(?:accept|take|make|process|deduct)s? the (?:very )?last {_FEATURE} (?:with|on|in|from) (?:the )?(?P<day>[^.;]{{3,30}}?(?:19|20)\d\d)(?: (?:paycheck|paychecks|payroll|payday|pay))?{_END}",
            regex.IGNORECASE,
        ),
        lambda m: f"{_which(m)} no longer permits {m['what']}, effective {m['day']}",
    ),
    # "X were reinstated effective January 1, 2022"
    (
        guarded(
            rf"(?P<lead>^\W*(?:effective [^.;]{{4,24}}, )?){_FEATURE} (?:was|were|has been|have been|are|is) (?:hereby )?(?:reinstated|restored|reintroduced|brought back){_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{_permits(m)}",
    ),
    # "The in-service withdrawal of after-tax contributions has been removed from the Plan"
    (
        guarded(
            rf"(?P<lead>^\W*(?:effective [^.;]{{4,24}}, )?){_FEATURE} (?:was|were|has been|have been|are|is) (?:hereby )?(?:(?:removed|deleted|eliminated|withdrawn|dropped|taken out) (?:from|of) (?:the|our|your) plan|eliminated|abolished|repealed){_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{_no_longer(m)}",
    ),
    # "The Company has therefore withdrawn the Supplemental Savings election for all employees"
    (
        guarded(
            rf"(?P<lead>(?:^|[,;] (?:and |so )?)\W*){_COMPANY} (?:has |have |had )?(?:(?:therefore|accordingly|now|also|thus) )?(?:withdrawn|withdrew|removed|closed|ended|discontinued|eliminated|dropped|abolished|terminated) (?:the|our|its) (?P<what>(?:[\w-]+ ){{0,4}}?[\w-]+?)s? (?:election|option|feature|program|opportunity|choice|provision)s?(?: (?:for|from|to) (?:all|every|each|any|both)\b[^.;,]*?)?{_WHEN}(?=\W*$|[,;] )",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['what']}s were discontinued{m['when'] or ''}",
    ),
    # "The Company offers X", "Participants have access to X", "you can take advantage of X"
    (
        guarded(
            rf"(?P<lead>^\W*)(?:{_COMPANY} (?:also |now )?(?:offers?|provides?(?: for)?)|{_SAVERS} (?:also )?(?:(?:have|has) access to|(?:may|can) (?:also )?take advantage of)) {_FEATURE}{_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{_permits(m)}",
    ),
    # "X are a feature of this Plan"
    (
        guarded(
            rf"(?P<lead>^\W*){_FEATURE} (?:is|are) (?:an? |one of the )(?:feature|option|provision)s? (?:of|in|under) (?:the|our|your|this) plan{_END}",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}the Plan permits {m['what']}",
    ),
    # "There is no third, non-Roth after-tax bucket", "We have no separate bucket for after-tax money"
    (
        guarded(
            rf"(?P<lead>^\W*(?:(?:and|but|so),? )?)(?:there(?: is|['’]s) no|there is(?:n['’]t| not) (?:a|any)|(?:we|the plan) (?:have|has) no|no(?= [^.;]* exists?\b)) {_FURTHER}"
            rf"(?:{_NON_ROTH_AFTER_TAX} {_BUCKET}|{_BUCKET}(?: for|,? such as|:| of) {_NON_ROTH_AFTER_TAX}(?: (?:money|savings?|contributions?|dollars))?)"
            rf"(?: exists?)?(?: (?:in|under|here|beyond|besides?)\b[^.;]{{0,30}})?{_END}",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}the Plan does not permit after-tax contributions",
    ),
    # "There is no provision in the Plan for X", "the Plan does not include X", "X cannot be accommodated"
    (
        guarded(
            rf"(?P<lead>^\W*)(?:there is no provision (?:in|under) (?:the|our|your|this) plan for|{_PLAN} does not (?:include|feature|contain)) {_FEATURE}{_END}",
            regex.IGNORECASE,
        ),
        _does_not,
    ),
    (
        guarded(rf"(?P<lead>^\W*){_FEATURE} can ?not be accommodated{_END}", regex.IGNORECASE),
        _does_not,
    ),
    # "Neither X nor hardship withdrawals are permitted": each is refused
    (
        guarded(
            r"^(?P<lead>\W*)neither (?![^.;]*\broth contributions)(?P<one>(?:(?!\bnor\b)[^.;,])*?\b(?:contributions?|conversions?|withdrawals?|rollovers?|distributions?|loans?|transfers?|deferrals?)\b(?:(?!\bnor\b)[^.;,])*?),? nor (?P<other>[^.;,]+?) (?P<verb>is|are|may|can|shall|will) (?P<done>(?:be )?(?:currently |now )?(?:permitted|allowed|available|offered|accepted|made|possible|provided)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<one> \g<verb> not \g<done>, and \g<other> \g<verb> not \g<done>",
    ),
    # "To the extent the Plan allows X, tax rules apply", "X, where available, are taxed": whether it does is not told
    (guarded(r"\b(?:to the extent|insofar as|where|wherever|when(?:ever)?) (?:that )?(?P<plan>(?:the|your|our|a) plan) (?P<lets>allows|permits|offers|provides for)\b", regex.IGNORECASE), r"if \g<plan> \g<lets>"),
    (guarded(r", (?:where|if|when) (?:available|offered|allowed)(?: under (?:the|your) plan)?, (?=(?:is|are|may|can|will|shall|must)\b)", regex.IGNORECASE), r", if permitted by the Plan, "),
    # "We are pleased to announce that the Plan now offers X", "the Plan has been enhanced with X"
    (
        guarded(
            rf"\b{_PLAN} (?:now )?(?:(?:offers|includes|features|provides(?: for)?|has(?= (?:in-service )?withdrawals?| in-plan| (?:an? |the )))|(?:has been|is|was) (?:enhanced|improved|expanded) (?:with|by|to (?:include|add|offer))) {_FEATURE}{_WHEN}{_END}",
            regex.IGNORECASE,
        ),
        _permits,
    ),
)  # fmt: skip


_Q = r"[\"“][^\"“”]{12,}?[\"”]"
_SECTION = r"(?:(?:the )?(?:[\w-]+ ){0,3}?(?:section|article|paragraph|subsection|item|clause) [\w.()-]+(?: of the plan)?(?: ?\([^()]{3,60}\))?)"
_OUT = r"(?:deleted|removed|stricken|struck(?: out)?|repealed|eliminated|rescinded|withdrawn|revoked)"
AMENDING: Turns = (
    # "On page 14, under 'Roth', cross out ...": where it stands
    (
        guarded(
            r"(?<=\b(?:page|section|article|paragraph|item) [\w.()-]{1,12}),? under (?:the (?:heading|title|caption|question) )?['‘“\"](?P<title>[^'‘’“”\"]{2,60})['’”\"],?(?= (?:cross|strike|delete|remove|ink|line|take)\b)",
            regex.IGNORECASE,
        ),
        ",",
    ),
    # "cross out 'You can convert your after-tax account to Roth once a quarter.'", "strike through the sentence '...'"
    (
        guarded(
            r"\b(?:please )?(?:cross|strike|ink|line|scratch|take) (?:out|through)(?: the (?:sentence|words?|line|statement|paragraph|text)(?: (?:on|in|at) [^'‘“\".;]{3,30}?)?(?: (?:that|which) (?:reads?|says?))?)?[:,]? ['‘“\"](?P<old>[^“”\"]{12,600}?)['’”\"](?=\W*$|,? and\b)",
            regex.IGNORECASE,
        ),
        r"delete “\g<old>”",
    ),
    (
        guarded(
            r"(?<=\band )(?:in (?:its|their) place,? )?(?:insert|write(?: in)?|substitute|put(?: in)?)(?: (?:instead|in (?:its|their) place))?[:,]? ['‘](?P<new>[^“”\"]{12,600}?)['’](?: in (?:its|their) place)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"insert “\g<new>”",
    ),
    # "In Section 4.4, the words "old" are deleted and the words "new" are substituted therefor."
    (
        guarded(
            rf"\bin (?P<section>{_SECTION}),? the (?:words?|sentences?|language|phrase|text|figures?) (?P<old>{_Q}) (?:is|are) (?:hereby )?(?:{_OUT}|replaced)(?:,)? and (?:the (?:words?|sentences?|language|phrase|text|figures?) )?(?P<new>{_Q}) (?:is|are) (?:hereby )?(?:substituted|inserted|put)(?: therefor| in (?:its|their) place| instead)?",
            regex.IGNORECASE,
        ),
        r"\g<section> is amended by striking \g<old> and inserting \g<new>",
    ),
    # "Section 4.4, reading "old", is repealed": and nothing in its place
    (
        guarded(
            rf"(?P<section>{_SECTION}),? (?:reading|stating|providing|which (?:read|reads|said|says|stated|states)) (?P<old>{_Q}),? (?:is|are|was) (?:hereby )?{_OUT}(?! and)",
            regex.IGNORECASE,
        ),
        r"\g<section> is amended by deleting \g<old>",
    ),
    # ""old" is stricken from Section 4.4"
    (
        guarded(
            rf"^(?P<lead>[^\"“”]{{0,60}})(?P<old>{_Q}),? (?:is|are|was) (?:hereby )?{_OUT} (?:from|in|out of) (?P<section>{_SECTION})(?!,? and)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<section> is amended by deleting \g<old>",
    ),
    # "The following sentence is removed from Section 4.4: "old""
    (
        guarded(
            rf"\bthe following (?:words?|sentences?|language|phrase|text|paragraph|provision)s? (?:is|are) (?:hereby )?{_OUT} (?:from|in|out of) (?P<section>{_SECTION}):? (?P<old>{_Q})(?! and)",
            regex.IGNORECASE,
        ),
        r"\g<section> is amended by deleting \g<old>",
    ),
    # "Section 4.4 is revised to provide: "new""
    (
        guarded(
            rf"(?P<section>{_SECTION}) (?:is|are|be) (?:hereby )?(?:further )?(?:amended|revised|rewritten|changed|modified|restated|amended and restated)(?: in its entirety)?(?: so as)? to (?:provide|state|say|read)(?: in its entirety)?(?:,? as follows)?[:,]? (?=[\"“](?!\[?reserved))",
            regex.IGNORECASE,
        ),
        r"\g<section> is amended to read: ",
    ),
)  # fmt: skip
"""Instructions of an amendment in the form in which most are given."""
_AMENDED = InOrder(AMENDING)


def as_mostly_amended(text: str) -> str:
    """An instruction that quotes a rule, in the form of most.

    >>> as_mostly_amended('Section 4.4 is hereby revised to provide: "No such contributions may be made."')
    'Section 4.4 is amended to read: "No such contributions may be made."'
    """
    return _AMENDED(text)


REFUSING_LEADS = frozenset({"The Plan no longer permits:", "The Plan does not permit:"})


_NOT_OF_PAY = guarded(  # "The following are not part of Compensation:"
    r"^\W*(?:the following|these)(?: \w+)? (?:are|shall) not(?: be)? (?:(?:a )?part of|included in|counted (?:as|in)|considered(?: as| part of)?|treated as) (?P<what>(?:plan |eligible |your )?(?:compensation|pay|earnings))\b[^:]{0,30}:\s*$",
    regex.IGNORECASE,
)


_APART_FROM_THESE = guarded(  # "The rest of this booklet applies to them except as follows:", over what is otherwise for some
    r"\b(?:appl(?:y|ies)|is the same|are the same|holds?|governs?)\b[^.;:]{0,60}\b(?:except as follows|with (?:the following|these) (?:exceptions|changes|differences))\b[^.;:]{0,60}[.:]?\s*$",
    regex.IGNORECASE,
)


def as_mostly_led(lead: str) -> str:
    """What announces a list, in the form of most.

    >>> as_mostly_led("Features that have been removed from the Plan:")
    'The Plan no longer permits:'
    """
    if _APART_FROM_THESE.search(lead):
        return ""  # each item is a sentence of its own
    lead = none_of_these(without_purpose(lead))
    if pay := _NOT_OF_PAY.match(lead):
        return f"{pay['what'].capitalize()} does not include:"
    told = has_or_not(lead) if lead.rstrip().endswith(":") else tells_of_features(lead)
    return f"{told}:" if told is not None else lead


_HAS_ENDED = guarded(  # "In-service withdrawals, dropped in 2016", under "Gone from the plan:": told twice
    r",? \(?(?:(?:which|that) )?(?:(?:was|were|has been|have been) )?(?:dropped|removed|withdrawn|eliminated|abolished|closed|(?:switched|turned) off|taken (?:out|away)|retired)\b[^.;]*$",
    regex.IGNORECASE,
)


def told_once(lead: str, item: str) -> str:
    """An entry of a list of what the plan no longer permits, without the word that it has ended."""
    return str(_HAS_ENDED.sub("", item)) if lead.strip() == "The Plan no longer permits:" else item
