"""What usually comes next once the plan has answered: facts and questions in order, with the plan's own pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from analyzer.report import ProvisionStatus, Report, Route, Status, VerdictState
from analyzer.reports import terms

_GOES_IN = (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS)
_AFTER_TAX = "after_tax_contributions"


def next_steps(report: Report, places: Mapping[str, str]) -> Sequence[str]:
    """The steps in order; ``places`` gives the page of each piece of evidence by its id."""
    steps = [_confirm(report)]
    if report.verdict.state in _GOES_IN:
        steps += [*_money_in(report, places), *_ways_out(report, places), *_records(report)]
    elif report.verdict.state is VerdictState.PARTIAL:
        steps += _money_in(report, places)
    return steps


def _confirm(report: Report) -> str:
    office = report.plan.administrator
    whom = ", ".join(part for part in (office.name, office.phone) if part)
    asked = f"the administrator ({whom})" if whom else "the administrator"
    return f"Ask {asked} the questions in this report, and ask for the answers in writing; --letter writes the letter."


def _money_in(report: Report, places: Mapping[str, str]) -> Iterator[str]:
    """What comes before after-tax money, how it is elected, how much of it there can be."""
    found = _said(report, _AFTER_TAX)
    match = report.provisions.get("after_tax_match")
    unmatched = match is not None and match.status is Status.PROHIBITED
    said = f"The document says that after-tax contributions are not matched{_at(match, places)}. " if unmatched else ""
    yield (
        f"{said}Contributions that are matched, and pre-tax or Roth deferrals up to their own limit, usually come "
        "first: after-tax money gets no deduction, and what is in the plan is not at hand."
    )
    facts = [fact for fact in terms.facts(found.attributes) if "%" in fact or "$" in fact]
    limit = f" The plan's limit: {'; '.join(facts)}{_at(found, places)}." if facts else ""
    yield f"After-tax contributions have an election of their own.{limit} `{_room(report)}` figures the room."


def _room(report: Report) -> str:
    """The command that figures the after-tax room, with the plan's caps filled in."""
    found = _said(report, _AFTER_TAX)
    command = "plan-analyzer room --pay DOLLARS --deferral DOLLARS --employer DOLLARS"
    for option, key in (("--plan-percent", "percent_max"), ("--combined-percent", "combined_percent_max")):
        cap = found.attributes.get(key)
        if isinstance(cap, (int, float)):
            command += f" {option} {cap:g}"
    return command


def _ways_out(report: Report, places: Mapping[str, str]) -> Iterator[str]:
    """How each open way is walked, and what it does to the earnings."""
    routes, conversion = report.verdict.routes, _said(report, "in_plan_roth_conversion")
    often = conversion.attributes.get("frequency")
    if Route.IN_PLAN in routes and report.verdict.automatic_conversion:
        automatic = report.provisions.get("auto_in_plan_conversion", conversion)
        yield (
            f"Conversion can be automatic{_at(automatic, places)}. Ask whether it is on from the first deposit or has "
            "to be switched on."
        )
    elif Route.IN_PLAN in routes:
        how = f", {often}" if often else ""
        yield (
            f"Conversion is on request{how}{_at(conversion, places)}. The sooner it follows a deposit, the less has "
            "been earned that is taxed then."
        )
    if Route.IN_SERVICE in routes:
        withdrawal = _said(report, "in_service_after_tax")
        yield (
            f"A withdrawal{_at(withdrawal, places)} reaches a Roth IRA as a direct rollover. One request can name two "
            "of them, the contributions to a Roth IRA and the earnings to a traditional IRA (IRS Notice 2014-54); both "
            "IRAs have to be open by then."
        )


def _records(report: Report) -> Iterator[str]:
    """The papers that show what has been taxed already."""
    yield "Statements that show contributions and earnings apart prove what was taxed already: keep them."
    more = "; a rollover to a Roth IRA can also need Form 8606" if Route.IN_SERVICE in report.verdict.routes else ""
    yield f"The move is reported on Form 1099-R, code G: box 2a is the taxable part, box 5 the contributions{more}."


def _said(report: Report, provision: str) -> ProvisionStatus:
    return report.provisions.get(provision) or ProvisionStatus(status=Status.NOT_ADDRESSED)


def _at(found: ProvisionStatus | None, places: Mapping[str, str]) -> str:
    """The page of the first quote of a provision, in brackets."""
    pages = [places[key] for key in (found.evidence if found else ()) if key in places]
    return f" [{pages[0]}]" if pages else ""
