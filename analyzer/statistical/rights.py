"""Which findings open a gate, and how likely a text is to open one or to shut it."""

from __future__ import annotations

from analyzer.model import Finding, Stance
from analyzer.report import CORE_PROVISIONS, Status
from analyzer.statistical.reader import STATUSES, Figures
from analyzer.verdict.clauses import CONVERSION, provision_of
from analyzer.verdict.judgement import CLOSED

GRANTS = (Stance.PERMITS, Stance.CONDITIONS)
OPEN = (Status.PERMITTED, Status.CONDITIONAL)
_ABOUT = {"auto_in_plan_conversion": CONVERSION}


def is_right(finding: Finding) -> bool:
    """Whether a finding opens one of the gates."""
    open_ones = finding.counted and finding.plan is None and finding.stance in GRANTS
    return open_ones and provision_meant(finding) in CORE_PROVISIONS


def provision_meant(finding: Finding) -> str:
    """The provision that a finding bears on: what converts by itself may be converted."""
    return _ABOUT.get(finding.provision, provision_of(finding))


def closedness(likely: Figures) -> float:
    """How likely a provision is to be shut to money from pay, by the figures of its statuses."""
    return float(sum(likely[STATUSES.index(status)] for status in CLOSED))


def openness(likely: Figures) -> float:
    """How likely a provision is to be open, with or without a gate, by the figures of its statuses."""
    return float(sum(likely[STATUSES.index(status)] for status in OPEN))
