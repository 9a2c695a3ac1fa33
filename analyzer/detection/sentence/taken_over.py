"""What a clause takes over from a question, or from a list or a feature that was spoken of, besides its money."""

from __future__ import annotations

import regex

from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.conditions import gates
from analyzer.detection.sentence.inherited import InheritedMoney
from analyzer.detection.sentence.mentions import mentions_of
from analyzer.detection.sentence.polarity import is_verbless, polarity_of
from analyzer.detection.sentence.standing import adds_nothing_there
from analyzer.detection.sentence.subjects import class_refused, place_refused
from analyzer.detection.sentence.turns import (
    DO_THIS,
    EVENTS_HEAD,
    HOW_TO,
    LETS_IT,
    MAKES_THEM,
    ONLY_PAYMENT,
    ONLY_THEN,
    PICKS_SOURCES,
    SOURCES_HEAD,
    STAYS,
    TAKES_UP,
    THE_ONLY,
    THEN,
    USES_IT,
    answers,
    of_what_is_listed,
)
from analyzer.shapes import guarded

_WHICH_ONE_MAKES = guarded(
    r"^\W*which (?:(?:you|he|she|they|participants|members|employees|an? \w+) )?(?:may|can)(?: then| also| only)? (?:be )?(?:ma[dk]e|request(?:ed)?|taken?|ask(?:ed)? for)\b",
    regex.IGNORECASE,
)
_ENDS_ON_DEED = guarded(
    r"\b(?:an?|the|this|each) (?:[\w-]+ ){0,2}?(?P<deed>withdrawal|conversion) (?:of|from) [^.;,]{3,60},\s*$",
    regex.IGNORECASE,
)


_DO_THIS_WITH = guarded(
    r"\bdo (?:this|that|so|it)\b|\b(?:this|that|such an? \w+|it) (?:can|may) be (?:done|asked for|requested)\b",
    regex.IGNORECASE,
)
_BARE_NO = guarded(  # "No.", "Not at present.", "They may not."
    r"^\W*(?:A\W+)?(?:no|not|they (?:may|can|do) ?not|they (?:can|do)n['’]t)\b(?:\W+\w+){0,4}\W*$", regex.IGNORECASE
)


class InheritedActs(InheritedMoney):
    """The part of a reading that looks back for what is done."""

    flags: frozenset[str]
    answered: bool
    makes_them: bool

    def _from_source_clause(self, hanging: list[Clause]) -> None:
        """ "The sources that may be converted are ...", "the only events on which they are paid are ...": the act described."""
        if not self.own_mentions and ONLY_PAYMENT.match(self.text):
            told = next((c for c in hanging if c.kind is ClauseKind.RESTRICTIVE and c.money), None)
            self.own_mentions = mentions_of(told, told.text)[1] if told is not None else ()
        events = EVENTS_HEAD.match(self.text)
        about = events or SOURCES_HEAD.match(self.text) or THE_ONLY.search(self.text)
        moves = any(a.label_ in ("move", "roll") for a in self.clause.acts)  # "amounts that ... may not be transferred"
        if self.own_acts & {"convert", "withdraw"} or not about or moves:
            return
        for clause in hanging:
            inner = {a.label_ for a in clause.acts} & (
                {"convert", "withdraw", "pay"} if events else {"convert", "withdraw"}
            )
            polarity, _ = polarity_of(clause)
            if polarity == "deny" and STAYS.search(self.text):
                continue  # "money you could not withdraw stays where it is": what is left of it, and no denial
            if clause.kind is ClauseKind.RESTRICTIVE and inner and polarity in ("permit", "deny"):
                self.acts, self.polarity = inner, of_what_is_listed(self.text, self.polarity, polarity)
                if events and not self.own_mentions:
                    self.own_mentions = mentions_of(clause, clause.text)[1]

    def _from_question(self, first: bool) -> None:
        """ "Which accounts may be converted? Pre-tax and match.": a verbless answer says what the question asks for."""
        about = set(self.topic.acts) & {"convert", "withdraw"}
        if not (self.topic.asks and about and is_verbless(self.clause)) or self.own_acts & {"convert", "withdraw"}:
            return
        if self.own_mentions or first:
            self.acts, self.polarity, self.inherited = about, self.topic.asks, True

    def _only_elects(self) -> bool:
        """Whether "elected to allow them" is all that it does: no contribution is elected."""
        return self.own_acts <= {"contribute", "absorb"} and self._lets_it_be()

    def _answered_routes(self) -> set[str]:
        """ "Yes, once it has been in the Plan for two years", "Only after five years": the way out that the question asks of."""
        routes = {"convert", "withdraw"} & set(self.topic.acts)
        if not routes or self.topic.asks == "other":
            return set()
        if not self.own_mentions and HOW_TO.match(self.topic.text) and DO_THIS.match(self.text):
            return routes
        when = ONLY_THEN.match(self.whole) or (self.topic.text.endswith("?") and THEN.match(self.whole))
        told = self.flags & {"hardship", "separation"} or "any_time" in self.signalled("withdraw")
        if when and (told or gates(self.whole)):
            self.polarity, self.answered = "permit", True
            self.flags -= {"presupposed"}  # "If you have a hardship.": the answer, and no supposition
            return routes
        return routes if answers(self.clause) and self.polarity in ("permit", "deny") else set()

    def _splits_payments(self) -> bool:
        """ "We send the contributions to a Roth IRA and the earnings to another. You can do this with your after-tax account": a payment."""
        return "split" in self.focus.flags and _DO_THIS_WITH.search(self.text) is not None

    def _lets_it_be(self) -> bool:
        """ "Your Employer has elected to allow them for the after-tax account": what was spoken of is let or refused."""
        routes = {"convert", "withdraw"} & set(self.focus.acts)
        lets = LETS_IT.search(self.text) or self._takes_up()
        return bool(routes) and self.polarity in ("permit", "deny") and bool(lets)

    def _takes_up(self) -> bool:
        """ "The law lets plans offer it, and ours has added this feature": what was told of plans in general is so here."""
        return bool({"convert", "withdraw"} & set(self.focus.acts)) and TAKES_UP.search(self.text) is not None

    def _makes_what_was_named(self) -> bool:
        """ "They can be made, up to 8% of pay": the contributions that the sentence, the one before or the question named."""
        named = self.focus.mentions or self.topic.mentions
        contributed = any(form in ("contributions", "bare", "basis", "accounts") for _, form in named)
        if not contributed or self.own_mentions:
            return False
        of_money_in = {"convert", "withdraw"}.isdisjoint({*self.focus.acts, *self.topic.acts})
        return MAKES_THEM.search(self.text) is not None or (of_money_in and USES_IT.search(self.text) is not None)

    def _made_of_the_money(self) -> str | None:
        """ "... a withdrawal of after-tax contributions, which you can make at any age": the withdrawal is made."""
        if self.clause.kind is not ClauseKind.RELATIVE or self.own_mentions or not _WHICH_ONE_MAKES.match(self.text):
            return None
        found = _ENDS_ON_DEED.search(self.clause.doc[: self.clause.tokens[0]].text)
        return None if found is None else "withdraw" if found["deed"].lower().startswith("withdraw") else "convert"

    def _acts_on_what_was_named(self) -> None:
        """Puts what "they can be made" and "you choose the sources" do into the acts of the clause."""
        goes_out = {"convert", "withdraw"} & {*self.focus.acts, *self.topic.acts}
        self.makes_them = self._makes_what_was_named()
        if made := self._made_of_the_money():
            self.makes_them, self.own_acts = False, {made}
        elif self.makes_them:
            self.own_acts = self.own_acts - {"convert", "withdraw"} | {"contribute"}
        elif len(goes_out) == 1 and PICKS_SOURCES.search(self.text):
            self.own_acts = self.own_acts - {"contribute"} | goes_out
        if adds_nothing_there(self.clause):
            self.own_mentions = ()

    def _refuses_asker(self) -> bool:
        """ "May highly compensated employees save after tax? Not at present.": refused to those of whom was asked."""
        asked = self.topic.text.rstrip().endswith("?") and self.topic.asks != "other"
        return asked and self.polarity == "deny" and not self.own_mentions and _BARE_NO.match(self.text) is not None

    def _class_refused(self) -> list[tuple[str, str]]:
        """The class of people of whom a refusal of contributions is said."""
        if self.polarity != "deny":
            return []
        goes_out = self.acts & {"convert", "withdraw", "pay"}
        return place_refused(self.text) if goes_out else class_refused(self.text)
