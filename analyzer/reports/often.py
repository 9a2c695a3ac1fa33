"""How often the documents let something be done, where a passage counts it and another says only "at any time"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from analyzer.report import TERMS, Evidence, ProvisionStatus, Report, Status
from analyzer.reports.terms import is_count, kinds, routes, ways

_CONVERSION = "in_plan_roth_conversion"
_COUNTED = (_CONVERSION, "in_service_after_tax")
_ALIKE = ("permits", "conditions", "presupposes")
_HOW_OFTEN = re.compile(r"\bhow (?:often|many)|\bnumber\b|\bfrequency\b|\bhow and how\b", re.IGNORECASE)
_NUMBER = r"(?:one|two|three|four|five|six|eight|ten|twelve|\d{1,2})(?: \(\d+\))?"
_OF = (
    r"(?:(?:such|regular|partial|ordinary|in-service|in-plan|roth|after-tax|separate) ){0,2}"
    r"(?:withdrawals?|conversions?|elections?|draw(?:s|n|ings?)?|requests?|transfers?|rollovers?)"
)
_HERE = (
    r"(?: under this section(?: [\d.]+)?"
    r"| from (?:the|your|his|her|an?) (?:[\w-]+ ){1,3}(?:account|sub-?account|source))?"
)
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
        own = {
            name: _counted(name, found, report.evidence) if name in names else found
            for name, found in provisions.items()
        }
        return {
            name: _with_own_limits(name, found, report.evidence) if name in _COUNTED else found
            for name, found in own.items()
        }

    groups = [one.model_copy(update={"provisions": counted(one.provisions)}) for one in report.groups]
    return report.model_copy(update={"provisions": counted(report.provisions), "groups": groups})


def _counted(provision: str, found: ProvisionStatus, evidence: Sequence[Evidence]) -> ProvisionStatus:
    on_the_way = {key for way in _first_ways(found.attributes) for key in way.get("evidence", ())}
    often = str(found.attributes.get("frequency") or "")
    if often and _only_processed(provision, often, evidence):
        often = ""  # how often the office works is not how often one may ask
        left = {key: value for key, value in found.attributes.items() if key != "frequency"}
        found = found.model_copy(update={"attributes": left})
    own = [one for one in evidence if one.provision == provision and one.id in (on_the_way or found.evidence)]
    own = _of_the_money(own)
    if found.status is Status.PERMITTED:  # nobody need wait for the age from which all money may leave
        own, evidence = _without_wait(own), _without_wait(evidence)
    counted = [one for one in own if one.counted]
    borrowed = provision == _CONVERSION and found.attributes.get("distributable_only") is True
    borrowed = borrowed and not any(is_count(often) and _tells("frequency", often, one.quote) for one in counted)
    if is_count(often) and not (on_the_way or borrowed or _of_a_cell(often, counted)):
        return found
    stated = _count_in(_beside(provision, own, evidence)) if borrowed else None
    stated = stated or _count_in(one for one in counted if not is_count(often) or _is_sentence(one.quote))
    if stated is None and not is_count(often):
        stated = _count_in(_beside(provision, own, evidence))
    return found.model_copy(update={"attributes": {**found.attributes, "frequency": stated}}) if stated else found


def _without_wait(pieces: Sequence[Evidence]) -> list[Evidence]:
    return [one for one in pieces if not (one.stance == "conditions" and _FROM_AN_AGE.match(one.quote))]


_FROM_AN_AGE = re.compile(  # "6.3 Age 59½. After attaining age 59½ a Participant may withdraw any vested Account"
    r"\W*(?:[\d.]+(?:\([a-z]\))? )?(?:(?:at |after )?age 59 ?½\. )?"
    r"(?:after|at|from|upon|once|when|on or after|a (?:participant|member) who has (?:attained|reached))\b"
    r"[^,;.]{0,60}\b59 ?(?:½|1/2)",
    re.IGNORECASE,
)


def _first_ways(attributes: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The ways on to Roth, without those from an age where there are others: these have limits of their own."""
    found = routes(attributes)
    return [way for way in found if not _of_age(way)] or found


def _with_own_limits(provision: str, found: ProvisionStatus, evidence: Sequence[Evidence]) -> ProvisionStatus:
    """A provision whose way from an age has limits of its own, where those of another way are told elsewhere.

    "Twice in a year" of money that has been in the plan for 24 months is no limit on those who are 59½.
    """
    all_ways = ways(found.attributes)
    if provision == _CONVERSION and found.attributes.get("distributable_only") is True:
        return found  # its ways are those of the withdrawal, and its limits are its own
    if len(routes(found.attributes)) < _SEVERAL:  # what is no way to Roth has none of these limits
        told = [
            {key: value for key, value in way.items() if key != "limits"} for way in found.attributes.get("ways", ())
        ]
        return found.model_copy(update={"attributes": {**found.attributes, "ways": told}}) if told else found
    if all("limits" in way for way in all_ways if _of_age(way)):
        return found
    about = [one for one in evidence if one.provision == provision]
    told = [
        {**way, "limits": _own_limits(way, found, about)} if _of_age(way) and "limits" not in way else dict(way)
        for way in all_ways
    ]
    return found.model_copy(update={"attributes": {**found.attributes, "ways": told}})


_SEVERAL = 2


def _of_age(way: Mapping[str, Any]) -> bool:
    return "age" in kinds(way) and set(kinds(way)) <= {"age", "penalty"}


def _own_limits(way: Mapping[str, Any], found: ProvisionStatus, about: Sequence[Evidence]) -> dict[str, Any]:
    """Of the limits of a provision those that the passages of one way tell, or that no passage of another does."""
    own = [one for one in about if one.id in way.get("evidence", ())]
    places = {(one.document, *one.section) for one in own}
    limits = {key: found.attributes[key] for key in TERMS if key in found.attributes}
    if any(other.get("evidence") == way.get("evidence") for other in ways(found.attributes) if not _of_age(other)):
        return limits  # the same right, freed of its wait or its price from an age on
    kept = {}
    for key, value in limits.items():
        tellers = [one for one in about if _tells(key, value, one.quote)]
        of_ways = {key for other in ways(found.attributes) for key in other.get("evidence", ())}
        elsewhere = [one for one in tellers if one.id in of_ways or (one.document, *one.section) not in places]
        if not tellers or any(one in own for one in tellers) or len(elsewhere) < len(tellers):
            kept[key] = value
    stated = _count_in(own)
    return {**kept, "frequency": stated} if stated else kept


def _tells(key: str, value: Any, quote: str) -> bool:
    """Whether words hold a limit: the count as it stands in them, or the amount."""
    words = " ".join(quote.lower().split())
    return str(value).lower() in words if key == "frequency" else re.search(rf"\$\s?{value:,.0f}\b", words) is not None


_PROCESSED = re.compile(
    r"\b(?:are|is|be) (?:processed|posted|carried out|settled|priced) (?:[\w-]+ ){0,3}$", re.IGNORECASE
)


def _is_processing(often: str, before: str) -> bool:
    """Whether a count after some words tells on which days requests are carried out: "processed once each day"."""
    return often.lower().endswith("day") and _PROCESSED.search(before) is not None


def _only_processed(provision: str, often: str, evidence: Sequence[Evidence]) -> bool:
    """Whether every passage that holds a frequency tells when requests are carried out."""
    told = [" ".join(one.quote.split()) for one in evidence if one.provision == provision]
    before = [quote[:at] for quote in told if (at := quote.lower().find(often.lower())) >= 0]
    return bool(before) and all(_is_processing(often, words) for words in before)


_MONEY = re.compile(r"\b(?:after|post)[- ]?tax\b|\b(?:voluntary|thrift|supplemental)\b", re.IGNORECASE)
_CONVERTED = re.compile(r"(?<!\bnot )\b(?:have|has|been|is) converted\b|\broth conversion account\b", re.IGNORECASE)


def _of_the_money(own: Sequence[Evidence]) -> list[Evidence]:
    """The passages in the sections of those that name after-tax money: "it" in another section is another account."""
    left = [one for one in own if one.provision == _CONVERSION or not _CONVERTED.search(one.quote)] or [*own]
    named = {(one.document, *one.section) for one in left if _MONEY.search(one.quote)}
    return [one for one in left if (one.document, *one.section) in named] or left


_NO_LIMIT = re.compile(  # "the limit of once a month does not apply", "in any month, instead of once a year"
    r"\blimit of [^.;]{3,40}? (?:does|do|shall|will)(?: not|n['’]t) apply\b"
    r"|\b(?:instead of|rather than) (?:only )?[^.;,]*"
    r"|\b(?:before|until|through|up to)\b[^.;]{0,15}\b(?:19|20)\d\d\b[^.;]{0,80}"
    r"\b(?:could|were|was|might)\b[^.;]*"
    r"|\bmay (?:by rule |from time to time )?(?:limit|restrict)\b[^.;]*?\bto\b[^.;,]*"  # none yet
    r"|[☐❏❑]\s*[^☐❏❑☒☑✓✔✘✗;]*",  # a box that is left empty: "☐ one a year ☐ one a quarter ☒ no limit"
    re.IGNORECASE,
)
_OLD_ACCOUNT = re.compile(
    r"\b(?:prior|old|former|predecessor|legacy|frozen|grandfathered) (?:[\w-]+ ){0,3}?accounts?\b", re.IGNORECASE
)
"""Words of a rule that is none now, and an account of money from before."""


def _count_in(pieces: Iterable[Evidence]) -> str | None:
    """The first count that passages state of what one may do, as it goes on a sentence."""
    counts = (count for one in pieces for count in _COUNT.finditer(_NO_LIMIT.sub(" ", " ".join(one.quote.split()))))
    stated = next((count[0] for count in counts if not _is_processing(count[0], count.string[: count.start()])), None)
    return stated[:1].lower() + stated[1:] if stated else None


def _of_a_cell(often: str, counted: Sequence[Evidence]) -> bool:
    """Whether a count is read from a cell alone, which may be that of another account's row."""
    told = [one.quote for one in counted if often.lower() in " ".join(one.quote.lower().split())]
    return bool(told) and not any(map(_is_sentence, told))


def _is_sentence(quote: str) -> bool:
    return quote.rstrip()[-1:] in ".!?:”)"


def _beside(provision: str, own: Sequence[Evidence], evidence: Sequence[Evidence]) -> list[Evidence]:
    """Passages on a provision, by themselves no grant of it, in the section of the grant or the one on how often."""
    places = {(one.document, *one.section) for one in own if one.counted and one.provision == provision}
    above = {place[:-1] for place in places}
    of_old = any(one.counted and _OLD_ACCOUNT.search(one.quote) for one in own)
    return [
        one
        for one in evidence
        if one.provision == provision and one.stance in _ALIKE and not one.rule.endswith(("_money", "other_sources"))
        if of_old or not _OLD_ACCOUNT.search(one.quote)
        if (one.document, *one.section) in places
        or ((one.document, *one.section[:-1]) in above and _HOW_OFTEN.search(one.section[-1] if one.section else ""))
    ]
