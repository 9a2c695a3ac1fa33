"""Tables of accounts: a row for an account that names no known money is about that account alone."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.detection.vocabulary.language import pipeline
from analyzer.model import Block, BlockKind, Document, Finding, Passage
from analyzer.shapes import guarded

_WAYS_OUT = ("in_plan_roth_conversion", "in_service_after_tax")
_SEVERAL = 2  # rows that name money: the rows are accounts
_ANY = guarded(
    r"\b(?:all|any|every|each|whole|total|entire|other|vested)\b|\bwithdraw|\bconver|\bage\b|59|\bhardship\b|\bhow\b|\bwhen\b"
    r"|\bminimum\b|\bfrequen|\boften\b|\bin[- ]service\b|\bwhile\b|\broth\b|\btax\b|\bplan feature\b",
    regex.IGNORECASE,
)
"""Words of a row that is for everything, or for a way out and not for an account."""

_PRICE = guarded(  # a cell on what a withdrawal costs, and not on when it may be had: "No After-tax Contributions for six months"
    r"\W*no (?:[\w-]+ ){0,3}contributions? for (?:the next )?(?:\w+|\d+) (?:months?|years?)\W*$", regex.IGNORECASE
)
_ONE_PERSON = guarded(
    r"[A-Z][a-z]+, (?!.*\b(?:(?:part|full)-time|hourly|salaried|union|exempt)\b)(?:an? |age )?[a-z\d][\w -]*"
)


def without_other_accounts(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings without those of a row such as "PAYSOP: any time for shares held 84 months", beside rows for other money.

    Nor is anything left of a column that is one person's in an example: "Marge, service representative".
    """
    tables = [block for block in document.blocks if block.kind is BlockKind.TABLE]
    kept = []
    for finding in findings:
        if finding.group is not None and _ONE_PERSON.fullmatch(finding.group):
            continue
        if finding.provision in _WAYS_OUT and _PRICE.match(document.quote(finding.span)):
            continue
        open_to_all = finding.provision in _WAYS_OUT and not finding.attributes.get("sources")
        table = next((one for one in tables if one.span.start <= finding.span.start < one.span.end), None)
        if not (open_to_all and finding.counted and table is not None and _of_another(finding, table, document)):
            kept.append(finding)
    return kept


def _of_another(finding: Finding, table: Block, document: Document) -> bool:
    heads = {document.quote(p.row_head) for p in table.passages if p.row_head is not None}
    if sum(bool(_money(head)) for head in heads) < _SEVERAL or not any("after_tax" in _money(head) for head in heads):
        return False
    rows = {document.quote(p.row_head) for p in table.passages if p.row_head is not None and _holds(p, finding)}
    return bool(rows) and not any(_money(row) or _ANY.search(row) for row in rows)


def _holds(cell: Passage, finding: Finding) -> bool:
    """Whether a finding is read from a cell, or from the row that it stands in."""
    spans = [cell.span, *([cell.cite] if cell.cite is not None else [])]
    return any(one.start <= finding.span.start and finding.span.end <= one.end for one in spans)


def _money(text: str) -> set[str]:
    doc = pipeline()(text)
    return {span.label_ for span in doc.spans["money"]}
