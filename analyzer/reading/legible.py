"""Judges from a page's own text whether its text layer can be used, or says something else than is printed."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FEWEST = 60  # letters: less cannot be judged
_COMMON_WORDS = (
    "the of to and a in is for be or on that by with as are at from this an will not your you if any may it plan "
    "which all have has can must each than other under no more pay was were who does do their its such when"
)
_COMMON = frozenset(_COMMON_WORDS.split())
# The commonest pairs of letters of English; other languages in Latin letters share most of them.
_ENGLISH_PAIRS = (
    "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri "
    "ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut "
    "ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi "
    "ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov "
    "by rm ep tt oc fa ef cu rn sc gi da yo cr cl du ga qu ue ff ba ey ls va um pp ua up lu go ht ru ug ds lt pi "
    "rc rr eg au ck ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob mm fu ph og ms ye ud mb ip ub oi rl gu dr hr "
    "cc tw ft wn nu af hu nn eo vo rv nf xp gn sm fl iz ok nl my gl aw ju oa eq sy sl ps jo lf nv je nk kn gs dy "
    "hy ze ks xt bs ik dd pt rp sk xi oe oy ws lv dl rf eu dg wr xa yi nm eb rb tm xc eh tc gy ja hn yp za gg ym "
    "sw bj lm cs ii ix xe oh lk dv lp ax ox uf dm iu sf bt ka yt ek pm ya gt wl rh yl hs ah yc yb rw hm lw hl mn"
)
_PAIRS = frozenset(_ENGLISH_PAIRS.split())
_WORD = re.compile(r"[^\W\d_]+")
_LETTER_SEEN = 0.6  # of the letters in a text must be a-z
_KNOWN_PAIRS = 0.72  # of the pairs: English has 95%, French or Spanish 85%, shuffled letters half or fewer
_LONG = 14.0  # letters: the mean word of a text that has lost its spaces


def is_legible(texts: Iterable[str], lost: int = 0) -> bool:
    """Whether the texts of a page read as a language.

    ``lost`` is how many of the page's characters have no letter at all (no ToUnicode map, private codes).
    """
    text = " ".join(texts)
    if lost >= _FEWEST and lost > 0.3 * (lost + len(text)):
        return False
    words = _WORD.findall(text.lower())
    letters = sum(map(len, words))
    marks = sum(not (letter.isalnum() or letter.isspace()) for letter in text)
    if letters + marks < _FEWEST:
        return True
    if marks > 1.2 * letters and _drawn_marks(text) < 0.6 * marks:
        return False
    if letters < _FEWEST:
        return True
    common = sum(word in _COMMON for word in words) / len(words)
    if common >= 0.08 and letters / len(words) < _LONG:
        return "â€" not in text or text.count("â€") < 0.01 * len(text)
    return not _spaces_lost(words) and _looks_like_words(words)


def _drawn_marks(text: str) -> int:
    """Marks that forms and tables of contents are full of."""
    return sum(text.count(mark) for mark in "._-–—☐☒•…|$%,()/:*")


def _spaces_lost(words: list[str]) -> bool:
    letters = sum(map(len, words))
    return letters > 200 and sum(len(word) for word in words if len(word) > 24) > 0.5 * letters


def _looks_like_words(words: list[str]) -> bool:
    """Whether letters follow each other as they do in a language."""
    pairs = [word[index : index + 2] for word in words for index in range(len(word) - 1)]
    if len(pairs) < 80:
        return True
    plain = sum(word.isascii() for word in words) / len(words)
    known = sum(pair in _PAIRS for pair in pairs) / len(pairs)
    return plain >= _LETTER_SEEN and known >= _KNOWN_PAIRS
