"""The form on a plan's page: the reader's figures, and the room under the plan's own caps."""

from __future__ import annotations

import pytest

from tests.review.conftest import Page


def shown(page: Page, plan: int, **figures: str) -> str:
    return " ".join(page.client.get(f"/plans/{plan}", params=figures).text.split())


def test_the_form_is_empty_until_it_is_filled_in(page: Page, tidewater: int) -> None:
    found = shown(page, tidewater)
    assert "Your own room in a year" in found
    assert "Your room for after-tax contributions" not in found


def test_the_room_is_that_of_the_plans_cap_with_its_page(page: Page, tidewater: int) -> None:
    found = shown(page, tidewater, year="2026", pay="200,000", deferral="24500", employer="8000", pay_periods="26")
    assert "Your room for after-tax contributions in 2026: $20,000" in found
    assert "$39,500: annual additions, IRC 415(c)" in found
    assert 'after-tax percentage <strong>(binds)</strong> <span class="place">p. 1' in found
    assert "Over 26 paychecks: $769.23 each." in found
    assert 'name="pay" value="200,000"' in found


BAD = [
    ({"pay": "a lot"}, "Pay is not a number"),
    ({"pay": "200000", "age": "forty"}, "Age on December 31 is a whole number."),
    ({"pay": "200000", "year": "2031"}, "the IRS limits for 2031 are not loaded"),
    ({"pay": "200000", "deferral": "32500"}, "is more than the 2026 limit"),
    ({"pay": "<script>alert(1)</script>"}, "&lt;script&gt;"),
]


@pytest.mark.parametrize(("given", "told"), BAD)
def test_figures_that_cannot_be_are_told_in_the_forms_own_words(
    page: Page, tidewater: int, given: dict[str, str], told: str
) -> None:
    found = shown(page, tidewater, **{"year": "2026", **given})
    assert told in found
    assert "<script>alert" not in found
    assert "Your room for after-tax contributions" not in found
