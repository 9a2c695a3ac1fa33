"""The small language in which ``patterns/`` writes terms: ``[optional]``, ``(either|or)``, ``~`` for hyphen or space."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

_TOKEN = regex.compile(r"\[|\]|\(|\)|\||[^\s\[\]()|]+|\s+")
_PLAIN_PARENTHESES = regex.compile(r"\d{3}\([a-z]\)", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Choice:
    """Sequences of which one stands in a term; an empty one where it may be left out."""

    of: tuple[Sequence, ...]


Sequence = tuple["str | Choice", ...]  # words and choices


@lru_cache(maxsize=4096)
def expand(term: str) -> tuple[str, ...]:
    """Every phrase a term stands for, words separated by single spaces.

    >>> expand("after~tax [employee] (saving|deposit)")[:2]
    ('after tax saving', 'after tax deposit')
    """
    phrases = (" ".join(words) for sequence in parse(term) for words in _phrases(sequence))
    return tuple(dict.fromkeys(phrase for phrase in phrases if phrase))


def parse(term: str) -> list[Sequence]:
    """A term in each of its spellings: a tilde is a space, a hyphen (a word of its own, as text is cut) and nothing."""
    protected = _PLAIN_PARENTHESES.sub(lambda m: m.group().replace("(", "\ue000").replace(")", "\ue001"), term)
    spellings = [protected.replace("~", tie) for tie in (" ", " - ", "")] if "~" in protected else [protected]
    return [_parsed(spelled, term) for spelled in spellings]


def _parsed(spelled: str, term: str) -> Sequence:
    tokens = [t for t in _TOKEN.findall(spelled) if t.strip()]
    sequence, rest = _sequence(tokens, 0)
    if rest != len(tokens):
        raise ValueError(f"unbalanced brackets in term {term!r}")
    return sequence


def _sequence(tokens: list[str], at: int) -> tuple[Sequence, int]:
    """A run of tokens up to a closing bracket or bar, and where it ended."""
    found: list[str | Choice] = []
    while at < len(tokens) and tokens[at] not in ("]", ")", "|"):
        if tokens[at] in ("[", "("):
            choice, at = _choice(tokens, at + 1, "]" if tokens[at] == "[" else ")")
            found.append(choice)
        else:
            found.append(tokens[at].replace("\ue000", "(").replace("\ue001", ")"))
            at += 1
    return tuple(found), at


def _choice(tokens: list[str], at: int, closing: str) -> tuple[Choice, int]:
    sequences: list[Sequence] = [()] if closing == "]" else []
    while True:
        sequence, at = _sequence(tokens, at)
        sequences.append(sequence)
        if at >= len(tokens):
            raise ValueError(f"missing {closing!r}")
        at += 1
        if tokens[at - 1] == closing:
            return Choice(tuple(sequences)), at


def _phrases(sequence: Sequence) -> Iterator[tuple[str, ...]]:
    """Every run of words that a sequence stands for."""
    if not sequence:
        yield ()
        return
    first, rest = sequence[0], sequence[1:]
    starts = [(first,)] if isinstance(first, str) else [words for one in first.of for words in _phrases(one)]
    for start in starts:
        for end in _phrases(rest):
            yield start + end
