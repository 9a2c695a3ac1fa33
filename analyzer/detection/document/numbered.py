"""Kinds of money that a document counts, "layer three" or "Class B", and what its sentences say that each of them is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import regex

from analyzer.model import BlockKind, Document
from analyzer.shapes import guarded

_TIMEOUT = 1.0
_NOUN = r"(?P<noun>layer|tier|bucket|pool|pocket|jar|basket|drawer|lane|slice|stream|source|level|(?-i:Class|[Ss]ub-?[Aa]ccount|Account))"
_ONE = r"(?:one|two|three|four|five|six|[1-6](?![\d%.]\d|[\d%])|(?-i:I{1,3}|IV|VI?|[A-F]))"
_ORDER = r"(?P<order>first|second|third|fourth|fifth|sixth)"
_NO_MONEY = (  # "Class A shares", "a Class 2 driver"
    r"(?! (?:shares?|stock|common|employees?|members?|participants?|drivers?|licen[cs]es?|interests?|railroads?|vesting|benefits?)\b)"
)
_CALLED = (
    rf"(?:\b(?P<article>the|your|our) )?\b(?:{_ORDER}[- ]{_NOUN}\b|{_NOUN}(?P<many>s|es)?[- ]"
    rf"(?P<numbers>{_ONE}\b(?:(?:, | and | or |, and |, or | to | through |–|-){_ONE}\b)*)){_NO_MONEY}"
)
_USE = guarded(_CALLED, regex.IGNORECASE)
_ANY = guarded(
    rf"\b(?P<which>one|another|each|any|every|which|the same|that|this|the) {_NOUN}(?![\w-])", regex.IGNORECASE
)
_HEAD = r"(?:contributions?|savings|deposits?|deductions?|money|dollars?|accounts?|sub-?accounts?|balances?|elections?|withdrawals?|conversions?|amounts?)"
_HEADED = guarded(rf"\s+{_HEAD}\b", regex.IGNORECASE)
_EXPLAINED = guarded(r"\s*[:=–—-](?!\w)")
_PLACE = guarded(r"\b(?:to|into|in|from|of|within|out of|inside)\s$", regex.IGNORECASE)
_SUBJECT = guarded(rf"^(?:and |but )?{_CALLED}(?: {_HEAD})?(?=[ ,:.;])(?P<says>.+)", regex.IGNORECASE)
_CREDITED = guarded(  # "... when taxes have been withheld; and this is credited to Class B"
    rf"(?P<says>.+?)[,;]? (?:(?:and|which|that|this|it|they|these) )*(?:(?:is|are|be) )?(?:(?:then|also) )?"
    rf"(?:credited|allocated|deposited|placed|put|paid|goes?|added) (?:in|to|into) {_CALLED}(?: {_HEAD})?(?=\W*$)",
    regex.IGNORECASE,
)
_BOOKED = guarded(  # "Deferred Savings are booked to Account 1, Roth Savings to Account 2, and Regular Savings to Account 3"
    r"\s(?:(?:is|are|goes?|(?:will|shall) (?:be|go)) )(?:(?:then|also|always|first) )?(?:(?:booked|credited|allocated|posted|recorded|entered|assigned|kept|held|deposited|placed|put|paid) )?$",
    regex.IGNORECASE,
)
_INTO = guarded(rf"(?:\s|^)(?:in|to|into|under) {_CALLED}(?: {_HEAD})?(?=\W*(?:[,;.]|$| and ))", regex.IGNORECASE)
_NEXT = guarded(r"^\W*(?:(?:and|while|but) )?", regex.IGNORECASE)
_IT = guarded(r"\W*(?:they|these|it|this|that)", regex.IGNORECASE)  # "They are kept in Account 3": what was told before
_IN_BRACKETS = guarded(rf"\b{_CALLED} \((?P<says>[^()]{{3,60}})\)", regex.IGNORECASE)
_GOES_ON = guarded(  # "From 1% to 6% of pay, already taxed and not Roth, can be deducted for it"
    r"^(?:it|they|this|these)\b|\b(?:for|to|into|in) it\b", regex.IGNORECASE
)
_RULE = guarded(r"\b(?:may|shall|will|must|can|cannot)\b", regex.IGNORECASE)
_STOP = guarded(r"(?<=\b[A-F]\.)\s+(?=[A-Z])")  # a letter with its stop is no end of a sentence by itself
_PART = guarded(r"(?<=;)\s+")
_IS = r"^(?:\s*[:–—-]|,?(?: which)? (?:is|are|holds?|takes?|means?)\b)\s*(?:(?:for|what|all|always|your|the) )*"
_KINDS = {
    "pre-tax": guarded(
        r"\b(?:pre|before)-?\s?tax\b|\bbefore (?:(?:any|federal|state|and|income|all|your) )*tax(?:es)?\b|\bnot subject to (?:federal )?income tax\b",
        regex.IGNORECASE,
    ),
    "Roth": guarded(rf"{_IS}(?:designated )?roth\b(?! IRA)", regex.IGNORECASE),
    "employer": guarded(
        rf"{_IS}(?:[\w&]+ ){{0,2}}[\w&]+['’]s? (?:own )?(?:match\w*|contributions?|money|share)\b", regex.IGNORECASE
    ),
    "rollover": guarded(
        rf"{_IS}(?:\w+ ){{0,3}}?(?:(?:bring|brought|roll(?:ed)?(?: over)?|transfer(?:red)?)(?: in)? from\b|rollovers?\b)",
        regex.IGNORECASE,
    ),
}
_NEAR = 140  # characters before a number in which stands what it is a number for
_LONGEST_NAME = 60  # of what is said to be kept in an account
_TAXED = {"taxed", "not_roth"}
_AFTER_TAX = "after-tax"
_WORDS = {word: n for n, word in enumerate(("one", "two", "three", "four", "five", "six"), 1)}
_WORDS |= {word: n for n, word in enumerate(("first", "second", "third", "fourth", "fifth", "sixth"), 1)}
_WORDS |= {word: n for n, word in enumerate(("i", "ii", "iii", "iv", "v", "vi"), 1)}
_WORDS |= {word: n for n, word in enumerate("abcdef", 1)}
_RANGE = guarded(r" to | through |–|-")


@dataclass(frozen=True, slots=True)
class Numbered:
    """The kinds of money by the noun and the number that a document gives them."""

    kinds: Mapping[tuple[str, int], str] = field(default_factory=dict)

    def in_words(self, text: str) -> str:
        """A text with the kinds for their numbers: "layers one and two" is "pre-tax and Roth savings"."""
        if not self.kinds:
            return text
        text = str(_USE.sub(lambda m: self._said(m) or m.group(), text, timeout=_TIMEOUT))
        return str(_ANY.sub(lambda m: self._account(m) or m.group(), text, timeout=_TIMEOUT))

    def _account(self, match: regex.Match[str]) -> str | None:
        """ "One Class may not be exchanged for another": one account."""
        return f"{match['which']} account" if match["noun"].lower() in {noun for noun, _ in self.kinds} else None

    def _said(self, match: regex.Match[str]) -> str | None:
        found = [self.kinds.get(key) for key in _keys(match)]
        kinds = list(dict.fromkeys(kind for kind in found if kind))
        if not found or not all(found):
            return None
        before, after = match.string[: match.start()], match.string[match.end() :]
        if _EXPLAINED.match(after) or (kinds == ["Roth"] and _KINDS["Roth"].search(after)):
            return None  # "Layer two is Roth", "Source 5: after-tax savings": what says so
        named = " and ".join(kinds)
        if _HEADED.match(after):
            return f"{match['article']} {named}" if match["article"] else named
        if _PLACE.search(before):
            return f"the {named} account{'s' if len(kinds) > 1 else ''}"
        return f"{named} {'contributions' if kinds == ['employer'] else 'savings'}"


def _keys(match: regex.Match[str]) -> list[tuple[str, int]]:
    """The noun with each number of a mention; all from the first to the last of a range."""
    noun = next(one for one in match.captures("noun") if one).lower()
    if match["order"]:
        return [(noun, _WORDS[match["order"].lower()])]
    numbers = [
        int(one) if one.isdigit() else _WORDS[one.lower()]
        for one in regex.findall(rf"(?i)\b{_ONE}\b", match["numbers"])
    ]
    if _RANGE.search(match["numbers"]):
        numbers = [*range(numbers[0], numbers[-1] + 1)]
    return [(noun, n) for n in numbers]


def numbered(document: Document, signs: Callable[[str], set[str]], plain: Callable[[str], str]) -> Numbered:
    """The kinds that a document counts and says what they are; none where none of them is after-tax money.

    ``signs`` tells what a description says of the tax on what it describes, ``plain`` puts the document's own names in
    a description into plain words.
    """
    if _USE.search(document.text, timeout=5.0) is None:
        return Numbered()
    told: dict[tuple[str, int], set[str]] = {}
    kinds: dict[tuple[str, int], set[str]] = {}
    for keys, told_of in _descriptions(document):
        # what the name in it stands for is another number; "Sub-Account B, for Class B Contributions" tells of two nouns
        beside = {noun for match in _USE.finditer(told_of, timeout=_TIMEOUT) for noun, _ in _keys(match)}
        says = told_of if beside & {noun for noun, _ in keys} else plain(told_of)
        found = signs(says)
        kind = next((name for name, shape in _KINDS.items() if shape.search(says)), None)
        for key in keys:
            told.setdefault(key, set()).update(found)
            if kind is not None and not found & {"plain", *_TAXED}:
                kinds.setdefault(key, set()).add(kind)
    taxed = {key for key, found in told.items() if "other" not in found and ("plain" in found or found >= _TAXED)}
    taxed = {key for key in taxed if not kinds.get(key)}
    if not taxed:
        return Numbered()
    nouns = {noun for noun, _ in taxed}
    if len(nouns) < len(taxed):
        return Numbered()  # "Tier 1: pre-1987 after-tax contributions; Tier 2: later ones": steps of an order
    others = {key: next(iter(found)) for key, found in kinds.items() if len(found) == 1 and key[0] in nouns}
    return Numbered(others | dict.fromkeys(taxed, _AFTER_TAX))


def _descriptions(document: Document) -> Iterator[tuple[list[tuple[str, int]], str]]:
    """What is said of a number, or of several, by the sentence that begins or ends with them and by the one that goes on from it."""
    for block in document.blocks:
        if block.kind in (BlockKind.CONTENTS, BlockKind.HEADING):
            continue
        before: list[tuple[str, int]] = []
        earlier = ""
        for passage in block.passages:
            text = " ".join(document.quote(passage.span).split())
            head = document.quote(passage.row_head) if passage.row_head is not None else ""
            row = _USE.fullmatch(head.strip())
            found = [(_keys(row), f": {text}")] if row is not None else [*_described(text)]
            if not found and before and _USE.search(text, timeout=_TIMEOUT) is None and _GOES_ON.search(text):
                found = [(before, _RULE.split(text, 1)[0])]
            yield from ((keys, f": {earlier}" if _IT.fullmatch(says) else says) for keys, says in found)
            before, earlier = (found[-1][0] if found else []), _RULE.split(text, 1)[0]


def _described(text: str) -> Iterator[tuple[list[tuple[str, int]], str]]:
    for sentence in _STOP.split(text):
        for part in [sentence] if _CREDITED.match(sentence, timeout=_TIMEOUT) else _PART.split(sentence):
            if (match := _SUBJECT.match(part, timeout=_TIMEOUT)) is not None:
                yield _keys(match), _RULE.split(match["says"], 1)[0]
            elif (match := _CREDITED.match(part, timeout=_TIMEOUT)) is not None:
                yield _keys(match), match["says"][-_NEAR:]
            else:
                yield from _booked(part)
            for match in _IN_BRACKETS.finditer(part, timeout=_TIMEOUT):
                yield _keys(match), f": {match['says']}"


def _booked(text: str) -> Iterator[tuple[list[tuple[str, int]], str]]:
    """Of a sentence on what goes where, each account with the money that is named before it; the verb is said once."""
    at, verb = 0, False
    for match in _INTO.finditer(text, timeout=_TIMEOUT):
        before = text[at : match.start() + 1]
        what = _BOOKED.sub("", before)
        verb = verb or what != before
        named = _NEXT.sub("", what).strip()
        if not verb or len(named) > _LONGEST_NAME or _RULE.search(named):
            return  # "You may move money from Account 3 to Account 2"
        yield _keys(match), f": {named}"
        at = match.end()
