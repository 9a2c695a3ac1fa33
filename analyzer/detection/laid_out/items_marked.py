"""Rules that hold only where an item of the form is marked: "If item 14(d) is marked, a Participant may withdraw ..."."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import regex

from analyzer.model import Block, BlockKind, Document, Finding, Passage, PassageKind, Span, Stance
from analyzer.shapes import guarded

Item = tuple[str, str]
"""A numbered item of a form and the letter of an option under it ("" where the options have none)."""

_NUMBERED = guarded(
    r"^\W*(?:item |election |question )?(?P<number>\d{1,3}(?:[.-]\d{1,2})?)(?:[.):]|\s)", regex.IGNORECASE
)
_LETTERED = guarded(r"^(?:[\p{So}\p{Co}✓✔✗✘x\[\]_]\s?)*\(?(?P<letter>[a-z])[.)]\s", regex.IGNORECASE)
_ONE = r"\d{1,3}(?:[.-]\d{1,2})?(?:\s?\([a-z]\))?"
_ITEMS = rf"(?:items?|elections?|box(?:es)?|options?) (?P<items>{_ONE}(?:,? (?:or|and) (?:items? )?{_ONE}|, {_ONE})*)"
_MARKED = r"(?:marked|checked|ticked|elected|selected|chosen|completed)"
_DEPENDS = guarded(
    rf"\b(?P<word>(?:only )?(?:if|where|when|unless)(?:,? and (?:as|to the extent|only if))?) (?:"
    rf"{_ITEMS}(?: (?:of|in|on) the adoption (?:page|agreement))? (?:is|are|has been|have been) (?P<not>not )?{_MARKED}"
    rf"|(?:the (?:employer|company|sponsor) (?:has )?(?:so )?)?{_MARKED} (?:in|at|under|by marking) {_ITEMS.replace('P<items>', 'P<others>')})",
    regex.IGNORECASE,
)
_NO_EFFECT = guarded(
    r"\bthis (?:section|article|paragraph|provision) (?:has no effect|does not apply|shall not apply|is (?:void|without effect|of no effect|inapplicable)|shall (?:have no effect|be of no effect))\b",
    regex.IGNORECASE,
)
_GOVERNS_ALL = guarded(
    r"\b(?:the following|this (?:section|article|paragraph)|the (?:rest|remainder|provisions|rules) of this (?:section|article|paragraph))(?: provisions?| rules?)? (?:shall )?(?:appl(?:y|ies)|(?:is|are) in (?:force|effect)|has effect|governs?)\b",
    regex.IGNORECASE,
)
_OWN_SECTION = guarded(r"^\W*(?:section |§ ?)?\d+\.\d+\b", regex.IGNORECASE)
_PARTS = guarded(r"(?P<number>[\d.-]+)(?:\s?\((?P<letter>[a-z])\))?", regex.IGNORECASE)


def where_marked(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """What depends on an item of a form counts only where the form is in the document and the item is marked."""
    marked = _elections(document)
    off = [*_without_effect(document, marked)]
    if not off:
        return [*findings]
    return [_as_far_as_marked(one, off) for one in findings]


_ACCOUNTS_MARKED = guarded(
    r"\b(?:accounts?|sources?|money types?)(?: (?:that|which) (?:are|is))? (?:marked|checked|ticked|selected)\b",
    regex.IGNORECASE,
)


def of_the_marked(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """ "From the vested Accounts marked: ☒ Matching Contribution Account": of that account, and not of every one."""
    options = {p.span.end: p for block in document.blocks for p in block.passages if p.checked is not None}
    return [
        one if (option := options.get(one.span.end)) is None else _of_its_option(one, option, document)
        for one in findings
    ]


def _of_its_option(finding: Finding, option: Passage, document: Document) -> Finding:
    """A finding on an option that is ticked: of its account alone, and of nothing where it only points to a paper."""
    opens = finding.counted and finding.attributes.get("conditions") == ["other"]
    if opens and _POINTS.search(document.quote(option.span)):
        why = "it leaves the terms to another paper, and grants nothing by itself"
        return replace(finding, stance=Stance.MENTIONS, counted=False, reason=why)
    lead = " ".join(document.quote(option.lead_in).split()) if option.lead_in is not None else ""
    return _of_its_account(finding) if _ACCOUNTS_MARKED.search(lead) else finding


_POINTS = guarded(
    r"^[^\w]*(?:\(?\w{1,2}[.)] )?(?:only )?as (?:set out|set forth|provided|described|stated|specified|told) in (?:the )?(?:attached )?(?:addendum|appendix|exhibit|schedule|attachment|rider)\b",
    regex.IGNORECASE,
)


def _of_its_account(finding: Finding) -> Finding:
    """A finding on an account other than the after-tax one, without the "accounts" of the prompt over it."""
    sources = finding.attributes.get("sources", [])
    if "all" not in sources or "after_tax" in sources or len(sources) < 2:
        return finding
    return replace(finding, attributes={**finding.attributes, "sources": [one for one in sources if one != "all"]})


def _as_far_as_marked(finding: Finding, off: Sequence[tuple[Span, str]]) -> Finding:
    why = next((why for span, why in off if span.start <= finding.span.start < span.end), None)
    if why is None or not finding.counted:
        return finding
    return replace(finding, stance=Stance.MENTIONS, counted=False, reason=why)


def _elections(document: Document) -> dict[Item, bool]:
    """The boxes of the document's form by number and letter, and whether each is ticked."""
    found: dict[Item, bool] = {}
    number = ""
    for passage in (p for block in document.blocks for p in block.passages):
        if passage.kind is not PassageKind.OPTION or passage.checked is None:
            over = _NUMBERED.match(document.quote(passage.span))
            number = over["number"] if over else number
            continue
        lead = _NUMBERED.match(document.quote(passage.lead_in)) if passage.lead_in is not None else None
        number = lead["number"] if lead else number
        letter = _LETTERED.match(document.quote(passage.span))
        key = (number, letter["letter"].lower() if letter else "")
        found[key] = found.get(key, False) or passage.checked
    return found


def _holds(items: str, marked: Mapping[Item, bool]) -> bool | None:
    """Whether one of several items is marked; None where the form is not in the document."""
    known = []
    for item in _PARTS.finditer(items):
        number, letter = item["number"], (item["letter"] or "").lower()
        if letter:
            known.append(marked.get((number, letter)))
        else:
            known += [ticked for (of, _), ticked in marked.items() if of == number] or [None]
    if any(known):
        return True
    return None if None in known else False


def _without_effect(document: Document, marked: Mapping[Item, bool]) -> Iterator[tuple[Span, str]]:
    """The stretches of text that have no effect as the form stands, each with the reason."""
    for block in document.blocks:
        if block.kind in (BlockKind.FORM, BlockKind.HEADING, BlockKind.CONTENTS):
            continue
        for passage in block.passages:
            text = document.quote(passage.span)
            told = _DEPENDS.search(text)
            if told is None:
                continue
            items = told["items"] or told["others"]
            holds = _holds(items, marked)
            if holds is not None and (bool(told["not"]) != (told["word"].lower() == "unless")):
                holds = not holds
            named = ("item " if items[:1].isdigit() else "") + items
            if _NO_EFFECT.search(text):
                if holds:
                    yield _stretch(block, document, block.span.start), f"{named} is marked, and so it has no effect"
            elif not holds:
                not_so = "it is not" if holds is False else "the form is not here"
                whole = _GOVERNS_ALL.search(text) is not None
                span = _stretch(block, document, passage.span.start) if whole else passage.span
                yield span, f"it holds only where {named} is marked, and {not_so}"


def _stretch(block: Block, document: Document, start: int) -> Span:
    """From a place in a block to its end, or to that of the numbered section that it stands in."""
    end = block.span.end
    if block.section and _OWN_SECTION.match(block.section[-1]):
        end = max(other.span.end for other in document.blocks if other.section == block.section)
    return Span(start, end)
