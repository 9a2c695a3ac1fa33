"""From when a rule holds: dates in all their spellings, and the lists of special effective dates."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect, findings
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

WRITTEN = [
    ("January 1, 2027", "2027-01-01"),
    ("January 1st, 2027", "2027-01-01"),
    ("1 January 2027", "2027-01-01"),
    ("Jan. 1, 2027", "2027-01-01"),
    ("1/1/2027", "2027-01-01"),
    ("7/1/27", "2027-07-01"),
    ("12/31/86", "1986-12-31"),
    ("1-1-2027", "2027-01-01"),
    ("2027-01-01", "2027-01-01"),
    ("January 2027", "2027-01"),
    ("the first quarter of 2027", "2027-01"),
    ("the third calendar quarter of 2027", "2027-07"),
    ("Q4 2026", "2026-10"),
    ("mid-2027", "2027"),
    ("the 2027 Plan Year", "2027"),
]


@pytest.mark.parametrize(("text", "iso"), WRITTEN)
def test_as_written(text: str, iso: str) -> None:
    assert [written.iso for written in dates_in(text)] == [iso]


@pytest.mark.parametrize("text", ["$2,027", "401(k)/403(b)", "section 5.1/2", "1/2/3", "13/45/27"])
def test_no_date(text: str) -> None:
    assert not list(dates_in(text))


GRANTS = (
    (AFTER_TAX, "Effective {}, you may make voluntary after-tax contributions of up to 10% of pay."),
    (AFTER_TAX, "Voluntary after-tax contributions will be allowed starting {}."),
    (CONVERSION, "Effective {}, you may convert your after-tax account to Roth within the Plan at any time."),
    (WITHDRAWAL, "As of {}, you may withdraw your after-tax account at any time."),
)
LATER = ("January 1st, 2027", "7/1/27", "the first quarter of 2027", "mid-2027", "the 2027 Plan Year")


@pytest.mark.parametrize("when", LATER)
@pytest.mark.parametrize(("provision", "grant"), GRANTS)
def test_begins_later(provision: str, grant: str, when: str) -> None:
    found = findings(read_text(grant.format(when), name="passage"))
    told = statuses(found, Profile(date(2026, 11, 27)))[provision]
    assert told.effective_from is not None and told.effective_from.year == 2027


@pytest.mark.parametrize("when", ["7/1/19", "the first quarter of 2019", "January 1st, 2019"])
def test_has_ended(when: str) -> None:
    assert established(f"No after-tax contributions may be made after {when}.")[AFTER_TAX] in ("frozen", "prohibited")
    assert (
        established(f"Until {when}, after-tax contributions could be withdrawn at any time.")[WITHDRAWAL] != "permitted"
    )


AGREEMENT = """4.05 Voluntary After-Tax Contributions are permitted for all Participants (but see Appendix A).

## Appendix A. Special Effective Dates

Each election in this Adoption Agreement is effective January 1, 2026 unless it is listed here.

- (a) Section 3.04, long-term, part-time employees: January 1, 2025.
- (c) Section 4.05, Voluntary After-Tax Contributions: the first payroll date on or after January 1, 2027.
"""


def test_special_effective_dates() -> None:
    document = read_text(AGREEMENT, name="agreement.md", markdown=True)
    told = statuses(detect(document).findings, Profile(date(2026, 11, 27)))[AFTER_TAX]
    assert told.effective_from == date(2027, 1, 1)


FORM = """ADOPTION AGREEMENT

1. Name of Plan: Acme 401(k) Plan

2. Eligibility age: [X] 21 [ ] 18 [ ] none

4.05 Voluntary After-Tax Contributions:
[ ] Not permitted
[X] Permitted

4.06 When a Participant reaches the limit of Section 4.02, contributions:
[X] stop for the rest of the calendar year
[ ] go on as Voluntary After-Tax Contributions

15.4 Voluntary After-Tax Contribution Account. A distribution to a Participant who is an Employee is permitted:
[ ] At no time before Severance from Employment.
[ ] At any time, for any reason.
[X] As set out in Addendum C (Withdrawals), the terms of which are incorporated in this Adoption Agreement.

16. Employee Voluntary Contributions
(a) _____ shall not be permitted.
(b) __X__ shall be permitted, in an amount not exceeding 10% of Compensation.
"""


def test_what_a_form_leaves_to_another_paper_or_to_the_limit() -> None:
    told = established(FORM)
    assert told[AFTER_TAX] == "permitted"
    assert told[WITHDRAWAL] == "conditional"
