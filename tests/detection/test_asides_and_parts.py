"""What a sentence says besides its rule, the parts into which one splits what one saves, and Roth told by its tax."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # the parts of what one saves are what one may save
    (
        "You say how much of your savings is pre-tax, how much is Roth and how much is after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    ("Your statement shows how much of your savings is pre-tax and how much is after-tax.", AFTER_TAX, "not_addressed"),
    ("You may go on to direct your contributions to pre-tax, to Roth or to both.", CONVERSION, "not_addressed"),
    ("You may direct your contributions to pre-tax, to Roth or to both.", ROTH, "permitted"),
    (
        "You may direct that all or a part of your Pre-Tax Contributions be made instead as Roth Contributions.",
        CONVERSION,
        "not_addressed",
    ),
    # all contributions of whatever kind, and what is done with them
    (
        "All of your contributions, whether pre-tax, Roth or after-tax, are invested as you direct.",
        ROTH,
        "not_addressed",
    ),
    ("All of your contributions may be pre-tax or Roth, and are invested as you direct.", ROTH, "permitted"),
    # who somebody is, and no rule of the pension plan
    (
        "Employees who remain members of the Alder Pension Plan may save before tax only. Employees hired after "
        "June 1, 2015 may save before tax and after tax.",
        AFTER_TAX,
        "permitted",
    ),
    ("Members of the Alder Pension Plan may make after-tax contributions to it.", AFTER_TAX, "not_addressed"),
    # one box of two
    ("In-Plan Roth Transfers:\n☒ Shall not apply  ☐ Shall apply to: ______", CONVERSION, "prohibited"),
    ("Hardship suspension: Does not apply", CONVERSION, "not_addressed"),
    # asides between the halves of a rule
    (
        "A Member may not, until this Article is amended by the Trustees, contribute otherwise than through "
        "Elective Deferrals.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The only after-tax contribution the Plan takes, however, is the Roth contribution.", AFTER_TAX, "prohibited"),
    (
        "You may withdraw your after-tax account at any time. If you do so in the first year, however, you lose "
        "the match on it.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Section 8.1, which bars in-service withdrawals, does not apply to after-tax money, which may be "
        "withdrawn at will.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Section 8.1, which bars in-service withdrawals, applies to after-tax money.", WITHDRAWAL, "prohibited"),
    (
        "After-tax money may be withdrawn on any business day, but not while a loan of yours is in default.",
        WITHDRAWAL,
        "permitted",
    ),
    # what others do and this plan does not
    (
        "While many companies let people save after tax and convert it to Roth, ours does none of these things.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "While many companies have added after-tax savings, our plan does neither of the two things in the news.",
        AFTER_TAX,
        "not_addressed",
    ),
    # limits and closings by other words
    (
        "Your account takes after-tax money no more: deposits were made to it, and it takes none today.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Old Voluntary After-Tax Accounts may not be increased by further contributions.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "In your booklet the highest after-tax contribution “4% of base pay” is changed to “9% of base pay.”",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Nothing in this Plan limits the amount of his taxed pay that a Participant may have deducted as Thrift "
        "Contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The after-tax contributions you make from your pay (up to 7% of pay) may not be converted.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions you made in the past (up to 7% of pay) may not be converted.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Employees' contributions from pay shall be pre-tax or Roth.", AFTER_TAX, "prohibited"),
    ("Not permitted: voluntary after-tax, rollover of after-tax.", AFTER_TAX, "prohibited"),
    (
        "After-tax savings remain in the Trust until you leave, and may be converted to Roth only at that point.",
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax contributions were suspended on May 1, 2011, as part of a change of payroll, and were restored "
        "on June 1, 2018.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Committee has suspended after-tax contributions since July 1, 2026. It will decide next year whether "
        "they may resume.",
        AFTER_TAX,
        "frozen",
    ),
    # what was said of a hardship withdrawal just before
    (
        "The only withdrawal allowed before age 59½ is a hardship withdrawal. It may be taken from your after-tax "
        "account.",
        WITHDRAWAL,
        "conditional",
    ),
    # a price after a sentence with a title of its own
    (
        "Withdrawals: You may withdraw your after-tax contributions at any time. If you do, you forfeit the match "
        "on them.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Matched after-tax contributions: 1% to 5% of pay. You may withdraw your matched contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Matched pre-tax and matched after-tax contributions. You may withdraw your matched contributions at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # Roth by another name, told by its tax or its limit
    (
        "You may contribute up to 40% of pay after tax. The earnings are tax-free once you are 59½ and five years "
        "have passed.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may contribute up to 40% of pay after tax. These contributions and your pre-tax deferrals "
        "share one limit under section 402(g).",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may contribute up to 40% of pay after tax. These contributions are not subject to the limit of "
        "section 402(g).",
        AFTER_TAX,
        "permitted",
    ),
    # money that is swept before it earns
    (
        "Each after-tax dollar is moved to your in-plan Roth account the day it arrives, before it has time to "
        "earn a taxable cent.",
        CONVERSION,
        "permitted",
    ),
    # rules as they once were
    ("Under the old rules you could convert only what you could withdraw.", CONVERSION, "not_addressed"),
    ("In the Plan you can convert only what you could withdraw.", CONVERSION, "conditional"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES, ids=lambda value: str(value)[:60])
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
