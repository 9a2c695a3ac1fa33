"""How often the documents let something be done, where a passage counts it and another says only "at any time"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from analyzer.report import Evidence, ProvisionStatus, Report
from analyzer.reports.terms import is_count, routes

_COUNTED = ("in_plan_roth_conversion", "in_service_after_tax")
_NUMBER = r"(?:one|two|three|four|five|six|eight|ten|twelve|\d{1,2})(?: \(\d+\))?"
_OF = r"(?:such )?(?:withdrawals?|conversions?|elections?|draws?|requests?|transfers?|rollovers?)"
_HERE = r"(?: under this section(?: [\d.]+)?)?"
_COUNT = re.compile(
    rf"(?<![\d.])\b(?:(?:not?|never) (?:more|oftener) (?:often )?than |up to |at most |only )?"
    rf"(?:once|twice|{_NUMBER}(?: (?:times?|{_OF}))?){_HERE}"
    rf"(?: (?:may|shall|can|are|is) (?:be )?(?:made|allowed|permitted|taken|requested))?{_HERE}"
    rf",? (?:(?:in|during|within|per|every|each|a|an|any|one|the same) )+"
    rf"(?:{_NUMBER}[ -])?(?:(?:calendar|plan|business) )?(?:year|quarter|months?(?: period)?|week|day)\b",
    re.IGNORECASE,
)


def with_counts(report: Report) -> Report:
    """The report with the count of a counted passage in the place of a frequency that counts nothing.

    What is converted automatically is not counted: a count is then one of conversions on request.
    """
    names = ("in_service_after_tax",) if report.verdict.automatic_conversion else _COUNTED

    def counted(provisions: Mapping[str, ProvisionStatus]) -> dict[str, ProvisionStatus]:
        return {
            name: _counted(name, found, report.evidence) if name in names else found
            for name, found in provisions.items()
        }

    groups = [one.model_copy(update={"provisions": counted(one.provisions)}) for one in report.groups]
    return report.model_copy(update={"provisions": counted(report.provisions), "groups": groups})


def _counted(provision: str, found: ProvisionStatus, evidence: Sequence[Evidence]) -> ProvisionStatus:
    on_the_way = {key for way in routes(found.attributes) for key in way.get("evidence", ())}
    if is_count(found.attributes.get("frequency")) and not on_the_way:
        return found
    ids = on_the_way or found.evidence
    about = [one for one in evidence if one.counted and one.provision == provision and one.id in ids]
    own = (" ".join(one.quote.split()) for one in about)
    stated = next((count[0] for quote in own if (count := _COUNT.search(quote))), None)
    if stated is None:
        return found
    often = stated[:1].lower() + stated[1:]
    return found.model_copy(update={"attributes": {**found.attributes, "frequency": often}})
