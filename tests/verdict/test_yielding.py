"""A general bar that leaves room for another section ("except as Section 10.7 provides") stands where none opens it."""
# ruff: noqa: E501 - passages are quoted whole

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


_FREE = "2.1 A Member may make pre-tax, Roth and after-tax contributions of up to 20% of pay."
_OUT = "9.1 You may withdraw after-tax contributions at any time."
_ANY = "6.1 You may convert any vested account to Roth in the Plan."

# a right, a bar with an exception under a section that opens nothing, what that section says, what they come to
CLOSED = (
    # a section of the Code, one that is not there, one on something else, one that is reserved
    (_FREE, "2.6 The Plan accepts no after-tax contributions except under Section 414(u) of the Code.", "", AFTER_TAX),
    (_FREE, "2.6 After-tax contributions are not accepted except under Code Section 414(u).", "", AFTER_TAX),
    (_FREE, "2.6 After-tax contributions are not accepted except by Schedule C.", "", AFTER_TAX),
    (_FREE, "2.6 After-tax contributions are not permitted other than in accordance with Article V.", "", AFTER_TAX),
    (_FREE, "2.6 No after-tax contribution is permitted except under Section 2.8 (military service).", "", AFTER_TAX),
    (
        _FREE,
        "2.6 No after-tax contribution is permitted except under Section 2.8.",
        "2.8 Deferrals may be changed every pay period.",
        AFTER_TAX,
    ),
    (
        _FREE,
        "2.6 No after-tax contribution is permitted other than in Appendix C.",
        "Appendix C. Reserved.",
        AFTER_TAX,
    ),
    (_OUT, "9.4 After-tax money may not be withdrawn while employed except under Section 9.8.", "", WITHDRAWAL),
    (
        _OUT,
        "9.4 After-tax money may not be withdrawn while employed except under Section 9.8.",
        "9.8 Fees.",
        WITHDRAWAL,
    ),
    # one that opens it only from an age, beside a right that asks for none
    (
        _OUT,
        "9.4 After-tax money may not be withdrawn while employed except under Section 9.8.",
        "9.8 At age 59½ you may withdraw your after-tax contributions.",
        WITHDRAWAL,
    ),
    (_ANY, "6.4 After-tax money may not be converted except under Section 6.6.", "6.6 Reserved.", CONVERSION),
    # one that opens it for those who have left
    (
        "6.4 A Member whose employment has ended may convert any part of the Account to Roth.",
        "6.1 In-plan conversions are not permitted other than under Section 6.4.",
        "",
        CONVERSION,
    ),
)


@pytest.mark.parametrize(("right", "bar", "section", "provision"), CLOSED)
def test_a_bar_yields_to_nothing_but_what_the_section_that_it_names_opens(
    right: str, bar: str, section: str, provision: str
) -> None:
    assert _status(f"{right}\n\n{bar}\n\n{section}", provision) in ("conflicting", "prohibited")


@pytest.mark.parametrize(
    ("bar", "section", "provision", "status"),
    [
        ("3.1 No after-tax contribution is accepted except under Sections 3.3 and 3.5.", "3.5 {}", AFTER_TAX, "permitted"),
        ("3.1 No after-tax contribution is accepted except under Section 3.5(b).", "3.5 {}", AFTER_TAX, "permitted"),
        ("3.1 No after-tax contribution is accepted except as Article V provides.", "5.2 {}", AFTER_TAX, "permitted"),
        ("3.1 No after-tax contribution is accepted except under Article 5.", "ARTICLE V. Saving\n\n{}", AFTER_TAX, "permitted"),
        ("3.1 No after-tax contribution is accepted except under Article 5.", "5.1 Deferrals are 1% to 50%.\n\n6.1 {}", AFTER_TAX, "conflicting"),
        ("3.1 No after-tax contribution is accepted except as Article IV provides.", "5.2 {}", AFTER_TAX, "conflicting"),
        ("3.1 No after-tax contribution is accepted except as stated elsewhere in the Plan.", "5.2 {}", AFTER_TAX, "permitted"),
        ("3.1 No after-tax contribution is accepted except under Section 3.", "3.5 {}", AFTER_TAX, "permitted"),
    ],
)  # fmt: skip
def test_a_section_is_known_by_its_number(bar: str, section: str, provision: str, status: str) -> None:
    grant = "A Member may make voluntary after-tax contributions, which are not Roth, of up to 6% of pay."
    assert _status(f"{bar}\n\n{section.format(grant)}", provision) == status


@pytest.mark.parametrize(
    ("exception", "section", "status"),
    [
        ("Except under Section 9.5, you", "9.5 No withdrawal may be made before age 59½.", "conditional"),
        ("Except under Section 9.7, you", "9.5 Loans.\n\n9.7 A loan may be repaid early.", "permitted"),
        ("You", "9.5 Pre-tax deferrals may not be withdrawn before age 59½.", "permitted"),
    ],
)
def test_a_right_is_bound_by_the_section_that_it_is_subject_to(exception: str, section: str, status: str) -> None:
    text = f"9.1 {exception} may withdraw after-tax contributions at any time.\n\n{section}"
    assert _status(text, WITHDRAWAL) == status
