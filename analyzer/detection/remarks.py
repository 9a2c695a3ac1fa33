"""Footnotes read where their marks stand: "Yes(1)" with "(1) Union employees only" is "Yes (Union employees only)"."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.detection.topics import FINITE
from analyzer.shapes import guarded

_LONGEST = 200  # characters of a remark
_GOES_ON = guarded(  # begins like the rest of another sentence, whatever verb follows
    r"^\W*(?:only|if|when|while|unless|until|except|excluding|excludes?|other than|provided|not|does not|subject to|limited to|available|for|applies|as of|effective|beginning|after|before|up to|(?:this|these) \w+ (?:is|are|does|do))\b",
    regex.IGNORECASE,
)
_OPTION = guarded(r"^\W*(?:this|these) \w+ (?:is|are) (?=not\b)", regex.IGNORECASE)  # "This option is not available to"
_STOP = guarded(r"[.;:!?]$")


def is_remark(note: str) -> bool:
    """Whether a footnote is no sentence of its own and says something only of what carries its mark."""
    return len(note) <= _LONGEST and (not FINITE.search(note) or _GOES_ON.match(note) is not None)


def with_remarks(words: str, notes: Sequence[str]) -> str:
    """What carries a mark, with its footnote in brackets."""
    remarks = [f" ({_OPTION.sub('', note).rstrip(' .;')}.)" for note in notes if is_remark(note)]
    stop = words[-1:] if _STOP.search(words) else ""
    return words[: len(words) - len(stop)] + "".join(remarks) + stop
