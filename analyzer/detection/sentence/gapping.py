"""Cuts a clause that tells of one money after another, each with its own time: "X at any time and Y after age 59½"."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from spacy.tokens import Span

from analyzer.detection.sentence import conditions
from analyzer.detection.vocabulary.verbs import FINITE, Words
from analyzer.shapes import guarded

_JOINS = {"and", "but", ",", "or"}
_ROUTES = {"withdraw", "pay", "convert", "roll", "move"}
_FREELY = guarded(
    r"\b(?:at\s+any\s*time|anytime|at\s+all\s+times|whenever|at\s+will|(?:up)?on\s+(?:request|demand)|for\s+any\s+reason|at\s+any\s+age"
    r"|(?:once|twice)\s+(?:each|every|a|per|in|during)|(?:up to\s+)?\w+\s+times?\s+(?:each|every|a|per)|(?:each|every)\s+(?:quarter|month|year|business day|day)|on\s+any\s+(?:business\s+|working\s+|valuation\s+)?da(?:y|te)|daily|monthly|quarterly|annually)\b",
    regex.IGNORECASE,
)
_GATED = guarded(
    r"\b(?:hardship|severance|separation|terminat\w+|retire\w*|leaves?|death|disability|employment ends)\b",
    regex.IGNORECASE,
)
_PERMITS = guarded(
    r"\b(?:may|can|able|entitled|permitted|allowed|available|eligible|open|lets?|allows?|permits?)\b", regex.IGNORECASE
)


def portions(
    words: Words, tokens: list[int], money: Sequence[Span], acts: Sequence[Span], *, conditioned: bool
) -> list[list[int]]:
    """The stretches of a clause that each tell when one money may go out; one stretch where it tells no such thing.

    The last may have its time in the condition that follows: "X whenever you like, and Y once you are 59½".
    """
    whole = [tokens]
    text = _text(words, tokens)
    if len(money) < 2 or not any(a.label_ in _ROUTES for a in acts) or not _PERMITS.search(text) or not _timed(text):
        return whole
    found = _grouped(words, tokens, money, conditioned=conditioned)
    if len(found) < 2 or any(words[i].lower_ in FINITE for part in found[1:] for i in part):
        return whole
    first = found[0]
    if not any(a.start in first for a in acts if a.label_ in _ROUTES) or _opens_with_gate(words, first):
        return whole
    return found


def _text(words: Words, tokens: list[int]) -> str:
    return "".join(words[i].text + words[i].whitespace_ for i in tokens)


def _timed(text: str) -> bool:
    """Whether it tells when: freely, or under a gate."""
    return bool(_FREELY.search(text) or _GATED.search(text) or conditions.gates(text))


def _pieces(words: Words, tokens: list[int]) -> list[list[int]]:
    """The stretches between commas and conjunctions; a conjunction opens the one that follows."""
    pieces: list[list[int]] = [[]]
    for i in tokens:
        if words[i].lower_ in _JOINS and any(words[n].is_alpha for n in pieces[-1][1:] or pieces[-1]):
            pieces.append([])
        pieces[-1].append(i)
    return pieces


def _grouped(words: Words, tokens: list[int], money: Sequence[Span], *, conditioned: bool) -> list[list[int]]:
    """Pieces put together until each group has money and a time of its own; what has not both goes with its neighbour."""
    starts = {m.start for m in money}
    groups: list[list[int]] = []
    current: list[int] = []
    for piece in _pieces(words, tokens):
        current += piece
        if starts & set(current) and _timed(_text(words, current)):
            groups.append(current)
            current = []
    if current and groups:
        own = conditioned and words[current[0]].lower_ in _JOINS and _FREELY.search(_text(words, groups[-1]))
        if own and starts & set(current):
            groups.append(current)
        else:
            groups[-1] += current
    return groups


def _opens_with_gate(words: Words, first: list[int]) -> bool:
    """ "After age 59½ you may withdraw X once a month and Y once a year": the gate holds for both."""
    text = _text(words, first)
    modal = _PERMITS.search(text)
    before = text[: modal.start()] if modal is not None else text
    return bool(conditions.gates(before) or _GATED.search(before))
