"""General bans that a later section or the same sentence sets aside for one kind of money ("Notwithstanding Section 7.4, ...")."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import regex

from analyzer.detection.context.amending import Placed
from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_NUMBER = r"(?P<number>\d{1,2}(?:[._]\d{1,2})+[A-Z]?)"
_SECTION = rf"(?:the (?:provisions|terms|rule|ban) (?:of|in) )?(?:section|§|paragraph|article) ?{_NUMBER}"
_SETS_ASIDE = guarded(  # "Notwithstanding Section 7.4, ...", "Section 7.4 is of no force as to the After-Tax Account"
    rf"\b(?:notwithstanding|despite|in spite of|anything in) {_SECTION}"
    rf"|\b{_SECTION} (?:is of no (?:force|effect)|has no (?:force|effect|application)|(?:does|shall|will) not (?:apply|extend)|is (?:set aside|overridden|inapplicable)) (?:as to|to|with respect to|in the case of|for|as regards)\b",
    regex.IGNORECASE,
)
_OPENS_WITH = guarded(rf"^\W*(?:section |§ ?)?{_NUMBER}\b", regex.IGNORECASE)
_EXCEPT_THAT = guarded(
    r"[,;] (?:except|save|provided|provided, however,) that\b(?=[^.;]*\b(?:may|shall|will|can)\b)", regex.IGNORECASE
)
_ROUTES = ("in_plan_roth_conversion", "in_service_after_tax")


def _general(draft: Draft, route: str) -> bool:
    """Whether it is a ban for money of every kind."""
    of_all = draft.attributes.get("sources") in (None, ["all"])
    return draft.provision == route and draft.stance is Stance.DENIES and of_all


def _spared(drafts: Sequence[Draft]) -> list[str]:
    """The ways that a sentence opens to after-tax money by its name."""
    opening = (Stance.PERMITS, Stance.CONDITIONS)
    return [
        d.provision
        for d in drafts
        if d.provision in _ROUTES
        and d.counted
        and d.stance in opening
        and "after_tax" in d.attributes.get("sources", ())
    ]


def set_aside(
    placed: list[Placed], drafts: list[Draft], text: str, words: Callable[[Placed], str]
) -> tuple[list[Placed], list[Draft]]:
    """The findings without the bans of a section for which a sentence makes an exception for after-tax money."""
    spared = _spared(drafts)
    if not spared:
        return placed, drafts
    if _EXCEPT_THAT.search(text):
        drafts = [d for d in drafts if not any(_general(d, route) for route in spared)]
    numbers = {match["number"].replace("_", ".") for match in _SETS_ASIDE.finditer(text)}
    if not numbers:
        return placed, drafts

    def banned(one: Placed) -> bool:
        own = _OPENS_WITH.match(words(one))
        over = [_OPENS_WITH.match(heading) for heading in one.block.section[-1:]]
        named = {m["number"].replace("_", ".") for m in (own, *over) if m is not None}
        return bool(named & numbers) and any(_general(one.draft, route) for route in spared)

    return [p for p in placed if not banned(p)], drafts
