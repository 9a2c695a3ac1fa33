"""Notes whose mark, and fragments whose subject, stand on no page that is at hand: nobody can tell what they speak of."""

from __future__ import annotations

import regex

from analyzer.model import Passage
from analyzer.shapes import guarded

_ORPHAN_NOTE = guarded(
    r"^\s*(?:\d (?=(?:this|these)\b)|(?:[*†‡§]+|\(?\d\)|\[\d\]|[¹²³⁴⁵])\s*\w|(?:\(?\d\)?|note(?: \w)?:)\s+(?:not|only|except|does not|excludes?|excluding|subject|available)\b)",
    regex.IGNORECASE,
)
# "** This option is not available for ...": of what stands at the mark, which is not on this page.
_OF_WHAT = guarded(
    r"^\W*(?:\d\W*|note(?: \w)?: )?(?:this|these|the|such) (?:options?|features?|services?|elections?|choices?|rights?|provisions?|types?|transactions?|method)\b[^.;]{0,30}\b(?:not|cannot|only|unavailable)\b",
    regex.IGNORECASE,
)
_OF_SOMETHING = guarded(  # "Not available for after-tax contributions.": what is not, stands elsewhere
    r"^\W*(?:note: |\(?[a-z\d]\) )?(?:(?:not|un)[ -]?(?:available|offered|open|allowed|permitted|applicable) (?:for|to|from|on|with|in)|(?:does|do) not (?:apply|extend) to|exclud(?:es?|ing))\b(?![^.;]*(?:[,:]|\b(?:may|can|is|are|must|will|shall|no)\b))",
    regex.IGNORECASE,
)
_LONGEST = 90  # characters of a fragment
_WAYS_OUT = frozenset({"convert", "withdraw", "match", "borrow", "roll_in", "roll_out"})


def is_orphan(text: str) -> bool:
    """A footnote whose mark stands on no page that is at hand."""
    return _ORPHAN_NOTE.match(text) is not None and (
        len(text) < 60 or (_OF_WHAT.match(text) is not None and len(text) < 120)
    )


def lacks_its_subject(passage: Passage, text: str, acts: set[str]) -> bool:
    """ "* Not available for after-tax contributions.": no word on contributions, where nobody can tell what is not."""
    alone = passage.lead_in is None and passage.question is None and not _WAYS_OUT & acts
    return alone and len(text) <= _LONGEST and _OF_SOMETHING.match(text) is not None
