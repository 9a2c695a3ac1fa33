"""The pattern files: every example sentence does what it stands for, and every entry can be listed and shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml

from analyzer import rules
from analyzer.catalogue import entries, listing, shown
from analyzer.cli import run
from analyzer.examples import Example, examples, examples_of, headings, run_examples
from analyzer.lexicon import FindingRule, lexicon

RULES = {rule.id: rule for rule in lexicon().rules}


@pytest.mark.parametrize("rule", RULES)
def test_every_example_does_what_it_stands_for(rule: str) -> None:
    failed = [(one.words, one.accept, one.met) for one in examples_of(RULES[rule]) if not one.passed]
    assert not failed


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_source_and_an_accepted_sentence(rule: str) -> None:
    assert RULES[rule].source
    assert RULES[rule].accept, "without an example nobody can tell what the rule is for"


def test_every_heading_that_is_an_example_does_what_it_stands_for() -> None:
    names = {id for id, _ in headings()}
    ran = [one for one in examples() if one.rule in names]
    assert len(ran) > 50
    assert [one for one in ran if not one.passed] == []


def test_ids_are_given_once() -> None:
    ids = [rule.id for rule in lexicon().rules]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("accept", "met", "passed"), [(True, ("a",), True), (True, (), False), (False, ("a",), False)])
def test_an_example_passes_when_its_rule_is_met_or_not(accept: bool, met: tuple[str, ...], passed: bool) -> None:
    assert Example("a", "sentence", accept, met).passed is passed


def test_a_failed_example_is_told_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    good = RULES["after_tax.closed"]
    bad = FindingRule.model_validate({**good.model_dump(), "id": "bad", "accept": ["Lunch is free."], "reject": []})
    monkeypatch.setattr("analyzer.examples.lexicon", lambda: replace(lexicon(), rules=[bad]))
    text, failed = run_examples()
    assert failed == 1
    assert "bad: is not accepted: Lunch is free." in text
    assert "1 failed" in text


def test_every_file_is_listed_with_its_entries() -> None:
    text = listing()
    assert [line for line in text.splitlines() if line.startswith("patterns/")] == [
        f"patterns/{name}" for name in rules.names()
    ]
    for rule in RULES:
        assert f"  {rule} " in text


def test_an_entry_is_shown_as_its_file_has_it(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["patterns", "show", "after_tax.closed"]) == 0
    text = capfd.readouterr().out
    assert text.startswith("# patterns/provisions/contributions.yaml\n")
    assert FindingRule.model_validate(yaml.safe_load(text)) == RULES["after_tax.closed"]


def test_an_entry_of_two_files_is_shown_from_both() -> None:
    twice = next(one.id for one in entries() if shown(one.id).count("# patterns/") > 1)
    assert len({one.file for one in entries() if one.id == twice}) > 1


def test_an_unknown_id_is_one_line(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["patterns", "show", "nonsense"]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err == "plan-analyzer: nonsense: no pattern file has a rule of this id; see plan-analyzer patterns list.\n"


def test_the_command_fails_when_an_example_does(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("analyzer.examples.run_examples", lambda: ("1 failed.\n", 1))
    assert run(["patterns", "test"]) == 1
    assert capfd.readouterr().out == "1 failed.\n"
