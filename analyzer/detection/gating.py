"""Gates that stand behind what they gate: in the same sentence, or as "until then neither is possible"."""

from __future__ import annotations

from dataclasses import replace

from analyzer.detection.frames import Frame

_OUT = frozenset({"convert", "withdraw", "pay"})
_MONEY = frozenset({"after_tax", "all", "unstated"})


def under_later_gate(found: list[Frame]) -> list[Frame]:
    """ "It can come out while you work here, but each contribution has to sit for two years first": gated all the same."""
    kept: list[Frame] = []
    for frame in found:
        at = _granted_last(kept) if frame.act == "gate" else None
        if at is None:
            kept.append(frame)
            continue
        granted = kept[at]
        kept[at] = replace(
            granted, flags=granted.flags | {"gated"}, attributes={**frame.attributes, **granted.attributes}
        )
    return kept


def _granted_last(found: list[Frame]) -> int | None:
    """Where the way out stands that the sentence has just opened without a gate."""
    for at in range(len(found) - 1, -1, -1):
        frame = found[at]
        if frame.act in _OUT and frame.money in _MONEY and frame.polarity == "permit":
            return None if "gated" in frame.flags else at
    return None
