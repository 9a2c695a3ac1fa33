"""Regular expressions that are tried only on text that holds the words they cannot match without."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Any

import regex

# The standard library's own parser is not public: where it has moved, every pattern is tried, which is only slower.
ops: Any = getattr(re, "_constants", None)
parser: Any = getattr(re, "_parser", None)

_SHORTEST = 3  # characters: shorter words stand in nearly every sentence

Needs = Sequence[Sequence[str]]


class Shape:
    """A pattern given as alternatives, each compiled when a text first holds the words it needs.

    The case of letters does not matter unless told otherwise.
    """

    def __init__(self, *alternatives: str, cased: bool = False) -> None:
        branches = [branch for one in alternatives for branch in _branches(one)]
        self._alternatives = [_Alternative(branch, cased) for branch in branches]
        strongest = [a.needs[0] if a.needs else () for a in self._alternatives]
        self._needs = [sorted({word for words in strongest for word in words})] if all(strongest) else []

    def found(self, text: str, lowered: str | None = None) -> bool:
        """Whether an alternative matches; ``lowered`` is the text in lower case, where many shapes are tried on it."""
        low = text.lower() if lowered is None else lowered
        return _holds(low, self._needs) and any(
            _holds(low, a.needs) and a.pattern.search(text, timeout=1.0) is not None for a in self._alternatives
        )

    def finditer(self, text: str) -> Iterator[regex.Match[str]]:
        """The matches of each alternative in turn."""
        low = text.lower()
        if _holds(low, self._needs):
            for alternative in self._alternatives:
                if _holds(low, alternative.needs):
                    yield from alternative.pattern.finditer(text, timeout=1.0)


@cache
def shape(*alternatives: str, cased: bool = False) -> Shape:
    """The shape of some alternatives, made once: documents are many, and patterns the same for all."""
    return Shape(*alternatives, cased=cased)


class _Alternative:
    def __init__(self, expression: str, cased: bool) -> None:
        self._expression, self._flags = expression, 0 if cased else regex.IGNORECASE
        self.needs = needs(expression)

    @cached_property
    def pattern(self) -> regex.Pattern[str]:
        return regex.compile(self._expression, self._flags)


def needs(expression: str) -> Needs:
    """Groups of words in lower case, the most telling first: every match holds one word of each group."""
    try:
        parsed = parser.parse(expression, re.IGNORECASE)
    except (re.error, AttributeError):  # an expression of the ``regex`` package alone
        return ()
    groups = {group for group in _groups(parsed) if all(len(word) >= _SHORTEST for word in group)}
    return sorted((tuple(sorted(group)) for group in groups), key=_telling, reverse=True)


def _holds(lowered: str, needed: Needs) -> bool:
    """Whether a text holds one word of each group."""
    for group in needed:
        for word in group:
            if word in lowered:
                break
        else:
            return False
    return True


def _branches(expression: str) -> Iterator[str]:
    """The alternatives that an expression has at its top."""
    start = depth = 0
    for match in regex.finditer(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", expression):
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        if match.group() == "|" and depth == 0:
            yield expression[start : match.start()]
            start = match.end()
    yield expression[start:]


def _groups(items: Iterable[Any]) -> list[frozenset[str]]:
    """For each element of a parsed sequence that needs words: those words."""
    found: list[frozenset[str]] = []
    run = ""
    for op, argument in (*items, (None, None)):
        if op is ops.LITERAL:
            run += chr(argument).lower()
            continue
        if run:
            found.append(frozenset((run,)))
            run = ""
        if op is ops.BRANCH:
            branches = [max(_groups(branch), key=_telling, default=frozenset[str]()) for branch in argument[1]]
            if all(branches):
                found.append(frozenset[str]().union(*branches))
        elif op is ops.SUBPATTERN:
            found += _groups(argument[3])
        elif op is ops.ATOMIC_GROUP:
            found += _groups(argument)
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT) and argument[0] > 0:
            found += _groups(argument[2])
    return found


def _telling(group: Sequence[str] | frozenset[str]) -> tuple[int, int]:
    """Long words and few of them stand in few texts."""
    return min(map(len, group)), -len(group)
