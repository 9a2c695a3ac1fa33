"""A general bar that leaves room for another section ("except as Section 10.7 provides") stands where none opens it."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

_SWEPT = "10.7 The Trustee shall convert each after-tax contribution to Roth inside the Plan on the next business day."
_PAID = "9.4 A Participant may at any time withdraw all or part of his After-Tax Account."
_ACCEPTED = (
    "14. A Member may make voluntary after-tax contributions of up to 6% of pay, which are not Roth contributions."
)

# the bar, the section it leaves room for, the provision
BARS = (
    ("Except as Section 10.7 provides, no after-tax amount may be converted to Roth.", _SWEPT, CONVERSION),
    ("No after-tax amount may be converted, other than as described in Section 10.7.", _SWEPT, CONVERSION),
    ("No after-tax amount may be converted to Roth otherwise than under Section 10.7.", _SWEPT, CONVERSION),
    ("Unless Section 9.4 permits it, no part of the After-Tax Account is paid while employed.", _PAID, WITHDRAWAL),
    ("Save as set out in Section 9.4, no part of the After-Tax Account is paid while employed.", _PAID, WITHDRAWAL),
    ("Save under Rule 14, no after-tax contribution shall be accepted.", _ACCEPTED, AFTER_TAX),
    ("No after-tax contribution is accepted except in accordance with Rule 14.", _ACCEPTED, AFTER_TAX),
)


def _status(text: str, provision: str) -> str:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 30)))
    return found[provision].status.value


@pytest.mark.parametrize(("bar", "section", "provision"), BARS)
def test_a_bar_yields_to_the_section_that_it_names(bar: str, section: str, provision: str) -> None:
    assert _status(f"4.1 {bar}\n\n{section}", provision) == "permitted"


@pytest.mark.parametrize(("bar", "section", "provision"), BARS)
def test_alone_it_is_a_bar(bar: str, section: str, provision: str) -> None:
    assert _status(f"4.1 {bar}", provision) == "prohibited"


def test_a_bar_without_an_exception_yields_to_nothing() -> None:
    text = "4.1 No after-tax contribution shall be accepted.\n\n" + _ACCEPTED
    assert _status(text, AFTER_TAX) == "conflicting"
