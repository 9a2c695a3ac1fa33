"""A second reader: grants that stand among words in which no plan that was read before gives them.

The patterns read sentences, and a sentence that grants may be about something else in ways that nobody has thought of: a
bank account, a court order, another company's news. A linear model over the words around a grant, trained on where the
project's own plans give such rights and on sections that only look like it (``fixtures/second_reader.py``), says
whether a grant has company that is usual. It never makes an answer better: where all that opens a gate stands in unusual
company, the gate is not taken for open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache
from itertools import pairwise
from math import exp

import regex

from analyzer.model import BlockKind, Document, Finding, Span, Stance
from analyzer.rules import Data, load
from analyzer.shapes import guarded

FILE = "second_reader.json"
LIMIT = 110
"""How many words around a grant are looked at."""

_HALF = 0.5
_WORD = regex.compile(r"[a-z]+")
_AS = {"auto_in_plan_conversion": "in_plan_roth_conversion"}
_GRANTS = (Stance.PERMITS, Stance.CONDITIONS)
_SHORT = 3  # letters; shorter words are never strange
_EVERY = 5  # added to the number of words that strange ones are counted against

Placed = tuple[Span, str]


class Company(Data):
    """What the words around a grant of one provision weigh, alone and in pairs, and what a word that is new does."""

    bias: float
    strange_share: float
    strange_count: float
    weights: Mapping[str, float]

    def usual(self, text: str, known: Set[str]) -> float:
        """How likely a grant with these words around it is one, from 0 to 1; ``known`` are the words that plans use."""
        words = tokens(text)
        share, count = strange(words, known)
        total = self.bias + self.strange_share * share + self.strange_count * count
        return 1 / (1 + exp(-total - sum(self.weights.get(feature, 0.0) for feature in features(words))))


class SecondReader(Data):
    """``patterns/second_reader.json``: the words of plans, a company for each provision, what it was trained on."""

    trained_on: Mapping[str, int]
    known: frozenset[str]
    provisions: Mapping[str, Company]

    def judges(self, finding: Finding) -> bool:
        """Whether a finding is a grant of which it knows the company."""
        return finding.counted and finding.stance in _GRANTS and _about(finding) in self.provisions

    def usual(self, finding: Finding, text: str) -> float:
        """How likely a grant is one, from 0 to 1, by the words around it."""
        return self.provisions[_about(finding)].usual(text, self.known)


@cache
def second_reader() -> SecondReader:
    """The trained weights, read once."""
    return load(FILE, SecondReader)


def tokens(text: str) -> list[str]:
    """The words of a text, in small letters."""
    return [str(word) for word in _WORD.findall(text.lower())]


def features(words: Sequence[str]) -> set[str]:
    """Words and pairs of words that follow one another."""
    return {*words, *(f"{one} {after}" for one, after in pairwise(words))}


def strange(words: Sequence[str], known: Set[str]) -> tuple[float, float]:
    """Words that no two plans use: as a share of all, and how many, in tens and threes."""
    different = set(words)
    new = sum(len(word) >= _SHORT and word not in known for word in different)
    return 10 * new / (len(different) + _EVERY), new / 3


def with_doubts(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, grants in unusual company marked as doubted."""
    reader = second_reader()
    sections = _sections(document) if any(reader.judges(one) for one in findings) else {}
    return [
        replace(one, doubted=reader.usual(one, surroundings(sections[one.section], one)) < _HALF)
        if reader.judges(one) and one.section in sections and not _is_of_every_account(one, document)
        else one
        for one in findings
    ]


_EVERY_ACCOUNT = guarded(  # what is vested is a plan's, and no bank's
    r"\b(?:all|any|every|each) vested accounts?\b|\bvested (?:part|portion|balance|amount) of (?:all|any|every|each) accounts?\b",
    regex.IGNORECASE,
)


def _is_of_every_account(finding: Finding, document: Document) -> bool:
    """ "All vested Accounts: upon attainment of age 59½": of this plan's accounts, and no way to Roth before that age."""
    by_age = finding.attributes.get("sources") == ["all"] and finding.attributes.get("conditions") == ["age"]
    of_ours = finding.provision == "in_service_after_tax" and finding.plan is None
    return by_age and of_ours and _EVERY_ACCOUNT.search(document.quote(finding.span)) is not None


def _about(finding: Finding) -> str:
    return _AS.get(finding.provision, finding.provision)


def _sections(document: Document) -> dict[tuple[str, ...], list[Placed]]:
    """The sentences and cells of each section, in order."""
    found: dict[tuple[str, ...], list[Placed]] = defaultdict(list)
    for block in document.blocks:
        if block.kind not in (BlockKind.HEADING, BlockKind.CONTENTS):
            found[block.section] += [(p.span, document.quote(p.span)) for p in block.passages]
    return found


def surroundings(passages: Sequence[Placed], finding: Finding) -> str:
    """The heading over a grant and the sentences or cells around it, some hundred words."""
    at = next((n for n, (span, _) in enumerate(passages) if span.end > finding.span.start), 0)
    return " ".join([*finding.section[-1:], *around([text for _, text in passages], at)])


def around(texts: Sequence[str], at: int, limit: int = LIMIT) -> list[str]:
    """A sentence with those before and behind it, in turn, up to a number of words."""
    first = last = at
    room = limit - len(texts[at].split()) if texts else 0
    for place in _outward(at, len(texts)):
        room -= len(texts[place].split())
        if room < 0:
            break
        first, last = min(first, place), max(last, place)
    return list(texts[first : last + 1])


def _outward(at: int, count: int) -> Iterator[int]:
    """The places behind and before one, nearest first."""
    for step in range(1, count):
        yield from (place for place in (at + step, at - step) if 0 <= place < count)
