"""For whom and from when a right is, told beside it: "Conversions are for people who are 59½", "Withdrawals are permitted only then"."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import CONVERSION, WITHDRAWAL

SAID = (
    # a right for people of some age is none for others
    ("You can turn any account into Roth money inside the Plan. Conversions are for people who are 59½ or older. If you are one of them, you may convert any account, after-tax savings too.", CONVERSION, "conditional"),
    ("In-plan Roth conversions of any account are for participants age 59½ and over.", CONVERSION, "conditional"),
    ("Converting after-tax savings to Roth is for those who have reached 59½.", CONVERSION, "conditional"),
    ("Withdrawals of after-tax savings are for people who are 59½ or older.", WITHDRAWAL, "conditional"),
    ("You may convert after-tax savings to Roth at any time. Conversions are for people who expect to pay more tax later.", CONVERSION, "permitted"),
    ("You may convert after-tax savings to Roth at any time. Withdrawals are for those who are 59½ or older.", CONVERSION, "permitted"),
    # a gate told right after the right
    ("You may withdraw after-tax savings. Withdrawals are permitted only at age 59½ or later.", WITHDRAWAL, "conditional"),
    ("You may withdraw after-tax savings. A withdrawal may be made only after five years of participation.", WITHDRAWAL, "conditional"),
    ("You may withdraw your after-tax account. No withdrawal is allowed until you have been in the Plan for 24 months.", WITHDRAWAL, "conditional"),
    ("You may withdraw after-tax savings at any time. Withdrawals are permitted only at age 59½ or later from other accounts.", WITHDRAWAL, "permitted"),
    ("You may withdraw after-tax savings. Withdrawals of pre-tax savings are permitted only at age 59½ or later.", WITHDRAWAL, "permitted"),
    ("You may withdraw after-tax savings. Withdrawals are paid only in cash.", WITHDRAWAL, "permitted"),
    ("You may withdraw after-tax savings. Hardship withdrawals are permitted only before 59½.", WITHDRAWAL, "permitted"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_the_gate_binds_the_right_it_is_told_of(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 30)))
    assert found[provision].status.value == status
