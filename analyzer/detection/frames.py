"""What a clause says, in the terms of the domain: which act, on which money, allowed or not, on what conditions.

A frame knows nothing of plans or verdicts; the rules of ``patterns/provisions/`` turn frames into findings.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Mention = tuple[str, str]

MONEY_IN = "money_in"
"""A flag of the focus: the clause before spoke of contributing."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One statement: ``act`` on ``money`` is permitted, denied or asserted; flags and attributes say how."""

    act: str
    money: str
    polarity: str
    flags: frozenset[str]
    attributes: dict[str, Any]
    mentions: tuple[Mention, ...]
    text: str
    group: str | None = None


@dataclass(slots=True)
class Focus:
    """What was spoken of last: what "it", "them" and a verbless sentence refer to."""

    mentions: tuple[Mention, ...] = ()
    acts: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()
    polarity: str = "none"
    text: str = ""  # of the clause before, in the same sentence
    acts_here: frozenset[str] = frozenset()  # of the same sentence so far, its conditions too
    said: tuple[Frame, ...] = ()  # of the ways out, by the clause before

    def take(self, other: Focus) -> None:
        """What the next sentence may refer to, of what this one ended on."""
        self.mentions, self.acts, self.flags = other.mentions, other.acts, other.flags
        self.polarity, self.said = other.polarity, other.said


@dataclass(slots=True)
class Topic:
    """What a heading, question, lead-in or table head is about."""

    mentions: tuple[Mention, ...] = ()
    acts: tuple[str, ...] = ()
    gates: tuple[
        tuple[str, Any], ...
    ] = ()  # what a heading such as "At age 59½ or older" asks of what stands beneath it
    text: str = field(default="", compare=False)  # the words it was read from
    asks: str = ""  # permit or deny: "Which may be converted?", "Which may not?"; other: not whether one may at all
