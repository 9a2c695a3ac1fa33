"""The fast way to a document's passages (pdfium, geometry where it matters) against the long way: pdfplumber for all.

Words, looks and rules of a page are told by another library in each; tick boxes by pdfium in both. What orders and
gathers the words is shared.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

import fixture_plans
import pytest
from fixture_plans import document_of, one_in, opened

from analyzer.model import Document, Span
from analyzer.reading import document
from tests.reading import with_pdfplumber

# By both libraries that make the plans: booklets in columns, an adoption agreement with boxes, a handbook with tables.
ALWAYS = ("p05", "p09", "p10", "p34", "p45", "p86", "p128", "p225", "p313", "p367")


_MARK = re.compile(r"^(\d)(?=[A-Z])")  # of a footnote: it may touch the first word


@pytest.mark.parametrize("plan", one_in(12, *ALWAYS))
def test_the_fast_way_gives_the_passages_of_the_long_way(plan: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = passages(document_of(plan))
    monkeypatch.setattr(document, "sheets", lambda pdf: with_pdfplumber.sheets(pdf, opened(plan)))
    long = passages(document.read(fixture_plans.PLANS / f"{plan}.pdf", ocr="never"))
    alike = sum(block.size for block in SequenceMatcher(None, fast, long, autojunk=False).get_matching_blocks())
    assert alike == len(fast) == len(long), sorted(set(fast) ^ set(long))
    assert alike > 50


def passages(read: Document) -> list[tuple[str, ...]]:
    """Each passage with its kind, the state of its box, and what governs it."""

    def words(span: Span | None) -> str:
        text = " ".join(read.quote(span).split()) if span else ""
        return _MARK.sub(r"\1 ", text.replace("❏", "☐"))  # the same box, by another letter

    return [
        (one.kind, str(one.checked), *map(words, (one.span, one.row_head, one.column_head, one.lead_in, one.question)))
        for block in read.blocks
        for one in block.passages
    ]
