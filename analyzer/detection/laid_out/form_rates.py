"""How much may go in, where a form ticks it on a line of its own beneath what it permits: "☒ Not more than 10% of Compensation"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from analyzer.model import Block, BlockKind, Document, Finding, Passage, Stance
from analyzer.shapes import guarded

_AFTER_TAX = "after_tax_contributions"
_FAR = 3  # blocks between what is permitted and its limits: a heading, a line of running text
_LIMITS = guarded(
    r"^\W*(?:\(?\w{1,3}[.)] )?(?:(?:the )?(?:limits?|amounts?|rates?|maximum|how much)(?: (?:on|of|for) [\w -]{3,40})?|percentages?)\W*$",
    regex.IGNORECASE,
)
_RATE = guarded(
    r"^[☒☑✓xX\W]*(?:\(?(?:[A-Za-z]|\d{1,2}|[ivx]{1,4})[.)] ?)?(?:(?:not|no) more than |up to |a maximum of |not to exceed )?(?:(?P<low>\d{1,2})\s?(?:%|percent) (?:to|through|[–-]) )?"
    r"(?P<cap>\d{1,2}(?:\.\d+)?)\s?(?:%|percent)(?: of (?:[\w’']+ ){0,3}?(?:compensation|pay|earnings|salary|wages))?(?: (?:for|in) (?:the|each|a|any) (?:plan year|payroll period|pay period|year))?"
    r"(?: for (?:an? |each |any )?(?:participants?|employees?) who (?:is|are) not (?:an? )?highly compensated(?: employees?)?)?\W*$",
    regex.IGNORECASE,
)
_OTHER_MONEY = guarded(
    r"\b(?:elective|salary|pre-?\s?tax|before-?\s?tax|roth|match\w*|employer|rollovers?|profit|safe harbor|catch-?up|automatic)\b",
    regex.IGNORECASE,
)


def with_rates_ticked(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings with the limit that is ticked under after-tax contributions, where nothing else tells one to everyone."""
    grants = [one for one in findings if _grants(one)]
    if not grants or any(one.attributes.get("percent_max") for one in grants):
        return [*findings]
    for n, block in enumerate(document.blocks):
        if block.kind is not BlockKind.FORM:
            continue
        grant = next((one for one in grants if block.span.start < one.span.end <= block.span.end), None)
        if grant is None:
            continue
        told = next(_rates(n, grant, document), None)
        if told is not None:
            place, passage, rate = told
            low, cap = rate["low"], float(rate["cap"])
            rates = {"percent_max": int(cap) if cap == int(cap) else cap, **({"percent_min": int(low)} if low else {})}
            found = replace(grant, span=passage.span, section=place.section, rule="after_tax.limit", attributes=rates)
            return [*findings, replace(found, reason="a limit above zero shows that after-tax contributions are taken")]
    return [*findings]


def _grants(one: Finding) -> bool:
    opens = one.counted and one.stance is Stance.PERMITS and one.plan is None and one.group is None
    return opens and one.provision == _AFTER_TAX and not one.attributes.get("groups_in")


def _rates(at: int, grant: Finding, document: Document) -> Iterator[tuple[Block, Passage, regex.Match[str]]]:
    """The ticked lines that hold a rate and nothing else, after the grant and before any other money is named."""
    for n, block in enumerate(document.blocks[at : at + _FAR]):
        text = document.quote(block.span)
        if n and block.kind is not BlockKind.FORM and (block.kind is not BlockKind.HEADING or not _LIMITS.match(text)):
            return
        for passage in block.passages if block.kind is BlockKind.FORM else ():
            if passage.span.end <= grant.span.end:
                continue
            line = document.quote(passage.span)
            if _OTHER_MONEY.search(line) and passage.checked is not False:
                return
            rate = _RATE.match(" ".join(line.split())) if passage.checked else None
            if rate is not None:
                yield block, passage, rate
