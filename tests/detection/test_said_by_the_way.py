"""What stands beside a rule and is none, when a rule begins, and what a sentence takes from the one before it."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect, findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

SAID = (
    # hearsay, hopes, prices and comparisons
    ("Some participants believe that after-tax money can be converted to Roth.", CONVERSION, "not_addressed"),
    (
        "Many of you hoped to be able to convert after-tax contributions to Roth in the Plan.",
        CONVERSION,
        "not_addressed",
    ),
    ("You might think the plan accepts after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Charges are as follows: loan, $85; In-Plan Roth Rollover, none; distribution, $50.", CONVERSION, "not_addressed"),
    (
        "Is Roth the same as after-tax? No. Roth has the $24,500 limit and tax-free earnings. After-tax has neither.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Company looked at what others do, and decided to add neither after-tax contributions nor conversions.",
        AFTER_TAX,
        "prohibited",
    ),
    # what was asked before is asked no more
    (
        "In-plan Roth conversions, previously limited to employees over 59½, were opened to all vested accounts.",
        CONVERSION,
        "permitted",
    ),
    ("In-plan Roth conversions are limited to employees over 59½.", CONVERSION, "conditional"),
    # whose waits and whose money
    (
        "You have attained age 59½. In that case you may withdraw your after-tax contribution account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "(a) You have reached 59½. In that case you may withdraw any account, also after-tax.\n(b) You have "
        "a rollover account. It may be withdrawn at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    # measured by what could be paid out
    (
        "A Participant, whether or not in the Service of the Employer, may elect that any amount then "
        "payable to him be transferred to his In-Plan Roth Rollover Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect an In-Plan Roth Rollover of any amount then payable to him. Amounts that "
        "are not so payable may not be transferred to the In-Plan Roth Rollover Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "22. In-Plan Roth Rollovers. [X] Permitted. The following may be rolled over (select one): [X] a. "
        "only amounts otherwise distributable under the Plan  [ ] b. any vested amount, whether or not distributable",
        CONVERSION,
        "conditional",
    ),
    # other plans and other people
    (
        "Faculty in the 403(b) Tax-Deferred Annuity Program may convert after-tax contributions to Roth each quarter.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Members may contribute after-tax from 1% to 15% of pay.\n\nLocal 1440, machinists (Lima). They may "
        "not make After-Tax Contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions of 1% to 15% of pay.\n\nEligible employees. After-tax "
        "contributions are not available.",
        AFTER_TAX,
        "conflicting",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_it_says(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 28)))
    assert found[provision].status.value == status


BEGINS = (
    "No After-Tax Contributions shall be accepted before January 1, 2027.",
    "No After-Tax Contribution may be made for any pay period beginning before January 1, 2027.",
    "After-Tax Contributions shall not be made with respect to payroll dates before January 1, 2027.",
)


@pytest.mark.parametrize("text", BEGINS)
def test_what_is_refused_before_a_day_begins_then(text: str) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 28)))[AFTER_TAX]
    assert (found.status.value, found.effective_from) == ("permitted", date(2027, 1, 1))


@pytest.mark.parametrize(
    ("row", "later"),
    [
        ("After-tax contributions and their withdrawal", {AFTER_TAX, WITHDRAWAL}),
        ("After-tax contributions", {AFTER_TAX}),
        ("In-plan Roth conversion of after-tax contributions", {CONVERSION}),
        ("In-service distribution of after-tax contributions", {WITHDRAWAL}),
    ],
)
def test_a_table_of_dates_says_what_begins_later(row: str, later: set[str]) -> None:
    text = (
        "# Alder 401(k) Plan\n\n## Contributions\n\nYou may make after-tax contributions.\n\n## Ways out\n\n"
        "You may convert after-tax contributions to Roth within the Plan.\n\n"
        "You may withdraw after-tax contributions at any time.\n\n"
        "## Special effective dates\n\n| What | Begins |\n|---|---|\n| Restated Plan | January 1, 2026 |\n"
        f"| {row} | First payday of 2027 |\n"
    )
    found = detect(read_text(text, name="plan.md", markdown=True)).findings
    dated = {one.provision for one in found if one.effective_from == date(2027, 1, 1) and one.counted}
    assert dated & {AFTER_TAX, CONVERSION, WITHDRAWAL} == later
