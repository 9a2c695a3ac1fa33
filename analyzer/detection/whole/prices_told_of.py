"""What is said of a price in another place than the price: in the next answer, from which age on there is none, its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import regex

from analyzer.detection.document.regions import Regions
from analyzer.detection.sentence.conditions import NUMBER, age, amount_of
from analyzer.detection.sentence.prices import penalties
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.detection.vocabulary.spelling import in_figures
from analyzer.model import PRICE, Block, BlockKind, Document, Finding, Passage, Span, Stance
from analyzer.shapes import guarded

_WITHDRAWAL, _PRICE = "in_service_after_tax", "suspension_penalty"
_PRICES = (_PRICE, "match_forfeiture")
_RULE, _MEANING = "withdrawal.penalty", "it puts a price on the withdrawal"
_FLAGS = regex.IGNORECASE

_OF_IT = guarded(  # "Does such a withdrawal cost me anything?", "What happens to my savings when I take a withdrawal?"
    r"\b(?:such|that|this|these|those|the|a|any|each|every|after) (?:an? )?(?:[\w-]+ )?withdrawals?\b|\bwithdraw\b",
    _FLAGS,
)
_POINTS_BACK = guarded(
    r"\b(?:such an?|that|this|the|any such|one of these|these|each such) (?:after-?tax )?withdrawals?\b", _FLAGS
)
_OF_OTHERS = guarded(
    r"\b(?:hardship|disaster|emergenc\w+|military|active duty|reservist|birth|adoption|loans?|rollover (?:account|money)|conver\w+"
    r"|prior plan|59\s?½ withdrawals?|match(?:ing)? account|company account)\b",
    _FLAGS,
)
_PRICE_NAMED = (
    r"(?:suspensions?|penalt(?:y|ies)|price|restriction|consequence|stop(?:page)?|pause|interruption|bar|loss of (?:[\w-]+ )?match\w*"
    r"|(?:[\w-]+[- ])months?(?:['’])? (?:rule|stop|wait|bar|pause|break|suspension|period)s?)"
)
_IS_NONE = r"(?:(?:do|does|shall|will|is|are|would)(?: not|n[’']t)|cannot|no longer|never)"
_FREE_OF_IT = guarded(  # "The suspension does not apply if you are 59½", "no suspension ... after 59½", "Six months, unless 59½"
    rf"\b{_PRICE_NAMED}\b[^.;]{{0,80}}?\b{_IS_NONE} (?:then )?(?:apply|applied|follow|be (?:applied|imposed|made|asked)|imposed|asked|affect|concern|hold)\b"
    rf"|\b(?:no|not any|never an?|without (?:an?|any|the)?|free of (?:the|any)|spared (?:the|any)|exempt from the) ?(?:such )?(?:[\w-]+ )?{_PRICE_NAMED}\b"
    rf"|\b(?:(?:match\w*(?: contributions?)?|contributions?|deposits|savings|deductions)) (?:do(?:es)?|will|shall|need|is|are)(?: not|n[’']t) (?:then )?(?:be )?(?:stop|cease|suspend|interrupt|end|affect)(?:ped|ed|s)?\b"
    rf"|\b{_PRICE_NAMED}\b[^.;]{{0,60}}?\b(?:ends?|falls? away|is (?:waived|lifted)|ceases to apply)\b"
    r"|\b(?:months?|suspension|stop|pause|match\w*)\b[^.;]{0,20},? (?:unless|except)\b",
    _FLAGS,
)
_FROM_THE_AGE = guarded(
    r"\b(?:if|when|once|after|from|at|upon|unless|except|who|those|aged?|has|have|reach\w*|attain\w*|turn\w*|over|are|is)\b"
    r"[^.;,]{0,45}?\b(?P<age>5\d\s?(?:½|1/2|\.5)?|6\d)(?!\s*(?:%|percent|months?|days?|years of))(?! and one-half)",
    _FLAGS,
)
_BELOW_IT = guarded(
    r"\b(?:before|under|below|younger than|until|not (?:yet )?(?:attained|reached|turned))\s+(?:[\w’']+\s+){0,4}?(?:age\s+)?(?:of\s+)?\d{2}",
    _FLAGS,
)


def with_prices_told_of(findings: Sequence[Finding], document: Document, where: Regions) -> list[Finding]:
    """The findings with the prices told in the section behind the right, the age from which none is asked, and their end."""
    priced = {one.span for one in findings if one.provision in _PRICES}
    found = [*findings]
    for told in (_told_by_its_title, _told_behind, _told_of_what_is_paid):
        for one in told(findings, document):
            if one.span not in priced:
                priced.add(one.span)
                found.append(one)
    found.sort(key=lambda one: one.span.start)
    found = _of_young_money(_free_from_an_age(found, document), document)
    found = _with_new_elections(_hedged(_of_named_accounts(found, document), document), document)
    return _ended(found, document, where)


_ELECTED_ANEW = guarded(  # "... you must make a new election when they are over", "they do not restart by themselves"
    r"\b(?:must|has to|have to|needs? to) (?:then )?(?:(?:make|file|enter|give) (?:a new|another|a fresh) election"
    r"|(?:elect|choose)(?: (?:them|it|a rate))? (?:again|anew|once more))\b"
    r"|\b(?:contributions|savings|deposits|they|election)\b[^.;]{0,25}\b(?:do|does|will|shall) not (?:then )?(?:re-?start|resume|(?:begin|start|come back)(?: again)?)"
    r"(?: again)? by (?:themselves|itself)\b",
    _FLAGS,
)
_ANEW_WITHIN = 4  # sentences behind a price that still tell of its end


def _with_new_elections(findings: list[Finding], document: Document) -> list[Finding]:
    """Prices behind which it is said that what stopped does not begin again unless it is elected again."""

    def anew(one: Finding) -> bool:
        if (
            not _is_price(one)
            or not one.attributes.get("suspension_months")
            or one.attributes.get("suspended") == "match"
        ):
            return False
        near = (p.span for b in document.blocks if b.section == one.section for p in b.passages)
        behind = sorted(span for span in near if span.start >= one.span.start)[: _ANEW_WITHIN + 1]
        return any(_ELECTED_ANEW.search(" ".join(document.quote(span).split()), timeout=1.0) for span in behind)

    return [replace(one, attributes={**one.attributes, "elect_anew": True}) if anew(one) else one for one in findings]


_MAY_APPLY = guarded(rf"\b{_PRICE_NAMED}\b[^.;]{{0,30}}?\b(?:may|can|could) (?:apply|follow|result)\b", _FLAGS)
"""A price that a table only points to: "After 24 months; six-month suspension may apply"."""


def _hedged(findings: list[Finding], document: Document) -> list[Finding]:
    """The findings, a price that is only pointed to as the sentence tells it that says of what it is asked and what stops."""
    prices = [one for one in findings if _is_price(one) and "suspension_months" in one.attributes]
    pointed = {one.span for one in prices if _MAY_APPLY.search(document.quote(one.span))}
    told = {one.attributes["suspension_months"]: one for one in reversed(prices) if one.span not in pointed}

    def as_told(one: Finding) -> Finding:
        full = told.get(one.attributes.get("suspension_months")) if one.span in pointed else None
        own = {key: full.attributes[key] for key in PRICE if key in full.attributes} if full is not None else {}
        return replace(one, attributes={**one.attributes, **own})

    return [*map(as_told, findings)]


_SPARED = guarded(  # "A withdrawal which is made solely from the Additional Account carries no suspension"
    r"\bwithdrawals?\b[^.;]{0,40}\b(?:solely|only|entirely|exclusively) from\b[^.;]{4,80}?"
    r"\b(?:carr(?:y|ies)|causes?|has|have|brings?|involves?) no (?:suspension|penalty|price)\b",
    _FLAGS,
)
_TAKEN_FROM = guarded(r"\bwithdraw(?:al|s)? from (?P<what>the (?:[A-Z][\w-]+ ){1,3}(?:Sub-?)?Account)\b")


def _of_named_accounts(findings: list[Finding], document: Document) -> list[Finding]:
    """Prices of withdrawals from one account, where the section says that those from another alone have none."""
    spared = {
        block.section
        for block in document.blocks
        if block.section and any(_SPARED.search(document.quote(p.span)) for p in block.passages)
    }

    def told(one: Finding) -> Finding:
        named = _TAKEN_FROM.search(document.quote(one.span)) if _is_price(one) and one.section in spared else None
        if named is None or "price_on" in one.attributes:
            return one
        return replace(one, attributes={**one.attributes, "price_on": f"money from {named['what']}"})

    return [*map(told, findings)]


def _rights(findings: Sequence[Finding]) -> list[Finding]:
    """The rights to withdraw after-tax money that a document grants."""
    return [
        one
        for one in findings
        if one.counted and one.provision == _WITHDRAWAL and "after_tax" in one.attributes.get("sources", ())
    ]


def _price_of(right: Finding, passage: Passage, section: tuple[str, ...], document: Document) -> Iterator[Finding]:
    """The suspension that a passage asks for the withdrawal of a right, where it asks one and is of no other kind."""
    text = document.quote(passage.span)
    price = penalties(text, text) if not _OF_OTHERS.search(text) else {}
    if "suspension_months" in price:
        yield replace(
            right, provision=_PRICE, stance=Stance.CONDITIONS, span=passage.span, rule=_RULE,
            reason=_MEANING, attributes=price, section=section, inferred=False,
        )  # fmt: skip


def _told_behind(findings: Sequence[Finding], document: Document) -> Iterator[Finding]:
    """A price in the section behind that of the right: "Does such a withdrawal cost me anything? ... no match"."""
    rights = _rights(findings)
    for (before, over), (section, blocks) in pairwise(_sections(document)):
        if not section or not _OF_IT.search(section[-1]) or _OF_OTHERS.search(section[-1]):
            continue
        own = [one for one in rights if any(block.span.holds(one.span) for block in over)]
        if not before or not own or own[0].group:
            continue
        for passage in (p for block in blocks for p in block.passages):
            if _POINTS_BACK.search(document.quote(passage.span)):
                yield from _price_of(own[0], passage, section, document)


_WHAT_IS_PAID = guarded(  # "If any of the money you receive was matched when it went in, ..."
    r"\b(?:the|any|that) (?:money|amounts?|sums?|savings|deposits) (?:that )?(?:you|he|she|they|the (?:participant|member|employee)) (?:receives?|takes?(?: out)?|draws?(?: out)?|withdraws?)\b",
    _FLAGS,
)


def _told_of_what_is_paid(findings: Sequence[Finding], document: Document) -> Iterator[Finding]:
    """A price in a later paragraph of the section of a right, which names no withdrawal but what is received by it."""
    for one in findings:
        outright = one.counted and one.provision == _WITHDRAWAL and one.attributes.get("sources") == ["after_tax"]
        if not outright or not one.section or one.group or one.attributes.get("legacy_only"):
            continue
        for block in document.blocks:
            if block.section != one.section or block.span.start < one.span.end:
                continue
            for passage in block.passages:
                if _WHAT_IS_PAID.search(document.quote(passage.span)):
                    yield from _price_of(one, passage, block.section, document)


_TITLE = guarded(r"^\W*(?:[\dA-Z]{1,3}[.)]\s?)*(?:your |the )?(?P<kind>[\w-]+ withdrawal)s?\W*$", _FLAGS)
"""A section that is titled after one kind of withdrawals: "Regular withdrawals"."""


def _told_by_its_title(findings: Sequence[Finding], document: Document) -> Iterator[Finding]:
    """A price in a paragraph of the right's section, on the withdrawal that the section is titled after."""
    rights = _rights(findings)
    for section, blocks in _sections(document):
        titled = _TITLE.match(section[-1]) if section else None
        own = [one for one in rights if any(block.span.holds(one.span) for block in blocks)]
        if titled is None or _OF_OTHERS.search(section[-1]) or not own or own[0].group:
            continue
        kind = titled["kind"].lower()
        for passage in (p for block in blocks for p in block.passages if p.span.start > own[0].span.start):
            if kind in " ".join(document.quote(passage.span).lower().split()):
                yield from _price_of(own[0], passage, section, document)


def _sections(document: Document) -> list[tuple[tuple[str, ...], list[Block]]]:
    """The blocks of text that stand under the same headings, in order."""
    found: list[tuple[tuple[str, ...], list[Block]]] = []
    for block in document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS):
            continue
        if not found or found[-1][0] != block.section:
            found.append((block.section, []))
        found[-1][1].append(block)
    return found


def _is_price(finding: Finding) -> bool:
    kinds = finding.attributes.get("conditions", ())
    return finding.counted and (
        finding.provision in _PRICES or (finding.provision == _WITHDRAWAL and "penalty" in kinds)
    )


def _free_from_an_age(findings: list[Finding], document: Document) -> list[Finding]:
    """Prices with the age from which none is asked, as a sentence of the same section says; what is told again has it too."""
    ages = {one.span: until for one in findings if _is_price(one) and (until := _age_beside(one, document))}
    known = {
        (one.attributes.get("suspension_months"), one.group): until
        for one in findings
        if _is_price(one) and (until := one.attributes.get("price_until_age") or ages.get(one.span))
    }

    def told(one: Finding) -> Finding:
        if not _is_price(one) or "price_until_age" in one.attributes:
            return one
        until = ages.get(one.span) or known.get((one.attributes.get("suspension_months"), one.group))
        return replace(one, attributes={**one.attributes, "price_until_age": until}) if until else one

    return [told(one) for one in findings]


def _age_beside(finding: Finding, document: Document) -> float | None:
    """The age that a sentence of its section, at or behind it, frees from the price."""
    for block in document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS) or block.section != finding.section:
            continue
        for passage in block.passages:
            if passage.span.end <= finding.span.start or passage.checked is False:
                continue
            text = in_figures(document.quote(passage.span))
            if _OF_OTHERS.search(text) or _BELOW_IT.search(text) or not _FREE_OF_IT.search(text, timeout=1.0):
                continue
            if (named := _FROM_THE_AGE.search(text, timeout=1.0)) is not None:
                return age(f"age {named['age']}")
    return None


_HELD_LESS = guarded(  # "may also withdraw contributions that have been in the Plan for less than 24 months"
    r"\b(?:been|held|kept|remained|stayed|in the plan|made|credited)\b[^.;]{0,50}?(?<!not )(?<!no )\b(?:(?:less|fewer) than"
    rf" {NUMBER}[- ](?:full |whole )?months?\b|a shorter (?:time|period))"
    rf"|\bafter-?\s?tax\b[^.;]{{0,20}}?\b(?:(?:less|fewer) than|under) {NUMBER} months\b",
    _FLAGS,
)
_UNRIPE = guarded(r"\b(?:not (?:yet )?(?:matured|mature|seasoned|aged)|unmatured|immature|unseasoned)\b", _FLAGS)
_RIPE_AFTER = guarded(  # "Contributions mature when they have been in the Plan for 24 months"
    rf"\b(?:matur\w+|season\w*|aged)\b[^.;]{{0,90}}?\b{NUMBER}[- ](?:full |whole )?months\b", _FLAGS
)
_IN_THAT_CASE = guarded(
    r"^\W*(?:in (?:that|this|such an?) (?:case|event)|if (?:you|he or she|they|a (?:participant|member)) do(?:es)?(?: so)?|but|then|doing so|that|such a withdrawal)\b",
    _FLAGS,
)


def _of_young_money(findings: list[Finding], document: Document) -> list[Finding]:
    """Prices that are asked only for money that came in lately, with the time after which it is free of them.

    What may be taken out "that has been in the Plan for less than 24 months" has no wait of 24 months.
    """
    texts = {p.span: document.quote(p.span) for block in document.blocks for p in block.passages}
    before, behind = dict(pairwise(reversed(texts))), dict(pairwise(texts))
    waits = [m for one in findings if one.counted if (m := one.attributes.get("seasoning_months"))]

    def months(one: Finding) -> float | None:
        own = document.quote(one.span)
        said = [own, texts.get(before.get(one.span, one.span), "") if _IN_THAT_CASE.search(own) else ""]
        if any(_HELD_LESS.search(text) for text in said):
            named = next((m for text in said if (m := _HELD_LESS.search(text)) and m["n"]), None)
            return amount_of(named) if named else waits[0] if waits else None
        ripe = _RIPE_AFTER.search(" ".join(document.text.split())) if _UNRIPE.search(own) else None
        return amount_of(ripe) if ripe else None

    young = {one.span: until for one in findings if _is_price(one) and (until := months(one))}
    if not young:
        return findings
    told = {one.span for one in findings if one.span in young or young.get(behind.get(one.span, one.span))}
    return [
        replace(one, attributes={**one.attributes, "price_until_months": young[one.span]})
        if one.span in young and _is_price(one)
        else _without_wait(one)
        if one.span in told
        and one.attributes.get("conditions") == ["seasoning"]
        and _HELD_LESS.search(document.quote(one.span))
        else one
        for one in findings
    ]


def _without_wait(finding: Finding) -> Finding:
    left = {key: value for key, value in finding.attributes.items() if key not in ("seasoning_months", "conditions")}
    return replace(finding, stance=Stance.PERMITS, attributes=left)


_NO_LONGER = guarded(  # "a withdrawal from the After-Tax Account no longer has any effect on your contributions"
    r"\b(?:after-?tax|such|these|those|in-service) (?:[\w-]+ )?withdrawals?\b[^.;]{0,40}\b(?:no longer|not|never)\b(?! (?:be|is|are))[^.;]{0,40}\b(?:effect|affect|suspend|stop|interrupt|suspension|penalty)"
    r"|\bwithdrawals?\b[^.;]{0,60}\bafter-?tax\b[^.;]{0,40}\bno longer\b(?! than)[^.;]{0,40}\b(?:effect|affects?|suspends?|stops?|interrupts?|suspension|penalty|price|costs?)\b"
    rf"|\b{_PRICE_NAMED}\b[^.;]{{0,90}}?\b(?:(?:is|are|was|were|has been|have been|will be) (?:hereby )?(?:repealed|eliminated|abolished|discontinued|removed|ended|dropped|lifted|done away with)|no longer (?:appl\w+|follows?|imposed|in (?:effect|force))|comes? to an end)\b"
    r"|\b(?:repeals?|eliminates?|abolish\w*|drops?|removes?|ends?|does away with) the (?:[\w-]+ ){0,2}?(?:suspension|penalty)\b[^.;]{0,60}\bwithdraw",
    _FLAGS,
)
_FOR_HARDSHIP = guarded(r"\bhardship\b", _FLAGS)
_LED_BY = 2  # sentences before a change that say what it is of
_FOR_A_NEED = guarded(r"\b(?:hardship|deferrals?|military|disaster|conver\w+)\b", _FLAGS)
_OF_SOME = guarded(r"\b(?:if|unless|for (?:those|members|participants|employees) who|59\s?½)\b", _FLAGS)
_STRUCK = guarded(  # "Section 7.1(c) of the Plan is deleted, and Section 7.1(d) is redesignated Section 7.1(c)"
    r"\bsection (?P<number>\d{1,2}\.\d{1,2})\((?P<letter>[a-z])\)(?: of the plan)?,? (?:is|shall be|is hereby) (?:deleted|repealed|stricken|struck|eliminated|removed)\b"
    r"(?! (?:and|in its entirety and) (?:replaced|the following|a new))",
    _FLAGS,
)
_LETTERED = guarded(r"^\W{0,3}\(?(?P<letter>[a-z])\)\s", _FLAGS)
_NUMBERED = guarded(r"^\W{0,3}(?:section )?(?P<number>\d{1,2}\.\d{1,2})\b", _FLAGS)


def _ended(findings: list[Finding], document: Document, where: Regions) -> list[Finding]:
    """Prices up to the day before a change that does away with them; a stop that "ends on June 30" with it is none."""
    changes = list(_changes(document, where))
    if not changes:
        return findings
    found = []
    for one in findings:
        if not _is_price(one):
            found.append(one)
            continue
        starts = [
            day
            for day, at, place in changes
            if _strikes(one, day, at, place, document)
            or (place is None and _changes_what_is_behind(one, day, at, document, where))
        ]
        found.append(_until(one, min(starts)) if starts else one)
    return found


def _changes(document: Document, where: Regions) -> Iterator[tuple[date, Span, tuple[str, str] | None]]:
    """The day, the place and the paragraph (where it is named) of what does away with a price."""
    for block in document.blocks:
        if block.kind is BlockKind.CONTENTS:
            continue
        text = " ".join(document.quote(block.span).split())
        region = where.of(block)
        if (struck := _STRUCK.search(text, timeout=1.0)) is not None:
            start = _start_in(text[max(0, struck.start() - _BEFORE) : struck.end()]) or region.effective_from
            if start is not None:
                yield start, block.span, (struck["number"], struck["letter"].lower())
        for nth, passage in enumerate(block.passages):
            said = _WORDS_QUOTED.sub(" ", document.quote(passage.span))
            if not _NO_LONGER.search(said, timeout=1.0) or _FOR_A_NEED.search(said) or _OF_SOME.search(said):
                continue
            told = " ".join(document.quote(one.span) for one in block.passages[max(0, nth - _LED_BY) : nth])
            if _FOR_HARDSHIP.search(f"{block.section[-1] if block.section else ''} {told}"):
                continue  # "3. Hardship. You no longer need a loan first. The suspension is removed"
            start = _start_in(said) or (region.effective_from if region.smm else None)
            if start is not None:
                yield start, block.span, None


_WORDS_QUOTED = guarded(r"“[^”]*”")  # "the booklet says: “If you withdraw, ...”": the rule as it was


def _changes_what_is_behind(one: Finding, day: date, at: Span, document: Document, where: Regions) -> bool:
    """Whether a summary of changes, bound in front of the booklet that it changes, does away with a price told there."""
    if one.effective_from is not None and one.effective_from >= day:
        return False
    told_in = next((block for block in document.blocks if block.span.holds(one.span)), None)
    changed_by = next((block for block in document.blocks if block.span == at), None)
    return (
        told_in is not None
        and changed_by is not None
        and where.of(changed_by).smm
        and where.of(told_in).kind == "plan"
        and not where.of(told_in).smm
    )


_BEFORE = 120  # characters before what is struck out in which its day stands
_FROM = guarded(
    r"\b(?:from|since|effective(?: as of)?|as of|(?:on|from) (?:and|or) after|beginning(?: on)?|starting(?: on)?|with) $",
    _FLAGS,
)


def _start_in(text: str) -> date | None:
    """The first day of a change: "From July 1, 2026, ..."."""
    return next((one.day for one in dates_in(text) if _FROM.search(text[: one.start])), None)


def _strikes(one: Finding, day: date, at: Span, place: tuple[str, str] | None, document: Document) -> bool:
    """Whether a change does away with a price: with the paragraph it stands in, or with that of every withdrawal."""
    if one.effective_from is not None and one.effective_from >= day:
        return False
    if place is None:
        return one.span.start < at.start or at.holds(one.span)
    return _paragraph_of(one, document) == place


def _paragraph_of(finding: Finding, document: Document) -> tuple[str, str]:
    """The number and the letter of the paragraph that a finding stands in."""
    number = letter = ""
    for block in document.blocks:
        if block.span.start > finding.span.start:
            break
        for passage in (block.span, *(one.span for one in block.passages if one.span.start <= finding.span.start)):
            text = document.quote(passage)
            if begun := _NUMBERED.match(text):
                number, letter = begun["number"], ""
            elif begun := _LETTERED.match(text):
                letter = begun["letter"].lower()
    return number, letter


def _until(finding: Finding, start: date) -> Finding:
    """A price with its last day; the right to withdraw at that price goes on without it."""
    last = start - timedelta(days=1)
    if finding.provision == _WITHDRAWAL:
        left = {key: value for key, value in finding.attributes.items() if key not in PRICE}
        kinds = [kind for kind in left.pop("conditions", ()) if kind != "penalty"]
        stance = Stance.CONDITIONS if kinds else Stance.PERMITS
        return replace(finding, stance=stance, attributes=left | ({"conditions": kinds} if kinds else {}))
    if finding.effective_to is not None and finding.effective_to <= last:
        return finding
    return replace(finding, effective_to=last)
