"""The rate of a grant where the sentence beside it tells it, as a limit of both tiers of that money together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.sentence.conditions import in_percent
from analyzer.detection.sentence.rates import grants
from analyzer.model import Document, Finding
from analyzer.shapes import guarded

_IN_THE_AGGREGATE = guarded(  # "Basic and Supplemental Thrift Contributions shall not in the aggregate exceed twelve percent (12%)"
    r"^\W*(?:the )?(?:basic and supplemental |matched and unmatched )?(?:(?!(?:and|or|any|sum|of|roth|pre-?tax|before-?tax|elective)\b)[\w-]+ ){1,3}(?:contributions|savings|deposits|allotments) (?:shall|may|can|must|will) not,? (?:in (?:the aggregate|total|all)|together|altogether),? (?:exceed|be (?:more|greater) than) (?P<rate>\d{1,2})\s?%",
    regex.IGNORECASE,
)


def with_rates_beside(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, a grant without a rate with that of the sentence in its section that caps that money in all."""
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
