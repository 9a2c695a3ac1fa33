"""The page that every producer makes of the same words: two columns, a table and a form."""

from __future__ import annotations

import re

TITLE = "Saving After Taxes"
COLUMNS = (
    """You may contribute up to ten percent of your eligible pay after taxes, on top of what you save before taxes or as
    Roth money. The plan keeps these contributions apart and accounts for their earnings. You can start, change or stop
    them at any time, and the change takes effect with the next payroll that can be reached. No match is paid.""",
    """After-tax contributions and their earnings may be converted to Roth inside the plan on any business day. A
    conversion cannot be undone. You may also withdraw them while you work here, whatever your age, once in a quarter.
    The smallest withdrawal is five hundred dollars. Fees are shown in the notice that comes with each statement.""",
)
TABLE = (
    ("Source", "Limit", "Matched", "Withdrawal while employed"),
    ("Pre-tax", "60% of pay", "Yes", "From age 59½"),
    ("Roth", "60% of pay", "Yes", "From age 59½"),
    ("After-tax", "10% of pay", "No", "At any time"),
    ("Rollover", "No limit", "No", "At any time"),
)
PROMPT = "After-tax contributions are (choose one):"
OPTIONS = (("not permitted", False), ("permitted for all participants", True), ("permitted for union members", False))


def folded(text: str) -> str:
    return " ".join(text.split())


def sentences() -> list[str]:
    """The sentences of the columns."""
    return [folded(one) for column in COLUMNS for one in re.split(r"(?<=\.)\s+", folded(column))]
