"""Papers to which a document leaves what is offered."""

from __future__ import annotations

import pytest

from analyzer.reading.document import read_text
from analyzer.verdict.papers import papers

SENTENCES = [
    (
        "When after-tax money may be withdrawn is not told here. It is found only in Part Three for your group.",
        ("Part Three",),
    ),
    (
        "☒ Withdrawals are allowed to the extent marked on the Payout Addendum (Form P-2).",
        ("Payout Addendum (Form P-2)",),
    ),
    (
        "Addendum B, Vesting (see below); Addendum C, Withdrawals of After-Tax Money (kept with the Plan; not "
        "reproduced in this copy).",
        ("Addendum C",),
    ),
    (
        "After-Tax Contributions may be withdrawn as provided in Section 7.04 of the Basic Plan Document.",
        ("Section 7.04 of the Basic Plan Document",),
    ),
    ("The price of a withdrawal is shown only in dollars. The rest is found only in rare cases.", ()),
    ("Whether you may make after-tax contributions, and how much, is stated in your Schedule.", ("Schedule",)),
    ("If your Highlights sheet shows Roth conversion, you may convert the kinds it lists.", ("Highlights sheet",)),
    (
        "A Participant may make Voluntary Contributions only if, and to the extent that, Schedule C in force for the "
        "Practice Entity so provides.",
        ("Schedule C",),
    ),
    (
        "When after-tax money may be withdrawn is governed by Withdrawal Schedule K-2, which is not reproduced here.",
        ("Withdrawal Schedule K-2",),
    ),
    (
        "The rules for changing after-tax money to Roth are in a separate document, the Supplemental Account Rules.",
        ("Supplemental Account Rules",),
    ),
    (
        "Withdrawals of after-tax money before 59½ are not covered here. They are described in the Summary Plan "
        "Description.",
        ("Summary Plan Description",),
    ),
    (
        "Which accounts may be withdrawn while you work is set by the Distribution Policy of the Committee. "
        "Ask the Benefits Office for a copy.",
        ("Distribution Policy",),
    ),
    (
        "Withdrawals while you work are listed in the Withdrawal Options chart, which you can find on the Meadow site.",
        ("Withdrawal Options chart",),
    ),
    (
        "Summary Plan Description\n\nWithdrawals of stock are not covered here. They are in the Summary Plan "
        "Description.",
        (),
    ),
    ("The chart on page 9 of the SPD shows which accounts may be withdrawn, and when.", ("SPD",)),
    (
        "These are set out in the Withdrawals Guide, which is a separate part of the Summary Plan Description.",
        ("Withdrawals Guide",),
    ),
    ("This booklet is your summary plan description.\n\nThe chart in the SPD shows what may be withdrawn.", ()),
    ("Withdrawals are described in the Withdrawal Guide on page 9 of this booklet.", ()),
    ("How loans work is set by the Loan Policy, which is not reproduced here.", ()),
    ("The vesting schedule gives 20% a year; after-tax contributions are always vested.", ()),
    ("SCHEDULE C\n\nVoluntary Contributions may be made if Schedule C so provides.", ()),
]


@pytest.mark.parametrize(("text", "named"), SENTENCES)
def test_a_paper_that_decides_and_was_not_read_is_named(text: str, named: tuple[str, ...]) -> None:
    assert papers([read_text(text, name="t")]) == named
