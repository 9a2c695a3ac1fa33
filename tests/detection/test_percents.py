"""The lowest and highest percentage that a limit names, in the words of booklets and of plan documents."""

from __future__ import annotations

import pytest

from analyzer.detection.sentence.conditions import percents

LIMITS = [
    ("from 1% to 25% of pay", 1, 25),
    ("1 to 6 percent", 1, 6),
    ("between 1% and 10%", 1, 10),
    ("up to 10 percent", None, 10),
    ("may not exceed 10 per cent of pay", None, 10),
    ("fifteen percent of pay", None, 15),
    ("a whole percentage not in excess of fifteen percent (15%)", None, 15),
    ("from one percent (1%) to twelve percent (12%)", 1, 12),
    ("not less than 1% and not more than 15% of pay", 1, 15),
    ("not less than one percent (1%) nor more than twelve percent (12%) of his Compensation", 1, 12),
    ("a minimum of 1% and a maximum of 10%", 1, 10),
    ("at least 2% of pay", 2, None),
    ("in multiples of 1%, up to 8% of pay", None, 8),
    ("in 1% increments up to 20%", None, 20),
    ("any whole percentage not less than three nor more than nine", 3, 9),
    ("the percentage, from two to seven, which is to be kept out of what is left of the Salary", 2, 7),
    ("a whole percentage of Earnings not above fourteen", None, 14),
    ("a further 2 to 9 cents of every dollar of your base pay", 2, 9),
    ("six cents of each dollar that you earn", None, 6),
    ("any amount", None, None),
    ("a percentage that may be changed not more than four times a year", None, None),
    ("the percentage, not more than ten days before the payday", None, None),
    ("fifty cents for every dollar of your deposits", None, None),
    ("we match 40 cents of every dollar that you contribute", None, None),
]


@pytest.mark.parametrize(("words", "lowest", "highest"), LIMITS)
def test_the_percentages_of_a_limit(words: str, lowest: float | None, highest: float | None) -> None:
    assert percents(words) == (lowest, highest)
