"""What the boxes of a form ask: their prompts, the titles over them, and the options that they go on with."""

from __future__ import annotations

from functools import cached_property

import regex

from analyzer.detection.laid_out.cells import CellReader
from analyzer.detection.laid_out.labels import ASKS
from analyzer.detection.laid_out.parts_of_forms import paid_at_work
from analyzer.detection.laid_out.prompts import (
    ANNOUNCES,
    BY_DEFAULT,
    EMPLOYEE_MONEY,
    HOW_TO_MARK,
    IF_SO,
    IF_SO_TO,
    ITEM_NUMBER,
    PROMPT_NOTE,
    TOLD_APART,
)
from analyzer.detection.laid_out.topics import ENUMERATOR, FINITE, MARK, SECTION_NUMBER
from analyzer.detection.sentence.frames import Topic
from analyzer.detection.sentence.polarity import SOURCES_LABEL
from analyzer.model import Block, BlockKind, Passage, Span
from analyzer.shapes import guarded

_UNENDED = guarded(r"\s*\b(?:is|are|shall be|will be)?\W*$", regex.IGNORECASE)
_NEAR_BLOCKS = 8  # of one item of a form
_HALF = guarded(r"does|do|is|are|may|can|will|shall|has|have", regex.IGNORECASE)
_NO_OBJECT = guarded(
    r"(?:(?:does|do|will|shall|may)\s+)?(?:not\s+)?(?:permit|allow|accept|provide for|offer|include)\W*",
    regex.IGNORECASE,
)
_IF_VESTED = guarded(  # "Accounts that may be converted, to the extent vested:"
    r",? (?:but only )?(?:to the extent|if|in so far as) (?:(?:they are|it is|then) )*(?:fully )?vested(?=\W*$)",
    regex.IGNORECASE,
)
_FOLLOWING_MAY_BE = guarded(  # "The following accounts may be converted:"
    r"^\W*(?:only )?(?:the )?following (?:vested )?(?P<what>accounts?|sources?|amounts?|money types?|contribution types?) (?:may|can) be(?= (?:converted|withdrawn|distributed|transferred|rolled)\b)",
    regex.IGNORECASE,
)
_ANSWERED_FIRST = guarded(  # "☒ Available. The following Accounts may be converted:", over the accounts
    r"^\W*(?:yes|available|permitted|allowed|elected|applicable|offered)(?: under the plan)?[.,;:–—-]+\s+(?=(?:only )?(?:the )?following\b[^.;?]*:\W*$)",
    regex.IGNORECASE,
)
TAKES_ROLLOVERS = guarded(  # "The Plan will take a direct rollover of the following:"
    r"\b(?:plan|trustees?|trust) (?:will |shall |may )?(?:take|accept|receive)s? (?:an? |any )?(?:direct |indirect )?roll-?\s?overs?\b",
    regex.IGNORECASE,
)
_SUCH = guarded(r"\b(?:such|these|those) (?:employee |voluntary )?contributions\b", regex.IGNORECASE)
_SUCH_ACTS = guarded(  # "31. Internal Roth Transfers." over "31.1 These transfers:"
    r"^\W*(?:such|these|those) (?:transfers|conversions|rollovers|withdrawals|distributions|payments)\W*$",
    regex.IGNORECASE,
)
_THIS_ACCOUNT = guarded(r"\b(?:such|this|that) (?:sub-?)?account\b", regex.IGNORECASE)
_RATE_TO_FILL_IN = guarded(r"\w\W{1,4}_{2,}\s?%(?!\s+of\b)")
_MARK_BEHIND = guarded(r"\s*(?:[☐☒☑□✘✗✓✔]|\[\s{0,3}[xX✓]?\s{0,3}\]|\(\s*[xX]?\s*\))(?=\s*$| (?:be|been)\b)")
_AS_MARKED = guarded(  # "upon the events checked:", which the boxes tell
    r",? (?:upon|on|at|in|as|to the extent) (?:(?:the|those|any of the) )?(?:(?:following )?(?:events?|times?|circumstances|accounts?) )?(?:checked|marked|selected|elected|indicated|ticked)(?: (?:below|above|here))?(?=\W*$)",
    regex.IGNORECASE,
)
_BEFORE_LEAVING = guarded(  # "Are withdrawals permitted before severance?"
    r"(?<!\b(?:not|never|no|none|cannot)\b[^.;:?]*)\b(?:before|prior to) (?:(?:his|her|their|a|the|your) )?(?:severance|separation|termination)(?: (?:from|of) (?:employment|service))?(?=\W*$)",
    regex.IGNORECASE,
)
_A_MOMENT = guarded(  # an option that is a time, beside others that are money: "☒ after-tax ☐ match, ☐ at any age ☒ at age 59½"
    r"(?:only )?(?:(?:at|after|from|on|upon) )?(?:(?:attaining|attainment of|reaching) )?(?:age )?(?:5[059]|6\d)\s?½?|after \d+ (?:months|years)(?: (?:in the plan|of (?:participation|service)))?",
    regex.IGNORECASE,
)
_ARE_ALLOWED = guarded(  # "Are withdrawals of after-tax contributions allowed while employed?"
    r"^\W*(?:are|is) (?P<what>[^?]{5,80}?) (?:allowed|permitted|available|offered)(?P<rest>(?: (?:while|during|in)\b[^?]{3,40})?)\?\W*$",
    regex.IGNORECASE,
)
_IF_ELECTED = guarded(r"^\W*(?:if|to the extent|where|only if) (?:so )?(?:elected|selected|checked|permitted|designated)\b", regex.IGNORECASE)  # fmt: skip
_ASKS_THE_AGE = guarded(  # beside "Accounts: ☒ After-Tax", in one item: "Attained age: ☒ 59½"
    r"^\W*(?:(?:minimum|attained|attainment of|withdrawal|required) )?age(?: (?:attained|required|requirement))?\W*$",
    regex.IGNORECASE,
)
_AT_AGE = guarded(r"^(?:age )?(?P<age>5[059]\s?½?|6\d\s?½?)$", regex.IGNORECASE)
_FOLLOWING = guarded(  # "F.9 In-Plan Roth Rollovers. The following are available:"
    r"(?:the )?following (?:\w+ )?(?:are|is|shall be) (?:available|permitted|allowed|elected|offered)\W*",
    regex.IGNORECASE,
)
_REASON = guarded(  # "Section C – Reason for withdrawal", over the kinds that there are
    r"^\W*(?:(?:section|part|step) \w{1,3}\W+)?(?:reason|purpose) (?:for|of) (?:the |your )?(?:in-service )?(?:withdrawal|distribution)(?=\W*$)",
    regex.IGNORECASE,
)
BARE_ANSWER = guarded(
    r"^\W*(?:(?:are|is|shall be|may be|will be)\s+)?(?:(?:not|never|no longer)\s+)?(?:(?:currently|now|presently|been|at present)\s+)?(?:be\s+)?(?:yes|no|permitted|allowed|available|not applicable|n/?a|elected|none|selected|applies|does not apply|shall|offered)\b",
    regex.IGNORECASE,
)
_PERMITTED_FROM = guarded(
    r"^\W*(?:permitted|allowed|available|applicable|applies|elected|yes)\b(?P<how>[^:]{0,60}?)(?:\bfrom\b[^:]*|\b(?:with respect to|in respect of|as to|for|of) (?:(?:only|the|any|each|all|following|these|vested|such) )*(?:accounts?|sources?|sub-?accounts?|money types?)(?: (?:only|below|checked|marked|selected))*|[.,;] ?(?:permitted |eligible |the following )?(?:sources?|accounts?|money types?)|[.,;] ?(?:(?:the |an? |such )?(?:in-plan )?(?:roth )?(?:rollovers?|transfers?|conversions?) may (?:only )?be (?:made )?)?of):\s*$",
    regex.IGNORECASE,
)

PERMITTED_WITHIN = guarded(  # "☒ Permitted, limited to:", over boxes with rates: permitted, whichever limit is ticked
    r"^(?P<answer>\W*(?:permitted|allowed|yes|elected|available))\b,? ?[(–—-]?(?:but )?(?:(?:is |are )?limited to|up to|subject to(?: (?:an?|the)(?: following)? (?:maximum|limit|cap|limits?)(?: of)?)?|not (?:above|over|exceeding|more than|to exceed)|(?:at|with|to) an? (?:maximum|limit|cap) of|in an amount (?:not exceeding|up to))[^:]{0,24}:\s*$",
    regex.IGNORECASE,
)


_NOT_ROTH = guarded(  # "After-Tax Contributions (not including Roth Elective Deferrals):"
    r"\s*\((?:not (?:including|to be confused with|the same as)|does not include|do not include|excluding|as (?:distinguished|distinct) from|as opposed to) (?:any )?(?:designated )?roth\b[^()]*\)",
    regex.IGNORECASE,
)


_NAMES_A_FEATURE = guarded(  # and nothing of it: not its elimination, its investment, its past or those who have it
    r"^\W*(?:(?:employee|participant|member|voluntary|non-?roth|nondeductible|traditional|designated|optional|and|or|in-plan|in-service|roth|(?:after|post)-?\s?tax|elective|salary|pre-?tax|catch-?up|direct|internal|within the plan|while (?:employed|in service)|during employment|under the plan|thrift|savings|of|from|the|to|other than|contributions?|deposits?|deferrals?|rollovers?|conversions?|transfers?|withdrawals?|distributions?|accounts?|amounts?|money|sources?)(?:\W+|$))+$",
    regex.IGNORECASE,
)


_WHETHER = guarded(  # "(a) Whether permitted:", under the title of what is
    r"^\W*whether (?:or not )?(?:(?:it|they|these|such contributions) (?:is|are|may be|can be|will be) )?(?:to be )?(?:permitted|allowed|available|offered|accepted|provided|made|elected)(?: or not)?\W*$",
    regex.IGNORECASE,
)


class PromptReader(CellReader):
    """Finds what stands over an option, and what it asks."""

    def _opened_by(self, passage: Passage, block: Block) -> str:
        """The nearest option above, in the same block, that ends in a colon ("☒ Permitted, for hardship, from:")."""
        above = [p for p in block.passages if p.checked is not None and p.span.start < passage.span.start]
        words = (MARK.sub("", self._words(p.span)) for p in reversed(above))
        return next((one for one in words if one.rstrip().endswith(":")), "")

    def _whole_choice(self, passage: Passage, label: str, block: Block) -> str:
        """ "The Plan ☒ does ☐ does not permit loans": what stands after the last option belongs to the first one too."""
        if not passage.checked or not _HALF.fullmatch(label):
            return label
        for other in block.passages:
            words = without_marks(self._words(other.span))
            if other.lead_in == passage.lead_in and words.lower().startswith(f"{label.lower()} not "):
                return f"{label} {words[len(label) + 5 :]}"
        return label

    def _with_object(self, passage: Passage, label: str, block: Block) -> str:
        """ "The Plan: ☒ does permit ☐ does not permit", then "After-Tax Contributions by Participants.": what it permits."""
        if not _NO_OBJECT.fullmatch(label) or passage.lead_in is None or self._topic(self._prompt(passage)).mentions:
            return label
        at = self.document.blocks.index(block)
        after = self.document.blocks[at + 1 : at + 2]
        before = self.document.blocks[max(0, at - 1) : at]
        for near in (*(b.passages[0] for b in after if b.passages), *(b.passages[0] for b in before if b.passages)):
            words = ENUMERATOR.sub("", self._words(near.span)).rstrip(".")
            if not FINITE.search(words) and ":" not in words and self._topic(words).mentions:
                return f"{label} {words}"
        return label

    def _before_its_prompt(self, passage: Passage) -> str:
        """The title of an item before the sentence with which its options go on ("15.4 After-Tax Account. ... is permitted:")."""
        lead = passage.lead_in
        over = next((b for b in self.document.blocks if lead and b.span.start <= lead.start < b.span.end), None)
        return self.document.text[over.span.start : lead.start].strip(" .\n") if over and lead else ""

    def _title_of_item(self, passage: Passage) -> str:
        """The title of an item before what it says of marking ("Item 22. In-Plan Roth Rollovers. Mark one of (a) and (b)")."""
        title = ENUMERATOR.sub("", self._before_its_prompt(passage)).partition(". ")[0].rstrip(".")
        return title if _NAMES_A_FEATURE.match(title) and self._names_something(title) else ""

    def _is_its_subject(self, passage: Passage) -> bool:
        """Whether the words before an option run on into it: no prompt with a colon ("Former Employees:")."""
        return passage.lead_in is not None and not self._words(passage.lead_in).rstrip().endswith((":", "."))

    def _at_its_time(self, passage: Passage, label: str, block: Block) -> str:
        """ "from ☒ after-tax ☐ match, ☐ at any age ☒ at age 59½": money ticked with the time that is ticked beside it."""
        topic = self._topic(label)
        if passage.lead_in is None or not topic.mentions or topic.acts or FINITE.search(label):
            return label
        accounts = SOURCES_LABEL.match(self._words(passage.lead_in)) is not None
        beside = [
            p
            for p in block.passages
            if p.checked
            and p is not passage
            and p.lead_in is not None
            and (p.lead_in == passage.lead_in or (accounts and _ASKS_THE_AGE.match(self._words(p.lead_in))))
        ]
        times = [one for p in beside if _A_MOMENT.fullmatch(one := without_marks(self._words(p.span)).strip(" .,;"))]
        if len(times) != 1:
            return label
        when = _AT_AGE.sub(r"at age \g<age>", times[0].removeprefix("only "))
        return f"{label.rstrip(' .,;')}, only {when}"

    def _only_asks(self, passage: Passage, block: Block) -> bool:
        """Whether a passage is the prompt of options or the caption of what follows, and no statement of its own."""
        if passage.span not in self._prompts and passage.span not in self._captions:
            return False
        words = self._words(passage.span)
        if _RATE_TO_FILL_IN.search(words):
            return False  # "After-tax ______% (0% to 12%)", before a box
        if passage.checked is False or (passage.checked and _answers_its_prompt(words)):
            return False  # "☒ Permitted, up to 8%", with options of its own beneath it
        if passage.checked and _PERMITTED_FROM.match(without_marks(words)):
            # "☒ Permitted, from the following Accounts:": of withdrawals the boxes beneath it tell, account by account
            return "convert" not in self._whole_topic(self._prompt(passage) or self._heading_text(block)).acts
        announces = words.rstrip().endswith(":") and bool(PROMPT_NOTE.search(words) or ANNOUNCES.search(words))
        asks = PROMPT_NOTE.sub("", words).rstrip().endswith("?") and PROMPT_NOTE.search(words) is not None
        return announces or asks or not FINITE.search(words) or ASKS.match(words) is not None

    def _over(self, passage: Passage, prompt: str, block: Block) -> list[str]:
        """What stands over an option: its prompt and, where that alone does not tell, the line or heading over it."""
        caption = _AS_MARKED.sub("", self._words(passage.caption)) if passage.caption is not None else ""
        topic = self._topic(prompt) if prompt else Topic()
        if (
            SOURCES_LABEL.match(prompt)
            and not topic.acts
            and (done := self._done_in_item(passage, block) or self._form_title)
        ):
            return [done, prompt]
        titled = prompt != "" and [prompt] == [
            ENUMERATOR.sub("", one) for one in block.section[1:][-1:]
        ]  # a heading too
        of_money_alone = topic.mentions and not topic.acts and (titled or self._numbered(passage))
        heading = block.section[-2] if titled else self._heading_text(block)
        paid = paid_at_work(ENUMERATOR.sub("", prompt), heading) if of_money_alone else None
        if paid is not None and not self._topic(self._words(passage.span)).mentions:
            return [paid]
        if set(topic.acts) - {"absorb", "pay"} or (topic.mentions and self._numbered(passage)):
            return [prompt]
        above = self._naming(caption) or self._naming(self._heading_text(block))
        return [*above, *([prompt] if prompt and prompt not in above else [])]

    def _done_above(self, passage: Passage, block: Block) -> str:
        """The nearest prompt above, in the same block, that asks of converting or withdrawing."""
        above = [p for p in block.passages if p.checked is not None and p.span.start < passage.span.start]
        prompts = dict.fromkeys(self._prompt(p) for p in reversed(above))
        return next((one for one in prompts if one and {"convert", "withdraw"} & set(self._topic(one).acts)), "")

    def _done_in_item(self, passage: Passage, block: Block) -> str:
        """What the item of the form asks of ("17. In-Plan Roth Rollovers"), where its parts stand in blocks of their own."""
        if done := self._done_above(passage, block):
            return done
        own = ITEM_NUMBER.match(self.document.quote(passage.lead_in)) if passage.lead_in is not None else None
        title = self._before_its_prompt(passage)  # "17(b) Source of Rollovers. The following may be rolled over:"
        if title and "convert" in self._topic(title[:80]).acts:
            return ENUMERATOR.sub("", title)[:80]
        at = self.document.blocks.index(block)
        for near in reversed(self.document.blocks[max(0, at - _NEAR_BLOCKS) : at]):
            words = [self._words(near.span).split("\n")[0], *(self._prompt(p) for p in near.passages if p.checked)]
            named = next((w for w in words if {"convert", "withdraw"} & set(self._topic(w[:80]).acts)), "")
            number = ITEM_NUMBER.match(self.document.quote(near.span))
            ours = own is not None and number is not None and number["root"] == own["root"]
            if named and (ours or own is None or number is None):
                return ENUMERATOR.sub("", named)[:80]
            if near.kind is BlockKind.HEADING and not ours:
                break  # "9.3 Accounts:", under "Part 9. Loans": not of the part before
        return ""

    def _subject_above(self, passage: Passage, block: Block) -> str:
        """What the nearest other prompt above in the block asks of ("In-Plan Roth Conversion is:"), without its verb."""
        above = [p for p in block.passages if p.checked is not None and p.span.start < passage.span.start]
        prompts = dict.fromkeys(self._prompt(p) for p in reversed(above) if p.lead_in != passage.lead_in)
        named = (one for one in prompts if one and self._names_something(one) and not IF_SO_TO.match(one))
        return _UNENDED.sub("", next(named, ""))

    def _numbered(self, passage: Passage) -> bool:
        """Whether a prompt has a number of its own, so that the heading above it is over."""
        over = passage.lead_in or passage.question
        return over is not None and SECTION_NUMBER.match(self._words(over)) is not None

    def _lets_in(self, text: str) -> bool:
        """Whether a prompt asks which rollovers come in."""
        if TAKES_ROLLOVERS.search(text):
            return True
        topic = self._whole_topic(text)
        into = bool({"roll_in", "roll"} & set(topic.acts)) or (
            {k for k, _ in topic.mentions} == {"rollover"} and "roll_out" not in topic.acts
        )
        return into and not {"convert", "withdraw"} & set(topic.acts)

    def _prompt(self, passage: Passage) -> str:
        lead = passage.lead_in or self._titles_before.get(passage.span) or passage.question
        if lead is None:
            return ""
        if PROMPT_NOTE.fullmatch(self.document.quote(lead).strip(" .:")):  # "In-Plan Roth Conversions. (Elect one.)"
            title = ENUMERATOR.sub("", self._before_its_prompt(passage))
            return title if not FINITE.search(title) else ""
        if _FOLLOWING.fullmatch(PROMPT_NOTE.sub("", self._words(lead)).strip()):
            title = ENUMERATOR.sub("", self._before_its_prompt(passage))
            if self._names_something(title):
                return title
        states = self._words(lead).rstrip().endswith(".") and _IF_ELECTED.match(self._words(lead))
        if states and (title := self._before_its_prompt(passage)):
            return ENUMERATOR.sub(
                "", title
            )  # "§6D-1 After-Tax Contributions. If elected under this AA §6D-1, ... may ..."
        if BY_DEFAULT.match(self._words(lead)):  # what holds where a box is left empty; the title over it is the prompt
            return ENUMERATOR.sub("", self._before_its_prompt(passage))
        if lead not in self._item_titles and HOW_TO_MARK.search(self.document.quote(lead)):
            return self._title_of_item(passage)
        if not self._names_what_it_asks(lead):
            lead = self._item_titles.get(lead, lead)
        prompt = _NOT_ROTH.sub("", PROMPT_NOTE.sub("", ENUMERATOR.sub("", MARK.sub("", self._words(lead)))))
        prompt = _ANSWERED_FIRST.sub("", MARK.sub("", prompt))
        prompt = _FOLLOWING_MAY_BE.sub(r"\g<what> that may be", _IF_VESTED.sub("", prompt))
        if _SUCH.search(prompt) and self._item_is_of_after_tax(lead):
            prompt = _SUCH.sub("after-tax contributions", prompt)
        if _SUCH_ACTS.match(prompt) and (title := self._title_over(lead)):
            prompt = f"{title}:"
        if _THIS_ACCOUNT.search(prompt) and self._item_is_of_after_tax(lead):
            prompt = _THIS_ACCOUNT.sub("the after-tax account", prompt)
        if _WHETHER.match(prompt):
            title = self._line_over(lead) or self._item_over(lead)
            prompt = f"{title if self._names_something(title) else 'Availability'}:"
        prompt = _REASON.sub("In-service withdrawal", prompt)
        prompt = _BEFORE_LEAVING.sub("while employed", _AS_MARKED.sub("", prompt))
        if (asked := _ARE_ALLOWED.match(prompt)) is not None:
            prompt = f"{asked['what'][:1].upper()}{asked['what'][1:]}{asked['rest']}:"
        return str(EMPLOYEE_MONEY.sub("Employee after-tax contributions", TOLD_APART.sub("", prompt)))

    def _under_permission(self, passage: Passage) -> tuple[str, str] | None:
        """ "18. Withdrawals", "b. ☒ Permitted at any time, from:", "☒ After-tax": what is permitted, and on what terms."""
        over = self._options_leads.get(passage.lead_in) if passage.lead_in is not None else None
        if over is None or passage.lead_in is None:
            return None
        told = _PERMITTED_FROM.match(without_marks(self._words(passage.lead_in)))
        title = PROMPT_NOTE.sub("", ENUMERATOR.sub("", self._words(over))).rstrip(" .:")
        return (title, told["how"].strip(" ,")) if told is not None and self._whole_topic(title).acts else None

    @cached_property
    def _options_leads(self) -> dict[Span, Span]:
        """What stands over each option that has a prompt, by where the option stands."""
        options = (p for block in self.document.blocks for p in block.passages if p.checked is not None)
        return {p.span: p.lead_in for p in options if p.lead_in is not None}

    def _item_is_of_after_tax(self, lead: Span) -> bool:
        """Whether "such contributions", in a part of an item, are those that the item's own title names."""
        at = next((n for n, b in enumerate(self.document.blocks) if b.span.start <= lead.start < b.span.end), 0)
        for near in reversed(self.document.blocks[max(0, at - _NEAR_BLOCKS) : at + 1]):
            for passage in reversed([p for p in near.passages if p.span.start < lead.start and p.checked is None]):
                kinds = {kind for kind, _ in self._topic(self._words(passage.span)).mentions}
                if kinds:
                    return kinds == {"after_tax"}
        return False

    def _title_over(self, lead: Span) -> str:
        """The title right over "These transfers:", where it names what is done with money."""
        title = self._line_over(lead)
        named = title and {"convert", "withdraw"} & set(self._whole_topic(title).acts)
        return title if named else ""

    def _item_over(self, lead: Span) -> str:
        """The title of the numbered paragraph over a prompt: "D-4. Nondeductible Contributions. These are ..."."""
        over = [b for b in self.document.blocks if b.span.start < lead.start and b.passages]
        above = [b for b in over if not b.span.start <= lead.start < b.span.end][-1:]
        first = self._words(above[0].passages[0].span) if above else ""
        title = ENUMERATOR.sub("", first).rstrip(" .:")
        return title if ENUMERATOR.match(first) and not FINITE.search(title) else ""

    def _line_over(self, lead: Span) -> str:
        """The words right over a prompt, which are no options, where they are no sentence."""
        before = (
            p for b in self.document.blocks for p in b.passages if p.span.start < lead.start and p.checked is None
        )
        last = max(before, key=lambda p: p.span.start, default=None)
        title = "" if last is None else ENUMERATOR.sub("", self._words(last.span)).rstrip(" .:")
        return "" if FINITE.search(title) else title

    def _names_what_it_asks(self, lead: Span) -> bool:
        """Whether a prompt is a title of its own: "3. Other features. In-Plan Roth Conversions (mark one):"."""
        words = self.document.quote(lead).rstrip()
        if lead not in self._item_titles or not words.endswith(":") or FINITE.search(_UNENDED.sub("", words)):
            return False
        topic = self._topic(PROMPT_NOTE.sub("", words))
        return bool(topic.mentions or {"convert", "withdraw"} & set(topic.acts))


def without_marks(words: str) -> str:
    """An option's words without its box and its number, whichever comes first."""
    bare = _MARK_BEHIND.sub("", MARK.sub("", ENUMERATOR.sub("", words)))
    return str(bare if BARE_ANSWER.match(bare) else ENUMERATOR.sub("", bare))  # "Yes." is no number


def _answers_its_prompt(words: str) -> bool:
    """Whether a ticked option is an answer by itself, whatever the options beneath it add."""
    label = ENUMERATOR.sub("", MARK.sub("", words))
    whole = BARE_ANSWER.match(label) is not None and not label.rstrip().endswith(":")
    return whole or PERMITTED_WITHIN.match(label) is not None or IF_SO.match(MARK.sub("", words)) is not None
