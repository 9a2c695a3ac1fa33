"""Denials in a case: what is refused only while the account or the request is in some state.

"If you have an outstanding loan, that amount cannot be converted" says nothing to a person without a loan. What is
refused to a class of persons, before an age or a time, or by the plan's own choice is no case but a rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from analyzer.detection.sentence import conditions
from analyzer.detection.sentence.clauses import ClauseKind
from analyzer.shapes import guarded

if TYPE_CHECKING:
    from analyzer.detection.sentence.framing import Framing

_OPENS_CASE = guarded(r"^\W*(?:and |but )?(?:if|when|whenever|while|as long as|so long as|where)\b", regex.IGNORECASE)
_OF_A_CLASS = guarded(
    r"\b(?:you|he|she|they|who|employees?|participants?|members?|associates?|persons?|anyone|someone)(?: (?:yourself|still|also|currently|otherwise))*(?:['’]re| are| is| were| was| stay| stays| work| works| live| lives| belong| belongs| became| become| becomes| joined| join| remain| remains| have not(?! made\b)| has not(?! made\b)| leave| leaves| transfer| transfers)\b(?! (?:suspended|repaying|late|behind))"
    r"|\bemploy(?:ed|ment|er|ee)\b(?! (?:contributions?|money|savings)\b)|(?<!\bto )\b(?:the|your|this|our) (?:plan|company|employer)\b|\b(?:adoption agreement|bargaining|union|hired|salaried|hourly|compensated|payroll|job|in service|in-service)\b",
    regex.IGNORECASE,
)
_WHO_TAKES = guarded(  # "a Participant who withdraws any part of it may not contribute for six months"
    r"^\W*(?:who|that) (?:withdraws?|takes?|receives?|makes?|requests?|has (?:withdrawn|taken|received|made))\b[^.;]{0,60}\b(?:withdraw\w*|out|distributions?|payment|any part|all or part)\b"
    r"|^\W*(?:who|that) (?:withdraws?|has withdrawn)\b",
    regex.IGNORECASE,
)
_OF_A_WISH = guarded(
    r"\b(?:want|wish|would like|prefer|choose|decide|intend|plan to|need|elect|do not|does not|don['’]t|doesn['’]t)\b",
    regex.IGNORECASE,
)


_OF_THAT_TIME = guarded(  # "when it looked at the matter last year": when the rule was made
    r"\b(?:last (?:year|spring|fall|summer|winter|month)|in (?:19|20)\d\d|ago)\b|\b(?:it|they|we|the (?:committee|board|company|plan)) (?:last )?(?:looked|considered|reviewed|discussed|met|voted|decided|studied)\b",
    regex.IGNORECASE,
)


def of_a_case(reading: Framing) -> bool:
    """Whether a denial hangs on a condition that describes a state of the account and not a class, an age or a wish."""
    if any(c.kind is ClauseKind.RESTRICTIVE and _WHO_TAKES.match(c.text) for c in reading.hanging):
        return True
    conditions_said = [c.text for c in reading.hanging if c.kind is ClauseKind.CONDITION and _OPENS_CASE.match(c.text)]
    return bool(conditions_said) and not reading.groups and all(_is_a_state(text) for text in conditions_said)


def _is_a_state(text: str) -> bool:
    return not (
        _OF_THAT_TIME.search(text) or _OF_A_CLASS.search(text) or _OF_A_WISH.search(text) or conditions.gates(text)
    )
