"""Plans whose accounts are valued every day: a wait of "one whole Valuation Period" is a day, and no gate."""

from __future__ import annotations

import regex

from analyzer.model import Document
from analyzer.shapes import guarded

_A_DAY = r"(?:(?:each|every) (?:regular |full )?(?:business |trading |market )?day\b|(?:any|an?|one) (?:regular |full |single )?(?:business |trading |market )day\b|(?:daily|day by day|day to day)\b|(?:the )?(?:interval|period|time) (?:from|between) (?:one|each|the) (?:close|closing)\b[^.;]{0,60}\b(?:to|and) (?:the close [^.;]{0,40}?\b(?:on|of) )?the (?:next|following)\b(?! (?:month|quarter|year)))"
_DAILY = guarded(  # "'Valuation Period' means the interval from one closing of the New York Stock Exchange to the next"
    rf"\bvaluation (?:period|date)s?[’'”\"]? (?:means?|shall mean|is|are)\b[^.;]{{0,12}}?{_A_DAY}(?! of (?:each|every|the) (?:month|quarter|year))",
    regex.IGNORECASE,
)
_WAIT = guarded(
    r",? (?:(?:but )?only )?(?:(?:once|after|when|if|provided(?: that)?|so long as|as long as) (?:they|it|such (?:sums|amounts)|(?:the|those|these) \w+) (?:have|has) (?:passed through|been (?:held|there|on deposit|kept|in the \w+) (?:for |through )?|remained (?:[\w ]{1,20} )?for|stayed (?:[\w ]{1,20} )?for|completed|been through) ?|after (?:the (?:end|close|passing) of )?)"
    r"(?:at least )?(?:one|an?|the) (?:(?:whole|full|complete|entire) )?valuation period\b",
    regex.IGNORECASE,
)


def valued_daily(document: Document) -> bool:
    """Whether a document says that its valuation period is a day."""
    return _DAILY.search(" ".join(document.text.split()), timeout=5.0) is not None


def without_a_days_wait(text: str) -> str:
    """A sentence without the wait of one valuation period.

    >>> without_a_days_wait("Sums may be drawn upon once they have passed through one whole Valuation Period.")
    'Sums may be drawn upon.'
    """
    return str(_WAIT.sub("", text))
