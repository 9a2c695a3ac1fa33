"""From when and until when a statement holds: which of its dates begins the rule, ends it, or is of something else."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

import regex

from analyzer.detection.sentence.frames import Frame
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import Stance
from analyzer.shapes import guarded

_EFFECTIVE = guarded(r"\b(?:effective|beginning|starting|commencing|as of|on and after|on or after|from and after|since|from|after(?!-?\s?tax)|until then|will be able|opens?|begins?|starts?|launch(?:es)?|arrives?)\b", regex.IGNORECASE)  # fmt: skip
_ENDING = guarded(
    r"\b(?:will end|ends?|ending|expires?|through|until|last day|cease\w*|discontinu\w+)\b", regex.IGNORECASE
)
_UP_TO_A_DAY = guarded(  # "On or before June 30, 2019 a Participant may ...", "for pay periods that end on or before"
    r"(?:^\W*(?:(?:[\d.]+|\([a-z\d]\)) )?|\b(?:periods?|dates?|payrolls?|paydays?|paychecks?)\b[^.;,]{0,25} )on or before (?:the )?$",
    regex.IGNORECASE,
)
_HIRED = guarded(
    r"\b(?:hired|rehired|employed|born) (?:on or )?(?:since|after|before|in|from|prior to)\s*$", regex.IGNORECASE
)
_STATUS = guarded(r"\b(?:status|state|position|standing) (?:in|as of|on|for)\s*$", regex.IGNORECASE)
_UNTIL = guarded(r"\b(?:until|before|prior to)\s*(?:the\s+)?[\w\s(]*$", regex.IGNORECASE)
_TILL = guarded(r"\b(?:until|till)\s*(?:the\s+)?$", regex.IGNORECASE)
_REFUSES = guarded(
    r"\b(?:is|are|be|does|do|may|can|will|shall)(?: not\b|n['’]t\b)|\bno(?! longer)\b|\bcannot\b", regex.IGNORECASE
)
_ON_HOLD = guarded(
    r"\b(?:suspend\w*|suspension|on hold|halted|paused|barred|prohibited)\b[^.;]{0,60}$", regex.IGNORECASE
)
_IS_ON_HOLD = guarded(
    r"^[^.;]{0,80}\b(?:is|are|remains?|stays?) (?:suspended|on hold|halted|paused|barred|prohibited)\b",
    regex.IGNORECASE,
)
_TOLD_OF_OLD = guarded(r"\b(?:was|were|could|had|been|ago|no longer)\b", regex.IGNORECASE)
_PAID_IN = guarded(  # "If your Social Security wages from us in 2025 were more than $150,000"
    r"\b(?:wages|earned|paid (?:you )?more|earnings|salary)\b[^.;]{0,40}\b(?:in|for|during)\s*$", regex.IGNORECASE
)
_A_YEAR = guarded(r"(?P<month>[A-Z][a-z]+\.? )?(?:19|20)\d\d\b")


def _last_day(text: str, at: int, when: date) -> date:
    """The last day of a month or year that is named without one: "the last payroll of 2012"."""
    named = _A_YEAR.match(text, at)
    if named is None:
        return when
    month = when.month if named["month"] else _MONTHS
    return date(when.year, month, monthrange(when.year, month)[1])


_MONTHS = 12
_LAST_OF = guarded(  # "ended with the last payroll of 2012", "ended at the close of 2012", "from 1999 through 2010"
    r"\b(?:last|final|end|close|through)\b[^.;,]{0,25}$|\b(?:19|20)\d\d and $", regex.IGNORECASE
)
_UNTIL_THEN = guarded(
    r"(?:[A-Z][a-z]+\.? (?:\d{1,2}, )?)?(?:19|20)\d\d,? (?:and|to|until|through|till) (?:[A-Z][a-z]+\.? (?:\d{1,2}, )?)?(?:19|20)\d\d\b"
)


_ON_A_PAYROLL = guarded(  # "beginning with the first payday of January 2027": from the date on which that pay falls
    r"(?:\b(?:with|for) )?\b(?:the |your |any |his |her )?(?:(?:first|second|next|last) )?(?:full |regular )?"
    r"(?:pay ?(?:days?|checks?|rolls?|dates?|periods?)|payroll (?:periods?|dates?)|wage payments?|payments? of wages|deductions?)"
    r"(?: (?:that |which )?(?:(?:is|are) )?(?:begins?|beginning|ending|starts?|starting|falls?|falling|dated|paid|payable|issued|made|received))?"
    r"(?: (?:of|in|on or after|on|for|dated))*(?: the)?\s*$",
    regex.IGNORECASE,
)


def _words_before(text: str, at: int) -> str:
    """The words that say what a date is for; the pay that falls on it is the date itself.

    >>> _words_before("Beginning with the first payday of January 2027 you may", 35)
    'Beginning '
    """
    told = _ON_A_PAYROLL.search(text[max(0, at - 70) : at])
    if told is None:
        return text[max(0, at - 28) : at]
    before = text[max(0, at - 70) : at][: told.start()]
    opens = told.group().startswith("with ") and not (_EFFECTIVE.search(before[-28:]) or _ENDING.search(before[-28:]))
    return f"{before[-22:]} from " if opens else before[-28:]


_COMING = guarded(  # "will be available in 2027", "become available on January 1", "goes live with ..."
    r"(?:\b(?:will|shall)\b|n['’]ll\b|\b(?:becomes?|goes live|going live|coming|launch\w*|for the first time)\b|\b(?:permitted|available|allowed|offered|open)\b(?= (?:on|in|with)\b))"
    r"(?!(?:(?! and | but |[,;]).)*\b(?:receive|get|mail|sent?|report\w*|file|owe|taxe[sd]|taxable|1099\w*|form|statement|limits?)\b)",
    regex.IGNORECASE,
)
_ON_A_DAY = guarded(r"\b(?:on|in|at|with|by|of)(?: the)?(?: \w+)?\s*$", regex.IGNORECASE)


def _begins(text: str, before: str) -> bool:
    """Whether a date that stands behind some words is that on which a grant takes effect."""
    if _EFFECTIVE.search(before):
        return True
    opens = not before.strip() or _ON_A_DAY.search(before) is not None
    return opens and _COMING.search(text) is not None


def _ends(frame: Frame, before: str) -> bool:
    """ "Withdrawals end on January 1, 2031": the day from which they are refused."""
    told = _ENDING.search(before) or _EFFECTIVE.search(before)
    return "right_ended" in frame.flags and told is not None


def _refused_till_then(text: str, at: int) -> bool:
    if _ON_HOLD.search(text[:at]) or _IS_ON_HOLD.search(text[at:]):
        return True
    return _REFUSES.search(text) is not None and _TOLD_OF_OLD.search(text) is None


def in_force(frame: Frame, stance: Stance) -> tuple[date | None, date | None]:
    """From when and until when a statement holds."""
    found = [(written.start, written.day) for written in dates_in(frame.text)]
    if not found:
        return None, None
    start = end = None
    for at, when in found:
        before = _words_before(frame.text, at)
        last = _LAST_OF.search(frame.text[max(0, at - 28) : at]) is not None
        if stance is Stance.FREEZES and _UNTIL_THEN.match(frame.text, at):
            continue  # "Between 1964 and 2010": the second is the day on which it closed
        if stance is Stance.FREEZES and _TILL.search(before) and _refused_till_then(frame.text, at):
            end = end or when
            continue  # "... are not accepted until January 1, 2028", "... are suspended until then": from then on they are
        if stance is Stance.FREEZES and _STATUS.search(before):
            continue  # "Status in 2026: closed after the payroll of December 27, 2019"
        if _HIRED.search(before) or _PAID_IN.search(frame.text[max(0, at - 60) : at]):
            continue  # of people, and not of the rule
        if stance is Stance.DENIES and _UNTIL.search(before) and "right_ended" not in frame.flags:
            end = end or when
            continue
        if (
            stance in (Stance.PERMITS, Stance.CONDITIONS)
            and (_ENDING.search(before) or _UP_TO_A_DAY.search(frame.text[:at]))
            and not _EFFECTIVE.search(before.split()[-1] if before.split() else "")
        ):
            end = end or (_last_day(frame.text, at, when) if last else when)
        elif "reopened" in frame.flags or _ends(frame, before):
            start = when  # of several dates the last is that of the opening, or of the end
        elif stance is Stance.FREEZES or _begins(frame.text, before):
            start = start or (_last_day(frame.text, at, when) if last and stance is Stance.FREEZES else when)
    if "reopened" in frame.flags and start is not None and end is not None and end < start:
        end = None  # "discontinued in 2001, were reintroduced in 2024"
    return start, end
