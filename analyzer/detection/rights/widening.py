"""Sentences that stretch the rule before them to other money: "This includes the After-Tax Account"."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.rights.statements import Statement
from analyzer.detection.sentence.clauses import Clause
from analyzer.detection.sentence.frames import Focus, Frame, Mention
from analyzer.detection.sentence.mentions import theme_of
from analyzer.detection.sentence.polarity import is_verbless
from analyzer.shapes import guarded

_STRETCHES = guarded(
    r"^\W*(?:and |but )?(?:this|that|it|which)(?: (?:rule|restriction|limit|condition|provision|prohibition|right))? (?:also |even )?(?:includes?|applies to|covers?|extends to|holds for|goes for|is (?:also )?true (?:of|for))\b",
    regex.IGNORECASE,
)
_TIED = guarded(  # "The Voluntary Account is payable only when the Employer Account is payable"
    r"\b(?:payable|paid|distribut\w+|withdrawn|withdrawable|available|released|accessible)\b(?: out| to \w+)?,? (?:only )?(?:when(?:ever)?|if|as and when|(?:together|along) with,? and (?:not before|no (?:earlier|sooner) than)(?=,?[^.;,]*\W*$)|at the same times?(?: and (?:in|on|under|upon) the same (?:manner|terms|conditions|circumstances|form)s?)?(?: as| that)|in the same manner and at the same times? as|(?:on|under|in|upon) the same (?:events|terms|conditions|rules|circumstances|cases|occasions) as)\b",
    regex.IGNORECASE,
)
_ROUTES = ("convert", "withdraw", "pay")


def widened(reading: Statement, frames: list[Frame], focus: Focus) -> list[Frame]:
    """The frames of a clause; one that only stretches the rule before it says that rule of the money it names."""
    money = reading.own_mentions
    if not money or not _STRETCHES.match(reading.text) or any(f.act in _ROUTES for f in frames):
        return frames
    said = [f for f in focus.said if f.polarity in ("permit", "deny")]
    return frames + [
        replace(f, money=theme_of(money), mentions=money, flags=f.flags - {"residual", "presupposed"}) for f in said
    ]


_LONGEST_TITLE = 8


def _is_title(reading: Statement) -> bool:
    """Whether a sentence is the title run in before the text of a section: capitals throughout, and no verb."""
    text = reading.text.strip()
    words = [word for word in text.rstrip(".").replace("(", " ").split() if word.isalpha() or "-" in word]
    telling = [word for word in words if len(word) > 3]
    capitals = bool(telling) and all(word[0].isupper() for word in telling)
    return text.endswith(".") and capitals and 1 < len(words) <= _LONGEST_TITLE and is_verbless(reading.clause)


def spoken_of(reading: Statement, frames: list[Frame], before: Focus, gapped: bool) -> tuple[Mention, ...]:
    """The money that what follows may point back to."""
    if _is_title(reading):
        return reading.own_mentions  # "6.4 In-Plan Roth Conversions.": what follows is of no money named before
    money = reading.mentions or before.mentions
    if gapped:  # "X at any time and Y after age 59½": both
        money = tuple(dict.fromkeys([*before.mentions, *reading.mentions]))
    if any(f.act == "roll_in" and "only" in f.flags and f.polarity != "deny" for f in frames):
        return tuple(("rolled_after_tax" if kind == "after_tax" else kind, form) for kind, form in money)
    if any("equated" in f.flags for f in frames):
        return tuple(
            m for m in money if m[0] != "after_tax"
        )  # "Roth contributions are after-tax contributions. They ..."
    if any(f.act == "contribute" and f.money == "after_tax" and "explicit" in f.flags for f in frames):
        return tuple(  # "could contribute after-tax": what was so contributed may be withdrawn
            dict.fromkeys(
                (k, "contributions") if k == "after_tax" and form in ("bare", "basis") else (k, form)
                for k, form in money
            )
        )
    return money


def rules_of(frames: list[Frame]) -> tuple[Frame, ...]:
    """What was said of the ways out."""
    return tuple(f for f in frames if f.act in _ROUTES)


def with_tied(found: list[Frame], clauses: list[Clause], focus: Focus) -> list[Frame]:
    """The frames of a sentence, and those on after-tax money where it follows the rules of other money told of here."""
    told = [f for f in found if focus.tied and f.act in _ROUTES[1:] and focus.tied in {kind for kind, _ in f.mentions}]
    mentions: tuple[Mention, ...] = (("after_tax", "accounts"),)
    found = found + [replace(f, money="after_tax", mentions=mentions) for f in told if f.money == "other"]
    if followed := _followed(clauses):
        focus.tied = followed
        return [f for f in found if not (f.act in _ROUTES[1:] and f.money == "after_tax")]
    return found


def _followed(clauses: list[Clause]) -> str:
    """The kind of money with which after-tax money is said to be paid, "" where none is."""
    doc = clauses[0].doc if clauses else None
    tie = _TIED.search(doc.text) if doc is not None else None
    if doc is None or tie is None:
        return ""
    money = doc.spans["money"]
    before = {m.label_ for m in money if m.end_char <= tie.start()}
    after = [m.label_ for m in money if m.start_char >= tie.end()]
    return str(after[0]) if before == {"after_tax"} and after and after[0] in _OTHERS else ""


_OTHERS = frozenset({"employer", "match", "pre_tax", "roth", "rollover"})
