"""The spaCy pipeline: tokens of plan prose, their normal forms, and the vocabulary they carry.

A blank English pipeline with lookup lemmas, so that results do not depend on which models are installed.
Each document gets ``doc.spans["money"]``, ``["act"]``, ``["polarity"]`` and ``["cue"]``; a span's label is its kind, and
``span._.form`` says how a kind of money is named (contributions, accounts, bare, ...) or whether an act is verb or noun.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import Any, ClassVar

import regex
from spacy.lang.en import English, EnglishDefaults
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from analyzer.detection.vocabulary.money import merge_money
from analyzer.detection.vocabulary.phrases import Phrases
from analyzer.detection.vocabulary.verbs import is_the_month
from analyzer.lexicon import Lexicon, lexicon
from analyzer.shapes import guarded

_CODE_SECTION = guarded(r"\d{3}\([a-z]\)(?:\(\d+\))*", regex.IGNORECASE)
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
    "prohibits": "prohibit", "prohibited": "prohibit", "reopened": "reopen", "resumed": "resume", "forfeitures": "forfeiture",
}  # fmt: skip
_POLARITY = ("permit", "deny", "not", "neutral", "frees", "limit")

for _name in ("form", "part"):  # of money and of acts; extensions are kept by place, so the layers need one each
    if not Span.has_extension(_name):
        Span.set_extension(_name, default="")


class _PlanDefaults(EnglishDefaults):
    """English without emoticons ("):" is two marks), in which a section of the Code is one word."""

    tokenizer_exceptions: ClassVar[dict[str, Any]] = {  # type: ignore[misc]
        text: tokens for text, tokens in EnglishDefaults.tokenizer_exceptions.items() if any(c.isalnum() for c in text)
    }
    token_match = _CODE_SECTION.fullmatch


class _PlanEnglish(English):  # type: ignore[no-untyped-call]
    Defaults = _PlanDefaults


@lru_cache(maxsize=1)
def pipeline() -> Language:
    """The pipeline over the project's own pattern data, built once."""
    nlp = _PlanEnglish()
    nlp.add_pipe("plan_norms")
    nlp.add_pipe("plan_vocabulary")
    return nlp


@Language.factory("plan_norms")
def _make_norms(nlp: Language, name: str) -> _Norms:
    return _Norms(nlp)


def _lookup_lemmas() -> dict[str, str]:
    """The lemma of every English form that spacy-lookups-data knows (as a Table of spaCy's it takes five times as long)."""
    packed = (files("spacy_lookups_data") / "data" / "en_lemma_lookup.json.gz").read_bytes()
    lemmas: dict[str, str] = json.loads(gzip.decompress(packed))
    return lemmas


class _Norms:
    """Gives each token its normal form: the lookup lemma of its lower case, so that case and inflection do not matter."""

    def __init__(self, nlp: Language) -> None:
        self.known: dict[str, str] = _lookup_lemmas() | _OWN_LEMMAS

    def of(self, text: str) -> str:
        """The normal form of one token's text."""
        norm = self.known.get(text)
        if norm is None:
            lower = text.lower()
            plain = lower.replace("’", "'")
            norm = self.known[text] = self.known.get(plain) or self.known.get(lower) or plain
        return norm

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            token.norm_ = self.of(token.text)
        return doc


@Language.factory("plan_vocabulary")
def _make_vocabulary(nlp: Language, name: str) -> _Vocabulary:
    return _Vocabulary(nlp, lexicon())


class _Vocabulary:
    """Marks kinds of money, acts and cues; within a layer the longest phrase wins."""

    def __init__(self, nlp: Language, rules: Lexicon) -> None:
        self._nlp = nlp
        self._norms: Any = nlp.get_pipe("plan_norms")
        self._rules = rules
        self._cut: dict[str, list[str]] = {}  # words of terms, as they were cut
        words = rules.vocabulary
        self._money = self._phrases(
            (f"{kind}/{form}", terms) for kind, entry in words.money.items() for form, terms in entry.forms()
        )
        self._acts = self._phrases(
            (f"{kind}/{form}", terms)
            for kind, act in words.acts.items()
            for form, terms in (("verb", act.verbs), ("noun", act.nouns))
        )
        self._polarity = self._phrases((k, rules.cues[k].terms) for k in _POLARITY)
        self._cues = self._phrases((k, c.terms) for k, c in rules.cues.items() if k not in _POLARITY)

    def _phrases(self, entries: Iterable[tuple[str, Iterable[str]]]) -> Phrases:
        phrases = Phrases(self._norms_of)
        for label, terms in entries:
            for term in terms:
                phrases.add(label, term)
        return phrases

    def _norms_of(self, word: str) -> list[str]:
        """A term's word, cut and normalised exactly as text is; few are new."""
        if word not in self._cut:
            self._cut[word] = [self._norms.of(token.text) for token in self._nlp.make_doc(word)]
        return self._cut[word]

    def __call__(self, doc: Doc) -> Doc:
        norms = [token.norm_ for token in doc]
        acts, named = _without_account_names(doc, _longest(self._acts, doc, norms, "part"))
        cores = [
            c
            for c in _longest(self._money, doc, norms, "form")
            if not any(_inside(c, a) and len(a) > len(c) for a in acts)
        ]
        money = merge_money(doc, sorted([*cores, *named]), self._rules.vocabulary)
        money, acts = _longer_layer_wins(money, acts)
        doc.spans["money"] = money
        doc.spans["act"] = acts
        doc.spans["polarity"] = [p for p in _longest(self._polarity, doc, norms) if not _is_the_month(doc, p)]
        cues: dict[str, list[Span]] = {}  # longest first within each kind; different kinds may overlap
        for start, end, label in self._cues.find(norms):
            if norms[start:end] == ["adoption"] and _of_a_paper(norms[end : end + 3]):
                continue
            if not (label == "generic" and _is_our_employer(doc, start)):
                cues.setdefault(label, []).append(Span(doc, start, end, label=label))
        doc.spans["cue"] = [span for kind in cues.values() for span in filter_spans(kind)]
        return doc


_ACCOUNT = frozenset({"account", "subaccount", "sub", "bucket", "source", "balance"})


def _without_account_names(doc: Doc, acts: list[Span]) -> tuple[list[Span], list[Span]]:
    """Acts proper, and those that only name the account the money ends up in ("a Roth Conversion Account"), as Roth money."""
    names = [a for a in acts if a.label_ == "convert" and a._.part == "noun" and _followed_by_account(doc, a)]
    named = []
    for act in names:
        end = act.end + 1 if doc[act.end].norm_ in _TRANSFERS else act.end
        core = Span(doc, act.start, end, label="roth")
        core._.form = "adjectives"
        named.append(core)
    return [a for a in acts if not any(_overlap(a, n) for n in named)], named


_TRANSFERS = frozenset({"rollover", "transfer", "conversion"})


def _followed_by_account(doc: Doc, act: Span) -> bool:
    first, second = ([t.norm_ for t in doc[act.end : act.end + 2]] + ["", ""])[:2]
    return first in _ACCOUNT or (first in _TRANSFERS and second in _ACCOUNT)


def _longest(phrases: Phrases, doc: Doc, norms: list[str], extension: str = "") -> list[Span]:
    """The longest phrases that do not overlap; what follows the slash of a label goes into the extension."""
    found, forms = [], {}
    for start, end, label in phrases.find(norms):
        kind, _, form = label.partition("/")
        found.append(Span(doc, start, end, label=kind))
        forms[(start, end)] = form
    kept = list(filter_spans(found))
    for span in kept if extension else ():
        setattr(span._, extension, forms[(span.start, span.end)])
    return kept


_PAPERS = frozenset({"agreement", "plan", "amendment", "restatement", "resolution", "document"})


def _of_a_paper(following: list[str]) -> bool:
    """Whether what is adopted is no child: "the Adoption Agreement", "the adoption of this amendment"."""
    return following[:1] == ["agreement"] or (following[:1] == ["of"] and bool(_PAPERS & {*following}))


_OURS = frozenset({"the", "our", "this"})
_LEAVE_IT_OPEN = frozenset({"if", "where", "when", "whenever", "whether", "unless", "provided", "as", "should", "that"})
_EMPLOYERS = frozenset({"company", "employer", "firm"})


_ELSEWHERE = guarded(
    r"\b(?:last|former|previous|old|prior|other) (?:job|employer|company|firm|plan)s?\b", regex.IGNORECASE
)


def _is_our_employer(doc: Doc, start: int) -> bool:
    """ "The Company allows employees to ...": of the plan's own employer, as "companies allow" and "your employer allows" are not."""
    if start == 0 or doc[start].lower_ not in _EMPLOYERS or doc[start - 1].lower_ not in _OURS:
        return False
    if start > 1 and doc[start - 2].lower_ in _LEAVE_IT_OPEN:
        return False
    return _ELSEWHERE.search(doc.text) is None


def _is_the_month(doc: Doc, span: Span) -> bool:
    """ "Suspended in May 2019": no permission."""
    before, after = doc[span.start - 1].lower_ if span.start else "", doc[span.end : span.end + 1].text
    return is_the_month(before, span.text, after)


def _longer_layer_wins(money: list[Span], acts: list[Span]) -> tuple[list[Span], list[Span]]:
    """Where a money phrase and an act phrase overlap, keep the longer ("Roth conversion" is an act, "rollover account" money)."""
    money = [
        m
        for m in money
        if not (m._.form == "bare" and (m.label_ == "rollover" or m.text.lower().endswith(("matches", "matched"))))
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
