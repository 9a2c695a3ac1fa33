"""The terms on which a "Yes" holds, where they stand in a column or a line of their own."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.detection.laid_out.prompts import DISTRIBUTABLE_ALONE
from analyzer.shapes import guarded

_NAME = (
    r"(?:(?:any|other|special|plan|the|withdrawal|applicable) )*"
    r"(?:conditions?|restrictions?|requirements?|limitations?|terms|rules?|when|events?|(?:minimum )?age|comments?|notes?|remarks?|details?)"
    r"(?: (?:and|or|/|&) \w+)?(?: (?:that appl(?:y|ies)|of (?:use|withdrawal)))?"
)
TERMS = guarded(rf"^\W*{_NAME}\W*$", regex.IGNORECASE)
"""What stands over the column of terms."""
RESTRICTIONS = guarded(
    r"^\W*(?:(?:any|plan|withdrawal|applicable) )*(?:conditions?|restrictions?|requirements?|limitations?)(?: (?:and|or|/|&) \w+)?(?: (?:that appl(?:y|ies)|on withdrawals?))?\W*$",
    regex.IGNORECASE,
)
"""What stands over a column of terms that takes its name from them: with none of them the way is open."""
OPEN_LINE = guarded(r"^[^:;.]{3,80}:\s*(?:yes|y|permitted|allowed|available)\W*$", regex.IGNORECASE)
"""A labelled line that says yes and no more: "In-service withdrawal: Yes"."""
_LABELLED_YES = guarded(r"^(?P<label>[^:]{3,60}):\s*(?:yes|y)\W*$", regex.IGNORECASE)
_TERMS_LINE = guarded(rf"^\W*{_NAME}\s*:\s*(?P<terms>\S[^:]*)$", regex.IGNORECASE)
_NONE = guarded(
    r"^(?:none|no (?:limit|age|condition|restriction)s?|any(?: age)?$|n/?a|not applicable|-|–|—)\b", regex.IGNORECASE
)
_NONE_FIRST = guarded(r"^(?:none|no (?:limit|condition|restriction)s?)\b[;,.]?\s*(?=\S)", regex.IGNORECASE)
_CLOSED = guarded(r"^\W*(?:not|never|no (?:in-service|withdrawals?|access)|cannot|may not|n/?a|only (?:at|on|upon|after))\b", regex.IGNORECASE)  # fmt: skip
_BARE_AGE = guarded(r"5[59]\s?½?|6[0-9]\s?½?")
_STOP = guarded(
    r"\b(?:[\w-]+[- ]months?[- ])?suspension(?=\W*$)|\b[\w-]+[- ]months?[- ]suspension(?! of)", regex.IGNORECASE
)


def on_terms(answer: str, terms: Sequence[str]) -> str:
    """A "Yes" with the terms that are told of it.

    >>> on_terms("Yes", ["Age 59½"])
    'Yes, age 59½'
    >>> on_terms("Yes", ["None"])
    'Yes'
    """
    told = [one.strip() for one in terms if one.strip() and not _NONE.match(one.strip())]
    added = "; ".join(f"{'age ' if _BARE_AGE.fullmatch(one) else ''}{one[:1].lower()}{one[1:]}" for one in told)
    return f"{answer.rstrip(' .')}, {with_what_stops(added)}" if told else answer


def with_what_stops(terms: str) -> str:
    """Terms with a suspension in them, which is of contributions wherever they do not say of what.

    >>> with_what_stops("Anytime; 3-month suspension")
    'Anytime; 3-month suspension of contributions'
    """
    return str(_STOP.sub(r"\g<0> of contributions", terms))


def restricted_so(restrictions: str) -> str:
    """What a restriction leaves of a way that is open without it.

    >>> restricted_so("None; two a year")
    'Yes, two a year'
    >>> restricted_so("Age 59½")
    'Yes, age 59½'
    >>> restricted_so("Not available")
    'Not available'
    """
    if _CLOSED.match(restrictions):
        return restrictions
    return on_terms("Yes", [_NONE_FIRST.sub("", restrictions.strip())])


_AMOUNT = guarded(r"^\W*(?:any|the whole|the full) amount,? (?P<terms>(?=at any|once|twice|up to|as often|on any)[^.;:]{3,80})\.?$", regex.IGNORECASE)  # fmt: skip


def under_its_label(label: str, terms: str) -> str:
    """What an item tells in a second sentence of the account that its first one names, as said of that account.

    >>> under_its_label("Rollover account.", "Any amount, at any time.")
    'Rollover account, at any time.'
    >>> under_its_label("See the form.", "The amount is paid in cash.")
    'The amount is paid in cash.'
    """
    found = _AMOUNT.match(terms)
    if found is None or not label.rstrip().endswith("."):
        return terms
    return f"{label.rstrip(' .')}, {found['terms']}."


def with_terms_after(line: str, following: str) -> str:
    """A labelled line that says yes with the terms in the line after it.

    >>> with_terms_after("In-service withdrawal: Yes", "Conditions: Age 59½")
    'In-service withdrawal: Yes, age 59½'
    """
    if (limit := _LABELLED_YES.match(following)) is not None and DISTRIBUTABLE_ALONE.match(limit["label"]):
        return on_terms(line, ["only of amounts then distributable"])
    named = _TERMS_LINE.match(following)
    return on_terms(line, [named["terms"]]) if named is not None else line
