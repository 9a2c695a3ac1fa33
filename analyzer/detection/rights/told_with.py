"""What a clause of contributions says besides: what has ended, the one way that is Roth, Roth in passing, where deferrals go on."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.rights.elections import made_by_many
from analyzer.detection.sentence.clauses import ClauseKind
from analyzer.detection.sentence.closed_lists import spared
from analyzer.detection.sentence.frames import Frame
from analyzer.detection.sentence.framing import Framing
from analyzer.detection.sentence.turns import APART_FROM, in_order
from analyzer.shapes import guarded

_SAVE_ROTH = guarded(
    r"\b(?:other than|except(?: for)?|apart from|aside from|besides|beyond) (?:designated |your |the )?roth\b(?! iras?)",
    regex.IGNORECASE,
)
_BY_ROTH = guarded(
    r"\b(?:replaced|superseded|succeeded) (?:by|with) (?:(?:a|an|the|designated|new) )*roth\b", regex.IGNORECASE
)
_ENDED = frozenset({"closed", "closed_itself", "frozen"})
_INSTEAD_OF_ENDED = guarded(  # "In place of the After-Tax Option, which ended in 2021, you can now make Roth contributions"
    r"^\W*(?:in place of|in lieu of|instead of|replacing) (?:the |your |our |its )?(?:[\w-]+ ){0,3}?(?:(?:after|post)-?\s?tax|voluntary|thrift)\b[^,;.]{0,50}, which (?:\w+ ){0,2}?(?:ended|closed|discontinued|stopped|ceased|eliminated|frozen|terminated)\b[^.;]*\broth\b",
    regex.IGNORECASE,
)
_ROTH_RATE = guarded(  # "in addition to Roth contributions from your paycheck (1% to 30%), you can build ..."
    r"\broth (?:401\(k\) )?(?:contributions?|deferrals?|savings)\b(?: from (?:your )?(?:pay|paycheck|salary|wages))? \((?:of |from |up to |at )*\d+(?:\.\d+)?\s?(?:%|percent)?(?:\s?(?:to|through|-|–)\s?\d+)?\s?(?:%|percent)",
    regex.IGNORECASE,
)
_ONE_WAY_IS_ROTH = guarded(  # "The Roth option is the one way to put after-tax dollars into the Plan"
    r"\broth\b(?! iras?\b)[^.;]{0,40}\bis (?:the|your|a participant['’]s|an employee['’]s) (?:only|one|sole|single|one and only) (?:way|means|method|route|form|kind|type|vehicle|place)\b[^.;]{0,60}\b(?:after|post)-?\s?tax\b"
    r"|\b(?:after|post)-?\s?tax\b[^.;]{0,60}\b(?:one|only|single) (?:kind|type|sort|form|way)\b[^.;:]{0,50}(?:\bonly\b)?\s*[:—–-]\s*(?:designated )?roth\b"
    r"|\bthe (?:only|one|sole|single) (?:way|means|method|route|vehicle) (?:to|of|in which|by which|for)\b[^.;]{0,60}\b(?:(?:after|post)-?\s?tax|(?:already )?paid (?:income )?tax|already taxed)\b[^.;]{0,60}\bis (?:through |by |by way of |with |the |a |to make |to elect |making |electing |as )*(?:designated )?roth\b",
    regex.IGNORECASE,
)


def told_besides(reading: Framing, found: list[Frame]) -> list[Frame]:
    """What a clause of contributions says besides: what has ended, the one way that is Roth, the rate of Roth in passing."""
    found = [_replacing(reading, frame) for frame in found] + made_by_many(reading)
    if _INSTEAD_OF_ENDED.search(reading.clause.sentence):
        found = [replace(f, flags=f.flags - _ENDED) if f.money == "roth" else f for f in found]
        if reading.clause.kind is ClauseKind.MAIN:
            ended = reading.frame("contribute", "after_tax", {"closed", "stated"})
            found.append(replace(ended, polarity="assert", flags=frozenset({"closed", "stated"})))
    as_printed = in_order(reading.clause, reading.hanging) or reading.text
    if _ONE_WAY_IS_ROTH.search(as_printed) and reading.polarity != "deny":
        found.append(reading.frame("contribute", "after_tax", {"equated", "equating", "only"}))
    if _leaves_roth(reading):
        left = reading.frame("contribute", "roth", {"explicit", "stated"})
        found.append(replace(left, polarity="permit", flags=left.flags - {"inherited", "unsaid"}))
    found += _roth_in_apposition(reading)
    told = any(f.money == "roth" and f.act == "contribute" for f in found)
    no_offer = reading.flags & {"generic", "tentative", "other_plan"} or reading.polarity == "deny"
    if not told and not no_offer and _ROTH_RATE.search(reading.text):
        offered = reading.frame("contribute", "roth", {"in_use", "stated"})
        found.append(replace(offered, polarity="assert", flags=frozenset({"in_use", "stated"})))
    return found


def _replacing(reading: Framing, frame: Frame) -> Frame:
    """ "After-tax savings were replaced by Roth deferrals": what takes the place of another kind of money is offered."""
    if frame.money != "roth" or "closed" not in frame.flags or not _BY_ROTH.search(reading.text):
        return frame
    flags = frame.flags - {"closed", "closed_itself", "past_window", "frozen", "beside_after_tax"}
    return replace(frame, polarity="permit", flags=flags | {"stated"}, text=reading.text)


def _leaves_roth(reading: Framing) -> bool:
    """ "No after-tax contributions other than Roth are accepted": what the denial leaves is offered."""
    left = any(kind == "roth" for kind, _ in spared(reading))
    if reading.polarity == "deny" and {kind for kind, _ in reading.own_mentions} == {"after_tax"}:
        left = left or any(c.kind is ClauseKind.EXCEPTION and _SAVE_ROTH.search(c.text) for c in reading.hanging)
    return left or (reading.polarity == "deny" and _SAVE_ROTH.search(reading.text) is not None)


SPILLS_ON = guarded(  # "When deferrals reach the limit, the percentage then in effect continues and is credited to the After-Tax Account"
    r"^\W*(?:when|once|if|after|where|upon|should)\b[^.;]{0,80}\b(?:reach|meet|met|hit|attain|equal|exceed)\w*[^.;]{0,30}\b(?:limit|limitation|maximum|402\(g\))[^;]*\b(?:percentage|rate|amounts?|election|deductions?|deferrals?|contributions?)\b[^;]{0,170}\b(?:continue|continues|go on|goes on|keeps?|will keep|will go on)\b(?! (?:its|their|the|your))[^;]{0,60}\b(?:withheld|deducted|taken|contributed|made|credited|withholding|deducting|taking|coming)\b(?![^;]*\b(?:non-?qualified|deferred compensation|supplemental plan|other plan)\b)[^;]{0,90}\b(?:after|post)-?\s?tax\b",
    regex.IGNORECASE,
)


def spilled(reading: Framing, frame: Frame) -> Frame:
    """The after-tax money into which a whole sentence tells that deferrals go on at the limit."""
    named = any(kind == "after_tax" for kind, _ in reading.own_mentions)
    if frame.money != "after_tax" or not named or not SPILLS_ON.search(reading.clause.sentence):
        return frame
    unsaid = {"absorbed", "unsaid", "presupposed", "with_absorb"}
    return replace(frame, flags=frame.flags - unsaid | {"spill"}) if frame.polarity != "deny" else frame


_ROTH_NOT_OFFERED = guarded(  # "They are not Roth contributions, a feature that the Plan does not offer"
    r"\broth (?:401\(k\) )?(?:contributions?|deferrals?|savings|money)\b,? (?:(?:a|an|which is an?|which are an?) (?:feature|option|kind|type|choice|source|arrangement)s?(?: of (?:contribution|saving)s?)? (?:that |which )?|(?:which|that) )(?:the |this |our )?(?:[\w()]+ ){0,3}?(?:plan|we|company|employer|trust) (?:does|do|did)(?: not|n[’']t) (?:currently |now )?(?:offer|have|permit|allow|accept|provide|include|take)\b",
    regex.IGNORECASE,
)
_ROTH_AS_WELL = guarded(  # "These are not the same as the Roth deferrals you may also elect to make"
    r"\broth (?:401\(k\) )?(?:contributions?|deferrals?|savings)\b(?:,? (?:that|which))? (?:(?:the|this|our) (?:[\w()]+ ){0,2}?plan (?:does )?(?:also )?(?:offers?|accepts?|permits?|allows?|takes?|has|includes?)\b(?=,| also| too| as well|\W*$)|(?:is|are) (?:also )?(?:available|offered|permitted|allowed|accepted) (?:here|too|as well|in (?:the|this|our) plan|under (?:the|this|our) plan)|(?:you|he or she|they|a participant|a member|participants|members|employees) (?:may|can|are (?:also )?(?:allowed|permitted|free) to) (?:also )?(?:elect|choose|make|contribute|authorize)|(?:the|this|our) (?:\w+ )?plan (?:also )?(?:lets|allows|permits) (?:you|him or her|them|participants|members|employees) (?:to )?(?:also )?make)\b",
    regex.IGNORECASE,
)


_TOLD_APART = guarded(
    rf"\b{APART_FROM}$", regex.IGNORECASE
)  # "are not the same as | Roth deferrals, which you may also make"


def _roth_in_apposition(reading: Framing) -> list[Frame]:
    """What is said of Roth contributions in words that only stand beside their name."""
    if reading.clause.kind is not ClauseKind.MAIN or reading.flags & {"generic", "tentative", "other_plan"}:
        return []
    words = " ".join((reading.text, *(c.text for c in reading.hanging)))
    refused, offered = _ROTH_NOT_OFFERED.search(words), _ROTH_AS_WELL.search(reading.clause.sentence)
    told_apart = offered and _TOLD_APART.search(reading.clause.sentence[: offered.start()]) is not None
    if not refused and (not offered or (reading.polarity == "deny" and not told_apart)):
        return []
    told = reading.frame("contribute", "roth", {"explicit", "stated"})
    flags = frozenset({"explicit", "stated"})
    return [replace(told, polarity="deny" if refused else "permit", flags=flags, attributes={})]
