"""Sentences that follow one another are shown once, though the second is not understood without the first."""

from __future__ import annotations

import pytest

from analyzer.reports.quotes import marked, passages, quote_of

from .test_steps import WITHDRAWAL, said

FIRST = "You may withdraw your after-tax account."
SECOND = "You may do this once a month."
THIRD = "It may be any amount."

FOLLOWING = [
    # what is quoted, what each is shown with, the passages
    ((FIRST, SECOND), (None, f"{FIRST} {SECOND}"), [f"{FIRST} {SECOND}"]),
    ((SECOND, FIRST), (f"{FIRST} {SECOND}", None), [f"{FIRST} {SECOND}"]),
    (
        (FIRST, SECOND, THIRD),
        (None, f"{FIRST} {SECOND}", f"{SECOND} {THIRD}"),
        [f"{FIRST} {SECOND} {THIRD}"],
    ),
    (("It may be:", "(b) monthly"), (None, "It may be: … (b) monthly"), ["It may be: … (b) monthly"]),
    # another sentence before it, or none
    ((FIRST, SECOND), (None, f"You may ask. {SECOND}"), [FIRST, f"You may ask. {SECOND}"]),
    ((FIRST, SECOND), (None, None), [FIRST, SECOND]),
    # a heading is no sentence that has been shown
    ((FIRST, "Yes"), (None, f"After-tax: {FIRST} Yes"), [FIRST, f"After-tax: {FIRST} Yes"]),
]


@pytest.mark.parametrize(("quoted", "shown", "expected"), FOLLOWING)
def test_a_sentence_is_not_shown_again_before_the_next(
    quoted: tuple[str, ...], shown: tuple[str | None, ...], expected: list[str]
) -> None:
    report = said(WITHDRAWAL, *quoted)
    for piece, told in zip(report.evidence, shown, strict=True):
        piece.page, piece.shown = 4, told
    found = passages(quote_of(report, piece) for piece in report.evidence)
    assert [one.text for one in found] == expected


def test_sentences_of_two_pages_stay_apart() -> None:
    report = said(WITHDRAWAL, FIRST, SECOND)
    report.evidence[1].shown = f"{FIRST} {SECOND}"
    assert len(passages(quote_of(report, piece) for piece in report.evidence)) == 2


def test_a_lone_mark_of_a_longer_quote_is_left_out() -> None:
    assert marked("“You may convert it.") == "“You may convert it.”"
    assert marked("It may be withdrawn.”") == "“It may be withdrawn.”"
    assert marked("“Savings” means pay put in.") == "“‘Savings’ means pay put in.”"
    assert marked("Pay put in is “savings”") == "“Pay put in is ‘savings’”"
