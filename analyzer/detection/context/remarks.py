"""Footnotes read where their marks stand: "Yes(1)" with "(1) Union employees only" is "Yes (Union employees only.)"."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.shapes import guarded

_LONGEST = 200  # characters of a remark
_EXCEPT = guarded(  # "Not available to X", "This option is not open to X": what carries the mark holds for all others
    r"^\W*(?:\d{1,2}\W+)?(?:(?:this|these) \w+ (?:is|are) )?not (?:available|open|offered) (?:to|for) (?=(?:[\w-]+ )*(?:employees|members|participants|HCEs|workers|associates|contributions|money|accounts?|savings|dollars|sources?|balances?)\b)",
    regex.IGNORECASE,
)
_REMARK = guarded(  # for whom, from when, how much: no sentence of its own
    r"^\W*(?:\d{1,2}\W+)?(?:only|except|excluding|other than|subject to|limited to|effective|beginning|up to)\b|^(?:\w+ ){1,6}only\W*$",
    regex.IGNORECASE,
)
_OPENS = guarded(  # "Open to you on the January 1 after you complete three years of service": the wait alone
    r"^\W*(?:\d{1,2}\W+)?(?:(?:this|these) \w+ (?:is|are) )?(?:open|available|offered|allowed)(?: to (?:you|employees|members|participants))? (?:only )?(?:(?:on|as of|from) the [^.;,]{3,40}? )?(?=(?:after|once|when|upon|following)\b)",
    regex.IGNORECASE,
)
_PRICE = guarded(  # "Two a calendar year. Each one stops your deductions for three months": what it costs
    r"\b(?:each|every|any|an?|such) (?:one|such withdrawal|withdrawal|distribution|payment)s?\b[^.;]{0,20}\b(?:stops?|suspends?|ends?|pauses?|interrupts?|halts?|puts?|costs? you|forfeits?|cancels?|bars?|means|brings?)\b",
    regex.IGNORECASE,
)
_STOP = guarded(r"[.;:!?]$")


def is_remark(note: str) -> bool:
    """Whether a footnote says something only of what carries its mark."""
    return len(note) <= _LONGEST and any(shape.search(note) is not None for shape in (_REMARK, _EXCEPT, _OPENS, _PRICE))


def with_remarks(words: str, notes: Sequence[str]) -> str:
    """What carries a mark, with its footnotes in brackets."""
    told = (_OPENS.sub("", _EXCEPT.sub("except ", note)) for note in notes if is_remark(note))
    remarks = [f" ({note.rstrip(' .;').replace('. ', '; ')}.)" for note in told]
    stop = words[-1:] if _STOP.search(words) else ""
    return words[: len(words) - len(stop)] + "".join(remarks) + stop
