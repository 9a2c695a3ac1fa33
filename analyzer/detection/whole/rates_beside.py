"""Rates told beside a grant: of both tiers of that money together, or of it together with other contributions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from analyzer.detection.sentence.conditions import in_percent, whole
from analyzer.detection.sentence.rates import grants
from analyzer.model import Document, Finding
from analyzer.shapes import guarded

_IN_THE_AGGREGATE = guarded(  # "Basic and Supplemental Thrift Contributions shall not in the aggregate exceed twelve percent (12%)"
    r"^\W*(?:the )?(?:basic and supplemental |matched and unmatched )?(?:(?!(?:and|or|any|sum|of|roth|pre-?tax|before-?tax|elective)\b)[\w-]+ ){1,3}(?:contributions|savings|deposits|allotments) (?:shall|may|can|must|will) not,? (?:in (?:the aggregate|total|all)|together|altogether),? (?:exceed|be (?:more|greater) than) (?P<rate>\d{1,2})\s?%",
    regex.IGNORECASE,
)


_A_PERCENTAGE = guarded(  # "... and contribute as After-Tax Contributions, a whole percentage of Compensation for each payroll period"
    r"\ban? (?:whole )?(?:percentage|percent) of (?:(?:his or her|his|her|your|their|the) )?(?:[\w-]+ ){0,2}(?:compensation|pay|earnings|wages|salary)\b",
    regex.IGNORECASE,
)
_THAT_PERCENTAGE = guarded(  # "The percentage shall not be less than one percent (1%) nor more than six percent (6%)."
    r"^\W*(?:the|this|that|such) (?:percentage|rate)(?: (?:so )?(?:elected|chosen))? (?:shall|may|must|can|will|is|has to) (?:to )?(?:not )?(?:be )?"
    r"(?:not )?(?:less than|at least|from|between|of) (?P<low>\d{1,2}(?:\.\d+)?)\s?% (?:nor|or|and|to|but)(?: (?:be )?(?:not )?(?:more|greater|higher) than)? (?P<high>\d{1,2}(?:\.\d+)?)\s?%"
    r"(?: of [\w ’'-]{3,40})?\W*$",
    regex.IGNORECASE,
)


def _with_the_percentage(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """A grant of "a percentage of Compensation" with the bounds that the next sentence sets to that percentage."""
    bare = [one for one in findings if grants(one) and one.group is None and not one.attributes.keys() & _RATES]
    if not bare:
        return [*findings]
    bounds: dict[tuple[int, int], dict[str, float]] = {}
    for block in document.blocks:
        for one, following in pairwise(block.passages):
            told = _THAT_PERCENTAGE.match(in_percent(" ".join(document.quote(following.span).split())), timeout=1.0)
            if told is not None and _A_PERCENTAGE.search(" ".join(document.quote(one.span).split())):
                bound = {"percent_min": whole(float(told["low"])), "percent_max": whole(float(told["high"]))}
                bounds[(one.span.start, one.span.end)] = bound
    return [
        replace(one, attributes={**one.attributes, **rates})
        if one in bare and (rates := _of_the_place(one, bounds)) is not None
        else one
        for one in findings
    ]


_RATES = {"percent_min", "percent_max"}


def _of_the_place(finding: Finding, bounds: Mapping[tuple[int, int], dict[str, float]]) -> dict[str, float] | None:
    """The bounds told after the sentence that a finding stands in."""
    at = finding.span.start
    return next((rates for (start, end), rates in bounds.items() if start <= at < end), None)


def with_rates_beside(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, a grant without a rate with that of the sentence in its section that caps that money in all."""
    findings = _with_the_percentage(findings, document)
    told: dict[tuple[str, ...], int] = {}
    for one in findings:
        if one.provision != "after_tax_contributions" or one.group is not None:
            continue
        capped = _IN_THE_AGGREGATE.match(in_percent(" ".join(document.quote(one.span).split())), timeout=1.0)
        if capped is not None:
            told.setdefault(one.section, int(capped["rate"]))
    rated = {one.section for one in findings if grants(one) and one.attributes.get("percent_max") is not None}
    return [
        replace(one, attributes={**one.attributes, "percent_max": told[one.section]})
        if grants(one) and one.section in told.keys() - rated and one.group is None and not one.inferred
        else one
        for one in findings
    ]


_WITH_THE_FIRST = guarded(  # "The sum of Basic Contributions and Supplemental Contributions may not exceed 45%", "Basic and after-tax savings together 75%"
    r"\b(?P<first>basic|regular|core)\b[^.;%]{0,80}\band (?:supplemental|supplementary|after-?\s?tax|voluntary|thrift)\b",
    regex.IGNORECASE,
)
_SUM = guarded(r"\b(?:sum|total) of\b|\btogether\b|\bcombined\b|\bin the aggregate\b", regex.IGNORECASE)
_COMBINED = ("limit.combined", "it sets one cap on pre-tax, Roth and after-tax contributions together")


def with_caps_in_all(findings: Sequence[Finding], beside: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, a rate on basic and after-tax contributions together as the cap on all, where after-tax ones have their own.

    Not where ``beside`` has such a cap, and not where basic contributions may be after-tax ones: then it is the rate of both tiers.
    """
    rated = [one for one in findings if grants(one) and one.attributes.get("percent_max") is not None]
    quotes = {id(one): " ".join(document.quote(one.span).split()) for one in findings if grants(one)}
    if any(one.provision == "plan_limit_combined" and one.counted for one in beside):
        return [*findings]
    found: list[Finding] = []
    for one in findings:
        told = _WITH_THE_FIRST.search(quotes[id(one)]) if id(one) in quotes and one in rated else None
        lower = [o for o in rated if o.attributes["percent_max"] < one.attributes["percent_max"]] if told else []
        if told is None or not lower or not _SUM.search(quotes[id(one)]) or _is_ours(told["first"], one, quotes):
            found.append(one)
            continue
        rule, reason = _COMBINED
        attributes = {"combined_percent_max": one.attributes["percent_max"]}
        own = {key: value for key, value in one.attributes.items() if not key.startswith("percent")}
        found += [
            replace(one, attributes=own),
            replace(one, provision="plan_limit_combined", rule=rule, reason=reason, attributes=attributes),
        ]
    return found


def _is_ours(first: str, finding: Finding, quotes: Mapping[int, str]) -> bool:
    """Whether another grant of after-tax contributions names the first tier: it may be after-tax money too."""
    return any(
        first.lower() in text.lower()
        for key, text in quotes.items()
        if key != id(finding) and text != quotes[id(finding)]
    )
