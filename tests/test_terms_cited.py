"""Terms of after-tax money that the labels of plans list: how many of their sentences a report cites."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date

from fixture_plans import NAMES, PLANS, report_on

FLOOR = 0.55
"""Of all sentences with a term; the rest tell how one asks, whom the plan takes, or repeat what another says."""


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()


def test_the_sentences_that_state_terms_are_cited() -> None:
    cited: Counter[bool] = Counter()
    for name in NAMES:
        label = json.loads((PLANS / f"{name}.json").read_text(encoding="utf-8"))
        quotes = [_folded(one["quote"])[:50] for one in label.get("terms", ())]
        if quotes:
            report = report_on(name, date.fromisoformat(label["as_of"]))
            told = [_folded(piece.quote) for piece in report.evidence]
            cited.update(any(quote in one or one[:50] in quote for one in told) for quote in quotes)
    assert cited[True] / cited.total() >= FLOOR, cited
