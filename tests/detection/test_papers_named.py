"""Papers that are named and not at hand, what no box says, words that only look like withdrawals, how a sum is paid."""

from __future__ import annotations

import pytest

from analyzer.detection.laid_out.papers import SEE_ELSEWHERE, names_a_paper
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

PAPERS = [
    # a line, whether it is only the name of a paper
    ("Addendum E, Withdrawals from Voluntary After-Tax Accounts (retained by the Trustee; not reproduced)", True),
    ("Exhibit B: In-Service Withdrawals of After-Tax Contributions", True),
    ("Schedule 2 – In-Plan Roth Conversions of After-Tax Accounts", True),
    ("Rider C (Voluntary After-Tax Contributions)", True),
    ("Appendix A. In-Plan Roth Conversions", True),
    ("Exhibit B: After-tax contributions may be withdrawn at any time.", False),
    ("Schedule 2 – In-Plan Roth Conversions of After-Tax Accounts: Yes", False),
    ("Schedule A, After-Tax Contributions of 5%", False),
    ("Exhibit B, withdrawals of after-tax contributions", False),
]

ELSEWHERE = [
    ("Other: see Addendum E.", True),
    ("Other (see the attached Schedule 4)", True),
    ("See Section 7.06 of the Basic Plan Document", True),
    ("As follows: refer to Exhibit A", True),
    ("Other: at any time", False),
    ("Other: see item 14.2", False),
]

PASSAGES = [
    # passage, provision, status
    ("An Account that isn’t named in this Part can’t be withdrawn before Severance.", WITHDRAWAL, "not_addressed"),
    ("Sources not listed above may not be withdrawn during employment.", WITHDRAWAL, "not_addressed"),
    ("An account which is not marked below may not be distributed before termination.", WITHDRAWAL, "not_addressed"),
    ("Accounts that are not described here may not be withdrawn in service.", WITHDRAWAL, "not_addressed"),
    ("No account may be withdrawn before severance from employment.", WITHDRAWAL, "prohibited"),
    ("Your after-tax account may not be withdrawn before severance from employment.", WITHDRAWAL, "prohibited"),
    ("Words beside an empty box are no part of the Plan.", WITHDRAWAL, "not_addressed"),
    ("An empty line is not part of the Agreement.", WITHDRAWAL, "not_addressed"),
    ("Where the space is empty the item does not apply.", WITHDRAWAL, "not_addressed"),
    ("You may not empty your after-tax account while you work here.", WITHDRAWAL, "prohibited"),
    ("You may empty your after-tax account whenever you like.", WITHDRAWAL, "permitted"),
    ("Leased Employees may not take part in any portion of the Plan.", WITHDRAWAL, "not_addressed"),
    ("The following may not take part in any part of the Plan: interns and leased employees.", WITHDRAWAL,
     "not_addressed"),
    ("An employee of a contractor shall not take part in any portion of the Trust.", WITHDRAWAL, "not_addressed"),
    ("You may take part of your after-tax account at any time.", WITHDRAWAL, "permitted"),
    ("In-Plan Roth Rollovers are permitted, and only of amounts for which a distribution event under Article VI has "
     "occurred.", CONVERSION, "conditional"),
    ("A Participant may convert amounts as to which a distributable event described in Section 7.2 has occurred.",
     CONVERSION, "conditional"),
    ("Conversion is limited to amounts for which an event permitting distribution within the meaning of Part 9 has "
     "occurred.", CONVERSION, "conditional"),
    ("A Participant may convert any vested amount, whether or not a distribution event under Article VI has occurred.",
     CONVERSION, "permitted"),
    ("These are kept with the Plan:\n\n- Exhibit B: In-Service Withdrawals of After-Tax Contributions\n- Schedule 2 – "
     "In-Plan Roth Conversions of After-Tax Accounts", AFTER_TAX, "not_addressed"),
]  # fmt: skip

A_RIGHT = "A Participant may withdraw any part of the After-Tax Account once a quarter. "
PRICES = [
    # what follows a right to withdraw, its status
    ("The sum is payable within twenty days after the valuation has been completed. The Member shall, however, make no "
     "Thrift Contributions during the six months next following that date.", "conditional"),
    ("The amount withdrawn is paid in cash by the tenth. Contributions to the Plan are then suspended for six months.",
     "conditional"),
    ("The proceeds are sent by check. After-tax contributions stop for six months.", "conditional"),
    ("Such sum will be mailed to the Participant. No Company match is made for the next twelve months.", "conditional"),
    ("Amounts are paid on severance from the Matching Account. New employees make no contributions for six months.",
     "permitted"),
    ("The sum is payable within twenty days. Contributions go on without interruption.", "permitted"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "only_named"), PAPERS)
def test_the_title_of_a_paper_says_nothing_of_what_stands_in_it(line: str, only_named: bool) -> None:
    assert names_a_paper(line) is only_named


@pytest.mark.parametrize(("option", "elsewhere"), ELSEWHERE)
def test_an_option_that_sends_the_reader_to_another_paper(option: str, elsewhere: bool) -> None:
    assert (SEE_ELSEWHERE.match(option) is not None) is elsewhere


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_is_no_withdrawal_and_what_only_may_be_paid(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


@pytest.mark.parametrize(("then", "status"), PRICES)
def test_a_price_told_after_how_the_sum_is_paid(then: str, status: str) -> None:
    assert established(A_RIGHT + then)[WITHDRAWAL] == status
