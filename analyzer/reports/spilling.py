"""Plans that take after-tax money only as what goes on when deferrals reach the yearly limit (IRC 402(g))."""

from __future__ import annotations

from analyzer.report import Report, Status
from analyzer.reports import terms

_AFTER_TAX = "after_tax_contributions"


def only_spills(report: Report) -> bool:
    """Whether every passage that opens after-tax contributions tells of deferrals that go on, and none sets a rate."""
    found = report.provisions.get(_AFTER_TAX)
    if found is None or found.status not in (Status.PERMITTED, Status.CONDITIONAL):
        return False
    grants = [one for one in report.evidence if one.id in found.evidence and one.counted]
    own_rate = terms.own_cap(found.attributes, "percent_max") is not None
    return bool(grants) and not own_rate and all(one.rule.endswith(".spillover") for one in grants)
