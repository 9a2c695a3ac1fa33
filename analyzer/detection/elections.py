"""Conditions that tell at what rate after-tax contributions may be elected, and so that they may."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.clauses import Clause, ClauseKind
from analyzer.detection.frames import Frame
from analyzer.detection.framing import Framing
from analyzer.shapes import guarded

_ELECTS = guarded(  # "if you elect to make after-tax contributions (from 1% to 20% of pay), each is moved ..."
    r"^\W*(?:and |but )?(?:if|when|whenever|once|where) (?:you|a (?:participant|member)|an (?:employee|associate)|the participant|participants|members|employees) (?:(?:has |have )?(?:elect|cho|sign|start|begun|beg[ai]n|decid|ma[dk]e)\w*|wish(?:es)?|wants?|contributes?|saves?)\b",
    regex.IGNORECASE,
)
_RANGE = guarded(
    r"\b(?:from |between )?\d+(?:\.\d+)?\s?(?:%|percent)?\s?(?:to|through|–|—|-|and)\s?\d+(?:\.\d+)?\s?(?:%|percent)|\b(?:up to|not (?:more than|over)|a maximum of|at most) \d+(?:\.\d+)?\s?(?:%|percent)",
    regex.IGNORECASE,
)


_WISHES = guarded(
    r"\b(?:if|when|should|once) (?:you|a (?:participant|member)|an employee|participants|members|employees) (?:wants?|wish(?:es)?|would like|decides?|prefers?|chooses?|elects?) to (?:make|begin|start|contribute|save|elect|change|increase)\b",
    regex.IGNORECASE,
)
_DO_THIS = guarded(
    r"^\W*(?:(?:then|just|simply|please|you (?:must|should|need to|can|may|will need to|have to))\s+)?(?:call|phone|contact|log|go|visit|complete|submit|send|file|press|click|select|choose|fill|sign|notify|tick)\b(?![^.;]*\b(?:whether|advis\w+|accountant|tax professional|ask)\b)",
    regex.IGNORECASE,
)


def _wished_for(reading: Framing, clauses: list[Clause]) -> list[Frame]:
    """ "If you want to make after-tax contributions, call the Service Center": a way to ask is a permission."""
    money = {kind for kind, _ in reading.own_mentions}
    if "contribute" not in reading.own_acts or money != {"after_tax"} or not _WISHES.search(reading.text):
        return []
    if reading.flags & {"generic", "tentative", "other_plan", "aside", "closed"}:
        return []
    if not any(c.kind is ClauseKind.MAIN and _DO_THIS.match(c.text) for c in clauses):
        return []
    frame = reading.frame("contribute", "after_tax", {"explicit", "stated"})
    return [replace(frame, polarity="permit", flags=frame.flags - {"presupposed", "unsaid", "inherited"})]


def _at_a_rate(reading: Framing) -> list[Frame]:
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


def told_in_condition(reading: Framing, clauses: list[Clause]) -> list[Frame]:
    """What a condition tells of electing after-tax contributions: at what rate one may, or how one asks to."""
    return _at_a_rate(reading) or _wished_for(reading, clauses)


_SAVES = guarded(  # "the 1% to 6% of pay that you elect to save after-tax"
    r"^\W*(?:that|which) (?:you|he or she|participants|members|employees|an? \w+|each \w+) (?:(?:may|can) )?(?:(?:elects?|chooses?|decides?) to )?(?:save|contribute|make|put in|deposit|set aside|have (?:deducted|withheld|taken))s?\b",
    regex.IGNORECASE,
)


def told_in_passing(reading: Framing, clauses: list[Clause]) -> list[Frame]:
    """ "The 1% to 6% of pay that you elect to save after-tax is ...": the rate tells that one may."""
    if {kind for kind, _ in reading.own_mentions} != {"after_tax"} or "contribute" not in reading.own_acts:
        return []
    if not _SAVES.match(reading.text) or reading.flags & {"generic", "tentative", "other_plan", "aside", "closed"}:
        return []
    before = reading.clause.doc[: reading.clause.tokens[0]].text
    if not _RANGE.search(before):
        return []
    frame = reading.frame("contribute", "after_tax", {"explicit", "stated"})
    return [replace(frame, polarity="permit", flags=frame.flags - {"presupposed", "unsaid", "inherited"})]
