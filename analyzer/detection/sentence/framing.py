"""What every statement of a clause shares: how a frame is made, what turns it, what is excepted from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import regex
from spacy.tokens import Span

from analyzer.detection.sentence import conditions, dollars, prices
from analyzer.detection.sentence.asked import asks_more, for_an_event
from analyzer.detection.sentence.clauses import ClauseKind
from analyzer.detection.sentence.excepting import BUT_NOT, OUT, opposite, opposites, refused_beside, without_exceptions
from analyzer.detection.sentence.flags import combined_flags
from analyzer.detection.sentence.frames import Frame, Mention
from analyzer.detection.sentence.mentions import NON_ROTH, theme_of
from analyzer.detection.sentence.movement import TO_AN_IRA, comes_from_another_plan
from analyzer.detection.sentence.polarity import affirms, has_pronoun, is_imperative
from analyzer.detection.sentence.readings import ClauseReading
from analyzer.detection.sentence.turning import turned
from analyzer.detection.sentence.turns import BEGINS_WITH_OURS, OWN_CHOICE, as_printed, in_order
from analyzer.shapes import guarded

_WHICH_WAS = guarded(
    r"\b(?:which|that)(?: (?:the |our )?(?:\w+ )?(?:plan|company|employer)| we| it| they)?(?: (?:had|was|were|have|has)\b[^.;,]{0,40})?\s*$",
    regex.IGNORECASE,
)
_PROCEDURE = guarded(r"^to\b[^.;]{3,80}, (?:call|log|go|use|complete|submit|contact|send|file|visit)\b|^\W*(?:(?:each|every|on|at|by|before|in)\b[^,.;]{0,40}, )?(?:(?:or|then|and|just|simply|please|either|next)\s+)*(?:press|click|tap|hit|call|phone|ask|send|submit|file|complete|fill|tick|use)\b(?![^.;]*\b(?:whether|advis\w+|adviser|accountant)\b)|\b(?:must|should|need to|have to|has to|will need to)(?![^.;]*\b(?:advis|accountant|counsel|professional))\s+(?:\w+\s+){0,2}(?:call|request|complete|contact|ask|apply|submit|file|log|go|elect|make|sign|phone|telephone)", regex.IGNORECASE)  # fmt: skip
_OUR_PLAN = guarded(
    r"\b(?:our|this|the) (?:[\w()]+ ){0,2}?plan (?:does|has|did|do|will|is|allows|offers|permits)\b", regex.IGNORECASE
)
_STAYS_UNTIL = guarded(  # "Your after-tax savings stay in the Plan until you are 59½": an age that is asked
    r"\b(?:stays?|remains?|kept|held|locked|tied|left|waits?)\b[^.;]{0,40}\buntil\b", regex.IGNORECASE
)
_IT_TOOK = guarded(  # "The Barn Plan was merged into this Plan. It had accepted after-tax contributions until 2012"
    r"^\W*(?:it|that plan|its members|they) (?:had|took|accepted|allowed|let|used to|did|permitted|once|also|never)\b",
    regex.IGNORECASE,
)
_LETS_ROLL_IN = guarded(  # "The Committee may allow an Employee to roll over to the Plan ...": a rule, and no plan for later
    r"\b(?:committee|administrator|employer|company|sponsor|trustees?) (?:may|can)(?:,[^,;]{3,50},)? (?:in (?:its|his|their) (?:sole )?discretion )?(?:allow|permit|let) (?:an?|any|each|you|participants?|members?|employees?|eligible)\b",
    regex.IGNORECASE,
)
_THE_OTHER_PLAN = guarded(r"other (?:employer(?:['’]s)? )?plans?", regex.IGNORECASE)
_ANY_AGE = guarded(
    r"\b(?:at any time|any age|anytime|any time|regardless of age|whatever your age|before age)\b", regex.IGNORECASE
)
_NO_AGE_ASKED = guarded(
    r"(?:(?:\bnot|n['’]t|\bnever|\bno longer) (?:\w+ ){0,2}?(?:require|need|have to|wait|depend|matter|limited|restricted|subject|conditioned|conditional|contingent|dependent)|need not|no need|without (?:being|reaching|regard|waiting|having)|regardless|whether or not|even (?:if|though|before)|no (?:age|minimum|\w+ )?(?:requirement|limit|rule)|at any age)\b(?:(?!, (?:if|after|once|when|provided|only|upon|as soon|but|on)\b)[^.;]){0,40}\b(?:59|5\d|6\d|age|retirement)|\bno (?:minimum )?age\b"
    r"|(?:\bnot|n['’]t|\bnothing|\bnever|\bno (?:one|participant|member|employee))\b[^.;]{0,60}\b(?:unavailable|ineligible|closed|barred|prevent\w*|preclud\w*|prohibit\w*|keeps?|kept|stop\w*|disqualif\w*|denied|refused)\b[^.;]{0,140}\b(?:59|5\d|6\d|age)\b"
    r"|\b(?:under|younger than|below|(?:not|n['’]t) (?:yet )?(?:reached|attained|turned)|not (?:yet )?(?:having|being|be))\b[^.;]{0,30}\b(?:59|5\d|6\d)[^.;]{0,30}\b(?:does|do|will|shall|is|are)(?: not|n['’]t) (?:prevent|keep|bar|preclude|stop|disqualify|matter|an? (?:bar|obstacle))",
    regex.IGNORECASE,
)
_BEFORE_AN_AGE = guarded(
    r"(?<!\b(?:not|never|n['’]t|and not) )\b(?:before|prior to|under|until|younger than|earlier than|(?:has|have) not (?:yet )?(?:attained|reached|turned))\b(?: \w+){0,4}? (?:age )?(?:59|5\d|6\d)",
    regex.IGNORECASE,
)


WEAK = {
    "may",
    "can",
    "able",
    "choose",
    "option",
    "feature",
    "choice",
    "at any time",
    "any time",
    "anytime",
    "whenever",
    "include",
    "includes",
    "including",
}


_ARTICLES = {"a", "an", "the", "any", "such", "your", "each", "this", "that"}
_AFFECTS = {"affect", "reduce", "change", "increase", "delay", "extend"}
_OCCASIONS = {"after", "before", "upon", "follow", "following", "during", "because", "result"}
_TAKES_A_WAIT = guarded(  # "Moving it to Roth takes five years of waiting": it may be done, and then
    r"\b(?:takes?|needs?|requires?|involves?|entails?|means|calls? for|(?:is|are) subject to) (?:an? (?:[\w-]+ )?wait(?:ing period)? of|[\w-]+ (?:full )?(?:months?|years?)['’]? of waiting|[\w-]+ (?:months?|years?)['’] wait)\b",
    regex.IGNORECASE,
)
_IS_DONE = guarded(
    r"^\W*(?:convert|mov|roll|transferr|switch)ing\b[^.;]*\b(?:can|may) be (?:done|made|requested|arranged)\b",
    regex.IGNORECASE,
)
_INCLUDING = {"include", "includes", "including"}
_HAS_IN_IT = guarded(  # "a withdrawal includes a share of the earnings": what is paid, and not whether it is
    r"\b(?:withdrawals?|distributions?|payments?)\b[^.;]{0,60}\bincludes?\s+(?:both\s+)?(?:an?|the|some|its|their)?\s*(?:\w+[\s-]){0,2}(?:share|portion|part|earnings|growth|gains?|amount)\b",
    regex.IGNORECASE,
)
_YOUNG = guarded(  # "savings less than 24 months old may be withdrawn": no wait
    r"(?<!not )(?<!no )\b(?:less|fewer) than (?:[\w-]+ ){1,3}?(?:months?|years?) old\b", regex.IGNORECASE
)
_LIFTED = guarded(r"\b(?:restriction|bar|ban|prohibition|limit)s?\b[^.;]*\b(?:no longer appl\w+|lifted|repealed)", regex.IGNORECASE)  # fmt: skip
_AS_IT_COMES = guarded(
    r"\b(?:each|every|your|all|any|such)\b[^.;,]{0,60}\b(?:is|are|will be|shall be|gets?)\s+(?:\w+ly )?(?:converted|moved|swept|transferred)\b[^.;,]{0,40}\b(?:on|within|as soon|each|every|daily|nightly|overnight|the (?:same|next|day))\b",
    regex.IGNORECASE,
)
_DIRECTLY = guarded(
    r"\b(?:may|can|shall be entitled to|are able to|is able to|wish to)\b(?:\W+(?!not\b)[\w-]+){0,8}?\W+(?:convert|converted|moved?|transfer(?:red)?|rolled?|swept|swap|make|request|elect|direct|cause)\b",
    regex.IGNORECASE,
)


_DEFINES_ACCOUNT = guarded(  # ""Roth Account" means the account that holds the amounts, if any, that you may convert": names it
    r"^\W*(?:the )?(?:term )?[“\"]?[^“”\".;]{3,60}\b(?:(?:sub-?)?account|source|fund)[”\"]? (?:means|shall mean|refers to) (?:the|an?|that|each) (?:[\w-]+ ){0,3}?(?:(?:sub-?)?account|source|part|portion)s?\b"
    r"[^.;]*(?:\bif any\b|\b(?:any|such) (?:amounts?|contributions?|money)\b)",
    regex.IGNORECASE,
)
_IF_SO_LONG = guarded(
    r"^\W*(?:if|once|when|after) (?:you|he or she|they|an? (?:participant|member|employee)) (?:have|has) (?:at least )?\w+ (?:or more )?(?:full )?(?:years?|months?) in the plan(?= (?:you|he or she|they|the participant)\b)",
    regex.IGNORECASE,
)
_OPENS_THEN = guarded(
    r"^\W*(?:after|once|when|from) (?:you|he or she|the participant|age)\b[^:;.]{0,60}, [^:;.]{0,80}:"
    r"|^\W*(?:for |if you are )?(?:an? |any )?(?:participants?|members?|employees?|associates?|those|people)\b (?!who (?:has|have|is|are) not\b)(?:who|aged?|over|at least|with)\b[^:;.]{3,80}:",
    regex.IGNORECASE,
)


_PRONOUNS = frozenset({"you", "he", "she", "they"})


_ALL_OF_PAY = 100


class Framing(ClauseReading):
    """A clause, so read, as frames."""

    told_of_it = ""  # "Except for the after-tax account, from which payment may be requested at age 55, ..."

    def _with_exceptions(self, found: list[Frame]) -> list[Frame]:
        """ "No money other than after-tax may leave": the excepted money gets the opposite."""
        if not self.excepted or not found:
            return found
        return [*without_exceptions(found, self.excepted), *opposites(found, self.excepted)]

    def taken_out(self) -> tuple[Mention, ...]:
        """The money that an "except ..." clause names."""
        return self.own_mentions or self.excepted

    def exceptions(self, main: list[Frame]) -> list[Frame]:
        """What an "except ..." clause says of the money it takes out of the rule, under the gates that it names itself."""
        own = self.own_acts & {"convert", "withdraw"}
        if any("aside" in f.flags for f in main):
            return []
        if own and any(f.act in OUT for f in main):
            turned = opposite(main[-1])
            return [replace(self.frame(act, theme_of(self.mentions)), polarity=turned) for act in sorted(own)]
        if own and BUT_NOT.match(self.text) and any(f.polarity == "permit" for f in main):
            return [replace(self.frame(act, theme_of(())), polarity="deny") for act in sorted(own)]
        if refused := refused_beside(self.text, self.taken_out(), main):
            return refused
        if not self.taken_out():
            return []
        gates = conditions.gates(f"{self.text} {self.told_of_it}".strip())
        gating = {"gated", *({"hardship"} & self.flags)} if gates or "hardship" in self.flags else set()
        return [
            replace(f, flags=f.flags | gating, attributes={**f.attributes, **gates}) if f.polarity == "permit" else f
            for f in opposites(main, self.taken_out())
        ]

    def later_of_closed_and_resumed(self) -> set[str]:
        """Of "closed in 2009" and "reopened in 2018" the one that is said of the later time holds.

        What only describes is of an earlier time: "resumed the option, which had been closed in 2009".
        """
        printed, places, described = as_printed(self.clause, self.hanging), {}, set()
        for name in ("closed", "resumed"):
            matches = [m.start() for m in self.signals[name].finditer(printed)]
            told = [at for at in matches if not _WHICH_WAS.search(printed[:at])]
            described |= {name} if matches and not told else set()
            places[name] = max(told, default=-1)
        if len(described) == 1:
            return {"not:resumed"} if "resumed" in described else {"not:closed", "reopened"}
        return {"not:resumed"} if places["closed"] > places["resumed"] else {"not:closed", "reopened"}

    def frame(self, act: str, money: str, extra: set[str] | None = None) -> Frame:
        flags, polarity = set(self.flags) | (extra or set()), self.polarity
        attributes = self._attributes(act)
        if _PROCEDURE.search(self.text) and polarity in ("none", "assert"):
            polarity = "permit"
        waits = act in ("convert", "withdraw") and polarity == "assert" and _TAKES_A_WAIT.search(self.text)
        if waits or (self.free and polarity in ("none", "assert")):
            polarity = "permit"
        limits = {c.text.lower() for c in self.clause.polarity if c.label_ == "limit"}
        flags |= {"limit"} if limits else set()
        flags |= {"cap"} if limits - {"from", "between", "within", "subject to"} else set()
        if NON_ROTH.search(self.whole):
            flags.add("non_roth")
        if self.clause.kind is ClauseKind.RESTRICTIVE or _DEFINES_ACCOUNT.match(self.clause.sentence):
            flags.add("presupposed")
        elif act == "convert":
            flags.discard("presupposed")  # "any portion of your account may be converted" supposes no conversion
        if has_pronoun(self.clause) and not self.own_mentions:
            flags.add("pronoun")
        if not self.own_mentions and "label" not in self.focus.flags:
            flags.add("inherited")
        if not self.own_acts and act != "contribute":
            flags.add("inherited_act")
            if not self.mentions and "label" not in self.focus.flags and not self.focus.acts:
                flags.add("nothing_named")
            if "aside" in self.focus.flags and not self.own_mentions and not self._said_of_ours():
                flags.add("aside")  # "... are set out in Schedule C. Until you receive it, ask us."
        flags |= self.signalled(act) | self._of_legacy(act, polarity, flags)
        flags -= self._not_of_rolling_in() if act == "roll_in" else set()
        flags -= {"generic"} if OWN_CHOICE.search(self.text) else set()
        if "open_question" in flags and (act in ("convert", "withdraw") or polarity == "permit"):
            flags.add("generic")
        if act == "convert" and self._converts_nothing(polarity):
            flags.add("aside")
        granted = polarity == "permit" and "undone" not in flags and _DIRECTLY.search(self.text)
        if act == "convert" and (granted or ({"automatic", "finite"} <= flags and _AS_IT_COMES.search(self.text))):
            flags.discard("effects")  # "may be converted, with tax on the growth": a grant that names its price
        flags |= combined_flags(act, flags, attributes, self)
        flags -= {f.removeprefix("not:") for f in flags if f.startswith("not:")}
        if polarity == "permit" and act in ("convert", "withdraw") and not self._governs(act):
            polarity = "assert"
        if polarity == "deny" and act in ("convert", "withdraw") and not self._denies(act):
            polarity = "assert"
        if (
            polarity == "none"
            and "label" in self.focus.flags
            and act in ("convert", "withdraw")
            and ({"gated", "any_time"} & flags or self._is_a_value(act))
        ):
            polarity = "permit"
        polarity, more = turned(self, act, polarity, attributes, flags)
        flags = (flags | more) - {f.removeprefix("not:") for f in more if f.startswith("not:")}
        if {"reopened", "not:closed"} <= flags and polarity == "deny" and self.signals["resumed"].found(self.whole):
            polarity = "assert"  # "was closed in 2008 and opened again in 2022": what denies is of the earlier time
        group = self._group(attributes, polarity, flags)
        marked = frozenset(flags | ({"of_group"} if group is not None else set()))
        return Frame(act, money, polarity, marked, attributes, self.mentions, self.whole, group)

    def _not_of_rolling_in(self) -> set[str]:
        """The plan that money comes from is no other plan's matter, and who may let it in studies nothing."""
        gone = {"other_plan"} if comes_from_another_plan(self.text) else set()
        general = [c.text for part in (self.clause, *self.hanging) for c in part.cues if c.label_ == "generic"]
        if general and all(_THE_OTHER_PLAN.fullmatch(text) for text in general):
            gone.add("generic")  # "if paid directly by the other plan": the one that the rollover comes from
        return gone | ({"tentative"} if _LETS_ROLL_IN.search(self.text) else set())

    def _said_of_ours(self) -> bool:
        """ "The website shows a screen for it, but our plan does not offer that service", "Ours does": said of this plan."""
        refused = self.polarity == "deny" and _OUR_PLAN.search(self.text) is not None
        return refused or (affirms(self.clause) and BEGINS_WITH_OURS.match(self.text) is not None)

    def _converts_nothing(self, polarity: str) -> bool:
        """ "You may ask us to send it to a Roth IRA", "the new platform does not support it" (the automatic conversion)."""
        if "convert" not in self.own_acts and TO_AN_IRA.search(self.text):
            return True
        pro_form = "pro_form" in self.signalled("convert")
        return polarity == "deny" and not self.own_acts and "automatic" in self.focus.flags and not pro_form

    def _of_legacy(self, act: str, polarity: str, flags: set[str]) -> set[str]:
        """ "No contribution shall be added thereto": of the account that a former plan left, which is closed."""
        of_then = any(
            kind == "held_then" for kind, _ in self.focus.groups
        )  # "if you had a Barn account on June 30, 2010"
        goes_on = "inherited" in flags or _IT_TOOK.match(self.text) is not None
        if act != "contribute" or not goes_on or not (of_then or "legacy_account" in self.focus.flags):
            return set()
        return {"legacy_account", "closed"} if polarity == "deny" else {"legacy_account"}

    def _is_a_value(self, act: str) -> bool:
        """ "Roth conversion: vested pre-tax and match": after a label, the sources that it is open to."""
        return (
            act == "convert"
            and bool(self.own_mentions)
            and not self.own_acts - {"absorb"}
            and len(self.clause.tokens) <= 16
        )

    def _denies(self, act: str) -> bool:
        """Whether a denial stands before the verb that it would deny: not in "..., converted or not, are refunded"."""
        spans = [a for a in self.clause.acts if a.label_ in (act, "move", "roll")]
        if spans and all(self._is_occasion(a) for a in spans):
            return False
        allowed = any(p.label_ in ("permit", "deny") for p in self.clause.polarity)  # "converting is not allowed"
        if not spans or any(a._.part == "noun" or (allowed and a.text.lower().endswith("ing")) for a in spans):
            return True
        denials = [p for p in self.clause.polarity if p.label_ in ("not", "deny")]
        return (
            not denials
            or any(p.start < a.start for p in denials for a in spans)
            or any(p.label_ == "deny" for p in denials)
        )

    def _governs(self, act: str) -> bool:
        """Whether the permission is of the act: "may convert", not "converting means that growth may ..."."""
        kinds = (
            (act, "move", "roll") if act == "convert" else (act,)
        )  # "until you draw on it, and you may change its funds"
        verbs = [a for a in self.clause.acts if a.label_ in kinds and a._.part == "verb"]
        nouns = [a for a in self.clause.acts if a.label_ in kinds and a._.part == "noun"]
        permits = [p for p in self.clause.polarity if p.label_ == "permit"]
        if nouns and all(self._is_occasion(a) for a in (*nouns, *verbs)):
            return False
        bare = [a for a in verbs if self.clause.doc[a.start - 1].lower_ in _PRONOUNS] if act == "withdraw" else []
        if bare and not nouns and len(bare) == len(verbs):
            return False  # "a 10% tax may apply to the earnings you withdraw"
        if act == "withdraw" and nouns and _HAS_IN_IT.search(self.text):
            return any(p.text.lower() not in _INCLUDING for p in permits)
        if (
            nouns
            or not verbs
            or self.free
            or self.shares_modal
            or self.answered
            or is_imperative(self.clause)
            or _IS_DONE.search(self.text)
            or _PROCEDURE.search(self.text)
            or any(p.text.lower() not in WEAK for p in permits)
        ):
            return True
        return any(p.start < a.start for p in permits for a in verbs) or any(
            p.label_ in ("not", "deny") for p in self.clause.polarity
        )

    def _is_occasion(self, act: Span) -> bool:
        """ "Vesting is not affected by a conversion": the act is only what else is said to happen by, before or after."""
        before = [t.norm_ for t in self.clause.doc[max(0, act.start - 4) : act.start]]
        while before and before[-1] in _ARTICLES:
            before.pop()
        affected = before[-1:] == ["by"] and before[-2:-1] and before[-2] in _AFFECTS
        return (
            act._.part == "noun"
            and bool(before)
            and (before[-1] in _OCCASIONS or bool(affected) or before[-2:] == ["out", "of"])
        )

    def _without_pay_levels(self, text: str) -> str:
        """ "Associates with base pay below $150,000 may ...": what tells who they are caps nothing."""
        for _, name in self.groups:
            text = text.replace(name, "") if "$" in name else text
        return text

    def _attributes(self, act: str) -> dict[str, Any]:
        if act == "convert" and _LIFTED.search(self.whole):
            return {}
        found: dict[str, Any] = (
            dict(self.topic.gates)
            if act in ("withdraw", "pay") and not (_ANY_AGE.search(self.whole) or _NO_AGE_ASKED.search(self.whole))
            else {}
        )
        text = self.whole
        low, high = conditions.percents(self.text) if "label" in self.focus.flags else (None, None)
        if high is None:  # a value has the rate of its own label, and not of the label above that one
            low, high = conditions.percents(text)
        if act in ("contribute", "match_formula", "sources"):
            if low:
                found["percent_min"] = low
            if high is not None:
                found["percent_max"] = high
            found |= dollars.caps(self._without_pay_levels(text))
            found |= dollars.least_put_in(text)
            if "limit" in found and (high or 0) >= _ALL_OF_PAY:
                del found["percent_max"]  # "$72,000 or, if less, 100% of your pay": the law's, and not the plan's
            if act == "contribute" and not self.own_acts & {"withdraw", "convert", "pay", "match"}:
                others = {kind for kind, _ in self.own_mentions} - {"after_tax", "roth"}
                found |= conditions.waits(text, as_printed(self.clause, self.hanging), alone=not others)
        else:
            found |= self._gates_asked(text, act)
            found |= prices.penalties(text, self.clause.sentence) or prices.none_asked(self.clause.sentence)
            if found.get("seasoning_months") == found.get("price_until_months") or (
                self.polarity == "permit" and _YOUNG.search(text)
            ):
                found.pop("seasoning_months", None)
            if found.get("age") == found.get("price_until_age"):
                found.pop("age", None)  # what is taken out sooner has a price, and may be taken out
            found |= dollars.terms_of_use(text)
            if (amount := dollars.dollars(text)) is not None and "minimum_dollars" not in found:
                found["dollar_cap"] = amount
        return found

    def _gates_asked(self, text: str, act: str) -> dict[str, Any]:
        """The gates of a clause, without an age that it does not ask for ("before 59½ you may take only after-tax money")."""
        found = conditions.gates(text) or self._gates_before_colon() or self._gates_as_printed()
        if "label" in self.focus.flags and not self.clause.listed:
            found = {
                **conditions.gates(self.focus.text),
                **found,
            }  # "After five years in the Plan: you may convert ..."
        stays = _STAYS_UNTIL.search(self.clause.sentence) is not None
        permitted = act in ("withdraw", "pay", "convert") and self.polarity in ("permit", "assert") and not stays
        needs = "hardship" in self.flags and "non_hardship" not in self.signalled(act)
        open_before = permitted and not needs and "separation" not in self.flags and _BEFORE_AN_AGE.search(text)
        asked_not = _NO_AGE_ASKED.search(text) or _NO_AGE_ASKED.search(in_order(self.clause, self.hanging))
        if "age" in found and (open_before or asked_not):
            del found["age"]
        known = set() if act == "convert" else {"hardship", "separation"}
        plain = permitted and not (found or asked_not or self.flags & known)
        lead = f"{self.focus.text}: " if self.clause.listed else ""
        if plain and for_an_event(printed := lead + as_printed(self.clause, self.hanging)):
            found["for_an_event"] = True
        elif plain and asks_more(printed):
            found["asks_more"] = True
        return found

    def _gates_as_printed(self) -> dict[str, Any]:
        """ "If you have three years in the Plan you may ...": a gate that the cut of the clauses went through."""
        opening = _IF_SO_LONG.match(self.clause.sentence)
        return conditions.gates(opening.group()) if opening is not None else {}

    def _gates_before_colon(self) -> dict[str, Any]:
        """ "After age 59½ the restrictions come to an end: you may withdraw ...": the gate that opens the sentence."""
        opening = _OPENS_THEN.match(self.clause.sentence)
        before = self.clause.doc[: self.clause.tokens[0]].text if opening else ""
        return conditions.gates(opening.group()) if opening and len(before) >= len(opening.group()) - 1 else {}

    def _group(self, attributes: dict[str, Any], polarity: str, flags: set[str]) -> str | None:
        if not self.groups:
            return None
        self.groups = _without_those_spared(self.groups, self.whole) if polarity == "deny" else self.groups
        name: str = self.groups[0][1]
        if regex.search(rf"\bwhether or not (?:[\w-]+ ){{0,3}}?{regex.escape(name)}", self.whole, regex.IGNORECASE):
            return None  # "any Participant, whether or not a Highly Compensated Employee": everyone
        beside = r"(?:including|(?:or|and),? in the case of)"
        if regex.search(rf"\b{beside} (?:an? |any |the )?{regex.escape(name)}", self.whole, regex.IGNORECASE):
            return None  # "a Participant, including a Partner, may elect"
        left_out = regex.search(
            rf"\b(?:other than|except(?: for)?|excluding|excepting|(?:is|are|was|were) not(?: (?:covered|represented|governed) by| subject to| members? of| (?:employed|working) under)?)(?: an?| any| the)?(?: (?:participant|member|employee|person|individual|associate|one|those|anyone|somebody|someone)s?(?: (?:who|that) (?:is|are|was|were))?)? {regex.escape(name)}",
            self.whole,
            regex.IGNORECASE,
        )
        taken_out = (
            polarity == "deny"
            or left_out is not None
            or any(
                c.kind in (ClauseKind.EXCEPTION, ClauseKind.UNLESS) and self.groups[0][1] in c.text
                for c in self.hanging
            )
        )
        attributes["groups_out" if taken_out else "groups_in"] = [g for _, g in self.groups]
        flags.add(f"group_{self.groups[0][0]}")
        return None if taken_out and polarity != "deny" else name


_NOT_OF = r"\bwho (?:is|are|was|were) not(?: (?:(?:an? |the )?(?:members? of|part of|in|at)|(?:represented|covered|employed|paid) by|subject to))?(?: the| an?)?"


def _without_those_spared(groups: list[tuple[str, str]], whole: str) -> list[tuple[str, str]]:
    """ "Employees who are not represented by Local 1102 may not": what is denied to all but a group is not denied to it."""
    told = [(group, regex.search(rf"{_NOT_OF} {regex.escape(group[1])}", whole)) for group in groups]
    others = [group for group, spared in told if spared is None]
    return others or [(kind, f"employees {spared.group()}") for (kind, _), spared in told if spared is not None]
