"""The truth table, line by line: gate values of an active participant under 59½ to the answer."""

from __future__ import annotations

import itertools

import pytest

from analyzer import rules
from analyzer.errors import BadPatternFile
from analyzer.verdict.table import FILE, Gates, VerdictRules, decide, state_for, verdict_rules

A, B = "in_plan_roth_conversion", "in_service_distribution"
CONVERSION = ("yes", "reachable", "age", "sources_unclear", "no", "not_addressed", "conflict")
WITHDRAWAL = CONVERSION

# after_tax, conversion (A), withdrawal (B), answer, routes
LIVE = [
    ("yes", "yes", "yes", "supported", [A, B]),
    ("yes", "yes", "reachable", "supported", [A, B]),
    ("yes", "yes", "age", "supported", [A]),  # closed to a reader under the age
    ("yes", "yes", "no", "supported", [A]),
    ("yes", "yes", "not_addressed", "supported", [A]),
    ("yes", "yes", "conflict", "supported", [A]),
    ("yes", "reachable", "yes", "supported", [B]),
    ("yes", "age", "yes", "supported", [B]),
    ("yes", "sources_unclear", "yes", "supported", [B]),
    ("yes", "no", "yes", "supported", [B]),
    ("yes", "not_addressed", "yes", "supported", [B]),
    ("yes", "reachable", "reachable", "supported_with_conditions", [A, B]),
    ("yes", "reachable", "age", "supported_with_conditions", [A]),
    ("yes", "reachable", "no", "supported_with_conditions", [A]),
    ("yes", "reachable", "not_addressed", "supported_with_conditions", [A]),
    ("yes", "no", "reachable", "supported_with_conditions", [B]),
    ("yes", "not_addressed", "reachable", "supported_with_conditions", [B]),
    ("yes", "age", "reachable", "supported_with_conditions", [B]),
    ("yes", "age", "no", "partial", []),
    ("yes", "age", "age", "partial", []),
    ("yes", "no", "age", "partial", []),
    ("yes", "sources_unclear", "no", "inconclusive", []),
    ("yes", "sources_unclear", "not_addressed", "inconclusive", []),
    ("yes", "sources_unclear", "age", "inconclusive", []),
    ("yes", "not_addressed", "age", "inconclusive", []),
    ("yes", "no", "no", "partial", []),
    ("yes", "no", "not_addressed", "inconclusive", []),
    ("yes", "not_addressed", "no", "inconclusive", []),
    ("yes", "not_addressed", "not_addressed", "inconclusive", []),
    ("yes", "conflict", "no", "inconclusive", []),
    ("yes", "no", "conflict", "inconclusive", []),
]


@pytest.mark.parametrize(("after_tax", "conversion", "withdrawal", "state", "routes"), LIVE)
def test_live_contributions(after_tax, conversion, withdrawal, state, routes):
    gates = Gates(after_tax, conversion, withdrawal, "complete")
    row = decide(gates)
    assert (state_for(row, gates), list(row.routes)) == (state, routes), row.name


@pytest.mark.parametrize(("_", "conversion", "withdrawal", "state", "routes"), LIVE)
def test_contributions_of_a_group_only_drop_one_level(_, conversion, withdrawal, state, routes):
    gates = Gates("group", conversion, withdrawal, "complete")
    lowered = "supported_with_conditions" if state == "supported" else state
    assert (state_for(decide(gates), gates), list(decide(gates).routes)) == (lowered, routes)


@pytest.mark.parametrize(
    ("after_tax", "state", "basis"),
    [
        ("future", "not_supported", "not_yet_effective"),
        ("no", "not_supported", "explicit"),
        ("frozen", "not_supported", "explicit"),
        ("rollover_only_denied", "not_supported", "explicit"),
        ("conflict", "inconclusive", "conflict"),
    ],
)
def test_contributions_that_decide_alone(after_tax, state, basis):
    for conversion, withdrawal in itertools.product(CONVERSION, WITHDRAWAL):
        for document in ("complete", "incomplete"):
            gates = Gates(after_tax, conversion, withdrawal, document)
            assert (state_for(decide(gates), gates), decide(gates).basis) == (state, basis)


@pytest.mark.parametrize("after_tax", ["not_addressed", "rollover_only"])
@pytest.mark.parametrize(
    ("document", "state", "basis"),
    [
        ("complete", "not_supported", "omission"),
        ("incomplete", "inconclusive", "document"),
        ("not_plan_specific", "inconclusive", "document"),
        ("not_a_plan_document", "inconclusive", "document"),
    ],
)
def test_silence_on_contributions(after_tax, document, state, basis):
    row = decide(Gates(after_tax, "yes", "yes", document))
    assert (row.state, row.basis) == (state, basis)


@pytest.mark.parametrize(
    ("conversion", "withdrawal", "legacy"),
    [("yes", "no", True), ("no", "yes", True), ("reachable", "no", True), ("no", "no", False), ("no", "age", False)],
)
def test_frozen_source_with_a_way_out_for_its_balance(conversion, withdrawal, legacy):
    assert ("legacy_balance" in decide(Gates("frozen", conversion, withdrawal, "complete")).flags) is legacy


def test_support_needs_a_live_grant_and_an_open_way():
    for gates in verdict_rules().gates.combinations():
        state = state_for(decide(gates), gates)
        if state in ("supported", "supported_with_conditions"):
            assert gates.after_tax in ("yes", "group")
            assert {gates.conversion, gates.withdrawal} & {"yes", "reachable"}
            assert decide(gates).routes
        else:
            assert not decide(gates).routes


def edited(old: str, new: str) -> str:
    text = rules.read(FILE)
    assert old in text
    return text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("    state: partial\n", "    state: partial\n    because: age\n", "because"),
        ("    state: partial\n", "    state: perhaps\n", "state"),
        ("when: {after_tax: [conflict]}", "when: {after_tax: [conflicting]}", "after_tax"),
        ("when: {after_tax: [conflict]}", "when: {}", "never match"),
        ("when: {after_tax: [future]}", "when: {after_tax: [future], document: [complete]}", "no row"),
        ("old_after_years: 5", "old_after_years: 5\nold_after_years: 6", "given twice"),
    ],
)
def test_a_broken_table_is_refused_by_name(old, new, named):
    with pytest.raises(BadPatternFile, match=named) as refused:
        rules.parse(FILE, edited(old, new), VerdictRules)
    assert "patterns/verdict.yaml" in str(refused.value)
    assert "\n" not in str(refused.value)
