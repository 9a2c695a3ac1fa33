"""What usually comes next once the plan has answered."""

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
