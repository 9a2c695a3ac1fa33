"""Signs that a paper gives a meaning to ("● = available, — = not available"; "A = any age, N = none"), put into words."""

from __future__ import annotations

from collections.abc import Mapping

import regex

from analyzer.shapes import guarded

_SIGN = r"(?:[●○◐◯■□▲△✓✔✗✘×–—-]|(?-i:[A-Z]{1,2}))"
_MEANING = guarded(  # "A = any age, any reason": the meaning goes on to where the next sign begins
    rf"(?<![\w-])(?P<sign>{_SIGN})\s*(?:=|(?<!\w)means)\s*(?P<meaning>[^;=()\[\]●○✓✗.]{{2,60}}?)(?=\s*(?:[;).\]\n]|$|,?\s(?:and\s)?{_SIGN}\s*=))",
    regex.IGNORECASE,
)
_CHOICE = r"(?:not )?(?:chosen|elected|selected|adopted|available|offered|permitted|allowed|included|provided)"
_IN_BRACKETS = guarded(  # "(Y chosen, N not chosen)"
    rf"[(\[](?P<one>{_SIGN})\s+(?P<first>{_CHOICE})[,;]?\s+(?:and\s+)?(?P<other>{_SIGN})\s+(?P<second>{_CHOICE})[)\]]",
    regex.IGNORECASE,
)
_ANNOUNCED = guarded(r"(?:[(\[]|(?:^|(?<=[.;]\s))[^.;:()]{0,40}:\s*\(?)$")  # what stands before the first sign
_OF_MONEY = guarded(r"\b(?:pre-?tax|before-?tax|after-?tax|roth|match\w*|rollover|deferrals?)\b", regex.IGNORECASE)
_LETTERS = guarded(r"[A-Z]{1,2}")
_MARKED = guarded(rf"^(?P<label>.*?[\w)½%])[\s.:]+(?P<signs>{_SIGN}(?:\s*[,/&]\s*{_SIGN})*)\s*$")
_SIGN_FIRST = guarded(
    rf"^(?P<sign>{_SIGN})\s+(?P<label>(?:\d{{1,2}}[\w().-]{{0,6}}\s+(?=[A-Z])|(?=[A-Z])(?!\w+ (?:may|can|is|are|will|shall)\b))[^=]*[\w)½%])\W*$"
)
_TERMS = guarded(r"(?<=[a-z]{3}),? (?:up to |from )?(?:\d|a participant|participant).*$", regex.IGNORECASE)
"""The terms after the name of an entry ("Employee after-tax, 1% to 10% of pay"), of no account where it is not chosen."""
_AN_ANSWER = guarded(
    r"(?=\w)(?:(?:is|are|has been|was) )?(?:(?P<not>not |un|no\b)|yes\b)?(?:elected|selected|chosen|adopted|available|offered|permitted|allowed|included|provided)?(?: (?:by|in|under) (?:the|this) \w+)?",
    regex.IGNORECASE,
)


def legend_of(text: str) -> dict[str, str]:
    """The meaning of each sign that a document explains; none of letters that stand for kinds of money, or for one thing alone."""
    found = {m["sign"]: " ".join(m["meaning"].split()).rstrip(",") for m in _MEANING.finditer(text, timeout=2.0)}
    for told in _IN_BRACKETS.finditer(text, timeout=2.0):
        found |= {told["one"]: told["first"], told["other"]: told["second"]}
    found = {sign: meaning for sign, meaning in found.items() if not _OF_MONEY.search(meaning)}
    lone = len(found) < 2 and any(map(_LETTERS.fullmatch, found))
    return {} if lone else found


def in_words(text: str, legend: Mapping[str, str]) -> str:
    """A line or cell whose last signs, or whose first as an answer, have a meaning, with it in words; a legend itself is left out.

    >>> in_words("Voluntary After-Tax  N", {"N": "none", "A": "any age"})
    'Voluntary After-Tax: none'
    >>> in_words("N  4(c) Thrift contributions", {"N": "not elected", "Y": "elected"})
    '4(c) Thrift contributions: No'
    >>> in_words("N  230 After-tax, 1% to 10% of pay, rate may be changed at any time", {"N": "not elected", "Y": "elected"})
    '230 After-tax: No'
    >>> in_words("—", {"—": "not available", "●": "available"})
    'not available'
    """
    text = _without_key(text) if "=" in text else text
    if text.strip() in legend:
        return legend[text.strip()]
    first = _SIGN_FIRST.match(text)
    if first is not None and (answer := answer_of(first["sign"], legend)):
        return f"{_TERMS.sub('', first['label']) if answer == 'No' else first['label']}: {answer}"
    told = _MARKED.match(text)
    if told is None:
        return text
    signs = regex.split(r"\s*[,/&]\s*", told["signs"])
    if not all(sign in legend for sign in signs):
        return text
    return f"{told['label']}: {'; '.join(legend[sign] for sign in signs)}"


def answer_of(sign: str, legend: Mapping[str, str]) -> str:
    """What a sign before a line or a row answers to it ("N  4(c) Thrift contributions"); nothing where it has another meaning."""
    told = _AN_ANSWER.fullmatch(legend.get(sign.strip(), ""))
    return ("No" if told["not"] else "Yes") if told is not None else ""


def _without_key(text: str) -> str:
    """What stands around a legend: "Choices (● = available, — = not available) Roth ●" is "Choices Roth ●"."""
    told = [*_MEANING.finditer(text, timeout=2.0)]
    if not told:
        return text
    before = _ANNOUNCED.sub("", text[: told[0].start()])
    return " ".join((before + " " + text[told[-1].end() :].lstrip(")].; ")).split())
