"""Rules with an exception under a section that they name: what that section says decides what the exception is worth.

"No after-tax contribution is accepted except under Section 4.7" leaves room for what Section 4.7 of the same document
opens, and for nothing else: not for a right in another section, nor under a section of the Code. "Except under Section
7.5, a Member may withdraw" is bound by what Section 7.5 asks for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from analyzer.model import Document, Finding, Stance
from analyzer.shapes import guarded

_LABEL = r"(?:sections?|articles?|rules?|paragraphs?|clauses?|parts?|chapters?|schedules?|appendi(?:x|ces)|§§?)"
_NUMBER = r"(?:(?:[A-Z]-?)?\d{1,3}(?:\.\d{1,3})*|(?-i:[IVXL]{1,6}|[A-Z])(?![\w’']))"
_ITEM = rf"{_NUMBER}(?:\(\w{{1,4}}\))*"
_NAMED = guarded(  # "except under Sections 4.7 and 4.9"
    r"\b(?:except|unless|save|other than|otherwise than)\b(?P<between>(?:[^.;]|\.\d){0,60}?)"
    rf"(?P<code>\b(?:Code|ERISA|Act|Treas\.|regulations?) )?(?:\b|(?=§)){_LABEL} ?(?P<items>{_ITEM}(?:(?:,|,? and|,? or| through) (?:{_LABEL} ?)?{_ITEM})*)"
    r"(?P<after>.{0,60})",
    regex.IGNORECASE,
)
_ONE = guarded(_NUMBER, regex.IGNORECASE)
_OF_THE_LAW = guarded(
    r"^,? (?:of|under) (?:the )?(?:(?:internal )?revenue )?(?:code|act|erisa|treasury|regulations?|ICC)\b",
    regex.IGNORECASE,
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_FIRST_OF_THE_CODE = 100  # no plan has so many sections
_ELSEWHERE = guarded(
    r"^,? of (?:the |your )?(?:[\w-]+ )?(?:adoption agreement|agreement|trust|election)\b", regex.IGNORECASE
)
_HERE = guarded(  # "except as this Article and Section 7.3 provide"
    r"\b(?:this|these|otherwise|herein(?:after)?|hereof|below|elsewhere|the plan)\b", regex.IGNORECASE
)
_OF_OTHER_THINGS = guarded(  # "Section 4.9 (military service)", "Section 7.9, which concerns small accounts"
    r"^(?: ?\(|,? (?:which|that) (?:concerns|is (?:of|on|about)|deals with|relates to)\b|,? (?:concerning|relating to|regarding|on)\b)[^.;)]{0,40}?"
    r"\b(?:military|uniformed|USERRA|loans?|rollovers?|orders?|small|hardship|disab\w+|death|minimum|corrections?|excess)\b",
    regex.IGNORECASE,
)
_BEGINS = guarded(
    rf"^\W{{0,3}}(?:(?P<label>{_LABEL}) ?)?(?P<number>{_NUMBER})(?:\(\w{{1,4}}\))*(?:[.:)]|(?=\s)|$)", regex.IGNORECASE
)
_LEAVERS = guarded(
    r"\b(?:employment|service) (?:has|have) (?:ended|ceased|terminated)\b|\b(?:after|upon|on|following) (?:his |her |your |a |the )?(?:severance|separation|termination|retirement|leaving)\b"
    r"|\b(?:former|retired|terminated) (?:employees?|participants?|members?)\b|\bwhen you (?:leave|retire)\b|\b(?:has|have) (?:left|retired|severed|separated|terminated)\b",
    regex.IGNORECASE,
)
_OPENS = (Stance.PERMITS, Stance.CONDITIONS)
_BARS = (Stance.DENIES, Stance.FREEZES)
_RIGHTS = ("after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax")
_KINDS = {
    "spillover": "after_tax_contributions",
    "after_tax_limit": "after_tax_contributions",
    "after_tax_match": "after_tax_contributions",
    "auto_in_plan_conversion": "in_plan_roth_conversion",
    "otherwise_distributable_only": "in_plan_roth_conversion",
    "in_service_withdrawal_after_tax": "in_service_after_tax",
}
_NOT_BEFORE = "not_before"
_GATES = ("age", "service_years", "participation_years", "seasoning_months", "points")


@dataclass(frozen=True, slots=True)
class _Begun:
    """Where a section begins in the text, with its number as it is written and the word before it."""

    at: int
    number: str


def with_named_exceptions(found: list[Finding], document: Document) -> list[Finding]:
    """The findings, a bar that yields to nothing in the section it names as a plain bar, and a grant with its gate."""
    if not any(
        one.stance in _BARS or _NAMED.search(document.quote(one.span), timeout=1.0)
        for one in found
        if _may_have_one(one)
    ):
        return found
    begun = _sections(document)

    def told_in(numbers: Sequence[str], of: Finding) -> list[Finding]:
        return [
            one
            for one in found
            if one.counted and _kind(one) == _kind(of) and one.span != of.span and _stands_in(one, numbers, begun)
        ]

    def weighed(one: Finding) -> Finding:
        named = [*_named(" ".join(document.quote(one.span).split()))] if _may_have_one(one) else []
        if one.stance in _BARS and _may_have_one(one) and (not named or None in named):
            opened = [other for other in found if _opens(other) and _kind(other) == _kind(one)]
            return _plain_bar(one) if opened and all(map(_is_of_leavers, opened)) else one
        if not named or None in named:
            return one
        there = told_in([number for number in named if number], one)
        if one.stance in _BARS:
            opened = [other for other in there if _opens(other) and not _is_of_leavers(other)]
            others = [other for other in found if _kind(other) == _kind(one) and _is_free(other)]
            if any(map(_is_free, opened)) or (opened and not others):
                return one
            return _plain_bar(one)
        gates = [other for other in there if _is_a_gate(other)]
        return _gated(one, gates[0]) if gates else one

    def _is_of_leavers(one: Finding) -> bool:
        return _LEAVERS.search(document.quote(one.span)) is not None

    return [weighed(one) for one in found]


def _may_have_one(one: Finding) -> bool:
    """Whether a finding is a bar that yields to something, or a free grant, whose words may name a section."""
    if not one.counted or _kind(one) not in _RIGHTS:
        return False
    return one.attributes.get("yields") is True if one.stance in _BARS else _is_free(one)


def _is_free(one: Finding) -> bool:
    return one.counted and one.stance is Stance.PERMITS and not one.attributes.get("conditions")


def _opens(one: Finding) -> bool:
    return one.counted and one.stance in _OPENS


def _plain_bar(one: Finding) -> Finding:
    return replace(one, attributes={key: value for key, value in one.attributes.items() if key != "yields"})


def _kind(one: Finding) -> str:
    return _KINDS.get(one.provision, one.provision)


def _is_a_gate(one: Finding) -> bool:
    """ "No withdrawal may be made before age 59½", which is of after-tax money or of all."""
    of_it = not one.attributes.get("sources") or "after_tax" in one.attributes["sources"]
    return one.rule.endswith(_NOT_BEFORE) and of_it and any(gate in one.attributes for gate in _GATES)


def _gated(grant: Finding, gate: Finding) -> Finding:
    """ "Except under Section 7.5, you may withdraw", and there "no withdrawal before age 59½"."""
    asked = {key: gate.attributes[key] for key in (*_GATES, "conditions") if key in gate.attributes}
    told = {key: value for key, value in grant.attributes.items() if key != "frequency"}
    return replace(grant, stance=Stance.CONDITIONS, attributes={**told, **asked})


def _named(words: str) -> Iterator[str | None]:
    """The numbers of the sections that an exception names: empty for one of no use, None for one of another paper."""
    for match in _NAMED.finditer(words, timeout=1.0):
        if _ELSEWHERE.search(match["after"]) or _HERE.search(match["between"]):
            yield None
            continue
        law = match["code"] is not None or _OF_THE_LAW.search(match["after"]) is not None
        for number in _ONE.findall(match["items"]):
            other = (
                law
                or _OF_OTHER_THINGS.search(match["after"])
                or (number.isdigit() and int(number) >= _FIRST_OF_THE_CODE)
            )
            yield "" if other else _written(number)  # "Article V" has Sections 5.1, 5.2


def _arabic(number: str) -> str:
    """ "VII" as "7", and nothing where it is no Roman number."""
    worth = [_ROMAN.get(letter, 0) for letter in number]
    if not worth or 0 in worth:
        return ""
    following = [*worth[1:], 0]
    return str(sum(-one if one < after else one for one, after in zip(worth, following, strict=True)))


def _written(number: str) -> str:
    """A number as its section has it, a Roman one as an Arabic one: "Article 7" may be headed "ARTICLE VII"."""
    return _arabic(number.upper()) or number.upper()


def _sections(document: Document) -> list[_Begun]:
    """Where each numbered section begins, as a paragraph or as a sentence."""
    starts = sorted(
        {span.start for block in document.blocks for span in (block.span, *(p.span for p in block.passages))}
    )
    found = ((at, _BEGINS.match(document.text[at : at + 60].replace("\n", " "))) for at in starts)
    return [_Begun(at, _written(match["number"])) for at, match in found if match is not None]


def _stands_in(one: Finding, numbers: Sequence[str], begun: Sequence[_Begun]) -> bool:
    """Whether a finding stands in one of the sections: under its heading, or after its number and before the next."""
    headings = [_written(match["number"]) for title in one.section if (match := _BEGINS.match(" ".join(title.split())))]
    return any(
        any(_is_within(title, number) for title in headings) or _is_within(_last_like(number, one, begun), number)
        for number in numbers
    )


def _last_like(number: str, one: Finding, begun: Sequence[_Begun]) -> str:
    """The last number before a finding that is of the same make: "4.7", "14", "V"; an item of a list is none."""
    before = begun[: bisect_right([section.at for section in begun], one.span.start)]
    dotted = "." in number or any(section.number.startswith(f"{number}.") for section in begun)
    like = (
        section.number
        for section in reversed(before)
        if ("." in section.number) == dotted and section.number[0].isdigit() == number[0].isdigit()
    )
    return next(like, "")


def _is_within(told: str, number: str) -> bool:
    return told == number or told.startswith((f"{number}.", f"{number}("))
