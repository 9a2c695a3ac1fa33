"""Denials of a right as a whole, and denials in passing of something narrower."""

from __future__ import annotations

import pytest

from analyzer.detection.sentence.outright import outright

OF_THE_RIGHT = (
    "The Plan does not accept after-tax contributions.",
    "The Plan does not accept after-tax contributions other than Roth contributions.",
    "No Participant may make Voluntary After-Tax Employee Contributions.",
    "(a) Not permitted. After-tax contributions are not available.",
    "Effective July 1, 2024, after-tax contributions are no longer permitted.",
    "In-plan Roth conversions are not offered under the Plan.",
    "The Plan does not allow amounts in your account to be converted to Roth.",
    "You cannot withdraw your after-tax contributions while you are employed.",
)
IN_PASSING = (
    "Conversions are not made online.",
    "Supplemental after-tax contributions are never begun automatically.",
    "You may not make after-tax contributions for six months.",
    "Voluntary contributions shall not be designated as Roth contributions.",
    "No contribution to a Prior Plan After-Tax Account has been permitted since the merger.",
    "A conversion cannot be undone.",
    "Distribution for the payment of tax on a conversion: No",
    "Convert on request: No",
)


@pytest.mark.parametrize("denial", OF_THE_RIGHT)
def test_a_denial_of_the_right(denial: str) -> None:
    assert outright(denial)


@pytest.mark.parametrize("denial", IN_PASSING)
def test_a_denial_in_passing(denial: str) -> None:
    assert not outright(denial)
