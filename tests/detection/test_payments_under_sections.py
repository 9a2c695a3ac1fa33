"""Refusals to roll over what is paid under a section, by its number: whether they are of after-tax money."""

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.reading.document import read_text

PLAN = """# Sault Members' Plan

## Article 4. Contributions

4.2 A Member may authorize after-tax contributions of 1% to 12% of Pay, which are not Roth.

## Article 8. Withdrawals

8.2 After-tax contributions. A Member in Service may withdraw all or part of the After-Tax Account at any time.

8.4 Hardship. A Member in Service may withdraw pre-tax contributions on account of hardship.

## Article 9. Payments

9.5 Direct rollovers. An eligible rollover distribution shall be paid to the plan or IRA that the Member names. A
withdrawal of after-tax contributions may be paid in two parts, that which was taxed to a Roth IRA. {told}
"""
TOLD = [
    # what Article 9 says, whether it binds the withdrawal of after-tax money
    ("A withdrawal under Section 8.4 is not an eligible rollover distribution.", False),
    ("A withdrawal under Section 8.2 is not an eligible rollover distribution.", True),
    ("A withdrawal under Section 8.2 or a payment under Section 8.4 is not an eligible rollover distribution.", True),
    ("A withdrawal under Section 8.9 is not an eligible rollover distribution.", True),  # which is not in the document
]  # fmt: skip


@pytest.mark.parametrize(("told", "binds"), TOLD)
def test_payments_under_a_section(told: str, binds: bool) -> None:
    document = read_text(PLAN.format(told=told), name="plan.md", markdown=True)
    refusals = [one for one in detect(document).findings if one.rule == "withdrawal.not_rollable"]
    assert [one.counted for one in refusals] == [binds]
