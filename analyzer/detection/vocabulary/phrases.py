"""Finds many terms in a sentence at once: an automaton over normal forms, walked from every word.

Some 1,600 terms stand for 100,000 phrases. None is written out: a state of the automaton is the places in the terms where a
reader may be, and it is made when a text first leads there. A PhraseMatcher, which wants a Doc for each phrase, takes seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from analyzer import terms

GAP = "..."  # in a term: up to six words of the object's own ("take ... out")
_REACH = 6
_BORDERS = frozenset({",", ";", ":", ".", "("})

Norms = Callable[[str], Sequence[str]]  # the normal forms of the words of a text


@dataclass(frozen=True, slots=True, eq=False)
class _Word:
    """A place in a term: a word, and the places after it."""

    norm: str
    then: tuple[_Place, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _End:
    """The place behind the last word."""

    label: str


@dataclass(frozen=True, slots=True, eq=False)
class _Gap:
    """The place where the object's own words stand, and the second half of the term."""

    label: str
    rest: _State


_Place = _Word | _End | _Gap


@dataclass(slots=True)
class _State:
    """The places in the terms where a walk over some words may be, in the order of the terms."""

    words: dict[str, list[_Place]] = field(default_factory=dict)
    known: dict[str, _State] = field(default_factory=dict)
    labels: list[str] = field(default_factory=list)
    gaps: list[_Gap] = field(default_factory=list)

    def add(self, place: _Place) -> None:
        match place:
            case _Word(norm, then):
                self.words.setdefault(norm, []).extend(then)
            case _Gap():
                self.gaps.append(place)
            case _End(label) if label not in self.labels:
                self.labels.append(label)

    def after(self, norm: str) -> _State | None:
        """The state behind a word, none where no term goes on with it."""
        state = self.known.get(norm)
        if state is None and norm in self.words:
            state = self.known[norm] = _state(self.words[norm])
        return state


def _state(places: Sequence[_Place]) -> _State:
    state = _State()
    for place in dict.fromkeys(places):
        state.add(place)
    return state


class Phrases:
    """Labelled terms; ``norms`` cuts and normalises the words of a term as those of a text are."""

    def __init__(self, norms: Norms) -> None:
        self._norms = norms
        self._start = _State()

    def add(self, label: str, term: str) -> None:
        """A term of ``patterns/``; of one with a gap the second half stands up to six words further on."""
        for sequence in terms.parse(term):
            for place in self._places(sequence, label, (_End(label),)):
                self._start.add(place)

    def _places(self, sequence: terms.Sequence, label: str, then: tuple[_Place, ...]) -> tuple[_Place, ...]:
        """The places at which a sequence begins, where some others follow it."""
        for element in reversed(sequence):
            if isinstance(element, terms.Choice):
                then = tuple(place for one in element.of for place in self._places(one, label, then))
            elif element == GAP:
                then = (_Gap(label, _state(then)),)
            else:
                for norm in reversed(self._norms(element)):
                    then = (_Word(norm, then),)
        return then

    def find(self, norms: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Every match as (first token, end, label); of a term with a gap the first word stands for the whole."""
        for start in range(len(norms)):
            state = self._start.after(norms[start])
            end = start + 1
            while state is not None:
                for gap in state.gaps:  # first: of two equally long phrases the one that says more is kept
                    if _follows(norms, end, gap.rest):
                        yield start, start + 1, gap.label
                for label in state.labels:
                    yield start, end, label
                state = state.after(norms[end]) if end < len(norms) else None
                end += 1


def _follows(norms: Sequence[str], at: int, rest: _State) -> bool:
    """Whether the second half of a phrase comes within reach, before any border."""
    for place in range(at, min(at + _REACH + 1, len(norms))):
        if _begins(norms, place, rest):
            return True
        if norms[place] in _BORDERS:
            return False
    return False


def _begins(norms: Sequence[str], at: int, phrases: _State) -> bool:
    """Whether a phrase stands at a place."""
    state: _State | None = phrases
    for norm in norms[at:]:
        state = state.after(norm) if state is not None else None
        if state is None or state.labels:
            break
    return state is not None and bool(state.labels)
