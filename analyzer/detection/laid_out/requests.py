"""Forms that participants fill in: what such a form offers to choose, the plan offers, though every box on it is blank."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import regex

from analyzer.detection.laid_out.choices import MATCHED
from analyzer.detection.laid_out.labels import ROLLED_IN, LabelReader
from analyzer.detection.laid_out.topics import MARK
from analyzer.detection.sentence.clauses import split
from analyzer.detection.sentence.frames import Focus, Frame, Topic
from analyzer.model import Block, Passage
from analyzer.shapes import guarded

_REQUEST = guarded(
    r"\b(?:(?<!\b(?:up)?on )request|application|enrol\w+ form|election form|change form|withdrawal form|conversion form|"
    r"I (?:hereby )?(?:request|elect|direct|authori[sz]e|wish|want|choose|apply)|"
    r"payroll elections?|(?:payroll |participant |employee )savings (?:form|card|agreement)|(?:deferral|contribution|savings|salary reduction|participant) (?:election|change)s? (?:form|card|agreement)|enrol\w+ (?:card|kit)|my (?:elections?|contributions)|(?:reason|purpose) (?:for|of) (?:the |your )?(?:withdrawal|distribution))\b",
    regex.IGNORECASE,
)
_ASKS_THE_SAVER = guarded(  # "What should we do with your after-tax deposits?"
    r"\b(?:what|how) (?:should|shall) we (?:do|treat|handle)\b[^?]*\byour\b|\b(?:would you like|do you (?:want|wish)) us to\b",
    regex.IGNORECASE,
)
_PAYROLL_FORM = guarded(  # "PAYROLL ELECTION, VANTERRA 401(k)", over "After-tax (1 to 20) ____%"
    r"^\W*(?:[\w’'&()-]+,? ){0,5}?(?:(?:payroll|deferral|contribution|savings|salary reduction|paycheck|participant) (?:election|deduction|change|authori[sz]ation)s?|enrol\w+ (?:form|card)|my (?:elections?|contributions)|change of (?:deferral|contribution|savings|payroll) (?:rates?|elections?|percentages?))\b(?![^.;]*\b(?:master|guide|instructions|rules|summary|codes)\b)",
    regex.IGNORECASE,
)
_MINE = guarded(r"\b(?:my|mine)\b", regex.IGNORECASE)  # "My contributions from each paycheck"
_EMPLOYERS = guarded(r"\b(?:adoption agreement|the employer|adopting employer|plan sponsor)\b", regex.IGNORECASE)
_I_ELECT = r"\bI (?:hereby )?(?:elect|direct|authori[sz]e|request|agree|want|choose)\b"
_ELECTED = {  # what "I elect to ..." elects, and the words for it
    "contributions": r"\b(?:deduct|contribut|withh[eo]ld|defer|sav)",
    "Roth conversion": r"\bconver(?:t|sion)",
    "in-service withdrawal": r"\bwithdraw",
}
_BLANK = guarded(r"\$?\s?_{2,}\s?%?")

_OF_THE_PLAN = guarded(  # "C. After-tax (whole percents, 1 to 20)", and no "After-tax parking"
    r"\W*(?:(?:[A-Z]|\d{1,2})[.)]\s)?\W*(?:(?:(?:pre|before|after|post)-?\s?tax|roth|traditional|401\(k\)|regular|non-?roth|designated|elective|employee|voluntary|catch-?up|contributions?|deferrals?|savings|dollars|percentage|rates?|new|old|my|and|or|of|from|to|current|pay|per|pay ?(?:check|period)|each|total)[\s,:/&–—-]*)*(?:\((?![^()]*\b(?:if|where|when)\b)[^()]*\))?\W*",
    regex.IGNORECASE,
)
_ONLY_THESE = guarded(r"\bonly\b", regex.IGNORECASE)
_ALL_OF_THEM = guarded(r"^\W*(?:all|any|every)\b", regex.IGNORECASE)
_AS_STATED_ABOVE = guarded(  # and not "as stated in Section 7.06 of the Basic Plan Document", which is not here
    r"\bas (?:provided|stated|set (?:out|forth)|described|shown|permitted) (?:in|under|by) (?:the )?(?:items?|sections?|parts?|paragraphs?|table|§) ?[\w.-]*(?!.*\b(?:document|policy|procedures)\b)",
    regex.IGNORECASE,
)
_TIMED = guarded(r"\bany ?time\b|\bheld\b|\bage\b|\bmonths?\b|\byears?\b|\bwithout regard\b", regex.IGNORECASE)

_SIGNED = guarded(r"^\W*I (?:hereby |wish to |want to |would like to )?(?:elect|authorize|direct|instruct|request|choose|ask|convert|withdraw|contribute|defer)\b", regex.IGNORECASE)  # fmt: skip


_FOR_MANY_PLANS = guarded(  # a form of a record-keeper: what it offers to choose need not be in this plan
    r"\bmulti-?plan\b|\b(?:not (?:every|all)|some) (?:\w+ ){0,2}plans? (?:allow|permit|offer|accept|have)\w*\b|\b(?:your|the) plan may not (?:allow|permit|offer|accept|have)\b"
    r"|\b(?:if|only if|where|when|as) (?:(?:it is )?(?:permitted|allowed|offered|available) (?:by|under|in)|(?:the terms of )?) ?your (?:employer['’]s )?plan (?:allows|permits|offers|accepts|so provides)\b"
    r"|\b(?:if|only if|where) (?:permitted|allowed|offered|available) (?:by|under|in) your (?:employer['’]s )?plan\b",
    regex.IGNORECASE,
)
_FORM = guarded(r"\b(?:form|request|worksheet|application|authorization|checklist)\b", regex.IGNORECASE)
_LETS_IN = guarded(r"\b(?:incoming|roll-?overs?(?:[ -]?in)?|transfers? in)\b(?! (?:IRA|out))", regex.IGNORECASE)
_SHORT = 8_000  # characters, the length of a form
WITH_DETAILS = guarded(  # "Voluntary After-Tax Contributions, up to ____% of pay, which a Participant may withdraw at any time"
    r"^(?P<what>(?:[\w-]+ ){1,5}?(?:contributions|deferrals)(?: \([^()]*\))?),? (?:effective\b|up to\b|not (?:to exceed|more than)\b|in an amount\b|of (?:up to|from|between) |beginning\b|starting\b|which (?!(?:are|were|have been|has been|was) (?:rolled|transferred|attribut\w+)\b)).*$",
    regex.IGNORECASE,
)


class RequestReader(LabelReader):
    """Reads the blank forms of participants, and options that are left open."""

    @cached_property
    def _form_title(self) -> str:
        """What a paper that is one form of a participant's calls itself ("In-Service Withdrawal Request"); "" for others."""
        text = self.document.text.lstrip()
        first = text[:120].split("\n")[0]
        return first if len(text) < _SHORT and _FORM.search(first) else ""

    @cached_property
    def _is_for_many_plans(self) -> bool:
        """Whether a form says that a plan need not have all that it offers to choose."""
        return bool(self._form_title) and _FOR_MANY_PLANS.search(self.document.text) is not None

    def _told(self, labels: Sequence[str], value: str, running: Topic) -> list[Frame]:
        """On a form for rollovers the money that is accepted, or not, is what is rolled in."""
        lets_in = _LETS_IN.search(self._form_title) and "convert" not in self._whole_topic(self._form_title).acts
        if lets_in and not running.acts and not any(self._whole_topic(label).acts for label in labels):
            labels = [ROLLED_IN, *labels]
        return super()._told(labels, value, running)

    def _denied(self, label: str, topic: Topic) -> list[Frame]:
        """What an option left open denies; its own words alone would grant it ("b. continues in effect as ...")."""
        frames = self.reader.frames(split(self.nlp(f"{label}: No")), Focus(), topic)
        return [frame for frame in frames if frame.polarity != "permit"]

    def _is_request(self, passage: Passage, block: Block) -> bool:
        """Whether an unticked option stands on a participant's form on which nothing is ticked."""
        if self._ticks or self._is_for_many_plans or _EMPLOYERS.search(self.document.text[:2000]):
            return False
        spans = [span for span in (passage.lead_in, passage.caption) if span is not None]
        over = [*block.section[-2:], *(self._words(span) for span in spans), *self._titles]
        asked = passage.question or passage.lead_in
        if asked is not None and _ASKS_THE_SAVER.search(self._words(asked)):
            return True
        mine = any(_MINE.search(text) for text in over[-len(spans) - len(self._titles) :]) if spans else False
        speaks = _MINE.search(self._words(passage.span)) is not None  # "☐ Convert my after-tax contributions"
        return mine or speaks or self._is_payroll_form() or any(_REQUEST.search(text) for text in over)

    def _is_payroll_form(self) -> bool:
        """Whether the document is a card on which a participant writes how much is to come out of the pay."""
        first = self.document.text.lstrip()[:200].split("\n")[0]
        return _PAYROLL_FORM.match(first) is not None and not _EMPLOYERS.search(self.document.text[:2000])

    def _is_left_to_sign(self, passage: Passage) -> bool:
        """Whether an unticked option is one of a participant's own ("I elect to defer: ☐ ...") in a kit that holds such forms."""
        return passage.lead_in is not None and _SIGNED.match(self._words(passage.lead_in)) is not None

    def _elections(self, text: str, running: Topic) -> list[Frame] | None:
        """The kinds of money beside the blanks of an election ("____% Roth"); None where it has no blanks or elects nothing."""
        for what, said in _ELECTED.items():
            if guarded(rf"{_I_ELECT}.{{0,80}}{said}", regex.IGNORECASE).search(text):
                self._elects = what
        of_card = not self._elects and self._is_payroll_form()
        if of_card and _BLANK.search(text) and all(_OF_THE_PLAN.fullmatch(part) for part in _BLANK.split(text)):
            self._elects = "contributions"
        if not self._elects or not _BLANK.search(text):
            return None
        parts = [
            part.strip(" :") for part in _BLANK.split(text) if part.strip(" :") and not guarded(_I_ELECT).search(part)
        ]
        return [frame for part in parts for frame in self._told([self._elects, part], "Yes", running)]

    def _is_ticked_beside(self, passage: Passage, label: str, block: Block) -> bool:
        """Whether another option under the same prompt is ticked that names the same after-tax money."""
        ticked = (p for p in block.passages if p.checked and p.lead_in == passage.lead_in)
        options = [label, *(self._words(p.span) for p in ticked)]
        if _ONLY_THESE.search(label) and any(_ALL_OF_THEM.match(MARK.sub("", text)) for text in options[1:]):
            return True  # "☒ all vested ☐ After-tax only": the narrower choice left open refuses nothing
        if _TIMED.search(label) and any(map(_AS_STATED_ABOVE.search, options[1:])):
            return True  # "☐ may be withdrawn at any time ☒ may be withdrawn as stated in Section 7.1": what that says
        alike = [MATCHED.sub("", MARK.sub("", text)).strip().lower() for text in options]
        alike = [named["what"] if (named := WITH_DETAILS.match(text)) else text for text in alike]
        if alike[0] in alike[1:]:
            return True  # "☒ After-tax, unmatched ☐ After-tax, matched": it is taken, and of the other kind
        timed = [{kind for kind, _ in self._topic(text).mentions} for text in options if _TIMED.search(text)]
        return (
            len(timed) > 1
            and bool(_TIMED.search(label))
            and "after_tax" in timed[0]
            and any("after_tax" in t for t in timed[1:])
        )
