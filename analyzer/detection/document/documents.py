"""The words of ``patterns/documents.yaml``: what the parts of a document are called, checked and compiled once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from typing import Literal

import regex
from pydantic import Field

from analyzer.rules import Data, load
from analyzer.shapes import Expression, guarded

TIMEOUT = 1.0
"""Seconds that one pattern may take on one line before the file's author is to blame."""

_NUMBER = (
    r"(?:[A-Z](?![\w'’])|\d+(?:[.-]\d+)*[A-Z]?|[IVXLC]+(?!\w)|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
_NUMBERED = guarded(
    rf"^(?:(?:appendix|attachment|exhibit|addendum|schedule|supplement|annex|chapter|part|section|article|item)"
    rf"(?:\s+{_NUMBER}|(?=\s*[.:–—-]\s))\s*[.:)–—-]*\s*|(?:[A-Z]-)?\d+(?:\.\d+)*[.)]?\s+|[IVXLC]+\.\s+|[A-Z]-?\d*[.)]\s+)",
    regex.IGNORECASE,
)
_LEADERS = guarded(r"(?:\.\s?){4,}\s*\d*$")


@lru_cache(maxsize=1024)  # a heading is asked of by every kind of title
def bare(heading: str) -> str:
    """A heading without its number.

    >>> bare("Part Four. The Employee Stock Purchase Plan")
    'The Employee Stock Purchase Plan'
    """
    return _NUMBERED.sub("", heading.strip(), timeout=TIMEOUT).strip().rstrip(".:") or heading


def is_contents_line(heading: str) -> bool:
    """A line of a table of contents, whose dots lead to a page number."""
    return _LEADERS.search(heading, timeout=TIMEOUT) is not None


def compiled(patterns: Iterable[str], whole: bool = False) -> Expression | None:
    """One pattern that stands for any of several; ``whole`` where it must be all of the text."""
    patterns = tuple(patterns)
    if not patterns:
        return None
    union = "|".join(f"(?:{pattern})" for pattern in patterns)
    return guarded(rf"^(?:{union})$" if whole else union, regex.IGNORECASE)


def found(pattern: Expression | None, text: str) -> bool:
    """Whether a pattern occurs in a text; none occurs nowhere."""
    return pattern is not None and pattern.search(text, timeout=TIMEOUT) is not None


class Titles(Data):
    """Headings with one meaning."""

    meaning: str = Field(min_length=1)
    source: str = Field(min_length=1)
    headings: tuple[str, ...]
    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()

    @cached_property
    def _heading(self) -> Expression | None:
        return compiled(self.headings, whole=True)

    def heads(self, heading: str) -> bool:
        """Whether a heading has this meaning, with or without its number."""
        return found(self._heading, bare(heading)) or found(self._heading, heading.strip())


class Boilerplate(Titles):
    """A part whose text serves many plans, or takes for granted what it does not give."""

    id: str
    reason: str
    refuses: Literal["everything", "grants"]
    keeps: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    lasts: bool = False
    sentences: tuple[str, ...] = ()

    @cached_property
    def _sentence(self) -> Expression | None:
        return compiled(rf"^\W*(?:{sentence})" for sentence in self.sentences)

    def tells(self, opening: str) -> bool:
        """Whether a paragraph that begins so gives the part away."""
        return found(self._sentence, opening)


class Glossary(Titles):
    """Chapters of definitions."""

    hedges: tuple[str, ...]
    reason: str

    @cached_property
    def hedge(self) -> Expression | None:
        return compiled(self.hedges)


class PlanKind(Data):
    """A kind of plan that is not a 401(k) plan."""

    id: str
    meaning: str
    source: str
    terms: tuple[str, ...]

    @cached_property
    def term(self) -> Expression:
        return guarded(rf"\b(?:{'|'.join(self.terms)})(?![\w(])", regex.IGNORECASE)


class OtherPlans(Data):
    """How other plans of the same employer are told."""

    kinds: tuple[PlanKind, ...]
    apart: str
    not_with: str
    sentences: tuple[str, ...]
    opening: str
    revealing: str
    own_words: str
    reason: str

    @cached_property
    def reveals(self) -> Expression:
        return guarded(self.revealing, regex.IGNORECASE)

    @cached_property
    def separate(self) -> Expression | None:
        return compiled(self.sentences)

    @cached_property
    def others(self) -> Expression:
        return guarded(self.apart, regex.IGNORECASE)

    @cached_property
    def relation(self) -> Expression:
        return guarded(self.not_with, regex.IGNORECASE)

    @cached_property
    def opens(self) -> Expression:
        return guarded(self.opening, regex.IGNORECASE)

    @cached_property
    def own(self) -> Expression:
        return guarded(self.own_words, regex.IGNORECASE)


class Groups(Data):
    """How a chapter for some of the participants is told."""

    meaning: str
    source: str
    schedules: str
    applies: str
    prefixes: tuple[str, ...]
    names: tuple[str, ...]
    alone: tuple[str, ...]
    not_names: str
    people: str
    things: str
    aliases: dict[str, str]
    everyone: str
    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()

    @cached_property
    def schedule(self) -> Expression:
        return guarded(
            rf"^(?P<id>{self.schedules}\s+(?:[A-Z]{{1,3}}|\d+|[IVX]+)\b|{self.schedules}\b)\s*[.:,)–—-]*\s*(?P<rest>.*)$",
            regex.IGNORECASE,
        )

    @cached_property
    def applying(self) -> Expression:
        return guarded(
            rf"\b(?P<id>{self.schedules}\s+(?:[A-Z]|\d+|[IVX]+)|this (?!part\b){self.schedules})\s+{self.applies}\s+(?P<name>[^.;]{{4,180}})",
            regex.IGNORECASE,
        )

    @cached_property
    def prefix(self) -> Expression:
        return guarded(rf"^(?:{'|'.join(self.prefixes)})", regex.IGNORECASE)

    @cached_property
    def name(self) -> Expression | None:
        return compiled(self.names)

    @cached_property
    def whole(self) -> Expression | None:
        return compiled(self.alone, whole=True)

    @cached_property
    def all(self) -> Expression:
        return guarded(self.everyone, regex.IGNORECASE)

    @cached_property
    def thing(self) -> Expression:
        return guarded(rf"{self.not_names}|{self.things}", regex.IGNORECASE)

    @cached_property
    def not_name(self) -> Expression:
        return guarded(self.not_names, regex.IGNORECASE)


class Changes(Titles):
    """Summaries of material modifications and amendments bound in with other text."""

    ends: tuple[str, ...]
    numbered: str
    opens: str
    effective: str
    dated: str
    quotes: str
    deletes: str
    quoted_reason: str

    @cached_property
    def _by_number(self) -> Expression | None:
        return compiled((self.numbered,), whole=True)

    def heads_by_number(self, heading: str) -> bool:
        """Whether only its number and its date tell a heading of a change from other headings."""
        return found(self._by_number, bare(heading))

    def heads(self, heading: str) -> bool:
        """Whether a heading has this meaning, with or without its number."""
        return super().heads(heading) or self.heads_by_number(heading)

    @cached_property
    def end(self) -> Expression | None:
        return compiled(self.ends, whole=True)


class Superseded(Titles):
    """Text kept for the record; ``printed`` are headings of the very words of former documents."""

    printed: tuple[str, ...]
    sentences: tuple[str, ...]
    reason: str

    @cached_property
    def _printed(self) -> Expression | None:
        return compiled(self.printed, whole=True)

    def prints(self, heading: str) -> bool:
        """Whether a heading announces the words of a former document."""
        return found(self._printed, bare(heading)) or found(self._printed, heading.strip())

    def heads(self, heading: str) -> bool:
        """Whether a heading has this meaning, with or without its number."""
        return super().heads(heading) or self.prints(heading)

    @cached_property
    def sentence(self) -> Expression | None:
        return compiled(self.sentences)


class Guides(Data):
    """How a text that serves many plans is told."""

    meaning: str
    source: str
    reason: str
    sentences: tuple[str, ...]
    at_least: int = Field(ge=1)

    @cached_property
    def signs(self) -> tuple[Expression, ...]:
        return tuple(guarded(sentence, regex.IGNORECASE) for sentence in self.sentences)


class KindOfDocument(Data):
    """A kind of document, with the words of its cover and of its opening sentence."""

    id: str
    meaning: str
    source: str
    cover: tuple[str, ...]
    opening: tuple[str, ...]

    @cached_property
    def on_cover(self) -> Expression | None:
        return compiled(self.cover)

    @cached_property
    def in_opening(self) -> Expression | None:
        return compiled(self.opening)


class Dating(Data):
    """The words around a document's own date."""

    meaning: str
    source: str
    strong: tuple[str, ...]
    after: str
    never: str
    opening: str
    changing: str
    change: str


_SUFFIX = r"(?:Inc|LLC|L\.L\.C|PLLC|P\.L\.L\.C|P\.C|Ltd|LLP|N\.A)\b\.?"
_ABBREVIATION = r"(?:Inc|Co|Corp|Ltd|St|P\.C|L\.L\.C|N\.A|P\.A|[A-Z])"
_VERB = r"(?-i:is|are|was|has|have|may|shall|will|can|provides?)"
_SHORTHAND = {
    "START": rf"(?:^|(?<!\b{_ABBREVIATION})[.;] )(?:(?:effective|as of|on) \w+ \d{{1,2}}, \d{{4}}, )?",
    "WHO": rf"(?P<value>[A-Z](?:[^.;|(“\"\n]|\([kb]\)|(?<=\b{_ABBREVIATION})\.){{3,90}}?(?:,? {_SUFFIX})?)",
    "STOP": rf"(?:(?<!\b{_ABBREVIATION})\.(?=\s|$)|(?<=\b{_ABBREVIATION})\.(?=\s*$|\s+[A-Z][^.,]{{0,60}}\s{_VERB}\b)"
    rf"|$|;|\s\||,\s(?!{_SUFFIX})|\s\(|,?\s(?:and|or|for|as|under|pursuant|whose|which|who|with) (?-i:[a-z]))",
    "PHONE": r"(?P<value>(?:(?:1-)?\(?\d{3}\)?[ .-])?\d{3}[ .-]\d{4}(?!\d))",
}
"""What the sentences of ``particulars`` have in common: where one begins, a name, where that ends, a telephone number."""


def _in_full(pattern: str) -> str:
    for short, shape in _SHORTHAND.items():
        pattern = pattern.replace(short, shape)
    return pattern


class Particulars(Data):
    """The labels and sentences of the plan information; START, WHO, STOP and PHONE are short for longer shapes."""

    meaning: str
    source: str
    section: str
    labels: dict[str, tuple[str, ...]]
    sentences: dict[str, tuple[str, ...]]
    same_as_employer: str
    employer_administers: str
    not_values: str

    @cached_property
    def label(self) -> dict[str, Expression]:
        return {name: guarded(rf"^(?:{'|'.join(terms)})$", regex.IGNORECASE) for name, terms in self.labels.items()}

    @cached_property
    def sentence(self) -> dict[str, tuple[Expression, ...]]:
        return {
            name: tuple(guarded(_in_full(text), regex.IGNORECASE | regex.MULTILINE) for text in texts)
            for name, texts in self.sentences.items()
        }


class PlanType(Data):
    """A kind of plan by its common name."""

    id: str
    pattern: str


class Sources(Data):
    """Chapters on contributions, and the kinds of money that they may name."""

    meaning: str
    source: str
    headings: tuple[str, ...]
    kinds: dict[str, str]
    must: tuple[str, ...]
    at_least: int


class References(Data):
    """Sentences that leave the rule to another document."""

    meaning: str
    source: str
    targets: str
    sends: str
    topics: str
    not_open: str
    own: dict[str, tuple[str, ...]]


class Mentions(Data):
    """After-tax money in words that cannot mean anything else."""

    meaning: str
    source: str
    pattern: str
    not_with: str
    not_near: str


class DocumentsFile(Data):
    """``patterns/documents.yaml``."""

    boilerplate: tuple[Boilerplate, ...]
    illustration: Boilerplate
    glossary: Glossary
    chapters: Titles
    notice_parts: Titles
    own_topics: Titles
    other_plans: OtherPlans
    groups: Groups
    changes: Changes
    superseded: Superseded
    earlier_contributions: Boilerplate
    guides: Guides
    base_texts: Guides
    kinds: tuple[KindOfDocument, ...]
    dating: Dating
    particulars: Particulars
    types: tuple[PlanType, ...]
    sources: Sources
    references: References
    mentions: Mentions


@cache
def words() -> DocumentsFile:
    """The project's own words, read and checked once."""
    return load("documents.yaml", DocumentsFile)
