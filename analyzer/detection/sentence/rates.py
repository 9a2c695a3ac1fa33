"""Which of several percentages of a sentence is that of after-tax money alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from analyzer.detection.sentence.conditions import percents
from analyzer.detection.sentence.frames import Frame
from analyzer.model import Document, Finding, Span, Stance
from analyzer.shapes import guarded, of_document

_OF_ALL = guarded(
    r"\b(?:any|every|whatever|some) (?:combination|mix|mixture)|\bcombin\w+|\btogether\b|\bin total\b|\btotal (?:of|savings|contribution)|\bsum of\b|\baltogether\b|\bin all\b|\b(?:pre|before)-?\s?tax,? (?:\w+ ){0,3}?(?:roth,? )?and (?:your )?after-?\s?tax (?:contributions?|savings|elections?) (?:may|can|must|shall|cannot)(?: not)? (?:be (?:more|greater|higher) than|exceed|be over|go over)\b",
    regex.IGNORECASE,
)
_WITH_OTHERS = guarded(  # "combined with your other savings you may not go over 40% of pay"
    r"\b(?:combined|together|added|along|counted)\b (?:with|to) (?:[\w-]+ ){0,3}?(?:other|pre-?tax|before-?tax|roth|elective|deferral)",
    regex.IGNORECASE,
)
_OWN_PART = guarded(  # "..., and the after-tax part no more than 12%", "plus after-tax savings of up to 12%"
    r"\bafter-?\s?tax(?: (?:part|portion|share|piece|contributions?|savings|money|alone|rate))*(?: (?:may|can|must|is|are|be|cannot))*,? (?:of )?(?:(?:not |no |cannot )(?:be )?(?:more than|over|exceed\w*|above|greater than)|up to|at most|limited to|capped at)\s+(?P<cap>\d{1,3}(?:\.\d+)?)\s?(?:%|percent)",
    regex.IGNORECASE,
)
_SO_MUCH_MORE = guarded(  # "up to 50% before tax or as Roth, and up to 10% more after tax"
    r"\b(?:and|plus) (?:another |up to |as much as |at most ){0,2}(?P<cap>\d{1,3}(?:\.\d+)?)\s?(?:%|percent)(?: of (?:\w+ )?pay)? more,? (?:as |in )?after[- ]tax\b",
    regex.IGNORECASE,
)
_EMPLOYER_GIVES = guarded(  # "The employer contributes 50% of the sum of your contributions": no limit on them
    r"^\W*(?:(?:for|in|each|every)\b[^,;]{2,40}?(?:, ?| ))?(?:the (?!(?:participants?|members?|employees?|associates?|savers?|plan)\b)[\w-]+|(?:your |our )?(?:employer|company|bank|firm|corporation|sponsor|hospital|university|partnership)|we)\b (?:also |then |will |shall )*(?:contribut(?:es?|ed|ing)|add(?:s|ed|ing)?|match(?:es|ed|ing)?|pay(?:s|ing)?|paid|puts?|credit(?:s|ed)?)\b",
    regex.IGNORECASE,
)
_AND_MORE = guarded(  # "Up to 60% of pay before tax or as Roth, and more after tax": the rate is of the first two
    r"\d\s?%[^.;]{0,40}\b(?:before[- ]tax|pre-?tax|roth)\b[^.;]{0,30}?(?:(?:and|plus) (?:still )?more,? (?:as |in )?after[- ]tax\b|,? plus after-?\s?tax (?:savings|contributions)\b(?![^.;]*\d\s?%))",
    regex.IGNORECASE,
)
_WAS = guarded(  # "the maximum was 10% before 2023"
    r"\b(?:limit|maximum|cap|ceiling)\b[^.;%]{0,40}\b(?:was|were|had been|used to be) (?:only |up to |at most |just )?(?:\d|[a-z-]+ per\s?cent)(?![^.;]*\b(?:now|is|today|went|rose|raised|increased|became)\b)",
    regex.IGNORECASE,
)
_PUT_IN = frozenset({"pre_tax", "roth", "after_tax", "all"})
_RATES = ("percent_min", "percent_max")


def own_rates(frames: Iterable[Frame]) -> list[Frame]:
    """ "1% to 50% in any combination of pre-tax and after-tax, except that after-tax may not be more than 20%": 20 is its own."""
    told = [_as_it_stands(f) if _of_after_tax(f) else f for f in frames]
    beside_all = [
        f.attributes.get("percent_max", _ANY) for f in told if _of_after_tax(f) and _AND_IN_ALL.search(f.text)
    ]
    if beside_all:
        told = [_without_rates(f) if f.attributes.get("percent_max", 0) > max(beside_all) else f for f in told]
    own = next((f for f in told if _of_after_tax(f) and f.attributes.get("percent_max") and not _shared(f)), None)
    if own is None:
        return told
    cap = own.attributes["percent_max"]
    return [_with_cap(f, cap) if _of_after_tax(f) and _shared(f) else f for f in told]


def _as_it_stands(frame: Frame) -> Frame:
    """A frame without the rate of a match or of earlier days, and with the cap that it names for the after-tax part."""
    if _WAS.search(frame.text):
        return replace(_without_rates(frame), flags=frame.flags | {"quote_of_old"})
    if _EMPLOYER_GIVES.match(frame.text) or _AND_MORE.search(frame.text):
        return _without_rates(frame)
    in_all, in_brackets = _AND_IN_ALL.search(frame.text), _HIGHLY_IN_BRACKETS.search(frame.text)
    if in_all is not None and (rated := _rated_by(frame.text[: in_all.start()], frame)) is not None:
        return rated
    if in_brackets is not None and (rated := _rated_by(_HIGHLY_IN_BRACKETS.sub("", frame.text), frame)) is not None:
        return rated
    part = _OWN_PART.search(frame.text)
    if part is None or not (_shared(frame) or _is_lower(part, frame)):
        part = None if _shared(frame) else _beside_others(frame.text)
    part = _SO_MUCH_MORE.search(frame.text) or part
    return _with_cap(frame, float(part["cap"])) if part is not None else frame


def _rated_by(words: str, frame: Frame) -> Frame | None:
    """A frame with the rates of some of its words alone; None where they have no highest one."""
    low, high = percents(words)
    if high is None:
        return None
    rates = {k: v for k, v in (("percent_min", low), ("percent_max", high)) if v is not None}
    return replace(frame, attributes={**_without_rates(frame).attributes, **rates})


def _is_lower(part: regex.Match[str], frame: Frame) -> bool:
    """ "1% to 50% before tax, as Roth or after tax (after tax no more than 8%)": and not a limit of some people."""
    return float(part["cap"]) < frame.attributes.get("percent_max", 0) and not _OF_PEOPLE.search(frame.text)


_HIGHLY_IN_BRACKETS = guarded(  # "1% to 10% (highly compensated: 6%)"
    r"\s?\([^()]*\b(?:highly[- ](?:compensated|paid)|HCEs?)\b[^()]*\d\s?(?:%|percent)[^()]*\)", regex.IGNORECASE
)
_OF_PEOPLE = guarded(r"\b(?:highly|HCEs?|group|officers?|partners?|executives?|who|if you)\b", regex.IGNORECASE)
_AND_IN_ALL = guarded(  # "not more than 8% ..., it being understood that the sum of deferrals and after-tax contributions may not exceed 58%"
    r"[,;] (?:it being understood|provided|but|and|except|so long as|subject to|as long as)\b[^.;%]{0,40}?\b(?:sum|total|aggregate|combination) of\b",
    regex.IGNORECASE,
)
_RATE_BEFORE = guarded(  # "up to 75% pre-tax or Roth, and up to 35% after-tax"
    r"(?P<cap>\d{1,3}(?:\.\d+)?)\s?(?:%|percent)(?: of [\w ]{3,25}?)? (?:(?:as|in|on an?|of) )?(?:voluntary |supplemental )?after-?\s?tax\b",
    regex.IGNORECASE,
)
_OTHERS_RATE = guarded(
    r"\d\s?(?:%|percent)(?: of [\w ]{3,25}?)? (?:(?:as|in|on an?|of) )?(?:pre-?tax|before-?tax|roth)\b",
    regex.IGNORECASE,
)


def _beside_others(text: str) -> regex.Match[str] | None:
    """The rate that stands with after-tax money, where another stands with other money."""
    return _RATE_BEFORE.search(text) if _OTHERS_RATE.search(text) else None


def _of_after_tax(frame: Frame) -> bool:
    return frame.act == "contribute" and frame.money == "after_tax"


def _shared(frame: Frame) -> bool:
    """Whether the rate of a frame is that of several kinds of money together."""
    kinds = {kind for kind, _ in frame.mentions} & _PUT_IN
    together = len(kinds) > 1 and _OF_ALL.search(frame.text) is not None
    return together or _WITH_OTHERS.search(frame.text) is not None


def _without_rates(frame: Frame) -> Frame:
    return replace(frame, attributes={key: value for key, value in frame.attributes.items() if key not in _RATES})


def _with_cap(frame: Frame, cap: float) -> Frame:
    whole = int(cap) if cap == int(cap) else cap
    return replace(frame, attributes={**_without_rates(frame).attributes, "percent_max": whole})


_OTHERS_TOO = guarded(
    r"\b(?:pre-?\s?tax|before-?\s?tax|elective deferrals?|salary deferrals?)\b|(?<!non-)(?<!not )\broth\b",
    regex.IGNORECASE,
)
"""Words of a passage that names other contributions beside after-tax ones."""
_IN_ALL = guarded(
    r"\b(?:combin\w+|mix|mixture|together|in total|total|sum|altogether|in all|whether(?! or not))\b"
    r"|\band (?:your )?after-?\s?tax (?:contributions?|savings|elections?) (?:may|can|must|shall|cannot)\b",
    regex.IGNORECASE,
)
_ALL_OF_IT = guarded(
    r"\ball (?:of )?(?:your |these |the )?(?:elections?|contributions?|savings)\b[^.;%]{0,20}\btogether\b"
    r"|^\W*(?:in all|in total|altogether|all told),? [^.;%]{0,30}?\b(?:may|can|must|shall|cannot)\b",
    regex.IGNORECASE,
)
"""Words for everything that is put in, of whatever kind."""
_HIGHLY = guarded(r"\bhighly[- ]compensated\b|\bHCEs?\b", regex.IGNORECASE)
_BONUS = guarded(r"\b(?:from|of) (?:the|your|each|any|an?) (?:[\w-]+ ){0,2}?bonus(?:es)?\b", regex.IGNORECASE)
_BOTH_TIERS = guarded(  # "After-tax contributions, Basic and Supplemental together, may not be more than 25% of your pay."
    r"\bafter-?\s?tax contributions?,? (?:both )?(?:basic|matched)[^.;,]{0,20}\b(?:and|plus)\b[^.;,]{0,25}\btogether\b",
    regex.IGNORECASE,
)


def with_own_rates(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """Where a passage gives after-tax money a cap of its own, a higher one for all money together is none of it."""
    rated = {id(f): document.quote(f.span) for f in findings if grants(f) and f.attributes.get("percent_max")}
    shared = {key for key, quote in rated.items() if _of_everything(quote)}
    alone = [f for f in findings if id(f) in rated.keys() - shared and not _HIGHLY.search(rated[id(f)])]
    alone = [f for f in alone if not _BONUS.search(rated[id(f)])] or alone  # the rate of a bonus is that of a bonus
    if not alone:
        return [*findings]
    whole = next((f.attributes["percent_max"] for f in alone if _BOTH_TIERS.search(rated[id(f)])), None)
    whole = whole or _added_up([(f, rated[id(f)]) for f in alone], [*map(document.quote, _grants_of_all(findings))])
    raised = {id(f) for f in alone} if whole else set()

    def highest(finding: Finding) -> float:
        mine = [f.attributes["percent_max"] for f in alone if finding.group is None or f.group in (None, finding.group)]
        return float(whole or max(mine, default=_ANY))

    return [_rated(f, highest(f), id(f) in shared, id(f) in raised) for f in findings]


_ON_TOP = guarded(  # "If your Basic Contributions are 6%, you may also make Supplemental Contributions of 1% to 10%"
    r"\b(?:basic|matched)\b[^.;%]{0,90}?(?<!first )(?P<first>\d{1,2}(?:\.\d+)?)\s?(?:%|percent)[^.;]{0,60}\b(?:also|in addition|additional(?:ly)?|further|beside|besides)\b[^.;%]{0,40}\b(?:supplement(?:al|ary)|unmatched|additional|further|voluntary)\b",
    regex.IGNORECASE,
)
_THE_FIRST_TIER = guarded(r"\b(?:basic|matched)\b", regex.IGNORECASE)
_THE_SECOND_TIER = guarded(
    r"\b(?:supplement(?:al|ary)|unmatched|additional|further)\b|\bmatch(?:es|ing)\b|\$|\bcents\b", regex.IGNORECASE
)


def _added_up(alone: Sequence[tuple[Finding, str]], granted: Sequence[str]) -> float | None:
    """What the tiers come to where the second begins at the top of the first, and both may be made after tax.

    "Basic Contributions of 2% to 6%, before tax or after tax"; "if they are 6%, you may also make Supplemental
    Contributions, before tax or after tax, of 1% to 10%": 16% after tax in all.
    """
    for finding, quote in alone:
        on_top = _ON_TOP.search(quote) if finding.group is None else None
        if on_top is None:
            continue
        top = of_document(rf"(?<![\d.]){regex.escape(on_top['first'])}\s?(?:%|percent)")
        first = [one for one in granted if _THE_FIRST_TIER.search(one) and not _THE_SECOND_TIER.search(one)]
        if any(top.search(one) for one in first):
            return float(finding.attributes["percent_max"] + float(on_top["first"]))
    return None


def _grants_of_all(findings: Sequence[Finding]) -> list[Span]:
    """Where after-tax contributions are granted to everyone."""
    return [f.span for f in findings if grants(f) and f.group is None]


_ANY = 100
"""Percent: where a group has no rate of its own, none is higher."""


_WITH_ANOTHER = guarded(  # "Basic savings and after-tax savings together cannot be more than 60% of eligible pay"
    r"\b(?!after|supplement|unmatched)[a-z][\w-]{2,20} (?P<what>savings|contributions|deposits|allotments) and (?:your )?after-?\s?tax (?P=what),? (?:taken |added )?together\b",
    regex.IGNORECASE,
)


def _of_everything(quote: str) -> bool:
    """Whether the rate of a passage is one on all contributions together."""
    named = _OTHERS_TOO.search(quote) and _IN_ALL.search(quote)
    return any((named, _ALL_OF_IT.search(quote), _WITH_ANOTHER.search(quote)))


def _rated(finding: Finding, highest: float, shared: bool, raised: bool) -> Finding:
    """A finding without a rate that is that of all money, or with the rate of basic and supplemental money together.

    That rate is more than those of the tiers, where they add up to it, or less, where it cuts them short.
    """
    rate = finding.attributes.get("percent_max", 0)
    if shared and rate > highest:
        return replace(finding, attributes={k: v for k, v in finding.attributes.items() if k not in _RATES})
    if raised and rate != highest:
        return replace(finding, attributes={**finding.attributes, "percent_max": highest})
    return finding


def grants(finding: Finding) -> bool:
    opens = finding.stance in (Stance.PERMITS, Stance.CONDITIONS)
    return finding.counted and opens and finding.provision == "after_tax_contributions"
