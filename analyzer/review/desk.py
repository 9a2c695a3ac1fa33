"""What a helper process does with a plan's documents: reads them once, keeps the last few plans, answers about them."""

# The parsers and the language are imported by the process that needs them, not by the server.
# ruff: noqa: PLC0415

from __future__ import annotations

import re
import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from analyzer.errors import EncryptedDocument, UnreadableDocument
from analyzer.model import BlockKind, Document, Finding, Profile, Span
from analyzer.report import Report
from analyzer.review.helper import tell
from analyzer.review.rulings import Ruling, mark_of, ruled
from analyzer.review.sources import Source

MOST_KEPT = 5
"""Plans that a process keeps in memory."""
_MOST_FOUND = 200
_AROUND = 40  # characters shown on either side of what was found


@dataclass(frozen=True, slots=True)
class _Read:
    """A plan as read, before any decision."""

    documents: Sequence[Document]
    facts: Sequence[Any]
    findings: Sequence[Finding]
    marks: Sequence[str]  # of the findings, in their order


_kept: OrderedDict[tuple[Source, ...], _Read] = OrderedDict()


def prepare() -> None:
    """Loads the language data while nobody waits for it."""
    from analyzer.detection import prepare as load_language

    load_language()


def analysed(sources: Sequence[Source], as_of: str) -> tuple[str, float]:
    """The report on a plan, as JSON, and the seconds it took."""
    start = time.perf_counter()
    return rejudged(sources, as_of, {}), time.perf_counter() - start


def rejudged(sources: Sequence[Source], as_of: str, rulings: Mapping[str, Ruling]) -> str:
    """The report as it is under a reviewer's rulings, given by the marks of what they rule on."""
    return _report(_read(sources), as_of, rulings).model_dump_json()


def read_ahead(sources: Sequence[Source]) -> None:
    """Reads a plan that will soon be asked about."""
    _read(sources)


def outline(sources: Sequence[Source]) -> list[dict[str, Any]]:
    """The headings of every document, with their pages."""
    return [
        {
            "document": index,
            "page": document.page_of(block.span.start).number,
            "level": block.level,
            "title": document.quote(block.span)[:160],
        }
        for index, document in enumerate(_read(sources).documents)
        for block in document.blocks
        if block.kind is BlockKind.HEADING
    ]


def found(sources: Sequence[Source], words: str) -> list[dict[str, Any]]:
    """Where words stand in the documents, whatever their case: page, boxes, and the words around them."""
    import regex

    from analyzer.reading.places import boxes_of

    wanted = regex.compile(r"\s+".join(map(regex.escape, words.split())), regex.IGNORECASE)
    hits: list[dict[str, Any]] = []
    for index, document in enumerate(_read(sources).documents):
        spans = []
        for match in wanted.finditer(document.text, timeout=5):
            spans.append(Span(*match.span()))
            if len(hits) + len(spans) >= _MOST_FOUND:
                break
        for span, boxes in zip(spans, boxes_of(document, spans), strict=True):
            hits.append(
                {
                    "document": index,
                    "page": document.page_of(span.start).number,
                    "boxes": [[box.page, box.x0, box.top, box.x1, box.bottom] for box in boxes],
                    "before": _tail(document.text[max(0, span.start - _AROUND) : span.start]),
                    "words": document.quote(span),
                    "after": _tail(document.text[span.end : span.end + _AROUND][::-1])[::-1],
                }
            )
    return hits


def _tail(text: str) -> str:
    """The end of a text without the word it begins in, white space folded but for that beside what was found."""
    whole = text.partition(" ")[2] if len(text) == _AROUND else text
    return re.sub(r"\s+", " ", whole)


def text_of(sources: Sequence[Source], index: int) -> str:
    """A document's text as it was read: what the positions of annotations count in."""
    return _read(sources).documents[index].text


def places_in_text(sources: Sequence[Source], report: str) -> dict[str, tuple[int, int, int]]:
    """The document, start and end of each piece of evidence, by its id."""
    return _spans(_read(sources), Report.model_validate_json(report))


def handed_out(sources: Sequence[Source], report: str, what: str, index: int = 0) -> bytes:
    """A face of a report that needs the documents: ``html``, ``marked`` (of one document) or ``annotations``."""
    told, documents = Report.model_validate_json(report), _read(sources).documents
    if what == "html":
        from analyzer.reports import render

        return render(told, "html", documents).encode("utf-8", "replace")
    if what == "marked":
        from analyzer.reports.highlight import mark

        if not documents[index].data:
            raise UnreadableDocument(f"{documents[index].name}: only a PDF can be marked.")
        return mark(documents[index].data, told, index, documents[index].password)
    from analyzer.reports.annotations import as_json_ld

    return as_json_ld(told, documents, _spans(_read(sources), told)).encode()


def _spans(plan: _Read, told: Report) -> dict[str, tuple[int, int, int]]:
    """The document, start and end of each piece of evidence."""
    answer = {}
    for piece in told.evidence:
        document = plan.documents[piece.document]
        for finding in plan.findings:
            if (
                finding.document == piece.document
                and finding.rule == piece.rule
                and document.page_of(finding.span.start).number == piece.page
                and document.as_read(finding.span) == piece.quote
            ):
                answer[piece.id] = (piece.document, finding.span.start, finding.span.end)
                break
    return answer


def _report(plan: _Read, as_of: str, rulings: Mapping[str, Ruling]) -> Report:
    from analyzer.assembly import Case, report_of
    from analyzer.verdict import judge

    profile = Profile(date.fromisoformat(as_of))
    findings = ruled(plan.findings, plan.marks, rulings)
    judgement = judge(findings, plan.facts, plan.documents, profile)
    return report_of(Case(plan.documents, plan.facts, findings, judgement, profile))


def _read(sources: Sequence[Source]) -> _Read:
    """The documents as read and what they say; from memory where they were asked about lately."""
    key = tuple(sources)
    if key in _kept:
        _kept.move_to_end(key)
        return _kept[key]
    from analyzer.detection import detect

    tell("reading the pages")
    documents = [_document(source) for source in sources]
    tell("finding what it says")
    detected = [detect(document, index) for index, document in enumerate(documents)]
    findings = [finding for one in detected for finding in one.findings]
    marks = [_mark(documents[finding.document], finding) for finding in findings]
    _kept[key] = _Read(documents, [one.facts for one in detected], findings, marks)
    while len(_kept) > MOST_KEPT:
        _kept.popitem(last=False)
    return _kept[key]


def _document(source: Source) -> Document:
    """A document under its own name: its file may be called by its digest."""
    from analyzer.reading.document import read

    path = Path(source.path)
    try:
        document = read(path, password=source.password, tell=tell)
    except EncryptedDocument:
        raise EncryptedDocument(f"{source.name} asks for a password.") from None
    except UnreadableDocument as error:
        raise type(error)(str(error).replace(source.path, source.name).replace(path.name, source.name)) from None
    return replace(document, name=source.name, sha256=source.sha256)


def _mark(document: Document, finding: Finding) -> str:
    page = document.page_of(finding.span.start).number
    return mark_of(document.sha256, page, finding.rule, finding.provision, document.quote(finding.span))
