"""The small language in which ``patterns/`` writes terms: ``[optional]``, ``(either|or)``, ``~`` for hyphen or space."""

from __future__ import annotations

from functools import lru_cache

import regex

_TOKEN = regex.compile(r"\[|\]|\(|\)|\||[^\s\[\]()|]+|\s+")
_PLAIN_PARENTHESES = regex.compile(r"\d{3}\([a-z]\)", regex.IGNORECASE)


@lru_cache(maxsize=4096)
def expand(term: str) -> tuple[str, ...]:
    """Every phrase a term stands for, words separated by single spaces.

    >>> expand("after~tax [employee] (saving|deposit)")[:2]
    ('after tax saving', 'after tax deposit')
    """
    protected = _PLAIN_PARENTHESES.sub(lambda m: m.group().replace("(", "\ue000").replace(")", "\ue001"), term)
    tokens = [t for t in _TOKEN.findall(protected) if t.strip()]
    phrases, rest = _sequence(tokens, 0)
    if rest != len(tokens):
        raise ValueError(f"unbalanced brackets in term {term!r}")
    hyphenated = (spelled for phrase in phrases for spelled in _spellings(" ".join(phrase)))
    plain = (" ".join(p.replace("\ue000", "(").replace("\ue001", ")").split()) for p in hyphenated)
    return tuple(dict.fromkeys(p for p in plain if p))


def _sequence(tokens: list[str], at: int) -> tuple[list[tuple[str, ...]], int]:
    """The phrases of a run of tokens up to a closing bracket or bar, and where it ended."""
    phrases: list[tuple[str, ...]] = [()]
    while at < len(tokens) and tokens[at] not in ("]", ")", "|"):
        if tokens[at] in ("[", "("):
            closing = "]" if tokens[at] == "[" else ")"
            choices, at = _alternatives(tokens, at + 1, closing)
            if closing == "]":
                choices = [(), *choices]
            phrases = [left + right for left in phrases for right in choices]
        else:
            phrases = [(*left, tokens[at]) for left in phrases]
            at += 1
    return phrases, at


def _alternatives(tokens: list[str], at: int, closing: str) -> tuple[list[tuple[str, ...]], int]:
    choices: list[tuple[str, ...]] = []
    while True:
        phrases, at = _sequence(tokens, at)
        choices += phrases
        if at >= len(tokens):
            raise ValueError(f"missing {closing!r}")
        at += 1
        if tokens[at - 1] == closing:
            return choices, at


def _spellings(phrase: str) -> tuple[str, ...]:
    """A tilde as a space, a hyphen (its own token, as the tokenizer makes it) and nothing."""
    if "~" not in phrase:
        return (phrase,)
    return (phrase.replace("~", " "), phrase.replace("~", " - "), phrase.replace("~", ""))
