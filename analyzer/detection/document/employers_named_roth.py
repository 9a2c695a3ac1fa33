"""Employers whose name is Roth ("Roth & Daughters Paving, Inc."): their contribution is no Roth contribution."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_TIMEOUT = 5.0
_KIN = r"(?:Sons?|Daughters?|Brothers|Bros\.?|Sisters|Family|Associates|Partners|Company|Co\.)"
_NAME = rf"Roth(?:,? (?:&|and) {_KIN}| (?:Brothers|Bros\.?|Family))(?: (?!401\(k\)|Plan\b)[A-Z][\w’'-]+){{0,2}}(?:,? (?:Inc|LLC|LLP|Ltd|Co|Corp)\b\.?)?"
_NAMED = guarded(rf"(?<![\w-]){_NAME}", regex.IGNORECASE)
_OF_THE_EMPLOYER = guarded(  # "The Roth contribution is settled by the family every February"
    r"\b(?P<the>the|a|our|each) Roth (?P<what>contribution|match|matching contribution|share)\b(?![- ](?:account|source|option|feature|elections?))",
    regex.IGNORECASE,
)
_ROTH_MONEY = guarded(
    r"\bRoth (?:401\(k\)|(?:elective |salary )?deferrals?|contributions|accounts?|savings|money|dollars|source|option|conversions?|IRA)\b|\bdesignated Roth\b|\b(?:pre|before|after)-?\s?tax (?:or|and|,) Roth\b",
    regex.IGNORECASE,
)


def is_named_roth(text: str) -> bool:
    """Whether the employer of a document is named Roth, and the document speaks of no Roth money beside it."""
    text = " ".join(text.split())
    return _NAMED.search(text, timeout=_TIMEOUT) is not None and not _ROTH_MONEY.search(text, timeout=_TIMEOUT)


def with_the_employer(text: str) -> str:
    """A sentence with the employer for its name.

    >>> with_the_employer("You need not save anything to receive the Roth contribution.")
    'You need not save anything to receive the Company contribution.'
    """
    text = _NAMED.sub("the Company", text)
    return str(_OF_THE_EMPLOYER.sub(r"\g<the> Company \g<what>", text))
