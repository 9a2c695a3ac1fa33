"""Flags of a frame that follow from its other flags, its money and its gates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import regex

from analyzer.detection.acts import OTHER_ACTS
from analyzer.detection.mentions import one_is_the_other, side_by_side, speaks_of_contributions

if TYPE_CHECKING:
    from analyzer.detection.framing import Framing


def combined_flags(act: str, flags: set[str], attributes: dict[str, Any], reading: Framing) -> set[str]:
    """Flags that follow from others."""
    more: set[str] = set()
    kinds = {k for k, _ in reading.mentions}
    if {"after_tax", "roth"} <= kinds:
        more.add("beside_after_tax")
    if (
        act == "convert"
        and any(m[0] == "after_tax" and m[1] == "contributions" for m in reading.mentions)
        and side_by_side(reading.clause)
    ):
        more.add("beside_contributions")
    if "hardship" in flags and "non_hardship" not in flags and not reading.mentions:
        more.add("hardship_unstated")
    if "closed" in flags and "resumed" in flags:
        more |= reading.later_of_closed_and_resumed()
    if "label" in reading.focus.flags and "amount" in flags and regex.match(r"^[\d\s%$,.\-–to]+", reading.text):
        more.add("limit")
    if "rate" in flags:
        more |= {"limit", "amount"}
    if "past_window" in flags and act in ("contribute", "sources", "convert"):
        more.add("closed")
    if (
        {"after_tax", "roth"} <= kinds
        and "non_roth" not in flags
        and not reading.excepted
        and one_is_the_other(reading.clause)
    ):
        more.add("equated")
    gates = [
        k for k in ("age", "seasoning_months", "participation_years", "service_years", "points") if k in attributes
    ]
    hardship = "hardship" in flags and "non_hardship" not in flags
    if (
        act in ("withdraw", "pay")
        and hardship
        and reading.polarity == "deny"
        and not regex.search(r"\b(?:even|except|only|other than|unless|until)\b", reading.whole, regex.IGNORECASE)
    ):
        more.add("hardship_only_denied")
    if act in ("withdraw", "pay", "convert") and (gates or hardship or "group_affiliate" in flags):
        more.add("gated")
    if "presupposed_money" in flags and "explicit" not in flags:
        more.add("presupposed")
    if (
        act == "sources"
        and "catch_up" not in kinds
        and "closed_list_shape" in flags
        and names_deferrals(kinds)
        and speaks_of_contributions(reading.clause)
        and not (reading.acts & OTHER_ACTS - {"absorb", "roll_in"})
    ):
        more.add("closed_list")
    return more


def names_deferrals(kinds: set[str]) -> bool:
    return bool(kinds & {"pre_tax", "roth"})
