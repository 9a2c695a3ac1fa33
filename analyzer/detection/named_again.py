"""What leans on the sentence before: "the first" and "the second" of two things, "that account", "any other account", "so transferred"."""

from __future__ import annotations

import regex

from analyzer.detection.where_it_goes import TO_ROTH_ACCOUNT
from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_KINDS = guarded(
    r"(?P<conversion>\b(?:in-plan )?(?:roth )?conver(?:sions?|ting)\b|\bin-plan (?:roth )?(?:conversions?|rollovers?|transfers?)\b)"
    r"|(?P<roth>\broth\b(?! (?:conversions?|rollovers?|transfers?|iras?))(?: 401\(k\))?(?: (?:contributions?|deferrals?|savings))?)"
    r"|(?P<after_tax>\b(?:after|post)-?\s?tax\b(?! (?:roth|basis))|\b(?:voluntary|thrift) (?:contributions?|savings))",
    regex.IGNORECASE,
)
_NAMES = {
    "conversion": "in-plan Roth conversions",
    "roth": "Roth contributions",
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
_TOLD = guarded(
    rf"^(?P<lead>\W*(?:A\W+)?(?:(?:but|and|so|though|however),? )?){_ONE} (?:(?P<out>{_OUT})|(?P<in>{_IN}))(?P<rest>(?:\W*$|[:;,—–-]|\s(?:when|because|since|in|by|at|on|for|and|but|as)\b).*)$",
    regex.IGNORECASE | regex.DOTALL,
)
_HAS = guarded(  # "We have the second but not the first", "Our Plan offers only the second", "Only the latter is available"
    rf"^(?P<lead>\W*(?:A\W+)?(?:(?:but|and|so|however),? )?)(?:(?:(?:the|our|this) (?:[\w()]+ )?plan|we) (?:has|have|offers?|allows?|permits?|accepts?|includes?|adopted|takes?) (?:(?P<alone>only |just )?{_ONE}(?P<alone> only| alone|,? (?:but )?(?:and )?not the (?:first|second|former|latter)(?: one)?)?)|only {_ONE} (?:is|was|are) (?:available|offered|allowed|permitted|adopted|kept|here|in (?:the|our) plan)(?P<alone>))(?=\W*$|[,;:])",
    regex.IGNORECASE,
)
_THAT_WAY = guarded(r"\b(?:(?:in )?that way|in this way|this way|like that|of that kind)\b", regex.IGNORECASE)


def of_the_two(text: str, before: str) -> str:
    """What is said of the first or the second of two things, as said of what it is.

    >>> of_the_two("The first was left out.", "I read about Roth 401(k) contributions and plain after-tax ones. ")
    'The Plan does not offer Roth contributions.'
    >>> of_the_two("The second stayed in: you may save 5% that way.", "Is there Roth or after-tax saving? ")
    'The Plan offers after-tax contributions: you may save 5% as after-tax contributions.'
    """
    told, has = _TOLD.match(text), _HAS.match(text)
    if (told is None and has is None) or (pair := _two_named(before)) is None:
        return text
    if told is not None:
        own = pair[0] if told["one"] else pair[1]
        if told["out"]:
            return f"{told['lead']}The Plan does not offer {own}{told['rest']}"
        return f"{told['lead']}The Plan offers {own}{_THAT_WAY.sub(f'as {own}', told['rest'])}"
    assert has is not None
    own, rest = pair if has["one"] else (pair[1], pair[0])
    refused = f"; the Plan does not offer {rest}" if any(c is not None for c in has.captures("alone")) else ""
    return f"{has['lead']}The Plan offers {own}{refused}{text[has.end() :]}"


def _two_named(before: str) -> tuple[str, str] | None:
    """The two things that the last sentence to name two of them names, in its order."""
    for start, end in reversed(sentences(before) or [(0, len(before))]):
        kinds = list(dict.fromkeys(m.lastgroup for m in _KINDS.finditer(before[start:end])))
        if len(kinds) > 1:
            return (_NAMES[str(kinds[0])], _NAMES[str(kinds[1])]) if len(kinds) == 2 else None
    return None


_NOTHING_SINCE = guarded(  # "Nothing has gone into that account since, and nothing more can"
    r"^\W*(?:nothing|no (?:more |further |new )?(?:money|contributions?|deposits?|amounts?)|not a (?:cent|dollar|penny)) (?:has|have) (?:been (?:put|paid|added|placed|deposited|credited|contributed)|gone|come|flowed)(?: in)?(?: ?(?:in)?to)? (?:it|them|that (?:account|plan|source)|those accounts|these accounts|the account) (?:since(?: then)?|after that(?: (?:date|day))?|from that (?:date|day) on|for (?:many|some) years)(?:,? (?:and|nor) (?:nothing (?:more|else|further)|no more|none|it) (?:can|may|will|shall|could)(?: (?:be|go|come)\b[^.;]*)?)?\W*$",
    regex.IGNORECASE,
)
_OF_THE_ACCOUNT = guarded(
    r"\b(?:(?:after|post)-?\s?tax|voluntary|thrift|nondeductible) (?:[\w-]+ )?(?:account|contributions?|savings|deposits?|money)\b",
    regex.IGNORECASE,
)
_OTHER_ACCOUNT = guarded(r"\b(?:roth|match\w*|profit[- ]sharing|rollover|employer|company)\b", regex.IGNORECASE)


def with_nothing_since(text: str, before: str) -> str:
    """ "Nothing has gone into that account since", of an account for after-tax money, as an end of the contributions.

    >>> with_nothing_since("Nothing has gone into it since.", "Until 1999 members could save in a Thrift Account. ")
    'After-tax contributions to the account have been discontinued since then.'
    """
    if not _NOTHING_SINCE.match(text) or not _OF_THE_ACCOUNT.search(before) or _OTHER_ACCOUNT.search(before):
        return text
    return "After-tax contributions to the account have been discontinued since then."


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
    if refused := _FROM_ANY_OTHER.match(text):
        what = "Pre-tax and employer amounts may not" if _OTHER_THAN_AFTER_TAX.search(before) else "No amount in any account may"  # fmt: skip
        return f"{refused['lead']}{what} be converted to Roth{text[refused.end() :]}"
    return text


def named_again(text: str, before: str) -> str:
    """What a sentence says of "the first", "the second" or "that account", as said of what the ones before it name."""
    return with_nothing_since(_limited(of_the_two(text, before), before), before)
