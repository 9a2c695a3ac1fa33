"""What money a clause that names none speaks of: what the sentence, the one before, its condition or the heading named."""

from __future__ import annotations

import regex

from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.frames import MONEY_IN, Focus, Mention, Topic
from analyzer.detection.sentence.mentions import kind_of, mentions_of
from analyzer.detection.sentence.movement import (
    AFTER_TAX_PART_OF_ROLLED_IN,
    IF_ROLLED_IN,
    INTO_PLAN,
    ONLY_ROLLED,
    TAKES_IN,
    comes_from_another_plan,
)
from analyzer.detection.sentence.polarity import has_pronoun, is_imperative
from analyzer.detection.sentence.turns import (
    ADDITIONS,
    APART_FROM,
    CONVERTED,
    LIES_IN,
    MAY_DO_SO,
    MONEY_OF_ALL_KINDS,
    MONEY_THAT,
    NO_MORE,
    NOT_CONVERTED,
    ONE_FOR_ANOTHER,
    THE_ACCOUNT,
    in_order,
    says_how_much,
    tells_how_taken,
)
from analyzer.shapes import guarded

_KEPT_AS_ROTH = guarded(
    r"\b(?:kept|held|placed|credited|maintained|deposited|goes|go|moved|accounted for) (?:\w+ )?(?:in|into|to) (?:an?|the|your|his or her|their) (?:[\w-]+ ){0,3}?roth (?:[\w-]+ ){0,2}(?:account|source)s?\b[^.;]{0,8}$",
    regex.IGNORECASE,
)


_HOW_OFTEN = guarded(
    r"^\W*(?:(?:all|your|roth|in-plan|in-service) )*(?:conversions?|transfers?|rollovers?|withdrawals?|distributions?) (?:is|are|may be|can be|will be) (?:\w+ )?(?:limited to|allowed|permitted|available|made|processed|requested|taken)\b",
    regex.IGNORECASE,
)
_A_ROLLOVER = guarded(
    r"^\W*(?:(?:a|an|any|the|your|each|such|all|incoming|direct) )*rollovers?\b(?![^;]*\b(?:after|post)-?\s?tax)(?! account)",
    regex.IGNORECASE,
)

_NO_FEATURE = guarded(  # "the Plan does not have a conversion feature": for no money
    r"\b(?:has|have|offers?|contains?) no (?:in-plan )?(?:roth )?conversion (?:feature|option|program|provision)"
    r"|\b(?:not|n['’]t) (?:have|offer|contain|include|provide) an? (?:in-plan )?(?:roth )?conversion (?:feature|option|program|provision)",
    regex.IGNORECASE,
)
_THAT_WITHDRAWAL = (
    guarded(  # "The withdrawal can be in cash, rolled over to an IRA, or converted": of the money just named
        r"^\W*(?:the|this|that|such an?|such) (?:withdrawal|distribution|payment) (?:may|can)\b", regex.IGNORECASE
    )
)
_NO_SUBJECT = guarded(r"^\W*(?:and |or |but )?(?:it )?(?:may|can|is|are|will|shall)\b", regex.IGNORECASE)


_ROLLED_MAY_HOLD = guarded(
    r"^\W*(?:(?:a|an|any|the|your|each|such|all|incoming|direct|these|participant|employee) )*(?:rollovers?|rolled-?\s?over)(?: (?:contributions?|amounts?|money|deposits?|checks?))?\b(?! account)[^.;]*\b(?:includes?|including|consists? of|contains?|comprises?|holds?|be made up of)\b",
    regex.IGNORECASE,
)
_WHO_PUT_IN = guarded(
    r"^\W*(?:who|that) (?:has|have|had|is|are|was|were)? ?(?:makes?|made|making|contributes?|contributed|contributing|saves?|saved)\b[^.;]*\b(?:after-?\s?tax|voluntary|thrift|nondeductible)\b",
    regex.IGNORECASE,
)
_THAT_ACCOUNT = guarded(
    r"\b(?:such|that|said|this) (?:vested )?(?:sub-?)?(?:account|source|balance)\b(?! balance of)", regex.IGNORECASE
)
_WHO_OWNS = guarded(  # "A Participant who has money in the After-Tax Account may withdraw it"
    r"^\W*(?:who|that|whose) (?:still |now |also )?(?:has|have|had|holds?|owns?|keeps?|accounts? (?:holds?|includes?|contains?))\b",
    regex.IGNORECASE,
)
_NON_ROTH = guarded(r"\bnon-?roth\b", regex.IGNORECASE)
_ROLLABLE = {"after_tax", "rolled_after_tax", "rollover"}


_SENT_BY_THAT_PLAN = guarded(  # "If you had after-tax contributions in another plan, that plan may send them to the Savings Plan"
    r"^\W*that plan (?:may|can|will) (?:send|transfer|pay|move|roll) (?:it|them|that money|those amounts)\b[^.;]{0,30}\bto (?:the|this|our|us\b)(?: (?:[\w’'&()-]+ ){0,4}plan\b)?",
    regex.IGNORECASE,
)
_IS_FOR_THOSE = guarded(
    r"^\W*(?:it|this|that|the (?:account|source|column)) (?:is|was) (?:only |there |kept |meant |just |solely )*for (?:the )?(?:employees|participants|members|people|those|associates|anyone|staff)\b",
    regex.IGNORECASE,
)
_WHAT_IS_LEFT = guarded(
    r"^\W*(?:and |but )?(?:(?:the|any|all|such|those|these|your|his|her|their|existing|remaining|frozen|old|legacy|grandfathered|undistributed)\s+)*(?:balances?|accounts?|(?:amounts?|money|what) (?:(?:that|which) )?(?:(?:is|are|was|were|remains?|remaining|left|still|already) )+(?:there|in (?:it|them|the (?:account|source|plan))))\b(?! (?:fees?|statements?|balances? of))",
    regex.IGNORECASE,
)


_IS_STILL_THERE = guarded(  # "If you saved after tax before 1996, that money is still in your account": the money of the condition
    r"^\W*(?:that|this|those|these|such) (?:money|contributions?|amounts?|savings|deposits?|dollars) (?:is|are|remains?|stays?|will remain)(?: still| now)?(?: held| kept)? (?:in|part of) (?:your|the|his|her|an?) (?:[\w-]+ )?account\b",
    regex.IGNORECASE,
)
_TWO_KINDS = ("after_tax", "roth")
_THE_OTHER_KIND = guarded(r"\bthe other(?: (?:kind|one|type|sort|option|choice|feature))?(?=\W*$)", regex.IGNORECASE)
_OF_EITHER = guarded(r"\b(?:either|both|all|any of (?:them|these))\b", regex.IGNORECASE)


_BESIDE_ROTH = guarded(  # "... are separate from Roth deferrals, | which the Plan also offers"
    rf"\b{APART_FROM}roth (?:401\(k\) |elective )?(?:contributions?|deferrals?|savings),? ?$", regex.IGNORECASE
)


def _rolls_in(clause: Clause) -> bool:
    """ "If you roll over after-tax amounts from another qualified plan": on their way into the plan."""
    rolls = any(a.label_ == "roll" for a in clause.acts) and INTO_PLAN.search(clause.text) is not None
    return rolls or comes_from_another_plan(clause.text)


def _as_rolled(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Money with its after-tax part as that which came in by rollover."""
    return tuple(("rolled_after_tax" if kind == "after_tax" else kind, form) for kind, form in mentions)


class InheritedMoney:
    """The part of a reading that looks back for its money."""

    clause: Clause
    hanging: list[Clause]
    focus: Focus
    topic: Topic
    text: str
    whole: str
    polarity: str
    inherited: bool
    acts: set[str]
    own_acts: set[str]
    own_mentions: tuple[Mention, ...]

    def signalled(self, act: str) -> set[str]:
        """The flags that its words earn by their shape."""
        raise NotImplementedError

    def _antecedent_is_near(self) -> bool:
        """Whether money or an act stands right before the relative clause."""
        start = self.clause.tokens[0]
        spans = [*self.clause.doc.spans["money"], *self.clause.doc.spans["act"]]
        return any(start - 5 <= s.end <= start for s in spans)

    def _rolled_in(self) -> None:
        """Money said to be taken in only by rollover, and after-tax money among it."""
        for other in self.hanging:
            rolls = "roll" in {a.label_ for a in other.acts} and "only" in self.whole
            into = INTO_PLAN.search(other.text) or INTO_PLAN.search(self.whole)
            if rolls and into and not self.acts & {"withdraw", "convert"}:
                self.acts = {"roll_in"}
        if self._taken_if_rolled_in():
            self.acts = {"roll_in"}
        if AFTER_TAX_PART_OF_ROLLED_IN.search(self.text):
            named = (("rolled_after_tax" if kind == "after_tax" else kind, form) for kind, form in self.own_mentions)
            self.own_mentions = tuple(named)
        if ONLY_ROLLED.search(self.whole) and {kind for kind, _ in self.own_mentions} <= _ROLLABLE:
            self.acts = {"roll_in"}
            self.own_mentions = tuple(("rolled_after_tax", form) for _, form in self.own_mentions)
        if self._consists_of_rollovers() or _SENT_BY_THAT_PLAN.match(self.text):
            self.acts = {"roll_in"}
        if self._is_for_those_who_rolled():
            self.acts, self.own_mentions = {"roll_in"}, (("rolled_after_tax", "accounts"),)
        takes = TAKES_IN.search(self.text)
        about = {"roll_in", "roll"} & {*self.focus.acts, *self.topic.acts}
        if not self.acts and about and takes and any(form == "accounts" for _, form in self.own_mentions):
            self.acts = {"roll_in"}
        if "roll_in" in self.acts or ("roll" in self.acts and takes):
            inner = [("rolled_after_tax", m._.form) for c in self.hanging for m in c.money if m.label_ == "after_tax"]
            if inner:
                self.acts = self.acts | {"roll_in"}
                self.own_mentions = tuple(dict.fromkeys([*self.own_mentions, *inner]))

    def _taken_if_rolled_in(self) -> bool:
        """ "After-tax contributions are accepted if they are rolled over from a former employer's plan": by that way alone."""
        takes = TAKES_IN.search(self.text) or "contribute" in self.own_acts
        out = {"withdraw", "convert", "match", "borrow"} & self.own_acts
        return bool(takes) and not out and any(IF_ROLLED_IN.match(c.text) for c in self.hanging)

    def _is_for_those_who_rolled(self) -> bool:
        """ "It is there for employees who brought such money with them from another plan": of money put in by no other way."""
        spoken = {kind for kind, _ in self.focus.mentions}
        brought = any(c.kind is ClauseKind.RESTRICTIVE and comes_from_another_plan(c.text) for c in self.hanging)
        return (
            brought and not self.own_mentions and spoken == {"after_tax"} and _IS_FOR_THOSE.match(self.text) is not None
        )

    def _consists_of_rollovers(self) -> bool:
        """ "Rollover Contributions may be made in cash and may include after-tax amounts": what is rolled in may hold them."""
        till_here = self.clause.doc[: self.clause.tokens[-1] + 1].text
        named = {kind for kind, _ in self.own_mentions}
        out = {"withdraw", "convert", "match", "borrow", "roll"} & self.own_acts
        return (
            named <= {"after_tax", "pre_tax", "roth"}
            and "after_tax" in named
            and not out
            and bool(_ROLLED_MAY_HOLD.match(till_here))
        )

    def _named_by_label(self) -> None:
        """A value that only describes or measures the money that its label names speaks of that money."""
        self._points_to_account()
        still = {kind for kind, _ in self.own_mentions} == {"all"} and _IS_STILL_THERE.match(self.text)
        if still or self._of_what_is_left():
            self.own_mentions = ()
        self.own_mentions = self.own_mentions or self._lying_in()
        goes_on = "label" in self.focus.flags or self.clause.kind is ClauseKind.RELATIVE
        if goes_on and {k for k, _ in self.focus.mentions} == {"roth"}:
            described = {form for _, form in self.own_mentions} <= {"bare", "basis", "from_pay"}
            if described and {k for k, _ in self.own_mentions} == {"after_tax"}:
                self.own_mentions = self.focus.mentions  # "Roth: your contributions come out of your pay after taxes"
        under_it = "label" in self.focus.flags and {k for k, _ in self.focus.mentions} == {"after_tax"}
        if under_it and {k for k, _ in self.own_mentions} == {"all"} and _NON_ROTH.search(self.text):
            self.own_mentions = self.focus.mentions  # "Plus Contributions: the non-Roth dollars you elect to save"
        if "label" in self.focus.flags and says_how_much(self.own_mentions, self.text):
            self.own_mentions = self.focus.mentions
        if tells_how_taken(self.own_mentions, self.text) and {k for k, _ in self.focus.mentions} == {"roth"}:
            self.own_mentions = self.focus.mentions  # "Roth contributions are ... They are deducted after tax."

    def _lying_in(self) -> tuple[Mention, ...]:
        """ "Money that is in the after-tax source may be paid to you": the money of the source."""
        if not MONEY_THAT.match(self.text):
            return ()
        lying = (c for c in self.hanging if c.kind is ClauseKind.RESTRICTIVE and LIES_IN.match(c.text))
        return next((named for c in lying if (named := mentions_of(c, c.text)[1])), ())

    def _points_to_account(self) -> None:
        """ "A Participant who has an After-Tax Account may withdraw any part of such account": the account named before."""
        every = [m for m in self.clause.money if m.label_ == "all"]
        if {kind for kind, _ in self.own_mentions} != {"all"} or not all(_THAT_ACCOUNT.search(m.text) for m in every):
            return
        start = self.clause.tokens[-1]
        named = tuple(
            (kind_of(self.clause, m), m._.form)
            for c in self.hanging
            if c.tokens[0] < start
            for m in c.money
            if m._.form in ("accounts", "rollover")
        )
        before = named or tuple(m for m in self.focus.mentions or self.topic.mentions if m[1] == "accounts")
        if before and all(kind != "all" for kind, _ in before):
            self.own_mentions = tuple(dict.fromkeys(before))

    def _inherited_mentions(self, first: bool) -> tuple[Mention, ...]:
        if self.clause.kind is ClauseKind.RELATIVE and ADDITIONS.search(self.focus.text):
            return ()
        if self.clause.kind is ClauseKind.RELATIVE and self._told_of_roth():
            return (("roth", "contributions"),)
        if self.clause.kind is ClauseKind.RELATIVE or "label" in self.focus.flags:
            return self._named_by_then()
        if self._follows_exception():
            return self.topic.mentions
        if other := self._of_the_other():
            return other
        if self._of_what_is_left():
            return self.focus.mentions
        if held := self.of_that_account():
            return held
        if not first and self._kept_as_roth():
            return (("roth", "accounts"),)
        if any(NOT_CONVERTED.match(c.text) for c in self.hanging):
            return self.focus.mentions or self.topic.mentions
        if self._of_a_rollover():
            return (("rollover", "accounts"),)
        if "convert" in self.own_acts and self._of_any_money():
            return ()
        if guarded(r"\b(?:deleted|discontinued|eliminated|struck)\b").search(self.text) and self._earlier_in_sentence():
            return self._earlier_in_sentence()
        if is_imperative(self.clause) and {kind for kind, _ in self.focus.mentions} == {"after_tax"}:
            return self.focus.mentions  # "You may save after-tax. Convert to Roth as often as you like."
        if self._says_how_much():
            return self.focus.mentions
        if "withdraw" in self.focus.acts and _THAT_WITHDRAWAL.match(self.text):
            return self.focus.mentions
        if self._turns_to_conversion() or _NO_FEATURE.search(self.text):
            return ()
        if NO_MORE.match(self.text) and "closed" in self.signalled("contribute"):
            return self.focus.mentions or self.topic.mentions
        if self._takes_the_account():
            return self.focus.mentions
        if that := self._that_money():
            return that
        if "contribute" not in self.own_acts and guarded(r"\belections?\b").search(self.text) and self._in_condition():
            self.acts = self.acts | {"contribute"}
            return self._in_condition()
        if MAY_DO_SO.search(self.text):
            return self.focus.mentions or self._earlier_in_sentence() or self.topic.mentions
        if self._says_how_often():
            return self.topic.mentions
        if has_pronoun(self.clause) or not first or self.inherited:
            earlier = self._earlier_in_sentence()
            if {kind for kind, _ in earlier} == {"all"} and self.topic.mentions:
                earlier = ()
            return self.focus.mentions or earlier or self.topic.mentions
        return self.topic.mentions

    def _of_any_money(self) -> bool:
        """ "Balances cannot be moved", "One account may not be exchanged for another": of whatever money."""
        told = MONEY_OF_ALL_KINDS.search(self.text) is not None and not has_pronoun(self.clause)
        return told or ONE_FOR_ANOTHER.search(self.text) is not None

    def _told_of_roth(self) -> bool:
        """ "... are separate from Roth deferrals, which the Plan also offers": of the Roth deferrals."""
        return _BESIDE_ROTH.search(self.clause.doc[: self.clause.tokens[0]].text) is not None

    def _as_rolled_in(self, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """ "The Plan accepts rollovers of after-tax money. Only money so received may be converted": that came in by rollover."""
        out = {"convert", "withdraw", "pay"} & self.acts and "roll_in" not in self.acts
        if self.own_mentions or not out or set(self.focus.acts) != {"roll_in"} or _OF_EITHER.search(self.text):
            return mentions
        if not has_pronoun(self.clause):
            return mentions
        return _as_rolled(mentions)

    def _of_the_other(self) -> tuple[Mention, ...]:
        """ "Is Roth the same as after-tax? No. We offer Roth. We do not offer the other kind.": the one not yet spoken of."""
        asked = {kind: form for kind, form in self.topic.mentions if kind in ("after_tax", "roth")}
        told = {kind for kind, _ in self.focus.mentions} & asked.keys()
        if len(asked) != len(_TWO_KINDS) or len(told) != 1 or not _THE_OTHER_KIND.search(self.text):
            return ()
        return tuple((kind, form) for kind, form in asked.items() if kind not in told)

    def _of_what_is_left(self) -> bool:
        """ "After-tax contributions ended in 2015. Remaining balances may be withdrawn.": what a closed source still holds."""
        told = {"closed", "frozen"} & self.focus.flags or (
            "resumed" in self.focus.flags and self.focus.polarity == "deny"
        )
        named = {kind for kind, _ in self.own_mentions} <= {"employer", "all"}
        only = {kind for kind, _ in self.focus.mentions} == {"after_tax"}
        printed = in_order(self.clause, self.hanging) or self.text  # "Money that was there may be withdrawn"
        return bool(told) and named and only and _WHAT_IS_LEFT.match(printed) is not None

    def of_that_account(self) -> tuple[Mention, ...]:
        """ "... are held in a Prior Plan Account. You may withdraw the Prior Plan Account.": the money it was said to hold."""
        name, money = self.focus.account
        told = name and {kind for kind, _ in money} == {"after_tax"} and not self.own_mentions
        return money if told and name.lower() in self.text.lower() else ()

    def _named_by_then(self) -> tuple[Mention, ...]:
        """ "After-tax savings, which ended in 2024, were replaced by Roth deferrals": a relative clause is of what stands before it."""
        start = self.clause.tokens[0]
        before = {m.label_ for m in self.clause.doc.spans["money"] if m.end <= start}
        near = tuple(m for m in self.focus.mentions if m[0] in before)
        return near if near and self.clause.kind is ClauseKind.RELATIVE else self.focus.mentions

    def _says_how_often(self) -> bool:
        """ "It does not let you convert the match. Conversions are limited to one a month.": of all, and not of what was refused."""
        refused = self.focus.polarity == "deny" and {kind for kind, _ in self.focus.mentions}.isdisjoint(CONVERTED)
        return refused and self.polarity != "deny" and _HOW_OFTEN.match(self.text) is not None

    def _kept_as_roth(self) -> bool:
        """ "The money is kept in a Roth Conversion Account and may not be withdrawn before ...": of converted money."""
        start = self.clause.tokens[0]
        return "withdraw" in self.own_acts and _KEPT_AS_ROTH.search(self.clause.doc[:start].text) is not None

    def _of_a_rollover(self) -> bool:
        """ "A rollover is kept apart, and you may take it out whenever you like": of what was rolled in."""
        till_here = self.clause.doc[: self.clause.tokens[-1] + 1].text
        takes = "withdraw" in self.own_acts and (has_pronoun(self.clause) or _NO_SUBJECT.match(self.text) is not None)
        return takes and _A_ROLLOVER.match(till_here) is not None

    def _follows_exception(self) -> bool:
        """ "Except for after-tax money, which may be withdrawn at any time, nothing may be ...": the rule is not of what it excepts."""
        start = self.clause.tokens[0]
        before = [c for c in self.hanging if c.kind is ClauseKind.EXCEPTION and c.tokens[-1] < start]
        return (
            self.clause.kind is ClauseKind.MAIN
            and bool(before)
            and before[0].tokens[0] < 2
            and not has_pronoun(self.clause)
        )

    def _turns_to_conversion(self) -> bool:
        """ "Deferrals are made before tax, and Roth conversions are not available": said of no money in particular."""
        named = any(a.label_ == "convert" and a._.part == "noun" for a in self.clause.acts)
        other = {kind for kind, _ in self.focus.mentions}.isdisjoint(CONVERTED)
        return named and other and "convert" not in self.focus.acts and not has_pronoun(self.clause)

    def _says_how_much(self) -> bool:
        """ "You may contribute up to 10% of pay" after a sentence of after-tax contributions, and of nothing else."""
        return (
            "contribute" in self.own_acts
            and self.polarity == "permit"
            and MONEY_IN in self.focus.flags
            and not {"closed", "generic", "tentative", "aside", "other_plan"} & self.focus.flags
            and self.focus.polarity != "deny"
            and {kind for kind, _ in self.focus.mentions} == {"after_tax"}
            and {"rate", "amount"} <= self.signalled("contribute")
        )

    def _takes_the_account(self) -> bool:
        """ "You may convert your after-tax balance to Roth. You may instead take the balance in cash": that balance."""
        of_one = {kind for kind, _ in self.focus.mentions} == {"after_tax"}
        return of_one and bool({"withdraw", "convert"} & self.own_acts) and THE_ACCOUNT.search(self.text) is not None

    def _that_money(self) -> tuple[Mention, ...]:
        """ "If you rolled after-tax money in, you can convert that money": money of the condition."""
        if not guarded(r"\b(?:that|this|such|it|them|these|those)\b", regex.IGNORECASE).search(self.text):
            return ()
        for clause in self.hanging:
            owns = clause.kind is ClauseKind.RESTRICTIVE and _WHO_OWNS.match(clause.text) is not None
            if clause.money and (owns or self._named_before(clause)):
                named = mentions_of(clause, clause.text)[1]
                spoken = self.focus.mentions or self.topic.mentions
                if named and {kind for kind, _ in named} == {"roth_ira"}:
                    return spoken  # "if you would rather have it in a Roth IRA, you may take it out"
                if {kind for kind, _ in named} == {"all"} and spoken:
                    return ()  # "if any are still in your account, you may take them out": not the account
                return _as_rolled(named) if _rolls_in(clause) else named
        return ()

    def _named_before(self, clause: Clause) -> bool:
        """Whether "them" may be of the money that a clause names: "a person who has made contributions may withdraw them"."""
        if clause.kind is ClauseKind.CONDITION:
            return bool(clause.money) and clause.tokens[0] < self.clause.tokens[0]
        within = self.clause.tokens[0] < clause.tokens[0] < self.clause.tokens[-1]
        return within and bool(_WHO_PUT_IN.match(clause.text))

    def _in_condition(self) -> tuple[Mention, ...]:
        """Money named only in the condition: "if you want after-tax savings you must make a separate election"."""
        return tuple((m.label_, m._.form) for c in self.hanging for m in c.money if m.label_ == "after_tax")

    def _earlier_in_sentence(self) -> tuple[Mention, ...]:
        """Money named in a clause set inside this one, to which "such" and "these" refer."""
        last = self.clause.tokens[-1]
        own = set(self.clause.tokens)
        return tuple(
            (kind_of(self.clause, m), m._.form)
            for m in self.clause.doc.spans["money"]
            if m.start < last and m.start not in own
        )
