"""The day of the last contribution of a closed source, where the sentence that says it is closed tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import Document, Finding, Stance
from analyzer.shapes import guarded

_LAST = guarded(  # "The last of these contributions was taken from pay on June 30, 2016"
    r"\bthe (?:last|final)(?: of (?:these|those|the|such|all))? (?:[\w-]+ ){0,4}?(?:contributions?|savings|deposits?|deductions?)\b"
    r"(?:(?!\b(?:match\w*|conver\w*|withdr\w*|merge[dr]|transfer\w*|before|until)\b)[^.;]){0,60}? (?:on|dated) (?=\S)",
    regex.IGNORECASE,
)
_A_DAY = len("2016-06-30")


def with_last_days(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, each closing without a day of its own with that of the last contribution, where its words tell it."""
    return [_with_last_day(one, document) if _is_undated(one) else one for one in findings]


def _is_undated(one: Finding) -> bool:
    closes = one.provision == "after_tax_contributions" and one.counted and one.stance is Stance.FREEZES
    return closes and one.effective_from is None and "frozen_date" not in one.attributes


def _with_last_day(finding: Finding, document: Document) -> Finding:
    quote = " ".join(document.quote(finding.span).split())
    told = _LAST.search(quote, timeout=1.0)
    first = next(dates_in(quote[told.end() :]), None) if told is not None else None
    if first is None or first.start > 0 or len(first.iso) != _A_DAY:
        return finding
    return replace(finding, effective_from=first.day, attributes={**finding.attributes, "frozen_date": first.iso})
