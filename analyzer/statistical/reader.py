"""The statistical reader: how likely each status of a provision is, by the words of a short text.

A linear model over the features of a text (:mod:`analyzer.statistical.features`), taught by the project's labelled
passages, and a second one that weighs its opinion against what the patterns read. A third says whether a stretch of a
document offers after-tax contributions; the labelled plans taught it too. All are written by
``fixtures/statistical_reader.py`` and lie in ``patterns/statistical_reader.json``.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

from analyzer.report import CORE_PROVISIONS, Status
from analyzer.rules import Data, load
from analyzer.statistical.features import features

FILE = "statistical_reader.json"
STATUSES = tuple(Status)
"""The order of the statuses in every row of figures."""
SMALLEST = 1e-3
"""What a probability counts for at least, in the logarithm that is weighed."""

Figures = npt.NDArray[np.float64]
Opinion = Mapping[str, Figures]
"""By core provision: how likely each status is, in the order of :data:`STATUSES`."""


class Weighing(Data):
    """How one provision's status follows from both readers: a row of weights for each status, and where they start."""

    weights: tuple[tuple[float, ...], ...]
    start: tuple[float, ...]


class Learned(Data):
    """``patterns/statistical_reader.json``.

    ``words`` gives each feature its weights, one byte for each status of each core provision in order and one for the
    offer of after-tax contributions, as base64 (filled up to whole groups of three bytes, so that the rows can be
    decoded together); ``scale`` says what one step of a byte is worth in each of these columns, and ``start`` what a
    text without any has.
    """

    taught_by: Mapping[str, int]
    words: Mapping[str, str]
    scale: tuple[float, ...]
    start: tuple[float, ...]
    weighing: Mapping[str, Weighing]


class StatisticalReader:
    """What was learned, ready to read."""

    def __init__(self, learned: Learned) -> None:
        self._place = {word: at for at, word in enumerate(learned.words)}
        packed = b64decode("".join(learned.words.values()))
        steps = np.frombuffer(packed, dtype=np.int8).reshape(len(self._place), -1)
        self._weights = steps[:, : len(learned.scale)] * np.array(learned.scale)
        self._start = np.array(learned.start)
        self._weighing = {name: (np.array(one.weights), np.array(one.start)) for name, one in learned.weighing.items()}

    def opinion(self, text: str) -> Opinion:
        """What the words of a text say, whatever the patterns read in it."""
        rows = self._scores(text)[:-1].reshape(len(CORE_PROVISIONS), -1)
        return {name: likely(row) for name, row in zip(CORE_PROVISIONS, rows, strict=True)}

    def offered(self, text: str) -> float:
        """How likely a text is one that offers after-tax contributions from pay, from 0 to 1."""
        return float(1 / (1 + np.exp(-self._scores(text)[-1])))

    def _scores(self, text: str) -> Figures:
        places = sorted(self._place[one] for one in features(text) if one in self._place)
        scores: Figures = self._weights[places].sum(axis=0) / max(1, len(places)) ** 0.5 + self._start
        return scores

    def weighed(self, opinion: Opinion, read: Mapping[str, Status]) -> Opinion:
        """The opinion, weighed against the statuses that the patterns read in the same text."""
        return weighed_by(self._weighing, (opinion,), read)


def weighed_by(
    weighing: Mapping[str, tuple[Figures, Figures]], opinions: Sequence[Opinion], read: Mapping[str, Status]
) -> Opinion:
    """Opinions of one text, weighed by rows of weights and where they start, for each provision.

    That two rules contradict each other is for the patterns to see: by words alone a plain right is like half of that.
    """
    seen, found = weighable(opinions, read), {}
    for name, (weights, start) in weighing.items():
        shares = likely(np.asarray(weights @ seen + start))
        if read[name] is not Status.CONFLICTING:
            shares[STATUSES.index(Status.CONFLICTING)] = 0
        found[name] = shares / shares.sum()
    return found


def weighable(opinions: Sequence[Opinion], read: Mapping[str, Status]) -> Figures:
    """Readings as one row of figures: the logarithms of the likelihoods, and the statuses that the patterns read."""
    logarithms = [np.log(opinion[name] + SMALLEST) for opinion in opinions for name in CORE_PROVISIONS]
    said = [np.array([float(read[name] is status) for status in STATUSES]) for name in CORE_PROVISIONS]
    return np.concatenate([*logarithms, *said])


def likely(scores: Figures) -> Figures:
    """Scores as likelihoods, which add up to one."""
    raised = np.exp(scores - np.max(scores))
    shares: Figures = raised / raised.sum()
    return shares


@cache
def statistical_reader() -> StatisticalReader:
    """The reader that the pattern data hold, made once."""
    return StatisticalReader(load(FILE, Learned))
