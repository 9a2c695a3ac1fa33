"""Sentences that say in a word what the ones around them name: "neither is part of the plan", "the exception is ..."."""

from __future__ import annotations

import regex

from analyzer.detection.context.told_together import told_together
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.reading.sentences import last_sentence
from analyzer.shapes import guarded

_AFTER_TAX = r"(?:(?:after|post)-?\s?tax|voluntary)"
_MONEY = rf"(?:(?:the|your|their|any|all|his or her) )?{_AFTER_TAX} (?:contributions?|money|savings|accounts?|balances?|dollars|sources?)"

_IN_A_HARDSHIP = guarded(r"\bhardship\b[^?!]*$", regex.IGNORECASE)
_NO_OTHER = guarded(  # "The after-tax account is not available for any other kind of withdrawal"
    rf"^(?P<what>\W*(?:{_MONEY}|it|they)) (?:(?:is|are) not (?:available|open) (?:for|to) any other (?:(?:kind|type|sort|form) of )?(?:withdrawals?|payments?|distributions?)"
    r"|(?:may not|cannot|can not) be (?:withdrawn|taken out|drawn) for any other (?:reason|purpose))\b",
    regex.IGNORECASE,
)
_ASKED_OF_BOTH = guarded(  # "after-tax contributions and Roth conversions of those contributions"
    rf"\b{_AFTER_TAX} (?:contributions?|savings) (?:and|or|nor) (?:in-plan |roth |automatic )*conver(?:sions?|ting)\b",
    regex.IGNORECASE,
)
_NEITHER = guarded(  # "For now, neither is part of the 401(k) plan"
    r"^\W*(?:(?:for now|today|at present|at this time|currently|so far),? )?neither (?:(?:one|of (?:them|these|those|the two)) )?is (?:(?:now|yet|currently) )?(?:(?:a )?part of|available (?:in|under)|offered (?:in|under|by)|(?:allowed|permitted) (?:in|under|by)) (?:the|our|this) (?:[\w()]+ )?plan\b",
    regex.IGNORECASE,
)
_BOTH_STEPS = guarded(  # "plans that let people save after tax and then convert the money to Roth"
    r"\b(?:save|contribute|put|take|accept|make|collect|add)\w*\b[^.?!]*\b(?:after|post)[-\s]?tax(?:es)?\b[^.?!]*\b(?:conver\w+|(?:switch|turn|mov|chang|transfer|flip|sweep|roll)\w*\b[^.?!]*\b(?:in)?to (?:an? |the |your |designated )*roth\b(?! IRA))",
    regex.IGNORECASE,
)
_OF_THE_STEPS = guarded(  # "Good as the idea is, the Tidewater 401(k) allows neither step", "The Plan does neither"
    r"^\W*(?:(?:but|however|though),? |[^,;]{3,40}, |[^;.?!]{3,160}, (?:and|but|so) )?(?:ours|(?:our|this|the) (?:[\w&.’'()-]+ ){0,5}?(?:plan|401\(k\)|program)) (?:allows?|permits?|offers?|does|has|provides? for) "
    r"(?:(?P<none>neither(?: (?:step|one|half|part|thing|feature|of (?:them|these|those|the two)))?)|only the first(?: (?:step|half|part|of (?:them|these|the two)))?)(?=\W*$|,? (?:though|although|but|however|yet|at (?:this time|present)|today|for now)\b(?![^.;]*\b(?:allow|permit|offer|accept|will|from|beginning|starting)\w*\b))",
    regex.IGNORECASE,
)
_NOT_ADDED = guarded(  # "The Company has not added it"
    r"^\W*(?:(?:but|however),? )?(?:the (?:company|employer|plan|board|committee|bank|firm|university|hospital)|our plan|we) (?:has|have) (?:not|never|chosen not to|decided not to) (?:yet )?(?:add(?:ed)?|adopt(?:ed)?|elect(?:ed)?|includ(?:ed|e)) (?:it|them|this|(?:this|that|such an?|the) (?:feature|option|provision))\W*$",
    regex.IGNORECASE,
)
_LAW_LETS = guarded(  # "The law allows an employer to add a feature that turns after-tax savings into Roth savings."
    r"(?:^|[.!?]\s+)(?:the |federal |tax )*(?:law|code|internal revenue code|rules|regulations) (?:also )?(?:allows?|permits?|lets?)\b(?P<what>[^.!?]*)[.!?]\W*$",
    regex.IGNORECASE,
)
_TO_ROTH = guarded(
    r"\b(?:turn|convert|mov|chang)\w*\b[^.]*\b(?:in)?to (?:a )?roth\b|\bconversions?\b", regex.IGNORECASE
)
_PUT_IN = guarded(
    rf"\b(?:accept|make|take|offer|allow)\b[^.]*\b{_AFTER_TAX} (?:contributions?|savings)\b", regex.IGNORECASE
)
_SOLE_MEANS = guarded(  # "Then choose Roth. It is the sole means by which already-taxed pay can enter the Plan."
    r"^(?P<lead>\W*)it (?=is the (?:sole|only|single) (?:means|way|door|route|path)\b)", regex.IGNORECASE
)
_NAMES_ROTH = guarded(r"\broth\b(?![^.?!]*\b(?:ira|roll\w*)\b)[^.?!]*[.?!]\W*$", regex.IGNORECASE)

_WITH_ONE_EXCEPTION = guarded(  # "With one exception nothing may leave your account until you reach 59½"; "all but one part of your account has to stay"
    r"^\W*with (?:just |only )?(?:one|a single) exception,? (?P<rule>(?:nothing|no (?:money|withdrawals?|payments?|part of your account))\b.*?)\W*$"
    r"|^\W*(?:[^.;:]{3,80}, )?(?P<rule>all but one (?:part|piece|portion|source|account|bucket)s?(?: (?:of|in) (?:your|the|his or her) (?:\w+ )?(?:account|money|savings|plan))? (?:has to|have to|must) (?:stay|remain|wait|be left)\b.*?)\W*$",
    regex.IGNORECASE,
)
_THE_EXCEPTION = guarded(  # "The exception is your after-tax balance, contributions and growth alike"; "The part that may leave is ..."
    rf"^\W*(?:the (?:one |only |sole )?exception|it|the (?:one |only )?(?:part|piece|portion|source|account|bucket|one) (?:that|which) (?:may|can) (?:leave|come out|go|be (?:taken|withdrawn|paid)(?: out)?)(?: (?:early|sooner|before then|at any time))?) is (?:for )?(?P<what>{_MONEY})(?=\W*$|, | with | and )",
    regex.IGNORECASE,
)


_TAXED_DEPOSITS = guarded(  # "shall deposit with the Trustee, by deduction from Salary remaining after the withholding of income tax, ..."
    r"\b(?:deposits?|deposited)\b[^;]{0,180}?\b(?:taxed (?:pay|salary|wages|earnings)|after (?:the )?(?:withholding|deduction|payment) of (?:\w+ ){0,3}tax(?:es)?|on which (?:\w+ ){0,3}tax(?:es)? (?:has|have)|(?:after|post)-?\s?tax)\b",
    regex.IGNORECASE,
)
_OF_OTHER_KINDS = guarded(r"\b(?:roth|pre-?tax|before-?tax|deferrals?|rollovers?)\b", regex.IGNORECASE)
_THE_DEPOSITS = guarded(
    r"\b(?P<whose>(?:his|her|their|your|his or her)(?: own)?|such|the|(?:a|the|each|any) (?:member|participant|employee)['’]s) (?=deposits\b)",
    regex.IGNORECASE,
)


_NAMED_ARTICLE = guarded(  # "The Basic Plan Document contains an Article V on Employee After-Tax Contributions"
    r"\b(?P<number>(?:article|section) [IVX\d][\w.]*?)(?: of the [\w ]{3,40}?)?(?:,? (?:on|of|headed|entitled|titled|about|concerning|provid(?:es|ing) for|(?:that )?(?:deals|dealing) with|permits|allows)|,| \() ?[\"“]?(?P<what>(?:employee |participant |voluntary )*(?:(?:after|post)-?\s?tax|voluntary) (?:employee )?contributions)\b",
    regex.IGNORECASE,
)
_NOT_ELECTED = guarded(  # "The undersigned Employer has not elected Article V, and it is to be read as if left out"
    r"^\W*(?:the )?(?:undersigned |adopting |sponsoring )*(?:employer|company|sponsor|plan|bank|firm) (?:has not|does not|did not|has chosen not to|has declined to) (?:elect|adopt|select|include)(?:ed)? (?P<number>(?:article|section) [IVX\d](?:[\w.]*\w)?|it|that (?:article|section))(?=\W*$|, | and\b)",
    regex.IGNORECASE,
)


_UNTIL = guarded(  # "through December 18", "through the paycheck dated December 18"
    r"\b(?:through|until|till|to and including|up to|on|as of|after)\W+(?:the (?:[\w-]+ ){0,3}?(?:paychecks?|payroll|pay ?day|pay date|pay period|check)(?: (?:dated|of|on|ending|for|paid on))? )?$",
    regex.IGNORECASE,
)
_THEREAFTER = guarded(
    r"^\W*(?P<after>after) that(?: (?:date|day|time))?(?=,? (?:no|none|nothing)\b)|\bthereafter\b|\b(?P<after>after|beyond|later than) that(?: (?:date|day|time))?(?=\W*$|[,;])|\b(?:possible|accepted|taken|made|allowed) later(?=\W*$)",
    regex.IGNORECASE,
)
_YEARS_END = guarded(  # "until the last payroll of 2026"
    r"\bthe (?:last|final) (?:\w+ )?(?:payroll|paycheck|pay ?day|pay date|pay period|day) (?:of|in) (?P<year>20\d\d)\b",
    regex.IGNORECASE,
)
_REFUSES = guarded(  # and not "no period of ineligibility applies to a withdrawal made thereafter"
    r"\b(?:no(?! (?:period|suspension|penalt|wait|fee|charge|restriction|limit|reduction|loss))|none|not|cannot|neither|nothing|cease\w*|stop\w*|end\w*)\b",
    regex.IGNORECASE,
)


def after_the_day(text: str, before: str) -> str:
    """What is refused "thereafter", as refused after the one day that was named, in the sentence or in the one before.

    >>> after_the_day("None shall be made thereafter.", "They may be made through June 30, 2026.")
    'None shall be made after June 30, 2026.'
    """
    then = _THEREAFTER.search(text)
    if then is None or not _REFUSES.search(text[: then.start()] if then.start() else text):
        return text
    said = text[: then.start()] if any(dates_in(text[: then.start()])) else last_sentence(before)
    said = _YEARS_END.sub(r"December 31, \g<year>", said)
    days = list(dates_in(said))
    if len(days) != 1 or len(days[0].iso) < len("2026-01") or not _UNTIL.search(said[: days[0].start]):
        return text
    return f"{text[: then.start()]}after {said[days[0].start : days[0].end]}{text[then.end() :]}"


_DEPOSITS = guarded(
    r"^(?P<lead>\W*(?:your |the |such |his |her |their )?)(?=deposits\b[^;]*(?:\d\s?%|percent\b))", regex.IGNORECASE
)
_HOW_MUCH = guarded(
    r"^(?P<lead>\W*(?:you|each member) (?:may )?(?:decides?|chooses?) how much to deposit)\b", regex.IGNORECASE
)
_NAMED_DEPOSITS = guarded(
    r"\b(?P<kind>thrift|voluntary|(?:after|post)-?\s?tax) (?:savings )?deposits\b", regex.IGNORECASE
)
_TAX_IS_PAID = guarded(  # "Since you have already paid income tax on these wages", "from pay that has already been taxed"
    r"\b(?:wages|pay|earnings|salary|money)\b[^.?!]{0,40}\b(?:has|have) already (?:been taxed|borne tax)\b|\b(?:have|has) already paid (?:\w+ ){0,2}?tax(?:es)?\b",
    regex.IGNORECASE,
)
_OTHER_DEPOSITS = guarded(
    r"\b(?:roth|pre-?tax|before(?: (?:\w+ )?|-)tax|deferrals?|rollovers?|rolled|credit union|bank account|loans?|insurance|"
    r"(?:was|were|could|had|until)\b)",
    regex.IGNORECASE,
)


def of_taxed_deposits(text: str, before: str, following: str) -> str:
    """What is said of "deposits", with the kind that they were called before, or as after-tax where the tax has been paid.

    >>> of_taxed_deposits("Your deposits may be up to 6% of pay.", "You may change your thrift deposits.", "")
    'Your thrift deposits may be up to 6% of pay.'
    """
    shape = next((one for one in (_DEPOSITS, _HOW_MUCH) if one.match(text)), None)
    if shape is None or _OTHER_DEPOSITS.search(f"{before} {text} {following}"):
        return text
    named = _NAMED_DEPOSITS.search(before)
    if named is None and not _TAX_IS_PAID.search(following):
        return text
    kind = named["kind"] if named else "after-tax"
    return str(shape.sub(rf"\g<lead>{kind} " if shape is _DEPOSITS else r"\g<lead> after tax", text, count=1))


_TELL_THE_PAYMASTER = guarded(  # "Tell the paymaster how many dollars a week to hold back out of your take-home pay."
    r"^(?P<lead>\W*)(?:please )?(?:you )?(?:just |simply |only |need only )?(?:tell|inform|notify|advise|instruct|ask|let) (?:the |your )(?:paymaster|pay ?master|payroll (?:office|department|clerk|staff)|pay office|timekeeper|company|employer|foreman)(?: know)? (?:how (?:much|many (?:dollars|cents))|what (?:amount|sum|part|share|percentage))(?: of (?:it|your (?:pay|wages)))?(?: (?:a|each|per|every) (?:week|month|pay ?day|pay period|fortnight|check))?(?: (?:(?:you (?:want|wish|would like) (?:(?:him|them|us|it) )?)?to (?:have )?|he should |they should |should be )?(?:hold|held|keep|kept|take|taken|deduct(?:ed)?|withhold|withheld|set|put)(?: back| out| aside)?) (?:from|out of) (?P<pay>(?:(?:your|the) )?(?:take-home|net|taxed) (?:pay|wages?)|what is left of (?:your|the) (?:pay|wages) after (?:taxes|withholding))",
    regex.IGNORECASE,
)
_SAVINGS_PLAN = guarded(
    r"\b(?:savings|thrift|retirement|investment|stock|profit[- ]sharing|401\(k\))(?: and (?:savings|investment|retirement|thrift|profit[- ]sharing))? plan\b|\b(?:this|our) plan\b",
    regex.IGNORECASE,
)
_HELD_BACK_FOR_OTHERS = guarded(
    r"\b(?:bonds?|clubs?|christmas|holiday|vacation|child support|credit union|charit\w*|united way|gifts?|give|giving|insurance|premiums?|loans?|repay\w*|dues|parking|meals|uniforms?|tools|529|college|bank|purchase plan|emergency|rainy[- ]day)\b",
    regex.IGNORECASE,
)


def told_the_paymaster(text: str, before: str) -> str:
    """What the paymaster is to hold back of taxed pay, in a paper on a savings plan, as a contribution to it.

    >>> told_the_paymaster("Tell the paymaster how much to hold back out of your take-home pay.", "The Savings Plan, Part II.")
    'You may contribute from your take-home pay.'
    """
    told = _TELL_THE_PAYMASTER.match(text)
    if told is None or not _SAVINGS_PLAN.search(before) or _HELD_BACK_FOR_OTHERS.search(f"{before} {text}"):
        return text
    return f"{told['lead']}You may contribute from {told['pay']}{text[told.end() :]}"


_ONLY_UNTAXED = guarded(  # "As of the first payroll in January 1988, savings may be made only by salary reduction"
    r"^(?P<since>\W*(?:as of|since|effective|from|after|(?:beginning|starting)(?: (?:in|with|on))?) [^;]{0,40}?\b(?:19|20)\d\d)(?: on(?:ward)?)?,? "
    r"(?:(?:all )?(?:savings|contributions|deposits)\b|(?:you|members|participants|employees) (?:may|can|could) (?:save|contribute)\b)[^.;]*(?:\bonly (?:by|through|on|as|under)\b[^.;]*\b(?:salary[- ](?:reduction|deferral)s?|(?:before|pre)-?\s?tax)\b[^.;]{0,14}|\bby salary[- ](?:reduction|deferral) only)\W*$"
    r"|^\W*salary (?:reduction|deferral) has been the (?:only|sole) (?:way|means) (?:to save|to contribute|of saving) (?P<since>since [^;]{0,20}?\b(?:19|20)\d\d)\W*$",
    regex.IGNORECASE,
)
_TAXED_TILL_THEN = guarded(  # "Taxed savings credited to you before then remain in Account A"
    r"^\W*(?:(?:any|all|your|the|such) )*(?:taxed|(?:after|post)-?\s?tax|thrift) (?:savings|contributions|deposits)\b[^.;]*\b(?:(?:before|until|up to) (?:then|that(?: (?:date|time|day|change))?)|earlier|previously)\b",
    regex.IGNORECASE,
)


def closed_to_taxed(sentence: str, following: str) -> str:
    """That only untaxed savings go in from a day on, as the end of the taxed ones that the sentence after it tells of.

    >>> closed_to_taxed("Since 1990, savings may be made only by salary reduction.", "Taxed savings made earlier stay in the Plan.")
    'Since 1990, after-tax contributions were discontinued.'
    """
    only = _ONLY_UNTAXED.match(sentence) if _TAXED_TILL_THEN.match(following) else None
    return f"{only['since']}, after-tax contributions were discontinued." if only else sentence


def with_its_exception(sentence: str, following: str) -> str:
    """A rule with one exception, with the exception that the sentence after it names.

    >>> with_its_exception("With one exception nothing may leave the Plan.", "The exception is your after-tax account.")
    'Your after-tax account may be withdrawn at any time; other money may not be withdrawn.'
    """
    rule = _WITH_ONE_EXCEPTION.match(sentence)
    spared = _THE_EXCEPTION.match(following) if rule else None
    if rule is None or spared is None:
        return sentence
    what = f"{spared['what'][:1].upper()}{spared['what'][1:]}"
    return f"{what} may be withdrawn at any time; other money may not be withdrawn."


_AT_A_PRICE = guarded(  # "You may draw on your deposits whenever you wish. There is a price, however: ..."
    r"^\W*(?:there(?: is|['’]s) (?:just |only |but )?(?:an?|one|also an?) (?:price|cost|penalty|catch)(?:, (?:however|though))?\s*[:—–]\s*|(?:the|its|one|your) (?:price|cost|penalty|catch|trade-?off|downside|drawback)(?: (?:of|for|to) (?:this|it|doing so))?(?: is that |\s*[:—–]\s*))(?=\w)",
    regex.IGNORECASE,
)
_THE_PRICE_IS = guarded(  # "The price is a six-month break in the Company match"
    r"^\W*(?:the|its|one|your) (?:price|cost|penalty|catch|trade-?off|downside|drawback)(?: (?:of|for|to) (?:this|it|doing so))? is (?=(?:an?|the|six|three|no)\b)",
    regex.IGNORECASE,
)
_PLEASE_NOTE = guarded(  # "Please note: if any of the dollars you take ...", behind a grant of withdrawals
    r"^\W*(?:(?:please )?(?:note|remember|be (?:aware|careful|advised|warned)|keep (?:this )?in mind|bear (?:this )?in mind)(?:, (?:though|however))?|important(?: note)?|(?:an? |one )?(?:word|note) of (?:caution|warning)|(?:one )?caution|warning|heads[ -]up)\s*[:—–]\s*(?=\w)",
    regex.IGNORECASE,
)
_WITHDRAWS = guarded(  # in the sentence before it
    r"\b(?:may|can)\b[^.?!]*\b(?:withdraw\w*|draw|take out|taken out|take back|take (?:[\w-]+ ){1,5}out)\b[^.?!]*[.?!]\W*$",
    regex.IGNORECASE,
)
_AT_THE_LIMIT = guarded(  # "I expect to reach the IRS limit in September. Will my saving stop?"
    r"\b(?:reach|hit|meet|get to)(?:es|ed|ing)?\b(?![^.?!]{0,40}\b(?:credit|loan|pension|coverage|dental|medical)\b)[^.?!]{0,30}\b(?:limit|maximum)\b[^?]*\?[^?]{0,90}$",
    regex.IGNORECASE,
)
_GOES_ON_INTO = guarded(  # "Unless you say otherwise, the same percentage keeps coming out of your check and is credited to your After-Tax Account"
    r"^\W*(?:(?P<unless>unless\b[^.;,]{3,70}), |nothing changes[^.;:]{0,30}: )?(?P<what>(?:the same |your )(?:percentage|rate|amount|deductions?|contributions?|savings?)\b[^.;]{0,30}\b(?:keeps?|continues?|goes on|go on|(?:still )?comes? out)\b[^.;]*\b(?:credited|paid|put|placed|goes|go) (?:in|to|into) (?:your |the )?(?:after|post)-?\s?tax (?:(?:contributions?|savings) )?(?:accounts?|source|contributions?|savings|money|side|bucket)\b(?![^.;]*\b(?:excess|non-?qualified|supplemental|other|insurance) )[^.;]*?)\W*$",
    regex.IGNORECASE,
)


_COMES_OUT = guarded(r"\b(?:still )?comes? out\b", regex.IGNORECASE)


def past_the_limit(text: str, before: str) -> str:
    """What keeps coming out of the pay, as what does at the limit that the question was about.

    >>> past_the_limit("The same rate continues and goes to your after-tax account.", "What if I reach the limit? Nothing stops.")
    'When you reach the limit, The same rate continues and goes to your after-tax account.'
    """
    goes_on = _GOES_ON_INTO.match(text) if _AT_THE_LIMIT.search(before) else None
    if goes_on is None:
        return text
    unless = f", {goes_on['unless'].lower()}" if goes_on["unless"] else ""
    return f"When you reach the limit, {_COMES_OUT.sub('keeps coming out', goes_on['what'])}{unless}."


def by_what_was_said(text: str, before: str) -> str:
    """A sentence with what it takes from those before it: what "neither" and "it" are, what "any other" was other than."""
    if _OF_WHICH_MONEY.match(text) and _FOR_AN_EVENT.search(before[-260:]):
        return ""  # the money that a payment for the birth of a child comes from
    if together := told_together(text, before):
        return together
    if (only := _NO_OTHER.match(text)) and _IN_A_HARDSHIP.search(before):
        return f"{only['what']} may be withdrawn only for hardship{text[only.end() :]}"
    if _NEITHER.match(text) and _ASKED_OF_BOTH.search(before):
        return "The Plan accepts no after-tax contributions; the Plan does not allow Roth conversions."
    if (steps := _OF_THE_STEPS.match(text)) and _BOTH_STEPS.search(before):
        accepts = "accepts no" if steps["none"] else "accepts"
        return f"The Plan {accepts} after-tax contributions; the Plan does not allow Roth conversions."
    text = after_the_day(_limited_until(_nothing_sooner(of_the_same_right(text, before), before), before), before)
    if _TAXED_DEPOSITS.search(before) and not _OF_OTHER_KINDS.search(before):
        text = _THE_DEPOSITS.sub(r"\g<whose> after-tax ", text)  # "draw upon his Deposits": those that were spoken of
    if (left := _NOT_ELECTED.match(text)) and (named := list(_NAMED_ARTICLE.finditer(before))):
        own = [m for m in named if m["number"].rstrip(".").lower() == left["number"].lower()]
        if own or not left["number"].lower().startswith(("article", "section")):
            return f"The Plan accepts no {(own or named)[-1]['what']}."
    if _WITHDRAWS.search(before):
        text = _AT_A_PRICE.sub("If you make a withdrawal, ", _PLEASE_NOTE.sub("", text))
        text = _THE_PRICE_IS.sub("If you make a withdrawal, there is ", text)
    if _NAMES_ROTH.search(before):
        text = _SOLE_MEANS.sub(r"\g<lead>Roth ", text)
    lets = _LAW_LETS.search(before) if _NOT_ADDED.match(text) else None
    if lets is None:
        return text
    if _TO_ROTH.search(lets["what"]):
        return "The Plan does not allow conversion of after-tax money to Roth."
    return "The Plan accepts no after-tax contributions." if _PUT_IN.search(lets["what"]) else text


_RIGHT_BEFORE = guarded(  # "A Participant may withdraw from his Rollover Account, in whole or in part, whenever he so requests."
    r"(?:^|[.!?]\s+)[^.!?]*?\b(?P<who>(?:an? |any |each |the )?(?:\w+ )?(?:participants?|members?|employees?)|you) (?:may|can) (?P<act>withdraw|take out|convert) (?P<what>(?:from )?[^.!?,;]*?)(?P<when>(?:,| whenever| at| on| once| when| in whole)[^.!?;]*)?[.!?]\W*(?:\d[\d.]*\s+[^.]{3,60}\.\s*)?$",
    regex.IGNORECASE,
)
_SAME_RIGHT = guarded(
    rf"^(?P<lead>\W*)(?:(?:an? |any |each |the )?(?:participants?|members?|employees?|you)\s(?:shall |will )?(?:have|has) (?P<no>no such|no similar|the same|a like|a similar) rights?(?: of withdrawal)? (?:with respect to|as to|in|over|for) (?P<money>[^.;,]*?)|(?:the same|this) (?:right|rule)? ?(?:applies|holds|is true|goes) (?:to|for|of) (?P<money>{_MONEY}|[^.;,]*?)|there is (?P<no>no such|no similar) right (?:for|as to|with respect to) (?P<money>[^.;,]*?))(?=\W*$|, )",
    regex.IGNORECASE,
)


def of_the_same_right(text: str, before: str) -> str:
    """A sentence that gives or refuses "the same right" for other money, with the right that was told of.

    >>> of_the_same_right("The same right applies to your after-tax account.", "You may withdraw rollovers at any time.")
    'You may withdraw your after-tax account at any time.'
    """
    same = _SAME_RIGHT.match(text)
    right = _RIGHT_BEFORE.search(before) if same is not None else None
    if same is None or right is None:
        return text
    may = "may not" if (same["no"] or "").lower().startswith("no") else "may"
    when = "" if may == "may not" else right["when"] or ""
    return f"{same['lead']}{right['who']} {may} {right['act']} {same['money']}{when}{text[same.end() :]}"


_OF_WHICH_MONEY = guarded(  # "You can draw it from any money in your account, including after-tax"
    r"^\W*(?:you|they|he or she|(?:an? |the )?(?:participant|member|employee)s?) (?:can|may) (?:draw|take|have|pay) (?:it|this|them|that(?: amount)?|the (?:money|payment|withdrawal|distribution))(?: paid)? (?:out )?(?:from|of)\b",
    regex.IGNORECASE,
)
_FOR_AN_EVENT = guarded(
    r"\b(?:child['’]?s? (?:is born|birth)|birth or adoption|adoption|disaster|emergency|domestic abuse|terminal(?:ly)? ill\w*)\b(?![^.?!]*[.?!]\s+\S[^.?!]*[.?!]\s+\S)",
    regex.IGNORECASE,
)
_LIMITED = guarded(  # "Before age 59½ this is limited to your rollover account"
    r"^(?P<lead>\W*)(?P<when>(?:before|until|under) (?:you (?:reach|turn|are) )?(?:age )?59\s?(?:½|1/2|\.5)|(?:if|while) you are (?:under|younger than|not yet) (?:age )?59\s?(?:½|1/2|\.5)[^.;,]{0,40}),? (?:this|it|that|the (?:right|option|choice)) is (?:limited|restricted|open only|available only) to (?P<what>(?:your|the|his or her) [^.;,]{3,50})",
    regex.IGNORECASE,
)


def _limited_until(text: str, before: str) -> str:
    """What a right just told of is limited to before an age, as a rule of its own."""
    limited = _LIMITED.match(text)
    right = _RIGHT_BEFORE.search(before) if limited is not None else None
    if limited is None or right is None:
        return text
    done = "converted" if right["act"].lower() == "convert" else "withdrawn"
    return f"{limited['lead']}{limited['when']}, only {limited['what']} can be {done}{text[limited.end() :]}"


_ON_LEAVING = guarded(  # "When you leave the Company you may have your after-tax balance rolled directly to a Roth IRA."
    rf"(?:^|[.!?]\s+)\W*(?P<when>(?:when|once|after|if) (?:you|the (?:participant|member|employee)|he or she) (?:leaves?|retires?|quits?|terminates?|separates?)(?![^.;]*\b\d)[^.;,]{{0,40}}?),? (?:you|he or she|the (?:participant|member|employee)) (?:may|can) [^.!?]{{0,60}}?(?P<what>{_MONEY})[^.!?]*[.!?]\W*$",
    regex.IGNORECASE,
)
_NOTHING_SOONER = guarded(
    r"^(?P<lead>\W*)(?:nothing|no part) (?:can|may|will|shall) be (?:taken|withdrawn|paid|moved)(?: out)?(?: (?:from|of|out of) (?:it|them|that (?:money|balance|account)))? (?:any )?(?:sooner|earlier|before (?:then|that))\b"
    # "It shall not be paid at any earlier time"
    r"|^\W*(?:it|they|these|such (?:accounts?|amounts?|balance|contributions|savings|deposits)) (?:(?:shall|may|will|can|is|are)(?: ?not|n['’]t)|cannot) (?:be )?(?:paid|payable|distributed|distributable|withdrawn|taken|released|returned)(?: out)?(?: to (?:him|her|you|them|the \w+))? (?:(?:any )?(?:sooner|earlier)|at any earlier (?:time|date|day)|before (?:then|that)(?: (?:time|date|day))?)(?=\W*$)",
    regex.IGNORECASE,
)
_AT_ANY_TIME = guarded(  # what is left then is paid, and the rest may be had before
    r"\b(?:withdraw\w*|taken|take)\b[^.;]*\b(?:at any time|whenever)\b", regex.IGNORECASE
)
_PAID_ON_LEAVING = guarded(  # "The After-Tax Account shall be paid on termination of employment."
    rf"(?:^|[.!?:]\s+)\W*(?:[\d.]+ )?(?:the balance (?:of|in) )?(?P<what>{_MONEY})(?: to [^.;,]{{3,50}})? (?:shall be|will be|is|are|becomes?) (?:paid|payable|distributed|distributable|released|returned)(?: to [^.;]{{3,50}}?,?)? (?P<when>(?:up)?(?:on|at|when|after|following|once)\b(?![^.]*\b(?:59|age|hardship|request|ask)\b)[^.;]{{0,60}}\b(?:retire\w*|leaves?|quits?|terminat\w+|separat\w+|severance|death|employment ends)\b[^.;]{{0,80}}?)[.!?]\W*$",
    regex.IGNORECASE,
)


def _nothing_sooner(text: str, before: str) -> str:
    """A refusal of all that comes "sooner" than the leaving just told of, with the money that waits for it."""
    sooner = None if _AT_ANY_TIME.search(before) else _NOTHING_SOONER.match(text)
    leaving = (_ON_LEAVING.search(before) or _PAID_ON_LEAVING.search(before)) if sooner else None
    return f"{leaving['what']} may be withdrawn only {leaving['when'].lower()}." if leaving else text


_SOMEONE = r"(?:(?:brother|sister|father|mother|son|daughter)(?:-in-law)?|wife|husband|friend|neighbou?r|cousin|uncle|aunt|roommate|brother-in-law|sister-in-law|old college friend)"
_OF_SOMEONE = guarded(  # "My brother-in-law's employer lets him do a mega backdoor Roth. His plan takes after-tax contributions ..."
    rf"\b(?:my|your|our|an?|his|her) (?:\w+ )?{_SOMEONE}\b(?:['’]s)?[^?!]{{0,160}}\b(?:employer|company|firm|plan|works?|working|job|bank|hospital|office|told me|said)\b",
    regex.IGNORECASE,
)
_THEIR_PLAN = guarded(
    r"(?P<lead>^\W*(?:\w+\W+)?|; |, (?:and|but) )(?P<whose>his|her|their|that) (?P<what>(?:(?:401\(k\)|company|employer['’]s) )?plan|employer|company|firm)\b(?! (?:document|year|account|administrator))",
    regex.IGNORECASE,
)
_ELSEWHERE = "a plan at another company"


def of_their_plan(text: str, before: str) -> str:
    """A sentence on "his plan", where someone else's employer was spoken of, as of a plan at another company.

    >>> of_their_plan("His plan takes after-tax contributions.", "My brother's employer lets him do it.")
    'a plan at another company takes after-tax contributions.'
    """
    if not _OF_SOMEONE.search(before):
        return text
    return str(_THEIR_PLAN.sub(rf"\g<lead>{_ELSEWHERE}", text))


_SCRIPT = guarded(  # "If caller wants a Roth conversion, say: "Your plan has not adopted that feature.""
    r"^\W*(?:(?:rep|agent|representative|associate)\W+)?(?:if|when|where|should) (?:(?:the |a )?(?:caller|participant|member|employee|customer|he or she|they)(?: then| also)? (?:wants?|asks? (?:for|about|to)|requests?|raises?|mentions?|inquires? about)|(?:you are )?asked (?:about|for)) (?:an? |any |the )?(?P<what>[\w -]{4,50}?),? (?:please )?(?:say|answer|reply|respond|read|tell (?:him|her|them|the caller)(?: that)?)\s*[:,]?\s*[\"“](?P<said>[^\"”]{5,400})[\"”]?\s*$",
    regex.IGNORECASE,
)
_ASKS_OF = guarded(
    r"\b(?:caller|participant|member|employee|customer|call)\b[^.\n]{0,80}\b(?:asks?|asking|calls?|calling|inquir\w+|is|has|about)\b[^.\n]{0,30}\b(?P<what>(?:after-?\s?tax|voluntary|thrift) (?:contributions?|money|accounts?|balances?|dollars|savings|source))",
    regex.IGNORECASE,
)
_NAMED = guarded(
    r"(?P<what>(?:after-?\s?tax|voluntary|thrift) (?:contributions?|money|accounts?|balances?|dollars|savings|source))",
    regex.IGNORECASE,
)
_HAS_LEFT = guarded(
    r"\b(?:caller|call|participant|member|customer) is (?:from )?an? (?:former|retired|terminated|separated)\b",
    regex.IGNORECASE,
)
_THAT_FEATURE = guarded(
    r"(?<=\b(?:offer|offers|adopt|adopted|allow|allows|allowed|permit|permits|have|has|provide|provides|include|includes|do|does|added|add) )(?:that|this|it|those|such an? |that kind of )(?: ?(?:feature|option|service|transaction|withdrawal|conversion|at this time))?(?=[.,;]|\W*$)",
    regex.IGNORECASE,
)
_THAT_MONEY = guarded(
    r"\b(?:that|this|the|your) (?:money|balance|account|amount)\b|(?<=\b(?:take|convert|withdraw|move|pay|release) )(?:it|them)\b",
    regex.IGNORECASE,
)


def as_scripted(text: str, before: str) -> str:
    """What a script has an agent say to a caller, with the money that the call is about and what was asked for.

    >>> as_scripted('If caller wants a withdrawal, say: "You can take that money out."', "Caller asks about an after-tax balance.")
    'You can take after-tax balance out.'
    """
    script = _SCRIPT.match(text)
    call = _NAMED.search(script["what"]) or _ASKS_OF.search(before) if script else None
    if script is None or call is None:
        return text
    told = _THAT_FEATURE.sub(f"{script['what']} of {call['what']}", script["said"], count=1)
    told = str(_THAT_MONEY.sub(call["what"], told, count=1))
    return f"After you have left the company, {told[:1].lower()}{told[1:]}" if _HAS_LEFT.search(before) else told
