"""Sentences told of those who have left: "When you leave you may keep your account in the Plan. You may withdraw it at any time"."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

_WITHDRAWAL = "in_service_after_tax"
_REASON = "it is about payment after employment ends"
_KEEPS = (
    r"(?:\b(?:leave|keep|hold)s? (?:it|them|your|his|her|their|the|all|any|part|some|money)\b[^.;]{0,50}\b(?:in the plan|here|where (?:it|they) (?:is|are)|with (?:us|the plan))\b"
    r"|\b(?:stays?|remains?) (?:in the plan|in the trust|invested|here)\b"
    r"|\b(?:do|does|is|are)(?: not|n['’]t) (?:have to|need to|required to|obliged to) (?:take|withdraw|receive|be paid)\b|\bneed not (?:take|withdraw|receive)\b)"
)
_THEY = r"(?:you|he|she|they|a participant|the participant|a member|the member|an employee)"
_LEAVES = (
    rf"(?:{_THEY} (?:have |has |should |ever )?(?:(?:leave|leaves|left)(?! (?:it|them|your (?:money|account|balance|after)|money|any|part|some|all|the plan)\b)|retires?|retired|quits?|dies?|died|goe?s?\b|terminates?|separates?|stops? working|becomes?(?: \w+){{0,2}} disabled|(?:is|are) (?:laid off|disabled|terminated))"
    r"|(?:employment|service|job) (?:ends|has ended|terminates|has terminated|is terminated))\b"
)
_SCENE = guarded(  # a sentence that opens with leaving and lets the money stay
    rf"^\W*(?:when|if|once|after)\b(?:(?!\b(?:may|can)\b)[^.;]){{0,40}}?\b{_LEAVES}[^.;]*{_KEEPS}", regex.IGNORECASE
)
_TITLE = guarded(  # a heading that stands in the line
    r"^\W*(?:leaving (?:us|the (?:company|firm|bank|plan)|employment|work)|(?:after|when|if) you (?:leave|retire)|retirees|retired (?:members|employees|participants)|former (?:employees|members|participants))\W*$",
    regex.IGNORECASE,
)
_STILL_THERE = guarded(  # told of those who work there, or a heading of something else
    r"\b(?:while|as long as|whilst|still|during|active|actively|currently|in-service|in service|working|without leaving|whether or not|before (?:you|he|she|they|leaving|retire\w*|terminat\w+|separat\w+|age))\b|59½|^\W*(?:[\w-]+\W+){1,4}$",
    regex.IGNORECASE,
)
_SENTENCE = guarded(r"[^.?!:]+[.?!:](?=\s|$)")


def after_leaving(drafts: list[Draft], text: str, before: str) -> list[Draft]:
    """What is told of those who have left grants nothing to those who work there; ``before`` is the block up to here."""
    if not any(_grants(d) for d in drafts) or _STILL_THERE.search(text) or not _is_told_of_leavers(before):
        return drafts
    return [
        replace(d, stance=Stance.MENTIONS, counted=False, rule="withdrawal.after_leaving", reason=_REASON)
        if _grants(d)
        else d
        for d in drafts
    ]


_MOVES = guarded(  # "A Pilot who reaches that age and moves to another position moves to the Main Booklet."
    r"\b(?:who|if (?:you|he or she|an? \w+)|when (?:you|he or she|an? \w+))\b[^.;]*?\b(?:becomes?|moves?|transfers?|changes?|goes|is (?:transferred|moved|promoted))\b[^.;]*[.;]\s*$",
    regex.IGNORECASE,
)
_NO_MORE = guarded(r"\bbut (?:no more|nothing (?:more|further|new)|no further)\b", regex.IGNORECASE)
_OF_MOVERS = "it is about those who have moved to where the source is closed"


def after_moving(drafts: list[Draft], text: str, before: str) -> list[Draft]:
    """What can no longer be put in by those who have moved, told a sentence before, is no end of contributions for others."""
    if not _NO_MORE.search(text) or not _MOVES.search(before):
        return drafts
    return [
        replace(d, stance=Stance.MENTIONS, counted=False, rule="after_tax.after_moving", reason=_OF_MOVERS)
        if d.provision == "after_tax_contributions" and d.counted and d.stance in (Stance.FREEZES, Stance.DENIES)
        else d
        for d in drafts
    ]


def _grants(draft: Draft) -> bool:
    return draft.provision == _WITHDRAWAL and draft.counted and draft.stance in (Stance.PERMITS, Stance.CONDITIONS)


def _is_told_of_leavers(before: str) -> bool:
    """Whether the last sentence that tells of a time tells of the time after leaving."""
    for sentence in reversed([m.group() for m in _SENTENCE.finditer(before)]):
        if _SCENE.match(sentence) or _TITLE.match(sentence):
            return True
        if _STILL_THERE.search(sentence):
            return False
    return False
