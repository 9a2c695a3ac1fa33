"""Who is free of a wait: "At 59½ the 24 months do not apply", in terms of its own; "nor to a member of five years"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

import regex

from analyzer.detection.sentence.conditions import NUMBER, months_of
from analyzer.model import BlockKind, Document, Finding, Stance
from analyzer.shapes import guarded

_WITHDRAWAL, _CONVERSION = "in_service_after_tax", "in_plan_roth_conversion"
_PRICES = ("suspension_penalty", "match_forfeiture")
_AGE = 59.5
_NEXT = 3  # sentences behind a rule that may say what it is free of

_NOT = r"\b(?:neither|nor|no|not|without|cannot|(?:do|does|will)n['’]t)\b"
_TURNED_OFF = r"\b(?:do|does|shall|will)(?: not|n['’]t) (?:then )?apply\b"
_MONTHS = r"(?:\d{1,2}|six|nine|twelve|eighteen|twenty-four|thirty-six|sixty)(?: \(\d{1,2}\))?[- ](?:full )?months?"
_NO_WAIT = guarded(
    rf"{_NOT}[^.;]{{0,40}}\b{_MONTHS}['’]?[- ](?:rule|wait|period|requirement|hold)\b"
    rf"|\b{_MONTHS}(?:['’]? (?:rule|wait|period|requirement|limit))?\b(?:[^.;]|\.\d){{0,90}}?(?:{_TURNED_OFF}|\bnot then applying\b)"
    r"|\b(?:without regard to|regardless of|irrespective of|no matter) (?:how long|(?:the )?(?:length of (?:the )?)?(?:time|period)\b(?! (?:of|in) (?:service|employment)))"
    r"|\b(?:however|no matter how) (?:long|recently|short|lately) (?:ago )?(?:[\w’'-]+ ){0,6}?(?:been|held|made|credited|in|there|put)\b"
    rf"|\bwhether (?:or not )?(?:it|they|the (?:money|amounts?|contributions?)|any (?:part|amount)) (?:has|have|had) (?:not )?been [^.;]{{0,30}}\b{_MONTHS}\b"
    rf"|{_NOT}[^.;]{{0,20}}\bwait(?:ing period)?\b|\b(?:wait|waiting period)\b[^.;]{{0,60}}{_TURNED_OFF}",
    regex.IGNORECASE,
)
_THE_WHOLE = guarded(  # "including the whole of the After-Tax Account": of what came in lately as well
    r"\b(?:the whole(?: of)?|the entire|all of) (?:the|his|her|your|their|his or her) after-?\s?tax (?:[\w-]+ ){0,2}?accounts?\b",
    regex.IGNORECASE,
)
_NO_PRICE = guarded(
    rf"{_NOT}[^.;]{{0,70}}\b(?:suspen(?:sion|d\w*)|penalty|pause\b(?! button)|los(?:s|e|ing)\b[^.;]{{0,20}}\bmatch|month stop|match (?:stops?|is lost))\b"
    rf"|\b(?:suspension|stop|penalty|loss of (?:\w+ )?match)\b[^.;]{{0,90}}?{_TURNED_OFF}"
    rf"|\b{_MONTHS}[- ](?:rule|wait)\b[^.;]{{0,60}}\b(?:nor|and)\b[^.;]{{0,40}}\b{_MONTHS}[- ](?:rule|stop|pause|bar|loss)\b"
    # "as often as you like and without the consequences described in item 2"
    r"|\bwithout (?:any of )?(?:the|those|these|such) (?:consequences?|effects?|results?)\b(?! (?:for|of) (?:your |the )?tax)",
    regex.IGNORECASE,
)
_NEITHER = guarded(  # "without regard to Sections 7.2 and 7.3", "paragraphs (b) and (d) of Section 8.2 do not apply to the withdrawal"
    rf"\bwithout regard to (?:(?:sub)?paragraphs? [\da-z.() ,]+ of )?sections? \d|\bsections? \d[\d.()a-z]*(?:,? (?:and|or) \d[\d.()a-z]*)* {_TURNED_OFF}",
    regex.IGNORECASE,
)
_UNDER_THE_AGE = guarded(  # "A Participant who has not attained age 59½ but has been a Participant for two years may ..."
    r"\b(?:has|have) not (?:yet )?(?:attained|reached) (?:age |the age of )?59\s?½|\b(?:under|younger than) (?:age |the age of )?59\s?½"
    r"|\bbefore (?:attaining|reaching|you (?:are|turn|reach)|he or she (?:attains|reaches)|(?:the )?age(?: of)?)\b[^.;,]{0,10}59\s?½",
    regex.IGNORECASE,
)
_OF_OTHERS = guarded(r"\b(?:rollover|prior plan|profit[- ]sharing|conver\w+|hardship|loan)\b", regex.IGNORECASE)
_IS_NONE = guarded(  # "A conversion is not a withdrawal, so it does not suspend your match"
    r"\bconversions?\b[^.;]{0,40}\b(?:is|are) not\b[^.;]{0,20}\bwithdrawals?\b", regex.IGNORECASE
)
_SPARES_SOME = guarded(  # "Unmatched money comes out first, so many withdrawals carry no suspension"
    r"\b(?:many|most|some) withdrawals\b|\bunmatched\b"
    rf"|\b(?:suspension|stop|penalty)\b[^.;]{{0,30}}?{_TURNED_OFF} to (?:your |the |his or her |any )?(?:pre-?tax|before-tax|roth|401\(k\))\b",
    regex.IGNORECASE,
)
_HOW_OFTEN = guarded(
    r"\bas often as\b|\bwhenever\b|\bat any time\b|\bany ?time\b|\b(?:once|twice|\w+ times) (?:a|an|each|every|per|in)\b|\bas many times as\b",
    regex.IGNORECASE,
)
_NAMES_THE_AGE = guarded(r"\b59\s?½")
_THE_REST = guarded(  # "Old Thrift money and rollover money, yes. The rest, only after 59½"
    r"(?:\byes|\b(?:at )?any ?time|\bwhenever you like)\W{1,3}(?:and |but )?(?:the (?:rest|others?|remainder)|every(?:thing| other (?:\w+ )?)(?: else)?)\b"
    r"(?![^.;]*\b(?:after|post)-?\s?tax\b)[^.;]{0,60}\b59\s?½",
    regex.IGNORECASE,
)


_OF_THE_REST = guarded(r"\bother (?:kinds?|sorts?|types?|money|savings|accounts?|sources?)\b", regex.IGNORECASE)


def freed_by_age(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """Withdrawals at an age without the wait and the price of which they are said to be free, or that another section asks."""
    findings = [_without_age_of_the_rest(one, document) for one in findings]
    prices = [one for one in findings if one.counted and _is_price(one)]
    waits_are_of_the_young = any(_waits_under_the_age(one, document) for one in findings)
    freed = [
        _freed(one, prices, document, waits_are_of_the_young) if _at_an_age(one, document) else one for one in findings
    ]
    return [*(_of_long_membership(one, freed, document) for one in freed), *_excused(freed, document)]


_EXCUSED = guarded(  # "An associate who has been a member for five years or longer is excused from the 24-month wait"
    rf"\bwho (?:has|have) (?:been (?:an? )?(?:members?|participants?)|taken part|participated|belonged)\b[^.;,]{{0,25}}?\b{NUMBER}[ -](?P<u>months?|years?)\b"
    rf"[^.;,]{{0,20}} (?:is|are) (?:excused|exempt(?:ed)?|freed|free|released) from the (?:{_MONTHS}['’]? )?(?:wait|waiting period)\b",
    regex.IGNORECASE,
)


def _excused(findings: Sequence[Finding], document: Document) -> Iterator[Finding]:
    """A way for members of long standing, whom the sentence behind a wait of after-tax money excuses from it."""
    known = {one.span for one in findings if one.provision == _WITHDRAWAL and one.counted}
    for one in findings:
        if not (one.counted and one.provision == _WITHDRAWAL and one.attributes.get("conditions") == ["seasoning"]):
            continue
        if one.attributes.get("sources") != ["after_tax"] or one.inferred or not one.section:
            continue
        for block in (b for b in document.blocks if b.section == one.section):
            for passage in (p for p in block.passages if p.span.start > one.span.start and p.span not in known):
                if (said := _EXCUSED.search(document.quote(passage.span))) is not None:
                    known.add(passage.span)
                    told = {"participation_years": months_of(said) / 12, "conditions": ["participation"]}
                    kept = {key: value for key, value in one.attributes.items() if key != "seasoning_months"}
                    yield replace(one, span=passage.span, attributes=kept | told)


_NOT_OF_MEMBERS = guarded(  # "The limitation relating to twenty-four months shall not apply to a Participant ..."
    rf"\b(?:{_MONTHS}|wait|waiting period)\b[^.;]{{0,60}}{_TURNED_OFF} to\b", regex.IGNORECASE
)


def _of_long_membership(finding: Finding, others: Sequence[Finding], document: Document) -> Finding:
    """What frees the members of long standing from the wait of its section is a way for them (Rev. Rul. 68-24)."""
    if finding.provision != _WITHDRAWAL or finding.counted or not finding.attributes.get("participation_years"):
        return finding
    if not finding.section or not _NOT_OF_MEMBERS.search(document.quote(finding.span)):
        return finding
    waits = [
        one
        for one in others
        if one.provision == _WITHDRAWAL and one.counted and one.section == finding.section
        if one.attributes.get("conditions") == ["seasoning"] and "after_tax" in one.attributes.get("sources", ())
        if one.span.start < finding.span.start
    ]
    if not waits:
        return finding
    last = waits[-1]
    told = {"participation_years": finding.attributes["participation_years"], "conditions": ["participation"]}
    found = {key: value for key, value in last.attributes.items() if key != "seasoning_months"} | told
    return replace(
        finding, stance=last.stance, rule=last.rule, reason=last.reason, counted=True, attributes=found, inferred=False
    )


def _without_age_of_the_rest(finding: Finding, document: Document) -> Finding:
    """A rule on after-tax money without the age that the same words ask of all other money."""
    told = finding.attributes
    sources = told.get("sources") or ()
    if finding.provision not in (_WITHDRAWAL, _CONVERSION) or "after_tax" not in sources or "all" in sources:
        return finding
    if told.get("conditions") != ["age"] or not _THE_REST.search(document.quote(finding.span)):
        return finding
    kept = {key: value for key, value in told.items() if key not in ("age", "conditions")}
    return replace(finding, stance=Stance.PERMITS, attributes=kept)


def _is_price(finding: Finding) -> bool:
    return finding.provision in _PRICES or (
        finding.provision == _WITHDRAWAL and "penalty" in finding.attributes.get("conditions", ())
    )


def _at_an_age(finding: Finding, document: Document) -> bool:
    if finding.provision != _WITHDRAWAL or finding.stance is not Stance.CONDITIONS or not finding.counted:
        return False
    kinds = set(finding.attributes.get("conditions", ()))
    return kinds in ({"age"}, {"age", "seasoning"}, {"participation"}, {"participation", "seasoning"}) or (
        kinds == {"seasoning"} and _asked_of_the_age(finding, document)
    )


def _asked_of_the_age(finding: Finding, document: Document) -> bool:
    """ "What happens at 59½? You can take out anything that is yours, without the 24-month wait"."""
    over = finding.section[-1] if finding.section else ""
    return _NAMES_THE_AGE.search(over) is not None and _NO_WAIT.search(document.quote(finding.span)) is not None


def _waits_under_the_age(finding: Finding, document: Document) -> bool:
    """Whether a wait is asked of those under 59½ alone: of others a right at that age asks none."""
    if finding.provision != _WITHDRAWAL or not finding.counted:
        return False
    waits = {"participation", "seasoning"} & set(finding.attributes.get("conditions", ()))
    return bool(waits) and _UNDER_THE_AGE.search(document.quote(finding.span)) is not None


def _freed(
    finding: Finding, prices: Sequence[Finding], document: Document, waits_are_of_the_young: bool = False
) -> Finding:
    said = [document.quote(finding.span), *islice(_behind(finding, document), _NEXT)]
    no_wait = any(_NO_WAIT.search(text) or _NEITHER.search(text) for text in said)
    no_wait = no_wait or (waits_are_of_the_young and finding.attributes.get("conditions") == ["age"])
    no_wait = no_wait or _THE_WHOLE.search(said[0]) is not None
    no_price = any(_NO_PRICE.search(text) or _NEITHER.search(text) for text in said if not _of_some(text))
    found = dict(finding.attributes)
    if no_wait:
        found = {key: value for key, value in found.items() if key != "seasoning_months"}
        found |= {"no_wait": True, "conditions": [kind for kind in found["conditions"] if kind != "seasoning"]}
        if not found["conditions"]:
            found |= {"conditions": ["age"], "age": _AGE, "sources": ["all"]}
    if no_price or (prices and _of_its_own(finding, prices, said[0])):
        found["no_price"] = True
    return replace(finding, attributes=found)


def _of_some(text: str) -> bool:
    """Whether what has no price is only some of the money, what is not stopped, or a conversion."""
    return _IS_NONE.search(text) is not None or _SPARES_SOME.search(text) is not None


def _of_its_own(finding: Finding, prices: Sequence[Finding], quote: str) -> bool:
    """Whether it is a right beside the one that has a price: of all money, in another section, and as often as it says."""
    if finding.section and _OF_THE_REST.search(finding.section[-1]):
        return False  # "Can I take out the other kinds?": of after-tax money it says no more than was said
    apart = bool(finding.section) and all(one.section and one.section != finding.section for one in prices)
    return apart and "all" in finding.attributes.get("sources", ()) and _HOW_OFTEN.search(quote) is not None


def _behind(finding: Finding, document: Document) -> Iterator[str]:
    """The sentences behind a rule in its section, up to the first of other money."""
    for block in document.blocks:
        if block.section != finding.section or block.kind in (BlockKind.HEADING, BlockKind.CONTENTS):
            continue
        for passage in block.passages:
            if passage.span.start > finding.span.start:
                text = document.quote(passage.span)
                if _OF_OTHERS.search(text):
                    return
                yield text
