"""What the region of the paper does to a finding that stands in it."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.document.documents import TIMEOUT, found, words
from analyzer.detection.document.regions import Region, Regions
from analyzer.model import Block, Document, Finding, Stance
from analyzer.shapes import guarded

_GRANTS = frozenset({Stance.PERMITS, Stance.CONDITIONS, Stance.ROLLOVER_ONLY})
_IDLE = frozenset(
    (
        "a",
        "an",
        "and",
        "the",
        "of",
        "by",
        "in",
        "at",
        "for",
        "to",
        "who",
        "whose",
        "are",
        "is",
        "represented",
        "covered",
    )
) | frozenset(("employee", "employees", "participant", "participants", "member", "members"))


_NOT_TO_YOU = guarded(  # "The Dale plan takes them, which does not make them available to you": there they are taken
    r"\b(?:that|this|which) (?:does|do|will) not (?:make|mean)\b[^.;]{0,40}\b(?:available|open) to (?:you|participants in (?:this|our) plan)\b"
    r"|\b(?:that|this|which) (?:is|are) not (?:available|open) to you\b",
    regex.IGNORECASE,
)


def place(finding: Finding, where: Regions, block: Block, document: Document) -> Finding:
    """A finding as it stands in its region: refused, of another plan, of a group, or part of a change."""
    region = where.of(block)
    quote = document.quote(finding.span)
    finding = _changed(_grouped(_of_an_old_plan(finding), region, quote), region)
    before = document.text[max(block.span.start, finding.span.start - 300) : finding.span.start]
    plan = region.plan or where.plan_spoken_of(quote, before)
    if plan is not None and finding.plan is None:
        finding = replace(finding, plan=plan)
    if finding.plan is not None and finding.stance is Stance.DENIES and _NOT_TO_YOU.search(quote) is not None:
        finding = replace(finding, stance=Stance.MENTIONS)
    reason = _of_the_past(finding, quote, document) or _refusal(finding, region, quote, where)
    if reason is not None and finding.counted:
        return replace(finding, counted=False, reason=reason)
    return finding


def _of_the_past(finding: Finding, quote: str, document: Document) -> str | None:
    """A sentence that quotes an old booklet, or the rule that the next sentence takes away, says nothing of today."""
    known = words()
    if found(known.superseded.sentence, quote):
        return known.superseded.reason
    if guarded(known.changes.quotes).search(quote, timeout=TIMEOUT) is None:
        return None
    after = document.text[finding.span.end : finding.span.end + 160]
    taken = guarded(known.changes.deletes, regex.IGNORECASE).match(after, timeout=TIMEOUT)
    return known.changes.quoted_reason if taken is not None else None


def _refusal(finding: Finding, region: Region, quote: str, where: Regions) -> str | None:
    """Why a finding does not count where it stands; None where it does."""
    known = words()
    if region.kind == "glossary":
        return region.reason if found(known.glossary.hedge, quote) else None
    example = where.example(quote)
    if example is not None:
        return example
    if finding.provision == "after_tax_contributions" and finding.stance in _GRANTS and _WHOEVER_MAY.search(quote):
        return "it says when those may begin who may contribute, and not who may"
    if finding.provision in region.keeps or region.refuses == "nothing":
        return None
    if region.name == "draft" and finding.stance not in _GRANTS and _STANDS_TODAY.search(quote):
        return None  # "Until it is signed, Section 4.9 stands as it has": what a draft says of the rule that it would change
    if region.only and (finding.provision not in region.only or finding.stance is Stance.ROLLOVER_ONLY):
        return None
    if region.refuses == "grants" and finding.stance not in _GRANTS:
        return None
    return region.reason


_STANDS_TODAY = guarded(
    r"\b(?:stands?|remains?|continues?|applies|apply|reads?)\b[^.;]{0,30}\b(?:as it (?:has|have|did|does|is|was)|unchanged|in (?:full )?force|as before|today)\b",
    regex.IGNORECASE,
)
_WHOEVER_MAY = guarded(
    r"\bafter-?\s?tax contributions? \(if (?:you|they|he or she) (?:are|is) eligible\b", regex.IGNORECASE
)
_WHO_MOVES = guarded(
    r"^\W*(?:if|when|once|after) (?:you|he|she|they|an? \w+|the \w+) (?:moves?|transfers?|changes? jobs|(?:is|are) (?:transferred|promoted|moved))\b",
    regex.IGNORECASE,
)


def _grouped(finding: Finding, region: Region, quote: str) -> Finding:
    """The group of the chapter, narrowed by a group that the sentence names itself."""
    if region.group is None:
        return finding
    finding = _of_this_part(finding, region.group)
    if finding.group is None and _WHO_MOVES.search(quote):
        return finding  # "If you move into a job under Schedule A you may ...": of those who are in the group no longer
    if finding.group is None:
        return replace(finding, group=region.group)
    chapter, own = _telling(region.group), _telling(finding.group)
    if chapter <= own:
        return finding
    if own <= chapter:
        return replace(finding, group=region.group)
    if (lives := _WHO_LIVES.fullmatch(finding.group)) is not None:
        return replace(finding, group=f"{region.group} who live in {lives['where']}")
    return replace(finding, group=f"{region.group}, {finding.group}")


_WHO_LIVES = guarded(r"(?:an? |the )?(?:bona fide )?residents? of (?P<where>(?-i:[A-Z])[\w .]{2,40})", regex.IGNORECASE)


_FORMER_PARTICIPANTS = guarded(
    r"\b(?:participants?|members?|employees?) (?:in|of|under) (?:the )?(?-i:[A-Z])[^.;]*\b(?-i:Plan|Program)\b",
    regex.IGNORECASE,
)
_PRIOR_ACCOUNTS = guarded(
    r"\b(?:prior|former|predecessor|heritage|legacy|merged)[- ](?:(?:[\w’']+ )?plans?|company|companies)?[ -]?(?:accounts?|balances?|plans?|sources?)\b",
    regex.IGNORECASE,
)


def _of_an_old_plan(finding: Finding) -> Finding:
    """A closed account of those who came from a merged plan: it shuts nobody out of what goes in today."""
    groups = [g for key in ("groups_in", "groups_out") for g in finding.attributes.get(key, ())]
    groups += [finding.group] if finding.group else []
    of_them = bool(groups) and all(_FORMER_PARTICIPANTS.search(name) for name in groups)
    of_theirs = finding.inferred and not groups and any(_PRIOR_ACCOUNTS.search(t) for t in finding.section[1:])
    told = bool(groups) and finding.attributes.get("legacy_account") is True  # "to the Dale plan, which was merged"
    if finding.stance is not Stance.FREEZES or not (of_them or of_theirs or told):
        return finding
    attributes = {k: v for k, v in finding.attributes.items() if k not in ("groups_in", "groups_out")}
    return replace(finding, group=None, attributes={**attributes, "legacy_account": True})


_THIS_PART = guarded(
    r"\b(?:this|the present) (?:schedule|appendix|supplement|exhibit|part|chapter|section|article|addendum|attachment|annex|sub-?plan)\b",
    regex.IGNORECASE,
)


def _of_this_part(finding: Finding, group: str) -> Finding:
    """ "Participants covered by this Schedule D": those of the chapter, by the name that the chapter has."""

    def named(name: str) -> str:
        return group if _THIS_PART.search(name) else name

    lists = ("groups_in", "groups_out")
    attributes = {
        key: list(dict.fromkeys(named(str(one)) for one in value)) if key in lists else value
        for key, value in finding.attributes.items()
    }
    own = None if finding.group is None else named(finding.group)
    return replace(finding, group=own, attributes=attributes)


_SHORT = 4  # letters


def _telling(name: str) -> frozenset[str]:
    """The words of a name that tell who is meant; "Pilot" and "Pilots" are the same people."""
    words = frozenset(guarded(r"[a-z0-9]+").findall(name.lower())) - _IDLE
    return frozenset(word[:-1] if len(word) > _SHORT and word[-1] == "s" != word[-2] else word for word in words)


def _changed(finding: Finding, region: Region) -> Finding:
    """A finding in a change supersedes what it changes, from the day on which the change takes effect."""
    if not region.smm:
        return finding
    start = finding.effective_from
    if start is None and finding.effective_to is None and finding.stance is not Stance.MENTIONS:
        start = region.effective_from
    return replace(finding, rule=f"smm.{finding.rule}", effective_from=start)
