"""Which numbered section a quote stands in, where titles run in before their text."""

from __future__ import annotations

import pytest

from analyzer.own_sections import OwnSections
from analyzer.reading.document import read_text

HEAD = "# Alder Plan\n\n## Article 6. Payments\n\n### 6.2 Savings Account.\n\n(a) A Member may withdraw savings.\n\n"
ROWS = [
    (HEAD + "6.3 Loans. A Member may borrow once.", "borrow once", "6.3 Loans."),
    (HEAD + "6.3 Loans.\n\n6.5 Need. A Member in need may ask.\n\nHe shows proof.", "shows proof", "6.5 Need."),
    (HEAD + "6.3 Limits on 6.2. Two a year.", "Two a year", "6.3 Limits on 6.2."),
    (
        HEAD + "6.3 Other savings (which are not Roth). Two a year.",
        "Two a year",
        "6.3 Other savings (which are not Roth).",
    ),
    # no titles of the sections that follow
    (HEAD, "withdraw savings", "6.2 Savings Account."),
    (HEAD + "6.9 Trustees. They serve.", "They serve", "6.2 Savings Account."),
    (HEAD + "5.3 Loans. A Member may borrow.", "may borrow", "6.2 Savings Account."),
    (HEAD + "6.3 Members may borrow. They repay.", "They repay", "6.2 Savings Account."),
    (HEAD + "6.3 days of notice are asked for.", "notice", "6.2 Savings Account."),
]


@pytest.mark.parametrize(("text", "words", "title"), ROWS)
def test_a_quote_stands_under_the_title_that_runs_in_before_it(text: str, words: str, title: str) -> None:
    document = read_text(text, markdown=True)
    block = next(one for one in document.blocks if words in document.quote(one.span))
    passage = next(one for one in block.passages if words in document.quote(one.span))
    assert OwnSections(document).of(passage.span, block.section)[-1] == title
