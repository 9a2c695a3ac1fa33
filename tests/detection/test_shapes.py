"""Patterns tried only where their words stand: they find what the plain expressions find."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import regex

from analyzer.lexicon import lexicon
from analyzer.shapes import Shape, needs

NEEDS = [
    (r"\bceased\b", [("ceased",)]),
    (r"\b(?:was|has been) (?:\w+ )?(?:closed|frozen)\b", [("closed", "frozen"), ("has been", "was")]),
    (r"(?:in|on) the", [(" the",)]),  # "in" and "on" stand everywhere and are not looked for
    (r"\bmatch(?:ed|ing)? contributions?", [(" contribution",), ("match",)]),
    (r"(?:optional)?\d+", []),
    (r"(?!never)\bdaily\b", [("daily",)]),
    (r"\p{Lu}only the regex package reads this", []),
]


@pytest.mark.parametrize(("expression", "words"), NEEDS)
def test_the_words_without_which_there_is_no_match(expression: str, words: list[tuple[str, ...]]) -> None:
    assert list(needs(expression)) == words


def test_signals_are_found_where_their_expressions_match() -> None:
    texts = [
        json.loads(line)["text"]
        for path in sorted(Path("fixtures/passages").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()[::7]
    ]
    seen = 0
    for name, signal in lexicon().signals.items():
        shape = Shape(*signal.alternatives)
        whole = regex.compile("|".join(f"(?:{one})" for one in signal.alternatives), regex.IGNORECASE)
        for text in texts:
            expected = whole.search(text) is not None
            assert shape.found(text) == expected, (name, text)
            seen += expected
    assert seen > 500
