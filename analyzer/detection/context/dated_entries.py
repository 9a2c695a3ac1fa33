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


_HISTORY_OF = guarded(  # "A short history of the employee (non-deferred) contribution account. Opened 1978."
    r"(?:^|[.\n]\s*)\W*(?:(?:(?:an? |the |our )?(?:short |brief )?history of )?(?P<what>[^.:;\n]{3,70}?\b(?:accounts?|contributions?|source|savings|deposits|program|feature)(?: (?:in|under|of) (?:the|this|our) plan)?)(?: (?:\d{4}|to date|so far))?)[.:]\s+(?=(?:opened|begun|started|introduced|added|created|established|first (?:allowed|permitted|offered|opened))\b[^.;]{0,60}\d{4})",
    regex.IGNORECASE,
)
_NOT_DEFERRED = guarded(r"\bemployee \(?non-?deferred\)? contribution", regex.IGNORECASE)
_WHAT_HAPPENED = r"^\W*(?:and |then |but )?(?:(?:new |further |such |payroll )?(?:contributions?|deposits?|deductions?|savings) )?(?:(?:was|were|been|again|then|finally|permanently|once more) )*"
_LAST_EVENT = guarded(  # "Halted once more, and this time for good, at the close of payroll 24 of 2023."
    rf"{_WHAT_HAPPENED}{_STOPPED}\b(?![^.;]*\b(?:match\w*|loans?|roth|withdraw\w*|pre-?tax|for (?:hourly|salaried|union|highly))\b)[^.;]*\b(?:19|20)\d\d\b",
    regex.IGNORECASE,
)
_BACK_AGAIN = guarded(  # "Taken up again on July 1, 2015."
    rf"{_WHAT_HAPPENED}(?:taken up again|resumed|re-?opened|reinstated|restored|re-?introduced|brought back|restarted|begun again|revived)\b(?![^.;]*\b(?:match\w*|loans?|roth|withdraw\w*|pre-?tax|for (?:hourly|salaried|union|highly)|only|if)\b)[^.;]*\b(?:19|20)\d\d\b",
    regex.IGNORECASE,
)
_SENTENCE = guarded(r"(?<=[.;])\s+")
_A_DATE = guarded(_DATE, regex.IGNORECASE)


def told_in_events(text: str, before: str, after: str) -> str:
    """The last event of a history whose sentences name only what happened and when, as what holds since then.

    >>> told_in_events("Halted for good in 2023.", "History of the after-tax account. Opened 1978. ", "")
    'After-tax contributions were discontinued in 2023.'
    """
    ends, again = _LAST_EVENT.match(text), _BACK_AGAIN.match(text)
    title = _HISTORY_OF.search(before) if ends or again else None
    if title is None or not (_TAXED.search(title["what"]) or _NOT_DEFERRED.search(title["what"])):
        return text
    if _OTHER.search(_NOT_ROTH.sub("", _TAXED.sub("", title["what"]))):
        return text
    later = _SENTENCE.split(after.strip())
    if any(_LAST_EVENT.match(one) or _BACK_AGAIN.match(one) for one in later):
        return ""  # another event follows, and decides
    day = [m.group() for m in _A_DATE.finditer(text)][-1]
    if again is not None:
        return f"Effective {day}, participants may again make after-tax contributions."
    return f"After-tax contributions were discontinued {'in' if day[:1].isdigit() and ' ' not in day else 'on'} {day}."


_ORDINAL = r"(?:original|first|second|third|fourth|fifth|sixth|initial|prior|earlier)"
_PAPER = rf"(?:(?:the )?{_ORDINAL} (?:plan|restatement|edition|version|document)|(?:amendment|restatement) (?:no\. ?)?[\w-]+|(?:19|20)\d\d (?:restatement|plan|amendment|version|edition)|(?:19|20)\d\d)(?:, ?(?:19|20)\d\d| \((?:19|20)\d\d\))?"
_BY_PAPER = guarded(
    rf"(?:^|(?<=[.;\n]\s)|(?<=\n))\W*(?P<label>{_PAPER}): (?P<says>[^.;]{{3,120}})[.;]", regex.IGNORECASE
)
_TIME_OF = guarded(
    r"^(?:(?:permitted |allowed |paid )?(?P<free>(?:at )?any ?time|on request)|(?:permitted |allowed |paid )?(?P<gate>only\b.+|(?:at|after|from) age .+)|(?P<none>none|not|never|no (?:payment|withdrawal)s?)(?P<till>\b.*))$",
    regex.IGNORECASE,
)
_OF_PAYMENTS = guarded(  # "In-service payment of Voluntary Contribution Accounts", the title that the entries stand under
    rf"\b(?:withdrawals?|payments?|distributions?)\b[^.:\n]{{0,30}}?\b(?:{MONEY}|(?:voluntary|thrift|nondeductible) contribution accounts?)",
    regex.IGNORECASE,
)
_TITLE = guarded(r"(?:^|[.\n]\s*)(?P<title>[^.\n]*(?:\.\d\d?[^.\n]*)?)[.:]?\s*$", regex.IGNORECASE)


def by_latest_entry(text: str, before: str, after: str) -> str:
    """An entry of the history of withdrawals, as the rule where it is the last, and as nothing where another follows.

    >>> by_latest_entry("2016 restatement: only for hardship.", "In-service withdrawal of after-tax accounts. Original plan: any time. ", "")
    'After-tax contributions may be withdrawn while employed only for hardship.'
    """
    entry = _BY_PAPER.match(text.strip())
    told = _TIME_OF.match(entry["says"].strip()) if entry is not None else None
    if told is None:
        return text
    earlier = [*_BY_PAPER.finditer(before)]
    over = _TITLE.search(before[: _opens_history(before, earlier)])
    if over is None or not _OF_PAYMENTS.search(over["title"]):
        return text
    later = _BY_PAPER.match(after.strip())
    if later is not None and _TIME_OF.match(later["says"].strip()):
        return ""
    what = "After-tax contributions may"
    if told["none"]:
        return f"{what} not be withdrawn{told['till']}."
    return f"{what} be withdrawn while employed {told['gate'] or 'at any time'}."


def _opens_history(before: str, earlier: list[regex.Match[str]]) -> int:
    """Where the entries that stand together just before a place begin."""
    at = len(before.rstrip())
    for entry in reversed(earlier):
        if before[entry.end() : at].strip():
            break
        at = entry.start()
    return at
