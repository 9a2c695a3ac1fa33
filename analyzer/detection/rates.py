"""Which of several percentages of a sentence is that of after-tax money alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import regex

from analyzer.detection.frames import Frame
from analyzer.shapes import guarded

_OF_ALL = guarded(
    r"\b(?:any|every|whatever|some) (?:combination|mix|mixture)|\bcombin\w+|\btogether\b|\bin total\b|\bsum of\b|\btotal of\b|\baltogether\b|\bin all\b",
    regex.IGNORECASE,
)
_PUT_IN = frozenset({"pre_tax", "roth", "after_tax", "all"})
_RATES = ("percent_min", "percent_max")


def own_rates(frames: Iterable[Frame]) -> list[Frame]:
    """ "1% to 50% in any combination of pre-tax and after-tax, except that after-tax may not be more than 20%": 20 is its own."""
    told = list(frames)
    own = next((f for f in told if _of_after_tax(f) and f.attributes.get("percent_max") and not _shared(f)), None)
    if own is None:
        return told
    cap = own.attributes["percent_max"]
    return [_with_cap(f, cap) if _of_after_tax(f) and _shared(f) else f for f in told]


def _of_after_tax(frame: Frame) -> bool:
    return frame.act == "contribute" and frame.money == "after_tax"


def _shared(frame: Frame) -> bool:
    """Whether the rate of a frame is that of several kinds of money together."""
    kinds = {kind for kind, _ in frame.mentions} & _PUT_IN
    return len(kinds) > 1 and _OF_ALL.search(frame.text) is not None


def _with_cap(frame: Frame, cap: float) -> Frame:
    rest = {key: value for key, value in frame.attributes.items() if key not in _RATES}
    return replace(frame, attributes={**rest, "percent_max": cap})
