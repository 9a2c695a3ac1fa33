"""What one item of a form says of what another item lets be done: "8.01 permitted", "8.02 only distributable amounts"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.model import BlockKind, Document, Finding, Stance

_CONVERSION = "in_plan_roth_conversion"
_OPEN_TO_THIS = frozenset({"sources", "covers_after_tax", "frequency", "frequency_beside", "minimum_dollars"})


def with_amounts_of_items(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """ "8.02 ☒ Only amounts distributable at the time", "8.03 ☒ All Accounts": a conversion of all accounts' distributable amounts.

    Only ticks of one section of a form are read together, and none that says of itself what amounts it is of.
    """
    forms = [block for block in document.blocks if block.kind is BlockKind.FORM]
    places = [block.span for block in forms]

    def is_ticked(one: Finding) -> bool:
        inside = any(span.start <= one.span.start < span.end for span in places)
        return inside and one.provision == _CONVERSION and one.counted

    gated = {
        one.section
        for one in findings
        if one.section
        and one.stance is Stance.CONDITIONS
        and one.attributes.get("distributable_only")
        and is_ticked(one)
    }
    if not gated:
        return [*findings]
    return [
        replace(
            one,
            stance=Stance.CONDITIONS,
            attributes={**one.attributes, "distributable_only": True, "conditions": ["distributable_only"]},
        )
        if one.section in gated
        and one.stance is Stance.PERMITS
        and is_ticked(one)
        and not one.attributes.keys() - _OPEN_TO_THIS
        else one
        for one in findings
    ]
