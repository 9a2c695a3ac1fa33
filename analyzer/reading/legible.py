"""Judges from a page's own text whether its text layer can be used, or says something else than is printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_FEWEST = 60  # letters: less cannot be judged
_COMMON_WORDS = (
    "the of to and in is for be or that by with as are at from this an will not your you if any may it plan which all "
    "have has can must each than other under more pay was were who does do their its such when"
)
_COMMON = frozenset(_COMMON_WORDS.split())
# The commonest pairs of letters of English; other languages in Latin letters share most of them.
_ENGLISH_PAIRS = (
    "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic "
    "ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un "
    "lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev "
    "ld ry mp ay bu ax qu em"
)
_PAIRS = frozenset(_ENGLISH_PAIRS.split())
_MARKS = re.compile(r"(?:[^\w\s]|_)+")
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = 0.6  # of the words must be in a-z
_KNOWN_PAIRS = 0.62  # of the pairs: English has 80%, French or Spanish 70%, shuffled letters half or fewer
_LONG = 9.5  # letters: the mean word of a text that has lost its spaces
_FIRST = 500  # characters that mostly tell it already
_ENOUGH = 2_000  # characters to know prose by
_PROSE = 0.12  # of the words of English prose are at least among the common ones


def is_legible(texts: Iterable[str], lost: int = 0) -> bool:
    """Whether the texts of a page read as a language.

    ``lost`` is how many of the page's characters have no letter at all (no ToUnicode map, private codes).
    """
    text = " ".join(texts)
    if lost >= _FEWEST and lost > 0.3 * (lost + len(text)):
        return False
    if len(text) < _FEWEST:
        return True
    if _is_prose(text[:_FIRST], 2 * _PROSE) or _is_prose(text[:_ENOUGH], _PROSE):
        return text.count("â€") < 0.01 * len(text)
    return _reads_as_words(text)


def _is_prose(text: str, share: float) -> bool:
    """Whether more than a share of the words are common ones."""
    tokens = text.lower().split()
    return sum(map(_COMMON.__contains__, tokens)) > share * len(tokens)


def _reads_as_words(text: str) -> bool:
    """The long way, for a page that is not plain prose: a table, a form, another language, or no language."""
    bare = " ".join(text.replace(".", " ").split())  # the dots of a table of contents are most of its page
    words = _WORD.findall(bare.lower())
    letters = sum(map(len, words))
    if len(text) - text.count(" ") > 2.2 * letters:
        marks = text.count(".") + sum(map(len, _MARKS.findall(bare)))
        if marks > 1.2 * letters and _drawn_marks(text) < 0.6 * marks:
            return False
    if letters < _FEWEST:
        return True
    return not _spaces_lost(words, letters) and _looks_like_words(words)


def _drawn_marks(text: str) -> int:
    """Marks that forms and tables of contents are full of."""
    return sum(text.count(mark) for mark in "._-–—☐☒•…|$%,()/:*")


def _spaces_lost(words: list[str], letters: int) -> bool:
    return letters > 120 and letters > _LONG * len(words)


def _looks_like_words(words: list[str]) -> bool:
    """Whether letters follow each other as they do in a language."""
    pairs = sum(map(len, words)) - len(words)
    if pairs < 80:
        return True
    plain = sum(map(str.isascii, words)) / len(words)
    known = sum(map(_known_pairs, words)) / pairs
    return plain >= _PLAIN and known >= _KNOWN_PAIRS


@lru_cache(maxsize=4096)
def _known_pairs(word: str) -> int:
    """How many of a word's pairs of letters are common ones; the words of a document are few."""
    return sum(word[index : index + 2] in _PAIRS for index in range(len(word) - 1))
