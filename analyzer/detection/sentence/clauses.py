"""Cuts a sentence of plan prose into clauses, so that "not" and "may" reach as far as they do and no further.

A comma alone ends nothing; "but", "unless", "except", a semicolon, or "and" before a new verb do.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import regex
from spacy.tokens import Doc, Span

from analyzer.detection.sentence.closers import (
    ends_fronted,
    main_verb_after_exception,
    main_verb_returns,
    new_subject,
    opens_rule,
    within_exceptions,
)
from analyzer.detection.sentence.gapping import portions
from analyzer.detection.sentence.openers import ClauseKind, opens
from analyzer.detection.vocabulary.verbs import (
    FINITE,
    SUBJECTS,
    Words,
    breaks,
    has_finite,
    subject_then_verb,
    told_on,
    verb_soon,
    words_of,
)
from analyzer.shapes import guarded

__all__ = ["Clause", "ClauseKind", "is_finite", "split"]

_OF_TIME = (ClauseKind.CONDITION, ClauseKind.UNLESS)
_CLOSED_BY_COMMA = {ClauseKind.CONDITION, ClauseKind.UNLESS, ClauseKind.CONCESSIVE, ClauseKind.EXCEPTION}
_INSERTED = (ClauseKind.RELATIVE, ClauseKind.RESTRICTIVE)
_COORDINATORS = {"and", "or", "nor", "but"}


@dataclass(slots=True)
class Clause:
    """Some tokens of a sentence, with the vocabulary that stands on them."""

    doc: Doc
    kind: ClauseKind
    tokens: list[int]
    parent: int | None = None  # index of the clause this one hangs on
    listed: bool = False  # an entry of a list that a colon opened; it goes on with what stands before the colon
    gapped: bool = False  # "... and other money after age 59½": its verb is that of the clause before
    money: list[Span] = field(default_factory=list)
    acts: list[Span] = field(default_factory=list)
    polarity: list[Span] = field(default_factory=list)
    cues: list[Span] = field(default_factory=list)
    _text: str | None = field(default=None, init=False)

    def fill(self) -> None:
        """Takes the vocabulary that starts on the clause's own tokens."""
        own = set(self.tokens)
        for name, spans in _layers(self.doc).items():
            setattr(self, name, [span for start, span in spans if start in own])

    @property
    def text(self) -> str:
        """The clause's words."""
        if self._text is None:
            words = words_of(self.doc)
            self._text = "".join([words[i].text + words[i].whitespace_ for i in self.tokens]).strip()
        return self._text

    @property
    def sentence(self) -> str:
        """The words of the whole sentence; put together once, for spaCy makes them from its tokens each time."""
        told: str | None = self.doc.user_data.get("text")
        if told is None:
            told = self.doc.user_data["text"] = self.doc.text
        return told

    def has(self, *kinds: str) -> bool:
        """Whether a cue of one of these kinds stands in the clause."""
        return any(c.label_ in kinds for c in self.cues)

    def norms(self) -> list[str]:
        """The normal forms of its tokens."""
        words = words_of(self.doc)
        return [words[i].norm_ for i in self.tokens]


def _layers(doc: Doc) -> dict[str, list[tuple[int, Span]]]:
    """The vocabulary of a sentence by layer, each span with its first token; made once."""
    layers: dict[str, list[tuple[int, Span]]] | None = doc.user_data.get("layers")
    if layers is None:
        layers = {
            name: [(s.start, s) for s in doc.spans[layer] if not (_is_numero(s) or _is_term(s))]
            for name, layer in (("money", "money"), ("acts", "act"), ("polarity", "polarity"), ("cues", "cue"))
        }
        doc.user_data["layers"] = layers
    return layers


def split(doc: Doc) -> list[Clause]:
    """The clauses of one sentence in order; each has its vocabulary filled in."""
    words, clauses = words_of(doc), []
    for kind, tokens in _stretches(words, [w.i for w in words if not w.is_space]):
        clauses.append(Clause(doc, kind, tokens, listed=kind is ClauseKind.MAIN and _is_entry(words, tokens)))
    clauses = [
        c for c in clauses if any(words[i].lower_ not in _COORDINATORS and not words[i].is_punct for i in c.tokens)
    ]
    for clause in clauses:
        clause.fill()
    clauses = _in_portions(clauses)
    _attach(clauses)
    _hang_cases(clauses)
    return clauses


_IN_CASES = guarded(  # "may be tapped in two cases only: you have reached age 55, or you have a hardship"
    r"\b(?:in|under|for|upon|on|when) (?:(?:any|either|only|just|one|two|three|four|five|of|the|same|these|those|this|following|limited|certain) ){0,4}(?:cases?|circumstances?|conditions?|situations?|events?|reasons?|occasions?|instances?|happens?|applies|apply)(?: as [^.;:]{3,50})?(?: only| alone| and no others?| exist| applies| apply| occurs?| is (?:true|met)| are met)*\W*$",
    regex.IGNORECASE,
)


def _hang_cases(clauses: list[Clause]) -> None:
    """What stands behind "in these cases only:" tells when the rule before the colon holds, and is no rule itself."""
    for at, clause in enumerate(clauses):
        rest = clauses[at + 1 :]
        after = clause.doc[clause.tokens[-1] + 1 : clause.tokens[-1] + 2].text
        if clause.kind is ClauseKind.MAIN and rest and after == ":" and _IN_CASES.search(clause.text):
            for case in rest:
                case.kind, case.parent, case.listed = ClauseKind.CONDITION, at, False
            return


def _in_portions(clauses: list[Clause]) -> list[Clause]:
    """Each main clause, cut where it tells of one money after another; a condition before it holds for all of it."""
    found: list[Clause] = []
    for at, clause in enumerate(clauses):
        whole = clause.kind is not ClauseKind.MAIN or clause.listed or bool(found and found[-1].kind in _OF_TIME)
        when = any(after.kind is ClauseKind.CONDITION for after in clauses[at + 1 : at + 2])
        words = words_of(clause.doc)
        parts = [] if whole else portions(words, clause.tokens, clause.money, clause.acts, conditioned=when)
        if len(parts) < 2:
            found.append(clause)
            continue
        for tokens in parts:
            part = Clause(clause.doc, clause.kind, tokens, gapped=tokens is not parts[0])
            part.fill()
            found.append(part)
    return found


def is_finite(clause: Clause) -> bool:
    """Whether it has a verb of its own: a label, a list entry and a heading have none."""
    return has_finite(words_of(clause.doc), clause.tokens)


_TELLS = frozenset(
    {
        "become",
        "becomes",
        "continues",
        "carries",
        "goes",
        "switches",
        "spills",
        "keeps",
        "moves",
        "stops",
        "automatically",
    }
)  # of a verb that has no "is" or "may": "your election automatically carries on"


def _is_entry(words: Words, tokens: list[int]) -> bool:
    """A verbless stretch after a colon, or after a semicolon in a list that a colon opened."""
    before = [words[i].text for i in range(tokens[0]) if words[i].text in (":", ";")]
    told = words[tokens[0]].lower_ in SUBJECTS or any(words[i].lower_ in _TELLS for i in tokens)
    return ":" in before and not told and not any(words[i].lower_ in FINITE for i in tokens)


def _attach(clauses: list[Clause]) -> None:
    """A subordinate clause hangs on the main clause before it, or, at the sentence's start, on the one after it."""
    mains = [i for i, c in enumerate(clauses) if c.kind in (ClauseKind.MAIN, ClauseKind.LABEL)]
    for i, clause in enumerate(clauses):
        if clause.kind in (ClauseKind.MAIN, ClauseKind.LABEL):
            continue
        if (
            i > 1
            and clause.kind in (*_OF_TIME, ClauseKind.RESTRICTIVE)
            and clauses[i - 1].kind is ClauseKind.CONCESSIVE
            and mains
            and mains[0] < i
        ):
            clause.parent = i - 1  # "though the earnings remain until you leave"
            continue
        if clause.kind in _OF_TIME and _opens_anew(clauses, i):
            clause.parent = i + 1
            continue
        before = [m for m in mains if m < i and not (m == i - 1 and _labels_rule(clauses, i))]
        after = [m for m in mains if m > i]
        if not before and len(after) > 1 and _LIFTS.search(clauses[after[0]].text):
            after = after[1:]  # "Once you have taken part for five years, the wait no longer applies and you may ..."
        clause.parent = before[-1] if before else (after[0] if after else None)


_LIFTS = guarded(
    r"\b(?:wait|waiting period|rule|restriction|requirement)\b[^.;]{0,20}\b(?:no longer appl(?:y|ies)|(?:does|do) not apply|(?:is|are) lifted|ends?)\b",
    regex.IGNORECASE,
)


def _labels_rule(clauses: list[Clause], i: int) -> bool:
    """ "Section 3.08: If the Employer so elects, Participants may ...": a condition of the rule, and not of its label."""
    follows = any(c.kind is ClauseKind.MAIN for c in clauses[i + 1 :])
    return clauses[i].kind in _OF_TIME and clauses[i - 1].kind is ClauseKind.LABEL and follows


_BEFORE_ANEW = frozenset({"and", "but", "or", ";", "—"})


def _opens_anew(clauses: list[Clause], i: int) -> bool:
    """ "You may save pre-tax, and if you have an after-tax balance you may convert it": a condition of what follows it."""
    if i == 0 or i + 1 >= len(clauses) or clauses[i + 1].kind is not ClauseKind.MAIN or clauses[i + 1].gapped:
        return False
    clause = clauses[i]
    first = clause.tokens[0]
    words = words_of(clause.doc)
    opening = words[first].lower_ if words[first].lower_ in _COORDINATORS else words[first - 1].lower_ if first else ""
    return opening in _BEFORE_ANEW and clauses[i + 1].tokens[0] > clause.tokens[-1]


def _stretches(words: Words, tokens: list[int]) -> list[tuple[ClauseKind, list[int]]]:
    tokens, asides = _lift_asides(words, tokens)
    parts: list[tuple[ClauseKind, list[int]]] = []
    for piece_kind, piece in _at_stops(words, tokens):
        parts += _within(words, piece, piece_kind)
    for aside in asides:
        where = next(
            (n + 1 for n, (_, p) in enumerate(parts) if p and p[0] < aside[0] <= p[-1] + len(aside) + 2), len(parts)
        )
        parts.insert(where, (ClauseKind.RELATIVE, aside))
    return parts


def _lift_asides(words: Words, tokens: list[int]) -> tuple[list[int], list[list[int]]]:
    """Takes a bracketed remark with a verb of its own out of the sentence; a bracketed list stays where it is."""
    asides: list[list[int]] = []
    kept: list[int] = []
    at = 0
    while at < len(tokens):
        if words[tokens[at]].text == "(":
            close = next((n for n in range(at + 1, len(tokens)) if words[tokens[n]].text == ")"), None)
            if close is not None and close - at > 4:
                inner = tokens[at + 1 : close]
                if any(words[i].lower_ in FINITE for i in inner):
                    asides.append(inner)
                    at = close + 1
                    continue
        kept.append(tokens[at])
        at += 1
    return kept, asides


def _at_stops(words: Words, tokens: list[int]) -> list[tuple[ClauseKind, list[int]]]:
    """Cuts at semicolons, colons and dashes."""
    pieces: list[tuple[ClauseKind, list[int]]] = []
    current: list[int] = []
    for i in tokens:
        text = words[i].text
        spaced_dash = (
            text in ("—", "–", "--", "-") and i > 0 and bool(words[i - 1].whitespace_) and bool(words[i].whitespace_)
        )
        full_stop = text == "." and i != tokens[-1] and not _numbers(words, i)
        if text in (";", ":", "—", "?") or spaced_dash or full_stop:
            if current:
                asks = (
                    text == ":" and words[current[0]].lower_ == "what" and len(current) <= 8
                )  # "What you can convert: ..."
                short_label = text != ";" and (asks or not has_finite(words, current)) and len(current) <= 16
                pieces.append((ClauseKind.LABEL if short_label else ClauseKind.MAIN, current))
            current = []
        else:
            current.append(i)
    if current:
        pieces.append((ClauseKind.MAIN, current))
    return pieces


def _is_numero(span: Span) -> bool:
    """The "No." of "Amendment No. 3"."""
    return span.text in ("No", "NO") and span.end < len(span.doc) and _numbers(words_of(span.doc), span.end)


_PAY = frozenset({"compensation", "earning", "earnings", "pay", "salary"})


def _is_term(span: Span) -> bool:
    """The "Considered" of "Considered Compensation": the name of a measure of pay, and nothing under study."""
    return span.text == "Considered" and span.end < len(span.doc) and span.doc[span.end].norm_ in _PAY


def _numbers(words: Words, i: int) -> bool:
    """ "Amendment No. 3": a full stop that ends no sentence."""
    return i > 0 and words[i - 1].text in ("No", "NO", "Nos", "NOS") and i + 1 < len(words) and words[i + 1].like_num


def _within(words: Words, tokens: list[int], kind: ClauseKind) -> list[tuple[ClauseKind, list[int]]]:
    """Cuts one stretch at subordinators, contrasts and conjunctions that open a new verb."""
    parts: list[tuple[ClauseKind, list[int]]] = []
    current: list[int] = []
    current_kind = kind
    resume: ClauseKind | None = None  # what follows the comma that closes a fronted or inserted clause
    n = 0
    while n < len(tokens):
        opened, skip = opens(words, tokens, n, current)
        if opened is not None:
            if current:
                parts.append((current_kind, current))
            inserted = bool(current) and words[tokens[n - 1]].text == ","
            resume = ClauseKind.MAIN if (opened in _CLOSED_BY_COMMA and (not current or inserted)) else None
            current, current_kind = tokens[n : n + skip], opened
            n += skip
            continue
        if current_kind is ClauseKind.CONDITION and len(current) > 2 and new_subject(words, tokens, n, current):
            parts.append((current_kind, current))
            current, current_kind, resume = [tokens[n]], ClauseKind.MAIN, None
        elif (
            resume is not None
            and ends_fronted(words, tokens, n)
            and not (not parts and current_kind is ClauseKind.EXCEPTION and within_exceptions(words, tokens, n))
        ):
            parts.append((current_kind, current))
            current, current_kind, resume = [], resume, None
        elif current_kind in _OF_TIME and parts and opens_rule(words, tokens, n, current):
            parts.append((current_kind, current))
            current, current_kind, resume = [], ClauseKind.MAIN, None
        elif (current_kind is ClauseKind.RESTRICTIVE and main_verb_returns(words, tokens, n, current)) or (
            current_kind is ClauseKind.EXCEPTION and resume is None and main_verb_after_exception(words, tokens, n)
        ):
            parts.append((current_kind, current))
            current, current_kind = [tokens[n]], ClauseKind.MAIN
        elif (current_kind is ClauseKind.RESTRICTIVE and _ends_fronted_phrase(words, parts, tokens, n)) or (
            current_kind is ClauseKind.RELATIVE and breaks(words, tokens[n]) and _rule_follows(words, tokens, n + 1)
        ):
            parts.append((current_kind, current))
            current, current_kind = [], ClauseKind.MAIN
        else:
            current.append(tokens[n])
        n += 1
    if current:
        parts.append((current_kind, current))
    return _rejoined(words, parts)


_FRONTING = frozenset({"in", "for", "during", "under", "on", "at", "from", "with", "through", "as"})


def _ends_fronted_phrase(words: Words, parts: list[tuple[ClauseKind, list[int]]], tokens: list[int], n: int) -> bool:
    """ "In Plan Years that began before 1995, | a Participant was able to ...": the comma after a phrase before the subject."""
    if words[tokens[n]].text != "," or len(parts) != 1 or words[parts[0][1][0]].lower_ not in _FRONTING:
        return False
    return not has_finite(words, parts[0][1]) and subject_then_verb(words, tokens, n + 1)


def _rule_follows(words: Words, tokens: list[int], n: int) -> bool:
    """Whether a verb follows before long; after "no", "nothing" or "all" remarks may stand before it."""
    quantified = n < len(tokens) and words[tokens[n]].lower_ in ("no", "nothing", "none", "all", "every", "each")
    stops = any(
        words[i].lower_ in ("stops", "ceases") for i in tokens[n : n + 4]
    )  # "..., which ..., matching stops for a year"
    return stops or verb_soon(words, tokens, n, 16 if quantified else 9)


def _rejoined(words: Words, parts: list[tuple[ClauseKind, list[int]]]) -> list[tuple[ClauseKind, list[int]]]:
    """Puts a main clause that an inserted one split ("may not, unless amended, make") together again."""
    result: list[tuple[ClauseKind, list[int]]] = []
    for kind, tokens in parts:
        left = _split_off(words, result, tokens) if kind is ClauseKind.MAIN else None
        if left is not None:
            result[left] = (result[left][0], result[left][1] + tokens)
        else:
            result.append((kind, tokens))
    return result


def _split_off(words: Words, parts: list[tuple[ClauseKind, list[int]]], tokens: list[int]) -> int | None:
    """The main clause that these tokens go on with, over one inserted clause, or over several where it is a bare subject.

    "A Participant who is an Employee and who has attained age 59, may elect" has but one subject and one verb.
    """
    at = len(parts) - 2
    if words[tokens[0]].lower_ == "that" and told_on(words, list(range(tokens[0]))):
        return None  # "..., that our Plan will do neither": a statement of its own
    if at < 0 or parts[-1][0] not in (*_CLOSED_BY_COMMA, *_INSERTED):
        return None
    while at > 0 and parts[at][0] in _INSERTED and parts[at + 1][0] in _INSERTED:
        at -= 1
    main = parts[at][1]
    several = at < len(parts) - 2
    yields = parts[at][0] is ClauseKind.CONCESSIVE and not has_finite(
        words, main
    )  # "although money that ... may be ..."
    if not (parts[at][0] is ClauseKind.MAIN or yields) or (several and has_finite(words, main)):
        return None
    if parts[-1][0] in _CLOSED_BY_COMMA and _first_word(words, tokens) in _COORDINATORS:
        return None
    if words[main[-1]].lower_ in _COORDINATORS and has_finite(words, main) and _has_subject(words, tokens):
        return None  # "you may save pre-tax, and if you have an after-tax balance you may convert it"
    if [words[i].lower_ for i in tokens[:2]] in (["and", "there"], ["there", "is"], ["there", "are"]):
        return None  # "... which you rolled over, and there is no payroll deduction"
    inserted = [i for _, part in parts[at + 1 :] for i in part]
    return at if _continues(main, inserted, tokens) else None


_DETERMINERS = frozenset(
    {"the", "a", "an", "any", "such", "no", "each", "every", "your", "his", "our", "these", "those"}
)


def _has_subject(words: Words, tokens: list[int]) -> bool:
    """Whether a stretch begins with a subject of its own and has a verb."""
    first = _first_word(words, tokens)
    return (first in SUBJECTS or first in _DETERMINERS) and has_finite(words, tokens)


def _first_word(words: Words, tokens: list[int]) -> str:
    return next((words[i].lower_ for i in tokens if words[i].is_alpha), "")


def _continues(left: list[int], inserted: list[int], right: list[int]) -> bool:
    return right[0] - inserted[-1] <= 2 and inserted[0] - left[-1] <= 2
