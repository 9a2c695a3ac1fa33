"""Reads the passages of a document in order, each in the context that governs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import regex

from analyzer.detection.context.after_what_was_said import (
    of_a_hope,
    of_what_is_required,
    takes_a_price_back,
    under_its_own_rule,
)
from analyzer.detection.context.amending import (
    LEFT_EMPTY,
    Placed,
    amended,
    as_chosen,
    closed_till_then,
    from_then_on,
    let_go_on,
    limited_to_distributable,
    narrowed,
    not_until_then,
    of_one_account,
    of_the_listed,
    only_those_rolled_in,
    unless_open_to_all,
    without_bare_rates,
)
from analyzer.detection.context.answers import with_answer_last
from analyzer.detection.context.bare_rates import as_rate_of
from analyzer.detection.context.defined import without_definitions
from analyzer.detection.context.kept_after import after_leaving, after_moving
from analyzer.detection.context.no_others import without_no_others
from analyzer.detection.context.only_then import only_then
from analyzer.detection.context.orphans import is_orphan, lacks_its_subject
from analyzer.detection.context.retracting import retracted
from analyzer.detection.context.section_heads import in_its_section
from analyzer.detection.context.sections_changed import by_its_title
from analyzer.detection.context.set_aside import set_aside
from analyzer.detection.context.telling import as_roth
from analyzer.detection.context.terms_elsewhere import with_terms_elsewhere
from analyzer.detection.context.titles import with_title
from analyzer.detection.context.told_of_others import Told, told_of_others
from analyzer.detection.document.classes import with_its_kind
from analyzer.detection.document.throughout import CODE_KEY, REDEFINITION, codes_named, with_meanings
from analyzer.detection.document.valued_daily import without_a_days_wait
from analyzer.detection.laid_out.entries import tells_of_changes
from analyzer.detection.laid_out.labels import STATUS, label_and_value, label_words
from analyzer.detection.laid_out.papers import names_a_paper, names_screens
from analyzer.detection.laid_out.prompts import ELECTED_BY_ACCOUNT, ONLY_MARKED, PROMPT_NOTE
from analyzer.detection.laid_out.terms_beside import under_its_label
from analyzer.detection.laid_out.topics import ENUMERATOR, FINITE, is_worth_reading
from analyzer.detection.plain.amendment_text import DELETES, QUOTED, operative, without_quoted_titles
from analyzer.detection.plain.announced import REFUSING_LEADS, as_mostly_amended, as_mostly_led, told_once
from analyzer.detection.plain.by_the_way import INVENTED
from analyzer.detection.plain.only_asked_for import without_what_is_asked
from analyzer.detection.plain.others import open_to_the_others
from analyzer.detection.plain.rewriting import composed_of, rewritten, smoothed
from analyzer.detection.plain.told_of_a_source import EXPLAINS
from analyzer.detection.plain.what_is_open import LINE_OF_PEOPLE
from analyzer.detection.rights.draws import opens_order
from analyzer.detection.rights.sentences import as_answer
from analyzer.detection.sentence.clauses import split
from analyzer.detection.sentence.closed_lists import names_deferrals
from analyzer.detection.sentence.findings import Draft, apply
from analyzer.detection.sentence.frames import MONEY_IN, Focus, Frame, Mention, Topic, turn_to
from analyzer.detection.whole.questions import QuestionReader, answers_nothing, said_besides, said_of_others
from analyzer.model import Block, BlockKind, Passage, PassageKind, Stance
from analyzer.reading.labels import is_labelled
from analyzer.shapes import guarded

_BLACKOUT = guarded(
    r"(?<!\b(?:except|unless|other than|outside|but not|not)(?: \w+){0,3} )\bblackout\b",
    regex.IGNORECASE,
)
_LEFT_BLANK = guarded(
    r"(?:\bup to|\bof|\bthan|\bexceed|\$)\s?_{2,}(?!\d)\s?(?:%|percent|\(|of\b|\.|,|;|$)", regex.IGNORECASE
)
_CONTENTS_LINE = guarded(r"(?:\.\s?){8,}")
_SOMEONE_ELSES = guarded(
    r"\b(?:(?:stock|share) (?:purchase|scheme)|ESPP|pension plan|health savings|deferred compensation|restoration plan|emergency savings|retirement income plan)\b",
    regex.IGNORECASE,
)
_CLOSED_LIST = ".closed_list"
_FROM_THE_ACCOUNT = guarded(  # what a lead-in says of the whole account, over items that each name a money of their own
    r"(?P<take>\b(?:withdraw|take out|take|convert|receive|request))(?: (?:money|amounts|funds|all or (?:a )?part|(?:any|some) (?:or all|part|portion)))?(?: (?:from|of|out of))? (?:your|the|his or her|his|her|their)(?: vested)?(?: plan)? (?:accounts?|account balances?|money)(?! (?:that|which|under)\b)",
    regex.IGNORECASE,
)
_OF_NOW = guarded(  # "..., and no after-tax contributions can be made today": of this plan, and not of the old account named before
    r"^\W*(?:and |but )?no (?:new |further |more )?(?:after|post)-?\s?tax (?:contributions|savings|deposits)\b[^.;]*\b(?:today|now|any more|any longer|at present)\b",
    regex.IGNORECASE,
)
_EXCEPTING = guarded(r"\b(?:except|other than|excluding|but not|apart from|besides|not including)\b", regex.IGNORECASE)
_A_FEATURE = guarded(  # a feature of the plan by its name: "Hardship withdrawals", "Withdrawals after age 59½"
    r"^\W*(?:(?:in-service|in-plan|hardship|participant|partial|roth|age 59½) ){0,2}(?:withdrawals?|loans?|distributions?|conversions?|rollovers?)\b(?![^.;]*\b(?:them|it|these|those|this)\b)",
    regex.IGNORECASE,
)
_AND_NO_OTHERS = guarded(
    r",? (?:and|but) (?:(?:it|the plan|we) (?:has|have|takes?|accepts?) )?(?:no others?|nothing else)(?=\W*$)",
    regex.IGNORECASE,
)
_CLOSES_BY_ITSELF = guarded(  # "• take contributions from your pay other than salary deferrals (pre-tax or Roth)", in a list of refusals
    r"\b(?:contributions?|deposits|money|savings|nothing|none)\b[^.;]{0,60}\b(?:other than|except(?:ing)?(?: for)?|apart from|aside from|save for|besides|but) (?:the |his |your |their )?(?:[\w-]+ ){0,2}?(?:deferrals?|pre-?\s?tax|before-?\s?tax|roth|salary reductions?)\b",
    regex.IGNORECASE,
)
_CONTRIBUTIONS = guarded(r"\b(?:contribut|deferr|deposit|sav(?:e|ing)|put in|money in)\w*", regex.IGNORECASE)


_NOT_APPLICABLE = guarded(r"\W*(?:not applicable|n/a|not permitted|not allowed|none)\W*", regex.IGNORECASE)
_ONE_KIND = ({"after_tax"}, {"roth"})
_WHO_ASKS = guarded(  # "I am a principal of the firm. May I make after-tax contributions?"
    r"^\W*(?:Q\W+|\d+\W+)?I(?: am|['’]m) (?:an?|in|one of|not) [^.;?]{3,60}\.\W*$", regex.IGNORECASE
)
_BARE_YES = guarded(
    r"^\W*(?:A\W+)?(?:yes(?:, (?:it does|you can|there is|we do))?|(?:it|the plan|we) do(?:es)?|(?:you|they) (?:can|may|do))\W*$",
    regex.IGNORECASE,
)
_OF_THE_LIST = guarded(
    r"^\W*(?:(?:these|those|the (?:above|foregoing)|that|this)\b[^.;]{0,40}\b(?:only|whole|all|complete)\b|no other|nothing else|there (?:is|are) no (?:others?|third|fourth|further)\b|the plan (?:accepts|takes|allows|permits) (?:no other|nothing else))[^.;]*\b(?:contribut|sav|deferr|money|kinds?|types?|list|else)",
    regex.IGNORECASE,
)
_KIND_TITLE = guarded(  # "Roth savings.", before what a paragraph says of them
    r"^(?:(?:Your|The) )?(?:[\w’'()-]+ ){1,3}(?:savings|contributions|deferrals|deposits)[.:–—]$", regex.IGNORECASE
)
_ROLLED = guarded(r"\broll", regex.IGNORECASE)
_OF_SOURCES = guarded(
    r"^(?:the )?(?:(?-i:[A-Z]{2,4}) |in-plan |conversion |withdrawal |in-service )?(?:eligible|available|allowed|permitted|which|convertible)?\s*(?:(?:money|contribution) (?:types?|sources?)|sources?|accounts?|types? of money|from)\b(?: (?:available|eligible|allowed|permitted))?\W*$",
    regex.IGNORECASE,
)
_IN_USE = guarded(  # "Feature active: N", over the sources that it would have
    r"^\W*(?:(?:feature|option|service|provision) )?(?:(?:is )?(?:active|offered|available|allowed|permitted|enabled|elected|adopted|in use|turned on))\W*$",
    regex.IGNORECASE,
)
_OF_WHOM = guarded(  # "In-service and separated: both"
    r"^\W*(?:(?:in-?service|actives?|employed|employees?|participants?|members?|separated|terminated|retired|former|vested|eligible|who|both|and|or)[\s,/&]*)+\W*$",
    regex.IGNORECASE,
)
_OF_TAX = guarded(r"\btax(?:ed|able|-free|es)?\b(?<!after-tax)(?<!pre-tax)(?<!before-tax)", regex.IGNORECASE)
_LEFT_HANGING = guarded(  # "A standing instruction ... is", over the boxes that say it
    r"\b(?:is|are|shall be|may be)\s*$"
)
_RUN_IN_TITLE = guarded(r"^\d+(?:\.\d+)+\.?\s+No (?:[\w-]+[ ,]*){1,6}\.$")  # "6.3 No transfer among accounts."


_ASKS_WHEN = guarded(r"^\W*(?:Q\W+)?(?:when|how|under what|in what|what (?:are|is) the)\b", regex.IGNORECASE)
_MONEY_TITLE = guarded(  # "After-Tax Account.", before what the answer says of it
    r"^(?:(?:The|Your|and|[A-Z][\w’'-]*)[ ,]+){0,4}(?:Accounts?|Contributions?|Savings|Money)\.$"
)
_TITLE_OF_MONEY = guarded(r"^(?:[\w’'½-]+[ ,]+){0,5}[\w’'½-]+[.:]$")
_IF_A_SHEET_GIVES = guarded(
    r"^\W*(?:if|where|when|only if) (?:your|the|its|an?) (?:[\w’'-]+ ){0,4}?(?:sheet|schedule|supplement|appendix|addendum|insert|highlights|adoption agreement|page)\b[^.;,]{0,40}?\b(?:gives?|shows?|lists?|has|provides?|names?|allows?|permits?|offers?|says?|states?|includes?)\b",
    regex.IGNORECASE,
)
_TITLE_OF_A_RULE = guarded(  # "(c) Voluntary contributions accepted in profit sharing plans.": what is allowed there, without a verb
    r"^\W*(?:(?:\d{1,2}(?:\.\d{1,2})*|\w)[.)]\s+)?(?![^.]*\b(?:is|are|may|can|shall|will|not|no)\b)(?:[\w’'()/-]+[ ,]+){1,9}[\w’'()/-]+\.$",
    regex.IGNORECASE,
)
_LEFT_TO_AGREEMENT = guarded(
    r"^\W*(?:(?:for|in|under) (?:an?|any|the|401\(k\)|profit[- ]sharing|money purchase|such|these|those|plans?)(?!\w)[^.;,]{0,60}, )?(?:but )?(?:only )?(?:if|where|when|to the extent|unless)\b[^.;]{0,100}?\b(?:adoption|participation|joinder) agreement\b",
    regex.IGNORECASE,
)
_OPENS_SECTION = guarded(  # "4.12 Transfers between Accounts.": a title that runs in before its text
    r"^\W*(?:(?:Section|Sec\.|§)\s*)?\d{1,2}\.\d{1,2}[.:]?\s+(?:(?:[A-Z][\w’',&/-]*|of|and|or|to|between|among|for|from|in|by|on|under|with|the|a|an)\s?){1,9}\.$"
)
_A_FIGURE = guarded(r"(?::|(?:\.\s?){4,}|…|\s[-–—])\s*\$\d{1,3},\d{3}\W*$")
_LAWS_LIMITS = guarded(
    r"^\W*(?:(?:the|annual|dollar|20\d\d) )*(?:IRS|IRC|internal revenue (?:service|code)|federal|statutory|legal|code)(?:['’]s)? (?:[\w-]+ ){0,3}?limit(?:s|ations)?\b[^.;:]{0,40}:?\W*$",
    regex.IGNORECASE,
)
_NEAR_LINES = 8  # of one list of figures
_LEFT_BEHIND = {
    "withdraw": frozenset({"legacy"}), "pay": frozenset({"legacy"}), "convert": frozenset({"legacy"}),
    "contribute": frozenset({"legacy_account"}),
}  # fmt: skip
_UNDER_MERGED = {**_LEFT_BEHIND, "contribute": frozenset({"legacy_account", "closed"})}


def _as_marked(drafts: list[Draft], passage: Passage, block: Block, text: str) -> list[Draft]:
    """What a box says by its mark: an empty one refuses as such, a ticked one is of the money that stands over it."""
    if passage.checked is False:
        if any(p.checked and p.lead_in == passage.lead_in for p in block.passages):  # another was chosen in its place
            drafts = [d for d in drafts if not (d.counted and d.stance in (Stance.PERMITS, Stance.CONDITIONS))]
            drafts = _without_what_was_not_chosen(drafts)
        return [replace(d, reason=d.reason + LEFT_EMPTY) if d.stance is Stance.DENIES else d for d in drafts]
    if not passage.checked:
        return drafts
    drafts = [replace(d, inferred=False) if d.attributes.get("sources") else d for d in drafts]
    return with_terms_elsewhere(drafts, text)


_WAYS_OUT = ("in_plan_roth_conversion", "in_service_after_tax")


def _without_what_was_not_chosen(drafts: list[Draft]) -> list[Draft]:
    """How money could be had that an option would have let in ("... may withdraw them at any time"): said with it alone."""
    if not any(d.provision == "after_tax_contributions" and d.stance is Stance.DENIES for d in drafts):
        return drafts
    return [d for d in drafts if not (d.provision in _WAYS_OUT and d.stance is Stance.DENIES)]


_TIMED = r"(?<=\b(?:before|after|until|till|through|since|following|from|to|by|on|upon|of) )"
"""What stands before a date that is a limit in time: "for payroll periods that end on or before the Reference Date"."""


def _with_dates(text: str, named: Mapping[str, str]) -> str:
    """A sentence with the dates that the document has given names to."""
    for name, when in named.items():
        shape = rf"\b(?:the |an? )?{regex.escape(name)}\b(?! \()(?: (?:has|shall have) occurred| occurs)?"
        text = regex.sub(rf"{_TIMED}{shape}", when, text, flags=regex.IGNORECASE)
        text = regex.sub(shape, f"{name} ({when})", text, count=1, flags=regex.IGNORECASE)
    return text


class PassageReader(QuestionReader):
    """Turns the passages of one document into findings."""

    _not_in_use: tuple[tuple[str, ...], str] | None = None  # the record whose feature is switched off

    def read(self, block: Block) -> list[Placed]:
        """The findings of one block."""
        if block.kind in (BlockKind.CONTENTS, BlockKind.HEADING):
            return []
        if _BLACKOUT.search(self._words(block.span)) or INVENTED.search(self._words(block.span)):
            return []
        if block.span in self._choices:
            return self._chosen(block)
        focus, placed = self._focus_of(block), []
        self._acts_asked = ()
        self._source_before = Topic()
        self._asker = ""
        heading = self._heading(block)
        running = self._record if self._record is not None and self._goes_on(block) else heading
        special = False  # whether the paragraph has turned to people who move, leave or come back
        roth_here = self._calls_roth_after_tax(block)
        for passage, following in pairwise((*block.passages, None)):
            assert passage is not None
            text = self._with_remarks(passage)
            titles = following is not None and self._runs_in(passage, text, first=passage is block.passages[0])
            titles = titles or self._is_left_to_a_sheet(text, following)
            over_it = passage.kind is PassageKind.HEADING or titles or self._only_asks(passage, block)
            if over_it or self._is_remark(passage) or not text or self._only_names(passage):
                continue  # it stands over what follows, is read with what carries its mark, or names another paper
            if passage.kind is PassageKind.CELL:
                frames = self._of_what_came_before(self._cell(passage, text, block, running), self._row_of(passage))
            elif passage.checked is not None:
                frames = self._option(passage, text, block, running)
                placed += self._excluded(passage, text, block)
            else:
                text = self._by_default(text, block)
                renamed = roth_here and REDEFINITION.search(text) is None  # what says so is shown as what it is
                text = self._made_whole(passage, text, following, block, roth_here=renamed)
                frames, running = self._sentence(passage, with_answer_last(text), block, focus, running)
                over_boxes = passage.span in self._prompts and (text.endswith(":") or ONLY_MARKED.match(text))
                if over_boxes or self._asks_on(passage, block, text):
                    frames = []  # what is ticked beneath a prompt says what is so
                frames = [replace(f, flags=f.flags | {"stated"}) for f in frames] if roth_here else frames
                if self._ticks and _LEFT_BLANK.search(text):
                    frames = []  # "Participants may contribute up to ____%", over the options: what is ticked decides
                frames = self._of_what_came_before(frames, text)
                frames = [replace(f, flags=f.flags | {"special_case"}) for f in frames] if special else frames
                special = special or self._special_case.found(text)
            placed = amended(placed, frames)
            drafts = [self._settled(d, text, block.section) for d in apply(self.rules, frames)]
            if passage.question is not None:  # an answer says what its question names
                drafts = [replace(d, inferred=False) for d in drafts]
                drafts = without_definitions(drafts, text, self._question_over(passage, block))
            drafts = only_those_rolled_in(placed, self._of_whole_lists(passage, block, drafts), text)
            placed, drafts = self._with_what_was_said(passage, block, placed, drafts, text)
            drafts = _as_marked(drafts, passage, block, text)
            placed += [Placed(d, self._cited(passage), block) for d in drafts]
        self._hand_on(focus, block)
        goes_on = self._goes_on(block) or self._is_signed(block.passages[-1])
        self._record = running if running is not heading and goes_on else None
        return (
            self._as_alternatives(
                block,
                self._by_marked_sources(
                    block,
                    self._as_restricted(
                        self._of_the_accounts_marked(
                            block, self._as_one_of(block, as_chosen(unless_open_to_all(placed)))
                        )
                    ),
                ),
            )
            if block.kind is BlockKind.FORM
            else placed
        )

    def _focus_of(self, block: Block) -> Focus:
        """What a block begins with of those before it: the order that it is the list of, the list, whose rules were followed."""
        focus = self._in_order(block) or self._after_list(block)
        focus.tied, self._tied_before = self._tied_before, ""
        return focus

    def _hand_on(self, focus: Focus, block: Block) -> None:
        """What a paragraph leaves for the block after it."""
        told = block.kind is BlockKind.PARAGRAPH
        self._order_before = focus if told and opens_order(self._words(block.span)) else None
        self._tied_before = focus.tied if told else ""

    def _runs_in(self, passage: Passage, text: str, *, first: bool) -> bool:
        """Whether a passage is a title before its text: a section's, or the money that one of several answers is about."""
        if first and _RUN_IN_TITLE.match(text):
            return True
        asked = self._words(passage.question) if passage.question is not None else ""
        return _ASKS_WHEN.match(asked) is not None and _MONEY_TITLE.match(text) is not None

    def _is_left_to_a_sheet(self, text: str, following: Passage | None) -> bool:
        """ "Voluntary account.", before "If your sheet gives one, ..." or "If elected in the Adoption Agreement, ...": no grant."""
        if following is None:
            return False
        after = self._words(following.span)
        if _TITLE_OF_A_RULE.match(text) is not None and _LEFT_TO_AGREEMENT.match(after) is not None:
            return True
        return _TITLE_OF_MONEY.match(text) is not None and _IF_A_SHEET_GIVES.match(after) is not None

    def _only_names(self, passage: Passage) -> bool:
        """Whether a line only names a paper that goes with the document, or the screens of a website."""
        words = self.document.quote(passage.span)
        return names_a_paper(words) or names_screens(words)

    def _row_of(self, passage: Passage) -> str:
        return self._words(passage.row_head) if passage.row_head is not None else ""

    def _of_what_came_before(self, frames: list[Frame], text: str) -> list[Frame]:
        """What is said of an account that a merged plan left behind, or of the terms of that plan, as that."""
        if self._left_behind is not None and self._left_behind.search(text):
            frames = [
                f if _OF_NOW.search(f.text) else replace(f, flags=f.flags | _LEFT_BEHIND.get(f.act, frozenset()))
                for f in frames
            ]
        if self._terms_of_merged is not None and self._terms_of_merged.search(text):
            frames = [replace(f, flags=f.flags | _UNDER_MERGED.get(f.act, frozenset())) for f in frames]
        return frames

    def _with_what_was_said(
        self, passage: Passage, block: Block, placed: list[Placed], drafts: list[Draft], text: str
    ) -> tuple[list[Placed], list[Draft]]:
        """What a sentence takes from those before it, and what it takes away from them."""
        before = self.document.text[max(0, passage.span.start - 300) : passage.span.start]
        told_so_far = self.document.text[block.span.start : passage.span.start]
        placed, drafts = not_until_then(placed, text, told_so_far), from_then_on(drafts, text, before)
        drafts = after_leaving(drafts, text, told_so_far)
        drafts = after_moving(drafts, text, before)
        drafts = open_to_the_others(drafts, text, before)
        opening = self.document.text[block.span.start : min(block.span.start + 80, block.span.end)]
        drafts = in_its_section(drafts, text, block.section, opening, self._question_over(passage, block))
        drafts = of_what_is_required(of_a_hope(drafts, text, before), text, before)
        to_come = self.document.text[passage.span.end : block.span.end]
        over = block.section[-1] if block.section else ""
        asked = self._question_over(passage, block)
        told = Told(over, asked, told_so_far, text, to_come, self._beneath(block))
        drafts = told_of_others(drafts, told)
        placed, drafts = retracted(placed, drafts, text, before)
        placed, drafts = set_aside(placed, drafts, text, lambda p: self._words(p.span))
        drafts = without_no_others(placed, drafts, text, lambda p: self._words(p.span))
        placed = limited_to_distributable(placed, drafts, text)
        placed, drafts = closed_till_then(placed, drafts, text)
        drafts = of_the_listed(placed, drafts, text, lambda p: self._words(p.span))
        placed = without_bare_rates(self._without_bare_yes(placed, drafts), text)
        placed, drafts = let_go_on(placed, of_one_account(only_then(placed, drafts, text, before)))
        return narrowed(placed, drafts, unmarked=passage.checked is False)

    def _beneath(self, block: Block) -> str:
        """What stands beneath the boxes of a form: "Your request will be declined if your plan does not provide for it"."""
        if block.kind is not BlockKind.FORM:
            return ""
        at = self.document.blocks.index(block)
        beneath = [b for b in self.document.blocks[at + 1 : at + 2] if b.section == block.section]
        return " ".join(self._words(b.span) for b in beneath)

    def _chosen(self, block: Block) -> list[Placed]:
        """Of options with numbers only the one chosen says something: "Option 1: None. ... Selected option: 1"."""
        choice = self._choices[block.span]
        if choice is None:
            return []
        frames = self._told([choice.about], choice.chosen, Topic())
        span = choice.place or block.passages[-1].span
        return [Placed(d, span, block) for d in apply(self.rules, frames)]

    def _in_order(self, block: Block) -> Focus | None:
        """ "You may make a withdrawal. It is taken in this order:": the list of sources goes on with the right."""
        before, self._order_before = self._order_before, None
        return before if block.kind is BlockKind.LIST else None

    def _after_list(self, block: Block) -> Focus:
        """ "- Pre-tax - Roth", then "These are the only contributions ...": what the list before a paragraph named."""
        before, self._list_before = self._list_before, block if block.kind is BlockKind.LIST else None
        if block.kind is not BlockKind.PARAGRAPH or not block.passages:
            return Focus()
        if not _OF_THE_LIST.match(self._words(block.passages[0].span)):
            return Focus()
        if before is not None and before.section == block.section:
            items = [text for p in before.passages if not _ROLLED.search(text := self._words(p.span))]
        else:
            items = self._kinds_titled(block)
        mentions = tuple(dict.fromkeys(m for text in items for m in self._whole_topic(text).mentions))
        return Focus(mentions, ("contribute",), frozenset({MONEY_IN})) if mentions else Focus()

    def _kinds_titled(self, block: Block) -> list[str]:
        """The kinds of savings that the paragraphs just before a block have for their titles: "Before-tax savings. These ..."."""
        found: list[str] = []
        for one in reversed(self.document.blocks[: self.document.blocks.index(block)]):
            title = self._words(one.passages[0].span) if one.passages and one.section == block.section else ""
            if one.kind is not BlockKind.PARAGRAPH or _KIND_TITLE.match(title) is None:
                break
            found.insert(0, as_roth(title) if self._calls_roth_after_tax(block) else title)
        return found if len(found) > 1 else []

    def _of_whole_lists(self, passage: Passage, block: Block, drafts: list[Draft]) -> list[Draft]:
        """A list is closed as a whole: what one item leaves out may stand in the next."""
        items = [p for p in block.passages if p.lead_in == passage.lead_in]
        if passage.lead_in is None or passage.checked is not None or len(items) < 2:
            return drafts
        if _CLOSES_BY_ITSELF.search(self._words(passage.span)):
            return drafts
        drafts = [d for d in drafts if not d.rule.endswith(_CLOSED_LIST)]
        lead = self._words(passage.lead_in)
        if passage is not items[-1] or not self._says_whole.found(lead) or not _CONTRIBUTIONS.search(lead):
            return drafts
        kinds = {kind for p in items for kind, _ in self._whole_topic(self._words(p.span)).mentions}
        if not names_deferrals(kinds) or kinds & {"after_tax", "all"}:
            return drafts
        rule = next(r for r in self.rules if r.id == "after_tax" + _CLOSED_LIST)
        return [*drafts, Draft(rule.provision, rule.stance, rule.id, rule.meaning, True)]

    def _without_bare_yes(self, placed: list[Placed], drafts: list[Draft]) -> list[Placed]:
        """ "After-tax? Yes. Those are the Roth contributions, the only ones ...": what the "Yes" alone had granted."""
        if not any(d.rule == "after_tax.names_roth" for d in drafts):
            return placed
        return [
            p
            for p in placed
            if p.draft.provision != "after_tax_contributions" or not _BARE_YES.match(self._words(p.span))
        ]

    def _not_applicable(self, text: str, topic: Topic) -> list[Frame] | None:
        """ "[Not applicable.]" under a heading that names one kind of contributions alone."""
        if not _NOT_APPLICABLE.fullmatch(text) or topic.acts or {k for k, _ in topic.mentions} not in _ONE_KIND:
            return None
        return self._told([topic.text], "No", Topic())

    def _goes_on(self, block: Block) -> bool:
        """Whether a block is a line of a record ("Source: Voluntary", "Status: closed", "Roth  N" where N has a meaning)."""
        if block.kind is not BlockKind.PARAGRAPH or not block.passages:
            return False
        first = block.passages[0]
        words = self.document.quote(first.span)
        told = is_labelled(words) or LINE_OF_PEOPLE.match(words) is not None or EXPLAINS.match(words) is not None
        return told or self._is_signed(first)

    def _tells_the_laws_limit(self, text: str, block: Block) -> bool:
        """ "Pre-tax and Roth deferrals ... $24,500", under "IRS limits for 2026": the law's figure, and nothing of the plan."""
        if _A_FIGURE.search(text) is None:
            return False
        at = self.document.blocks.index(block)
        before = [self._words(b.span) for b in self.document.blocks[max(0, at - _NEAR_LINES) : at]]
        return any(map(_LAWS_LIMITS.match, (*block.section[-1:], *before)))

    def _continuing(self, text: str, running: Topic) -> Topic:
        """What a line "Eligible sources: ..." goes on with: the conversion or withdrawal of the labelled line before it."""
        parts = label_and_value(text)
        if parts is not None and STATUS.match(label_words(parts[0])) and not running.mentions:
            return self._source_before
        if parts is None or not _OF_SOURCES.match(label_words(parts[0])) or {"convert", "withdraw"} & set(running.acts):
            return running
        before = self._topic(self._label_before)
        return before if {"convert", "withdraw"} & set(before.acts) else running

    def _is_out_of_use(self, text: str, block: Block) -> bool:
        """ "Sources allowed: pre-tax, match", under "Feature active: N": what would be so, and is not."""
        parts = label_and_value(text)
        here = (block.section, self._label_before)
        return parts is not None and self._not_in_use == here and _OF_SOURCES.match(label_words(parts[0])) is not None

    def _leaves_on(self, focus: Focus, text: str, block: Block) -> None:
        """What a labelled line leaves for the sentences after it: the money and the act that its label names."""
        parts = label_and_value(text)
        if parts is None:
            return
        label = label_words(parts[0])
        if _IN_USE.match(label):
            self._not_in_use = (block.section, self._label_before) if self._answer(parts[1])[0] == "No" else None
        topic = Topic() if _OF_WHOM.match(label) else self._whole_topic(label)
        if topic.mentions or topic.acts:
            focus.mentions, focus.acts, focus.flags, focus.polarity = topic.mentions, topic.acts, frozenset(), "none"
            self._label_before = label
            self._source_before = topic if topic.mentions and not topic.acts else self._source_before
        if _CONTRIBUTIONS.search(label) and not {"convert", "withdraw", "match"} & set(topic.acts):
            listed = self._topic(parts[1]).mentions  # "Two kinds of contributions: pre-tax and Roth", then "No others."
            if names_deferrals({kind for kind, _ in listed}) and not topic.mentions:
                focus.mentions, focus.acts = listed, ("contribute",)
                focus.flags = frozenset({MONEY_IN})

    def _named_by_sibling(self, passage: Passage, lead: str, block: Block, spoken: tuple[Mention, ...]) -> bool:
        """ "The Plan offers: - after-tax contributions - withdrawals after 59½": a feature is not of the money of the item before."""
        if not spoken or self._whole_topic(lead).mentions:
            return False
        before = [p for p in block.passages if p.lead_in == passage.lead_in and p.span.start < passage.span.start]
        return any(set(spoken) <= set(self._whole_topic(self._words(p.span)).mentions) for p in before)

    def _lead(self, passage: Passage, text: str, block: Block) -> str:
        """What announces a list item; nothing for what only goes on in one."""
        if passage.lead_in is None and block.kind is BlockKind.LIST and block.section:
            over = as_mostly_led(block.section[-1])
            return over if over in REFUSING_LEADS else ""  # "Removed from the plan", set as a heading
        if passage.lead_in is None or self._goes_on_in_item(passage, text, block):
            return ""
        return as_mostly_led(operative(self._words(passage.lead_in)))

    def _asks_on(self, passage: Passage, block: Block, text: str) -> bool:
        """ "The Voluntary Account may be withdrawn", over "☐ at any time ☒ not before severance": no sentence by itself."""
        if _LEFT_HANGING.search(text):
            return True
        if ":" in text or text.rstrip("”\"' ").endswith((".", "!", "?", ";", ")")):
            return False
        at = self.document.blocks.index(block)
        under = self.document.blocks[at + 1 : at + 2]
        return any(p.checked and p.lead_in == passage.span for b in (block, *under) for p in b.passages)

    def _of_one_money(self, lead: str, text: str) -> str:
        """ "You can withdraw money from your account: - for any reason from your rollover account": of that one alone."""
        kinds = {kind for kind, _ in self._whole_topic(text).mentions}
        if not kinds or "all" in kinds or _EXCEPTING.search(text):
            return lead
        return str(_FROM_THE_ACCOUNT.sub(r"\g<take>", lead))

    def _goes_on_in_item(self, passage: Passage, text: str, block: Block) -> bool:
        """A second sentence of an item "(a) ..." is one of its own, and not what the lead-in announces."""
        if ENUMERATOR.match(text) or not FINITE.search(text) or not text[:1].isupper():
            return False
        items = [p for p in block.passages if p.lead_in == passage.lead_in and p.span.start < passage.span.start]
        return any(ENUMERATOR.match(self._words(p.span)) for p in items)

    def _under_its_label(self, passage: Passage, text: str, block: Block) -> str:
        """ "Rollover account. Any amount, at any time.", an item: of that account alone."""
        if passage.kind is not PassageKind.ITEM:
            return text
        before = next((p for p in block.passages if 0 <= passage.span.start - p.span.end <= 2), None)
        same = before is not None and before.lead_in == passage.lead_in and before.kind is PassageKind.ITEM
        return under_its_label(self._words(before.span), text) if same and before is not None else text

    def _says_nothing_itself(self, passage: Passage, text: str, topic: Topic) -> bool:
        """A sentence that only goes back to others or to an old price, the rest of one, or the answer to another question."""
        before = self.document.text[max(0, passage.span.start - 200) : passage.span.start]
        goes_back = takes_a_price_back(text, before) or said_of_others(text, before)
        goes_back = goes_back or ELECTED_BY_ACCOUNT.match(text) is not None
        return goes_back or (passage.lead_in is None and is_orphan(text)) or answers_nothing(text, topic)

    def _sentence(
        self, passage: Passage, text: str, block: Block, focus: Focus, running: Topic
    ) -> tuple[list[Frame], Topic]:
        """A sentence or list item; a verbless one that only names a subject becomes the topic of what follows."""
        topic = self._topic_asked(passage, block, running)
        self._asker = text if _WHO_ASKS.match(text) else self._asker
        if text.rstrip("\"”’' ").endswith("?"):
            asked = self._turned(passage, text, focus, running)
            return [], asked
        text = self._as_answer(
            passage, operative(without_what_is_asked(self._under_its_label(passage, text, block))), running
        )
        if self._says_nothing_itself(passage, text, topic):
            return [], running
        if lacks_its_subject(passage, text, {*focus.acts, *topic.acts}):
            return [], running
        said = as_rate_of(ENUMERATOR.sub("", text), focus.mentions or topic.mentions, focus.acts or topic.acts)
        original = without_quoted_titles(with_title(said, self._section_titles))
        original = by_its_title(self._put_otherwise(passage, self._struck_out(passage, original)))
        original = as_mostly_amended(original)
        lead = self._lead(passage, text, block)
        if DELETES.search(lead) and QUOTED.search(original):
            original, lead = f"{lead} {original}", ""
        original = without_a_days_wait(original) if self._valued_daily else original
        text = PROMPT_NOTE.sub("", rewritten(original))
        removed = self._removed(original, text, self.document.text[passage.span.end : passage.span.end + 60])
        if removed is not None:
            focus.mentions, focus.acts = removed[0].mentions, removed[0].acts
            return removed[1], running
        text = under_its_own_rule(said_besides(smoothed(text), topic), focus.acts or topic.acts)
        text = with_its_kind(_with_dates(text, self._named_dates), self._classes)
        if self._codes:
            text = CODE_KEY.sub("", text)
            if codes_named(text, self._codes) > 1:
                return self._closed_in_list(text, text), running
            text = with_meanings(text, self._codes)
        if (elected := self._not_applicable(text, topic) or self._elections(text, topic)) is not None:
            if elected:
                turn_to(
                    focus, Topic(elected[-1].mentions)
                )  # "I elect to contribute ... I may withdraw them at any time"
            return elected, running
        if text.endswith(":") and passage.lead_in is None and not FINITE.search(text):
            return [], self._topic(text)
        if self._tells_the_laws_limit(text, block) or tells_of_changes(text) or self._is_out_of_use(text, block):
            return [], running
        if (told := self._line(passage, text, lead, block, self._continuing(text, topic))) is not None:
            self._leaves_on(focus, text, block)
            return told[0], running if told[1] == self._continuing(text, topic) else told[1]
        self._label_before = ""
        if lead:
            if _A_FEATURE.match(text) and self._named_by_sibling(
                passage, lead, block, focus.mentions or topic.mentions
            ):
                topic = Topic()
                turn_to(focus, topic)
            lead = self._of_one_money(_AND_NO_OTHERS.sub("", lead), text)
            text = composed_of(lead, told_once(lead, text))
        if not is_worth_reading(text, topic) or _CONTENTS_LINE.search(text):
            return [], running
        if _OPENS_SECTION.match(self._words(passage.span)):
            turn_to(focus, Topic())  # what went before is of another section
        clauses = as_answer(split(self.nlp(text)), topic)
        frames = self.reader.frames(clauses, focus, topic)
        if EXPLAINS.match(self._words(passage.span)) and focus.mentions:
            return frames, Topic(
                focus.mentions
            )  # "What it is: money you paid in from take-home pay", then "Getting it out: ..."
        if (
            not lead
            and len(text) < 80
            and not any(p.label_ != "limit" for c in clauses for p in c.polarity)
            and text.rstrip().endswith((".", ":"))
            and len(text.split()) <= 8
            and not _OF_TAX.search(text)  # "Qualified withdrawals later are tax-free."
        ):
            if _SOMEONE_ELSES.search(text):
                focus.flags |= {"other_plan"}
            return frames, replace(self._topic(text), gates=self._gates(text))
        return frames, running
