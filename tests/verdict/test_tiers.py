"""Whether matched and unmatched money leave on different terms, as two sentences of one document say."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer import detection
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
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


APART = [
    # what is said of withdrawals, and the ways that are open for it
    (
        "Supplemental after-tax contributions that have been in the Plan for 18 months may be withdrawn at any time.\n\n"
        "Basic after-tax contributions may be withdrawn at any time. If you withdraw Basic after-tax contributions, the "
        "employer's match stops for three months.",
        [{"seasoning"}, {"penalty"}],
    ),
    (
        "Supplemental after-tax contributions may be withdrawn at any time. Basic after-tax contributions may be "
        "withdrawn only after they have been in the Plan for 18 months.\n\nAfter a withdrawal of after-tax contributions "
        "of either kind, the employer's match stops for three months.",
        [{"penalty"}, {"penalty", "seasoning"}],
    ),
    (
        "After-tax contributions may be withdrawn only after they have been in the Plan for 18 months. After a withdrawal "
        "of after-tax contributions, the employer's match stops for three months.",
        [{"penalty", "seasoning"}],
    ),
]


@pytest.mark.parametrize(("said", "ways"), APART)
def test_each_kind_of_money_has_a_way_of_its_own(said: str, ways: list[set[str]]) -> None:
    text = f"# Savings Plan\n\n## Saving\n\nYou may save 1% to 9% of pay after tax.\n\n## Withdrawals\n\n{said}\n"
    found = detection.detect(read_text(text, name="t.md", markdown=True)).findings
    state = statuses(found, Profile(date(2026, 11, 23)))["in_service_after_tax"]
    assert [set(way.kinds) for way in state.ways] == ways
