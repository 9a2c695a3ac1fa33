"""Caps on all contributions where the sum names none, limits of the highly compensated, and what is said of the match."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from analyzer.detection import detect, findings
from analyzer.detection.whole.in_all import SeveralKinds
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses


def told(text: str, provision: str, attribute: str) -> Any:
    """What the counted findings of a text say of an attribute, where any does."""
    found = [f for f in detect(read_text(text, name="t")).findings if f.counted and f.provision == provision]
    return next((f.attributes[attribute] for f in found if attribute in f.attributes), None)


IN_ALL = [
    ("You may make pre-tax contributions and after-tax contributions. The total of the two may not be more than 30% of your pay.", 30),
    ("Savings may be before-tax, Roth or after-tax. Your total election for all three may not exceed 70% of pay.", 70),
    ("There are three ways of saving: pre-tax, Roth and after-tax. The total may be from 1% to 45% of base pay.", 45),
    ("You may put in pre-tax, Roth and after-tax money. All together they may not come to more than 65% of pay.", 65),
    ("You may make after-tax deposits together with deposits of the other kinds. In all, you may not deposit more than 55% of pay.", 55),
    ("The plan has pre-tax, Roth and after-tax savings. Mix and match as you please, up to 80% of pay in total.", 80),
    ("You may make pre-tax, Roth and after-tax contributions. They may be combined as you like, as long as the total is not more than 60% of eligible pay.", 60),
    ("You may make basic after-tax contributions and supplemental after-tax contributions. The total of the two may not be more than 16% of pay.", None),
    ("You may make pre-tax and Roth contributions. The total of the two may not be more than 50% of pay.", None),
    ("You may make after-tax contributions. In all, you may not contribute more than 10% of pay.", None),
    ("You may save pre-tax, Roth and after-tax. The Company match is 50%, and its total may not be more than 3% of pay.", None),
    ("Only pre-tax and after-tax contributions that together do not exceed 6% of pay are matched.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cap"), IN_ALL)
def test_a_cap_on_the_sum_of_what_was_spoken_of(text: str, cap: float | None) -> None:
    assert told(text, "plan_limit_combined", "combined_percent_max") == cap


def test_the_titles_beneath_a_section_tell_what_its_sum_is_of() -> None:
    several = SeveralKinds()
    several.start(("How you save",), {"pre_tax", "after_tax"})
    assert several.of_all("The total of the two may not be more than 25% of pay.") is not None
    several.start(("What the company adds",), set())
    assert several.of_all("The total of the two may not be more than 25% of pay.") is None


LESS = [
    ("Highly compensated employees (for 2026, those paid more than $160,000 in 2025) may save no more than 4% of pay after tax.", 4),
    ("If you are a highly compensated member, which in 2025 generally means that you earned more than $155,000 in 2024, the most you may save after-tax is 5% of pay.", 5),
    ("If you made more than $160,000 in 2025 (or own more than 5% of the company), your after-tax contributions are limited to 6% of pay.", 6),
    ("A Highly Compensated Employee may not elect an after-tax rate greater than 7%, or such lower rate as the Committee may set.", 7),
    ("For highly compensated employees the maximum remains 6% of pay.", 6),
    ("Not more than 4% of Plan Compensation for a Participant who is a Highly Compensated Employee", 4),
    ("After-tax savings of highly compensated employees may be held down. For 2026 the ceiling is 9%.", 9),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rate"), LESS)
def test_the_limit_of_the_highly_compensated(text: str, rate: float) -> None:
    assert told(text, "HCE_limit", "hce_percent_max") == rate


LOWERED = [
    ("After-tax contributions of highly compensated employees may be reduced, or refunded after the year, as a result of testing.", True),
    ("The contributions of people who earned more than the IRS amount ($160,000 in 2025) are tested. The Committee may lower the 12% for these people.", True),
    ("Highly paid employees, as the tax law defines them, may have their after-tax percentage lowered by the Committee.", True),
    ("After-tax savings of highly compensated employees are compared with those of others. The Committee may set a lower percentage for this group.", True),
    ("The Committee may set a lower percentage than 20% for highly compensated employees.", True),
    ("We test what highly compensated employees put in after tax. The Committee may set a ceiling below 9% of after-tax contributions for them.", True),
    ("We test the savings of highly compensated employees. Mid-year the Board may fix a cap under 10% on after-tax savings for them.", True),
    ("We test the savings of highly compensated employees. The Committee may set a date for them to be told.", False),
    ("After-tax contributions of highly compensated employees that exceed the test are refunded.", False),
    ("The average of the contributions of highly compensated employees may be a little higher.", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lowered"), LOWERED)
def test_a_rate_that_may_be_lowered_gives_no_figure(text: str, lowered: bool) -> None:
    found = [f for f in detect(read_text(text, name="t")).findings if f.counted and f.provision == "HCE_limit"]
    assert bool(found) == lowered
    assert all("hce_percent_max" not in f.attributes for f in found)


def test_those_who_are_not_represented_are_a_group_of_their_own() -> None:
    text = "A Non-Represented Employee may make After-Tax Contributions of 1% to 15% of pay."
    assert told(text, "after_tax_contributions", "groups_in") == ["Non-Represented Employee"]


def test_the_rate_of_the_highly_compensated_in_brackets_is_theirs_alone() -> None:
    rows = "| | Salaried | Hourly |\n|---|---|---|\n| After-tax contributions | 1% to 10% (highly compensated: 6%) | No |\n"
    assert told(rows, "after_tax_contributions", "percent_max") == 10


MATCH = [
    (
        "You may make after-tax contributions. The Bank adds fifty cents for every dollar of your contributions up to "
        "6% of pay. In counting the 6%, deferrals are taken first and after-tax contributions next.",
        True,
    ),
    (
        "You may make after-tax contributions. We pay 50 cents on each dollar that you contribute. Pre-tax savings are "
        "counted first, and after-tax savings second.",
        True,
    ),
    (
        "You may make after-tax contributions. Withdrawals come from several accounts. Pre-tax savings are taken first "
        "and after-tax savings next.",
        None,
    ),
    (
        "You may make after-tax contributions. When the limit is passed, after-tax contributions are taken next.",
        None,
    ),
    ("## Are after-tax contributions matched?\n\nNo.", False),
    ("## Does the company match after-tax savings?\n\nYes. They count like any other.", True),
    ("Roth contributions are matched. After-tax contributions and catch-up contributions are not.", False),
    ("You may make after-tax contributions of 1% to 10% of pay. The Firm does not match or add to them.", False),
    ("You may make after-tax contributions of 1% to 10% of pay. They will not be matched.", False),
    ("The Company Match is not made on After-Tax Contributions.", False),
    ("You need no basic savings to make after-tax savings, but only basic savings are matched.", False),
    ("For each dollar that you save the Company contributes fifty cents. Both before-tax and after-tax contributions are counted.", True),
    (
        "### May I borrow? What is matched?\n\n"
        "The after-tax account is counted in figuring out how much you may borrow, and is lent last.",
        None,
    ),
    ("The Company matches pre-tax contributions and after-tax contributions, up to 6% of pay.", True),
    ("It makes no difference whether contributions are pre-tax or after-tax: the match is the same.", True),
    ("Voluntary After-Tax Contributions are:\n\n☐ matched\n\n☒ not matched\n", False),
    ("| | Pre-tax | Roth | After-tax |\n|---|---|---|---|\n| Matched? | Yes | Yes | No |\n", False),
    ("You may make after-tax contributions. Only before-tax and Roth contributions are matched.", False),
    ("You may make after-tax contributions. The Company matches before-tax and Roth contributions only.", False),
    ("You may make after-tax contributions. Pre-tax savings alone are matched.", False),
    ("You may make after-tax contributions. The only contributions we match are pre-tax and Roth contributions.", False),
    ("You may make after-tax savings. Before-tax and Roth savings are matched, after-tax savings are not.", False),
    ("You may make after-tax savings. The match is made on Roth savings, and not on after-tax savings.", False),
    ("You may make after-tax contributions. Only contributions up to 6% of pay are matched.", None),
    ("You may make after-tax contributions. Only catch-up contributions are not matched.", None),
    ("You may make after-tax contributions. Only pre-tax, Roth and after-tax basic savings are matched.", True),
    ("You may make pre-tax contributions. Only before-tax and Roth contributions are matched.", None),
    ("## Is the match on after-tax contributions vested?\n\nYes.", None),
    ("## Are loan payments matched?\n\nNo.", None),
    ("| | Pre-tax | Roth | After-tax |\n|---|---|---|---|\n| Subject to the dollar limit? | Yes | Yes | No |\n", None),
    ("Qualified student loan payments are:\n\n☐ matched\n\n☒ not matched\n", None),
    ("Roth contributions are tested with the match. Both pre-tax and after-tax contributions are counted toward the limit.", None),
    ("4.04 Contribution Percentage. The Plan shall meet section 401(m)(2), for which purpose Matching and After-Tax Contributions are counted.", None),
    # counted for the test of the match, which says nothing of a match on them
    ("The test under section 401(m)(2) looks at the match and at what you put in after tax; both Matching Contributions and After-Tax Contributions are taken into account.", None),
    ("The match is told above. In annual additions pre-tax, Roth and after-tax contributions are counted.", None),
    ("The match is figured on what you save. Roth and after-tax contributions are taken into account.", True),
]  # fmt: skip


NO_MATCH_ALONE = [
    "The Company may not match after-tax contributions, and does not.",
    "The Company is not allowed to match what you put in after tax, and never has.",
    "The Company cannot match your after-tax contributions, nor will it.",
]


@pytest.mark.parametrize("text", NO_MATCH_ALONE)
def test_that_they_may_not_be_matched_refuses_no_contributions(text: str) -> None:
    said = statuses(findings(read_text(text)), Profile(date(2026, 11, 30)))
    assert said["after_tax_contributions"].status.value == "not_addressed"


@pytest.mark.parametrize(("text", "matched"), MATCH)
def test_whether_after_tax_money_is_matched(text: str, matched: bool | None) -> None:
    assert told(text, "after_tax_match", "matched") is matched


FIRST_OF_PAY = [
    ("Your pre-tax, Roth and after-tax contributions up to the first 6% of pay are matched by the Company.", 6),
    ("The Company matches the first 5% of your pay that you contribute, whether pre-tax, Roth or after-tax.", 5),
    ("The Company matches the first 3% of pay, and half of the next 2%, that you contribute pre-tax, Roth or after-tax.",
     None),
    ("The Company matches your pre-tax, Roth and after-tax contributions.", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "rate"), FIRST_OF_PAY)
def test_the_part_of_pay_up_to_which_after_tax_money_is_matched(sentence: str, rate: float | None) -> None:
    text = f"You may make after-tax contributions of 1% to 10% of pay. {sentence}"
    assert told(text, "after_tax_match", "matched") is True
    assert told(text, "after_tax_match", "matched_up_to") == rate
