"""What a report says of the way in: whether it is closed, and whether it opens only where deferrals end."""

from __future__ import annotations

from analyzer.report import Report, Status, VerdictState
from analyzer.room import own_cap


def closed(report: Report) -> bool:
    """Whether the documents say that no after-tax contributions are taken from pay, or leave them off a whole list."""
    verdict, status = report.verdict, report.provisions["after_tax_contributions"].status
    silent = status in (Status.NOT_ADDRESSED, Status.CONFLICTING) and verdict.state is not VerdictState.NOT_SUPPORTED
    return status not in (Status.PERMITTED, Status.CONDITIONAL) and not silent


def only_spills(report: Report) -> bool:
    """Whether after-tax money goes in only as what goes on when deferrals reach the yearly limit (IRC 402(g)).

    So it is where every passage that opens after-tax contributions tells of deferrals that go on, and none sets a rate.
    """
    found = report.provisions.get("after_tax_contributions")
    if found is None or found.status not in (Status.PERMITTED, Status.CONDITIONAL):
        return False
    grants = [one for one in report.evidence if one.id in found.evidence and one.counted]
    own_rate = own_cap(found.attributes, "percent_max") is not None
    return bool(grants) and not own_rate and all(one.rule.endswith(".spillover") for one in grants)
