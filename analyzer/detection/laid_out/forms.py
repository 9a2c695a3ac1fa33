"""Form lines with tick boxes."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.context.amending import Placed
from analyzer.detection.laid_out.choices import MATCHED, UP_TO
from analyzer.detection.laid_out.form_prompts import BARE_ANSWER, PERMITTED_WITHIN, TAKES_ROLLOVERS, without_marks
from analyzer.detection.laid_out.labels import ROLLED_IN
from analyzer.detection.laid_out.papers import SEE_ELSEWHERE
from analyzer.detection.laid_out.prompts import (
    A_TIME,
    AFTERWARDS,
    AGED,
    ANNOUNCES,
    ARE_MATCHED,
    ASKS_FOR_EVENT,
    AT_ANY_TIME,
    AT_THE_LIMIT,
    DECLINES,
    DISTRIBUTABLE_ALONE,
    EXCLUDES,
    FOR_MATCH,
    FROM,
    FROM_WHICH,
    GONE,
    IF_SO,
    IF_SO_TO,
    IN_SERVICE,
    NAMES_AN_AGE,
    NO_SOONER,
    PAID,
    PLAIN_ANSWER,
    PROMPT_NOTE,
    REFUSED_ALL,
    SET_OUT_ELSEWHERE,
    SOME_EMPLOYEES,
    TO_WHOM,
    WHEN_PAID,
    WHICH_AMOUNTS,
)
from analyzer.detection.laid_out.requests import WITH_DETAILS
from analyzer.detection.laid_out.ticked_together import TickedReader
from analyzer.detection.laid_out.topics import ENUMERATOR, FINITE, MARK, SECTION_NUMBER, converts_apart
from analyzer.detection.plain.plainly import said_plainly
from analyzer.detection.plain.rewriting import composed_of
from analyzer.detection.plain.starts_and_waits import asked_of_service
from analyzer.detection.sentence import conditions
from analyzer.detection.sentence.clauses import split
from analyzer.detection.sentence.findings import Draft
from analyzer.detection.sentence.frames import Focus, Frame, Topic
from analyzer.detection.sentence.polarity import SOURCES_LABEL
from analyzer.detection.vocabulary.highly import rates_apart
from analyzer.model import Block, Passage, Stance
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
_AUTOMATIC = guarded(r"^\W*automatic\b", regex.IGNORECASE)
_ASKED_EACH_TIME = guarded(  # "Automatic transfers: ☒ Each transfer requires its own election by the Participant"
    r"^\W*(?:each|every) (?:[\w-]+ ){0,3}?(?:transfer|conversion|rollover) (?:requires|needs|takes|must be made by) (?:its own|an?|a separate|an individual|a new) (?:separate |written |new )?(?:election|request|call|form|direction|instruction)(?: (?:by|of|from) (?:the|each) (?:participant|member|employee))?\W*$",
    regex.IGNORECASE,
)
_OTHER_CLASS = guarded(r"^other(?:,? (?:as follows|specify|describe|namely))?\s*(?:\([^)]*\))?\s*[:,]\s*", regex.IGNORECASE)  # fmt: skip
_WHICH_ONES = guarded(r"\b(?:that|which) (?:have|has) (?:been|had)\b.*", regex.IGNORECASE | regex.DOTALL)
_SAYS = guarded(r"\s*(?:\([^()]*\)\s*)?\b(?:may not|shall not|can ?not|will not|are not|is not)\b", regex.IGNORECASE)


_PEOPLE = guarded(r"\b(?:employees?|participants?|members?|associates?|individuals?|persons?)\b", regex.IGNORECASE)


# "____% of Voluntary Employee Contributions": a formula nobody filled in; what it would have counted is not refused.
_GLOSSED = guarded(  # "does not permit in-plan Roth rollovers (i.e., the conversion of eligible pre-tax funds)": of none
    r"(?P<denied>\bnot (?:permit|allow|provide for|offer)\b[^.;()]{3,60}?)\s*\((?:i\.e\.,?|that is,|meaning) [^()]*\)",
    regex.IGNORECASE,
)
_NEITHER = guarded(  # "☒ neither required nor allowed", of contributions
    r"^\W*neither (?:required|mandatory|obligatory) nor (?:allowed|permitted|voluntary)\b|^\W*neither (?:allowed|permitted) nor (?:required|mandatory)\b",
    regex.IGNORECASE,
)
_NOT_BEFORE = guarded(  # "Distribution: ☒ not prior to Severance from Employment": refused till then
    r"^\W*not(?: (?:paid|made|available|payable))? (?:any )?(?:before|prior to|until|(?:earlier|sooner) than)(?= \w)",
    regex.IGNORECASE,
)
_TITLED = guarded(  # "In-Plan Roth Rollovers: a Participant may roll over any vested Account"
    r"^(?P<what>[^:.;]{4,60}): (?=(?:an? |each |any |the |eligible )*(?:participants?|members?|employees?|you) (?:may|can)\b)",
    regex.IGNORECASE,
)
_ITS_RATE = guarded(  # "may make after-tax contributions of up to 10% of Compensation"
    r",? (?:(?:of|at|in) )?(?:an? (?:amount|rate) )?(?:of )?(?:up to|not (?:to exceed|more than|exceeding)|(?:from |between )?\d[\d.]*\s?%)(?:[^.;]|\.\d)*(?=\W*$)",
    regex.IGNORECASE,
)
_FORMULA = guarded(r"\W*_{2,}\s?%\s+of\b")


# "Permitted from:" asks for the sources of what the prompt above it lets be done.
_DESCRIBED = guarded(r"^((?:only|any|all)\b[^.;]{0,40}?)\b(?:that|which) .*", regex.IGNORECASE)


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


_CROSSED = guarded(r"^\W*?[✗✘✕✖]")
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
_OF_AMOUNTS = guarded(  # "In-plan rollovers of amounts ...", "Available, limited to amounts the Participant could then receive ..."
    r"^(?:(?:in-plan )?(?:roth )?(?:rollovers?|transfers?|conversions?) of|(?:available|permitted|allowed|yes),? (?:but )?(?:limited to|restricted to|only (?:for|of|as to))) (?:only )?(?:those )?(?:vested )?amounts\b",
    regex.IGNORECASE,
)
_NOT_DISTRIBUTABLE = guarded(r"\b(?:not|whether or not) (?:\w+ )?distributable\b", regex.IGNORECASE)
_DISTRIBUTABLE = guarded(
    r"\b(?:otherwise|then|currently|presently|be|is|are) distributable\b|\bentitled to (?:an? |receive an? |take an? )?(?:distribution|withdrawal|payment)\b|\beligible for (?:an? )?(?:distribution|withdrawal)\b"
    r"|\b(?:could|may|can) (?:then |otherwise |also )*(?:receive|take|withdraw|have paid|be paid|be withdrawn)\b(?: (?:as|in|by) an? (?:distribution|withdrawal))?",
    regex.IGNORECASE,
)
_HELD = guarded(
    r"^\W*(?:only )?(?:(?:amounts?|contributions?|money)(?: attributable to [^.;]{3,60}?)?|(?:(?:voluntary|employee|after-?\s?tax) )+(?:contributions?|amounts?|money)) (?:(?:that|which) (?:have|has) been )?(?:held|credited|deposited|in the (?:plan|account))\b[^.;]*\b(?:months?|years?)\b",
    regex.IGNORECASE,
)
_TITLE = guarded(r"[A-Z][\w-]*(?: [\w-]+){0,3}\. (?=[A-Z])")
_AS_ELSEWHERE = guarded(  # "☒ Only as provided in items 41 and 43" of this form, which are read; not "Section 7.06 of the Basic Plan Document"
    r"^\W*(?:(?:all|any|every|each|those|the) )?(?:vested )?(?:accounts?|sources?|amounts?|balances?) (?:from|of|for|as to) which (?:an? )?(?:in-plan )?(?:roth )?(?:rollovers?|conversions?|transfers?|distributions?|withdrawals?) (?:is|are|may be) (?:possible|permitted|allowed|made|available) (?:under|by|in|according to) (?:(?:items?|sections?|parts?|paragraphs?) |§ ?)?\d(?!.*\b(?:document|policy|procedures)\b)|"
    r"^\W*(?:only )?as (?:provided|stated|set (?:out|forth)|permitted|elected|described) (?:in|under) (?:items?|sections?|parts?|paragraphs?|§) ?\d(?!.*\b(?:document|policy|procedures)\b)",
    regex.IGNORECASE,
)
_LEADS_ON = guarded(  # "☒ A Participant who has reached age 59½ may withdraw from", over boxes for the accounts
    r"^(?!\W*(?:yes|permitted|allowed|available|may be)\b).*\b(?:from|in|of)\W*$", regex.IGNORECASE
)
_OF_A_PRICE = guarded(  # "Suspension after a withdrawal. ☒ None ☐ After-Tax Employee Contributions for ____ months"
    r"^\W*(?:(?:\d+(?:\.\d+)*|[a-z])[.)]? )?(?:suspensions?|penalt(?:y|ies)|forfeitures?)(?: of (?:contributions|match\w*))? (?:after|upon|following|on|for) (?:an? |any |each |such a )?(?:in-service )?(?:withdrawals?|distributions?)\b",
    regex.IGNORECASE,
)


# "After-tax contributions from a qualified plan": a kind of rollover, whatever stands over it.
_SENT_BY_A_PLAN = guarded(
    r"\bfrom (?:an?|any|an?other|other) (?:[\w-]+ ){0,3}(?:plan|arrangement|IRA|annuity)\b|\bfrom (?:an? )?(?:401|403|457)\([ab k]+\)",
    regex.IGNORECASE,
)


_NO_SUBJECT = guarded(r"^\W*(?:(?:\(?\w{1,3}[.)]) )?(?:is|are) permitted\b", regex.IGNORECASE)


_AT_MOST = guarded(r",? (?:maximum|max\.?)(?: of)? (?=\d)", regex.IGNORECASE)  # "☒ After-tax (non-Roth), maximum 10%"


_OF_FORMER_TIMES = frozenset({"closed", "closed_itself", "frozen", "past_window"})


_EXCEPTS = guarded(  # "Age 59½: all Accounts except the After-Tax Account": a "Yes" would say it of all
    r"\b(?:except(?:ing)?(?: for)?|other than|excluding|but not) (?:the |any |his |your )?(?:[\w-]+ )?(?:after-?\s?tax|voluntary|nondeductible|thrift)\b",
    regex.IGNORECASE,
)


_UNMARKED_STAYS = guarded(  # "An Account not checked is not payable before severance."
    r"\b(?:(?:an?|any|each|every) )?(?:(?:un(?:checked|marked|ticked|selected)|un-?elected) (?:accounts?|sources?)|(?:accounts?|sources?) (?:(?:that|which) (?:is|are) )?(?:not |left un)(?:checked|marked|ticked|selected|elected)) (?:is|are|may|shall|can)(?: not|not) (?:be )?(?:payable|paid|available|distribut\w+|withdrawn|withdrawable)\b[^.;)]*\b(?:before|until|prior to|while|in service|during)\b",
    regex.IGNORECASE,
)
_WHENEVER = guarded(r"^\W*(?:(?:at )?any ?time|on request|whenever [\w ]+)\s*[:–—-]\s*", regex.IGNORECASE)

_ONCE_ELECTED = guarded(  # "☐ Roth (may be elected in addition to pre-tax)": what would hold if it were ticked
    r"(?<=\w) \((?:(?:this |it |they )?(?:may|can|must|will|shall) (?:only )?be (?:elected|selected|chosen|made|offered|added|designated|combined)|available only|only available|requires|in addition to|together with)\b[^()]*\)(?=\W*$)",
    regex.IGNORECASE,
)


_WHO_MAY_CHANGE = guarded(  # "☒ After-Tax Contributions, which a Participant may change as of any payroll date"
    r",? (?:which|that) (?:(?:an? |the |each |any )?(?:participants?|employees?|members?)|you) (?:may|can) (?:(?:begin|start|change|stop|increase|decrease|suspend)(?:,? or |, |\b))+ ?(?:(?:at|as of|on|with) any (?:time|payroll (?:date|period))|at any time)\W*$",
    regex.IGNORECASE,
)
_WHO_MAY = guarded(  # "☐ After-Tax Contributions, which a Participant may begin or stop at any time"
    r",? (?:which|that) (?:(?:an? |the |each |any )?(?:participants?|employees?|members?)|you)? ?(?:may|can|shall|will) (?:begin|start|change|stop|make|elect|be|increase|suspend)\b[^;:]*$",
    regex.IGNORECASE,
)


_CHECKED_IF_SO = guarded(  # "In-Plan Roth Rollovers (check if permitted):", over boxes of which none is ticked
    r"\b(?:check|tick|mark|select|complete)(?: (?:one|the box|only))? (?:only )?if (?:so )?(?:permitted|allowed|elected|offered|available|provided)\b",
    regex.IGNORECASE,
)

_ONLY_TO = "available only to "
_AT_WORK = guarded(r"\b(?:(?:active )?participants?|(?:active )?employees|members|everyone)\b", regex.IGNORECASE)


_SOME_PEOPLE = guarded(  # "2.4 Long-term part-time Employees (...) enter on ...", over "☒ They may make Elective Deferrals only."
    r"(?:^|[.:;]\s|\d\s)\s*(?P<who>(?!(?:all|eligible|the|any|each|every|other) )(?:[\w-]+ ){1,3}(?:employees|associates|participants|members|partners))\b[^.;]*[.:]?\W*$",
    regex.IGNORECASE,
)
_ABOVE = 300  # characters
_THEY = guarded(r"^They(?= (?:may|can|shall|will|are|do)\b)")


def _of_its_people(label: str, above: str) -> str:
    """An option that says "they", with the people of whom the words above it speak."""
    told = _SOME_PEOPLE.search(" ".join(above.split())) if _THEY.match(label) else None
    return label if told is None else str(_THEY.sub(told["who"], label))


_ON_TAXED_PAY = guarded(  # "☐ Nondeductible Contributions, by payroll deduction from Pay on which income tax has been withheld"
    r"(?:,? by (?:payroll )?(?:deduction|withholding),?)?,? (?:from|out of) (?:the |their |his |your )?(?:pay|compensation|earnings|wages|salary)(?: (?:on|from) which|,? (?:that|which))\b[^,;.]*(?=[,;.]|$)",
    regex.IGNORECASE,
)


class FormReader(TickedReader):
    """Reads the options of a form: what is ticked, what is left open and under which prompt."""

    def _option(self, passage: Passage, text: str, block: Block, running: Topic) -> list[Frame]:
        """A form line: ticked, it states its prompt and its text; unticked beside a ticked one, it denies what it names."""
        label = PROMPT_NOTE.sub("", _CHOICE.sub("", _ITEM.sub("", without_marks(text)))).strip()
        label = PERMITTED_WITHIN.sub(r"\g<answer>", label) if passage.checked else label
        label = _WHO_MAY_CHANGE.sub("", label) if passage.checked else _ONCE_ELECTED.sub("", _WHO_MAY.sub("", label))
        label = _NEITHER.sub("not permitted", _GLOSSED.sub(r"\g<denied>", label))
        if _VOLUNTARY.fullmatch(label) and _OF_CONTRIBUTIONS.search(self._prompt(passage) or self._heading_text(block)):
            label = "Voluntary after-tax contributions"
        label = _CHECK_HERE.sub(lambda m: f"I elect to {'' if m['to'] else 'have '}", label)
        label = MATCHED.sub("", self._with_object(passage, self._whole_choice(passage, label, block), block))
        prompt = self._prompt(passage)
        above = self.document.text[max(0, passage.span.start - _ABOVE) : passage.span.start]
        label = _of_its_people(rates_apart(label), above)
        label = label if FINITE.search(prompt) else _NOT_BEFORE.sub("not permitted before", label)
        if passage.checked and _GOES_ON.match(label) and self._is_its_subject(passage) and not FINITE.search(prompt):
            prompt, label = "", f"{prompt} {label}"
        if (asks_match := ARE_MATCHED.match(prompt)) and (answer := PLAIN_ANSWER.match(label)):
            prompt, label = "", f"The Employer {'does not match' if answer['no'] else 'matches'} {asks_match['what']}"
        asks_whom = TO_WHOM.match(prompt) and (AGED.search(label) or GONE.search(label))
        if asks_whom and GONE.search(label):
            label = f"{_ONLY_TO}{label}"
        if (FROM_WHICH.match(prompt) or IF_SO.match(prompt) or asks_whom) and (
            done := self._done_above(passage, block)
        ):
            prompt = done
        if (told := self._on_distributable(passage, prompt, label)) is not None:
            return told
        if self._answers_another_question(passage, label, prompt, block):
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
        of_amounts = _OF_AMOUNTS.match(label) is not None and _NOT_DISTRIBUTABLE.search(label) is None
        if passage.checked and (of_amounts or _SETS_TERMS.match(prompt)) and _DISTRIBUTABLE.search(label):
            done = prompt if of_amounts else self._done_in_item(passage, block)
            if "convert" in self._whole_topic(done).acts:  # "Eligibility: ☒ must be entitled to a distribution"
                return self._of_distributable()
        if (of_what_is_paid := self._only_what_is_paid(passage, label, prompt, block)) is not None:
            return of_what_is_paid
        if not passage.checked and (refused := self._refused_unmarked(passage, label, prompt, block)):
            return refused
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

    def _only_what_is_paid(self, passage: Passage, label: str, prompt: str, block: Block) -> list[Frame] | None:
        """ "☒ Only of amounts that could then be paid": a limit of the conversion that stands over it; None where none does."""
        if not passage.checked or not DISTRIBUTABLE_ALONE.match(label):
            return None
        permitted = self._under_permission(passage)
        over = [permitted[0]] if permitted is not None else self._over(passage, prompt, block)
        if any("convert" in self._whole_topic(one).acts for one in over):
            return self._of_distributable()
        return [] if permitted is not None else None

    def _is_for_those_at_work_too(self, passage: Passage, block: Block) -> bool:
        """ "Who may elect: ☒ Participants who are Employees ☒ former Employees": those who have left are let in besides."""
        ticked = [self._words(p.span) for p in block.passages if p.checked and p.lead_in == passage.lead_in]
        return any(_AT_WORK.search(text) and not GONE.search(text) for text in ticked)

    def _refused_unmarked(self, passage: Passage, label: str, prompt: str, block: Block) -> list[Frame]:
        """What an unmarked option refuses by what its form says of those, or by the prompt over crosses or empty boxes."""
        if self._is_left_unchecked(passage, block) and self._names_something(prompt):
            return self._told([prompt], "No", Topic())
        if _UNMARKED_STAYS.search(self._around(block)):
            return self._told([f"In-service withdrawal of the {_WHENEVER.sub('', label)}"], "No", Topic())
        if _CROSSED.match(self._with_remarks(passage)) and REFUSED_ALL.match(prompt):
            return self._told([label], "No", Topic())  # "NOT AVAILABLE IN THIS PLAN", over crosses
        return []

    def _is_left_unchecked(self, passage: Passage, block: Block) -> bool:
        """Whether none of the boxes is ticked that a completed form has for what is permitted."""
        if passage.lead_in is None or not _CHECKED_IF_SO.search(self._words(passage.lead_in)):
            return False
        beside = [p for p in block.passages if p.lead_in == passage.lead_in]
        return passage is beside[0] and all(p.checked is False for p in beside) and self._completed(block)

    def _around(self, block: Block) -> str:
        """A form with the lines that stand over and under it."""
        return self.document.text[max(0, block.span.start - 300) : block.span.end + 150]

    def _is_of_employer_money(self, prompt: str, block: Block) -> bool:
        """ "Contributions made as Roth: ☐ A Participant may designate Matching Contributions as Roth ☒ Not permitted"."""
        named = {kind for kind, _ in self._topic(prompt or " ".join(block.section[-1:])).mentions}
        options = [self._words(p.span) for p in block.passages if p.checked is not None]
        beside = any(_EMPLOYER_MONEY.search(text) for text in options) and not any(map(_OF_DEFERRALS.search, options))
        return "roth" in named and "after_tax" not in named and beside

    def _left_to_another_paper(self, passage: Passage, prompt: str, block: Block) -> list[Frame]:
        """What is permitted "as set out in Addendum C": on conditions that are not in this paper."""
        over = self._over(passage, prompt, block)
        title = self._before_its_prompt(passage)
        if PAID.search(prompt) and not self._topic(prompt).mentions and self._topic(title).mentions:
            over = [f"In-service withdrawal of the {ENUMERATOR.sub('', title)}"]
        told = self._told(over, "Yes", Topic())
        return [replace(frame, attributes={**frame.attributes, "asks_more": True}) for frame in told]

    def _answers_another_question(self, passage: Passage, label: str, prompt: str, block: Block) -> bool:
        """Whether an option answers what a withdrawal costs or what the employer's money does, or is left to those beneath it."""
        if _AS_ELSEWHERE.match(label) or SEE_ELSEWHERE.match(label):
            return True  # what another paper says may be a right or none
        if label.startswith(_ONLY_TO) and self._is_for_those_at_work_too(passage, block):
            return True
        if passage.checked and _LEADS_ON.search(label) and self._has_options_beneath(passage, block):
            return True
        if BARE_ANSWER.match(label) and self._is_of_employer_money(prompt, block):
            return True
        return self._asks_its_price(passage, block) and (not passage.checked or BARE_ANSWER.match(label) is not None)

    def _has_options_beneath(self, passage: Passage, block: Block) -> bool:
        """Whether a ticked box stands right behind an option, which it goes on with."""
        after = [p for p in block.passages if p.span.start > passage.span.start][:6]
        return bool(after) and after[0].checked is not None and any(p.checked for p in after)

    def _asks_its_price(self, passage: Passage, block: Block) -> bool:
        """Whether the nearest words above an option, which are none themselves, ask what a withdrawal costs."""
        above = (p for p in reversed(block.passages) if p.checked is None and p.span.start < passage.span.start)
        over = passage.lead_in or next((p.span for p in above), None)
        return over is not None and _OF_A_PRICE.match(self._words(over)) is not None

    def _ticked(self, passage: Passage, label: str, prompt: str, block: Block, running: Topic) -> list[Frame]:
        """What a ticked option states, sentence by sentence, under its prompt and what stands over that."""
        if passage.lead_in is not None and TAKES_ROLLOVERS.search(self._words(passage.lead_in)):
            return self._told([ROLLED_IN, label.partition(" — ")[0]], "Yes", running)
        label = self._at_its_time(passage, _AT_MOST.sub(", up to ", _without_title(label)), block)
        if (rule := self._time_of_payment(prompt, label) or asked_of_service(prompt, label)) is not None:
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
        if _AUTOMATIC.match(prompt) and _ASKED_EACH_TIME.match(label):
            return []
        if ANNOUNCES.search(prompt) and IN_SERVICE.search(prompt):
            return self._first_of_option(["in-service withdrawal"], label, Topic())
        if ANNOUNCES.search(prompt) and not self._names_something(prompt):
            prompt = ""  # "If 9.1 is YES, the events are as follows": what they are of stands in the heading
        if prompt and FINITE.search(prompt) and not prompt.rstrip().endswith("?"):
            text = said_plainly(composed_of(prompt, label))
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
        about = self._topic(prompt) if self._names_something(prompt) else running
        focus = Focus(about.mentions, about.acts)
        for start, end in rest:
            frames += self.reader.frames(split(self.nlp(said_plainly(label[start:end]))), focus, about)
        return frames

    def _on_distributable(self, passage: Passage, prompt: str, label: str) -> list[Frame] | None:
        """ "Limited to amounts distributable: ☐ Yes ☒ No", "Distribution event required? ☐ Yes ☒ No": what the answer says."""
        answer = _YES_OR_NO.match(label)
        asks = DISTRIBUTABLE_ALONE.match(prompt) is not None
        if answer is None or not (asks or ASKS_FOR_EVENT.match(prompt)):
            return None
        if not passage.checked:
            return []
        if answer["yes"]:
            return self._of_distributable()
        made = "An in-plan Roth conversion may be made of any amount, whether or not distributable."
        return (
            self.reader.frames(split(self.nlp(made)), Focus(), Topic()) if asks else []
        )  # of no event, and of no amount

    def _of_distributable(self) -> list[Frame]:
        """A conversion of no more than may be paid."""
        made = "An in-plan Roth conversion may be made only of amounts then distributable."
        return self.reader.frames(split(self.nlp(made)), Focus(), Topic())

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
            return self._told([*over, "in-service withdrawal"], f"Yes, {text[:1].lower()}{text[1:]}", running)
        if {"convert", "withdraw"} & acts:
            return self._told(over, f"Yes, {text[:1].lower()}{text[1:]}", running)
        if over and _EXCEPTS.search(text):
            return self._told(over, text, running)
        return self._told([*over, text.rstrip(".")], "Yes", running)

    def _names_what_is_taken(self, title: str) -> bool:
        """Whether the title of an option names money of an employee, or what is done with it."""
        topic = self._topic(title)
        return bool({"convert", "withdraw"} & set(topic.acts)) or any(
            k in ("after_tax", "roth") for k, _ in topic.mentions
        )

    def _unticked(self, label: str, prompt_text: str, heading: Topic, block: Block) -> list[Frame]:
        """An option left open beside ticked ones takes away what it names itself, and nothing else."""
        if _FORMULA.match(label) or _SENT_BY_A_PLAN.search(label):
            return []
        label = _ON_TAXED_PAY.sub("", label)
        first, _, rest = label.partition(". ")
        detailed = WITH_DETAILS.match(label)
        titled = _TITLED.match(label)
        if titled is not None and self._alone_names(titled["what"], block):
            label = titled["what"]  # what is not taken has no rule
        elif rest and not FINITE.search(first) and (self._names_what_is_taken(first) or not FINITE.search(rest)):
            label = first
        elif detailed is not None and self._topic(detailed["what"]).mentions:
            label = detailed["what"]  # what is not taken has no day and no limit
        elif FINITE.search(label):
            # "Employee Contributions. You may make after-tax contributions of up to 10% of pay": what is not taken has no limit
            rule = _ITS_RATE.sub("", rest if rest and not FINITE.search(first) else label)
            frames = self.reader.frames(split(self.nlp(rule)), Focus(), heading)
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

    def _alone_names(self, what: str, block: Block) -> bool:
        """Whether the title of an option names a conversion, as no other option of the form does."""
        named = sum(what.lower() in self._words(p.span).lower() for p in block.passages if p.checked is not None)
        return named == 1 and "convert" in self._topic(what).acts

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

    def _completed(self, block: Block) -> bool:
        """A form on which nothing is ticked decides nothing; one filled in elsewhere leaves this option out."""
        return self._ticks >= _FILLED_IN or any(p.checked for p in block.passages)


def _without_title(label: str) -> str:
    """ "Seasoned amounts. Contributions that have been held for 24 months": what the title is the name of."""
    title = _TITLE.match(label)
    return label[title.end() :] if title is not None and _HELD.match(label[title.end() :]) else label


def _named_class(label: str) -> str:
    """The class that an option "Other, as follows: Employees of ..." names."""
    return str(_OTHER_CLASS.sub("", label))
