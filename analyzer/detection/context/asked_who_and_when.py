"""Answers that name who may, from what age or by which way: "Pilots and flight engineers.", "At least 55.", "Yes, by direct rollover."."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_OPENS = r"^\W*(?:Q\W+|\d+\W+)?(?:and |so )?"
_I = r"(?:I|we|you|one|someone|a participant|participants|a member|members|an employee|employees)"
_MY = guarded(r"\bmy\b", regex.IGNORECASE)
_ME = guarded(r"\b(?:(?-i:I)|me)\b", regex.IGNORECASE)

_WHO_MAY = guarded(  # "Who can make traditional after-tax contributions?"
    rf"{_OPENS}(?:who|which (?:employees|participants|members|people)) (?:can|may|is (?:eligible|allowed|permitted) to|are (?:eligible|allowed|permitted) to) (?P<act>(?:make|elect|convert|withdraw|contribute|take|save|do)\b[^?]*)\?\W*$",
    regex.IGNORECASE,
)
_CALLINGS = guarded(  # "Pilots and flight engineers.": those alone, and no one of whom the plan speaks throughout
    r"^\W*(?:A\W+)?(?P<people>(?!(?:yes|no|not|none|nobody|anyone|everyone|everybody|anybody|all|any|each|every|both|you|we|only|just|contributions|accounts|savings|sources|the (?:following|same))\b)(?:(?!\b(?:is|are|may|can|must|will|do|does|have|has|if|when|who|after|before|at|once|contributions|accounts|savings|dollars|balances|participants|members|employees|associates)\b)[\w’'-]+,? ){0,7}(?!\b(?:contributions|accounts|savings|dollars|balances|sources|years|months|days|times|always|participants|members|employees|associates)\b)[\w’'-]+s(?: (?:in|at|of) (?:the )?[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,3})?)\.?\W*$",
    regex.IGNORECASE,
)
_HOW_OLD = guarded(  # "How old must I be to do an in-plan Roth conversion?", "At what age can I withdraw after-tax money?"
    rf"{_OPENS}(?:how old (?:must|should|do|does) {_I} (?:(?:have|need) to )?be (?:to|in order to|before {_I} (?:can|may))|(?:at|from) what age (?:can|may|could) {_I}|what age (?:must|do|does) {_I} (?:(?:have|need) to )?(?:be|reach) (?:to|before {_I} (?:can|may))) (?P<act>(?:do|make|withdraw|convert|take|get|move|roll|contribute|save|have|request)\b[^?]*)\?\W*$",
    regex.IGNORECASE,
)
_SO_OLD = guarded(
    r"^\W*(?:A\W+)?(?:(?:you|participants|members|he or she) (?:must|have to|need to) (?:(?:be|have reached|have turned|reach|turn) )?|you (?:can|may)(?: do (?:so|it|that))? )?(?:at least |from |once you are |once you reach |after )?(?:age |at )?(?P<age>[3-7]\d(?:\s?½)?)\b(?:(?: years)?(?: old| of age)?| or older)?(?P<rest>(?:,? (?:whichever|whatever|for|from|regardless)\b[^.;]*)?)\W*$",
    regex.IGNORECASE,
)
_NO_AGE = guarded(
    r"^\W*(?:A\W+)?(?:there is no (?:minimum )?age(?: limit| requirement)?|any age(?: will do)?|at any age|(?:you can be )?any age|age (?:does not|doesn['’]t) matter|no minimum)\W*$",
    regex.IGNORECASE,
)
_WHICHEVER = guarded(
    r"^,? (?:whichever|whatever|regardless of (?:which|what|the)|from (?:any|every|whichever))\b[^.;]*\b(?:accounts?|sources?|money|balances?)\b",
    regex.IGNORECASE,
)
_MONEY_NAMED = guarded(r"\b(?:accounts?|money|tax|savings|contributions)\b", regex.IGNORECASE)
_HAVE_IT = guarded(r"^(?:get|take|have|request) (?=(?:your|the|any|all|some|after)\b)", regex.IGNORECASE)

_IS_IT_TO_BE_HAD = guarded(  # "Is after-tax money available to me before I leave?"
    rf"{_OPENS}(?:is|are) (?P<what>(?:my |the |any |our )?(?:own )?(?:(?:after|post)-?\s?tax|voluntary) (?:money|savings|contributions|accounts?|balances?|dollars))(?: and (?:its|their) (?:earnings|growth))? (?:available|accessible|open|payable) (?:to (?:me|us|you|participants|members|employees) )?(?P<when>before (?:I|we|they|you) (?:leave|retire|quit|terminate)|while (?:I|we|they|you)(?: a|['’])?(?:re|m)? (?:still )?(?:employed|working|work)|in service|during employment)[^?]*\?\W*$",
    regex.IGNORECASE,
)
_NOT_UNLESS = guarded(
    r"^\W*(?:A\W+)?(?:no,? )?(?:(?:not|only) (?P<when>unless|until|if|after|when|once|before)) (?P<gate>[^.;]+)\.?\W*$",
    regex.IGNORECASE,
)
_BUT_YES = guarded(r"^\W*(?:A\W+)?(?P<said>yes|no)\b(?P<rest>[^.;]*)\W*$", regex.IGNORECASE)

_IN_MY_OLD_PLAN = guarded(  # "Will you take the after-tax money in my old 401(k)?"
    rf"{_OPENS}(?:will|do|does|can|would) (?:you|we|they|(?:the|this|our) (?:[\w()-]+ ){{0,2}}?plan) (?:take|accept|receive) (?:the |my |any )?(?P<what>(?:after|post)-?\s?tax (?:money|savings|contributions|dollars|amounts?|balances?|account))(?: (?:that )?I (?:have|had|saved|left))? (?:in|from|at|with|under) (?:my|a|an) (?:old|former|last|previous|prior|other|earlier) (?:401\(k\)|403\(b\)|plan|employer|job|company)[^?]*\?\W*$",
    regex.IGNORECASE,
)

_ARE_YOU = guarded(  # "Were you hired before May 1, 2015?"
    r"^\W*(?P<verb>were|are|have|did|do|will) you (?P<state>(?!(?:want|wish|like|need|know|think|ready|looking|able|aware|sure|wonder\w*|interested|thinking|saving|ever)\b)[^?]{3,80})\?\W*$",
    regex.IGNORECASE,
)
_THEN = guarded(  # "Then you may contribute from taxed pay as well."
    r"^\W*(?:then|if so|in that case|if (?:you (?:were|are|have|did|do)|yes)),? (?=(?:you|your|the plan|we)\b)",
    regex.IGNORECASE,
)

_SO_OLD_NOW = guarded(  # "Turning 59½?", "Have you reached age 55?", "What changes at 59½?": of those alone is told what follows
    rf"^\W*(?:(?:are you |have you )?(?:turning|turned|reaching|reached|over|past|already) |at |(?:Q\W+|\d+\W+)?(?:and |so )?what (?:changes|happens|is different|becomes possible|can {_I} do) (?:at|from|after|(?:when|once|after|as soon as) {_I} (?:turns?|reach(?:es)?|am|are|is|have reached|have turned|attains?)) )(?:age )?(?P<age>[3-7]\d(?:\s?½)?)(?: or (?:older|over))?\?\W*$",
    regex.IGNORECASE,
)
_ONE_MAY = guarded(
    r"^\W*(?:A\W+)?(?:(?:first|second|third|then|next|also|finally|from (?:then|that (?:age|day|birthday)|this age)(?: on(?:wards?)?)?|after that|at that age),? )?(?=(?:you|participants|members|employees) (?:may|can)\b)(?![^.;]*\b(?:at any (?:time|age)|any ?time|whenever|no matter|regardless)\b)",
    regex.IGNORECASE,
)

_THE_EARLIEST = guarded(  # "What is the earliest that after-tax savings can be paid?"
    rf"{_OPENS}(?:what|when) is the (?:earliest|soonest|first)(?: (?:date|day|time|moment|point))? (?:(?:that|at which|on which|when) )?(?:{_I} (?:can|may) (?:withdraw|take|draw|have|get) (?P<what>[^?]{{5,80}}?)(?: (?:out|back))?|(?P<what>[^?]{{5,80}}?) (?:can|may) be (?:paid|withdrawn|drawn|taken|distributed)(?: out| back)?(?: to (?:me|us|you))?)\?\W*$",
    regex.IGNORECASE,
)
_ON_THAT_DAY = guarded(  # "The day after your employment ends.": and on none before it
    r"^\W*(?:A\W+)?(?:only )?(?:(?:the|on the) (?:first )?(?:business |working )?(?:day|date|month|week)(?: (?:after|when|that|on which))|when|after|once|upon|on) (?P<event>(?:(?:your|his|her|their) (?:employment|job|service|retirement)|you (?:leave|retire|stop|separate|terminate|are no longer))\b[^.;]{0,60})\W*$",
    regex.IGNORECASE,
)


def _yours(words: str) -> str:
    """The words of one who asks, as said to them."""
    return str(_ME.sub("you", _MY.sub("your", words)))


def _of_age(question: str, answer: str) -> str | None:
    """From what age one may do what is asked."""
    asked = _HOW_OLD.match(question)
    if asked is None:
        return None
    act = _HAVE_IT.sub("withdraw ", _yours(asked["act"]))
    if _NO_AGE.match(answer):
        return f"You may {act} at any age."
    old = _SO_OLD.match(answer)
    if old is None:
        return None
    source = " from any account" if _WHICHEVER.match(old["rest"]) and not _MONEY_NAMED.search(act) else ""
    return f"You may {act}{source} only after age {old['age']}."


def told_who_and_when(question: str, answer: str) -> str | None:
    """The sentence that an answer of a few words stands for; None where it is none of these.

    >>> told_who_and_when("How old must I be to convert my account?", "At least 55.")
    'You may convert your account only after age 55.'
    """
    if (condition := _ARE_YOU.match(question)) and (then := _THEN.match(answer)):
        verb = {"do": "", "did": "did "}.get(condition["verb"].lower(), f"{condition['verb'].lower()} ")
        return f"If you {verb}{_yours(condition['state'])}, {answer[then.end() :]}"
    if (so_old := _SO_OLD_NOW.match(question)) and (one_may := _ONE_MAY.match(answer)):
        return f"Once you are {so_old['age']}, {answer[one_may.end() :]}"
    if (who := _WHO_MAY.match(question)) and (people := _CALLINGS.match(answer)):
        named = people["people"]
        return f"Only those working as {named[:1].lower()}{named[1:]} may {who['act']}."
    if (aged := _of_age(question, answer)) is not None:
        return aged
    if (had := _IS_IT_TO_BE_HAD.match(question)) is not None:
        act = f"withdraw {_yours(had['what'])}"
        if gate := _NOT_UNLESS.match(answer):
            when = {"unless": "if", "until": "after", "before": "after"}.get(gate["when"].lower(), gate["when"])
            return f"You may {act} only {when} {gate['gate']}."
        if said := _BUT_YES.match(answer):
            may = "may" if said["said"].lower() == "yes" else "may not"
            return f"You {may} {act} {_yours(had['when'])}{said['rest']}."
    if (first := _THE_EARLIEST.match(question)) and (day := _ON_THAT_DAY.match(answer)):
        return f"{_yours(first['what'])} may be withdrawn only after {day['event']}."
    if (old := _IN_MY_OLD_PLAN.match(question)) and (said := _BUT_YES.match(answer)):
        does = "accepts" if said["said"].lower() == "yes" else "does not accept"
        return f"The Plan {does} rollovers of {old['what']} from another plan."
    return None
