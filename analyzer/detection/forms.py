"""Form lines with tick boxes."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import regex

from analyzer.detection import conditions
from analyzer.detection.amending import Placed
from analyzer.detection.cells import CellReader
from analyzer.detection.choices import MATCHED, UP_TO
from analyzer.detection.clauses import split
from analyzer.detection.findings import Draft
from analyzer.detection.frames import Focus, Frame, Topic
from analyzer.detection.highly import rates_apart
from analyzer.detection.labels import ASKS, ROLLED_IN
from analyzer.detection.polarity import SOURCES_LABEL
from analyzer.detection.prompts import (
    A_TIME,
    AFTERWARDS,
    AGED,
    ANNOUNCES,
    ARE_MATCHED,
    AT_ANY_TIME,
    AT_THE_LIMIT,
    DECLINES,
    DISTRIBUTABLE_ALONE,
    EMPLOYEE_MONEY,
    EXCLUDES,
    FOR_MATCH,
    FROM,
    FROM_THESE,
    FROM_WHICH,
    GONE,
    HOW_TO_MARK,
    IF_SO,
    IF_SO_TO,
    IN_SERVICE,
    ITEM_NUMBER,
    MARKED_SOURCES,
    NAMES_AN_AGE,
    NO_SOONER,
    PAID,
    PLAIN_ANSWER,
    SET_OUT_ELSEWHERE,
    SOME_EMPLOYEES,
    TO_WHOM,
    TOLD_APART,
    WHEN_PAID,
    WHICH_AMOUNTS,
)
from analyzer.detection.rewriting import composed_of
from analyzer.detection.topics import ENUMERATOR, FINITE, MARK, SECTION_NUMBER, converts_apart
from analyzer.model import Block, Passage, Span, Stance
from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_IN_BRACKETS = guarded(r"\s*\([^()]*\)")  # "Voluntary after-tax (annual ACP testing required)"
_OTHER_SUBJECT = guarded(
    r"\bhardship|recharacteri|excess|\bexpense|\bfees?\b|\bcharge|\bmatch|safe harbor|spous|beneficiar|\bloan|\btogether\b|combined|\bsum\b|automatic|\bcontinue\b|\bspill",
    regex.IGNORECASE,
)


_EMPLOYER_MONEY = guarded(
    r"\b(?:match(?:ing)?|nonelective|employer|profit[- ]sharing)(?: (?:and|or) \w+)? contributions?\b", regex.IGNORECASE
)
_OF_DEFERRALS = guarded(r"\b(?:deferrals?|salary reduction|payroll|from (?:their |your )?pay)\b", regex.IGNORECASE)
_YES_OR_NO = guarded(r"^\W*(?:(?P<yes>yes)|no)\b", regex.IGNORECASE)
_NOBODY = guarded(r"^\W*(?:none|no (?:one|exclusions?|excluded|exclusion applies|employees|participants)|n/?a|not applicable)\b", regex.IGNORECASE)  # fmt: skip
_OTHER_CLASS = guarded(r"^other(?:,? (?:as follows|specify|describe|namely))?\s*(?:\([^)]*\))?\s*[:,]\s*", regex.IGNORECASE)  # fmt: skip
_WHICH_ONES = guarded(r"\b(?:that|which) (?:have|has) (?:been|had)\b.*", regex.IGNORECASE | regex.DOTALL)
_SAYS = guarded(r"\s*(?:\([^()]*\)\s*)?\b(?:may not|shall not|can ?not|will not|are not|is not)\b", regex.IGNORECASE)


_PEOPLE = guarded(r"\b(?:employees?|participants?|members?|associates?|individuals?|persons?)\b", regex.IGNORECASE)


# "____% of Voluntary Employee Contributions": a formula nobody filled in; what it would have counted is not refused.
_FORMULA = guarded(r"\W*_{2,}\s?%\s+of\b")


# "Permitted from:" asks for the sources of what the prompt above it lets be done.
_DESCRIBED = guarded(r"^((?:only|any|all)\b[^.;]{0,40}?)\b(?:that|which) .*", regex.IGNORECASE)
_BARE_TICK = guarded(r"^\W*(?:x\W+)?(?:yes|permitted|allowed|available|offered|elected)\W*$", regex.IGNORECASE)
_UNENDED = guarded(r"\s*\b(?:is|are|shall be|will be)?\W*$", regex.IGNORECASE)


_NEAR_BLOCKS = 8  # of one item of a form
_HALF = guarded(r"does|do|is|are|may|can|will|shall|has|have", regex.IGNORECASE)


_NO_OBJECT = guarded(
    r"(?:(?:does|do|will|shall|may)\s+)?(?:not\s+)?(?:permit|allow|accept|provide for|offer|include)\W*",
    regex.IGNORECASE,
)


_GOES_ON = guarded(  # "A Participant loan ☐ may ☒ may not be included": its subject stands before the boxes
    r"^(?:may|shall|will|can|must)\b(?: not)? (?:be |\w+)", regex.IGNORECASE
)
_OFTEN = guarded(r"^(?:once|twice|\w+ times) (?:a|an|per|each|every|in)\b", regex.IGNORECASE)  # "☒ Once per year"
_CHECK_HERE = guarded(  # "Check here if you want each after-tax deposit moved to your Roth account"
    r"^(?:check|tick|mark|initial) (?:here|this box|the box) (?:if you (?:want|wish|would like|elect|choose)(?P<to> to)?|to have) (?!not\b|us\b)",
    regex.IGNORECASE,
)
_ITEM = guarded(r"^\d{1,3}[a-z]\s+(?=[a-z])")  # "(X) 14b not permitted"
_CHOICE = guarded(r"^(?:option|choice|alternative)\s+\w{1,2}\s*[:.)–—-]*\s*", regex.IGNORECASE)


_FILLED_IN = 5  # ticks that make a form a completed one


PROMPT_NOTE = guarded(r"\s*\((?:choose|check|select|elect|tick|complete|mark)(?:[^()]|\([^()]*\))*\)", regex.IGNORECASE)


_AN_AGE = guarded(r"^\W*(?:attainment of )?age \d", regex.IGNORECASE)
_VOLUNTARY = guarded(  # an option among "☒ Pre-tax ☒ Roth"
    r"voluntary(?: employee)?(?: \(?(?:(?:after|post)-?\s?tax|non-?deductible)\)?)?\W*", regex.IGNORECASE
)
_OF_CONTRIBUTIONS = guarded(
    r"^(?!.*\b(?:roll|conver|withdr|distribut|match|exclu|vest)).*\b(?:contributions?|deferrals?)\b", regex.IGNORECASE
)
_SETS_TERMS = guarded(
    r"^\W*(?:eligibility|amounts?|limitations?|restrictions?|conditions?|requirements?|timing|when)\b[^.;]{0,40}$",
    regex.IGNORECASE,
)
_DISTRIBUTABLE = guarded(
    r"\b(?:otherwise|then|currently|presently|be|is|are) distributable\b|\bentitled to (?:an? |receive an? |take an? )?(?:distribution|withdrawal|payment)\b|\beligible for (?:an? )?(?:distribution|withdrawal)\b",
    regex.IGNORECASE,
)
_SUCH = guarded(r"\b(?:such|these|those) (?:employee |voluntary )?contributions\b", regex.IGNORECASE)
_RATE_TO_FILL_IN = guarded(r"\w\W{1,4}_{2,}\s?%(?!\s+of\b)")
_HELD = guarded(
    r"^\W*(?:only )?(?:amounts?|contributions?|money) (?:(?:that|which) (?:have|has) been )?(?:held|credited|deposited|in the (?:plan|account))\b[^.;]*\b(?:months?|years?)\b",
    regex.IGNORECASE,
)
_ASKS_FOR_ALL = guarded(
    r"\b(?:conditions?|requirements?|restrictions?|limitations?|limits?|subject to|provided|only if|all of)\b",
    regex.IGNORECASE,
)
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
_NOTE_ALONE = guarded(r"\s*\((?:choose|check|select|elect|tick|complete|mark)\b[^()]*(?:\([^()]*\)[^()]*)*\)[.:]?\s*", regex.IGNORECASE)  # fmt: skip


BARE_ANSWER = guarded(
    r"^\W*(?:(?:are|is|shall be|may be|will be)\s+)?(?:(?:not|never|no longer)\s+)?(?:(?:currently|now|presently|been|at present)\s+)?(?:be\s+)?(?:yes|no|permitted|allowed|available|not applicable|n/?a|elected|none|selected|applies|does not apply|shall|offered)\b",
    regex.IGNORECASE,
)


# "After-tax contributions from a qualified plan": a kind of rollover, whatever stands over it.
_SENT_BY_A_PLAN = guarded(
    r"\bfrom (?:an?|any|an?other|other) (?:[\w-]+ ){0,3}(?:plan|arrangement|IRA|annuity)\b|\bfrom (?:an? )?(?:401|403|457)\([ab k]+\)",
    regex.IGNORECASE,
)


_PERMITTED_FROM = guarded(
    r"^\W*(?:permitted|allowed|available|applicable|applies|elected|yes)\b(?P<how>[^:]{0,60}?)(?:\bfrom\b[^:]*|[.,;] ?(?:permitted |eligible |the following )?(?:sources?|accounts?|money types?)):\s*$",
    regex.IGNORECASE,
)
_NO_SUBJECT = guarded(r"^\W*(?:(?:\(?\w{1,3}[.)]) )?(?:is|are) permitted\b", regex.IGNORECASE)


_AT_MOST = guarded(r",? (?:maximum|max\.?)(?: of)? (?=\d)", regex.IGNORECASE)  # "☒ After-tax (non-Roth), maximum 10%"


_OF_FORMER_TIMES = frozenset({"closed", "closed_itself", "frozen", "past_window"})


class FormReader(CellReader):
    """Reads the options of a form: what is ticked, what is left open and under which prompt."""

    def _option(self, passage: Passage, text: str, block: Block, running: Topic) -> list[Frame]:
        """A form line: ticked, it states its prompt and its text; unticked beside a ticked one, it denies what it names."""
        label = _CHOICE.sub("", _ITEM.sub("", _without_marks(text))).strip()
        if _VOLUNTARY.fullmatch(label) and _OF_CONTRIBUTIONS.search(self._prompt(passage) or self._heading_text(block)):
            label = "Voluntary after-tax contributions"
        label = _CHECK_HERE.sub(lambda m: f"I elect to {'' if m['to'] else 'have '}", label)
        label = MATCHED.sub("", self._with_object(passage, self._whole_choice(passage, label, block), block))
        label, prompt = rates_apart(label), self._prompt(passage)
        if passage.checked and _GOES_ON.match(label) and self._is_its_subject(passage) and not FINITE.search(prompt):
            prompt, label = "", f"{prompt} {label}"
        if (asks_match := ARE_MATCHED.match(prompt)) and (answer := PLAIN_ANSWER.match(label)):
            prompt, label = "", f"The Employer {'does not match' if answer['no'] else 'matches'} {asks_match['what']}"
        asks_whom = TO_WHOM.match(prompt) and (AGED.search(label) or GONE.search(label))
        if asks_whom and GONE.search(label):
            label = f"available only to {label}"
        if (FROM_WHICH.match(prompt) or IF_SO.match(prompt) or asks_whom) and (
            done := self._done_above(passage, block)
        ):
            prompt = done
        if DISTRIBUTABLE_ALONE.match(prompt) and (answer := _YES_OR_NO.match(label)):
            how = (
                "only of amounts then distributable" if answer["yes"] else "of any amount, whether or not distributable"
            )
            made = f"An in-plan Roth conversion may be made {how}."
            return self.reader.frames(split(self.nlp(made)), Focus(), Topic()) if passage.checked else []
        if BARE_ANSWER.match(label) and self._is_of_employer_money(prompt, block):
            return []
        if SET_OUT_ELSEWHERE.match(label):
            return self._left_to_another_paper(passage, prompt, block) if passage.checked else []
        if WHICH_AMOUNTS.match(prompt) and (done := self._done_in_item(passage, block)):
            if passage.checked:
                what = "in-plan Roth conversion" if "convert" in self._topic(done).acts else "in-service withdrawal"
                amounts = AFTERWARDS.sub("", label)
                made = f"An {what} may be made of {amounts[:1].lower()}{amounts[1:]}"
                return self.reader.frames(split(self.nlp(made)), Focus(), Topic())
            prompt = done
        if passage.checked and _SETS_TERMS.match(prompt) and _DISTRIBUTABLE.search(label):
            done = self._done_in_item(passage, block)
            if "convert" in self._whole_topic(done).acts:  # "Eligibility: ☒ must be entitled to a distribution"
                made = "An in-plan Roth conversion may be made only of amounts then distributable."
                return self.reader.frames(split(self.nlp(made)), Focus(), Topic())
        if self._lists_marked_sources(passage, block) or SOME_EMPLOYEES.search(prompt) or NAMES_AN_AGE.match(prompt):
            return []
        if not passage.checked and DECLINES.match(label) and self._is_request(passage, block):
            return []  # "( ) Do not convert it", on a form that also offers to convert it
        if (permitted := self._under_permission(passage)) is not None:
            prompt = permitted[0]
            if passage.checked:
                return self._told([prompt, label.rstrip(".")], f"Yes, {permitted[1]}".rstrip(" ,"), running)
        if passage.checked or self._is_request(passage, block):
            return self._ticked(passage, label, prompt, block, running)
        if BARE_ANSWER.match(label) or not self._completed(block) or self._is_left_to_sign(passage):
            return []
        if SOURCES_LABEL.match(prompt) and (done := self._done_above(passage, block)):
            prompt = done  # "Permitted from: ☐ After-Tax", under the prompt of conversions
        if AT_THE_LIMIT.search(prompt):
            return []  # "When deferrals reach the limit: ☒ stop ☐ go on as after-tax": nothing of those elected otherwise
        if self._is_ticked_beside(passage, label, block):
            return []  # "☐ After-tax, at any time ☒ After-tax, after 24 months": the wait is chosen, and none refused
        if FROM.search(prompt or self._opened_by(passage, block)) or FOR_MATCH.search(prompt):
            return []  # of which accounts something comes, and not which there are
        return self._unticked(label, prompt, running, block)

    def _is_of_employer_money(self, prompt: str, block: Block) -> bool:
        """ "Contributions made as Roth: ☐ A Participant may designate Matching Contributions as Roth ☒ Not permitted"."""
        named = {kind for kind, _ in self._topic(prompt or " ".join(block.section[-1:])).mentions}
        options = [self._words(p.span) for p in block.passages if p.checked is not None]
        beside = any(_EMPLOYER_MONEY.search(text) for text in options) and not any(map(_OF_DEFERRALS.search, options))
        return "roth" in named and "after_tax" not in named and beside

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
            words = _without_marks(self._words(other.span))
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

    def _left_to_another_paper(self, passage: Passage, prompt: str, block: Block) -> list[Frame]:
        """What is permitted "as set out in Addendum C": on conditions that are not in this paper."""
        over = self._over(passage, prompt, block)
        title = self._before_its_prompt(passage)
        if PAID.search(prompt) and not self._topic(prompt).mentions and self._topic(title).mentions:
            over = [f"In-service withdrawal of the {ENUMERATOR.sub('', title)}"]
        told = self._told(over, "Yes", Topic())
        return [replace(frame, attributes={**frame.attributes, "asks_more": True}) for frame in told]

    def _before_its_prompt(self, passage: Passage) -> str:
        """The title of an item before the sentence with which its options go on ("15.4 After-Tax Account. ... is permitted:")."""
        lead = passage.lead_in
        over = next((b for b in self.document.blocks if lead and b.span.start <= lead.start < b.span.end), None)
        return self.document.text[over.span.start : lead.start].strip(" .\n") if over and lead else ""

    def _is_its_subject(self, passage: Passage) -> bool:
        """Whether the words before an option run on into it: no prompt with a colon ("Former Employees:")."""
        return passage.lead_in is not None and not self._words(passage.lead_in).rstrip().endswith((":", "."))

    def _ticked(self, passage: Passage, label: str, prompt: str, block: Block, running: Topic) -> list[Frame]:
        """What a ticked option states, sentence by sentence, under its prompt and what stands over that."""
        label = self._at_its_time(passage, _AT_MOST.sub(", up to ", label), block)
        if (rule := self._time_of_payment(prompt, label)) is not None:
            return self.reader.frames(split(self.nlp(rule)), Focus(), Topic())
        if EXCLUDES.search(prompt) and _PEOPLE.search(label):
            # who is left out is told by _excluded; of the others it says nothing
            return (
                self.reader.frames(split(self.nlp(_named_class(label))), Focus(), running)
                if _SAYS.search(label)
                else []
            )
        if (asks := IF_SO_TO.match(prompt)) and (subject := self._subject_above(passage, block)):
            text = f"{subject} is permitted {asks['to'] or ''} {label}".replace("  ", " ")
            return self.reader.frames(split(self.nlp(text)), Focus(), Topic())
        if EXCLUDES.search(prompt) and _NOBODY.match(label):
            return []  # "Excluded employees: ☒ None"
        if ANNOUNCES.search(prompt) and IN_SERVICE.search(prompt):
            return self._first_of_option(["in-service withdrawal"], label, Topic())
        if ANNOUNCES.search(prompt) and not self._names_something(prompt):
            prompt = ""  # "If 9.1 is YES, the events are as follows": what they are of stands in the heading
        if prompt and FINITE.search(prompt) and not prompt.rstrip().endswith("?"):
            text = composed_of(prompt, label)
            if _NO_SUBJECT.match(text) and (subject := self._subject_above(passage, block)):
                text = f"{subject} {text}"  # "(b) are permitted, in an amount not exceeding:", under what is permitted
            return self.reader.frames(split(self.nlp(text)), Focus(), running)
        apart = converts_apart(self._topic(label), running)
        over = [text for text in (prompt,) if text] if apart else self._over(passage, prompt, block)
        if apart or (over == [prompt] and self._numbered(passage)):
            running = Topic()
        (start, end), *rest = sentences(label) or [(0, len(label))]
        first = label[start:end].rstrip(".") if rest else label[start:end]  # "N/A. The Plan does not accept them."
        frames = self._first_of_option(over, first, running)
        about = self._topic(prompt) if prompt else running
        focus = Focus(about.mentions, about.acts)
        for start, end in rest:
            frames += self.reader.frames(split(self.nlp(label[start:end])), focus, about)
        return frames

    def _time_of_payment(self, prompt: str, label: str) -> str | None:
        """ "Payment of Voluntary Contributions: ☒ Upon Severance, and at no earlier time", as the rule that it states."""
        asked = WHEN_PAID.match(prompt)
        if asked is None or not A_TIME.match(label) or FINITE.search(label):
            return None
        what = asked["what"] or asked["paid"]
        if not self._topic(what).mentions:
            return None
        when = NO_SOONER.sub("", label).strip(" .")
        only = "" if AT_ANY_TIME.search(when) or _OFTEN.match(when) else "only "
        return f"{what} may be withdrawn {only}{when[:1].lower()}{when[1:]}."

    def _first_of_option(self, over: list[str], text: str, running: Topic) -> list[Frame]:
        """An option that answers its prompt is its value; one that names a thing says that the thing is so."""
        if any(self._lets_in(label) for label in over):
            return self._told([ROLLED_IN, text.partition(" — ")[0]], "Yes", running)
        said = FINITE.search(
            _DESCRIBED.sub("", _WHICH_ONES.sub("", text))
        )  # "only amounts that are then distributable" says nothing by itself
        if over and (said or self._answer(text)[0] or BARE_ANSWER.match(text)):
            asked = replace(running, asks="") if self._names_something(over[-1]) else running
            return self._told(over, text, asked)
        if not over and said:
            return self.reader.frames(split(self.nlp(text)), Focus(), running)
        capped = UP_TO.match(text)
        if capped is not None and self._topic(capped["what"]).mentions and not self._topic(capped["what"]).acts:
            return self._told([*over, capped["what"]], f"Yes, {capped['how']}", running)
        acts = {act for label in over for act in self._whole_topic(label).acts}
        held = _HELD.match(text) is not None and "convert" not in {*acts, *running.acts}
        if over and held and not acts:  # "After-Tax Account: ☒ amounts held at least 24 months"
            return self._told([*over, "in-service withdrawal"], f"Yes, {text[0].lower()}{text[1:]}", running)
        if {"convert", "withdraw"} & acts:
            return self._told(over, f"Yes, {text[0].lower()}{text[1:]}", running)
        return self._told([*over, text.rstrip(".")], "Yes", running)

    def _at_its_time(self, passage: Passage, label: str, block: Block) -> str:
        """ "from ☒ after-tax ☐ match, ☐ at any age ☒ at age 59½": money ticked with the time that is ticked beside it."""
        topic = self._topic(label)
        if passage.lead_in is None or not topic.mentions or topic.acts or FINITE.search(label):
            return label
        beside = [p for p in block.passages if p.checked and p.lead_in == passage.lead_in and p is not passage]
        times = [one for p in beside if _A_MOMENT.fullmatch(one := _without_marks(self._words(p.span)).strip(" .,;"))]
        return f"{label.rstrip(' .,;')}, only {times[0].removeprefix('only ')}" if len(times) == 1 else label

    def _only_asks(self, passage: Passage, block: Block) -> bool:
        """Whether a passage is the prompt of options or the caption of what follows, and no statement of its own."""
        if passage.span not in self._prompts and passage.span not in self._captions:
            return False
        words = self._words(passage.span)
        if _RATE_TO_FILL_IN.search(words):
            return False  # "After-tax ______% (0% to 12%)", before a box
        if passage.checked is False or (passage.checked and _answers_its_prompt(words)):
            return False  # "☒ Permitted, up to 8%", with options of its own beneath it
        if passage.checked and _PERMITTED_FROM.match(_without_marks(words)):
            # "☒ Permitted, from the following Accounts:": of withdrawals the boxes beneath it tell, account by account
            return "convert" not in self._whole_topic(self._prompt(passage) or self._heading_text(block)).acts
        announces = words.rstrip().endswith(":") and bool(PROMPT_NOTE.search(words) or ANNOUNCES.search(words))
        return announces or not FINITE.search(words) or ASKS.match(words) is not None

    def _over(self, passage: Passage, prompt: str, block: Block) -> list[str]:
        """What stands over an option: its prompt and, where that alone does not tell, the line or heading over it."""
        caption = _AS_MARKED.sub("", self._words(passage.caption)) if passage.caption is not None else ""
        topic = self._topic(prompt) if prompt else Topic()
        if (
            SOURCES_LABEL.match(prompt)
            and not topic.acts
            and (done := self._done_above(passage, block) or self._form_title)
        ):
            return [done, prompt]
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
        at = self.document.blocks.index(block)
        for near in reversed(self.document.blocks[max(0, at - _NEAR_BLOCKS) : at + 1]):
            words = [self._words(near.span).split("\n")[0], *(self._prompt(p) for p in near.passages if p.checked)]
            named = next((w for w in words if {"convert", "withdraw"} & set(self._topic(w[:80]).acts)), "")
            number = ITEM_NUMBER.match(self.document.quote(near.span))
            if named and (own is None or number is None or number["root"] == own["root"]):
                return ENUMERATOR.sub("", named)[:80]
        return ""

    def _subject_above(self, passage: Passage, block: Block) -> str:
        """What the nearest other prompt above in the block asks of ("In-Plan Roth Conversion is:"), without its verb."""
        above = [p for p in block.passages if p.checked is not None and p.span.start < passage.span.start]
        prompts = dict.fromkeys(self._prompt(p) for p in reversed(above) if p.lead_in != passage.lead_in)
        named = (one for one in prompts if one and self._names_something(one) and not IF_SO_TO.match(one))
        return _UNENDED.sub("", next(named, ""))

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

    def _numbered(self, passage: Passage) -> bool:
        """Whether a prompt has a number of its own, so that the heading above it is over."""
        over = passage.lead_in or passage.question
        return over is not None and SECTION_NUMBER.match(self._words(over)) is not None

    def _lets_in(self, text: str) -> bool:
        """Whether a prompt asks which rollovers come in."""
        topic = self._whole_topic(text)
        into = bool({"roll_in", "roll"} & set(topic.acts)) or (
            {k for k, _ in topic.mentions} == {"rollover"} and "roll_out" not in topic.acts
        )
        return into and not {"convert", "withdraw"} & set(topic.acts)

    def _unticked(self, label: str, prompt_text: str, heading: Topic, block: Block) -> list[Frame]:
        """An option left open beside ticked ones takes away what it names itself, and nothing else."""
        if _FORMULA.match(label) or _SENT_BY_A_PLAN.search(label):
            return []
        first, _, rest = label.partition(". ")
        if rest and not FINITE.search(first):
            label = first
        elif FINITE.search(label):
            frames = self.reader.frames(split(self.nlp(label)), Focus(), heading)
            if any(f.flags & _OF_FORMER_TIMES for f in frames):
                return []  # "☐ were permitted before ____ but are no longer permitted"
            return [
                replace(f, polarity="deny")
                for f in frames
                if f.polarity == "permit" and f.money in ("after_tax", "roth") and not {"inherited", "spill"} & f.flags
            ]
        own = self._topic(_IN_BRACKETS.sub("", label))
        prompt = self._topic(_IN_BRACKETS.sub("", prompt_text)) if prompt_text else Topic()
        about = {*prompt.acts, *heading.acts}
        names = any(kind in ("after_tax", "roth") for kind, _ in own.mentions)
        feature = "convert" in own.acts and {kind for kind, _ in own.mentions} <= {"all"}
        if self._lets_in(prompt_text) if prompt_text else "roll_in" in heading.acts:
            return []
        if (
            _OTHER_SUBJECT.search(" ".join((prompt_text, label, *block.section[-1:])))
            or {"match", "borrow", "absorb"} & {*prompt.acts, *own.acts}
            or any(k in ("match", "employer") for k, _ in prompt.mentions)
        ):
            return []
        if names and {"convert", "withdraw"} & about and not conditions.gates(label):
            topic = Topic(prompt.mentions, tuple(a for a in ("convert", "withdraw") if a in about)[:1])
            return self._denied(f"{topic.acts[0]} {label.rstrip('.:')}", topic)
        timed = AT_ANY_TIME.search(prompt_text) or A_TIME.match(prompt_text) or _AN_AGE.match(prompt_text)
        if timed and not (prompt.acts or prompt.mentions):
            return []  # "At any time: ☒ Rollover ☐ After-Tax": of what is taken out then
        if (names and not about & {"convert", "withdraw", "roll_in", "roll"}) or feature:
            return self._denied(label.rstrip(".:"), prompt)
        return []

    def _excluded(self, passage: Passage, text: str, block: Block) -> list[Placed]:
        """A ticked class of employees under "Employees excluded from ..." is out of what the prompt or its section names."""
        prompt = self._prompt(passage)
        label = ENUMERATOR.sub("", MARK.sub("", text))
        if not passage.checked or not EXCLUDES.search(prompt) or not _PEOPLE.search(label):
            return []
        subjects = [prompt, *block.section[-2:], *(self._sections.get(n, "") for n in SECTION_NUMBER.findall(prompt))]
        if not any(kind == "after_tax" for s in subjects for kind, _ in self._topic(s).mentions):
            return []
        attributes = {
            "groups_out": [_SAYS.split(_named_class(label))[0].rstrip(" .,")],
            "sources": ["after_tax"],
            "covers_after_tax": True,
        }
        draft = Draft(
            "eligibility_exclusions",
            Stance.CONDITIONS,
            "eligibility.excluded_class",
            "a class of employees is left out",
            True,
            attributes,
        )
        return [Placed(draft, self._cited(passage), block)]

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
        changed = []
        for one in placed:
            d = one.draft
            if (
                d.provision == "in_plan_roth_conversion"
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

    def _prompt(self, passage: Passage) -> str:
        lead = passage.lead_in or self._titles_before.get(passage.span) or passage.question
        if lead is None:
            return ""
        if _NOTE_ALONE.fullmatch(self.document.quote(lead)):  # "12.3 In-Plan Roth Conversions. (Elect one.)"
            title = ENUMERATOR.sub("", self._before_its_prompt(passage))
            return title if not FINITE.search(title) else ""
        if lead not in self._item_titles and HOW_TO_MARK.search(self.document.quote(lead)):
            return ""
        if not self._names_what_it_asks(lead):
            lead = self._item_titles.get(lead, lead)
        prompt = PROMPT_NOTE.sub("", ENUMERATOR.sub("", MARK.sub("", self._words(lead))))
        if _SUCH.search(prompt) and self._item_is_of_after_tax(lead):
            prompt = _SUCH.sub("after-tax contributions", prompt)
        prompt = _BEFORE_LEAVING.sub("while employed", _AS_MARKED.sub("", prompt))
        if (asked := _ARE_ALLOWED.match(prompt)) is not None:
            prompt = f"{asked['what'][:1].upper()}{asked['what'][1:]}{asked['rest']}:"
        return str(EMPLOYEE_MONEY.sub("Employee after-tax contributions", TOLD_APART.sub("", prompt)))

    def _under_permission(self, passage: Passage) -> tuple[str, str] | None:
        """ "18. Withdrawals", "b. ☒ Permitted at any time, from:", "☒ After-tax": what is permitted, and on what terms."""
        over = self._options_leads.get(passage.lead_in) if passage.lead_in is not None else None
        if over is None or passage.lead_in is None:
            return None
        told = _PERMITTED_FROM.match(_without_marks(self._words(passage.lead_in)))
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

    def _names_what_it_asks(self, lead: Span) -> bool:
        """Whether a prompt is a title of its own: "3. Other features. In-Plan Roth Conversions (mark one):"."""
        words = self.document.quote(lead).rstrip()
        if lead not in self._item_titles or not words.endswith(":") or FINITE.search(_UNENDED.sub("", words)):
            return False
        topic = self._topic(PROMPT_NOTE.sub("", words))
        return bool(topic.mentions or {"convert", "withdraw"} & set(topic.acts))

    def _completed(self, block: Block) -> bool:
        """A form on which nothing is ticked decides nothing; one filled in elsewhere leaves this option out."""
        return self._ticks >= _FILLED_IN or any(p.checked for p in block.passages)


def _is_ticked_source(words: str, draft: Draft) -> bool:
    """Whether a tick names only from which money something is done ("[X] All accounts")."""
    return MARK.match(words) is not None and "sources" in draft.attributes


def _without_marks(words: str) -> str:
    """An option's words without its box and its number, whichever comes first."""
    bare = _MARK_BEHIND.sub("", MARK.sub("", ENUMERATOR.sub("", words)))
    return str(bare if BARE_ANSWER.match(bare) else ENUMERATOR.sub("", bare))  # "Yes." is no number


def _answers_its_prompt(words: str) -> bool:
    """Whether a ticked option is an answer by itself, whatever the options beneath it add."""
    label = ENUMERATOR.sub("", MARK.sub("", words))
    whole = BARE_ANSWER.match(label) is not None and not label.rstrip().endswith(":")
    return whole or IF_SO.match(MARK.sub("", words)) is not None


def _named_class(label: str) -> str:
    """The class that an option "Other, as follows: Employees of ..." names."""
    return str(_OTHER_CLASS.sub("", label))
