"""Way out A: what a clause says of conversion inside the plan."""

from __future__ import annotations

from analyzer.detection.frames import Frame, Mention
from analyzer.detection.framing import Framing
from analyzer.detection.mentions import side_by_side, theme_of


def conversion_frames(reading: Framing) -> list[Frame]:
    """What it says of conversion."""
    if "convert" not in reading.acts:
        return []
    return [reading.frame("convert", theme_of(_without_target(reading)))]


def _without_target(reading: Framing) -> tuple[Mention, ...]:
    """The money converted, without the Roth account that it goes to."""
    if side_by_side(reading.clause):
        return ()
    return tuple(m for m in reading.mentions if m[0] not in ("roth", "roth_ira"))
