"""Sections that an amendment bound in with the plan puts new text in the place of: from then on the old text is none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import regex

from analyzer.detection.document.regions import Regions, change_dates
from analyzer.detection.whole.revoked import amendment_of
from analyzer.model import Document, Finding, Stance
from analyzer.shapes import guarded

NUMBER = r"\d{1,2}(?:\.\d{1,2})+(?:\([a-z0-9]{1,3}\))*"
_PUT_IN_ITS_PLACE = guarded(  # "Section 7.2 of the Plan is deleted in its entirety and the following is substituted for it"
    rf"\b(?:section|article|paragraph|§)\s?(?P<number>{NUMBER})(?: \([^)]{{3,60}}\))?(?: of the [^.;,]{{3,60}}?)?,? (?:is|shall be|is being) (?:hereby )?"
    r"(?:deleted(?: in (?:its|their) entirety)?,? and (?:is )?(?:replaced|the following|a new)|replaced (?:in its entirety )?(?:with|by)|(?:further )?amended (?:and restated )?(?:in its entirety )?to (?:provide|read)(?: in (?:its|their) entirety)?(?: as follows|:)"
    r"|(?:amended and )?restated(?: in its entirety)?(?: to (?:provide|read))?(?: as follows|:))",
    regex.IGNORECASE,
)
_PRINTED_HERE = guarded(  # "replaced by the Section 6.02 that is printed in Article VI of the attached copy"
    r"^[^.;]{0,80}?(?:\.\d+[^.;]{0,60}?)?\b(?:(?:that|which|as) (?:is |now |already )*|as )(?:printed|set forth|appears?|shown|reproduced|restated|incorporated)\b",
    regex.IGNORECASE,
)
_PRINTED_AS_AMENDED = guarded(  # "6.02 After-Tax Account. [This Section is printed as amended by the Second Amendment.]"
    r"\b(?:printed|shown|reproduced|set out|reads?|appears?|restated) (?:here )?(?:as (?:it (?:was|is|has been) )?(?:last )?amended|to (?:reflect|include|incorporate))\b"
    r"|[\[(](?:as )?(?:last )?(?:amended|replaced|substituted|revised) (?:by|effective|in its entirety)\b",
    regex.IGNORECASE,
)
_NOTE = 260  # characters from a section's number in which a note says that it is printed as amended
OWN_NUMBER = guarded(rf"^\W*(?:section\s|§\s?)?(?P<number>{NUMBER})[.:)]?\s", regex.IGNORECASE)
_REASON = "an amendment puts new text in the place of its section"
_BY_TITLE = guarded(  # "The section “Withdrawals of Savings” in Part 7 is deleted"; not "the figure $5,000 in the section headed ..."
    r"(?<!\b(?:in|of|under|from|to|at) )\b(?:the|that|your) (?:section|chapter|part|paragraph|answer|text)s? (?:(?:headed|titled|called|entitled|named|captioned|under the (?:heading|title)) )?"
    r"[“\"](?P<title>[^“”\"]{4,90}?)[,.?]?[”\"](?: (?:in|of|on|under|from) [^.;“”]{3,80}?)?,? (?:is|are|shall be|has been|was|were) (?:hereby |now |therefore )?"
    r"(?:deleted|replaced|removed|superseded|struck(?: out)?|repealed|rewritten|restated)\b",
    regex.IGNORECASE,
)
_MARKS = guarded(r"[^a-z0-9]+")


def without_substituted(found: list[Finding], document: Document, where: Regions) -> list[Finding]:
    """The findings, those of a section that an amendment replaces up to the day before, or none where it names no day."""
    found = _without_titled(_without_older_amendments(found, document, where), document, where)
    ends = dict(_substitutions(document, where))
    if not ends:
        return found
    starts = [(b.span.start, m["number"]) for b in document.blocks if (m := OWN_NUMBER.match(document.quote(b.span)))]
    for start, number in starts:
        if _PRINTED_AS_AMENDED.search(document.text[start : start + _NOTE]):
            ends.pop(number, None)
    places = [start for start, _ in starts]

    def section_of(finding: Finding) -> str:
        at = bisect_right(places, finding.span.start) - 1
        return starts[at][1] if at >= 0 else ""

    return [f if f.rule.startswith("smm.") else _until(f, section_of(f), ends) for f in found]


def _without_titled(found: list[Finding], document: Document, where: Regions) -> list[Finding]:
    """The findings, those of a section that a summary of changes deletes or replaces by its title ended likewise."""
    ends: dict[str, date | None] = {}
    for block in document.blocks:
        if where.of(block).smm:
            text = " ".join(document.quote(block.span).split())
            for match in _BY_TITLE.finditer(text, timeout=2.0):
                start, _ = change_dates(text)
                ends[_bare(match["title"])] = start or where.of(block).effective_from
    if not ends:
        return found
    return [
        one if one.rule.startswith("smm.") or not one.section or (title := _bare(one.section[-1])) not in ends
        else ended(one, ends[title], _REASON)
        for one in found
    ]  # fmt: skip


def _bare(title: str) -> str:
    """A title without its number, its marks and its capitals."""
    return str(_MARKS.sub(" ", OWN_NUMBER.sub("", title).lower())).strip()


_QUOTED_SECTION = guarded(rf"[“\"](?:Section )?(?P<number>{NUMBER})[.:]?\s", regex.IGNORECASE)
"""How an amendment begins the text of a section that it adds: "A new Section 7.5 is added: “7.5 Special Account."."""


def _without_older_amendments(found: list[Finding], document: Document, where: Regions) -> list[Finding]:
    """The findings, those of a section that an amendment added up to the day from which a later one puts other text there."""
    later: dict[str, tuple[int, date | None]] = {}
    for block in document.blocks:
        if (amendment := amendment_of(block.section)) == 0:
            continue
        text = " ".join(document.quote(block.span).split())
        for match in _PUT_IN_ITS_PLACE.finditer(text, timeout=2.0):
            start, _ = change_dates(text)
            if amendment > later.get(match["number"], (0, None))[0]:
                later[match["number"]] = (amendment, start or where.of(block).effective_from)
    return [_replaced_by(one, later, document) for one in found] if later else found


def _replaced_by(finding: Finding, later: dict[str, tuple[int, date | None]], document: Document) -> Finding:
    """A finding of the text that an amendment gave a section, ended where a later amendment replaces that."""
    amendment = amendment_of(finding.section)
    block = next((b for b in document.blocks if b.span.holds(finding.span)), None)
    if amendment == 0 or block is None:
        return finding
    begun = [m["number"] for m in _QUOTED_SECTION.finditer(document.text[block.span.start : finding.span.end])]
    by, start = later.get(begun[-1], (0, None)) if begun else (0, None)
    return _until(finding, begun[-1], {begun[-1]: start}) if amendment < by else finding


def _substitutions(document: Document, where: Regions) -> Iterator[tuple[str, date | None]]:
    """The number of each section that is replaced, with the day from which it is."""
    for block in document.blocks:
        text = " ".join(document.quote(block.span).split())
        for match in _PUT_IN_ITS_PLACE.finditer(text, timeout=2.0):
            if _PRINTED_HERE.search(text[match.end() :]) is not None:
                continue  # the copy holds the new text already
            start, _ = change_dates(text)
            yield match["number"], start or where.of(block).effective_from


def _until(finding: Finding, section: str, ends: dict[str, date | None]) -> Finding:
    number = next((n for n in ends if section == n or section.startswith((f"{n}.", f"{n}("))), None)
    return finding if number is None else ended(finding, ends[number], _REASON)


def ended(finding: Finding, since: date | None, reason: str) -> Finding:
    """A finding whose words are gone ``since`` a day: in force up to the day before, or set aside where no day is told."""
    if finding.stance is Stance.MENTIONS:
        return finding
    if since is None:
        return replace(finding, stance=Stance.MENTIONS, counted=False, reason=reason)
    if finding.effective_to is not None and finding.effective_to < since:
        return finding
    return replace(
        finding,
        effective_to=since - timedelta(days=1),
        attributes={**finding.attributes, "substituted": True},
    )
