"""What a clause says, in the terms of the domain: which act, on which money, allowed or not, on what conditions.

A frame is made from how kinds of money, acts and cues combine inside one clause and the clauses that hang on it; it
knows nothing of plans or verdicts. The rules of ``patterns/provisions.yaml`` turn frames into findings.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import regex
from spacy.tokens import Span

from analyzer.detection import conditions
from analyzer.detection.clauses import Clause, ClauseKind
from analyzer.lexicon import Lexicon

Mention = tuple[str, str]
"""A kind of money and the form in which it is named."""

_PRONOUNS = {"thereof", "therefrom", "it", "they", "them", "these", "those", "this", "such", "either", "both", "neither", "one", "same", "ones", "that"}
_GATING = ("hardship", "separation", "employed", "distributable", "not_distributable", "automatic")
_CLAUSE_FLAGS = ("generic", "tentative", "frozen", "resumed", "quote_of_old", "presupposed", "only", *_GATING)
_OTHER_ACTS = {"convert", "withdraw", "pay", "roll", "roll_in", "roll_out", "borrow", "match", "absorb"}
_PROCEDURE = regex.compile(r"^to\b[^.;]{3,80}, (?:call|log|go|use|complete|submit|contact|send|file|visit)\b|\b(?:must|need to|have to|has to|will need to)\s+(?:\w+\s+){0,2}(?:call|request|complete|contact|ask|apply|submit|file|log|go|elect|make|sign|phone|telephone)", regex.IGNORECASE)  # fmt: skip
_NON_ROTH = regex.compile(r"non-?\s?roth|not\s+(?:a\s+|an?\s+)?(?:designated\s+)?roth|separate\w*\s+from\s+(?:your\s+|any\s+)?roth|other than roth|different from roth|in addition to roth|distinct from", regex.IGNORECASE)  # fmt: skip
_INTO_PLAN = regex.compile(r"\b(?:in)?to\s+(?:the|this|our|your)\s+(?:\w+\s+){0,3}?plan\b|from\s+(?:an?other|a\s+(?:former|prior|previous)|your\s+(?:former|prior|previous|old)|prior|other|former|a\s+qualified|an?\s+eligible|any|eligible|the\s+prior)|accept\w*\s+(?:\w+\s+){0,4}rollover|rollovers?\s+(?:in|into|from)\b|roll\w*\s+(?:\w+\s+)?in\b|\brolled\s+over\s+(?:and|$)|came\s+in", regex.IGNORECASE)  # fmt: skip
_OUT_TARGET = regex.compile(r"\bIRAs?\b|another\s+(?:employer|eligible|qualified|plan)|eligible\s+(?:employer|retirement)\s+plan|new\s+employer|individual retirement|other\s+plan|plan\s+that\s+(?:will\s+)?accept", regex.IGNORECASE)  # fmt: skip
_TO_ROTH_INSIDE = regex.compile(
    r"\b(?:to|into|in|as|become|becomes|over\s+to)\s+(?:(?:a|an|the|your|his|her|or|their|its|this|designated|plan(?:'s|’s)?|separate|in-plan|participant(?:'s|’s)?|member(?:'s|’s)?|same|new)\s+)*(?:designated\s+)?roth\b(?!\s+(?:IRAs?|individual))", regex.IGNORECASE
)  # fmt: skip
_IN_PLAN = regex.compile(r"\b(?:in-plan|inside\s+the\s+plan|within\s+the\s+(?:\w+\s+)?plan|in\s+the\s+(?:same\s+)?plan|same\s+plan|without\s+leaving)\b", regex.IGNORECASE)  # fmt: skip
_MOVING = regex.compile(r"\b(?:between|from\s+one)\s+(?:the\s+|your\s+|plan\s+|money\s+|contribution\s+|tax\s+)*(?:account|source|sub-?account|money type|bucket|type)s?\b(?!\s+funds?)", regex.IGNORECASE)  # fmt: skip


_THIS_PLAN = regex.compile(r"\b(?:this plan|401\(k\) plan|savings plan|of the plan|the plan (?:may|does|accepts|permits|allows|offers|will)|to the plan)\b", regex.IGNORECASE)
_GATES = regex.compile(r"\b(?:must|need(?:s)? to|ha(?:s|ve) to|required?|only|requires?|minimum age|eligible|waiting period)\b", regex.IGNORECASE)
_WEAK = {"may", "can", "able", "choose", "option", "feature", "choice", "at any time", "any time", "anytime", "whenever", "include", "includes", "including"}
_PAID_THEY = regex.compile(r"^\W*(?:they|it|these|this|those|such|neither|both|the same|no part|any part)\b.{0,40}\b(?:paid|payable|distribut\w+|releas\w+|return\w+|remain|held|stay)", regex.IGNORECASE)
_PRO_FORM = regex.compile(r"\b(?:neither|both)\b", regex.IGNORECASE)
_SOURCES_LABEL = regex.compile(r"^(?:eligible|available|allowed|permitted)?\s*(?:money types?|sources?|accounts?)\b", regex.IGNORECASE)
_SOURCES_HEAD = regex.compile(r"^\W*(?:the |only (?:the )?)?(?:only )?(?:sources?|accounts?|money|amounts?|balances?|types? of money|money types?)\b", regex.IGNORECASE)
_SAME = regex.compile(r"\bthe same (?:is|goes|applies|rule|holds)\b", regex.IGNORECASE)
_APPLIES = regex.compile(r"\b(?:apply|request|ask|do so|do this|take one|submit)\b", regex.IGNORECASE)
_HOLDS = regex.compile(r"\b(?:plan|we|ours|it|company|employer|trust|document)\b[^.;]{0,40}\b(?:ha(?:s|ve)|holds?|maintains?|contains?|accepts?|offers?|keeps?|includes?|takes?|provides?)\b", regex.IGNORECASE)
_RECENT = regex.compile(r"\b(?:within|during|in) the (?:last|past|preceding|previous|prior)\b|\b(?:less|fewer|younger|newer) than\b|\bfor (?:less|fewer) than\b", regex.IGNORECASE)
_REFUSES_ROLLOVER = regex.compile(r"\b(?:not (?:an |be |considered an? )?eligible rollover|(?:cannot|can not|may not|not) be rolled|ineligible for rollover|not eligible (?:for|to be) roll)", regex.IGNORECASE)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Frame:
    """One statement: ``act`` on ``money`` is permitted, denied or asserted; flags and attributes say how."""

    act: str
    money: str
    polarity: str
    flags: frozenset[str]
    attributes: dict[str, Any]
    mentions: tuple[Mention, ...]
    text: str
    group: str | None = None


@dataclass(slots=True)
class Focus:
    """What was spoken of last: what "it", "them" and a verbless sentence refer to."""

    mentions: tuple[Mention, ...] = ()
    acts: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()
    polarity: str = "none"
    text: str = ""  # of the clause before, in the same sentence


@dataclass(slots=True)
class Topic:
    """What a heading, question, lead-in or table head is about."""

    mentions: tuple[Mention, ...] = ()
    acts: tuple[str, ...] = ()
    frames: tuple[Frame, ...] = field(default_factory=tuple)


class FrameReader:
    """Reads the clauses of one sentence after another; keeps the focus between them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._signals = [
            (name, regex.compile(s.pattern.strip(), regex.IGNORECASE), frozenset(s.acts)) for name, s in lexicon.signals.items()
        ]
        self._groups = [(g.id, regex.compile(g.pattern, regex.IGNORECASE if g.id not in ("affiliate", "hire_date") else 0)) for g in lexicon.groups]

    def frames(self, clauses: list[Clause], focus: Focus, topic: Topic) -> list[Frame]:
        """The frames of a sentence; ``focus`` is left on what it spoke of."""
        found: list[Frame] = []
        exceptions: list[_Reading] = []
        local = Focus(focus.mentions, focus.acts, focus.flags - {"label"}, focus.polarity, "")
        opens_generic = bool(clauses) and clauses[0].kind is ClauseKind.CONDITION and clauses[0].has("generic")
        first = True
        for index, clause in enumerate(clauses):
            if clause.kind is ClauseKind.CONDITION:
                found += _roth_in_use(clause)
                found += _priced(clause, clauses)
            if clause.kind in (ClauseKind.CONDITION, ClauseKind.UNLESS, ClauseKind.RESTRICTIVE):
                continue
            hanging = [c for c in clauses if c.parent == index or (clause.parent is not None and c.parent == clause.parent and c.kind is ClauseKind.EXCEPTION)]
            reading = _Reading(clause, hanging, local, topic, first, self.groups_in, self._signals)
            if clause.kind is ClauseKind.LABEL and index + 1 < len(clauses):
                named = {"other_plan"} & reading.signalled("contribute")
                local = Focus(reading.mentions, tuple(sorted(reading.acts)), reading.flags | {"label"} | named, reading.polarity, reading.text)
                continue
            if clause.kind is ClauseKind.EXCEPTION:
                exceptions.append(reading)
                continue
            if opens_generic:
                reading.flags |= {"generic"}
            frames = reading.frames()
            if any("other_plan" in f.flags for f in frames):
                reading.flags |= {"other_plan"}
            found += frames
            if reading.own_mentions or reading.acts or reading.polarity in ("permit", "deny"):
                keep = reading.mentions or local.mentions
                local = Focus(keep, tuple(sorted(reading.acts)) or local.acts, reading.flags, reading.polarity, local.text if reading.goes_on else reading.text)
            first = False
        for reading in exceptions:
            found += reading.exceptions(found)
        focus.mentions, focus.acts, focus.flags, focus.polarity = local.mentions, local.acts, local.flags, local.polarity
        return found

    def topic(self, clauses: list[Clause]) -> Topic:
        """What a heading, lead-in or head cell is about."""
        focus = Focus()
        mentions: list[Mention] = []
        acts: list[str] = []
        for clause in clauses:
            reading = _Reading(clause, [], focus, Topic(), True, self.groups_in, self._signals)
            mentions += reading.own_mentions
            acts += sorted(reading.acts)
        return Topic(tuple(dict.fromkeys(mentions)), tuple(dict.fromkeys(acts)))

    def groups_in(self, text: str) -> list[tuple[str, str]]:
        found = []
        for kind, shape in self._groups:
            for match in shape.finditer(text, timeout=1.0):
                name = " ".join(match.group("name").split())
                if not any(name in other for _, other in found):
                    found.append((kind, name))
        return found


class _Reading:
    """One clause with what hangs on it, in the light of what went before."""

    def __init__(self, clause: Clause, hanging: list[Clause], focus: Focus, topic: Topic, first: bool, groups_in: Any, signals: Any) -> None:
        self.signals = signals
        self.clause, self.hanging, self.focus, self.topic = clause, hanging, focus, topic
        self.text = clause.text
        self.whole = " ".join([self.text, *(c.text for c in hanging)])
        if clause.listed:
            self.whole = f"{focus.text}: {self.whole}"
        self.excepted, self.own_mentions = _own_mentions(clause, self.text)
        self.own_acts = _acts(clause, self.text, self.own_mentions, "convert" in focus.acts)
        if any(a.label_ == "move" for a in clause.acts) and _TO_ROTH_INSIDE.search(self.whole) and "convert" not in self.own_acts:
            self.own_acts = (self.own_acts | {"convert"}) - {"contribute", "absorb", "pay"}
        self.polarity, self.free = _polarity(clause)
        if self.polarity in ("none", "assert") and _imperative(clause):
            self.polarity = "permit"
        self.ends_automatic = any(_only_automatic(clause, p) for p in clause.polarity if p.label_ == "not")
        self.goes_on = clause.listed and self.polarity in ("none", "assert") and focus.polarity in ("permit", "deny")
        if self.goes_on:
            self.polarity = focus.polarity
        self.flags = self._flags()
        self.inherited = False
        self.acts = self.own_acts or self._inherited_acts(first)
        if any("roll" in {a.label_ for a in c.acts} and (_INTO_PLAN.search(c.text) or _INTO_PLAN.search(self.whole)) and "only" in self.whole for c in hanging) and not self.acts & {"withdraw", "convert"}:
            self.acts = {"roll_in"}
        self._from_source_clause(hanging)
        if not self.acts and {"roll_in", "roll"} & {*focus.acts, *topic.acts} and _TAKES_IN.search(self.text) and any(m[1] == "accounts" for m in self.own_mentions):
            self.acts = {"roll_in"}
        if "roll_in" in self.acts or ("roll" in self.acts and _TAKES_IN.search(self.text)):
            inner = [("rolled_after_tax", m._.form) for c in hanging for m in c.money if m.label_ == "after_tax"]
            if inner:
                self.acts, self.own_mentions = self.acts | {"roll_in"}, tuple(dict.fromkeys([*self.own_mentions, *inner]))
        self.mentions = self.own_mentions or self._inherited_mentions(first)
        self.groups = groups_in(self.whole)

    def _from_source_clause(self, hanging: list[Clause]) -> None:
        """"The sources that may be converted are ...": the list takes the act of the clause that describes it."""
        if self.own_acts & {"convert", "withdraw"} or not _SOURCES_HEAD.match(self.text):
            return
        for clause in hanging:
            inner = {a.label_ for a in clause.acts} & {"convert", "withdraw"}
            polarity, _ = _polarity(clause)
            if clause.kind is ClauseKind.RESTRICTIVE and inner and polarity in ("permit", "deny"):
                self.acts, self.polarity = inner, polarity

    def _flags(self) -> frozenset[str]:
        flags = {kind for kind in _CLAUSE_FLAGS if self.clause.has(kind)}
        if "separation" in flags and not _leaves(self.clause):
            flags.discard("separation")
        if "other_plan" in self.focus.flags and not _THIS_PLAN.search(self.text):
            flags.add("other_plan")
        for other in self.hanging:
            flags |= {kind for kind in ("generic", *_GATING) if other.has(kind) and (kind != "separation" or _leaves(other))}
            if other.kind is ClauseKind.RESTRICTIVE and other.has("frozen"):
                flags |= {"frozen_aside"}
        if self.free:
            flags.add("free")
        if self.ends_automatic:
            flags = flags - {"automatic"} | {"not_automatic"}
        if self.goes_on:
            flags |= self.focus.flags - {"label"}
        return frozenset(flags)

    def _inherited_acts(self, first: bool) -> set[str]:
        """A clause without an act of its own goes on with the label's, the sentence's or the heading's."""
        if self.clause.kind is ClauseKind.RELATIVE and not self._antecedent_is_near():
            return set()
        if self.clause.kind is ClauseKind.RELATIVE:
            return {a for a in self.focus.acts if a in ("convert", "withdraw")} if not self._antecedent_is_money() else set()
        words = [n for n in self.clause.norms() if n.isalnum()]
        within = not first or self.own_mentions or _has_pronoun(self.clause) or len(words) <= 6
        within = within or (bool(words) and words[0] in ("yes", "no"))
        elliptical = (_elliptical(self.clause) and within) or (bool(_APPLIES.search(self.text)) and not self.own_mentions and bool({"convert", "withdraw"} & set(self.focus.acts))) or (_has_pronoun(self.clause) and not self.own_mentions and (self.free or self.polarity in ("permit", "deny")) and bool({"convert", "withdraw"} & set(self.focus.acts)))
        if "label" in self.focus.flags or elliptical or self.goes_on:
            self.inherited = True
            return set(self.focus.acts) or set(self.topic.acts)
        if self.free and self.own_mentions and {"convert", "withdraw"} & set(self.focus.acts):
            self.inherited = True
            return set(self.focus.acts)
        if self.topic.acts and self.polarity != "none" and (self.own_mentions or _has_pronoun(self.clause)):
            return set(self.topic.acts)
        return set()

    def _antecedent_is_near(self) -> bool:
        """Whether money or an act stands right before the relative clause."""
        start = self.clause.tokens[0]
        spans = [*self.clause.doc.spans["money"], *self.clause.doc.spans["act"]]
        return any(start - 5 <= s.end <= start for s in spans)

    def _antecedent_is_money(self) -> bool:
        return bool(self.focus.mentions) and not self.focus.acts

    def _inherited_mentions(self, first: bool) -> tuple[Mention, ...]:
        if self.clause.kind is ClauseKind.RELATIVE or "label" in self.focus.flags:
            return self.focus.mentions
        if regex.search(r"\b(?:deleted|discontinued|eliminated|struck)\b", self.text) and self._earlier_in_sentence():
            return self._earlier_in_sentence()
        if (that := self._that_money()):
            return that
        if "contribute" not in self.own_acts and regex.search(r"\belections?\b", self.text) and self._in_condition():
            self.acts = self.acts | {"contribute"}
            return self._in_condition()
        if _has_pronoun(self.clause) or not first or self.inherited:
            return self.focus.mentions or self._earlier_in_sentence() or self.topic.mentions
        return self.topic.mentions

    def _that_money(self) -> tuple[Mention, ...]:
        """"If you rolled after-tax money in, you can convert that money": money of the condition."""
        if not regex.search(r"\b(?:that|this|such|it|them|these|those)\b", self.text, regex.IGNORECASE):
            return ()
        for clause in self.hanging:
            if clause.kind is ClauseKind.CONDITION and clause.money and clause.tokens[0] < self.clause.tokens[0]:
                return _own_mentions(clause, clause.text)[1]
        return ()

    def _in_condition(self) -> tuple[Mention, ...]:
        """Money named only in the condition: "if you want after-tax savings you must make a separate election"."""
        return tuple((m.label_, m._.form) for c in self.hanging for m in c.money if m.label_ == "after_tax")

    def _earlier_in_sentence(self) -> tuple[Mention, ...]:
        """Money named in a clause set inside this one, to which "such" and "these" refer."""
        last = self.clause.tokens[-1]
        own = set(self.clause.tokens)
        return tuple((_ira(self.clause, m), m._.form) for m in self.clause.doc.spans["money"] if m.start < last and m.start not in own)

    # what the clause states

    def frames(self) -> list[Frame]:
        """Every frame of the clause."""
        found: list[Frame] = []
        if "convert" in self.acts:
            found.append(self._frame("convert", _theme(self._without_target())))
        if "withdraw" in self.acts:
            found.append(self._frame("withdraw", _theme(self.mentions)))
        elif "pay" in self.acts and not self.acts & {"convert", "borrow", "roll_in"} and (self.own_mentions or "label" in self.focus.flags or _PAID_THEY.search(self.text)):
            found.append(self._frame("pay", _theme(self.mentions)))
        for act in ("roll_in", "roll_out", "match", "borrow"):
            if act in self.acts:
                found.append(self._frame(act, _theme(self.mentions)))
        found += self._contribute_frames()
        found += self._excepted_frames(found)
        found += self._consequences()
        return found

    def _consequences(self) -> list[Frame]:
        """What a sentence adds to the withdrawal that it or the one before speaks of: a price, or a refusal of rollover."""
        if not {"withdraw", "convert", "pay"} & (self.acts | set(self.focus.acts) | set(self.topic.acts)):
            return []
        found = []
        if {"withdraw"} & (self.acts | set(self.focus.acts)) and conditions.penalties(self.whole):
            found.append(self._frame("penalty", _theme(self.focus.mentions or self.mentions) if "withdraw" not in self.own_acts else _theme(self.mentions)))
        if self._only_gates():
            found.append(self._frame("gate", _theme(self.focus.mentions)))
        if "roll" in self.acts | {a.label_ for c in (self.clause, *self.hanging) for a in c.acts} and _REFUSES_ROLLOVER.search(self.whole):
            found.append(self._frame("refusal", _theme(self.mentions or self.focus.mentions)))
        return found

    def _without_target(self) -> tuple[Mention, ...]:
        """The money converted, without the Roth account that it goes to."""
        if _side_by_side(self.clause):
            return ()
        return tuple(m for m in self.mentions if m[0] not in ("roth", "roth_ira"))

    def _contribute_frames(self) -> list[Frame]:
        found = []
        explicit = "contribute" in self.acts
        others = self.acts & _OTHER_ACTS
        if self.goes_on:
            others -= {"roll", "roll_in", "roll_out"}
        if others == {"absorb"} and self.polarity == "deny" and _HOLDS.search(self.text):
            others = set()
        any_way = "match" in self.acts and regex.search(r"\bwhether\b|\bno matter\b|\bregardless\b|\bany combination\b", self.whole, regex.IGNORECASE)
        if (self.acts <= {"match"} and "match" in self.acts) or any_way:
            return [self._frame("match_formula", _theme(self.mentions))] if self.mentions else []
        spills = bool(next(s for n, s, _ in self.signals if n == "spill").search(self.whole, timeout=1.0))
        spills = spills or "closed" in self.signalled("contribute")
        kinds = {m for m in self.mentions if (spills and m[1] == "accounts") or m[1] in ("contributions", "bare", "basis") or (m[1] == "accounts" and (explicit or self.clause.has("frozen") or (self.polarity == "deny" and _HOLDS.search(self.text))))}
        for kind in ("after_tax", "roth"):
            if any(m[0] == kind for m in kinds):
                own = any(m[0] == kind for m in self.own_mentions)
                if explicit and not own and not others and not _contribute_leads(self.clause) and "label" not in self.focus.flags:
                    found.append(self._frame("contribute", kind, {"unsaid"}))
                    continue
                if not explicit and not others and not self._speaks_of_permission(kind):
                    found.append(self._frame("contribute", kind, {"unsaid"}))
                    continue
                extra = {"explicit"} if explicit and not others else set()
                if others and not (explicit and self.polarity != "none" and not (others - {"absorb", "roll"})):
                    extra |= {"absorbed", *(f"with_{a}" for a in others)}
                pro_form = self.inherited and bool(_PRO_FORM.search(self.text))
                if (explicit and others and _contribute_leads(self.clause)) or _side_by_side(self.clause) or pro_form:
                    extra = {"explicit"}
                found.append(self._frame("contribute", kind, extra))
        if not any(m[0] == "after_tax" for m in self.mentions):
            found.append(self._frame("sources", _theme(self.mentions), {"contribution_noun"} if _speaks_of_contributions(self.clause) else set()))
        return found

    def _speaks_of_permission(self, kind: str) -> bool:
        """Whether the clause says something of the contribution itself: "may" before any verb at all does not."""
        own = any(m[0] == kind for m in self.own_mentions)
        if not own and {"convert", "withdraw", "roll_in", "match"} & set(self.topic.acts) and "label" not in self.focus.flags:
            return False
        if "label" in self.focus.flags or self.goes_on or (self.inherited and len(self.clause.tokens) <= 14):
            return True
        if self.polarity == "deny" and regex.search(r"\bfor (?:the )?(?:after|post)-?\s?tax\W*$", self.text, regex.IGNORECASE):
            return False
        if not own and len(self.clause.tokens) > 14:
            return False
        strong = any(p.label_ == "deny" or (p.label_ == "permit" and p.text.lower() not in _WEAK) for p in self.clause.polarity)
        no_money = any(p.label_ == "not" and any(p.end <= m.start <= p.end + 3 for m in self.clause.money) and p.text.lower() in ("no", "neither", "nor", "without") for p in self.clause.polarity)
        if self.polarity == "deny":
            return strong or no_money or bool(own and regex.search(r"\b(?:do|does|did)(?:\s+not|n't)\s+(?:\w+\s+)?(?:have|hold|maintain|contain|take|keep)\b|\bha(?:s|ve) no\b", self.text, regex.IGNORECASE))
        return strong or no_money or self.free or bool(own and (_HOLDS.search(self.text) or self.clause.polarity == [] or any(p.label_ == "limit" for p in self.clause.polarity)))

    def _excepted_frames(self, found: list[Frame]) -> list[Frame]:
        """"No money other than after-tax may leave": the excepted money gets the opposite."""
        if not self.excepted or not found:
            return []
        return _opposites(found, self.excepted)

    def exceptions(self, main: list[Frame]) -> list[Frame]:
        """What an "except ..." clause says of the money it takes out of the rule."""
        own = self.own_acts & {"convert", "withdraw"}
        if own and main:
            opposite = {"deny": "permit", "permit": "deny", "assert": "deny", "none": "none"}[main[-1].polarity]
            return [replace(self._frame(act, _theme(self.mentions)), polarity=opposite) for act in sorted(own)]
        return _opposites(main, self.mentions) if self.own_mentions else []

    def later_of_closed_and_resumed(self) -> set[str]:
        """Of "closed in 2009" and "reopened in 2018" the one that is said of the later time holds."""
        places = {}
        for name, shape, _ in self.signals:
            if name in ("closed", "resumed"):
                matches = [m.start() for m in shape.finditer(self.whole, timeout=1.0)]
                places[name] = max(matches, default=-1)
        return {"not:resumed"} if places["closed"] > places["resumed"] else {"not:closed"}

    def _only_gates(self) -> bool:
        """"You must be at least 59½.": a sentence that only adds a gate to what was said before."""
        return (
            not self.own_acts & {"convert", "withdraw", "pay", "contribute", "borrow", "roll"}
            and not self.own_mentions
            and bool(conditions.gates(self.whole))
            and bool(_GATES.search(self.text))
            and "tax_talk" not in self.signalled("withdraw")
        )

    def _frame(self, act: str, money: str, extra: set[str] | None = None) -> Frame:
        flags = set(self.flags) | (extra or set())
        polarity = self.polarity
        attributes = self._attributes(act)
        if _PROCEDURE.search(self.text) and polarity in ("none", "assert"):
            polarity = "permit"
        if self.free and polarity in ("none", "assert"):
            polarity = "permit"
        if any(c.label_ == "limit" for c in self.clause.polarity):
            flags.add("limit")
        if any(c.label_ == "limit" and c.text.lower() not in ("from", "between", "within", "subject to") for c in self.clause.polarity):
            flags.add("cap")
        if _NON_ROTH.search(self.whole):
            flags.add("non_roth")
        if self.clause.kind is ClauseKind.RESTRICTIVE:
            flags.add("presupposed")
        if _has_pronoun(self.clause) and not self.own_mentions:
            flags.add("pronoun")
        if not self.own_mentions and "label" not in self.focus.flags:
            flags.add("inherited")
        if not self.own_acts and act != "contribute":
            flags.add("inherited_act")
            if not self.mentions and "label" not in self.focus.flags and not self.focus.acts:
                flags.add("nothing_named")
        flags |= self.signalled(act)
        flags |= _combined(act, flags, attributes, self)
        flags -= {f.removeprefix("not:") for f in flags if f.startswith("not:")}
        if polarity == "permit" and act in ("convert", "withdraw") and not self._governs(act):
            polarity = "assert"
        if polarity == "none" and "label" in self.focus.flags and act in ("convert", "withdraw") and ({"gated", "any_time"} & flags):
            polarity = "permit"
        polarity, more = self._turned(polarity, attributes, flags)
        flags |= more
        return Frame(act, money, polarity, frozenset(flags), attributes, self.mentions, self.whole, self._group(attributes, polarity, flags))

    def _governs(self, act: str) -> bool:
        """Whether the permission is of the act: "may convert", not "converting means that growth may ..."."""
        verbs = [a for a in self.clause.acts if a.label_ in (act, "move", "roll") and a._.part == "verb"]
        nouns = [a for a in self.clause.acts if a.label_ in (act, "move", "roll") and a._.part == "noun"]
        permits = [p for p in self.clause.polarity if p.label_ == "permit"]
        if nouns or not verbs or self.free or any(p.text.lower() not in _WEAK for p in permits):
            return True
        return any(p.start < a.start for p in permits for a in verbs) or any(p.label_ in ("not", "deny") for p in self.clause.polarity)

    def signalled(self, act: str) -> set[str]:
        """The flags that the words of the clause and of what hangs on it earn by their shape."""
        found = {
            name for name, shape, acts in self.signals if (not acts or act in acts) and shape.search(self.whole, timeout=1.0)
        }
        return found - {"other_plan"} if _THIS_PLAN.search(self.whole) else found

    def _turned(self, polarity: str, attributes: dict[str, Any], flags: set[str]) -> tuple[str, set[str]]:
        """"Not ... before 59½" and "not ... unless you are disabled" permit on a condition; "only after you leave" denies."""
        unless = [c for c in self.hanging if c.kind is ClauseKind.UNLESS]
        if polarity == "deny" and "seasoning_months" in attributes and _RECENT.search(self.whole):
            return "permit", {"turned", "gated"}
        way_out = bool(unless) or bool(regex.search(r"\b(?:before|until|prior to|unless|except|earlier than|sooner than)\b", self.whole, regex.IGNORECASE))
        if regex.search(r"hardship or otherwise|even (?:for|in)\b[^.;]{0,20}hardship|including hardship", self.whole, regex.IGNORECASE):
            return polarity, set()
        gate = any(k in attributes for k in ("age", "seasoning_months", "participation_years", "service_years", "points")) or "hardship" in flags
        if polarity == "deny" and way_out and gate:
            return "permit", {"turned"}
        return polarity, set()

    def _attributes(self, act: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        text = self.whole
        low, high = conditions.percents(text)
        if act in ("contribute", "match_formula", "sources"):
            if low is not None:
                found["percent_min"] = low
            if high is not None:
                found["percent_max"] = high
            if regex.search(r"\b415\b|annual additions", text):
                found["limit"] = "415(c)"
            if (amount := conditions.dollars(text)) is not None:
                found["dollar_max"] = amount
        else:
            found |= conditions.gates(text)
            found |= conditions.penalties(text)
            found |= conditions.terms_of_use(text)
            if (amount := conditions.dollars(text)) is not None and "minimum_dollars" not in found:
                found["dollar_cap"] = amount
        return found

    def _group(self, attributes: dict[str, Any], polarity: str, flags: set[str]) -> str | None:
        if not self.groups:
            return None
        name = self.groups[0][1]
        taken_out = polarity == "deny" or any(
            c.kind in (ClauseKind.EXCEPTION, ClauseKind.UNLESS) and self.groups[0][1] in c.text for c in self.hanging
        )
        attributes["groups_out" if taken_out else "groups_in"] = [g for _, g in self.groups]
        flags.add(f"group_{self.groups[0][0]}")
        return name


def _leaves(clause: Clause) -> bool:
    """Whether a word such as "retirement" means leaving, and not a retirement plan, account or age."""
    for cue in clause.cues:
        if cue.label_ != "separation":
            continue
        after = clause.doc[cue.end].norm_ if cue.end < len(clause.doc) else ""
        before = clause.doc[cue.start - 1].norm_ if cue.start else ""
        if not (cue.text.lower().endswith("retirement") and (after in _RETIREMENT_THINGS or before == "individual")):
            return True
    return False


_RETIREMENT_THINGS = {"plan", "account", "saving", "annuity", "arrangement", "income", "program", "system", "age", "date", "benefit", "fund", "security"}


def _priced(clause: Clause, clauses: list[Clause]) -> list[Frame]:
    """"If you withdraw after-tax contributions, your contributions are suspended": a right to withdraw, at a price."""
    price = conditions.penalties(" ".join(c.text for c in clauses))
    withdraws = any(a.label_ == "withdraw" for a in clause.acts) and any(m.label_ == "after_tax" for m in clause.money)
    if not price or not withdraws or clause.has("generic", "hardship"):
        return []
    mentions = tuple((m.label_, m._.form) for m in clause.money)
    return [Frame("withdraw", "after_tax", "permit", frozenset({"priced"}), price, mentions, " ".join(c.text for c in clauses))]


def _roth_in_use(clause: Clause) -> list[Frame]:
    """"When your before-tax and Roth contributions reach the limit" tells that the plan takes Roth contributions."""
    named = [m for m in clause.money if m.label_ == "roth" and m._.form == "contributions"]
    if not named or clause.has("generic") or not regex.search(r"\b(?:your|elected)\b", clause.text, regex.IGNORECASE):
        return []
    return [Frame("contribute", "roth", "assert", frozenset({"in_use"}), {}, (("roth", "contributions"),), clause.text)]


# the pieces


def _combined(act: str, flags: set[str], attributes: dict[str, Any], reading: _Reading) -> set[str]:
    """Flags that follow from others."""
    more: set[str] = set()
    kinds = {k for k, _ in reading.mentions}
    if {"after_tax", "roth"} <= kinds:
        more.add("beside_after_tax")
    if act == "convert" and any(m[0] == "after_tax" and m[1] == "contributions" for m in reading.mentions) and _side_by_side(reading.clause):
        more.add("beside_contributions")
    if "hardship" in flags and "non_hardship" not in flags and not reading.mentions:
        more.add("hardship_unstated")
    if "closed" in flags and "resumed" in flags:
        more |= reading.later_of_closed_and_resumed()
    if "label" in reading.focus.flags and "amount" in flags and regex.match(r"^[\d\s%$,.\-–to]+", reading.text):
        more.add("limit")
    if "past_window" in flags and act in ("contribute", "sources", "convert"):
        more.add("closed")
    if {"after_tax", "roth"} <= kinds and "non_roth" not in flags and not reading.excepted and _one_is_the_other(reading.clause):
        more.add("equated")
    gates = [k for k in ("age", "seasoning_months", "participation_years", "service_years", "points") if k in attributes]
    hardship = "hardship" in flags and "non_hardship" not in flags
    if act in ("withdraw", "pay") and hardship and reading.polarity == "deny" and not regex.search(r"\b(?:even|except|only|other than|unless|until)\b", reading.whole, regex.IGNORECASE):
        more.add("hardship_only_denied")
    if act in ("withdraw", "pay", "convert") and (gates or hardship or "group_affiliate" in flags):
        more.add("gated")
    if "presupposed_money" in flags and "explicit" not in flags:
        more.add("presupposed")
    if act == "sources" and "closed_list_shape" in flags and _deferrals(kinds) and _speaks_of_contributions(reading.clause) and not (reading.acts & _OTHER_ACTS - {"absorb", "roll_in"}):
        more.add("closed_list")
    return more


def _deferrals(kinds: set[str]) -> bool:
    return bool(kinds & {"pre_tax", "roth"})


def _own_mentions(clause: Clause, text: str) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """The money excepted in the clause ("other than ...") and the money it speaks of, without mere descriptions."""
    excepted: list[Mention] = []
    mentions: list[Mention] = []
    target = _TO_ROTH_INSIDE.search(text)
    for span in clause.money:
        kind = _ira(clause, span)
        if target and kind in ("roth", "rollover") and span.text in target.group() + text[target.end() : target.end() + 50] and any(a.label_ in ("roll", "move", "convert") for a in clause.acts):
            continue
        if _after_exception(clause, span):
            excepted.append((kind, span._.form))
        else:
            mentions.append((kind, span._.form))
    kinds = {k for k, _ in mentions}
    describes = not _NON_ROTH.search(text) and _one_is_the_other(clause)
    if "roth" in kinds and describes:
        mentions = [m for m in mentions if not (m[0] == "after_tax" and m[1] in ("bare", "basis"))]
    if "catch_up" in kinds:
        mentions = [m for m in mentions if not (m[0] == "after_tax" and m[1] in ("basis", "bare"))]
    if kinds & {"match", "employer"} and not _in_list(clause, "after_tax") and not regex.search(r"after-?\s?tax\s*(?:,|and\b|or\b)|(?:,|\band|\bor)\s+(?:\w+\s+)?after-?\s?tax", text, regex.IGNORECASE):
        mentions = [m for m in mentions if not (m[0] == "after_tax" and m[1] in ("basis", "bare"))]
    mentions = [m for m in mentions if m[1] != "net"]
    if _ROLLED.search(text) or any(_ROLLED.search(clause.doc[m.start : m.end + 6].text) for m in clause.money if m.label_ == "after_tax"):
        mentions = [("rolled_after_tax", m[1]) if m[0] == "after_tax" else m for m in mentions]
    if not mentions and any(a.label_ == "roll" and a._.part == "noun" and a.text.lower().endswith("s") for a in clause.acts):
        mentions = [("rollover", "contributions")]
    return tuple(e for e in excepted if e[1] != "net"), tuple(dict.fromkeys(mentions))


def _ira(clause: Clause, span: Span) -> str:
    if span.label_ == "roth" and span.end < len(clause.doc) and clause.doc[span.end].norm_ in ("ira", "individual", "iras"):
        return "roth_ira"
    return str(span.label_)


def _after_exception(clause: Clause, span: Span) -> bool:
    before = [t.norm_ for t in clause.doc[max(0, span.start - 5) : span.start]]
    text = " ".join(before)
    following = clause.doc[span.end : span.end + 3].text.lower()
    if regex.match(r"\W*(?:alone\s+)?(?:excepted|aside(?! from)|apart(?! from))\b", following):
        return True
    return bool(regex.search(r"\b(?:other than|except(?: for)?|excluding|apart from|aside from|besides)(?: (?:a|an|the|your|any|such|participant|'s|designated))*$", text))


def _coordinated(clause: Clause) -> bool:
    """Whether two kinds of money stand side by side in a list rather than one describing the other."""
    spans = sorted(clause.money, key=lambda s: s.start)
    for left, right in zip(spans, spans[1:], strict=False):
        between = [t.norm_ for t in clause.doc[left.end : right.start]]
        if {left.label_, right.label_} == {"after_tax", "roth"} and between and set(between) <= {",", "and", "or", "/", "nor", "&", "and/or", "the", "as", "well", "plus", "not", "both", "in", "a", "either"}:
            return True
    return False


_ALSO = {"and", "or", "not", "plus", "neither", "nor", "but", ",", "as well", "both", "addition", "/"}


def _one_is_the_other(clause: Clause) -> bool:
    """Whether nothing between "after-tax" and "Roth" tells them apart."""
    spans = sorted((m for m in clause.money if m.label_ in ("after_tax", "roth")), key=lambda s: s.start)
    for left, right in zip(spans, spans[1:], strict=False):
        if left.label_ != right.label_ and not {t.norm_ for t in clause.doc[left.end : right.start]} & _ALSO:
            return True
    return False


_SEPARATORS = {",", "and", "or", "/", "nor", "&", "and/or", "the", "as", "well", "plus", "not", "both", "in", "a", "either", "your", ";", "vested", "rollover", "any", "or", "his", "her"}


def _in_list(clause: Clause, kind: str) -> bool:
    """Whether money of this kind stands in a list beside other money."""
    spans = sorted(clause.money, key=lambda s: s.start)
    return any(
        kind in (left.label_, right.label_) and left.end < right.start and {t.norm_ for t in clause.doc[left.end : right.start]} <= _SEPARATORS
        for left, right in zip(spans, spans[1:], strict=False)
    )


def _outside_brackets(doc: Any, start: int, end: int) -> list[str]:
    """The normal forms between two places, without bracketed remarks."""
    words, depth = [], 0
    for token in doc[start:end]:
        depth += token.text == "("
        if not depth:
            words.append(token.norm_)
        depth -= token.text == ")"
    return words


def _side_by_side(clause: Clause) -> bool:
    """A list of features ("Roth contributions, after-tax contributions or conversions") under one verb."""
    nouns = [a for a in clause.acts if a.label_ in ("convert", "withdraw") and a._.part == "noun"]
    verbs = [a for a in clause.acts if a.label_ in ("convert", "withdraw", "roll", "move", "pay") and a._.part == "verb"]
    money = [m for m in clause.money if m._.form in ("contributions", "bare") and m.label_ in ("after_tax", "roth", "pre_tax")]
    if not nouns or verbs or not money:
        return False
    for noun in nouns:
        for m in money:
            first, second = sorted((noun, m), key=lambda s: s.start)
            between = _outside_brackets(clause.doc, first.end, second.start)
            if not {",", "and", "or", "nor", "/"} & set(between) or len(between) > 12:
                continue
            if not set(between) & {"of", "from", "to", "for", "be", "may", "can", "that", "which", "by", "into", "will"}:
                return True
    return False


def _acts(clause: Clause, text: str, mentions: tuple[Mention, ...], converting: bool) -> set[str]:
    """The acts of a clause; moving and rolling are told by where the money goes."""
    found: set[str] = set()
    to_roth = bool(_TO_ROTH_INSIDE.search(text))
    moves = converting or any(a.label_ in ("convert", "move", "roll") for a in clause.acts)
    eligibility = [
        c for c in clause.cues
        if c.label_ in ("distributable", "not_distributable") and moves
    ]
    if _TAKES_IN.search(text) and _FROM_PLAN.search(text):
        found.add("roll_in")
    for span in clause.acts:
        kind, form = span.label_, span._.part
        if kind in ("withdraw", "pay", "contribute", "absorb") and (_covered(span, eligibility) or _covered(span, [p for p in clause.polarity if p.label_ == "limit"]) or _only_named(clause, span)):
            continue
        if kind == "withdraw" and form == "verb" and _FEATURE_ENDS.search(text):
            continue
        if kind == "convert" and form == "verb" and not mentions and not _ROTH_NEAR.search(text) and not _has_pronoun(clause) and span.text.lower().startswith("convert") and _UNIT.search(text):
            continue
        following = [t.norm_ for t in clause.doc[span.end : span.end + 4]]
        if kind == "withdraw" and form == "verb" and span.text.lower().split()[0] in ("reach", "reaches", "reached", "access", "tap", "get") and not _object_is_money(clause, span):
            continue
        if kind == "convert" and ("annuity" in following or "insurance" in following or "cash" in following):
            continue
        if kind == "move":
            if to_roth or _MOVING.search(text):
                found.add("convert")
            continue
        if kind == "roll":
            found.add(_rolled(text, to_roth))
            continue
        if kind == "contribute" and not _puts_in(clause, span):
            continue
        found.add(kind)
    if regex.search(r"\b(?:stays?|remains?|kept|left)\s+in\s+(?:the|its|whichever)\s+(?:\w+\s+)?(?:source|bucket|(?:sub-?)?account (?:to|in|into) which)", text, regex.IGNORECASE):
        found.add("convert")
    kinds = {m[0] for m in mentions}
    if {"rollover", "after_tax"} <= kinds and regex.search(r"\brollovers?(?: contributions?)? (?:\w+ ){0,2}(?:include|consist|contain)", text, regex.IGNORECASE):
        found.add("roll_in")
    if "convert" in found:
        found -= {"contribute", "absorb", "pay"} if not _contribute_leads(clause) else {"absorb", "pay"}
    return found


_FEATURE_ENDS = regex.compile(r"\b(?:option|feature|program|right|privilege|provision|rule)s?\b[^.;,]{0,20}\b(?:has|have|was|were|is|will|be)\b[^.;,]{0,20}\b(?:withdrawn|taken)\b", regex.IGNORECASE)
_ROLLED = regex.compile(r"\brolled (?:\w+ ){0,2}after-?\s?tax|after-?\s?tax (?:[\w-]+ ){0,2}(?:that )?(?:you |he |she |they )?(?:have |has |had |was |were |is |are |been )*rolled\b", regex.IGNORECASE)
_TAKES_IN = regex.compile(r"\b(?:accept\w*|take[sn]?|receiv\w+|welcome\w*)\b", regex.IGNORECASE)
_FROM_PLAN = regex.compile(r"\bfrom (?:an)?other (?:\w+ ){0,2}plan|\bfrom (?:your|a) (?:former|prior|previous|old) (?:\w+ ){0,2}plan", regex.IGNORECASE)
_UNIT = regex.compile(r"\b(?:percentage|dollar|flat|weekly|monthly|hours?|units?|currency)\b", regex.IGNORECASE)
_ROTH_NEAR = regex.compile(r"\broth\b", regex.IGNORECASE)


def _covered(span: Span, others: list[Span]) -> bool:
    return any(o.start <= span.start and span.end <= o.end for o in others)


def _only_named(clause: Clause, span: Span) -> bool:
    """"Without taking a distribution", "eligible for a withdrawal": the act is only a measure of something else."""
    before = " ".join(t.norm_ for t in clause.doc[max(0, span.start - 8) : span.start])
    return bool(regex.search(r"(?:(?:need|have) to be eligible for (?:a|an|any)|without|without (?:take|have|receive) (?:a|any)|qualify for (?:a|an)|have to be eligible for (?:a|an))$", before))


def _rolled(text: str, to_roth: bool) -> str:
    if regex.search(r"accept\w*\s+(?:\w+[\s-]+){0,5}roll", text, regex.IGNORECASE) and not _IN_PLAN.search(text):
        return "roll_in"
    if regex.search(r"^from (?:an)?other\b|\bby roll(?:ing|over)\b[^.;]*\bfrom\b", text, regex.IGNORECASE):
        return "roll_in"
    if to_roth and not regex.search(r"\bIRAs?\b", text) or (_IN_PLAN.search(text) and "oth" in text):
        return "convert"
    if _OUT_TARGET.search(text) and not regex.search(r"\bfrom\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:IRA|another)", text):
        return "roll_out"
    return "roll_in" if _INTO_PLAN.search(text) else "roll"


def _object_is_money(clause: Clause, span: Span) -> bool:
    return any(span.end <= m.start <= span.end + 4 for m in clause.money)


_STRONG_CONTRIBUTE = {"contribute", "save", "defer", "set", "put", "deposit"}


def _puts_in(clause: Clause, span: Span) -> bool:
    """A contribute verb counts where it governs contributions: "make", "elect" and the like need one after (or before) them."""
    head = span[0].norm_
    if clause.doc[span.start].lower_ in ("savings", "saving", "contribution", "elective", "deposits"):
        return False
    if head in _STRONG_CONTRIBUTE:
        return True
    money = [m for m in clause.money if m._.form in ("contributions", "bare", "basis") or m[-1].norm_ in ("amount", "money")]
    if any(span.end <= m.start <= span.end + 14 for m in money):
        return not any(a.label_ in ("withdraw", "convert", "roll", "borrow", "move") and span.end <= a.start < money[0].start for a in clause.acts)
    return head in ("make", "elect", "authorize", "add") and any(m.end <= span.start for m in money)


def _contribute_leads(clause: Clause) -> bool:
    """Whether "may make ... contributions" is what the clause's permission governs, before any other act."""
    acts = sorted((a for a in clause.acts if a.label_ != "absorb"), key=lambda a: a.start)
    puts = [a for a in acts if a.label_ == "contribute" and _puts_in(clause, a)]
    if not puts or not acts:
        return False
    absorbed = any(a.label_ == "absorb" and a.start < puts[0].start for a in clause.acts)
    permits = [p for p in clause.polarity if p.label_ in ("permit", "not", "deny") and p.end <= puts[0].start + (0 if absorbed else 1)]
    earlier = [a for a in acts if a.start < puts[0].start and a.label_ in _OTHER_ACTS]
    return bool(permits) and not earlier


def _polarity(clause: Clause) -> tuple[str, bool]:
    """permit, deny, assert or none, and whether a "no ... restriction" frees."""
    negations, denials, free = 0, 0, False
    permits = sum(1 for p in clause.polarity if p.label_ == "permit")
    seen_not = False
    for span in clause.polarity:
        if span.label_ == "not":
            if _frees(clause, span):
                free = True
                continue
            if span.text.lower() == "nor" and seen_not:
                continue
            if _only_automatic(clause, span) or _caps(clause, span):
                continue
            negations += 1
            seen_not = True
        elif span.label_ == "deny":
            denials += 1
    if _denied(clause, negations, denials):
        return "deny", free
    if negations or denials or permits:
        return "permit", free
    finite = any(clause.doc[i].lower_ in ("is", "are", "will", "has", "have", "does", "do", "was", "were", "must") for i in clause.tokens)
    return ("assert" if finite or clause.acts else "none"), free


_TWICE = regex.compile(r"\b(?:nothing|nobody|no one|never|none|no \w+)\b[^.;]{0,60}\b(?:not|n't|cannot)\b|\bnot\b[^.;,]{0,25}\bwithout\b", regex.IGNORECASE)


def _denied(clause: Clause, negations: int, denials: int) -> bool:
    """A negation denies, a denying word denies, one on the other permits ("not unavailable"); two plain ones deny twice."""
    if negations and denials:
        return denials > 1
    if negations > 1:
        return not _TWICE.search(clause.text)
    return bool(negations or denials)


def _frees(clause: Clause, negation: Span) -> bool:
    """"No waiting period", "no limit other than ...": the negation takes a restriction away."""
    if negation.text.lower() not in ("no", "without", "neither", "nor"):
        return False
    window = range(negation.end, negation.end + 4)
    money = {i for m in clause.money for i in range(m.start, m.end)}
    for cue in clause.cues:
        if cue.label_ == "restriction" and cue.start in window and cue.start not in money:
            return not any(p.label_ in ("permit", "deny") and negation.end <= p.start < cue.start for p in clause.polarity)
    limit = [p for p in clause.polarity if p.label_ == "limit" and p.start in window and p.lemma_.lower() not in ("from", "between", "within") and p.text.lower() not in ("from", "between", "within", "up to")]
    return bool(limit) and negation.text.lower() in ("no", "not", "without")


def _imperative(clause: Clause) -> bool:
    """"Save up to 8% after-tax", "convert as often as you like": a live mechanic addressed to participants."""
    first = next((clause.doc[i] for i in clause.tokens if clause.doc[i].is_alpha and clause.doc[i].lower_ not in ("then", "or", "and", "just", "simply")), None)
    return first is not None and any(
        a.start == first.i and a._.part == "verb" and a.label_ in ("contribute", "convert", "withdraw", "move") and first.lower_ == first.norm_ for a in clause.acts
    )


def _only_automatic(clause: Clause, negation: Span) -> bool:
    """"We no longer convert automatically" ends the automatism, not the conversion."""
    converts = [a for a in clause.acts if a.label_ == "convert"]
    automatic = [c for c in clause.cues if c.label_ == "automatic" and c.start >= negation.end]
    beside = any(c.end == a.start or a.end <= c.start <= a.end + 6 for c in automatic for a in converts)
    return beside or bool(converts and automatic and automatic[0].start <= negation.end + 1)


def _caps(clause: Clause, negation: Span) -> bool:
    """"May not be higher than", "may not deposit more than $22,500": a limit, not a denial."""
    following = clause.doc[negation.end : negation.end + 7].text
    return bool(regex.match(r"(?:\w+\s+){0,5}(?:more|higher|greater|less|fewer|lower|larger|over|in excess)\s+(?:than|of)\b", following, regex.IGNORECASE))


def _elliptical(clause: Clause) -> bool:
    """A clause that ends on its verb or is one: "but Roth may not", "Not available", "ours does neither"."""
    words = [n for n in clause.norms() if n not in (".", ",", "!", ")", '"', "”", "'", "’")]
    if not words or any(a.label_ in ("convert", "withdraw", "contribute", "pay", "roll") for a in clause.acts):
        return False
    if _SAME.search(clause.text) or _SOURCES_LABEL.match(clause.text) or (_PRO_FORM.search(clause.text) and len(words) <= 12):
        return True
    ends = {"may", "can", "be", "do", "not", "neither", "both", "allow", "permit", "available", "eligible", "offer", "none", "yes", "no", "so", "n't", "too", "are", "is", "unavailable", "n/a"}
    return words[-1] in ends or (len(words) <= 12 and clause.polarity != [] and not any(m._.form == "contributions" for m in clause.money) and words[0] in ("not", "no", "yes", "none", "permit", "allow", "available", "any", "at", "offer", "only", "neither", "once", "up", "limited", "eligible"))  # fmt: skip


def _has_pronoun(clause: Clause) -> bool:
    return any(n in _PRONOUNS for n in clause.norms())


def _speaks_of_contributions(clause: Clause) -> bool:
    return any(n in ("contribution", "contribute", "deferral", "saving", "save", "accept", "deposit") for n in clause.norms())


def _theme(mentions: tuple[Mention, ...]) -> str:
    kinds = {k for k, _ in mentions} - {"roth_ira"}
    for kind in ("after_tax", "rolled_after_tax", "all"):
        if kind in kinds:
            return kind
    return "other" if kinds else "unstated"


def _opposites(frames: list[Frame], mentions: tuple[Mention, ...]) -> list[Frame]:
    opposite = {"deny": "permit", "permit": "deny", "assert": "deny", "none": "none"}
    theme = _theme(mentions)
    kinds = {k for k, _ in mentions}
    return [
        Frame(f.act, theme if f.act != "contribute" else k, opposite[f.polarity], f.flags - {"generic"} | {"excepted"}, dict(f.attributes), mentions, f.text, f.group)
        for f in frames
        for k in (sorted(kinds & {"after_tax", "roth"}) or [theme])
        if f.act in ("convert", "withdraw", "contribute", "pay") and (f.act != "contribute" or k in ("after_tax", "roth")) and f.money != theme
    ]
