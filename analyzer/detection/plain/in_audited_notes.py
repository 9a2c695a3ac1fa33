"""How audited notes put it: an end tacked on with "with", alternatives in one list, a feature that an amendment includes."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_TAXED = r"(?:(?:the|any|all|further|new|additional|future|voluntary|traditional|employee|regular|unmatched) ){0,4}(?:(?:after|post)-?\s?tax|nondeductible|roth)(?: \w+){0,2}? (?:contributions?|deferrals?|savings|deposits|(?:salary|pay) reductions?)"
_ENDED = r"(?:no longer (?:being )?(?:permitted|allowed|accepted|available|offered|made|taken)|discontinued|eliminated|suspended|closed|frozen)"
_KINDS = r"(?:(?:the|any|both|elective|designated|and|or|nor|from|401\(k\)|,|pre-?\s?tax|before-?\s?tax|after-?\s?tax|roth|contributions?|deferrals?|savings) ?)+"
_APART = r"(?:as |which are |that are )?(?:distinct|distinguished|separate|different|as opposed|in contrast|not to be confused)(?: from| to| with)"
_GOING_OUT = r"(?:(?:in-service |participant |employee )?(?:withdrawals?|distributions?|payments?))"
_AFTER_TAX_MONEY = r"(?:(?:the|a|an|any|his|her|their|his or her|your) )?(?:(?:participant|employee|member)(?:['’]s)? )?(?:(?:employee|voluntary|vested|unmatched|supplemental) ){0,2}(?:after|post)-?\s?tax(?: employee| voluntary| contributions?| savings| rollover contributions?){0,2} ?(?:contributions?|accounts?|savings|balances?|money|sources?|sub-?accounts?)?(?:,? (?:and|or|and/or) (?:(?:any|his or her|their) )?rollover(?:s| contributions?| accounts?)?)?"
_A_GATE = guarded(
    r"\bhardship|\b(?:age|attain\w*|reach\w*)\b[^.;]{0,12}5\d|\b59|\b(?:years|months) of (?:service|participation)",
    regex.IGNORECASE,
)
_OF_OTHERS_TOO = guarded(  # sources are listed, and not cases
    r"\b(?:from|of|out of) (?:(?:the|his or her|their|your|any|all|vested) ){0,2}(?:[\w’'-]+ ){0,2}?(?:pre-?\s?tax|before-?\s?tax|elective|roth|match\w*|employer|company|safe harbor|deferral|all)\b",
    regex.IGNORECASE,
)
_CASES = guarded(
    rf"^(?P<lead>[^.]*?\b{_GOING_OUT}\b[^.]*?)"
    rf"(?P<before>[,;:]\s*(?:(?:or|and)\s+)?(?:\(?\w{{1,4}}\)\s*)?|\s+(?:or\s+)?\(\w{{1,4}}\)\s*|\s+or\s+|(?<=\b(?:take|make|request) (?:an )?(?:in-service )?withdrawals?)\s+)"
    rf"(?P<what>(?:(?:{_GOING_OUT}|those) )?(?:from|of|out of) {_AFTER_TAX_MONEY})"
    r"(?=\s*[,;]|\s+or\b|\s*\.?\s*$)(?P<rest>.*)$",
    regex.IGNORECASE,
)
_LETS_OUT = guarded(
    r"\b(?P<how>permitted|allowed|available|limited to|may|can)\b(?: (?:be )?(?:permitted|allowed|available|made|taken|take|make|request|requested|receive|elect|obtain))?(?: an?| any)?(?: in-service| partial)*(?: (?:withdrawals?|distributions?))?(?= |:|$)",
    regex.IGNORECASE,
)
_LEADS_IN = guarded(r"^(?:(?:withdrawals?|distributions?|payments?|those) )?(?=(?:from|of|out of)\b)", regex.IGNORECASE)
_FIRST_CASE = guarded(r"\s\(\w{1,4}\)\s")
_GATED_AT_ONCE = guarded(
    r"\b(?:if|after|once|when|upon|until|unless|provided|who ha(?:ve|s)|with (?:at least|\w+ years))\b",
    regex.IGNORECASE,
)
_SET_BETWEEN = guarded(r"^\s*,")
_ROLLED = guarded(r"\b(?:from|of|out of) (?:[\w’'-]+ ){0,3}?rollovers?\b", regex.IGNORECASE)
_OR_A_GATE = guarded(
    r"\bor (?:(?:withdrawals?|those|for|in|on|upon|after|at|due|the|an?|financial|case|cases|account|event|of|to|age|attain\w*|reach\w*|requested|because) ){0,6}(?:hardship|attain\w*|reach\w*|(?:age )?59)",
    regex.IGNORECASE,
)
_DENIED = guarded(r"\b(?:no|not|cannot|never|nor|neither|unless|if the plan|expected)\b", regex.IGNORECASE)


_NEXT_CASE = guarded(r"^\s*[.]?\s*$|^[,;]?\s*(?:(?:or|and)\s+)?\(\w{1,4}\)\s", regex.IGNORECASE)
_OF_EACH_CASE = guarded(  # "(i) from the after-tax account or (ii) for hardship, in each case after age 59½"
    r"\b(?:in|under) (?:each|either|all|any|both|every|which) (?:such )?(?:case|event|instance)s?\b|\b(?:subject to|provided|but|only|while|although|contributions? (?:stop|cease|are|is|will)|suspen\w+)\b",
    regex.IGNORECASE,
)
_NAMED_CASE = guarded(rf"^(?:{_GOING_OUT}|those)\b", regex.IGNORECASE)
_LISTED_ON = guarded(r"^,? (?:or|and) (?![^.]*,)", regex.IGNORECASE)
_GATES_LISTED_AFTER = guarded(  # "..., on account of hardship, or after age 59½"
    r"^, [^,;.]*?(?:\bhardship|\b59)[^,;.]*, or [^,;.]*?(?:\bhardship|\b59)[^,;.\s]*(?: (?:age )?59½?)?\W*$",
    regex.IGNORECASE,
)
_OF_SOME_PEOPLE = guarded(
    r"^\s*(?:for|to|by) (?:[\w-]+ )?(?:participants?|employees?|members?|those|anyone|persons?)\b", regex.IGNORECASE
)


def _is_a_case(match: regex.Match[str], told_by: str) -> bool:
    """Whether after-tax money is one of the alternatives, and not the money of the gate before it."""
    what, rest, before = match["what"], match["rest"], match["before"].strip(" ,;:").lower()
    if "(" in before or before.startswith("or ("):
        return bool(_NEXT_CASE.match(rest)) and not _OF_EACH_CASE.search(rest)
    if _OF_SOME_PEOPLE.match(told_by):
        return False
    if before == "or":  # "for hardship, at 59½, or from after-tax contributions"
        return not rest.strip(" .")
    if _NAMED_CASE.match(what):  # "hardship withdrawals, withdrawals of after-tax money, or withdrawals after age 59½"
        return bool(_LISTED_ON.match(rest)) and not _OF_EACH_CASE.search(rest)
    return not before and not match["before"].strip() and bool(_GATES_LISTED_AFTER.match(rest))


def _as_case_of_its_own(match: regex.Match[str]) -> str:
    """Cases of which one is that the money is after-tax: the others are no gate of it."""
    lead, what, rest = match["lead"], match["what"].strip(), match["rest"]
    others, verb, first = f"{lead} {rest}", _LETS_OUT.search(lead), _FIRST_CASE.search(f"{lead}{match['before']}")
    if verb is None or not _A_GATE.search(others) or _OF_OTHERS_TOO.search(others) or _DENIED.search(others):
        return str(match.group())
    if not _is_a_case(match, lead[verb.end() :]):
        return str(match.group())
    for_all = lead[: verb.start()] if first is None or first.start() < verb.start() else lead[: first.start()]
    if _A_GATE.search(for_all) or _GATED_AT_ONCE.search(for_all):
        return str(
            match.group()
        )  # "After five years of service, withdrawals are permitted (i) ... (ii) ...": of every case
    if first is None and (
        _SET_BETWEEN.match(lead[verb.end() :]) or (_ROLLED.search(others) and not _OR_A_GATE.search(others))
    ):
        return str(match.group())  # "..., after age 59½, from rollovers or from after-tax money": of both
    head = f"{lead[: verb.start()]}permitted" if verb["how"].lower() == "limited to" else lead[: verb.end()]
    kept = f"{lead}{rest}" if rest.strip(" .") else lead
    return f"{kept.rstrip(' .;,')}; {head} {_LEADS_IN.sub('', what)}."


IN_AUDITED_NOTES: Turns = (
    # "after-tax savings (as distinct from Roth money)": what it is not, and nothing of that
    (
        guarded(
            rf"\s?\({_APART} {_KINDS}\)|(?<=\b{_TAXED})\s\((?:other than|excluding|not including|not) {_KINDS}\)(?= (?:are|is|were|was) no longer\b)|(?<=\bno longer (?:permits?|allows?|accepts?|offers?)\b[^.;()]{{0,60}})(?<=\b{_TAXED})\s\((?:other than|excluding|not including|not) {_KINDS}\)|,? (?:which|that) are (?:distinct|separate|different) from {_KINDS}(?=,|\W*$)",
            regex.IGNORECASE,
        ),
        letting_go("", "except"),
    ),
    # "Members may save as Roth, with after-tax savings no longer accepted", "..., after-tax savings having been ended"
    (
        guarded(
            rf",? (?:with|while|whereas) (?P<what>{_TAXED}) (?:(?:are|is|were|being|having been) )?(?P<ended>{_ENDED})(?=\W*$|[,;]| (?:as of|effective|since|(?:from|on|in|after) (?:(?:and after|the same|that|this) )?(?:\d|(?:early|late|mid-?|date|then)\b|(?-i:[A-Z])\w+ \d)))",
            regex.IGNORECASE,
        ),
        r"; \g<what> are \g<ended>",
    ),
    (
        guarded(
            rf", (?P<what>{_TAXED}) having been (?P<ended>{_ENDED})\b",
            regex.IGNORECASE,
        ),
        r"; \g<what> were \g<ended>",
    ),
    # "The other leg is missing: nothing can be converted": of a strategy, and of no money
    (
        guarded(
            r"^\W*the (?:first|second|other|last|next|final) (?:(?:half|part|step|leg|piece|move|stage)\b(?: of (?:it|the [\w -]{3,30}))? )?(?:is|does|do|works|exists|isn['’]t|doesn['’]t)\b(?: not)?(?: (?:there|exist|open|available|work|possible|missing))?(?:(?:,? (?:because|since|as)|\s?[:;–—]+) |\W*$)",
            regex.IGNORECASE,
        ),
        letting_go(""),
    ),
    # "no conversion of distributable or nondistributable amounts": of whatever there is
    (
        guarded(
            r"(?<=\b(?:no|not|nor|never|without)\b[^.;]{0,160}),? (?:of|for) (?:both )?(?:distributable (?:and|or|and/or) non-?\s?distributable|non-?\s?distributable (?:and|or|and/or) distributable)(?: (?:amounts?|money|balances?|accounts?))?"
            r"|,? (?:of|for) (?:both )?(?:distributable (?:and|or|and/or) non-?\s?distributable|non-?\s?distributable (?:and|or|and/or) distributable)(?: (?:amounts?|money|balances?|accounts?))?(?=,? (?:are|is|were|was) (?:not|no longer)\b),?",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "are considered Roth contributions": what it is then, and nothing under study
    (
        guarded(
            r"(?<=\b(?:will|shall|are|is|to|then) )(?:be )?considered (?:to be |as )?(?=(?:designated )?roth\b)",
            regex.IGNORECASE,
        ),
        "be treated as ",
    ),
    # "in-plan rollovers, whereby the distributable part of an account becomes Roth money"
    (
        guarded(
            r"(?P<what>\b(?:in-plan )?(?:roth )?(?:in-plan )?(?:conversions?|rollovers?|transfers?)),? (?![^.;]*\bnon-?\s?distributable\b)(?:(?:where|whereby|under which|in which|by which) (?:the |a )?|of (?:the |any )?(?=distributable (?:portions?|parts?)\b)(?![^.;]*\b(?:is|are|will be) (?:taxed|taxable|subject)\b))distributable (?:portions?|parts?|amounts?|balances?)\b(?: of (?:an?|the|his or her|their|your) [^.;,]{0,40}?\b(?:accounts?|balances?))?(?P<rest>[^.;]*)(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<what> of distributable amounts only",
    ),
    # "chose to accept Roth deferrals and rollovers of Roth accounts": two things, of which one is contributed
    (
        guarded(
            r"(?<!\b(?:against|motion|propos\w*|whether|not|never|reject\w*|declin\w*|refus\w*)\b[^.;]*)(?<=\b(?:elected|chose|decided|amended|began|voted)\b[^.;]{0,60}\bto (?:allow|permit|accept|offer)\b[^.;]{0,40}?)(?P<roth>\broth (?:elective )?(?:contributions?|deferrals?)),? and (?:to )?(?:(?:allow|permit|accept|allow for) )?(?:for )?(?:(?:the|direct) )?(?P<roll>rollover(?:s| contributions?)\b[^.;,]*)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<roth>; it accepts \g<roll>",
    ),
    # "amended the Plan to add both an after-tax feature and the ability to convert after-tax money"
    (
        guarded(
            r"(?<!\b(?:not|no|never|n['’]t|none|neither|nor|cannot|declin\w+|refus\w+|reject\w+|unless|until|if|when|whether|once|should|would|could|may|might|draft|propos\w+|consider\w+|ask\w*|vot\w+|discuss\w+|plans to)\b[^.;]*)(?P<to>\b(?:amended|restated|changed)\b[^.;,]{0,40}? to (?:include|add|provide|provide for|offer|introduce)) (?:both )?(?:an?|the) (?P<kind>(?:(?:voluntary|traditional|employee) ){0,2}(?:after|post)-?\s?tax(?: employee| voluntary| savings)?)(?: contributions?)? (?:option|feature|provision|program),? and (?:an?|the) (?:(?:option|ability|right|feature|opportunity) (?P<how>for|of|to) (?:an? )?)?(?P<more>(?:in-plan|roth|convert)\b[^.;]*?)(?P<when>,? (?:starting|effective|beginning|as of|from)(?: on| as of)? [A-Z][a-z]+ \d{1,2}, \d{4})?(?<!\b(?:reject|defeat|withdrawn|not adopted|rescind|repeal|removed|never)\w*[^.;]*)(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['to']} {m['kind']} contributions{m['when'] or ''}; participants may {'' if m['how'] == 'to' else 'make an '}{m['more']}{m['when'] or ''}"
        ),
    ),
    # "In 2024 the Board amended the Plan to add after-tax contributions": done, and by whom is no matter
    (
        guarded(
            r"(?<!\b(?:if|when|once|until|unless|should|whether|that|had) )\b(?:the|our) (?:board(?: of directors)?|company|employer|committee|plan sponsor|sponsor|plan administrator|trustees?|firm|bank|corporation)(?: has)? amended the plan,?(?P<when> effective (?:as of )?[^.;,]{4,20}(?:, \d{4})?,?)? to (?:include|add|provide for|introduce|allow(?: for)?|permit) (?=[^.;]{0,40}\b(?:after|post)-?\s?tax\b)(?![^.;]*\b(?:if|unless|provided that|once|subject to|contingent|conditioned|when)\b)(?![^.;]*\b(?:remov|eliminat|discontinu|delet|rescind|repeal|revok|clos|suspend|end(?:ed|s)\b|no longer)\w*)",
            regex.IGNORECASE,
        ),
        r"the Plan was amended\g<when> to permit ",
    ),
    # "Withdrawals of deferrals are allowed from 59½, whereas withdrawals of after-tax savings are allowed at any age"
    (
        guarded(
            rf"(?P<one>\b{_GOING_OUT} (?:of|from) [^.;]{{3,80}}?\b(?:are|is|(?:will|may|can|shall)(?: now| only)? be) [^.;]{{3,80}}?),? (?:while|whereas) (?=(?P<two>{_GOING_OUT} (?:of|from) [^.;]{{3,80}}?\b(?:are|is|(?:will|may|can|shall) be)\b))",
            regex.IGNORECASE,
        ),
        r"\g<one>; ",
    ),
    # "in-service withdrawals are permitted (i) at age 59½, (ii) from an after-tax account, or (iii) for hardship"
    (_CASES, _as_case_of_its_own),
    # "Frozen after-tax contributions may be withdrawn"
    (
        guarded(
            r"^(?P<lead>[^.;]*?)\bfrozen (?P<what>(?:employee |voluntary )?(?:after|post)-?\s?tax contributions)\b(?![^.;]*\b(?:19[5-9]\d|pre-19|prior|before|no longer|ended|discontinued|merged|merger|former|predecessor|acquired|transferred|from (?:the|an?) [^.;]{0,40}\bplan)\b)(?P<rest>[^.;]*?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what>\g<rest>; \g<what> are frozen",
    ),
    # "Vesting does not change because of a withdrawal": what a withdrawal does not do, and no refusal of one
    (
        guarded(
            r"^\W*(?:the |an? |any |your |his or her )?(?:forfeitures?|vesting|vested (?:percentage|interest)|eligibility|participation|service)\b[^.;]{0,60}? (?:shall|will|does|do|may)(?: not|n['’]t) (?:occur|result|happen|arise|follow|change|end|stop|be (?:made|affected|reduced|caused|changed))\b(?:(?!\b(?:but|and|unless|until|if|while|although|though|except|before|only|not|no)\b)[^.;,])*?\b(?:withdrawals?|withdraws?|withdrawing)\b(?:(?!\b(?:but|and|unless|until|if|while|although|though|except|before|only|not|no)\b)[^.;,])*(?=\W*$)",
            regex.IGNORECASE,
        ),
        letting_go(""),
    ),
    # "Withdrawals of after-tax money are unlimited, except for a $250 minimum": at any time
    (
        guarded(
            rf"\b(?:there are no (?:restrictions|limits|limitations) on (?P<what>{_GOING_OUT} (?:of|from) [^.;,]{{3,80}}?)|(?P<what>{_GOING_OUT} (?:of|from) [^.;]{{3,90}}?),? (?:are|is) (?:unrestricted|unlimited|without (?:restrictions?|limits?)|not (?:restricted|limited))),? (?:except(?: that| for)?|with the exception (?:of|that)|other than|apart from|save for) (?=[^.;]*(?:minimum|\$|\bfee|\bonce|\btwice|\b(?:one|two|three|four) (?:withdrawals? )?(?:a|per|in|each|every|may)\b))(?![^.;]*(?:\bage\b|\b59|hardship|\byears of|\bmust (?:be|have)|employ|terminat|suspen))",
            regex.IGNORECASE,
        ),
        letting_go(r"\g<what> may be made at any time, subject to ", "except"),
    ),
    # "Once the limit is reached, a member is automatically switched to after-tax savings": contributions go on so
    (
        guarded(
            rf"(?<=\b(?:reach\w*|hits?|meets?|attains?)\b[^.;]{{0,60}}\b(?:limits?|maximum|ceiling)\b[^.;]{{0,40}}?)(?:,? )(?:they|you|he or she|(?:the |a )?(?:participants?|employees?|members?)) (?:(?:are|is|will be) (?=[^.;]{{0,20}}\bautomatically\b)(?:then |automatically )*(?:enrolled|switched|moved|placed)(?: automatically)? (?:in|into|to)|will automatically (?:begin|start) (?:making|to make)) (?:the )?(?P<what>{MONEY})(?: feature| program| option)?",
            regex.IGNORECASE,
        ),
        r", contributions automatically continue as \g<what>",
    ),
    (
        guarded(
            rf"^(?P<who>\W*(?:participants|employees|members|those|anyone) who (?:reach|hit|meet)s? [^.;,]{{0,40}}\b(?:limits?|maximum)) will (?:automatically (?:begin|start) (?:making|to make)|be automatically (?:enrolled|switched|moved) (?:in|into|to)) (?P<what>{MONEY})",
            regex.IGNORECASE,
        ),
        r"When the limit is reached, contributions automatically continue as \g<what>",
    ),
    # "A new employee may roll over an eligible rollover distribution": those at work roll in
    (
        guarded(
            r"(?<=^(?![^.;]*\b(?:terminat\w*|leav\w+|separat\w+|retir\w+|former|IRA|beneficiar\w+|spouse)\b)[^.;]*(?:^\W*|\b(?:eligible|new|newly hired|all|any|an|each|current|active|covered|our) )employees?\b[^.;]{0,90}?\b(?:may|can) )(?:roll ?over|make (?:an? )?(?:direct )?rollovers? of) (?P<what>(?:any|an|all|their|his or her)(?: portion of an)? eligible rollover distributions?)(?! (?:to|into|in)\b)",
            regex.IGNORECASE,
        ),
        r"roll over into the Plan \g<what>",
    ),
    # "..., however, in-plan conversions are not available"
    (
        guarded(
            r"(?<!\b(?:permit|allow|offer|accept|take|make|provide|include|have|adopt|elect|convert|withdraw|contribute|request|receive)s?,?)(?<!\b(?:not|nor|never|for|to|of|in|on|with|by|and|or|the|an?|are|is|be|may|can|will|shall|does|do|it),?)(?<!,\s?(?:nor|or|and)\b[^.;,]*),? however,? (?=(?:the )?(?:in-plan|in-service|roth|(?:after|post)-?\s?tax|no (?:in-plan|after-tax|roth))\b)",
            regex.IGNORECASE,
        ),
        "; ",
    ),
    # "a shorter list (no Disaster, no Roth)": kinds of payment that are not there, and no money refused
    (
        guarded(
            r"(?<!\b(?:contributions?|deferrals?)\b[^.;]*)(?:(?<=\b(?:set|list|range|menu|selection|choice)) \((?![^)]*\btax\b)(?:no [\w-]+(?:, (?:and |or )?| and | or )?){2,5}\)|(?<=\b(?:withdrawals|types)) \((?![^)]*\btax\b)(?:no [\w-]+(?:, (?:and |or )?| and | or )?){1,5}\))(?! (?:of|for) (?:contributions?|deferrals?))",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "pre-tax savings (up to 25%) or after-tax savings (up to 10%)": the first rate is none of after-tax money
    (
        guarded(
            r"(?<=\b(?:pre-?\s?tax|before-?\s?tax|roth)(?: contributions?| deferrals?| savings| basis)?) \((?:not to exceed|not more than|up to|maximum(?: of)?|max\.?) \d[\d.]*\s?(?:%|percent)\)(?=[^.;()]{1,40}\b(?:after|post)-?\s?tax[^.;()]{0,30}\((?:not to exceed|not more than|up to|maximum(?: of)?|max\.?) \d)",
            regex.IGNORECASE,
        ),
        "",
    ),
)
