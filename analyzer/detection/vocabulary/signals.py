"""The signals of the pattern files: what the shape of a clause says of what it does."""

from __future__ import annotations

from functools import cache, lru_cache

from analyzer.lexicon import Lexicon, lexicon
from analyzer.shapes import MANY, Shape, Shapes, shape

Earned = tuple[tuple[str, frozenset[str]], ...]


class Signals:
    """Every signal, with the acts it is confined to."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._shapes = Shapes({name: shape(*s.alternatives) for name, s in lexicon.signals.items()})
        self._acts = {name: frozenset(s.acts) for name, s in lexicon.signals.items()}
        self._earned = lru_cache(maxsize=MANY)(self._look)

    def __getitem__(self, name: str) -> Shape:
        return self._shapes[name]

    def earned(self, text: str) -> Earned:
        """The signals of a text, each with the acts it is confined to; none where it is of any act."""
        return self._earned(text)

    def _look(self, text: str) -> Earned:
        return tuple((name, self._acts[name]) for name in self._shapes.found(text))


@cache
def signals() -> Signals:
    """The project's own signals, made once: their index takes longer to make than a passage takes to read."""
    return Signals(lexicon())
