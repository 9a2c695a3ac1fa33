"""Limits that a notice takes away ("the rule that you may convert only once a year is removed"), as the right without them."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_RULE = r"(?:the|our|any) (?:(?:old|former|present|current|plan['’]s) ){0,2}(?:rule|limit|limitation|requirement|restriction|condition|provision)"
_GONE = r"(?:(?:is|are|has been|have been|was|were|will be) (?:hereby |now )?(?:removed|dropped|lifted|eliminated|deleted|abolished|repealed|ended|done away with|taken out|waived|gone)|no longer appl(?:y|ies))"
_HOW_OFTEN = r"(?:(?:once|twice|one time|two times|three times|\w+ times) (?:a|an|per|each|every|in any|in a|in each)\b[^.;,]{3,40}?|(?:in|during|within) (?:the )?(?:month|first|last|window|[A-Z]\w+)\b[^.;,]{0,50}?|(?:after|once|when|if|at|on reaching|upon) (?:you |he or she |they |the \w+ |age )*[^.;,]{2,60}?)"
_WHO = r"(?:you|he or she|they|(?:an? |any |the |each )?(?:participants?|members?|employees?|associates?))"
_ACT = r"(?:convert|withdraw|take(?: out)?|draw|move|transfer|roll|switch)"
_NOTE = r"(?: \([^()]*\))?"

LIMITS_LIFTED: Turns = (
    # "participants no longer need to show hardship to withdraw after-tax contributions"
    (
        guarded(
            rf"\b(?P<who>{_WHO}) (?:no longer (?:needs?|ha(?:s|ve)) to|(?:do|does)(?: not|n['’]t) (?:need|have) to|need not|needs no longer|(?:is|are) (?:no longer|not) required to) (?:show|prove|have|demonstrate|document|be in|claim|give)(?: (?:an?|any|that|proof of|evidence of))? (?:(?:financial|immediate) )?(?:hardship|need|reason|emergency)(?: any ?(?:more|longer))? (?:in order )?to (?P<act>{_ACT})(?= )",
            regex.IGNORECASE,
        ),
        r"\g<who> may \g<act>",
    ),
    # "The rule that you may convert after-tax amounts to Roth only once each calendar year (SPD page 18) is removed"
    (
        guarded(
            rf"^(?P<lead>\W*(?:\d{{1,2}}[.)] )?){_RULE} (?:that|under which|by which) (?P<who>{_WHO}) (?P<may>may|can) (?:(?P<only>only )(?P<act>{_ACT}) (?P<what>[^.;]{{3,120}}?)|(?P<act>{_ACT}) (?P<what>[^.;]{{3,120}}?) only) {_HOW_OFTEN}{_NOTE} {_GONE}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> \g<act> \g<what> at any time",
    ),
    # "The rule that you may not convert after-tax amounts to Roth more than once a year is removed"
    (
        guarded(
            rf"^(?P<lead>\W*(?:\d{{1,2}}[.)] )?){_RULE} (?:that|under which|by which) (?P<who>{_WHO}) (?P<may>may|can)(?: ?not|n['’]t) (?P<act>{_ACT}) (?P<what>[^.;]{{3,120}}?) (?:more (?:often )?than|until|before|unless) [^.;,]{{3,60}}?{_NOTE} {_GONE}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> \g<act> \g<what> at any time",
    ),
    # "The rule that after-tax money may be converted to Roth only once a year has been dropped"
    (
        guarded(
            rf"^(?P<lead>\W*(?:\d{{1,2}}[.)] )?){_RULE} (?:that|under which|by which) (?P<what>{MONEY}) (?P<may>may|can) (?:only )?be (?P<done>converted|withdrawn|taken out|moved|transferred|switched)(?P<to>(?: (?:in)?to (?:an? |the |your )?(?:designated )?roth(?: account| source)?)?(?: (?:in|inside|within) the plan)?) (?:only )?{_HOW_OFTEN}{_NOTE} {_GONE}(?=\W*$|[,;])(?<=\bonly\b.*)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> \g<may> be \g<done>\g<to> at any time",
    ),
    # "The rule that you may convert after-tax amounts to Roth is removed": the right itself
    (
        guarded(
            rf"^(?P<lead>\W*(?:\d{{1,2}}[.)] )?)(?:the|our) (?:rule|provision|feature|option) (?:that|under which|by which) (?P<who>{_WHO}) (?P<may>may|can) (?P<act>{_ACT}) (?P<what>(?:(?!\b(?:only|once|twice|times|not|until|before|after(?!-)|unless|if|when|at|except|without|each|every|per)\b)[^.;]){{3,120}}?){_NOTE} {_GONE}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> no longer \g<act> \g<what>",
    ),
    # "The limit of one in-plan Roth conversion of after-tax money a year is removed"
    (
        guarded(
            rf"^(?P<lead>\W*(?:\d{{1,2}}[.)] )?)(?:the|our|any) (?:annual |quarterly |yearly |present |current )?(?:limit|limitation|maximum|cap) (?:of|to|on) (?:only )?(?:one|two|three|four|\d{{1,2}}|the number of) (?P<what>(?:in-plan |in-service |roth |partial )*(?:conversions?|withdrawals?|transfers?|rollovers?) (?:of|from) {MONEY}(?: (?:in)?to (?:an? |the |your )?roth(?: account| source)?)?(?: (?:in|inside|within) the plan)?)(?: (?:(?:an?|per|each|every|in any|in a|in each) [^.;,]{{3,30}}?))?{_NOTE} {_GONE}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be made at any time",
    ),
)
"""Each with the right that is left."""
