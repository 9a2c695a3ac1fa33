"""What leans on the sentence before: "the first" and "the second" of two things, "that account", "any other account", "so transferred"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.where_it_goes import TO_ROTH_ACCOUNT
from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_KINDS = guarded(
    r"(?P<conversion>\b(?:in-plan )?(?:roth )?conver(?:sions?|ting)\b|\bin-plan (?:roth )?(?:conversions?|rollovers?|transfers?)\b)"
    r"|(?P<roth>\broth\b(?! (?:conversions?|rollovers?|transfers?|iras?))(?: 401\(k\))?(?: (?:contributions?|deferrals?|savings))?)"
    r"|(?P<pre_tax>\b(?:pre|before)-?\s?tax\b)|(?P<after_tax>\b(?:after|post)-?\s?tax\b(?! (?:roth|basis))|\b(?:voluntary|thrift) (?:contributions?|savings))",
    regex.IGNORECASE,
)
_OF_OTHERS = guarded(  # beside one of these: "may hold after-tax contributions and rollovers"
    r"(?P<rollover>\brollovers?\b(?: contributions?| money| accounts?)?)|(?P<match>\b(?:match|(?:matching|company|employer) (?:contributions?|money|accounts?))\b)",
    regex.IGNORECASE,
)
_NAMES = {
    "rollover": "rollover contributions",
    "match": "matching contributions",
    "conversion": "in-plan Roth conversions",
    "roth": "Roth contributions",
    "pre_tax": "pre-tax contributions",
    "after_tax": "after-tax contributions",
}
_OF_THEM = r"(?: (?:one|kind|type|sort|feature))?(?: of (?:them|these|those|the two|the pair))?"
_ONE = rf"(?:the (?:(?P<one>first|former)|(?P<other>second|latter))(?:[- ](?:named|mentioned))?{_OF_THEM})"
_OUT = (  # "The first was left out"
    r"(?:(?:was|were|is|are|has been|have been|had been)(?: (?:then|now|deliberately|simply|again))? (?:left out|not (?:adopted|included|taken up|kept|offered|added|allowed|permitted|available|part of (?:the|our|this) plan)|dropped|omitted|turned down|rejected|voted down|passed over|struck(?: out)?|unavailable)"
    r"|did(?: not|n['’]t) (?:make it(?: in)?|survive|go in|pass)|(?:is|are)n['’]t (?:offered|allowed|available|here|part of (?:the|our|this) plan)|(?:fell|dropped) (?:out|away)|never (?:made it in|came in))"
)
_IN = (  # "The second stayed in"
    r"(?:stayed(?: in)?|stays(?: in)?|remains?(?: in)?|remained(?: in)?|survived|made it(?: in)?|went in|came in|(?:was|were|is|are|has been|have been)(?: (?:now|then|still))? (?:kept(?: in)?|adopted|included|put in|retained|added|left in|taken up|offered|available|allowed|permitted|in|here|part of (?:the|our|this) plan))"
)
_WE_HAVE = r"(?:that )?(?:we|(?:the|our|this) plan) (?:have|has|offers?|allows?|takes?)(?: had| long had| always had)?"
_WE_HAVE_NOT = r"(?:that )?(?:we|(?:the|our|this) plan) (?:(?:have|has) never(?: had| offered| allowed)?|(?:do|does|did)(?: not|n['’]t) (?:have|offer|allow|take|accept))"
_TOLD = guarded(
    rf"^(?P<lead>\W*(?:A\W+)?(?:(?:but|and|so|though|however|while|whereas),? )?){_ONE} (?:(?P<out>{_OUT}|{_WE_HAVE_NOT}|(?:is|are|was|were|does|do|did)(?:n['’]t| not)(?=\W*$))|(?P<in>{_IN}|{_WE_HAVE}))(?P<rest>(?:\W*$|[:;,—–-]|\s(?:when|because|since|here|in|by|at|on|for|and|but|as)\b).*)$",
    regex.IGNORECASE | regex.DOTALL,
)
_HAS = guarded(  # "We have the second but not the first", "Our Plan offers only the second", "Only the latter is available"
    rf"^(?P<lead>\W*(?:A\W+)?(?:(?:but|and|so|however),? )?)(?:(?:(?:the|our|this) (?:[\w()]+ )?plan|we|ours) (?:has|have|offers?|allows?|permits?|accepts?|includes?|adopted|takes?) (?:(?P<alone>only |just )?{_ONE}(?P<alone> only| alone|,? (?:but )?(?:and )?not the (?:first|second|former|latter)(?: one)?)?)|only {_ONE} (?:is|was|are) (?:available|offered|allowed|permitted|adopted|kept|here|in (?:the|our) plan)(?P<alone>))(?=\W*$|[,;:])",
    regex.IGNORECASE,
)
_HAS_NOT = guarded(  # "It does not accept the second"
    rf"^(?P<lead>\W*(?:A\W+)?(?:(?:but|and|so|however),? )?)(?:(?:the|our|this) (?:[\w()]+ )?plan|we|it|ours) (?:does|do|did)(?: not|n['’]t) (?:have|offer|allow|permit|accept|include|take) {_ONE}(?=\W*$|[,;:])",
    regex.IGNORECASE,
)
_ONE_ALONE = guarded(  # "The second but not the first.", "Only the latter.": the whole of an answer
    rf"^\W*(?:A\W+)?(?:(?:only |just )?{_ONE}(?: only| alone|,? (?:(?:but|and) )?not the (?:first|second|former|latter)(?: one)?)|(?:only|just) {_ONE})(?:,? (?:I['’]m afraid|at present|at this time|for now))?\W*$",
    regex.IGNORECASE,
)
_ASKS_OF_WHAT_IS_THERE = guarded(  # "Which of my accounts can I withdraw from, Roth or after-tax?": of what goes out, and not of what goes in
    r"\b(?:withdraw\w*|conver\w+|loans?|borrow\w*|first|comes? out|hardship|better|best|cheaper|wiser|should|sense|roll(?:ed|s|over)?|distribut\w*|taxed|balances?|accounts?)\b[^?.]*\?\W*(?:A\W+)?$",
    regex.IGNORECASE,
)
_BOTH = guarded(  # "Both are part of the Plan"
    rf"^(?P<lead>\W*(?:A\W+)?)both(?: of (?:them|these|those))? {_IN}(?=\W*$|[,;:])", regex.IGNORECASE
)
_AS_SUBJECT = guarded(  # "The second may be withdrawn at any time", "the former ended in 2015"
    rf"(?<=^\W*(?:A\W+)?(?:(?:but|and|so|however),? )?|[;,] (?:(?:but|and|while|whereas) )?){_ONE} (?=(?:may|can|cannot|will|must|shall|ended|stopped|closed|ceased|is|are|was|were|has|have|does|do|only)\b)",
    regex.IGNORECASE,
)
_AS_OBJECT = guarded(  # "An employee may withdraw the former at any time"
    rf"(?<=\b(?:withdraw(?: from)?|take|take out|take from|draw|draw on|draw from|draw out|convert|receive|roll over|roll out|access) ){_ONE}(?=\W*$|[,;]| (?:at|on|in|only|whenever|when|once|upon|after|while|without|for|before|if|by|out|to|subject|as|not|any)\b)",
    regex.IGNORECASE,
)
_APART = guarded(
    r"(?<=[;,])\s+(?=(?:(?:but|and|while|whereas|though) )?the (?:first|second|former|latter)\b)", regex.IGNORECASE
)
_LEANS = guarded(r"\b(?:the (?:first|second|former|latter)|both)\b", regex.IGNORECASE)
_THAT_WAY = guarded(r"\b(?:(?:in )?that way|in this way|this way|like that|of that kind)\b", regex.IGNORECASE)


def of_the_two(text: str, before: str) -> str:
    """What is said of the first or the second of two things, as said of what it is.

    >>> of_the_two("The first was left out.", "I read about Roth 401(k) contributions and plain after-tax ones. ")
    'The Plan does not offer Roth contributions.'
    >>> of_the_two("The second stayed in: you may save 5% that way.", "Is there Roth or after-tax saving? ")
    'The Plan offers after-tax contributions: you may save 5% as after-tax contributions.'
    """
    if not _LEANS.search(text) or _names_one_itself(text) or (pair := _two_named(before)) is None:
        return text
    if _ONE_ALONE.match(text) and _ASKS_OF_WHAT_IS_THERE.search(before):
        return text
    return " ".join(_of_one(part, pair) for part in _APART.split(text))


def _names_one_itself(text: str) -> bool:
    """Whether a sentence names money itself; not what it is told beside ("over and above your pre-tax deferrals")."""
    return any(m.lastgroup != "pre_tax" for m in _KINDS.finditer(text))


def _of_one(text: str, pair: tuple[str, str]) -> str:
    """A clause that says something of one of two things, or of both, by name."""
    if told := _TOLD.match(text):
        own = pair[0] if told["one"] else pair[1]
        if told["out"]:
            return f"{told['lead']}The Plan does not offer {own}{told['rest']}"
        return f"{told['lead']}The Plan offers {own}{_THAT_WAY.sub(f'as {own}', told['rest'])}"
    if has := _HAS.match(text):
        own, rest = pair if has["one"] else (pair[1], pair[0])
        refused = f"; the Plan does not offer {rest}" if any(c is not None for c in has.captures("alone")) else ""
        return f"{has['lead']}The Plan offers {own}{refused}{text[has.end() :]}"
    if alone := _ONE_ALONE.match(text):
        own, rest = pair if alone["one"] else (pair[1], pair[0])
        return f"The Plan offers {own}; the Plan does not offer {rest}."
    if lacks := _HAS_NOT.match(text):
        return f"{lacks['lead']}The Plan does not offer {pair[0] if lacks['one'] else pair[1]}{text[lacks.end() :]}"
    if both := _BOTH.match(text):
        return f"{both['lead']}The Plan offers {pair[0]}; the Plan offers {pair[1]}{text[both.end() :]}"
    text = _AS_OBJECT.sub(lambda m: pair[0] if m["one"] else pair[1], text)
    return str(_AS_SUBJECT.sub(lambda m: f"{pair[0] if m['one'] else pair[1]} ", text))


_SIDE_BY_SIDE = guarded(  # what stands between two things of which one is the first and the other the second
    r"^[^:;.]{0,60}\b(?:and|or|as (?:was|were|is|are|did))\b[^:;.]{0,30}$", regex.IGNORECASE
)


def _two_named(before: str) -> tuple[str, str] | None:
    """The two things that the last sentence to name two of them side by side names, in its order."""
    for start, end in reversed(sentences(before) or [(0, len(before))]):
        said = before[start:end]
        named = {m.lastgroup: m for m in reversed(list(_KINDS.finditer(said)))}  # each where it is named first
        if len(named) == 1:
            named |= {m.lastgroup: m for m in reversed(list(_OF_OTHERS.finditer(said)))}
        first, *others = sorted(named.values(), key=lambda m: m.start()) or [None]
        if first is None or not others:
            continue
        if len(others) > 1 or not _SIDE_BY_SIDE.match(said[first.end() : others[0].start()]):
            return None
        return _NAMES[str(first.lastgroup)], _NAMES[str(others[0].lastgroup)]
    return None


_EARNED = r"(?: (?:other than|but|except(?: for)?|save(?: for)?) (?:(?:its|their|the|any|investment) )*(?:earnings|interest|gains?|growth|income)(?: (?:and|or) losses)?(?: thereon| on it)?)?"
_SINCE = r"(?:since(?: (?:then|that (?:date|day|time)))?|after that(?: (?:date|day))?|from that (?:date|day) on|for (?:many|some) years|(?P<day>(?:since|after) (?:[a-z]+ (?:\d{1,2}, )?)?(?:19|20)\d\d))"
_NOTHING_SINCE = guarded(  # "Nothing has gone into that account since, and nothing more can", "No amount other than earnings has been or shall be credited ..."
    rf"^\W*(?:(?P<then>{_SINCE}),? )?(?:nothing|no (?:more |further |new )?(?:money|contributions?|deposits?|amounts?|sums?)|not a (?:cent|dollar|penny)){_EARNED} (?:(?:has|have) (?:been(?: (?:or|and|nor) (?:shall|will|may|can) be)? (?:put|paid|added|placed|deposited|credited|contributed)|gone|come|flowed)|(?:shall|may|can) be (?:put|paid|added|placed|deposited|credited|contributed))(?: in)?(?: ?(?:in)?to)? (?:it|them|(?:that|such) (?:account|plan|source)|(?:those|these|such) accounts|the (?:[\w-]+ ){{0,3}}account)(?P<then> {_SINCE})?(?:,? (?:and|nor) (?:nothing (?:more|else|further)|no more|none|it) (?:can|may|will|shall|could)(?: (?:be|go|come)\b[^.;]*)?)?\W*$",
    regex.IGNORECASE,
)
_OF_THE_ACCOUNT = guarded(
    r"\b(?:(?:after|post)-?\s?tax|voluntary|thrift|nondeductible) (?:[\w-]+ )?(?:account|contributions?|savings|deposits?|money)\b",
    regex.IGNORECASE,
)
_OTHER_ACCOUNT = guarded(  # or one that was closed before it came here: "the Predecessor After-Tax Account"
    r"\b(?:roth|match\w*|profit[- ]sharing|rollover|employer|company|predecessor|legacy|grandfathered|prior|merged)\b",
    regex.IGNORECASE,
)


def with_nothing_since(text: str, before: str) -> str:
    """ "Nothing has gone into that account since", of an account for after-tax money, as an end of the contributions.

    >>> with_nothing_since("Nothing has gone into it since.", "Until 1999 members could save in a Thrift Account. ")
    'After-tax contributions to the account have been discontinued since then.'
    """
    since, told = _NOTHING_SINCE.match(text), f"{before} {text}"
    if since is None or not since["then"] or not _OF_THE_ACCOUNT.search(told) or _OTHER_ACCOUNT.search(told):
        return text
    return f"After-tax contributions to the account have been discontinued {since['day'] or 'since then'}."


_BOTH_WAYS = guarded(  # "You may split between the two.", "You may divide your rate between them", "You can choose either one or a mix of both"
    r"^(?P<lead>\W*(?:[\d.]+ )?)(?P<who>you|participants|members|employees) (?:may|can) (?:(?:split|divide|allocate|spread|share|mix|choose|pick|select|use|elect|combine|have|do)(?: (?:your|the|their|each) (?:rate|election|percentage|contributions?|savings|deferrals?|total))?(?: (?:between|among|across|from|in))?(?: any way you like)? (?:the two|both|them|either(?: (?:one|kind))?|these two|one or both|any mix(?: of (?:the two|both|them))?)(?:,? or (?:an? )?(?:mix|combination|both)(?: of (?:both|the two|them))?)?)\W*$",
    regex.IGNORECASE,
)
_UNTAXED_KIND = guarded(
    r"\b(?:traditional|(?:pre|before)[-\s]?tax)\b(?: \w+)? ?(?:contributions?|deferrals?|savings|money|comes?|lowers?)\b",
    regex.IGNORECASE,
)
_ROTH_KIND = guarded(
    r"\broth (?:401\(k\) )?(?:contributions?|deferrals?|savings)\b[^.;]{0,40}\b(?:come out|comes? (?:out )?of|are (?:taxed|taken|made|deducted)|go in|is taxed)\b|\broth comes out\b",
    regex.IGNORECASE,
)
_NOT_OF_WHAT_GOES_IN = guarded(
    r"\b(?:(?:some|many|most|other) (?:plans|employers)|if (?:the|your) (?:plan|employer)|conver\w+|loans?|hardship|voluntary|thrift|non-?roth|accounts? may|balances?)\b",
    regex.IGNORECASE,
)


def as_both_kinds(text: str, before: str) -> str:
    """That one may choose both of two kinds, with the pre-tax and Roth contributions that were just described.

    >>> told = "Traditional contributions come out before tax. Roth contributions come out after tax. "
    >>> as_both_kinds("You may split between the two.", told)
    'You may make pre-tax contributions, Roth contributions, or both.'
    """
    both = _BOTH_WAYS.match(text)
    near = " ".join(before[a:b] for a, b in sentences(before)[-3:]) if both is not None else ""
    if (
        both is None
        or not (_UNTAXED_KIND.search(near) and _ROTH_KIND.search(near))
        or _NOT_OF_WHAT_GOES_IN.search(near)
    ):
        return text
    return f"{both['lead']}{both['who']} may make pre-tax contributions, Roth contributions, or both."


_ASKS_WHAT_GOES_IN = guarded(  # "What may go into the Plan?", "What can I put in?"
    r"\bwhat(?: (?:kinds? of )?(?:money|contributions?))? (?:(?:may|can|could|will|is allowed to) (?:(?:I|you|we|employees|members|participants) )?(?:go|be (?:put|paid|contributed)|put|pay|contribute|come|save)|goes|comes)(?: (?:in(?:to)?|to)\b| from (?:my|your) pay)?[^?.]{0,60}\?\W*(?:A(?:nswer)?[.:]\s*)?$",
    regex.IGNORECASE,
)
_SO_MANY_ONLY = guarded(  # "Three things only: pre-tax salary deferrals, Roth salary deferrals, and rollovers"
    r"^(?P<lead>\W*(?:A[.:]\W+)?)(?:(?:just|only) (?:one|two|three|four|the following|these)(?: (?:things?|kinds?|sorts?|types?|sources?)(?: of (?:money|contributions?))?)?|(?:one|two|three|four) (?:things?|kinds?|sorts?|types?|sources?)(?: of (?:money|contributions?))?,? (?:only|alone|and (?:no|nothing) (?:more|others?|else)))\s?[:—–]\s?(?P<list>[^.;:?]+)",
    regex.IGNORECASE,
)
_IN_FROM_PAY = guarded(r"\b(?:pre|before)[-\s]?tax\b|\broth\b|\bdeferrals?\b|\bsalary reductions?\b", regex.IGNORECASE)


_OF_A_TIME = (
    guarded(  # "What can I put in during the first year?", "... as a rehired employee": not of the plan as a whole
        r"\b(?:first|during|while|until|before|when|after|as an?|rehired|newly|new (?:hire|employee|member)s?|if)\b",
        regex.IGNORECASE,
    )
)
_BY_ROLLOVER = guarded(
    r",? and (?:rollovers?|money rolled)\b.*$|, (?:rollovers?|money rolled)\b[^,]*(?=, and )", regex.IGNORECASE
)


def only_so_many(text: str, before: str) -> str:
    """A list that is the whole answer to what goes into the plan, as the whole list of contributions.

    >>> only_so_many("Two things only: pre-tax deferrals and Roth deferrals.", "What may go into the Plan? ")
    'The Plan accepts only pre-tax deferrals and Roth deferrals.'
    """
    told = _SO_MANY_ONLY.match(text)
    asked = _ASKS_WHAT_GOES_IN.search(before) if told is not None else None
    if told is None or asked is None or _OF_A_TIME.search(asked[0]) or not _IN_FROM_PAY.search(told["list"]):
        return text
    kinds = _BY_ROLLOVER.sub("", told["list"]).strip(" ,.")
    return f"{told['lead']}The Plan accepts only {kinds}{text[told.end() :]}"


_CODE = r"(?P<name>(?-i:[A-Z][\w’'&-]*)(?: (?-i:[A-Z][\w’'&-]*)){0,3})"
_NOT_ADDED_TO = guarded(  # "Nothing can be added to HTC EMPL.", "You cannot add to the Dale Account."
    rf"^\W*(?:(?:nothing|no (?:more |further |new )?(?:money|contributions?|deposits?|amounts?|additions?))(?: more| further| else)? (?:(?:can|may|shall|will) (?:now )?(?:be (?:added|paid|put|contributed|deposited|credited|made)|go)|is (?:added|paid|put)|goes)|(?:you|members|participants|employees|no ?one|nobody) (?:cannot|can not|can['’]t|may not|can|may) (?:add(?: anything| money)?|contribute|pay|put (?:anything|money|more)))(?: in)?(?: ?(?:in)?to) (?:the |your )?{_CODE}(?: any (?:more|longer))?\W*$",
    regex.IGNORECASE,
)
_NONE_OF_THEM = guarded(r"\b(?:nothing|no|cannot|not|can['’]t|nobody)\b", regex.IGNORECASE)
_TAXED_ONES = guarded(
    r"\b(?:(?:after|post)-?\s?tax|voluntary|thrift|nondeductible|(?:own )?(?:already[- ])?taxed) (?:employee |member )?(?:contributions?|savings|deposits?|money)\b",
    regex.IGNORECASE,
)
_OF_OTHER_KINDS = guarded(r"\b(?:roth|match\w*|profit[- ]sharing|rollovers?|pre-?\s?tax|employer)\b", regex.IGNORECASE)


def with_what_it_holds(text: str, before: str) -> str:
    """What is no longer added to an account by its name, as an end of the contributions that were said to be in it.

    >>> told = "Members' own taxed deposits came with it and are shown as HTC EMPL. "
    >>> with_what_it_holds("Nothing can be added to HTC EMPL.", told)
    'The legacy after-tax account HTC EMPL is closed to new contributions.'
    """
    added = _NOT_ADDED_TO.match(text)
    if added is None or not _NONE_OF_THEM.search(text):
        return text
    told = next((before[a:b] for a, b in reversed(sentences(before)) if added["name"] in before[a:b]), "")
    if not _TAXED_ONES.search(told) or _OF_OTHER_KINDS.search(told):
        return text
    return f"The legacy after-tax account {added['name']} is closed to new contributions."


_MOVED = r"(?:moved|transferred|converted|changed|switched|credited|shifted|rolled)"
_HELD_IN = (
    r"(?:standing to the credit of|to the credit of|standing in|credited to|held in|held under|allocated to|from|in|of)"
)
_FROM_ANY_OTHER = guarded(  # "No amount standing to the credit of any other Account shall thereafter be moved to the Roth Account"
    rf"^(?P<lead>\W*)(?:(?:(?:no (?:amounts?|part|portion|money|sums?|balances?)|nothing) {_HELD_IN} (?:any|your|his|her|their|the|the participant['’]s|a participant['’]s|his or her) other (?:accounts?|sub-?accounts?|sources?)(?: (?:in|under) the plan)? (?:may|shall|can|will))"
    # "Money in your other accounts cannot be moved to your Roth account"
    rf"|(?:(?:amounts?|money|balances?|savings|dollars) (?:already )?{_HELD_IN} (?:any|your|his|her|their|the) other (?:accounts?|sources?)(?: (?:in|under) the plan)? (?:may not|cannot|can not|can['’]t|shall not|will not)))"
    rf"(?: (?:thereafter|then|ever|at any time|later|afterwards?|subsequently))? be (?:thereafter |later |ever )?{_MOVED} {TO_ROTH_ACCOUNT}",
    regex.IGNORECASE,
)
_OTHER_THAN_AFTER_TAX = guarded(  # in the sentences before: other than the one that may be moved
    r"\b(?:(?:after|post)-?\s?tax|voluntary|thrift|nondeductible)\b[^.;]*\b(?:roth|conver\w+|transfer\w*|mov(?:e|ed))\b|\b(?:conver\w+|transfer\w*|mov(?:e|ed))\b[^.;]*\b(?:(?:after|post)-?\s?tax|voluntary|thrift|nondeductible)\b",
    regex.IGNORECASE,
)
_ONLY_IF_PAYABLE = guarded(  # "No amount may be so transferred which could not be withdrawn under one of those Sections"
    rf"^(?P<lead>\W*)no (?:amounts?|part|portion|money|sums?)(?: (?:in|of|from) [^.;,]{{3,40}}?)? (?:may|shall|can|will) be (?:(?P<so>so )?{_MOVED}|converted to roth)(?P<roth> (?:in)?to roth)?(?: (?:in this way|under this section))?,? (?:unless (?:it|they|the amount)(?: (?:could|can|may|would|is|are))|(?:(?:which|that|if (?:it|they)) (?:(?:could|can|may|would|is|are) not|cannot)))(?: (?:then|otherwise|also|at that time))* (?:be )?(?:then |otherwise )?(?:withdrawn|distributed|paid|taken|drawn|payable|distributable)\b[^.;]*",
    regex.IGNORECASE,
)
_OF_ROTH = guarded(r"\broth\b(?! iras?\b)[^.]*\.\W*$", regex.IGNORECASE)  # the sentence before


def _limited(text: str, before: str) -> str:
    """What may not be moved into the Roth account: nothing of any other account, or nothing that could not be paid out."""
    limit = _ONLY_IF_PAYABLE.match(text)
    if limit is not None and (limit["roth"] or "converted" in limit.group() or _OF_ROTH.search(before)):
        return f"{limit['lead']}Only amounts that could otherwise be distributed may be converted to Roth{text[limit.end() :]}"
    if (refused := _FROM_ANY_OTHER.match(text)) and "unless" not in text[refused.end() :]:
        what = "Pre-tax and employer amounts may not" if _OTHER_THAN_AFTER_TAX.search(before) else "No amount in any account may"  # fmt: skip
        return f"{refused['lead']}{what} be converted to Roth{text[refused.end() :]}"
    return text


def named_again(text: str, before: str) -> str:
    """What a sentence says of "the first", "the second" or "that account", as said of what the ones before it name."""
    text = only_so_many(as_both_kinds(text, before), before)
    return with_what_it_holds(with_nothing_since(_limited(of_the_two(text, before), before), before), before)
