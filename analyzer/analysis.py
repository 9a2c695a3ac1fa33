"""The whole way of a plan's documents: read them, find what each passage establishes, judge the plan, report."""

# Detection and spaCy take longer to import than most documents to be read: they are imported while the reader reads.
# ruff: noqa: PLC0415

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from analyzer.errors import UnreadableDocument
from analyzer.model import Document, Profile
from analyzer.reading.worker import Reading

if TYPE_CHECKING:
    from analyzer.report import Report

STANDARD_INPUT = Path("-")


def analyze(
    paths: Sequence[Path], profile: Profile, *, ocr: str = "auto", password: str | None = None
) -> tuple[Report, list[Document]]:
    """The report on one plan, from all its documents, and the documents as read.

    ``paths`` are .pdf, .txt or .md files, or ``-`` for text from standard input. ``ocr`` is auto, never or always.
    Raises :class:`UnreadableDocument` (one of its kinds), with one line that says why, for the first one not readable.
    """
    reading = Reading([path for path in paths if path != STANDARD_INPUT], ocr, password)
    try:
        from analyzer.detection import prepare
        from analyzer.reading.document import read_text

        typed = [read_text(_standard_input(), name="standard input") for path in paths if path == STANDARD_INPUT]
        prepare()
        waits = sys.stderr.isatty()
        read = iter(reading.documents(_show if waits else None))
        if waits:
            _show("")
    finally:
        reading.stop()
    documents = [one for path in paths for one in (typed if path == STANDARD_INPUT else next(read))]
    return analyze_documents(documents, profile), documents


def analyze_documents(documents: Sequence[Document], profile: Profile) -> Report:
    """The report on one plan, from its documents as read."""
    from analyzer.assembly import Case, report_of
    from analyzer.detection import detect
    from analyzer.statistical import doubted, offer_unread, second_opinion, unconfirmed
    from analyzer.verdict import judge

    detected = [detect(document, index) for index, document in enumerate(documents)]
    findings = [
        finding
        for document, one in zip(documents, detected, strict=True)
        for finding in doubted(one.findings, document, profile)
    ]
    facts = [one.facts for one in detected]
    judgement = judge(findings, facts, documents, profile)
    if (unread := offer_unread(judgement, findings, documents)) is not None:
        findings = [*findings, unread]
        judgement = judge(findings, facts, documents, profile)
    if (in_doubt := unconfirmed(judgement, findings, documents)) != findings:
        findings = in_doubt
        judgement = judge(findings, facts, documents, profile)
    judgement, findings = second_opinion(judgement, findings, documents, profile)
    return report_of(Case(documents, facts, findings, judgement, profile))


def _show(progress: str) -> None:
    """Tells someone who waits at a terminal how far the reading of pictures is, on a line that goes away."""
    print(f"\r\x1b[K{progress}\r", end="", file=sys.stderr, flush=True)


def _standard_input() -> str:
    """Text from standard input: UTF-8, or Windows-1252 where it is not that."""
    data = sys.stdin.buffer.read()
    if data.startswith(b"%PDF-"):
        raise UnreadableDocument("standard input is a PDF; - takes text: give the name of the file.")
    if b"\x00" in data:
        raise UnreadableDocument("standard input is not text.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
