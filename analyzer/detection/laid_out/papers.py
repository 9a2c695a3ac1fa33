"""Papers that a document names: the title of an addendum tells that there is one, and nothing that stands in it."""

from __future__ import annotations

import regex

from analyzer.detection.laid_out.topics import ENUMERATOR, FINITE
from analyzer.shapes import guarded

_PAPER = r"(?:addendum|appendix|annex|attachment|exhibit|rider|schedule|supplement)"
_NAMED = guarded(  # "Addendum E, Withdrawals from Voluntary After-Tax Accounts (not reproduced in this copy)"
    rf"^\W*{_PAPER} (?-i:[A-Z]{{1,2}}|\d{{1,2}}|[IVX]{{1,4}})(?:-\d{{1,2}})?(?:\s*[,:–—-]|\.)?\s*[(“\"]?(?P<title>[^.;:%$]{{4,120}}?)[)”\"\s.]*$",
    regex.IGNORECASE,
)
_IN_BRACKETS = guarded(r"\s*\((?:[^()]*\b(?:attached|enclosed|reproduced|retained|kept|filed|omitted|adopted|available|follows?|copy|copies|page|pages|separate\w*)\b[^()]*)\)\W*$", regex.IGNORECASE)  # fmt: skip
_SMALL_WORD = guarded(r"\b(?-i:[a-z])[\w’'-]{4,}")
_SAYS_WHEN = guarded(
    r"\b(?:any ?time|anytime|once|twice|yes|no|none|not|only|up to|allowed|permitted|available|age \d)\b",
    regex.IGNORECASE,
)
SEE_ELSEWHERE = guarded(  # "☒ Other: see Addendum E"
    rf"^\W*(?:other(?:wise)?|as follows|special (?:rules?|provisions?|terms))?\W*(?:\(?(?:please )?(?:see|refer to|per|consult|go to)\b)(?: the)?(?: attached| separate)? (?:{_PAPER}\b|(?:section|article|paragraph)s? [\w.()]+ of (?:the )?(?:basic|base|master|prototype|pre-?approved|volume submitter) plan)",
    regex.IGNORECASE,
)

_ELSEWHERE = guarded(  # "See leaflet BD-31", "Ask the Savings Line", "Under review", "Special rules; see Appendix B"
    r"^\W*(?:(?:special|different|other|separate|older|several) (?:rules?|terms|conditions|provisions?)(?: appl(?:y|ies))?[;,:.–— -]*)?"
    r"(?:(?:please )?(?:see(?! (?:below|above|the (?:next|note)|next|notes?\b|footnotes?\b))|refer to|consult|ask|call|contact|check with|told|set (?:out|forth)|described|explained|covered|found)\b"
    r"|under (?:review|study|discussion)|to be (?:decided|announced|determined)|tb[ad]\b|varies\b|depends\b|not (?:stated|described|covered) (?:here|in this))[^.;]*$",
    regex.IGNORECASE,
)
_TELLS_A_TIME = guarded(
    r"\b(?:any ?time|at any|anytime|whenever|age \d|59|once|twice|months?|years?|daily|monthly|quarterly|annually|yes|no|none|(?:each|every) (?:business |pay)?day|\d+ percent)\b|\d\s?%|\bto (?:sign up|enroll|take|convert|request|start|begin|elect|withdraw|apply)\b",
    regex.IGNORECASE,
)

_SCREENS = guarded(  # "MENU: Change my contributions > Convert to Roth > Withdraw", "Home » Money out » After-tax"
    r"^\W*(?:(?:main |site )?menu|navigation|site map|quick links|you are here|tabs|buttons)\s?[:>»|–—]"
    r"|^(?:home|my account|accounts?|start)\s?[>»|](?![^>»|]*$)",
    regex.IGNORECASE,
)


def names_screens(text: str) -> bool:
    """Whether a line is the menu of a website, which has a button for what some plan or other lets its members do.

    >>> names_screens("MENU: Change my contributions (pre-tax, after-tax) > Convert to Roth > Withdraw")
    True
    >>> names_screens("To convert after-tax money, choose Accounts > Convert to Roth.")
    False
    """
    return _SCREENS.match(text) is not None and FINITE.search(text) is None


def leaves_it_open(value: str) -> bool:
    """Whether what stands beside a name only sends the reader elsewhere, and answers nothing.

    >>> leaves_it_open("See leaflet BD-31")
    True
    >>> leaves_it_open("Call us at any time to withdraw it")
    False
    """
    return _ELSEWHERE.match(value) is not None and _TELLS_A_TIME.search(value) is None


def names_a_paper(text: str) -> bool:
    """Whether a line is no more than the name and title of a paper that goes with the document.

    >>> names_a_paper("Addendum E, Withdrawals from After-Tax Accounts (kept with the records)")
    True
    >>> names_a_paper("Exhibit B: After-tax contributions may be withdrawn at any time.")
    False
    """
    named = _NAMED.match(_IN_BRACKETS.sub("", ENUMERATOR.sub("", text)))
    if named is None:
        return False
    title = named["title"]
    return not (FINITE.search(title) or _SAYS_WHEN.search(title) or _SMALL_WORD.search(title))
