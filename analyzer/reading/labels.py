"""Labelled lines: "In-plan conversion: none", "Roth ....... Yes", "While employed - pre-tax"; several on one line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from operator import or_
from typing import NamedTuple

from analyzer.reading.lines import Line
from analyzer.reading.lists import marker

# Dots that lead from a label to its value: four or more, or three before a short value that ends the line.
LEADER = r"(?:(?:\.\s?){4}|(?<=\s)\.{3}(?=\s+[^\s.][^.]{0,40}$))"
_LABEL = re.compile(
    rf"(?P<label>[\"“(]?[A-Z0-9][^:;!?]{{0,80}}?)(?=[\s:?.])(?:\s*:(?=\s+\S)|\?\s*:?(?=\s*{LEADER})|(?=\s*{LEADER}\s*\S))"
)
_ASKED = re.compile(r"(?P<label>[A-Z][^:;?]{2,80})\?\s+(?:yes|no|none|n/a|[yn]|✓|✔|✗|✘)(?!\w)", re.I)
_SAYS_MORE = re.compile(r"\.\s+[A-Z][\w’']*(?:\s+[\w’'-]+){2}")  # "No. Everything you save goes in before tax."
_DASHED = re.compile(r"(?P<label>[\"“(]?[A-Z0-9][^:;.!?]{0,50}?)\s[—–-]{1,2}\s(?=\S)")
_FINITE = re.compile(
    r"(?<=\wn)[’']t\b|^(?:you|we|they|it)\s|\bcannot\b|\b(?:is|are|was|were|will|shall|must|has|have|says?|reads?|provides?)\b",
    re.I,
)
_OF_WHICH = re.compile(  # "Sources you cannot convert: after-tax"
    r"(?:the )?(?:sources?|accounts?|money|amounts|contributions|balances|what)(?: (?:that|which))? "
    r"(?:you |participants |members )?(?:can|may|cannot|can ?not|may not) \w+",
    re.I,
)
_PROSE = re.compile(
    r"(?:Q|A|Question|Answer|Note|Notes|Example|Important|Please note|Remember|Tip|Caution|Warning|Section|Page)\b",
    re.I,
)
_ASKS = re.compile(r"\s*(?:does|do|is|are|may|can|will|has|have)\b", re.I)
_AUDIENCE = re.compile(r"(?:if|while|when|after|before|once)\s+(?:you|employed|working|they)\b", re.I)
_DANGLING = re.compile(
    r"(?:[,(]|\b(?:and|or|of|to|the|(?<!/)a|an|(?<!rollovers )(?<!roll )in|on|for|by|with|from|your|its"
    r"|any|is|are|be|may|(?<!what is )not|as))$",
    re.I,
)
_LONGEST_DANGLING = 5  # letters of such a word, and the sign before it
_ANSWERED = re.compile(
    r"\S\s+(?:yes|no|none|n/a|not (?:available|offered|permitted|allowed)|[YN✓✔✗])(?=$|[\s,;(])", re.I
)
_CODED = re.compile(
    r"(?:(?:[A-Z0-9]{2,6}|\d{1,3}[a-z])\s+)?[YN]\s+[A-Z]\w"
)  # "AFTX  N  Voluntary after-tax", "Y Roth deferral"
_REMARKED = re.compile(
    r"(?P<label>[A-Z0-9][^:;.!?()]{2,50}) \((?=[a-z])[^()]{2,60}\)"
)  # "06 Roth (open to contributions)"
_BAR = re.compile(r"\s\|\s+(?=\S)")
_OF_ONE_SOURCE = re.compile(r"\W*(?:src|source|money (?:type|source)|code)s?\s*:", re.I)  # "SRC: AFTER-TAX | LOAN: N"
_STEP = 10.0  # points by which a line stands left of a labelled one to be no part of it


def is_labelled(text: str) -> bool:
    """Whether a line is a label with its value."""
    if ("N " in text or "Y " in text) and _CODED.match(text):
        return True
    found = _LABEL.match(text) if ": " in text or text.count(".") > 2 else None
    if found is None and "?" in text:
        found = _ASKED.match(text)
    if found is None or len(found["label"].split()) > 10 or _PROSE.match(found["label"]):
        return False
    label = found["label"]
    return any(told.match(label) for told in (_ASKS, _AUDIENCE, _OF_WHICH)) or not _FINITE.search(label)


def is_asked(text: str) -> bool:
    """Whether a short line is a question with its answer right after it, and no more: "Convert to Roth? Yes"."""
    found = _ASKED.match(text) if len(text) < 120 and text.count("?") == 1 else None
    return found is not None and _SAYS_MORE.match(text, found.end()) is None


def is_answered(text: str) -> bool:
    """Whether a cell is a label with a yes or no right after it: "Roth ✓"."""
    return _ANSWERED.search(text) is not None


def _is_dashed(text: str) -> bool:
    found = _DASHED.match(text) if " -" in text or " –" in text or " —" in text else None
    return found is not None and len(found["label"].split()) <= 6 and not _FINITE.search(found["label"])


def _is_remarked(text: str) -> bool:
    """Whether a line is the name of something and a remark on it in brackets, and no more."""
    found = _REMARKED.fullmatch(text) if text.endswith(")") else None
    return found is not None and len(found["label"].split()) <= 6 and not _FINITE.search(found["label"])


class Records(NamedTuple):
    """Places among lines set one under another: of labelled lines, and where they and the titles over them begin."""

    labelled: frozenset[int]
    begins: frozenset[int]


_NO_RECORD, _ALONE = Records(frozenset(), frozenset()), Records(frozenset({0}), frozenset())


def _may_be_labelled(text: str) -> bool:
    """Whether there is a sign in a text without which no line of it is a label with its value."""
    return ": " in text or "?" in text or ". ." in text or "..." in text or "N " in text or "Y " in text


def records(lines: Sequence[Line]) -> Records:
    """The labelled lines of a stack of lines; two or more of them are a record, and each stands by itself."""
    if len(lines) == 1:  # only several that look alike are known by a dash or a remark
        text = lines[0].text
        return _ALONE if _may_be_labelled(text) and is_labelled(text) else _NO_RECORD
    texts = [line.text for line in lines]
    whole = "\n".join(texts)  # most stacks are told at once to have no such line
    labelled = list(map(is_labelled, texts)) if _may_be_labelled(whole) else [False] * len(texts)
    if " -" in whole or " –" in whole or " —" in whole:
        _add_alike(labelled, list(map(_is_dashed, texts)))
    if ")\n" in whole or whole.endswith(")"):
        _add_alike(labelled, list(map(_is_remarked, texts)))
    places = frozenset(place for place, told in enumerate(labelled) if told)
    if len(places) < 2:
        return Records(places, frozenset()) if places else _NO_RECORD
    found = set()
    for place in range(1, len(lines)):
        above, text = texts[place - 1], texts[place]
        dangles = _DANGLING.search(above, len(above) - _LONGEST_DANGLING)
        if dangles and not (_CODED.match(above) and _CODED.match(text)):  # "Y ROLLOVER IN" is whole
            continue
        if marker(text) is not None:
            continue
        title = labelled[place - 1] and text[:1].isupper() and labelled[place + 1 : place + 2] == [True]
        left = labelled[place - 1] and lines[place].x0 < lines[place - 1].x0 - _STEP
        if labelled[place] or left or (title and not text.endswith(".")):
            found.add(place)
    return Records(places, frozenset(found))


def _add_alike(labelled: list[bool], alike: Sequence[bool]) -> None:
    """Counts lines as labelled that look like one another, where there are at least two."""
    if sum(alike) > 1:
        labelled[:] = map(or_, labelled, alike)


def fields(line: Line) -> list[int]:
    """Where the labelled values of one line begin, after wide gaps or bars: "Match: 25%     In-plan Roth: N"."""
    if not line.gaps:
        return _between_bars(line.text) if "|" in line.text else []
    starts = [gap.offset for gap in line.gaps if not line.text[: gap.offset].rstrip().endswith((":", "..", "…"))]
    parts = [line.text[a:b].strip() for a, b in pairwise([*starts, len(line.text)])]
    told = [is_labelled(part) or is_answered(part) for part in parts]
    if is_labelled(line.text) or 2 * sum(told) > len(parts):
        return starts
    return [start for start, tells in zip(starts, told, strict=True) if tells]


def _between_bars(text: str) -> list[int]:
    """Where the values of a line begin that are kept apart by bars: "Savings | Pre-tax: Yes | After-tax: No"."""
    if _OF_ONE_SOURCE.match(text):
        return []
    starts = [found.end() for found in _BAR.finditer(text)]
    parts = [part.strip() for part in _BAR.split(text)]
    told = [is_labelled(part) for part in parts]
    return starts if sum(told) > 1 and all(told[1:]) else []
