"""Sentences that go back to what was just said by its number, as "it", or as the other side of the same rule."""

from __future__ import annotations

import regex

from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_COUNTED = {"one": "1", "two": "2", "three": "3", "four": "4", "first": "1", "second": "2", "third": "3", "fourth": "4"}
_FOR_WHOM = guarded(  # "Choice 2 is for participants who have turned 59½."
    r"^\W*(?:(?:choice|option|way|item|method|step|number|no\.) \(?(?P<number>\d|[a-d]|one|two|three|four)\)?|the (?P<number>first|second|third|fourth)(?: (?:choice|option|way|one))?) "
    r"(?:is|are)(?: open| available| offered)?(?P<only> only)? (?:for|to)(?P<only> only)? (?P<who>(?:participants|members|employees|associates|people|those|anyone|you) (?:who|whose|if|once|when|after)\b[^.;]{4,120}?)[.;\s]*$",
    regex.IGNORECASE,
)
_SIDE_OF_YEARS = guarded(  # "With less than five years, you may not."
    r"^\W*(?:(?:with|having|if (?:you|he or she|they|a participant) (?:have|has)) (?:less|fewer) than|before|until|under) (?P<long>\w+) (?P<unit>years?|months?)(?: of (?:service|participation|membership)| in the plan)?(?: (?:have passed|are up|is up))?, (?:you|he or she|they|(?:an? |the )?(?:participant|member|employee)s?) (?:(?:may|can) ?not|can['’]t)(?: do (?:so|this|that|it))?(?=\W*$)",
    regex.IGNORECASE,
)
_TOO_NEW = guarded(  # "Supplemental Contributions deposited after that time are not available until service ends."
    r"^\W*(?:[\w-]+ ){0,5}(?:contributions?|amounts?|money|deposits?|savings|dollars) (?:(?:that|which) (?:were|are|have been) )?(?:made|deposited|contributed|credited|paid in|put in|added)? ?(?:after|since|later than|more recently than|on or after) (?:that|such|the said) (?:time|date|day)(?: (?:are|is) not available|,? (?:may|can|shall) ?not be (?:withdrawn|taken out|paid|distributed))\b[^.;]*(?=\W*$)",
    regex.IGNORECASE,
)
_SO_LONG_HELD = guarded(
    r"\b(?:may|can) (?:also )?(?:withdraw|take out)\b[^.!?]*\b(?:years?|months?)\b[^.!?]*[.!?]\W*$", regex.IGNORECASE
)
_SHOWN_AS = guarded(  # "its employee after-tax savings came along. They show on your statement as source AT-DT."
    r"\bafter-?\s?tax (?:savings|contributions?|money|account|balances?|deposits|feature|option|source)\b[^.!?]*[.;,] (?:(?:and|which) )?(?:they|these|it|that money|those(?: \w+)?)? ?(?:(?:show(?:s|n)?|appears?|(?:is|are) (?:shown|listed|coded|labell?ed|marked)|go(?:es)? by)\b)(?: up)?(?: (?:on|in) (?:(?:your|the|their) )?(?:quarterly |account |online )?(?:statements?|account|website))? (?:as|under|by) (?:the )?(?:source|code|bucket|label|name|money type)? ?[“\"'‘]?(?P<code>(?-i:[A-Z]{2,5}(?:-[A-Z0-9]{1,4})?))\b",
    regex.IGNORECASE,
)
_MOVED_INTO_IT = guarded(
    r"\b(?P<act>(?:move|transfer|roll|put|switch|shift|sweep|send)\w*\b[^.;]{0,60}\b(?:after-?\s?tax|voluntary|thrift)\b[^.;]{0,40}?) (?:in)?to it\b",
    regex.IGNORECASE,
)
_AT_WORK_THAT_MEANS = guarded(  # "For someone still at work, that means: ...", "While you work for the District that means your ..."
    r"^\W*(?:(?:for|if you are|while you are|as long as you are) (?:(?:someone|anyone|those|employees|people|participants|members)(?: who (?:is|are))? )?(?:still )?(?:at work|working|employed|on the payroll|in service)(?: here| for us)?,"
    r"|(?:while|as long as|until) (?:you|he|she|they|a member|a participant) (?:still )?(?:works?|remains? employed|(?:is|are) (?:still )?employed)(?: (?:for|at|with|by) (?:us|here|the [\w-]+|(?-i:[A-Z])[\w’'-]+))?,?) (?:that|this|these|they|those) (?:means?|are|is|includes?)\s*:?\s*",
    regex.IGNORECASE,
)
_COULD_TAKE_OUT = guarded(
    r"\b(?:allowed|able|entitled|permitted|free|could|can|may)\b[^.;]{0,30}\b(?:take out|withdraw|take|receive|draw|cash)\b[^.!?]*[.!?]\W*$",
    regex.IGNORECASE,
)
_ANY_DAY = guarded(r"\s*\((?:on )?any (?:day|time)\)|, (?:at any time|on any day)(?=,)", regex.IGNORECASE)
_EACH_ITS_TIME = guarded(  # "your rollover account at any time, and every other account, after-tax included, from age 59½ on"
    r"(?P<one>[^;:,]{4,60} (?:at any time|(?:from|after|at) (?:age )?\d\d\S*)(?: on)?),? and (?P<other>(?:every|all|any|the|your) [^;:]{4,90}? (?:at any time|(?:from|after|at) (?:age )?\d\d\S*)(?: on)?[.\s]*)",
    regex.IGNORECASE,
)
_IT_IS_ROTH = guarded(  # "What we do have is a Roth conversion account."
    r"\b(?:an?|the|our|your) (?P<account>(?:separate |in-plan )*roth (?:conversion |rollover |in-plan )*account)(?: (?:inside|in|within|under) the plan)?[.!]\W*$",
    regex.IGNORECASE,
)


_THE_OTHERS = guarded(  # "For pre-tax and match, no. For the other two, yes, in any month."
    r"^(?P<lead>\W*(?:(?:but|and),? )?)(?P<for>for|with|as to|from) (?:the other (?P<count>two|three)|(?:both|all) (?:of )?the others|the (?:others|rest|remaining (?P<count>two|three)|other (?:ones|sources|accounts)))(?=[,;:] ?(?:yes|no)\b)",
    regex.IGNORECASE,
)
_KINDS = {
    "pre-tax": guarded(r"\b(?:pre|before)-?\s?tax\b|\b(?:elective |salary )?deferrals?\b", regex.IGNORECASE),
    "Roth": guarded(r"\broth (?:contributions|account|savings|money|deferrals|source)\b|^\W*roth\b(?=,)", regex.IGNORECASE),
    "match": guarded(r"\bmatch(?:ing)?\b", regex.IGNORECASE),
    "employer": guarded(r"\b(?:profit[- ]sharing|nonelective|company contributions?|employer contributions?)\b", regex.IGNORECASE),
    "rollover": guarded(r"\brollovers?\b", regex.IGNORECASE),
    "after-tax": guarded(r"\b(?:after|post)-?\s?tax\b", regex.IGNORECASE),
}  # fmt: skip
_COUNTS = {"two": 2, "three": 3}


def _the_others(text: str, before: str) -> str:
    """What is answered for "the other two", for the after-tax account by name where it is one of them.

    The others are the kinds of money told of before that the sentence before it does not name, and as many as are counted.
    """
    told = _THE_OTHERS.match(text)
    parts = [before[start:end] for start, end in sentences(before)]
    if told is None or len(parts) < 2:
        return text
    left = {kind for kind, named in _KINDS.items() if any(named.search(p) for p in parts[:-1])}
    left -= {kind for kind, named in _KINDS.items() if named.search(parts[-1])}
    counted = _COUNTS.get((told["count"] or "").lower(), len(left))
    if "after-tax" not in left or len(left) != counted:
        return text
    return f"{told['lead']}{told['for']} the after-tax account{text[told.end() :]}"


_THAT_DATE = guarded(  # "Employees hired before March 1, 2011 ... Employees hired on or after that date ..."
    r"(?<=\b(?:hired|employed|rehired|joined|became [\w ]{3,20}) (?:on or (?:after|before)|after|before) )that date\b",
    regex.IGNORECASE,
)
_HIRED_THEN = guarded(
    r"\b(?:hired|employed|rehired|joined|became [\w ]{3,20}) (?:on or (?:after|before)|after|before) (?P<date>(?-i:[A-Z])[a-z]+ \d{1,2}, \d{4})\b",
    regex.IGNORECASE,
)
_OF_TAXED_SAVING = guarded(
    r"\b(?:after|post)-?\s?tax (?:contributions|savings|deposits)\b(?![^.]*\bconver)", regex.IGNORECASE
)
_THE_FEATURE = guarded(  # "The feature was reinstated on July 1, 2021", "the feature was again withdrawn"
    r"\bthe (?:feature|option|program) (?:was|has been) (?:then |later )?(?P<again>again )?(?P<done>reinstated|restored|reopened|resumed|reintroduced|withdrawn|closed|suspended|discontinued|ended|removed)\b",
    regex.IGNORECASE,
)
_OF_ANOTHER = guarded(
    r"\b(?:loans?|enroll\w*|increases?|match\w*|hardship|windows?|brokerage|convers\w+|appendix|schedule)\b",
    regex.IGNORECASE,
)
_BACK = ("reinstated", "restored", "reopened", "resumed", "reintroduced")


def _last_of(before: str) -> str:
    """The sentence that stands just before."""
    parts = [*sentences(before)]
    return before[parts[-1][0] : parts[-1][1]] if parts else ""


def _of_the_feature(match: regex.Match[str]) -> str:
    """What became of "the feature", as of the contributions that were spoken of; "withdrawn" is of the feature, not of money."""
    done = "resumed" if match["done"].lower() in _BACK else "discontinued"
    return f"after-tax contributions were {match['again'] or ''}{done}"


_HARDSHIP_ALONE = guarded(  # "the only withdrawal the Plan allows before age 59½ is a hardship withdrawal."
    r"\bonly (?:withdrawals?|payments?|distributions?|way)\b[^.;]{0,80} (?:is|are) (?:an? |through an? |by )?hardship (?:withdrawals?|distributions?)\W*$",
    regex.IGNORECASE,
)
_IT_IS_TAKEN = guarded(
    r"^\W*(?:it|they|this|these|such (?:an? )?withdrawals?)(?= (?:may|can) be (?:taken|made|paid|drawn) (?:only )?(?:from|out of)\b)",
    regex.IGNORECASE,
)


def of_what_was_just_said(text: str, before: str) -> str:
    """A sentence with what it goes back to, in the words of the sentence that said it.

    >>> of_what_was_just_said("You may move your after-tax savings into it.", "We have a Roth conversion account. ")
    'You may move your after-tax savings into the Roth conversion account.'
    """
    if (hired := _HIRED_THEN.search(before)) is not None:
        text = _THAT_DATE.sub(hired["date"], text)
    if _OF_TAXED_SAVING.search(before) and not _OF_ANOTHER.search(_last_of(before)):
        text = _THE_FEATURE.sub(_of_the_feature, text)
    if _HARDSHIP_ALONE.search(before):
        text = _IT_IS_TAKEN.sub("A hardship withdrawal", text)
    if (side := _SIDE_OF_YEARS.match(text)) and _wait(side).search(before):
        return ""  # who has not waited so long: the other side of a rule just told
    text = _the_others(_by_its_code(text, before), before)
    if _TOO_NEW.match(text) and _SO_LONG_HELD.search(before):
        return ""  # what has not been held so long: the other side of a rule just told
    if (at_work := _AT_WORK_THAT_MEANS.match(text)) and _COULD_TAKE_OUT.search(before):
        told = _ANY_DAY.sub(" at any time", text[at_work.end() :])
        if parts := _EACH_ITS_TIME.fullmatch(told):
            one, other = parts["one"], parts["other"]
            return f"While you are still employed, you may withdraw {one}; you may withdraw {other}"
        return f"While you are still employed, you may withdraw: {told}"
    if (account := _IT_IS_ROTH.search(before)) is not None:
        text = _MOVED_INTO_IT.sub(rf"\g<act> into the {account['account']}", text)
    whom = _FOR_WHOM.match(text)
    item = _item(whom["number"], before) if whom is not None else None
    return f"Only {whom['who']} may {item}." if whom is not None and item else text


_NUMBERED_ITEM = guarded(  # "(2) Switch existing money to Roth: before-tax, after-tax, match."
    r"^\W*\(?(?P<number>\d|[a-d])[).]\s+(?P<act>(?:switch|convert|change|move|turn|roll|transfer|withdraw|draw|take)\b)(?P<rest>.{4,300})",
    regex.IGNORECASE,
)


def with_whom_it_is_for(text: str, after: str) -> str:
    """An item of a list with those whom a later sentence gives it to by its number.

    >>> with_whom_it_is_for("(2) Convert your savings to Roth.", "Choice 2 is for those who have turned 59½.")
    'Only those who have turned 59½ may convert your savings to Roth.'
    """
    item = _NUMBERED_ITEM.match(text)
    if item is None:
        return text
    for start, end in sentences(after):
        whom = _FOR_WHOM.match(after[start:end])
        if whom is not None and _COUNTED.get(whom["number"].lower(), whom["number"].lower()) == item["number"].lower():
            return f"Only {whom['who']} may {item['act'].lower()}{item['rest']}"
    return text


def _by_its_code(text: str, before: str) -> str:
    """A sentence with the after-tax account for the code under which the one before said that it is shown."""
    shown = _SHOWN_AS.search(before)
    if shown is None or shown["code"] not in text:
        return text
    return str(regex.sub(rf"\b(?:(?:source|code) )?{regex.escape(shown['code'])}\b", "the after-tax account", text))


def _wait(side: regex.Match[str]) -> regex.Pattern[str]:
    """A grant that waits for as long as a sentence says that one may not."""
    long, unit = regex.escape(side["long"]), side["unit"].rstrip("sS")
    return regex.compile(
        rf"(?:\b(?:may|can)\b[^.;]*\b{long}(?: \w+)? {unit}|\b{long}(?: \w+)? {unit}s?\b[^.;]*\b(?:may|can)\b(?! ?not))",
        regex.IGNORECASE,
    )


def _item(number: str, before: str) -> str | None:
    """What an item of a numbered list is for, where it begins with what one does: "(2) Switch existing money to Roth: ..."."""
    number = _COUNTED.get(number.lower(), number.lower())
    shape = regex.compile(
        rf"(?:^|[\s.;:])\(?{regex.escape(number)}[).]\s+(?P<act>(?:switch|convert|change|move|turn|roll|transfer|save|contribute|put|take|withdraw|draw)\b[^.;:()]{{4,80}})",
        regex.IGNORECASE,
    )
    found = shape.search(before)
    return found["act"][:1].lower() + found["act"][1:].rstrip() if found is not None else None


_NEED_NOT_LEAVE = guarded(  # "You do not have to leave County service to use this money."
    r"\b(?:you|he or she|they|participants?|members?|employees?) (?:(?:do|does)(?: not|n['’]t)|need(?: not|n['’]t)|will not) (?:have to |need to |first )*(?:leave|quit|retire|resign|stop working|separate)\b[^.;?!]{0,50}? to (?:use|get at|get to|reach|draw (?:on|upon)|take|touch|move|have|receive)\b[^.;?!]*[.;]\W*$",
    regex.IGNORECASE,
)
_ASKS_TO_ROLL = guarded(
    r"^(?P<lead>\W*)(?P<may>(?=[^.;]*\b(?:may|can)\b)[^.;]*?\b(?:direct rollovers?|roll(?:ed)? over|rolled)\b[^.;]*[.\s]*)$",
    regex.IGNORECASE,
)
_EACH_ITS_IRA = guarded(  # "with the contributions going to your Roth IRA and the earnings to a traditional IRA"
    r",? (?:with )?the (?:after-?\s?tax )?contributions? (?:going|sent|directed|paid|to go) to (?:your|an?) roth IRA,? and (?:the|their|its) earnings (?:(?:going|sent|directed|paid|to go) )?to (?:your|an?) traditional IRA",
    regex.IGNORECASE,
)


def while_at_work(text: str, before: str) -> str:
    """A rollover that one may ask for, after a sentence that says that one need not leave for it, as one in service.

    >>> while_at_work("You may ask for a direct rollover of it.", "You do not have to retire to use this money. ")
    'While you are still employed, you may ask for a direct rollover of it.'
    """
    asks = _ASKS_TO_ROLL.match(text) if _NEED_NOT_LEAVE.search(before) else None
    if asks is None:
        return text
    told = _EACH_ITS_IRA.sub(" to an IRA", asks["may"])
    return f"While you are still employed, {told[:1].lower()}{told[1:]}"
