"""Several labelled values in one line: set apart by signs ("Pre-tax Y / Roth Y"), or run together without any."""

from __future__ import annotations

import regex
from spacy.tokens import Doc

from analyzer.shapes import guarded

Entry = tuple[str, str]  # a label and its value

_APART = guarded(r"\s*;\s+(?![^()]*\))|\s+[|/]\s+")
_LABELLED = guarded(r"^(?P<label>[^:]{2,60}?)(?:\s*[:=]\s*|\s[—–-]{1,2}\s+)(?P<value>\S.*)$")
_BRACKETED = guarded(
    r"(?:^|,\s+(?:and\s+)?|(?<=\))\s+)(?P<label>[^,()]{2,60}(?:\(\w\)[^,()]{0,20})?)\s+\((?P<value>yes|no|y|n)\)",
    regex.IGNORECASE,
)
_SAID = guarded(r"\b(?:[YN]|is|are|was|were|may|can|will|shall|must|has|have|does|do)\b")
_SENTENCE = guarded(r"\b(?:may|can|cannot|will|shall|must)\b|\b(?:is|are|was|were|has|have|does|do)$", regex.IGNORECASE)
_CODE = guarded(r"[YN]\b(?:\s+\([^)]*\))?")
_DASH = guarded(r"\s[—–-]{1,2}\s")
_COLON = guarded(r"^(?P<label>[^:]{2,40}):\s+(?P<value>\S.*)$")
_TRAILING = guarded(
    r"^(?P<label>\D.{1,50}?)\s+(?P<value>(?:min \d+%? max \d+%?|[YN]|yes|no|none|n/a|not \w+|up to .+|any ?time.*|\d+\s?%?\s?(?:[-–—]|to)\s?\d+\s?%|\d+\s?%|\$\d[\d,]*|\d{1,3})\.?)$",
    regex.IGNORECASE,
)
_CODED = guarded(r"^(?P<label>[a-z][a-zA-Z -]{3,30}[a-z])\s+(?P<value>[YN])\.?$")
_REMARKED = guarded(r"(?:\d{1,3}\s+)?(?P<label>[^\d().:;][^().:;]{1,50}?)\s+\((?P<remark>[^()]{2,60})\)")
_VALUE_STARTS = {
    "yes", "no", "not", "none", "any", "anytime", "up", "age", "after", "available", "y", "n", "n/a", "unavailable",
    "unlimited",
}  # fmt: skip
_CAPTION = 6  # words before the first label
_FEATURES = {"loan", "hardship", "match", "rollover"}
_FINITE = {"may", "can", "cannot", "will", "shall", "must", "is", "are", "was", "were", "has", "have", "does", "do"}
_NEW_CELL = guarded(r"(?<=[a-z0-9%½)])\s(?=(?:Up to|Growth|Taxed|Not taxed|Earnings)\b)")


def entries(value: str) -> list[Entry]:
    """The labelled values that a value consists of, set apart by semicolons, slashes or bars; none where it is one value."""
    bracketed = list(_BRACKETED.finditer(value))
    if len(bracketed) > 1:
        return [(match["label"], match["value"]) for match in bracketed]
    parts = [part for part in _APART.split(value.strip()) if part]
    found = [match for part in parts if (match := _LABELLED.match(part) or _unsaid(part))]
    if len(parts) < 2 or len(found) < len(parts):
        return []
    return [(match["label"], match["value"]) for match in found]


def coded(value: str) -> Entry | None:
    """A value that is one feature with its code: "convert to Roth N".

    >>> coded("convert to Roth N.")
    ('convert to Roth', 'N')
    """
    found = _CODED.match(value)
    return (found["label"], found["value"]) if found is not None else None


def _unsaid(part: str) -> regex.Match[str] | None:
    """A label with its value right after it; "You may withdraw it at | any time" is a sentence."""
    found = _TRAILING.match(part)
    return None if found is None or _SENTENCE.search(found["label"]) else found


def dashed_record(text: str) -> tuple[str, list[Entry]] | None:
    """ "Source 04 - After-tax - Status: closed - Withdrawals: any time": what it is about, and its labelled values."""
    parts = _DASH.split(text)
    found = [match for part in parts if (match := _COLON.match(part))]
    if len(parts) < 3 or len(found) < 2:
        return None
    subject = " ".join(part for part in parts if not _COLON.match(part))
    return subject, [(match["label"], match["value"]) for match in found]


def trailing(text: str) -> Entry | None:
    """A label with its value right after it, without a sign between them: "AFTERTAX min 0 max 0"."""
    found = _TRAILING.match(text.strip()) if len(text.split()) <= 8 else None
    if found is not None and _SAID.search(found["label"]):
        return None
    return (found["label"], found["value"]) if found else None


def remarked(text: str) -> Entry | None:
    """The name of something, with or without its code, and a remark on it: "05 VOL AFTER-TAX (balances only)"."""
    found = _REMARKED.fullmatch(text.strip()) if text.rstrip().endswith(")") else None
    return (found["label"], found["remark"]) if found and not _SAID.search(found["label"]) else None


def run_together(doc: Doc) -> tuple[str, list[Entry]]:
    """What a line of labels and values without signs between them begins with, and the pairs; none for prose."""
    starts = [(low, high) for low, high in _heads(doc) if high < len(doc) and _starts_value(doc, high)]
    if len(starts) < 2 or any(word.lower_ in _FINITE for word in doc[: starts[-1][0]]):
        return "", []
    if sum(word.is_alpha for word in doc[: starts[0][0]]) > _CAPTION:
        return "", []
    if any(word.text in (":", ";") or (word.text == "." and word.i < len(doc) - 1) for word in doc):
        return "", []
    ends = [low for low, _ in starts[1:]] + [len(doc)]
    pairs = [
        (doc[low:high].text, _first_value(doc[high:end].text)) for (low, high), end in zip(starts, ends, strict=True)
    ]
    return doc[: starts[0][0]].text, pairs


def _first_value(text: str) -> str:
    """The value at the start of what stands before the next label; after a "Y" or "N" comes another column."""
    code = _CODE.match(text)
    return str(code[0] if code else _NEW_CELL.split(text)[0])


def _heads(doc: Doc) -> list[tuple[int, int]]:
    """The stretches that name money or a feature, neighbours as one, each with the bracket after it."""
    spans = [(s.start, s.end) for s in doc.spans["money"]]
    spans += [(a.start, a.end) for a in doc.spans["act"] if a._.part == "noun"]
    spans += [(word.i, word.i + 1) for word in doc if word.norm_ in _FEATURES]
    merged: list[tuple[int, int]] = []
    for low, high in sorted(spans):
        if merged and low <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(high, merged[-1][1])
        else:
            merged.append((low, high))
    return [(low, _past_bracket(doc, high)) for low, high in merged]


def _past_bracket(doc: Doc, at: int) -> int:
    if at < len(doc) and doc[at].text == "(":
        close = next((i for i in range(at, min(at + 8, len(doc))) if doc[i].text == ")"), None)
        return close + 1 if close is not None else at
    return at


def _starts_value(doc: Doc, at: int) -> bool:
    word = doc[at]
    return word.norm_ in _VALUE_STARTS or word.like_num or word.text[:1] in "$✓✗☒☐" or word.text.startswith("59")


_OF_CHANGES = guarded(  # "Change elections: any time", beside lines on each kind of money
    r"^(?![^:]*:.*\b(?:is|are|was|were|may|can|no|not|(?:after|post)-?\s?tax)\b)\W*(?:(?:election|rate|contribution) changes?(?: allowed)?|changes? allowed|(?:chang|start|stop|increas|rais|lower|suspend)(?:e|es|ing|ping)?(?: or (?:chang|start|stop|suspend)(?:e|ing|ping)?)?(?: (?:your|my|an?|the|payroll|contribution|deferral))* (?:elections?|rates?|percentages?|contributions|deferrals))\s*:\s*"
    r"(?:(?:at )?any ?time|daily|weekly|monthly|quarterly|annually|each|every|any|as of|once|twice|up to|as often|whenever|online|by phone|on)\b[^.;:]{0,60}\W*$",
    regex.IGNORECASE,
)


def tells_of_changes(text: str) -> bool:
    """Whether a labelled line tells when an election may be changed, which grants nothing."""
    return _OF_CHANGES.match(text) is not None
