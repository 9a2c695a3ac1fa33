"""Several things that other plans or the law allow, refused or allowed in a word: "Our Plan takes neither", "Ours takes both"."""

from __future__ import annotations

import regex

from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_OURS = r"(?:ours|we|our company|(?:our|this|the) (?:own )?(?:[\w&.’'()-]+ ){0,5}?(?:plan|401\(k\)|program|trust))"
_OF_THEM = r"(?:(?:of )?(?:these|them|this|it|those|that|the two|the three)(?: (?:features?|things?|kinds?|types?|options?|provisions?|steps?|money|contributions))?|(?:feature|kind|type|option|one|step|thing)s?)"
_REFUSED = guarded(  # "Our Plan takes neither.", "The Plan has none of these features.", "Ours does none of this."
    rf"^\W*(?:(?:but|however|though|by contrast|in contrast|for now|today|at present|so far|as of today),? )*{_OURS} (?:(?:now|currently|today) )?"
    rf"(?:(?P<in>takes?|accepts?|receives?)|allows?|permits?|offers?|does|do|has|have|provides?(?: for)?|includes?|contains?) (?:neither|none|(?:not|n['’]t) (?:take|accept|allow|permit|offer|do|have|provide(?: for)?|include) (?:either|any))(?: {_OF_THEM})?(?=\W*$)"
    rf"|^\W*(?:(?:but|however|though),? )*{_OURS} (?:does|do)(?: not|n['’]t) (?:(?P<in>take|accept|receive)|allow|permit|offer|do|have|provide(?: for)?|include) (?:either|any)(?: {_OF_THEM})?(?=\W*$)"
    rf"|^\W*(?:(?:but|however|though),? )*(?:neither|none)(?: {_OF_THEM})? (?:is|are) (?:(?:now|yet|currently) )?(?:available|offered|allowed|permitted|provided(?: for)?|possible|(?:a )?part of|found in|included in)(?: here|(?: (?:in|under|by))? {_OURS})(?=\W*$)",
    regex.IGNORECASE,
)
_BOTH = guarded(  # "Ours takes both."
    rf"^\W*(?:(?:and|so),? )?{_OURS} (?:(?:now|currently|also|today) )?(?P<do>(?P<in>takes?|accepts?)|allows?|permits?|offers?|does|do|has|have|provides?(?: for)?) (?:both|all(?: (?:of )?(?:three|them|these))?)(?: {_OF_THEM})?(?=\W*$)",
    regex.IGNORECASE,
)
_OTHERS_LET = guarded(  # "Savings plans at a good many companies let employees put in ...", "The Code allows a 401(k) plan to ..."
    r"\b(?:(?:many|most|some|several|other|certain|few|a (?:good |great )?(?:many|number of|few)|lots of)\b[^.?!;]{0,50}\b(?:plans|companies|employers|firms|others)\b|(?:law|code|irs|regulations|rules)\b)[^.?!;]{0,60}?\b(?:let|allow|permit|offer|take|accept|give|have)s?\b",
    regex.IGNORECASE,
)
_SPEAKS_OF_MORE = guarded(
    r"\b(?:(?:after|post|pre|before)-?\s?tax|roth|loans?|withdraw\w*|hardship|match\w*|rollovers?|bonus\w*|brokerage|funds?|annuit\w+|our plan|vest\w*)\b",
    regex.IGNORECASE,
)
_AFTER_TAX = guarded(r"\b(?:after|post)[-\s]?tax(?:es)?\b", regex.IGNORECASE)
_ROTH = guarded(  # and not "to Roth", "in-plan Roth conversions", "a Roth IRA"
    r"(?<!\b(?:to|into|in-plan|backdoor|a|as) )\broth\b(?! (?:iras?|conver\w+|rollovers?|transfers?|accounts?|individual)\b)|\b(?:save|contribut\w+|put in|deferr?\w*)\b[^.;]{0,40}\b(?:as|on an?) roth\b",
    regex.IGNORECASE,
)
_CONVERTS = guarded(
    r"\bconver(?:t|ts|ted|ting|sions?)\b|\bin-plan roth\b|\b(?:turn|chang|mov|switch)\w*\b[^.;]{0,50}\b(?:in)?to (?:roth|the other)\b",
    regex.IGNORECASE,
)
_NONE_OF = ("accepts no after-tax contributions", "accepts no Roth contributions", "does not allow Roth conversions")
_ALL_OF = ("accepts after-tax contributions", "accepts Roth contributions", "allows in-plan Roth conversions")


def told_together(text: str, before: str) -> str | None:
    """What a plan has "neither", "none" or "both" of, by the names that the sentence on other plans gave it.

    >>> told_together("Ours takes neither.", "Many plans accept Roth contributions or after-tax contributions. ")
    'The Plan accepts no after-tax contributions; the Plan accepts no Roth contributions.'
    """
    refused, both = _REFUSED.match(text), _BOTH.match(text)
    said = refused or both
    if said is None:
        return None
    told = [before[start:end] for start, end in sentences(before)]
    at = next((n for n in reversed(range(len(told))) if _OTHERS_LET.search(told[n])), None)
    if at is None or any(map(_SPEAKS_OF_MORE.search, told[at + 1 :])):
        return None
    kinds = [shape.search(told[at]) is not None for shape in (_AFTER_TAX, _ROTH, _CONVERTS)]
    kinds[2] = kinds[2] and not said["in"]
    named = [rule for rule, is_named in zip(_NONE_OF if refused else _ALL_OF, kinds, strict=True) if is_named]
    if not named or (both and len(named) == 1):
        return None
    return f"The Plan {'; the Plan '.join(named)}."
