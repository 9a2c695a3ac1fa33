"""How often something may be done, in a sentence: "twice in a calendar year", "no more than two ... in any Plan Year"."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "twelve": 12,
}  # fmt: skip
NUMBER = rf"(?:{'|'.join(_NUMBERS)}|\d{{1,2}})"
EACH = (
    r"(?:(?:in|during|within|per|every|each|an?|any|the same|the|for) )+(?:half of (?:the|an?|each) )?"
    rf"(?:{NUMBER}[ -](?!days?\b))?(?:(?:calendar|plan|business|fiscal|rolling) )?(?:half-year|year|quarter|months?(?: period)?|period of (?:{NUMBER}|twenty-four) (?:\(\d+\) )?months|week|day|(?<=\b(?:any|each|every|a|same|per) )(?:{NUMBER}|thirty|sixty|ninety|\d{{3}})[ -]days?(?: period)?)\b"
)
_NOUN = r"(?:withdrawals?|conversions?|rollovers?|transfers?|requests?|elections?|distributions?|drawings?|draws?|calls?|moves?|times?)"
_COUNT = guarded(
    rf"\b(?P<n>once|twice)\b(?! (?:you|he|she|it|they|we|your|these|those)\b),?(?: [\w-]+){{0,4}}? (?P<each>{EACH})"
    rf"|\b(?P<n>{NUMBER})(?: \(\d+\))?(?: (?:such|in-plan|roth|partial|in-service|separate)){{0,3}} {_NOUN}\b(?:[^.;:,$\d]|59\s?½|(?<=\bSections? )\d{{1,2}}\.\d{{1,2}}){{0,60}}?,? (?P<each>{EACH})"
    rf"|\b(?:no|not) more than (?P<n>{NUMBER})(?: \(\d+\))? payments\b(?:[^.;:,$\d]|(?<=\bitems?(?: \d{{1,2}}\.\d{{1,2}} and)? )\d{{1,2}}\.\d{{1,2}}){{0,60}}? (?P<each>{EACH})"
    rf"|\b(?:make|makes|have|take|request|limited to|up to|more than|as many as)(?: up to| no more than| only)? (?P<n>{NUMBER})(?: \(\d+\))?(?: of (?:them|these|those)(?: {_NOUN})?)? (?P<each>{EACH})"
    rf"|\b(?:make|have|take|ask for)(?: up to| no more than)? (?P<n>{NUMBER})(?-i:(?: [A-Z][\w-]+){{0,2}} [A-Z][\w-]+s) (?P<each>{EACH})"  # "two Crossings"
    rf"|\bthere (?:may|can|shall) be (?:up to |no more than |not more than )?(?P<n>{NUMBER})(?: \(\d+\))?(?: {_NOUN})? (?P<each>{EACH})"
    rf"|(?<![\d.])\b(?P<n>{NUMBER})(?: \(\d+\))? (?:may|can|shall) be (?:made|taken|requested|processed|elected) (?P<each>{EACH})"
    rf"|\blimit(?: is|:)?(?: of)? (?P<n>{NUMBER})(?: \(\d+\))? payments? (?P<each>{EACH})"
    rf"|\bnumber of [^.;:]{{3,60}}: (?:(?:no|not) more than |up to )?(?P<n>{NUMBER})(?: \(\d+\))? (?P<each>{EACH})"
    rf"|\bnumber of [^.;:]{{3,75}}? (?P<each>{EACH}): (?P<n>{NUMBER})\b(?!\s?[%\d,.]*\d)"
    rf"|\b{_NOUN}: (?:(?:no|not) more than |up to )?(?P<n>{NUMBER})(?: \(\d+\))? (?P<each>{EACH})",
    regex.IGNORECASE,
)
_OFTEN = guarded(r"\bas often as (?P<how>monthly|quarterly|weekly|daily|annually)\b", regex.IGNORECASE)
_NO_COUNT = guarded(  # "no fewer than four times in each Plan Year": a floor; "the limit of four withdrawals a year does not apply"
    rf"\b(?:(?:no|not) (?:fewer|less)|at least) (?:often )?(?:than )?{NUMBER}(?: \(\d+\))? {_NOUN} {EACH}"
    rf"|\b(?:not|no) an? [\w-]+ for (?:the )?purposes? of the limit of [^.;]*"
    rf"|\b(?:instead of|rather than) (?:only )?(?:once|twice|{NUMBER} [\w-]+) {EACH}"
    rf"|\b(?:are|is|be) (?:processed|posted|carried out|settled|priced) (?:once|twice) (?:each|every|a|per) (?:business )?day\b"
    rf"|\blimit of (?:once|twice|{NUMBER} [\w-]+) {EACH} (?:does|do|shall|will) not apply\b[^.;]*",
    regex.IGNORECASE,
)
_EACH_QUARTER = guarded(  # "on the last business day of March, June, September and December"
    r"\bday of (?:January, April, July,? and October|March, June, September,? and December|each calendar quarter)\b",
    regex.IGNORECASE,
)


_IN_ANY = guarded(  # "You may ask for a conversion in any month, instead of once a year"
    r"\bmay (?:be )?(?:ask|request|convert|elect|withdraw|mak|tak|hav)\w*\b[^.;]{0,60}?,? (?P<each>in any (?:calendar )?(?:month|quarter))\b",
    regex.IGNORECASE,
)


_NOT_TICKED = guarded(r"[☐❏❑]\s*[^☐❏❑☒☑✓✔✘✗;]*")  # "☐ one a year ☐ one a quarter ☒ no limit"


def in_force(text: str) -> str:
    """A text without the counts that are none of today's: "instead of once a year", behind an empty box."""
    return str(_NO_COUNT.sub(" ", _NOT_TICKED.sub(" ", text), timeout=1.0))


def count(text: str) -> str | None:
    """How often, as it goes on a sentence: "twice in a calendar year"."""
    if _EACH_QUARTER.search(text):
        return "once in each calendar quarter"
    if (often := _OFTEN.search(text)) is not None:
        return str(often["how"]).lower()
    found = _COUNT.search(in_force(text), timeout=1.0)
    if found is None:
        any_one = _IN_ANY.search(text, timeout=1.0)
        return str(any_one["each"]).lower() if any_one is not None else None
    number = found["n"].lower()
    times = {"one": "once", "1": "once", "two": "twice", "2": "twice"}.get(number, number)
    often = times if times in ("once", "twice") else f"up to {times} times"
    return f"{often} {' '.join(found['each'].lower().split())}"


_DAYS = {
    "five": 5, "seven": 7, "ten": 10, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "forty-five": 45,
    "sixty": 60, "ninety": 90,
}  # fmt: skip
_SO_MANY = rf"(?P<n>{'|'.join(_DAYS)}|\d{{1,2}})(?: \(\d{{1,2}}\))?"
_AT_LEAST = r"(?:(?:not|no) (?:less|fewer) than |at least |a minimum of )?"
_NOTICE = r"(?:(?:prior|advance|written) (?:and )?){0,2}(?:notice|notification)\b(?! (?:period|of (?:the|any|such) (?:change|amendment)))"
_NOTICE_ASKED = guarded(  # "upon not less than thirty days' written notice to the Committee", "you must give us 15 days' notice"
    rf"\b(?:upon|on|by|with|after|subject to|requires?|must (?:first )?give(?: \w+| the \w+){{0,2}}|giv(?:es?|ing)(?: us| the \w+){{0,2}}) (?:giving (?:us |the \w+ )?)?{_AT_LEAST}{_SO_MANY} (?:calendar |business )?days?['’]? {_NOTICE}"
    rf"|\b(?:upon|on|by|with|after|requires?) (?:a |an )?{_SO_MANY}-day {_NOTICE}",
    regex.IGNORECASE,
)
_NOTICE_TO_ALL = guarded(  # "The Committee may, on 30 days' notice to Participants, suspend withdrawals"
    r"\bnotice to (?:the |all |affected )?(?:participants|members|employees|you)\b|\b(?:suspend|amend|terminate|chang|blackout|discontinu)\w*"
    r"|\b(?:committee|company|employer|bank|administrator|trustees?|board)(?: \w+)? (?:may|must|will|shall)\b(?![^.;]*\bwithdraw)",
    regex.IGNORECASE,
)


def notice_asked(text: str) -> int | None:
    """How many days before one has to say that money is to be taken out or converted.

    >>> notice_asked("A Member may withdraw it upon not less than thirty days' written notice to the Committee.")
    30
    """
    found = _NOTICE_ASKED.search(text, timeout=1.0)
    if found is None or _NOTICE_TO_ALL.search(text):
        return None
    return _DAYS.get(found["n"].lower()) or int(found["n"])
