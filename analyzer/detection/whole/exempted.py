"""Chapters whose general rules do not reach the after-tax account: "What chapter 8 says about withdrawals does not apply to it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex

from analyzer.model import Document, Finding, Stance
from analyzer.shapes import guarded, of_document

_MONEY = r"(?:after|post)-?\s?tax|voluntary|nondeductible|thrift|supplemental"
_ACCOUNT = rf"(?:the |your |a |an |any |such |new )*(?:{_MONEY})(?: (?!and\b|or\b)[\w-]+){{0,2}}? (?:sub-?)?(?:accounts?|contributions?|money|savings|source)"
_DOES_NOT = r"(?:(?:does|do|shall|will)(?: not|n['’]t)|(?:has|have) no application|(?:is|are) not (?:meant|intended)(?: to)?|never)"
_NOT_OF_IT = guarded(  # the account is named where the rule is sent away from it, or before that in the same sentence
    rf"\b(?:chapters?|sections?|articles?|parts?|paragraphs?|§)\s?(?P<number>\d{{1,2}}(?:\.\d{{1,2}})*|[IVX]+)\b(?P<said>(?:[^.;?!]|\.\d){{0,160}}?)\b{_DOES_NOT} (?:apply|extend|reach|refer|(?=to\b))\s?(?:to |with respect to |for |as to )?(?P<what>{_ACCOUNT}|(?:that|this|the new) (?:account|money|source)|it\b)(?=\W*$|[,;.] )",
    regex.IGNORECASE,
)
_NAMED = guarded(rf"\b{_ACCOUNT}\b", regex.IGNORECASE)
_NOT_ALWAYS = guarded(
    r"\b(?:if|unless|until|except|when|where|before|who|whose|for participants)\b(?! there (?:was|were)\b)",
    regex.IGNORECASE,
)
_ABOUT = {
    "in_service_after_tax": guarded(r"\b(?:withdraw|payment|distribut|paid)\w*", regex.IGNORECASE),
    "in_plan_roth_conversion": guarded(r"\b(?:conver|transfer|roth)\w*", regex.IGNORECASE),
}
_OF_NOTHING_ELSE = guarded(  # "What chapter 4 says about loans": of neither way out
    r"\b(?:about|of|on|regarding|concerning|as to) (?:the )?(?!it\b|them\b|account\b|money\b)\w+", regex.IGNORECASE
)
_REASON = "the document says that this chapter does not apply to the after-tax account"


def without_exempted(found: list[Finding], document: Document) -> list[Finding]:
    """The findings, general rules of a chapter uncounted that is said not to be for the after-tax account.

    What is left may be silence: then the document does not say what the rule of that account is.
    """
    exempted = list(_exemptions(document))
    return [_refused(one) if any(_under(one, *e, document) for e in exempted) else one for one in found]


def _exemptions(document: Document) -> Iterator[tuple[str, str]]:
    """Each chapter by its number, with the way that the sentence speaks of, or both."""
    for block in document.blocks:
        for passage in block.passages:
            text = document.quote(passage.span)
            told = _NOT_OF_IT.search(text, timeout=1.0)
            if told is None or _NOT_ALWAYS.search(told["said"]):
                continue
            if _NAMED.search(told["what"]) is None and _NAMED.search(told["said"]) is None:
                continue
            spoken_of = [way for way, about in _ABOUT.items() if about.search(told["said"])]
            of_all = _ABOUT if _OF_NOTHING_ELSE.search(told["said"]) is None else ()
            for way in spoken_of or of_all:
                yield told["number"], way


def _under(finding: Finding, number: str, way: str, document: Document) -> bool:
    """Whether it is a rule of that chapter for money of every kind."""
    if finding.provision != way or not finding.counted or finding.attributes.get("sources") not in (None, ["all"]):
        return False
    numbered = of_document(
        rf"^\W*(?:(?:chapter|section|article|part|§)\s?)?{regex.escape(number)}(?!\w)", regex.IGNORECASE
    )
    return any(numbered.match(words) for words in (*finding.section, document.quote(finding.span)))


def _refused(finding: Finding) -> Finding:
    return replace(finding, stance=Stance.MENTIONS, counted=False, reason=_REASON)
