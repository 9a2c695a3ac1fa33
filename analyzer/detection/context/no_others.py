"""What is denied to all contributions but those that were granted just before: nothing of these."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import regex

from analyzer.detection.context.amending import Placed
from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_AFTER_TAX = "after_tax_contributions"
# "There is no other way to contribute after-tax dollars", "The Plan accepts no other after-tax savings"
_NO_OTHER = guarded(
    r"\b(?:no|any) other (?:(?:ways?|means|kinds?|forms?|types?)\b[^.;,]{0,40}?)?(?:after|post)-?\s?tax\b",
    regex.IGNORECASE,
)
_ROTH = guarded(r"\broth\b", regex.IGNORECASE)
_WHY = "it denies only what goes beyond the contributions named before"


def without_no_others(
    placed: Sequence[Placed], drafts: list[Draft], text: str, words: Callable[[Placed], str]
) -> list[Draft]:
    """The findings of a sentence without its denial of "any other" contributions, where after-tax ones were granted.

    After Roth ones, which are after tax too, it denies all that are none.
    """
    if not _NO_OTHER.search(text) or _ROTH.search(text):
        return drafts
    before = any(_grants(p.draft) and not _ROTH.search(words(p)) for p in placed[-3:])
    if not before and not any(map(_grants, drafts)):
        return drafts
    return [
        replace(d, stance=Stance.MENTIONS, counted=False, reason=_WHY)
        if d.provision == _AFTER_TAX and d.stance is Stance.DENIES
        else d
        for d in drafts
    ]


def _grants(draft: Draft) -> bool:
    return draft.provision == _AFTER_TAX and draft.counted and draft.stance in (Stance.PERMITS, Stance.CONDITIONS)
