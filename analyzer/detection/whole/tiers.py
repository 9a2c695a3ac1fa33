"""Matched and unmatched after-tax money told apart where it may be taken out: a term of the one is none of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.model import Document, Finding
from analyzer.shapes import guarded

MATCHED, UNMATCHED = "matched", "unmatched"
_ABOUT = ("in_service_after_tax", "suspension_penalty", "match_forfeiture")
_OF_THE_FIRST = guarded(
    r"\b(?:basic|(?<!un)(?<!\b(?:not|never|nor|yet)(?: been)? )matched)\b|\ba match(?:ing contribution)? (?:was|has been|is) (?:paid|made|credited)\b",
    regex.IGNORECASE,
)
_OF_THE_SECOND = guarded(
    r"\b(?:supplement(?:al|ary)|unmatched|(?:not|never) (?:been )?matched|no match (?:was|has been|is) paid)\b",
    regex.IGNORECASE,
)
_SAVED = guarded(r"\b(?:contributions?|deposits?|savings|after-?\s?tax|accounts?|allotments?)\b", regex.IGNORECASE)


def with_tiers(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings on withdrawals, those of one tier marked so, where others are of the other.

    "Basic contributions only after 24 months" stands beside "Supplemental contributions at any time": each sentence, row or
    section that names one of them alone is of that one.
    """
    heads = {p.span: p.row_head for block in document.blocks for p in block.passages if p.row_head is not None}

    def tier(finding: Finding) -> str | None:
        head = heads.get(finding.span)
        row = document.quote(head) if head is not None else ""
        over = finding.section[-1] if finding.section and _SAVED.search(finding.section[-1]) else ""
        return next(filter(None, map(_tier, (f"{row} {document.quote(finding.span)}", over))), None)

    tiers = {id(f): told for f in findings if f.counted and f.provision in _ABOUT and (told := tier(f))}
    ways_out = {tiers[id(f)] for f in findings if id(f) in tiers and f.provision == _ABOUT[0]}
    if ways_out != {MATCHED, UNMATCHED}:
        return [*findings]
    return [replace(f, attributes={**f.attributes, "tier": tiers[id(f)]}) if id(f) in tiers else f for f in findings]


def _tier(words: str) -> str | None:
    """The tier that words name alone."""
    first, second = _OF_THE_FIRST.search(words), _OF_THE_SECOND.search(words)
    if (first is None) is (second is None) or not _SAVED.search(words):
        return None
    return MATCHED if first is not None else UNMATCHED
