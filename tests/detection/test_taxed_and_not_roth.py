"""Contributions told by their tax alone, income after tax, deferrals under 402A."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, ROTH

SAID = (
    (
        ("Estimated annual benefit at 65: $41,000 before tax, $33,500 after tax, based on contributions of 6% a year."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Retirement income estimate: $2,800 a month before taxes and $2,300 a month after taxes, if you "
            "keep contributing 5% of pay."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Your paycheck: $1,900 before tax, $1,510 after tax, once your contributions of 6% are taken."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Each pay period you may contribute $100 before tax, $50 after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your elections: contributions of $200 before tax, $75 after tax per pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "A Participant may contribute up to 10% of Compensation each Plan Year, which contributions "
            "shall be included in the Participant's gross income and are not Designated Roth Contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Any Participant may elect to contribute from 1% to 6% of Earnings, which amounts shall not be "
            "excluded from gross income and shall not be treated as Roth Elective Deferrals."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "A Participant may contribute up to 10% of Compensation, which amount shall be includible in "
            "gross income when contributed and shall be a Designated Roth Contribution."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "No Participant may contribute any amount that is includible in gross income when contributed "
            "and is not a Designated Roth Contribution."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employee contributions (other than elective deferrals): ☒ Yes ☐ No",
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Employee contributions (other than elective deferrals) are not permitted under the Plan."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Employee Contributions (other than Elective Deferrals and Rollover Contributions)\n☒ Not "
            "permitted\n☐ Permitted, not to exceed ___% of Plan Compensation"
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("The Plan permits Employee Contributions, other than Elective Deferrals, of up to 5% of pay."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Matching contributions are based on employee contributions (other than rollover contributions)."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Contribution type | Minimum | Maximum\nPre-tax | 1% | 50%\nTaxed savings (not Roth) | 1% | 10%"),
        AFTER_TAX,
        "permitted",
    ),
    (
        "Type | Limit\nRoth 401(k) | 50%\nTaxed contributions (non-Roth) | Not offered",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("It makes no difference to the match whether you save before tax, as Roth, or out of taxed pay."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("We match what you save, whether it goes in pre-tax, Roth or from pay that has already been taxed."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "It makes no difference whether you save before tax or as Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "That strategy requires a plan that accepts employee contributions beyond pre-tax and Roth, and "
            "ours is one of them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Employee Contributions, that is, contributions made from taxed income other than Roth "
            "Contributions, are not available to any Participant."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Employee Contributions, meaning contributions made from taxed income that are neither Roth "
            "Contributions nor Rollover Contributions, are available to Participants of every class."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Code | Source name | Accepting deposits\n01 | Pre-tax | Yes\n05 | Roth | Yes\n09 | VOL EE AFT TAX | Yes"),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The Plan shall not accept as part of a rollover any after-tax employee contributions."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The Trustee may accept, as part of a Rollover Contribution, amounts representing after-tax "
            "employee contributions."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Trustee shall not accept after-tax employee contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Each Participant may designate all or a portion of his Elective Deferrals as includible in "
            "gross income pursuant to Section 402A of the Code."
        ),
        ROTH,
        "permitted",
    ),
    (
        (
            "A Participant may not designate any part of an Elective Deferral as includible in gross income "
            "under Code Section 402A."
        ),
        ROTH,
        "prohibited",
    ),
    (
        ("No Participant may designate any portion of his Elective Deferrals as Roth contributions."),
        ROTH,
        "prohibited",
    ),
    (
        ("Elective Deferrals are pre-tax only, and none of them may be designated as Roth contributions."),
        ROTH,
        "prohibited",
    ),
    (
        "A Participant may designate any of his Elective Deferrals as a Roth contribution.",
        ROTH,
        "permitted",
    ),
    (
        (
            "A Participant may designate all or part of an Elective Deferral as includible in gross income "
            "under Code Section 402A."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            '"Annual Additions" means the sum of employer contributions, Employee Contributions (other '
            "than Elective Deferrals) and forfeitures."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Employee Contributions (other than Elective Deferrals) are taken into account under section "
            "401(m) in the Actual Contribution Percentage test."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Employee Contributions (other than Elective Deferrals) and the earnings on them are always 100% vested."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("No Employee Contributions (other than Elective Deferrals) shall be made to the Plan."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("The Plan neither requires nor permits Employee Contributions, other than Elective Deferrals."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employee contributions beyond pre-tax and Roth are not accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("It makes no difference for taxes whether you save before tax, as Roth or from taxed pay."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "It makes no difference whether you take your payment before tax or after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your pension would be $2,100 before tax and $1,700 after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Payroll example: contributions of $200 before tax, $100 Roth and $50 after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "On a paycheck of $2,000 you might save $100 before tax, $60 after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "The resolution closing the Plan to new participants is hereby rescinded, and any employee may "
            "again make elective deferrals."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "A Participant may designate Elective Deferrals as includible in gross income under Section 402A "
            "only if the Adoption Agreement so provides."
        ),
        ROTH,
        "not_addressed",
    ),
    (
        ("Elective Deferrals shall be excluded from gross income, and Participants may also make Roth contributions."),
        ROTH,
        "permitted",
    ),
    (
        (
            "Each Member may contribute to the Trust Fund not more than 10% of Compensation, such "
            "contributions to be includible in the Member's gross income and not designated as Roth "
            "contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Contributions under this Section shall be includible in the Participant's gross income and "
            "shall not be Roth Contributions; they may not exceed 6% of Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "A Participant may elect to have 1% to 10% of Compensation withheld and contributed to the Plan, "
            "which amounts shall be included in gross income and shall not be Designated Roth Contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Employer contributions shall be includible in gross income and shall not be Roth contributions."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Source | Open?\nPre-tax | Open\nRoth | Open\nVOL AFT-TAX | Closed 2004",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Type | Max\nPre-tax | 60%\nTaxed savings, not Roth | 8%",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Estimated paycheck: $1,800 before tax; $1,420 after tax. Your contributions: $90.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Participants may irrevocably elect that all or any portion of their Elective Deferrals be "
            "included in gross income as Designated Roth Contributions."
        ),
        ROTH,
        "permitted",
    ),
    (
        ("All Elective Deferrals are excludable from gross income; the Plan has no Roth feature."),
        ROTH,
        "prohibited",
    ),
    (
        "The Trustee may not receive after-tax employee contributions as part of a rollover.",
        AFTER_TAX,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_is_said(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[provision].status.value == status
