"""What is said while a batch runs, and at its end."""

from __future__ import annotations

from collections import Counter

import pytest

from analyzer.batch.progress import lines
from analyzer.batch.run import Figures
from analyzer.batch.summary import Summary

SAID = [
    (Figures(documents=10), "0 of 10 documents, 0.0 documents/s, 0.0 pages/s, ? left"),
    (
        Figures(documents=100, analysed=20, pages=400, seconds=10),
        "20 of 100 documents, 2.0 documents/s, 40.0 pages/s, 0:00:40 left",
    ),
    (
        Figures(documents=8000, analysed=1, pages=1, seconds=1, verdicts=Counter(not_supported=1)),
        "1 of 8000 documents, 1.0 documents/s, 1.0 pages/s, 2:13:19 left\n1 not supported",
    ),
    (
        Figures(documents=4, analysed=1, failed=3, pages=2, seconds=1, failures=Counter(crash=1, unreadable=2)),
        "4 of 4 documents, 1.0 documents/s, 2.0 pages/s, 0:00:00 left\n3 not read (1 crash, 2 unreadable)",
    ),
]


@pytest.mark.parametrize(("figures", "said"), SAID)
def test_how_far_it_is(figures: Figures, said: str) -> None:
    assert "\n".join(lines(figures)) == said


def test_the_summary_names_the_first_failures_and_counts_the_rest() -> None:
    failures = [{"address": f"/{number}", "kind": "crash", "message": f"{number}.pdf"} for number in range(12)]
    text = Summary("plans.sqlite", 1, Figures(documents=12, failed=12), {}, [], failures).as_text()
    assert "  crash: 0.pdf\n" in text
    assert "  crash: 9.pdf\n  … and 2 more\n" in text
    assert "      0  supported\n" in text
