"""Rules for people who are in a state that passes ("whose loan is in default"), and for all the others."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_STATE = r"(?:\b(?:loans?|repayments?)\b[^.;,]{0,40}\b(?:default\w*|overdue|late|behind|arrears|missed|unpaid)\b|\b(?:default\w*|overdue|behind|arrears|missed)\b[^.;,]{0,30}\b(?:loans?|repayments?)\b|\b(?:court|domestic relations) order\b|\b(?:suspension|suspended|dispute|levy|lien|garnishment)\b)"
_OF_SOME = guarded(  # "A member whose plan loan is in default may not withdraw ..."
    rf"^\W*(?:(?:an?|any|no|the|all|every) )?(?P<who>members?|participants?|employees?|person|persons|people|anyone|anybody|someone|those),? (?P<state>(?:who|whose|with|under|in)\b[^.;,]{{0,40}}?{_STATE}[^.;,]{{0,40}}?),? (?P<not>may not|cannot|can not|can['’]t|may neither|is not (?:allowed|permitted) to|are not (?:allowed|permitted) to) (?P<what>(?:withdraw|convert|take|draw|receive|transfer|request|roll|move|(?:make|have) (?:an?|any) (?:\w+ )?(?:withdrawal|conversion))\b.+)$",
    regex.IGNORECASE,
)
_THE_OTHERS = guarded(
    r"^\W*(?:but )?(?:(?:every|all|any|the) other\b|other (?:members|participants|employees|people)\b|(?:everyone|everybody|anyone|anybody) else\b|all others\b|the (?:others|rest)\b)[^.;]{0,60}\b(?:may|can)\b",
    regex.IGNORECASE,
)
_SENTENCE = guarded(r"(?<=[.!?])\s+(?=[A-Z])")


def while_so(text: str) -> str:
    """What some people may not do as long as they are in a state, as what one may not do meanwhile.

    >>> while_so("A member whose loan is in default may not withdraw after-tax money.")
    'While a loan is in default, a member may not withdraw after-tax money.'
    """
    told = _OF_SOME.match(text)
    return f"While a loan is in default, a member may not {told['what']}" if told is not None else text


def open_to_the_others(drafts: list[Draft], text: str, before: str) -> list[Draft]:
    """ "A member whose loan is in default may not. All others may.": others are everyone, but for that state."""
    if not _THE_OTHERS.match(text) or not _OF_SOME.match(_SENTENCE.split(before.strip())[-1]):
        return drafts
    return [_of_everyone(d) for d in drafts]


def _of_everyone(draft: Draft) -> Draft:
    attributes = {k: v for k, v in draft.attributes.items() if k not in ("groups_in", "groups_out")}
    left = [k for k in attributes.pop("conditions", []) if k != "group"]
    attributes |= {"conditions": left} if left else {}
    stance = Stance.PERMITS if draft.stance is Stance.CONDITIONS and not left else draft.stance
    return replace(draft, group=None, attributes=attributes, stance=stance)
