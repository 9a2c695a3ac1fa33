"""What any reader of a report needs to know, whatever the plan: next steps and cautions, each with its authority."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.report import Report, Route, VerdictState

_GOES_IN = (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS)


def next_steps(report: Report) -> Sequence[str]:
    """How the plan's own machinery is usually put to work, in order; questions only, where it does not work."""
    verdict = report.verdict
    steps = ["Ask the administrator the questions in this report, and ask for the answers in writing."]
    if verdict.state not in _GOES_IN:
        return steps
    steps.append(
        "The after-tax election is separate from the pre-tax and Roth election; `plan-analyzer room` gives the amount."
    )
    if verdict.automatic_conversion:
        steps.append("Ask whether automatic conversion is on from the first deposit or has to be switched on.")
    elif Route.IN_PLAN in verdict.routes:
        steps.append("A conversion soon after each deposit leaves little time for taxable earnings to grow.")
    if Route.IN_SERVICE in verdict.routes:
        steps.append(
            "For a withdrawal, ask for two direct rollovers in one request: contributions to a Roth IRA, earnings to a "
            "traditional IRA (IRS Notice 2014-54)."
        )
    steps.append("Keep the statements that show contributions and earnings: they prove what was taxed already.")
    return steps


def cautions(report: Report) -> Sequence[str]:
    """The risks that come with the strategy itself."""
    if report.verdict.state is VerdictState.NOT_SUPPORTED:
        return ()
    return (
        "Earnings on after-tax money are taxable when they are converted or paid out, and they grow while the money "
        "waits (Code section 72(e)).",
        "A payment of part of an after-tax account carries a proportional share of the earnings "
        "(Code section 72(e)(8)).",
        "Earnings paid out before age 59½ and not rolled over can bear a 10% additional tax (Code section 72(t)).",
        "An in-plan Roth conversion cannot be undone (IRS Notice 2010-84); converted money may keep the restrictions "
        "it had before (IRS Notice 2013-74).",
        "After-tax contributions are tested for highly compensated employees (Code section 401(m)), in safe harbor "
        "plans too, and can be paid back to them.",
        "Employers change plans and Congress changes the law: this report holds for the documents and date it names.",
    )
