"""A right told in several sections against a sentence elsewhere that seems to deny it."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.analysis import analyze_documents
from analyzer.detection.sentence.outright import in_its_own_words
from analyzer.model import Profile
from analyzer.reading.document import read_text

# what a whole sentence denies, and nothing else; and what only stands where it may be misread
SENTENCES = (
    ("The Plan does not accept after-tax contributions.", True),
    ("The Plan does not take after-tax contributions other than Roth.", True),
    ("After-tax contributions have been discontinued.", True),
    ("After-tax contributions are no longer accepted.", True),
    ("The Plan does not permit after-tax money to be converted to Roth.", True),
    ("No.", False),
    ("None (see Section 3)", False),
    ("The Norland after-tax source is closed.", False),
    ("Automatic enrollment applies to pre-tax contributions only.", False),
    ("After-tax contributions are never started for you.", False),
)


@pytest.mark.parametrize(("sentence", "own"), SENTENCES)
def test_a_denial_in_its_own_words(sentence: str, own: bool) -> None:
    assert in_its_own_words(sentence) is own


TWO_SECTIONS = """# Tarrant Works 401(k) Plan Summary Plan Description

## Your contributions

You may make after-tax contributions of 1% to 10% of your pay. They are not Roth contributions.

## When you reach the limit

When your deferrals reach the IRS limit, you may go on saving by making after-tax contributions.

## Withdrawals while you work

You may withdraw your after-tax contributions at any time.

## Questions

{odd}
"""
ODD = (
    ("### Are these the same as Roth?\n\nNo.", "supported"),
    (
        "### I came from Norland. May I add to my Norland account?\n\nThe Norland after-tax source is closed.",
        "supported",
    ),
    ("### May I save more?\n\nThe Plan does not accept after-tax contributions.", "inconclusive"),
)


@pytest.mark.parametrize(("odd", "state"), ODD)
def test_two_sections_and_an_odd_sentence(odd: str, state: str) -> None:
    document = read_text(TWO_SECTIONS.format(odd=odd), name="plan.md", markdown=True)
    report = analyze_documents([document], Profile(date(2026, 11, 28)))
    assert report.verdict.state.value == state


TWO_KINDS = """# Corliss Retirement Savings Plan

## Definitions

“Old Thrift Account” means the account to which Thrift Contributions are credited.

“Thrift Contribution” means a contribution from pay on which tax had been withheld, made through 1986. {closed}

“Supplemental Contribution” means a contribution from pay that is included in gross income and is not a Roth Deferral.

## Contributions

A Participant may elect to make Supplemental Contributions in any whole percentage from one to fifteen.
"""
CLOSED = (
    ("No Thrift Contributions have been accepted since December 31, 1986, and none shall be accepted.", "permitted"),
    ("No Supplemental Contributions have been accepted since December 31, 2016.", "frozen"),
)


@pytest.mark.parametrize(("closed", "status"), CLOSED)
def test_what_closed_one_kind_says_nothing_of_another(closed: str, status: str) -> None:
    document = read_text(TWO_KINDS.format(closed=closed), name="plan.md", markdown=True)
    report = analyze_documents([document], Profile(date(2026, 11, 28)))
    assert report.provisions["after_tax_contributions"].status.value == status
