"""Regular expressions that are tried only on text that holds the words they cannot match without."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from typing import Any, Generic, TypeVar

import regex

from analyzer.kept import Known, Needs, recall

# The standard library's own parser is not public: where it has moved, every pattern is tried, which is only slower.
ops: Any = getattr(re, "_constants", None)
parser: Any = getattr(re, "_parser", None)

T = TypeVar("T")

MANY = 8192
"""Sentences of which is remembered what was found: plans of one record-keeper share chapters."""
_SHORTEST = 3  # characters: shorter words stand in nearly every sentence
_DULL = frozenset(" .,-:;()/'’")  # marks do so too; other characters ("%", "$", "½", a digit) tell much by themselves
_START = 3  # letters by which words are looked up
_MOST = 24  # characters of one set that are looked for one by one


class Expression:
    """A regular expression, compiled when a text first holds the words that every match of it has.

    It has the methods of a compiled pattern, and finds what that would find.
    """

    __slots__ = ("_compiled", "_expression", "_flags", "_known", "_needs", "_own")

    def __init__(self, expression: str, flags: int = 0, own: bool = True) -> None:
        self._expression, self._flags = expression, flags
        self._own = own  # one of the program, with no word of a document in it
        self._known: Known | None = None
        self._needs: Needs | None = None
        self._compiled: regex.Pattern[str] | None = None

    @property
    def needs(self) -> Needs:
        """The words that stand in every text in which it matches: see :func:`needs`."""
        if self._needs is None:
            self._needs = self._work().needs or ()
        return self._needs

    def _may_match(self, text: str) -> bool:
        """Whether the words stand in a text that the expression needs."""
        needed = self._needs if self._needs is not None else self.needs
        return not needed or _holds(text.lower(), needed)

    def _work(self) -> Known:
        """What is known of the expression, its words at least."""
        if self._known is None:
            known = recall(self._expression, self._flags) if self._own else Known()
            if known.needs is None:
                known.needs = needs(self._expression, self._flags)
            self._known = known
        return self._known

    @property
    def expression(self) -> str:
        """The expression as it is written."""
        return self._expression

    @property
    def pattern(self) -> regex.Pattern[str]:
        """The compiled expression."""
        if self._compiled is None:
            self._compiled = self._work().pattern(self._expression, self._flags)
        return self._compiled

    def search(self, text: str, *limits: int, timeout: float | None = None) -> regex.Match[str] | None:
        """The first match between ``limits``: from where, and up to where."""
        return self.pattern.search(text, *limits, timeout=timeout) if self._may_match(text) else None

    def match(self, text: str, *limits: int, timeout: float | None = None) -> regex.Match[str] | None:
        """The match at the beginning."""
        return self.pattern.match(text, *limits, timeout=timeout) if self._may_match(text) else None

    def fullmatch(self, text: str) -> regex.Match[str] | None:
        """The match of the whole text."""
        return self.pattern.fullmatch(text) if self._may_match(text) else None

    def finditer(self, text: str, overlapped: bool = False, timeout: float | None = None) -> Iterator[regex.Match[str]]:
        """The matches, one after the other or wherever one begins."""
        if not self._may_match(text):
            return iter(())
        found: Iterator[regex.Match[str]] = self.pattern.finditer(text, overlapped=overlapped, timeout=timeout)
        return found

    def findall(self, text: str) -> list[Any]:
        """The groups of each match."""
        return self.pattern.findall(text) if self._may_match(text) else []

    def sub(
        self, new: str | Callable[[regex.Match[str]], str], text: str, count: int = 0, timeout: float | None = None
    ) -> str:
        """The text with something new in place of each match."""
        return self.pattern.sub(new, text, count, timeout=timeout) if self._may_match(text) else text

    def split(self, text: str, maxsplit: int = 0) -> list[Any]:
        """The text between the matches."""
        return self.pattern.split(text, maxsplit) if self._may_match(text) else [text]


@lru_cache(maxsize=4096)
def guarded(expression: str, flags: int = 0) -> Expression:
    """An expression of the program, made once: documents are many, and nearly all patterns the same for all."""
    return Expression(expression, flags)


@lru_cache(maxsize=256)
def of_document(expression: str, flags: int = 0) -> Expression:
    """An expression with words of a document in it: nothing of it outlasts the run."""
    return Expression(expression, flags, own=False)


class Shape:
    """A pattern given as alternatives, each compiled when a text first holds the words it needs.

    The case of letters does not matter unless told otherwise.
    """

    def __init__(self, *alternatives: str, cased: bool = False) -> None:
        branches = [branch for one in alternatives for branch in _branches(one)]
        self.alternatives = [_Alternative(branch, cased) for branch in branches]
        strongest = [a.needs[0] if a.needs else () for a in self.alternatives]
        self._needs: Needs = (tuple(sorted({word for words in strongest for word in words})),) if all(strongest) else ()

    def found(self, text: str) -> bool:
        """Whether an alternative matches."""
        low = text.lower()
        return _holds(low, self._needs) and any(_holds(low, a.needs) and a.found(text) for a in self.alternatives)

    def finditer(self, text: str) -> Iterator[regex.Match[str]]:
        """The matches of each alternative in turn."""
        low = text.lower()
        if _holds(low, self._needs):
            for alternative in self.alternatives:
                if _holds(low, alternative.needs):
                    yield from alternative.pattern.finditer(text, timeout=1.0)


@cache
def shape(*alternatives: str, cased: bool = False) -> Shape:
    """The shape of some alternatives, made once: documents are many, and patterns the same for all."""
    return Shape(*alternatives, cased=cased)


class ByWords(Generic[T]):
    """Things that each need words, looked up in a text together: their words are many, and most are absent."""

    def __init__(self, things: Iterable[tuple[T, Needs]]) -> None:
        self._things = list(things)
        self._always = [at for at, (_, needed) in enumerate(self._things) if not needed]
        self._by_word: dict[str, list[int]] = {}
        for at, (_, needed) in enumerate(self._things):
            for word in needed[0] if needed else ():
                self._by_word.setdefault(word, []).append(at)
        self._by_start: dict[str, list[str]] = {}
        for word in self._by_word:
            self._by_start.setdefault(word[:_START], []).append(word)
        self._short = [start for start in self._by_start if len(start) < _START]

    def held(self, low: str) -> list[tuple[int, T]]:
        """Those whose words stand in a text in lower case, each with its place, in their own order."""
        starts = {low[at : at + _START] for at in range(len(low) - _START + 1)} & self._by_start.keys()
        words = [word for start in (*starts, *self._short) for word in self._by_start[start] if word in low]
        places = {*self._always, *[at for word in words for at in self._by_word[word]]}
        return [(at, self._things[at][0]) for at in sorted(places) if _holds(low, self._things[at][1])]


class Shapes:
    """Named shapes that are looked for in a text together."""

    def __init__(self, named: Mapping[str, Shape]) -> None:
        self._named = dict(named)
        self._all = ByWords(((name, a), a.needs) for name, one in self._named.items() for a in one.alternatives)

    def __getitem__(self, name: str) -> Shape:
        return self._named[name]

    def found(self, text: str) -> list[str]:
        """The names of those that match, in their own order."""
        hits: dict[str, None] = {}
        for _, (name, alternative) in self._all.held(text.lower()):
            if name not in hits and alternative.found(text):
                hits[name] = None
        return list(hits)


class _Alternative:
    def __init__(self, expression: str, cased: bool) -> None:
        self._expression, self._flags = expression, 0 if cased else regex.IGNORECASE
        self._known = recall(expression, self._flags)
        self._known.needs = self.needs = self._known.needs or needs(expression)
        self._anchored = expression.startswith("^")

    @cached_property
    def pattern(self) -> regex.Pattern[str]:
        return self._known.pattern(self._expression, self._flags)

    def found(self, text: str) -> bool:
        """Whether it matches; a search for what can only stand at the beginning would look everywhere."""
        look = self.pattern.match if self._anchored else self.pattern.search
        return look(text, timeout=1.0) is not None


def needs(expression: str, flags: int = regex.IGNORECASE) -> Needs:
    """Groups of words in lower case, the most telling first: every match holds one word of each group."""
    # one name for the groups of several branches is an error to the standard library's parser, and nothing to the words
    nameless = regex.sub(r"\(\?P<\w+>", "(?:", expression)
    try:
        parsed = parser.parse(nameless, (flags & regex.VERBOSE) | re.IGNORECASE)
    except (re.error, AttributeError, OverflowError):  # an expression of the ``regex`` package alone
        return ()
    groups = {group for group in _groups(parsed) if all(map(_tells, group))}
    return tuple(sorted((tuple(sorted(group)) for group in groups), key=_worth, reverse=True))


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
        before, run = run, ""
        if op is ops.BRANCH:
            if before and (joined := _joined(before, argument[1])):
                found.append(joined)  # "ma(?:y|rch)" is parsed thus: neither half tells much, each whole does
            branches = [max(_groups(branch), key=_worth, default=frozenset[str]()) for branch in argument[1]]
            if all(branches):
                found.append(frozenset[str]().union(*branches))
        elif op is ops.IN:
            if len(argument) <= _MOST and all(kind is ops.LITERAL for kind, _ in argument):
                found.append(frozenset(chr(code).lower() for _, code in argument))
        elif op is ops.SUBPATTERN:
            found += _groups(argument[3])
        elif op is ops.ATOMIC_GROUP:
            found += _groups(argument)
        elif op is ops.ASSERT:
            found += _groups(argument[1])
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT) and argument[0] > 0:
            found += _groups(argument[2])
        if before:
            found.append(frozenset((before,)))
    return found


def _joined(before: str, branches: Iterable[Any]) -> frozenset[str]:
    """The words that begin with a run of letters and go on into each of the branches."""
    words = set()
    for branch in branches:
        word = before
        for op, argument in branch:
            if op is not ops.LITERAL:
                break
            word += chr(argument).lower()
        words.add(word)
    return frozenset(words)


def _tells(word: str) -> bool:
    """Whether it stands in few enough texts to be worth looking for."""
    return len(word) >= _SHORTEST or any(c not in _DULL and not c.isalpha() for c in word)


def _worth(group: Sequence[str] | frozenset[str]) -> tuple[bool, int, int]:
    """Long words and few of them stand in few texts."""
    return all(map(_tells, group)), min(map(len, group)), -len(group)
