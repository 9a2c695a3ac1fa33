"""Loading the pattern data: limits by year, plain YAML, errors that name the file and the key."""

from __future__ import annotations

import re

import pytest

from analyzer import rules
from analyzer.errors import BadPatternFile, LimitsNotPublished
from analyzer.rules import LimitsFile
from analyzer.verdict.advice import QuestionsFile, WarningsFile, all_questions, all_warnings
from analyzer.verdict.flags import _TESTS
from analyzer.verdict.table import verdict_rules


@pytest.mark.parametrize(
    ("year", "deferral", "annual_additions"),
    [(2018, 18_500, 55_000), (2022, 20_500, 61_000), (2024, 23_000, 69_000), (2026, 24_500, 72_000)],
)
def test_limits_of_a_year(year, deferral, annual_additions):
    found = rules.limits(year)
    assert (found.elective_deferral, found.annual_additions) == (deferral, annual_additions)


def test_the_room_without_employer_money():
    assert rules.limits(2026).annual_additions - rules.limits(2026).elective_deferral == 47_500


def test_a_year_without_a_notice_is_refused_with_what_to_do():
    with pytest.raises(LimitsNotPublished, match=r"2027.*patterns/limits\.yaml.*never extrapolated"):
        rules.limits(2027)


def test_limits_never_fall_from_one_year_to_the_next():
    years = rules.load("limits.yaml", LimitsFile).years
    for year in sorted(years)[1:]:
        assert years[year].annual_additions >= years[year - 1].annual_additions
        assert years[year].elective_deferral >= years[year - 1].elective_deferral


LINE = "years: {2026: {elective_deferral: 1, catch_up: 1, catch_up_60_63: null, annual_additions: 1, compensation: 1, "


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (LINE + 'hce_compensation: 1, notice: "N", projected: 1}}', "years.2026.projected"),
        (LINE + 'hce_compensation: -1, notice: "N"}}', "years.2026.hce_compensation"),
        (LINE + "hce_compensation: 1}}", "years.2026.notice"),
        ("years: [", "expected"),
        ("years: {}\nyears: {}", "given twice"),
    ],
)
def test_a_broken_file_is_refused_by_name(text, named):
    with pytest.raises(BadPatternFile, match=re.escape(named)) as refused:
        rules.parse("limits.yaml", text, LimitsFile)
    assert str(refused.value).startswith("patterns/limits.yaml: ")
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there():
    with pytest.raises(BadPatternFile, match=r"patterns/nothing\.yaml"):
        rules.read("nothing.yaml")


def test_the_digest_names_the_data():
    assert re.fullmatch("[0-9a-f]{64}", rules.patterns_sha256())
    assert rules.patterns_sha256() == rules.patterns_sha256()


def known_flags() -> set[str]:
    rows = {flag for row in verdict_rules().rows for flag in row.flags}
    return rows | set(_TESTS) | {"other_tax_law"}


def test_every_flag_that_the_data_waits_for_can_be_raised():
    data = verdict_rules()
    waited = set(data.second_sentences) | set(data.confidence.medium.flags) | set(data.confidence.low.flags)
    waited |= {flag for item in (*all_questions(), *all_warnings()) for when in item.when for flag in when.flags}
    assert waited <= known_flags()


@pytest.mark.parametrize(("name", "model"), [("questions.yaml", QuestionsFile), ("warnings.yaml", WarningsFile)])
def test_an_occasion_with_an_unknown_gate_value_is_refused(name, model):
    text = rules.read(name).replace("[yes, group", "[perhaps, group", 1)
    with pytest.raises(BadPatternFile, match=rf"patterns/{name}"):
        rules.parse(name, text, model)


def test_a_repeated_id_is_refused():
    first, second = all_questions()[:2]
    text = rules.read("questions.yaml").replace(f"id: {second.id}\n", f"id: {first.id}\n", 1)
    with pytest.raises(BadPatternFile, match="given twice"):
        rules.parse("questions.yaml", text, QuestionsFile)
