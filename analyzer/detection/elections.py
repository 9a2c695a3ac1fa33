"""Conditions that tell at what rate after-tax contributions may be elected, and so that they may."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.frames import Frame
from analyzer.detection.framing import Framing
from analyzer.shapes import guarded

_ELECTS = guarded(  # "if you elect to make after-tax contributions (from 1% to 20% of pay), each is moved ..."
    r"^\W*(?:and |but )?(?:if|when|whenever|once|where) (?:you|a (?:participant|member)|an (?:employee|associate)|the participant|participants|members|employees) (?:elects?|chooses?|wish(?:es)?|wants?|decides?|makes?|contributes?|saves?|signs? up)\b",
    regex.IGNORECASE,
)
_RANGE = guarded(
    r"\b(?:from |between )?\d+(?:\.\d+)?\s?(?:%|percent)?\s?(?:to|through|–|—|-|and)\s?\d+(?:\.\d+)?\s?(?:%|percent)|\b(?:up to|not (?:more than|over)|a maximum of|at most) \d+(?:\.\d+)?\s?(?:%|percent)",
    regex.IGNORECASE,
)


def elected_at_a_rate(reading: Framing) -> list[Frame]:
    """A condition that tells the range in which after-tax contributions may be elected, and so that they may."""
    money = {kind for kind, _ in reading.own_mentions}
    if "contribute" not in reading.own_acts or "after_tax" not in money or "roth" in money:
        return []
    if not _ELECTS.search(reading.text) or not _RANGE.search(reading.text):
        return []
    if reading.flags & {"generic", "tentative", "other_plan", "aside"}:
        return []
    frame = reading.frame("contribute", "after_tax", {"explicit", "stated"})
    return [replace(frame, polarity="permit", flags=frame.flags - {"presupposed", "unsaid", "inherited"})]
