"""What a withdrawal of after-tax money costs under the plan: contributions or match that stop, match that is lost."""

from __future__ import annotations

from typing import Any

from analyzer.detection.sentence.conditions import FLAGS, NUMBER, TIMEOUT, age, amount_of, months_of
from analyzer.detection.vocabulary.spelling import in_figures
from analyzer.shapes import guarded

_SAVING = guarded(
    r"\b(?:contribut\w+|participat\w+|membership|(?:put|pay|add)(?: \w+){0,2} in\b|(?:put|pay|add) (?:any|more|no more|anything|nothing)\b|sav(?:e|es|ing|ings)|deposits?|match\w*|(?:payroll )?deductions?|allotments?|the fund|(?:from|of) the plan)\b",
    FLAGS,
)
_STOPS = guarded(
    r"\b(?:suspend\w*|suspension|ceas\w+|stop\w*|discontinu\w+|halt\w*|barred|ineligible|lapses?|lose the right|sits? out|(?:shut|locked|kept|closed) out of the (?:plan|program|fund)|without match\w*"
    r"|(?:(?:may|can|shall|will)\s?not|can['’]t|won['’]t) (?:then )?(?:again )?(?:make|contribute|resume|save(?! (?:(?:any|on|the|income|current) )*tax)|participate|rejoin|start|deposit|be (?:made|matched|resumed|permitted|allowed|eligible|able))"
    r"|(?:(?:may|can|shall|will)\s?not|can['’]t|won['’]t) (?:then )?(?:put|pay|add)(?: in)? (?:any(?:thing|\smore)?|more|new money)|no (?:more|new money) (?:may|can) (?:then )?be (?:put|paid|added)"
    r"|(?:(?:will|shall|may|do|does|is|are|to) not|won['’]t|can(?:not|['’]t)|don['’]t) (?:then )?(?:receive|earn|get|share in|be (?:credited|given|entitled|eligible))\b[^.;]{0,30}\bmatch\w*"
    r"|not (?:be )?(?:permitted|allowed|able|eligible) to (?:again )?(?:make|contribute|resume|save|participate|rejoin)"
    r"|(?:puts?|pays?|adds?|contributes?|gives?) (?:in )?nothing|nothing (?:that )?(?:you|he|she|he or she|they) (?:saves?|contributes?|puts? in|pays? in) (?:is|will be|gets?) matched"
    r"|(?:(?:go|do)(?:es)? without|miss(?:es)?(?: out on)?|lose out on|loses out on|forgo(?:es)?) (?:(?:the|your|any|all|his|her|their) ){0,2}(?:[\w-]+ ){0,2}?match\w*|los(?:e|es|ing) (?:(?:the|your|any|all|his|her|their) ){0,2}(?:[\w-]+ ){0,2}?match\w*(?: contributions?)?(?= for (?:the |at least )?(?:next |following |full )?[\w-]+ (?:months?|years?|quarters?)\b)|no (?:[\w-]+ ){0,2}?match\w*(?= for (?:the |a |at least )?(?:next |full )?[\w-]+ (?:months?|years?|quarters?)\b)|(?:break|gap|pause|interruption|hold) (?:of [\w-]+ (?:months?|years?) )?(?:in|on|of) (?:(?:the|your|any|all|his|her|their) ){0,2}(?:[\w-]+ ){0,2}?(?:match\w*|contributions?|deposits|deductions|savings?)"
    r"|(?:be|are|is|stays?|remains?) (?:then )?out of the (?:plan|program|fund) (?=for\b)|(?:ends?|pauses?|interrupts?|freezes?) (?:your|the|his|her|all|any) (?:[\w-]+ ){0,3}?(?:contributions?|deductions?|deposits?|savings|match\w*)|on hold"
    r"|(?:have|has) no (?:[\w-]+ ){0,3}?(?:contributions?|deposits?|match\w*) (?:allocated|credited|made|contributed|paid)"
    r"|(?:makes?|made|pays?|gives?|adds?|receives?|gets?|earns?|means?|brings?) no (?:[\w-]+ ){0,3}?(?:contributions?|deposits?|savings|allotments?|match\w*)"
    r"|(?:(?:is|are|be|become) )(?:then )?unable to (?:again )?(?:make|contribute|resume|save|participate|rejoin|deposit)"
    r"|(?:(?:(?:will|shall|may|can|does|do) ?not|won['’]t) (?:then )?(?:accept|take|receive)|(?:shall|will|can|may)? ?(?:accepts?|takes?) no|refuses?)(?: (?:any|further|new|more|your|his|her|their|such))* (?:(?:after|post|pre|before)-?\s?tax |employee |voluntary |thrift )?(?:contributions?|deposits?|savings)(?! (?:elections?|changes?|forms?|rates?))"
    r"|(?:turned|switched|shut) off|months without (?:[\w-]+ ){0,2}?(?:contributions?|deposits?|savings|match\w*)"
    r"|(?:(?:will|shall|does|do|is|are) not|won['’]t|doesn['’]t|don['’]t) (?:then )?(?:be )?match(?:ed)?"
    r"|no (?:[\w-]+ ){0,2}?(?:contributions?|deposits?|savings|match\w*)(?: \w+)? (?:may|can|shall|will|are|is)"
    r"|(?:must|has to|have to|needs? to) wait\b[^.;]{0,30}\bbefore (?:contributing|saving|making|depositing|resuming|starting))\b",
    FLAGS,
)
_FOR_SO_LONG = guarded(
    r"(?<!\bevery )(?:(?:for|until|during|of)\s+)?(?:a\s+(?:period|minimum)\s+of\s+|the\s+|at\s+least\s+|(?:next|following)\s+)*"
    + NUMBER
    + r"[\s-]+(?:(?:full|calendar|consecutive)\s+)?(?P<u>months?|years?|quarters?|pay\s+periods?)"
    r"|\b(?:rest|remainder|balance) of the (?:plan |calendar )?(?P<u2>year|quarter)|\buntil the (?:(?:start|beginning|first (?:day|pay ?day|payroll)|end) of the )?(?:next|first|following)\b[^.;]{0,40}\b(?P<u3>date|year|quarter|period|january|april|july|october|anniversary)\b"
    r"|\bfor an? (?:(?:full|whole|entire|calendar|plan) )*(?P<u4>year|quarter|month)\b",
    FLAGS,
)
_COMPANY_SHARE = guarded(  # "the Company's 50¢ on the dollar for those savings": its match, by what it is
    r"\b(?:company|employer|firm|bank|corporation)(?:['’]s)? (?:\d+ ?(?:¢|cents?|%|percent)(?: on (?:the|each|every) dollar)?|(?:matching )?(?:money|share|half)|contributions?|credits?)(?: (?:for|on|to) (?:(?:those|these|such|your|the|that) )?(?:savings|deposits|contributions|money|it|them))?",
    FLAGS,
)
_HALF_A_YEAR = guarded(r"\bhalf(?:[- ]| an? | of an? )year\b", FLAGS)
_OF_ONES_OWN_WILL = guarded(  # "If you stop contributing, you must wait six months": no price of a withdrawal
    r"\b(?:if|when|whenever|once|after|should) (?:you|he or she|he|she|they|an? \w+|the \w+) (?:(?:choose|chooses|decide|decides|elect|elects|ask|asks) to |voluntarily )?(?:stop|suspend|discontinue|cease|halt|cancel|end|quit)s?\b",
    FLAGS,
)
_WITHDRAWS_IT = guarded(r"\b(?:withdr(?:aw|ew)\w*|take|takes|taken|taking|payment|distribution)\b", FLAGS)
_MATCH_LOSS = guarded(r"(?:(?<!\bnon-?)forfeit\w*|los[et]s?\b(?!\s+no\b)|losing|loss\s+of|gives?\s+up|cancel\w*|forgo\w*|sacrific\w+|takes?\s+back|claws?\s+back|costs?\s+(?:you|him|her|them|the \w+)\b(?!\s+(?:no|nothing|none)\b))[^.;]{0,60}?match|match\w*[^.;]{0,120}(?:(?<!\bnon-?)forfeit|(?:is|are|be)\s+given\s+up|(?:be|is|are)\s+lost|taken back|cancel\w+|will\s+not\s+be\s+(?:paid|made(?!\s+up)|matched))|without\s+match", FLAGS)  # fmt: skip
_NO_PRICE = guarded(
    r"(?<!\b(?:not|never|cannot)\s)\bwithout (?:losing|giving up|forfeiting|any loss)\b"
    r"|\b(?:no|not|nor|never|without|neither)\b(?! (?:yet )?(?:attained|reached|turned)\b)[^.;]{0,40}\b(?:forfeit\w*|suspen\w+|lose|loss|cost|interrupt\w*)\b(?! for)"
    r"|\b(?:repealed|eliminated|deleted|removed|lifted|waived|rescinded|no longer (?:appl|follow|happen|in (?:force|effect)|impos|requir|charg)\w*|(?:does|do|will|shall) not apply)\b",
    FLAGS,
)
_PRICE_THEN = guarded(  # "a member who withdrew was suspended for six months": a rule of earlier days
    r"\b(?:who|if (?:you|he|she|they|an?\s\w+)) (?:had )?(?:withdrew|withdrawn|took|drew)\b|\b(?:was|were|would be) (?:then |also |once )?(?:suspended|barred|stopped|halted|ineligible|forfeited|lost|cancell?ed|not (?:permitted|allowed|eligible|able|matched))"
    r"|\b(?:used to|could not|was not|were not|had to)\b|\b(?:stopped|ceased|lapsed|lost|gave up|sat out|forfeited)\b|\bwithdrawal (?:\w+ )?suspended\b",
    FLAGS,
)
_WOULD_HAVE = guarded(  # "your match would have stopped; since the money is older by now, no suspension applies"
    r"\bwould have (?:been )?(?:stopped|suspended|ceased|halted|barred|forfeited|lost|cancell?ed)\b", FLAGS
)
_LONG_AGO = guarded(  # "In the past a withdrawal suspended contributions; none does so today"
    r"^\W*(?:\w+ ){0,2}?(?:formerly|previously|originally|in the past|at one time|in earlier (?:years|days)|once,|years ago|(?:until|before|prior to|through|up to) (?:\w+ )?(?:\d{1,2}, )?(?:19|20)\d\d)\b",
    FLAGS,
)
_PRICE_NOW = guarded(
    r"\b(?:is|are|isn['’]t|aren['’]t|be|shall|will|may|must|can|cannot|can['’]t|won['’]t|has|have|causes?|stops|suspends|ceases|results?|means|carries|loses?|forfeits?|gives? up|costs)\b",
    FLAGS,
)
_ON_YOUNG_MONEY = [  # "if you withdraw savings that have been in the Plan for less than 24 months, ..."
    guarded(p.replace("N_", NUMBER), FLAGS)
    for p in (
        r"\b(?:been|held|remained|stayed|on deposit|kept|in the plan|in (?:your|his|her|the) account)\b[^.;,]{0,40}?(?:(?<!not )(?<!no )\b(?:less|fewer) than|\bunder|\bbelow) N_\s+(?:full |whole |complete )?(?P<u>months?|years?)",
        r"\bwithin N_\s+(?P<u>months?|years?) (?:of|after|from) (?:its|their|the date of (?:its|their|the)|being|having been|it was|they were|the) (?:deposit|contribut|made|paid|credit|sav)",
        r"(?<!not )(?<!no )\b(?:less|fewer) than N_\s+(?P<u>months?|years?) old\b",
        r"\bnot (?:yet )?been (?:held )?(?:in|on|with)\b[^.;,]{0,30}\bfor (?:at least )?N_\s+(?:full |whole |complete )?(?P<u>months?|years?)",
        r"\b(?:made|contributed|deposited|credited|saved|put in)\b[^.;,]{0,25}?\b(?:within|during|in|less than|fewer than) (?:the )?(?:last |past |preceding |previous |prior |immediately preceding )?N_\s+(?:full |whole |complete )?(?P<u>months?|years?)\b(?! (?:after|of|following) (?:the|a|such|that|your) withdrawal)",
    )
]
_RULE_OF_OLD = guarded(
    r"\b(?:former|old|previous|prior|earlier|past|pre-\d{4}) (?:[\w-]+ ){0,2}?(?:rules?|provisions?|penalt(?:y|ies)|suspensions?|restrictions?|practice|requirements?|polic(?:y|ies))\b",
    FLAGS,
)
_ON_LEAVING = guarded(  # what is not vested is forfeited by those who leave: no price of a withdrawal
    r"\b(?:leaves?|left|terminat\w*|sever\w*|vest(?:ed|ing|s)?|breaks? in service|forfeitures)\b", FLAGS
)
_IF_IT_TAKES = guarded(  # "If any part of a withdrawal comes from basic after-tax contributions, ..."
    r"\b(?:if|where|when|whenever|unless no)\b[^.;,]{0,70}?\b(?P<kind>basic|(?<!un)(?<!\bnot )matched)\b", FLAGS
)
_WITHDRAWS = guarded(r"\bwithdr(?:aw|ew)\w*", FLAGS)
_SHORTENED = guarded(  # "was shortened from six months to three"
    r"\bfrom\s+(?:an?\s+)?" + NUMBER + r"(?:\s+months?)?\s+to\s+" + NUMBER + r"\b(?:\s+months?)?", FLAGS
)
_COMPANY_MONEY = guarded(
    r"\b(?:match\w*(?: employer| company)?|(?:company|employer|firm|bank)(?:['’]s)?(?: matching)?) contributions?\b"
    r"|\bmatch\w* (?:on )?(?:your|his|her|his or her|their|any|the|such|those|an? \w+['’]s) (?:[\w-]+ ){0,2}?(?:contributions?|savings|deferrals|deposits|allotments)\b",
    FLAGS,
)
_MATCHED_BEFORE = guarded(
    r"\b(?:un)?matched (?:after-?tax )?(?:amounts?|contributions?|savings|money|part|portion)\b", FLAGS
)
_GOES_ON = guarded(r"\b(?:may|can|will|shall) (?:still )?(?:continue|keep|go on)\b[^.;,]*", FLAGS)
_STOP = r"(?:stop|suspen|ceas|halt|barr|discontinu|paus|interrupt)\w*|ends?|on hold|(?:may|can|shall|will|do|does) ?not|can['’]t|ineligible|receives? no|are no|is no|no"
_OWN = r"(?:contribut\w*|sav(?:e|es|ings?)|deposits?|deferrals?|payroll deductions?|allotments?)"
_OWN_STOP = guarded(  # with the words before and behind that say which contributions
    rf"\b(?:{_STOP})\b[^.;,]{{0,45}}\b{_OWN}\b(?: after-?\s?tax\b)?|(?:(?!(?:{_STOP})\b)[\w-]+,? ){{0,6}}\b{_OWN}\b(?:[^.;,]{{0,60}}|[^.;,]{{0,60}}(?:, and [^.;,]{{0,60}})?, (?:shall|will|may|must|are|is) (?:be )?)\b(?:{_STOP})\b",
    FLAGS,
)
_MATCH_ON_OWN = guarded(rf"\bmatch\w*\b[^.;,]{{0,30}}\b(?:on|for|of)\b[^.;,]{{0,30}}\b{_OWN}\b", FLAGS)
_UNTOUCHED = guarded(  # "but the right to make Elective Deferrals shall not be affected", "your pre-tax savings keep going"
    r"(?:^|[;,]|\b(?:but|though|although|while)\b)(?:(?!\b(?:but|though|although|while)\b)[^.;,])*?"
    r"\b(?:(?:(?:may|can|will|shall) (?:still )?)?(?:go(?:es)?|keeps?|carry|carries) (?:on|going)\b|continues?\b|need not (?:stop|cease)\b"
    r"|(?:is|are|be|do|does|will|shall) not (?:be )?(?:affected|disturbed|suspended|interrupted|stopped|stop|cease)\b|(?:is|are) not(?=\W*$))[^.;,]*",
    FLAGS,
)
_MATCH_STOP = guarded(
    rf"\b(?:{_STOP}|without|not (?:be )?credited with|not receive|not share in|los(?:es?|ing))\b[^.;,]{{0,45}}\bmatch\w*|\bmatch\w*[^.;,]{{0,45}},?[^.;,]{{0,12}}\b(?:{_STOP})\b",
    FLAGS,
)
_STILL = guarded(r"\b(?:continues?|still|remains?|retained|kept)\b", FLAGS)


_PART_OF_THEM = r" of (?:them|those|these|that (?:time|period)|the (?:suspension|stop|pause|break|period|\w+ months))"
_FIRST_MONTHS = rf"(?:for|during|in|within) the first {NUMBER}(?:(?: (?:full )?(?P<u>months?|years?|quarters?))(?:{_PART_OF_THEM})?|{_PART_OF_THEM})"
_MATCH_FOR_PART = [
    guarded(p, FLAGS)
    for p in (
        # "..., and for the first three of them your other contributions are not matched"
        rf"[,;]? (?:and|while|with|but) {_FIRST_MONTHS},? [^.;]{{0,60}}\bmatch\w*[^.;,]*",
        # "..., and no match is made for the first six months"
        rf"[,;]? (?:and|while|but) [^.;,]{{0,50}}\bmatch\w*\b[^.;,]{{0,40}} {_FIRST_MONTHS}",
    )
]


def _match_in_part(text: str) -> tuple[int, str] | None:
    """For how many months the match stops where that is not as long as contributions do, and the text without it."""
    part = next((m for shape in _MATCH_FOR_PART if (m := shape.search(text, timeout=TIMEOUT))), None)
    if part is None or not _MATCH_STOPS_THERE.search(part.group()):
        return None
    months = amount_of(part) * _MONTHS[(part["u"] or "months")[0].lower()]
    return months, f"{text[: part.start()]}{text[part.end() :]}"


_MATCH_STOPS_THERE = guarded(
    r"\b(?:no|not|nor|without|stop\w*|ceas\w*|suspen\w+|lose|loses|lost|cannot|n['’]t)\b", FLAGS
)

_FREE = guarded(
    r"\bthe (?:company |employer |bank )?match (?:then )?(?:goes|continues|carries) on\b"
    r"|\b(?:carry|carries|bring|brings|cause|causes|with|there is|subject to) no (?:suspension|penalty)\b"
    r"|\bwithout (?:a |any )?(?:suspension|penalty)\b"
    r"|\b(?:neither|nor|no)\b[^.;]{0,30}\b(?:suspension|penalty)\b[^.;]{0,30}\b(?:appl(?:y|ies)|follows?)\b"
    r"|\bthe (?:suspension|penalty)\b[^.;]{0,30}\b(?:does|do|will|shall) not (?:apply|follow)\b"
    r"|\bcontributions (?:and the match )?(?:go|continue) on as before\b",
    FLAGS,
)

_MONTHS = {"y": 12, "q": 3, "m": 1}


def none_asked(sentence: str) -> dict[str, Any]:
    """That what is taken out has no price: "at 59½ you may draw any class, and the match goes on"."""
    return {"no_price": True} if _FREE.search(sentence, timeout=TIMEOUT) else {}


def penalties(text: str, sentence: str = "") -> dict[str, Any]:
    """Suspension of contributions and loss of match that follow a withdrawal; ``sentence`` is all that is said."""
    found: dict[str, Any] = {}
    text = _HALF_A_YEAR.sub("six months", _COMPANY_SHARE.sub("company match", text))
    if _OF_ONES_OWN_WILL.search(text) and not _WITHDRAWS_IT.search(sentence or text):
        return found
    left = _UNTOUCHED.sub(" ", text)  # "although the Participant's own contributions continue without interruption"
    priced = left if _STOPS.search(left, timeout=TIMEOUT) else text
    if _NO_PRICE.search(priced, timeout=TIMEOUT) or _of_earlier_days(sentence or text):
        return found
    stop = _STOPS.search(text, timeout=TIMEOUT)
    if stop and _SAVING.search(text, timeout=TIMEOUT) and (long := _how_long(text, stop)) is not None:
        found["suspension_months"] = long
        told, in_part = sentence or text, _match_in_part(sentence or text)
        if in_part is not None and in_part[0] < long:
            found["match_stop_months"], told = in_part
        if (what := _what_stops(told)) != "contributions":
            found["suspended"] = what
    lost = _MATCH_LOSS.search(text, timeout=TIMEOUT)
    if (
        lost
        and not ("suspension_months" in found and _is_not_made(text, lost))
        and not _MATCH_KEPT.search(text, timeout=TIMEOUT)
        and (_WITHDRAWS.search(sentence or text) or not _ON_LEAVING.search(text))
    ):
        found["match_forfeiture"] = True
    if found and (young := next((m for shape in _ON_YOUNG_MONEY if (m := shape.search(text, timeout=TIMEOUT))), None)):
        found["price_until_months"] = months_of(young)
    if found and (taken := _IF_IT_TAKES.search(sentence or text, timeout=TIMEOUT)) is not None:
        found["price_on"] = "matched money" if "matched" in taken["kind"].lower() else "basic contributions"
    if (
        found
        and (under := _WHILE_YOUNG.search(text, timeout=TIMEOUT))
        and (until := age(f"age {in_figures(under['age'])}"))
    ):
        found["price_until_age"] = until
    return found


_TAKES_BACK = guarded(r"(?<!\bnon-?)forfeit|\bcancel|\b(?:takes?|taken|claws?|clawed)\s+back\b|\bgiv\w+\s+up\b", FLAGS)
_LOSES = guarded(r"\b(?:los[et]s?|losing|loss|costs?|sacrific\w+)\b", FLAGS)
_FOR_A_TIME = guarded(
    r"^(?! and\b)[^.;,]{0,25}?\b(?:for|during|in) (?:[\w-]+ ){0,4}(?:months?|years?|quarters?)\b", FLAGS
)


def _is_not_made(text: str, lost: Any) -> bool:
    """ "No match will be made for three months": a match that stops, and none that is taken back."""
    if _TAKES_BACK.search(text):
        return False
    return _LOSES.search(lost.group()) is None or _FOR_A_TIME.search(text[lost.end() :]) is not None


_MATCH_KEPT = guarded(
    r"\bno (?:\w+ ){0,3}?match\w*(?: contributions?)? (?:is|are|will be|shall be|gets?) (?:ever )?(?:lost|forfeited|taken|given up|affected)\b",
    FLAGS,
)
_WHILE_YOUNG = guarded(  # "who makes a withdrawal before age 59½ may not contribute for six months"
    r"\b(?:before|under|younger than|prior to|(?:has|have|had) not (?:yet )?(?:attained|reached|turned)|unless (?:you|he or she|the \w+) (?:are|is|have|has)(?: already)?(?: reached| attained| at least)?)\s+(?:(?:you|he|she|they)\s+(?:(?:reach|attain|turn)\w*|are|is)\s+|(?:attaining|reaching|turning)\s+|the\s+)?(?:age\s+)?(?:of\s+)?(?P<age>\d{2}\s?(?:½|1/2|\.5)?)(?!\s*(?:months?|years?|days?|%|percent))",
    FLAGS,
)


_TAKEN = guarded(  # "the suspension that follows a withdrawal of After-Tax Contributions": not what stops
    r"\bwithdrawals? (?:of|from) (?:(?:any|all|the|your|his|her|their|such|these|those|matched|unmatched) ){0,2}(?:[\w-]+ )?(?:after|post)-?\s?tax (?:contributions?|savings|deposits|accounts?)(?: accounts?)?",
    FLAGS,
)


_ON_THEM = guarded(  # "no match is made on savings you did not make", "so will not receive Matching Contributions on them"
    r"\b(?:match\w*|(?:company|employer|bank|firm)(?:['’]s)?(?: matching)?)(?: contributions?)?\b[^.;,]{0,30}?"
    r"\b(?:on|for|depend(?:s|ing)? (?:up)?on|in respect of|gone with|go with|goes with) (?:them|these|those|(?:savings|contributions|deposits) (?:that )?(?:you|he|she|they) (?:did|do|does) not make)\b",
    FLAGS,
)
_FIRST_STOPPED = "after-tax contributions and match"


def _what_stops(text: str) -> str:
    """Whether the saver's own contributions stop, the company's match (or that on these alone), or both."""
    stopped = _stopped(text)
    return (
        "after-tax contributions and the match on them"
        if stopped == _FIRST_STOPPED and _ON_THEM.search(text)
        else stopped
    )


def _stopped(text: str) -> str:
    text = _TAKEN.sub("withdrawal", text)
    left = _GOES_ON.sub(" ", _UNTOUCHED.sub(" ", text) if _STOPS.search(_UNTOUCHED.sub(" ", text)) else text)
    told = _MATCH_ON_OWN.sub("match", _COMPANY_MONEY.sub("match", _MATCHED_BEFORE.sub(" ", left)))
    own = _own_stopped(told)
    if not _MATCH_STOP.search(told, timeout=TIMEOUT):
        return own or "contributions"
    return f"{own} and match" if own else "match"


_OF_AFTER_TAX = guarded(r"\b(?:after|post)-?\s?tax\b|\b(?:voluntary|thrift|supplemental|non-?deductible)\b", FLAGS)
_OF_OTHERS = guarded(
    r"\b(?:pre|before)-?\s?tax\b|\broth\b|\b401\(k\)|\bdeferrals?\b|\b(?:all|any|every|each kind of|other) (?:\w+ )?contributions?\b|\b(?:of|to|in) (?:any|every|all) (?:kinds?|types?|sorts?)\b",
    FLAGS,
)


_NOT_MATCHED = guarded(  # "the Company does not match savings of any kind": it is the match that stops
    r"^(?:do|does|will|shall|can) ?not (?:then )?match(?:es)?\b(?! contributions?\b)", FLAGS
)


def _own_stopped(text: str) -> str:
    """Which of the saver's own contributions stop: after-tax ones alone where these words name no others."""
    stops = [match.group() for match in _OWN_STOP.finditer(text, timeout=TIMEOUT)]
    stops = [one for one in stops if not _NOT_MATCHED.match(one)]
    if not stops:
        return ""
    alone = all(_OF_AFTER_TAX.search(one) and not _OF_OTHERS.search(one) for one in stops)
    return "after-tax contributions" if alone else "contributions"


def _of_earlier_days(text: str) -> bool:
    """Whether a price is told of as what was: by its tenses, or as a former rule that is not said to go on."""
    if _WOULD_HAVE.search(text) or (_RULE_OF_OLD.search(text) and not _STILL.search(text)):
        return True
    then, now = _PRICE_THEN.search(text), _PRICE_NOW.search(text)
    if then is None and now is None:
        return _LONG_AGO.search(text) is not None
    if then is None or now is None:
        return then is not None
    return then.start() < now.start() and _LONG_AGO.search(text) is not None


def _leads_to(between: str) -> bool:
    """Whether a length of time is that of what follows: near it, or counted from a withdrawal."""
    return len(between) <= 25 or bool(
        guarded(r"\b(?:after|following|from|that follows?)\b.*\bwithdraw", FLAGS).search(between)
    )


def _how_long(text: str, stop: Any) -> int | None:
    """The months that are said after what stops ("suspended for six months") or right before it ("a six-month suspension")."""
    if (changed := _SHORTENED.search(text, timeout=TIMEOUT)) is not None:
        return amount_of(changed)
    before = [m for m in _FOR_SO_LONG.finditer(text, timeout=TIMEOUT) if m.start() < stop.start()]
    near = before[-1] if before and _leads_to(text[before[-1].end() : stop.start()]) else None
    if stop.group().lower() == "suspension" and near is not None:
        return _long(near)
    match = _FOR_SO_LONG.search(text, stop.end(), timeout=TIMEOUT) or near or _FOR_SO_LONG.search(stop.group())
    return _long(match) if match is not None else None


def _long(match: Any) -> int:
    """Months; a number of pay periods, or the time until a date, counts as one."""
    if whole := match.group("u4"):
        return _MONTHS[whole[0].lower()]
    unit = (match.group("u") or "").lower()
    if not unit or unit.startswith("pay"):
        return 1
    return amount_of(match) * _MONTHS[unit[0]]
