"""Ticks of one form that are read together: accounts marked beneath what is permitted, choices that narrow others."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.context.amending import LEFT_EMPTY, Placed
from analyzer.detection.laid_out.form_prompts import PromptReader
from analyzer.detection.laid_out.prompts import (
    FROM_THESE,
    MARKED_SOURCES,
    ONLY_MARKED,
)
from analyzer.detection.laid_out.topics import MARK
from analyzer.detection.sentence.clauses import split
from analyzer.detection.sentence.findings import Draft, apply
from analyzer.detection.sentence.frames import Focus, Topic
from analyzer.model import Block, Passage, Stance
from analyzer.reasons import OF_OTHER_MONEY
from analyzer.shapes import guarded

_BARE_TICK = guarded(
    r"^\W*(?:x\W+)?(?:yes|permitted|allowed|available|offered|elected)(?:[.,;]? ?(?:(?:the |an? |such )?(?:in-plan )?(?:roth )?(?:rollovers?|transfers?|conversions?) may (?:only )?be (?:made )?)?(?:of|from))?\W*$",
    regex.IGNORECASE,
)
_ASKS_FOR_ALL = guarded(
    r"\b(?:conditions?|requirements?|restrictions?|limitations?|limits?|subject to|provided|only if|all of)\b",
    regex.IGNORECASE,
)

_ANY_ACCOUNT = guarded(  # "(a) ... any amount that the Plan could then distribute, from any Account other than a Roth account"
    r"\b(?:from|of|in) (?:any|every|each|all) (?:other )?(?:of the )?(?:vested )?(?:(?:sub-?)?accounts?|sources?)\b(?! (?:marked|checked|listed|named|selected|elected))",
    regex.IGNORECASE,
)


_NAMES_ACCOUNTS = guarded(  # "☐ Not permitted. Accounts (check all that apply):", "From these Accounts:"
    r"(?:^|[.;:] ?)\W*(?:(?:available |permitted |allowed )?from )?(?:(?:the |these |which |following |eligible )*)(?:accounts?|sources?|money types?)(?: (?:below|marked|checked))?(?: ?\([^()]*\))?:?\W*$",
    regex.IGNORECASE,
)
_OTHER_KINDS = guarded(
    r"\b(?:(?:elective )?deferrals?|non-?elective|profit[- ]sharing|match\w*|employer|company|safe harbor|QNECs?|QMACs?)\b",
    regex.IGNORECASE,
)


class TickedReader(PromptReader):
    """Weighs the ticks of a block, and of an item, against each other."""

    def _as_restricted(self, placed: list[Placed]) -> list[Placed]:
        """ "☒ permitted", and beneath it "available to: ☒ Participants who have attained age 55": to these alone."""
        asked = [p.draft for p in placed if p.draft.counted and p.draft.stance is Stance.CONDITIONS]
        gated = {draft.provision for draft in asked}
        narrow = {"event", "distributable_only"}
        narrowed = {draft.provision for draft in asked if narrow & set(draft.attributes.get("conditions", ()))}
        return [
            p
            for p in placed
            if p.draft.provision not in gated
            or p.draft.stance is not Stance.PERMITS
            or not p.draft.counted
            or not (
                _BARE_TICK.match(self._words(p.span))
                or (p.draft.provision in narrowed and _is_ticked_source(self._words(p.span), p.draft))
            )
            or p.draft.attributes.keys() - {"sources", "covers_after_tax"}
        ]

    def _as_one_of(self, block: Block, placed: list[Placed]) -> list[Placed]:
        """ "☐ Rollovers of distributable amounts ☒ Transfers of any vested amount": one of two ways is chosen, and none refused."""
        leads = {p.span.end: p.lead_in for p in block.passages if p.checked is not None}
        opened = {
            leads[p.span.end]
            for p in placed
            if p.draft.provision == "in_plan_roth_conversion"
            and p.draft.counted
            and p.draft.stance in (Stance.PERMITS, Stance.CONDITIONS)
            and p.draft.attributes.get("covers_after_tax") is not False
            and leads.get(p.span.end) is not None
        }
        return [
            p
            for p in placed
            if p.draft.provision != "in_plan_roth_conversion"
            or not p.draft.reason.endswith(LEFT_EMPTY)
            or leads.get(p.span.end) not in opened
            or p.draft.attributes.get("sources", ["all"]) != ["all"]
        ]

    def _as_alternatives(self, block: Block, placed: list[Placed]) -> list[Placed]:
        """ "After-Tax Account: ☒ at 59½ ☒ amounts held for 24 months": either is enough, unless the prompt asks for all."""
        leads = {p.span.end: p.lead_in for p in block.passages if p.checked}
        gated = [
            p
            for p in placed
            if p.draft.provision == "in_service_after_tax"
            and p.draft.stance is Stance.CONDITIONS
            and p.draft.attributes.get("conditions") in (["age"], ["seasoning"], ["participation"], ["service"])
        ]
        found = {lead for p in gated if (lead := leads.get(p.span.end)) is not None}
        several = {
            lead
            for lead in found
            if len({str(p.draft.attributes["conditions"]) for p in gated if leads.get(p.span.end) == lead}) > 1
            and not _ASKS_FOR_ALL.search(self._words(lead))
        }
        return [
            replace(p, draft=replace(p.draft, inferred=False, attributes={**p.draft.attributes, "either": True}))
            if p in gated and leads.get(p.span.end) in several
            else p
            for p in placed
        ]

    def _lists_marked_sources(self, passage: Passage, block: Block) -> bool:
        """Whether an option is one of the accounts from which its prompt lets money be converted."""
        if passage.lead_in is None:
            return False
        permitted = self._under_permission(passage)
        if permitted is not None and "convert" in self._whole_topic(permitted[0]).acts:
            return True
        prompt = self._words(passage.lead_in)
        if FROM_THESE.match(prompt):
            over_it = [p.lead_in for p in block.passages if p.lead_in and p.lead_in.start < passage.lead_in.start]
            above = passage.caption or (over_it[-1] if over_it else None)
            return above is not None and "convert" in self._whole_topic(self._words(above)).acts
        if not MARKED_SOURCES.search(prompt):
            return False
        # An option that is itself under a title: "8.04 In-Plan Roth Rollovers", "(c) Permitted for the Accounts marked below"
        over = next((p.lead_in for p in block.passages if p.span == passage.lead_in and p.lead_in is not None), None)
        titles = [prompt, *([self._words(over)] if over is not None else []), *block.section[-1:]]
        return any("convert" in self._whole_topic(title).acts for title in titles)

    def _by_marked_sources(self, block: Block, placed: list[Placed]) -> list[Placed]:
        """Narrows a conversion to the accounts ticked under it."""
        listed = [p for p in block.passages if p.checked is not None and self._lists_marked_sources(p, block)]
        ticked = {kind for p in listed if p.checked for kind, _ in self._topic(self._words(p.span)).mentions}
        if not ticked or ticked & {"after_tax", "all"}:
            return placed
        if not any(p.draft.provision == "in_plan_roth_conversion" for p in placed):
            return [*placed, *self._only_the_ticked(block, listed)]
        changed = []
        apart = self._of_any_account_beside(block, listed)
        for one in placed:
            d = one.draft
            if (
                d.provision == "in_plan_roth_conversion"
                and one.span.end not in apart
                and d.counted
                and d.stance in (Stance.PERMITS, Stance.CONDITIONS)
            ):
                attributes = {
                    **d.attributes,
                    "covers_after_tax": False,
                    "sources": sorted(ticked),
                    "conditions": ["sources"],
                }
                d = replace(d, stance=Stance.CONDITIONS, attributes=attributes)
            changed.append(replace(one, draft=d))
        return changed

    def _of_the_accounts_marked(self, block: Block, placed: list[Placed]) -> list[Placed]:
        """ "9.1 Attainment of age 59½. ☒ Permitted. Accounts: ☒ Pre-Tax ☒ Match": a payment of other money alone."""
        changed = []
        for one in placed:
            d = one.draft
            bare = d.provision == "in_service_after_tax" and d.counted and not d.attributes.get("sources")
            tick = next((p for p in block.passages if p.checked and p.span.end == one.span.end), None) if bare else None
            kinds = self._marked_beside(block, tick) if tick is not None else set()
            if kinds and not kinds & {"after_tax", "all"}:
                d = replace(
                    d, provision="in_service_withdrawal_other", stance=Stance.MENTIONS, counted=False,
                    rule="withdrawal.of_other_money", reason=OF_OTHER_MONEY, attributes={},
                )  # fmt: skip
            changed.append(replace(one, draft=d))
        return changed

    def _marked_beside(self, block: Block, tick: Passage) -> set[str]:
        """The kinds of money of the accounts that are marked behind a bare tick in its item, or that of one of them."""
        listed: set[str] | None = None
        for passage in block.passages:
            words = self._words(passage.span)
            if passage.checked is None and not _NAMES_ACCOUNTS.search(words):
                if passage.span.start > tick.span.start:
                    break
                listed = None  # the next item
            elif listed is not None and passage.checked:
                named = {kind for kind, _ in self._topic(words).mentions}
                named = named or {"other" if _OTHER_KINDS.search(words) else "all"}
                if passage.span == tick.span:
                    return named
                listed |= named
            if listed is None and _NAMES_ACCOUNTS.search(words):
                listed = set()
        return listed if listed and _BARE_TICK.match(self._words(tick.span)) else set()

    def _only_the_ticked(self, block: Block, listed: list[Passage]) -> list[Placed]:
        """ "Only the Accounts marked below may be converted", over boxes of which that for after-tax money is empty."""
        ticked = [p for p in listed if p.checked and p.lead_in and ONLY_MARKED.match(self._words(p.lead_in))]
        empty = {kind for p in listed if not p.checked for kind, _ in self._topic(self._words(p.span)).mentions}
        if not ticked or "after_tax" not in empty:
            return []
        names = ", ".join(MARK.sub("", self._words(p.span)).strip(" .") for p in ticked)
        told = f"Only the {names} may be converted to Roth within the Plan."
        drafts = apply(self.rules, self.reader.frames(split(self.nlp(told)), Focus(), Topic()))
        of_it = [d for d in drafts if d.provision == "in_plan_roth_conversion" and "sources" in d.attributes]
        return [Placed(d, ticked[0].lead_in or ticked[0].span, block) for d in of_it]

    def _of_any_account_beside(self, block: Block, listed: list[Passage]) -> set[int]:
        """Where options end that are ticked beside the one with a list of accounts, and that are of any account."""
        leads = {p.span: p.lead_in for p in block.passages if p.checked is not None}
        chain = {p.lead_in for p in listed}
        for _ in range(len(leads)):  # the option over the list, and those that it stands under itself
            chain |= {leads[span] for span in chain if span is not None and leads.get(span) is not None}
        over = {leads[span] for span in chain if span in leads}
        return {
            p.span.end
            for p in block.passages
            if p.checked and p.lead_in in over and p.span not in chain and _ANY_ACCOUNT.search(self._words(p.span))
        }


def _is_ticked_source(words: str, draft: Draft) -> bool:
    """Whether a tick names only from which money something is done ("[X] All accounts")."""
    return MARK.match(words) is not None and "sources" in draft.attributes
