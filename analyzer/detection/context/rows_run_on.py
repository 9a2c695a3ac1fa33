"""Rows of a table that was run into a paragraph: its heads in one sentence, a row in each of those that follow."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_HEADS = guarded(  # "Source / From payroll / Withdraw while employed / Convert to Roth in plan."
    r"(?:^|[.:;]\s+|\n\s*)(?:money |contribution )?(?:sources?|types?|kinds?|accounts?|money)(?: of (?:money|contributions?))?(?P<heads>(?: [/|] [^/|.:;]{3,50}){2,6})[.:]",
    regex.IGNORECASE,
)
_ROW = guarded(  # "Traditional after-tax: yes / any time / yes."
    r"^\W*(?P<kind>(?:(?:traditional|voluntary|regular|employee) )*(?:(?:pre|before|after|post)-?\s?tax|(?:designated )?roth)(?: \(non-roth\))?)(?: (?:contributions?|savings|money|account))?: (?P<values>[^/|:;]{1,40}(?: [/|] [^/|:;]{1,40}){1,5}?)\W*$",
    regex.IGNORECASE,
)
_APART = guarded(r"\s[/|]\s")
_AFTER_TAX = guarded(r"\b(?:after|post)-?\s?tax\b", regex.IGNORECASE)
_TO_ROTH = guarded(r"\bconver(?:t|ts|ted|sions?)\b|\bto roth\b", regex.IGNORECASE)
_TAKEN_OUT = guarded(
    r"\b(?:withdraw\w*|tak(?:e|en) out|in-service|out)\b(?=.*\b(?:employed|work\w*|active|in[- ]service)\b)|\bin-service (?:withdrawals?|distributions?)\b",
    regex.IGNORECASE,
)
_PUT_IN = guarded(r"\b(?:payroll|(?:from|out of) (?:your )?pay|contribut\w*|put in|pay(?:check)?)\b", regex.IGNORECASE)
_YES = guarded(r"^\W*(?:yes|y|✓|any ?time|at any time)\W*$", regex.IGNORECASE)
_NO = guarded(r"^\W*(?:no|n|none|never|not (?:allowed|permitted|available))\W*$", regex.IGNORECASE)
_GATE = guarded(
    r"^\W*(?P<gates>(?:(?:at |after )?(?:age )?(?:59\s?½|\d\d)|hardship)(?:,? or (?:(?:at |after )?(?:age )?(?:59\s?½|\d\d)|hardship))?)\W*$",
    regex.IGNORECASE,
)


def row_run_on(text: str, before: str) -> str:
    """A row as sentences of its own, with the heads that stand before it.

    >>> row_run_on("After-tax: yes / any time / no.", "Source / From payroll / Withdraw while employed / Convert to Roth. ")
    'You may make After-tax contributions; After-tax contributions may be withdrawn while employed at any time; After-tax contributions may not be converted to Roth in the Plan.'
    """
    if _HEADS.fullmatch(text.strip()):
        return ""  # heads say nothing without their rows
    row = _ROW.match(text)
    over = [*_HEADS.finditer(before)] if row is not None else []
    if row is None or not over:
        return text
    heads = _APART.split(over[-1]["heads"])[1:]
    values = _APART.split(row["values"])
    if len(heads) != len(values):
        return text
    told = [said for head, value in zip(heads, values, strict=True) if (said := _cell(row["kind"], head, value))]
    return f"{'; '.join(told)}." if told else text


_MONEY_HEAD = r"(?:(?:EE|ER|employee|employer|vol(?:untary)?|safe harbor) )?(?:(?:pre|before|after|post)-?tax|roth|match(?:ing)?|profit sharing|rollovers?|employer|QNEC|deferrals?)"
_HEAD_LINE = guarded(  # "Source PRE-TAX ROTH AFTER-TAX MATCH"
    rf"(?:^|(?<=\s))(?:sources?|features?|provisions?|money|types?)(?P<heads>(?:\s+{_MONEY_HEAD}){{2,8}})(?=\s*$|\s+(?-i:[A-Z]))",
    regex.IGNORECASE | regex.MULTILINE,
)
_ONE_HEAD = guarded(_MONEY_HEAD, regex.IGNORECASE)
_MARK = r"(?:Y|N|Yes|No|n/a|na|[✓✗✔✘–—-])"
_MARKED_ROW = guarded(  # the lines of a table may have run together
    rf"\s*(?P<label>[A-Za-z][^:;.]{{3,60}}?)(?P<marks>(?:\s+{_MARK}){{2,8}})(?=\s+(?-i:[A-Z])|\W*$)", regex.IGNORECASE
)
_YES_MARK = guarded(r"(?:y|yes|✓|✔)", regex.IGNORECASE)
_NO_MARK = guarded(r"(?:n|no|✗|✘)", regex.IGNORECASE)
_FOR_AN_EVENT = guarded(r"\b(?:hardship|loans?|age \d|59|disabilit\w*|rollover (?:account|money))\b", regex.IGNORECASE)


def row_under_heads(text: str, before: str) -> str:
    """Rows of yes and no whose columns are told apart by blanks alone, as what they say of after-tax money.

    >>> row_under_heads("In-plan Roth conversion Y n/a Y N", "Source PRE-TAX ROTH AFTER-TAX MATCH Loan Y Y N N ")
    'after-tax contributions may be converted to Roth in the Plan.'
    """
    own = _HEAD_LINE.search(text)
    over = own or next(reversed([*_HEAD_LINE.finditer(before)]), None)
    if over is None:
        return text
    heads = _ONE_HEAD.findall(over["heads"])
    columns = [n for n, head in enumerate(heads) if _AFTER_TAX.search(head)]
    rows = _rows_of(text[own.end() :] if own is not None else text)
    if len(columns) != 1 or not rows:
        return text
    if any(len(marks) != len(heads) for _, marks in rows):
        return ""  # which column a mark stands in cannot be known
    told = [said for label, marks in rows if (said := _row_says(label, marks[columns[0]]))]
    return f"{'; '.join(told)}." if told else "" if len(rows) > 1 else text


def _rows_of(text: str) -> list[tuple[str, list[str]]]:
    """The label and the marks of each row that a text is made of; none where it holds anything else."""
    rows, at = [], 0
    while (row := _MARKED_ROW.match(text, at)) is not None:
        rows.append((row["label"], row["marks"].split()))
        at = row.end()
    return rows if rows and not text[at:].strip(" .") else []


def _row_says(label: str, mark: str) -> str:
    """What the mark under after-tax money says in a row on conversions or on withdrawals."""
    yes, no = _YES_MARK.fullmatch(mark) is not None, _NO_MARK.fullmatch(mark) is not None
    if not (yes or no) or _FOR_AN_EVENT.search(label):
        return ""
    if _TO_ROTH.search(label) or _IN_PLAN.search(label):
        return f"after-tax contributions {'may' if yes else 'may not'} be converted to Roth in the Plan"
    return _withdrawn("after-tax", "", yes=yes, no=no) if _TAKEN_OUT.search(label) else ""


_IN_PLAN = guarded(r"\bin-?plan\b[^.;]{0,20}\b(?:roth|rollover|conversion|transfer)\w*", regex.IGNORECASE)


def _cell(kind: str, head: str, value: str) -> str:
    """What a value says under its head; what is done with other money than after-tax is told apart, and not here."""
    yes, no = _YES.match(value) is not None, _NO.match(value) is not None
    if _TO_ROTH.search(head):
        may = "may" if yes else "may not" if no else ""
        return f"{kind} contributions {may} be converted to Roth in the Plan" if may and _AFTER_TAX.search(kind) else ""
    if _TAKEN_OUT.search(head):
        return _withdrawn(kind, value, yes=yes, no=no) if _AFTER_TAX.search(kind) else ""
    if _PUT_IN.search(head):
        return (
            f"You may make {kind} contributions"
            if yes
            else f"The Plan does not accept {kind} contributions"
            if no
            else ""
        )
    return ""


def _withdrawn(kind: str, value: str, *, yes: bool, no: bool) -> str:
    if yes or no:
        return f"{kind} contributions {'may' if yes else 'may not'} be withdrawn while employed{' at any time' if yes else ''}"
    gate = _GATE.match(value)
    return f"{kind} contributions may be withdrawn while employed only in case of {gate['gates']}" if gate else ""
