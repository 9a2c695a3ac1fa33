"""Whether matched and unmatched money leave on different terms, as two sentences of one document say."""

from __future__ import annotations

import pytest

from analyzer import detection
from analyzer.reading.document import read_text
from analyzer.verdict.tiers import in_tiers

MATCHED = "Basic after-tax contributions may be withdrawn only after they have been in the Plan for 24 months."
UNMATCHED = "Unmatched after-tax contributions may be withdrawn as soon as they have been credited."
PAIRS = [
    (MATCHED, UNMATCHED, True),
    (MATCHED, "Supplemental after-tax contributions may be withdrawn at any time and for any reason.", True),
    (
        MATCHED,
        "Supplemental after-tax contributions may be withdrawn once they have been in the Plan for 12 months.",
        False,
    ),
    (MATCHED, "A withdrawal of after-tax contributions may be made once in each calendar quarter.", False),
    ("After-tax contributions may be withdrawn after they have been in the Plan for 24 months.", UNMATCHED, False),
]


@pytest.mark.parametrize(("first", "second", "apart"), PAIRS)
def test_the_wait_of_one_kind_is_told_apart_from_the_freedom_of_another(first: str, second: str, apart: bool) -> None:
    document = read_text(f"WITHDRAWALS\n\n{first}\n\n{second}\n", name="t")
    assert in_tiers(detection.detect(document).findings, [document]) is apart
