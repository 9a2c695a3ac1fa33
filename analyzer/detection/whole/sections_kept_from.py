"""What is told of a section by its number: that it is not for a group, that payments under it cannot be rolled over.

"Section 4.12 does not apply to a Puerto Rico Participant"; "A withdrawal under Section 8.4 is not an eligible rollover
distribution", where 8.4 is about hardship.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from analyzer.model import Document, Finding, Stance
from analyzer.reasons import NO_CONVERSION_INSIDE
from analyzer.shapes import guarded, of_document

_CONVERSION, _WITHDRAWAL = "in_plan_roth_conversion", "in_service_after_tax"
_KEPT_FROM = guarded(  # "and the chapter on Roth conversion does not apply", "Section 4.12 does not apply to an Island Member"
    r"\b(?:the (?:chapter|section|article|part) (?:on|about|headed|called|titled) [“\"]?(?P<title>[\w ,’'-]{4,60}?)[”\"]?|(?:section|article) (?P<number>\d{1,2}(?:\.\d{1,2})*))"
    r" (?:does|do|shall|will) not apply(?= to\b|\W*(?:$|[.;]))",
    regex.IGNORECASE,
)
_BY_TITLE = (
    (_CONVERSION, guarded(r"\b(?:conver\w+|in-plan)\b", regex.IGNORECASE)),
    (_WITHDRAWAL, guarded(r"\bwithdraw\w*\b", regex.IGNORECASE)),
)
_DENIED = {
    _CONVERSION: ("conversion.denied", NO_CONVERSION_INSIDE),
    _WITHDRAWAL: ("withdrawal.denied", "it says that money cannot be withdrawn while employed"),
}


def with_sections_kept_from(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, a group that may not contribute also refused what a section gives that does not apply to it.

    The refusal holds beside every grant of that section, whenever it was added: what is put into it later does not
    apply to them either.
    """
    refused = [f for f in findings if f.counted and f.stance is Stance.DENIES and f.group and not f.inferred]
    added: list[Finding] = []
    for denial, told in _told(refused, document):
        granted = [f for f in findings if f.counted and f.stance in (Stance.PERMITS, Stance.CONDITIONS)]
        for provision in _of_section(told, granted, document):
            if any(f.provision == provision and f.span == denial.span and f.counted for f in findings):
                continue
            added += _denials(denial, provision, [f for f in granted if f.provision == provision])
    return [*findings, *added]


_BARE = guarded(
    r"^\W*(?:\(?\w{1,3}[.)]\s*)?(?:section|article) \d{1,2}(?:\.\d{1,2})* (?:does|shall) not apply\W*$",
    regex.IGNORECASE,
)


def _told(refused: Sequence[Finding], document: Document) -> Iterator[tuple[Finding, regex.Match[str]]]:
    """Each refusal whose sentence keeps a section from the group, or another item of the schedule for that group."""
    for denial in {f.span: f for f in refused}.values():
        own = _KEPT_FROM.search(" ".join(document.quote(denial.span).split()), timeout=1.0)
        if own is not None:
            yield denial, own
            continue
        schedule = denial.section[-1] if denial.section and _SCHEDULE.match(denial.section[-1]) else None
        blocks = (b for b in document.blocks if schedule is not None and b.section == denial.section)
        for passage in (p for block in blocks for p in block.passages):
            text = " ".join(document.quote(passage.span).split())
            if _BARE.match(text) and (told := _KEPT_FROM.search(text, timeout=1.0)) is not None:
                yield replace(denial, span=passage.span), told


_SCHEDULE = guarded(r"^(?:schedule|appendix|supplement|addendum|annex|exhibit|sub-?plan)\b", regex.IGNORECASE)


_PAID_UNDER = guarded(  # "A withdrawal under Section 8.4 is not an eligible rollover distribution"
    r"\b(?:withdrawals?|distributions?|payments?|amounts? (?:withdrawn|distributed|paid)) (?:made )?(?:under|pursuant to|permitted by) (?:section|article|paragraph) (?P<number>\d{1,2}(?:\.\d{1,2})*)",
    regex.IGNORECASE,
)
_NOT_ROLLABLE = "withdrawal.not_rollable"
_OF_ITS_SECTION = "it is about payments under a section that is not about after-tax money"


def without_refusals_of_other_sections(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, without refusals to roll over what is paid under a section in which no after-tax money is paid.

    They are kept where no such payment stands in a section at all, and where the section named is not in the document.
    "It may not be rolled over", in a section on hardship that pays no after-tax money, is said of the hardship payment.
    """
    paid = [f for f in findings if f.counted and f.provision == _WITHDRAWAL and f.stance is Stance.PERMITS]
    found = list(findings)
    for n, one in enumerate(findings):
        if one.rule != _NOT_ROLLABLE or not one.counted:
            continue
        numbers = [m["number"] for m in _PAID_UNDER.finditer(document.quote(one.span), timeout=1.0)]
        elsewhere = bool(numbers) and not any(_pays(number, paid, document) for number in numbers)
        if paid and (elsewhere or _of_payments_in_need(one, paid, document)):
            found[n] = replace(one, counted=False, reason=_OF_ITS_SECTION)
    return found


_IT = guarded(
    r"^\W*(?:it|they|this|these|(?:the|this|such an?) (?:amount|payment|withdrawal|distribution)s?)\b", regex.IGNORECASE
)
_IN_NEED = guarded(
    r"\bhardships?\b|\bimmediate and heavy\b|\bfinancial needs?\b|\bemergenc(?:y|ies)\b", regex.IGNORECASE
)


def _of_payments_in_need(refusal: Finding, paid: Sequence[Finding], document: Document) -> bool:
    """Whether a refusal that names no payment stands in a section on hardship, in which no after-tax money is paid."""
    if _IT.match(document.quote(refusal.span)) is None or any(f.section == refusal.section for f in paid):
        return False
    beside = [document.quote(block.span) for block in document.blocks if block.section == refusal.section]
    return any(_IN_NEED.search(text) for text in (*refusal.section[-1:], *beside))


def _pays(number: str, paid: Sequence[Finding], document: Document) -> bool:
    """Whether after-tax money is paid under a section of this number, or whether there is no such section to see."""
    own = _numbered(number)
    blocks = [b for b in document.blocks if own.search(document.quote(b.span)) or any(map(own.search, b.section))]
    return not blocks or any(_stands_under(f, own, document) for f in paid)


def _numbered(number: str) -> regex.Pattern[str]:
    return of_document(rf"^\W*(?:section |article )?{regex.escape(number)}(?![\d]|\.\d)", regex.IGNORECASE)


def _of_section(told: regex.Match[str], granted: Sequence[Finding], document: Document) -> Iterator[str]:
    """The ways out that the section gives, by its title, or by what is granted under its number."""
    if told["title"]:
        yield from (provision for provision, words in _BY_TITLE if words.search(told["title"]))
        return
    own = _numbered(told["number"])
    within = {id(f) for f in granted if f.provision in _DENIED and _stands_under(f, own, document)}
    given = [name for name in _DENIED if any(f.provision == name and id(f) in within for f in granted)]
    elsewhere = any(f.provision == _WITHDRAWAL and f.group is None and id(f) not in within for f in granted)
    if _CONVERSION in given and elsewhere:  # it tells beside the conversion when converted money may be withdrawn
        given = [_CONVERSION]
    yield from given


def _stands_under(finding: Finding, own: regex.Pattern[str], document: Document) -> bool:
    if any(own.search(text) for text in (*finding.section, document.quote(finding.span))):
        return True
    block = next((block for block in document.blocks if block.span.holds(finding.span)), None)
    before = document.text[block.span.start : finding.span.start] if block is not None else ""
    begun = list(_BEGUN.finditer(" ".join(before.split())))  # "7.06 Roth Rollovers. A Member may ...", in one paragraph
    return bool(begun) and own.search(begun[-1]["number"]) is not None


_BEGUN = guarded(r"(?:^|(?<=[.;:] ))(?:Section )?(?P<number>\d{1,2}\.\d{1,2})\.? (?=[A-Z(])")


def _denials(denial: Finding, provision: str, grants: Sequence[Finding]) -> Iterator[Finding]:
    """A refusal for each day from which the section grants something."""
    rule, reason = _DENIED[provision]
    attributes = {"groups_out": [denial.group]}
    for day in dict.fromkeys((denial.effective_from, *(f.effective_from for f in grants))):
        yield replace(denial, provision=provision, rule=rule, reason=reason, attributes=attributes, effective_from=day)
