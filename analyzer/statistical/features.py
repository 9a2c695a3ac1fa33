"""What the statistical reader sees of a text: words, the vocabulary's terms in their places, what stands together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex
from spacy.tokens import Doc

from analyzer.detection.vocabulary.language import pipeline
from analyzer.detection.vocabulary.spelling import in_one_spelling

_FIGURE = regex.compile(r"[\d,.]*\d[\d,.]*")
_LAYERS = (("polarity", "P"), ("act", "A"), ("money", "M"))
"""The layers of the vocabulary, and the letter that marks their terms; where two overlap the later one is seen."""
_ENDS = frozenset({".", ";", "\n", "?", "|"})
_TELLING = frozenset({"not", "only", "if", "unless", "roth", "no"})
"""Words that are kept beside the terms where the other words of a sentence are left out."""
_WORDS, _TERMS = 3, 4  # the longest runs of words, and of terms and words, that are looked at


def features(text: str) -> set[str]:
    """The features of a text: runs of words ("r"), of terms among words ("t") and of terms alone ("s"), pairs of terms
    in one sentence ("k"), and the cues that stand anywhere ("C").

    Figures are all alike ("0"): how much or how old is for the patterns to say.
    """
    doc = pipeline()(in_one_spelling(text.replace("’", "'")))
    terms = _terms(doc)
    found = {f"C:{cue.label_}" for cue in doc.spans["cue"]}
    found.update(
        _runs("r ", [_bare(token.lower_) for token in doc if not token.is_space or "\n" in token.text], _WORDS)
    )
    found.update(_runs("t ", terms, _TERMS))
    for sentence in _skeleton(terms):
        found.update(_runs("s ", sentence, _TERMS))
        kinds = sorted(set(sentence))
        found.update(f"k {one}&{other}" for at, one in enumerate(kinds) for other in kinds[at + 1 :])
    return found


def _terms(doc: Doc) -> list[str]:
    """The words of a text in their normal forms, each term of the vocabulary as one."""
    labels: dict[int, tuple[str, int]] = {}
    for layer, letter in _LAYERS:
        for span in doc.spans[layer]:
            labels.update((at, (f"{letter}:{span.label_}", span.start)) for at in range(span.start, span.end))
    found: list[str] = []
    before = None
    for token in doc:
        label = labels.get(token.i)
        if label is not None and label != before:
            found.append(label[0])
        elif label is None:
            found.append(("\n" if "\n" in token.text else "") if token.is_space else _bare(token.norm_))
        before = label
    return [one for one in found if one]


def _bare(word: str) -> str:
    return "\n" if "\n" in word else str(_FIGURE.sub("0", word))


def _skeleton(terms: Sequence[str]) -> Iterator[list[str]]:
    """The terms of each sentence, line or cell alone."""
    sentence: list[str] = []
    for term in (*terms, "."):
        if term in _ENDS:
            if sentence:
                yield sentence
            sentence = []
        elif term[1:2] == ":" or term in _TELLING:
            sentence.append(term)


def _runs(kind: str, words: Sequence[str], longest: int) -> Iterator[str]:
    for length in range(1, longest + 1):
        for at in range(len(words) - length + 1):
            yield kind + " ".join(words[at : at + length])
