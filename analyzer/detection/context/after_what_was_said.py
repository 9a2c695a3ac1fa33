"""Sentences that live on the one before: a rule that is "different", a price that is gone, a hope that is not fulfilled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.plain.everyday import MONEY
from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_OWN_RULE = guarded(  # "Company money may be withdrawn. Your after-tax contributions follow a different rule: you must be 59½"
    rf"^\W*(?:for |as for |with |but )*(?P<what>(?:your own |the )?{MONEY}),? (?:(?:have|has|follows?|comes? under|is under|are under) (?:an? |its |their |the )?(?:very )?(?:different|own|other|separate|special|simpler|stricter|easier)? ?rules?|the (?:rule|answer) is (?:simpler|different|stricter|another|easier|shorter))\s*[:;—–]\s*(?P<rule>.+)$",
    regex.IGNORECASE,
)
_DONE = {"withdraw": "withdrawn", "convert": "converted"}
_NO_LONGER = guarded(
    r"^\W*(?:it|they|this|that|(?:such )?withdrawals?) (?:(?:no longer|never) (?:do(?:es)?|will)|(?:do(?:es)?|will)(?: not|n[’']t)(?: any ?(?:more|longer)| now| today)?)\W*$",
    regex.IGNORECASE,
)
_A_PRICE = guarded(
    r"\b(?:stop(?:s|ped)|suspend(?:s|ed)|cost|cut|reduced|forfeited|ended|halted|interrupted|brought|meant|caused|carried)\b[^.?!]*[.?!]\W*$",
    regex.IGNORECASE,
)
_NOT_OURS = guarded(
    r"^\W*(?:but |however, )?(?:(?:our|the|this) plan|ours|we) (?:do|does|is|are|can|will)(?: ?not|n[’']t)(?: allow (?:it|that|this))?\W*$",
    regex.IGNORECASE,
)
_FREELY_HOPED = guarded(
    r"\b(?:expect|assume|believe|think|hope|suppose|want|like)\w*\b[^.?!]*\b(?:whenever|at any time|any ?time|at will|freely|as they (?:like|please|wish))\b[^.?!]*[.?!]",
    regex.IGNORECASE,
)


def under_its_own_rule(text: str, acts: Sequence[str]) -> str:
    """What has "a different rule" has it for what was spoken of; where nothing was, it is a rule of nothing known."""
    own = _OWN_RULE.match(text)
    if own is None:
        return text
    done = next((_DONE[act] for act in acts if act in _DONE), None)
    return f"{own['what']} may be {done} as follows: {own['rule']}" if done else f"{own['what']}."


_HAS_ACCOUNT = guarded(
    r"(?:^|[.:;]\s+|\n|\))\W*(?:you (?:also )?have|there is(?: also)?) (?:an?|your own) (?P<account>(?:[\w-]+ ){1,3}(?:account|source|balance))(?: in the plan)?\.\s*$",
    regex.IGNORECASE,
)
_IT_MAY = guarded(r"^\W*it (?=(?:may|can|cannot|is|will|shall)\b)", regex.IGNORECASE)


def of_the_account_one_has(text: str, before: str) -> str:
    """ "(b) You have a rollover account. It may be withdrawn at any time.": what "it" is, in a list of other money too."""
    has = _HAS_ACCOUNT.search(before) if _IT_MAY.match(text) else None
    return _IT_MAY.sub(f"Your {has['account']} ", text) if has else text


def takes_a_price_back(text: str, before: str) -> bool:
    """ "A withdrawal stopped all contributions for six months. It no longer does.": no right, and nothing refused."""
    return _NO_LONGER.match(text) is not None and _A_PRICE.search(before) is not None


def of_a_hope(drafts: list[Draft], text: str, before: str) -> list[Draft]:
    """ "Some expect to take it out whenever they want. Our plan does not allow that.": refused is only the "whenever"."""
    if not (_NOT_OURS.match(text) and _FREELY_HOPED.search(before)):
        return drafts
    return [replace(d, in_passing=True) if d.stance is Stance.DENIES else d for d in drafts]


_NO_MORE = guarded(
    r"^\W*(?:you|he|she|they|he or she|members|participants|employees) (?:may|can)(?: ?not|n['’]t) (?:put in|pay in|contribute|save) (?:any ?)?more(?: than (?:this|that))?\W*$",
    regex.IGNORECASE,
)
_MUST = guarded(
    r"\b(?:must (?:put|pay|contribute|save)|required (?:to|contribution)|mandatory)\b[^.?!]*[.?!]\W*$", regex.IGNORECASE
)


def of_what_is_required(drafts: list[Draft], text: str, before: str) -> list[Draft]:
    """ "You must put in 3% after tax. You may not put in more than this": no limit of what one might, which would show that one may."""
    if not (_NO_MORE.match(text) and _MUST.search(before)):
        return drafts
    return [d for d in drafts if d.provision != "after_tax_contributions" or d.stance is not Stance.PERMITS]


_EMERGENCY_ACCOUNT = guarded(  # "You may build up to $2,500 in an emergency account linked to the Plan."
    r"\b(?:(?:pension[- ]linked |short-term )?emergency (?:savings )?(?:accounts?|funds?)|PLESAs?|rainy[- ]day (?:savings )?(?:accounts?|funds?)|sidecar (?:savings )?accounts?)\b(?<!\b(?:as|like|for|own) (?:an?|your) [\w -]{3,40})[^!?]*$",
    regex.IGNORECASE,
)
_WHAT_GOES_IN = guarded(  # "Contributions are after-tax (Roth)", "You contribute Roth dollars"
    r"^(?P<lead>\W*(?:all |your |these |the |only roth |roth |(?:only )?after-?\s?tax (?:\(roth\) )?)?(?:contributions?|deposits?|savings|payroll deductions|money)(?: you (?:make|put in))?) (?=(?:are|is|must be|may be|may only be|can be|can only be|will be|go in|goes in)\b)",
    regex.IGNORECASE,
)
_NOT_THERE = guarded(r"\b(?:401\(k\)|deferral|pre-?\s?tax|match\w*|regular|other)\b", regex.IGNORECASE)


def of_the_emergency_account(text: str, before: str) -> str:
    """What goes into the emergency account that was just told of, which is no source of contributions of its own.

    >>> of_the_emergency_account("Contributions are Roth.", "The Plan has an emergency savings account. ")
    'Contributions to the emergency account are Roth.'
    """
    goes_in = _WHAT_GOES_IN.match(text)
    if goes_in is None or _NOT_THERE.search(text) or not _EMERGENCY_ACCOUNT.search(" ".join(_last_two(before))):
        return text
    return f"{goes_in['lead']} to the emergency account {text[goes_in.end() :]}"


def _last_two(before: str) -> list[str]:
    return [before[start:end] for start, end in sentences(before.rstrip())[-2:]]
