"""Kinds of money that a document calls by a letter or number: "Class B: nondeductible", and then "Class B may be withdrawn"."""

from __future__ import annotations

from collections import defaultdict

import regex

from analyzer.shapes import guarded

_NAME = r"(?P<name>(?-i:Class|Type|Bucket|Category|Tier|Money Type|Drawer|Pot|Pocket|Jar)\s(?-i:[A-Z](?![a-z])|\d{1,2}|One|Two|Three|Four|Five))\b"
_KIND = (
    r"(?P<kind>(?:after|post)-?\s?tax|nondeductible|voluntary|thrift|already taxed|taxed pay|(?:already )?run through withholding|(?:already )?withheld (?:income )?tax(?:es)?|after (?:federal |state |income |all )*tax(?:es)?|on which (?:the |income )*tax (?:was|has been) (?:already )?(?:withheld|paid|taken)|roth|pre-?\s?tax|before-?\s?tax|salary (?:reduction|deferral)|"
    r"matching (?:contributions?|money)|rollovers?|employer|company|profit sharing)\b"
)
_DEFINED = [
    guarded(rf"{_NAME}(?: (?:money|contributions?|account|savings|deposits?))?\s?(?:\(|[:=—–-]| (?:is|are|means?|meant|holds|takes|consists of|for)\b)[^.;()]{{0,45}}?\b{_KIND}", regex.IGNORECASE),
    guarded(rf"\b{_KIND}[^.;\n()]{{0,30}}\((?:the |your |called |known as )*[“\"'‘]?{_NAME}", regex.IGNORECASE),
]  # fmt: skip
_LETTERED = guarded(  # "S is money on which the tax was withheld", "Letter R deposits are Roth deposits", of units with letters
    rf"(?:^|[.;|]\s+|\bletter )(?P<name>(?-i:[A-Z]))(?: (?:units|deposits|savings|money))?(?:\s?[:=—–]| (?:is|are|holds?|means?)\b)[^.;()]{{0,45}}?\b{_KIND}",
    regex.IGNORECASE,
)
_AFTER_TAX = guarded(
    r"^(?:(?:after|post)-?\s?tax|nondeductible|voluntary|thrift|already taxed|taxed pay|(?:already )?run through withholding|(?:already )?withheld (?:income )?tax(?:es)?|after (?:federal |state |income |all )*tax(?:es)?|on which (?:the |income )*tax (?:was|has been) (?:already )?(?:withheld|paid|taken))$",
    regex.IGNORECASE,
)
_NOT = guarded(r"\b(?:not|never|nor|only if|may|can)\b", regex.IGNORECASE)
_SAYS_IT = guarded(
    r"\b(?:(?:after|post)-?\s?tax|nondeductible|voluntary|thrift|already taxed|taxed pay)\b", regex.IGNORECASE
)
_NOUN = guarded(r"\s(?:accounts?|money|contributions?|balances?|savings|deposits?|funds?|amounts?)\b", regex.IGNORECASE)


def after_tax_classes(text: str) -> frozenset[str]:
    """The names by which a document calls after-tax money alone ("Class B"); none where it names but one class of money."""
    kinds: dict[str, set[bool]] = defaultdict(set)
    for shape in _DEFINED:
        for match in shape.finditer(text, timeout=5.0):
            if _NOT.search(match.group()) is None:  # "Class B savings are not matched" says nothing of their tax
                kinds[" ".join(match["name"].split())].add(_AFTER_TAX.match(match["kind"]) is not None)
    for match in _LETTERED.finditer(text, timeout=5.0):
        name = f"{match['name']} units"
        if name in text and _NOT.search(match.group()) is None:
            kinds[name].add(_AFTER_TAX.match(match["kind"]) is not None)
    apart = {name for name, taxed in kinds.items() if taxed == {True}}
    return frozenset(apart) if len(kinds) > 1 else frozenset()


def with_its_kind(text: str, names: frozenset[str]) -> str:
    """A sentence that calls after-tax money by its letter alone, with its kind beside the letter."""
    if not names or _SAYS_IT.search(text):
        return text
    for name in sorted(names):
        if name.endswith(" units"):
            text = regex.sub(rf"\b{name}\b", "after-tax units", text)
            continue
        at = text.find(name)
        if at >= 0 and not text[at + len(name) :][:1].isalnum():
            end = at + len(name)
            text = f"{text[:end]} after-tax{'' if _NOUN.match(text, end) else ' account'}{text[end:]}"
    return text
