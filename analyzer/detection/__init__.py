"""What each passage of a document establishes about each provision, and what the document is."""

from __future__ import annotations

from dataclasses import dataclass

from analyzer.detection.amending import Placed
from analyzer.detection.findings import Draft
from analyzer.detection.identity import facts
from analyzer.detection.passages import PassageReader
from analyzer.detection.placing import place
from analyzer.detection.regions import Regions, regions
from analyzer.model import Document, DocumentFacts, Finding

__all__ = ["Detection", "detect", "findings"]


@dataclass(frozen=True, slots=True)
class Detection:
    """What was read out of one document: its findings in reading order, and what it is."""

    findings: tuple[Finding, ...]
    facts: DocumentFacts


def detect(document: Document, index: int = 0) -> Detection:
    """Everything that one document says; ``index`` is its place among the documents of the plan."""
    where = regions(document)
    found = _findings(document, index, where)
    return Detection(tuple(found), facts(document, found, where))


def findings(document: Document, index: int = 0) -> list[Finding]:
    """The findings of a document, in reading order; ``index`` is its place among the documents of the plan."""
    return _findings(document, index, regions(document))


def _findings(document: Document, index: int, where: Regions) -> list[Finding]:
    reader = PassageReader(document)
    return [
        place(_as_read(placed, index), where, placed.block, document)
        for block in document.blocks
        for placed in reader.read(block)
    ]


def _as_read(placed: Placed, index: int) -> Finding:
    """A draft as a finding, before the region in which it stands is applied."""
    draft: Draft = placed.draft
    return Finding(
        provision=draft.provision,
        stance=draft.stance,
        document=index,
        span=placed.span,
        rule=draft.rule,
        reason=draft.reason,
        counted=draft.counted,
        attributes=draft.attributes,
        effective_from=draft.effective_from,
        effective_to=draft.effective_to,
        group=draft.group,
        section=placed.block.section,
    )
