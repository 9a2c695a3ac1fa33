"""The language in which the pattern files write terms."""

from __future__ import annotations

import pytest

from analyzer.terms import expand

TERMS = [
    ("after~tax", {"after tax", "after - tax", "aftertax"}),
    ("(thrift|basic) deposit", {"thrift deposit", "basic deposit"}),
    ("[voluntary] contribution", {"contribution", "voluntary contribution"}),
    ("Roth 401(k)", {"Roth 401(k)"}),
    ("(a plan (to|can)|plan be) allow", {"a plan to allow", "a plan can allow", "plan be allow"}),
]


@pytest.mark.parametrize(("term", "phrases"), TERMS)
def test_a_term_stands_for_its_phrases(term: str, phrases: set[str]) -> None:
    assert set(expand(term)) == phrases


@pytest.mark.parametrize("term", ["[voluntary", "(a|b", "a)"])
def test_unbalanced_brackets_are_an_error(term: str) -> None:
    with pytest.raises(ValueError, match=r"missing|unbalanced"):
        expand(term)
