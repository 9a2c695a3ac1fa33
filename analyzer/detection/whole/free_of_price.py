"""What a withdrawal of after-tax money leaves as it is: "No suspension of contributions and no loss of match follows"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from analyzer.model import BlockKind, Document, Finding, Passage, Stance
from analyzer.shapes import guarded

_WITHDRAWAL = "in_service_after_tax"
_PRICES = ("suspension_penalty", "match_forfeiture")
_NOT = r"(?:does|do|will|shall|is|are)(?: not|n['’]t)"
_NO_SUSPENSION = guarded(
    r"\b(?:no|without(?: any| a)?|neither(?: an?)?|nor(?: any)?) suspension\b(?! (?:of|in) (?:loans?|payments?)\b)"
    rf"|\b(?:your|the|his or her|their|member['’]s|participant['’]s|regular|payroll)? ?(?:contributions?|savings|deductions|allotments)\b[^.;]{{0,40}}?\b{_NOT} (?:be )?(?:suspended|interrupted|stopped|stop|affected)\b"
    rf"|\b{_NOT} (?:suspend|interrupt|stop|affect) (?:anything you are contributing|(?:(?:your|his or her|any|a|the|(?:the |a )?(?:participant|member)['’]s) (?:right to contribute|(?:[\w-]+ )?(?:contributions?|savings|deductions))))",
    regex.IGNORECASE,
)
_NO_LOSS = guarded(
    r"\b(?:no|nor) loss of (?:the |your |any )?(?:[\w-]+ )?match|\b(?:lose|loses|forfeit|forfeits) no (?:[\w-]+ )?match\b|\bno (?:[\w-]+ )?match(?:ing contributions)? (?:is|are|will be) (?:lost|forfeited)\b"
    rf"|\b{_NOT} (?:lose|forfeit|reduce|affect|stop|interrupt|suspend)\b[^.;]{{0,60}}?\bmatch\b|\bmatch(?:ing contributions)?\b[^.;]{{0,20}}? {_NOT} (?:be )?(?:interrupted|suspended|stopped|lost|forfeited|affected)\b",
    regex.IGNORECASE,
)
_OF_OTHERS = guarded(  # of a hardship the law says it; of some money it is not said of all; before a date it was so
    r"\b(?:hardship|loans?|conversions?|convert\w*|rollovers?|reservist|military|many|most|some|unless|except|if|before|until|only|unmatched|class [B-Z]|prior plan)\b|\b59\s?½|\?",
    regex.IGNORECASE,
)
_OF_WITHDRAWALS = guarded(r"\bwithdraw\w*|\btake (?:it|money|any|some) out\b", regex.IGNORECASE)


def with_freedom_from_price(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """A right to withdraw after-tax money with what the sentences beside it say that it does not cost."""
    if any(one.provision in _PRICES or "penalty" in one.attributes.get("conditions", ()) for one in findings):
        return list(findings)  # what is free of it, and what is not, is told by the rules on the price
    rights = [one for one in findings if _is_right(one)]
    found: list[Finding] = []
    seen: set[int] = set()
    for right in rights:
        for passage in _beside(right, document):
            text = document.quote(passage.span)
            free = _free_of(text)
            if not free or _OF_OTHERS.search(text) or passage.span.start in seen:
                continue
            seen.add(passage.span.start)
            if own := [one for one in rights if one.span == passage.span]:
                found.extend(replace(one, attributes={**one.attributes, **free}) for one in own)
                continue
            kept = {key: right.attributes[key] for key in ("sources", "conditions", "age") if key in right.attributes}
            found.append(
                replace(
                    right,
                    span=passage.span,
                    reason="it tells what a withdrawal of after-tax money does not cost",
                    attributes={**kept, **free},
                    inferred=True,
                    of_terms=True,
                )
            )
    told = {one.span for one in found}
    return sorted([*(one for one in findings if not (_is_right(one) and one.span in told)), *found], key=_place)


def _place(finding: Finding) -> int:
    return finding.span.start


def _is_right(finding: Finding) -> bool:
    opens = finding.provision == _WITHDRAWAL and finding.stance in (Stance.PERMITS, Stance.CONDITIONS)
    return opens and finding.counted and finding.attributes.get("sources") == ["after_tax"] and bool(finding.section)


def _free_of(text: str) -> dict[str, bool]:
    free = {"no_suspension": _NO_SUSPENSION, "no_match_loss": _NO_LOSS}
    return {name: True for name, shape in free.items() if shape.search(text) is not None}


def _beside(right: Finding, document: Document) -> Iterator[Passage]:
    """The sentences of the section of a right, and those of others that speak of withdrawals themselves."""
    for block in document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS) or not block.section:
            continue
        here = block.section == right.section
        for passage in block.passages:
            said = document.quote(passage.span)
            if here or (_OF_WITHDRAWALS.search(said) and _OF_WITHDRAWALS.search(block.section[-1])):
                yield passage
