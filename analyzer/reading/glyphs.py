"""Characters as they should read: ligatures spelled out, odd spaces plain, tick-box symbols told by their font."""

from __future__ import annotations

import re

HYPHEN_BREAK = "\ufffe"  # what pdfium puts where a word was broken at a line's end
LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐ"  # raised ones, which lead to footnotes
LOST = "\u2bd1"  # a sign that stands alone and that its font has no glyph for: a box or a bullet

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_DROPPED = "\u200b\u200c\u200d\u2060\ufeff\ufffd\u200e\u200f"
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_REPLACED = {
    **dict.fromkeys(_DROPPED, ""),
    **dict.fromkeys(_SPACES, " "),
    **_LIGATURES,
    "\u2010": "-",
    "\u2011": "-",
}
_SPECIAL = re.compile(f"[{re.escape(''.join(_REPLACED))}\x00-\x08\x0b\x0c\x0e-\x1f\u00ad\ud800-\udfff]")

# Symbol fonts draw boxes and ticks under the codes of letters; the private-use code is the same letter plus 0xF000.
_WINGDINGS = {
    "o": "☐",
    "q": "☐",
    "¨": "☐",
    "r": "☐",
    "m": "○",
    "x": "☒",
    "þ": "☒",
    "ý": "☒",
    "ü": "✓",
    "û": "✗",
    "n": "■",
    "l": "●",
    "§": "▪",
    "Ø": "➢",
    "v": "❖",
}
_WINGDINGS_2 = {"£": "☐", "R": "☒", "T": "☒", "S": "☒", "P": "✓", "O": "✗", "Q": "☒", "*": "☐"}
_DINGBATS = {
    "3": "✓",
    "4": "✔",
    "5": "✗",
    "6": "✗",
    "7": "✗",
    "8": "✘",
    "n": "■",
    "o": "☐",
    "p": "☐",
    "q": "☐",
    "r": "☐",
    "l": "●",
    "m": "○",
}
_SYMBOL = {"·": "•", "¨": "◆", "§": "•"}  # beside Greek letters and signs of sums
_SYMBOL_FONTS = (
    (re.compile(r"^(?:[A-Z]{6}\+)?symbol", re.I), _SYMBOL),
    (re.compile(r"wingdings[-_ ]?2", re.I), _WINGDINGS_2),
    (re.compile(r"wingdings(?![-_ ]?3)", re.I), _WINGDINGS),
    (re.compile(r"dingbats", re.I), _DINGBATS),
)
_DRAWN_ALIKE = {"❏": "☐", "❐": "☐", "❑": "☐", "❒": "☐", "◻": "☐", "▢": "☐", "🗹": "☑", "🗷": "☒", "🗵": "☒", "⊠": "☒"}

_NO_GLYPH = re.compile(r"(?<!\S)\x00(?=\s|$)")


def with_lost_signs(text: str) -> str:
    """A page's text with what its fonts have no glyph for as a lost sign where it stands alone, else as a space."""
    return _NO_GLYPH.sub(LOST, text).replace("\x00", " ") if "\x00" in text else text


def needs_cleaning(text: str) -> bool:
    """Whether any character of ``text`` would be changed by :func:`clean`."""
    return _SPECIAL.search(text) is not None


_NO_LETTER = re.compile("[\x00-\x01\x03-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ue000-\uefff\uf100-\uf8ff\ufffd]")


def unreadable(text: str) -> int:
    """How many characters are codes that stand for no letter: a font that does not say what it draws."""
    return len(_NO_LETTER.findall(text))


def clean(text: str, origins: list[int]) -> tuple[str, list[int]]:
    """``text`` with ligatures, odd spaces and invisible characters resolved; each new character keeps its origin."""
    letters: list[str] = []
    places: list[int] = []
    for letter, origin in zip(text, origins, strict=True):
        if letter == "\u00ad" or "\ud800" <= letter <= "\udfff" or (letter < " " and letter not in "\t\n\r"):
            continue
        new = _REPLACED.get(letter, letter)
        letters.append(new)
        places.extend([origin] * len(new))
    return "".join(letters), places


_SYMBOL_CODES = frozenset().union(_WINGDINGS, _WINGDINGS_2, _DINGBATS, _DRAWN_ALIKE, "·")
SIGNS_ALONE = frozenset(
    code for code in (*_SYMBOL_CODES, *map(chr, range(0xF020, 0xF100))) if not (code.isascii() and code.isupper())
)
"""Words of one letter that may be signs in a symbol font, whose name tells; "A" and "I" are words."""


def symbol(letter: str, font: str) -> str:
    """The box, tick or bullet that ``letter`` draws in ``font``; the letter itself in a font of letters."""
    if letter in _DRAWN_ALIKE:
        return _DRAWN_ALIKE[letter]
    code = chr(ord(letter) - 0xF000) if 0xF020 <= ord(letter) <= 0xF0FF else letter
    for name, table in _SYMBOL_FONTS:
        if name.search(font):
            return table.get(code, letter)
    if code != letter:  # a private-use code whose font does not say its family: LibreOffice draws all with OpenSymbol
        return _WINGDINGS.get(code) or _WINGDINGS_2.get(code) or ("•" if code == "·" else letter)
    return letter


_PRIVATE = re.compile("[\uf020-\uf0ff]")


def with_signs(text: str) -> str:
    """Typed text with the boxes, ticks and bullets that stand in it under a symbol font's private codes.

    >>> with_signs("\\uf0a8 Yes \\uf0fe No")
    '☐ Yes ☒ No'
    """
    return _PRIVATE.sub(lambda found: symbol(found[0], ""), text) if _PRIVATE.search(text) else text
