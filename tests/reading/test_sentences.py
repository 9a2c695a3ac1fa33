"""Sentences of legal and benefit prose."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.reading.sentences import split


@pytest.mark.parametrize(
    "sentences",
    [
        ["You may save.", "The Plan matches."],
        ["Some plans, e.g. ours, allow it, i.e. after-tax money.", "Others do not."],
        ["The U.S. Treasury and Acme, Inc. agree.", "You pay."],
        ["It is offered by Acme, Inc.", "The Plan is new."],  # an abbreviation may end a sentence before an opener
        ["See Treas. Reg. § 1.401(k)-1 and Sec. 4.2 of Art. V.", "Nothing else counts."],
        ["No. 2 is a number.", "Can you?", "No.", "You cannot."],
        ["Withdrawals begin at 59½.", "The 401(k) limit is 4.5% or $24,500.00 of pay."],
        ["Yes.", "You may."],
        ["Effective Jan. 1, 2026 (a) pre-tax; (b) Roth; and (c) after-tax money is accepted.", "All of it vests."],
        ["In-Plan Roth Rollovers.", "You may convert."],  # a run-in heading is apart from its text
        ["Section 4.3 Voluntary Employee Contributions.", "A Participant may contribute."],
        ["3.02 A Participant may contribute.", "3.03 The Employer may match."],
        ["B-3. After-tax money is not accepted.", "B-4. Loans are available."],
        ["as provided in Section 4.2 Limits may apply."],  # a reference begins no clause
        ["(a) Eligible.", "Each Employee may elect.", "(b) Leased persons may not."],
        ["He said “you may.”", "They agreed."],
        ["Money is taxed.1", "It is taxed once."],  # a footnote mark
        ["Calls are taken until 4:00 p.m. Eastern time.", "Mail is not."],
        ["Permitted: pre-tax; Roth; not permitted: after-tax."],
    ],
    ids=lambda sentences: sentences[0][:30],
)
def test_sentences(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split(text)] == sentences


@given(st.text(alphabet="aB1. ?!()“”;:é\n", max_size=80))
def test_nothing_is_lost(text: str) -> None:
    """The sentences are in order and hold every character that is not white space."""
    spans = split(text)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
