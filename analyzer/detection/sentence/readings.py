"""Reads one clause in the light of what went before: what it takes over from the sentence, the heading, the question."""

from __future__ import annotations

from typing import Any

import regex

from analyzer.detection.sentence.acts import acts_of, converting_first
from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.frames import Focus, Topic
from analyzer.detection.sentence.leaving import BY_A_FORMER, time_of_leaving
from analyzer.detection.sentence.measures import (
    NEED_NOT_BE,
    measured_by_access,
    of_who_may,
    open_both_ways,
    out_of_reach,
)
from analyzer.detection.sentence.mentions import THIS_OR_ANY, mentions_of, speaks_of_contributions, taxed_first
from analyzer.detection.sentence.movement import (
    IN_THIS_WAY,
    TAKES_IN,
    TO_ROTH_INSIDE,
    changes_election,
    converts_outside,
    crediting_pay,
)
from analyzer.detection.sentence.polarity import (
    affirms,
    ends_only_automatic,
    has_pronoun,
    is_elliptical,
    is_imperative,
    is_verbless,
    leaves_it_to_the_saver,
    polarity_of,
    speaks_of_the_law,
    stops_at_its_verb,
)
from analyzer.detection.sentence.standing import (
    SHARE_OF_PAY,
    ends_on_modal,
    goes_on,
    goes_on_with_verb,
    without_coverage,
)
from analyzer.detection.sentence.taken_over import InheritedActs
from analyzer.detection.sentence.turns import (
    ACROSS,
    ANOTHER_IS_NOT,
    APPLIES,
    AS_ROTH,
    ASKS_AROUND,
    ASKS_FOR_PAPER,
    BEGINS_WITH_OURS,
    CAME_HERE,
    CONSIST,
    CONTRIBUTIONS_GO_ON,
    DOES_ELSE,
    ELIDED,
    FROM_OTHERS,
    HAS_DONE,
    IS_FOR_PEOPLE,
    KEPT_HERE,
    LETS_ONE,
    LIMITS_WHICH,
    MADE_TO_ROTH,
    MEANS_ROTH,
    MERGED,
    NO_LIMIT,
    NO_OTHER_INCLUDING,
    NO_PART,
    NOR_THE_REST,
    NOW,
    OF_ADDITIONS,
    OF_HARDSHIP,
    OF_IT,
    OF_MORE,
    OF_NEW_MONEY,
    OF_THAT_DAY,
    OF_THAT_PLAN,
    ON_REQUEST,
    ONE_CONVERTS,
    ONLY_WHAT,
    OTHER_THAN_HARDSHIP,
    OTHERS_DO,
    OTHERS_HAD,
    OURS,
    PLAN_HAS,
    REFUNDS,
    SETS_RATE,
    SHARES_MODAL,
    SOME_PLAN,
    STANDING_ORDER,
    STOPS_AND_STARTS,
    TAKES_NO_MONEY,
    TAKES_NO_MORE,
    TAX_FREE,
    THE_OTHER,
    THE_TRANSFER,
    THIS_PLAN,
    TO_THAT_PLAN,
    TOLD_ELSEWHERE,
    TOLD_HERE,
    UNLIKE_OURS,
    WHETHER,
    WHICH_DID,
    WHICH_DOES,
    answers,
    answers_how_often,
    changes_rate,
    in_order,
    not_of_the_rule,
)
from analyzer.detection.vocabulary.signals import Earned, Signals
from analyzer.shapes import guarded

GATING = ("hardship", "separation", "employed", "distributable", "not_distributable", "automatic")
_UNDECIDED = {
    ClauseKind.CONDITION: ("tentative",),
    ClauseKind.UNLESS: ("tentative",),
}  # "when the Committee announces ..."
_CLAUSE_FLAGS = ("generic", "tentative", "frozen", "resumed", "quote_of_old", "presupposed", "only", *GATING)


_AVAILABLE = guarded(
    r"\b(?:available|accessible|payable|reach(?:ed)?|touch(?:ed)?|access(?:ed)?)\b(?! (?:for|to) (?:be )?(?:in-plan |roth )*conver)",
    regex.IGNORECASE,
)
_STILL_UNCONVERTED = guarded(
    r"\b(?:unconverted|not (?:yet )?(?:been )?(?:converted|moved to roth)|(?:has|have)n['’]t (?:yet )?been converted|(?:you )?(?:have not|did not|do not) convert(?:ed)?)\b",
    regex.IGNORECASE,
)


_ALSO_LETS = guarded(  # without a subject of its own: of the plans or employers that the clause before it speaks of
    r"^\W*(?:(?:and|or|but|yet) )?(?:may|can|could|might) (?:(?:also|even|further|then|likewise) )*(?:let|allow|permit|offer|give|provide|accept|include|make)\b",
    regex.IGNORECASE,
)


class ClauseReading(InheritedActs):
    """One clause with what hangs on it, in the light of what went before."""

    def __init__(
        self,
        clause: Clause,
        hanging: list[Clause],
        focus: Focus,
        topic: Topic,
        first: bool,
        groups_in: Any,
        signals: Signals,
    ) -> None:
        self.signals = signals
        self._earned: Earned | None = None
        self.clause, self.hanging, self.focus, self.topic = clause, hanging, focus, topic
        self.text = clause.text
        past = NOW.search(self.text) is not None  # "which accepted only pre-tax money until 2020, now takes ..."
        told = (c.text for c in hanging if not (past and WHICH_DID.match(c.text)) and not not_of_the_rule(c.text))
        self.whole = " ".join([self.text, *told])
        if clause.listed:
            self.whole = f"{focus.text}: {self.whole}"
        self.excepted, self.own_mentions = mentions_of(clause, self.text)
        kinds = {kind for kind, _ in self.own_mentions} | {m.label_ for m in clause.money if m.label_ == "roth"}
        taxed = kinds <= {"all"} and taxed_first(clause, hanging)
        if taxed:
            self.own_mentions = (("after_tax", "basis"),)
        self.own_acts = self._own_acts()
        if taxed and (TAKES_IN.search(self.text) or any(a.label_ == "contribute" for a in clause.acts)):
            self.own_acts |= {"contribute"}
        self._acts_on_what_was_named()
        if not self.own_mentions and (so := goes_on(clause, hanging, self.whole)):
            self.own_mentions = self._in_condition() or (focus.mentions if so == "already" else ())
            self.own_acts = self.own_acts | {"contribute"} if self.own_mentions else self.own_acts
        measure = self._measured()
        self.own_acts -= {"withdraw", "pay"} if measure else set()
        self._named_by_label()
        self.polarity, self.free = polarity_of(clause)
        elided = (
            bool(self.own_mentions or self.own_acts or ANOTHER_IS_NOT.match(self.text))
            and topic.asks in ("", "other")
            and ELIDED.search(self.text) is not None
        )
        if elided and self.polarity == "deny" and (focus.polarity != "permit" or TAX_FREE.search(focus.text)):
            self.polarity = "none"  # "before-tax savings lower your taxes; Roth savings do not"
        self.shares_modal = self.polarity == "assert" and self._shares_modal()
        if self._permits_by_its_shape():
            self.polarity = "permit"
        self._nor_the_rest()
        self.ends_automatic = any(ends_only_automatic(clause, p) for p in clause.polarity if p.label_ == "not")
        self.goes_on = goes_on_with_verb(clause, self.polarity, focus)
        self.polarity = focus.polarity if self.goes_on else self.polarity
        if "convert" in self.own_acts and self.polarity == "deny" and out_of_reach(clause, hanging):
            measure = "of_undistributable"
        self.flags = self._flags() | ({measure} if measure else set())
        self.inherited = self.answered = False
        self.acts = self._not_of_money_in(
            self._paid_if_not_converted(self._acts_of_its_own() or self._inherited_acts(first))
        )
        self._from_source_clause(hanging)
        self._from_question(first)
        self._rolled_in()
        only_net = not self.own_mentions and any(m._.form == "net" for m in clause.money)
        taken_over = () if only_net or self._names_money() else self._inherited_mentions(first)
        self.mentions = self._as_rolled_in(tuple(dict.fromkeys([*taken_over, *self.own_mentions])))
        named = groups_in(without_coverage(self.whole, hanging)) or groups_in(
            without_coverage(in_order(clause, hanging), hanging)
        )
        self.groups = named or self._class_refused() or (groups_in(topic.text) if self._refuses_asker() else [])

    def _acts_of_its_own(self) -> set[str]:
        """The acts that it names; beside what only describes, also that of its label."""
        own = set() if self._is_a_value_of_money() or self._only_elects() else self.own_acts
        if own == {"absorb"} and "label" in self.focus.flags:
            return own | {"convert", "withdraw"} & set(
                self.focus.acts
            )  # "Withdrawal: those credited for less than ..."
        return own

    def _paid_if_not_converted(self, acts: set[str]) -> set[str]:
        """ "After-tax money that has not been converted is not available until you leave": of payment, no conversion."""
        of_payment = self.polarity == "deny" and bool(self.flags & {"separation", "employed"})
        of_payment = of_payment and _AVAILABLE.search(self.text) is not None
        if of_payment and "convert" in acts and _STILL_UNCONVERTED.search(self.clause.sentence):
            return acts - {"convert"} | {"withdraw"}
        return acts

    def _not_of_money_in(self, acts: set[str]) -> set[str]:
        """The acts taken over, without those of money that leaves where it speaks of what goes in."""
        if self.inherited and TAKES_NO_MORE.search(self.text):
            return acts - {"convert", "withdraw", "pay"}
        return acts - {"withdraw", "pay"} if not self.own_acts and STOPS_AND_STARTS.match(self.text) else acts

    def _nor_the_rest(self) -> None:
        """ "..., nor can any other money in the Plan": with what was refused before, every source is."""
        routes = {"convert", "withdraw"} & set(self.focus.acts)
        if routes and self.focus.polarity == "deny" and NOR_THE_REST.match(self.text):
            self.own_mentions, self.polarity = (("all", "accounts"),), "deny"
            self.own_acts = self.own_acts & {"convert", "withdraw"} or routes

    def _names_money(self) -> bool:
        """Whether it names the money itself, and not only the IRA to which "it" or "them" goes."""
        return any(kind != "roth_ira" for kind, _ in self.own_mentions) or (
            bool(self.own_mentions) and not has_pronoun(self.clause) and not is_imperative(self.clause)
        )

    def _own_acts(self) -> set[str]:
        """The acts that the clause itself names; a move is one to Roth though a clause set inside it says so."""
        self._means_roth()
        acts = acts_of(self.clause, self.text, self.own_mentions, self._measures_conversion())
        if "convert" in acts and converts_outside(self.text):
            acts = acts - {"convert"} | {"roll_out"}
        if "stays_put" in self.signalled("convert"):
            acts = converting_first(self.clause, acts | {"convert"})
        converting = "convert" in self.focus.acts
        only = ONLY_WHAT.search(self.text) is not None
        if "roll" in acts and converting and not self.own_mentions and (only or has_pronoun(self.clause)):
            acts = acts - {"roll"} | {"convert"}  # "it can be rolled over at all times too"
        moves = any(a.label_ == "move" for a in self.clause.acts) and "convert" not in acts
        if moves and converting and ACROSS.search(self.text):
            acts = acts | {"convert"}
        again = moves or any(act.startswith("roll") for act in acts)
        if converting and again and self._says_whether() and IN_THIS_WAY.search(self.text):
            acts = {act for act in acts if not act.startswith("roll")} | {
                "convert"
            }  # "may not be rolled over in this way"
        if (converting or "convert" in self.topic.acts) and THE_TRANSFER.match(self.text):
            acts = acts | {"convert"}
        if moves and self.own_mentions and STANDING_ORDER.search(self.clause.sentence):
            acts = acts | {"convert"}  # "a standing election under which each contribution shall be so transferred"
        inner = any(a.label_ == "move" for c in self.hanging if c.kind is ClauseKind.RESTRICTIVE for a in c.acts)
        moves = moves or (inner and HAS_DONE.search(self.text) is not None)
        if moves and TO_ROTH_INSIDE.search(self.whole) and not TO_ROTH_INSIDE.search(self.text):
            acts = (acts | {"convert"}) - {"contribute", "absorb", "pay"}
        return crediting_pay(acts, self.own_mentions, self.text)

    def _says_whether(self) -> bool:
        return any(p.label_ in ("permit", "deny", "not") for p in self.clause.polarity)

    def _shares_modal(self) -> bool:
        """Whether it goes on with the "may" of the clause before it in the sentence."""
        return self.focus.polarity == "permit" and bool(self.focus.text and SHARES_MODAL.match(self.text))

    def _permits_by_its_shape(self) -> bool:
        """Imperatives, answers and verbs left out permit without a word of permission."""
        denied = self.clause.listed and self.focus.polarity == "deny"  # "we do not: convert money; lend money"
        if self.polarity not in ("none", "assert") or denied:
            return False
        if self.polarity == "none":
            return is_imperative(self.clause)
        if PLAN_HAS.match(self.text) and any(form == "contributions" for _, form in self.own_mentions):
            return not self.own_acts & {"convert", "withdraw", "match", "roll_in"}
        if IS_FOR_PEOPLE.search(self.text) and not self.own_acts & {"convert", "withdraw", "match"}:
            return True
        goes_on = self.focus.polarity in ("permit", "deny") and stops_at_its_verb(self.clause)
        answers = (affirms(self.clause) and not self.own_acts) or self._takes_up()
        return goes_on or self.shares_modal or answers or is_imperative(self.clause)

    def _is_a_value_of_money(self) -> bool:
        """ "Rollover and vested match" under "may be converted": names of money, in which no act is meant."""
        under = "label" in self.focus.flags or self.goes_on
        about = {"convert", "withdraw", "pay", "borrow"} & set(self.focus.acts)
        of_lead = self.goes_on and self.clause.listed and self.focus.polarity == "assert"
        named = {"absorb", "roll", "match", *(("contribute",) if of_lead else ())}
        return bool(under and about and is_verbless(self.clause) and self.own_acts <= named)

    def _means_roth(self) -> None:
        """ "... after-tax, which again means Roth"."""
        told = any(c.kind is ClauseKind.RELATIVE and MEANS_ROTH.match(c.text) for c in self.hanging)
        told = told or (
            {form for _, form in self.own_mentions} <= {"basis", "bare", "from_pay"}
            and any(c.kind is ClauseKind.RESTRICTIVE and MADE_TO_ROTH.search(c.text) for c in self.hanging)
        )
        if told or AS_ROTH.search(self.text):
            self.own_mentions = tuple(("roth" if kind == "after_tax" else kind, f) for kind, f in self.own_mentions)

    def _measures_conversion(self) -> bool:
        """Whether "what you could withdraw" can only be the measure of the conversion that its label speaks of."""
        return "convert" in self.focus.acts and ("label" in self.focus.flags or is_verbless(self.clause))

    def _measured(self) -> str | None:
        """Whether what may be converted is measured by what could be paid out, here or in a "that ..." clause."""
        if "convert" in self.focus.acts and NEED_NOT_BE.search(self.text):
            return "not_distributable"
        if "convert" not in self.own_acts:
            return None
        said = [self.whole, *(f"amounts {c.text}" for c in self.hanging if c.kind is ClauseKind.RESTRICTIVE)]
        said += [f"it {c.text}" for c in self.hanging if c.kind is ClauseKind.CONDITION and LETS_ONE.search(c.text)]
        return next((found for text in said if (found := measured_by_access(text))), None)

    def _flags(self) -> frozenset[str]:
        flags = {kind for kind in _CLAUSE_FLAGS if self.clause.has(kind)} - of_who_may(self.text)
        flags = flags - {"separation"} | time_of_leaving(self.clause)
        told = SHARE_OF_PAY.search(self.text) or CONSIST.match(self.text) or NO_OTHER_INCLUDING.search(self.text)
        if self.clause.has("presupposed_part") and not told:
            flags.add("presupposed")
        held_here = THIS_PLAN.search(self.text) or KEPT_HERE.search(self.text) or BEGINS_WITH_OURS.match(self.text)
        held_here = held_here or CAME_HERE.match(self.text) or any(TOLD_HERE.match(c.text) for c in self.hanging)
        if "other_plan" in self.focus.flags and (not held_here or NO_PART.search(self.text)):
            flags.add("other_plan")
        flags |= self._told_of_others() | self._told_by_hanging()
        if REFUNDS.search(self.whole):
            flags.add("refunds")
        if "refunds" in flags and "convert" in self.own_acts and self.polarity == "deny":
            flags.add("aside")
        goes_back = has_pronoun(self.clause) or bool(self.focus.text)
        if "refunds" in self.focus.flags and not self.own_mentions and goes_back:
            flags.add("aside")
        named = {kind for kind, _ in self.own_mentions} - {"roth_ira"}
        if self.polarity == "deny" and not named and OF_HARDSHIP.match(self.clause.sentence):
            flags.add("aside")  # "A hardship withdrawal may be increased ..., and it may not be converted"
        if self._of_hardship():
            flags |= {"hardship", "of_hardship"}
        if WHETHER.match(self.text):
            flags.add("open_question")
        if "generic" in self.focus.flags and self._goes_on_generally():
            flags.add("generic")
        flags |= self._of_what_others_also_let()
        if UNLIKE_OURS.search(self.text) or FROM_OTHERS.search(self.text):
            flags.discard("generic")
        if LIMITS_WHICH.search(self.clause.sentence) or (
            self.text.lower().startswith(("whether", "and whether")) and TOLD_ELSEWHERE.search(self.clause.sentence)
        ):
            flags.add("aside")
        flags -= {"distributable"} if open_both_ways(self.text) else set()
        flags -= {"hardship"} if OTHER_THAN_HARDSHIP.search(self.text) else set()
        if self.free:
            flags.add("free")
        if NOR_THE_REST.match(self.text) or THIS_OR_ANY.search(self.text):
            flags.add("not:residual")
        if STANDING_ORDER.search(self.clause.sentence) and "convert" in self.own_acts:
            flags.add("automatic")
        if self.ends_automatic:
            flags = flags - {"automatic"} | {"not_automatic"}
        if "automatic" in flags and (OF_THAT_DAY.search(self.text) or ONE_CONVERTS.search(self.text)):
            flags.discard("automatic")
        if "automatic" in flags and (leaves_it_to_the_saver(self.clause) or self._is_asked_for()):
            flags.discard("automatic")
        if self.goes_on:
            before = self.focus.flags & {"employed"} if self.clause.gapped else self.focus.flags - {"label"}
            flags |= before - ({"employed"} if BY_A_FORMER.search(self.text) else set())
        if "label" in self.focus.flags:  # "Personal emergency: you may take ..."
            flags |= self.focus.flags & (set(GATING) if self.clause.listed else {"hardship"})
        return frozenset(flags)

    def _is_asked_for(self) -> bool:
        """Whether a person asks for what is done each time, or it answers a person who asks whether they may."""
        return ON_REQUEST.search(self.whole) is not None or answers_how_often(self.focus.text, self.text)

    def _told_by_hanging(self) -> set[str]:
        """What the clauses that hang on it tell: when, for whom undecided, of what."""
        found: set[str] = set()
        for other in self.hanging:
            beside = other.kind is ClauseKind.CONCESSIVE or OTHERS_DO.match(other.text)
            measures = other.kind is ClauseKind.RESTRICTIVE and measured_by_access(f"amounts {other.text}")
            kinds = GATING if beside or measures else ("generic", *_UNDECIDED.get(other.kind, ()), *GATING)
            aside = {"separation", *({"automatic"} if other.kind is ClauseKind.EXCEPTION else ())}
            found |= {kind for kind in kinds if kind not in aside and other.has(kind)}  # "Yes, but not every month"
            found |= time_of_leaving(other)
            if other.kind is ClauseKind.RESTRICTIVE and other.has("frozen"):
                found |= {"frozen_aside"}
        return found

    def _of_hardship(self) -> bool:
        """ "A hardship withdrawal is for a heavy need. It may come from your after-tax account. You certify the need.": all of one kind."""
        if OF_HARDSHIP.match(self.text):
            return self.polarity != "deny"
        goes_on = OF_IT.match(self.text) or not (self.own_mentions or OF_MORE.search(self.text))
        return "of_hardship" in self.focus.flags and bool(goes_on)

    def _told_of_others(self) -> set[str]:
        """Whether it speaks of another plan, or of what only adds up everything that goes in."""
        found, sentence = set(), self.clause.sentence
        goes_on = "named_other_plan" in self.focus.flags and THE_OTHER.match(self.text)
        of_that_plan = OF_THAT_PLAN.match(sentence) and not CAME_HERE.match(self.text)
        if OTHERS_HAD.match(self.text) or of_that_plan or goes_on:
            found.add("other_plan")
        if self.clause.kind is ClauseKind.RELATIVE and TO_THAT_PLAN.search(sentence):
            found.add("other_plan")  # "You may transfer your account to the Hale Plan, which permits ..."
        if OF_ADDITIONS.match(sentence):
            found.add("aside")
        if WHICH_DID.match(self.text):  # "..., which accepted only pre-tax contributions until 2020": not of today
            found.add("other_plan" if MERGED.search(sentence) else "aside")
        return found

    def _of_what_others_also_let(self) -> set[str]:
        """ "A plan may let participants withdraw it, and may let them convert it": still of plans in general."""
        if not _ALSO_LETS.match(self.text):
            return set()
        general = {"generic"} if self.signals["others_offer"].found(self.clause.sentence) else set()
        return general | (self.focus.flags & {"generic", "tentative"})

    def _goes_on_generally(self) -> bool:
        """ "Depending on your plan you may be able to convert it. Your recordkeeper can help with this.": still of any plan."""
        own = THIS_PLAN.search(self.text) or KEPT_HERE.search(self.text) or OURS.search(self.text)
        own = own or BEGINS_WITH_OURS.match(self.text)
        return (
            self.polarity != "deny"
            and not own
            and not self.own_mentions
            and not self.own_acts
            and (has_pronoun(self.clause) or ASKS_AROUND.match(self.text) is not None)
        )

    def _inherited_acts(self, first: bool) -> set[str]:
        """A clause without an act of its own goes on with the label's, the sentence's or the heading's."""
        if changes_election(self.text):
            return set()
        if self.clause.kind is ClauseKind.RELATIVE:
            if WHICH_DOES.search(self.text) and "convert" in self.focus.acts_here:
                self.inherited = True
                return {"convert"}
            if self.clause.has("frozen") or "closed" in self.signalled("contribute"):
                return set()  # "which is closed to new money"
            if not self._antecedent_is_near() or (self.focus.mentions and not self.focus.acts):
                return set()
            return {a for a in self.focus.acts if a in ("convert", "withdraw") and a in self.focus.acts_here}
        words = [n for n in self.clause.norms() if n.isalnum()]
        if self.topic.asks == "other" and len(words) <= 4 and words[:1] and words[0] in ("yes", "no", "not", "never"):
            return set()  # "Do I have to wait? No.": an answer to something else than whether one may
        if (
            OF_NEW_MONEY.match(self.text)
            or (ASKS_FOR_PAPER.search(self.text) and not self.own_mentions)
            or changes_rate(self.text)
            or (speaks_of_the_law(self.clause) and len(words) <= 8)
        ):
            return set()
        if SETS_RATE.search(self.text) or (self.own_mentions and CONTRIBUTIONS_GO_ON.match(self.text)):
            self.inherited = True
            return {"contribute"}  # "Conversions have ended. ... contributions go on; you can set them at 1% to 5%"
        if self._splits_payments():
            return {"withdraw"}
        if routes := set(self.focus.acts) if self._lets_it_be() else self._answered_routes():
            self.inherited = True
            return routes
        if "of_hardship" in self.focus.flags and OF_IT.match(self.text):
            self.inherited = True
            return {"withdraw"}  # "It may come from your after-tax account"
        within = not first or self.own_mentions or has_pronoun(self.clause) or len(words) <= 6
        within = within or answers(self.clause) or (ends_on_modal(self.clause) and bool(self.focus.acts))
        beside = "other_plan" in self.focus.flags or BEGINS_WITH_OURS.match(self.text) is not None
        within = within or (
            affirms(self.clause) and beside
        )  # "... pension plan takes none. The 401(k) plan does, up to 6%"
        elliptical = (
            (is_elliptical(self.clause) and within)
            or (
                bool(APPLIES.search(self.text))
                and not self.own_mentions
                and bool({"convert", "withdraw"} & set(self.focus.acts))
            )
            or (
                has_pronoun(self.clause)
                and not self.own_mentions
                and not DOES_ELSE.search(self.text)
                and (self.free or any(p.label_ in ("permit", "deny") for p in self.clause.polarity))
                and bool({"convert", "withdraw"} & set(self.focus.acts))
            )
        )
        said = self.own_mentions and any(p.label_ in ("permit", "deny") for p in self.clause.polarity)
        idle = {"absorb"} if said else set()  # a title "Savings Account." is none of what is denied under it
        if "label" in self.focus.flags or elliptical or self.goes_on:
            self.inherited = True
            return (set(self.focus.acts) or set(self.topic.acts)) - idle
        if (
            self.free
            and (self.own_mentions or NO_LIMIT.search(self.text))
            and {"convert", "withdraw"} & set(self.focus.acts)
        ):
            self.inherited = True
            return set(self.focus.acts)
        says = self.free or any(p.label_ in ("permit", "deny", "limit") for p in self.clause.polarity)
        points = has_pronoun(self.clause) and not speaks_of_contributions(self.clause)  # "contributions stop, they ..."
        if self.polarity == "deny" and TAKES_NO_MONEY.search(self.text):
            return set()  # "The Plan takes no after-tax contributions": of money in, whatever was asked
        if self.topic.acts and self.polarity != "none" and says and (self.own_mentions or points):
            return set(self.topic.acts) - idle
        return set()

    @property
    def moves_only(self) -> bool:
        """Whether money is moved or rolled, and no word of conversion is said."""
        return not any(a.label_ == "convert" for a in self.clause.acts)

    def contributes(self) -> bool:
        """Whether it speaks of putting money in."""
        offers = not self.acts and self.polarity == "permit" and {k for k, _ in self.own_mentions} >= {"pre_tax"}
        return "contribute" in self.acts or offers or speaks_of_contributions(self.clause)

    def signalled(self, act: str) -> set[str]:
        """The flags that the words of the clause and of what hangs on it earn by their shape."""
        if self._earned is None:
            found = self.signals.earned(self.whole)
            if THIS_PLAN.search(SOME_PLAN.sub("", self.whole)):
                found = tuple((name, acts) for name, acts in found if name != "other_plan")
            self._earned = found
        return {name for name, acts in self._earned if not acts or act in acts}
