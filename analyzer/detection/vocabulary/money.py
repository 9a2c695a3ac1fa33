"""Joins the pieces of a phrase that names money: adjective, modifiers and head noun ("voluntary after-tax savings account")."""

from __future__ import annotations

import regex
from spacy.tokens import Doc, Span

from analyzer.lexicon import Vocabulary
from analyzer.shapes import guarded

_NEGATES_ROTH = ({"non", "non-"}, {"not"}, {"nor"})
_CONTRAST = {("separate", "from"), ("different", "from"), ("distinct", "from"), ("rather", "than"), ("instead", "of"), ("other", "than"), ("distinguish", "from"), ("oppose", "to"), ("opposed", "to"), ("unlike",), ("besides",), ("than",)}  # fmt: skip


def merge_money(doc: Doc, cores: list[Span], words: Vocabulary) -> list[Span]:
    """Each core with its head noun; ``span._.form`` becomes contributions, accounts, rollover, earnings, net, basis or bare."""
    spans = [
        _with_head(doc, core, words)
        for core in cores
        if not _is_denied_roth(doc, core) and not _is_moment(doc, core, words) and not _is_verb(core)
    ]
    spans = _fold_adjacent(doc, spans)
    spans = [s for s in spans if not (s.label_ == "employer" and s._.form == "bare" and s[-1].norm_ in _NO_MONEY)]
    spans = [s for s in spans if not _is_measure(doc, s) and not _is_in_a_title(doc, s)]
    _share_heads(doc, spans)
    return spans


def _is_verb(core: Span) -> bool:
    """ "The Company matches before-tax contributions": what it does, and no money of its own."""
    return core.label_ == "match" and core[-1].lower_ == "matches"


_OURS = {"our", "this", "us"}
_PLAN_DOES = {"have", "has", "do", "does", "offer", "allow", "permit", "accept", "include", "let", "lack", "provide", "support"}  # fmt: skip


def _is_measure(doc: Doc, span: Span) -> bool:
    """Whether "401(k)" only says which limit or plan is meant."""
    following = doc[span.end].norm_ if span.end < len(doc) else ""
    named = span.start > 0 and (doc[span.start - 1].text[:1].isupper() or doc[span.start - 1].norm_ in _OURS)
    if named and span.text.lower() == "401(k)" and following in _PLAN_DOES:
        return True  # "The Acme 401(k) has neither feature"
    return (
        span.label_ == "pre_tax"
        and span._.form == "bare"
        and span.text.lower().endswith("401(k)")
        and (following in ("limit", "plan", "maximum", "fund", "cap", "ceiling") or _is_plan_name(doc, span))
    )


def _is_in_a_title(doc: Doc, span: Span) -> bool:
    """ "The Executive Supplemental Savings Plan": what another plan is called, and no money."""
    titled = span.end < len(doc) and doc[span.end].text in ("Plan", "Program") and span.start > 0
    capitals = titled and all(t.text[:1].isupper() for t in (doc[span.start - 1], *span))
    return capitals and span.label_ == "after_tax" and "tax" not in span.text.lower()


_WHOSE = {"the", "our", "this", "your", "company", "'s", "’s"}
_DOES = {
    "have",
    "offer",
    "do",
    "accept",
    "allow",
    "permit",
    "be",
    "let",
    "take",
    "include",
    "provide",
    "will",
    "may",
    "can",
}


def _is_plan_name(doc: Doc, span: Span) -> bool:
    """ "The Tallgrass 401(k) has neither feature": the plan itself."""
    named = span.start > 0 and (doc[span.start - 1].norm_ in _WHOSE or doc[span.start - 1].is_title)
    return len(span) <= 3 and named and span.end < len(doc) and doc[span.end].norm_ in _DOES


_NOT_MADE_AS = guarded(r"\b(?:is|are) not (?:designated|treated|made) as$", regex.IGNORECASE)


def _is_denied_roth(doc: Doc, core: Span) -> bool:
    """Whether a "Roth" only says what the money is not ("non-Roth", "not Roth", "separate from Roth")."""
    if core.label_ != "roth":
        return False
    before = [t.norm_ for t in doc[max(0, core.start - 3) : core.start] if t.norm_ not in ("-", "a", "an", "be", "(")]
    if before and before[-1] == "nor" and _opens_with_neither(doc, core):
        return False
    if before and any(before[-1] in words for words in _NEGATES_ROTH):
        return True
    if _NOT_MADE_AS.search(doc[max(0, core.start - 5) : core.start].text):
        return True
    return tuple(before[-2:]) in _CONTRAST or tuple(before[-1:]) in {("unlike",)}


_BEING = {"is", "are", "was", "were", "be", "been", "being"}


def _opens_with_neither(doc: Doc, core: Span) -> bool:
    """ "Neither after-tax nor Roth contributions may be made": both are subjects; not so in "are neither pre-tax nor Roth"."""
    at = next((i for i in range(core.start - 1, max(-1, core.start - 14), -1) if doc[i].lower_ == "neither"), None)
    return at is not None and (at == 0 or doc[at - 1].lower_ not in _BEING)


_NO_MONEY = {"company", "companies", "employer", "employers", "discretionary", "pension"}
_FINITE = {"is", "are", "was", "were", "has", "have", "will", "may", "can"}
_GOES_ON = {
    "and",
    "or",
    "to",
    "from",
    "in",
    "on",
    "as",
    "at",
    "by",
    "up",
    "for",
    "of",
    "with",
    "but",
    "into",
    "if",
    "then",
    "under",
    "once",
    "when",
    "whenever",
    "unless",
    "until",
}


def _is_moment(doc: Doc, core: Span, words: Vocabulary) -> bool:
    """ "Elections you make after tax tables are updated": "after" as a preposition, before a noun with its own verb."""
    if core.label_ != "after_tax" or core._.form != "adjectives" or core.text.lower() != "after tax":
        return False
    if (
        core.end >= len(doc)
        or not doc[core.end].is_alpha
        or doc[core.end].norm_ in _GOES_ON | words.modifier_set | set(words.head_forms)
    ):
        return False
    return any(t.lower_ in _FINITE for t in doc[core.end + 1 : core.end + 5])


def _with_head(doc: Doc, core: Span, words: Vocabulary) -> Span:
    """Extends an adjective over its modifiers to the head noun that says what sort of thing it is."""
    if core._.form != "adjectives":
        return _grown_left(doc, core, words)
    end, form = core.end, "bare"
    at = _skip_aside(doc, core.end)
    while at < len(doc):
        head, length = _head_at(doc, at, words)
        if head:
            end, form = at + length, head
            at = end
        elif doc[at].norm_ in words.modifier_set and not doc[at].is_punct:
            at += 1
        else:
            break
    label = "rolled_after_tax" if form == "rollover" and core.label_ == "after_tax" else core.label_
    merged = Span(doc, core.start, end, label=label)
    merged._.form = form
    return _grown_left(doc, merged, words)


def _skip_aside(doc: Doc, at: int) -> int:
    """Past a "(non-Roth)" or "(after-tax)" that stands between an adjective and its noun."""
    if at < len(doc) and doc[at].text in ("(", ",") and at + 1 < len(doc):
        close = next((i for i in range(at + 1, min(at + 6, len(doc))) if doc[i].text in (")", ",")), None)
        inner = [t.norm_ for t in doc[at + 1 : close]] if close else []
        if close and inner and "non" in inner and "roth" in inner:
            return close + 1
    return at


def _grown_left(doc: Doc, span: Span, words: Vocabulary) -> Span:
    start = span.start
    while start > 0 and doc[start - 1].norm_ in words.left_modifier_set:
        start -= 1
    grown = Span(doc, start, span.end, label=span.label_)
    grown._.form = span._.form
    return grown


def _head_at(doc: Doc, at: int, words: Vocabulary) -> tuple[str, int]:
    """The form and token length of the longest head noun at ``at``."""
    for length in (4, 3, 2, 1):
        phrase = " ".join(t.norm_ for t in doc[at : at + length])
        if at + length <= len(doc) and (form := words.head_forms.get(phrase)):
            return form, length
    return "", 0


def _fold_adjacent(doc: Doc, spans: list[Span]) -> list[Span]:
    """Joins what names one thing twice: "after-tax (Roth) contributions" is Roth, "after-tax rollover account" rolled-in."""
    folded: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        last = folded[-1] if folded else None
        if last is not None and span.start < last.end:
            continue
        if last is not None and _one_name(doc, last, span):
            folded[-1] = _joined(doc, last, span)
        else:
            folded.append(span)
    return folded


def _one_name(doc: Doc, left: Span, right: Span) -> bool:
    between = [t.text for t in doc[left.end : right.start]]
    kinds = {left.label_, right.label_}
    if kinds == {"after_tax", "roth"}:
        return between in ([], ["("], ["-"], ["/"], ["“"], ['"']) and (
            left._.form in ("bare", "contributions", "basis")
        )
    if between:
        return False
    if "rollover" in kinds and len(kinds) == 2:
        return True
    return left._.form == "bare" and kinds != {"all"}


def _joined(doc: Doc, left: Span, right: Span) -> Span:
    kinds = (left.label_, right.label_)
    label = "roth" if "roth" in kinds and "after_tax" in kinds else right.label_
    if "rollover" in kinds or "rollover" in (left._.form, right._.form):
        label = "rolled_after_tax" if "after_tax" in kinds else "rollover"
    elif "after_tax" in kinds and "roth" not in kinds:
        label = "after_tax"
    span = Span(doc, left.start, right.end, label=label)
    form = right._.form if right._.form != "bare" else left._.form
    span._.form = form
    return span


BETWEEN_KINDS = frozenset((",", "and", "or", "/", "nor", "&", "and/or", "the", "a", "not", "both"))
"""What stands between two kinds of money in a list of them."""


def _share_heads(doc: Doc, spans: list[Span]) -> None:
    """In "pre-tax, Roth and after-tax contributions" every adjective gets the noun that the last one carries."""
    for left, right in zip(reversed(spans[:-1]), reversed(spans[1:]), strict=True):
        between = {t.norm_ for t in doc[left.end : right.start]}
        if left._.form == "bare" and between and between <= BETWEEN_KINDS:
            left._.form = right._.form
