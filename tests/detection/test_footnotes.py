"""A footnote is read where its mark stands: it says for whom, when or how much of what carries the mark."""

from __future__ import annotations

import pytest

from analyzer.detection import findings
from analyzer.detection.context.remarks import is_remark, with_remarks
from analyzer.model import Finding, Stance
from analyzer.reading.document import read_text

TABLE = """Contributions

Money         Accepted
Pre-tax       Yes
Roth          Yes
After-tax     {}

{} {}
"""


def of_after_tax(text: str) -> list[Finding]:
    return [one for one in findings(read_text(text)) if one.provision == "after_tax_contributions"]


@pytest.mark.parametrize("mark", ["(1)", "*", "[1]", "¹", "1"])
def test_a_cell_is_read_with_its_footnote(mark: str) -> None:
    [only] = of_after_tax(TABLE.format(f"Yes{mark}", mark, "Union employees only."))
    assert (only.stance, only.group) == (Stance.PERMITS, "Union employees")
    [later] = of_after_tax(TABLE.format(f"Yes{mark}", mark, "Effective January 1, 2027."))
    assert later.effective_from is not None
    [other] = of_after_tax(TABLE.format(f"Yes{mark}", mark, "See page 12."))
    assert (other.stance, other.group, other.effective_from) == (Stance.PERMITS, None, None)


def test_a_footnote_takes_a_group_out_of_what_carries_its_mark() -> None:
    note = "* This option is not available to highly compensated employees."
    [narrowed] = of_after_tax(f"You may make after-tax contributions.* Ask us.\n\n{note}\n")
    assert narrowed.stance is Stance.PERMITS
    assert narrowed.attributes["groups_out"] == ["highly compensated employees"]


def test_a_footnote_that_says_it_all_is_read_by_itself() -> None:
    note = "Highly compensated employees may not make after-tax contributions."
    stances = {one.stance for one in of_after_tax(TABLE.format("Yes(1)", "(1)", note))}
    assert stances == {Stance.PERMITS, Stance.DENIES}
    assert not is_remark(note)


def test_a_remark_stands_before_the_stop() -> None:
    assert with_remarks("You may save.", ["Only in May."]) == "You may save (Only in May.)."
    assert with_remarks("Yes", ["Only in May.", "The Plan is good."]) == "Yes (Only in May.)"
