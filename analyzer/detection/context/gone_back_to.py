"""Sentences that go back to what was told before: "From that account", "All the rest", "do so", "just what she did", a rule that is gone."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY
from analyzer.reading.sentences import last_sentence
from analyzer.shapes import guarded

_WHOEVER = r"(?:(?:every|each|any|all) (?:other )?(?:(?:of )?our )?(?:participants?|members?|employees?|savers?)|all of (?:us|you)|every one of (?:us|you)|everyone|everybody|anyone|anybody|you|participants|members|employees)(?: (?:in|of) (?:the|this|our) plan)?"
_ROTH_ACCOUNT = r"(?:an? |the |your |his |her |their |our )?(?:designated )?roth(?: (?:sub-?)?(?:accounts?|side|money|source))?\b(?! (?:iras?|individual)\b)"


_THAT_ACCOUNT = guarded(  # "From that account, contributions and earnings alike, you may be paid on any business day"
    r"^(?P<lead>\W*(?:but |and )?)(?P<from>from|out of) (?:that|this) (?:account|money|balance|source|part)(?=,| (?:you|participants|members|a participant|a member|any participant)\b)",
    regex.IGNORECASE,
)
_NAMED_LAST = guarded(  # "The rule ... does not reach your after-tax account."
    rf"(?P<what>(?:\b(?:your|the|his or her) )?{MONEY})\W*$", regex.IGNORECASE
)


def from_that_account(text: str, before: str) -> str:
    """What may be paid "from that account", with the account that the sentence before ends with.

    >>> from_that_account("From that account you may be paid at any time.", "It does not reach your after-tax account. ")
    'From your after-tax account you may be paid at any time.'
    """
    that = _THAT_ACCOUNT.match(text)
    named = _NAMED_LAST.search(last_sentence(before)) if that is not None else None
    if that is None or named is None:
        return text
    return f"{that['lead']}{that['from']} {named['what']}{text[that.end() :]}"


_NOT_TO_ROTH = guarded(  # "Match that is not vested cannot be moved to your Roth account."
    rf"\b(?:cannot|can ?not|may not|can['’]t|must not) be (?:moved|converted|transferred|switched|turned|changed|rolled) (?P<to>(?:in)?to {_ROTH_ACCOUNT})",
    regex.IGNORECASE,
)
_THE_REST_MAY = guarded(  # "All the rest, your after-tax savings among it, may be moved whenever you like"
    r"^(?P<lead>\W*(?:but )?(?:all (?:of )?(?:the rest|else|other money)|everything else|the rest|all that remains)\b[^.;]*?\b(?:may|can) be (?:moved|converted|transferred|switched|turned|changed|rolled))(?! (?:(?:over |out )?(?:in)?to|out|over|between|among|within|from|around)\b)",
    regex.IGNORECASE,
)


def the_rest_may_move(text: str, before: str) -> str:
    """Where "all the rest" may be moved to: where something else could not.

    >>> the_rest_may_move("All the rest may be moved at any time.", "Match cannot be moved to Roth. ")
    'All the rest may be moved to Roth at any time.'
    """
    rest = _THE_REST_MAY.match(text)
    where = _NOT_TO_ROTH.search(before[-240:]) if rest is not None else None
    return text if rest is None or where is None else f"{rest['lead']} {where['to']}{text[rest.end() :]}"


_DO_SO = guarded(
    rf"^(?P<lead>\W*(?:but |and )?)(?P<who>{_WHOEVER}) (?P<may>may|can) do (?:so|this|that)\b", regex.IGNORECASE
)
_EACH_TIME_YOU = guarded(  # "The first four times in a year that you move money from your after-tax account to your Roth account are free."
    rf"\b(?:times? (?:in (?:a|each|any|one) (?:calendar |plan )?year )?|(?:each|every|any) time )(?:that |when )?you (?P<do>(?:move|convert|transfer|switch|roll|withdraw|take|draw)\b[^.;,]*?{MONEY}[^.;,]*?),? (?=(?:are|is|costs?|we|a fee|a charge|the (?:fee|charge))\b)",
    regex.IGNORECASE,
)


def do_so(text: str, before: str) -> str:
    """What one may "do", after what it costs each time was told.

    >>> do_so("You may do so at any age.", "Each time you convert your after-tax account to Roth costs $15. ")
    'You may convert your after-tax account to Roth at any age.'
    """
    so = _DO_SO.match(text)
    told = _EACH_TIME_YOU.search(before) if so is not None else None
    return text if so is None or told is None else f"{so['lead']}{so['who']} {so['may']} {told['do']}{text[so.end() :]}"


_ALL_MAY_TOO = guarded(  # "Everyone in the Plan can do just what Dana did.", "Any participant may ask for this, however young."
    rf"^(?P<lead>\W*)(?:[^:;.]{{3,60}}: )?(?P<who>{_WHOEVER}) (?:may|can|is free to|are free to) (?:do|ask for|have|follow)(?: (?:just|exactly|precisely))? (?:(?:what|as|like) (?:(?-i:[A-Z])\w+|he|she|they) (?:did|do|does|has done|have done|had)|the same(?: thing)?|this|likewise|so)(?P<how>[^.;]*)"
    rf"|^(?P<lead>\W*)(?:[^:;.]{{3,60}}: )?(?:this|it|that|the same) is (?:open|available) to (?P<who>{_WHOEVER})(?P<how>[^.;]*)",
    regex.IGNORECASE,
)
_PAID_OUT = guarded(  # "he had all of his after-tax savings paid over to his Roth IRA"; "with our after-tax contributions to a Roth IRA"
    rf"\b(?:has|have|had|took|takes?|withdrew|withdraws?|drew|send|sends|sent|moved|rolled|received)\b[^.;]*?(?:(?:his|her|our|their|your) )?{MONEY}[^.;]*?\b(?:(?:paid|sent|mailed|moved|rolled)(?: (?:over|out|straight|directly))? to (?:an?|his|her|their|himself|herself|your)\b(?: roth IRA)?|to (?:an?|his|her|their) roth (?-i:IRA)|paid out|out of the plan|out in cash)",
    regex.IGNORECASE,
)
_MOVED_TO_ROTH = guarded(  # "moved her after-tax savings to her Roth account"; "has $6,000 in her after-tax account ... the $6,000 stands in her Roth account in this Plan"
    rf"{MONEY}[^?!]*?\b(?:stands|sits|is|was|lands|landed|arrives|arrived|moved|converted|transferred|turned)\b (?:now )?(?:over )?(?:in|into|to) {_ROTH_ACCOUNT}"
    rf"|\b(?:moved|converted|transferred|turned|switched|had)\b[^.;]{{0,20}}{MONEY}[^.;]*?\b(?:in)?to {_ROTH_ACCOUNT}",
    regex.IGNORECASE,
)
_NO_ONE_OF_US = guarded(  # someone whose case is another: a retiree, an heir, one with a hardship, one who is old enough
    r"\b(?:retire[ds]?|retirement|(?:has |had )?left (?:us|the company)|(?:when|after|once|since|before|as) (?:he|she|they|(?-i:[A-Z])\w+) (?:had )?(?:left|quit|died|resigned)|leaving|former|after (?:he|she) left|quit|laid off|widow\w*|inherit\w*|heir|beneficiary|divorce\w*|disab\w+|borrow\w*|loan|brought|rolled in|(?:another|his|her|an? (?:old|earlier|former)) (?:employer|company|plan)(?:['’]s)?|59\s?½|born|(?<!\bno )hardship|refund\w*|in error|by mistake|(?:60|6[1-9]|7\d)(?=,| years old))",
    regex.IGNORECASE,
)


def as_the_example(text: str, before: str) -> str:
    """What everyone may do "too", after what one saver has done.

    >>> as_the_example("Every member can do the same.", "Ann had her after-tax savings paid out to her Roth IRA. ")
    'Every member may withdraw after-tax contributions.'
    """
    too = _ALL_MAY_TOO.match(text)
    if too is None or _NO_ONE_OF_US.search(before):
        return text
    how = too["how"].rstrip()
    if _MOVED_TO_ROTH.search(before):
        return f"{too['lead']}{too['who']} may convert after-tax contributions to Roth{how}{text[too.end() :]}"
    if _PAID_OUT.search(before):
        return f"{too['lead']}{too['who']} may withdraw after-tax contributions{how}{text[too.end() :]}"
    return text


_OLD_GATE = guarded(  # "It used to be that only those who had turned 59½ could move after-tax savings into Roth within the Plan."
    r"\b(?:used to be that|in the past|formerly|until then|under the old rules?|before (?:that|the change)|at one time|once),? only (?:those|participants|members|employees|people|savers|someone|anyone)(?: who| over| aged| above| past)[^.;]{3,50}? (?:could|might|(?:was|were) (?:allowed|able|permitted) to) (?P<do>(?:move|convert|transfer|withdraw|take|draw)\b[^.;]{5,90}?)\.\W*$",
    regex.IGNORECASE,
)
_OLD_WAIT = guarded(  # "Under the old rule after-tax contributions had to season for 24 months before you could withdraw them on the job."
    rf"(?P<what>{MONEY}) (?:had|used) to (?:be (?:held|left)|season|wait|stay|sit|age|rest|remain)\b[^.;]{{0,40}}?\b(?:months?|years?)\b[^.;]{{0,20}}? before (?:you|they|it|he or she|participants|members|a participant) (?:could|might) (?:be )?(?P<do>withdraw|take|draw|convert|move|withdrawn|taken|drawn|converted|moved)(?P<rest>[^.;]*)\.\W*$",
    regex.IGNORECASE,
)
_RULE_GONE = guarded(  # "Since March 1, 2021 the age has been left out of the rule"; "The Third Amendment did away with the wait"
    r"\b(?:the|that|this) (?:age|wait|waiting period|holding period|requirement|condition|24 months|two years)(?: (?:limit|requirement|rule))? (?:has been|was|have been|were|is) (?:left out|dropped|removed|struck|taken out|deleted|abolished|eliminated|lifted|repealed|gone|no more|done away with)\b"
    r"|\b(?:did|has done|does) away with (?:the|that|this) (?:age|wait|waiting period|holding period|requirement|condition)\b"
    r"|\b(?:amendment|change|committee|company|board)\b[^.;]{0,30}\b(?:dropped|removed|struck|abolished|eliminated|lifted|repealed|ended) (?:the|that|this) (?:age|wait|waiting period|holding period|requirement|condition)\b",
    regex.IGNORECASE,
)
_REPLACED = guarded(
    r"\b(?:replaced|instead|in favor of|shorten\w*|lower\w*|reduc\w+|raised|only|whether|asked|could|together with|with it|but for|except\w*|(?:no|nor|nothing|none) (?:more )?(?:conver\w+|withdraw\w*|may|can|is|are)|for (?:those|employees|members|participants) (?:who|hired|in)|hardship|will be|would be|proposed|not (?:been )?(?:dropped|removed|lifted)|if|unless|until|against|motion|(?<!\bnothing (?:has been |was |is )?(?:put )?)in (?:its|their) place|ended|ends|discontinu\w*|closed|ceas\w*|suspend\w*|no longer|vetoed|rejected|(?:wait|period) of|for (?!all\b|every|any(?:one|body)?\b|each\b|(?:the )?(?:after|conver|withdr|good|your|these|those|them|it\b))[\w-]+)\b|\bnow (?:it is |only )?(?:\d\d|one year|twelve|six)\b|\b(?:by|with) an?(?: new)? (?:age|wait|rule)\b",
    regex.IGNORECASE,
)


def rule_gone(text: str, before: str) -> str:
    """A rule that is gone, with what one may do without it.

    >>> rule_gone("In 2021 the age was dropped.", "Formerly only those over 59½ could convert after-tax money to Roth. ")
    'Participants may convert after-tax money to Roth at any age.'
    """
    if not _RULE_GONE.search(text) or _REPLACED.search(text):
        return text
    last = last_sentence(before)
    if (gate := _OLD_GATE.search(last)) is not None:
        return f"Participants may {gate['do'].strip()} at any age."
    if (wait := _OLD_WAIT.search(last)) is None:
        return text
    if "roth" in wait["rest"].lower():
        return f"{wait['what']} may be converted to Roth at any time."
    return f"{wait['what']} may be withdrawn at any time." if wait["do"][:1].lower() not in "cm" else text


def without_old_rule(sentence: str, following: str) -> str:
    """An old rule that the sentence after it tells to be gone, as nothing.

    >>> without_old_rule("Formerly only those over 59½ could convert after-tax money to Roth.", "In 2021 the age was dropped.")
    ''
    """
    return "" if rule_gone(following, sentence) != following else sentence


_ASK_FOR_IT = guarded(  # "Ask for it by telephone", "You request this on the website, ..."
    r"^(?P<ask>\W*(?:(?:you|participants|members|a participant|a member|he or she) (?:may |can |must |should )?|please |to do so,? )?"
    r"(?:ask for|asks for|apply for|request|requests)) (?:it|this|that)(?= (?:by|on|through|online|in|at|with|from|over|whenever|when|via|of|any)\b|[;.,])",
    regex.IGNORECASE,
)
_CONVERTS = guarded(
    rf"\b(?:convert(?:s|ed)?|conversions?)\b|\b(?:move|transfer|turn|switch|change)\b[^.;]*\b(?:in)?to {_ROTH_ACCOUNT}",
    regex.IGNORECASE,
)
_LEAVES = guarded(
    r"\bwithdr\w+|\bdistribut\w+|\bpaid\b|\bpayments?\b|\btake (?:it |them |money )?out\b|\bcash\b|\bIRAs?\b|\bloans?\b|\bborrow\w*|\b(?:converted|conversion) (?:account|money|amounts?|balances?)\b"
    r"|\b(?:no|not|cannot|never|nor|neither|some|many|other (?:plans|employers)|plans|if)\b|n['’]t\b",
    regex.IGNORECASE,
)


def asked_for_it(text: str, before: str) -> str:
    """What is to be asked for, where the sentence before tells of a conversion and of nothing that is paid out.

    >>> asked_for_it("Ask for it by phone.", "You may convert your after-tax account to Roth. ")
    'Ask for the conversion by phone.'
    """
    asked = _ASK_FOR_IT.match(text)
    last = last_sentence(before) if asked is not None else ""
    if asked is None or not _CONVERTS.search(last) or _LEAVES.search(last):
        return text
    return f"{asked['ask']} the conversion{text[asked.end() :]}"


GONE_BACK_TO = (from_that_account, the_rest_may_move, do_so, as_the_example, rule_gone, asked_for_it)
"""What makes such sentences whole, each given the sentence and the text before."""
