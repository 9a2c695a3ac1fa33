"""Sentences made whole: with what the ones around them, their title and the words of the document add to them."""

from __future__ import annotations

from analyzer.detection.context.after_what_was_said import (
    of_the_account_one_has,
    of_the_emergency_account,
)
from analyzer.detection.context.closed_and_reopened import (
    deducted_after_tax,
    ended_with_the_last,
    leaning_on_a_name,
    of_the_last,
    only_named,
)
from analyzer.detection.context.dated_entries import by_latest_entry, ended_by_its_date, told_in_events
from analyzer.detection.context.gone_back_to import GONE_BACK_TO, without_old_rule
from analyzer.detection.context.kind_described import KIND_DESCRIBED
from analyzer.detection.context.may_so import SAID_SHORT, either_or_both
from analyzer.detection.context.moved_instead import moved_instead
from analyzer.detection.context.named_again import named_again
from analyzer.detection.context.not_of_choice import not_of_choice
from analyzer.detection.context.rows_run_on import row_run_on, row_under_heads
from analyzer.detection.context.sections_changed import struck_by_number
from analyzer.detection.context.spoken_of_before import of_what_was_just_said, while_at_work, with_whom_it_is_for
from analyzer.detection.context.telling import (
    after_tax_is_roth,
    as_roth,
    asked_and_answered,
    moved_and_carried,
    own_money,
    told_later,
    told_roth_later,
)
from analyzer.detection.context.the_foregoing import closed_by_the_foregoing
from analyzer.detection.context.titles import with_its_money, with_what_it_receives
from analyzer.detection.context.told_before import (
    as_scripted,
    by_what_was_said,
    closed_to_taxed,
    of_taxed_deposits,
    of_their_plan,
    past_the_limit,
    told_the_paymaster,
    with_its_exception,
)
from analyzer.detection.laid_out.prompts import BY_DEFAULT, DEEMED_CHOSEN
from analyzer.detection.laid_out.terms_beside import OPEN_LINE, with_terms_after
from analyzer.detection.plain.amended_by import amended_by
from analyzer.detection.plain.goes_on import by_what_goes_before
from analyzer.detection.plain.opened_by import after_its_gate
from analyzer.detection.plain.shut_and_not_added import not_added, taken_away, told_of_the_way_in
from analyzer.detection.plain.starts_and_waits import begins_as_asked, from_that_date
from analyzer.detection.plain.to_roth_inside import no_other_to_roth
from analyzer.detection.rights.draws import as_withdrawable
from analyzer.detection.sentence.closed_lists import of_one_class
from analyzer.detection.sentence.coming_in import only_rolled_in, refused_on_its_way
from analyzer.detection.sentence.subjects import those_told_of
from analyzer.detection.whole.struck_out import StruckOutReader
from analyzer.model import Block, Passage

_BOXES_OF_AN_ITEM = 8  # as many as one item of a form has; more without a tick are a form that is still to be filled in
_LEANING = (
    no_other_to_roth,
    moved_instead,
    of_what_was_just_said,
    while_at_work,
    those_told_of,
    only_rolled_in,
    own_money,
    of_the_last,
    as_withdrawable,
    leaning_on_a_name,
    after_its_gate,
    *SAID_SHORT,
    row_run_on,
    told_the_paymaster,
    *KIND_DESCRIBED,
    *GONE_BACK_TO,
    from_that_date,
    not_added,
    taken_away,
    closed_by_the_foregoing,
    of_one_class,
)
"""What a sentence takes over from the ones before it, each given the sentence and the text before."""


class WholeSentenceReader(StruckOutReader):
    """Completes a sentence before it is read."""

    def _made_whole(
        self, passage: Passage, text: str, following: Passage | None, block: Block, *, roth_here: bool
    ) -> str:
        """A sentence with what the one after it, the title of its section, or the meaning of its words there, adds to it."""
        text = amended_by(text, self._words(following.span) if following is not None else "")
        if following is not None:
            after = self._words(following.span)
            text = moved_and_carried(asked_and_answered(without_old_rule(text, after), after), after)
            text = closed_to_taxed(with_its_exception(told_later(text, after), after), after)
            text = ended_with_the_last(only_named(deducted_after_tax(text, after), after), after)
        if OPEN_LINE.match(text):
            text = with_terms_after(
                text, self._words(following.span) if following is not None else self._first_after(block)
            )
        earlier = self.document.text[max(0, passage.span.start - 400) : passage.span.start]
        text = past_the_limit(as_scripted(of_their_plan(named_again(text, earlier), earlier), earlier), earlier)
        text = with_whom_it_is_for(text, self.document.text[passage.span.end : passage.span.end + 400])
        before = self.document.text[block.span.start : passage.span.start]
        text = by_what_was_said(of_the_account_one_has(text, before), before[-400:])
        text = of_the_emergency_account(text, before[-400:] or earlier.rstrip().rpartition("\n")[2])
        asked = self._words(passage.question) if passage.question is not None else ""
        text = begins_as_asked(told_of_the_way_in(refused_on_its_way(text, f"{asked} {before[-300:]}"), asked), asked)
        history = self.document.text[max(0, passage.span.start - 900) : passage.span.start]
        to_come = self.document.text[passage.span.end : passage.span.end + 600]
        text = row_under_heads(by_latest_entry(text, history, to_come), history)
        text = told_in_events(ended_by_its_date(text, history, to_come), history, to_come)
        text = either_or_both(struck_by_number(text, history), history)
        text = not_of_choice(text, before, self.document.text[passage.span.end : block.span.end])
        text = told_roth_later(text, self.document.text[passage.span.end : block.span.end])
        for completed in _LEANING:
            text = completed(text, before[-400:])
        text = by_what_goes_before(text, before[-400:], self._titles)
        text = of_taxed_deposits(text, before[-400:], self._words(following.span) if following is not None else "")
        if passage is not block.passages[0] or block.section:
            text = with_its_money(text, self._title_of(passage, block), block.section)
        text = with_what_it_receives(text, self._money_of_sections)
        return as_roth(text) if roth_here or after_tax_is_roth(text) else text

    def _by_default(self, text: str, block: Block) -> str:
        """What holds where a box is left empty, as what holds, where it is, and as nothing where it is ticked."""
        default = BY_DEFAULT.match(text)
        if default is None:
            return self._by_option(text, block)
        at = self.document.blocks.index(block)
        near = [p.checked for b in self.document.blocks[at : at + 2] for p in b.passages if p.checked is not None]
        boxes = sum(p.checked is not None for b in self.document.blocks for p in b.passages)
        if not near or (boxes > _BOXES_OF_AN_ITEM and not self._ticks):
            return text  # a blank form decides nothing
        rule = default["rule"]
        return "" if any(near) else f"{rule[:1].upper()}{rule[1:]}."

    def _by_option(self, text: str, block: Block) -> str:
        """ "If neither box is marked, the Employer shall be deemed to have chosen (b)": what the option (b) says."""
        chosen = DEEMED_CHOSEN.match(text)
        if chosen is None:
            return text
        at = self.document.blocks.index(block)
        boxes = [p for b in self.document.blocks[at : at + 3] for p in b.passages if p.checked is not None]
        named = [words for p in boxes if (words := self._words(p.span)) and f"({chosen['option']})" in words[:16]]
        if not named or any(p.checked for p in boxes):
            return ""  # what is ticked says what holds
        return named[0].rpartition(f"({chosen['option']})")[2].strip()

    def _first_after(self, block: Block) -> str:
        """The first passage of the block after one."""
        after = self.document.blocks[self.document.blocks.index(block) + 1 :][:1]
        return self._words(after[0].passages[0].span) if after and after[0].passages else ""
