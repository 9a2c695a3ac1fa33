"""A gate told right after a right ("You may withdraw it. Withdrawals are permitted only from 59½ on") is that right's own."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.context.amending import Placed
from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.reading.sentences import last_sentence
from analyzer.shapes import guarded

_WITHDRAWAL = "in_service_after_tax"
_NARROWING = frozenset({"age", "service", "participation", "seasoning", "points"})
_ONLY_THEN = guarded(
    r"^\W*(?:but |however,? |in addition,? )?(?P<no>no )?(?:(?:such|these|those|any|all|an?|the|each) )*(?:withdrawals?|payments?) "
    r"(?:(?:of this kind|from it|while employed|in service) )?(?:is|are|may|can|shall|will|must)\b(?(no)[^.;]*\b(?:before|until|unless|earlier|within)\b|[^.;]*\b(?:only\b|not\b[^.;]*\b(?:before|until|unless|earlier|within)\b))",
    regex.IGNORECASE,
)  # fmt: skip


_OTHERWISE = guarded(r"\b(?:otherwise|other|else)\b", regex.IGNORECASE)
_AT_WILL = guarded(
    r"\b(?:whenever|without (?:restriction|limit|any)|for any (?:reason|purpose)|on request|upon request|at will|freely|any ?time|as (?:often|much) as)\b",
    regex.IGNORECASE,
)


def only_then(placed: list[Placed], drafts: list[Draft], text: str, before: str) -> list[Draft]:
    """A gate of withdrawals of no money in particular, after a right to withdraw after-tax money that says nothing of when."""
    if _ONLY_THEN.match(text) is None or _OTHERWISE.search(text):
        return drafts
    last = next((p.draft for p in reversed(placed) if p.draft.provision == _WITHDRAWAL and p.draft.counted), None)
    if last is None or last.stance is not Stance.PERMITS or last.attributes.get("sources") != ["after_tax"]:
        return drafts
    if last.attributes.get("frequency") or _AT_WILL.search(last_sentence(before)):
        return drafts
    return [replace(d, attributes={**d.attributes, "sources": ["after_tax"]}) if _narrows(d) else d for d in drafts]


def _narrows(draft: Draft) -> bool:
    """Whether it is a gate that everybody must pass, on withdrawals of whatever money."""
    gates = {*draft.attributes.get("conditions", ())}
    gated = draft.provision == _WITHDRAWAL and draft.stance is Stance.CONDITIONS and draft.counted
    return gated and bool(gates) and gates <= _NARROWING and not draft.attributes.get("sources")
