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
    gates: tuple[tuple[str, Any], ...] = ()  # what a withdrawal was said to wait for
    said: tuple[Frame, ...] = ()  # of the ways out, by the clause before
    tied: str = ""  # the kind of money whose rules after-tax money was said to follow
    groups: tuple[tuple[str, str], ...] = ()  # for whom the rule before was
    account: tuple[str, tuple[Mention, ...]] = ("", ())  # the last account named as holding money, and that money


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


def turn_to(focus: Focus, topic: Topic) -> None:
    """Puts in focus what a question asks of, and nothing that was said before it."""
    focus.mentions, focus.acts, focus.gates = topic.mentions, topic.acts, ()
    focus.flags, focus.polarity, focus.groups, focus.account = frozenset(), "none", (), ("", ())
