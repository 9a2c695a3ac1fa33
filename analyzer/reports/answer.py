"""What every face of the report shows, worked out once: headline, three boxes, places of quotes, what was not read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from analyzer.report import (
    Basis,
    ProvisionStatus,
    ReadDocument,
    Report,
    RoomCap,
    Route,
    Status,
    Verdict,
    VerdictState,
)
from analyzer.reports import circumstances, readiness, steps, terms, words
from analyzer.reports.gates import Gate, gates
from analyzer.reports.often import with_counts
from analyzer.reports.quotes import (
    Passage,
    Quote,
    clean,
    decides,
    in_order,
    in_short,
    marked,
    pages_of,
    passages,
    quote_of,
)
from analyzer.reports.rolled_in import with_rolled_in
from analyzer.reports.telling import Telling
from analyzer.room import CAP_NAMES, money, over_the_year
from analyzer.switching import with_start
from analyzer.way_in import closed


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition and where the documents say so."""

    text: str
    places: str


@dataclass(frozen=True, slots=True)
class Part:
    """The verdict for a group of participants or for another plan in the same file."""

    name: str
    state: str
    tone: str
    summary: str
    conditions: tuple[str, ...]
    places: str


@dataclass(frozen=True, slots=True)
class ShownCap:
    """A cap on the reader's after-tax contributions."""

    amount: str
    name: str  # and how it comes about
    binds: bool
    quote: str  # the words that set it, where the plan does
    places: str


@dataclass(frozen=True, slots=True)
class OwnRoom:
    """The reader's own after-tax room."""

    headline: str
    caps: tuple[ShownCap, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything a report shows, in words and in order."""

    report: Report
    headline: str
    state: str
    tone: str
    plan: str
    plan_facts: tuple[str, ...]
    documents: tuple[str, ...]
    as_of: str
    standing: str  # confidence and basis
    summary: tuple[str, ...]
    gates: tuple[Gate, ...]
    table: tuple[circumstances.Circumstance, ...]
    conditions: tuple[Condition, ...]
    flags: tuple[str, ...]
    questions: tuple[str, ...]
    groups: tuple[Part, ...]
    other_plans: tuple[Part, ...]
    counted: tuple[Quote, ...]
    refused: tuple[Quote, ...]
    deciding: tuple[Passage, ...]  # what counts and bears on the answer
    beside: tuple[Passage, ...]  # what counts beside it, in short
    unread: tuple[str, ...]
    room: OwnRoom | None
    weighed: tuple[readiness.Weighed, ...]
    next_steps: tuple[str, ...]
    cautions: tuple[str, ...]


def answer(report: Report) -> Answer:
    """The report in words."""
    report = with_start(with_counts(report))  # one that an earlier program wrote has neither yet
    verdict, told = report.verdict, with_rolled_in(report)
    quotes = {piece.id: quote_of(report, piece) for piece in report.evidence}
    counted = in_order(quote for quote in quotes.values() if quote.evidence.counted)
    cited = _cited(report)
    words_that_decide = {(one.place, one.shown) for one in counted if decides(one) or one.evidence.id in cited}
    pages = {key: quote.on for key, quote in quotes.items()}
    boxes = gates(report, quotes)
    return Answer(
        report=report,
        headline=headline(verdict),
        state=words.STATES[verdict.state],
        tone=words.TONES[verdict.state],
        plan=clean(report.plan.name or "Plan name not stated"),
        plan_facts=_plan_facts(report),
        documents=tuple(
            _document(document, _changes(report, index), rests=_rests_on_changes(report, index))
            for index, document in enumerate(report.documents)
        ),
        as_of=words.day(report.as_of.isoformat()) or "",
        standing=f"Confidence {_confidence(verdict)}: {_basis(report, quotes)}",
        summary=_summary(report),
        gates=boxes,
        table=_table(told, quotes),
        conditions=tuple(Condition(clean(item.text), pages_of(item.evidence, quotes)) for item in verdict.conditions),
        flags=tuple(
            clean(words.flag(item)) for item in sorted(verdict.flags, key=words.weight) if not _told(item, verdict)
        ),
        questions=tuple(clean(item) for item in verdict.questions),
        groups=tuple(_part(item.group, item.verdict, quotes) for item in report.groups),
        other_plans=tuple(_part(item.plan, item.verdict, quotes) for item in report.other_plans),
        counted=tuple(counted),
        refused=tuple(quote for quote in quotes.values() if not quote.evidence.counted),
        beside=in_short([quote for quote in counted if (quote.place, quote.shown) not in words_that_decide]),
        deciding=passages(quote for quote in counted if (quote.place, quote.shown) in words_that_decide),
        unread=tuple(_unread(report.documents)),
        room=_room(report, quotes),
        weighed=tuple(readiness.weighed(report, pages)),
        next_steps=tuple(clean(step) for step in steps.next_steps(told, Telling(told, quotes), boxes)),
        cautions=tuple(_cautions(verdict)),
    )


def _cited(report: Report) -> set[str]:
    """The evidence of every verdict and condition, by id."""
    verdicts = [report.verdict, *(one.verdict for one in report.groups), *(one.verdict for one in report.other_plans)]
    ids = {key for verdict in verdicts for key in verdict.evidence}
    return ids | {key for verdict in verdicts for condition in verdict.conditions for key in condition.evidence}


def headline(verdict: Verdict) -> str:
    """The verdict in one line."""
    if verdict.state is VerdictState.NOT_SUPPORTED and verdict.basis in words.SILENT_HEADLINES:
        if verdict.basis is Basis.OMISSION and _comes_by_rollover(verdict):
            return words.ROLLED_IN_HEADLINE
        line = words.SILENT_HEADLINES[verdict.basis]
        return line.replace("mentioned", "offered") if _named_in_passing(verdict) else line
    if verdict.effective_from and verdict.basis is Basis.NOT_YET_EFFECTIVE:
        return f"Not yet: after-tax contributions begin on {words.day(verdict.effective_from.isoformat())}"
    line = words.HEADLINES[verdict.state]
    if not verdict.routes or verdict.state not in (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS):
        return line
    ways = [
        f"automatic {words.ROUTES[way]}" if way is Route.IN_PLAN and verdict.automatic_conversion else words.ROUTES[way]
        for way in verdict.routes
    ]
    return f"{line}, by {words.listed(ways, 'or')}"


def _named_in_passing(verdict: Verdict) -> bool:
    """Whether a document that offers no after-tax contributions names them all the same."""
    return "boilerplate_only_hits" in verdict.flags


def _comes_by_rollover(verdict: Verdict) -> bool:
    """Whether after-tax money is taken all the same, from other plans."""
    return "rolled_in_balance" in verdict.flags


def _room(report: Report, quotes: dict[str, Quote]) -> OwnRoom | None:
    found = report.room
    if found is None:
        return None
    over = "" if closed(report) else over_the_year(found.percent_of_pay, found.per_paycheck, found.pay_periods)
    limits = [f"Limits of {found.year}: {found.notice}."] if found.notice else []
    binding = found.binding if len(found.caps) > 1 else ""  # one alone need not be called the lowest
    return OwnRoom(
        headline=f"{_whose_room(report, found.year)}: {money(found.room)}",
        caps=tuple(_shown_cap(name, cap, quotes, binds=name == binding) for name, cap in found.caps.items()),
        notes=(*([f"{over}."] if over else []), *found.notes, *limits),
    )


def _whose_room(report: Report, year: int) -> str:
    """What the figure is: the reader's room, or what the law alone would leave where the plan lets nothing in."""
    start = report.verdict.effective_from
    if report.verdict.basis is Basis.NOT_YET_EFFECTIVE and start is not None and start > report.as_of:
        return f"Room from {words.day(start.isoformat())}, by the limits of {year}"
    if report.provisions["after_tax_contributions"].status in (Status.PERMITTED, Status.CONDITIONAL):
        return f"Your room for after-tax contributions in {year}"
    if closed(report):
        return f"No after-tax contributions here; the law alone would leave in {year}"
    return f"Your room in {year} if the plan takes after-tax contributions"


def _shown_cap(name: str, cap: RoomCap, quotes: dict[str, Quote], *, binds: bool) -> ShownCap:
    words = f"{CAP_NAMES[name]}: {cap.figured}" if cap.figured else CAP_NAMES[name]
    quote = next((quotes[key] for key in cap.evidence if key in quotes), None)
    return ShownCap(
        amount=money(cap.amount),
        name=words,
        binds=binds,
        quote=marked(quote.shown) if quote else "",
        places=quote.page if quote else "",
    )


def _table(report: Report, quotes: dict[str, Quote]) -> tuple[circumstances.Circumstance, ...]:
    """The conditions table, with nothing in it that could steer a terminal."""
    telling = Telling(report, quotes)

    def cell(one: circumstances.Cell) -> circumstances.Cell:
        return circumstances.Cell(one.tone, clean(one.text), one.places)

    def places(provision: str, found: ProvisionStatus, ids: Sequence[str]) -> str:
        return pages_of(telling.ids(provision, found, ids)[:_PLACES], quotes)

    rows = circumstances.table(report, places)
    return tuple(
        circumstances.Circumstance(clean(row.who), tuple(map(cell, row.cells)), clean(row.since), clean(row.verdict))
        for row in rows
    )


_IN_CONDITIONS: Mapping[str, tuple[str, ...]] = {
    # a flag: words of the conditions that say the same
    "penalty_condition": ("money stops", "money forfeits", "has a price"),
    "group_condition": ("these participants may make", "participants may not make"),
    "route_group_condition": ("participants may convert", "participants may withdraw", "participants may not"),
    "end_date_announced": (" end on ", " ends on "),
    "hardship_not_rollable": ("hardship payment cannot be rolled over",),
}


_ASKED_OR_WARNED = frozenset(
    {
        *("split_rollover_not_stated", "after_tax_limit_not_stated", "conversion_sources_not_stated"),
        *("conversion_of_distributable", "change_adopted"),
        *(
            "not_tested",
            "acp_refunds_mentioned",
            "safe_harbor_after_tax_still_ACP_tested",
            "earnings_taxable_on_conversion",
        ),
    }
)
"""Flags whose whole content is a question of the report, or a line of what is good to know."""


_IN_THE_SUMMARY = ("exits_not_addressed", "leaning_partial", "legacy_balance", "rolled_in_balance")
"""Flags of what the summary is about, or the boxes."""


def _told(flag: str, verdict: Verdict) -> bool:
    """Whether the headline, the summary or a condition says already what a flag would say as a note."""
    if flag in _ASKED_OR_WARNED or (flag == "route_group_condition" and verdict.state is VerdictState.NOT_SUPPORTED):
        return True
    if flag in _IN_CONDITIONS:
        return any(phrase in one.text for one in verdict.conditions for phrase in _IN_CONDITIONS[flag])
    if flag in ("document_old", "document_undated", "handbook_only"):
        return _doubted(verdict)  # the line on confidence gives them as its reason
    if flag in ("omission", "closed_list"):
        return verdict.basis in words.SILENT_HEADLINES
    if flag == "future_effective_date":
        return verdict.effective_from is not None
    if flag == "superseded_text_present":
        return "a later one replaces" in verdict.summary
    return flag in _IN_THE_SUMMARY


def _cautions(verdict: Verdict) -> Iterable[str]:
    for warning in verdict.warnings:
        if warning.id != "not_advice":  # every face ends with that line
            yield clean(warning.text) + (f" ({clean(warning.source)})" if warning.source else "")


def _plan_facts(report: Report) -> tuple[str, ...]:
    plan, office = report.plan, report.plan.administrator
    rows = (
        ("Sponsor", plan.sponsor),
        ("Kind of plan", plan.type),
        ("EIN", plan.ein),
        ("Plan number", plan.number),
        (
            "Administrator" if office.name or office.address else "Telephone of the administrator",
            ", ".join(part for part in (office.name, office.phone, _street(office.address)) if part),
        ),
    )
    return tuple(f"{name}: {clean(value)}" for name, value in rows if value)


_LABEL = re.compile(r"[.,;]?\s*\b(Telephone|Phone|Tel|EIN)\b\W*[\d() .-]*$", re.IGNORECASE)


def _street(address: str | None) -> str:
    """An address without the label, and its number, of what stood after it in the document."""
    return _LABEL.sub("", address or "")


_OF_CHANGES = ("smm", "amendment", "notice")
"""Documents of which everything is a change."""


def _changes(report: Report, index: int) -> list[int]:
    """The pages of a document with a change bound to it, or a notice of one, that carries the answer."""
    verdict = report.verdict
    carried = {*verdict.evidence, *(key for one in verdict.conditions for key in one.evidence)}
    return [
        piece.page
        for piece in report.evidence
        if piece.id in carried and piece.document == index and piece.counted and piece.rule.startswith("smm.")
    ]


def _rests_on_changes(report: Report, index: int) -> bool:
    """Whether something that carries the answer is said by such a change alone, and not by the older text beside it."""
    carried = [one for one in report.evidence if one.id in report.verdict.evidence and one.counted]
    older = {(one.provision, one.stance) for one in carried if not one.rule.startswith("smm.")}
    later = [one for one in carried if one.document == index and one.rule.startswith("smm.")]
    return any((one.provision, one.stance) not in older for one in later)


def _document(document: ReadDocument, changes: Sequence[int], *, rests: bool) -> str:
    dated = words.day(document.date)
    kind = words.KINDS[document.kind]
    parts = [
        document.name,
        f"{kind} dated {dated}" if dated else f"{kind}, undated",
        words.count(document.pages, "page"),
    ]
    if changes and document.kind not in _OF_CHANGES:
        parts.append(f"with a later change{' that the answer rests on' if rests else ''} ({_pages(changes)})")
    return clean(", ".join(parts))


def _doubted(verdict: Verdict) -> bool:
    """Whether something lowers confidence that its basis does not tell of."""
    return verdict.confidence != "high" and verdict.basis is Basis.EXPLICIT


def _confidence(verdict: Verdict) -> str:
    """How sure the answer is, and why not surer, where that does not follow from what it rests on."""
    doubts = words.doubts(verdict.flags) if _doubted(verdict) else []
    return f"{verdict.confidence}, as {words.listed(doubts)}" if doubts else verdict.confidence


def _basis(report: Report, quotes: dict[str, Quote]) -> str:
    verdict = report.verdict
    if verdict.basis is Basis.OMISSION and len(report.documents) == 1:
        pages = report.documents[0].pages
        if _comes_by_rollover(verdict):
            return f"a complete {pages}-page document tells of after-tax money by rollover only, and of none from pay"
        verb = "offered" if _named_in_passing(verdict) else "mentioned"
        return f"not {verb} anywhere in a complete {pages}-page document"
    if verdict.basis in _OF_NO_PAGE:
        return words.BASES[verdict.basis]
    every = {quotes[key].on for key in verdict.evidence if key in quotes}
    places = pages_of(verdict.evidence, quotes, _STANDING) + (" and others" if len(every) > _STANDING else "")
    return words.BASES[verdict.basis] + (f", {places}" if places else "")


def _summary(report: Report) -> tuple[str, ...]:
    summary, age = clean(report.verdict.summary), _lowest_age(report.provisions)
    if age is not None:
        summary = summary.replace("after a stated age", f"from age {words.number(age)}")
    if report.verdict.state is not VerdictState.PARTIAL or summary.startswith("You can put the money in"):
        return (summary,) if summary else ()
    until = "you leave your job" if age is None else f"you reach age {words.number(age)} or leave your job"
    plain = f"You can put the money in, but this document gives no way to move it to Roth until {until}."
    _, _, more = summary.partition(". ")  # the first sentence says the same, less plainly
    return (f"{plain} {more}".strip(),)


def _lowest_age(provisions: Mapping[str, ProvisionStatus]) -> float | None:
    """The lowest age from which a way on to Roth opens, where one does."""
    ways = [
        way
        for name in ("in_plan_roth_conversion", "in_service_after_tax")
        if (found := provisions.get(name)) and found.status is Status.CONDITIONAL
        if found.attributes.get("covers_after_tax") is not False
        for way in terms.routes(found.attributes)
    ]
    return min((way["age"] for way in ways if isinstance(way.get("age"), (int, float))), default=None)


def _part(name: str, verdict: Verdict, quotes: dict[str, Quote]) -> Part:
    return Part(
        name=clean(words.people([name])),
        state=words.STATES[verdict.state],
        tone=words.TONES[verdict.state],
        summary=clean(verdict.summary),
        conditions=tuple(clean(item.text) for item in verdict.conditions),
        places=pages_of(verdict.evidence, quotes),
    )


def _unread(documents: Sequence[ReadDocument]) -> Iterable[str]:
    for document in documents:
        name = clean(document.name)
        if document.unreadable_pages:
            yield f"{name}: could not read {_pages(document.unreadable_pages)}."
        if document.ocr_pages:
            yield f"{name}: {_pages(document.ocr_pages)} read from a picture by character recognition."
        for warning in document.warnings:
            yield f"{name}: {clean(warning.message)}"


_OF_NO_PAGE = (Basis.INCOMPLETE_DOCUMENT, Basis.NOT_PLAN_SPECIFIC, Basis.NOT_A_PLAN_DOCUMENT)
"""What an answer rests on that stands on no page: what is not there."""
_STANDING = 3
"""Pages that the line on confidence gives."""
_PLACES = 2
"""Pages that a cell of the table gives; the evidence has the rest."""


def _pages(numbers: Sequence[int]) -> str:
    """``page 4``, ``pages 2, 5–7``."""
    return f"page{'s' if len(set(numbers)) > 1 else ''} {words.runs(numbers)}"
