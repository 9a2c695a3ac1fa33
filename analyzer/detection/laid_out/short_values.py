"""What a form or table puts in a word or two, as the answer that it stands for: "Removed in 2020" is "no longer available"."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_DATED = (
    r"(?:(?:effective|as of|on|in|since|from|after|at the end of)\s+)?"
    r"(?:(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d\d"
    r"|\d{1,2}/\d{1,2}/\d{2,4})"
)
_GONE = guarded(  # "Removed from the plan in 2020", "Deleted by Amendment No. 2"
    r"(?:(?:has|have|had) been |was |were |now )?"
    r"(?:removed|eliminated|deleted|terminated|withdrawn|dropped|repealed|abolished|rescinded|halted|paused|ended|ceased|stopped|cancel+ed"
    r"|suspended(?: (?:indefinitely|until further notice))?)"
    rf"(?: from the plan| by amendment(?: (?:no\. ?|number )?\w+)?)?(?:,? (?P<when>{_DATED}))?",
    regex.IGNORECASE,
)
_UNTIL = guarded(rf"(?:until|through|before|prior to|up to) (?P<when>{_DATED})(?: only)?", regex.IGNORECASE)
_FROM = guarded(  # "Effective 1/1/2027", "Available July 1, 2027", "New for 2027"
    rf"(?:(?:available|allowed|permitted|offered|begins|beginning|starts|starting|coming|new|opens|added)(?: (?:for|beginning|starting|effective|from|in|on|as of))?|effective|from|as of|since) (?P<when>{_DATED})",
    regex.IGNORECASE,
)
_PEOPLE = r"(?:employees|participants|members|associates|staff|HCEs|NHCEs|highly compensated(?: employees)?|partners|owners|physicians|faculty|retirees)"
_WHO = rf"(?P<who>(?:(?!all\b|any\b|every\b|each\b|eligible\b|active\b|most\b|only\b)[\w&’'-]+ ){{0,5}}{_PEOPLE}(?: (?:of|in|at|hired|who)\b[^.;,]{{1,60}})?)"
_ONLY_FOR = guarded(  # "Salaried employees only", "Yes, for former Acme Plan participants"
    rf"(?:(?:yes[,;:—–-]? ?|available |allowed |permitted |offered )*(?:only )?\(?(?:for|to) )?(?:the |those )?{_WHO},? only\)?"
    rf"|(?:yes[,;:—–-]? ?|available |allowed |permitted |offered )*\(?(?:only (?:for|to) |(?:for|to) (?:only )?)(?:the |those )?{_WHO}\)?",
    regex.IGNORECASE,
)
_NOT_FOR = guarded(  # "Not for HCEs", "Yes (not available to HCEs)"
    rf"(?:yes[,;:—–-]? ?(?:but )?)?\(?not (?:available |allowed |permitted |offered )?(?:for|to) (?:the )?{_WHO}\)?",
    regex.IGNORECASE,
)
_NO_BUT_OTHERS = guarded(  # "No (Roth is available)", "No; pre-tax and Roth only", "No, see Roth"
    r"(?P<no>no|none|not (?:available|allowed|permitted|offered|accepted))\s*[,;:.(–—-]+\s*"
    r"(?:(?:see|use|choose|but|only|though|however|instead|the|plan|takes?|accepts?|is|are|both|and|or|available|offered|allowed|permitted|contributions?|deferrals?|savings|401\(k\)|(?:pre|before)-?\s?tax|traditional|roth)[\s,;]*)+\)?",
    regex.IGNORECASE,
)
_FREE = guarded(  # "Any age, any reason", "No restrictions", "Whenever requested", "likewise whenever you ask, in whole or in part, whatever your age"
    r"(?:(?:likewise|also|too|again),? )?"
    r"(?:(?:at )?any (?:age|reason|purpose)|for any (?:reason|purpose)|no (?:age|reason|restrictions?|conditions?|limit|limits)(?: (?:limits?|needed|required|asked|on age))?|whenever (?:requested|you (?:like|wish|want|ask))|(?:up)?on request)"
    r"(?:(?:,| and|,? or|;)? (?:at any time|(?:at )?any (?:age|reason|purpose|time)|for any (?:reason|purpose)|no (?:reason|restrictions?)(?: needed)?|in (?:whole|full) or (?:in )?part|(?:all|whole) or (?:any )?part(?: of it)?|(?:whatever|regardless of|irrespective of) (?:your |the )?(?:age|reason)))*",
    regex.IGNORECASE,
)
_AS_OFTEN = guarded(  # "Unlimited", "Up to four per year", "Automatic, each payday"
    r"unlimited(?: number)?|(?:up to )?(?:\d+|one|two|three|four|six|twelve) (?:times )?(?:per|a|each|every) (?:calendar |plan )?(?:year|quarter|month)"
    r"|automatic(?:ally)?,? (?:each|every) (?:payday|pay period|paycheck|payroll|night|week|month|quarter)",
    regex.IGNORECASE,
)
_NAMES_ANOTHER = guarded(r"\b(?:(?:pre|before)-?\s?tax|roth)\b", regex.IGNORECASE)


_HELD_FROM_THEN = guarded(  # "Not currently permitted, but Accounts hold contributions made to this Plan before July 1, 2009": closed
    r"(?:no|not|none) ?(?:longer |currently |now |presently )?(?:permitted|allowed|accepted|available|offered|made|taken|elected)?\s*[,;:.(–—-]+\s*(?:(?:but|although|though|however|while),? )?"
    r"(?=[^;]*\b(?:holds?|contains?|includes?|keeps?|retains?|remain|there (?:are|is)|has|have|exist|are held|is held)\b)(?=[^;]*\b(?:contributions?|balances?|amounts?|money|deposits?|accounts?|savings)\b)"
    r"[^;]*?\b(?:made|from|contributed|paid in|accumulated|deposited|accepted|dating|received|credited)\b[^;]*?\b(?:before|prior to|until|through|earlier|past|former)\b(?: (?P<when>[^.;)]*\d{4}))?[^;]*",
    regex.IGNORECASE,
)
_STAYS_HELD = guarded(  # "Not offered; existing balances stay invested": closed
    r"(?:no|none|not (?:offered|available|permitted|allowed|accepted|applicable)|n/a)\s*[,;:.(–—-]+\s*(?:but )?(?:your |any |all )?(?:existing|old|prior|earlier|past|current|present|legacy) (?:after-?\s?tax )?(?:balances?|money|accounts?|contributions|savings) (?:stays?|remains?|continues?|(?:is|are|will be) (?:kept|held|frozen|left|not affected))\b[^;:]*",
    regex.IGNORECASE,
)
_OF_ANOTHER_PLAN = guarded(
    r"\b(?:another|other|former|prior|merged|acquired)\b[^;]*\bplans?\b|\broll", regex.IGNORECASE
)


_SO = r"(?:allowed|permitted|accepted|available|offered|taken|made|elected)"
_NOT_NOW = rf"(?:(?:(?:are|is) )?(?:no longer|not(?: currently| now| presently| any longer)?) {_SO}(?: (?:now|today|currently|at present|any ?more|any longer))?|no(?:t now)?|none(?: now)?)"
_TILL_THEN = rf"(?:(?:they |it )?(?:were|was|had been|have been) )?(?:(?:once|formerly|previously) )?{_SO} (?:until|till|through|before|prior to|up to) (?P<when>{_DATED})"
_ONCE_SO = (  # "Not allowed now, but allowed before 1/1/2009; existing source retained", "Were permitted until 2009, but no longer are"
    guarded(rf"{_NOT_NOW}[\s,;:.(–—-]+(?:(?:but|although|though|and|however) )?{_TILL_THEN}\)?(?:[,;.] [^;]*)?", regex.IGNORECASE),
    guarded(rf"{_TILL_THEN}[\s,;:.(–—-]+(?:(?:but|and|now) )*(?:(?:they|it) )?(?:{_NOT_NOW}|(?:are |is )?no longer(?: are| is)?|(?:are |is )?not now|(?:are|is) not any ?more)\)?(?:[,;.] [^;]*)?", regex.IGNORECASE),
)  # fmt: skip
_NOUGHT = guarded(r"[-–—]\s?0\s?[-–—]|[-–—]\s?nil\s?[-–—]", regex.IGNORECASE)  # "-0-", as a ledger has it


def as_answer(value: str) -> str:
    """A value in the words of an answer, or as it stands.

    >>> as_answer("Removed from the plan in 2020")
    'No longer available since 2020'
    >>> as_answer("Salaried employees only")
    'Available only to salaried employees'
    """
    words = value.strip(" .")
    if _NOUGHT.fullmatch(words) is not None:
        return "None"
    if (gone := _GONE.fullmatch(words)) is not None:
        return f"No longer available{_since(gone['when'])}"
    if (once := next(filter(None, (shape.fullmatch(words) for shape in _ONCE_SO)), None)) is not None:
        return f"No longer available since {_bare(once['when'])}"
    if (held := _HELD_FROM_THEN.fullmatch(words)) is not None and not _OF_ANOTHER_PLAN.search(words):
        return f"No longer available since {held['when']}" if held["when"] else "No longer available"
    if _STAYS_HELD.fullmatch(words) is not None:
        return "No longer available"
    if (until := _UNTIL.fullmatch(words)) is not None:
        return f"Yes, until {_bare(until['when'])}"
    if (since := _FROM.fullmatch(words)) is not None:
        return f"Yes, effective {_bare(since['when'])}"
    if (only := _ONLY_FOR.fullmatch(words)) is not None:
        return f"Available only to {_lowered(only['who'])}"
    if (never := _NOT_FOR.fullmatch(words)) is not None:
        return f"Yes, except {_lowered(never['who'])}"
    if _FREE.fullmatch(words) is not None:
        return "At any time"
    if _AS_OFTEN.fullmatch(words) is not None:
        return f"Yes, {words[0].lower()}{words[1:]}"
    if (no := _NO_BUT_OTHERS.fullmatch(words)) is not None and _NAMES_ANOTHER.search(words):
        return str(no["no"])
    return value


_AT = guarded(r"^(?:effective|as of|on|in|since|from|after|at the end of)\s+", regex.IGNORECASE)


def _bare(when: str) -> str:
    return str(_AT.sub("", when))


def _since(when: str | None) -> str:
    return f" since {_bare(when)}" if when else ""


def _lowered(who: str) -> str:
    """People in the middle of a sentence; a short name keeps its capitals."""
    return who if who[1:2].isupper() else f"{who[0].lower()}{who[1:]}"
