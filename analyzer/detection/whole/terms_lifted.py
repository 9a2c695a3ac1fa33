"""Limits that a later sentence does away with: "The once-a-quarter limit and the $1,000 minimum are gone"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import regex

from analyzer.detection.sentence.dollars import dollars
from analyzer.detection.sentence.how_often import count
from analyzer.model import Finding
from analyzer.shapes import guarded

_CONVERSION, _WITHDRAWAL = "in_plan_roth_conversion", "in_service_after_tax"
_ACTS = {
    _CONVERSION: guarded(r"\bconver(?:t|sion)|\bin-?plan roth\b", regex.IGNORECASE),
    _WITHDRAWAL: guarded(r"\bwithdr(?:aw|ew)", regex.IGNORECASE),
}
_GONE = guarded(
    r"\b(?:limits?|minimums?|maximums?)\b(?: (?:of|on|for) [^.;]{2,60}?)? (?:(?:has|have|had) been|is|are|was|were) (?:(?:now|also|hereby) )?"
    r"(?:removed|lifted|dropped|eliminated|abolished|gone|deleted|repealed|no longer (?:required|in (?:force|effect)))\b"
    r"|\b(?:limits?|minimums?)\b(?: [^.;]{2,70}?)? no longer appl(?:y|ies)\b"
    r"|\blimit of (?:once|twice|\w+ times) [^.;]{2,30}? (?:does|do|shall|will) not apply to (?:your |the )?after-?\s?tax\b",
    regex.IGNORECASE,
)
_OF_OTHERS = guarded(r"\b(?:hardship|loans?|deferrals?|birth|adoption|disaster|retirees?)\b", regex.IGNORECASE)
_AMOUNT = guarded(r"\$\s?[\d,]*\d(?:\.00)? (?:minimum|limit)\b|\bminimum of \$\s?[\d,]*\d", regex.IGNORECASE)
_DENIED = guarded(r" (?:does|do|shall|will) not apply\b.*$", regex.IGNORECASE)
_JOINED = guarded(r"(?<=\w)-(?=an?-|year\b|quarter\b|month\b)|(?<=\ba)-(?=\w)", regex.IGNORECASE)
"""The hyphens of "the once-a-quarter limit"."""


@dataclass(frozen=True, slots=True)
class Lifted:
    """The counts and the amounts that are limits no longer."""

    counts: frozenset[str] = frozenset()
    amounts: frozenset[float] = frozenset()


def lifted(said: Iterable[tuple[tuple[str, ...], int, str]]) -> Mapping[str, Lifted]:
    """What sentences do away with, by the way out that they or the ones before them in their section are about."""
    found: dict[str, Lifted] = {}
    about, place = "", tuple[str, ...]()
    for section, _, text in said:
        if section != place:
            about, place = _act_in(section[-1] if section else ""), section
        about = _act_in(text) or about
        gone = _GONE.search(text, timeout=1.0)
        if gone is None or not about or _OF_OTHERS.search(text):
            continue
        told = text[: gone.end()]
        amounts = {amount for m in _AMOUNT.finditer(told) if (amount := dollars(m[0])) is not None}
        often = count(_JOINED.sub(" ", _DENIED.sub("", told)))
        before = found.get(about, Lifted())
        counts = before.counts | ({often} if often else set())
        found[about] = Lifted(counts, before.amounts | amounts)
    return found


def _act_in(text: str) -> str:
    """The way out that words are about, where it is one."""
    named = [way for way, act in _ACTS.items() if act.search(text)]
    return named[0] if len(named) == 1 else ""


def without_lifted(finding: Finding, gone: Mapping[str, Lifted]) -> Finding:
    """A finding without the limits that are gone."""
    about = gone.get(finding.provision)
    if about is None:
        return finding
    often = str(finding.attributes.get("frequency") or "")
    keys: tuple[str, ...] = ()
    if about.counts & {often, often.removeprefix("up to "), count(often)}:
        keys = ("frequency", "frequency_beside")
    if finding.attributes.get("minimum_dollars") in about.amounts:
        keys = (*keys, "minimum_dollars")
    if not keys:
        return finding
    return replace(finding, attributes={key: value for key, value in finding.attributes.items() if key not in keys})
