"""Sentences that say in a word what the ones around them name: "neither is part of the plan", "the exception is ..."."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_AFTER_TAX = r"(?:(?:after|post)-?\s?tax|voluntary)"
_MONEY = rf"(?:(?:the|your|their|any|all|his or her) )?{_AFTER_TAX} (?:contributions?|money|savings|accounts?|balances?|dollars|sources?)"

_IN_A_HARDSHIP = guarded(r"\bhardship\b[^?!]*$", regex.IGNORECASE)
_NO_OTHER = guarded(  # "The after-tax account is not available for any other kind of withdrawal"
    rf"^(?P<what>\W*(?:{_MONEY}|it|they)) (?:(?:is|are) not (?:available|open) (?:for|to) any other (?:(?:kind|type|sort|form) of )?(?:withdrawals?|payments?|distributions?)"
    r"|(?:may not|cannot|can not) be (?:withdrawn|taken out|drawn) for any other (?:reason|purpose))\b",
    regex.IGNORECASE,
)
_ASKED_OF_BOTH = guarded(  # "after-tax contributions and Roth conversions of those contributions"
    rf"\b{_AFTER_TAX} (?:contributions?|savings) (?:and|or|nor) (?:in-plan |roth |automatic )*conver(?:sions?|ting)\b",
    regex.IGNORECASE,
)
_NEITHER = guarded(  # "For now, neither is part of the 401(k) plan"
    r"^\W*(?:(?:for now|today|at present|at this time|currently|so far),? )?neither (?:(?:one|of (?:them|these|those|the two)) )?is (?:(?:now|yet|currently) )?(?:(?:a )?part of|available (?:in|under)|offered (?:in|under|by)|(?:allowed|permitted) (?:in|under|by)) (?:the|our|this) (?:[\w()]+ )?plan\b",
    regex.IGNORECASE,
)
_NOT_ADDED = guarded(  # "The Company has not added it"
    r"^\W*(?:(?:but|however),? )?(?:the (?:company|employer|plan|board|committee|bank|firm|university|hospital)|our plan|we) (?:has|have) (?:not|never|chosen not to|decided not to) (?:yet )?(?:add(?:ed)?|adopt(?:ed)?|elect(?:ed)?|includ(?:ed|e)) (?:it|them|this|(?:this|that|such an?|the) (?:feature|option|provision))\W*$",
    regex.IGNORECASE,
)
_LAW_LETS = guarded(  # "The law allows an employer to add a feature that turns after-tax savings into Roth savings."
    r"(?:^|[.!?]\s+)(?:the |federal |tax )*(?:law|code|internal revenue code|rules|regulations) (?:also )?(?:allows?|permits?|lets?)\b(?P<what>[^.!?]*)[.!?]\W*$",
    regex.IGNORECASE,
)
_TO_ROTH = guarded(
    r"\b(?:turn|convert|mov|chang)\w*\b[^.]*\b(?:in)?to (?:a )?roth\b|\bconversions?\b", regex.IGNORECASE
)
_PUT_IN = guarded(
    rf"\b(?:accept|make|take|offer|allow)\b[^.]*\b{_AFTER_TAX} (?:contributions?|savings)\b", regex.IGNORECASE
)
_SOLE_MEANS = guarded(  # "Then choose Roth. It is the sole means by which already-taxed pay can enter the Plan."
    r"^(?P<lead>\W*)it (?=is the (?:sole|only|single) (?:means|way|door|route|path)\b)", regex.IGNORECASE
)
_NAMES_ROTH = guarded(r"\broth\b(?![^.?!]*\b(?:ira|roll\w*)\b)[^.?!]*[.?!]\W*$", regex.IGNORECASE)

_WITH_ONE_EXCEPTION = guarded(  # "With one exception nothing may leave your account until you reach 59½"
    r"^\W*with (?:just |only )?(?:one|a single) exception,? (?P<rule>(?:nothing|no (?:money|withdrawals?|payments?|part of your account))\b.*?)\W*$",
    regex.IGNORECASE,
)
_THE_EXCEPTION = guarded(  # "The exception is your after-tax balance, contributions and growth alike"
    rf"^\W*(?:the (?:one |only |sole )?exception|it) is (?:for )?(?P<what>{_MONEY})(?=\W*$|, )", regex.IGNORECASE
)


def with_its_exception(sentence: str, following: str) -> str:
    """A rule with one exception, with the exception that the sentence after it names.

    >>> with_its_exception("With one exception nothing may leave the Plan.", "The exception is your after-tax account.")
    'Your after-tax account may be withdrawn at any time; other money may not be withdrawn.'
    """
    rule = _WITH_ONE_EXCEPTION.match(sentence)
    spared = _THE_EXCEPTION.match(following) if rule else None
    if rule is None or spared is None:
        return sentence
    what = f"{spared['what'][:1].upper()}{spared['what'][1:]}"
    return f"{what} may be withdrawn at any time; other money may not be withdrawn."


def by_what_was_said(text: str, before: str) -> str:
    """A sentence with what it takes from those before it: what "neither" and "it" are, what "any other" was other than."""
    if (only := _NO_OTHER.match(text)) and _IN_A_HARDSHIP.search(before):
        return f"{only['what']} may be withdrawn only for hardship{text[only.end() :]}"
    if _NEITHER.match(text) and _ASKED_OF_BOTH.search(before):
        return "The Plan accepts no after-tax contributions; the Plan does not allow Roth conversions."
    if _NAMES_ROTH.search(before):
        text = _SOLE_MEANS.sub(r"\g<lead>Roth ", text)
    lets = _LAW_LETS.search(before) if _NOT_ADDED.match(text) else None
    if lets is None:
        return text
    if _TO_ROTH.search(lets["what"]):
        return "The Plan does not allow conversion of after-tax money to Roth."
    return "The Plan accepts no after-tax contributions." if _PUT_IN.search(lets["what"]) else text
