"""Runs the example sentences that stand beside the rules of ``patterns/``: each is a test of its rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analyzer.detection import findings
from analyzer.lexicon import FindingRule, lexicon
from analyzer.reading import read_text


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that a rule must accept or must reject, and the rules that it did meet."""

    rule: str
    sentence: str
    accept: bool
    met: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether the sentence did what it stands for."""
        return (self.rule in self.met) is self.accept


def examples() -> Iterator[Example]:
    """Every example of every rule, read alone."""
    for rule in lexicon().rules:
        yield from examples_of(rule)


def examples_of(rule: FindingRule) -> Iterator[Example]:
    """The examples of one rule."""
    for sentence in rule.accept:
        yield Example(rule.id, sentence, True, _met(sentence))
    for sentence in rule.reject:
        yield Example(rule.id, sentence, False, _met(sentence))


def _met(sentence: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.rule for finding in findings(read_text(sentence))))


def run_examples() -> tuple[str, int]:
    """What came of them, for people, and how many failed."""
    ran = list(examples())
    failed = [one for one in ran if not one.passed]
    lines = []
    for one in failed:
        wanted = "is not accepted" if one.accept else "is not rejected"
        lines += [f"{one.rule}: {wanted}: {one.sentence}", f"    it meets {', '.join(one.met) or 'no rule'}"]
    without = [rule.id for rule in lexicon().rules if not rule.accept]
    if without:
        lines.append(f"No accept sentence: {', '.join(without)}")
    lines.append(f"{len(ran)} examples of {len(lexicon().rules)} rules, {len(failed)} failed.")
    return "\n".join(lines) + "\n", len(failed)
