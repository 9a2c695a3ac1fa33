"""How often, how much at least and at what cost money that was rolled in is taken out: what is said beside the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import regex

from analyzer.detection.sentence.dollars import fees, smallest
from analyzer.detection.sentence.how_often import count
from analyzer.detection.whole.beside import with_terms
from analyzer.model import Document, Finding, PassageKind, Stance
from analyzer.shapes import guarded

ROLLED_IN = "in_service_rolled_in"
_AFTER_TAX, _WITHDRAWAL, _CONVERSION = "after_tax_contributions", "in_service_after_tax", "in_plan_roth_conversion"
_OPENS = (Stance.PERMITS, Stance.CONDITIONS)


def with_terms_of_rolled_in(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, a right to take out rolled-in money with the terms that its section, or one on all ways out, sets.

    They are those of any other withdrawal: "The least amount of a withdrawal is $500." They are looked for where
    after-tax money may be rolled in and none goes in from pay: elsewhere nobody is told of that right.
    """
    taken = [f for f in findings if f.counted and f.provision == _AFTER_TAX and f.plan is None]
    comes_in = any(f.stance is Stance.ROLLOVER_ONLY for f in taken) or any(map(_names_after_tax, findings))
    if not comes_in or any(f.stance in _OPENS for f in taken):
        return [*findings]
    as_any_other = [_as_any_other(f) if _is_right(f) else f for f in findings]
    return [
        replace(
            f,
            attributes={**f.attributes, **_added(one, told), **_by_name(f, document)},
            inferred=f.inferred and "any time" not in str(f.attributes.get("frequency")),  # then it says itself when
        )
        if _is_right(f)
        else f
        for f, one, told in zip(findings, as_any_other, with_terms(as_any_other, document), strict=True)
    ]


def _is_right(finding: Finding) -> bool:
    converts = finding.provision == _CONVERSION and finding.attributes.get("covers_rolled_in") is True
    return (finding.provision == ROLLED_IN or converts) and finding.counted and finding.stance in _OPENS


_ROLLOVER = guarded(r"\brollover (?:sub-?)?(?:accounts?|money|balances?|sources?|withdrawals?)\b", regex.IGNORECASE)
_OF_OTHERS = guarded(
    r"\b(?:roth|(?:pre|before)-?\s?tax|match\w*|company|employer|profit)\b|\bloans?\b|\bborrow|\bhardship",
    regex.IGNORECASE,
)


def _by_name(finding: Finding, document: Document) -> dict[str, Any]:
    """What the sentences that follow in its section say of the account by its name: "The least from a rollover account"."""
    found: dict[str, Any] = {}
    for block in document.blocks if finding.provision == ROLLED_IN else ():
        for passage in block.passages if block.section == finding.section else ():
            text = document.quote(passage.span)
            after = passage.span.start >= finding.span.end and passage.kind is PassageKind.SENTENCE
            if not after or _ROLLOVER.search(text) is None or _OF_OTHERS.search(text) is not None:
                continue
            least, often = smallest(text), count(text)
            found |= {} if least is None else {"minimum_dollars": least}
            found |= {} if often is None else {"frequency": often}
            found |= fees(text)
    return found


def _names_after_tax(finding: Finding) -> bool:
    named = finding.provision == ROLLED_IN and finding.attributes.get("covers_after_tax") is True
    return named and finding.counted and finding.plan is None


_OF_MONEY = ("sources", "covers_after_tax", "rolled_in_only")


def _as_any_other(finding: Finding) -> Finding:
    unnamed = {key: value for key, value in finding.attributes.items() if key not in _OF_MONEY}
    provision = _WITHDRAWAL if finding.provision == ROLLED_IN else finding.provision
    return replace(finding, provision=provision, attributes=unnamed)


def _added(before: Finding, after: Finding) -> dict[str, object]:
    """What was found beside a right; "at any time" gives way to a count of how often."""
    return {key: value for key, value in after.attributes.items() if before.attributes.get(key) != value}
