"""Gates that stand behind what they gate: in the same sentence, or as "until then neither is possible"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import regex

from analyzer.detection.sentence.clauses import Clause
from analyzer.detection.sentence.frames import Focus, Frame
from analyzer.detection.sentence.turning import GATES
from analyzer.shapes import guarded

_OUT = frozenset({"convert", "withdraw", "pay"})
_MONEY = frozenset({"after_tax", "all", "unstated"})
FREE_OF_GATE = guarded(
    r"\b(?:before(?!-?\s?tax)|earlier|sooner|younger|until|any ?time|any age|anytime|whenever|regardless|also|otherwise|as well|in addition|however)\b",
    regex.IGNORECASE,
)


def under_later_gate(found: list[Frame]) -> list[Frame]:
    """ "It can come out while you work here, but each contribution has to sit for two years first": gated all the same."""
    kept: list[Frame] = []
    for frame in found:
        at = _granted_last(kept) if frame.act == "gate" else None
        if at is None:
            kept.append(frame)
            continue
        granted = kept[at]
        kept[at] = replace(
            granted, flags=granted.flags | {"gated"}, attributes={**frame.attributes, **granted.attributes}
        )
    return kept


_SHARES_SUBJECT = guarded(  # "may withdraw any account, or may have it transferred to a Roth account": who may is said once
    r"^\W*(?:or|and)\s+(?:also\s+)?(?:may|can|could|have|convert|move|withdraw|take|transfer|roll)\b(?![^.;]*\b(?:any (?:time|age|reason|business day)|whenever|regardless|without)\b)",
    regex.IGNORECASE,
)


def under_shared_gate(found: list[Frame]) -> list[Frame]:
    """What the same people may do besides, in the same breath, waits for what the first of it waits for."""
    kept: list[Frame] = []
    for frame in found:
        first = next((f for f in kept if f.act in _OUT and f.act != frame.act and "gated" in f.flags), None)
        shares = frame.act in _OUT and frame.polarity == "permit" and "gated" not in frame.flags
        if first is not None and shares and first.polarity == "permit" and _SHARES_SUBJECT.match(frame.text):
            attributes = {**first.attributes, **frame.attributes}
            kept.append(replace(frame, flags=frame.flags | {"gated"}, attributes=attributes))
        else:
            kept.append(frame)
    return kept


def under_gate_of_lead(
    lead: list[Frame], frames: list[Frame], clause: Clause, focus: Focus
) -> tuple[list[Frame], list[Frame]]:
    """ "Once you are 59½ you may take money from any of these: your before-tax account; ...": an entry waits as its lead does.

    Returns the frames of the lead for the next clause, and those of this one.
    """
    if not clause.listed or "label" in focus.flags:
        return frames, frames
    asked = {f.act: f.attributes for f in lead if f.act in _OUT and f.polarity == "permit" and "gated" in f.flags}
    if FREE_OF_GATE.search(clause.text):
        return lead, frames
    waiting = [
        replace(f, flags=f.flags | {"gated"}, attributes={**_gates(asked[f.act]), **f.attributes})
        if f.act in asked and f.polarity != "deny" and not GATES & f.attributes.keys()
        else f
        for f in frames
    ]
    return lead, waiting


def _gates(attributes: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in attributes.items() if name in GATES}


def _granted_last(found: list[Frame]) -> int | None:
    """Where the way out stands that the sentence has just opened without a gate."""
    for at in range(len(found) - 1, -1, -1):
        frame = found[at]
        if frame.act in _OUT and frame.money in _MONEY and frame.polarity == "permit":
            return None if "gated" in frame.flags else at
    return None
