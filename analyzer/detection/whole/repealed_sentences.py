"""Sentences that a change bound in with the plan strikes out: quoted ("“...” That sentence is removed"), or by their place.

"The last sentence of Section 4.2 is repealed" names one by its place in a section, which is found by its number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import regex

from analyzer.detection.document.regions import Regions, change_dates
from analyzer.detection.whole.substituted import NUMBER, OWN_NUMBER
from analyzer.model import Block, BlockKind, Document, Finding, Span, Stance
from analyzer.shapes import guarded

_STRUCK = r"(?:removed|deleted|repealed|stricken(?: out)?|struck(?: out)?|eliminated|withdrawn|taken out|rescinded)"
_IS_STRUCK = rf"(?:is|are|has been|have been|shall be|will be)(?: hereby)? {_STRUCK}"
_QUOTED = guarded(  # "Chapter 7 says: “If you do, you may not save for six months.” That sentence is removed."
    r"“(?P<old>[^“”]{25,600})”\W*(?:(?:in|of) [^.;“”]{3,60} )?(?:(?:that|this|the|such) (?:sentence|rule|provision|passage|language|paragraph)s?(?: quoted above)? )?"
    rf"{_IS_STRUCK}\b(?! and replaced| and the following)",
    regex.IGNORECASE,
)
_BY_STRIKING = guarded(  # "is amended by deleting the sentence “If you do, ...”"
    r"\bby (?:deleting|removing|striking(?: out)?|eliminating) (?:(?:the|its) )?(?:(?:first|second|third|last) )?(?:sentence|words|provision|language)?,? ?(?:that reads?,? |which reads?,? )?“(?P<old>[^“”]{25,600})”(?! and (?:inserting|substituting|replacing|adding))",
    regex.IGNORECASE,
)
_BY_PLACE = guarded(  # "the last sentence of Section 4.2 is repealed"
    rf"\bthe (?P<place>first|second|third|fourth|fifth|last|final) sentence of (?:section|paragraph|§) ?(?P<number>{NUMBER})(?: of the plan)? {_IS_STRUCK}\b(?! and replaced| and the following)",
    regex.IGNORECASE,
)
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1, "final": -1}
_REASON = "a later change strikes it out"
_SHORTEST = 25  # letters of a sentence that is looked for in what is quoted
_NEARLY_ALL = 0.8
_LETTERS = guarded(r"[^a-z0-9½%$]+")


@dataclass(frozen=True, slots=True)
class _Strike:
    """What is struck out, where a change says so, and the first day without it where it names one."""

    struck: tuple[Span, ...]
    said: Span
    since: date | None


def without_repealed_sentences(found: list[Finding], document: Document, where: Regions) -> list[Finding]:
    """The findings, those of a sentence that was struck out up to the day before, or none where no day is told."""
    for strike in _strikes(document, where):
        found = [_ended(f, strike) if _is_of(f, strike) else f for f in found]
    return found


def _strikes(document: Document, where: Regions) -> Iterator[_Strike]:
    for block in document.blocks:
        text = " ".join(document.quote(block.span).split())
        quoted = [*_QUOTED.finditer(text, timeout=2.0), *_BY_STRIKING.finditer(text, timeout=2.0)]
        struck = [span for m in quoted for span in _of_words(m["old"], block, document)]
        struck += [
            s for m in _BY_PLACE.finditer(text, timeout=2.0) if (s := _of_place(m["number"], m["place"], document))
        ]
        if struck:
            since, _ = change_dates(text)
            yield _Strike(tuple(struck), block.span, since or where.of(block).effective_from)


def _of_words(old: str, said: Block, document: Document) -> Iterator[Span]:
    """The sentences of the document, apart from the change itself, that have these words."""
    words = _plain(old)
    for block in document.blocks:
        if block is not said:
            for passage in block.passages:
                here = _plain(document.quote(passage.span))
                if _is_same(here, words):
                    yield passage.span


def _is_same(here: str, words: str) -> bool:
    """Whether a sentence is what is quoted: all of it, and no phrase of it alone ("by deleting “and Voluntary Contributions”")."""
    if len(here) < _SHORTEST:
        return False
    return here in words or (words in here and len(words) >= _NEARLY_ALL * len(here))


def _plain(text: str) -> str:
    return _LETTERS.sub(" ", text.lower()).strip()


def _of_place(number: str, place: str, document: Document) -> Span | None:
    """A sentence by its place in a section: its first, its last."""
    inside, sentences = False, []
    for block in document.blocks:
        begun = OWN_NUMBER.match(document.quote(block.span))
        if begun is not None:
            if inside:
                break
            inside = begun["number"] == number
        if inside and block.kind is not BlockKind.HEADING:
            sentences += [p.span for p in block.passages if not _is_title(document.quote(p.span))]
    at = _PLACES[place.lower()]
    return sentences[at] if sentences and at < len(sentences) else None


def _is_title(words: str) -> bool:
    """ "4.2 Voluntary Contributions": the number and name of a section."""
    return OWN_NUMBER.match(words) is not None and not words.rstrip().endswith((".", ";", ":"))


def _is_of(finding: Finding, strike: _Strike) -> bool:
    return any(finding.span.overlaps(span) for span in strike.struck) and not strike.said.holds(finding.span)


def _ended(finding: Finding, strike: _Strike) -> Finding:
    if finding.stance is Stance.MENTIONS:
        return finding
    if strike.since is None:
        return replace(finding, stance=Stance.MENTIONS, counted=False, reason=_REASON)
    if finding.effective_to is not None and finding.effective_to < strike.since:
        return finding
    return replace(
        finding,
        effective_to=strike.since - timedelta(days=1),
        attributes={**finding.attributes, "substituted": True},
    )
