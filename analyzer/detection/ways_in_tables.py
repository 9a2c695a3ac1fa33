"""The ways of taking money out, or of putting it in, that the rows or columns of a table tell apart."""

from __future__ import annotations

import regex

from analyzer.detection.requests import RequestReader
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
AN_EVENT = guarded(  # a row of a matrix of withdrawals: "Any time", "Age 59½", "Hardship"
    r"(?:at |in |after |from |on |upon |for )?(?:any ?time|any reason|(?:age )?(?:5\d|6\d)\s?½?(?: (?:in[- ]service|and over|or older|\+))?|hardship|financial hardship|disability)",
    regex.IGNORECASE,
)
_FREELY = guarded(r"any|no reason|before|under", regex.IGNORECASE)
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
        return not _opens_freely(heads[1 if in_columns else 0]) and any(map(_opens_freely, opened))

    def _beside(self, passage: Passage, other: Passage, *, in_row: bool) -> bool:
        """Whether two cells stand in one row, or in one column."""
        if in_row:
            return other.row_head == passage.row_head
        heads = [one.column_head for one in (passage, other)]
        return None not in heads and len({self._words(head) for head in heads if head is not None}) == 1
