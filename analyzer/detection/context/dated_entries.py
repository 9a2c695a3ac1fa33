"""A history told by its dates ("1971: members first permitted to save from take-home pay. 2022: brought to a close")."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY
from analyzer.shapes import guarded

_MONTH = r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_DATE = rf"(?:(?:{_MONTH} (?:\d{{1,2}}, )?)?(?:19|20)\d\d|\d{{1,2}} {_MONTH} (?:19|20)\d\d)"
_OPENS_ENTRY = rf"(?:in )?(?P<when>{_DATE})(?:\s?[:;]\s+|\s[–—-]{{1,2}}\s+|, )"
_THEY = r"(?:(?:it|they|(?:the|this|that|these|all|such|payroll) (?:[\w-]+ )?(?:savings|feature|option|program|source|contributions?|deductions|deposits|arrangement|privilege)|(?:all |payroll )?(?:deductions|contributions|deposits))\s+)?"
_STOPPED = r"(?:brought to (?:a close|an end)|(?:came|comes) to (?:a close|an end)|closed|ended|discontinued|halted|stopped|suspended|ceased|terminated|withdrawn|frozen|abolished|wound up|eliminated|dropped|shut(?: down)?)"
_ENDS = guarded(  # "June 30, 2022: brought to a close; deductions ceased with that day's payroll"
    rf"^\W*{_OPENS_ENTRY}{_THEY}(?:(?:was|were|are|is|has been|have been|finally|again|permanently) )*{_STOPPED}(?= again| for good| for all| permanently| altogether| to (?:all |any )?(?:new|further)| with\b| on\b| at\b(?!\s+\d+(?:\.\d+)?\s?(?:%|percent))| by\b| during\b| because\b| in (?:the|view|light|connection)\b(?![^.;]*\b(?:was|were)\b)|\W*$|[;,(])",
    regex.IGNORECASE,
)
_ENTRY = guarded(rf"(?:^\s*|[.;:\n]\s*|[•*]\s*){_OPENS_ENTRY}(?P<says>[^.;\n]+)", regex.IGNORECASE)
_REOPENS = guarded(
    r"\b(?:restor|resum|reopen|reinstat|reintroduc|brought back|restart|lifted|again (?:allow|permit|accept|offer|open|tak)|revived|began again|re-?opened|suspension (?:was |has been )?(?:ended|over)|once more|back on\b|start(?:s|ed)? again)"
    r"|\bup to \d|\b\d+(?:\.\d+)?\s?(?:%|percent) (?:to|of)\b",
    regex.IGNORECASE,
)
_STILL_OPEN = guarded(  # "Members may make after-tax contributions of 1% to 10% of pay", behind the history
    r"\b(?:you|members|participants|employees) (?:may|can) (?:also )?(?:now )?(?:contribute|save|make|put)\b[^.;]*\b(?:(?:after|post)-?\s?tax|after tax|take-home|taxed)\b",
    regex.IGNORECASE,
)
_SOMETHING_ELSE_CAME = guarded(  # "1998, six-month suspension introduced; 2015, dropped"
    r"\b(?:suspension|penalt(?:y|ies)|fee|cap|waiting period|charge|restriction|rule)s?\b[^.;]*\b(?:introduced|added|imposed|adopted|began)\b",
    regex.IGNORECASE,
)
_TAXED = guarded(
    rf"\b{MONEY}|\b(?:after|post)-?\s?tax\b|\b(?:from|out of) (?:(?:their|your|his|his or her) )?(?:take-home|net|taxed|after-?tax) (?:pay|wages|salary|earnings)\b",
    regex.IGNORECASE,
)
_OTHER = guarded(  # what else an entry may be about
    r"\b(?:match(?:ing|ed)?|loans?|roth|funds?|hardship|conver\w+|pre-?tax|before-?tax|401\(k\)|withdraw\w+|roll(?:ed|overs?)|profit[- ]sharing|pension|vest\w*|enroll\w*)\b",
    regex.IGNORECASE,
)
_NOT_ROTH = guarded(r"\b(?:non-?roth|not (?:a )?roth)\b", regex.IGNORECASE)


def ended_by_its_date(text: str, before: str, after: str) -> str:
    """An entry of a history that says only that something ended, as the end of the after-tax savings it is the history of.

    >>> told = "HISTORY. 1971: members first permitted to save from take-home pay. 1987: limited to 6%. "
    >>> ended_by_its_date("June 30, 2022: brought to a close.", told, "")
    'After-tax contributions were discontinued on June 30, 2022.'
    """
    if (
        len([*_ENTRY.finditer(text)]) > 1 and ";" in text
    ):  # "1985, introduced; 2001, raised; 2020, ended": in one sentence
        first, _, last = text.rstrip(" .;").rpartition(";")
        ended = ended_by_its_date(f"{last.strip()}.", f"{before}{first}; ", after)
        return ended if ended != f"{last.strip()}." else text
    ends = _ENDS.match(text)
    if ends is None or _OTHER.search(text) or any(_REOPENS.search(one["says"]) for one in _ENTRY.finditer(after)):
        return text
    earlier = [one["says"] for one in _ENTRY.finditer(before)]
    if _STILL_OPEN.search(after) or (earlier and _SOMETHING_ELSE_CAME.search(earlier[-1])):
        return text
    opening = _ENTRY.search(before)
    titled = before[: opening.start()] if opening is not None else ""
    told = next((one for one in reversed([titled, *earlier]) if _TAXED.search(one) or _OTHER.search(one)), "")
    if opening is None or _TAXED.search(told) is None or _OTHER.search(_NOT_ROTH.sub("", _TAXED.sub("", told))):
        return text
    day = ends["when"]
    return f"After-tax contributions were discontinued {'in' if day[:1].isdigit() and ' ' not in day else 'on'} {day}."
