"""What a document is."""

from __future__ import annotations
from collections.abc import Sequence
from analyzer.detection.regions import Regions, regions
from analyzer.model import Document, DocumentFacts, Finding


def facts(document: Document, findings: Sequence[Finding], where: Regions | None = None) -> DocumentFacts:
    where = where or regions(document)
    return DocumentFacts(kind="other", plan_specific=not where.guide)
