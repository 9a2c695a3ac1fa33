"""Provisions beside those that decide: which sentence is read as which, and with what figures."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.model import Stance
from analyzer.reading.document import read_text

READ = [
    # a sentence, the provision, what it says of it, the figures
    ("Before-tax, Roth and after-tax contributions together may not exceed 60% of eligible pay.",
     "plan_limit_combined", Stance.PERMITS, {"combined_percent_max": 60}),
    ("Total contributions of every kind may not be more than 60% of pay, after-tax contributions 20%.",
     "plan_limit_combined", Stance.PERMITS, {"combined_percent_max": 60}),
    ("Highly compensated employees may contribute no more than 4% of pay after-tax.",
     "HCE_limit", Stance.CONDITIONS, {"hce_percent_max": 4}),
    ("People who earned more than $160,000 in 2025 are limited to 12% of eligible pay in after-tax contributions.",
     "HCE_limit", Stance.CONDITIONS, {"hce_percent_max": 12}),
    ("If you earned more than the IRS threshold last year ($160,000 in 2025), your savings stop at 8% of pay.",
     "HCE_limit", Stance.CONDITIONS, {"hce_percent_max": 8}),
    ("If Quillhaven paid you more than $160,000 in 2025, your cap for 2026 is 8%.",
     "HCE_limit", Stance.CONDITIONS, {"hce_percent_max": 8}),
    ("HCEs are not eligible to make after-tax contributions.", "HCE_limit", Stance.DENIES, {"hce_excluded": True}),
    ("After-tax contributions are not matched.", "after_tax_match", Stance.DENIES, {"matched": False}),
    ("The Employer shall contribute forty percent (40%) of the sum of Elective Deferrals and After-Tax Contributions, "
     "disregarding what exceeds 5% of Compensation.", "after_tax_match", Stance.PERMITS, {"matched": True}),
    ("Your after-tax contributions are held in a separate account.", "separate_accounting", Stance.PERMITS, {}),
    ("You may withdraw from any vested source after age 59½.",
     "in_service_withdrawal_age_59½", Stance.PERMITS, {"age": 59.5, "sources": ["all"]}),
    ("The Plan does not permit loans.", "loans", Stance.DENIES, {}),
    ("You may bring to the Plan an eligible rollover distribution from another qualified plan.",
     "rollover_in", Stance.PERMITS, {}),
    ("The contributions may go to a Roth IRA and the earnings on your after-tax money to a traditional IRA.",
     "rollover_out", Stance.PERMITS, {"split_rollover": True}),
    ("You may make after-tax contributions of 1% to 12% of your base pay.",
     "after_tax_limit", Stance.PERMITS, {"percent_min": 1, "percent_max": 12, "pay_base": "base pay"}),
    ("Effective July 1, 2025, you may make after-tax contributions of up to 8% of pay.",
     "effective_dates", Stance.PERMITS, {"effective_from": "2025-07-01"}),
]  # fmt: skip
SILENT = [
    (
        "Upon a withdrawal no Matching Contribution is made for three months, but After-Tax Contributions may go on.",
        "after_tax_match",
    ),
    ("Payments are taken after tax. They are not after-tax contributions. They are not matched.", "after_tax_match"),
    ("You may make after-tax contributions of up to 10% of pay.", "plan_limit_combined"),
    ("A highly compensated employee is one who earned more than $160,000.", "HCE_limit"),
    ("If you are under 59½ a 10% tax applies to the taxable part of a distribution.", "in_service_withdrawal_age_59½"),
    ("The Company reserves the right to amend the Plan at any time.", "amendments_smm"),
    ("You may withdraw after-tax contributions at any time without showing hardship.", "hardship"),
    ("Pre-tax deferrals and Rollover Contributions are nonforfeitable.", "rollover_in"),
    ("An old after-tax balance cannot be rolled into the Plan.", "rollover_in"),
    ("Rollover money that came from another employer's plan can be withdrawn at any age.", "rollover_out"),
    ("If you default you may not borrow again until the loan has been repaid.", "loans"),
    ("There is no separate after-tax account.", "separate_accounting"),
    ("2.4 Excluded Employees.", "eligibility_exclusions"),
]


@pytest.mark.parametrize(("sentence", "provision", "stance", "attributes"), READ, ids=[one[1] for one in READ])
def test_a_sentence_is_read_with_its_figures(sentence, provision, stance, attributes) -> None:
    found = [one for one in detect(read_text(sentence)).findings if one.provision == provision]
    assert [one.stance for one in found] == [stance]
    assert {key: found[0].attributes.get(key) for key in attributes} == attributes


@pytest.mark.parametrize(("sentence", "provision"), SILENT, ids=[one[1] for one in SILENT])
def test_what_only_sounds_like_it_is_left_alone(sentence, provision) -> None:
    assert provision not in {one.provision for one in detect(read_text(sentence)).findings if one.counted}


EVERY_KIND = [
    # what the plan takes, what is said of the match, and whether after-tax contributions are matched
    ("You may make after-tax contributions.", "The Company adds fifty cents for each dollar of your deposits, of any kind, up to 6% of pay.", [True]),
    ("You may make after-tax contributions.", "We match one dollar for every dollar of your savings of every type, up to 4% of pay.", [True]),
    ("You may make after-tax contributions.", "The Company adds fifty cents for each dollar of your pre-tax deposits, up to 6% of pay.", []),
    ("You may make pre-tax contributions.", "The Company adds fifty cents for each dollar of your deposits, of any kind, up to 6% of pay.", []),
]  # fmt: skip


@pytest.mark.parametrize(("takes", "match", "matched"), EVERY_KIND)
def test_a_match_on_every_kind_is_one_on_after_tax_contributions_where_they_are_taken(takes, match, matched) -> None:
    found = detect(read_text(f"{takes} {match}")).findings
    assert [one.attributes["matched"] for one in found if one.provision == "after_tax_match"] == matched


THERE = [
    # a heading, what is said beneath it of the match, and whether after-tax contributions are matched
    ("The Voyage Account", "We do not match what you put in the Voyage Account.", [False]),
    ("The Voyage Account", "We do not match what you put in the Harbor Account.", []),
    ("The Voyage Account", "We match what you put in the Voyage Account.", []),
]


@pytest.mark.parametrize(("heading", "sentence", "matched"), THERE)
def test_what_is_put_into_the_account_of_a_grant_is_after_tax_money(heading, sentence, matched) -> None:
    text = f"# Plan\n\n## {heading}\n\nYou may make after-tax contributions of 1% to 10% of pay. {sentence}\n"
    found = detect(read_text(text, name="t", markdown=True)).findings
    assert [one.attributes["matched"] for one in found if one.provision == "after_tax_match"] == matched


PART_TIMERS = [
    # a form's paragraph, its boxes; whether those let in by hours alone are told to be left out of after-tax money
    ("2.4 Long-term part-time Employees enter on the basis of two periods.", "[x] They may make Elective Deferrals only.", True),
    ("2.4 Long-term part-time Employees enter on the basis of two periods.", "[x] They share in all contributions.", False),
    ("2.4 Seasonal Employees enter after one year.", "[x] They may make Elective Deferrals only.", False),
    ("An Employee described in Code section 401(k)(15) may make Elective Deferrals and", "[x] (a) no other contributions\n[ ] (b) all contributions", True),
    ("An Employee described in Code section 401(k)(15) may make Elective Deferrals and", "[ ] (a) no other contributions\n[x] (b) all contributions", False),
]  # fmt: skip


@pytest.mark.parametrize(("said", "boxes", "told"), PART_TIMERS)
def test_long_term_part_time_employees_on_a_form(said: str, boxes: str, told: bool) -> None:
    found = detect(read_text(f"ELIGIBILITY\n\n{said}\n\n{boxes}\n[ ] Other: ____\n", name="t")).findings
    assert any(one.rule == "eligibility.long_term_part_time" and one.counted for one in found) is told
