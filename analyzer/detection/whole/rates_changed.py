"""Rates that a later, dated sentence of a document sets in the place of older ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import regex

from analyzer.detection.sentence.conditions import in_percent
from analyzer.detection.sentence.rates import grants
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import Block, BlockKind, Document, Finding, Passage, Stance
from analyzer.shapes import guarded, of_document

_RATE = r"(?P<{0}>\d{{1,2}}\s?%|\$\d{{1,3}}(?:,\d{{3}})?(?:\.\d\d)?)"
_WAS, _NOW = _RATE.format("was"), _RATE.format("now")
_CHANGED = guarded(  # "From the payday of July 3, 2026 the top of the range for letter V is 14 per cent in place of 9"
    r"\b(?:top of the range|maximum|limit|ceiling|cap|highest (?:rate|percentage)|most)\b[^.;%]{0,60}?\b(?:is|will be|becomes?|shall be) (?:now )?(?P<now>\d{1,2}\s?%)[^.;%]{0,40}?\b(?:in (?:the )?place of|instead of|rather than|and not|no longer) (?:the )?(?P<was>\d{1,2})\b",
    regex.IGNORECASE,
)
_FROM_TO = guarded(  # "The most that you may save after tax goes up from 6% to 10%", "increases from $8.00 to $12.00 per hour"
    rf"\b(?:maximum|limit|ceiling|cap|highest (?:rate|percentage)|most)\b[^.;%$]{{0,90}}?\b(?:increase[sd]?|raised?|rises?|rose|risen|(?:goes|going|went) (?:up|down)|reduced|lowered|changed?s?|decrease[sd]?|drops|falls|moves)\b[^.;%$]{{0,20}}?\bfrom {_WAS}[^.;%$]{{0,40}}? to {_NOW}",
    regex.IGNORECASE,
)
_WORDS_STRUCK = guarded(  # "Section 3.4(a) is amended by striking "8%" and inserting in its place "15%""; "In Section 4.05, 15% becomes 10%"
    rf"\bsection (?P<section>\d{{1,2}}(?:\.\d{{1,2}})+)[^.;%$]{{0,90}}?(?:(?:striking|deleting|replacing)(?: out)? [^.;%$]{{0,20}}?[“\"']{_WAS}[,.]?[”\"'][^.;%$]{{0,60}}?[“\"']{_NOW}[,.]?[”\"']|[ “\"']{_WAS}[”\"']? (?:becomes|is changed to|is replaced (?:by|with)) [“\"']?{_NOW})",
    regex.IGNORECASE,
)
_OF_OURS = guarded(
    r"\bafter-?\s?tax\b|\b(?:voluntary|thrift|supplemental|non-?deductible(?: employee)?) (?:savings|contributions?|deposits)\b",
    regex.IGNORECASE,
)
_OF_OTHERS = guarded(
    r"\b(?:pre-?\s?tax|before-?\s?tax|elective|automatic\w*|default|combined|together|total)\b", regex.IGNORECASE
)
_SHORT_NAME = guarded(r"\b(?:[Ll]etter|[Cc]lass|[Tt]ype|[Kk]ind|[Bb]ox|[Ll]ine) (?P<name>[A-Z]|\d{1,2})\b")
_ONLY_PROPOSED = guarded(r"\b(?:propos\w+|consider\w*|would|may be|might|if (?:approved|adopted))\b", regex.IGNORECASE)
_WHOLE_DATE = len("2026-01-01")
_OF_SOME = guarded(r"\b(?:highly|HCEs?|paid (?:more than|over)|match\w*|loans?)\b", regex.IGNORECASE)
_BEGINS = guarded(r"^\W*(?:\d{1,2}|[a-z])[.)] ")
_EFFECTIVE = guarded(r"\beffective\b(?: (?:as of|on|from))? (?=[A-Z]\w+ \d)", regex.IGNORECASE)
_NEAR = 6  # blocks between the day from which an amendment holds and one of its items


def with_rates_changed(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings with the rate that a dated sentence sets in the place of an older one: "14 per cent in place of 9".

    It may call the money by a letter, a number or a section alone; the rate that it takes away says which grant it
    changes. An older sentence that is of the same day as the change, or of a later one, loses its rate to it.
    """
    rated = [one for one in findings if grants(one) and _key(one) is not None]
    if not rated:
        return [*findings]
    added, replaced = [], set()
    for block, passage, changed in _changes(document):
        olds = [one for one in rated if _is_changed(one, changed, _around(block, passage, document), document)]
        start = _start(block, passage, document)
        if start is None or any(one.span == passage.span for one in rated):
            continue
        for old in _of_all(olds, rated):
            new = replace(old, span=passage.span, section=block.section, effective_from=start)
            added.append(_with_rate(new, _new_rate(changed), start))
            if old.effective_from is not None and old.effective_from >= start:
                replaced.add(id(old))
    return [*(_without_rate(one) if id(one) in replaced else one for one in findings), *added]


def _changes(document: Document) -> Iterator[tuple[Block, Passage, regex.Match[str]]]:
    """The sentences that put one rate in the place of another, for everyone."""
    for block in document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS):
            continue
        for passage in block.passages:
            text = in_percent(document.quote(passage.span))
            if not ("%" in text or "$" in text) or _OF_SOME.search(text) or _ONLY_PROPOSED.search(text):
                continue
            shapes = (_CHANGED, _FROM_TO, _WORDS_STRUCK)
            changed = next((found for shape in shapes if (found := shape.search(text, timeout=1.0))), None)
            if changed is not None:
                yield block, passage, changed


def _of_all(olds: Sequence[Finding], rated: Sequence[Finding]) -> list[Finding]:
    """The grant that changes: that of everyone, or those of the groups where no other has a rate of its own."""
    everyone = [one for one in olds if one.group is None][:1]
    return everyone or ([*olds] if len(olds) == len(rated) else [])


def _key(finding: Finding) -> str | None:
    return next((key for key in ("percent_max", "dollar_max") if finding.attributes.get(key)), None)


def _amount(told: str) -> float:
    return float(told.strip(" %$").replace(",", ""))


def _new_rate(changed: regex.Match[str]) -> dict[str, Any]:
    amount = _amount(changed["now"])
    key = "dollar_max" if changed["now"].startswith("$") else "percent_max"
    return {key: int(amount) if amount == int(amount) else amount}


def _with_rate(finding: Finding, rate: dict[str, Any], start: date) -> Finding:
    """A grant at another rate; at none, the end of it: "the maximum is reduced from 10% to 0%"."""
    if any(rate.values()):
        return replace(finding, attributes={**finding.attributes, **rate})
    ended = {"frozen_date": start.isoformat()}
    return replace(finding, stance=Stance.FREEZES, rule="after_tax.closed", attributes=ended, effective_from=None)


def _without_rate(finding: Finding) -> Finding:
    left = {key: value for key, value in finding.attributes.items() if key not in ("percent_max", "dollar_max")}
    return replace(finding, attributes=left)


def _around(block: Block, passage: Passage, document: Document) -> str:
    """A sentence with those before it in its item: "2. After-tax contributions. In Section 4.5, 15% becomes 10%"."""
    told: list[str] = []
    before = [one for one in block.passages if one.span.start <= passage.span.start]
    for one in reversed(before):
        told.insert(0, in_percent(document.quote(one.span)))
        if _BEGINS.match(told[0]):
            break
    return " ".join(told)


def _start(block: Block, passage: Passage, document: Document) -> date | None:
    """The day from which a change holds: its own, that of its item, or that of the amendment it stands in."""
    lead = document.quote(passage.lead_in) if passage.lead_in else ""
    own = _day(document.quote(passage.span)) or effective_day(_around(block, passage, document)) or effective_day(lead)
    if own is not None:
        return own
    here = next(n for n, one in enumerate(document.blocks) if one is block)
    for one in reversed(document.blocks[max(0, here - _NEAR) : here]):
        if one.kind is BlockKind.HEADING or one.section != block.section:
            return None
        if (day := effective_day(document.quote(one.span))) is not None:
            return day
    return None


def effective_day(text: str) -> date | None:
    """The day from which a text says, by that word, that it is effective."""
    found = _EFFECTIVE.search(text)
    return _day(text[found.end() :]) if found is not None else None


def _day(text: str) -> date | None:
    start = next(dates_in(text), None)
    return date.fromisoformat(start.iso) if start is not None and len(start.iso) == _WHOLE_DATE else None


def _is_changed(finding: Finding, changed: regex.Match[str], text: str, document: Document) -> bool:
    """Whether a grant has the rate that a change takes away, and is of the money that the change names."""
    in_dollars = changed["now"].startswith("$")
    if _key(finding) != ("dollar_max" if in_dollars else "percent_max"):
        return False
    if finding.attributes[_key(finding) or ""] != _amount(changed["was"]):
        return False
    if changed.groupdict().get("section"):
        return _stands_in(finding, changed["section"], document) and not _OF_OTHERS.search(text)
    if (named := _SHORT_NAME.search(text)) is not None and not _OF_OURS.search(text):
        around = next((document.quote(block.span) for block in document.blocks if block.span.holds(finding.span)), "")
        return of_document(rf"\b{named['name']}\b").search(around) is not None
    return _OF_OURS.search(text if not _OF_OTHERS.search(text) else "") is not None


def _stands_in(finding: Finding, number: str, document: Document) -> bool:
    """Whether a passage stands under the section of a number, or begins with it."""
    mine = of_document(rf"(?<![\d.]){regex.escape(number)}(?![\d]|\.\d)")
    block = next((document.quote(block.span) for block in document.blocks if block.span.holds(finding.span)), "")
    return any(mine.search(title) for title in finding.section) or mine.match(block) is not None
