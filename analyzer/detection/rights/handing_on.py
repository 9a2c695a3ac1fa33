"""What a clause leaves for the next one to go on with, and a sentence for the next sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import regex

from analyzer.detection.rights.draws import opens_order_of_sources
from analyzer.detection.rights.statements import Statement
from analyzer.detection.rights.widening import rules_of, spoken_of
from analyzer.detection.sentence.clauses import Clause, is_finite
from analyzer.detection.sentence.frames import MONEY_IN, Focus, Frame, Mention
from analyzer.detection.sentence.mentions import kind_of
from analyzer.detection.sentence.turning import GATES
from analyzer.shapes import guarded


def with_whole_list(local: Focus, clauses: list[Clause]) -> Focus:
    """What a list after a colon leaves in focus: the money of every entry, and not of the last alone."""
    first = clauses[0].tokens[0] if clauses else 0
    entries = [c for c in clauses if ":" in c.doc[first : c.tokens[0]].text and (c.listed or not is_finite(c))]
    if len(entries) < 2 or entries[-1] is not clauses[-1]:
        return local
    named = [(kind_of(c, m), m._.form) for c in entries for m in c.money]
    return replace(local, mentions=tuple(dict.fromkeys(named))) if named else local


def _gates_of(frames: list[Frame]) -> tuple[tuple[str, Any], ...]:
    """What the withdrawals that a clause permits wait for; what it says aside (of money held for a shorter time) hands on none."""
    gated = [f for f in frames if f.act in ("withdraw", "pay") and f.polarity in ("permit", "assert")]
    return tuple((k, v) for f in gated if f.money != "other" for k, v in f.attributes.items() if k in GATES)


def _asked_of_withdrawals(frames: list[Frame], before: Focus) -> tuple[tuple[str, Any], ...]:
    """ "You may take a withdrawal each year. You must be at least 55.": the gate holds for what is told of it after that."""
    gates = [f for f in frames if f.act == "gate"] if "withdraw" in before.acts and not before.mentions else []
    return tuple((k, v) for f in gates for k, v in f.attributes.items() if k in GATES)


def left_by(reading: Statement, frames: list[Frame], before: Focus) -> Focus:
    """What a clause leaves for the next one to go on with; one that says nothing leaves what was there."""
    if _NO_ROTH.match(reading.text) or _IS_THE_ONLY.match(reading.text):
        return before  # "It is not Roth.": a remark, after which the sentence before goes on
    if (asked := _asked_of_withdrawals(frames, before)) and not (reading.own_acts or reading.own_mentions):
        return replace(before, gates=asked, flags=before.flags | {"under_gate"})
    idle = reading.acts == {"absorb"} and _DECIDES.search(reading.text)
    if _IS_APART.match(reading.text):
        return replace(before, flags=before.flags - {"other_plan", "named_other_plan"})
    if not (reading.own_mentions or (reading.acts and not idle) or reading.polarity in ("permit", "deny")):
        told = reading.signalled("contribute")
        named = {"named_other_plan"} if "other_plan" in told else set()
        named |= {"legacy_account"} if "legacy_account" in told else set()
        return replace(before, flags=before.flags | named) if named else before
    opens_order = opens_order_of_sources(reading)  # "They are taken in this order:", as freely as was said before
    return Focus(
        spoken_of(reading, frames, before, reading.clause.gapped),
        tuple(sorted(reading.acts)) or _of_a_list(frames) or before.acts,
        _flags_left(reading) | (before.flags & {"hardship", "separation"} if opens_order else frozenset()),
        before.polarity if opens_order else reading.polarity,
        before.text if reading.goes_on else reading.text,
        gates=before.gates if any("aside" in f.flags for f in frames) else _gates_of(frames),
        said=rules_of(frames) or before.said,
        groups=tuple(reading.groups) or before.groups,
        account=_account_told_of(reading) or before.account,
    )


def _of_a_list(frames: list[Frame]) -> tuple[str, ...]:
    """ "Hardship: pre-tax and Roth only. Not after-tax.": what the words of a list without a verb are the sources of."""
    listed = {flag for frame in frames if {"unsaid", "absorbed"} <= frame.flags for flag in frame.flags}
    return tuple(sorted(flag.removeprefix("with_") for flag in listed if flag.startswith("with_")))


_HELD_IN = guarded(
    r"\b(?:held|kept|maintained|credited|placed|recorded|accounted for)\b (?:[\w-]+ ){0,2}?(?:in|to|under) (?:an?|the|your|his|her|his or her|their) (?:separate |special )*(?P<name>(?-i:[A-Z])[\w’'-]*(?: (?-i:[A-Z])[\w’'-]*){0,3} (?:sub-?)?account)\b"
    r"|^\W*(?:the |your )?(?P<name2>account \d+|(?-i:[A-Z])[\w’'-]*(?: (?-i:[A-Z])[\w’'-]*){0,3} (?:sub-?)?account)\b(?: \([^)]*\))? (?:shows?|holds?|contains?|consists? of|is for|is made up of|represents?)\b",
    regex.IGNORECASE,
)


def _account_told_of(reading: Statement) -> tuple[str, tuple[Mention, ...]] | None:
    """ "Amounts saved from taxed pay are held in a Prior Plan Account": an account of which a later sentence may speak."""
    held = _HELD_IN.search(reading.text)
    return (held["name"] or held["name2"], tuple(reading.mentions)) if held and reading.mentions else None


_IS_APART = guarded(  # "The 401(k) Plan is separate. In it you save before tax": what went before was of the other one
    r"^\W*(?:and |but )?(?:the|our|your|this) (?:[\w&’'-]+ ){0,3}?(?:401\(k\)|savings)(?: [\w&’'-]+){0,3}? (?:plan )?is (?:a )?(?:separate|different|another|something else|a different (?:thing|matter))\b",
    regex.IGNORECASE,
)
_DECIDES = guarded(r"\b(?:decided|determined|concluded|resolved|announced|agreed)\b", regex.IGNORECASE)
_IS_FOR_MONEY = guarded(  # "The voluntary bucket is for money on which you have already paid income tax"
    r"\b(?:account|bucket|source|fund)s? (?:is|are) for (?:the )?(?:money|contributions?|savings|amounts?|dollars|deposits?)\b",
    regex.IGNORECASE,
)
_GOES_IN = guarded(  # "What can go into your account: before-tax savings, Roth savings and rollovers."
    r"^\W*(?:what|these|the following|the money that)\b[^:.;]{0,40}?\b(?:put in|contribute|save|(?:go|goes|come|comes) in(?:to (?:your|the|an?|each)(?: \w+)? (?:account|plan))?)(?: from (?:your )?pay)?\s?:",
    regex.IGNORECASE,
)
_IS_THE_ONLY = guarded(r"^\W*which (?:is|are) the (?:only|sole)\b", regex.IGNORECASE)
_NO_ROTH = guarded(r"^\W*(?:it|they|this|these|that|those) (?:is|are)(?: not|n['’]t) (?:a )?(?:designated )?roth\b", regex.IGNORECASE)  # fmt: skip


def _flags_left(reading: Statement) -> frozenset[str]:
    """What a clause leaves of its flags; a withdrawal "other than for hardship" is none for hardship."""
    tells_what_goes_in = _IS_FOR_MONEY.search(reading.text) or _GOES_IN.match(reading.clause.sentence)
    flags = reading.flags | ({MONEY_IN} if reading.contributes() or tells_what_goes_in else set())
    flags |= {"named_other_plan"} if "other_plan" in reading.signalled("contribute") else set()
    flags |= {"split"} & reading.signalled("withdraw")
    if reading.polarity != "deny" and "hardship" in flags and "non_hardship" in reading.signalled("withdraw"):
        flags = flags - {"hardship"} | {"non_hardship"}
    return frozenset(flags)


def under_label(outer: Focus, reading: Statement) -> Focus:
    """What a label hands to its value; a label under another label hands on what that one said too."""
    flags = reading.flags | {"label"} | ({"other_plan"} & reading.signalled("contribute"))
    if "non_hardship" in reading.signalled("withdraw"):
        flags -= {"hardship"}  # "Non-hardship withdrawals: ..."
    text = reading.text
    if "label" in outer.flags:
        flags, text = flags | outer.flags, f"{outer.text}: {text}"
    return Focus(reading.mentions, tuple(sorted(reading.acts)), flags, reading.polarity, text)


def announced(reading: Statement, here: frozenset[str]) -> Focus:
    """ "Conversion is limited to the following: ...": what is listed may be converted."""
    polarity = "permit" if reading.polarity in ("assert", "none") else reading.polarity
    return Focus((), ("convert",), reading.flags, polarity, reading.text, here)
