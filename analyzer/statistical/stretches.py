"""A document in parts of some hundred words, each under its heading: what the models read at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.model import Block, BlockKind, Document, Finding, Passage, Span

_SHORT = 150
"""Words of a text that is read whole, if it is of one section: the passages that teach have up to about as many."""
_SECTION = 120
"""Words of a longer document that are read together, under their heading."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some hundred words of a document that are read together."""

    span: Span
    text: str

    def holds(self, finding: Finding) -> bool:
        """Whether a finding begins in it."""
        return self.span.start <= finding.span.start < self.span.end


def is_short(document: Document) -> bool:
    """Whether a document is read whole."""
    sections = {block.section for block in document.blocks if block.kind is not BlockKind.HEADING}
    return len(sections) == 1 and len(document.text.split()) <= _SHORT


def stretches(document: Document) -> Iterator[Stretch]:
    """A short text whole, the blocks of a longer one by some hundred words, each heading with what stands under it."""
    if is_short(document):
        yield _stretch(document.blocks, document)
        return
    parts: list[Block] = []
    for block in document.blocks:
        heading = block.kind is BlockKind.HEADING
        full = sum(_words(one, document) for one in (*parts, block)) > _SECTION
        if (heading or full) and any(one.kind is not BlockKind.HEADING for one in parts):
            yield _stretch(parts, document)
            parts = []
        if block.kind is not BlockKind.CONTENTS:
            parts.append(block)
    if parts:
        yield _stretch(parts, document)


def _stretch(blocks: Sequence[Block], document: Document) -> Stretch:
    span = Span(blocks[0].span.start, blocks[-1].span.end)
    return Stretch(span, document.text[span.start : span.end])


def _words(block: Block, document: Document) -> int:
    return len(document.text[block.span.start : block.span.end].split())


def passage_of(span: Span, document: Document) -> Passage | None:
    """The passage that a finding cites, with or without the box in front of it."""
    passages = [one for block in document.blocks for one in block.passages]
    cited = next((one for one in passages if span in (one.span, one.cite)), None)
    return cited or next((one for one in passages if one.span.start <= span.start < one.span.end), None)


def around(span: Span, document: Document) -> str:
    """Some hundred words around a passage: those before and after it under its heading, and the heading."""
    at = next((n for n, one in enumerate(document.blocks) if one.span.start <= span.start < one.span.end), None)
    if at is None:
        return document.quote(span)
    section = document.blocks[at].section
    near = [
        passage.span
        for block in document.blocks
        if block.section == section and block.kind not in (BlockKind.HEADING, BlockKind.CONTENTS)
        for passage in block.passages
    ]
    first, last = span.start, span.end
    before = [one for one in near if one.start < first]
    after = [one for one in near if one.end > last]
    while before or after:
        start = before[-1].start if before else first
        end = after[0].end if after else last
        if len(document.text[start:end].split()) > _SECTION:
            break
        first, last, before, after = min(start, first), max(end, last), before[:-1], after[1:]
    return "\n".join([*section[-1:], document.text[first:last]])
