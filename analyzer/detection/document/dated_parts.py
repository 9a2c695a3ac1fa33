"""Parts of a paper that hold from a day on: lines with a sign that says so, numbered changes in a table of dates."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import regex

from analyzer.detection.document.special_dates import BEGINS
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import BlockKind, Document, Finding, Stance
from analyzer.shapes import guarded

_OPENS = (Stance.PERMITS, Stance.CONDITIONS)
_SIGN_BEGINS = guarded(  # "A dagger (†) in front of a line means that what it describes begins on January 1, 2027"
    r"(?:\b(?:dagger|asterisk|star|symbol|sign|mark|triangle|diamond|arrow|letter|icon)s?\b,? \(?[“\"]?(?P<sign>[†‡§¶*★☆▲►◆●■N])[”\"]?\)?|(?P<alone>[†‡¶★☆▲►◆])\s*(?:=|means\b|marks\b|shows\b))"
    r"[^.]{0,160}?\b(?:begin|start|take[sn]? effect|effective|in effect|available|apply|applie|new|open|offered)\w*[^.]{0,30}?(?P<when>(?:on|from|as of|for|in)? ?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})",
    regex.IGNORECASE,
)
_CHANGES_IN = guarded(  # "The changes in Part B take effect on January 1, 2027"
    r"\b(?:changes?|provisions?|rules?|features?|amendments?) (?:that are |which are )?(?:described |listed |set out |made )?(?:in|under|of) (?P<part>(?:Part|Section|Article|Chapter|Division) (?-i:[A-Z]|[IVX]{1,4}|\d{1,2}))\b[^.]{0,40}?\b(?:takes? effect|appl(?:y|ies)|(?:is|are|become) effective|begins?|holds?|starts?)\b[^.]{0,30}?"
    r"(?P<when>(?:on|from|as of|for|in)? ?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})",
    regex.IGNORECASE,
)
_ONE = r"(?:(?:Items?|Sections?|Changes?|Parts?|Paragraphs?|Articles?|Nos?\.|§§?) ?)?[A-Z]{0,2}-?\d{1,3}(?:\.\d{1,2})*(?:\([a-z]\))*"
_NUMBERS = guarded(rf"^{_ONE}(?:(?:,| and|, and| &) {_ONE})*$")
_NUMBER = guarded(r"[A-Z]{0,2}-?\d{1,3}(?:\.\d{1,2})*(?:\([a-z]\))*")
_BEGINS_WITH = guarded(
    r"^\W*(?:(?:Item|Section|Change|Part|Paragraph|Article|No\.|§) ?)?(?P<number>[A-Z]{0,2}-?\d{1,3}(?:\.\d{1,2})*(?:\([a-z]\))*)[.:)]?\s"
)


def with_dates_of_parts(found: list[Finding], document: Document) -> list[Finding]:
    """The findings, what they open from the day that a sign on their line, or the number of their part, is given."""
    signs, parts, chapters = dict(_signs(document)), dict(_numbered(document)), dict(_chapters(document))
    if not (signs or parts or chapters):
        return found
    marked = {
        one.provision: day
        for one in found
        for sign, day in signs.items()
        if one.stance in _OPENS and _carries(one, sign, document)
    }
    places = [(b.span.start, m["number"]) for b in document.blocks if (m := _BEGINS_WITH.match(document.quote(b.span)))]
    starts = [start for start, _ in places]

    def since(one: Finding) -> date | None:
        at = bisect_right(starts, one.span.start) - 1
        own = parts.get(places[at][1]) if at >= 0 else None
        by_sign = None if _of_all_money(one) and not any(_carries(one, sign, document) for sign in signs) else marked
        return (
            (by_sign or {}).get(one.provision) or own or next((d for n, d in chapters.items() if _under(one, n)), None)
        )

    return [
        replace(one, effective_from=day)
        if one.stance in _OPENS and one.effective_from is None and (day := since(one)) is not None
        else one
        for one in found
    ]


def _of_all_money(finding: Finding) -> bool:
    """Whether a way out is for money of every kind: a sign on the line of one kind makes it no later for the rest."""
    return finding.provision != "after_tax_contributions" and finding.attributes.get("sources") == ["all"]


def _signs(document: Document) -> Iterator[tuple[str, date]]:
    """Each sign that the document gives a day to."""
    text = " ".join(document.text.split())
    for told in _SIGN_BEGINS.finditer(text, timeout=5.0):
        day = next((written.day for written in dates_in(told["when"])), None)
        if day is not None:
            yield told["sign"] or told["alone"], day


def _chapters(document: Document) -> Iterator[tuple[str, date]]:
    """The name of each part whose changes a sentence gives one day to."""
    for told in _CHANGES_IN.finditer(" ".join(document.text.split()), timeout=5.0):
        day = next((written.day for written in dates_in(told["when"])), None)
        if day is not None:
            yield told["part"].lower(), day


def _under(finding: Finding, name: str) -> bool:
    """Whether a finding stands under the heading of a part."""
    return any(regex.match(rf"{regex.escape(name)}\b", title.lower()) is not None for title in finding.section)


def _carries(finding: Finding, sign: str, document: Document) -> bool:
    """Whether the line of a finding, or the title of its section, begins with a sign."""
    line = document.quote(finding.span).lstrip()
    title = finding.section[-1] if finding.section else ""
    return line.startswith(sign) or regex.search(rf"(?:^|[\s.\d]){regex.escape(sign)}\s", title) is not None


def _numbered(document: Document) -> Iterator[tuple[str, date]]:
    """The number of each part in a table of dates, with its day."""
    for block in document.blocks:
        if block.kind is not BlockKind.TABLE:
            continue
        for passage in block.passages:
            if passage.row_head is None or passage.column_head is None:
                continue
            numbers = " ".join(document.quote(passage.row_head).split())
            if not _NUMBERS.match(numbers) or not BEGINS.match(document.quote(passage.column_head)):
                continue
            day = next((written.day for written in dates_in(document.quote(passage.span))), None)
            if day is not None:
                yield from ((number, day) for number in _NUMBER.findall(numbers))
