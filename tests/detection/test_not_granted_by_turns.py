"""Turns of speech that look like grants and are none: refused, only thought of, past, of others, of other things."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # "... and a nightly conversion of them", where nothing is added
    (
        "We are not adding after-tax contributions of 1% to 8% of pay and a nightly conversion of them to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "If the Board adds after-tax contributions of 1% to 8% of pay and a daily conversion to Roth, we tell you.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "We are adding after-tax contributions of 1% to 8% of pay and a nightly conversion of them to Roth.",
        CONVERSION,
        "permitted",
    ),
    # "unless you ask", of money that is moved elsewhere
    ("No money is transferred unless you ask.", CONVERSION, "not_addressed"),
    ("No rollovers are made unless you file the rollover form.", CONVERSION, "not_addressed"),
    ("Nothing is converted unless you ask.", CONVERSION, "permitted"),
    # out of another plan
    ("You may make an outside rollover of after-tax money into this Plan.", WITHDRAWAL, "not_addressed"),
    # what somebody elected once, or in another plan
    (
        "The Employer shall pay to the Trust on behalf of each Participant who elected Voluntary Contributions before "
        "1987 the amounts then withheld.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Company will pay on behalf of any participant who has elected after-tax savings in the Hale Plan the "
        "cost of transfer.",
        AFTER_TAX,
        "not_addressed",
    ),
    # a purpose that came to nothing
    (
        "The Plan is intended to permit employees to make after-tax contributions, but the amendment was never signed.",
        AFTER_TAX,
        "not_addressed",
    ),
    # the lowest and the highest rate at once
    ("After-tax contributions: the minimum and maximum percentage is 0%.", AFTER_TAX, "prohibited"),
    # pay that is held back for something else
    (
        "You may have up to 5% of your pay held back for the vacation club once withholding has been figured.",
        AFTER_TAX,
        "not_addressed",
    ),
    # a Roth account that is none of this plan
    (
        "Participants may elect to have any portion of their accounts which is then distributable paid directly to a "
        "Roth individual retirement account.",
        CONVERSION,
        "not_addressed",
    ),
    # past the limit, in another plan
    (
        "When your deferrals reach the limit, the rest goes in as after-tax contributions at the Hale plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You can make: pre-tax contributions. rollovers of after-tax contributions.", AFTER_TAX, "not_addressed"),
    # one who refuses, in an example
    ("Thus a participant aged 40 may not withdraw any after-tax money.", WITHDRAWAL, "prohibited"),
    # what was put in by mistake
    ("You may take back your after-tax contributions made by mistake.", WITHDRAWAL, "not_addressed"),
    ("You may take back your after-tax contributions at any time.", WITHDRAWAL, "permitted"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_grants_nothing(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
