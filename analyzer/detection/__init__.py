"""What each passage of a document establishes about each provision, and what the document is."""

from __future__ import annotations

from analyzer.detection.passages import PassageReader
from analyzer.model import Document, Finding


def findings(document: Document, index: int = 0) -> list[Finding]:
    """The findings of a document, in reading order; ``index`` is its place among the documents of the plan."""
    reader = PassageReader(document)
    found = []
    for block in document.blocks:
        for placed in reader.read(block):
            d = placed.draft
            found.append(
                Finding(
                    d.provision, d.stance, index, placed.span, d.rule, d.reason, d.counted, d.attributes,
                    d.effective_from, d.effective_to, d.group, None, block.section,
                )  # fmt: skip
            )
    return found
