"""The ways of taking money out, or of putting it in, that the rows or columns of a table tell apart."""

from __future__ import annotations

import regex

from analyzer.detection.laid_out.requests import RequestReader
from analyzer.detection.laid_out.terms_beside import TERMS, on_terms
from analyzer.detection.sentence.frames import Frame, Topic
from analyzer.model import Block, Passage
from analyzer.shapes import guarded

# What a head names; the name of the expression’s group says which of the two it is.
WAY = guarded(
    r"(?P<out>any ?time|any age|any reason|no reason|(?:before|under)(?: age)? (?:55|59|6\d)|\bage\b|59|hardship|after \w+ years|seasoned)|(?P<into>payroll|paycheck|from pay\b|rollover)",
    regex.IGNORECASE,
)


WAY_IN = guarded(
    r"^\W*(?:(?:contributions|accepted|allowed|in|by|from|through|via|as) )*(?:(?:direct |incoming )?rollovers?|payroll|paychecks?|(?:your )?pay)(?: (?:deductions?|contributions?|in))?\W*$",
    regex.IGNORECASE,
)
OUT_COLUMN = guarded(
    r"(?:at )?any ?time|any reason|(?:at |after |from )?(?:age )?59\s?½|hardship(?: only)?|in[- ]service",
    regex.IGNORECASE,
)
_IN_SERVICE = "in-service withdrawal"
_EVENT = r"(?:at |in |after |from |on |upon |for )?(?:any ?time|any reason|(?:age )?(?:5\d|6\d)\s?½?(?: (?:in[- ]service|and over|or older|\+))?|hardship|financial hardship|disability)"
AN_EVENT = guarded(_EVENT, regex.IGNORECASE)
"""A row of a matrix of withdrawals: "Any time", "Age 59½", "Hardship"."""
_KIND_OF_WITHDRAWAL = guarded(  # a row of a table that tells from which money each kind of withdrawal comes
    rf"(?:{_EVENT}|(?:(?P<free>non-?hardship|any ?time|any reason|voluntary|discretionary|general)))(?: (?:in-service )?(?:withdrawals?|distributions?))?",
    regex.IGNORECASE,
)
_WHO_IS_MEANT = guarded(  # "You are 59½ or older", under "Situation"
    r"^\W*(?:(?:if|once|when|after) )?you (?:are|have reached|reach|have turned|turn|have (?=an? (?:financial )?hardship))\s?(?=(?:age )?(?:5\d|6\d)|an? (?:financial )?hardship)",
    regex.IGNORECASE,
)
_WHICH_MONEY = guarded(
    r"^\W*(?:(?:which|what|eligible|available|permitted|allowed|from which|from|applicable) )*(?:money(?: types?)?|sources?|accounts?|types? of money|contribution types?)(?: (?:available|eligible|allowed|permitted|it comes from|(?:that )?you (?:can|may) (?:take(?: from)?|use|withdraw|draw on)))?\W*$",
    regex.IGNORECASE,
)
_EVENTS_COLUMN = guarded(
    r"^\W*(?:(?:permitted|allowable|available|plan) )?(?:(?:distributable|distribution|payout|payment|withdrawal) (?:events?|triggers?|options?)|events?|when (?:it is |it may be )?(?:payable|paid|distributable)|payable (?:on|upon|at)|available (?:on|upon|at))\W*$",
    regex.IGNORECASE,
)
_ON_LEAVING = guarded(
    r"\b(?:severance|separat\w+|terminat\w+|death|disab\w*|retire\w*|leav\w+|required|RMDs?|minimum)\b",
    regex.IGNORECASE,
)
_BETWEEN = guarded(r"\s*[;,/]\s*(?:and |or )?|\s+(?:and|or)\s+|\s*&\s*")
_ALL = guarded(r"^\W*(?:all|any)\b", regex.IGNORECASE)
_MARKED = frozenset({"X", "x", "✓", "✔", "☒", "☑", "●"})
_FREELY = guarded(r"any|no reason|before|under", regex.IGNORECASE)
_ON_CONDITION = guarded(
    r"\bhardship\b|\b(?:\d{1,2}|six|twelve|eighteen|twenty-four|two|three|five)[ -](?:full )?(?:months?|years?) (?:old|in the plan|after|wait)\b",
    regex.IGNORECASE,
)
"""A cell under "Under 59½" that lets nothing out freely: "Hardship only", "Contributions 24 months old"."""
_FROM_AN_AGE = guarded(  # "Any reason, 59½ or over"
    r"\b[56]\d\s?½?(?:\+| (?:and|or) (?:over|older|above|later|after)\b)|\b(?:at|from|after|attain\w*|reach\w*)(?: age)? [56]\d",
    regex.IGNORECASE,
)


def _opens_freely(head: str) -> bool:
    """Whether what a head names is a way at any time: "Any reason, under 59½", and not "Any reason, 59½ or over"."""
    way = WAY.search(head)
    return way is not None and _FREELY.search(way.group()) is not None and _FROM_AN_AGE.search(head) is None


class WayReader(RequestReader):
    """Reads the cells of one way beside those of the others."""

    def _by_kind_of_withdrawal(
        self, passage: Passage, heads: list[str], value: str, block: Block, over: str
    ) -> list[Frame] | None:
        """ "Non-hardship | After-tax; rollover | 2 per plan year", "After-tax | Severance, 59½": money and event told apart.

        ``over`` is what stands over the table and in its corner; None where the table is of another build.
        """
        if len(heads) < 2 or passage.row_head is None:
            return None
        if _EVENTS_COLUMN.match(heads[1]) and self._topic(heads[0]).mentions and not self._topic(heads[0]).acts:
            events = [one for one in _BETWEEN.split(value) if one.strip() and not _ON_LEAVING.search(one)]
            return self._told([heads[0], _IN_SERVICE], " or ".join(events) or "No", Topic())
        heads = [_WHO_IS_MEANT.sub("", heads[0]), *heads[1:]]
        kind = _KIND_OF_WITHDRAWAL.fullmatch(heads[0].strip())
        rows = (self._words(p.row_head).strip() for p in block.passages if p.row_head is not None)
        kinds = {_WHO_IS_MEANT.sub("", row) for row in rows}
        several = sum(_KIND_OF_WITHDRAWAL.fullmatch(one) is not None for one in kinds) > 1
        if kind is not None and several and not self._whole_topic(over).acts and self._topic(heads[1]).mentions:
            return self._of_money_in_columns(passage, heads, value, kind["free"] is not None, block)
        if not _WHICH_MONEY.match(heads[1]):
            return None
        if not several and (kind is None or "withdraw" not in self._whole_topic(over).acts):
            return None
        if kind is None and not self._topic(heads[0]).mentions:  # a kind called after its money, as "After-tax"
            return None
        row = [(p.column_head, p.span) for p in block.passages if p.row_head == passage.row_head]
        terms = [self._words(span) for head, span in row if head is not None and TERMS.match(self._words(head))]
        opens = "Yes" if kind is None else "At any time" if kind["free"] else heads[0]
        when = on_terms(opens, [one for one in terms if not self._answer(one)[0]])
        sources = ["All accounts" if _ALL.match(one) else one for one in _BETWEEN.split(value)]
        named = [one for one in sources if one == "All accounts" or self._topic(one).mentions]
        return [frame for source in named for frame in self._told([source, _IN_SERVICE], when, Topic())]

    def _of_money_in_columns(
        self, passage: Passage, heads: list[str], value: str, free: bool, block: Block
    ) -> list[Frame] | None:
        """ "Any reason | No | Yes", under "Deferrals | After-tax": what a kind of withdrawal says of the money over it."""
        answer = "Yes" if value in _MARKED else self._answer(value)[0]
        if answer == "Yes":
            return self._told([heads[1], _IN_SERVICE], "At any time" if free else heads[0], Topic())
        beneath = [p for p in block.passages if p.column_head == passage.column_head and p.row_head is not None]
        opened = any(self._words(p.span) in _MARKED or self._answer(self._words(p.span))[0] == "Yes" for p in beneath)
        return self._told([heads[1], _IN_SERVICE], "No", Topic()) if answer == "No" and free and not opened else []

    def _says_one_way(self, passage: Passage, heads: list[str], value: str, block: Block) -> bool:
        """Whether a cell speaks of one way out or in, and another cell of its row or column opens a wider one.

        "No" at any time beside "Yes" at 59½ denies nothing; "Yes" at 59½ adds nothing to "Yes" at any time.
        """
        if len(heads) < 2:
            return False
        in_columns = WAY.search(heads[1])
        way = in_columns or WAY.search(heads[0])
        if way is None or (not in_columns and way.lastgroup == "into"):
            return False  # a row called after a rollover is of that rollover, and of no way beside it
        ways = [
            (self._words(one.span), self._words(head))
            for one in block.passages
            for head in [one.column_head if in_columns else one.row_head]
            if one is not passage and head is not None and self._beside(passage, one, in_row=in_columns is not None)
        ]
        others = [
            (cell, head) for cell, head in ways if (found := WAY.search(head)) and found.lastgroup == way.lastgroup
        ]
        opened = [head for cell, head in others if self._answer(cell)[0] != "No"]
        if self._answer(value)[0] == "No":
            return bool(opened)
        freely = [head for cell, head in others if self._answer(cell)[0] != "No" and not _ON_CONDITION.search(cell)]
        return not _opens_freely(heads[1 if in_columns else 0]) and any(map(_opens_freely, freely))

    def _beside(self, passage: Passage, other: Passage, *, in_row: bool) -> bool:
        """Whether two cells stand in one row, or in one column."""
        if in_row:
            return other.row_head == passage.row_head
        heads = [one.column_head for one in (passage, other)]
        return None not in heads and len({self._words(head) for head in heads if head is not None}) == 1
