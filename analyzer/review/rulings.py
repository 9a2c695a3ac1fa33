"""A reviewer's rulings on pieces of evidence, and what they make of the findings."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from analyzer.model import Finding, Stance
from analyzer.report import Status

STANCES: Mapping[str, Stance] = {
    Status.PERMITTED: Stance.PERMITS,
    Status.CONDITIONAL: Stance.CONDITIONS,
    Status.PROHIBITED: Stance.DENIES,
    Status.FROZEN: Stance.FREEZES,
    Status.ROLLOVER_ONLY: Stance.ROLLOVER_ONLY,
    Status.NOT_ADDRESSED: Stance.MENTIONS,
}
"""What a passage does that establishes a status; the statuses that a piece of evidence can be corrected to."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """Accept, reject or correct; a correction says for which provision the words stand, and what they establish."""

    decision: str
    provision: str
    status: str | None = None
    note: str | None = None


def mark_of(sha256: str, page: int, rule: str, provision: str, quote: str) -> str:
    """What a decision is tied to: the words, their page and document, and how they were read. Outlives re-analyses."""
    return hashlib.sha256("\0".join((sha256, str(page), rule, provision, quote)).encode("utf-8", "replace")).hexdigest()


def ruled(findings: Sequence[Finding], marks: Sequence[str], rulings: Mapping[str, Ruling]) -> list[Finding]:
    """The findings as a reviewer sees them."""
    return [
        _under(rulings[mark], finding) if mark in rulings else finding
        for finding, mark in zip(findings, marks, strict=True)
    ]


def _under(ruling: Ruling, finding: Finding) -> Finding:
    note = f": {ruling.note}" if ruling.note else ""
    if ruling.decision == "reject":
        return replace(finding, counted=False, reason=f"rejected in review{note}")
    if ruling.decision == "accept":
        # What was taken for text on another plan, or for boilerplate, is accepted as text on this one.
        return replace(finding, counted=True, plan=None, reason=f"accepted in review{note}")
    stance = STANCES[ruling.status or Status.NOT_ADDRESSED]
    same = ruling.provision == finding.provision
    return replace(
        finding,
        provision=ruling.provision,
        stance=stance,
        counted=stance is not Stance.MENTIONS,
        plan=None,
        attributes=finding.attributes if same else {},
        reason=f"corrected in review{note}",
    )
