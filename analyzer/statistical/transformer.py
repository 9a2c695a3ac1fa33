"""A transformer that reads short texts: what a word means by those around it, which runs of words do not tell.

Its weights lie in ``patterns/transformer.npz``, written by ``fixtures/transformer.py``: all-MiniLM-L6-v2 (six layers,
Apache License 2.0), taught by the labelled passages, with its own attention over the text for each core provision. They
are kept as whole numbers of one byte with a scale for each row, and computed with as 32-bit floats by numpy alone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from threading import Lock

import numpy as np
import numpy.typing as npt
import regex
from threadpoolctl import ThreadpoolController

from analyzer.detection.vocabulary.spelling import in_one_spelling
from analyzer.report import CORE_PROVISIONS, Status
from analyzer.rules import patterns_directory
from analyzer.statistical.reader import Figures, Opinion, likely, weighed_by

FILE = "transformer.npz"
HEADS = 12
LONGEST = 256
"""Pieces of a text that can be read. Few texts of 150 words have as many; one full of citations and figures may."""
START, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"

_TICKED, _EMPTY = "☒☑✓✔✗✘⊠", "☐□"
_IN_WORDS = {**dict.fromkeys(_TICKED, "[x]"), **dict.fromkeys(_EMPTY, "[ ]"), "\n": " ¶ "}
"""What the pieces have no sign for."""
_TOKEN = regex.compile(r"[\p{P}\p{S}]|[^\s\p{P}\p{S}]+")
_SMALL = 1e-12

Weights = Mapping[str, npt.NDArray[np.float32]]


def plain(text: str) -> str:
    """A text as the transformer reads it: in one spelling, with boxes and the ends of lines in signs that it knows.

    >>> plain("☐ Roth\\n☒ After- Tax")
    '[ ] Roth ¶ [x] After-Tax'
    """
    text = in_one_spelling(text.replace("’", "'"))
    for sign, words in _IN_WORDS.items():
        text = text.replace(sign, words)
    return text


def pieces(text: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The numbers of a text's word pieces, each word split into the longest pieces that are known, from its beginning.

    >>> pieces("Rollovers", {"[CLS]": 0, "[SEP]": 1, "[UNK]": 2, "roll": 3, "##overs": 4})
    [0, 3, 4, 1]
    """
    bare = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
    found = [number for token in _TOKEN.findall(bare) for number in _split(token, vocabulary)]
    return [vocabulary[START], *found, vocabulary[END]]


def _split(token: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The pieces of one word, or the sign of an unknown one where it cannot be split into known ones."""
    found: list[int] = []
    start = 0
    while start < len(token):
        begins = "##" if start else ""
        for end in range(len(token), start, -1):
            number = vocabulary.get(begins + token[start:end])
            if number is not None:
                break
        else:
            return [vocabulary[UNKNOWN]]
        found.append(number)
        start = end
    return found


class Transformer:
    """The network with its weights, by name as ``fixtures/transformer.py`` writes them."""

    def __init__(
        self, vocabulary: Mapping[str, int], weights: Weights, weighing: Mapping[str, tuple[Figures, Figures]]
    ):
        self._vocabulary, self._weights, self._weighing = vocabulary, weights, weighing
        self._layers = sum(name.endswith(".see") for name in weights)

    def opinion(self, text: str) -> Opinion:
        """What a text says, whatever the patterns read in it: how likely each status of each core provision is."""
        with _ONE_AT_A_TIME, _thread_pools().limit(limits=1, user_api="blas"):
            return self._opinion(pieces(plain(text), self._vocabulary)[:LONGEST])

    def can_read(self, text: str) -> bool:
        """Whether it can read a text to its end."""
        return len(pieces(plain(text), self._vocabulary)) <= LONGEST

    def _opinion(self, numbers: list[int]) -> Opinion:
        weights = self._weights
        states = self._read(numbers)
        looks = _shares((states @ weights["look"].T + weights["look.start"]).T)
        seen = np.concatenate(
            [looks @ states, np.broadcast_to(states.mean(axis=0), (len(looks), states.shape[1]))], axis=1
        )
        return {
            name: likely((weights[f"status.{at}"] @ seen[at] + weights[f"status.{at}.start"]).astype(np.float64))
            for at, name in enumerate(CORE_PROVISIONS)
        }

    def _read(self, numbers: list[int]) -> npt.NDArray[np.float32]:
        """A row for each piece: what it means here."""
        weights = self._weights
        states = _level(weights["words"][numbers] + weights["places"][: len(numbers)], weights, "words")
        for at in (f"layer{number}" for number in range(self._layers)):
            states = _level(states + self._attend(states, at), weights, f"{at}.attended")
            raised = states @ weights[f"{at}.raise"].T + weights[f"{at}.raise.start"]
            lowered = _gelu(raised) @ weights[f"{at}.lower"].T + weights[f"{at}.lower.start"]
            states = _level(states + lowered, weights, f"{at}.out")
        return states

    def _attend(self, states: npt.NDArray[np.float32], at: str) -> npt.NDArray[np.float32]:
        """What each piece takes from the others, by twelve heads."""
        weights, (count, width) = self._weights, states.shape
        rows = states @ weights[f"{at}.see"].T + weights[f"{at}.see.start"]
        query, key, value = rows.reshape(count, 3, HEADS, -1).transpose(1, 2, 0, 3)
        shares = _shares(query @ key.transpose(0, 2, 1) * np.float32((width // HEADS) ** -0.5))
        taken = (shares @ value).transpose(1, 0, 2).reshape(count, width)
        found: npt.NDArray[np.float32] = taken @ weights[f"{at}.take"].T + weights[f"{at}.take.start"]
        return found

    def weighed(self, opinions: tuple[Opinion, Opinion], read: Mapping[str, Status]) -> Opinion:
        """Its opinion of a text and that of the linear model, weighed against the statuses that the patterns read."""
        return weighed_by(self._weighing, opinions, read)


_ONE_AT_A_TIME = Lock()  # limits are the process's: two at once would not put back what they found


@cache
def _thread_pools() -> ThreadpoolController:
    """The thread pools that numpy uses: a text is too short for two, and two workers' would wait for each other."""
    return ThreadpoolController()


def _level(rows: npt.NDArray[np.float32], weights: Weights, name: str) -> npt.NDArray[np.float32]:
    """Each row with the mean 0 and the spread 1, times a factor and shifted (layer normalisation)."""
    away = rows - rows.mean(axis=1, keepdims=True)
    found: npt.NDArray[np.float32] = away / np.sqrt((away**2).mean(axis=1, keepdims=True) + np.float32(_SMALL))
    return found * weights[f"{name}.factor"] + weights[f"{name}.shift"]


def _shares(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Scores as shares of their last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    found: npt.NDArray[np.float32] = raised / raised.sum(axis=-1, keepdims=True)
    return found


def _gelu(rows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The network's bend, by its usual approximation with a hyperbolic tangent (0.0005 off at most)."""
    found: npt.NDArray[np.float32] = 0.5 * rows * (1 + np.tanh(np.float32(0.7978845608) * (rows + 0.044715 * rows**3)))
    return found


def unpacked(packed: Mapping[str, npt.NDArray[np.generic]]) -> Iterator[tuple[str, npt.NDArray[np.float32]]]:
    """The weights of a file by name: rows of one byte each times their scale, and plain rows."""
    for name, rows in packed.items():
        if rows.dtype == np.int8:
            yield name, rows.astype(np.float32) * packed[f"{name}:scale"].astype(np.float32)[:, None]
        elif rows.dtype == np.float16 and not name.endswith(":scale"):
            yield name, rows.astype(np.float32)


@cache
def transformer() -> Transformer:
    """The transformer that the pattern data hold, made once."""
    with (patterns_directory() / FILE).open("rb") as file, np.load(file) as packed:
        held = dict(packed)
    words = bytes(held["vocabulary"]).decode().split("\n")
    weighing = {name: (held[f"weighing {name}"], held[f"weighing {name} start"]) for name in CORE_PROVISIONS}
    return Transformer({word: at for at, word in enumerate(words)}, dict(unpacked(held)), weighing)
