"""What the answer means for the reader: the room under the plan's own caps, and the letter with the open questions."""

from __future__ import annotations

import io
import json
import random
from datetime import date
from decimal import Decimal
from pathlib import Path

import docx
import pytest

from analyzer.cli import run
from analyzer.ownroom import Figures, own_room
from analyzer.report import Evidence, Generator, ProvisionStatus, Report, Verdict
from analyzer.reports.answer import answer
from analyzer.room import room

PLAN = """# Halden Optics 401(k) Plan

Summary Plan Description, January 1, 2026

## Plan facts

Plan name: Halden Optics 401(k) Plan

Plan administrator: Halden Optics Benefits Committee

## Your contributions

You may make pre-tax and Roth contributions. You may make after-tax contributions of up to {percent}% of your pay.
Pre-tax, Roth and after-tax contributions together cannot be more than 60% of pay.
"""
CASES = [
    # the plan's after-tax cap, what the reader gives, the room, the cap that binds
    (10, ["--pay", "200000", "--age", "40", "--deferral", "24500", "--employer", "8000"], 20000, "plan_pct"),
    (30, ["--pay", "200000", "--age", "40", "--deferral", "24500", "--employer", "8000"], 39500, "415c"),
    (30, ["--pay", "50000", "--age", "40", "--deferral", "24500"], 5500, "combined_pct"),
]


@pytest.fixture
def plan(tmp_path: Path):
    def written(percent: int) -> Path:
        path = tmp_path / "spd.md"
        path.write_text(PLAN.format(percent=percent), encoding="utf-8")
        return path

    return written


@pytest.mark.parametrize(("percent", "figures", "left", "binding"), CASES)
def test_the_room_is_figured_under_the_caps_of_the_plan(plan, capfd, percent, figures, left, binding) -> None:
    assert run(["check", str(plan(percent)), "--as-of", "2026-06-30", "--format", "json", *figures]) == 0
    report = json.loads(capfd.readouterr().out)
    assert report["room"]["room"] == left
    assert report["room"]["binding"] == binding
    quotes = {piece["id"]: piece["quote"] for piece in report["evidence"]}
    assert f"up to {percent}%" in " ".join(quotes[key] for key in report["room"]["caps"]["plan_pct"]["evidence"])


def test_every_face_shows_the_room(plan, capfd, tmp_path) -> None:
    words = ["check", str(plan(10)), "--as-of", "2026-06-30", "--pay", "200000", "--deferral", "24500"]
    for suffix in ("txt", "md", "html"):
        assert run([*words, "-o", str(tmp_path / f"report.{suffix}")]) == 0
        assert "Your room for after-tax contributions in 2026: $20,000" in (tmp_path / f"report.{suffix}").read_text()


def test_the_quote_that_sets_a_cap_stands_with_it(plan, capfd, tmp_path) -> None:
    words = ["check", str(plan(10)), "--as-of", "2026-06-30", "--pay", "200000", "--deferral", "24500"]
    for suffix in ("txt", "md", "html"):
        assert run([*words, "-o", str(tmp_path / f"report.{suffix}")]) == 0
        told = " ".join(
            (tmp_path / f"report.{suffix}").read_text().split("for after-tax contributions in 2026:")[1].split()
        )
        assert "10% of $200,000" in told
        assert told.index("up to 10% of your pay.”") < told.index("Limits of 2026: IRS Notice 2025-67.")


def test_a_cap_that_the_reader_knows_better_takes_the_place_of_the_documents(plan, capfd) -> None:
    words = ["check", str(plan(10)), "--as-of", "2026-06-30", "--pay", "200000", "--format", "json"]
    assert run([*words, "--plan-percent", "6", "--plan-dollars", "15000"]) == 0
    caps = json.loads(capfd.readouterr().out)["room"]["caps"]
    assert caps["plan_pct"] == {"amount": 12000, "figured": "6% of $200,000, as you gave it", "evidence": []}
    assert caps["plan_dollars"]["figured"] == "as you gave it"
    assert caps["combined_pct"]["evidence"]


def test_a_year_without_published_limits_is_refused(plan, capfd) -> None:
    assert run(["check", str(plan(10)), "--pay", "200000", "--year", "2027"]) == 2
    assert "never extrapolated" in capfd.readouterr().err


@pytest.mark.parametrize("suffix", ["txt", "md", "docx"])
def test_the_letter_asks_what_the_documents_leave_open(plan, tmp_path, capfd, suffix) -> None:
    target = tmp_path / f"letter.{suffix}"
    assert run(["check", str(plan(10)), "--format", "json", "--letter", str(target)]) == 0
    questions = json.loads(capfd.readouterr().out)["verdict"]["questions"]
    data = target.read_bytes()
    told = "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs) if suffix == "docx" else data.decode()
    flat = " ".join(told.replace("\\", "").split())
    assert "Halden Optics Benefits Committee" in flat
    asked = [question for question in questions if not question.startswith("Please send")]
    assert asked
    assert all(question in flat for question in asked)
    assert "ERISA section 104(b)(4)" in flat


def test_a_letter_of_another_kind_is_refused(plan, tmp_path, capfd) -> None:
    assert run(["check", str(plan(10)), "--letter", str(tmp_path / "letter.pdf")]) == 2
    assert ".docx" in capfd.readouterr().err


def test_a_percentage_whose_words_name_a_higher_one_is_doubted(tmp_path) -> None:
    piece = Evidence(
        id="e1", provision="after_tax_limit", stance="permits", counted=True, reason="", document=0, page=1, rule="",
        quote="Not less than 1% and not more than 15% of Compensation.",
    )  # fmt: skip
    report = Report(
        generator=Generator(version="0", patterns="0"), as_of=date(2026, 11, 23), documents=[], evidence=[piece],
        verdict=Verdict(state="supported", basis="explicit", summary=""),
        provisions={"after_tax_contributions": ProvisionStatus(
            status="permitted", attributes={"percent_max": 1}, evidence=["e1"],
        )},
    )  # fmt: skip
    doubt = "The plan's after-tax percentage is read as 1%, and its words also name 15%: look which is meant."
    assert doubt in own_room(report, Figures(2026, 200_000)).notes
    report.provisions["after_tax_contributions"].attributes["percent_max"] = 15
    assert not any("is read as" in note for note in own_room(report, Figures(2026, 200_000)).notes)


FOR_WHOM = [
    # what the plan says of after-tax contributions, whether the reader is highly compensated, what stands with the room
    ({"status": "prohibited"}, False, "do not open after-tax contributions"),
    ({"status": "permitted", "attributes": {"groups_in": ["Pilots"]}}, False, "these participants only: Pilots."),
    ({"status": "permitted", "attributes": {"hce_excluded": True}}, True, "leave the highly compensated out"),
    ({"status": "permitted", "attributes": {"hce_excluded": True}}, False, ""),
]


@pytest.mark.parametrize(("said", "hce", "told"), FOR_WHOM)
def test_the_room_says_for_whom_there_is_any(said, hce, told) -> None:
    report = Report(
        generator=Generator(version="0", patterns="0"), as_of=date(2026, 11, 23), documents=[],
        verdict=Verdict(state="supported", basis="explicit", summary=""),
        provisions={"after_tax_contributions": ProvisionStatus(**said)},
    )  # fmt: skip
    notes = " ".join(own_room(report, Figures(2026, 200_000, hce=hce)).notes)
    assert told in notes
    assert told or "The documents" not in notes


HIGH_PAY = [
    # the plan's rate for the highly compensated, whether the reader says to be one, the pay, what is told
    (None, None, 150_000, ""),
    (None, None, 200_000, "over $160,000 are as a rule highly compensated (IRC 414(q)); a lower rate can then be set"),
    (5, None, 200_000, "this plan then takes no more than 5% of pay, which leaves $10,000 and is not counted above."),
    (5, False, 200_000, ""),
]


@pytest.mark.parametrize(("percent", "hce", "pay", "told"), HIGH_PAY)
def test_high_pay_is_told_what_it_may_mean(percent, hce, pay, told) -> None:
    attributes = {"hce_percent_max": percent} if percent else {}
    report = Report(
        generator=Generator(version="0", patterns="0"), as_of=date(2026, 11, 23), documents=[],
        verdict=Verdict(state="supported", basis="explicit", summary=""),
        provisions={"after_tax_contributions": ProvisionStatus(status="permitted", attributes=attributes)},
    )  # fmt: skip
    notes = " ".join(own_room(report, Figures(2026, pay, hce=hce)).notes)
    assert told in notes
    assert told or "highly compensated (IRC 414(q))" not in notes


NO_CAP_OF_THE_PLAN = [
    {"percent_max": 100},  # all of pay is what the law allows at most
    {"dollar_max": 72_000, "limit": "415(c)"},  # the law's limit, as the document gives it
    {"dollar_max": 2, "dollar_each": "hour"},
]


@pytest.mark.parametrize("attributes", NO_CAP_OF_THE_PLAN)
def test_what_only_the_law_limits_is_no_cap_of_the_plan(attributes) -> None:
    report = Report(
        generator=Generator(version="0", patterns="0"), as_of=date(2026, 11, 23), documents=[],
        verdict=Verdict(state="supported", basis="explicit", summary=""),
        provisions={"after_tax_contributions": ProvisionStatus(status="permitted", attributes=attributes)},
    )  # fmt: skip
    assert set(own_room(report, Figures(2026, 200_000)).caps) == {"415c"}


def test_a_cap_of_a_closed_source_is_none() -> None:
    report = Report(
        generator=Generator(version="0", patterns="0"), as_of=date(2026, 11, 23), documents=[],
        verdict=Verdict(state="not_supported", basis="explicit", summary=""),
        provisions={"after_tax_contributions": ProvisionStatus(status="frozen", attributes={"percent_max": 10})},
    )  # fmt: skip
    assert set(own_room(report, Figures(2026, 200_000)).caps) == {"415c"}


def test_one_cap_on_all_contributions_is_not_two() -> None:
    together = "Deferrals and after-tax contributions together shall not exceed 70% of pay."
    piece = Evidence(
        id="e1", provision="plan_limit_combined", stance="permits", counted=True, reason="", document=0, page=1,
        quote=together, rule="",
    )  # fmt: skip
    report = Report(
        generator=Generator(version="0", patterns="0"), as_of=date(2026, 11, 23), documents=[], evidence=[piece],
        verdict=Verdict(state="supported", basis="explicit", summary=""),
        provisions={"after_tax_contributions": ProvisionStatus(
            status="permitted", attributes={"percent_max": 70, "combined_percent_max": 70}, evidence=["e1"],
        )},
    )  # fmt: skip
    assert set(own_room(report, Figures(2026, 200_000)).caps) == {"415c", "combined_pct"}


def test_where_money_only_goes_on_at_the_limit_the_room_is_that_of_the_whole_deferral() -> None:
    piece = Evidence(
        id="e1", provision="after_tax_contributions", stance="permits", counted=True, reason="", document=0, page=1,
        quote="Your contributions keep going into an after-tax account.", rule="after_tax.spillover",
    )  # fmt: skip
    report = Report(
        generator=Generator(version="0", patterns="0"), as_of=date(2026, 11, 23), documents=[], evidence=[piece],
        verdict=Verdict(state="supported", basis="explicit", summary=""),
        provisions={"after_tax_contributions": ProvisionStatus(status="permitted", evidence=["e1"])},
    )  # fmt: skip
    found = own_room(report, Figures(2026, 200_000, deferral=20_000, employer=12_000))
    assert found.room == 72_000 - 24_500 - 12_000
    assert "begin only when deferrals reach the limit of 2026, $24,500" in found.notes[0]
    assert own_room(report, Figures(2026, 200_000, deferral=24_500, employer=12_000)).room == found.room


def test_contributions_of_a_later_year_leave_no_room_of_ones_own_yet() -> None:
    report = Report(
        generator=Generator(version="0", patterns="0"), as_of=date(2026, 11, 23), documents=[],
        verdict=Verdict(
            state="not_supported", basis="not_yet_effective", summary="", effective_from=date(2027, 1, 1)
        ),
        provisions={"after_tax_contributions": ProvisionStatus(status="permitted")},
    )  # fmt: skip
    shown = answer(report.model_copy(update={"room": own_room(report, Figures(2026, 200_000))})).room
    assert shown is not None
    assert shown.headline == "Room from January 1, 2027, by the limits of 2026: $72,000"
    assert not any("Your room" in note for note in shown.notes)


HEADLINES = [
    # status, state, basis: what the figure is called
    ("permitted", "supported", "explicit", "Your room for after-tax contributions in 2026: $72,000"),
    (
        "prohibited",
        "not_supported",
        "explicit",
        "No after-tax contributions here; the law alone would leave in 2026: $72,000",
    ),
    (
        "not_addressed",
        "not_supported",
        "omission",
        "No after-tax contributions here; the law alone would leave in 2026: $72,000",
    ),
    ("not_addressed", "inconclusive", "incomplete_document", "if the plan takes after-tax contributions: $72,000"),
    ("conflicting", "inconclusive", "conflict", "if the plan takes after-tax contributions: $72,000"),
]


@pytest.mark.parametrize(("status", "state", "basis", "headline"), HEADLINES)
def test_the_figure_is_ones_own_only_where_the_plan_lets_money_in(status, state, basis, headline) -> None:
    report = Report(
        generator=Generator(version="0", patterns="0"), as_of=date(2026, 11, 23), documents=[],
        verdict=Verdict(state=state, basis=basis, summary=""),
        provisions={"after_tax_contributions": ProvisionStatus(status=status)},
    )  # fmt: skip
    shown = answer(report.model_copy(update={"room": own_room(report, Figures(2026, 200_000))})).room
    assert shown is not None
    assert headline in shown.headline
    assert any("shrink" in note for note in shown.notes) is (state != "not_supported")


_LIMITS_BY_YEAR = {
    # deferral, 415(c), pay that counts: written out once more, apart from the data file
    2018: (18_500, 55_000, 275_000), 2019: (19_000, 56_000, 280_000), 2020: (19_500, 57_000, 285_000),
    2021: (19_500, 58_000, 290_000), 2022: (20_500, 61_000, 305_000), 2023: (22_500, 66_000, 330_000),
    2024: (23_000, 69_000, 345_000), 2025: (23_500, 70_000, 350_000), 2026: (24_500, 72_000, 360_000),
}  # fmt: skip


def test_the_arithmetic_agrees_with_a_plain_sheet_over_ten_thousand_cases() -> None:
    """The formula of IRC 415(c) and of the plan's caps written out once more, in cents and whole numbers only."""
    rng = random.Random(415)
    for _ in range(10_000):
        year = rng.choice([*_LIMITS_BY_YEAR])
        most_deferred, most_added, most_pay = (100 * limit for limit in _LIMITS_BY_YEAR[year])
        pay = rng.randrange(1_000_00, 900_000_00)
        deferral = rng.randrange(0, min(pay, most_deferred) + 1)
        employer = rng.randrange(0, 60_000_00)
        percent, combined, hce, dollars = (
            rng.choice([None, rng.randrange(0, most)]) for most in (101, 101, 101, 60_000)
        )
        catch_up = rng.randrange(0, min(pay - deferral, 6_000_00) + 1)
        caps = [min(most_added, pay) - deferral - employer]
        if percent is not None:
            caps.append(min(pay, most_pay) * percent // 100)
        if combined is not None:
            caps.append(pay * combined // 100 - deferral)
        if hce is not None:
            caps.append(min(pay, most_pay) * hce // 100)
        if dollars is not None:
            caps.append(dollars * 100)
        found = room(
            year,
            pay=Decimal(pay) / 100,
            deferral=Decimal(deferral) / 100,
            employer=Decimal(employer) / 100,
            age=55,
            catch_up=Decimal(catch_up) / 100,  # outside every cap
            hce_percent=hce,
            plan_dollars=dollars,
            pay_periods=26,
            plan_percent=percent,
            combined_percent=combined,
        )
        assert int(found.room * 100) == max(0, min(caps))
        assert found.per_paycheck is not None
        assert int(found.per_paycheck * 100) == max(0, min(caps)) // 26
