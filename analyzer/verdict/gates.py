"""From the state of a provision to the value of its gate, for a reader of whom some things may be known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from analyzer.model import Profile
from analyzer.report import Status
from analyzer.verdict.judgement import ProvisionState, Way

ROLLOVER_AGE = 59.5
"""The age meant where a document gates by age and gives none (IRC 401(k)(2)(B)(i)(III))."""

_SHUT = frozenset({"hardship", "capped", "event", "not_rollable"})
"""A payment for these cannot be rolled over or is too small or too rare to be a way (IRC 402(c)(4)(C))."""
_WAITS = frozenset({"seasoning", "participation", "service", "points", "group", "penalty"})
_BEST_FIRST = ("yes", "reachable", "sources_unclear", "age", "no")
"""A way on conditions that are not understood may be open today: it leaves more open than an age (domain 4.3)."""


def contribution_gate(state: ProvisionState, profile: Profile) -> str:
    """Gate 1. `group` stands for a class of participants or a wait."""
    if state.effective_from is not None:
        return "future"
    if state.doubted:
        return "doubted"
    if state.refusal_doubted:
        return "refusal_doubted"
    if state.status is Status.PERMITTED:
        return "group" if state.groups_in or state.groups_out else "yes"
    if state.status is Status.CONDITIONAL:
        waiting = any(unmet(way, profile) for way in state.ways)
        return "group" if waiting or state.groups_in or state.groups_out else "yes"
    if state.status is Status.ROLLOVER_ONLY:
        return "rollover_only_denied" if state.attributes.get("payroll_denied") is True else "rollover_only"
    return {
        Status.PROHIBITED: "no",
        Status.FROZEN: "frozen",
        Status.CONFLICTING: "conflict",
        Status.NOT_ADDRESSED: "not_addressed",
    }[state.status]


def route_gate(state: ProvisionState, profile: Profile, contributions: str) -> str:
    """Gate 2A or 2B: the best way that is open now for money contributed now (or, for a frozen source, before)."""
    if state.status in (Status.CONFLICTING, Status.NOT_ADDRESSED):
        return "conflict" if state.status is Status.CONFLICTING else "not_addressed"
    if not state.open or state.effective_from is not None or state.attributes.get("rolled_in_only") is True:
        return "no"
    if state.attributes.get("legacy_only") is True and contributions != "frozen":
        return "not_addressed"
    found = "yes" if state.status is Status.PERMITTED else best_way(state.ways, profile)[0]
    unsure = contributions != "frozen" and found in ("yes", "reachable") and state.doubted
    return "sources_unclear" if unsure else found


def best_way(ways: Iterable[Way], profile: Profile) -> tuple[str, Way | None]:
    """The gate value of the way that is easiest to pass, and that way."""
    valued = [(way_gate(way, profile), way) for way in ways]
    return min(valued, key=lambda pair: _BEST_FIRST.index(pair[0]), default=("sources_unclear", None))


def way_gate(way: Way, profile: Profile) -> str:
    """How a way is gated for a reader: a met age leaves it reachable, a met wait leaves nothing (domain 4.1)."""
    if "sources" in way.kinds:
        return "no" if way.attributes.get("covers_after_tax") is False else "sources_unclear"
    if way.kinds & _SHUT:
        return "no"
    open_kinds = unmet(way, profile)
    if "age" in open_kinds:
        return "age"
    if open_kinds - _WAITS:
        return "sources_unclear"
    if open_kinds or "age" in way.kinds:
        return "reachable"
    return "yes"


def unmet(way: Way, profile: Profile) -> frozenset[str]:
    """The gates of a way that the reader's case does not show to be passed."""
    return frozenset(kind for kind in way.kinds if not met(kind, way.attributes, profile))


def met(kind: str, attributes: Mapping[str, Any], profile: Profile) -> bool:
    """Whether the reader's case passes a gate of age or of participation (service is at least participation)."""
    if kind == "age":
        return profile.age is not None and profile.age >= number(attributes.get("age"), ROLLOVER_AGE)
    if kind in ("participation", "service") and profile.participation_years is not None:
        needed = number(attributes.get(f"{kind}_years"), float("inf"))
        return profile.participation_years >= needed
    return False


def number(value: object, otherwise: float) -> float:
    """A numeric attribute, or what stands for it where it is missing."""
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else otherwise
