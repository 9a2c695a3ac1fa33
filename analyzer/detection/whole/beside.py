"""How often, and how much: what the sentences and ticks beside a grant say of its use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import regex

from analyzer.detection.document.naming import own_names
from analyzer.detection.laid_out.form_terms import (
    CONVERSION,
    WITHDRAWAL,
    caps_of_items,
    contribution_limits,
    form_terms,
)
from analyzer.detection.sentence.dollars import DEARER_AT_TIMES, fees, free, smallest
from analyzer.detection.sentence.how_often import count, notice_asked
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.detection.whole.terms_lifted import lifted, without_lifted
from analyzer.model import BlockKind, Document, Finding, PassageKind, Stance
from analyzer.shapes import guarded

_OPENS = (Stance.PERMITS, Stance.CONDITIONS)

_COUNTED = guarded(
    r"\b(?:once|twice|\d+ times|monthly|quarterly|weekly|daily|annually|one|two|three|four|six|twelve)\b",
    regex.IGNORECASE,
)

_OURS = guarded(r"\b(?:after|post)-?\s?tax\b|\b(?:voluntary|thrift|supplemental|non-?deductible)\b", regex.IGNORECASE)
_EVERYTHING = guarded(
    r"\b(?:any|all|every|each)\b[^.;,]{0,30}\b(?:accounts?|money|amounts?|sources?|balance)\b", regex.IGNORECASE
)
_OTHERS = guarded(
    r"\brollover (?:accounts?|money|sources?|contributions)\b|\brolled in\b|\bmatch(?:ing|ed)?\b|\b(?:pre|before)-?tax\b|\broth (?:accounts?|deferrals?|401|contributions)\b"
    r"|\b(?:company|employer|bank|firm|corporation|hospital|university|profit[- ]sharing|safe harbor|elective deferral|prior plan|transfer(?:red)?) (?:\w+ )?(?:accounts?|contributions?|money)\b|\bpension\b"
    r"|\b(?:convert|transfer|withdraw|draw on) (?:your |the |any )?other (?:accounts?|sources?|money|amounts?)\b",
    regex.IGNORECASE,
)
_ELSEWHERE = guarded(
    r"\bloans?\b|\bhardship|\binstallments?\b|\bdisaster|\bemergency|\bbirth\b|\badopt|\breservist|\brepay|\b(?:termination|severance|leave|left|retire)\b"
    r"|\bfunds?\b|\binvest|\bexchange|\b(?:change|start|stop) (?:your|the|an?) (?:contribution|election|rate)|\bexample\b|\bbecome payable\b|\$[\d,]+ or less\b",
    regex.IGNORECASE,
)
_OF_LOANS = guarded(r"\bloans?\b|\bborrow", regex.IGNORECASE)
_ACTS = {
    CONVERSION: guarded(r"\bconver|\broth\b|\btransfer|\broll", regex.IGNORECASE),
    WITHDRAWAL: guarded(r"\bwithdr|\bdistribut|\btake\b|\bpaid\b|\bpayment|\bdraw(?:s|n|ings?)?\b", regex.IGNORECASE),
}
_NO_ACT = guarded(
    r"\b(?:it|this|these|such|each|them|so|one|two|three|four|six|requests?|directions?|amounts?|minimum|smallest|least)\b"
    r"|\bask (?:once|twice|up to|for one)\b|\b(?:charge|fee) of \$|^\W*an? check costs \$|^\W*no (?:fees?|charges?)\W*$",
    regex.IGNORECASE,
)
_HOW = guarded(
    r"\bhow\b|\boften\b|\bwhen\b|\brequest|\bask|\bterms\b|\blimit|\bnumber|\bfrequen|\bminimum|\bconver|\bprocedure|\bform and\b|\belections?\b",
    regex.IGNORECASE,
)


def with_terms(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """Each grant of a way out with how often and how much at least, where it does not say so itself."""
    findings = _with_limits_ticked(findings, document)
    if not any(map(_grants, findings)):
        return [*findings]
    said = list(_sentences(document))
    lines = list(_lines_named(document))
    later = {f.span.start for f in findings if _grants(f) and _is_by_age(f) and f.attributes.get("sources") == ["all"]}
    gone = lifted(said)
    granted = _ways_granted(findings)
    of_others = _sections_of_others(findings)
    of_now = [one for one in said if one[1] not in later]
    told = [
        without_lifted(_told(f, _of_its_way(f, said if _is_by_age(f) else of_now, granted), lines, document), gone)
        if _grants(f) and not (_names_no_money(f) and (f.provision, f.section) in of_others)
        else f
        for f in findings
    ]
    told = _with_terms_at_the_age(told)
    forms = [block for block in document.blocks if block.kind is BlockKind.FORM]
    if not forms:
        return told
    ticked = form_terms(document)
    parts = {block.section[:-1] for block in forms}  # "9.02 Limits", beside the table "9.01 Availability by Account"
    return [_on_form(f, ticked[f.provision]) if _grants(f) and f.section[:-1] in parts else f for f in told]


def _ways_granted(findings: Sequence[Finding]) -> dict[int, set[str]]:
    """Where a sentence grants a way out: which."""
    granted: dict[int, set[str]] = {}
    for one in findings:
        if one.counted and one.stance in _OPENS and one.provision in _ACTS:
            granted.setdefault(one.span.start, set()).add(one.provision)
    return granted


def _of_its_way(
    finding: Finding, said: Sequence[tuple[tuple[str, ...], int, str]], granted: Mapping[int, set[str]]
) -> list[tuple[tuple[str, ...], int, str]]:
    """The sentences without those that name no act and follow a grant of the other way: "The minimum is $300."

    They are of the right granted last in the section, where one sentence grants the one and another the other.
    """
    act, kept = _ACTS[finding.provision], []
    last: tuple[tuple[str, ...], set[str]] = ((), set())
    for section, at, text in said:
        if at in granted:
            last = (section, granted[at])
        of_the_other = last[0] == section and last[1] and finding.provision not in last[1]
        if not (of_the_other and at != finding.span.start and act.search(text) is None):
            kept.append((section, at, text))
    return kept


def _with_limits_ticked(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """Each grant on a form of after-tax contributions with the limits that are ticked beside it, where it tells no others."""
    told, items = contribution_limits(document), caps_of_items(document)

    def with_limit(one: Finding) -> Finding:
        if not one.counted or one.stance not in _OPENS or one.provision != "after_tax_contributions":
            return one
        own = {key: one.attributes[key] for key in ("percent_min", "percent_max") if key in one.attributes}
        ticked = told.get(one.section, {})
        if ticked and own.items() <= ticked.items():
            return replace(one, attributes={**one.attributes, **ticked})
        cap = next((rate for start, end, rate in items if start <= one.span.start <= end), None)
        return one if own or cap is None else replace(one, attributes={**one.attributes, "percent_max": cap})

    return [with_limit(f) for f in findings]


def _on_form(finding: Finding, ticked: Mapping[str, Any]) -> Finding:
    """What is ticked on a form with what its other boxes say of how often and how much."""
    known = finding.attributes
    if _COUNTED.search(str(known.get("frequency") or "")) is None and "frequency" in ticked:
        known = {key: value for key, value in known.items() if key != "frequency"} | {"frequency_beside": True}
    return replace(finding, attributes={**ticked, **known})


def _grants(finding: Finding) -> bool:
    named = finding.attributes.get("sources")
    of_ours = not named or {"after_tax", "all"} & set(named)
    own = finding.attributes.get("covers_after_tax") is not False and not finding.attributes.get("rolled_in_only")
    opens = finding.counted and finding.stance in _OPENS and finding.provision in _ACTS
    return bool(opens and of_ours and own and finding.section and finding.plan is None)


def _names_no_money(finding: Finding) -> bool:
    return not finding.attributes.get("sources") and finding.attributes.get("covers_after_tax") is None


def _sections_of_others(findings: Sequence[Finding]) -> set[tuple[str, tuple[str, ...]]]:
    """The sections on a way out that name other money alone: "Once a quarter for these sources" grants nothing of ours.

    What stands there of how often and how much is then told of that money.
    """
    named: dict[tuple[str, tuple[str, ...]], set[bool]] = {}
    for one in findings:
        if one.counted and one.stance in _OPENS and one.provision == CONVERSION and not _names_no_money(one):
            ours = one.attributes.get("covers_after_tax") is not False
            named.setdefault((one.provision, one.section), set()).add(ours)
    return {place for place, ours in named.items() if ours == {False}}


def _is_by_age(finding: Finding) -> bool:
    """Whether a right waits for an age alone: how often everything may leave then says nothing of a right before."""
    return finding.provision == WITHDRAWAL and list(finding.attributes.get("conditions", ())) == ["age"]


_TERMS = ("frequency", "minimum_dollars", "fee_dollars", "fee_after", "fee_when_split", "no_fee", "notice_days")


def _with_terms_at_the_age(findings: Sequence[Finding]) -> list[Finding]:
    """Each right to after-tax money that waits for an age with the terms on which everything may leave from that age on."""
    everything = [
        f
        for f in findings
        if _grants(f)
        and _is_by_age(f)
        and f.attributes.get("sources") == ["all"]
        and not f.inferred
        and f.group is None
    ]

    def with_those(one: Finding) -> Finding:
        known = one.attributes
        if not _grants(one) or not _is_by_age(one) or known.get("sources") != ["after_tax"]:
            return one
        if any(key in known for key in _TERMS) or known.get("age") is None:
            return one
        alike = (f.attributes for f in everything if f.attributes.get("age") == known["age"])
        terms = next(({key: of[key] for key in _TERMS if key in of} for of in alike if set(_TERMS) & of.keys()), {})
        beside = {"frequency_beside": True} if "frequency" in terms else {}
        return replace(one, attributes={**known, **terms, **beside}) if terms else one

    return [with_those(f) for f in findings]


_TERM_HEADS = {
    "frequency": guarded(r"^\W*(?:how often|frequency|number (?:a|per|each) year)\W*$", regex.IGNORECASE),
    "minimum_dollars": guarded(r"^\W*(?:the )?(?:least|smallest|minimum)(?: amount)?\W*$", regex.IGNORECASE),
    "fee_dollars": guarded(r"^\W*(?:fee|charge|cost)s?\W*$", regex.IGNORECASE),
}
_FROM_A_DAY = guarded(r"\b(?:from|beginning|starting|on (?:and|or) after|effective)\b", regex.IGNORECASE)


def with_terms_of_a_day(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """Each right that begins on a day with the terms that a table of its section gives in a column from that day on.

    "How often | Four a year | Twelve a year", under "In 2026" and "From January 1, 2027".
    """
    told: dict[tuple[tuple[str, ...], date], dict[str, Any]] = {}
    for block in document.blocks:
        for passage in block.passages if block.kind is BlockKind.TABLE else ():
            if passage.row_head is None or passage.column_head is None:
                continue
            head, column = document.quote(passage.row_head), document.quote(passage.column_head)
            key = next((name for name, shape in _TERM_HEADS.items() if shape.match(head)), None)
            day = next((one.day for one in dates_in(column)), None) if _FROM_A_DAY.search(column) else None
            if key is not None and day is not None:
                told.setdefault((block.section, day), {}).update(_term_in_cell(key, document.quote(passage.span)))

    def with_those(one: Finding) -> Finding:
        if not told or not _grants(one) or one.effective_from is None:
            return one
        other = _ACTS[WITHDRAWAL if one.provision == CONVERSION else CONVERSION]
        title = one.section[-1]
        if (
            not _ACTS[one.provision].search(title)
            or other.search(title)
            or any(key in one.attributes for key in _TERMS)
        ):
            return one
        terms = told.get((one.section, one.effective_from), {})
        return replace(one, attributes={**one.attributes, **terms}) if terms else one

    return [with_those(one) for one in findings]


def _term_in_cell(key: str, text: str) -> dict[str, Any]:
    """What a cell says of how often, how much at least, or the fee."""
    if key == "frequency":
        often = count(f"You may make {' '.join(text.lower().split())}")
        return {"frequency": often, "frequency_beside": True} if often else {}
    if key == "fee_dollars" and regex.fullmatch(
        r"\W*(?:none|no fee|free|no charge|nothing)\W*", text, regex.IGNORECASE
    ):
        return {"no_fee": True}
    amount = regex.fullmatch(r"\W*\$\s?(?P<dollars>\d[\d,]*)(?:\.00)?\W*", text)
    return {key: int(amount["dollars"].replace(",", ""))} if amount is not None else {}


def _sentences(document: Document) -> Iterator[tuple[tuple[str, ...], int, str]]:
    """Where each sentence stands, and its words, the plan's own names for money put in plain ones."""
    names = own_names(document)
    for block in document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS, BlockKind.TABLE):
            continue
        for passage in block.passages:
            if passage.kind in (PassageKind.SENTENCE, PassageKind.ITEM) and passage.checked is not False:
                yield block.section, passage.span.start, names.in_plain_words(document.quote(passage.span))


_LINE = guarded(
    r"^\W*(?P<label>(?:each |an? |every )?[\w½ -]{6,50}?)(?:, (?:each|per request))?(?:: | (?=\$\s?\d[\d,]*\W*$))(?P<terms>\S.*)$",
    regex.DOTALL,
)
_LABELS = {
    # what a line or a row is of that tells of one way out by its name: "In-service withdrawal, each: $40"
    CONVERSION: guarded(
        r"(?:each |an? )?(?:in-?plan )?roth (?:rollovers?|conversions?|transfers?)|(?:each |an? )?in-?plan (?:rollovers?|conversions?|transfers?)(?: to roth)?",
        regex.IGNORECASE,
    ),
    WITHDRAWAL: guarded(
        r"(?:each |an? )?in-?service (?:withdrawals?|distributions?)|(?:each |an? )?withdrawals? (?:of|from) (?:the |your )?after-?tax (?:sub-?accounts?|accounts?|contributions?|savings|money)",
        regex.IGNORECASE,
    ),
}
_COSTS = guarded(r"\b(?:fees?|charges?|costs?|expenses?)\b", regex.IGNORECASE)
_BARE_DOLLARS = guarded(r"^\W*\$\s?(?P<amount>\d[\d,]*)(?:\.00)?(?: (?:each|per \w+))?\W*$", regex.IGNORECASE)


_FREE_BY_NAME = {
    # a sentence anywhere that says of one way out, by its name, that it costs nothing: "There is no charge for a conversion"
    CONVERSION: guarded(
        r"\bno (?:fee|charge) (?:is made )?(?:for|on) (?:an? |any |each )?(?:in-?plan )?(?:roth )?(?:conversions?|rollovers? to roth)\b"
        r"|\bno (?:fee|charge) (?:is made )?for converting (?:(?:it|them|money|an amount) )?(?:in)?to roth\b"
        r"|^\W*(?:an? |each )?(?:in-?plan )?(?:roth )?conversions?(?: and (?:in-?service )?withdrawals?)?(?: \([^()]{1,30}\))? costs? (?:you )?nothing\b",
        regex.IGNORECASE,
    ),
    WITHDRAWAL: guarded(
        r"\bno (?:fee|charge) (?:is made )?(?:for|on) (?:an? |any |each )?(?:in-?service |after-?tax )?withdrawals?\b"
        r"|^\W*(?:(?:in-?plan |roth )*conversions? and )?(?:in-?service )?withdrawals? costs? (?:you )?nothing\b",
        regex.IGNORECASE,
    ),
}


def _free_by_name(text: str) -> Iterator[tuple[str, str]]:
    """The ways out that a sentence says are free, with the sentence."""
    if free(text) and not _ELSEWHERE.search(text.partition(" or for ")[0]):  # "... or for changing funds"
        yield from ((way, text) for way, named in _FREE_BY_NAME.items() if named.search(text))


_OF_EACH = guarded(  # "A $20 processing fee comes out of each withdrawal": of every one, wherever it stands
    r"\b(?:for|from|on|out of) (?:each|every) (?:in-service )?withdrawal\b(?! (?:of|from|under|by|after|before|made)\b)"
    r"|^\W*(?:each|every) (?:in-service )?withdrawal (?:costs?|carries|bears)\b",
    regex.IGNORECASE,
)


def _priced_for_each(text: str, section: tuple[str, ...]) -> bool:
    """Whether a sentence sets a fee on every withdrawal, in no part on loans, hardship, other money or those who leave."""
    if _OF_EACH.search(text) is None or not fees(text):
        return False
    apart = (_ELSEWHERE.search(words) or _OTHERS.search(words) for words in (text, *section[-2:]))
    return not any(apart)


def _lines_named(document: Document) -> Iterator[tuple[str, str]]:
    """Lines and rows anywhere in a document that tell of a way out by its name: the way, and what they tell.

    An amount alone in a list or a table of fees is the fee: "In-Plan Roth Transfer: $35".
    """
    for block in document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS):
            continue
        titled = bool(block.section) and _COSTS.search(block.section[-1]) is not None
        for passage in block.passages:
            text, of_costs = document.quote(passage.span), titled
            if passage.kind is PassageKind.CELL:
                if passage.row_head is None or _BARE_DOLLARS.match(text) is None:
                    continue
                head = document.quote(passage.column_head) if passage.column_head is not None else ""
                of_costs = titled or _COSTS.search(head) is not None
                text = f"{document.quote(passage.row_head).rstrip(' :')}: {text}"
            elif passage.checked is False:
                continue
            yield from _free_by_name(text)
            if passage.kind is PassageKind.SENTENCE and _priced_for_each(text, block.section):
                yield WITHDRAWAL, text
            line = _LINE.match(text)
            way = next((w for w, label in _LABELS.items() if line and label.fullmatch(line["label"].strip())), None)
            if line is None or way is None:
                continue
            amount = _BARE_DOLLARS.match(line["terms"])
            if amount is not None and of_costs:
                yield way, f"fee of ${amount['amount']}"
            elif amount is None:
                yield way, text


def _own_words(finding: Finding, said: Sequence[tuple[tuple[str, ...], int, str]], document: Document) -> str:
    """What a grant says itself: of a list, whose items are quoted with those before them, the last item."""
    here = [text for section, at, text in said if section == finding.section and at < finding.span.end]
    quote = own_names(document).in_plain_words(document.quote(finding.span))
    return here[-1] if here and quote.endswith(here[-1].rstrip()) else quote


def _told(
    finding: Finding,
    said: Sequence[tuple[tuple[str, ...], int, str]],
    lines: Sequence[tuple[str, str]],
    document: Document,
) -> Finding:
    """A grant with what the sentences of its section, and lines that are named after it, tell of its use."""
    known = finding.attributes
    if finding.provision == WITHDRAWAL and _CONVERTED.search(_own_words(finding, said, document)):
        return replace(
            finding, attributes={k: v for k, v in known.items() if k not in ("frequency", "minimum_dollars")}
        )
    counted = _COUNTED.search(str(known.get("frequency") or "")) is not None
    found: dict[str, Any] = {}
    any_day = ""
    named = (text for way, text in lines if way == finding.provision)
    valued = next((often for _, _, text in said if (often := _valued(text)) is not None), None)
    own = document.quote(finding.span)
    own = _A_CHANGE.sub("conversion", own) if finding.provision == CONVERSION else own
    for text in (own, *_beside(finding, said), *named):
        often = count(text) or _on_its_days(text, valued)
        if not counted and "frequency" not in found and often is not None:
            found["frequency"] = often
        any_day = any_day or _without_count(text)
        if "minimum_dollars" not in {**known, **found} and (least := smallest(text)) is not None:
            found["minimum_dollars"] = least
        if "notice_days" not in {**known, **found} and (ahead := notice_asked(text)) is not None:
            found["notice_days"] = ahead
        if "fee_dollars" not in {**known, **found}:
            price = fees(text)
            if (
                finding.provision == CONVERSION
                or "fee_after" in price
                or not _FEE_AT_TIMES.search(DEARER_AT_TIMES.sub("", text))
            ):
                found |= price
            if free(text) and not _FEE_AT_TIMES.search(text):
                found["no_fee"] = True
    if any_day and "frequency" not in {**known, **found} and known.get("automatic") is not True:
        found["frequency"] = any_day
    if "frequency" in found and "frequency" not in known:
        found["frequency_beside"] = True
    if known.get("automatic") is True and _NEXT_DAY.search(document.quote(finding.span)):
        found["swept"] = "the business day after each contribution"
    return replace(finding, attributes={**known, **found}) if found else finding


_A_CHANGE = guarded(  # "You need not have reached any age, and you may make one change in each calendar quarter"
    r"(?<=\bmake (?:only |up to |no more than )?(?:one|two|three|four) )changes?\b", regex.IGNORECASE
)
_ANY_DAY = guarded(  # "Ask on the website or by telephone, on any business day"
    r"\b(?:ask|request|elect\w*|convert|apply|call)\b[^.;]{0,60}?\bon (?P<day>any (?:business |working )?day)\b",
    regex.IGNORECASE,
)
_WHENEVER = guarded(  # "You may convert it whenever you like", "as often as the Member wishes", "no limit on how often"
    r"(?<!(?:\bnot|\bcannot|\bnever|n['’]t)\b[^.;]{0,60})\b(?:whenever|as (?:often|many times) as|any time) (?:you|he|she|they|he or she|the \w+|an? \w+) (?:likes?|wish(?:es)?|wants?|chooses?|pleases?)\b"
    r"|\bno limit on (?:how (?:often|many)|(?:the )?(?:number|frequency)(?: of (?:conversions|withdrawals|requests|times))?)\b",
    regex.IGNORECASE,
)


def _without_count(text: str) -> str:
    """How often, where a sentence sets no number: on any business day, or at any time."""
    if (day := _ANY_DAY.search(text)) is not None:
        return str(day["day"]).lower()
    return "at any time" if _WHENEVER.search(text) is not None and count(text) is None else ""


_VALUATION_DATE = guarded(  # "“Valuation Date” means the last business day of March, June, September and December"
    r"^\W*(?:\w{1,3}[.)]\W*){0,2}(?:the term )?[“\"']?valuation date[”\"']? (?:means|shall mean|is)\b(?P<days>[^.;]{3,90})",
    regex.IGNORECASE,
)
_ON_VALUATION_DATES = guarded(r"\b(?:as of|on|at) (?:any|each|every|a) valuation date\b", regex.IGNORECASE)
_MONTHLY = guarded(r"\b(?:day|end) of (?:each|every) (?:calendar )?month\b", regex.IGNORECASE)


def _valued(text: str) -> str | None:
    """How often a definition of the Valuation Date makes it come."""
    if (told := _VALUATION_DATE.search(text)) is None:
        return None
    return "once in each calendar month" if _MONTHLY.search(told["days"]) else count(told["days"])


def _on_its_days(text: str, valued: str | None) -> str | None:
    """How often, where something may be done as of any Valuation Date, which the document defines."""
    return valued if valued is not None and _ON_VALUATION_DATES.search(text) is not None else None


_NEXT_DAY = guarded(  # "each contribution is moved on the business day after it is credited"
    r"\bon the (?:first |next )?business day (?:after|following) (?:it|they|that|each|the (?:day|date))\b",
    regex.IGNORECASE,
)


def _beside(finding: Finding, said: Iterable[tuple[tuple[str, ...], int, str]]) -> Iterator[str]:
    """Sentences of the grant's section on the same money; then those of the chapter that it belongs to."""
    rules = [one for one in said if not _is_no_rule(one[2], finding)]
    yield from _in_its_section(finding, rules)
    yield from _in_its_chapter(finding, rules)


_ENDED = guarded(  # "The withdrawal once in each calendar quarter is no longer available"
    r"\b(?:is|are) no longer (?:available|offered|permitted|allowed|possible|made)\b", regex.IGNORECASE
)


def _is_no_rule(text: str, finding: Finding) -> bool:
    """Whether a sentence tells what once was, what may yet be decided, or how converted money is withdrawn."""
    if (
        _OF_CHOICE.search(text)
        or _ENDED.search(text)
        or (finding.provision == CONVERSION and _OF_CONVERTED.search(text))
    ):
        return True
    return finding.attributes.get("legacy_only") is not True and _OF_OLD.search(text) is not None


def _in_its_section(finding: Finding, said: Sequence[tuple[tuple[str, ...], int, str]]) -> Iterator[str]:
    here, act = finding.section, _ACTS[finding.provision]
    of_conversion = finding.provision == CONVERSION
    other = _ACTS[WITHDRAWAL if of_conversion else CONVERSION]
    of_conversions = of_conversion and any(act.search(heading) for heading in here[-2:])
    ours = True
    numbers = _numbered(finding, said)
    of_loans = bool(here) and _OF_LOANS.search(here[-1]) is not None and act.search(here[-1]) is None
    item = _item_of(finding, said)
    for section, at, whole in said:
        if section != here or not _of_the_number(whole, at, finding, numbers) or _of_another_item(whole, item):
            continue
        if of_loans and at != finding.span.start:
            continue  # "You can withdraw it instead. There is a set-up charge of $60": of a loan
        text = _CHARGED.sub("", _BUT_HARDSHIP.sub(" ", whole))
        ours = ours or _ITEM.match(text) is not None  # what the item before told of other money ends with it
        ours = at == finding.span.start or _still_ours(text, ours) or _OF_SEVERAL.search(text) is not None
        elects = of_conversions and _ELECTION.search(text)
        about = act.search(text) or elects or (_NO_ACT.search(text) and not other.search(text))
        named = of_conversion and (_NAMED.search(text) or elects) and not _OTHERS.search(text)
        named = named and (ours or not _THEM.match(text))
        ours = ours or bool(named)  # "You ask for a conversion by telephone." after what is said of other accounts
        behind = at >= finding.span.start or (not of_conversion and _in_general_section(at, finding, numbers))
        if behind and (ours or named) and about and not _ELSEWHERE.search(text):
            yield text


_ITEM = guarded(r"^\W*\(?(?P<item>[a-z])[.)]\s", regex.IGNORECASE)
_UNDER_ITEM = guarded(  # "The Plan limits you to two withdrawals a year under (a)"
    r"(?P<but>\b(?:other than|except(?:ing)?(?: for)?|excluding|apart from|besides) (?:(?:those|withdrawals|distributions|one|any) )?)?"
    r"\bunder (?:(?:items?|paragraphs?|clauses?|subsections?|options?) )?\((?P<item>[a-z])\)",
    regex.IGNORECASE,
)


def _item_of(finding: Finding, said: Sequence[tuple[tuple[str, ...], int, str]]) -> str:
    """The letter of the item of a list in which a grant stands; empty where it stands in none."""
    before = [text for section, at, text in said if section == finding.section and at < finding.span.end]
    found = _ITEM.match(before[-1]) if before else None
    return found["item"].lower() if found is not None else ""


def _of_another_item(text: str, item: str) -> bool:
    """Whether a sentence tells the terms of items that it names by their letters, and not those of this one."""
    told = {(one["item"].lower(), one["but"] is None) for one in _UNDER_ITEM.finditer(text)}
    named = {letter for letter, of_it in told if of_it}
    return bool(item) and ((item, False) in told or (bool(named) and item not in named))


def _in_its_chapter(finding: Finding, said: Sequence[tuple[tuple[str, ...], int, str]]) -> Iterator[str]:
    here, act = finding.section, _ACTS[finding.provision]
    other = _ACTS[WITHDRAWAL if finding.provision == CONVERSION else CONVERSION]
    before, place = "", here
    for section, _, whole in said:
        last, before, place = before if section == place else "", whole, section
        chapter = len(here) > 1 and section == here[:-1]
        beside = len(here) > 1 and section != here and here[:-1] == section[:-1]
        beside = beside or (
            finding.provision == CONVERSION and len(here) > 1 and section[:-1] == here
        )  # "How to convert"
        if not section or not (chapter or beside):
            continue  # before the first heading, or of another chapter
        text = _CHARGED.sub("", _BUT_HARDSHIP.sub(" ", whole))
        general = (_HOW if finding.provision == CONVERSION else _IN_GENERAL).search(section[-1])
        sibling = beside and (general or _OF_SEVERAL.search(text) or _A_FEE.search(text))
        apart = _ELSEWHERE.search(section[-1]) or (other.search(section[-1]) and not act.search(section[-1]))
        apart = apart or _OF_THE_OTHERS.search(section[-1])
        sibling = sibling and not apart
        if finding.provision == CONVERSION:
            told = _ELECTION.search(text) or _AT_LEAST.match(text) or (beside and _HOW_OFTEN.search(section[-1]))
            loose = bool(told) and any(map(act.search, (*here[-2:-1], section[-1])))
        else:
            loose = _HOW_MUCH.match(section[-1]) is not None
        loose = loose or bool(chapter and act.search(section[-1]) and _AT_LEAST.match(text))
        about = act.search(text) or ((sibling or chapter) and loose)
        if _THEM.match(text):  # "Conversions are requested by telephone. They may be made up to six times a year."
            about = bool(sibling) and act.search(last) is not None and not _OTHERS.search(last)
        if not (chapter or sibling) or not about or _ELSEWHERE.search(text):
            continue
        if _OURS.search(text) or not _OTHERS.search(text):
            yield text


_NUMBER = guarded(
    r"^\W{0,3}(?:section )?(?P<number>\d{1,2}\.\d{1,2})(?:\([a-z]\))?\.?\s+(?P<title>[A-Z“][^.]{2,60})\.",
    regex.IGNORECASE,
)
_OF_SEVERAL = guarded(  # "Not more than two withdrawals may be made under Sections 6.1 and 6.2", "Withdrawals under this Article"
    r"\bunder (?:this article|the foregoing|any of|sections? \d)|\bthis article\b|\b(?:withdrawals?|conversions?) of any kind\b",
    regex.IGNORECASE,
)
_OF_ALL_SECTIONS = guarded(
    r"\b(?:manner|procedures?|general|requests?|rules?|limits?|limitations?|frequency|number|minimum|elections?|forms?|conditions|amount|how)\b",
    regex.IGNORECASE,
)


def _numbered(finding: Finding, said: Sequence[tuple[tuple[str, ...], int, str]]) -> list[tuple[int, str, str]]:
    """The numbered sections that begin within the section of a grant: "7.2 Age 59½.", "7.4 After-Tax Account."."""
    begun = ((at, _NUMBER.match(text)) for section, at, text in said if section == finding.section)
    return [(at, match["number"], match["title"]) for at, match in begun if match is not None]


def _of_the_number(text: str, at: int, finding: Finding, numbers: Sequence[tuple[int, str, str]]) -> bool:
    """Whether a sentence stands in the numbered section of a grant, or in one that is on every way out."""
    here = next((one for one in reversed(numbers) if one[0] <= finding.span.start), None)
    there = next((one for one in reversed(numbers) if one[0] <= at), None)
    if here is None or there is None or here[1] == there[1]:
        return True
    return bool(_OF_SEVERAL.search(text) or _OF_ALL_SECTIONS.search(there[2]))


def _in_general_section(at: int, finding: Finding, numbers: Sequence[tuple[int, str, str]]) -> bool:
    """Whether a sentence stands in a numbered section before that of the grant, on every way out: "8.01 General."."""
    here = next((one for one in reversed(numbers) if one[0] <= finding.span.start), None)
    there = next((one for one in reversed(numbers) if one[0] <= at), None)
    apart = here is not None and there is not None and here[1] != there[1]
    return apart and there is not None and _OF_ALL_SECTIONS.search(there[2]) is not None


_FEE_AT_TIMES = guarded(  # "$20 for each withdrawal after the first", "if you want a paper check"
    r"\bafter the\b|\b(?:paper|overnight|wire|express|courier|stop)\b|\bmore than\b|\bif\b(?! (?:it is )?(?:less|smaller|lower)\b)",
    regex.IGNORECASE,
)
_ELECTION = guarded(
    r"\b(?:elections?|elected|charge|fee|(?:one|two|another|single) moves?|ask for (?:a|one) move)\b", regex.IGNORECASE
)
_HOW_OFTEN = guarded(r"\bhow often\b|\bfrequency\b", regex.IGNORECASE)
"""What a conversion is asked for by, or costs, in a section on conversions."""
_OF_THE_OTHERS = guarded(  # "Converting other accounts", over what is said of them
    r"\bother (?:accounts?|money|sources?|amounts?|balances?|savings|contributions|kinds? of money)\b(?! and\b)",
    regex.IGNORECASE,
)
_AT_LEAST = guarded(  # "The least amount is $300.", in a chapter on withdrawals
    r"^\W*(?:the )?(?:least|smallest|minimum)(?: amount| sum| that may be taken| you may take)?\b[^.;]{0,40}\$"
    r"|^\W*(?:you|a \w+|members|participants) (?:may|can) (?:make|take|have) (?:no|not) more than \w+ (?:in|during|each|per|a)\b",
    regex.IGNORECASE,
)
_CHARGED = guarded(  # "... may not be less than $500, and is charged to the investment funds in proportion"
    r",? and (?:is|are|will be|shall be) (?:charged|taken|drawn|deducted)\b[^.;]*\b(?:funds?|investments?)\b[^.;]*",
    regex.IGNORECASE,
)
_BUT_HARDSHIP = guarded(  # "other than hardship withdrawals", "hardship withdrawals not counted", "besides those for hardship"
    r",? ?\(?\b(?:other than|except(?: for)?|excluding|not counting|not including|disregarding|ignoring|without counting|apart from|besides|(?:leaving|setting) aside|aside from)\b"
    r"[^.;,()]{0,30}\bhardship\b(?: withdrawals?| distributions?)?\)?,?"
    r"|,? ?\(?\bhardship (?:withdrawals?|distributions?)(?: are)? (?:not (?:being )?(?:counted|included)|excepted|excluded|aside)\)?,?",
    regex.IGNORECASE,
)
_IN_GENERAL = guarded(
    r"\bgeneral\b|\bhow (?:often|much)\b|\bnumber\b|\bfrequency\b|\bminimum\b|\blimits? on\b", regex.IGNORECASE
)
_A_FEE = guarded(r"\b(?:fee|charge) of \$", regex.IGNORECASE)
_HOW_MUCH = guarded(r"\W*(?:[\d.]+ )?how (?:often|much)\b", regex.IGNORECASE)
_CONVERTED = guarded(
    r"\broth conversion (?:sub-?)?account\b|(?<!\bnot )\b(?:have|has|been|is) converted\b", regex.IGNORECASE
)
"""Money that was converted before it is withdrawn, of an account of its own."""
_NAMED = guarded(
    r"\b(?:conversions?|converted|roth (?:moves?|transfers?|crossings?))\b|\b(?:may|can) (?:convert|ask) (?:once|twice|up to|no more|not more|as often)\b",
    regex.IGNORECASE,
)
_RUN_IN = guarded(
    r"^(?!(?:Yes|No|It|This|They|There|You)\b)(?!.*\b(?:is|are|may|can|will|shall|not|do|does|it|them|comes?|go(?:es)?|leaves?)\b)(?:\d+(?:\.\d+)* )?[A-Z][\w’'-]*(?: [\w’'½-]+){0,6}\.$"
)
"""A heading that stands in the line of its paragraph: "Emergency."."""
_OF_OLD = guarded(  # "Before 2012 they could be withdrawn once a year", "Section 5.4 as in effect before January 1, 2016"
    r"\bas in effect (?:before|prior to|until|on)\b"
    r"|\b(?:before|until|through|prior to|up to)\b[^.;]{0,25}\b(?:19|20)\d\d\b[^.;]{0,80}\b(?:could|were|was|might|allowed|permitted|had)\b",
    regex.IGNORECASE,
)
_OF_CHOICE = guarded(  # "The Committee may limit withdrawals to two in any Plan Year": no limit yet
    r"\bmay (?:by rule |from time to time )?(?:limit|restrict)\b", regex.IGNORECASE
)
_OF_CONVERTED = guarded(
    r"\bwithdr(?:aw|ew)\w*[^.;]{0,40}\bfrom (?:the|your|his|her|a) (?:[\w-]+ )?roth (?:conversion |rollover |transfer )?(?:sub-?)?account\b"
    r"|\broth (?:conversion|rollover|transfer) (?:sub-?)?account\b[^.;]{0,60}\bwithdr(?:aw|ew)",
    regex.IGNORECASE,
)
_THEM = guarded(r"^\W*(?:these|those|they|such (?:amounts|money|accounts?))\b", regex.IGNORECASE)
_NEXT_QUESTION = guarded(r"^\W*(?:Q\W*)?\d{1,3}[.)]\s+[A-Z][^.?]*\?")
"""One of a list of numbered questions: "36. What changes at 59½?"."""


def _still_ours(text: str, ours: bool) -> bool:
    """Whether a sentence is about after-tax money: by what it names, else as the one before it."""
    if (_RUN_IN.match(text) or _NEXT_QUESTION.match(text)) and not _HOW.search(text):
        return _OURS.search(text) is not None
    if _OURS.search(text) or _EVERYTHING.search(text):
        return True
    return ours and (_GOES_ON.search(text) is not None or not _OTHERS.search(text))


_GOES_ON = guarded(  # "Your savings and match go on as before", after a withdrawal: the withdrawal is still spoken of
    r"\b(?:savings?|contributions?|deposits?|deferrals?|match\w*) (?:goe?s? on|continues?|(?:is|are) not (?:stopped|affected|interrupted|suspended))\b",
    regex.IGNORECASE,
)
