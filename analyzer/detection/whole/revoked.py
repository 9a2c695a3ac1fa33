"""Amendments bound in with the plan that a later one revokes: what they were to add is no rule from then on, or never was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import regex

from analyzer.detection.document.regions import Regions, change_dates
from analyzer.model import Document, Finding, Span, Stance
from analyzer.shapes import guarded

_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_WHICH = rf"(?:(?P<ordinal>{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)) amendment|amendment (?:no\.? ?|number )?(?P<number>{'|'.join(_NUMBERS)}|\d{{1,3}})\b)"
_ITEM = r"\d{1,2}"
_OF_IT = rf"(?:(?:sections?|paragraphs?|items?|parts?) (?P<items>{_ITEM}(?:(?:,? and|,| through| or) {_ITEM})*) of )?(?:the )?{_WHICH}"
_UNDONE = (
    r"(?:revoked|rescinded|withdrawn|annulled|repealed|nullified|cancel(?:l)?ed|void(?:ed)?|of no (?:force|effect))"
)
_NOT_SO = r"(?<!\b(?:if|unless|until|when|whether|should|in case|except as|no part of|none of|nothing in|neither)\b[^.;]{0,60})"
_IS_REVOKED = guarded(  # "Sections 2 and 3 of the Sixth Amendment, which were to have added ..., being hereby revoked"
    rf"{_NOT_SO}\b{_OF_IT}(?: to the plan)?(?P<told>,? (?:which|that|adopted|dated|effective|approved)\b(?:[^.;]|\.\d){{3,200}}?,| \([^()]{{3,160}}\))? "
    rf"(?:is|are|was|were|being|having been|shall be|has been|have been) (?:hereby |in all respects |declared |entirely )*{_UNDONE}\b(?! (?:to the extent|in so far|insofar))",
    regex.IGNORECASE,
)
_REVOKES = guarded(  # "The Company hereby rescinds the Third Amendment"
    rf"{_NOT_SO}\b(?:(?:hereby|and|company|board|committee|directors|trustees|employer|it) (?:hereby )?(?:revoke|rescind|withdraw|annul|repeal|nullifie|cancel)s?|(?:by )?(?:revoking|rescinding|annulling|repealing)) {_OF_IT}\b",
    regex.IGNORECASE,
)
_NEVER_BEGUN = guarded(
    r"\b(?:before|prior to|without|never|not) (?:(?:either|any|it|they|any of them|any of these|both|that date|the (?:date|day) (?:on which )?|having|has|have|its|their|ever|yet|so) ?){0,5}(?:effective date|tak(?:en|ing|es?)(?: any)? effect|took(?: any)? effect|go(?:ing|es|ne)? into (?:effect|force)|com(?:ing|es?) into (?:effect|force)|(?:became|becom(?:e|ing)) effective|(?:was|were) (?:put )?(?:in|into) (?:effect|force))"
    r"|\bas (?:if|though) (?:it|they) had never been\b|\bab initio\b|\b(?:was|were) to have\b|\bwould have\b|\bfrom the (?:beginning|outset)\b|\bretroactive(?:ly)? to (?:its|their|the) (?:date|adoption|effective)",
    regex.IGNORECASE,
)
_AFTER = 120  # characters after the verb in which it is said that nothing of it had begun
_DIGITS = guarded(r"\d{1,2}")
_HEADED = guarded(rf"\b{_WHICH}", regex.IGNORECASE)
_ITEM_BEGINS = guarded(rf"^\W*(?:(?:section|paragraph|item|part) )?(?P<item>{_ITEM})[.)]\s", regex.IGNORECASE)
_REASON = "a later amendment revokes the one that has it"


@dataclass(frozen=True, slots=True)
class _Revocation:
    """Which amendment is revoked, which items of it where not all, from when, and where that is said.

    ``since`` is None where nothing of it had begun, and where no day is told: what was undone at an unknown time is not
    counted on.
    """

    amendment: int
    items: frozenset[int]
    since: date | None
    said: Span


def without_revoked(found: list[Finding], document: Document, where: Regions) -> list[Finding]:
    """The findings, those of an amendment that was revoked before it began as none, and others up to the day before.

    An amendment is known by the heading that it stands under, and an item of it by its number.
    """
    revoked = list(_revocations(document, where))
    if not revoked:
        return found
    items = _items(document)
    for one in revoked:
        found = [_ended(f, one) if _is_of(f, one, items) else f for f in found]
    return found


def _revocations(document: Document, where: Regions) -> Iterator[_Revocation]:
    for block in document.blocks:
        for passage in block.passages:
            text = " ".join(document.quote(passage.span).split())
            for match in (*_IS_REVOKED.finditer(text, timeout=2.0), *_REVOKES.finditer(text, timeout=2.0)):
                near = text[match.start() : match.end() + _AFTER]
                begun = _NEVER_BEGUN.search(near) is None
                since = (change_dates(text)[0] or where.of(block).effective_from) if begun else None
                amendment = _number(match["ordinal"] or match["number"])
                yield _Revocation(amendment, _numbers(match["items"]), since, passage.span)


def amendment_of(section: Sequence[str]) -> int:
    """The number of the amendment that a text stands in by its headings, 0 where they name none."""
    headed = (_HEADED.search(heading) for heading in section)
    return next((_number(h["ordinal"] or h["number"]) for h in headed if h is not None), 0)


def _number(name: str) -> int:
    low = name.lower()
    for names in (_ORDINALS, _NUMBERS):
        if low in names:
            return names.index(low) + 1
    digits = _DIGITS.match(name)
    return int(digits[0]) if digits else 0


def _numbers(items: str | None) -> frozenset[int]:
    """The numbers of a list of items, those between two with "through" between them too."""
    if not items:
        return frozenset()
    told = [int(n[0]) for n in _DIGITS.finditer(items)]
    if "through" in items.lower():
        return frozenset(range(told[0], told[-1] + 1))
    return frozenset(told)


def _items(document: Document) -> list[tuple[int, tuple[str, ...], int]]:
    """Where each numbered item begins, under which headings, and its number."""
    return [
        (passage.span.start, block.section, int(begins["item"]))
        for block in document.blocks
        for passage in block.passages
        if (begins := _ITEM_BEGINS.match(document.quote(passage.span)))
    ]


def _is_of(finding: Finding, revoked: _Revocation, items: list[tuple[int, tuple[str, ...], int]]) -> bool:
    if finding.span == revoked.said:
        return False
    headed = (_HEADED.search(heading) for heading in finding.section)
    if not any(h is not None and _number(h["ordinal"] or h["number"]) == revoked.amendment for h in headed):
        return False
    if not revoked.items:
        return True
    before = [n for start, section, n in items if start <= finding.span.start and section == finding.section]
    return bool(before) and before[-1] in revoked.items


def _ended(finding: Finding, revoked: _Revocation) -> Finding:
    if finding.stance is Stance.MENTIONS:
        return finding
    if revoked.since is None:
        return replace(finding, stance=Stance.MENTIONS, counted=False, reason=_REASON)
    end = revoked.since - timedelta(days=1)
    return replace(finding, effective_to=min(end, finding.effective_to or end))
