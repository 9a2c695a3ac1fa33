"""Quotes as a report shows them: cleaned, with their places, and the same words once whatever they establish."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analyzer.report import Evidence, Report
from analyzer.reports import words

_LEADERS = re.compile(r"\s*(?:\.\s?){5,}")  # the dots of a table of contents, in the faces; JSON has them all
_BIDI = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def clean(text: str) -> str:
    """Text from a document without control characters: they could steer a terminal or reorder what is shown."""
    flat = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text.translate(_BIDI))
    return " ".join(flat.encode("utf-8", "replace").decode("utf-8").split())


_MARKS = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def marked(text: str) -> str:
    """Words of a document in quotation marks; those among them are single ones, as in any book."""
    return f"“{text.translate(_MARKS)}”"


@dataclass(frozen=True, slots=True)
class Quote:
    """One piece of evidence, ready to print."""

    evidence: Evidence
    text: str
    place: str  # page, section and, where there are several, the document
    page: str
    provision: str
    stance: str
    reason: str
    rule: str


_WIDER, _NARROWER = words.STANCES["permits"], words.STANCES["conditions"]


def _in_one(stances: Sequence[str]) -> str:
    """What a passage does to one provision: what it allows on a condition it need not be said to allow."""
    each = dict.fromkeys(stances)
    if _NARROWER in each:
        each.pop(_WIDER, None)
    return ", ".join(each)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a document with everything that was read in them."""

    quotes: tuple[Quote, ...]  # of the same words: one for each provision
    again: tuple[str, ...] = ()  # other pages that say the same of the same provision

    @property
    def text(self) -> str:
        """The words."""
        return self.quotes[0].text

    @property
    def place(self) -> str:
        """Where they stand."""
        return self.quotes[0].place

    @property
    def subject(self) -> str:
        """What they are about, and what they do to it."""
        return "; ".join(f"{provision}: {stance}" for provision, stance in self.subjects)

    @property
    def subjects(self) -> tuple[tuple[str, str], ...]:
        """Each provision once, with what the passage does to it."""
        said: dict[str, list[str]] = {}
        for quote in self.quotes:
            said.setdefault(quote.provision, []).append(quote.stance)
        return tuple((provision, _in_one(stances)) for provision, stances in said.items())

    @property
    def reasons(self) -> tuple[tuple[str, str], ...]:
        """Why they count or do not, each reason once, with the rules that say so."""
        found: dict[str, list[str]] = {}
        for quote in self.quotes:
            reader = " (statistical reader)" if quote.evidence.reader == "statistical" else ""
            found.setdefault(quote.reason + reader, []).append(quote.rule)
        return tuple((reason, ", ".join(dict.fromkeys(rules))) for reason, rules in found.items())


def passages(quotes: Iterable[Quote]) -> tuple[Passage, ...]:
    """The quotes by their words: a passage that bears on several provisions is shown once."""
    found: dict[tuple[int, int, str], list[Quote]] = {}
    for quote in quotes:
        piece = quote.evidence
        found.setdefault((piece.document, piece.page, quote.text), []).append(quote)
    return tuple(Passage(tuple(alike)) for alike in found.values())


def in_short(quotes: Sequence[Quote]) -> tuple[Passage, ...]:
    """The first quote for each provision and stance, with the pages of the others; the same words once."""
    found: dict[tuple[str, str], list[Quote]] = {}
    for quote in quotes:
        found.setdefault((quote.provision, quote.stance), []).append(quote)
    alike: dict[tuple[str, str], list[list[Quote]]] = {}
    for group in found.values():
        alike.setdefault((group[0].place, group[0].text), []).append(group)
    return tuple(
        Passage(
            tuple(group[0] for group in groups),
            tuple(dict.fromkeys(q.page for group in groups for q in group[1:] if q.page != groups[0][0].page)),
        )
        for groups in alike.values()
    )


_ORDER = (
    "after_tax_contributions",
    "in_plan_roth_conversion",
    "auto_in_plan_conversion",
    "in_service_after_tax",
)
"""The provisions that decide, in the order of the questions."""


def in_order(quotes: Iterable[Quote]) -> list[Quote]:
    """Quotes in the order of the questions; within one of them as the report has them."""
    return sorted(quotes, key=lambda one: _ORDER.index(one.evidence.provision) if decides(one) else len(_ORDER))


def decides(quote: Quote) -> bool:
    """Whether a quote is about one of the questions that the answer turns on."""
    return quote.evidence.provision in _ORDER


def quote_of(report: Report, piece: Evidence) -> Quote:
    """A piece of evidence, ready to print."""
    page = f"p. {piece.page}"
    last = max((box.page for box in piece.boxes), default=piece.page)
    if last > piece.page:
        page = f"pp. {piece.page}–{last}"
    if piece.page_label and piece.page_label != str(piece.page):
        page += f" (printed {clean(piece.page_label)})"
    parts = [page]
    plan = (report.plan.name or "").casefold()
    if section := [head for head in piece.section if head.casefold() != plan]:
        parts.append(clean(" › ".join(section)))
    if len(report.documents) > 1 and piece.document < len(report.documents):
        parts.insert(0, clean(report.documents[piece.document].name))
    return Quote(
        evidence=piece,
        text=_LEADERS.sub(" … ", clean(piece.quote)),
        place=", ".join(parts),
        page=", ".join(parts[:2]) if len(report.documents) > 1 else page,
        provision=words.provision(piece.provision),
        stance=words.stance(piece.stance, piece.provision, counted=piece.counted),
        reason=clean(piece.reason),
        rule=clean(piece.rule),
    )


def pages_of(ids: Iterable[str], quotes: dict[str, Quote]) -> str:
    """The pages where pieces of evidence stand, each once."""
    return "; ".join(dict.fromkeys(quotes[key].page for key in ids if key in quotes))
