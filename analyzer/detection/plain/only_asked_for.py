"""An amendment that a board is asked to make, that somebody proposes, or that would be made: no rule of the plan."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_ASKED_FOR = (  # what is asked for, moved or proposed, and with it nothing that was done about it
    r"(?:(?:was|were|is|are|has been|have been|will be) (?:then |also |again )?(?:asked|requested|urged|invited|petitioned) (?:to|that (?:it|they)) (?:approve|adopt|consider|amend|vote|sign|add|take up)\b"
    r"|(?:asked|asks|requested|requests|urged|urges|proposed|proposes|moved|recommended|recommends|suggested|suggests) (?:that )?(?=(?:[^.;“\"]|\.\d)*\bbe (?:further )?amended\b)"
    r"|would (?:also )?(?:amend|change|revise|replace|rewrite)\b)"
)
_BODY = r"(?:board|directors|committee|trustees?|council|company|bank|university|employer|shareholders|stockholders|members of the [\w ]{3,30}|counsel|union|consultant|it|(?:amendment|resolution|proposal|draft|motion)(?: (?:no\. ?)?\w{1,4})?)"
_DONE = r"\b(?:approved|adopted|agreed|carried|passed|signed|voted|resolved|did so|was done|granted|unanimously|ratified|executed|took effect|became effective)\b"
_ONLY_ASKED_FOR = guarded(  # "The Board was asked to approve an amendment by adding “Participants may make after-tax contributions”"
    rf"^(?!\W*[“\"])(?!.*{_DONE})(?!\W*(?:if|when|should)\b)[^.;“\"?]{{0,90}}?\b{_BODY} (?:[\w-]+ ){{0,2}}?{_ASKED_FOR}"
    r"(?=[^.;“\"]*\b(?:amend\w*|resolution|section|article|plan)\b)[^;]*(?=\W*$)",
    regex.IGNORECASE,
)


def without_what_is_asked(text: str) -> str:
    """A sentence as it is; of one that tells only what was asked for, nothing.

    >>> without_what_is_asked("The Board was asked to adopt an amendment that allows after-tax contributions.")
    ''
    """
    return "" if _ONLY_ASKED_FOR.match(text) else text
