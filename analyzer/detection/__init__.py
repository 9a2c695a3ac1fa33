"""What each passage of a document establishes about each provision, and what the document is."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.apart import Apart, WorkerDied, can_fork
from analyzer.detection import lean_spacy  # noqa: F401 - before anything that imports spaCy
from analyzer.detection.context.amending import Placed
from analyzer.detection.document.beginnings import with_beginnings
from analyzer.detection.document.by_schedule import with_groups_of_schedules
from analyzer.detection.document.dated_parts import with_dates_of_parts
from analyzer.detection.document.identity import facts
from analyzer.detection.document.regions import Regions, regions
from analyzer.detection.document.special_dates import with_special_dates
from analyzer.detection.laid_out.form_items import with_amounts_of_items
from analyzer.detection.laid_out.form_rates import with_rates_ticked
from analyzer.detection.laid_out.items_marked import of_the_marked, where_marked
from analyzer.detection.passages import PassageReader
from analyzer.detection.sentence.findings import Draft
from analyzer.detection.sentence.outright import in_its_own_words
from analyzer.detection.sentence.rates import with_own_rates
from analyzer.detection.vocabulary.language import pipeline
from analyzer.detection.whole.beside import with_terms, with_terms_of_a_day
from analyzer.detection.whole.capped_for_some import with_caps_of_some
from analyzer.detection.whole.exempted import without_exempted
from analyzer.detection.whole.free_of_price import with_freedom_from_price
from analyzer.detection.whole.freed_by_age import freed_by_age
from analyzer.detection.whole.from_any_account import with_accounts_of_a_payment
from analyzer.detection.whole.going_on import without_false_spills
from analyzer.detection.whole.last_taken import with_last_days
from analyzer.detection.whole.let_in_too import with_all_let_in
from analyzer.detection.whole.listed_exceptions import with_listed_exceptions
from analyzer.detection.whole.named_apart import (
    with_closed_accounts_apart,
    with_old_accounts_apart,
    with_sources_of_before,
    with_the_account_just_closed,
    with_what_was_left_behind,
    without_holders,
    without_other_kinds,
)
from analyzer.detection.whole.named_exceptions import with_named_exceptions
from analyzer.detection.whole.neighbours import implied, neighbours
from analyzer.detection.whole.of_members import with_waits_of_members
from analyzer.detection.whole.of_named_money import of_named_money
from analyzer.detection.whole.of_other_matters import without_other_matters
from analyzer.detection.whole.placing import place
from analyzer.detection.whole.priced import with_prices_of_sections
from analyzer.detection.whole.prices_told_of import with_prices_told_of
from analyzer.detection.whole.rates_beside import with_caps_in_all, with_rates_beside
from analyzer.detection.whole.rates_changed import with_rates_changed
from analyzer.detection.whole.repealed_sentences import without_repealed_sentences
from analyzer.detection.whole.revoked import without_revoked
from analyzer.detection.whole.rolled_in import with_terms_of_rolled_in
from analyzer.detection.whole.rows import without_other_accounts
from analyzer.detection.whole.second_reader import with_doubts
from analyzer.detection.whole.sections_kept_from import with_sections_kept_from, without_refusals_of_other_sections
from analyzer.detection.whole.substituted import without_substituted
from analyzer.detection.whole.sweeping import without_sweeps
from analyzer.detection.whole.tiers import with_tiers
from analyzer.detection.whole.whom import for_whom
from analyzer.kept import keep
from analyzer.model import Block, BlockKind, Document, DocumentFacts, Finding, Stance

_LONG = 40_000  # characters, about twenty pages
_PATIENCE = 600.0  # seconds

__all__ = ["Detection", "detect", "findings", "prepare"]


@dataclass(frozen=True, slots=True)
class Detection:
    """What was read out of one document: its findings in reading order, and what it is."""

    findings: tuple[Finding, ...]
    facts: DocumentFacts


def prepare() -> None:
    """Loads the language data, once, so that the first document need not wait for it."""
    pipeline()


def detect(document: Document, index: int = 0) -> Detection:
    """Everything that one document says; ``index`` is its place among the documents of the plan.

    What each sentence says is seen in the light of the whole document step by step, and each step reads what those before
    it found out: for whom it is, on what terms, since when and until when, of which money and plan, and what the rest of the
    document adds.
    """
    where = regions(document)
    found = with_listed_exceptions(_findings(document, index, where), document)
    found = for_whom(without_sweeps(found, document), document)
    found = _on_its_terms(found, document, where)
    found = _in_its_time(found, document, where)
    found = _of_its_money(found, document)
    found = _with_the_rest(found, document, index, where)
    detection = Detection(tuple(found), facts(document, found, where))
    keep()
    return detection


def _on_its_terms(found: list[Finding], document: Document, where: Regions) -> list[Finding]:
    """With rates, amounts, waits and prices told beside: those of one's own words first, then of boxes, rows and chapters."""
    found = with_own_rates(with_rates_ticked(of_the_marked(found, document), document), document)
    found = with_rates_changed(with_caps_of_some(with_rates_beside(found, document), document), document)
    found = with_waits_of_members(where_marked(with_amounts_of_items(found, document), document), document)
    found = with_prices_told_of(with_terms(found, document), document, where)
    found = with_accounts_of_a_payment(with_terms_of_rolled_in(found, document), document)
    found = freed_by_age(with_prices_of_sections(found, document), document)
    return with_freedom_from_price(with_tiers(found, document), document)


def _in_its_time(found: list[Finding], document: Document, where: Regions) -> list[Finding]:
    """With the days of its schedule, part or table, and ended where a later change puts other words there or strikes it."""
    found = with_special_dates(without_other_accounts(with_groups_of_schedules(found, document), document), document)
    found = with_terms_of_a_day(with_beginnings(with_dates_of_parts(found, document), document), document)
    found = without_substituted(found, document, where)
    return without_repealed_sentences(without_revoked(found, document, where), document, where)


def _of_its_money(found: list[Finding], document: Document) -> list[Finding]:
    """Without what is of another plan's, a closed or a renamed account: names need the days that are known by now."""
    found = with_closed_accounts_apart(with_last_days(found, document), document)
    found = with_sources_of_before(of_named_money(found, document), document)
    found = with_the_account_just_closed(
        with_what_was_left_behind(without_other_kinds(found, document), document), document
    )
    found = with_sections_kept_from(without_other_matters(without_holders(found), document), document)
    found = without_refusals_of_other_sections(found, document)
    return without_false_spills(with_old_accounts_apart(without_exempted(found, document), document), document)


def _with_the_rest(found: list[Finding], document: Document, index: int, where: Regions) -> list[Finding]:
    """With facts that no sentence rule reads, the doubts of the second reader, and what exceptions by number are worth."""
    beside = neighbours(document, index, where, found)
    found = with_caps_in_all(found, beside, document)
    found = with_doubts(with_all_let_in([*found, *implied(found, document), *beside], document), document)
    return with_named_exceptions(found, document)


def findings(document: Document, index: int = 0) -> list[Finding]:
    """The findings of a document, in reading order; ``index`` is its place among the documents of the plan."""
    found = with_listed_exceptions(_findings(document, index, regions(document)), document)
    return with_named_exceptions(found, document)


def _findings(document: Document, index: int, where: Regions) -> list[Finding]:
    """A long document is read by two processes, each one half of it: sentences are most of the work."""
    reader = PassageReader(document)

    def read(blocks: Sequence[Block]) -> list[Finding]:
        return [
            place(_as_read(placed, index, document), where, placed.block, document)
            for block in blocks
            for placed in reader.read(block)
        ]

    def read_apart(blocks: Sequence[Block]) -> list[Finding]:
        found = read(blocks)
        keep()
        return found

    half = _halfway(document) if can_fork() and not multiprocessing.current_process().daemon else None
    if half is None:
        return read(document.blocks)
    rest = Apart(read_apart, document.blocks[half:])
    try:
        found = read(document.blocks[:half])
        return found + rest.result(_PATIENCE)
    except (WorkerDied, TimeoutError):
        return found + read(document.blocks[half:])
    finally:
        rest.stop()


def _halfway(document: Document) -> int | None:
    """The heading nearest to the middle of a long document, as an index of its blocks."""
    if len(document.text) < _LONG:
        return None
    middle = len(document.text) // 2
    headings = [n for n, block in enumerate(document.blocks) if block.kind is BlockKind.HEADING]
    return min(headings, key=lambda n: abs(document.blocks[n].span.start - middle), default=None)


def _as_read(placed: Placed, index: int, document: Document) -> Finding:
    """A draft as a finding, before the region in which it stands is applied."""
    draft: Draft = placed.draft
    return Finding(
        provision=draft.provision,
        stance=draft.stance,
        document=index,
        span=placed.span,
        rule=draft.rule,
        reason=draft.reason,
        counted=draft.counted,
        attributes=draft.attributes,
        effective_from=draft.effective_from,
        effective_to=draft.effective_to,
        group=draft.group,
        section=placed.block.section,
        inferred=draft.inferred,
        in_passing=draft.in_passing,
        of_terms=draft.of_terms,
        own_words=_denies_in_its_own_words(draft, document.quote(placed.span)),
    )


def _denies_in_its_own_words(draft: Draft, sentence: str) -> bool:
    if draft.stance not in (Stance.DENIES, Stance.FREEZES) or draft.inferred or draft.in_passing:
        return False
    return in_its_own_words(sentence)
