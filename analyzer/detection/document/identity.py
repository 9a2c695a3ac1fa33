"""What a document is: its kind, date and plan, and whether its silence could mean anything."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import regex

from analyzer.detection.document.cover import cover_of, date_of, kind_of
from analyzer.detection.document.documents import TIMEOUT, References, bare, compiled, found, is_contents_line, words
from analyzer.detection.document.own_account import holds_its_base_text, says_it_is_the_description
from analyzer.detection.document.particulars import particulars
from analyzer.detection.document.regions import Region, Regions, regions
from analyzer.detection.document.throughout import left_to_elections
from analyzer.model import Block, BlockKind, Document, DocumentFacts, Finding, Passage, PassageKind, Span, Stance
from analyzer.shapes import guarded

_FEWEST_BOXES = 10
_QUOTE = 260
_PRESUPPOSED = "after_tax.presupposed"
_RESTATED = guarded(
    r"\b(?:restate\w*|restatement|amended)\b.{0,40}\beffective\b"
    r"|\beffective date of (?:this |the )?(?:restatement|amend|summary|booklet)",
    regex.IGNORECASE,
)


def facts(document: Document, findings: Sequence[Finding], where: Regions | None = None) -> DocumentFacts:
    """What a document is, given what its passages establish."""
    where = where or regions(document)
    cover = cover_of(document, where)
    kind = kind_of(cover, where)
    described = says_it_is_the_description(document, where, cover.first)
    if described and kind in ("guide", "other") and not where.guide:
        kind = "spd"  # a guide that says further on that it serves as the description
    return DocumentFacts(
        kind=kind,
        title=cover.title,
        date=date_of(cover, kind, tuple(_dated_lines(document, where))),
        identity=particulars(document, where, cover),
        plan_specific=not (where.guide or where.base_text) and not _blank(document, kind),
        lists_sources=_lists_sources(document, where),
        open_references=tuple(_open_references(document, where, kind)),
        unexplained=(*_unexplained(document, where, findings), *_without_a_way_in(findings)),
        description=described or kind == "spd",
        base_text=kind == "adoption_agreement" and holds_its_base_text(document),
    )


def _own(region: Region) -> bool:
    """Whether a region is the plan's own text."""
    return region.kind in ("plan", "glossary") and region.plan is None


def _passages(document: Document, where: Regions) -> Iterator[tuple[Block, Passage, str]]:
    """The passages of the plan's own text that are not headings, with what they say."""
    for block in document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS) or not _own(where.of(block)):
            continue
        for passage in block.passages:
            if passage.kind is not PassageKind.HEADING:
                yield block, passage, document.quote(passage.span)


def _blank(document: Document, kind: str) -> bool:
    """An adoption agreement on which nothing is ticked is a form that serves any employer."""
    boxes = [p.checked for b in document.blocks for p in b.passages if p.checked is not None]
    return kind == "adoption_agreement" and len(boxes) >= _FEWEST_BOXES and not any(boxes)


def _dated_lines(document: Document, where: Regions) -> Iterator[str]:
    """Lines of the plan information that state when this text took effect."""
    for _, passage, text in _passages(document, where):
        if "effective" not in text.lower() and passage.row_head is None:
            continue
        head = document.quote(passage.row_head) if passage.row_head is not None else ""
        line = f"{head}: {text}" if head else text
        if _RESTATED.search(line, timeout=TIMEOUT):
            yield line[:_QUOTE]


def _lists_sources(document: Document, where: Regions) -> bool:
    """Whether a chapter on contributions names the kinds of money that the plan takes."""
    known = words().sources
    chapter, kinds = compiled(known.headings), {k: guarded(v, regex.IGNORECASE) for k, v in known.kinds.items()}
    named: dict[str, set[str]] = {}
    for block in document.blocks:
        if block.kind is BlockKind.CONTENTS or not _own(where.of(block)):
            continue
        heads = [head for head in block.section if found(chapter, bare(head)) and not head.isdigit()]
        if not heads and len(document.blocks) > 1:
            continue
        text = document.quote(block.span)
        here = {name for name, pattern in kinds.items() if pattern.search(text, timeout=TIMEOUT)}
        for head in heads[-2:] or [""]:
            named.setdefault(head, set()).update(here)
    return any(len(found_) >= known.at_least and found_ & set(known.must) for found_ in named.values())


def _open_references(document: Document, where: Regions, kind: str) -> Iterator[str]:
    """Sentences that leave to another document what the plan takes, converts or pays out."""
    if (elections := left_to_elections(document)) is not None:
        yield elections
    known = words().references
    sent = guarded(rf"{known.sends}{known.targets}", regex.IGNORECASE)
    topics, closed = compiled([known.topics]), compiled([known.not_open])
    changes_bound_in = kind != "smm" and any(where.of(block).smm for block in document.blocks)
    seen: set[str] = set()
    for _, _, text in _passages(document, where):
        match = sent.search(text, timeout=TIMEOUT)
        if match is None or _itself(match["target"], kind, known):
            continue
        if changes_bound_in and _itself(match["target"], "smm", known):
            continue
        if not found(topics, text) or found(closed, text) or text in seen:
            continue
        seen.add(text)
        yield text[:_QUOTE]


def _itself(target: str, kind: str, known: References) -> bool:
    """A document that names itself, or what it is always read with, leaves nothing open."""
    return target.lower() in known.own.get(kind, ())


_WAYS_OUT = ("in_service_after_tax", "in_plan_roth_conversion", "auto_in_plan_conversion")
_SAYS_HOW_IT_CAME = (Stance.PERMITS, Stance.CONDITIONS, Stance.DENIES, Stance.FREEZES, Stance.ROLLOVER_ONLY)


def _without_a_way_in(findings: Sequence[Finding]) -> Iterator[Span]:
    """Live rights over an after-tax account in a document of which no rule says how that money came in.

    Such a document does take or did take it in words that were not understood: its silence means nothing.
    """
    counted = [f for f in findings if f.counted and f.plan is None]
    if any(f.provision == "after_tax_contributions" and f.stance in _SAYS_HOW_IT_CAME for f in counted):
        return
    for f in counted:
        grants = f.provision in _WAYS_OUT and f.stance in (Stance.PERMITS, Stance.CONDITIONS)
        if grants and "after_tax" in f.attributes.get("sources", ()):
            yield f.span


def _unexplained(document: Document, where: Regions, findings: Sequence[Finding]) -> Iterator[Span]:
    """After-tax mentions in the plan's own text of which no rule made anything, or no more than that there is such money."""
    known = words()
    pattern, other = compiled([known.mentions.pattern]), compiled([known.mentions.not_with])
    loans = compiled([known.mentions.not_near])
    spans = sorted({finding.span for finding in findings if finding.rule != _PRESUPPOSED})
    starts = [span.start for span in spans]
    longest = max((span.end - span.start for span in spans), default=0)
    for block, passage, text in _passages(document, where):
        label = passage.kind is PassageKind.CELL and passage.row_head is None
        if label or passage.checked is False or text.endswith(":") or is_contents_line(text):
            continue
        if not found(pattern, text) or found(other, text):
            continue
        if where.of(block).kind == "glossary" and found(known.glossary.hedge, text):
            continue
        if found(loans, " ".join(block.section[-1:])) or found(loans, document.quote(block.span)):
            continue  # "Payments are deducted on an after-tax basis": of a loan
        first = bisect_left(starts, passage.span.start - longest)
        if not any(span.overlaps(passage.span) for span in spans[first : bisect_left(starts, passage.span.end)]):
            yield passage.span
