"""Way out A: what a clause says of conversion inside the plan."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.frames import Frame, Mention
from analyzer.detection.sentence.framing import Framing
from analyzer.detection.sentence.mentions import side_by_side, theme_of
from analyzer.detection.sentence.movement import comes_from_another_plan
from analyzer.detection.sentence.turns import obstacle_removed
from analyzer.shapes import guarded

_OUTSIDE = guarded(r"\boutside (?:of )?(?:the|this|our) plan\b", regex.IGNORECASE)
_WISHES = guarded(
    r"\b(?:wants?|wish(?:es)?|would like|like to|decides?|chooses?|elects?|prefers?|ready|need to)\b", regex.IGNORECASE
)
_DO_THIS = guarded(
    r"^\W*(?:(?:then|just|simply|please|you (?:must|should|need to|can|may|will need to|have to))\s+)?(?:be sure to\s+)?(?:call|phone|contact|log|go|visit|complete|submit|send|file|ask|use|press|click|select|choose|tell|fill|sign|write|notify|request|mark|tick|make)\b(?![^.;]*\b(?:whether|advis\w+|accountant|tax professional)\b)",
    regex.IGNORECASE,
)


def conversion_frames(reading: Framing) -> list[Frame]:
    """What it says of conversion."""
    outside = _OUTSIDE.search(reading.text) and reading.polarity != "deny"
    if "convert" not in reading.acts or _of_roth_itself(reading) or outside:
        return []
    frame = reading.frame("convert", theme_of(_without_target(reading)))
    if frame.polarity in ("assert", "none") and obstacle_removed(reading.clause, ("convert", "move", "roll")):
        return [replace(frame, polarity="permit")]  # "nothing prevents you from converting"
    if frame.money == "after_tax" and frame.polarity != "deny" and _of_what_is_brought_in(reading):
        return [replace(frame, money="rolled_after_tax")]
    if "turned" in frame.flags and _PAID_ONLY_IN_NEED.search(reading.whole) and not _OF_TAXED.search(reading.whole):
        return []  # what could be withdrawn besides may still be converted
    if {"residual", "turned"} <= frame.flags:
        return [replace(frame, money="other", mentions=())]  # "no other account may be converted before age 59½"
    return [frame]


_OF_TAXED = guarded(r"\b(?:after|post)-?\s?tax\b", regex.IGNORECASE)
_PAID_ONLY_IN_NEED = guarded(  # "An amount that could be withdrawn only for hardship may not be converted"
    r"\b(?:that|which) (?:[\w-]+ ){0,4}?(?:withdrawn?|paid|distributed|distributable|taken)\b(?: out)? only "
    r"(?:(?:for|on|because of|on account of|in case of|in|due to) (?:an? )?)?(?:financial )?hardship\b",
    regex.IGNORECASE,
)
_BROUGHT_AND_TURNED = guarded(
    r"\b(?:roll|bring|transfer|move|send)(?:ed|ing|s)?\b[^.;]*?,? (?:and|or) (?:then |later |have )*(?:convert|turn|change|move|switch)(?:ed|ing|s)? (?:it|them|these|those|that money|the money)\b",
    regex.IGNORECASE,
)


def _of_what_is_brought_in(reading: Framing) -> bool:
    """ "Roll after-tax money in from another plan and convert it": of what came in so, and of none that was put in here."""
    said = reading.topic.text if reading.inherited and reading.topic.text.rstrip().endswith("?") else reading.whole
    brought = "roll_in" in reading.acts or comes_from_another_plan(said)
    return brought and "contribute" not in reading.acts and _BROUGHT_AND_TURNED.search(said) is not None


def lies_idle(reading: Framing) -> bool:
    """ "... but has never been put into operation": said of what the sentence spoke of, for it names nothing itself."""
    clause = reading.clause
    if clause.money or clause.has("automatic") or {a.label_ for a in clause.acts} & {"convert", "withdraw", "roll"}:
        return False
    return "dormant" in reading.signalled("convert")


def without_what_is_dormant(found: list[Frame], idle: bool) -> list[Frame]:
    """ "Was adopted in 2015 but has never been put into operation": what lies idle is not granted by its adoption."""
    if idle:
        found = [replace(f, flags=f.flags | {"dormant"}) if f.act == "convert" else f for f in found]
    if not any(f.act == "convert" and "dormant" in f.flags and "aside" not in f.flags for f in found):
        return found
    return [f for f in found if f.act != "convert" or "dormant" in f.flags or f.polarity == "deny"]


def wished(reading: Framing, clauses: list[Clause]) -> list[Frame]:
    """ "If you want to convert your after-tax account, call us": a way to ask is a permission."""
    if "convert" not in reading.own_acts or reading.flags & {"generic", "tentative"}:
        return []
    mains = [c.text for c in clauses if c.kind is ClauseKind.MAIN]
    if not _WISHES.search(reading.text) or not any(_DO_THIS.match(text) for text in mains):
        return []
    reading.free = True
    return conversion_frames(reading)


def _of_roth_itself(reading: Framing) -> bool:
    """Whether it speaks of Roth money alone, of which there is nothing to convert."""
    kinds = {kind for kind, _ in reading.mentions}
    if {kind for kind, _ in reading.own_mentions} == {"roth"} and reading.moves_only:
        return any(
            form in ("accounts", "contributions") for _, form in reading.own_mentions
        )  # "Roth money can be moved to the Roth account"
    own = reading.own_mentions or "convert" in reading.own_acts
    return "label" in reading.focus.flags and not own and kinds == {"roth"}


def _without_target(reading: Framing) -> tuple[Mention, ...]:
    """The money converted, without the Roth account that it goes to."""
    if side_by_side(reading.clause):
        return ()
    return tuple(m for m in reading.mentions if m[0] not in ("roth", "roth_ira"))
