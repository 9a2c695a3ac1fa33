"""Columns of a time: what was and what is, people at work and those who have left."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.shapes import guarded

_WHAT = r"(?: (?:provisions?|rules?|plan|terms|document|language|text|design|benefits?|features?|SPD|law|limits?))?"
_WAS = guarded(
    rf"^\W*(?:previous(?:ly)?|was|prior|former(?:ly)?|old|then|superseded|before|pre-?(?:amendment|change)|earlier){_WHAT}(?: (?:the )?(?:change|amendment|restatement))?\W*$",
    regex.IGNORECASE,
)
_IS = guarded(
    rf"^\W*(?:now|is|new|current(?:ly)?|today|revised|amended|updated|after|post-?(?:amendment|change)|will be){_WHAT}(?: (?:the )?(?:change|amendment|restatement))?\b",
    regex.IGNORECASE,
)
_A_YEAR = guarded(  # "2026", "Plan year 2026", over a column beside one of another year
    r"^\W*(?:(?:in|for|during|the|plan|calendar) )*(?:year )?(?P<year>20\d\d)(?: plan year)?\W*$", regex.IGNORECASE
)
_DAY = r"(?:\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|\d{1,2}-\d{1,2}-\d{4}|(?-i:[A-Z])[a-z]+\.? \d{1,2}, \d{4}|(?:19|20)\d\d)"
_UNTIL = guarded(  # "Through 3/31/2027", "Before 2026", over a column beside "From 4/1/2027", "2026 and later"
    rf"^\W*(?:through|thru|until|till|up to|before|prior to|ending|ended) (?P<day>{_DAY})\W*$", regex.IGNORECASE
)
_SINCE = guarded(
    rf"^\W*(?:(?:from|after|on (?:or|and) after|beginning|starting|since|effective|as of)(?: on)? (?P<day>{_DAY})(?: (?:and (?:later|after)|on(?:wards?)?))?|(?P<day>{_DAY}) (?:and|or) (?:later|after|thereafter))\W*$",
    regex.IGNORECASE,
)
_AT_WORK = guarded(  # "Working, under 59½", "Still employed": a column of those who have not left
    r"^\W*(?:(?:if |when |while )?(?:you are |you['’]re |they are )?(?:still |currently |now )?(?:working|employed|at work|on the payroll)(?: here)?|active(?: (?:employees?|participants?|members?))?(?=\W*$|\W+(?:(?:and|but|under|over|before|after|aged?|not yet) |\d))|current (?:employees?|participants?|members?|staff))\b",
    regex.IGNORECASE,
)
_LEFT = guarded(  # "After you leave", "Separated", "At retirement", "No longer here"
    r"^\W*(?:(?:after|once|when|if|upon|on) (?:you |they )?(?:have |are )?(?:leav\w+|left|retire\w*|terminat\w+|separat\w+|severance|gone|employment ends)|at (?:retirement|termination|separation)|terminated|separated|former\b|retired|left\b|gone\b|(?:no longer|not) (?:here|working|employed|on the payroll)|(?:out of|off) (?:service|the payroll))",
    regex.IGNORECASE,
)
_PAID_EARLY = guarded(  # "Earliest payout", "Payable before you leave?", "While still flying": what may be taken out at work
    r"^\W*(?:(?:earliest|soonest|first) (?:payout|pay-?out|payment|withdrawal|distribution|access)|when (?:it |you |money )?(?:can|may) (?:first )?be (?:paid(?: out)?|withdrawn|taken out)|(?:can it be |may it be |is it )?(?:payable|paid(?: out)?|available)(?: to you)? before (?:you leave|leaving|separation|termination|severance))\W*$"
    r"|^\W*while (?:you are |you['’]re )?still (?!working\b)[a-z]+ing(?: for us| here)?\W*$",
    regex.IGNORECASE,
)
_WHILE_EMPLOYED = "Withdrawal while employed"
_NOT_YET = guarded(r"\bnot yet\b", regex.IGNORECASE)
_FIFTY_NINE = guarded(r"\b59\b")
_DATED = guarded(r"\b(?:19|20)\d\d\b|\d{1,2}/\d{1,2}/\d{2}\b")


def in_its_time(head: str, beside: Sequence[str]) -> str | None:
    """The head of a column as it says when what stands under it holds: "" for today, None for what was.

    ``beside`` are the heads of all columns of values.

    >>> in_its_time("Was", ["Was", "Is"]) is None
    True
    >>> in_its_time("Is", ["Was", "Is"])
    ''
    >>> in_its_time("2026", ["2025", "2026"])
    'Effective January 1, 2026'
    >>> in_its_time("Through 3/31/2027", ["Through 3/31/2027", "From 4/1/2027"])
    'Until 3/31/2027'
    >>> in_its_time("In 2025", ["In 2025", "From January 1, 2026"])
    'Until December 31, 2025'
    """
    others = [one for one in beside if one != head]
    if (until := _UNTIL.match(head)) and any(map(_SINCE.match, others)):
        return f"Until {_in_full(until['day'])}"
    if (since := _SINCE.match(head)) and any(map(_UNTIL.match, others)):
        return f"Effective {_in_full(since['day'])}"
    if (own := _A_YEAR.match(head)) and any(_SINCE.match(one) for one in others):
        return f"Until December 31, {own['year']}"
    if (since := _SINCE.match(head)) and any(map(_A_YEAR.match, others)):
        return f"Effective {_in_full(since['day'])}"
    if (own := _A_YEAR.match(head)) and any(_A_YEAR.match(one) for one in others):
        return f"Effective January 1, {own['year']}"
    if _WAS.match(head) and any(_IS.match(one) or _DATED.search(one) for one in others):
        return None
    if _IS.match(head) and not _DATED.search(head) and any(_WAS.match(one) for one in others):
        return ""
    return head


def _in_full(day: str) -> str:
    """A year as its first day, "12-31-2026" as it is mostly written."""
    return f"January 1, {day}" if day.isdigit() else day.replace("-", "/")


def at_work(head: str, beside: Sequence[str]) -> str:
    """The head of a column of people at work, where a table tells them from those of another age or those who have left.

    >>> at_work("Working, under 59½", ["Working, under 59½", "After you leave"])
    'While working, under 59½'
    >>> at_work("Still employed", ["Still employed", "After-tax"])
    'Still employed'
    >>> at_work("Earliest payout", ["Rate", "Earliest payout"])
    'Withdrawal while employed'
    """
    if _PAID_EARLY.match(head):
        return _WHILE_EMPLOYED
    found = _AT_WORK.match(head)
    if found is None or not (_FIFTY_NINE.search(head) or any(_LEFT.match(one) for one in beside)):
        return head
    return f"While working{_NOT_YET.sub('under', head[found.end() :])}"


_AN_END = r"(?:(?:your |the )?(?:termination|separation|severance)(?: (?:of|from) (?:employment|service))?|(?:your )?retirement|(?:your )?(?:total |permanent )*disability|(?:your )?death|(?:you )?(?:leave|retire|die|become disabled)|leaving)"
_ON_LEAVING = guarded(
    rf"^\W*(?:(?:at|on|upon|after|when) )?{_AN_END}(?:(?:,? (?:or|and)|,|;) (?:(?:at|on|upon|after|when) )?{_AN_END})*\W*$",
    regex.IGNORECASE,
)


def only_on_leaving(head: str, value: str) -> str:
    """What is paid on leaving under the head of what may be taken out at work: only then.

    >>> only_on_leaving("Withdrawal while employed", "Termination of employment, death or disability")
    'Only on termination of employment, death or disability'
    """
    if head != _WHILE_EMPLOYED or _ON_LEAVING.match(value) is None:
        return value
    when = f"{value[:1].lower()}{value[1:]}"
    return f"Only {when}" if when.startswith(("at ", "on ", "upon ", "after ", "when ")) else f"Only on {when}"


def of_leavers(head: str, beside: Sequence[str]) -> bool:
    """Whether a column is of people who have left, beside one of those at work.

    >>> of_leavers("Left or retired", ["Still working here", "Left or retired"])
    True
    """
    return _LEFT.match(head) is not None and any(_AT_WORK.match(one) for one in beside)


def tells_them_apart(heads: Sequence[str]) -> bool:
    """Whether the columns are those at work and those who have left, who are no groups of employees."""
    return any(of_leavers(head, heads) for head in heads)
