"""A lower rate for one class of people, told right after the rate for everyone: "Leaders in Band 1 are held to 4%"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.detection.sentence.conditions import in_percent
from analyzer.detection.sentence.rates import grants
from analyzer.detection.sentence.subjects import class_refused
from analyzer.model import Document, Finding, Passage
from analyzer.shapes import guarded

_RATE = r"(?P<rate>\d{1,2}(?:\.\d+)?)\s?%(?: of (?:[\w’']+ ){0,3}?(?:pay|compensation|earnings|salary|wages))?(?: (?:after tax|of it|in this way|each (?:payday|pay period|paycheck)|instead))?\W*$"
_LEAD = r"^\W*(?i:(?:but|however|and|though|while),? )?"
_LOWER = (
    guarded(  # "Leaders in Band 1 and Band 2 are held to 4%"
        rf"{_LEAD}(?P<who>[^.;:%$,]{{3,80}}?) (?:is|are|will be|shall be) (?:held|limited|capped|restricted|kept) (?:to|at) {_RATE}"
    ),
    guarded(  # "For officers the limit is 5%"
        rf"{_LEAD}[Ff]or (?P<who>[^.;:%$,]{{3,80}}?),? (?:the|this|that|their) (?:limit|maximum|most|cap|ceiling|top rate|highest rate)(?: rate| percentage)? is {_RATE}"
    ),
    guarded(  # "Vice presidents and above may contribute no more than 5%"
        rf"{_LEAD}(?P<who>[^.;:%$,]{{3,80}}?) (?:(?:may|can) (?:contribute|put in|save|elect|make)(?: them)? (?:no more than|not more than|at most|only up to|only)|(?:may not|can ?not) (?:contribute|put in|save|elect|make) more than) {_RATE}"
    ),
)
_OF_ALL_ELSE = guarded(  # or of the highly compensated, who have a limit of their own (IRC 414(q))
    r"\b(?:pre-?tax|before-?tax|roth|defer\w*|match\w*|test\w*|catch-?up|loans?|highly|hces?)\b"
)
_REASON = "a limit above zero shows that after-tax contributions are taken"


def with_caps_of_some(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, with the lower rate that the sentence after a rate for everyone tells of one class of people.

    It lets nobody in whom the rate for everyone does not: it stands and falls with that.
    """
    found = [*findings]
    for one in findings:
        after = _sentence_after(one, document) if _for_everyone(one) else None
        told = _told(" ".join(document.quote(after.span).split())) if after is not None else None
        if after is None or told is None or told[1] >= one.attributes["percent_max"]:
            continue
        if any(other.span == after.span and other.counted and _AFTER_TAX in other.provision for other in found):
            continue
        who, rate = told
        lower = replace(
            one,
            span=after.span,
            rule=one.rule.replace("after_tax.permission", "after_tax.limit"),
            reason=_REASON,
            group=who,
            attributes={"percent_max": rate, "groups_in": [who]},
            inferred=True,
        )
        found = [other for other in found if other.span != after.span or other.provision != one.provision]
        found.insert(next(n for n, other in enumerate(found) if other is one) + 1, lower)
    return found


_AFTER_TAX = "after_tax"


def _for_everyone(one: Finding) -> bool:
    rated = grants(one) and one.counted and one.attributes.get("percent_max") is not None
    return rated and one.group is None and not one.attributes.get("groups_in")


def _sentence_after(one: Finding, document: Document) -> Passage | None:
    """The sentence that follows a finding in its paragraph, with nothing between them."""
    block = next((block for block in document.blocks if block.span.holds(one.span)), None)
    after = (p for p in block.passages if p.span.start >= one.span.end) if block is not None else iter(())
    following = min(after, key=lambda p: p.span.start, default=None)
    if following is None or document.text[one.span.end : following.span.start].strip():
        return None
    return following


def _told(sentence: str) -> tuple[str, float] | None:
    """Of which class a sentence tells a rate, and the rate."""
    text = in_percent(sentence)
    told = next((m for shape in _LOWER if (m := shape.match(text)) is not None), None)
    if told is None or _OF_ALL_ELSE.search(text.lower()):
        return None
    named = class_refused(f"{told['who']} may not")
    if not named or named[0][1] != told["who"].removeprefix("the ").strip():
        return None
    return named[0][1], float(told["rate"])
