"""Labels that say whether a plan has what they list: "Offered: ...", "Not offered: ...", "Kept: ...", "Dropped: ..."."""

from __future__ import annotations

from collections.abc import Callable

import regex

from analyzer.shapes import guarded

_THINGS = r"(?:(?:the |our )?(?:plan )?(?:features?|options?|provisions?|items|choices) )?(?:that are |that is )?"
_HERE = r"(?: (?:in|by|under|from|to you in) (?:the|this|our) plan| by us| here)?"
_HAS = guarded(
    rf"^\W*{_THINGS}(?:kept|retained|preserved|unchanged|continued|continuing|still (?:offered|available|permitted|allowed|open)|offered|available|permitted|allowed|included|what (?:stays|remains|is kept|continues|we (?:offer|keep|have)|you (?:have|can do)|the plan (?:offers|has|allows|permits))(?: the same| as it is| unchanged)?|we (?:do )?(?:offer|have|allow)){_HERE}\W*$",
    regex.IGNORECASE,
)
_HAS_NOT = guarded(
    rf"^\W*{_THINGS}(?:not (?:\w+ )?(?:offered|available|permitted|allowed|included|part of the plan)|unavailable|what (?:we|the plan) (?:does|do)(?: not|n['’]t) (?:offer|have|allow|permit)|we do(?: not|n['’]t) (?:offer|have|allow)){_HERE}\W*$",
    regex.IGNORECASE,
)
_HAD = guarded(
    rf"^\W*{_THINGS}(?:dropped|removed|gone|ended|eliminated|discontinued|withdrawn|abolished|cut|deleted|no longer (?:offered|available|permitted|allowed)|what (?:is|has) (?:now )?(?:gone|ended|dropped|been dropped|removed|been removed|no longer (?:offered|available))){_HERE}\W*$",
    regex.IGNORECASE,
)
_GONE = guarded(  # "Three things you may read of in the 2019 booklet are gone: ..."
    r"^\W*(?:(?:the|these|all|both|following|two|three|four|five|several|some|other) )+(?:things?|features?|rights?|options?|benefits?|provisions?|choices)\b[^:;]{0,70}? (?:(?:are|were|have been) (?:now |since |all |both )?(?:gone|dropped|removed|ended|discontinued|eliminated|withdrawn|abolished|taken out|no more|no longer (?:offered|available|permitted|allowed|part of the plan))|no longer exist|have (?:ended|gone|ceased))(?: (?:from|in|on|as of|since) [^:;]{2,30})?\W*$",
    regex.IGNORECASE,
)
_BETWEEN = guarded(r"\s*[,;]\s+(?:(?:and|or)\s+)?(?![^()]*\))|\s+(?:and|or)\s+(?![^()]*\))")


def has_or_not(label: str) -> str | None:
    """What a label says of the features that it lists, as the beginning of a sentence; None where it says no such thing.

    >>> has_or_not("Not offered:")
    'The Plan does not permit'
    >>> has_or_not("What stays the same:")
    'The Plan permits'
    """
    for shape, said in (
        (_HAS, "permits"),
        (_HAS_NOT, "does not permit"),
        (_HAD, "no longer permits"),
        (_GONE, "no longer permits"),
    ):
        if shape.match(label):
            return f"The Plan {said}"
    return None


def features_of(value: str, is_feature: Callable[[str], bool]) -> list[str]:
    """The features that a list names, one by one: "Roth and after-tax contributions, loans" are two.

    >>> features_of("Roth and after-tax contributions, loans", lambda text: text.endswith("s"))
    ['Roth and after-tax contributions', 'loans']
    """
    found, start, ends = [], 0, [*((m.start(), m.end()) for m in _BETWEEN.finditer(value)), (len(value), len(value))]
    for end, begins in ends:
        if is_feature(value[start:end]):
            found.append(value[start:end].strip(" ."))
            start = begins
    return [*found, *([value[start:].strip(" .")] if value[start:].strip(" .") else [])]
