"""What usually comes next once the plan has answered."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.report import Report, Route, VerdictState

_GOES_IN = (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS)


def _room(report: Report) -> str:
    """The command that figures the after-tax room, with the plan's caps filled in."""
    found = report.provisions.get("after_tax_contributions")
    command = "plan-analyzer room --pay DOLLARS --deferral DOLLARS --employer DOLLARS"
    for option, key in (("--plan-percent", "percent_max"), ("--combined-percent", "combined_percent_max")):
        cap = found.attributes.get(key) if found else None
        if isinstance(cap, (int, float)):
            command += f" {option} {cap:g}"
    return command


def next_steps(report: Report) -> Sequence[str]:
    """How the plan's own machinery is usually put to work, in order; questions only, where it does not work."""
    verdict = report.verdict
    steps = ["Ask the administrator the questions in this report, and ask for the answers in writing."]
    if verdict.state not in _GOES_IN:
        return steps
    steps.append(f"The after-tax election is separate from the pre-tax and Roth election; `{_room(report)}` sizes it.")
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
