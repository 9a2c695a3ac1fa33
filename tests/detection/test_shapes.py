"""Patterns tried only where their words stand: they find what the plain expressions find."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import regex

from analyzer.detection import prepare
from analyzer.detection.vocabulary.signals import Signals
from analyzer.lexicon import lexicon
from analyzer.shapes import Expression, Shape, guarded, needs

NEEDS = [
    (r"\bceased\b", [("ceased",)]),
    (r"\b(?:was|has been) (?:\w+ )?(?:closed|frozen)\b", [("closed", "frozen"), ("has been", "was")]),
    (r"(?:in|on) the", [(" the",)]),  # "in" and "on" stand everywhere and are not looked for
    (r"\bmatch(?:ed|ing)? contributions?", [(" contribution",), ("match",)]),
    (r"(?:optional)?\d+", []),
    (r"(?!never)\bdaily\b", [("daily",)]),
    (r"\bma(?:y|rch)\b", [("march", "may")]),
    (r"\$\s?\d+", [("$",)]),
    (r"[“”]\w", [("“", "”")]),
    (r"\p{Lu}only the regex package reads this", []),
]


@pytest.mark.parametrize(("expression", "words"), NEEDS)
def test_the_words_without_which_there_is_no_match(expression: str, words: list[tuple[str, ...]]) -> None:
    assert list(needs(expression)) == words


def _texts() -> list[str]:
    return [
        json.loads(line)["text"]
        for path in sorted(Path("fixtures/passages").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()[::7]
    ]


def test_every_expression_finds_what_it_would_find_unguarded() -> None:
    prepare()
    expressions = [
        value
        for name, module in sorted(sys.modules.items())
        if name.startswith("analyzer.")
        for value in vars(module).values()
        if isinstance(value, Expression)
    ]
    assert len(expressions) > 250
    texts = _texts()[::5]
    for expression in expressions:
        for text in texts:
            found, plain = expression.search(text), expression.pattern.search(text)
            assert (found and found.span()) == (plain and plain.span()), (expression.pattern.pattern, text)


def test_an_expression_has_the_methods_of_a_pattern() -> None:
    word = guarded(r"(?P<kind>roth|after-tax) money", regex.IGNORECASE)
    assert word is guarded(r"(?P<kind>roth|after-tax) money", regex.IGNORECASE)
    found = word.search("Some Roth money")
    assert found is not None and found["kind"] == "Roth"
    assert word.match("Some Roth money") is None and word.fullmatch("roth money") is not None
    assert word.sub("it", "Roth money, after-tax money") == "it, it"
    assert [m.start() for m in word.finditer("Roth money, after-tax money")] == [0, 12]
    assert word.split("a Roth money b") == ["a ", "Roth", " b"]
    assert word.split("nothing of the kind") == ["nothing of the kind"]
    assert word.findall("Roth money") == ["Roth"] and word.findall("none") == []


def test_signals_are_found_where_their_expressions_match() -> None:
    texts, signals = _texts(), Signals(lexicon())
    together = [{name for name, _ in signals.earned(text)} for text in texts]
    seen = 0
    for name, signal in lexicon().signals.items():
        shape = Shape(*signal.alternatives)
        whole = regex.compile("|".join(f"(?:{one})" for one in signal.alternatives), regex.IGNORECASE)
        for text, names in zip(texts, together, strict=True):
            expected = whole.search(text) is not None
            assert shape.found(text) == (name in names) == expected, (name, text)
            seen += expected
    assert seen > 500
