"""The statistical reader: what it sees of a text, what it learned, and how far it may change an answer."""

# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import numpy as np
import pytest

import analyzer.detection
from analyzer.analysis import analyze_documents
from analyzer.detection import Detection, detect
from analyzer.gold import gold_sets
from analyzer.model import Profile, Stance
from analyzer.reading.document import read_text
from analyzer.report import CORE_PROVISIONS, Report, Status, VerdictState
from analyzer.rules import patterns_directory
from analyzer.statistical import doubted, overruled, together
from analyzer.statistical.features import features
from analyzer.statistical.reader import FILE, STATUSES, statistical_reader
from analyzer.verdict import judge, statuses

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
PROFILE = Profile(date(2026, 11, 30))
AFTER_TAX, ROTH, CONVERSION, WITHDRAWAL = CORE_PROVISIONS
BETTER = (
    VerdictState.NOT_SUPPORTED,
    VerdictState.INCONCLUSIVE,
    VerdictState.PARTIAL,
    VerdictState.SUPPORTED_WITH_CONDITIONS,
    VerdictState.SUPPORTED,
)
"""The states of a verdict, each better than those before it."""


def _report(text: str) -> Report:
    return analyze_documents([read_text(text, name="passage")], PROFILE)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("You may contribute 5% of pay.", "You may contribute 12% of pay.", True),  # figures are for the patterns
        ("YOU MAY CONTRIBUTE 5% OF PAY.", "You may contribute 5% of pay.", True),
        ("You may withdraw after-tax money.", "You may withdraw post-tax money.", False),  # the words differ
        ("You may not convert it.", "You may convert it.", False),
    ],
)
def test_what_is_alike_to_it(one: str, other: str, alike: bool) -> None:
    assert (features(one) == features(other)) is alike


def test_terms_of_one_kind_are_alike_in_their_places() -> None:
    one, other = features("You may withdraw after-tax money."), features("You may withdraw post-tax money.")
    assert "s P:permit A:withdraw M:after_tax" in one & other


def test_an_opinion_is_of_every_status_of_each_core_provision() -> None:
    opinion = statistical_reader().opinion("You may make after-tax contributions of up to 10% of your pay.")
    assert tuple(opinion) == CORE_PROVISIONS
    assert all(len(one) == len(STATUSES) and np.isclose(one.sum(), 1) for one in opinion.values())


def test_a_text_without_words_has_an_opinion() -> None:
    assert statistical_reader().opinion("")[AFTER_TAX].argmax() == STATUSES.index(Status.NOT_ADDRESSED)


@pytest.mark.parametrize(
    ("read", "likeliest", "how", "both"),
    [
        ("not_addressed", "permitted", 0.71, "permitted"),
        ("not_addressed", "permitted", 0.69, "not_addressed"),  # a right must be likelier
        ("not_addressed", "conditional", 0.51, "conditional"),
        ("not_addressed", "prohibited", 0.51, "prohibited"),
        ("not_addressed", "prohibited", 0.49, "not_addressed"),
        ("permitted", "prohibited", 0.51, "prohibited"),
        ("permitted", "conditional", 0.51, "conditional"),
        ("permitted", "prohibited", 0.49, "permitted"),
        ("prohibited", "frozen", 0.51, "frozen"),
        ("prohibited", "permitted", 0.99, "prohibited"),  # a refusal is never made permitted
        ("frozen", "permitted", 0.99, "frozen"),
        ("rollover_only", "permitted", 0.99, "rollover_only"),
        ("prohibited", "conditional", 0.79, "prohibited"),
        ("prohibited", "conditional", 0.81, "conditional"),
        ("conditional", "permitted", 0.79, "conditional"),
        ("conditional", "permitted", 0.81, "permitted"),
        ("conflicting", "permitted", 0.7, "conflicting"),
    ],
)
def test_how_likely_a_status_must_be(read: str, likeliest: str, how: float, both: str) -> None:
    row = np.full(len(STATUSES), (1 - how) / (len(STATUSES) - 1))
    row[STATUSES.index(Status(likeliest))] = how
    assert together(row, Status(read)).value == both


def test_what_it_learned_is_small() -> None:
    assert len((patterns_directory() / FILE).read_bytes()) < 10_000_000


def test_first_readings_are_of_labelled_passages() -> None:
    known = {(one.place.stem, passage.id) for one in gold_sets(FIXTURES / "passages") for passage in one.passages}
    with (FIXTURES / "first_readings.csv").open(encoding="utf-8", newline="") as written:
        lines = list(csv.DictReader(written))
    assert {(one["set"], one["id"]) for one in lines} <= known
    assert all(len(one["read"]) == len(CORE_PROVISIONS) and set(one["read"]) <= set("PCXFR!-") for one in lines)


def test_first_readings_have_a_letter_for_each_provision_in_order() -> None:
    gold = {(s.place.stem, one.id): one.right for s in gold_sets(FIXTURES / "passages") for one in s.passages}
    letters = dict(zip("PCXFR-!", STATUSES, strict=True))
    right: dict[str, list[bool]] = {}
    with (FIXTURES / "first_readings.csv").open(encoding="utf-8", newline="") as written:
        for line in csv.DictReader(written):
            told = gold[line["set"], line["id"]]
            pairs = zip(CORE_PROVISIONS, line["read"], strict=True)
            right.setdefault(line["set"], []).extend(letters[read] in told[name] for name, read in pairs)
    # in another order six in ten would be right
    assert {name: round(sum(one) / len(one), 2) for name, one in right.items() if sum(one) / len(one) < 0.75} == {}


READ_BY_WORDS = [
    # (provision, status, passage, the sentence that tells most): read where no pattern reads anything
    (
        AFTER_TAX,
        "permitted",
        "The Plan is run by the Committee. You may make after-tax contributions of 1% to 10% of your pay, which are "
        "not Roth. Loans are repaid from pay.",
        "You may make after-tax contributions of 1% to 10% of your pay, which are not Roth.",
    ),
    (
        WITHDRAWAL,
        "permitted",
        "You may withdraw all or part of your after-tax contributions and their earnings at any time while you work, "
        "for any reason. Forms are on the website.",
        "You may withdraw all or part of your after-tax contributions and their earnings at any time while you work, "
        "for any reason.",
    ),
    (
        CONVERSION,
        "prohibited",
        "In-plan Roth conversions are not allowed. Ask the Committee for a form.",
        "In-plan Roth conversions are not allowed.",
    ),
]


@pytest.mark.parametrize(("provision", "status", "passage", "telling"), READ_BY_WORDS)
def test_what_no_pattern_reads_is_shown_as_its_reading(
    provision: str, status: str, passage: str, telling: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = detect(read_text(passage, name="passage")).facts
    monkeypatch.setattr(analyzer.detection, "detect", lambda *_: Detection((), facts))
    report = _report(passage)
    assert report.provisions[provision].status.value == status
    [cited] = [one for one in report.evidence if one.id in report.provisions[provision].evidence]
    assert (cited.reader, cited.rule, cited.quote) == ("statistical", f"statistical.{status}", telling)
    assert "readers_disagree" in report.verdict.flags
    assert report.verdict.state in (VerdictState.INCONCLUSIVE, VerdictState.NOT_SUPPORTED)


def test_a_text_on_which_both_agree_is_as_the_patterns_read_it() -> None:
    report = _report(
        "The Plan accepts after-tax contributions of up to 10% of pay. "
        "You may convert them to Roth inside the plan at any time."
    )
    assert report.verdict.state is VerdictState.SUPPORTED
    assert {one.reader for one in report.evidence} == {"patterns"}
    assert report.provisions[AFTER_TAX].attributes["percent_max"] == 10


def test_what_is_overruled_is_refused_with_its_reason() -> None:
    for passage in _every(197):
        report = _report(passage)
        for name in CORE_PROVISIONS:
            cited = [one for one in report.evidence if one.id in report.provisions[name].evidence]
            if any(one.reader == "statistical" for one in cited):
                against = [one for one in report.evidence if one.provision == name and one.reader == "patterns"]
                assert not any(one.counted and one.stance != cited[0].stance for one in against)


def _every(step: int) -> list[str]:
    """Labelled passages, one in so many."""
    texts = [passage.text for one in gold_sets(FIXTURES / "passages") for passage in one.passages]
    return texts[::step]


@pytest.mark.slow
def test_no_verdict_is_better_than_that_of_the_patterns() -> None:
    for text in _every(23):
        document = read_text(text, name="passage")
        found = detect(document)
        alone = judge(found.findings, [found.facts], [document], PROFILE).state
        together = analyze_documents([document], PROFILE).verdict.state
        assert BETTER.index(together) <= max(BETTER.index(alone), BETTER.index(VerdictState.INCONCLUSIVE)), text


LONG = "\n\n".join(
    f"## Chapter {number}\n\nThe Committee keeps the records of the Plan and answers questions about them. Claims are "
    "decided in writing within ninety days, and an appeal is decided within sixty days after it was received."
    for number in range(8)
)


def test_in_a_long_document_it_only_doubts() -> None:
    grant = "## Contributions\n\nYou may make after-tax contributions of up to 10% of your pay, besides Roth ones.\n\n"
    document = read_text(f"# Plan\n\n{grant}{LONG}", name="plan.md", markdown=True)
    found = detect(document).findings
    states = statuses(found, PROFILE)
    assert overruled(states, found, document, PROFILE) == states
    rights = [one for one in doubted(found, document, PROFILE) if one.stance is Stance.PERMITS]
    assert rights and not any(one.doubted for one in rights)


OFFERS = [
    # a stretch of a booklet, whether it sounds like an offer of after-tax contributions
    ("Third-Bucket Savings\n\nYou may also put in up to 9% of your pay after income tax has been taken from it. This money is not Roth and does not count toward the yearly limit on your other savings.", True),
    ("4.4 Quarry Contributions. Besides his Deferrals a Member may contribute from 1% to 8% of Compensation by payroll deduction from pay on which tax has been withheld, and such contributions are not Roth Deferrals.", True),
    ("You may save from 1% to 60% of your pay, before tax, as Roth, or some of each. The law sets a yearly limit, $24,500 for 2026. You can change your rate online on any business day.", False),
    ("Claims are decided in writing within ninety days. An appeal is decided within sixty days after it was received by the Committee.", False),
    ("For each dollar you save, up to 4% of your pay, the Company puts in fifty cents. The match is made each payday and is yours after three years of service.", False),
    ("You may borrow half of your vested account, and pay it back from your pay after tax over five years.", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "offers"), OFFERS)
def test_what_sounds_like_an_offer(text: str, offers: bool) -> None:
    assert (statistical_reader().offered(text) >= 0.95) is offers
