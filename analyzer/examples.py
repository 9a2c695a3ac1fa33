"""Runs the example sentences and headings that stand beside the rules of ``patterns/``: each is a test of its rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analyzer.detection import detect
from analyzer.detection.document.documents import Titles, words
from analyzer.detection.document.naming import naming, own_names
from analyzer.lexicon import FindingRule, NeighbourRule, lexicon
from analyzer.reading.document import read_text


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence or heading that a rule must accept or must reject, and the rules that it did meet."""

    rule: str
    words: str
    accept: bool
    met: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether the words did what they stand for."""
        return (self.rule in self.met) is self.accept


def examples() -> Iterator[Example]:
    """Every example of every rule: sentences read alone, headings matched."""
    for rule in lexicon().rules:
        yield from examples_of(rule)
    for neighbour in lexicon().neighbours:
        yield from examples_of(neighbour)
    for id, titles in headings():
        yield from _examples_of_headings(id, titles)
    for sentence in (*naming().accept, *naming().reject):
        named = bool(own_names(read_text(sentence)).stems)
        yield Example("naming", sentence, sentence in naming().accept, ("naming",) if named else ())


def examples_of(rule: FindingRule | NeighbourRule) -> Iterator[Example]:
    """The sentences of one rule."""
    for sentence in rule.accept:
        yield Example(rule.id, sentence, True, _met(sentence))
    for sentence in rule.reject:
        yield Example(rule.id, sentence, False, _met(sentence))


def _met(sentence: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.rule for finding in detect(read_text(sentence)).findings))


def headings() -> Iterator[tuple[str, Titles]]:
    """The kinds of heading of documents.yaml, with what to call each."""
    for name, part in words():
        for one in part if isinstance(part, tuple) else (part,):
            if isinstance(one, Titles):
                yield getattr(one, "id", name), one


def _examples_of_headings(id: str, titles: Titles) -> Iterator[Example]:
    for heading in (*titles.accept, *titles.reject):
        yield Example(id, heading, heading in titles.accept, (id,) if titles.heads(heading) else ())


def run_examples() -> tuple[str, int]:
    """What came of them, for people, and how many failed."""
    ran = list(examples())
    failed = [one for one in ran if not one.passed]
    lines = []
    for one in failed:
        wanted = "is not accepted" if one.accept else "is not rejected"
        lines += [f"{one.rule}: {wanted}: {one.words}", f"    it meets {', '.join(one.met) or 'no rule'}"]
    without = [rule.id for rule in lexicon().rules if not rule.accept]
    if without:
        lines.append(f"Without an example: {', '.join(without)}")
    lines.append(f"{len(ran)} examples, {len(failed)} failed; {len(without)} rules without one.")
    return "\n".join(lines) + "\n", len(failed)
