"""The day from which announced contributions can be elected, which may come before the day on which they begin."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.analysis import analyze_documents
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.reports.answer import answer

AS_OF = date(2026, 11, 25)
BEGIN = (
    "# Halden Savings Plan\n\nSummary Plan Description of a 401(k) plan\n\n# What is new\n\n"
    "From January 1, 2027 you may make after-tax contributions of 1% to 9% of your pay, which are not Roth. "
    "No after-tax contribution will be taken from pay for any payday before January 1, 2027."
)
TOLD = [
    # what stands with the announcement, the day (None: that on which contributions begin)
    ("Elections of After-Tax Contributions may be entered on the website from December 4, 2026.", "2026-12-04"),
    ("You may make an election for it with the service center from December 9, 2026.", "2026-12-09"),
    ("You can choose a rate of such savings when you enroll between November 2 and 20, 2026.", "2026-11-02"),
    ("Elections may be given beginning on December 1, 2026.", "2026-12-01"),
    ("The participant website will accept elections from December 7, 2026.", "2026-12-07"),
    (
        "Elections will be taken by Corwith from December 7, 2026, and carried out with the first 2027 payroll.",
        "2026-12-07",
    ),
    ("Election forms for these contributions will be on the website from December 7, 2026.", "2026-12-07"),
    # near misses: elections of other money, and other choices
    ("Roth elections may be filed on the website from December 4, 2026.", None),
    ("Elections of Pre-Tax Contributions may be filed on the website from December 4, 2026.", None),
    ("You may make an election for your Roth contributions from December 9, 2026.", None),
    ("The website will accept benefits elections from December 7, 2026.", None),
    ("Election forms for the medical plan will be on the website from December 7, 2026.", None),
    ("You may make a benefits election from November 9, 2026.", None),
    ("You can choose a rate of pre-tax savings between November 2 and 20, 2026.", None),
]


@pytest.mark.parametrize(("beside", "day"), TOLD)
def test_the_first_election_may_come_before_the_contributions_begin(beside: str, day: str | None) -> None:
    report = analyze_documents([read_text(f"{BEGIN} {beside}", name="plan.md", markdown=True)], Profile(AS_OF))
    assert report.verdict.effective_from == date(2027, 1, 1)
    assert report.provisions["after_tax_contributions"].attributes.get("elections_from") == day
    step = next(one for one in answer(report).next_steps if "you can elect after-tax" in one)
    began = {None: "From January 1, 2027", "2026-11-02": "Since November 2, 2026"}
    assert step.startswith(began.get(day, "From December"))


def test_the_day_may_stand_in_a_section_that_only_names_the_day_of_the_start() -> None:
    parts = [BEGIN]
    parts += ["# Appendix A. Special Effective Dates", "After-Tax Contributions (Section 4): January 1, 2027."]
    parts += ["Elections may be entered from December 8, 2026."]
    report = analyze_documents([read_text("\n\n".join(parts), name="plan.md", markdown=True)], Profile(AS_OF))
    assert report.provisions["after_tax_contributions"].attributes["elections_from"] == "2026-12-08"
