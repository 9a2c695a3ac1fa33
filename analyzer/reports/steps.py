"""What usually comes next once the plan has answered: the steps in order, with the plan's own words and pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from analyzer.report import Evidence, ProvisionStatus, Report, Route, Status, VerdictState
from analyzer.reports import terms

_GOES_IN = (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS)
_AFTER_TAX = "after_tax_contributions"
_CONVERSION = ("in_plan_roth_conversion", "auto_in_plan_conversion")
_CHANNEL = re.compile(
    r"\b(call(ing)?|phone|telephone|web ?site|online|on-line|log (in|on)|mobile app|"
    r"(election|enrollment|request|conversion|withdrawal) form|forms?\b.{0,40}\b(from|at)|in writing)\b|\bcontact\b",
    re.IGNORECASE,
)
"""Words of a sentence that tell how something is asked for."""
_LONGEST = 260  # letters of a quote that fits in a step


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
    if not report.verdict.questions:
        return f"Ask {asked} whether the documents read here are the current ones."
    return (
        f"Ask {asked} the questions of this report in a letter, and for the answers in writing; "
        "`plan-analyzer check --letter` writes it."
    )


def _money_in(report: Report, places: Mapping[str, str]) -> Iterator[str]:
    """How after-tax contributions are elected, and how much of them there can be."""
    found = _said(report, _AFTER_TAX)
    facts = [fact for fact in terms.facts(found.attributes) if "%" in fact or "$" in fact]
    limit = f" The plan's limit: {'; '.join(facts)}{_at(found, places)}." if facts else ""
    how = _how(report, places, _AFTER_TAX)
    yield f"After-tax contributions have an election of their own.{limit}{how}"
    if report.room is None:
        yield f"`{_room(report)}` figures how much there can be in a year."


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
            f"to be switched on.{_how(report, places, *reversed(_CONVERSION))}"
        )
    elif Route.IN_PLAN in routes:
        how = f", {often}" if often else ""
        yield (
            f"Conversion is on request{how}{_at(conversion, places)}. The sooner it follows a deposit, the less has "
            f"been earned that is taxed then.{_how(report, places, *_CONVERSION)}"
        )
    if Route.IN_SERVICE in routes:
        withdrawal = _said(report, "in_service_after_tax")
        yield (
            f"A withdrawal{_at(withdrawal, places)} reaches a Roth IRA as a direct rollover. One request can name two "
            "of them, the contributions to a Roth IRA and the earnings to a traditional IRA (IRS Notice 2014-54); both "
            f"IRAs have to be open by then.{_how(report, places, 'in_service_after_tax')}"
        )


def _how(report: Report, places: Mapping[str, str], *provisions: str) -> str:
    """The plan's own words on how something is asked for: where to call or click, or which form."""
    told = [piece for name in provisions for piece in report.evidence if piece.provision == name and _tells_how(piece)]
    told.sort(key=lambda piece: not piece.counted)
    return f" In the plan's words: “{told[0].quote}” [{places[told[0].id]}]" if told else ""


def _tells_how(piece: Evidence) -> bool:
    """Whether a passage of this plan, counted or taking the right for granted, names a way of asking."""
    live = piece.counted or piece.stance == "presupposes"
    return live and len(piece.quote) <= _LONGEST and _CHANNEL.search(piece.quote) is not None


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
