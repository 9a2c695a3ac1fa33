"""What a sentence says of contributions in words that stand beside its main statement."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.clauses import ClauseKind
from analyzer.detection.frames import Frame
from analyzer.detection.framing import Framing
from analyzer.shapes import guarded

SPILLS_ON = guarded(  # "When deferrals reach the limit, the percentage then in effect continues and is credited to the After-Tax Account"
    r"^\W*(?:when|once|if|after|where|upon|should)\b[^.;]{0,80}\b(?:reach|meet|met|hit|attain|equal|exceed)\w*[^.;]{0,30}\b(?:limit|limitation|maximum|402\(g\))[^;]*\b(?:percentage|rate|amounts?|election|deductions?|deferrals?|contributions?)\b[^;]{0,170}\b(?:continue|continues|go on|goes on)\b[^;]{0,60}\b(?:withheld|deducted|taken|contributed|made)\b[^;]{0,90}\b(?:after|post)-?\s?tax\b",
    regex.IGNORECASE,
)


def spilled(reading: Framing, frame: Frame) -> Frame:
    """The after-tax money into which a whole sentence tells that deferrals go on at the limit."""
    named = any(kind == "after_tax" for kind, _ in reading.own_mentions)
    if frame.money != "after_tax" or not named or not SPILLS_ON.search(reading.clause.doc.text):
        return frame
    unsaid = {"absorbed", "unsaid", "presupposed", "with_absorb"}
    return replace(frame, flags=frame.flags - unsaid | {"spill"}) if frame.polarity != "deny" else frame


_ROTH_NOT_OFFERED = guarded(  # "They are not Roth contributions, a feature that the Plan does not offer"
    r"\broth (?:401\(k\) )?(?:contributions?|deferrals?|savings|money)\b,? (?:(?:a|an|which is an?|which are an?) (?:feature|option|kind|type|choice|source|arrangement)s?(?: of (?:contribution|saving)s?)? (?:that |which )?|(?:which|that) )(?:the |this |our )?(?:[\w()]+ ){0,3}?(?:plan|we|company|employer|trust) (?:does|do|did)(?: not|n[’']t) (?:currently |now )?(?:offer|have|permit|allow|accept|provide|include|take)\b",
    regex.IGNORECASE,
)
_ROTH_AS_WELL = guarded(  # "These are not the same as the Roth deferrals you may also elect to make"
    r"\broth (?:401\(k\) )?(?:contributions?|deferrals?|savings)\b,? (?:that |which )?(?:you|he or she|they|a participant|a member|participants|members|employees) (?:may|can) (?:also )?(?:elect|choose|make|contribute|authorize)\b",
    regex.IGNORECASE,
)


def roth_in_apposition(reading: Framing) -> list[Frame]:
    """What is said of Roth contributions in words that only stand beside their name."""
    if reading.clause.kind is not ClauseKind.MAIN or reading.flags & {"generic", "tentative", "other_plan"}:
        return []
    words = " ".join((reading.text, *(c.text for c in reading.hanging)))
    refused, offered = _ROTH_NOT_OFFERED.search(words), _ROTH_AS_WELL.search(words)
    if not refused and (not offered or reading.polarity == "deny"):
        return []
    told = reading.frame("contribute", "roth", {"explicit", "stated"})
    flags = frozenset({"explicit", "stated"})
    return [replace(told, polarity="deny" if refused else "permit", flags=flags, attributes={})]
