"""Letters that engines take for one another ("R0th", "4O1(k)", "rnay"), put right; quotes keep what was read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.reading.ocr.engines import Seen

# The words that decide a verdict. Only these are put right: any other word is read as the engine read it.
_DECISIVE_WORDS = (
    "401(k) 403(b) 457(b) account accounts accept accepts accepted active after-tax allow allowed allows amount "
    "amounts annual automatic automatically balance beneficiary cannot catch-up combined compensation contribute "
    "contributed contributes contribution contributions conversion conversions convert converted converts covered "
    "deferral deferrals designated discontinued distribute distributed distribution distributions does earnings "
    "effective elect elected election elections eligible employed employee employees employer enroll from frozen "
    "hardship in-plan in-service insurance investment limit limits loan loans make match matching maximum may "
    "member members minimum mode money no none non-roth not of only or participant participants participate pay "
    "payroll percent percentage permit permits permitted plan plans post-tax pre-tax prohibited qualified receive "
    "retirement roll rolled rollover rollovers roth salary savings select separate service severance source "
    "sources sponsor summary tax taxable taxed terminated termination traditional transfer transferred trustee "
    "until vested vesting voluntary while withdraw withdrawal withdrawals withdrawn without year years you your"
)
_DECISIVE = _DECISIVE_WORDS.split()
_SWAPS = (("0", "o"), ("1", "l"), ("|", "l"), ("!", "l"), ("5", "s"), ("8", "b"), ("vv", "w"), ("rn", "m"), ("ii", "n"))
_KNOWN = frozenset(_DECISIVE)
_EDGES = re.compile(r"^([^\w|!$]*)(.*?)((?:\('?s\))?[^\w)%|!]*)$", re.S)
_FIGURE = re.compile(r"[$]?[\dOolI|]*\d[\dOolI|.,]*%?|[$]?[OolI|]{1,2}[.,]?\d[\d.,]*%?")
_CODE = re.compile(r"(4[0Oo][1lI|3]|4[5S]7)\(([kKbB])\)")
_BRACKETS = re.compile(r"([\[{(©])([xXvV]?)([\]})])")
_LOST_SPACE = re.compile(
    r"(?<=[a-z]{2})(?=[$]\d)|(?<=[a-z]{2}[.;:?!])(?=[A-Z][a-z])|(?<=[a-z][.,;:][\"”])(?=[A-Z][a-z]|A$)|(?<=\d%)(?=of)|(?<=^of)(?=(?:pay|your|the|any|each|eligible)\b)"
)
_HALF = re.compile(r"59(?:2|1/2|1/?½|42|12|14|72|4%|Y2|%2|[^\w\s.,:;()\-–—½][\d%/]{0,2})")
_HALF_APART = re.compile(r"59(?:1/?)?")  # with a "½" that the engine took for a word of its own
_HALF_LOST = re.compile(r"591/?([.,;:)]*)")
_AGES = frozenset(("age", "ages"))
_CAPITAL_INSIDE = re.compile(r"([A-Za-z]?[a-z]{2,})([A-Z][a-z]{2,})")
_RUN_TOGETHER = 7  # letters: two decisive words without a space between them have as many or more
_AS_DIGITS = str.maketrans("OolI|", "00111")


def _skeleton(word: str) -> str:
    """A word with every group of letters that look alike written in one way."""
    found = word.replace("I", "l").lower()
    for one, other in _SWAPS:
        found = found.replace(one, other)
    return found


_BY_SKELETON = {_skeleton(word): word for word in reversed(_DECISIVE) if "(" not in word}


def put_together(words: Sequence[Seen]) -> list[Seen]:
    """The words of a line, with "59" and its "½" in one."""
    found: list[Seen] = []
    for word in words:
        if found and word.text[:1] == "½" and _HALF_APART.fullmatch(found[-1].text):
            found[-1] = found[-1]._replace(text=found[-1].text + word.text, x1=word.x1)
        else:
            found.append(word)
    return found


def put_right(word: str, before: str = "") -> str:
    """A word as it was most likely printed: figures without letters in them, decisive words in their letters.

    ``before`` is the word before it on its line: "591" after "age" is 59½.
    """
    word = word.replace("ı", "i").replace("½/", "½")
    if (bracketed := _BRACKETS.fullmatch(word)) is not None:
        opening, ticked, closing = bracketed.groups()
        box = "()" if closing == ")" and opening in "(©" else "[]"
        return f"{box[0]}{ticked or ' '}{box[1]}"
    if (parts := _LOST_SPACE.split(word)) != [word]:
        return " ".join(map(put_right, parts))
    if before.lower() in _AGES and (half := _HALF_LOST.fullmatch(word)) is not None:
        return "59½" + half[1]
    found = _EDGES.match(word)
    if found is None or not found[2]:
        return word
    before_it, core, after = found.groups()
    if core.endswith(")") and "(" not in core:
        core, after = core[:-1], ")" + after
    return before_it + _core(core) + after


def _core(core: str) -> str:
    if _HALF.fullmatch(core):  # the age of many rules
        return core[:2] + "½"
    if (code := _CODE.fullmatch(core)) is not None:
        return f"{code[1].replace('S', '5').translate(_AS_DIGITS)}({code[2]})"
    if _FIGURE.fullmatch(core) and core.translate(_AS_DIGITS) != core:
        return core.translate(_AS_DIGITS)
    if core.lower() in _KNOWN or len(core) < 3:
        return core
    if len(core) >= _RUN_TOGETHER and (cut := _between_two(core)):
        return f"{core[:cut]} {core[cut:]}"
    meant = _BY_SKELETON.get(_skeleton(core))
    return core if meant is None else _in_the_case_of(core, meant)


def _between_two(core: str) -> int:
    """Where the second word begins of two read as one ("notpermitted", "onlyEligible"); 0 where it is one."""
    if (joint := _CAPITAL_INSIDE.fullmatch(core)) is not None and {joint[1].lower(), joint[2].lower()} & _KNOWN:
        return len(joint[1])
    core = core.lower()
    return next((cut for cut in range(2, len(core) - 1) if core[:cut] in _KNOWN and core[cut:] in _KNOWN), 0)


def _in_the_case_of(core: str, meant: str) -> str:
    letters = [letter for letter in core if letter.isalpha() and letter not in "Il"]
    if len(letters) > 1 and all(map(str.isupper, letters)):
        return meant.upper()
    return meant.capitalize() if core[0].isupper() and core[0] != "I" else meant
