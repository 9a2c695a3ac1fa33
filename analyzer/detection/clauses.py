"""Cuts a sentence of plan prose into clauses, so that "not" and "may" reach as far as they do and no further.

A comma alone ends nothing; "but", "unless", "except", a semicolon, or "and" before a new verb do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from spacy.tokens import Doc, Span, Token

Words = Sequence[Token]

_MODALS = {"may", "can", "ca", "cannot", "will", "wo", "shall", "must", "might", "could", "would", "should"}
_FINITE = _MODALS | {"is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "isn't", "aren't"}
_PLAN_VERBS = {
    "permits", "allows", "offers", "accepts", "provides", "excludes", "prohibits", "includes", "requires", "lets", "takes",
    "remains", "remain", "apply", "applies", "stays", "stay", "goes", "go", "become", "becomes", "continue", "continues",
    "limits", "holds", "permit", "allow", "offer", "accept", "makes", "features", "elects", "restricts", "supports",
    "turn", "turns", "move", "moves", "transfer", "transfers", "ended", "began", "stopped", "ceased", "needs", "need", "permitted", "converts", "sweeps", "keeps", "means", "lacks", "ends",
}  # fmt: skip
_CONDITION_OPENERS = {"if", "when", "whenever", "once", "provided", "unless", "until", "because", "since", "as"}
_CONCESSIVE = {"although", "though", "while", "whereas", "whilst", "despite"}
_BEFORE_WHICH = {"to", "of", "from", "in", "for", "with", "by", "under", "through", "on", "at", "upon"}
_PLACES = {"place", "account", "source", "bucket", "part", "only"}
_REPORTING = {"provide", "state", "say", "note", "mean", "remember", "require", "understand", "so", "elect", "show", "such", "ensure", "know", "agree", "decide", "assume", "tell", "specify"}  # fmt: skip


class ClauseKind(StrEnum):
    """What a clause does in its sentence."""

    MAIN = "main"
    LABEL = "label"  # "In-plan conversion:" before its value
    CONDITION = "condition"
    UNLESS = "unless"
    CONCESSIVE = "concessive"
    EXCEPTION = "exception"
    RELATIVE = "relative"  # ", which may be withdrawn at any time"
    RESTRICTIVE = "restrictive"  # "that you may withdraw"


@dataclass(slots=True)
class Clause:
    """Some tokens of a sentence, with the vocabulary that stands on them."""

    doc: Doc
    kind: ClauseKind
    tokens: list[int]
    parent: int | None = None  # index of the clause this one hangs on
    listed: bool = False  # an entry of a list that a colon opened; it goes on with what stands before the colon
    money: list[Span] = field(default_factory=list)
    acts: list[Span] = field(default_factory=list)
    polarity: list[Span] = field(default_factory=list)
    cues: list[Span] = field(default_factory=list)

    def fill(self) -> None:
        """Takes the vocabulary that starts on the clause's own tokens."""
        own = set(self.tokens)
        for name in ("money", "polarity", "cue"):
            spans = [s for s in self.doc.spans[name] if s.start in own and not _is_numero(s)]
            setattr(self, "cues" if name == "cue" else name, spans)
        self.acts = [s for s in self.doc.spans["act"] if s.start in own]

    @property
    def text(self) -> str:
        """The clause's words."""
        return "".join(self.doc[i].text_with_ws for i in self.tokens).strip()

    def has(self, *kinds: str) -> bool:
        """Whether a cue of one of these kinds stands in the clause."""
        return any(c.label_ in kinds for c in self.cues)

    def norms(self) -> list[str]:
        """The normal forms of its tokens."""
        return [self.doc[i].norm_ for i in self.tokens]


def split(doc: Doc) -> list[Clause]:
    """The clauses of one sentence in order; each has its vocabulary filled in."""
    words, clauses = list(doc), []
    for kind, tokens in _stretches(words, [w.i for w in words if not w.is_space]):
        clauses.append(Clause(doc, kind, tokens, listed=kind is ClauseKind.MAIN and _is_entry(words, tokens)))
    clauses = [
        c for c in clauses if any(words[i].is_alpha or words[i].is_digit or not words[i].is_punct for i in c.tokens)
    ]
    for clause in clauses:
        clause.fill()
    _attach(clauses)
    return clauses


def is_finite(clause: Clause) -> bool:
    """Whether it has a verb of its own: a label, a list entry and a heading have none."""
    return _has_finite(list(clause.doc), clause.tokens)


_MONTHS = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
}
_SUBJECTS = {"you", "we", "they", "it", "he", "she", "participants", "members", "employees"}


def _is_entry(words: Words, tokens: list[int]) -> bool:
    """A verbless stretch after a colon, or after a semicolon in a list that a colon opened."""
    before = [words[i].text for i in range(tokens[0]) if words[i].text in (":", ";")]
    told = words[tokens[0]].lower_ in _SUBJECTS or any(words[i].lower_ in ("become", "becomes") for i in tokens)
    return ":" in before and not told and not any(words[i].lower_ in _FINITE for i in tokens)


_OF_TIME = (ClauseKind.CONDITION, ClauseKind.UNLESS)


def _attach(clauses: list[Clause]) -> None:
    """A subordinate clause hangs on the main clause before it, or, at the sentence's start, on the one after it."""
    mains = [i for i, c in enumerate(clauses) if c.kind in (ClauseKind.MAIN, ClauseKind.LABEL)]
    for i, clause in enumerate(clauses):
        if clause.kind in (ClauseKind.MAIN, ClauseKind.LABEL):
            continue
        if (
            i > 1
            and clause.kind in _OF_TIME
            and clauses[i - 1].kind is ClauseKind.CONCESSIVE
            and mains
            and mains[0] < i
        ):
            clause.parent = i - 1  # "though the earnings remain until you leave"
            continue
        before = [m for m in mains if m < i]
        after = [m for m in mains if m > i]
        clause.parent = before[-1] if before else (after[0] if after else None)


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
                if any(words[i].lower_ in _FINITE for i in inner):
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
                short_label = text != ";" and not _has_finite(words, current) and len(current) <= 16
                pieces.append((ClauseKind.LABEL if short_label else ClauseKind.MAIN, current))
            current = []
        else:
            current.append(i)
    if current:
        pieces.append((ClauseKind.MAIN, current))
    return pieces


def _is_numero(span: Span) -> bool:
    """The "No." of "Amendment No. 3"."""
    return span.text == "No" and span.end < len(span.doc) and _numbers(list(span.doc), span.end)


def _numbers(words: Words, i: int) -> bool:
    """ "Amendment No. 3": a full stop that ends no sentence."""
    return i > 0 and words[i - 1].text in ("No", "Nos") and i + 1 < len(words) and words[i + 1].like_num


def _has_finite(words: Words, tokens: list[int]) -> bool:
    return any(
        words[i].lower_ in _FINITE or (words[i].lower_ in _PLAN_VERBS and not _is_noun(words, i)) for i in tokens
    )


def _is_noun(words: Words, i: int) -> bool:
    """Whether a word that may be a verb stands where only a noun can: "no rollover, transfer or conversion"."""
    return words[i].lower_ in _NOUNS_TOO and i > 0 and words[i - 1].lower_ in _BEFORE_A_NOUN


_NOUNS_TOO = {"transfer", "transfers", "limits", "permit", "permits", "need", "needs", "turn", "turns", "move", "moves"}
_BEFORE_A_NOUN = {",", "or", "and", "no", "any", "a", "roth", "the", "such", "plan", "-"}


def _within(words: Words, tokens: list[int], kind: ClauseKind) -> list[tuple[ClauseKind, list[int]]]:
    """Cuts one stretch at subordinators, contrasts and conjunctions that open a new verb."""
    parts: list[tuple[ClauseKind, list[int]]] = []
    current: list[int] = []
    current_kind = kind
    resume: ClauseKind | None = None  # what follows the comma that closes a fronted or inserted clause
    n = 0
    while n < len(tokens):
        opened, skip = _opens(words, tokens, n, current)
        if opened is not None:
            if current:
                parts.append((current_kind, current))
            inserted = bool(current) and words[tokens[n - 1]].text == ","
            resume = ClauseKind.MAIN if (opened in _CLOSED_BY_COMMA and (not current or inserted)) else None
            current, current_kind = tokens[n : n + skip], opened
            n += skip
            continue
        if current_kind is ClauseKind.CONDITION and len(current) > 2 and _new_subject(words, tokens, n, current):
            parts.append((current_kind, current))
            current, current_kind, resume = [tokens[n]], ClauseKind.MAIN, None
        elif resume is not None and _ends_fronted(words, tokens, n):
            parts.append((current_kind, current))
            current, current_kind, resume = [], resume, None
        elif (current_kind is ClauseKind.RESTRICTIVE and _main_verb_returns(words, tokens, n, current)) or (
            current_kind is ClauseKind.EXCEPTION and resume is None and _main_verb_after_exception(words, tokens, n)
        ):
            parts.append((current_kind, current))
            current, current_kind = [tokens[n]], ClauseKind.MAIN
        elif current_kind is ClauseKind.RELATIVE and _breaks(words, tokens[n]) and _verb_soon(words, tokens, n + 1):
            parts.append((current_kind, current))
            current, current_kind = [], ClauseKind.MAIN
        else:
            current.append(tokens[n])
        n += 1
    if current:
        parts.append((current_kind, current))
    return _rejoined(words, parts)


_KEEPING = {"keep", "hold", "set", "stand", "account", "kept", "held"}  # "kept apart from" excepts nothing
_CLOSED_BY_COMMA = {ClauseKind.CONDITION, ClauseKind.UNLESS, ClauseKind.CONCESSIVE, ClauseKind.EXCEPTION}


def _rejoined(words: Words, parts: list[tuple[ClauseKind, list[int]]]) -> list[tuple[ClauseKind, list[int]]]:
    """Puts a main clause that an inserted one split ("may not, unless amended, make") together again."""
    result: list[tuple[ClauseKind, list[int]]] = []
    for kind, tokens in parts:
        left = _split_off(words, result, tokens) if kind is ClauseKind.MAIN else None
        if left is not None:
            result[left] = (ClauseKind.MAIN, result[left][1] + tokens)
        else:
            result.append((kind, tokens))
    return result


_INSERTED = (ClauseKind.RELATIVE, ClauseKind.RESTRICTIVE)


def _split_off(words: Words, parts: list[tuple[ClauseKind, list[int]]], tokens: list[int]) -> int | None:
    """The main clause that these tokens go on with, over one inserted clause, or over several where it is a bare subject.

    "A Participant who is an Employee and who has attained age 59, may elect" has but one subject and one verb.
    """
    at = len(parts) - 2
    if at < 0 or parts[-1][0] not in (*_CLOSED_BY_COMMA, *_INSERTED):
        return None
    while at > 0 and parts[at][0] in _INSERTED and parts[at + 1][0] in _INSERTED:
        at -= 1
    main = parts[at][1]
    several = at < len(parts) - 2
    if parts[at][0] is not ClauseKind.MAIN or (several and _has_finite(words, main)):
        return None
    if parts[-1][0] in _CLOSED_BY_COMMA and _first_word(words, tokens) in _COORDINATORS:
        return None
    inserted = [i for _, part in parts[at + 1 :] for i in part]
    return at if _continues(main, inserted, tokens) else None


_COORDINATORS = {"and", "or", "nor", "but"}


def _first_word(words: Words, tokens: list[int]) -> str:
    return next((words[i].lower_ for i in tokens if words[i].is_alpha), "")


def _continues(left: list[int], inserted: list[int], right: list[int]) -> bool:
    return right[0] - inserted[-1] <= 2 and inserted[0] - left[-1] <= 2


def _opens_exception(words: Words, tokens: list[int], n: int, current: list[int]) -> tuple[ClauseKind | None, int]:
    """What takes something out of a rule: "except", "save for", "apart from", "but not"; "except that" opens a rule of its own."""
    word, following = words[tokens[n]].lower_, words[tokens[n + 1]].lower_ if n + 1 < len(tokens) else ""
    previous = words[tokens[n - 1]] if n else None
    if word in ("except", "save") and following == "that" and current:
        return ClauseKind.MAIN, 2
    if word == "save" and following == "for" and (previous is None or previous.lower_ not in _MODALS | {"not", "to"}):
        return ClauseKind.EXCEPTION, 2
    if (
        word in ("except", "excluding")
        or (word == "apart" and following == "from" and (previous is None or previous.norm_ not in _KEEPING))
        or (word == "but" and following == "not" and not _verb_soon(words, tokens, n + 2))
    ):
        return ClauseKind.EXCEPTION, 2 if following in ("for", "from", "that", "not") else 1
    if word == "with" and [words[i].lower_ for i in tokens[n + 1 : n + 4]] == ["the", "exception", "of"]:
        return ClauseKind.EXCEPTION, 4
    return None, 0


def _opens_relative(words: Words, tokens: list[int], n: int, current: list[int]) -> tuple[ClauseKind | None, int]:
    """What says more of the noun before it: "which", "who", "to which", "that you make"."""
    word, following = words[tokens[n]].lower_, words[tokens[n + 1]].lower_ if n + 1 < len(tokens) else ""
    previous = words[tokens[n - 1]] if n else None
    if previous is None:
        return None, 0
    goes_on = previous.lower_ in ("and", "or") and _nonrestrictive(words, tokens[:n])
    kind = ClauseKind.RELATIVE if previous.text == "," or goes_on else ClauseKind.RESTRICTIVE
    taxed = word == "on" and any(
        words[i].norm_ in ("tax", "income", "federal") for i in tokens[n + 2 : n + 4] if words[i - 1].text != "-"
    )  # "pay on which tax is paid"
    if word in _BEFORE_WHICH and following in ("which", "whom") and current and not taxed:
        return kind, 2
    if word in ("which", "who", "whom", "whose") and (current or previous.text == ","):
        return kind, 1
    if word == "where" and previous.norm_ in _PLACES and _verb_soon(words, tokens, n + 1):
        return ClauseKind.RESTRICTIVE, 1
    introduces = previous.norm_ in _REPORTING or previous.lower_ in _BEFORE_NOUNS  # "whatever is in that source"
    if word == "that" and current and not introduces and _verb_soon(words, tokens, n + 1, 7):
        return ClauseKind.RESTRICTIVE, 1
    return None, 0


def _opens(words: Words, tokens: list[int], n: int, current: list[int]) -> tuple[ClauseKind | None, int]:
    """The kind of clause that opens at the n-th token, and how many tokens its opener takes."""
    word, following = words[tokens[n]].lower_, words[tokens[n + 1]].lower_ if n + 1 < len(tokens) else ""
    previous = words[tokens[n - 1]] if n else None
    if word == "unless":
        return ClauseKind.UNLESS, 1
    if word == "so" and [words[i].lower_ for i in tokens[n + 1 : n + 3]] == ["long", "as"]:
        return ClauseKind.CONDITION, 3
    exception = _opens_exception(words, tokens, n, current)
    if exception[0] is not None:
        return exception
    if (
        word in _CONCESSIVE
        and (not current or (previous is not None and previous.text == ","))
        and following != "employed"
    ):
        if word != "while" or _subject_then_verb(words, tokens, n + 1):
            return ClauseKind.CONCESSIVE, 1
        return None, 0
    if word == "however" and previous is not None and previous.text == "," and following == ",":
        return None, 0
    then = word == "then" and current and previous is not None and previous.text == ","
    if then or _gives_reason(words, tokens, n, current):
        return ClauseKind.MAIN, 1
    if word == "even" and following in ("though", "if", "when"):
        return ClauseKind.CONCESSIVE if following == "though" else ClauseKind.CONDITION, 2
    not_yet = word == "yet" and previous is not None and previous.text != ","  # "is not yet available"
    if word in ("but", "however", "yet") and current and following not in ("not", "only") and not not_yet:
        return ClauseKind.MAIN, 1
    if word == "but" and current and following == "only" and _subject_then_verb(words, tokens, n + 2):
        return ClauseKind.MAIN, 1
    if word == "so" and following == "that" and current:
        amends = any(words[i].norm_ in ("amend", "change", "revise", "modify", "restate") for i in current)
        return (ClauseKind.MAIN if amends else ClauseKind.CONDITION), 2
    if word in _CONDITION_OPENERS and _opens_condition(words, tokens, n):
        return (ClauseKind.CONDITION, 1)
    if word in ("after", "before") and not current and following in _SUBJECTS and _breaks_ahead(words, tokens, n):
        return ClauseKind.CONDITION, 1
    if word == "should" and not current and _subject_ahead(words, tokens, n + 1):
        return ClauseKind.CONDITION, 1
    relative = _opens_relative(words, tokens, n, current)
    if relative[0] is not None:
        return relative
    if word == "," and following in _MODALS and current and _has_finite(words, current):
        return ClauseKind.MAIN, 1
    if word == "," and following in ("and", "or") and current and _modal_at(words, tokens, n + 2):
        return ClauseKind.MAIN, 2
    if word == "so" and current and previous is not None and previous.text == "," and _has_finite(words, current):
        return (ClauseKind.MAIN, 1) if _verb_soon(words, tokens, n + 1) else (None, 0)
    if (
        word in ("and", "or", "nor", "so", ",")
        and current
        and _has_finite(words, current)
        and _subject_then_verb(words, tokens, n + 1)
    ):
        if word == "," and following in _MODALS:
            return ClauseKind.MAIN, 1
        if word == "," and following not in _SUBJECTS | {"no", "nor", "the", "such"}:
            return None, 0
        if word == "," and following in (
            "and",
            "or",
            "but",
            "which",
            "who",
            "if",
            "unless",
            "except",
            "nor",
            "so",
            "when",
        ):
            return None, 0
        if (
            _inside_subordinate(words, current)
            or _joins_kinds(words, current, following)
            or (word in ("and", "or") and _goes_on_relative(words, current, following))
        ):
            return None, 0
        return ClauseKind.MAIN, 1
    return None, 0


def _modal_at(words: Words, tokens: list[int], n: int) -> bool:
    return n < len(tokens) and words[tokens[n]].lower_ in _MODALS


def _breaks_ahead(words: Words, tokens: list[int], n: int) -> bool:
    """Whether a comma closes the clause that opens here: "after you turn 59½, you may"."""
    return any(_breaks(words, i) for i in tokens[n + 2 : n + 20])


def _subject_ahead(words: Words, tokens: list[int], n: int) -> bool:
    """Whether a subject stands here: "should you withdraw" opens a condition, "should be withdrawn" does not."""
    return n < len(tokens) and words[tokens[n]].lower_ in _SUBJECTS | {"a", "an", "the", "any", "your"}


def _goes_on_relative(words: Words, current: list[int], following: str) -> bool:
    """ "Which is a separate document and is not reproduced here": no comma and no subject of its own before the verb."""
    return (
        words[current[0]].lower_ == "which"
        and words[current[-1]].text != ","
        and following in ("is", "are", "was", "were")
    )


_BEFORE_NOUNS = frozenset(
    {"in", "of", "from", "to", "into", "with", "for", "under", "on", "at", "by", "after", "before"}
)


def _nonrestrictive(words: Words, before: list[int]) -> bool:
    """Whether ", which ..." opened earlier in the stretch: "..., which you may withdraw and which you may convert"."""
    return any(words[i].lower_ == "which" and words[i - 1].text == "," for i in before if i)


def _gives_reason(words: Words, tokens: list[int], n: int, current: list[int]) -> bool:
    """ "... because the Plan does not accept them": a reason is stated, not supposed."""
    following = [words[i].lower_ for i in tokens[n + 2 : n + 5]]
    return bool(current) and words[tokens[n]].lower_ == "because" and "plan" in following


_KINDS = {"tax", "roth"}


def _joins_kinds(words: Words, current: list[int], following: str) -> bool:
    """Whether "and" joins two kinds of money or of tax: "pre-tax and Roth contributions", "federal and state taxes"."""
    last = words[current[-1]].lower_
    return (last in _KINDS and following in ("roth", "after", "pre", "before", "post")) or last == "federal"


def _inside_subordinate(words: Words, current: list[int]) -> bool:
    """A conjunction inside an "if ..." goes on with the condition."""
    return words[current[0]].lower_ in ("if", "when", "once", "because")


def _opens_condition(words: Words, tokens: list[int], n: int) -> bool:
    word = words[tokens[n]].lower_
    if word == "as":
        return [words[i].lower_ for i in tokens[n : n + 3]] in (["as", "long", "as"], ["as", "soon", "as"])
    if word == "because" and n + 1 < len(tokens) and words[tokens[n + 1]].lower_ == "of":
        return False
    if word == "once":
        return not _counts(words, tokens, n)
    if word == "provided":
        return n + 1 < len(tokens) and words[tokens[n + 1]].lower_ in (
            "that",
            "you",
            "the",
            "it",
            "they",
            "however",
            ",",
        )
    if (
        word in ("until", "since", "before")
        and n + 1 < len(tokens)
        and (words[tokens[n + 1]].lower_ in _MONTHS or words[tokens[n + 1]].like_num)
    ):
        return False
    if word in ("until", "since") and n + 1 < len(tokens) and words[tokens[n + 1]].lower_ in ("then", "that", "now"):
        return False
    if word in ("until", "since"):
        comma = next((m for m in range(n + 1, len(tokens)) if words[tokens[m]].text == ","), len(tokens))
        return _verb_soon(words, tokens[:comma], n + 1, 8)
    if word == "if" and n and words[tokens[n - 1]].lower_ in ("as", "see", "even", "only"):
        return True
    return True


_UNITS = {"year", "quarter", "month", "week", "day", "period"}


def _counts(words: Words, tokens: list[int], n: int) -> bool:
    """Whether "once" is a number ("not more than once in any quarter"), and not the opening of a clause."""
    previous = words[tokens[n - 1]].lower_ if n else ""
    after = [words[i] for i in tokens[n + 1 : n + 5]]
    if previous in ("than", "least", "only") or (after and after[0].lower_ in ("each", "every", "per", "during", "in")):
        return True
    return bool(after) and after[0].lower_ in ("a", "any") and any(w.norm_ in _UNITS for w in after[1:3])


def _new_subject(words: Words, tokens: list[int], n: int, current: list[int]) -> bool:
    """Where a fronted condition without a comma ends: "once you have a year of service | you may make ..."."""
    if words[tokens[n]].lower_ == "there" and n + 1 < len(tokens) and words[tokens[n + 1]].lower_ in _FINITE:
        return True
    if words[tokens[n]].lower_ not in _SUBJECTS | {"a", "the", "each", "any", "no", "nothing", "your"}:
        return False
    reach = 2 if words[tokens[n]].lower_ in _SUBJECTS else 3
    modal = any(words[i].lower_ in _MODALS for i in tokens[n + 1 : n + 1 + reach])
    if words[tokens[n]].lower_ in ("it", "they") and n + 1 < len(tokens):
        modal = modal or words[tokens[n + 1]].lower_ in _PLAN_VERBS | {"is", "are"}
    return (
        modal
        and len(current) >= 3
        and words[tokens[n - 1]].lower_
        not in ("and", "or", "that", "which", "than", "before", "after", "until", "when", "if")
    )


def _breaks(words: Words, i: int) -> bool:
    """Whether a comma is one, and not that of a date or a number or of a list in brackets."""
    if words[i].text != "," or _in_brackets(words, i):
        return False
    return not (i + 1 < len(words) and words[i + 1].like_num and i > 0 and words[i - 1].like_num)


def _in_brackets(words: Words, i: int) -> bool:
    """Whether a bracket that opened before is still open."""
    last = next((words[n].text for n in range(i - 1, -1, -1) if words[n].text in "()"), "")
    return last == "("


def _verb_soon(words: Words, tokens: list[int], n: int, reach: int = 9) -> bool:
    return any(
        words[i].lower_ in _FINITE or words[i].lower_ in _PLAN_VERBS or words[i].norm_ in _COMMON_VERBS
        for i in tokens[n : n + reach]
    )


_COMMON_VERBS = {
    "make",
    "contribute",
    "hold",
    "reach",
    "leave",
    "work",
    "complete",
    "elect",
    "attain",
    "earn",
    "receive",
    "participate",
    "like",
    "wish",
    "want",
    "please",
    "choose",
    "turn",
    "become",
    "retire",
}


def _ends_fronted(words: Words, tokens: list[int], n: int) -> bool:
    """Whether a comma ends a fronted clause; one before "or" goes on with it ("if you are 59½, or have been a member ...")."""
    goes_on = n + 1 < len(tokens) and words[tokens[n + 1]].lower_ == "or"
    return _breaks(words, tokens[n]) and not goes_on and _verb_ahead(words, tokens, n + 1)


def _verb_ahead(words: Words, tokens: list[int], n: int) -> bool:
    return _has_finite(words, tokens[n:]) or any(words[i].norm_ in _COMMON_VERBS for i in tokens[n:]) or n < len(tokens)


def _subject_then_verb(words: Words, tokens: list[int], n: int) -> bool:
    """Whether a subject of at most ten words and then a finite verb follow, with no comma or conjunction between."""
    for step, i in enumerate(tokens[n : n + 12]):
        low = words[i].lower_
        if low in _FINITE or (low in _PLAN_VERBS and step > 0 and not _is_noun(words, i)):
            return True
        if low in _SUBJECTS and step > 0 and words[i - 1].lower_ not in ("and", "or", "but", ","):
            return False  # "the contributions you have made": a relative clause without its pronoun
        if low in (",", "and", "that", "which", "who", "if", "when", "but", "unless", "(", "by", "under", "as"):
            return False
    return False


_NOMINAL = {"the", "a", "an", "your", "his", "her", "their", "each", "any", "such", "i", "is", "are"}


def _main_verb_after_exception(words: Words, tokens: list[int], n: int) -> bool:
    """ "Any source except after-tax | can be converted": the exception has no verb of its own."""
    return words[tokens[n]].lower_ in _FINITE and words[tokens[n - 1]].lower_ not in _SUBJECTS | _FINITE


_LETS = {"permit", "allow", "enable", "entitle", "authorize"}  # "permits Participants who have ... | to convert"
_DONE_WITH_MONEY = {"convert", "withdraw", "contribute", "make", "elect", "transfer", "move", "roll", "take", "direct"}


def _main_verb_returns(words: Words, tokens: list[int], n: int, current: list[int]) -> bool:
    """After "that you make", the next modal or "is" belongs to the main clause again."""
    low = words[tokens[n]].lower_
    if low == "from" and n + 1 < len(tokens) and words[tokens[n + 1]].lower_.endswith("ing"):
        return True  # "prevents a Participant who has ... | from continuing to contribute"
    joins = any(words[i].lower_ in ("join", "joins", "enroll", "enrolls") for i in current[1:])
    if joins and low in ("authorize", "authorizes", "contribute", "contributes"):
        return True  # "Members who join the Fund | authorize a deduction"
    if low == "to" and n + 1 < len(tokens) and words[tokens[n + 1]].norm_ in _DONE_WITH_MONEY:
        return any(words[i].norm_ in _LETS for i in range(max(0, current[0] - 6), current[0]))
    if low not in _FINITE:
        return False
    inner = current[2:] if len(current) > 1 and words[current[1]].lower_ in ("which", "whom") else current[1:]
    with_subject = (
        words[current[0]].lower_ in _BEFORE_WHICH
    )  # "on which contributions may be paid | are retirement and death"
    if (
        not with_subject
        and inner
        and words[inner[0]].lower_ not in _NOMINAL | _SUBJECTS
        and words[inner[0]].lower_ not in _FINITE
    ):
        return words[tokens[n - 1]].lower_ not in _FINITE  # "that secures a loan | may not be converted"
    earlier = [
        i
        for i in inner
        if words[i].lower_ in _FINITE or words[i].lower_ in _PLAN_VERBS or words[i].norm_ in _COMMON_VERBS
    ]
    return bool(earlier) and words[tokens[n - 1]].lower_ not in _FINITE and words[tokens[n - 1]].norm_ not in ("not",)
