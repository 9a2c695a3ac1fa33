"""Papers to which a document leaves what is offered."""

from __future__ import annotations

import pytest

from analyzer.reading.document import read_text
from analyzer.verdict.papers import papers

SENTENCES = [
    ("Whether you may make after-tax contributions, and how much, is stated in your Schedule.", ("Schedule",)),
    ("If your Highlights sheet shows Roth conversion, you may convert the kinds it lists.", ("Highlights sheet",)),
    (
        "A Participant may make Voluntary Contributions only if, and to the extent that, Schedule C in force for the "
        "Practice Entity so provides.",
        ("Schedule C",),
    ),
    ("The vesting schedule gives 20% a year; after-tax contributions are always vested.", ()),
    ("SCHEDULE C\n\nVoluntary Contributions may be made if Schedule C so provides.", ()),
]


@pytest.mark.parametrize(("text", "named"), SENTENCES)
def test_a_paper_that_decides_and_was_not_read_is_named(text: str, named: tuple[str, ...]) -> None:
    assert papers([read_text(text, name="t")]) == named
