"""A gate told right after a right ("You may withdraw it. Withdrawals are permitted only from 59½ on") is that right's own."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.context.amending import Placed
from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_WITHDRAWAL = "in_service_after_tax"
_NARROWING = frozenset({"age", "service", "participation", "seasoning", "points"})
_ONLY_THEN = guarded(
    r"^\W*(?:but |however,? |in addition,? )?(?P<no>no )?(?:(?:such|these|those|any|all|an?|the|each) )*(?:in-service )?(?:withdrawals?|distributions?|payments?) "
    r"(?:(?:of this kind|from it|while employed|in service) )?(?:is|are|may|can|shall|will|must)\b(?(no)[^.;]*\b(?:before|until|unless|earlier|within)\b|[^.;]*\b(?:only\b|not\b[^.;]*\b(?:before|until|unless|earlier|within)\b))",
    regex.IGNORECASE,
)  # fmt: skip


def only_then(placed: list[Placed], drafts: list[Draft], text: str) -> list[Draft]:
    """A gate of withdrawals of no money in particular, after a right to withdraw after-tax money that says nothing of when."""
    if _ONLY_THEN.match(text) is None:
        return drafts
    last = next((p.draft for p in reversed(placed) if p.draft.provision == _WITHDRAWAL and p.draft.counted), None)
    if last is None or last.stance is not Stance.PERMITS or last.attributes.get("sources") != ["after_tax"]:
        return drafts
    if last.attributes.get("frequency"):
        return drafts
    return [replace(d, attributes={**d.attributes, "sources": ["after_tax"]}) if _narrows(d) else d for d in drafts]


def _narrows(draft: Draft) -> bool:
    """Whether it is a gate that everybody must pass, on withdrawals of whatever money."""
    gates = {*draft.attributes.get("conditions", ())}
    gated = draft.provision == _WITHDRAWAL and draft.stance is Stance.CONDITIONS and draft.counted
    return gated and bool(gates) and gates <= _NARROWING and not draft.attributes.get("sources")
