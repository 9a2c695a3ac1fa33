"""Accounts that a merged plan left behind, called by its name: "the Tollgate After-Tax Account"."""

from __future__ import annotations

import regex

from analyzer.shapes import Expression, guarded

_NAMED = guarded(
    r"\b(?P<name>(?!(?:Your|The|An?|Any|Each|No|New|His|Her|Their|Prior|First|Second|Employee|Participant|Member|Voluntary|Traditional"
    r"|Regular|Supplemental|Basic|Plan|Roth|Non|In|To|Of|From|Since|After|Frozen|Closed)\b)[A-Z][\w&.’'-]+)"
    r"(?: [A-Z][\w&.’'-]*){0,3} (?:After-?\s?Tax|Voluntary|Thrift) (?:[A-Z][\w-]* )?(?:Sub-?)?(?:Account|Source)s?\b"
)
_MERGED = r"\b{name}\b[^.;]{{0,200}}\b(?:merged|merger|acquired|acquisition|predecessor|transferred)\b"


def left_behind(text: str, own: str) -> Expression | None:
    """What names such an account in a document, ``own`` being the words of its cover, which name its own plan."""
    names = {match["name"] for match in _NAMED.finditer(text)}
    merged = [
        name
        for name in sorted(names)
        if name not in own and regex.search(_MERGED.format(name=regex.escape(name)), text, timeout=5.0)
    ]
    if not merged:
        return None
    return guarded(
        rf"\b(?:{'|'.join(map(regex.escape, merged))})\b[^.;,]{{0,40}}\b(?:After-?\s?Tax|Voluntary|Thrift)\b[^.;,]{{0,20}}\b(?:Account|Source)s?\b"
    )
