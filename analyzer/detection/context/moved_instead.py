"""What becomes of an account just told of, where a box or a line is chosen: "Tick Box B and it goes to Roth within the Plan"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY
from analyzer.shapes import guarded

_GOES = r"(?:goes|go|moves?|converts?|changes|turns|will (?:go|move|be (?:moved|converted|sent|changed))|(?:is|are) (?:moved|converted|sent|changed))"
_AND_IT_MOVES = guarded(  # "Tick Box B on the same form and it goes to Roth within the Plan instead."
    rf"^(?P<lead>\W*(?:or,? )?)(?:just |simply |instead,? )?(?:tick|check|mark|choose|pick|sign|select|complete|fill (?:in|out)|tap|click|ask|call)\b[^.;,]{{0,60}}?,? and (?:it|the money|that money|the (?:same )?(?:amount|balance)|all of it|we(?: will|['’]ll)? (?:move|convert|send|change) it|(?:it|they) all)(?: {_GOES})?(?: over| instead)* (?:in)?to (?:your |the |a )?roth\b(?: (?:account|money|side|source))?(?: (?:with)?in(?:side)? (?:the|this|our|your) plan)(?P<rest>[^.;]*)",
    regex.IGNORECASE,
)
_OF_THE_ACCOUNT = guarded(rf"(?P<what>\b{MONEY})", regex.IGNORECASE)
_OF_PAY = guarded(r"\b(?:bonus|pay ?checks?|salary|wages|contribute|payroll)\b", regex.IGNORECASE)


def moved_instead(text: str, before: str) -> str:
    """What a form moves to Roth, as the account of which the sentences before it tell; not pay that is still to go in.

    >>> moved_instead("Tick Box B and it goes to Roth within the Plan.", "You may withdraw your after-tax account. ")
    'You may convert your after-tax account to Roth in the Plan.'
    """
    moves = _AND_IT_MOVES.match(text)
    told = _OF_THE_ACCOUNT.search(before) if moves is not None and not _OF_PAY.search(before) else None
    if moves is None or told is None:
        return text
    what = f"{told['what'][:1].lower()}{told['what'][1:]}"
    return f"{moves['lead']}You may convert {what} to Roth in the Plan{moves['rest']}{text[moves.end() :]}"
