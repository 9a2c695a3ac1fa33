"""The spaCy pipeline: tokens of plan prose, their normal forms, and the vocabulary they carry.

A blank English pipeline with lookup lemmas, so that results do not depend on which models are installed.
Each document gets ``doc.spans["money"]``, ``["act"]``, ``["polarity"]`` and ``["cue"]``; a span's label is its kind, and
``span._.form`` says how a kind of money is named (contributions, accounts, bare, ...) or whether an act is verb or noun.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import regex
import spacy
from spacy.language import Language
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from analyzer.detection.money import merge_money
from analyzer.lexicon import Lexicon, lexicon
from analyzer.terms import expand

_CODE_SECTION = regex.compile(r"\d{3}\([a-z]\)(?:\(\d+\))*", regex.IGNORECASE)
_OWN_LEMMAS = {
    "taxes": "tax", "monies": "money", "n't": "not", "n’t": "not", "ca": "can", "wo": "will", "left": "left",
    "earnings": "earning", "savings": "saving", "saving": "saving", "thrift": "thrift", "elective": "elective", "taxed": "taxed",
    "matched": "match", "matching": "matching", "vested": "vested", "rolled": "roll", "closed": "closed", "frozen": "frozen",
    "does": "do", "did": "do", "'s": "'s", "paid": "paid", "pays": "paid", "ineligible": "ineligible", "offered": "offer", "offering": "offer", "unmatched": "unmatched",
    "better": "better", "could": "could", "might": "might", "would": "would", "were": "were", "was": "was",
    "deleted": "delete", "used": "used", "in": "in", "pre": "pre", "only": "only", "entitled": "entitled",
    "reaches": "reach", "reached": "reach", "swept": "sweep", "taken": "take", "took": "take", "put": "put",
    "ended": "end", "stopped": "stop", "ceased": "cease", "barred": "bar", "precluded": "preclude", "us": "us",
    "limited": "limited", "limits": "limit", "disabled": "disabled", "retired": "retire", "dies": "die", "had": "had",
    "prohibits": "prohibit", "prohibited": "prohibit", "reopened": "reopen", "resumed": "resume",
}  # fmt: skip
_POLARITY = ("permit", "deny", "not", "neutral", "limit")

for _name in ("form", "part"):  # of money and of acts; extensions are kept by place, so the layers need one each
    if not Span.has_extension(_name):
        Span.set_extension(_name, default="")


@lru_cache(maxsize=1)
def pipeline() -> Language:
    """The pipeline over the project's own pattern data, built once."""
    nlp = spacy.blank("en")
    tokenizer: Any = nlp.tokenizer
    # No emoticons: "):" is two marks.
    tokenizer.rules = {k: v for k, v in tokenizer.rules.items() if any(c.isalnum() for c in k)}
    tokenizer.token_match = _CODE_SECTION.fullmatch
    nlp.add_pipe("plan_norms")
    nlp.add_pipe("plan_vocabulary")
    return nlp


@Language.factory("plan_norms")
def _make_norms(nlp: Language, name: str) -> _Norms:
    return _Norms(nlp)


class _Norms:
    """Gives each token its normal form: the lookup lemma of its lower case, so that case and inflection do not matter."""

    def __init__(self, nlp: Language) -> None:
        lookups = spacy.lookups.load_lookups("en", ["lemma_lookup"])
        self._table = lookups.get_table("lemma_lookup")
        self._known: dict[str, str] = dict(_OWN_LEMMAS)

    def of(self, text: str) -> str:
        """The normal form of one token's text."""
        lower = text.lower().replace("’", "'")
        norm = self._known.get(lower) or self._known.get(text.lower())
        if norm is None:
            norm = str(self._table.get(lower, lower))
            self._known[lower] = norm
        return norm

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            token.norm_ = self.of(token.text)
        return doc


_SPLIT_BY_TOKENIZER = {"cannot", "gonna", "wanna"}  # one word on paper, two tokens
_GAP = "..."


@dataclass(frozen=True, slots=True)
class _TermMatcher:
    """Terms as fixed phrases and as phrases with a gap."""

    phrases: PhraseMatcher
    gaps: Matcher

    def spans(self, doc: Doc) -> list[Span]:
        """Every match, labelled."""
        gaps = self.gaps(doc, as_spans=True) if len(self.gaps) else []
        heads = [Span(doc, g.start, g.start + 1, label=g.label) for g in gaps]  # the words between are the object's own
        return [*self.phrases(doc, as_spans=True), *heads]


@Language.factory("plan_vocabulary")
def _make_vocabulary(nlp: Language, name: str) -> _Vocabulary:
    return _Vocabulary(nlp, lexicon())


class _Vocabulary:
    """Marks kinds of money, acts and cues; within a layer the longest phrase wins."""

    def __init__(self, nlp: Language, rules: Lexicon) -> None:
        self._nlp = nlp
        self._norms: Any = nlp.get_pipe("plan_norms")
        self._rules = rules
        words = rules.vocabulary
        self._money = self._matcher(
            (f"{kind}/{form}", terms) for kind, entry in words.money.items() for form, terms in entry.forms()
        )
        self._acts = self._matcher(
            (f"{kind}/{form}", terms)
            for kind, act in words.acts.items()
            for form, terms in (("verb", act.verbs), ("noun", act.nouns))
        )
        self._polarity = self._matcher((k, rules.cues[k].terms) for k in _POLARITY)
        self._cues = self._matcher((k, c.terms) for k, c in rules.cues.items() if k not in _POLARITY)

    def _matcher(self, entries: Iterable[tuple[str, Iterable[str]]]) -> _TermMatcher:
        matcher = _TermMatcher(PhraseMatcher(self._nlp.vocab, attr="NORM"), Matcher(self._nlp.vocab))
        for label, terms in entries:
            spelled = [p for term in terms for p in expand(term)]
            phrases = [self._phrase(p) for p in spelled if _GAP not in p]
            gapped = [self._gapped(p) for p in spelled if _GAP in p]
            if phrases:
                matcher.phrases.add(label, phrases)
            if gapped:
                matcher.gaps.add(label, gapped)
        return matcher

    def _gapped(self, phrase: str) -> list[dict[str, Any]]:
        """A term with up to six words between its two halves ("take ... out")."""
        left, right = phrase.split(_GAP)
        between = [{"TEXT": {"NOT_IN": [",", ";", ":", ".", "("]}, "OP": "?"} for _ in range(6)]
        return (
            [{"NORM": t.norm_} for t in self._phrase(left.strip())]
            + between
            + [{"NORM": t.norm_} for t in self._phrase(right.strip())]
        )

    def _phrase(self, phrase: str) -> Doc:
        """A term as tokens, normalised exactly as text is."""
        words = phrase.split()
        plain = all(word.isalpha() or word == "-" for word in words) and not _SPLIT_BY_TOKENIZER & set(words)
        doc = Doc(self._nlp.vocab, words=words) if plain else self._nlp.make_doc(phrase)
        for token in doc:
            token.norm_ = self._norms.of(token.text)
        return doc

    def __call__(self, doc: Doc) -> Doc:
        acts = self._spans(self._acts, doc, "part")
        cores = [
            c for c in self._spans(self._money, doc, "form") if not any(_inside(c, a) and len(a) > len(c) for a in acts)
        ]
        money = merge_money(doc, cores, self._rules.vocabulary)
        money, acts = _longer_layer_wins(money, acts)
        doc.spans["money"] = money
        doc.spans["act"] = acts
        doc.spans["polarity"] = self._spans(self._polarity, doc, "")
        doc.spans["cue"] = [span for kind in self._by_kind(self._cues.spans(doc)) for span in kind]
        return doc

    def _spans(self, matcher: _TermMatcher, doc: Doc, name: str) -> list[Span]:
        found, forms = [], {}
        for span in matcher.spans(doc):
            kind, _, form = span.label_.partition("/")
            named = Span(doc, span.start, span.end, label=kind)
            found.append(named)
            forms[(span.start, span.end)] = form
        kept = list(filter_spans(found))
        for span in kept if name else ():
            setattr(span._, name, forms[(span.start, span.end)])
        return kept

    @staticmethod
    def _by_kind(spans: list[Span]) -> list[list[Span]]:
        """Longest-first within each kind of cue; different kinds may overlap."""
        kinds: dict[str, list[Span]] = {}
        for span in spans:
            kinds.setdefault(span.label_, []).append(span)
        return [filter_spans(group) for group in kinds.values()]


def _longer_layer_wins(money: list[Span], acts: list[Span]) -> tuple[list[Span], list[Span]]:
    """Where a money phrase and an act phrase overlap, keep the longer ("Roth conversion" is an act, "rollover account" money)."""
    money = [
        m
        for m in money
        if not (m._.form == "bare" and (m.label_ == "rollover" or m.text.lower() in ("matches", "matched")))
    ]
    kept_money = [
        m for m in money if not any(_inside(m, a) and len(a) > len(m) for a in acts) and m.label_ != "strategy"
    ]
    kept_acts = [a for a in acts if not any(_overlap(a, m) and len(m) >= len(a) for m in kept_money)]
    return kept_money, kept_acts


def _inside(a: Span, b: Span) -> bool:
    return bool(b.start <= a.start and a.end <= b.end)


def _overlap(a: Span, b: Span) -> bool:
    return bool(a.start < b.end and b.start < a.end)
