"""What an "except ..." or a "but not ..." takes out of a rule, and what it says of what it takes out."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.sentence.frames import Frame, Mention
from analyzer.detection.sentence.mentions import theme_of
from analyzer.shapes import guarded

_MONEY_IN = {"contribute", "contribution_noun"}
_NOT_ROTH = guarded(
    r"^\W*(?:but|and) not (?:as |make |elect )?(?:designated )?roth\b(?! (?:IRA|conversions?|rollovers?|transfers?|in-plan))",
    regex.IGNORECASE,
)
BUT_NOT = guarded(r"^\W*(?:but|and) not\b", regex.IGNORECASE)
_OPPOSITE = {"deny": "permit", "permit": "deny", "assert": "deny", "none": "none"}
_OF_THE_RULE = {"generic", "gated", "turned", "separation", "exclusive", "hardship", "employed_gate"}
OUT = ("convert", "withdraw", "pay")


def opposite(frame: Frame) -> str:
    """What a rule leaves to the money taken out of it: what is not paid before an age is denied, and so leaves a permission."""
    return "permit" if "turned" in frame.flags else _OPPOSITE[frame.polarity]


def opposites(frames: list[Frame], mentions: tuple[Mention, ...]) -> list[Frame]:
    """The money taken out of a rule is not bound by it: it gets the opposite, without the gates that the rule names."""
    theme = theme_of(mentions)
    if theme in ("unstated", "all"):
        return []  # "excluding any portion that is not vested"
    kinds = {k for k, _ in mentions}
    if kinds == {"roth"}:
        frames = [f for f in frames if f.act != "convert"]  # what is Roth already is not converted
    found = []
    for f in frames:
        polarity = opposite(f)
        if f.act not in (*OUT, "contribute") or f.money == theme or (f.act == "convert" and polarity == "deny"):
            continue
        if f.act == "contribute" and polarity == "deny" and f.money not in ("all", "unstated"):
            continue  # "besides your Roth deferrals you may make after-tax contributions": one does not take in the other
        freed = polarity == "permit"
        flags = f.flags - (_OF_THE_RULE if freed else {"generic"}) | {"excepted"}
        if polarity == "deny" and "hardship" in f.flags:
            flags |= {"hardship_only_denied"}  # "you may take deferrals (but not after-tax money) for hardship"
        if freed and f.act in OUT and f.flags & {"separation", "employed"}:
            flags |= {"employed"}
        attributes = {} if freed else dict(f.attributes)
        for kind in sorted(kinds & {"after_tax", "roth"}) or [theme]:
            if f.act != "contribute":
                found.append(Frame(f.act, theme, polarity, flags, attributes, mentions, f.text, f.group))
            elif kind in ("after_tax", "roth"):
                stated = flags | ({"stated"} if freed else set())
                found.append(Frame(f.act, kind, polarity, stated, attributes, mentions, f.text, f.group))
    return found


def without_exceptions(frames: list[Frame], excepted: tuple[Mention, ...]) -> list[Frame]:
    """A rule of all money from which after-tax money is taken out is one of the other money."""
    if theme_of(excepted) != "after_tax":
        return frames
    return [
        replace(f, money="other", mentions=tuple(m for m in f.mentions if m[0] != "all"))
        if f.act in OUT and f.money in ("all", "unstated")
        else f
        for f in frames
    ]


def refused_beside(text: str, taken_out: tuple[Mention, ...], main: list[Frame]) -> list[Frame]:
    """ "Pre-tax and Roth contributions but not after-tax ones": what is refused in so many words beside a grant."""
    granted = next((f for f in main if f.polarity == "permit" and {f.act, *f.flags} & _MONEY_IN), None)
    if granted is None or not BUT_NOT.match(text) or any(f.act in OUT for f in main):
        return []
    kinds = {"roth"} if _NOT_ROTH.match(text) else {kind for kind, _ in taken_out} & {"after_tax", "roth"}
    group = {"groups_out": granted.attributes["groups_in"]} if "groups_in" in granted.attributes else {}
    flags = frozenset({"explicit", "stated"} | {f for f in granted.flags if "group" in f})
    named = tuple((kind, "contributions") for kind in sorted(kinds))
    return [Frame("contribute", kind, "deny", flags, dict(group), named, text, granted.group) for kind, _ in named]
