"""Way out B: what a clause says of withdrawals and payments, their gates and their price."""

from __future__ import annotations

import regex

from analyzer.detection import conditions
from analyzer.detection.frames import Frame
from analyzer.detection.framing import Framing
from analyzer.detection.mentions import theme_of

_GATES = regex.compile(
    r"\b(?:must|need(?:s)? to|ha(?:s|ve) to|required?|only|requires?|minimum age|eligible|waiting period)\b",
    regex.IGNORECASE,
)


_PAID_THEY = regex.compile(
    r"^\W*(?:they|it|these|this|those|such|neither|both|the same|no part|any part)\b.{0,40}\b(?:paid|payable|distribut\w+|releas\w+|return\w+|remain|held|stay)",
    regex.IGNORECASE,
)


_OCCASION = regex.compile(
    r"\b(?:after|following|upon|because of|as a result of|by reason of)(?: (?!the date|payment)[\w-]+){0,6}$",
    regex.IGNORECASE,
)


_REFUSES_ROLLOVER = regex.compile(r"\b(?:not (?:an |be |considered an? )?eligible rollover|(?:cannot|can not|may not|not) be rolled|ineligible for rollover|not eligible (?:for|to be) roll)", regex.IGNORECASE)  # fmt: skip


def withdrawal_frames(reading: Framing) -> list[Frame]:
    """What it says of withdrawals, or of payments where it names no withdrawal."""
    if _denies_what_follows(reading):
        return []
    if "withdraw" in reading.acts:
        return [reading.frame("withdraw", theme_of(reading.mentions))]
    if (
        "pay" in reading.acts
        and not reading.acts & {"convert", "borrow", "roll_in"}
        and (reading.own_mentions or "label" in reading.focus.flags or _PAID_THEY.search(reading.text))
    ):
        return [reading.frame("pay", theme_of(reading.mentions))]
    return []


def _denies_what_follows(reading: Framing) -> bool:
    """ "For six months after a withdrawal you may not contribute": the withdrawal is only the occasion."""
    if reading.polarity != "deny":
        return False
    withdrawals = [a for a in reading.clause.acts if a.label_ == "withdraw"]
    occasions = [a for a in withdrawals if a._.part == "noun" and _OCCASION.search(reading.clause.doc[: a.start].text)]
    return bool(withdrawals) and len(occasions) == len(withdrawals)


def consequences(reading: Framing) -> list[Frame]:
    """What a sentence adds to the withdrawal that it or the one before speaks of: a price, or a refusal of rollover."""
    if not {"withdraw", "convert", "pay"} & (reading.acts | set(reading.focus.acts) | set(reading.topic.acts)):
        return []
    found = []
    if {"withdraw"} & (reading.acts | set(reading.focus.acts)) and conditions.penalties(reading.whole):
        found.append(
            reading.frame(
                "penalty",
                theme_of(reading.focus.mentions or reading.mentions)
                if "withdraw" not in reading.own_acts
                else theme_of(reading.mentions or reading.focus.mentions),
            )
        )
    if _only_gates(reading):
        found.append(reading.frame("gate", theme_of(reading.focus.mentions)))
    if "roll" in reading.acts | {
        a.label_ for c in (reading.clause, *reading.hanging) for a in c.acts
    } and _REFUSES_ROLLOVER.search(reading.whole):
        found.append(reading.frame("refusal", theme_of(reading.mentions or reading.focus.mentions)))
    return found


def _only_gates(reading: Framing) -> bool:
    """ "You must be at least 59½.": a sentence that only adds a gate to what was said before."""
    return (
        not reading.own_acts & {"convert", "withdraw", "pay", "contribute", "borrow", "roll"}
        and not reading.own_mentions
        and bool(conditions.gates(reading.whole))
        and bool(_GATES.search(reading.text))
        and "tax_talk" not in reading.signalled("withdraw")
    )
