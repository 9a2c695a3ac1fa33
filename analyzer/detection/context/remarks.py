"""Footnotes read where their marks stand: "Yes(1)" with "(1) Union employees only" is "Yes (Union employees only.)"."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.detection.vocabulary.highly import named_by_pay
from analyzer.shapes import guarded

_LONGEST = 200  # characters of a remark
_EXCEPT = guarded(  # "Not available to X", "This option is not open to X": what carries the mark holds for all others
    r"^\W*(?:\d{1,2}\W+)?(?:(?:this|these) \w+ (?:is|are) )?not (?:available|open|offered) (?:to|for) (?=(?:[\w-]+ )*(?:employees|members|participants|HCEs|workers|associates|contributions|money|accounts?|savings|dollars|sources?|balances?)\b)",
    regex.IGNORECASE,
)
_WHO = r"(?P<who>(?:an? |any |all |the )?(?!(?:changes?|enrol\w*|elections?|requests?|loans?|new money|rollovers?|transfers?)\b)[\w“”\"’'&-][^.;:]{2,120}?)"
_CLOSED_TO = guarded(  # "Closed for 2026 to anyone paid more than $160,000", "Your election is 0% for ...", "Local 12 members may not"
    rf"^\W*(?:(?:this|these|the|your) [\w-]+ (?:is|are) )?(?:closed|shut|(?:un|not )available|not open|not offered|0%|zero|nil|none)(?: for 20\d\d)? (?:to|for) {_WHO}\W*$"
    rf"|^\W*(?:the |your )?(?:election|rate|limit|maximum)s? (?:is|are|must be) (?:0%|zero|nil|none) (?:for|if) {_WHO}\W*$"
    r"|^\W*(?:you )?(?:may not|cannot|can['’]t)(?: \w+){0,3} if (?:you (?:are|were) )?(?P<if>(?:an? |the )?[^.;:]{3,100})\W*$"
    rf"|^\W*{_WHO} (?:(?:may not|cannot|can['’]t|do not|don['’]t)(?: \w+){{0,3}}|(?:is|are)(?: not (?:eligible|included|covered)(?: for \w+)?|n['’]t eligible(?: for \w+)?| (?:excluded|ineligible|left out|shut out|out)))\W*$",
    regex.IGNORECASE,
)
_PEOPLE = guarded(
    r"\b(?:employees?|members?|participants?|workers?|associates?|officers?|staff|anyone|anybody|everyone|people|those|persons?|physicians?|pilots?|drivers?|partners?|shareholders?|residents?|faculty|locals?|unions?|HCEs?|highly[- ]compensated|you)\b",
    regex.IGNORECASE,
)
_HIGHLY = guarded(r"\bhighly[“”\"]?[- ](?:compensated|paid)\b|\bHCEs?\b", regex.IGNORECASE)
_REMARK = guarded(  # for whom, from when, how much: no sentence of its own
    r"^\W*(?:\d{1,2}\W+)?(?:only|except|excluding|other than|subject to|limited to|effective|beginning|up to)\b|^(?:\w+ ){1,6}only\W*$"
    r"|^\W*(?:once|after|from age|for (?:deposits|contributions|amounts|money|savings)|(?:deposits|contributions|amounts|money|savings) (?:held|that have been))\b(?=[^.;]*\b(?:months?|years?|age|59)\b)(?!.*\b(?:may|can|will|must|cannot)\b)",
    regex.IGNORECASE,
)
_OPENS = guarded(  # "Open to you on the January 1 after you complete three years of service": the wait alone
    r"^\W*(?:\d{1,2}\W+)?(?:(?:this|these) \w+ (?:is|are) )?(?:open|available|offered|allowed)(?: to (?:you|employees|members|participants))? (?:only )?(?:(?:on|as of|from) the [^.;,]{3,40}? )?(?=(?:after|once|when|upon|following)\b)",
    regex.IGNORECASE,
)
_PRICE = guarded(  # "Two a calendar year. Each one stops your deductions for three months": what it costs
    r"\b(?:each|every|any|an?|such) (?:one|such withdrawal|withdrawal|distribution|payment)s?\b[^.;]{0,20}\b(?:stops?|suspends?|ends?|pauses?|interrupts?|halts?|puts?|costs? you|forfeits?|cancels?|bars?|means|brings?)\b",
    regex.IGNORECASE,
)
_BARE_RANGE = guarded(r"^\d{1,2}\s?[-–]\s?\d{1,3}$")  # "1-15", in a table of percentages
_ENDS = guarded(r"(?<=[.;])\s+(?=[A-Z])")
_NOT_THEY = guarded(r"\b(?:non-?|not |un|other than |except )(?:\w+ ){0,2}?[“\"]?(?:highly|HCE)", regex.IGNORECASE)
_REACHES = guarded(r"^\W*(?:(?:this|it) )?(?:reaches|covers|applies to|is for|extends to) (?=only\b)", regex.IGNORECASE)
_STOP = guarded(r"[.;:!?]$")


def _closed_to(note: str) -> str:
    """Whom a sentence of a footnote shuts out of what carries its mark, where it does.

    >>> _closed_to("Bonus pay counts. Not open to anyone on last year's highly compensated list.")
    'highly compensated employees'
    """
    for said in _ENDS.split(note):
        closed = _CLOSED_TO.match(said)
        who = named_by_pay(closed["who"] or closed["if"]) if closed is not None else ""
        if _HIGHLY.search(who):
            return "" if _NOT_THEY.search(who) else "highly compensated employees"
        if _PEOPLE.search(who):
            return who
    return ""


def is_remark(note: str) -> bool:
    """Whether a footnote says something only of what carries its mark."""
    note = _REACHES.sub("", note)
    if _closed_to(note):
        return True
    return len(note) <= _LONGEST and any(shape.search(note) is not None for shape in (_REMARK, _EXCEPT, _OPENS, _PRICE))


def with_remarks(words: str, notes: Sequence[str]) -> str:
    """What carries a mark, with its footnotes in brackets."""
    told = [_as_remark(note) for note in notes if is_remark(note)]
    if _BARE_RANGE.match(words) and any(note.startswith("except ") for note in told):
        words = f"{words}%"
    remarks = [
        f" ({note.rstrip(' .;').replace('. ', '; ')}{'' if note.startswith('except ') else '.'})" for note in told
    ]
    stop = words[-1:] if _STOP.search(words) else ""
    return words[: len(words) - len(stop)] + "".join(remarks) + stop


def _as_remark(note: str) -> str:
    if who := _closed_to(note):
        return f"except {who}"
    return str(_OPENS.sub("", _EXCEPT.sub("except ", _REACHES.sub("", note))))
