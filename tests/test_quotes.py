"""Every quote of every fixture plan stands in the document, and its boxes hold its words: by another program.

Our text and boxes come from pdfium; pdfplumber (pdfminer) reads the same pages here. Three things are put right that it
gets wrong: bullets, the widths of Zapf Dingbats, and hyphens under the code of a soft one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any

import pytest
from fixture_plans import NAMES, PLANS, analysed, one_in, opened, report_on
from pdfminer.fontmetrics import FONT_METRICS
from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTTextContainer

from analyzer.report import Evidence, EvidenceBox

of_one_plan = lru_cache(maxsize=64)
"""Keeps what was found on a page: for as many pages as the longest plan has, no more."""
a_share_of_the_plans = pytest.mark.parametrize("plan", one_in(4))
HYPHENS = re.compile("[-\u2010\u00ad]")
# In WinAnsiEncoding each code without a letter is a bullet (ISO 32000-1, Annex D.2); pdfminer gives the code itself.
BULLET = "(cid:127)"
# pdfminer keeps the widths of Zapf Dingbats under the numbers in their glyphs' names: that of "o", which is a74, under
# chr(74). What stands after such a sign on its line would be off by the difference.
DINGBATS = {"o": 74, "8": 24}
WIDTHS = FONT_METRICS["ZapfDingbats"][1]
WIDTHS.update({code: WIDTHS[chr(glyph)] for code, glyph in DINGBATS.items()})


def folded(text: str) -> str:
    """Text without white space, ligatures and form variants resolved, every hyphen the same.

    Typst's fonts say that the sign they draw for a hyphen is U+00AD: a reader sees the hyphen.
    """
    return HYPHENS.sub("-", "".join(unicodedata.normalize("NFKC", text.replace(BULLET, "•")).split()))


def joined(text: str) -> str:
    """Folded text without hyphens: whether one at a line's end belongs to the word is the boxes' test."""
    return folded(text).replace("-", "")


@of_one_plan
def characters(plan: str, number: int) -> list[dict[str, Any]]:
    """The characters of a page with their places."""
    found: list[dict[str, Any]] = opened(plan).pages[number - 1].chars
    return found


@of_one_plan
def drawn(plan: str, number: int) -> str:
    """A page's text in the order in which it was drawn."""
    return joined("".join(char["text"] for char in characters(plan, number)))


@of_one_plan
def by_lines(plan: str, number: int) -> str:
    """A page's text line by line."""
    return joined(opened(plan).pages[number - 1].extract_text())


@of_one_plan
def by_paragraphs(plan: str, number: int) -> str:
    """A page's text paragraph by paragraph."""
    [layout] = extract_pages(str(PLANS / f"{plan}.pdf"), page_numbers=[number - 1], laparams=LAParams())
    return joined("\n".join(part.get_text() for part in layout if isinstance(part, LTTextContainer)))


@of_one_plan
def rows(plan: str, number: int) -> list[str]:
    """The rows of a page's tables, cell after cell."""
    tables = opened(plan).pages[number - 1].extract_tables()
    return ["".join(joined(cell or "") for cell in row) for table in tables for row in table]


def is_on(words: str, plan: str, pages: list[int]) -> bool:
    """Whether words stand on one page, or run from one over its end to the next."""
    if len(pages) > 1:
        cuts = range(1, len(words))
        return any(is_on(words[:cut], plan, pages[:1]) and is_on(words[cut:], plan, pages[1:]) for cut in cuts)
    [number] = pages
    if any(words in reading(plan, number) for reading in (drawn, by_paragraphs, by_lines)):
        return True
    return any(words in row for row in rows(plan, number))


def inside(box: EvidenceBox, plan: str) -> Iterator[str]:
    """The characters whose middle lies in a box, from left to right."""
    for char in sorted(characters(plan, box.page), key=lambda one: one["x0"]):
        middle = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
        if box.x0 <= middle[0] <= box.x1 and box.top <= middle[1] <= box.bottom:
            yield char["text"]


def holds(piece: Evidence, plan: str) -> bool:
    """Whether the boxes, line by line, hold the words of the quote alone (a hyphen at a line's end or not)."""
    lines = [folded("".join(inside(box, plan))) for box in piece.boxes]
    shape = "-?".join(re.escape(line.rstrip("-")) for line in lines)
    return re.fullmatch(shape, folded(piece.quote)) is not None


def pages_of(piece: Evidence) -> list[int]:
    """The pages on which a quote's boxes are."""
    return list(dict.fromkeys(box.page for box in piece.boxes))


@a_share_of_the_plans
def test_every_quote_is_found_on_its_page(plan: str) -> None:
    missing = [
        (piece.id, piece.page, piece.quote)
        for piece in analysed(plan).report.evidence
        if piece.page not in pages_of(piece) or not is_on(joined(piece.quote), plan, pages_of(piece))
    ]
    assert not missing


@a_share_of_the_plans
def test_every_box_holds_the_words_of_its_quote(plan: str) -> None:
    wrong = [
        (piece.id, piece.quote, ["".join(inside(box, plan)) for box in piece.boxes])
        for piece in analysed(plan).report.evidence
        if not holds(piece, plan)
    ]
    assert not wrong


@pytest.mark.parametrize("plan", NAMES)
def test_every_page_has_the_label_printed_on_it(plan: str) -> None:
    found = analysed(plan)
    assert [page.label for page in found.document.pages] == found.label["page_labels"]


@pytest.mark.parametrize("name", ["page", "page_label", "section"])
def test_every_piece_says_where_it_stands(name: str) -> None:
    found = report_on("p01-larkmoor-savings-plan", date(2026, 11, 23)).evidence
    assert found
    assert all(getattr(piece, name) for piece in found)
