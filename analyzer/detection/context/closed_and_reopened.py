"""What is closed, struck out or opened again in words that lean on a name given before: a label, a title, a suspension."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_KIND = r"(?:(?:after|post)-?\s?tax|voluntary|nondeductible|thrift|supplemental|already[- ]taxed|taxed)"
_NOUN = r"(?:contributions?|savings|deposits?|money|accounts?)"
_NAMED = rf"(?P<what>(?:[\w-]+ )?{_KIND}(?: \w+)?? {_NOUN})"
_DAY = r"(?:(?:(?-i:[A-Z])[a-z]+ (?:\d{1,2}, )?)(?:19|20)\d\d|\d{1,2}/\d{1,2}/(?:\d\d){1,2}|(?:19|20)\d\d)"

# ---- what a label names, and a verbless sentence closes -------------------------------------------------------------

_CLOSED = guarded(  # "Closed to new money.", "No longer open.", "No new money."
    r"^\W*(?:(?:now|has been|is|was|permanently) )*(?:(?:closed|frozen|shut)(?: (?:to|for) (?:all |any )?(?:new|further|additional|more|future) (?:money|contributions?|deposits?|savings|payments))?"
    r"|(?:no longer|not) (?:open|active|accepting(?= new| money| contributions| deposits))(?:(?: to)? (?:all |any )?(?:new |further |additional )?(?:money|contributions|deposits|savings))?"
    r"|no (?:new|further|more|additional) (?:money|contributions|deposits|savings)(?: (?:is |are )?(?:accepted|taken|allowed|permitted))?"
    rf"|(?:inactive|discontinued|suspended))(?P<since>,? (?:(?:since|as of|from|after|in|effective) {_DAY}|since then))?\W*$",
    regex.IGNORECASE,
)
_AS_LABEL = guarded(  # "VOL EE: voluntary employee contributions made before 1995.", "Source 6, Voluntary After-Tax."
    rf"(?:^|[.;\n]\s+)(?:[A-Z][\w -]{{0,18}}?\s?[:,–—=]\s+|(?:\d\W+)?)(?:(?:the|your|these are|this is|holds) ){{0,2}}(?P<what>(?:employee |member |participant )?{_KIND}(?:[ -](?:after-?\s?tax|employee|member|participant|savings))*(?: {_NOUN})?)(?: (?:that )?(?:(?:you|employees|members|participants|people) )?(?:made|paid in|put in|taken|credited) (?:before|until|up to|through|prior to|from|between) [^.;:]{{4,30}})?[.;]\s*$",
    regex.IGNORECASE,
)
_LABEL_OF_MONEY = guarded(  # "Voluntary account: contributions you made before 2010."
    rf"(?:^|[.;\n]\s+)(?P<what>{_KIND}(?: after-?\s?tax| employee| savings)?)(?: (?:account|source)s?)?(?: \([A-Z-]{{2,8}}\))?\s?:\s+(?:the )?(?:contributions?|savings|deposits?|money|amounts)(?: (?:that )?(?:(?:you|employees|members|participants|people) )?(?:(?:made|paid in|put in|saved) )?(?:from (?:your |their )?pay )?(?:before|until|up to|through|prior to) [^.;:]{{4,30}})?[.;]\s*$",
    regex.IGNORECASE,
)
_NOTHING_MORE = guarded(  # "Nothing further may be paid into it, and it is distributed only when ...", "No more can be paid in."
    r"^(?P<lead>\W*)(?:nothing|no) (?:further|more|new|else|other|additional)(?: (?:money|contributions?|deposits?|savings))? (?:may|can|will|shall) (?:now )?(?:be )?(?:paid|put|added|contributed|deposited|go|placed)(?: in(?:to)?| to)?(?: (?:it|this account|that account|the account|them))?(?P<rest>,? (?:and|but) (?:it|they|the (?:account|balance|money)) [^;]+|\W*)$",
    regex.IGNORECASE,
)
_HELD_FROM_BEFORE = guarded(  # "The Thrift Account holds the taxed contributions that employees of ... made before 1989."
    rf"\b(?:holds?|contains?|consists? of|(?:is|are) made up of|keeps?|is for|represents?) (?:only )?(?:the |your |all |those )?(?:own )?{_NAMED}[^.;]{{0,90}}\b(?:made|paid in|put in|deposited|saved)\b[^.;]{{0,30}}\b(?:before|until|up to|through|prior to)\b[^.;]{{0,20}}\b(?:19|20)\d\d[.;]\W*$",
    regex.IGNORECASE,
)


def _no_longer_taken(text: str, before: str) -> str | None:
    """ "VOL EE: voluntary employee contributions. Closed to new money.": of the money that the label before it names."""
    if (closed := _CLOSED.match(text)) and (label := _AS_LABEL.search(before) or _LABEL_OF_MONEY.search(before)):
        what = (
            label["what"]
            if regex.search(rf"{_NOUN}$", label["what"], regex.IGNORECASE)
            else f"{label['what']} contributions"
        )
        since = "" if (closed["since"] or "").endswith("then") else closed["since"] or ""
        return f"{what[:1].upper()}{what[1:]} were discontinued{since}."
    if (nothing := _NOTHING_MORE.match(text)) and (held := _HELD_FROM_BEFORE.search(before)):
        rest = nothing["rest"].strip(" .,;").removeprefix("and ").removeprefix("but ")
        what = regex.sub(r"^taxed\b", "after-tax", held["what"], flags=regex.IGNORECASE)
        return (
            f"{nothing['lead']}{what[:1].upper()}{what[1:]} were discontinued."
            if not rest
            else f"{nothing['lead']}{what[:1].upper()}{what[1:]} were discontinued; {rest}."
        )
    return None


def only_named(text: str, following: str) -> str:
    """ "Source 6, Voluntary After-Tax.", before "Closed to new contributions.": the name of what is closed, and no grant."""
    return "" if _CLOSED.match(following) and _AS_LABEL.search(text) else text


# ---- a suspension that is lifted ------------------------------------------------------------------------------------

_SUSPENDED = guarded(  # "Supplemental Savings (contributions that are neither Pre-Tax nor Roth) were suspended on April 20, 2020."
    rf"(?:^|[.;:\n]\s+|, )(?:the )?(?P<what>(?:[\w-]+ )?{_KIND}(?: \w+)?? {_NOUN}|(?:in-plan |roth )+(?:conversions?|rollovers?|transfers?)(?: of (?:[\w-]+ )?{_KIND} {_NOUN})?)(?: \([^()]{{3,80}}\))? (?:was|were|have been|had been|are|is) (?:temporarily )?(?:suspended|frozen|halted|stopped|paused|put on hold|discontinued|interrupted)(?![^.;]*\b(?:who|withdrawals?|withdrew|hardship|loans?)\b)[^.;]*[.;]\s*$",
    regex.IGNORECASE,
)
_LIFTED = guarded(  # "Effective January 1, 2022 the suspension is lifted, and a Participant may again elect ..."
    rf"^(?P<lead>\W*)(?:(?:effective|as of|from|since|on|beginning|starting|in|with effect from)(?: on| with| the)? (?:[a-z ]{{3,25}} )?(?P<when>{_DAY}),? )?(?:the|this|that) (?:suspension|freeze|hold|halt|pause|stop|moratorium|interruption|ban) (?:(?:is|was|has been|will be|shall be|were) (?:now |since )?(?:lifted|ended|removed|over|withdrawn|revoked|rescinded|cancel+ed|terminated)|ends|ended|(?:comes|came) to an end|ceases|ceased|expires|expired)(?: (?:(?:effective|as of|from|on|in|with effect from) )?(?P<then>{_DAY}))?(?P<rest>[,;]? (?:and|so)\b[^;]+|; [^;]+|\W*)$",
    regex.IGNORECASE,
)
_SAYS_HOW = guarded(r"\d|\b(?:only|if|who|provided|unless|percent)\b", regex.IGNORECASE)  # and not only that one may


def _open_again(text: str, before: str) -> str | None:
    """A suspension that is lifted lets in again what the sentence before said was suspended."""
    lifted, suspended = _LIFTED.match(text), _SUSPENDED.search(before)
    if lifted is None or suspended is None:
        return None
    when = lifted["when"] or lifted["then"]
    since = f"Effective {when}, p" if when else "P"
    rest = lifted["rest"].strip(" .,;").removeprefix("and ").removeprefix("so ")
    more = f"; {rest}" if _SAYS_HOW.search(rest) else ""
    return f"{lifted['lead']}{since}articipants may again make {suspended['what'].lower()}{more}."


# ---- what one's own contributions are, where they are taken from taxed pay ------------------------------------------

_OTHER_KINDS = guarded(
    r"\b(?:roth|pre-?tax|(?:before|pre)[- ](?:\w+ ){0,2}tax(?:es)?|deferrals?|rollovers?|salary reduction)\b",
    regex.IGNORECASE,
)
_SUCH_DEDUCTIONS = guarded(
    r"^\W*(?:such|these|those|the|his|all(?: such)?) (?:payroll )?(?:deductions|contributions|amounts|sums)\b[^.;]{0,40}\b(?:shall|will|are|is|must)\b[^.;]{0,40}\bafter (?:the )?(?:withholding|deduction|payment) of (?:\w+ ){0,3}tax(?:es)?\W*$",
    regex.IGNORECASE,
)
_AUTHORIZES = guarded(
    r"^(?P<lead>[^;]*?\b(?:may|can)\b[^;]{0,20}?\b(?:authorize|elect|direct)\b(?: the [\w ]{3,30}? to make)? (?:payroll )?)(?=deductions (?:from|of|out of)\b)",
    regex.IGNORECASE,
)


def deducted_after_tax(sentence: str, following: str) -> str:
    """Deductions that one may authorize, as after-tax where the sentence after says that they are made from taxed pay.

    >>> deducted_after_tax("Each Member may authorize deductions from pay.", "Such deductions shall be made after the withholding of income tax.")
    'Each Member may authorize after-tax deductions from pay.'
    """
    if not _SUCH_DEDUCTIONS.match(following) or _OTHER_KINDS.search(sentence):
        return sentence
    return str(_AUTHORIZES.sub(r"\g<lead>after-tax ", sentence, count=1))


_DECIDED = guarded(  # "The Committee has voted to stop taking after-tax payroll contributions"
    rf"\b(?:(?P<end>stop|end|discontinu|ceas|drop|close|suspend|no longer|eliminat)|(?P<begin>begin|start|resume|introduc))\w*\b[^.;]{{0,30}}?(?P<what>\b{_KIND}(?: payroll)? (?:contributions?|savings|deposits?))"
    rf"|(?P<named>\b{_KIND}(?: payroll)? (?:contributions?|savings|deposits?)) (?:will |are to |shall )?(?:stop|end|cease)s?\b"
    rf"|\b{_KIND} (?:option|feature|source|program)\b[^.;]{{0,20}}?\b(?:discontinued|ended?|ends|closed|dropped|removed|eliminated|going away|goes away|go away|phased out|retired|retiring|ending)\b",
    regex.IGNORECASE,
)
_LAST_ONES = guarded(  # "The last ones will be deducted on August 14, 2026, and ..."
    rf"^\W*(?:the|your) (?P<which>last|final|first) (?:ones?|(?:such |(?:after-?tax|supplemental|voluntary|payroll) ){{0,2}}(?:deductions?|contributions?|deposits?)|of them) (?:will|shall|is to|are to) (?:be|come)(?: (?:deducted|taken|made|withheld|accepted|out))?(?: (?:on|in|from|with) (?:the )?(?:(?:paychecks?|payroll|pay|payday) (?:of|for|dated|on) )?(?P<day>{_DAY}))"
    rf"|^\W*(?:the )?(?P<on>{_DAY})(?: (?:pay ?checks?|payroll|pay ?day|pay date))? (?:is|will be|was) the (?P<so>last|final|first) (?:(?:one|day|date|payroll|pay ?check|pay ?day) )?(?:(?:from|for|on|in|by) which|when) [^.;]*\b(?:contributions?|deposits?|savings|deductions?)\b",
    regex.IGNORECASE,
)


def ended_with_the_last(sentence: str, following: str) -> str:
    """That contributions are to end, or begin, with the day of the last or first of them that the sentence after names.

    >>> ended_with_the_last("The Committee voted to end after-tax savings.", "The last ones will be taken on May 1, 2026.")
    'Effective May 1, 2026, after-tax savings are discontinued.'
    """
    decided, last = _DECIDED.search(sentence), _LAST_ONES.match(following)
    if decided is None or last is None:
        return sentence
    what = (decided["what"] or decided["named"] or "after-tax contributions").lower()
    day, first = last["day"] or last["on"], (last["which"] or last["so"]).lower() == "first"
    if decided["begin"] and first:
        return f"Effective {day}, participants may make {what}."
    return sentence if decided["begin"] or first else f"Effective {day}, {what} are discontinued."


def of_the_last(text: str, before: str) -> str:
    """ "The last ones will be deducted on August 14", after it was said what ends: no word more than that."""
    return "" if _LAST_ONES.match(text) and _DECIDED.search(before) else text


_GIVES_THE_REASON = guarded(  # "This is because records are being moved": why, and not the rule once more
    r"^\W*(?:(?:this|that|it) is because|the reason(?: for (?:this|it|that))? is(?: that)?) (?=\w)", regex.IGNORECASE
)
_GIVES_THE_PURPOSE = guarded(r"^\W*(?:this|that|it) is (?:so that|in order (?:that|to)) \w", regex.IGNORECASE)
_A_CHILD_COMES = guarded(  # "Having a baby? You can pull out $5,000 from any of your accounts"
    r"(?:^|[.!?\n]\s+)(?:are you |is your family |if you are )?(?:having|expecting|adopting|welcoming)(?: or adopting)? (?:an?|your) (?:new )?(?:baby|child)\b[^.?!]{0,30}\?\s*$",
    regex.IGNORECASE,
)
_NO_SUCH = guarded(  # "Other plans let people save after tax. Our plan has no such feature."
    r"^\W*(?:but |however,? |yet )?(?:ours|(?:our(?: own)?|the|this) (?:[\w()-]+ )?plan|we) (?:has|have|offers?|includes?|contains?) no such (?:features?|options?|programs?|provisions?|things?|choice|arrangements?)\W*$",
    regex.IGNORECASE,
)
_OTHERS_LET = guarded(
    r"(?:^|[.!?]\s+)(?P<others>(?:many|most|some|several|other|lots of|a few)\b[^.!?;]*\b(?:let|allow|permit|offer|take|accept)\b[^.!?;]*)[.!?]\s*$",
    regex.IGNORECASE,
)
_NO_SUCH_MONEY = guarded(  # "Many of you asked about after-tax contributions. ... no such contributions can be made"
    r"\bno such (?=(?:contributions|deposits|savings) (?:can|may|shall|will) be (?:made|accepted|taken|permitted)\b(?! from\b))",
    regex.IGNORECASE,
)
_MONEY_NAMED = guarded(rf"\b(?P<kind>{_KIND}) (?:\w+ )?(?:contributions|deposits|savings)\b", regex.IGNORECASE)
_HOLDS_ONLY = guarded(  # "Your Roth Account holds only Roth Savings. The Plan does not permit you to convert any other part of your account"
    r"\baccount (?:(?:holds?|contains?|consists? of|is made up of) only|consists? only of)\b[^.;]*\.\s*$",
    regex.IGNORECASE,
)
_ANY_OTHER_PART = guarded(r"\bany other part(?= of (?:your|the|his|her|their) account)", regex.IGNORECASE)
_A_SUM = guarded(r"^\W*(?:you|parents|participants|members) (?:may|can)\b[^.;]*\$\s?\d", regex.IGNORECASE)


def leaning_on_a_name(text: str, before: str) -> str:
    """A sentence that closes, opens again or lets out what the one before named, with that name.

    >>> leaning_on_a_name("Closed to new money.", "VOL EE: voluntary employee contributions made before 1995. ")
    'Voluntary employee contributions were discontinued.'
    >>> leaning_on_a_name("The halt was lifted in 2022.", "After-tax contributions were halted in 2020. ")
    'Effective 2022, participants may again make after-tax contributions.'
    """
    if _GIVES_THE_PURPOSE.match(text):
        return ""
    if (such := _NO_SUCH_MONEY.search(text)) and (named := [*_MONEY_NAMED.finditer(before)]):
        text = f"{text[: such.start()]}no {named[-1]['kind']} {text[such.end() :]}"
    if _HOLDS_ONLY.search(before):
        text = _ANY_OTHER_PART.sub("any part", text)
    text = _GIVES_THE_REASON.sub("", text)
    if _A_SUM.match(text) and _A_CHILD_COMES.search(before):
        return f"After the birth or adoption of a child, {text}"
    if _NO_SUCH.match(text) and (others := _OTHERS_LET.search(before)):
        return f"{others['others']}; ours does not."
    if told := _no_longer_taken(text, before) or _open_again(text, before):
        return told
    return text
