"""The colours of the page: what is written can be read (WCAG 2.2 AA, 1.4.3 and 1.4.11), in daylight and in the dark."""

from __future__ import annotations

import re
from itertools import product

import pytest

from analyzer.review.templates import static

TEXT, PARTS = 4.5, 3.0
"""The least contrast of text with what it stands on, and of the borders of fields and buttons."""
GROUNDS = ("paper", "card")
WRITTEN = [
    *product(("ink", "soft", "link", "yes", "if", "no", "open"), GROUNDS),
    *((tone, f"{tone}-wash") for tone in ("yes", "if", "no", "open")),
    *(("ink", f"{tone}-wash") for tone in ("yes", "if", "no", "open")),
    *(("link", f"{tone}-wash") for tone in ("yes", "if", "no", "open")),
    ("on-main", "main"),
    ("soft", "desk"),
    ("no", "desk"),
]
DRAWN = [*product(("edge", "main"), GROUNDS), ("link", "paper"), ("link", "desk")]


def colours() -> dict[str, dict[str, str]]:
    """The named colours by day, and those that stand for them in the dark."""
    day, dark = re.findall(r":root \{(.*?)\}", static("review.css").decode(), re.DOTALL)[:2]
    named = dict(re.findall(r"--([\w-]+): (#\w+)", day))
    return {"day": named, "dark": {**named, **dict(re.findall(r"--([\w-]+): (#\w+)", dark))}}


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * one for one in colour[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_is_that_of_the_standard() -> None:
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["day", "dark"])
def test_what_is_written_and_drawn_can_be_seen(scheme: str) -> None:
    named = colours()[scheme]
    pairs = [(pair, TEXT) for pair in WRITTEN] + [(pair, PARTS) for pair in DRAWN]
    found = {pair: (contrast(*(named[one] for one in pair)), least) for pair, least in pairs}
    faint = {pair: round(seen, 2) for pair, (seen, least) in found.items() if seen < least}
    assert faint == {}
