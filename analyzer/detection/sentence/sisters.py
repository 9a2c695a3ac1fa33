"""Sentences that tell two plans of one employer apart: "in the 403(b) Plan but not in the 401(k) Plan"."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.sentence.clauses import Clause
from analyzer.detection.sentence.frames import Frame
from analyzer.shapes import guarded

_SISTER = r"(?:the |our |your )?(?:[\w’'&.-]+ ){0,3}?(?:403\(b\)|457\([bf]\)|401\(a\)|pension|excess|restoration|nonqualified|money purchase)(?: (?!401)[\w-]+){0,2}?"
_OURS = r"(?:the |our |your |this )?(?:[\w’'&.-]+ ){0,3}?401\(k\)"
_IN = r"(?:in|under|to|by|for|through)"
_THERE_NOT_HERE = guarded(
    rf"\b{_IN} {_SISTER},? (?:but|and|though|although) not {_IN} {_OURS}"
    rf"|\bonly {_IN} {_SISTER},? (?:and )?not {_IN} {_OURS}",
    regex.IGNORECASE,
)
_HERE_NOT_THERE = guarded(
    rf"\b(?:not|cannot|n['’]t)\b[^.;]{{0,40}}\b{_IN} {_SISTER},? (?:but|though|although) (?:(?:they|it|these|you) )?(?:is|are|may be|can be|may|can)(?: \w+)? {_IN} {_OURS}",
    regex.IGNORECASE,
)
_NOT_IN_EVERY_PLAN = guarded(  # "... after-tax withdrawals ($40); not all of these services are available in every plan"
    r"\bnot (?:all|every)\b[^.;]{0,50}\b(?:available|offered|found|included|part)\b[^.;]{0,20}\b(?:in|under|by|to|of|with) (?:every|all|each) (?:[\w’']+ )?plans?\b"
    r"|\b(?:some|certain|one or more)\b[^.;]{0,40}\b(?:may|might) not be (?:available|offered|included|part)\b[^.;]{0,15}\b(?:in|under|by|of|with) (?:your|a given|a particular|every|any) (?:[\w’']+ )?plan\b",
    regex.IGNORECASE,
)
_A_SISTER = r"(?:(?:the|our|your|its) (?:[\w&’'-]+ ){0,4}?(?:403\(b\)|457\(b\)|401\(a\))(?: (?:\w+ )?plan)?)"
_OURS_NAMED = r"(?:(?:the|our|your|its|this) (?:[\w&’'-]+ ){0,3}?401\(k\)(?: plan)?)"
TWO_PLANS = guarded(  # "The 403(b) Plan lets you save after tax; the 401(k) Plan doesn't", and the other way round
    rf"^\W*(?:(?P<theirs>{_A_SISTER})|(?P<own>{_OURS_NAMED})) (?P<said>(?:lets?|allows?|permits?|offers?|takes?|accepts?|ha(?:s|ve))\b [^;.]*?)(?:; ?|, )(?:(?:but|and|while|whereas|though) )?(?:{_OURS_NAMED}|{_A_SISTER}) (?:(?:do(?:es)?|ha(?:s|ve))(?: ?not|n['’]t)|has none|never has|takes none|accepts none)(?: (?:do so|permit (?:it|them|this)|allow (?:it|them|this)))?\W*$",
    regex.IGNORECASE,
)
OURS_IS_TOLD_APART = guarded(r"\b(?:403\(b\)|457\(b\)|401\(a\)).*401\(k\)|401\(k\).*\b(?:403\(b\)|457\(b\)|401\(a\))", regex.IGNORECASE)  # fmt: skip
_TOLD = frozenset({"contribute", "convert", "withdraw", "pay"})


def of_our_plan(found: list[Frame], clauses: list[Clause]) -> list[Frame]:
    """What is said of a sister plan "but not" of the 401(k) plan is the other way round in the 401(k) plan."""
    text = " ".join(dict.fromkeys(c.sentence for c in clauses))
    if _THERE_NOT_HERE.search(text):
        return [_turned(f, ("permit", "assert", "none"), "deny") for f in found]
    if _HERE_NOT_THERE.search(text):
        return [_turned(f, ("deny",), "permit") for f in found]
    if _NOT_IN_EVERY_PLAN.search(text):
        return [replace(f, flags=f.flags | {"generic"}) for f in found]
    return found


def _turned(frame: Frame, those: tuple[str, ...], polarity: str) -> Frame:
    """A frame with the opposite polarity, where it tells of money in or out."""
    return replace(frame, polarity=polarity) if frame.act in _TOLD and frame.polarity in those else frame
