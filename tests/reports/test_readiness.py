"""What is weighed before the first after-tax contribution: shown for this plan's routes only, each with its source."""

from __future__ import annotations

import pytest

from analyzer.report import ProvisionStatus, Route, VerdictState
from analyzer.reports.readiness import considerations, weighed

from .conftest import make_report


def told(state: str, *routes: Route, automatic: bool = False) -> str:
    report = make_report()
    report.verdict.state, report.verdict.routes = VerdictState(state), list(routes)
    report.verdict.automatic_conversion = automatic
    return "\n".join(line for part in weighed(report, {}) for line in part.lines)


SHOWN = [
    # an answer, what is weighed for it, what is not
    (("supported", Route.IN_SERVICE), "A Roth IRA pays out what was put in", "need not be taken out while you live"),
    (("supported", Route.IN_PLAN), "need not be taken out while you live", "A Roth IRA pays out what was put in"),
    (("partial",), "taxed as ordinary income", "free of tax, in a qualified distribution"),
]


@pytest.mark.parametrize(("case", "shown", "hidden"), SHOWN)
def test_what_is_weighed_is_that_of_the_routes(case: tuple, shown: str, hidden: str) -> None:
    found = told(*case)
    assert shown in found
    assert hidden not in found


def test_automatic_conversion_is_weighed_other_than_conversion_on_request() -> None:
    assert "Automatic conversion leaves little time" in told("supported", Route.IN_PLAN, automatic=True)
    assert "You have to ask for each conversion" in told("supported", Route.IN_PLAN)


def test_who_may_convert_is_not_told_of_withdrawals_on_request() -> None:
    assert "You have to ask for each withdrawal" in told("supported", Route.IN_SERVICE)
    assert "You have to ask for each withdrawal" not in told("supported", Route.IN_PLAN, Route.IN_SERVICE)


HOW_OFTEN = [
    # what the document says of how often, the end of the line on asking for each conversion
    ("once in each calendar quarter", "The document lets you do so once in each calendar quarter [p. 9]."),
    ("not more often than twice a year", "The document lets you do so twice a year [p. 9]."),
    ("at any time", "(IRC 72(e)(8), 402A(c)(4)(A))"),
    (None, "(IRC 72(e)(8), 402A(c)(4)(A))"),
]


@pytest.mark.parametrize(("frequency", "end"), HOW_OFTEN)
def test_how_often_the_plan_converts_is_told_with_its_page(frequency: str | None, end: str) -> None:
    report = make_report()
    report.verdict.state, report.verdict.routes = VerdictState.SUPPORTED, [Route.IN_PLAN]
    report.provisions["in_plan_roth_conversion"].attributes = {"frequency": frequency} if frequency else {}
    lines = [line for part in weighed(report, {"e2": "p. 9"}) for line in part.lines]
    assert next(line for line in lines if line.startswith("You have to ask for each conversion")).endswith(end)


@pytest.mark.parametrize("state", ["not_supported", "inconclusive"])
def test_nothing_is_weighed_where_no_money_goes_in(state: str) -> None:
    assert told(state) == ""


def test_the_match_is_told_with_the_page_that_refuses_it() -> None:
    report = make_report()
    report.provisions["after_tax_match"] = ProvisionStatus(status="prohibited", evidence=["e1"])
    first = next(weighed(report, {"e1": "p. 5"})).lines[0]
    assert first.endswith("The document says that after-tax contributions are not matched [p. 5].")


def test_every_consideration_has_a_source_and_none_tells_anyone_what_to_do() -> None:
    assert len({one.id for one in considerations()}) == len(considerations())
    for one in considerations():
        assert one.source
        assert " should " not in one.text


def test_a_plan_without_roth_is_not_told_of_roth_contributions() -> None:
    report = make_report()
    report.verdict.state, report.verdict.routes = VerdictState.SUPPORTED, [Route.IN_SERVICE]
    report.provisions["roth_deferrals"] = ProvisionStatus(status="prohibited")
    order = next(weighed(report, {})).lines
    assert not [line for line in order if "Roth contributions" in line]
    assert [line for line in order if line.startswith("Have your pre-tax contributions reached the yearly limit?")]
