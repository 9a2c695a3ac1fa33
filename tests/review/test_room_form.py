"""The form on a plan's page: the reader's figures, the room under the plan's own caps, and nothing of it in a file."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import CONVERTS, Page

FIGURES = {"year": "2026", "pay": "$200,000", "deferral": "24500", "employer": "8000", "pay_periods": "26"}
HEADLINE = "Your room for after-tax contributions in 2026: $20,000"


def figure(page: Page, plan: int, **said: Any) -> Any:
    return page.client.post(f"/plans/{plan}/figures", json=said)


def test_the_form_is_empty_until_it_is_filled_in(page: Page, tidewater: int) -> None:
    shown = page.client.get(f"/plans/{tidewater}").text
    assert "Figure your own room for after-tax contributions" in shown
    assert "Your room for" not in shown
    assert page.report(tidewater)["room"] is None


def test_the_room_is_that_of_the_plans_cap_with_its_page(page: Page, tidewater: int) -> None:
    shown = " ".join(figure(page, tidewater, **FIGURES).text.split())
    assert HEADLINE in shown
    assert "<td>$39,500</td><td>the law&#39;s limit on all contributions, IRC 415(c)" in shown
    assert "after-tax percentage: 10% of $200,000 <strong>(the lowest)</strong><br>“You may make after-tax" in shown
    assert 'eligible pay.” <span class="place">p. 1' in shown
    assert "$769.23" in shown
    for face in ("", "/report.html"):
        assert HEADLINE in page.client.get(f"/plans/{tidewater}{face}").text, face
    assert page.report(tidewater)["room"]["binding"] == "plan_pct"


def test_it_follows_a_decision(page: Page, tidewater: int) -> None:
    figure(page, tidewater, **FIGURES)
    limit = "You may make after-tax contributions of 1% to 10% of your eligible pay."
    for provision in ("after_tax_contributions", "after_tax_limit"):  # what the sentence opens, and how far
        page.decide(tidewater, decision="reject", mark=page.mark(tidewater, limit, provision=provision))
    assert page.report(tidewater)["room"]["binding"] == "415c"


def test_the_figures_are_filled_in_again_and_let_go(page: Page, tidewater: int) -> None:
    figure(page, tidewater, **FIGURES, hce="on")
    shown = page.client.get(f"/plans/{tidewater}").text
    assert 'value="$200,000"' in shown
    assert 'name="hce" checked' in shown
    assert "Your room for" not in figure(page, tidewater, year="2026").text
    assert page.report(tidewater)["room"] is None


def test_they_are_in_no_file(page: Page, tidewater: int) -> None:
    figure(page, tidewater, **{**FIGURES, "pay": "213579"})
    page.decide(tidewater, decision="accept", mark=page.mark(tidewater, CONVERTS, provision="in_plan_roth_conversion"))
    for path in page.store.parent.rglob("*"):
        if path.is_file():
            assert b"213579" not in path.read_bytes(), path


BAD = [
    ({"deferral": "24500"}, "Your pay is needed"),
    ({"pay": "a lot"}, "Pay is not a number"),
    ({"pay": "-1"}, "Pay must be 0 or more"),
    ({"pay": "200000", "year": "2031"}, "the IRS limits for 2031 are not loaded"),
    ({"pay": "200000", "year": "next"}, "Year: a whole number"),
    ({"pay": "200000", "deferral": "32500"}, "Deferrals $32,500 is more than the 2026 limit"),
    ({"pay": "200000", "age": "forty"}, "Age: a whole number"),
    ({"pay": "200000", "age": "7"}, "Age is the age on December 31"),
    ({"pay": "200000", "age": "38", "catch_up": "8000"}, "Catch-up $8,000 is more than age 38 allows"),
    ({"pay": "200000", "pay_periods": "0"}, "Paychecks is the number of paychecks"),
    ({"pay": "<script>"}, "Pay is not a number"),
]


@pytest.mark.parametrize(("said", "answer"), BAD, ids=[row[1] for row in BAD])
def test_figures_that_cannot_be_are_told_in_the_forms_own_words(
    page: Page, tidewater: int, said: dict[str, str], answer: str
) -> None:
    found = figure(page, tidewater, **{"year": "2026", **said})
    assert found.status_code == 422
    assert found.json()["error"].startswith(answer)
    assert "--" not in found.json()["error"]
    assert page.report(tidewater)["room"] is None


def test_it_is_figured_for_a_plan_that_is_there(page: Page) -> None:
    assert figure(page, 77, **FIGURES).status_code == 404
