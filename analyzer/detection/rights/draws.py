"""What money a withdrawal that was just allowed is drawn from: "It is taken from your accounts in this order: ..."."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.sentence.clauses import ClauseKind
from analyzer.detection.sentence.frames import Frame
from analyzer.detection.sentence.framing import Framing
from analyzer.detection.sentence.mentions import theme_of
from analyzer.shapes import guarded

_DRAWN_FROM = guarded(
    r"\b(?:charged|taken|drawn|debited|deducted|withdrawn|paid|comes?|made)\b[^.;]{0,40}\b(?:from|to|against|out of)\b",
    regex.IGNORECASE,
)
_WHAT_IS_DRAWN = guarded(
    r"^\W*(?:the |each |such |your |any |all |every |these |a )*(?:amounts?|withdrawals?|it|payments?|sums?|they|money)\b|^\W*and (?:is|are|will be|shall be)\b",
    regex.IGNORECASE,
)
_ALLOWS = guarded(r"\b(?:may|can)\b", regex.IGNORECASE)
_ORDER_FOLLOWS = guarded(
    r"\b(?:order|hierarchy|sequence|following (?:accounts|sources))\b[^.;]{0,20}:?\s*$", regex.IGNORECASE
)


def is_drawn_from(reading: Framing) -> bool:
    """ "You may make one withdrawal a year. It is charged ratably to your after-tax and rollover sources.": which money it is of."""
    return _goes_on_with_right(reading) and theme_of(reading.own_mentions) == "after_tax"


def opens_order(text: str) -> bool:
    """Whether a text ends by announcing an order of sources ("... in the following order:")."""
    return text.rstrip().endswith(":") and _ORDER_FOLLOWS.search(text) is not None


def opens_order_of_sources(reading: Framing) -> bool:
    """ "You may make a withdrawal at any time. It is taken from your accounts in this order:", before the list."""
    unnamed = {kind for kind, _ in reading.own_mentions} <= {"all"}
    return unnamed and _ORDER_FOLLOWS.search(reading.text) is not None and _goes_on_with_right(reading)


def _goes_on_with_right(reading: Framing) -> bool:
    """Whether it tells of what money a withdrawal is paid that the sentence before has allowed."""
    before = reading.focus
    return (
        "withdraw" in before.acts
        and not {"convert", "contribute", "borrow"} & set(before.acts)
        and before.polarity == "permit"
        and {kind for kind, _ in before.mentions} <= {"all"}
        and not {"generic", "aside", "other_plan", "separation"} & before.flags
        and reading.polarity != "deny"
        and not _ALLOWS.search(reading.text)
        and _WHAT_IS_DRAWN.match(reading.text) is not None
        and _DRAWN_FROM.search(reading.text) is not None
    )


def as_granted(reading: Framing) -> Frame:
    """A withdrawal of the money that it is charged to, allowed as the sentence before allows it."""
    frame = reading.frame("withdraw", "after_tax")
    flags = frame.flags - {"presupposed"} | reading.focus.flags & {"hardship", "employed"}
    gated = {"hardship", "under_gate"} & reading.focus.flags
    attributes = {**dict(reading.focus.gates), **frame.attributes} if gated else frame.attributes
    return replace(frame, polarity="permit", flags=flags | {"gated"} if gated else flags, attributes=attributes)


_WHICH_ONES = guarded(  # "... limited to amounts that you would be able to withdraw. Which amounts are those?"
    r"\b(?:withdraw\w*|take out|taken out|distribut\w+)\b[^.?!]*[.?!]\s+(?:which|what) (?:amounts?|accounts?|money|sources?) (?:are|is) (?:those|that|they|these)\?\s*$",
    regex.IGNORECASE,
)
_A_LIST = guarded(r"^\W*(?:your|the|any|all|one['’]s)\b(?![^.;]*\b(?:may|can|is|are|must|cannot)\b[^.;]*\b(?:withdraw|ta?ken?|paid))", regex.IGNORECASE)  # fmt: skip
_TIME_IN_BRACKETS = guarded(r"\s*\((?P<when>(?:on|at|any|once|after|from|as often)\b[^()]*)\)", regex.IGNORECASE)


def as_withdrawable(text: str, before: str) -> str:
    """The answer to "Which amounts are those?", after amounts that one could withdraw, as what may be withdrawn.

    >>> as_withdrawable("Your after-tax account (on any day).", "You may convert what you could withdraw. Which amounts are those? ")
    'You may withdraw your after-tax account on any day.'
    """
    if not _A_LIST.match(text) or not _WHICH_ONES.search(before):
        return text
    return f"You may withdraw {text[:1].lower()}" + str(_TIME_IN_BRACKETS.sub(r" \g<when>", text[1:]))


_WHO_ASKS = guarded(  # "A Participant who requests a withdrawal will be paid first from the after-tax account"
    r"^\W*(?:who|that) (?:requests?|asks? for|takes?|makes?|applies for|elects?) (?:an? |any |such )?(?:in-service |partial )?(?:withdrawals?|distribution|payment)\b",
    regex.IGNORECASE,
)


def is_paid_on_request(reading: Framing) -> bool:
    """Whether whoever asks for a withdrawal is paid from the after-tax account."""
    asks = any(c.kind is ClauseKind.RESTRICTIVE and _WHO_ASKS.match(c.text) for c in reading.hanging)
    named = {kind for kind, _ in reading.own_mentions}
    return asks and "pay" in reading.acts and named == {"after_tax"} and reading.polarity != "deny"
