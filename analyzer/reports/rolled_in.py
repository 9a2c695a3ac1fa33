"""Where after-tax money comes in by rollover alone: the rules of that money are those that the ways out tell."""

from __future__ import annotations

from collections.abc import Mapping

from analyzer.report import TERMS, ProvisionStatus, Report

_CONVERSION = "in_plan_roth_conversion"
_OWN = {"in_service_after_tax": "in_service_rolled_in", _CONVERSION: "in_plan_rolled_in"}
"""The ways out, each with that of money that was rolled in."""
_Provisions = Mapping[str, ProvisionStatus]


def with_rolled_in(report: Report) -> Report:
    """The report, a way out of rolled-in money in the place of that of contributions where it has a rule of its own.

    A report has such a rule only where no other after-tax money is in the plan (verdict/rolled_in.py).
    """
    groups = [one.model_copy(update={"provisions": _told(one.provisions)}) for one in report.groups]
    return report.model_copy(update={"provisions": _told(report.provisions), "groups": groups})


def _told(provisions: _Provisions) -> dict[str, ProvisionStatus]:
    own = {way: provisions[name] for way, name in _OWN.items() if name in provisions}
    if (converted := own.get(_CONVERSION)) is not None:  # one feature, of several kinds of money
        terms = {key: value for key, value in provisions[_CONVERSION].attributes.items() if key in TERMS}
        own[_CONVERSION] = converted.model_copy(update={"attributes": {**terms, **converted.attributes}})
    return {**provisions, **own}


def accepted_on(report: Report) -> str | None:
    """The id of the passage that lets after-tax money be rolled in, the first one that counts."""
    told = (one for one in report.evidence if one.counted and one.provision == "after_tax_contributions")
    return next((one.id for one in told if one.stance == "rollover_only"), None)
