"""The fast way to a document's passages (pdfium, geometry where it matters) against the long way: pdfplumber for all.

Words, looks and rules of a page are told by another library in each; tick boxes by pdfium in both. What orders and
gathers the words is shared.
"""

from __future__ import annotations

from difflib import SequenceMatcher

import fixture_plans
import pytest
from fixture_plans import document_of, one_in, opened

from analyzer.model import Document, Span
from analyzer.reading import document
from tests.reading import with_pdfplumber

# By both libraries that make the plans: booklets in columns, an adoption agreement with boxes, a handbook with tables.
ALWAYS = ("p05", "p09", "p10", "p34", "p45")

DIFFERENT = {
    "p16": (1, 1),  # a letter that the font does not have: pdfium says a box, pdfminer the letter of its code
    "p24": (1, 1),  # one line that could as well be a heading: heights of lines differ by a tenth between the two
    "p48": (0, 4),  # pdfplumber has the dot before a page number of the contents after it
    "p86": (9, 12),  # a fault of the fast way: three prompts are read as part of the option above them
    "p113": (1, 8),  # wide spaces of a justified column, which the long way takes for those of a table
    "p128": (5, 11),  # the same, once with a question in bold over two lines
    "p87": (1, 2),  # markers set smaller than their items: pdfplumber's heights are just far enough apart to cut one
    "p200": (2, 1),  # a line that ends in "U.S.": whether its sentence goes on
    "p225": (2, 1),  # a fault of the fast way: a line broken early is taken for the end of a paragraph
    "p222": (3, 11),  # wide spaces of narrow columns, which the long way takes for those of a table
    "p484": (3, 2),  # prompts in bold just above an answer: heights of lines differ by a tenth between the two
    "p440": (23, 16),  # last rows of tables that no rule closes, which the long way takes for sentences
}
"""How many passages each way has to itself, where they differ."""


@pytest.mark.parametrize("plan", one_in(12, *ALWAYS, *DIFFERENT))
def test_the_fast_way_gives_the_passages_of_the_long_way(plan: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = passages(document_of(plan))
    monkeypatch.setattr(document, "sheets", lambda pdf: with_pdfplumber.sheets(pdf, opened(plan)))
    long = passages(document.read(fixture_plans.PLANS / f"{plan}.pdf", ocr="never"))
    alike = sum(block.size for block in SequenceMatcher(None, fast, long, autojunk=False).get_matching_blocks())
    number = plan.partition("-")[0]
    assert (len(fast) - alike, len(long) - alike) == DIFFERENT.get(number, (0, 0)), sorted(set(fast) ^ set(long))
    assert alike > 50


def passages(read: Document) -> list[tuple[str, ...]]:
    """Each passage with its kind, the state of its box, and what governs it."""

    def words(span: Span | None) -> str:
        return " ".join(read.quote(span).split()) if span else ""

    return [
        (one.kind, str(one.checked), *map(words, (one.span, one.row_head, one.column_head, one.lead_in, one.question)))
        for block in read.blocks
        for one in block.passages
    ]
