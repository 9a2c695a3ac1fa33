"""How often, how much, and whether by itself, as the ticked boxes of a form say: "8.02 Frequency: ☒ (b) 2 in each Plan Year"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from analyzer.detection.sentence.conditions import percents, whole
from analyzer.detection.sentence.dollars import smallest
from analyzer.detection.sentence.how_often import EACH, NUMBER, count
from analyzer.model import Block, BlockKind, Document, Passage
from analyzer.shapes import guarded

CONVERSION, WITHDRAWAL = "in_plan_roth_conversion", "in_service_after_tax"

_OF_CONVERSIONS = guarded(
    r"\bin-plan roth\b|\broth (?:conversions?|transfers?|rollovers?)\b|\bconversions?\b", regex.IGNORECASE
)
_OF_WITHDRAWALS = guarded(
    r"\bin-?service\b|\bduring employment\b|\bwhile employed\b|\bwithdrawals? (?:before|during|prior|other than)\b"
    r"|\b(?:distributions?|payments?) (?:before|during|prior to) (?:severance|separation|termination|employment)\b",
    regex.IGNORECASE,
)
_OF_OTHERS = guarded(
    r"\b(?:loans?|hardship(?! distributions? other)|mandatory|cash-?out|small (?:amounts?|balances?)|after (?:severance|termination|retirement)|birth|adoption|involuntary|beneficiar\w+|top-heavy|allocation|catch-up|contributions? of|employer contributions?)\b",
    regex.IGNORECASE,
)
_OTHER_THAN = guarded(
    r"\b(?:other than|except|(?:is |does |shall )?not (?:applied|apply|applicable|required) (?:to|for))\b[^.;:]{0,30}\bhardship\b",
    regex.IGNORECASE,
)
_NUMBERED = guarded(
    r"^\W*(?:item |section |part )?(?:[A-Z]{1,2}[.-])?\d{1,2}(?:[.-]\d{1,2})?[.)]?\s+[A-Z]", regex.IGNORECASE
)
_IS_PART = guarded(r"^\W*(?:item )?\d{1,2}\.\d", regex.IGNORECASE)  # "31.3 Amount and number", of "31. Roth Transfers"
_ASKS_LEAST = guarded(r"\bminimum\b|\bleast\b|\bsmallest\b", regex.IGNORECASE)
_BARE_COUNT = guarded(  # "(a) Two in a Plan Year", "2 in each Plan Year"
    rf"^\W*(?:\(\w+\)\s*)?(?:\w\.\s+)?(?:(?:no|not) more than |up to |only )?(?P<n>{NUMBER})(?: \(\d+\))? (?P<each>{EACH})",
    regex.IGNORECASE,
)
_BARE_AMOUNT = guarded(
    r"^\W*(?:\(\w+\)\s*)?(?:minimum of |not less than |at least )?\$\s?(?P<amount>\d[\d,]*)\b", regex.IGNORECASE
)
_BY_ITSELF = guarded(  # "✘ At the election of the Participant, automatically as of each payroll date"
    r"^(?!.*\b(?:not|no|never|without)\b).*\b(?:automatically|automatic(?! (?:rollover|enrollment|cash)))\b",
    regex.IGNORECASE,
)
_A_CAP = guarded(r"^\W*(?:\(\w+\)\s*)?(?:up )?to \$", regex.IGNORECASE)


def form_terms(document: Document) -> Mapping[str, Mapping[str, Any]]:
    """For each way out what the ticked boxes of its part of the form say of its use; the first statement of each counts."""
    found: dict[str, dict[str, Any]] = {CONVERSION: {}, WITHDRAWAL: {}}
    for way, asked, chosen in _ticked(document):
        terms = found[way]
        if "frequency" not in terms and (often := _often(asked, chosen)) is not None:
            terms["frequency"] = often
        if "minimum_dollars" not in terms and (least := _least(asked, chosen)) is not None:
            terms["minimum_dollars"] = least
        if way == CONVERSION and _BY_ITSELF.search(chosen):
            terms["automatic"] = True
    return found


_ASKS_LIMITS = guarded(
    r"\b(?:limits?|limitations?|amounts?|percentages?|rates?|how much|minimum|maximum)\b", regex.IGNORECASE
)
_OF_OTHER_LIMITS = guarded(  # whose limit it is, where it is not that of after-tax contributions of everyone
    r"\b(?:match\w*|employer|deferrals?|roth|mandatory|highly|HCEs?|together|combined|sum|total|catch-up|rollovers?|loans?|withdrawals?|conversions?|transfers?)\b",
    regex.IGNORECASE,
)
_NOT_ROTH = guarded(r"\(?\bnot (?:as )?roth[^.;:()]*\)?", regex.IGNORECASE)
_OF_AFTER_TAX = guarded(  # "4.5 Employee After-Tax Contributions", over all that is ticked for them
    r"^\W*(?:[\w.]+ )??(?:[\w-]+ ){0,2}?(?:after-?\s?tax|voluntary(?: employee)?|thrift) contributions?\b",
    regex.IGNORECASE,
)
_LIMIT = guarded(  # "☒ Minimum: 2% of Plan Compensation", "☒ Maximum of 9% of Compensation"
    r"^\W*(?:\(\w{1,3}\)\s*)?(?P<which>minimum|maximum)(?: (?:percentage|rate|amount|contribution))?(?: is| of)?:? (?=\d|[a-z]+ per\s?cent)",
    regex.IGNORECASE,
)


def contribution_limits(document: Document) -> Mapping[tuple[str, ...], Mapping[str, Any]]:
    """The lowest and the highest rate that the ticked limits of a section are: "6.2 Limits: ☒ Minimum: 1% ☒ Maximum: 10%"."""
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    for block in document.blocks:
        if block.kind is not BlockKind.FORM or not block.section:
            continue
        for passage in block.passages:
            text, asked = document.quote(passage.span), _NOT_ROTH.sub(" ", _asked(passage, document))
            limit = _LIMIT.match(text) if passage.checked else None
            if limit is None or _OF_OTHER_LIMITS.search(f"{asked} {text}"):
                continue
            if not _ASKS_LIMITS.search(asked) and not _of_after_tax(asked, block.section[-1]):
                continue
            low, high = percents(text)
            rate = low if low is not None else high
            if rate is not None:
                found.setdefault(block.section, {}).setdefault(f"percent_{limit['which'].lower()[:3]}", rate)
    return found


def _of_after_tax(asked: str, heading: str) -> bool:
    """Whether a limit is ticked under the very words that permit after-tax contributions, in a section on no other money."""
    return all(_OF_AFTER_TAX.match(_NOT_ROTH.sub(" ", text)) is not None for text in (asked, heading))


_ITEM = guarded(  # "3.5 Voluntary Employee Contributions."
    r"^\W*(?:item |section )?\d{1,2}\.\d{1,2}[.)]?\s+(?P<title>[A-Z][^.:;]*)", regex.IGNORECASE
)
_ITEM_OF_OURS = guarded(r"\b(?:after|post)-?\s?tax\b|\b(?:voluntary|non-?deductible)\b", regex.IGNORECASE)
_UP_TO = guarded(  # "... up to the limit checked below:", "If (b) or (c), not more than:"
    r"\b(?:up to|not (?:to )?exceed(?:ing)?|(?:not|no) more than|maximum|limited to|limit)\b[^.;:]*:\W*$",
    regex.IGNORECASE,
)
_A_RATE_OF_PAY = guarded(  # "☒ (2) 15% of Plan Compensation for the Plan Year"
    r"^\W*(?:\(\w{1,3}\)\s*)?(?:up to )?(?P<rate>\d{1,2}(?:\.\d+)?)\s?% of (?:[\w’'-]+ ){0,3}(?:compensation|pay|earnings|wages|salary)"
    r"(?: for (?:the|each|a|any) [\w -]{3,25})?\W*$",
    regex.IGNORECASE,
)


def caps_of_items(document: Document) -> list[tuple[int, int, float]]:
    """For each item of a form on after-tax contributions, by its start and its end, the one rate up to which they go.

    "3.5 Voluntary Contributions. ☒ (b) Permitted, up to the limit checked below: ☐ (1) Code Section 415 ☒ (2) 9% of Pay"
    """
    found: list[tuple[int, int, float]] = []
    here: tuple[str, ...] = ()
    begun: int | None = None
    for block in document.blocks:
        if block.kind is BlockKind.CONTENTS:
            continue
        if block.section != here:
            begun, here = None, block.section
        for passage in block.passages:
            text = document.quote(passage.span)
            if passage.checked is None and (item := _ITEM.match(text)) is not None:
                title = _NOT_ROTH.sub(" ", item["title"])
                ours = _ITEM_OF_OURS.search(title) and not _OF_OTHER_LIMITS.search(_EMPLOYEE.sub(" ", title))
                begun = passage.span.start if ours else None
            rate = _A_RATE_OF_PAY.match(text) if begun is not None and passage.checked else None
            if rate is not None and begun is not None and _UP_TO.search(_asked(passage, document)):
                found.append((begun, passage.span.end, whole(float(rate["rate"]))))
    starts = [start for start, _, _ in found]
    return [one for one in found if starts.count(one[0]) == 1]


_EMPLOYEE = guarded(r"\bemployee\b", regex.IGNORECASE)


def _ticked(document: Document) -> Iterator[tuple[str, str, str]]:
    """Each ticked option of a part on one way out: the way, what the form asks, what is ticked."""
    item, prompt, whole_item = "", "", ""
    here: tuple[str, ...] = ()
    last: tuple[tuple[str, ...], str | None] = ((), None)  # the part of the form, and the way out that it was about
    for block in document.blocks:
        if block.kind is BlockKind.CONTENTS:
            continue
        if block.section != here:
            item, prompt, whole_item, here = "", "", "", block.section
        for passage in block.passages:
            text = document.quote(passage.span)
            if _NUMBERED.match(text):
                item = text
                whole_item = whole_item if _IS_PART.match(text) else text
            if passage.checked is None:
                prompt = text
            elif passage.checked:
                asked = _asked(passage, document) or prompt
                way = _way(block.section, (item, whole_item), asked)
                if (
                    way is None
                    and block.section
                    and last[0] == block.section[:-1]
                    and _IS_FREQUENCY.match(block.section[-1])
                ):
                    way = last[1]  # "6.02 Frequency", in the part of "6.01 In-Plan Roth Conversions"
                last = (block.section[:-1], way)
                if way is not None:
                    yield way, asked, _with_its_time(passage, block, text, document)


_ITS_TIME = guarded(rf"^\W*(?:\(\w+\)\s*)?[_\s]*(?P<each>{EACH})\W*$", regex.IGNORECASE)
"""What stands behind the blank that is the last choice of a line: "☐ one ☒ four ☐ ____ in a Plan Year"."""


def _with_its_time(passage: Passage, block: Block, text: str, document: Document) -> str:
    """A number that is ticked alone, with the time that stands once behind all choices of its line."""
    if _ALONE.match(text) is None:
        return text
    behind = (one for one in block.passages if one.span.start > passage.span.start)
    for one in behind:
        if one.checked is None:
            break
        if (said := _ITS_TIME.match(document.quote(one.span))) is not None:
            return f"{text.strip(' .,')} {said['each']}"
    return text


def _asked(passage: Passage, document: Document) -> str:
    over = passage.question or passage.lead_in
    return document.quote(over) if over is not None else ""


def _way(section: Sequence[str], items: Sequence[str], asked: str) -> str | None:
    """The way out that a part of a form is about: its own item says it first, then that which it is a part of, the nearest first."""
    for text in (asked, *items, *reversed(section[-2:])):
        if _OF_CONVERSIONS.search(text):
            return CONVERSION
        if _OF_OTHERS.search(_OTHER_THAN.sub(" ", text)):
            return None
        if _OF_WITHDRAWALS.search(text):
            return WITHDRAWAL
    return None


_ALONE = guarded(rf"^\W*(?:\(\w+\)\s*)?(?P<n>{NUMBER})\W*$", regex.IGNORECASE)
_ASKS_NUMBER = guarded(rf"\bnumber(?: of\b[^.;]{{3,60}}?| (?:allowed|permitted))? (?P<each>{EACH})", regex.IGNORECASE)
_ANY_DATE = guarded(r"^\W*(?:\(\w+\)\s*)?(?P<day>on any (?:valuation date|business day))\b", regex.IGNORECASE)
_IS_FREQUENCY = guarded(
    r"^\W*(?:[\d.]+\s+)?(?:frequency|how often|number (?:allowed|permitted)|minimum(?: amount)?)\W*$", regex.IGNORECASE
)
_ASKS_FREQUENCY = guarded(r"\b(?:frequency|how often)\b", regex.IGNORECASE)


def _often(asked: str, chosen: str) -> str | None:
    """How often, as it is ticked: "(a) Two in a Plan Year", "The number in a Plan Year is limited to: ☒ 4"."""
    alone, each = _ALONE.match(chosen), _ASKS_NUMBER.search(asked)
    if alone is not None and each is not None:
        return count(f"{alone['n']} times {each['each']}")
    if _ASKS_FREQUENCY.search(asked) and (any_date := _ANY_DATE.match(chosen)) is not None:
        return str(any_date["day"]).lower()
    bare = _BARE_COUNT.match(chosen)
    return count(f"{bare['n']} times {bare['each']}" if bare is not None else chosen)


def _least(asked: str, chosen: str) -> float | None:
    if (told := smallest(chosen)) is not None:
        return told
    amount = _BARE_AMOUNT.match(chosen) if _ASKS_LEAST.search(asked) and not _A_CAP.match(chosen) else None
    return smallest(f"minimum ${amount['amount']}") if amount is not None else None
