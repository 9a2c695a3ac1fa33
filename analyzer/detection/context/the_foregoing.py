"""A list of contributions that the next sentence closes: "Participant Contributions shall consist solely of the foregoing"."""

from __future__ import annotations

import regex

from analyzer.reading.sentences import last_sentence
from analyzer.shapes import guarded

_OWN = r"(?:participants?['’]?s?|employees?['’]?s?|members?['’]?s?|salary|payroll|associates?['’]?s?)"
_KIND_OF = r"(?:contributions?|deposits?|savings|deferrals?)"
_TAKER = r"(?:(?:the )?(?:trustees?|plan|trust|fund|employer|company|committee))"
_ROLLED = r"(?:,? (?:except(?: for)?|other than|apart from|save(?: for)?) (?:an? |any )?(?:[\w-]+ ){0,2}?(?:rollovers?|roll-over)\b[^.;]*)?"
_NO_OTHER = rf"(?:{_TAKER} (?:shall|will|may|does|do) (?:accept|receive|take|admit|hold) (?:no other|none other|nothing else|no further)|{_TAKER} (?:shall|will|may|does|do) not (?:accept|receive|take) any other|no other) ?{_KIND_OF}?"
_CLOSES = guarded(
    rf"^(?P<lead>\W*(?:[\d.]+ )?)(?:"
    rf"(?:(?:the|such|all|a) )?(?:{_OWN} )?{_KIND_OF}(?: (?:by|of) (?:an? |the |any )?{_OWN})? (?:shall|will|may|must)? ?(?:be |being )?(?:consists?|be made up|made up|composed|comprised?|comprises?|limited)(?: (?:solely|only|exclusively|entirely|wholly))?(?: of| to)? (?:solely |only |exclusively )?(?:the foregoing|these|those|the above|the same)(?: (?:alone|only|{_KIND_OF}))?\b[^.;]*?"
    rf"|(?:these|those|the foregoing|the above) (?:shall be|are|is) (?:the )?(?:sole|only) {_KIND_OF} (?:that )?(?:an? |the |any )?{_OWN} (?:may|can|shall) make\b[^.;]*?"
    rf"|{_TAKER} (?:shall|will|may) (?:accept|receive|take) no {_KIND_OF} from (?:an? |any |the )?{_OWN} other than the (?:foregoing|above)"
    rf"|{_NO_OTHER} (?:(?:shall|will|may) be (?:accepted|received|taken|made) )?(?:from|by|of) (?:an? |any |the |him|her|them)?(?:{_OWN})?{_ROLLED}"
    rf"|no {_KIND_OF} of any other (?:kind|sort|type) (?:shall|will|may) be (?:accepted|received|taken) from (?:an? |any |the )?{_OWN}{_ROLLED}"
    rf")(?=\W*$)",
    regex.IGNORECASE,
)
_CONSISTS_ONLY = guarded(r"\b(?:solely|only|exclusively|sole|no|not|none|nothing|limited)\b", regex.IGNORECASE)
_LISTS = guarded(
    rf"\b(?:{_OWN} )?{_KIND_OF}[”\"’]?(?: (?:by|of) (?:an? |the )?{_OWN})? (?:means?|shall mean|are|is|consists? of|shall consist of|comprises?|shall comprise|are limited to|include)\b|\b(?:participant|employee|member)s? may (?:make|elect|contribute)\b",
    regex.IGNORECASE,
)
_UNTAXED = guarded(r"\b(?:pre|before)[-\s]?tax\b|\bsalary reduction\b", regex.IGNORECASE)
_ROTH = guarded(r"\broth\b(?! IRAs?)", regex.IGNORECASE)
_OTHERS = guarded(
    r"\b(?:after|post)[-\s]?tax\b|\bvoluntary\b|\bthrift\b|\bnondeductible\b|\btaxed\b|\bemployer contributions?[”\"]? (?:means?|are|consist)|\b(?:match\w*|profit)\b",
    regex.IGNORECASE,
)


def closed_by_the_foregoing(text: str, before: str) -> str:
    """A sentence that closes the list of the one before it, with the contributions that were named there.

    >>> told = '"Participant Contributions" means Pre-Tax Contributions and Roth Contributions. '
    >>> closed_by_the_foregoing("Participant Contributions shall consist solely of the foregoing.", told)
    'The Plan accepts only pre-tax and Roth contributions.'
    """
    closes = _CLOSES.match(text)
    if closes is None or not _CONSISTS_ONLY.search(text):
        return text
    told = last_sentence(before)
    if not _LISTS.search(told) or _OTHERS.search(told):
        return text
    kinds = [name for name, named in (("pre-tax", _UNTAXED), ("Roth", _ROTH)) if named.search(told)]
    if not kinds:
        return text
    return f"{closes['lead']}The Plan accepts only {' and '.join(kinds)} contributions."
